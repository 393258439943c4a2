//! What can be wrong with calls before anything is evaluated.

use std::fmt;

use super::super::ast::{Ast, Kind, Span};
use super::super::error::Excerpt;
use super::super::visit::Walk;
use super::{Signature, lookup, nearest};

/// A call that no evaluation can make good.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{kind}")]
pub struct CallError {
    kind: CallErrorKind,
    node: Ast,
    span: Span,
}

/// The kinds of [`CallError`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CallErrorKind {
    /// The language has no such function.
    UnknownFunction {
        /// The name as it is written.
        name: String,
        /// The function that was probably meant.
        nearest: Option<&'static str>,
    },
    /// Fewer or more arguments than the function takes.
    ArgumentCount {
        /// The name as it is written.
        name: String,
        /// The function.
        known: &'static Signature,
        /// How many arguments were given.
        given: usize,
    },
    /// A lambda where none is taken.
    MisplacedLambda,
    /// Something else where a lambda is taken.
    MissingLambda {
        /// The name as it is written.
        name: String,
        /// Which argument it is, counted from 1.
        argument: usize,
    },
}

/// Finds the calls of `tree` that are wrong whatever the values are, in written order: unknown
/// functions, wrong counts of arguments, and lambdas out of place.
///
/// Calls with a namespace are the user's functions, which only the template knows: they are passed
/// over, their arguments are not. So is the number of arguments of a function that is not known.
///
/// # Example
///
/// ```
/// use armwright::expr::{Ast, signature};
///
/// let text = "concat(length(), 'a')";
/// let errors = signature::check(&Ast::parse(text)?);
/// assert_eq!(
///     errors[0].in_text(text).to_string(),
///     "error: `length` takes 1 argument, but 0 were given\n  \
///        concat(length(), 'a')\n         ^^^^^^^^",
/// );
/// # Ok::<(), armwright::expr::ParseError>(())
/// ```
pub fn check(tree: &Ast) -> Vec<CallError> {
    let mut errors = Vec::new();
    if is_lambda(tree) {
        errors.push(CallError::new(CallErrorKind::MisplacedLambda, tree));
    }
    tree.walk(|node| {
        match node.kind() {
            Kind::Call(name, arguments) => check_call(node, name, arguments, &mut errors),
            kind => {
                let misplaced = kind.parts();
                errors
                    .extend(misplaced.iter().filter(|part| is_lambda(part)).map(misplaced_lambda));
            }
        }
        Walk::Into
    });
    errors
}

fn check_call(node: &Ast, name: &str, arguments: &[Ast], errors: &mut Vec<CallError>) {
    let known = lookup(name);
    let given = arguments.len();
    match known {
        None if !name.contains('.') => {
            let kind =
                CallErrorKind::UnknownFunction { name: name.to_owned(), nearest: nearest(name) };
            errors.push(CallError::new(kind, node).at_name(name));
        }
        Some(known) if !known.accepts(given) => {
            let kind = CallErrorKind::ArgumentCount { name: name.to_owned(), known, given };
            errors.push(CallError::new(kind, node));
        }
        _ => {}
    }
    for (at, argument) in arguments.iter().enumerate() {
        let wanted = known.is_some_and(|known| known.lambdas.contains(&at));
        if is_lambda(argument) {
            if !wanted {
                errors.push(misplaced_lambda(argument));
            }
        } else if wanted && !argument.is_symbolic() {
            let kind = CallErrorKind::MissingLambda { name: name.to_owned(), argument: at + 1 };
            errors.push(CallError::new(kind, argument));
        }
    }
}

fn is_lambda(node: &Ast) -> bool {
    matches!(node.kind(), Kind::Call(name, _) if name.eq_ignore_ascii_case("lambda"))
}

fn misplaced_lambda(node: &Ast) -> CallError {
    CallError::new(CallErrorKind::MisplacedLambda, node)
}

