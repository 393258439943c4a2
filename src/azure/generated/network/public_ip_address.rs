//! `Microsoft.Network/publicIPAddresses`, version 2025-09-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.Network/publicIPAddresses`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.network/publicipaddresses)
    PublicIpAddress: "Microsoft.Network/publicIPAddresses" @ "2025-09-01",
    properties types::PublicIpAddressProperties,
    top [ResourceGroup]
}

impl PublicIpAddress {
    /// Declares the resource with what Azure requires of it.
    ///
    /// Sets what is safe:
    /// - `properties.publicIPAllocationMethod` = `Static` (`pip.02`)
    /// - `sku.name` = `Standard` (`pip.01`)
    #[track_caller]
    pub fn new(
        name: impl Value<String, Phase: KnownAtStart>,
        location: impl Value<String, Phase: KnownAtStart>,
    ) -> Self {
        let mut this = Self(Declaration::new(Self::TYPE, Self::API_VERSION, name.node()));
        this.0.set("location", location.node());
        this.0.preset("properties/publicIPAllocationMethod", Node::String("Static".into()));
        this.0.preset("sku/name", Node::String("Standard".into()));
        this
    }

    /// `properties.publicIPAllocationMethod`.
    ///
    /// Control `pip.02`: it is `Static` unless set here.
    pub fn dangerously_set_public_ip_allocation_method(
        self,
        value: impl Value<types::PublicIpAllocationMethod>,
    ) -> Self {
        set(self, "properties/publicIPAllocationMethod", value)
    }

    /// `properties.publicIPAddressVersion`.
    pub fn public_ip_address_version(
        self,
        value: impl Value<types::PublicIpAddressVersion>,
    ) -> Self {
        set(self, "properties/publicIPAddressVersion", value)
    }

    /// `properties.dnsSettings`.
    pub fn dns_settings(self, value: impl Value<types::PublicIpAddressDnsSettings>) -> Self {
        set(self, "properties/dnsSettings", value)
    }

    /// `properties.ddosSettings`.
    pub fn ddos_settings(self, value: impl Value<types::DdosSettings>) -> Self {
        set(self, "properties/ddosSettings", value)
    }

    /// `properties.ipTags`.
    pub fn ip_tags(self, value: impl Value<Vec<types::IpTag>>) -> Self {
        set(self, "properties/ipTags", value)
    }

    /// Adds one item to `properties.ipTags`.
    pub fn ip_tag(self, value: impl Value<types::IpTag>) -> Self {
        push(self, "properties/ipTags", value)
    }

    /// `properties.ipAddress`.
    pub fn ip_address(self, value: impl Value<String>) -> Self {
        set(self, "properties/ipAddress", value)
    }

    /// `properties.publicIPPrefix.id`.
    pub fn public_ip_prefix(self, value: impl Value<Id<super::PublicIpPrefix>>) -> Self {
        set(self, "properties/publicIPPrefix/id", value)
    }

    /// `properties.idleTimeoutInMinutes`.
    pub fn idle_timeout_in_minutes(self, value: impl Value<i64>) -> Self {
        set(self, "properties/idleTimeoutInMinutes", value)
    }

    /// `properties.servicePublicIPAddress.id`.
    pub fn service_public_ip_address(self, value: impl Value<Id<PublicIpAddress>>) -> Self {
        set(self, "properties/servicePublicIPAddress/id", value)
    }

    /// `properties.natGateway.id`.
    pub fn nat_gateway(self, value: impl Value<Id<super::NatGateway>>) -> Self {
        set(self, "properties/natGateway/id", value)
    }

    /// `properties.migrationPhase`.
    pub fn migration_phase(self, value: impl Value<types::MigrationPhase>) -> Self {
        set(self, "properties/migrationPhase", value)
    }

    /// `properties.linkedPublicIPAddress.id`.
    pub fn linked_public_ip_address(self, value: impl Value<Id<PublicIpAddress>>) -> Self {
        set(self, "properties/linkedPublicIPAddress/id", value)
    }

    /// `properties.deleteOption`.
    pub fn delete_option(self, value: impl Value<types::DeleteOption>) -> Self {
        set(self, "properties/deleteOption", value)
    }

    /// `extendedLocation`.
    pub fn extended_location(
        self,
        value: impl Value<types::ExtendedLocation, Phase: KnownAtStart>,
    ) -> Self {
        set(self, "extendedLocation", value)
    }

    /// `sku`.
    pub fn sku(self, value: types::PublicIpAddressSku) -> Self {
        set(self, "sku", value)
    }

    /// `sku`.
    ///
    /// Like [`sku`](Self::sku), for a value that may not hold what is safe.
    pub fn dangerously_set_sku(
        self,
        value: impl Value<types::PublicIpAddressSku, Phase: KnownAtStart>,
    ) -> Self {
        set(self, "sku", value)
    }

    /// `zones`.
    pub fn zones(self, value: impl Value<Vec<String>, Phase: KnownAtStart>) -> Self {
        set(self, "zones", value)
    }

    /// Adds one item to `zones`.
    pub fn zone(self, value: impl Value<String, Phase: KnownAtStart>) -> Self {
        push(self, "zones", value)
    }

    /// `tags`.
    pub fn tags(self, value: impl Value<Map<String>, Phase: KnownAtStart>) -> Self {
        set(self, "tags", value)
    }

    /// Adds one entry to `tags`.
    pub fn tag(self, key: impl Into<Key>, value: impl Value<String, Phase: KnownAtStart>) -> Self {
        set_entry(self, "tags", key, value)
    }
}

#[doc(hidden)]
impl<P> Expr<PublicIpAddress, P> {
    pub fn properties(&self) -> Expr<types::PublicIpAddressProperties, P> {
        field(self, "properties")
    }

    pub fn extended_location(&self) -> Expr<types::ExtendedLocation, P> {
        field(self, "extendedLocation")
    }

    pub fn sku(&self) -> Expr<types::PublicIpAddressSku, P> {
        field(self, "sku")
    }

    pub fn etag(&self) -> Expr<String, P> {
        field(self, "etag")
    }

    pub fn zones(&self) -> Expr<Vec<String>, P> {
        field(self, "zones")
    }

    pub fn location(&self) -> Expr<String, P> {
        field(self, "location")
    }

    pub fn tags(&self) -> Expr<Map<String>, P> {
        field(self, "tags")
    }
}
