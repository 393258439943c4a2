//! `Microsoft.ContainerService/managedClusters/agentPools`, version 2026-02-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.ContainerService/managedClusters/agentPools`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.containerservice/managedclusters/agentpools)
    AgentPool: "Microsoft.ContainerService/managedClusters/agentPools" @ "2026-02-01",
    properties types::AgentPoolProperties,
    child super::ManagedCluster
}

impl AgentPool {
    /// Declares the resource with what Azure requires of it.
    ///
    /// The name: between 1 and 12 characters, pattern `^[a-z][a-z0-9]{0,11}$`.
    ///
    /// Sets what is safe:
    /// - `properties.enableEncryptionAtHost` = `true` (`aks.26`)
    #[track_caller]
    pub fn new(
        parent: &Ref<super::ManagedCluster>,
        name: impl Value<String, Phase: KnownAtStart>,
        vnet_subnet_id: impl Value<Id<crate::azure::generated::network::Subnet>>,
    ) -> Self {
        let mut this = Self(Declaration::child(Self::TYPE, Self::API_VERSION, parent, name.node()));
        this.0.set("properties/vnetSubnetID", vnet_subnet_id.node());
        this.0.preset("properties/enableEncryptionAtHost", Node::Bool(true));
        this
    }

    /// `properties.count`.
    pub fn count(self, value: impl Value<i64>) -> Self {
        set(self, "properties/count", value)
    }

    /// `properties.vmSize`.
    pub fn vm_size(self, value: impl Value<String>) -> Self {
        set(self, "properties/vmSize", value)
    }

    /// `properties.osDiskSizeGB`: from 0 to 2048.
    pub fn os_disk_size_gb(self, value: impl Value<i64>) -> Self {
        set(self, "properties/osDiskSizeGB", value)
    }

    /// `properties.osDiskType`.
    pub fn os_disk_type(self, value: impl Value<types::OsDiskType>) -> Self {
        set(self, "properties/osDiskType", value)
    }

    /// `properties.kubeletDiskType`.
    pub fn kubelet_disk_type(self, value: impl Value<types::KubeletDiskType>) -> Self {
        set(self, "properties/kubeletDiskType", value)
    }

    /// `properties.workloadRuntime`.
    pub fn workload_runtime(self, value: impl Value<types::WorkloadRuntime>) -> Self {
        set(self, "properties/workloadRuntime", value)
    }

    /// `properties.messageOfTheDay`.
    pub fn message_of_the_day(self, value: impl Value<String>) -> Self {
        set(self, "properties/messageOfTheDay", value)
    }

    /// `properties.podSubnetID`.
    pub fn pod_subnet_id(
        self,
        value: impl Value<Id<crate::azure::generated::network::Subnet>>,
    ) -> Self {
        set(self, "properties/podSubnetID", value)
    }

    /// `properties.podIPAllocationMode`.
    pub fn pod_ip_allocation_mode(self, value: impl Value<types::PodIpAllocationMode>) -> Self {
        set(self, "properties/podIPAllocationMode", value)
    }

    /// `properties.maxPods`.
    pub fn max_pods(self, value: impl Value<i64>) -> Self {
        set(self, "properties/maxPods", value)
    }

    /// `properties.osType`.
    pub fn os_type(self, value: impl Value<types::OsType>) -> Self {
        set(self, "properties/osType", value)
    }

    /// `properties.osSKU`.
    pub fn os_sku(self, value: impl Value<types::OsSku>) -> Self {
        set(self, "properties/osSKU", value)
    }

    /// `properties.maxCount`.
    pub fn max_count(self, value: impl Value<i64>) -> Self {
        set(self, "properties/maxCount", value)
    }

    /// `properties.minCount`.
    pub fn min_count(self, value: impl Value<i64>) -> Self {
        set(self, "properties/minCount", value)
    }

    /// `properties.enableAutoScaling`.
    pub fn enable_auto_scaling(self, value: impl Value<bool>) -> Self {
        set(self, "properties/enableAutoScaling", value)
    }

