//! Cases of the evaluator as data: how a file of them is read, and what is checked of each.
//!
//! A file is `{ "theme": …, "cases": […] }`. A case has a `name` that says the behaviour, a
//! `template` of which what is left out is filled in, where it goes (`scope`, `context`,
//! `parameters` as in a parameters file, `arguments` as on a command line), and what must come out:
//!
//! - `is`: expressions, or any JSON in the form of text, and the value that each has as a property
//!   of a resource, `probe`, which is added to the template;
//! - `refused`: expressions in that place, and for each the kind of fault, a part of the message
//!   and what the caret marks;
//! - `resources`, `deployments`: all of them in their order, of each the members that are named;
//! - `outputs`: all of them with their values, `types` with their types, and `conditions` with the
//!   conditions of those that have one;
//! - `errors`, `warnings`: all of them in whatever order, of each what is named;
//! - `hidden`, `shown`: text that occurs nowhere unless secrets are asked for, and that then does;
//! - `unreadable`: what is said of text that is no template.
//!
//! Everywhere `{sub}`, `{rg}` and `{mg}` stand for the ids of where templates go, `{schema}` for
//! the `$schema` of a template of a resource group, and `«3 ab»` for `ababab`.

use std::panic::{AssertUnwindSafe, catch_unwind};

use armwright::eval::{
    Cloud, Context, Diagnostic, Evaluated, Given, ParameterFile, Resource, Secrets, Severity,
    Template, Value as Found, evaluate,
};
use armwright::json::{Map, Value};

pub(crate) const SUBSCRIPTION: &str = "10000000-0000-0000-0000-000000000001";

/// A file of cases.
pub(crate) struct File {
    pub(crate) name: String,
    pub(crate) cases: Vec<Case>,
}

/// One case.
pub(crate) struct Case {
    pub(crate) name: String,
    pub(crate) map: Map,
}

/// The members that a case may have.
const MEMBERS: [&str; 18] = [
    "name",
    "template",
    "scope",
    "context",
    "parameters",
    "arguments",
    "is",
    "refused",
    "resources",
    "deployments",
    "outputs",
    "types",
    "conditions",
    "errors",
    "warnings",
    "hidden",
    "shown",
    "unreadable",
];

impl File {
    /// Reads a file, or says what is wrong with it.
    pub(crate) fn read(name: &str, text: &str) -> Result<Self, String> {
        let schema =
            "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#";
        let text = text
            .replace("{schema}", schema)
            .replace("{rg}", "{sub}/resourceGroups/rg-test")
            .replace("{sub}", &format!("/subscriptions/{SUBSCRIPTION}"))
            .replace("{mg}", "/providers/Microsoft.Management/managementGroups/mg-test");
        let json = Value::parse(&text).map_err(|error| error.to_string())?;
        let json = spelled_out(&json);
        let cases = json.get("cases").and_then(Value::as_array).ok_or("there are no `cases`")?;
        let mut read = Vec::new();
        for case in cases {
            let map = case.as_object().ok_or("a case is an object")?.clone();
            let name = map.get("name").and_then(Value::as_str).ok_or("a case has a `name`")?;
            if let Some(other) = map.keys().find(|key| !MEMBERS.contains(key)) {
                return Err(format!("`{name}` has a member `{other}`, which means nothing"));
            }
            if map.len() < 2 || read.iter().any(|known: &Case| known.name == name) {
                return Err(format!("`{name}` is there twice or empty"));
            }
            read.push(Case { name: name.to_owned(), map });
        }
        Ok(Self { name: name.to_owned(), cases: read })
    }
}

/// The JSON with `«3 ab»` written out.
fn spelled_out(json: &Value) -> Value {
    match json {
        Value::String(text) => repeated(text).into(),
        Value::Array(items) => items.iter().map(spelled_out).collect::<Vec<_>>().into(),
        Value::Object(map) => {
            let mut made = Map::new();
            for (key, value) in map {
                made.push(repeated(key), spelled_out(value));
            }
            made.into()
        }
        other => other.clone(),
    }
}

fn repeated(text: &str) -> String {
    let Some((before, rest)) = text.split_once('«') else { return text.to_owned() };
    let (inner, after) = rest.split_once('»').expect("« is closed by »");
    let (count, what) = inner.split_once(' ').expect("a count and a text stand in « »");
    let count = count.parse().expect("the count is a number");
    format!("{before}{}{}", what.repeat(count), repeated(after))
}

