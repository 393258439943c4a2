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
        this.0.set(&["properties", "kty"], kty.node());
        this.0.set(&["properties", "rotationPolicy"], rotation_policy.node());
        this
    }

    /// `tags`.
    pub fn tags(mut self, value: impl Value<Map<String>, Phase: KnownAtStart>) -> Self {
        self.0.set(&["tags"], value.node());
        self
    }

    /// Adds one entry to `tags`.
    pub fn tag(
        mut self,
        key: impl Into<Key>,
        value: impl Value<String, Phase: KnownAtStart>,
    ) -> Self {
        self.0.set_entry(&["tags"], key.into(), value.node());
        self
    }

    /// `properties.attributes`.
    pub fn attributes(mut self, value: impl Value<types::KeyAttributes>) -> Self {
        self.0.set(&["properties", "attributes"], value.node());
        self
    }

    /// `properties.keyOps`.
    pub fn key_ops(mut self, value: impl Value<Vec<types::KeyOps>>) -> Self {
        self.0.set(&["properties", "keyOps"], value.node());
        self
    }

    /// `properties.keySize`.
    pub fn key_size(mut self, value: impl Value<i64>) -> Self {
        self.0.set(&["properties", "keySize"], value.node());
        self
    }

    /// `properties.curveName`.
    pub fn curve_name(mut self, value: impl Value<types::CurveName>) -> Self {
        self.0.set(&["properties", "curveName"], value.node());
        self
    }

    /// `properties.release_policy`.
    pub fn release_policy(mut self, value: impl Value<types::KeyReleasePolicy>) -> Self {
        self.0.set(&["properties", "release_policy"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<VaultKey, P> {
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
