//! What a resource says once nobody sets anything more: the text of its members, with a gap for
//! each value that depends on where the resource stands in a template.
//!
//! Most of a resource is literal, and the same wherever it stands. As text it takes a fraction of
//! the room of a tree, and no later step walks over it.

use crate::expr::{Key, Node, Object, escape_literal};
use crate::json::Writer;

/// How deep objects and lists may nest in one another.
pub(crate) const MAX_NESTING: usize = 100;

/// Members of a resource that come before the others, in the order of Bicep.
const ENVELOPE: [&str; 8] =
    ["location", "extendedLocation", "zones", "tags", "sku", "kind", "plan", "identity"];

/// What stands in a gap of the text.
const BLANK: &str = "null";

/// The members of a resource in the order in which they are written: those of the envelope,
/// others, `properties`; the keys of the objects inside are sorted.
#[derive(Debug, Clone, Default)]
pub(crate) struct Form {
    /// Compact JSON without the brackets around it.
    text: Box<str>,
    /// In their order.
    gaps: Vec<Gap>,
}

/// A value that the text leaves out.
#[derive(Debug, Clone)]
pub(crate) struct Gap {
    /// Where the blank starts.
    at: usize,
    /// The member of the resource that it is, or stands in.
    pub(crate) member: Key,
    /// An expression, an object with keys that are expressions, or a member that nests too deep.
    pub(crate) value: Node,
}

impl Form {
    pub(crate) fn of(mut body: Object) -> Self {
        body.sort_keys();
        body.sort_by_key(|key| {
            let (key, last) = (key.shown(), ENVELOPE.len());
            match ENVELOPE.iter().position(|known| *known == key) {
                Some(rank) => rank,
                None => last + usize::from(key == "properties"),
            }
        });
        let mut out = Writer::with_capacity(1024);
        let mut gaps = Vec::new();
        for (key, value) in body.iter() {
            out.key(&key.shown());
            let (start, before) = (out.len(), gaps.len());
            let mut scribe = Scribe { out: &mut out, gaps: &mut gaps, member: key };
            if !scribe.node(value, MAX_NESTING) {
                scribe.out.truncate(start);
                scribe.gaps.truncate(before);
                scribe.gap(value);
            }
        }
        Self { text: out.as_str().into(), gaps }
    }

    pub(crate) fn gaps(&self) -> &[Gap] {
        &self.gaps
    }

    /// Writes the members, with what `fill` writes in each gap.
    pub(crate) fn write(&self, out: &mut Writer, mut fill: impl FnMut(&Node, &mut Writer)) {
        if self.text.is_empty() {
            return;
        }
        out.separate();
        let mut done = 0;
        for gap in &self.gaps {
            out.append(&self.text[done..gap.at]);
            fill(&gap.value, out);
            done = gap.at + BLANK.len();
        }
        out.append(&self.text[done..]);
    }
}

/// Writes one member of a form.
struct Scribe<'f> {
    out: &'f mut Writer,
    gaps: &'f mut Vec<Gap>,
    member: &'f Key,
}

impl Scribe<'_> {
    /// `false` where the value nests deeper than there is `room` for.
    fn node(&mut self, node: &Node, room: usize) -> bool {
        match node {
            Node::Null => self.out.null(),
            Node::Bool(value) => self.out.bool(*value),
            Node::Int(value) => self.out.int(*value),
            Node::Number(number) => self.out.number(number),
            Node::String(text) => self.out.string(&escape_literal(text)),
            Node::Array(_) | Node::Object(_) if room == 0 => return false,
            Node::Array(items) => {
                self.out.begin_array();
                let fits = items.iter().all(|item| self.node(item, room - 1));
                self.out.end_array();
                return fits;
            }
            Node::Object(object) if object.iter().all(|(key, _)| matches!(key, Key::Text(_))) => {
                self.out.begin_object();
                let fits = object.iter().all(|(key, value)| {
                    self.out.key(&escape_literal(&key.shown()));
                    self.node(value, room - 1)
                });
                self.out.end_object();
                return fits;
            }
            Node::Object(_) | Node::Expr(_) | Node::Secret(_) => self.gap(node),
        }
        true
    }

    fn gap(&mut self, value: &Node) {
        self.out.compact(BLANK);
        let at = self.out.len() - BLANK.len();
        self.gaps.push(Gap { at, member: self.member.clone(), value: value.clone() });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::expr::Ast;

    /// What is written of a resource, with `?` for what the form leaves to others.
    #[track_caller]
    fn check(body: Object, expected: &str) {
        let mut out = Writer::default();
        out.begin_object();
        Form::of(body).write(&mut out, |_, out| out.compact("?"));
        out.end_object();
        assert_eq!(out.as_str(), expected);
    }

    fn expression() -> Node {
        Node::Expr(Ast::call("parameters", [Ast::str("x")]))
    }

    #[test]
    fn the_envelope_comes_first_and_the_properties_last() {
        check(Object::new(), "{}");
        check(
            Object::new()
                .with("properties", Object::new().with("b", 1).with("a", "[x]"))
                .with("zone", true)
                .with("autoscale", Node::Null)
                .with("tags", Object::new())
                .with("location", "here"),
            r#"{"location":"here","tags":{},"autoscale":null,"zone":true,"properties":{"a":"[[x]","b":1}}"#,
        );
    }

    #[test]
    fn expressions_are_left_out_wherever_they_stand() {
        let list = Node::Array(vec![expression(), Node::Int(1), expression(), expression()]);
        check(
            Object::new()
                .with("tags", expression())
                .with("properties", Object::new().with("a", list)),
            r#"{"tags":?,"properties":{"a":[?,1,?,?]}}"#,
        );
    }

    // Where such keys stand among the others is known once they are written.
    #[test]
    fn an_object_with_an_expression_as_a_key_is_left_out_as_a_whole() {
        let mut object = Object::new().with("a", 1);
        object.insert(Key::Expr(Ast::call("parameters", [Ast::str("x")])), Node::Int(2));
        check(
            Object::new().with("properties", Object::new().with("b", object).with("a", 0)),
            r#"{"properties":{"a":0,"b":?}}"#,
        );
    }

    // It is reported later, and by its member.
    #[test]
    fn a_member_that_nests_too_deep_is_left_out_as_a_whole() {
        let nested = |depth| {
            let inner = Node::Object(Object::new().with("x", expression()));
            (1..depth).fold(inner, |inner, _| Node::Array(vec![inner]))
        };
        let deep = MAX_NESTING + 1;
        check(
            Object::new().with("kind", "k").with("tags", nested(deep)),
            r#"{"tags":?,"kind":"k"}"#,
        );
        let (open, close) = ("[".repeat(MAX_NESTING - 1), "]".repeat(MAX_NESTING - 1));
        let fits = format!(r#"{{"tags":{open}{{"x":?}}{close}}}"#);
        check(Object::new().with("tags", nested(MAX_NESTING)), &fits);
    }
}
