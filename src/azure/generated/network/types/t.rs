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
        this.0.set(&["ipAddress"], ip_address.node());
        this
    }

    /// `port`.
    pub fn port(mut self, value: impl Value<i64>) -> Self {
        self.0.set(&["port"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<TargetDnsServer, P> {
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
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `enabled`.
    pub fn enabled(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["enabled"], value.node());
        self
    }

    /// `workspaceId`.
    pub fn workspace_id(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["workspaceId"], value.node());
        self
    }

    /// `workspaceRegion`.
    pub fn workspace_region(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["workspaceRegion"], value.node());
        self
    }

    /// `workspaceResourceId`.
    pub fn workspace_resource_id(
        mut self,
        value: impl Value<Id<crate::azure::generated::operationalinsights::Workspace>>,
    ) -> Self {
        self.0.set(&["workspaceResourceId"], value.node());
        self
    }

    /// `trafficAnalyticsInterval`.
    pub fn traffic_analytics_interval(mut self, value: impl Value<i64>) -> Self {
        self.0.set(&["trafficAnalyticsInterval"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<TrafficAnalyticsConfigurationProperties, P> {
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
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `networkWatcherFlowAnalyticsConfiguration`.
    pub fn network_watcher_flow_analytics_configuration(
        mut self,
        value: impl Value<TrafficAnalyticsConfigurationProperties>,
    ) -> Self {
        self.0.set(&["networkWatcherFlowAnalyticsConfiguration"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<TrafficAnalyticsProperties, P> {
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
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `value`.
    pub fn value(mut self, value: impl Value<Vec<String>>) -> Self {
        self.0.set(&["value"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<TxtRecord, P> {
    pub fn value(&self) -> Expr<Vec<String>, P> {
        field(self, "value")
    }
}
