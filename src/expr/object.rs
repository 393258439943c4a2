//! The property tree that every builder writes into: JSON whose leaves and keys may be
//! expressions.

use std::borrow::Cow;
use std::fmt;

use super::ast::{Ast, Kind};
use crate::json;

/// A node of the property tree.
#[derive(Clone, PartialEq)]
pub enum Node {
    /// `null`.
    Null,
    /// A boolean.
    Bool(bool),
    /// An integer.
    Int(i64),
    /// A number that is no 64-bit integer.
    Number(json::Number),
    /// Literal text.
    String(Cow<'static, str>),
    /// A list; it keeps its order.
    Array(Vec<Node>),
    /// An object; its keys are sorted when the template is written.
    Object(Object),
    /// An expression.
    Expr(Ast),
    /// An expression that stands where a secret may.
    Secret(Ast),
}

/// An ordered property tree whose leaves and keys may be expressions.
///
/// # Example
///
/// ```
/// use armwright::{Param, expr::Object};
///
/// let size = Param::string("size");
/// let object = Object::new().with("size", &size).with("count", 3);
/// assert_eq!(format!("{object:?}"), r#"{"size": [parameters('size')], "count": 3}"#);
/// ```
#[derive(Clone, Default, PartialEq)]
pub struct Object {
    entries: Vec<(Key, Node)>,
}

/// The key of a property: literal text or an expression.
#[derive(Clone, PartialEq)]
pub enum Key {
    /// Literal text.
    Text(Cow<'static, str>),
    /// An expression that is known when the deployment starts.
    Expr(Ast),
}

impl Object {
    /// An empty object.
    pub fn new() -> Self {
        Self::default()
    }

    /// The object with `key` set to `value`; an earlier value of the same key is replaced.
    pub fn with(mut self, key: impl Into<Key>, value: impl Into<Node>) -> Self {
        self.insert(key.into(), value.into());
        self
    }

    /// An object from any value that serde can serialize as one.
    ///
    /// # Errors
    ///
    /// When the value cannot be serialized, or is not an object.
    pub fn from_serialize<T: serde::Serialize>(value: &T) -> Result<Self, serde_json::Error> {
        let value = serde_json::to_value(value)?;
        match Node::from(json::Value::from(value)) {
            Node::Object(object) => Ok(object),
            other => Err(serde::ser::Error::custom(format!(
                "expected a value that serializes as an object, but found {other:?}"
            ))),
        }
    }

    /// Sets `key` to `value`; an earlier value is replaced and its place kept.
    pub fn insert(&mut self, key: Key, value: Node) {
        match self.entries.iter_mut().find(|(known, _)| *known == key) {
            Some((_, place)) => *place = value,
            None => self.entries.push((key, value)),
        }
    }

    /// The value of a literal key.
    pub fn get(&self, key: &str) -> Option<&Node> {
        self.entries.iter().find(|(known, _)| known.is(key)).map(|(_, value)| value)
    }

    /// The value of a literal key, to be changed.
    pub fn get_mut(&mut self, key: &str) -> Option<&mut Node> {
        self.entries.iter_mut().find(|(known, _)| known.is(key)).map(|(_, value)| value)
    }

    /// Takes the value of a literal key out.
    pub fn remove(&mut self, key: &str) -> Option<Node> {
        let at = self.entries.iter().position(|(known, _)| known.is(key))?;
        Some(self.entries.remove(at).1)
    }

    /// The entries in the order they were first set.
    pub fn iter(&self) -> impl Iterator<Item = (&Key, &Node)> {
        self.entries.iter().map(|(key, value)| (key, value))
    }

