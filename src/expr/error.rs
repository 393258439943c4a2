//! What is wrong with the text of an expression, shown below the text itself.

use std::fmt;

use super::ast::{MAX_DEPTH, Span};

/// Why a text is not an expression.
///
/// `Display` shows what was found, what to write instead, and the place:
///
/// ```
/// use armwright::expr::Ast;
///
/// let error = Ast::parse_template_string("[concat('a' ]").unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     "error: expected `,` or `)`, but found `]`\n  [concat('a' ]\n              ^",
/// );
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseError(Box<Inner>);

#[derive(Clone, Debug, PartialEq, Eq)]
struct Inner {
    kind: ParseErrorKind,
    span: Span,
    text: String,
}

/// The kinds of [`ParseError`]; `Display` gives the message without the place.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ParseErrorKind {
    /// Nothing but blanks.
    #[error("there is no expression here; text in brackets is written `[[…]`")]
    Empty,
    /// More characters than a template may have in one expression, the brackets counted.
    #[error(
        "an expression has at most 24,576 characters, but this one has {length}; \
         move parts of it into variables"
    )]
    TooLong {
        /// How many it has, in UTF-16 units.
        length: usize,
    },
    /// Deeper than [`MAX_DEPTH`].
    #[error("an expression nests at most {MAX_DEPTH} deep; move the inner part into a variable")]
    TooDeep,
    /// Something other than what can stand here.
    #[error("expected {expected}, but found {found}")]
    Unexpected {
        /// What can.
        expected: &'static str,
        /// What does, in backticks, or `the end`.
        found: String,
    },
    /// A string without its closing quote.
    #[error("this string has no closing `'`")]
    UnclosedString,
    /// A string in other quotes than the language's.
    #[error("strings stand in single quotes `'…'`, but found `{found}`")]
    WrongQuote {
        /// The quote.
        found: char,
    },
    /// A quote escaped by a backslash.
    #[error("a quote inside a string is written `''`; `\\` escapes nothing")]
    Backslash,
    /// An operator or another form that Bicep has and templates do not.
    #[error("`{found}` is not part of the template language; write `{instead}`")]
    NotInLanguage {
        /// The operator.
        found: &'static str,
        /// The function that does its work.
        instead: &'static str,
    },
    /// A name that is not called.
    #[error("`{name}` is not a value by itself; write {instead}")]
    BareName {
        /// The name.
        name: String,
        /// What was probably meant.
        instead: String,
    },
    /// A number with a fraction or an exponent.
    #[error("numbers in expressions are whole; write `json('{number}')`")]
    NotWhole {
        /// The number.
        number: String,
    },
    /// An integer of more than 64 bits.
    #[error("this integer has more than 64 bits; write it as `json('…')`")]
    IntegerTooLarge,
    /// A property or an element of a literal.
    #[error("only a call has properties and elements; write the literal as `{function}(…)`")]
    LiteralSuffix {
        /// The function that makes a call of the literal.
        function: &'static str,
    },
}

impl ParseError {
    pub(super) fn new(kind: ParseErrorKind, span: Span, text: &str) -> Self {
        Self(Box::new(Inner { kind, span, text: text.to_owned() }))
    }

    /// What is wrong.
    pub fn kind(&self) -> &ParseErrorKind {
        &self.0.kind
    }

    /// Where it is wrong, in bytes of [`text`](Self::text).
    pub fn span(&self) -> Span {
        self.0.span
    }

    /// The text that was read.
    pub fn text(&self) -> &str {
        &self.0.text
    }
}

impl fmt::Display for ParseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "error: {}\n{}", self.kind(), Excerpt::new(self.text(), self.span()))
    }
}

impl std::error::Error for ParseError {}

