//! How a value breaks its type.

use std::fmt;

use crate::eval::fault::{Fault, FaultKind};

/// The rule of a type that a value breaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Rule {
    /// The value is of another kind, or is `null` where the type is not nullable.
    Type,
    /// The value is not one of `allowedValues`.
    AllowedValues,
    /// The text or array is shorter than `minLength`.
    MinLength,
    /// The text or array is longer than `maxLength`.
    MaxLength,
    /// The number is less than `minValue`.
    MinValue,
    /// The number is greater than `maxValue`.
    MaxValue,
    /// A property that is not nullable is missing.
    Properties,
    /// There is a property that a sealed object does not have.
    AdditionalProperties,
    /// The array has an item that its type has no place for.
    Items,
    /// The array is without an item that its type has a place for.
    PrefixItems,
    /// The value chooses none of the types that it may be of.
    Discriminator,
    /// The type itself is not declared as types are.
    Declaration,
    /// The value cannot be checked within the limits.
    Limit,
}

impl Rule {
    /// The word that sets the rule in a template, where there is one.
    pub fn name(self) -> &'static str {
        match self {
            Self::Type => "type",
            Self::AllowedValues => "allowedValues",
            Self::MinLength => "minLength",
            Self::MaxLength => "maxLength",
            Self::MinValue => "minValue",
            Self::MaxValue => "maxValue",
            Self::Properties => "properties",
            Self::AdditionalProperties => "additionalProperties",
            Self::Items => "items",
            Self::PrefixItems => "prefixItems",
            Self::Discriminator => "discriminator",
            Self::Declaration => "declaration",
            Self::Limit => "limit",
        }
    }
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// One way in which a value breaks its type.
///
/// The value is told in the message, cut if it is long; never if it, or what it is in, is secret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violation {
    pub(super) path: String,
    pub(super) rule: Rule,
    pub(super) message: String,
    pub(super) help: Option<String>,
}

impl Violation {
    pub(super) fn limit(message: &str) -> Self {
        Self { path: String::new(), rule: Rule::Limit, message: message.to_owned(), help: None }
    }

    /// The part of the value that is meant, such as `.subnets[0].name`; empty for the whole.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The rule that is broken.
    pub fn rule(&self) -> Rule {
        self.rule
    }

    /// What was found and what was expected.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// What to do about it.
    pub fn help(&self) -> Option<&str> {
        self.help.as_deref()
    }

    /// The fault of `subject`, such as ``parameter `name` ``, whose value it is.
    pub(crate) fn into_fault(self, subject: impl fmt::Display) -> Fault {
        let kind = match self.rule {
            Rule::Declaration => FaultKind::Template,
            Rule::Limit => FaultKind::Limit,
            _ => FaultKind::Parameter,
        };
        let message = match &*self.path {
            "" => format!("{subject}: {}", self.message),
            path => format!("{subject}, at `{path}`: {}", self.message),
        };
        let fault = Fault::new(kind, message);
        match self.help {
            Some(help) => fault.help(help),
            None => fault,
        }
    }
}

/// The place, where it is not the whole value, the message and the help, in one line.
impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.path.is_empty() {
            write!(f, "at `{}`: ", self.path)?;
        }
        f.write_str(&self.message)?;
        match &self.help {
            Some(help) => write!(f, "; {help}"),
            None => Ok(()),
        }
    }
}
