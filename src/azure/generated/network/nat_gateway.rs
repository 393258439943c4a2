//! `Microsoft.Network/natGateways`, version 2025-09-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.Network/natGateways`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.network/natgateways)
    NatGateway: "Microsoft.Network/natGateways" @ "2025-09-01",
    properties types::NatGatewayProperties,
    top [ResourceGroup]
}

impl NatGateway {
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

    /// `properties.idleTimeoutInMinutes`.
    pub fn idle_timeout_in_minutes(self, value: impl Value<i64>) -> Self {
        set(self, "properties/idleTimeoutInMinutes", value)
    }

    /// `properties.publicIpAddresses`.
    pub fn public_ip_addresses(
        mut self,
        values: impl IntoIterator<Item = impl Value<Id<super::PublicIpAddress>>>,
    ) -> Self {
        self.0.set(
            "properties/publicIpAddresses",
            Node::Array(
                values
                    .into_iter()
                    .map(|item| Node::from(Object::new().with("id", item.node())))
                    .collect(),
            ),
        );
        self
    }

    /// Adds one item to `properties.publicIpAddresses`.
    pub fn public_ip_address(mut self, value: impl Value<Id<super::PublicIpAddress>>) -> Self {
        self.0.push(
            "properties/publicIpAddresses",
            Node::from(Object::new().with("id", value.node())),
        );
        self
    }

    /// `properties.publicIpAddressesV6`.
    pub fn public_ip_addresses_v6(
        mut self,
        values: impl IntoIterator<Item = impl Value<Id<super::PublicIpAddress>>>,
    ) -> Self {
        self.0.set(
            "properties/publicIpAddressesV6",
            Node::Array(
                values
                    .into_iter()
                    .map(|item| Node::from(Object::new().with("id", item.node())))
                    .collect(),
            ),
        );
        self
    }

    /// `properties.publicIpPrefixes`.
    pub fn public_ip_prefixes(
        mut self,
        values: impl IntoIterator<Item = impl Value<Id<super::PublicIpPrefix>>>,
    ) -> Self {
        self.0.set(
            "properties/publicIpPrefixes",
            Node::Array(
                values
                    .into_iter()
                    .map(|item| Node::from(Object::new().with("id", item.node())))
                    .collect(),
            ),
        );
        self
    }

    /// Adds one item to `properties.publicIpPrefixes`.
    pub fn public_ip_prefix(mut self, value: impl Value<Id<super::PublicIpPrefix>>) -> Self {
        self.0.push(
            "properties/publicIpPrefixes",
            Node::from(Object::new().with("id", value.node())),
        );
        self
    }

    /// `properties.publicIpPrefixesV6`.
    pub fn public_ip_prefixes_v6(
        mut self,
        values: impl IntoIterator<Item = impl Value<Id<super::PublicIpPrefix>>>,
    ) -> Self {
        self.0.set(
            "properties/publicIpPrefixesV6",
            Node::Array(
                values
                    .into_iter()
                    .map(|item| Node::from(Object::new().with("id", item.node())))
                    .collect(),
            ),
        );
        self
    }

    /// `properties.sourceVirtualNetwork.id`.
    pub fn source_virtual_network(self, value: impl Value<Id<super::VirtualNetwork>>) -> Self {
        set(self, "properties/sourceVirtualNetwork/id", value)
    }

    /// `properties.serviceGateway.id`.
    pub fn service_gateway(self, value: impl Value<Id<AnyResource>>) -> Self {
        set(self, "properties/serviceGateway/id", value)
    }

    /// `properties.nat64`.
    pub fn nat64(self, value: impl Value<types::Nat64>) -> Self {
        set(self, "properties/nat64", value)
    }

    /// `sku`.
    pub fn sku(self, value: impl Value<types::NatGatewaySku, Phase: KnownAtStart>) -> Self {
        set(self, "sku", value)
    }

    /// `zones`.
    pub fn zones(self, value: impl Value<Vec<String>, Phase: KnownAtStart>) -> Self {
        set(self, "zones", value)
    }

    /// Adds one item to `zones`.
    pub fn zone(self, value: impl Value<String, Phase: KnownAtStart>) -> Self {
        push(self, "zones", value)
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
impl<P> Expr<NatGateway, P> {
    pub fn properties(&self) -> Expr<types::NatGatewayProperties, P> {
        field(self, "properties")
    }

    pub fn sku(&self) -> Expr<types::NatGatewaySku, P> {
        field(self, "sku")
    }

    pub fn zones(&self) -> Expr<Vec<String>, P> {
        field(self, "zones")
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
