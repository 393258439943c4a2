//! Reading an expression from text.
//!
//! The grammar is that of [template expressions][docs]: literals, calls, and properties and
//! elements of calls. Blanks and line ends may stand between any two words.
//!
//! [docs]: https://learn.microsoft.com/azure/azure-resource-manager/templates/template-expressions

use std::borrow::Cow;

use super::ast::{Ast, Kind, MAX_DEPTH, Span};
use super::error::{ParseError, ParseErrorKind};
use super::escape::{TemplateString, is_expression, unescape_literal};
use super::lex::{self, Lexer, Token};
use super::signature;
use super::visit::index_kind;

/// The most characters that a template may have in one expression, its brackets counted, in
/// UTF-16 units.
pub const MAX_LENGTH: usize = 24_576;

impl Ast {
    /// Reads an expression, without the brackets around it.
    ///
    /// Names stay spelled as they are. An integer past 32 bits is read as `json('…')`, the form
    /// in which it is written.
    ///
    /// # Errors
    ///
    /// If the text is no expression, is longer than [`MAX_LENGTH`] or nests deeper than
    /// [`MAX_DEPTH`]. Whether the functions exist and take so many arguments is another question:
    /// [`signature::check`].
    ///
    /// # Example
    ///
    /// ```
    /// use armwright::expr::Ast;
    ///
    /// let id = Ast::parse("reference( 'vnet' )\n  ['id']")?;
    /// assert_eq!(id.to_string(), "reference('vnet').id");
    ///
    /// let error = Ast::parse("a() == b()").unwrap_err();
    /// assert!(error.to_string().contains("write `equals(a, b)`"));
    /// # Ok::<(), armwright::expr::ParseError>(())
    /// ```
    pub fn parse(text: &str) -> Result<Self, ParseError> {
        read(text, 0, text.len())
    }

    /// Reads a string of a template: an expression if it stands in brackets, else text.
    ///
    /// Spans count from the start of the string, its bracket included.
    ///
    /// # Errors
    ///
    /// If it stands in brackets and what is between them is no expression; see
    /// [`parse`](Self::parse).
    ///
    /// # Example
    ///
    /// ```
    /// use armwright::expr::{Ast, TemplateString};
    ///
    /// assert_eq!(Ast::parse_template_string("[[a]")?, TemplateString::Literal("[a]"));
    /// assert_eq!(
    ///     Ast::parse_template_string("[a()]")?,
    ///     TemplateString::Expression(Ast::call("a", [])),
    /// );
    /// # Ok::<(), armwright::expr::ParseError>(())
    /// ```
    pub fn parse_template_string(text: &str) -> Result<TemplateString<'_>, ParseError> {
        if is_expression(text) {
            read(text, 1, text.len() - 1).map(TemplateString::Expression)
        } else {
            Ok(TemplateString::Literal(unescape_literal(text)))
        }
    }
}

/// Reads the bytes of `text` from `start` to before `end`.
fn read(text: &str, start: usize, end: usize) -> Result<Ast, ParseError> {
    let refuse = |(kind, span)| ParseError::new(kind, span, text);
    let inner = &text[start..end];
    let length = inner.encode_utf16().count() + 2;
    if length > MAX_LENGTH {
        return Err(refuse((ParseErrorKind::TooLong { length }, Span::new(start, start))));
    }
    if inner.trim_matches([' ', '\t', '\r', '\n']).is_empty() {
        return Err(refuse((ParseErrorKind::Empty, Span::new(0, text.len()))));
    }
    let mut lexer = Lexer::new(&text[..end], start);
    let (token, span) = lexer.next();
    let last = if end < text.len() { "`]`" } else { "the end" };
    Parser { text, lexer, token, span, before: Span::default(), last }.whole().map_err(refuse)
}

/// A reason and its place; the text is added once, at the end.
type Parsed<T> = Result<T, (ParseErrorKind, Span)>;

struct Parser<'a> {
    text: &'a str,
    lexer: Lexer<'a>,
    /// The word that is read next.
    token: Token<'a>,
    span: Span,
    /// Where the word before it stands.
    before: Span,
    /// What is found where the expression ends.
    last: &'static str,
}

/// What can stand at a place.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Expected {
    Value,
    Name,
    SeparatorOrClose,
    CloseBracket,
    End,
}

impl Expected {
    fn describe(self) -> &'static str {
        match self {
            Self::Value => "an expression",
            Self::Name => "the name of a property",
            Self::SeparatorOrClose => "`,` or `)`",
            Self::CloseBracket => "`]`",
            Self::End => "the end of the expression",
        }
    }
}

