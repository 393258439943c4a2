//! Resources that are deployed once for each element of a list.

use std::marker::PhantomData;
use std::sync::Arc;

use super::address::{Address, Origin};
use super::marker::{Ref, Reference};
use crate::expr::{Ast, Kind, KnownAtStart, Value};

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
        Ref::new(Arc::new(Address {
            ty: self.address.ty.clone(),
            api_version: self.address.api_version.clone(),
            name: at(&self.address.name, &index),
            place: self.address.place.clone(),
            origin: Origin::Instance(Arc::clone(&self.address)),
            embedded: None,
            home: self.address.home.clone(),
        }))
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

/// The expression for one instance: the loop's own `copyIndex()` replaced by its index.
fn at(ast: &Ast, index: &Ast) -> Ast {
    ast.rewrite(|node| match node.kind() {
        Kind::Call(name, arguments) if name.eq_ignore_ascii_case("copyIndex") => {
            Some(match &arguments[..] {
                [offset] => Ast::call("add", [index.clone(), offset.clone()]),
                _ => index.clone(),
            })
        }
        _ => None,
    })
}
