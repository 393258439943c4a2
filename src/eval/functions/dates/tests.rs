//! Dates: what is read, added and written, and what is refused.

use proptest::prelude::*;

use super::super::{Call, lookup};
use super::{Time, utc_now};
use crate::eval::budget::{Budget, WORK};
use crate::eval::fault::{FaultKind, Stop};
use crate::eval::value::Value;

fn call(name: &str, arguments: &[Value]) -> Result<Value, Stop> {
    let function = lookup(name).unwrap();
    let budget = Budget::new(WORK);
    (function.run)(&Call { name: function.name, arguments, budget: &budget })
}

fn add(arguments: &[&str]) -> Result<Value, Stop> {
    let arguments: Vec<Value> = arguments.iter().map(|&text| text.into()).collect();
    call("dateTimeAdd", &arguments)
}

/// What `text` is read as, in a form that shows all of it.
#[track_caller]
fn reads_as(text: &str, expected: &str) {
    assert_eq!(add(&[text, "PT0S", "o"]), Ok(expected.into()), "{text}");
}

#[track_caller]
fn refused(result: Result<Value, Stop>, kind: FaultKind, message: &str) {
    match result {
        Err(Stop::Fault(fault)) => {
            assert_eq!((fault.kind(), fault.message()), (kind, message));
        }
        other => panic!("not refused, but {other:?}"),
    }
}

#[test]
fn iso_forms_are_read() {
    for (text, expected) in [
        ("2020-04-07T14:53:14Z", "2020-04-07T14:53:14.0000000+00:00"),
        ("2020-04-07T14:53:14", "2020-04-07T14:53:14.0000000+00:00"),
        ("2020-04-07t14:53:14z", "2020-04-07T14:53:14.0000000+00:00"),
        ("2020-04-07T14:53", "2020-04-07T14:53:00.0000000+00:00"),
        ("2020-04-07T14:53Z", "2020-04-07T14:53:00.0000000+00:00"),
        ("2020-04-07T14:53:14.5", "2020-04-07T14:53:14.5000000+00:00"),
        ("2020-04-07T14:53:14.1234567Z", "2020-04-07T14:53:14.1234567+00:00"),
        // The eighth digit is rounded, and may carry.
        ("2020-04-07T14:53:14.12345678Z", "2020-04-07T14:53:14.1234568+00:00"),
        ("2020-04-07T23:59:59.99999999Z", "2020-04-08T00:00:00.0000000+00:00"),
        ("2020-04-07T14:53:14+02:00", "2020-04-07T14:53:14.0000000+02:00"),
        ("2020-04-07T14:53:14-0330", "2020-04-07T14:53:14.0000000-03:30"),
        ("2020-04-07T14:53:14+2", "2020-04-07T14:53:14.0000000+02:00"),
        ("2020-04-07T14:53:14 +02:00 ", "2020-04-07T14:53:14.0000000+02:00"),
        ("2020-04-07T14:53:14-14:00", "2020-04-07T14:53:14.0000000-14:00"),
        (" 2020-4-7T14:53:14Z\t", "2020-04-07T14:53:14.0000000+00:00"),
        ("2020-04-07", "2020-04-07T00:00:00.0000000+00:00"),
        ("2020-04-07Z", "2020-04-07T00:00:00.0000000+00:00"),
        ("2020-04-07+02:00", "2020-04-07T00:00:00.0000000+02:00"),
        ("2020-04-07-05:00", "2020-04-07T00:00:00.0000000-05:00"),
        ("2020-04", "2020-04-01T00:00:00.0000000+00:00"),
        ("2020/4", "2020-04-01T00:00:00.0000000+00:00"),
        ("2020-04-07 14:53:14Z", "2020-04-07T14:53:14.0000000+00:00"),
        ("2020-04-07 14:53", "2020-04-07T14:53:00.0000000+00:00"),
        ("2020-04-07 14:53:14.123 -01:00", "2020-04-07T14:53:14.1230000-01:00"),
        ("2020-04-07 14:53-1", "2020-04-07T14:53:00.0000000-01:00"),
        ("2024-02-29", "2024-02-29T00:00:00.0000000+00:00"),
        ("0001-01-01", "0001-01-01T00:00:00.0000000+00:00"),
        ("9999-12-31T23:59:59.9999999Z", "9999-12-31T23:59:59.9999999+00:00"),
        // What `utcNow()` gives without a format.
        ("20200407T145314Z", "2020-04-07T14:53:14.0000000+00:00"),
    ] {
        reads_as(text, expected);
    }
}

