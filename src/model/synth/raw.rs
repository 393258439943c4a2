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

type Complaint = (String, String);

/// One raw setting, with its pointer taken apart.
struct Setting<'a> {
    pointer: &'a str,
    path: Vec<Token>,
    value: &'a Node,
}

/// A step of a pointer. The order is that in which settings are applied: a list gets the items
/// that it has a place for, and then those behind its end.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Token {
    /// Digits, which are the key of an object as well as the index of a list.
    Index(usize),
    Key(String),
    /// `-`, the item behind the last.
    End,
}

/// The body of an entry with the raw settings applied, in an order of their own; what cannot be
/// applied, with a way out.
pub(super) fn apply<'a>(
    entry: &'a Entry,
    body: &'a Object,
) -> Result<Cow<'a, Object>, Vec<Complaint>> {
    let mut complaints = Vec::new();
    for (key, _) in body.iter() {
        if let Key::Text(member) = key {
            complaints.extend(reserved(member, |_| format!("the member `{member}` cannot be set")));
        }
    }
    if entry.raw.is_empty() && complaints.is_empty() {
        return Ok(Cow::Borrowed(body));
    }
    let mut settings = Vec::new();
    for (pointer, value) in &entry.raw {
        match tokens(pointer) {
            Ok(path) => settings.push(Setting { pointer, path, value }),
            Err(complaint) => complaints.push(complaint),
        }
    }
    settings.sort_by(|a, b| (&a.path, a.pointer).cmp(&(&b.path, b.pointer)));
    let mut root = Node::Object(body.clone());
    for (index, setting) in settings.iter().enumerate() {
        let around = settings[..index].iter().find(|other| setting.path.starts_with(&other.path));
        if let Some(other) = around {
            complaints.push((
                format!("the raw settings `{}` and `{}` overlap", other.pointer, setting.pointer),
                "set one of them, with all that both hold".to_owned(),
            ));
        } else if let Err(complaint) = set(&mut root, setting) {
            complaints.push(complaint);
        }
    }
    match (root, complaints.is_empty()) {
        (Node::Object(body), true) => Ok(Cow::Owned(body)),
        _ => Err(complaints),
    }
}

/// Whether a member of this name has a method of its own.
pub(crate) fn is_reserved(member: &str) -> bool {
    RESERVED.iter().any(|(known, _)| known.eq_ignore_ascii_case(member))
}

/// Azure compares the names of members without case.
fn reserved(member: &str, complaint: impl FnOnce(&str) -> String) -> Option<Complaint> {
    let (known, help) = RESERVED.iter().find(|(known, _)| known.eq_ignore_ascii_case(member))?;
    Some((complaint(known), (*help).to_owned()))
}

fn tokens(pointer: &str) -> Result<Vec<Token>, Complaint> {
    let bad = || {
        (
            format!("the raw setting `{pointer}` is no JSON pointer"),
            "write names with a `/` before each, as in `/properties/x`; `~1` is a `/` in a name, \
             and `~0` a `~`"
                .to_owned(),
        )
    };
    let path = pointer.strip_prefix('/').ok_or_else(bad)?;
    let path: Option<Vec<Token>> = path.split('/').map(token).collect();
    let path = path.ok_or_else(bad)?;
    match path.first() {
        Some(Token::Key(member)) => {
            let complaint =
                |known: &str| format!("the raw setting `{pointer}` would change `{known}`");
            reserved(member, complaint).map_or(Ok(path), Err)
        }
        _ => Ok(path),
    }
}

fn token(text: &str) -> Option<Token> {
    let digits = text.bytes().all(|byte| byte.is_ascii_digit());
    match text {
        "" => None,
        "-" => Some(Token::End),
        _ if digits && (text == "0" || !text.starts_with('0')) => {
            text.parse().ok().map(Token::Index).or_else(|| Some(Token::Key(text.to_owned())))
        }
        _ => {
            let escapes = text.split('~').skip(1);
            let known = escapes.into_iter().all(|rest| rest.starts_with(['0', '1']));
            known.then(|| Token::Key(text.replace("~1", "/").replace("~0", "~")))
        }
    }
}

impl Token {
    fn key(&self) -> Cow<'_, str> {
        match self {
            Self::Index(index) => Cow::Owned(index.to_string()),
            Self::Key(key) => Cow::Borrowed(key),
            Self::End => Cow::Borrowed("-"),
        }
    }
}

fn set(root: &mut Node, setting: &Setting<'_>) -> Result<(), Complaint> {
    let pointer = setting.pointer;
    let mut place = root;
    for (depth, token) in setting.path.iter().enumerate() {
        let key = token.key();
        place = match place {
            Node::Object(object) => {
                if object.get(&key).is_none() {
                    object.insert(Key::from(key.to_string()), Node::Object(Object::new()));
                }
                object.get_mut(&key).expect("it was just inserted")
            }
            Node::Array(items) => {
                let length = items.len();
                let index = match token {
                    Token::End => length,
                    Token::Index(index) => *index,
                    Token::Key(_) => usize::MAX,
                };
                if index == length {
                    items.push(Node::Object(Object::new()));
                }
                items.get_mut(index).ok_or_else(|| {
                    (
                        format!(
                            "the raw setting `{pointer}` has `{key}` where a list of {length} is"
                        ),
                        format!("use an index up to {length}, or `-` for one more"),
                    )
                })?
            }
            _ => {
                let outer = pointer.split('/').skip(1).take(depth).collect::<Vec<_>>().join("/");
                return Err((
                    format!(
                        "the raw setting `{pointer}` goes through `/{outer}`, which is no object"
                    ),
                    format!("set `/{outer}` as a whole"),
                ));
            }
        };
    }
    *place = setting.value.clone();
    Ok(())
}
