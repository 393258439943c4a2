//! The 678 setters of `armwright::azure::network`.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use armwright::azure::network::{self as this, types};

use crate::support::*;

#[test]
fn resource_a_record() {
    let new =
        || this::ARecord::new(&this::PrivateDnsZone::from_id(start::<String>()), start::<String>());
    check(body(new().metadata(any::<Map<String>>())), &["properties", "metadata"]);
    check(body(new().ttl(any::<i64>())), &["properties", "ttl"]);
    check(body(new().a_records(any::<Vec<types::ARecord>>())), &["properties", "aRecords"]);
    check(body(new().a_record(any::<types::ARecord>())), &["properties", "aRecords", "0"]);
    check(body(new().etag(any::<String>())), &["etag"]);
}

#[test]
fn resource_aaaa_record() {
    let new = || {
        this::AaaaRecord::new(&this::PrivateDnsZone::from_id(start::<String>()), start::<String>())
    };
    check(body(new().metadata(any::<Map<String>>())), &["properties", "metadata"]);
    check(body(new().ttl(any::<i64>())), &["properties", "ttl"]);
    check(
        body(new().aaaa_records(any::<Vec<types::AaaaRecord>>())),
        &["properties", "aaaaRecords"],
    );
    check(body(new().aaaa_record(any::<types::AaaaRecord>())), &["properties", "aaaaRecords", "0"]);
    check(body(new().etag(any::<String>())), &["etag"]);
}

#[test]
fn resource_azure_firewall() {
    let new = || this::AzureFirewall::new(start::<String>(), start::<String>());
    check(
        body(new().application_rule_collections(any::<
            Vec<types::AzureFirewallApplicationRuleCollection>,
        >())),
        &["properties", "applicationRuleCollections"],
    );
    check(body(new().application_rule_collection(any::<types::AzureFirewallApplicationRuleCollection>())), &["properties", "applicationRuleCollections", "0"]);
    check(
        body(new().nat_rule_collections(any::<Vec<types::AzureFirewallNatRuleCollection>>())),
        &["properties", "natRuleCollections"],
    );
    check(
        body(new().nat_rule_collection(any::<types::AzureFirewallNatRuleCollection>())),
        &["properties", "natRuleCollections", "0"],
    );
    check(
        body(
            new().network_rule_collections(any::<Vec<types::AzureFirewallNetworkRuleCollection>>()),
        ),
        &["properties", "networkRuleCollections"],
    );
    check(
        body(new().network_rule_collection(any::<types::AzureFirewallNetworkRuleCollection>())),
        &["properties", "networkRuleCollections", "0"],
    );
    check(
        body(new().ip_configurations(any::<Vec<types::AzureFirewallIpConfiguration>>())),
        &["properties", "ipConfigurations"],
    );
    check(
        body(new().ip_configuration(any::<types::AzureFirewallIpConfiguration>())),
        &["properties", "ipConfigurations", "0"],
    );
    check(
        body(new().management_ip_configuration(any::<types::AzureFirewallIpConfiguration>())),
        &["properties", "managementIpConfiguration"],
    );
    check(
        body(new().threat_intel_mode(any::<types::ThreatIntelMode>())),
        &["properties", "threatIntelMode"],
    );
    check(body(new().virtual_hub(any::<Id<AnyResource>>())), &["properties", "virtualHub", "id"]);
    check(
        body(new().firewall_policy(any::<Id<this::FirewallPolicy>>())),
        &["properties", "firewallPolicy", "id"],
    );
    check(
        body(new().hub_ip_addresses(any::<types::HubIpAddresses>())),
        &["properties", "hubIPAddresses"],
    );
    check(body(new().sku(any::<types::AzureFirewallSku>())), &["properties", "sku"]);
    check(
        body(new().additional_properties(any::<Map<String>>())),
        &["properties", "additionalProperties"],
    );
    check(
        body(new().additional_property("key", any::<String>())),
        &["properties", "additionalProperties", "key"],
    );
    check(
        body(new().autoscale_configuration(any::<types::AzureFirewallAutoscaleConfiguration>())),
        &["properties", "autoscaleConfiguration"],
    );
    check(body(new().extended_location(any::<types::ExtendedLocation>())), &["extendedLocation"]);
    check(body(new().zones(any::<Vec<String>>())), &["zones"]);
    check(body(new().zone(any::<String>())), &["zones", "0"]);
    check(body(new().tags(any::<Map<String>>())), &["tags"]);
    check(body(new().tag("key", any::<String>())), &["tags", "key"]);
}

#[test]
fn resource_bastion_host() {
    let new = || this::BastionHost::new(start::<String>(), start::<String>());
    check(
        body(new().ip_configurations(any::<Vec<types::BastionHostIpConfiguration>>())),
        &["properties", "ipConfigurations"],
    );
    check(
        body(new().ip_configuration(any::<types::BastionHostIpConfiguration>())),
        &["properties", "ipConfigurations", "0"],
    );
    check(body(new().dns_name(any::<String>())), &["properties", "dnsName"]);
    check(
        body(new().virtual_network(any::<Id<this::VirtualNetwork>>())),
        &["properties", "virtualNetwork", "id"],
    );
    check(
        body(new().network_acls(any::<types::BastionHostNetworkAcls>())),
        &["properties", "networkAcls"],
    );
    check(body(new().scale_units(any::<i64>())), &["properties", "scaleUnits"]);
    check(body(new().disable_copy_paste(any::<bool>())), &["properties", "disableCopyPaste"]);
    check(body(new().enable_file_copy(any::<bool>())), &["properties", "enableFileCopy"]);
    check(body(new().enable_ip_connect(any::<bool>())), &["properties", "enableIpConnect"]);
    check(
        body(new().dangerously_set_enable_shareable_link(any::<bool>())),
        &["properties", "enableShareableLink"],
    );
    check(body(new().enable_tunneling(any::<bool>())), &["properties", "enableTunneling"]);
    check(body(new().enable_kerberos(any::<bool>())), &["properties", "enableKerberos"]);
    check(
        body(new().enable_session_recording(any::<bool>())),
        &["properties", "enableSessionRecording"],
    );
    check(
        body(new().enable_private_only_bastion(any::<bool>())),
        &["properties", "enablePrivateOnlyBastion"],
    );
    check(body(new().zones(any::<Vec<String>>())), &["zones"]);
    check(body(new().zone(any::<String>())), &["zones", "0"]);
    holds(body(new()), body(new().sku(types::Sku::new())), &["sku"], types::Sku::new());
    check(body(new().dangerously_set_sku(any::<types::Sku>())), &["sku"]);
    check(body(new().tags(any::<Map<String>>())), &["tags"]);
    check(body(new().tag("key", any::<String>())), &["tags", "key"]);
}

#[test]
fn resource_cname_record() {
    let new = || {
        this::CnameRecord::new(&this::PrivateDnsZone::from_id(start::<String>()), start::<String>())
    };
    check(body(new().metadata(any::<Map<String>>())), &["properties", "metadata"]);
    check(body(new().ttl(any::<i64>())), &["properties", "ttl"]);
    check(body(new().cname_record(any::<types::CnameRecord>())), &["properties", "cnameRecord"]);
    check(body(new().etag(any::<String>())), &["etag"]);
}

#[test]
fn resource_dns_forwarding_rule() {
    let new = || {
        this::DnsForwardingRule::new(
            &this::DnsForwardingRuleset::from_id(start::<String>()),
            start::<String>(),
            start::<String>(),
            start::<Vec<types::TargetDnsServer>>(),
        )
    };
    check(
        body(new().target_dns_server(any::<types::TargetDnsServer>())),
        &["properties", "targetDnsServers", "0"],
    );
    check(body(new().metadata(any::<Map<String>>())), &["properties", "metadata"]);
    check(
        body(new().forwarding_rule_state(any::<types::ForwardingRuleState>())),
        &["properties", "forwardingRuleState"],
    );
}

#[test]
fn resource_dns_forwarding_ruleset() {
    let new = || {
        this::DnsForwardingRuleset::new(
            start::<String>(),
            start::<String>(),
            [start::<Id<this::DnsResolverOutboundEndpoint>>()],
        )
    };
    check(
        body(new().dns_resolver_outbound_endpoint(any::<Id<this::DnsResolverOutboundEndpoint>>())),
        &["properties", "dnsResolverOutboundEndpoints", "1", "id"],
    );
    check(body(new().tags(any::<Map<String>>())), &["tags"]);
    check(body(new().tag("key", any::<String>())), &["tags", "key"]);
}

#[test]
fn resource_dns_resolver() {
    let new = || {
        this::DnsResolver::new(
            start::<String>(),
            start::<String>(),
            start::<Id<this::VirtualNetwork>>(),
        )
    };
    check(body(new().tags(any::<Map<String>>())), &["tags"]);
    check(body(new().tag("key", any::<String>())), &["tags", "key"]);
}

#[test]
fn resource_dns_resolver_inbound_endpoint() {
    let new = || {
        this::DnsResolverInboundEndpoint::new(
            &this::DnsResolver::from_id(start::<String>()),
            start::<String>(),
            start::<String>(),
            start::<Vec<types::DnsResolverInboundEndpointIpConfiguration>>(),
        )
    };
    check(
        body(new().ip_configuration(any::<types::DnsResolverInboundEndpointIpConfiguration>())),
        &["properties", "ipConfigurations", "0"],
    );
    check(body(new().tags(any::<Map<String>>())), &["tags"]);
    check(body(new().tag("key", any::<String>())), &["tags", "key"]);
}

#[test]
fn resource_dns_resolver_outbound_endpoint() {
    let new = || {
        this::DnsResolverOutboundEndpoint::new(
            &this::DnsResolver::from_id(start::<String>()),
            start::<String>(),
            start::<String>(),
            start::<Id<this::Subnet>>(),
        )
    };
    check(body(new().tags(any::<Map<String>>())), &["tags"]);
    check(body(new().tag("key", any::<String>())), &["tags", "key"]);
}

#[test]
fn resource_firewall_policy() {
    let new = || this::FirewallPolicy::new(start::<String>(), start::<String>());
    check(
        body(new().base_policy(any::<Id<this::FirewallPolicy>>())),
        &["properties", "basePolicy", "id"],
    );
    check(
        body(new().threat_intel_mode(any::<types::ThreatIntelMode>())),
        &["properties", "threatIntelMode"],
    );
    check(
        body(new().threat_intel_whitelist(any::<types::FirewallPolicyThreatIntelWhitelist>())),
        &["properties", "threatIntelWhitelist"],
    );
    check(
        body(new().insights(any::<types::FirewallPolicyInsights>())),
        &["properties", "insights"],
    );
    check(body(new().snat(any::<types::FirewallPolicySnat>())), &["properties", "snat"]);
    check(body(new().sql(any::<types::FirewallPolicySql>())), &["properties", "sql"]);
    check(body(new().dns_settings(any::<types::DnsSettings>())), &["properties", "dnsSettings"]);
    check(
        body(new().explicit_proxy(any::<types::ExplicitProxy>())),
        &["properties", "explicitProxy"],
    );
    check(
        body(new().intrusion_detection(any::<types::FirewallPolicyIntrusionDetection>())),
        &["properties", "intrusionDetection"],
    );
    check(
        body(new().transport_security(any::<types::FirewallPolicyTransportSecurity>())),
        &["properties", "transportSecurity"],
    );
    check(body(new().sku(any::<types::FirewallPolicySku>())), &["properties", "sku"]);
    appears(body(new()), body(new().system_assigned_identity()), &["identity", "type"]);
    appears(
        body(new()),
        body(new().user_assigned_identity(any::<Id<UserAssignedIdentity>>())),
        &["identity", "userAssignedIdentities"],
    );
    check(body(new().tags(any::<Map<String>>())), &["tags"]);
    check(body(new().tag("key", any::<String>())), &["tags", "key"]);
}

