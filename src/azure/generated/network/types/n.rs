//! Definitions and enums of `Microsoft.Network` that start with N.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::super::types;
use super::FirewallPolicyRule;
use crate::azure::support::*;

enumeration! {
    /// `nat64` of `Microsoft.Network/natGateways`.
    open Nat64 {
        None = "None",
        Enabled = "Enabled",
        Disabled = "Disabled",
    }
}

reading! {
    /// Definition `NatGateway` of `Microsoft.Network`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `properties()`: `NatGatewayProperties`
    /// - `sku()`: `NatGatewaySku`
    /// - `zones()`: `Vec<String>`
    /// - `etag()`: `String`
    /// - `id()`: `String`
    /// - `name()`: `String`
    /// - `type_()`: `String`
    /// - `location()`: `String`
    /// - `tags()`: `Map<String>`
    NatGateway
}

#[doc(hidden)]
impl<P> Expr<NatGateway, P> {
    pub fn properties(&self) -> Expr<NatGatewayProperties, P> {
        field(self, "properties")
    }

    pub fn sku(&self) -> Expr<NatGatewaySku, P> {
        field(self, "sku")
    }

    pub fn zones(&self) -> Expr<Vec<String>, P> {
        field(self, "zones")
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
    /// Definition `NatGatewayPropertiesFormat` of `Microsoft.Network`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `idle_timeout_in_minutes()`: `i64`
    /// - `public_ip_addresses()`: `Vec<SubResource>`
    /// - `public_ip_addresses_v6()`: `Vec<SubResource>`
    /// - `public_ip_prefixes()`: `Vec<SubResource>`
    /// - `public_ip_prefixes_v6()`: `Vec<SubResource>`
    /// - `subnets()`: `Vec<SubResource>`
    /// - `source_virtual_network()`: `SubResource`
    /// - `service_gateway()`: `SubResource`
    /// - `nat64()`: `Nat64`
    /// - `resource_guid()`: `String`
    /// - `provisioning_state()`: `String`
    NatGatewayProperties
}

#[doc(hidden)]
impl<P> Expr<NatGatewayProperties, P> {
    pub fn idle_timeout_in_minutes(&self) -> Expr<i64, P> {
        field(self, "idleTimeoutInMinutes")
    }

    pub fn public_ip_addresses(&self) -> Expr<Vec<types::SubResource>, P> {
        field(self, "publicIpAddresses")
    }

    pub fn public_ip_addresses_v6(&self) -> Expr<Vec<types::SubResource>, P> {
        field(self, "publicIpAddressesV6")
    }

    pub fn public_ip_prefixes(&self) -> Expr<Vec<types::SubResource>, P> {
        field(self, "publicIpPrefixes")
    }

    pub fn public_ip_prefixes_v6(&self) -> Expr<Vec<types::SubResource>, P> {
        field(self, "publicIpPrefixesV6")
    }

    pub fn subnets(&self) -> Expr<Vec<types::SubResource>, P> {
        field(self, "subnets")
    }

    pub fn source_virtual_network(&self) -> Expr<types::SubResource, P> {
        field(self, "sourceVirtualNetwork")
    }

    pub fn service_gateway(&self) -> Expr<types::SubResource, P> {
        field(self, "serviceGateway")
    }

    pub fn nat64(&self) -> Expr<Nat64, P> {
        field(self, "nat64")
    }

    pub fn resource_guid(&self) -> Expr<String, P> {
        field(self, "resourceGuid")
    }

    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }
}

definition! {
    /// Definition `NatGatewaySku` of `Microsoft.Network`.
    ///
    /// An expression that yields it has:
    /// - `name()`: `NatGatewaySkuName`
    NatGatewaySku
}

impl NatGatewaySku {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `name`.
    pub fn name(self, value: impl Value<NatGatewaySkuName>) -> Self {
        set(self, "name", value)
    }
}

#[doc(hidden)]
impl<P> Expr<NatGatewaySku, P> {
    pub fn name(&self) -> Expr<NatGatewaySkuName, P> {
        field(self, "name")
    }
}

enumeration! {
    /// `name` of `NatGatewaySku`.
    open NatGatewaySkuName {
        Standard = "Standard",
        StandardV2 = "StandardV2",
    }
}

definition! {
    /// Definition `NatRule` of `Microsoft.Network`.
    ///
    /// An expression that yields it has:
    /// - `name()`: `String`
    /// - `description()`: `String`
    /// - `ip_protocols()`: `Vec<IpProtocol>`
    /// - `source_addresses()`: `Vec<String>`
    /// - `destination_addresses()`: `Vec<String>`
    /// - `destination_ports()`: `Vec<String>`
    /// - `translated_address()`: `String`
    /// - `translated_port()`: `String`
    /// - `source_ip_groups()`: `Vec<String>`
    /// - `translated_fqdn()`: `String`
    /// - `rule_type()`: `String`
    NatRule
}

variant! { FirewallPolicyRule <- NatRule }

