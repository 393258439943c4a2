//! The 463 setters of `armwright::azure::containerservice`.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use armwright::azure::containerservice::{self as this, types};

use crate::support::*;

#[test]
fn resource_agent_pool() {
    let new = || {
        this::AgentPool::new(
            &this::ManagedCluster::from_id(start::<String>()),
            start::<String>(),
            start::<Id<azure::network::Subnet>>(),
        )
    };
    check(body(new().count(any::<i64>())), &["properties", "count"]);
    check(body(new().vm_size(any::<String>())), &["properties", "vmSize"]);
    check(body(new().os_disk_size_gb(any::<i64>())), &["properties", "osDiskSizeGB"]);
    check(body(new().os_disk_type(any::<types::OsDiskType>())), &["properties", "osDiskType"]);
    check(
        body(new().kubelet_disk_type(any::<types::KubeletDiskType>())),
        &["properties", "kubeletDiskType"],
    );
    check(
        body(new().workload_runtime(any::<types::WorkloadRuntime>())),
        &["properties", "workloadRuntime"],
    );
    check(body(new().message_of_the_day(any::<String>())), &["properties", "messageOfTheDay"]);
    check(
        body(new().pod_subnet_id(any::<Id<azure::network::Subnet>>())),
        &["properties", "podSubnetID"],
    );
    check(
        body(new().pod_ip_allocation_mode(any::<types::PodIpAllocationMode>())),
        &["properties", "podIPAllocationMode"],
    );
    check(body(new().max_pods(any::<i64>())), &["properties", "maxPods"]);
    check(body(new().os_type(any::<types::OsType>())), &["properties", "osType"]);
    check(body(new().os_sku(any::<types::OsSku>())), &["properties", "osSKU"]);
    check(body(new().max_count(any::<i64>())), &["properties", "maxCount"]);
    check(body(new().min_count(any::<i64>())), &["properties", "minCount"]);
    check(body(new().enable_auto_scaling(any::<bool>())), &["properties", "enableAutoScaling"]);
    check(
        body(new().scale_down_mode(any::<types::ScaleDownMode>())),
        &["properties", "scaleDownMode"],
    );
    check(body(new().dangerously_set_type(any::<types::AgentPoolType>())), &["properties", "type"]);
    check(body(new().mode(any::<types::AgentPoolMode>())), &["properties", "mode"]);
    check(
        body(new().orchestrator_version(any::<String>())),
        &["properties", "orchestratorVersion"],
    );
    check(
        body(new().upgrade_settings(any::<types::AgentPoolUpgradeSettings>())),
        &["properties", "upgradeSettings"],
    );
    check(body(new().power_state(any::<types::PowerState>())), &["properties", "powerState"]);
    check(
        body(new().availability_zones(any::<Vec<String>>())),
        &["properties", "availabilityZones"],
    );
    check(
        body(new().availability_zone(any::<String>())),
        &["properties", "availabilityZones", "0"],
    );
    check(
        body(new().dangerously_set_enable_node_public_ip(any::<bool>())),
        &["properties", "enableNodePublicIP"],
    );
    check(
        body(new().node_public_ip_prefix_id(any::<Id<azure::network::PublicIpPrefix>>())),
        &["properties", "nodePublicIPPrefixID"],
    );
    check(
        body(new().scale_set_priority(any::<types::ScaleSetPriority>())),
        &["properties", "scaleSetPriority"],
    );
    check(
        body(new().scale_set_eviction_policy(any::<types::ScaleSetEvictionPolicy>())),
        &["properties", "scaleSetEvictionPolicy"],
    );
    check(body(new().spot_max_price(any::<i64>())), &["properties", "spotMaxPrice"]);
    check(body(new().tags(any::<Map<String>>())), &["properties", "tags"]);
    check(body(new().tag("key", any::<String>())), &["properties", "tags", "key"]);
    check(body(new().node_labels(any::<Map<String>>())), &["properties", "nodeLabels"]);
    check(body(new().node_label("key", any::<String>())), &["properties", "nodeLabels", "key"]);
    check(body(new().node_taints(any::<Vec<String>>())), &["properties", "nodeTaints"]);
    check(body(new().node_taint(any::<String>())), &["properties", "nodeTaints", "0"]);
    check(
        body(new().proximity_placement_group_id(any::<Id<AnyResource>>())),
        &["properties", "proximityPlacementGroupID"],
    );
    check(
        body(new().kubelet_config(any::<types::KubeletConfig>())),
        &["properties", "kubeletConfig"],
    );
    check(
        body(new().linux_os_config(any::<types::LinuxOsConfig>())),
        &["properties", "linuxOSConfig"],
    );
    check(
        body(new().dangerously_set_enable_encryption_at_host(any::<bool>())),
        &["properties", "enableEncryptionAtHost"],
    );
    check(body(new().enable_ultra_ssd(any::<bool>())), &["properties", "enableUltraSSD"]);
    check(body(new().enable_fips(any::<bool>())), &["properties", "enableFIPS"]);
    check(
        body(new().gpu_instance_profile(any::<types::GpuInstanceProfile>())),
        &["properties", "gpuInstanceProfile"],
    );
    check(body(new().creation_data(any::<types::CreationData>())), &["properties", "creationData"]);
    check(
        body(new().capacity_reservation_group_id(any::<Id<AnyResource>>())),
        &["properties", "capacityReservationGroupID"],
    );
    check(body(new().host_group_id(any::<Id<AnyResource>>())), &["properties", "hostGroupID"]);
    check(
        body(new().network_profile(any::<types::AgentPoolNetworkProfile>())),
        &["properties", "networkProfile"],
    );
    check(
        body(new().windows_profile(any::<types::AgentPoolWindowsProfile>())),
        &["properties", "windowsProfile"],
    );
    check(
        body(new().security_profile(any::<types::AgentPoolSecurityProfile>())),
        &["properties", "securityProfile"],
    );
    check(body(new().gpu_profile(any::<types::GpuProfile>())), &["properties", "gpuProfile"]);
    check(
        body(new().gateway_profile(any::<types::AgentPoolGatewayProfile>())),
        &["properties", "gatewayProfile"],
    );
    check(
        body(new().virtual_machines_profile(any::<types::VirtualMachinesProfile>())),
        &["properties", "virtualMachinesProfile"],
    );
    check(
        body(new().virtual_machine_nodes_status(any::<Vec<types::VirtualMachineNodes>>())),
        &["properties", "virtualMachineNodesStatus"],
    );
    check(
        body(new().local_dns_profile(any::<types::LocalDnsProfile>())),
        &["properties", "localDNSProfile"],
    );
}

#[test]
fn resource_maintenance_configuration() {
    let new = || {
        this::MaintenanceConfiguration::new(
            &this::ManagedCluster::from_id(start::<String>()),
            start::<String>(),
        )
    };
    check(body(new().time_in_week(any::<Vec<types::TimeInWeek>>())), &["properties", "timeInWeek"]);
    check(
        body(new().not_allowed_time(any::<Vec<types::TimeSpan>>())),
        &["properties", "notAllowedTime"],
    );
    check(
        body(new().maintenance_window(any::<types::MaintenanceWindow>())),
        &["properties", "maintenanceWindow"],
    );
}

