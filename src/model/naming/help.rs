//! What to do about a name that is wrong.

use super::Finding;
use super::choices::{Choice, Given, Subject, replay};
use super::inspect::{Breach, Part};
use super::message::{MAX_VALUES, Teller, and, characters};
use super::text::{Length, Source, Text};
use crate::expr::Node;
use crate::model::param::{ParameterDeclaration, ParameterType};

impl<'a> Teller<'_, 'a> {
    pub(super) fn help(&mut self, finding: &Finding<'a>, causes: &[Choice<'a>]) -> String {
        let literal = self.name.as_str().is_some();
        match finding.breach {
            Breach::Long(total) => {
                let over = total.known.saturating_sub(u64::from(self.rule.max));
                self.shorter(finding, causes).unwrap_or_else(|| {
                    if literal {
                        format!("shorten it by {}", characters(over))
                    } else {
                        "take fewer characters with `f::take`".to_owned()
                    }
                })
            }
            Breach::Short(total) => {
                let under = u64::from(self.rule.min).saturating_sub(total.known);
                self.longer(finding, causes)
                    .unwrap_or_else(|| format!("add at least {}", characters(under)))
            }
            Breach::Character(Part::Character, _, class, source) => {
                let it = if finding.characters.len() == 1 { "it" } else { "them" };
                let lower =
                    |c: char| c.is_ascii_uppercase() && class.contains(c.to_ascii_lowercase());
                match source {
                    _ if finding.characters.iter().all(|(c, _)| lower(*c)) => {
                        if literal {
                            "write it in lower case".to_owned()
                        } else {
                            "make it lower case with `f::to_lower`".to_owned()
                        }
                    }
                    Source::Literal if literal => format!("leave {it} out of the name"),
                    Source::Literal => format!("leave {it} out of the text"),
                    Source::Call(_) => format!("leave {it} out with `f::replace`"),
                    Source::Parameter(parameter, given) => match given {
                        Given::Int(_) => bounds(parameter),
                        Given::Default(_) => format!(
                            "choose another default for `{}`, or leave {it} out with `f::replace`",
                            parameter.name
                        ),
                        _ => format!(
                            "allow other values of `{}`, or leave {it} out with `f::replace`",
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
            Breach::Labels(_) => {
                "write labels with dots between them, and none at the ends".to_owned()
            }
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
        replay(self.name, &mut list, &mut self.budget)?.length()
    }
}

/// The parameters that let a text be as long as one likes.
pub(super) fn endless<'a>(text: &Text<'a>) -> Vec<&'a ParameterDeclaration> {
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
    let mut told: Vec<_> = shares
        .into_iter()
        .map(|(name, length)| format!("`{name}` gives {length}"))
        .take(MAX_VALUES + 1)
        .collect();
    if told.len() > MAX_VALUES {
        told.truncate(MAX_VALUES);
        told.push("so on".to_owned());
    }
    told
}
