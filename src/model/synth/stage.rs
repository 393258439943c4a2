//! Step 4: which deployments the resources go into.
//!
//! Resources of one scope can need resources of another that need resources of the first. The
//! stage of a resource is the greatest number of scope changes on any path of needs that ends in
//! it; one deployment holds the resources of one scope and stage. Then a deployment is merged
//! into the next one of its scope wherever no path runs from the one to the other through another
//! scope, and one that is too large is cut along the order of its resources. Resources of the
//! root stand alone, each a deployment of its own as far as staging goes.

use std::collections::{BTreeMap, BTreeSet};

use super::collect::World;
use super::limits;

/// The most resources that a template may have.
pub(super) const MAX_RESOURCES: usize = 800;

/// Resources that are deployed together: one nested deployment, or one resource of the root.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Block {
    pub(super) scope: usize,
    /// In the order in which they can be deployed.
    pub(super) items: Vec<usize>,
    /// The blocks that must be there first; sorted.
    pub(super) needs: Vec<usize>,
    /// Counted from 1 within the scope.
    pub(super) number: usize,
}

/// The blocks in an order in which each comes after those it needs.
pub(super) struct Blocks {
    pub(super) blocks: Vec<Block>,
    /// The block of each item that stands on its own.
    pub(super) of_item: Vec<usize>,
}

pub(super) fn stage(world: &World<'_>, order: &[usize]) -> Blocks {
    let mut creates = vec![None; world.items.len()];
    for (scope, info) in world.scopes.iter().enumerate() {
        if let Some(creator) = info.creator {
            creates[creator] = Some(scope);
        }
    }
    let graph = Graph {
        scope: world.items.iter().map(|item| item.scope).collect(),
        creates,
        needs: world.items.iter().map(|item| item.needs.as_slice()).collect(),
        weight: world.items.iter().map(limits::instances).collect(),
    };
    blocks(&graph, order)
}

/// What staging works on: plain numbers, so that it can be tried on any graph.
pub(crate) struct Graph<'a> {
    /// The scope of each item; 0 is the root.
    pub(crate) scope: Vec<usize>,
    /// The scope that the item creates, if it is a resource group. To what is in that scope, and
    /// all of it needs the item, this is no change of scope.
    pub(crate) creates: Vec<Option<usize>>,
    pub(crate) needs: Vec<&'a [usize]>,
    /// How many resources each item counts for.
    pub(crate) weight: Vec<usize>,
}

pub(crate) fn blocks(graph: &Graph<'_>, order: &[usize]) -> Blocks {
    let stages = stages(graph, order);
    let mut parts: Vec<Part> = Vec::new();
    let mut of_item = vec![usize::MAX; graph.scope.len()];
    let mut rooms: BTreeMap<(usize, usize), usize> = BTreeMap::new();
    for &item in order {
        let (scope, stage) = (graph.scope[item], stages[item]);
        let new = parts.len();
        let part = if scope == 0 { new } else { *rooms.entry((scope, stage)).or_insert(new) };
        if part == new {
            parts.push(Part::new(scope, stage));
        }
        parts[part].items.push(item);
        of_item[item] = part;
    }
    let scopes: BTreeSet<usize> = rooms.keys().map(|(scope, _)| *scope).collect();
    let several = rooms.len() > scopes.len();
    let parts = if several { Merge::new(graph, parts, &of_item).run() } else { parts };
    let parts = cut(graph, order, parts);
    arrange(graph, parts)
}

#[derive(Debug)]
struct Part {
    scope: usize,
    /// The stages of its items, from the first to the last.
    first: usize,
    stage: usize,
    items: Vec<usize>,
}

impl Part {
    fn new(scope: usize, stage: usize) -> Self {
        Self { scope, first: stage, stage, items: Vec::new() }
    }
}

