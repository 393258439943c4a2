//! `Microsoft.Network/virtualNetworks/virtualNetworkPeerings`, version 2025-09-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.Network/virtualNetworks/virtualNetworkPeerings`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.network/virtualnetworks/virtualnetworkpeerings)
    VirtualNetworkPeering: "Microsoft.Network/virtualNetworks/virtualNetworkPeerings" @ "2025-09-01",
    properties types::VirtualNetworkPeeringProperties,
    child super::VirtualNetwork
}

impl VirtualNetworkPeering {
    /// Declares the resource with what Azure requires of it.
    #[track_caller]
    pub fn new(
        parent: &Ref<super::VirtualNetwork>,
        name: impl Value<String, Phase: KnownAtStart>,
        remote_virtual_network: impl Value<Id<super::VirtualNetwork>>,
    ) -> Self {
        let mut this = Self(Declaration::child(Self::TYPE, Self::API_VERSION, parent, name.node()));
        this.0.set(&["properties", "remoteVirtualNetwork", "id"], remote_virtual_network.node());
        this
    }

    /// `properties.allowVirtualNetworkAccess`.
    pub fn allow_virtual_network_access(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["properties", "allowVirtualNetworkAccess"], value.node());
        self
    }

    /// `properties.allowForwardedTraffic`.
    pub fn allow_forwarded_traffic(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["properties", "allowForwardedTraffic"], value.node());
        self
    }

    /// `properties.allowGatewayTransit`.
    pub fn allow_gateway_transit(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["properties", "allowGatewayTransit"], value.node());
        self
    }

    /// `properties.useRemoteGateways`.
    pub fn use_remote_gateways(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["properties", "useRemoteGateways"], value.node());
        self
    }

    /// `properties.localAddressSpace`.
    pub fn local_address_space(mut self, value: impl Value<types::AddressSpace>) -> Self {
        self.0.set(&["properties", "localAddressSpace"], value.node());
        self
    }

    /// `properties.localVirtualNetworkAddressSpace`.
    pub fn local_virtual_network_address_space(
        mut self,
        value: impl Value<types::AddressSpace>,
    ) -> Self {
        self.0.set(&["properties", "localVirtualNetworkAddressSpace"], value.node());
        self
    }

    /// `properties.remoteAddressSpace`.
    pub fn remote_address_space(mut self, value: impl Value<types::AddressSpace>) -> Self {
        self.0.set(&["properties", "remoteAddressSpace"], value.node());
        self
    }

    /// `properties.remoteVirtualNetworkAddressSpace`.
    pub fn remote_virtual_network_address_space(
        mut self,
        value: impl Value<types::AddressSpace>,
    ) -> Self {
        self.0.set(&["properties", "remoteVirtualNetworkAddressSpace"], value.node());
        self
    }

    /// `properties.remoteBgpCommunities`.
    pub fn remote_bgp_communities(
        mut self,
        value: impl Value<types::VirtualNetworkBgpCommunities>,
    ) -> Self {
        self.0.set(&["properties", "remoteBgpCommunities"], value.node());
        self
    }

    /// `properties.peeringState`.
    pub fn peering_state(mut self, value: impl Value<types::PeeringState>) -> Self {
        self.0.set(&["properties", "peeringState"], value.node());
        self
    }

    /// `properties.peeringSyncLevel`.
    pub fn peering_sync_level(mut self, value: impl Value<types::PeeringSyncLevel>) -> Self {
        self.0.set(&["properties", "peeringSyncLevel"], value.node());
        self
    }

    /// `properties.doNotVerifyRemoteGateways`.
    pub fn do_not_verify_remote_gateways(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["properties", "doNotVerifyRemoteGateways"], value.node());
        self
    }

    /// `properties.peerCompleteVnets`.
    pub fn peer_complete_vnets(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["properties", "peerCompleteVnets"], value.node());
        self
    }

    /// `properties.enableOnlyIPv6Peering`.
    pub fn enable_only_ipv6_peering(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["properties", "enableOnlyIPv6Peering"], value.node());
        self
    }

    /// `properties.localSubnetNames`.
    pub fn local_subnet_names(mut self, value: impl Value<Vec<String>>) -> Self {
        self.0.set(&["properties", "localSubnetNames"], value.node());
        self
    }

    /// Adds one item to `properties.localSubnetNames`.
    pub fn local_subnet_name(mut self, value: impl Value<String>) -> Self {
        self.0.push(&["properties", "localSubnetNames"], value.node());
        self
    }

    /// `properties.remoteSubnetNames`.
    pub fn remote_subnet_names(mut self, value: impl Value<Vec<String>>) -> Self {
        self.0.set(&["properties", "remoteSubnetNames"], value.node());
        self
    }

    /// Adds one item to `properties.remoteSubnetNames`.
    pub fn remote_subnet_name(mut self, value: impl Value<String>) -> Self {
        self.0.push(&["properties", "remoteSubnetNames"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<VirtualNetworkPeering, P> {
    pub fn properties(&self) -> Expr<types::VirtualNetworkPeeringProperties, P> {
        field(self, "properties")
    }

    pub fn etag(&self) -> Expr<String, P> {
        field(self, "etag")
    }
}
