//! The evaluator against the deployment engine: expressions that it answered, and what it predicts
//! for whole templates.
//!
//! The answers lie in a folder beside the crate's; without it there is nothing to compare with.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]
#![expect(clippy::print_stderr, reason = "a test that compares says with how much")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use armwright::eval::{Context, Evaluated, Secrets, Template, evaluate};
use armwright::json::{Map, Value};

/// What the engine was told: where it deploys to.
fn context(scope: &str) -> Context {
    let context = Context::new()
        .tenant("22222222-2222-2222-2222-222222222222")
        .and_then(|context| context.location("eastus"))
        .and_then(|context| context.deployment_name("oracle"));
    let subscription = "11111111-1111-1111-1111-111111111111";
    let context = match scope {
        "rg" => context
            .and_then(|context| context.subscription(subscription))
            .and_then(|context| context.resource_group("rg-oracle")),
        "sub" => context.and_then(|context| context.subscription(subscription)),
        "mg" => context.and_then(|context| context.management_group("mg-oracle")),
        _ => context,
    };
    context.expect("these names are good")
}

fn shared(name: &str) -> Option<PathBuf> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared").join(name);
    path.exists().then_some(path)
}

fn read(path: &Path) -> Value {
    let text = fs::read_to_string(path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    Value::parse(&text).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
}

fn object<const N: usize>(members: [(&'static str, Value); N]) -> Value {
    let mut map = Map::new();
    for (name, value) in members {
        map.push(name, value);
    }
    map.into()
}

/// Whether a value that the engine gave is ours.
#[derive(Clone, Copy)]
enum Reading {
    /// What it left as an expression is one of ours too, whatever it says.
    Meaning,
    /// The texts of what is left are the same, blanks aside.
    Text,
}

impl Reading {
    fn same(self, theirs: &Value, ours: &Value) -> bool {
        if let Some(left) = theirs.as_str().filter(|text| is_expression(text)) {
            return ours.as_str().is_some_and(|ours| match self {
                Self::Meaning => is_expression(ours),
                Self::Text => squeezed(left) == squeezed(ours),
            });
        }
        match (theirs, ours) {
            (Value::Number(a), Value::Number(b)) => {
                // Past 53 bits, two integers may be one float.
                let whole = a.is_integer() && b.is_integer();
                a == b || !whole && a.as_f64().total_cmp(&b.as_f64()).is_eq()
            }
            (Value::Array(a), Value::Array(b)) => {
                a.len() == b.len() && a.iter().zip(b).all(|(a, b)| self.same(a, b))
            }
            (Value::Object(a), Value::Object(b)) if a.keys().any(is_expression) => {
                a.len() == b.len()
            }
            (Value::Object(a), Value::Object(b)) => {
                let same = |(name, a)| b.get(name).is_some_and(|b| self.same(a, b));
                a.len() == b.len() && a.iter().all(same)
            }
            _ => theirs == ours,
        }
    }

    /// The path and the values of the first difference.
    fn difference(self, theirs: &Value, ours: &Value, path: &str) -> String {
        match (theirs, ours) {
            (Value::Object(a), Value::Object(b)) => {
                for (name, a) in a {
                    match b.get(name) {
                        None => return format!("{path}/{name} is missing"),
                        Some(b) if !self.same(a, b) => {
                            return self.difference(a, b, &format!("{path}/{name}"));
                        }
                        Some(_) => {}
                    }
                }
                if let Some(name) = b.keys().find(|name| !a.contains_key(name)) {
                    return format!("{path}/{name} is not the engine's");
                }
            }
            (Value::Array(a), Value::Array(b)) if a.len() == b.len() => {
                for (at, (a, b)) in a.iter().zip(b).enumerate() {
                    if !self.same(a, b) {
                        return self.difference(a, b, &format!("{path}/{at}"));
                    }
                }
            }
            _ => {}
        }
        let (theirs, ours) = (theirs.to_compact(), ours.to_compact());
        let equal = theirs.chars().zip(ours.chars()).take_while(|(a, b)| a == b).count();
        let rest = |text: &str| text.chars().skip(equal.saturating_sub(40)).collect::<String>();
        format!("{path}: the engine {}, we {}", cut(&rest(&theirs)), cut(&rest(&ours)))
    }
}

fn is_expression(text: &str) -> bool {
    text.starts_with('[') && text.ends_with(']') && !text.starts_with("[[")
}

/// The text without the blanks between its tokens.
fn squeezed(text: &str) -> String {
    let mut quoted = false;
    let keep = |&c: &char| {
        quoted ^= c == '\'';
        quoted || !c.is_whitespace()
    };
    text.chars().filter(keep).collect()
}

fn cut(text: &str) -> String {
    let cut: String = text.chars().take(160).collect();
    if cut.len() < text.len() { cut + "…" } else { cut }
}

fn shown(value: &Value) -> String {
    cut(&value.to_compact())
}

/// What was compared and how it went; where it went wrong is listed when all is done.
#[derive(Default)]
struct Tally {
    good: usize,
    all: usize,
    bad: Vec<(String, String)>,
}

impl Tally {
    fn add(&mut self, name: impl Into<String>, result: Result<(), String>) {
        self.all += 1;
        match result {
            Ok(()) => self.good += 1,
            Err(note) => self.bad.push((name.into(), note)),
        }
    }

    /// Fails on whatever differs and is not known to, and on what is known to and does not.
    fn finish(self, what: &str, known: &[(&str, &str)]) {
        eprintln!("{} of {} {what} as the engine", self.good, self.all);
        assert!(self.all > 0, "there are no {what}");
        let is_known = |name: &str| known.iter().any(|(known, _)| *known == name);
        let mut wrong: Vec<String> = Vec::new();
        for (name, note) in self.bad.iter().filter(|(name, _)| !is_known(name)) {
            wrong.push(format!("{name}\n    {note}"));
        }
        for (name, reason) in known {
            if !self.bad.iter().any(|(bad, _)| bad == name) {
                wrong.push(format!("{name}\n    is as the engine's, but listed: {reason}"));
            }
        }
        let shown: Vec<&str> = wrong.iter().take(40).map(String::as_str).collect();
        assert!(wrong.is_empty(), "{} {what} differ:\n{}", wrong.len(), shown.join("\n"));
    }
}

/// The JSON that a property comes to in a template with these members, or what is wrong with it.
fn property(template: Map, x: &Value, context: &Context) -> Result<Value, String> {
    let resource = object([
        ("type", "Microsoft.X/y".into()),
        ("apiVersion", "2020-01-01".into()),
        ("name", "n".into()),
        ("properties", object([("x", x.clone())])),
    ]);
    let mut template = template;
    template.push("contentVersion", "1.0.0.0".into());
    template.push("resources", vec![resource].into());
    let template = Template::from_json(template.into()).map_err(|error| error.to_string())?;
    settled(&evaluate(&template, context))?
        .pointer("/predictedResources/0/properties/x")
        .cloned()
        .ok_or_else(|| "there is no such property".to_owned())
}

/// A template that has nothing but its schema.
fn of_schema(name: &str) -> Map {
    let mut map = Map::new();
    map.push("$schema", format!("https://schema.management.azure.com/schemas/{name}.json#").into());
    map
}

/// The result, or the first error.
fn settled(evaluated: &Evaluated) -> Result<Value, String> {
    if evaluated.is_deployable() {
        return Ok(evaluated.to_json(Secrets::DangerouslyShown));
    }
    Err(evaluated.diagnostics()[0].to_string())
}

/// Whether we give what the engine gives, or refuse as it does.
fn agree(theirs: Option<&Value>, ours: Result<Value, String>) -> Result<(), String> {
    match (theirs, ours) {
        (None, Err(_)) => Ok(()),
        (Some(theirs), Ok(ours)) if Reading::Meaning.same(theirs, &ours) => Ok(()),
        (Some(theirs), Ok(ours)) => Err(Reading::Meaning.difference(theirs, &ours, "")),
        (Some(theirs), Err(error)) => Err(format!("the engine {}, we {error}", shown(theirs))),
        (None, Ok(ours)) => Err(format!("the engine refuses, we {}", shown(&ours))),
    }
}

#[test]
fn expressions_have_the_values_that_the_engine_gives_them() {
    let Some(path) = shared("vectors/engine.json") else { return };
    let mut tally = Tally::default();
    for vector in read(&path).get("vectors").and_then(Value::as_array).unwrap() {
        let text = vector.get("expr").unwrap();
        let ours = property(of_schema("2019-04-01/deploymentTemplate"), text, &context("rg"));
        tally.add(text.as_str().unwrap(), agree(vector.get("value"), ours));
    }
    tally.finish("expressions", &[]);
}

#[test]
fn published_examples_have_the_values_that_are_published() {
    let Some(path) = shared("vectors/expressions.json") else { return };
    let mut tally = Tally::default();
    for example in read(&path).as_array().unwrap() {
        let ours = published(example);
        let theirs = example.get("expected").filter(|_| example.get("error").is_none());
        tally.add(example.get("id").and_then(Value::as_str).unwrap(), agree(theirs, ours));
    }
    tally.finish("published examples", &[]);
}

fn published(example: &Value) -> Result<Value, String> {
    let text = example.get("expr").unwrap();
    let told = |pointer| example.pointer(pointer).and_then(Value::as_str);
    // What the examples that are told nothing were written for.
    let nowhere = "00000000-0000-0000-0000-000000000000";
    let group = told("/context/resourceGroup/id");
    let group = group.unwrap_or(
        "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/DummyResourceGroup",
    );
    let above = text.as_str().is_some_and(|text| text.contains("managementGroup()"));
    let (context, mut template) = if above {
        let name = told("/context/managementGroup/name").unwrap_or(nowhere);
        let context = Context::new().management_group(name).unwrap();
        (context, of_schema("2019-08-01/managementGroupDeploymentTemplate"))
    } else {
        let parts: Vec<&str> = group.split('/').collect();
        let context = Context::new().subscription(parts[2]).unwrap();
        (context.resource_group(parts[4]).unwrap(), of_schema("2019-04-01/deploymentTemplate"))
    };
    let members = |name| example.get(name).and_then(Value::as_object);
    if let Some(functions) = members("functions") {
        template.push("languageVersion", "2.0".into());
        template.push("functions", user_functions(functions));
    }
    if let Some(values) = members("params") {
        let mut parameters = Map::new();
        for (name, value) in values {
            parameters.push(name.to_owned(), declared(value));
        }
        template.push("parameters", parameters.into());
    }
    if let Some(variables) = members("variables") {
        template.push("variables", variables.clone().into());
    }
    property(template, text, &context)
}

/// A parameter that has this value, which is no expression, as its default.
fn declared(value: &Value) -> Value {
    let word = match value {
        Value::String(_) => "string",
        Value::Number(_) => "int",
        Value::Bool(_) => "bool",
        Value::Array(_) => "array",
        Value::Object(_) | Value::Null => "object",
    };
    object([("type", word.into()), ("defaultValue", value.clone())])
}

/// `{"namespace.name": {"parameters": [name…], "value": …}}` as templates declare it.
fn user_functions(functions: &Map) -> Value {
    let mut members = Map::new();
    for (name, body) in functions {
        let names = body.get("parameters").and_then(Value::as_array).unwrap();
        let parameters = names.iter().map(|name| object([("name", name.clone())]));
        let parameters = parameters.collect::<Vec<_>>();
        let output = object([("value", body.get("value").unwrap().clone())]);
        let function = object([("parameters", parameters.into()), ("output", output)]);
        members.push(name.split_once('.').unwrap().1.to_owned(), function);
    }
    vec![object([("namespace", "__bicep".into()), ("members", members.into())])].into()
}

/// The files below a folder whose names end so.
fn files(folder: &Path, end: &str, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("the folder is there") {
        let path = entry.expect("the folder can be read").path();
        if path.is_dir() {
            files(&path, end, found);
        } else if path.to_string_lossy().ends_with(end) {
            found.push(path);
        }
    }
    found.sort();
}

/// What stands behind a condition that is not known: the engine leaves the parameters of a nested
/// template in it, though nobody outside of that template can read them; we write their values.
const UNREAD: &str = "parameters of a nested template are left in a branch that is not decided";

/// Templates in which we write what is left for run time otherwise than the engine does, and why.
const WRITTEN_OTHERWISE: &[(&str, &str)] = &[
    ("authorization.policy-assignment.mg-scope.waf-aligned", UNREAD),
    ("lz.sub-vending.bastion", UNREAD),
    ("res.storage.storage-account", UNREAD),
    ("storage.storage-account.blob", UNREAD),
];

#[test]
fn templates_deploy_what_the_engine_predicts() {
    let Some(folder) = shared("corpus") else { return };
    let mut snapshots = Vec::new();
    files(&folder, ".snapshot.json", &mut snapshots);
    let [mut templates, mut texts, mut resources, mut spare] = <[Tally; 4]>::default();
    for path in snapshots {
        let name = path.file_name().unwrap().to_string_lossy().replace(".snapshot.json", "");
        let wanted = read(&path);
        let ours = predicted(&path.with_file_name(format!("{name}.json")), &wanted);
        let (meaning, text) = match (wanted.get("snapshot"), ours) {
            (Some(theirs), Ok(ours)) => (
                compared(Reading::Meaning, theirs, &ours, &mut resources),
                compared(Reading::Text, theirs, &ours, &mut spare),
            ),
            (theirs, ours) => (agree(theirs, ours.clone()), agree(theirs, ours)),
        };
        templates.add(&*name, meaning);
        texts.add(&*name, text);
    }
    resources.finish("resources", &[]);
    templates.finish("templates", &[]);
    texts.finish("templates, to the letter,", WRITTEN_OTHERWISE);
}

/// What we predict of a template, or why we refuse it.
fn predicted(path: &Path, wanted: &Value) -> Result<Value, String> {
    let mut context = context(wanted.get("scope").and_then(Value::as_str).unwrap());
    for (name, value) in wanted.get("parameters").and_then(Value::as_object).into_iter().flatten() {
        context = context.parameter(name, value);
    }
    let bytes = fs::read(path).unwrap();
    let template = Template::parse_bytes(&bytes).map_err(|error| error.to_string())?;
    settled(&evaluate(&template, &context))
}

/// Whether the resources and outputs are the same, and each resource by itself.
fn compared(
    reading: Reading,
    theirs: &Value,
    ours: &Value,
    resources: &mut Tally,
) -> Result<(), String> {
    let list =
        |of: &Value| of.get("predictedResources").and_then(Value::as_array).unwrap().to_vec();
    let mut pools: BTreeMap<String, Vec<Value>> = BTreeMap::new();
    for resource in list(ours) {
        pools.entry(place(&resource)).or_default().push(resource);
    }
    let mut notes = Vec::new();
    for resource in list(theirs) {
        let pool = pools.entry(place(&resource)).or_default();
        let result = match pool.iter().position(|ours| reading.same(&resource, ours)) {
            Some(at) => {
                pool.remove(at);
                Ok(())
            }
            None => Err(match pool.first() {
                Some(ours) => reading.difference(&resource, ours, ""),
                None => "is missing".to_owned(),
            }),
        };
        let id = shown(resource.get("id").unwrap());
        if let Err(note) = &result {
            notes.push(format!("{id}: {note}"));
        }
        resources.add(id, result);
    }
    let (count, wanted) = (list(ours).len(), list(theirs).len());
    if count > wanted {
        notes.push(format!("there are {count} resources, but the engine predicts {wanted}"));
    }
    let outputs = |of: &Value| of.get("outputs").cloned().unwrap_or_default();
    let (theirs, ours) = (outputs(theirs), outputs(ours));
    if !reading.same(&theirs, &ours) {
        notes.push(reading.difference(&theirs, &ours, "outputs"));
    }
    if notes.is_empty() { Ok(()) } else { Err(notes.join("\n    ")) }
}

/// What a resource is looked up by: its type, and its id where that is known.
fn place(resource: &Value) -> String {
    let text = |name| resource.get(name).and_then(Value::as_str).unwrap_or_default();
    let (id, kind) = (text("id"), text("type").to_lowercase());
    if is_expression(id) { kind } else { format!("{kind} {}", id.to_lowercase()) }
}
