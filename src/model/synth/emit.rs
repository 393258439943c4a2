//! Step 6: the JSON of the template, member by member in a fixed order.

use std::borrow::Cow;
use std::sync::Arc;

use super::super::address::{Place, Scope, Target, TargetKind};
use super::super::conditions::Conditions;
use super::super::deployment::Level;
use super::super::error::{Problem, ProblemKind};
use super::super::group::{Group, GroupKind};
use super::super::param::ParameterDeclaration;
use super::collect::{GROUP_API_VERSION, GROUP_TYPE, Item, Thing, World};
use super::content;
use super::lower::{Room, escaped};
use super::stage::{Block, Blocks};
use crate::expr::{Ast, Expr, Format, Key, Node, Object};
use crate::json;

const DEPLOYMENT_TYPE: &str = "Microsoft.Resources/deployments";
const DEPLOYMENT_API_VERSION: &str = "2025-04-01";

/// Members of a resource that come before the others, in the order of Bicep.
const ENVELOPE: [&str; 8] =
    ["location", "extendedLocation", "zones", "tags", "sku", "kind", "plan", "identity"];

pub(super) fn emit(
    world: &World<'_>,
    blocks: &Blocks,
    problems: &mut Vec<Problem>,
) -> json::Value {
    let mut root = Room::new(world, 0);
    let mut resources = Vec::new();
    for index in 0..blocks.blocks.len() {
        let resource = if blocks.blocks[index].scope == 0 {
            let item = blocks.blocks[index].items[0];
            let needs = &world.items[item].needs;
            let waits = needs.iter().map(|need| blocks.of_item[*need]);
            let waits = depends_on(&mut root, blocks, index, waits, Some(needs));
            resource(&mut root, item, &Conditions::default(), waits)
        } else {
            deployment(&mut root, blocks, index, problems)
        };
        resources.push(resource);
    }
    sort_resources(&mut resources);

    let outputs = outputs(&mut root);
    root.item = None;
    let parameters = root_parameters(&mut root);
    let mut template = json::Map::with_capacity(8);
    template.push("$schema", schema(world.plan.level).into());
    template.push("contentVersion", json::Value::String(world.plan.content_version.clone()));
    let metadata = world.plan.metadata.iter().map(|(key, value)| {
        (key.clone(), root.node(value, &Conditions::default()))
    });
    let metadata: json::Map = metadata.collect();
    template.push("metadata", json::Value::Object(metadata));
    push_unless_empty(&mut template, "parameters", parameters);
    push_unless_empty(&mut template, "variables", variables(&mut root));
    template.push("resources", json::Value::Array(resources));
    push_unless_empty(&mut template, "outputs", outputs);
    problems.append(&mut root.problems);
    content::seal(template, world.plan.crate_version)
}

fn push_unless_empty(map: &mut json::Map, key: &'static str, value: json::Map) {
    if !value.is_empty() {
        map.push(key, json::Value::Object(value));
    }
}

fn schema(level: Level) -> &'static str {
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

fn sort_resources(resources: &mut [json::Value]) {
    let text = |resource: &json::Value, member: &str| {
        resource.get(member).and_then(json::Value::as_str).unwrap_or_default().to_owned()
    };
    // The scope tells apart what has one type and name on two targets.
    resources.sort_by_cached_key(|resource| {
        ["type", "name", "scope", "subscriptionId", "resourceGroup"]
            .map(|member| text(resource, member))
    });
}

