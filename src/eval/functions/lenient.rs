//! A reader for JSON as the function `json` takes it: what Newtonsoft's reader allows past
//! RFC 8259 is allowed here.
//!
//! That is: texts in single quotes and over several lines, names without quotes, comments, a comma
//! after the last element, numbers that are hexadecimal (`0x1F`), octal (`017`) or lack a digit
//! beside the point, `Infinity`, and a name given twice, of which the last stays where it stands.
//! Dates stay texts. What has no place in a template is refused, though the engine reads it: `NaN`,
//! `undefined`, an element left out, constructors.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::Call;
use super::dotnet::json_double;
use super::numbers::shown;
use super::text::MAX_DEPTH;
use crate::eval::fault::{FaultKind, Stop};
use crate::eval::value::Value;
use crate::json::Number;

/// The longest integer that Newtonsoft reads.
const MAX_DIGITS: usize = 380;

/// Reads the text; if it cannot be read, the first argument of the call `is_none`, such as
/// "is no JSON".
pub(super) fn read(call: &Call<'_>, text: &str, is_none: &str) -> Result<Value, Stop> {
    call.spend(text.len() / 16)?;
    let mut reader = Reader { text, at: 0, call, is_none };
    let value = reader.value(0)?;
    reader.blanks()?;
    match reader.peek() {
        None => Ok(value),
        Some(_) => Err(reader.unexpected("the end")),
    }
}

struct Reader<'a> {
    text: &'a str,
    /// Where the next character starts, in bytes.
    at: usize,
    call: &'a Call<'a>,
    is_none: &'a str,
}

impl<'a> Reader<'a> {
    fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    /// Goes past the text if it comes next.
    fn eat(&mut self, text: &str) -> bool {
        let found = self.rest().starts_with(text);
        if found {
            self.at += text.len();
        }
        found
    }

