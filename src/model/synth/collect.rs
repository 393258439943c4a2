//! Step 1: every resource with its scope and conditions, in an order that does not depend on the
//! order of the program.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::panic::Location;
use std::sync::Arc;

use super::super::address::{Address, Origin, Place, Scope};
use super::super::conditions::Conditions;
use super::super::declaration::Entry;
use super::super::deployment::{Level, Plan};
use super::super::error::{Problem, ProblemKind};
use super::super::group::{Group, GroupKind, ResourceGroup};
use super::raw;
use crate::expr::{Ast, Object};

/// Everything that the later steps work on.
pub(super) struct World<'a> {
    pub(super) plan: &'a Plan,
    pub(super) scopes: Vec<ScopeInfo>,
    pub(super) items: Vec<Item<'a>>,
    /// The names of all parameters that the program uses, in lower case.
    pub(super) parameters: BTreeSet<String>,
    by_address: Vec<(*const Address, usize)>,
}

/// A scope that something is deployed to; the first one is the root.
pub(super) struct ScopeInfo {
    pub(super) scope: Scope,
    pub(super) key: String,
    /// The item that creates the group, for a group that the deployment creates.
    pub(super) creator: Option<usize>,
}

/// One resource of the deployment.
pub(super) struct Item<'a> {
    pub(super) thing: Thing<'a>,
    pub(super) key: String,
    pub(super) scope: usize,
    pub(super) conditions: Conditions,
    pub(super) body: Cow<'a, Object>,
    pub(super) source: &'static Location<'static>,
    /// The item that this one is written into.
    pub(super) host: Option<usize>,
    /// The items that are written into this one.
    pub(super) guests: Vec<usize>,
    /// The items that must be there first; sorted.
    pub(super) needs: Vec<usize>,
}

#[derive(Clone, Copy)]
pub(super) enum Thing<'a> {
    Resource(&'a Entry),
    Group(&'a ResourceGroup),
}

/// What a reference leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Resolved {
    /// A resource of this deployment.
    Item(usize),
    /// Something outside; the item is the one inside that it belongs to, if any.
    External(Option<usize>),
    /// A resource that was declared but is in no part of this deployment.
    Unknown,
}

impl<'a> World<'a> {
    pub(super) fn resolve(&self, address: &Arc<Address>) -> Resolved {
        match &address.origin {
            Origin::Id(_) => Resolved::External(None),
            Origin::Existing => {
                let owner = match &address.place {
                    Place::Child(parent) => match self.resolve(parent) {
                        Resolved::Item(item) | Resolved::External(Some(item)) => Some(item),
                        _ => None,
                    },
                    _ => None,
                };
                Resolved::External(owner)
            }
            Origin::Instance(of) => self.resolve(of),
            Origin::Declared | Origin::Loop => match self.find(address) {
                Some(item) => Resolved::Item(item),
                None => Resolved::Unknown,
            },
        }
    }

    /// The item with this address, by identity or else by text.
    pub(super) fn find(&self, address: &Arc<Address>) -> Option<usize> {
        let pointer = Arc::as_ptr(address);
        match self.by_address.binary_search_by_key(&pointer, |(known, _)| *known) {
            Ok(at) => Some(self.by_address[at].1),
            Err(_) => self.find_key(&address.key()),
        }
    }

    pub(super) fn find_key(&self, key: &str) -> Option<usize> {
        self.items.binary_search_by(|item| item.key.as_str().cmp(key)).ok()
    }

    /// The item that is deployed when this one is: itself, or the one it is written into.
    pub(super) fn host(&self, item: usize) -> usize {
        self.items[item].host.unwrap_or(item)
    }

    pub(super) fn scope_of(&self, scope: &Scope) -> Option<usize> {
        let key = scope.key();
        self.scopes.iter().position(|known| known.key == key)
    }

    /// Whether the program has a parameter of this name.
    pub(super) fn declares(&self, name: &str) -> bool {
        self.parameters.contains(&name.to_ascii_lowercase())
    }

    /// The path of an item in errors.
    pub(super) fn path(&self, item: usize) -> String {
        let item = &self.items[item];
        match item.thing {
            Thing::Group(group) => group.group.key.to_string(),
            Thing::Resource(entry) => {
                let name = match entry.address.segments().iter().all(|n| n.as_str().is_some()) {
                    true => entry.address.display_name(),
                    false => {
                        let file = entry.source.file();
                        let file = file.rsplit(['/', '\\']).next().unwrap_or(file);
                        let kind = entry.address.last_type();
                        format!("{kind} at {file}:{}", entry.source.line())
                    }
                };
                match &self.scopes[item.scope].scope {
                    Scope::Group(group) => format!("{}/{name}", group.key),
                    Scope::Root => name,
                    Scope::Tenant => format!("tenant/{name}"),
                    Scope::ManagementGroup(_) => format!("managementGroup/{name}"),
                    Scope::Subscription(_) => format!("subscription/{name}"),
                }
            }
        }
    }
}

