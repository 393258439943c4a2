//! Values as text: what `string` and `concat` make of them, JSON as Newtonsoft writes it, and
//! text counted and cut as .NET does.

use std::borrow::Cow;
use std::fmt::Write as _;

use super::Call;
use super::call::MAX_TEXT;
use super::dotnet::json_double;
use crate::eval::fault::{FaultKind, Stop};
use crate::eval::value::Value;

/// How deep a value may be nested that is read or written as JSON.
pub(super) const MAX_DEPTH: usize = 512;

/// The text of a value that `concat` and its like take: a text, an integer, `True` or `False`.
pub(super) fn plain_text(value: &Value) -> Option<Cow<'_, str>> {
    match value.revealed() {
        Value::Text(text) => Some(Cow::Borrowed(text)),
        Value::Int(value) => Some(Cow::Owned(value.to_string())),
        Value::Number(number) if number.is_integer() => Some(Cow::Borrowed(number.as_str())),
        Value::Bool(true) => Some(Cow::Borrowed("True")),
        Value::Bool(false) => Some(Cow::Borrowed("False")),
        _ => None,
    }
}

/// The value as JSON without white space.
pub(super) fn json_text(call: &Call<'_>, value: &Value) -> Result<String, Stop> {
    let mut writer = Writer { out: String::new(), call };
    writer.value(value, 0)?;
    call.room_for_text(writer.out.len())?;
    Ok(writer.out)
}

struct Writer<'c> {
    out: String,
    call: &'c Call<'c>,
}

impl Writer<'_> {
    fn value(&mut self, value: &Value, depth: usize) -> Result<(), Stop> {
        // Parts may be shared, so that little memory spells an endless text.
        self.call.spend(1)?;
        if self.out.len() > MAX_TEXT {
            self.call.room_for_text(self.out.len())?;
        }
        if depth > MAX_DEPTH {
            return Err(too_deep(self.call));
        }
        match value {
            Value::Null => self.out.push_str("null"),
            Value::Bool(value) => self.out.push_str(if *value { "true" } else { "false" }),
            Value::Int(value) => self.shown(value),
            Value::Number(number) if number.is_integer() => self.shown(number),
            Value::Number(number) => match number.as_f64() {
                float if float.is_finite() => self.out.push_str(&json_double(float)),
                // JSON has no number for it, so Newtonsoft writes its name.
                float => self.text(if float > 0.0 { "Infinity" } else { "-Infinity" })?,
            },
            Value::Text(text) => self.text(text)?,
            Value::Array(array) => {
                self.out.push('[');
                for (at, value) in array.iter().enumerate() {
                    self.comma(at);
                    self.value(value, depth + 1)?;
                }
                self.out.push(']');
            }
            Value::Object(object) => {
                self.out.push('{');
                for (at, (name, value)) in object.iter().enumerate() {
                    self.comma(at);
                    self.text(name)?;
                    self.out.push(':');
                    self.value(value, depth + 1)?;
                }
                self.out.push('}');
            }
            Value::Secret(value) => self.value(value, depth + 1)?,
            Value::Expression(_) => return Err(Stop::Unknown),
        }
        Ok(())
    }

    fn comma(&mut self, at: usize) {
        if at > 0 {
            self.out.push(',');
        }
    }

    fn shown(&mut self, value: &impl std::fmt::Display) {
        write!(self.out, "{value}").expect("writing to a string never fails");
    }

    fn text(&mut self, text: &str) -> Result<(), Stop> {
        self.call.spend(text.len() / 16)?;
        self.out.push('"');
        for c in text.chars() {
            match c {
                '"' => self.out.push_str("\\\""),
                '\\' => self.out.push_str("\\\\"),
                '\t' => self.out.push_str("\\t"),
                '\n' => self.out.push_str("\\n"),
                '\r' => self.out.push_str("\\r"),
                '\u{8}' => self.out.push_str("\\b"),
                '\u{c}' => self.out.push_str("\\f"),
                // Line ends of JavaScript that JSON would allow.
                '\0'..' ' | '\u{85}' | '\u{2028}' | '\u{2029}' => {
                    self.shown(&format_args!("\\u{:04x}", u32::from(c)));
                }
                c => self.out.push(c),
            }
        }
        self.out.push('"');
        Ok(())
    }
}

pub(super) fn too_deep(call: &Call<'_>) -> Stop {
    let message = format!("`{}` is given a value nested more than {MAX_DEPTH} deep", call.name);
    call.fault(FaultKind::Limit, message)
}

/// The length in UTF-16 units, which is what the language counts.
pub(super) fn utf16_len(text: &str) -> usize {
    if text.is_ascii() { text.len() } else { text.chars().map(char::len_utf16).sum() }
}

/// The UTF-16 units from `from` up to `to`; U+FFFD stands for half of a pair that is cut.
pub(super) fn cut(text: &str, from: usize, to: usize) -> Cow<'_, str> {
    if text.is_ascii() {
        let to = to.min(text.len());
        return Cow::Borrowed(&text[from.min(to)..to]);
    }
    let mut out = String::new();
    let mut at = 0;
    for c in text.chars() {
        let end = at + c.len_utf16();
        if at >= to || from >= to {
            break;
        }
        if end > from {
            let whole = at >= from && end <= to;
            out.push(if whole { c } else { char::REPLACEMENT_CHARACTER });
        }
        at = end;
    }
    Cow::Owned(out)
}

