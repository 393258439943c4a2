//! One JSON value, and how to look into it.

use std::borrow::Cow;

use super::{Map, Number};

/// A string or a key: borrowed where the program has it as a literal, so that building a document
/// out of known keys allocates nothing for them.
pub type Text = Cow<'static, str>;

/// A JSON value whose objects keep the order of their keys.
///
/// Two values are equal if they have the same structure. Objects are equal in whatever order their
/// keys stand; numbers are equal if they are written the same (`1` is not `1.0`).
///
/// A value that was read is nested at most [`MAX_DEPTH`](super::MAX_DEPTH) deep. Code that builds
/// values has to keep some limit of its own, because comparing, cloning, writing and dropping use
/// stack in proportion to the depth.
///
/// # Example
///
/// ```
/// use armwright::json::Value;
///
/// let read = Value::parse(r#"{ "sku": { "name": "Standard" }, "zones": [1, 2] }"#)?;
/// assert_eq!(read, Value::parse(r#"{ "zones": [1, 2], "sku": { "name": "Standard" } }"#)?);
/// assert_eq!(read.pointer("/zones/1").and_then(Value::as_i64), Some(2));
/// # Ok::<(), armwright::json::Error>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Value {
    /// `null`.
    #[default]
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number, in the digits it was given in.
    Number(Number),
    /// A string, without quotes and escapes.
    String(Text),
    /// Values in a row.
    Array(Vec<Value>),
    /// Values by key.
    Object(Map),
}

impl Value {
    /// The kind of value as messages call it: `null`, `bool`, `int`, `number` (one with a fraction
    /// or an exponent), `string`, `array` or `object`.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Bool(_) => "bool",
            Self::Number(number) if number.is_integer() => "int",
            Self::Number(_) => "number",
            Self::String(_) => "string",
            Self::Array(_) => "array",
            Self::Object(_) => "object",
        }
    }

    /// Whether this is `null`.
    pub fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    /// The boolean, if this is one.
    pub fn as_bool(&self) -> Option<bool> {
        match self {
            Self::Bool(value) => Some(*value),
            _ => None,
        }
    }

    /// The number, if this is one.
    pub fn as_number(&self) -> Option<&Number> {
        match self {
            Self::Number(number) => Some(number),
            _ => None,
        }
    }

    /// The integer, if this is a number without fraction and exponent that an `i64` can hold.
    pub fn as_i64(&self) -> Option<i64> {
        self.as_number()?.as_i64()
    }

    /// The text, if this is a string.
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Self::String(text) => Some(text),
            _ => None,
        }
    }

    /// The items, if this is an array.
    pub fn as_array(&self) -> Option<&[Value]> {
        match self {
            Self::Array(items) => Some(items),
            _ => None,
        }
    }

    /// The items to change, if this is an array.
    pub fn as_array_mut(&mut self) -> Option<&mut Vec<Value>> {
        match self {
            Self::Array(items) => Some(items),
            _ => None,
        }
    }

    /// The members, if this is an object.
    pub fn as_object(&self) -> Option<&Map> {
        match self {
            Self::Object(map) => Some(map),
            _ => None,
        }
    }

    /// The members to change, if this is an object.
    pub fn as_object_mut(&mut self) -> Option<&mut Map> {
        match self {
            Self::Object(map) => Some(map),
            _ => None,
        }
    }

    /// The value of `key`, if this is an object that has it.
    pub fn get(&self, key: &str) -> Option<&Value> {
        self.as_object()?.get(key)
    }

    /// The value that a JSON pointer ([RFC 6901](https://www.rfc-editor.org/rfc/rfc6901)) leads to.
    ///
    /// The empty pointer is the value itself. Nothing is found by a pointer that is malformed, by
    /// an index with leading zeros, and by `-`, the item past the last.
    ///
    /// # Example
    ///
    /// ```
    /// use armwright::json::Value;
    ///
    /// let value = Value::parse(r#"{ "tags": { "hidden/link": ["on"] } }"#)?;
    /// assert_eq!(value.pointer("/tags/hidden~1link/0"), Some(&Value::from("on")));
    /// assert_eq!(value.pointer("/tags/0"), None);
    /// # Ok::<(), armwright::json::Error>(())
    /// ```
    pub fn pointer(&self, pointer: &str) -> Option<&Value> {
        if pointer.is_empty() {
            return Some(self);
        }
        pointer.strip_prefix('/')?.split('/').try_fold(self, |value, token| match value {
            Self::Object(map) => map.get(&unescape(token)?),
            Self::Array(items) => items.get(index(token)?),
            _ => None,
        })
    }
}

/// The key that a token of a pointer means: `~1` is `/`, `~0` is `~`, any other `~` is a mistake.
fn unescape(token: &str) -> Option<Cow<'_, str>> {
    if !token.contains('~') {
        return Some(Cow::Borrowed(token));
    }
    let mut key = String::with_capacity(token.len());
    let mut pieces = token.split('~');
    key.extend(pieces.next());
    for piece in pieces {
        let (escaped, rest) = match piece.as_bytes().first()? {
            b'0' => ('~', &piece[1..]),
            b'1' => ('/', &piece[1..]),
            _ => return None,
        };
        key.push(escaped);
        key.push_str(rest);
    }
    Some(Cow::Owned(key))
}

