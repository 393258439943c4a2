//! Numbers by a letter and a precision: `N2`, `X8`, `P0`.

use std::fmt::Write;

use super::super::call::Call;
use super::digits::Digits;
use super::{Numeric, big};
use crate::eval::fault::Stop;

/// The digits up to which doubles are not written with an exponent.
pub(super) const ROUND_TRIP: i64 = 17;

/// The sign of the invariant culture for money of no country.
const CURRENCY: char = '¤';

/// The number by the letter; nothing if there is no such format for it.
pub(super) fn write(
    call: &Call<'_>,
    number: Numeric<'_>,
    letter: char,
    precision: Option<usize>,
) -> Result<Option<String>, Stop> {
    let kind = letter.to_ascii_uppercase();
    let signed = |digits: &Digits| if digits.negative { "-" } else { "" };
    let text = match (kind, number) {
        ('D', Numeric::Int(_) | Numeric::Big(_)) | ('G' | 'R', Numeric::Big(_)) => {
            decimal(call, &number.digits(), precision.unwrap_or(0))?
        }
        ('G', Numeric::Int(_)) if precision.unwrap_or(0) == 0 => {
            decimal(call, &number.digits(), 0)?
        }
        ('X' | 'B', Numeric::Int(value)) => {
            let width = precision.unwrap_or(0);
            call.room_for_text(width.max(64))?;
            let bits = match letter {
                'X' => format!("{value:X}"),
                'x' => format!("{value:x}"),
                _ => format!("{value:b}"),
            };
            padded("", &bits, width, '0')
        }
        ('X' | 'B', Numeric::Big(text)) => big::write(call, text, letter, precision.unwrap_or(0))?,
        ('C', _) => {
            let digits = rounded(number, precision.unwrap_or(2), 0);
            let amount = fixed(call, &digits, precision.unwrap_or(2), true)?;
            if digits.negative {
                format!("({CURRENCY}{amount})")
            } else {
                format!("{CURRENCY}{amount}")
            }
        }
        ('F' | 'N', _) => {
            let digits = rounded(number, precision.unwrap_or(2), 0);
            let amount = fixed(call, &digits, precision.unwrap_or(2), kind == 'N')?;
            format!("{}{amount}", signed(&digits))
        }
        ('P', _) => {
            let digits = rounded(number, precision.unwrap_or(2), 2);
            let amount = fixed(call, &digits, precision.unwrap_or(2), true)?;
            format!("{}{amount} %", signed(&digits))
        }
        ('E', _) => scientific(call, number, precision.unwrap_or(6), letter)?,
        ('G' | 'R', Numeric::Int(_) | Numeric::Double(_)) => {
            let exponent = if letter.is_ascii_uppercase() { 'E' } else { 'e' };
            shorter(number, precision.filter(|_| kind == 'G' || is_int(number)), exponent)
        }
        _ => return Ok(None),
    };
    Ok(Some(text))
}

fn is_int(number: Numeric<'_>) -> bool {
    matches!(number, Numeric::Int(_))
}

/// All digits, at least `width` of them.
fn decimal(call: &Call<'_>, digits: &Digits, width: usize) -> Result<String, Stop> {
    call.room_for_text(width.max(digits.figures.len()) + 1)?;
    let sign = if digits.negative { "-" } else { "" };
    let shown = std::str::from_utf8(&digits.figures).expect("digits are ASCII");
    Ok(padded(sign, shown, width.max(1), '0'))
}

/// The digits with so many more before them that there are `width` of them.
pub(super) fn padded(sign: &str, digits: &str, width: usize, fill: char) -> String {
    // The width of a format string of Rust cannot be more than 65,535.
    let missing = width.saturating_sub(digits.len());
    let mut text = String::with_capacity(sign.len() + missing + digits.len());
    text.push_str(sign);
    text.extend(std::iter::repeat_n(fill, missing));
    text.push_str(digits);
    text
}

