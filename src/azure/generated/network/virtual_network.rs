//! `Microsoft.Network/virtualNetworks`, version 2025-09-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.Network/virtualNetworks`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.network/virtualnetworks)
    VirtualNetwork: "Microsoft.Network/virtualNetworks" @ "2025-09-01",
    properties types::VirtualNetworkProperties,
    top [ResourceGroup]
}

impl VirtualNetwork {
    /// Declares the resource with what Azure requires of it.
    #[track_caller]
    pub(crate) fn generated(
        name: impl Value<String, Phase: KnownAtStart>,
        location: impl Value<String, Phase: KnownAtStart>,
    ) -> Self {
        let mut this = Self(Declaration::new(Self::TYPE, Self::API_VERSION, name.node()));
        this.0.set("location", location.node());
        this
    }

    /// `properties.addressSpace`.
    pub fn address_space(self, value: impl Value<types::AddressSpace>) -> Self {
        set(self, "properties/addressSpace", value)
    }

    /// `properties.dhcpOptions`.
    pub fn dhcp_options(self, value: impl Value<types::DhcpOptions>) -> Self {
        set(self, "properties/dhcpOptions", value)
    }

    /// `properties.flowTimeoutInMinutes`.
    pub fn flow_timeout_in_minutes(self, value: impl Value<i64>) -> Self {
        set(self, "properties/flowTimeoutInMinutes", value)
    }

    /// `properties.virtualNetworkPeerings`.
    pub fn virtual_network_peerings(
        self,
        value: impl Value<Vec<types::VirtualNetworkPeering>>,
    ) -> Self {
        set(self, "properties/virtualNetworkPeerings", value)
    }

    /// Adds one item to `properties.virtualNetworkPeerings`.
    pub fn virtual_network_peering(self, value: impl Value<types::VirtualNetworkPeering>) -> Self {
        push(self, "properties/virtualNetworkPeerings", value)
    }

    /// `properties.enableDdosProtection`.
    pub fn enable_ddos_protection(self, value: impl Value<bool>) -> Self {
        set(self, "properties/enableDdosProtection", value)
    }

    /// `properties.enableVmProtection`.
    pub fn enable_vm_protection(self, value: impl Value<bool>) -> Self {
        set(self, "properties/enableVmProtection", value)
    }

    /// `properties.ddosProtectionPlan.id`.
    pub fn ddos_protection_plan(self, value: impl Value<Id<AnyResource>>) -> Self {
        set(self, "properties/ddosProtectionPlan/id", value)
    }

    /// `properties.bgpCommunities`.
    pub fn bgp_communities(self, value: impl Value<types::VirtualNetworkBgpCommunities>) -> Self {
        set(self, "properties/bgpCommunities", value)
    }

    /// `properties.encryption`.
    pub fn encryption(self, value: impl Value<types::VirtualNetworkEncryption>) -> Self {
        set(self, "properties/encryption", value)
    }

    /// `properties.ipAllocations`.
    pub fn ip_allocations(
        mut self,
        values: impl IntoIterator<Item = impl Value<Id<AnyResource>>>,
    ) -> Self {
        self.0.set(
            "properties/ipAllocations",
            Node::Array(
                values
                    .into_iter()
                    .map(|item| Node::from(Object::new().with("id", item.node())))
                    .collect(),
            ),
        );
        self
    }

    /// Adds one item to `properties.ipAllocations`.
    pub fn ip_allocation(mut self, value: impl Value<Id<AnyResource>>) -> Self {
        self.0.push("properties/ipAllocations", Node::from(Object::new().with("id", value.node())));
        self
    }

    /// `properties.privateEndpointVNetPolicies`.
    pub fn private_endpoint_vnet_policies(
        self,
        value: impl Value<types::PrivateEndpointVnetPolicies>,
    ) -> Self {
        set(self, "properties/privateEndpointVNetPolicies", value)
    }

    /// `properties.summarizedGatewayPrefixes`.
    pub fn summarized_gateway_prefixes(self, value: impl Value<types::AddressSpace>) -> Self {
        set(self, "properties/summarizedGatewayPrefixes", value)
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
impl<P> Expr<VirtualNetwork, P> {
    pub fn properties(&self) -> Expr<types::VirtualNetworkProperties, P> {
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
