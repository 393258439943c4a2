//! `Microsoft.ContainerRegistry/registries/agentPools`, version 2025-03-01-preview.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.ContainerRegistry/registries/agentPools`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.containerregistry/registries/agentpools)
    AgentPool: "Microsoft.ContainerRegistry/registries/agentPools" @ "2025-03-01-preview",
    properties types::AgentPoolProperties,
    child super::Registry
}

impl AgentPool {
    /// Declares the resource with what Azure requires of it.
    ///
    /// The name: between 3 and 20 characters, pattern `^[a-zA-Z0-9-]*$`.
    #[track_caller]
    pub fn new(
        parent: &Ref<super::Registry>,
        name: impl Value<String, Phase: KnownAtStart>,
        location: impl Value<String, Phase: KnownAtStart>,
    ) -> Self {
        let mut this = Self(Declaration::child(Self::TYPE, Self::API_VERSION, parent, name.node()));
        this.0.set("location", location.node());
        this
    }

    /// `properties.count`.
    pub fn count(self, value: impl Value<i64>) -> Self {
        set(self, "properties/count", value)
    }

    /// `properties.tier`.
    pub fn tier(self, value: impl Value<String>) -> Self {
        set(self, "properties/tier", value)
    }

    /// `properties.os`.
    pub fn os(self, value: impl Value<types::Os>) -> Self {
        set(self, "properties/os", value)
    }

    /// `properties.virtualNetworkSubnetResourceId`.
    pub fn virtual_network_subnet_resource_id(
        self,
        value: impl Value<Id<crate::azure::generated::network::Subnet>>,
    ) -> Self {
        set(self, "properties/virtualNetworkSubnetResourceId", value)
    }

    /// `tags`.
    pub fn tags(self, value: impl Value<Map<String>, Phase: KnownAtStart>) -> Self {
        set(self, "tags", value)
    }

    /// Adds one entry to `tags`.
    pub fn tag(self, key: impl Into<Key>, value: impl Value<String, Phase: KnownAtStart>) -> Self {
        set_entry(self, "tags", key, value)
    }
}

#[doc(hidden)]
impl<P> Expr<AgentPool, P> {
    pub fn properties(&self) -> Expr<types::AgentPoolProperties, P> {
        field(self, "properties")
    }

    pub fn tags(&self) -> Expr<Map<String>, P> {
        field(self, "tags")
    }

    pub fn location(&self) -> Expr<String, P> {
        field(self, "location")
    }

    pub fn system_data(&self) -> Expr<types::SystemData, P> {
        field(self, "systemData")
    }
}
