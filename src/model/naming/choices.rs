//! What a name depends on, and which of the possible values is taken in one evaluation.
//!
//! An expression is evaluated again and again, each time with another choice of values for what
//! it takes from: so whatever is found wrong has permitted values that show it. What there is to
//! choose is found on the way, because a branch that is not taken asks for nothing.

use super::eval;
use super::text::Text;
use crate::expr::{Ast, Node};
use crate::model::param::{ParameterDeclaration, ParameterType};

/// How many combinations of values are tried one by one.
const MAX_RUNS: usize = 256;

/// How many nodes are visited for one name, all evaluations together.
const MAX_STEPS: u32 = 200_000;

/// How many lengths of a parameter are tried where the place of a cut depends on it.
const MAX_LENGTHS: u32 = 64;

/// Something that has several possible values.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Subject<'a> {
    Parameter(&'a ParameterDeclaration),
    /// A condition about which nothing is known.
    Condition(&'a Ast),
    /// Whether the fallback of this guarded value is taken.
    Fallback(&'a Ast),
}

/// One of the possible values.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Given<'a> {
    /// The default of the parameter.
    Default(&'a Node),
    /// One of its allowed values.
    Allowed(&'a Node),
    /// Some text of so many characters.
    Length(u32),
    /// Some text as long as one likes.
    Unbounded,
    Int(i64),
    Bool(bool),
}

/// A choice that was made.
#[derive(Debug, Clone)]
pub(crate) struct Choice<'a> {
    pub(crate) subject: Subject<'a>,
    pub(crate) options: Vec<Given<'a>>,
    pub(crate) picked: usize,
    /// Whether the lengths between the least and the greatest are among the options.
    refined: bool,
}

/// The choices of an evaluation, in the order in which they were met.
#[derive(Debug, Clone, Default)]
pub(crate) struct Choices<'a> {
    list: Vec<Choice<'a>>,
    /// Whether a text was cut at a place that depends on the length of a parameter.
    pub(crate) cut: bool,
    steps: u32,
}

/// The work that one name may cost is used up.
#[derive(Debug)]
pub(crate) struct Exhausted;

impl<'a> Choices<'a> {
    /// The value of `subject` in this evaluation.
    pub(crate) fn pick(&mut self, subject: Subject<'a>) -> Given<'a> {
        let searched = u32::try_from(self.list.len() / 32).unwrap_or(MAX_STEPS);
        self.steps = self.steps.saturating_add(searched);
        if let Some(known) = self.list.iter().find(|choice| choice.subject.is(&subject)) {
            return known.given();
        }
        let options = subject.options();
        let choice = Choice { subject, options, picked: 0, refined: false };
        let given = choice.given();
        self.list.push(choice);
        given
    }

    /// Counts `work` against what one name may cost.
    pub(crate) fn spend(&mut self, work: usize) -> Result<(), Exhausted> {
        let work = u32::try_from(work).unwrap_or(MAX_STEPS);
        self.steps = self.steps.saturating_add(work);
        if self.steps > MAX_STEPS { Err(Exhausted) } else { Ok(()) }
    }

    /// Goes on to the next combination; `false` after the last.
    fn advance(&mut self) -> bool {
        while let Some(last) = self.list.last_mut() {
            if self.cut {
                last.refine();
            }
            last.picked += 1;
            if last.picked < last.options.len() {
                return true;
            }
            self.list.pop();
        }
        false
    }
}

impl<'a> Choice<'a> {
    pub(crate) fn given(&self) -> Given<'a> {
        self.options[self.picked]
    }

    /// Adds the lengths between the least and the greatest.
    fn refine(&mut self) {
        if std::mem::replace(&mut self.refined, true) {
            return;
        }
        let Subject::Parameter(parameter) = self.subject else { return };
        let has = |wanted: fn(&Given<'_>) -> bool| self.options.iter().any(wanted);
        if has(|given| matches!(given, Given::Length(_) | Given::Unbounded)) {
            let min = parameter.min_length.unwrap_or(0);
            let end = min.saturating_add(MAX_LENGTHS);
            let max = parameter.max_length.map_or(end, |max| max.min(end));
            self.options.extend((min + 1..max).map(Given::Length));
        }
    }
}

impl<'a> Subject<'a> {
    fn is(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Parameter(a), Self::Parameter(b)) => a.name == b.name,
            (Self::Condition(a), Self::Condition(b)) | (Self::Fallback(a), Self::Fallback(b)) => {
                a == b
            }
            _ => false,
        }
    }

    /// The values to try, the most usual first; at least one.
    fn options(self) -> Vec<Given<'a>> {
        let Self::Parameter(parameter) = self else {
            let first = matches!(self, Self::Condition(_));
            return vec![Given::Bool(first), Given::Bool(!first)];
        };
        let text = matches!(parameter.ty, ParameterType::String | ParameterType::SecureString);
        let (min, max) = (parameter.min_length.unwrap_or(0), parameter.max_length);
        let permitted = |node: &&Node| match node {
            Node::String(value) if text => {
                let length = value.encode_utf16().count();
                length >= min as usize && max.is_none_or(|max| length <= max as usize)
            }
            Node::Int(value) => {
                parameter.min_value.is_none_or(|min| min <= *value)
                    && parameter.max_value.is_none_or(|max| *value <= max)
            }
            _ => true,
        };
        if !parameter.allowed.is_empty() {
            let allowed: Vec<_> = parameter.allowed.iter().filter(permitted).collect();
            let none = [&Node::Null];
            let allowed = if allowed.is_empty() { &none[..] } else { &allowed };
            return allowed.iter().copied().map(Given::Allowed).collect();
        }
        let mut options = Vec::new();
        options.extend(parameter.default.as_ref().filter(permitted).map(Given::Default));
        match parameter.ty {
            ParameterType::Bool => options.extend([Given::Bool(true), Given::Bool(false)]),
            ParameterType::Int => options.extend([
                Given::Int(parameter.min_value.unwrap_or(i64::MIN)),
                Given::Int(parameter.max_value.unwrap_or(i64::MAX)),
            ]),
            _ => {
                options.push(Given::Length(min));
                match max {
                    None => options.push(Given::Unbounded),
                    Some(max) if max > min => options.push(Given::Length(max)),
                    Some(_) => {}
                }
            }
        }
        options
    }
}

