//! Checks what the template declares: parameters, variables, outputs, and what it says of itself.

use std::collections::BTreeMap;

use super::super::deployment::Plan;
use super::super::error::{Problem, ProblemKind};
use super::super::output::Output;
use super::super::param::ParameterDeclaration;
use super::super::variable::VariableDeclaration;
use super::exam::{Exam, Place, Rule};
use crate::expr::Node;

/// The parameters of a program by their names in lower case, as Azure compares them.
pub(super) type Parameters<'a> = BTreeMap<String, &'a ParameterDeclaration>;

pub(super) fn outputs<'a>(plan: &'a Plan, exam: &mut Exam<'a>, problems: &mut Vec<Problem>) {
    let mut known: BTreeMap<String, Vec<(&str, &Output)>> = BTreeMap::new();
    for (name, output) in &plan.outputs {
        let rule = if output.is_secure() { Rule::SecureOutput } else { Rule::Output };
        exam.tree(&output.value, &Place { what: "value", rule, looped: false });
        identifier(name, "an output", exam);
        let found = exam.take(|| format!("outputs/{name}"));
        problems.extend(found.into_iter().map(|problem| problem.at(output.source)));
        known.entry(name.to_ascii_lowercase()).or_default().push((name, output));
    }
    for mut alike in known.into_values() {
        alike.sort_by_key(|(name, output)| (output.source, *name));
        let mut alike = alike.into_iter();
        let Some((_, first)) = alike.next() else { continue };
        problems.extend(alike.map(|(name, output)| {
            Problem::new(
                ProblemKind::Duplicate,
                format!("outputs/{name}"),
                format!("the output `{name}` is given twice"),
                "names of outputs are compared without case; give one of them another name",
            )
            .at(output.source)
            .related("first given", first.source)
        }));
    }
}

pub(super) fn metadata<'a>(plan: &'a Plan, exam: &mut Exam<'a>, problems: &mut Vec<Problem>) {
    for (name, value) in &plan.metadata {
        exam.tree(value, &Place { what: "value", rule: Rule::Start, looped: false });
        if name == "_generator" {
            exam.report(
                ProblemKind::Invalid,
                "`_generator` is what this crate says of itself",
                "use another name",
            );
        }
        problems.extend(exam.take(|| format!("metadata/{name}")));
    }
    let version: Vec<&str> = plan.content_version.split('.').collect();
    let number = |part: &&str| !part.is_empty() && part.chars().all(|c| c.is_ascii_digit());
    if version.len() != 4 || !version.iter().all(number) {
        problems.push(Problem::new(
            ProblemKind::Invalid,
            "contentVersion",
            format!("`{}` is no content version", plan.content_version),
            "write four numbers with dots, as in `1.0.0.0`",
        ));
    }
}

/// Checks each parameter and variable once, those that others take from included, and gives the
/// parameters.
pub(super) fn declarations<'a>(
    plan: &'a Plan,
    mut exam: Exam<'a>,
    problems: &mut Vec<Problem>,
) -> Parameters<'a> {
    let mut parameters: BTreeMap<*const ParameterDeclaration, &'a ParameterDeclaration> =
        BTreeMap::new();
    let mut variables: BTreeMap<*const VariableDeclaration, &'a VariableDeclaration> =
        BTreeMap::new();
    let unused = plan.parameters.iter().map(|declaration| &**declaration);
    exam.parameters
        .extend(unused.map(|declaration| (std::ptr::from_ref(declaration), declaration)));
    loop {
        if let Some((pointer, declaration)) = exam.parameters.pop_first() {
            if parameters.insert(pointer, declaration).is_none() {
                parameter(declaration, &mut exam);
                problems.extend(exam.take(|| format!("parameters/{}", declaration.name)));
            }
        } else if let Some((pointer, declaration)) = exam.variables.pop_first() {
            if variables.insert(pointer, declaration).is_none() {
                identifier(&declaration.name, "a variable", &mut exam);
                let place = Place { what: "value", rule: Rule::Variable, looped: false };
                exam.tree(&declaration.value, &place);
                problems.extend(exam.take(|| format!("variables/{}", declaration.name)));
            }
        } else {
            break;
        }
    }
    unique(
        variables.into_values(),
        |variable| &variable.name,
        |name| {
            problems.push(Problem::new(
            ProblemKind::Duplicate,
            format!("variables/{name}"),
            format!("the variable `{name}` is declared with two different values"),
            "declare it once and pass the `Variable` on, or give one of them another name; names \
             are compared without case",
        ));
        },
    );
    unique(
        parameters.into_values(),
        |parameter| &parameter.name,
        |name| {
            problems.push(Problem::new(
                ProblemKind::Duplicate,
                format!("parameters/{name}"),
                format!("the parameter `{name}` is declared in two different ways"),
                "declare it once and pass the `Param` on, or give one of them another name; names \
             are compared without case",
            ));
        },
    )
}

