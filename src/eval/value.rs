//! What an expression gives: JSON, with leaves that are known only at run time.

mod name;
mod text;
mod traits;

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, OnceLock};

use crate::eval::run::symbolic::hidden;
use crate::expr::{Ast, Kind, Walk};
use crate::json::{self, Number};

pub(crate) use self::name::{fold, same_name};
use self::traits::Traits;

/// A value, or what is left of an expression where the value is not known before run time.
///
/// A clone costs a reference count.
#[derive(Clone, Default)]
pub enum Value {
    /// `null`.
    #[default]
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// An integer of 64 bits.
    Int(i64),
    /// Any other number: one with a fraction or an exponent, or an integer past 64 bits.
    Number(Number),
    /// Text.
    Text(Arc<str>),
    /// An array.
    Array(Array),
    /// An object.
    Object(Object),
    /// A value that must not be shown, such as that of a secure parameter; never a whole or
    /// another secret.
    Secret(Arc<Value>),
    /// What is known only at run time, reduced as far as it can be.
    Expression(Ast),
}

/// An array of values.
#[derive(Clone, Default)]
pub struct Array(Arc<Items>);

#[derive(Default)]
struct Items {
    values: Vec<Value>,
    traits: Traits,
}

/// An object: members in their order, found by name without regard to case.
#[derive(Clone, Default)]
pub struct Object(Arc<Members>);

#[derive(Default)]
struct Members {
    list: Vec<(Arc<str>, Value)>,
    traits: Traits,
    /// The folded names, where there are so many that looking through them would be slow.
    index: OnceLock<BTreeMap<String, Found>>,
}

/// The first member of a folded name, and whether there are more.
#[derive(Clone, Copy)]
struct Found {
    first: usize,
    more: bool,
}

/// Up to so many members are looked through one by one.
const FEW: usize = 16;

/// A name that is longer is compared with each, most of which differ in length.
const LONG: usize = 4096;

impl Value {
    /// Text.
    pub fn text(text: impl Into<Arc<str>>) -> Self {
        Self::Text(text.into())
    }

    /// An array of the values.
    pub fn array(values: impl IntoIterator<Item = Self>) -> Self {
        Self::Array(values.into_iter().collect())
    }

    /// The value of `json`, its strings taken as they are: none is read as an expression.
    pub fn from_json(json: &json::Value) -> Self {
        match json {
            json::Value::Null => Self::Null,
            json::Value::Bool(value) => Self::Bool(*value),
            json::Value::Number(number) => Self::number(number.clone()),
            json::Value::String(text) => Self::text(&**text),
            json::Value::Array(items) => Self::array(items.iter().map(Self::from_json)),
            json::Value::Object(map) => Self::Object(
                map.iter().map(|(name, value)| (Arc::from(name), Self::from_json(value))).collect(),
            ),
        }
    }

    /// An integer where it is one of 64 bits, else the number as it is written.
    pub fn number(number: Number) -> Self {
        match number.is_integer().then(|| number.as_i64()).flatten() {
            Some(value) => Self::Int(value),
            None => Self::Number(number),
        }
    }

