//! `Microsoft.MachineLearningServices/workspaces/onlineEndpoints`, version 2025-12-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.MachineLearningServices/workspaces/onlineEndpoints`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.machinelearningservices/workspaces/onlineendpoints)
    OnlineEndpoint: "Microsoft.MachineLearningServices/workspaces/onlineEndpoints" @ "2025-12-01",
    properties types::OnlineEndpointProperties,
    child super::Workspace
}

impl OnlineEndpoint {
    /// Declares the resource with what Azure requires of it.
    ///
    /// Sets what is safe:
    /// - `properties.publicNetworkAccess` = `Disabled` (`amle.01`)
    /// - `properties.authMode` = `AADToken` (`amle.02`)
    #[track_caller]
    pub fn new(
        parent: &Ref<super::Workspace>,
        name: impl Value<String, Phase: KnownAtStart>,
        location: impl Value<String, Phase: KnownAtStart>,
    ) -> Self {
        let mut this = Self(Declaration::child(Self::TYPE, Self::API_VERSION, parent, name.node()));
        this.0.set("location", location.node());
        this.0.preset("properties/publicNetworkAccess", Node::String("Disabled".into()));
        this.0.preset("properties/authMode", Node::String("AADToken".into()));
        this
    }

    /// `properties.compute`.
    pub fn compute(self, value: impl Value<Id<super::Compute>>) -> Self {
        set(self, "properties/compute", value)
    }

    /// `properties.mirrorTraffic`.
    pub fn mirror_traffic(self, value: impl Value<Map<i64>>) -> Self {
        set(self, "properties/mirrorTraffic", value)
    }

    /// `properties.publicNetworkAccess`.
    ///
    /// Control `amle.01`: it is `Disabled` unless set here.
    pub fn dangerously_set_public_network_access(
        self,
        value: impl Value<types::PublicNetworkAccess>,
    ) -> Self {
        set(self, "properties/publicNetworkAccess", value)
    }

    /// `properties.traffic`.
    pub fn traffic(self, value: impl Value<Map<i64>>) -> Self {
        set(self, "properties/traffic", value)
    }

    /// `properties.authMode`.
    ///
    /// Control `amle.02`: it is `AADToken` unless set here.
    pub fn dangerously_set_auth_mode(
        self,
        value: impl Value<types::OnlineEndpointAuthMode>,
    ) -> Self {
        set(self, "properties/authMode", value)
    }

    /// `properties.description`.
    pub fn description(self, value: impl Value<String>) -> Self {
        set(self, "properties/description", value)
    }

    /// `properties.keys`.
    pub fn keys(self, value: impl Value<types::EndpointAuthKeys>) -> Self {
        set(self, "properties/keys", value)
    }

    /// `properties.properties`.
    pub fn properties(self, value: impl Value<Map<String>>) -> Self {
        set(self, "properties/properties", value)
    }

    /// Adds one entry to `properties.properties`.
    pub fn property(self, key: impl Into<Key>, value: impl Value<String>) -> Self {
        set_entry(self, "properties/properties", key, value)
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
impl<P> Expr<OnlineEndpoint, P> {
    pub fn properties(&self) -> Expr<types::OnlineEndpointProperties, P> {
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