impl Parser<'_> {
    fn whole(mut self) -> Parsed<Ast> {
        let tree = self.expression(1)?;
        if self.token == Token::End { Ok(tree) } else { Err(self.unexpected(Expected::End)) }
    }

    /// Recurses once for each level, of which there are at most [`MAX_DEPTH`].
    fn expression(&mut self, level: u32) -> Parsed<Ast> {
        if level > MAX_DEPTH {
            return Err((ParseErrorKind::TooDeep, self.span));
        }
        match self.token {
            Token::Name(_) => self.call(level),
            Token::Text(raw) => {
                self.advance();
                let literal = Ast::new(Kind::Str(unescape(raw).into()), self.before);
                self.no_suffix(literal, "string")
            }
            Token::Number(digits) => {
                self.advance();
                let literal = integer(digits, self.before)?;
                self.no_suffix(literal, "int")
            }
            _ => Err(self.unexpected(Expected::Value)),
        }
    }

    fn call(&mut self, level: u32) -> Parsed<Ast> {
        let start = self.span;
        let name = self.call_name()?;
        let mut arguments = Vec::new();
        self.advance();
        if self.token == Token::Close {
            self.advance();
        } else {
            loop {
                arguments.push(self.expression(level + 1)?);
                match self.token {
                    Token::Comma => self.advance(),
                    Token::Close => break self.advance(),
                    _ => return Err(self.unexpected(Expected::SeparatorOrClose)),
                }
            }
        }
        let call = self.node(Kind::Call(name, arguments), start)?;
        self.suffixes(call, level)
    }

    /// The name of a call, with its namespace; the word after it is `(`.
    fn call_name(&mut self) -> Parsed<Cow<'static, str>> {
        let start = self.span;
        let mut name = String::new();
        loop {
            let Token::Name(part) = self.token else {
                return Err(self.unexpected(Expected::Name));
            };
            name.push_str(part);
            self.advance();
            match self.token {
                Token::Dot => {
                    name.push('.');
                    self.advance();
                }
                Token::Open => break,
                Token::Foreign(lex::ARROW) => return Err(self.unexpected(Expected::Name)),
                _ => return Err((bare_name(&name), to(start, self.before))),
            }
        }
        // Most names are those of the table, which need no memory of their own.
        Ok(match signature::lookup(&name) {
            Some(known) if known.name == name => Cow::Borrowed(known.name),
            _ => Cow::Owned(name),
        })
    }

    fn suffixes(&mut self, mut base: Ast, level: u32) -> Parsed<Ast> {
        let start = base.span();
        loop {
            let kind = match self.token {
                Token::Dot => {
                    self.advance();
                    let Token::Name(name) = self.token else {
                        return Err(self.unexpected(Expected::Name));
                    };
                    self.advance();
                    Kind::Property(base, name.to_owned().into())
                }
                Token::OpenBracket => {
                    self.advance();
                    let index = self.expression(level + 1)?;
                    if self.token != Token::CloseBracket {
                        return Err(self.unexpected(Expected::CloseBracket));
                    }
                    self.advance();
                    index_kind(base, index)
                }
                _ => return Ok(base),
            };
            base = self.node(kind, start)?;
        }
    }

    fn no_suffix(&self, literal: Ast, function: &'static str) -> Parsed<Ast> {
        match self.token {
            Token::Dot | Token::OpenBracket => {
                Err((ParseErrorKind::LiteralSuffix { function }, to(literal.span(), self.span)))
            }
            _ => Ok(literal),
        }
    }

    /// A node from `start` to the word before the next.
    fn node(&self, kind: Kind, start: Span) -> Parsed<Ast> {
        let node = Ast::new(kind, to(start, self.before));
        if node.depth() > MAX_DEPTH {
            return Err((ParseErrorKind::TooDeep, self.before));
        }
        Ok(node)
    }

    fn advance(&mut self) {
        self.before = self.span;
        (self.token, self.span) = self.lexer.next();
    }

    /// Why the next word cannot stand where it does.
    fn unexpected(&self, expected: Expected) -> (ParseErrorKind, Span) {
        let value = expected == Expected::Value;
        let kind = match self.token {
            Token::Unclosed => ParseErrorKind::UnclosedString,
            Token::Unknown(found @ ('"' | '`' | '‘' | '’' | '“' | '”')) => {
                ParseErrorKind::WrongQuote { found }
            }
            Token::Fraction(number) if value => {
                ParseErrorKind::NotWhole { number: shorten(number) }
            }
            Token::Foreign(lex::MINUS) if value => {
                ParseErrorKind::NotInLanguage { found: lex::MINUS, instead: "sub(0, a)" }
            }
            Token::Foreign(found) => {
                ParseErrorKind::NotInLanguage { found, instead: lex::instead_of(found) }
            }
            Token::Number(digits) | Token::Fraction(digits)
                if digits.starts_with(lex::MINUS) && !value =>
            {
                let instead = lex::instead_of(lex::MINUS);
                ParseErrorKind::NotInLanguage { found: lex::MINUS, instead }
            }
            Token::OpenBracket if value => {
                ParseErrorKind::NotInLanguage { found: "[", instead: "createArray(a, b)" }
            }
            _ if !value && self.follows_backslash() => {
                let end = to_index(self.before.end);
                return (ParseErrorKind::Backslash, Span::new(end - 2, end));
            }
            _ => {
                let (expected, found) = (expected.describe(), self.found());
                ParseErrorKind::Unexpected { expected, found }
            }
        };
        // At the end of an expression in brackets stands its bracket.
        let length = self.text.len();
        let at_bracket = self.token == Token::End && to_index(self.span.end) < length;
        let span = if at_bracket { Span::new(length - 1, length) } else { self.span };
        (kind, span)
    }

    /// Whether the word before is a string that ends with a backslash.
    fn follows_backslash(&self) -> bool {
        self.text[..to_index(self.before.end)].ends_with("\\'")
    }

    fn found(&self) -> String {
        match self.token {
            Token::End => self.last.to_owned(),
            Token::Unknown(c) => format!("`{}`", c.escape_debug()),
            _ => {
                let (start, end) = (to_index(self.span.start), to_index(self.span.end));
                format!("`{}`", shorten(&self.text[start..end]))
            }
        }
    }
}

