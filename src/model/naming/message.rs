//! What is wrong with a name, in words: what was found, for which values, and what to do.

use std::fmt::Write as _;

use super::choices::{Choice, Choices, Given, Subject, replay};
use super::help::endless;
use super::inspect::{Breach, Part, inspect};
use super::rules::Rule;
use super::text::Source;
use super::{Finding, NameProblem};
use crate::expr::{Ast, Node};

/// How many values a message names at most.
pub(super) const MAX_VALUES: usize = 8;

/// How much of a long expression is shown.
const MAX_SHOWN: usize = 160;

/// The problem of a literal name without any characters.
pub(super) fn empty(ty: &str) -> NameProblem {
    NameProblem {
        message: format!("the name of a `{ty}` is empty"),
        help: "give it a name".to_owned(),
    }
}

/// Tells the problems of one name.
pub(super) struct Teller<'t, 'a> {
    ty: &'t str,
    pub(super) name: &'a Ast,
    pub(super) rule: &'t Rule,
    /// What the evaluations for messages may cost, all together.
    pub(super) budget: Choices<'a>,
}

impl<'t, 'a> Teller<'t, 'a> {
    pub(super) fn new(ty: &'t str, name: &'a Ast, rule: &'t Rule) -> Self {
        Self { ty, name, rule, budget: Choices::default() }
    }

    pub(super) fn problem(&mut self, finding: &Finding<'a>) -> NameProblem {
        let causes = self.causes(finding);
        let mut message = match self.name.as_str() {
            Some("") => format!("the name of a `{}` ", self.ty),
            _ => format!("the name {} of a `{}` ", shown(self.name), self.ty),
        };
        let chosen = finding.witness.iter().any(|choice| choice.options.len() > 1);
        let certain = !chosen && finding.text.exact().is_some();
        what(finding, certain, &mut message);
        when(finding, &causes, &mut message);
        self.allowed(finding, &mut message);
        NameProblem { message, help: self.help(finding, &causes) }
    }

