//! Functions over text; those that take arrays as well are in `collections`.

mod case;
mod collections;
#[cfg(test)]
mod tests;

use std::ops::RangeInclusive;

pub(crate) use self::case::upper;
use super::numbers::shown;
use super::text::{cut, json_text, plain_text, utf16_len};
use super::{Call, Function, Outcome, inside, whole};
use crate::eval::fault::{FaultKind, Stop};
use crate::eval::value::Value;

pub(super) const TABLE: &[Function] = &[
    inside("concat", collections::concat),
    inside("contains", collections::contains),
    inside("empty", collections::empty),
    whole("endsWith", ends_with),
    inside("first", collections::first),
    inside("indexOf", collections::index_of),
    whole("join", join),
    inside("last", collections::last),
    inside("lastIndexOf", collections::last_index_of),
    inside("length", collections::length),
    whole("like", like),
    whole("padLeft", pad_left),
    whole("replace", replace),
    inside("skip", collections::skip),
    whole("split", split),
    whole("startsWith", starts_with),
    whole("string", string),
    whole("substring", substring),
    inside("take", collections::take),
    whole("toLower", to_lower),
    whole("toUpper", to_upper),
    whole("trim", trim),
];

/// The widths that the engine pads to.
const WIDTHS: RangeInclusive<i64> = 1..=16;

/// What one piece of a split text costs: it is small, but allocated on its own.
const PIECE: usize = 8;

fn string(call: &Call<'_>) -> Outcome {
    match call.value(0) {
        text @ Value::Text(_) => Ok(text.clone()),
        value @ (Value::Array(_) | Value::Object(_)) => Ok(json_text(call, value)?.into()),
        value => plain_text(value)
            .map(|text| Value::text(&*text))
            .ok_or_else(|| call.wrong(0, "text, an int, a bool, an array or an object")),
    }
}

fn starts_with(call: &Call<'_>) -> Outcome {
    let (text, part) = folded_pair(call)?;
    Ok(text.starts_with(&part).into())
}

fn ends_with(call: &Call<'_>) -> Outcome {
    let (text, part) = folded_pair(call)?;
    Ok(text.ends_with(&part).into())
}

/// The first two arguments in a form that does not tell cases apart.
fn folded_pair(call: &Call<'_>) -> Result<(String, String), Stop> {
    let (text, part) = (call.text(0)?, call.text(1)?);
    call.spend((text.len() + part.len()) / 4)?;
    Ok((case::fold(text), case::fold(part)))
}

fn to_lower(call: &Call<'_>) -> Outcome {
    map(call, case::lower)
}

fn to_upper(call: &Call<'_>) -> Outcome {
    map(call, upper)
}

fn map(call: &Call<'_>, change: fn(char) -> char) -> Outcome {
    let text = call.text(0)?;
    call.spend(text.len() / 4)?;
    call.make_text(text.chars().map(change).collect::<String>())
}

fn trim(call: &Call<'_>) -> Outcome {
    let text = call.text(0)?;
    call.spend(text.len() / 16)?;
    // Rust and .NET agree about what white space is.
    call.make_text(text.trim())
}

fn join(call: &Call<'_>) -> Outcome {
    let (items, delimiter) = (call.array(0)?, call.text(1)?);
    call.spend(items.len())?;
    let mut parts = Vec::with_capacity(items.len());
    for (at, item) in items.iter().enumerate() {
        let part = plain_text(item).ok_or_else(|| {
            let found = item.kind();
            let message = format!("`join` takes texts, ints and bools, but item {at} is {found}");
            call.fault(FaultKind::ArgumentType, message)
        })?;
        parts.push(part);
    }
    let between = delimiter.len().saturating_mul(parts.len().saturating_sub(1));
    let bytes = parts.iter().fold(between, |sum, part| sum.saturating_add(part.len()));
    call.room_for_text(bytes)?;
    Ok(parts.join(delimiter).into())
}

fn pad_left(call: &Call<'_>) -> Outcome {
    let text = match call.value(0) {
        Value::Bool(_) => None,
        value => plain_text(value),
    };
    let text = text.ok_or_else(|| call.wrong(0, "text or an int"))?;
    let width = call.int(1)?;
    let width = Some(width)
        .filter(|width| WIDTHS.contains(width))
        .and_then(|width| usize::try_from(width).ok())
        .ok_or_else(|| call.refuse(1, format!("is {width}, but a width is from 1 to 16")))?;
    let fill = if call.count() > 2 { call.text(2)? } else { " " };
    if utf16_len(fill) != 1 {
        let message = format!("is {}, but one character is needed to fill with", shown(fill));
        return Err(call.refuse(2, message));
    }
    let missing = width.saturating_sub(utf16_len(&text));
    call.room_for_text(missing * fill.len() + text.len())?;
    Ok((fill.repeat(missing) + &text).into())
}

