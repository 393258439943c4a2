//! The expression tree: one form for expressions that are written by builders and for those that
//! are read from a template.
//!
//! A tree is immutable and shared, so a clone costs a reference count. What is asked of a tree
//! again and again (its size, when it is known, whether it is secret) is computed once, when a
//! node is made.

use std::any::Any;
use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use super::knowledge::{Knowledge, Phase};
use super::signature::{self, Signature};

/// The most nodes an expression may have: each prints at least one character, and a template may
/// hold no longer text in one expression.
pub const MAX_NODES: u32 = 24_576;

/// How deep an expression may nest. The reader refuses deeper text; a written tree past it is
/// reported when the template is made.
pub const MAX_DEPTH: u32 = 256;

/// Where a node stands in the text it was read from, in bytes; empty for a written node.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The first byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

impl Span {
    /// The span from `start` to before `end`.
    pub fn new(start: usize, end: usize) -> Self {
        let clip = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        Self { start: clip(start), end: clip(end) }
    }
}

/// An expression of the ARM template language, without the brackets around it.
///
/// Two trees are equal when they have the same shape; where they were read from does not count.
///
/// # Example
///
/// ```
/// use armwright::expr::Ast;
///
/// let written = Ast::call("toLower", [Ast::str("ABC")]);
/// assert_eq!(written.to_string(), "toLower('ABC')");
/// assert_eq!(Ast::parse("toLower( 'ABC' )")?, written);
/// # Ok::<(), armwright::expr::ParseError>(())
/// ```
#[derive(Clone)]
pub struct Ast(Arc<Inner>);

struct Inner {
    kind: Kind,
    span: Span,
    size: u32,
    depth: u32,
    knowledge: Knowledge,
    symbolic: bool,
    contextual: bool,
}

