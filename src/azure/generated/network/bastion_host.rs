//! `Microsoft.Network/bastionHosts`, version 2025-09-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.Network/bastionHosts`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.network/bastionhosts)
    BastionHost: "Microsoft.Network/bastionHosts" @ "2025-09-01",
    properties types::BastionHostProperties,
    top [ResourceGroup]
}

impl BastionHost {
    /// Declares the resource with what Azure requires of it.
    ///
    /// Sets what is safe:
    /// - `sku.name` = `Standard` (`bastion.01`)
    #[track_caller]
    pub fn new(
        name: impl Value<String, Phase: KnownAtStart>,
        location: impl Value<String, Phase: KnownAtStart>,
    ) -> Self {
        let mut this = Self(Declaration::new(Self::TYPE, Self::API_VERSION, name.node()));
        this.0.set(&["location"], location.node());
        this.0.preset(&["sku", "name"], Node::String("Standard".into()));
        this
    }

    /// `properties.ipConfigurations`.
    pub fn ip_configurations(
        mut self,
        value: impl Value<Vec<types::BastionHostIpConfiguration>>,
    ) -> Self {
        self.0.set(&["properties", "ipConfigurations"], value.node());
        self
    }

    /// Adds one item to `properties.ipConfigurations`.
    pub fn ip_configuration(
        mut self,
        value: impl Value<types::BastionHostIpConfiguration>,
    ) -> Self {
        self.0.push(&["properties", "ipConfigurations"], value.node());
        self
    }

    /// `properties.dnsName`.
    pub fn dns_name(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["properties", "dnsName"], value.node());
        self
    }

    /// `properties.virtualNetwork.id`.
    pub fn virtual_network(mut self, value: impl Value<Id<super::VirtualNetwork>>) -> Self {
        self.0.set(&["properties", "virtualNetwork", "id"], value.node());
        self
    }

    /// `properties.networkAcls`.
    pub fn network_acls(mut self, value: impl Value<types::BastionHostNetworkAcls>) -> Self {
        self.0.set(&["properties", "networkAcls"], value.node());
        self
    }

    /// `properties.scaleUnits`: from 2 to 50.
    pub fn scale_units(mut self, value: impl Value<i64>) -> Self {
        self.0.set(&["properties", "scaleUnits"], value.node());
        self
    }

    /// `properties.disableCopyPaste`.
    pub fn disable_copy_paste(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["properties", "disableCopyPaste"], value.node());
        self
    }

    /// `properties.enableFileCopy`.
    pub fn enable_file_copy(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["properties", "enableFileCopy"], value.node());
        self
    }

    /// `properties.enableIpConnect`.
    pub fn enable_ip_connect(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["properties", "enableIpConnect"], value.node());
        self
    }

    /// `properties.enableShareableLink`.
    ///
    /// Control `bastion.02`: it stays absent unless set here.
    pub fn dangerously_set_enable_shareable_link(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["properties", "enableShareableLink"], value.node());
        self
    }

    /// `properties.enableTunneling`.
    pub fn enable_tunneling(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["properties", "enableTunneling"], value.node());
        self
    }

    /// `properties.enableKerberos`.
    pub fn enable_kerberos(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["properties", "enableKerberos"], value.node());
        self
    }

    /// `properties.enableSessionRecording`.
    pub fn enable_session_recording(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["properties", "enableSessionRecording"], value.node());
        self
    }

    /// `properties.enablePrivateOnlyBastion`.
    pub fn enable_private_only_bastion(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["properties", "enablePrivateOnlyBastion"], value.node());
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

    /// `sku`.
    pub fn sku(mut self, value: types::Sku) -> Self {
        self.0.set(&["sku"], value.node());
        self
    }

    /// `sku`.
    ///
    /// Like [`sku`](Self::sku), for a value that may not hold what is safe.
    pub fn dangerously_set_sku(
        mut self,
        value: impl Value<types::Sku, Phase: KnownAtStart>,
    ) -> Self {
        self.0.set(&["sku"], value.node());
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
impl<P: Phase> Expr<BastionHost, P> {
    pub fn properties(&self) -> Expr<types::BastionHostProperties, P> {
        field(self, "properties")
    }

    pub fn zones(&self) -> Expr<Vec<String>, P> {
        field(self, "zones")
    }

    pub fn etag(&self) -> Expr<String, P> {
        field(self, "etag")
    }

    pub fn sku(&self) -> Expr<types::Sku, P> {
        field(self, "sku")
    }

    pub fn location(&self) -> Expr<String, P> {
        field(self, "location")
    }

    pub fn tags(&self) -> Expr<Map<String>, P> {
        field(self, "tags")
    }
}
