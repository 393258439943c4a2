//! Definitions and enums of `Microsoft.Network` that start with A.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::super::types;
use super::FirewallPolicyRule;
use crate::azure::support::*;

definition! {
    /// Definition `ARecord` of `Microsoft.Network`.
    ///
    /// An expression that yields it has:
    /// - `ipv4_address()`: `String`
    ARecord
}

impl ARecord {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `ipv4Address`.
    pub fn ipv4_address(self, value: impl Value<String>) -> Self {
        set(self, "ipv4Address", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ARecord, P> {
    pub fn ipv4_address(&self) -> Expr<String, P> {
        field(self, "ipv4Address")
    }
}

definition! {
    /// Definition `AaaaRecord` of `Microsoft.Network`.
    ///
    /// An expression that yields it has:
    /// - `ipv6_address()`: `String`
    AaaaRecord
}

impl AaaaRecord {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `ipv6Address`.
    pub fn ipv6_address(self, value: impl Value<String>) -> Self {
        set(self, "ipv6Address", value)
    }
}

#[doc(hidden)]
impl<P> Expr<AaaaRecord, P> {
    pub fn ipv6_address(&self) -> Expr<String, P> {
        field(self, "ipv6Address")
    }
}

enumeration! {
    /// `accessMode` of `Microsoft.Network/networkSecurityPerimeters/resourceAssociations`.
    open AccessMode {
        Learning = "Learning",
        Enforced = "Enforced",
        Audit = "Audit",
    }
}

definition! {
    /// Definition `AddressSpace` of `Microsoft.Network`.
    ///
    /// An expression that yields it has:
    /// - `address_prefixes()`: `Vec<Cidr>`
    /// - `ipam_pool_prefix_allocations()`: `Vec<IpamPoolPrefixAllocation>`
    AddressSpace
}

impl AddressSpace {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `addressPrefixes`.
    pub fn address_prefixes(self, value: impl Value<Vec<Cidr>>) -> Self {
        set(self, "addressPrefixes", value)
    }

    /// Adds one item to `addressPrefixes`.
    pub fn address_prefix(self, value: impl Value<Cidr>) -> Self {
        push(self, "addressPrefixes", value)
    }

    /// `ipamPoolPrefixAllocations`.
    pub fn ipam_pool_prefix_allocations(
        self,
        value: impl Value<Vec<types::IpamPoolPrefixAllocation>>,
    ) -> Self {
        set(self, "ipamPoolPrefixAllocations", value)
    }

    /// Adds one item to `ipamPoolPrefixAllocations`.
    pub fn ipam_pool_prefix_allocation(
        self,
        value: impl Value<types::IpamPoolPrefixAllocation>,
    ) -> Self {
        push(self, "ipamPoolPrefixAllocations", value)
    }
}

#[doc(hidden)]
impl<P> Expr<AddressSpace, P> {
    pub fn address_prefixes(&self) -> Expr<Vec<Cidr>, P> {
        field(self, "addressPrefixes")
    }

    pub fn ipam_pool_prefix_allocations(&self) -> Expr<Vec<types::IpamPoolPrefixAllocation>, P> {
        field(self, "ipamPoolPrefixAllocations")
    }
}

reading! {
    /// Definition `AfcConfiguration` of `Microsoft.Network`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `service_endpoint()`: `String`
    AfcConfiguration
}

#[doc(hidden)]
impl<P> Expr<AfcConfiguration, P> {
    pub fn service_endpoint(&self) -> Expr<String, P> {
        field(self, "serviceEndpoint")
    }
}

reading! {
    /// Definition `ApplicationGatewayBackendAddress` of `Microsoft.Network`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `fqdn()`: `String`
    /// - `ip_address()`: `String`
    ApplicationGatewayBackendAddress
}

#[doc(hidden)]
impl<P> Expr<ApplicationGatewayBackendAddress, P> {
    pub fn fqdn(&self) -> Expr<String, P> {
        field(self, "fqdn")
    }

    pub fn ip_address(&self) -> Expr<String, P> {
        field(self, "ipAddress")
    }
}

reading! {
    /// Definition `ApplicationGatewayBackendAddressPool` of `Microsoft.Network`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `properties()`: `ApplicationGatewayBackendAddressPoolProperties`
    /// - `name()`: `String`
    /// - `etag()`: `String`
    /// - `type_()`: `String`
    /// - `id()`: `String`
    ApplicationGatewayBackendAddressPool
}

#[doc(hidden)]
impl<P> Expr<ApplicationGatewayBackendAddressPool, P> {
    pub fn properties(&self) -> Expr<ApplicationGatewayBackendAddressPoolProperties, P> {
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
    /// Definition `ApplicationGatewayBackendAddressPoolPropertiesFormat` of `Microsoft.Network`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `backend_ip_configurations()`: `Vec<NetworkInterfaceIpConfiguration>`
    /// - `backend_addresses()`: `Vec<ApplicationGatewayBackendAddress>`
    /// - `provisioning_state()`: `String`
    ApplicationGatewayBackendAddressPoolProperties
}

#[doc(hidden)]
impl<P> Expr<ApplicationGatewayBackendAddressPoolProperties, P> {
    pub fn backend_ip_configurations(
        &self,
    ) -> Expr<Vec<types::NetworkInterfaceIpConfiguration>, P> {
        field(self, "backendIPConfigurations")
    }

    pub fn backend_addresses(&self) -> Expr<Vec<ApplicationGatewayBackendAddress>, P> {
        field(self, "backendAddresses")
    }

    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }
}

definition! {
    /// Definition `ApplicationGatewayIPConfiguration` of `Microsoft.Network`.
    ///
    /// An expression that yields it has:
    /// - `properties()`: `ApplicationGatewayIpConfigurationProperties`
    /// - `name()`: `String`
    /// - `etag()`: `String`
    /// - `type_()`: `String`
    /// - `id()`: `String`
    ApplicationGatewayIpConfiguration
}

impl ApplicationGatewayIpConfiguration {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `properties.subnet.id`.
    pub fn subnet(self, value: impl Value<Id<super::super::Subnet>>) -> Self {
        set(self, "properties/subnet/id", value)
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
impl<P> Expr<ApplicationGatewayIpConfiguration, P> {
    pub fn properties(&self) -> Expr<ApplicationGatewayIpConfigurationProperties, P> {
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
    /// Definition `ApplicationGatewayIPConfigurationPropertiesFormat` of `Microsoft.Network`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `subnet()`: `SubResource`
    /// - `provisioning_state()`: `String`
    ApplicationGatewayIpConfigurationProperties
}

#[doc(hidden)]
impl<P> Expr<ApplicationGatewayIpConfigurationProperties, P> {
    pub fn subnet(&self) -> Expr<types::SubResource, P> {
        field(self, "subnet")
    }

    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }
}

definition! {
    /// Definition `ApplicationRule` of `Microsoft.Network`.
    ///
    /// An expression that yields it has:
    /// - `name()`: `String`
    /// - `description()`: `String`
    /// - `source_addresses()`: `Vec<String>`
    /// - `destination_addresses()`: `Vec<String>`
    /// - `protocols()`: `Vec<FirewallPolicyRuleApplicationProtocol>`
    /// - `target_fqdns()`: `Vec<String>`
    /// - `target_urls()`: `Vec<String>`
    /// - `fqdn_tags()`: `Vec<String>`
    /// - `source_ip_groups()`: `Vec<String>`
    /// - `source_kube_selector_groups()`: `Vec<String>`
    /// - `terminate_tls()`: `bool`
    /// - `web_categories()`: `Vec<String>`
    /// - `http_headers_to_insert()`: `Vec<FirewallPolicyHttpHeaderToInsert>`
    /// - `rule_type()`: `String`
    ApplicationRule
}

variant! { FirewallPolicyRule <- ApplicationRule }

impl ApplicationRule {
    /// An empty one.
    pub fn new() -> Self {
        let mut this = Self(Object::new());
        this.0.preset("ruleType", Node::String("ApplicationRule".into()));
        this
    }

    /// `name`.
    pub fn name(self, value: impl Value<String>) -> Self {
        set(self, "name", value)
    }

    /// `description`.
    pub fn description(self, value: impl Value<String>) -> Self {
        set(self, "description", value)
    }

    /// `sourceAddresses`.
    pub fn source_addresses(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "sourceAddresses", value)
    }

    /// Adds one item to `sourceAddresses`.
    pub fn source_address(self, value: impl Value<String>) -> Self {
        push(self, "sourceAddresses", value)
    }

    /// `destinationAddresses`.
    pub fn destination_addresses(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "destinationAddresses", value)
    }

    /// Adds one item to `destinationAddresses`.
    pub fn destination_address(self, value: impl Value<String>) -> Self {
        push(self, "destinationAddresses", value)
    }

    /// `protocols`.
    pub fn protocols(
        self,
        value: impl Value<Vec<types::FirewallPolicyRuleApplicationProtocol>>,
    ) -> Self {
        set(self, "protocols", value)
    }

    /// Adds one item to `protocols`.
    pub fn protocol(self, value: impl Value<types::FirewallPolicyRuleApplicationProtocol>) -> Self {
        push(self, "protocols", value)
    }

    /// `targetFqdns`.
    pub fn target_fqdns(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "targetFqdns", value)
    }

    /// Adds one item to `targetFqdns`.
    pub fn target_fqdn(self, value: impl Value<String>) -> Self {
        push(self, "targetFqdns", value)
    }

    /// `targetUrls`.
    pub fn target_urls(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "targetUrls", value)
    }

    /// Adds one item to `targetUrls`.
    pub fn target_url(self, value: impl Value<String>) -> Self {
        push(self, "targetUrls", value)
    }

    /// `fqdnTags`.
    pub fn fqdn_tags(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "fqdnTags", value)
    }

