//! Definitions and enums of `Microsoft.ContainerService` that start with M.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::super::types;
use crate::azure::support::*;

reading! {
    /// Definition `MaintenanceConfigurationProperties` of `Microsoft.ContainerService`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `time_in_week()`: `Vec<TimeInWeek>`
    /// - `not_allowed_time()`: `Vec<TimeSpan>`
    /// - `maintenance_window()`: `MaintenanceWindow`
    MaintenanceConfigurationProperties
}

#[doc(hidden)]
impl<P> Expr<MaintenanceConfigurationProperties, P> {
    pub fn time_in_week(&self) -> Expr<Vec<types::TimeInWeek>, P> {
        field(self, "timeInWeek")
    }

    pub fn not_allowed_time(&self) -> Expr<Vec<types::TimeSpan>, P> {
        field(self, "notAllowedTime")
    }

    pub fn maintenance_window(&self) -> Expr<MaintenanceWindow, P> {
        field(self, "maintenanceWindow")
    }
}

definition! {
    /// Definition `MaintenanceWindow` of `Microsoft.ContainerService`.
    ///
    /// An expression that yields it has:
    /// - `schedule()`: `Schedule`
    /// - `duration_hours()`: `i64`
    /// - `utc_offset()`: `String`
    /// - `start_date()`: `String`
    /// - `start_time()`: `String`
    /// - `not_allowed_dates()`: `Vec<DateSpan>`
    MaintenanceWindow
}

impl MaintenanceWindow {
    /// One with what Azure requires.
    pub fn new(
        schedule: impl Value<types::Schedule>,
        duration_hours: impl Value<i64>,
        start_time: impl Value<String>,
    ) -> Self {
        let mut this = Self(Object::new());
        this.0.set("schedule", schedule.node());
        this.0.set("durationHours", duration_hours.node());
        this.0.set("startTime", start_time.node());
        this
    }

    /// `utcOffset`: pattern `^(-|\+)[0-9]{2}:[0-9]{2}$`.
    pub fn utc_offset(self, value: impl Value<String>) -> Self {
        set(self, "utcOffset", value)
    }

    /// `startDate`.
    pub fn start_date(self, value: impl Value<String>) -> Self {
        set(self, "startDate", value)
    }

    /// `notAllowedDates`.
    pub fn not_allowed_dates(self, value: impl Value<Vec<types::DateSpan>>) -> Self {
        set(self, "notAllowedDates", value)
    }

    /// Adds one item to `notAllowedDates`.
    pub fn not_allowed_date(self, value: impl Value<types::DateSpan>) -> Self {
        push(self, "notAllowedDates", value)
    }
}

#[doc(hidden)]
impl<P> Expr<MaintenanceWindow, P> {
    pub fn schedule(&self) -> Expr<types::Schedule, P> {
        field(self, "schedule")
    }

    pub fn duration_hours(&self) -> Expr<i64, P> {
        field(self, "durationHours")
    }

    pub fn utc_offset(&self) -> Expr<String, P> {
        field(self, "utcOffset")
    }

    pub fn start_date(&self) -> Expr<String, P> {
        field(self, "startDate")
    }

    pub fn start_time(&self) -> Expr<String, P> {
        field(self, "startTime")
    }

    pub fn not_allowed_dates(&self) -> Expr<Vec<types::DateSpan>, P> {
        field(self, "notAllowedDates")
    }
}

definition! {
    /// Definition `ManagedClusterAADProfile` of `Microsoft.ContainerService`.
    ///
    /// An expression that yields it has:
    /// - `managed()`: `bool`
    /// - `enable_azure_rbac()`: `bool`
    /// - `admin_group_object_ids()`: `Vec<String>`
    /// - `client_app_id()`: `String`
    /// - `server_app_id()`: `String`
    /// - `server_app_secret()`: `Secret`
    /// - `tenant_id()`: `String`
    ManagedClusterAadProfile
}

impl ManagedClusterAadProfile {
    /// An empty one.
    ///
    /// Sets what is safe:
    /// - `managed` = `true` (`aks.06`)
    /// - `enableAzureRBAC` = `true` (`aks.07`)
    pub fn new() -> Self {
        let mut this = Self(Object::new());
        this.0.preset("managed", Node::Bool(true));
        this.0.preset("enableAzureRBAC", Node::Bool(true));
        this
    }

    /// `managed`.
    ///
    /// Control `aks.06`: it is `true` unless set here.
    pub fn dangerously_set_managed(self, value: impl Value<bool>) -> Self {
        set(self, "managed", value)
    }

    /// `enableAzureRBAC`.
    ///
    /// Control `aks.07`: it is `true` unless set here.
    pub fn dangerously_set_enable_azure_rbac(self, value: impl Value<bool>) -> Self {
        set(self, "enableAzureRBAC", value)
    }