impl CallError {
    fn new(kind: CallErrorKind, node: &Ast) -> Self {
        Self { kind, node: node.clone(), span: node.span() }
    }

    /// Points at the name of a call that was read from text.
    fn at_name(mut self, name: &str) -> Self {
        let end = Span::new(0, name.len()).end.saturating_add(self.span.start);
        self.span.end = end.min(self.span.end);
        self
    }

    /// What is wrong.
    pub fn kind(&self) -> &CallErrorKind {
        &self.kind
    }

    /// The call or the argument that is wrong.
    pub fn node(&self) -> &Ast {
        &self.node
    }

    /// Where it stands in the text that the tree was read from.
    pub fn span(&self) -> Span {
        self.span
    }

    /// The message above the text that the tree was read from, with carets under the place.
    pub fn in_text<'a>(&'a self, text: &'a str) -> impl fmt::Display {
        struct InText<'a>(&'a CallErrorKind, Excerpt<'a>);

        impl fmt::Display for InText<'_> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "error: {}\n{}", self.0, self.1)
            }
        }

        InText(&self.kind, Excerpt::new(text, self.span))
    }
}

impl fmt::Display for CallErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnknownFunction { name, nearest } => {
                write!(f, "`{name}` is not a function of the template language; ")?;
                match nearest {
                    Some(nearest) => write!(f, "did you mean `{nearest}`?"),
                    None => write!(f, "a function of your own is called with its namespace"),
                }
            }
            Self::ArgumentCount { name, known, given } => {
                write!(f, "`{name}` takes {}, but {given} ", Takes(known))?;
                f.write_str(if *given == 1 { "was given" } else { "were given" })
            }
            Self::MisplacedLambda => f.write_str(
                "a lambda stands only where `map`, `filter` or another function takes one",
            ),
            Self::MissingLambda { name, argument } => {
                write!(f, "argument {argument} of `{name}` must be a `lambda('x', …)`")
            }
        }
    }
}