    /// Adds one item to `fqdnTags`.
    pub fn fqdn_tag(self, value: impl Value<String>) -> Self {
        push(self, "fqdnTags", value)
    }

    /// `sourceIpGroups`.
    pub fn source_ip_groups(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "sourceIpGroups", value)
    }

    /// Adds one item to `sourceIpGroups`.
    pub fn source_ip_group(self, value: impl Value<String>) -> Self {
        push(self, "sourceIpGroups", value)
    }

    /// `sourceKubeSelectorGroups`.
    pub fn source_kube_selector_groups(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "sourceKubeSelectorGroups", value)
    }

    /// Adds one item to `sourceKubeSelectorGroups`.
    pub fn source_kube_selector_group(self, value: impl Value<String>) -> Self {
        push(self, "sourceKubeSelectorGroups", value)
    }

    /// `terminateTLS`.
    pub fn terminate_tls(self, value: impl Value<bool>) -> Self {
        set(self, "terminateTLS", value)
    }

    /// `webCategories`.
    pub fn web_categories(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "webCategories", value)
    }

    /// Adds one item to `webCategories`.
    pub fn web_category(self, value: impl Value<String>) -> Self {
        push(self, "webCategories", value)
    }

    /// `httpHeadersToInsert`.
    pub fn http_headers_to_insert(
        self,
        value: impl Value<Vec<types::FirewallPolicyHttpHeaderToInsert>>,
    ) -> Self {
        set(self, "httpHeadersToInsert", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ApplicationRule, P> {
    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }

    pub fn description(&self) -> Expr<String, P> {
        field(self, "description")
    }

    pub fn source_addresses(&self) -> Expr<Vec<String>, P> {
        field(self, "sourceAddresses")
    }

    pub fn destination_addresses(&self) -> Expr<Vec<String>, P> {
        field(self, "destinationAddresses")
    }

    pub fn protocols(&self) -> Expr<Vec<types::FirewallPolicyRuleApplicationProtocol>, P> {
        field(self, "protocols")
    }

    pub fn target_fqdns(&self) -> Expr<Vec<String>, P> {
        field(self, "targetFqdns")
    }

    pub fn target_urls(&self) -> Expr<Vec<String>, P> {
        field(self, "targetUrls")
    }

    pub fn fqdn_tags(&self) -> Expr<Vec<String>, P> {
        field(self, "fqdnTags")
    }

    pub fn source_ip_groups(&self) -> Expr<Vec<String>, P> {
        field(self, "sourceIpGroups")
    }

    pub fn source_kube_selector_groups(&self) -> Expr<Vec<String>, P> {
        field(self, "sourceKubeSelectorGroups")
    }

    pub fn terminate_tls(&self) -> Expr<bool, P> {
        field(self, "terminateTLS")
    }

    pub fn web_categories(&self) -> Expr<Vec<String>, P> {
        field(self, "webCategories")
    }

    pub fn http_headers_to_insert(&self) -> Expr<Vec<types::FirewallPolicyHttpHeaderToInsert>, P> {
        field(self, "httpHeadersToInsert")
    }

    pub fn rule_type(&self) -> Expr<String, P> {
        field(self, "ruleType")
    }
}

reading! {
    /// Definition `ApplicationSecurityGroup` of `Microsoft.Network`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `properties()`: `ApplicationSecurityGroupProperties`
    /// - `etag()`: `String`
    /// - `id()`: `String`
    /// - `name()`: `String`
    /// - `type_()`: `String`
    /// - `location()`: `String`
    /// - `tags()`: `Map<String>`
    ApplicationSecurityGroup
}

#[doc(hidden)]
impl<P> Expr<ApplicationSecurityGroup, P> {
    pub fn properties(&self) -> Expr<ApplicationSecurityGroupProperties, P> {
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
    /// Definition `ApplicationSecurityGroupPropertiesFormat` of `Microsoft.Network`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `resource_guid()`: `String`
    /// - `provisioning_state()`: `String`
    ApplicationSecurityGroupProperties
}

#[doc(hidden)]
impl<P> Expr<ApplicationSecurityGroupProperties, P> {
    pub fn resource_guid(&self) -> Expr<String, P> {
        field(self, "resourceGuid")
    }

    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }
}

enumeration! {
    /// `autoLearnPrivateRanges` of `FirewallPolicySnat`.
    open AutoLearnPrivateRanges {
        Enabled = "Enabled",
        Disabled = "Disabled",
    }
}

enumeration! {
    /// `auxiliaryMode` of `Microsoft.Network/networkInterfaces`.
    open AuxiliaryMode {
        None = "None",
        MaxConnections = "MaxConnections",
        Floating = "Floating",
        AcceleratedConnections = "AcceleratedConnections",
    }
}

enumeration! {
    /// `auxiliarySku` of `Microsoft.Network/networkInterfaces`.
    open AuxiliarySku {
        None = "None",
        A1 = "A1",
        A2 = "A2",
        A4 = "A4",
        A8 = "A8",
    }
}

definition! {
    /// Definition `AzureFirewallApplicationRule` of `Microsoft.Network`.
    ///
    /// An expression that yields it has:
    /// - `name()`: `String`
    /// - `description()`: `String`
    /// - `source_addresses()`: `Vec<String>`
    /// - `protocols()`: `Vec<AzureFirewallApplicationRuleProtocol>`
    /// - `target_fqdns()`: `Vec<String>`
    /// - `fqdn_tags()`: `Vec<String>`
    /// - `source_ip_groups()`: `Vec<String>`
    AzureFirewallApplicationRule
}

impl AzureFirewallApplicationRule {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `name`.
    pub fn name(self, value: impl Value<String>) -> Self {
        set(self, "name", value)
    }

    /// `description`.
    pub fn description(self, value: impl Value<String>) -> Self {
        set(self, "description", value)
    }

    /// `sourceAddresses`.
    pub fn source_addresses(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "sourceAddresses", value)
    }

    /// Adds one item to `sourceAddresses`.
    pub fn source_address(self, value: impl Value<String>) -> Self {
        push(self, "sourceAddresses", value)
    }

    /// `protocols`.
    pub fn protocols(self, value: impl Value<Vec<AzureFirewallApplicationRuleProtocol>>) -> Self {
        set(self, "protocols", value)
    }

    /// Adds one item to `protocols`.
    pub fn protocol(self, value: impl Value<AzureFirewallApplicationRuleProtocol>) -> Self {
        push(self, "protocols", value)
    }

    /// `targetFqdns`.
    pub fn target_fqdns(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "targetFqdns", value)
    }

    /// Adds one item to `targetFqdns`.
    pub fn target_fqdn(self, value: impl Value<String>) -> Self {
        push(self, "targetFqdns", value)
    }

    /// `fqdnTags`.
    pub fn fqdn_tags(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "fqdnTags", value)
    }

    /// Adds one item to `fqdnTags`.
    pub fn fqdn_tag(self, value: impl Value<String>) -> Self {
        push(self, "fqdnTags", value)
    }

    /// `sourceIpGroups`.
    pub fn source_ip_groups(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "sourceIpGroups", value)
    }

    /// Adds one item to `sourceIpGroups`.
    pub fn source_ip_group(self, value: impl Value<String>) -> Self {
        push(self, "sourceIpGroups", value)
    }
}

