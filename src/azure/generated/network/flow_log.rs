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
        this.0.set(&["location"], location.node());
        this.0.set(&["properties", "targetResourceId"], target_resource_id.node());
        this.0.set(&["properties", "storageId"], storage_id.node());
        this.0.preset(&["properties", "enabled"], Node::Bool(true));
        this.0.preset(&["properties", "retentionPolicy", "enabled"], Node::Bool(true));
        this.0.preset(&["properties", "retentionPolicy", "days"], Node::Int(90));
        this
    }

    /// `properties.enabledFilteringCriteria`.
    pub fn enabled_filtering_criteria(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["properties", "enabledFilteringCriteria"], value.node());
        self
    }

    /// `properties.recordTypes`.
    pub fn record_types(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["properties", "recordTypes"], value.node());
        self
    }

    /// `properties.enabled`.
    ///
    /// Control `flow.01`: it is `true` unless set here.
    pub fn dangerously_set_enabled(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["properties", "enabled"], value.node());
        self
    }

    /// `properties.retentionPolicy`.
    pub fn retention_policy(mut self, value: types::RetentionPolicyParameters) -> Self {
        self.0.set(&["properties", "retentionPolicy"], value.node());
        self
    }

    /// `properties.retentionPolicy`.
    ///
    /// Like [`retention_policy`](Self::retention_policy), for a value that may not hold what is safe.
    pub fn dangerously_set_retention_policy(
        mut self,
        value: impl Value<types::RetentionPolicyParameters>,
    ) -> Self {
        self.0.set(&["properties", "retentionPolicy"], value.node());
        self
    }

    /// `properties.format`.
    pub fn format(mut self, value: impl Value<types::FlowLogFormatParameters>) -> Self {
        self.0.set(&["properties", "format"], value.node());
        self
    }

    /// `properties.flowAnalyticsConfiguration`.
    pub fn flow_analytics_configuration(
        mut self,
        value: impl Value<types::TrafficAnalyticsProperties>,
    ) -> Self {
        self.0.set(&["properties", "flowAnalyticsConfiguration"], value.node());
        self
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
    pub fn tags(mut self, value: impl Value<Map<String>, Phase: KnownAtStart>) -> Self {
        self.0.set(&["tags"], value.node());
        self
    }

    /// Adds one entry to `tags`.
    pub fn tag(
        mut self,
        key: impl Into<Key>,
        value: impl Value<String, Phase: KnownAtStart>,
    ) -> Self {
        self.0.set_entry(&["tags"], key.into(), value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<FlowLog, P> {
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
