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
        this.0.set(&["properties", "displayName"], display_name.node());
        this
    }

    /// `properties.value`: at most 4096 characters.
    pub fn value(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["properties", "value"], value.node());
        self
    }

    /// `properties.keyVault`.
    pub fn key_vault(mut self, value: impl Value<types::KeyVaultContract>) -> Self {
        self.0.set(&["properties", "keyVault"], value.node());
        self
    }

    /// `properties.tags`: at most 32 items.
    pub fn tags(mut self, value: impl Value<Vec<String>>) -> Self {
        self.0.set(&["properties", "tags"], value.node());
        self
    }

    /// Adds one item to `properties.tags`.
    pub fn tag(mut self, value: impl Value<String>) -> Self {
        self.0.push(&["properties", "tags"], value.node());
        self
    }

    /// `properties.secret`.
    pub fn secret(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["properties", "secret"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<NamedValue, P> {
    pub fn properties(&self) -> Expr<types::NamedValueProperties, P> {
        field(self, "properties")
    }
}