#[doc(hidden)]
impl<P> Expr<AzureFirewallApplicationRule, P> {
    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }

    pub fn description(&self) -> Expr<String, P> {
        field(self, "description")
    }

    pub fn source_addresses(&self) -> Expr<Vec<String>, P> {
        field(self, "sourceAddresses")
    }

    pub fn protocols(&self) -> Expr<Vec<AzureFirewallApplicationRuleProtocol>, P> {
        field(self, "protocols")
    }

    pub fn target_fqdns(&self) -> Expr<Vec<String>, P> {
        field(self, "targetFqdns")
    }

    pub fn fqdn_tags(&self) -> Expr<Vec<String>, P> {
        field(self, "fqdnTags")
    }

    pub fn source_ip_groups(&self) -> Expr<Vec<String>, P> {
        field(self, "sourceIpGroups")
    }
}

definition! {
    /// Definition `AzureFirewallApplicationRuleCollection` of `Microsoft.Network`.
    ///
    /// An expression that yields it has:
    /// - `properties()`: `AzureFirewallApplicationRuleCollectionProperties`
    /// - `name()`: `String`
    /// - `etag()`: `String`
    /// - `id()`: `String`
    AzureFirewallApplicationRuleCollection
}

impl AzureFirewallApplicationRuleCollection {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `properties.priority`: from 100 to 65000.
    pub fn priority(self, value: impl Value<i64>) -> Self {
        set(self, "properties/priority", value)
    }

