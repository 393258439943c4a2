//! Definitions and enums of `Microsoft.App` that start with V.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::super::types;
use crate::azure::support::*;

definition! {
    /// Definition `VnetConfiguration` of `Microsoft.App`.
    ///
    /// An expression that yields it has:
    /// - `internal()`: `bool`
    /// - `infrastructure_subnet_id()`: `Id<network::Subnet>`
    /// - `docker_bridge_cidr()`: `Cidr`
    /// - `platform_reserved_cidr()`: `Cidr`
    /// - `platform_reserved_dns_ip()`: `String`
    VnetConfiguration
}

impl VnetConfiguration {
    /// One with what Azure requires.
    ///
    /// Sets what is safe:
    /// - `internal` = `true` (`aca.02`)
    pub fn new(
        infrastructure_subnet_id: impl Value<Id<crate::azure::generated::network::Subnet>>,
    ) -> Self {
        let mut this = Self(Object::new());
        this.0.set("infrastructureSubnetId", infrastructure_subnet_id.node());
        this.0.preset("internal", Node::Bool(true));
        this
    }

    /// `internal`.
    ///
    /// Control `aca.02`: it is `true` unless set here.
    pub fn dangerously_set_internal(self, value: impl Value<bool>) -> Self {
        set(self, "internal", value)
    }

    /// `dockerBridgeCidr`.
    pub fn docker_bridge_cidr(self, value: impl Value<Cidr>) -> Self {
        set(self, "dockerBridgeCidr", value)
    }

    /// `platformReservedCidr`.
    pub fn platform_reserved_cidr(self, value: impl Value<Cidr>) -> Self {
        set(self, "platformReservedCidr", value)
    }

    /// `platformReservedDnsIP`.
    pub fn platform_reserved_dns_ip(self, value: impl Value<String>) -> Self {
        set(self, "platformReservedDnsIP", value)
    }
}

#[doc(hidden)]
impl<P> Expr<VnetConfiguration, P> {
    pub fn internal(&self) -> Expr<bool, P> {
        field(self, "internal")
    }

    pub fn infrastructure_subnet_id(
        &self,
    ) -> Expr<Id<crate::azure::generated::network::Subnet>, P> {
        field(self, "infrastructureSubnetId")
    }

    pub fn docker_bridge_cidr(&self) -> Expr<Cidr, P> {
        field(self, "dockerBridgeCidr")
    }

    pub fn platform_reserved_cidr(&self) -> Expr<Cidr, P> {
        field(self, "platformReservedCidr")
    }

    pub fn platform_reserved_dns_ip(&self) -> Expr<String, P> {
        field(self, "platformReservedDnsIP")
    }
}

definition! {
    /// Definition `Volume` of `Microsoft.App`.
    ///
    /// An expression that yields it has:
    /// - `name()`: `String`
    /// - `storage_type()`: `StorageType`
    /// - `storage_name()`: `String`
    /// - `secrets()`: `Vec<SecretVolumeItem>`
    /// - `mount_options()`: `String`
    Volume
}

impl Volume {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `name`.
    pub fn name(self, value: impl Value<String>) -> Self {
        set(self, "name", value)
    }

    /// `storageType`.
    pub fn storage_type(self, value: impl Value<types::StorageType>) -> Self {
        set(self, "storageType", value)
    }

    /// `storageName`.
    pub fn storage_name(self, value: impl Value<String>) -> Self {
        set(self, "storageName", value)
    }

    /// `secrets`.
    pub fn secrets(self, value: impl Value<Vec<types::SecretVolumeItem>>) -> Self {
        set(self, "secrets", value)
    }

    /// Adds one item to `secrets`.
    pub fn secret(self, value: impl Value<types::SecretVolumeItem>) -> Self {
        push(self, "secrets", value)
    }

    /// `mountOptions`.
    pub fn mount_options(self, value: impl Value<String>) -> Self {
        set(self, "mountOptions", value)
    }
}

#[doc(hidden)]
impl<P> Expr<Volume, P> {
    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }

    pub fn storage_type(&self) -> Expr<types::StorageType, P> {
        field(self, "storageType")
    }

    pub fn storage_name(&self) -> Expr<String, P> {
        field(self, "storageName")
    }

    pub fn secrets(&self) -> Expr<Vec<types::SecretVolumeItem>, P> {
        field(self, "secrets")
    }

    pub fn mount_options(&self) -> Expr<String, P> {
        field(self, "mountOptions")
    }
}

definition! {
    /// Definition `VolumeMount` of `Microsoft.App`.
    ///
    /// An expression that yields it has:
    /// - `volume_name()`: `String`
    /// - `mount_path()`: `String`
    /// - `sub_path()`: `String`
    VolumeMount
}

impl VolumeMount {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `volumeName`.
    pub fn volume_name(self, value: impl Value<String>) -> Self {
        set(self, "volumeName", value)
    }

    /// `mountPath`.
    pub fn mount_path(self, value: impl Value<String>) -> Self {
        set(self, "mountPath", value)
    }

    /// `subPath`.
    pub fn sub_path(self, value: impl Value<String>) -> Self {
        set(self, "subPath", value)
    }
}

#[doc(hidden)]
impl<P> Expr<VolumeMount, P> {
    pub fn volume_name(&self) -> Expr<String, P> {
        field(self, "volumeName")
    }

    pub fn mount_path(&self) -> Expr<String, P> {
        field(self, "mountPath")
    }

    pub fn sub_path(&self) -> Expr<String, P> {
        field(self, "subPath")
    }
}