    /// Goes past all characters that are `like` this, and gives them.
    fn eat_while(&mut self, like: impl Fn(char) -> bool) -> &'a str {
        let rest = self.rest();
        let end = rest.find(|c| !like(c)).unwrap_or(rest.len());
        self.at += end;
        &rest[..end]
    }

    fn refuse(&self, problem: impl std::fmt::Display) -> Stop {
        self.call.refuse(0, format_args!("{}: {problem}", self.is_none))
    }

    fn unexpected(&self, expected: &str) -> Stop {
        self.refuse(match self.rest() {
            "" => format!("expected {expected}, but found its end"),
            rest => {
                let at = self.text[..self.at].chars().count() + 1;
                format!("expected {expected}, but found {} at character {at}", shown(rest))
            }
        })
    }

    /// Goes past white space and comments.
    fn blanks(&mut self) -> Result<(), Stop> {
        loop {
            self.eat_while(is_blank);
            if self.eat("//") {
                self.eat_while(|c| !matches!(c, '\r' | '\n'));
            } else if self.rest().starts_with("/*") {
                let end = self.rest()[2..].find("*/");
                self.at += end.ok_or_else(|| self.unexpected("a comment that ends with `*/`"))? + 4;
            } else {
                return Ok(());
            }
        }
    }

    fn value(&mut self, depth: usize) -> Result<Value, Stop> {
        self.call.spend(6)?;
        self.blanks()?;
        match self.peek() {
            Some('{' | '[') if depth == MAX_DEPTH => {
                let message = format!("`{}` reads values at most {MAX_DEPTH} deep", self.call.name);
                Err(self.call.fault(FaultKind::Limit, message))
            }
            Some('{') => self.object(depth + 1),
            Some('[') => self.array(depth + 1),
            Some(quote @ ('"' | '\'')) => Ok(self.string(quote)?.into()),
            Some('0'..='9' | '.') => self.number(),
            Some('-') if !self.rest().starts_with("-I") => self.number(),
            _ => self.word(),
        }
    }

    fn word(&mut self) -> Result<Value, Stop> {
        let words = [
            ("null", Value::Null),
            ("true", Value::Bool(true)),
            ("false", Value::Bool(false)),
            ("Infinity", infinity("1e999")),
            ("-Infinity", infinity("-1e999")),
        ];
        let ends = |after: &str| {
            after.is_empty()
                || after.starts_with(|c| is_blank(c) || matches!(c, ',' | '}' | ']'))
                || after.starts_with("//")
                || after.starts_with("/*")
        };
        for (word, value) in words {
            if self.rest().strip_prefix(word).is_some_and(ends) {
                self.at += word.len();
                return Ok(value);
            }
        }
        Err(self.unexpected("a value"))
    }

    fn array(&mut self, depth: usize) -> Result<Value, Stop> {
        self.eat("[");
        let mut items = Vec::new();
        loop {
            self.blanks()?;
            if self.eat("]") {
                return Ok(Value::array(items));
            }
            items.push(self.value(depth)?);
            self.blanks()?;
            if !self.eat(",") && self.peek() != Some(']') {
                return Err(self.unexpected("`,` or `]`"));
            }
        }
    }

    fn object(&mut self, depth: usize) -> Result<Value, Stop> {
        self.eat("{");
        let mut members: Vec<Option<(Arc<str>, Value)>> = Vec::new();
        let mut places: BTreeMap<Arc<str>, usize> = BTreeMap::new();
        loop {
            self.blanks()?;
            if self.eat("}") {
                return Ok(Value::Object(members.into_iter().flatten().collect()));
            }
            let name = self.name()?;
            // Before the colon, Newtonsoft takes white space, but no comment.
            self.eat_while(is_blank);
            if !self.eat(":") {
                return Err(self.unexpected("`:`"));
            }
            let value = self.value(depth)?;
            if let Some(earlier) = places.insert(name.clone(), members.len()) {
                members[earlier] = None;
            }
            members.push(Some((name, value)));
            self.blanks()?;
            if !self.eat(",") && self.peek() != Some('}') {
                return Err(self.unexpected("`,` or `}`"));
            }
        }
    }

    fn name(&mut self) -> Result<Arc<str>, Stop> {
        if let Some(quote @ ('"' | '\'')) = self.peek() {
            return self.string(quote).map(Arc::from);
        }
        let start = self.at;
        match self
            .eat_while(|c| matches!(c, '_' | '$') || c.len_utf16() == 1 && c.is_alphanumeric())
        {
            "" => Err(self.unexpected("a name")),
            name if self.peek().is_none_or(|c| c == ':' || is_blank(c)) => Ok(name.into()),
            _ => {
                self.at = start;
                Err(self.unexpected("a name of letters and digits, or one in quotes"))
            }
        }
    }

    /// A text up to the same quote; line ends may stand in it.
    fn string(&mut self, quote: char) -> Result<String, Stop> {
        let start = self.at;
        self.at += quote.len_utf8();
        let mut out = String::new();
        loop {
            out.push_str(self.eat_while(|c| c != quote && c != '\\'));
            if self.peek() == Some(quote) {
                self.at += quote.len_utf8();
                return Ok(out);
            }
            if !self.eat("\\") {
                self.at = start;
                return Err(self.unexpected(&format!("a text that ends with `{quote}`")));
            }
            self.escape(&mut out)?;
        }
    }

    fn escape(&mut self, out: &mut String) -> Result<(), Stop> {
        out.push(match self.peek() {
            Some('b') => '\u{8}',
            Some('t') => '\t',
            Some('n') => '\n',
            Some('f') => '\u{c}',
            Some('r') => '\r',
            Some(c @ ('\\' | '"' | '\'' | '/')) => c,
            Some('u') => {
                // Two may be halves of one character; a half alone is replaced.
                let mut units = Vec::new();
                self.at -= 1;
                while self.eat("\\u") {
                    let digits = self
                        .rest()
                        .get(..4)
                        .filter(|digits| digits.bytes().all(|digit| digit.is_ascii_hexdigit()));
                    let unit = digits.and_then(|digits| u16::from_str_radix(digits, 16).ok());
                    units.push(unit.ok_or_else(|| self.unexpected("four hexadecimal digits"))?);
                    self.at += 4;
                }
                out.push_str(&String::from_utf16_lossy(&units));
                return Ok(());
            }
            _ => return Err(self.unexpected("one of `bfnrtu\"'/\\` after a `\\`")),
        });
        self.at += 1;
        Ok(())
    }

    fn number(&mut self) -> Result<Value, Stop> {
        let start = self.at;
        let token =
            self.eat_while(|c| c.is_ascii_hexdigit() | matches!(c, 'x' | 'X' | '.' | '+' | '-'));
        let ends = |c: char| is_blank(c) || matches!(c, ',' | '}' | ']' | ')' | '/');
        let value = if self.peek().is_none_or(ends) { number(token) } else { None };
        value.ok_or_else(|| {
            self.at = start;
            self.unexpected("a number")
        })
    }
}

/// White space, and what Newtonsoft passes over as if it were.
fn is_blank(c: char) -> bool {
    c.is_whitespace() || c == '\0'
}

fn infinity(number: &str) -> Value {
    Value::Number(Number::parse(number).expect("an exponent may have any size"))
}

