//! The names of months and days in .NET's invariant culture, which are the English ones.

pub(super) const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

pub(super) const WEEKDAYS: [&str; 7] =
    ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

/// Which of the names `word` is, counted from 1; it may be written in full or as the first three
/// letters, in any case.
pub(super) fn find(names: &[&str], word: &str) -> Option<u32> {
    let is = |name: &str| name.eq_ignore_ascii_case(word) || name[..3].eq_ignore_ascii_case(word);
    (1..).zip(names).find(|(_, name)| is(name)).map(|(number, _)| number)
}
