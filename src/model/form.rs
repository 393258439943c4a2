//! What a resource says once nobody sets anything more: the text of its members, with a gap for
//! each value that depends on where the resource stands in a template.
//!
//! Most of a resource is literal, and the same wherever it stands. As text it takes a fraction of
//! the room of a tree, and no later step walks over it. Resources that a program makes in one place
//! mostly differ in their names and references only: they share one text.

use std::sync::Arc;

use crate::expr::{Key, Node, Object, escape_literal};
use crate::json::Writer;

/// How deep objects and lists may nest in one another.
pub(crate) const MAX_NESTING: usize = 100;

/// Members of a resource that come before the others, in the order of Bicep.
const ENVELOPE: [&str; 8] =
    ["location", "extendedLocation", "zones", "tags", "sku", "kind", "plan", "identity"];

/// What stands in a gap of the text.
const BLANK: &str = "null";

/// How many bodies are remembered to be compared with.
const MAX_KNOWN: usize = 8;

/// The members of a resource in the order in which they are written: those of the envelope,
/// others, `properties`; the keys of the objects inside are sorted.
#[derive(Debug, Clone, Default)]
pub(crate) struct Form {
    shape: Arc<Shape>,
    /// What is in the gaps, in their order: an expression, an object with keys that are
    /// expressions, or a member that nests too deep.
    values: Vec<Node>,
}

/// What does not depend on the values in the gaps.
#[derive(Debug, Default)]
struct Shape {
    /// Compact JSON without the brackets around it.
    text: Box<str>,
    /// In their order.
    gaps: Vec<Gap>,
}

/// A value that the text leaves out.
#[derive(Debug)]
struct Gap {
    /// Where the blank starts.
    at: usize,
    /// The member of the resource that it is, or stands in.
    member: Key,
    /// Which entry or item it is in, from the outside in.
    path: Vec<usize>,
}

/// Makes forms, and lets a resource that is like one of the last share its shape.
#[derive(Debug, Default)]
pub(crate) struct Forms {
    known: Vec<(Object, Arc<Shape>)>,
}

impl Forms {
    pub(crate) fn form(&mut self, body: Object) -> Form {
        if let Some((_, shape)) = self.known.iter().find(|(known, _)| known.is_like(&body)) {
            return Form::shaped(Arc::clone(shape), &body);
        }
        let form = Form::of(&body);
        if self.known.len() == MAX_KNOWN {
            self.known.remove(0);
        }
        self.known.push((body, Arc::clone(&form.shape)));
        form
    }
}

impl Form {
    pub(crate) fn of(body: &Object) -> Self {
        Self::shaped(Arc::new(Shape::of(body)), body)
    }

    fn shaped(shape: Arc<Shape>, body: &Object) -> Self {
        let value = |gap: &Gap| gap.value(body).expect("the body has the shape").clone();
        let values = shape.gaps.iter().map(value).collect();
        Self { shape, values }
    }

    /// What the text leaves out, each with the member that it is, or stands in.
    pub(crate) fn gaps(&self) -> impl Iterator<Item = (&Key, &Node)> {
        self.shape.gaps.iter().map(|gap| &gap.member).zip(&self.values)
    }

    /// Writes the members, with what `fill` writes in each gap.
    pub(crate) fn write(&self, out: &mut Writer, mut fill: impl FnMut(&Node, &mut Writer)) {
        let Shape { text, gaps } = &*self.shape;
        if text.is_empty() {
            return;
        }
        out.separate();
        let mut done = 0;
        for (gap, value) in gaps.iter().zip(&self.values) {
            out.append(&text[done..gap.at]);
            fill(value, out);
            done = gap.at + BLANK.len();
        }
        out.append(&text[done..]);
    }
}

