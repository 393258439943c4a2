//! Step 6: the JSON of the template, member by member in a fixed order.

use std::borrow::Cow;
use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::sync::Arc;

use super::super::address::{Address, Target, TargetKind};
use super::super::conditions::Conditions;
use super::super::deployment::Level;
use super::super::error::{Problem, ProblemKind};
use super::super::param::ParameterDeclaration;
use super::super::template::Template;
use super::collect::{GROUP_TYPE, Item, Thing, World};
use super::content;
use super::limits;
use super::lower::{Room, Subject, escaped};
use super::nested::{depends_on, deployment, deployment_head};
use super::stage::Blocks;
use crate::expr::{
    Ast, Expr, Format, Key, Kind, Node, Object, compare_ignore_case, escape_literal,
};
use crate::json::{self, Writer};

/// A template that is written, and what of it has limits.
pub(super) struct Emitted<'a> {
    pub(super) template: Template,
    /// The resources of the root, in the order in which they are written.
    pub(super) heads: Vec<Head<'a>>,
    /// How many bytes each of them takes.
    pub(super) sizes: Vec<usize>,
    pub(super) declared: Vec<Declared>,
}

/// How much a template declares.
pub(super) struct Declared {
    /// Of a nested template, its deployment's name and a `/`.
    pub(super) path: String,
    pub(super) parameters: usize,
    pub(super) variables: usize,
    pub(super) outputs: usize,
}

/// What a resource is: by this, resources are sorted and told apart.
pub(super) struct Head<'a> {
    pub(super) part: Part,
    pub(super) ty: &'a str,
    pub(super) name: json::Value,
    /// The members that say on or in what it is, in their order.
    pub(super) place: Vec<(&'static str, json::Value)>,
}

/// What stands for a resource in a template.
#[derive(Clone, Copy)]
pub(super) enum Part {
    Item(usize),
    /// The nested deployment of a block.
    Deployment(usize),
}

/// The members of an object, each with its value as it is written.
pub(super) type Members = Vec<(Cow<'static, str>, String)>;

pub(super) fn emit<'a>(
    world: &'a World<'_>,
    blocks: &Blocks,
    problems: &mut Vec<Problem>,
) -> Emitted<'a> {
    let none = Conditions::default();
    let mut root = Room::new(world, 0);
    let heads = blocks.blocks.iter().enumerate().map(|(index, block)| match block.scope {
        0 => Head::of_item(&mut root, block.items[0]),
        _ => deployment_head(&mut root, blocks, index),
    });
    let heads = sorted(heads.collect(), &mut root);
    let mut sizes = Vec::with_capacity(heads.len());
    let mut declared = Vec::new();
    let mut out = Writer::default();
    out.begin_array();
    for head in &heads {
        sizes.push(match head.part {
            Part::Item(item) => {
                let needs = world.items[item].needs.iter().map(|need| blocks.of_item[*need]);
                let waits = depends_on(&mut root, blocks, needs);
                resource(&mut root, head, item, &none, &waits, &mut out)
            }
            Part::Deployment(block) => {
                let (size, inside) = deployment(&mut root, blocks, block, head, &mut out);
                declared.push(inside);
                size
            }
        });
    }
    out.end_array();

    let outputs = outputs(&mut root);
    let mut metadata = Writer::default();
    for (name, value) in &world.plan.metadata {
        root.subject = Subject::Part(format!("metadata/{name}"));
        metadata.key(name);
        root.node(value, &none, &mut metadata);
    }
    // Each may take from those behind it.
    let variables = root.variables();
    let parameters = parameters(&mut root);
    problems.append(&mut root.problems);
    declared.push(Declared {
        path: String::new(),
        parameters: parameters.len(),
        variables: variables.len(),
        outputs: outputs.len(),
    });
    push_section(&mut out, "outputs", outputs);
    out.end_object();
    let mut head = Writer::default();
    head.begin_object();
    head.text("$schema", schema(world.plan.level));
    head.text("contentVersion", &world.plan.content_version);
    head.key("metadata");
    head.begin_object();
    let mut middle = metadata;
    middle.end_object();
    push_section(&mut middle, "parameters", parameters);
    push_section(&mut middle, "variables", variables);
    middle.key("resources");
    let template = content::seal(
        &head.into_string(),
        &middle.into_string(),
        out.into_string(),
        world.plan.crate_version,
    );
    Emitted { template, heads, sizes, declared }
}

