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
        this.0.set("location", location.node());
        this.0.preset("sku/name", Node::String("Standard".into()));
        this
    }

    /// `properties.ipConfigurations`.
    pub fn ip_configurations(
        self,
        value: impl Value<Vec<types::BastionHostIpConfiguration>>,
    ) -> Self {
        set(self, "properties/ipConfigurations", value)
    }

    /// Adds one item to `properties.ipConfigurations`.
    pub fn ip_configuration(self, value: impl Value<types::BastionHostIpConfiguration>) -> Self {
        push(self, "properties/ipConfigurations", value)
    }

    /// `properties.dnsName`.
    pub fn dns_name(self, value: impl Value<String>) -> Self {
        set(self, "properties/dnsName", value)
    }

    /// `properties.virtualNetwork.id`.
    pub fn virtual_network(self, value: impl Value<Id<super::VirtualNetwork>>) -> Self {
        set(self, "properties/virtualNetwork/id", value)
    }

    /// `properties.networkAcls`.
    pub fn network_acls(self, value: impl Value<types::BastionHostNetworkAcls>) -> Self {
        set(self, "properties/networkAcls", value)
    }

    /// `properties.scaleUnits`: from 2 to 50.
    pub fn scale_units(self, value: impl Value<i64>) -> Self {
        set(self, "properties/scaleUnits", value)
    }

    /// `properties.disableCopyPaste`.
    pub fn disable_copy_paste(self, value: impl Value<bool>) -> Self {
        set(self, "properties/disableCopyPaste", value)
    }

    /// `properties.enableFileCopy`.
    pub fn enable_file_copy(self, value: impl Value<bool>) -> Self {
        set(self, "properties/enableFileCopy", value)
    }

    /// `properties.enableIpConnect`.
    pub fn enable_ip_connect(self, value: impl Value<bool>) -> Self {
        set(self, "properties/enableIpConnect", value)
    }

    /// `properties.enableShareableLink`.
    ///
    /// Control `bastion.02`: it stays absent unless set here.
    pub fn dangerously_set_enable_shareable_link(self, value: impl Value<bool>) -> Self {
        set(self, "properties/enableShareableLink", value)
    }

    /// `properties.enableTunneling`.
    pub fn enable_tunneling(self, value: impl Value<bool>) -> Self {
        set(self, "properties/enableTunneling", value)
    }

    /// `properties.enableKerberos`.
    pub fn enable_kerberos(self, value: impl Value<bool>) -> Self {
        set(self, "properties/enableKerberos", value)
    }

    /// `properties.enableSessionRecording`.
    pub fn enable_session_recording(self, value: impl Value<bool>) -> Self {
        set(self, "properties/enableSessionRecording", value)
    }

    /// `properties.enablePrivateOnlyBastion`.
    pub fn enable_private_only_bastion(self, value: impl Value<bool>) -> Self {
        set(self, "properties/enablePrivateOnlyBastion", value)
    }

    /// `zones`.
    pub fn zones(self, value: impl Value<Vec<String>, Phase: KnownAtStart>) -> Self {
        set(self, "zones", value)
    }

    /// Adds one item to `zones`.
    pub fn zone(self, value: impl Value<String, Phase: KnownAtStart>) -> Self {
        push(self, "zones", value)
    }

    /// `sku`.
    pub fn sku(self, value: types::Sku) -> Self {
        set(self, "sku", value)
    }

    /// `sku`.
    ///
    /// Like [`sku`](Self::sku), for a value that may not hold what is safe.
    pub fn dangerously_set_sku(self, value: impl Value<types::Sku, Phase: KnownAtStart>) -> Self {
        set(self, "sku", value)
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
impl<P> Expr<BastionHost, P> {
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
