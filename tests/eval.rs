//! The evaluator against cases of our own: `eval/*.json`, one file a theme. What a case may say is
//! told in `eval/case.rs`.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]
#![expect(clippy::print_stderr, reason = "how much was checked is told")]

#[path = "eval/case.rs"]
mod case;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::time::Instant;

use armwright::eval::{Context, FaultKind, Template, evaluate};
use armwright::expr::{Ast, Kind, TemplateString, Walk, signature};
use armwright::json::{Map, Value};
use case::{Case, File};

fn files() -> Vec<File> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/eval");
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).expect("the folder is there") {
        let path = entry.expect("the folder can be read").path();
        if path.extension().is_some_and(|extension| extension == "json") {
            let name = path.file_stem().unwrap().to_string_lossy().into_owned();
            let text = fs::read_to_string(&path).expect("the file can be read");
            match File::read(&name, &text) {
                Ok(file) => files.push(file),
                Err(error) => panic!("{}: {error}", path.display()),
            }
        }
    }
    files.sort_by(|a, b| a.name.cmp(&b.name));
    files
}

fn cases(files: &[File]) -> impl Iterator<Item = &Case> {
    files.iter().flat_map(|file| &file.cases)
}

/// The stack that the deepest evaluation has to do with; what is not optimised needs more.
const STACK: usize = if cfg!(debug_assertions) { 4 << 20 } else { 1 << 20 };

#[test]
fn every_case_comes_out_as_it_says() {
    let run = || compare(&files());
    let thread = std::thread::Builder::new().stack_size(STACK).spawn(run).unwrap();
    if let Err(failure) = thread.join() {
        std::panic::resume_unwind(failure);
    }
}

fn compare(files: &[File]) {
    let (mut failures, mut times) = (Vec::new(), Vec::new());
    for file in files {
        for case in &file.cases {
            let start = Instant::now();
            let problems = case.problems();
            times.push((start.elapsed(), &*case.name));
            if !problems.is_empty() {
                let problems = problems.join("\n").replace('\n', "\n    ");
                failures.push(format!("{}: {}\n    {problems}", file.name, case.name));
            }
        }
    }
    times.sort();
    for (time, name) in times.iter().rev().take(3) {
        eprintln!("{time:.1?}: {name}");
    }
    let count = cases(files).count();
    eprintln!("{count} cases in {} files, {} fail", files.len(), failures.len());
    assert!(failures.is_empty(), "{} of {count} fail:\n{}", failures.len(), failures.join("\n"));
}

/// The names of the functions that are called in the strings of this JSON.
fn called(json: &Value, names: &mut BTreeSet<String>) {
    match json {
        Value::String(text) => called_in(text, names),
        Value::Array(items) => items.iter().for_each(|item| called(item, names)),
        Value::Object(map) => {
            for (key, value) in map {
                called_in(key, names);
                called(value, names);
            }
        }
        _ => {}
    }
}

fn called_in(text: &str, names: &mut BTreeSet<String>) {
    if let Ok(TemplateString::Expression(tree)) = Ast::parse_template_string(text) {
        tree.walk(|node| {
            if let Kind::Call(name, _) = node.kind() {
                names.extend(signature::lookup(name).map(|known| known.name.to_owned()));
            }
            Walk::Into
        });
    }
}

#[test]
fn every_function_has_a_case_in_which_it_is_evaluated_and_one_in_which_it_is_refused() {
    let (mut evaluated, mut refused) = (BTreeSet::new(), BTreeSet::new());
    for case in cases(&files()) {
        let part = |name: &str| case.map.get(name).cloned().unwrap_or_default();
        called(&part("is"), &mut evaluated);
        called(&part("parameters"), &mut evaluated);
        called(&part("refused"), &mut refused);
        let fails = case.map.contains_key("errors");
        called(&part("template"), if fails { &mut refused } else { &mut evaluated });
    }
    let missing = |found: &BTreeSet<String>| -> Vec<&str> {
        signature::all().map(|known| known.name).filter(|name| !found.contains(*name)).collect()
    };
    let empty: [&str; 0] = [];
    assert_eq!(missing(&evaluated), empty, "these are never evaluated");
    assert_eq!(missing(&refused), empty, "these are never refused");
}

