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
        this.0.set(&["properties", "vnetSubnetID"], vnet_subnet_id.node());
        this.0.preset(&["properties", "enableEncryptionAtHost"], Node::Bool(true));
        this
    }

    /// `properties.count`.
    pub fn count(mut self, value: impl Value<i64>) -> Self {
        self.0.set(&["properties", "count"], value.node());
        self
    }

    /// `properties.vmSize`.
    pub fn vm_size(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["properties", "vmSize"], value.node());
        self
    }

    /// `properties.osDiskSizeGB`: from 0 to 2048.
    pub fn os_disk_size_gb(mut self, value: impl Value<i64>) -> Self {
        self.0.set(&["properties", "osDiskSizeGB"], value.node());
        self
    }

    /// `properties.osDiskType`.
    pub fn os_disk_type(mut self, value: impl Value<types::OsDiskType>) -> Self {
        self.0.set(&["properties", "osDiskType"], value.node());
        self
    }

    /// `properties.kubeletDiskType`.
    pub fn kubelet_disk_type(mut self, value: impl Value<types::KubeletDiskType>) -> Self {
        self.0.set(&["properties", "kubeletDiskType"], value.node());
        self
    }

    /// `properties.workloadRuntime`.
    pub fn workload_runtime(mut self, value: impl Value<types::WorkloadRuntime>) -> Self {
        self.0.set(&["properties", "workloadRuntime"], value.node());
        self
    }

    /// `properties.messageOfTheDay`.
    pub fn message_of_the_day(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["properties", "messageOfTheDay"], value.node());
        self
    }

    /// `properties.podSubnetID`.
    pub fn pod_subnet_id(
        mut self,
        value: impl Value<Id<crate::azure::generated::network::Subnet>>,
    ) -> Self {
        self.0.set(&["properties", "podSubnetID"], value.node());
        self
    }

    /// `properties.podIPAllocationMode`.
    pub fn pod_ip_allocation_mode(mut self, value: impl Value<types::PodIpAllocationMode>) -> Self {
        self.0.set(&["properties", "podIPAllocationMode"], value.node());
        self
    }

    /// `properties.maxPods`.
    pub fn max_pods(mut self, value: impl Value<i64>) -> Self {
        self.0.set(&["properties", "maxPods"], value.node());
        self
    }

    /// `properties.osType`.
    pub fn os_type(mut self, value: impl Value<types::OsType>) -> Self {
        self.0.set(&["properties", "osType"], value.node());
        self
    }

    /// `properties.osSKU`.
    pub fn os_sku(mut self, value: impl Value<types::OsSku>) -> Self {
        self.0.set(&["properties", "osSKU"], value.node());
        self
    }

    /// `properties.maxCount`.
    pub fn max_count(mut self, value: impl Value<i64>) -> Self {
        self.0.set(&["properties", "maxCount"], value.node());
        self
    }

    /// `properties.minCount`.
    pub fn min_count(mut self, value: impl Value<i64>) -> Self {
        self.0.set(&["properties", "minCount"], value.node());
        self
    }

    /// `properties.enableAutoScaling`.
    pub fn enable_auto_scaling(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["properties", "enableAutoScaling"], value.node());
        self
    }

    /// `properties.scaleDownMode`.
    pub fn scale_down_mode(mut self, value: impl Value<types::ScaleDownMode>) -> Self {
        self.0.set(&["properties", "scaleDownMode"], value.node());
        self
    }

    /// `properties.type`.
    ///
    /// Control `aks.29`: it stays absent unless set here.
    pub fn dangerously_set_type(mut self, value: impl Value<types::AgentPoolType>) -> Self {
        self.0.set(&["properties", "type"], value.node());
        self
    }

    /// `properties.mode`.
    pub fn mode(mut self, value: impl Value<types::AgentPoolMode>) -> Self {
        self.0.set(&["properties", "mode"], value.node());
        self
    }

    /// `properties.orchestratorVersion`.
    pub fn orchestrator_version(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["properties", "orchestratorVersion"], value.node());
        self
    }

    /// `properties.upgradeSettings`.
    pub fn upgrade_settings(mut self, value: impl Value<types::AgentPoolUpgradeSettings>) -> Self {
        self.0.set(&["properties", "upgradeSettings"], value.node());
        self
    }

    /// `properties.powerState`.
    pub fn power_state(mut self, value: impl Value<types::PowerState>) -> Self {
        self.0.set(&["properties", "powerState"], value.node());
        self
    }

    /// `properties.availabilityZones`.
    pub fn availability_zones(mut self, value: impl Value<Vec<String>>) -> Self {
        self.0.set(&["properties", "availabilityZones"], value.node());
        self
    }

    /// Adds one item to `properties.availabilityZones`.
    pub fn availability_zone(mut self, value: impl Value<String>) -> Self {
        self.0.push(&["properties", "availabilityZones"], value.node());
        self
    }

    /// `properties.enableNodePublicIP`.
    ///
    /// Control `aks.30`: it stays absent unless set here.
    pub fn dangerously_set_enable_node_public_ip(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["properties", "enableNodePublicIP"], value.node());
        self
    }

    /// `properties.nodePublicIPPrefixID`.
    pub fn node_public_ip_prefix_id(
        mut self,
        value: impl Value<Id<crate::azure::generated::network::PublicIpPrefix>>,
    ) -> Self {
        self.0.set(&["properties", "nodePublicIPPrefixID"], value.node());
        self
    }

    /// `properties.scaleSetPriority`.
    pub fn scale_set_priority(mut self, value: impl Value<types::ScaleSetPriority>) -> Self {
        self.0.set(&["properties", "scaleSetPriority"], value.node());
        self
    }

    /// `properties.scaleSetEvictionPolicy`.
    pub fn scale_set_eviction_policy(
        mut self,
        value: impl Value<types::ScaleSetEvictionPolicy>,
    ) -> Self {
        self.0.set(&["properties", "scaleSetEvictionPolicy"], value.node());
        self
    }

    /// `properties.spotMaxPrice`.
    pub fn spot_max_price(mut self, value: impl Value<i64>) -> Self {
        self.0.set(&["properties", "spotMaxPrice"], value.node());
        self
    }

    /// `properties.tags`.
    pub fn tags(mut self, value: impl Value<Map<String>>) -> Self {
        self.0.set(&["properties", "tags"], value.node());
        self
    }

    /// Adds one entry to `properties.tags`.
    pub fn tag(mut self, key: impl Into<Key>, value: impl Value<String>) -> Self {
        self.0.set_entry(&["properties", "tags"], key.into(), value.node());
        self
    }

    /// `properties.nodeLabels`.
    pub fn node_labels(mut self, value: impl Value<Map<String>>) -> Self {
        self.0.set(&["properties", "nodeLabels"], value.node());
        self
    }

    /// Adds one entry to `properties.nodeLabels`.
    pub fn node_label(mut self, key: impl Into<Key>, value: impl Value<String>) -> Self {
        self.0.set_entry(&["properties", "nodeLabels"], key.into(), value.node());
        self
    }

    /// `properties.nodeTaints`.
    pub fn node_taints(mut self, value: impl Value<Vec<String>>) -> Self {
        self.0.set(&["properties", "nodeTaints"], value.node());
        self
    }

    /// Adds one item to `properties.nodeTaints`.
    pub fn node_taint(mut self, value: impl Value<String>) -> Self {
        self.0.push(&["properties", "nodeTaints"], value.node());
        self
    }

    /// `properties.proximityPlacementGroupID`.
    pub fn proximity_placement_group_id(mut self, value: impl Value<Id<AnyResource>>) -> Self {
        self.0.set(&["properties", "proximityPlacementGroupID"], value.node());
        self
    }

    /// `properties.kubeletConfig`.
    pub fn kubelet_config(mut self, value: impl Value<types::KubeletConfig>) -> Self {
        self.0.set(&["properties", "kubeletConfig"], value.node());
        self
    }

    /// `properties.linuxOSConfig`.
    pub fn linux_os_config(mut self, value: impl Value<types::LinuxOsConfig>) -> Self {
        self.0.set(&["properties", "linuxOSConfig"], value.node());
        self
    }

    /// `properties.enableEncryptionAtHost`.
    ///
    /// Control `aks.26`: it is `true` unless set here.
    pub fn dangerously_set_enable_encryption_at_host(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["properties", "enableEncryptionAtHost"], value.node());
        self
    }

    /// `properties.enableUltraSSD`.
    pub fn enable_ultra_ssd(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["properties", "enableUltraSSD"], value.node());
        self
    }

    /// `properties.enableFIPS`.
    pub fn enable_fips(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["properties", "enableFIPS"], value.node());
        self
    }

    /// `properties.gpuInstanceProfile`.
    pub fn gpu_instance_profile(mut self, value: impl Value<types::GpuInstanceProfile>) -> Self {
        self.0.set(&["properties", "gpuInstanceProfile"], value.node());
        self
    }

    /// `properties.creationData`.
    pub fn creation_data(mut self, value: impl Value<types::CreationData>) -> Self {
        self.0.set(&["properties", "creationData"], value.node());
        self
    }

    /// `properties.capacityReservationGroupID`.
    pub fn capacity_reservation_group_id(mut self, value: impl Value<Id<AnyResource>>) -> Self {
        self.0.set(&["properties", "capacityReservationGroupID"], value.node());
        self
    }

    /// `properties.hostGroupID`.
    pub fn host_group_id(mut self, value: impl Value<Id<AnyResource>>) -> Self {
        self.0.set(&["properties", "hostGroupID"], value.node());
        self
    }

    /// `properties.networkProfile`.
    pub fn network_profile(mut self, value: impl Value<types::AgentPoolNetworkProfile>) -> Self {
        self.0.set(&["properties", "networkProfile"], value.node());
        self
    }

    /// `properties.windowsProfile`.
    pub fn windows_profile(mut self, value: impl Value<types::AgentPoolWindowsProfile>) -> Self {
        self.0.set(&["properties", "windowsProfile"], value.node());
        self
    }

    /// `properties.securityProfile`.
    pub fn security_profile(mut self, value: impl Value<types::AgentPoolSecurityProfile>) -> Self {
        self.0.set(&["properties", "securityProfile"], value.node());
        self
    }

    /// `properties.gpuProfile`.
    pub fn gpu_profile(mut self, value: impl Value<types::GpuProfile>) -> Self {
        self.0.set(&["properties", "gpuProfile"], value.node());
        self
    }

    /// `properties.gatewayProfile`.
    pub fn gateway_profile(mut self, value: impl Value<types::AgentPoolGatewayProfile>) -> Self {
        self.0.set(&["properties", "gatewayProfile"], value.node());
        self
    }

    /// `properties.virtualMachinesProfile`.
    pub fn virtual_machines_profile(
        mut self,
        value: impl Value<types::VirtualMachinesProfile>,
    ) -> Self {
        self.0.set(&["properties", "virtualMachinesProfile"], value.node());
        self
    }

    /// `properties.virtualMachineNodesStatus`.
    pub fn virtual_machine_nodes_status(
        mut self,
        value: impl Value<Vec<types::VirtualMachineNodes>>,
    ) -> Self {
        self.0.set(&["properties", "virtualMachineNodesStatus"], value.node());
        self
    }

    /// `properties.localDNSProfile`.
    pub fn local_dns_profile(mut self, value: impl Value<types::LocalDnsProfile>) -> Self {
        self.0.set(&["properties", "localDNSProfile"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<AgentPool, P> {
    pub fn properties(&self) -> Expr<types::AgentPoolProperties, P> {
        field(self, "properties")
    }

    pub fn system_data(&self) -> Expr<types::SystemData, P> {
        field(self, "systemData")
    }
}