impl NatRule {
    /// An empty one.
    pub fn new() -> Self {
        let mut this = Self(Object::new());
        this.0.preset("ruleType", Node::String("NatRule".into()));
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

    /// `ipProtocols`.
    pub fn ip_protocols(self, value: impl Value<Vec<types::IpProtocol>>) -> Self {
        set(self, "ipProtocols", value)
    }

    /// Adds one item to `ipProtocols`.
    pub fn ip_protocol(self, value: impl Value<types::IpProtocol>) -> Self {
        push(self, "ipProtocols", value)
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

    /// `translatedAddress`.
    pub fn translated_address(self, value: impl Value<String>) -> Self {
        set(self, "translatedAddress", value)
    }

    /// `translatedPort`.
    pub fn translated_port(self, value: impl Value<String>) -> Self {
        set(self, "translatedPort", value)
    }

    /// `sourceIpGroups`.
    pub fn source_ip_groups(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "sourceIpGroups", value)
    }

    /// Adds one item to `sourceIpGroups`.
    pub fn source_ip_group(self, value: impl Value<String>) -> Self {
        push(self, "sourceIpGroups", value)
    }

    /// `translatedFqdn`.
    pub fn translated_fqdn(self, value: impl Value<String>) -> Self {
        set(self, "translatedFqdn", value)
    }
}

#[doc(hidden)]
impl<P> Expr<NatRule, P> {
    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }

    pub fn description(&self) -> Expr<String, P> {
        field(self, "description")
    }

    pub fn ip_protocols(&self) -> Expr<Vec<types::IpProtocol>, P> {
        field(self, "ipProtocols")
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

    pub fn translated_address(&self) -> Expr<String, P> {
        field(self, "translatedAddress")
    }

    pub fn translated_port(&self) -> Expr<String, P> {
        field(self, "translatedPort")
    }

    pub fn source_ip_groups(&self) -> Expr<Vec<String>, P> {
        field(self, "sourceIpGroups")
    }

    pub fn translated_fqdn(&self) -> Expr<String, P> {
        field(self, "translatedFqdn")
    }

    pub fn rule_type(&self) -> Expr<String, P> {
        field(self, "ruleType")
    }
}

reading! {
    /// Definition `NatRulePortMapping` of `Microsoft.Network`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `inbound_nat_rule_name()`: `String`
    /// - `frontend_port()`: `i64`
    /// - `backend_port()`: `i64`
    NatRulePortMapping
}

#[doc(hidden)]
impl<P> Expr<NatRulePortMapping, P> {
    pub fn inbound_nat_rule_name(&self) -> Expr<String, P> {
        field(self, "inboundNatRuleName")
    }

    pub fn frontend_port(&self) -> Expr<i64, P> {
        field(self, "frontendPort")
    }

    pub fn backend_port(&self) -> Expr<i64, P> {
        field(self, "backendPort")
    }
}

reading! {
    /// Definition `NetworkInterface` of `Microsoft.Network`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `properties()`: `NetworkInterfaceProperties`
    /// - `extended_location()`: `ExtendedLocation`
    /// - `etag()`: `String`
    /// - `id()`: `String`
    /// - `name()`: `String`
    /// - `type_()`: `String`
    /// - `location()`: `String`
    /// - `tags()`: `Map<String>`
    NetworkInterface
}

#[doc(hidden)]
impl<P> Expr<NetworkInterface, P> {
    pub fn properties(&self) -> Expr<NetworkInterfaceProperties, P> {
        field(self, "properties")
    }

