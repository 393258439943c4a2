//! The functions that names are made with; what any other gives is unknown.

use super::eval::{Evaluated, Halt, Items, Members, Run, Value, source_of};
use super::text::{Content, Length, Piece, Source, Text};
use super::{class::Class, format};
use crate::expr::{Ast, Kind};

/// The longest text that Azure lets a function make.
const MAX_TEXT: usize = 131_072;

/// The value of a call.
pub(super) fn call<'a>(
    run: &mut Run<'_, 'a>,
    name: &'a str,
    arguments: &'a [Ast],
) -> Evaluated<'a> {
    let lower = name.to_ascii_lowercase();
    if let Some(value) = run.logic(&lower, arguments)? {
        return Ok(Value::Bool(value, Source::Call(name)));
    }
    let source = Source::Call(name);
    let text = match (&*lower, arguments) {
        ("format", [template, values @ ..]) => return format::format(run, template, values),
        ("concat", parts) => concat(run, parts)?,
        ("join", [list, between]) => join(run, list, between)?,
        ("tolower", [text]) => texts(run, text)?.map(Text::into_lower),
        ("toupper", [text]) => texts(run, text)?.map(Text::into_upper),
        ("trim", [text]) => texts(run, text)?.map(Text::trim),
        ("string", [value]) => Some(run.text_of(value)?),
        ("padleft", [value, width, pad @ ..]) => pad_left(run, value, width, pad)?,
        ("replace", [text, old, new]) => replace(run, text, old, new)?,
        ("substring", [text, start, length @ ..]) => substring(run, text, start, length)?,
        ("uniquestring", [_, ..]) => {
            Some(Text::of(Piece::some(13, Some(Class::of("a-z2-7")), source)))
        }
        ("guid", [_, ..]) | ("newguid", []) => Some(Text::guid(source)),
        ("take" | "skip", [value, count]) => return part(run, &lower, value, count),
        ("first" | "last", [value]) => return end(run, &lower, value),
        ("if", [condition, yes, no]) => {
            return if run.condition(condition)? { run.eval(yes) } else { run.eval(no) };
        }
        ("coalesce", [first, ..]) => return run.eval(first),
        ("createarray", items) => return Ok(Value::Array(Items::Asts(items))),
        ("createobject", members) => return Ok(Value::Object(Members::Asts(members))),
        ("fail", [_]) => return Err(Halt::Undefined),
        _ => return scalar(run, &lower, name, arguments),
    };
    match text {
        Some(text) => {
            weigh(run, &text)?;
            Ok(Value::Text(text))
        }
        None => Ok(Value::Unknown),
    }
}

/// Counts the making of a text as work.
pub(super) fn weigh(run: &mut Run<'_, '_>, text: &Text<'_>) -> Result<(), Halt> {
    let bytes: usize = text.pieces.iter().map(Piece::bytes).sum();
    if bytes > MAX_TEXT {
        return Err(Halt::Undefined);
    }
    Ok(run.choices.spend(text.pieces.len() + bytes / 64)?)
}

/// The argument where it is text; `None` where it is anything else.
fn texts<'a>(run: &mut Run<'_, 'a>, ast: &'a Ast) -> Result<Option<Text<'a>>, Halt> {
    Ok(match run.eval(ast)? {
        Value::Text(text) => Some(text),
        _ => None,
    })
}

fn int<'a>(run: &mut Run<'_, 'a>, ast: &'a Ast) -> Result<Option<i64>, Halt> {
    Ok(match run.eval(ast)? {
        Value::Int(value, _) => Some(value),
        _ => None,
    })
}

fn concat<'a>(run: &mut Run<'_, 'a>, parts: &'a [Ast]) -> Result<Option<Text<'a>>, Halt> {
    let mut whole = Text::default();
    for part in parts {
        match run.eval(part)? {
            Value::Array(_) | Value::Object(_) => return Ok(None),
            value => whole.pieces.extend(value.into_text(source_of(part)).pieces),
        }
    }
    Ok(Some(whole))
}

fn join<'a>(
    run: &mut Run<'_, 'a>,
    list: &'a Ast,
    between: &'a Ast,
) -> Result<Option<Text<'a>>, Halt> {
    let (Value::Array(items), Value::Text(between)) = (run.eval(list)?, run.eval(between)?) else {
        return Ok(None);
    };
    let mut whole = Text::default();
    for at in 0..items.len() {
        if at > 0 {
            weigh(run, &between)?;
            whole.pieces.extend(between.pieces.iter().cloned());
        }
        let item = run.element(items, at)?;
        whole.pieces.extend(item.into_text(Source::Literal).pieces);
    }
    Ok(Some(whole))
}