/// One resource; `common` are the conditions that its whole deployment already has.
fn resource(
    room: &mut Room<'_, '_>,
    index: usize,
    common: &Conditions,
    depends_on: Vec<json::Value>,
) -> json::Value {
    room.item = Some(index);
    let world = room.world;
    let item = &world.items[index];
    let known = &item.conditions;
    let mut map = json::Map::with_capacity(10);
    if let Some(list) = item.entry().and_then(|entry| entry.list.as_ref()) {
        let mut copy = json::Map::with_capacity(2);
        copy.push("name", loop_name(item).into());
        copy.push("count", count(room, list, known));
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
            if let Place::Extension(Target(TargetKind::Resource(target))) = &entry.address.place {
                let id = room.id(target, known);
                map.push("scope", room.expression(&id, known));
            }
            map.push("name", full_name(room, &entry.address.segments(), known));
        }
    }
    push_body(room, &mut map, item, known);
    if !depends_on.is_empty() {
        map.push("dependsOn", json::Value::Array(depends_on));
    }
    json::Value::Object(map)
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
            _ => {
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

fn count(room: &mut Room<'_, '_>, list: &Ast, known: &Conditions) -> json::Value {
    match Node::from_ast(list.clone()) {
        Node::Array(items) => {
            json::Value::from(i64::try_from(items.len()).expect("a list fits in memory"))
        }
        _ => room.expression(&Ast::call("length", [list.clone()]), known),
    }
}

/// A name for the loop that nothing else in the template has: a hash of what identifies it.
fn loop_name(item: &Item<'_>) -> String {
    format!("loop-{}", &content::hash(&item.key)[..12])
}

/// The names of the parents and its own, joined with `/`.
fn full_name(room: &mut Room<'_, '_>, segments: &[&Ast], known: &Conditions) -> json::Value {
    let lowered: Vec<Ast> = segments.iter().map(|name| room.ast(name, known)).collect();
    if let [only] = &lowered[..] {
        return room.expression(only, known);
    }
    let joined = lowered.iter().enumerate().fold(Format::new(), |format, (index, name)| {
        let format = if index == 0 { format } else { format.text("/") };
        format.arg(&Expr::<String>::from_ast(name.clone()))
    });
    room.expression(joined.finish().ast(), known)
}

/// A nested deployment with all resources of a block.
fn deployment(
    root: &mut Room<'_, '_>,
    blocks: &Blocks,
    index: usize,
    problems: &mut Vec<Problem>,
) -> json::Value {
    let world = root.world;
    let block = &blocks.blocks[index];
    let mut room = Room::new(world, block.scope);
    let common = common_conditions(world, block);
    let mut resources: Vec<json::Value> = block
        .items
        .iter()
        .map(|&item| {
            let needs = &world.items[item].needs;
            let inside = needs.iter().filter(|need| blocks.of_item[**need] == index);
            let mut waits: Vec<json::Value> =
                inside.map(|need| wait_for(&mut room, *need)).collect();
            sort_texts(&mut waits);
            resource(&mut room, item, &common, waits)
        })
        .collect();
    sort_resources(&mut resources);
    let template = nested_template(&mut room, resources);

    root.item = None;
    let none = Conditions::default();
    let mut map = json::Map::with_capacity(10);
    if let Some(condition) = common.to_ast() {
        let condition = root.expression(&condition, &none);
        map.push("condition", condition);
    }
    map.push("type", DEPLOYMENT_TYPE.into());
    map.push("apiVersion", DEPLOYMENT_API_VERSION.into());
    let name = deployment_name(world, block);
    map.push("name", root.expression(&name, &none));
    push_destination(root, &mut map, &world.scopes[block.scope].scope);
    let mut properties = json::Map::with_capacity(4);
    let inner: json::Map = [("scope", json::Value::from("inner"))].into_iter().collect();
    properties.push("expressionEvaluationOptions", json::Value::Object(inner));
    properties.push("mode", "Incremental".into());
    push_unless_empty(&mut properties, "parameters", arguments(root, &room));
    properties.push("template", json::Value::Object(template));
    map.push("properties", json::Value::Object(properties));
    let waits = block.needs.iter().copied();
    let waits = depends_on(root, blocks, index, waits, None);
    if !waits.is_empty() {
        map.push("dependsOn", json::Value::Array(waits));
    }
    problems.append(&mut room.problems);
    json::Value::Object(map)
}

fn common_conditions(world: &World<'_>, block: &Block) -> Conditions {
    let mut items = block.items.iter().map(|item| &world.items[*item].conditions);
    let first = items.next().cloned().unwrap_or_default();
    items.fold(first, |common, conditions| common.common(conditions))
}

fn nested_template(room: &mut Room<'_, '_>, resources: Vec<json::Value>) -> json::Map {
    let mut template = json::Map::with_capacity(5);
    template.push("$schema", schema(room.level()).into());
    template.push("contentVersion", "1.0.0.0".into());
    let typed = |ty: &'static str| {
        let map: json::Map = [("type", json::Value::from(ty))].into_iter().collect();
        json::Value::Object(map)
    };
    let mut parameters: json::Map = room
        .parameters
        .values()
        .map(|declaration| (declaration.name.clone(), typed(declaration.ty.as_str())))
        .collect();
    for (name, ast) in &room.hoisted {
        parameters.push(name.clone(), typed(hoisted_type(ast)));
    }
    parameters.sort_keys();
    push_unless_empty(&mut template, "parameters", parameters);
    push_unless_empty(&mut template, "variables", variables(room));
    template.push("resources", json::Value::Array(resources));
    template
}

