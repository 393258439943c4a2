//! What `arm_format!` is given: a text, and the values that follow it.

use std::iter::Peekable;

use proc_macro::{Delimiter, Ident, Span, TokenStream, TokenTree, token_stream::IntoIter};

use crate::Complaint;
use crate::literal::text_of;

/// The tokens of a call, taken apart.
pub(crate) struct Input {
    /// The text.
    pub(crate) text: String,
    /// Where the text stands.
    pub(crate) span: Span,
    /// The values that follow it.
    pub(crate) values: Vec<Given>,
}

/// A value that follows the text.
pub(crate) struct Given {
    /// `name` of `name = expression`.
    pub(crate) name: Option<Ident>,
    /// The expression.
    pub(crate) expression: TokenStream,
    /// Where it stands.
    pub(crate) span: Span,
}

impl Input {
    /// Reads `"text", expression, name = expression`.
    pub(crate) fn read(tokens: TokenStream) -> Result<Self, Complaint> {
        let mut rest = tokens.into_iter().peekable();
        let Some(first) = rest.next() else {
            return Err(Complaint::new(
                Span::call_site(),
                "a text is wanted, as in `\"rg-{name}\"`",
            ));
        };
        let span = first.span();
        let Some(text) = literal(first) else {
            return Err(Complaint::new(span, "the text must be a string literal"));
        };
        match rest.next() {
            None => {}
            Some(TokenTree::Punct(comma)) if comma.as_char() == ',' => {}
            Some(other) => {
                return Err(Complaint::new(other.span(), "a comma is wanted after the text"));
            }
        }
        let mut values: Vec<Given> = Vec::new();
        while rest.peek().is_some() {
            let value = given(&mut rest)?;
            if value.name.is_none() && values.iter().any(|earlier| earlier.name.is_some()) {
                let message = "a value without a name stands after one with a name";
                return Err(Complaint::new(value.span, message));
            }
            values.push(value);
        }
        Ok(Self { text, span, values })
    }
}

/// The text of a string literal. One that comes out of another macro is in an invisible group.
fn literal(token: TokenTree) -> Option<String> {
    match token {
        TokenTree::Literal(literal) => text_of(&literal.to_string()),
        TokenTree::Group(group) if group.delimiter() == Delimiter::None => {
            let mut inside = group.stream().into_iter();
            let only = inside.next()?;
            if inside.next().is_some() { None } else { literal(only) }
        }
        _ => None,
    }
}

/// Reads one value and the comma behind it.
fn given(rest: &mut Peekable<IntoIter>) -> Result<Given, Complaint> {
    let mut tokens: Vec<TokenTree> = Vec::new();
    // Angle brackets are no group of tokens: in `a::<B, C>()` and `<A as B<C, D>>::e()` a comma
    // belongs to the expression.
    let mut angles = 0usize;
    let mut end = None;
    for token in rest.by_ref() {
        if let TokenTree::Punct(punct) = &token {
            match punct.as_char() {
                ',' if angles == 0 => {
                    end = Some(token.span());
                    break;
                }
                '<' if angles > 0 || opens_generics(&tokens) => angles += 1,
                '>' if angles > 0 && !ends_with(&tokens, '-') => angles -= 1,
                _ => {}
            }
        }
        tokens.push(token);
    }
    let name = match &tokens[..] {
        [TokenTree::Ident(name), TokenTree::Punct(equals), after @ ..]
            if equals.as_char() == '=' && !starts_with(after, '=') && !starts_with(after, '>') =>
        {
            Some(name.clone())
        }
        _ => None,
    };
    if name.is_some() {
        tokens.drain(..2);
    }
    let Some(first) = tokens.first() else {
        let span = name.map(|name| name.span()).or(end).unwrap_or_else(Span::call_site);
        return Err(Complaint::new(span, "a value is wanted here"));
    };
    let span = first.span();
    Ok(Given { name, expression: tokens.into_iter().collect(), span })
}

/// Whether a `<` behind these tokens opens generics: where it compares or shifts, an operand or
/// another `<` stands before it.
fn opens_generics(before: &[TokenTree]) -> bool {
    match before.last() {
        None => true,
        Some(TokenTree::Punct(punct)) => !matches!(punct.as_char(), '<' | '>' | '?'),
        Some(_) => false,
    }
}

fn ends_with(tokens: &[TokenTree], wanted: char) -> bool {
    matches!(tokens.last(), Some(TokenTree::Punct(punct)) if punct.as_char() == wanted)
}

fn starts_with(tokens: &[TokenTree], wanted: char) -> bool {
    matches!(tokens.first(), Some(TokenTree::Punct(punct)) if punct.as_char() == wanted)
}