    /// The kind of the value as messages call it.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Bool(_) => "a bool",
            Self::Int(_) => "an int",
            Self::Number(number) if number.is_integer() => "an int past 64 bits",
            Self::Number(_) => "a float",
            Self::Text(_) => "text",
            Self::Array(_) => "an array",
            Self::Object(_) => "an object",
            Self::Secret(value) => value.kind(),
            Self::Expression(_) => "a value known only at run time",
        }
    }

    /// Whether some part is known only at run time.
    pub fn is_symbolic(&self) -> bool {
        match self {
            Self::Expression(_) => true,
            Self::Array(array) => array.0.traits.symbolic,
            Self::Object(object) => object.0.traits.symbolic,
            _ => false,
        }
    }

    /// Whether some part must not be shown.
    pub fn is_secret(&self) -> bool {
        match self {
            Self::Secret(_) => true,
            Self::Array(array) => array.0.traits.secret,
            Self::Object(object) => object.0.traits.secret,
            Self::Expression(tree) => tree.is_symbolic(),
            _ => false,
        }
    }

    /// How deep the value nests; a leaf is 0.
    pub(crate) fn depth(&self) -> u32 {
        match self {
            Self::Array(array) => array.0.traits.depth.saturating_add(1),
            Self::Object(object) => object.0.traits.depth.saturating_add(1),
            _ => 0,
        }
    }

    /// How large the value is when it is written out, what is shared counted each time: a leaf is
    /// 1, as is the name of a member, and long text more. Text in expressions does not count, since
    /// that would have to be looked for; see [`text_left`](Self::text_left).
    pub(crate) fn size(&self) -> u64 {
        match self {
            Self::Array(array) => array.0.traits.size.saturating_add(1),
            Self::Object(object) => object.0.traits.size.saturating_add(1),
            Self::Text(text) => 1 + text.len() as u64 / 8,
            Self::Number(number) => 1 + number.as_str().len() as u64 / 8,
            Self::Secret(value) => value.size(),
            Self::Expression(tree) => u64::from(tree.size()),
            _ => 1,
        }
    }

    fn traits(&self) -> Traits {
        match self {
            Self::Array(array) => array.0.traits,
            Self::Object(object) => object.0.traits,
            _ => Traits::default(),
        }
    }

    /// How many values there are, this one included.
    fn count(&self) -> u32 {
        self.traits().count.saturating_add(1)
    }

    /// How many levels the values below are indented by when each is a line, all added up.
    pub(crate) fn indent(&self) -> u32 {
        self.traits().indent
    }

    /// How large the text in the expressions of the value is, in the measure of
    /// [`size`](Self::size).
    pub(crate) fn text_left(&self) -> u64 {
        match self {
            Self::Expression(tree) => {
                let mut size = 0;
                tree.walk(|node| {
                    match node.kind() {
                        Kind::Str(text) => size += text.len() as u64 / 8,
                        Kind::Symbol(_) => size += hidden(node).map_or(0, Self::size),
                        _ => {}
                    }
                    Walk::Into
                });
                size
            }
            Self::Array(array) if self.is_symbolic() => array.iter().map(Self::text_left).sum(),
            Self::Object(object) if self.is_symbolic() => {
                object.iter().map(|(_, value)| value.text_left()).sum()
            }
            _ => 0,
        }
    }

    /// How long a float, or an integer past 64 bits, is when it is written; it is read once more
    /// wherever it is compared.
    pub(crate) fn digits(&self) -> usize {
        match self {
            Self::Number(number) => number.as_str().len(),
            _ => 0,
        }
    }

    /// Whether this is `null`.
    pub fn is_null(&self) -> bool {
        matches!(self.revealed(), Self::Null)
    }

    /// The value inside of a secret, or this one.
    pub(crate) fn revealed(&self) -> &Self {
        match self {
            Self::Secret(value) => value,
            _ => self,
        }
    }

    /// The text, where it is one that may be shown.
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The integer, where it is one that may be shown.
    pub fn as_int(&self) -> Option<i64> {
        match self {
            Self::Int(value) => Some(*value),
            _ => None,
        }
    }

    /// The bool, where it is one that may be shown.
    pub fn as_bool(&self) -> Option<bool> {
        match self {
            Self::Bool(value) => Some(*value),
            _ => None,
        }
    }

    /// The elements of an array.
    pub fn as_array(&self) -> Option<&[Self]> {
        match self {
            Self::Array(array) => Some(array),
            _ => None,
        }
    }

    /// The members of an object.
    pub fn as_object(&self) -> Option<&Object> {
        match self {
            Self::Object(object) => Some(object),
            _ => None,
        }
    }

    /// The expression that is left.
    pub fn as_expression(&self) -> Option<&Ast> {
        match self {
            Self::Expression(tree) => Some(tree),
            _ => None,
        }
    }

    /// The member of an object with this name, in any case.
    pub fn get(&self, name: &str) -> Option<&Self> {
        self.as_object()?.get(name)
    }

    /// The part that a JSON pointer leads to, the names in any case.
    ///
    /// # Example
    ///
    /// ```
    /// use armwright::eval::Value;
    /// use armwright::json;
    ///
    /// let json = json::Value::parse(r#"{ "properties": { "subnets": [ { "name": "a" } ] } }"#)?;
    /// let value = Value::from_json(&json);
    /// let name = value.pointer("/Properties/subnets/0/name").and_then(Value::as_text);
    /// assert_eq!(name, Some("a"));
    /// # Ok::<(), json::Error>(())
    /// ```
    pub fn pointer(&self, pointer: &str) -> Option<&Self> {
        if pointer.is_empty() {
            return Some(self);
        }
        pointer.strip_prefix('/')?.split('/').try_fold(self, |value, token| match value {
            Self::Object(object) => object.get(&token.replace("~1", "/").replace("~0", "~")),
            Self::Array(array) => array.get(token.parse::<usize>().ok()?),
            _ => None,
        })
    }

    /// Marks every leaf as secret.
    #[must_use]
    pub(crate) fn into_secret(self) -> Self {
        match self {
            Self::Secret(_) | Self::Expression(_) => self,
            Self::Array(array) => Self::array(array.iter().cloned().map(Self::into_secret)),
            Self::Object(object) => Self::Object(
                object
                    .iter()
                    .map(|(name, value)| (name.clone(), value.clone().into_secret()))
                    .collect(),
            ),
            leaf => Self::Secret(Arc::new(leaf)),
        }
    }

    /// The same value with no leaf marked as secret.
    #[must_use]
    pub(crate) fn into_revealed(self) -> Self {
        if !self.is_secret() {
            return self;
        }
        match self {
            Self::Secret(value) => Self::clone(&value),
            Self::Array(array) => Self::array(array.iter().cloned().map(Self::into_revealed)),
            Self::Object(object) => Self::Object(
                object
                    .iter()
                    .map(|(name, value)| (name.clone(), value.clone().into_revealed()))
                    .collect(),
            ),
            other => other,
        }
    }
}