impl Case {
    /// What is not as the case says; nothing if all is well.
    pub(crate) fn problems(&self) -> Vec<String> {
        let checked = catch_unwind(AssertUnwindSafe(|| self.check()));
        checked.unwrap_or_else(|_| vec!["it panics".to_owned()])
    }

    fn check(&self) -> Vec<String> {
        let mut problems = Vec::new();
        let members = |name| self.map.get(name).and_then(Value::as_object).into_iter().flatten();
        for (text, wanted) in members("is") {
            match self.probed(text) {
                Err(error) => problems.push(format!("{}: {error}", cut(text))),
                Ok((evaluated, _)) => {
                    let found = evaluated.resource("Test.Probes/probes", "probe");
                    let found = found.and_then(|probe| probe.pointer("/properties/x"));
                    let found = found.map_or(Value::Null, |x| x.to_json(Secrets::Masked));
                    if !evaluated.is_deployable() {
                        problems.push(format!("{}: {}", cut(text), told(evaluated.diagnostics())));
                    } else if let Some(problem) = differs(wanted, &found) {
                        problems.push(format!("{}: {problem}", cut(text)));
                    }
                }
            }
        }
        for (text, wanted) in members("refused") {
            let wanted: Vec<&str> =
                wanted.as_array().unwrap_or_default().iter().filter_map(Value::as_str).collect();
            match self.probed(text) {
                Err(error) => problems.push(format!("{}: {error}", cut(text))),
                Ok((evaluated, path)) => {
                    let problem = refused(&wanted, evaluated.diagnostics(), &path);
                    problems.extend(problem.map(|problem| format!("{}: {problem}", cut(text))));
                }
            }
        }
        if members("is").chain(members("refused")).next().is_none() {
            self.check_whole(&mut problems);
        }
        problems
    }

    fn check_whole(&self, problems: &mut Vec<String>) {
        let unreadable = self.map.get("unreadable").and_then(Value::as_str);
        let evaluated = match (self.evaluated(self.template()), unreadable) {
            (Ok(evaluated), None) => evaluated,
            (Err(error), Some(wanted)) if error.contains(wanted) => return,
            (Err(error), _) => return problems.push(format!("it cannot be read: {error}")),
            (Ok(_), Some(_)) => return problems.push("it can be read".to_owned()),
        };
        for (member, level) in [("errors", Severity::Error), ("warnings", Severity::Warning)] {
            self.check_diagnostics(member, level, &evaluated, problems);
        }
        if self.map.contains_key("resources") {
            let shown = |one: &Resource| one.to_json(Secrets::Masked).to_compact();
            self.check_list("resources", evaluated.resources(), deployed, shown, problems);
        }
        if self.map.contains_key("deployments") {
            let deployments: Vec<Map> = evaluated.deployments().iter().map(described).collect();
            let shown = |one: &Map| Value::from(one.clone()).to_compact();
            let member = |one: &Map, name: &str| one.get(name).cloned();
            self.check_list("deployments", &deployments, member, shown, problems);
        }
        self.check_outputs(&evaluated, problems);
        self.check_secrets(&evaluated, problems);
    }

    /// Checks that there is what is named, in whatever order, and nothing else.
    fn check_diagnostics(
        &self,
        member: &str,
        level: Severity,
        evaluated: &Evaluated,
        problems: &mut Vec<String>,
    ) {
        let of_level = |one: &&Diagnostic| one.severity() == level;
        let mut found: Vec<_> = evaluated.diagnostics().iter().filter(of_level).collect();
        for wanted in self.map.get(member).and_then(Value::as_array).unwrap_or_default() {
            let is_wanted = |one: &&Diagnostic| {
                wanted.as_object().into_iter().flatten().all(|(key, wanted)| {
                    let value = diagnosed(one, key).unwrap_or_default();
                    match key {
                        "message" | "help" => lacks(wanted, &value).is_none(),
                        _ => differs(wanted, &value).is_none(),
                    }
                })
            };
            match found.iter().position(is_wanted) {
                Some(at) => drop(found.remove(at)),
                None => problems.push(format!("{member}: there is no {}", wanted.to_compact())),
            }
        }
        for one in found {
            problems.push(format!("{member}: there is one more, at {:?}: {one}", one.trail()));
        }
    }

