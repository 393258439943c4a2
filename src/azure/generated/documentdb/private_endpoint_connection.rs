//! `Microsoft.DocumentDB/databaseAccounts/privateEndpointConnections`, version 2025-10-15.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.DocumentDB/databaseAccounts/privateEndpointConnections`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.documentdb/databaseaccounts/privateendpointconnections)
    PrivateEndpointConnection: "Microsoft.DocumentDB/databaseAccounts/privateEndpointConnections" @ "2025-10-15",
    properties types::PrivateEndpointConnectionProperties,
    child super::DatabaseAccount
}

impl PrivateEndpointConnection {
    /// Declares the resource with what Azure requires of it.
    #[track_caller]
    pub fn new(
        parent: &Ref<super::DatabaseAccount>,
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
        value: impl Value<types::PrivateLinkServiceConnectionStateProperty>,
    ) -> Self {
        set(self, "properties/privateLinkServiceConnectionState", value)
    }

    /// `properties.groupId`.
    pub fn group_id(self, value: impl Value<String>) -> Self {
        set(self, "properties/groupId", value)
    }

    /// `properties.provisioningState`.
    pub fn provisioning_state(self, value: impl Value<String>) -> Self {
        set(self, "properties/provisioningState", value)
    }
}

#[doc(hidden)]
impl<P> Expr<PrivateEndpointConnection, P> {
    pub fn properties(&self) -> Expr<types::PrivateEndpointConnectionProperties, P> {
        field(self, "properties")
    }
}
