//! Outputs: what a deployment says of itself.

use super::marker::Id;
use super::param::Param;
use super::variable::Variable;
use crate::expr::{Any, Expr, Literal, Map, Node, Object, Secret, Value};
use crate::model::Cidr;

/// A type that a plain output can have.
#[diagnostic::on_unimplemented(
    message = "a `{Self}` must not stand in a plain output",
    label = "not a type that an output can show",
    note = "outputs are kept in the history of the deployment for everyone who can read it; \
            a secret goes into `secure_output`, where it stays hidden"
)]
pub trait OutputType {
    /// The type's name in a template.
    const NAME: &'static str;
}

macro_rules! output_type {
    ($($name:literal: $($ty:ty),*;)*) => {$($(
        impl OutputType for $ty {
            const NAME: &'static str = $name;
        }
    )*)*};
}

output_type! {
    "string": String, Cidr;
    "int": i64;
    "bool": bool;
    "object": Object, Any;
}

#[diagnostic::do_not_recommend]
impl<L: Literal> OutputType for L {
    const NAME: &'static str = L::TYPE;
}
impl<R> OutputType for Id<R> {
    const NAME: &'static str = "string";
}
impl<T: OutputType> OutputType for Vec<T> {
    const NAME: &'static str = "array";
}
impl<T: OutputType> OutputType for Map<T> {
    const NAME: &'static str = "object";
}

/// Something that can be the value of an output.
#[diagnostic::on_unimplemented(
    message = "a `{Self}` cannot be the value of a plain output",
    label = "not an expression that an output can show",
    note = "an output shows an expression, a `&Param`, a `&Variable` or a literal: of a resource take \
            `.id()`, `.name()` or a property; a secret goes into `secure_output`, where it stays \
            hidden"
)]
pub trait OutputValue {
    /// What it yields.
    type Type;

    /// The value as a node of the template.
    fn into_node(self) -> Node;
}

impl<T, P> OutputValue for Expr<T, P> {
    type Type = T;
    fn into_node(self) -> Node {
        Node::from(self)
    }
}

impl<T, P> OutputValue for &Expr<T, P> {
    type Type = T;
    fn into_node(self) -> Node {
        Node::from(self)
    }
}

impl<T> OutputValue for &Param<T> {
    type Type = T;
    fn into_node(self) -> Node {
        Node::from(self)
    }
}

impl<T> OutputValue for &Variable<T> {
    type Type = T;
    fn into_node(self) -> Node {
        Node::from(self)
    }
}

macro_rules! output_literal {
    ($($from:ty => $ty:ty),*) => {$(
        impl OutputValue for $from {
            type Type = $ty;
            fn into_node(self) -> Node {
                Node::from(self)
            }
        }
    )*};
}

output_literal!(&str => String, String => String, bool => bool, i32 => i64, i64 => i64,
    Object => Object, Cidr => Cidr);

/// One output of the template.
#[derive(Debug, Clone)]
pub(crate) struct Output {
    pub(crate) ty: &'static str,
    pub(crate) value: Node,
    pub(crate) description: Option<std::borrow::Cow<'static, str>>,
    pub(crate) source: &'static std::panic::Location<'static>,
}

impl Output {
    pub(crate) fn is_secure(&self) -> bool {
        self.ty == "securestring"
    }

    #[track_caller]
    pub(crate) fn plain<V: OutputValue<Type: OutputType>>(value: V) -> Self {
        Self {
            ty: <V::Type as OutputType>::NAME,
            value: value.into_node(),
            description: None,
            source: std::panic::Location::caller(),
        }
    }

    #[track_caller]
    pub(crate) fn secure(value: impl Value<Secret>) -> Self {
        Self {
            ty: "securestring",
            value: value.node(),
            description: None,
            source: std::panic::Location::caller(),
        }
    }
}
