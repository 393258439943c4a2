//! Writing dates and times by [the format strings of
//! .NET](https://learn.microsoft.com/dotnet/standard/base-types/standard-date-and-time-format-strings)
//! in the invariant culture.

use std::fmt::Write;

use super::moment::{Moment, Zone};
use super::time::{PER_DAY, PER_SECOND, date_of, weekday_of};
use super::words::{MONTHS, WEEKDAYS};

/// `moment` in the form that `format` asks for, or what is wrong with the format.
///
/// One letter alone names a standard form; in anything longer, letters stand for parts.
pub(super) fn write(moment: Moment, format: &str) -> Result<String, String> {
    let mut letters = format.chars();
    let (moment, pattern) = match (letters.next(), letters.next()) {
        (None, _) => (moment, general(moment)),
        (Some(letter), None) if u32::from(letter) <= 0xFFFF => standard(moment, letter)?,
        _ => (moment, format),
    };
    let mut writer = Writer { moment, out: String::new() };
    writer.pattern(pattern)?;
    Ok(writer.out)
}

/// A bound for the length of what [`write`] makes, in bytes.
pub(super) fn longest(format: &str) -> usize {
    // `K` is one letter and six characters, and the standard forms are up to 40.
    format.len().saturating_mul(6).saturating_add(40)
}

/// The form for no format at all.
fn general(moment: Moment) -> &'static str {
    // The first day of all is taken for a time without a date.
    match (moment.clock() < PER_DAY, moment.zone()) {
        (true, Zone::Utc) => "yyyy'-'MM'-'dd'T'HH':'mm':'ss",
        (true, Zone::Ahead(_)) => "yyyy'-'MM'-'ddTHH':'mm':'ss zzz",
        (false, Zone::Utc) => "MM/dd/yyyy HH:mm:ss",
        (false, Zone::Ahead(_)) => "MM/dd/yyyy HH:mm:ss zzz",
    }
}

/// The pattern that a letter stands for, and the moment to write by it: in UTC for some.
fn standard(moment: Moment, letter: char) -> Result<(Moment, &'static str), String> {
    let utc = Moment::from(moment.utc());
    Ok(match letter {
        'd' => (moment, "MM/dd/yyyy"),
        'D' => (moment, "dddd, dd MMMM yyyy"),
        'f' => (moment, "dddd, dd MMMM yyyy HH:mm"),
        'F' => (moment, "dddd, dd MMMM yyyy HH:mm:ss"),
        'g' => (moment, "MM/dd/yyyy HH:mm"),
        'G' => (moment, "MM/dd/yyyy HH:mm:ss"),
        'm' | 'M' => (moment, "MMMM dd"),
        'o' | 'O' => (moment, "yyyy'-'MM'-'dd'T'HH':'mm':'ss.fffffffK"),
        'r' | 'R' => (utc, "ddd, dd MMM yyyy HH':'mm':'ss 'GMT'"),
        's' => (moment, "yyyy'-'MM'-'dd'T'HH':'mm':'ss"),
        't' => (moment, "HH:mm"),
        'T' => (moment, "HH:mm:ss"),
        'u' => (utc, "yyyy'-'MM'-'dd HH':'mm':'ss'Z'"),
        // .NET has this form only for what is known to be UTC.
        'U' if moment.zone() == Zone::Utc => (utc, "dddd, dd MMMM yyyy HH:mm:ss"),
        'U' => return Err("asks for the form `U`, which needs a time in UTC".to_owned()),
        'y' | 'Y' => (moment, "yyyy MMMM"),
        _ => return Err(format!("asks for the form `{letter}`, which there is not")),
    })
}

struct Writer {
    moment: Moment,
    out: String,
}

