//! What the setters of generated types are made of: they are many, so that each is one call.

use std::fmt;

use crate::expr::{Key, Literal, Node, Object, Value};

/// A resource or definition whose values are set by name.
///
/// It is public for the bounds of public implementations alone, and cannot be named outside.
pub trait Builder: Sized {
    /// What was set so far.
    fn object(&mut self) -> &mut Object;
}

/// A definition: all there is of it was set by name. It is public as [`Builder`] is.
pub trait Definition: Builder {}

#[diagnostic::do_not_recommend]
impl<D: Definition> Literal for D {
    const TYPE: &'static str = "object";
    fn into_node(mut self) -> Node {
        Node::Object(std::mem::take(self.object()))
    }
}

/// What `Debug` writes of a definition.
pub(crate) fn show(name: &str, object: &Object, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    f.debug_tuple(name).field(object).finish()
}

/// Sets what is at the path.
pub(crate) fn set<B: Builder, T>(mut builder: B, path: &'static str, value: impl Value<T>) -> B {
    builder.object().set(path, value.node());
    builder
}

/// Adds an item to the list at the path.
pub(crate) fn push<B: Builder, T>(mut builder: B, path: &'static str, value: impl Value<T>) -> B {
    builder.object().push(path, value.node());
    builder
}

/// Sets one entry of the map at the path.
pub(crate) fn set_entry<B: Builder, T>(
    mut builder: B,
    path: &'static str,
    key: impl Into<Key>,
    value: impl Value<T>,
) -> B {
    builder.object().set_entry(path, key.into(), value.node());
    builder
}

/// A value of an enumeration; it is borrowed where it is one of those that are published.
pub(crate) fn published(values: &'static [&'static str], value: &str) -> Node {
    let text = values.iter().find(|&&published| published == value);
    Node::String(text.map_or_else(|| value.to_owned().into(), |&text| text.into()))
}