    /// `properties.action`.
    pub fn action(self, value: impl Value<AzureFirewallRcAction>) -> Self {
        set(self, "properties/action", value)
    }

    /// `properties.rules`.
    pub fn rules(self, value: impl Value<Vec<AzureFirewallApplicationRule>>) -> Self {
        set(self, "properties/rules", value)
    }

    /// Adds one item to `properties.rules`.
    pub fn rule(self, value: impl Value<AzureFirewallApplicationRule>) -> Self {
        push(self, "properties/rules", value)
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
impl<P> Expr<AzureFirewallApplicationRuleCollection, P> {
    pub fn properties(&self) -> Expr<AzureFirewallApplicationRuleCollectionProperties, P> {
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
    /// Definition `AzureFirewallApplicationRuleCollectionPropertiesFormat` of `Microsoft.Network`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `priority()`: `i64`
    /// - `action()`: `AzureFirewallRcAction`
    /// - `rules()`: `Vec<AzureFirewallApplicationRule>`
    /// - `provisioning_state()`: `String`
    AzureFirewallApplicationRuleCollectionProperties
}

#[doc(hidden)]
impl<P> Expr<AzureFirewallApplicationRuleCollectionProperties, P> {
    pub fn priority(&self) -> Expr<i64, P> {
        field(self, "priority")
    }

    pub fn action(&self) -> Expr<AzureFirewallRcAction, P> {
        field(self, "action")
    }

    pub fn rules(&self) -> Expr<Vec<AzureFirewallApplicationRule>, P> {
        field(self, "rules")
    }

    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }
}

definition! {
    /// Definition `AzureFirewallApplicationRuleProtocol` of `Microsoft.Network`.
    ///
    /// An expression that yields it has:
    /// - `protocol_type()`: `AzureFirewallApplicationRuleProtocolProtocolType`
    /// - `port()`: `i64`
    AzureFirewallApplicationRuleProtocol
}

impl AzureFirewallApplicationRuleProtocol {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `protocolType`.
    pub fn protocol_type(
        self,
        value: impl Value<AzureFirewallApplicationRuleProtocolProtocolType>,
    ) -> Self {
        set(self, "protocolType", value)
    }

    /// `port`: from 0 to 64000.
    pub fn port(self, value: impl Value<i64>) -> Self {
        set(self, "port", value)
    }
}

#[doc(hidden)]
impl<P> Expr<AzureFirewallApplicationRuleProtocol, P> {
    pub fn protocol_type(&self) -> Expr<AzureFirewallApplicationRuleProtocolProtocolType, P> {
        field(self, "protocolType")
    }

    pub fn port(&self) -> Expr<i64, P> {
        field(self, "port")
    }
}

enumeration! {
    /// `protocolType` of `AzureFirewallApplicationRuleProtocol`.
    open AzureFirewallApplicationRuleProtocolProtocolType {
        Http = "Http",
        Https = "Https",
        Mssql = "Mssql",
    }
}

definition! {
    /// Definition `AzureFirewallAutoscaleConfiguration` of `Microsoft.Network`.
    ///
    /// An expression that yields it has:
    /// - `min_capacity()`: `i64`
    /// - `max_capacity()`: `i64`
    AzureFirewallAutoscaleConfiguration
}

impl AzureFirewallAutoscaleConfiguration {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `minCapacity`: at least 2.
    pub fn min_capacity(self, value: impl Value<i64>) -> Self {
        set(self, "minCapacity", value)
    }

    /// `maxCapacity`: at least 2.
    pub fn max_capacity(self, value: impl Value<i64>) -> Self {
        set(self, "maxCapacity", value)
    }
}

#[doc(hidden)]
impl<P> Expr<AzureFirewallAutoscaleConfiguration, P> {
    pub fn min_capacity(&self) -> Expr<i64, P> {
        field(self, "minCapacity")
    }

    pub fn max_capacity(&self) -> Expr<i64, P> {
        field(self, "maxCapacity")
    }
}

definition! {
    /// Definition `AzureFirewallIPConfiguration` of `Microsoft.Network`.
    ///
    /// An expression that yields it has:
    /// - `properties()`: `AzureFirewallIpConfigurationProperties`
    /// - `name()`: `String`
    /// - `etag()`: `String`
    /// - `type_()`: `String`
    /// - `id()`: `String`
    AzureFirewallIpConfiguration
}

impl AzureFirewallIpConfiguration {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `properties.subnet.id`.
    pub fn subnet(self, value: impl Value<Id<super::super::Subnet>>) -> Self {
        set(self, "properties/subnet/id", value)
    }

    /// `properties.publicIPAddress.id`.
    pub fn public_ip_address(self, value: impl Value<Id<super::super::PublicIpAddress>>) -> Self {
        set(self, "properties/publicIPAddress/id", value)
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
impl<P> Expr<AzureFirewallIpConfiguration, P> {
    pub fn properties(&self) -> Expr<AzureFirewallIpConfigurationProperties, P> {
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
    /// Definition `AzureFirewallIPConfigurationPropertiesFormat` of `Microsoft.Network`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `private_ip_address()`: `String`
    /// - `subnet()`: `SubResource`
    /// - `public_ip_address()`: `SubResource`
    /// - `provisioning_state()`: `String`
    AzureFirewallIpConfigurationProperties
}

#[doc(hidden)]
impl<P> Expr<AzureFirewallIpConfigurationProperties, P> {
    pub fn private_ip_address(&self) -> Expr<String, P> {
        field(self, "privateIPAddress")
    }

    pub fn subnet(&self) -> Expr<types::SubResource, P> {
        field(self, "subnet")
    }

    pub fn public_ip_address(&self) -> Expr<types::SubResource, P> {
        field(self, "publicIPAddress")
    }

    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }
}

reading! {
    /// Definition `AzureFirewallIpGroups` of `Microsoft.Network`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `id()`: `String`
    /// - `change_number()`: `String`
    AzureFirewallIpGroups
}

#[doc(hidden)]
impl<P> Expr<AzureFirewallIpGroups, P> {
    pub fn id(&self) -> Expr<String, P> {
        field(self, "id")
    }

    pub fn change_number(&self) -> Expr<String, P> {
        field(self, "changeNumber")
    }
}

definition! {
    /// Definition `AzureFirewallNatRCAction` of `Microsoft.Network`.
    ///
    /// An expression that yields it has:
    /// - `type_()`: `AzureFirewallNatRcActionType`
    AzureFirewallNatRcAction
}

impl AzureFirewallNatRcAction {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `type`.
    pub fn type_(self, value: impl Value<AzureFirewallNatRcActionType>) -> Self {
        set(self, "type", value)
    }
}

#[doc(hidden)]
impl<P> Expr<AzureFirewallNatRcAction, P> {
    pub fn type_(&self) -> Expr<AzureFirewallNatRcActionType, P> {
        field(self, "type")
    }
}

enumeration! {
    /// `type` of `AzureFirewallNatRCAction`.
    open AzureFirewallNatRcActionType {
        Snat = "Snat",
        Dnat = "Dnat",
    }
}

definition! {
    /// Definition `AzureFirewallNatRule` of `Microsoft.Network`.
    ///
    /// An expression that yields it has:
    /// - `name()`: `String`
    /// - `description()`: `String`
    /// - `source_addresses()`: `Vec<String>`
    /// - `destination_addresses()`: `Vec<String>`
    /// - `destination_ports()`: `Vec<String>`
    /// - `protocols()`: `Vec<AzureFirewallNatRuleProtocol>`
    /// - `translated_address()`: `String`
    /// - `translated_port()`: `String`
    /// - `translated_fqdn()`: `String`
    /// - `source_ip_groups()`: `Vec<String>`
    AzureFirewallNatRule
}

impl AzureFirewallNatRule {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `name`.
    pub fn name(self, value: impl Value<String>) -> Self {
        set(self, "name", value)
    }

    /// `description`.
    pub fn description(self, value: impl Value<String>) -> Self {
        set(self, "description", value)
    }

    /// `sourceAddresses`.
    pub fn source_addresses(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "sourceAddresses", value)
    }

    /// Adds one item to `sourceAddresses`.
    pub fn source_address(self, value: impl Value<String>) -> Self {
        push(self, "sourceAddresses", value)
    }

    /// `destinationAddresses`.
    pub fn destination_addresses(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "destinationAddresses", value)
    }

    /// Adds one item to `destinationAddresses`.
    pub fn destination_address(self, value: impl Value<String>) -> Self {
        push(self, "destinationAddresses", value)
    }

    /// `destinationPorts`.
    pub fn destination_ports(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "destinationPorts", value)
    }

    /// Adds one item to `destinationPorts`.
    pub fn destination_port(self, value: impl Value<String>) -> Self {
        push(self, "destinationPorts", value)
    }

    /// `protocols`.
    pub fn protocols(self, value: impl Value<Vec<AzureFirewallNatRuleProtocol>>) -> Self {
        set(self, "protocols", value)
    }

    /// Adds one item to `protocols`.
    pub fn protocol(self, value: impl Value<AzureFirewallNatRuleProtocol>) -> Self {
        push(self, "protocols", value)
    }

    /// `translatedAddress`.
    pub fn translated_address(self, value: impl Value<String>) -> Self {
        set(self, "translatedAddress", value)
    }

    /// `translatedPort`.
    pub fn translated_port(self, value: impl Value<String>) -> Self {
        set(self, "translatedPort", value)
    }

    /// `translatedFqdn`.
    pub fn translated_fqdn(self, value: impl Value<String>) -> Self {
        set(self, "translatedFqdn", value)
    }

    /// `sourceIpGroups`.
    pub fn source_ip_groups(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "sourceIpGroups", value)
    }

