//! Definitions and enums of `Microsoft.ContainerService` that start with A.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::super::types;
use crate::azure::support::*;

definition! {
    /// Definition `AbsoluteMonthlySchedule` of `Microsoft.ContainerService`.
    ///
    /// An expression that yields it has:
    /// - `interval_months()`: `i64`
    /// - `day_of_month()`: `i64`
    AbsoluteMonthlySchedule
}

impl AbsoluteMonthlySchedule {
    /// One with what Azure requires.
    pub fn new(interval_months: impl Value<i64>, day_of_month: impl Value<i64>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("intervalMonths", interval_months.node());
        this.0.set("dayOfMonth", day_of_month.node());
        this
    }
}

#[doc(hidden)]
impl<P> Expr<AbsoluteMonthlySchedule, P> {
    pub fn interval_months(&self) -> Expr<i64, P> {
        field(self, "intervalMonths")
    }

    pub fn day_of_month(&self) -> Expr<i64, P> {
        field(self, "dayOfMonth")
    }
}

enumeration! {
    /// `accelerationMode` of `AdvancedNetworkingPerformance`.
    open AccelerationMode {
        BpfVeth = "BpfVeth",
        None = "None",
    }
}

enumeration! {
    /// `advancedNetworkPolicies` of `AdvancedNetworkingSecurity`.
    open AdvancedNetworkPolicies {
        L7 = "L7",
        Fqdn = "FQDN",
        None = "None",
    }
}

definition! {
    /// Definition `AdvancedNetworking` of `Microsoft.ContainerService`.
    ///
    /// An expression that yields it has:
    /// - `enabled()`: `bool`
    /// - `observability()`: `AdvancedNetworkingObservability`
    /// - `security()`: `AdvancedNetworkingSecurity`
    /// - `performance()`: `AdvancedNetworkingPerformance`
    AdvancedNetworking
}

impl AdvancedNetworking {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `enabled`.
    pub fn enabled(self, value: impl Value<bool>) -> Self {
        set(self, "enabled", value)
    }

    /// `observability`.
    pub fn observability(self, value: impl Value<AdvancedNetworkingObservability>) -> Self {
        set(self, "observability", value)
    }

    /// `security`.
    pub fn security(self, value: impl Value<AdvancedNetworkingSecurity>) -> Self {
        set(self, "security", value)
    }

    /// `performance`.
    pub fn performance(self, value: impl Value<AdvancedNetworkingPerformance>) -> Self {
        set(self, "performance", value)
    }
}

#[doc(hidden)]
impl<P> Expr<AdvancedNetworking, P> {
    pub fn enabled(&self) -> Expr<bool, P> {
        field(self, "enabled")
    }

    pub fn observability(&self) -> Expr<AdvancedNetworkingObservability, P> {
        field(self, "observability")
    }

    pub fn security(&self) -> Expr<AdvancedNetworkingSecurity, P> {
        field(self, "security")
    }

    pub fn performance(&self) -> Expr<AdvancedNetworkingPerformance, P> {
        field(self, "performance")
    }
}

definition! {
    /// Definition `AdvancedNetworkingObservability` of `Microsoft.ContainerService`.
    ///
    /// An expression that yields it has:
    /// - `enabled()`: `bool`
    AdvancedNetworkingObservability
}

impl AdvancedNetworkingObservability {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `enabled`.
    pub fn enabled(self, value: impl Value<bool>) -> Self {
        set(self, "enabled", value)
    }
}

#[doc(hidden)]
impl<P> Expr<AdvancedNetworkingObservability, P> {
    pub fn enabled(&self) -> Expr<bool, P> {
        field(self, "enabled")
    }
}

definition! {
    /// Definition `AdvancedNetworkingPerformance` of `Microsoft.ContainerService`.
    ///
    /// An expression that yields it has:
    /// - `acceleration_mode()`: `AccelerationMode`
    AdvancedNetworkingPerformance
}

