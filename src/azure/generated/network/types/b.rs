//! Definitions and enums of `Microsoft.Network` that start with B.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::super::types;
use crate::azure::support::*;

reading! {
    /// Definition `BackendAddressPool` of `Microsoft.Network`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `properties()`: `BackendAddressPoolProperties`
    /// - `etag()`: `String`
    /// - `name()`: `String`
    /// - `type_()`: `String`
    /// - `id()`: `String`
    BackendAddressPool
}

#[doc(hidden)]
impl<P> Expr<BackendAddressPool, P> {
    pub fn properties(&self) -> Expr<BackendAddressPoolProperties, P> {
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
    /// Definition `BackendAddressPoolPropertiesFormat` of `Microsoft.Network`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `location()`: `String`
    /// - `tunnel_interfaces()`: `Vec<GatewayLoadBalancerTunnelInterface>`
    /// - `load_balancer_backend_addresses()`: `Vec<LoadBalancerBackendAddress>`
    /// - `backend_ip_configurations()`: `Vec<NetworkInterfaceIpConfiguration>`
    /// - `load_balancing_rules()`: `Vec<SubResource>`
    /// - `outbound_rule()`: `SubResource`
    /// - `outbound_rules()`: `Vec<SubResource>`
    /// - `inbound_nat_rules()`: `Vec<SubResource>`
    /// - `provisioning_state()`: `String`
    /// - `drain_period_in_seconds()`: `i64`
    /// - `virtual_network()`: `SubResource`
    /// - `sync_mode()`: `String`
    BackendAddressPoolProperties
}

#[doc(hidden)]
impl<P> Expr<BackendAddressPoolProperties, P> {
    pub fn location(&self) -> Expr<String, P> {
        field(self, "location")
    }

    pub fn tunnel_interfaces(&self) -> Expr<Vec<types::GatewayLoadBalancerTunnelInterface>, P> {
        field(self, "tunnelInterfaces")
    }

    pub fn load_balancer_backend_addresses(
        &self,
    ) -> Expr<Vec<types::LoadBalancerBackendAddress>, P> {
        field(self, "loadBalancerBackendAddresses")
    }

    pub fn backend_ip_configurations(
        &self,
    ) -> Expr<Vec<types::NetworkInterfaceIpConfiguration>, P> {
        field(self, "backendIPConfigurations")
    }

    pub fn load_balancing_rules(&self) -> Expr<Vec<types::SubResource>, P> {
        field(self, "loadBalancingRules")
    }

    pub fn outbound_rule(&self) -> Expr<types::SubResource, P> {
        field(self, "outboundRule")
    }

    pub fn outbound_rules(&self) -> Expr<Vec<types::SubResource>, P> {
        field(self, "outboundRules")
    }

    pub fn inbound_nat_rules(&self) -> Expr<Vec<types::SubResource>, P> {
        field(self, "inboundNatRules")
    }

    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }

    pub fn drain_period_in_seconds(&self) -> Expr<i64, P> {
        field(self, "drainPeriodInSeconds")
    }

    pub fn virtual_network(&self) -> Expr<types::SubResource, P> {
        field(self, "virtualNetwork")
    }

    pub fn sync_mode(&self) -> Expr<String, P> {
        field(self, "syncMode")
    }
}

definition! {
    /// Definition `BastionHostIPConfiguration` of `Microsoft.Network`.
    ///
    /// An expression that yields it has:
    /// - `properties()`: `BastionHostIpConfigurationProperties`
    /// - `name()`: `String`
    /// - `etag()`: `String`
    /// - `type_()`: `String`
    /// - `id()`: `String`
    BastionHostIpConfiguration
}

impl BastionHostIpConfiguration {
    /// One with what Azure requires.
    pub fn new(subnet: impl Value<Id<super::super::Subnet>>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("properties/subnet/id", subnet.node());
        this
    }

    /// `properties.publicIPAddress.id`.
    pub fn public_ip_address(self, value: impl Value<Id<super::super::PublicIpAddress>>) -> Self {
        set(self, "properties/publicIPAddress/id", value)
    }