impl<'a> Item<'a> {
    pub(super) fn entry(&self) -> Option<&'a Entry> {
        match self.thing {
            Thing::Resource(entry) => Some(entry),
            Thing::Group(_) => None,
        }
    }

    pub(super) fn is_group(&self) -> bool {
        matches!(self.thing, Thing::Group(_))
    }

    /// The whole type.
    pub(super) fn ty(&self) -> &str {
        match self.thing {
            Thing::Resource(entry) => &entry.address.ty,
            Thing::Group(_) => GROUP_TYPE,
        }
    }

    /// The name without those of the parents.
    pub(super) fn name(&self) -> &Ast {
        match self.thing {
            Thing::Resource(entry) => &entry.address.name,
            Thing::Group(group) => &group.group.name,
        }
    }
}

pub(super) const GROUP_TYPE: &str = "Microsoft.Resources/resourceGroups";
pub(super) const GROUP_API_VERSION: &str = "2025-04-01";

pub(super) fn collect<'a>(plan: &'a Plan, problems: &mut Vec<Problem>) -> World<'a> {
    let mut scopes =
        vec![ScopeInfo { scope: Scope::Root, key: String::new(), creator: None }];
    let mut items: Vec<Item<'a>> = Vec::new();
    let mut keys: BTreeMap<String, &'a ResourceGroup> = BTreeMap::new();

    for (group, conditions) in &plan.groups {
        check_group(plan, group, &mut keys, problems);
        if let GroupKind::New { location } = &group.group.kind {
            let mut body = group.body.clone();
            body.set(&["location"], crate::expr::Node::from_ast(location.clone()));
            items.push(Item {
                thing: Thing::Group(group),
                key: format!("|group|{}", group.group.scope_key()),
                scope: intern(&mut scopes, &creation_scope(plan, &group.group)),
                conditions: conditions.clone(),
                body: Cow::Owned(body),
                source: group.source,
                host: None,
                guests: Vec::new(),
                needs: Vec::new(),
            });
        }
        for entry in &group.entries {
            items.push(resource(entry, conditions, &mut scopes, problems));
        }
    }
    for entry in &plan.entries {
        items.push(resource(entry, &Conditions::default(), &mut scopes, problems));
    }

    items.sort_by(|a, b| a.key.cmp(&b.key));
    scopes[1..].sort_by(|a, b| a.key.cmp(&b.key));
    let mut world = World {
        plan,
        scopes,
        items,
        parameters: BTreeSet::new(),
        by_address: Vec::new(),
    };
    for index in 0..world.items.len() {
        let scope = match world.items[index].thing {
            Thing::Resource(entry) => entry.address.scope().clone(),
            Thing::Group(group) => creation_scope(plan, &group.group),
        };
        world.items[index].scope = world.scope_of(&scope).expect("every scope was interned");
    }
    link_groups(&mut world, problems);
    report_duplicates(&world, problems);
    world.by_address = world
        .items
        .iter()
        .enumerate()
        .filter_map(|(index, item)| Some((Arc::as_ptr(&item.entry()?.address), index)))
        .collect();
    world.by_address.sort_unstable();
    embed(&mut world, problems);
    world
}

fn intern(scopes: &mut Vec<ScopeInfo>, scope: &Scope) -> usize {
    let key = scope.key();
    scopes.iter().position(|known| known.key == key).unwrap_or_else(|| {
        scopes.push(ScopeInfo { scope: scope.clone(), key, creator: None });
        scopes.len() - 1
    })
}

fn resource<'a>(
    entry: &'a Entry,
    conditions: &Conditions,
    scopes: &mut Vec<ScopeInfo>,
    problems: &mut Vec<Problem>,
) -> Item<'a> {
    let body = match raw::apply(entry) {
        Ok(body) => body,
        Err(found) => {
            let path = entry.address.display_name();
            problems.extend(found.into_iter().map(|(message, help)| {
                Problem::new(ProblemKind::Raw, &path, message, help).at(entry.source)
            }));
            Cow::Borrowed(&entry.body)
        }
    };
    Item {
        thing: Thing::Resource(entry),
        key: entry.address.key(),
        scope: intern(scopes, entry.address.scope()),
        conditions: conditions.and(&entry.conditions),
        body,
        source: entry.source,
        host: None,
        guests: Vec::new(),
        needs: Vec::new(),
    }
}

/// The scope whose deployment creates a group.
fn creation_scope(plan: &Plan, group: &Group) -> Scope {
    match (&group.subscription, plan.level) {
        (None, Level::Subscription) => Scope::Root,
        (Some(id), _) => Scope::Subscription(id.clone()),
        (None, _) => Scope::Subscription(
            Ast::call("subscription", []).property("subscriptionId"),
        ),
    }
}