impl AdvancedNetworkingPerformance {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `accelerationMode`.
    pub fn acceleration_mode(self, value: impl Value<AccelerationMode>) -> Self {
        set(self, "accelerationMode", value)
    }
}

#[doc(hidden)]
impl<P> Expr<AdvancedNetworkingPerformance, P> {
    pub fn acceleration_mode(&self) -> Expr<AccelerationMode, P> {
        field(self, "accelerationMode")
    }
}

definition! {
    /// Definition `AdvancedNetworkingSecurity` of `Microsoft.ContainerService`.
    ///
    /// An expression that yields it has:
    /// - `enabled()`: `bool`
    /// - `advanced_network_policies()`: `AdvancedNetworkPolicies`
    /// - `transit_encryption()`: `AdvancedNetworkingSecurityTransitEncryption`
    AdvancedNetworkingSecurity
}

impl AdvancedNetworkingSecurity {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `enabled`.
    pub fn enabled(self, value: impl Value<bool>) -> Self {
        set(self, "enabled", value)
    }

    /// `advancedNetworkPolicies`.
    pub fn advanced_network_policies(self, value: impl Value<AdvancedNetworkPolicies>) -> Self {
        set(self, "advancedNetworkPolicies", value)
    }

    /// `transitEncryption`.
    pub fn transit_encryption(
        self,
        value: impl Value<AdvancedNetworkingSecurityTransitEncryption>,
    ) -> Self {
        set(self, "transitEncryption", value)
    }
}

#[doc(hidden)]
impl<P> Expr<AdvancedNetworkingSecurity, P> {
    pub fn enabled(&self) -> Expr<bool, P> {
        field(self, "enabled")
    }

    pub fn advanced_network_policies(&self) -> Expr<AdvancedNetworkPolicies, P> {
        field(self, "advancedNetworkPolicies")
    }

    pub fn transit_encryption(&self) -> Expr<AdvancedNetworkingSecurityTransitEncryption, P> {
        field(self, "transitEncryption")
    }
}

definition! {
    /// Definition `AdvancedNetworkingSecurityTransitEncryption` of `Microsoft.ContainerService`.
    ///
    /// An expression that yields it has:
    /// - `type_()`: `AdvancedNetworkingSecurityTransitEncryptionType`
    AdvancedNetworkingSecurityTransitEncryption
}

impl AdvancedNetworkingSecurityTransitEncryption {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `type`.
    pub fn type_(self, value: impl Value<AdvancedNetworkingSecurityTransitEncryptionType>) -> Self {
        set(self, "type", value)
    }
}

#[doc(hidden)]
impl<P> Expr<AdvancedNetworkingSecurityTransitEncryption, P> {
    pub fn type_(&self) -> Expr<AdvancedNetworkingSecurityTransitEncryptionType, P> {
        field(self, "type")
    }
}

enumeration! {
    /// `type` of `AdvancedNetworkingSecurityTransitEncryption`.
    open AdvancedNetworkingSecurityTransitEncryptionType {
        WireGuard = "WireGuard",
        None = "None",
    }
}

definition! {
    /// Definition `AgentPoolGatewayProfile` of `Microsoft.ContainerService`.
    ///
    /// An expression that yields it has:
    /// - `public_ip_prefix_size()`: `i64`
    AgentPoolGatewayProfile
}

impl AgentPoolGatewayProfile {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `publicIPPrefixSize`: from 28 to 31.
    pub fn public_ip_prefix_size(self, value: impl Value<i64>) -> Self {
        set(self, "publicIPPrefixSize", value)
    }
}

#[doc(hidden)]
impl<P> Expr<AgentPoolGatewayProfile, P> {
    pub fn public_ip_prefix_size(&self) -> Expr<i64, P> {
        field(self, "publicIPPrefixSize")
    }
}

enumeration! {
    /// `mode` of `Microsoft.ContainerService/managedClusters/agentPools`.
    open AgentPoolMode {
        System = "System",
        User = "User",
        Gateway = "Gateway",
    }
}

