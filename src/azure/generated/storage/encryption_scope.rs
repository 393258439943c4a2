//! `Microsoft.Storage/storageAccounts/encryptionScopes`, version 2025-08-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.Storage/storageAccounts/encryptionScopes`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.storage/storageaccounts/encryptionscopes)
    EncryptionScope: "Microsoft.Storage/storageAccounts/encryptionScopes" @ "2025-08-01",
    properties types::EncryptionScopeProperties,
    child super::StorageAccount
}

impl EncryptionScope {
    /// Declares the resource with what Azure requires of it.
    ///
    /// The name: between 3 and 63 characters.
    #[track_caller]
    pub(crate) fn generated(
        parent: &Ref<super::StorageAccount>,
        name: impl Value<String, Phase: KnownAtStart>,
    ) -> Self {
        Self(Declaration::child(Self::TYPE, Self::API_VERSION, parent, name.node()))
    }

    /// `properties.source`.
    pub fn source(self, value: impl Value<types::EncryptionScopeSource>) -> Self {
        set(self, "properties/source", value)
    }

    /// `properties.state`.
    pub fn state(self, value: impl Value<types::EncryptionScopeState>) -> Self {
        set(self, "properties/state", value)
    }

    /// `properties.keyVaultProperties`.
    pub fn key_vault_properties(
        self,
        value: impl Value<types::EncryptionScopeKeyVaultProperties>,
    ) -> Self {
        set(self, "properties/keyVaultProperties", value)
    }

    /// `properties.requireInfrastructureEncryption`.
    pub fn require_infrastructure_encryption(self, value: impl Value<bool>) -> Self {
        set(self, "properties/requireInfrastructureEncryption", value)
    }
}

#[doc(hidden)]
impl<P> Expr<EncryptionScope, P> {
    pub fn properties(&self) -> Expr<types::EncryptionScopeProperties, P> {
        field(self, "properties")
    }

    pub fn system_data(&self) -> Expr<types::SystemData, P> {
        field(self, "systemData")
    }
}