impl Writer {
    fn pattern(&mut self, pattern: &str) -> Result<(), String> {
        let mut rest = pattern;
        while let Some(letter) = rest.chars().next() {
            let after = &rest[letter.len_utf8()..];
            rest = match letter {
                '\'' | '"' => self.quoted(letter, after)?,
                '\\' => {
                    let escaped =
                        after.chars().next().ok_or("ends in a `\\` that escapes nothing")?;
                    self.out.push(escaped);
                    &after[escaped.len_utf8()..]
                }
                '%' => {
                    // What follows is a part even if it is the only letter.
                    let single = after.chars().next().filter(|&c| c != '%');
                    let single = single.ok_or("has a `%` before nothing that it could mark")?;
                    let (single, after) = after.split_at(single.len_utf8());
                    self.pattern(single)?;
                    after
                }
                'd' | 'f' | 'F' | 'g' | 'h' | 'H' | 'm' | 'M' | 's' | 't' | 'y' | 'z' => {
                    let end = rest.find(|c| c != letter).unwrap_or(rest.len());
                    self.part(letter, end)?;
                    &rest[end..]
                }
                'K' => {
                    match self.moment.zone() {
                        Zone::Utc => self.out.push('Z'),
                        Zone::Ahead(_) => self.offset(3),
                    }
                    after
                }
                // `:` and `/` are the separators of the culture, which are these.
                other => {
                    self.out.push(other);
                    after
                }
            };
        }
        Ok(())
    }

    /// Text up to the closing quote, and what is behind that.
    fn quoted<'a>(&mut self, quote: char, text: &'a str) -> Result<&'a str, String> {
        let mut letters = text.char_indices();
        while let Some((at, letter)) = letters.next() {
            match letter {
                letter if letter == quote => return Ok(&text[at + 1..]),
                '\\' => {
                    let (_, escaped) =
                        letters.next().ok_or("ends in a `\\` that escapes nothing")?;
                    self.out.push(escaped);
                }
                letter => self.out.push(letter),
            }
        }
        Err(format!("has a `{quote}` that is not closed"))
    }

    /// A letter in a row of `width`.
    fn part(&mut self, letter: char, width: usize) -> Result<(), String> {
        let clock = self.moment.clock();
        let (year, month, day) = date_of(clock);
        let seconds = clock % PER_DAY / PER_SECOND;
        let hour = seconds / 3600;
        let name = |name: &'static str| if width == 3 { &name[..3] } else { name };
        match letter {
            'd' if width > 2 => self.out.push_str(name(WEEKDAYS[weekday_of(clock) as usize])),
            'd' => self.number(day, width),
            'M' if width > 2 => self.out.push_str(name(MONTHS[month as usize - 1])),
            'M' => self.number(month, width),
            'y' if width > 2 => self.number(year, width),
            'y' => self.number(year % 100, width),
            'h' => self.number((hour + 11) % 12 + 1, width.min(2)),
            'H' => self.number(hour, width.min(2)),
            'm' => self.number(seconds / 60 % 60, width.min(2)),
            's' => self.number(seconds % 60, width.min(2)),
            'f' | 'F' => self.fraction(letter, width)?,
            't' => {
                let half = if hour < 12 { "AM" } else { "PM" };
                self.out.push_str(&half[..width.min(2)]);
            }
            'g' => self.out.push_str("A.D."),
            _ => self.offset(width),
        }
        Ok(())
    }

    /// The fraction of the second: `f` gives so many digits, `F` drops zeros at the end, and the
    /// point before if there is nothing left.
    fn fraction(&mut self, letter: char, width: usize) -> Result<(), String> {
        if width > 7 {
            return Err(format!("has {width} times `{letter}` in a row, but 7 are the most"));
        }
        let digits = format!("{:07}", self.moment.clock() % PER_SECOND);
        let digits = &digits[..width];
        if letter == 'f' {
            self.out.push_str(digits);
            return Ok(());
        }
        let digits = digits.trim_end_matches('0');
        if digits.is_empty() && self.out.ends_with('.') {
            self.out.pop();
        }
        self.out.push_str(digits);
        Ok(())
    }

    fn number(&mut self, value: impl Into<i64>, width: usize) {
        // The width is an argument, which may not be past 16 bits: zeros are put by hand.
        let digits = value.into().to_string();
        self.out.extend(std::iter::repeat_n('0', width.saturating_sub(digits.len())));
        self.out.push_str(&digits);
    }

    /// How far the clock is ahead of UTC: hours, hours of two digits, or hours and minutes.
    fn offset(&mut self, width: usize) {
        let offset = self.moment.offset();
        let (sign, offset) = (if offset < 0 { '-' } else { '+' }, offset.abs());
        let (hours, minutes) = (offset / 60, offset % 60);
        match width {
            1 => write!(self.out, "{sign}{hours}"),
            2 => write!(self.out, "{sign}{hours:02}"),
            _ => write!(self.out, "{sign}{hours:02}:{minutes:02}"),
        }
        .expect("a String takes everything");
    }
}
