//! Walks over everything that a resource holds.

use super::super::form::MAX_NESTING;
use super::super::symbols::{Facet, GroupFacet, GroupSymbol, ResourceSymbol};
use crate::expr::{Ast, Guard, Key, Kind, Node};

/// How much of an expression a message shows, in characters.
const MAX_SHOWN: usize = 160;

/// An expression of a resource and its place.
#[derive(Clone, Copy)]
pub(super) struct Site<'a> {
    pub(super) ast: &'a Ast,
    /// Whether it stands where a secret may.
    pub(super) secret: bool,
}

/// Calls `visit` for each expression in a tree, keys included. `false` where the tree nests too
/// deep.
pub(super) fn sites<'a>(node: &'a Node, visit: &mut impl FnMut(Site<'a>)) -> bool {
    node_sites(node, MAX_NESTING, visit)
}

fn node_sites<'a>(node: &'a Node, room: usize, visit: &mut impl FnMut(Site<'a>)) -> bool {
    match node {
        Node::Expr(ast) => visit(Site { ast, secret: false }),
        Node::Secret(ast) => visit(Site { ast, secret: true }),
        Node::Array(_) | Node::Object(_) if room == 0 => return false,
        Node::Array(items) => {
            return items.iter().all(|item| node_sites(item, room - 1, visit));
        }
        Node::Object(object) => {
            return object.iter().all(|(key, value)| {
                if let Key::Expr(ast) = key {
                    visit(Site { ast, secret: false });
                }
                node_sites(value, room - 1, visit)
            });
        }
        _ => {}
    }
    true
}

/// Calls `visit` for each node of an expression, with whether it stands inside the value of an
/// `.or(…)`; returns at once for an expression that nobody may walk because it is too large.
pub(super) fn nodes<'a>(ast: &'a Ast, visit: &mut impl FnMut(&'a Ast, bool)) {
    if ast.size() > crate::expr::MAX_NODES {
        return;
    }
    let mut pending = Vec::new();
    let mut next = Some((ast, false));
    while let Some((ast, guarded)) = next {
        visit(ast, guarded);
        match ast.kind() {
            Kind::Str(_) | Kind::Int(_) => {}
            Kind::Call(_, arguments) => pending.extend(arguments.iter().map(|a| (a, guarded))),
            Kind::Property(base, _) => pending.push((base, guarded)),
            Kind::Index(base, index) => pending.extend([(base, guarded), (index, guarded)]),
            // What stands in the name of another resource is that resource's business.
            Kind::Symbol(_) if ast.as_symbol::<ResourceSymbol>().is_some() => {}
            Kind::Symbol(symbol) => match ast.as_symbol::<Guard>() {
                Some(guard) => {
                    pending.extend([(guard.value(), true), (guard.fallback(), guarded)]);
                }
                None => pending.extend(symbol.parts().iter().map(|a| (a, guarded))),
            },
        }
        next = pending.pop();
    }
}

/// An expression as a message shows it: resources by name, and no more than fits into a line or
/// two.
pub(super) fn shown(ast: &Ast) -> String {
    if ast.is_secret() {
        return "a secret".to_owned();
    }
    if ast.size() > crate::expr::MAX_NODES {
        return "…".to_owned();
    }
    let text = spelled(ast).to_string();
    match text.char_indices().nth(MAX_SHOWN) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}

fn spelled(ast: &Ast) -> Ast {
    ast.rewrite(|node| {
        if let Some(symbol) = node.as_symbol::<ResourceSymbol>() {
            let function = match symbol.facet {
                Facet::Id => "resourceId",
                Facet::Name => "nameOf",
                Facet::Properties | Facet::Full => "reference",
                Facet::List(operation) => operation,
            };
            Some(Ast::call(function, [Ast::str(symbol.address.display_name())]))
        } else if let Some(symbol) = node.as_symbol::<GroupSymbol>() {
            let facet = match symbol.facet {
                GroupFacet::Id => "id",
                GroupFacet::Location => "location",
            };
            let group = Ast::call("resourceGroup", [Ast::str(symbol.group.key.clone())]);
            Some(group.property(facet))
        } else {
            node.as_symbol::<Guard>().map(|guard| spelled(guard.value()))
        }
    })
}