#[cfg(test)]
pub(super) mod tests {
    use super::super::super::budget::{Budget, WORK};
    use super::super::lookup;
    use super::*;
    use crate::expr::{Ast, TemplateString};
    use crate::json;

    /// What a function gives for arguments written as a JSON array, in which a string that is an
    /// expression stands for what is known only at run time.
    pub(in super::super) fn answer(name: &str, arguments: &str) -> String {
        let json = json::Value::parse(arguments).unwrap();
        let arguments: Vec<_> = json.as_array().unwrap().iter().map(value).collect();
        show(run(name, &arguments))
    }

    pub(in super::super) fn run(name: &str, arguments: &[Value]) -> Result<Value, Stop> {
        let function = lookup(name).unwrap();
        let budget = Budget::new(WORK);
        (function.run)(&Call { name: function.name, arguments, budget: &budget })
    }

    pub(in super::super) fn show(outcome: Result<Value, Stop>) -> String {
        match outcome {
            Ok(value) => format!("{value:?}"),
            Err(Stop::Fault(fault)) => format!("{fault:?}"),
            Err(Stop::Unknown) => "unknown".to_owned(),
        }
    }

    fn value(json: &json::Value) -> Value {
        match json {
            json::Value::String(text) => match Ast::parse_template_string(text).unwrap() {
                TemplateString::Expression(tree) => Value::Expression(tree),
                TemplateString::Literal(text) => text.into(),
            },
            json::Value::Array(items) => Value::array(items.iter().map(value)),
            json::Value::Object(map) => Value::Object(
                map.iter().map(|(name, part)| (std::sync::Arc::from(name), value(part))).collect(),
            ),
            other => Value::from_json(other),
        }
    }

    /// A value in so many arrays, which share their parts if `width` is more than one.
    pub(in super::super) fn nested(depth: usize, width: usize) -> Value {
        (0..depth).fold(Value::from("x"), |inner, _| Value::array(vec![inner; width]))
    }

    #[track_caller]
    pub(in super::super) fn check(name: &str, arguments: &str, expected: &str) {
        assert_eq!(answer(name, arguments), expected, "{name}{arguments}");
    }

    #[test]
    fn json_is_escaped_as_newtonsoft_does() {
        for (text, expected) in [
            ("a/b'<ü>\u{7f}", "a/b'<ü>\u{7f}"),
            ("\"\\\t\n\r\u{8}\u{c}", r#"\"\\\t\n\r\b\f"#),
            ("\0\u{1f}\u{85}\u{2028}\u{2029}", r"\u0000\u001f\u0085\u2028\u2029"),
        ] {
            let array = Value::array([text.into()]);
            assert_eq!(run("string", &[array]), Ok(format!("[\"{expected}\"]").into()));
        }
    }

    #[test]
    fn numbers_are_written_as_dotnet_reads_them() {
        for (number, expected) in [
            ("-9223372036854775808", "-9223372036854775808"),
            ("12345678901234567890", "12345678901234567890"),
            ("1.50", "1.5"),
            ("1e3", "1000.0"),
            ("1e-7", "1E-07"),
            ("1e999", "\\\"Infinity\\\""),
            ("-1e999", "\\\"-Infinity\\\""),
        ] {
            check("string", &format!("[[{number}]]"), &format!("\"[{expected}]\""));
        }
    }

    #[test]
    fn members_keep_their_order() {
        let expected = r#""{\"b\":[1,true,null],\"a\":{},\"\":\"\"}""#;
        check("string", r#"[{ "b": [1, true, null], "a": {}, "": "" }]"#, expected);
    }

    #[test]
    fn text_is_cut_at_utf16_units() {
        for (text, from, to, expected) in [
            ("abc", 1, 2, "b"),
            ("abc", 2, 9, "c"),
            ("abc", 9, 9, ""),
            ("abc", 2, 1, ""),
            ("ż😀b", 0, 1, "ż"),
            ("ż😀b", 1, 3, "😀"),
            ("ż😀b", 1, 2, "\u{fffd}"),
            ("ż😀b", 2, 4, "\u{fffd}b"),
            ("ż😀b", 2, 2, ""),
            ("ż😀b", 4, 9, ""),
        ] {
            assert_eq!(cut(text, from, to), expected, "{text} {from} {to}");
        }
    }

    // The first spells 2^60 leaves with 60 arrays.
    #[test]
    fn values_that_spell_endless_text_are_refused() {
        for (value, expected) in [
            (nested(60, 2), "`string` would make a text of 4194"),
            (nested(513, 1), "`string` is given a value nested more than 512 deep"),
        ] {
            let found = show(run("string", &[value]));
            assert!(found.starts_with(&format!("Limit: {expected}")), "{found}");
        }
        assert!(run("string", &[nested(512, 1)]).is_ok());
    }
}