fn pad_left<'a>(
    run: &mut Run<'_, 'a>,
    value: &'a Ast,
    width: &'a Ast,
    pad: &'a [Ast],
) -> Result<Option<Text<'a>>, Halt> {
    let mut text = run.text_of(value)?;
    let pad = match pad {
        [] => " ".to_owned(),
        [pad, ..] => match texts(run, pad)?.as_ref().and_then(Text::exact) {
            Some(pad) => pad.into_owned(),
            None => return Ok(None),
        },
    };
    let (Some(width @ 1..=16), Some(length)) = (int(run, width)?, text.length()) else {
        return Ok(None);
    };
    let missing = width.unsigned_abs().saturating_sub(length);
    if missing > 0 {
        let pad = pad.repeat(usize::try_from(missing).unwrap_or_default());
        text.pieces.insert(0, Piece::exact(pad, Source::Literal));
    }
    Ok(Some(text))
}

fn replace<'a>(
    run: &mut Run<'_, 'a>,
    text: &'a Ast,
    old: &'a Ast,
    new: &'a Ast,
) -> Result<Option<Text<'a>>, Halt> {
    let (Some(text), Some(old), Some(new)) =
        (texts(run, text)?, texts(run, old)?, texts(run, new)?)
    else {
        return Ok(None);
    };
    let (Some(old), Some(new)) = (old.exact(), new.exact()) else { return Ok(None) };
    if old.is_empty() {
        return Err(Halt::Undefined);
    }
    let bytes: usize = text.pieces.iter().map(Piece::bytes).sum();
    if bytes.saturating_mul(new.len().max(1)) > MAX_TEXT {
        return Ok(None);
    }
    Ok(text.replace(&old, &new))
}

fn substring<'a>(
    run: &mut Run<'_, 'a>,
    text: &'a Ast,
    start: &'a Ast,
    length: &'a [Ast],
) -> Result<Option<Text<'a>>, Halt> {
    let (Some(text), Some(start)) = (texts(run, text)?, int(run, start)?) else {
        return Ok(None);
    };
    let count = match length {
        [] => None,
        [length, ..] => match int(run, length)? {
            Some(length) => Some(u32::try_from(length).map_err(|_| Halt::Undefined)?),
            None => return Ok(None),
        },
    };
    let start = u32::try_from(start).map_err(|_| Halt::Undefined)?;
    let end = u64::from(start) + u64::from(count.unwrap_or(0));
    if text.length().is_some_and(|length| end > length) {
        return Err(Halt::Undefined);
    }
    mark_cut(run, &text);
    let rest = text.split(start).1;
    Ok(Some(match count {
        Some(count) => rest.split(count).0,
        None => rest,
    }))
}

fn part<'a>(run: &mut Run<'_, 'a>, name: &str, value: &'a Ast, count: &'a Ast) -> Evaluated<'a> {
    let value = run.eval(value)?;
    let Some(count) = int(run, count)? else { return Ok(Value::Unknown) };
    let count = u32::try_from(count.max(0)).unwrap_or(u32::MAX);
    Ok(match value {
        Value::Text(text) => {
            mark_cut(run, &text);
            weigh(run, &text)?;
            let (head, tail) = text.split(count);
            Value::Text(if name == "take" { head } else { tail })
        }
        Value::Array(items) => {
            let (head, tail) = items.split(count as usize);
            Value::Array(if name == "take" { head } else { tail })
        }
        _ => Value::Unknown,
    })
}

fn end<'a>(run: &mut Run<'_, 'a>, name: &str, value: &'a Ast) -> Evaluated<'a> {
    Ok(match run.eval(value)? {
        Value::Text(text) => {
            mark_cut(run, &text);
            Value::Text(if name == "first" { text.split(1).0 } else { text.last(1) })
        }
        Value::Array(items) if items.len() > 0 => {
            let at = if name == "first" { 0 } else { items.len() - 1 };
            return run.element(items, at);
        }
        _ => Value::Unknown,
    })
}

/// Where a text is cut and its length depends on a parameter, each of its lengths counts.
fn mark_cut(run: &mut Run<'_, '_>, text: &Text<'_>) {
    let given = |piece: &Piece<'_>| matches!(piece.source, Source::Parameter(..));
    run.choices.cut |= text.pieces.iter().any(given);
}