    /// `adminGroupObjectIDs`.
    pub fn admin_group_object_ids(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "adminGroupObjectIDs", value)
    }

    /// Adds one item to `adminGroupObjectIDs`.
    pub fn admin_group_object_id(self, value: impl Value<String>) -> Self {
        push(self, "adminGroupObjectIDs", value)
    }

    /// `clientAppID`.
    pub fn client_app_id(self, value: impl Value<String>) -> Self {
        set(self, "clientAppID", value)
    }

    /// `serverAppID`.
    pub fn server_app_id(self, value: impl Value<String>) -> Self {
        set(self, "serverAppID", value)
    }

    /// `serverAppSecret`.
    pub fn server_app_secret(self, value: impl Value<Secret>) -> Self {
        set(self, "serverAppSecret", value)
    }

    /// `tenantID`.
    pub fn tenant_id(self, value: impl Value<String>) -> Self {
        set(self, "tenantID", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ManagedClusterAadProfile, P> {
    pub fn managed(&self) -> Expr<bool, P> {
        field(self, "managed")
    }

    pub fn enable_azure_rbac(&self) -> Expr<bool, P> {
        field(self, "enableAzureRBAC")
    }

    pub fn admin_group_object_ids(&self) -> Expr<Vec<String>, P> {
        field(self, "adminGroupObjectIDs")
    }

    pub fn client_app_id(&self) -> Expr<String, P> {
        field(self, "clientAppID")
    }

    pub fn server_app_id(&self) -> Expr<String, P> {
        field(self, "serverAppID")
    }

    pub fn server_app_secret(&self) -> Expr<Secret, P> {
        field(self, "serverAppSecret")
    }

    pub fn tenant_id(&self) -> Expr<String, P> {
        field(self, "tenantID")
    }
}

definition! {
    /// Definition `ManagedClusterAddonProfile` of `Microsoft.ContainerService`.
    ///
    /// An expression that yields it has:
    /// - `enabled()`: `bool`
    /// - `config()`: `Map<String>`
    /// - `identity()`: `ManagedClusterAddonProfileIdentity`
    ManagedClusterAddonProfile
}

impl ManagedClusterAddonProfile {
    /// One with what Azure requires.
    pub fn new(enabled: impl Value<bool>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("enabled", enabled.node());
        this
    }

    /// `config`.
    ///
    /// Replaces what controls `aks.15` set in it.
    pub fn dangerously_set_config(self, value: impl Value<Map<String>>) -> Self {
        set(self, "config", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ManagedClusterAddonProfile, P> {
    pub fn enabled(&self) -> Expr<bool, P> {
        field(self, "enabled")
    }

    pub fn config(&self) -> Expr<Map<String>, P> {
        field(self, "config")
    }

    pub fn identity(&self) -> Expr<ManagedClusterAddonProfileIdentity, P> {
        field(self, "identity")
    }
}

reading! {
    /// Definition `ManagedClusterAddonProfileIdentity` of `Microsoft.ContainerService`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `resource_id()`: `String`
    /// - `client_id()`: `String`
    /// - `object_id()`: `String`
    ManagedClusterAddonProfileIdentity
}

#[doc(hidden)]
impl<P> Expr<ManagedClusterAddonProfileIdentity, P> {
    pub fn resource_id(&self) -> Expr<String, P> {
        field(self, "resourceId")
    }

    pub fn client_id(&self) -> Expr<String, P> {
        field(self, "clientId")
    }

    pub fn object_id(&self) -> Expr<String, P> {
        field(self, "objectId")
    }
}

definition! {
    /// Definition `ManagedClusterAgentPoolProfile` of `Microsoft.ContainerService`.
    ///
    /// An expression that yields it has:
    /// - `name()`: `String`
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
    /// - `type_()`: `ManagedClusterAgentPoolProfileType`
    /// - `mode()`: `ManagedClusterAgentPoolProfileMode`
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
    ManagedClusterAgentPoolProfile
}

impl ManagedClusterAgentPoolProfile {
    /// One with what Azure requires.
    ///
    /// Sets what is safe:
    /// - `enableEncryptionAtHost` = `true` (`aks.26`)
    pub fn new(
        name: impl Value<String>,
        vnet_subnet_id: impl Value<Id<crate::azure::generated::network::Subnet>>,
    ) -> Self {
        let mut this = Self(Object::new());
        this.0.set("name", name.node());
        this.0.set("vnetSubnetID", vnet_subnet_id.node());
        this.0.preset("enableEncryptionAtHost", Node::Bool(true));
        this
    }

    /// `count`.
    pub fn count(self, value: impl Value<i64>) -> Self {
        set(self, "count", value)
    }

    /// `vmSize`.
    pub fn vm_size(self, value: impl Value<String>) -> Self {
        set(self, "vmSize", value)
    }

    /// `osDiskSizeGB`: from 0 to 2048.
    pub fn os_disk_size_gb(self, value: impl Value<i64>) -> Self {
        set(self, "osDiskSizeGB", value)
    }

    /// `osDiskType`.
    pub fn os_disk_type(self, value: impl Value<types::OsDiskType>) -> Self {
        set(self, "osDiskType", value)
    }

    /// `kubeletDiskType`.
    pub fn kubelet_disk_type(self, value: impl Value<types::KubeletDiskType>) -> Self {
        set(self, "kubeletDiskType", value)
    }

    /// `workloadRuntime`.
    pub fn workload_runtime(self, value: impl Value<types::WorkloadRuntime>) -> Self {
        set(self, "workloadRuntime", value)
    }

    /// `messageOfTheDay`.
    pub fn message_of_the_day(self, value: impl Value<String>) -> Self {
        set(self, "messageOfTheDay", value)
    }

    /// `podSubnetID`.
    pub fn pod_subnet_id(
        self,
        value: impl Value<Id<crate::azure::generated::network::Subnet>>,
    ) -> Self {
        set(self, "podSubnetID", value)
    }

    /// `podIPAllocationMode`.
    pub fn pod_ip_allocation_mode(self, value: impl Value<types::PodIpAllocationMode>) -> Self {
        set(self, "podIPAllocationMode", value)
    }

    /// `maxPods`.
    pub fn max_pods(self, value: impl Value<i64>) -> Self {
        set(self, "maxPods", value)
    }

    /// `osType`.
    pub fn os_type(self, value: impl Value<types::OsType>) -> Self {
        set(self, "osType", value)
    }

    /// `osSKU`.
    pub fn os_sku(self, value: impl Value<types::OsSku>) -> Self {
        set(self, "osSKU", value)
    }

    /// `maxCount`.
    pub fn max_count(self, value: impl Value<i64>) -> Self {
        set(self, "maxCount", value)
    }

    /// `minCount`.
    pub fn min_count(self, value: impl Value<i64>) -> Self {
        set(self, "minCount", value)
    }

    /// `enableAutoScaling`.
    pub fn enable_auto_scaling(self, value: impl Value<bool>) -> Self {
        set(self, "enableAutoScaling", value)
    }

    /// `scaleDownMode`.
    pub fn scale_down_mode(self, value: impl Value<types::ScaleDownMode>) -> Self {
        set(self, "scaleDownMode", value)
    }

    /// `type`.
    ///
    /// Control `aks.29`: it stays absent unless set here.
    pub fn dangerously_set_type(
        self,
        value: impl Value<ManagedClusterAgentPoolProfileType>,
    ) -> Self {
        set(self, "type", value)
    }

    /// `mode`.
    pub fn mode(self, value: impl Value<ManagedClusterAgentPoolProfileMode>) -> Self {
        set(self, "mode", value)
    }

    /// `orchestratorVersion`.
    pub fn orchestrator_version(self, value: impl Value<String>) -> Self {
        set(self, "orchestratorVersion", value)
    }

    /// `upgradeSettings`.
    pub fn upgrade_settings(self, value: impl Value<types::AgentPoolUpgradeSettings>) -> Self {
        set(self, "upgradeSettings", value)
    }

    /// `powerState`.
    pub fn power_state(self, value: impl Value<types::PowerState>) -> Self {
        set(self, "powerState", value)
    }

    /// `availabilityZones`.
    pub fn availability_zones(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "availabilityZones", value)
    }

    /// Adds one item to `availabilityZones`.
    pub fn availability_zone(self, value: impl Value<String>) -> Self {
        push(self, "availabilityZones", value)
    }

    /// `enableNodePublicIP`.
    ///
    /// Control `aks.30`: it stays absent unless set here.
    pub fn dangerously_set_enable_node_public_ip(self, value: impl Value<bool>) -> Self {
        set(self, "enableNodePublicIP", value)
    }

    /// `nodePublicIPPrefixID`.
    pub fn node_public_ip_prefix_id(
        self,
        value: impl Value<Id<crate::azure::generated::network::PublicIpPrefix>>,
    ) -> Self {
        set(self, "nodePublicIPPrefixID", value)
    }

    /// `scaleSetPriority`.
    pub fn scale_set_priority(self, value: impl Value<types::ScaleSetPriority>) -> Self {
        set(self, "scaleSetPriority", value)
    }

    /// `scaleSetEvictionPolicy`.
    pub fn scale_set_eviction_policy(
        self,
        value: impl Value<types::ScaleSetEvictionPolicy>,
    ) -> Self {
        set(self, "scaleSetEvictionPolicy", value)
    }

    /// `spotMaxPrice`.
    pub fn spot_max_price(self, value: impl Value<i64>) -> Self {
        set(self, "spotMaxPrice", value)
    }

    /// `tags`.
    pub fn tags(self, value: impl Value<Map<String>>) -> Self {
        set(self, "tags", value)
    }

    /// Adds one entry to `tags`.
    pub fn tag(self, key: impl Into<Key>, value: impl Value<String>) -> Self {
        set_entry(self, "tags", key, value)
    }

    /// `nodeLabels`.
    pub fn node_labels(self, value: impl Value<Map<String>>) -> Self {
        set(self, "nodeLabels", value)
    }

    /// Adds one entry to `nodeLabels`.
    pub fn node_label(self, key: impl Into<Key>, value: impl Value<String>) -> Self {
        set_entry(self, "nodeLabels", key, value)
    }

    /// `nodeTaints`.
    pub fn node_taints(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "nodeTaints", value)
    }

    /// Adds one item to `nodeTaints`.
    pub fn node_taint(self, value: impl Value<String>) -> Self {
        push(self, "nodeTaints", value)
    }

    /// `proximityPlacementGroupID`.
    pub fn proximity_placement_group_id(self, value: impl Value<Id<AnyResource>>) -> Self {
        set(self, "proximityPlacementGroupID", value)
    }

    /// `kubeletConfig`.
    pub fn kubelet_config(self, value: impl Value<types::KubeletConfig>) -> Self {
        set(self, "kubeletConfig", value)
    }

    /// `linuxOSConfig`.
    pub fn linux_os_config(self, value: impl Value<types::LinuxOsConfig>) -> Self {
        set(self, "linuxOSConfig", value)
    }

    /// `enableEncryptionAtHost`.
    ///
    /// Control `aks.26`: it is `true` unless set here.
    pub fn dangerously_set_enable_encryption_at_host(self, value: impl Value<bool>) -> Self {
        set(self, "enableEncryptionAtHost", value)
    }

    /// `enableUltraSSD`.
    pub fn enable_ultra_ssd(self, value: impl Value<bool>) -> Self {
        set(self, "enableUltraSSD", value)
    }

    /// `enableFIPS`.
    pub fn enable_fips(self, value: impl Value<bool>) -> Self {
        set(self, "enableFIPS", value)
    }

    /// `gpuInstanceProfile`.
    pub fn gpu_instance_profile(self, value: impl Value<types::GpuInstanceProfile>) -> Self {
        set(self, "gpuInstanceProfile", value)
    }

    /// `creationData`.
    pub fn creation_data(self, value: impl Value<types::CreationData>) -> Self {
        set(self, "creationData", value)
    }

    /// `capacityReservationGroupID`.
    pub fn capacity_reservation_group_id(self, value: impl Value<Id<AnyResource>>) -> Self {
        set(self, "capacityReservationGroupID", value)
    }

    /// `hostGroupID`.
    pub fn host_group_id(self, value: impl Value<Id<AnyResource>>) -> Self {
        set(self, "hostGroupID", value)
    }

    /// `networkProfile`.
    pub fn network_profile(self, value: impl Value<types::AgentPoolNetworkProfile>) -> Self {
        set(self, "networkProfile", value)
    }

    /// `windowsProfile`.
    pub fn windows_profile(self, value: impl Value<types::AgentPoolWindowsProfile>) -> Self {
        set(self, "windowsProfile", value)
    }

    /// `securityProfile`.
    pub fn security_profile(self, value: impl Value<types::AgentPoolSecurityProfile>) -> Self {
        set(self, "securityProfile", value)
    }

    /// `gpuProfile`.
    pub fn gpu_profile(self, value: impl Value<types::GpuProfile>) -> Self {
        set(self, "gpuProfile", value)
    }

    /// `gatewayProfile`.
    pub fn gateway_profile(self, value: impl Value<types::AgentPoolGatewayProfile>) -> Self {
        set(self, "gatewayProfile", value)
    }

    /// `virtualMachinesProfile`.
    pub fn virtual_machines_profile(
        self,
        value: impl Value<types::VirtualMachinesProfile>,
    ) -> Self {
        set(self, "virtualMachinesProfile", value)
    }

    /// `virtualMachineNodesStatus`.
    pub fn virtual_machine_nodes_status(
        self,
        value: impl Value<Vec<types::VirtualMachineNodes>>,
    ) -> Self {
        set(self, "virtualMachineNodesStatus", value)
    }

    /// `localDNSProfile`.
    pub fn local_dns_profile(self, value: impl Value<types::LocalDnsProfile>) -> Self {
        set(self, "localDNSProfile", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ManagedClusterAgentPoolProfile, P> {
    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }

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

    pub fn type_(&self) -> Expr<ManagedClusterAgentPoolProfileType, P> {
        field(self, "type")
    }

    pub fn mode(&self) -> Expr<ManagedClusterAgentPoolProfileMode, P> {
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

    pub fn upgrade_settings(&self) -> Expr<types::AgentPoolUpgradeSettings, P> {
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

    pub fn network_profile(&self) -> Expr<types::AgentPoolNetworkProfile, P> {
        field(self, "networkProfile")
    }

    pub fn windows_profile(&self) -> Expr<types::AgentPoolWindowsProfile, P> {
        field(self, "windowsProfile")
    }

    pub fn security_profile(&self) -> Expr<types::AgentPoolSecurityProfile, P> {
        field(self, "securityProfile")
    }

    pub fn gpu_profile(&self) -> Expr<types::GpuProfile, P> {
        field(self, "gpuProfile")
    }

    pub fn gateway_profile(&self) -> Expr<types::AgentPoolGatewayProfile, P> {
        field(self, "gatewayProfile")
    }

    pub fn virtual_machines_profile(&self) -> Expr<types::VirtualMachinesProfile, P> {
        field(self, "virtualMachinesProfile")
    }

    pub fn virtual_machine_nodes_status(&self) -> Expr<Vec<types::VirtualMachineNodes>, P> {
        field(self, "virtualMachineNodesStatus")
    }

    pub fn status(&self) -> Expr<types::AgentPoolStatus, P> {
        field(self, "status")
    }

    pub fn local_dns_profile(&self) -> Expr<types::LocalDnsProfile, P> {
        field(self, "localDNSProfile")
    }
}

enumeration! {
    /// `mode` of `ManagedClusterAgentPoolProfile`.
    open ManagedClusterAgentPoolProfileMode {
        System = "System",
        User = "User",
        Gateway = "Gateway",
    }
}

enumeration! {
    /// `type` of `ManagedClusterAgentPoolProfile`.
    open ManagedClusterAgentPoolProfileType {
        VirtualMachineScaleSets = "VirtualMachineScaleSets",
        AvailabilitySet = "AvailabilitySet",
        VirtualMachines = "VirtualMachines",
    }
}

definition! {
    /// Definition `ManagedClusterAIToolchainOperatorProfile` of `Microsoft.ContainerService`.
    ///
    /// An expression that yields it has:
    /// - `enabled()`: `bool`
    ManagedClusterAiToolchainOperatorProfile
}

impl ManagedClusterAiToolchainOperatorProfile {
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
impl<P> Expr<ManagedClusterAiToolchainOperatorProfile, P> {
    pub fn enabled(&self) -> Expr<bool, P> {
        field(self, "enabled")
    }
}

definition! {
    /// Definition `ManagedClusterAPIServerAccessProfile` of `Microsoft.ContainerService`.
    ///
    /// An expression that yields it has:
    /// - `authorized_ip_ranges()`: `Vec<Cidr>`
    /// - `enable_private_cluster()`: `bool`
    /// - `private_dns_zone()`: `String`
    /// - `enable_private_cluster_public_fqdn()`: `bool`
    /// - `disable_run_command()`: `bool`
    /// - `enable_vnet_integration()`: `bool`
    /// - `subnet_id()`: `Id<network::Subnet>`
    ManagedClusterApiServerAccessProfile
}

impl ManagedClusterApiServerAccessProfile {
    /// An empty one.
    ///
    /// Sets what is safe:
    /// - `enablePrivateCluster` = `true` (`aks.01`)
    /// - `disableRunCommand` = `true` (`aks.03`)
    pub fn new() -> Self {
        let mut this = Self(Object::new());
        this.0.preset("enablePrivateCluster", Node::Bool(true));
        this.0.preset("disableRunCommand", Node::Bool(true));
        this
    }

    /// `authorizedIPRanges`.
    pub fn authorized_ip_ranges(self, value: impl Value<Vec<Cidr>>) -> Self {
        set(self, "authorizedIPRanges", value)
    }

    /// Adds one item to `authorizedIPRanges`.
    pub fn authorized_ip_range(self, value: impl Value<Cidr>) -> Self {
        push(self, "authorizedIPRanges", value)
    }

    /// `enablePrivateCluster`.
    ///
    /// Control `aks.01`: it is `true` unless set here.
    pub fn dangerously_set_enable_private_cluster(self, value: impl Value<bool>) -> Self {
        set(self, "enablePrivateCluster", value)
    }

    /// `privateDNSZone`.
    pub fn private_dns_zone(self, value: impl Value<String>) -> Self {
        set(self, "privateDNSZone", value)
    }

    /// `enablePrivateClusterPublicFQDN`.
    pub fn enable_private_cluster_public_fqdn(self, value: impl Value<bool>) -> Self {
        set(self, "enablePrivateClusterPublicFQDN", value)
    }

    /// `disableRunCommand`.
    ///
    /// Control `aks.03`: it is `true` unless set here.
    pub fn dangerously_set_disable_run_command(self, value: impl Value<bool>) -> Self {
        set(self, "disableRunCommand", value)
    }

    /// `enableVnetIntegration`.
    pub fn enable_vnet_integration(self, value: impl Value<bool>) -> Self {
        set(self, "enableVnetIntegration", value)
    }

    /// `subnetId`.
    pub fn subnet_id(
        self,
        value: impl Value<Id<crate::azure::generated::network::Subnet>>,
    ) -> Self {
        set(self, "subnetId", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ManagedClusterApiServerAccessProfile, P> {
    pub fn authorized_ip_ranges(&self) -> Expr<Vec<Cidr>, P> {
        field(self, "authorizedIPRanges")
    }

    pub fn enable_private_cluster(&self) -> Expr<bool, P> {
        field(self, "enablePrivateCluster")
    }

    pub fn private_dns_zone(&self) -> Expr<String, P> {
        field(self, "privateDNSZone")
    }

    pub fn enable_private_cluster_public_fqdn(&self) -> Expr<bool, P> {
        field(self, "enablePrivateClusterPublicFQDN")
    }

    pub fn disable_run_command(&self) -> Expr<bool, P> {
        field(self, "disableRunCommand")
    }

    pub fn enable_vnet_integration(&self) -> Expr<bool, P> {
        field(self, "enableVnetIntegration")
    }

    pub fn subnet_id(&self) -> Expr<Id<crate::azure::generated::network::Subnet>, P> {
        field(self, "subnetId")
    }
}

definition! {
    /// Definition `ManagedClusterAppRoutingIstio` of `Microsoft.ContainerService`.
    ///
    /// An expression that yields it has:
    /// - `mode()`: `ManagedClusterAppRoutingIstioMode`
    ManagedClusterAppRoutingIstio
}

impl ManagedClusterAppRoutingIstio {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `mode`.
    pub fn mode(self, value: impl Value<ManagedClusterAppRoutingIstioMode>) -> Self {
        set(self, "mode", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ManagedClusterAppRoutingIstio, P> {
    pub fn mode(&self) -> Expr<ManagedClusterAppRoutingIstioMode, P> {
        field(self, "mode")
    }
}

enumeration! {
    /// `mode` of `ManagedClusterAppRoutingIstio`.
    open ManagedClusterAppRoutingIstioMode {
        Enabled = "Enabled",
        Disabled = "Disabled",
    }
}

definition! {
    /// Definition `ManagedClusterPropertiesAutoScalerProfile` of `Microsoft.ContainerService`.
    ///
    /// An expression that yields it has:
    /// - `balance_similar_node_groups()`: `String`
    /// - `daemonset_eviction_for_empty_nodes()`: `bool`
    /// - `daemonset_eviction_for_occupied_nodes()`: `bool`
    /// - `ignore_daemonsets_utilization()`: `bool`
    /// - `expander()`: `Expander`
    /// - `max_empty_bulk_delete()`: `String`
    /// - `max_graceful_termination_sec()`: `String`
    /// - `max_node_provision_time()`: `String`
    /// - `max_total_unready_percentage()`: `String`
    /// - `new_pod_scale_up_delay()`: `String`
    /// - `ok_total_unready_count()`: `String`
    /// - `scan_interval()`: `String`
    /// - `scale_down_delay_after_add()`: `String`
    /// - `scale_down_delay_after_delete()`: `String`
    /// - `scale_down_delay_after_failure()`: `String`
    /// - `scale_down_unneeded_time()`: `String`
    /// - `scale_down_unready_time()`: `String`
    /// - `scale_down_utilization_threshold()`: `String`
    /// - `skip_nodes_with_local_storage()`: `String`
    /// - `skip_nodes_with_system_pods()`: `String`
    ManagedClusterAutoScalerProfile
}

impl ManagedClusterAutoScalerProfile {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `balance-similar-node-groups`.
    pub fn balance_similar_node_groups(self, value: impl Value<String>) -> Self {
        set(self, "balance-similar-node-groups", value)
    }

    /// `daemonset-eviction-for-empty-nodes`.
    pub fn daemonset_eviction_for_empty_nodes(self, value: impl Value<bool>) -> Self {
        set(self, "daemonset-eviction-for-empty-nodes", value)
    }

    /// `daemonset-eviction-for-occupied-nodes`.
    pub fn daemonset_eviction_for_occupied_nodes(self, value: impl Value<bool>) -> Self {
        set(self, "daemonset-eviction-for-occupied-nodes", value)
    }

    /// `ignore-daemonsets-utilization`.
    pub fn ignore_daemonsets_utilization(self, value: impl Value<bool>) -> Self {
        set(self, "ignore-daemonsets-utilization", value)
    }

    /// `expander`.
    pub fn expander(self, value: impl Value<types::Expander>) -> Self {
        set(self, "expander", value)
    }

    /// `max-empty-bulk-delete`.
    pub fn max_empty_bulk_delete(self, value: impl Value<String>) -> Self {
        set(self, "max-empty-bulk-delete", value)
    }

    /// `max-graceful-termination-sec`.
    pub fn max_graceful_termination_sec(self, value: impl Value<String>) -> Self {
        set(self, "max-graceful-termination-sec", value)
    }

    /// `max-node-provision-time`.
    pub fn max_node_provision_time(self, value: impl Value<String>) -> Self {
        set(self, "max-node-provision-time", value)
    }

    /// `max-total-unready-percentage`.
    pub fn max_total_unready_percentage(self, value: impl Value<String>) -> Self {
        set(self, "max-total-unready-percentage", value)
    }

    /// `new-pod-scale-up-delay`.
    pub fn new_pod_scale_up_delay(self, value: impl Value<String>) -> Self {
        set(self, "new-pod-scale-up-delay", value)
    }

    /// `ok-total-unready-count`.
    pub fn ok_total_unready_count(self, value: impl Value<String>) -> Self {
        set(self, "ok-total-unready-count", value)
    }

    /// `scan-interval`.
    pub fn scan_interval(self, value: impl Value<String>) -> Self {
        set(self, "scan-interval", value)
    }

    /// `scale-down-delay-after-add`.
    pub fn scale_down_delay_after_add(self, value: impl Value<String>) -> Self {
        set(self, "scale-down-delay-after-add", value)
    }

    /// `scale-down-delay-after-delete`.
    pub fn scale_down_delay_after_delete(self, value: impl Value<String>) -> Self {
        set(self, "scale-down-delay-after-delete", value)
    }

    /// `scale-down-delay-after-failure`.
    pub fn scale_down_delay_after_failure(self, value: impl Value<String>) -> Self {
        set(self, "scale-down-delay-after-failure", value)
    }

    /// `scale-down-unneeded-time`.
    pub fn scale_down_unneeded_time(self, value: impl Value<String>) -> Self {
        set(self, "scale-down-unneeded-time", value)
    }

    /// `scale-down-unready-time`.
    pub fn scale_down_unready_time(self, value: impl Value<String>) -> Self {
        set(self, "scale-down-unready-time", value)
    }

    /// `scale-down-utilization-threshold`.
    pub fn scale_down_utilization_threshold(self, value: impl Value<String>) -> Self {
        set(self, "scale-down-utilization-threshold", value)
    }

    /// `skip-nodes-with-local-storage`.
    pub fn skip_nodes_with_local_storage(self, value: impl Value<String>) -> Self {
        set(self, "skip-nodes-with-local-storage", value)
    }

    /// `skip-nodes-with-system-pods`.
    pub fn skip_nodes_with_system_pods(self, value: impl Value<String>) -> Self {
        set(self, "skip-nodes-with-system-pods", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ManagedClusterAutoScalerProfile, P> {
    pub fn balance_similar_node_groups(&self) -> Expr<String, P> {
        field(self, "balance-similar-node-groups")
    }

    pub fn daemonset_eviction_for_empty_nodes(&self) -> Expr<bool, P> {
        field(self, "daemonset-eviction-for-empty-nodes")
    }

    pub fn daemonset_eviction_for_occupied_nodes(&self) -> Expr<bool, P> {
        field(self, "daemonset-eviction-for-occupied-nodes")
    }

    pub fn ignore_daemonsets_utilization(&self) -> Expr<bool, P> {
        field(self, "ignore-daemonsets-utilization")
    }

    pub fn expander(&self) -> Expr<types::Expander, P> {
        field(self, "expander")
    }

    pub fn max_empty_bulk_delete(&self) -> Expr<String, P> {
        field(self, "max-empty-bulk-delete")
    }

    pub fn max_graceful_termination_sec(&self) -> Expr<String, P> {
        field(self, "max-graceful-termination-sec")
    }

    pub fn max_node_provision_time(&self) -> Expr<String, P> {
        field(self, "max-node-provision-time")
    }

    pub fn max_total_unready_percentage(&self) -> Expr<String, P> {
        field(self, "max-total-unready-percentage")
    }

    pub fn new_pod_scale_up_delay(&self) -> Expr<String, P> {
        field(self, "new-pod-scale-up-delay")
    }

    pub fn ok_total_unready_count(&self) -> Expr<String, P> {
        field(self, "ok-total-unready-count")
    }

    pub fn scan_interval(&self) -> Expr<String, P> {
        field(self, "scan-interval")
    }

    pub fn scale_down_delay_after_add(&self) -> Expr<String, P> {
        field(self, "scale-down-delay-after-add")
    }

    pub fn scale_down_delay_after_delete(&self) -> Expr<String, P> {
        field(self, "scale-down-delay-after-delete")
    }

    pub fn scale_down_delay_after_failure(&self) -> Expr<String, P> {
        field(self, "scale-down-delay-after-failure")
    }

    pub fn scale_down_unneeded_time(&self) -> Expr<String, P> {
        field(self, "scale-down-unneeded-time")
    }

    pub fn scale_down_unready_time(&self) -> Expr<String, P> {
        field(self, "scale-down-unready-time")
    }

    pub fn scale_down_utilization_threshold(&self) -> Expr<String, P> {
        field(self, "scale-down-utilization-threshold")
    }

    pub fn skip_nodes_with_local_storage(&self) -> Expr<String, P> {
        field(self, "skip-nodes-with-local-storage")
    }

    pub fn skip_nodes_with_system_pods(&self) -> Expr<String, P> {
        field(self, "skip-nodes-with-system-pods")
    }
}

definition! {
    /// Definition `ManagedClusterAutoUpgradeProfile` of `Microsoft.ContainerService`.
    ///
    /// An expression that yields it has:
    /// - `upgrade_channel()`: `UpgradeChannel`
    /// - `node_os_upgrade_channel()`: `NodeOsUpgradeChannel`
    ManagedClusterAutoUpgradeProfile
}

impl ManagedClusterAutoUpgradeProfile {
    /// An empty one.
    ///
    /// Sets what is safe:
    /// - `upgradeChannel` = `patch` (`aks.24`)
    /// - `nodeOSUpgradeChannel` = `NodeImage` (`aks.25`)
    pub fn new() -> Self {
        let mut this = Self(Object::new());
        this.0.preset("upgradeChannel", Node::String("patch".into()));
        this.0.preset("nodeOSUpgradeChannel", Node::String("NodeImage".into()));
        this
    }

    /// `upgradeChannel`.
    ///
    /// Control `aks.24`: it is `patch` unless set here.
    pub fn dangerously_set_upgrade_channel(self, value: impl Value<types::UpgradeChannel>) -> Self {
        set(self, "upgradeChannel", value)
    }

    /// `nodeOSUpgradeChannel`.
    ///
    /// Control `aks.25`: it is `NodeImage` unless set here.
    pub fn dangerously_set_node_os_upgrade_channel(
        self,
        value: impl Value<types::NodeOsUpgradeChannel>,
    ) -> Self {
        set(self, "nodeOSUpgradeChannel", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ManagedClusterAutoUpgradeProfile, P> {
    pub fn upgrade_channel(&self) -> Expr<types::UpgradeChannel, P> {
        field(self, "upgradeChannel")
    }

    pub fn node_os_upgrade_channel(&self) -> Expr<types::NodeOsUpgradeChannel, P> {
        field(self, "nodeOSUpgradeChannel")
    }
}

definition! {
    /// Definition `ManagedClusterAzureMonitorProfile` of `Microsoft.ContainerService`.
    ///
    /// An expression that yields it has:
    /// - `metrics()`: `ManagedClusterAzureMonitorProfileMetrics`
    /// - `app_monitoring()`: `ManagedClusterAzureMonitorProfileAppMonitoring`
    ManagedClusterAzureMonitorProfile
}

impl ManagedClusterAzureMonitorProfile {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `metrics`.
    pub fn metrics(self, value: impl Value<ManagedClusterAzureMonitorProfileMetrics>) -> Self {
        set(self, "metrics", value)
    }

    /// `appMonitoring`.
    pub fn app_monitoring(
        self,
        value: impl Value<ManagedClusterAzureMonitorProfileAppMonitoring>,
    ) -> Self {
        set(self, "appMonitoring", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ManagedClusterAzureMonitorProfile, P> {
    pub fn metrics(&self) -> Expr<ManagedClusterAzureMonitorProfileMetrics, P> {
        field(self, "metrics")
    }

    pub fn app_monitoring(&self) -> Expr<ManagedClusterAzureMonitorProfileAppMonitoring, P> {
        field(self, "appMonitoring")
    }
}

definition! {
    /// Definition `ManagedClusterAzureMonitorProfileAppMonitoring` of `Microsoft.ContainerService`.
    ///
    /// An expression that yields it has:
    /// - `auto_instrumentation()`: `ManagedClusterAzureMonitorProfileAppMonitoringAutoInstrumentation`
    ManagedClusterAzureMonitorProfileAppMonitoring
}

impl ManagedClusterAzureMonitorProfileAppMonitoring {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `autoInstrumentation`.
    pub fn auto_instrumentation(
        self,
        value: impl Value<ManagedClusterAzureMonitorProfileAppMonitoringAutoInstrumentation>,
    ) -> Self {
        set(self, "autoInstrumentation", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ManagedClusterAzureMonitorProfileAppMonitoring, P> {
    pub fn auto_instrumentation(
        &self,
    ) -> Expr<ManagedClusterAzureMonitorProfileAppMonitoringAutoInstrumentation, P> {
        field(self, "autoInstrumentation")
    }
}

definition! {
    /// Definition `ManagedClusterAzureMonitorProfileAppMonitoringAutoInstrumentation` of `Microsoft.ContainerService`.
    ///
    /// An expression that yields it has:
    /// - `enabled()`: `bool`
    ManagedClusterAzureMonitorProfileAppMonitoringAutoInstrumentation
}

impl ManagedClusterAzureMonitorProfileAppMonitoringAutoInstrumentation {
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
impl<P> Expr<ManagedClusterAzureMonitorProfileAppMonitoringAutoInstrumentation, P> {
    pub fn enabled(&self) -> Expr<bool, P> {
        field(self, "enabled")
    }
}

definition! {
    /// Definition `ManagedClusterAzureMonitorProfileKubeStateMetrics` of `Microsoft.ContainerService`.
    ///
    /// An expression that yields it has:
    /// - `metric_labels_allowlist()`: `String`
    /// - `metric_annotations_allow_list()`: `String`
    ManagedClusterAzureMonitorProfileKubeStateMetrics
}

impl ManagedClusterAzureMonitorProfileKubeStateMetrics {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `metricLabelsAllowlist`.
    pub fn metric_labels_allowlist(self, value: impl Value<String>) -> Self {
        set(self, "metricLabelsAllowlist", value)
    }

    /// `metricAnnotationsAllowList`.
    pub fn metric_annotations_allow_list(self, value: impl Value<String>) -> Self {
        set(self, "metricAnnotationsAllowList", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ManagedClusterAzureMonitorProfileKubeStateMetrics, P> {
    pub fn metric_labels_allowlist(&self) -> Expr<String, P> {
        field(self, "metricLabelsAllowlist")
    }

    pub fn metric_annotations_allow_list(&self) -> Expr<String, P> {
        field(self, "metricAnnotationsAllowList")
    }
}

definition! {
    /// Definition `ManagedClusterAzureMonitorProfileMetrics` of `Microsoft.ContainerService`.
    ///
    /// An expression that yields it has:
    /// - `enabled()`: `bool`
    /// - `kube_state_metrics()`: `ManagedClusterAzureMonitorProfileKubeStateMetrics`
    ManagedClusterAzureMonitorProfileMetrics
}

impl ManagedClusterAzureMonitorProfileMetrics {
    /// One with what Azure requires.
    pub fn new(enabled: impl Value<bool>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("enabled", enabled.node());
        this
    }

    /// `kubeStateMetrics`.
    pub fn kube_state_metrics(
        self,
        value: impl Value<ManagedClusterAzureMonitorProfileKubeStateMetrics>,
    ) -> Self {
        set(self, "kubeStateMetrics", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ManagedClusterAzureMonitorProfileMetrics, P> {
    pub fn enabled(&self) -> Expr<bool, P> {
        field(self, "enabled")
    }

    pub fn kube_state_metrics(&self) -> Expr<ManagedClusterAzureMonitorProfileKubeStateMetrics, P> {
        field(self, "kubeStateMetrics")
    }
}

definition! {
    /// Definition `ManagedClusterBootstrapProfile` of `Microsoft.ContainerService`.
    ///
    /// An expression that yields it has:
    /// - `artifact_source()`: `ArtifactSource`
    /// - `container_registry_id()`: `Id<containerregistry::Registry>`
    ManagedClusterBootstrapProfile
}

impl ManagedClusterBootstrapProfile {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `artifactSource`.
    pub fn artifact_source(self, value: impl Value<types::ArtifactSource>) -> Self {
        set(self, "artifactSource", value)
    }

    /// `containerRegistryId`.
    pub fn container_registry_id(
        self,
        value: impl Value<Id<crate::azure::generated::containerregistry::Registry>>,
    ) -> Self {
        set(self, "containerRegistryId", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ManagedClusterBootstrapProfile, P> {
    pub fn artifact_source(&self) -> Expr<types::ArtifactSource, P> {
        field(self, "artifactSource")
    }

    pub fn container_registry_id(
        &self,
    ) -> Expr<Id<crate::azure::generated::containerregistry::Registry>, P> {
        field(self, "containerRegistryId")
    }
}

definition! {
    /// Definition `ManagedClusterCostAnalysis` of `Microsoft.ContainerService`.
    ///
    /// An expression that yields it has:
    /// - `enabled()`: `bool`
    ManagedClusterCostAnalysis
}

impl ManagedClusterCostAnalysis {
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
impl<P> Expr<ManagedClusterCostAnalysis, P> {
    pub fn enabled(&self) -> Expr<bool, P> {
        field(self, "enabled")
    }
}

definition! {
    /// Definition `ManagedClusterHostedSystemProfile` of `Microsoft.ContainerService`.
    ///
    /// An expression that yields it has:
    /// - `enabled()`: `bool`
    /// - `system_node_subnet_id()`: `Id<network::Subnet>`
    /// - `node_subnet_id()`: `Id<network::Subnet>`
    ManagedClusterHostedSystemProfile
}

impl ManagedClusterHostedSystemProfile {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `enabled`.
    pub fn enabled(self, value: impl Value<bool>) -> Self {
        set(self, "enabled", value)
    }

    /// `systemNodeSubnetID`.
    pub fn system_node_subnet_id(
        self,
        value: impl Value<Id<crate::azure::generated::network::Subnet>>,
    ) -> Self {
        set(self, "systemNodeSubnetID", value)
    }

    /// `nodeSubnetID`.
    pub fn node_subnet_id(
        self,
        value: impl Value<Id<crate::azure::generated::network::Subnet>>,
    ) -> Self {
        set(self, "nodeSubnetID", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ManagedClusterHostedSystemProfile, P> {
    pub fn enabled(&self) -> Expr<bool, P> {
        field(self, "enabled")
    }

    pub fn system_node_subnet_id(&self) -> Expr<Id<crate::azure::generated::network::Subnet>, P> {
        field(self, "systemNodeSubnetID")
    }

    pub fn node_subnet_id(&self) -> Expr<Id<crate::azure::generated::network::Subnet>, P> {
        field(self, "nodeSubnetID")
    }
}

definition! {
    /// Definition `ManagedClusterHttpProxyConfig` of `Microsoft.ContainerService`.
    ///
    /// An expression that yields it has:
    /// - `http_proxy()`: `String`
    /// - `https_proxy()`: `String`
    /// - `no_proxy()`: `Vec<String>`
    /// - `trusted_ca()`: `String`
    /// - `enabled()`: `bool`
    ManagedClusterHttpProxyConfig
}

impl ManagedClusterHttpProxyConfig {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `httpProxy`.
    pub fn http_proxy(self, value: impl Value<String>) -> Self {
        set(self, "httpProxy", value)
    }

    /// `httpsProxy`.
    pub fn https_proxy(self, value: impl Value<String>) -> Self {
        set(self, "httpsProxy", value)
    }

    /// `noProxy`.
    pub fn no_proxy(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "noProxy", value)
    }

    /// `trustedCa`.
    pub fn trusted_ca(self, value: impl Value<String>) -> Self {
        set(self, "trustedCa", value)
    }

    /// `enabled`.
    pub fn enabled(self, value: impl Value<bool>) -> Self {
        set(self, "enabled", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ManagedClusterHttpProxyConfig, P> {
    pub fn http_proxy(&self) -> Expr<String, P> {
        field(self, "httpProxy")
    }

    pub fn https_proxy(&self) -> Expr<String, P> {
        field(self, "httpsProxy")
    }

    pub fn no_proxy(&self) -> Expr<Vec<String>, P> {
        field(self, "noProxy")
    }

    pub fn trusted_ca(&self) -> Expr<String, P> {
        field(self, "trustedCa")
    }

    pub fn enabled(&self) -> Expr<bool, P> {
        field(self, "enabled")
    }
}

reading! {
    /// Definition `ManagedClusterIdentity` of `Microsoft.ContainerService`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `principal_id()`: `String`
    /// - `tenant_id()`: `String`
    /// - `type_()`: `String`
    /// - `delegated_resources()`: `Map<DelegatedResource>`
    /// - `user_assigned_identities()`: `Map<ManagedServiceIdentityUserAssignedIdentitiesValue>`
    ManagedClusterIdentity
}

#[doc(hidden)]
impl<P> Expr<ManagedClusterIdentity, P> {
    pub fn principal_id(&self) -> Expr<String, P> {
        field(self, "principalId")
    }

    pub fn tenant_id(&self) -> Expr<String, P> {
        field(self, "tenantId")
    }

    pub fn type_(&self) -> Expr<String, P> {
        field(self, "type")
    }

    pub fn delegated_resources(&self) -> Expr<Map<types::DelegatedResource>, P> {
        field(self, "delegatedResources")
    }

    pub fn user_assigned_identities(
        &self,
    ) -> Expr<Map<ManagedServiceIdentityUserAssignedIdentitiesValue>, P> {
        field(self, "userAssignedIdentities")
    }
}

definition! {
    /// Definition `ManagedClusterIngressProfile` of `Microsoft.ContainerService`.
    ///
    /// An expression that yields it has:
    /// - `web_app_routing()`: `ManagedClusterIngressProfileWebAppRouting`
    /// - `gateway_api()`: `ManagedClusterIngressProfileGatewayConfiguration`
    ManagedClusterIngressProfile
}

impl ManagedClusterIngressProfile {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `webAppRouting`.
    pub fn web_app_routing(
        self,
        value: impl Value<ManagedClusterIngressProfileWebAppRouting>,
    ) -> Self {
        set(self, "webAppRouting", value)
    }

    /// `gatewayAPI`.
    pub fn gateway_api(
        self,
        value: impl Value<ManagedClusterIngressProfileGatewayConfiguration>,
    ) -> Self {
        set(self, "gatewayAPI", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ManagedClusterIngressProfile, P> {
    pub fn web_app_routing(&self) -> Expr<ManagedClusterIngressProfileWebAppRouting, P> {
        field(self, "webAppRouting")
    }

    pub fn gateway_api(&self) -> Expr<ManagedClusterIngressProfileGatewayConfiguration, P> {
        field(self, "gatewayAPI")
    }
}

definition! {
    /// Definition `ManagedClusterIngressProfileGatewayConfiguration` of `Microsoft.ContainerService`.
    ///
    /// An expression that yields it has:
    /// - `installation()`: `Installation`
    ManagedClusterIngressProfileGatewayConfiguration
}

impl ManagedClusterIngressProfileGatewayConfiguration {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `installation`.
    pub fn installation(self, value: impl Value<types::Installation>) -> Self {
        set(self, "installation", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ManagedClusterIngressProfileGatewayConfiguration, P> {
    pub fn installation(&self) -> Expr<types::Installation, P> {
        field(self, "installation")
    }
}

definition! {
    /// Definition `ManagedClusterIngressProfileNginx` of `Microsoft.ContainerService`.
    ///
    /// An expression that yields it has:
    /// - `default_ingress_controller_type()`: `DefaultIngressControllerType`
    ManagedClusterIngressProfileNginx
}

impl ManagedClusterIngressProfileNginx {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `defaultIngressControllerType`.
    pub fn default_ingress_controller_type(
        self,
        value: impl Value<types::DefaultIngressControllerType>,
    ) -> Self {
        set(self, "defaultIngressControllerType", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ManagedClusterIngressProfileNginx, P> {
    pub fn default_ingress_controller_type(&self) -> Expr<types::DefaultIngressControllerType, P> {
        field(self, "defaultIngressControllerType")
    }
}

definition! {
    /// Definition `ManagedClusterIngressProfileWebAppRouting` of `Microsoft.ContainerService`.
    ///
    /// An expression that yields it has:
    /// - `enabled()`: `bool`
    /// - `gateway_api_implementations()`: `ManagedClusterWebAppRoutingGatewayApiImplementations`
    /// - `dns_zone_resource_ids()`: `Vec<Id<AnyResource>>`
    /// - `nginx()`: `ManagedClusterIngressProfileNginx`
    /// - `identity()`: `UserAssignedIdentity`
    ManagedClusterIngressProfileWebAppRouting
}

impl ManagedClusterIngressProfileWebAppRouting {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `enabled`.
    pub fn enabled(self, value: impl Value<bool>) -> Self {
        set(self, "enabled", value)
    }

    /// `gatewayAPIImplementations`.
    pub fn gateway_api_implementations(
        self,
        value: impl Value<ManagedClusterWebAppRoutingGatewayApiImplementations>,
    ) -> Self {
        set(self, "gatewayAPIImplementations", value)
    }

    /// `dnsZoneResourceIds`: at most 5 items.
    pub fn dns_zone_resource_ids(self, value: impl Value<Vec<Id<AnyResource>>>) -> Self {
        set(self, "dnsZoneResourceIds", value)
    }

    /// Adds one item to `dnsZoneResourceIds`.
    pub fn dns_zone_resource_id(self, value: impl Value<Id<AnyResource>>) -> Self {
        push(self, "dnsZoneResourceIds", value)
    }

    /// `nginx`.
    pub fn nginx(self, value: impl Value<ManagedClusterIngressProfileNginx>) -> Self {
        set(self, "nginx", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ManagedClusterIngressProfileWebAppRouting, P> {
    pub fn enabled(&self) -> Expr<bool, P> {
        field(self, "enabled")
    }

    pub fn gateway_api_implementations(
        &self,
    ) -> Expr<ManagedClusterWebAppRoutingGatewayApiImplementations, P> {
        field(self, "gatewayAPIImplementations")
    }

    pub fn dns_zone_resource_ids(&self) -> Expr<Vec<Id<AnyResource>>, P> {
        field(self, "dnsZoneResourceIds")
    }

    pub fn nginx(&self) -> Expr<ManagedClusterIngressProfileNginx, P> {
        field(self, "nginx")
    }

    pub fn identity(&self) -> Expr<types::UserAssignedIdentity, P> {
        field(self, "identity")
    }
}

definition! {
    /// Definition `ManagedClusterLoadBalancerProfile` of `Microsoft.ContainerService`.
    ///
    /// An expression that yields it has:
    /// - `managed_outbound_ips()`: `ManagedClusterLoadBalancerProfileManagedOutboundIps`
    /// - `outbound_ip_prefixes()`: `ManagedClusterLoadBalancerProfileOutboundIpPrefixes`
    /// - `outbound_ips()`: `ManagedClusterLoadBalancerProfileOutboundIps`
    /// - `effective_outbound_ips()`: `Vec<ResourceReference>`
    /// - `allocated_outbound_ports()`: `i64`
    /// - `idle_timeout_in_minutes()`: `i64`
    /// - `enable_multiple_standard_load_balancers()`: `bool`
    /// - `backend_pool_type()`: `BackendPoolType`
    ManagedClusterLoadBalancerProfile
}

impl ManagedClusterLoadBalancerProfile {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `managedOutboundIPs`.
    pub fn managed_outbound_ips(
        self,
        value: impl Value<ManagedClusterLoadBalancerProfileManagedOutboundIps>,
    ) -> Self {
        set(self, "managedOutboundIPs", value)
    }

    /// `outboundIPPrefixes`.
    pub fn outbound_ip_prefixes(
        self,
        value: impl Value<ManagedClusterLoadBalancerProfileOutboundIpPrefixes>,
    ) -> Self {
        set(self, "outboundIPPrefixes", value)
    }

    /// `outboundIPs`.
    pub fn outbound_ips(
        self,
        value: impl Value<ManagedClusterLoadBalancerProfileOutboundIps>,
    ) -> Self {
        set(self, "outboundIPs", value)
    }

    /// `allocatedOutboundPorts`: from 0 to 64000.
    pub fn allocated_outbound_ports(self, value: impl Value<i64>) -> Self {
        set(self, "allocatedOutboundPorts", value)
    }

    /// `idleTimeoutInMinutes`: from 4 to 120.
    pub fn idle_timeout_in_minutes(self, value: impl Value<i64>) -> Self {
        set(self, "idleTimeoutInMinutes", value)
    }

    /// `enableMultipleStandardLoadBalancers`.
    pub fn enable_multiple_standard_load_balancers(self, value: impl Value<bool>) -> Self {
        set(self, "enableMultipleStandardLoadBalancers", value)
    }

    /// `backendPoolType`.
    pub fn backend_pool_type(self, value: impl Value<types::BackendPoolType>) -> Self {
        set(self, "backendPoolType", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ManagedClusterLoadBalancerProfile, P> {
    pub fn managed_outbound_ips(
        &self,
    ) -> Expr<ManagedClusterLoadBalancerProfileManagedOutboundIps, P> {
        field(self, "managedOutboundIPs")
    }

    pub fn outbound_ip_prefixes(
        &self,
    ) -> Expr<ManagedClusterLoadBalancerProfileOutboundIpPrefixes, P> {
        field(self, "outboundIPPrefixes")
    }

    pub fn outbound_ips(&self) -> Expr<ManagedClusterLoadBalancerProfileOutboundIps, P> {
        field(self, "outboundIPs")
    }

    pub fn effective_outbound_ips(&self) -> Expr<Vec<types::ResourceReference>, P> {
        field(self, "effectiveOutboundIPs")
    }

    pub fn allocated_outbound_ports(&self) -> Expr<i64, P> {
        field(self, "allocatedOutboundPorts")
    }

    pub fn idle_timeout_in_minutes(&self) -> Expr<i64, P> {
        field(self, "idleTimeoutInMinutes")
    }

    pub fn enable_multiple_standard_load_balancers(&self) -> Expr<bool, P> {
        field(self, "enableMultipleStandardLoadBalancers")
    }

    pub fn backend_pool_type(&self) -> Expr<types::BackendPoolType, P> {
        field(self, "backendPoolType")
    }
}

definition! {
    /// Definition `ManagedClusterLoadBalancerProfileManagedOutboundIPs` of `Microsoft.ContainerService`.
    ///
    /// An expression that yields it has:
    /// - `count()`: `i64`
    /// - `count_ipv6()`: `i64`
    ManagedClusterLoadBalancerProfileManagedOutboundIps
}

impl ManagedClusterLoadBalancerProfileManagedOutboundIps {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `count`: from 1 to 100.
    pub fn count(self, value: impl Value<i64>) -> Self {
        set(self, "count", value)
    }

    /// `countIPv6`: from 0 to 100.
    pub fn count_ipv6(self, value: impl Value<i64>) -> Self {
        set(self, "countIPv6", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ManagedClusterLoadBalancerProfileManagedOutboundIps, P> {
    pub fn count(&self) -> Expr<i64, P> {
        field(self, "count")
    }

    pub fn count_ipv6(&self) -> Expr<i64, P> {
        field(self, "countIPv6")
    }
}

definition! {
    /// Definition `ManagedClusterLoadBalancerProfileOutboundIPPrefixes` of `Microsoft.ContainerService`.
    ///
    /// An expression that yields it has:
    /// - `public_ip_prefixes()`: `Vec<ResourceReference>`
    ManagedClusterLoadBalancerProfileOutboundIpPrefixes
}

impl ManagedClusterLoadBalancerProfileOutboundIpPrefixes {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `publicIPPrefixes`.
    pub fn public_ip_prefixes(
        mut self,
        values: impl IntoIterator<
            Item = impl Value<Id<crate::azure::generated::network::PublicIpPrefix>>,
        >,
    ) -> Self {
        self.0.set(
            "publicIPPrefixes",
            Node::Array(
                values
                    .into_iter()
                    .map(|item| Node::from(Object::new().with("id", item.node())))
                    .collect(),
            ),
        );
        self
    }

    /// Adds one item to `publicIPPrefixes`.
    pub fn public_ip_prefix(
        mut self,
        value: impl Value<Id<crate::azure::generated::network::PublicIpPrefix>>,
    ) -> Self {
        self.0.push("publicIPPrefixes", Node::from(Object::new().with("id", value.node())));
        self
    }
}

#[doc(hidden)]
impl<P> Expr<ManagedClusterLoadBalancerProfileOutboundIpPrefixes, P> {
    pub fn public_ip_prefixes(&self) -> Expr<Vec<types::ResourceReference>, P> {
        field(self, "publicIPPrefixes")
    }
}

definition! {
    /// Definition `ManagedClusterLoadBalancerProfileOutboundIPs` of `Microsoft.ContainerService`.
    ///
    /// An expression that yields it has:
    /// - `public_ips()`: `Vec<ResourceReference>`
    ManagedClusterLoadBalancerProfileOutboundIps
}

impl ManagedClusterLoadBalancerProfileOutboundIps {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `publicIPs`.
    pub fn public_ips(
        mut self,
        values: impl IntoIterator<
            Item = impl Value<Id<crate::azure::generated::network::PublicIpAddress>>,
        >,
    ) -> Self {
        self.0.set(
            "publicIPs",
            Node::Array(
                values
                    .into_iter()
                    .map(|item| Node::from(Object::new().with("id", item.node())))
                    .collect(),
            ),
        );
        self
    }

    /// Adds one item to `publicIPs`.
    pub fn public_ip(
        mut self,
        value: impl Value<Id<crate::azure::generated::network::PublicIpAddress>>,
    ) -> Self {
        self.0.push("publicIPs", Node::from(Object::new().with("id", value.node())));
        self
    }
}

#[doc(hidden)]
impl<P> Expr<ManagedClusterLoadBalancerProfileOutboundIps, P> {
    pub fn public_ips(&self) -> Expr<Vec<types::ResourceReference>, P> {
        field(self, "publicIPs")
    }
}

definition! {
    /// Definition `ManagedClusterManagedOutboundIPProfile` of `Microsoft.ContainerService`.
    ///
    /// An expression that yields it has:
    /// - `count()`: `i64`
    ManagedClusterManagedOutboundIpProfile
}

impl ManagedClusterManagedOutboundIpProfile {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `count`: from 1 to 16.
    pub fn count(self, value: impl Value<i64>) -> Self {
        set(self, "count", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ManagedClusterManagedOutboundIpProfile, P> {
    pub fn count(&self) -> Expr<i64, P> {
        field(self, "count")
    }
}

definition! {
    /// Definition `ManagedClusterMetricsProfile` of `Microsoft.ContainerService`.
    ///
    /// An expression that yields it has:
    /// - `cost_analysis()`: `ManagedClusterCostAnalysis`
    ManagedClusterMetricsProfile
}

impl ManagedClusterMetricsProfile {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `costAnalysis`.
    pub fn cost_analysis(self, value: impl Value<ManagedClusterCostAnalysis>) -> Self {
        set(self, "costAnalysis", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ManagedClusterMetricsProfile, P> {
    pub fn cost_analysis(&self) -> Expr<ManagedClusterCostAnalysis, P> {
        field(self, "costAnalysis")
    }
}

definition! {
    /// Definition `ManagedClusterNATGatewayProfile` of `Microsoft.ContainerService`.
    ///
    /// An expression that yields it has:
    /// - `managed_outbound_ip_profile()`: `ManagedClusterManagedOutboundIpProfile`
    /// - `effective_outbound_ips()`: `Vec<ResourceReference>`
    /// - `idle_timeout_in_minutes()`: `i64`
    ManagedClusterNatGatewayProfile
}

impl ManagedClusterNatGatewayProfile {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `managedOutboundIPProfile`.
    pub fn managed_outbound_ip_profile(
        self,
        value: impl Value<ManagedClusterManagedOutboundIpProfile>,
    ) -> Self {
        set(self, "managedOutboundIPProfile", value)
    }

    /// `idleTimeoutInMinutes`: from 4 to 120.
    pub fn idle_timeout_in_minutes(self, value: impl Value<i64>) -> Self {
        set(self, "idleTimeoutInMinutes", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ManagedClusterNatGatewayProfile, P> {
    pub fn managed_outbound_ip_profile(&self) -> Expr<ManagedClusterManagedOutboundIpProfile, P> {
        field(self, "managedOutboundIPProfile")
    }

    pub fn effective_outbound_ips(&self) -> Expr<Vec<types::ResourceReference>, P> {
        field(self, "effectiveOutboundIPs")
    }

    pub fn idle_timeout_in_minutes(&self) -> Expr<i64, P> {
        field(self, "idleTimeoutInMinutes")
    }
}

definition! {
    /// Definition `ManagedClusterNodeProvisioningProfile` of `Microsoft.ContainerService`.
    ///
    /// An expression that yields it has:
    /// - `mode()`: `ManagedClusterNodeProvisioningProfileMode`
    /// - `default_node_pools()`: `DefaultNodePools`
    ManagedClusterNodeProvisioningProfile
}

impl ManagedClusterNodeProvisioningProfile {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `mode`.
    pub fn mode(self, value: impl Value<ManagedClusterNodeProvisioningProfileMode>) -> Self {
        set(self, "mode", value)
    }

    /// `defaultNodePools`.
    pub fn default_node_pools(self, value: impl Value<types::DefaultNodePools>) -> Self {
        set(self, "defaultNodePools", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ManagedClusterNodeProvisioningProfile, P> {
    pub fn mode(&self) -> Expr<ManagedClusterNodeProvisioningProfileMode, P> {
        field(self, "mode")
    }

    pub fn default_node_pools(&self) -> Expr<types::DefaultNodePools, P> {
        field(self, "defaultNodePools")
    }
}

enumeration! {
    /// `mode` of `ManagedClusterNodeProvisioningProfile`.
    open ManagedClusterNodeProvisioningProfileMode {
        Manual = "Manual",
        Auto = "Auto",
    }
}

definition! {
    /// Definition `ManagedClusterNodeResourceGroupProfile` of `Microsoft.ContainerService`.
    ///
    /// An expression that yields it has:
    /// - `restriction_level()`: `RestrictionLevel`
    ManagedClusterNodeResourceGroupProfile
}

impl ManagedClusterNodeResourceGroupProfile {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `restrictionLevel`.
    pub fn restriction_level(self, value: impl Value<types::RestrictionLevel>) -> Self {
        set(self, "restrictionLevel", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ManagedClusterNodeResourceGroupProfile, P> {
    pub fn restriction_level(&self) -> Expr<types::RestrictionLevel, P> {
        field(self, "restrictionLevel")
    }
}

definition! {
    /// Definition `ManagedClusterOidcIssuerProfile` of `Microsoft.ContainerService`.
    ///
    /// An expression that yields it has:
    /// - `issuer_url()`: `String`
    /// - `enabled()`: `bool`
    ManagedClusterOidcIssuerProfile
}

impl ManagedClusterOidcIssuerProfile {
    /// An empty one.
    ///
    /// Sets what is safe:
    /// - `enabled` = `true` (`aks.21`)
    pub fn new() -> Self {
        let mut this = Self(Object::new());
        this.0.preset("enabled", Node::Bool(true));
        this
    }

    /// `enabled`.
    ///
    /// Control `aks.21`: it is `true` unless set here.
    pub fn dangerously_set_enabled(self, value: impl Value<bool>) -> Self {
        set(self, "enabled", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ManagedClusterOidcIssuerProfile, P> {
    pub fn issuer_url(&self) -> Expr<String, P> {
        field(self, "issuerURL")
    }

    pub fn enabled(&self) -> Expr<bool, P> {
        field(self, "enabled")
    }
}

definition! {
    /// Definition `ManagedClusterPodIdentity` of `Microsoft.ContainerService`.
    ///
    /// An expression that yields it has:
    /// - `name()`: `String`
    /// - `namespace()`: `String`
    /// - `binding_selector()`: `String`
    /// - `identity()`: `UserAssignedIdentity`
    /// - `provisioning_state()`: `String`
    /// - `provisioning_info()`: `ManagedClusterPodIdentityProvisioningInfo`
    ManagedClusterPodIdentity
}

impl ManagedClusterPodIdentity {
    /// One with what Azure requires.
    pub fn new(
        name: impl Value<String>,
        namespace: impl Value<String>,
        identity: impl Value<types::UserAssignedIdentity>,
    ) -> Self {
        let mut this = Self(Object::new());
        this.0.set("name", name.node());
        this.0.set("namespace", namespace.node());
        this.0.set("identity", identity.node());
        this
    }

    /// `bindingSelector`.
    pub fn binding_selector(self, value: impl Value<String>) -> Self {
        set(self, "bindingSelector", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ManagedClusterPodIdentity, P> {
    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }

    pub fn namespace(&self) -> Expr<String, P> {
        field(self, "namespace")
    }

    pub fn binding_selector(&self) -> Expr<String, P> {
        field(self, "bindingSelector")
    }

    pub fn identity(&self) -> Expr<types::UserAssignedIdentity, P> {
        field(self, "identity")
    }

    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }

    pub fn provisioning_info(&self) -> Expr<ManagedClusterPodIdentityProvisioningInfo, P> {
        field(self, "provisioningInfo")
    }
}

definition! {
    /// Definition `ManagedClusterPodIdentityException` of `Microsoft.ContainerService`.
    ///
    /// An expression that yields it has:
    /// - `name()`: `String`
    /// - `namespace()`: `String`
    /// - `pod_labels()`: `Map<String>`
    ManagedClusterPodIdentityException
}

impl ManagedClusterPodIdentityException {
    /// One with what Azure requires.
    pub fn new(
        name: impl Value<String>,
        namespace: impl Value<String>,
        pod_labels: impl Value<Map<String>>,
    ) -> Self {
        let mut this = Self(Object::new());
        this.0.set("name", name.node());
        this.0.set("namespace", namespace.node());
        this.0.set("podLabels", pod_labels.node());
        this
    }

    /// Adds one entry to `podLabels`.
    pub fn pod_label(self, key: impl Into<Key>, value: impl Value<String>) -> Self {
        set_entry(self, "podLabels", key, value)
    }
}

#[doc(hidden)]
impl<P> Expr<ManagedClusterPodIdentityException, P> {
    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }

    pub fn namespace(&self) -> Expr<String, P> {
        field(self, "namespace")
    }

    pub fn pod_labels(&self) -> Expr<Map<String>, P> {
        field(self, "podLabels")
    }
}

definition! {
    /// Definition `ManagedClusterPodIdentityProfile` of `Microsoft.ContainerService`.
    ///
    /// An expression that yields it has:
    /// - `enabled()`: `bool`
    /// - `allow_network_plugin_kubenet()`: `bool`
    /// - `user_assigned_identities()`: `Vec<ManagedClusterPodIdentity>`
    /// - `user_assigned_identity_exceptions()`: `Vec<ManagedClusterPodIdentityException>`
    ManagedClusterPodIdentityProfile
}

impl ManagedClusterPodIdentityProfile {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `enabled`.
    pub fn enabled(self, value: impl Value<bool>) -> Self {
        set(self, "enabled", value)
    }

    /// `allowNetworkPluginKubenet`.
    pub fn allow_network_plugin_kubenet(self, value: impl Value<bool>) -> Self {
        set(self, "allowNetworkPluginKubenet", value)
    }

    /// `userAssignedIdentities`.
    pub fn user_assigned_identities(
        self,
        value: impl Value<Vec<ManagedClusterPodIdentity>>,
    ) -> Self {
        set(self, "userAssignedIdentities", value)
    }

    /// Adds one item to `userAssignedIdentities`.
    pub fn user_assigned_identity(self, value: impl Value<ManagedClusterPodIdentity>) -> Self {
        push(self, "userAssignedIdentities", value)
    }

    /// `userAssignedIdentityExceptions`.
    pub fn user_assigned_identity_exceptions(
        self,
        value: impl Value<Vec<ManagedClusterPodIdentityException>>,
    ) -> Self {
        set(self, "userAssignedIdentityExceptions", value)
    }

    /// Adds one item to `userAssignedIdentityExceptions`.
    pub fn user_assigned_identity_exception(
        self,
        value: impl Value<ManagedClusterPodIdentityException>,
    ) -> Self {
        push(self, "userAssignedIdentityExceptions", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ManagedClusterPodIdentityProfile, P> {
    pub fn enabled(&self) -> Expr<bool, P> {
        field(self, "enabled")
    }

    pub fn allow_network_plugin_kubenet(&self) -> Expr<bool, P> {
        field(self, "allowNetworkPluginKubenet")
    }

    pub fn user_assigned_identities(&self) -> Expr<Vec<ManagedClusterPodIdentity>, P> {
        field(self, "userAssignedIdentities")
    }

    pub fn user_assigned_identity_exceptions(
        &self,
    ) -> Expr<Vec<ManagedClusterPodIdentityException>, P> {
        field(self, "userAssignedIdentityExceptions")
    }
}

reading! {
    /// Definition `ManagedClusterPodIdentityProvisioningError` of `Microsoft.ContainerService`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `error()`: `ManagedClusterPodIdentityProvisioningErrorBody`
    ManagedClusterPodIdentityProvisioningError
}

#[doc(hidden)]
impl<P> Expr<ManagedClusterPodIdentityProvisioningError, P> {
    pub fn error(&self) -> Expr<ManagedClusterPodIdentityProvisioningErrorBody, P> {
        field(self, "error")
    }
}

reading! {
    /// Definition `ManagedClusterPodIdentityProvisioningErrorBody` of `Microsoft.ContainerService`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `code()`: `String`
    /// - `message()`: `String`
    /// - `target()`: `String`
    /// - `details()`: `Vec<ManagedClusterPodIdentityProvisioningErrorBody>`
    ManagedClusterPodIdentityProvisioningErrorBody
}

#[doc(hidden)]
impl<P> Expr<ManagedClusterPodIdentityProvisioningErrorBody, P> {
    pub fn code(&self) -> Expr<String, P> {
        field(self, "code")
    }

    pub fn message(&self) -> Expr<String, P> {
        field(self, "message")
    }

    pub fn target(&self) -> Expr<String, P> {
        field(self, "target")
    }

    pub fn details(&self) -> Expr<Vec<ManagedClusterPodIdentityProvisioningErrorBody>, P> {
        field(self, "details")
    }
}

reading! {
    /// Definition `ManagedClusterPodIdentityProvisioningInfo` of `Microsoft.ContainerService`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `error()`: `ManagedClusterPodIdentityProvisioningError`
    ManagedClusterPodIdentityProvisioningInfo
}

#[doc(hidden)]
impl<P> Expr<ManagedClusterPodIdentityProvisioningInfo, P> {
    pub fn error(&self) -> Expr<ManagedClusterPodIdentityProvisioningError, P> {
        field(self, "error")
    }
}

reading! {
    /// Definition `ManagedClusterProperties` of `Microsoft.ContainerService`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `provisioning_state()`: `String`
    /// - `power_state()`: `PowerState`
    /// - `max_agent_pools()`: `i64`
    /// - `kubernetes_version()`: `String`
    /// - `current_kubernetes_version()`: `String`
    /// - `dns_prefix()`: `String`
    /// - `fqdn_subdomain()`: `String`
    /// - `fqdn()`: `String`
    /// - `private_fqdn()`: `String`
    /// - `azure_portal_fqdn()`: `String`
    /// - `agent_pool_profiles()`: `Vec<ManagedClusterAgentPoolProfile>`
    /// - `linux_profile()`: `ContainerServiceLinuxProfile`
    /// - `windows_profile()`: `ManagedClusterWindowsProfile`
    /// - `service_principal_profile()`: `ManagedClusterServicePrincipalProfile`
    /// - `addon_profiles()`: `Map<ManagedClusterAddonProfile>`
    /// - `pod_identity_profile()`: `ManagedClusterPodIdentityProfile`
    /// - `oidc_issuer_profile()`: `ManagedClusterOidcIssuerProfile`
    /// - `node_resource_group()`: `String`
    /// - `node_resource_group_profile()`: `ManagedClusterNodeResourceGroupProfile`
    /// - `enable_rbac()`: `bool`
    /// - `support_plan()`: `SupportPlan`
    /// - `network_profile()`: `ContainerServiceNetworkProfile`
    /// - `aad_profile()`: `ManagedClusterAadProfile`
    /// - `auto_upgrade_profile()`: `ManagedClusterAutoUpgradeProfile`
    /// - `upgrade_settings()`: `ClusterUpgradeSettings`
    /// - `auto_scaler_profile()`: `ManagedClusterAutoScalerProfile`
    /// - `api_server_access_profile()`: `ManagedClusterApiServerAccessProfile`
    /// - `disk_encryption_set_id()`: `Id<compute::DiskEncryptionSet>`
    /// - `identity_profile()`: `Map<UserAssignedIdentity>`
    /// - `private_link_resources()`: `Vec<PrivateLinkResource>`
    /// - `disable_local_accounts()`: `bool`
    /// - `http_proxy_config()`: `ManagedClusterHttpProxyConfig`
    /// - `security_profile()`: `ManagedClusterSecurityProfile`
    /// - `storage_profile()`: `ManagedClusterStorageProfile`
    /// - `ingress_profile()`: `ManagedClusterIngressProfile`
    /// - `public_network_access()`: `PublicNetworkAccess`
    /// - `workload_auto_scaler_profile()`: `ManagedClusterWorkloadAutoScalerProfile`
    /// - `azure_monitor_profile()`: `ManagedClusterAzureMonitorProfile`
    /// - `service_mesh_profile()`: `ServiceMeshProfile`
    /// - `resource_uid()`: `String`
    /// - `metrics_profile()`: `ManagedClusterMetricsProfile`
    /// - `node_provisioning_profile()`: `ManagedClusterNodeProvisioningProfile`
    /// - `bootstrap_profile()`: `ManagedClusterBootstrapProfile`
    /// - `ai_toolchain_operator_profile()`: `ManagedClusterAiToolchainOperatorProfile`
    /// - `hosted_system_profile()`: `ManagedClusterHostedSystemProfile`
    /// - `status()`: `ManagedClusterStatus`
    ManagedClusterProperties
}

#[doc(hidden)]
impl<P> Expr<ManagedClusterProperties, P> {
    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }

    pub fn power_state(&self) -> Expr<types::PowerState, P> {
        field(self, "powerState")
    }

    pub fn max_agent_pools(&self) -> Expr<i64, P> {
        field(self, "maxAgentPools")
    }

    pub fn kubernetes_version(&self) -> Expr<String, P> {
        field(self, "kubernetesVersion")
    }

    pub fn current_kubernetes_version(&self) -> Expr<String, P> {
        field(self, "currentKubernetesVersion")
    }

    pub fn dns_prefix(&self) -> Expr<String, P> {
        field(self, "dnsPrefix")
    }

    pub fn fqdn_subdomain(&self) -> Expr<String, P> {
        field(self, "fqdnSubdomain")
    }

    pub fn fqdn(&self) -> Expr<String, P> {
        field(self, "fqdn")
    }

    pub fn private_fqdn(&self) -> Expr<String, P> {
        field(self, "privateFQDN")
    }

    pub fn azure_portal_fqdn(&self) -> Expr<String, P> {
        field(self, "azurePortalFQDN")
    }

    pub fn agent_pool_profiles(&self) -> Expr<Vec<ManagedClusterAgentPoolProfile>, P> {
        field(self, "agentPoolProfiles")
    }

    pub fn linux_profile(&self) -> Expr<types::ContainerServiceLinuxProfile, P> {
        field(self, "linuxProfile")
    }

    pub fn windows_profile(&self) -> Expr<ManagedClusterWindowsProfile, P> {
        field(self, "windowsProfile")
    }

    pub fn service_principal_profile(&self) -> Expr<ManagedClusterServicePrincipalProfile, P> {
        field(self, "servicePrincipalProfile")
    }

    pub fn addon_profiles(&self) -> Expr<Map<ManagedClusterAddonProfile>, P> {
        field(self, "addonProfiles")
    }

    pub fn pod_identity_profile(&self) -> Expr<ManagedClusterPodIdentityProfile, P> {
        field(self, "podIdentityProfile")
    }

    pub fn oidc_issuer_profile(&self) -> Expr<ManagedClusterOidcIssuerProfile, P> {
        field(self, "oidcIssuerProfile")
    }

    pub fn node_resource_group(&self) -> Expr<String, P> {
        field(self, "nodeResourceGroup")
    }

    pub fn node_resource_group_profile(&self) -> Expr<ManagedClusterNodeResourceGroupProfile, P> {
        field(self, "nodeResourceGroupProfile")
    }

    pub fn enable_rbac(&self) -> Expr<bool, P> {
        field(self, "enableRBAC")
    }

    pub fn support_plan(&self) -> Expr<types::SupportPlan, P> {
        field(self, "supportPlan")
    }

    pub fn network_profile(&self) -> Expr<types::ContainerServiceNetworkProfile, P> {
        field(self, "networkProfile")
    }

    pub fn aad_profile(&self) -> Expr<ManagedClusterAadProfile, P> {
        field(self, "aadProfile")
    }

    pub fn auto_upgrade_profile(&self) -> Expr<ManagedClusterAutoUpgradeProfile, P> {
        field(self, "autoUpgradeProfile")
    }

    pub fn upgrade_settings(&self) -> Expr<types::ClusterUpgradeSettings, P> {
        field(self, "upgradeSettings")
    }

    pub fn auto_scaler_profile(&self) -> Expr<ManagedClusterAutoScalerProfile, P> {
        field(self, "autoScalerProfile")
    }

    pub fn api_server_access_profile(&self) -> Expr<ManagedClusterApiServerAccessProfile, P> {
        field(self, "apiServerAccessProfile")
    }

    pub fn disk_encryption_set_id(
        &self,
    ) -> Expr<Id<crate::azure::generated::compute::DiskEncryptionSet>, P> {
        field(self, "diskEncryptionSetID")
    }

    pub fn identity_profile(&self) -> Expr<Map<types::UserAssignedIdentity>, P> {
        field(self, "identityProfile")
    }

    pub fn private_link_resources(&self) -> Expr<Vec<types::PrivateLinkResource>, P> {
        field(self, "privateLinkResources")
    }

    pub fn disable_local_accounts(&self) -> Expr<bool, P> {
        field(self, "disableLocalAccounts")
    }

    pub fn http_proxy_config(&self) -> Expr<ManagedClusterHttpProxyConfig, P> {
        field(self, "httpProxyConfig")
    }

    pub fn security_profile(&self) -> Expr<ManagedClusterSecurityProfile, P> {
        field(self, "securityProfile")
    }

    pub fn storage_profile(&self) -> Expr<ManagedClusterStorageProfile, P> {
        field(self, "storageProfile")
    }

    pub fn ingress_profile(&self) -> Expr<ManagedClusterIngressProfile, P> {
        field(self, "ingressProfile")
    }

    pub fn public_network_access(&self) -> Expr<types::PublicNetworkAccess, P> {
        field(self, "publicNetworkAccess")
    }

    pub fn workload_auto_scaler_profile(&self) -> Expr<ManagedClusterWorkloadAutoScalerProfile, P> {
        field(self, "workloadAutoScalerProfile")
    }

    pub fn azure_monitor_profile(&self) -> Expr<ManagedClusterAzureMonitorProfile, P> {
        field(self, "azureMonitorProfile")
    }

    pub fn service_mesh_profile(&self) -> Expr<types::ServiceMeshProfile, P> {
        field(self, "serviceMeshProfile")
    }

    pub fn resource_uid(&self) -> Expr<String, P> {
        field(self, "resourceUID")
    }

    pub fn metrics_profile(&self) -> Expr<ManagedClusterMetricsProfile, P> {
        field(self, "metricsProfile")
    }

    pub fn node_provisioning_profile(&self) -> Expr<ManagedClusterNodeProvisioningProfile, P> {
        field(self, "nodeProvisioningProfile")
    }

    pub fn bootstrap_profile(&self) -> Expr<ManagedClusterBootstrapProfile, P> {
        field(self, "bootstrapProfile")
    }

    pub fn ai_toolchain_operator_profile(
        &self,
    ) -> Expr<ManagedClusterAiToolchainOperatorProfile, P> {
        field(self, "aiToolchainOperatorProfile")
    }

    pub fn hosted_system_profile(&self) -> Expr<ManagedClusterHostedSystemProfile, P> {
        field(self, "hostedSystemProfile")
    }

    pub fn status(&self) -> Expr<ManagedClusterStatus, P> {
        field(self, "status")
    }
}

definition! {
    /// Definition `ManagedClusterSecurityProfile` of `Microsoft.ContainerService`.
    ///
    /// An expression that yields it has:
    /// - `defender()`: `ManagedClusterSecurityProfileDefender`
    /// - `azure_key_vault_kms()`: `AzureKeyVaultKms`
    /// - `workload_identity()`: `ManagedClusterSecurityProfileWorkloadIdentity`
    /// - `image_cleaner()`: `ManagedClusterSecurityProfileImageCleaner`
    /// - `custom_ca_trust_certificates()`: `Vec<Any>`
    ManagedClusterSecurityProfile
}

impl ManagedClusterSecurityProfile {
    /// An empty one.
    ///
    /// Sets what is safe:
    /// - `defender.securityMonitoring.enabled` = `true` (`aks.19`)
    /// - `workloadIdentity.enabled` = `true` (`aks.20`)
    pub fn new() -> Self {
        let mut this = Self(Object::new());
        this.0.preset("defender/securityMonitoring/enabled", Node::Bool(true));
        this.0.preset("workloadIdentity/enabled", Node::Bool(true));
        this
    }

    /// `defender`.
    pub fn defender(self, value: ManagedClusterSecurityProfileDefender) -> Self {
        set(self, "defender", value)
    }

    /// `defender`.
    ///
    /// Like [`defender`](Self::defender), for a value that may not hold what is safe.
    pub fn dangerously_set_defender(
        self,
        value: impl Value<ManagedClusterSecurityProfileDefender>,
    ) -> Self {
        set(self, "defender", value)
    }

    /// `azureKeyVaultKms`.
    pub fn azure_key_vault_kms(self, value: impl Value<types::AzureKeyVaultKms>) -> Self {
        set(self, "azureKeyVaultKms", value)
    }

    /// `workloadIdentity`.
    pub fn workload_identity(self, value: ManagedClusterSecurityProfileWorkloadIdentity) -> Self {
        set(self, "workloadIdentity", value)
    }

    /// `workloadIdentity`.
    ///
    /// Like [`workload_identity`](Self::workload_identity), for a value that may not hold what is safe.
    pub fn dangerously_set_workload_identity(
        self,
        value: impl Value<ManagedClusterSecurityProfileWorkloadIdentity>,
    ) -> Self {
        set(self, "workloadIdentity", value)
    }

    /// `imageCleaner`.
    pub fn image_cleaner(
        self,
        value: impl Value<ManagedClusterSecurityProfileImageCleaner>,
    ) -> Self {
        set(self, "imageCleaner", value)
    }

    /// `customCATrustCertificates`: at most 10 items.
    pub fn custom_ca_trust_certificates(self, value: impl Value<Vec<Any>>) -> Self {
        set(self, "customCATrustCertificates", value)
    }

    /// Adds one item to `customCATrustCertificates`.
    pub fn custom_ca_trust_certificate(self, value: impl Value<Any>) -> Self {
        push(self, "customCATrustCertificates", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ManagedClusterSecurityProfile, P> {
    pub fn defender(&self) -> Expr<ManagedClusterSecurityProfileDefender, P> {
        field(self, "defender")
    }

    pub fn azure_key_vault_kms(&self) -> Expr<types::AzureKeyVaultKms, P> {
        field(self, "azureKeyVaultKms")
    }

    pub fn workload_identity(&self) -> Expr<ManagedClusterSecurityProfileWorkloadIdentity, P> {
        field(self, "workloadIdentity")
    }

    pub fn image_cleaner(&self) -> Expr<ManagedClusterSecurityProfileImageCleaner, P> {
        field(self, "imageCleaner")
    }

    pub fn custom_ca_trust_certificates(&self) -> Expr<Vec<Any>, P> {
        field(self, "customCATrustCertificates")
    }
}

definition! {
    /// Definition `ManagedClusterSecurityProfileDefender` of `Microsoft.ContainerService`.
    ///
    /// An expression that yields it has:
    /// - `log_analytics_workspace_resource_id()`: `Id<operationalinsights::Workspace>`
    /// - `security_monitoring()`: `ManagedClusterSecurityProfileDefenderSecurityMonitoring`
    ManagedClusterSecurityProfileDefender
}

impl ManagedClusterSecurityProfileDefender {
    /// An empty one.
    ///
    /// Sets what is safe:
    /// - `securityMonitoring.enabled` = `true` (`aks.19`)
    pub fn new() -> Self {
        let mut this = Self(Object::new());
        this.0.preset("securityMonitoring/enabled", Node::Bool(true));
        this
    }

    /// `logAnalyticsWorkspaceResourceId`.
    pub fn log_analytics_workspace_resource_id(
        self,
        value: impl Value<Id<crate::azure::generated::operationalinsights::Workspace>>,
    ) -> Self {
        set(self, "logAnalyticsWorkspaceResourceId", value)
    }

    /// `securityMonitoring`.
    pub fn security_monitoring(
        self,
        value: ManagedClusterSecurityProfileDefenderSecurityMonitoring,
    ) -> Self {
        set(self, "securityMonitoring", value)
    }

    /// `securityMonitoring`.
    ///
    /// Like [`security_monitoring`](Self::security_monitoring), for a value that may not hold what is safe.
    pub fn dangerously_set_security_monitoring(
        self,
        value: impl Value<ManagedClusterSecurityProfileDefenderSecurityMonitoring>,
    ) -> Self {
        set(self, "securityMonitoring", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ManagedClusterSecurityProfileDefender, P> {
    pub fn log_analytics_workspace_resource_id(
        &self,
    ) -> Expr<Id<crate::azure::generated::operationalinsights::Workspace>, P> {
        field(self, "logAnalyticsWorkspaceResourceId")
    }

    pub fn security_monitoring(
        &self,
    ) -> Expr<ManagedClusterSecurityProfileDefenderSecurityMonitoring, P> {
        field(self, "securityMonitoring")
    }
}

definition! {
    /// Definition `ManagedClusterSecurityProfileDefenderSecurityMonitoring` of `Microsoft.ContainerService`.
    ///
    /// An expression that yields it has:
    /// - `enabled()`: `bool`
    ManagedClusterSecurityProfileDefenderSecurityMonitoring
}

impl ManagedClusterSecurityProfileDefenderSecurityMonitoring {
    /// An empty one.
    ///
    /// Sets what is safe:
    /// - `enabled` = `true` (`aks.19`)
    pub fn new() -> Self {
        let mut this = Self(Object::new());
        this.0.preset("enabled", Node::Bool(true));
        this
    }

    /// `enabled`.
    ///
    /// Control `aks.19`: it is `true` unless set here.
    pub fn dangerously_set_enabled(self, value: impl Value<bool>) -> Self {
        set(self, "enabled", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ManagedClusterSecurityProfileDefenderSecurityMonitoring, P> {
    pub fn enabled(&self) -> Expr<bool, P> {
        field(self, "enabled")
    }
}

definition! {
    /// Definition `ManagedClusterSecurityProfileImageCleaner` of `Microsoft.ContainerService`.
    ///
    /// An expression that yields it has:
    /// - `enabled()`: `bool`
    /// - `interval_hours()`: `i64`
    ManagedClusterSecurityProfileImageCleaner
}

impl ManagedClusterSecurityProfileImageCleaner {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `enabled`.
    pub fn enabled(self, value: impl Value<bool>) -> Self {
        set(self, "enabled", value)
    }

    /// `intervalHours`.
    pub fn interval_hours(self, value: impl Value<i64>) -> Self {
        set(self, "intervalHours", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ManagedClusterSecurityProfileImageCleaner, P> {
    pub fn enabled(&self) -> Expr<bool, P> {
        field(self, "enabled")
    }

    pub fn interval_hours(&self) -> Expr<i64, P> {
        field(self, "intervalHours")
    }
}

definition! {
    /// Definition `ManagedClusterSecurityProfileWorkloadIdentity` of `Microsoft.ContainerService`.
    ///
    /// An expression that yields it has:
    /// - `enabled()`: `bool`
    ManagedClusterSecurityProfileWorkloadIdentity
}

impl ManagedClusterSecurityProfileWorkloadIdentity {
    /// An empty one.
    ///
    /// Sets what is safe:
    /// - `enabled` = `true` (`aks.20`)
    pub fn new() -> Self {
        let mut this = Self(Object::new());
        this.0.preset("enabled", Node::Bool(true));
        this
    }

    /// `enabled`.
    ///
    /// Control `aks.20`: it is `true` unless set here.
    pub fn dangerously_set_enabled(self, value: impl Value<bool>) -> Self {
        set(self, "enabled", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ManagedClusterSecurityProfileWorkloadIdentity, P> {
    pub fn enabled(&self) -> Expr<bool, P> {
        field(self, "enabled")
    }
}

definition! {
    /// Definition `ManagedClusterServicePrincipalProfile` of `Microsoft.ContainerService`.
    ///
    /// An expression that yields it has:
    /// - `client_id()`: `String`
    /// - `secret()`: `Secret`
    ManagedClusterServicePrincipalProfile
}

impl ManagedClusterServicePrincipalProfile {
    /// One with what Azure requires.
    pub fn new(client_id: impl Value<String>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("clientId", client_id.node());
        this
    }

    /// `secret`.
    pub fn secret(self, value: impl Value<Secret>) -> Self {
        set(self, "secret", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ManagedClusterServicePrincipalProfile, P> {
    pub fn client_id(&self) -> Expr<String, P> {
        field(self, "clientId")
    }

    pub fn secret(&self) -> Expr<Secret, P> {
        field(self, "secret")
    }
}

definition! {
    /// Definition `ManagedClusterSKU` of `Microsoft.ContainerService`.
    ///
    /// An expression that yields it has:
    /// - `name()`: `ManagedClusterSkuName`
    /// - `tier()`: `ManagedClusterSkuTier`
    ManagedClusterSku
}

impl ManagedClusterSku {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `name`.
    pub fn name(self, value: impl Value<ManagedClusterSkuName>) -> Self {
        set(self, "name", value)
    }

    /// `tier`.
    pub fn tier(self, value: impl Value<ManagedClusterSkuTier>) -> Self {
        set(self, "tier", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ManagedClusterSku, P> {
    pub fn name(&self) -> Expr<ManagedClusterSkuName, P> {
        field(self, "name")
    }

    pub fn tier(&self) -> Expr<ManagedClusterSkuTier, P> {
        field(self, "tier")
    }
}

enumeration! {
    /// `name` of `ManagedClusterSKU`.
    open ManagedClusterSkuName {
        Base = "Base",
        Automatic = "Automatic",
    }
}

enumeration! {
    /// `tier` of `ManagedClusterSKU`.
    open ManagedClusterSkuTier {
        Premium = "Premium",
        Standard = "Standard",
        Free = "Free",
    }
}

definition! {
    /// Definition `ManagedClusterStaticEgressGatewayProfile` of `Microsoft.ContainerService`.
    ///
    /// An expression that yields it has:
    /// - `enabled()`: `bool`
    ManagedClusterStaticEgressGatewayProfile
}

impl ManagedClusterStaticEgressGatewayProfile {
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
impl<P> Expr<ManagedClusterStaticEgressGatewayProfile, P> {
    pub fn enabled(&self) -> Expr<bool, P> {
        field(self, "enabled")
    }
}

reading! {
    /// Definition `ManagedClusterStatus` of `Microsoft.ContainerService`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `provisioning_error()`: `ErrorDetail`
    ManagedClusterStatus
}

#[doc(hidden)]
impl<P> Expr<ManagedClusterStatus, P> {
    pub fn provisioning_error(&self) -> Expr<types::ErrorDetail, P> {
        field(self, "provisioningError")
    }
}

definition! {
    /// Definition `ManagedClusterStorageProfile` of `Microsoft.ContainerService`.
    ///
    /// An expression that yields it has:
    /// - `disk_csi_driver()`: `ManagedClusterStorageProfileDiskCsiDriver`
    /// - `file_csi_driver()`: `ManagedClusterStorageProfileFileCsiDriver`
    /// - `snapshot_controller()`: `ManagedClusterStorageProfileSnapshotController`
    /// - `blob_csi_driver()`: `ManagedClusterStorageProfileBlobCsiDriver`
    ManagedClusterStorageProfile
}

impl ManagedClusterStorageProfile {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `diskCSIDriver`.
    pub fn disk_csi_driver(
        self,
        value: impl Value<ManagedClusterStorageProfileDiskCsiDriver>,
    ) -> Self {
        set(self, "diskCSIDriver", value)
    }

    /// `fileCSIDriver`.
    pub fn file_csi_driver(
        self,
        value: impl Value<ManagedClusterStorageProfileFileCsiDriver>,
    ) -> Self {
        set(self, "fileCSIDriver", value)
    }

    /// `snapshotController`.
    pub fn snapshot_controller(
        self,
        value: impl Value<ManagedClusterStorageProfileSnapshotController>,
    ) -> Self {
        set(self, "snapshotController", value)
    }

    /// `blobCSIDriver`.
    pub fn blob_csi_driver(
        self,
        value: impl Value<ManagedClusterStorageProfileBlobCsiDriver>,
    ) -> Self {
        set(self, "blobCSIDriver", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ManagedClusterStorageProfile, P> {
    pub fn disk_csi_driver(&self) -> Expr<ManagedClusterStorageProfileDiskCsiDriver, P> {
        field(self, "diskCSIDriver")
    }

    pub fn file_csi_driver(&self) -> Expr<ManagedClusterStorageProfileFileCsiDriver, P> {
        field(self, "fileCSIDriver")
    }

    pub fn snapshot_controller(&self) -> Expr<ManagedClusterStorageProfileSnapshotController, P> {
        field(self, "snapshotController")
    }

    pub fn blob_csi_driver(&self) -> Expr<ManagedClusterStorageProfileBlobCsiDriver, P> {
        field(self, "blobCSIDriver")
    }
}

definition! {
    /// Definition `ManagedClusterStorageProfileBlobCSIDriver` of `Microsoft.ContainerService`.
    ///
    /// An expression that yields it has:
    /// - `enabled()`: `bool`
    ManagedClusterStorageProfileBlobCsiDriver
}

impl ManagedClusterStorageProfileBlobCsiDriver {
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
impl<P> Expr<ManagedClusterStorageProfileBlobCsiDriver, P> {
    pub fn enabled(&self) -> Expr<bool, P> {
        field(self, "enabled")
    }
}

definition! {
    /// Definition `ManagedClusterStorageProfileDiskCSIDriver` of `Microsoft.ContainerService`.
    ///
    /// An expression that yields it has:
    /// - `enabled()`: `bool`
    ManagedClusterStorageProfileDiskCsiDriver
}

impl ManagedClusterStorageProfileDiskCsiDriver {
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
impl<P> Expr<ManagedClusterStorageProfileDiskCsiDriver, P> {
    pub fn enabled(&self) -> Expr<bool, P> {
        field(self, "enabled")
    }
}

definition! {
    /// Definition `ManagedClusterStorageProfileFileCSIDriver` of `Microsoft.ContainerService`.
    ///
    /// An expression that yields it has:
    /// - `enabled()`: `bool`
    ManagedClusterStorageProfileFileCsiDriver
}

impl ManagedClusterStorageProfileFileCsiDriver {
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
impl<P> Expr<ManagedClusterStorageProfileFileCsiDriver, P> {
    pub fn enabled(&self) -> Expr<bool, P> {
        field(self, "enabled")
    }
}

definition! {
    /// Definition `ManagedClusterStorageProfileSnapshotController` of `Microsoft.ContainerService`.
    ///
    /// An expression that yields it has:
    /// - `enabled()`: `bool`
    ManagedClusterStorageProfileSnapshotController
}

impl ManagedClusterStorageProfileSnapshotController {
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
impl<P> Expr<ManagedClusterStorageProfileSnapshotController, P> {
    pub fn enabled(&self) -> Expr<bool, P> {
        field(self, "enabled")
    }
}

definition! {
    /// Definition `ManagedClusterWebAppRoutingGatewayAPIImplementations` of `Microsoft.ContainerService`.
    ///
    /// An expression that yields it has:
    /// - `app_routing_istio()`: `ManagedClusterAppRoutingIstio`
    ManagedClusterWebAppRoutingGatewayApiImplementations
}

impl ManagedClusterWebAppRoutingGatewayApiImplementations {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `appRoutingIstio`.
    pub fn app_routing_istio(self, value: impl Value<ManagedClusterAppRoutingIstio>) -> Self {
        set(self, "appRoutingIstio", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ManagedClusterWebAppRoutingGatewayApiImplementations, P> {
    pub fn app_routing_istio(&self) -> Expr<ManagedClusterAppRoutingIstio, P> {
        field(self, "appRoutingIstio")
    }
}

definition! {
    /// Definition `ManagedClusterWindowsProfile` of `Microsoft.ContainerService`.
    ///
    /// An expression that yields it has:
    /// - `admin_username()`: `String`
    /// - `admin_password()`: `Secret`
    /// - `license_type()`: `LicenseType`
    /// - `enable_csi_proxy()`: `bool`
    /// - `gmsa_profile()`: `WindowsGmsaProfile`
    ManagedClusterWindowsProfile
}

impl ManagedClusterWindowsProfile {
    /// One with what Azure requires.
    pub fn new(admin_username: impl Value<String>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("adminUsername", admin_username.node());
        this
    }

    /// `adminPassword`.
    pub fn admin_password(self, value: impl Value<Secret>) -> Self {
        set(self, "adminPassword", value)
    }

    /// `licenseType`.
    pub fn license_type(self, value: impl Value<types::LicenseType>) -> Self {
        set(self, "licenseType", value)
    }

    /// `enableCSIProxy`.
    pub fn enable_csi_proxy(self, value: impl Value<bool>) -> Self {
        set(self, "enableCSIProxy", value)
    }

    /// `gmsaProfile`.
    pub fn gmsa_profile(self, value: impl Value<types::WindowsGmsaProfile>) -> Self {
        set(self, "gmsaProfile", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ManagedClusterWindowsProfile, P> {
    pub fn admin_username(&self) -> Expr<String, P> {
        field(self, "adminUsername")
    }

    pub fn admin_password(&self) -> Expr<Secret, P> {
        field(self, "adminPassword")
    }

    pub fn license_type(&self) -> Expr<types::LicenseType, P> {
        field(self, "licenseType")
    }

    pub fn enable_csi_proxy(&self) -> Expr<bool, P> {
        field(self, "enableCSIProxy")
    }

    pub fn gmsa_profile(&self) -> Expr<types::WindowsGmsaProfile, P> {
        field(self, "gmsaProfile")
    }
}

definition! {
    /// Definition `ManagedClusterWorkloadAutoScalerProfile` of `Microsoft.ContainerService`.
    ///
    /// An expression that yields it has:
    /// - `keda()`: `ManagedClusterWorkloadAutoScalerProfileKeda`
    /// - `vertical_pod_autoscaler()`: `ManagedClusterWorkloadAutoScalerProfileVerticalPodAutoscaler`
    ManagedClusterWorkloadAutoScalerProfile
}

impl ManagedClusterWorkloadAutoScalerProfile {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `keda`.
    pub fn keda(self, value: impl Value<ManagedClusterWorkloadAutoScalerProfileKeda>) -> Self {
        set(self, "keda", value)
    }

    /// `verticalPodAutoscaler`.
    pub fn vertical_pod_autoscaler(
        self,
        value: impl Value<ManagedClusterWorkloadAutoScalerProfileVerticalPodAutoscaler>,
    ) -> Self {
        set(self, "verticalPodAutoscaler", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ManagedClusterWorkloadAutoScalerProfile, P> {
    pub fn keda(&self) -> Expr<ManagedClusterWorkloadAutoScalerProfileKeda, P> {
        field(self, "keda")
    }

    pub fn vertical_pod_autoscaler(
        &self,
    ) -> Expr<ManagedClusterWorkloadAutoScalerProfileVerticalPodAutoscaler, P> {
        field(self, "verticalPodAutoscaler")
    }
}

definition! {
    /// Definition `ManagedClusterWorkloadAutoScalerProfileKeda` of `Microsoft.ContainerService`.
    ///
    /// An expression that yields it has:
    /// - `enabled()`: `bool`
    ManagedClusterWorkloadAutoScalerProfileKeda
}

impl ManagedClusterWorkloadAutoScalerProfileKeda {
    /// One with what Azure requires.
    pub fn new(enabled: impl Value<bool>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("enabled", enabled.node());
        this
    }
}

#[doc(hidden)]
impl<P> Expr<ManagedClusterWorkloadAutoScalerProfileKeda, P> {
    pub fn enabled(&self) -> Expr<bool, P> {
        field(self, "enabled")
    }
}

definition! {
    /// Definition `ManagedClusterWorkloadAutoScalerProfileVerticalPodAutoscaler` of `Microsoft.ContainerService`.
    ///
    /// An expression that yields it has:
    /// - `enabled()`: `bool`
    ManagedClusterWorkloadAutoScalerProfileVerticalPodAutoscaler
}

impl ManagedClusterWorkloadAutoScalerProfileVerticalPodAutoscaler {
    /// One with what Azure requires.
    pub fn new(enabled: impl Value<bool>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("enabled", enabled.node());
        this
    }
}

#[doc(hidden)]
impl<P> Expr<ManagedClusterWorkloadAutoScalerProfileVerticalPodAutoscaler, P> {
    pub fn enabled(&self) -> Expr<bool, P> {
        field(self, "enabled")
    }
}

reading! {
    /// Definition `ManagedServiceIdentityUserAssignedIdentitiesValue` of `Microsoft.ContainerService`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `principal_id()`: `String`
    /// - `client_id()`: `String`
    ManagedServiceIdentityUserAssignedIdentitiesValue
}

#[doc(hidden)]
impl<P> Expr<ManagedServiceIdentityUserAssignedIdentitiesValue, P> {
    pub fn principal_id(&self) -> Expr<String, P> {
        field(self, "principalId")
    }

    pub fn client_id(&self) -> Expr<String, P> {
        field(self, "clientId")
    }
}

definition! {
    /// Definition `ManualScaleProfile` of `Microsoft.ContainerService`.
    ///
    /// An expression that yields it has:
    /// - `size()`: `String`
    /// - `count()`: `i64`
    ManualScaleProfile
}

impl ManualScaleProfile {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `size`.
    pub fn size(self, value: impl Value<String>) -> Self {
        set(self, "size", value)
    }

    /// `count`.
    pub fn count(self, value: impl Value<i64>) -> Self {
        set(self, "count", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ManualScaleProfile, P> {
    pub fn size(&self) -> Expr<String, P> {
        field(self, "size")
    }

    pub fn count(&self) -> Expr<i64, P> {
        field(self, "count")
    }
}
