//! The program `armwright` as it is run: what it prints where, and what it ends with.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod folder;
mod output;
mod refusals;
