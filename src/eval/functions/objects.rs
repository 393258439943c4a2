//! Functions that make objects, take them apart and merge them.

use std::sync::Arc;

use super::arrays::Distinct;
use super::{Call, Function, Outcome, Sight, inside};
use crate::eval::fault::{FaultKind, Stop};
use crate::eval::value::{Object, Value, fold};

pub(super) const TABLE: &[Function] = &[
    Function { name: "createObject", run: create_object, sight: Sight::Any },
    inside("items", items),
    inside("objectKeys", object_keys),
    inside("shallowMerge", shallow_merge),
];

/// The work of finding one member among many.
const MEMBER: usize = 8;

/// How deep objects are merged.
const MAX_DEPTH: usize = 256;

type Members = Vec<(Arc<str>, Value)>;

/// Names that differ in case are two members; the same name twice is refused.
fn create_object(call: &Call<'_>) -> Outcome {
    let mut members = Members::with_capacity(call.count() / 2);
    let mut names = std::collections::BTreeSet::new();
    call.spend(call.count())?;
    for at in (0..call.count()).step_by(2) {
        let name = match call.value(at) {
            Value::Text(name) => name,
            Value::Secret(_) => {
                let message = "the keys of `createObject` are shown, but this one is a secret";
                return Err(call.fault(FaultKind::ArgumentValue, message));
            }
            _ => return Err(call.wrong(at, "text")),
        };
        if !names.insert(name.clone()) {
            let message = format!("`createObject` is given the name `{name}` twice");
            return Err(call.fault(FaultKind::ArgumentValue, message));
        }
        members.push((name.clone(), call.value(at + 1).clone()));
    }
    Ok(Value::Object(members.into()))
}

/// Members sorted by name without regard to case; those of equal names stay in their order.
fn sorted(object: &Object) -> Vec<&(Arc<str>, Value)> {
    let mut members: Vec<_> = object.iter().collect();
    members.sort_by_cached_key(|(name, _)| fold(name).encode_utf16().collect::<Vec<_>>());
    members
}

fn items(call: &Call<'_>) -> Outcome {
    let object = call.object(0)?;
    call.spend(object.len().saturating_mul(MEMBER))?;
    let item = |(name, value): &(Arc<str>, Value)| {
        Value::Object(
            [("key", Value::Text(name.clone())), ("value", value.clone())].into_iter().collect(),
        )
    };
    Ok(Value::array(sorted(object).into_iter().map(item)))
}

fn object_keys(call: &Call<'_>) -> Outcome {
    let object = call.object(0)?;
    call.spend(object.len().saturating_mul(MEMBER))?;
    Ok(Value::array(sorted(object).into_iter().map(|(name, _)| Value::Text(name.clone()))))
}

/// Finds the place of a name in members that grow.
#[derive(Default)]
struct Places(std::collections::BTreeMap<String, usize>);

impl Places {
    fn of(members: &Members) -> Self {
        let mut places = Self::default();
        for (at, (name, _)) in members.iter().enumerate() {
            places.0.entry(fold(name)).or_insert(at);
        }
        places
    }

    fn of_name(&mut self, name: &str, next: usize) -> Option<usize> {
        match self.0.entry(fold(name)) {
            std::collections::btree_map::Entry::Occupied(at) => Some(*at.get()),
            std::collections::btree_map::Entry::Vacant(place) => {
                place.insert(next);
                None
            }
        }
    }
}

/// Merges one level; unlike `union`, the first casing of a name stays and `null` replaces.
fn shallow_merge(call: &Call<'_>) -> Outcome {
    let mut members = Members::new();
    let mut places = Places::default();
    for element in call.array(0)?.iter() {
        let object = match element {
            Value::Object(object) => object,
            Value::Expression(_) => return Err(Stop::Unknown),
            other => {
                let message = format!(
                    "`shallowMerge` takes an array of objects, but found {} in it",
                    other.kind()
                );
                return Err(call.fault(FaultKind::ArgumentType, message));
            }
        };
        call.spend(object.len().saturating_mul(MEMBER))?;
        for (name, value) in object {
            match places.of_name(name, members.len()) {
                Some(at) => members[at].1 = value.clone(),
                None => members.push((name.clone(), value.clone())),
            }
        }
    }
    Ok(Value::Object(members.into()))
}

