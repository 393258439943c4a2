//! `Microsoft.Network/virtualNetworks/subnets`, version 2025-09-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.Network/virtualNetworks/subnets`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.network/virtualnetworks/subnets)
    Subnet: "Microsoft.Network/virtualNetworks/subnets" @ "2025-09-01",
    properties types::SubnetProperties,
    child super::VirtualNetwork
}

impl Subnet {
    /// Declares the resource with what Azure requires of it.
    ///
    /// Sets what is safe:
    /// - `properties.defaultOutboundAccess` = `false` (`subnet-outbound`)
    #[track_caller]
    pub(crate) fn generated(
        parent: &Ref<super::VirtualNetwork>,
        name: impl Value<String, Phase: KnownAtStart>,
    ) -> Self {
        let mut this = Self(Declaration::child(Self::TYPE, Self::API_VERSION, parent, name.node()));
        this.0.preset("properties/defaultOutboundAccess", Node::Bool(false));
        this
    }

    /// `properties.networkSecurityGroup.id`.
    pub fn network_security_group(
        self,
        value: impl Value<Id<super::NetworkSecurityGroup>>,
    ) -> Self {
        set(self, "properties/networkSecurityGroup/id", value)
    }

    /// `properties.routeTable.id`.
    pub fn route_table(self, value: impl Value<Id<super::RouteTable>>) -> Self {
        set(self, "properties/routeTable/id", value)
    }

    /// `properties.natGateway.id`.
    pub fn nat_gateway(self, value: impl Value<Id<super::NatGateway>>) -> Self {
        set(self, "properties/natGateway/id", value)
    }

    /// `properties.serviceEndpoints`.
    pub fn service_endpoints(self, value: impl Value<Vec<types::ServiceEndpoint>>) -> Self {
        set(self, "properties/serviceEndpoints", value)
    }

    /// Adds one item to `properties.serviceEndpoints`.
    pub fn service_endpoint(self, value: impl Value<types::ServiceEndpoint>) -> Self {
        push(self, "properties/serviceEndpoints", value)
    }

    /// `properties.serviceEndpointPolicies`.
    pub fn service_endpoint_policies(
        mut self,
        values: impl IntoIterator<Item = impl Value<Id<super::ServiceEndpointPolicy>>>,
    ) -> Self {
        self.0.set(
            "properties/serviceEndpointPolicies",
            Node::Array(
                values
                    .into_iter()
                    .map(|item| Node::from(Object::new().with("id", item.node())))
                    .collect(),
            ),
        );
        self
    }

    /// Adds one item to `properties.serviceEndpointPolicies`.
    pub fn service_endpoint_policy(
        mut self,
        value: impl Value<Id<super::ServiceEndpointPolicy>>,
    ) -> Self {
        self.0.push(
            "properties/serviceEndpointPolicies",
            Node::from(Object::new().with("id", value.node())),
        );
        self
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

    /// `properties.delegations`.
    pub fn delegations(self, value: impl Value<Vec<types::Delegation>>) -> Self {
        set(self, "properties/delegations", value)
    }

    /// Adds one item to `properties.delegations`.
    pub fn delegation(self, value: impl Value<types::Delegation>) -> Self {
        push(self, "properties/delegations", value)
    }

    /// `properties.privateEndpointNetworkPolicies`.
    pub fn private_endpoint_network_policies(
        self,
        value: impl Value<types::PrivateEndpointNetworkPolicies>,
    ) -> Self {
        set(self, "properties/privateEndpointNetworkPolicies", value)
    }

    /// `properties.privateLinkServiceNetworkPolicies`.
    pub fn private_link_service_network_policies(
        self,
        value: impl Value<types::PrivateLinkServiceNetworkPolicies>,
    ) -> Self {
        set(self, "properties/privateLinkServiceNetworkPolicies", value)
    }

    /// `properties.applicationGatewayIPConfigurations`.
    pub fn application_gateway_ip_configurations(
        self,
        value: impl Value<Vec<types::ApplicationGatewayIpConfiguration>>,
    ) -> Self {
        set(self, "properties/applicationGatewayIPConfigurations", value)
    }

    /// Adds one item to `properties.applicationGatewayIPConfigurations`.
    pub fn application_gateway_ip_configuration(
        self,
        value: impl Value<types::ApplicationGatewayIpConfiguration>,
    ) -> Self {
        push(self, "properties/applicationGatewayIPConfigurations", value)
    }

    /// `properties.sharingScope`.
    pub fn sharing_scope(self, value: impl Value<types::SharingScope>) -> Self {
        set(self, "properties/sharingScope", value)
    }

    /// `properties.defaultOutboundAccess`.
    ///
    /// Control `subnet-outbound`: it is `false` unless set here.
    pub fn dangerously_set_default_outbound_access(self, value: impl Value<bool>) -> Self {
        set(self, "properties/defaultOutboundAccess", value)
    }

    /// `properties.ipamPoolPrefixAllocations`.
    pub fn ipam_pool_prefix_allocations(
        self,
        value: impl Value<Vec<types::IpamPoolPrefixAllocation>>,
    ) -> Self {
        set(self, "properties/ipamPoolPrefixAllocations", value)
    }

    /// Adds one item to `properties.ipamPoolPrefixAllocations`.
    pub fn ipam_pool_prefix_allocation(
        self,
        value: impl Value<types::IpamPoolPrefixAllocation>,
    ) -> Self {
        push(self, "properties/ipamPoolPrefixAllocations", value)
    }

    /// `properties.serviceGateway.id`.
    pub fn service_gateway(self, value: impl Value<Id<AnyResource>>) -> Self {
        set(self, "properties/serviceGateway/id", value)
    }
}

#[doc(hidden)]
impl<P> Expr<Subnet, P> {
    pub fn properties(&self) -> Expr<types::SubnetProperties, P> {
        field(self, "properties")
    }

    pub fn etag(&self) -> Expr<String, P> {
        field(self, "etag")
    }
}