fn check_group<'a>(
    plan: &Plan,
    group: &'a ResourceGroup,
    keys: &mut BTreeMap<String, &'a ResourceGroup>,
    problems: &mut Vec<Problem>,
) {
    let key = &group.group.key;
    let problem = |kind, message: String, help: &str| {
        Problem::new(kind, key.as_ref(), message, help).at(group.source)
    };
    if let Some(other) = keys.insert(key.to_ascii_lowercase(), group) {
        problems.push(
            problem(
                ProblemKind::Duplicate,
                format!("two resource groups have the key `{key}`"),
                "give each group its own key; it stands in the names of its deployments",
            )
            .related("first given", other.source),
        );
    }
    let fits = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.' | '(' | ')');
    if key.is_empty() || key.len() > 40 || !key.chars().all(fits) {
        problems.push(problem(
            ProblemKind::Name,
            format!("the key `{key}` of a resource group cannot stand in the name of a deployment"),
            "use 1 to 40 letters, digits, `-`, `_`, `.`, `(` or `)`",
        ));
    }
    if matches!(group.group.kind, GroupKind::Current) && plan.level != Level::ResourceGroup {
        problems.push(problem(
            ProblemKind::Placement,
            "`ResourceGroup::current` stands in a deployment that goes to no resource group".into(),
            "use `ResourceGroup::new` or `ResourceGroup::existing`, or \
             `Deployment::resource_group_level`",
        ));
    }
    let needs_subscription = matches!(plan.level, Level::ManagementGroup | Level::Tenant);
    if needs_subscription && group.group.subscription.is_none() {
        problems.push(problem(
            ProblemKind::Placement,
            format!("the subscription of the resource group `{key}` is not known"),
            "say it with `.in_subscription(id)`: the deployment goes to no subscription",
        ));
    }
}

/// Connects scopes with the items that create them; a group that is to be created must be in the
/// deployment.
fn link_groups(world: &mut World<'_>, problems: &mut Vec<Problem>) {
    let mut missing = Vec::new();
    for index in 0..world.scopes.len() {
        let Scope::Group(group) = &world.scopes[index].scope else { continue };
        let creator = world.find_key(&format!("|group|{}", group.scope_key()));
        if creator.is_none() && matches!(group.kind, GroupKind::New { .. }) {
            missing.push((index, group.key.to_string()));
        }
        world.scopes[index].creator = creator;
    }
    for (scope, key) in missing {
        for index in 0..world.items.len() {
            if world.items[index].scope == scope {
                problems.push(
                    Problem::new(
                        ProblemKind::UnknownReference,
                        world.path(index),
                        format!("its resource group `{key}` is not part of the deployment"),
                        "add the group with `.resource_group(group)`, or use \
                         `ResourceGroup::existing` for one that is there already",
                    )
                    .at(world.items[index].source),
                );
            }
        }
    }
}

fn report_duplicates(world: &World<'_>, problems: &mut Vec<Problem>) {
    for (index, pair) in world.items.windows(2).enumerate() {
        if pair[0].key == pair[1].key {
            let (first, second) = match pair[0].source <= pair[1].source {
                true => (&pair[0], &pair[1]),
                false => (&pair[1], &pair[0]),
            };
            problems.push(
                Problem::new(
                    ProblemKind::Duplicate,
                    world.path(index),
                    format!("two resources are the same `{}`", pair[0].ty()),
                    "names are compared without case; give one of them another name",
                )
                .at(second.source)
                .related("the other was added", first.source),
            );
        }
    }
}

/// Puts resources into the parent that they are written in.
fn embed(world: &mut World<'_>, problems: &mut Vec<Problem>) {
    for index in 0..world.items.len() {
        let Some(entry) = world.items[index].entry() else { continue };
        let (Some(member), Place::Child(parent)) = (entry.address.embedded, &entry.address.place)
        else {
            continue;
        };
        let Resolved::Item(host) = world.resolve(parent) else { continue };
        let extra = world.items[index].conditions.beyond(&world.items[host].conditions);
        let what = match (extra.is_empty(), entry.list.is_some()) {
            (true, false) => None,
            (false, _) => Some("has a condition of its own"),
            (true, true) => Some("is deployed in a loop"),
        };
        if let Some(what) = what {
            problems.push(
                Problem::new(
                    ProblemKind::Conditional,
                    world.path(index),
                    format!(
                        "it {what}, but is written into the `{member}` of `{}`",
                        world.path(host)
                    ),
                    "give the parent the same condition, or declare one parent for each case: a \
                     redeployment would delete what is not listed in its parent",
                )
                .at(entry.source),
            );
        }
        world.items[index].host = Some(host);
        world.items[host].guests.push(index);
    }
}
