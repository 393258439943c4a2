//! `Microsoft.Storage/storageAccounts/privateEndpointConnections`, version 2025-08-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.Storage/storageAccounts/privateEndpointConnections`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.storage/storageaccounts/privateendpointconnections)
    PrivateEndpointConnection: "Microsoft.Storage/storageAccounts/privateEndpointConnections" @ "2025-08-01",
    properties types::PrivateEndpointConnectionProperties,
    child super::StorageAccount
}

impl PrivateEndpointConnection {
    /// Declares the resource with what Azure requires of it.
    #[track_caller]
    pub fn new(
        parent: &Ref<super::StorageAccount>,
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
