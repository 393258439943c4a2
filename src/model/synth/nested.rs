//! The nested deployments: one for each block of resources in another scope than the root.

use std::borrow::Cow;

use super::super::address::Scope;
use super::super::conditions::Conditions;
use super::super::deployment::Level;
use super::super::group::GroupKind;
use super::collect::World;
use super::emit::{
    Declared, Head, Members, Part, push_section, push_waits, resource, schema, sort_texts, sorted,
    wait_for, written,
};
use super::lower::{Room, Subject};
use super::stage::{Block, Blocks};
use crate::expr::{Ast, Expr, Format, Kind};
use crate::json::{self, Writer};

const DEPLOYMENT_TYPE: &str = "Microsoft.Resources/deployments";
const DEPLOYMENT_API_VERSION: &str = "2025-04-01";

/// How many names of groups go into the salt of a deployment's name.
const MAX_SALT: usize = 8;

/// What the nested deployment of a block is.
pub(super) fn deployment_head<'a>(
    root: &mut Room<'a, '_>,
    blocks: &Blocks,
    index: usize,
) -> Head<'a> {
    let block = &blocks.blocks[index];
    root.subject = Subject::Part(deployment_key(root.world, block));
    let name = deployment_name(root, block);
    let name = root.written(name);
    let place = destination(root, &root.world.scopes[block.scope].scope);
    Head { part: Part::Deployment(index), ty: DEPLOYMENT_TYPE, name, place }
}

/// Writes the nested deployment with all resources of a block; says how many bytes it takes, and
/// what is declared inside.
pub(super) fn deployment(
    root: &mut Room<'_, '_>,
    blocks: &Blocks,
    index: usize,
    head: &Head<'_>,
    out: &mut Writer,
) -> (usize, Declared) {
    let world = root.world;
    let block = &blocks.blocks[index];
    let mut nested = Room::new(world, block.scope);
    let common = common_conditions(world, block);
    let resources = written(|out| write_resources(&mut nested, blocks, index, &common, out));
    // Their values take from parameters.
    let variables = nested.variables();
    let parameters = parameters(&nested);
    let declared = Declared {
        path: format!("{}/", head.name_text()),
        parameters: parameters.len(),
        variables: variables.len(),
        outputs: 0,
    };

    root.subject = Subject::Part(deployment_key(world, block));
    let start = out.begin_object();
    if let Some(condition) = common.to_ast() {
        out.member("condition", &root.expression(&condition, &Conditions::default()));
    }
    out.text("type", head.ty);
    out.text("apiVersion", DEPLOYMENT_API_VERSION);
    out.member("name", &head.name);
    head.place.iter().for_each(|(member, value)| out.member(member, value));
    out.key("properties");
    out.begin_object();
    out.key("expressionEvaluationOptions");
    out.begin_object();
    out.text("scope", "inner");
    out.end_object();
    out.text("mode", "Incremental");
    push_section(out, "parameters", arguments(root, &nested));
    out.key("template");
    out.begin_object();
    out.text("$schema", schema(nested.level()));
    out.text("contentVersion", "1.0.0.0");
    push_section(out, "parameters", parameters);
    push_section(out, "variables", variables);
    out.key("resources");
    out.compact(&resources);
    out.end_object();
    out.end_object();
    push_waits(&depends_on(root, blocks, block.needs.iter().copied()), out);
    out.end_object();
    root.problems.append(&mut nested.problems);
    (out.len() - start, declared)
}

fn write_resources(
    nested: &mut Room<'_, '_>,
    blocks: &Blocks,
    index: usize,
    common: &Conditions,
    out: &mut Writer,
) {
    let items = &blocks.blocks[index].items;
    let heads = items.iter().map(|item| Head::of_item(nested, *item)).collect();
    out.begin_array();
    for head in sorted(heads, nested) {
        let Part::Item(item) = head.part else { continue };
        let needs = &nested.world.items[item].needs;
        let inside = needs.iter().filter(|need| blocks.of_item[**need] == index);
        let mut waits: Vec<json::Value> = inside.map(|need| wait_for(nested, *need)).collect();
        sort_texts(&mut waits);
        resource(nested, &head, item, common, &waits, out);
    }
    out.end_array();
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

/// The parameters of a nested template.
fn parameters(nested: &Room<'_, '_>) -> Members {
    let typed = |ty| {
        written(|out| {
            out.begin_object();
            out.text("type", ty);
            out.end_object();
        })
    };
    let own = nested.parameters.values();
    let own = own.map(|declaration| (declaration.name.clone(), typed(declaration.ty.as_str())));
    let hoisted = nested.hoisted.iter();
    let hoisted = hoisted.map(|(name, ast)| (Cow::Owned(name.clone()), typed(hoisted_type(ast))));
    own.chain(hoisted).collect()
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
fn arguments(root: &mut Room<'_, '_>, nested: &Room<'_, '_>) -> Members {
    let valued = |value: &json::Value| {
        written(|out| {
            out.begin_object();
            out.member("value", value);
            out.end_object();
        })
    };
    let none = Conditions::default();
    let mut members = Members::new();
    for declaration in nested.parameters.values() {
        let parameter = root.parameter(declaration);
        members.push((declaration.name.clone(), valued(&root.expression(&parameter, &none))));
    }
    for (name, ast) in &nested.hoisted {
        members.push((Cow::Owned(name.clone()), valued(&root.expression(ast, &none))));
    }
    members
}

/// The members that say where a nested deployment goes.
fn destination(root: &mut Room<'_, '_>, scope: &Scope) -> Vec<(&'static str, json::Value)> {
    let none = Conditions::default();
    let mut members = Vec::with_capacity(2);
    match scope {
        Scope::Root => unreachable!("resources of the root are in no nested deployment"),
        Scope::Tenant => members.push(("scope", "/".into())),
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
            members.push(("scope", root.written(id)));
        }
        Scope::Subscription(id) => members.push(("subscriptionId", root.expression(id, &none))),
        Scope::Group(group) => {
            if let Some(id) = &group.subscription {
                members.push(("subscriptionId", root.expression(id, &none)));
            }
            members.push(("resourceGroup", root.expression(&group.name, &none)));
            return members;
        }
    }
    let place = match root.level() {
        Level::ResourceGroup => "resourceGroup",
        _ => "deployment",
    };
    let location = Ast::call(place, []).property("location");
    members.push(("location", root.expression(&location, &none)));
    members
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
