//! Definitions and enums of `Microsoft.Compute` that start with N.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::super::types;
use crate::azure::support::*;

enumeration! {
    /// `networkAccessPolicy` of `Microsoft.Compute/disks`.
    open NetworkAccessPolicy {
        AllowAll = "AllowAll",
        AllowPrivate = "AllowPrivate",
        DenyAll = "DenyAll",
    }
}

enumeration! {
    /// `networkApiVersion` of `NetworkProfile`.
    open NetworkApiVersion {
        V2020_11_01 = "2020-11-01",
        V2022_11_01 = "2022-11-01",
    }
}

definition! {
    /// Definition `NetworkInterfaceReference` of `Microsoft.Compute`.
    ///
    /// An expression that yields it has:
    /// - `properties()`: `NetworkInterfaceReferenceProperties`
    /// - `id()`: `Id<network::NetworkInterface>`
    NetworkInterfaceReference
}

impl NetworkInterfaceReference {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `properties.primary`.
    pub fn primary(self, value: impl Value<bool>) -> Self {
        set(self, "properties/primary", value)
    }

    /// `properties.deleteOption`.
    pub fn delete_option(self, value: impl Value<types::DeleteOption>) -> Self {
        set(self, "properties/deleteOption", value)
    }

    /// `id`.
    pub fn id(
        self,
        value: impl Value<Id<crate::azure::generated::network::NetworkInterface>>,
    ) -> Self {
        set(self, "id", value)
    }
}

#[doc(hidden)]
impl<P> Expr<NetworkInterfaceReference, P> {
    pub fn properties(&self) -> Expr<NetworkInterfaceReferenceProperties, P> {
        field(self, "properties")
    }

    pub fn id(&self) -> Expr<Id<crate::azure::generated::network::NetworkInterface>, P> {
        field(self, "id")
    }
}

reading! {
    /// Definition `NetworkInterfaceReferenceProperties` of `Microsoft.Compute`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `primary()`: `bool`
    /// - `delete_option()`: `DeleteOption`
    NetworkInterfaceReferenceProperties
}

#[doc(hidden)]
impl<P> Expr<NetworkInterfaceReferenceProperties, P> {
    pub fn primary(&self) -> Expr<bool, P> {
        field(self, "primary")
    }

    pub fn delete_option(&self) -> Expr<types::DeleteOption, P> {
        field(self, "deleteOption")
    }
}

definition! {
    /// Definition `NetworkProfile` of `Microsoft.Compute`.
    ///
    /// An expression that yields it has:
    /// - `network_interfaces()`: `Vec<NetworkInterfaceReference>`
    /// - `network_api_version()`: `NetworkApiVersion`
    /// - `network_interface_configurations()`: `Vec<VirtualMachineNetworkInterfaceConfiguration>`
    NetworkProfile
}

impl NetworkProfile {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `networkInterfaces`.
    pub fn network_interfaces(self, value: impl Value<Vec<NetworkInterfaceReference>>) -> Self {
        set(self, "networkInterfaces", value)
    }

    /// Adds one item to `networkInterfaces`.
    pub fn network_interface(self, value: impl Value<NetworkInterfaceReference>) -> Self {
        push(self, "networkInterfaces", value)
    }

    /// `networkApiVersion`.
    pub fn network_api_version(self, value: impl Value<NetworkApiVersion>) -> Self {
        set(self, "networkApiVersion", value)
    }

    /// `networkInterfaceConfigurations`.
    pub fn network_interface_configurations(
        self,
        value: impl Value<Vec<types::VirtualMachineNetworkInterfaceConfiguration>>,
    ) -> Self {
        set(self, "networkInterfaceConfigurations", value)
    }

    /// Adds one item to `networkInterfaceConfigurations`.
    pub fn network_interface_configuration(
        self,
        value: impl Value<types::VirtualMachineNetworkInterfaceConfiguration>,
    ) -> Self {
        push(self, "networkInterfaceConfigurations", value)
    }
}

#[doc(hidden)]
impl<P> Expr<NetworkProfile, P> {
    pub fn network_interfaces(&self) -> Expr<Vec<NetworkInterfaceReference>, P> {
        field(self, "networkInterfaces")
    }

    pub fn network_api_version(&self) -> Expr<NetworkApiVersion, P> {
        field(self, "networkApiVersion")
    }

    pub fn network_interface_configurations(
        &self,
    ) -> Expr<Vec<types::VirtualMachineNetworkInterfaceConfiguration>, P> {
        field(self, "networkInterfaceConfigurations")
    }
}
