//! Properties of the evaluator.

use std::collections::BTreeSet;
use std::time::{Duration, Instant};

use armwright::eval::{
    Context, Evaluated, ParameterFile, ParameterFileError, Secrets, Severity, Template,
    TemplateError, Value, evaluate,
};
use armwright::expr::{Ast, Kind, MAX_LENGTH, TemplateString, signature};
use armwright::json;

use super::choices::{Choices, Choose};
use super::place::{self, SECRET};
use super::{grammar, reshape};

/// How long one evaluation may take in a program that is built for speed. A test is not, and asks
/// for no more than an end.
const TIME: Duration = Duration::from_secs(if cfg!(test) { 300 } else { 2 });

/// See [`template`](super::template()).
pub(super) fn template(data: &[u8]) -> String {
    let template = match Template::parse_bytes(data) {
        Ok(template) => template,
        Err(TemplateError::Json(error)) => return format!("{:?}", error.kind()),
        Err(error) => return skeleton(&error.to_string()),
    };
    written_reads_the_same(&evaluated(&template, &Context::new()));
    let context = place::full(&template);
    let first = evaluated(&template, &context);
    let shown = written_reads_the_same(&first);
    let again = evaluate(&template, &context).to_json(Secrets::DangerouslyShown);
    assert!(again.to_compact() == shown, "the second time it is the same");
    if !data.windows(SECRET.len()).any(|part| part == SECRET.as_bytes()) {
        hides_secrets(&first);
    }
    ended(&first)
}

/// The template that choices make.
pub(super) fn made(data: &[u8]) -> json::Value {
    let choose: &mut dyn Choose = &mut Choices::new(data);
    let mut made = grammar::template(choose);
    for _ in 0..choose.below(8).saturating_sub(4) {
        made = reshape::json(choose, &made, &made);
    }
    made
}

/// See [`eval_expression`](super::eval_expression).
pub(super) fn expression(data: &[u8]) -> String {
    let Ok(text) = std::str::from_utf8(data) else { return "no text".to_owned() };
    let expression = format!("[{text}]");
    let context = place::context();
    let mut end = String::new();
    for places in PLACES {
        let template = place::around(places, &expression);
        let first = evaluated(&template, &context);
        written_reads_the_same(&first);
        // The template that is around has a secret of its own.
        if !text.contains(SECRET) {
            hides_secrets(&first);
        }
        if places.contains(&"@property") {
            let masked = |of: &Evaluated| of.to_json(Secrets::Masked);
            assert!(masked(&evaluate(&template, &context)) == masked(&first), "it is the same");
            // `references` gives calls of `reference`, of which a deployment's are known.
            if !text.to_ascii_lowercase().contains("references") {
                stays_as_it_is(places, &first);
            }
            end = format!("{} {}", root(text), ended(&first));
        }
    }
    let template = place::around(&["@property", "@output", "@condition"], &expression);
    written_reads_the_same(&evaluated(&template, &Context::new()));
    end
}

/// The places that have the expression that is tried, together; the others have something harmless.
const PLACES: [&[&str]; 4] = [
    &["@property", "@output", "@type", "@key"],
    &["@variable", "@name", "@condition", "@member", "@version", "@count", "@loop"],
    &["@function", "@given", "@scope", "@outer", "@group"],
    &["@default", "@nested", "@subscription"],
];

/// What stays in the properties of a resource is evaluated to itself, unless a secret is in it:
/// that stands there as its value.
fn stays_as_it_is(places: &[&str], first: &Evaluated) {
    let value = |of: &Evaluated| -> Option<String> {
        let value = of.resource("A/b", "b0")?.pointer("/properties/value")?;
        let small = value.as_expression()?.size() < 10_000 && !value.is_secret();
        let shown = value.to_json(Secrets::DangerouslyShown);
        let text = shown.as_str()?.to_owned();
        (small && text.encode_utf16().count() <= MAX_LENGTH).then_some(text)
    };
    let Some(text) = value(first) else { return };
    let again = evaluate(&place::around(places, &text), &place::context());
    let said: Vec<String> = again.diagnostics().iter().map(ToString::to_string).collect();
    assert_eq!(value(&again).as_ref(), Some(&text), "what stays, stays: {}", said.join("\n"));
}

/// See [`parameters_file`](super::parameters_file).
pub(super) fn parameters_file(data: &[u8]) -> String {
    let Ok(text) = std::str::from_utf8(data) else { return "no text".to_owned() };
    let again = ParameterFile::parse(text);
    match ParameterFile::parse(text) {
        Ok(file) => {
            assert_eq!(again.ok().as_ref(), Some(&file), "the second time it is the same");
            let entries: Vec<_> = file.clone().into_iter().collect();
            for (name, given) in &entries {
                assert_eq!(file.get(name), Some(given), "`{name}` is found");
            }
            let context = place::context().parameters(file);
            let first = evaluated(&place::around(&[], ""), &context);
            written_reads_the_same(&first);
            format!("{} values: {}", entries.len().min(4), ended(&first))
        }
        Err(ParameterFileError::Content(problems)) => {
            let said = problems.iter().map(|problem| skeleton(&problem.to_string()));
            let said: BTreeSet<String> = said.collect();
            assert!(!said.is_empty(), "there is a reason");
            said.into_iter().take(3).collect::<Vec<_>>().join("; ")
        }
        Err(ParameterFileError::Json(error)) => format!("{:?}", error.kind()),
        Err(error) => skeleton(&error.to_string()),
    }
}

