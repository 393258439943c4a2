//! Definitions and enums of `Microsoft.Network` that start with V.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::super::types;
use crate::azure::support::*;

definition! {
    /// Definition `VirtualNetworkBgpCommunities` of `Microsoft.Network`.
    ///
    /// An expression that yields it has:
    /// - `virtual_network_community()`: `String`
    /// - `regional_community()`: `String`
    VirtualNetworkBgpCommunities
}

impl VirtualNetworkBgpCommunities {
    /// One with what Azure requires.
    pub fn new(virtual_network_community: impl Value<String>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("virtualNetworkCommunity", virtual_network_community.node());
        this
    }
}

#[doc(hidden)]
impl<P> Expr<VirtualNetworkBgpCommunities, P> {
    pub fn virtual_network_community(&self) -> Expr<String, P> {
        field(self, "virtualNetworkCommunity")
    }

    pub fn regional_community(&self) -> Expr<String, P> {
        field(self, "regionalCommunity")
    }
}

definition! {
    /// Definition `VirtualNetworkEncryption` of `Microsoft.Network`.
    ///
    /// An expression that yields it has:
    /// - `enabled()`: `bool`
    /// - `enforcement()`: `Enforcement`
    VirtualNetworkEncryption
}

impl VirtualNetworkEncryption {
    /// One with what Azure requires.
    pub fn new(enabled: impl Value<bool>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("enabled", enabled.node());
        this
    }

    /// `enforcement`.
    pub fn enforcement(self, value: impl Value<types::Enforcement>) -> Self {
        set(self, "enforcement", value)
    }
}

#[doc(hidden)]
impl<P> Expr<VirtualNetworkEncryption, P> {
    pub fn enabled(&self) -> Expr<bool, P> {
        field(self, "enabled")
    }

    pub fn enforcement(&self) -> Expr<types::Enforcement, P> {
        field(self, "enforcement")
    }
}

reading! {
    /// Definition `VirtualNetworkLinkProperties` of `Microsoft.Network`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `virtual_network()`: `DnsResolverSubResource`
    /// - `metadata()`: `Map<String>`
    /// - `provisioning_state()`: `String`
    VirtualNetworkLinkProperties
}

#[doc(hidden)]
impl<P> Expr<VirtualNetworkLinkProperties, P> {
    pub fn virtual_network(&self) -> Expr<types::DnsResolverSubResource, P> {
        field(self, "virtualNetwork")
    }

    pub fn metadata(&self) -> Expr<Map<String>, P> {
        field(self, "metadata")
    }

    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }
}

definition! {
    /// Definition `VirtualNetworkPeering` of `Microsoft.Network`.
    ///
    /// An expression that yields it has:
    /// - `properties()`: `VirtualNetworkPeeringProperties`
    /// - `etag()`: `String`
    /// - `name()`: `String`
    /// - `type_()`: `String`
    /// - `id()`: `String`
    VirtualNetworkPeering
}

impl VirtualNetworkPeering {
    /// One with what Azure requires.
    pub fn new(remote_virtual_network: impl Value<Id<super::super::VirtualNetwork>>) -> Self {
        let mut this = Self(Object::new());
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
    pub fn remote_bgp_communities(self, value: impl Value<VirtualNetworkBgpCommunities>) -> Self {
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

    /// `name`.
    pub fn name(self, value: impl Value<String>) -> Self {
        set(self, "name", value)
    }

    /// `id`.
    pub fn id(self, value: impl Value<String>) -> Self {
        set(self, "id", value)
    }
}

#[doc(hidden)]
impl<P> Expr<VirtualNetworkPeering, P> {
    pub fn properties(&self) -> Expr<VirtualNetworkPeeringProperties, P> {
        field(self, "properties")
    }

    pub fn etag(&self) -> Expr<String, P> {
        field(self, "etag")
    }

    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }

    pub fn type_(&self) -> Expr<String, P> {
        field(self, "type")
    }

    pub fn id(&self) -> Expr<String, P> {
        field(self, "id")
    }
}

reading! {
    /// Definition `VirtualNetworkPeeringPropertiesFormat` of `Microsoft.Network`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `allow_virtual_network_access()`: `bool`
    /// - `allow_forwarded_traffic()`: `bool`
    /// - `allow_gateway_transit()`: `bool`
    /// - `use_remote_gateways()`: `bool`
    /// - `remote_virtual_network()`: `SubResource`
    /// - `local_address_space()`: `AddressSpace`
    /// - `local_virtual_network_address_space()`: `AddressSpace`
    /// - `remote_address_space()`: `AddressSpace`
    /// - `remote_virtual_network_address_space()`: `AddressSpace`
    /// - `remote_bgp_communities()`: `VirtualNetworkBgpCommunities`
    /// - `remote_virtual_network_encryption()`: `VirtualNetworkEncryption`
    /// - `peering_state()`: `PeeringState`
    /// - `peering_sync_level()`: `PeeringSyncLevel`
    /// - `provisioning_state()`: `String`
    /// - `do_not_verify_remote_gateways()`: `bool`
    /// - `resource_guid()`: `String`
    /// - `peer_complete_vnets()`: `bool`
    /// - `enable_only_ipv6_peering()`: `bool`
    /// - `local_subnet_names()`: `Vec<String>`
    /// - `remote_subnet_names()`: `Vec<String>`
    VirtualNetworkPeeringProperties
}

#[doc(hidden)]
impl<P> Expr<VirtualNetworkPeeringProperties, P> {
    pub fn allow_virtual_network_access(&self) -> Expr<bool, P> {
        field(self, "allowVirtualNetworkAccess")
    }