fn unescape(raw: &str) -> String {
    if raw.contains('\'') { raw.replace("''", "'") } else { raw.to_owned() }
}

fn integer(digits: &str, span: Span) -> Parsed<Ast> {
    let Ok(value) = digits.parse::<i64>() else {
        return Err((ParseErrorKind::IntegerTooLarge, span));
    };
    if let Ok(small) = i32::try_from(value) {
        return Ok(Ast::new(Kind::Int(small), span));
    }
    let text = Ast::new(Kind::Str(value.to_string().into()), span);
    Ok(Ast::new(Kind::Call("json".into(), vec![text]), span))
}

/// What to say of a name, dots included, that no `(` follows.
fn bare_name(name: &str) -> ParseErrorKind {
    let (first, rest) = name.split_once('.').unwrap_or((name, ""));
    let dot = if rest.is_empty() { "" } else { "." };
    let instead = match signature::lookup(first) {
        Some(known) if matches!(known.name, "parameters" | "variables") => {
            let member = rest.split('.').next().filter(|part| !part.is_empty()).unwrap_or("name");
            format!("`{}('{}')`", known.name, shorten(member))
        }
        Some(known) if known.min == 0 => {
            format!("`{}(){dot}{}`", known.name, shorten(rest))
        }
        Some(known) => format!("`{}(…)`", known.name),
        None => {
            let name = shorten(name);
            format!("`'{name}'` for text, or `parameters('{name}')` or `variables('{name}')`")
        }
    };
    ParseErrorKind::BareName { name: shorten(name), instead }
}

/// A word for a message, which is not to be as long as the expression.
fn shorten(word: &str) -> String {
    const LONGEST: usize = 40;
    match word.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", &word[..end]),
        None => word.to_owned(),
    }
}

fn to(start: Span, end: Span) -> Span {
    Span { start: start.start, end: end.end }
}

