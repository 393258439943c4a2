//! Functions that make arrays and take them apart.

use std::collections::BTreeMap;

use super::{Call, Function, Outcome, Sight, inside};
use crate::eval::fault::{FaultKind, Stop};
use crate::eval::value::Value;

pub(super) const TABLE: &[Function] = &[
    inside("array", array),
    Function { name: "createArray", run: create_array, sight: Sight::Any },
    inside("distinct", distinct),
    inside("flatten", flatten),
    inside("indexFromEnd", index_from_end),
    inside("intersection", super::objects::intersection),
    inside("tryGet", try_get),
    inside("tryIndexFromEnd", try_index_from_end),
    inside("union", super::objects::union),
];

#[expect(clippy::unnecessary_wraps, reason = "all functions have one form")]
fn array(call: &Call<'_>) -> Outcome {
    Ok(match call.value(0) {
        array @ Value::Array(_) => array.clone(),
        other => Value::array([other.clone()]),
    })
}

fn create_array(call: &Call<'_>) -> Outcome {
    call.spend(call.count())?;
    Ok(Value::array(call.arguments.iter().cloned()))
}

fn flatten(call: &Call<'_>) -> Outcome {
    let mut all = Vec::new();
    for element in call.array(0)?.iter() {
        match element {
            Value::Array(inner) => {
                call.spend(inner.len())?;
                all.extend(inner.iter().cloned());
            }
            Value::Expression(_) => return Err(Stop::Unknown),
            other => {
                return Err(call.fault(
                    FaultKind::ArgumentType,
                    format!("`flatten` takes an array of arrays, but found {} in it", other.kind()),
                ));
            }
        }
    }
    Ok(Value::array(all))
}

fn distinct(call: &Call<'_>) -> Outcome {
    let mut seen = Distinct::default();
    Ok(Value::array(seen.keep(call, call.array(0)?.iter())?))
}

/// The values that were seen before, found by a text that is the same for equal values.
#[derive(Default)]
pub(super) struct Distinct {
    seen: BTreeMap<String, Vec<Value>>,
}

impl Distinct {
    /// Those of `values` that equal none before.
    pub(super) fn keep<'v>(
        &mut self,
        call: &Call<'_>,
        values: impl Iterator<Item = &'v Value>,
    ) -> Result<Vec<Value>, Stop> {
        let mut kept = Vec::new();
        for value in values {
            if self.add(call, value)? {
                kept.push(value.clone());
            }
        }
        Ok(kept)
    }

    /// Notes the value; whether it is new.
    fn add(&mut self, call: &Call<'_>, value: &Value) -> Result<bool, Stop> {
        if value.is_symbolic() {
            // It might equal any other.
            return Err(Stop::Unknown);
        }
        let alike = self.seen.entry(sketch(call, value)?).or_default();
        call.spend(comparing(alike, value))?;
        let new = !alike.contains(value);
        if new {
            alike.push(value.clone());
        }
        Ok(new)
    }

    pub(super) fn contains(&self, call: &Call<'_>, value: &Value) -> Result<bool, Stop> {
        let sketch = sketch(call, value)?;
        let alike = self.seen.get(&sketch).map_or(&[][..], Vec::as_slice);
        call.spend(comparing(alike, value))?;
        Ok(alike.contains(value))
    }
}

/// The work of comparing a value with others of its sketch, which may differ in their last part.
fn comparing(alike: &[Value], value: &Value) -> usize {
    let one = |other: &Value| usize::try_from(other.size().min(value.size())).unwrap_or(usize::MAX);
    alike.iter().map(one).fold(0, usize::saturating_add)
}

