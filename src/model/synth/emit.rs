//! Step 6: the JSON of the template, member by member in a fixed order.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

use super::super::address::{Address, Target, TargetKind};
use super::super::conditions::Conditions;
use super::super::deployment::Level;
use super::super::error::{Problem, ProblemKind};
use super::super::param::ParameterDeclaration;
use super::collect::{GROUP_API_VERSION, GROUP_TYPE, Item, Thing, World};
use super::content;
use super::limits;
use super::lower::{Room, Subject, escaped};
use super::nested::{depends_on, deployment};
use super::stage::Blocks;
use crate::expr::{Ast, Expr, Format, Key, Node, Object};
use crate::json;

/// Members of a resource that come before the others, in the order of Bicep.
const ENVELOPE: [&str; 8] =
    ["location", "extendedLocation", "zones", "tags", "sku", "kind", "plan", "identity"];

pub(super) fn emit(world: &World<'_>, blocks: &Blocks, problems: &mut Vec<Problem>) -> json::Value {
    let mut root = Room::new(world, 0);
    let mut resources = Vec::new();
    for (index, block) in blocks.blocks.iter().enumerate() {
        if block.scope == 0 {
            let item = block.items[0];
            let needs = world.items[item].needs.iter().map(|need| blocks.of_item[*need]);
            let waits = depends_on(&mut root, blocks, needs);
            resources.push((Some(item), resource(&mut root, item, &Conditions::default(), waits)));
        } else {
            resources.push((None, deployment(&mut root, blocks, index, problems)));
        }
    }
    let resources = sorted(&mut root, resources);

    let outputs = outputs(&mut root);
    let mut metadata = json::Map::new();
    for (name, value) in &world.plan.metadata {
        root.subject = Subject::Part(format!("metadata/{name}"));
        let value = root.node(value, &Conditions::default());
        metadata.push(name.clone(), value);
    }
    // Each may take from those behind it.
    let variables = root.variables();
    let parameters = parameters(&mut root);
    let mut template = json::Map::with_capacity(8);
    template.push("$schema", schema(world.plan.level).into());
    template.push("contentVersion", json::Value::String(world.plan.content_version.clone()));
    template.push("metadata", json::Value::Object(metadata));
    push_unless_empty(&mut template, "parameters", parameters);
    push_unless_empty(&mut template, "variables", variables);
    template.push("resources", json::Value::Array(resources));
    push_unless_empty(&mut template, "outputs", outputs);
    problems.append(&mut root.problems);
    content::seal(template, world.plan.crate_version)
}

