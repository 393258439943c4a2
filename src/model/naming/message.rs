//! What is wrong with a name, in words: what was found, for which values, and what to do.

use std::fmt::Write as _;

use super::choices::{Choice, Choices, Given, Subject, replay};
use super::inspect::{Breach, Part, inspect};
use super::rules::Rule;
use super::text::{Length, Source, Text};
use super::{Finding, NameProblem};
use crate::expr::{Ast, Node};
use crate::model::param::{ParameterDeclaration, ParameterType};

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
    name: &'a Ast,
    rule: &'t Rule,
    /// What the evaluations for messages may cost, all together.
    budget: Choices<'a>,
}

impl<'t, 'a> Teller<'t, 'a> {
    pub(super) fn new(ty: &'t str, name: &'a Ast, rule: &'t Rule) -> Self {
        Self { ty, name, rule, budget: Choices::default() }
    }

    pub(super) fn problem(&mut self, finding: &Finding<'a>) -> NameProblem {
        let causes = self.causes(finding);
        let mut message = format!("the name {} of a `{}` ", shown(self.name), self.ty);
        let certain = causes.is_empty() && finding.text.exact().is_some();
        self.what(finding, certain, &mut message);
        self.when(finding, &causes, &mut message);
        self.allowed(finding, &mut message);
        NameProblem { message, help: self.help(finding, &causes) }
    }

    /// The choices on which it depends that the rule is broken so.
    fn causes(&mut self, finding: &Finding<'a>) -> Vec<Choice<'a>> {
        let mut causes = Vec::new();
        for (at, choice) in finding.witness.iter().enumerate() {
            let others = (0..choice.options.len()).filter(|other| *other != choice.picked);
            let matters = others.into_iter().any(|other| {
                let mut list = finding.witness.clone();
                list[at].picked = other;
                !self.breaks_alike(&list, finding)
            });
            if matters {
                causes.push(choice.clone());
            }
        }
        causes
    }

    fn breaks_alike(&mut self, list: &[Choice<'a>], finding: &Finding<'a>) -> bool {
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

    fn what(&self, finding: &Finding<'a>, certain: bool, out: &mut String) {
        let is = if certain { "is" } else { "can be" };
        let has = if certain { "has" } else { "can have" };
        let ends = if certain { "ends" } else { "can end" };
        let contains = if certain { "contains" } else { "can contain" };
        let _ = match finding.breach {
            Breach::Long(total) if total.unbounded => write!(out, "can be of any length"),
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
            Breach::Hyphens(count) => {
                write!(out, "{contains} `{}`", "-".repeat(count.min(8) as usize))
            }
            Breach::Tail(tail) => write!(out, "{ends} with `{tail}`"),
            Breach::NumberTail => write!(out, "{ends} with `-` and a number"),
            Breach::Reserved(name) => write!(out, "{is} `{name}`"),
            Breach::NoneOf([name]) => write!(out, "{is} another than `{name}`"),
            Breach::NoneOf(_) => write!(out, "{is} another than the allowed ones"),
            Breach::Guid => write!(out, "{is} no GUID"),
            Breach::NoGuid => write!(out, "{is} a GUID"),
            Breach::Labels(what) => write!(out, "{has} {what}"),
        };
    }

    fn when(&self, finding: &Finding<'a>, causes: &[Choice<'a>], out: &mut String) {
        if let Breach::Long(total) = finding.breach
            && total.unbounded
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
        let clauses: Vec<_> = causes
            .iter()
            .filter(|cause| match cause.subject {
                Subject::Parameter(parameter) => Some(&parameter.name) != told,
                _ => true,
            })
            .map(|cause| clause(cause, finding.breach.part()))
            .collect();
        if !clauses.is_empty() {
            let _ = write!(out, ", when {}", and(&clauses));
        }
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
            Breach::Hyphens(_) => write!(out, "; that many `-` in a row are not allowed"),
            Breach::Tail(_) | Breach::NumberTail => write!(out, "; that end is not allowed"),
            Breach::Reserved(_) => write!(out, "; that name is reserved"),
            Breach::NoneOf([_]) => write!(out, "; no other name is allowed"),
            Breach::NoneOf(names) => {
                let names: Vec<_> = names.iter().map(|name| format!("`{name}`")).collect();
                write!(out, "; only {} are allowed", and(&names))
            }
            Breach::Guid => write!(out, "; only GUIDs are allowed"),
            Breach::NoGuid => write!(out, "; GUIDs are not allowed"),
            Breach::Labels(_) => {
                write!(out, "; two to 34 labels of 1 to 63 characters are allowed")
            }
        };
    }

    fn help(&mut self, finding: &Finding<'a>, causes: &[Choice<'a>]) -> String {
        let literal = self.name.as_str().is_some();
        match finding.breach {
            Breach::Long(total) => {
                let over = total.known.saturating_sub(u64::from(self.rule.max));
                self.shorter(finding, causes).unwrap_or_else(|| match literal {
                    true => format!("shorten it by {}", characters(over)),
                    false => "take fewer characters with `f::take`".to_owned(),
                })
            }
            Breach::Short(total) => {
                let under = u64::from(self.rule.min).saturating_sub(total.known);
                self.longer(finding, causes)
                    .unwrap_or_else(|| format!("add at least {}", characters(under)))
            }
            Breach::Character(Part::Character, _, class, source) => {
                let lower = |c: char| c.is_ascii_uppercase() && class.contains(c.to_ascii_lowercase());
                match source {
                    _ if finding.characters.iter().all(|(c, _)| lower(*c)) => match literal {
                        true => "write it in lower case".to_owned(),
                        false => "make it lower case with `f::to_lower`".to_owned(),
                    },
                    Source::Literal if literal => "leave them out of the name".to_owned(),
                    Source::Literal => "leave them out of the text".to_owned(),
                    Source::Call(_) => "leave them out with `f::replace`".to_owned(),
                    Source::Parameter(parameter, given) => match given {
                        Given::Int(_) => bounds(parameter),
                        Given::Default(_) => format!(
                            "choose another default for `{}`, or leave them out with `f::replace`",
                            parameter.name
                        ),
                        _ => format!(
                            "allow other values of `{}`, or leave them out with `f::replace`",
                            parameter.name
                        ),
                    },
                }
            }
            Breach::Character(Part::First, ..) if literal => {
                "begin it with another character".to_owned()
            }
            Breach::Character(Part::First, ..) => "begin it with literal text".to_owned(),
            Breach::Character(Part::Second, ..) => "put another character there".to_owned(),
            Breach::Character(..) if literal => "end it with another character".to_owned(),
            Breach::Character(..) => {
                "take another number of characters, or end it with literal text".to_owned()
            }
            Breach::Hyphens(_) if literal => "leave `-` out".to_owned(),
            Breach::Hyphens(_) => {
                "put a `-` only between parts that are never empty nor end with one".to_owned()
            }
            Breach::Tail(_) | Breach::NumberTail => "end it with other text".to_owned(),
            Breach::Reserved(_) | Breach::NoGuid => "choose another name".to_owned(),
            Breach::NoneOf(names) => format!("name it `{}`", names[0]),
            Breach::Guid if literal => {
                "write it as `00000000-0000-0000-0000-000000000000`".to_owned()
            }
            Breach::Guid => "make it with `f::guid`".to_owned(),
            Breach::Labels(_) => "write labels with dots between them, and none at the ends".to_owned(),
        }
    }