    /// Adds one item to `sourceIpGroups`.
    pub fn source_ip_group(self, value: impl Value<String>) -> Self {
        push(self, "sourceIpGroups", value)
    }
}

#[doc(hidden)]
impl<P> Expr<AzureFirewallNatRule, P> {
    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }

    pub fn description(&self) -> Expr<String, P> {
        field(self, "description")
    }

    pub fn source_addresses(&self) -> Expr<Vec<String>, P> {
        field(self, "sourceAddresses")
    }

    pub fn destination_addresses(&self) -> Expr<Vec<String>, P> {
        field(self, "destinationAddresses")
    }

    pub fn destination_ports(&self) -> Expr<Vec<String>, P> {
        field(self, "destinationPorts")
    }

    pub fn protocols(&self) -> Expr<Vec<AzureFirewallNatRuleProtocol>, P> {
        field(self, "protocols")
    }

    pub fn translated_address(&self) -> Expr<String, P> {
        field(self, "translatedAddress")
    }

    pub fn translated_port(&self) -> Expr<String, P> {
        field(self, "translatedPort")
    }

    pub fn translated_fqdn(&self) -> Expr<String, P> {
        field(self, "translatedFqdn")
    }

    pub fn source_ip_groups(&self) -> Expr<Vec<String>, P> {
        field(self, "sourceIpGroups")
    }
}

