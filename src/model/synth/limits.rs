//! The limits of Azure Resource Manager, checked on what would be sent.
//!
//! [Source](https://learn.microsoft.com/azure/azure-resource-manager/templates/best-practices#template-limits)

use super::super::error::{Problem, ProblemKind};
use super::collect::{Item, World};
use super::emit::{Declared, Emitted};
use super::stage::{Blocks, MAX_RESOURCES};
use crate::expr::Kind;

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
    emitted: &Emitted<'_>,
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
    emitted.declared.iter().for_each(|declared| count_declarations(declared, problems));
    check_size(emitted, problems);
}

/// Whether the resource, of so many bytes as it is written, is larger than Azure takes.
pub(super) fn excess(size: usize) -> Option<String> {
    (size > MAX_RESOURCE_BYTES)
        .then(|| format!("the resource is {size} bytes; {MAX_RESOURCE_BYTES} are allowed"))
}

fn count_declarations(declared: &Declared, problems: &mut Vec<Problem>) {
    let counted = [
        ("parameters", declared.parameters, MAX_PARAMETERS),
        ("variables", declared.variables, MAX_VARIABLES),
        ("outputs", declared.outputs, MAX_OUTPUTS),
    ];
    for (section, count, most) in counted {
        if count > most {
            problems.push(Problem::new(
                ProblemKind::Limit,
                format!("{}{section}", declared.path),
                format!("the template has {count} {section}; {most} are allowed"),
                "gather related ones into one object",
            ));
        }
    }
}

/// The whole request counts, nested templates included.
fn check_size(emitted: &Emitted<'_>, problems: &mut Vec<Problem>) {
    let total = emitted.template.compact_len();
    if total <= MAX_TEMPLATE_BYTES {
        return;
    }
    let parts = emitted.heads.iter().zip(&emitted.sizes);
    let mut parts: Vec<(usize, String)> =
        parts.map(|(head, size)| (*size, format!("{} {}", head.ty, head.name_text()))).collect();
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
