//! Step 4: which deployments the resources go into.
//!
//! Resources of one scope can need resources of another that need resources of the first. The
//! stage of a resource is the greatest number of scope changes on any path of needs that ends in
//! it; one deployment holds the resources of one scope and stage. Then a deployment is merged
//! into the next one of its scope wherever no path runs from the one to the other through another
//! scope, and one that is too large is cut along the order of its resources. Resources of the
//! root stand alone, each a deployment of its own as far as staging goes.

use std::collections::{BTreeMap, BTreeSet};

use super::collect::{Item, World};
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
    let graph = Graph {
        scope: world.items.iter().map(|item| item.scope).collect(),
        weightless: world.items.iter().map(Item::is_group).collect(),
        needs: world.items.iter().map(|item| item.needs.as_slice()).collect(),
        weight: world.items.iter().map(limits::instances).collect(),
    };
    blocks(&graph, order)
}

/// What staging works on: plain numbers, so that it can be tried on any graph.
pub(crate) struct Graph<'a> {
    /// The scope of each item; 0 is the root.
    pub(crate) scope: Vec<usize>,
    /// Whether needing the item is no change of scope: it creates a resource group. A change it is
    /// for what is in a scope that groups are created in too, or two such scopes could each need
    /// the other at one stage.
    pub(crate) weightless: Vec<bool>,
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
    let parts = Merge::new(graph, parts, &of_item).run();
    let parts = cut(graph, order, parts);
    arrange(graph, order, parts)
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
    let mut creates = BTreeSet::new();
    for &item in order {
        if graph.weightless[item] {
            creates.insert(graph.scope[item]);
        }
    }
    let mut stages = vec![0usize; graph.scope.len()];
    for &item in order {
        let scope = graph.scope[item];
        let free = !creates.contains(&scope);
        stages[item] = graph.needs[item]
            .iter()
            .map(|&needed| {
                let stays = graph.scope[needed] == scope || (graph.weightless[needed] && free);
                stages[needed] + usize::from(!stays)
            })
            .max()
            .unwrap_or(0);
    }
    stages
}

/// Merges each part into the next of its scope, where no path runs between them through another.
///
/// Stages are gone through from the first to the last, in all scopes at once: so what is behind
/// the stage in hand is not merged yet, and no path comes back from there.
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
fn arrange(graph: &Graph<'_>, order: &[usize], parts: Vec<Part>) -> Blocks {
    let mut of_item = vec![usize::MAX; graph.scope.len()];
    for (index, part) in parts.iter().enumerate() {
        part.items.iter().for_each(|item| of_item[*item] = index);
    }
    let mut needs: Vec<BTreeSet<usize>> = vec![BTreeSet::new(); parts.len()];
    for &item in order {
        for &needed in graph.needs[item] {
            if of_item[needed] != of_item[item] {
                needs[of_item[item]].insert(of_item[needed]);
            }
        }
    }
    let mut waiting: Vec<usize> = needs.iter().map(BTreeSet::len).collect();
    let mut dependents: Vec<Vec<usize>> = vec![Vec::new(); parts.len()];
    for (part, needed) in needs.iter().enumerate() {
        needed.iter().for_each(|needed| dependents[*needed].push(part));
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
            let mut before: Vec<usize> = needs[part].iter().map(|need| position[*need]).collect();
            before.sort_unstable();
            Block { scope, items, needs: before, number: *number }
        })
        .collect();
    for block in &mut of_item {
        if *block != usize::MAX {
            *block = position[*block];
        }
    }
    Blocks { blocks, of_item }
}
