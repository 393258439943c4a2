//! `Microsoft.ApiManagement/service/namedValues`, version 2024-05-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.ApiManagement/service/namedValues`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.apimanagement/service/namedvalues)
    NamedValue: "Microsoft.ApiManagement/service/namedValues" @ "2024-05-01",
    properties types::NamedValueProperties,
    child super::Service
}

impl NamedValue {
    /// Declares the resource with what Azure requires of it.
    ///
    /// The name: at most 256 characters, pattern `^[^*#&+:<>?]+$`.
    #[track_caller]
    pub fn new(
        parent: &Ref<super::Service>,
        name: impl Value<String, Phase: KnownAtStart>,
        display_name: impl Value<String>,
    ) -> Self {
        let mut this = Self(Declaration::child(Self::TYPE, Self::API_VERSION, parent, name.node()));
        this.0.set("properties/displayName", display_name.node());
        this
    }

    /// `properties.value`: at most 4096 characters.
    pub fn value(self, value: impl Value<String>) -> Self {
        set(self, "properties/value", value)
    }

    /// `properties.keyVault`.
    pub fn key_vault(self, value: impl Value<types::KeyVaultContract>) -> Self {
        set(self, "properties/keyVault", value)
    }

    /// `properties.tags`: at most 32 items.
    pub fn tags(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "properties/tags", value)
    }

    /// Adds one item to `properties.tags`.
    pub fn tag(self, value: impl Value<String>) -> Self {
        push(self, "properties/tags", value)
    }

    /// `properties.secret`.
    pub fn secret(self, value: impl Value<bool>) -> Self {
        set(self, "properties/secret", value)
    }
}

#[doc(hidden)]
impl<P> Expr<NamedValue, P> {
    pub fn properties(&self) -> Expr<types::NamedValueProperties, P> {
        field(self, "properties")
    }
}
