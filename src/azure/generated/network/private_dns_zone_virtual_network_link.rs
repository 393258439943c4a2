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
        this.0.preset(&["properties", "registrationEnabled"], Node::Bool(false));
        this.0.preset(&["location"], Node::String("global".into()));
        this
    }

    /// `properties.virtualNetwork.id`.
    pub fn virtual_network(mut self, value: impl Value<Id<super::VirtualNetwork>>) -> Self {
        self.0.set(&["properties", "virtualNetwork", "id"], value.node());
        self
    }

    /// `properties.registrationEnabled`.
    ///
    /// Control `pdzl.01`: it is `false` unless set here.
    pub fn dangerously_set_registration_enabled(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["properties", "registrationEnabled"], value.node());
        self
    }

    /// `properties.resolutionPolicy`.
    pub fn resolution_policy(mut self, value: impl Value<types::ResolutionPolicy>) -> Self {
        self.0.set(&["properties", "resolutionPolicy"], value.node());
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

    /// `etag`.
    pub fn etag(mut self, value: impl Value<String, Phase: KnownAtStart>) -> Self {
        self.0.set(&["etag"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<PrivateDnsZoneVirtualNetworkLink, P> {
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
