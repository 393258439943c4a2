//! Evaluates any template offline.
//!
#![doc = include_str!("guide.md")]

mod ambient;
pub(crate) mod budget;
mod context;
mod declared;
mod depend;
mod diagnostic;
mod engine;
pub(crate) mod fault;
mod frame;
pub(crate) mod functions;
mod instance;
mod lambdas;
mod messages;
mod nested;
mod node;
mod ops;
mod parameters;
mod path;
mod reduce;
mod refer;
mod result;
mod scope;
mod snapshot;
mod symbolic;
mod template;
mod types;
mod value;

pub use context::{Cloud, Context, ContextError};
pub use diagnostic::{Diagnostic, Level};
pub use engine::evaluate;
pub use fault::{Fault, FaultKind};
pub use functions::Time;
pub use parameters::{
    Given, KeyVaultReference, ParameterFile, ParameterFileError, ParameterFileProblem,
};
pub use result::{Deployment, Evaluated, Origin, Output, Resource};
pub use snapshot::Secrets;
pub use template::{Template, TemplateError};
pub use types::{Rule, Types, Violation};
pub use value::{Array, Object, Value};
