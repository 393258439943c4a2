//! Numbers as the text they are written in, so that none is ever rounded or respelled.

use std::fmt;
use std::io::Write;

/// The longest text that is kept without allocating: more than any `i64` takes.
const SHORT: usize = 22;

/// A JSON number, kept as its exact text.
///
/// An integer of any size and a fraction of any length come out as they went in. Numbers are equal
/// if their texts are: `1`, `1.0` and `1e0` all differ.
///
/// # Example
///
/// ```
/// use armwright::json::Number;
///
/// let number = Number::parse("123456789012345678901234567890").expect("it is an integer");
/// assert!(number.is_integer());
/// assert_eq!(number.as_i64(), None);
/// assert_eq!(number.as_str(), "123456789012345678901234567890");
/// assert_eq!(Number::parse("0x1F"), None);
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Number(Repr);

#[derive(Clone, PartialEq, Eq)]
enum Repr {
    /// The bytes past `len` are zero.
    Short {
        len: u8,
        text: [u8; SHORT],
    },
    Long(Box<str>),
}

impl Number {
    /// The number that `text` is by the grammar of JSON, and nothing if it is none.
    pub fn parse(text: &str) -> Option<Self> {
        is_number(text.as_bytes()).then(|| Self(Repr::new(text)))
    }

    /// The number as it is written.
    #[expect(clippy::missing_panics_doc, reason = "the text of a number is one by construction")]
    pub fn as_str(&self) -> &str {
        match &self.0 {
            Repr::Short { len, text } => std::str::from_utf8(&text[..usize::from(*len)])
                .expect("numbers are made of ASCII characters"),
            Repr::Long(text) => text,
        }
    }

    /// Whether the number is written without fraction and exponent.
    pub fn is_integer(&self) -> bool {
        !self.as_str().contains(['.', 'e', 'E'])
    }

    /// The value, if it is an integer that an `i64` can hold.
    pub fn as_i64(&self) -> Option<i64> {
        self.as_str().parse().ok()
    }

    /// The nearest floating-point value; infinite if the number is beyond all of them.
    #[expect(clippy::missing_panics_doc, reason = "the text of a number is one by construction")]
    pub fn as_f64(&self) -> f64 {
        self.as_str().parse().expect("every JSON number is one that Rust reads")
    }
}

impl Repr {
    fn new(number: &str) -> Self {
        let mut text = [0; SHORT];
        match (text.get_mut(..number.len()), u8::try_from(number.len())) {
            (Some(place), Ok(len)) => {
                place.copy_from_slice(number.as_bytes());
                Self::Short { len, text }
            }
            _ => Self::Long(number.into()),
        }
    }
}