/// The number that is written so: an integer of any size, else a float in its shortest form.
fn number(token: &str) -> Option<Value> {
    match token.as_bytes() {
        [b'0', b'x' | b'X', ..] => return bits(&token[2..], 16),
        [b'0', second, ..] if !matches!(second, b'.' | b'e' | b'E') => return bits(token, 8),
        _ => {}
    }
    let digits = token.strip_prefix('-').unwrap_or(token);
    if !digits.is_empty() && digits.bytes().all(|digit| digit.is_ascii_digit()) {
        if token.len() > MAX_DIGITS {
            return None;
        }
        // Only behind a minus do zeros in front mean nothing.
        let significant = digits.trim_start_matches('0');
        let sign = &token[..token.len() - digits.len()];
        let significant = if significant.is_empty() { "0" } else { significant };
        return Number::parse(&format!("{sign}{significant}")).map(Value::number);
    }
    let float: f64 = token.parse().ok()?;
    if float.is_infinite() {
        return Some(infinity(if float > 0.0 { "1e999" } else { "-1e999" }));
    }
    Number::parse(&json_double(float)).map(Value::Number)
}

/// The 64 bits that the digits spell, the highest of which is a sign.
fn bits(digits: &str, radix: u32) -> Option<Value> {
    let unsigned = digits.bytes().all(|digit| digit.is_ascii_alphanumeric());
    let bits = u64::from_str_radix(digits, radix).ok().filter(|_| unsigned)?;
    Some(Value::Int(bits.cast_signed()))
}

#[cfg(test)]
mod tests {
    use proptest::collection::vec;
    use proptest::prelude::{prop_assert_eq, proptest};
    use proptest::sample::select;

