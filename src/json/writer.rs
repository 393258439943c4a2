//! The compact text of a document, written member by member: for documents of which nobody needs
//! a tree.

use super::write::{plain_prefix, write_string};
use super::{Number, Value};

/// Writes the compact form of a value, commas included.
///
/// The caller closes what it opens and gives each member a key that the object has not had yet.
#[derive(Debug, Default)]
pub(crate) struct Writer {
    out: String,
}

impl Writer {
    /// How many bytes are written.
    pub(crate) fn len(&self) -> usize {
        self.out.len()
    }

    /// What is written.
    pub(crate) fn into_string(self) -> String {
        self.out
    }

    /// Starts an object, and says at which byte.
    pub(crate) fn begin_object(&mut self) -> usize {
        self.separate();
        self.out.push('{');
        self.out.len() - 1
    }

    pub(crate) fn end_object(&mut self) {
        self.out.push('}');
    }

    pub(crate) fn begin_array(&mut self) {
        self.separate();
        self.out.push('[');
    }

    pub(crate) fn end_array(&mut self) {
        self.out.push(']');
    }

    /// The key of the member that follows.
    pub(crate) fn key(&mut self, key: &str) {
        self.string(key);
        self.out.push(':');
    }

    pub(crate) fn null(&mut self) {
        self.compact("null");
    }

    pub(crate) fn bool(&mut self, value: bool) {
        self.compact(if value { "true" } else { "false" });
    }

    pub(crate) fn int(&mut self, value: i64) {
        self.number(&Number::from(value));
    }

    pub(crate) fn number(&mut self, number: &Number) {
        self.compact(number.as_str());
    }

    pub(crate) fn string(&mut self, text: &str) {
        self.separate();
        write_string(text, &mut self.out);
    }

    /// The string that `write` appends, escaped where it has to be.
    pub(crate) fn string_by(&mut self, write: impl FnOnce(&mut String)) {
        self.separate();
        self.out.push('"');
        let start = self.out.len();
        write(&mut self.out);
        if plain_prefix(&self.out.as_bytes()[start..]) < self.out.len() - start {
            let text = self.out.split_off(start);
            self.out.truncate(start - 1);
            write_string(&text, &mut self.out);
        } else {
            self.out.push('"');
        }
    }

    pub(crate) fn value(&mut self, value: &Value) {
        self.separate();
        value.write_compact(&mut self.out);
    }

    pub(crate) fn member(&mut self, key: &str, value: &Value) {
        self.key(key);
        self.value(value);
    }

    pub(crate) fn text(&mut self, key: &str, text: &str) {
        self.key(key);
        self.string(text);
    }

    /// A value that is written already.
    pub(crate) fn compact(&mut self, value: &str) {
        self.separate();
        self.out.push_str(value);
    }

    /// Goes on with a part of a text that is written already, its commas included.
    pub(crate) fn append(&mut self, text: &str) {
        self.out.push_str(text);
    }

    /// Takes back what is behind the first `len` bytes.
    pub(crate) fn truncate(&mut self, len: usize) {
        self.out.truncate(len);
    }

    /// A comma, unless what follows is the first in its place, or one is there.
    pub(crate) fn separate(&mut self) {
        if !matches!(self.out.as_bytes().last(), None | Some(b'{' | b'[' | b':' | b',')) {
            self.out.push(',');
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_piece_by_piece_is_the_compact_form() {
        let text =
            r#"{"a":[],"b":{},"c":[null,true,-1,1.50,"{\"[",{"d":[[]]}],"e:":"","f":[{},{}]}"#;
        let mut out = Writer::default();
        write(&Value::parse(text).unwrap(), &mut out);
        assert_eq!(out.len(), text.len());
        assert_eq!(out.into_string(), text);
    }

    #[test]
    fn a_string_is_the_same_whoever_appends_it() {
        for text in ["", "plain and long enough", "a \"quote\"", "\\", "line\n"] {
            let (mut at_once, mut appended) = (Writer::default(), Writer::default());
            for out in [&mut at_once, &mut appended] {
                out.begin_array();
                out.null();
            }
            at_once.string(text);
            appended.string_by(|out| out.push_str(text));
            assert_eq!(appended.into_string(), at_once.into_string());
        }
    }

    fn write(value: &Value, out: &mut Writer) {
        match value {
            Value::Null => out.null(),
            Value::Bool(value) => out.bool(*value),
            Value::Number(number) => match number.as_i64() {
                Some(value) => out.int(value),
                None => out.number(number),
            },
            Value::String(text) => out.string(text),
            Value::Array(items) => {
                out.begin_array();
                for item in items {
                    write(item, out);
                }
                out.end_array();
            }
            Value::Object(map) => {
                let before = out.len();
                let start = out.begin_object();
                assert!((before..=before + 1).contains(&start));
                for (key, value) in map {
                    out.key(key);
                    write(value, out);
                }
                out.end_object();
            }
        }
    }
}