#[test]
fn resource_managed_cluster() {
    let new = || this::ManagedCluster::new(start::<String>(), start::<String>());
    check(body(new().kubernetes_version(any::<String>())), &["properties", "kubernetesVersion"]);
    check(body(new().dns_prefix(any::<String>())), &["properties", "dnsPrefix"]);
    check(body(new().fqdn_subdomain(any::<String>())), &["properties", "fqdnSubdomain"]);
    holds(
        body(new()),
        body(new().agent_pool_profiles([types::ManagedClusterAgentPoolProfile::new(
            start::<String>(),
            start::<Id<azure::network::Subnet>>(),
        )])),
        &["properties", "agentPoolProfiles", "0"],
        types::ManagedClusterAgentPoolProfile::new(
            start::<String>(),
            start::<Id<azure::network::Subnet>>(),
        ),
    );
    check(
        body(new().dangerously_set_agent_pool_profiles(any::<
            Vec<types::ManagedClusterAgentPoolProfile>,
        >())),
        &["properties", "agentPoolProfiles"],
    );
    holds(
        body(new()),
        body(new().agent_pool_profile(types::ManagedClusterAgentPoolProfile::new(
            start::<String>(),
            start::<Id<azure::network::Subnet>>(),
        ))),
        &["properties", "agentPoolProfiles", "0"],
        types::ManagedClusterAgentPoolProfile::new(
            start::<String>(),
            start::<Id<azure::network::Subnet>>(),
        ),
    );
    check(
        body(new().linux_profile(any::<types::ContainerServiceLinuxProfile>())),
        &["properties", "linuxProfile"],
    );
    check(
        body(new().windows_profile(any::<types::ManagedClusterWindowsProfile>())),
        &["properties", "windowsProfile"],
    );
    check(
        body(
            new().service_principal_profile(any::<types::ManagedClusterServicePrincipalProfile>()),
        ),
        &["properties", "servicePrincipalProfile"],
    );
    check(
        body(new().dangerously_set_addon_profiles(any::<Map<types::ManagedClusterAddonProfile>>())),
        &["properties", "addonProfiles"],
    );
    check(
        body(new().pod_identity_profile(any::<types::ManagedClusterPodIdentityProfile>())),
        &["properties", "podIdentityProfile"],
    );
    holds(
        body(new()),
        body(new().oidc_issuer_profile(types::ManagedClusterOidcIssuerProfile::new())),
        &["properties", "oidcIssuerProfile"],
        types::ManagedClusterOidcIssuerProfile::new(),
    );
    check(
        body(
            new().dangerously_set_oidc_issuer_profile(
                any::<types::ManagedClusterOidcIssuerProfile>(),
            ),
        ),
        &["properties", "oidcIssuerProfile"],
    );
    check(body(new().node_resource_group(any::<String>())), &["properties", "nodeResourceGroup"]);
    check(body(new().node_resource_group_profile(any::<types::ManagedClusterNodeResourceGroupProfile>())), &["properties", "nodeResourceGroupProfile"]);
    check(body(new().dangerously_set_enable_rbac(any::<bool>())), &["properties", "enableRBAC"]);
    check(body(new().support_plan(any::<types::SupportPlan>())), &["properties", "supportPlan"]);
    holds(
        body(new()),
        body(new().network_profile(types::ContainerServiceNetworkProfile::new())),
        &["properties", "networkProfile"],
        types::ContainerServiceNetworkProfile::new(),
    );
    check(
        body(new().dangerously_set_network_profile(any::<types::ContainerServiceNetworkProfile>())),
        &["properties", "networkProfile"],
    );
    holds(
        body(new()),
        body(new().aad_profile(types::ManagedClusterAadProfile::new())),
        &["properties", "aadProfile"],
        types::ManagedClusterAadProfile::new(),
    );
    check(
        body(new().dangerously_set_aad_profile(any::<types::ManagedClusterAadProfile>())),
        &["properties", "aadProfile"],
    );
    holds(
        body(new()),
        body(new().auto_upgrade_profile(types::ManagedClusterAutoUpgradeProfile::new())),
        &["properties", "autoUpgradeProfile"],
        types::ManagedClusterAutoUpgradeProfile::new(),
    );
    check(
        body(
            new().dangerously_set_auto_upgrade_profile(any::<
                types::ManagedClusterAutoUpgradeProfile,
            >()),
        ),
        &["properties", "autoUpgradeProfile"],
    );
    check(
        body(new().upgrade_settings(any::<types::ClusterUpgradeSettings>())),
        &["properties", "upgradeSettings"],
    );
    check(
        body(new().auto_scaler_profile(any::<types::ManagedClusterAutoScalerProfile>())),
        &["properties", "autoScalerProfile"],
    );
    holds(
        body(new()),
        body(new().api_server_access_profile(types::ManagedClusterApiServerAccessProfile::new())),
        &["properties", "apiServerAccessProfile"],
        types::ManagedClusterApiServerAccessProfile::new(),
    );
    check(
        body(new().dangerously_set_api_server_access_profile(any::<
            types::ManagedClusterApiServerAccessProfile,
        >())),
        &["properties", "apiServerAccessProfile"],
    );
    check(
        body(new().disk_encryption_set_id(any::<Id<azure::compute::DiskEncryptionSet>>())),
        &["properties", "diskEncryptionSetID"],
    );
    check(
        body(new().identity_profile(any::<Map<types::UserAssignedIdentity>>())),
        &["properties", "identityProfile"],
    );
    check(
        body(new().private_link_resources(any::<Vec<types::PrivateLinkResource>>())),
        &["properties", "privateLinkResources"],
    );
    check(
        body(new().private_link_resource(any::<types::PrivateLinkResource>())),
        &["properties", "privateLinkResources", "0"],
    );
    check(
        body(new().dangerously_set_disable_local_accounts(any::<bool>())),
        &["properties", "disableLocalAccounts"],
    );
    check(
        body(new().http_proxy_config(any::<types::ManagedClusterHttpProxyConfig>())),
        &["properties", "httpProxyConfig"],
    );
    holds(
        body(new()),
        body(new().security_profile(types::ManagedClusterSecurityProfile::new())),
        &["properties", "securityProfile"],
        types::ManagedClusterSecurityProfile::new(),
    );
    check(
        body(new().dangerously_set_security_profile(any::<types::ManagedClusterSecurityProfile>())),
        &["properties", "securityProfile"],
    );
    check(
        body(new().storage_profile(any::<types::ManagedClusterStorageProfile>())),
        &["properties", "storageProfile"],
    );
    check(
        body(new().ingress_profile(any::<types::ManagedClusterIngressProfile>())),
        &["properties", "ingressProfile"],
    );
    check(
        body(new().public_network_access(any::<types::PublicNetworkAccess>())),
        &["properties", "publicNetworkAccess"],
    );
    check(
        body(
            new().workload_auto_scaler_profile(
                any::<types::ManagedClusterWorkloadAutoScalerProfile>(),
            ),
        ),
        &["properties", "workloadAutoScalerProfile"],
    );
    check(
        body(new().azure_monitor_profile(any::<types::ManagedClusterAzureMonitorProfile>())),
        &["properties", "azureMonitorProfile"],
    );
    check(
        body(new().service_mesh_profile(any::<types::ServiceMeshProfile>())),
        &["properties", "serviceMeshProfile"],
    );
    check(
        body(new().metrics_profile(any::<types::ManagedClusterMetricsProfile>())),
        &["properties", "metricsProfile"],
    );
    check(
        body(
            new().node_provisioning_profile(any::<types::ManagedClusterNodeProvisioningProfile>()),
        ),
        &["properties", "nodeProvisioningProfile"],
    );
    check(
        body(new().bootstrap_profile(any::<types::ManagedClusterBootstrapProfile>())),
        &["properties", "bootstrapProfile"],
    );
    check(
        body(new().ai_toolchain_operator_profile(any::<
            types::ManagedClusterAiToolchainOperatorProfile,
        >())),
        &["properties", "aiToolchainOperatorProfile"],
    );
    check(
        body(new().hosted_system_profile(any::<types::ManagedClusterHostedSystemProfile>())),
        &["properties", "hostedSystemProfile"],
    );
    check(body(new().sku(any::<types::ManagedClusterSku>())), &["sku"]);
    check(body(new().extended_location(any::<types::ExtendedLocation>())), &["extendedLocation"]);
    appears(body(new()), body(new().system_assigned_identity()), &["identity", "type"]);
    appears(
        body(new()),
        body(new().user_assigned_identity(any::<Id<UserAssignedIdentity>>())),
        &["identity", "userAssignedIdentities"],
    );
    check(body(new().kind(any::<String>())), &["kind"]);
    check(body(new().tags(any::<Map<String>>())), &["tags"]);
    check(body(new().tag("key", any::<String>())), &["tags", "key"]);
}

#[test]
fn resource_private_endpoint_connection() {
    let new = || {
        this::PrivateEndpointConnection::new(
            &this::ManagedCluster::from_id(start::<String>()),
            start::<String>(),
            start::<types::PrivateLinkServiceConnectionState>(),
        )
    };
    check(
        body(new().private_endpoint(any::<Id<azure::network::PrivateEndpoint>>())),
        &["properties", "privateEndpoint", "id"],
    );
}

