//! Why an expression has no value.

use std::borrow::Cow;
use std::fmt;

/// The kinds of reason for which a template or an expression is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum FaultKind {
    /// The text is no expression of the language.
    Syntax,
    /// There is no function of that name.
    UnknownFunction,
    /// There is no parameter, variable, resource, type or loop of that name.
    UnknownName,
    /// The function takes another number of arguments.
    ArgumentCount,
    /// The function takes an argument of another kind, or a mix of kinds that it does not take.
    ArgumentType,
    /// The argument is of the right kind but outside of what the function takes.
    ArgumentValue,
    /// There is no property of that name, or what is looked into has none.
    Access,
    /// There is no element at that place.
    Index,
    /// The function may not stand in this place of a template.
    Place,
    /// A result does not fit into 64 bits, or a divisor is zero.
    Arithmetic,
    /// A parameter has no value, or one that its declaration does not allow.
    Parameter,
    /// The template is not built as templates are.
    Template,
    /// A limit on length, count, depth, size or work is exceeded.
    Limit,
    /// `fail()` was reached.
    Failed,
}

/// A reason, and what to do about it.
#[derive(Clone, PartialEq, Eq)]
pub struct Fault {
    kind: FaultKind,
    message: Cow<'static, str>,
    help: Option<Cow<'static, str>>,
}

impl Fault {
    /// A reason: what was found and what was expected.
    pub fn new(kind: FaultKind, message: impl Into<Cow<'static, str>>) -> Self {
        Self { kind, message: shortened(message.into()), help: None }
    }

    /// Adds what to do about it.
    #[must_use]
    pub fn help(mut self, help: impl Into<Cow<'static, str>>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// The kind of reason.
    pub fn kind(&self) -> FaultKind {
        self.kind
    }

    /// What was found and what was expected.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// What to do about it.
    pub fn advice(&self) -> Option<&str> {
        self.help.as_deref()
    }
}

/// A message holds a few lines, whatever it speaks of.
const MAX_MESSAGE: usize = 600;

fn shortened(message: Cow<'static, str>) -> Cow<'static, str> {
    match message.char_indices().nth(MAX_MESSAGE) {
        Some((end, _)) => format!("{}…", &message[..end]).into(),
        None => message,
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)?;
        match &self.help {
            Some(help) => write!(f, "; {help}"),
            None => Ok(()),
        }
    }
}

impl fmt::Debug for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}: {self}", self.kind)
    }
}

impl std::error::Error for Fault {}

/// Why a function gives no value.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Stop {
    /// There is none.
    Fault(Box<Fault>),
    /// It depends on a part that is known only at run time, so the call stays.
    Unknown,
}

impl From<Fault> for Stop {
    fn from(fault: Fault) -> Self {
        Self::Fault(Box::new(fault))
    }
}
