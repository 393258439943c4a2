//! Definitions and enums of `Microsoft.Compute` that start with K.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::super::types;
use crate::azure::support::*;

definition! {
    /// Definition `KeyForDiskEncryptionSet` of `Microsoft.Compute`.
    ///
    /// An expression that yields it has:
    /// - `source_vault()`: `SourceVault`
    /// - `key_url()`: `String`
    KeyForDiskEncryptionSet
}

impl KeyForDiskEncryptionSet {
    /// One with what Azure requires.
    pub fn new(key_url: impl Value<String>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("keyUrl", key_url.node());
        this
    }

    /// `sourceVault.id`.
    pub fn source_vault(
        self,
        value: impl Value<Id<crate::azure::generated::keyvault::Vault>>,
    ) -> Self {
        set(self, "sourceVault/id", value)
    }
}

#[doc(hidden)]
impl<P> Expr<KeyForDiskEncryptionSet, P> {
    pub fn source_vault(&self) -> Expr<types::SourceVault, P> {
        field(self, "sourceVault")
    }

    pub fn key_url(&self) -> Expr<String, P> {
        field(self, "keyUrl")
    }
}

definition! {
    /// Definition `KeyVaultAndKeyReference` of `Microsoft.Compute`.
    ///
    /// An expression that yields it has:
    /// - `source_vault()`: `SourceVault`
    /// - `key_url()`: `String`
    KeyVaultAndKeyReference
}

impl KeyVaultAndKeyReference {
    /// One with what Azure requires.
    pub fn new(
        source_vault: impl Value<Id<crate::azure::generated::keyvault::Vault>>,
        key_url: impl Value<String>,
    ) -> Self {
        let mut this = Self(Object::new());
        this.0.set("sourceVault/id", source_vault.node());
        this.0.set("keyUrl", key_url.node());
        this
    }
}

#[doc(hidden)]
impl<P> Expr<KeyVaultAndKeyReference, P> {
    pub fn source_vault(&self) -> Expr<types::SourceVault, P> {
        field(self, "sourceVault")
    }

    pub fn key_url(&self) -> Expr<String, P> {
        field(self, "keyUrl")
    }
}

definition! {
    /// Definition `KeyVaultAndSecretReference` of `Microsoft.Compute`.
    ///
    /// An expression that yields it has:
    /// - `source_vault()`: `SourceVault`
    /// - `secret_url()`: `String`
    KeyVaultAndSecretReference
}

impl KeyVaultAndSecretReference {
    /// One with what Azure requires.
    pub fn new(
        source_vault: impl Value<Id<crate::azure::generated::keyvault::Vault>>,
        secret_url: impl Value<String>,
    ) -> Self {
        let mut this = Self(Object::new());
        this.0.set("sourceVault/id", source_vault.node());
        this.0.set("secretUrl", secret_url.node());
        this
    }
}

#[doc(hidden)]
impl<P> Expr<KeyVaultAndSecretReference, P> {
    pub fn source_vault(&self) -> Expr<types::SourceVault, P> {
        field(self, "sourceVault")
    }

    pub fn secret_url(&self) -> Expr<String, P> {
        field(self, "secretUrl")
    }
}

definition! {
    /// Definition `KeyVaultKeyReference` of `Microsoft.Compute`.
    ///
    /// An expression that yields it has:
    /// - `key_url()`: `String`
    /// - `source_vault()`: `SubResource`
    KeyVaultKeyReference
}

impl KeyVaultKeyReference {
    /// One with what Azure requires.
    pub fn new(
        key_url: impl Value<String>,
        source_vault: impl Value<Id<crate::azure::generated::keyvault::Vault>>,
    ) -> Self {
        let mut this = Self(Object::new());
        this.0.set("keyUrl", key_url.node());
        this.0.set("sourceVault/id", source_vault.node());
        this
    }
}

#[doc(hidden)]
impl<P> Expr<KeyVaultKeyReference, P> {
    pub fn key_url(&self) -> Expr<String, P> {
        field(self, "keyUrl")
    }

    pub fn source_vault(&self) -> Expr<types::SubResource, P> {
        field(self, "sourceVault")
    }
}

definition! {
    /// Definition `KeyVaultSecretReference` of `Microsoft.Compute`.
    ///
    /// An expression that yields it has:
    /// - `secret_url()`: `String`
    /// - `source_vault()`: `SubResource`
    KeyVaultSecretReference
}

impl KeyVaultSecretReference {
    /// One with what Azure requires.
    pub fn new(
        secret_url: impl Value<String>,
        source_vault: impl Value<Id<crate::azure::generated::keyvault::Vault>>,
    ) -> Self {
        let mut this = Self(Object::new());
        this.0.set("secretUrl", secret_url.node());
        this.0.set("sourceVault/id", source_vault.node());
        this
    }
}

#[doc(hidden)]
impl<P> Expr<KeyVaultSecretReference, P> {
    pub fn secret_url(&self) -> Expr<String, P> {
        field(self, "secretUrl")
    }

    pub fn source_vault(&self) -> Expr<types::SubResource, P> {
        field(self, "sourceVault")
    }
}