    /// Checks a list: as many as are named, and of each the members that are named.
    fn check_list<T>(
        &self,
        name: &str,
        found: &[T],
        member: impl Fn(&T, &str) -> Option<Value>,
        shown: impl Fn(&T) -> String,
        problems: &mut Vec<String>,
    ) {
        let wanted = self.map.get(name).and_then(Value::as_array).unwrap_or_default();
        if wanted.len() != found.len() {
            let shown: Vec<String> = found.iter().map(shown).collect();
            let (wanted, found) = (wanted.len(), found.len());
            problems.push(format!("{wanted} {name} wanted, {found} found: {}", shown.join("\n")));
            return;
        }
        for (at, (wanted, found)) in wanted.iter().zip(found).enumerate() {
            for (key, wanted) in wanted.as_object().into_iter().flatten() {
                let value = member(found, key).unwrap_or_default();
                let problem = differs(wanted, &value);
                problems.extend(problem.map(|problem| format!("{name}[{at}].{key}: {problem}")));
            }
        }
    }

    fn check_outputs(&self, evaluated: &Evaluated, problems: &mut Vec<String>) {
        if let Some(wanted) = self.map.get("outputs") {
            let json = evaluated.to_json(Secrets::Masked);
            let found = json.get("outputs").cloned().unwrap_or_default();
            problems.extend(differs(wanted, &found).map(|problem| format!("outputs: {problem}")));
        }
        if let Some(wanted) = self.map.get("conditions") {
            let mut found = Map::new();
            for output in evaluated.outputs() {
                if let Some(condition) = output.condition() {
                    found.push(output.name().to_owned(), condition.to_json(Secrets::Masked));
                }
            }
            let problem = differs(wanted, &found.into());
            problems.extend(problem.map(|problem| format!("conditions: {problem}")));
        }
        if let Some(wanted) = self.map.get("types") {
            let mut found = Map::new();
            for output in evaluated.outputs() {
                found.push(output.name().to_owned(), output.type_name().to_owned().into());
            }
            let problem = differs(wanted, &found.into());
            problems.extend(problem.map(|problem| format!("types: {problem}")));
        }
    }

    fn check_secrets(&self, evaluated: &Evaluated, problems: &mut Vec<String>) {
        let texts = |name| {
            let texts = self.map.get(name).and_then(Value::as_array).unwrap_or_default();
            texts.iter().filter_map(Value::as_str)
        };
        let told = told(evaluated.diagnostics());
        let places = [
            ("the JSON", evaluated.to_json(Secrets::Masked).to_compact()),
            ("what `Debug` shows", format!("{evaluated:?}")),
            ("the diagnostics", told),
        ];
        for text in texts("hidden") {
            for (place, shown) in &places {
                if shown.contains(text) {
                    problems.push(format!("`{text}` is in {place}: {shown}"));
                }
            }
        }
        let open = evaluated.to_json(Secrets::DangerouslyShown).to_compact();
        for text in texts("shown").filter(|text| !open.contains(*text)) {
            problems.push(format!("`{text}` is not in {open}"));
        }
    }

    /// The template with its probe, evaluated, and the path of what the probe holds.
    fn probed(&self, text: &str) -> Result<(Evaluated, String), String> {
        // Text that starts as JSON does, but not as an expression, is JSON.
        let x = if text.starts_with('{') { Value::parse(text).ok() } else { None };
        let mut properties = Map::new();
        properties.push("x", x.unwrap_or_else(|| text.to_owned().into()));
        let mut probe = Map::new();
        probe.push("type", "Test.Probes/probes".into());
        probe.push("apiVersion", "2024-01-01".into());
        probe.push("name", "probe".into());
        probe.push("properties", properties.into());
        let mut template = self.template();
        let path = match template.get_mut("resources") {
            Some(Value::Object(resources)) => {
                resources.push("probe", probe.into());
                "$.resources.probe.properties.x".to_owned()
            }
            Some(Value::Array(resources)) => {
                resources.push(probe.into());
                format!("$.resources[{}].properties.x", resources.len() - 1)
            }
            _ => return Err("there is no place for the probe".to_owned()),
        };
        Ok((self.evaluated(template)?, path))
    }

