//! The text that `format` makes of its template and values.

use super::eval::{Evaluated, Halt, Run, Value, source_of};
use super::functions::weigh;
use super::text::{Piece, Source, Text};
use crate::expr::Ast;

/// The widest field that is filled up; a name is never so long.
const MAX_WIDTH: u64 = 512;

/// `format(template, values…)`. A template that is not literal is not read.
pub(super) fn format<'a>(
    run: &mut Run<'_, 'a>,
    template: &'a Ast,
    values: &'a [Ast],
) -> Evaluated<'a> {
    let Some(template) = template.as_str() else { return Ok(Value::Unknown) };
    let mut known: Vec<Option<Value<'a>>> = vec![None; values.len()];
    let mut whole = Text::default();
    let literal = |piece: &'a str, whole: &mut Text<'a>| {
        if !piece.is_empty() {
            whole.pieces.push(Piece::exact(piece, Source::Literal));
        }
    };
    let mut rest = template;
    while let Some(brace) = rest.find(['{', '}']) {
        let (before, from) = rest.split_at(brace);
        literal(before, &mut whole);
        run.choices.spend(1)?;
        if from.starts_with("{{") || from.starts_with("}}") {
            literal(&from[..1], &mut whole);
            rest = &from[2..];
            continue;
        }
        let (field, after) =
            from.strip_prefix('{').and_then(|from| from.split_once('}')).ok_or(Halt::Undefined)?;
        let field = Field::read(field).ok_or(Halt::Undefined)?;
        let ast = values.get(field.index).ok_or(Halt::Undefined)?;
        let value = match &known[field.index] {
            Some(value) => {
                if let Value::Text(text) = value {
                    weigh(run, text)?;
                }
                value.clone()
            }
            None => known[field.index].insert(run.eval(ast)?).clone(),
        };
        whole.pieces.extend(field.fill(value, source_of(ast)).pieces);
        rest = after;
    }
    literal(rest, &mut whole);
    weigh(run, &whole)?;
    Ok(Value::Text(whole))
}

/// `index`, `index,width` or `index:how`, or all three.
struct Field<'t> {
    index: usize,
    width: i64,
    how: Option<&'t str>,
}

impl<'t> Field<'t> {
    fn read(text: &'t str) -> Option<Self> {
        let (text, how) = match text.split_once(':') {
            Some((text, how)) => (text, Some(how)),
            None => (text, None),
        };
        let (index, width) = match text.split_once(',') {
            Some((index, width)) => (index, width.trim().parse().ok()?),
            None => (text, 0),
        };
        Some(Self { index: index.trim().parse().ok()?, width, how })
    }

    fn fill<'a>(&self, value: Value<'a>, source: Source<'a>) -> Text<'a> {
        let mut text = match (&value, self.how) {
            (Value::Int(value, source), Some(how)) => match digits(*value, how) {
                Some(text) => Text::of(Piece::exact(text, *source)),
                None => Text::unknown(*source),
            },
            _ => value.into_text(source),
        };
        let width = self.width.unsigned_abs();
        match text.length() {
            _ if width == 0 => text,
            Some(length) if width <= MAX_WIDTH => {
                let missing = usize::try_from(width.saturating_sub(length)).unwrap_or_default();
                let fill = Piece::exact(" ".repeat(missing), Source::Literal);
                let at = if self.width > 0 { 0 } else { text.pieces.len() };
                text.pieces.insert(at, fill);
                text
            }
            _ => Text::unknown(source),
        }
    }
}

/// An integer in one of the forms `D3` and `000`.
fn digits(value: i64, how: &str) -> Option<String> {
    let width = match how.strip_prefix(['D', 'd']) {
        Some("") => 0,
        Some(width) => width.parse().ok()?,
        None if !how.is_empty() && how.bytes().all(|c| c == b'0') => how.len(),
        None => return None,
    };
    let sign = if value < 0 { "-" } else { "" };
    (width <= 64).then(|| format!("{sign}{:0width$}", value.unsigned_abs()))
}
