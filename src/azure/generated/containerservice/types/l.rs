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
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `sysctls`.
    pub fn sysctls(self, value: impl Value<types::SysctlConfig>) -> Self {
        set(self, "sysctls", value)
    }

    /// `transparentHugePageEnabled`.
    pub fn transparent_huge_page_enabled(self, value: impl Value<String>) -> Self {
        set(self, "transparentHugePageEnabled", value)
    }

    /// `transparentHugePageDefrag`.
    pub fn transparent_huge_page_defrag(self, value: impl Value<String>) -> Self {
        set(self, "transparentHugePageDefrag", value)
    }

    /// `swapFileSizeMB`.
    pub fn swap_file_size_mb(self, value: impl Value<i64>) -> Self {
        set(self, "swapFileSizeMB", value)
    }
}

#[doc(hidden)]
impl<P> Expr<LinuxOsConfig, P> {
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
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `queryLogging`.
    pub fn query_logging(self, value: impl Value<types::QueryLogging>) -> Self {
        set(self, "queryLogging", value)
    }

    /// `protocol`.
    pub fn protocol(self, value: impl Value<LocalDnsOverrideProtocol>) -> Self {
        set(self, "protocol", value)
    }

    /// `forwardDestination`.
    pub fn forward_destination(self, value: impl Value<types::ForwardDestination>) -> Self {
        set(self, "forwardDestination", value)
    }

    /// `forwardPolicy`.
    pub fn forward_policy(self, value: impl Value<types::ForwardPolicy>) -> Self {
        set(self, "forwardPolicy", value)
    }

    /// `maxConcurrent`.
    pub fn max_concurrent(self, value: impl Value<i64>) -> Self {
        set(self, "maxConcurrent", value)
    }

    /// `cacheDurationInSeconds`.
    pub fn cache_duration_in_seconds(self, value: impl Value<i64>) -> Self {
        set(self, "cacheDurationInSeconds", value)
    }

    /// `serveStaleDurationInSeconds`.
    pub fn serve_stale_duration_in_seconds(self, value: impl Value<i64>) -> Self {
        set(self, "serveStaleDurationInSeconds", value)
    }

    /// `serveStale`.
    pub fn serve_stale(self, value: impl Value<types::ServeStale>) -> Self {
        set(self, "serveStale", value)
    }
}

#[doc(hidden)]
impl<P> Expr<LocalDnsOverride, P> {
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
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `mode`.
    pub fn mode(self, value: impl Value<LocalDnsProfileMode>) -> Self {
        set(self, "mode", value)
    }

    /// `vnetDNSOverrides`.
    pub fn vnet_dns_overrides(self, value: impl Value<Map<LocalDnsOverride>>) -> Self {
        set(self, "vnetDNSOverrides", value)
    }

    /// Adds one entry to `vnetDNSOverrides`.
    pub fn vnet_dns_override(
        self,
        key: impl Into<Key>,
        value: impl Value<LocalDnsOverride>,
    ) -> Self {
        set_entry(self, "vnetDNSOverrides", key, value)
    }

    /// `kubeDNSOverrides`.
    pub fn kube_dns_overrides(self, value: impl Value<Map<LocalDnsOverride>>) -> Self {
        set(self, "kubeDNSOverrides", value)
    }

    /// Adds one entry to `kubeDNSOverrides`.
    pub fn kube_dns_override(
        self,
        key: impl Into<Key>,
        value: impl Value<LocalDnsOverride>,
    ) -> Self {
        set_entry(self, "kubeDNSOverrides", key, value)
    }
}

#[doc(hidden)]
impl<P> Expr<LocalDnsProfile, P> {
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
