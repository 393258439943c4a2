//! Whether a resource's name is allowed for its type, also where it is an expression.
//!
//! [`rules`] is the table of what Azure asks. A literal name is held against it as it is. An
//! expression is evaluated with the values that its parameters can have ([`choices`], [`eval`]),
//! and what is known of the texts that come out is held against it ([`inspect`]); what breaks a
//! rule is put into words together with the values that show it ([`message`]).
//!
//! There is a complaint only where a permitted value makes the name wrong. Nothing is said of the
//! characters of a parameter that can be anything, except those of its default and its allowed
//! values, nor of what a function gives that is not known here. Of a loop, the first instance
//! counts.

mod choices;
mod class;
mod eval;
mod format;
mod functions;
mod help;
mod inspect;
mod message;
mod rules;
#[cfg(test)]
mod tests;
mod text;

use std::collections::BTreeMap;

use choices::Choice;
use inspect::{Breach, Part, inspect};
use text::{Piece, Source, Text};

use crate::expr::{Ast, MAX_DEPTH, MAX_NODES};

/// What is wrong with a name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct NameProblem {
    pub(crate) message: String,
    pub(crate) help: String,
}

/// A part of the rule that is broken, and what shows it.
#[derive(Debug)]
struct Finding<'a> {
    breach: Breach<'a>,
    /// Every character that is found wrong, with the first place it comes from.
    characters: Vec<(char, Source<'a>)>,
    text: Text<'a>,
    witness: Vec<Choice<'a>>,
}

type Findings<'a> = BTreeMap<Part, Finding<'a>>;

/// How many wrong characters a complaint names.
const MAX_CHARACTERS: usize = 5;

/// What is wrong with `name` as the name of a resource of type `ty`, without those of its
/// parents: one problem for each part of the rule that is broken.
///
/// Of a type that has no rule, a literal name must not be empty. Secret names and trees past the
/// limits are not looked at: they are problems of their own.
pub(crate) fn check(ty: &str, name: &Ast) -> Vec<NameProblem> {
    let Some(rule) = rules::rule(ty) else {
        return match name.as_str() {
            Some("") => vec![message::empty(ty)],
            _ => Vec::new(),
        };
    };
    let mut findings = Findings::new();
    if let Some(text) = name.as_str() {
        let pieces = [Piece::exact(text, Source::Literal)];
        inspect(rule, &pieces, &mut |breach| note(&mut findings, breach, &pieces, &[]));
    } else if !name.is_secret() && name.depth() <= MAX_DEPTH && name.size() <= MAX_NODES {
        choices::explore(name, |text, choices| {
            let pieces = &text.pieces;
            inspect(rule, pieces, &mut |breach| note(&mut findings, breach, pieces, choices));
        });
    }
    if findings.is_empty() {
        return Vec::new();
    }
    let mut teller = message::Teller::new(ty, name, rule);
    findings.into_values().map(|finding| teller.problem(&finding)).collect()
}

/// Keeps the worst length, every wrong character, and the first of anything else.
fn note<'a>(
    findings: &mut Findings<'a>,
    breach: Breach<'a>,
    pieces: &[Piece<'a>],
    choices: &[Choice<'a>],
) {
    let new = || Finding {
        breach,
        characters: Vec::new(),
        text: Text { pieces: pieces.to_vec() },
        witness: choices.to_vec(),
    };
    let finding = findings.entry(breach.part()).or_insert_with(new);
    match (breach, finding.breach) {
        (Breach::Long(now), Breach::Long(then))
            if (now.unbounded, now.known) > (then.unbounded, then.known) =>
        {
            *finding = new();
        }
        (Breach::Short(now), Breach::Short(then)) if now.known < then.known => *finding = new(),
        (Breach::Character(_, c, _, source), _) => {
            let known = &mut finding.characters;
            if known.len() < MAX_CHARACTERS && known.iter().all(|(known, _)| *known != c) {
                known.push((c, source));
            }
        }
        _ => {}
    }
}