#[test]
fn resource_trusted_access_role_binding() {
    let new = || {
        this::TrustedAccessRoleBinding::new(
            &this::ManagedCluster::from_id(start::<String>()),
            start::<String>(),
            start::<Id<AnyResource>>(),
            start::<Vec<String>>(),
        )
    };
    check(body(new().role(any::<String>())), &["properties", "roles", "0"]);
}

#[test]
fn definition_advanced_networking() {
    let new = || types::AdvancedNetworking::new();
    check(new().enabled(any::<bool>()), &["enabled"]);
    check(new().observability(any::<types::AdvancedNetworkingObservability>()), &["observability"]);
    check(new().security(any::<types::AdvancedNetworkingSecurity>()), &["security"]);
    check(new().performance(any::<types::AdvancedNetworkingPerformance>()), &["performance"]);
}

#[test]
fn definition_advanced_networking_observability() {
    let new = || types::AdvancedNetworkingObservability::new();
    check(new().enabled(any::<bool>()), &["enabled"]);
}

#[test]
fn definition_advanced_networking_performance() {
    let new = || types::AdvancedNetworkingPerformance::new();
    check(new().acceleration_mode(any::<types::AccelerationMode>()), &["accelerationMode"]);
}

#[test]
fn definition_advanced_networking_security() {
    let new = || types::AdvancedNetworkingSecurity::new();
    check(new().enabled(any::<bool>()), &["enabled"]);
    check(
        new().advanced_network_policies(any::<types::AdvancedNetworkPolicies>()),
        &["advancedNetworkPolicies"],
    );
    check(
        new().transit_encryption(any::<types::AdvancedNetworkingSecurityTransitEncryption>()),
        &["transitEncryption"],
    );
}

#[test]
fn definition_advanced_networking_security_transit_encryption() {
    let new = || types::AdvancedNetworkingSecurityTransitEncryption::new();
    check(new().type_(any::<types::AdvancedNetworkingSecurityTransitEncryptionType>()), &["type"]);
}

#[test]
fn definition_agent_pool_gateway_profile() {
    let new = || types::AgentPoolGatewayProfile::new();
    check(new().public_ip_prefix_size(any::<i64>()), &["publicIPPrefixSize"]);
}

#[test]
fn definition_agent_pool_network_profile() {
    let new = || types::AgentPoolNetworkProfile::new();
    check(new().node_public_ip_tags(any::<Vec<types::IpTag>>()), &["nodePublicIPTags"]);
    check(new().node_public_ip_tag(any::<types::IpTag>()), &["nodePublicIPTags", "0"]);
    check(new().allowed_host_ports(any::<Vec<types::PortRange>>()), &["allowedHostPorts"]);
    check(new().allowed_host_port(any::<types::PortRange>()), &["allowedHostPorts", "0"]);
    check(new().application_security_groups(any::<Vec<String>>()), &["applicationSecurityGroups"]);
    check(new().application_security_group(any::<String>()), &["applicationSecurityGroups", "0"]);
}

#[test]
fn definition_agent_pool_security_profile() {
    let new = || types::AgentPoolSecurityProfile::new();
    check(new().enable_vtpm(any::<bool>()), &["enableVTPM"]);
    check(new().enable_secure_boot(any::<bool>()), &["enableSecureBoot"]);
    check(new().ssh_access(any::<types::SshAccess>()), &["sshAccess"]);
}

#[test]
fn definition_agent_pool_upgrade_settings() {
    let new = || types::AgentPoolUpgradeSettings::new();
    check(new().max_surge(any::<String>()), &["maxSurge"]);
    check(new().max_unavailable(any::<String>()), &["maxUnavailable"]);
    check(new().drain_timeout_in_minutes(any::<i64>()), &["drainTimeoutInMinutes"]);
    check(new().node_soak_duration_in_minutes(any::<i64>()), &["nodeSoakDurationInMinutes"]);
    check(
        new().undrainable_node_behavior(any::<types::UndrainableNodeBehavior>()),
        &["undrainableNodeBehavior"],
    );
}

#[test]
fn definition_agent_pool_windows_profile() {
    let new = || types::AgentPoolWindowsProfile::new();
    check(new().disable_outbound_nat(any::<bool>()), &["disableOutboundNat"]);
}

#[test]
fn definition_azure_key_vault_kms() {
    let new = || types::AzureKeyVaultKms::new();
    check(new().enabled(any::<bool>()), &["enabled"]);
    check(new().key_id(any::<String>()), &["keyId"]);
    check(
        new().key_vault_network_access(any::<types::KeyVaultNetworkAccess>()),
        &["keyVaultNetworkAccess"],
    );
    check(
        new().key_vault_resource_id(any::<Id<azure::keyvault::Vault>>()),
        &["keyVaultResourceId"],
    );
}

#[test]
fn definition_cluster_upgrade_settings() {
    let new = || types::ClusterUpgradeSettings::new();
    check(new().override_settings(any::<types::UpgradeOverrideSettings>()), &["overrideSettings"]);
}

#[test]
fn definition_container_service_network_profile() {
    let new = || types::ContainerServiceNetworkProfile::new();
    check(new().dangerously_set_network_plugin(any::<types::NetworkPlugin>()), &["networkPlugin"]);
    check(new().network_plugin_mode(any::<types::NetworkPluginMode>()), &["networkPluginMode"]);
    check(new().dangerously_set_network_policy(any::<types::NetworkPolicy>()), &["networkPolicy"]);
    check(new().network_mode(any::<types::NetworkMode>()), &["networkMode"]);
    check(new().network_dataplane(any::<types::NetworkDataplane>()), &["networkDataplane"]);
    check(new().advanced_networking(any::<types::AdvancedNetworking>()), &["advancedNetworking"]);
    check(new().pod_cidr(any::<Cidr>()), &["podCidr"]);
    check(new().service_cidr(any::<Cidr>()), &["serviceCidr"]);
    check(new().dns_service_ip(any::<String>()), &["dnsServiceIP"]);
    check(new().outbound_type(any::<types::OutboundType>()), &["outboundType"]);
    check(new().load_balancer_sku(any::<types::LoadBalancerSku>()), &["loadBalancerSku"]);
    check(
        new().load_balancer_profile(any::<types::ManagedClusterLoadBalancerProfile>()),
        &["loadBalancerProfile"],
    );
    check(
        new().nat_gateway_profile(any::<types::ManagedClusterNatGatewayProfile>()),
        &["natGatewayProfile"],
    );
    check(new().static_egress_gateway_profile(any::<types::ManagedClusterStaticEgressGatewayProfile>()), &["staticEgressGatewayProfile"]);
    check(new().pod_cidrs(any::<Vec<Cidr>>()), &["podCidrs"]);
    check(new().service_cidrs(any::<Vec<Cidr>>()), &["serviceCidrs"]);
    check(new().ip_families(any::<Vec<types::IpFamily>>()), &["ipFamilies"]);
    check(new().ip_family(any::<types::IpFamily>()), &["ipFamilies", "0"]);
}

#[test]
fn definition_container_service_ssh_configuration() {
    let new = || {
        types::ContainerServiceSshConfiguration::new(start::<
            Vec<types::ContainerServiceSshPublicKey>,
        >())
    };
    check(new().public_key(any::<types::ContainerServiceSshPublicKey>()), &["publicKeys", "0"]);
}

#[test]
fn definition_creation_data() {
    let new = || types::CreationData::new();
    check(new().source_resource_id(any::<Id<AnyResource>>()), &["sourceResourceId"]);
}

#[test]
fn definition_extended_location() {
    let new = || types::ExtendedLocation::new();
    check(new().name(any::<String>()), &["name"]);
    check(new().type_(any::<types::ExtendedLocationType>()), &["type"]);
}

#[test]
fn definition_gpu_profile() {
    let new = || types::GpuProfile::new();
    check(new().driver(any::<types::Driver>()), &["driver"]);
}

#[test]
fn definition_ip_tag() {
    let new = || types::IpTag::new();
    check(new().ip_tag_type(any::<String>()), &["ipTagType"]);
    check(new().tag(any::<String>()), &["tag"]);
}

#[test]
fn definition_istio_certificate_authority() {
    let new = || types::IstioCertificateAuthority::new();
    check(new().plugin(any::<types::IstioPluginCertificateAuthority>()), &["plugin"]);
}

