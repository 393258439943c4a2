//! `Microsoft.KeyVault/vaults/privateEndpointConnections`, version 2026-02-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.KeyVault/vaults/privateEndpointConnections`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.keyvault/vaults/privateendpointconnections)
    PrivateEndpointConnection: "Microsoft.KeyVault/vaults/privateEndpointConnections" @ "2026-02-01",
    properties types::PrivateEndpointConnectionProperties,
    child super::Vault
}

impl PrivateEndpointConnection {
    /// Declares the resource with what Azure requires of it.
    #[track_caller]
    pub fn new(parent: &Ref<super::Vault>, name: impl Value<String, Phase: KnownAtStart>) -> Self {
        Self(Declaration::child(Self::TYPE, Self::API_VERSION, parent, name.node()))
    }

    /// `properties.privateLinkServiceConnectionState`.
    pub fn private_link_service_connection_state(
        self,
        value: impl Value<types::PrivateLinkServiceConnectionState>,
    ) -> Self {
        set(self, "properties/privateLinkServiceConnectionState", value)
    }

    /// `etag`.
    pub fn etag(self, value: impl Value<String, Phase: KnownAtStart>) -> Self {
        set(self, "etag", value)
    }
}

#[doc(hidden)]
impl<P> Expr<PrivateEndpointConnection, P> {
    pub fn properties(&self) -> Expr<types::PrivateEndpointConnectionProperties, P> {
        field(self, "properties")
    }

    pub fn location(&self) -> Expr<String, P> {
        field(self, "location")
    }

    pub fn tags(&self) -> Expr<Map<String>, P> {
        field(self, "tags")
    }

    pub fn etag(&self) -> Expr<String, P> {
        field(self, "etag")
    }

    pub fn system_data(&self) -> Expr<types::SystemData, P> {
        field(self, "systemData")
    }
}
