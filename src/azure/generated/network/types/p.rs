//! Definitions and enums of `Microsoft.Network` that start with P.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::super::types;
use crate::azure::support::*;

enumeration! {
    /// `peeringState` of `Microsoft.Network/virtualNetworks/virtualNetworkPeerings`.
    open PeeringState {
        Initiated = "Initiated",
        Connected = "Connected",
        Disconnected = "Disconnected",
    }
}

enumeration! {
    /// `peeringSyncLevel` of `Microsoft.Network/virtualNetworks/virtualNetworkPeerings`.
    open PeeringSyncLevel {
        FullyInSync = "FullyInSync",
        RemoteNotInSync = "RemoteNotInSync",
        LocalNotInSync = "LocalNotInSync",
        LocalAndRemoteNotInSync = "LocalAndRemoteNotInSync",
    }
}

reading! {
    /// Definition `PerimeterBasedAccessRule` of `Microsoft.Network`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `id()`: `String`
    /// - `perimeter_guid()`: `String`
    /// - `location()`: `String`
    PerimeterBasedAccessRule
}

#[doc(hidden)]
impl<P> Expr<PerimeterBasedAccessRule, P> {
    pub fn id(&self) -> Expr<String, P> {
        field(self, "id")
    }

    pub fn perimeter_guid(&self) -> Expr<String, P> {
        field(self, "perimeterGuid")
    }

    pub fn location(&self) -> Expr<String, P> {
        field(self, "location")
    }
}

reading! {
    /// Definition `PrivateDnsZoneConfig` of `Microsoft.Network`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `name()`: `String`
    /// - `properties()`: `PrivateDnsZoneConfigProperties`
    PrivateDnsZoneConfig
}

#[doc(hidden)]
impl<P> Expr<PrivateDnsZoneConfig, P> {
    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }

    pub fn properties(&self) -> Expr<PrivateDnsZoneConfigProperties, P> {
        field(self, "properties")
    }
}

reading! {
    /// Definition `PrivateDnsZonePropertiesFormat` of `Microsoft.Network`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `private_dns_zone_id()`: `Id<PrivateDnsZone>`
    /// - `record_sets()`: `Vec<RecordSet>`
    PrivateDnsZoneConfigProperties
}

#[doc(hidden)]
impl<P> Expr<PrivateDnsZoneConfigProperties, P> {
    pub fn private_dns_zone_id(&self) -> Expr<Id<super::super::PrivateDnsZone>, P> {
        field(self, "privateDnsZoneId")
    }

    pub fn record_sets(&self) -> Expr<Vec<types::RecordSet>, P> {
        field(self, "recordSets")
    }
}

reading! {
    /// Definition `PrivateDnsZoneGroupPropertiesFormat` of `Microsoft.Network`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `provisioning_state()`: `String`
    /// - `private_dns_zone_configs()`: `Vec<PrivateDnsZoneConfig>`
    PrivateDnsZoneGroupProperties
}

#[doc(hidden)]
impl<P> Expr<PrivateDnsZoneGroupProperties, P> {
    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }

    pub fn private_dns_zone_configs(&self) -> Expr<Vec<PrivateDnsZoneConfig>, P> {
        field(self, "privateDnsZoneConfigs")
    }
}

reading! {
    /// Definition `PrivateZoneProperties` of `Microsoft.Network`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `max_number_of_record_sets()`: `i64`
    /// - `number_of_record_sets()`: `i64`
    /// - `max_number_of_virtual_network_links()`: `i64`
    /// - `number_of_virtual_network_links()`: `i64`
    /// - `max_number_of_virtual_network_links_with_registration()`: `i64`
    /// - `number_of_virtual_network_links_with_registration()`: `i64`
    /// - `provisioning_state()`: `String`
    /// - `internal_id()`: `String`
    PrivateDnsZoneProperties
}

#[doc(hidden)]
impl<P> Expr<PrivateDnsZoneProperties, P> {
    pub fn max_number_of_record_sets(&self) -> Expr<i64, P> {
        field(self, "maxNumberOfRecordSets")
    }

    pub fn number_of_record_sets(&self) -> Expr<i64, P> {
        field(self, "numberOfRecordSets")
    }

    pub fn max_number_of_virtual_network_links(&self) -> Expr<i64, P> {
        field(self, "maxNumberOfVirtualNetworkLinks")
    }

    pub fn number_of_virtual_network_links(&self) -> Expr<i64, P> {
        field(self, "numberOfVirtualNetworkLinks")
    }