    pub fn allow_forwarded_traffic(&self) -> Expr<bool, P> {
        field(self, "allowForwardedTraffic")
    }

    pub fn allow_gateway_transit(&self) -> Expr<bool, P> {
        field(self, "allowGatewayTransit")
    }

    pub fn use_remote_gateways(&self) -> Expr<bool, P> {
        field(self, "useRemoteGateways")
    }

    pub fn remote_virtual_network(&self) -> Expr<types::SubResource, P> {
        field(self, "remoteVirtualNetwork")
    }

    pub fn local_address_space(&self) -> Expr<types::AddressSpace, P> {
        field(self, "localAddressSpace")
    }

    pub fn local_virtual_network_address_space(&self) -> Expr<types::AddressSpace, P> {
        field(self, "localVirtualNetworkAddressSpace")
    }

    pub fn remote_address_space(&self) -> Expr<types::AddressSpace, P> {
        field(self, "remoteAddressSpace")
    }

    pub fn remote_virtual_network_address_space(&self) -> Expr<types::AddressSpace, P> {
        field(self, "remoteVirtualNetworkAddressSpace")
    }

    pub fn remote_bgp_communities(&self) -> Expr<VirtualNetworkBgpCommunities, P> {
        field(self, "remoteBgpCommunities")
    }

    pub fn remote_virtual_network_encryption(&self) -> Expr<VirtualNetworkEncryption, P> {
        field(self, "remoteVirtualNetworkEncryption")
    }

    pub fn peering_state(&self) -> Expr<types::PeeringState, P> {
        field(self, "peeringState")
    }

    pub fn peering_sync_level(&self) -> Expr<types::PeeringSyncLevel, P> {
        field(self, "peeringSyncLevel")
    }

    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }

    pub fn do_not_verify_remote_gateways(&self) -> Expr<bool, P> {
        field(self, "doNotVerifyRemoteGateways")
    }

    pub fn resource_guid(&self) -> Expr<String, P> {
        field(self, "resourceGuid")
    }

    pub fn peer_complete_vnets(&self) -> Expr<bool, P> {
        field(self, "peerCompleteVnets")
    }

    pub fn enable_only_ipv6_peering(&self) -> Expr<bool, P> {
        field(self, "enableOnlyIPv6Peering")
    }

    pub fn local_subnet_names(&self) -> Expr<Vec<String>, P> {
        field(self, "localSubnetNames")
    }

    pub fn remote_subnet_names(&self) -> Expr<Vec<String>, P> {
        field(self, "remoteSubnetNames")
    }
}

reading! {
    /// Definition `VirtualNetworkPropertiesFormat` of `Microsoft.Network`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `address_space()`: `AddressSpace`
    /// - `dhcp_options()`: `DhcpOptions`
    /// - `flow_timeout_in_minutes()`: `i64`
    /// - `subnets()`: `Vec<Subnet>`
    /// - `virtual_network_peerings()`: `Vec<VirtualNetworkPeering>`
    /// - `resource_guid()`: `String`
    /// - `provisioning_state()`: `String`
    /// - `enable_ddos_protection()`: `bool`
    /// - `enable_vm_protection()`: `bool`
    /// - `ddos_protection_plan()`: `SubResource`
    /// - `bgp_communities()`: `VirtualNetworkBgpCommunities`
    /// - `encryption()`: `VirtualNetworkEncryption`
    /// - `ip_allocations()`: `Vec<SubResource>`
    /// - `flow_logs()`: `Vec<FlowLog>`
    /// - `private_endpoint_vnet_policies()`: `PrivateEndpointVnetPolicies`
    /// - `default_public_nat_gateway()`: `SubResource`
    /// - `summarized_gateway_prefixes()`: `AddressSpace`
    VirtualNetworkProperties
}

#[doc(hidden)]
impl<P> Expr<VirtualNetworkProperties, P> {
    pub fn address_space(&self) -> Expr<types::AddressSpace, P> {
        field(self, "addressSpace")
    }

