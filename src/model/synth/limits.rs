//! The limits of Azure Resource Manager, checked on what would be sent.
//!
//! [Source](https://learn.microsoft.com/azure/azure-resource-manager/templates/best-practices#template-limits)

use super::super::error::{Problem, ProblemKind};
use super::collect::{Item, World};
use super::stage::{Blocks, MAX_RESOURCES};
use crate::expr::Kind;
use crate::json;

const MAX_PARAMETERS: usize = 256;
const MAX_VARIABLES: usize = 512;
const MAX_OUTPUTS: usize = 64;
const MAX_RESOURCE_BYTES: usize = 1 << 20;
const MAX_TEMPLATE_BYTES: usize = 4 << 20;

/// How many resources an item stands for: as many as the list of its loop has elements, where
/// that is known.
pub(super) fn instances(item: &Item<'_>) -> usize {
    known_count(item).unwrap_or(1)
}

/// How many elements the list of a loop has, if it is known.
pub(super) fn known_count(item: &Item<'_>) -> Option<usize> {
    let list = item.entry()?.list.as_ref()?;
    match list.kind() {
        Kind::Call(name, elements) if name == "createArray" => Some(elements.len()),
        _ => None,
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
    for (index, item) in world.items.iter().enumerate() {
        let count = instances(item);
        if count > MAX_RESOURCES {
            problems.push(
                limit(
                    world.path(index),
                    format!("a loop makes {count} resources; {MAX_RESOURCES} are allowed"),
                    "split the list",
                )
                .at(item.source),
            );
        }
    }
    count_declarations(root, "", problems);
    for resource in resources_of(root) {
        let name = resource.get("name").and_then(json::Value::as_str).unwrap_or_default();
        if let Some(nested) = resource.pointer("/properties/template") {
            count_declarations(nested, &format!("{name}/"), problems);
        }
    }
    check_size(root, problems);
}

/// Whether the resource, as it is written, is larger than Azure takes.
pub(super) fn excess(resource: &json::Value) -> Option<String> {
    let size = resource.compact_len();
    (size > MAX_RESOURCE_BYTES)
        .then(|| format!("the resource is {size} bytes; {MAX_RESOURCE_BYTES} are allowed"))
}

fn count_declarations(template: &json::Value, path: &str, problems: &mut Vec<Problem>) {
    let counted =
        [("parameters", MAX_PARAMETERS), ("variables", MAX_VARIABLES), ("outputs", MAX_OUTPUTS)];
    for (section, most) in counted {
        let entries = template.get(section).and_then(json::Value::as_object);
        let count = entries.map_or(0, json::Map::len);
        if count > most {
            problems.push(Problem::new(
                ProblemKind::Limit,
                format!("{path}{section}"),
                format!("the template has {count} {section}; {most} are allowed"),
                "gather related ones into one object",
            ));
        }
    }
}

fn resources_of(template: &json::Value) -> &[json::Value] {
    template.get("resources").and_then(json::Value::as_array).unwrap_or_default()
}

/// The whole request counts, nested templates included.
fn check_size(root: &json::Value, problems: &mut Vec<Problem>) {
    let total = root.compact_len();
    if total <= MAX_TEMPLATE_BYTES {
        return;
    }
    let mut parts: Vec<(usize, String)> = resources_of(root)
        .iter()
        .map(|resource| {
            let text =
                |member| resource.get(member).and_then(json::Value::as_str).unwrap_or_default();
            (resource.compact_len(), format!("{} {}", text("type"), text("name")))
        })
        .collect();
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
        format!("make several deployments; the largest parts in bytes are {}", largest.join(", ")),
    ));
}
