//! Steps 2 and 3: what each resource takes from, and so what must be there first.

use std::collections::BTreeSet;
use std::panic::Location;
use std::sync::Arc;

use super::super::address::{Address, Origin, Place, Scope, Target, TargetKind};
use super::super::conditions::Conditions;
use super::super::error::{Problem, ProblemKind};
use super::super::group::GroupKind;
use super::super::symbols::{GroupFacet, GroupSymbol, ResourceSymbol, VariableSymbol};
use super::super::variable::VariableDeclaration;
use super::collect::{Resolved, Thing, World};
use super::scan::{self, Site};
use crate::expr::{Ast, Node};

/// What one place takes from: addresses and groups, and whether each use is guarded.
#[derive(Default)]
pub(super) struct Uses<'a> {
    pub(super) resources: Vec<(&'a Arc<Address>, bool)>,
    pub(super) groups: Vec<(&'a GroupSymbol, bool)>,
    variables: BTreeSet<(*const VariableDeclaration, bool)>,
}

impl<'a> Uses<'a> {
    pub(super) fn of_ast(&mut self, ast: &'a Ast) {
        if ast.is_symbolic() {
            self.of_all(vec![(ast, false)]);
        }
    }

    pub(super) fn of_node(&mut self, node: &'a Node) {
        scan::sites(node, &mut |Site { ast, .. }| self.of_ast(ast));
    }

    /// What a resource is in or on.
    fn of_place(&mut self, place: &'a Place) {
        if let Place::Child(next) | Place::Extension(Target(TargetKind::Resource(next))) = place {
            self.resources.push((next, false));
            let mut pending = Vec::new();
            outside(next, false, &mut pending);
            self.of_all(pending);
        }
    }

    fn of_all(&mut self, mut pending: Vec<(&'a Ast, bool)>) {
        while let Some((ast, guarded)) = pending.pop() {
            if !ast.is_symbolic() {
                continue;
            }
            scan::nodes(ast, &mut |node, inside| {
                let guarded = guarded || inside;
                if let Some(symbol) = node.as_symbol::<ResourceSymbol>() {
                    self.resources.push((&symbol.address, guarded));
                    outside(&symbol.address, guarded, &mut pending);
                } else if let Some(symbol) = node.as_symbol::<GroupSymbol>() {
                    self.groups.push((symbol, guarded));
                } else if let Some(symbol) = node.as_symbol::<VariableSymbol>() {
                    let declaration = &*symbol.0;
                    if self.variables.insert((std::ptr::from_ref(declaration), guarded)) {
                        scan::sites(&declaration.value, &mut |Site { ast, .. }| {
                            pending.push((ast, guarded));
                        });
                    }
                }
            });
        }
    }
}

/// What the address of something outside the deployment is made of: an id may be that of a
/// resource inside, with something behind it, and a group may be one that a resource makes.
fn outside<'a>(address: &'a Address, guarded: bool, pending: &mut Vec<(&'a Ast, bool)>) {
    let mut others = address.chain().filter(|address| !address.is_declared()).peekable();
    if others.peek().is_some() {
        pending.extend(others.map(|address| (address.own(), guarded)));
        pending.extend(address.scope().parts().map(|part| (part, guarded)));
    }
}

/// Fills in what each item needs; reports references that lead nowhere or to what may not be
/// there.
pub(super) fn depend(world: &mut World<'_>, problems: &mut Vec<Problem>) {
    let mut needs: Vec<Vec<usize>> = vec![Vec::new(); world.items.len()];
    for index in 0..world.items.len() {
        needs[world.host(index)].extend(needs_of(world, index, problems));
    }
    let mut last = last(world, &needs);
    for (index, mut needed) in needs.into_iter().enumerate() {
        needed.append(&mut last[index]);
        needed.sort_unstable();
        needed.dedup();
        needed.retain(|other| *other != index);
        world.items[index].needs = needed;
    }
    let plan = world.plan;
    for (name, output) in &plan.outputs {
        aside(world, format!("outputs/{name}"), &output.value, Some(output.source), problems);
    }
    for (name, value) in &plan.metadata {
        aside(world, format!("metadata/{name}"), value, None, problems);
    }
    for parameter in world.parameters.values() {
        if let Some(default) = &parameter.default {
            aside(world, format!("parameters/{}", parameter.name), default, None, problems);
        }
    }
}

/// What the resources that come last wait for: all that is in or on their target, or takes from it,
/// but for others that come last and what waits for them by its own wish.
fn last(world: &World<'_>, needs: &[Vec<usize>]) -> Vec<Vec<usize>> {
    let comes_last = |item: usize| world.items[item].entry().is_some_and(|entry| entry.last);
    let mut waits = vec![Vec::new(); needs.len()];
    let lasts: Vec<usize> = (0..needs.len()).filter(|item| comes_last(*item)).collect();
    if lasts.is_empty() {
        return waits;
    }
    let mut dependents: Vec<Vec<usize>> = vec![Vec::new(); needs.len()];
    for (item, needed) in needs.iter().enumerate() {
        for other in needed {
            dependents[*other].push(item);
        }
    }
    let reach = |from: usize| {
        let mut seen = vec![false; needs.len()];
        let mut pending = vec![from];
        while let Some(item) = pending.pop() {
            for &next in &dependents[item] {
                if !seen[next] && !comes_last(next) {
                    seen[next] = true;
                    pending.push(next);
                }
            }
        }
        seen
    };
    for &item in &lasts {
        let Some(entry) = world.items[item].entry() else { continue };
        let Some(target) = entry.address.target() else { continue };
        let after_it = reach(item);
        let there: Vec<bool> = match &target.0 {
            TargetKind::Resource(target) => match world.resolve(target) {
                Resolved::Item(target) => reach(world.host(target)),
                _ => continue,
            },
            TargetKind::Scope(_) => {
                let scope = world.items[item].scope;
                world.items.iter().map(|other| other.scope == scope && !other.is_group()).collect()
            }
        };
        let waited = |other: usize| {
            there[other]
                && !after_it[other]
                && other != item
                && !comes_last(other)
                && world.items[other].host.is_none()
        };
        // Those that others wait for in turn are there by then.
        waits[item] = (0..needs.len())
            .filter(|other| waited(*other))
            .filter(|other| !dependents[*other].iter().any(|next| waited(*next)))
            .collect();
    }
    waits
}

/// Checks what is taken by a part of the template that is no resource.
fn aside(
    world: &World<'_>,
    path: String,
    value: &Node,
    source: Option<&'static Location<'static>>,
    problems: &mut Vec<Problem>,
) {
    let mut uses = Uses::default();
    uses.of_node(value);
    let taker = Taker { subject: Subject::Part(path), source, conditions: &Conditions::default() };
    resolve_uses(world, &uses, &taker, problems);
}

/// Who takes.
struct Taker<'a> {
    subject: Subject,
    source: Option<&'static Location<'static>>,
    conditions: &'a Conditions,
}

enum Subject {
    Item(usize),
    Part(String),
}

impl Taker<'_> {
    fn problem(
        &self,
        world: &World<'_>,
        kind: ProblemKind,
        message: String,
        help: &str,
    ) -> Problem {
        let path = match &self.subject {
            Subject::Item(item) => world.path(*item),
            Subject::Part(path) => path.clone(),
        };
        let problem = Problem::new(kind, path, message, help);
        match self.source {
            Some(source) => problem.at(source),
            None => problem,
        }
    }

    /// The scope of the template that it stands in.
    fn scope(&self, world: &World<'_>) -> usize {
        match self.subject {
            Subject::Item(item) => world.items[item].scope,
            Subject::Part(_) => 0,
        }
    }
}

