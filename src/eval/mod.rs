//! Evaluates any template offline.
//!
#![doc = include_str!("guide.md")]

mod budget;
mod document;
mod fault;
mod functions;
mod input;
mod output;
mod run;
mod value;

pub use fault::{Fault, FaultKind};
pub use functions::Time;
pub use input::{
    Cloud, Context, ContextError, Given, KeyVaultReference, ParameterFile, ParameterFileError,
    ParameterFileProblem, Rule, Template, TemplateError, Types, Violation,
};
pub use output::{
    Diagnostic, Evaluated, Located, NestedDeployment, Origin, Output, Resource, Secrets, Severity,
};
pub use run::evaluate;
pub use value::{Array, Object, Value};
