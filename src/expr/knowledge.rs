//! What can be said of a value before it is computed: when it is known, and whether it is secret.

use super::ast::Ast;

/// When a value is known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Phase {
    /// When the deployment starts: literals, parameters, names and ids.
    #[default]
    Start,
    /// A new value each time, `newGuid()` and `utcNow()`: defaults of parameters only.
    Fresh,
    /// Once resources exist: `reference()` and `list*()`.
    Runtime,
}

/// When a value is known, and whether it is secret.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Knowledge {
    /// Whether it takes a value that exists only once resources do.
    pub runtime: bool,
    /// Whether it takes a value that is new each time.
    pub fresh: bool,
    /// Whether the value is a secret or made from one.
    pub secret: bool,
}

impl Knowledge {
    /// Of a value made from this one and another: known when both are, secret when one is.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self {
            runtime: self.runtime || other.runtime,
            fresh: self.fresh || other.fresh,
            secret: self.secret || other.secret,
        }
    }

    /// Of a value made from all of these.
    pub fn of_all(parts: &[Ast]) -> Self {
        parts.iter().fold(Self::default(), |sum, part| sum.and(part.knowledge()))
    }

    /// The latest phase in it.
    pub fn phase(self) -> Phase {
        match self {
            Self { runtime: true, .. } => Phase::Runtime,
            Self { fresh: true, .. } => Phase::Fresh,
            _ => Phase::Start,
        }
    }
}