impl From<i64> for Number {
    fn from(value: i64) -> Self {
        let mut text = [0; SHORT];
        let mut rest = text.as_mut_slice();
        write!(rest, "{value}").expect("an `i64` has at most 20 characters");
        let len = u8::try_from(SHORT - rest.len()).expect("there is room for 22 characters");
        Self(Repr::Short { len, text })
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl fmt::Debug for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Whether `text` is a `number` of RFC 8259, section 6.
fn is_number(text: &[u8]) -> bool {
    let (whole, rest) = digits(text.strip_prefix(b"-").unwrap_or(text));
    if whole.is_empty() || (whole.len() > 1 && whole[0] == b'0') {
        return false;
    }
    let rest = match rest.strip_prefix(b".").map(digits) {
        Some(([], _)) => return false,
        Some((_, rest)) => rest,
        None => rest,
    };
    match rest {
        [] => true,
        [b'e' | b'E', b'+' | b'-', exponent @ ..] | [b'e' | b'E', exponent @ ..] => {
            matches!(digits(exponent), ([_, ..], []))
        }
        _ => false,
    }
}

/// `text` cut after the digits that it starts with.
fn digits(text: &[u8]) -> (&[u8], &[u8]) {
    let count = text.iter().position(|byte| !byte.is_ascii_digit()).unwrap_or(text.len());
    text.split_at(count)
}

/// What is wrong with `text`, which looks like a number but is none; `shown` is how to name it.
pub(super) fn explain(text: &str, shown: &str) -> String {
    let body = text.strip_prefix(['+', '-']).unwrap_or(text);
    let (whole, rest) = digits(body.as_bytes());
    match (whole, rest) {
        ([], b"NaN" | b"Infinity") => {
            format!("{shown} is no JSON number; write a finite number, a string or `null`")
        }
        (b"0", [b'x' | b'X', ..]) => format!("{shown} is hexadecimal; write the number in decimal"),
        _ if text.starts_with('+') => format!("the number {shown} starts with `+`; remove it"),
        ([], [b'.', ..]) => format!("the number {shown} lacks a digit before the `.`"),
        ([b'0', _, ..], _) => format!("the number {shown} has leading zeros; remove them"),
        _ if text.ends_with(['.', 'e', 'E', '+', '-']) => {
            format!("the number {shown} breaks off; a digit is missing at its end")
        }
        _ => format!("{shown} is no JSON number; expected one such as `-1`, `0.5` or `2e10`"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_keep_their_text() {
        for (text, integer, as_i64, as_f64) in [
            ("0", true, Some(0), 0.0),
            ("-0", true, Some(0), -0.0),
            ("-12", true, Some(-12), -12.0),
            ("9223372036854775807", true, Some(i64::MAX), 9_223_372_036_854_775_807.0),
            ("-9223372036854775808", true, Some(i64::MIN), -9_223_372_036_854_775_808.0),
            ("9223372036854775808", true, None, 9_223_372_036_854_775_808.0),
            ("1234567890123456789012", true, None, 1_234_567_890_123_456_789_012.0),
            ("12345678901234567890123", true, None, 12_345_678_901_234_567_890_123.0),
            ("1.0", false, None, 1.0),
            ("0.10", false, None, 0.1),
            ("-0.5E-2", false, None, -0.005),
            ("1e2", false, None, 100.0),
            ("1E+02", false, None, 100.0),
            ("1e999", false, None, f64::INFINITY),
            ("3.14159265358979323846264338327950288", false, None, std::f64::consts::PI),
        ] {
            let number = Number::parse(text).unwrap();
            assert_eq!(number.as_str(), text);
            assert_eq!(number.to_string(), text);
            assert_eq!(number.is_integer(), integer, "{text}");
            assert_eq!(number.as_i64(), as_i64, "{text}");
            assert_eq!(number.as_f64().to_bits(), f64::to_bits(as_f64), "{text}");
        }
    }

    #[test]
    fn what_is_no_json_number_is_none() {
        for text in [
            "",
            "-",
            "+1",
            "01",
            "-01",
            "00",
            ".5",
            "1.",
            "1.e5",
            "1e",
            "1e+",
            "1E-",
            "1e1.5",
            "0x10",
            "NaN",
            "-Infinity",
            "1_000",
            "1,5",
            " 1",
            "1 ",
            "--1",
            "1-2",
            "１",
            "1e١",
        ] {
            assert_eq!(Number::parse(text), None, "{text}");
        }
    }

    #[test]
    fn an_integer_that_fits_is_the_number_of_its_text_and_does_not_allocate() {
        for value in [0, 7, -1, 1_000_000, i64::MAX, i64::MIN] {
            let number = Number::from(value);
            assert_eq!(Number::parse(&value.to_string()).as_ref(), Some(&number));
            assert_eq!(number.as_i64(), Some(value));
            assert!(matches!(number.0, Repr::Short { .. }));
        }
    }

    #[test]
    fn numbers_are_equal_by_text() {
        let parse = |text| Number::parse(text).unwrap();
        assert_eq!(parse("10"), parse("10"));
        for (a, b) in [("1", "1.0"), ("1", "10"), ("0", "-0"), ("1e2", "1E2")] {
            assert_ne!(parse(a), parse(b));
        }
        assert_eq!(format!("{:?} {:>4}", parse("-1"), parse("25")), "-1   25");
    }
}
