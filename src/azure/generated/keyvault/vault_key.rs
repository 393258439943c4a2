//! `Microsoft.KeyVault/vaults/keys`, version 2026-02-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.KeyVault/vaults/keys`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.keyvault/vaults/keys)
    VaultKey: "Microsoft.KeyVault/vaults/keys" @ "2026-02-01",
    properties types::VaultKeyProperties,
    child super::Vault
}

impl VaultKey {
    /// Declares the resource with what Azure requires of it.
    ///
    /// The name: pattern `^[a-zA-Z0-9-]{1,127}$`.
    #[track_caller]
    pub(crate) fn generated(
        parent: &Ref<super::Vault>,
        name: impl Value<String, Phase: KnownAtStart>,
        kty: impl Value<types::Kty>,
        rotation_policy: impl Value<types::RotationPolicy>,
    ) -> Self {
        let mut this = Self(Declaration::child(Self::TYPE, Self::API_VERSION, parent, name.node()));
        this.0.set("properties/kty", kty.node());
        this.0.set("properties/rotationPolicy", rotation_policy.node());
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

    /// `properties.attributes`.
    pub fn attributes(self, value: impl Value<types::KeyAttributes>) -> Self {
        set(self, "properties/attributes", value)
    }

    /// `properties.keyOps`.
    pub fn key_ops(self, value: impl Value<Vec<types::KeyOps>>) -> Self {
        set(self, "properties/keyOps", value)
    }

    /// `properties.keySize`.
    pub fn key_size(self, value: impl Value<i64>) -> Self {
        set(self, "properties/keySize", value)
    }

    /// `properties.curveName`.
    pub fn curve_name(self, value: impl Value<types::CurveName>) -> Self {
        set(self, "properties/curveName", value)
    }

    /// `properties.release_policy`.
    pub fn release_policy(self, value: impl Value<types::KeyReleasePolicy>) -> Self {
        set(self, "properties/release_policy", value)
    }
}

#[doc(hidden)]
impl<P> Expr<VaultKey, P> {
    pub fn tags(&self) -> Expr<Map<String>, P> {
        field(self, "tags")
    }

    pub fn properties(&self) -> Expr<types::VaultKeyProperties, P> {
        field(self, "properties")
    }

    pub fn location(&self) -> Expr<String, P> {
        field(self, "location")
    }

    pub fn system_data(&self) -> Expr<types::SystemData, P> {
        field(self, "systemData")
    }
}
