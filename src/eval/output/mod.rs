//! What an evaluation gives: resources, outputs, diagnostics, and their JSON.

pub(super) mod diagnostic;
pub(super) mod result;
mod snapshot;

pub use diagnostic::{Diagnostic, Located, Severity};
pub use result::{Evaluated, NestedDeployment, Origin, Output, Resource};
pub use snapshot::Secrets;