/// The number times ten to the `shift`, rounded to `behind` digits behind the point.
fn rounded(number: Numeric<'_>, behind: usize, shift: usize) -> Digits {
    let mut digits = match number {
        // A double is rounded once and by its exact value.
        Numeric::Double(value) => Digits::behind_point(value, behind + shift),
        _ => number.digits(),
    };
    if !digits.figures.is_empty() {
        digits.scale += to_i64(shift);
    }
    if !digits.double {
        digits.round(digits.scale + to_i64(behind));
    }
    digits
}

fn to_i64(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

/// The digits with so many behind the point, without a sign.
fn fixed(call: &Call<'_>, digits: &Digits, behind: usize, grouped: bool) -> Result<String, Stop> {
    let whole = usize::try_from(digits.scale).unwrap_or(0);
    call.room_for_text(whole + whole / 3 + behind + 8)?;
    let mut text = String::new();
    let mut rest = digits.figures.iter().map(|&digit| char::from(digit));
    if whole == 0 {
        text.push('0');
    }
    for place in (0..whole).rev() {
        text.push(rest.next().unwrap_or('0'));
        if grouped && place > 0 && place % 3 == 0 {
            text.push(',');
        }
    }
    if behind > 0 {
        text.push('.');
        let zeros = usize::try_from(-digits.scale).unwrap_or(0).min(behind);
        text.extend(std::iter::repeat_n('0', zeros));
        text.extend(rest.chain(std::iter::repeat('0')).take(behind - zeros));
    }
    Ok(text)
}

/// The number, rounded to so many digits.
fn significant(number: Numeric<'_>, count: usize) -> Digits {
    if let Numeric::Double(value) = number {
        return Digits::significant(value, count);
    }
    let mut digits = number.digits();
    digits.round(to_i64(count));
    digits
}

/// One digit, `behind` more behind the point, and the exponent in at least three digits.
fn scientific(
    call: &Call<'_>,
    number: Numeric<'_>,
    behind: usize,
    letter: char,
) -> Result<String, Stop> {
    call.room_for_text(behind + 16)?;
    let digits = significant(number, behind + 1);
    let mut text = String::new();
    if digits.negative {
        text.push('-');
    }
    let mut rest = digits.figures.iter().map(|&digit| char::from(digit));
    text.push(rest.next().unwrap_or('0'));
    if behind > 0 {
        text.push('.');
        text.extend(rest.chain(std::iter::repeat('0')).take(behind));
    }
    let power = if digits.figures.is_empty() { 0 } else { digits.scale - 1 };
    exponent(&mut text, power, letter, 3, true);
    Ok(text)
}

/// Adds `E+05` and the like.
pub(super) fn exponent(text: &mut String, power: i64, letter: char, width: usize, plus: bool) {
    text.push(letter);
    if power < 0 {
        text.push('-');
    } else if plus {
        text.push('+');
    }
    write!(text, "{:0width$}", power.unsigned_abs()).expect("text can always be written to");
}

/// The shorter of the fixed and the scientific form, with so many digits at most.
fn shorter(number: Numeric<'_>, most: Option<usize>, letter: char) -> String {
    let most = most.filter(|&most| most > 0);
    let digits = most.map_or_else(|| number.digits(), |most| significant(number, most));
    let fallback = if digits.double { digits.count().max(ROUND_TRIP) } else { digits.scale };
    general(&digits, most.map_or(fallback, to_i64), letter)
}

/// The digits without an exponent, unless that took more than `most` digits before the point or
/// more than four zeros behind it.
pub(super) fn general(digits: &Digits, most: i64, letter: char) -> String {
    let mut text = String::new();
    if digits.negative {
        text.push('-');
    }
    let is_scientific = digits.scale > most || digits.scale < -3;
    let whole = if is_scientific { 1 } else { digits.scale };
    let mut rest = digits.figures.iter().map(|&digit| char::from(digit)).peekable();
    if whole <= 0 {
        text.push('0');
    }
    for _ in 0..whole {
        text.push(rest.next().unwrap_or('0'));
    }
    if rest.peek().is_some() {
        text.push('.');
        text.extend((whole..0).map(|_| '0'));
        text.extend(rest);
    }
    if is_scientific {
        exponent(&mut text, digits.scale - 1, letter, 2, true);
    }
    text
}