definition! {
    /// Definition `AgentPoolNetworkProfile` of `Microsoft.ContainerService`.
    ///
    /// An expression that yields it has:
    /// - `node_public_ip_tags()`: `Vec<IpTag>`
    /// - `allowed_host_ports()`: `Vec<PortRange>`
    /// - `application_security_groups()`: `Vec<String>`
    AgentPoolNetworkProfile
}

impl AgentPoolNetworkProfile {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `nodePublicIPTags`.
    pub fn node_public_ip_tags(self, value: impl Value<Vec<types::IpTag>>) -> Self {
        set(self, "nodePublicIPTags", value)
    }

    /// Adds one item to `nodePublicIPTags`.
    pub fn node_public_ip_tag(self, value: impl Value<types::IpTag>) -> Self {
        push(self, "nodePublicIPTags", value)
    }

    /// `allowedHostPorts`.
    pub fn allowed_host_ports(self, value: impl Value<Vec<types::PortRange>>) -> Self {
        set(self, "allowedHostPorts", value)
    }

    /// Adds one item to `allowedHostPorts`.
    pub fn allowed_host_port(self, value: impl Value<types::PortRange>) -> Self {
        push(self, "allowedHostPorts", value)
    }

    /// `applicationSecurityGroups`.
    pub fn application_security_groups(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "applicationSecurityGroups", value)
    }

    /// Adds one item to `applicationSecurityGroups`.
    pub fn application_security_group(self, value: impl Value<String>) -> Self {
        push(self, "applicationSecurityGroups", value)
    }
}

#[doc(hidden)]
impl<P> Expr<AgentPoolNetworkProfile, P> {
    pub fn node_public_ip_tags(&self) -> Expr<Vec<types::IpTag>, P> {
        field(self, "nodePublicIPTags")
    }

    pub fn allowed_host_ports(&self) -> Expr<Vec<types::PortRange>, P> {
        field(self, "allowedHostPorts")
    }

    pub fn application_security_groups(&self) -> Expr<Vec<String>, P> {
        field(self, "applicationSecurityGroups")
    }
}

reading! {
    /// Definition `ManagedClusterAgentPoolProfileProperties` of `Microsoft.ContainerService`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `etag()`: `String`
    /// - `count()`: `i64`
    /// - `vm_size()`: `String`
    /// - `os_disk_size_gb()`: `i64`
    /// - `os_disk_type()`: `OsDiskType`
    /// - `kubelet_disk_type()`: `KubeletDiskType`
    /// - `workload_runtime()`: `WorkloadRuntime`
    /// - `message_of_the_day()`: `String`
    /// - `vnet_subnet_id()`: `Id<network::Subnet>`
    /// - `pod_subnet_id()`: `Id<network::Subnet>`
    /// - `pod_ip_allocation_mode()`: `PodIpAllocationMode`
    /// - `max_pods()`: `i64`
    /// - `os_type()`: `OsType`
    /// - `os_sku()`: `OsSku`
    /// - `max_count()`: `i64`
    /// - `min_count()`: `i64`
    /// - `enable_auto_scaling()`: `bool`
    /// - `scale_down_mode()`: `ScaleDownMode`
    /// - `type_()`: `AgentPoolType`
    /// - `mode()`: `AgentPoolMode`
    /// - `orchestrator_version()`: `String`
    /// - `current_orchestrator_version()`: `String`
    /// - `node_image_version()`: `String`
    /// - `upgrade_settings()`: `AgentPoolUpgradeSettings`
    /// - `provisioning_state()`: `String`
    /// - `power_state()`: `PowerState`
    /// - `availability_zones()`: `Vec<String>`
    /// - `enable_node_public_ip()`: `bool`
    /// - `node_public_ip_prefix_id()`: `Id<network::PublicIpPrefix>`
    /// - `scale_set_priority()`: `ScaleSetPriority`
    /// - `scale_set_eviction_policy()`: `ScaleSetEvictionPolicy`
    /// - `spot_max_price()`: `i64`
    /// - `tags()`: `Map<String>`
    /// - `node_labels()`: `Map<String>`
    /// - `node_taints()`: `Vec<String>`
    /// - `proximity_placement_group_id()`: `Id<AnyResource>`
    /// - `kubelet_config()`: `KubeletConfig`
    /// - `linux_os_config()`: `LinuxOsConfig`
    /// - `enable_encryption_at_host()`: `bool`
    /// - `enable_ultra_ssd()`: `bool`
    /// - `enable_fips()`: `bool`
    /// - `gpu_instance_profile()`: `GpuInstanceProfile`
    /// - `creation_data()`: `CreationData`
    /// - `capacity_reservation_group_id()`: `Id<AnyResource>`
    /// - `host_group_id()`: `Id<AnyResource>`
    /// - `network_profile()`: `AgentPoolNetworkProfile`
    /// - `windows_profile()`: `AgentPoolWindowsProfile`
    /// - `security_profile()`: `AgentPoolSecurityProfile`
    /// - `gpu_profile()`: `GpuProfile`
    /// - `gateway_profile()`: `AgentPoolGatewayProfile`
    /// - `virtual_machines_profile()`: `VirtualMachinesProfile`
    /// - `virtual_machine_nodes_status()`: `Vec<VirtualMachineNodes>`
    /// - `status()`: `AgentPoolStatus`
    /// - `local_dns_profile()`: `LocalDnsProfile`
    AgentPoolProperties
}

