//! The functions of the language that compute with nothing but their arguments.
//!
//! One file for each family, each with a table; functions that decide which of their arguments
//! are evaluated, and those that ask where they stand, are in the rooms that call these.

mod arrays;
mod call;
mod cidr;
mod collate;
mod dates;
mod dotnet;
mod encoding;
mod format;
mod hash;
mod lenient;
mod logic;
mod numbers;
mod objects;
mod strings;
mod text;
mod uri;

use std::sync::LazyLock;

pub(crate) use call::{Call, MAX_TEXT, Outcome};
pub use dates::Time;
pub(crate) use dates::utc_now;
pub(crate) use strings::upper;

use crate::expr::compare_ignore_case;

/// A function and what it may be given.
#[derive(Clone, Copy)]
pub(crate) struct Function {
    /// The name as Microsoft spells it.
    pub name: &'static str,
    pub run: fn(&Call<'_>) -> Outcome,
    pub sight: Sight,
}

/// Which arguments a function can work with when parts are known only at run time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sight {
    /// None: the call stays if any part of any argument is not known.
    Whole,
    /// Those that are not known deep inside of an array or object; an argument that is itself not
    /// known makes the call stay.
    Inside,
    /// All; the function says itself when it cannot know.
    Any,
}

const fn whole(name: &'static str, run: fn(&Call<'_>) -> Outcome) -> Function {
    Function { name, run, sight: Sight::Whole }
}

const fn inside(name: &'static str, run: fn(&Call<'_>) -> Outcome) -> Function {
    Function { name, run, sight: Sight::Inside }
}

const TABLES: &[&[Function]] = &[
    arrays::TABLE,
    cidr::TABLE,
    dates::TABLE,
    encoding::TABLE,
    format::TABLE,
    hash::TABLE,
    logic::TABLE,
    numbers::TABLE,
    objects::TABLE,
    strings::TABLE,
    uri::TABLE,
];

/// All, by name.
static FUNCTIONS: LazyLock<Vec<Function>> = LazyLock::new(|| {
    let mut all: Vec<_> = TABLES.iter().copied().flatten().copied().collect();
    all.sort_by(|a, b| compare_ignore_case(a.name, b.name));
    all
});

/// The function of this name, in any case.
pub(crate) fn lookup(name: &str) -> Option<&'static Function> {
    FUNCTIONS
        .binary_search_by(|known| compare_ignore_case(known.name, name))
        .ok()
        .map(|at| &FUNCTIONS[at])
}

/// Every function, by name.
#[cfg(test)]
pub(crate) fn all() -> &'static [Function] {
    &FUNCTIONS
}
