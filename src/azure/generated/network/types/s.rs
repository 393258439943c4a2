//! Definitions and enums of `Microsoft.Network` that start with S.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::super::types;
use crate::azure::support::*;

definition! {
    /// Definition `SecurityRule` of `Microsoft.Network`.
    ///
    /// An expression that yields it has:
    /// - `properties()`: `SecurityRuleProperties`
    /// - `etag()`: `String`
    /// - `name()`: `String`
    /// - `type_()`: `String`
    /// - `id()`: `String`
    SecurityRule
}

impl SecurityRule {
    /// One with what Azure requires.
    pub fn new(
        protocol: impl Value<SecurityRuleProtocol>,
        access: impl Value<SecurityRuleAccess>,
        priority: impl Value<i64>,
        direction: impl Value<SecurityRuleDirection>,
    ) -> Self {
        let mut this = Self(Object::new());
        this.0.set("properties/protocol", protocol.node());
        this.0.set("properties/access", access.node());
        this.0.set("properties/priority", priority.node());
        this.0.set("properties/direction", direction.node());
        this
    }

    /// `properties.description`.
    pub fn description(self, value: impl Value<String>) -> Self {
        set(self, "properties/description", value)
    }

    /// `properties.sourcePortRange`.
    pub fn source_port_range(self, value: impl Value<String>) -> Self {
        set(self, "properties/sourcePortRange", value)
    }

    /// `properties.destinationPortRange`.
    pub fn destination_port_range(self, value: impl Value<String>) -> Self {
        set(self, "properties/destinationPortRange", value)
    }

    /// `properties.sourceAddressPrefix`.
    pub fn source_address_prefix(self, value: impl Value<String>) -> Self {
        set(self, "properties/sourceAddressPrefix", value)
    }

