//! Definitions and enums of `Microsoft.Storage` that start with P.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::super::types;
use crate::azure::support::*;

definition! {
    /// Definition `PermissionScope` of `Microsoft.Storage`.
    ///
    /// An expression that yields it has:
    /// - `permissions()`: `String`
    /// - `service()`: `String`
    /// - `resource_name()`: `String`
    PermissionScope
}

impl PermissionScope {
    /// One with what Azure requires.
    pub fn new(
        permissions: impl Value<String>,
        service: impl Value<String>,
        resource_name: impl Value<String>,
    ) -> Self {
        let mut this = Self(Object::new());
        this.0.set("permissions", permissions.node());
        this.0.set("service", service.node());
        this.0.set("resourceName", resource_name.node());
        this
    }
}

#[doc(hidden)]
impl<P> Expr<PermissionScope, P> {
    pub fn permissions(&self) -> Expr<String, P> {
        field(self, "permissions")
    }

    pub fn service(&self) -> Expr<String, P> {
        field(self, "service")
    }

    pub fn resource_name(&self) -> Expr<String, P> {
        field(self, "resourceName")
    }
}

definition! {
    /// Definition `Placement` of `Microsoft.Storage`.
    ///
    /// An expression that yields it has:
    /// - `zone_placement_policy()`: `ZonePlacementPolicy`
    Placement
}

impl Placement {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `zonePlacementPolicy`.
    pub fn zone_placement_policy(self, value: impl Value<types::ZonePlacementPolicy>) -> Self {
        set(self, "zonePlacementPolicy", value)
    }
}

#[doc(hidden)]
impl<P> Expr<Placement, P> {
    pub fn zone_placement_policy(&self) -> Expr<types::ZonePlacementPolicy, P> {
        field(self, "zonePlacementPolicy")
    }
}

reading! {
    /// Definition `PrivateEndpoint` of `Microsoft.Storage`, which is only read.
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
    /// Definition `PrivateEndpointConnection` of `Microsoft.Storage`, which is only read.
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
    /// Definition `PrivateEndpointConnectionProperties` of `Microsoft.Storage`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `private_endpoint()`: `PrivateEndpoint`
    /// - `private_link_service_connection_state()`: `PrivateLinkServiceConnectionState`
    /// - `provisioning_state()`: `String`
    PrivateEndpointConnectionProperties
}

#[doc(hidden)]
impl<P> Expr<PrivateEndpointConnectionProperties, P> {
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

definition! {
    /// Definition `PrivateLinkServiceConnectionState` of `Microsoft.Storage`.
    ///
    /// An expression that yields it has:
    /// - `status()`: `PrivateLinkServiceConnectionStateStatus`
    /// - `description()`: `String`
    /// - `action_required()`: `String`
    PrivateLinkServiceConnectionState
}

impl PrivateLinkServiceConnectionState {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `status`.
    pub fn status(self, value: impl Value<PrivateLinkServiceConnectionStateStatus>) -> Self {
        set(self, "status", value)
    }

    /// `description`.
    pub fn description(self, value: impl Value<String>) -> Self {
        set(self, "description", value)
    }

    /// `actionRequired`.
    pub fn action_required(self, value: impl Value<String>) -> Self {
        set(self, "actionRequired", value)
    }
}

#[doc(hidden)]
impl<P> Expr<PrivateLinkServiceConnectionState, P> {
    pub fn status(&self) -> Expr<PrivateLinkServiceConnectionStateStatus, P> {
        field(self, "status")
    }

    pub fn description(&self) -> Expr<String, P> {
        field(self, "description")
    }

    pub fn action_required(&self) -> Expr<String, P> {
        field(self, "actionRequired")
    }
}

enumeration! {
    /// `status` of `PrivateLinkServiceConnectionState`.
    open PrivateLinkServiceConnectionStateStatus {
        Pending = "Pending",
        Approved = "Approved",
        Rejected = "Rejected",
    }
}

reading! {
    /// Definition `ProtectedAppendWritesHistory` of `Microsoft.Storage`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `allow_protected_append_writes_all()`: `bool`
    /// - `timestamp()`: `String`
    ProtectedAppendWritesHistory
}

#[doc(hidden)]
impl<P> Expr<ProtectedAppendWritesHistory, P> {
    pub fn allow_protected_append_writes_all(&self) -> Expr<bool, P> {
        field(self, "allowProtectedAppendWritesAll")
    }

    pub fn timestamp(&self) -> Expr<String, P> {
        field(self, "timestamp")
    }
}

definition! {
    /// Definition `ProtocolSettings` of `Microsoft.Storage`.
    ///
    /// An expression that yields it has:
    /// - `smb()`: `SmbSetting`
    /// - `nfs()`: `NfsSetting`
    ProtocolSettings
}

impl ProtocolSettings {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `smb`.
    pub fn smb(self, value: impl Value<types::SmbSetting>) -> Self {
        set(self, "smb", value)
    }

    /// `nfs`.
    pub fn nfs(self, value: impl Value<types::NfsSetting>) -> Self {
        set(self, "nfs", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ProtocolSettings, P> {
    pub fn smb(&self) -> Expr<types::SmbSetting, P> {
        field(self, "smb")
    }

    pub fn nfs(&self) -> Expr<types::NfsSetting, P> {
        field(self, "nfs")
    }
}

enumeration! {
    /// `publicAccess` of `Microsoft.Storage/storageAccounts/blobServices/containers`.
    PublicAccess {
        Container = "Container",
        Blob = "Blob",
        None = "None",
    }
}

enumeration! {
    /// `publicNetworkAccess` of `Microsoft.Storage/storageAccounts`.
    open PublicNetworkAccess {
        Enabled = "Enabled",
        Disabled = "Disabled",
        SecuredByPerimeter = "SecuredByPerimeter",
    }
}
