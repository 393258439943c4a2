//! Definitions and enums of `Microsoft.ContainerService` that start with K.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use crate::azure::support::*;

enumeration! {
    /// `keyVaultNetworkAccess` of `AzureKeyVaultKms`.
    open KeyVaultNetworkAccess {
        Public = "Public",
        Private = "Private",
    }
}

definition! {
    /// Definition `KubeletConfig` of `Microsoft.ContainerService`.
    ///
    /// An expression that yields it has:
    /// - `cpu_manager_policy()`: `String`
    /// - `cpu_cfs_quota()`: `bool`
    /// - `cpu_cfs_quota_period()`: `String`
    /// - `image_gc_high_threshold()`: `i64`
    /// - `image_gc_low_threshold()`: `i64`
    /// - `topology_manager_policy()`: `String`
    /// - `allowed_unsafe_sysctls()`: `Vec<String>`
    /// - `fail_swap_on()`: `bool`
    /// - `container_log_max_size_mb()`: `i64`
    /// - `container_log_max_files()`: `i64`
    /// - `pod_max_pids()`: `i64`
    KubeletConfig
}

impl KubeletConfig {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `cpuManagerPolicy`.
    pub fn cpu_manager_policy(self, value: impl Value<String>) -> Self {
        set(self, "cpuManagerPolicy", value)
    }

    /// `cpuCfsQuota`.
    pub fn cpu_cfs_quota(self, value: impl Value<bool>) -> Self {
        set(self, "cpuCfsQuota", value)
    }

    /// `cpuCfsQuotaPeriod`.
    pub fn cpu_cfs_quota_period(self, value: impl Value<String>) -> Self {
        set(self, "cpuCfsQuotaPeriod", value)
    }

    /// `imageGcHighThreshold`.
    pub fn image_gc_high_threshold(self, value: impl Value<i64>) -> Self {
        set(self, "imageGcHighThreshold", value)
    }

    /// `imageGcLowThreshold`.
    pub fn image_gc_low_threshold(self, value: impl Value<i64>) -> Self {
        set(self, "imageGcLowThreshold", value)
    }

    /// `topologyManagerPolicy`.
    pub fn topology_manager_policy(self, value: impl Value<String>) -> Self {
        set(self, "topologyManagerPolicy", value)
    }

    /// `allowedUnsafeSysctls`.
    pub fn allowed_unsafe_sysctls(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "allowedUnsafeSysctls", value)
    }

    /// Adds one item to `allowedUnsafeSysctls`.
    pub fn allowed_unsafe_sysctl(self, value: impl Value<String>) -> Self {
        push(self, "allowedUnsafeSysctls", value)
    }

    /// `failSwapOn`.
    pub fn fail_swap_on(self, value: impl Value<bool>) -> Self {
        set(self, "failSwapOn", value)
    }

    /// `containerLogMaxSizeMB`.
    pub fn container_log_max_size_mb(self, value: impl Value<i64>) -> Self {
        set(self, "containerLogMaxSizeMB", value)
    }

    /// `containerLogMaxFiles`: at least 2.
    pub fn container_log_max_files(self, value: impl Value<i64>) -> Self {
        set(self, "containerLogMaxFiles", value)
    }

    /// `podMaxPids`.
    pub fn pod_max_pids(self, value: impl Value<i64>) -> Self {
        set(self, "podMaxPids", value)
    }
}

#[doc(hidden)]
impl<P> Expr<KubeletConfig, P> {
    pub fn cpu_manager_policy(&self) -> Expr<String, P> {
        field(self, "cpuManagerPolicy")
    }

    pub fn cpu_cfs_quota(&self) -> Expr<bool, P> {
        field(self, "cpuCfsQuota")
    }

    pub fn cpu_cfs_quota_period(&self) -> Expr<String, P> {
        field(self, "cpuCfsQuotaPeriod")
    }

    pub fn image_gc_high_threshold(&self) -> Expr<i64, P> {
        field(self, "imageGcHighThreshold")
    }

    pub fn image_gc_low_threshold(&self) -> Expr<i64, P> {
        field(self, "imageGcLowThreshold")
    }

    pub fn topology_manager_policy(&self) -> Expr<String, P> {
        field(self, "topologyManagerPolicy")
    }

    pub fn allowed_unsafe_sysctls(&self) -> Expr<Vec<String>, P> {
        field(self, "allowedUnsafeSysctls")
    }

    pub fn fail_swap_on(&self) -> Expr<bool, P> {
        field(self, "failSwapOn")
    }

    pub fn container_log_max_size_mb(&self) -> Expr<i64, P> {
        field(self, "containerLogMaxSizeMB")
    }

    pub fn container_log_max_files(&self) -> Expr<i64, P> {
        field(self, "containerLogMaxFiles")
    }

    pub fn pod_max_pids(&self) -> Expr<i64, P> {
        field(self, "podMaxPids")
    }
}

enumeration! {
    /// `kubeletDiskType` of `Microsoft.ContainerService/managedClusters/agentPools`.
    open KubeletDiskType {
        Os = "OS",
        Temporary = "Temporary",
    }
}