#[test]
fn definition_istio_components() {
    let new = || types::IstioComponents::new();
    check(new().ingress_gateways(any::<Vec<types::IstioIngressGateway>>()), &["ingressGateways"]);
    check(new().ingress_gateway(any::<types::IstioIngressGateway>()), &["ingressGateways", "0"]);
    check(new().egress_gateways(any::<Vec<types::IstioEgressGateway>>()), &["egressGateways"]);
    check(new().egress_gateway(any::<types::IstioEgressGateway>()), &["egressGateways", "0"]);
    check(
        new().proxy_redirection_mechanism(any::<types::ProxyRedirectionMechanism>()),
        &["proxyRedirectionMechanism"],
    );
}

#[test]
fn definition_istio_egress_gateway() {
    let new = || types::IstioEgressGateway::new(start::<bool>(), start::<String>());
    check(new().namespace(any::<String>()), &["namespace"]);
    check(new().gateway_configuration_name(any::<String>()), &["gatewayConfigurationName"]);
}

#[test]
fn definition_istio_plugin_certificate_authority() {
    let new = || types::IstioPluginCertificateAuthority::new();
    check(new().key_vault_id(any::<Id<azure::keyvault::Vault>>()), &["keyVaultId"]);
    check(new().cert_object_name(any::<String>()), &["certObjectName"]);
    check(new().key_object_name(any::<String>()), &["keyObjectName"]);
    check(new().root_cert_object_name(any::<String>()), &["rootCertObjectName"]);
    check(new().cert_chain_object_name(any::<String>()), &["certChainObjectName"]);
}

#[test]
fn definition_istio_service_mesh() {
    let new = || types::IstioServiceMesh::new();
    check(new().components(any::<types::IstioComponents>()), &["components"]);
    check(
        new().certificate_authority(any::<types::IstioCertificateAuthority>()),
        &["certificateAuthority"],
    );
    check(new().revisions(any::<Vec<String>>()), &["revisions"]);
    check(new().revision(any::<String>()), &["revisions", "0"]);
}

#[test]
fn definition_kubelet_config() {
    let new = || types::KubeletConfig::new();
    check(new().cpu_manager_policy(any::<String>()), &["cpuManagerPolicy"]);
    check(new().cpu_cfs_quota(any::<bool>()), &["cpuCfsQuota"]);
    check(new().cpu_cfs_quota_period(any::<String>()), &["cpuCfsQuotaPeriod"]);
    check(new().image_gc_high_threshold(any::<i64>()), &["imageGcHighThreshold"]);
    check(new().image_gc_low_threshold(any::<i64>()), &["imageGcLowThreshold"]);
    check(new().topology_manager_policy(any::<String>()), &["topologyManagerPolicy"]);
    check(new().allowed_unsafe_sysctls(any::<Vec<String>>()), &["allowedUnsafeSysctls"]);
    check(new().allowed_unsafe_sysctl(any::<String>()), &["allowedUnsafeSysctls", "0"]);
    check(new().fail_swap_on(any::<bool>()), &["failSwapOn"]);
    check(new().container_log_max_size_mb(any::<i64>()), &["containerLogMaxSizeMB"]);
    check(new().container_log_max_files(any::<i64>()), &["containerLogMaxFiles"]);
    check(new().pod_max_pids(any::<i64>()), &["podMaxPids"]);
}

#[test]
fn definition_linux_os_config() {
    let new = || types::LinuxOsConfig::new();
    check(new().sysctls(any::<types::SysctlConfig>()), &["sysctls"]);
    check(new().transparent_huge_page_enabled(any::<String>()), &["transparentHugePageEnabled"]);
    check(new().transparent_huge_page_defrag(any::<String>()), &["transparentHugePageDefrag"]);
    check(new().swap_file_size_mb(any::<i64>()), &["swapFileSizeMB"]);
}

#[test]
fn definition_local_dns_override() {
    let new = || types::LocalDnsOverride::new();
    check(new().query_logging(any::<types::QueryLogging>()), &["queryLogging"]);
    check(new().protocol(any::<types::LocalDnsOverrideProtocol>()), &["protocol"]);
    check(new().forward_destination(any::<types::ForwardDestination>()), &["forwardDestination"]);
    check(new().forward_policy(any::<types::ForwardPolicy>()), &["forwardPolicy"]);
    check(new().max_concurrent(any::<i64>()), &["maxConcurrent"]);
    check(new().cache_duration_in_seconds(any::<i64>()), &["cacheDurationInSeconds"]);
    check(new().serve_stale_duration_in_seconds(any::<i64>()), &["serveStaleDurationInSeconds"]);
    check(new().serve_stale(any::<types::ServeStale>()), &["serveStale"]);
}

#[test]
fn definition_local_dns_profile() {
    let new = || types::LocalDnsProfile::new();
    check(new().mode(any::<types::LocalDnsProfileMode>()), &["mode"]);
    check(new().vnet_dns_overrides(any::<Map<types::LocalDnsOverride>>()), &["vnetDNSOverrides"]);
    check(
        new().vnet_dns_override("key", any::<types::LocalDnsOverride>()),
        &["vnetDNSOverrides", "key"],
    );
    check(new().kube_dns_overrides(any::<Map<types::LocalDnsOverride>>()), &["kubeDNSOverrides"]);
    check(
        new().kube_dns_override("key", any::<types::LocalDnsOverride>()),
        &["kubeDNSOverrides", "key"],
    );
}

#[test]
fn definition_maintenance_window() {
    let new = || {
        types::MaintenanceWindow::new(start::<types::Schedule>(), start::<i64>(), start::<String>())
    };
    check(new().utc_offset(any::<String>()), &["utcOffset"]);
    check(new().start_date(any::<String>()), &["startDate"]);
    check(new().not_allowed_dates(any::<Vec<types::DateSpan>>()), &["notAllowedDates"]);
    check(new().not_allowed_date(any::<types::DateSpan>()), &["notAllowedDates", "0"]);
}

#[test]
fn definition_managed_cluster_aad_profile() {
    let new = || types::ManagedClusterAadProfile::new();
    check(new().dangerously_set_managed(any::<bool>()), &["managed"]);
    check(new().dangerously_set_enable_azure_rbac(any::<bool>()), &["enableAzureRBAC"]);
    check(new().admin_group_object_ids(any::<Vec<String>>()), &["adminGroupObjectIDs"]);
    check(new().admin_group_object_id(any::<String>()), &["adminGroupObjectIDs", "0"]);
    check(new().client_app_id(any::<String>()), &["clientAppID"]);
    check(new().server_app_id(any::<String>()), &["serverAppID"]);
    check(new().server_app_secret(any::<Secret>()), &["serverAppSecret"]);
    check(new().tenant_id(any::<String>()), &["tenantID"]);
}

#[test]
fn definition_managed_cluster_addon_profile() {
    let new = || types::ManagedClusterAddonProfile::new(start::<bool>());
    check(new().dangerously_set_config(any::<Map<String>>()), &["config"]);
}