    /// How the name gets short enough, where parameters make it too long.
    fn shorter(&mut self, finding: &Finding<'a>, causes: &[Choice<'a>]) -> Option<String> {
        let endless = endless(&finding.text);
        if endless.len() > 1 {
            let names: Vec<_> = endless.iter().map(|p| format!("`{}`", p.name)).collect();
            return Some(format!("give {} a `.max_length(..)` each", and(&names)));
        }
        let free: Vec<_> = causes.iter().filter_map(free).collect();
        if let [parameter] = free[..] {
            let name = &parameter.name;
            let most = self.greatest_length(finding, parameter);
            match (most, parameter.max_length) {
                (Some(most), None) => return Some(format!("give `{name}` `.max_length({most})`")),
                (Some(most), Some(max)) => {
                    return Some(format!(
                        "lower `.max_length({max})` of `{name}` to {most}, or take fewer \
                         characters"
                    ));
                }
                (None, None) => {
                    return Some(format!(
                        "give `{name}` a `.max_length(..)` and take fewer characters of the rest"
                    ));
                }
                (None, Some(_)) => {}
            }
        }
        if let Some(parameter) = causes.iter().find_map(unbounded_int) {
            return Some(bounds(parameter));
        }
        let shares = shares(&finding.text);
        (!shares.is_empty()).then(|| format!("take fewer characters: {}", and(&shares)))
    }

    /// The greatest `max_length` of a parameter with which the name is short enough.
    fn greatest_length(
        &mut self,
        finding: &Finding<'a>,
        parameter: &'a ParameterDeclaration,
    ) -> Option<u32> {
        let default = match &parameter.default {
            Some(Node::String(text)) => u32::try_from(text.encode_utf16().count()).ok()?,
            _ => 0,
        };
        let least = parameter.min_length.unwrap_or(1).max(default).max(1);
        let most = parameter.max_length.unwrap_or(self.rule.max).min(self.rule.max);
        let mut fits = |length| {
            self.with_length(finding, parameter, length)
                .is_some_and(|length| length <= u64::from(self.rule.max))
        };
        // The longest that fits lies between one that does and one that does not.
        let (mut good, mut bad) = (least, most.checked_add(1)?);
        if good >= bad || !fits(good) {
            return None;
        }
        while bad - good > 1 {
            let middle = good + (bad - good) / 2;
            if fits(middle) {
                good = middle;
            } else {
                bad = middle;
            }
        }
        Some(good)
    }

    /// How the name gets long enough, where parameters make it too short.
    fn longer(&mut self, finding: &Finding<'a>, causes: &[Choice<'a>]) -> Option<String> {
        let parameter = causes.iter().find_map(free)?;
        let least = parameter.min_length.unwrap_or(0);
        let most = parameter.max_length.unwrap_or(self.rule.min).min(self.rule.min);
        let enough = (least + 1..=most).find(|length| {
            self.with_length(finding, parameter, *length)
                .is_some_and(|length| length >= u64::from(self.rule.min))
        })?;
        let name = &parameter.name;
        Some(match parameter.min_length {
            None | Some(0) => format!("give `{name}` `.min_length({enough})`"),
            Some(min) => format!("raise `.min_length({min})` of `{name}` to {enough}"),
        })
    }

    /// The length of the name that broke the rule, if the parameter had so many characters.
    fn with_length(
        &mut self,
        finding: &Finding<'a>,
        parameter: &'a ParameterDeclaration,
        length: u32,
    ) -> Option<u64> {
        let mut list = finding.witness.clone();
        for choice in &mut list {
            if let Subject::Parameter(known) = choice.subject
                && known.name == parameter.name
            {
                choice.options = vec![Given::Length(length)];
                choice.picked = 0;
            }
        }
        replay(self.name, &list, &mut self.budget)?.length()
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

fn characters(count: u64) -> String {
    if count == 1 { "1 character".to_owned() } else { format!("{count} characters") }
}

/// `a`, `a and b`, `a, b and c`.
fn and(parts: &[String]) -> String {
    match parts {
        [] => String::new(),
        [only] => only.clone(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
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

/// The parameters that let a text be as long as one likes.
fn endless<'a>(text: &Text<'a>) -> Vec<&'a ParameterDeclaration> {
    let mut found: Vec<&ParameterDeclaration> = Vec::new();
    for piece in &text.pieces {
        if let (Length::Unbounded, Source::Parameter(parameter, _)) = (piece.length(), piece.source)
            && found.iter().all(|known| known.name != parameter.name)
        {
            found.push(parameter);
        }
    }
    found
}

/// The parameter of a choice, where only its length was chosen.
fn free<'a>(choice: &Choice<'a>) -> Option<&'a ParameterDeclaration> {
    match (choice.subject, choice.given()) {
        (Subject::Parameter(parameter), Given::Length(_) | Given::Unbounded) => Some(parameter),
        _ => None,
    }
}