/// The type of what a context function or a chain of its properties gives.
fn hoisted_type(ast: &Ast) -> &'static str {
    match ast.kind() {
        crate::expr::Kind::Call(..) => "object",
        crate::expr::Kind::Property(_, name) if name == "tags" || name == "properties" => "object",
        _ => "string",
    }
}

/// What the root passes into a nested template.
fn arguments(root: &mut Room<'_, '_>, room: &Room<'_, '_>) -> json::Map {
    let none = Conditions::default();
    let valued = |value: json::Value| {
        let map: json::Map = [("value", value)].into_iter().collect();
        json::Value::Object(map)
    };
    let mut map = json::Map::new();
    for declaration in room.parameters.values() {
        let parameter = root.parameter(declaration);
        map.push(declaration.name.clone(), valued(root.expression(&parameter, &none)));
    }
    for (name, ast) in &room.hoisted {
        map.push(name.clone(), valued(root.expression(ast, &none)));
    }
    map.sort_keys();
    map
}

fn variables(room: &mut Room<'_, '_>) -> json::Map {
    let mut map: json::Map = room
        .variables
        .values()
        .map(|(declaration, value)| (declaration.name.clone(), value.clone()))
        .collect();
    map.sort_keys();
    map
}

/// The members that say where a nested deployment goes.
fn push_destination(root: &mut Room<'_, '_>, map: &mut json::Map, scope: &Scope) {
    let none = Conditions::default();
    let mut needs_location = true;
    match scope {
        Scope::Root => unreachable!("resources of the root are in no nested deployment"),
        Scope::Tenant => map.push("scope", "/".into()),
        Scope::ManagementGroup(name) => {
            let name = root.ast(name, &none);
            let upward = matches!(root.level(), Level::Subscription | Level::ResourceGroup);
            let ty = "Microsoft.Management/managementGroups";
            let id = if upward {
                Ast::call("tenantResourceId", [Ast::str(ty), name])
            } else {
                Format::new().text(format!("{ty}/")).arg(&Expr::<String>::from_ast(name)).finish().ast().clone()
            };
            map.push("scope", root.expression(&id, &none));
        }
        Scope::Subscription(id) => map.push("subscriptionId", root.expression(id, &none)),
        Scope::Group(group) => {
            if let Some(id) = &group.subscription {
                map.push("subscriptionId", root.expression(id, &none));
            }
            map.push("resourceGroup", root.expression(&group.name, &none));
            needs_location = false;
        }
    }
    if needs_location {
        let place = match root.level() {
            Level::ResourceGroup => "resourceGroup",
            _ => "deployment",
        };
        let location = Ast::call(place, []).property("location");
        map.push("location", root.expression(&location, &none));
    }
}

/// The name of a nested deployment. In a scope that other deployments also go to it carries a
/// salt, so that two that run at once do not meet.
fn deployment_name(world: &World<'_>, block: &Block) -> Ast {
    let number = block.number;
    let (key, ours) = match &world.scopes[block.scope].scope {
        Scope::Group(group) => {
            (group.key.to_string(), matches!(group.kind, GroupKind::New { .. }))
        }
        Scope::Subscription(_) => ("subscription".to_owned(), false),
        Scope::ManagementGroup(_) => ("management-group".to_owned(), false),
        Scope::Root | Scope::Tenant => ("tenant".to_owned(), false),
    };
    if ours {
        return Ast::str(format!("{key}-{number}"));
    }
    let mut salt = vec![Ast::call("deployment", []).property("name")];
    salt.extend(world.items.iter().filter(|item| item.is_group()).map(|item| item.name().clone()));
    let salt = Expr::<String>::from_ast(Ast::call("uniqueString", salt));
    Format::new().text(format!("{key}-{number}-")).arg(&salt).finish().ast().clone()
}