#[doc(hidden)]
impl<P> Expr<AgentPoolProperties, P> {
    pub fn etag(&self) -> Expr<String, P> {
        field(self, "eTag")
    }

    pub fn count(&self) -> Expr<i64, P> {
        field(self, "count")
    }

    pub fn vm_size(&self) -> Expr<String, P> {
        field(self, "vmSize")
    }

    pub fn os_disk_size_gb(&self) -> Expr<i64, P> {
        field(self, "osDiskSizeGB")
    }

    pub fn os_disk_type(&self) -> Expr<types::OsDiskType, P> {
        field(self, "osDiskType")
    }

    pub fn kubelet_disk_type(&self) -> Expr<types::KubeletDiskType, P> {
        field(self, "kubeletDiskType")
    }

    pub fn workload_runtime(&self) -> Expr<types::WorkloadRuntime, P> {
        field(self, "workloadRuntime")
    }

    pub fn message_of_the_day(&self) -> Expr<String, P> {
        field(self, "messageOfTheDay")
    }

    pub fn vnet_subnet_id(&self) -> Expr<Id<crate::azure::generated::network::Subnet>, P> {
        field(self, "vnetSubnetID")
    }

    pub fn pod_subnet_id(&self) -> Expr<Id<crate::azure::generated::network::Subnet>, P> {
        field(self, "podSubnetID")
    }

    pub fn pod_ip_allocation_mode(&self) -> Expr<types::PodIpAllocationMode, P> {
        field(self, "podIPAllocationMode")
    }

    pub fn max_pods(&self) -> Expr<i64, P> {
        field(self, "maxPods")
    }

    pub fn os_type(&self) -> Expr<types::OsType, P> {
        field(self, "osType")
    }

    pub fn os_sku(&self) -> Expr<types::OsSku, P> {
        field(self, "osSKU")
    }

    pub fn max_count(&self) -> Expr<i64, P> {
        field(self, "maxCount")
    }

    pub fn min_count(&self) -> Expr<i64, P> {
        field(self, "minCount")
    }

    pub fn enable_auto_scaling(&self) -> Expr<bool, P> {
        field(self, "enableAutoScaling")
    }

    pub fn scale_down_mode(&self) -> Expr<types::ScaleDownMode, P> {
        field(self, "scaleDownMode")
    }

