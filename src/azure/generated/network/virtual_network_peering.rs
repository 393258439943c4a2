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
        this.0.set("properties/remoteVirtualNetwork/id", remote_virtual_network.node());
        this
    }

    /// `properties.allowVirtualNetworkAccess`.
    pub fn allow_virtual_network_access(self, value: impl Value<bool>) -> Self {
        set(self, "properties/allowVirtualNetworkAccess", value)
    }

    /// `properties.allowForwardedTraffic`.
    pub fn allow_forwarded_traffic(self, value: impl Value<bool>) -> Self {
        set(self, "properties/allowForwardedTraffic", value)
    }

    /// `properties.allowGatewayTransit`.
    pub fn allow_gateway_transit(self, value: impl Value<bool>) -> Self {
        set(self, "properties/allowGatewayTransit", value)
    }

    /// `properties.useRemoteGateways`.
    pub fn use_remote_gateways(self, value: impl Value<bool>) -> Self {
        set(self, "properties/useRemoteGateways", value)
    }

    /// `properties.localAddressSpace`.
    pub fn local_address_space(self, value: impl Value<types::AddressSpace>) -> Self {
        set(self, "properties/localAddressSpace", value)
    }

    /// `properties.localVirtualNetworkAddressSpace`.
    pub fn local_virtual_network_address_space(
        self,
        value: impl Value<types::AddressSpace>,
    ) -> Self {
        set(self, "properties/localVirtualNetworkAddressSpace", value)
    }

    /// `properties.remoteAddressSpace`.
    pub fn remote_address_space(self, value: impl Value<types::AddressSpace>) -> Self {
        set(self, "properties/remoteAddressSpace", value)
    }

    /// `properties.remoteVirtualNetworkAddressSpace`.
    pub fn remote_virtual_network_address_space(
        self,
        value: impl Value<types::AddressSpace>,
    ) -> Self {
        set(self, "properties/remoteVirtualNetworkAddressSpace", value)
    }

    /// `properties.remoteBgpCommunities`.
    pub fn remote_bgp_communities(
        self,
        value: impl Value<types::VirtualNetworkBgpCommunities>,
    ) -> Self {
        set(self, "properties/remoteBgpCommunities", value)
    }

    /// `properties.peeringState`.
    pub fn peering_state(self, value: impl Value<types::PeeringState>) -> Self {
        set(self, "properties/peeringState", value)
    }

    /// `properties.peeringSyncLevel`.
    pub fn peering_sync_level(self, value: impl Value<types::PeeringSyncLevel>) -> Self {
        set(self, "properties/peeringSyncLevel", value)
    }

    /// `properties.doNotVerifyRemoteGateways`.
    pub fn do_not_verify_remote_gateways(self, value: impl Value<bool>) -> Self {
        set(self, "properties/doNotVerifyRemoteGateways", value)
    }

    /// `properties.peerCompleteVnets`.
    pub fn peer_complete_vnets(self, value: impl Value<bool>) -> Self {
        set(self, "properties/peerCompleteVnets", value)
    }

    /// `properties.enableOnlyIPv6Peering`.
    pub fn enable_only_ipv6_peering(self, value: impl Value<bool>) -> Self {
        set(self, "properties/enableOnlyIPv6Peering", value)
    }

    /// `properties.localSubnetNames`.
    pub fn local_subnet_names(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "properties/localSubnetNames", value)
    }

    /// Adds one item to `properties.localSubnetNames`.
    pub fn local_subnet_name(self, value: impl Value<String>) -> Self {
        push(self, "properties/localSubnetNames", value)
    }

    /// `properties.remoteSubnetNames`.
    pub fn remote_subnet_names(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "properties/remoteSubnetNames", value)
    }

    /// Adds one item to `properties.remoteSubnetNames`.
    pub fn remote_subnet_name(self, value: impl Value<String>) -> Self {
        push(self, "properties/remoteSubnetNames", value)
    }
}

#[doc(hidden)]
impl<P> Expr<VirtualNetworkPeering, P> {
    pub fn properties(&self) -> Expr<types::VirtualNetworkPeeringProperties, P> {
        field(self, "properties")
    }

    pub fn etag(&self) -> Expr<String, P> {
        field(self, "etag")
    }
}