/// Evaluates within the time that there is. Other work on the machine does not count: of three
/// times the shortest is what it takes.
fn evaluated(template: &Template, context: &Context) -> Evaluated {
    let mut shortest = Duration::MAX;
    let mut result = None;
    for _ in 0..3 {
        let start = Instant::now();
        result = Some(evaluate(template, context));
        shortest = shortest.min(start.elapsed());
        if shortest < TIME {
            break;
        }
    }
    assert!(shortest < TIME, "evaluating takes {shortest:?}");
    result.expect("it was evaluated at least once")
}

/// The JSON that shows all, which is read again as it is written; every expression in it is one.
fn written_reads_the_same(evaluated: &Evaluated) -> String {
    let mut shown = String::new();
    for secrets in [Secrets::Masked, Secrets::DangerouslyShown] {
        let json = evaluated.to_json(secrets);
        shown = json.to_compact();
        let again = json::Value::parse(&shown);
        assert!(again.as_ref() == Ok(&json), "{again:?} is not what was written: {shown}");
    }
    for resource in evaluated.resources() {
        let ids = [resource.id(), resource.name(), resource.api_version()];
        let members = resource.members().iter().map(|(_, value)| value);
        let all =
            ids.into_iter().chain(resource.condition()).chain(resource.depends_on().iter().take(8));
        all.chain(members).for_each(expressions_are_expressions);
        assert!(!resource.origin().path().is_empty());
    }
    for deployment in evaluated.deployments() {
        let all = [deployment.id(), deployment.name()].into_iter().chain(deployment.condition());
        all.chain(deployment.depends_on().iter().take(8)).for_each(expressions_are_expressions);
    }
    for output in evaluated.outputs() {
        expressions_are_expressions(output.value());
    }
    let mut blamed = false;
    for diagnostic in evaluated.diagnostics() {
        assert!(!diagnostic.message().is_empty());
        if let Some((text, span)) = diagnostic.expression() {
            super::is_within(span, text);
        }
        assert!(diagnostic.to_string().contains(diagnostic.message()));
        let error = diagnostic.severity() == Severity::Error;
        blamed |= error && diagnostic.path().starts_with("$.parameters");
    }
    let nothing = evaluated.resources().is_empty()
        && evaluated.outputs().is_empty()
        && evaluated.deployments().is_empty();
    assert!(!blamed || nothing, "with faults in the parameters, nothing is deployed");
    assert_eq!(evaluated.is_deployable(), {
        evaluated.diagnostics().iter().all(|diagnostic| diagnostic.severity() != Severity::Error)
    });
    shown
}

/// What is left is written as an expression, which says the same; but plain text may be left, too.
fn expressions_are_expressions(value: &Value) {
    match value {
        Value::Array(items) => items.iter().for_each(expressions_are_expressions),
        Value::Object(members) => {
            members.iter().for_each(|(_, member)| expressions_are_expressions(member));
        }
        Value::Secret(inner) => expressions_are_expressions(inner),
        Value::Expression(tree) => {
            let json = value.to_json(Secrets::Masked);
            let text = json.as_str().unwrap_or_else(|| panic!("{json} is no text"));
            // What is left may be too long to be read again.
            if text.len() > MAX_LENGTH {
                return;
            }
            match Ast::parse_template_string(text) {
                Ok(TemplateString::Expression(read)) => {
                    assert_eq!(read.to_template_string(), text);
                }
                Ok(TemplateString::Literal(_)) => {
                    let plain = matches!(tree.kind(), Kind::Str(_) | Kind::Symbol(_));
                    assert!(plain, "{text} is no expression");
                }
                Err(error) => panic!("{error}"),
            }
        }
        _ => {}
    }
}

fn hides_secrets(evaluated: &Evaluated) {
    let masked = evaluated.to_json(Secrets::Masked).to_compact();
    assert!(!masked.contains(SECRET), "a secret is shown in {masked}");
    for diagnostic in evaluated.diagnostics() {
        let said = diagnostic.to_string();
        assert!(!said.contains(SECRET), "a secret is shown in {said}");
    }
    // Where one thing depends on many others, all of them are written out for it.
    if masked.len() < 1 << 14 {
        let debug = format!("{evaluated:?}");
        assert!(!debug.contains(SECRET), "a secret is shown in {debug}");
    }
}

/// About how it ended: the first things that are said, and how much there is.
fn ended(evaluated: &Evaluated) -> String {
    let said: BTreeSet<String> =
        evaluated.diagnostics().iter().take(8).map(|said| skeleton(said.message())).collect();
    let said: Vec<String> = said.into_iter().take(2).collect();
    let about = |count: usize| (count + 1).ilog2();
    let (resources, outputs) = (evaluated.resources(), evaluated.outputs());
    let symbolic = resources
        .iter()
        .flat_map(armwright::eval::Resource::members)
        .filter(|(_, value)| value.is_symbolic())
        .count();
    format!(
        "2^{} resources, 2^{} in part, 2^{} deployments, 2^{} outputs: {}",
        about(resources.len()),
        about(symbolic),
        about(evaluated.deployments().len()),
        about(outputs.len()),
        said.join("; ")
    )
}

/// What is said without what it is said of.
fn skeleton(message: &str) -> String {
    let first = message.lines().next().unwrap_or_default();
    let plain = first.split('`').step_by(2).flat_map(str::chars);
    plain.filter(|c| !c.is_ascii_digit()).take(60).collect()
}

/// The function that the expression calls, if it is one of the language.
fn root(text: &str) -> &'static str {
    let name = text.split('(').next().unwrap_or_default();
    signature::lookup(name.trim()).map_or("none", |known| known.name)
}
