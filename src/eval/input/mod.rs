//! What an evaluation is given: a template, a context, the values of parameters and their types.

mod context;
mod parameters;
mod template;
mod types;

pub use context::{Cloud, Context, ContextError};
pub use parameters::{
    Given, KeyVaultReference, ParameterFile, ParameterFileError, ParameterFileProblem,
};
pub use template::{Template, TemplateError};
pub use types::{Rule, Types, Violation};