    pub fn type_(&self) -> Expr<AgentPoolType, P> {
        field(self, "type")
    }

    pub fn mode(&self) -> Expr<AgentPoolMode, P> {
        field(self, "mode")
    }

    pub fn orchestrator_version(&self) -> Expr<String, P> {
        field(self, "orchestratorVersion")
    }

    pub fn current_orchestrator_version(&self) -> Expr<String, P> {
        field(self, "currentOrchestratorVersion")
    }

    pub fn node_image_version(&self) -> Expr<String, P> {
        field(self, "nodeImageVersion")
    }

    pub fn upgrade_settings(&self) -> Expr<AgentPoolUpgradeSettings, P> {
        field(self, "upgradeSettings")
    }

    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }

    pub fn power_state(&self) -> Expr<types::PowerState, P> {
        field(self, "powerState")
    }

    pub fn availability_zones(&self) -> Expr<Vec<String>, P> {
        field(self, "availabilityZones")
    }

    pub fn enable_node_public_ip(&self) -> Expr<bool, P> {
        field(self, "enableNodePublicIP")
    }

    pub fn node_public_ip_prefix_id(
        &self,
    ) -> Expr<Id<crate::azure::generated::network::PublicIpPrefix>, P> {
        field(self, "nodePublicIPPrefixID")
    }

    pub fn scale_set_priority(&self) -> Expr<types::ScaleSetPriority, P> {
        field(self, "scaleSetPriority")
    }

    pub fn scale_set_eviction_policy(&self) -> Expr<types::ScaleSetEvictionPolicy, P> {
        field(self, "scaleSetEvictionPolicy")
    }

    pub fn spot_max_price(&self) -> Expr<i64, P> {
        field(self, "spotMaxPrice")
    }

    pub fn tags(&self) -> Expr<Map<String>, P> {
        field(self, "tags")
    }

    pub fn node_labels(&self) -> Expr<Map<String>, P> {
        field(self, "nodeLabels")
    }

    pub fn node_taints(&self) -> Expr<Vec<String>, P> {
        field(self, "nodeTaints")
    }

    pub fn proximity_placement_group_id(&self) -> Expr<Id<AnyResource>, P> {
        field(self, "proximityPlacementGroupID")
    }

    pub fn kubelet_config(&self) -> Expr<types::KubeletConfig, P> {
        field(self, "kubeletConfig")
    }

    pub fn linux_os_config(&self) -> Expr<types::LinuxOsConfig, P> {
        field(self, "linuxOSConfig")
    }

    pub fn enable_encryption_at_host(&self) -> Expr<bool, P> {
        field(self, "enableEncryptionAtHost")
    }

    pub fn enable_ultra_ssd(&self) -> Expr<bool, P> {
        field(self, "enableUltraSSD")
    }

    pub fn enable_fips(&self) -> Expr<bool, P> {
        field(self, "enableFIPS")
    }

    pub fn gpu_instance_profile(&self) -> Expr<types::GpuInstanceProfile, P> {
        field(self, "gpuInstanceProfile")
    }

    pub fn creation_data(&self) -> Expr<types::CreationData, P> {
        field(self, "creationData")
    }

    pub fn capacity_reservation_group_id(&self) -> Expr<Id<AnyResource>, P> {
        field(self, "capacityReservationGroupID")
    }

    pub fn host_group_id(&self) -> Expr<Id<AnyResource>, P> {
        field(self, "hostGroupID")
    }

    pub fn network_profile(&self) -> Expr<AgentPoolNetworkProfile, P> {
        field(self, "networkProfile")
    }

    pub fn windows_profile(&self) -> Expr<AgentPoolWindowsProfile, P> {
        field(self, "windowsProfile")
    }

    pub fn security_profile(&self) -> Expr<AgentPoolSecurityProfile, P> {
        field(self, "securityProfile")
    }

    pub fn gpu_profile(&self) -> Expr<types::GpuProfile, P> {
        field(self, "gpuProfile")
    }

    pub fn gateway_profile(&self) -> Expr<AgentPoolGatewayProfile, P> {
        field(self, "gatewayProfile")
    }

    pub fn virtual_machines_profile(&self) -> Expr<types::VirtualMachinesProfile, P> {
        field(self, "virtualMachinesProfile")
    }

    pub fn virtual_machine_nodes_status(&self) -> Expr<Vec<types::VirtualMachineNodes>, P> {
        field(self, "virtualMachineNodesStatus")
    }

    pub fn status(&self) -> Expr<AgentPoolStatus, P> {
        field(self, "status")
    }

    pub fn local_dns_profile(&self) -> Expr<types::LocalDnsProfile, P> {
        field(self, "localDNSProfile")
    }
}