fn to_index(at: u32) -> usize {
    usize::try_from(at).unwrap_or(usize::MAX)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn read_template(text: &str) -> Result<Ast, ParseError> {
        match Ast::parse_template_string(text)? {
            TemplateString::Expression(tree) => Ok(tree),
            TemplateString::Literal(text) => panic!("{text} is no expression"),
        }
    }

    /// Reads to this canonical text.
    fn reads(text: &str, canonical: &str) {
        let tree = Ast::parse(text).unwrap();
        assert_eq!(tree.to_string(), canonical, "{text}");
    }

    #[test]
    fn blanks_and_line_ends_stand_between_any_words() {
        reads(" f\t( 1 ,\r\n'a b' , g ( ) . p [ 0 ]\n)\n", "f(1, 'a b', g().p[0])");
        reads("my . f ()", "my.f()");
    }

    #[test]
    fn literals_are_read_as_they_are_written() {
        reads("'it''s'", "'it''s'");
        reads("'''x'''", "'''x'''");
        reads("''", "''");
        reads(r"'a\n'", r"'a\n'");
        reads("-5", "-5");
        reads("-2147483648", "-2147483648");
        reads("007", "7");
    }

    // The engine takes them; the canonical form is the one that every version takes.
    #[test]
    fn integers_past_32_bits_are_read_as_json() {
        reads("2147483648", "json('2147483648')");
        reads("f(-9223372036854775808)", "f(json('-9223372036854775808'))");
    }

    #[test]
    fn a_literal_index_that_is_a_name_is_a_property() {
        reads("f()['a']['$b_1']", "f().a.$b_1");
        reads("f()['a b']['']['1a']", "f()['a b']['']['1a']");
        assert_eq!(Ast::parse("f()[ 'a' ]").unwrap(), Ast::parse("f().a").unwrap());
    }

    #[test]
    fn names_keep_their_case() {
        reads("CONCAT(parameters('A').B)", "CONCAT(parameters('A').B)");
    }

    #[test]
    fn lambdas_are_calls() {
        reads(
            "map(a(),lambda('x',lambdaVariables('x').id))",
            "map(a(), lambda('x', lambdaVariables('x').id))",
        );
    }

    #[test]
    fn each_node_knows_where_it_was_read() {
        let text = "[ f( 'a''b', g()['c'] [ -1 ].d ) ]";
        let mut found = Vec::new();
        read_template(text).unwrap().walk(|node| {
            let span = node.span();
            found.push(text[to_index(span.start)..to_index(span.end)].to_owned());
            super::super::Walk::Into
        });
        let expected = [
            "f( 'a''b', g()['c'] [ -1 ].d )",
            "'a''b'",
            "g()['c'] [ -1 ].d",
            "g()['c'] [ -1 ]",
            "g()['c']",
            "g()",
            "-1",
        ];
        assert_eq!(found, expected);
    }

    #[test]
    fn text_is_read_as_text() {
        for (string, text) in [("[[a]", "[a]"), ("[a", "[a"), (" [a()]", " [a()]")] {
            assert_eq!(Ast::parse_template_string(string), Ok(TemplateString::Literal(text)));
        }
    }

    fn is_too_deep(text: &str) -> bool {
        match Ast::parse(text) {
            Ok(tree) => tree.depth() > MAX_DEPTH,
            Err(error) => *error.kind() == ParseErrorKind::TooDeep,
        }
    }

    #[test]
    fn nesting_is_limited() {
        let limit = MAX_DEPTH as usize;
        let calls = |depth: usize| format!("{}1{}", "f(".repeat(depth - 1), ")".repeat(depth - 1));
        let suffixes = |depth: usize| format!("f(){}", ".a".repeat(depth - 1));
        let indexes =
            |depth: usize| format!("{}1{}", "f()[".repeat(depth - 1), "]".repeat(depth - 1));
        for text in [calls, suffixes, indexes] {
            assert_eq!(Ast::parse(&text(limit)).unwrap().depth(), MAX_DEPTH);
            assert!(is_too_deep(&text(limit + 1)));
        }
        for hostile in ["f(", "f()[", "f().a", "(", "[", "a.", "f(g(),"] {
            assert!(Ast::parse(&hostile.repeat(3_000)).is_err(), "{hostile}");
        }
    }

    // `😀` is two units in UTF-16.
    #[test]
    fn length_is_limited_with_the_brackets_counted() {
        let of = |length: usize| format!("'😀{}'", "a".repeat(length - 6));
        assert!(Ast::parse(&of(MAX_LENGTH)).is_ok());
        assert!(read_template(&format!("[{}]", of(MAX_LENGTH))).is_ok());
        let error = Ast::parse(&of(MAX_LENGTH + 1)).unwrap_err();
        assert_eq!(error.kind(), &ParseErrorKind::TooLong { length: MAX_LENGTH + 1 });
    }

    /// Whatever is read prints as text that reads the same, and whatever is not has an error that
    /// can be shown.
    fn is_sound(text: &str) {
        match Ast::parse(text) {
            Ok(tree) => assert_eq!(Ast::parse(&tree.to_string()).as_ref(), Ok(&tree), "{text}"),
            Err(error) => {
                let span = error.span();
                assert!(text.get(to_index(span.start)..to_index(span.end)).is_some(), "{text}");
                assert!(error.to_string().starts_with("error: "));
            }
        }
    }

    proptest! {
        #[test]
        fn no_text_makes_the_reader_panic(text in any::<String>(), bytes: Vec<u8>) {
            is_sound(&text);
            is_sound(&String::from_utf8_lossy(&bytes));
        }

        #[test]
        fn no_heap_of_words_makes_the_reader_panic(
            words in prop::collection::vec(
                prop::sample::select(vec![
                    "f", "g.h", "(", "(", ")", ")", ",", ".", "[", "]", "'a'", "'", "''", "1", "-",
                    "0.5", "e9", "99999999999", "?", "==", "{", "true", "\\", "\"", " ", "\n", "ż",
                    "f()", "f(1, 'a')", ".a", "['b c']", "[0]", "lambda('x', 1)",
                ]),
                0..24,
            ),
        ) {
            let text = words.concat();
            is_sound(&text);
            let bracketed = format!("[{text}]");
            if let Err(error) = Ast::parse_template_string(&bracketed) {
                let span = error.span();
                let range = to_index(span.start)..to_index(span.end);
                prop_assert!(bracketed.get(range).is_some(), "{bracketed}");
            }
        }
    }
}