/// Writes members under a key, sorted, unless there are none.
pub(super) fn push_section(out: &mut Writer, key: &str, mut members: Members) {
    if members.is_empty() {
        return;
    }
    members.sort_by(|(a, _), (b, _)| a.cmp(b));
    out.key(key);
    out.begin_object();
    for (name, value) in &members {
        out.key(name);
        out.compact(value);
    }
    out.end_object();
}

/// What `write` writes.
pub(super) fn written(write: impl FnOnce(&mut Writer)) -> String {
    let mut out = Writer::default();
    write(&mut out);
    out.into_string()
}

pub(super) fn schema(level: Level) -> &'static str {
    match level {
        Level::ResourceGroup => {
            "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#"
        }
        Level::Subscription => {
            "https://schema.management.azure.com/schemas/2018-05-01/subscriptionDeploymentTemplate.json#"
        }
        Level::ManagementGroup => {
            "https://schema.management.azure.com/schemas/2019-08-01/managementGroupDeploymentTemplate.json#"
        }
        Level::Tenant => {
            "https://schema.management.azure.com/schemas/2019-08-01/tenantDeploymentTemplate.json#"
        }
    }
}

impl<'a> Head<'a> {
    pub(super) fn of_item(room: &mut Room<'a, '_>, index: usize) -> Self {
        room.subject = Subject::Item(index);
        let item = &room.world.items[index];
        let known = &item.conditions;
        let mut place = Vec::new();
        let name = match item.thing {
            Thing::Group(group) => room.expression(&group.group.name, known),
            Thing::Resource(entry) => {
                if let Some(Target(TargetKind::Resource(target))) = entry.address.target() {
                    let id = room.id(target, known);
                    place.push(("scope", room.written(id)));
                }
                full_name(room, &entry.address, known)
            }
        };
        Self { part: Part::Item(index), ty: item.ty(), name, place }
    }

    pub(super) fn name_text(&self) -> &str {
        self.name.as_str().unwrap_or_default()
    }

    /// What tells it apart. The scope does so with what has one type and name on two targets.
    fn identity(&self) -> impl Iterator<Item = &str> {
        let place = ["scope", "subscriptionId", "resourceGroup"].into_iter().map(|member| {
            let value = self.place.iter().find(|(known, _)| *known == member);
            value.and_then(|(_, value)| value.as_str()).unwrap_or_default()
        });
        [self.ty, self.name_text()].into_iter().chain(place)
    }

    fn cmp_ignore_case(&self, other: &Self) -> Ordering {
        let pairs = self.identity().zip(other.identity());
        let mut orders = pairs.map(|(a, b)| compare_ignore_case(a, b));
        orders.find(|order| order.is_ne()).unwrap_or(Ordering::Equal)
    }
}

/// The resources of a template in the order in which they are written. Two that turn out to have
/// one name are reported.
pub(super) fn sorted<'a>(mut heads: Vec<Head<'a>>, room: &mut Room<'a, '_>) -> Vec<Head<'a>> {
    heads.sort_by(|a, b| a.identity().cmp(b.identity()));
    let items = heads.iter().filter_map(|head| match head.part {
        Part::Item(item) => Some((item, head)),
        Part::Deployment(_) => None,
    });
    let mut items: Vec<_> = items.collect();
    items.sort_by(|(_, a), (_, b)| a.cmp_ignore_case(b));
    for pair in items.windows(2) {
        let [(one, first), (other, second)] = pair else { continue };
        if first.cmp_ignore_case(second).is_eq() {
            room.problems.push(twins(room.world, *one, *other, second.name_text()));
        }
    }
    heads
}

