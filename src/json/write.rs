//! Values to text: a compact form and an indented one, each the only way to write a value.
//!
//! Escaped is what [RFC 8259](https://www.rfc-editor.org/rfc/rfc8259#section-7) says must be, and
//! nothing else: quote, backslash and control characters.

use std::fmt;

use super::{Value, layout};

impl Value {
    /// Appends the value without any white space.
    pub fn write_compact(&self, out: &mut String) {
        match self {
            Self::Null => out.push_str("null"),
            Self::Bool(value) => out.push_str(if *value { "true" } else { "false" }),
            Self::Number(number) => out.push_str(number.as_str()),
            Self::String(text) => write_string(text, out),
            Self::Array(items) => {
                let mut before = '[';
                for item in items {
                    out.push(before);
                    item.write_compact(out);
                    before = ',';
                }
                out.push_str(if items.is_empty() { "[]" } else { "]" });
            }
            Self::Object(map) => {
                let mut before = '{';
                for (key, value) in map {
                    out.push(before);
                    write_string(key, out);
                    out.push(':');
                    value.write_compact(out);
                    before = ',';
                }
                out.push_str(if map.is_empty() { "{}" } else { "}" });
            }
        }
    }

    /// Appends the value with a line for each member and item, indented by two spaces a level and
    /// ended by LF; there is no line break at the end.
    pub fn write_pretty(&self, out: &mut String) {
        let written = layout::indent(&self.to_compact(), out);
        debug_assert!(written.is_ok(), "a string can always be written to");
    }

    /// The value without any white space.
    ///
    /// # Example
    ///
    /// ```
    /// use armwright::json::Value;
    ///
    /// let value = Value::from(vec!["a/b\n".into(), 1.into()]);
    /// assert_eq!(value.to_compact(), r#"["a/b\n",1]"#);
    /// assert_eq!(value.compact_len(), 11);
    /// assert_eq!(value.to_string(), value.to_compact());
    /// ```
    pub fn to_compact(&self) -> String {
        let mut out = String::new();
        self.write_compact(&mut out);
        out
    }

    /// The value as a file: as [`write_pretty`](Self::write_pretty) writes it, with a line break at
    /// the end.
    pub fn to_pretty(&self) -> String {
        let mut out = String::new();
        self.write_pretty(&mut out);
        out.push('\n');
        out
    }

    /// The number of bytes of the compact form, found without writing it.
    pub fn compact_len(&self) -> usize {
        // An item or member has a comma or the closing bracket after it, so only the opening one is
        // left to count.
        match self {
            Self::Null | Self::Bool(true) => 4,
            Self::Bool(false) => 5,
            Self::Number(number) => number.as_str().len(),
            Self::String(text) => string_len(text),
            Self::Array(items) if items.is_empty() => 2,
            Self::Array(items) => {
                1 + items.iter().map(|item| item.compact_len() + 1).sum::<usize>()
            }
            Self::Object(map) if map.is_empty() => 2,
            Self::Object(map) => {
                1 + map
                    .iter()
                    .map(|(key, value)| string_len(key) + value.compact_len() + 2)
                    .sum::<usize>()
            }
        }
    }
}

/// The compact form; with `{:#}` the indented one, without a line break at the end.
impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = String::new();
        if f.alternate() {
            self.write_pretty(&mut out);
        } else {
            self.write_compact(&mut out);
        }
        f.write_str(&out)
    }
}

/// Appends `text` in quotes, escaped where it has to be.
pub(super) fn write_string(text: &str, out: &mut String) {
    out.reserve(text.len() + 2);
    out.push('"');
    let mut rest = text;
    loop {
        let plain = plain_prefix(rest.as_bytes());
        if plain == rest.len() {
            break;
        }
        out.push_str(&rest[..plain]);
        write_escape(rest.as_bytes()[plain], out);
        rest = &rest[plain + 1..];
    }
    out.push_str(rest);
    out.push('"');
}

fn write_escape(byte: u8, out: &mut String) {
    if let Some(letter) = short_escape(byte) {
        out.push('\\');
        out.push(letter);
    } else {
        let digit = |value: u8| char::from(b"0123456789abcdef"[usize::from(value)]);
        out.push_str("\\u00");
        out.push(digit(byte >> 4));
        out.push(digit(byte & 0xf));
    }
}

/// The letter that stands for a special `byte` after a backslash, if there is one.
fn short_escape(byte: u8) -> Option<char> {
    Some(match byte {
        b'"' => '"',
        b'\\' => '\\',
        0x08 => 'b',
        0x0c => 'f',
        b'\n' => 'n',
        b'\r' => 'r',
        b'\t' => 't',
        _ => return None,
    })
}

/// The length of `text` in quotes and escaped.
fn string_len(text: &str) -> usize {
    let mut rest = text.as_bytes();
    let mut len = 2 + rest.len();
    loop {
        rest = &rest[plain_prefix(rest)..];
        let Some((&byte, after)) = rest.split_first() else { return len };
        len += if short_escape(byte).is_some() { 1 } else { 5 };
        rest = after;
    }
}

