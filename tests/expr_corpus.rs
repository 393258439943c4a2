//! The expression language against expressions that others wrote: those of whole templates, and
//! those that the deployment engine has answered.
//!
//! They lie in a folder beside the crate's; without it there is nothing to compare with, and the
//! tests say so.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]
#![expect(
    clippy::print_stderr,
    reason = "a test that compares nothing says so, and others how much"
)]

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

use armwright::expr::signature::{self, CallErrorKind};
use armwright::expr::{Ast, TemplateString};
use serde_json::Value;

fn shared(name: &str) -> Option<PathBuf> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared").join(name);
    if path.exists() {
        return Some(path);
    }
    eprintln!("skipped: there is no {}", path.display());
    None
}

fn read(path: &Path) -> Value {
    let text = fs::read_to_string(path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    serde_json::from_str(&text).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
}

/// The templates below a folder.
fn templates(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("the folder is there") {
        let path = entry.expect("the folder can be read").path();
        let ends = |part: Option<&OsStr>, end| {
            part.is_some_and(|part| part.to_string_lossy().ends_with(end))
        };
        if path.is_dir() {
            templates(&path, found);
        } else if ends(path.extension(), "json") && !ends(path.file_stem(), ".snapshot") {
            found.push(path);
        }
    }
}

/// Every string of a document, keys included.
fn strings<'a>(value: &'a Value, visit: &mut impl FnMut(&'a str)) {
    match value {
        Value::String(text) => visit(text),
        Value::Array(items) => items.iter().for_each(|item| strings(item, visit)),
        Value::Object(members) => {
            for (key, member) in members {
                visit(key);
                strings(member, visit);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// Reads a string of a template; an expression must print as text that reads and prints the same.
fn round_trip(text: &str) -> Result<Option<Ast>, String> {
    let read = |text: &str| match Ast::parse_template_string(text) {
        Ok(TemplateString::Expression(tree)) => Ok(Some(tree)),
        Ok(TemplateString::Literal(_)) => Ok(None),
        Err(error) => Err(error.to_string()),
    };
    let Some(tree) = read(text)? else { return Ok(None) };
    let printed = tree.to_template_string();
    let again = read(&printed)?.ok_or_else(|| format!("{printed} is no expression"))?;
    if again != tree {
        return Err(format!("{text}\n  prints as {printed}\n  which reads as {again}"));
    }
    if again.to_template_string() != printed {
        return Err(format!("{printed}\n  prints as {again}"));
    }
    Ok(Some(tree))
}

/// Why the calls in a tree are refused.
fn refusals(tree: &Ast) -> Vec<String> {
    signature::check(tree).iter().map(ToString::to_string).collect()
}

#[test]
fn every_expression_of_the_corpus_reads_as_it_prints() {
    let Some(folder) = shared("corpus") else { return };
    let mut files = Vec::new();
    templates(&folder, &mut files);
    assert!(!files.is_empty(), "a corpus has templates");

    let (mut count, mut problems) = (0, Vec::new());
    for file in &files {
        strings(&read(file), &mut |text| match round_trip(text) {
            Ok(Some(tree)) => {
                count += 1;
                problems.extend(refusals(&tree).iter().map(|e| format!("{text}: {e}")));
            }
            Ok(None) => {}
            Err(error) => problems.push(error),
        });
    }
    eprintln!("{count} expressions of {} templates", files.len());
    assert!(problems.is_empty(), "{}", problems.join("\n"));
    assert!(count > 0, "the corpus has expressions");
}

#[test]
fn what_the_engine_evaluates_reads_and_has_good_calls() {
    let Some(file) = shared("vectors/engine.json") else { return };
    let document = read(&file);
    let vectors = document["vectors"].as_array().expect("a list of vectors");

    let (mut values, mut left_over, mut problems) = (0, 0, Vec::new());
    for vector in vectors.iter().filter(|vector| vector.get("value").is_some()) {
        values += 1;
        let text = vector["expr"].as_str().expect("a vector has an expression");
        match round_trip(text) {
            Ok(Some(tree)) => {
                problems.extend(refusals(&tree).iter().map(|e| format!("{text}: {e}")));
            }
            Ok(None) => problems.push(format!("{text} is no expression")),
            Err(error) => problems.push(error),
        }
        // Some values are expressions that it left for run time; the others are just text.
        strings(&vector["value"], &mut |left| {
            let printed = round_trip(left).ok().flatten().map(|tree| tree.to_template_string());
            if printed.as_deref().is_some_and(|printed| printed != left) {
                problems.push(format!("the engine prints {left}"));
            }
            left_over += usize::from(printed.is_some());
        });
    }
    eprintln!("{values} expressions with a value, {left_over} left for run time");
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

// Some of the engine's reasons have a wider meaning: `min` of texts is an unknown function to it,
// and a mixed `concat` or a wrong type of resource a wrong count of arguments.
#[test]
fn what_the_engine_cannot_read_or_call_is_refused() {
    let Some(file) = shared("vectors/engine.json") else { return };
    let document = read(&file);
    let vectors = document["vectors"].as_array().expect("a list of vectors");

    let (mut refused, mut problems) = (0, Vec::new());
    for vector in vectors {
        let text = vector["expr"].as_str().expect("a vector has an expression");
        let tree = round_trip(text).map(|tree| tree.expect("it is an expression"));
        let calls = |names: &[&str]| names.iter().any(|name| text.contains(name));
        let is_refused = match vector["error"].as_str() {
            Some("syntax") => tree.is_err(),
            Some("unknown function") if !calls(&["min(", "max("]) => {
                finds(tree, |kind| matches!(kind, CallErrorKind::UnknownFunction { .. }))
            }
            Some("argument count or mix") if !calls(&["concat(", "resourceId("]) => {
                finds(tree, |kind| matches!(kind, CallErrorKind::ArgumentCount { .. }))
            }
            _ => continue,
        };
        refused += 1;
        if !is_refused {
            problems.push(text.to_owned());
        }
    }
    eprintln!("{refused} expressions that cannot be read or called");
    assert!(problems.is_empty(), "{}", problems.join("\n"));
    assert!(refused > 0, "the engine refuses some");
}

fn finds(tree: Result<Ast, String>, wanted: impl Fn(&CallErrorKind) -> bool) -> bool {
    tree.is_ok_and(|tree| signature::check(&tree).iter().any(|error| wanted(error.kind())))
}
