//! Reading dates and times in the many forms that `DateTimeOffset.Parse` of .NET takes when the
//! culture is the invariant one and text without a zone means UTC.
//!
//! A text is a row of numbers, names of months and weekdays, `AM` or `PM`, and zones, and what
//! stands between them tells dates from times. Left out, because what they mean depends on the
//! clock or on nothing a template could say: dates without a year, times without a date, eras,
//! and the signs that East Asian languages put behind years, months and days.
//!
//! The form of `utcNow()`, `20200407T145314Z`, is read as well.

use super::moment::Moment;
use super::time::{PER_DAY, clock_ticks, days_before, weekday_of};
use super::words;

const NONE: &str = "is no date and time";
const NO_YEAR: &str = "has no year";
const NO_DATE: &str = "has no date";

/// The moment that `text` names, or why it names none.
pub(super) fn read(text: &str) -> Result<Moment, &'static str> {
    if let Some(result) = read_compact(text) {
        return result;
    }
    let mut reader = Reader { rest: text, ..Reader::default() };
    reader.run()?;
    reader.finish()
}

/// The form `20200407T145314Z`; no other has digits in a row like this.
fn read_compact(text: &str) -> Option<Result<Moment, &'static str>> {
    let (date, time) = text.strip_suffix('Z')?.split_once('T')?;
    let digits =
        |text: &str, length| text.len() == length && text.bytes().all(|b| b.is_ascii_digit());
    if !digits(date, 8) || !digits(time, 6) {
        return None;
    }
    let (date, time): (u32, u32) = (date.parse().ok()?, time.parse().ok()?);
    let day = days_before(date / 10_000, date / 100 % 100, date % 100);
    let clock = clock_ticks(time / 10_000, time / 100 % 100, time % 100);
    let moment = day.zip(clock).and_then(|(day, clock)| Moment::new(day * PER_DAY + clock, 0));
    Some(moment.ok_or("names no day or no time of day that there is"))
}

#[derive(Default)]
struct Reader<'a> {
    rest: &'a str,
    /// The part that is being read, a date or a time.
    part: Part,
    /// Days before the date.
    date: Option<i64>,
    /// Hour, minute and second as they are written.
    time: Option<[u32; 3]>,
    /// Ticks of the fraction of the second.
    fraction: i64,
    half: Option<Half>,
    /// From Sunday, which is 0.
    weekday: Option<u32>,
    /// Minutes ahead of UTC.
    offset: Option<i32>,
}

/// What is known of a date or time that is not complete.
#[derive(Default)]
struct Part {
    /// Numbers of one or two digits.
    numbers: Vec<u32>,
    /// A number of three digits or more.
    year: Option<u32>,
    month: Option<u32>,
    /// Numbers were followed by `:`, which makes a time of them.
    colons: usize,
    /// A number was followed by `/` or `-`, which makes a date of them.
    dashed: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Half {
    Am,
    Pm,
}

/// What follows a number or the name of a month.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Next {
    End,
    /// Anything else, which is yet to be read.
    More,
    /// `/` or `-`.
    Dash,
    /// `:`.
    Colon,
    Half(Half),
    /// The `T` before the time.
    Time,
}

type Step = Result<(), &'static str>;

impl Part {
    fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// How many of year, month and day are there, if it is a date.
    fn len(&self) -> usize {
        self.numbers.len() + usize::from(self.year.is_some()) + usize::from(self.month.is_some())
    }

    /// The date that three of year, month and day, or a year and a month, stand for.
    fn date(&self) -> Result<i64, &'static str> {
        let day = match (self.year, self.month, &self.numbers[..]) {
            (None, None, &[month, day, year]) => days_before(full_year(year), month, day),
            (None, Some(month), &[day, year]) => days_before(full_year(year), month, day)
                .or_else(|| days_before(full_year(day), month, year)),
            (Some(year), None, &[month, day]) | (Some(year), Some(month), &[day]) => {
                days_before(year, month, day)
            }
            (Some(year), None, &[month]) | (Some(year), Some(month), []) => {
                days_before(year, month, 1)
            }
            (None, ..) if self.len() == 2 => return Err(NO_YEAR),
            _ => return Err(NONE),
        };
        day.ok_or("names no day that there is")
    }
}

