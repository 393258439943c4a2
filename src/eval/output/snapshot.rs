//! The result as JSON, in the shape in which Microsoft's tools predict deployments.

use super::diagnostic::{Diagnostic, Located, Severity};
use super::result::{Evaluated, Resource};
use crate::eval::run::symbolic::{to_ast, written};
use crate::eval::value::Value;
use crate::json::{self, Map};

/// What stands for a secret.
const MASK: &str = "***";

/// Whether secrets are written out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Secrets {
    /// `***` stands for each.
    Masked,
    /// They are written out, for whoever reads it to see.
    DangerouslyShown,
}

impl Evaluated {
    /// `{"predictedResources": […], "outputs": {…}, "diagnostics": […]}`.
    ///
    /// What is known only at run time is an expression in brackets, and text stands as it is, in
    /// brackets or not; [`Value`] tells the two apart. An output that is known in part is one
    /// expression.
    pub fn to_json(&self, secrets: Secrets) -> json::Value {
        let mut map = Map::new();
        let resources = self.resources.iter().map(|resource| resource.to_json(secrets));
        map.push("predictedResources", resources.collect::<Vec<_>>().into());
        let mut outputs = Map::new();
        for output in &self.outputs {
            let value = output.value();
            let whole = if value.is_symbolic() {
                expression(&Value::Expression(to_ast(value)), secrets)
            } else {
                value.to_json(secrets)
            };
            outputs.push(output.name().to_owned(), whole);
        }
        map.push("outputs", outputs.into());
        let diagnostics = self.diagnostics.iter().map(Diagnostic::to_json);
        map.push("diagnostics", diagnostics.collect::<Vec<_>>().into());
        map.into()
    }
}

impl Resource {
    /// The resource with its `id`, and without what only says how it is deployed.
    pub fn to_json(&self, secrets: Secrets) -> json::Value {
        let mut map = Map::with_capacity(self.members().len() + 5);
        map.push("id", self.id().to_json(secrets));
        map.push("type", self.resource_type().to_owned().into());
        if let Some(condition) = self.condition() {
            map.push("condition", condition.to_json(secrets));
        }
        map.push("name", self.name().to_json(secrets));
        map.push("apiVersion", self.api_version().to_json(secrets));
        for (name, value) in self.members() {
            map.push(name.to_string(), value.to_json(secrets));
        }
        map.into()
    }
}

impl Value {
    /// The value as JSON; see [`Evaluated::to_json`].
    pub fn to_json(&self, secrets: Secrets) -> json::Value {
        match self {
            Self::Null => json::Value::Null,
            Self::Bool(value) => (*value).into(),
            Self::Int(value) => (*value).into(),
            Self::Number(number) => number.clone().into(),
            Self::Text(text) => text.to_string().into(),
            Self::Array(array) => {
                array.iter().map(|value| value.to_json(secrets)).collect::<Vec<_>>().into()
            }
            Self::Object(object) => {
                let mut map = Map::with_capacity(object.len());
                for (name, value) in object {
                    map.push(name.to_string(), value.to_json(secrets));
                }
                map.into()
            }
            Self::Secret(value) => match secrets {
                Secrets::Masked => MASK.into(),
                Secrets::DangerouslyShown => value.to_json(secrets),
            },
            Self::Expression(_) => expression(self, secrets),
        }
    }
}

fn expression(value: &Value, secrets: Secrets) -> json::Value {
    let reveal = secrets == Secrets::DangerouslyShown;
    written(&to_ast(value), reveal).to_template_string().into()
}

impl Located<'_> {
    /// As [`Diagnostic::to_json`], with `line` and `column` where they are known.
    pub fn to_json(&self) -> json::Value {
        self.diagnostic.json(self.place)
    }
}

impl Diagnostic {
    /// The diagnostic as JSON: `level`, `code`, `message`, `path`, and where they are known
    /// `expression`, `span` (in bytes of it), `usedBy` and `help`.
    pub fn to_json(&self) -> json::Value {
        self.json(None)
    }

    fn json(&self, place: Option<(usize, usize)>) -> json::Value {
        let level = match self.severity() {
            Severity::Warning => "Warning",
            Severity::Error => "Error",
        };
        let mut map = Map::new();
        map.push("level", level.into());
        map.push("code", format!("{:?}", self.kind()).into());
        map.push("message", self.message().to_owned().into());
        map.push("path", self.path().to_owned().into());
        if let Some((line, column)) = place {
            let number = |number: usize| i64::try_from(number).unwrap_or(i64::MAX).into();
            map.push("line", number(line));
            map.push("column", number(column));
        }
        if let Some((text, span)) = self.expression() {
            map.push("expression", text.to_owned().into());
            let mut place = Map::new();
            place.push("start", i64::from(span.start).into());
            place.push("end", i64::from(span.end).into());
            map.push("span", place.into());
        }
        if !self.trail().is_empty() {
            let steps = self.trail().iter().map(|step| step.clone().into()).collect::<Vec<_>>();
            map.push("usedBy", steps.into());
        }
        if let Some(help) = self.help() {
            map.push("help", help.to_owned().into());
        }
        map.into()
    }
}