    pub fn extended_location(&self) -> Expr<types::ExtendedLocation, P> {
        field(self, "extendedLocation")
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

definition! {
    /// Definition `NetworkInterfaceDnsSettings` of `Microsoft.Network`.
    ///
    /// An expression that yields it has:
    /// - `dns_servers()`: `Vec<String>`
    /// - `applied_dns_servers()`: `Vec<String>`
    /// - `internal_dns_name_label()`: `String`
    /// - `internal_fqdn()`: `String`
    /// - `internal_domain_name_suffix()`: `String`
    NetworkInterfaceDnsSettings
}

impl NetworkInterfaceDnsSettings {
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

    /// `internalDnsNameLabel`.
    pub fn internal_dns_name_label(self, value: impl Value<String>) -> Self {
        set(self, "internalDnsNameLabel", value)
    }
}

#[doc(hidden)]
impl<P> Expr<NetworkInterfaceDnsSettings, P> {
    pub fn dns_servers(&self) -> Expr<Vec<String>, P> {
        field(self, "dnsServers")
    }

    pub fn applied_dns_servers(&self) -> Expr<Vec<String>, P> {
        field(self, "appliedDnsServers")
    }

    pub fn internal_dns_name_label(&self) -> Expr<String, P> {
        field(self, "internalDnsNameLabel")
    }

    pub fn internal_fqdn(&self) -> Expr<String, P> {
        field(self, "internalFqdn")
    }

    pub fn internal_domain_name_suffix(&self) -> Expr<String, P> {
        field(self, "internalDomainNameSuffix")
    }
}

definition! {
    /// Definition `NetworkInterfaceIPConfiguration` of `Microsoft.Network`.
    ///
    /// An expression that yields it has:
    /// - `properties()`: `NetworkInterfaceIpConfigurationProperties`
    /// - `etag()`: `String`
    /// - `name()`: `String`
    /// - `type_()`: `String`
    /// - `id()`: `String`
    NetworkInterfaceIpConfiguration
}

impl NetworkInterfaceIpConfiguration {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `properties.gatewayLoadBalancer.id`.
    pub fn gateway_load_balancer(self, value: impl Value<Id<AnyResource>>) -> Self {
        set(self, "properties/gatewayLoadBalancer/id", value)
    }

    /// `properties.virtualNetworkTaps`.
    pub fn virtual_network_taps(
        mut self,
        values: impl IntoIterator<Item = impl Value<Id<AnyResource>>>,
    ) -> Self {
        self.0.set(
            "properties/virtualNetworkTaps",
            Node::Array(
                values
                    .into_iter()
                    .map(|item| Node::from(Object::new().with("id", item.node())))
                    .collect(),
            ),
        );
        self
    }

    /// Adds one item to `properties.virtualNetworkTaps`.
    pub fn virtual_network_tap(mut self, value: impl Value<Id<AnyResource>>) -> Self {
        self.0.push(
            "properties/virtualNetworkTaps",
            Node::from(Object::new().with("id", value.node())),
        );
        self
    }

    /// `properties.applicationGatewayBackendAddressPools`.
    pub fn application_gateway_backend_address_pools(
        mut self,
        values: impl IntoIterator<Item = impl Value<Id<AnyResource>>>,
    ) -> Self {
        self.0.set(
            "properties/applicationGatewayBackendAddressPools",
            Node::Array(
                values
                    .into_iter()
                    .map(|item| Node::from(Object::new().with("id", item.node())))
                    .collect(),
            ),
        );
        self
    }

    /// Adds one item to `properties.applicationGatewayBackendAddressPools`.
    pub fn application_gateway_backend_address_pool(
        mut self,
        value: impl Value<Id<AnyResource>>,
    ) -> Self {
        self.0.push(
            "properties/applicationGatewayBackendAddressPools",
            Node::from(Object::new().with("id", value.node())),
        );
        self
    }

    /// `properties.loadBalancerBackendAddressPools`.
    pub fn load_balancer_backend_address_pools(
        mut self,
        values: impl IntoIterator<Item = impl Value<Id<AnyResource>>>,
    ) -> Self {
        self.0.set(
            "properties/loadBalancerBackendAddressPools",
            Node::Array(
                values
                    .into_iter()
                    .map(|item| Node::from(Object::new().with("id", item.node())))
                    .collect(),
            ),
        );
        self
    }

    /// Adds one item to `properties.loadBalancerBackendAddressPools`.
    pub fn load_balancer_backend_address_pool(
        mut self,
        value: impl Value<Id<AnyResource>>,
    ) -> Self {
        self.0.push(
            "properties/loadBalancerBackendAddressPools",
            Node::from(Object::new().with("id", value.node())),
        );
        self
    }

    /// `properties.loadBalancerInboundNatRules`.
    pub fn load_balancer_inbound_nat_rules(
        mut self,
        values: impl IntoIterator<Item = impl Value<Id<AnyResource>>>,
    ) -> Self {
        self.0.set(
            "properties/loadBalancerInboundNatRules",
            Node::Array(
                values
                    .into_iter()
                    .map(|item| Node::from(Object::new().with("id", item.node())))
                    .collect(),
            ),
        );
        self
    }

    /// Adds one item to `properties.loadBalancerInboundNatRules`.
    pub fn load_balancer_inbound_nat_rule(mut self, value: impl Value<Id<AnyResource>>) -> Self {
        self.0.push(
            "properties/loadBalancerInboundNatRules",
            Node::from(Object::new().with("id", value.node())),
        );
        self
    }

    /// `properties.privateIPAddress`.
    pub fn private_ip_address(self, value: impl Value<String>) -> Self {
        set(self, "properties/privateIPAddress", value)
    }

    /// `properties.privateIPAddressPrefixLength`: from 1 to 128.
    pub fn private_ip_address_prefix_length(self, value: impl Value<i64>) -> Self {
        set(self, "properties/privateIPAddressPrefixLength", value)
    }

    /// `properties.privateIPAllocationMethod`.
    pub fn private_ip_allocation_method(
        self,
        value: impl Value<types::PrivateIpAllocationMethod>,
    ) -> Self {
        set(self, "properties/privateIPAllocationMethod", value)
    }

    /// `properties.privateIPAddressVersion`.
    pub fn private_ip_address_version(
        self,
        value: impl Value<types::PrivateIpAddressVersion>,
    ) -> Self {
        set(self, "properties/privateIPAddressVersion", value)
    }

    /// `properties.subnet.id`.
    pub fn subnet(self, value: impl Value<Id<super::super::Subnet>>) -> Self {
        set(self, "properties/subnet/id", value)
    }

    /// `properties.primary`.
    pub fn primary(self, value: impl Value<bool>) -> Self {
        set(self, "properties/primary", value)
    }

    /// `properties.publicIPAddress.id`.
    ///
    /// Control `nic.01`: it stays absent unless set here.
    pub fn dangerously_set_public_ip_address(
        self,
        value: impl Value<Id<super::super::PublicIpAddress>>,
    ) -> Self {
        set(self, "properties/publicIPAddress/id", value)
    }

    /// `properties.applicationSecurityGroups`.
    pub fn application_security_groups(
        mut self,
        values: impl IntoIterator<Item = impl Value<Id<AnyResource>>>,
    ) -> Self {
        self.0.set(
            "properties/applicationSecurityGroups",
            Node::Array(
                values
                    .into_iter()
                    .map(|item| Node::from(Object::new().with("id", item.node())))
                    .collect(),
            ),
        );
        self
    }

    /// Adds one item to `properties.applicationSecurityGroups`.
    pub fn application_security_group(mut self, value: impl Value<Id<AnyResource>>) -> Self {
        self.0.push(
            "properties/applicationSecurityGroups",
            Node::from(Object::new().with("id", value.node())),
        );
        self
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
impl<P> Expr<NetworkInterfaceIpConfiguration, P> {
    pub fn properties(&self) -> Expr<NetworkInterfaceIpConfigurationProperties, P> {
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
    /// Definition `NetworkInterfaceIPConfigurationPrivateLinkConnectionProperties` of `Microsoft.Network`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `group_id()`: `String`
    /// - `required_member_name()`: `String`
    /// - `fqdns()`: `Vec<String>`
    NetworkInterfaceIpConfigurationPrivateLinkConnectionProperties
}

#[doc(hidden)]
impl<P> Expr<NetworkInterfaceIpConfigurationPrivateLinkConnectionProperties, P> {
    pub fn group_id(&self) -> Expr<String, P> {
        field(self, "groupId")
    }

    pub fn required_member_name(&self) -> Expr<String, P> {
        field(self, "requiredMemberName")
    }

    pub fn fqdns(&self) -> Expr<Vec<String>, P> {
        field(self, "fqdns")
    }
}

reading! {
    /// Definition `NetworkInterfaceIPConfigurationPropertiesFormat` of `Microsoft.Network`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `gateway_load_balancer()`: `SubResource`
    /// - `virtual_network_taps()`: `Vec<VirtualNetworkTap>`
    /// - `application_gateway_backend_address_pools()`: `Vec<ApplicationGatewayBackendAddressPool>`
    /// - `load_balancer_backend_address_pools()`: `Vec<BackendAddressPool>`
    /// - `load_balancer_inbound_nat_rules()`: `Vec<InboundNatRule>`
    /// - `private_ip_address()`: `String`
    /// - `private_ip_address_prefix_length()`: `i64`
    /// - `private_ip_allocation_method()`: `PrivateIpAllocationMethod`
    /// - `private_ip_address_version()`: `PrivateIpAddressVersion`
    /// - `subnet()`: `Subnet`
    /// - `primary()`: `bool`
    /// - `public_ip_address()`: `PublicIpAddress`
    /// - `application_security_groups()`: `Vec<ApplicationSecurityGroup>`
    /// - `provisioning_state()`: `String`
    /// - `private_link_connection_properties()`: `NetworkInterfaceIpConfigurationPrivateLinkConnectionProperties`
    NetworkInterfaceIpConfigurationProperties
}

#[doc(hidden)]
impl<P> Expr<NetworkInterfaceIpConfigurationProperties, P> {
    pub fn gateway_load_balancer(&self) -> Expr<types::SubResource, P> {
        field(self, "gatewayLoadBalancer")
    }

    pub fn virtual_network_taps(&self) -> Expr<Vec<types::VirtualNetworkTap>, P> {
        field(self, "virtualNetworkTaps")
    }

    pub fn application_gateway_backend_address_pools(
        &self,
    ) -> Expr<Vec<types::ApplicationGatewayBackendAddressPool>, P> {
        field(self, "applicationGatewayBackendAddressPools")
    }

    pub fn load_balancer_backend_address_pools(&self) -> Expr<Vec<types::BackendAddressPool>, P> {
        field(self, "loadBalancerBackendAddressPools")
    }

    pub fn load_balancer_inbound_nat_rules(&self) -> Expr<Vec<types::InboundNatRule>, P> {
        field(self, "loadBalancerInboundNatRules")
    }

    pub fn private_ip_address(&self) -> Expr<String, P> {
        field(self, "privateIPAddress")
    }

    pub fn private_ip_address_prefix_length(&self) -> Expr<i64, P> {
        field(self, "privateIPAddressPrefixLength")
    }

    pub fn private_ip_allocation_method(&self) -> Expr<types::PrivateIpAllocationMethod, P> {
        field(self, "privateIPAllocationMethod")
    }

    pub fn private_ip_address_version(&self) -> Expr<types::PrivateIpAddressVersion, P> {
        field(self, "privateIPAddressVersion")
    }

    pub fn subnet(&self) -> Expr<types::Subnet, P> {
        field(self, "subnet")
    }

    pub fn primary(&self) -> Expr<bool, P> {
        field(self, "primary")
    }

    pub fn public_ip_address(&self) -> Expr<types::PublicIpAddress, P> {
        field(self, "publicIPAddress")
    }

    pub fn application_security_groups(&self) -> Expr<Vec<types::ApplicationSecurityGroup>, P> {
        field(self, "applicationSecurityGroups")
    }

    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }

    pub fn private_link_connection_properties(
        &self,
    ) -> Expr<NetworkInterfaceIpConfigurationPrivateLinkConnectionProperties, P> {
        field(self, "privateLinkConnectionProperties")
    }
}

reading! {
    /// Definition `NetworkInterfacePropertiesFormat` of `Microsoft.Network`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `virtual_machine()`: `SubResource`
    /// - `network_security_group()`: `NetworkSecurityGroup`
    /// - `private_endpoint()`: `PrivateEndpoint`
    /// - `ip_configurations()`: `Vec<NetworkInterfaceIpConfiguration>`
    /// - `tap_configurations()`: `Vec<NetworkInterfaceTapConfiguration>`
    /// - `dns_settings()`: `NetworkInterfaceDnsSettings`
    /// - `mac_address()`: `String`
    /// - `primary()`: `bool`
    /// - `vnet_encryption_supported()`: `bool`
    /// - `default_outbound_connectivity_enabled()`: `bool`
    /// - `enable_accelerated_networking()`: `bool`
    /// - `disable_tcp_state_tracking()`: `bool`
    /// - `enable_ip_forwarding()`: `bool`
    /// - `hosted_workloads()`: `Vec<String>`
    /// - `dscp_configuration()`: `SubResource`
    /// - `resource_guid()`: `String`
    /// - `provisioning_state()`: `String`
    /// - `workload_type()`: `String`
    /// - `nic_type()`: `NicType`
    /// - `private_link_service()`: `PrivateLinkService`
    /// - `migration_phase()`: `MigrationPhase`
    /// - `auxiliary_mode()`: `AuxiliaryMode`
    /// - `auxiliary_sku()`: `AuxiliarySku`
    NetworkInterfaceProperties
}

#[doc(hidden)]
impl<P> Expr<NetworkInterfaceProperties, P> {
    pub fn virtual_machine(&self) -> Expr<types::SubResource, P> {
        field(self, "virtualMachine")
    }

    pub fn network_security_group(&self) -> Expr<NetworkSecurityGroup, P> {
        field(self, "networkSecurityGroup")
    }

    pub fn private_endpoint(&self) -> Expr<types::PrivateEndpoint, P> {
        field(self, "privateEndpoint")
    }

    pub fn ip_configurations(&self) -> Expr<Vec<NetworkInterfaceIpConfiguration>, P> {
        field(self, "ipConfigurations")
    }

    pub fn tap_configurations(&self) -> Expr<Vec<NetworkInterfaceTapConfiguration>, P> {
        field(self, "tapConfigurations")
    }

    pub fn dns_settings(&self) -> Expr<NetworkInterfaceDnsSettings, P> {
        field(self, "dnsSettings")
    }

    pub fn mac_address(&self) -> Expr<String, P> {
        field(self, "macAddress")
    }

    pub fn primary(&self) -> Expr<bool, P> {
        field(self, "primary")
    }

    pub fn vnet_encryption_supported(&self) -> Expr<bool, P> {
        field(self, "vnetEncryptionSupported")
    }

    pub fn default_outbound_connectivity_enabled(&self) -> Expr<bool, P> {
        field(self, "defaultOutboundConnectivityEnabled")
    }

    pub fn enable_accelerated_networking(&self) -> Expr<bool, P> {
        field(self, "enableAcceleratedNetworking")
    }

    pub fn disable_tcp_state_tracking(&self) -> Expr<bool, P> {
        field(self, "disableTcpStateTracking")
    }

    pub fn enable_ip_forwarding(&self) -> Expr<bool, P> {
        field(self, "enableIPForwarding")
    }

    pub fn hosted_workloads(&self) -> Expr<Vec<String>, P> {
        field(self, "hostedWorkloads")
    }

    pub fn dscp_configuration(&self) -> Expr<types::SubResource, P> {
        field(self, "dscpConfiguration")
    }

    pub fn resource_guid(&self) -> Expr<String, P> {
        field(self, "resourceGuid")
    }

    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }

    pub fn workload_type(&self) -> Expr<String, P> {
        field(self, "workloadType")
    }

    pub fn nic_type(&self) -> Expr<NicType, P> {
        field(self, "nicType")
    }

    pub fn private_link_service(&self) -> Expr<types::PrivateLinkService, P> {
        field(self, "privateLinkService")
    }

    pub fn migration_phase(&self) -> Expr<types::MigrationPhase, P> {
        field(self, "migrationPhase")
    }

    pub fn auxiliary_mode(&self) -> Expr<types::AuxiliaryMode, P> {
        field(self, "auxiliaryMode")
    }

    pub fn auxiliary_sku(&self) -> Expr<types::AuxiliarySku, P> {
        field(self, "auxiliarySku")
    }
}

reading! {
    /// Definition `NetworkInterfaceTapConfiguration` of `Microsoft.Network`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `properties()`: `NetworkInterfaceTapConfigurationProperties`
    /// - `etag()`: `String`
    /// - `name()`: `String`
    /// - `type_()`: `String`
    /// - `id()`: `String`
    NetworkInterfaceTapConfiguration
}

#[doc(hidden)]
impl<P> Expr<NetworkInterfaceTapConfiguration, P> {
    pub fn properties(&self) -> Expr<NetworkInterfaceTapConfigurationProperties, P> {
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
    /// Definition `NetworkInterfaceTapConfigurationPropertiesFormat` of `Microsoft.Network`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `virtual_network_tap()`: `VirtualNetworkTap`
    /// - `provisioning_state()`: `String`
    NetworkInterfaceTapConfigurationProperties
}

#[doc(hidden)]
impl<P> Expr<NetworkInterfaceTapConfigurationProperties, P> {
    pub fn virtual_network_tap(&self) -> Expr<types::VirtualNetworkTap, P> {
        field(self, "virtualNetworkTap")
    }

    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }
}

definition! {
    /// Definition `NetworkRule` of `Microsoft.Network`.
    ///
    /// An expression that yields it has:
    /// - `name()`: `String`
    /// - `description()`: `String`
    /// - `ip_protocols()`: `Vec<IpProtocol>`
    /// - `source_addresses()`: `Vec<String>`
    /// - `destination_addresses()`: `Vec<String>`
    /// - `destination_ports()`: `Vec<String>`
    /// - `source_ip_groups()`: `Vec<String>`
    /// - `destination_ip_groups()`: `Vec<String>`
    /// - `destination_fqdns()`: `Vec<String>`
    /// - `source_kube_selector_groups()`: `Vec<String>`
    /// - `rule_type()`: `String`
    NetworkRule
}

variant! { FirewallPolicyRule <- NetworkRule }

impl NetworkRule {
    /// An empty one.
    pub fn new() -> Self {
        let mut this = Self(Object::new());
        this.0.preset("ruleType", Node::String("NetworkRule".into()));
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

    /// `ipProtocols`.
    pub fn ip_protocols(self, value: impl Value<Vec<types::IpProtocol>>) -> Self {
        set(self, "ipProtocols", value)
    }

    /// Adds one item to `ipProtocols`.
    pub fn ip_protocol(self, value: impl Value<types::IpProtocol>) -> Self {
        push(self, "ipProtocols", value)
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

    /// `destinationFqdns`.
    pub fn destination_fqdns(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "destinationFqdns", value)
    }

    /// Adds one item to `destinationFqdns`.
    pub fn destination_fqdn(self, value: impl Value<String>) -> Self {
        push(self, "destinationFqdns", value)
    }

    /// `sourceKubeSelectorGroups`.
    pub fn source_kube_selector_groups(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "sourceKubeSelectorGroups", value)
    }

    /// Adds one item to `sourceKubeSelectorGroups`.
    pub fn source_kube_selector_group(self, value: impl Value<String>) -> Self {
        push(self, "sourceKubeSelectorGroups", value)
    }
}

#[doc(hidden)]
impl<P> Expr<NetworkRule, P> {
    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }

    pub fn description(&self) -> Expr<String, P> {
        field(self, "description")
    }

    pub fn ip_protocols(&self) -> Expr<Vec<types::IpProtocol>, P> {
        field(self, "ipProtocols")
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

    pub fn source_ip_groups(&self) -> Expr<Vec<String>, P> {
        field(self, "sourceIpGroups")
    }

    pub fn destination_ip_groups(&self) -> Expr<Vec<String>, P> {
        field(self, "destinationIpGroups")
    }

    pub fn destination_fqdns(&self) -> Expr<Vec<String>, P> {
        field(self, "destinationFqdns")
    }

    pub fn source_kube_selector_groups(&self) -> Expr<Vec<String>, P> {
        field(self, "sourceKubeSelectorGroups")
    }

    pub fn rule_type(&self) -> Expr<String, P> {
        field(self, "ruleType")
    }
}

reading! {
    /// Definition `NetworkSecurityGroup` of `Microsoft.Network`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `properties()`: `NetworkSecurityGroupProperties`
    /// - `etag()`: `String`
    /// - `id()`: `String`
    /// - `name()`: `String`
    /// - `type_()`: `String`
    /// - `location()`: `String`
    /// - `tags()`: `Map<String>`
    NetworkSecurityGroup
}

#[doc(hidden)]
impl<P> Expr<NetworkSecurityGroup, P> {
    pub fn properties(&self) -> Expr<NetworkSecurityGroupProperties, P> {
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
    /// Definition `NetworkSecurityGroupPropertiesFormat` of `Microsoft.Network`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `flush_connection()`: `bool`
    /// - `security_rules()`: `Vec<SecurityRule>`
    /// - `default_security_rules()`: `Vec<SecurityRule>`
    /// - `network_interfaces()`: `Vec<NetworkInterface>`
    /// - `subnets()`: `Vec<Subnet>`
    /// - `flow_logs()`: `Vec<FlowLog>`
    /// - `resource_guid()`: `String`
    /// - `provisioning_state()`: `String`
    NetworkSecurityGroupProperties
}

#[doc(hidden)]
impl<P> Expr<NetworkSecurityGroupProperties, P> {
    pub fn flush_connection(&self) -> Expr<bool, P> {
        field(self, "flushConnection")
    }

    pub fn security_rules(&self) -> Expr<Vec<types::SecurityRule>, P> {
        field(self, "securityRules")
    }

    pub fn default_security_rules(&self) -> Expr<Vec<types::SecurityRule>, P> {
        field(self, "defaultSecurityRules")
    }

    pub fn network_interfaces(&self) -> Expr<Vec<NetworkInterface>, P> {
        field(self, "networkInterfaces")
    }

    pub fn subnets(&self) -> Expr<Vec<types::Subnet>, P> {
        field(self, "subnets")
    }

    pub fn flow_logs(&self) -> Expr<Vec<types::FlowLog>, P> {
        field(self, "flowLogs")
    }

    pub fn resource_guid(&self) -> Expr<String, P> {
        field(self, "resourceGuid")
    }

    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }
}

enumeration! {
    /// `direction` of `Microsoft.Network/networkSecurityPerimeters/profiles/accessRules`.
    open NetworkSecurityPerimeterAccessRuleDirection {
        Inbound = "Inbound",
        Outbound = "Outbound",
    }
}

reading! {
    /// Definition `NspAccessRuleProperties` of `Microsoft.Network`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `provisioning_state()`: `String`
    /// - `direction()`: `NetworkSecurityPerimeterAccessRuleDirection`
    /// - `address_prefixes()`: `Vec<String>`
    /// - `fully_qualified_domain_names()`: `Vec<String>`
    /// - `subscriptions()`: `Vec<SubscriptionId>`
    /// - `network_security_perimeters()`: `Vec<PerimeterBasedAccessRule>`
    /// - `email_addresses()`: `Vec<String>`
    /// - `phone_numbers()`: `Vec<String>`
    /// - `service_tags()`: `Vec<String>`
    NetworkSecurityPerimeterAccessRuleProperties
}

#[doc(hidden)]
impl<P> Expr<NetworkSecurityPerimeterAccessRuleProperties, P> {
    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }

    pub fn direction(&self) -> Expr<NetworkSecurityPerimeterAccessRuleDirection, P> {
        field(self, "direction")
    }

    pub fn address_prefixes(&self) -> Expr<Vec<String>, P> {
        field(self, "addressPrefixes")
    }

    pub fn fully_qualified_domain_names(&self) -> Expr<Vec<String>, P> {
        field(self, "fullyQualifiedDomainNames")
    }

    pub fn subscriptions(&self) -> Expr<Vec<types::SubscriptionId>, P> {
        field(self, "subscriptions")
    }

    pub fn network_security_perimeters(&self) -> Expr<Vec<types::PerimeterBasedAccessRule>, P> {
        field(self, "networkSecurityPerimeters")
    }

    pub fn email_addresses(&self) -> Expr<Vec<String>, P> {
        field(self, "emailAddresses")
    }

    pub fn phone_numbers(&self) -> Expr<Vec<String>, P> {
        field(self, "phoneNumbers")
    }

    pub fn service_tags(&self) -> Expr<Vec<String>, P> {
        field(self, "serviceTags")
    }
}

reading! {
    /// Definition `NspAssociationProperties` of `Microsoft.Network`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `provisioning_state()`: `String`
    /// - `private_link_resource()`: `SubResource`
    /// - `profile()`: `SubResource`
    /// - `access_mode()`: `AccessMode`
    /// - `has_provisioning_issues()`: `String`
    NetworkSecurityPerimeterAssociationProperties
}

#[doc(hidden)]
impl<P> Expr<NetworkSecurityPerimeterAssociationProperties, P> {
    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }

    pub fn private_link_resource(&self) -> Expr<types::SubResource, P> {
        field(self, "privateLinkResource")
    }

    pub fn profile(&self) -> Expr<types::SubResource, P> {
        field(self, "profile")
    }

    pub fn access_mode(&self) -> Expr<types::AccessMode, P> {
        field(self, "accessMode")
    }

    pub fn has_provisioning_issues(&self) -> Expr<String, P> {
        field(self, "hasProvisioningIssues")
    }
}

reading! {
    /// Definition `NspLinkProperties` of `Microsoft.Network`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `provisioning_state()`: `String`
    /// - `auto_approved_remote_perimeter_resource_id()`: `Id<NetworkSecurityPerimeter>`
    /// - `remote_perimeter_guid()`: `String`
    /// - `remote_perimeter_location()`: `String`
    /// - `local_inbound_profiles()`: `Vec<String>`
    /// - `local_outbound_profiles()`: `Vec<String>`
    /// - `remote_inbound_profiles()`: `Vec<String>`
    /// - `remote_outbound_profiles()`: `Vec<String>`
    /// - `description()`: `String`
    /// - `status()`: `String`
    NetworkSecurityPerimeterLinkProperties
}

#[doc(hidden)]
impl<P> Expr<NetworkSecurityPerimeterLinkProperties, P> {
    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }

