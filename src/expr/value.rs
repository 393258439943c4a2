//! What can stand where a value of some type is wanted: the literal or an expression.

use std::borrow::Cow;
use std::marker::PhantomData;

use super::ast::Ast;
use super::object::{Node, Object};
use super::typed::{Expr, Join, Phase, Start};
use crate::json;

/// Something that yields a `T`: a literal, an [`Expr`], a parameter, or a reference where an id
/// is wanted.
///
/// A slot that must be known when the deployment starts asks for
/// `impl Value<T, Phase: KnownAtStart>`, any other for `impl Value<T>`.
///
/// # Example
///
/// ```
/// use armwright::Param;
/// use armwright::azure::network::NetworkSecurityGroup;
///
/// let name = Param::string("name").min_length(1).max_length(80);
/// let fixed = NetworkSecurityGroup::new("nsg", "westeurope");
/// let given = NetworkSecurityGroup::new(&name, "westeurope");
/// # let _ = (fixed, given);
/// ```
#[diagnostic::on_unimplemented(
    message = "`{T}` is wanted here, but this is `{Self}`",
    label = "not a value of type `{T}`",
    note = "a literal, an `Expr`, a `&Param` or, where an `Id` is wanted, a `&Ref` can stand \
            here, if it is of that type; a resource becomes a `&Ref` by `group.add(resource)`, and \
            an address range is written `cidr!(\"10.0.0.0/16\")`"
)]
pub trait Value<T> {
    /// When the value is known.
    type Phase: Phase;

    /// The value as a node of the template.
    fn node(self) -> Node;
}

/// A type whose literals are values of the type itself: a definition or enumeration of a provider,
/// or one of your own.
///
/// A literal can stand where its type is wanted, becomes a [`Node`], and an expression of its type
/// can be an output.
///
/// # Example
///
/// ```
/// use armwright::expr::{Literal, Map, Node};
///
/// struct Contact(&'static str);
///
/// impl Literal for Contact {
///     const TYPE: &'static str = "string";
///     fn into_node(self) -> Node {
///         format!("mailto:{}", self.0).into()
///     }
/// }
///
/// assert_eq!(Node::from(Contact("ops@contoso.com")), Node::from("mailto:ops@contoso.com"));
/// let contacts = Map::<Contact>::new().entry("first", Contact("ops@contoso.com"));
/// # let _ = contacts;
/// ```
pub trait Literal: Sized {
    /// The type's name in a template: `object` or `string`.
    const TYPE: &'static str;

    /// The literal as a node of the template.
    fn into_node(self) -> Node;
}

impl<L: Literal> Value<L> for L {
    type Phase = Start;
    fn node(self) -> Node {
        self.into_node()
    }
}

#[diagnostic::do_not_recommend]
impl<L: Literal> From<L> for Node {
    fn from(value: L) -> Self {
        value.into_node()
    }
}

/// Several values of one type, as the arguments of a function: an array or `Vec` of values of one
/// kind, or a [`list!`](crate::list) of mixed ones.
#[diagnostic::on_unimplemented(
    message = "a list of `{T}` is wanted here, but this is `{Self}`",
    note = "write `[a, b]` for values of one kind, or `list![a, b]` for mixed ones"
)]
pub trait Values<T> {
    /// When the last of the values is known.
    type Phase: Phase;

    /// The values as nodes of the template.
    fn nodes(self) -> Vec<Node>;
}

impl<T, V: Value<T>, const N: usize> Values<T> for [V; N] {
    type Phase = V::Phase;
    fn nodes(self) -> Vec<Node> {
        self.into_iter().map(Value::node).collect()
    }
}

impl<T, V: Value<T>> Values<T> for Vec<V> {
    type Phase = V::Phase;
    fn nodes(self) -> Vec<Node> {
        self.into_iter().map(Value::node).collect()
    }
}

impl<T, V: Value<T>, const N: usize> Value<Vec<T>> for [V; N] {
    type Phase = V::Phase;
    fn node(self) -> Node {
        Node::Array(self.nodes())
    }
}

impl<T, V: Value<T>> Value<Vec<T>> for Vec<V> {
    type Phase = V::Phase;
    fn node(self) -> Node {
        Node::Array(self.nodes())
    }
}

/// A list of values of different kinds but one type; see [`list!`](crate::list).
#[derive(Debug, Clone)]
pub struct List<T, P = Start> {
    nodes: Vec<Node>,
    marker: PhantomData<fn() -> (T, P)>,
}

impl<T> Default for List<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<T> List<T> {
    /// An empty list.
    pub fn new() -> Self {
        Self { nodes: Vec::new(), marker: PhantomData }
    }
}