#[test]
fn every_kind_of_fault_has_a_case() {
    let mut found: BTreeMap<String, usize> = BTreeMap::new();
    let mut count = |kind: Option<&str>| {
        if let Some(kind) = kind {
            *found.entry(kind.to_owned()).or_default() += 1;
        }
    };
    for case in cases(&files()) {
        for member in ["errors", "warnings"] {
            let errors = case.map.get(member).and_then(Value::as_array).unwrap_or_default();
            for one in errors {
                count(one.get("kind").and_then(Value::as_str));
            }
        }
        let refused = case.map.get("refused").and_then(Value::as_object);
        for (_, wanted) in refused.into_iter().flatten() {
            count(wanted.as_array().unwrap()[0].as_str());
        }
    }
    for kind in [
        FaultKind::Syntax,
        FaultKind::UnknownFunction,
        FaultKind::UnknownName,
        FaultKind::ArgumentCount,
        FaultKind::ArgumentType,
        FaultKind::ArgumentValue,
        FaultKind::Access,
        FaultKind::Index,
        FaultKind::Place,
        FaultKind::Arithmetic,
        FaultKind::Parameter,
        FaultKind::Template,
        FaultKind::Limit,
        FaultKind::Failed,
    ] {
        let cases = found.remove(&format!("{kind:?}")).unwrap_or_default();
        assert!(cases > 2, "{kind:?} has {cases} cases");
    }
    assert!(found.is_empty(), "{found:?} are no kinds");
}

/// A template of a resource group with this as the property `x` of its only resource.
fn with_property(x: Value) -> Template {
    let mut properties = Map::new();
    properties.push("x", x);
    let mut resource = Map::new();
    resource.push("type", "Test.Probes/probes".into());
    resource.push("apiVersion", "2024-01-01".into());
    resource.push("name", "probe".into());
    resource.push("properties", properties.into());
    let mut template = Map::new();
    let schema = "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#";
    template.push("$schema", schema.into());
    template.push("contentVersion", "1.0.0.0".into());
    template.push("resources", vec![resource.into()].into());
    Template::from_json(template.into()).unwrap()
}

// The count is wrong whatever the arguments are, and it is the whole call that is marked.
#[test]
fn every_function_refuses_one_argument_too_few_and_one_too_many() {
    for known in signature::all() {
        let name = known.name.replace('*', "Keys");
        let few = known.min.checked_sub(1);
        let wrong = few.into_iter().chain(known.max.map(|max| max + 1));
        for count in wrong.chain(known.pairs.then_some(3)) {
            let call = format!("{name}({})", vec!["1"; count].join(", "));
            let template = with_property(format!("[{call}]").into());
            let evaluated = evaluate(&template, &Context::new());
            let [one] = evaluated.diagnostics() else { panic!("{call}: {evaluated:?}") };
            assert_eq!(one.kind(), FaultKind::ArgumentCount, "{call}: {one}");
            let (text, span) = one.expression().unwrap();
            assert_eq!(&text[span.start as usize..span.end as usize], call);
        }
    }
}

// JSON that is as deep as the reader takes it, in each part of a template that is walked.
#[test]
fn json_as_deep_as_can_be_read_is_evaluated() {
    for leaf in [Value::from(1), "[add(1, 1)]".into(), "[reference('/a/b', 'c').d]".into()] {
        for wrap in [
            |inner| Value::from(vec![inner]),
            |inner| {
                let mut map = Map::new();
                map.push("a", inner);
                map.into()
            },
        ] {
            let mut deep = leaf.clone();
            // The property is four levels down.
            for _ in 4..armwright::json::MAX_DEPTH {
                deep = wrap(deep);
            }
            let evaluated = evaluate(&with_property(deep), &Context::new());
            assert!(evaluated.is_deployable(), "{:?}", evaluated.diagnostics());
        }
    }
}