#[test]
fn definition_managed_cluster_agent_pool_profile() {
    let new = || {
        types::ManagedClusterAgentPoolProfile::new(
            start::<String>(),
            start::<Id<azure::network::Subnet>>(),
        )
    };
    check(new().count(any::<i64>()), &["count"]);
    check(new().vm_size(any::<String>()), &["vmSize"]);
    check(new().os_disk_size_gb(any::<i64>()), &["osDiskSizeGB"]);
    check(new().os_disk_type(any::<types::OsDiskType>()), &["osDiskType"]);
    check(new().kubelet_disk_type(any::<types::KubeletDiskType>()), &["kubeletDiskType"]);
    check(new().workload_runtime(any::<types::WorkloadRuntime>()), &["workloadRuntime"]);
    check(new().message_of_the_day(any::<String>()), &["messageOfTheDay"]);
    check(new().pod_subnet_id(any::<Id<azure::network::Subnet>>()), &["podSubnetID"]);
    check(
        new().pod_ip_allocation_mode(any::<types::PodIpAllocationMode>()),
        &["podIPAllocationMode"],
    );
    check(new().max_pods(any::<i64>()), &["maxPods"]);
    check(new().os_type(any::<types::OsType>()), &["osType"]);
    check(new().os_sku(any::<types::OsSku>()), &["osSKU"]);
    check(new().max_count(any::<i64>()), &["maxCount"]);
    check(new().min_count(any::<i64>()), &["minCount"]);
    check(new().enable_auto_scaling(any::<bool>()), &["enableAutoScaling"]);
    check(new().scale_down_mode(any::<types::ScaleDownMode>()), &["scaleDownMode"]);
    check(
        new().dangerously_set_type(any::<types::ManagedClusterAgentPoolProfileType>()),
        &["type"],
    );
    check(new().mode(any::<types::ManagedClusterAgentPoolProfileMode>()), &["mode"]);
    check(new().orchestrator_version(any::<String>()), &["orchestratorVersion"]);
    check(new().upgrade_settings(any::<types::AgentPoolUpgradeSettings>()), &["upgradeSettings"]);
    check(new().power_state(any::<types::PowerState>()), &["powerState"]);
    check(new().availability_zones(any::<Vec<String>>()), &["availabilityZones"]);
    check(new().availability_zone(any::<String>()), &["availabilityZones", "0"]);
    check(new().dangerously_set_enable_node_public_ip(any::<bool>()), &["enableNodePublicIP"]);
    check(
        new().node_public_ip_prefix_id(any::<Id<azure::network::PublicIpPrefix>>()),
        &["nodePublicIPPrefixID"],
    );
    check(new().scale_set_priority(any::<types::ScaleSetPriority>()), &["scaleSetPriority"]);
    check(
        new().scale_set_eviction_policy(any::<types::ScaleSetEvictionPolicy>()),
        &["scaleSetEvictionPolicy"],
    );
    check(new().spot_max_price(any::<i64>()), &["spotMaxPrice"]);
    check(new().tags(any::<Map<String>>()), &["tags"]);
    check(new().tag("key", any::<String>()), &["tags", "key"]);
    check(new().node_labels(any::<Map<String>>()), &["nodeLabels"]);
    check(new().node_label("key", any::<String>()), &["nodeLabels", "key"]);
    check(new().node_taints(any::<Vec<String>>()), &["nodeTaints"]);
    check(new().node_taint(any::<String>()), &["nodeTaints", "0"]);
    check(
        new().proximity_placement_group_id(any::<Id<AnyResource>>()),
        &["proximityPlacementGroupID"],
    );
    check(new().kubelet_config(any::<types::KubeletConfig>()), &["kubeletConfig"]);
    check(new().linux_os_config(any::<types::LinuxOsConfig>()), &["linuxOSConfig"]);
    check(
        new().dangerously_set_enable_encryption_at_host(any::<bool>()),
        &["enableEncryptionAtHost"],
    );
    check(new().enable_ultra_ssd(any::<bool>()), &["enableUltraSSD"]);
    check(new().enable_fips(any::<bool>()), &["enableFIPS"]);
    check(new().gpu_instance_profile(any::<types::GpuInstanceProfile>()), &["gpuInstanceProfile"]);
    check(new().creation_data(any::<types::CreationData>()), &["creationData"]);
    check(
        new().capacity_reservation_group_id(any::<Id<AnyResource>>()),
        &["capacityReservationGroupID"],
    );
    check(new().host_group_id(any::<Id<AnyResource>>()), &["hostGroupID"]);
    check(new().network_profile(any::<types::AgentPoolNetworkProfile>()), &["networkProfile"]);
    check(new().windows_profile(any::<types::AgentPoolWindowsProfile>()), &["windowsProfile"]);
    check(new().security_profile(any::<types::AgentPoolSecurityProfile>()), &["securityProfile"]);
    check(new().gpu_profile(any::<types::GpuProfile>()), &["gpuProfile"]);
    check(new().gateway_profile(any::<types::AgentPoolGatewayProfile>()), &["gatewayProfile"]);
    check(
        new().virtual_machines_profile(any::<types::VirtualMachinesProfile>()),
        &["virtualMachinesProfile"],
    );
    check(
        new().virtual_machine_nodes_status(any::<Vec<types::VirtualMachineNodes>>()),
        &["virtualMachineNodesStatus"],
    );
    check(new().local_dns_profile(any::<types::LocalDnsProfile>()), &["localDNSProfile"]);
}

#[test]
fn definition_managed_cluster_ai_toolchain_operator_profile() {
    let new = || types::ManagedClusterAiToolchainOperatorProfile::new();
    check(new().enabled(any::<bool>()), &["enabled"]);
}

#[test]
fn definition_managed_cluster_api_server_access_profile() {
    let new = || types::ManagedClusterApiServerAccessProfile::new();
    check(new().authorized_ip_ranges(any::<Vec<Cidr>>()), &["authorizedIPRanges"]);
    check(new().authorized_ip_range(any::<Cidr>()), &["authorizedIPRanges", "0"]);
    check(new().dangerously_set_enable_private_cluster(any::<bool>()), &["enablePrivateCluster"]);
    check(new().private_dns_zone(any::<String>()), &["privateDNSZone"]);
    check(
        new().enable_private_cluster_public_fqdn(any::<bool>()),
        &["enablePrivateClusterPublicFQDN"],
    );
    check(new().dangerously_set_disable_run_command(any::<bool>()), &["disableRunCommand"]);
    check(new().enable_vnet_integration(any::<bool>()), &["enableVnetIntegration"]);
    check(new().subnet_id(any::<Id<azure::network::Subnet>>()), &["subnetId"]);
}

#[test]
fn definition_managed_cluster_app_routing_istio() {
    let new = || types::ManagedClusterAppRoutingIstio::new();
    check(new().mode(any::<types::ManagedClusterAppRoutingIstioMode>()), &["mode"]);
}

#[test]
fn definition_managed_cluster_auto_scaler_profile() {
    let new = || types::ManagedClusterAutoScalerProfile::new();
    check(new().balance_similar_node_groups(any::<String>()), &["balance-similar-node-groups"]);
    check(
        new().daemonset_eviction_for_empty_nodes(any::<bool>()),
        &["daemonset-eviction-for-empty-nodes"],
    );
    check(
        new().daemonset_eviction_for_occupied_nodes(any::<bool>()),
        &["daemonset-eviction-for-occupied-nodes"],
    );
    check(new().ignore_daemonsets_utilization(any::<bool>()), &["ignore-daemonsets-utilization"]);
    check(new().expander(any::<types::Expander>()), &["expander"]);
    check(new().max_empty_bulk_delete(any::<String>()), &["max-empty-bulk-delete"]);
    check(new().max_graceful_termination_sec(any::<String>()), &["max-graceful-termination-sec"]);
    check(new().max_node_provision_time(any::<String>()), &["max-node-provision-time"]);
    check(new().max_total_unready_percentage(any::<String>()), &["max-total-unready-percentage"]);
    check(new().new_pod_scale_up_delay(any::<String>()), &["new-pod-scale-up-delay"]);
    check(new().ok_total_unready_count(any::<String>()), &["ok-total-unready-count"]);
    check(new().scan_interval(any::<String>()), &["scan-interval"]);
    check(new().scale_down_delay_after_add(any::<String>()), &["scale-down-delay-after-add"]);
    check(new().scale_down_delay_after_delete(any::<String>()), &["scale-down-delay-after-delete"]);
    check(
        new().scale_down_delay_after_failure(any::<String>()),
        &["scale-down-delay-after-failure"],
    );
    check(new().scale_down_unneeded_time(any::<String>()), &["scale-down-unneeded-time"]);
    check(new().scale_down_unready_time(any::<String>()), &["scale-down-unready-time"]);
    check(
        new().scale_down_utilization_threshold(any::<String>()),
        &["scale-down-utilization-threshold"],
    );
    check(new().skip_nodes_with_local_storage(any::<String>()), &["skip-nodes-with-local-storage"]);
    check(new().skip_nodes_with_system_pods(any::<String>()), &["skip-nodes-with-system-pods"]);
}

#[test]
fn definition_managed_cluster_auto_upgrade_profile() {
    let new = || types::ManagedClusterAutoUpgradeProfile::new();
    check(
        new().dangerously_set_upgrade_channel(any::<types::UpgradeChannel>()),
        &["upgradeChannel"],
    );
    check(
        new().dangerously_set_node_os_upgrade_channel(any::<types::NodeOsUpgradeChannel>()),
        &["nodeOSUpgradeChannel"],
    );
}

