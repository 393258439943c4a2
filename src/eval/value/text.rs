//! A value as text, and compared with text.

use std::fmt;

use super::Value;
use crate::eval::output::Secrets;
use crate::json;

/// Text as it is, what is not known as an expression in brackets, a secret as `***`, and all else as
/// JSON.
impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(text) => f.write_str(text),
            other => match other.to_json(Secrets::Masked) {
                json::Value::String(text) => f.write_str(&text),
                json => f.write_str(&json.to_compact()),
            },
        }
    }
}

/// Whether it is this text; no secret is.
impl PartialEq<str> for Value {
    fn eq(&self, text: &str) -> bool {
        self.as_text() == Some(text)
    }
}

/// Whether it is this text; no secret is.
impl PartialEq<&str> for Value {
    fn eq(&self, text: &&str) -> bool {
        self == *text
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::expr::Ast;

    #[test]
    fn what_is_shown_is_what_people_read() {
        let left = Value::Expression(Ast::call("resourceGroup", []).property("location"));
        let cases = [
            (Value::Null, "null"),
            (Value::Int(-1), "-1"),
            (Value::text("it's [text]"), "it's [text]"),
            (left.clone(), "[resourceGroup().location]"),
            (Value::text("hunter2").into_secret(), "***"),
            (
                Value::array(vec![
                    true.into(),
                    Value::text("a"),
                    left,
                    Value::text("b").into_secret(),
                ]),
                r#"[true,"a","[resourceGroup().location]","***"]"#,
            ),
        ];
        for (value, shown) in cases {
            assert_eq!(value.to_string(), shown);
        }
    }

    #[test]
    fn a_value_is_compared_with_text() {
        assert_eq!(Value::text("a"), "a");
        assert_ne!(Value::text("a"), "A");
        assert_ne!(Value::Int(1), "1");
        assert_ne!(Value::text("a").into_secret(), "a");
    }
}