    pub fn auto_approved_remote_perimeter_resource_id(
        &self,
    ) -> Expr<Id<super::super::NetworkSecurityPerimeter>, P> {
        field(self, "autoApprovedRemotePerimeterResourceId")
    }

    pub fn remote_perimeter_guid(&self) -> Expr<String, P> {
        field(self, "remotePerimeterGuid")
    }

    pub fn remote_perimeter_location(&self) -> Expr<String, P> {
        field(self, "remotePerimeterLocation")
    }

    pub fn local_inbound_profiles(&self) -> Expr<Vec<String>, P> {
        field(self, "localInboundProfiles")
    }

    pub fn local_outbound_profiles(&self) -> Expr<Vec<String>, P> {
        field(self, "localOutboundProfiles")
    }

    pub fn remote_inbound_profiles(&self) -> Expr<Vec<String>, P> {
        field(self, "remoteInboundProfiles")
    }

    pub fn remote_outbound_profiles(&self) -> Expr<Vec<String>, P> {
        field(self, "remoteOutboundProfiles")
    }

    pub fn description(&self) -> Expr<String, P> {
        field(self, "description")
    }

    pub fn status(&self) -> Expr<String, P> {
        field(self, "status")
    }
}

reading! {
    /// Definition `NspLoggingConfigurationProperties` of `Microsoft.Network`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `enabled_log_categories()`: `Vec<String>`
    /// - `version()`: `String`
    NetworkSecurityPerimeterLoggingConfigurationProperties
}

#[doc(hidden)]
impl<P> Expr<NetworkSecurityPerimeterLoggingConfigurationProperties, P> {
    pub fn enabled_log_categories(&self) -> Expr<Vec<String>, P> {
        field(self, "enabledLogCategories")
    }

