//! A call with its arguments, as the code of a function sees it.

use crate::eval::budget::Budget;
use crate::eval::fault::{Fault, FaultKind, Stop};
use crate::eval::value::{Array, Object, Value};

/// The longest text that a function may make, in bytes.
pub(crate) const MAX_TEXT: usize = 4 << 20;

/// A call of a function whose arguments have values.
///
/// No argument is a secret or has secret parts: the caller takes the marks off and puts them on
/// the result. Nor does any hold an [`Value::Expression`], unless the function asked for it.
#[derive(Clone, Copy)]
pub(crate) struct Call<'a> {
    /// The name as Microsoft spells it.
    pub name: &'static str,
    pub arguments: &'a [Value],
    pub budget: &'a Budget,
}

pub(crate) type Outcome = Result<Value, Stop>;

impl<'a> Call<'a> {
    /// How many arguments there are; never a number that the signature does not allow.
    pub(crate) fn count(&self) -> usize {
        self.arguments.len()
    }

    /// The argument at `at`, counted from 0.
    pub(crate) fn value(&self, at: usize) -> &'a Value {
        &self.arguments[at]
    }

    pub(crate) fn text(&self, at: usize) -> Result<&'a str, Stop> {
        match self.value(at) {
            Value::Text(text) => Ok(text),
            _ => Err(self.wrong(at, "text")),
        }
    }

    pub(crate) fn int(&self, at: usize) -> Result<i64, Stop> {
        match self.value(at) {
            Value::Int(value) => Ok(*value),
            _ => Err(self.wrong(at, "an int")),
        }
    }

    pub(crate) fn bool(&self, at: usize) -> Result<bool, Stop> {
        match self.value(at) {
            Value::Bool(value) => Ok(*value),
            _ => Err(self.wrong(at, "a bool")),
        }
    }

    pub(crate) fn array(&self, at: usize) -> Result<&'a Array, Stop> {
        match self.value(at) {
            Value::Array(array) => Ok(array),
            _ => Err(self.wrong(at, "an array")),
        }
    }

    pub(crate) fn object(&self, at: usize) -> Result<&'a Object, Stop> {
        match self.value(at) {
            Value::Object(object) => Ok(object),
            _ => Err(self.wrong(at, "an object")),
        }
    }

    /// The argument at `at` is not of the kind that is expected; what is known only at run time
    /// may still turn out to be.
    pub(crate) fn wrong(&self, at: usize, expected: &str) -> Stop {
        let found = self.value(at);
        if matches!(found, Value::Expression(_)) {
            return Stop::Unknown;
        }
        let which = self.which(at);
        Fault::new(
            FaultKind::ArgumentType,
            format!("`{}` takes {expected} as its {which}, but found {}", self.name, found.kind()),
        )
        .into()
    }

    /// A fault in an argument that is of the right kind.
    pub(crate) fn refuse(&self, at: usize, message: impl std::fmt::Display) -> Stop {
        self.fault(
            FaultKind::ArgumentValue,
            format!("the {} of `{}` {message}", self.which(at), self.name),
        )
    }

    /// Any other fault.
    #[expect(clippy::unused_self, reason = "so that all ways to fail read alike")]
    pub(crate) fn fault(&self, kind: FaultKind, message: impl Into<String>) -> Stop {
        Fault::new(kind, message.into()).into()
    }

    fn which(&self, at: usize) -> String {
        match (self.arguments.len(), at) {
            (1, _) => "argument".to_owned(),
            (_, 0) => "first argument".to_owned(),
            (_, 1) => "second argument".to_owned(),
            (_, 2) => "third argument".to_owned(),
            (_, at) => format!("argument {}", at + 1),
        }
    }

    /// Counts `units` of work: about the bytes that are read or made, or the values.
    pub(crate) fn spend(&self, units: usize) -> Result<(), Stop> {
        self.budget.spend(units).map_err(Stop::from)
    }

    /// Asks whether a text of `bytes` may be made, and counts the work; ask before making it.
    pub(crate) fn room_for_text(&self, bytes: usize) -> Result<(), Stop> {
        if bytes > MAX_TEXT {
            return Err(self.fault(
                FaultKind::Limit,
                format!(
                    "`{}` would make a text of {bytes} bytes, but 4 MiB are the most",
                    self.name
                ),
            ));
        }
        self.spend(bytes / 16)
    }

    /// The text as a value, if it is not too long.
    pub(crate) fn make_text(&self, text: impl AsRef<str>) -> Outcome {
        let text = text.as_ref();
        self.room_for_text(text.len())?;
        Ok(Value::text(text))
    }
}