/// What a node is.
#[derive(Clone, Debug)]
pub enum Kind {
    /// A string literal.
    Str(Cow<'static, str>),
    /// An integer literal; the language has 32 bits of them (see [`Ast::int`]).
    Int(i32),
    /// A call. The name has dots where it is a user function's with its namespace.
    Call(Cow<'static, str>, Vec<Ast>),
    /// A property: `base.name`.
    Property(Ast, Cow<'static, str>),
    /// An element or a property by a computed name: `base[index]`.
    Index(Ast, Ast),
    /// What only the model can spell; never read from text, and gone before text is written.
    Symbol(Arc<dyn Symbol>),
}

/// A leaf of a written expression that stands for something outside the language: a parameter, a
/// variable, a resource. It is replaced by plain nodes when it is known where the expression
/// stands.
pub trait Symbol: fmt::Debug + Any + Send + Sync {
    /// Writes the text by which two symbols of one kind are compared and that errors show.
    fn describe(&self, out: &mut String);

    /// The expressions inside.
    fn parts(&self) -> &[Ast] {
        &[]
    }

    /// When the value is known and whether it is secret. If not given: as the parts are.
    fn knowledge(&self) -> Knowledge {
        Knowledge::of_all(self.parts())
    }
}

impl Ast {
    /// A string literal.
    pub fn str(text: impl Into<Cow<'static, str>>) -> Self {
        Self::new(Kind::Str(text.into()), Span::default())
    }

    /// An integer. Literals have 32 bits; past that it becomes `json('…')`, as the language asks.
    pub fn int(value: i64) -> Self {
        match i32::try_from(value) {
            Ok(small) => Self::new(Kind::Int(small), Span::default()),
            Err(_) => Self::call("json", [Self::str(value.to_string())]),
        }
    }

    /// `true()` or `false()`.
    pub fn bool(value: bool) -> Self {
        Self::call(if value { "true" } else { "false" }, [])
    }

    /// A call of a function.
    pub fn call(
        name: impl Into<Cow<'static, str>>,
        arguments: impl IntoIterator<Item = Self>,
    ) -> Self {
        Self::new(Kind::Call(name.into(), arguments.into_iter().collect()), Span::default())
    }

    /// A property of this expression; `['name']` where `name` is not an identifier.
    #[must_use]
    pub fn property(&self, name: impl Into<Cow<'static, str>>) -> Self {
        let name = name.into();
        let kind = if is_identifier(&name) {
            Kind::Property(self.clone(), name)
        } else {
            Kind::Index(self.clone(), Self::str(name))
        };
        Self::new(kind, Span::default())
    }

    /// An element of this expression.
    #[must_use]
    pub fn index(&self, index: Self) -> Self {
        match index.kind() {
            Kind::Str(name) => self.property(name.clone()),
            _ => Self::new(Kind::Index(self.clone(), index), Span::default()),
        }
    }

    /// A leaf that the model spells later.
    pub fn symbol(symbol: impl Symbol) -> Self {
        Self::new(Kind::Symbol(Arc::new(symbol)), Span::default())
    }

    /// A leaf that the model spells later, shared with other expressions.
    pub fn shared_symbol(symbol: Arc<dyn Symbol>) -> Self {
        Self::new(Kind::Symbol(symbol), Span::default())
    }

    /// A node of the given kind, read from the given place.
    pub fn new(kind: Kind, span: Span) -> Self {
        let parts = kind.parts();
        let size = parts.iter().fold(1u32, |sum, part| sum.saturating_add(part.0.size));
        let depth = parts.iter().map(|part| part.0.depth).max().map_or(1, |d| d.saturating_add(1));
        let function = match &kind {
            Kind::Call(name, _) => signature::lookup(name),
            _ => None,
        };
        let knowledge = if let Kind::Symbol(symbol) = &kind {
            symbol.knowledge()
        } else {
            let own = function.map_or_else(Knowledge::default, Signature::knowledge);
            parts.iter().fold(own, |sum, part| sum.and(part.0.knowledge))
        };
        let symbolic = matches!(kind, Kind::Symbol(_)) || parts.iter().any(|part| part.0.symbolic);
        let contextual = function.is_some_and(|function| function.contextual)
            || parts.iter().any(|part| part.0.contextual);
        drop(parts);
        Self(Arc::new(Inner { kind, span, size, depth, knowledge, symbolic, contextual }))
    }

    /// What the node is.
    pub fn kind(&self) -> &Kind {
        &self.0.kind
    }

    /// Where the node was read from.
    pub fn span(&self) -> Span {
        self.0.span
    }

    /// How many nodes the printed tree has, counting a shared one each time; stops at `u32::MAX`.
    pub fn size(&self) -> u32 {
        self.0.size
    }

    /// How deep the tree nests; a leaf is 1.
    pub fn depth(&self) -> u32 {
        self.0.depth
    }

    /// When the value is known.
    pub fn phase(&self) -> Phase {
        self.0.knowledge.phase()
    }

    /// Whether the value is, or is made from, a secret.
    pub fn is_secret(&self) -> bool {
        self.0.knowledge.secret
    }

    /// When the value is known and whether it is secret.
    pub fn knowledge(&self) -> Knowledge {
        self.0.knowledge
    }

    /// Whether a [`Symbol`] occurs anywhere inside.
    pub fn is_symbolic(&self) -> bool {
        self.0.symbolic
    }

    /// Whether a function occurs inside whose meaning depends on the deployment it is evaluated
    /// in: `deployment()`, `subscription()`, `resourceGroup()`, `managementGroup()`.
    pub fn is_contextual(&self) -> bool {
        self.0.contextual
    }

    /// The symbol of type `S` that this node is.
    pub fn as_symbol<S: Symbol>(&self) -> Option<&S> {
        match self.kind() {
            Kind::Symbol(symbol) => {
                let any: &dyn Any = &**symbol;
                any.downcast_ref()
            }
            _ => None,
        }
    }

    /// The text of a string literal.
    pub fn as_str(&self) -> Option<&str> {
        match self.kind() {
            Kind::Str(text) => Some(text),
            _ => None,
        }
    }

    /// Whether both are the same node in memory.
    pub fn is_same_node(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

impl Kind {
    /// The expressions directly inside.
    pub fn parts(&self) -> Cow<'_, [Ast]> {
        match self {
            Self::Str(_) | Self::Int(_) => Cow::Borrowed(&[]),
            Self::Call(_, arguments) => Cow::Borrowed(arguments),
            Self::Property(base, _) => Cow::Borrowed(std::slice::from_ref(base)),
            Self::Index(base, index) => Cow::Owned(vec![base.clone(), index.clone()]),
            Self::Symbol(symbol) => Cow::Borrowed(symbol.parts()),
        }
    }
}

/// Whether `name` can follow a dot: `[A-Za-z_$][A-Za-z0-9_$]*`.
pub fn is_identifier(name: &str) -> bool {
    let letter = |c: u8| c.is_ascii_alphabetic() || c == b'_' || c == b'$';
    let mut bytes = name.bytes();
    bytes.next().is_some_and(letter) && bytes.all(|c| letter(c) || c.is_ascii_digit())
}

impl PartialEq for Ast {
    fn eq(&self, other: &Self) -> bool {
        if self.is_same_node(other) {
            return true;
        }
        // A tree that is too large or deep to be written is equal to itself only, as comparing
        // walks it.
        if self.0.size != other.0.size || self.0.depth != other.0.depth || self.0.depth > MAX_DEPTH
        {
            return false;
        }
        match (self.kind(), other.kind()) {
            (Kind::Str(a), Kind::Str(b)) => a == b,
            (Kind::Int(a), Kind::Int(b)) => a == b,
            (Kind::Call(a, x), Kind::Call(b, y)) => a == b && x == y,
            (Kind::Property(a, x), Kind::Property(b, y)) => x == y && a == b,
            (Kind::Index(a, x), Kind::Index(b, y)) => a == b && x == y,
            (Kind::Symbol(a), Kind::Symbol(b)) => {
                let (any_a, any_b): (&dyn Any, &dyn Any) = (&**a, &**b);
                let text = |symbol: &dyn Symbol| {
                    let mut out = String::new();
                    symbol.describe(&mut out);
                    out
                };
                Arc::ptr_eq(a, b)
                    || (any_a.type_id() == any_b.type_id() && text(&**a) == text(&**b))
            }
            _ => false,
        }
    }
}

impl Eq for Ast {}

/// Shows the text, as `Display` does.
impl fmt::Debug for Ast {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.size() > MAX_NODES { f.write_str("…") } else { fmt::Display::fmt(self, f) }
    }
}

/// A chain of nodes may be longer than the stack is deep, so it is taken apart in a loop.
impl Drop for Inner {
    fn drop(&mut self) {
        if self.depth <= MAX_DEPTH {
            return;
        }
        let mut pending = Vec::new();
        take_parts(&mut self.kind, &mut pending);
        while let Some(Ast(part)) = pending.pop() {
            if let Some(mut inner) = Arc::into_inner(part) {
                take_parts(&mut inner.kind, &mut pending);
            }
        }
    }
}

fn take_parts(kind: &mut Kind, pending: &mut Vec<Ast>) {
    match std::mem::replace(kind, Kind::Int(0)) {
        Kind::Str(_) | Kind::Int(_) | Kind::Symbol(_) => {}
        Kind::Call(_, arguments) => pending.extend(arguments),
        Kind::Property(base, _) => pending.push(base),
        Kind::Index(base, index) => pending.extend([base, index]),
    }
}