    pub fn version(&self) -> Expr<String, P> {
        field(self, "version")
    }
}

reading! {
    /// Definition `NspProfileProperties` of `Microsoft.Network`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `access_rules_version()`: `String`
    /// - `diagnostic_settings_version()`: `String`
    NetworkSecurityPerimeterProfileProperties
}

#[doc(hidden)]
impl<P> Expr<NetworkSecurityPerimeterProfileProperties, P> {
    pub fn access_rules_version(&self) -> Expr<String, P> {
        field(self, "accessRulesVersion")
    }

    pub fn diagnostic_settings_version(&self) -> Expr<String, P> {
        field(self, "diagnosticSettingsVersion")
    }
}

reading! {
    /// Definition `NetworkSecurityPerimeterProperties` of `Microsoft.Network`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `provisioning_state()`: `String`
    /// - `perimeter_guid()`: `String`
    NetworkSecurityPerimeterProperties
}

#[doc(hidden)]
impl<P> Expr<NetworkSecurityPerimeterProperties, P> {
    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }

    pub fn perimeter_guid(&self) -> Expr<String, P> {
        field(self, "perimeterGuid")
    }
}

reading! {
    /// Definition `NetworkWatcherPropertiesFormat` of `Microsoft.Network`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `provisioning_state()`: `String`
    NetworkWatcherProperties
}

#[doc(hidden)]
impl<P> Expr<NetworkWatcherProperties, P> {
    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }
}

enumeration! {
    /// `nextHopType` of `Microsoft.Network/routeTables/routes`.
    open NextHopType {
        VirtualNetworkGateway = "VirtualNetworkGateway",
        VnetLocal = "VnetLocal",
        Internet = "Internet",
        VirtualAppliance = "VirtualAppliance",
        VirtualApplianceEcmp = "VirtualApplianceEcmp",
        None = "None",
    }
}

enumeration! {
    /// `nicType` of `Microsoft.Network/networkInterfaces`.
    open NicType {
        Standard = "Standard",
        Elastic = "Elastic",
    }
}
