//! Definitions and enums of `Microsoft.Network` that start with R.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::super::types;
use crate::azure::support::*;

reading! {
    /// Definition `RecordSet` of `Microsoft.Network`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `record_type()`: `String`
    /// - `record_set_name()`: `String`
    /// - `fqdn()`: `String`
    /// - `provisioning_state()`: `String`
    /// - `ttl()`: `i64`
    /// - `ip_addresses()`: `Vec<String>`
    RecordSet
}

#[doc(hidden)]
impl<P> Expr<RecordSet, P> {
    pub fn record_type(&self) -> Expr<String, P> {
        field(self, "recordType")
    }

    pub fn record_set_name(&self) -> Expr<String, P> {
        field(self, "recordSetName")
    }

    pub fn fqdn(&self) -> Expr<String, P> {
        field(self, "fqdn")
    }

    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }

    pub fn ttl(&self) -> Expr<i64, P> {
        field(self, "ttl")
    }

    pub fn ip_addresses(&self) -> Expr<Vec<String>, P> {
        field(self, "ipAddresses")
    }
}

reading! {
    /// Definition `RecordSetProperties` of `Microsoft.Network`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `metadata()`: `Map<String>`
    /// - `ttl()`: `i64`
    /// - `fqdn()`: `String`
    /// - `is_auto_registered()`: `bool`
    /// - `a_records()`: `Vec<ARecord>`
    /// - `aaaa_records()`: `Vec<AaaaRecord>`
    /// - `cname_record()`: `CnameRecord`
    /// - `mx_records()`: `Vec<MxRecord>`
    /// - `ptr_records()`: `Vec<PtrRecord>`
    /// - `soa_record()`: `SoaRecord`
    /// - `srv_records()`: `Vec<SrvRecord>`
    /// - `txt_records()`: `Vec<TxtRecord>`
    RecordSetProperties
}

#[doc(hidden)]
impl<P> Expr<RecordSetProperties, P> {
    pub fn metadata(&self) -> Expr<Map<String>, P> {
        field(self, "metadata")
    }

    pub fn ttl(&self) -> Expr<i64, P> {
        field(self, "ttl")
    }

    pub fn fqdn(&self) -> Expr<String, P> {
        field(self, "fqdn")
    }

    pub fn is_auto_registered(&self) -> Expr<bool, P> {
        field(self, "isAutoRegistered")
    }

    pub fn a_records(&self) -> Expr<Vec<types::ARecord>, P> {
        field(self, "aRecords")
    }

    pub fn aaaa_records(&self) -> Expr<Vec<types::AaaaRecord>, P> {
        field(self, "aaaaRecords")
    }

    pub fn cname_record(&self) -> Expr<types::CnameRecord, P> {
        field(self, "cnameRecord")
    }

    pub fn mx_records(&self) -> Expr<Vec<types::MxRecord>, P> {
        field(self, "mxRecords")
    }

    pub fn ptr_records(&self) -> Expr<Vec<types::PtrRecord>, P> {
        field(self, "ptrRecords")
    }

    pub fn soa_record(&self) -> Expr<types::SoaRecord, P> {
        field(self, "soaRecord")
    }

    pub fn srv_records(&self) -> Expr<Vec<types::SrvRecord>, P> {
        field(self, "srvRecords")
    }

    pub fn txt_records(&self) -> Expr<Vec<types::TxtRecord>, P> {
        field(self, "txtRecords")
    }
}

reading! {
    /// Definition `ReferencedPublicIpAddress` of `Microsoft.Network`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `id()`: `String`
    ReferencedPublicIpAddress
}

#[doc(hidden)]
impl<P> Expr<ReferencedPublicIpAddress, P> {
    pub fn id(&self) -> Expr<String, P> {
        field(self, "id")
    }
}

enumeration! {
    /// `resolutionPolicy` of `Microsoft.Network/privateDnsZones/virtualNetworkLinks`.
    open ResolutionPolicy {
        Default = "Default",
        NxDomainRedirect = "NxDomainRedirect",
    }
}

