//! `Microsoft.KeyVault/vaults/secrets`, version 2026-02-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.KeyVault/vaults/secrets`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.keyvault/vaults/secrets)
    VaultSecret: "Microsoft.KeyVault/vaults/secrets" @ "2026-02-01",
    properties types::VaultSecretProperties,
    child super::Vault
}

impl VaultSecret {
    /// Declares the resource with what Azure requires of it.
    #[track_caller]
    pub(crate) fn generated(
        parent: &Ref<super::Vault>,
        name: impl Value<String, Phase: KnownAtStart>,
        value: impl Value<Secret>,
        attributes: impl Value<types::SecretAttributes>,
    ) -> Self {
        let mut this = Self(Declaration::child(Self::TYPE, Self::API_VERSION, parent, name.node()));
        this.0.set("properties/value", value.node());
        this.0.set("properties/attributes", attributes.node());
        this
    }

    /// `tags`.
    pub fn tags(self, value: impl Value<Map<String>, Phase: KnownAtStart>) -> Self {
        set(self, "tags", value)
    }

    /// Adds one entry to `tags`.
    pub fn tag(self, key: impl Into<Key>, value: impl Value<String, Phase: KnownAtStart>) -> Self {
        set_entry(self, "tags", key, value)
    }

    /// `properties.contentType`.
    pub fn content_type(self, value: impl Value<String>) -> Self {
        set(self, "properties/contentType", value)
    }
}

#[doc(hidden)]
impl<P> Expr<VaultSecret, P> {
    pub fn tags(&self) -> Expr<Map<String>, P> {
        field(self, "tags")
    }

    pub fn properties(&self) -> Expr<types::VaultSecretProperties, P> {
        field(self, "properties")
    }

    pub fn location(&self) -> Expr<String, P> {
        field(self, "location")
    }

    pub fn system_data(&self) -> Expr<types::SystemData, P> {
        field(self, "systemData")
    }
}