fn replace(call: &Call<'_>) -> Outcome {
    let (text, old, new) = (call.text(0)?, call.text(1)?, call.text(2)?);
    if old.is_empty() {
        return Err(call.refuse(1, "is empty, but the text to replace needs a character at least"));
    }
    call.spend(text.len() / 16)?;
    let count = text.matches(old).count();
    let bytes = count.saturating_mul(new.len()).saturating_add(text.len() - count * old.len());
    call.room_for_text(bytes)?;
    Ok(text.replace(old, new).into())
}

fn substring(call: &Call<'_>) -> Outcome {
    let text = call.text(0)?;
    call.spend(text.len() / 16)?;
    let length = utf16_len(text);
    let from = call.int(1)?;
    let outside = |message: String| Err(call.fault(FaultKind::Index, message));
    let Some(start) = usize::try_from(from).ok().filter(|&start| start <= length) else {
        return outside(format!(
            "`substring` was asked to start at {from}, but the text has a length of {length}"
        ));
    };
    let mut end = length;
    if call.count() > 2 {
        let count = call.int(2)?;
        let stop = usize::try_from(count).ok().and_then(|count| start.checked_add(count));
        match stop.filter(|&stop| stop <= length) {
            Some(stop) => end = stop,
            None => {
                return outside(format!(
                    "`substring` was asked for {count} characters from {from} on, but there are {}",
                    length - start
                ));
            }
        }
    }
    call.make_text(cut(text, start, end))
}

fn split(call: &Call<'_>) -> Outcome {
    let text = call.text(0)?;
    let delimiters = match call.value(1) {
        Value::Text(delimiter) => vec![&**delimiter],
        Value::Array(items) => items
            .iter()
            .map(|item| {
                item.as_text().ok_or_else(|| {
                    let found = item.kind();
                    let message =
                        format!("`split` takes an array of texts, but found {found} in it");
                    call.fault(FaultKind::ArgumentType, message)
                })
            })
            .collect::<Result<_, _>>()?,
        _ => return Err(call.wrong(1, "text or an array of texts")),
    };
    // .NET takes no delimiters at all to mean white space, but an empty one to mean nothing.
    let blank = delimiters.is_empty();
    let delimiters: Vec<_> = delimiters.into_iter().filter(|one| !one.is_empty()).collect();
    call.spend((text.len() / 16).saturating_mul(delimiters.len().max(1)))?;
    let pieces: Vec<&str> = match &delimiters[..] {
        [] if blank => text.split(char::is_whitespace).collect(),
        [] => vec![text],
        [one] => text.split(one).collect(),
        many => split_at_any(call, text, many)?,
    };
    call.spend(pieces.len() * PIECE)?;
    Ok(Value::array(pieces.into_iter().map(Value::from)))
}

/// Cuts where one of the delimiters stands; of two at one place, the one that is named first.
fn split_at_any<'t>(
    call: &Call<'_>,
    text: &'t str,
    delimiters: &[&str],
) -> Result<Vec<&'t str>, Stop> {
    // A long delimiter may match almost, and at each place.
    let each: usize = delimiters.iter().map(|one| 1 + one.len() / 64).sum();
    let mut pieces = Vec::new();
    let (mut start, mut at) = (0, 0);
    while let Some(next) = text[at..].chars().next() {
        call.spend(each)?;
        match delimiters.iter().find(|one| text[at..].starts_with(**one)) {
            Some(one) => {
                pieces.push(&text[start..at]);
                at += one.len();
                start = at;
            }
            None => at += next.len_utf8(),
        }
    }
    pieces.push(&text[start..]);
    Ok(pieces)
}

/// Whether the text has the form of the pattern, in which `*` stands for any text; as in the
/// conditions of Azure Policy, case does not count and no other character is special.
fn like(call: &Call<'_>) -> Outcome {
    let (text, pattern) = folded_pair(call)?;
    let Some((head, rest)) = pattern.split_once('*') else {
        return Ok((text == pattern).into());
    };
    let (middle, tail) = rest.rsplit_once('*').unwrap_or(("", rest));
    let Some(text) = text.strip_prefix(head).and_then(|text| text.strip_suffix(tail)) else {
        return Ok(false.into());
    };
    // The first place for each part leaves the most for those behind it.
    let behind = |text: &str, part: &str| text.find(part).map(|at| at + part.len());
    let rest = middle.split('*').try_fold(text, |text, part| Some(&text[behind(text, part)?..]));
    Ok(rest.is_some().into())
}
