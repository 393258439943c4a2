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
        this.0.set(&["location"], location.node());
        this
    }

    /// `properties.networkSecurityGroup.id`.
    pub fn network_security_group(
        mut self,
        value: impl Value<Id<super::NetworkSecurityGroup>>,
    ) -> Self {
        self.0.set(&["properties", "networkSecurityGroup", "id"], value.node());
        self
    }

    /// `properties.ipConfigurations`.
    pub fn ip_configurations(
        mut self,
        values: impl IntoIterator<Item = types::NetworkInterfaceIpConfiguration>,
    ) -> Self {
        self.0.set(
            &["properties", "ipConfigurations"],
            Node::Array(values.into_iter().map(|item| item.node()).collect()),
        );
        self
    }

    /// `properties.ipConfigurations`.
    ///
    /// Like [`ip_configurations`](Self::ip_configurations), for a value that may not hold what is safe.
    pub fn dangerously_set_ip_configurations(
        mut self,
        value: impl Value<Vec<types::NetworkInterfaceIpConfiguration>>,
    ) -> Self {
        self.0.set(&["properties", "ipConfigurations"], value.node());
        self
    }

    /// Adds one item to `properties.ipConfigurations`.
    pub fn ip_configuration(mut self, value: types::NetworkInterfaceIpConfiguration) -> Self {
        self.0.push(&["properties", "ipConfigurations"], value.node());
        self
    }

    /// `properties.dnsSettings`.
    pub fn dns_settings(mut self, value: impl Value<types::NetworkInterfaceDnsSettings>) -> Self {
        self.0.set(&["properties", "dnsSettings"], value.node());
        self
    }

    /// `properties.enableAcceleratedNetworking`.
    pub fn enable_accelerated_networking(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["properties", "enableAcceleratedNetworking"], value.node());
        self
    }

    /// `properties.disableTcpStateTracking`.
    pub fn disable_tcp_state_tracking(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["properties", "disableTcpStateTracking"], value.node());
        self
    }

    /// `properties.enableIPForwarding`.
    ///
    /// Control `nic.02`: it stays absent unless set here.
    pub fn dangerously_set_enable_ip_forwarding(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["properties", "enableIPForwarding"], value.node());
        self
    }

    /// `properties.workloadType`.
    pub fn workload_type(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["properties", "workloadType"], value.node());
        self
    }

    /// `properties.nicType`.
    pub fn nic_type(mut self, value: impl Value<types::NicType>) -> Self {
        self.0.set(&["properties", "nicType"], value.node());
        self
    }

    /// `properties.privateLinkService.id`.
    pub fn private_link_service(mut self, value: impl Value<Id<AnyResource>>) -> Self {
        self.0.set(&["properties", "privateLinkService", "id"], value.node());
        self
    }

    /// `properties.migrationPhase`.
    pub fn migration_phase(mut self, value: impl Value<types::MigrationPhase>) -> Self {
        self.0.set(&["properties", "migrationPhase"], value.node());
        self
    }

    /// `properties.auxiliaryMode`.
    pub fn auxiliary_mode(mut self, value: impl Value<types::AuxiliaryMode>) -> Self {
        self.0.set(&["properties", "auxiliaryMode"], value.node());
        self
    }

    /// `properties.auxiliarySku`.
    pub fn auxiliary_sku(mut self, value: impl Value<types::AuxiliarySku>) -> Self {
        self.0.set(&["properties", "auxiliarySku"], value.node());
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
impl<P: Phase> Expr<NetworkInterface, P> {
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
