//! Definitions and enums of `Microsoft.Network` that start with D.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::super::types;
use crate::azure::support::*;

reading! {
    /// Definition `DdosFrontendIpConfigurationSettings` of `Microsoft.Network`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `ddos_custom_policy()`: `SubResource`
    DdosFrontendIpConfigurationSettings
}

#[doc(hidden)]
impl<P> Expr<DdosFrontendIpConfigurationSettings, P> {
    pub fn ddos_custom_policy(&self) -> Expr<types::SubResource, P> {
        field(self, "ddosCustomPolicy")
    }
}

definition! {
    /// Definition `DdosSettings` of `Microsoft.Network`.
    ///
    /// An expression that yields it has:
    /// - `protection_mode()`: `ProtectionMode`
    /// - `ddos_custom_policy()`: `SubResource`
    /// - `ddos_protection_plan()`: `SubResource`
    DdosSettings
}

impl DdosSettings {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `protectionMode`.
    pub fn protection_mode(self, value: impl Value<types::ProtectionMode>) -> Self {
        set(self, "protectionMode", value)
    }

    /// `ddosCustomPolicy.id`.
    pub fn ddos_custom_policy(self, value: impl Value<Id<AnyResource>>) -> Self {
        set(self, "ddosCustomPolicy/id", value)
    }

    /// `ddosProtectionPlan.id`.
    pub fn ddos_protection_plan(self, value: impl Value<Id<AnyResource>>) -> Self {
        set(self, "ddosProtectionPlan/id", value)
    }
}

#[doc(hidden)]
impl<P> Expr<DdosSettings, P> {
    pub fn protection_mode(&self) -> Expr<types::ProtectionMode, P> {
        field(self, "protectionMode")
    }

    pub fn ddos_custom_policy(&self) -> Expr<types::SubResource, P> {
        field(self, "ddosCustomPolicy")
    }

    pub fn ddos_protection_plan(&self) -> Expr<types::SubResource, P> {
        field(self, "ddosProtectionPlan")
    }
}

definition! {
    /// Definition `Delegation` of `Microsoft.Network`.
    ///
    /// An expression that yields it has:
    /// - `properties()`: `ServiceDelegationProperties`
    /// - `name()`: `String`
    /// - `etag()`: `String`
    /// - `type_()`: `String`
    /// - `id()`: `String`
    Delegation
}

impl Delegation {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `properties.serviceName`.
    pub fn service_name(self, value: impl Value<String>) -> Self {
        set(self, "properties/serviceName", value)
    }

    /// `name`.
    pub fn name(self, value: impl Value<String>) -> Self {
        set(self, "name", value)
    }

    /// `type`.
    pub fn type_(self, value: impl Value<String>) -> Self {
        set(self, "type", value)
    }

    /// `id`.
    pub fn id(self, value: impl Value<String>) -> Self {
        set(self, "id", value)
    }
}

#[doc(hidden)]
impl<P> Expr<Delegation, P> {
    pub fn properties(&self) -> Expr<types::ServiceDelegationProperties, P> {
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

enumeration! {
    /// `deleteOption` of `Microsoft.Network/publicIPAddresses`.
    open DeleteOption {
        Delete = "Delete",
        Detach = "Detach",
    }
}

definition! {
    /// Definition `DhcpOptions` of `Microsoft.Network`.
    ///
    /// An expression that yields it has:
    /// - `dns_servers()`: `Vec<String>`
    DhcpOptions
}

impl DhcpOptions {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `dnsServers`.
    pub fn dns_servers(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "dnsServers", value)
    }

    /// Adds one item to `dnsServers`.
    pub fn dns_server(self, value: impl Value<String>) -> Self {
        push(self, "dnsServers", value)
    }
}

#[doc(hidden)]
impl<P> Expr<DhcpOptions, P> {
    pub fn dns_servers(&self) -> Expr<Vec<String>, P> {
        field(self, "dnsServers")
    }
}

enumeration! {
    /// `disablePeeringRoute` of `Microsoft.Network/routeTables`.
    open DisablePeeringRoute {
        None = "None",
        All = "All",
    }
}

reading! {
    /// Definition `ForwardingRuleProperties` of `Microsoft.Network`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `domain_name()`: `String`
    /// - `target_dns_servers()`: `Vec<TargetDnsServer>`
    /// - `metadata()`: `Map<String>`
    /// - `forwarding_rule_state()`: `ForwardingRuleState`
    /// - `provisioning_state()`: `String`
    DnsForwardingRuleProperties
}

#[doc(hidden)]
impl<P> Expr<DnsForwardingRuleProperties, P> {
    pub fn domain_name(&self) -> Expr<String, P> {
        field(self, "domainName")
    }

    pub fn target_dns_servers(&self) -> Expr<Vec<types::TargetDnsServer>, P> {
        field(self, "targetDnsServers")
    }

    pub fn metadata(&self) -> Expr<Map<String>, P> {
        field(self, "metadata")
    }

    pub fn forwarding_rule_state(&self) -> Expr<types::ForwardingRuleState, P> {
        field(self, "forwardingRuleState")
    }

    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }
}

reading! {
    /// Definition `DnsForwardingRulesetProperties` of `Microsoft.Network`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `dns_resolver_outbound_endpoints()`: `Vec<DnsResolverSubResource>`
    /// - `provisioning_state()`: `String`
    /// - `resource_guid()`: `String`
    DnsForwardingRulesetProperties
}

#[doc(hidden)]
impl<P> Expr<DnsForwardingRulesetProperties, P> {
    pub fn dns_resolver_outbound_endpoints(&self) -> Expr<Vec<DnsResolverSubResource>, P> {
        field(self, "dnsResolverOutboundEndpoints")
    }

    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }

    pub fn resource_guid(&self) -> Expr<String, P> {
        field(self, "resourceGuid")
    }
}

