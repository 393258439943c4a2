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
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `cpuManagerPolicy`.
    pub fn cpu_manager_policy(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["cpuManagerPolicy"], value.node());
        self
    }

    /// `cpuCfsQuota`.
    pub fn cpu_cfs_quota(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["cpuCfsQuota"], value.node());
        self
    }

    /// `cpuCfsQuotaPeriod`.
    pub fn cpu_cfs_quota_period(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["cpuCfsQuotaPeriod"], value.node());
        self
    }

    /// `imageGcHighThreshold`.
    pub fn image_gc_high_threshold(mut self, value: impl Value<i64>) -> Self {
        self.0.set(&["imageGcHighThreshold"], value.node());
        self
    }

    /// `imageGcLowThreshold`.
    pub fn image_gc_low_threshold(mut self, value: impl Value<i64>) -> Self {
        self.0.set(&["imageGcLowThreshold"], value.node());
        self
    }

    /// `topologyManagerPolicy`.
    pub fn topology_manager_policy(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["topologyManagerPolicy"], value.node());
        self
    }

    /// `allowedUnsafeSysctls`.
    pub fn allowed_unsafe_sysctls(mut self, value: impl Value<Vec<String>>) -> Self {
        self.0.set(&["allowedUnsafeSysctls"], value.node());
        self
    }

    /// Adds one item to `allowedUnsafeSysctls`.
    pub fn allowed_unsafe_sysctl(mut self, value: impl Value<String>) -> Self {
        self.0.push(&["allowedUnsafeSysctls"], value.node());
        self
    }

    /// `failSwapOn`.
    pub fn fail_swap_on(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["failSwapOn"], value.node());
        self
    }

    /// `containerLogMaxSizeMB`.
    pub fn container_log_max_size_mb(mut self, value: impl Value<i64>) -> Self {
        self.0.set(&["containerLogMaxSizeMB"], value.node());
        self
    }

    /// `containerLogMaxFiles`: at least 2.
    pub fn container_log_max_files(mut self, value: impl Value<i64>) -> Self {
        self.0.set(&["containerLogMaxFiles"], value.node());
        self
    }

    /// `podMaxPids`.
    pub fn pod_max_pids(mut self, value: impl Value<i64>) -> Self {
        self.0.set(&["podMaxPids"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<KubeletConfig, P> {
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