#[test]
fn forms_of_the_invariant_culture_are_read() {
    for text in [
        "4/7/2020 2:53:14 PM",
        "04/07/2020 14:53:14",
        "4/7/20 2:53:14pm",
        "4-7-2020 14:53:14",
        "4.7.2020 14:53:14",
        "2020/04/07 14:53:14",
        "2020 4 7 14:53:14",
        "14:53:14 2020-04-07",
        "2020-04-07, 14:53:14 GMT",
        "Tue, 07 Apr 2020 14:53:14 GMT",
        "Tuesday, April 7, 2020 2:53:14 PM",
        "Tuesday, 07 April 2020 14:53:14",
        "7 April 2020 14:53:14",
        "7-Apr-2020 14:53:14Z",
        "7-apr-20 14:53:14",
        "APRIL 7 2020 14:53:14 +0:00",
        "2020 April 7 14:53:14",
        "2020-Apr-07 14:53:14",
        "Apr 7, 2020 14:53:14",
        "2:53:14 PM Apr 7 2020",
    ] {
        reads_as(text, "2020-04-07T14:53:14.0000000+00:00");
    }
    for (text, expected) in [
        ("April 2020", "2020-04-01T00:00:00.0000000+00:00"),
        ("2020 Apr", "2020-04-01T00:00:00.0000000+00:00"),
        ("4/2020", "2020-04-01T00:00:00.0000000+00:00"),
        ("1/1/49", "2049-01-01T00:00:00.0000000+00:00"),
        ("1/1/50", "1950-01-01T00:00:00.0000000+00:00"),
        // There is no 45th of May, so the numbers are year and day.
        ("45 May 7", "2045-05-07T00:00:00.0000000+00:00"),
        ("4/7/2020 12 AM", "2020-04-07T00:00:00.0000000+00:00"),
        ("4/7/2020 12:30 pm", "2020-04-07T12:30:00.0000000+00:00"),
        ("4/7/2020 12:30:00.25 AM -08:00", "2020-04-07T00:30:00.2500000-08:00"),
        ("4/7/2020 3 PM", "2020-04-07T15:00:00.0000000+00:00"),
        ("4/7/2020 13:30 PM", "2020-04-07T13:30:00.0000000+00:00"),
    ] {
        reads_as(text, expected);
    }
}

#[test]
fn what_is_no_date_and_time_is_refused() {
    for text in [
        "",
        " ",
        "nonsense",
        "2020",
        "20200407",
        "20200407T145314",
        "20200407T145314+02:00",
        "20201307T145314Z",
        "20200407T255314Z",
        "2020-04-07T",
        "2020-04-07T14",
        "2020-04-07T14Z",
        "2020-04-07T1:53:14Z",
        "2020-04-07T14:53:14.",
        "2020-04-07T14:53:14,5",
        "2020-04-07T14:53:14.Z",
        "2020-04-07T14:53:145",
        "2020-04-07T14:53:14Z+01:00",
        "2020-04-07T14:53:14 UTC",
        "2020-04-07T14:53:14+",
        "2020-04-07T14:53:14+02:",
        "2020-04-07T14:53:14+02:60",
        "2020-04-07T14:53:14+14:01",
        "2020-04-07T14:53:14+02000",
        "2020-04-07T24:00:00Z",
        "2020-04-07T14:60:00Z",
        "2020-04-07T14:53:60Z",
        "2020-04-07T14:53:1é",
        "2020-04-31",
        "2023-02-29",
        "2020-13-07",
        "2020-00-07",
        "2020-04-0",
        "0000-01-01",
        "10000-01-01",
        "123456789-01-01",
        "13/7/2020",
        "4//7/2020",
        "4/7/2020/",
        "4/7/2020 2:53:14:00",
        "4/7/2020 2:53 AM PM",
        "4/7/2020 13:00 AM",
        "4/7/2020 AM",
        "4/7/2020 25 PM",
        "4/7/2020 2:53 4/7/2020",
        "4/7/2020 2:53 3:53",
        "4/7/2020 2",
        "4/7/2020 April",
        "Wed, 07 Apr 2020 14:53:14 GMT",
        "Tue Tue, 07 Apr 2020",
        "07 Apr 2020 14:53:14 GMT Z",
        "07 Apr 2020 14:53:14 EST",
        "07 Apri 2020",
        "7April2020x",
        "0001-01-01T00:00:00+01:00",
        "9999-12-31T23:59:59-01:00",
        // These depend on the day on which they are read.
        "April 7",
        "7 April",
        "4/7",
        "4/7 14:53",
        "14:53",
        "2:53 PM",
        "10 30 15 AM",
    ] {
        let result = add(&[text, "PT0S"]);
        assert!(matches!(result, Err(Stop::Fault(_))), "{text}: {result:?}");
    }
}

