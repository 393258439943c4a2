//! Resources that are deployed once for each element of a list.

use std::marker::PhantomData;
use std::sync::Arc;

use super::address::{Address, Origin, Place, Target, TargetKind};
use super::marker::{Ref, Reference};
use super::symbols::ResourceSymbol;
use crate::expr::{
    Any, Ast, Expr, Guard, Kind, KnownAtStart, MAX_NODES, Node, Secrecy, Secret, Value,
};

/// The resources that a [`for_each`](crate::ResourceGroup::for_each) deploys.
#[derive(Debug)]
pub struct Each<R> {
    address: Arc<Address>,
    marker: PhantomData<fn() -> R>,
}

impl<R> Each<R> {
    pub(crate) fn new(address: Arc<Address>) -> Self {
        Self { address, marker: PhantomData }
    }

    /// The instance for the element at `index`, counted from 0.
    ///
    /// Whoever takes from an instance waits for the whole loop, as ARM does.
    pub fn at(&self, index: impl Value<i64, Phase: KnownAtStart>) -> Ref<R> {
        let index = index.node().into_ast();
        let origin = Origin::Instance(Arc::clone(&self.address));
        Ref::new(Arc::new(Address { origin, ..moved(&self.address, &index) }))
    }
}

impl<R> Clone for Each<R> {
    fn clone(&self) -> Self {
        Self::new(Arc::clone(&self.address))
    }
}

impl<R> Reference for Each<R> {
    fn address(&self) -> &Arc<Address> {
        &self.address
    }
}

/// Whether the index of the loop around an expression occurs anywhere in it, also in the names of
/// the resources that it takes from.
pub(crate) fn takes_index(ast: &Ast) -> bool {
    let mut pending = Vec::new();
    let mut next = Some(ast);
    while let Some(ast) = next {
        match ast.kind() {
            // Nobody may walk it; it is reported for its size.
            _ if ast.size() > MAX_NODES => {}
            Kind::Call(name, arguments) => {
                if is_index(name, arguments) {
                    return true;
                }
                pending.extend(arguments);
            }
            Kind::Symbol(symbol) => match ast.as_symbol::<ResourceSymbol>() {
                Some(symbol) => pending.extend(symbol.address.parts()),
                None => pending.extend(symbol.parts()),
            },
            Kind::Property(base, _) => pending.push(base),
            Kind::Index(base, index) => pending.extend([base, index]),
            Kind::Str(_) | Kind::Int(_) => {}
        }
        next = pending.pop();
    }
    false
}

/// Whether this is the index of the loop that a resource is deployed in; one with the name of a
/// loop belongs to a raw loop inside.
fn is_index(name: &str, arguments: &[Ast]) -> bool {
    let named = arguments.first().is_some_and(|first| first.as_str().is_some());
    name.eq_ignore_ascii_case("copyIndex") && !named
}

/// The address with the loop's own index replaced.
fn moved(address: &Address, index: &Ast) -> Address {
    Address {
        ty: address.ty.clone(),
        api_version: address.api_version.clone(),
        name: at(&address.name, index),
        place: match &address.place {
            Place::Scope(scope) => Place::Scope(scope.clone()),
            Place::Child(parent) => Place::Child(shared(parent, index)),
            Place::Extension(Target(TargetKind::Resource(target))) => {
                Place::Extension(Target(TargetKind::Resource(shared(target, index))))
            }
            Place::Extension(target) => Place::Extension(target.clone()),
        },
        origin: match &address.origin {
            Origin::Id(id) => Origin::Id(at(id, index)),
            origin => origin.clone(),
        },
        embedded: address.embedded,
        home: address.home.clone(),
    }
}

/// As [`moved`]; an address that no index stands in stays the same one.
fn shared(address: &Arc<Address>, index: &Ast) -> Arc<Address> {
    if address.parts().any(takes_index) {
        Arc::new(moved(address, index))
    } else {
        Arc::clone(address)
    }
}

/// The expression for one instance: the loop's own `copyIndex()` replaced by its index.
fn at(ast: &Ast, index: &Ast) -> Ast {
    if !takes_index(ast) {
        return ast.clone();
    }
    ast.rewrite(|node| match node.kind() {
        Kind::Call(name, arguments) if is_index(name, arguments) => Some(match &arguments[..] {
            [offset] => Ast::call("add", [index.clone(), at(offset, index)]),
            _ => index.clone(),
        }),
        Kind::Symbol(_) => Some(symbol_at(node, index)),
        _ => None,
    })
}

fn symbol_at(node: &Ast, index: &Ast) -> Ast {
    if let Some(symbol) = node.as_symbol::<ResourceSymbol>() {
        ResourceSymbol::ast(shared(&symbol.address, index), symbol.facet)
    } else if let Some(guard) = node.as_symbol::<Guard>() {
        let value = Expr::<Any>::from_ast(at(guard.value(), index));
        value.or(Node::Expr(at(guard.fallback(), index))).ast().clone()
    } else if let Some(secrecy) = node.as_symbol::<Secrecy>() {
        let value = at(secrecy.value(), index);
        if node.is_secret() {
            Secret::dangerously_from(Expr::<String>::from_ast(value)).ast().clone()
        } else {
            Expr::<Secret>::from_ast(value).dangerously_as_string().ast().clone()
        }
    } else {
        node.clone()
    }
}