/// One line of a text with carets under a part of it, two lines for a message to end with.
///
/// Of a long line only the surroundings of the part are shown; of a part that goes over several
/// lines, its first line.
///
/// # Example
///
/// ```
/// use armwright::expr::{Excerpt, Span};
///
/// let excerpt = Excerpt::new("[length()]", Span::new(1, 9));
/// assert_eq!(excerpt.to_string(), "  [length()]\n   ^^^^^^^^");
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Excerpt<'a> {
    text: &'a str,
    span: Span,
}

/// How many characters of a line are shown, and how many of them before the part.
const WIDTH: usize = 80;
const BEFORE: usize = 40;

impl<'a> Excerpt<'a> {
    /// Points at `span` of `text`; a span outside of it points at its end.
    pub fn new(text: &'a str, span: Span) -> Self {
        Self { text, span }
    }
}

impl fmt::Display for Excerpt<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let start = boundary(self.text, self.span.start);
        let end = boundary(self.text, self.span.end).max(start);
        let line_end =
            self.text[start..].find(['\n', '\r']).map_or(self.text.len(), |at| start + at);
        let line_start = self.text[..start].rfind(['\n', '\r']).map_or(0, |at| at + 1);

        let count = |from: usize, to: usize| self.text[from..to].chars().count();
        let (before, length) = (count(line_start, start), count(line_start, line_end));
        let skipped = if length > WIDTH { before.saturating_sub(BEFORE) } else { 0 };
        let shown = (length - skipped).min(WIDTH);
        let marked = count(start, end.min(line_end)).min(shown - (before - skipped)).max(1);

        f.write_str(if skipped > 0 { "  …" } else { "  " })?;
        for c in self.text[line_start..line_end].chars().skip(skipped).take(shown) {
            // A tab would move the carets, and other control characters are not for terminals.
            fmt::Write::write_char(f, if c.is_control() { ' ' } else { c })?;
        }
        f.write_str(if skipped + shown < length { "…\n  " } else { "\n  " })?;
        let column = before - skipped + usize::from(skipped > 0);
        write!(f, "{:column$}{:^<marked$}", "", "")
    }
}

