//! The limits of Azure Resource Manager, checked on what would be sent.
//!
//! [Source](https://learn.microsoft.com/azure/azure-resource-manager/templates/best-practices#template-limits)

use super::super::error::{Problem, ProblemKind};
use super::collect::{Item, World};
use super::stage::{Blocks, MAX_RESOURCES};
use crate::expr::Node;
use crate::json;

const MAX_PARAMETERS: usize = 256;
const MAX_VARIABLES: usize = 512;
const MAX_OUTPUTS: usize = 64;
const MAX_RESOURCE_BYTES: usize = 1 << 20;
const MAX_TEMPLATE_BYTES: usize = 4 << 20;

/// How many resources an item stands for: as many as the list of its loop has elements, where
/// that is known.
pub(super) fn instances(item: &Item<'_>) -> usize {
    let list = item.entry().and_then(|entry| entry.list.as_ref());
    match list.map(|list| Node::from_ast(list.clone())) {
        Some(Node::Array(items)) => items.len(),
        _ => 1,
    }
}

pub(super) fn check(
    world: &World<'_>,
    blocks: &Blocks,
    root: &json::Value,
    problems: &mut Vec<Problem>,
) {
    let limit = |path: String, message: String, help: &str| {
        Problem::new(ProblemKind::Limit, path, message, help)
    };
    let at_root: usize = blocks
        .blocks
        .iter()
        .map(|block| match block.scope {
            0 => instances(&world.items[block.items[0]]),
            _ => 1,
        })
        .sum();
    if at_root > MAX_RESOURCES {
        problems.push(limit(
            "template".into(),
            format!("the root template has {at_root} resources; {MAX_RESOURCES} are allowed"),
            "put resources into resource groups, whose deployments are split as needed, or make \
             several deployments",
        ));
    }
    for item in &world.items {
        let count = instances(item);
        if count > MAX_RESOURCES {
            problems.push(
                limit(
                    item.key.clone(),
                    format!("a loop makes {count} resources; {MAX_RESOURCES} are allowed"),
                    "split the list",
                )
                .at(item.source),
            );
        }
    }
    let counted = [
        ("parameters", MAX_PARAMETERS),
        ("variables", MAX_VARIABLES),
        ("outputs", MAX_OUTPUTS),
    ];
    for (section, most) in counted {
        let count = root.get(section).and_then(json::Value::as_object).map_or(0, json::Map::len);
        if count > most {
            problems.push(limit(
                section.into(),
                format!("the template has {count} {section}; {most} are allowed"),
                "gather related ones into one object",
            ));
        }
    }
    check_sizes(root, problems);
}

fn check_sizes(root: &json::Value, problems: &mut Vec<Problem>) {
    let mut parts: Vec<(usize, String)> = Vec::new();
    let resources = root.get("resources").and_then(json::Value::as_array).unwrap_or_default();
    for resource in resources {
        let text = |member| resource.get(member).and_then(json::Value::as_str).unwrap_or_default();
        let label = format!("{} {}", text("type"), text("name"));
        let nested = resource.pointer("/properties/template/resources");
        match nested.and_then(json::Value::as_array) {
            None => check_resource(resource, &label, problems),
            Some(inner) => {
                for resource in inner {
                    let name = resource.get("name").and_then(json::Value::as_str);
                    let path = format!("{label}/{}", name.unwrap_or_default());
                    check_resource(resource, &path, problems);
                }
            }
        }
        parts.push((resource.compact_len(), label));
    }
    let total = root.compact_len();
    if total > MAX_TEMPLATE_BYTES {
        parts.sort_by(|a, b| b.cmp(a));
        let largest: Vec<String> =
            parts.iter().take(3).map(|(size, label)| format!("`{label}` ({size})")).collect();
        problems.push(Problem::new(
            ProblemKind::Limit,
            "template",
            format!(
                "the template is {total} bytes in its compact form, nested templates included; \
                 {MAX_TEMPLATE_BYTES} are allowed"
            ),
            format!(
                "make several deployments; the largest parts in bytes are {}",
                largest.join(", ")
            ),
        ));
    }
}

fn check_resource(resource: &json::Value, path: &str, problems: &mut Vec<Problem>) {
    let size = resource.compact_len();
    if size > MAX_RESOURCE_BYTES {
        problems.push(Problem::new(
            ProblemKind::Limit,
            path,
            format!("the resource is {size} bytes; {MAX_RESOURCE_BYTES} are allowed"),
            "move parts of it into child resources",
        ));
    }
}