impl Shape {
    fn of(body: &Object) -> Self {
        let mut members: Vec<_> = body.sorted().collect();
        members.sort_by_key(|(_, key, _)| {
            let (key, last) = (key.shown(), ENVELOPE.len());
            match ENVELOPE.iter().position(|known| *known == key) {
                Some(rank) => rank,
                None => last + usize::from(key == "properties"),
            }
        });
        let mut out = Writer::default();
        let mut gaps = Vec::new();
        for (place, key, value) in members {
            out.key(&key.shown());
            let (start, before) = (out.len(), gaps.len());
            let mut scribe =
                Scribe { out: &mut out, gaps: &mut gaps, member: key, path: vec![place] };
            if !scribe.node(value, MAX_NESTING) {
                scribe.out.truncate(start);
                scribe.gaps.truncate(before);
                scribe.gap();
            }
        }
        Self { text: out.into_string().into(), gaps }
    }
}

impl Gap {
    /// What fills it in a body of this shape.
    fn value<'b>(&self, body: &'b Object) -> Option<&'b Node> {
        let (first, rest) = self.path.split_first()?;
        let (_, member) = body.entry(*first)?;
        rest.iter().try_fold(member, |value, place| match value {
            Node::Array(items) => items.get(*place),
            Node::Object(object) => object.entry(*place).map(|(_, value)| value),
            _ => None,
        })
    }
}

/// Writes one member of a form.
struct Scribe<'f> {
    out: &'f mut Writer,
    gaps: &'f mut Vec<Gap>,
    member: &'f Key,
    /// Where in the body it is.
    path: Vec<usize>,
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
                let mut items = items.iter().enumerate();
                let fits = items.all(|(place, item)| self.below(place, item, room));
                self.out.end_array();
                return fits;
            }
            Node::Object(object) if object.iter().all(|(key, _)| matches!(key, Key::Text(_))) => {
                self.out.begin_object();
                let fits = object.sorted().all(|(place, key, value)| {
                    self.out.key(&escape_literal(&key.shown()));
                    self.below(place, value, room)
                });
                self.out.end_object();
                return fits;
            }
            Node::Object(_) | Node::Expr(_) | Node::Secret(_) => self.gap(),
        }
        true
    }

    fn below(&mut self, place: usize, node: &Node, room: usize) -> bool {
        self.path.push(place);
        let fits = self.node(node, room - 1);
        self.path.pop();
        fits
    }

    fn gap(&mut self) {
        self.out.compact(BLANK);
        let at = self.out.len() - BLANK.len();
        self.gaps.push(Gap { at, member: self.member.clone(), path: self.path.clone() });
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
        Forms::default().form(body).write(&mut out, |_, out| out.compact("?"));
        out.end_object();
        assert_eq!(out.into_string(), expected);
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

    #[test]
    fn resources_that_differ_in_expressions_only_share_their_shape() {
        let body = |value: Node, expression: Node| {
            let list = Node::Array(vec![expression, value]);
            Object::new().with("tags", Object::new().with("b", list)).with("kind", "k")
        };
        let other = || Node::Expr(Ast::call("parameters", [Ast::str("y")]));
        let mut forms = Forms::default();
        let mut written = |body: &Object| {
            let form = forms.form(body.clone());
            let mut out = Writer::default();
            out.begin_object();
            form.write(&mut out, |value, out| out.string(&format!("{value:?}")));
            (form.shape, out.into_string())
        };
        let (first, _) = written(&body(Node::Int(1), expression()));
        let like = [body(Node::Int(1), other())];
        let (x, y) = (Node::Secret(Ast::str("x")), Node::Array(vec![other()]));
        let unlike = [
            body(Node::Int(2), expression()),
            body(Node::Int(1), x),
            body(Node::Int(1), y),
            body(Node::Int(1), expression()).with("plan", Node::Null),
        ];
        for (body, shared) in
            like.iter().map(|b| (b, true)).chain(unlike.iter().map(|b| (b, false)))
        {
            let (shape, text) = written(body);
            assert_eq!(Arc::ptr_eq(&shape, &first), shared, "{body:?}");
            let mut out = Writer::default();
            out.begin_object();
            Form::of(body).write(&mut out, |value, out| out.string(&format!("{value:?}")));
            assert_eq!(text, out.into_string());
        }
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
