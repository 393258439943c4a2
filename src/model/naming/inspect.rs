//! Holding what is known of a text against the rule of a type.

use std::borrow::Cow;

use super::class::Class;
use super::rules::{Evidence, Extra, Form, Rule};
use super::text::{Content, Length, Piece, Source, Total, exact, total};

const HEX: Class = Class::of("a-fA-F0-9");
const LABEL: Class = Class::of("a-zA-Z0-9_.-");

/// A part of a rule that can be broken; there is one complaint for each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Part {
    Long,
    Short,
    Character,
    First,
    Second,
    Last,
    Hyphens,
    Tail,
    Whole,
}

/// How a text breaks a part of a rule.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Breach<'a> {
    Long(Total),
    Short(Total),
    /// A character that is not allowed, or not allowed at the place.
    Character(Part, char, Class, Source<'a>),
    /// More `-` in a row than so many.
    Hyphens(u32),
    /// It ends with this.
    Tail(&'static str),
    /// It ends with `-` and a number.
    NumberTail,
    /// It is a name that is reserved.
    Reserved(&'static str),
    /// It is none of the names that are allowed.
    NoneOf(&'static [&'static str]),
    Guid,
    NoGuid,
    /// What is wrong with the labels.
    Labels(&'static str),
}

impl Breach<'_> {
    pub(crate) fn part(&self) -> Part {
        match self {
            Self::Long(_) => Part::Long,
            Self::Short(_) => Part::Short,
            Self::Character(part, ..) => *part,
            Self::Hyphens(_) => Part::Hyphens,
            Self::Tail(_) | Self::NumberTail => Part::Tail,
            Self::Reserved(_) | Self::NoneOf(_) | Self::Guid | Self::NoGuid | Self::Labels(_) => {
                Part::Whole
            }
        }
    }
}

/// Gives `report` every breach of the rule that a text of these pieces shows for certain.
pub(crate) fn inspect<'a>(rule: &Rule, pieces: &[Piece<'a>], report: &mut impl FnMut(Breach<'a>)) {
    match rule.form {
        Form::Text { characters, first, last, extra } => {
            let exempt = |extra: &Extra| match extra {
                Extra::Exempt(names) => is_one_of(pieces, names).is_some(),
                _ => false,
            };
            if extra.iter().any(exempt) {
                return;
            }
            if rule.length == Evidence::Published {
                length(rule, total(pieces), report);
            }
            if rule.characters == Evidence::Published {
                each_character(pieces, characters, report);
                let edge = |part, allowed, place: Option<Place<'a>>| {
                    let (c, source) = place?.outside(allowed, characters)?;
                    Some(Breach::Character(part, c, allowed, source))
                };
                edge(Part::First, first, place_at(pieces, 0)).into_iter().for_each(&mut *report);
                edge(Part::Last, last, last_place(pieces)).into_iter().for_each(&mut *report);
                for extra in extra {
                    let breach = match extra {
                        Extra::Second(allowed) => edge(Part::Second, *allowed, place_at(pieces, 1)),
                        _ => further(pieces, extra),
                    };
                    breach.into_iter().for_each(&mut *report);
                }
            }
        }
        Form::OneOf(names) => {
            if !may_be_one_of(pieces, names) {
                report(Breach::NoneOf(names));
            }
        }
        Form::Guid => {
            if !may_be_guid(pieces) {
                report(Breach::Guid);
            }
        }
        Form::Labels => {
            each_character(pieces, LABEL, report);
            labels(pieces).into_iter().for_each(report);
        }
    }
}

fn length<'a>(rule: &Rule, total: Total, report: &mut impl FnMut(Breach<'a>)) {
    if total.unbounded > 0 || total.known > u64::from(rule.max) {
        report(Breach::Long(total));
    } else if !total.open && total.known < u64::from(rule.min) {
        report(Breach::Short(total));
    }
}

fn each_character<'a>(pieces: &[Piece<'a>], allowed: Class, report: &mut impl FnMut(Breach<'a>)) {
    for piece in pieces {
        let wrong = |c| report(Breach::Character(Part::Character, c, allowed, piece.source));
        match &piece.content {
            Content::Exact(text) => {
                text.chars().filter(|c| !allowed.contains(*c)).for_each(wrong);
            }
            Content::Some(Length::Exactly(0), _) | Content::Some(_, None) => {}
            Content::Some(_, Some(class)) => class.outside(allowed).into_iter().for_each(wrong),
        }
    }
}

/// What stands at one place of a text: a character or any one of a class.
struct Place<'a> {
    here: Result<char, Class>,
    source: Source<'a>,
}

impl<'a> Place<'a> {
    /// A character that can stand here and is allowed in the text but not at this place.
    fn outside(&self, allowed: Class, in_text: Class) -> Option<(char, Source<'a>)> {
        let c = match self.here {
            Ok(c) => (in_text.contains(c) && !allowed.contains(c)).then_some(c),
            Err(class) => class.and(in_text).outside(allowed),
        };
        c.map(|c| (c, self.source))
    }
}

/// What stands at an index, counted in characters; `None` where that is not known.
fn place_at<'a>(pieces: &[Piece<'a>], index: u32) -> Option<Place<'a>> {
    let mut left = index;
    for piece in pieces {
        let source = piece.source;
        match &piece.content {
            Content::Exact(text) => {
                for c in text.chars() {
                    if left == 0 {
                        return Some(Place { here: Ok(c), source });
                    }
                    left -= 1;
                }
            }
            Content::Some(Length::Exactly(length), _) if *length <= left => left -= length,
            Content::Some(Length::Unknown, _) => return None,
            Content::Some(_, class) => {
                return class.map(|class| Place { here: Err(class), source });
            }
        }
    }
    None
}

