//! Dates and times: `dateTimeAdd`, `dateTimeFromEpoch`, `dateTimeToEpoch` and `utcNow`.

mod duration;
mod format;
mod moment;
mod parse;
#[cfg(test)]
mod tests;
mod time;
mod words;

pub use time::Time;

use super::call::MAX_TEXT;
use super::numbers::shown;
use super::{Call, Function, Outcome, whole};
use crate::eval::fault::{Fault, FaultKind, Stop};
use crate::eval::value::Value;
use moment::Moment;

pub(super) const TABLE: &[Function] = &[
    whole("dateTimeAdd", date_time_add),
    whole("dateTimeFromEpoch", date_time_from_epoch),
    whole("dateTimeToEpoch", date_time_to_epoch),
];

/// The form of a result when none is asked for; the `Z` is written whatever the offset is.
const DEFAULT: &str = "yyyy-MM-ddTHH:mm:ssZ";

/// The form of `utcNow` when none is asked for.
const DEFAULT_NOW: &str = "yyyyMMddTHHmmssZ";

/// What `utcNow` gives at the instant `now`, in this form or in its own.
pub(crate) fn utc_now(now: Time, form: Option<&str>) -> Result<String, Fault> {
    let form = form.unwrap_or(DEFAULT_NOW);
    if format::longest(form) > MAX_TEXT {
        let message = format!("the form {} of `utcNow` is too long", shown(form));
        return Err(Fault::new(FaultKind::Limit, message));
    }
    format::write(now.into(), form).map_err(|reason| {
        let message = format!("the argument of `utcNow` {reason}: {}", shown(form));
        Fault::new(FaultKind::ArgumentValue, message)
    })
}

fn date_time_add(call: &Call<'_>) -> Outcome {
    let base = read(call, 0)?;
    let text = call.text(1)?;
    call.spend(text.len())?;
    let duration = duration::read(text).map_err(|reason| {
        Fault::new(
            FaultKind::ArgumentValue,
            format!("{} as the duration that `{}` adds {reason}", shown(text), call.name),
        )
        .help("write it as `P1D`, `-PT90M` or `P1Y2M3DT4H5M6.5S`")
    })?;
    let sum = base.later(duration).ok_or_else(|| {
        call.refuse(1, format_args!("leads out of the years 1 to 9999: {}", shown(text)))
    })?;
    let form = if call.count() == 3 { call.text(2)? } else { DEFAULT };
    call.room_for_text(format::longest(form))?;
    match format::write(sum, form) {
        Ok(text) => Ok(text.into()),
        Err(reason) => Err(call.refuse(2, format_args!("{reason}: {}", shown(form)))),
    }
}

fn date_time_from_epoch(call: &Call<'_>) -> Outcome {
    let seconds = match call.value(0) {
        Value::Int(seconds) => *seconds,
        Value::Text(text) => text.trim().parse().map_err(|_| {
            call.refuse(0, format_args!("is no whole number of seconds: {}", shown(text)))
        })?,
        _ => return Err(call.wrong(0, "an int or the text of one")),
    };
    let time = Time::from_unix_seconds(seconds).ok_or_else(|| {
        call.refuse(0, format_args!("must be from -62135596800 to 253402300799, but is {seconds}"))
    })?;
    Ok(format::write(time.into(), DEFAULT).expect("the form is a good one").into())
}

fn date_time_to_epoch(call: &Call<'_>) -> Outcome {
    Ok(read(call, 0)?.utc().unix_seconds().into())
}

/// The date and time that the argument at `at` names.
fn read(call: &Call<'_>, at: usize) -> Result<Moment, Stop> {
    let text = call.text(at)?;
    call.spend(text.len())?;
    parse::read(text).map_err(|reason| {
        let message = format!("{} as the date and time of `{}` {reason}", shown(text), call.name);
        Fault::new(FaultKind::ArgumentValue, message)
            .help("write it as `2020-04-07`, `2020-04-07T14:53:14Z` or `2020-04-07T14:53:14+02:00`")
            .into()
    })
}
