//! Functions over text, arrays and objects alike.
//!
//! Elements that are known only at run time count and are passed on; only an answer that depends
//! on what one of them is has to wait.

use super::super::text::{MAX_DEPTH, cut, plain_text, too_deep, utf16_len};
use super::super::{Call, Outcome};
use super::case::fold;
use crate::eval::fault::Stop;
use crate::eval::value::{Object, Value};

/// What an element of a new array costs.
const ELEMENT: usize = 4;

pub(super) fn concat(call: &Call<'_>) -> Outcome {
    if call.arguments.iter().all(|argument| argument.as_array().is_some()) {
        let arrays = call.arguments.iter().filter_map(Value::as_array);
        call.spend(arrays.clone().map(<[Value]>::len).sum::<usize>().saturating_mul(ELEMENT))?;
        return Ok(Value::array(arrays.flatten().cloned()));
    }
    let mut parts = Vec::with_capacity(call.count());
    for at in 0..call.count() {
        let part = plain_text(call.value(at));
        parts.push(part.ok_or_else(|| call.wrong(at, "text, an int or a bool (or only arrays)"))?);
    }
    call.room_for_text(parts.iter().fold(0, |sum: usize, part| sum.saturating_add(part.len())))?;
    Ok(parts.concat().into())
}

pub(super) fn length(call: &Call<'_>) -> Outcome {
    Ok(match call.value(0) {
        Value::Text(text) => {
            call.spend(text.len() / 16)?;
            int(utf16_len(text))
        }
        Value::Array(items) => int(items.len()),
        Value::Object(object) => int(object.len()),
        _ => return Err(call.wrong(0, "text, an array or an object")),
    })
}

pub(super) fn empty(call: &Call<'_>) -> Outcome {
    Ok(Value::Bool(match call.value(0) {
        Value::Null => true,
        Value::Text(text) => text.is_empty(),
        Value::Array(items) => items.is_empty(),
        Value::Object(object) => object.is_empty(),
        _ => return Err(call.wrong(0, "text, an array, an object or null")),
    }))
}

pub(super) fn first(call: &Call<'_>) -> Outcome {
    match call.value(0) {
        Value::Text(text) => Ok(unit(text.chars().next())),
        Value::Array(items) => Ok(items.first().cloned().unwrap_or_default()),
        _ => Err(call.wrong(0, "text or an array")),
    }
}

pub(super) fn last(call: &Call<'_>) -> Outcome {
    match call.value(0) {
        Value::Text(text) => Ok(unit(text.chars().next_back())),
        Value::Array(items) => Ok(items.last().cloned().unwrap_or_default()),
        _ => Err(call.wrong(0, "text or an array")),
    }
}

/// A text of one UTF-16 unit, or of none.
fn unit(c: Option<char>) -> Value {
    let half = |c: char| if c.len_utf16() > 1 { char::REPLACEMENT_CHARACTER } else { c };
    c.map(half).map_or_else(String::new, String::from).into()
}

pub(super) fn take(call: &Call<'_>) -> Outcome {
    part(call, |count| (0, count))
}

pub(super) fn skip(call: &Call<'_>) -> Outcome {
    part(call, |count| (count, usize::MAX))
}

/// The range of the first argument that follows from the number in the second.
fn part(call: &Call<'_>, range: fn(usize) -> (usize, usize)) -> Outcome {
    let count = call.int(1)?;
    if i32::try_from(count).is_err() {
        return Err(call.refuse(1, format!("is {count}, but a count has 32 bits")));
    }
    let (from, to) = range(usize::try_from(count).unwrap_or(0));
    match call.value(0) {
        Value::Text(text) => {
            call.spend(text.len() / 16)?;
            call.make_text(cut(text, from, to))
        }
        Value::Array(items) => {
            let to = to.min(items.len());
            let items = &items[from.min(to)..to];
            call.spend(items.len().saturating_mul(ELEMENT))?;
            Ok(Value::array(items.iter().cloned()))
        }
        _ => Err(call.wrong(0, "text or an array")),
    }
}

