//! Definitions and enums of `Microsoft.Storage` that start with Q.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::super::types;
use crate::azure::support::*;

reading! {
    /// Definition `QueueProperties` of `Microsoft.Storage`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `metadata()`: `Map<String>`
    /// - `approximate_message_count()`: `i64`
    QueueProperties
}

#[doc(hidden)]
impl<P> Expr<QueueProperties, P> {
    pub fn metadata(&self) -> Expr<Map<String>, P> {
        field(self, "metadata")
    }

    pub fn approximate_message_count(&self) -> Expr<i64, P> {
        field(self, "approximateMessageCount")
    }
}

reading! {
    /// Definition `QueueServicePropertiesProperties` of `Microsoft.Storage`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `cors()`: `CorsRules`
    QueueServiceProperties
}

#[doc(hidden)]
impl<P> Expr<QueueServiceProperties, P> {
    pub fn cors(&self) -> Expr<types::CorsRules, P> {
        field(self, "cors")
    }
}
