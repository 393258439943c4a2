//! The words of an expression: names, literals and punctuation, with blanks passed over.
//!
//! What the language does not have is a word too, where people write it: the reader says what to
//! write instead.

use super::ast::Span;

/// A word of the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Token<'a> {
    /// An identifier.
    Name(&'a str),
    /// What stands between the quotes of a string, escapes and all.
    Text(&'a str),
    /// An integer.
    Number(&'a str),
    /// A number with a fraction or an exponent.
    Fraction(&'a str),
    Comma,
    Dot,
    Open,
    Close,
    OpenBracket,
    CloseBracket,
    /// An operator or the like, as in [`FOREIGN`].
    Foreign(&'static str),
    /// The start of a string that does not end.
    Unclosed,
    /// A character that starts no word.
    Unknown(char),
    End,
}

/// What other languages have, longer spellings first, and what does the same here.
const FOREIGN: &[(&str, &str)] = &[
    ("...", "flatten(createArray(a, b))"),
    ("[?^", "tryIndexFromEnd(a, 1)"),
    (".?", "tryGet(a, 'name')"),
    ("[?", "tryGet(a, 0)"),
    ("[^", "indexFromEnd(a, 1)"),
    (ARROW, "lambda('x', body)"),
    ("==", "equals(a, b)"),
    ("!=", "not(equals(a, b))"),
    ("=~", "equals(toLower(a), toLower(b))"),
    ("!~", "not(equals(toLower(a), toLower(b)))"),
    ("<=", "lessOrEquals(a, b)"),
    (">=", "greaterOrEquals(a, b)"),
    ("&&", "and(a, b)"),
    ("||", "or(a, b)"),
    ("??", "coalesce(a, b)"),
    ("::", "resourceId('type', 'parent', 'child')"),
    ("?", "if(condition, a, b)"),
    (":", "if(condition, a, b)"),
    ("!", "not(a)"),
    ("<", "less(a, b)"),
    (">", "greater(a, b)"),
    ("=", "equals(a, b)"),
    ("+", "add(a, b)"),
    (MINUS, "sub(a, b)"),
    ("*", "mul(a, b)"),
    ("/", "div(a, b)"),
    ("%", "mod(a, b)"),
    ("{", "createObject('name', value)"),
];

pub(super) const ARROW: &str = "=>";
pub(super) const MINUS: &str = "-";

/// What to write instead of a foreign word.
pub(super) fn instead_of(foreign: &str) -> &'static str {
    FOREIGN.iter().find(|(found, _)| *found == foreign).map_or("", |(_, instead)| instead)
}

/// Reads one word after the other from a part of a text.
#[derive(Debug)]
pub(super) struct Lexer<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Lexer<'a> {
    /// Starts at byte `at` of `text`; the spans count from the start of `text`.
    pub(super) fn new(text: &'a str, at: usize) -> Self {
        Self { text, at }
    }

    /// The next word and where it stands; [`Token::End`] at the end and ever after.
    pub(super) fn next(&mut self) -> (Token<'a>, Span) {
        let rest = &self.text[self.at..];
        let rest = rest.trim_start_matches([' ', '\t', '\r', '\n']);
        let start = self.text.len() - rest.len();
        let (token, length) = word(rest);
        self.at = start + length;
        (token, Span::new(start, self.at))
    }
}

/// The word that `rest` starts with, and its length.
fn word(rest: &str) -> (Token<'_>, usize) {
    let Some(first) = rest.chars().next() else { return (Token::End, 0) };
    let foreign = || FOREIGN.iter().find(|(found, _)| rest.starts_with(found));
    let punctuation = match first {
        '\'' => return string(rest),
        'A'..='Z' | 'a'..='z' | '_' | '$' => {
            let end = rest.find(|c: char| !(c.is_ascii_alphanumeric() || c == '_' || c == '$'));
            let name = &rest[..end.unwrap_or(rest.len())];
            return (Token::Name(name), name.len());
        }
        '0'..='9' => return number(rest, 0),
        '-' if rest[1..].starts_with(|c: char| c.is_ascii_digit()) => return number(rest, 1),
        ',' => Token::Comma,
        '(' => Token::Open,
        ')' => Token::Close,
        ']' => Token::CloseBracket,
        '[' if foreign().is_none() => Token::OpenBracket,
        '.' if foreign().is_none() => Token::Dot,
        _ => match foreign() {
            Some((found, _)) => return (Token::Foreign(found), found.len()),
            None => return (Token::Unknown(first), first.len_utf8()),
        },
    };
    (punctuation, 1)
}

fn string(rest: &str) -> (Token<'_>, usize) {
    let mut at = 1;
    while let Some(found) = rest[at..].find('\'') {
        at += found + 1;
        if !rest[at..].starts_with('\'') {
            return (Token::Text(&rest[1..at - 1]), at);
        }
        at += 1;
    }
    (Token::Unclosed, rest.len())
}

fn number(rest: &str, sign: usize) -> (Token<'_>, usize) {
    let digits = |from: usize| {
        rest[from..].find(|c: char| !c.is_ascii_digit()).map_or(rest.len(), |at| from + at)
    };
    let whole = digits(sign);
    let mut end = whole;
    if rest[end..].starts_with('.') && digits(end + 1) > end + 1 {
        end = digits(end + 1);
    }
    if rest[end..].starts_with(['e', 'E']) {
        let signed = rest[end + 1..].starts_with(['+', '-']);
        let exponent = end + 1 + usize::from(signed);
        if digits(exponent) > exponent {
            end = digits(exponent);
        }
    }
    let token = if end == whole { Token::Number } else { Token::Fraction };
    (token(&rest[..end]), end)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &[Token<'_>]) {
        let mut lexer = Lexer::new(text, 0);
        let mut found = Vec::new();
        loop {
            match lexer.next().0 {
                Token::End => break,
                token => found.push(token),
            }
        }
        assert_eq!(found, expected, "{text}");
        assert_eq!(lexer.next().0, Token::End, "the end stays the end");
    }

    #[test]
    fn blanks_separate_words_and_are_none() {
        use Token::{Close, Comma, Name, Number, Open, Text};
        let words = [Name("f"), Open, Number("1"), Comma, Text("a b"), Close];
        check("f(1,'a b')", &words);
        check(" f\t(\r\n1 , 'a b'\n)\n", &words);
    }

    #[test]
    fn names_hold_letters_digits_underscores_and_dollars() {
        check("_a$1 $", &[Token::Name("_a$1"), Token::Name("$")]);
        check("ż", &[Token::Unknown('ż')]);
    }

    #[test]
    fn a_doubled_quote_stays_in_the_string() {
        check("'a''b'", &[Token::Text("a''b")]);
        check("''", &[Token::Text("")]);
        check("'''x'''", &[Token::Text("''x''")]);
        check("'a' 'b'", &[Token::Text("a"), Token::Text("b")]);
        check("'żółć'", &[Token::Text("żółć")]);
    }

    #[test]
    fn a_string_without_its_end_takes_the_rest() {
        for text in ["'", "'a", "'a''", "'a, b)"] {
            check(text, &[Token::Unclosed]);
        }
    }

    #[test]
    fn numbers_are_whole_or_told_apart() {
        use Token::{Dot, Foreign, Fraction, Name, Number};
        check("-5", &[Number("-5")]);
        check("007", &[Number("007")]);
        check("1.5", &[Fraction("1.5")]);
        check("-1.5e-3", &[Fraction("-1.5e-3")]);
        check("1e5", &[Fraction("1e5")]);
        check("1.a", &[Number("1"), Dot, Name("a")]);
        check("1e", &[Number("1"), Name("e")]);
        check("- 5", &[Foreign("-"), Number("5")]);
    }

    #[test]
    fn the_longest_foreign_word_wins() {
        use Token::{Dot, Foreign, Name, OpenBracket};
        check("[?^ [? [^ [", &[Foreign("[?^"), Foreign("[?"), Foreign("[^"), OpenBracket]);
        check("a.?b ... .", &[Name("a"), Foreign(".?"), Name("b"), Foreign("..."), Dot]);
        check("== =~ => =", &[Foreign("=="), Foreign("=~"), Foreign("=>"), Foreign("=")]);
    }

    #[test]
    fn every_foreign_word_is_found_and_has_a_replacement() {
        for (foreign, instead) in FOREIGN {
            check(foreign, &[Token::Foreign(foreign)]);
            assert_eq!(instead_of(foreign), *instead);
            assert!(!instead.is_empty());
        }
    }
}
