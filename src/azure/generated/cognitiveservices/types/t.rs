//! Definitions and enums of `Microsoft.CognitiveServices` that start with T.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::super::types;
use crate::azure::support::*;

reading! {
    /// Definition `ThrottlingRule` of `Microsoft.CognitiveServices`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `key()`: `String`
    /// - `renewal_period()`: `i64`
    /// - `count()`: `i64`
    /// - `min_count()`: `i64`
    /// - `dynamic_throttling_enabled()`: `bool`
    /// - `match_patterns()`: `Vec<RequestMatchPattern>`
    ThrottlingRule
}

#[doc(hidden)]
impl<P> Expr<ThrottlingRule, P> {
    pub fn key(&self) -> Expr<String, P> {
        field(self, "key")
    }

    pub fn renewal_period(&self) -> Expr<i64, P> {
        field(self, "renewalPeriod")
    }

    pub fn count(&self) -> Expr<i64, P> {
        field(self, "count")
    }

    pub fn min_count(&self) -> Expr<i64, P> {
        field(self, "minCount")
    }

    pub fn dynamic_throttling_enabled(&self) -> Expr<bool, P> {
        field(self, "dynamicThrottlingEnabled")
    }

    pub fn match_patterns(&self) -> Expr<Vec<types::RequestMatchPattern>, P> {
        field(self, "matchPatterns")
    }
}
