//! `Microsoft.Search/searchServices/privateEndpointConnections`, version 2025-05-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.Search/searchServices/privateEndpointConnections`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.search/searchservices/privateendpointconnections)
    PrivateEndpointConnection: "Microsoft.Search/searchServices/privateEndpointConnections" @ "2025-05-01",
    properties types::PrivateEndpointConnectionProperties,
    child super::SearchService
}

impl PrivateEndpointConnection {
    /// Declares the resource with what Azure requires of it.
    #[track_caller]
    pub fn new(
        parent: &Ref<super::SearchService>,
        name: impl Value<String, Phase: KnownAtStart>,
    ) -> Self {
        Self(Declaration::child(Self::TYPE, Self::API_VERSION, parent, name.node()))
    }

    /// `properties.privateEndpoint.id`.
    pub fn private_endpoint(
        mut self,
        value: impl Value<Id<crate::azure::generated::network::PrivateEndpoint>>,
    ) -> Self {
        self.0.set(&["properties", "privateEndpoint", "id"], value.node());
        self
    }

    /// `properties.privateLinkServiceConnectionState`.
    pub fn private_link_service_connection_state(
        mut self,
        value: impl Value<types::PrivateLinkServiceConnectionState>,
    ) -> Self {
        self.0.set(&["properties", "privateLinkServiceConnectionState"], value.node());
        self
    }

    /// `properties.groupId`.
    pub fn group_id(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["properties", "groupId"], value.node());
        self
    }

    /// `properties.provisioningState`.
    pub fn provisioning_state(
        mut self,
        value: impl Value<types::PrivateEndpointConnectionProvisioningState>,
    ) -> Self {
        self.0.set(&["properties", "provisioningState"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<PrivateEndpointConnection, P> {
    pub fn properties(&self) -> Expr<types::PrivateEndpointConnectionProperties, P> {
        field(self, "properties")
    }

    pub fn system_data(&self) -> Expr<types::SystemData, P> {
        field(self, "systemData")
    }
}