/// A year of two digits is one of 1950 to 2049.
fn full_year(year: u32) -> u32 {
    match year {
        0..50 => 2000 + year,
        50..100 => 1900 + year,
        _ => year,
    }
}

impl Reader<'_> {
    fn run(&mut self) -> Step {
        loop {
            self.rest = self.rest.trim_start();
            let Some(first) = self.rest.chars().next() else { return self.end() };
            match first {
                '0'..='9' => self.number()?,
                // Commas and periods may stand anywhere between.
                ',' | '.' => self.rest = &self.rest[1..],
                '+' | '-' => self.sign()?,
                _ => self.word()?,
            }
        }
    }

    fn end(&mut self) -> Step {
        if self.part.is_empty() {
            return Ok(());
        }
        if self.part.colons > 0 {
            return Err(NONE);
        }
        self.finish_date()
    }

    fn number(&mut self) -> Step {
        let end = self.rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(self.rest.len());
        let (digits, rest) = self.rest.split_at(end);
        self.rest = rest;
        if digits.len() > 8 {
            return Err(NONE);
        }
        let number = digits.parse().map_err(|_| NONE)?;
        if digits.len() > 2 {
            return self.year(number);
        }
        if self.part.colons > 0 {
            return self.number_of_time(number);
        }
        let closes = self.part.len() == 2;
        let next = self.next(closes);
        self.part.numbers.push(number);
        match next {
            Next::Colon if self.part.len() == 1 => self.part.colons = 1,
            Next::Half(half) if self.part.len() == self.part.numbers.len() && !self.part.dashed => {
                self.set_half(half)?;
                self.finish_time()?;
            }
            Next::Half(half) if closes => {
                self.set_half(half)?;
                self.finish_date()?;
            }
            Next::Time if self.part.year.is_some() && self.part.numbers.len() == 2 => {
                self.finish_date()?;
                self.iso_time()?;
            }
            Next::Dash if !closes => self.part.dashed = true,
            Next::More if !closes => {}
            Next::End | Next::More if self.part.len() > 1 => self.finish_date()?,
            _ => return Err(NONE),
        }
        Ok(())
    }

    /// A minute or second.
    fn number_of_time(&mut self, number: u32) -> Step {
        self.part.numbers.push(number);
        if self.part.numbers.len() == 3 {
            let digits = self.rest.strip_prefix('.').map_or("", leading_digits);
            if !digits.is_empty() {
                self.fraction = fraction(digits);
                self.rest = &self.rest[1 + digits.len()..];
            }
        }
        match self.next(true) {
            Next::Colon if self.part.numbers.len() == 2 => {
                self.part.colons = 2;
                return Ok(());
            }
            Next::Half(half) => self.set_half(half)?,
            Next::End | Next::More => {}
            _ => return Err(NONE),
        }
        self.finish_time()
    }

    fn year(&mut self, year: u32) -> Step {
        if self.part.year.is_some() || self.part.colons > 0 || self.date.is_some() {
            return Err(NONE);
        }
        let before = self.part.len();
        self.part.year = Some(year);
        let next = self.next(before == 2);
        if let Next::Half(half) = next {
            self.set_half(half)?;
        }
        self.between_names(before, next)
    }

    fn month(&mut self, month: u32) -> Step {
        if self.part.month.is_some() || self.part.colons > 0 || self.date.is_some() {
            return Err(NONE);
        }
        let before = self.part.len();
        self.part.month = Some(month);
        match self.next(before == 2) {
            Next::Half(_) => Err(NONE),
            next => self.between_names(before, next),
        }
    }

    /// After a year or month, before which so many parts of the date were.
    fn between_names(&mut self, before: usize, next: Next) -> Step {
        match (before, next) {
            (2, Next::End | Next::More | Next::Half(_)) | (1, Next::End) => self.finish_date(),
            (0 | 1, Next::More | Next::Half(_)) => Ok(()),
            (0 | 1, Next::Dash) => {
                self.part.dashed = true;
                Ok(())
            }
            _ => Err(NONE),
        }
    }

    /// What follows, and past it unless it is yet to be read.
    ///
    /// Where what was read `closes` a date or time, a `-` belongs to the zone behind it.
    fn next(&mut self, closes: bool) -> Next {
        self.rest = self.rest.trim_start();
        let (next, length) = match self.rest.as_bytes() {
            [] => (Next::End, 0),
            [b'/', ..] => (Next::Dash, 1),
            [b'-', ..] if !closes => (Next::Dash, 1),
            [b':', ..] => (Next::Colon, 1),
            _ => {
                let word = leading_word(self.rest);
                match half(word) {
                    Some(half) => (Next::Half(half), word.len()),
                    None if word.eq_ignore_ascii_case("T") => (Next::Time, word.len()),
                    None => (Next::More, 0),
                }
            }
        };
        self.rest = &self.rest[length..];
        next
    }

    fn word(&mut self) -> Step {
        let word = leading_word(self.rest);
        if word.is_empty() {
            return Err(NONE);
        }
        self.rest = &self.rest[word.len()..];
        if let Some(half) = half(word) {
            return self.set_half(half);
        }
        if let Some(month) = words::find(&words::MONTHS, word) {
            return self.month(month);
        }
        if let Some(weekday) = words::find(&words::WEEKDAYS, word) {
            let again = self.weekday.replace(weekday - 1).is_some();
            return if again || self.part.colons == 1 { Err(NONE) } else { Ok(()) };
        }
        let named = word.eq_ignore_ascii_case("Z") || word.eq_ignore_ascii_case("GMT");
        let dated = self.part.year.is_some() || self.part.month.is_some() || self.part.dashed;
        if !named || dated {
            return Err(NONE);
        }
        self.set_offset(0)
    }

    fn sign(&mut self) -> Step {
        let (offset, rest) = read_offset(self.rest).ok_or(NONE)?;
        self.rest = rest;
        self.set_offset(offset)
    }

    /// The time behind the `T`, which ends the text: each of its numbers has two digits.
    fn iso_time(&mut self) -> Step {
        let mut time = [self.two_digits()?, 0, 0];
        self.colon().then_some(()).ok_or(NONE)?;
        time[1] = self.two_digits()?;
        if self.colon() {
            time[2] = self.two_digits()?;
            if let Some(rest) = self.rest.strip_prefix('.') {
                let digits = leading_digits(rest);
                if digits.is_empty() {
                    return Err(NONE);
                }
                self.fraction = fraction(digits);
                self.rest = &rest[digits.len()..];
            }
        }
        self.time = Some(time);
        self.rest = self.rest.trim_start();
        if let Some(rest) = self.rest.strip_prefix(['Z', 'z']) {
            self.rest = rest;
            self.set_offset(0)?;
        } else if self.rest.starts_with(['+', '-']) {
            self.sign()?;
        }
        self.rest.trim().is_empty().then_some(()).ok_or(NONE)
    }

    fn two_digits(&mut self) -> Result<u32, &'static str> {
        let text = self.rest.trim_start();
        let (digits, rest) = text.split_at_checked(2).ok_or(NONE)?;
        self.rest = rest;
        if !digits.bytes().all(|b| b.is_ascii_digit()) {
            return Err(NONE);
        }
        digits.parse().map_err(|_| NONE)
    }

    fn colon(&mut self) -> bool {
        let rest = self.rest.trim_start().strip_prefix(':');
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }

    fn set_half(&mut self, half: Half) -> Step {
        self.half.replace(half).is_none().then_some(()).ok_or(NONE)
    }

    fn set_offset(&mut self, offset: i32) -> Step {
        self.offset.replace(offset).is_none().then_some(()).ok_or(NONE)
    }

    fn finish_date(&mut self) -> Step {
        let date = std::mem::take(&mut self.part).date()?;
        self.date.replace(date).is_none().then_some(()).ok_or(NONE)
    }

    fn finish_time(&mut self) -> Step {
        let part = std::mem::take(&mut self.part);
        let mut time = [0; 3];
        time[..part.numbers.len()].copy_from_slice(&part.numbers);
        self.time.replace(time).is_none().then_some(()).ok_or(NONE)
    }

    fn finish(self) -> Result<Moment, &'static str> {
        let Some(date) = self.date else {
            return Err(if self.time.is_some() { NO_DATE } else { NONE });
        };
        let [hour, minute, second] = match (self.time, self.half) {
            (None, Some(_)) => return Err(NONE),
            (time, None) => time.unwrap_or_default(),
            (Some([12, minute, second]), Some(Half::Am)) => [0, minute, second],
            (Some([hour, ..]), Some(Half::Am)) if hour > 12 => return Err(NONE),
            (Some([hour @ 0..12, minute, second]), Some(Half::Pm)) => [hour + 12, minute, second],
            (Some(time), Some(_)) => time,
        };
        let time = clock_ticks(hour, minute, second).ok_or("names no time of day that there is")?;
        let clock = date * PER_DAY + time + self.fraction;
        if self.weekday.is_some_and(|weekday| weekday != weekday_of(clock)) {
            return Err("names a day of the week that this day is not");
        }
        Moment::new(clock, self.offset.unwrap_or(0))
            .ok_or("is more than 14 hours from UTC, or not in the years 1 to 9999 there")
    }
}

