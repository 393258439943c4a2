//! What every case needs.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

pub(crate) use armwright::azure;
pub(crate) use armwright::azure::identity::UserAssignedIdentity;
pub(crate) use armwright::expr::{Any, Map};
pub(crate) use armwright::model::AnyResource;
pub(crate) use armwright::{Cidr, Id, Secret, Target, cidr};

use armwright::expr::{Ast, Expr, Key, Kind, Node, Object};
use armwright::model::Resource;

/// A value that a constructor asks for.
pub(crate) fn start<T>() -> Expr<T> {
    Expr::from_ast(Ast::call("parameters", [Ast::str("start")]))
}

/// The value that a setter is called with.
pub(crate) fn any<T>() -> Expr<T> {
    Expr::from_ast(Ast::call("parameters", [Ast::str("sample")]))
}

/// An endpoint as it is before `PrivateLinks` adds it.
pub(crate) fn sample_endpoint() -> azure::network::PrivateEndpoint {
    use azure::network::{PrivateLinks, Subnet, VirtualNetwork};
    let mut group = armwright::ResourceGroup::existing("group", "rg");
    let network = VirtualNetwork::from_id(start::<String>());
    let subnet = Subnet::existing_in(&network, start::<String>());
    let vault = azure::keyvault::Vault::from_id(start::<String>());
    let mut links = PrivateLinks::new(&group, &network, &subnet, start::<String>());
    let mut sample = None;
    links.connect_with(&mut group, vault.private_link(), |endpoint| {
        sample = Some(endpoint.clone());
        endpoint
    });
    sample.expect("the closure was called")
}

/// What was set in a resource.
pub(crate) fn body(resource: impl Resource) -> Node {
    Node::from(resource.into_declaration().body())
}

/// The value of [`any`] stands at `path`.
#[track_caller]
pub(crate) fn check(tree: impl Into<Node>, path: &[&str]) {
    let tree = tree.into();
    let found = at(&tree, path).map(Node::into_ast);
    assert_eq!(found.as_ref(), Some(any::<Any>().ast()), "at {path:?} of {tree:?}");
}

/// `expected` stands at `path`, and beside what it has nothing but what stood there by default.
#[track_caller]
pub(crate) fn holds(
    before: impl Into<Node>,
    after: impl Into<Node>,
    path: &[&str],
    expected: impl Into<Node>,
) {
    let (before, after, expected) = (before.into(), after.into(), expected.into());
    let found = at(&after, path);
    let holds = match (&found, &expected) {
        (Some(Node::Object(found)), Node::Object(expected)) => {
            let default = match at(&before, path) {
                Some(Node::Object(default)) => default,
                _ => Object::new(),
            };
            expected.iter().all(|entry| found.iter().any(|known| known == entry))
                && found
                    .iter()
                    .all(|entry| expected.iter().chain(default.iter()).any(|known| known == entry))
        }
        (found, expected) => found.as_ref() == Some(expected),
    };
    assert!(holds, "at {path:?} of {after:?}: {found:?}, not {expected:?}");
}

/// Something stands at `path` that was not there before.
#[track_caller]
pub(crate) fn appears(before: impl Into<Node>, after: impl Into<Node>, path: &[&str]) {
    let (before, after) = (before.into(), after.into());
    assert_eq!(at(&before, path), None, "at {path:?} of {before:?}");
    assert!(at(&after, path).is_some(), "at {path:?} of {after:?}");
}

fn at(tree: &Node, path: &[&str]) -> Option<Node> {
    path.iter().try_fold(tree.clone(), |node, step| match node {
        Node::Object(object) => entry(&object, step),
        Node::Array(items) => items.get(step.parse::<usize>().ok()?).cloned(),
        Node::Expr(whole) => joined(&whole, step),
        _ => None,
    })
}

fn entry(object: &Object, name: &str) -> Option<Node> {
    let found = object.iter().find(|(key, _)| matches!(key, Key::Text(text) if text == name));
    found.map(|(_, value)| value.clone())
}

/// What was added to a whole which is an expression: `concat(list, createArray(item))` or
/// `union(object, createObject('key', value))`.
fn joined(whole: &Ast, step: &str) -> Option<Node> {
    let Kind::Call(_, arguments) = whole.kind() else { return None };
    match Node::from_ast(arguments.last()?.clone()) {
        Node::Array(items) => items.get(step.parse::<usize>().ok()?).cloned(),
        Node::Object(object) => entry(&object, step),
        _ => None,
    }
}