fn twins(world: &World<'_>, one: usize, other: usize, name: &str) -> Problem {
    let in_order = world.items[one].source <= world.items[other].source;
    let (first, second) = if in_order { (one, other) } else { (other, one) };
    Problem::new(
        ProblemKind::Duplicate,
        world.path(second),
        format!("two resources are the same `{}`: both are named `{name}`", world.items[one].ty()),
        "names are compared without case; give one of them another name",
    )
    .at(world.items[second].source)
    .related("the other was added", world.items[first].source)
}

/// Writes one resource, and says how many bytes it takes; `common` are the conditions that its
/// whole deployment already has.
pub(super) fn resource(
    room: &mut Room<'_, '_>,
    head: &Head<'_>,
    index: usize,
    common: &Conditions,
    depends_on: &[json::Value],
    out: &mut Writer,
) -> usize {
    room.subject = Subject::Item(index);
    let world = room.world;
    let item = &world.items[index];
    let start = out.begin_object();
    if let Some(list) = item.entry().and_then(|entry| entry.list.as_ref()) {
        out.key("copy");
        out.begin_object();
        out.text("name", &loop_name(item));
        out.member("count", &count(room, item, list));
        out.end_object();
    }
    if let Some(condition) = item.conditions.beyond(common).to_ast() {
        out.member("condition", &room.expression(&condition, common));
    }
    out.text("type", head.ty);
    out.text("apiVersion", item.api_version());
    head.place.iter().for_each(|(member, value)| out.member(member, value));
    out.member("name", &head.name);
    match item.guests[..] {
        [] => room.form(&item.form, &item.conditions, out),
        _ => push_with_guests(room, item, out),
    }
    push_waits(depends_on, out);
    out.end_object();
    let size = out.len() - start;
    if world.plan.limits
        && let Some(message) = limits::excess(size)
    {
        room.report(ProblemKind::Limit, message, "move parts of it into child resources");
    }
    size
}

pub(super) fn push_waits(depends_on: &[json::Value], out: &mut Writer) {
    if !depends_on.is_empty() {
        out.key("dependsOn");
        out.begin_array();
        for text in depends_on {
            out.value(text);
        }
        out.end_array();
    }
}

/// Writes a resource's own members with the resources that are written into it, each under its
/// member of the `properties`.
fn push_with_guests(room: &mut Room<'_, '_>, item: &Item<'_>, out: &mut Writer) {
    let (world, known) = (room.world, &item.conditions);
    let mut members = room.members(&item.form, known);
    if !members.contains_key("properties") {
        members.push("properties", json::Map::new().into());
    }
    if let Some(json::Value::Object(properties)) = members.get_mut("properties") {
        for &guest in &item.guests {
            let entry = world.items[guest].entry().expect("groups are not written into anything");
            let member = entry.address.embedded.expect("a guest has a member");
            let mut body = room.members(&world.items[guest].form, known);
            body.push("name", room.expression(&entry.address.name, known));
            body.sort_keys();
            if !properties.contains_key(member) {
                properties.push(member, json::Value::Array(Vec::new()));
                properties.sort_keys();
            }
            match properties.get_mut(member) {
                Some(json::Value::Array(list)) => {
                    list.push(body.into());
                    list.sort_by(|a, b| name_of(a).cmp(name_of(b)));
                }
                _ => room.report(
                    ProblemKind::Invalid,
                    format!("`{member}` is set, but resources that are declared belong into it"),
                    "leave the setting out, or take the declared ones out",
                ),
            }
        }
    }
    members.iter().for_each(|(key, value)| out.member(key, value));
}

fn name_of(guest: &json::Value) -> &str {
    let name = guest.as_object().and_then(|guest| guest.get("name"));
    name.and_then(json::Value::as_str).unwrap_or_default()
}

fn count(room: &mut Room<'_, '_>, item: &Item<'_>, list: &Ast) -> json::Value {
    match limits::known_count(item) {
        Some(count) => json::Value::from(i64::try_from(count).expect("a list fits in memory")),
        None => room.expression(&Ast::call("length", [list.clone()]), &item.conditions),
    }
}

/// A name for the loop that nothing else in the template has: a hash of what identifies it.
fn loop_name(item: &Item<'_>) -> String {
    format!("loop-{}", &content::hash(&item.key)[..12])
}