#[test]
fn definition_managed_cluster_azure_monitor_profile() {
    let new = || types::ManagedClusterAzureMonitorProfile::new();
    check(new().metrics(any::<types::ManagedClusterAzureMonitorProfileMetrics>()), &["metrics"]);
    check(
        new().app_monitoring(any::<types::ManagedClusterAzureMonitorProfileAppMonitoring>()),
        &["appMonitoring"],
    );
}

#[test]
fn definition_managed_cluster_azure_monitor_profile_app_monitoring() {
    let new = || types::ManagedClusterAzureMonitorProfileAppMonitoring::new();
    check(
        new().auto_instrumentation(any::<
            types::ManagedClusterAzureMonitorProfileAppMonitoringAutoInstrumentation,
        >()),
        &["autoInstrumentation"],
    );
}

#[test]
fn definition_managed_cluster_azure_monitor_profile_app_monitoring_auto_instrumentation() {
    let new = || types::ManagedClusterAzureMonitorProfileAppMonitoringAutoInstrumentation::new();
    check(new().enabled(any::<bool>()), &["enabled"]);
}

#[test]
fn definition_managed_cluster_azure_monitor_profile_kube_state_metrics() {
    let new = || types::ManagedClusterAzureMonitorProfileKubeStateMetrics::new();
    check(new().metric_labels_allowlist(any::<String>()), &["metricLabelsAllowlist"]);
    check(new().metric_annotations_allow_list(any::<String>()), &["metricAnnotationsAllowList"]);
}

#[test]
fn definition_managed_cluster_azure_monitor_profile_metrics() {
    let new = || types::ManagedClusterAzureMonitorProfileMetrics::new(start::<bool>());
    check(
        new().kube_state_metrics(any::<types::ManagedClusterAzureMonitorProfileKubeStateMetrics>()),
        &["kubeStateMetrics"],
    );
}

#[test]
fn definition_managed_cluster_bootstrap_profile() {
    let new = || types::ManagedClusterBootstrapProfile::new();
    check(new().artifact_source(any::<types::ArtifactSource>()), &["artifactSource"]);
    check(
        new().container_registry_id(any::<Id<azure::containerregistry::Registry>>()),
        &["containerRegistryId"],
    );
}

#[test]
fn definition_managed_cluster_cost_analysis() {
    let new = || types::ManagedClusterCostAnalysis::new();
    check(new().enabled(any::<bool>()), &["enabled"]);
}

#[test]
fn definition_managed_cluster_hosted_system_profile() {
    let new = || types::ManagedClusterHostedSystemProfile::new();
    check(new().enabled(any::<bool>()), &["enabled"]);
    check(
        new().system_node_subnet_id(any::<Id<azure::network::Subnet>>()),
        &["systemNodeSubnetID"],
    );
    check(new().node_subnet_id(any::<Id<azure::network::Subnet>>()), &["nodeSubnetID"]);
}

#[test]
fn definition_managed_cluster_http_proxy_config() {
    let new = || types::ManagedClusterHttpProxyConfig::new();
    check(new().http_proxy(any::<String>()), &["httpProxy"]);
    check(new().https_proxy(any::<String>()), &["httpsProxy"]);
    check(new().no_proxy(any::<Vec<String>>()), &["noProxy"]);
    check(new().trusted_ca(any::<String>()), &["trustedCa"]);
    check(new().enabled(any::<bool>()), &["enabled"]);
}

#[test]
fn definition_managed_cluster_ingress_profile() {
    let new = || types::ManagedClusterIngressProfile::new();
    check(
        new().web_app_routing(any::<types::ManagedClusterIngressProfileWebAppRouting>()),
        &["webAppRouting"],
    );
    check(
        new().gateway_api(any::<types::ManagedClusterIngressProfileGatewayConfiguration>()),
        &["gatewayAPI"],
    );
}

#[test]
fn definition_managed_cluster_ingress_profile_gateway_configuration() {
    let new = || types::ManagedClusterIngressProfileGatewayConfiguration::new();
    check(new().installation(any::<types::Installation>()), &["installation"]);
}

#[test]
fn definition_managed_cluster_ingress_profile_nginx() {
    let new = || types::ManagedClusterIngressProfileNginx::new();
    check(
        new().default_ingress_controller_type(any::<types::DefaultIngressControllerType>()),
        &["defaultIngressControllerType"],
    );
}

#[test]
fn definition_managed_cluster_ingress_profile_web_app_routing() {
    let new = || types::ManagedClusterIngressProfileWebAppRouting::new();
    check(new().enabled(any::<bool>()), &["enabled"]);
    check(
        new().gateway_api_implementations(any::<
            types::ManagedClusterWebAppRoutingGatewayApiImplementations,
        >()),
        &["gatewayAPIImplementations"],
    );
    check(new().dns_zone_resource_ids(any::<Vec<Id<AnyResource>>>()), &["dnsZoneResourceIds"]);
    check(new().dns_zone_resource_id(any::<Id<AnyResource>>()), &["dnsZoneResourceIds", "0"]);
    check(new().nginx(any::<types::ManagedClusterIngressProfileNginx>()), &["nginx"]);
}

#[test]
fn definition_managed_cluster_load_balancer_profile() {
    let new = || types::ManagedClusterLoadBalancerProfile::new();
    check(
        new().managed_outbound_ips(
            any::<types::ManagedClusterLoadBalancerProfileManagedOutboundIps>(),
        ),
        &["managedOutboundIPs"],
    );
    check(
        new().outbound_ip_prefixes(
            any::<types::ManagedClusterLoadBalancerProfileOutboundIpPrefixes>(),
        ),
        &["outboundIPPrefixes"],
    );
    check(
        new().outbound_ips(any::<types::ManagedClusterLoadBalancerProfileOutboundIps>()),
        &["outboundIPs"],
    );
    check(new().allocated_outbound_ports(any::<i64>()), &["allocatedOutboundPorts"]);
    check(new().idle_timeout_in_minutes(any::<i64>()), &["idleTimeoutInMinutes"]);
    check(
        new().enable_multiple_standard_load_balancers(any::<bool>()),
        &["enableMultipleStandardLoadBalancers"],
    );
    check(new().backend_pool_type(any::<types::BackendPoolType>()), &["backendPoolType"]);
}

#[test]
fn definition_managed_cluster_load_balancer_profile_managed_outbound_ips() {
    let new = || types::ManagedClusterLoadBalancerProfileManagedOutboundIps::new();
    check(new().count(any::<i64>()), &["count"]);
    check(new().count_ipv6(any::<i64>()), &["countIPv6"]);
}

#[test]
fn definition_managed_cluster_load_balancer_profile_outbound_ip_prefixes() {
    let new = || types::ManagedClusterLoadBalancerProfileOutboundIpPrefixes::new();
    check(
        new().public_ip_prefixes([any::<Id<azure::network::PublicIpPrefix>>()]),
        &["publicIPPrefixes", "0", "id"],
    );
    check(
        new().public_ip_prefix(any::<Id<azure::network::PublicIpPrefix>>()),
        &["publicIPPrefixes", "0", "id"],
    );
}

#[test]
fn definition_managed_cluster_load_balancer_profile_outbound_ips() {
    let new = || types::ManagedClusterLoadBalancerProfileOutboundIps::new();
    check(
        new().public_ips([any::<Id<azure::network::PublicIpAddress>>()]),
        &["publicIPs", "0", "id"],
    );
    check(new().public_ip(any::<Id<azure::network::PublicIpAddress>>()), &["publicIPs", "0", "id"]);
}

#[test]
fn definition_managed_cluster_managed_outbound_ip_profile() {
    let new = || types::ManagedClusterManagedOutboundIpProfile::new();
    check(new().count(any::<i64>()), &["count"]);
}

#[test]
fn definition_managed_cluster_metrics_profile() {
    let new = || types::ManagedClusterMetricsProfile::new();
    check(new().cost_analysis(any::<types::ManagedClusterCostAnalysis>()), &["costAnalysis"]);
}

#[test]
fn definition_managed_cluster_nat_gateway_profile() {
    let new = || types::ManagedClusterNatGatewayProfile::new();
    check(
        new().managed_outbound_ip_profile(any::<types::ManagedClusterManagedOutboundIpProfile>()),
        &["managedOutboundIPProfile"],
    );
    check(new().idle_timeout_in_minutes(any::<i64>()), &["idleTimeoutInMinutes"]);
}