definition! {
    /// Definition `AzureFirewallNatRuleCollection` of `Microsoft.Network`.
    ///
    /// An expression that yields it has:
    /// - `properties()`: `AzureFirewallNatRuleCollectionProperties`
    /// - `name()`: `String`
    /// - `etag()`: `String`
    /// - `id()`: `String`
    AzureFirewallNatRuleCollection
}

impl AzureFirewallNatRuleCollection {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `properties.priority`: from 100 to 65000.
    pub fn priority(self, value: impl Value<i64>) -> Self {
        set(self, "properties/priority", value)
    }

    /// `properties.action`.
    pub fn action(self, value: impl Value<AzureFirewallNatRcAction>) -> Self {
        set(self, "properties/action", value)
    }

    /// `properties.rules`.
    pub fn rules(self, value: impl Value<Vec<AzureFirewallNatRule>>) -> Self {
        set(self, "properties/rules", value)
    }

    /// Adds one item to `properties.rules`.
    pub fn rule(self, value: impl Value<AzureFirewallNatRule>) -> Self {
        push(self, "properties/rules", value)
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
impl<P> Expr<AzureFirewallNatRuleCollection, P> {
    pub fn properties(&self) -> Expr<AzureFirewallNatRuleCollectionProperties, P> {
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
    /// Definition `AzureFirewallNatRuleCollectionProperties` of `Microsoft.Network`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `priority()`: `i64`
    /// - `action()`: `AzureFirewallNatRcAction`
    /// - `rules()`: `Vec<AzureFirewallNatRule>`
    /// - `provisioning_state()`: `String`
    AzureFirewallNatRuleCollectionProperties
}

#[doc(hidden)]
impl<P> Expr<AzureFirewallNatRuleCollectionProperties, P> {
    pub fn priority(&self) -> Expr<i64, P> {
        field(self, "priority")
    }

    pub fn action(&self) -> Expr<AzureFirewallNatRcAction, P> {
        field(self, "action")
    }

    pub fn rules(&self) -> Expr<Vec<AzureFirewallNatRule>, P> {
        field(self, "rules")
    }

    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }
}

enumeration! {
    /// `protocols` of `AzureFirewallNatRule`.
    open AzureFirewallNatRuleProtocol {
        Tcp = "TCP",
        Udp = "UDP",
        Any = "Any",
        Icmp = "ICMP",
    }
}

definition! {
    /// Definition `AzureFirewallNetworkRule` of `Microsoft.Network`.
    ///
    /// An expression that yields it has:
    /// - `name()`: `String`
    /// - `description()`: `String`
    /// - `protocols()`: `Vec<AzureFirewallNetworkRuleProtocol>`
    /// - `source_addresses()`: `Vec<String>`
    /// - `destination_addresses()`: `Vec<String>`
    /// - `destination_ports()`: `Vec<String>`
    /// - `destination_fqdns()`: `Vec<String>`
    /// - `source_ip_groups()`: `Vec<String>`
    /// - `destination_ip_groups()`: `Vec<String>`
    AzureFirewallNetworkRule
}

impl AzureFirewallNetworkRule {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `name`.
    pub fn name(self, value: impl Value<String>) -> Self {
        set(self, "name", value)
    }

    /// `description`.
    pub fn description(self, value: impl Value<String>) -> Self {
        set(self, "description", value)
    }

    /// `protocols`.
    pub fn protocols(self, value: impl Value<Vec<AzureFirewallNetworkRuleProtocol>>) -> Self {
        set(self, "protocols", value)
    }

    /// Adds one item to `protocols`.
    pub fn protocol(self, value: impl Value<AzureFirewallNetworkRuleProtocol>) -> Self {
        push(self, "protocols", value)
    }

    /// `sourceAddresses`.
    pub fn source_addresses(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "sourceAddresses", value)
    }

    /// Adds one item to `sourceAddresses`.
    pub fn source_address(self, value: impl Value<String>) -> Self {
        push(self, "sourceAddresses", value)
    }

    /// `destinationAddresses`.
    pub fn destination_addresses(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "destinationAddresses", value)
    }

