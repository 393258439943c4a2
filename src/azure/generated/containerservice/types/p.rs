//! Definitions and enums of `Microsoft.ContainerService` that start with P.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::super::types;
use crate::azure::support::*;

enumeration! {
    /// `podIPAllocationMode` of `Microsoft.ContainerService/managedClusters/agentPools`.
    open PodIpAllocationMode {
        DynamicIndividual = "DynamicIndividual",
        StaticBlock = "StaticBlock",
    }
}

definition! {
    /// Definition `PortRange` of `Microsoft.ContainerService`.
    ///
    /// An expression that yields it has:
    /// - `port_start()`: `i64`
    /// - `port_end()`: `i64`
    /// - `protocol()`: `PortRangeProtocol`
    PortRange
}

impl PortRange {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `portStart`: from 1 to 65535.
    pub fn port_start(self, value: impl Value<i64>) -> Self {
        set(self, "portStart", value)
    }

    /// `portEnd`: from 1 to 65535.
    pub fn port_end(self, value: impl Value<i64>) -> Self {
        set(self, "portEnd", value)
    }

    /// `protocol`.
    pub fn protocol(self, value: impl Value<PortRangeProtocol>) -> Self {
        set(self, "protocol", value)
    }
}

#[doc(hidden)]
impl<P> Expr<PortRange, P> {
    pub fn port_start(&self) -> Expr<i64, P> {
        field(self, "portStart")
    }

    pub fn port_end(&self) -> Expr<i64, P> {
        field(self, "portEnd")
    }

    pub fn protocol(&self) -> Expr<PortRangeProtocol, P> {
        field(self, "protocol")
    }
}

enumeration! {
    /// `protocol` of `PortRange`.
    open PortRangeProtocol {
        Tcp = "TCP",
        Udp = "UDP",
    }
}

definition! {
    /// Definition `PowerState` of `Microsoft.ContainerService`.
    ///
    /// An expression that yields it has:
    /// - `code()`: `Code`
    PowerState
}

impl PowerState {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `code`.
    pub fn code(self, value: impl Value<types::Code>) -> Self {
        set(self, "code", value)
    }
}

#[doc(hidden)]
impl<P> Expr<PowerState, P> {
    pub fn code(&self) -> Expr<types::Code, P> {
        field(self, "code")
    }
}

reading! {
    /// Definition `PrivateEndpoint` of `Microsoft.ContainerService`, which is only read.
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
    /// Definition `PrivateEndpointConnectionProperties` of `Microsoft.ContainerService`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `provisioning_state()`: `String`
    /// - `private_endpoint()`: `PrivateEndpoint`
    /// - `private_link_service_connection_state()`: `PrivateLinkServiceConnectionState`
    PrivateEndpointConnectionProperties
}

#[doc(hidden)]
impl<P> Expr<PrivateEndpointConnectionProperties, P> {
    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }

    pub fn private_endpoint(&self) -> Expr<PrivateEndpoint, P> {
        field(self, "privateEndpoint")
    }

    pub fn private_link_service_connection_state(
        &self,
    ) -> Expr<PrivateLinkServiceConnectionState, P> {
        field(self, "privateLinkServiceConnectionState")
    }
}

definition! {
    /// Definition `PrivateLinkResource` of `Microsoft.ContainerService`.
    ///
    /// An expression that yields it has:
    /// - `id()`: `String`
    /// - `name()`: `String`
    /// - `type_()`: `String`
    /// - `group_id()`: `String`
    /// - `required_members()`: `Vec<String>`
    /// - `private_link_service_id()`: `String`
    PrivateLinkResource
}

impl PrivateLinkResource {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `id`.
    pub fn id(self, value: impl Value<String>) -> Self {
        set(self, "id", value)
    }

    /// `name`.
    pub fn name(self, value: impl Value<String>) -> Self {
        set(self, "name", value)
    }

    /// `type`.
    pub fn type_(self, value: impl Value<String>) -> Self {
        set(self, "type", value)
    }

    /// `groupId`.
    pub fn group_id(self, value: impl Value<String>) -> Self {
        set(self, "groupId", value)
    }

    /// `requiredMembers`.
    pub fn required_members(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "requiredMembers", value)
    }

    /// Adds one item to `requiredMembers`.
    pub fn required_member(self, value: impl Value<String>) -> Self {
        push(self, "requiredMembers", value)
    }
}

#[doc(hidden)]
impl<P> Expr<PrivateLinkResource, P> {
    pub fn id(&self) -> Expr<String, P> {
        field(self, "id")
    }

    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }

    pub fn type_(&self) -> Expr<String, P> {
        field(self, "type")
    }

    pub fn group_id(&self) -> Expr<String, P> {
        field(self, "groupId")
    }

    pub fn required_members(&self) -> Expr<Vec<String>, P> {
        field(self, "requiredMembers")
    }

    pub fn private_link_service_id(&self) -> Expr<String, P> {
        field(self, "privateLinkServiceID")
    }
}

definition! {
    /// Definition `PrivateLinkServiceConnectionState` of `Microsoft.ContainerService`.
    ///
    /// An expression that yields it has:
    /// - `status()`: `PrivateLinkServiceConnectionStateStatus`
    /// - `description()`: `String`
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
}

#[doc(hidden)]
impl<P> Expr<PrivateLinkServiceConnectionState, P> {
    pub fn status(&self) -> Expr<PrivateLinkServiceConnectionStateStatus, P> {
        field(self, "status")
    }

    pub fn description(&self) -> Expr<String, P> {
        field(self, "description")
    }
}

enumeration! {
    /// `status` of `PrivateLinkServiceConnectionState`.
    open PrivateLinkServiceConnectionStateStatus {
        Pending = "Pending",
        Approved = "Approved",
        Rejected = "Rejected",
        Disconnected = "Disconnected",
    }
}

enumeration! {
    /// `proxyRedirectionMechanism` of `IstioComponents`.
    open ProxyRedirectionMechanism {
        InitContainers = "InitContainers",
        CniChaining = "CNIChaining",
    }
}

enumeration! {
    /// `publicNetworkAccess` of `Microsoft.ContainerService/managedClusters`.
    open PublicNetworkAccess {
        Enabled = "Enabled",
        Disabled = "Disabled",
    }
}
