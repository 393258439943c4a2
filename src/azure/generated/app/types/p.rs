//! Definitions and enums of `Microsoft.App` that start with P.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::super::types;
use crate::azure::support::*;

reading! {
    /// Definition `PrivateEndpoint` of `Microsoft.App`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `id()`: `String`
    PrivateEndpoint
}

#[doc(hidden)]
impl<P> Expr<PrivateEndpoint, P> {
    pub fn id(&self) -> Expr<String, P> {
        field(self, "id")
    }
}

reading! {
    /// Definition `PrivateEndpointConnection` of `Microsoft.App`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `properties()`: `PrivateEndpointConnectionProperties`
    /// - `id()`: `String`
    /// - `name()`: `String`
    /// - `type_()`: `String`
    /// - `system_data()`: `SystemData`
    PrivateEndpointConnection
}

#[doc(hidden)]
impl<P> Expr<PrivateEndpointConnection, P> {
    pub fn properties(&self) -> Expr<PrivateEndpointConnectionProperties, P> {
        field(self, "properties")
    }

    pub fn id(&self) -> Expr<String, P> {
        field(self, "id")
    }

    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }

    pub fn type_(&self) -> Expr<String, P> {
        field(self, "type")
    }

    pub fn system_data(&self) -> Expr<types::SystemData, P> {
        field(self, "systemData")
    }
}

reading! {
    /// Definition `PrivateEndpointConnectionProperties` of `Microsoft.App`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `group_ids()`: `Vec<String>`
    /// - `private_endpoint()`: `PrivateEndpoint`
    /// - `private_link_service_connection_state()`: `PrivateLinkServiceConnectionState`
    /// - `provisioning_state()`: `String`
    PrivateEndpointConnectionProperties
}

#[doc(hidden)]
impl<P> Expr<PrivateEndpointConnectionProperties, P> {
    pub fn group_ids(&self) -> Expr<Vec<String>, P> {
        field(self, "groupIds")
    }

    pub fn private_endpoint(&self) -> Expr<PrivateEndpoint, P> {
        field(self, "privateEndpoint")
    }

    pub fn private_link_service_connection_state(
        &self,
    ) -> Expr<PrivateLinkServiceConnectionState, P> {
        field(self, "privateLinkServiceConnectionState")
    }

    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }
}

reading! {
    /// Definition `PrivateLinkServiceConnectionState` of `Microsoft.App`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `status()`: `String`
    /// - `description()`: `String`
    /// - `actions_required()`: `String`
    PrivateLinkServiceConnectionState
}

#[doc(hidden)]
impl<P> Expr<PrivateLinkServiceConnectionState, P> {
    pub fn status(&self) -> Expr<String, P> {
        field(self, "status")
    }

    pub fn description(&self) -> Expr<String, P> {
        field(self, "description")
    }

    pub fn actions_required(&self) -> Expr<String, P> {
        field(self, "actionsRequired")
    }
}

enumeration! {
    /// `publicNetworkAccess` of `Microsoft.App/managedEnvironments`.
    open PublicNetworkAccess {
        Enabled = "Enabled",
        Disabled = "Disabled",
    }
}
