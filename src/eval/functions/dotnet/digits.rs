//! The decimal digits of a number, and rounding them.

use std::fmt::Write;

/// The value is 0.d₁d₂d₃… · 10^scale; no digits are zero.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Digits {
    pub negative: bool,
    /// Each from `b'0'` to `b'9'`, the first not `b'0'`.
    pub figures: Vec<u8>,
    pub scale: i64,
    /// Whether it comes from a double: only such a zero can be negative.
    pub double: bool,
}

/// No double has more significant digits than this.
const MOST_SIGNIFICANT: usize = 767;
/// Nor more digits behind the point.
const MOST_BEHIND: usize = 1074;

impl Digits {
    /// Of decimal digits that may have a minus before them.
    pub(super) fn of_integer(text: &str) -> Self {
        let figures = text.trim_start_matches('-').trim_start_matches('0').as_bytes().to_vec();
        let scale = length(&figures);
        let negative = text.starts_with('-') && !figures.is_empty();
        Self { negative, figures, scale, double: false }
    }

    /// The fewest digits that tell the double from all others.
    pub(super) fn shortest(value: f64) -> Self {
        Self::of_scientific(value, &format!("{:e}", value.abs()))
    }

    /// So many of the first digits, correctly rounded.
    pub(super) fn significant(value: f64, count: usize) -> Self {
        let behind = count.clamp(1, MOST_SIGNIFICANT) - 1;
        Self::of_scientific(value, &format!("{:.behind$e}", value.abs()))
    }

    /// All digits up to so many behind the point, correctly rounded.
    pub(super) fn behind_point(value: f64, count: usize) -> Self {
        let mut text = String::new();
        let behind = count.min(MOST_BEHIND);
        write!(text, "{:.behind$}", value.abs()).expect("text can always be written to");
        let whole = text.find('.').unwrap_or(text.len());
        Self::of_double(value, text.bytes().filter(|&byte| byte != b'.').collect(), whole)
    }

    fn of_scientific(value: f64, text: &str) -> Self {
        let (digits, exponent) = text.split_once('e').expect("that is the format asked for");
        let exponent: i64 = exponent.parse().expect("an exponent is a small number");
        let digits = digits.bytes().filter(|&byte| byte != b'.').collect();
        let mut made = Self::of_double(value, digits, 1);
        if !made.figures.is_empty() {
            made.scale += exponent;
        }
        made
    }

    /// `whole` of the digits stand before the point.
    fn of_double(value: f64, mut digits: Vec<u8>, whole: usize) -> Self {
        let zeros = digits.iter().take_while(|&&digit| digit == b'0').count();
        digits.drain(..zeros);
        let mut made = Self {
            negative: value.is_sign_negative(),
            scale: i64::try_from(whole).unwrap_or(i64::MAX) - i64::try_from(zeros).unwrap_or(0),
            figures: digits,
            double: true,
        };
        made.trim();
        made
    }

    /// Keeps the first `count` digits, rounding halves away from zero.
    pub(super) fn round(&mut self, count: i64) {
        let count = usize::try_from(count).ok();
        match count.and_then(|count| self.figures.get(count).map(|&next| (count, next))) {
            Some((count, next)) => {
                self.figures.truncate(count);
                if next >= b'5' {
                    self.increment();
                }
            }
            None if count.is_none() => self.figures.clear(),
            None => {}
        }
        self.trim();
    }

    fn increment(&mut self) {
        while self.figures.pop_if(|digit| *digit == b'9').is_some() {}
        if let Some(last) = self.figures.last_mut() {
            *last += 1;
        } else {
            self.figures.push(b'1');
            self.scale = self.scale.saturating_add(1);
        }
    }

    /// Takes off the zeros at the end, which do not count.
    fn trim(&mut self) {
        while self.figures.pop_if(|digit| *digit == b'0').is_some() {}
        if self.figures.is_empty() {
            self.become_zero();
        }
    }

    pub(super) fn become_zero(&mut self) {
        self.scale = 0;
        self.negative &= self.double;
    }

    /// How many digits there are.
    pub(super) fn count(&self) -> i64 {
        length(&self.figures)
    }
}

fn length(digits: &[u8]) -> i64 {
    i64::try_from(digits.len()).unwrap_or(i64::MAX)
}