/// `+8`, `+08`, `+800`, `+0800`, `+8:00` or `+08:00`, in minutes.
fn read_offset(text: &str) -> Option<(i32, &str)> {
    let negative = text.starts_with('-');
    let text = &text[1..];
    let digits = leading_digits(text);
    let rest = &text[digits.len()..];
    let number: i32 = digits.get(..digits.len().min(5))?.parse().ok()?;
    let (hours, minutes, rest) = match (digits.len(), rest.strip_prefix(':')) {
        (1 | 2, Some(rest)) => {
            let minutes = leading_digits(rest);
            if minutes.len() > 2 {
                return None;
            }
            (number, minutes.parse().ok()?, &rest[minutes.len()..])
        }
        (1 | 2, None) => (number, 0, rest),
        (3 | 4, _) => (number / 100, number % 100, rest),
        _ => return None,
    };
    let offset = hours * 60 + minutes;
    (minutes < 60).then_some((if negative { -offset } else { offset }, rest))
}

fn leading_digits(text: &str) -> &str {
    &text[..text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len())]
}

/// A word ends where the letters do, so that `March` is not read out of `Marching`.
fn leading_word(text: &str) -> &str {
    &text[..text.find(|c: char| !c.is_alphabetic()).unwrap_or(text.len())]
}

fn half(word: &str) -> Option<Half> {
    if word.eq_ignore_ascii_case("AM") {
        Some(Half::Am)
    } else {
        word.eq_ignore_ascii_case("PM").then_some(Half::Pm)
    }
}

/// The ticks of a fraction of a second, rounded to even; a whole second if it rounds up to that.
fn fraction(digits: &str) -> i64 {
    let mut padded = digits.bytes().chain([b'0'; 8]).map(|digit| i64::from(digit - b'0'));
    let ticks = padded.by_ref().take(7).fold(0, |ticks, digit| ticks * 10 + digit);
    let up = match padded.next() {
        Some(5) => ticks % 2 == 1 || padded.any(|digit| digit > 0),
        digit => digit > Some(5),
    };
    ticks + i64::from(up)
}