#[test]
fn refusals_say_what_was_found() {
    for (arguments, message) in [
        (&["7 April", "P1D"][..], "`7 April` as the date and time of `dateTimeAdd` has no year"),
        (&["14:53", "P1D"], "`14:53` as the date and time of `dateTimeAdd` has no date"),
        (
            &["2023-02-29", "P1D"],
            "`2023-02-29` as the date and time of `dateTimeAdd` names no day that there is",
        ),
        (
            &["Wed, 07 Apr 2020", "P1D"],
            "`Wed, 07 Apr 2020` as the date and time of `dateTimeAdd` names a day of the week that \
             this day is not",
        ),
        (
            &["2020-04-07", "P1W"],
            "`P1W` as the duration that `dateTimeAdd` adds counts weeks, which a duration cannot",
        ),
        (
            &["9999-12-31", "P1D"],
            "the second argument of `dateTimeAdd` leads out of the years 1 to 9999: `P1D`",
        ),
        (
            &["2020-04-07", "P1D", "q"],
            "the third argument of `dateTimeAdd` asks for the form `q`, which there is not: `q`",
        ),
    ] {
        refused(add(arguments), FaultKind::ArgumentValue, message);
    }
}

#[test]
fn results_outside_of_the_calendar_are_refused_in_either_zone() {
    for arguments in [
        ["0001-01-01", "-PT0.0000001S"],
        ["9999-12-31T23:59:59.9999999Z", "PT0.0000001S"],
        ["0001-01-01T12:00:00+10:00", "-PT3H"],
        ["9999-12-31T12:00:00-10:00", "PT3H"],
        ["2020-04-07", "P20000Y"],
        ["2020-04-07", "-P29000Y"],
    ] {
        assert!(add(&arguments).is_err(), "{arguments:?}");
    }
    assert_eq!(add(&["0001-01-01T12:00:00+10:00", "-PT2H"]), Ok("0001-01-01T10:00:00Z".into()));
}

#[test]
fn the_clock_keeps_its_offset_and_the_default_form_writes_z() {
    for (base, duration, expected) in [
        ("2020-04-07T14:53:14+02:00", "P1D", "2020-04-08T14:53:14Z"),
        ("2024-02-28", "P1D", "2024-02-29T00:00:00Z"),
        ("2023-02-28", "P1D", "2023-03-01T00:00:00Z"),
        ("2024-01-01", "P1Y", "2024-12-31T00:00:00Z"),
        ("2023-02-01", "P1M", "2023-03-03T00:00:00Z"),
        ("2024-03-01", "-P1M", "2024-01-31T00:00:00Z"),
        ("2020-04-07", "PT0.9999999S", "2020-04-07T00:00:00Z"),
    ] {
        assert_eq!(add(&[base, duration]), Ok(expected.into()), "{base} {duration}");
    }
}

#[test]
fn standard_forms_are_those_of_the_invariant_culture() {
    for (form, expected) in [
        ("d", "04/07/2020"),
        ("D", "Tuesday, 07 April 2020"),
        ("f", "Tuesday, 07 April 2020 04:05"),
        ("F", "Tuesday, 07 April 2020 04:05:06"),
        ("g", "04/07/2020 04:05"),
        ("G", "04/07/2020 04:05:06"),
        ("m", "April 07"),
        ("M", "April 07"),
        ("o", "2020-04-07T04:05:06.0789000+02:00"),
        ("O", "2020-04-07T04:05:06.0789000+02:00"),
        ("r", "Tue, 07 Apr 2020 02:05:06 GMT"),
        ("R", "Tue, 07 Apr 2020 02:05:06 GMT"),
        ("s", "2020-04-07T04:05:06"),
        ("t", "04:05"),
        ("T", "04:05:06"),
        ("u", "2020-04-07 02:05:06Z"),
        ("y", "2020 April"),
        ("Y", "2020 April"),
        ("", "04/07/2020 04:05:06 +02:00"),
    ] {
        let result = add(&["2020-04-07T04:05:06.0789+02:00", "PT0S", form]);
        assert_eq!(result, Ok(expected.into()), "{form}");
    }
    for form in ["U", "a", "h", "H", "z", "K", "x", "Z", "é", "%", "'", "\\", " ", "-"] {
        assert!(add(&["2020-04-07", "PT0S", form]).is_err(), "{form}");
    }
}

