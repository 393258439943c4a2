//! `Microsoft.MachineLearningServices/registries`, version 2025-12-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.MachineLearningServices/registries`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.machinelearningservices/registries)
    Registry: "Microsoft.MachineLearningServices/registries" @ "2025-12-01",
    properties types::RegistryProperties,
    top [ResourceGroup]
}

impl Registry {
    /// Declares the resource with what Azure requires of it.
    ///
    /// The name: pattern `^[a-zA-Z0-9][a-zA-Z0-9\-_]{2,32}$`.
    ///
    /// Sets what is safe:
    /// - `properties.publicNetworkAccess` = `Disabled` (`amlreg.01`)
    #[track_caller]
    pub fn new(
        name: impl Value<String, Phase: KnownAtStart>,
        location: impl Value<String, Phase: KnownAtStart>,
    ) -> Self {
        let mut this = Self(Declaration::new(Self::TYPE, Self::API_VERSION, name.node()));
        this.0.set("location", location.node());
        this.0.preset("properties/publicNetworkAccess", Node::String("Disabled".into()));
        this
    }

    /// `properties.discoveryUrl`.
    pub fn discovery_url(self, value: impl Value<String>) -> Self {
        set(self, "properties/discoveryUrl", value)
    }

    /// `properties.intellectualPropertyPublisher`.
    pub fn intellectual_property_publisher(self, value: impl Value<String>) -> Self {
        set(self, "properties/intellectualPropertyPublisher", value)
    }

    /// `properties.managedResourceGroup`.
    pub fn managed_resource_group(self, value: impl Value<types::ArmResourceId>) -> Self {
        set(self, "properties/managedResourceGroup", value)
    }

    /// `properties.managedResourceGroupSettings`.
    pub fn managed_resource_group_settings(
        self,
        value: impl Value<types::ManagedResourceGroupSettings>,
    ) -> Self {
        set(self, "properties/managedResourceGroupSettings", value)
    }

    /// `properties.mlFlowRegistryUri`.
    pub fn ml_flow_registry_uri(self, value: impl Value<String>) -> Self {
        set(self, "properties/mlFlowRegistryUri", value)
    }

    /// `properties.registryPrivateEndpointConnections`.
    pub fn registry_private_endpoint_connections(
        self,
        value: impl Value<Vec<types::RegistryPrivateEndpointConnection>>,
    ) -> Self {
        set(self, "properties/registryPrivateEndpointConnections", value)
    }

    /// Adds one item to `properties.registryPrivateEndpointConnections`.
    pub fn registry_private_endpoint_connection(
        self,
        value: impl Value<types::RegistryPrivateEndpointConnection>,
    ) -> Self {
        push(self, "properties/registryPrivateEndpointConnections", value)
    }

    /// `properties.publicNetworkAccess`.
    ///
    /// Control `amlreg.01`: it is `Disabled` unless set here.
    pub fn dangerously_set_public_network_access(self, value: impl Value<String>) -> Self {
        set(self, "properties/publicNetworkAccess", value)
    }

    /// `properties.regionDetails`.
    pub fn region_details(self, value: impl Value<Vec<types::RegistryRegionArmDetails>>) -> Self {
        set(self, "properties/regionDetails", value)
    }

    /// `identity`: an identity that lives and dies with this resource.
    pub fn system_assigned_identity(mut self) -> Self {
        self.0.assign_system_identity("SystemAssigned,UserAssigned");
        self
    }

    /// `identity`: adds an identity that is a resource of its own.
    pub fn user_assigned_identity(
        mut self,
        identity: impl Value<Id<UserAssignedIdentity>, Phase: KnownAtStart>,
    ) -> Self {
        self.0.assign_identity(identity.node(), "SystemAssigned,UserAssigned");
        self
    }

    /// `kind`.
    pub fn kind(self, value: impl Value<String, Phase: KnownAtStart>) -> Self {
        set(self, "kind", value)
    }

    /// `sku`.
    pub fn sku(self, value: impl Value<types::Sku, Phase: KnownAtStart>) -> Self {
        set(self, "sku", value)
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
impl<P> Expr<Registry, P> {
    pub fn properties(&self) -> Expr<types::RegistryProperties, P> {
        field(self, "properties")
    }

    pub fn identity(&self) -> Expr<types::ManagedServiceIdentity, P> {
        field(self, "identity")
    }

    pub fn kind(&self) -> Expr<String, P> {
        field(self, "kind")
    }

    pub fn sku(&self) -> Expr<types::Sku, P> {
        field(self, "sku")
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