/// Functions that give numbers and truth values.
fn scalar<'a>(
    run: &mut Run<'_, 'a>,
    lower: &str,
    name: &'a str,
    arguments: &'a [Ast],
) -> Evaluated<'a> {
    let source = Source::Call(name);
    Ok(match (lower, arguments) {
        ("true", []) => Value::Bool(true, source),
        ("false", []) => Value::Bool(false, source),
        // A loop has a first instance; how many more is not known here.
        ("copyindex", []) => Value::Int(0, source),
        ("copyindex", [.., offset]) => match offset.kind() {
            Kind::Str(_) => Value::Int(0, source),
            _ => int(run, offset)?.map_or(Value::Unknown, |offset| Value::Int(offset, source)),
        },
        ("int", [value]) => match run.eval(value)? {
            Value::Text(text) => match text.exact().and_then(|text| text.trim().parse().ok()) {
                Some(value) => Value::Int(value, source),
                None => Value::Unknown,
            },
            value => value,
        },
        ("json", [text]) => match text.as_str().and_then(|text| text.parse().ok()) {
            Some(value) => Value::Int(value, Source::Literal),
            None => Value::Unknown,
        },
        ("length", [value]) => match run.eval(value)? {
            Value::Text(text) => {
                mark_cut(run, &text);
                length(&text).map_or(Value::Unknown, |length| Value::Int(length, source))
            }
            Value::Array(items) => match i64::try_from(items.len()) {
                Ok(length) => Value::Int(length, source),
                Err(_) => Value::Unknown,
            },
            _ => Value::Unknown,
        },
        ("empty", [value]) => match run.eval(value)? {
            Value::Text(text) => {
                mark_cut(run, &text);
                let total = text.total();
                match total.known > 0 || total.unbounded > 0 {
                    true => Value::Bool(false, source),
                    false if total.open => Value::Unknown,
                    false => Value::Bool(true, source),
                }
            }
            Value::Array(items) => Value::Bool(items.len() == 0, source),
            _ => Value::Unknown,
        },
        ("equals", [a, b]) => {
            let (a, b) = (run.eval(a)?, run.eval(b)?);
            equals(&a, &b).map_or(Value::Unknown, |equal| Value::Bool(equal, source))
        }
        ("contains" | "startswith" | "endswith", [whole, part]) => {
            let (whole, part) = (texts(run, whole)?, texts(run, part)?);
            let exact = |text: &Option<Text<'a>>| {
                text.as_ref().and_then(Text::exact).map(std::borrow::Cow::into_owned)
            };
            match (exact(&whole), exact(&part)) {
                (Some(whole), Some(part)) => Value::Bool(found(lower, &whole, &part), source),
                _ => Value::Unknown,
            }
        }
        (_, [a, b]) => match arithmetic(lower) {
            Some(result) => match (int(run, a)?, int(run, b)?) {
                (Some(a), Some(b)) => match result(a, b).ok_or(Halt::Undefined)? {
                    Number::Int(value) => Value::Int(value, source),
                    Number::Bool(value) => Value::Bool(value, source),
                },
                _ => Value::Unknown,
            },
            None => Value::Unknown,
        },
        _ => Value::Unknown,
    })
}

fn length(text: &Text<'_>) -> Option<i64> {
    let total = text.total();
    match total {
        _ if total.open => None,
        _ if total.unbounded > 0 => i64::try_from(MAX_TEXT).ok(),
        _ => i64::try_from(total.known).ok(),
    }
}

/// Whether two values are equal, as far as that is known. A text of unknown characters is taken
/// to differ from one that is known: it can.
fn equals(a: &Value<'_>, b: &Value<'_>) -> Option<bool> {
    match (a, b) {
        (Value::Int(a, _), Value::Int(b, _)) => Some(a == b),
        (Value::Bool(a, _), Value::Bool(b, _)) => Some(a == b),
        (Value::Text(a), Value::Text(b)) => match (a.exact(), b.exact()) {
            (Some(a), Some(b)) => Some(a == b),
            (None, None) => None,
            _ => (!a.total().open && !b.total().open).then_some(false),
        },
        _ => None,
    }
}

fn found(function: &str, whole: &str, part: &str) -> bool {
    match function {
        "contains" => whole.contains(part),
        "startswith" => whole.to_lowercase().starts_with(&part.to_lowercase()),
        _ => whole.to_lowercase().ends_with(&part.to_lowercase()),
    }
}

enum Number {
    Int(i64),
    Bool(bool),
}

/// What a function of two integers gives.
fn arithmetic(name: &str) -> Option<fn(i64, i64) -> Option<Number>> {
    Some(match name {
        "add" => |a, b| a.checked_add(b).map(Number::Int),
        "sub" => |a, b| a.checked_sub(b).map(Number::Int),
        "mul" => |a, b| a.checked_mul(b).map(Number::Int),
        "div" => |a, b| a.checked_div(b).map(Number::Int),
        "mod" => |a, b| a.checked_rem(b).map(Number::Int),
        "min" => |a, b| Some(Number::Int(a.min(b))),
        "max" => |a, b| Some(Number::Int(a.max(b))),
        "less" => |a, b| Some(Number::Bool(a < b)),
        "lessorequals" => |a, b| Some(Number::Bool(a <= b)),
        "greater" => |a, b| Some(Number::Bool(a > b)),
        "greaterorequals" => |a, b| Some(Number::Bool(a >= b)),
        _ => return None,
    })
}

impl Piece<'_> {
    /// How much memory the text of this piece takes.
    fn bytes(&self) -> usize {
        match &self.content {
            Content::Exact(text) => text.len(),
            Content::Some(Length::Exactly(_) | Length::Unbounded | Length::Unknown, _) => 0,
        }
    }
}
