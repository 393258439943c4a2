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
        this.0.set(&["location"], location.node());
        this.0.preset(&["properties", "publicNetworkAccess"], Node::String("Disabled".into()));
        this.0.preset(&["properties", "authMode"], Node::String("AADToken".into()));
        this
    }

    /// `properties.compute`.
    pub fn compute(mut self, value: impl Value<Id<super::Compute>>) -> Self {
        self.0.set(&["properties", "compute"], value.node());
        self
    }

    /// `properties.mirrorTraffic`.
    pub fn mirror_traffic(mut self, value: impl Value<Map<i64>>) -> Self {
        self.0.set(&["properties", "mirrorTraffic"], value.node());
        self
    }

    /// `properties.publicNetworkAccess`.
    ///
    /// Control `amle.01`: it is `Disabled` unless set here.
    pub fn dangerously_set_public_network_access(
        mut self,
        value: impl Value<types::PublicNetworkAccess>,
    ) -> Self {
        self.0.set(&["properties", "publicNetworkAccess"], value.node());
        self
    }

    /// `properties.traffic`.
    pub fn traffic(mut self, value: impl Value<Map<i64>>) -> Self {
        self.0.set(&["properties", "traffic"], value.node());
        self
    }

    /// `properties.authMode`.
    ///
    /// Control `amle.02`: it is `AADToken` unless set here.
    pub fn dangerously_set_auth_mode(
        mut self,
        value: impl Value<types::OnlineEndpointAuthMode>,
    ) -> Self {
        self.0.set(&["properties", "authMode"], value.node());
        self
    }

    /// `properties.description`.
    pub fn description(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["properties", "description"], value.node());
        self
    }

    /// `properties.keys`.
    pub fn keys(mut self, value: impl Value<types::EndpointAuthKeys>) -> Self {
        self.0.set(&["properties", "keys"], value.node());
        self
    }

    /// `properties.properties`.
    pub fn properties(mut self, value: impl Value<Map<String>>) -> Self {
        self.0.set(&["properties", "properties"], value.node());
        self
    }

    /// Adds one entry to `properties.properties`.
    pub fn property(mut self, key: impl Into<Key>, value: impl Value<String>) -> Self {
        self.0.set_entry(&["properties", "properties"], key.into(), value.node());
        self
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
    pub fn kind(mut self, value: impl Value<String, Phase: KnownAtStart>) -> Self {
        self.0.set(&["kind"], value.node());
        self
    }

    /// `sku`.
    pub fn sku(mut self, value: impl Value<types::Sku, Phase: KnownAtStart>) -> Self {
        self.0.set(&["sku"], value.node());
        self
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
}

#[doc(hidden)]
impl<P: Phase> Expr<OnlineEndpoint, P> {
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
