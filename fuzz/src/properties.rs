//! What must hold for any input. Each property panics where it does not, and otherwise tells in a
//! few words what became of the input, so that a fuzzer can see whether it found something new.

// The tests of the crate take this file as it stands, wherever they are.
#[path = "properties/choices.rs"]
pub mod choices;
#[path = "properties/evaluate.rs"]
mod evaluate;
#[path = "properties/grammar/mod.rs"]
pub mod grammar;
#[path = "properties/place.rs"]
mod place;
#[path = "properties/reshape.rs"]
pub mod reshape;

use armwright::expr::signature;
use armwright::expr::{Ast, MAX_LENGTH, Span, TemplateString, Walk, escape_literal};
use armwright::json::{ErrorKind, Value};

/// A property of the bytes that it is given.
pub type Property = fn(&[u8]) -> String;

/// Every property by the name of its target.
pub const ALL: [(&str, Property); 7] = [
    ("json_read", json_read),
    ("expr_parse", expr_parse),
    ("template_string", template_string),
    ("template", template),
    ("templates", templates),
    ("eval_expression", eval_expression),
    ("parameters_file", parameters_file),
];

/// JSON that is read is written so that it reads the same, and both readers of JSON at hand agree
/// on what is JSON: this one is stricter in keys given twice and freer in the sizes of numbers.
pub fn json_read(data: &[u8]) -> String {
    let other = serde_json::from_slice::<serde_json::Value>(data);
    match Value::parse_bytes(data) {
        Ok(value) => {
            let compact = value.to_compact();
            assert_eq!(compact.len(), value.compact_len(), "the length is counted right");
            assert_eq!(Value::parse(&compact).as_ref(), Ok(&value), "{compact}");
            let pretty = value.to_pretty();
            assert_eq!(Value::parse(&pretty).as_ref(), Ok(&value), "{pretty}");
            assert!(pretty.ends_with('\n') && !pretty.ends_with("\n\n"), "{pretty}");
            if let Err(error) = other {
                let excused = ["number out of range", "recursion limit exceeded"];
                let marked = data.starts_with(b"\xef\xbb\xbf");
                let text = error.to_string();
                assert!(marked || excused.iter().any(|e| text.starts_with(e)), "{text}");
            }
            format!("{} of 2^{}", value.kind(), compact.len().ilog2())
        }
        Err(error) => {
            let stricter = matches!(error.kind(), ErrorKind::DuplicateKey | ErrorKind::Depth);
            assert!(stricter || other.is_err(), "{error}");
            assert!(error.line() > 0 && error.column() > 0, "{error}");
            assert!(!error.message().is_empty());
            kind_and_place(&error.kind(), error.line() + error.column())
        }
    }
}

/// An expression that is read is written so that it reads the same, every node stands within the
/// text, and an error points into it.
pub fn expr_parse(data: &[u8]) -> String {
    let Ok(text) = std::str::from_utf8(data) else { return "no text".to_owned() };
    match Ast::parse(text) {
        Ok(tree) => {
            spans_are_nested(&tree, text);
            written_reads_the_same(&tree);
            let complaints = signature::check(&tree);
            for complaint in &complaints {
                let shown = complaint.in_text(text).to_string();
                assert!(shown.starts_with("error: "), "{shown}");
            }
            let calls = complaints.len().min(3);
            format!("2^{} nodes, {} deep, {calls} complaints", tree.size().ilog2(), tree.depth())
        }
        Err(error) => {
            is_within(error.span(), text);
            assert_eq!(error.text(), text);
            assert!(error.to_string().starts_with("error: "), "{error}");
            kind_and_place(error.kind(), error.span().start as usize)
        }
    }
}

/// A string of a template is either an expression or text, and text that is escaped is read back
/// as it was.
pub fn template_string(data: &[u8]) -> String {
    let Ok(text) = std::str::from_utf8(data) else { return "no text".to_owned() };
    let escaped = escape_literal(text);
    assert_eq!(Ast::parse_template_string(&escaped), Ok(TemplateString::Literal(text)));
    match Ast::parse_template_string(text) {
        Ok(TemplateString::Literal(literal)) => {
            assert_eq!(escape_literal(literal), text, "only what must be is escaped");
            format!("literal of 2^{}", text.len().max(1).ilog2())
        }
        Ok(TemplateString::Expression(tree)) => {
            spans_are_nested(&tree, text);
            written_reads_the_same(&tree);
            let written = tree.to_template_string();
            if written.encode_utf16().count() <= MAX_LENGTH {
                assert_eq!(
                    Ast::parse_template_string(&written),
                    Ok(TemplateString::Expression(tree.clone())),
                );
            }
            format!("2^{} nodes, {} deep", tree.size().ilog2(), tree.depth())
        }
        Err(error) => {
            is_within(error.span(), text);
            assert!(error.to_string().starts_with("error: "), "{error}");
            kind_and_place(error.kind(), error.span().start as usize)
        }
    }
}

/// Bytes as a template: with nothing known and with all known, evaluating it ends in time and twice
/// the same; what it gives is JSON, and what is left in there are expressions; a fault of the
/// parameters leaves nothing; a secret that is given is not shown.
pub fn template(data: &[u8]) -> String {
    evaluate::template(data)
}

/// Bytes as choices that make a template, which is then as in [`template`].
pub fn templates(data: &[u8]) -> String {
    template(made_template(data).to_compact().as_bytes())
}

/// The template that choices make in [`templates`].
pub fn made_template(data: &[u8]) -> Value {
    evaluate::made(data)
}

/// Text as an expression in many places of a template, which is then as in [`template`]; and what
/// stays of the expression is an expression that stays as it is.
pub fn eval_expression(data: &[u8]) -> String {
    evaluate::expression(data)
}

/// Text as a file of parameters: it is read or refused with reasons, and its values can be given.
pub fn parameters_file(data: &[u8]) -> String {
    evaluate::parameters_file(data)
}

/// The written form may be longer than what was read, and so too long to be read again.
fn written_reads_the_same(tree: &Ast) {
    let written = tree.to_string();
    if written.encode_utf16().count() + 2 > MAX_LENGTH {
        return;
    }
    let again = Ast::parse(&written).unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(&again, tree, "{written}");
    assert_eq!(again.to_string(), written, "there is one way to write it");
}

fn spans_are_nested(tree: &Ast, text: &str) {
    tree.walk(|node| {
        let outer = node.span();
        is_within(outer, text);
        for part in &*node.kind().parts() {
            let inner = part.span();
            let nested = outer.start <= inner.start && inner.end <= outer.end;
            assert!(nested, "{inner:?} is not in {outer:?} of {text}");
        }
        Walk::Into
    });
}

fn is_within(span: Span, text: &str) {
    assert!(text.get(span.start as usize..span.end as usize).is_some(), "{span:?} of {text:?}");
}

/// The kind of an error, without what it holds, and about where in the text it is.
fn kind_and_place(kind: &impl std::fmt::Debug, place: usize) -> String {
    let kind = format!("{kind:?}");
    let name = kind.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
    format!("{name} at 2^{}", (place + 1).ilog2())
}
