//! Values as an indented outline in the manner of YAML: quoted where they would mean something
//! else, whole, and with a mark on what is not known yet.

use std::borrow::Cow;

use super::hints::Hints;
use super::visible;
use crate::eval::{Object, Secrets, Value};
use crate::expr::KnownPhase;
use crate::json::{self, Number};

/// What stands before an expression that only resources can answer.
const AT_RUN_TIME: &str = "‹at run time›";

/// What stands before one that Azure can answer before there are resources.
const AT_THE_START: &str = "‹at the start›";

/// Text of so many bytes is shown as a block however short its lines are.
const SHORT: usize = 4096;

/// What stands for a secret.
const MASK: &str = "***";

/// The outline as far as it is written.
pub(super) struct Outline {
    out: String,
    secrets: Secrets,
    /// How many expressions are left for run time.
    pub at_run_time: usize,
    /// How many are known when the deployment starts.
    pub at_the_start: usize,
    /// What would tell more.
    pub hints: Hints,
}

impl Outline {
    pub(super) fn new(secrets: Secrets) -> Self {
        Self {
            out: String::new(),
            secrets,
            at_run_time: 0,
            at_the_start: 0,
            hints: Hints::default(),
        }
    }

    pub(super) fn into_text(self) -> String {
        self.out
    }

    /// A line of its own.
    pub(super) fn line(&mut self, indent: usize, text: &str) {
        self.indent(indent);
        self.out.push_str(text);
        self.end();
    }

    /// A line between what belongs together.
    pub(super) fn blank(&mut self) {
        self.end();
    }

    /// `name: value`, with what is inside of the value further in.
    pub(super) fn member(&mut self, indent: usize, name: &str, value: &Value) {
        self.indent(indent);
        self.out.push_str(&scalar(name));
        self.out.push(':');
        self.after_name(indent, value);
    }

    /// A value without parts, as text.
    pub(super) fn leaf(&mut self, value: &Value) -> String {
        match value {
            Value::Null => "null".to_owned(),
            Value::Bool(value) => value.to_string(),
            Value::Int(value) => value.to_string(),
            Value::Number(number) => number.to_string(),
            Value::Text(text) => scalar(text).into_owned(),
            Value::Array(_) => "[]".to_owned(),
            Value::Object(_) => "{}".to_owned(),
            Value::Secret(inner) => match self.secrets {
                Secrets::Masked => MASK.to_owned(),
                Secrets::DangerouslyShown => self.leaf(inner),
            },
            Value::Expression(_) => {
                let (text, mark) = self.expression(value);
                format!("{mark} {text}")
            }
        }
    }

    /// The text of an expression, in its brackets, and the mark that goes with it.
    fn expression(&mut self, value: &Value) -> (String, &'static str) {
        let text = expression(value, self.secrets);
        let Value::Expression(tree) = value else { return (text, "") };
        self.hints.add(tree);
        if tree.phase() == KnownPhase::Runtime {
            self.at_run_time += 1;
            (text, AT_RUN_TIME)
        } else {
            self.at_the_start += 1;
            (text, AT_THE_START)
        }
    }

    fn after_name(&mut self, indent: usize, value: &Value) {
        if let Some(parts) = Parts::of(value) {
            self.end();
            self.parts_of(indent + 2, &parts, false);
        } else {
            self.out.push(' ');
            self.leaf_or_lines(indent + 2, value);
        }
    }

    /// Members or items at `indent`; `begun` if the first of their lines is indented already.
    fn parts_of(&mut self, indent: usize, parts: &Parts<'_>, mut begun: bool) {
        match parts {
            Parts::Members(members) => {
                for (name, value) in *members {
                    if !std::mem::take(&mut begun) {
                        self.indent(indent);
                    }
                    self.out.push_str(&scalar(name));
                    self.out.push(':');
                    self.after_name(indent, value);
                }
            }
            Parts::Items(items) => {
                for value in *items {
                    if !std::mem::take(&mut begun) {
                        self.indent(indent);
                    }
                    self.out.push_str("- ");
                    match Parts::of(value) {
                        Some(parts) => self.parts_of(indent + 2, &parts, true),
                        None => self.leaf_or_lines(indent + 2, value),
                    }
                }
            }
        }
    }

    /// A leaf, text of several lines as a block at `indent`.
    fn leaf_or_lines(&mut self, indent: usize, value: &Value) {
        let shown = match value {
            Value::Secret(inner) if self.secrets == Secrets::DangerouslyShown => inner,
            other => other,
        };
        if let Some(text) = shown.as_text().filter(|text| is_block(text, indent)) {
            // What ends with a line break is told from what does not, as in YAML.
            let (lines, mark) = match text.strip_suffix('\n') {
                Some(lines) if !lines.ends_with('\n') => (lines, "|"),
                Some(lines) => (lines, "|+"),
                None => (text, "|-"),
            };
            self.out.push_str(mark);
            self.end();
            for line in lines.split('\n') {
                if !line.is_empty() {
                    self.indent(indent);
                    self.out.push_str(line);
                }
                self.end();
            }
            return;
        }
        let leaf = self.leaf(value);
        self.out.push_str(&leaf);
        self.end();
    }

