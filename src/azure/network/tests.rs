//! What templates with networks hold, and what is found wrong in them.

mod links;
mod rules;
mod subnets;

use crate::json::Value;
use crate::{Deployment, ResourceGroup};

const LOCATION: &str = "westeurope";

fn group() -> ResourceGroup {
    ResourceGroup::new("net", "rg-net", LOCATION)
}

/// All resources in groups, in the order of the template.
fn deployed(groups: impl IntoIterator<Item = ResourceGroup>) -> Vec<Value> {
    let mut deployment = Deployment::subscription();
    for group in groups {
        deployment.resource_group(group);
    }
    let template = deployment.synth().unwrap();
    let all = template.json().pointer("/resources").and_then(Value::as_array).unwrap();
    all.iter()
        .filter_map(|resource| resource.pointer("/properties/template/resources"))
        .filter_map(Value::as_array)
        .flatten()
        .cloned()
        .collect()
}

/// The resource of a type.
fn only<'a>(resources: &'a [Value], ty: &str) -> &'a Value {
    let found: Vec<&Value> = of_type(resources, ty).collect();
    assert_eq!(found.len(), 1, "{ty}");
    found[0]
}

fn of_type<'a>(resources: &'a [Value], ty: &str) -> impl Iterator<Item = &'a Value> {
    let whole = format!("Microsoft.Network/{ty}");
    resources.iter().filter(move |resource| text(resource, "/type") == whole)
}

fn text<'a>(value: &'a Value, pointer: &str) -> &'a str {
    value.pointer(pointer).and_then(Value::as_str).unwrap_or_default()
}

/// What stands at a pointer, on one line; nothing where nothing does.
fn compact(value: &Value, pointer: &str) -> String {
    value.pointer(pointer).map(Value::to_compact).unwrap_or_default()
}

/// Each problem with its path.
fn problems(group: ResourceGroup) -> Vec<String> {
    match Deployment::subscription().resource_group(group).synth() {
        Ok(_) => Vec::new(),
        Err(error) => error
            .problems()
            .iter()
            .map(|problem| format!("{}: {}", problem.path(), problem.message()))
            .collect(),
    }
}
