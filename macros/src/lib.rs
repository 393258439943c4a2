//! The macro of [`armwright`](https://docs.rs/armwright), re-exported there.
//!
//! It is a few hundred lines over the compiler's own tokens: a build that uses the crate compiles
//! no parser of Rust for it.

mod input;
mod literal;
mod text;

use proc_macro::{Delimiter, Group, Ident, Literal, Punct, Spacing, Span, TokenStream, TokenTree};

use input::{Given, Input};
use text::{Piece, Place};

/// Makes a text of literal characters and values, as [`format!`] does, that Azure fills in when
/// the deployment starts.
///
/// ```text
/// let project = Param::string("project");
/// let suffix = f::unique_string([&project]);
///
/// arm_format!("rg-{project}-{suffix}")
/// // [format('rg-{0}-{1}', parameters('project'), uniqueString(parameters('project')))]
/// ```
///
/// Values are variables in scope (`{project}`), follow the text (`{}`, `{0}`) or are named behind
/// it (`{name}` with `name = expression`). All are taken by reference. `{{` and `}}` are braces in
/// the text. There are no format specifications.
///
/// A value is literal text, an integer, a parameter, a variable of the template, an id, or an
/// expression that yields one of these; for a resource, give its `.name()` or its `.id()`. The
/// result is an `Expr<String>`, known when its last value is; with any secret in it, it is an
/// `Expr<Secret>`. What is literal stays literal: a text without values makes no call of `format`.
///
/// `armwright::expr::Format` says more about the result and has examples.
///
/// # Errors
///
/// These do not compile: a brace that stands alone, a format specification, braces that hold
/// anything but a name or a number, a value that no braces take, and braces that no value is for.
#[proc_macro]
pub fn arm_format(tokens: TokenStream) -> TokenStream {
    Input::read(tokens).and_then(|input| expand(&input)).unwrap_or_else(Complaint::into_tokens)
}

/// What is wrong with a call, and where.
struct Complaint {
    span: Span,
    message: String,
}

impl Complaint {
    fn new(span: Span, message: impl Into<String>) -> Self {
        Self { span, message: message.into() }
    }

    /// `::core::compile_error! { "message" }`, so spanned that the compiler points at the place.
    fn into_tokens(self) -> TokenStream {
        let mut message = TokenTree::Literal(Literal::string(&self.message));
        message.set_span(self.span);
        let group = Group::new(Delimiter::Brace, message.into());
        let mut tokens = path(&["core", "compile_error"], self.span);
        tokens.extend([punct('!', Spacing::Alone, self.span), spanned(group, self.span)]);
        tokens
    }
}

/// A chain on `::armwright::expr::Format`; the values that follow the text are computed once,
/// before it.
fn expand(input: &Input) -> Result<TokenStream, Complaint> {
    let pieces =
        text::pieces(&input.text).map_err(|message| Complaint::new(input.span, message))?;
    let mut used = vec![false; input.values.len()];
    let mut next = 0;
    let mut chain = path(&["armwright", "expr", "Format", "new"], Span::call_site());
    chain.extend([parenthesized(TokenStream::new(), Span::call_site())]);
    for piece in pieces {
        let (method, argument, span) = match piece {
            Piece::Text(text) => {
                let text = TokenTree::Literal(Literal::string(&text));
                ("text", text.into(), Span::call_site())
            }
            Piece::Value(place) => {
                let (value, span) = match Source::of(place, &mut next, input)? {
                    Source::Given(at) => {
                        used[at] = true;
                        let value = &input.values[at];
                        (TokenTree::Ident(bound(at, value)), value.span)
                    }
                    Source::Variable(name) => (captured(&name, input.span)?, input.span),
                };
                ("arg", [punct('&', Spacing::Alone, span), value].into_iter().collect(), span)
            }
        };
        chain.extend(call(method, argument, span));
    }
    chain.extend(call("finish", TokenStream::new(), Span::call_site()));
    if let Some(at) = used.iter().position(|used| !used) {
        let Given { name, span, .. } = &input.values[at];
        let name = name.as_ref().map(ToString::to_string).unwrap_or_default();
        return Err(Complaint::new(*span, format!("the text has no `{{{name}}}` for this value")));
    }
    Ok(if input.values.is_empty() { chain } else { bind(&input.values, chain) })
}