    /// How many entries there are.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether nothing is set.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Sets the value at a path of literal keys; objects on the way are made.
    pub(crate) fn set(&mut self, path: &[&'static str], value: Node) {
        *self.slot(path) = value;
    }

    /// Appends to the list at a path; the list is made. A list that is an expression becomes one
    /// that `concat` makes longer.
    pub(crate) fn push(&mut self, path: &[&'static str], value: Node) {
        let slot = self.slot(path);
        match slot {
            Node::Array(items) => items.push(value),
            Node::Expr(list) => {
                let more = Node::Array(vec![value]).into_ast();
                *slot = Node::Expr(Ast::call("concat", [list.clone(), more]));
            }
            _ => *slot = Node::Array(vec![value]),
        }
    }

    /// Sets one entry of the dictionary at a path; the dictionary is made.
    pub(crate) fn set_entry(&mut self, path: &[&'static str], key: Key, value: Node) {
        self.slot(path).as_object_or_make().insert(key, value);
    }

    fn slot(&mut self, path: &[&'static str]) -> &mut Node {
        let (last, ancestors) = path.split_last().expect("a path names at least one member");
        let object =
            ancestors.iter().fold(self, |object, key| object.entry(key).as_object_or_make());
        object.entry(last)
    }

    fn entry(&mut self, key: &'static str) -> &mut Node {
        let at = self.entries.iter().position(|(known, _)| known.is(key)).unwrap_or_else(|| {
            self.entries.push((Key::Text(Cow::Borrowed(key)), Node::Null));
            self.entries.len() - 1
        });
        &mut self.entries[at].1
    }
}

impl Node {
    /// The node for an expression; literals and the functions that only build arrays and objects
    /// become plain JSON.
    pub fn from_ast(ast: Ast) -> Self {
        // What is too large to be written is not taken apart either: shared parts may hide in it.
        if ast.size() > super::ast::MAX_NODES {
            return Self::Expr(ast);
        }
        match ast.kind() {
            Kind::Str(text) => Self::String(text.clone()),
            Kind::Int(value) => Self::Int(i64::from(*value)),
            Kind::Call(name, arguments) => match (&**name, &arguments[..]) {
                ("true", []) => Self::Bool(true),
                ("false", []) => Self::Bool(false),
                ("null", []) => Self::Null,
                ("json", [text]) => match text.as_str().and_then(|t| t.parse().ok()) {
                    Some(value) => Self::Int(value),
                    None => Self::Expr(ast),
                },
                ("createArray", items) => {
                    Self::Array(items.iter().cloned().map(Self::from_ast).collect())
                }
                ("createObject", entries) if entries.len() % 2 == 0 => {
                    let mut object = Object::new();
                    for pair in entries.chunks(2) {
                        object.insert(Key::from_ast(&pair[0]), Self::from_ast(pair[1].clone()));
                    }
                    Self::Object(object)
                }
                _ => Self::Expr(ast),
            },
            _ => Self::Expr(ast),
        }
    }

    /// The node as an expression.
    pub fn into_ast(self) -> Ast {
        match self {
            Self::Null => Ast::call("null", []),
            Self::Bool(value) => Ast::bool(value),
            Self::Int(value) => Ast::int(value),
            Self::Number(number) => Ast::call("json", [Ast::str(number.as_str().to_owned())]),
            Self::String(text) => Ast::str(text),
            Self::Array(items) => Ast::call("createArray", items.into_iter().map(Self::into_ast)),
            Self::Object(object) => Ast::call(
                "createObject",
                object.entries.into_iter().flat_map(|(key, value)| {
                    let key = match key {
                        Key::Text(text) => Ast::str(text),
                        Key::Expr(ast) => ast,
                    };
                    [key, value.into_ast()]
                }),
            ),
            Self::Expr(ast) | Self::Secret(ast) => ast,
        }
    }

    /// Says that a secret may stand here, in an object that Azure does not describe.
    ///
    /// # Example
    ///
    /// ```
    /// use armwright::{SecureParam, expr::{Node, Object}};
    ///
    /// let password = SecureParam::string("password");
    /// let settings = Object::new().with("password", Node::secret(&password));
    /// assert_eq!(format!("{settings:?}"), r#"{"password": [secret]}"#);
    /// ```
    pub fn secret(value: impl super::value::Value<super::typed::Secret>) -> Self {
        Self::Secret(value.node().into_ast())
    }

    fn as_object_or_make(&mut self) -> &mut Object {
        if !matches!(self, Self::Object(_)) {
            *self = Self::Object(Object::new());
        }
        match self {
            Self::Object(object) => object,
            _ => unreachable!("it was just made an object"),
        }
    }
}

impl Key {
    fn is(&self, text: &str) -> bool {
        matches!(self, Self::Text(own) if own == text)
    }

    fn from_ast(ast: &Ast) -> Self {
        match ast.kind() {
            Kind::Str(text) => Self::Text(text.clone()),
            _ => Self::Expr(ast.clone()),
        }
    }
}

impl From<&'static str> for Key {
    fn from(text: &'static str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Key {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

impl From<super::typed::Expr<String>> for Key {
    fn from(expr: super::typed::Expr<String>) -> Self {
        Self::from_ast(expr.ast())
    }
}

macro_rules! node_from {
    ($($from:ty, $value:ident => $node:expr;)*) => {$(
        impl From<$from> for Node {
            fn from($value: $from) -> Self {
                $node
            }
        }
    )*};
}

node_from! {
    bool, value => Self::Bool(value);
    u8, value => Self::Int(value.into());
    u16, value => Self::Int(value.into());
    u32, value => Self::Int(value.into());
    i32, value => Self::Int(value.into());
    i64, value => Self::Int(value);
    String, value => Self::String(Cow::Owned(value));
    &str, value => Self::String(Cow::Owned(value.to_owned()));
    &String, value => Self::String(Cow::Owned(value.clone()));
    Cow<'static, str>, value => Self::String(value);
    Object, value => Self::Object(value);
    &Object, value => Self::Object(value.clone());
}

impl<N: Into<Node>> From<Vec<N>> for Node {
    fn from(items: Vec<N>) -> Self {
        Self::Array(items.into_iter().map(Into::into).collect())
    }
}

impl<N: Into<Node>, const L: usize> From<[N; L]> for Node {
    fn from(items: [N; L]) -> Self {
        Self::Array(items.into_iter().map(Into::into).collect())
    }
}

impl From<json::Value> for Node {
    fn from(value: json::Value) -> Self {
        match value {
            json::Value::Null => Self::Null,
            json::Value::Bool(value) => Self::Bool(value),
            json::Value::Number(number) => match number.as_i64() {
                Some(value) => Self::Int(value),
                None => Self::Number(number),
            },
            json::Value::String(text) => Self::String(text),
            json::Value::Array(items) => Self::Array(items.into_iter().map(Self::from).collect()),
            json::Value::Object(map) => {
                let entries = map.into_iter().map(|(k, v)| (Key::Text(k), Self::from(v)));
                Self::Object(Object { entries: entries.collect() })
            }
        }
    }
}

/// Shows the tree as JSON with expressions in brackets; never a secret.
impl fmt::Debug for Node {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Null => f.write_str("null"),
            Self::Bool(value) => write!(f, "{value}"),
            Self::Int(value) => write!(f, "{value}"),
            Self::Number(value) => f.write_str(value.as_str()),
            Self::String(text) => write!(f, "{text:?}"),
            Self::Array(items) => f.debug_list().entries(items).finish(),
            Self::Object(object) => object.fmt(f),
            Self::Expr(ast) if !ast.is_secret() => write!(f, "[{ast:?}]"),
            Self::Expr(_) | Self::Secret(_) => f.write_str("[secret]"),
        }
    }
}

impl fmt::Debug for Object {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.iter()).finish()
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(text) => write!(f, "{text:?}"),
            Self::Expr(ast) => write!(f, "[{ast:?}]"),
        }
    }
}
