//! The values that are given for the parameters of a template: by a [parameters file][docs], on a
//! command line, in code, or by the template that deploys another one.
//!
//! [docs]: https://learn.microsoft.com/azure/azure-resource-manager/templates/parameter-files

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use super::types::shown;
use crate::eval::document::Path;
use crate::eval::fault::{Fault, FaultKind};
use crate::eval::value::{Object, Value, fold, same_name};
use crate::expr::signature::nearest_of;
use crate::json;

/// What is given for a parameter.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Given {
    /// A value. Its strings are taken as they are: none is read as an expression.
    Value(Value),
    /// Text whose meaning depends on the type of the parameter, as on a command line.
    Raw(String),
    /// A secret that Azure fetches when it deploys.
    KeyVault(KeyVaultReference),
    /// An expression in its brackets, as `.bicepparam` files are compiled to.
    Expression(String),
}

/// Where in a key vault the value of a parameter is.
#[derive(Clone, Debug, PartialEq)]
pub struct KeyVaultReference {
    vault: Value,
    secret: Value,
    version: Option<Value>,
}

impl Given {
    /// What follows the `=` of `name=value` on a command line.
    ///
    /// For a parameter that is a string it is the text as it is; for any other it is read as JSON.
    ///
    /// # Example
    ///
    /// ```
    /// use armwright::eval::{Given, Types};
    /// use armwright::json::Value;
    ///
    /// let given = Given::from_command_line("3");
    /// assert_eq!(given, Given::Raw("3".into()));
    ///
    /// let declaration = Value::parse(r#"{ "type": "string" }"#)?;
    /// let declaration = declaration.as_object().expect("it is an object");
    /// assert_eq!(Types::classic().read(declaration, "3"), "3");
    /// # Ok::<(), armwright::json::Error>(())
    /// ```
    pub fn from_command_line(text: impl Into<String>) -> Self {
        Self::Raw(text.into())
    }

    /// What a nested deployment gives by `{ "value": … }` or `{ "reference": … }`. It may do so by
    /// an expression, and with members that mean nothing to Azure.
    pub(in crate::eval) fn from_parts(parts: &Value) -> Result<Self, Fault> {
        let mut problems = Problems::default();
        let given = problems.entry(parts, &Path::start(""));
        match (given, problems.found.into_iter().next()) {
            (Some(given), None) => Ok(given),
            (_, Some(problem)) => {
                let fault = Fault::new(FaultKind::Template, problem.message);
                Err(match problem.help {
                    Some(help) => fault.help(help),
                    None => fault,
                })
            }
            (None, None) => unreachable!("where nothing is given, there is a problem"),
        }
    }
}

impl KeyVaultReference {
    /// The newest version of the secret of this name in the vault with this resource id.
    ///
    /// # Example
    ///
    /// ```
    /// use armwright::eval::{Context, KeyVaultReference};
    ///
    /// let vault = "/subscriptions/1/resourceGroups/rg/providers/Microsoft.KeyVault/vaults/kv";
    /// let password = KeyVaultReference::new(vault, "admin-password");
    /// assert_eq!(password.vault_id().as_text(), Some(vault));
    /// let context = Context::new().parameter("adminPassword", password);
    /// ```
    pub fn new(vault_id: impl Into<Value>, secret: impl Into<Value>) -> Self {
        Self { vault: vault_id.into(), secret: secret.into(), version: None }
    }

    /// A certain version of the secret.
    pub fn with_version(mut self, version: impl Into<Value>) -> Self {
        self.version = Some(version.into());
        self
    }

    /// The resource id of the vault: text, or an expression where a template gives it.
    pub fn vault_id(&self) -> &Value {
        &self.vault
    }

    /// The name of the secret.
    pub fn secret(&self) -> &Value {
        &self.secret
    }

    /// The version of the secret, if it is not the newest.
    pub fn version(&self) -> Option<&Value> {
        self.version.as_ref()
    }
}

/// Shows no value, since that may be a secret.
impl fmt::Debug for Given {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Value(_) => f.write_str("Value(..)"),
            Self::Raw(_) => f.write_str("Raw(..)"),
            Self::KeyVault(reference) => f.debug_tuple("KeyVault").field(reference).finish(),
            Self::Expression(text) => f.debug_tuple("Expression").field(text).finish(),
        }
    }
}

impl From<Value> for Given {
    fn from(value: Value) -> Self {
        Self::Value(value)
    }
}

impl From<&json::Value> for Given {
    fn from(value: &json::Value) -> Self {
        Self::Value(Value::from_json(value))
    }
}

impl From<KeyVaultReference> for Given {
    fn from(reference: KeyVaultReference) -> Self {
        Self::KeyVault(reference)
    }
}

