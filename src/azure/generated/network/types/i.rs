//! Definitions and enums of `Microsoft.Network` that start with I.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::super::types;
use crate::azure::support::*;

reading! {
    /// Definition `InboundNatRule` of `Microsoft.Network`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `properties()`: `InboundNatRuleProperties`
    /// - `etag()`: `String`
    /// - `name()`: `String`
    /// - `type_()`: `String`
    /// - `id()`: `String`
    InboundNatRule
}

#[doc(hidden)]
impl<P> Expr<InboundNatRule, P> {
    pub fn properties(&self) -> Expr<InboundNatRuleProperties, P> {
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
    /// Definition `InboundNatRulePropertiesFormat` of `Microsoft.Network`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `frontend_ip_configuration()`: `SubResource`
    /// - `backend_ip_configuration()`: `NetworkInterfaceIpConfiguration`
    /// - `protocol()`: `String`
    /// - `frontend_port()`: `i64`
    /// - `backend_port()`: `i64`
    /// - `idle_timeout_in_minutes()`: `i64`
    /// - `enable_floating_ip()`: `bool`
    /// - `enable_tcp_reset()`: `bool`
    /// - `frontend_port_range_start()`: `i64`
    /// - `frontend_port_range_end()`: `i64`
    /// - `backend_address_pool()`: `SubResource`
    /// - `provisioning_state()`: `String`
    InboundNatRuleProperties
}

#[doc(hidden)]
impl<P> Expr<InboundNatRuleProperties, P> {
    pub fn frontend_ip_configuration(&self) -> Expr<types::SubResource, P> {
        field(self, "frontendIPConfiguration")
    }

    pub fn backend_ip_configuration(&self) -> Expr<types::NetworkInterfaceIpConfiguration, P> {
        field(self, "backendIPConfiguration")
    }

    pub fn protocol(&self) -> Expr<String, P> {
        field(self, "protocol")
    }

    pub fn frontend_port(&self) -> Expr<i64, P> {
        field(self, "frontendPort")
    }

    pub fn backend_port(&self) -> Expr<i64, P> {
        field(self, "backendPort")
    }

    pub fn idle_timeout_in_minutes(&self) -> Expr<i64, P> {
        field(self, "idleTimeoutInMinutes")
    }

    pub fn enable_floating_ip(&self) -> Expr<bool, P> {
        field(self, "enableFloatingIP")
    }

    pub fn enable_tcp_reset(&self) -> Expr<bool, P> {
        field(self, "enableTcpReset")
    }

    pub fn frontend_port_range_start(&self) -> Expr<i64, P> {
        field(self, "frontendPortRangeStart")
    }

    pub fn frontend_port_range_end(&self) -> Expr<i64, P> {
        field(self, "frontendPortRangeEnd")
    }

    pub fn backend_address_pool(&self) -> Expr<types::SubResource, P> {
        field(self, "backendAddressPool")
    }

    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }
}

reading! {
    /// Definition `IPConfiguration` of `Microsoft.Network`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `properties()`: `IpConfigurationProperties`
    /// - `name()`: `String`
    /// - `etag()`: `String`
    /// - `id()`: `String`
    IpConfiguration
}

#[doc(hidden)]
impl<P> Expr<IpConfiguration, P> {
    pub fn properties(&self) -> Expr<IpConfigurationProperties, P> {
        field(self, "properties")
    }

    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }

    pub fn etag(&self) -> Expr<String, P> {
        field(self, "etag")
    }

    pub fn id(&self) -> Expr<String, P> {
        field(self, "id")
    }
}

reading! {
    /// Definition `IPConfigurationProfile` of `Microsoft.Network`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `properties()`: `IpConfigurationProfileProperties`
    /// - `name()`: `String`
    /// - `type_()`: `String`
    /// - `etag()`: `String`
    /// - `id()`: `String`
    IpConfigurationProfile
}

#[doc(hidden)]
impl<P> Expr<IpConfigurationProfile, P> {
    pub fn properties(&self) -> Expr<IpConfigurationProfileProperties, P> {
        field(self, "properties")
    }

    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }

    pub fn type_(&self) -> Expr<String, P> {
        field(self, "type")
    }

    pub fn etag(&self) -> Expr<String, P> {
        field(self, "etag")
    }

    pub fn id(&self) -> Expr<String, P> {
        field(self, "id")
    }
}

reading! {
    /// Definition `IPConfigurationProfilePropertiesFormat` of `Microsoft.Network`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `subnet()`: `Subnet`
    /// - `provisioning_state()`: `String`
    IpConfigurationProfileProperties
}

#[doc(hidden)]
impl<P> Expr<IpConfigurationProfileProperties, P> {
    pub fn subnet(&self) -> Expr<types::Subnet, P> {
        field(self, "subnet")
    }

    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }
}