    /// `properties.scaleDownMode`.
    pub fn scale_down_mode(self, value: impl Value<types::ScaleDownMode>) -> Self {
        set(self, "properties/scaleDownMode", value)
    }

    /// `properties.type`.
    ///
    /// Control `aks.29`: it stays absent unless set here.
    pub fn dangerously_set_type(self, value: impl Value<types::AgentPoolType>) -> Self {
        set(self, "properties/type", value)
    }

    /// `properties.mode`.
    pub fn mode(self, value: impl Value<types::AgentPoolMode>) -> Self {
        set(self, "properties/mode", value)
    }

    /// `properties.orchestratorVersion`.
    pub fn orchestrator_version(self, value: impl Value<String>) -> Self {
        set(self, "properties/orchestratorVersion", value)
    }

    /// `properties.upgradeSettings`.
    pub fn upgrade_settings(self, value: impl Value<types::AgentPoolUpgradeSettings>) -> Self {
        set(self, "properties/upgradeSettings", value)
    }

    /// `properties.powerState`.
    pub fn power_state(self, value: impl Value<types::PowerState>) -> Self {
        set(self, "properties/powerState", value)
    }

    /// `properties.availabilityZones`.
    pub fn availability_zones(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "properties/availabilityZones", value)
    }

    /// Adds one item to `properties.availabilityZones`.
    pub fn availability_zone(self, value: impl Value<String>) -> Self {
        push(self, "properties/availabilityZones", value)
    }

    /// `properties.enableNodePublicIP`.
    ///
    /// Control `aks.30`: it stays absent unless set here.
    pub fn dangerously_set_enable_node_public_ip(self, value: impl Value<bool>) -> Self {
        set(self, "properties/enableNodePublicIP", value)
    }

    /// `properties.nodePublicIPPrefixID`.
    pub fn node_public_ip_prefix_id(
        self,
        value: impl Value<Id<crate::azure::generated::network::PublicIpPrefix>>,
    ) -> Self {
        set(self, "properties/nodePublicIPPrefixID", value)
    }

    /// `properties.scaleSetPriority`.
    pub fn scale_set_priority(self, value: impl Value<types::ScaleSetPriority>) -> Self {
        set(self, "properties/scaleSetPriority", value)
    }

    /// `properties.scaleSetEvictionPolicy`.
    pub fn scale_set_eviction_policy(
        self,
        value: impl Value<types::ScaleSetEvictionPolicy>,
    ) -> Self {
        set(self, "properties/scaleSetEvictionPolicy", value)
    }

    /// `properties.spotMaxPrice`.
    pub fn spot_max_price(self, value: impl Value<i64>) -> Self {
        set(self, "properties/spotMaxPrice", value)
    }

    /// `properties.tags`.
    pub fn tags(self, value: impl Value<Map<String>>) -> Self {
        set(self, "properties/tags", value)
    }

    /// Adds one entry to `properties.tags`.
    pub fn tag(self, key: impl Into<Key>, value: impl Value<String>) -> Self {
        set_entry(self, "properties/tags", key, value)
    }

    /// `properties.nodeLabels`.
    pub fn node_labels(self, value: impl Value<Map<String>>) -> Self {
        set(self, "properties/nodeLabels", value)
    }

    /// Adds one entry to `properties.nodeLabels`.
    pub fn node_label(self, key: impl Into<Key>, value: impl Value<String>) -> Self {
        set_entry(self, "properties/nodeLabels", key, value)
    }

    /// `properties.nodeTaints`.
    pub fn node_taints(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "properties/nodeTaints", value)
    }

    /// Adds one item to `properties.nodeTaints`.
    pub fn node_taint(self, value: impl Value<String>) -> Self {
        push(self, "properties/nodeTaints", value)
    }

    /// `properties.proximityPlacementGroupID`.
    pub fn proximity_placement_group_id(self, value: impl Value<Id<AnyResource>>) -> Self {
        set(self, "properties/proximityPlacementGroupID", value)
    }

    /// `properties.kubeletConfig`.
    pub fn kubelet_config(self, value: impl Value<types::KubeletConfig>) -> Self {
        set(self, "properties/kubeletConfig", value)
    }

    /// `properties.linuxOSConfig`.
    pub fn linux_os_config(self, value: impl Value<types::LinuxOsConfig>) -> Self {
        set(self, "properties/linuxOSConfig", value)
    }

    /// `properties.enableEncryptionAtHost`.
    ///
    /// Control `aks.26`: it is `true` unless set here.
    pub fn dangerously_set_enable_encryption_at_host(self, value: impl Value<bool>) -> Self {
        set(self, "properties/enableEncryptionAtHost", value)
    }

    /// `properties.enableUltraSSD`.
    pub fn enable_ultra_ssd(self, value: impl Value<bool>) -> Self {
        set(self, "properties/enableUltraSSD", value)
    }

    /// `properties.enableFIPS`.
    pub fn enable_fips(self, value: impl Value<bool>) -> Self {
        set(self, "properties/enableFIPS", value)
    }

    /// `properties.gpuInstanceProfile`.
    pub fn gpu_instance_profile(self, value: impl Value<types::GpuInstanceProfile>) -> Self {
        set(self, "properties/gpuInstanceProfile", value)
    }

    /// `properties.creationData`.
    pub fn creation_data(self, value: impl Value<types::CreationData>) -> Self {
        set(self, "properties/creationData", value)
    }

    /// `properties.capacityReservationGroupID`.
    pub fn capacity_reservation_group_id(self, value: impl Value<Id<AnyResource>>) -> Self {
        set(self, "properties/capacityReservationGroupID", value)
    }

    /// `properties.hostGroupID`.
    pub fn host_group_id(self, value: impl Value<Id<AnyResource>>) -> Self {
        set(self, "properties/hostGroupID", value)
    }

    /// `properties.networkProfile`.
    pub fn network_profile(self, value: impl Value<types::AgentPoolNetworkProfile>) -> Self {
        set(self, "properties/networkProfile", value)
    }

    /// `properties.windowsProfile`.
    pub fn windows_profile(self, value: impl Value<types::AgentPoolWindowsProfile>) -> Self {
        set(self, "properties/windowsProfile", value)
    }

    /// `properties.securityProfile`.
    pub fn security_profile(self, value: impl Value<types::AgentPoolSecurityProfile>) -> Self {
        set(self, "properties/securityProfile", value)
    }

    /// `properties.gpuProfile`.
    pub fn gpu_profile(self, value: impl Value<types::GpuProfile>) -> Self {
        set(self, "properties/gpuProfile", value)
    }

    /// `properties.gatewayProfile`.
    pub fn gateway_profile(self, value: impl Value<types::AgentPoolGatewayProfile>) -> Self {
        set(self, "properties/gatewayProfile", value)
    }

    /// `properties.virtualMachinesProfile`.
    pub fn virtual_machines_profile(
        self,
        value: impl Value<types::VirtualMachinesProfile>,
    ) -> Self {
        set(self, "properties/virtualMachinesProfile", value)
    }

    /// `properties.virtualMachineNodesStatus`.
    pub fn virtual_machine_nodes_status(
        self,
        value: impl Value<Vec<types::VirtualMachineNodes>>,
    ) -> Self {
        set(self, "properties/virtualMachineNodesStatus", value)
    }

    /// `properties.localDNSProfile`.
    pub fn local_dns_profile(self, value: impl Value<types::LocalDnsProfile>) -> Self {
        set(self, "properties/localDNSProfile", value)
    }
}

#[doc(hidden)]
impl<P> Expr<AgentPool, P> {
    pub fn properties(&self) -> Expr<types::AgentPoolProperties, P> {
        field(self, "properties")
    }

    pub fn system_data(&self) -> Expr<types::SystemData, P> {
        field(self, "systemData")
    }
}
