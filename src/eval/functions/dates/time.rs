//! An instant in UTC, and the arithmetic of the Gregorian calendar that reading and writing share.

use std::fmt;
use std::str::FromStr;

use crate::eval::fault::{Fault, FaultKind};
use crate::eval::functions::numbers::shown;

pub(super) const PER_SECOND: i64 = 10_000_000;
pub(super) const PER_DAY: i64 = 86_400 * PER_SECOND;

/// The first tick of the year 10000.
const END: i64 = 3_652_059 * PER_DAY;

/// Seconds from the first of January 0001 to the first of January 1970.
const UNIX_EPOCH: i64 = 719_162 * 86_400;

/// An instant in UTC, exact to 100 nanoseconds, in the years 1 to 9999.
///
/// `utcNow` gives the instant that an evaluation is told, so that the same template gives the
/// same result whenever it is evaluated.
///
/// # Example
///
/// ```
/// use armwright::eval::Time;
///
/// let time: Time = "2024-02-29T13:30:00+01:00".parse()?;
/// assert_eq!(time.to_string(), "2024-02-29T12:30:00Z");
/// assert_eq!(Time::from_unix_seconds(time.unix_seconds()), Some(time));
/// # Ok::<(), armwright::eval::Fault>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Time {
    ticks: i64,
}

impl Time {
    /// The instant so many seconds after the start of 1970, and nothing if that is outside of the
    /// years 1 to 9999.
    pub const fn from_unix_seconds(seconds: i64) -> Option<Self> {
        let Some(since_year_1) = seconds.checked_add(UNIX_EPOCH) else { return None };
        match since_year_1.checked_mul(PER_SECOND) {
            Some(ticks) => Self::from_ticks(ticks),
            None => None,
        }
    }

    /// Whole seconds since the start of 1970; negative before.
    pub const fn unix_seconds(self) -> i64 {
        self.ticks / PER_SECOND - UNIX_EPOCH
    }

    /// The instant so many units of 100 nanoseconds after the start of the year 1.
    pub(super) const fn from_ticks(ticks: i64) -> Option<Self> {
        if ticks < 0 || ticks >= END { None } else { Some(Self { ticks }) }
    }

    pub(super) const fn ticks(self) -> i64 {
        self.ticks
    }
}

/// Reads the form of [RFC 3339](https://www.rfc-editor.org/rfc/rfc3339); digits of the fraction
/// past the seventh are dropped.
impl FromStr for Time {
    type Err = Fault;

    /// # Errors
    ///
    /// The text has another form, names a day or time that does not exist, or its instant is
    /// outside of the years 1 to 9999 in UTC.
    fn from_str(text: &str) -> Result<Self, Fault> {
        read_rfc_3339(text).ok_or_else(|| {
            let message = format!("{} is no time of RFC 3339", shown(text));
            Fault::new(FaultKind::ArgumentValue, message).help("write it as `2024-02-29T12:30:00Z`")
        })
    }
}

fn read_rfc_3339(text: &str) -> Option<Time> {
    let (date_time, rest) = text.split_at_checked(19)?;
    let field = |from: usize, to: usize| {
        let digits = date_time.get(from..to)?;
        digits.bytes().all(|b| b.is_ascii_digit()).then(|| digits.parse::<u32>().ok()).flatten()
    };
    let marks = [(4, "-"), (7, "-"), (13, ":"), (16, ":")];
    if !marks.iter().all(|&(at, mark)| date_time.get(at..=at) == Some(mark))
        || !matches!(date_time.get(10..11)?, "T" | "t" | " ")
    {
        return None;
    }
    let day = days_before(field(0, 4)?, field(5, 7)?, field(8, 10)?)?;
    let clock = clock_ticks(field(11, 13)?, field(14, 16)?, field(17, 19)?)?;
    let (fraction, zone) = match rest.strip_prefix('.') {
        Some(rest) => {
            let end = rest.find(|c: char| !c.is_ascii_digit())?;
            let (digits, zone) = rest.split_at(end);
            if digits.is_empty() {
                return None;
            }
            (
                digits
                    .bytes()
                    .chain([b'0'; 7])
                    .take(7)
                    .fold(0, |n, b| n * 10 + i64::from(b - b'0')),
                zone,
            )
        }
        None => (0, rest),
    };
    let offset = match zone.as_bytes() {
        [b'Z' | b'z'] => 0,
        [sign @ (b'+' | b'-'), h1, h2, b':', m1, m2]
            if [h1, h2, m1, m2].iter().all(|b| b.is_ascii_digit()) =>
        {
            let two = |a: &u8, b: &u8| i64::from(a - b'0') * 10 + i64::from(b - b'0');
            let (hours, minutes) = (two(h1, h2), two(m1, m2));
            if hours > 23 || minutes > 59 {
                return None;
            }
            (hours * 60 + minutes) * if *sign == b'-' { -1 } else { 1 }
        }
        _ => return None,
    };
    Time::from_ticks(day * PER_DAY + clock + fraction - offset * 60 * PER_SECOND)
}

/// Writes RFC 3339 with `Z` and no more digits of the fraction than are needed.
impl fmt::Display for Time {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = date_of(self.ticks);
        let second = self.ticks % PER_DAY / PER_SECOND;
        let (hour, minute, second) = (second / 3600, second / 60 % 60, second % 60);
        write!(f, "{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}")?;
        match self.ticks % PER_SECOND {
            0 => f.write_str("Z"),
            fraction => {
                let digits = format!("{fraction:07}");
                write!(f, ".{}Z", digits.trim_end_matches('0'))
            }
        }
    }
}

