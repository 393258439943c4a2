//! Durations of ISO 8601, as [`xs:duration`](https://www.w3.org/TR/xmlschema-2/#duration) has
//! them: no weeks, and a fraction of seconds only.

use super::time::PER_SECOND;

/// The units of 100 nanoseconds that `text` means, where a year is 365 days and a month 30, or why
/// there are none.
///
/// Twelve months are a year, so `P12M` is 365 days and not 360.
pub(super) fn read(text: &str) -> Result<i64, &'static str> {
    const NONE: &str = "is no duration";
    const FRACTION: &str = "has a fraction of something else than seconds";
    let text = text.trim();
    let (negative, text) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text),
    };
    let text = text.strip_prefix('P').ok_or(NONE)?;
    let (date, time) = match text.split_once('T') {
        Some((_, "")) => return Err(NONE),
        Some((date, time)) => (date, time),
        None => (text, ""),
    };
    let mut parts = Parts { rest: date };
    let (years, months, days) = (parts.take('Y')?, parts.take('M')?, parts.take('D')?);
    let mut parts = match parts.rest {
        "" => Parts { rest: time },
        rest if rest.ends_with('W') => return Err("counts weeks, which a duration cannot"),
        rest => return Err(if rest.contains('.') { FRACTION } else { NONE }),
    };
    let (hours, minutes) = (parts.take('H')?, parts.take('M')?);
    let (seconds, fraction) = parts.seconds()?;
    if !parts.rest.is_empty() {
        return Err(if parts.rest.contains('.') { FRACTION } else { NONE });
    }
    let given = [years, months, days, hours, minutes, seconds];
    if given.iter().all(Option::is_none) {
        return Err(NONE);
    }
    // Each is at most 31 bits, so that no sum here comes near the 127 bits there are.
    let [years, months, days, hours, minutes, seconds] = given.map(|n| i128::from(n.unwrap_or(0)));
    let days = (years + months / 12) * 365 + months % 12 * 30 + days;
    let seconds = ((days * 24 + hours) * 60 + minutes) * 60 + seconds;
    let ticks = seconds * i128::from(PER_SECOND) + i128::from(fraction);
    i64::try_from(if negative { -ticks } else { ticks }).map_err(|_| "is too long a duration")
}

struct Parts<'a> {
    rest: &'a str,
}

impl<'a> Parts<'a> {
    /// The number before `unit`, if that is what comes next.
    fn take(&mut self, unit: char) -> Result<Option<u32>, &'static str> {
        let (digits, rest) = self.digits();
        match rest.strip_prefix(unit) {
            Some(after) if !digits.is_empty() => {
                self.rest = after;
                number(digits).map(Some)
            }
            _ => Ok(None),
        }
    }

    /// The seconds and their fraction in units of 100 nanoseconds; what is finer is dropped. One
    /// side of the point may be empty.
    fn seconds(&mut self) -> Result<(Option<u32>, u32), &'static str> {
        let (whole, rest) = self.digits();
        let Some(rest) = rest.strip_prefix('.') else { return Ok((self.take('S')?, 0)) };
        let end = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
        let (fraction, unit) = rest.split_at(end);
        let Some(after) = unit.strip_prefix('S') else { return Ok((None, 0)) };
        self.rest = after;
        let ticks = fraction.bytes().chain([b'0'; 7]).take(7);
        let ticks = ticks.fold(0, |n, digit| n * 10 + u32::from(digit - b'0'));
        Ok((Some(if whole.is_empty() { 0 } else { number(whole)? }), ticks))
    }

    fn digits(&self) -> (&'a str, &'a str) {
        let end = self.rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(self.rest.len());
        self.rest.split_at(end)
    }
}

fn number(digits: &str) -> Result<u32, &'static str> {
    match digits.parse::<i32>() {
        Ok(value) => Ok(value.unsigned_abs()),
        Err(_) => Err("has a number above 2147483647"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const DAY: i64 = 864_000_000_000;

    #[test]
    fn durations_are_lengths_of_time() {
        for (text, expected) in [
            ("P1D", DAY),
            ("-P9D", -9 * DAY),
            (" P1D\n", DAY),
            ("P1Y", 365 * DAY),
            ("P1M", 30 * DAY),
            ("P11M", 330 * DAY),
            ("P12M", 365 * DAY),
            ("P13M", 395 * DAY),
            ("P1Y2M3DT4H5M6S", 428 * DAY + 147_060_000_000),
            ("PT1H", DAY / 24),
            ("PT90M", DAY / 16),
            ("PT0S", 0),
            ("P0D", 0),
            ("PT0.5S", 5_000_000),
            ("PT.5S", 5_000_000),
            ("PT5.S", 50_000_000),
            ("PT1.12345678S", 11_234_567),
            ("PT1M0.0000001S", 600_000_001),
            ("-PT0.000000019S", 0),
            ("P29247Y", 29_247 * 365 * DAY),
            ("P007D", 7 * DAY),
        ] {
            assert_eq!(read(text), Ok(expected), "{text}");
        }
    }

    #[test]
    fn anything_else_is_refused() {
        for text in [
            "",
            "-",
            "P",
            "PT",
            "P1DT",
            "1D",
            "p1d",
            "P1d",
            "+P1D",
            "--P1D",
            "P-1D",
            "P1",
            "P1H",
            "PT1D",
            "P1DT1",
            "P1D1Y",
            "PT1S1M",
            "P1Y1Y",
            "P1W",
            "P1Y1W",
            "P1.5D",
            "PT1.5H",
            "PT0,5S",
            "PT1.5",
            "P1D PT1H",
            "P1DT2HT3M",
            "P１D",
            "P2147483648D",
            "PT99999999999999999999S",
            "P2147483647Y",
        ] {
            assert!(read(text).is_err(), "{text}");
        }
        assert_eq!(read("P1W"), Err("counts weeks, which a duration cannot"));
        for text in ["PT1.5H", "P1.5D"] {
            assert_eq!(read(text), Err("has a fraction of something else than seconds"), "{text}");
        }
    }
}