impl<T, P: Phase> List<T, P> {
    /// The list with one more value at its end.
    pub fn and<V: Value<T>>(mut self, value: V) -> List<T, <P as Join<V::Phase>>::Out>
    where
        P: Join<V::Phase>,
    {
        self.nodes.push(value.node());
        List { nodes: self.nodes, marker: PhantomData }
    }
}

impl<T, P: Phase> Values<T> for List<T, P> {
    type Phase = P;
    fn nodes(self) -> Vec<Node> {
        self.nodes
    }
}

impl<T, P: Phase> Value<Vec<T>> for List<T, P> {
    type Phase = P;
    fn node(self) -> Node {
        Node::Array(self.nodes)
    }
}

/// A list of values of one type that are written in different ways: literals, parameters,
/// expressions.
///
/// # Example
///
/// ```
/// use armwright::{Param, functions as f, list};
///
/// let project = Param::string("project");
/// let name = f::concat(list!["st", &project, f::unique_string([&project])]);
/// assert_eq!(
///     name.ast().to_string(),
///     "concat('st', parameters('project'), uniqueString(parameters('project')))",
/// );
/// ```
#[macro_export]
macro_rules! list {
    ($($value:expr),* $(,)?) => { $crate::expr::List::new()$(.and($value))* };
}

macro_rules! literal {
    ($($from:ty => $to:ty),* $(,)?) => {$(
        impl Value<$to> for $from {
            type Phase = Start;
            fn node(self) -> Node {
                Node::from(self)
            }
        }
    )*};
}

literal! {
    &str => String, String => String, &String => String, Cow<'static, str> => String,
    bool => bool,
    u8 => i64, u16 => i64, u32 => i64, i32 => i64, i64 => i64,
    Object => Object, &Object => Object,
    Node => Any, Object => Any, json::Value => Any,
    &str => Any, String => Any, bool => Any, i32 => Any, i64 => Any,
}

/// The type of a value that Azure does not describe further.
///
/// A literal, an [`Object`], a [`Node`] or a [`json::Value`] can stand for it; an expression can
/// after [`Expr::cast`].
#[derive(Debug, Clone, Copy)]
pub enum Any {}

/// A dictionary whose values are all `V`, such as tags.
///
/// Arrays of pairs can stand for it.
///
/// # Example
///
/// ```
/// use armwright::azure::network::NetworkSecurityGroup;
///
/// let nsg = NetworkSecurityGroup::new("nsg", "westeurope").tags([("env", "dev"), ("team", "data")]);
/// # let _ = nsg;
/// ```
#[derive(Debug, Clone)]
pub struct Map<V> {
    object: Object,
    marker: PhantomData<fn() -> V>,
}

impl<V> Map<V> {
    /// An empty dictionary.
    pub fn new() -> Self {
        Self { object: Object::new(), marker: PhantomData }
    }

    /// The dictionary with one more entry; an entry of the same key is replaced.
    pub fn entry(mut self, key: impl Into<super::object::Key>, value: impl Value<V>) -> Self {
        self.object.insert(key.into(), value.node());
        self
    }
}

impl<V> Default for Map<V> {
    fn default() -> Self {
        Self::new()
    }
}

impl<V> Value<Map<V>> for Map<V> {
    type Phase = Start;
    fn node(self) -> Node {
        Node::Object(self.object)
    }
}

impl<V, K: Into<super::object::Key>, X: Value<V>, const N: usize> Value<Map<V>> for [(K, X); N] {
    type Phase = X::Phase;
    fn node(self) -> Node {
        self.into_iter().fold(Map::new(), |map, (key, value)| map.entry(key, value)).node()
    }
}

impl<V, K: Into<super::object::Key>, X: Value<V>> Value<Map<V>> for Vec<(K, X)> {
    type Phase = X::Phase;
    fn node(self) -> Node {
        self.into_iter().fold(Map::new(), |map, (key, value)| map.entry(key, value)).node()
    }
}

/// The arguments of a call, from values of a type.
pub(crate) fn arguments<T>(values: impl Values<T>) -> Vec<Ast> {
    values.nodes().into_iter().map(Node::into_ast).collect()
}

/// The argument of a call, from a value of a type.
pub(crate) fn argument<T>(value: impl Value<T>) -> Ast {
    value.node().into_ast()
}

/// A call that yields a `T` at phase `P`.
pub(crate) fn call<T, P>(
    name: &'static str,
    arguments: impl IntoIterator<Item = Ast>,
) -> Expr<T, P> {
    Expr::from_ast(Ast::call(name, arguments))
}