#[test]
fn custom_forms_are_made_of_parts() {
    for (form, expected) in [
        ("%d", "7"),
        ("dd ddd dddd ddddd", "07 Thu Thursday Thursday"),
        ("%M", "4"),
        ("MM MMM MMMM", "04 Apr April"),
        ("%y", "5"),
        ("yy yyy yyyy yyyyy", "05 2005 2005 02005"),
        ("yyyyyyyyyyyyyyyyyyyy", "00000000000000002005"),
        ("%h", "3"),
        ("hh hhh", "03 03"),
        ("%H", "15"),
        ("HH HHH", "15 15"),
        ("%m %s", "9 8"),
        ("mm mmm ss sss", "09 09 08 08"),
        ("%t tt ttt", "P PM PM"),
        ("%f ff fff ffff fffff ffffff fffffff", "1 10 102 1020 10203 102030 1020300"),
        ("%F FF FFF FFFF FFFFFFF", "1 1 102 102 10203"),
        ("%z zz zzz zzzz", "-3 -03 -03:30 -03:30"),
        ("%K", "-03:30"),
        ("%g ggg", "A.D. A.D."),
        ("yyyy/MM/dd HH:mm", "2005/04/07 15:09"),
        ("yyyyMMddTHHmmssZ", "20050407T150908Z"),
        ("'day' d \"of\" MMMM", "day 7 of April"),
        (r"\d\\d \é", r"d\7 é"),
        (r"'it\'s' d", "it's 7"),
        ("'\"' d", "\" 7"),
        ("d%M", "74"),
        ("é d", "é 7"),
        ("😀", "😀"),
        ("ab", "ab"),
    ] {
        let result = add(&["2005-04-07T15:09:08.10203-03:30", "PT0S", form]);
        assert_eq!(result, Ok(expected.into()), "{form}");
    }
}

#[test]
fn a_fraction_that_is_nothing_takes_its_point_along() {
    for (form, expected) in
        [("ss.FFF", "14"), ("ss.fff", "14.000"), ("ss,FFF", "14,"), ("s.'x'FF", "14.x"), ("%F", "")]
    {
        let result = add(&["2020-04-07T14:53:14", "PT0S", form]);
        assert_eq!(result, Ok(expected.into()), "{form}");
    }
}

#[test]
fn bad_forms_are_refused() {
    for form in [
        "ffffffff",
        "yyyy FFFFFFFF",
        "d'",
        "'d",
        "\"d'",
        r"d\",
        r"'d\",
        "d%",
        "%%d",
        "d%%",
        "%'d'",
        r"%\d",
    ] {
        assert!(add(&["2020-04-07", "PT0S", form]).is_err(), "{form}");
    }
}

#[test]
fn long_forms_are_bounded() {
    let form = "K".repeat(1 << 20);
    assert!(matches!(
        add(&["2020-04-07", "PT0S", &form]),
        Err(Stop::Fault(fault)) if fault.kind() == FaultKind::Limit
    ));
    let form = "y".repeat(100_000);
    assert_eq!(
        add(&["2020-04-07", "PT0S", &form]),
        Ok(format!("{}2020", "0".repeat(99_996)).into())
    );
}