fn stages(graph: &Graph<'_>, order: &[usize]) -> Vec<usize> {
    let mut stages = vec![0usize; graph.scope.len()];
    for &item in order {
        let scope = graph.scope[item];
        let after = graph.needs[item].iter().map(|&needed| {
            let stays = graph.scope[needed] == scope || graph.creates[needed] == Some(scope);
            stages[needed] + usize::from(!stays)
        });
        stages[item] = after.max().unwrap_or(0);
    }
    stages
}

/// Merges each part into the next of its scope, where no path runs between them through another.
///
/// Stages are gone through from the first to the last, in all scopes at once: so what is behind
/// the stage in hand is not merged yet, and no path comes back from there. Within one stage, paths
/// lead from the creation of a group into it and no further.
struct Merge {
    parts: Vec<Part>,
    /// The parts that need each part.
    dependents: Vec<BTreeSet<usize>>,
    /// A part that was merged away lives on in another.
    alias: Vec<usize>,
}

impl Merge {
    fn new(graph: &Graph<'_>, parts: Vec<Part>, of_item: &[usize]) -> Self {
        let mut dependents = vec![BTreeSet::new(); parts.len()];
        for (to, part) in parts.iter().enumerate() {
            for needed in part.items.iter().flat_map(|item| graph.needs[*item]) {
                let from = of_item[*needed];
                if from != to {
                    dependents[from].insert(to);
                }
            }
        }
        let alias = (0..parts.len()).collect();
        Self { parts, dependents, alias }
    }

    fn run(mut self) -> Vec<Part> {
        let mut sequence: Vec<usize> =
            (0..self.parts.len()).filter(|part| self.parts[*part].scope != 0).collect();
        sequence.sort_by_key(|part| (self.parts[*part].stage, self.parts[*part].scope));
        let mut last: BTreeMap<usize, usize> = BTreeMap::new();
        for next in sequence {
            let before = last.get(&self.parts[next].scope).copied();
            let merged = match before {
                Some(before) if !self.reaches_around(before, next) => self.unite(before, next),
                _ => next,
            };
            last.insert(self.parts[merged].scope, merged);
        }
        self.parts
    }

    fn find(&mut self, mut part: usize) -> usize {
        while self.alias[part] != part {
            self.alias[part] = self.alias[self.alias[part]];
            part = self.alias[part];
        }
        part
    }

    /// Puts the smaller of two parts into the larger, so that a long row of merges moves each item
    /// only a few times.
    fn unite(&mut self, before: usize, next: usize) -> usize {
        let size = |part: usize| self.parts[part].items.len() + self.dependents[part].len();
        let (kept, gone) = if size(before) > size(next) { (before, next) } else { (next, before) };
        let (first, stage) = (self.parts[before].first, self.parts[next].stage);
        self.alias[gone] = kept;
        let items = std::mem::take(&mut self.parts[gone].items);
        let dependents = std::mem::take(&mut self.dependents[gone]);
        self.parts[kept].items.extend(items);
        self.parts[kept].first = first;
        self.parts[kept].stage = stage;
        self.dependents[kept].extend(dependents);
        kept
    }

    /// The parts that need this one, as they are by now.
    fn dependents(&mut self, part: usize) -> BTreeSet<usize> {
        let known = std::mem::take(&mut self.dependents[part]);
        let now: BTreeSet<usize> = known.into_iter().map(|part| self.find(part)).collect();
        self.dependents[part].clone_from(&now);
        now
    }

    /// Whether a path leads from one part to another through a third.
    fn reaches_around(&mut self, from: usize, into: usize) -> bool {
        let last = self.parts[into].stage;
        let mut seen = BTreeSet::from([from, into]);
        let mut pending: Vec<usize> =
            self.dependents(from).into_iter().filter(|part| *part != into).collect();
        while let Some(part) = pending.pop() {
            // Stages never fall along a path.
            if self.parts[part].first > last || !seen.insert(part) {
                continue;
            }
            let next = self.dependents(part);
            if next.contains(&into) {
                return true;
            }
            pending.extend(next);
        }
        false
    }
}