    fn indent(&mut self, indent: usize) {
        self.out.extend(std::iter::repeat_n(' ', indent));
    }

    fn end(&mut self) {
        self.out.push('\n');
    }
}

enum Parts<'v> {
    Members(&'v Object),
    Items(&'v [Value]),
}

impl<'v> Parts<'v> {
    /// The members or items of `value`, if it has some.
    fn of(value: &'v Value) -> Option<Self> {
        match value {
            Value::Array(items) if !items.is_empty() => Some(Self::Items(items)),
            Value::Object(members) if !members.is_empty() => Some(Self::Members(members)),
            _ => None,
        }
    }
}

/// An expression in its brackets, or any other value as it is written in JSON.
pub(super) fn expression(value: &Value, secrets: Secrets) -> String {
    match value.to_json(secrets) {
        json::Value::String(text) => visible::line(&text).into_owned(),
        other => other.to_compact(),
    }
}

/// Text as it is, or in quotes where it could be taken for something else.
pub(super) fn scalar(text: &str) -> Cow<'_, str> {
    if is_plain(text) { Cow::Borrowed(text) } else { quoted(text) }
}

fn quoted(text: &str) -> Cow<'_, str> {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for c in text.chars() {
        if matches!(c, '"' | '\\') {
            out.push('\\');
        }
        visible::push(c, &mut out);
    }
    out.push('"');
    Cow::Owned(out)
}

/// The text of a name where nothing but a name or an expression can stand.
pub(super) fn name(text: &str) -> Cow<'_, str> {
    let plain = !text.starts_with(['[', '‹', '"']) && is_clean(text);
    if plain { Cow::Borrowed(text) } else { quoted(text) }
}

/// Whether nothing of the text is lost on a screen.
fn is_clean(text: &str) -> bool {
    !text.is_empty() && text.trim().len() == text.len() && !text.contains(visible::steers)
}

fn is_plain(text: &str) -> bool {
    // Brackets are those of expressions, stars those of secrets; the rest are YAML's.
    let begins = !text.starts_with(|first| "[]{}\"'#&*!|>%@`,‹".contains(first));
    let other_kind =
        ["null", "true", "false", "~", "-", "?"].iter().any(|word| text.eq_ignore_ascii_case(word));
    is_clean(text)
        && begins
        && !other_kind
        && !text.starts_with("- ")
        && !text.starts_with("? ")
        && !text.contains(": ")
        && !text.ends_with(':')
        && !text.contains(" #")
        && Number::parse(text).is_none()
}

/// Whether the text has several lines that can be shown as such without losing anything, and with
/// more in them than their indentation.
fn is_block(text: &str, indent: usize) -> bool {
    let odd = |c: char| visible::steers(c) && !matches!(c, '\n' | '\t');
    let lines = || text.bytes().filter(|&byte| byte == b'\n').count();
    text.trim_end_matches('\n').contains('\n')
        && (text.len() < SHORT || lines() * indent <= 4 * text.len())
        && !text.starts_with([' ', '\n'])
        && !text.contains(odd)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(json: &str, expected: &str) {
        let json = json::Value::parse(json).unwrap();
        let mut outline = Outline::new(Secrets::Masked);
        outline.member(2, "x", &Value::from_json(&json));
        assert_eq!(outline.into_text(), format!("  x:{expected}\n"), "{json}");
    }

    #[test]
    fn text_is_quoted_where_it_could_be_taken_for_something_else() {
        for plain in [
            "a",
            "a b",
            "10.0.0.0/16",
            "2024-05-01",
            "1.2.3",
            "no",
            "a#b",
            "https://a/b",
            "-a",
            "é",
        ] {
            check(&format!("{plain:?}"), &format!(" {plain}"));
        }
        let quoted = [
            "",
            " ",
            "a ",
            "NULL",
            "True",
            "~",
            "-",
            "1e3",
            "-1",
            "[a]",
            "{a}",
            "#a",
            "*",
            "***",
            "a: b",
            "a:",
            "a #b",
            "- a",
            "‹at run time› [a()]",
        ];
        for text in quoted {
            check(&format!("{text:?}"), &format!(" {text:?}"));
        }
    }

    // The marks tell how many line breaks end the text, as in YAML.
    #[test]
    fn text_of_several_lines_is_a_block_that_loses_nothing() {
        let cases = [
            (r#""a\n b""#, " |-\n    a\n     b"),
            (r#""a\nb\n""#, " |\n    a\n    b"),
            (r#""a\n\nb\n\n""#, " |+\n    a\n\n    b\n"),
            (r#"["a\tb\nc"]"#, "\n    - |-\n      a\tb\n      c"),
            // A block cannot show these.
            (r#""a\n""#, r#" "a\n""#),
            (r#"" a\nb""#, r#" " a\nb""#),
            (r#""\na\nb""#, r#" "\na\nb""#),
            (r#""a\r\nb""#, r#" "a\r\nb""#),
        ];
        for (json, expected) in cases {
            check(json, expected);
        }
    }
}