    /// `properties.privateIPAllocationMethod`.
    pub fn private_ip_allocation_method(
        self,
        value: impl Value<types::PrivateIpAllocationMethod>,
    ) -> Self {
        set(self, "properties/privateIPAllocationMethod", value)
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
impl<P> Expr<BastionHostIpConfiguration, P> {
    pub fn properties(&self) -> Expr<BastionHostIpConfigurationProperties, P> {
        field(self, "properties")
    }

    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }

    pub fn etag(&self) -> Expr<String, P> {
        field(self, "etag")
    }

    pub fn type_(&self) -> Expr<String, P> {
        field(self, "type")
    }

    pub fn id(&self) -> Expr<String, P> {
        field(self, "id")
    }
}

reading! {
    /// Definition `BastionHostIPConfigurationPropertiesFormat` of `Microsoft.Network`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `subnet()`: `SubResource`
    /// - `public_ip_address()`: `SubResource`
    /// - `provisioning_state()`: `String`
    /// - `private_ip_allocation_method()`: `PrivateIpAllocationMethod`
    BastionHostIpConfigurationProperties
}

#[doc(hidden)]
impl<P> Expr<BastionHostIpConfigurationProperties, P> {
    pub fn subnet(&self) -> Expr<types::SubResource, P> {
        field(self, "subnet")
    }

    pub fn public_ip_address(&self) -> Expr<types::SubResource, P> {
        field(self, "publicIPAddress")
    }

    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }

    pub fn private_ip_allocation_method(&self) -> Expr<types::PrivateIpAllocationMethod, P> {
        field(self, "privateIPAllocationMethod")
    }
}

definition! {
    /// Definition `BastionHostPropertiesFormatNetworkAcls` of `Microsoft.Network`.
    ///
    /// An expression that yields it has:
    /// - `ip_rules()`: `Vec<IpRule>`
    BastionHostNetworkAcls
}

impl BastionHostNetworkAcls {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `ipRules`.
    pub fn ip_rules(self, value: impl Value<Vec<types::IpRule>>) -> Self {
        set(self, "ipRules", value)
    }

    /// Adds one item to `ipRules`.
    pub fn ip_rule(self, value: impl Value<types::IpRule>) -> Self {
        push(self, "ipRules", value)
    }
}

#[doc(hidden)]
impl<P> Expr<BastionHostNetworkAcls, P> {
    pub fn ip_rules(&self) -> Expr<Vec<types::IpRule>, P> {
        field(self, "ipRules")
    }
}

reading! {
    /// Definition `BastionHostPropertiesFormat` of `Microsoft.Network`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `ip_configurations()`: `Vec<BastionHostIpConfiguration>`
    /// - `dns_name()`: `String`
    /// - `virtual_network()`: `SubResource`
    /// - `network_acls()`: `BastionHostNetworkAcls`
    /// - `provisioning_state()`: `String`
    /// - `scale_units()`: `i64`
    /// - `disable_copy_paste()`: `bool`
    /// - `enable_file_copy()`: `bool`
    /// - `enable_ip_connect()`: `bool`
    /// - `enable_shareable_link()`: `bool`
    /// - `enable_tunneling()`: `bool`
    /// - `enable_kerberos()`: `bool`
    /// - `enable_session_recording()`: `bool`
    /// - `enable_private_only_bastion()`: `bool`
    BastionHostProperties
}

#[doc(hidden)]
impl<P> Expr<BastionHostProperties, P> {
    pub fn ip_configurations(&self) -> Expr<Vec<BastionHostIpConfiguration>, P> {
        field(self, "ipConfigurations")
    }

    pub fn dns_name(&self) -> Expr<String, P> {
        field(self, "dnsName")
    }

    pub fn virtual_network(&self) -> Expr<types::SubResource, P> {
        field(self, "virtualNetwork")
    }

    pub fn network_acls(&self) -> Expr<BastionHostNetworkAcls, P> {
        field(self, "networkAcls")
    }

    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }

    pub fn scale_units(&self) -> Expr<i64, P> {
        field(self, "scaleUnits")
    }

    pub fn disable_copy_paste(&self) -> Expr<bool, P> {
        field(self, "disableCopyPaste")
    }

    pub fn enable_file_copy(&self) -> Expr<bool, P> {
        field(self, "enableFileCopy")
    }

    pub fn enable_ip_connect(&self) -> Expr<bool, P> {
        field(self, "enableIpConnect")
    }

    pub fn enable_shareable_link(&self) -> Expr<bool, P> {
        field(self, "enableShareableLink")
    }

    pub fn enable_tunneling(&self) -> Expr<bool, P> {
        field(self, "enableTunneling")
    }

    pub fn enable_kerberos(&self) -> Expr<bool, P> {
        field(self, "enableKerberos")
    }

    pub fn enable_session_recording(&self) -> Expr<bool, P> {
        field(self, "enableSessionRecording")
    }

    pub fn enable_private_only_bastion(&self) -> Expr<bool, P> {
        field(self, "enablePrivateOnlyBastion")
    }
}

enumeration! {
    /// `billingSku` of `Microsoft.Network/privateEndpoints`.
    open BillingSku {
        PayAsYouGo = "PayAsYouGo",
        Fixed = "Fixed",
    }
}
