//! The checks that the compiler cannot make.

use crate::Result;

/// Runs the checks and reports what was looked at.
pub(crate) fn run(_args: &[String]) -> Result<String> {
    Err("tidy checks nothing yet".into())
}