#[test]
fn resource_flow_log() {
    let new = || {
        this::FlowLog::new(
            &this::NetworkWatcher::from_id(start::<String>()),
            start::<String>(),
            start::<String>(),
            start::<Id<this::VirtualNetwork>>(),
            start::<Id<azure::storage::StorageAccount>>(),
        )
    };
    check(
        body(new().enabled_filtering_criteria(any::<String>())),
        &["properties", "enabledFilteringCriteria"],
    );
    check(body(new().record_types(any::<String>())), &["properties", "recordTypes"]);
    check(body(new().dangerously_set_enabled(any::<bool>())), &["properties", "enabled"]);
    holds(
        body(new()),
        body(new().retention_policy(types::RetentionPolicyParameters::new())),
        &["properties", "retentionPolicy"],
        types::RetentionPolicyParameters::new(),
    );
    check(
        body(new().dangerously_set_retention_policy(any::<types::RetentionPolicyParameters>())),
        &["properties", "retentionPolicy"],
    );
    check(body(new().format(any::<types::FlowLogFormatParameters>())), &["properties", "format"]);
    check(
        body(new().flow_analytics_configuration(any::<types::TrafficAnalyticsProperties>())),
        &["properties", "flowAnalyticsConfiguration"],
    );
    appears(body(new()), body(new().system_assigned_identity()), &["identity", "type"]);
    appears(
        body(new()),
        body(new().user_assigned_identity(any::<Id<UserAssignedIdentity>>())),
        &["identity", "userAssignedIdentities"],
    );
    check(body(new().tags(any::<Map<String>>())), &["tags"]);
    check(body(new().tag("key", any::<String>())), &["tags", "key"]);
}

#[test]
fn resource_nat_gateway() {
    let new = || this::NatGateway::new(start::<String>(), start::<String>());
    check(
        body(new().idle_timeout_in_minutes(any::<i64>())),
        &["properties", "idleTimeoutInMinutes"],
    );
    check(
        body(new().public_ip_addresses([any::<Id<this::PublicIpAddress>>()])),
        &["properties", "publicIpAddresses", "0", "id"],
    );
    check(
        body(new().public_ip_address(any::<Id<this::PublicIpAddress>>())),
        &["properties", "publicIpAddresses", "0", "id"],
    );
    check(
        body(new().public_ip_addresses_v6([any::<Id<this::PublicIpAddress>>()])),
        &["properties", "publicIpAddressesV6", "0", "id"],
    );
    check(
        body(new().public_ip_prefixes([any::<Id<this::PublicIpPrefix>>()])),
        &["properties", "publicIpPrefixes", "0", "id"],
    );
    check(
        body(new().public_ip_prefix(any::<Id<this::PublicIpPrefix>>())),
        &["properties", "publicIpPrefixes", "0", "id"],
    );
    check(
        body(new().public_ip_prefixes_v6([any::<Id<this::PublicIpPrefix>>()])),
        &["properties", "publicIpPrefixesV6", "0", "id"],
    );
    check(
        body(new().source_virtual_network(any::<Id<this::VirtualNetwork>>())),
        &["properties", "sourceVirtualNetwork", "id"],
    );
    check(
        body(new().service_gateway(any::<Id<AnyResource>>())),
        &["properties", "serviceGateway", "id"],
    );
    check(body(new().nat64(any::<types::Nat64>())), &["properties", "nat64"]);
    check(body(new().sku(any::<types::NatGatewaySku>())), &["sku"]);
    check(body(new().zones(any::<Vec<String>>())), &["zones"]);
    check(body(new().zone(any::<String>())), &["zones", "0"]);
    check(body(new().tags(any::<Map<String>>())), &["tags"]);
    check(body(new().tag("key", any::<String>())), &["tags", "key"]);
}

#[test]
fn resource_network_interface() {
    let new = || this::NetworkInterface::new(start::<String>(), start::<String>());
    check(
        body(new().network_security_group(any::<Id<this::NetworkSecurityGroup>>())),
        &["properties", "networkSecurityGroup", "id"],
    );
    holds(
        body(new()),
        body(new().ip_configurations([types::NetworkInterfaceIpConfiguration::new()])),
        &["properties", "ipConfigurations", "0"],
        types::NetworkInterfaceIpConfiguration::new(),
    );
    check(
        body(new().dangerously_set_ip_configurations(any::<
            Vec<types::NetworkInterfaceIpConfiguration>,
        >())),
        &["properties", "ipConfigurations"],
    );
    holds(
        body(new()),
        body(new().ip_configuration(types::NetworkInterfaceIpConfiguration::new())),
        &["properties", "ipConfigurations", "0"],
        types::NetworkInterfaceIpConfiguration::new(),
    );
    check(
        body(new().dns_settings(any::<types::NetworkInterfaceDnsSettings>())),
        &["properties", "dnsSettings"],
    );
    check(
        body(new().enable_accelerated_networking(any::<bool>())),
        &["properties", "enableAcceleratedNetworking"],
    );
    check(
        body(new().disable_tcp_state_tracking(any::<bool>())),
        &["properties", "disableTcpStateTracking"],
    );
    check(
        body(new().dangerously_set_enable_ip_forwarding(any::<bool>())),
        &["properties", "enableIPForwarding"],
    );
    check(body(new().workload_type(any::<String>())), &["properties", "workloadType"]);
    check(body(new().nic_type(any::<types::NicType>())), &["properties", "nicType"]);
    check(
        body(new().private_link_service(any::<Id<AnyResource>>())),
        &["properties", "privateLinkService", "id"],
    );
    check(
        body(new().migration_phase(any::<types::MigrationPhase>())),
        &["properties", "migrationPhase"],
    );
    check(
        body(new().auxiliary_mode(any::<types::AuxiliaryMode>())),
        &["properties", "auxiliaryMode"],
    );
    check(body(new().auxiliary_sku(any::<types::AuxiliarySku>())), &["properties", "auxiliarySku"]);
    check(body(new().extended_location(any::<types::ExtendedLocation>())), &["extendedLocation"]);
    check(body(new().tags(any::<Map<String>>())), &["tags"]);
    check(body(new().tag("key", any::<String>())), &["tags", "key"]);
}

#[test]
fn resource_network_security_group() {
    let new = || this::NetworkSecurityGroup::new(start::<String>(), start::<String>());
    check(body(new().flush_connection(any::<bool>())), &["properties", "flushConnection"]);
    check(body(new().tags(any::<Map<String>>())), &["tags"]);
    check(body(new().tag("key", any::<String>())), &["tags", "key"]);
}

#[test]
fn resource_network_security_perimeter() {
    let new = || this::NetworkSecurityPerimeter::new(start::<String>(), start::<String>());
    check(body(new().tags(any::<Map<String>>())), &["tags"]);
    check(body(new().tag("key", any::<String>())), &["tags", "key"]);
}

#[test]
fn resource_network_security_perimeter_access_rule() {
    let new = || {
        this::NetworkSecurityPerimeterAccessRule::new(
            &this::NetworkSecurityPerimeterProfile::from_id(start::<String>()),
            start::<String>(),
        )
    };
    check(
        body(new().direction(any::<types::NetworkSecurityPerimeterAccessRuleDirection>())),
        &["properties", "direction"],
    );
    check(body(new().address_prefixes(any::<Vec<String>>())), &["properties", "addressPrefixes"]);
    check(body(new().address_prefix(any::<String>())), &["properties", "addressPrefixes", "0"]);
    check(
        body(new().fully_qualified_domain_names(any::<Vec<String>>())),
        &["properties", "fullyQualifiedDomainNames"],
    );
    check(
        body(new().fully_qualified_domain_name(any::<String>())),
        &["properties", "fullyQualifiedDomainNames", "0"],
    );
    check(
        body(new().subscriptions(any::<Vec<types::SubscriptionId>>())),
        &["properties", "subscriptions"],
    );
    check(
        body(new().subscription(any::<types::SubscriptionId>())),
        &["properties", "subscriptions", "0"],
    );
    check(body(new().email_addresses(any::<Vec<String>>())), &["properties", "emailAddresses"]);
    check(body(new().email_address(any::<String>())), &["properties", "emailAddresses", "0"]);
    check(body(new().phone_numbers(any::<Vec<String>>())), &["properties", "phoneNumbers"]);
    check(body(new().phone_number(any::<String>())), &["properties", "phoneNumbers", "0"]);
    check(body(new().service_tags(any::<Vec<String>>())), &["properties", "serviceTags"]);
    check(body(new().service_tag(any::<String>())), &["properties", "serviceTags", "0"]);
}

#[test]
fn resource_network_security_perimeter_association() {
    let new = || {
        this::NetworkSecurityPerimeterAssociation::new(
            &this::NetworkSecurityPerimeter::from_id(start::<String>()),
            start::<String>(),
        )
    };
    check(
        body(new().private_link_resource(any::<Id<AnyResource>>())),
        &["properties", "privateLinkResource", "id"],
    );
    check(
        body(new().profile(any::<Id<this::NetworkSecurityPerimeterProfile>>())),
        &["properties", "profile", "id"],
    );
    check(body(new().access_mode(any::<types::AccessMode>())), &["properties", "accessMode"]);
}

#[test]
fn resource_network_security_perimeter_link() {
    let new = || {
        this::NetworkSecurityPerimeterLink::new(
            &this::NetworkSecurityPerimeter::from_id(start::<String>()),
            start::<String>(),
        )
    };
    check(
        body(new().auto_approved_remote_perimeter_resource_id(any::<
            Id<this::NetworkSecurityPerimeter>,
        >())),
        &["properties", "autoApprovedRemotePerimeterResourceId"],
    );
    check(
        body(new().local_inbound_profiles(any::<Vec<String>>())),
        &["properties", "localInboundProfiles"],
    );
    check(
        body(new().local_inbound_profile(any::<String>())),
        &["properties", "localInboundProfiles", "0"],
    );
    check(
        body(new().remote_inbound_profiles(any::<Vec<String>>())),
        &["properties", "remoteInboundProfiles"],
    );
    check(
        body(new().remote_inbound_profile(any::<String>())),
        &["properties", "remoteInboundProfiles", "0"],
    );
    check(body(new().description(any::<String>())), &["properties", "description"]);
}

