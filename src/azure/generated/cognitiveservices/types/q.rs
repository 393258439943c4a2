//! Definitions and enums of `Microsoft.CognitiveServices` that start with Q.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::super::types;
use crate::azure::support::*;

reading! {
    /// Definition `QuotaLimit` of `Microsoft.CognitiveServices`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `count()`: `i64`
    /// - `renewal_period()`: `i64`
    /// - `rules()`: `Vec<ThrottlingRule>`
    QuotaLimit
}

#[doc(hidden)]
impl<P> Expr<QuotaLimit, P> {
    pub fn count(&self) -> Expr<i64, P> {
        field(self, "count")
    }

    pub fn renewal_period(&self) -> Expr<i64, P> {
        field(self, "renewalPeriod")
    }

    pub fn rules(&self) -> Expr<Vec<types::ThrottlingRule>, P> {
        field(self, "rules")
    }
}
