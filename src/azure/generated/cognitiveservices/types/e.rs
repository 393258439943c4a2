//! Definitions and enums of `Microsoft.CognitiveServices` that start with E.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::super::types;
use crate::azure::support::*;

definition! {
    /// Definition `Encryption` of `Microsoft.CognitiveServices`.
    ///
    /// An expression that yields it has:
    /// - `key_vault_properties()`: `KeyVaultProperties`
    /// - `key_source()`: `KeySource`
    Encryption
}

impl Encryption {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `keyVaultProperties`.
    pub fn key_vault_properties(self, value: impl Value<types::KeyVaultProperties>) -> Self {
        set(self, "keyVaultProperties", value)
    }

    /// `keySource`.
    pub fn key_source(self, value: impl Value<types::KeySource>) -> Self {
        set(self, "keySource", value)
    }
}

#[doc(hidden)]
impl<P> Expr<Encryption, P> {
    pub fn key_vault_properties(&self) -> Expr<types::KeyVaultProperties, P> {
        field(self, "keyVaultProperties")
    }

    pub fn key_source(&self) -> Expr<types::KeySource, P> {
        field(self, "keySource")
    }
}
