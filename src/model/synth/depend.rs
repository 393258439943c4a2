//! Steps 2 and 3: what each resource takes from, and so what must be there first.

use std::sync::Arc;

use super::super::address::{Address, Place, Scope, Target, TargetKind};
use super::super::conditions::Conditions;
use super::super::error::{Problem, ProblemKind};
use super::super::symbols::{GroupSymbol, ResourceSymbol, VariableSymbol};
use super::collect::{Resolved, Thing, World};
use super::scan::{self, Site};
use crate::expr::{Ast, Node};

/// What one place takes from: addresses and groups, and whether each use is guarded.
#[derive(Default)]
pub(super) struct Uses<'a> {
    pub(super) resources: Vec<(&'a Arc<Address>, bool)>,
    pub(super) groups: Vec<(&'a GroupSymbol, bool)>,
}

impl<'a> Uses<'a> {
    pub(super) fn of_ast(&mut self, ast: &'a Ast) {
        if !ast.is_symbolic() {
            return;
        }
        scan::nodes(ast, &mut |node, guarded| {
            if let Some(symbol) = node.as_symbol::<ResourceSymbol>() {
                self.resources.push((&symbol.address, guarded));
            } else if let Some(symbol) = node.as_symbol::<GroupSymbol>() {
                self.groups.push((symbol, guarded));
            } else if let Some(symbol) = node.as_symbol::<VariableSymbol>() {
                self.of_node(&symbol.0.value);
            }
        });
    }

    pub(super) fn of_node(&mut self, node: &'a Node) {
        scan::sites(node, &mut |Site { ast, .. }| self.of_ast(ast));
    }
}

/// Fills in what each item needs; reports references that lead nowhere or to what may not be
/// there.
pub(super) fn depend(world: &mut World<'_>, problems: &mut Vec<Problem>) {
    let mut needs: Vec<Vec<usize>> = vec![Vec::new(); world.items.len()];
    for index in 0..world.items.len() {
        needs[world.host(index)].extend(needs_of(world, index, problems));
    }
    for (index, mut needed) in needs.into_iter().enumerate() {
        needed.sort_unstable();
        needed.dedup();
        needed.retain(|other| *other != index);
        world.items[index].needs = needed;
    }
    for (name, output) in &world.plan.outputs {
        let mut uses = Uses::default();
        uses.of_node(&output.value);
        let place = Taker {
            index: None,
            name,
            source: output.source,
            conditions: &Conditions::default(),
        };
        resolve_uses(world, &uses, &place, problems);
    }
}

/// Who takes: an item or an output.
struct Taker<'a> {
    index: Option<usize>,
    name: &'a str,
    source: &'static std::panic::Location<'static>,
    conditions: &'a Conditions,
}

impl Taker<'_> {
    fn path(&self, world: &World<'_>) -> String {
        match self.index {
            Some(item) => world.path(item),
            None => format!("outputs/{}", self.name),
        }
    }
}

fn needs_of(world: &World<'_>, index: usize, problems: &mut Vec<Problem>) -> Vec<usize> {
    let item = &world.items[index];
    let mut uses = Uses::default();
    scan::object_sites(&item.body, &mut |Site { ast, .. }| uses.of_ast(ast));
    uses.of_ast(item.name());
    item.conditions.iter().for_each(|condition| uses.of_ast(condition));
    if let Thing::Resource(entry) = item.thing {
        if let Some(list) = &entry.list {
            uses.of_ast(list);
        }
        match &entry.address.place {
            Place::Child(other) | Place::Extension(Target(TargetKind::Resource(other))) => {
                uses.resources.push((other, false));
            }
            _ => {}
        }
    }
    let group = world.scopes[item.scope].creator.filter(|creator| *creator != index);
    let trivial = uses.resources.is_empty()
        && uses.groups.is_empty()
        && item.entry().is_none_or(|entry| entry.after.is_empty());
    if trivial {
        return group.into_iter().collect();
    }
    let taker = Taker { index: Some(index), name: "", source: item.source, conditions: &item.conditions };
    let mut needed = resolve_uses(world, &uses, &taker, problems);
    needed.extend(group);
    for other in item.entry().map_or(&[][..], |entry| &entry.after) {
        match world.resolve(other) {
            Resolved::Item(other) => needed.push(world.host(other)),
            Resolved::External(_) => problems.push(
                Problem::new(
                    ProblemKind::UnknownReference,
                    world.path(index),
                    format!(
                        "`.after` names the `{}` `{}`, which is not deployed here",
                        other.ty,
                        other.display_name()
                    ),
                    "what is there already needs no waiting for: leave the call out",
                )
                .at(item.source),
            ),
            Resolved::Unknown => problems.push(unknown(world, &taker, other)),
        }
    }
    needed
}

fn resolve_uses(
    world: &World<'_>,
    uses: &Uses<'_>,
    taker: &Taker<'_>,
    problems: &mut Vec<Problem>,
) -> Vec<usize> {
    let mut needed = Vec::new();
    for (address, guarded) in &uses.resources {
        let item = match world.resolve(address) {
            Resolved::Item(item) => item,
            Resolved::External(owner) => {
                if let Some(twin) = world.find_key(&address.key()) {
                    problems.push(
                        Problem::new(
                            ProblemKind::Invalid,
                            taker.path(world),
                            format!(
                                "it takes from `{}` as from something that is there already, but \
                                 this deployment creates it",
                                world.path(twin)
                            ),
                            "use the reference that `add` gave, so that the one waits for the \
                             other",
                        )
                        .at(taker.source)
                        .related("it was added", world.items[twin].source),
                    );
                }
                needed.extend(owner.map(|owner| world.host(owner)));
                continue;
            }
            Resolved::Unknown => {
                problems.push(unknown(world, taker, address));
                continue;
            }
        };
        let missing = world.items[item].conditions.beyond(taker.conditions);
        if !guarded && !missing.is_empty() {
            problems.push(conditional(world, taker, item, &missing));
        }
        needed.push(world.host(item));
    }
    for (symbol, guarded) in &uses.groups {
        let Some(scope) = world.scope_of(&Scope::Group(Arc::clone(&symbol.group))) else {
            continue;
        };
        if let Some(creator) = world.scopes[scope].creator {
            let missing = world.items[creator].conditions.beyond(taker.conditions);
            if !guarded && !missing.is_empty() {
                problems.push(conditional(world, taker, creator, &missing));
            }
            needed.push(creator);
        }
    }
    needed
}

fn conditional(
    world: &World<'_>,
    taker: &Taker<'_>,
    item: usize,
    missing: &Conditions,
) -> Problem {
    let condition = missing.to_ast().map_or_else(String::new, |ast| ast.to_string());
    Problem::new(
        ProblemKind::Conditional,
        taker.path(world),
        format!(
            "it takes from `{}`, which is deployed only where `{condition}` is true",
            world.path(item)
        ),
        "guard the value with `.or(fallback)`, or add the taker under the same condition with \
         `when`",
    )
    .at(taker.source)
    .related("the conditional resource was added", world.items[item].source)
}

fn unknown(world: &World<'_>, taker: &Taker<'_>, address: &Address) -> Problem {
    Problem::new(
        ProblemKind::UnknownReference,
        taker.path(world),
        format!(
            "it refers to the `{}` `{}`, which is not part of the deployment",
            address.ty,
            address.display_name()
        ),
        "add the resource, and its resource group with `.resource_group(group)`; for one that is \
         there already use `existing_in`",
    )
    .at(taker.source)
}
