//! Definitions and enums of `Microsoft.App` that start with K.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use crate::azure::support::*;

definition! {
    /// Definition `KedaConfiguration` of `Microsoft.App`.
    ///
    /// An expression that yields it has:
    /// - `version()`: `String`
    KedaConfiguration
}

impl KedaConfiguration {
    /// An empty one.
    pub fn new() -> Self {
        Self(Object::new())
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<KedaConfiguration, P> {
    pub fn version(&self) -> Expr<String, P> {
        field(self, "version")
    }
}