/// The names of the parents and its own, joined with `/`.
fn full_name(room: &mut Room<'_, '_>, address: &Address, known: &Conditions) -> json::Value {
    let mut names = Vec::new();
    room.push_names(address, known, &mut names);
    if let [name] = &names[..]
        && let Kind::Str(text) = name.kind()
    {
        return json::Value::String(escaped(text));
    }
    let joined = names.iter().enumerate().fold(Format::new(), |format, (index, name)| {
        let format = if index == 0 { format } else { format.text("/") };
        format.arg(&Expr::<String>::from_ast(name.clone()))
    });
    room.written(joined.finish().ast().clone())
}

/// How a resource of the same template is waited for: by its id, or by the name of its loop.
pub(super) fn wait_for(room: &mut Room<'_, '_>, index: usize) -> json::Value {
    let world = room.world;
    let item = &world.items[index];
    let known = &item.conditions;
    let id = match item.thing {
        Thing::Resource(entry) if entry.list.is_some() => return loop_name(item).into(),
        Thing::Resource(entry) => room.id(&entry.address, known),
        Thing::Group(group) => {
            let name = room.ast(&group.group.name, known);
            Ast::call("subscriptionResourceId", [Ast::str(GROUP_TYPE), name])
        }
    };
    room.written(id)
}

pub(super) fn sort_texts(values: &mut Vec<json::Value>) {
    values.sort_by(|a, b| a.as_str().cmp(&b.as_str()));
    values.dedup();
}

fn outputs(root: &mut Room<'_, '_>) -> Members {
    let none = Conditions::default();
    let mut members = Members::new();
    for (name, output) in &root.world.plan.outputs {
        root.subject = Subject::Part(format!("outputs/{name}"));
        let output = written(|out| {
            out.begin_object();
            out.text("type", output.ty);
            if let Some(text) = &output.description {
                out.key("metadata");
                out.begin_object();
                out.text("description", &escape_literal(text));
                out.end_object();
            }
            out.key("value");
            root.node(&output.value, &none, out);
            out.end_object();
        });
        members.push((name.clone(), output));
    }
    members
}

/// The parameters of the root: those used anywhere, those that defaults take from, and those that
/// were declared without a use.
fn parameters(root: &mut Room<'_, '_>) -> Members {
    for declaration in &root.world.plan.parameters {
        root.parameter(declaration);
    }
    let mut done: BTreeMap<String, (Cow<'static, str>, String)> = BTreeMap::new();
    loop {
        let next = root.parameters.iter().find(|(key, _)| !done.contains_key(*key));
        let Some((key, declaration)) = next.map(|(k, d)| (k.clone(), Arc::clone(d))) else { break };
        root.subject = Subject::Part(format!("parameters/{}", declaration.name));
        let value = written(|out| parameter(root, &declaration, out));
        done.insert(key, (declaration.name.clone(), value));
    }
    done.into_values().collect()
}

fn parameter(root: &mut Room<'_, '_>, declaration: &ParameterDeclaration, out: &mut Writer) {
    let none = Conditions::default();
    out.begin_object();
    out.text("type", declaration.ty.as_str());
    if let Some(default) = &declaration.default {
        out.key("defaultValue");
        root.node(default, &none, out);
    }
    if !declaration.allowed.is_empty() {
        out.key("allowedValues");
        out.begin_array();
        declaration.allowed.iter().for_each(|value| root.node(value, &none, out));
        out.end_array();
    }
    let mut metadata: Object = declaration.metadata.clone();
    if let Some(text) = &declaration.description {
        metadata.insert(Key::from("description"), Node::String(text.clone()));
    }
    if !metadata.is_empty() {
        out.key("metadata");
        root.object(&metadata, &none, out);
    }
    let bounds = [
        ("minLength", declaration.min_length.map(i64::from)),
        ("maxLength", declaration.max_length.map(i64::from)),
        ("minValue", declaration.min_value),
        ("maxValue", declaration.max_value),
    ];
    for (name, bound) in bounds {
        if let Some(bound) = bound {
            out.key(name);
            out.int(bound);
        }
    }
    out.end_object();
}