    /// The choices on which it depends that the rule is broken so.
    fn causes(&mut self, finding: &Finding<'a>) -> Vec<Choice<'a>> {
        let mut causes = Vec::new();
        let mut list = finding.witness.clone();
        for (at, choice) in finding.witness.iter().enumerate() {
            let mut matters = false;
            for other in (0..choice.options.len()).filter(|other| *other != choice.picked) {
                list[at].picked = other;
                matters = !self.breaks_alike(&mut list, finding);
                if matters {
                    break;
                }
            }
            list[at].picked = choice.picked;
            if matters {
                causes.push(choice.clone());
            }
        }
        causes
    }

    fn breaks_alike(&mut self, list: &mut Vec<Choice<'a>>, finding: &Finding<'a>) -> bool {
        let Some(text) = replay(self.name, list, &mut self.budget) else { return false };
        let mut alike = false;
        inspect(self.rule, &text.pieces, &mut |breach| {
            alike |= match (breach, finding.breach) {
                (Breach::Long(a), Breach::Long(b)) | (Breach::Short(a), Breach::Short(b)) => a == b,
                (Breach::Character(part, c, ..), Breach::Character(then, known, ..)) => {
                    part == then && c == known
                }
                (now, then) => now.part() == then.part(),
            };
        });
        alike
    }

    fn allowed(&self, finding: &Finding<'a>, out: &mut String) {
        let Rule { min, max, .. } = self.rule;
        let _ = match finding.breach {
            Breach::Short(total) if total.known == 0 => {
                write!(out, "; {min} to {max} characters are allowed")
            }
            Breach::Long(_) | Breach::Short(_) => write!(out, "; {min} to {max} are allowed"),
            Breach::Character(Part::Character, _, class, _) => write!(out, "; {class}"),
            Breach::Character(_, _, class, _) => write!(out, "; {class} there"),
            Breach::Hyphens(1) => write!(out, "; two in a row are not allowed"),
            Breach::Hyphens(_) => write!(out, "; so many in a row are not allowed"),
            Breach::Tail(_) | Breach::NumberTail => write!(out, "; that end is not allowed"),
            Breach::Reserved(_) => write!(out, "; that name is reserved"),
            Breach::NoneOf(_) => write!(out, "; no other name is allowed"),
            Breach::Guid => write!(out, "; only GUIDs are allowed"),
            Breach::NoGuid => write!(out, "; GUIDs are not allowed"),
            Breach::Labels(_) => {
                write!(out, "; two to 34 labels of 1 to 63 characters are allowed")
            }
        };
    }
}

fn what(finding: &Finding<'_>, certain: bool, out: &mut String) {
    let is = if certain { "is" } else { "can be" };
    let has = if certain { "has" } else { "can have" };
    let ends = if certain { "ends" } else { "can end" };
    let contains = if certain { "contains" } else { "can contain" };
    let _ = match finding.breach {
        Breach::Long(total) if total.unbounded > 0 => write!(out, "can be of any length"),
        Breach::Long(total) | Breach::Short(total) => match total.known {
            0 => write!(out, "{is} empty"),
            length => write!(out, "{is} {} long", characters(length)),
        },
        Breach::Character(Part::First, c, _, source) => {
            let starts = if certain { "starts" } else { "can start" };
            write!(out, "{starts} with `{c}`{}", from(source))
        }
        Breach::Character(Part::Second, c, _, source) => {
            write!(out, "{has} `{c}` as its second character{}", from(source))
        }
        Breach::Character(Part::Last, c, _, source) => {
            write!(out, "{ends} with `{c}`{}", from(source))
        }
        Breach::Character(..) => write!(out, "{contains} {}", list(&finding.characters)),
        Breach::Hyphens(most) => {
            write!(out, "{contains} `{}`", "-".repeat(most as usize + 1))
        }
        Breach::Tail(tail) => write!(out, "{ends} with `{tail}`"),
        Breach::NumberTail => write!(out, "{ends} with `-` and a number"),
        Breach::Reserved(name) => write!(out, "{is} `{name}`"),
        Breach::NoneOf(names) => {
            let not = if certain { "is not" } else { "need not be" };
            write!(out, "{not} {}", one_of(names))
        }
        Breach::Guid if certain => write!(out, "is no GUID"),
        Breach::Guid => write!(out, "need not be a GUID"),
        Breach::NoGuid => write!(out, "{is} a GUID"),
        Breach::Labels(what) => write!(out, "{has} {what}"),
    };
}

fn when(finding: &Finding<'_>, causes: &[Choice<'_>], out: &mut String) {
    if let Breach::Long(total) = finding.breach
        && total.unbounded > 0
    {
        let parameters = endless(&finding.text);
        let names: Vec<_> = parameters.iter().map(|p| format!("`{}`", p.name)).collect();
        let has = if names.len() == 1 { "has" } else { "have" };
        let _ = write!(out, ", as {} {has} no greatest length", and(&names));
        return;
    }
    let told = match finding.breach {
        Breach::Character(_, _, _, Source::Parameter(parameter, _)) => Some(&parameter.name),
        _ => None,
    };
    let mut told_values: Vec<_> = causes
        .iter()
        .filter(|cause| match cause.subject {
            Subject::Parameter(parameter) => Some(&parameter.name) != told,
            _ => true,
        })
        .map(|cause| clause(cause, finding.breach.part()))
        .take(MAX_VALUES + 1)
        .collect();
    if told_values.len() > MAX_VALUES {
        told_values.truncate(MAX_VALUES);
        told_values.push("so on".to_owned());
    }
    if !told_values.is_empty() {
        let _ = write!(out, ", when {}", and(&told_values));
    }
}