#[test]
fn definition_managed_cluster_node_provisioning_profile() {
    let new = || types::ManagedClusterNodeProvisioningProfile::new();
    check(new().mode(any::<types::ManagedClusterNodeProvisioningProfileMode>()), &["mode"]);
    check(new().default_node_pools(any::<types::DefaultNodePools>()), &["defaultNodePools"]);
}

#[test]
fn definition_managed_cluster_node_resource_group_profile() {
    let new = || types::ManagedClusterNodeResourceGroupProfile::new();
    check(new().restriction_level(any::<types::RestrictionLevel>()), &["restrictionLevel"]);
}

#[test]
fn definition_managed_cluster_oidc_issuer_profile() {
    let new = || types::ManagedClusterOidcIssuerProfile::new();
    check(new().dangerously_set_enabled(any::<bool>()), &["enabled"]);
}

#[test]
fn definition_managed_cluster_pod_identity() {
    let new = || {
        types::ManagedClusterPodIdentity::new(
            start::<String>(),
            start::<String>(),
            start::<types::UserAssignedIdentity>(),
        )
    };
    check(new().binding_selector(any::<String>()), &["bindingSelector"]);
}

#[test]
fn definition_managed_cluster_pod_identity_exception() {
    let new = || {
        types::ManagedClusterPodIdentityException::new(
            start::<String>(),
            start::<String>(),
            start::<Map<String>>(),
        )
    };
    check(new().pod_label("key", any::<String>()), &["podLabels", "key"]);
}

#[test]
fn definition_managed_cluster_pod_identity_profile() {
    let new = || types::ManagedClusterPodIdentityProfile::new();
    check(new().enabled(any::<bool>()), &["enabled"]);
    check(new().allow_network_plugin_kubenet(any::<bool>()), &["allowNetworkPluginKubenet"]);
    check(
        new().user_assigned_identities(any::<Vec<types::ManagedClusterPodIdentity>>()),
        &["userAssignedIdentities"],
    );
    check(
        new().user_assigned_identity(any::<types::ManagedClusterPodIdentity>()),
        &["userAssignedIdentities", "0"],
    );
    check(
        new().user_assigned_identity_exceptions(any::<
            Vec<types::ManagedClusterPodIdentityException>,
        >()),
        &["userAssignedIdentityExceptions"],
    );
    check(
        new().user_assigned_identity_exception(any::<types::ManagedClusterPodIdentityException>()),
        &["userAssignedIdentityExceptions", "0"],
    );
}

#[test]
fn definition_managed_cluster_security_profile() {
    let new = || types::ManagedClusterSecurityProfile::new();
    holds(
        new(),
        new().defender(types::ManagedClusterSecurityProfileDefender::new()),
        &["defender"],
        types::ManagedClusterSecurityProfileDefender::new(),
    );
    check(
        new().dangerously_set_defender(any::<types::ManagedClusterSecurityProfileDefender>()),
        &["defender"],
    );
    check(new().azure_key_vault_kms(any::<types::AzureKeyVaultKms>()), &["azureKeyVaultKms"]);
    holds(
        new(),
        new().workload_identity(types::ManagedClusterSecurityProfileWorkloadIdentity::new()),
        &["workloadIdentity"],
        types::ManagedClusterSecurityProfileWorkloadIdentity::new(),
    );
    check(
        new().dangerously_set_workload_identity(any::<
            types::ManagedClusterSecurityProfileWorkloadIdentity,
        >()),
        &["workloadIdentity"],
    );
    check(
        new().image_cleaner(any::<types::ManagedClusterSecurityProfileImageCleaner>()),
        &["imageCleaner"],
    );
    check(new().custom_ca_trust_certificates(any::<Vec<Any>>()), &["customCATrustCertificates"]);
    check(new().custom_ca_trust_certificate(any::<Any>()), &["customCATrustCertificates", "0"]);
}

#[test]
fn definition_managed_cluster_security_profile_defender() {
    let new = || types::ManagedClusterSecurityProfileDefender::new();
    check(new().log_analytics_workspace_resource_id(any::<Id<azure::operationalinsights::Workspace>>()), &["logAnalyticsWorkspaceResourceId"]);
    holds(
        new(),
        new().security_monitoring(
            types::ManagedClusterSecurityProfileDefenderSecurityMonitoring::new(),
        ),
        &["securityMonitoring"],
        types::ManagedClusterSecurityProfileDefenderSecurityMonitoring::new(),
    );
    check(
        new().dangerously_set_security_monitoring(any::<
            types::ManagedClusterSecurityProfileDefenderSecurityMonitoring,
        >()),
        &["securityMonitoring"],
    );
}

#[test]
fn definition_managed_cluster_security_profile_defender_security_monitoring() {
    let new = || types::ManagedClusterSecurityProfileDefenderSecurityMonitoring::new();
    check(new().dangerously_set_enabled(any::<bool>()), &["enabled"]);
}

#[test]
fn definition_managed_cluster_security_profile_image_cleaner() {
    let new = || types::ManagedClusterSecurityProfileImageCleaner::new();
    check(new().enabled(any::<bool>()), &["enabled"]);
    check(new().interval_hours(any::<i64>()), &["intervalHours"]);
}

#[test]
fn definition_managed_cluster_security_profile_workload_identity() {
    let new = || types::ManagedClusterSecurityProfileWorkloadIdentity::new();
    check(new().dangerously_set_enabled(any::<bool>()), &["enabled"]);
}

#[test]
fn definition_managed_cluster_service_principal_profile() {
    let new = || types::ManagedClusterServicePrincipalProfile::new(start::<String>());
    check(new().secret(any::<Secret>()), &["secret"]);
}

#[test]
fn definition_managed_cluster_sku() {
    let new = || types::ManagedClusterSku::new();
    check(new().name(any::<types::ManagedClusterSkuName>()), &["name"]);
    check(new().tier(any::<types::ManagedClusterSkuTier>()), &["tier"]);
}

#[test]
fn definition_managed_cluster_static_egress_gateway_profile() {
    let new = || types::ManagedClusterStaticEgressGatewayProfile::new();
    check(new().enabled(any::<bool>()), &["enabled"]);
}

#[test]
fn definition_managed_cluster_storage_profile() {
    let new = || types::ManagedClusterStorageProfile::new();
    check(
        new().disk_csi_driver(any::<types::ManagedClusterStorageProfileDiskCsiDriver>()),
        &["diskCSIDriver"],
    );
    check(
        new().file_csi_driver(any::<types::ManagedClusterStorageProfileFileCsiDriver>()),
        &["fileCSIDriver"],
    );
    check(
        new().snapshot_controller(any::<types::ManagedClusterStorageProfileSnapshotController>()),
        &["snapshotController"],
    );
    check(
        new().blob_csi_driver(any::<types::ManagedClusterStorageProfileBlobCsiDriver>()),
        &["blobCSIDriver"],
    );
}

#[test]
fn definition_managed_cluster_storage_profile_blob_csi_driver() {
    let new = || types::ManagedClusterStorageProfileBlobCsiDriver::new();
    check(new().enabled(any::<bool>()), &["enabled"]);
}

#[test]
fn definition_managed_cluster_storage_profile_disk_csi_driver() {
    let new = || types::ManagedClusterStorageProfileDiskCsiDriver::new();
    check(new().enabled(any::<bool>()), &["enabled"]);
}

#[test]
fn definition_managed_cluster_storage_profile_file_csi_driver() {
    let new = || types::ManagedClusterStorageProfileFileCsiDriver::new();
    check(new().enabled(any::<bool>()), &["enabled"]);
}

#[test]
fn definition_managed_cluster_storage_profile_snapshot_controller() {
    let new = || types::ManagedClusterStorageProfileSnapshotController::new();
    check(new().enabled(any::<bool>()), &["enabled"]);
}

#[test]
fn definition_managed_cluster_web_app_routing_gateway_api_implementations() {
    let new = || types::ManagedClusterWebAppRoutingGatewayApiImplementations::new();
    check(
        new().app_routing_istio(any::<types::ManagedClusterAppRoutingIstio>()),
        &["appRoutingIstio"],
    );
}