fn unbounded_int<'a>(choice: &Choice<'a>) -> Option<&'a ParameterDeclaration> {
    match choice.subject {
        Subject::Parameter(parameter) if parameter.ty == ParameterType::Int => {
            let open = parameter.min_value.is_none() || parameter.max_value.is_none();
            (open && parameter.allowed.is_empty()).then_some(parameter)
        }
        _ => None,
    }
}

fn bounds(parameter: &ParameterDeclaration) -> String {
    let name = &parameter.name;
    match (parameter.min_value, parameter.max_value) {
        (None, None) => format!("give `{name}` a `.min_value(..)` and a `.max_value(..)`"),
        (None, Some(_)) => format!("give `{name}` a `.min_value(..)`"),
        (Some(_), None) => format!("give `{name}` a `.max_value(..)`"),
        (Some(_), Some(_)) => format!("accept other values of `{name}`"),
    }
}

/// How many characters each source gives: `` `project` gives 10 ``.
fn shares(text: &Text<'_>) -> Vec<String> {
    let mut shares: Vec<(&str, u64)> = Vec::new();
    for piece in &text.pieces {
        let name = match piece.source {
            Source::Literal => continue,
            Source::Parameter(parameter, _) => &*parameter.name,
            Source::Call(name) => name,
        };
        let Length::Exactly(length) = piece.length() else { continue };
        match shares.iter_mut().find(|(known, _)| *known == name) {
            Some((_, sum)) => *sum += u64::from(length),
            None => shares.push((name, length.into())),
        }
    }
    shares.into_iter().map(|(name, length)| format!("`{name}` gives {length}")).collect()
}