definition! {
    /// Definition `AgentPoolSecurityProfile` of `Microsoft.ContainerService`.
    ///
    /// An expression that yields it has:
    /// - `enable_vtpm()`: `bool`
    /// - `enable_secure_boot()`: `bool`
    /// - `ssh_access()`: `SshAccess`
    AgentPoolSecurityProfile
}

impl AgentPoolSecurityProfile {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `enableVTPM`.
    pub fn enable_vtpm(self, value: impl Value<bool>) -> Self {
        set(self, "enableVTPM", value)
    }

    /// `enableSecureBoot`.
    pub fn enable_secure_boot(self, value: impl Value<bool>) -> Self {
        set(self, "enableSecureBoot", value)
    }

    /// `sshAccess`.
    pub fn ssh_access(self, value: impl Value<types::SshAccess>) -> Self {
        set(self, "sshAccess", value)
    }
}

#[doc(hidden)]
impl<P> Expr<AgentPoolSecurityProfile, P> {
    pub fn enable_vtpm(&self) -> Expr<bool, P> {
        field(self, "enableVTPM")
    }

    pub fn enable_secure_boot(&self) -> Expr<bool, P> {
        field(self, "enableSecureBoot")
    }

    pub fn ssh_access(&self) -> Expr<types::SshAccess, P> {
        field(self, "sshAccess")
    }
}

reading! {
    /// Definition `AgentPoolStatus` of `Microsoft.ContainerService`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `provisioning_error()`: `ErrorDetail`
    AgentPoolStatus
}

#[doc(hidden)]
impl<P> Expr<AgentPoolStatus, P> {
    pub fn provisioning_error(&self) -> Expr<types::ErrorDetail, P> {
        field(self, "provisioningError")
    }
}

enumeration! {
    /// `type` of `Microsoft.ContainerService/managedClusters/agentPools`.
    open AgentPoolType {
        VirtualMachineScaleSets = "VirtualMachineScaleSets",
        AvailabilitySet = "AvailabilitySet",
        VirtualMachines = "VirtualMachines",
    }
}

definition! {
    /// Definition `AgentPoolUpgradeSettings` of `Microsoft.ContainerService`.
    ///
    /// An expression that yields it has:
    /// - `max_surge()`: `String`
    /// - `max_unavailable()`: `String`
    /// - `drain_timeout_in_minutes()`: `i64`
    /// - `node_soak_duration_in_minutes()`: `i64`
    /// - `undrainable_node_behavior()`: `UndrainableNodeBehavior`
    AgentPoolUpgradeSettings
}

impl AgentPoolUpgradeSettings {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `maxSurge`.
    pub fn max_surge(self, value: impl Value<String>) -> Self {
        set(self, "maxSurge", value)
    }

    /// `maxUnavailable`.
    pub fn max_unavailable(self, value: impl Value<String>) -> Self {
        set(self, "maxUnavailable", value)
    }

    /// `drainTimeoutInMinutes`: from 1 to 1440.
    pub fn drain_timeout_in_minutes(self, value: impl Value<i64>) -> Self {
        set(self, "drainTimeoutInMinutes", value)
    }

