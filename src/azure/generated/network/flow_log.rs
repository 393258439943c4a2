//! `Microsoft.Network/networkWatchers/flowLogs`, version 2025-09-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.Network/networkWatchers/flowLogs`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.network/networkwatchers/flowlogs)
    FlowLog: "Microsoft.Network/networkWatchers/flowLogs" @ "2025-09-01",
    properties types::FlowLogProperties,
    child super::NetworkWatcher
}

impl FlowLog {
    /// Declares the resource with what Azure requires of it.
    ///
    /// Sets what is safe:
    /// - `properties.enabled` = `true` (`flow.01`)
    /// - `properties.retentionPolicy.enabled` = `true` (`flow.02`)
    /// - `properties.retentionPolicy.days` = `90` (`flow.03`)
    #[track_caller]
    pub fn new(
        parent: &Ref<super::NetworkWatcher>,
        name: impl Value<String, Phase: KnownAtStart>,
        location: impl Value<String, Phase: KnownAtStart>,
        target_resource_id: impl Value<Id<super::VirtualNetwork>>,
        storage_id: impl Value<Id<crate::azure::generated::storage::StorageAccount>>,
    ) -> Self {
        let mut this = Self(Declaration::child(Self::TYPE, Self::API_VERSION, parent, name.node()));
        this.0.set("location", location.node());
        this.0.set("properties/targetResourceId", target_resource_id.node());
        this.0.set("properties/storageId", storage_id.node());
        this.0.preset("properties/enabled", Node::Bool(true));
        this.0.preset("properties/retentionPolicy/enabled", Node::Bool(true));
        this.0.preset("properties/retentionPolicy/days", Node::Int(90));
        this
    }

    /// `properties.enabledFilteringCriteria`.
    pub fn enabled_filtering_criteria(self, value: impl Value<String>) -> Self {
        set(self, "properties/enabledFilteringCriteria", value)
    }

    /// `properties.recordTypes`.
    pub fn record_types(self, value: impl Value<String>) -> Self {
        set(self, "properties/recordTypes", value)
    }

    /// `properties.enabled`.
    ///
    /// Control `flow.01`: it is `true` unless set here.
    pub fn dangerously_set_enabled(self, value: impl Value<bool>) -> Self {
        set(self, "properties/enabled", value)
    }

    /// `properties.retentionPolicy`.
    pub fn retention_policy(self, value: types::RetentionPolicyParameters) -> Self {
        set(self, "properties/retentionPolicy", value)
    }

    /// `properties.retentionPolicy`.
    ///
    /// Like [`retention_policy`](Self::retention_policy), for a value that may not hold what is safe.
    pub fn dangerously_set_retention_policy(
        self,
        value: impl Value<types::RetentionPolicyParameters>,
    ) -> Self {
        set(self, "properties/retentionPolicy", value)
    }

    /// `properties.format`.
    pub fn format(self, value: impl Value<types::FlowLogFormatParameters>) -> Self {
        set(self, "properties/format", value)
    }

    /// `properties.flowAnalyticsConfiguration`.
    pub fn flow_analytics_configuration(
        self,
        value: impl Value<types::TrafficAnalyticsProperties>,
    ) -> Self {
        set(self, "properties/flowAnalyticsConfiguration", value)
    }

    /// `identity`: an identity that lives and dies with this resource.
    pub fn system_assigned_identity(mut self) -> Self {
        self.0.assign_system_identity("SystemAssigned, UserAssigned");
        self
    }

    /// `identity`: adds an identity that is a resource of its own.
    pub fn user_assigned_identity(
        mut self,
        identity: impl Value<Id<UserAssignedIdentity>, Phase: KnownAtStart>,
    ) -> Self {
        self.0.assign_identity(identity.node(), "SystemAssigned, UserAssigned");
        self
    }

    /// `tags`.
    pub fn tags(self, value: impl Value<Map<String>, Phase: KnownAtStart>) -> Self {
        set(self, "tags", value)
    }

    /// Adds one entry to `tags`.
    pub fn tag(self, key: impl Into<Key>, value: impl Value<String, Phase: KnownAtStart>) -> Self {
        set_entry(self, "tags", key, value)
    }
}

#[doc(hidden)]
impl<P> Expr<FlowLog, P> {
    pub fn properties(&self) -> Expr<types::FlowLogProperties, P> {
        field(self, "properties")
    }

    pub fn etag(&self) -> Expr<String, P> {
        field(self, "etag")
    }

    pub fn identity(&self) -> Expr<types::ManagedServiceIdentity, P> {
        field(self, "identity")
    }

    pub fn location(&self) -> Expr<String, P> {
        field(self, "location")
    }

    pub fn tags(&self) -> Expr<Map<String>, P> {
        field(self, "tags")
    }
}