#[test]
fn resource_network_security_perimeter_logging_configuration() {
    let new = || {
        this::NetworkSecurityPerimeterLoggingConfiguration::new(
            &this::NetworkSecurityPerimeter::from_id(start::<String>()),
            start::<String>(),
        )
    };
    check(
        body(new().enabled_log_categories(any::<Vec<String>>())),
        &["properties", "enabledLogCategories"],
    );
    check(
        body(new().enabled_log_category(any::<String>())),
        &["properties", "enabledLogCategories", "0"],
    );
    check(body(new().version(any::<String>())), &["properties", "version"]);
}

#[test]
fn resource_network_watcher() {
    let new = || this::NetworkWatcher::new(start::<String>(), start::<String>());
    check(body(new().tags(any::<Map<String>>())), &["tags"]);
    check(body(new().tag("key", any::<String>())), &["tags", "key"]);
}

#[test]
fn resource_private_dns_zone() {
    let new = || this::PrivateDnsZone::new(start::<String>());
    check(body(new().tags(any::<Map<String>>())), &["tags"]);
    check(body(new().tag("key", any::<String>())), &["tags", "key"]);
    check(body(new().etag(any::<String>())), &["etag"]);
}

#[test]
fn resource_private_dns_zone_virtual_network_link() {
    let new = || {
        this::PrivateDnsZoneVirtualNetworkLink::new(
            &this::PrivateDnsZone::from_id(start::<String>()),
            start::<String>(),
            &this::VirtualNetwork::from_id(start::<String>()),
        )
    };
    check(
        body(new().virtual_network(any::<Id<this::VirtualNetwork>>())),
        &["properties", "virtualNetwork", "id"],
    );
    check(
        body(new().dangerously_set_registration_enabled(any::<bool>())),
        &["properties", "registrationEnabled"],
    );
    check(
        body(new().resolution_policy(any::<types::ResolutionPolicy>())),
        &["properties", "resolutionPolicy"],
    );
    check(body(new().tags(any::<Map<String>>())), &["tags"]);
    check(body(new().tag("key", any::<String>())), &["tags", "key"]);
    check(body(new().etag(any::<String>())), &["etag"]);
}

#[test]
fn resource_private_endpoint() {
    let new = || sample_endpoint();
    check(
        body(new().ip_version_type(any::<types::IpVersionType>())),
        &["properties", "ipVersionType"],
    );
    check(
        body(new().manual_private_link_service_connections(any::<
            Vec<types::PrivateLinkServiceConnection>,
        >())),
        &["properties", "manualPrivateLinkServiceConnections"],
    );
    check(
        body(
            new().manual_private_link_service_connection(
                any::<types::PrivateLinkServiceConnection>(),
            ),
        ),
        &["properties", "manualPrivateLinkServiceConnections", "0"],
    );
    check(
        body(new().custom_dns_configs(any::<Vec<types::CustomDnsConfigProperties>>())),
        &["properties", "customDnsConfigs"],
    );
    check(
        body(new().custom_dns_config(any::<types::CustomDnsConfigProperties>())),
        &["properties", "customDnsConfigs", "0"],
    );
    check(
        body(new().application_security_groups([any::<Id<AnyResource>>()])),
        &["properties", "applicationSecurityGroups", "0", "id"],
    );
    check(
        body(new().application_security_group(any::<Id<AnyResource>>())),
        &["properties", "applicationSecurityGroups", "0", "id"],
    );
    check(
        body(new().ip_configurations(any::<Vec<types::PrivateEndpointIpConfiguration>>())),
        &["properties", "ipConfigurations"],
    );
    check(
        body(new().ip_configuration(any::<types::PrivateEndpointIpConfiguration>())),
        &["properties", "ipConfigurations", "0"],
    );
    check(
        body(new().custom_network_interface_name(any::<String>())),
        &["properties", "customNetworkInterfaceName"],
    );
    check(body(new().billing_sku(any::<types::BillingSku>())), &["properties", "billingSku"]);
    check(body(new().extended_location(any::<types::ExtendedLocation>())), &["extendedLocation"]);
    check(body(new().tags(any::<Map<String>>())), &["tags"]);
    check(body(new().tag("key", any::<String>())), &["tags", "key"]);
}

#[test]
fn resource_public_ip_address() {
    let new = || this::PublicIpAddress::new(start::<String>(), start::<String>());
    check(
        body(
            new().dangerously_set_public_ip_allocation_method(
                any::<types::PublicIpAllocationMethod>(),
            ),
        ),
        &["properties", "publicIPAllocationMethod"],
    );
    check(
        body(new().public_ip_address_version(any::<types::PublicIpAddressVersion>())),
        &["properties", "publicIPAddressVersion"],
    );
    check(
        body(new().dns_settings(any::<types::PublicIpAddressDnsSettings>())),
        &["properties", "dnsSettings"],
    );
    check(body(new().ddos_settings(any::<types::DdosSettings>())), &["properties", "ddosSettings"]);
    check(body(new().ip_tags(any::<Vec<types::IpTag>>())), &["properties", "ipTags"]);
    check(body(new().ip_tag(any::<types::IpTag>())), &["properties", "ipTags", "0"]);
    check(body(new().ip_address(any::<String>())), &["properties", "ipAddress"]);
    check(
        body(new().public_ip_prefix(any::<Id<this::PublicIpPrefix>>())),
        &["properties", "publicIPPrefix", "id"],
    );
    check(
        body(new().idle_timeout_in_minutes(any::<i64>())),
        &["properties", "idleTimeoutInMinutes"],
    );
    check(
        body(new().service_public_ip_address(any::<Id<this::PublicIpAddress>>())),
        &["properties", "servicePublicIPAddress", "id"],
    );
    check(
        body(new().nat_gateway(any::<Id<this::NatGateway>>())),
        &["properties", "natGateway", "id"],
    );
    check(
        body(new().migration_phase(any::<types::MigrationPhase>())),
        &["properties", "migrationPhase"],
    );
    check(
        body(new().linked_public_ip_address(any::<Id<this::PublicIpAddress>>())),
        &["properties", "linkedPublicIPAddress", "id"],
    );
    check(body(new().delete_option(any::<types::DeleteOption>())), &["properties", "deleteOption"]);
    check(body(new().extended_location(any::<types::ExtendedLocation>())), &["extendedLocation"]);
    holds(
        body(new()),
        body(new().sku(types::PublicIpAddressSku::new())),
        &["sku"],
        types::PublicIpAddressSku::new(),
    );
    check(body(new().dangerously_set_sku(any::<types::PublicIpAddressSku>())), &["sku"]);
    check(body(new().zones(any::<Vec<String>>())), &["zones"]);
    check(body(new().zone(any::<String>())), &["zones", "0"]);
    check(body(new().tags(any::<Map<String>>())), &["tags"]);
    check(body(new().tag("key", any::<String>())), &["tags", "key"]);
}

#[test]
fn resource_public_ip_prefix() {
    let new = || this::PublicIpPrefix::new(start::<String>(), start::<String>());
    check(
        body(new().public_ip_address_version(any::<types::PublicIpAddressVersion>())),
        &["properties", "publicIPAddressVersion"],
    );
    check(body(new().ip_tags(any::<Vec<types::IpTag>>())), &["properties", "ipTags"]);
    check(body(new().ip_tag(any::<types::IpTag>())), &["properties", "ipTags", "0"]);
    check(body(new().prefix_length(any::<i64>())), &["properties", "prefixLength"]);
    check(
        body(new().custom_ip_prefix(any::<Id<AnyResource>>())),
        &["properties", "customIPPrefix", "id"],
    );
    check(
        body(new().nat_gateway(any::<Id<this::NatGateway>>())),
        &["properties", "natGateway", "id"],
    );
    check(body(new().extended_location(any::<types::ExtendedLocation>())), &["extendedLocation"]);
    check(body(new().sku(any::<types::PublicIpPrefixSku>())), &["sku"]);
    check(body(new().zones(any::<Vec<String>>())), &["zones"]);
    check(body(new().zone(any::<String>())), &["zones", "0"]);
    check(body(new().tags(any::<Map<String>>())), &["tags"]);
    check(body(new().tag("key", any::<String>())), &["tags", "key"]);
}

#[test]
fn resource_route() {
    let new = || {
        this::Route::new(
            &this::RouteTable::from_id(start::<String>()),
            start::<String>(),
            start::<String>(),
            start::<types::NextHopType>(),
        )
    };
    check(body(new().next_hop_ip_address(any::<String>())), &["properties", "nextHopIpAddress"]);
    check(body(new().next_hop(any::<types::RouteNextHopEcmp>())), &["properties", "nextHop"]);
}

#[test]
fn resource_route_table() {
    let new = || this::RouteTable::new(start::<String>(), start::<String>());
    check(body(new().routes(any::<Vec<types::Route>>())), &["properties", "routes"]);
    check(body(new().route(any::<types::Route>())), &["properties", "routes", "0"]);
    check(
        body(new().disable_bgp_route_propagation(any::<bool>())),
        &["properties", "disableBgpRoutePropagation"],
    );
    check(
        body(new().disable_peering_route(any::<types::DisablePeeringRoute>())),
        &["properties", "disablePeeringRoute"],
    );
    check(body(new().tags(any::<Map<String>>())), &["tags"]);
    check(body(new().tag("key", any::<String>())), &["tags", "key"]);
}

#[test]
fn resource_rule_collection_group() {
    let new = || {
        this::RuleCollectionGroup::new(
            &this::FirewallPolicy::from_id(start::<String>()),
            start::<String>(),
        )
    };
    check(body(new().priority(any::<i64>())), &["properties", "priority"]);
    check(
        body(new().rule_collections(any::<Vec<types::FirewallPolicyRuleCollection>>())),
        &["properties", "ruleCollections"],
    );
    check(
        body(new().rule_collection(any::<types::FirewallPolicyRuleCollection>())),
        &["properties", "ruleCollections", "0"],
    );
}

#[test]
fn resource_security_rule() {
    let new = || {
        this::SecurityRule::new(
            &this::NetworkSecurityGroup::from_id(start::<String>()),
            start::<String>(),
            start::<types::SecurityRuleProtocol>(),
            start::<types::SecurityRuleAccess>(),
            start::<i64>(),
            start::<types::SecurityRuleDirection>(),
        )
    };
    check(body(new().description(any::<String>())), &["properties", "description"]);
    check(body(new().source_port_range(any::<String>())), &["properties", "sourcePortRange"]);
    check(
        body(new().destination_port_range(any::<String>())),
        &["properties", "destinationPortRange"],
    );
    check(
        body(new().source_address_prefix(any::<String>())),
        &["properties", "sourceAddressPrefix"],
    );
    check(
        body(new().source_address_prefixes(any::<Vec<String>>())),
        &["properties", "sourceAddressPrefixes"],
    );
    check(
        body(new().source_application_security_groups([any::<Id<AnyResource>>()])),
        &["properties", "sourceApplicationSecurityGroups", "0", "id"],
    );
    check(
        body(new().source_application_security_group(any::<Id<AnyResource>>())),
        &["properties", "sourceApplicationSecurityGroups", "0", "id"],
    );
    check(
        body(new().destination_address_prefix(any::<String>())),
        &["properties", "destinationAddressPrefix"],
    );
    check(
        body(new().destination_address_prefixes(any::<Vec<String>>())),
        &["properties", "destinationAddressPrefixes"],
    );
    check(
        body(new().destination_application_security_groups([any::<Id<AnyResource>>()])),
        &["properties", "destinationApplicationSecurityGroups", "0", "id"],
    );
    check(
        body(new().destination_application_security_group(any::<Id<AnyResource>>())),
        &["properties", "destinationApplicationSecurityGroups", "0", "id"],
    );
    check(
        body(new().source_port_ranges(any::<Vec<String>>())),
        &["properties", "sourcePortRanges"],
    );
    check(
        body(new().destination_port_ranges(any::<Vec<String>>())),
        &["properties", "destinationPortRanges"],
    );
}