    pub fn max_number_of_virtual_network_links_with_registration(&self) -> Expr<i64, P> {
        field(self, "maxNumberOfVirtualNetworkLinksWithRegistration")
    }

    pub fn number_of_virtual_network_links_with_registration(&self) -> Expr<i64, P> {
        field(self, "numberOfVirtualNetworkLinksWithRegistration")
    }

    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }

    pub fn internal_id(&self) -> Expr<String, P> {
        field(self, "internalId")
    }
}

reading! {
    /// Definition `VirtualNetworkLinkProperties` of `Microsoft.Network`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `virtual_network()`: `SubResource`
    /// - `registration_enabled()`: `bool`
    /// - `resolution_policy()`: `ResolutionPolicy`
    /// - `virtual_network_link_state()`: `String`
    /// - `provisioning_state()`: `String`
    PrivateDnsZoneVirtualNetworkLinkProperties
}

#[doc(hidden)]
impl<P> Expr<PrivateDnsZoneVirtualNetworkLinkProperties, P> {
    pub fn virtual_network(&self) -> Expr<types::SubResource, P> {
        field(self, "virtualNetwork")
    }

    pub fn registration_enabled(&self) -> Expr<bool, P> {
        field(self, "registrationEnabled")
    }

    pub fn resolution_policy(&self) -> Expr<types::ResolutionPolicy, P> {
        field(self, "resolutionPolicy")
    }

    pub fn virtual_network_link_state(&self) -> Expr<String, P> {
        field(self, "virtualNetworkLinkState")
    }

    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }
}

reading! {
    /// Definition `PrivateEndpoint` of `Microsoft.Network`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `properties()`: `PrivateEndpointProperties`
    /// - `extended_location()`: `ExtendedLocation`
    /// - `etag()`: `String`
    /// - `id()`: `String`
    /// - `name()`: `String`
    /// - `type_()`: `String`
    /// - `location()`: `String`
    /// - `tags()`: `Map<String>`
    PrivateEndpoint
}

