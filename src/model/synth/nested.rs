//! The nested deployments: one for each block of resources in another scope than the root.

use super::super::address::Scope;
use super::super::conditions::Conditions;
use super::super::deployment::Level;
use super::super::error::Problem;
use super::super::group::GroupKind;
use super::collect::World;
use super::emit::{push_unless_empty, resource, schema, sort_texts, sorted, wait_for};
use super::lower::{Room, Subject};
use super::stage::{Block, Blocks};
use crate::expr::{Ast, Expr, Format, Kind};
use crate::json;

const DEPLOYMENT_TYPE: &str = "Microsoft.Resources/deployments";
const DEPLOYMENT_API_VERSION: &str = "2025-04-01";

/// How many names of groups go into the salt of a deployment's name.
const MAX_SALT: usize = 8;

/// A nested deployment with all resources of a block.
pub(super) fn deployment(
    root: &mut Room<'_, '_>,
    blocks: &Blocks,
    index: usize,
    problems: &mut Vec<Problem>,
) -> json::Value {
    let world = root.world;
    let block = &blocks.blocks[index];
    let mut nested = Room::new(world, block.scope);
    let common = common_conditions(world, block);
    let mut resources = Vec::with_capacity(block.items.len());
    for &item in &block.items {
        let needs = &world.items[item].needs;
        let inside = needs.iter().filter(|need| blocks.of_item[**need] == index);
        let mut waits: Vec<json::Value> = inside.map(|need| wait_for(&mut nested, *need)).collect();
        sort_texts(&mut waits);
        resources.push((Some(item), resource(&mut nested, item, &common, waits)));
    }
    let resources = sorted(&mut nested, resources);
    let template = nested_template(&mut nested, resources);

    let none = Conditions::default();
    let mut map = json::Map::with_capacity(10);
    root.subject = Subject::Part(deployment_key(world, block));
    if let Some(condition) = common.to_ast() {
        let condition = root.expression(&condition, &none);
        map.push("condition", condition);
    }
    map.push("type", DEPLOYMENT_TYPE.into());
    map.push("apiVersion", DEPLOYMENT_API_VERSION.into());
    let name = deployment_name(root, block);
    map.push("name", root.written(name));
    push_destination(root, &mut map, &world.scopes[block.scope].scope);
    let mut properties = json::Map::with_capacity(4);
    let inner: json::Map = [("scope", json::Value::from("inner"))].into_iter().collect();
    properties.push("expressionEvaluationOptions", json::Value::Object(inner));
    properties.push("mode", "Incremental".into());
    push_unless_empty(&mut properties, "parameters", arguments(root, &nested));
    properties.push("template", json::Value::Object(template));
    map.push("properties", json::Value::Object(properties));
    let waits = depends_on(root, blocks, block.needs.iter().copied());
    if !waits.is_empty() {
        map.push("dependsOn", json::Value::Array(waits));
    }
    problems.append(&mut nested.problems);
    json::Value::Object(map)
}

/// What a resource of the root or a nested deployment waits for; each block that is named by one
/// of `needs`.
pub(super) fn depends_on(
    root: &mut Room<'_, '_>,
    blocks: &Blocks,
    needs: impl Iterator<Item = usize>,
) -> Vec<json::Value> {
    let mut texts: Vec<json::Value> = needs
        .map(|need| {
            let block = &blocks.blocks[need];
            if block.scope == 0 {
                wait_for(root, block.items[0])
            } else {
                let id = deployment_id(root, block);
                root.written(id)
            }
        })
        .collect();
    sort_texts(&mut texts);
    texts
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
    // Their values take from parameters.
    let variables = room.variables();
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
    push_unless_empty(&mut template, "variables", variables);
    template.push("resources", json::Value::Array(resources));
    template
}

/// The type of what a context function or a member of it gives.
fn hoisted_type(ast: &Ast) -> &'static str {
    match ast.kind() {
        Kind::Call(..) => "object",
        Kind::Property(_, name)
            if ["tags", "properties"].iter().any(|known| name.eq_ignore_ascii_case(known)) =>
        {
            "object"
        }
        _ => "string",
    }
}

/// What the root passes into a nested template.
fn arguments(root: &mut Room<'_, '_>, nested: &Room<'_, '_>) -> json::Map {
    let none = Conditions::default();
    let valued = |value: json::Value| {
        let map: json::Map = [("value", value)].into_iter().collect();
        json::Value::Object(map)
    };
    let mut map = json::Map::new();
    for declaration in nested.parameters.values() {
        let parameter = root.parameter(declaration);
        map.push(declaration.name.clone(), valued(root.expression(&parameter, &none)));
    }
    for (name, ast) in &nested.hoisted {
        map.push(name.clone(), valued(root.expression(ast, &none)));
    }
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
                Format::new()
                    .text(format!("{ty}/"))
                    .arg(&Expr::<String>::from_ast(name))
                    .finish()
                    .ast()
                    .clone()
            };
            map.push("scope", root.written(id));
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

/// The name of a nested deployment without its salt.
fn deployment_key(world: &World<'_>, block: &Block) -> String {
    let key = match &world.scopes[block.scope].scope {
        Scope::Group(group) => &group.key,
        Scope::Subscription(_) => "subscription",
        Scope::ManagementGroup(_) => "management-group",
        Scope::Root | Scope::Tenant => "tenant",
    };
    format!("{key}-{}", block.number)
}

/// The name of a nested deployment. In a scope that other deployments also go to it carries a
/// salt, so that two that run at once do not meet.
fn deployment_name(root: &mut Room<'_, '_>, block: &Block) -> Ast {
    let world = root.world;
    let key = deployment_key(world, block);
    if let Scope::Group(group) = &world.scopes[block.scope].scope
        && let GroupKind::New { .. } = group.kind
    {
        return Ast::str(key);
    }
    let groups = world.items.iter().filter(|item| item.is_group()).take(MAX_SALT);
    let mut salt = vec![Ast::call("deployment", []).property("name")];
    salt.extend(groups.map(|group| root.ast(group.name(), &group.conditions)));
    let salt = Expr::<String>::from_ast(Ast::call("uniqueString", salt));
    Format::new().text(format!("{key}-")).arg(&salt).finish().ast().clone()
}

fn deployment_id(root: &mut Room<'_, '_>, block: &Block) -> Ast {
    let (ty, name) = (Ast::str(DEPLOYMENT_TYPE), deployment_name(root, block));
    let none = Conditions::default();
    let world = root.world;
    match &world.scopes[block.scope].scope {
        Scope::Group(group) => {
            let id = root.group_id(group, &none);
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