fn needs_of(world: &World<'_>, index: usize, problems: &mut Vec<Problem>) -> Vec<usize> {
    let item = &world.items[index];
    let mut uses = Uses::default();
    item.form.gaps().for_each(|(_, value)| uses.of_node(value));
    uses.of_ast(item.name());
    item.conditions.iter().for_each(|condition| uses.of_ast(condition));
    if let Thing::Resource(entry) = item.thing {
        if let Some(list) = &entry.list {
            uses.of_ast(list);
        }
        uses.of_place(&entry.address.place);
    }
    let taker = Taker {
        subject: Subject::Item(index),
        source: Some(item.source),
        conditions: &item.conditions,
    };
    let mut needed = resolve_uses(world, &uses, &taker, problems);
    if let Some(group) = world.scopes[item.scope].creator.filter(|creator| *creator != index) {
        conditional(world, &taker, group, false, problems);
        needed.push(group);
    }
    for other in item.entry().map_or(&[][..], |entry| &entry.after) {
        match world.resolve(other) {
            Resolved::Item(other) => needed.push(world.host(other)),
            Resolved::External(_) => problems.push(taker.problem(
                world,
                ProblemKind::UnknownReference,
                format!(
                    "`.after` names the `{}` `{}`, which is not deployed here",
                    other.ty,
                    other.display_name()
                ),
                "what is there already needs no waiting for: leave the call out",
            )),
            // One call adds a resource and what waits in it, and one problem says so.
            Resolved::Unknown if is_expected_with_its_parent(other) => {}
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
            Resolved::Item(item) => Some(item),
            Resolved::External(owner) => {
                if let Some(twin) = world.find_key(&address.key()) {
                    problems.push(of_twin(world, taker, twin));
                }
                owner
            }
            Resolved::Unknown => {
                problems.push(unknown(world, taker, address));
                None
            }
        };
        if let Some(item) = item {
            conditional(world, taker, item, *guarded, problems);
            needed.push(world.host(item));
        }
    }
    for (symbol, guarded) in &uses.groups {
        let scope = world.scope_of(&Scope::Group(Arc::clone(&symbol.group)));
        let creator = scope.and_then(|scope| world.scopes[scope].creator);
        match (&symbol.group.kind, creator) {
            (GroupKind::New { .. }, None) => problems.push(missing_group(world, taker, symbol)),
            (GroupKind::Existing, _)
                if symbol.facet == GroupFacet::Location && scope != Some(taker.scope(world)) =>
            {
                problems.push(far_location(world, taker, symbol));
            }
            _ => {}
        }
        if let Some(creator) = creator {
            conditional(world, taker, creator, *guarded, problems);
            needed.push(creator);
        }
    }
    needed
}

