//! `Microsoft.ContainerService/managedClusters/privateEndpointConnections`, version 2026-02-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.ContainerService/managedClusters/privateEndpointConnections`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.containerservice/managedclusters/privateendpointconnections)
    PrivateEndpointConnection: "Microsoft.ContainerService/managedClusters/privateEndpointConnections" @ "2026-02-01",
    properties types::PrivateEndpointConnectionProperties,
    child super::ManagedCluster
}

impl PrivateEndpointConnection {
    /// Declares the resource with what Azure requires of it.
    #[track_caller]
    pub fn new(
        parent: &Ref<super::ManagedCluster>,
        name: impl Value<String, Phase: KnownAtStart>,
        private_link_service_connection_state: impl Value<types::PrivateLinkServiceConnectionState>,
    ) -> Self {
        let mut this = Self(Declaration::child(Self::TYPE, Self::API_VERSION, parent, name.node()));
        this.0.set(
            "properties/privateLinkServiceConnectionState",
            private_link_service_connection_state.node(),
        );
        this
    }

    /// `properties.privateEndpoint.id`.
    pub fn private_endpoint(
        self,
        value: impl Value<Id<crate::azure::generated::network::PrivateEndpoint>>,
    ) -> Self {
        set(self, "properties/privateEndpoint/id", value)
    }
}

#[doc(hidden)]
impl<P> Expr<PrivateEndpointConnection, P> {
    pub fn properties(&self) -> Expr<types::PrivateEndpointConnectionProperties, P> {
        field(self, "properties")
    }

    pub fn system_data(&self) -> Expr<types::SystemData, P> {
        field(self, "systemData")
    }
}