    /// `properties.sourceAddressPrefixes`.
    pub fn source_address_prefixes(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "properties/sourceAddressPrefixes", value)
    }

    /// `properties.sourceApplicationSecurityGroups`.
    pub fn source_application_security_groups(
        mut self,
        values: impl IntoIterator<Item = impl Value<Id<AnyResource>>>,
    ) -> Self {
        self.0.set(
            "properties/sourceApplicationSecurityGroups",
            Node::Array(
                values
                    .into_iter()
                    .map(|item| Node::from(Object::new().with("id", item.node())))
                    .collect(),
            ),
        );
        self
    }

    /// Adds one item to `properties.sourceApplicationSecurityGroups`.
    pub fn source_application_security_group(mut self, value: impl Value<Id<AnyResource>>) -> Self {
        self.0.push(
            "properties/sourceApplicationSecurityGroups",
            Node::from(Object::new().with("id", value.node())),
        );
        self
    }

    /// `properties.destinationAddressPrefix`.
    pub fn destination_address_prefix(self, value: impl Value<String>) -> Self {
        set(self, "properties/destinationAddressPrefix", value)
    }

    /// `properties.destinationAddressPrefixes`.
    pub fn destination_address_prefixes(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "properties/destinationAddressPrefixes", value)
    }

    /// `properties.destinationApplicationSecurityGroups`.
    pub fn destination_application_security_groups(
        mut self,
        values: impl IntoIterator<Item = impl Value<Id<AnyResource>>>,
    ) -> Self {
        self.0.set(
            "properties/destinationApplicationSecurityGroups",
            Node::Array(
                values
                    .into_iter()
                    .map(|item| Node::from(Object::new().with("id", item.node())))
                    .collect(),
            ),
        );
        self
    }

    /// Adds one item to `properties.destinationApplicationSecurityGroups`.
    pub fn destination_application_security_group(
        mut self,
        value: impl Value<Id<AnyResource>>,
    ) -> Self {
        self.0.push(
            "properties/destinationApplicationSecurityGroups",
            Node::from(Object::new().with("id", value.node())),
        );
        self
    }

    /// `properties.sourcePortRanges`.
    pub fn source_port_ranges(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "properties/sourcePortRanges", value)
    }

    /// `properties.destinationPortRanges`.
    pub fn destination_port_ranges(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "properties/destinationPortRanges", value)
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
impl<P> Expr<SecurityRule, P> {
    pub fn properties(&self) -> Expr<SecurityRuleProperties, P> {
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

enumeration! {
    /// `access` of `Microsoft.Network/networkSecurityGroups/securityRules`.
    open SecurityRuleAccess {
        Allow = "Allow",
        Deny = "Deny",
    }
}

enumeration! {
    /// `direction` of `Microsoft.Network/networkSecurityGroups/securityRules`.
    open SecurityRuleDirection {
        Inbound = "Inbound",
        Outbound = "Outbound",
    }
}

reading! {
    /// Definition `SecurityRulePropertiesFormat` of `Microsoft.Network`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `description()`: `String`
    /// - `protocol()`: `SecurityRuleProtocol`
    /// - `source_port_range()`: `String`
    /// - `destination_port_range()`: `String`
    /// - `source_address_prefix()`: `String`
    /// - `source_address_prefixes()`: `Vec<String>`
    /// - `source_application_security_groups()`: `Vec<ApplicationSecurityGroup>`
    /// - `destination_address_prefix()`: `String`
    /// - `destination_address_prefixes()`: `Vec<String>`
    /// - `destination_application_security_groups()`: `Vec<ApplicationSecurityGroup>`
    /// - `source_port_ranges()`: `Vec<String>`
    /// - `destination_port_ranges()`: `Vec<String>`
    /// - `access()`: `SecurityRuleAccess`
    /// - `priority()`: `i64`
    /// - `direction()`: `SecurityRuleDirection`
    /// - `provisioning_state()`: `String`
    SecurityRuleProperties
}

#[doc(hidden)]
impl<P> Expr<SecurityRuleProperties, P> {
    pub fn description(&self) -> Expr<String, P> {
        field(self, "description")
    }

    pub fn protocol(&self) -> Expr<SecurityRuleProtocol, P> {
        field(self, "protocol")
    }

    pub fn source_port_range(&self) -> Expr<String, P> {
        field(self, "sourcePortRange")
    }

    pub fn destination_port_range(&self) -> Expr<String, P> {
        field(self, "destinationPortRange")
    }

    pub fn source_address_prefix(&self) -> Expr<String, P> {
        field(self, "sourceAddressPrefix")
    }

    pub fn source_address_prefixes(&self) -> Expr<Vec<String>, P> {
        field(self, "sourceAddressPrefixes")
    }

    pub fn source_application_security_groups(
        &self,
    ) -> Expr<Vec<types::ApplicationSecurityGroup>, P> {
        field(self, "sourceApplicationSecurityGroups")
    }

    pub fn destination_address_prefix(&self) -> Expr<String, P> {
        field(self, "destinationAddressPrefix")
    }

    pub fn destination_address_prefixes(&self) -> Expr<Vec<String>, P> {
        field(self, "destinationAddressPrefixes")
    }

    pub fn destination_application_security_groups(
        &self,
    ) -> Expr<Vec<types::ApplicationSecurityGroup>, P> {
        field(self, "destinationApplicationSecurityGroups")
    }

    pub fn source_port_ranges(&self) -> Expr<Vec<String>, P> {
        field(self, "sourcePortRanges")
    }

    pub fn destination_port_ranges(&self) -> Expr<Vec<String>, P> {
        field(self, "destinationPortRanges")
    }

    pub fn access(&self) -> Expr<SecurityRuleAccess, P> {
        field(self, "access")
    }

    pub fn priority(&self) -> Expr<i64, P> {
        field(self, "priority")
    }

    pub fn direction(&self) -> Expr<SecurityRuleDirection, P> {
        field(self, "direction")
    }

    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }
}

enumeration! {
    /// `protocol` of `Microsoft.Network/networkSecurityGroups/securityRules`.
    open SecurityRuleProtocol {
        Tcp = "Tcp",
        Udp = "Udp",
        Icmp = "Icmp",
        Esp = "Esp",
        Asterisk = "*",
        Ah = "Ah",
    }
}

reading! {
    /// Definition `ServiceAssociationLink` of `Microsoft.Network`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `properties()`: `ServiceAssociationLinkProperties`
    /// - `name()`: `String`
    /// - `etag()`: `String`
    /// - `type_()`: `String`
    /// - `id()`: `String`
    ServiceAssociationLink
}

#[doc(hidden)]
impl<P> Expr<ServiceAssociationLink, P> {
    pub fn properties(&self) -> Expr<ServiceAssociationLinkProperties, P> {
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
    /// Definition `ServiceAssociationLinkPropertiesFormat` of `Microsoft.Network`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `linked_resource_type()`: `String`
    /// - `link()`: `String`
    /// - `provisioning_state()`: `String`
    /// - `allow_delete()`: `bool`
    /// - `locations()`: `Vec<String>`
    ServiceAssociationLinkProperties
}

#[doc(hidden)]
impl<P> Expr<ServiceAssociationLinkProperties, P> {
    pub fn linked_resource_type(&self) -> Expr<String, P> {
        field(self, "linkedResourceType")
    }