#[test]
fn resource_service_endpoint_policy() {
    let new = || this::ServiceEndpointPolicy::new(start::<String>(), start::<String>());
    check(
        body(new().service_endpoint_policy_definitions(any::<
            Vec<types::ServiceEndpointPolicyDefinition>,
        >())),
        &["properties", "serviceEndpointPolicyDefinitions"],
    );
    check(body(new().service_endpoint_policy_definition(any::<types::ServiceEndpointPolicyDefinition>())), &["properties", "serviceEndpointPolicyDefinitions", "0"]);
    check(body(new().service_alias(any::<String>())), &["properties", "serviceAlias"]);
    check(
        body(new().contextual_service_endpoint_policies(any::<Vec<String>>())),
        &["properties", "contextualServiceEndpointPolicies"],
    );
    check(
        body(new().contextual_service_endpoint_policy(any::<String>())),
        &["properties", "contextualServiceEndpointPolicies", "0"],
    );
    check(body(new().tags(any::<Map<String>>())), &["tags"]);
    check(body(new().tag("key", any::<String>())), &["tags", "key"]);
}

#[test]
fn resource_service_endpoint_policy_definition() {
    let new = || {
        this::ServiceEndpointPolicyDefinition::new(
            &this::ServiceEndpointPolicy::from_id(start::<String>()),
            start::<String>(),
        )
    };
    check(body(new().description(any::<String>())), &["properties", "description"]);
    check(body(new().service(any::<String>())), &["properties", "service"]);
    check(body(new().service_resources(any::<Vec<String>>())), &["properties", "serviceResources"]);
    check(body(new().service_resource(any::<String>())), &["properties", "serviceResources", "0"]);
}

#[test]
fn resource_subnet() {
    let new = || {
        this::Subnet::new(
            &this::VirtualNetwork::from_id(start::<String>()),
            start::<String>(),
            cidr!("10.0.0.0/24"),
        )
    };
    check(
        body(new().network_security_group(any::<Id<this::NetworkSecurityGroup>>())),
        &["properties", "networkSecurityGroup", "id"],
    );
    check(
        body(new().route_table(any::<Id<this::RouteTable>>())),
        &["properties", "routeTable", "id"],
    );
    check(
        body(new().nat_gateway(any::<Id<this::NatGateway>>())),
        &["properties", "natGateway", "id"],
    );
    check(
        body(new().service_endpoints(any::<Vec<types::ServiceEndpoint>>())),
        &["properties", "serviceEndpoints"],
    );
    check(
        body(new().service_endpoint(any::<types::ServiceEndpoint>())),
        &["properties", "serviceEndpoints", "0"],
    );
    check(
        body(new().service_endpoint_policies([any::<Id<this::ServiceEndpointPolicy>>()])),
        &["properties", "serviceEndpointPolicies", "0", "id"],
    );
    check(
        body(new().service_endpoint_policy(any::<Id<this::ServiceEndpointPolicy>>())),
        &["properties", "serviceEndpointPolicies", "0", "id"],
    );
    check(
        body(new().ip_allocations([any::<Id<AnyResource>>()])),
        &["properties", "ipAllocations", "0", "id"],
    );
    check(
        body(new().ip_allocation(any::<Id<AnyResource>>())),
        &["properties", "ipAllocations", "0", "id"],
    );
    check(body(new().delegations(any::<Vec<types::Delegation>>())), &["properties", "delegations"]);
    check(body(new().delegation(any::<types::Delegation>())), &["properties", "delegations", "0"]);
    check(
        body(
            new().private_endpoint_network_policies(any::<types::PrivateEndpointNetworkPolicies>()),
        ),
        &["properties", "privateEndpointNetworkPolicies"],
    );
    check(
        body(new().private_link_service_network_policies(any::<
            types::PrivateLinkServiceNetworkPolicies,
        >())),
        &["properties", "privateLinkServiceNetworkPolicies"],
    );
    check(
        body(new().application_gateway_ip_configurations(any::<
            Vec<types::ApplicationGatewayIpConfiguration>,
        >())),
        &["properties", "applicationGatewayIPConfigurations"],
    );
    check(
        body(new().application_gateway_ip_configuration(any::<
            types::ApplicationGatewayIpConfiguration,
        >())),
        &["properties", "applicationGatewayIPConfigurations", "0"],
    );
    check(body(new().sharing_scope(any::<types::SharingScope>())), &["properties", "sharingScope"]);
    check(
        body(new().dangerously_set_default_outbound_access(any::<bool>())),
        &["properties", "defaultOutboundAccess"],
    );
    check(
        body(new().ipam_pool_prefix_allocations(any::<Vec<types::IpamPoolPrefixAllocation>>())),
        &["properties", "ipamPoolPrefixAllocations"],
    );
    check(
        body(new().ipam_pool_prefix_allocation(any::<types::IpamPoolPrefixAllocation>())),
        &["properties", "ipamPoolPrefixAllocations", "0"],
    );
    check(
        body(new().service_gateway(any::<Id<AnyResource>>())),
        &["properties", "serviceGateway", "id"],
    );
}

#[test]
fn resource_txt_record() {
    let new = || {
        this::TxtRecord::new(&this::PrivateDnsZone::from_id(start::<String>()), start::<String>())
    };
    check(body(new().metadata(any::<Map<String>>())), &["properties", "metadata"]);
    check(body(new().ttl(any::<i64>())), &["properties", "ttl"]);
    check(body(new().txt_records(any::<Vec<types::TxtRecord>>())), &["properties", "txtRecords"]);
    check(body(new().txt_record(any::<types::TxtRecord>())), &["properties", "txtRecords", "0"]);
    check(body(new().etag(any::<String>())), &["etag"]);
}

#[test]
fn resource_virtual_network() {
    let new =
        || this::VirtualNetwork::new(start::<String>(), start::<String>(), [cidr!("10.0.0.0/16")]);
    check(body(new().address_space(any::<types::AddressSpace>())), &["properties", "addressSpace"]);
    check(body(new().dhcp_options(any::<types::DhcpOptions>())), &["properties", "dhcpOptions"]);
    check(
        body(new().flow_timeout_in_minutes(any::<i64>())),
        &["properties", "flowTimeoutInMinutes"],
    );
    check(
        body(new().virtual_network_peerings(any::<Vec<types::VirtualNetworkPeering>>())),
        &["properties", "virtualNetworkPeerings"],
    );
    check(
        body(new().virtual_network_peering(any::<types::VirtualNetworkPeering>())),
        &["properties", "virtualNetworkPeerings", "0"],
    );
    check(
        body(new().enable_ddos_protection(any::<bool>())),
        &["properties", "enableDdosProtection"],
    );
    check(body(new().enable_vm_protection(any::<bool>())), &["properties", "enableVmProtection"]);
    check(
        body(new().ddos_protection_plan(any::<Id<AnyResource>>())),
        &["properties", "ddosProtectionPlan", "id"],
    );
    check(
        body(new().bgp_communities(any::<types::VirtualNetworkBgpCommunities>())),
        &["properties", "bgpCommunities"],
    );
    check(
        body(new().encryption(any::<types::VirtualNetworkEncryption>())),
        &["properties", "encryption"],
    );
    check(
        body(new().ip_allocations([any::<Id<AnyResource>>()])),
        &["properties", "ipAllocations", "0", "id"],
    );
    check(
        body(new().ip_allocation(any::<Id<AnyResource>>())),
        &["properties", "ipAllocations", "0", "id"],
    );
    check(
        body(new().private_endpoint_vnet_policies(any::<types::PrivateEndpointVnetPolicies>())),
        &["properties", "privateEndpointVNetPolicies"],
    );
    check(
        body(new().summarized_gateway_prefixes(any::<types::AddressSpace>())),
        &["properties", "summarizedGatewayPrefixes"],
    );
    check(body(new().extended_location(any::<types::ExtendedLocation>())), &["extendedLocation"]);
    check(body(new().tags(any::<Map<String>>())), &["tags"]);
    check(body(new().tag("key", any::<String>())), &["tags", "key"]);
}

#[test]
fn resource_virtual_network_link() {
    let new = || {
        this::VirtualNetworkLink::new(
            &this::DnsForwardingRuleset::from_id(start::<String>()),
            start::<String>(),
            start::<Id<this::VirtualNetwork>>(),
        )
    };
    check(body(new().metadata(any::<Map<String>>())), &["properties", "metadata"]);
}

#[test]
fn resource_virtual_network_peering() {
    let new = || {
        this::VirtualNetworkPeering::new(
            &this::VirtualNetwork::from_id(start::<String>()),
            start::<String>(),
            start::<Id<this::VirtualNetwork>>(),
        )
    };
    check(
        body(new().allow_virtual_network_access(any::<bool>())),
        &["properties", "allowVirtualNetworkAccess"],
    );
    check(
        body(new().allow_forwarded_traffic(any::<bool>())),
        &["properties", "allowForwardedTraffic"],
    );
    check(body(new().allow_gateway_transit(any::<bool>())), &["properties", "allowGatewayTransit"]);
    check(body(new().use_remote_gateways(any::<bool>())), &["properties", "useRemoteGateways"]);
    check(
        body(new().local_address_space(any::<types::AddressSpace>())),
        &["properties", "localAddressSpace"],
    );
    check(
        body(new().local_virtual_network_address_space(any::<types::AddressSpace>())),
        &["properties", "localVirtualNetworkAddressSpace"],
    );
    check(
        body(new().remote_address_space(any::<types::AddressSpace>())),
        &["properties", "remoteAddressSpace"],
    );
    check(
        body(new().remote_virtual_network_address_space(any::<types::AddressSpace>())),
        &["properties", "remoteVirtualNetworkAddressSpace"],
    );
    check(
        body(new().remote_bgp_communities(any::<types::VirtualNetworkBgpCommunities>())),
        &["properties", "remoteBgpCommunities"],
    );
    check(body(new().peering_state(any::<types::PeeringState>())), &["properties", "peeringState"]);
    check(
        body(new().peering_sync_level(any::<types::PeeringSyncLevel>())),
        &["properties", "peeringSyncLevel"],
    );
    check(
        body(new().do_not_verify_remote_gateways(any::<bool>())),
        &["properties", "doNotVerifyRemoteGateways"],
    );
    check(body(new().peer_complete_vnets(any::<bool>())), &["properties", "peerCompleteVnets"]);
    check(
        body(new().enable_only_ipv6_peering(any::<bool>())),
        &["properties", "enableOnlyIPv6Peering"],
    );
    check(
        body(new().local_subnet_names(any::<Vec<String>>())),
        &["properties", "localSubnetNames"],
    );
    check(body(new().local_subnet_name(any::<String>())), &["properties", "localSubnetNames", "0"]);
    check(
        body(new().remote_subnet_names(any::<Vec<String>>())),
        &["properties", "remoteSubnetNames"],
    );
    check(
        body(new().remote_subnet_name(any::<String>())),
        &["properties", "remoteSubnetNames", "0"],
    );
}

