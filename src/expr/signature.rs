//! What is known of each function of the language without evaluating it: how many arguments it
//! takes, where it may stand, and when its value is known.
//!
//! The functions are those of [ARM template functions][docs]. Names are compared without regard to
//! case, as the language does.
//!
//! [docs]: https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions

mod check;
mod nearest;
mod place;
mod table;

pub use self::check::{CallError, CallErrorKind, check};
pub use self::nearest::nearest;
pub(crate) use self::nearest::nearest_of;
pub use self::place::{Place, Placement, Scope, Scopes};

use super::case::compare_ignore_case;
use super::knowledge::{Knowledge, Phase};

/// What is known of a function.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Signature {
    /// The name as Microsoft spells it; `list*` stands for every name that starts with `list`.
    pub name: &'static str,
    /// The fewest arguments.
    pub min: usize,
    /// The most arguments, if there is a most.
    pub max: Option<usize>,
    /// Whether the arguments come in pairs, as those of `createObject` do.
    pub pairs: bool,
    /// Which arguments are lambdas, counted from 0.
    pub lambdas: &'static [usize],
    /// When the value is known, if the arguments are.
    pub phase: Phase,
    /// Whether the value is a secret.
    pub secret: bool,
    /// Whether the value depends on the deployment in which the function is evaluated.
    pub contextual: bool,
    /// Where in a template the function may stand.
    pub place: Placement,
    /// In templates of which scopes it may.
    pub scopes: Scopes,
}

impl Signature {
    /// Whether the function takes `count` arguments.
    pub fn accepts(&self, count: usize) -> bool {
        count >= self.min
            && self.max.is_none_or(|max| count <= max)
            && !(self.pairs && count % 2 == 1)
    }

    /// When the value of a call is known and whether it is secret, the arguments aside.
    pub fn knowledge(&self) -> Knowledge {
        Knowledge {
            runtime: self.phase == Phase::Runtime,
            fresh: self.phase == Phase::Fresh,
            secret: self.secret,
        }
    }
}

/// What is known of the function with this name, in any case; nothing of a user's function.
///
/// # Example
///
/// ```
/// use armwright::expr::signature::lookup;
///
/// assert_eq!(lookup("TOLOWER").map(|known| known.name), Some("toLower"));
/// assert_eq!(lookup("listKeys").map(|known| known.name), Some("list*"));
/// assert!(lookup("nope").is_none());
/// ```
pub fn lookup(name: &str) -> Option<&'static Signature> {
    match table::FUNCTIONS.binary_search_by(|known| compare_ignore_case(known.name, name)) {
        Ok(at) => table::FUNCTIONS.get(at),
        Err(_) => is_list(name).then_some(&table::LIST),
    }
}

/// Every function, in the order of the lower-cased names; `list*` comes last.
pub fn all() -> impl Iterator<Item = &'static Signature> {
    table::FUNCTIONS.iter().chain([&table::LIST])
}

/// When the value of a call of `name` is known and whether it is secret, the arguments aside.
///
/// User functions can only compute with what they are given, so they add nothing.
pub fn knowledge_of_call(name: &str) -> Knowledge {
    lookup(name).map_or_else(Knowledge::default, Signature::knowledge)
}

/// Whether the value of a call of `name` depends on the deployment in which it is evaluated.
pub fn is_contextual(name: &str) -> bool {
    lookup(name).is_some_and(|known| known.contextual)
}

fn is_list(name: &str) -> bool {
    let (head, tail) = name.as_bytes().split_at(name.len().min(4));
    head.eq_ignore_ascii_case(b"list") && tail.iter().all(u8::is_ascii_alphabetic)
}

#[cfg(test)]
mod tests {
    use super::super::ast::Ast;
    use super::*;

    #[test]
    fn every_function_is_found_in_any_case() {
        for known in all().filter(|known| known.name != "list*") {
            for name in [known.name, &known.name.to_uppercase(), &known.name.to_lowercase()] {
                assert_eq!(lookup(name), Some(known), "{name}");
            }
        }
    }

    #[test]
    fn names_that_start_with_list_are_one_function() {
        for name in ["listKeys", "LISTKEYS", "list", "listOutputsWithSecureValues"] {
            assert_eq!(lookup(name).map(|known| known.name), Some("list*"), "{name}");
        }
        for name in ["lis", "", "list1", "list_keys", "my.listKeys", "lißt", "listé"] {
            assert_eq!(lookup(name), None, "{name}");
        }
    }

    #[test]
    fn user_functions_are_not_known() {
        assert_eq!(lookup("my.concat"), None);
        assert_eq!(knowledge_of_call("my.reference"), Knowledge::default());
        assert!(!is_contextual("my.deployment"));
    }

    // What a tree says of itself comes from here.
    #[test]
    fn calls_are_known_when_their_function_is() {
        let cases = [
            ("toLower('a')", Phase::Start, false),
            ("resourceId('a/b', 'c')", Phase::Start, false),
            ("NEWGUID()", Phase::Fresh, false),
            ("utcNow()", Phase::Fresh, false),
            ("reference('a').b", Phase::Runtime, false),
            ("references('a')[0]", Phase::Runtime, false),
            ("concat('a', listKeys('b', 'c').d)", Phase::Runtime, true),
        ];
        for (text, phase, secret) in cases {
            let tree = Ast::parse(text).unwrap();
            assert_eq!((tree.phase(), tree.is_secret()), (phase, secret), "{text}");
        }
    }

    #[test]
    fn only_what_means_the_deployment_is_contextual() {
        let found: Vec<_> = all().filter(|known| known.contextual).map(|k| k.name).collect();
        assert_eq!(found, ["deployment", "managementGroup", "resourceGroup", "subscription"]);
        assert!(Ast::parse("concat(RESOURCEGROUP().id)").unwrap().is_contextual());
        assert!(!Ast::parse("tenant().tenantId").unwrap().is_contextual());
    }

    #[test]
    fn counts_outside_of_the_limits_are_not_accepted() {
        let cases: [(&str, &[usize], &[usize]); 5] = [
            ("true", &[0], &[1]),
            ("substring", &[2, 3], &[0, 1, 4]),
            ("concat", &[1, 2, 800], &[0]),
            ("createObject", &[0, 2, 98], &[1, 3]),
            ("listKeys", &[2, 3], &[0, 1, 4]),
        ];
        for (name, good, bad) in cases {
            let known = lookup(name).unwrap();
            assert!(good.iter().all(|&count| known.accepts(count)), "{name}");
            assert!(!bad.iter().any(|&count| known.accepts(count)), "{name}");
        }
    }
}
