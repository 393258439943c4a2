//! `Microsoft.Network/dnsForwardingRulesets/virtualNetworkLinks`, version 2025-05-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.Network/dnsForwardingRulesets/virtualNetworkLinks`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.network/dnsforwardingrulesets/virtualnetworklinks)
    VirtualNetworkLink: "Microsoft.Network/dnsForwardingRulesets/virtualNetworkLinks" @ "2025-05-01",
    properties types::VirtualNetworkLinkProperties,
    child super::DnsForwardingRuleset
}

impl VirtualNetworkLink {
    /// Declares the resource with what Azure requires of it.
    #[track_caller]
    pub fn new(
        parent: &Ref<super::DnsForwardingRuleset>,
        name: impl Value<String, Phase: KnownAtStart>,
        virtual_network: impl Value<Id<super::VirtualNetwork>>,
    ) -> Self {
        let mut this = Self(Declaration::child(Self::TYPE, Self::API_VERSION, parent, name.node()));
        this.0.set("properties/virtualNetwork/id", virtual_network.node());
        this
    }

    /// `properties.metadata`.
    pub fn metadata(self, value: impl Value<Map<String>>) -> Self {
        set(self, "properties/metadata", value)
    }
}

#[doc(hidden)]
impl<P> Expr<VirtualNetworkLink, P> {
    pub fn properties(&self) -> Expr<types::VirtualNetworkLinkProperties, P> {
        field(self, "properties")
    }

    pub fn etag(&self) -> Expr<String, P> {
        field(self, "etag")
    }

    pub fn system_data(&self) -> Expr<types::SystemData, P> {
        field(self, "systemData")
    }
}
