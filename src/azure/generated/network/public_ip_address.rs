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
        this.0.set(&["location"], location.node());
        this.0.preset(&["properties", "publicIPAllocationMethod"], Node::String("Static".into()));
        this.0.preset(&["sku", "name"], Node::String("Standard".into()));
        this
    }

    /// `properties.publicIPAllocationMethod`.
    ///
    /// Control `pip.02`: it is `Static` unless set here.
    pub fn dangerously_set_public_ip_allocation_method(
        mut self,
        value: impl Value<types::PublicIpAllocationMethod>,
    ) -> Self {
        self.0.set(&["properties", "publicIPAllocationMethod"], value.node());
        self
    }

    /// `properties.publicIPAddressVersion`.
    pub fn public_ip_address_version(
        mut self,
        value: impl Value<types::PublicIpAddressVersion>,
    ) -> Self {
        self.0.set(&["properties", "publicIPAddressVersion"], value.node());
        self
    }

    /// `properties.dnsSettings`.
    pub fn dns_settings(mut self, value: impl Value<types::PublicIpAddressDnsSettings>) -> Self {
        self.0.set(&["properties", "dnsSettings"], value.node());
        self
    }

    /// `properties.ddosSettings`.
    pub fn ddos_settings(mut self, value: impl Value<types::DdosSettings>) -> Self {
        self.0.set(&["properties", "ddosSettings"], value.node());
        self
    }

    /// `properties.ipTags`.
    pub fn ip_tags(mut self, value: impl Value<Vec<types::IpTag>>) -> Self {
        self.0.set(&["properties", "ipTags"], value.node());
        self
    }

    /// Adds one item to `properties.ipTags`.
    pub fn ip_tag(mut self, value: impl Value<types::IpTag>) -> Self {
        self.0.push(&["properties", "ipTags"], value.node());
        self
    }

    /// `properties.ipAddress`.
    pub fn ip_address(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["properties", "ipAddress"], value.node());
        self
    }

    /// `properties.publicIPPrefix.id`.
    pub fn public_ip_prefix(mut self, value: impl Value<Id<super::PublicIpPrefix>>) -> Self {
        self.0.set(&["properties", "publicIPPrefix", "id"], value.node());
        self
    }

    /// `properties.idleTimeoutInMinutes`.
    pub fn idle_timeout_in_minutes(mut self, value: impl Value<i64>) -> Self {
        self.0.set(&["properties", "idleTimeoutInMinutes"], value.node());
        self
    }

    /// `properties.servicePublicIPAddress.id`.
    pub fn service_public_ip_address(mut self, value: impl Value<Id<PublicIpAddress>>) -> Self {
        self.0.set(&["properties", "servicePublicIPAddress", "id"], value.node());
        self
    }

    /// `properties.natGateway.id`.
    pub fn nat_gateway(mut self, value: impl Value<Id<super::NatGateway>>) -> Self {
        self.0.set(&["properties", "natGateway", "id"], value.node());
        self
    }

    /// `properties.migrationPhase`.
    pub fn migration_phase(mut self, value: impl Value<types::MigrationPhase>) -> Self {
        self.0.set(&["properties", "migrationPhase"], value.node());
        self
    }

    /// `properties.linkedPublicIPAddress.id`.
    pub fn linked_public_ip_address(mut self, value: impl Value<Id<PublicIpAddress>>) -> Self {
        self.0.set(&["properties", "linkedPublicIPAddress", "id"], value.node());
        self
    }

    /// `properties.deleteOption`.
    pub fn delete_option(mut self, value: impl Value<types::DeleteOption>) -> Self {
        self.0.set(&["properties", "deleteOption"], value.node());
        self
    }

    /// `extendedLocation`.
    pub fn extended_location(
        mut self,
        value: impl Value<types::ExtendedLocation, Phase: KnownAtStart>,
    ) -> Self {
        self.0.set(&["extendedLocation"], value.node());
        self
    }

    /// `sku`.
    pub fn sku(mut self, value: types::PublicIpAddressSku) -> Self {
        self.0.set(&["sku"], value.node());
        self
    }

    /// `sku`.
    ///
    /// Like [`sku`](Self::sku), for a value that may not hold what is safe.
    pub fn dangerously_set_sku(
        mut self,
        value: impl Value<types::PublicIpAddressSku, Phase: KnownAtStart>,
    ) -> Self {
        self.0.set(&["sku"], value.node());
        self
    }

    /// `zones`.
    pub fn zones(mut self, value: impl Value<Vec<String>, Phase: KnownAtStart>) -> Self {
        self.0.set(&["zones"], value.node());
        self
    }

    /// Adds one item to `zones`.
    pub fn zone(mut self, value: impl Value<String, Phase: KnownAtStart>) -> Self {
        self.0.push(&["zones"], value.node());
        self
    }

    /// `tags`.
    pub fn tags(mut self, value: impl Value<Map<String>, Phase: KnownAtStart>) -> Self {
        self.0.set(&["tags"], value.node());
        self
    }

    /// Adds one entry to `tags`.
    pub fn tag(
        mut self,
        key: impl Into<Key>,
        value: impl Value<String, Phase: KnownAtStart>,
    ) -> Self {
        self.0.set_entry(&["tags"], key.into(), value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<PublicIpAddress, P> {
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
