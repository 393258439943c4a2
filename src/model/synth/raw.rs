//! Raw settings: whatever a program puts at a JSON pointer.

use std::borrow::Cow;

use super::super::declaration::Entry;
use crate::expr::{Key, Node, Object};

/// Members that have a method of their own, and what it is.
const RESERVED: &[(&str, &str)] = &[
    ("type", "use `RawResource` for another type"),
    ("name", "the name is the argument of `new`"),
    ("apiVersion", "use `.api_version(\"…\")`"),
    ("scope", "add the resource to the scope it belongs to"),
    ("dependsOn", "use `.after(&other)`"),
    ("condition", "use `group.when(&condition, |group| …)`"),
    ("copy", "use `group.for_each(&list, |item, index| …)`"),
];

/// The body with the raw settings applied; what cannot be applied, with a way out.
pub(super) fn apply(entry: &Entry) -> Result<Cow<'_, Object>, Vec<(String, String)>> {
    if entry.raw.is_empty() {
        return Ok(Cow::Borrowed(&entry.body));
    }
    let mut problems = Vec::new();
    let mut root = Node::Object(entry.body.clone());
    for (index, (pointer, value)) in entry.raw.iter().enumerate() {
        let overlapping = entry.raw[..index].iter().find(|(other, _)| overlap(other, pointer));
        if let Some((other, _)) = overlapping {
            problems.push((
                format!("the raw settings `{other}` and `{pointer}` overlap"),
                "set one of them, with all that both hold".to_owned(),
            ));
        } else if let Err(problem) = set(&mut root, pointer, value) {
            problems.push(problem);
        }
    }
    match (root, problems.is_empty()) {
        (Node::Object(body), true) => Ok(Cow::Owned(body)),
        _ => Err(problems),
    }
}

fn overlap(a: &str, b: &str) -> bool {
    let within = |outer: &str, inner: &str| {
        inner.strip_prefix(outer).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    };
    within(a, b) || within(b, a)
}

fn set(root: &mut Node, pointer: &str, value: &Node) -> Result<(), (String, String)> {
    let Some(path) = pointer.strip_prefix('/') else {
        return Err((
            format!("the raw setting `{pointer}` is no JSON pointer"),
            "begin it with `/`, as in `/properties/x`".to_owned(),
        ));
    };
    let tokens: Vec<String> =
        path.split('/').map(|token| token.replace("~1", "/").replace("~0", "~")).collect();
    if let Some((member, help)) = RESERVED.iter().find(|(member, _)| tokens[0] == *member) {
        return Err((
            format!("the raw setting `{pointer}` would change `{member}`"),
            (*help).to_owned(),
        ));
    }
    let mut place = root;
    for (depth, token) in tokens.iter().enumerate() {
        place = match place {
            Node::Object(object) => {
                if object.get(token).is_none() {
                    object.insert(Key::from(token.clone()), Node::Object(Object::new()));
                }
                object.get_mut(token).expect("it was just inserted")
            }
            Node::Array(items) => {
                let length = items.len();
                let index: usize = match token.as_str() {
                    "-" => length,
                    digits => digits.parse().unwrap_or(usize::MAX),
                };
                if index == length {
                    items.push(Node::Object(Object::new()));
                }
                items.get_mut(index).ok_or_else(|| {
                    (
                        format!("the raw setting `{pointer}` has `{token}` where a list of {length} is"),
                        format!("use an index up to {length}, or `-` for one more"),
                    )
                })?
            }
            _ => {
                let prefix = tokens[..depth].join("/");
                return Err((
                    format!("the raw setting `{pointer}` goes through `/{prefix}`, which is no object"),
                    format!("set `/{prefix}` as a whole"),
                ));
            }
        };
    }
    *place = value.clone();
    Ok(())
}