reading! {
    /// Definition `IPConfigurationPropertiesFormat` of `Microsoft.Network`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `private_ip_address()`: `String`
    /// - `private_ip_allocation_method()`: `String`
    /// - `subnet()`: `Subnet`
    /// - `public_ip_address()`: `PublicIpAddress`
    /// - `provisioning_state()`: `String`
    IpConfigurationProperties
}

#[doc(hidden)]
impl<P> Expr<IpConfigurationProperties, P> {
    pub fn private_ip_address(&self) -> Expr<String, P> {
        field(self, "privateIPAddress")
    }

    pub fn private_ip_allocation_method(&self) -> Expr<String, P> {
        field(self, "privateIPAllocationMethod")
    }

    pub fn subnet(&self) -> Expr<types::Subnet, P> {
        field(self, "subnet")
    }

    pub fn public_ip_address(&self) -> Expr<types::PublicIpAddress, P> {
        field(self, "publicIPAddress")
    }

    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }
}

enumeration! {
    /// `ipProtocols` of `NatRule`.
    open IpProtocol {
        Tcp = "TCP",
        Udp = "UDP",
        Any = "Any",
        Icmp = "ICMP",
    }
}

definition! {
    /// Definition `IPRule` of `Microsoft.Network`.
    ///
    /// An expression that yields it has:
    /// - `address_prefix()`: `String`
    IpRule
}

impl IpRule {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `addressPrefix`.
    pub fn address_prefix(self, value: impl Value<String>) -> Self {
        set(self, "addressPrefix", value)
    }
}

#[doc(hidden)]
impl<P> Expr<IpRule, P> {
    pub fn address_prefix(&self) -> Expr<String, P> {
        field(self, "addressPrefix")
    }
}

definition! {
    /// Definition `IpTag` of `Microsoft.Network`.
    ///
    /// An expression that yields it has:
    /// - `ip_tag_type()`: `String`
    /// - `tag()`: `String`
    /// - `first_party_service_tag_id()`: `String`
    IpTag
}

impl IpTag {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `ipTagType`.
    pub fn ip_tag_type(self, value: impl Value<String>) -> Self {
        set(self, "ipTagType", value)
    }

    /// `tag`.
    pub fn tag(self, value: impl Value<String>) -> Self {
        set(self, "tag", value)
    }

    /// `firstPartyServiceTagId`.
    pub fn first_party_service_tag_id(self, value: impl Value<String>) -> Self {
        set(self, "firstPartyServiceTagId", value)
    }
}

#[doc(hidden)]
impl<P> Expr<IpTag, P> {
    pub fn ip_tag_type(&self) -> Expr<String, P> {
        field(self, "ipTagType")
    }

    pub fn tag(&self) -> Expr<String, P> {
        field(self, "tag")
    }

    pub fn first_party_service_tag_id(&self) -> Expr<String, P> {
        field(self, "firstPartyServiceTagId")
    }
}

enumeration! {
    /// `ipVersionType` of `Microsoft.Network/privateEndpoints`.
    open IpVersionType {
        Ipv4 = "IPv4",
        Ipv6 = "IPv6",
        DualStack = "DualStack",
    }
}

definition! {
    /// Definition `IpamPoolPrefixAllocation` of `Microsoft.Network`.
    ///
    /// An expression that yields it has:
    /// - `pool()`: `IpamPoolPrefixAllocationPool`
    /// - `number_of_ip_addresses()`: `String`
    /// - `allocated_address_prefixes()`: `Vec<String>`
    IpamPoolPrefixAllocation
}

impl IpamPoolPrefixAllocation {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `pool.id`.
    pub fn pool(self, value: impl Value<Id<AnyResource>>) -> Self {
        set(self, "pool/id", value)
    }

    /// `numberOfIpAddresses`.
    pub fn number_of_ip_addresses(self, value: impl Value<String>) -> Self {
        set(self, "numberOfIpAddresses", value)
    }
}

#[doc(hidden)]
impl<P> Expr<IpamPoolPrefixAllocation, P> {
    pub fn pool(&self) -> Expr<IpamPoolPrefixAllocationPool, P> {
        field(self, "pool")
    }

    pub fn number_of_ip_addresses(&self) -> Expr<String, P> {
        field(self, "numberOfIpAddresses")
    }

    pub fn allocated_address_prefixes(&self) -> Expr<Vec<String>, P> {
        field(self, "allocatedAddressPrefixes")
    }
}

reading! {
    /// Definition `IpamPoolPrefixAllocationPool` of `Microsoft.Network`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `id()`: `String`
    IpamPoolPrefixAllocationPool
}

#[doc(hidden)]
impl<P> Expr<IpamPoolPrefixAllocationPool, P> {
    pub fn id(&self) -> Expr<String, P> {
        field(self, "id")
    }
}
