//! Writes the file of one resource.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use crate::emit::{Scope, origin};
use crate::load::Pins;
use crate::plan::{Name, Place, Provider, ResourceItem};

pub(crate) fn file(provider: &Provider, resource: &ResourceItem, pins: &Pins) -> String {
    let scope = Scope {
        provider,
        types: "types::",
        letter: None,
        resources: "super::",
        root: "crate::azure::generated",
        defined: Provider::hiding(std::iter::once(resource.ident.as_str())),
        plain: BTreeSet::new(),
        own: Some(&resource.ident),
    };
    let ResourceItem { ident, type_name, version, .. } = resource;
    let mut body = String::new();
    let properties = match &resource.properties {
        Some(ty) => scope.ty(ty),
        None => scope.support("Any"),
    };
    let _ = writeln!(body, "resource! {{");
    let _ = writeln!(body, "    /// A resource of type `{type_name}`.");
    let _ = writeln!(body, "    ///");
    let _ = writeln!(body, "    /// [Reference]({})", reference(type_name));
    let _ = writeln!(body, "    {ident}: {type_name:?} @ {version:?},");
    let _ = writeln!(body, "    properties {properties},");
    let _ = writeln!(body, "    {}", place(&scope, &resource.place));
    body.push_str("}\n\n");
    let _ = writeln!(body, "impl {ident} {{");
    constructor(&mut body, &scope, resource);
    for method in &resource.builder.methods {
        scope.setter(&mut body, method);
    }
    body.push_str("}\n\n");
    if !resource.accessors.is_empty() {
        scope.accessors(&mut body, ident, &resource.accessors);
    }
    let mut out = format!("//! `{type_name}`, version {version}.\n{}\n", origin(pins));
    if body.contains("types::") {
        out.push_str("use super::types;\n");
    }
    out.push_str("use crate::azure::support::*;\n\n");
    out.push_str(&body);
    out
}

fn place(scope: &Scope<'_>, place: &Place) -> String {
    match place {
        Place::Top(scopes) => format!("top [{}]", scopes.join(", ")),
        Place::Child(parent) => format!("child {}", sibling(scope, parent)),
        Place::Extension(scopes) => format!("extension [{}]", scopes.join(", ")),
    }
}

/// A resource of the same provider.
fn sibling(scope: &Scope<'_>, ident: &str) -> String {
    scope.target(Some(&(scope.provider.folder.clone(), ident.to_owned())))
}

fn reference(type_name: &str) -> String {
    format!("https://learn.microsoft.com/azure/templates/{}", type_name.to_ascii_lowercase())
}

fn constructor(out: &mut String, scope: &Scope<'_>, resource: &ResourceItem) {
    let mut args = Vec::new();
    let value = scope.support("Value");
    let declaration = scope.support("Declaration");
    let (name_doc, name) = match &resource.name {
        Name::Constant(name) => {
            (None, format!("{}::String({name:?}.into())", scope.support("Node")))
        }
        Name::Choice(_) => (None, "name.node()".to_owned()),
        Name::Free { facts } if facts.is_empty() => (None, "name.node()".to_owned()),
        Name::Free { facts } => {
            (Some(format!("The name: {}.", facts.join(", "))), "name.node()".to_owned())
        }
    };
    let start = match &resource.place {
        Place::Top(_) => {
            format!("{declaration}::new(Self::TYPE, Self::API_VERSION, {name})")
        }
        Place::Child(parent) => {
            args.push(format!("parent: &{}<{}>", scope.support("Ref"), sibling(scope, parent)));
            format!("{declaration}::child(Self::TYPE, Self::API_VERSION, parent, {name})")
        }
        Place::Extension(_) => {
            args.push(format!("target: impl Into<{}>", scope.support("Target")));
            format!(
                "{declaration}::extension(Self::TYPE, Self::API_VERSION, target.into(), {name})"
            )
        }
    };
    match &resource.name {
        Name::Constant(_) => {}
        Name::Choice(ident) => {
            args.push(format!("name: impl {value}<types::{ident}, Phase: KnownAtStart>"));
        }
        Name::Free { .. } => args.push(format!("name: impl {value}<String, Phase: KnownAtStart>")),
    }
    args.extend(
        resource.builder.args.iter().map(|arg| format!("{}: {}", arg.name, scope.arg(arg))),
    );
    let _ = writeln!(out, "/// Declares the resource with what Azure requires of it.");
    if let Some(doc) = name_doc {
        let _ = writeln!(out, "///\n/// {doc}");
    }
    Scope::fixed_docs(out, &resource.builder);
    let (vis, function) =
        if resource.hidden_new { ("pub(crate)", "generated") } else { ("pub", "new") };
    let body = scope.constructor(&start, &resource.builder);
    let _ = writeln!(
        out,
        "#[track_caller]\n{vis} fn {function}({}) -> Self {{\n{body}\n}}\n",
        args.join(", ")
    );
}
