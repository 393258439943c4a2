//! Definitions and enums of `Microsoft.Network` that start with T.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use crate::azure::support::*;

definition! {
    /// Definition `TargetDnsServer` of `Microsoft.Network`.
    ///
    /// An expression that yields it has:
    /// - `ip_address()`: `String`
    /// - `port()`: `i64`
    TargetDnsServer
}

impl TargetDnsServer {
    /// One with what Azure requires.
    pub fn new(ip_address: impl Value<String>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("ipAddress", ip_address.node());
        this
    }

    /// `port`.
    pub fn port(self, value: impl Value<i64>) -> Self {
        set(self, "port", value)
    }
}

#[doc(hidden)]
impl<P> Expr<TargetDnsServer, P> {
    pub fn ip_address(&self) -> Expr<String, P> {
        field(self, "ipAddress")
    }

    pub fn port(&self) -> Expr<i64, P> {
        field(self, "port")
    }
}

enumeration! {
    /// `threatIntelMode` of `Microsoft.Network/azureFirewalls`.
    open ThreatIntelMode {
        Alert = "Alert",
        Deny = "Deny",
        Off = "Off",
    }
}

definition! {
    /// Definition `TrafficAnalyticsConfigurationProperties` of `Microsoft.Network`.
    ///
    /// An expression that yields it has:
    /// - `enabled()`: `bool`
    /// - `workspace_id()`: `String`
    /// - `workspace_region()`: `String`
    /// - `workspace_resource_id()`: `Id<operationalinsights::Workspace>`
    /// - `traffic_analytics_interval()`: `i64`
    TrafficAnalyticsConfigurationProperties
}

impl TrafficAnalyticsConfigurationProperties {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `enabled`.
    pub fn enabled(self, value: impl Value<bool>) -> Self {
        set(self, "enabled", value)
    }

    /// `workspaceId`.
    pub fn workspace_id(self, value: impl Value<String>) -> Self {
        set(self, "workspaceId", value)
    }

    /// `workspaceRegion`.
    pub fn workspace_region(self, value: impl Value<String>) -> Self {
        set(self, "workspaceRegion", value)
    }

    /// `workspaceResourceId`.
    pub fn workspace_resource_id(
        self,
        value: impl Value<Id<crate::azure::generated::operationalinsights::Workspace>>,
    ) -> Self {
        set(self, "workspaceResourceId", value)
    }

    /// `trafficAnalyticsInterval`.
    pub fn traffic_analytics_interval(self, value: impl Value<i64>) -> Self {
        set(self, "trafficAnalyticsInterval", value)
    }
}

#[doc(hidden)]
impl<P> Expr<TrafficAnalyticsConfigurationProperties, P> {
    pub fn enabled(&self) -> Expr<bool, P> {
        field(self, "enabled")
    }

    pub fn workspace_id(&self) -> Expr<String, P> {
        field(self, "workspaceId")
    }

    pub fn workspace_region(&self) -> Expr<String, P> {
        field(self, "workspaceRegion")
    }

    pub fn workspace_resource_id(
        &self,
    ) -> Expr<Id<crate::azure::generated::operationalinsights::Workspace>, P> {
        field(self, "workspaceResourceId")
    }

    pub fn traffic_analytics_interval(&self) -> Expr<i64, P> {
        field(self, "trafficAnalyticsInterval")
    }
}

definition! {
    /// Definition `TrafficAnalyticsProperties` of `Microsoft.Network`.
    ///
    /// An expression that yields it has:
    /// - `network_watcher_flow_analytics_configuration()`: `TrafficAnalyticsConfigurationProperties`
    TrafficAnalyticsProperties
}

impl TrafficAnalyticsProperties {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `networkWatcherFlowAnalyticsConfiguration`.
    pub fn network_watcher_flow_analytics_configuration(
        self,
        value: impl Value<TrafficAnalyticsConfigurationProperties>,
    ) -> Self {
        set(self, "networkWatcherFlowAnalyticsConfiguration", value)
    }
}

#[doc(hidden)]
impl<P> Expr<TrafficAnalyticsProperties, P> {
    pub fn network_watcher_flow_analytics_configuration(
        &self,
    ) -> Expr<TrafficAnalyticsConfigurationProperties, P> {
        field(self, "networkWatcherFlowAnalyticsConfiguration")
    }
}

definition! {
    /// Definition `TxtRecord` of `Microsoft.Network`.
    ///
    /// An expression that yields it has:
    /// - `value()`: `Vec<String>`
    TxtRecord
}

impl TxtRecord {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `value`.
    pub fn value(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "value", value)
    }
}

#[doc(hidden)]
impl<P> Expr<TxtRecord, P> {
    pub fn value(&self) -> Expr<Vec<String>, P> {
        field(self, "value")
    }
}
