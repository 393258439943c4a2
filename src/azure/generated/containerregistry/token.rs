//! `Microsoft.ContainerRegistry/registries/tokens`, version 2025-11-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.ContainerRegistry/registries/tokens`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.containerregistry/registries/tokens)
    Token: "Microsoft.ContainerRegistry/registries/tokens" @ "2025-11-01",
    properties types::TokenProperties,
    child super::Registry
}

impl Token {
    /// Declares the resource with what Azure requires of it.
    ///
    /// The name: between 5 and 50 characters, pattern `^[a-zA-Z0-9-]*$`.
    #[track_caller]
    pub fn new(
        parent: &Ref<super::Registry>,
        name: impl Value<String, Phase: KnownAtStart>,
    ) -> Self {
        Self(Declaration::child(Self::TYPE, Self::API_VERSION, parent, name.node()))
    }

    /// `properties.scopeMapId`.
    pub fn scope_map_id(self, value: impl Value<Id<super::ScopeMap>>) -> Self {
        set(self, "properties/scopeMapId", value)
    }

    /// `properties.credentials`.
    pub fn credentials(self, value: impl Value<types::TokenCredentialsProperties>) -> Self {
        set(self, "properties/credentials", value)
    }

    /// `properties.status`.
    pub fn status(self, value: impl Value<types::TokenStatus>) -> Self {
        set(self, "properties/status", value)
    }
}

#[doc(hidden)]
impl<P> Expr<Token, P> {
    pub fn properties(&self) -> Expr<types::TokenProperties, P> {
        field(self, "properties")
    }

    pub fn system_data(&self) -> Expr<types::SystemData, P> {
        field(self, "systemData")
    }
}