/// The declarations by name in lower case; `report` gets each name that two different ones have.
fn unique<'a, D: PartialEq>(
    declarations: impl Iterator<Item = &'a D>,
    name: impl Fn(&'a D) -> &'a str,
    mut report: impl FnMut(&str),
) -> BTreeMap<String, &'a D> {
    let mut known: BTreeMap<String, Vec<&'a D>> = BTreeMap::new();
    for declaration in declarations {
        let alike = known.entry(name(declaration).to_ascii_lowercase()).or_default();
        if !alike.contains(&declaration) {
            alike.push(declaration);
        }
    }
    let first = |(key, alike): (String, Vec<&'a D>)| {
        if alike.len() > 1 {
            report(alike.iter().map(|declaration| name(declaration)).min().unwrap_or(&key));
        }
        (key, alike[0])
    };
    known.into_iter().map(first).collect()
}

fn parameter<'a>(declaration: &'a ParameterDeclaration, exam: &mut Exam<'a>) {
    identifier(&declaration.name, "a parameter", exam);
    if let Some(default) = &declaration.default {
        exam.tree(default, &Place { what: "default", rule: Rule::Default, looped: false });
        default_fits(declaration, default, exam);
    }
    for (_, value) in declaration.metadata.iter() {
        exam.tree(value, &Place { what: "metadata", rule: Rule::Start, looped: false });
    }
    if declaration.allowed.iter().any(|value| matches!(value, Node::Expr(_) | Node::Secret(_))) {
        exam.report(
            ProblemKind::Invalid,
            "an allowed value is an expression",
            "list literal values only: Azure evaluates none of them",
        );
    }
    bounds(declaration, exam);
}

fn identifier(name: &str, what: &str, exam: &mut Exam<'_>) {
    let mut chars = name.chars();
    let starts = chars.next().is_some_and(|c| c.is_ascii_alphabetic() || c == '_');
    if !starts || !chars.all(|c| c.is_ascii_alphanumeric() || c == '_') || name.len() > 255 {
        exam.report(
            ProblemKind::Name,
            format!("`{name}` cannot be the name of {what}"),
            "use up to 255 letters, digits and `_`, beginning with a letter or `_`",
        );
    }
}

fn bounds(declaration: &ParameterDeclaration, exam: &mut Exam<'_>) {
    let lengths = declaration.min_length.zip(declaration.max_length);
    if let Some((least, most)) = lengths.filter(|(least, most)| least > most) {
        exam.report(
            ProblemKind::Invalid,
            format!("no value has a length from {least} to {most}"),
            "swap `.min_length` and `.max_length`",
        );
    }
    let values = declaration.min_value.zip(declaration.max_value);
    if let Some((least, most)) = values.filter(|(least, most)| least > most) {
        exam.report(
            ProblemKind::Invalid,
            format!("no value lies from {least} to {most}"),
            "swap `.min_value` and `.max_value`",
        );
    }
}

/// A literal default must keep the parameter's own rules.
fn default_fits(declaration: &ParameterDeclaration, default: &Node, exam: &mut Exam<'_>) {
    let literal = !matches!(default, Node::Expr(_) | Node::Secret(_));
    if literal && !declaration.allowed.is_empty() && !is_allowed(declaration, default) {
        exam.report(
            ProblemKind::Invalid,
            format!("the default {default:?} is not among the allowed values"),
            "allow it, or choose another default",
        );
    }
    let length = match default {
        Node::String(text) => Some(text.encode_utf16().count()),
        Node::Array(items) => Some(items.len()),
        _ => None,
    };
    if let Some(length) = length {
        let least = declaration.min_length.map_or(0, |least| least as usize);
        let most = declaration.max_length.map_or(usize::MAX, |most| most as usize);
        if length < least || length > most {
            exam.report(
                ProblemKind::Invalid,
                format!("the default {default:?} has a length of {length}, outside the bounds"),
                "choose a default that the bounds allow",
            );
        }
    }
    if let Node::Int(value) = default {
        let least = declaration.min_value.unwrap_or(i64::MIN);
        let most = declaration.max_value.unwrap_or(i64::MAX);
        if *value < least || *value > most {
            exam.report(
                ProblemKind::Invalid,
                format!("the default {value} is outside the bounds"),
                "choose a default that the bounds allow",
            );
        }
    }
}

/// An allowed list of an array parameter lists the elements, or whole arrays.
fn is_allowed(declaration: &ParameterDeclaration, default: &Node) -> bool {
    match default {
        Node::Array(items) if !declaration.allowed.contains(default) => {
            items.iter().all(|item| declaration.allowed.contains(item))
        }
        other => declaration.allowed.contains(other),
    }
}
