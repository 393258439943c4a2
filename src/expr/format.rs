//! Text made of literal characters and values: what [`arm_format!`](crate::arm_format) expands to.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use super::ast::{Ast, Kind};
use super::typed::{Expr, Join, Phase, Secret, Start};

/// A text that is put together piece by piece; [`arm_format!`](crate::arm_format) writes the
/// calls.
///
/// `P` is when the last of the values is known, and `T` what the text is: a `String`, or a
/// [`Secret`] as soon as any value is one.
///
/// The template gets as little as says the same: a literal where no value is an expression, the
/// expression itself where there is nothing else, and else one call of `format`, in which a value
/// that occurs twice is given once.
///
/// # Example
///
/// ```
/// use armwright::{Expr, Param, Secret, SecureParam, arm_format, functions as f};
///
/// let project = Param::string("project");
/// let count = Param::int("count");
/// let check = |text: Expr<String>, expected| assert_eq!(text.ast().to_string(), expected);
///
/// // A variable in scope, a value behind the text, and a named one.
/// check(arm_format!("rg-{project}"), "format('rg-{0}', parameters('project'))");
/// check(
///     arm_format!("{}/{0}", f::to_lower(&project)),
///     "format('{0}/{0}', toLower(parameters('project')))",
/// );
/// check(
///     arm_format!("{n} of {{{count}}}", n = 1),
///     "format('1 of {{{0}}}', parameters('count'))",
/// );
/// # // Commas in angle brackets belong to the expression.
/// # check(arm_format!("{}", Ok::<u8, u8>(1).unwrap_or(0)), "'1'");
/// # check(arm_format!("{x}", x = <Result<u8, u8>>::unwrap_or(Ok(1), 0),), "'1'");
/// # check(arm_format!("{}{x}", 1 << 2, x =-1), "'4-1'");
///
/// // As little as says the same.
/// check(arm_format!("{project}"), "parameters('project')");
/// check(arm_format!("{count}"), "string(parameters('count'))");
/// check(arm_format!("{}-{}", "rg", 1), "'rg-1'");
///
/// // A secret makes a secret.
/// let password = SecureParam::string("password");
/// let login: Expr<Secret> = arm_format!("user={project};pwd={password}");
/// assert!(login.ast().is_secret());
/// ```
///
/// A resource has no text; its name and its id have:
///
/// ```compile_fail
/// # fn vault() -> armwright::Ref<armwright::RawResource> { unimplemented!() }
/// let vault = vault();
/// armwright::arm_format!("in {vault}");
/// ```
#[must_use = "a text is made by `finish`"]
pub struct Format<P = Start, T = String> {
    pieces: Vec<Piece>,
    marker: PhantomData<fn() -> (P, T)>,
}

/// Something that can stand in [`arm_format!`](crate::arm_format).
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot stand in `arm_format!`",
    label = "this has no text",
    note = "text, integers, parameters, ids and expressions of these can stand there; of a \
            resource, take `.name()` or `.id()`, and make a text of any other value with a \
            function such as `functions::string`"
)]
pub trait FormatArg {
    /// When the value is known.
    type Phase: Phase;

    /// What a `T` becomes by this value: itself, or a [`Secret`] where this value is one.
    type Text<T>;

    /// Whether the value is text already, so that it can stand alone.
    #[doc(hidden)]
    const IS_TEXT: bool = true;

    /// The value.
    #[doc(hidden)]
    fn to_ast(&self) -> Ast;
}

/// A piece of a text: literal characters, or an expression.
struct Piece {
    ast: Ast,
    is_text: bool,
}

impl Format {
    /// An empty text.
    pub fn new() -> Self {
        Self { pieces: Vec::new(), marker: PhantomData }
    }
}

impl Default for Format {
    fn default() -> Self {
        Self::new()
    }
}

impl<P: Phase, T> Format<P, T> {
    /// The text and these characters behind it.
    pub fn text(mut self, text: impl Into<Cow<'static, str>>) -> Self {
        self.pieces.push(Piece { ast: Ast::str(text), is_text: true });
        self
    }

    /// The text and this value behind it.
    pub fn arg<A: FormatArg>(mut self, value: A) -> Format<<P as Join<A::Phase>>::Out, A::Text<T>>
    where
        P: Join<A::Phase>,
    {
        self.pieces.push(Piece { ast: value.to_ast(), is_text: A::IS_TEXT });
        Format { pieces: self.pieces, marker: PhantomData }
    }

    /// The expression that yields the text.
    pub fn finish(self) -> Expr<T, P> {
        let pieces = join_literals(self.pieces);
        Expr::from_ast(match &pieces[..] {
            [] => Ast::str(""),
            [Piece { ast, is_text: true }] => ast.clone(),
            [Piece { ast, is_text: false }] => Ast::call("string", [ast.clone()]),
            pieces => call_of_format(pieces),
        })
    }
}

/// Joins neighbours that are literal into one; what is empty goes.
fn join_literals(pieces: Vec<Piece>) -> Vec<Piece> {
    let mut joined = Vec::new();
    let mut text = String::new();
    let mut push = |text: &mut String, piece: Option<Piece>| {
        if !text.is_empty() {
            joined.push(Piece { ast: Ast::str(std::mem::take(text)), is_text: true });
        }
        joined.extend(piece);
    };
    for piece in pieces {
        match piece.ast.kind() {
            Kind::Str(more) => text.push_str(more),
            Kind::Int(value) => text.push_str(&value.to_string()),
            _ => push(&mut text, Some(piece)),
        }
    }
    push(&mut text, None);
    joined
}