/// Deep equality as `equals` has it: an int is no float, and members may stand in any order.
///
/// A secret equals what it hides. An expression equals one of the same text.
impl PartialEq for Value {
    fn eq(&self, other: &Self) -> bool {
        match (self.revealed(), other.revealed()) {
            (Self::Null, Self::Null) => true,
            (Self::Bool(a), Self::Bool(b)) => a == b,
            (Self::Int(a), Self::Int(b)) => a == b,
            (Self::Number(a), Self::Number(b)) => same_number(a, b),
            (Self::Text(a), Self::Text(b)) => a == b,
            (Self::Array(a), Self::Array(b)) => Arc::ptr_eq(&a.0, &b.0) || **a == **b,
            (Self::Object(a), Self::Object(b)) => a == b,
            (Self::Expression(a), Self::Expression(b)) => a == b,
            _ => false,
        }
    }
}

impl Eq for Value {}

fn same_number(a: &Number, b: &Number) -> bool {
    if a.is_integer() || b.is_integer() {
        return a == b;
    }
    // Written differently, two floats may still be one.
    a.as_f64().total_cmp(&b.as_f64()).is_eq() || (a.as_f64() == 0.0 && b.as_f64() == 0.0)
}

/// Shows JSON, with `***` for what is secret and expressions in their brackets.
impl fmt::Debug for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Null => f.write_str("null"),
            Self::Bool(value) => write!(f, "{value}"),
            Self::Int(value) => write!(f, "{value}"),
            Self::Number(number) => write!(f, "{number}"),
            Self::Text(text) => write!(f, "{text:?}"),
            Self::Array(array) => f.debug_list().entries(array.iter()).finish(),
            Self::Object(object) => object.fmt(f),
            Self::Secret(_) => f.write_str("***"),
            Self::Expression(tree) => write!(f, "[{tree:?}]"),
        }
    }
}

impl From<bool> for Value {
    fn from(value: bool) -> Self {
        Self::Bool(value)
    }
}

impl From<i64> for Value {
    fn from(value: i64) -> Self {
        Self::Int(value)
    }
}

impl From<&str> for Value {
    fn from(value: &str) -> Self {
        Self::text(value)
    }
}

impl From<String> for Value {
    fn from(value: String) -> Self {
        Self::text(value)
    }
}

impl From<Array> for Value {
    fn from(value: Array) -> Self {
        Self::Array(value)
    }
}

impl From<Object> for Value {
    fn from(value: Object) -> Self {
        Self::Object(value)
    }
}

impl From<Vec<Value>> for Array {
    fn from(values: Vec<Value>) -> Self {
        let traits = Traits::of(values.iter());
        Self(Arc::new(Items { values, traits }))
    }
}

impl FromIterator<Value> for Array {
    fn from_iter<I: IntoIterator<Item = Value>>(values: I) -> Self {
        Vec::from_iter(values).into()
    }
}

