//! Definitions and enums of `Microsoft.ContainerService` that start with L.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::super::types;
use crate::azure::support::*;

enumeration! {
    /// `licenseType` of `ManagedClusterWindowsProfile`.
    open LicenseType {
        None = "None",
        WindowsServer = "Windows_Server",
    }
}

definition! {
    /// Definition `LinuxOSConfig` of `Microsoft.ContainerService`.
    ///
    /// An expression that yields it has:
    /// - `sysctls()`: `SysctlConfig`
    /// - `transparent_huge_page_enabled()`: `String`
    /// - `transparent_huge_page_defrag()`: `String`
    /// - `swap_file_size_mb()`: `i64`
    LinuxOsConfig
}

impl LinuxOsConfig {
    /// An empty one.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `sysctls`.
    pub fn sysctls(mut self, value: impl Value<types::SysctlConfig>) -> Self {
        self.0.set(&["sysctls"], value.node());
        self
    }

    /// `transparentHugePageEnabled`.
    pub fn transparent_huge_page_enabled(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["transparentHugePageEnabled"], value.node());
        self
    }

    /// `transparentHugePageDefrag`.
    pub fn transparent_huge_page_defrag(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["transparentHugePageDefrag"], value.node());
        self
    }

    /// `swapFileSizeMB`.
    pub fn swap_file_size_mb(mut self, value: impl Value<i64>) -> Self {
        self.0.set(&["swapFileSizeMB"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<LinuxOsConfig, P> {
    pub fn sysctls(&self) -> Expr<types::SysctlConfig, P> {
        field(self, "sysctls")
    }

    pub fn transparent_huge_page_enabled(&self) -> Expr<String, P> {
        field(self, "transparentHugePageEnabled")
    }

    pub fn transparent_huge_page_defrag(&self) -> Expr<String, P> {
        field(self, "transparentHugePageDefrag")
    }

    pub fn swap_file_size_mb(&self) -> Expr<i64, P> {
        field(self, "swapFileSizeMB")
    }
}

enumeration! {
    /// `loadBalancerSku` of `ContainerServiceNetworkProfile`.
    open LoadBalancerSku {
        Standard = "standard",
        Basic = "basic",
    }
}

definition! {
    /// Definition `LocalDNSOverride` of `Microsoft.ContainerService`.
    ///
    /// An expression that yields it has:
    /// - `query_logging()`: `QueryLogging`
    /// - `protocol()`: `LocalDnsOverrideProtocol`
    /// - `forward_destination()`: `ForwardDestination`
    /// - `forward_policy()`: `ForwardPolicy`
    /// - `max_concurrent()`: `i64`
    /// - `cache_duration_in_seconds()`: `i64`
    /// - `serve_stale_duration_in_seconds()`: `i64`
    /// - `serve_stale()`: `ServeStale`
    LocalDnsOverride
}

impl LocalDnsOverride {
    /// An empty one.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `queryLogging`.
    pub fn query_logging(mut self, value: impl Value<types::QueryLogging>) -> Self {
        self.0.set(&["queryLogging"], value.node());
        self
    }

    /// `protocol`.
    pub fn protocol(mut self, value: impl Value<LocalDnsOverrideProtocol>) -> Self {
        self.0.set(&["protocol"], value.node());
        self
    }

    /// `forwardDestination`.
    pub fn forward_destination(mut self, value: impl Value<types::ForwardDestination>) -> Self {
        self.0.set(&["forwardDestination"], value.node());
        self
    }

    /// `forwardPolicy`.
    pub fn forward_policy(mut self, value: impl Value<types::ForwardPolicy>) -> Self {
        self.0.set(&["forwardPolicy"], value.node());
        self
    }

    /// `maxConcurrent`.
    pub fn max_concurrent(mut self, value: impl Value<i64>) -> Self {
        self.0.set(&["maxConcurrent"], value.node());
        self
    }

    /// `cacheDurationInSeconds`.
    pub fn cache_duration_in_seconds(mut self, value: impl Value<i64>) -> Self {
        self.0.set(&["cacheDurationInSeconds"], value.node());
        self
    }

    /// `serveStaleDurationInSeconds`.
    pub fn serve_stale_duration_in_seconds(mut self, value: impl Value<i64>) -> Self {
        self.0.set(&["serveStaleDurationInSeconds"], value.node());
        self
    }

    /// `serveStale`.
    pub fn serve_stale(mut self, value: impl Value<types::ServeStale>) -> Self {
        self.0.set(&["serveStale"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<LocalDnsOverride, P> {
    pub fn query_logging(&self) -> Expr<types::QueryLogging, P> {
        field(self, "queryLogging")
    }

    pub fn protocol(&self) -> Expr<LocalDnsOverrideProtocol, P> {
        field(self, "protocol")
    }

    pub fn forward_destination(&self) -> Expr<types::ForwardDestination, P> {
        field(self, "forwardDestination")
    }

    pub fn forward_policy(&self) -> Expr<types::ForwardPolicy, P> {
        field(self, "forwardPolicy")
    }

    pub fn max_concurrent(&self) -> Expr<i64, P> {
        field(self, "maxConcurrent")
    }

    pub fn cache_duration_in_seconds(&self) -> Expr<i64, P> {
        field(self, "cacheDurationInSeconds")
    }

    pub fn serve_stale_duration_in_seconds(&self) -> Expr<i64, P> {
        field(self, "serveStaleDurationInSeconds")
    }

    pub fn serve_stale(&self) -> Expr<types::ServeStale, P> {
        field(self, "serveStale")
    }
}

enumeration! {
    /// `protocol` of `LocalDNSOverride`.
    open LocalDnsOverrideProtocol {
        PreferUdp = "PreferUDP",
        ForceTcp = "ForceTCP",
    }
}

definition! {
    /// Definition `LocalDNSProfile` of `Microsoft.ContainerService`.
    ///
    /// An expression that yields it has:
    /// - `mode()`: `LocalDnsProfileMode`
    /// - `state()`: `String`
    /// - `vnet_dns_overrides()`: `Map<LocalDnsOverride>`
    /// - `kube_dns_overrides()`: `Map<LocalDnsOverride>`
    LocalDnsProfile
}

impl LocalDnsProfile {
    /// An empty one.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `mode`.
    pub fn mode(mut self, value: impl Value<LocalDnsProfileMode>) -> Self {
        self.0.set(&["mode"], value.node());
        self
    }

    /// `vnetDNSOverrides`.
    pub fn vnet_dns_overrides(mut self, value: impl Value<Map<LocalDnsOverride>>) -> Self {
        self.0.set(&["vnetDNSOverrides"], value.node());
        self
    }

    /// Adds one entry to `vnetDNSOverrides`.
    pub fn vnet_dns_override(
        mut self,
        key: impl Into<Key>,
        value: impl Value<LocalDnsOverride>,
    ) -> Self {
        self.0.set_entry(&["vnetDNSOverrides"], key.into(), value.node());
        self
    }

    /// `kubeDNSOverrides`.
    pub fn kube_dns_overrides(mut self, value: impl Value<Map<LocalDnsOverride>>) -> Self {
        self.0.set(&["kubeDNSOverrides"], value.node());
        self
    }

    /// Adds one entry to `kubeDNSOverrides`.
    pub fn kube_dns_override(
        mut self,
        key: impl Into<Key>,
        value: impl Value<LocalDnsOverride>,
    ) -> Self {
        self.0.set_entry(&["kubeDNSOverrides"], key.into(), value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<LocalDnsProfile, P> {
    pub fn mode(&self) -> Expr<LocalDnsProfileMode, P> {
        field(self, "mode")
    }

    pub fn state(&self) -> Expr<String, P> {
        field(self, "state")
    }

    pub fn vnet_dns_overrides(&self) -> Expr<Map<LocalDnsOverride>, P> {
        field(self, "vnetDNSOverrides")
    }

    pub fn kube_dns_overrides(&self) -> Expr<Map<LocalDnsOverride>, P> {
        field(self, "kubeDNSOverrides")
    }
}

enumeration! {
    /// `mode` of `LocalDNSProfile`.
    open LocalDnsProfileMode {
        Preferred = "Preferred",
        Required = "Required",
        Disabled = "Disabled",
    }
}
