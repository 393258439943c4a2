//! `Microsoft.ContainerRegistry/registries/cacheRules`, version 2025-11-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.ContainerRegistry/registries/cacheRules`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.containerregistry/registries/cacherules)
    CacheRule: "Microsoft.ContainerRegistry/registries/cacheRules" @ "2025-11-01",
    properties types::CacheRuleProperties,
    child super::Registry
}

impl CacheRule {
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

    /// `properties.credentialSetResourceId`.
    pub fn credential_set_resource_id(self, value: impl Value<Id<super::CredentialSet>>) -> Self {
        set(self, "properties/credentialSetResourceId", value)
    }

    /// `properties.sourceRepository`.
    pub fn source_repository(self, value: impl Value<String>) -> Self {
        set(self, "properties/sourceRepository", value)
    }

    /// `properties.targetRepository`.
    pub fn target_repository(self, value: impl Value<String>) -> Self {
        set(self, "properties/targetRepository", value)
    }
}

#[doc(hidden)]
impl<P> Expr<CacheRule, P> {
    pub fn properties(&self) -> Expr<types::CacheRuleProperties, P> {
        field(self, "properties")
    }

    pub fn system_data(&self) -> Expr<types::SystemData, P> {
        field(self, "systemData")
    }
}