/// How many arguments a function takes, in words.
struct Takes(&'static Signature);

impl fmt::Display for Takes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Signature { min, max, pairs, .. } = *self.0;
        let plural = |count: usize| if count == 1 { "argument" } else { "arguments" };
        match max {
            _ if pairs => f.write_str("names and values in pairs"),
            None => write!(f, "at least {min} {}", plural(min)),
            Some(0) => f.write_str("no arguments"),
            Some(max) if max == min => write!(f, "{min} {}", plural(min)),
            Some(max) if max == min + 1 => write!(f, "{min} or {max} arguments"),
            Some(max) => write!(f, "{min} to {max} arguments"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::ast::Symbol;
    use super::*;

    #[derive(Debug)]
    struct Part([Ast; 1]);

    impl Symbol for Part {
        fn describe(&self, out: &mut String) {
            out.push_str("<part>");
        }

        fn parts(&self) -> &[Ast] {
            &self.0
        }
    }

    fn errors(text: &str) -> Vec<String> {
        let tree = Ast::parse(text).unwrap();
        check(&tree).iter().map(|error| error.in_text(text).to_string()).collect()
    }

    fn refused(text: &str, expected: &str) {
        assert_eq!(errors(text), [expected], "{text}");
    }

    #[test]
    fn good_calls_have_no_errors() {
        for text in [
            "'a'",
            "concat('a', toLower('B'))",
            "CONCAT('a')",
            "createObject()",
            "createObject('a', 1)",
            "listKeys('a', 'b').keys[0].value",
            "my.function(1, 2, 3)",
            "map(range(0, 3), lambda('x', lambdaVariables('x')))",
            "reduce(range(0, 3), 0, lambda('x', 'y', add(1, 2)))",
            "toObject(range(0, 3), lambda('x', 'a'), Lambda('x', 'b'))",
        ] {
            assert_eq!(errors(text), [""; 0], "{text}");
        }
    }

    #[test]
    fn length_without_argument_points_at_the_call() {
        refused(
            "toLower(length())",
            "error: `length` takes 1 argument, but 0 were given\n  \
               toLower(length())\n          ^^^^^^^^",
        );
    }

    #[test]
    fn the_message_says_how_many_arguments_are_taken() {
        let cases = [
            ("true(1)", "`true` takes no arguments, but 1 was given"),
            ("if(true(), 1)", "`if` takes 3 arguments, but 2 were given"),
            ("Substring('a')", "`Substring` takes 2 or 3 arguments, but 1 was given"),
            ("reference()", "`reference` takes 1 to 3 arguments, but 0 were given"),
            ("concat()", "`concat` takes at least 1 argument, but 0 were given"),
            ("and(true())", "`and` takes at least 2 arguments, but 1 was given"),
            ("listKeys('a')", "`listKeys` takes 2 or 3 arguments, but 1 was given"),
            (
                "createObject('a')",
                "`createObject` takes names and values in pairs, but 1 was given",
            ),
        ];
        for (text, expected) in cases {
            let found = check(&Ast::parse(text).unwrap());
            let found: Vec<_> = found.iter().map(ToString::to_string).collect();
            assert_eq!(found, [expected], "{text}");
        }
    }

    #[test]
    fn unknown_functions_name_the_nearest_known_one() {
        refused(
            "concat(lenght('a'))",
            "error: `lenght` is not a function of the template language; \
             did you mean `length`?\n  concat(lenght('a'))\n         ^^^^^^",
        );
        refused(
            "nope(1)",
            "error: `nope` is not a function of the template language; \
             a function of your own is called with its namespace\n  nope(1)\n  ^^^^",
        );
    }

    #[test]
    fn a_lambda_where_none_is_taken_is_misplaced() {
        let message =
            "error: a lambda stands only where `map`, `filter` or another function takes one";
        let cases = [
            ("lambda('x', 1)", "  lambda('x', 1)\n  ^^^^^^^^^^^^^^"),
            ("my.f(lambda('x', 1))", "  my.f(lambda('x', 1))\n       ^^^^^^^^^^^^^^"),
            ("items(lambda('x', 1))", "  items(lambda('x', 1))\n        ^^^^^^^^^^^^^^"),
            ("lambda('x', 1).a", "  lambda('x', 1).a\n  ^^^^^^^^^^^^^^"),
            ("array(1)[lambda('x', 1)]", "  array(1)[lambda('x', 1)]\n           ^^^^^^^^^^^^^^"),
        ];
        for (text, excerpt) in cases {
            refused(text, &format!("{message}\n{excerpt}"));
        }
    }

    #[test]
    fn a_value_where_a_lambda_is_taken_is_refused() {
        refused(
            "map(range(0, 3), 'x')",
            "error: argument 2 of `map` must be a `lambda('x', …)`\n  \
               map(range(0, 3), 'x')\n                   ^^^",
        );
    }

    #[test]
    fn every_wrong_call_is_reported_in_written_order() {
        let found = check(&Ast::parse("nope(length(), concat(not()))").unwrap());
        let nodes: Vec<_> = found.iter().map(|error| error.node().to_string()).collect();
        assert_eq!(nodes, ["nope(length(), concat(not()))", "length()", "not()"]);
    }

    // A symbol may yet be spelled as a lambda; what it is made of is checked.
    #[test]
    fn symbols_are_taken_for_anything_and_entered() {
        let part = |inner| Ast::symbol(Part([inner]));
        let good =
            Ast::call("map", [Ast::call("range", [Ast::int(0), Ast::int(1)]), part(Ast::int(1))]);
        assert_eq!(check(&good), []);
        let bad = check(&part(Ast::call("not", [])));
        assert_eq!(bad.len(), 1);
        assert_eq!(bad[0].to_string(), "`not` takes 1 argument, but 0 were given");
    }
}