#[test]
fn definition_a_record() {
    let new = || types::ARecord::new();
    check(new().ipv4_address(any::<String>()), &["ipv4Address"]);
}

#[test]
fn definition_aaaa_record() {
    let new = || types::AaaaRecord::new();
    check(new().ipv6_address(any::<String>()), &["ipv6Address"]);
}

#[test]
fn definition_address_space() {
    let new = || types::AddressSpace::new();
    check(new().address_prefixes(any::<Vec<Cidr>>()), &["addressPrefixes"]);
    check(new().address_prefix(any::<Cidr>()), &["addressPrefixes", "0"]);
    check(
        new().ipam_pool_prefix_allocations(any::<Vec<types::IpamPoolPrefixAllocation>>()),
        &["ipamPoolPrefixAllocations"],
    );
    check(
        new().ipam_pool_prefix_allocation(any::<types::IpamPoolPrefixAllocation>()),
        &["ipamPoolPrefixAllocations", "0"],
    );
}

#[test]
fn definition_application_gateway_ip_configuration() {
    let new = || types::ApplicationGatewayIpConfiguration::new();
    check(new().subnet(any::<Id<this::Subnet>>()), &["properties", "subnet", "id"]);
    check(new().name(any::<String>()), &["name"]);
    check(new().id(any::<String>()), &["id"]);
}

#[test]
fn definition_application_rule() {
    let new = || types::ApplicationRule::new();
    check(new().name(any::<String>()), &["name"]);
    check(new().description(any::<String>()), &["description"]);
    check(new().source_addresses(any::<Vec<String>>()), &["sourceAddresses"]);
    check(new().source_address(any::<String>()), &["sourceAddresses", "0"]);
    check(new().destination_addresses(any::<Vec<String>>()), &["destinationAddresses"]);
    check(new().destination_address(any::<String>()), &["destinationAddresses", "0"]);
    check(
        new().protocols(any::<Vec<types::FirewallPolicyRuleApplicationProtocol>>()),
        &["protocols"],
    );
    check(
        new().protocol(any::<types::FirewallPolicyRuleApplicationProtocol>()),
        &["protocols", "0"],
    );
    check(new().target_fqdns(any::<Vec<String>>()), &["targetFqdns"]);
    check(new().target_fqdn(any::<String>()), &["targetFqdns", "0"]);
    check(new().target_urls(any::<Vec<String>>()), &["targetUrls"]);
    check(new().target_url(any::<String>()), &["targetUrls", "0"]);
    check(new().fqdn_tags(any::<Vec<String>>()), &["fqdnTags"]);
    check(new().fqdn_tag(any::<String>()), &["fqdnTags", "0"]);
    check(new().source_ip_groups(any::<Vec<String>>()), &["sourceIpGroups"]);
    check(new().source_ip_group(any::<String>()), &["sourceIpGroups", "0"]);
    check(new().source_kube_selector_groups(any::<Vec<String>>()), &["sourceKubeSelectorGroups"]);
    check(new().source_kube_selector_group(any::<String>()), &["sourceKubeSelectorGroups", "0"]);
    check(new().terminate_tls(any::<bool>()), &["terminateTLS"]);
    check(new().web_categories(any::<Vec<String>>()), &["webCategories"]);
    check(new().web_category(any::<String>()), &["webCategories", "0"]);
    check(
        new().http_headers_to_insert(any::<Vec<types::FirewallPolicyHttpHeaderToInsert>>()),
        &["httpHeadersToInsert"],
    );
}

#[test]
fn definition_azure_firewall_application_rule() {
    let new = || types::AzureFirewallApplicationRule::new();
    check(new().name(any::<String>()), &["name"]);
    check(new().description(any::<String>()), &["description"]);
    check(new().source_addresses(any::<Vec<String>>()), &["sourceAddresses"]);
    check(new().source_address(any::<String>()), &["sourceAddresses", "0"]);
    check(
        new().protocols(any::<Vec<types::AzureFirewallApplicationRuleProtocol>>()),
        &["protocols"],
    );
    check(
        new().protocol(any::<types::AzureFirewallApplicationRuleProtocol>()),
        &["protocols", "0"],
    );
    check(new().target_fqdns(any::<Vec<String>>()), &["targetFqdns"]);
    check(new().target_fqdn(any::<String>()), &["targetFqdns", "0"]);
    check(new().fqdn_tags(any::<Vec<String>>()), &["fqdnTags"]);
    check(new().fqdn_tag(any::<String>()), &["fqdnTags", "0"]);
    check(new().source_ip_groups(any::<Vec<String>>()), &["sourceIpGroups"]);
    check(new().source_ip_group(any::<String>()), &["sourceIpGroups", "0"]);
}

#[test]
fn definition_azure_firewall_application_rule_collection() {
    let new = || types::AzureFirewallApplicationRuleCollection::new();
    check(new().priority(any::<i64>()), &["properties", "priority"]);
    check(new().action(any::<types::AzureFirewallRcAction>()), &["properties", "action"]);
    check(new().rules(any::<Vec<types::AzureFirewallApplicationRule>>()), &["properties", "rules"]);
    check(new().rule(any::<types::AzureFirewallApplicationRule>()), &["properties", "rules", "0"]);
    check(new().name(any::<String>()), &["name"]);
    check(new().id(any::<String>()), &["id"]);
}

#[test]
fn definition_azure_firewall_application_rule_protocol() {
    let new = || types::AzureFirewallApplicationRuleProtocol::new();
    check(
        new().protocol_type(any::<types::AzureFirewallApplicationRuleProtocolProtocolType>()),
        &["protocolType"],
    );
    check(new().port(any::<i64>()), &["port"]);
}

#[test]
fn definition_azure_firewall_autoscale_configuration() {
    let new = || types::AzureFirewallAutoscaleConfiguration::new();
    check(new().min_capacity(any::<i64>()), &["minCapacity"]);
    check(new().max_capacity(any::<i64>()), &["maxCapacity"]);
}

#[test]
fn definition_azure_firewall_ip_configuration() {
    let new = || types::AzureFirewallIpConfiguration::new();
    check(new().subnet(any::<Id<this::Subnet>>()), &["properties", "subnet", "id"]);
    check(
        new().public_ip_address(any::<Id<this::PublicIpAddress>>()),
        &["properties", "publicIPAddress", "id"],
    );
    check(new().name(any::<String>()), &["name"]);
    check(new().id(any::<String>()), &["id"]);
}

#[test]
fn definition_azure_firewall_nat_rc_action() {
    let new = || types::AzureFirewallNatRcAction::new();
    check(new().type_(any::<types::AzureFirewallNatRcActionType>()), &["type"]);
}

#[test]
fn definition_azure_firewall_nat_rule() {
    let new = || types::AzureFirewallNatRule::new();
    check(new().name(any::<String>()), &["name"]);
    check(new().description(any::<String>()), &["description"]);
    check(new().source_addresses(any::<Vec<String>>()), &["sourceAddresses"]);
    check(new().source_address(any::<String>()), &["sourceAddresses", "0"]);
    check(new().destination_addresses(any::<Vec<String>>()), &["destinationAddresses"]);
    check(new().destination_address(any::<String>()), &["destinationAddresses", "0"]);
    check(new().destination_ports(any::<Vec<String>>()), &["destinationPorts"]);
    check(new().destination_port(any::<String>()), &["destinationPorts", "0"]);
    check(new().protocols(any::<Vec<types::AzureFirewallNatRuleProtocol>>()), &["protocols"]);
    check(new().protocol(any::<types::AzureFirewallNatRuleProtocol>()), &["protocols", "0"]);
    check(new().translated_address(any::<String>()), &["translatedAddress"]);
    check(new().translated_port(any::<String>()), &["translatedPort"]);
    check(new().translated_fqdn(any::<String>()), &["translatedFqdn"]);
    check(new().source_ip_groups(any::<Vec<String>>()), &["sourceIpGroups"]);
    check(new().source_ip_group(any::<String>()), &["sourceIpGroups", "0"]);
}

#[test]
fn definition_azure_firewall_nat_rule_collection() {
    let new = || types::AzureFirewallNatRuleCollection::new();
    check(new().priority(any::<i64>()), &["properties", "priority"]);
    check(new().action(any::<types::AzureFirewallNatRcAction>()), &["properties", "action"]);
    check(new().rules(any::<Vec<types::AzureFirewallNatRule>>()), &["properties", "rules"]);
    check(new().rule(any::<types::AzureFirewallNatRule>()), &["properties", "rules", "0"]);
    check(new().name(any::<String>()), &["name"]);
    check(new().id(any::<String>()), &["id"]);
}

#[test]
fn definition_azure_firewall_network_rule() {
    let new = || types::AzureFirewallNetworkRule::new();
    check(new().name(any::<String>()), &["name"]);
    check(new().description(any::<String>()), &["description"]);
    check(new().protocols(any::<Vec<types::AzureFirewallNetworkRuleProtocol>>()), &["protocols"]);
    check(new().protocol(any::<types::AzureFirewallNetworkRuleProtocol>()), &["protocols", "0"]);
    check(new().source_addresses(any::<Vec<String>>()), &["sourceAddresses"]);
    check(new().source_address(any::<String>()), &["sourceAddresses", "0"]);
    check(new().destination_addresses(any::<Vec<String>>()), &["destinationAddresses"]);
    check(new().destination_address(any::<String>()), &["destinationAddresses", "0"]);
    check(new().destination_ports(any::<Vec<String>>()), &["destinationPorts"]);
    check(new().destination_port(any::<String>()), &["destinationPorts", "0"]);
    check(new().destination_fqdns(any::<Vec<String>>()), &["destinationFqdns"]);
    check(new().destination_fqdn(any::<String>()), &["destinationFqdns", "0"]);
    check(new().source_ip_groups(any::<Vec<String>>()), &["sourceIpGroups"]);
    check(new().source_ip_group(any::<String>()), &["sourceIpGroups", "0"]);
    check(new().destination_ip_groups(any::<Vec<String>>()), &["destinationIpGroups"]);
    check(new().destination_ip_group(any::<String>()), &["destinationIpGroups", "0"]);
}

#[test]
fn definition_azure_firewall_network_rule_collection() {
    let new = || types::AzureFirewallNetworkRuleCollection::new();
    check(new().priority(any::<i64>()), &["properties", "priority"]);
    check(new().action(any::<types::AzureFirewallRcAction>()), &["properties", "action"]);
    check(new().rules(any::<Vec<types::AzureFirewallNetworkRule>>()), &["properties", "rules"]);
    check(new().rule(any::<types::AzureFirewallNetworkRule>()), &["properties", "rules", "0"]);
    check(new().name(any::<String>()), &["name"]);
    check(new().id(any::<String>()), &["id"]);
}

