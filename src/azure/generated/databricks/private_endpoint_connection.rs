//! `Microsoft.Databricks/workspaces/privateEndpointConnections`, version 2026-01-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.Databricks/workspaces/privateEndpointConnections`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.databricks/workspaces/privateendpointconnections)
    PrivateEndpointConnection: "Microsoft.Databricks/workspaces/privateEndpointConnections" @ "2026-01-01",
    properties types::PrivateEndpointConnectionProperties,
    child super::Workspace
}

impl PrivateEndpointConnection {
    /// Declares the resource with what Azure requires of it.
    #[track_caller]
    pub fn new(
        parent: &Ref<super::Workspace>,
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

    /// `properties.groupIds`.
    pub fn group_ids(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "properties/groupIds", value)
    }

    /// Adds one item to `properties.groupIds`.
    pub fn group_id(self, value: impl Value<String>) -> Self {
        push(self, "properties/groupIds", value)
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
