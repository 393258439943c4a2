//! The conditions under which a part of the environment is deployed.

use crate::expr::Ast;

/// All of these must be true. Kept sorted by their text and without repetition, so that the order
/// of nested `when` calls does not show.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Conditions(Vec<Ast>);

impl Conditions {
    /// These and one more; a condition that is always true adds nothing.
    pub(crate) fn with(&self, condition: Ast) -> Self {
        let mut all = self.0.clone();
        if condition != Ast::bool(true) && !all.contains(&condition) {
            all.push(condition);
            // `Debug` is the text, but for a tree that is too large to be written.
            all.sort_by_cached_key(|condition| format!("{condition:?}"));
        }
        Self(all)
    }

    /// These and all of the others.
    pub(crate) fn and(&self, others: &Self) -> Self {
        others.0.iter().fold(self.clone(), |sum, condition| sum.with(condition.clone()))
    }

    /// Those of `self` that are not among `known`.
    pub(crate) fn beyond(&self, known: &Self) -> Self {
        Self(self.0.iter().filter(|condition| !known.0.contains(condition)).cloned().collect())
    }

    /// Those that are in both.
    pub(crate) fn common(&self, others: &Self) -> Self {
        Self(self.0.iter().filter(|condition| others.0.contains(condition)).cloned().collect())
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &Ast> {
        self.0.iter()
    }

    /// One expression that is true when all are; `None` where nothing is asked.
    pub(crate) fn to_ast(&self) -> Option<Ast> {
        match &self.0[..] {
            [] => None,
            [only] => Some(only.clone()),
            many => Some(Ast::call("and", many.iter().cloned())),
        }
    }
}