fn last_place<'a>(pieces: &[Piece<'a>]) -> Option<Place<'a>> {
    for piece in pieces.iter().rev() {
        let source = piece.source;
        match &piece.content {
            Content::Exact(text) => {
                if let Some(c) = text.chars().next_back() {
                    return Some(Place { here: Ok(c), source });
                }
            }
            Content::Some(Length::Exactly(0), _) => {}
            Content::Some(Length::Unknown, _) => return None,
            Content::Some(_, class) => {
                return class.map(|class| Place { here: Err(class), source });
            }
        }
    }
    None
}

fn further<'a>(pieces: &[Piece<'a>], extra: &Extra) -> Option<Breach<'a>> {
    match extra {
        Extra::Hyphens(most) => (hyphens(pieces) > *most).then_some(Breach::Hyphens(*most)),
        Extra::NoNumberTail => {
            let tail = tail(pieces);
            let before = tail.trim_end_matches(|c: char| c.is_ascii_digit());
            (before.len() < tail.len() && before.ends_with('-')).then_some(Breach::NumberTail)
        }
        Extra::NoTail(wrong) => {
            let tail = tail(pieces).to_ascii_lowercase();
            wrong.iter().find(|wrong| tail.ends_with(**wrong)).map(|wrong| Breach::Tail(wrong))
        }
        Extra::Reserved(names) => is_one_of(pieces, names).map(Breach::Reserved),
        Extra::NoGuid => {
            let known = |piece: &Piece<'_>| !matches!(piece.content, Content::Some(_, None));
            (pieces.iter().all(known) && may_be_guid(pieces)).then_some(Breach::NoGuid)
        }
        Extra::Second(_) | Extra::Exempt(_) => None,
    }
}

/// The most `-` that stand in a row for certain.
fn hyphens(pieces: &[Piece<'_>]) -> u32 {
    let (mut run, mut most) = (0, 0);
    for piece in pieces {
        match &piece.content {
            Content::Exact(text) => {
                for c in text.chars() {
                    run = if c == '-' { run + 1 } else { 0 };
                    most = most.max(run);
                }
            }
            Content::Some(Length::Exactly(0), _) => {}
            Content::Some(..) => run = 0,
        }
    }
    most
}

/// The end of a text as far as it is known.
fn tail<'t>(pieces: &'t [Piece<'_>]) -> Cow<'t, str> {
    let known = |piece: &'t Piece<'_>| match &piece.content {
        Content::Exact(text) => Some(&**text),
        Content::Some(..) => None,
    };
    if let [only] = pieces {
        return Cow::Borrowed(known(only).unwrap_or_default());
    }
    let mut parts: Vec<_> = pieces.iter().rev().map_while(known).collect();
    parts.reverse();
    Cow::Owned(parts.concat())
}

/// The one of these names that the text is.
fn is_one_of(pieces: &[Piece<'_>], names: &[&'static str]) -> Option<&'static str> {
    let text = exact(pieces)?;
    names.iter().copied().find(|name| text.eq_ignore_ascii_case(name))
}

fn may_be_one_of(pieces: &[Piece<'_>], names: &[&'static str]) -> bool {
    if exact(pieces).is_some() {
        return is_one_of(pieces, names).is_some();
    }
    let total = total(pieces);
    let fits = |name: &&str| total.known == name.len() as u64;
    total.open || (total.unbounded == 0 && names.iter().any(fits))
}

/// Whether nothing that is known of the text keeps it from being a GUID.
fn may_be_guid(pieces: &[Piece<'_>]) -> bool {
    let total = total(pieces);
    if total.open {
        return total.known < 36;
    }
    if total.unbounded > 0 || total.known != 36 {
        return false;
    }
    let hyphen = |at: u32| matches!(at, 8 | 13 | 18 | 23);
    let mut at = 0;
    for piece in pieces {
        match &piece.content {
            Content::Exact(text) => {
                for c in text.chars() {
                    if hyphen(at) != (c == '-') || !(hyphen(at) || HEX.contains(c)) {
                        return false;
                    }
                    at += 1;
                }
            }
            Content::Some(Length::Exactly(length), class) => {
                let fits = class
                    .is_none_or(|class| class.is_within(HEX) && !(at..at + length).any(hyphen));
                if !fits {
                    return false;
                }
                at += length;
            }
            Content::Some(Length::Unbounded | Length::Unknown, _) => return true,
        }
    }
    true
}

/// What is wrong with the labels of a DNS zone.
fn labels<'a>(pieces: &[Piece<'_>]) -> Option<Breach<'a>> {
    // A part of unknown characters may have dots in it.
    let (mut length, mut whole, mut count, mut all) = (0, true, 1, true);
    for piece in pieces {
        match &piece.content {
            Content::Exact(text) => {
                for c in text.chars() {
                    if c != '.' {
                        length += 1;
                    } else if whole && length == 0 {
                        return Some(Breach::Labels("an empty label"));
                    } else {
                        (length, whole) = (0, true);
                        count += 1;
                    }
                    if length > 63 {
                        return Some(Breach::Labels("a label of more than 63 characters"));
                    }
                }
            }
            Content::Some(Length::Exactly(known), Some(_)) => length += u64::from(*known),
            Content::Some(..) => (length, whole, all) = (0, false, false),
        }
    }
    match count {
        _ if whole && length == 0 => Some(Breach::Labels("an empty label")),
        _ if length > 63 => Some(Breach::Labels("a label of more than 63 characters")),
        1 if all => Some(Breach::Labels("one label only")),
        35.. => Some(Breach::Labels("more than 34 labels")),
        _ => None,
    }
}
