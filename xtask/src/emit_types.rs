//! Writes the definitions and enums of a provider.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use crate::emit::{Scope, origin};
use crate::enums::EnumItem;
use crate::load::Pins;
use crate::names::snake;
use crate::plan::{DefItem, Provider};

/// About how many lines a file may have before the definitions are split by their first letter.
const SPLIT: usize = 3000;

/// The files below the provider's folder.
pub(crate) fn files(provider: &Provider, pins: &Pins) -> Vec<(String, String)> {
    let names = (provider.definitions.iter().map(|d| d.ident.as_str()))
        .chain(provider.enums.items.iter().map(|e| e.ident.as_str()));
    let whole = Scope {
        provider,
        types: "",
        letter: None,
        resources: "super::",
        root: "crate::azure::generated",
        defined: Provider::hiding(names),
        plain: BTreeSet::new(),
        own: None,
    };
    let items = items(&whole);
    let lines: usize = items.values().map(|text| text.lines().count()).sum();
    let head =
        format!("//! Definitions and enums of `{}`.\n{}\n", provider.namespace, origin(pins));
    if lines <= SPLIT {
        let body: String = items.into_values().collect();
        return vec![("types.rs".to_owned(), format!("{head}{}{body}", imports(&body)))];
    }
    split(provider, pins, &head)
}

fn imports(body: &str) -> &'static str {
    if body.is_empty() { "" } else { "use crate::azure::support::*;\n\n" }
}

fn split(provider: &Provider, pins: &Pins, head: &str) -> Vec<(String, String)> {
    let mut letters: Vec<char> = Vec::new();
    for name in (provider.definitions.iter().map(|d| &d.ident))
        .chain(provider.enums.items.iter().map(|e| &e.ident))
    {
        letters.extend(name.chars().next());
    }
    letters.sort_unstable();
    letters.dedup();
    let mut files = Vec::new();
    let mut index = head.to_owned();
    for letter in &letters {
        let _ = writeln!(index, "mod {};", letter.to_ascii_lowercase());
    }
    index.push('\n');
    for letter in letters {
        let lower = letter.to_ascii_lowercase();
        let _ = writeln!(index, "pub use self::{lower}::*;");
        let names = (provider.definitions.iter().map(|d| d.ident.as_str()))
            .chain(provider.enums.items.iter().map(|e| e.ident.as_str()))
            .filter(|name| name.starts_with(letter));
        let bases: BTreeSet<String> = (provider.definitions.iter())
            .filter(|def| def.built && def.ident.starts_with(letter))
            .filter_map(|def| def.variant_of.clone())
            .filter(|base| !base.starts_with(letter))
            .collect();
        let scope = Scope {
            provider,
            types: "types::",
            letter: Some(letter),
            resources: "super::super::",
            root: "crate::azure::generated",
            defined: Provider::hiding(names),
            plain: bases.clone(),
            own: None,
        };
        let body: String = (items(&scope).into_iter())
            .filter(|((name, _), _)| name.starts_with(letter))
            .map(|(_, text)| text)
            .collect();
        let mut text = format!(
            "//! Definitions and enums of `{}` that start with {letter}.\n{}\n",
            provider.namespace,
            origin(pins)
        );
        for base in bases {
            let _ = writeln!(text, "use super::{base};");
        }
        if body.contains("types::") {
            text.push_str("use super::super::types;\n");
        }
        text.push_str(imports(&body));
        text.push_str(&body);
        files.push((format!("types/{lower}.rs"), text));
    }
    files.push(("types/mod.rs".to_owned(), index));
    files
}

/// The text of every definition and enum, by its name.
fn items(scope: &Scope<'_>) -> BTreeMap<(String, u8), String> {
    let mut items = BTreeMap::new();
    for def in &scope.provider.definitions {
        items.insert((def.ident.clone(), 0), definition(scope, def));
    }
    for item in &scope.provider.enums.items {
        items.insert((item.ident.clone(), 1), enumeration(item));
    }
    items
}

fn definition(scope: &Scope<'_>, def: &DefItem) -> String {
    let mut out = String::new();
    let ident = &def.ident;
    let _ = writeln!(out, "{}! {{", if def.built { "definition" } else { "reading" });
    let _ = writeln!(
        out,
        "    /// Definition `{}` of `{}`{}.",
        def.raw,
        scope.provider.namespace,
        if def.built { "" } else { ", which is only read" }
    );
    describe(&mut out, scope, def);
    let _ = writeln!(out, "    {ident}\n}}\n");
    if let (Some(base), true) = (&def.variant_of, def.built) {
        let _ = writeln!(out, "variant! {{ {base} <- {ident} }}\n");
    }
    if let Some(builder) = &def.builder {
        let _ = writeln!(out, "impl {ident} {{");
        let args: Vec<String> =
            builder.args.iter().map(|arg| format!("{}: {}", arg.name, scope.arg(arg))).collect();
        let what = if args.is_empty() { "An empty one." } else { "One with what Azure requires." };
        let _ = writeln!(out, "/// {what}");
        Scope::fixed_docs(&mut out, builder);
        let object = format!("{}::new()", scope.support("Object"));
        let body = scope.constructor(&object, builder);
        let empty = args.is_empty() && builder.fixed.is_empty();
        let inline = if empty { "#[inline]\n" } else { "" };
        let _ = writeln!(out, "{inline}pub fn new({}) -> Self {{\n{body}\n}}\n", args.join(", "));
        for method in &builder.methods {
            scope.setter(&mut out, method);
        }
        out.push_str("}\n\n");
    }
    if !def.accessors.is_empty() {
        scope.accessors(&mut out, ident, &def.accessors);
        out.push('\n');
    }
    if !def.variants.is_empty() {
        let expr = scope.support("Expr");
        let _ = writeln!(out, "#[doc(hidden)]\nimpl<P> {expr}<{ident}, P> {{");
        for variant in &def.variants {
            let variant = &scope.provider.idents[variant];
            let _ = writeln!(
                out,
                "pub fn as_{}(&self) -> {expr}<{}, P> {{ self.cast() }}\n",
                snake(variant),
                scope.definition(variant)
            );
        }
        out.push_str("}\n\n");
    }
    out
}

/// The lines that list what can be read of a definition, which the hidden impl does not show.
fn describe(out: &mut String, scope: &Scope<'_>, def: &DefItem) {
    if !def.variants.is_empty() {
        let variants: Vec<String> = (def.variants.iter())
            .map(|variant| {
                let variant = &scope.provider.idents[variant];
                format!("[`{variant}`]({})", scope.definition(variant))
            })
            .collect();
        let _ = writeln!(out, "    ///\n    /// One of {}.", variants.join(", "));
    }
    if !def.accessors.is_empty() {
        let _ = writeln!(out, "    ///\n    /// An expression that yields it has:");
        for accessor in &def.accessors {
            let ty = scope.ty(&accessor.ty).replace("types::", "");
            let ty = ty.replace("super::", "").replace("crate::azure::generated::", "");
            let ty = ty.replace("crate::azure::support::", "");
            let _ = writeln!(out, "    /// - `{}()`: `{ty}`", accessor.name);
        }
    }
}

fn enumeration(item: &EnumItem) -> String {
    let EnumItem { ident, about, variants, open } = item;
    let variants: Vec<String> =
        variants.iter().map(|(name, value)| format!("{name} = {value:?}")).collect();
    format!(
        "enumeration! {{\n    /// {about}.\n    {}{ident} {{\n        {},\n    }}\n}}\n\n",
        if *open { "open " } else { "" },
        variants.join(",\n        ")
    )
}
