//! A date and time with the offset from UTC that it was written with.

use super::time::{PER_SECOND, Time};

/// What a clock somewhere shows, and how far it is ahead of UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Moment {
    /// Units of 100 nanoseconds from the start of the year 1 to what the clock shows.
    clock: Time,
    /// The same instant in UTC.
    utc: Time,
    zone: Zone,
}

/// What a moment says of its time zone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Zone {
    /// It is UTC, written `Z`.
    Utc,
    /// It is so many minutes ahead of UTC, written `+hh:mm` even if there are none.
    Ahead(i32),
}

/// The greatest distance from UTC, in minutes.
const MAX_OFFSET: i32 = 14 * 60;

impl Moment {
    /// The moment at which a clock so many minutes ahead of UTC shows `clock`, if both that and
    /// the instant in UTC are in the years 1 to 9999.
    pub(super) fn new(clock: i64, offset: i32) -> Option<Self> {
        if offset.abs() > MAX_OFFSET {
            return None;
        }
        let utc = clock.checked_sub(i64::from(offset) * 60 * PER_SECOND)?;
        let (clock, utc) = (Time::from_ticks(clock)?, Time::from_ticks(utc)?);
        Some(Self { clock, utc, zone: Zone::Ahead(offset) })
    }

    /// The moment so many units of 100 nanoseconds later, by the same clock.
    pub(super) fn later(self, ticks: i64) -> Option<Self> {
        Self::new(self.clock.ticks().checked_add(ticks)?, self.offset())
    }

    pub(super) fn clock(self) -> i64 {
        self.clock.ticks()
    }

    pub(super) fn utc(self) -> Time {
        self.utc
    }

    pub(super) fn zone(self) -> Zone {
        self.zone
    }

    /// Minutes ahead of UTC.
    pub(super) fn offset(self) -> i32 {
        match self.zone {
            Zone::Utc => 0,
            Zone::Ahead(minutes) => minutes,
        }
    }
}

impl From<Time> for Moment {
    fn from(time: Time) -> Self {
        Self { clock: time, utc: time, zone: Zone::Utc }
    }
}