/// Where a value comes from.
enum Source {
    /// It follows the text, at this place.
    Given(usize),
    /// It is the user's variable of this name.
    Variable(String),
}

impl Source {
    /// What braces mean; `next` counts the empty ones.
    fn of(place: Place, next: &mut usize, input: &Input) -> Result<Self, Complaint> {
        let (at, braces) = match place {
            Place::Named(wanted) => {
                let is_wanted = |name: &Ident| name.to_string() == wanted;
                let mut names = input.values.iter().map(|value| value.name.as_ref());
                let found = names.position(|name| name.is_some_and(is_wanted));
                return Ok(found.map_or(Self::Variable(wanted), Self::Given));
            }
            Place::At(at) => (at, format!("`{{{at}}}`")),
            Place::Next => {
                *next += 1;
                (*next - 1, "a `{}`".to_owned())
            }
        };
        let unnamed = input.values.iter().filter(|value| value.name.is_none()).count();
        if at < unnamed {
            Ok(Self::Given(at))
        } else {
            let message = format!("{braces} wants a value that is not given after the text");
            Err(Complaint::new(input.span, message))
        }
    }
}

/// `match (&(a), &(b),) { (value0, value1,) => chain }`: temporaries live until the chain ends.
fn bind(values: &[Given], chain: TokenStream) -> TokenStream {
    let site = Span::call_site();
    let mut given = TokenStream::new();
    let mut names = TokenStream::new();
    for (at, value) in values.iter().enumerate() {
        let comma = punct(',', Spacing::Alone, site);
        let expression = parenthesized(value.expression.clone(), value.span);
        given.extend([punct('&', Spacing::Alone, site), expression, comma.clone()]);
        names.extend([TokenTree::Ident(bound(at, value)), comma]);
    }
    let mut arm = TokenStream::from(parenthesized(names, site));
    arm.extend([punct('=', Spacing::Joint, site), punct('>', Spacing::Alone, site)]);
    arm.extend(chain);
    let mut tokens = TokenStream::from(TokenTree::Ident(Ident::new("match", site)));
    tokens.extend([parenthesized(given, site), spanned(Group::new(Delimiter::Brace, arm), site)]);
    tokens
}

/// The name of a given value inside the expansion, which no name of the user's can meet.
fn bound(at: usize, value: &Given) -> Ident {
    Ident::new(&format!("value{at}"), Span::mixed_site().located_at(value.span))
}

/// A variable of the user's.
fn captured(name: &str, span: Span) -> Result<TokenTree, Complaint> {
    // `Ident::new` panics where the compiler's idea of a name is stricter than ours.
    let mut tokens = name.parse::<TokenStream>().into_iter().flatten();
    match (tokens.next(), tokens.next()) {
        (Some(TokenTree::Ident(mut ident)), None) => {
            ident.set_span(span);
            Ok(TokenTree::Ident(ident))
        }
        _ => Err(Complaint::new(span, format!("`{name}` is not a name"))),
    }
}

/// `.method(argument)`
fn call(method: &str, argument: TokenStream, span: Span) -> [TokenTree; 3] {
    let method = TokenTree::Ident(Ident::new(method, span));
    [punct('.', Spacing::Alone, span), method, parenthesized(argument, span)]
}

/// `::a::b::c`
fn path(segments: &[&str], span: Span) -> TokenStream {
    let colons = [punct(':', Spacing::Joint, span), punct(':', Spacing::Alone, span)];
    let segment = |name| {
        let name = TokenTree::Ident(Ident::new(name, span));
        colons.clone().into_iter().chain([name])
    };
    segments.iter().copied().flat_map(segment).collect()
}

fn punct(c: char, spacing: Spacing, span: Span) -> TokenTree {
    let mut punct = Punct::new(c, spacing);
    punct.set_span(span);
    TokenTree::Punct(punct)
}

fn parenthesized(tokens: TokenStream, span: Span) -> TokenTree {
    spanned(Group::new(Delimiter::Parenthesis, tokens), span)
}

fn spanned(mut group: Group, span: Span) -> TokenTree {
    group.set_span(span);
    TokenTree::Group(group)
}