#[test]
fn definition_azure_firewall_public_ip_address() {
    let new = || types::AzureFirewallPublicIpAddress::new();
    check(new().address(any::<String>()), &["address"]);
}

#[test]
fn definition_azure_firewall_rc_action() {
    let new = || types::AzureFirewallRcAction::new();
    check(new().type_(any::<types::AzureFirewallRcActionType>()), &["type"]);
}

#[test]
fn definition_azure_firewall_sku() {
    let new = || types::AzureFirewallSku::new();
    check(new().name(any::<types::AzureFirewallSkuName>()), &["name"]);
    check(new().tier(any::<types::AzureFirewallSkuTier>()), &["tier"]);
}

#[test]
fn definition_bastion_host_ip_configuration() {
    let new = || types::BastionHostIpConfiguration::new(start::<Id<this::Subnet>>());
    check(
        new().public_ip_address(any::<Id<this::PublicIpAddress>>()),
        &["properties", "publicIPAddress", "id"],
    );
    check(
        new().private_ip_allocation_method(any::<types::PrivateIpAllocationMethod>()),
        &["properties", "privateIPAllocationMethod"],
    );
    check(new().name(any::<String>()), &["name"]);
    check(new().id(any::<String>()), &["id"]);
}

#[test]
fn definition_bastion_host_network_acls() {
    let new = || types::BastionHostNetworkAcls::new();
    check(new().ip_rules(any::<Vec<types::IpRule>>()), &["ipRules"]);
    check(new().ip_rule(any::<types::IpRule>()), &["ipRules", "0"]);
}

#[test]
fn definition_cname_record() {
    let new = || types::CnameRecord::new();
    check(new().cname(any::<String>()), &["cname"]);
}

#[test]
fn definition_custom_dns_config_properties() {
    let new = || types::CustomDnsConfigProperties::new();
    check(new().fqdn(any::<String>()), &["fqdn"]);
    check(new().ip_addresses(any::<Vec<String>>()), &["ipAddresses"]);
    check(new().ip_address(any::<String>()), &["ipAddresses", "0"]);
}

#[test]
fn definition_ddos_settings() {
    let new = || types::DdosSettings::new();
    check(new().protection_mode(any::<types::ProtectionMode>()), &["protectionMode"]);
    check(new().ddos_custom_policy(any::<Id<AnyResource>>()), &["ddosCustomPolicy", "id"]);
    check(new().ddos_protection_plan(any::<Id<AnyResource>>()), &["ddosProtectionPlan", "id"]);
}

#[test]
fn definition_delegation() {
    let new = || types::Delegation::new();
    check(new().service_name(any::<String>()), &["properties", "serviceName"]);
    check(new().name(any::<String>()), &["name"]);
    check(new().type_(any::<String>()), &["type"]);
    check(new().id(any::<String>()), &["id"]);
}

#[test]
fn definition_dhcp_options() {
    let new = || types::DhcpOptions::new();
    check(new().dns_servers(any::<Vec<String>>()), &["dnsServers"]);
    check(new().dns_server(any::<String>()), &["dnsServers", "0"]);
}

#[test]
fn definition_dns_resolver_inbound_endpoint_ip_configuration() {
    let new = || types::DnsResolverInboundEndpointIpConfiguration::new(start::<Id<this::Subnet>>());
    check(new().private_ip_address(any::<String>()), &["privateIpAddress"]);
    check(
        new().private_ip_allocation_method(any::<types::PrivateIpAllocationMethod>()),
        &["privateIpAllocationMethod"],
    );
}

#[test]
fn definition_dns_settings() {
    let new = || types::DnsSettings::new();
    check(new().servers(any::<Vec<String>>()), &["servers"]);
    check(new().server(any::<String>()), &["servers", "0"]);
    check(new().enable_proxy(any::<bool>()), &["enableProxy"]);
    check(new().require_proxy_for_network_rules(any::<bool>()), &["requireProxyForNetworkRules"]);
}

#[test]
fn definition_explicit_proxy() {
    let new = || types::ExplicitProxy::new();
    check(new().enable_explicit_proxy(any::<bool>()), &["enableExplicitProxy"]);
    check(new().http_port(any::<i64>()), &["httpPort"]);
    check(new().https_port(any::<i64>()), &["httpsPort"]);
    check(new().enable_pac_file(any::<bool>()), &["enablePacFile"]);
    check(new().pac_file_port(any::<i64>()), &["pacFilePort"]);
    check(new().pac_file(any::<String>()), &["pacFile"]);
}

#[test]
fn definition_extended_location() {
    let new = || types::ExtendedLocation::new();
    check(new().name(any::<String>()), &["name"]);
    check(new().type_(any::<types::ExtendedLocationType>()), &["type"]);
}

#[test]
fn definition_firewall_policy_certificate_authority() {
    let new = || types::FirewallPolicyCertificateAuthority::new();
    check(new().key_vault_secret_id(any::<String>()), &["keyVaultSecretId"]);
    check(new().name(any::<String>()), &["name"]);
}

#[test]
fn definition_firewall_policy_filter_rule_collection() {
    let new = || types::FirewallPolicyFilterRuleCollection::new();
    check(new().name(any::<String>()), &["name"]);
    check(new().priority(any::<i64>()), &["priority"]);
    check(new().action(any::<types::FirewallPolicyFilterRuleCollectionAction>()), &["action"]);
    check(new().rules(any::<Vec<types::FirewallPolicyRule>>()), &["rules"]);
    check(new().rule(any::<types::FirewallPolicyRule>()), &["rules", "0"]);
}

#[test]
fn definition_firewall_policy_filter_rule_collection_action() {
    let new = || types::FirewallPolicyFilterRuleCollectionAction::new();
    check(new().type_(any::<types::FirewallPolicyFilterRuleCollectionActionType>()), &["type"]);
}

#[test]
fn definition_firewall_policy_http_header_to_insert() {
    let new = || types::FirewallPolicyHttpHeaderToInsert::new();
    check(new().header_name(any::<String>()), &["headerName"]);
    check(new().header_value(any::<String>()), &["headerValue"]);
}

#[test]
fn definition_firewall_policy_insights() {
    let new = || types::FirewallPolicyInsights::new();
    check(new().is_enabled(any::<bool>()), &["isEnabled"]);
    check(new().retention_days(any::<i64>()), &["retentionDays"]);
    check(
        new().log_analytics_resources(any::<types::FirewallPolicyLogAnalyticsResources>()),
        &["logAnalyticsResources"],
    );
}

#[test]
fn definition_firewall_policy_intrusion_detection() {
    let new = || types::FirewallPolicyIntrusionDetection::new();
    check(new().mode(any::<types::FirewallPolicyIntrusionDetectionMode>()), &["mode"]);
    check(new().profile(any::<types::Profile>()), &["profile"]);
    check(
        new().configuration(any::<types::FirewallPolicyIntrusionDetectionConfiguration>()),
        &["configuration"],
    );
}

#[test]
fn definition_firewall_policy_intrusion_detection_bypass_traffic_specifications() {
    let new = || types::FirewallPolicyIntrusionDetectionBypassTrafficSpecifications::new();
    check(new().name(any::<String>()), &["name"]);
    check(new().description(any::<String>()), &["description"]);
    check(
        new().protocol(any::<
            types::FirewallPolicyIntrusionDetectionBypassTrafficSpecificationsProtocol,
        >()),
        &["protocol"],
    );
    check(new().source_addresses(any::<Vec<String>>()), &["sourceAddresses"]);
    check(new().source_address(any::<String>()), &["sourceAddresses", "0"]);
    check(new().destination_addresses(any::<Vec<String>>()), &["destinationAddresses"]);
    check(new().destination_address(any::<String>()), &["destinationAddresses", "0"]);
    check(new().destination_ports(any::<Vec<String>>()), &["destinationPorts"]);
    check(new().destination_port(any::<String>()), &["destinationPorts", "0"]);
    check(new().source_ip_groups(any::<Vec<String>>()), &["sourceIpGroups"]);
    check(new().source_ip_group(any::<String>()), &["sourceIpGroups", "0"]);
    check(new().destination_ip_groups(any::<Vec<String>>()), &["destinationIpGroups"]);
    check(new().destination_ip_group(any::<String>()), &["destinationIpGroups", "0"]);
}

#[test]
fn definition_firewall_policy_intrusion_detection_configuration() {
    let new = || types::FirewallPolicyIntrusionDetectionConfiguration::new();
    check(
        new().signature_overrides(any::<
            Vec<types::FirewallPolicyIntrusionDetectionSignatureSpecification>,
        >()),
        &["signatureOverrides"],
    );
    check(
        new().signature_override(any::<
            types::FirewallPolicyIntrusionDetectionSignatureSpecification,
        >()),
        &["signatureOverrides", "0"],
    );
    check(
        new().bypass_traffic_settings(any::<
            Vec<types::FirewallPolicyIntrusionDetectionBypassTrafficSpecifications>,
        >()),
        &["bypassTrafficSettings"],
    );
    check(
        new().bypass_traffic_setting(any::<
            types::FirewallPolicyIntrusionDetectionBypassTrafficSpecifications,
        >()),
        &["bypassTrafficSettings", "0"],
    );
    check(new().private_ranges(any::<Vec<String>>()), &["privateRanges"]);
    check(new().private_range(any::<String>()), &["privateRanges", "0"]);
}

#[test]
fn definition_firewall_policy_intrusion_detection_signature_specification() {
    let new = || types::FirewallPolicyIntrusionDetectionSignatureSpecification::new();
    check(new().id(any::<String>()), &["id"]);
    check(
        new().mode(any::<types::FirewallPolicyIntrusionDetectionSignatureSpecificationMode>()),
        &["mode"],
    );
}

#[test]
fn definition_firewall_policy_log_analytics_resources() {
    let new = || types::FirewallPolicyLogAnalyticsResources::new();
    check(
        new().workspaces(any::<Vec<types::FirewallPolicyLogAnalyticsWorkspace>>()),
        &["workspaces"],
    );
    check(
        new().workspace(any::<types::FirewallPolicyLogAnalyticsWorkspace>()),
        &["workspaces", "0"],
    );
    check(
        new().default_workspace_id(any::<Id<azure::operationalinsights::Workspace>>()),
        &["defaultWorkspaceId", "id"],
    );
}

#[test]
fn definition_firewall_policy_log_analytics_workspace() {
    let new = || types::FirewallPolicyLogAnalyticsWorkspace::new();
    check(new().region(any::<String>()), &["region"]);
    check(
        new().workspace_id(any::<Id<azure::operationalinsights::Workspace>>()),
        &["workspaceId", "id"],
    );
}

#[test]
fn definition_firewall_policy_nat_rule_collection() {
    let new = || types::FirewallPolicyNatRuleCollection::new();
    check(new().name(any::<String>()), &["name"]);
    check(new().priority(any::<i64>()), &["priority"]);
    check(new().action(any::<types::FirewallPolicyNatRuleCollectionAction>()), &["action"]);
    check(new().rules(any::<Vec<types::FirewallPolicyRule>>()), &["rules"]);
    check(new().rule(any::<types::FirewallPolicyRule>()), &["rules", "0"]);
}