/// A text that equal values share and that most others do not.
fn sketch(call: &Call<'_>, value: &Value) -> Result<String, Stop> {
    call.spend(4)?;
    Ok(match value {
        Value::Null => "null".to_owned(),
        Value::Bool(value) => value.to_string(),
        Value::Int(value) => value.to_string(),
        Value::Number(_) => "number".to_owned(),
        Value::Text(text) => {
            call.room_for_text(text.len())?;
            format!("'{text}")
        }
        Value::Array(array) => {
            let first = array.first().filter(|first| !matches!(first, Value::Array(_)));
            let first = first.map(|first| sketch(call, first)).transpose()?;
            format!("[{} {}", array.len(), first.unwrap_or_default())
        }
        Value::Object(object) => {
            let mut parts: Vec<String> = Vec::new();
            for (name, value) in object {
                call.spend(1)?;
                parts.push(match value {
                    Value::Array(_) | Value::Object(_) => format!("{name}:"),
                    leaf => format!("{name}:{}", sketch(call, leaf)?),
                });
            }
            parts.sort();
            format!("{{{}", parts.join(","))
        }
        Value::Secret(_) | Value::Expression(_) => "?".to_owned(),
    })
}

fn index_from_end(call: &Call<'_>) -> Outcome {
    let array = call.array(0)?;
    let back = call.int(1)?;
    from_end(array, back).cloned().ok_or_else(|| {
        let count = array.len();
        call.fault(
            FaultKind::Index,
            format!(
                "`indexFromEnd` was asked for element {back} from the end, but there are {count}"
            ),
        )
    })
}

fn from_end(array: &[Value], back: i64) -> Option<&Value> {
    let back = usize::try_from(back).ok().filter(|&back| back > 0)?;
    array.len().checked_sub(back).map(|at| &array[at])
}

fn try_index_from_end(call: &Call<'_>) -> Outcome {
    let first = match call.value(0) {
        Value::Array(array) => match call.value(1) {
            Value::Int(back) => from_end(array, *back),
            _ => None,
        },
        _ => None,
    };
    rest_of_path(call, first)
}

/// The first step gives `null` where there is nothing; those after it must find something.
fn try_get(call: &Call<'_>) -> Outcome {
    let first = step(call, call.value(0), call.value(1)).unwrap_or(None);
    rest_of_path(call, first)
}

fn rest_of_path(call: &Call<'_>, first: Option<&Value>) -> Outcome {
    let Some(mut value) = first else { return Ok(Value::Null) };
    if value.is_null() {
        return Ok(Value::Null);
    }
    for (at, key) in call.arguments.iter().enumerate().skip(2) {
        if matches!(value, Value::Expression(_)) {
            return Err(Stop::Unknown);
        }
        let missing = || {
            let message = format!("`{}` finds nothing for its argument {}", call.name, at + 1);
            call.fault(FaultKind::Access, message)
        };
        value = step(call, value, key)?.ok_or_else(missing)?;
    }
    Ok(value.clone())
}

/// The part of `value` that `key` names: a name, an index, or an index from the end as
/// `createObject('value', n, 'fromEnd', true())`.
fn step<'v>(call: &Call<'_>, value: &'v Value, key: &Value) -> Result<Option<&'v Value>, Stop> {
    Ok(match (value, key) {
        (Value::Expression(_), _) | (_, Value::Expression(_)) => return Err(Stop::Unknown),
        (Value::Object(object), Value::Text(name)) => {
            call.spend(object.search(name))?;
            object.get(name)
        }
        (Value::Array(array), Value::Int(at)) => {
            usize::try_from(*at).ok().and_then(|at| array.get(at))
        }
        (Value::Array(array), Value::Object(key)) if key.get("fromEnd").is_some() => {
            let back = key.get("value").and_then(Value::as_int).unwrap_or(0);
            match key.get("fromEnd") {
                Some(Value::Bool(true)) => from_end(array, back),
                _ => usize::try_from(back).ok().and_then(|at| array.get(at)),
            }
        }
        _ => {
            let message = format!("{} has no part that {} names", value.kind(), key.kind());
            return Err(call.fault(FaultKind::Access, message));
        }
    })
}
