//! How setters write into an object, so that their order does not show.
//!
//! A builder has setters for a whole (`tags`), for parts of it (`tag`), and defaults for what
//! nobody sets. Whichever is called first, the result is the same: the whole, with the parts that
//! were set by name on top of it, and defaults only where nothing else was said.

use std::borrow::Cow;

use super::ast::Ast;
use super::escape::escape_literal;
use super::object::{Key, Node, Object};

/// The place of one key in an object.
#[derive(Clone)]
pub(super) struct Slot {
    pub(super) key: Key,
    pub(super) value: Node,
    /// Set by name, and not only by default.
    explicit: bool,
    /// What a whole that is set later does not forget; most slots have none.
    memory: Option<Box<Memory>>,
}

#[derive(Clone)]
struct Memory {
    /// What was set by name in the slot or below it.
    parts: Node,
    /// What holds below it by default, where the whole says nothing of it.
    presets: Node,
}

impl Memory {
    /// A whole with what is remembered of its slot.
    fn under(&self, whole: Node) -> Node {
        let whole = match (&self.presets, whole) {
            (Node::Object(_), Node::Object(whole)) => {
                joined(self.presets.clone(), Node::Object(whole))
            }
            (_, whole) => whole,
        };
        match &self.parts {
            Node::Null => whole,
            parts => joined(whole, parts.clone()),
        }
    }

    fn of(memory: &mut Option<Box<Self>>) -> &mut Self {
        memory.get_or_insert_with(|| Box::new(Self { parts: Node::Null, presets: Node::Null }))
    }
}

impl Slot {
    pub(super) fn set(key: Key, value: Node) -> Self {
        Self { key, value, explicit: true, memory: None }
    }
}

/// How it came about does not count.
impl PartialEq for Slot {
    fn eq(&self, other: &Self) -> bool {
        self.key == other.key && self.value == other.value
    }
}

/// What a write means.
#[derive(Clone)]
enum Write {
    Preset(Node),
    Set(Node),
    Push(Node),
    Entry(Key, Node),
}

impl Object {
    /// Sets the value of a literal key, which is not cut at `/` as paths are: for names that a
    /// program gives.
    pub(crate) fn set_member(&mut self, key: &'static str, value: Node) {
        self.slot(key).write(Write::Set(value));
    }

    /// Sets the value at a path of literal keys such as `properties/sku`; objects on the way are
    /// made.
    pub(crate) fn set(&mut self, path: &'static str, value: Node) {
        self.write(path, Write::Set(value));
    }

    /// Sets the value at a path, where nothing was set by name.
    pub(crate) fn preset(&mut self, path: &'static str, value: Node) {
        self.write(path, Write::Preset(value));
    }

    /// Appends to the list at a path; the list is made.
    pub(crate) fn push(&mut self, path: &'static str, value: Node) {
        self.write(path, Write::Push(value));
    }

    /// Sets one entry of the dictionary at a path; the dictionary is made.
    pub(crate) fn set_entry(&mut self, path: &'static str, key: Key, value: Node) {
        self.write(path, Write::Entry(key, value));
    }

    /// Says that nobody sets anything more: what was remembered for later setters is forgotten,
    /// and no room is left for them.
    pub(crate) fn settle(&mut self) {
        for slot in &mut self.slots {
            slot.memory = None;
            slot.value.settle();
        }
        self.slots.shrink_to_fit();
    }

    /// The entries in the order in which they are written, each with its place among them as they
    /// were first set. Keys that are expressions have none until they are written, and come last.
    pub(crate) fn sorted(&self) -> impl Iterator<Item = (usize, &Key, &Node)> {
        let mut slots: Vec<(usize, &Slot)> = self.slots.iter().enumerate().collect();
        slots.sort_by(|(_, a), (_, b)| match (&a.key, &b.key) {
            // A bracket that is escaped comes first, and moves nothing but what starts with one.
            (Key::Text(a), Key::Text(b)) if a.starts_with('[') && b.starts_with('[') => {
                escape_literal(a).cmp(&escape_literal(b))
            }
            (Key::Text(a), Key::Text(b)) => a.cmp(b),
            (a, b) => matches!(a, Key::Expr(_)).cmp(&matches!(b, Key::Expr(_))),
        });
        slots.into_iter().map(|(place, slot)| (place, &slot.key, &slot.value))
    }

    /// The entry at a place, counted in the order they were first set.
    pub(crate) fn entry(&self, place: usize) -> Option<(&Key, &Node)> {
        self.slots.get(place).map(|slot| (&slot.key, &slot.value))
    }