#[test]
fn definition_firewall_policy_nat_rule_collection_action() {
    let new = || types::FirewallPolicyNatRuleCollectionAction::new();
    check(new().type_(any::<types::FirewallPolicyNatRuleCollectionActionType>()), &["type"]);
}

#[test]
fn definition_firewall_policy_rule_application_protocol() {
    let new = || types::FirewallPolicyRuleApplicationProtocol::new();
    check(
        new().protocol_type(any::<types::FirewallPolicyRuleApplicationProtocolProtocolType>()),
        &["protocolType"],
    );
    check(new().port(any::<i64>()), &["port"]);
}

#[test]
fn definition_firewall_policy_sku() {
    let new = || types::FirewallPolicySku::new();
    check(new().tier(any::<types::FirewallPolicySkuTier>()), &["tier"]);
}

#[test]
fn definition_firewall_policy_snat() {
    let new = || types::FirewallPolicySnat::new();
    check(new().private_ranges(any::<Vec<String>>()), &["privateRanges"]);
    check(new().private_range(any::<String>()), &["privateRanges", "0"]);
    check(
        new().auto_learn_private_ranges(any::<types::AutoLearnPrivateRanges>()),
        &["autoLearnPrivateRanges"],
    );
}

#[test]
fn definition_firewall_policy_sql() {
    let new = || types::FirewallPolicySql::new();
    check(new().allow_sql_redirect(any::<bool>()), &["allowSqlRedirect"]);
}

#[test]
fn definition_firewall_policy_threat_intel_whitelist() {
    let new = || types::FirewallPolicyThreatIntelWhitelist::new();
    check(new().ip_addresses(any::<Vec<String>>()), &["ipAddresses"]);
    check(new().ip_address(any::<String>()), &["ipAddresses", "0"]);
    check(new().fqdns(any::<Vec<String>>()), &["fqdns"]);
    check(new().fqdn(any::<String>()), &["fqdns", "0"]);
}

#[test]
fn definition_firewall_policy_transport_security() {
    let new = || types::FirewallPolicyTransportSecurity::new();
    check(
        new().certificate_authority(any::<types::FirewallPolicyCertificateAuthority>()),
        &["certificateAuthority"],
    );
}

#[test]
fn definition_flow_log_format_parameters() {
    let new = || types::FlowLogFormatParameters::new();
    check(new().type_(any::<types::FlowLogFormatParametersType>()), &["type"]);
    check(new().version(any::<i64>()), &["version"]);
}

#[test]
fn definition_hub_ip_addresses() {
    let new = || types::HubIpAddresses::new();
    check(new().public_ips(any::<types::HubPublicIpAddresses>()), &["publicIPs"]);
    check(new().private_ip_address(any::<String>()), &["privateIPAddress"]);
}

#[test]
fn definition_hub_public_ip_addresses() {
    let new = || types::HubPublicIpAddresses::new();
    check(new().addresses(any::<Vec<types::AzureFirewallPublicIpAddress>>()), &["addresses"]);
    check(new().address(any::<types::AzureFirewallPublicIpAddress>()), &["addresses", "0"]);
    check(new().count(any::<i64>()), &["count"]);
}

#[test]
fn definition_ip_rule() {
    let new = || types::IpRule::new();
    check(new().address_prefix(any::<String>()), &["addressPrefix"]);
}

#[test]
fn definition_ip_tag() {
    let new = || types::IpTag::new();
    check(new().ip_tag_type(any::<String>()), &["ipTagType"]);
    check(new().tag(any::<String>()), &["tag"]);
    check(new().first_party_service_tag_id(any::<String>()), &["firstPartyServiceTagId"]);
}

#[test]
fn definition_ipam_pool_prefix_allocation() {
    let new = || types::IpamPoolPrefixAllocation::new();
    check(new().pool(any::<Id<AnyResource>>()), &["pool", "id"]);
    check(new().number_of_ip_addresses(any::<String>()), &["numberOfIpAddresses"]);
}

#[test]
fn definition_mx_record() {
    let new = || types::MxRecord::new();
    check(new().preference(any::<i64>()), &["preference"]);
    check(new().exchange(any::<String>()), &["exchange"]);
}

#[test]
fn definition_nat_gateway_sku() {
    let new = || types::NatGatewaySku::new();
    check(new().name(any::<types::NatGatewaySkuName>()), &["name"]);
}

#[test]
fn definition_nat_rule() {
    let new = || types::NatRule::new();
    check(new().name(any::<String>()), &["name"]);
    check(new().description(any::<String>()), &["description"]);
    check(new().ip_protocols(any::<Vec<types::IpProtocol>>()), &["ipProtocols"]);
    check(new().ip_protocol(any::<types::IpProtocol>()), &["ipProtocols", "0"]);
    check(new().source_addresses(any::<Vec<String>>()), &["sourceAddresses"]);
    check(new().source_address(any::<String>()), &["sourceAddresses", "0"]);
    check(new().destination_addresses(any::<Vec<String>>()), &["destinationAddresses"]);
    check(new().destination_address(any::<String>()), &["destinationAddresses", "0"]);
    check(new().destination_ports(any::<Vec<String>>()), &["destinationPorts"]);
    check(new().destination_port(any::<String>()), &["destinationPorts", "0"]);
    check(new().translated_address(any::<String>()), &["translatedAddress"]);
    check(new().translated_port(any::<String>()), &["translatedPort"]);
    check(new().source_ip_groups(any::<Vec<String>>()), &["sourceIpGroups"]);
    check(new().source_ip_group(any::<String>()), &["sourceIpGroups", "0"]);
    check(new().translated_fqdn(any::<String>()), &["translatedFqdn"]);
}

#[test]
fn definition_network_interface_dns_settings() {
    let new = || types::NetworkInterfaceDnsSettings::new();
    check(new().dns_servers(any::<Vec<String>>()), &["dnsServers"]);
    check(new().dns_server(any::<String>()), &["dnsServers", "0"]);
    check(new().internal_dns_name_label(any::<String>()), &["internalDnsNameLabel"]);
}

#[test]
fn definition_network_interface_ip_configuration() {
    let new = || types::NetworkInterfaceIpConfiguration::new();
    check(
        new().gateway_load_balancer(any::<Id<AnyResource>>()),
        &["properties", "gatewayLoadBalancer", "id"],
    );
    check(
        new().virtual_network_taps([any::<Id<AnyResource>>()]),
        &["properties", "virtualNetworkTaps", "0", "id"],
    );
    check(
        new().virtual_network_tap(any::<Id<AnyResource>>()),
        &["properties", "virtualNetworkTaps", "0", "id"],
    );
    check(
        new().application_gateway_backend_address_pools([any::<Id<AnyResource>>()]),
        &["properties", "applicationGatewayBackendAddressPools", "0", "id"],
    );
    check(
        new().application_gateway_backend_address_pool(any::<Id<AnyResource>>()),
        &["properties", "applicationGatewayBackendAddressPools", "0", "id"],
    );
    check(
        new().load_balancer_backend_address_pools([any::<Id<AnyResource>>()]),
        &["properties", "loadBalancerBackendAddressPools", "0", "id"],
    );
    check(
        new().load_balancer_backend_address_pool(any::<Id<AnyResource>>()),
        &["properties", "loadBalancerBackendAddressPools", "0", "id"],
    );
    check(
        new().load_balancer_inbound_nat_rules([any::<Id<AnyResource>>()]),
        &["properties", "loadBalancerInboundNatRules", "0", "id"],
    );
    check(
        new().load_balancer_inbound_nat_rule(any::<Id<AnyResource>>()),
        &["properties", "loadBalancerInboundNatRules", "0", "id"],
    );
    check(new().private_ip_address(any::<String>()), &["properties", "privateIPAddress"]);
    check(
        new().private_ip_address_prefix_length(any::<i64>()),
        &["properties", "privateIPAddressPrefixLength"],
    );
    check(
        new().private_ip_allocation_method(any::<types::PrivateIpAllocationMethod>()),
        &["properties", "privateIPAllocationMethod"],
    );
    check(
        new().private_ip_address_version(any::<types::PrivateIpAddressVersion>()),
        &["properties", "privateIPAddressVersion"],
    );
    check(new().subnet(any::<Id<this::Subnet>>()), &["properties", "subnet", "id"]);
    check(new().primary(any::<bool>()), &["properties", "primary"]);
    check(
        new().dangerously_set_public_ip_address(any::<Id<this::PublicIpAddress>>()),
        &["properties", "publicIPAddress", "id"],
    );
    check(
        new().application_security_groups([any::<Id<AnyResource>>()]),
        &["properties", "applicationSecurityGroups", "0", "id"],
    );
    check(
        new().application_security_group(any::<Id<AnyResource>>()),
        &["properties", "applicationSecurityGroups", "0", "id"],
    );
    check(new().name(any::<String>()), &["name"]);
    check(new().id(any::<String>()), &["id"]);
}

#[test]
fn definition_network_rule() {
    let new = || types::NetworkRule::new();
    check(new().name(any::<String>()), &["name"]);
    check(new().description(any::<String>()), &["description"]);
    check(new().ip_protocols(any::<Vec<types::IpProtocol>>()), &["ipProtocols"]);
    check(new().ip_protocol(any::<types::IpProtocol>()), &["ipProtocols", "0"]);
    check(new().source_addresses(any::<Vec<String>>()), &["sourceAddresses"]);
    check(new().source_address(any::<String>()), &["sourceAddresses", "0"]);
    check(new().destination_addresses(any::<Vec<String>>()), &["destinationAddresses"]);
    check(new().destination_address(any::<String>()), &["destinationAddresses", "0"]);
    check(new().destination_ports(any::<Vec<String>>()), &["destinationPorts"]);
    check(new().destination_port(any::<String>()), &["destinationPorts", "0"]);
    check(new().source_ip_groups(any::<Vec<String>>()), &["sourceIpGroups"]);
    check(new().source_ip_group(any::<String>()), &["sourceIpGroups", "0"]);
    check(new().destination_ip_groups(any::<Vec<String>>()), &["destinationIpGroups"]);
    check(new().destination_ip_group(any::<String>()), &["destinationIpGroups", "0"]);
    check(new().destination_fqdns(any::<Vec<String>>()), &["destinationFqdns"]);
    check(new().destination_fqdn(any::<String>()), &["destinationFqdns", "0"]);
    check(new().source_kube_selector_groups(any::<Vec<String>>()), &["sourceKubeSelectorGroups"]);
    check(new().source_kube_selector_group(any::<String>()), &["sourceKubeSelectorGroups", "0"]);
}

#[test]
fn definition_private_endpoint_ip_configuration() {
    let new = || types::PrivateEndpointIpConfiguration::new();
    check(new().group_id(any::<String>()), &["properties", "groupId"]);
    check(new().member_name(any::<String>()), &["properties", "memberName"]);
    check(new().private_ip_address(any::<String>()), &["properties", "privateIPAddress"]);
    check(new().name(any::<String>()), &["name"]);
}

