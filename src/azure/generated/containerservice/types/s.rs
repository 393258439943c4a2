//! Definitions and enums of `Microsoft.ContainerService` that start with S.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::super::types;
use crate::azure::support::*;

enumeration! {
    /// `scaleDownMode` of `Microsoft.ContainerService/managedClusters/agentPools`.
    open ScaleDownMode {
        Delete = "Delete",
        Deallocate = "Deallocate",
    }
}

definition! {
    /// Definition `ScaleProfile` of `Microsoft.ContainerService`.
    ///
    /// An expression that yields it has:
    /// - `manual()`: `Vec<ManualScaleProfile>`
    ScaleProfile
}

impl ScaleProfile {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `manual`.
    pub fn manual(self, value: impl Value<Vec<types::ManualScaleProfile>>) -> Self {
        set(self, "manual", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ScaleProfile, P> {
    pub fn manual(&self) -> Expr<Vec<types::ManualScaleProfile>, P> {
        field(self, "manual")
    }
}

enumeration! {
    /// `scaleSetEvictionPolicy` of `Microsoft.ContainerService/managedClusters/agentPools`.
    open ScaleSetEvictionPolicy {
        Delete = "Delete",
        Deallocate = "Deallocate",
    }
}

enumeration! {
    /// `scaleSetPriority` of `Microsoft.ContainerService/managedClusters/agentPools`.
    open ScaleSetPriority {
        Spot = "Spot",
        Regular = "Regular",
    }
}

definition! {
    /// Definition `Schedule` of `Microsoft.ContainerService`.
    ///
    /// An expression that yields it has:
    /// - `daily()`: `DailySchedule`
    /// - `weekly()`: `WeeklySchedule`
    /// - `absolute_monthly()`: `AbsoluteMonthlySchedule`
    /// - `relative_monthly()`: `RelativeMonthlySchedule`
    Schedule
}

impl Schedule {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `daily`.
    pub fn daily(self, value: impl Value<types::DailySchedule>) -> Self {
        set(self, "daily", value)
    }

    /// `weekly`.
    pub fn weekly(self, value: impl Value<types::WeeklySchedule>) -> Self {
        set(self, "weekly", value)
    }

    /// `absoluteMonthly`.
    pub fn absolute_monthly(self, value: impl Value<types::AbsoluteMonthlySchedule>) -> Self {
        set(self, "absoluteMonthly", value)
    }

    /// `relativeMonthly`.
    pub fn relative_monthly(self, value: impl Value<types::RelativeMonthlySchedule>) -> Self {
        set(self, "relativeMonthly", value)
    }
}

#[doc(hidden)]
impl<P> Expr<Schedule, P> {
    pub fn daily(&self) -> Expr<types::DailySchedule, P> {
        field(self, "daily")
    }

    pub fn weekly(&self) -> Expr<types::WeeklySchedule, P> {
        field(self, "weekly")
    }

    pub fn absolute_monthly(&self) -> Expr<types::AbsoluteMonthlySchedule, P> {
        field(self, "absoluteMonthly")
    }

    pub fn relative_monthly(&self) -> Expr<types::RelativeMonthlySchedule, P> {
        field(self, "relativeMonthly")
    }
}

enumeration! {
    /// `serveStale` of `LocalDNSOverride`.
    open ServeStale {
        Verify = "Verify",
        Immediate = "Immediate",
        Disable = "Disable",
    }
}

definition! {
    /// Definition `ServiceMeshProfile` of `Microsoft.ContainerService`.
    ///
    /// An expression that yields it has:
    /// - `mode()`: `ServiceMeshProfileMode`
    /// - `istio()`: `IstioServiceMesh`
    ServiceMeshProfile
}

impl ServiceMeshProfile {
    /// One with what Azure requires.
    pub fn new(mode: impl Value<ServiceMeshProfileMode>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("mode", mode.node());
        this
    }

    /// `istio`.
    pub fn istio(self, value: impl Value<types::IstioServiceMesh>) -> Self {
        set(self, "istio", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ServiceMeshProfile, P> {
    pub fn mode(&self) -> Expr<ServiceMeshProfileMode, P> {
        field(self, "mode")
    }

    pub fn istio(&self) -> Expr<types::IstioServiceMesh, P> {
        field(self, "istio")
    }
}

enumeration! {
    /// `mode` of `ServiceMeshProfile`.
    open ServiceMeshProfileMode {
        Istio = "Istio",
        Disabled = "Disabled",
    }
}

enumeration! {
    /// `sshAccess` of `AgentPoolSecurityProfile`.
    open SshAccess {
        LocalUser = "LocalUser",
        Disabled = "Disabled",
    }
}

enumeration! {
    /// `supportPlan` of `Microsoft.ContainerService/managedClusters`.
    open SupportPlan {
        KubernetesOfficial = "KubernetesOfficial",
        AksLongTermSupport = "AKSLongTermSupport",
    }
}

definition! {
    /// Definition `SysctlConfig` of `Microsoft.ContainerService`.
    ///
    /// An expression that yields it has:
    /// - `net_core_somaxconn()`: `i64`
    /// - `net_core_netdev_max_backlog()`: `i64`
    /// - `net_core_rmem_default()`: `i64`
    /// - `net_core_rmem_max()`: `i64`
    /// - `net_core_wmem_default()`: `i64`
    /// - `net_core_wmem_max()`: `i64`
    /// - `net_core_optmem_max()`: `i64`
    /// - `net_ipv4_tcp_max_syn_backlog()`: `i64`
    /// - `net_ipv4_tcp_max_tw_buckets()`: `i64`
    /// - `net_ipv4_tcp_fin_timeout()`: `i64`
    /// - `net_ipv4_tcp_keepalive_time()`: `i64`
    /// - `net_ipv4_tcp_keepalive_probes()`: `i64`
    /// - `net_ipv4_tcpkeepalive_intvl()`: `i64`
    /// - `net_ipv4_tcp_tw_reuse()`: `bool`
    /// - `net_ipv4_ip_local_port_range()`: `String`
    /// - `net_ipv4_neigh_default_gc_thresh1()`: `i64`
    /// - `net_ipv4_neigh_default_gc_thresh2()`: `i64`
    /// - `net_ipv4_neigh_default_gc_thresh3()`: `i64`
    /// - `net_netfilter_nf_conntrack_max()`: `i64`
    /// - `net_netfilter_nf_conntrack_buckets()`: `i64`
    /// - `fs_inotify_max_user_watches()`: `i64`
    /// - `fs_file_max()`: `i64`
    /// - `fs_aio_max_nr()`: `i64`
    /// - `fs_nr_open()`: `i64`
    /// - `kernel_threads_max()`: `i64`
    /// - `vm_max_map_count()`: `i64`
    /// - `vm_swappiness()`: `i64`
    /// - `vm_vfs_cache_pressure()`: `i64`
    SysctlConfig
}

impl SysctlConfig {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `netCoreSomaxconn`.
    pub fn net_core_somaxconn(self, value: impl Value<i64>) -> Self {
        set(self, "netCoreSomaxconn", value)
    }

    /// `netCoreNetdevMaxBacklog`.
    pub fn net_core_netdev_max_backlog(self, value: impl Value<i64>) -> Self {
        set(self, "netCoreNetdevMaxBacklog", value)
    }

    /// `netCoreRmemDefault`.
    pub fn net_core_rmem_default(self, value: impl Value<i64>) -> Self {
        set(self, "netCoreRmemDefault", value)
    }

    /// `netCoreRmemMax`.
    pub fn net_core_rmem_max(self, value: impl Value<i64>) -> Self {
        set(self, "netCoreRmemMax", value)
    }

    /// `netCoreWmemDefault`.
    pub fn net_core_wmem_default(self, value: impl Value<i64>) -> Self {
        set(self, "netCoreWmemDefault", value)
    }

    /// `netCoreWmemMax`.
    pub fn net_core_wmem_max(self, value: impl Value<i64>) -> Self {
        set(self, "netCoreWmemMax", value)
    }

    /// `netCoreOptmemMax`.
    pub fn net_core_optmem_max(self, value: impl Value<i64>) -> Self {
        set(self, "netCoreOptmemMax", value)
    }

    /// `netIpv4TcpMaxSynBacklog`.
    pub fn net_ipv4_tcp_max_syn_backlog(self, value: impl Value<i64>) -> Self {
        set(self, "netIpv4TcpMaxSynBacklog", value)
    }

    /// `netIpv4TcpMaxTwBuckets`.
    pub fn net_ipv4_tcp_max_tw_buckets(self, value: impl Value<i64>) -> Self {
        set(self, "netIpv4TcpMaxTwBuckets", value)
    }

    /// `netIpv4TcpFinTimeout`.
    pub fn net_ipv4_tcp_fin_timeout(self, value: impl Value<i64>) -> Self {
        set(self, "netIpv4TcpFinTimeout", value)
    }

    /// `netIpv4TcpKeepaliveTime`.
    pub fn net_ipv4_tcp_keepalive_time(self, value: impl Value<i64>) -> Self {
        set(self, "netIpv4TcpKeepaliveTime", value)
    }

    /// `netIpv4TcpKeepaliveProbes`.
    pub fn net_ipv4_tcp_keepalive_probes(self, value: impl Value<i64>) -> Self {
        set(self, "netIpv4TcpKeepaliveProbes", value)
    }

    /// `netIpv4TcpkeepaliveIntvl`: from 10 to 90.
    pub fn net_ipv4_tcpkeepalive_intvl(self, value: impl Value<i64>) -> Self {
        set(self, "netIpv4TcpkeepaliveIntvl", value)
    }

    /// `netIpv4TcpTwReuse`.
    pub fn net_ipv4_tcp_tw_reuse(self, value: impl Value<bool>) -> Self {
        set(self, "netIpv4TcpTwReuse", value)
    }

    /// `netIpv4IpLocalPortRange`.
    pub fn net_ipv4_ip_local_port_range(self, value: impl Value<String>) -> Self {
        set(self, "netIpv4IpLocalPortRange", value)
    }

    /// `netIpv4NeighDefaultGcThresh1`.
    pub fn net_ipv4_neigh_default_gc_thresh1(self, value: impl Value<i64>) -> Self {
        set(self, "netIpv4NeighDefaultGcThresh1", value)
    }

    /// `netIpv4NeighDefaultGcThresh2`.
    pub fn net_ipv4_neigh_default_gc_thresh2(self, value: impl Value<i64>) -> Self {
        set(self, "netIpv4NeighDefaultGcThresh2", value)
    }

    /// `netIpv4NeighDefaultGcThresh3`.
    pub fn net_ipv4_neigh_default_gc_thresh3(self, value: impl Value<i64>) -> Self {
        set(self, "netIpv4NeighDefaultGcThresh3", value)
    }

    /// `netNetfilterNfConntrackMax`: from 131072 to 2097152.
    pub fn net_netfilter_nf_conntrack_max(self, value: impl Value<i64>) -> Self {
        set(self, "netNetfilterNfConntrackMax", value)
    }

    /// `netNetfilterNfConntrackBuckets`: from 65536 to 524288.
    pub fn net_netfilter_nf_conntrack_buckets(self, value: impl Value<i64>) -> Self {
        set(self, "netNetfilterNfConntrackBuckets", value)
    }

    /// `fsInotifyMaxUserWatches`.
    pub fn fs_inotify_max_user_watches(self, value: impl Value<i64>) -> Self {
        set(self, "fsInotifyMaxUserWatches", value)
    }

    /// `fsFileMax`.
    pub fn fs_file_max(self, value: impl Value<i64>) -> Self {
        set(self, "fsFileMax", value)
    }

    /// `fsAioMaxNr`.
    pub fn fs_aio_max_nr(self, value: impl Value<i64>) -> Self {
        set(self, "fsAioMaxNr", value)
    }

    /// `fsNrOpen`.
    pub fn fs_nr_open(self, value: impl Value<i64>) -> Self {
        set(self, "fsNrOpen", value)
    }

    /// `kernelThreadsMax`.
    pub fn kernel_threads_max(self, value: impl Value<i64>) -> Self {
        set(self, "kernelThreadsMax", value)
    }

    /// `vmMaxMapCount`.
    pub fn vm_max_map_count(self, value: impl Value<i64>) -> Self {
        set(self, "vmMaxMapCount", value)
    }

    /// `vmSwappiness`.
    pub fn vm_swappiness(self, value: impl Value<i64>) -> Self {
        set(self, "vmSwappiness", value)
    }

    /// `vmVfsCachePressure`.
    pub fn vm_vfs_cache_pressure(self, value: impl Value<i64>) -> Self {
        set(self, "vmVfsCachePressure", value)
    }
}

#[doc(hidden)]
impl<P> Expr<SysctlConfig, P> {
    pub fn net_core_somaxconn(&self) -> Expr<i64, P> {
        field(self, "netCoreSomaxconn")
    }

    pub fn net_core_netdev_max_backlog(&self) -> Expr<i64, P> {
        field(self, "netCoreNetdevMaxBacklog")
    }

    pub fn net_core_rmem_default(&self) -> Expr<i64, P> {
        field(self, "netCoreRmemDefault")
    }

    pub fn net_core_rmem_max(&self) -> Expr<i64, P> {
        field(self, "netCoreRmemMax")
    }

    pub fn net_core_wmem_default(&self) -> Expr<i64, P> {
        field(self, "netCoreWmemDefault")
    }

    pub fn net_core_wmem_max(&self) -> Expr<i64, P> {
        field(self, "netCoreWmemMax")
    }

    pub fn net_core_optmem_max(&self) -> Expr<i64, P> {
        field(self, "netCoreOptmemMax")
    }

    pub fn net_ipv4_tcp_max_syn_backlog(&self) -> Expr<i64, P> {
        field(self, "netIpv4TcpMaxSynBacklog")
    }

    pub fn net_ipv4_tcp_max_tw_buckets(&self) -> Expr<i64, P> {
        field(self, "netIpv4TcpMaxTwBuckets")
    }

    pub fn net_ipv4_tcp_fin_timeout(&self) -> Expr<i64, P> {
        field(self, "netIpv4TcpFinTimeout")
    }

    pub fn net_ipv4_tcp_keepalive_time(&self) -> Expr<i64, P> {
        field(self, "netIpv4TcpKeepaliveTime")
    }

    pub fn net_ipv4_tcp_keepalive_probes(&self) -> Expr<i64, P> {
        field(self, "netIpv4TcpKeepaliveProbes")
    }

    pub fn net_ipv4_tcpkeepalive_intvl(&self) -> Expr<i64, P> {
        field(self, "netIpv4TcpkeepaliveIntvl")
    }

    pub fn net_ipv4_tcp_tw_reuse(&self) -> Expr<bool, P> {
        field(self, "netIpv4TcpTwReuse")
    }

    pub fn net_ipv4_ip_local_port_range(&self) -> Expr<String, P> {
        field(self, "netIpv4IpLocalPortRange")
    }

    pub fn net_ipv4_neigh_default_gc_thresh1(&self) -> Expr<i64, P> {
        field(self, "netIpv4NeighDefaultGcThresh1")
    }

    pub fn net_ipv4_neigh_default_gc_thresh2(&self) -> Expr<i64, P> {
        field(self, "netIpv4NeighDefaultGcThresh2")
    }

    pub fn net_ipv4_neigh_default_gc_thresh3(&self) -> Expr<i64, P> {
        field(self, "netIpv4NeighDefaultGcThresh3")
    }

    pub fn net_netfilter_nf_conntrack_max(&self) -> Expr<i64, P> {
        field(self, "netNetfilterNfConntrackMax")
    }

    pub fn net_netfilter_nf_conntrack_buckets(&self) -> Expr<i64, P> {
        field(self, "netNetfilterNfConntrackBuckets")
    }

    pub fn fs_inotify_max_user_watches(&self) -> Expr<i64, P> {
        field(self, "fsInotifyMaxUserWatches")
    }

    pub fn fs_file_max(&self) -> Expr<i64, P> {
        field(self, "fsFileMax")
    }

    pub fn fs_aio_max_nr(&self) -> Expr<i64, P> {
        field(self, "fsAioMaxNr")
    }

    pub fn fs_nr_open(&self) -> Expr<i64, P> {
        field(self, "fsNrOpen")
    }

    pub fn kernel_threads_max(&self) -> Expr<i64, P> {
        field(self, "kernelThreadsMax")
    }

    pub fn vm_max_map_count(&self) -> Expr<i64, P> {
        field(self, "vmMaxMapCount")
    }

    pub fn vm_swappiness(&self) -> Expr<i64, P> {
        field(self, "vmSwappiness")
    }

    pub fn vm_vfs_cache_pressure(&self) -> Expr<i64, P> {
        field(self, "vmVfsCachePressure")
    }
}

reading! {
    /// Definition `SystemData` of `Microsoft.ContainerService`, which is only read.
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
