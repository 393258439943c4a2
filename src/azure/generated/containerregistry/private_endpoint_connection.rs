//! `Microsoft.ContainerRegistry/registries/privateEndpointConnections`, version 2025-11-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.ContainerRegistry/registries/privateEndpointConnections`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.containerregistry/registries/privateendpointconnections)
    PrivateEndpointConnection: "Microsoft.ContainerRegistry/registries/privateEndpointConnections" @ "2025-11-01",
    properties types::PrivateEndpointConnectionProperties,
    child super::Registry
}

impl PrivateEndpointConnection {
    /// Declares the resource with what Azure requires of it.
    #[track_caller]
    pub fn new(
        parent: &Ref<super::Registry>,
        name: impl Value<String, Phase: KnownAtStart>,
    ) -> Self {
        Self(Declaration::child(Self::TYPE, Self::API_VERSION, parent, name.node()))
    }

    /// `properties.privateEndpoint.id`.
    pub fn private_endpoint(
        self,
        value: impl Value<Id<crate::azure::generated::network::PrivateEndpoint>>,
    ) -> Self {
        set(self, "properties/privateEndpoint/id", value)
    }

    /// `properties.privateLinkServiceConnectionState`.
    pub fn private_link_service_connection_state(
        self,
        value: impl Value<types::PrivateLinkServiceConnectionState>,
    ) -> Self {
        set(self, "properties/privateLinkServiceConnectionState", value)
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