pub(super) fn push_unless_empty(map: &mut json::Map, key: &'static str, value: json::Map) {
    if !value.is_empty() {
        map.push(key, json::Value::Object(value));
    }
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

/// The resources of a template in the order in which they are written. Two that turn out to have
/// one name are reported.
pub(super) fn sorted(
    room: &mut Room<'_, '_>,
    resources: Vec<(Option<usize>, json::Value)>,
) -> Vec<json::Value> {
    // The scope tells apart what has one type and name on two targets.
    const MEMBERS: [&str; 5] = ["type", "name", "scope", "subscriptionId", "resourceGroup"];
    let identity = |resource: &json::Value| {
        MEMBERS.map(|member| {
            resource.get(member).and_then(json::Value::as_str).unwrap_or_default().to_owned()
        })
    };
    let mut keyed: Vec<_> = resources
        .into_iter()
        .map(|(item, resource)| (identity(&resource), item, resource))
        .collect();
    keyed.sort_by(|(a, ..), (b, ..)| a.cmp(b));
    let mut seen: BTreeMap<[String; 5], usize> = BTreeMap::new();
    for (identity, item, _) in &keyed {
        let Some(item) = *item else { continue };
        let key = identity.clone().map(|text| text.to_ascii_lowercase());
        if let Some(other) = seen.insert(key, item) {
            room.problems.push(twins(room.world, other, item, &identity[1]));
        }
    }
    keyed.into_iter().map(|(_, _, resource)| resource).collect()
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

/// One resource; `common` are the conditions that its whole deployment already has.
pub(super) fn resource(
    room: &mut Room<'_, '_>,
    index: usize,
    common: &Conditions,
    depends_on: Vec<json::Value>,
) -> json::Value {
    room.subject = Subject::Item(index);
    let world = room.world;
    let item = &world.items[index];
    let known = &item.conditions;
    let mut map = json::Map::with_capacity(10);
    if let Some(list) = item.entry().and_then(|entry| entry.list.as_ref()) {
        let mut copy = json::Map::with_capacity(2);
        copy.push("name", loop_name(item).into());
        copy.push("count", count(room, item, list));
        map.push("copy", json::Value::Object(copy));
    }
    if let Some(condition) = item.conditions.beyond(common).to_ast() {
        let condition = room.expression(&condition, common);
        map.push("condition", condition);
    }
    map.push("type", json::Value::String(Cow::Owned(item.ty().to_owned())));
    match item.thing {
        Thing::Group(group) => {
            map.push("apiVersion", GROUP_API_VERSION.into());
            map.push("name", room.expression(&group.group.name, known));
        }
        Thing::Resource(entry) => {
            map.push("apiVersion", json::Value::String(entry.address.api_version.clone()));
            if let Some(Target(TargetKind::Resource(target))) = entry.address.target() {
                let id = room.id(target, known);
                map.push("scope", room.written(id));
            }
            map.push("name", full_name(room, &entry.address, known));
        }
    }
    push_body(room, &mut map, item, known);
    if !depends_on.is_empty() {
        map.push("dependsOn", json::Value::Array(depends_on));
    }
    let resource = json::Value::Object(map);
    if world.plan.limits
        && let Some(message) = limits::excess(&resource)
    {
        room.report(ProblemKind::Limit, message, "move parts of it into child resources");
    }
    resource
}

/// The members of the body in the order of the envelope, `properties` with what is written into
/// them last.
fn push_body(room: &mut Room<'_, '_>, map: &mut json::Map, item: &Item<'_>, known: &Conditions) {
    let mut rest: Vec<(Cow<'static, str>, &Node)> = Vec::new();
    for (key, value) in item.body.iter() {
        match key {
            Key::Text(text) if text == "properties" => {}
            Key::Text(text) => rest.push((text.clone(), value)),
            Key::Expr(ast) => rest.push((Cow::Owned(ast.to_template_string()), value)),
        }
    }
    let rank = |key: &str| ENVELOPE.iter().position(|known| *known == key).unwrap_or(usize::MAX);
    rest.sort_by(|(a, _), (b, _)| (rank(a), a).cmp(&(rank(b), b)));
    for (key, value) in rest {
        let value = room.node(value, known);
        map.push(key, value);
    }
    let mut properties = match item.body.get("properties") {
        None => None,
        Some(Node::Object(object)) => Some(room.object(object, known)),
        Some(other) => {
            let value = room.node(other, known);
            map.push("properties", value);
            return;
        }
    };
    if !item.guests.is_empty() {
        let properties = properties.get_or_insert_default();
        push_guests(room, properties, item, known);
        properties.sort_keys();
    }
    if let Some(properties) = properties {
        map.push("properties", json::Value::Object(properties));
    }
}

/// The resources that are written into this one, each under its member.
fn push_guests(
    room: &mut Room<'_, '_>,
    properties: &mut json::Map,
    item: &Item<'_>,
    known: &Conditions,
) {
    let world = room.world;
    for &guest in &item.guests {
        let entry = world.items[guest].entry().expect("groups are not written into anything");
        let member = entry.address.embedded.expect("a guest has a member");
        let mut map = room.object(&world.items[guest].body, known);
        map.insert("name", room.expression(&entry.address.name, known));
        map.sort_keys();
        let value = json::Value::Object(map);
        match properties.get_mut(member) {
            Some(json::Value::Array(list)) => list.push(value),
            Some(_) => room.report(
                ProblemKind::Invalid,
                format!("`{member}` is set, but resources that are declared belong into it"),
                "leave the setting out, or take the declared ones out",
            ),
            None => {
                properties.insert(member, json::Value::Array(vec![value]));
            }
        }
    }
    for &guest in &item.guests {
        let member = world.items[guest].entry().and_then(|entry| entry.address.embedded);
        if let Some(json::Value::Array(list)) = member.and_then(|m| properties.get_mut(m)) {
            list.sort_by_cached_key(|value| {
                value.get("name").and_then(json::Value::as_str).unwrap_or_default().to_owned()
            });
        }
    }
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
    let names = room.names(address, known);
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

fn outputs(root: &mut Room<'_, '_>) -> json::Map {
    let none = Conditions::default();
    let mut map = json::Map::new();
    for (name, output) in &root.world.plan.outputs {
        root.subject = Subject::Part(format!("outputs/{name}"));
        let mut entry = json::Map::with_capacity(3);
        entry.push("type", output.ty.into());
        if let Some(text) = &output.description {
            let text = json::Value::String(escaped(text));
            let metadata: json::Map = [("description", text)].into_iter().collect();
            entry.push("metadata", json::Value::Object(metadata));
        }
        let value = root.node(&output.value, &none);
        entry.push("value", value);
        map.push(name.clone(), json::Value::Object(entry));
    }
    map.sort_keys();
    map
}

/// The parameters of the root: those used anywhere, those that defaults take from, and those that
/// were declared without a use.
fn parameters(root: &mut Room<'_, '_>) -> json::Map {
    for declaration in &root.world.plan.parameters {
        root.parameter(declaration);
    }
    let mut done: BTreeMap<String, json::Value> = BTreeMap::new();
    loop {
        let next = root.parameters.iter().find(|(key, _)| !done.contains_key(*key));
        let Some((key, declaration)) = next.map(|(k, d)| (k.clone(), Arc::clone(d))) else { break };
        root.subject = Subject::Part(format!("parameters/{}", declaration.name));
        let value = parameter(root, &declaration);
        done.insert(key, value);
    }
    let mut map: json::Map =
        done.into_iter().map(|(key, value)| (root.parameters[&key].name.clone(), value)).collect();
    map.sort_keys();
    map
}

fn parameter(root: &mut Room<'_, '_>, declaration: &ParameterDeclaration) -> json::Value {
    let none = Conditions::default();
    let mut map = json::Map::with_capacity(6);
    map.push("type", declaration.ty.as_str().into());
    if let Some(default) = &declaration.default {
        let default = root.node(default, &none);
        map.push("defaultValue", default);
    }
    if !declaration.allowed.is_empty() {
        let allowed = root.node(&Node::Array(declaration.allowed.clone()), &none);
        map.push("allowedValues", allowed);
    }
    let mut metadata: Object = declaration.metadata.clone();
    if let Some(text) = &declaration.description {
        metadata.insert(Key::from("description"), Node::String(text.clone()));
    }
    if !metadata.is_empty() {
        let metadata = root.object(&metadata, &none);
        map.push("metadata", json::Value::Object(metadata));
    }
    let bounds = [
        ("minLength", declaration.min_length.map(i64::from)),
        ("maxLength", declaration.max_length.map(i64::from)),
        ("minValue", declaration.min_value),
        ("maxValue", declaration.max_value),
    ];
    for (name, bound) in bounds {
        if let Some(bound) = bound {
            map.push(name, json::Value::from(bound));
        }
    }
    json::Value::Object(map)
}