/// Evaluates `name` with one combination of values after the other.
///
/// Where there are too many combinations, each choice is varied on its own, and the longest and
/// the shortest text are looked for one choice at a time.
pub(crate) fn explore<'a>(name: &'a Ast, mut observe: impl FnMut(&Text<'a>, &[Choice<'a>])) {
    let mut choices = Choices::default();
    for _ in 0..MAX_RUNS {
        match eval::name(name, &mut choices) {
            Ok(text) => {
                if let Some(text) = text {
                    observe(&text, &choices.list);
                }
            }
            Err(Exhausted) => return,
        }
        if !choices.advance() {
            return;
        }
    }
    for longest in [true, false] {
        choices.list.clear();
        if climb(name, longest, &mut choices, &mut observe).is_err() {
            return;
        }
    }
}

/// Takes, choice by choice, the value that makes the text longest or shortest.
fn climb<'a>(
    name: &'a Ast,
    longest: bool,
    choices: &mut Choices<'a>,
    observe: &mut impl FnMut(&Text<'a>, &[Choice<'a>]),
) -> Result<(), Exhausted> {
    eval::name(name, choices)?;
    let mut at = 0;
    while at < choices.list.len() {
        if choices.cut {
            choices.list[at].refine();
        }
        let mut best = None;
        for picked in 0..choices.list[at].options.len() {
            choices.list[at].picked = picked;
            let Some(text) = eval::name(name, choices)? else { continue };
            observe(&text, &choices.list);
            let total = text.total();
            let length = (total.unbounded, total.known);
            let better =
                best.is_none_or(|(known, _)| if longest { length > known } else { length < known });
            if better {
                best = Some((length, picked));
            }
        }
        choices.list[at].picked = best.map_or(0, |(_, picked)| picked);
        at += 1;
    }
    Ok(())
}

/// The text of `name` with these choices; `None` where it has none, or `budget` is used up.
pub(crate) fn replay<'a>(
    name: &'a Ast,
    list: &mut Vec<Choice<'a>>,
    budget: &mut Choices<'a>,
) -> Option<Text<'a>> {
    let known = list.len();
    std::mem::swap(list, &mut budget.list);
    let text = eval::name(name, budget);
    std::mem::swap(list, &mut budget.list);
    // What was met beyond the given choices belongs to this evaluation alone.
    list.truncate(known);
    text.ok().flatten()
}