/// What a resource of the root or a nested deployment waits for.
fn depends_on(
    root: &mut Room<'_, '_>,
    blocks: &Blocks,
    own: usize,
    waits: impl Iterator<Item = usize>,
    needs: Option<&[usize]>,
) -> Vec<json::Value> {
    let world = root.world;
    let mut texts = Vec::new();
    for wait in waits.filter(|wait| *wait != own) {
        let block = &blocks.blocks[wait];
        let value = if block.scope == 0 {
            wait_for(root, block.items[0])
        } else {
            let name = deployment_name(world, block);
            let id = deployment_id(root, &world.scopes[block.scope].scope, name);
            root.expression(&id, &Conditions::default())
        };
        texts.push(value);
    }
    debug_assert!(needs.is_none_or(|needs| needs.len() >= texts.len()));
    sort_texts(&mut texts);
    texts
}

/// How a resource of the same template is waited for: by its id, or by the name of its loop.
fn wait_for(room: &mut Room<'_, '_>, index: usize) -> json::Value {
    let world = room.world;
    let item = &world.items[index];
    let none = Conditions::default();
    let known = &item.conditions;
    let id = match item.thing {
        Thing::Resource(entry) if entry.list.is_some() => return loop_name(item).into(),
        Thing::Resource(entry) => room.id(&entry.address, known),
        Thing::Group(group) => {
            let name = room.ast(&group.group.name, known);
            Ast::call("subscriptionResourceId", [Ast::str(GROUP_TYPE), name])
        }
    };
    room.expression(&id, &none)
}

fn deployment_id(root: &mut Room<'_, '_>, scope: &Scope, name: Ast) -> Ast {
    let ty = Ast::str(DEPLOYMENT_TYPE);
    let none = Conditions::default();
    match scope {
        Scope::Group(group) => {
            let group: Arc<Group> = Arc::clone(group);
            let id = root.group_id(&group, &none);
            Ast::call("extensionResourceId", [id, ty, name])
        }
        Scope::Subscription(id) => {
            let id = root.ast(id, &none);
            Ast::call("subscriptionResourceId", [id, ty, name])
        }
        Scope::ManagementGroup(group) => {
            let group = root.ast(group, &none);
            Ast::call("managementGroupResourceId", [group, ty, name])
        }
        Scope::Root | Scope::Tenant => Ast::call("tenantResourceId", [ty, name]),
    }
}

fn sort_texts(values: &mut Vec<json::Value>) {
    values.sort_by(|a, b| a.as_str().cmp(&b.as_str()));
    values.dedup();
}

fn outputs(root: &mut Room<'_, '_>) -> json::Map {
    let none = Conditions::default();
    let mut map = json::Map::new();
    let mut seen: Vec<(String, &super::super::output::Output)> = Vec::new();
    for (name, output) in &root.world.plan.outputs {
        let key = name.to_ascii_lowercase();
        if let Some((_, first)) = seen.iter().find(|(known, _)| *known == key) {
            root.problems.push(
                Problem::new(
                    ProblemKind::Duplicate,
                    format!("outputs/{name}"),
                    format!("the output `{name}` is given twice"),
                    "names of outputs are compared without case; give one of them another name",
                )
                .at(output.source)
                .related("first given", first.source),
            );
            continue;
        }
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
        seen.push((key, output));
    }
    map.sort_keys();
    map
}

/// The parameters of the root: those used anywhere, those that defaults take from, and those that
/// were declared without a use.
fn root_parameters(root: &mut Room<'_, '_>) -> json::Map {
    for declaration in &root.world.plan.parameters {
        root.parameter(declaration);
    }
    let mut done: std::collections::BTreeMap<String, json::Value> = Default::default();
    loop {
        let next = root.parameters.iter().find(|(key, _)| !done.contains_key(*key));
        let Some((key, declaration)) = next.map(|(k, d)| (k.clone(), Arc::clone(d))) else { break };
        let value = parameter(root, &declaration);
        done.insert(key, value);
    }
    let mut map: json::Map = done
        .into_iter()
        .map(|(key, value)| (root.parameters[&key].name.clone(), value))
        .collect();
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