impl From<&str> for Given {
    fn from(text: &str) -> Self {
        Self::Value(text.into())
    }
}

impl From<String> for Given {
    fn from(text: String) -> Self {
        Self::Value(text.into())
    }
}

impl From<bool> for Given {
    fn from(value: bool) -> Self {
        Self::Value(value.into())
    }
}

impl From<i64> for Given {
    fn from(value: i64) -> Self {
        Self::Value(value.into())
    }
}

impl From<i32> for Given {
    fn from(value: i32) -> Self {
        Self::Value(i64::from(value).into())
    }
}

/// The values of a parameters file.
///
/// # Example
///
/// ```
/// use armwright::eval::{Given, ParameterFile};
///
/// let file = ParameterFile::parse(
///     r#"{
///       "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#",
///       "contentVersion": "1.0.0.0",
///       "parameters": { "location": { "value": "westeurope" } }
///     }"#,
/// )?;
/// assert_eq!(file.get("Location"), Some(&Given::from("westeurope")));
///
/// let error = ParameterFile::parse(r#"{ "location": { "valeu": "westeurope" } }"#).unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     "error: `valeu` is no member of what is given for a parameter\n  --> $.location.valeu\n  \
///      help: did you mean `value`?"
/// );
/// # Ok::<(), armwright::eval::ParameterFileError>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ParameterFile {
    content_version: Option<Arc<str>>,
    entries: Vec<(Arc<str>, Given)>,
}

impl ParameterFile {
    /// Reads a file: either the whole form, with its values in `parameters`, or only what stands
    /// in there. It is the whole form if there is a `$schema`, `contentVersion` or `parameters`.
    ///
    /// # Errors
    ///
    /// If the text is no JSON, if it is not of one of these forms, or if two names differ only in
    /// case; all problems of the form are reported. Since there may be secrets in the text, an error
    /// shows none of its lines.
    pub fn parse(text: &str) -> Result<Self, ParameterFileError> {
        let json = json::Value::parse_secret(text).map_err(ParameterFileError::Json)?;
        Self::from_json(&json)
    }

    /// Reads a file from bytes of UTF-8, with or without a byte order mark.
    ///
    /// # Errors
    ///
    /// As [`parse`](Self::parse).
    pub fn parse_bytes(bytes: &[u8]) -> Result<Self, ParameterFileError> {
        let text =
            json::utf8(bytes).map_err(|error| ParameterFileError::Json(error.without_text()))?;
        Self::parse(text)
    }

    fn from_json(json: &json::Value) -> Result<Self, ParameterFileError> {
        let mut problems = Problems { strict: true, ..Problems::default() };
        let file = problems.file(&Value::from_json(json));
        if problems.found.is_empty() {
            return Ok(file);
        }
        Err(ParameterFileError::Content(problems.found))
    }

    /// What is given for the parameter of this name, in any case.
    pub fn get(&self, name: &str) -> Option<&Given> {
        self.entries.iter().find(|(own, _)| same_name(own, name)).map(|(_, given)| given)
    }

    /// The names and what is given for them, in the order of the file.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (&str, &Given)> {
        self.entries.iter().map(|(name, given)| (&**name, given))
    }

    /// How many parameters are given.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether no parameter is given.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The version of the template that the file says it is for.
    pub fn content_version(&self) -> Option<&str> {
        self.content_version.as_deref()
    }
}

impl IntoIterator for ParameterFile {
    type Item = (Arc<str>, Given);
    type IntoIter = std::vec::IntoIter<(Arc<str>, Given)>;

    fn into_iter(self) -> Self::IntoIter {
        self.entries.into_iter()
    }
}

/// What is wrong with a parameters file.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ParameterFileError {
    /// It is no JSON.
    Json(json::Error),
    /// It is not built as parameters files are; there is at least one problem.
    Content(Vec<ParameterFileProblem>),
}

/// One problem of a parameters file that is JSON.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParameterFileProblem {
    path: String,
    message: String,
    help: Option<String>,
}

impl ParameterFileProblem {
    /// The JSON path of the part that is meant, such as `$.parameters.name.value`.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// What was found and what was expected.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// What to do about it.
    pub fn help(&self) -> Option<&str> {
        self.help.as_deref()
    }
}

impl std::error::Error for ParameterFileError {}

/// Several lines for each problem, without a line break at the end.
impl fmt::Display for ParameterFileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let problems = match self {
            Self::Json(error) => return error.fmt(f),
            Self::Content(problems) => problems,
        };
        problems.iter().enumerate().try_for_each(|(at, problem)| {
            if at > 0 {
                f.write_str("\n")?;
            }
            problem.fmt(f)
        })
    }
}