/// Case counts in text and in arrays, but not in the names of an object.
pub(super) fn contains(call: &Call<'_>) -> Outcome {
    match call.value(0) {
        Value::Text(text) => {
            call.spend(text.len() / 16)?;
            Ok(text.contains(call.text(1)?).into())
        }
        Value::Object(object) => {
            let name = call.text(1)?;
            call.spend(object.search(name))?;
            Ok(object.get(name).is_some().into())
        }
        Value::Array(items) => {
            let mut unknown = false;
            for item in items.iter() {
                match same(call, item, call.value(1), 0)? {
                    Some(true) => return Ok(true.into()),
                    Some(false) => {}
                    None => unknown = true,
                }
            }
            if unknown { Err(Stop::Unknown) } else { Ok(false.into()) }
        }
        _ => Err(call.wrong(0, "text, an array or an object")),
    }
}

pub(super) fn index_of(call: &Call<'_>) -> Outcome {
    find(call, Search::First)
}

pub(super) fn last_index_of(call: &Call<'_>) -> Outcome {
    find(call, Search::Last)
}

#[derive(Clone, Copy)]
enum Search {
    First,
    Last,
}

/// Case counts in arrays, but not in text.
fn find(call: &Call<'_>, search: Search) -> Outcome {
    let nowhere = Value::Int(-1);
    match call.value(0) {
        Value::Null => Ok(nowhere),
        Value::Text(text) => {
            let part = call.text(1)?;
            call.spend((text.len() + part.len()) / 4)?;
            let (text, part) = (fold(text), fold(part));
            let found = match search {
                Search::First => text.find(&part),
                // The last character, as .NET once had it, and not the place after it.
                Search::Last if part.is_empty() => {
                    return Ok(int(utf16_len(&text).saturating_sub(1)));
                }
                Search::Last => text.rfind(&part),
            };
            Ok(found.map_or(nowhere, |at| int(utf16_len(&text[..at]))))
        }
        Value::Array(items) => {
            for step in 0..items.len() {
                let at = match search {
                    Search::First => step,
                    Search::Last => items.len() - 1 - step,
                };
                match same(call, &items[at], call.value(1), 0)? {
                    Some(true) => return Ok(int(at)),
                    Some(false) => {}
                    None => return Err(Stop::Unknown),
                }
            }
            Ok(nowhere)
        }
        _ => Err(call.wrong(0, "text or an array")),
    }
}

/// Whether two values are equal, as far as that is known.
fn same(call: &Call<'_>, a: &Value, b: &Value, depth: usize) -> Result<Option<bool>, Stop> {
    call.spend(1)?;
    if depth > MAX_DEPTH {
        return Err(too_deep(call));
    }
    match (a, b) {
        (Value::Expression(_), _) | (_, Value::Expression(_)) => Ok(None),
        (Value::Array(a), Value::Array(b)) => {
            if a.len() != b.len() {
                return Ok(Some(false));
            }
            all(a.iter().zip(b.iter()).map(|(a, b)| same(call, a, b, depth + 1)))
        }
        (Value::Object(a), Value::Object(b)) => {
            if a.len() != b.len() {
                return Ok(Some(false));
            }
            all(a.iter().map(|(name, value)| {
                call.spend(b.search(name))?;
                match member(b, name) {
                    Some(other) => same(call, value, other, depth + 1),
                    None => Ok(Some(false)),
                }
            }))
        }
        (Value::Text(a), Value::Text(b)) => {
            call.spend(a.len().min(b.len()) / 16)?;
            Ok(Some(a == b))
        }
        (a, b) => {
            call.spend(a.digits().midpoint(b.digits()))?;
            Ok(Some(a == b))
        }
    }
}

/// Whether all are true; one that is false settles it, whatever the unknown ones are.
fn all(answers: impl Iterator<Item = Result<Option<bool>, Stop>>) -> Result<Option<bool>, Stop> {
    let mut known = Some(true);
    for answer in answers {
        match answer? {
            Some(true) => {}
            Some(false) => return Ok(Some(false)),
            None => known = None,
        }
    }
    Ok(known)
}

/// The member of this very name.
fn member<'o>(object: &'o Object, name: &str) -> Option<&'o Value> {
    let (own, value) = object.iter().nth(object.position(name)?)?;
    (**own == *name).then_some(value)
}

fn int(value: usize) -> Value {
    Value::Int(i64::try_from(value).unwrap_or(i64::MAX))
}