#[doc(hidden)]
impl<P> Expr<PrivateEndpoint, P> {
    pub fn properties(&self) -> Expr<PrivateEndpointProperties, P> {
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

reading! {
    /// Definition `PrivateEndpointConnection` of `Microsoft.Network`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `properties()`: `PrivateEndpointConnectionProperties`
    /// - `etag()`: `String`
    /// - `name()`: `String`
    /// - `type_()`: `String`
    /// - `id()`: `String`
    PrivateEndpointConnection
}

#[doc(hidden)]
impl<P> Expr<PrivateEndpointConnection, P> {
    pub fn properties(&self) -> Expr<PrivateEndpointConnectionProperties, P> {
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
    /// Definition `PrivateEndpointConnectionProperties` of `Microsoft.Network`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `private_endpoint()`: `PrivateEndpoint`
    /// - `private_link_service_connection_state()`: `PrivateLinkServiceConnectionState`
    /// - `provisioning_state()`: `String`
    /// - `link_identifier()`: `String`
    /// - `private_endpoint_location()`: `String`
    PrivateEndpointConnectionProperties
}

#[doc(hidden)]
impl<P> Expr<PrivateEndpointConnectionProperties, P> {
    pub fn private_endpoint(&self) -> Expr<PrivateEndpoint, P> {
        field(self, "privateEndpoint")
    }

    pub fn private_link_service_connection_state(
        &self,
    ) -> Expr<PrivateLinkServiceConnectionState, P> {
        field(self, "privateLinkServiceConnectionState")
    }

    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }

    pub fn link_identifier(&self) -> Expr<String, P> {
        field(self, "linkIdentifier")
    }

    pub fn private_endpoint_location(&self) -> Expr<String, P> {
        field(self, "privateEndpointLocation")
    }
}

definition! {
    /// Definition `PrivateEndpointIPConfiguration` of `Microsoft.Network`.
    ///
    /// An expression that yields it has:
    /// - `properties()`: `PrivateEndpointIpConfigurationProperties`
    /// - `name()`: `String`
    /// - `type_()`: `String`
    /// - `etag()`: `String`
    PrivateEndpointIpConfiguration
}

impl PrivateEndpointIpConfiguration {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `properties.groupId`.
    pub fn group_id(self, value: impl Value<String>) -> Self {
        set(self, "properties/groupId", value)
    }

    /// `properties.memberName`.
    pub fn member_name(self, value: impl Value<String>) -> Self {
        set(self, "properties/memberName", value)
    }

    /// `properties.privateIPAddress`.
    pub fn private_ip_address(self, value: impl Value<String>) -> Self {
        set(self, "properties/privateIPAddress", value)
    }

    /// `name`.
    pub fn name(self, value: impl Value<String>) -> Self {
        set(self, "name", value)
    }
}

#[doc(hidden)]
impl<P> Expr<PrivateEndpointIpConfiguration, P> {
    pub fn properties(&self) -> Expr<PrivateEndpointIpConfigurationProperties, P> {
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
}

reading! {
    /// Definition `PrivateEndpointIPConfigurationProperties` of `Microsoft.Network`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `group_id()`: `String`
    /// - `member_name()`: `String`
    /// - `private_ip_address()`: `String`
    PrivateEndpointIpConfigurationProperties
}

#[doc(hidden)]
impl<P> Expr<PrivateEndpointIpConfigurationProperties, P> {
    pub fn group_id(&self) -> Expr<String, P> {
        field(self, "groupId")
    }

    pub fn member_name(&self) -> Expr<String, P> {
        field(self, "memberName")
    }

    pub fn private_ip_address(&self) -> Expr<String, P> {
        field(self, "privateIPAddress")
    }
}

enumeration! {
    /// `privateEndpointNetworkPolicies` of `Microsoft.Network/virtualNetworks/subnets`.
    open PrivateEndpointNetworkPolicies {
        Enabled = "Enabled",
        Disabled = "Disabled",
        NetworkSecurityGroupEnabled = "NetworkSecurityGroupEnabled",
        RouteTableEnabled = "RouteTableEnabled",
    }
}

reading! {
    /// Definition `PrivateEndpointProperties` of `Microsoft.Network`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `subnet()`: `Subnet`
    /// - `network_interfaces()`: `Vec<NetworkInterface>`
    /// - `provisioning_state()`: `String`
    /// - `ip_version_type()`: `IpVersionType`
    /// - `private_link_service_connections()`: `Vec<PrivateLinkServiceConnection>`
    /// - `manual_private_link_service_connections()`: `Vec<PrivateLinkServiceConnection>`
    /// - `custom_dns_configs()`: `Vec<CustomDnsConfigProperties>`
    /// - `application_security_groups()`: `Vec<ApplicationSecurityGroup>`
    /// - `ip_configurations()`: `Vec<PrivateEndpointIpConfiguration>`
    /// - `custom_network_interface_name()`: `String`
    /// - `billing_sku()`: `BillingSku`
    PrivateEndpointProperties
}

#[doc(hidden)]
impl<P> Expr<PrivateEndpointProperties, P> {
    pub fn subnet(&self) -> Expr<types::Subnet, P> {
        field(self, "subnet")
    }

    pub fn network_interfaces(&self) -> Expr<Vec<types::NetworkInterface>, P> {
        field(self, "networkInterfaces")
    }

    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }

    pub fn ip_version_type(&self) -> Expr<types::IpVersionType, P> {
        field(self, "ipVersionType")
    }

    pub fn private_link_service_connections(&self) -> Expr<Vec<PrivateLinkServiceConnection>, P> {
        field(self, "privateLinkServiceConnections")
    }

    pub fn manual_private_link_service_connections(
        &self,
    ) -> Expr<Vec<PrivateLinkServiceConnection>, P> {
        field(self, "manualPrivateLinkServiceConnections")
    }

    pub fn custom_dns_configs(&self) -> Expr<Vec<types::CustomDnsConfigProperties>, P> {
        field(self, "customDnsConfigs")
    }

    pub fn application_security_groups(&self) -> Expr<Vec<types::ApplicationSecurityGroup>, P> {
        field(self, "applicationSecurityGroups")
    }

    pub fn ip_configurations(&self) -> Expr<Vec<PrivateEndpointIpConfiguration>, P> {
        field(self, "ipConfigurations")
    }

    pub fn custom_network_interface_name(&self) -> Expr<String, P> {
        field(self, "customNetworkInterfaceName")
    }

    pub fn billing_sku(&self) -> Expr<types::BillingSku, P> {
        field(self, "billingSku")
    }
}

enumeration! {
    /// `privateEndpointVNetPolicies` of `Microsoft.Network/virtualNetworks`.
    open PrivateEndpointVnetPolicies {
        Disabled = "Disabled",
        Basic = "Basic",
    }
}

enumeration! {
    /// `privateIPAddressVersion` of `NetworkInterfaceIPConfiguration`.
    open PrivateIpAddressVersion {
        Ipv4 = "IPv4",
        Ipv6 = "IPv6",
    }
}

enumeration! {
    /// `privateIPAllocationMethod` of `NetworkInterfaceIPConfiguration`.
    open PrivateIpAllocationMethod {
        Static = "Static",
        Dynamic = "Dynamic",
    }
}

reading! {
    /// Definition `PrivateLinkService` of `Microsoft.Network`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `properties()`: `PrivateLinkServiceProperties`
    /// - `extended_location()`: `ExtendedLocation`
    /// - `etag()`: `String`
    /// - `id()`: `String`
    /// - `name()`: `String`
    /// - `type_()`: `String`
    /// - `location()`: `String`
    /// - `tags()`: `Map<String>`
    PrivateLinkService
}

#[doc(hidden)]
impl<P> Expr<PrivateLinkService, P> {
    pub fn properties(&self) -> Expr<PrivateLinkServiceProperties, P> {
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

reading! {
    /// Definition `PrivateLinkServicePropertiesAutoApproval` of `Microsoft.Network`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `subscriptions()`: `Vec<String>`
    PrivateLinkServiceAutoApproval
}

#[doc(hidden)]
impl<P> Expr<PrivateLinkServiceAutoApproval, P> {
    pub fn subscriptions(&self) -> Expr<Vec<String>, P> {
        field(self, "subscriptions")
    }
}

definition! {
    /// Definition `PrivateLinkServiceConnection` of `Microsoft.Network`.
    ///
    /// An expression that yields it has:
    /// - `properties()`: `PrivateLinkServiceConnectionProperties`
    /// - `name()`: `String`
    /// - `type_()`: `String`
    /// - `etag()`: `String`
    /// - `id()`: `String`
    PrivateLinkServiceConnection
}

impl PrivateLinkServiceConnection {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `properties.privateLinkServiceId`.
    pub fn private_link_service_id(self, value: impl Value<Id<AnyResource>>) -> Self {
        set(self, "properties/privateLinkServiceId", value)
    }

    /// `properties.groupIds`.
    pub fn group_ids(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "properties/groupIds", value)
    }

    /// Adds one item to `properties.groupIds`.
    pub fn group_id(self, value: impl Value<String>) -> Self {
        push(self, "properties/groupIds", value)
    }

    /// `properties.requestMessage`.
    pub fn request_message(self, value: impl Value<String>) -> Self {
        set(self, "properties/requestMessage", value)
    }

    /// `properties.privateLinkServiceConnectionState`.
    pub fn private_link_service_connection_state(
        self,
        value: impl Value<PrivateLinkServiceConnectionState>,
    ) -> Self {
        set(self, "properties/privateLinkServiceConnectionState", value)
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
impl<P> Expr<PrivateLinkServiceConnection, P> {
    pub fn properties(&self) -> Expr<PrivateLinkServiceConnectionProperties, P> {
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
    /// Definition `PrivateLinkServiceConnectionProperties` of `Microsoft.Network`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `provisioning_state()`: `String`
    /// - `private_link_service_id()`: `Id<AnyResource>`
    /// - `group_ids()`: `Vec<String>`
    /// - `request_message()`: `String`
    /// - `private_link_service_connection_state()`: `PrivateLinkServiceConnectionState`
    PrivateLinkServiceConnectionProperties
}

#[doc(hidden)]
impl<P> Expr<PrivateLinkServiceConnectionProperties, P> {
    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }

    pub fn private_link_service_id(&self) -> Expr<Id<AnyResource>, P> {
        field(self, "privateLinkServiceId")
    }

    pub fn group_ids(&self) -> Expr<Vec<String>, P> {
        field(self, "groupIds")
    }

    pub fn request_message(&self) -> Expr<String, P> {
        field(self, "requestMessage")
    }

    pub fn private_link_service_connection_state(
        &self,
    ) -> Expr<PrivateLinkServiceConnectionState, P> {
        field(self, "privateLinkServiceConnectionState")
    }
}

definition! {
    /// Definition `PrivateLinkServiceConnectionState` of `Microsoft.Network`.
    ///
    /// An expression that yields it has:
    /// - `status()`: `String`
    /// - `description()`: `String`
    /// - `actions_required()`: `String`
    PrivateLinkServiceConnectionState
}

impl PrivateLinkServiceConnectionState {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `status`.
    pub fn status(self, value: impl Value<String>) -> Self {
        set(self, "status", value)
    }

    /// `description`.
    pub fn description(self, value: impl Value<String>) -> Self {
        set(self, "description", value)
    }

    /// `actionsRequired`.
    pub fn actions_required(self, value: impl Value<String>) -> Self {
        set(self, "actionsRequired", value)
    }
}

#[doc(hidden)]
impl<P> Expr<PrivateLinkServiceConnectionState, P> {
    pub fn status(&self) -> Expr<String, P> {
        field(self, "status")
    }

    pub fn description(&self) -> Expr<String, P> {
        field(self, "description")
    }

    pub fn actions_required(&self) -> Expr<String, P> {
        field(self, "actionsRequired")
    }
}

reading! {
    /// Definition `PrivateLinkServiceIpConfiguration` of `Microsoft.Network`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `properties()`: `PrivateLinkServiceIpConfigurationProperties`
    /// - `name()`: `String`
    /// - `etag()`: `String`
    /// - `type_()`: `String`
    /// - `id()`: `String`
    PrivateLinkServiceIpConfiguration
}

#[doc(hidden)]
impl<P> Expr<PrivateLinkServiceIpConfiguration, P> {
    pub fn properties(&self) -> Expr<PrivateLinkServiceIpConfigurationProperties, P> {
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
    /// Definition `PrivateLinkServiceIpConfigurationProperties` of `Microsoft.Network`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `private_ip_address()`: `String`
    /// - `private_ip_allocation_method()`: `String`
    /// - `subnet()`: `Subnet`
    /// - `primary()`: `bool`
    /// - `provisioning_state()`: `String`
    /// - `private_ip_address_version()`: `String`
    PrivateLinkServiceIpConfigurationProperties
}

#[doc(hidden)]
impl<P> Expr<PrivateLinkServiceIpConfigurationProperties, P> {
    pub fn private_ip_address(&self) -> Expr<String, P> {
        field(self, "privateIPAddress")
    }

    pub fn private_ip_allocation_method(&self) -> Expr<String, P> {
        field(self, "privateIPAllocationMethod")
    }

    pub fn subnet(&self) -> Expr<types::Subnet, P> {
        field(self, "subnet")
    }

    pub fn primary(&self) -> Expr<bool, P> {
        field(self, "primary")
    }

    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }

    pub fn private_ip_address_version(&self) -> Expr<String, P> {
        field(self, "privateIPAddressVersion")
    }
}

enumeration! {
    /// `privateLinkServiceNetworkPolicies` of `Microsoft.Network/virtualNetworks/subnets`.
    open PrivateLinkServiceNetworkPolicies {
        Enabled = "Enabled",
        Disabled = "Disabled",
    }
}

reading! {
    /// Definition `PrivateLinkServiceProperties` of `Microsoft.Network`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `load_balancer_frontend_ip_configurations()`: `Vec<FrontendIpConfiguration>`
    /// - `ip_configurations()`: `Vec<PrivateLinkServiceIpConfiguration>`
    /// - `destination_ip_address()`: `String`
    /// - `access_mode()`: `String`
    /// - `network_interfaces()`: `Vec<NetworkInterface>`
    /// - `provisioning_state()`: `String`
    /// - `private_endpoint_connections()`: `Vec<PrivateEndpointConnection>`
    /// - `visibility()`: `PrivateLinkServiceVisibility`
    /// - `auto_approval()`: `PrivateLinkServiceAutoApproval`
    /// - `fqdns()`: `Vec<String>`
    /// - `alias()`: `String`
    /// - `enable_proxy_protocol()`: `bool`
    PrivateLinkServiceProperties
}

#[doc(hidden)]
impl<P> Expr<PrivateLinkServiceProperties, P> {
    pub fn load_balancer_frontend_ip_configurations(
        &self,
    ) -> Expr<Vec<types::FrontendIpConfiguration>, P> {
        field(self, "loadBalancerFrontendIpConfigurations")
    }

    pub fn ip_configurations(&self) -> Expr<Vec<PrivateLinkServiceIpConfiguration>, P> {
        field(self, "ipConfigurations")
    }

    pub fn destination_ip_address(&self) -> Expr<String, P> {
        field(self, "destinationIPAddress")
    }

    pub fn access_mode(&self) -> Expr<String, P> {
        field(self, "accessMode")
    }

    pub fn network_interfaces(&self) -> Expr<Vec<types::NetworkInterface>, P> {
        field(self, "networkInterfaces")
    }

    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }

    pub fn private_endpoint_connections(&self) -> Expr<Vec<PrivateEndpointConnection>, P> {
        field(self, "privateEndpointConnections")
    }

    pub fn visibility(&self) -> Expr<PrivateLinkServiceVisibility, P> {
        field(self, "visibility")
    }

    pub fn auto_approval(&self) -> Expr<PrivateLinkServiceAutoApproval, P> {
        field(self, "autoApproval")
    }

    pub fn fqdns(&self) -> Expr<Vec<String>, P> {
        field(self, "fqdns")
    }

    pub fn alias(&self) -> Expr<String, P> {
        field(self, "alias")
    }

    pub fn enable_proxy_protocol(&self) -> Expr<bool, P> {
        field(self, "enableProxyProtocol")
    }
}

reading! {
    /// Definition `PrivateLinkServicePropertiesVisibility` of `Microsoft.Network`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `subscriptions()`: `Vec<String>`
    PrivateLinkServiceVisibility
}

#[doc(hidden)]
impl<P> Expr<PrivateLinkServiceVisibility, P> {
    pub fn subscriptions(&self) -> Expr<Vec<String>, P> {
        field(self, "subscriptions")
    }
}

enumeration! {
    /// `profile` of `FirewallPolicyIntrusionDetection`.
    open Profile {
        Off = "Off",
        Emerging = "Emerging",
        Core = "Core",
        Extended = "Extended",
    }
}

enumeration! {
    /// `protectionMode` of `DdosSettings`.
    open ProtectionMode {
        VirtualNetworkInherited = "VirtualNetworkInherited",
        Enabled = "Enabled",
        Disabled = "Disabled",
    }
}

definition! {
    /// Definition `PtrRecord` of `Microsoft.Network`.
    ///
    /// An expression that yields it has:
    /// - `ptrdname()`: `String`
    PtrRecord
}

impl PtrRecord {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `ptrdname`.
    pub fn ptrdname(self, value: impl Value<String>) -> Self {
        set(self, "ptrdname", value)
    }
}

#[doc(hidden)]
impl<P> Expr<PtrRecord, P> {
    pub fn ptrdname(&self) -> Expr<String, P> {
        field(self, "ptrdname")
    }
}

reading! {
    /// Definition `PublicIPAddress` of `Microsoft.Network`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `properties()`: `PublicIpAddressProperties`
    /// - `extended_location()`: `ExtendedLocation`
    /// - `sku()`: `PublicIpAddressSku`
    /// - `etag()`: `String`
    /// - `zones()`: `Vec<String>`
    /// - `id()`: `String`
    /// - `name()`: `String`
    /// - `type_()`: `String`
    /// - `location()`: `String`
    /// - `tags()`: `Map<String>`
    PublicIpAddress
}

#[doc(hidden)]
impl<P> Expr<PublicIpAddress, P> {
    pub fn properties(&self) -> Expr<PublicIpAddressProperties, P> {
        field(self, "properties")
    }

    pub fn extended_location(&self) -> Expr<types::ExtendedLocation, P> {
        field(self, "extendedLocation")
    }

    pub fn sku(&self) -> Expr<PublicIpAddressSku, P> {
        field(self, "sku")
    }

    pub fn etag(&self) -> Expr<String, P> {
        field(self, "etag")
    }

    pub fn zones(&self) -> Expr<Vec<String>, P> {
        field(self, "zones")
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
    /// Definition `PublicIPAddressDnsSettings` of `Microsoft.Network`.
    ///
    /// An expression that yields it has:
    /// - `domain_name_label()`: `String`
    /// - `domain_name_label_scope()`: `DomainNameLabelScope`
    /// - `fqdn()`: `String`
    /// - `reverse_fqdn()`: `String`
    PublicIpAddressDnsSettings
}

impl PublicIpAddressDnsSettings {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `domainNameLabel`.
    pub fn domain_name_label(self, value: impl Value<String>) -> Self {
        set(self, "domainNameLabel", value)
    }

    /// `domainNameLabelScope`.
    pub fn domain_name_label_scope(self, value: impl Value<types::DomainNameLabelScope>) -> Self {
        set(self, "domainNameLabelScope", value)
    }

    /// `fqdn`.
    pub fn fqdn(self, value: impl Value<String>) -> Self {
        set(self, "fqdn", value)
    }

    /// `reverseFqdn`.
    pub fn reverse_fqdn(self, value: impl Value<String>) -> Self {
        set(self, "reverseFqdn", value)
    }
}

#[doc(hidden)]
impl<P> Expr<PublicIpAddressDnsSettings, P> {
    pub fn domain_name_label(&self) -> Expr<String, P> {
        field(self, "domainNameLabel")
    }

    pub fn domain_name_label_scope(&self) -> Expr<types::DomainNameLabelScope, P> {
        field(self, "domainNameLabelScope")
    }

    pub fn fqdn(&self) -> Expr<String, P> {
        field(self, "fqdn")
    }

    pub fn reverse_fqdn(&self) -> Expr<String, P> {
        field(self, "reverseFqdn")
    }
}

reading! {
    /// Definition `PublicIPAddressPropertiesFormat` of `Microsoft.Network`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `public_ip_allocation_method()`: `PublicIpAllocationMethod`
    /// - `public_ip_address_version()`: `PublicIpAddressVersion`
    /// - `ip_configuration()`: `IpConfiguration`
    /// - `dns_settings()`: `PublicIpAddressDnsSettings`
    /// - `ddos_settings()`: `DdosSettings`
    /// - `ip_tags()`: `Vec<IpTag>`
    /// - `ip_address()`: `String`
    /// - `public_ip_prefix()`: `SubResource`
    /// - `idle_timeout_in_minutes()`: `i64`
    /// - `resource_guid()`: `String`
    /// - `provisioning_state()`: `String`
    /// - `service_public_ip_address()`: `PublicIpAddress`
    /// - `nat_gateway()`: `NatGateway`
    /// - `migration_phase()`: `MigrationPhase`
    /// - `linked_public_ip_address()`: `PublicIpAddress`
    /// - `delete_option()`: `DeleteOption`
    /// - `upgraded_to_v2()`: `bool`
    PublicIpAddressProperties
}

#[doc(hidden)]
impl<P> Expr<PublicIpAddressProperties, P> {
    pub fn public_ip_allocation_method(&self) -> Expr<PublicIpAllocationMethod, P> {
        field(self, "publicIPAllocationMethod")
    }

    pub fn public_ip_address_version(&self) -> Expr<PublicIpAddressVersion, P> {
        field(self, "publicIPAddressVersion")
    }

    pub fn ip_configuration(&self) -> Expr<types::IpConfiguration, P> {
        field(self, "ipConfiguration")
    }

    pub fn dns_settings(&self) -> Expr<PublicIpAddressDnsSettings, P> {
        field(self, "dnsSettings")
    }

    pub fn ddos_settings(&self) -> Expr<types::DdosSettings, P> {
        field(self, "ddosSettings")
    }

    pub fn ip_tags(&self) -> Expr<Vec<types::IpTag>, P> {
        field(self, "ipTags")
    }

    pub fn ip_address(&self) -> Expr<String, P> {
        field(self, "ipAddress")
    }

    pub fn public_ip_prefix(&self) -> Expr<types::SubResource, P> {
        field(self, "publicIPPrefix")
    }

    pub fn idle_timeout_in_minutes(&self) -> Expr<i64, P> {
        field(self, "idleTimeoutInMinutes")
    }

    pub fn resource_guid(&self) -> Expr<String, P> {
        field(self, "resourceGuid")
    }

    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }

    pub fn service_public_ip_address(&self) -> Expr<PublicIpAddress, P> {
        field(self, "servicePublicIPAddress")
    }

    pub fn nat_gateway(&self) -> Expr<types::NatGateway, P> {
        field(self, "natGateway")
    }

    pub fn migration_phase(&self) -> Expr<types::MigrationPhase, P> {
        field(self, "migrationPhase")
    }

    pub fn linked_public_ip_address(&self) -> Expr<PublicIpAddress, P> {
        field(self, "linkedPublicIPAddress")
    }

    pub fn delete_option(&self) -> Expr<types::DeleteOption, P> {
        field(self, "deleteOption")
    }

    pub fn upgraded_to_v2(&self) -> Expr<bool, P> {
        field(self, "upgradedToV2")
    }
}

definition! {
    /// Definition `PublicIPAddressSku` of `Microsoft.Network`.
    ///
    /// An expression that yields it has:
    /// - `name()`: `PublicIpAddressSkuName`
    /// - `tier()`: `PublicIpAddressSkuTier`
    PublicIpAddressSku
}

impl PublicIpAddressSku {
    /// An empty one.
    ///
    /// Sets what is safe:
    /// - `name` = `Standard` (`pip.01`)
    pub fn new() -> Self {
        let mut this = Self(Object::new());
        this.0.preset("name", Node::String("Standard".into()));
        this
    }

    /// `name`.
    ///
    /// Control `pip.01`: it is `Standard` unless set here.
    pub fn dangerously_set_name(self, value: impl Value<PublicIpAddressSkuName>) -> Self {
        set(self, "name", value)
    }

    /// `tier`.
    pub fn tier(self, value: impl Value<PublicIpAddressSkuTier>) -> Self {
        set(self, "tier", value)
    }
}

#[doc(hidden)]
impl<P> Expr<PublicIpAddressSku, P> {
    pub fn name(&self) -> Expr<PublicIpAddressSkuName, P> {
        field(self, "name")
    }

    pub fn tier(&self) -> Expr<PublicIpAddressSkuTier, P> {
        field(self, "tier")
    }
}

enumeration! {
    /// `name` of `PublicIPAddressSku`.
    open PublicIpAddressSkuName {
        Basic = "Basic",
        Standard = "Standard",
        StandardV2 = "StandardV2",
    }
}

enumeration! {
    /// `tier` of `PublicIPAddressSku`.
    open PublicIpAddressSkuTier {
        Regional = "Regional",
        Global = "Global",
    }
}

enumeration! {
    /// `publicIPAddressVersion` of `Microsoft.Network/publicIPAddresses`.
    open PublicIpAddressVersion {
        Ipv4 = "IPv4",
        Ipv6 = "IPv6",
    }
}

enumeration! {
    /// `publicIPAllocationMethod` of `Microsoft.Network/publicIPAddresses`.
    open PublicIpAllocationMethod {
        Static = "Static",
        Dynamic = "Dynamic",
    }
}

reading! {
    /// Definition `PublicIPPrefixPropertiesFormat` of `Microsoft.Network`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `public_ip_address_version()`: `PublicIpAddressVersion`
    /// - `ip_tags()`: `Vec<IpTag>`
    /// - `prefix_length()`: `i64`
    /// - `ip_prefix()`: `String`
    /// - `public_ip_addresses()`: `Vec<ReferencedPublicIpAddress>`
    /// - `load_balancer_frontend_ip_configuration()`: `SubResource`
    /// - `custom_ip_prefix()`: `SubResource`
    /// - `resource_guid()`: `String`
    /// - `provisioning_state()`: `String`
    /// - `nat_gateway()`: `NatGateway`
    /// - `upgraded_to_v2()`: `bool`
    PublicIpPrefixProperties
}

#[doc(hidden)]
impl<P> Expr<PublicIpPrefixProperties, P> {
    pub fn public_ip_address_version(&self) -> Expr<PublicIpAddressVersion, P> {
        field(self, "publicIPAddressVersion")
    }

    pub fn ip_tags(&self) -> Expr<Vec<types::IpTag>, P> {
        field(self, "ipTags")
    }

    pub fn prefix_length(&self) -> Expr<i64, P> {
        field(self, "prefixLength")
    }

    pub fn ip_prefix(&self) -> Expr<String, P> {
        field(self, "ipPrefix")
    }

    pub fn public_ip_addresses(&self) -> Expr<Vec<types::ReferencedPublicIpAddress>, P> {
        field(self, "publicIPAddresses")
    }

    pub fn load_balancer_frontend_ip_configuration(&self) -> Expr<types::SubResource, P> {
        field(self, "loadBalancerFrontendIpConfiguration")
    }

    pub fn custom_ip_prefix(&self) -> Expr<types::SubResource, P> {
        field(self, "customIPPrefix")
    }

    pub fn resource_guid(&self) -> Expr<String, P> {
        field(self, "resourceGuid")
    }

    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }

    pub fn nat_gateway(&self) -> Expr<types::NatGateway, P> {
        field(self, "natGateway")
    }

    pub fn upgraded_to_v2(&self) -> Expr<bool, P> {
        field(self, "upgradedToV2")
    }
}

definition! {
    /// Definition `PublicIPPrefixSku` of `Microsoft.Network`.
    ///
    /// An expression that yields it has:
    /// - `name()`: `PublicIpPrefixSkuName`
    /// - `tier()`: `PublicIpPrefixSkuTier`
    PublicIpPrefixSku
}

impl PublicIpPrefixSku {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `name`.
    pub fn name(self, value: impl Value<PublicIpPrefixSkuName>) -> Self {
        set(self, "name", value)
    }

    /// `tier`.
    pub fn tier(self, value: impl Value<PublicIpPrefixSkuTier>) -> Self {
        set(self, "tier", value)
    }
}

#[doc(hidden)]
impl<P> Expr<PublicIpPrefixSku, P> {
    pub fn name(&self) -> Expr<PublicIpPrefixSkuName, P> {
        field(self, "name")
    }

    pub fn tier(&self) -> Expr<PublicIpPrefixSkuTier, P> {
        field(self, "tier")
    }
}

enumeration! {
    /// `name` of `PublicIPPrefixSku`.
    open PublicIpPrefixSkuName {
        Standard = "Standard",
        StandardV2 = "StandardV2",
    }
}

enumeration! {
    /// `tier` of `PublicIPPrefixSku`.
    open PublicIpPrefixSkuTier {
        Regional = "Regional",
        Global = "Global",
    }
}