fn call_of_format(pieces: &[Piece]) -> Ast {
    let mut pattern = String::new();
    let mut values: Vec<&Ast> = Vec::new();
    for Piece { ast, .. } in pieces {
        if let Some(text) = ast.as_str() {
            pattern.push_str(&text.replace('{', "{{").replace('}', "}}"));
            continue;
        }
        let at = values.iter().position(|value| *value == ast).unwrap_or_else(|| {
            values.push(ast);
            values.len() - 1
        });
        pattern.push('{');
        pattern.push_str(&at.to_string());
        pattern.push('}');
    }
    Ast::call("format", [Ast::str(pattern)].into_iter().chain(values.into_iter().cloned()))
}

/// Shows the text that was put together so far; never a secret.
impl<P, T> fmt::Debug for Format<P, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(&self.pieces).finish()
    }
}

impl fmt::Debug for Piece {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.ast.as_str() {
            Some(text) => write!(f, "{text:?}"),
            None if self.ast.is_secret() => f.write_str("[secret]"),
            None => write!(f, "[{:?}]", self.ast),
        }
    }
}

impl<A: FormatArg + ?Sized> FormatArg for &A {
    type Phase = A::Phase;
    type Text<T> = A::Text<T>;
    const IS_TEXT: bool = A::IS_TEXT;
    fn to_ast(&self) -> Ast {
        A::to_ast(self)
    }
}

macro_rules! literal {
    ($($ty:ty),*) => {$(
        impl FormatArg for $ty {
            type Phase = Start;
            type Text<T> = T;
            fn to_ast(&self) -> Ast {
                Ast::str(self.to_string())
            }
        }
    )*};
}

literal!(str, String, Cow<'_, str>, char, u8, u16, u32, u64, usize, i32, i64);

impl<P: Phase> FormatArg for Expr<String, P> {
    type Phase = P;
    type Text<T> = T;
    fn to_ast(&self) -> Ast {
        self.ast().clone()
    }
}

impl<P: Phase> FormatArg for Expr<i64, P> {
    type Phase = P;
    type Text<T> = T;
    const IS_TEXT: bool = false;
    fn to_ast(&self) -> Ast {
        self.ast().clone()
    }
}

impl<P: Phase> FormatArg for Expr<Secret, P> {
    type Phase = P;
    type Text<T> = Secret;
    fn to_ast(&self) -> Ast {
        self.ast().clone()
    }
}

#[cfg(test)]
mod tests {
    use super::super::typed::Runtime;
    use super::*;

    fn text(ast: &str) -> Expr<String> {
        Expr::from_ast(Ast::parse(ast).unwrap())
    }

    fn int(ast: &str) -> Expr<i64> {
        Expr::from_ast(Ast::parse(ast).unwrap())
    }

    fn secret(ast: &str) -> Expr<Secret, Runtime> {
        Expr::from_ast(Ast::parse(ast).unwrap())
    }

    fn check<P: Phase, T>(format: Format<P, T>, expected: &str) {
        assert_eq!(format.finish().ast().to_string(), expected);
    }

    #[test]
    fn a_text_without_expressions_is_a_literal() {
        check(Format::new(), "''");
        check(Format::new().text(""), "''");
        check(Format::new().text("it's ").arg("{literal}"), "'it''s {literal}'");
        check(
            Format::new().arg("a").text("-").arg(7).arg('c').arg(i64::MIN),
            "'a-7c-9223372036854775808'",
        );
    }

    #[test]
    fn an_expression_alone_stands_for_itself() {
        check(Format::new().arg(text("f()")), "f()");
        check(Format::new().text("").arg(&text("f()")).text(""), "f()");
        check(Format::new().arg(secret("listKeys('a', 'b').key")), "listKeys('a', 'b').key");
    }

    // `string` gives an integer the digits that `format` would.
    #[test]
    fn an_integer_alone_becomes_text() {
        check(Format::new().arg(int("length('a')")), "string(length('a'))");
    }

    #[test]
    fn values_are_numbered_and_an_equal_one_takes_the_same_number() {
        check(
            Format::new().text("a-").arg(text("f()")).text("-").arg(int("g()")).arg(text("f()")),
            "format('a-{0}-{1}{0}', f(), g())",
        );
        check(Format::new().arg(text("f()")).arg(text("f()")), "format('{0}{0}', f())");
    }

    #[test]
    fn braces_in_the_text_are_doubled() {
        check(Format::new().text("{x}").arg(text("f()")), "format('{{x}}{0}', f())");
        check(Format::new().text("{").arg(text("f()")).text("}"), "format('{{{0}}}', f())");
    }

    // Literals come out of expressions too, and must not be numbered.
    #[test]
    fn literal_expressions_are_part_of_the_text() {
        check(
            Format::new().text("a").arg(text("'{b}'")).arg(int("-1")).text("c").arg(text("f()")),
            "format('a{{b}}-1c{0}', f())",
        );
        check(Format::new().arg(text("'a'")), "'a'");
        check(Format::new().arg(int("1")), "'1'");
    }

    #[test]
    fn a_secret_makes_the_text_a_secret_wherever_it_stands() {
        let first = Format::new().arg(secret("listKeys('a', 'b').key")).arg(text("f()"));
        let last = Format::new().text("k=").arg(int("f()")).arg(secret("listKeys('a', 'b').key"));
        let results: [Expr<Secret, Runtime>; 2] = [first.finish(), last.finish()];
        for result in results {
            assert!(result.ast().is_secret());
        }
    }

    #[test]
    fn debug_shows_no_secret() {
        let format =
            Format::new().text("k=").arg(text("f()")).arg(secret("listKeys('a', 'b').key"));
        assert_eq!(format!("{format:?}"), r#"["k=", [f()], [secret]]"#);
    }
}
