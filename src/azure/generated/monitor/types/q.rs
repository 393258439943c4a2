//! Definitions and enums of `Microsoft.Insights` that start with Q.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use crate::azure::support::*;

enumeration! {
    /// `queryAccessMode` of `AccessModeSettings`.
    open QueryAccessMode {
        Open = "Open",
        PrivateOnly = "PrivateOnly",
    }
}

definition! {
    /// Definition `QueryFailingPeriods` of `Microsoft.Insights`.
    ///
    /// An expression that yields it has:
    /// - `query_failing_periods_for()`: `String`
    QueryFailingPeriods
}

impl QueryFailingPeriods {
    /// One with what Azure requires.
    pub fn new(query_failing_periods_for: impl Value<String>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("for", query_failing_periods_for.node());
        this
    }
}

#[doc(hidden)]
impl<P> Expr<QueryFailingPeriods, P> {
    pub fn query_failing_periods_for(&self) -> Expr<String, P> {
        field(self, "for")
    }
}
