//! What is said of names that mean nothing, and of values that have no parts.

use crate::eval::budget::Budget;
use crate::eval::fault::{Fault, FaultKind};
use crate::eval::output::diagnostic::Halt;
use crate::eval::value::{Object, Value};
use crate::expr::signature::Place;

pub(super) fn access(message: String, found: &Value) -> Halt {
    let fault = Fault::new(FaultKind::Access, message);
    Halt::from(if found.is_null() {
        fault.help("`tryGet` gives `null` instead of failing where a value may be missing")
    } else {
        fault
    })
}

pub(super) fn missing(budget: &Budget, object: &Object, name: &str) -> Halt {
    let names: Vec<&str> = object.names().take(100).collect();
    if let Err(fault) = budget.spend(comparing(name, &names)) {
        return fault.into();
    }
    let rest = match nearest(name, &names) {
        Some(near) => format!("; did you mean `{near}`?"),
        None if names.is_empty() => " in an empty object".to_owned(),
        None => {
            let shown: Vec<String> =
                names.iter().take(10).map(|name| format!("`{}`", shortened(name))).collect();
            let more = if object.len() > 10 { ", …" } else { "" };
            format!("; there are {}{more}", shown.join(", "))
        }
    };
    Halt::new(FaultKind::Access, format!("there is no property `{}`{rest}", shortened(name)))
}

/// Among so many names one is looked for that was meant.
pub(super) const SUGGESTED: usize = 200;

/// Text cut to what fits into a message.
pub(super) fn shortened(text: &str) -> String {
    match text.char_indices().nth(60) {
        Some((cut, _)) => format!("{}…", &text[..cut]),
        None => text.to_owned(),
    }
}

/// The work of comparing a misspelt name with others.
fn comparing(name: &str, names: &[&str]) -> usize {
    let one = |known: &&str| match known.len().max(name.len()) {
        0..=64 => 1 + name.len() * known.len() / 32,
        _ => 1,
    };
    20 + names.iter().take(SUGGESTED).map(one).sum::<usize>()
}

/// There is nothing of that name.
pub(super) fn unknown_name(budget: &Budget, what: &str, name: &str, names: &[&str]) -> Halt {
    if let Err(fault) = budget.spend(comparing(name, names)) {
        return fault.into();
    }
    let near = nearest(name, names).map(|near| format!("; did you mean `{near}`?"));
    let message = format!("{what} `{}`{}", shortened(name), near.unwrap_or_default());
    Halt::new(FaultKind::UnknownName, message)
}

/// The name that is most like the one that was written, if one is.
pub(super) fn nearest<'n>(name: &str, names: &[&'n str]) -> Option<&'n str> {
    crate::expr::signature::nearest_of(name, names.iter().take(SUGGESTED).copied())
}

pub(super) fn place_name(place: Place) -> &'static str {
    match place {
        Place::ParameterDefault => "the default of a parameter",
        Place::Variable => "a variable",
        Place::ResourceMember => "what must be known before a resource is deployed",
        Place::ResourceProperty => "the properties of a resource",
        Place::CopyCount => "the count of a loop",
        Place::Output => "an output",
        Place::UserFunction => "a user function",
        Place::ParametersFile => "a parameters file",
    }
}
