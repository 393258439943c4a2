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
        this.0.set(&["location"], location.node());
        this
    }

    /// `properties.addressSpace`.
    pub fn address_space(mut self, value: impl Value<types::AddressSpace>) -> Self {
        self.0.set(&["properties", "addressSpace"], value.node());
        self
    }

    /// `properties.dhcpOptions`.
    pub fn dhcp_options(mut self, value: impl Value<types::DhcpOptions>) -> Self {
        self.0.set(&["properties", "dhcpOptions"], value.node());
        self
    }

    /// `properties.flowTimeoutInMinutes`.
    pub fn flow_timeout_in_minutes(mut self, value: impl Value<i64>) -> Self {
        self.0.set(&["properties", "flowTimeoutInMinutes"], value.node());
        self
    }

    /// `properties.virtualNetworkPeerings`.
    pub fn virtual_network_peerings(
        mut self,
        value: impl Value<Vec<types::VirtualNetworkPeering>>,
    ) -> Self {
        self.0.set(&["properties", "virtualNetworkPeerings"], value.node());
        self
    }

    /// Adds one item to `properties.virtualNetworkPeerings`.
    pub fn virtual_network_peering(
        mut self,
        value: impl Value<types::VirtualNetworkPeering>,
    ) -> Self {
        self.0.push(&["properties", "virtualNetworkPeerings"], value.node());
        self
    }

    /// `properties.enableDdosProtection`.
    pub fn enable_ddos_protection(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["properties", "enableDdosProtection"], value.node());
        self
    }

    /// `properties.enableVmProtection`.
    pub fn enable_vm_protection(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["properties", "enableVmProtection"], value.node());
        self
    }

    /// `properties.ddosProtectionPlan.id`.
    pub fn ddos_protection_plan(mut self, value: impl Value<Id<AnyResource>>) -> Self {
        self.0.set(&["properties", "ddosProtectionPlan", "id"], value.node());
        self
    }

    /// `properties.bgpCommunities`.
    pub fn bgp_communities(
        mut self,
        value: impl Value<types::VirtualNetworkBgpCommunities>,
    ) -> Self {
        self.0.set(&["properties", "bgpCommunities"], value.node());
        self
    }

    /// `properties.encryption`.
    pub fn encryption(mut self, value: impl Value<types::VirtualNetworkEncryption>) -> Self {
        self.0.set(&["properties", "encryption"], value.node());
        self
    }

    /// `properties.ipAllocations`.
    pub fn ip_allocations(
        mut self,
        values: impl IntoIterator<Item = impl Value<Id<AnyResource>>>,
    ) -> Self {
        self.0.set(
            &["properties", "ipAllocations"],
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
        self.0.push(
            &["properties", "ipAllocations"],
            Node::from(Object::new().with("id", value.node())),
        );
        self
    }

    /// `properties.privateEndpointVNetPolicies`.
    pub fn private_endpoint_vnet_policies(
        mut self,
        value: impl Value<types::PrivateEndpointVnetPolicies>,
    ) -> Self {
        self.0.set(&["properties", "privateEndpointVNetPolicies"], value.node());
        self
    }

    /// `properties.summarizedGatewayPrefixes`.
    pub fn summarized_gateway_prefixes(mut self, value: impl Value<types::AddressSpace>) -> Self {
        self.0.set(&["properties", "summarizedGatewayPrefixes"], value.node());
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
impl<P: Phase> Expr<VirtualNetwork, P> {
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