    pub fn link(&self) -> Expr<String, P> {
        field(self, "link")
    }

    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }

    pub fn allow_delete(&self) -> Expr<bool, P> {
        field(self, "allowDelete")
    }

    pub fn locations(&self) -> Expr<Vec<String>, P> {
        field(self, "locations")
    }
}

reading! {
    /// Definition `ServiceDelegationPropertiesFormat` of `Microsoft.Network`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `service_name()`: `String`
    /// - `actions()`: `Vec<String>`
    /// - `provisioning_state()`: `String`
    ServiceDelegationProperties
}

#[doc(hidden)]
impl<P> Expr<ServiceDelegationProperties, P> {
    pub fn service_name(&self) -> Expr<String, P> {
        field(self, "serviceName")
    }

    pub fn actions(&self) -> Expr<Vec<String>, P> {
        field(self, "actions")
    }

    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }
}

definition! {
    /// Definition `ServiceEndpointPropertiesFormat` of `Microsoft.Network`.
    ///
    /// An expression that yields it has:
    /// - `service()`: `String`
    /// - `network_identifier()`: `SubResource`
    /// - `locations()`: `Vec<String>`
    /// - `provisioning_state()`: `String`
    ServiceEndpoint
}

impl ServiceEndpoint {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `service`.
    pub fn service(self, value: impl Value<String>) -> Self {
        set(self, "service", value)
    }

    /// `networkIdentifier.id`.
    pub fn network_identifier(self, value: impl Value<Id<super::super::PublicIpAddress>>) -> Self {
        set(self, "networkIdentifier/id", value)
    }