    /// The template of the case with what it leaves out.
    fn template(&self) -> Map {
        let mut template = Map::new();
        let own = self.map.get("template").and_then(Value::as_object).cloned().unwrap_or_default();
        if !own.contains_key("$schema") {
            let schema = match self.map.get("scope").and_then(Value::as_str) {
                Some("sub") => "2018-05-01/subscriptionDeploymentTemplate",
                Some("mg") => "2019-08-01/managementGroupDeploymentTemplate",
                Some("tenant") => "2019-08-01/tenantDeploymentTemplate",
                None | Some("rg") => "2019-04-01/deploymentTemplate",
                Some(other) => panic!("there is no scope `{other}`"),
            };
            let schema = format!("https://schema.management.azure.com/schemas/{schema}.json#");
            template.push("$schema", schema.into());
        }
        if !own.contains_key("contentVersion") {
            template.push("contentVersion", "1.0.0.0".into());
        }
        let has_resources = own.contains_key("resources");
        for (key, value) in &own {
            template.push(key.to_owned(), value.clone());
        }
        if !has_resources {
            template.push("resources", Vec::new().into());
        }
        template
    }

    fn evaluated(&self, template: Map) -> Result<Evaluated, String> {
        let template = Template::from_json(template.into()).map_err(|error| error.to_string())?;
        Ok(evaluate(&template, &self.context()?))
    }

    /// Where the case is deployed: what it tells, or else a place of which all but the cloud, the
    /// time, the seed and the deployer is known; `none` is one of which nothing is.
    fn context(&self) -> Result<Context, String> {
        let mut told = Map::new();
        let is_group = matches!(self.map.get("scope").and_then(Value::as_str), None | Some("rg"));
        let known = [
            ("subscription", SUBSCRIPTION),
            ("tenant", "20000000-0000-0000-0000-000000000002"),
            ("managementGroup", "mg-test"),
            ("location", "westeurope"),
            ("deploymentName", "main"),
            ("resourceGroup", "rg-test"),
        ];
        let own = self.map.get("context");
        if own.and_then(Value::as_str) != Some("none") {
            for (name, value) in known.into_iter().take(if is_group { 6 } else { 5 }) {
                told.push(name, value.into());
            }
        }
        for (name, value) in own.and_then(Value::as_object).into_iter().flatten() {
            told.insert(name.to_owned(), value.clone());
        }
        let mut context = Context::new();
        for (name, value) in &told {
            if !value.is_null() {
                context = with(context, name, value).map_err(|error| format!("{name}: {error}"))?;
            }
        }
        if let Some(parameters) = self.map.get("parameters") {
            let file = ParameterFile::parse(&parameters.to_compact());
            context = context.parameters(file.map_err(|error| error.to_string())?);
        }
        let arguments = self.map.get("arguments").and_then(Value::as_object);
        for (name, text) in arguments.into_iter().flatten() {
            let text = text.as_str().ok_or("an argument is text")?;
            context = context.parameter(name, Given::from_command_line(text));
        }
        Ok(context)
    }
}

/// The context with one thing more that is known of it.
fn with(context: Context, name: &str, value: &Value) -> Result<Context, String> {
    let text = value.as_str().unwrap_or_default();
    let part = |name| value.get(name).and_then(Value::as_str).unwrap_or_default();
    let context = match name {
        "subscription" => context.subscription(text),
        "tenant" => context.tenant(text),
        "managementGroup" => context.management_group(text),
        "resourceGroup" => context.resource_group(text),
        "location" => context.location(text),
        "deploymentName" => context.deployment_name(text),
        "deploymentLocation" => context.deployment_location(text),
        "deployer" => context.deployer(part("id"), part("tenant"), part("name")),
        "group" => {
            let tags = value.get("tags").and_then(Value::as_object).into_iter().flatten();
            let tags = tags.filter_map(|(name, value)| Some((name, value.as_str()?)));
            context.with_resource_group(part("name"), part("location"), tags)
        }
        "cloud" => Ok(context.cloud(match text {
            "public" => Cloud::Public,
            "usGovernment" => Cloud::UsGovernment,
            "china" => Cloud::China,
            other => return Err(format!("there is no cloud `{other}`")),
        })),
        "time" => Ok(context.time(text.parse().map_err(|error| format!("{error}"))?)),
        "seed" => {
            let seed = value.as_i64().and_then(|seed| seed.try_into().ok());
            Ok(context.seed(seed.ok_or("a seed is a number")?))
        }
        _ => return Err("nothing of that name is known of a deployment".to_owned()),
    };
    context.map_err(|error| error.to_string())
}

fn cut(text: &str) -> String {
    let cut: String = text.chars().take(200).collect();
    if cut.len() < text.len() { cut + "…" } else { cut }
}

