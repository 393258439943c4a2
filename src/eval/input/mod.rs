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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_main_prints_of_an_error_is_as_readable_as_its_display() {
        let cases: [(Box<dyn std::error::Error>, &str); 5] = [
            (Template::parse("{").expect_err("it is no JSON").into(), "error: the text ends"),
            (
                Template::parse("{}").expect_err("it is no template").into(),
                "error: `$schema` is missing\n  --> $\n  help: write `https://",
            ),
            (ParameterFile::parse("{").expect_err("it is no JSON").into(), "error: the text ends"),
            (
                ParameterFile::parse("1").expect_err("it is no file of parameters").into(),
                "error: a parameters file is an object",
            ),
            (
                Context::new().location("").expect_err("it is blank").into(),
                "the location `` is blank",
            ),
        ];
        for (error, start) in cases {
            let debug = format!("{error:?}");
            assert!(debug.starts_with(start), "{debug}");
            assert_eq!(debug, error.to_string());
        }
    }
}
