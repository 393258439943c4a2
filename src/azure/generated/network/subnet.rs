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
        this.0.preset(&["properties", "defaultOutboundAccess"], Node::Bool(false));
        this
    }

    /// `properties.networkSecurityGroup.id`.
    pub fn network_security_group(
        mut self,
        value: impl Value<Id<super::NetworkSecurityGroup>>,
    ) -> Self {
        self.0.set(&["properties", "networkSecurityGroup", "id"], value.node());
        self
    }

    /// `properties.routeTable.id`.
    pub fn route_table(mut self, value: impl Value<Id<super::RouteTable>>) -> Self {
        self.0.set(&["properties", "routeTable", "id"], value.node());
        self
    }

    /// `properties.natGateway.id`.
    pub fn nat_gateway(mut self, value: impl Value<Id<super::NatGateway>>) -> Self {
        self.0.set(&["properties", "natGateway", "id"], value.node());
        self
    }

    /// `properties.serviceEndpoints`.
    pub fn service_endpoints(mut self, value: impl Value<Vec<types::ServiceEndpoint>>) -> Self {
        self.0.set(&["properties", "serviceEndpoints"], value.node());
        self
    }

    /// Adds one item to `properties.serviceEndpoints`.
    pub fn service_endpoint(mut self, value: impl Value<types::ServiceEndpoint>) -> Self {
        self.0.push(&["properties", "serviceEndpoints"], value.node());
        self
    }

    /// `properties.serviceEndpointPolicies`.
    pub fn service_endpoint_policies(
        mut self,
        values: impl IntoIterator<Item = impl Value<Id<super::ServiceEndpointPolicy>>>,
    ) -> Self {
        self.0.set(
            &["properties", "serviceEndpointPolicies"],
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
            &["properties", "serviceEndpointPolicies"],
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

    /// `properties.delegations`.
    pub fn delegations(mut self, value: impl Value<Vec<types::Delegation>>) -> Self {
        self.0.set(&["properties", "delegations"], value.node());
        self
    }

    /// Adds one item to `properties.delegations`.
    pub fn delegation(mut self, value: impl Value<types::Delegation>) -> Self {
        self.0.push(&["properties", "delegations"], value.node());
        self
    }

    /// `properties.privateEndpointNetworkPolicies`.
    pub fn private_endpoint_network_policies(
        mut self,
        value: impl Value<types::PrivateEndpointNetworkPolicies>,
    ) -> Self {
        self.0.set(&["properties", "privateEndpointNetworkPolicies"], value.node());
        self
    }

    /// `properties.privateLinkServiceNetworkPolicies`.
    pub fn private_link_service_network_policies(
        mut self,
        value: impl Value<types::PrivateLinkServiceNetworkPolicies>,
    ) -> Self {
        self.0.set(&["properties", "privateLinkServiceNetworkPolicies"], value.node());
        self
    }

    /// `properties.applicationGatewayIPConfigurations`.
    pub fn application_gateway_ip_configurations(
        mut self,
        value: impl Value<Vec<types::ApplicationGatewayIpConfiguration>>,
    ) -> Self {
        self.0.set(&["properties", "applicationGatewayIPConfigurations"], value.node());
        self
    }

    /// Adds one item to `properties.applicationGatewayIPConfigurations`.
    pub fn application_gateway_ip_configuration(
        mut self,
        value: impl Value<types::ApplicationGatewayIpConfiguration>,
    ) -> Self {
        self.0.push(&["properties", "applicationGatewayIPConfigurations"], value.node());
        self
    }

    /// `properties.sharingScope`.
    pub fn sharing_scope(mut self, value: impl Value<types::SharingScope>) -> Self {
        self.0.set(&["properties", "sharingScope"], value.node());
        self
    }

    /// `properties.defaultOutboundAccess`.
    ///
    /// Control `subnet-outbound`: it is `false` unless set here.
    pub fn dangerously_set_default_outbound_access(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["properties", "defaultOutboundAccess"], value.node());
        self
    }

    /// `properties.ipamPoolPrefixAllocations`.
    pub fn ipam_pool_prefix_allocations(
        mut self,
        value: impl Value<Vec<types::IpamPoolPrefixAllocation>>,
    ) -> Self {
        self.0.set(&["properties", "ipamPoolPrefixAllocations"], value.node());
        self
    }

    /// Adds one item to `properties.ipamPoolPrefixAllocations`.
    pub fn ipam_pool_prefix_allocation(
        mut self,
        value: impl Value<types::IpamPoolPrefixAllocation>,
    ) -> Self {
        self.0.push(&["properties", "ipamPoolPrefixAllocations"], value.node());
        self
    }

    /// `properties.serviceGateway.id`.
    pub fn service_gateway(mut self, value: impl Value<Id<AnyResource>>) -> Self {
        self.0.set(&["properties", "serviceGateway", "id"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<Subnet, P> {
    pub fn properties(&self) -> Expr<types::SubnetProperties, P> {
        field(self, "properties")
    }

    pub fn etag(&self) -> Expr<String, P> {
        field(self, "etag")
    }
}