fn missing_group(world: &World<'_>, taker: &Taker<'_>, symbol: &GroupSymbol) -> Problem {
    taker.problem(
        world,
        ProblemKind::UnknownReference,
        format!(
            "it refers to the resource group `{}`, which is not part of the deployment",
            symbol.group.key
        ),
        "add the group with `.resource_group(group)`, or use `ResourceGroup::existing` for one \
         that is there already",
    )
}

fn far_location(world: &World<'_>, taker: &Taker<'_>, symbol: &GroupSymbol) -> Problem {
    taker.problem(
        world,
        ProblemKind::Placement,
        format!(
            "the location of the resource group `{}`, which is not created here, is used outside \
             of it",
            symbol.group.key
        ),
        "it is known only within that group: pass the location as a parameter",
    )
}

/// Reports that something is taken which may not be there when the taker is.
fn conditional(
    world: &World<'_>,
    taker: &Taker<'_>,
    item: usize,
    guarded: bool,
    problems: &mut Vec<Problem>,
) {
    if guarded {
        return;
    }
    let missing = world.items[item].conditions.beyond(taker.conditions);
    let Some(condition) = missing.to_ast() else { return };
    let problem = taker.problem(
        world,
        ProblemKind::Conditional,
        format!(
            "it takes from `{}`, which is deployed only where `{}` is true",
            world.path(item),
            scan::shown(&condition)
        ),
        "guard the value with `.or(fallback)`, or add the taker under the same condition with \
         `when`",
    );
    problems.push(problem.related("the conditional resource was added", world.items[item].source));
}

fn of_twin(world: &World<'_>, taker: &Taker<'_>, twin: usize) -> Problem {
    let problem = taker.problem(
        world,
        ProblemKind::Invalid,
        format!(
            "it takes from `{}` as from something that is there already, but this deployment \
             creates it",
            world.path(twin)
        ),
        "use the reference that `add` gave, so that the one waits for the other",
    );
    problem.related("it was added", world.items[twin].source)
}

/// Whether it is a child that the same call adds as its parent.
fn is_expected_with_its_parent(address: &Address) -> bool {
    let Place::Child(parent) = &address.place else { return false };
    matches!((&address.origin, &parent.origin), (Origin::Expected(_), Origin::Expected(_)))
}

fn unknown(world: &World<'_>, taker: &Taker<'_>, address: &Address) -> Problem {
    taker.problem(
        world,
        ProblemKind::UnknownReference,
        format!(
            "it refers to the `{}` `{}`, which is not part of the deployment",
            address.ty,
            address.display_name()
        ),
        match address.origin {
            Origin::Expected(call) => call,
            _ => {
                "add the resource, and its resource group with `.resource_group(group)`; for one \
                 that is there already use `existing_in`"
            }
        },
    )
}