    /// `locations`.
    pub fn locations(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "locations", value)
    }

    /// Adds one item to `locations`.
    pub fn location(self, value: impl Value<String>) -> Self {
        push(self, "locations", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ServiceEndpoint, P> {
    pub fn service(&self) -> Expr<String, P> {
        field(self, "service")
    }

    pub fn network_identifier(&self) -> Expr<SubResource, P> {
        field(self, "networkIdentifier")
    }

    pub fn locations(&self) -> Expr<Vec<String>, P> {
        field(self, "locations")
    }

    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }
}

reading! {
    /// Definition `ServiceEndpointPolicy` of `Microsoft.Network`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `properties()`: `ServiceEndpointPolicyProperties`
    /// - `etag()`: `String`
    /// - `kind()`: `String`
    /// - `id()`: `String`
    /// - `name()`: `String`
    /// - `type_()`: `String`
    /// - `location()`: `String`
    /// - `tags()`: `Map<String>`
    ServiceEndpointPolicy
}

#[doc(hidden)]
impl<P> Expr<ServiceEndpointPolicy, P> {
    pub fn properties(&self) -> Expr<ServiceEndpointPolicyProperties, P> {
        field(self, "properties")
    }

    pub fn etag(&self) -> Expr<String, P> {
        field(self, "etag")
    }

    pub fn kind(&self) -> Expr<String, P> {
        field(self, "kind")
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

definition! {
    /// Definition `ServiceEndpointPolicyDefinition` of `Microsoft.Network`.
    ///
    /// An expression that yields it has:
    /// - `properties()`: `ServiceEndpointPolicyDefinitionProperties`
    /// - `etag()`: `String`
    /// - `name()`: `String`
    /// - `type_()`: `String`
    /// - `id()`: `String`
    ServiceEndpointPolicyDefinition
}

impl ServiceEndpointPolicyDefinition {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `properties.description`.
    pub fn description(self, value: impl Value<String>) -> Self {
        set(self, "properties/description", value)
    }

    /// `properties.service`.
    pub fn service(self, value: impl Value<String>) -> Self {
        set(self, "properties/service", value)
    }

    /// `properties.serviceResources`.
    pub fn service_resources(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "properties/serviceResources", value)
    }

    /// Adds one item to `properties.serviceResources`.
    pub fn service_resource(self, value: impl Value<String>) -> Self {
        push(self, "properties/serviceResources", value)
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
impl<P> Expr<ServiceEndpointPolicyDefinition, P> {
    pub fn properties(&self) -> Expr<ServiceEndpointPolicyDefinitionProperties, P> {
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
    /// Definition `ServiceEndpointPolicyDefinitionPropertiesFormat` of `Microsoft.Network`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `description()`: `String`
    /// - `service()`: `String`
    /// - `service_resources()`: `Vec<String>`
    /// - `provisioning_state()`: `String`
    ServiceEndpointPolicyDefinitionProperties
}

#[doc(hidden)]
impl<P> Expr<ServiceEndpointPolicyDefinitionProperties, P> {
    pub fn description(&self) -> Expr<String, P> {
        field(self, "description")
    }

    pub fn service(&self) -> Expr<String, P> {
        field(self, "service")
    }

    pub fn service_resources(&self) -> Expr<Vec<String>, P> {
        field(self, "serviceResources")
    }

    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }
}

reading! {
    /// Definition `ServiceEndpointPolicyPropertiesFormat` of `Microsoft.Network`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `service_endpoint_policy_definitions()`: `Vec<ServiceEndpointPolicyDefinition>`
    /// - `subnets()`: `Vec<Subnet>`
    /// - `resource_guid()`: `String`
    /// - `provisioning_state()`: `String`
    /// - `service_alias()`: `String`
    /// - `contextual_service_endpoint_policies()`: `Vec<String>`
    ServiceEndpointPolicyProperties
}

#[doc(hidden)]
impl<P> Expr<ServiceEndpointPolicyProperties, P> {
    pub fn service_endpoint_policy_definitions(
        &self,
    ) -> Expr<Vec<ServiceEndpointPolicyDefinition>, P> {
        field(self, "serviceEndpointPolicyDefinitions")
    }

    pub fn subnets(&self) -> Expr<Vec<Subnet>, P> {
        field(self, "subnets")
    }

    pub fn resource_guid(&self) -> Expr<String, P> {
        field(self, "resourceGuid")
    }

    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }

    pub fn service_alias(&self) -> Expr<String, P> {
        field(self, "serviceAlias")
    }

    pub fn contextual_service_endpoint_policies(&self) -> Expr<Vec<String>, P> {
        field(self, "contextualServiceEndpointPolicies")
    }
}

enumeration! {
    /// `sharingScope` of `Microsoft.Network/virtualNetworks/subnets`.
    open SharingScope {
        Tenant = "Tenant",
        DelegatedServices = "DelegatedServices",
    }
}

definition! {
    /// Definition `Sku` of `Microsoft.Network`.
    ///
    /// An expression that yields it has:
    /// - `name()`: `SkuName`
    Sku
}

impl Sku {
    /// An empty one.
    ///
    /// Sets what is safe:
    /// - `name` = `Standard` (`bastion.01`)
    pub fn new() -> Self {
        let mut this = Self(Object::new());
        this.0.preset("name", Node::String("Standard".into()));
        this
    }

    /// `name`.
    ///
    /// Control `bastion.01`: it is `Standard` unless set here.
    pub fn dangerously_set_name(self, value: impl Value<SkuName>) -> Self {
        set(self, "name", value)
    }
}

#[doc(hidden)]
impl<P> Expr<Sku, P> {
    pub fn name(&self) -> Expr<SkuName, P> {
        field(self, "name")
    }
}

enumeration! {
    /// `name` of `Sku`.
    open SkuName {
        Basic = "Basic",
        Standard = "Standard",
        Developer = "Developer",
        Premium = "Premium",
    }
}

definition! {
    /// Definition `SoaRecord` of `Microsoft.Network`.
    ///
    /// An expression that yields it has:
    /// - `host()`: `String`
    /// - `email()`: `String`
    /// - `serial_number()`: `i64`
    /// - `refresh_time()`: `i64`
    /// - `retry_time()`: `i64`
    /// - `expire_time()`: `i64`
    /// - `minimum_ttl()`: `i64`
    SoaRecord
}

impl SoaRecord {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `host`.
    pub fn host(self, value: impl Value<String>) -> Self {
        set(self, "host", value)
    }

    /// `email`.
    pub fn email(self, value: impl Value<String>) -> Self {
        set(self, "email", value)
    }

    /// `serialNumber`.
    pub fn serial_number(self, value: impl Value<i64>) -> Self {
        set(self, "serialNumber", value)
    }

    /// `refreshTime`.
    pub fn refresh_time(self, value: impl Value<i64>) -> Self {
        set(self, "refreshTime", value)
    }

    /// `retryTime`.
    pub fn retry_time(self, value: impl Value<i64>) -> Self {
        set(self, "retryTime", value)
    }

    /// `expireTime`.
    pub fn expire_time(self, value: impl Value<i64>) -> Self {
        set(self, "expireTime", value)
    }

    /// `minimumTtl`.
    pub fn minimum_ttl(self, value: impl Value<i64>) -> Self {
        set(self, "minimumTtl", value)
    }
}

#[doc(hidden)]
impl<P> Expr<SoaRecord, P> {
    pub fn host(&self) -> Expr<String, P> {
        field(self, "host")
    }

    pub fn email(&self) -> Expr<String, P> {
        field(self, "email")
    }

    pub fn serial_number(&self) -> Expr<i64, P> {
        field(self, "serialNumber")
    }

    pub fn refresh_time(&self) -> Expr<i64, P> {
        field(self, "refreshTime")
    }

    pub fn retry_time(&self) -> Expr<i64, P> {
        field(self, "retryTime")
    }

    pub fn expire_time(&self) -> Expr<i64, P> {
        field(self, "expireTime")
    }

    pub fn minimum_ttl(&self) -> Expr<i64, P> {
        field(self, "minimumTtl")
    }
}

definition! {
    /// Definition `SrvRecord` of `Microsoft.Network`.
    ///
    /// An expression that yields it has:
    /// - `priority()`: `i64`
    /// - `weight()`: `i64`
    /// - `port()`: `i64`
    /// - `target()`: `String`
    SrvRecord
}

impl SrvRecord {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `priority`.
    pub fn priority(self, value: impl Value<i64>) -> Self {
        set(self, "priority", value)
    }

    /// `weight`.
    pub fn weight(self, value: impl Value<i64>) -> Self {
        set(self, "weight", value)
    }

    /// `port`.
    pub fn port(self, value: impl Value<i64>) -> Self {
        set(self, "port", value)
    }

    /// `target`.
    pub fn target(self, value: impl Value<String>) -> Self {
        set(self, "target", value)
    }
}

#[doc(hidden)]
impl<P> Expr<SrvRecord, P> {
    pub fn priority(&self) -> Expr<i64, P> {
        field(self, "priority")
    }

    pub fn weight(&self) -> Expr<i64, P> {
        field(self, "weight")
    }

    pub fn port(&self) -> Expr<i64, P> {
        field(self, "port")
    }

    pub fn target(&self) -> Expr<String, P> {
        field(self, "target")
    }
}

reading! {
    /// Definition `SubResource` of `Microsoft.Network`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `id()`: `String`
    SubResource
}

#[doc(hidden)]
impl<P> Expr<SubResource, P> {
    pub fn id(&self) -> Expr<String, P> {
        field(self, "id")
    }
}

reading! {
    /// Definition `Subnet` of `Microsoft.Network`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `properties()`: `SubnetProperties`
    /// - `etag()`: `String`
    /// - `name()`: `String`
    /// - `type_()`: `String`
    /// - `id()`: `String`
    Subnet
}

#[doc(hidden)]
impl<P> Expr<Subnet, P> {
    pub fn properties(&self) -> Expr<SubnetProperties, P> {
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
    /// Definition `SubnetPropertiesFormat` of `Microsoft.Network`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `address_prefix()`: `String`
    /// - `address_prefixes()`: `Vec<String>`
    /// - `network_security_group()`: `NetworkSecurityGroup`
    /// - `route_table()`: `RouteTable`
    /// - `nat_gateway()`: `SubResource`
    /// - `service_endpoints()`: `Vec<ServiceEndpoint>`
    /// - `service_endpoint_policies()`: `Vec<ServiceEndpointPolicy>`
    /// - `private_endpoints()`: `Vec<PrivateEndpoint>`
    /// - `ip_configurations()`: `Vec<IpConfiguration>`
    /// - `ip_configuration_profiles()`: `Vec<IpConfigurationProfile>`
    /// - `ip_allocations()`: `Vec<SubResource>`
    /// - `resource_navigation_links()`: `Vec<ResourceNavigationLink>`
    /// - `service_association_links()`: `Vec<ServiceAssociationLink>`
    /// - `delegations()`: `Vec<Delegation>`
    /// - `purpose()`: `String`
    /// - `provisioning_state()`: `String`
    /// - `private_endpoint_network_policies()`: `PrivateEndpointNetworkPolicies`
    /// - `private_link_service_network_policies()`: `PrivateLinkServiceNetworkPolicies`
    /// - `application_gateway_ip_configurations()`: `Vec<ApplicationGatewayIpConfiguration>`
    /// - `sharing_scope()`: `SharingScope`
    /// - `default_outbound_access()`: `bool`
    /// - `ipam_pool_prefix_allocations()`: `Vec<IpamPoolPrefixAllocation>`
    /// - `service_gateway()`: `SubResource`
    SubnetProperties
}

#[doc(hidden)]
impl<P> Expr<SubnetProperties, P> {
    pub fn address_prefix(&self) -> Expr<String, P> {
        field(self, "addressPrefix")
    }

    pub fn address_prefixes(&self) -> Expr<Vec<String>, P> {
        field(self, "addressPrefixes")
    }

    pub fn network_security_group(&self) -> Expr<types::NetworkSecurityGroup, P> {
        field(self, "networkSecurityGroup")
    }

    pub fn route_table(&self) -> Expr<types::RouteTable, P> {
        field(self, "routeTable")
    }

    pub fn nat_gateway(&self) -> Expr<SubResource, P> {
        field(self, "natGateway")
    }

    pub fn service_endpoints(&self) -> Expr<Vec<ServiceEndpoint>, P> {
        field(self, "serviceEndpoints")
    }

    pub fn service_endpoint_policies(&self) -> Expr<Vec<ServiceEndpointPolicy>, P> {
        field(self, "serviceEndpointPolicies")
    }

    pub fn private_endpoints(&self) -> Expr<Vec<types::PrivateEndpoint>, P> {
        field(self, "privateEndpoints")
    }

    pub fn ip_configurations(&self) -> Expr<Vec<types::IpConfiguration>, P> {
        field(self, "ipConfigurations")
    }

    pub fn ip_configuration_profiles(&self) -> Expr<Vec<types::IpConfigurationProfile>, P> {
        field(self, "ipConfigurationProfiles")
    }

    pub fn ip_allocations(&self) -> Expr<Vec<SubResource>, P> {
        field(self, "ipAllocations")
    }

    pub fn resource_navigation_links(&self) -> Expr<Vec<types::ResourceNavigationLink>, P> {
        field(self, "resourceNavigationLinks")
    }

    pub fn service_association_links(&self) -> Expr<Vec<ServiceAssociationLink>, P> {
        field(self, "serviceAssociationLinks")
    }

    pub fn delegations(&self) -> Expr<Vec<types::Delegation>, P> {
        field(self, "delegations")
    }

    pub fn purpose(&self) -> Expr<String, P> {
        field(self, "purpose")
    }

    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }

    pub fn private_endpoint_network_policies(
        &self,
    ) -> Expr<types::PrivateEndpointNetworkPolicies, P> {
        field(self, "privateEndpointNetworkPolicies")
    }

    pub fn private_link_service_network_policies(
        &self,
    ) -> Expr<types::PrivateLinkServiceNetworkPolicies, P> {
        field(self, "privateLinkServiceNetworkPolicies")
    }

    pub fn application_gateway_ip_configurations(
        &self,
    ) -> Expr<Vec<types::ApplicationGatewayIpConfiguration>, P> {
        field(self, "applicationGatewayIPConfigurations")
    }

    pub fn sharing_scope(&self) -> Expr<SharingScope, P> {
        field(self, "sharingScope")
    }

    pub fn default_outbound_access(&self) -> Expr<bool, P> {
        field(self, "defaultOutboundAccess")
    }

    pub fn ipam_pool_prefix_allocations(&self) -> Expr<Vec<types::IpamPoolPrefixAllocation>, P> {
        field(self, "ipamPoolPrefixAllocations")
    }

    pub fn service_gateway(&self) -> Expr<SubResource, P> {
        field(self, "serviceGateway")
    }
}

definition! {
    /// Definition `SubscriptionId` of `Microsoft.Network`.
    ///
    /// An expression that yields it has:
    /// - `id()`: `String`
    SubscriptionId
}

impl SubscriptionId {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `id`.
    pub fn id(self, value: impl Value<String>) -> Self {
        set(self, "id", value)
    }
}

#[doc(hidden)]
impl<P> Expr<SubscriptionId, P> {
    pub fn id(&self) -> Expr<String, P> {
        field(self, "id")
    }
}

reading! {
    /// Definition `SystemData` of `Microsoft.Network`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `created_by()`: `String`
    /// - `created_by_type()`: `String`
    /// - `created_at()`: `String`
    /// - `last_modified_by()`: `String`
    /// - `last_modified_by_type()`: `String`
    /// - `last_modified_at()`: `String`
    SystemData
}

#[doc(hidden)]
impl<P> Expr<SystemData, P> {
    pub fn created_by(&self) -> Expr<String, P> {
        field(self, "createdBy")
    }

    pub fn created_by_type(&self) -> Expr<String, P> {
        field(self, "createdByType")
    }

    pub fn created_at(&self) -> Expr<String, P> {
        field(self, "createdAt")
    }

    pub fn last_modified_by(&self) -> Expr<String, P> {
        field(self, "lastModifiedBy")
    }

    pub fn last_modified_by_type(&self) -> Expr<String, P> {
        field(self, "lastModifiedByType")
    }

    pub fn last_modified_at(&self) -> Expr<String, P> {
        field(self, "lastModifiedAt")
    }
}