    /// Whether the entries are the same and were first set in the same order, whatever expressions
    /// the values hold.
    pub(crate) fn is_like(&self, other: &Self) -> bool {
        let alike = |(a, b): (&Slot, &Slot)| a.key == b.key && a.value.is_like(&b.value);
        self.slots.len() == other.slots.len() && self.slots.iter().zip(&other.slots).all(alike)
    }

    /// An empty object with room for so many entries.
    pub(crate) fn with_capacity(capacity: usize) -> Self {
        Self { slots: Vec::with_capacity(capacity) }
    }

    /// Appends a slot.
    pub(super) fn add(&mut self, slot: Slot) {
        self.slots.push(slot);
    }

    fn write(&mut self, path: &'static str, write: Write) {
        debug_assert!(path.split('/').all(|step| !step.is_empty()), "`{path}` has an empty step");
        // For texts as short as paths this takes half of what `split_once` does.
        match path.bytes().position(|byte| byte == b'/') {
            None => self.slot(path).write(write),
            Some(end) => self.slot(&path[..end]).write_below(&path[end + 1..], write),
        }
    }

    /// The slot of a literal key; it is made.
    fn slot(&mut self, key: &'static str) -> &mut Slot {
        let at = self.slots.iter().position(|slot| slot.key.is(key)).unwrap_or_else(|| {
            let key = Key::Text(Cow::Borrowed(key));
            self.add(Slot { key, value: Node::Null, explicit: false, memory: None });
            self.slots.len() - 1
        });
        &mut self.slots[at]
    }
}

impl Node {
    fn is_like(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Expr(_), Self::Expr(_)) | (Self::Secret(_), Self::Secret(_)) => true,
            (Self::String(a), Self::String(b)) => a == b,
            (Self::Array(a), Self::Array(b)) => {
                a.len() == b.len() && a.iter().zip(b).all(|(a, b)| a.is_like(b))
            }
            (Self::Object(a), Self::Object(b)) => a.is_like(b),
            _ => self == other,
        }
    }

    fn settle(&mut self) {
        match self {
            Self::Array(items) => items.iter_mut().for_each(Self::settle),
            Self::Object(object) => object.settle(),
            _ => {}
        }
    }
}

impl Slot {
    fn write(&mut self, write: Write) {
        let part = match write {
            Write::Preset(value) => {
                if !self.explicit {
                    self.value = value;
                }
                return;
            }
            Write::Set(value) => {
                self.explicit = true;
                self.value = match &self.memory {
                    Some(memory) => memory.under(value),
                    None => value,
                };
                return;
            }
            Write::Push(value) => Node::Array(vec![value]),
            Write::Entry(key, value) => Node::Object(Object { slots: vec![Slot::set(key, value)] }),
        };
        let value = std::mem::replace(&mut self.value, Node::Null);
        self.value = joined(value, part.clone());
        let parts = &mut Memory::of(&mut self.memory).parts;
        *parts = joined(std::mem::replace(parts, Node::Null), part);
    }

    fn write_below(&mut self, path: &'static str, write: Write) {
        // All of `properties` is set by nobody but at once, and remembering its parts costs. It has
        // more members than other objects: up to 14 need no second allocation.
        let whole = self.key.is("properties");
        if !whole {
            let memory = Memory::of(&mut self.memory);
            let memory = match write {
                Write::Preset(_) => &mut memory.presets,
                _ => &mut memory.parts,
            };
            if let Node::Null = memory {
                *memory = Node::Object(Object::with_capacity(4));
            }
            if let Node::Object(memory) = memory {
                memory.write(path, write.clone());
            }
        }
        match &mut self.value {
            Node::Object(object) => object.write(path, write),
            Node::Expr(_) | Node::Secret(_) if matches!(write, Write::Preset(_)) => {}
            value => {
                let mut part = Object::with_capacity(if whole { 14 } else { 4 });
                part.write(path, write);
                let base = std::mem::replace(value, Node::Null);
                *value = joined(base, Node::Object(part));
            }
        }
    }
}

/// A whole with parts on top of it: lists get longer, objects more entries, and what is only known
/// to the template is joined there.
fn joined(whole: Node, parts: Node) -> Node {
    match (whole, parts) {
        (Node::Array(mut items), Node::Array(more)) => {
            items.extend(more);
            Node::Array(items)
        }
        (Node::Object(mut object), Node::Object(more)) => {
            for part in more.slots {
                match object.slots.iter_mut().find(|slot| slot.key == part.key) {
                    Some(slot) if part.explicit => slot.value = part.value,
                    Some(slot) => {
                        let value = std::mem::replace(&mut slot.value, Node::Null);
                        slot.value = joined(value, part.value);
                    }
                    None => object.add(part),
                }
            }
            Node::Object(object)
        }
        (Node::Expr(whole), parts) => Node::Expr(joined_expression(whole, &parts)),
        (Node::Secret(whole), parts) => Node::Secret(joined_expression(whole, &parts)),
        (_, parts) => parts,
    }
}