impl fmt::Debug for Time {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// Days from the first of January 0001 to this day, if there is such a day.
pub(super) fn days_before(year: u32, month: u32, day: u32) -> Option<i64> {
    if !(1..=9999).contains(&year) || day == 0 || day > days_in(year, month)? {
        return None;
    }
    let months: u32 = (1..month).filter_map(|month| days_in(year, month)).sum();
    Some(days_before_year(i64::from(year)) + i64::from(months) + i64::from(day) - 1)
}

/// The ticks since midnight, if there is such a time of day; there are no leap seconds.
pub(super) fn clock_ticks(hour: u32, minute: u32, second: u32) -> Option<i64> {
    (hour < 24 && minute < 60 && second < 60)
        .then(|| i64::from((hour * 60 + minute) * 60 + second) * PER_SECOND)
}

/// The year, month and day of an instant.
pub(super) fn date_of(ticks: i64) -> (u32, u32, u32) {
    let days = ticks / PER_DAY;
    // Years of the average length come out at most one too late.
    let mut year = days * 400 / 146_097 + 1;
    if days_before_year(year) > days {
        year -= 1;
    }
    if days_before_year(year + 1) <= days {
        year += 1;
    }
    let mut rest = u32::try_from(days - days_before_year(year)).expect("a day of the year");
    let year = u32::try_from(year).expect("years are from 1 to 9999");
    let mut month = 1;
    while let Some(length) = days_in(year, month).filter(|&length| rest >= length) {
        rest -= length;
        month += 1;
    }
    (year, month, rest + 1)
}

/// The day of the week of an instant; Sunday is 0.
pub(super) fn weekday_of(ticks: i64) -> u32 {
    u32::try_from((ticks / PER_DAY + 1) % 7).expect("ticks are not negative")
}

fn days_before_year(year: i64) -> i64 {
    let before = year - 1;
    before * 365 + before / 4 - before / 100 + before / 400
}

fn days_in(year: u32, month: u32) -> Option<u32> {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        2 => Some(if leap { 29 } else { 28 }),
        4 | 6 | 9 | 11 => Some(30),
        1 | 3 | 5 | 7 | 8 | 10 | 12 => Some(31),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rfc_3339_is_read_and_written() {
        for (text, shown) in [
            ("2020-04-07T14:53:14Z", "2020-04-07T14:53:14Z"),
            ("2020-04-07t14:53:14.1200z", "2020-04-07T14:53:14.12Z"),
            ("2020-04-07 14:53:14.123456789-00:30", "2020-04-07T15:23:14.1234567Z"),
            ("2024-03-01T00:30:00+01:00", "2024-02-29T23:30:00Z"),
            ("0001-01-01T00:00:00Z", "0001-01-01T00:00:00Z"),
            ("9999-12-31T23:59:59.9999999Z", "9999-12-31T23:59:59.9999999Z"),
            ("2000-02-29T00:00:00Z", "2000-02-29T00:00:00Z"),
        ] {
            assert_eq!(text.parse::<Time>().unwrap().to_string(), shown, "{text}");
        }
        for text in [
            "",
            "2020-04-07",
            "2020-04-07T14:53Z",
            "2020-04-07T14:53:14",
            "2020-04-07T14:53:14.Z",
            "2020-04-07T14:53:14.5",
            "2020-04-07T14:53:14+0100",
            "2020-04-07T14:53:14+24:00",
            "2020-04-07T14:53:14Zx",
            "2020-04-07X14:53:14Z",
            "2020-04-07T24:00:00Z",
            "2020-04-07T14:60:00Z",
            "2020-04-07T14:53:60Z",
            "2020-13-07T14:53:14Z",
            "2020-04-31T14:53:14Z",
            "1900-02-29T00:00:00Z",
            "2020-04-00T14:53:14Z",
            "0000-01-01T00:00:00Z",
            "0001-01-01T00:00:00+00:01",
            "9999-12-31T23:59:59-00:01",
            "+020-04-07T14:53:14Z",
            "２０２０-04-07T14:53:14Z",
        ] {
            let fault = text.parse::<Time>().unwrap_err();
            assert_eq!(fault.kind(), FaultKind::ArgumentValue, "{text}");
        }
    }

    #[test]
    fn unix_seconds_go_both_ways_within_the_calendar() {
        for (seconds, shown) in [
            (0, "1970-01-01T00:00:00Z"),
            (-1, "1969-12-31T23:59:59Z"),
            (-62_135_596_800, "0001-01-01T00:00:00Z"),
            (253_402_300_799, "9999-12-31T23:59:59Z"),
        ] {
            let time = Time::from_unix_seconds(seconds).unwrap();
            assert_eq!(time.to_string(), shown);
            assert_eq!(time.unix_seconds(), seconds);
        }
        for seconds in [-62_135_596_801, 253_402_300_800, i64::MIN, i64::MAX] {
            assert_eq!(Time::from_unix_seconds(seconds), None, "{seconds}");
        }
    }

    #[test]
    fn every_day_has_one_date_and_the_next_weekday() {
        let mut expected = (1, 1, 1);
        for day in 0..END / PER_DAY {
            let (year, month, date) = date_of(day * PER_DAY);
            assert_eq!((year, month, date), expected);
            assert_eq!(days_before(year, month, date), Some(day));
            // The year 1 began on a Monday.
            assert_eq!(i64::from(weekday_of(day * PER_DAY)), (day + 1) % 7);
            expected = match (month, date) {
                (12, 31) => (year + 1, 1, 1),
                _ if Some(date) == days_in(year, month) => (year, month + 1, 1),
                _ => (year, month, date + 1),
            };
        }
        assert_eq!(expected, (10_000, 1, 1));
    }
}