reading! {
    /// Definition `ResourceNavigationLink` of `Microsoft.Network`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `properties()`: `ResourceNavigationLinkFormat`
    /// - `name()`: `String`
    /// - `etag()`: `String`
    /// - `type_()`: `String`
    /// - `id()`: `String`
    ResourceNavigationLink
}

#[doc(hidden)]
impl<P> Expr<ResourceNavigationLink, P> {
    pub fn properties(&self) -> Expr<ResourceNavigationLinkFormat, P> {
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
    /// Definition `ResourceNavigationLinkFormat` of `Microsoft.Network`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `linked_resource_type()`: `String`
    /// - `link()`: `String`
    /// - `provisioning_state()`: `String`
    ResourceNavigationLinkFormat
}

#[doc(hidden)]
impl<P> Expr<ResourceNavigationLinkFormat, P> {
    pub fn linked_resource_type(&self) -> Expr<String, P> {
        field(self, "linkedResourceType")
    }

    pub fn link(&self) -> Expr<String, P> {
        field(self, "link")
    }

    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }
}

definition! {
    /// Definition `RetentionPolicyParameters` of `Microsoft.Network`.
    ///
    /// An expression that yields it has:
    /// - `days()`: `i64`
    /// - `enabled()`: `bool`
    RetentionPolicyParameters
}

impl RetentionPolicyParameters {
    /// An empty one.
    ///
    /// Sets what is safe:
    /// - `days` = `90` (`flow.03`)
    /// - `enabled` = `true` (`flow.02`)
    pub fn new() -> Self {
        let mut this = Self(Object::new());
        this.0.preset("days", Node::Int(90));
        this.0.preset("enabled", Node::Bool(true));
        this
    }

    /// `days`.
    ///
    /// Control `flow.03`: it is `90` unless set here.
    pub fn dangerously_set_days(self, value: impl Value<i64>) -> Self {
        set(self, "days", value)
    }

    /// `enabled`.
    ///
    /// Control `flow.02`: it is `true` unless set here.
    pub fn dangerously_set_enabled(self, value: impl Value<bool>) -> Self {
        set(self, "enabled", value)
    }
}

#[doc(hidden)]
impl<P> Expr<RetentionPolicyParameters, P> {
    pub fn days(&self) -> Expr<i64, P> {
        field(self, "days")
    }

    pub fn enabled(&self) -> Expr<bool, P> {
        field(self, "enabled")
    }
}

definition! {
    /// Definition `Route` of `Microsoft.Network`.
    ///
    /// An expression that yields it has:
    /// - `properties()`: `RouteProperties`
    /// - `etag()`: `String`
    /// - `name()`: `String`
    /// - `type_()`: `String`
    /// - `id()`: `String`
    Route
}

impl Route {
    /// One with what Azure requires.
    pub fn new(
        address_prefix: impl Value<String>,
        next_hop_type: impl Value<types::NextHopType>,
    ) -> Self {
        let mut this = Self(Object::new());
        this.0.set("properties/addressPrefix", address_prefix.node());
        this.0.set("properties/nextHopType", next_hop_type.node());
        this
    }

    /// `properties.nextHopIpAddress`.
    pub fn next_hop_ip_address(self, value: impl Value<String>) -> Self {
        set(self, "properties/nextHopIpAddress", value)
    }

