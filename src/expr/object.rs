//! The property tree that every builder writes into: JSON whose leaves and keys may be
//! expressions.

use std::borrow::Cow;
use std::fmt;

use super::ast::{Ast, Kind};
use super::slot::Slot;
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
#[derive(Clone, Default)]
pub struct Object {
    pub(super) slots: Vec<Slot>,
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
        match self.slots.iter_mut().find(|slot| slot.key == key) {
            Some(slot) => slot.value = value,
            None => self.add(Slot::set(key, value)),
        }
    }

    /// The value of a literal key.
    pub fn get(&self, key: &str) -> Option<&Node> {
        self.slots.iter().find(|slot| slot.key.is(key)).map(|slot| &slot.value)
    }

    /// The value of a literal key, to be changed.
    pub fn get_mut(&mut self, key: &str) -> Option<&mut Node> {
        self.slots.iter_mut().find(|slot| slot.key.is(key)).map(|slot| &mut slot.value)
    }

    /// Takes the value of a literal key out.
    pub fn remove(&mut self, key: &str) -> Option<Node> {
        let at = self.slots.iter().position(|slot| slot.key.is(key))?;
        Some(self.slots.remove(at).value)
    }

    /// The entries in the order they were first set.
    pub fn iter(&self) -> impl Iterator<Item = (&Key, &Node)> {
        self.slots.iter().map(|slot| (&slot.key, &slot.value))
    }

    /// How many entries there are.
    pub fn len(&self) -> usize {
        self.slots.len()
    }

    /// Whether nothing is set.
    pub fn is_empty(&self) -> bool {
        self.slots.is_empty()
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
                object.slots.into_iter().flat_map(|Slot { key, value, .. }| {
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
}

/// The order of the entries does not count: they are sorted when they are written.
impl PartialEq for Object {
    fn eq(&self, other: &Self) -> bool {
        let same = |slot: &Slot| {
            other
                .slots
                .iter()
                .find(|known| known.key == slot.key)
                .is_some_and(|known| known == slot)
        };
        self.slots.len() == other.slots.len()
            && (self.slots == other.slots || self.slots.iter().all(same))
    }
}

impl Key {
    pub(super) fn is(&self, text: &str) -> bool {
        matches!(self, Self::Text(own) if own == text)
    }

    /// The key as messages show it.
    pub(crate) fn shown(&self) -> Cow<'_, str> {
        match self {
            Self::Text(text) => Cow::Borrowed(text),
            Self::Expr(ast) => Cow::Owned(format!("[{ast:?}]")),
        }
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
                let slots = map.into_iter().map(|(k, v)| Slot::set(Key::Text(k), Self::from(v)));
                Self::Object(Object { slots: slots.collect() })
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
