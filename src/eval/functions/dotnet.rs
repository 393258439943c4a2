//! Numbers as .NET writes them in the invariant culture, by standard and by custom format strings.
//!
//! <https://learn.microsoft.com/dotnet/standard/base-types/standard-numeric-format-strings> and
//! <https://learn.microsoft.com/dotnet/standard/base-types/custom-numeric-format-strings>

mod big;
mod digits;
mod picture;
mod read;
mod standard;

use super::call::Call;
use crate::eval::fault::Stop;
use crate::json::Number;
use digits::Digits;

pub(super) use read::{read_double, read_int};

/// A number that is to be written.
#[derive(Clone, Copy, Debug)]
pub(super) enum Numeric<'a> {
    Int(i64),
    /// Decimal digits, perhaps with a minus, that are too many for 64 bits.
    Big(&'a str),
    Double(f64),
}

impl<'a> Numeric<'a> {
    /// What .NET reads the number as.
    pub(super) fn of(number: &'a Number) -> Self {
        match number.as_i64() {
            _ if !number.is_integer() => Self::Double(number.as_f64()),
            Some(value) => Self::Int(value),
            None => Self::Big(number.as_str()),
        }
    }

    fn digits(self) -> Digits {
        match self {
            Self::Int(value) => Digits::of_integer(&value.to_string()),
            Self::Big(text) => Digits::of_integer(text),
            Self::Double(value) => Digits::shortest(value),
        }
    }
}

/// A format string as .NET tells the two kinds apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Spec<'a> {
    /// A letter, and the number behind it if there is one.
    Standard(char, Option<usize>),
    /// A picture of the number.
    Custom(&'a str),
}

/// The largest number that may stand behind the letter of a standard format.
const MAX_PRECISION: usize = 999_999_999;

impl<'a> Spec<'a> {
    /// Nothing if the number behind the letter is too large.
    fn parse(text: &'a str) -> Option<Self> {
        // As in C, nothing counts behind a NUL.
        let text = text.split('\0').next().unwrap_or_default();
        let mut chars = text.chars();
        let Some(letter) = chars.next() else { return Some(Self::Standard('G', None)) };
        let rest = chars.as_str();
        if !letter.is_ascii_alphabetic() {
            return Some(Self::Custom(text));
        }
        if rest.is_empty() {
            return Some(Self::Standard(letter, None));
        }
        let digits = rest.bytes().take_while(u8::is_ascii_digit);
        let count = digits.clone().count();
        let precision =
            digits.map(|digit| usize::from(digit - b'0')).try_fold(0, |all, digit| {
                let all = all * 10 + digit;
                (all <= MAX_PRECISION).then_some(all)
            })?;
        if count < rest.len() {
            return Some(Self::Custom(text));
        }
        Some(Self::Standard(letter, Some(precision)))
    }
}

/// The number as the format string has it; nothing if the string is none for such a number.
///
/// # Errors
///
/// The text would be too long.
pub(super) fn write(
    call: &Call<'_>,
    number: Numeric<'_>,
    spec: &str,
) -> Result<Option<String>, Stop> {
    call.spend(spec.len() / 16)?;
    if let Numeric::Big(text) = number {
        call.spend(text.len() / 16)?;
    }
    if let Numeric::Double(value) = number
        && !value.is_finite()
    {
        let name = if value.is_nan() { "NaN" } else { "Infinity" };
        let sign = if value.is_sign_negative() && !value.is_nan() { "-" } else { "" };
        return Ok(Some(format!("{sign}{name}")));
    }
    match Spec::parse(spec) {
        None => Ok(None),
        Some(Spec::Standard(letter, precision)) => standard::write(call, number, letter, precision),
        Some(Spec::Custom(picture)) => {
            let digits = match number {
                // More than these digits of a double do not count in a picture.
                Numeric::Double(value) => Digits::significant(value, 15),
                _ => number.digits(),
            };
            picture::write(call, digits, picture).map(Some)
        }
    }
}

/// The double as JSON text, as Newtonsoft.Json writes it: the shortest that reads as the same, and
/// never like an integer. It must be finite.
pub(super) fn json_double(value: f64) -> String {
    let mut text = standard::general(&Digits::shortest(value), standard::ROUND_TRIP, 'E');
    if !text.contains(['.', 'E']) {
        text.push_str(".0");
    }
    text
}

#[cfg(test)]
mod tests;