    /// `properties.nextHop`.
    pub fn next_hop(self, value: impl Value<RouteNextHopEcmp>) -> Self {
        set(self, "properties/nextHop", value)
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
impl<P> Expr<Route, P> {
    pub fn properties(&self) -> Expr<RouteProperties, P> {
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

definition! {
    /// Definition `RouteNextHopEcmp` of `Microsoft.Network`.
    ///
    /// An expression that yields it has:
    /// - `next_hop_ip_addresses()`: `Vec<String>`
    RouteNextHopEcmp
}

impl RouteNextHopEcmp {
    /// One with what Azure requires.
    pub fn new(next_hop_ip_addresses: impl Value<Vec<String>>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("nextHopIpAddresses", next_hop_ip_addresses.node());
        this
    }

    /// Adds one item to `nextHopIpAddresses`.
    pub fn next_hop_ip_address(self, value: impl Value<String>) -> Self {
        push(self, "nextHopIpAddresses", value)
    }
}

#[doc(hidden)]
impl<P> Expr<RouteNextHopEcmp, P> {
    pub fn next_hop_ip_addresses(&self) -> Expr<Vec<String>, P> {
        field(self, "nextHopIpAddresses")
    }
}

reading! {
    /// Definition `RoutePropertiesFormat` of `Microsoft.Network`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `address_prefix()`: `String`
    /// - `next_hop_type()`: `NextHopType`
    /// - `next_hop_ip_address()`: `String`
    /// - `next_hop()`: `RouteNextHopEcmp`
    /// - `provisioning_state()`: `String`
    /// - `has_bgp_override()`: `bool`
    RouteProperties
}

#[doc(hidden)]
impl<P> Expr<RouteProperties, P> {
    pub fn address_prefix(&self) -> Expr<String, P> {
        field(self, "addressPrefix")
    }

    pub fn next_hop_type(&self) -> Expr<types::NextHopType, P> {
        field(self, "nextHopType")
    }

    pub fn next_hop_ip_address(&self) -> Expr<String, P> {
        field(self, "nextHopIpAddress")
    }

    pub fn next_hop(&self) -> Expr<RouteNextHopEcmp, P> {
        field(self, "nextHop")
    }

    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }

    pub fn has_bgp_override(&self) -> Expr<bool, P> {
        field(self, "hasBgpOverride")
    }
}

reading! {
    /// Definition `RouteTable` of `Microsoft.Network`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `properties()`: `RouteTableProperties`
    /// - `etag()`: `String`
    /// - `id()`: `String`
    /// - `name()`: `String`
    /// - `type_()`: `String`
    /// - `location()`: `String`
    /// - `tags()`: `Map<String>`
    RouteTable
}

#[doc(hidden)]
impl<P> Expr<RouteTable, P> {
    pub fn properties(&self) -> Expr<RouteTableProperties, P> {
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
    /// Definition `RouteTablePropertiesFormat` of `Microsoft.Network`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `routes()`: `Vec<Route>`
    /// - `subnets()`: `Vec<Subnet>`
    /// - `disable_bgp_route_propagation()`: `bool`
    /// - `disable_peering_route()`: `DisablePeeringRoute`
    /// - `provisioning_state()`: `String`
    /// - `resource_guid()`: `String`
    RouteTableProperties
}

#[doc(hidden)]
impl<P> Expr<RouteTableProperties, P> {
    pub fn routes(&self) -> Expr<Vec<Route>, P> {
        field(self, "routes")
    }

    pub fn subnets(&self) -> Expr<Vec<types::Subnet>, P> {
        field(self, "subnets")
    }

    pub fn disable_bgp_route_propagation(&self) -> Expr<bool, P> {
        field(self, "disableBgpRoutePropagation")
    }

    pub fn disable_peering_route(&self) -> Expr<types::DisablePeeringRoute, P> {
        field(self, "disablePeeringRoute")
    }

    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }

    pub fn resource_guid(&self) -> Expr<String, P> {
        field(self, "resourceGuid")
    }
}

reading! {
    /// Definition `FirewallPolicyRuleCollectionGroupProperties` of `Microsoft.Network`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `size()`: `String`
    /// - `priority()`: `i64`
    /// - `rule_collections()`: `Vec<FirewallPolicyRuleCollection>`
    /// - `provisioning_state()`: `String`
    RuleCollectionGroupProperties
}

#[doc(hidden)]
impl<P> Expr<RuleCollectionGroupProperties, P> {
    pub fn size(&self) -> Expr<String, P> {
        field(self, "size")
    }

    pub fn priority(&self) -> Expr<i64, P> {
        field(self, "priority")
    }

    pub fn rule_collections(&self) -> Expr<Vec<types::FirewallPolicyRuleCollection>, P> {
        field(self, "ruleCollections")
    }

    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }
}
