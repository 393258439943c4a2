//! What is known of a whole without going through its parts.

use super::Value;

/// What holds of some leaf below.
#[derive(Clone, Copy, Default)]
pub(super) struct Traits {
    pub(super) symbolic: bool,
    pub(super) secret: bool,
    /// How deep the values below nest; a leaf is 0.
    pub(super) depth: u32,
    /// How large the values below are when they are written out.
    pub(super) size: u64,
    /// How many values there are below.
    pub(super) count: u32,
    /// How many levels they are indented by when each is a line, all added up.
    pub(super) indent: u32,
}

impl Traits {
    pub(super) fn of<'a>(values: impl Iterator<Item = &'a Value>) -> Self {
        values.fold(Self::default(), |all, value| Self {
            symbolic: all.symbolic || value.is_symbolic(),
            secret: all.secret || value.is_secret(),
            depth: all.depth.max(value.depth()),
            size: all.size.saturating_add(value.size()),
            count: all.count.saturating_add(value.count()),
            indent: all.indent.saturating_add(value.indent()).saturating_add(value.count()),
        })
    }
}