/// The number of bytes before the first quote, backslash or control character: what a string can
/// be read or written as in one piece. It ends at a character boundary, as those are ASCII.
///
/// Eight bytes are looked at together. The usual trick for "some byte of the word is below n", a
/// subtraction in each byte, can also mark bytes above the first one that is, never below it.
pub(super) fn plain_prefix(bytes: &[u8]) -> usize {
    const ONES: u64 = u64::MAX / 0xff;
    const HIGH: u64 = ONES * 0x80;
    let below = |word: u64, limit: u64| word.wrapping_sub(ONES * limit) & !word & HIGH;
    let is = |word: u64, byte: u8| below(word ^ (ONES * u64::from(byte)), 1);

    let marks = |chunk: &[u8; 8]| {
        let word = u64::from_le_bytes(*chunk);
        below(word, 0x20) | is(word, b'"') | is(word, b'\\')
    };
    let mut at = 0;
    while let Some(chunk) = bytes[at..].first_chunk() {
        let marked = marks(chunk);
        if marked != 0 {
            return at + marked.trailing_zeros() as usize / 8;
        }
        at += 8;
    }
    // The rest is looked at together with what is before it, where that makes eight.
    if bytes.last_chunk().is_some_and(|chunk| marks(chunk) == 0) {
        return bytes.len();
    }
    let special = |byte: &u8| *byte < 0x20 || matches!(byte, b'"' | b'\\');
    at + bytes[at..].iter().position(special).unwrap_or(bytes.len() - at)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json::Map;

    fn check(value: &Value, compact: &str, pretty: &str) {
        assert_eq!(value.to_compact(), compact);
        assert_eq!(value.to_string(), compact);
        assert_eq!(value.compact_len(), compact.len());
        assert_eq!(format!("{value:#}"), pretty);
        assert_eq!(value.to_pretty(), format!("{pretty}\n"));
    }

    #[test]
    fn scalars_and_empty_collections_take_one_line() {
        for text in ["null", "true", "false", "-12", "1.50e+3", "\"\"", "\"é/\u{7f}\"", "[]", "{}"]
        {
            check(&Value::parse(text).unwrap(), text, text);
        }
    }

    #[test]
    fn members_and_items_are_indented_by_two_spaces() {
        let value = Value::parse(r#"{"b": [1, [], {}, [true]], "a": {"c": null}}"#).unwrap();
        let pretty = r#"{
  "b": [
    1,
    [],
    {},
    [
      true
    ]
  ],
  "a": {
    "c": null
  }
}"#;
        check(&value, r#"{"b":[1,[],{},[true]],"a":{"c":null}}"#, pretty);
    }

    // Deeper than one piece of indentation reaches, twice.
    #[test]
    fn deep_levels_are_indented_in_full() {
        let depth = 90;
        let nested = (0..depth).fold(Value::Null, |inner, _| vec![inner].into());
        let line = |level: usize, text: &str| "  ".repeat(level) + text;
        let opening: Vec<_> = (0..depth).map(|level| line(level, "[\n")).collect();
        let closing: Vec<_> = (0..depth).rev().map(|level| line(level, "]")).collect();
        let pretty = opening.concat() + &line(depth, "null\n") + &closing.join("\n");
        check(&nested, &format!("{}null{}", "[".repeat(depth), "]".repeat(depth)), &pretty);
    }

    #[test]
    fn only_what_must_be_escaped_is() {
        for (text, written) in [
            ("\"\\", r#""\"\\""#),
            ("\u{8}\u{c}\n\r\t", r#""\b\f\n\r\t""#),
            ("\0\u{1}\u{1f}", r#""\u0000\u0001\u001f""#),
            ("a/b <é> \u{7f}\u{2028}\u{1f600}", "\"a/b <é> \u{7f}\u{2028}\u{1f600}\""),
            ("seven..\tseven..\t", r#""seven..\tseven..\t""#),
            ("[concat('a')]", r#""[concat('a')]""#),
        ] {
            check(&text.into(), written, written);
            let map = Map::from_iter([(text, Value::Null)]);
            check(
                &map.into(),
                &format!("{{{written}:null}}"),
                &format!("{{\n  {written}: null\n}}"),
            );
        }
    }

    #[test]
    fn a_plain_run_ends_at_each_special_byte_wherever_it_stands() {
        for len in 0..20 {
            for at in 0..len {
                for byte in 0..=u8::MAX {
                    let mut bytes = vec![b'a'; len];
                    bytes[at] = byte;
                    // What the trick could mark by mistake: a byte just above a special one.
                    if let Some(next) = bytes.get_mut(at + 1) {
                        *next = 0x20;
                    }
                    let special = byte < 0x20 || byte == b'"' || byte == b'\\';
                    let expected = if special { at } else { len };
                    assert_eq!(plain_prefix(&bytes), expected, "{byte:#x} at {at} of {len}");
                }
            }
        }
    }
}