impl std::ops::Deref for Array {
    type Target = [Value];

    fn deref(&self) -> &[Value] {
        &self.0.values
    }
}

impl fmt::Debug for Array {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

impl Object {
    /// How many members there are.
    pub fn len(&self) -> usize {
        self.0.list.len()
    }

    /// Whether there is no member.
    pub fn is_empty(&self) -> bool {
        self.0.list.is_empty()
    }

    /// The members in their order.
    pub fn iter(&self) -> std::slice::Iter<'_, (Arc<str>, Value)> {
        self.0.list.iter()
    }

    /// The names in their order.
    pub fn names(&self) -> impl DoubleEndedIterator<Item = &str> + ExactSizeIterator {
        self.0.list.iter().map(|(name, _)| &**name)
    }

    /// The member of this very name, else the first that has it in another case.
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.position(name).map(|at| &self.0.list[at].1)
    }

    /// The work of looking for a member of this name, where that is more than a step.
    pub(crate) fn search(&self, name: &str) -> usize {
        let looked_through = self.len() <= FEW || name.len() > LONG;
        match name.len() / 64 {
            0 if self.len() <= FEW => 0,
            0 => 2,
            long if looked_through => long.saturating_mul(4 * self.len()),
            long => long * 16,
        }
    }

    /// Where [`get`](Self::get) finds the member.
    pub(crate) fn position(&self, name: &str) -> Option<usize> {
        let members = &self.0.list;
        if members.len() <= FEW {
            return members
                .iter()
                .position(|(own, _)| **own == *name)
                .or_else(|| members.iter().position(|(own, _)| same_name(own, name)));
        }
        if name.len() > LONG {
            return members.iter().position(|(own, _)| same_name(own, name));
        }
        let index = self.0.index.get_or_init(|| {
            let mut index = BTreeMap::new();
            for (at, (own, _)) in members.iter().enumerate() {
                index
                    .entry(fold(own))
                    .and_modify(|found: &mut Found| found.more = true)
                    .or_insert(Found { first: at, more: false });
            }
            index
        });
        let Found { first, more } = *index.get(&fold(name))?;
        if !more || *members[first].0 == *name {
            return Some(first);
        }
        let same = members[first..].iter().position(|(own, _)| **own == *name);
        Some(same.map_or(first, |at| first + at))
    }
}

/// Two objects are equal when they have the same members, in whatever order; case counts.
impl PartialEq for Object {
    fn eq(&self, other: &Self) -> bool {
        if Arc::ptr_eq(&self.0, &other.0) {
            return true;
        }
        if self.len() != other.len() {
            return false;
        }
        if self.names().eq(other.names()) {
            return self.iter().zip(other.iter()).all(|((_, a), (_, b))| a == b);
        }
        let sorted = |object: &Self| {
            let mut order: Vec<usize> = (0..object.len()).collect();
            order.sort_by(|&a, &b| object.0.list[a].0.cmp(&object.0.list[b].0));
            order
        };
        sorted(self).into_iter().zip(sorted(other)).all(|(mine, its)| {
            let (mine, its) = (&self.0.list[mine], &other.0.list[its]);
            mine.0 == its.0 && mine.1 == its.1
        })
    }
}

/// The members as they are given; a name given twice is there twice.
impl<K: Into<Arc<str>>> FromIterator<(K, Value)> for Object {
    fn from_iter<I: IntoIterator<Item = (K, Value)>>(members: I) -> Self {
        members.into_iter().map(|(name, value)| (name.into(), value)).collect::<Vec<_>>().into()
    }
}

impl From<Vec<(Arc<str>, Value)>> for Object {
    fn from(members: Vec<(Arc<str>, Value)>) -> Self {
        let mut traits = Traits::of(members.iter().map(|(_, value)| value));
        let names = members.iter().map(|(name, _)| 1 + name.len() as u64 / 8).sum();
        traits.size = traits.size.saturating_add(names);
        Self(Arc::new(Members { list: members, traits, index: OnceLock::new() }))
    }
}

impl<'a> IntoIterator for &'a Object {
    type Item = &'a (Arc<str>, Value);
    type IntoIter = std::slice::Iter<'a, (Arc<str>, Value)>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl fmt::Debug for Object {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.iter().map(|(name, value)| (name, value))).finish()
    }
}
