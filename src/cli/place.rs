//! Where a resource goes to, found from its id.

use super::outline::{expression, name};
use crate::eval::{Resource, Secrets, Value};
use crate::expr::{Ast, Kind};

/// Where a resource goes to.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Place {
    /// The subscription, management group or tenant, as its heading calls it.
    pub root: String,
    /// The resource group in it, as its heading calls it.
    pub group: Option<String>,
    /// What an extension resource extends, where that is a resource.
    pub target: Option<String>,
}

const PROVIDERS: &str = "/providers/";

impl Place {
    /// Where `resource` goes to; what that cannot be read from goes by its deployment.
    pub(super) fn of(resource: &Resource, secrets: Secrets) -> Self {
        let found = match resource.id() {
            Value::Text(id) => Some(Self::of_id(id)),
            Value::Expression(tree) => Self::of_call(tree, secrets),
            _ => None,
        };
        found.unwrap_or_else(|| {
            let deployment = match resource.origin().deployment() {
                Value::Text(text) => name(text).into_owned(),
                other => expression(other, secrets),
            };
            Self { root: format!("deployment {deployment}"), group: None, target: None }
        })
    }

    fn of_id(id: &str) -> Self {
        let (scope, provided) = match find(id, PROVIDERS) {
            Some(at) => (&id[..at], &id[at + PROVIDERS.len()..]),
            None => (id, ""),
        };
        let segments: Vec<&str> = scope.split('/').skip(1).collect();
        let (root, group, below) = match segments[..] {
            [_, subscription, _, group] if !provided.is_empty() => {
                (format!("subscription {}", name(subscription)), Some(group), provided)
            }
            [_, subscription, ..] => {
                (format!("subscription {}", name(subscription)), None, provided)
            }
            _ => match management_group(provided) {
                Some((group, below)) => (format!("management group {}", name(group)), None, below),
                None => ("tenant".to_owned(), None, provided),
            },
        };
        let target = below.to_ascii_lowercase().rfind(PROVIDERS).map(|at| &below[..at]);
        Self {
            root,
            group: group.map(|group| format!("resource group {}", name(group))),
            target: target.map(|target| name(target).into_owned()),
        }
    }

    /// The calls that evaluation leaves for an id of which some part is not known.
    fn of_call(tree: &Ast, secrets: Secrets) -> Option<Self> {
        let Kind::Call(function, arguments) = tree.kind() else { return None };
        let shown = |part: &Ast| match part.as_str() {
            Some(text) => name(text).into_owned(),
            None => expression(&Value::Expression(part.clone()), secrets),
        };
        let subscription = |part: &Ast| format!("subscription {}", shown(part));
        // Of the arguments the type is the first that has a slash; before it stands the scope.
        match (&**function, &arguments[..]) {
            ("resourceId", [id, group, resource_type, _, ..]) if is_type(resource_type) => {
                Some(Self {
                    root: subscription(id),
                    group: Some(format!("resource group {}", shown(group))),
                    target: None,
                })
            }
            ("subscriptionResourceId", [id, resource_type, _, ..]) if is_type(resource_type) => {
                Some(Self { root: subscription(id), group: None, target: None })
            }
            ("managementGroupResourceId", [group, resource_type, _, ..])
                if is_type(resource_type) =>
            {
                let root = format!("management group {}", shown(group));
                Some(Self { root, group: None, target: None })
            }
            ("tenantResourceId", _) => {
                Some(Self { root: "tenant".to_owned(), group: None, target: None })
            }
            ("extensionResourceId", [target, ..]) => {
                if let Some(target) = target.as_str() {
                    // As the id of anything that extends it.
                    return Some(Self::of_id(&format!("{target}{PROVIDERS}A.B/c/d")));
                }
                let target = absolute(target);
                let place = Self::of_call(target, secrets)?;
                Some(Self { target: Some(shown(target)), ..place })
            }
            // What extends something that is not known may extend the tenant.
            ("if", [_, _, extension]) => Self::of_call(extension, secrets),
            _ => None,
        }
    }
}

/// The target of an extension where it may be an id or what follows a scope: most likely an id.
fn absolute(target: &Ast) -> &Ast {
    match target.kind() {
        Kind::Call(function, arguments) if function == "if" => arguments.get(1).unwrap_or(target),
        _ => target,
    }
}

fn is_type(part: &Ast) -> bool {
    part.as_str().is_some_and(|text| text.contains('/'))
}