/// The name as it is shown: literal text, or the expression in brackets, long ones cut.
fn shown(name: &Ast) -> String {
    let mut text = match name.as_str() {
        Some(text) => text.to_owned(),
        None => name.to_template_string(),
    };
    if text.chars().count() > MAX_SHOWN {
        text = text.chars().take(MAX_SHOWN).collect();
        text.push('…');
    }
    format!("`{text}`")
}

pub(super) fn characters(count: u64) -> String {
    if count == 1 { "1 character".to_owned() } else { format!("{count} characters") }
}

/// `a`, `a and b`, `a, b and c`.
pub(super) fn and(parts: &[String]) -> String {
    match parts {
        [] => String::new(),
        [only] => only.clone(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}

/// `` `a` or `b` ``.
fn one_of(names: &[&str]) -> String {
    let names: Vec<_> = names.iter().map(|name| format!("`{name}`")).collect();
    names.join(" or ")
}

/// The characters with what each comes from; what is written in the name needs no telling.
fn list(found: &[(char, Source<'_>)]) -> String {
    let mut parts: Vec<String> = Vec::new();
    for (at, (c, source)) in found.iter().enumerate() {
        let source = from(*source);
        // Of several from one place, the last says it.
        let repeated = found.get(at + 1).is_some_and(|(_, next)| from(*next) == source);
        parts.push(if repeated { format!("`{c}`") } else { format!("`{c}`{source}") });
    }
    and(&parts)
}

fn from(source: Source<'_>) -> String {
    match source {
        Source::Literal => String::new(),
        Source::Call(name) => format!(" (from `{name}`)"),
        Source::Parameter(parameter, given) => {
            let name = &parameter.name;
            match given {
                Given::Default(node) => match literal(node) {
                    Some(text) => format!(" (from the default {text} of `{name}`)"),
                    None => format!(" (from the default of `{name}`)"),
                },
                Given::Allowed(node) => match literal(node) {
                    Some(text) => format!(" (from the value {text} of `{name}`)"),
                    None => format!(" (from a value of `{name}`)"),
                },
                Given::Int(value) => format!(" (from the value {value} of `{name}`)"),
                Given::Bool(value) => format!(" (from the value {value} of `{name}`)"),
                Given::Length(_) | Given::Unbounded => format!(" (from `{name}`)"),
            }
        }
    }
}

fn literal(node: &Node) -> Option<String> {
    match node {
        Node::String(text) => Some(format!("`{text}`")),
        Node::Int(value) => Some(value.to_string()),
        Node::Bool(value) => Some(value.to_string()),
        _ => None,
    }
}

/// A choice as a condition: `` `project` is `x` ``.
fn clause(choice: &Choice<'_>, part: Part) -> String {
    let name = match choice.subject {
        Subject::Parameter(parameter) => format!("`{}`", parameter.name),
        Subject::Condition(ast) => shown(ast),
        Subject::Fallback(ast) => {
            return match choice.given() {
                Given::Bool(true) => format!("the fallback of {} is taken", shown(ast)),
                _ => format!("{} is taken", shown(ast)),
            };
        }
    };
    match choice.given() {
        Given::Default(Node::String(text)) | Given::Allowed(Node::String(text))
            if text.is_empty() =>
        {
            format!("{name} is empty")
        }
        Given::Default(node) => match literal(node) {
            Some(text) => format!("{name} is {text}"),
            None => format!("{name} is not given"),
        },
        Given::Allowed(node) => match literal(node) {
            Some(text) => format!("{name} is {text}"),
            None => format!("{name} has one of its allowed values"),
        },
        Given::Length(0) => format!("{name} is empty"),
        Given::Length(length) => match part {
            Part::Long | Part::Short => format!("{name} has {length}"),
            _ => format!("{name} has {}", characters(length.into())),
        },
        Given::Unbounded => format!("{name} is long"),
        Given::Int(value) => format!("{name} is {value}"),
        Given::Bool(value) => format!("{name} is {value}"),
    }
}
