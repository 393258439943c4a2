//! What a curated builder says must hold between the values of its resource.

use super::error::ProblemKind;
use crate::expr::Object;

/// A check of a whole resource, run when the template is made.
pub(crate) type Check = fn(&Checked<'_>) -> Vec<Finding>;

/// A resource as its checks see it.
#[derive(Debug)]
pub(crate) struct Checked<'a> {
    pub(crate) body: &'a Object,
    /// The resources that are written into it, with their names where these are literal.
    pub(crate) embedded: Vec<(Option<&'a str>, &'a Object)>,
}

/// What a check found.
#[derive(Debug)]
pub(crate) struct Finding {
    pub(crate) kind: ProblemKind,
    pub(crate) message: String,
    pub(crate) help: String,
}
