//! A template as it is read.

use std::fmt;

use crate::eval::document::{Path, member};
use crate::eval::fault::{Fault, FaultKind};
use crate::eval::output::diagnostic::{Diagnostic, Severity};
use crate::expr::signature::Scope as Level;
use crate::json::{self, Map, Value};

/// An ARM template, read and known to be one.
#[derive(Clone, Debug)]
pub struct Template {
    root: Value,
    level: Level,
}

/// Why a document is no template.
#[derive(thiserror::Error)]
#[non_exhaustive]
pub enum TemplateError {
    /// It is no JSON.
    #[error(transparent)]
    Json(#[from] json::Error),
    /// It is JSON, but no template.
    #[error("{0}")]
    Structure(Box<Diagnostic>),
}

/// As `Display`, since this is what a `main` prints that returns the error.
impl fmt::Debug for TemplateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Template {
    /// Reads a template. There may be comments in it, `// …` and `/* … */`.
    ///
    /// # Errors
    ///
    /// If the text is no JSON, or its `$schema` is none of a template.
    pub fn parse(text: &str) -> Result<Self, TemplateError> {
        Self::from_json(Value::parse_with_comments(text)?)
    }

    /// Reads a template from bytes of UTF-8, with or without a byte order mark.
    ///
    /// # Errors
    ///
    /// As [`parse`](Self::parse).
    pub fn parse_bytes(bytes: &[u8]) -> Result<Self, TemplateError> {
        Self::parse(json::utf8(bytes)?)
    }

    /// Takes JSON as a template.
    ///
    /// # Errors
    ///
    /// If it is no object, or its `$schema` is none of a template.
    pub fn from_json(root: Value) -> Result<Self, TemplateError> {
        let wrong = |path: &str, message: String, help: &'static str| {
            let fault = Fault::new(FaultKind::Template, message).help(help);
            TemplateError::Structure(Box::new(Diagnostic::new(
                Severity::Error,
                fault,
                &Path::start(path),
            )))
        };
        let Some(map) = root.as_object() else {
            let message = format!("a template is an object, but found {}", root.kind());
            return Err(wrong("$", message, "is this the file that was meant?"));
        };
        let help = "write `https://schema.management.azure.com/schemas/2019-04-01/\
                    deploymentTemplate.json#` for a template of a resource group";
        let Some(schema) = member(map, "$schema").and_then(Value::as_str) else {
            return Err(wrong("$", "`$schema` is missing".to_owned(), help));
        };
        if schema.to_ascii_lowercase().contains("/deploymentparameters.json") {
            let message = "this is a parameters file, not a template".to_owned();
            let help = "give it with `-p`, in code with `Context::parameters`";
            return Err(wrong("$['$schema']", message, help));
        }
        let Some(level) = level_of(schema) else {
            let message = format!("`{schema}` is no schema of a template");
            return Err(wrong("$['$schema']", message, help));
        };
        Ok(Self { root, level })
    }

    /// Where the template is deployed to, as its `$schema` says.
    pub fn level(&self) -> Level {
        self.level
    }

    /// The JSON of the template.
    pub fn json(&self) -> &Value {
        &self.root
    }

    pub(in crate::eval) fn root(&self) -> &Map {
        self.root.as_object().expect("a template is an object, which is checked when it is read")
    }
}

/// The level that a schema belongs to, such as
/// `https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#`.
fn level_of(schema: &str) -> Option<Level> {
    let lower = schema.to_ascii_lowercase();
    let rest = lower.strip_prefix("https://").or_else(|| lower.strip_prefix("http://"))?;
    let rest = rest.strip_prefix("schema.management.azure.com/schemas/")?;
    let (date, file) = rest.split_once('/')?;
    if date.is_empty() || !date.bytes().all(|c| c.is_ascii_alphanumeric() || c == b'-') {
        return None;
    }
    match file.strip_suffix('#').unwrap_or(file) {
        "deploymenttemplate.json" => Some(Level::ResourceGroup),
        "subscriptiondeploymenttemplate.json" => Some(Level::Subscription),
        "managementgroupdeploymenttemplate.json" => Some(Level::ManagementGroup),
        "tenantdeploymenttemplate.json" => Some(Level::Tenant),
        _ => None,
    }
}
