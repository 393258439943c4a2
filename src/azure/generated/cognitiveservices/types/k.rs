//! Definitions and enums of `Microsoft.CognitiveServices` that start with K.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use crate::azure::support::*;

enumeration! {
    /// `keySource` of `Encryption`.
    open KeySource {
        MicrosoftCognitiveServices = "Microsoft.CognitiveServices",
        MicrosoftKeyVault = "Microsoft.KeyVault",
    }
}

definition! {
    /// Definition `KeyVaultProperties` of `Microsoft.CognitiveServices`.
    ///
    /// An expression that yields it has:
    /// - `key_name()`: `String`
    /// - `key_version()`: `String`
    /// - `key_vault_uri()`: `String`
    /// - `identity_client_id()`: `String`
    KeyVaultProperties
}

impl KeyVaultProperties {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `keyName`.
    pub fn key_name(self, value: impl Value<String>) -> Self {
        set(self, "keyName", value)
    }

    /// `keyVersion`.
    pub fn key_version(self, value: impl Value<String>) -> Self {
        set(self, "keyVersion", value)
    }

    /// `keyVaultUri`.
    pub fn key_vault_uri(self, value: impl Value<String>) -> Self {
        set(self, "keyVaultUri", value)
    }

    /// `identityClientId`.
    pub fn identity_client_id(self, value: impl Value<String>) -> Self {
        set(self, "identityClientId", value)
    }
}

#[doc(hidden)]
impl<P> Expr<KeyVaultProperties, P> {
    pub fn key_name(&self) -> Expr<String, P> {
        field(self, "keyName")
    }

    pub fn key_version(&self) -> Expr<String, P> {
        field(self, "keyVersion")
    }

    pub fn key_vault_uri(&self) -> Expr<String, P> {
        field(self, "keyVaultUri")
    }

    pub fn identity_client_id(&self) -> Expr<String, P> {
        field(self, "identityClientId")
    }
}