pub(super) fn union(call: &Call<'_>) -> Outcome {
    match call.value(0) {
        Value::Array(_) => {
            let mut seen = Distinct::default();
            let mut all = Vec::new();
            for at in 0..call.count() {
                all.extend(seen.keep(call, call.array(at)?.iter())?);
            }
            Ok(Value::array(all))
        }
        Value::Object(first) => {
            let mut merged = first.clone();
            for at in 1..call.count() {
                merged = merge(call, &merged, call.object(at)?, 0)?;
            }
            Ok(Value::Object(merged))
        }
        _ => Err(call.wrong(0, "an array or an object")),
    }
}

/// `b` over `a`: the casing and the value of `b` win, but its `null` replaces nothing.
fn merge(call: &Call<'_>, a: &Object, b: &Object, depth: usize) -> Result<Object, Stop> {
    if depth > MAX_DEPTH {
        let message = format!("`union` merges objects at most {MAX_DEPTH} deep");
        return Err(call.fault(FaultKind::Limit, message));
    }
    call.spend((a.len() + b.len()).saturating_mul(MEMBER))?;
    let mut members: Members = a.iter().cloned().collect();
    let mut places = Places::of(&members);
    for (name, value) in b {
        let Some(at) = places.of_name(name, members.len()) else {
            members.push((name.clone(), value.clone()));
            continue;
        };
        let merged = match (&members[at].1, value) {
            (old, Value::Null) => old.clone(),
            (Value::Object(old), Value::Object(new)) => {
                Value::Object(merge(call, old, new, depth + 1)?)
            }
            // It may be `null`, or an object that is merged.
            (_, Value::Expression(_)) | (Value::Expression(_), Value::Object(_)) => {
                return Err(Stop::Unknown);
            }
            (old, new) if !old.is_null() && !is_like(old, new) => {
                let message = format!(
                    "`union` cannot merge {} with {}, both called `{name}`",
                    old.kind(),
                    new.kind()
                );
                return Err(call.fault(FaultKind::ArgumentType, message));
            }
            (_, new) => new.clone(),
        };
        members[at] = (name.clone(), merged);
    }
    Ok(members.into())
}

/// Whether one can take the place of the other: an array that of an array, an object that of an
/// object, and any other that of any other.
fn is_like(old: &Value, new: &Value) -> bool {
    let whole = |value: &Value| matches!(value, Value::Array(_) | Value::Object(_));
    if whole(old) || whole(new) { old.kind() == new.kind() } else { true }
}

pub(super) fn intersection(call: &Call<'_>) -> Outcome {
    if call.arguments.iter().any(Value::is_symbolic) {
        return Err(Stop::Unknown);
    }
    match call.value(0) {
        Value::Array(first) => {
            let mut kept = Distinct::default().keep(call, first.iter())?;
            for at in 1..call.count() {
                let mut other = Distinct::default();
                other.keep(call, call.array(at)?.iter())?;
                let mut both = Vec::new();
                for value in kept {
                    if other.contains(call, &value)? {
                        both.push(value);
                    }
                }
                kept = both;
            }
            Ok(Value::array(kept))
        }
        Value::Object(first) => {
            let mut kept: Members = first.iter().cloned().collect();
            for at in 1..call.count() {
                let other = call.object(at)?;
                call.spend((kept.len() + other.len()).saturating_mul(MEMBER))?;
                let exact = |name: &str| {
                    let found = other.get(name);
                    // Case counts here, and `get` prefers the very name.
                    found.filter(|_| {
                        other.position(name).is_some_and(|at| {
                            other.iter().nth(at).is_some_and(|(own, _)| **own == *name)
                        })
                    })
                };
                kept.retain(|(name, value)| exact(name) == Some(value));
            }
            Ok(Value::Object(kept.into()))
        }
        _ => Err(call.wrong(0, "an array or an object")),
    }
}