#[test]
fn definition_private_link_service_connection() {
    let new = || types::PrivateLinkServiceConnection::new();
    check(
        new().private_link_service_id(any::<Id<AnyResource>>()),
        &["properties", "privateLinkServiceId"],
    );
    check(new().group_ids(any::<Vec<String>>()), &["properties", "groupIds"]);
    check(new().group_id(any::<String>()), &["properties", "groupIds", "0"]);
    check(new().request_message(any::<String>()), &["properties", "requestMessage"]);
    check(
        new().private_link_service_connection_state(
            any::<types::PrivateLinkServiceConnectionState>(),
        ),
        &["properties", "privateLinkServiceConnectionState"],
    );
    check(new().name(any::<String>()), &["name"]);
    check(new().id(any::<String>()), &["id"]);
}

#[test]
fn definition_private_link_service_connection_state() {
    let new = || types::PrivateLinkServiceConnectionState::new();
    check(new().status(any::<String>()), &["status"]);
    check(new().description(any::<String>()), &["description"]);
    check(new().actions_required(any::<String>()), &["actionsRequired"]);
}

#[test]
fn definition_ptr_record() {
    let new = || types::PtrRecord::new();
    check(new().ptrdname(any::<String>()), &["ptrdname"]);
}

#[test]
fn definition_public_ip_address_dns_settings() {
    let new = || types::PublicIpAddressDnsSettings::new();
    check(new().domain_name_label(any::<String>()), &["domainNameLabel"]);
    check(
        new().domain_name_label_scope(any::<types::DomainNameLabelScope>()),
        &["domainNameLabelScope"],
    );
    check(new().fqdn(any::<String>()), &["fqdn"]);
    check(new().reverse_fqdn(any::<String>()), &["reverseFqdn"]);
}

#[test]
fn definition_public_ip_address_sku() {
    let new = || types::PublicIpAddressSku::new();
    check(new().dangerously_set_name(any::<types::PublicIpAddressSkuName>()), &["name"]);
    check(new().tier(any::<types::PublicIpAddressSkuTier>()), &["tier"]);
}

#[test]
fn definition_public_ip_prefix_sku() {
    let new = || types::PublicIpPrefixSku::new();
    check(new().name(any::<types::PublicIpPrefixSkuName>()), &["name"]);
    check(new().tier(any::<types::PublicIpPrefixSkuTier>()), &["tier"]);
}

#[test]
fn definition_retention_policy_parameters() {
    let new = || types::RetentionPolicyParameters::new();
    check(new().dangerously_set_days(any::<i64>()), &["days"]);
    check(new().dangerously_set_enabled(any::<bool>()), &["enabled"]);
}

#[test]
fn definition_route() {
    let new = || types::Route::new(start::<String>(), start::<types::NextHopType>());
    check(new().next_hop_ip_address(any::<String>()), &["properties", "nextHopIpAddress"]);
    check(new().next_hop(any::<types::RouteNextHopEcmp>()), &["properties", "nextHop"]);
    check(new().name(any::<String>()), &["name"]);
    check(new().id(any::<String>()), &["id"]);
}

#[test]
fn definition_route_next_hop_ecmp() {
    let new = || types::RouteNextHopEcmp::new(start::<Vec<String>>());
    check(new().next_hop_ip_address(any::<String>()), &["nextHopIpAddresses", "0"]);
}

#[test]
fn definition_security_rule() {
    let new = || {
        types::SecurityRule::new(
            start::<types::SecurityRuleProtocol>(),
            start::<types::SecurityRuleAccess>(),
            start::<i64>(),
            start::<types::SecurityRuleDirection>(),
        )
    };
    check(new().description(any::<String>()), &["properties", "description"]);
    check(new().source_port_range(any::<String>()), &["properties", "sourcePortRange"]);
    check(new().destination_port_range(any::<String>()), &["properties", "destinationPortRange"]);
    check(new().source_address_prefix(any::<String>()), &["properties", "sourceAddressPrefix"]);
    check(
        new().source_address_prefixes(any::<Vec<String>>()),
        &["properties", "sourceAddressPrefixes"],
    );
    check(
        new().source_application_security_groups([any::<Id<AnyResource>>()]),
        &["properties", "sourceApplicationSecurityGroups", "0", "id"],
    );
    check(
        new().source_application_security_group(any::<Id<AnyResource>>()),
        &["properties", "sourceApplicationSecurityGroups", "0", "id"],
    );
    check(
        new().destination_address_prefix(any::<String>()),
        &["properties", "destinationAddressPrefix"],
    );
    check(
        new().destination_address_prefixes(any::<Vec<String>>()),
        &["properties", "destinationAddressPrefixes"],
    );
    check(
        new().destination_application_security_groups([any::<Id<AnyResource>>()]),
        &["properties", "destinationApplicationSecurityGroups", "0", "id"],
    );
    check(
        new().destination_application_security_group(any::<Id<AnyResource>>()),
        &["properties", "destinationApplicationSecurityGroups", "0", "id"],
    );
    check(new().source_port_ranges(any::<Vec<String>>()), &["properties", "sourcePortRanges"]);
    check(
        new().destination_port_ranges(any::<Vec<String>>()),
        &["properties", "destinationPortRanges"],
    );
    check(new().name(any::<String>()), &["name"]);
    check(new().id(any::<String>()), &["id"]);
}

#[test]
fn definition_service_endpoint() {
    let new = || types::ServiceEndpoint::new();
    check(new().service(any::<String>()), &["service"]);
    check(
        new().network_identifier(any::<Id<this::PublicIpAddress>>()),
        &["networkIdentifier", "id"],
    );
    check(new().locations(any::<Vec<String>>()), &["locations"]);
    check(new().location(any::<String>()), &["locations", "0"]);
}

#[test]
fn definition_service_endpoint_policy_definition() {
    let new = || types::ServiceEndpointPolicyDefinition::new();
    check(new().description(any::<String>()), &["properties", "description"]);
    check(new().service(any::<String>()), &["properties", "service"]);
    check(new().service_resources(any::<Vec<String>>()), &["properties", "serviceResources"]);
    check(new().service_resource(any::<String>()), &["properties", "serviceResources", "0"]);
    check(new().name(any::<String>()), &["name"]);
    check(new().id(any::<String>()), &["id"]);
}

#[test]
fn definition_sku() {
    let new = || types::Sku::new();
    check(new().dangerously_set_name(any::<types::SkuName>()), &["name"]);
}

#[test]
fn definition_soa_record() {
    let new = || types::SoaRecord::new();
    check(new().host(any::<String>()), &["host"]);
    check(new().email(any::<String>()), &["email"]);
    check(new().serial_number(any::<i64>()), &["serialNumber"]);
    check(new().refresh_time(any::<i64>()), &["refreshTime"]);
    check(new().retry_time(any::<i64>()), &["retryTime"]);
    check(new().expire_time(any::<i64>()), &["expireTime"]);
    check(new().minimum_ttl(any::<i64>()), &["minimumTtl"]);
}

#[test]
fn definition_srv_record() {
    let new = || types::SrvRecord::new();
    check(new().priority(any::<i64>()), &["priority"]);
    check(new().weight(any::<i64>()), &["weight"]);
    check(new().port(any::<i64>()), &["port"]);
    check(new().target(any::<String>()), &["target"]);
}

#[test]
fn definition_subscription_id() {
    let new = || types::SubscriptionId::new();
    check(new().id(any::<String>()), &["id"]);
}

#[test]
fn definition_target_dns_server() {
    let new = || types::TargetDnsServer::new(start::<String>());
    check(new().port(any::<i64>()), &["port"]);
}

#[test]
fn definition_traffic_analytics_configuration_properties() {
    let new = || types::TrafficAnalyticsConfigurationProperties::new();
    check(new().enabled(any::<bool>()), &["enabled"]);
    check(new().workspace_id(any::<String>()), &["workspaceId"]);
    check(new().workspace_region(any::<String>()), &["workspaceRegion"]);
    check(
        new().workspace_resource_id(any::<Id<azure::operationalinsights::Workspace>>()),
        &["workspaceResourceId"],
    );
    check(new().traffic_analytics_interval(any::<i64>()), &["trafficAnalyticsInterval"]);
}

#[test]
fn definition_traffic_analytics_properties() {
    let new = || types::TrafficAnalyticsProperties::new();
    check(
        new().network_watcher_flow_analytics_configuration(any::<
            types::TrafficAnalyticsConfigurationProperties,
        >()),
        &["networkWatcherFlowAnalyticsConfiguration"],
    );
}

#[test]
fn definition_txt_record() {
    let new = || types::TxtRecord::new();
    check(new().value(any::<Vec<String>>()), &["value"]);
}

#[test]
fn definition_virtual_network_encryption() {
    let new = || types::VirtualNetworkEncryption::new(start::<bool>());
    check(new().enforcement(any::<types::Enforcement>()), &["enforcement"]);
}

#[test]
fn definition_virtual_network_peering() {
    let new = || types::VirtualNetworkPeering::new(start::<Id<this::VirtualNetwork>>());
    check(
        new().allow_virtual_network_access(any::<bool>()),
        &["properties", "allowVirtualNetworkAccess"],
    );
    check(new().allow_forwarded_traffic(any::<bool>()), &["properties", "allowForwardedTraffic"]);
    check(new().allow_gateway_transit(any::<bool>()), &["properties", "allowGatewayTransit"]);
    check(new().use_remote_gateways(any::<bool>()), &["properties", "useRemoteGateways"]);
    check(
        new().local_address_space(any::<types::AddressSpace>()),
        &["properties", "localAddressSpace"],
    );
    check(
        new().local_virtual_network_address_space(any::<types::AddressSpace>()),
        &["properties", "localVirtualNetworkAddressSpace"],
    );
    check(
        new().remote_address_space(any::<types::AddressSpace>()),
        &["properties", "remoteAddressSpace"],
    );
    check(
        new().remote_virtual_network_address_space(any::<types::AddressSpace>()),
        &["properties", "remoteVirtualNetworkAddressSpace"],
    );
    check(
        new().remote_bgp_communities(any::<types::VirtualNetworkBgpCommunities>()),
        &["properties", "remoteBgpCommunities"],
    );
    check(new().peering_state(any::<types::PeeringState>()), &["properties", "peeringState"]);
    check(
        new().peering_sync_level(any::<types::PeeringSyncLevel>()),
        &["properties", "peeringSyncLevel"],
    );
    check(
        new().do_not_verify_remote_gateways(any::<bool>()),
        &["properties", "doNotVerifyRemoteGateways"],
    );
    check(new().peer_complete_vnets(any::<bool>()), &["properties", "peerCompleteVnets"]);
    check(new().enable_only_ipv6_peering(any::<bool>()), &["properties", "enableOnlyIPv6Peering"]);
    check(new().local_subnet_names(any::<Vec<String>>()), &["properties", "localSubnetNames"]);
    check(new().local_subnet_name(any::<String>()), &["properties", "localSubnetNames", "0"]);
    check(new().remote_subnet_names(any::<Vec<String>>()), &["properties", "remoteSubnetNames"]);
    check(new().remote_subnet_name(any::<String>()), &["properties", "remoteSubnetNames", "0"]);
    check(new().name(any::<String>()), &["name"]);
    check(new().id(any::<String>()), &["id"]);
}