/// The name of the management group and what follows, if the rest of an id lies in one.
fn management_group(provided: &str) -> Option<(&str, &str)> {
    const GROUPS: &str = "Microsoft.Management/managementGroups/";
    let rest = provided.get(GROUPS.len()..)?;
    if !provided[..GROUPS.len()].eq_ignore_ascii_case(GROUPS) {
        return None;
    }
    let at = find(rest, PROVIDERS)?;
    let name = &rest[..at];
    (!name.contains('/')).then(|| (name, &rest[at + PROVIDERS.len()..]))
}

/// Where `wanted` first is in `text`, in any case.
fn find(text: &str, wanted: &str) -> Option<usize> {
    text.to_ascii_lowercase().find(&wanted.to_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[expect(clippy::unnecessary_wraps, reason = "what it is compared with may be missing")]
    fn place(root: &str, group: Option<&str>, target: Option<&str>) -> Option<Place> {
        Some(Place {
            root: root.to_owned(),
            group: group.map(|name| format!("resource group {name}")),
            target: target.map(str::to_owned),
        })
    }

    #[test]
    fn an_id_tells_the_scope_and_what_is_extended() {
        let cases = [
            ("/subscriptions/1/resourceGroups/rg", place("subscription 1", None, None)),
            (
                "/subscriptions/1/resourceGroups/rg/providers/A.B/c/d",
                place("subscription 1", Some("rg"), None),
            ),
            (
                "/subscriptions/1/RESOURCEGROUPS/rg/PROVIDERS/A.B/c/d/providers/E.F/g/h",
                place("subscription 1", Some("rg"), Some("A.B/c/d")),
            ),
            ("/subscriptions/1/providers/A.B/c/d", place("subscription 1", None, None)),
            (
                "/providers/Microsoft.Management/managementGroups/mg/providers/A.B/c/d",
                place("management group mg", None, None),
            ),
            (
                "/providers/Microsoft.Management/managementGroups/mg/providers/A.B/c/d/providers/E.F/g/h",
                place("management group mg", None, Some("A.B/c/d")),
            ),
            ("/providers/Microsoft.Management/managementGroups/mg", place("tenant", None, None)),
            ("/providers/A.B/c/d", place("tenant", None, None)),
            ("/providers/A.B/c/d/providers/E.F/g/h", place("tenant", None, Some("A.B/c/d"))),
        ];
        for (id, expected) in cases {
            assert_eq!(Some(Place::of_id(id)), expected, "{id}");
        }
    }

    #[test]
    fn a_call_for_an_id_tells_the_scope_as_far_as_it_is_known() {
        let unknown = "[subscription().subscriptionId]";
        let cases = [
            (
                "resourceId('1', 'rg', 'A.B/c', concat('d', newGuid()))",
                place("subscription 1", Some("rg"), None),
            ),
            (
                "resourceId(subscription().subscriptionId, resourceGroup().name, 'A.B/c', 'd')",
                place(&format!("subscription {unknown}"), Some("[resourceGroup().name]"), None),
            ),
            (
                "subscriptionResourceId(subscription().subscriptionId, 'A.B/c', 'd')",
                place(&format!("subscription {unknown}"), None, None),
            ),
            (
                "extensionResourceId('/subscriptions/1/resourceGroups/rg', 'E.F/g', newGuid())",
                place("subscription 1", Some("rg"), None),
            ),
            (
                "extensionResourceId('/subscriptions/1/resourceGroups/rg/providers/A.B/c/d', 'E.F/g', 'h')",
                place("subscription 1", Some("rg"), Some("A.B/c/d")),
            ),
            (
                "extensionResourceId(resourceId('1', 'rg', 'A.B/c', newGuid()), 'E.F/g', 'h')",
                place(
                    "subscription 1",
                    Some("rg"),
                    Some("[resourceId('1', 'rg', 'A.B/c', newGuid())]"),
                ),
            ),
            ("tenantResourceId('A.B/c', newGuid())", place("tenant", None, None)),
            (
                "if(equals(resourceId('1', 'rg', 'A.B/c', newGuid()), '/'), \
                 tenantResourceId('E.F/g', 'h'), \
                 extensionResourceId(if(startsWith(resourceId('1', 'rg', 'A.B/c', newGuid()), '/'), \
                 resourceId('1', 'rg', 'A.B/c', newGuid()), 'x'), 'E.F/g', 'h'))",
                place(
                    "subscription 1",
                    Some("rg"),
                    Some("[resourceId('1', 'rg', 'A.B/c', newGuid())]"),
                ),
            ),
            ("if(equals(1, newGuid()), 'a', 'b')", None),
            ("resourceId('A.B/c', newGuid())", None),
        ];
        for (call, expected) in cases {
            let tree = Ast::parse(call).unwrap();
            assert_eq!(Place::of_call(&tree, Secrets::Masked), expected, "{call}");
        }
    }
}
