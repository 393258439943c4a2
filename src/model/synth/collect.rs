//! Step 1: every resource with its scope and conditions, in an order that does not depend on the
//! order of the program.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::panic::Location;
use std::sync::Arc;

use super::super::address::{Address, Origin, Place, Scope, Target, TargetKind};
use super::super::conditions::Conditions;
use super::super::declaration::{Body, Entry};
use super::super::deployment::{Level, Plan};
use super::super::error::{Problem, ProblemKind};
use super::super::form::Form;
use super::super::group::{Group, GroupKind, ResourceGroup};
use super::declare::Parameters;
use super::raw;
use crate::expr::{Ast, MAX_DEPTH, MAX_NODES, Object};

/// Everything that the later steps work on.
pub(super) struct World<'a> {
    pub(super) plan: &'a Plan,
    pub(super) scopes: Vec<ScopeInfo>,
    pub(super) items: Vec<Item<'a>>,
    pub(super) parameters: Parameters<'a>,
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
    /// What is written of it.
    pub(super) form: Cow<'a, Form>,
    /// What checks look at; there is none where nobody does.
    pub(super) tree: Option<Cow<'a, Object>>,
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

impl World<'_> {
    pub(super) fn resolve(&self, address: &Arc<Address>) -> Resolved {
        match &address.origin {
            Origin::Id(_) => Resolved::External(None),
            Origin::Existing => match &address.place {
                Place::Child(next) | Place::Extension(Target(TargetKind::Resource(next))) => {
                    match self.resolve(next) {
                        Resolved::Item(item) => Resolved::External(Some(item)),
                        outside => outside,
                    }
                }
                _ => Resolved::External(None),
            },
            Origin::Instance(of) => self.resolve(of),
            Origin::Declared | Origin::Expected(_) | Origin::Loop => match self.find(address) {
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
        self.scopes.binary_search_by(|known| known.key.cmp(&key)).ok()
    }

    /// Whether the program has a parameter of this name.
    pub(super) fn declares(&self, name: &str) -> bool {
        self.parameters.contains_key(&name.to_ascii_lowercase())
    }

    /// The path of an item in errors.
    pub(super) fn path(&self, item: usize) -> String {
        let item = &self.items[item];
        match item.thing {
            Thing::Group(group) => group.group.key.to_string(),
            Thing::Resource(entry) => {
                let literal = entry.address.names().all(|name| name.as_str().is_some());
                let name = if literal {
                    entry.address.display_name()
                } else {
                    let file = entry.source.file();
                    let file = file.rsplit(['/', '\\']).next().unwrap_or(file);
                    let kind = entry.address.last_type();
                    format!("{kind} at {file}:{}", entry.source.line())
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
    fn new(thing: Thing<'a>, form: Cow<'a, Form>) -> Self {
        let source = match thing {
            Thing::Resource(entry) => entry.source,
            Thing::Group(group) => group.source,
        };
        Self {
            thing,
            key: String::new(),
            scope: 0,
            conditions: Conditions::default(),
            form,
            tree: None,
            source,
            host: None,
            guests: Vec::new(),
            needs: Vec::new(),
        }
    }

    /// The scope that it is deployed to.
    fn home(&self, plan: &Plan) -> Scope {
        match self.thing {
            Thing::Resource(entry) => entry.address.scope().clone(),
            Thing::Group(group) => creation_scope(plan, &group.group),
        }
    }

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

    pub(super) fn api_version(&self) -> &str {
        match self.thing {
            Thing::Resource(entry) => &entry.address.api_version,
            Thing::Group(_) => GROUP_API_VERSION,
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
const GROUP_API_VERSION: &str = "2025-04-01";

pub(super) fn collect<'a>(plan: &'a Plan, problems: &mut Vec<Problem>) -> World<'a> {
    let mut scopes = BTreeMap::from([(String::new(), Scope::Root)]);
    let mut items: Vec<Item<'a>> = Vec::new();
    for (group, conditions) in &plan.groups {
        intern(&mut scopes, &Scope::Group(Arc::clone(&group.group)));
        check_group(plan, group, problems);
        if let GroupKind::New { location } = &group.group.kind {
            let mut body = group.body.clone();
            body.set("location", crate::expr::Node::from_ast(location.clone()));
            items.push(Item {
                key: format!("|group|{}", group.group.scope_key()),
                conditions: conditions.clone(),
                ..Item::new(Thing::Group(group), Cow::Owned(Form::of(&body)))
            });
        }
        items.extend(group.entries.iter().map(|entry| resource(entry, conditions)));
    }
    let none = Conditions::default();
    items.extend(plan.entries.iter().map(|entry| resource(entry, &none)));
    report_keys(plan, problems);

    items.sort_by(|a, b| (&a.key, a.source).cmp(&(&b.key, b.source)));
    let homes: Vec<String> =
        items.iter().map(|item| intern(&mut scopes, &item.home(plan))).collect();
    let scopes = scopes.into_iter();
    let scopes = scopes.map(|(key, scope)| ScopeInfo { scope, key, creator: None }).collect();
    let mut world =
        World { plan, scopes, items, parameters: BTreeMap::new(), by_address: Vec::new() };
    for (index, home) in homes.into_iter().enumerate() {
        let found = world.scopes.binary_search_by(|known| known.key.cmp(&home));
        world.items[index].scope = found.expect("every scope was interned");
    }
    fill_in(&mut world, problems);
    link_groups(&mut world, problems);
    report_duplicates(&world, problems);
    let addresses = world.items.iter().enumerate();
    world.by_address = addresses
        .filter_map(|(index, item)| Some((Arc::as_ptr(&item.entry()?.address), index)))
        .collect();
    world.by_address.sort_unstable();
    embed(&mut world, problems);
    world
}

/// Remembers a scope by its key, which it gives. Of several groups of the program that are one
/// group in Azure, the one that speaks for all does not depend on which comes first.
fn intern(scopes: &mut BTreeMap<String, Scope>, scope: &Scope) -> String {
    let key = scope.key();
    match scopes.get_mut(&key) {
        None => {
            scopes.insert(key.clone(), scope.clone());
        }
        Some(known) => {
            if speaks_before(scope, known) {
                *known = scope.clone();
            }
        }
    }
    key
}

/// A group that is created goes first, and one with a key that the program gave before one
/// without.
fn speaks_before(scope: &Scope, known: &Scope) -> bool {
    let rank = |group: &Group| {
        let kind = match group.kind {
            GroupKind::New { .. } => 1,
            GroupKind::Current => 2,
            GroupKind::Existing if group.key != Group::NAMELESS => 3,
            GroupKind::Existing => 4,
        };
        (kind, group.key.clone(), format!("{:?}", group.name))
    };
    match (scope, known) {
        (Scope::Group(group), Scope::Group(known)) if !Arc::ptr_eq(group, known) => {
            rank(group) < rank(known)
        }
        _ => false,
    }
}

fn resource<'a>(entry: &'a Entry, conditions: &Conditions) -> Item<'a> {
    let form = match &entry.body {
        Body::Form(form) => Cow::Borrowed(form),
        Body::Tree(_) => Cow::default(),
    };
    Item {
        key: entry.address.key(),
        conditions: conditions.and(&entry.conditions),
        ..Item::new(Thing::Resource(entry), form)
    }
}

/// Fills in the bodies that are trees, with the raw settings in them.
fn fill_in(world: &mut World<'_>, problems: &mut Vec<Problem>) {
    for index in 0..world.items.len() {
        let Some(entry) = world.items[index].entry() else { continue };
        let Body::Tree(tree) = &entry.body else { continue };
        match raw::apply(entry, tree) {
            Ok(tree) => {
                world.items[index].form = Cow::Owned(Form::of(&tree));
                world.items[index].tree = Some(tree);
            }
            Err(found) => {
                let path = world.path(index);
                problems.extend(found.into_iter().map(|(message, help)| {
                    Problem::new(ProblemKind::Raw, &path, message, help).at(entry.source)
                }));
            }
        }
    }
}

/// The scope whose deployment creates a group.
fn creation_scope(plan: &Plan, group: &Group) -> Scope {
    match (&group.subscription, plan.level) {
        (None, Level::Subscription) => Scope::Root,
        (Some(id), _) => Scope::Subscription(id.clone()),
        (None, _) => Scope::Subscription(Ast::call("subscription", []).property("subscriptionId")),
    }
}

/// Groups are told apart by their keys, without case.
fn report_keys(plan: &Plan, problems: &mut Vec<Problem>) {
    let mut known: BTreeMap<String, Vec<&ResourceGroup>> = BTreeMap::new();
    for (group, _) in &plan.groups {
        known.entry(group.group.key.to_ascii_lowercase()).or_default().push(group);
    }
    for mut alike in known.into_values() {
        alike.sort_by_key(|group| (group.source, &group.group.key));
        let mut alike = alike.into_iter();
        let Some(first) = alike.next() else { continue };
        problems.extend(alike.map(|group| {
            let key = &group.group.key;
            Problem::new(
                ProblemKind::Duplicate,
                key.as_ref(),
                format!("two resource groups have the key `{key}`"),
                "give each group its own key; it stands in the names of its deployments",
            )
            .at(group.source)
            .related("first given", first.source)
        }));
    }
}

fn check_group(plan: &Plan, group: &ResourceGroup, problems: &mut Vec<Problem>) {
    let key = &group.group.key;
    let mut report = |kind, message: String, help: &str| {
        problems.push(Problem::new(kind, key.as_ref(), message, help).at(group.source));
    };
    let fits = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.' | '(' | ')');
    if key.is_empty() || key.len() > 40 || !key.chars().all(fits) {
        report(
            ProblemKind::Name,
            format!("the key `{key}` of a resource group cannot stand in the name of a deployment"),
            "use 1 to 40 letters, digits, `-`, `_`, `.`, `(` or `)`",
        );
    }
    let current = matches!(group.group.kind, GroupKind::Current);
    if current && plan.level != Level::ResourceGroup {
        report(
            ProblemKind::Placement,
            "`ResourceGroup::current` stands in a deployment that goes to no resource group".into(),
            "use `ResourceGroup::new` or `ResourceGroup::existing`, or \
             `Deployment::resource_group_level`",
        );
    }
    let needs_subscription = matches!(plan.level, Level::ManagementGroup | Level::Tenant);
    if needs_subscription && group.group.subscription.is_none() && !current {
        report(
            ProblemKind::Placement,
            format!("the subscription of the resource group `{key}` is not known"),
            "say it with `.in_subscription(id)`: the deployment goes to no subscription",
        );
    }
    if !matches!(group.group.kind, GroupKind::New { .. }) && !group.body.is_empty() {
        report(
            ProblemKind::Invalid,
            format!("`{key}` has tags or a manager, but this deployment does not create the group"),
            "set them where the group is created, or use `ResourceGroup::new`",
        );
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
    for index in 1..world.items.len() {
        let (first, second) = (&world.items[index - 1], &world.items[index]);
        // Past the limits, different names have one text; they are reported for themselves.
        let name = second.name();
        let legible = name.depth() <= MAX_DEPTH && name.size() <= MAX_NODES;
        if first.key == second.key && legible {
            problems.push(
                Problem::new(
                    ProblemKind::Duplicate,
                    world.path(index),
                    format!("two resources are the same `{}`", second.ty()),
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
        let parent_loops = matches!(parent.origin, Origin::Instance(_));
        let what = match (extra.is_empty(), entry.list.is_some(), parent_loops) {
            (false, _, _) => "it has a condition of its own",
            (true, true, _) => "it is deployed in a loop",
            (true, false, true) => "its parent is deployed in a loop",
            (true, false, false) => "",
        };
        if !what.is_empty() {
            problems.push(
                Problem::new(
                    ProblemKind::Conditional,
                    world.path(index),
                    format!(
                        "{what}, but it is written into the `{member}` of `{}`",
                        world.path(host)
                    ),
                    "declare one parent for each case, with the same condition: a redeployment \
                     would delete what is not listed in its parent",
                )
                .at(entry.source),
            );
        }
        world.items[index].host = Some(host);
        world.items[host].guests.push(index);
    }
}