fn joined_expression(whole: Ast, parts: &Node) -> Ast {
    let Node::Object(parts) = parts else {
        return Ast::call("concat", [whole, parts.clone().into_ast()]);
    };
    let more = parts.slots.iter().flat_map(|part| {
        let key = match &part.key {
            Key::Text(text) => Ast::str(text.clone()),
            Key::Expr(key) => key.clone(),
        };
        let empty = match &part.value {
            Node::Array(_) if !part.explicit => "createArray",
            Node::Object(_) if !part.explicit => "createObject",
            value => return [key, value.clone().into_ast()],
        };
        let there = Ast::call("tryGet", [whole.clone(), key.clone()]);
        let there = Ast::call("coalesce", [there, Ast::call(empty, [])]);
        [key, joined_expression(there, &part.value)]
    });
    let more = Ast::call("createObject", more.collect::<Vec<_>>());
    Ast::call("union", [whole, more])
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The object after these writes, in this and in the reverse order.
    #[track_caller]
    fn check(writes: &[fn(&mut Object)], expected: &str) {
        let written = |order: &mut dyn Iterator<Item = &fn(&mut Object)>| {
            let mut object = Object::new();
            order.for_each(|write| write(&mut object));
            format!("{object:?}")
        };
        assert_eq!(written(&mut writes.iter()), expected);
        assert_eq!(written(&mut writes.iter().rev()), expected);
    }

    fn expression() -> Node {
        Node::Expr(Ast::call("parameters", [Ast::str("x")]))
    }

    #[test]
    fn a_whole_keeps_the_parts_that_were_set_before_it() {
        check(
            &[
                |o| o.set("tags", Node::Object(Object::new().with("a", 1))),
                |o| o.set_entry("tags", Key::from("b"), Node::Int(2)),
            ],
            r#"{"tags": {"a": 1, "b": 2}}"#,
        );
        check(
            &[|o| o.set("list", Node::from([1])), |o| o.push("list", Node::Int(2))],
            r#"{"list": [1, 2]}"#,
        );
    }

    #[test]
    fn parts_are_joined_to_an_expression_by_the_template() {
        check(
            &[
                |o| o.set("tags", expression()),
                |o| o.set_entry("tags", Key::from("b"), Node::Int(2)),
            ],
            r#"{"tags": [union(parameters('x'), createObject('b', 2))]}"#,
        );
        check(
            &[|o| o.set("list", expression()), |o| o.push("list", Node::Int(2))],
            r#"{"list": [concat(parameters('x'), createArray(2))]}"#,
        );
        check(
            &[
                |o| o.set("properties/acls", expression()),
                |o| o.push("properties/acls/rules", Node::Int(2)),
            ],
            "{\"properties\": {\"acls\": [union(parameters('x'), createObject('rules', \
             concat(coalesce(tryGet(parameters('x'), 'rules'), createArray()), createArray(2))))]}}",
        );
    }

    #[test]
    fn a_default_gives_way_to_what_is_set() {
        check(
            &[
                |o| o.set("access", Node::from("Disabled")),
                |o| o.preset("access", Node::from("Enabled")),
            ],
            r#"{"access": "Disabled"}"#,
        );
    }

    // What a whole says nothing of stays as safe as it was.
    #[test]
    fn a_whole_keeps_the_defaults_that_it_says_nothing_of() {
        let mut object = Object::new();
        object.preset("acls/action", Node::from("Deny"));
        object.preset("acls/bypass", Node::from("AzureServices"));
        object.set("acls", Node::Object(Object::new().with("bypass", "None").with("x", 1)));
        object.set("acls", Node::Object(Object::new().with("bypass", "None")));
        assert_eq!(format!("{object:?}"), r#"{"acls": {"action": "Deny", "bypass": "None"}}"#);
    }

    #[test]
    fn a_secret_stays_one() {
        let mut object = Object::new();
        object.set("settings", Node::Secret(Ast::call("parameters", [Ast::str("x")])));
        object.set_entry("settings", Key::from("a"), Node::Int(1));
        assert!(matches!(object.get("settings"), Some(Node::Secret(_))));
    }
}