    /// Adds one item to `destinationAddresses`.
    pub fn destination_address(self, value: impl Value<String>) -> Self {
        push(self, "destinationAddresses", value)
    }

    /// `destinationPorts`.
    pub fn destination_ports(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "destinationPorts", value)
    }

    /// Adds one item to `destinationPorts`.
    pub fn destination_port(self, value: impl Value<String>) -> Self {
        push(self, "destinationPorts", value)
    }

    /// `destinationFqdns`.
    pub fn destination_fqdns(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "destinationFqdns", value)
    }

    /// Adds one item to `destinationFqdns`.
    pub fn destination_fqdn(self, value: impl Value<String>) -> Self {
        push(self, "destinationFqdns", value)
    }

    /// `sourceIpGroups`.
    pub fn source_ip_groups(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "sourceIpGroups", value)
    }

    /// Adds one item to `sourceIpGroups`.
    pub fn source_ip_group(self, value: impl Value<String>) -> Self {
        push(self, "sourceIpGroups", value)
    }

    /// `destinationIpGroups`.
    pub fn destination_ip_groups(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "destinationIpGroups", value)
    }

    /// Adds one item to `destinationIpGroups`.
    pub fn destination_ip_group(self, value: impl Value<String>) -> Self {
        push(self, "destinationIpGroups", value)
    }
}

#[doc(hidden)]
impl<P> Expr<AzureFirewallNetworkRule, P> {
    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }

    pub fn description(&self) -> Expr<String, P> {
        field(self, "description")
    }

    pub fn protocols(&self) -> Expr<Vec<AzureFirewallNetworkRuleProtocol>, P> {
        field(self, "protocols")
    }

    pub fn source_addresses(&self) -> Expr<Vec<String>, P> {
        field(self, "sourceAddresses")
    }

    pub fn destination_addresses(&self) -> Expr<Vec<String>, P> {
        field(self, "destinationAddresses")
    }

    pub fn destination_ports(&self) -> Expr<Vec<String>, P> {
        field(self, "destinationPorts")
    }

    pub fn destination_fqdns(&self) -> Expr<Vec<String>, P> {
        field(self, "destinationFqdns")
    }

    pub fn source_ip_groups(&self) -> Expr<Vec<String>, P> {
        field(self, "sourceIpGroups")
    }

    pub fn destination_ip_groups(&self) -> Expr<Vec<String>, P> {
        field(self, "destinationIpGroups")
    }
}

definition! {
    /// Definition `AzureFirewallNetworkRuleCollection` of `Microsoft.Network`.
    ///
    /// An expression that yields it has:
    /// - `properties()`: `AzureFirewallNetworkRuleCollectionProperties`
    /// - `name()`: `String`
    /// - `etag()`: `String`
    /// - `id()`: `String`
    AzureFirewallNetworkRuleCollection
}

impl AzureFirewallNetworkRuleCollection {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `properties.priority`: from 100 to 65000.
    pub fn priority(self, value: impl Value<i64>) -> Self {
        set(self, "properties/priority", value)
    }

    /// `properties.action`.
    pub fn action(self, value: impl Value<AzureFirewallRcAction>) -> Self {
        set(self, "properties/action", value)
    }

    /// `properties.rules`.
    pub fn rules(self, value: impl Value<Vec<AzureFirewallNetworkRule>>) -> Self {
        set(self, "properties/rules", value)
    }

