//! What the tests of whole deployments share: resources in few words, and ways to look into
//! templates and problems.

#![allow(dead_code, reason = "each test uses its own part of it")]

pub(crate) mod program;

use std::fmt::Write as _;

use armwright::expr::{Ast, KnownAtStart, Value};
use armwright::json;
use armwright::model::{Resource, Subscription};
use armwright::{Deployment, Expr, RawResource, Ref, ResourceGroup, Target};

/// The API version of all test resources.
pub(crate) const VERSION: &str = "2024-01-01";

/// A resource of no type that Azure knows, so that nothing but the deployment's own rules applies.
pub(crate) fn thing(name: impl Value<String, Phase: KnownAtStart>) -> RawResource {
    RawResource::new("Microsoft.Test/things", VERSION, name)
}

/// A resource inside a [`thing`].
pub(crate) fn part<P>(
    parent: &Ref<P>,
    name: impl Value<String, Phase: KnownAtStart>,
) -> RawResource {
    RawResource::child(parent, "Microsoft.Test/things/parts", VERSION, name)
}

/// A resource on top of another or of a scope.
pub(crate) fn lock(
    target: impl Into<Target>,
    name: impl Value<String, Phase: KnownAtStart>,
) -> RawResource {
    RawResource::extension(target, "Microsoft.Test/locks", VERSION, name)
}

/// A resource group `rg-{key}` that the deployment creates.
#[track_caller]
pub(crate) fn group(key: &'static str) -> ResourceGroup {
    ResourceGroup::new(key, format!("rg-{key}"), "westeurope")
}

/// A reference that leads nowhere: to a resource of a group `data` that is no part of anything.
pub(crate) fn dropped(name: &'static str) -> Ref<RawResource> {
    group("data").add(thing(name))
}

/// An expression as text, of whatever type is wanted: what types would refuse can be written too.
pub(crate) fn arm<T, P>(text: &str) -> Expr<T, P> {
    Expr::from_ast(Ast::parse(text).unwrap())
}

/// A property of a resource that is known at run time only, under the type of one that is known
/// at the start: as it comes out of `cast`s and objects.
pub(crate) fn smuggled<R: Resource, T>(reference: &Ref<R>) -> Expr<T> {
    Expr::from_ast(reference.properties().ast().property("late"))
}

/// A deployment to a subscription with these groups.
pub(crate) fn deployed<const N: usize>(groups: [ResourceGroup; N]) -> Deployment<Subscription> {
    let mut deployment = Deployment::subscription();
    for group in groups {
        deployment.resource_group(group);
    }
    deployment
}

/// The template of a deployment that has no problems.
#[track_caller]
pub(crate) fn template<S>(deployment: &Deployment<S>) -> json::Value {
    match deployment.synth() {
        Ok(template) => template.json().clone(),
        Err(error) => panic!("{error}"),
    }
}

/// A nested template.
#[track_caller]
pub(crate) fn nested<'a>(template: &'a json::Value, name: &str) -> &'a json::Value {
    let pointer = resource(template, name).pointer("/properties/template");
    pointer.unwrap_or_else(|| panic!("`{name}` is no deployment"))
}

/// The resource with this printed name, the only one or the first of several.
#[track_caller]
pub(crate) fn resource<'a>(template: &'a json::Value, name: &str) -> &'a json::Value {
    let resources = template.get("resources").and_then(json::Value::as_array).unwrap();
    let found = resources.iter().find(|resource| text(resource, "/name") == name);
    found.unwrap_or_else(|| panic!("no `{name}` in {}", template.to_pretty()))
}

/// The resource with this printed name, wherever it is nested.
#[track_caller]
pub(crate) fn anywhere<'a>(template: &'a json::Value, name: &str) -> &'a json::Value {
    let mut pending = vec![template];
    while let Some(template) = pending.pop() {
        for resource in template.get("resources").and_then(json::Value::as_array).unwrap() {
            if text(resource, "/name") == name {
                return resource;
            }
            pending.extend(resource.pointer("/properties/template"));
        }
    }
    panic!("no `{name}` in {}", template.to_pretty())
}

/// The string at a JSON pointer.
#[track_caller]
pub(crate) fn text<'a>(value: &'a json::Value, pointer: &str) -> &'a str {
    let found = value.pointer(pointer).and_then(json::Value::as_str);
    found.unwrap_or_else(|| panic!("no string at `{pointer}` in {}", value.to_pretty()))
}

/// The value at a JSON pointer in its compact form; nothing where there is none.
pub(crate) fn compact(value: &json::Value, pointer: &str) -> String {
    value.pointer(pointer).map(json::Value::to_compact).unwrap_or_default()
}

/// The names of all resources in the order in which they are written, those of nested templates
/// behind their deployment's.
pub(crate) fn outline(template: &json::Value) -> String {
    let mut out = Vec::new();
    for resource in template.get("resources").and_then(json::Value::as_array).unwrap() {
        let mut line = text(resource, "/name").to_owned();
        if let Some(inner) = resource.pointer("/properties/template") {
            let _ = write!(line, ": {}", outline(inner));
        }
        out.push(line);
    }
    out.join(", ")
}

/// The names of the resources of a template, one a line.
pub(crate) fn names(template: &json::Value) -> String {
    let resources = template.get("resources").and_then(json::Value::as_array).unwrap();
    resources.iter().map(|resource| text(resource, "/name")).collect::<Vec<_>>().join("\n")
}

/// All problems of a deployment: kind, path, message, the line of the program that is pointed to,
/// and the help. `program` is the source of the test; numbers of lines are left out.
#[track_caller]
pub(crate) fn problems<S>(deployment: &Deployment<S>, program: &str) -> String {
    let Err(error) = deployment.synth() else { panic!("no problem was found") };
    let mut out = String::new();
    for problem in error.problems() {
        let _ = write!(out, "{:?} in {}: {}", problem.kind(), problem.path(), problem.message());
        if let Some(location) = problem.location() {
            let line = program.lines().nth(location.line() as usize - 1).unwrap();
            let _ = write!(out, "\n  at: {}", line.trim());
        }
        let _ = writeln!(out, "\n  help: {}", problem.help());
    }
    let mut pieces = out.split(".rs:");
    let first = pieces.next().unwrap().to_owned();
    pieces.fold(first, |text, piece| {
        text + ".rs:…" + piece.trim_start_matches(|c: char| c.is_ascii_digit())
    })
}