definition! {
    /// Definition `IpConfiguration` of `Microsoft.Network`.
    ///
    /// An expression that yields it has:
    /// - `subnet()`: `DnsResolverSubResource`
    /// - `private_ip_address()`: `String`
    /// - `private_ip_allocation_method()`: `PrivateIpAllocationMethod`
    DnsResolverInboundEndpointIpConfiguration
}

impl DnsResolverInboundEndpointIpConfiguration {
    /// One with what Azure requires.
    pub fn new(subnet: impl Value<Id<super::super::Subnet>>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("subnet/id", subnet.node());
        this
    }

    /// `privateIpAddress`.
    pub fn private_ip_address(self, value: impl Value<String>) -> Self {
        set(self, "privateIpAddress", value)
    }

    /// `privateIpAllocationMethod`.
    pub fn private_ip_allocation_method(
        self,
        value: impl Value<types::PrivateIpAllocationMethod>,
    ) -> Self {
        set(self, "privateIpAllocationMethod", value)
    }
}

#[doc(hidden)]
impl<P> Expr<DnsResolverInboundEndpointIpConfiguration, P> {
    pub fn subnet(&self) -> Expr<DnsResolverSubResource, P> {
        field(self, "subnet")
    }

    pub fn private_ip_address(&self) -> Expr<String, P> {
        field(self, "privateIpAddress")
    }

    pub fn private_ip_allocation_method(&self) -> Expr<types::PrivateIpAllocationMethod, P> {
        field(self, "privateIpAllocationMethod")
    }
}

reading! {
    /// Definition `InboundEndpointProperties` of `Microsoft.Network`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `ip_configurations()`: `Vec<DnsResolverInboundEndpointIpConfiguration>`
    /// - `provisioning_state()`: `String`
    /// - `resource_guid()`: `String`
    DnsResolverInboundEndpointProperties
}

#[doc(hidden)]
impl<P> Expr<DnsResolverInboundEndpointProperties, P> {
    pub fn ip_configurations(&self) -> Expr<Vec<DnsResolverInboundEndpointIpConfiguration>, P> {
        field(self, "ipConfigurations")
    }

    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }

    pub fn resource_guid(&self) -> Expr<String, P> {
        field(self, "resourceGuid")
    }
}

reading! {
    /// Definition `OutboundEndpointProperties` of `Microsoft.Network`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `subnet()`: `DnsResolverSubResource`
    /// - `provisioning_state()`: `String`
    /// - `resource_guid()`: `String`
    DnsResolverOutboundEndpointProperties
}

#[doc(hidden)]
impl<P> Expr<DnsResolverOutboundEndpointProperties, P> {
    pub fn subnet(&self) -> Expr<DnsResolverSubResource, P> {
        field(self, "subnet")
    }

    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }

    pub fn resource_guid(&self) -> Expr<String, P> {
        field(self, "resourceGuid")
    }
}

reading! {
    /// Definition `DnsResolverProperties` of `Microsoft.Network`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `virtual_network()`: `DnsResolverSubResource`
    /// - `dns_resolver_state()`: `String`
    /// - `provisioning_state()`: `String`
    /// - `resource_guid()`: `String`
    DnsResolverProperties
}

#[doc(hidden)]
impl<P> Expr<DnsResolverProperties, P> {
    pub fn virtual_network(&self) -> Expr<DnsResolverSubResource, P> {
        field(self, "virtualNetwork")
    }

    pub fn dns_resolver_state(&self) -> Expr<String, P> {
        field(self, "dnsResolverState")
    }

    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }

    pub fn resource_guid(&self) -> Expr<String, P> {
        field(self, "resourceGuid")
    }
}

reading! {
    /// Definition `SubResource` of `Microsoft.Network`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `id()`: `String`
    DnsResolverSubResource
}

#[doc(hidden)]
impl<P> Expr<DnsResolverSubResource, P> {
    pub fn id(&self) -> Expr<String, P> {
        field(self, "id")
    }
}

definition! {
    /// Definition `DnsSettings` of `Microsoft.Network`.
    ///
    /// An expression that yields it has:
    /// - `servers()`: `Vec<String>`
    /// - `enable_proxy()`: `bool`
    /// - `require_proxy_for_network_rules()`: `bool`
    DnsSettings
}

impl DnsSettings {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `servers`.
    pub fn servers(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "servers", value)
    }

    /// Adds one item to `servers`.
    pub fn server(self, value: impl Value<String>) -> Self {
        push(self, "servers", value)
    }

    /// `enableProxy`.
    pub fn enable_proxy(self, value: impl Value<bool>) -> Self {
        set(self, "enableProxy", value)
    }

    /// `requireProxyForNetworkRules`.
    pub fn require_proxy_for_network_rules(self, value: impl Value<bool>) -> Self {
        set(self, "requireProxyForNetworkRules", value)
    }
}

#[doc(hidden)]
impl<P> Expr<DnsSettings, P> {
    pub fn servers(&self) -> Expr<Vec<String>, P> {
        field(self, "servers")
    }

    pub fn enable_proxy(&self) -> Expr<bool, P> {
        field(self, "enableProxy")
    }

    pub fn require_proxy_for_network_rules(&self) -> Expr<bool, P> {
        field(self, "requireProxyForNetworkRules")
    }
}

enumeration! {
    /// `domainNameLabelScope` of `PublicIPAddressDnsSettings`.
    DomainNameLabelScope {
        TenantReuse = "TenantReuse",
        SubscriptionReuse = "SubscriptionReuse",
        ResourceGroupReuse = "ResourceGroupReuse",
        NoReuse = "NoReuse",
    }
}