    /// Adds one item to `properties.rules`.
    pub fn rule(self, value: impl Value<AzureFirewallNetworkRule>) -> Self {
        push(self, "properties/rules", value)
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
impl<P> Expr<AzureFirewallNetworkRuleCollection, P> {
    pub fn properties(&self) -> Expr<AzureFirewallNetworkRuleCollectionProperties, P> {
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
    /// Definition `AzureFirewallNetworkRuleCollectionPropertiesFormat` of `Microsoft.Network`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `priority()`: `i64`
    /// - `action()`: `AzureFirewallRcAction`
    /// - `rules()`: `Vec<AzureFirewallNetworkRule>`
    /// - `provisioning_state()`: `String`
    AzureFirewallNetworkRuleCollectionProperties
}

#[doc(hidden)]
impl<P> Expr<AzureFirewallNetworkRuleCollectionProperties, P> {
    pub fn priority(&self) -> Expr<i64, P> {
        field(self, "priority")
    }

    pub fn action(&self) -> Expr<AzureFirewallRcAction, P> {
        field(self, "action")
    }

    pub fn rules(&self) -> Expr<Vec<AzureFirewallNetworkRule>, P> {
        field(self, "rules")
    }

    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }
}

enumeration! {
    /// `protocols` of `AzureFirewallNetworkRule`.
    open AzureFirewallNetworkRuleProtocol {
        Tcp = "TCP",
        Udp = "UDP",
        Any = "Any",
        Icmp = "ICMP",
    }
}

reading! {
    /// Definition `AzureFirewallPropertiesFormat` of `Microsoft.Network`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `application_rule_collections()`: `Vec<AzureFirewallApplicationRuleCollection>`
    /// - `nat_rule_collections()`: `Vec<AzureFirewallNatRuleCollection>`
    /// - `network_rule_collections()`: `Vec<AzureFirewallNetworkRuleCollection>`
    /// - `ip_configurations()`: `Vec<AzureFirewallIpConfiguration>`
    /// - `management_ip_configuration()`: `AzureFirewallIpConfiguration`
    /// - `provisioning_state()`: `String`
    /// - `threat_intel_mode()`: `ThreatIntelMode`
    /// - `virtual_hub()`: `SubResource`
    /// - `firewall_policy()`: `SubResource`
    /// - `hub_ip_addresses()`: `HubIpAddresses`
    /// - `ip_groups()`: `Vec<AzureFirewallIpGroups>`
    /// - `sku()`: `AzureFirewallSku`
    /// - `additional_properties()`: `Map<String>`
    /// - `autoscale_configuration()`: `AzureFirewallAutoscaleConfiguration`
    /// - `afc_configuration()`: `AfcConfiguration`
    AzureFirewallProperties
}

#[doc(hidden)]
impl<P> Expr<AzureFirewallProperties, P> {
    pub fn application_rule_collections(
        &self,
    ) -> Expr<Vec<AzureFirewallApplicationRuleCollection>, P> {
        field(self, "applicationRuleCollections")
    }

    pub fn nat_rule_collections(&self) -> Expr<Vec<AzureFirewallNatRuleCollection>, P> {
        field(self, "natRuleCollections")
    }

    pub fn network_rule_collections(&self) -> Expr<Vec<AzureFirewallNetworkRuleCollection>, P> {
        field(self, "networkRuleCollections")
    }

    pub fn ip_configurations(&self) -> Expr<Vec<AzureFirewallIpConfiguration>, P> {
        field(self, "ipConfigurations")
    }

    pub fn management_ip_configuration(&self) -> Expr<AzureFirewallIpConfiguration, P> {
        field(self, "managementIpConfiguration")
    }

    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }

    pub fn threat_intel_mode(&self) -> Expr<types::ThreatIntelMode, P> {
        field(self, "threatIntelMode")
    }

    pub fn virtual_hub(&self) -> Expr<types::SubResource, P> {
        field(self, "virtualHub")
    }

    pub fn firewall_policy(&self) -> Expr<types::SubResource, P> {
        field(self, "firewallPolicy")
    }

    pub fn hub_ip_addresses(&self) -> Expr<types::HubIpAddresses, P> {
        field(self, "hubIPAddresses")
    }

    pub fn ip_groups(&self) -> Expr<Vec<AzureFirewallIpGroups>, P> {
        field(self, "ipGroups")
    }

    pub fn sku(&self) -> Expr<AzureFirewallSku, P> {
        field(self, "sku")
    }

    pub fn additional_properties(&self) -> Expr<Map<String>, P> {
        field(self, "additionalProperties")
    }

    pub fn autoscale_configuration(&self) -> Expr<AzureFirewallAutoscaleConfiguration, P> {
        field(self, "autoscaleConfiguration")
    }

    pub fn afc_configuration(&self) -> Expr<AfcConfiguration, P> {
        field(self, "afcConfiguration")
    }
}

definition! {
    /// Definition `AzureFirewallPublicIPAddress` of `Microsoft.Network`.
    ///
    /// An expression that yields it has:
    /// - `address()`: `String`
    AzureFirewallPublicIpAddress
}

impl AzureFirewallPublicIpAddress {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `address`.
    pub fn address(self, value: impl Value<String>) -> Self {
        set(self, "address", value)
    }
}

#[doc(hidden)]
impl<P> Expr<AzureFirewallPublicIpAddress, P> {
    pub fn address(&self) -> Expr<String, P> {
        field(self, "address")
    }
}

definition! {
    /// Definition `AzureFirewallRCAction` of `Microsoft.Network`.
    ///
    /// An expression that yields it has:
    /// - `type_()`: `AzureFirewallRcActionType`
    AzureFirewallRcAction
}

impl AzureFirewallRcAction {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `type`.
    pub fn type_(self, value: impl Value<AzureFirewallRcActionType>) -> Self {
        set(self, "type", value)
    }
}

#[doc(hidden)]
impl<P> Expr<AzureFirewallRcAction, P> {
    pub fn type_(&self) -> Expr<AzureFirewallRcActionType, P> {
        field(self, "type")
    }
}

enumeration! {
    /// `type` of `AzureFirewallRCAction`.
    open AzureFirewallRcActionType {
        Allow = "Allow",
        Deny = "Deny",
    }
}

definition! {
    /// Definition `AzureFirewallSku` of `Microsoft.Network`.
    ///
    /// An expression that yields it has:
    /// - `name()`: `AzureFirewallSkuName`
    /// - `tier()`: `AzureFirewallSkuTier`
    AzureFirewallSku
}

impl AzureFirewallSku {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `name`.
    pub fn name(self, value: impl Value<AzureFirewallSkuName>) -> Self {
        set(self, "name", value)
    }

    /// `tier`.
    pub fn tier(self, value: impl Value<AzureFirewallSkuTier>) -> Self {
        set(self, "tier", value)
    }
}

#[doc(hidden)]
impl<P> Expr<AzureFirewallSku, P> {
    pub fn name(&self) -> Expr<AzureFirewallSkuName, P> {
        field(self, "name")
    }

    pub fn tier(&self) -> Expr<AzureFirewallSkuTier, P> {
        field(self, "tier")
    }
}

enumeration! {
    /// `name` of `AzureFirewallSku`.
    open AzureFirewallSkuName {
        AzfwVnet = "AZFW_VNet",
        AzfwHub = "AZFW_Hub",
    }
}

enumeration! {
    /// `tier` of `AzureFirewallSku`.
    open AzureFirewallSkuTier {
        Standard = "Standard",
        Premium = "Premium",
        Basic = "Basic",
    }
}