    use super::super::text::tests::{run, show};
    use super::Value;
    use crate::json;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        assert_eq!(show(run("json", &[text.into()])), expected, "{text}");
    }

    #[track_caller]
    fn refuse(text: &str, expected: &str) {
        check(
            text,
            &format!("ArgumentValue: the argument of `json` is no JSON: expected {expected}"),
        );
    }

    #[test]
    fn json_is_read() {
        check(
            r#" { "a" : [ 1 , -2.5e1, true, false, null, "x" ], "": { } } "#,
            r#"{"a": [1, -25.0, true, false, null, "x"], "": {}}"#,
        );
        check(r#""2020-04-07T14:53:14Z""#, r#""2020-04-07T14:53:14Z""#);
    }

    #[test]
    fn more_than_json_is_read() {
        for (text, expected) in [
            ("'it\"s'", r#""it\"s""#),
            ("\"a\nb\"", r#""a\nb""#),
            ("{a: 1, _b$2: 2, ż: 3, 4: 4}", r#"{"a": 1, "_b$2": 2, "ż": 3, "4": 4}"#),
            ("{'a b' : 1,}", r#"{"a b": 1}"#),
            ("[1,2,]", "[1, 2]"),
            ("// a\n[ /* b */ 1 // c\r, /***/ 2 ] /* d */ // e", "[1, 2]"),
            ("{ /* a */ b: /* c */ 1 /* d */ , /* e */ }", r#"{"b": 1}"#),
            ("\u{a0}\u{2028}\0-1\0", "-1"),
            ("true//", "true"),
            (r#""\b\t\n\f\r\\\"\'\/\u0041\u00E9""#, r#""\u{8}\t\n\u{c}\r\\\"'/Aé""#),
            (
                r#""\ud83d\ude00 \ud83d \ude00 \ud83d\u0041 \ud83d\ud83d\ude00""#,
                r#""😀 � � �A �😀""#,
            ),
        ] {
            check(text, expected);
        }
    }

    #[test]
    fn the_last_of_two_members_stays_where_it_stands() {
        check("{a: 1, b: 2, A: 3, a: 4}", r#"{"b": 2, "A": 3, "a": 4}"#);
    }

    #[test]
    fn integers_keep_their_digits_and_floats_their_value() {
        for (text, expected) in [
            ("0", "0"),
            ("-0", "0"),
            ("-007", "-7"),
            ("9223372036854775807", "9223372036854775807"),
            ("12345678901234567890", "12345678901234567890"),
            ("-0012345678901234567890", "-12345678901234567890"),
            ("0010", "8"),
            ("01777777777777777777777", "-1"),
            ("0x1f", "31"),
            ("0XFFFFFFFFFFFFFFFF", "-1"),
            ("1.50", "1.5"),
            ("1.0", "1.0"),
            (".5", "0.5"),
            ("-.5", "-0.5"),
            ("1.", "1.0"),
            ("0.", "0.0"),
            ("0e0", "0.0"),
            ("1e3", "1000.0"),
            ("1e20", "1E+20"),
            ("-1e400", "-1e999"),
            ("Infinity", "1e999"),
            ("-Infinity", "-1e999"),
            ("0.1000000000000000055511151231257827", "0.1"),
        ] {
            check(text, expected);
        }
        check(&"9".repeat(380), &"9".repeat(380));
    }

    #[test]
    fn what_is_no_number_is_refused() {
        for text in [
            "-",
            ".",
            "-.",
            "1e",
            "1e+",
            "1-2",
            "--1",
            "1.2.3",
            "1a",
            "08",
            "00x1",
            "0x",
            "0xG",
            "0x-1",
            "0-7",
            "0x1FFFFFFFFFFFFFFFF",
            "03777777777777777777777",
            "2020-04-07T14:53",
            "1_000",
            "1)2",
        ] {
            let found = show(run("json", &[text.into()]));
            assert!(found.contains("`json` is no JSON: expected "), "{text}: {found}");
        }
        let long = "9".repeat(381);
        refuse(&long, &format!("a number, but found `{}…` at character 1", &long[..40]));
    }

    #[test]
    fn what_is_no_json_is_refused_with_the_place() {
        for (text, expected) in [
            ("", "a value, but found its end"),
            ("  // c", "a value, but found its end"),
            ("a", "a value, but found `a` at character 1"),
            ("żółć", "a value, but found `żółć` at character 1"),
            ("+1", "a value, but found `+1` at character 1"),
            ("nul", "a value, but found `nul` at character 1"),
            ("True", "a value, but found `True` at character 1"),
            ("truex", "a value, but found `truex` at character 1"),
            ("NaN", "a value, but found `NaN` at character 1"),
            ("undefined", "a value, but found `undefined` at character 1"),
            ("new Date(1)", "a value, but found `new Date(1)` at character 1"),
            ("1 2", "the end, but found `2` at character 3"),
            ("{}}", "the end, but found `}` at character 3"),
            ("ż/", "a value, but found `ż/` at character 1"),
            ("[ż", "a value, but found `ż` at character 2"),
            ("[\"ż\" 1]", "`,` or `]`, but found `1]` at character 6"),
            ("[1,,2]", "a value, but found `,2]` at character 4"),
            ("[1}", "`,` or `]`, but found `}` at character 3"),
            ("[", "a value, but found its end"),
            ("{", "a name, but found its end"),
            ("{,}", "a name, but found `,}` at character 2"),
            ("{\"a\" /**/ : 1}", "`:`, but found `/**/ : 1}` at character 6"),
            ("{a:}", "a value, but found `}` at character 4"),
            ("{a:'';}", "`,` or `}`, but found `;}` at character 6"),
            ("{a:1;}", "a number, but found `1;}` at character 4"),
            (
                "{a-b:1}",
                "a name of letters and digits, or one in quotes, but found `a-b:1}` at character 2",
            ),
            ("'a", "a text that ends with `'`, but found `'a` at character 1"),
            (r"'\x'", r#"one of `bfnrtu"'/\` after a `\`, but found `x'` at character 3"#),
            (r"'\u12", "four hexadecimal digits, but found `12` at character 4"),
            (r"'\u+123'", "four hexadecimal digits, but found `+123'` at character 4"),
            ("1 /* c", "a comment that ends with `*/`, but found `/* c` at character 3"),
        ] {
            refuse(text, expected);
        }
    }

    proptest! {
        // Where it is JSON, both readers agree.
        #[test]
        fn any_text_is_read_or_refused(parts in vec(select(&PARTS[..]), 0..12)) {
            let text = parts.concat();
            let found = run("json", &[(&*text).into()]);
            if let Ok(json) = json::Value::parse(&text) {
                prop_assert_eq!(found, Ok(Value::from_json(&json)));
            }
        }
    }

    const PARTS: [&str; 24] = [
        "[",
        "]",
        "{",
        "}",
        ",",
        ":",
        "\"a\"",
        "\"b\":",
        "[1,",
        "]",
        "}",
        "null",
        "true",
        "-0.50e1",
        "0x",
        "1",
        " ",
        "'",
        "\\",
        "/*",
        "*/",
        "//",
        "\n",
        "\\ud83dé😀",
    ];

    #[test]
    fn nesting_has_a_limit() {
        assert!(run("json", &[("[".repeat(512) + &"]".repeat(512)).into()]).is_ok());
        for open in ["[", "{a:"] {
            check(&open.repeat(100_000), "Limit: `json` reads values at most 512 deep");
        }
    }
}