#[test]
fn definition_managed_cluster_windows_profile() {
    let new = || types::ManagedClusterWindowsProfile::new(start::<String>());
    check(new().admin_password(any::<Secret>()), &["adminPassword"]);
    check(new().license_type(any::<types::LicenseType>()), &["licenseType"]);
    check(new().enable_csi_proxy(any::<bool>()), &["enableCSIProxy"]);
    check(new().gmsa_profile(any::<types::WindowsGmsaProfile>()), &["gmsaProfile"]);
}

#[test]
fn definition_managed_cluster_workload_auto_scaler_profile() {
    let new = || types::ManagedClusterWorkloadAutoScalerProfile::new();
    check(new().keda(any::<types::ManagedClusterWorkloadAutoScalerProfileKeda>()), &["keda"]);
    check(
        new().vertical_pod_autoscaler(any::<
            types::ManagedClusterWorkloadAutoScalerProfileVerticalPodAutoscaler,
        >()),
        &["verticalPodAutoscaler"],
    );
}

#[test]
fn definition_manual_scale_profile() {
    let new = || types::ManualScaleProfile::new();
    check(new().size(any::<String>()), &["size"]);
    check(new().count(any::<i64>()), &["count"]);
}

#[test]
fn definition_port_range() {
    let new = || types::PortRange::new();
    check(new().port_start(any::<i64>()), &["portStart"]);
    check(new().port_end(any::<i64>()), &["portEnd"]);
    check(new().protocol(any::<types::PortRangeProtocol>()), &["protocol"]);
}

#[test]
fn definition_power_state() {
    let new = || types::PowerState::new();
    check(new().code(any::<types::Code>()), &["code"]);
}

#[test]
fn definition_private_link_resource() {
    let new = || types::PrivateLinkResource::new();
    check(new().id(any::<String>()), &["id"]);
    check(new().name(any::<String>()), &["name"]);
    check(new().type_(any::<String>()), &["type"]);
    check(new().group_id(any::<String>()), &["groupId"]);
    check(new().required_members(any::<Vec<String>>()), &["requiredMembers"]);
    check(new().required_member(any::<String>()), &["requiredMembers", "0"]);
}

#[test]
fn definition_private_link_service_connection_state() {
    let new = || types::PrivateLinkServiceConnectionState::new();
    check(new().status(any::<types::PrivateLinkServiceConnectionStateStatus>()), &["status"]);
    check(new().description(any::<String>()), &["description"]);
}

#[test]
fn definition_scale_profile() {
    let new = || types::ScaleProfile::new();
    check(new().manual(any::<Vec<types::ManualScaleProfile>>()), &["manual"]);
}

#[test]
fn definition_schedule() {
    let new = || types::Schedule::new();
    check(new().daily(any::<types::DailySchedule>()), &["daily"]);
    check(new().weekly(any::<types::WeeklySchedule>()), &["weekly"]);
    check(new().absolute_monthly(any::<types::AbsoluteMonthlySchedule>()), &["absoluteMonthly"]);
    check(new().relative_monthly(any::<types::RelativeMonthlySchedule>()), &["relativeMonthly"]);
}

#[test]
fn definition_service_mesh_profile() {
    let new = || types::ServiceMeshProfile::new(start::<types::ServiceMeshProfileMode>());
    check(new().istio(any::<types::IstioServiceMesh>()), &["istio"]);
}

#[test]
fn definition_sysctl_config() {
    let new = || types::SysctlConfig::new();
    check(new().net_core_somaxconn(any::<i64>()), &["netCoreSomaxconn"]);
    check(new().net_core_netdev_max_backlog(any::<i64>()), &["netCoreNetdevMaxBacklog"]);
    check(new().net_core_rmem_default(any::<i64>()), &["netCoreRmemDefault"]);
    check(new().net_core_rmem_max(any::<i64>()), &["netCoreRmemMax"]);
    check(new().net_core_wmem_default(any::<i64>()), &["netCoreWmemDefault"]);
    check(new().net_core_wmem_max(any::<i64>()), &["netCoreWmemMax"]);
    check(new().net_core_optmem_max(any::<i64>()), &["netCoreOptmemMax"]);
    check(new().net_ipv4_tcp_max_syn_backlog(any::<i64>()), &["netIpv4TcpMaxSynBacklog"]);
    check(new().net_ipv4_tcp_max_tw_buckets(any::<i64>()), &["netIpv4TcpMaxTwBuckets"]);
    check(new().net_ipv4_tcp_fin_timeout(any::<i64>()), &["netIpv4TcpFinTimeout"]);
    check(new().net_ipv4_tcp_keepalive_time(any::<i64>()), &["netIpv4TcpKeepaliveTime"]);
    check(new().net_ipv4_tcp_keepalive_probes(any::<i64>()), &["netIpv4TcpKeepaliveProbes"]);
    check(new().net_ipv4_tcpkeepalive_intvl(any::<i64>()), &["netIpv4TcpkeepaliveIntvl"]);
    check(new().net_ipv4_tcp_tw_reuse(any::<bool>()), &["netIpv4TcpTwReuse"]);
    check(new().net_ipv4_ip_local_port_range(any::<String>()), &["netIpv4IpLocalPortRange"]);
    check(new().net_ipv4_neigh_default_gc_thresh1(any::<i64>()), &["netIpv4NeighDefaultGcThresh1"]);
    check(new().net_ipv4_neigh_default_gc_thresh2(any::<i64>()), &["netIpv4NeighDefaultGcThresh2"]);
    check(new().net_ipv4_neigh_default_gc_thresh3(any::<i64>()), &["netIpv4NeighDefaultGcThresh3"]);
    check(new().net_netfilter_nf_conntrack_max(any::<i64>()), &["netNetfilterNfConntrackMax"]);
    check(
        new().net_netfilter_nf_conntrack_buckets(any::<i64>()),
        &["netNetfilterNfConntrackBuckets"],
    );
    check(new().fs_inotify_max_user_watches(any::<i64>()), &["fsInotifyMaxUserWatches"]);
    check(new().fs_file_max(any::<i64>()), &["fsFileMax"]);
    check(new().fs_aio_max_nr(any::<i64>()), &["fsAioMaxNr"]);
    check(new().fs_nr_open(any::<i64>()), &["fsNrOpen"]);
    check(new().kernel_threads_max(any::<i64>()), &["kernelThreadsMax"]);
    check(new().vm_max_map_count(any::<i64>()), &["vmMaxMapCount"]);
    check(new().vm_swappiness(any::<i64>()), &["vmSwappiness"]);
    check(new().vm_vfs_cache_pressure(any::<i64>()), &["vmVfsCachePressure"]);
}

#[test]
fn definition_time_in_week() {
    let new = || types::TimeInWeek::new();
    check(new().day(any::<types::TimeInWeekDay>()), &["day"]);
    check(new().hour_slots(any::<Vec<i64>>()), &["hourSlots"]);
    check(new().hour_slot(any::<i64>()), &["hourSlots", "0"]);
}

#[test]
fn definition_time_span() {
    let new = || types::TimeSpan::new();
    check(new().start(any::<String>()), &["start"]);
    check(new().end(any::<String>()), &["end"]);
}

#[test]
fn definition_upgrade_override_settings() {
    let new = || types::UpgradeOverrideSettings::new();
    check(new().force_upgrade(any::<bool>()), &["forceUpgrade"]);
    check(new().until(any::<String>()), &["until"]);
}

#[test]
fn definition_user_assigned_identity() {
    let new = || types::UserAssignedIdentity::new();
    check(new().resource_id(any::<Id<UserAssignedIdentity>>()), &["resourceId"]);
    check(new().client_id(any::<String>()), &["clientId"]);
    check(new().object_id(any::<String>()), &["objectId"]);
}

#[test]
fn definition_virtual_machine_nodes() {
    let new = || types::VirtualMachineNodes::new();
    check(new().size(any::<String>()), &["size"]);
    check(new().count(any::<i64>()), &["count"]);
}

#[test]
fn definition_virtual_machines_profile() {
    let new = || types::VirtualMachinesProfile::new();
    check(new().scale(any::<types::ScaleProfile>()), &["scale"]);
}

#[test]
fn definition_windows_gmsa_profile() {
    let new = || types::WindowsGmsaProfile::new();
    check(new().enabled(any::<bool>()), &["enabled"]);
    check(new().dns_server(any::<String>()), &["dnsServer"]);
    check(new().root_domain_name(any::<String>()), &["rootDomainName"]);
}