/// Cuts parts that are too large along the order of their items.
fn cut(graph: &Graph<'_>, order: &[usize], parts: Vec<Part>) -> Vec<Part> {
    let mut place = vec![usize::MAX; graph.scope.len()];
    order.iter().enumerate().for_each(|(at, item)| place[*item] = at);
    let mut result = Vec::with_capacity(parts.len());
    for mut part in parts {
        if part.items.is_empty() {
            continue;
        }
        part.items.sort_by_key(|item| place[*item]);
        if part.items.iter().map(|item| graph.weight[*item]).sum::<usize>() <= MAX_RESOURCES {
            result.push(part);
            continue;
        }
        let mut piece = Part::new(part.scope, part.stage);
        let mut load = 0;
        for item in part.items {
            if !piece.items.is_empty() && load + graph.weight[item] > MAX_RESOURCES {
                let next = Part::new(part.scope, part.stage);
                result.push(std::mem::replace(&mut piece, next));
                load = 0;
            }
            load += graph.weight[item];
            piece.items.push(item);
        }
        result.push(piece);
    }
    result
}

/// Orders the parts so that each comes after those it needs, and numbers them.
fn arrange(graph: &Graph<'_>, parts: Vec<Part>) -> Blocks {
    let mut of_item = vec![usize::MAX; graph.scope.len()];
    for (index, part) in parts.iter().enumerate() {
        part.items.iter().for_each(|item| of_item[*item] = index);
    }
    let mut needs: Vec<Vec<usize>> = vec![Vec::new(); parts.len()];
    for (index, part) in parts.iter().enumerate() {
        let needed = part.items.iter().flat_map(|item| graph.needs[*item]);
        needs[index].extend(needed.map(|item| of_item[*item]).filter(|needed| *needed != index));
        needs[index].sort_unstable();
        needs[index].dedup();
    }
    let mut waiting: Vec<usize> = needs.iter().map(Vec::len).collect();
    let mut dependents: Vec<Vec<usize>> = vec![Vec::new(); parts.len()];
    for (part, needed) in needs.iter().enumerate() {
        for need in needed {
            dependents[*need].push(part);
        }
    }
    let rank = |part: usize| (parts[part].stage, parts[part].scope, part);
    let mut free: BTreeSet<(usize, usize, usize)> =
        (0..parts.len()).filter(|part| waiting[*part] == 0).map(rank).collect();
    let mut sequence = Vec::with_capacity(parts.len());
    while let Some((_, _, part)) = free.pop_first() {
        sequence.push(part);
        for &dependent in &dependents[part] {
            waiting[dependent] -= 1;
            if waiting[dependent] == 0 {
                free.insert(rank(dependent));
            }
        }
    }
    assert_eq!(sequence.len(), parts.len(), "merging along stages makes no cycle");
    let mut position = vec![0; parts.len()];
    sequence.iter().enumerate().for_each(|(at, part)| position[*part] = at);
    let mut numbers: BTreeMap<usize, usize> = BTreeMap::new();
    let mut parts: Vec<Option<Part>> = parts.into_iter().map(Some).collect();
    let blocks = sequence
        .iter()
        .map(|&part| {
            let Part { scope, items, .. } = parts[part].take().expect("each part comes once");
            let number = numbers.entry(scope).or_insert(0);
            *number += 1;
            let mut needs = std::mem::take(&mut needs[part]);
            for need in &mut needs {
                *need = position[*need];
            }
            needs.sort_unstable();
            Block { scope, items, needs, number: *number }
        })
        .collect();
    for block in &mut of_item {
        if *block != usize::MAX {
            *block = position[*block];
        }
    }
    Blocks { blocks, of_item }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// A graph in which each item needs items before it.
    #[derive(Clone, Debug, Default)]
    struct Plain {
        scope: Vec<usize>,
        creates: Vec<Option<usize>>,
        needs: Vec<Vec<usize>>,
        weight: Vec<usize>,
    }

    impl Plain {
        fn item(&mut self, scope: usize, needs: &[usize]) -> usize {
            self.scope.push(scope);
            self.creates.push(None);
            self.needs.push(needs.to_vec());
            self.weight.push(1);
            self.scope.len() - 1
        }

        fn group(&mut self, created: usize, scope: usize, needs: &[usize]) -> usize {
            let item = self.item(scope, needs);
            self.creates[item] = Some(created);
            item
        }

        fn staged(&self) -> Blocks {
            let graph = Graph {
                scope: self.scope.clone(),
                creates: self.creates.clone(),
                needs: self.needs.iter().map(Vec::as_slice).collect(),
                weight: self.weight.clone(),
            };
            let order: Vec<usize> = (0..self.scope.len()).collect();
            blocks(&graph, &order)
        }

        /// How many deployments there would be without merging.
        fn rooms(&self) -> usize {
            let graph = Graph {
                scope: self.scope.clone(),
                creates: self.creates.clone(),
                needs: self.needs.iter().map(Vec::as_slice).collect(),
                weight: self.weight.clone(),
            };
            let order: Vec<usize> = (0..self.scope.len()).collect();
            let stages = stages(&graph, &order);
            let rooms: BTreeSet<(usize, usize)> = order
                .iter()
                .filter(|item| self.scope[**item] != 0)
                .map(|item| (self.scope[*item], stages[*item]))
                .collect();
            rooms.len()
        }

        /// The blocks as `scope-number[items]`, for small graphs.
        fn shown(&self) -> String {
            let blocks = self.staged().blocks.into_iter();
            let blocks = blocks.map(|b| format!("{}-{}{:?}", b.scope, b.number, b.items));
            blocks.collect::<Vec<_>>().join(" ")
        }
    }

    /// What must hold of every staging.
    fn check(plain: &Plain) -> Blocks {
        let staged = plain.staged();
        let blocks = &staged.blocks;
        let mut held: Vec<usize> = blocks.iter().flat_map(|block| block.items.clone()).collect();
        held.sort_unstable();
        assert!(held.into_iter().eq(0..plain.scope.len()), "each item is in one block");
        for (index, block) in blocks.iter().enumerate() {
            assert!(block.needs.iter().all(|need| *need < index), "blocks are in order: {block:?}");
            assert!(block.scope != 0 || block.items.len() == 1, "the root's stand alone");
            let weight: usize = block.items.iter().map(|item| plain.weight[*item]).sum();
            assert!(weight <= MAX_RESOURCES || block.items.len() == 1, "no block is too large");
            assert!(block.items.is_sorted(), "a block keeps the order of its items");
            for &item in &block.items {
                assert_eq!(plain.scope[item], block.scope);
                assert_eq!(staged.of_item[item], index);
                for &need in &plain.needs[item] {
                    let there = staged.of_item[need];
                    assert!(there == index || block.needs.contains(&there), "{item} needs {need}");
                }
            }
            for &need in &block.needs {
                let taken = block.items.iter().flat_map(|item| &plain.needs[*item]);
                assert!(taken.into_iter().any(|item| staged.of_item[*item] == need), "no more");
            }
        }
        let mut numbers: BTreeMap<usize, usize> = BTreeMap::new();
        for block in blocks {
            let number = numbers.entry(block.scope).or_insert(0);
            *number += 1;
            assert_eq!(block.number, *number, "blocks are numbered within their scope");
        }
        staged
    }

    /// Whether two neighbours of one scope could still be one block.
    fn mergeable(blocks: &[Block]) -> Option<(usize, usize)> {
        let mut reach: Vec<BTreeSet<usize>> = vec![BTreeSet::new(); blocks.len()];
        for (index, block) in blocks.iter().enumerate() {
            for &need in &block.needs {
                let further = reach[need].clone();
                reach[index].insert(need);
                reach[index].extend(further);
            }
        }
        let pairs = (0..blocks.len()).flat_map(|a| (a + 1..blocks.len()).map(move |b| (a, b)));
        pairs
            .filter(|&(a, b)| blocks[a].scope != 0 && blocks[a].scope == blocks[b].scope)
            .filter(|&(a, b)| blocks[a].number + 1 == blocks[b].number)
            .find(|&(a, b)| !reach[b].iter().any(|between| reach[*between].contains(&a)))
    }

    /// Items over scopes of which 0 is the root, 1 and 2 subscriptions, and the others groups that
    /// are created in one of these.
    fn graphs(most: usize) -> impl Strategy<Value = Plain> {
        let item = (0..9usize, prop::collection::vec(any::<prop::sample::Index>(), 0..4));
        prop::collection::vec(item, 1..most).prop_map(|items| {
            let mut plain = Plain::default();
            let mut creators: BTreeMap<usize, usize> = BTreeMap::new();
            for (scope, needs) in items {
                let known = plain.scope.len();
                let mut needs: Vec<usize> = match known {
                    0 => Vec::new(),
                    known => needs.iter().map(|need| need.index(known)).collect(),
                };
                if scope > 2 {
                    let creator = *creators.entry(scope).or_insert_with(|| {
                        plain.group(scope, scope % 3, &std::mem::take(&mut needs))
                    });
                    needs.push(creator);
                }
                needs.sort_unstable();
                needs.dedup();
                plain.item(scope, &needs);
            }
            plain
        })
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 1024, ..ProptestConfig::default() })]

        #[test]
        fn any_graph_is_staged_without_cycles_and_merged_as_far_as_can_be(plain in graphs(60)) {
            let staged = check(&plain);
            prop_assert_eq!(mergeable(&staged.blocks), None);
        }
    }

    #[test]
    fn resources_that_need_each_other_across_scopes_alternate() {
        let mut plain = Plain::default();
        let a = plain.item(1, &[]);
        let b = plain.item(2, &[a]);
        let c = plain.item(1, &[b]);
        plain.item(2, &[c]);
        assert_eq!(plain.shown(), "1-1[0] 2-1[1] 1-2[2] 2-2[3]");
    }

    // By stages alone, the second item of scope 1 would have a deployment of its own.
    #[test]
    fn stages_without_a_way_around_are_merged() {
        let mut plain = Plain::default();
        plain.item(1, &[]);
        let b = plain.item(2, &[]);
        plain.item(1, &[b]);
        assert_eq!(plain.rooms(), 3);
        assert_eq!(plain.shown(), "2-1[1] 1-1[0, 2]");
    }

    #[test]
    fn creating_a_group_is_no_stage() {
        let mut plain = Plain::default();
        let group = plain.group(1, 0, &[]);
        let a = plain.item(1, &[group]);
        plain.item(1, &[group, a]);
        assert_eq!(plain.shown(), "0-1[0] 1-1[1, 2]");
    }

    // The way around leads through a late stage and back into what was merged before.
    #[test]
    fn merging_sees_the_ways_that_earlier_merges_made() {
        let mut plain = Plain::default();
        let low = plain.item(1, &[]);
        let from = plain.item(2, &[]);
        let far = plain.item(5, &[]);
        let near = plain.item(4, &[far]);
        let between = plain.item(3, &[from, near]);
        plain.item(2, &[low]);
        plain.item(1, &[between]);
        let blocks = check(&plain).blocks;
        assert_eq!(mergeable(&blocks), None);
        assert_eq!(plain.rooms(), 7);
        assert_eq!(plain.shown(), "1-1[0] 5-1[2] 2-1[1, 5] 4-1[3] 3-1[4] 1-2[6]");
    }

    // Were the creation of a group no stage for another group, a way could lead from a late part
    // back to an early one of its scope: through an early item of that other group, merged with
    // one that needs the late part.
    #[test]
    fn merging_sees_the_ways_back() {
        let mut plain = Plain::default();
        let group = plain.group(1, 2, &[]);
        let early = plain.item(1, &[group]);
        plain.item(2, &[early]);
        let far = plain.item(4, &[]);
        let near = plain.item(3, &[far]);
        let late = plain.group(5, 2, &[near]);
        plain.item(1, &[group, late]);
        let blocks = check(&plain).blocks;
        assert_eq!(mergeable(&blocks), None);
    }

    // Two subscriptions whose groups take from each other's: at one stage they would be a cycle.
    #[test]
    fn groups_of_two_subscriptions_can_need_each_other() {
        let mut plain = Plain::default();
        let a = plain.group(3, 1, &[]);
        let b = plain.group(4, 2, &[]);
        plain.group(5, 2, &[a]);
        plain.group(6, 1, &[b]);
        check(&plain);
        assert_eq!(plain.shown(), "2-1[1] 1-1[0, 3] 2-2[2]");
    }

    #[test]
    fn what_is_too_large_is_cut_in_order() {
        let mut plain = Plain::default();
        for at in 0..=2 * MAX_RESOURCES {
            let needs: Vec<usize> = at.checked_sub(1).into_iter().collect();
            plain.item(1, &needs);
        }
        let blocks = check(&plain).blocks;
        let sizes: Vec<usize> = blocks.iter().map(|block| block.items.len()).collect();
        assert_eq!(sizes, [MAX_RESOURCES, MAX_RESOURCES, 1]);
        assert_eq!(blocks[2].needs, [1]);
    }

    // Loops count for what they make; one that is too large alone is for the limits to report.
    #[test]
    fn loops_are_cut_by_what_they_make() {
        let mut plain = Plain::default();
        for weight in [500, 300, 1, 900, 1] {
            let item = plain.item(1, &[]);
            plain.weight[item] = weight;
        }
        assert_eq!(plain.shown(), "1-1[0, 1] 1-2[2] 1-3[3] 1-4[4]");
    }

    // A hundred thousand: no recursion, and nothing that grows with the square.
    #[test]
    fn long_rows_are_staged() {
        const MANY: usize = 100_000;
        let row = |scope: &dyn Fn(usize) -> usize, needs: &dyn Fn(usize) -> Vec<usize>| {
            let mut plain = Plain::default();
            (0..MANY).for_each(|at| {
                plain.item(scope(at), &needs(at));
            });
            plain.staged().blocks.len()
        };
        let before = |at: usize| at.checked_sub(1).into_iter().collect::<Vec<_>>();
        assert_eq!(row(&|_| 1, &before), MANY / MAX_RESOURCES);
        assert_eq!(row(&|_| 0, &before), MANY);
        assert_eq!(row(&|at| 1 + at % 2, &before), MANY);
        assert_eq!(row(&|at| 1 + at % 2, &|_| Vec::new()), MANY / MAX_RESOURCES + 1);
        // Every third one hangs on a row of two others, which lead past it: all are one part.
        let beside = |at: usize| match at % 3 {
            2 => vec![at - 1],
            _ => at.checked_sub(if at.is_multiple_of(3) { 2 } else { 1 }).into_iter().collect(),
        };
        let rows = MANY - MANY / 3;
        assert_eq!(row(&|at| 1 + at % 3, &beside), rows + (MANY / 3).div_ceil(MAX_RESOURCES));
        // Every third one is needed by the row, and needs nothing.
        let above = |at: usize| match at % 3 {
            0 => Vec::new(),
            1 => [Some(at - 1), at.checked_sub(2)].into_iter().flatten().collect(),
            _ => vec![at - 1, at - 2],
        };
        let thirds = MANY.div_ceil(3);
        let expected = MANY - thirds + thirds.div_ceil(MAX_RESOURCES);
        assert_eq!(row(&|at| 1 + at % 3, &above), expected);
    }
}