    pub fn dhcp_options(&self) -> Expr<types::DhcpOptions, P> {
        field(self, "dhcpOptions")
    }

    pub fn flow_timeout_in_minutes(&self) -> Expr<i64, P> {
        field(self, "flowTimeoutInMinutes")
    }

    pub fn subnets(&self) -> Expr<Vec<types::Subnet>, P> {
        field(self, "subnets")
    }

    pub fn virtual_network_peerings(&self) -> Expr<Vec<VirtualNetworkPeering>, P> {
        field(self, "virtualNetworkPeerings")
    }

    pub fn resource_guid(&self) -> Expr<String, P> {
        field(self, "resourceGuid")
    }

    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }

    pub fn enable_ddos_protection(&self) -> Expr<bool, P> {
        field(self, "enableDdosProtection")
    }

    pub fn enable_vm_protection(&self) -> Expr<bool, P> {
        field(self, "enableVmProtection")
    }

    pub fn ddos_protection_plan(&self) -> Expr<types::SubResource, P> {
        field(self, "ddosProtectionPlan")
    }

    pub fn bgp_communities(&self) -> Expr<VirtualNetworkBgpCommunities, P> {
        field(self, "bgpCommunities")
    }

    pub fn encryption(&self) -> Expr<VirtualNetworkEncryption, P> {
        field(self, "encryption")
    }

    pub fn ip_allocations(&self) -> Expr<Vec<types::SubResource>, P> {
        field(self, "ipAllocations")
    }

    pub fn flow_logs(&self) -> Expr<Vec<types::FlowLog>, P> {
        field(self, "flowLogs")
    }

    pub fn private_endpoint_vnet_policies(&self) -> Expr<types::PrivateEndpointVnetPolicies, P> {
        field(self, "privateEndpointVNetPolicies")
    }

    pub fn default_public_nat_gateway(&self) -> Expr<types::SubResource, P> {
        field(self, "defaultPublicNatGateway")
    }

    pub fn summarized_gateway_prefixes(&self) -> Expr<types::AddressSpace, P> {
        field(self, "summarizedGatewayPrefixes")
    }
}

reading! {
    /// Definition `VirtualNetworkTap` of `Microsoft.Network`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `properties()`: `VirtualNetworkTapProperties`
    /// - `etag()`: `String`
    /// - `id()`: `String`
    /// - `name()`: `String`
    /// - `type_()`: `String`
    /// - `location()`: `String`
    /// - `tags()`: `Map<String>`
    VirtualNetworkTap
}

#[doc(hidden)]
impl<P> Expr<VirtualNetworkTap, P> {
    pub fn properties(&self) -> Expr<VirtualNetworkTapProperties, P> {
        field(self, "properties")
    }

    pub fn etag(&self) -> Expr<String, P> {
        field(self, "etag")
    }

    pub fn id(&self) -> Expr<String, P> {
        field(self, "id")
    }

    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }

    pub fn type_(&self) -> Expr<String, P> {
        field(self, "type")
    }

    pub fn location(&self) -> Expr<String, P> {
        field(self, "location")
    }

    pub fn tags(&self) -> Expr<Map<String>, P> {
        field(self, "tags")
    }
}

reading! {
    /// Definition `VirtualNetworkTapPropertiesFormat` of `Microsoft.Network`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `network_interface_tap_configurations()`: `Vec<NetworkInterfaceTapConfiguration>`
    /// - `resource_guid()`: `String`
    /// - `provisioning_state()`: `String`
    /// - `destination_network_interface_ip_configuration()`: `NetworkInterfaceIpConfiguration`
    /// - `destination_load_balancer_front_end_ip_configuration()`: `FrontendIpConfiguration`
    /// - `destination_port()`: `i64`
    VirtualNetworkTapProperties
}

#[doc(hidden)]
impl<P> Expr<VirtualNetworkTapProperties, P> {
    pub fn network_interface_tap_configurations(
        &self,
    ) -> Expr<Vec<types::NetworkInterfaceTapConfiguration>, P> {
        field(self, "networkInterfaceTapConfigurations")
    }

    pub fn resource_guid(&self) -> Expr<String, P> {
        field(self, "resourceGuid")
    }

    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }

    pub fn destination_network_interface_ip_configuration(
        &self,
    ) -> Expr<types::NetworkInterfaceIpConfiguration, P> {
        field(self, "destinationNetworkInterfaceIPConfiguration")
    }

    pub fn destination_load_balancer_front_end_ip_configuration(
        &self,
    ) -> Expr<types::FrontendIpConfiguration, P> {
        field(self, "destinationLoadBalancerFrontEndIPConfiguration")
    }

    pub fn destination_port(&self) -> Expr<i64, P> {
        field(self, "destinationPort")
    }
}
