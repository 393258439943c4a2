//! When a JSON string is an expression, and how text that looks like one is kept text.
//!
//! The rules are those of [template expressions][docs]: `[…]` is an expression, `[[…]` is text that
//! begins with one bracket, and everything else is text as it is, blanks around it included.
//!
//! [docs]: https://learn.microsoft.com/azure/azure-resource-manager/templates/template-expressions

use std::borrow::Cow;

use super::ast::Ast;

/// What a string of a template means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TemplateString<'a> {
    /// Text, without the bracket that escapes it.
    Literal(&'a str),
    /// An expression.
    Expression(Ast),
}

/// Whether a string of a template is an expression: it starts with one `[`, not two, and ends
/// with `]`.
///
/// # Example
///
/// ```
/// use armwright::expr::is_expression;
///
/// assert!(is_expression("[parameters('name')]"));
/// assert!(!is_expression("[[kept as text]"));
/// assert!(!is_expression("[kept, too"));
/// ```
pub fn is_expression(text: &str) -> bool {
    is_bracketed(text) && !text.starts_with("[[")
}

/// The text that a string of a template stands for, if it is no expression (see
/// [`is_expression`]).
pub fn unescape_literal(text: &str) -> &str {
    if is_bracketed(text) && text.starts_with("[[") { &text[1..] } else { text }
}

/// The string of a template that stands for `text`: one more `[` before text that starts with `[`
/// and ends with `]`.
///
/// # Example
///
/// ```
/// use armwright::expr::escape_literal;
///
/// assert_eq!(escape_literal("[dev]"), "[[dev]");
/// assert_eq!(escape_literal("[dev"), "[dev");
/// ```
pub fn escape_literal(text: &str) -> Cow<'_, str> {
    if is_bracketed(text) { Cow::Owned(format!("[{text}")) } else { Cow::Borrowed(text) }
}

fn is_bracketed(text: &str) -> bool {
    text.starts_with('[') && text.ends_with(']')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn text_of(string: &str) -> Option<&str> {
        (!is_expression(string)).then(|| unescape_literal(string))
    }

    #[test]
    fn only_a_single_bracket_at_both_ends_makes_an_expression() {
        for string in ["[]", "[x]", "[ x ]", "[test] value [x]", "[\n]"] {
            assert_eq!(text_of(string), None, "{string}");
        }
    }

    #[test]
    fn text_loses_the_bracket_that_escapes_it_and_nothing_else() {
        let cases = [
            ("", ""),
            ("[", "["),
            ("]", "]"),
            ("a[b]", "a[b]"),
            (" [x]", " [x]"),
            ("[x] ", "[x] "),
            ("[test", "[test"),
            ("[test] value", "[test] value"),
            ("[[test]", "[test]"),
            ("[[]", "[]"),
            ("[[test[]test2]", "[test[]test2]"),
            ("[[[x]", "[[x]"),
            // An escape that is not closed escapes nothing.
            ("[[", "[["),
            ("[[a", "[[a"),
        ];
        for (string, text) in cases {
            assert_eq!(text_of(string), Some(text), "{string}");
        }
    }

    proptest! {
        #[test]
        fn escaped_text_is_read_back_as_it_was(text in r"\[{0,3}[a-z\[\]]{0,4}\]{0,2}") {
            let escaped = escape_literal(&text);
            prop_assert_eq!(text_of(&escaped), Some(&*text));
        }
    }
}