/// The index that a token of a pointer means: digits without leading zeros.
fn index(token: &str) -> Option<usize> {
    let canonical = token == "0" || !token.starts_with(['0', '+']);
    canonical.then(|| token.parse().ok())?
}

impl From<bool> for Value {
    fn from(value: bool) -> Self {
        Self::Bool(value)
    }
}

impl From<i32> for Value {
    fn from(value: i32) -> Self {
        Self::Number(i64::from(value).into())
    }
}

impl From<i64> for Value {
    fn from(value: i64) -> Self {
        Self::Number(value.into())
    }
}

impl From<Number> for Value {
    fn from(value: Number) -> Self {
        Self::Number(value)
    }
}

impl From<&'static str> for Value {
    fn from(value: &'static str) -> Self {
        Self::String(Cow::Borrowed(value))
    }
}

impl From<String> for Value {
    fn from(value: String) -> Self {
        Self::String(Cow::Owned(value))
    }
}

impl From<Text> for Value {
    fn from(value: Text) -> Self {
        Self::String(value)
    }
}

impl From<Vec<Value>> for Value {
    fn from(value: Vec<Value>) -> Self {
        Self::Array(value)
    }
}

impl From<Map> for Value {
    fn from(value: Map) -> Self {
        Self::Object(value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str) -> Value {
        Value::parse(text).unwrap()
    }

    // The document and the answers of RFC 6901, section 5.
    #[test]
    fn pointers_find_what_the_standard_says() {
        let document = parse(
            r#"{"foo": ["bar", "baz"], "": 0, "a/b": 1, "c%d": 2, "e^f": 3, "g|h": 4, "i\\j": 5,
                "k\"l": 6, " ": 7, "m~n": 8}"#,
        );
        for (pointer, found) in [
            ("/foo", r#"["bar","baz"]"#),
            ("/foo/0", r#""bar""#),
            ("/", "0"),
            ("/a~1b", "1"),
            ("/c%d", "2"),
            ("/e^f", "3"),
            ("/g|h", "4"),
            ("/i\\j", "5"),
            ("/k\"l", "6"),
            ("/ ", "7"),
            ("/m~0n", "8"),
        ] {
            let value = document.pointer(pointer).map(Value::to_compact);
            assert_eq!(value.as_deref(), Some(found), "{pointer}");
        }
        assert_eq!(document.pointer(""), Some(&document));
    }

    #[test]
    fn pointers_to_nothing_find_nothing() {
        let document = parse(r#"{"a": [1, [2]], "b~": 1, "~2": 1, "": {"0": 1}}"#);
        for pointer in [
            "a",
            "/A",
            "/a/2",
            "/a/-",
            "/a/00",
            "/a/01",
            "/a/+1",
            "/a/",
            "/a/x",
            "/a/0/0",
            "/b~",
            "/~2",
            "//1",
            "/a/99999999999999999999999",
            "/a/-1",
        ] {
            assert_eq!(document.pointer(pointer), None, "{pointer}");
        }
        assert_eq!(document.pointer("//0"), Some(&Value::from(1)));
        assert_eq!(parse(r#"{"~1": 5}"#).pointer("/~01"), Some(&Value::from(5)));
    }

    #[test]
    fn accessors_answer_only_for_their_own_kind() {
        for (text, kind) in [
            ("null", "null"),
            ("true", "bool"),
            ("12", "int"),
            ("123456789012345678901234567890", "int"),
            ("1.0", "number"),
            ("1e2", "number"),
            (r#""x""#, "string"),
            ("[1]", "array"),
            (r#"{"x": 1}"#, "object"),
        ] {
            let mut value = parse(text);
            assert_eq!(value.kind(), kind);
            assert_eq!(value.is_null(), kind == "null", "{text}");
            assert_eq!(value.as_bool(), (kind == "bool").then_some(true), "{text}");
            assert_eq!(value.as_i64(), (text == "12").then_some(12), "{text}");
            assert_eq!(value.as_number().is_some(), matches!(kind, "int" | "number"), "{text}");
            assert_eq!(value.as_str(), (kind == "string").then_some("x"), "{text}");
            assert_eq!(value.as_array().map(<[Value]>::len), (kind == "array").then_some(1));
            assert_eq!(value.as_object().map(Map::len), (kind == "object").then_some(1));
            assert_eq!(value.get("x").is_some(), kind == "object", "{text}");
            assert_eq!(value.as_array_mut().is_some(), kind == "array", "{text}");
            assert_eq!(value.as_object_mut().is_some(), kind == "object", "{text}");
        }
    }

    #[test]
    fn values_are_made_from_what_programs_hold() {
        let mut map = Map::new();
        map.insert("a", true.into());
        let values = vec![
            Value::default(),
            1_i32.into(),
            i64::MIN.into(),
            "literal".into(),
            String::from("owned").into(),
            Text::Borrowed("text").into(),
            map.into(),
            vec![].into(),
        ];
        assert_eq!(
            Value::from(values).to_compact(),
            r#"[null,1,-9223372036854775808,"literal","owned","text",{"a":true},[]]"#
        );
    }

    // Large documents are vectors of these; a variant that grows them should be noticed.
    #[test]
    fn a_value_takes_four_words() {
        assert_eq!(size_of::<Value>(), 4 * size_of::<u64>());
    }
}