/// As `Display`, since this is what a `main` prints that returns the error.
impl fmt::Debug for ParameterFileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl fmt::Display for ParameterFileProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "error: {}\n  --> {}", self.message, self.path)?;
        match &self.help {
            Some(help) => write!(f, "\n  help: {help}"),
            None => Ok(()),
        }
    }
}

/// So many problems are kept.
const MAX_PROBLEMS: usize = 100;

/// What was found wrong so far.
#[derive(Default)]
struct Problems {
    found: Vec<ParameterFileProblem>,
    /// Whether what Azure would not look at is wrong too: in a file it is a slip.
    strict: bool,
}

impl Problems {
    fn add(&mut self, path: &Path<'_>, message: String, help: Option<String>) {
        if self.found.len() < MAX_PROBLEMS {
            self.found.push(ParameterFileProblem { path: path.to_string(), message, help });
        }
    }

    fn file(&mut self, value: &Value) -> ParameterFile {
        let path = Path::start("$");
        let mut file = ParameterFile::default();
        let Value::Object(object) = value else {
            let message = format!("a parameters file is an object, but found {}", value.kind());
            self.add(&path, message, None);
            return file;
        };
        let is_whole = ["$schema", "contentVersion", "parameters"];
        if !is_whole.iter().any(|name| object.get(name).is_some()) {
            file.entries = self.entries(object, &path);
            return file;
        }
        if let Some(schema) = object.get("$schema") {
            self.schema(schema, &path.name("$schema"));
        }
        file.content_version = match object.get("contentVersion") {
            Some(Value::Text(version)) => Some(version.clone()),
            None => None,
            Some(other) => {
                let message = format!("`contentVersion` is text, but found {}", other.kind());
                self.add(&path.name("contentVersion"), message, None);
                None
            }
        };
        match object.get("parameters") {
            Some(Value::Object(parameters)) => {
                file.entries = self.entries(parameters, &path.name("parameters"));
            }
            Some(other) => {
                let message = format!("`parameters` is an object, but found {}", other.kind());
                self.add(&path.name("parameters"), message, None);
            }
            None => {
                let help = "it may be empty: `\"parameters\": {}`";
                let message = "`parameters` is missing";
                self.add(&path, message.to_owned(), Some(help.to_owned()));
            }
        }
        let members = [
            "$schema",
            "contentVersion",
            "parameters",
            "metadata",
            "externalInputDefinitions",
            "externalInputs",
            "extensionConfigs",
        ];
        self.members(object, &members, "a parameters file", &path);
        file
    }

    fn schema(&mut self, schema: &Value, path: &Path<'_>) {
        let Value::Text(schema) = schema else {
            let message = format!("`$schema` is text, but found {}", schema.kind());
            return self.add(path, message, None);
        };
        let lower = schema.to_ascii_lowercase();
        let file = lower.rsplit('/').next().unwrap_or_default();
        let message = if file.contains("parameters") {
            return;
        } else if file.contains("template") {
            format!("{} is the schema of a template, not of a parameters file", shown(schema))
        } else {
            format!("{} is not the schema of a parameters file", shown(schema))
        };
        let help = "the schema of parameters files is \
                    `https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#`";
        self.add(path, message, Some(help.to_owned()));
    }

    fn entries(&mut self, object: &Object, path: &Path<'_>) -> Vec<(Arc<str>, Given)> {
        let mut entries = Vec::with_capacity(object.len());
        let mut names = BTreeMap::new();
        for (name, parts) in object {
            let path = path.name(name);
            if let Some(first) = names.insert(fold(name), name) {
                let message = format!(
                    "{} and {} are the same parameter, since case does not count",
                    shown(name),
                    shown(first)
                );
                self.add(&path, message, Some("give it once".to_owned()));
            }
            if let Some(given) = self.entry(parts, &path) {
                entries.push((name.clone(), given));
            }
        }
        entries
    }