/// How the value is not the one that is wanted: order and the digits of numbers count.
fn differs(wanted: &Value, found: &Value) -> Option<String> {
    let (wanted, found) = (wanted.to_compact(), found.to_compact());
    (wanted != found).then(|| format!("{wanted} wanted, {found} found"))
}

/// How the text is without the one that is wanted.
fn lacks(wanted: &Value, found: &Value) -> Option<String> {
    let (wanted, found) = (wanted.as_str()?, found.as_str().unwrap_or_default());
    (!found.contains(wanted)).then(|| format!("`{wanted}` wanted, `{found}` found"))
}

fn told(diagnostics: &[Diagnostic]) -> String {
    diagnostics.iter().map(Diagnostic::to_string).collect::<Vec<_>>().join("\n")
}

/// How the only error is not the one that is wanted: its kind, a part of its message, its mark.
fn refused(wanted: &[&str], found: &[Diagnostic], path: &str) -> Option<String> {
    let [one] = found else {
        return Some(match found {
            [] => "it is not refused".to_owned(),
            several => format!("it is refused more than once: {}", told(several)),
        });
    };
    let kind = format!("{:?}", one.kind());
    let marks = diagnosed(one, "marks").unwrap_or_default();
    let good = match wanted {
        [kind_wanted, message, rest @ ..] if rest.len() < 2 => {
            kind == *kind_wanted
                && one.message().contains(message)
                && one.path() == path
                && rest.iter().all(|mark| marks.as_str() == Some(mark))
        }
        _ => return Some("a kind, a part of the message and perhaps a mark are wanted".to_owned()),
    };
    let marked = cut(marks.as_str().unwrap_or_default());
    (!good).then(|| format!("{wanted:?} wanted, {kind} found, which marks `{marked}`: {one}"))
}

/// A part of a diagnostic.
fn diagnosed(one: &Diagnostic, member: &str) -> Option<Value> {
    Some(match member {
        "kind" => format!("{:?}", one.kind()).into(),
        "message" => one.message().to_owned().into(),
        "path" => one.path().to_owned().into(),
        "help" => one.help()?.to_owned().into(),
        "usedBy" => one.trail().iter().map(|step| step.clone().into()).collect::<Vec<_>>().into(),
        "expression" => one.expression()?.0.to_owned().into(),
        "marks" => {
            let (text, span) = one.expression()?;
            text[span.start as usize..span.end as usize].to_owned().into()
        }
        "display" => one.to_string().into(),
        other => panic!("a diagnostic has no `{other}`"),
    })
}

fn ids(values: &[Found]) -> Value {
    values.iter().map(|id| id.to_json(Secrets::Masked)).collect::<Vec<_>>().into()
}

fn turn(turn: Option<(&str, i64)>) -> Value {
    turn.map_or(Value::Null, |(name, at)| vec![name.to_owned().into(), at.into()].into())
}

/// A part of a resource.
fn deployed(resource: &Resource, member: &str) -> Option<Value> {
    let origin = resource.origin();
    Some(match member {
        "dependsOn" => ids(resource.depends_on()),
        "origin" => origin.path().to_owned().into(),
        "turn" => turn(origin.turn()),
        "deployment" => origin.deployment().to_json(Secrets::Masked),
        "deploymentId" => origin.deployment_id()?.to_json(Secrets::Masked),
        "whole" => resource.to_json(Secrets::Masked),
        "keys" => {
            let json = resource.to_json(Secrets::Masked);
            let keys = json.as_object()?.keys().map(|key| key.to_owned().into());
            keys.collect::<Vec<_>>().into()
        }
        name => resource.to_json(Secrets::Masked).get(name)?.clone(),
    })
}

/// What there is to say of a nested deployment.
fn described(deployment: &armwright::eval::NestedDeployment) -> Map {
    let mut map = Map::new();
    map.push("id", deployment.id().to_json(Secrets::Masked));
    map.push("name", deployment.name().to_json(Secrets::Masked));
    let condition = deployment.condition().map(|condition| condition.to_json(Secrets::Masked));
    map.push("condition", condition.unwrap_or_default());
    map.push("dependsOn", ids(deployment.depends_on()));
    map.push("origin", deployment.origin().path().to_owned().into());
    map.push("turn", turn(deployment.origin().turn()));
    let origin = deployment.origin();
    map.push("deployment", origin.deployment().to_json(Secrets::Masked));
    let id = origin.deployment_id().map(|id| id.to_json(Secrets::Masked));
    map.push("deploymentId", id.unwrap_or_default());
    map
}