#[test]
fn epochs_go_both_ways() {
    for (seconds, text) in [
        (0, "1970-01-01T00:00:00Z"),
        (-1, "1969-12-31T23:59:59Z"),
        (1_683_040_573, "2023-05-02T15:16:13Z"),
        (253_402_300_799, "9999-12-31T23:59:59Z"),
        (-62_135_596_800, "0001-01-01T00:00:00Z"),
    ] {
        for argument in [seconds.into(), seconds.to_string().into()] {
            assert_eq!(call("dateTimeFromEpoch", &[argument]), Ok(text.into()));
        }
        assert_eq!(call("dateTimeToEpoch", &[text.into()]), Ok(seconds.into()));
    }
    for (text, seconds) in [
        ("2020-04-07T14:53:14+02:00", 1_586_263_994),
        // What is left of a second is dropped, towards the past.
        ("1969-12-31T23:59:59.9Z", -1),
        ("1970-01-01T00:00:00.9Z", 0),
    ] {
        assert_eq!(call("dateTimeToEpoch", &[text.into()]), Ok(seconds.into()), "{text}");
    }
}

#[test]
fn epochs_outside_of_the_calendar_are_refused() {
    refused(
        call("dateTimeFromEpoch", &[253_402_300_800.into()]),
        FaultKind::ArgumentValue,
        "the argument of `dateTimeFromEpoch` must be from -62135596800 to 253402300799, but is \
         253402300800",
    );
    for argument in [i64::MIN.into(), i64::MAX.into(), "1.5".into(), "".into(), "1e3".into()] {
        assert!(call("dateTimeFromEpoch", &[argument]).is_err());
    }
    refused(
        call("dateTimeFromEpoch", &[true.into()]),
        FaultKind::ArgumentType,
        "`dateTimeFromEpoch` takes an int or the text of one as its argument, but found a bool",
    );
    assert!(call("dateTimeToEpoch", &["nonsense".into()]).is_err());
    assert!(call("dateTimeToEpoch", &[0.into()]).is_err());
    assert!(call("dateTimeAdd", &[0.into(), "P1D".into()]).is_err());
    assert!(call("dateTimeAdd", &["2020-04-07".into(), 1.into()]).is_err());
    assert!(call("dateTimeAdd", &["2020-04-07".into(), "P1D".into(), Value::Null]).is_err());
}

#[test]
fn utc_now_is_the_time_it_is_told() {
    let now: Time = "2020-04-07T14:53:14.5+02:00".parse().unwrap();
    for (form, expected) in [
        (None, "20200407T125314Z"),
        (Some("u"), "2020-04-07 12:53:14Z"),
        (Some("U"), "Tuesday, 07 April 2020 12:53:14"),
        (Some("o"), "2020-04-07T12:53:14.5000000Z"),
        (Some("yyyy-MM-ddTHH:mm:ssK zzz"), "2020-04-07T12:53:14Z +00:00"),
        (Some(""), "04/07/2020 12:53:14"),
    ] {
        assert_eq!(utc_now(now, form), Ok(expected.to_owned()), "{form:?}");
    }
    let fault = utc_now(now, Some("q")).unwrap_err();
    assert_eq!(
        fault.to_string(),
        "the argument of `utcNow` asks for the form `q`, which there is not: `q`"
    );
    let fault = utc_now(now, Some(&"K".repeat(1 << 20))).unwrap_err();
    assert_eq!(fault.kind(), FaultKind::Limit);
}

proptest! {
    #[test]
    fn what_the_round_trip_form_writes_is_read_back(
        seconds in -62_135_000_000_i64..253_402_000_000,
        fraction in 0..10_000_000_u32,
        offset in -840..=840_i32,
    ) {
        let base = Time::from_unix_seconds(seconds).unwrap().to_string();
        let (sign, offset) = (if offset < 0 { '-' } else { '+' }, offset.abs());
        let zone = format!("{sign}{:02}:{:02}", offset / 60, offset % 60);
        let text = format!("{}.{fraction:07}{zone}", base.trim_end_matches('Z')).replace("-00:00", "+00:00");
        prop_assert_eq!(add(&[&text, "PT0S", "o"]), Ok(text.into()));
    }

    #[test]
    fn no_text_makes_the_reader_panic(
        base in "([0-9]{1,4}|[-/:+., TZ]|[AP]M|Apr|May|Tue|GMT|é|\\PC){0,12}",
        duration in "-?P?([0-9]{0,11}[YMDTHSW.]|\\PC){0,6}",
        form in "([dfFghHKmMstyz:/'\"%]|\\\\|\\PC){0,12}",
    ) {
        let _ = add(&[&base, "P1D"]);
        let _ = add(&["2020-04-07", &duration]);
        let _ = add(&["2020-04-07", "P1D", &form]);
        let _ = base.parse::<Time>();
    }
}