    /// `nodeSoakDurationInMinutes`: from 0 to 30.
    pub fn node_soak_duration_in_minutes(self, value: impl Value<i64>) -> Self {
        set(self, "nodeSoakDurationInMinutes", value)
    }

    /// `undrainableNodeBehavior`.
    pub fn undrainable_node_behavior(
        self,
        value: impl Value<types::UndrainableNodeBehavior>,
    ) -> Self {
        set(self, "undrainableNodeBehavior", value)
    }
}

#[doc(hidden)]
impl<P> Expr<AgentPoolUpgradeSettings, P> {
    pub fn max_surge(&self) -> Expr<String, P> {
        field(self, "maxSurge")
    }

    pub fn max_unavailable(&self) -> Expr<String, P> {
        field(self, "maxUnavailable")
    }

    pub fn drain_timeout_in_minutes(&self) -> Expr<i64, P> {
        field(self, "drainTimeoutInMinutes")
    }

    pub fn node_soak_duration_in_minutes(&self) -> Expr<i64, P> {
        field(self, "nodeSoakDurationInMinutes")
    }

    pub fn undrainable_node_behavior(&self) -> Expr<types::UndrainableNodeBehavior, P> {
        field(self, "undrainableNodeBehavior")
    }
}

definition! {
    /// Definition `AgentPoolWindowsProfile` of `Microsoft.ContainerService`.
    ///
    /// An expression that yields it has:
    /// - `disable_outbound_nat()`: `bool`
    AgentPoolWindowsProfile
}

impl AgentPoolWindowsProfile {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `disableOutboundNat`.
    pub fn disable_outbound_nat(self, value: impl Value<bool>) -> Self {
        set(self, "disableOutboundNat", value)
    }
}

#[doc(hidden)]
impl<P> Expr<AgentPoolWindowsProfile, P> {
    pub fn disable_outbound_nat(&self) -> Expr<bool, P> {
        field(self, "disableOutboundNat")
    }
}

enumeration! {
    /// `artifactSource` of `ManagedClusterBootstrapProfile`.
    open ArtifactSource {
        Cache = "Cache",
        Direct = "Direct",
    }
}

definition! {
    /// Definition `AzureKeyVaultKms` of `Microsoft.ContainerService`.
    ///
    /// An expression that yields it has:
    /// - `enabled()`: `bool`
    /// - `key_id()`: `String`
    /// - `key_vault_network_access()`: `KeyVaultNetworkAccess`
    /// - `key_vault_resource_id()`: `Id<keyvault::Vault>`
    AzureKeyVaultKms
}

impl AzureKeyVaultKms {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `enabled`.
    pub fn enabled(self, value: impl Value<bool>) -> Self {
        set(self, "enabled", value)
    }

    /// `keyId`.
    pub fn key_id(self, value: impl Value<String>) -> Self {
        set(self, "keyId", value)
    }

    /// `keyVaultNetworkAccess`.
    pub fn key_vault_network_access(self, value: impl Value<types::KeyVaultNetworkAccess>) -> Self {
        set(self, "keyVaultNetworkAccess", value)
    }

    /// `keyVaultResourceId`.
    pub fn key_vault_resource_id(
        self,
        value: impl Value<Id<crate::azure::generated::keyvault::Vault>>,
    ) -> Self {
        set(self, "keyVaultResourceId", value)
    }
}

#[doc(hidden)]
impl<P> Expr<AzureKeyVaultKms, P> {
    pub fn enabled(&self) -> Expr<bool, P> {
        field(self, "enabled")
    }

    pub fn key_id(&self) -> Expr<String, P> {
        field(self, "keyId")
    }

    pub fn key_vault_network_access(&self) -> Expr<types::KeyVaultNetworkAccess, P> {
        field(self, "keyVaultNetworkAccess")
    }

    pub fn key_vault_resource_id(&self) -> Expr<Id<crate::azure::generated::keyvault::Vault>, P> {
        field(self, "keyVaultResourceId")
    }
}
