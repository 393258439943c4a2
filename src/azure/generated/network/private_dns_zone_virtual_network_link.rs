//! `Microsoft.Network/privateDnsZones/virtualNetworkLinks`, version 2024-06-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.Network/privateDnsZones/virtualNetworkLinks`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.network/privatednszones/virtualnetworklinks)
    PrivateDnsZoneVirtualNetworkLink: "Microsoft.Network/privateDnsZones/virtualNetworkLinks" @ "2024-06-01",
    properties types::PrivateDnsZoneVirtualNetworkLinkProperties,
    child super::PrivateDnsZone
}

impl PrivateDnsZoneVirtualNetworkLink {
    /// Declares the resource with what Azure requires of it.
    ///
    /// Sets what is safe:
    /// - `properties.registrationEnabled` = `false` (`pdzl.01`)
    /// - `location` = `global` (`pdz.01`)
    #[track_caller]
    pub(crate) fn generated(
        parent: &Ref<super::PrivateDnsZone>,
        name: impl Value<String, Phase: KnownAtStart>,
    ) -> Self {
        let mut this = Self(Declaration::child(Self::TYPE, Self::API_VERSION, parent, name.node()));
        this.0.preset("properties/registrationEnabled", Node::Bool(false));
        this.0.preset("location", Node::String("global".into()));
        this
    }

    /// `properties.virtualNetwork.id`.
    pub fn virtual_network(self, value: impl Value<Id<super::VirtualNetwork>>) -> Self {
        set(self, "properties/virtualNetwork/id", value)
    }

    /// `properties.registrationEnabled`.
    ///
    /// Control `pdzl.01`: it is `false` unless set here.
    pub fn dangerously_set_registration_enabled(self, value: impl Value<bool>) -> Self {
        set(self, "properties/registrationEnabled", value)
    }

    /// `properties.resolutionPolicy`.
    pub fn resolution_policy(self, value: impl Value<types::ResolutionPolicy>) -> Self {
        set(self, "properties/resolutionPolicy", value)
    }

    /// `tags`.
    pub fn tags(self, value: impl Value<Map<String>, Phase: KnownAtStart>) -> Self {
        set(self, "tags", value)
    }

    /// Adds one entry to `tags`.
    pub fn tag(self, key: impl Into<Key>, value: impl Value<String, Phase: KnownAtStart>) -> Self {
        set_entry(self, "tags", key, value)
    }

    /// `etag`.
    pub fn etag(self, value: impl Value<String, Phase: KnownAtStart>) -> Self {
        set(self, "etag", value)
    }
}

#[doc(hidden)]
impl<P> Expr<PrivateDnsZoneVirtualNetworkLink, P> {
    pub fn properties(&self) -> Expr<types::PrivateDnsZoneVirtualNetworkLinkProperties, P> {
        field(self, "properties")
    }

    pub fn tags(&self) -> Expr<Map<String>, P> {
        field(self, "tags")
    }

    pub fn location(&self) -> Expr<String, P> {
        field(self, "location")
    }

    pub fn etag(&self) -> Expr<String, P> {
        field(self, "etag")
    }

    pub fn system_data(&self) -> Expr<types::SystemData, P> {
        field(self, "systemData")
    }
}
