//! Definitions and enums of `Microsoft.App` that start with K.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use crate::azure::support::*;

reading! {
    /// Definition `KedaConfiguration` of `Microsoft.App`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `version()`: `String`
    KedaConfiguration
}

#[doc(hidden)]
impl<P> Expr<KedaConfiguration, P> {
    pub fn version(&self) -> Expr<String, P> {
        field(self, "version")
    }
}