/// The last character boundary at or before `at`.
fn boundary(text: &str, at: u32) -> usize {
    let at = usize::try_from(at).unwrap_or(usize::MAX).min(text.len());
    (0..=at).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::super::Ast;
    use super::*;

    fn error(text: &str) -> ParseError {
        Ast::parse_template_string(text).unwrap_err()
    }

    /// Is refused with this message, and these carets under the text.
    fn refused(text: &str, message: &str, carets: &str) {
        let error = error(text);
        assert_eq!(error.to_string(), format!("error: {message}\n  {text}\n  {carets}"));
    }

    fn check(text: &str, start: usize, end: usize, expected: &str) {
        assert_eq!(Excerpt::new(text, Span::new(start, end)).to_string(), expected);
    }

    #[test]
    fn carets_stand_under_the_span() {
        check("abc", 1, 2, "  abc\n   ^");
        check("abc", 0, 3, "  abc\n  ^^^");
    }

    #[test]
    fn an_empty_span_and_the_end_get_one_caret() {
        check("abc", 1, 1, "  abc\n   ^");
        check("abc", 3, 3, "  abc\n     ^");
        check("", 0, 0, "  \n  ^");
    }

    #[test]
    fn a_span_outside_of_the_text_points_at_its_end() {
        check("abc", 70, 80, "  abc\n     ^");
        check("abc", 2, 1, "  abc\n    ^");
    }

    // Columns are characters; a span inside of one counts from its start.
    #[test]
    fn text_beyond_ascii_keeps_the_column() {
        check("'żółć' x", 11, 12, "  'żółć' x\n         ^");
        check("é", 1, 2, "  é\n  ^");
    }

    #[test]
    fn only_the_line_where_the_span_starts_is_shown() {
        check("a(\n  b,\r\n  c)", 5, 6, "    b,\n    ^");
        check("a(\n  b,\r\n  c)", 5, 13, "    b,\n    ^^");
        check("a(\n", 3, 3, "  \n  ^");
    }

    #[test]
    fn a_tab_is_as_wide_as_its_caret() {
        check("\ta\u{7}b", 3, 4, "   a b\n     ^");
    }

    #[test]
    fn long_lines_are_cut_around_the_span() {
        let text = format!("{}!{}", "a".repeat(100), "b".repeat(100));
        let (left, right) = ("a".repeat(40), "b".repeat(39));
        check(&text, 100, 101, &format!("  …{left}!{right}…\n  {:41}^", ""));
        let (left, right) = ("a".repeat(80), "a".repeat(40));
        check(&text, 0, 200, &format!("  {left}…\n  {}", "^".repeat(80)));
        check(&text, 201, 201, &format!("  …{}\n  {:41}^", "b".repeat(40), ""));
        check(&text, 60, 70, &format!("  …{right}{right}…\n  {:41}{}", "", "^".repeat(10)));
    }

    #[test]
    fn what_cannot_stand_somewhere_is_named() {
        refused("[concat('a']", "expected `,` or `)`, but found `]`", "           ^");
        refused("[concat('a' ]", "expected `,` or `)`, but found `]`", "            ^");
        refused("[f(1 2)]", "expected `,` or `)`, but found `2`", "     ^");
        refused("[f(1,)]", "expected an expression, but found `)`", "     ^");
        refused("[f(,1)]", "expected an expression, but found `,`", "   ^");
        refused("[f()[0]", "expected `]`, but found `]`", "      ^");
        refused("[f().]", "expected the name of a property, but found `]`", "     ^");
        refused("[f().'a']", "expected the name of a property, but found `'a'`", "     ^^^");
        refused("[f() g()]", "expected the end of the expression, but found `g`", "     ^");
        refused("[f())]", "expected the end of the expression, but found `)`", "    ^");
        refused("[f(#)]", "expected an expression, but found `#`", "   ^");
        refused("['a' żółć]", "expected the end of the expression, but found `ż`", "     ^");
    }

    #[test]
    fn without_brackets_the_text_ends_at_its_end() {
        let error = Ast::parse("f(1").unwrap_err();
        let message = "error: expected `,` or `)`, but found the end\n  f(1\n     ^";
        assert_eq!(error.to_string(), message);
        assert_eq!((error.span(), error.text()), (Span::new(3, 3), "f(1"));
    }

    #[test]
    fn an_empty_expression_says_how_brackets_are_escaped() {
        let message = "there is no expression here; text in brackets is written `[[…]`";
        refused("[]", message, "^^");
        refused("[  ]", message, "^^^^");
        assert_eq!(Ast::parse("").unwrap_err().kind(), &ParseErrorKind::Empty);
    }

    #[test]
    fn strings_are_closed_and_in_single_quotes() {
        refused("[f('a]", "this string has no closing `'`", "   ^^");
        refused("[f(\"a\")]", "strings stand in single quotes `'…'`, but found `\"`", "   ^");
        refused("[f(‘a’)]", "strings stand in single quotes `'…'`, but found `‘`", "   ^");
        let backslash = "a quote inside a string is written `''`; `\\` escapes nothing";
        refused(r"[f('it\'s')]", backslash, "      ^^");
        refused(r"['\' 1]", backslash, "  ^^");
        // Here the backslash has nothing to do with it.
        refused(r"[f('a\' == 1)]", &not_in_language("==", "equals(a, b)"), "        ^^");
    }

    fn not_in_language(found: &str, instead: &str) -> String {
        format!("`{found}` is not part of the template language; write `{instead}`")
    }

    #[test]
    fn operators_name_the_function_that_does_their_work() {
        let cases = [
            ("[f() == 1]", "==", "equals(a, b)", "     ^^"),
            ("[f() != 1]", "!=", "not(equals(a, b))", "     ^^"),
            ("[f() ? 1 : 2]", "?", "if(condition, a, b)", "     ^"),
            ("[f() ?? 1]", "??", "coalesce(a, b)", "     ^^"),
            ("[1 + 2]", "+", "add(a, b)", "   ^"),
            ("[f() - 2]", "-", "sub(a, b)", "     ^"),
            ("[f() -2]", "-", "sub(a, b)", "     ^^"),
            ("[-f()]", "-", "sub(0, a)", " ^"),
            ("[f(!g())]", "!", "not(a)", "   ^"),
            ("[f() && g()]", "&&", "and(a, b)", "     ^^"),
            ("[f().?a]", ".?", "tryGet(a, 'name')", "    ^^"),
            ("[f()[?0]]", "[?", "tryGet(a, 0)", "    ^^"),
            ("[f()[^1]]", "[^", "indexFromEnd(a, 1)", "    ^^"),
            ("[f()[?^1]]", "[?^", "tryIndexFromEnd(a, 1)", "    ^^^"),
            ("[map(f(), x => 1)]", "=>", "lambda('x', body)", "            ^^"),
            ("[f([1])]", "[", "createArray(a, b)", "   ^"),
            ("[f({a: 1})]", "{", "createObject('name', value)", "   ^"),
            ("[f(...g())]", "...", "flatten(createArray(a, b))", "   ^^^"),
        ];
        for (text, found, instead, carets) in cases {
            refused(text, &not_in_language(found, instead), carets);
        }
    }

    #[test]
    fn a_bare_name_says_what_was_probably_meant() {
        let cases = [
            ("[true]", "true", "`true()`"),
            ("[null]", "null", "`null()`"),
            ("[resourceGroup.location]", "resourceGroup.location", "`resourceGroup().location`"),
            ("[parameters.name]", "parameters.name", "`parameters('name')`"),
            ("[Variables.a.b]", "Variables.a.b", "`variables('a')`"),
            ("[concat]", "concat", "`concat(…)`"),
            ("[dev]", "dev", "`'dev'` for text, or `parameters('dev')` or `variables('dev')`"),
        ];
        for (text, name, instead) in cases {
            let message = format!("`{name}` is not a value by itself; write {instead}");
            refused(text, &message, &format!(" {}", "^".repeat(name.len())));
        }
    }

    #[test]
    fn numbers_are_whole_and_not_too_large() {
        let fraction = "numbers in expressions are whole; write `json('-0.5e3')`";
        refused("[f(-0.5e3)]", fraction, "   ^^^^^^");
        let large = "this integer has more than 64 bits; write it as `json('…')`";
        refused("[9223372036854775808]", large, " ^^^^^^^^^^^^^^^^^^^");
    }

    #[test]
    fn literals_have_no_properties_or_elements() {
        let message = |function| {
            format!("only a call has properties and elements; write the literal as `{function}(…)`")
        };
        refused("['a'.b]", &message("string"), " ^^^^");
        refused("['a'[0]]", &message("string"), " ^^^^");
        refused("[f(1 .b)]", &message("int"), "   ^^^");
    }

    #[test]
    fn only_the_line_with_the_error_is_shown() {
        let error = error("[concat('a',\n  żółć('b'),\r\n  'c')]");
        let message = "error: expected an expression, but found `ż`\n    żółć('b'),\n    ^";
        assert_eq!(error.to_string(), message);
    }

    #[test]
    fn limits_are_named_with_a_way_out() {
        let first_line = |text: &str| {
            Ast::parse(text).unwrap_err().to_string().lines().next().unwrap_or_default().to_owned()
        };
        assert_eq!(
            first_line(&"f(".repeat(300)),
            "error: an expression nests at most 256 deep; move the inner part into a variable",
        );
        assert_eq!(
            first_line(&"f(".repeat(20_000)),
            "error: an expression has at most 24,576 characters, but this one has 40002; \
             move parts of it into variables",
        );
    }

    #[test]
    fn long_words_are_shortened_in_messages() {
        let text = format!("f(1 {})", "a".repeat(1_000));
        assert!(Ast::parse(&text).unwrap_err().to_string().len() < 400);
    }
}
