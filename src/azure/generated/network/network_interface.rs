//! `Microsoft.Network/networkInterfaces`, version 2025-09-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.Network/networkInterfaces`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.network/networkinterfaces)
    NetworkInterface: "Microsoft.Network/networkInterfaces" @ "2025-09-01",
    properties types::NetworkInterfaceProperties,
    top [ResourceGroup]
}

impl NetworkInterface {
    /// Declares the resource with what Azure requires of it.
    #[track_caller]
    pub fn new(
        name: impl Value<String, Phase: KnownAtStart>,
        location: impl Value<String, Phase: KnownAtStart>,
    ) -> Self {
        let mut this = Self(Declaration::new(Self::TYPE, Self::API_VERSION, name.node()));
        this.0.set("location", location.node());
        this
    }

    /// `properties.networkSecurityGroup.id`.
    pub fn network_security_group(
        self,
        value: impl Value<Id<super::NetworkSecurityGroup>>,
    ) -> Self {
        set(self, "properties/networkSecurityGroup/id", value)
    }

    /// `properties.ipConfigurations`.
    pub fn ip_configurations(
        mut self,
        values: impl IntoIterator<Item = types::NetworkInterfaceIpConfiguration>,
    ) -> Self {
        self.0.set(
            "properties/ipConfigurations",
            Node::Array(values.into_iter().map(|item| item.node()).collect()),
        );
        self
    }

    /// `properties.ipConfigurations`.
    ///
    /// Like [`ip_configurations`](Self::ip_configurations), for a value that may not hold what is safe.
    pub fn dangerously_set_ip_configurations(
        self,
        value: impl Value<Vec<types::NetworkInterfaceIpConfiguration>>,
    ) -> Self {
        set(self, "properties/ipConfigurations", value)
    }

    /// Adds one item to `properties.ipConfigurations`.
    pub fn ip_configuration(self, value: types::NetworkInterfaceIpConfiguration) -> Self {
        push(self, "properties/ipConfigurations", value)
    }

    /// `properties.dnsSettings`.
    pub fn dns_settings(self, value: impl Value<types::NetworkInterfaceDnsSettings>) -> Self {
        set(self, "properties/dnsSettings", value)
    }

    /// `properties.enableAcceleratedNetworking`.
    pub fn enable_accelerated_networking(self, value: impl Value<bool>) -> Self {
        set(self, "properties/enableAcceleratedNetworking", value)
    }

    /// `properties.disableTcpStateTracking`.
    pub fn disable_tcp_state_tracking(self, value: impl Value<bool>) -> Self {
        set(self, "properties/disableTcpStateTracking", value)
    }

    /// `properties.enableIPForwarding`.
    ///
    /// Control `nic.02`: it stays absent unless set here.
    pub fn dangerously_set_enable_ip_forwarding(self, value: impl Value<bool>) -> Self {
        set(self, "properties/enableIPForwarding", value)
    }

    /// `properties.workloadType`.
    pub fn workload_type(self, value: impl Value<String>) -> Self {
        set(self, "properties/workloadType", value)
    }

    /// `properties.nicType`.
    pub fn nic_type(self, value: impl Value<types::NicType>) -> Self {
        set(self, "properties/nicType", value)
    }

    /// `properties.privateLinkService.id`.
    pub fn private_link_service(self, value: impl Value<Id<AnyResource>>) -> Self {
        set(self, "properties/privateLinkService/id", value)
    }

    /// `properties.migrationPhase`.
    pub fn migration_phase(self, value: impl Value<types::MigrationPhase>) -> Self {
        set(self, "properties/migrationPhase", value)
    }

    /// `properties.auxiliaryMode`.
    pub fn auxiliary_mode(self, value: impl Value<types::AuxiliaryMode>) -> Self {
        set(self, "properties/auxiliaryMode", value)
    }

    /// `properties.auxiliarySku`.
    pub fn auxiliary_sku(self, value: impl Value<types::AuxiliarySku>) -> Self {
        set(self, "properties/auxiliarySku", value)
    }

    /// `extendedLocation`.
    pub fn extended_location(
        self,
        value: impl Value<types::ExtendedLocation, Phase: KnownAtStart>,
    ) -> Self {
        set(self, "extendedLocation", value)
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
impl<P> Expr<NetworkInterface, P> {
    pub fn properties(&self) -> Expr<types::NetworkInterfaceProperties, P> {
        field(self, "properties")
    }

    pub fn extended_location(&self) -> Expr<types::ExtendedLocation, P> {
        field(self, "extendedLocation")
    }

    pub fn etag(&self) -> Expr<String, P> {
        field(self, "etag")
    }

    pub fn location(&self) -> Expr<String, P> {
        field(self, "location")
    }

    pub fn tags(&self) -> Expr<Map<String>, P> {
        field(self, "tags")
    }
}
