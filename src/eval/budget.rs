//! How much an evaluation may do.

use std::cell::Cell;

use crate::eval::fault::{Fault, FaultKind};

/// The work that is left.
///
/// One unit is about one node visited or one value made; texts count by their length.
#[derive(Debug)]
pub(crate) struct Budget {
    left: Cell<u64>,
}

/// The work that one evaluation may do: a second or so.
pub(crate) const WORK: u64 = 6_000_000;

impl Budget {
    pub(crate) fn new(work: u64) -> Self {
        Self { left: Cell::new(work) }
    }

    /// Whether nothing is left.
    pub(crate) fn is_spent(&self) -> bool {
        self.left.get() == 0
    }

    /// Counts work.
    pub(crate) fn spend(&self, units: usize) -> Result<(), Fault> {
        let left = self.left.get().checked_sub(u64::try_from(units).unwrap_or(u64::MAX));
        self.left.set(left.unwrap_or(0));
        left.map(drop).ok_or_else(|| {
            Fault::new(FaultKind::Limit, "evaluating this template takes too much work")
                .help("look for a loop with a huge count, or text that is doubled again and again")
        })
    }
}