    /// What is given for one parameter; where it is nothing, a problem was added.
    fn entry(&mut self, parts: &Value, path: &Path<'_>) -> Option<Given> {
        if let Value::Expression(tree) = parts {
            return Some(Given::Value(Value::Expression(tree.property("value"))));
        }
        let Value::Object(object) = parts else {
            let message =
                format!("what is given for a parameter is an object, but found {}", parts.kind());
            let help = "put it into one: `{ \"value\": … }`";
            self.add(path, message, Some(help.to_owned()));
            return None;
        };
        let members = ["value", "reference", "expression", "metadata"];
        let known = self.members(object, &members, "what is given for a parameter", path);
        let parts = ["value", "reference", "expression"].map(|name| object.get(name));
        match parts {
            [Some(value), None, None] => Some(Given::Value(value.clone())),
            [None, Some(reference), None] => {
                self.reference(reference, &path.name("reference")).map(Given::KeyVault)
            }
            [None, None, Some(expression)] => {
                let path = path.name("expression");
                match expression.as_text() {
                    Some(text) => Some(Given::Expression(text.to_owned())),
                    None => self.wrong("expression", expression, &path),
                }
            }
            [None, None, None] => {
                // A misspelt member was reported already.
                if known {
                    let message = "nothing is given for this parameter";
                    let help = "give a `value` or, for a secret in a key vault, a `reference`";
                    self.add(path, message.to_owned(), Some(help.to_owned()));
                }
                None
            }
            _ => {
                let message = "a parameter is given more than once: as a `value`, a `reference` \
                               or an `expression`, but it takes only one of them";
                self.add(path, message.to_owned(), None);
                None
            }
        }
    }

    fn reference(&mut self, value: &Value, path: &Path<'_>) -> Option<KeyVaultReference> {
        let object = self.object(value, "reference", path)?;
        let members = ["keyVault", "secretName", "secretVersion"];
        self.members(object, &members, "`reference`", path);
        let vault = self.required(object, "keyVault", path).and_then(|vault| {
            let path = path.name("keyVault");
            let vault = self.object(vault, "keyVault", &path)?;
            self.members(vault, &["id"], "`keyVault`", &path);
            let id = self.required(vault, "id", &path)?;
            self.vault_id(id, &path.name("id"))
        });
        let secret = self
            .required(object, "secretName", path)
            .and_then(|secret| self.text("secretName", secret, &path.name("secretName")));
        let version = match object.get("secretVersion") {
            None | Some(Value::Null) => None,
            Some(version) => self.text("secretVersion", version, &path.name("secretVersion")),
        };
        Some(KeyVaultReference { vault: vault?, secret: secret?, version })
    }

    fn vault_id(&mut self, value: &Value, path: &Path<'_>) -> Option<Value> {
        let id = self.text("id", value, path)?;
        let Value::Text(text) = &id else { return Some(id) };
        let lower = text.to_ascii_lowercase();
        if !self.strict
            || lower.starts_with('/') && lower.contains("/providers/microsoft.keyvault/vaults/")
        {
            return Some(id);
        }
        let message = format!("{} is no id of a key vault", shown(text));
        let help = "write it as `/subscriptions/…/resourceGroups/…/providers/Microsoft.KeyVault/\
                    vaults/…`";
        self.add(path, message, Some(help.to_owned()));
        None
    }

    /// Text that is not empty, or an expression that gives it.
    fn text(&mut self, name: &str, value: &Value, path: &Path<'_>) -> Option<Value> {
        match value.revealed() {
            Value::Text(text) if text.is_empty() => {
                self.add(path, format!("`{name}` is empty"), None);
                None
            }
            Value::Text(_) | Value::Expression(_) => Some(value.clone()),
            _ => self.wrong(name, value, path),
        }
    }

    fn wrong<T>(&mut self, name: &str, value: &Value, path: &Path<'_>) -> Option<T> {
        self.add(path, format!("`{name}` is text, but found {}", value.kind()), None);
        None
    }

    fn object<'v>(&mut self, value: &'v Value, name: &str, path: &Path<'_>) -> Option<&'v Object> {
        if value.as_object().is_none() {
            self.add(path, format!("`{name}` is an object, but found {}", value.kind()), None);
        }
        value.as_object()
    }

    fn required<'v>(
        &mut self,
        object: &'v Object,
        name: &str,
        path: &Path<'_>,
    ) -> Option<&'v Value> {
        let value = object.get(name);
        if value.is_none() {
            self.add(path, format!("`{name}` is missing"), None);
        }
        value
    }

    /// Reports members that are not known; whether there are none.
    fn members(&mut self, object: &Object, known: &[&str], of: &str, path: &Path<'_>) -> bool {
        if !self.strict {
            return true;
        }
        let is_known = |name: &str| known.iter().any(|known| known.eq_ignore_ascii_case(name));
        let mut good = true;
        for name in object.names().filter(|name| !is_known(name)) {
            let help = if let Some(near) = nearest_of(name, known.iter().copied()) {
                format!("did you mean `{near}`?")
            } else {
                let names: Vec<_> = known.iter().map(|name| format!("`{name}`")).collect();
                format!("the members are {}", names.join(", "))
            };
            self.add(&path.name(name), format!("{} is no member of {of}", shown(name)), Some(help));
            good = false;
        }
        good
    }
}

#[cfg(test)]
mod tests;
