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
    pub fn credential_set_resource_id(
        mut self,
        value: impl Value<Id<super::CredentialSet>>,
    ) -> Self {
        self.0.set(&["properties", "credentialSetResourceId"], value.node());
        self
    }

    /// `properties.sourceRepository`.
    pub fn source_repository(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["properties", "sourceRepository"], value.node());
        self
    }

    /// `properties.targetRepository`.
    pub fn target_repository(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["properties", "targetRepository"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<CacheRule, P> {
    pub fn properties(&self) -> Expr<types::CacheRuleProperties, P> {
        field(self, "properties")
    }

    pub fn system_data(&self) -> Expr<types::SystemData, P> {
        field(self, "systemData")
    }
}
