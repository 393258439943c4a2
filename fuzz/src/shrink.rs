//! Makes inputs that break a property small.

use std::panic::{self, AssertUnwindSafe};

use armwright::json::Value;

use crate::mutate::Material;
use crate::properties::Property;

/// How the input ended; `None` where the property panics.
pub fn run(property: Property, input: &[u8]) -> Option<String> {
    panic::catch_unwind(AssertUnwindSafe(|| property(input))).ok()
}

/// The input without all that it does not need in order to panic.
pub fn smallest(property: Property, material: Material, mut input: Vec<u8>) -> Vec<u8> {
    let hook = panic::take_hook();
    panic::set_hook(Box::new(|_| {}));
    if material == Material::Json
        && let Ok(value) = Value::parse_bytes(&input)
    {
        let breaks = |value: &Value| run(property, value.to_compact().as_bytes()).is_none();
        if breaks(&value) {
            input = pruned(value, &breaks).to_pretty().into_bytes();
        }
    }
    let mut piece = input.len() / 2;
    while piece > 0 {
        let mut at = 0;
        while at + piece <= input.len() {
            let mut shorter = input.clone();
            shorter.drain(at..at + piece);
            if run(property, &shorter).is_none() {
                input = shorter;
            } else {
                at += piece;
            }
        }
        piece /= 2;
    }
    panic::set_hook(hook);
    input
}

/// JSON without the parts that it does not need in order to break.
fn pruned(mut value: Value, breaks: &dyn Fn(&Value) -> bool) -> Value {
    loop {
        let mut at = 0;
        let mut changed = false;
        while let Some(smaller) = without(&value, &mut { at }) {
            if breaks(&smaller) {
                value = smaller;
                changed = true;
            } else {
                at += 1;
            }
        }
        if !changed {
            return value;
        }
    }
}

/// The value without the part that has so many parts before it.
fn without(value: &Value, before: &mut usize) -> Option<Value> {
    match value {
        Value::Array(items) => {
            for (at, item) in items.iter().enumerate() {
                let mut made = items.clone();
                if *before == 0 {
                    made.remove(at);
                    return Some(made.into());
                }
                *before -= 1;
                if let Some(smaller) = without(item, before) {
                    made[at] = smaller;
                    return Some(made.into());
                }
            }
        }
        Value::Object(map) => {
            for (name, item) in map {
                let mut made = map.clone();
                if *before == 0 {
                    made.remove(name);
                    return Some(made.into());
                }
                *before -= 1;
                if let Some(smaller) = without(item, before) {
                    made.insert(name.to_owned(), smaller);
                    return Some(made.into());
                }
            }
        }
        _ => {}
    }
    None
}
