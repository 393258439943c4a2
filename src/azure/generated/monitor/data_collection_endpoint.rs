//! `Microsoft.Insights/dataCollectionEndpoints`, version 2024-03-11.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.Insights/dataCollectionEndpoints`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.insights/datacollectionendpoints)
    DataCollectionEndpoint: "Microsoft.Insights/dataCollectionEndpoints" @ "2024-03-11",
    properties types::DataCollectionEndpointProperties,
    top [ResourceGroup]
}

impl DataCollectionEndpoint {
    /// Declares the resource with what Azure requires of it.
    #[track_caller]
    pub fn new(
        name: impl Value<String, Phase: KnownAtStart>,
        location: impl Value<String, Phase: KnownAtStart>,
    ) -> Self {
        let mut this = Self(Declaration::new(Self::TYPE, Self::API_VERSION, name.node()));
        this.0.set("location", location.node());
        this
    }

    /// `properties.description`.
    pub fn description(self, value: impl Value<String>) -> Self {
        set(self, "properties/description", value)
    }

    /// `properties.immutableId`.
    pub fn immutable_id(self, value: impl Value<String>) -> Self {
        set(self, "properties/immutableId", value)
    }

    /// `properties.networkAcls`.
    pub fn network_acls(self, value: impl Value<types::DataCollectionEndpointNetworkAcls>) -> Self {
        set(self, "properties/networkAcls", value)
    }

    /// `kind`.
    pub fn kind(
        self,
        value: impl Value<types::DataCollectionEndpointKind, Phase: KnownAtStart>,
    ) -> Self {
        set(self, "kind", value)
    }

    /// `sku`.
    pub fn sku(
        self,
        value: impl Value<types::DataCollectionEndpointResourceSku, Phase: KnownAtStart>,
    ) -> Self {
        set(self, "sku", value)
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
impl<P> Expr<DataCollectionEndpoint, P> {
    pub fn properties(&self) -> Expr<types::DataCollectionEndpointProperties, P> {
        field(self, "properties")
    }

    pub fn kind(&self) -> Expr<types::DataCollectionEndpointKind, P> {
        field(self, "kind")
    }

    pub fn sku(&self) -> Expr<types::DataCollectionEndpointResourceSku, P> {
        field(self, "sku")
    }

    pub fn identity(&self) -> Expr<types::DataCollectionEndpointResourceIdentity, P> {
        field(self, "identity")
    }

    pub fn etag(&self) -> Expr<String, P> {
        field(self, "etag")
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
