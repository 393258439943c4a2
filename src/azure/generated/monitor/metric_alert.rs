//! `Microsoft.Insights/metricAlerts`, version 2026-01-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.Insights/metricAlerts`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.insights/metricalerts)
    MetricAlert: "Microsoft.Insights/metricAlerts" @ "2026-01-01",
    properties types::MetricAlertProperties,
    top [ResourceGroup]
}

impl MetricAlert {
    /// Declares the resource with what Azure requires of it.
    #[track_caller]
    pub fn new(
        name: impl Value<String, Phase: KnownAtStart>,
        location: impl Value<String, Phase: KnownAtStart>,
        severity: impl Value<i64>,
        enabled: impl Value<bool>,
        scopes: impl Value<Vec<Id<AnyResource>>>,
        evaluation_frequency: impl Value<String>,
        criteria: impl Value<types::MetricAlertCriteria>,
    ) -> Self {
        let mut this = Self(Declaration::new(Self::TYPE, Self::API_VERSION, name.node()));
        this.0.set(&["location"], location.node());
        this.0.set(&["properties", "severity"], severity.node());
        this.0.set(&["properties", "enabled"], enabled.node());
        this.0.set(&["properties", "scopes"], scopes.node());
        this.0.set(&["properties", "evaluationFrequency"], evaluation_frequency.node());
        this.0.set(&["properties", "criteria"], criteria.node());
        this
    }

    /// `properties.description`.
    pub fn description(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["properties", "description"], value.node());
        self
    }

    /// Adds one item to `properties.scopes`.
    pub fn scope(mut self, value: impl Value<Id<AnyResource>>) -> Self {
        self.0.push(&["properties", "scopes"], value.node());
        self
    }

    /// `properties.windowSize`.
    pub fn window_size(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["properties", "windowSize"], value.node());
        self
    }

    /// `properties.targetResourceType`.
    pub fn target_resource_type(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["properties", "targetResourceType"], value.node());
        self
    }

    /// `properties.targetResourceRegion`.
    pub fn target_resource_region(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["properties", "targetResourceRegion"], value.node());
        self
    }

    /// `properties.autoMitigate`.
    pub fn auto_mitigate(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["properties", "autoMitigate"], value.node());
        self
    }

    /// `properties.resolveConfiguration`.
    pub fn resolve_configuration(mut self, value: impl Value<types::ResolveConfiguration>) -> Self {
        self.0.set(&["properties", "resolveConfiguration"], value.node());
        self
    }

    /// `properties.actions`.
    pub fn actions(mut self, value: impl Value<Vec<types::MetricAlertAction>>) -> Self {
        self.0.set(&["properties", "actions"], value.node());
        self
    }

    /// Adds one item to `properties.actions`.
    pub fn action(mut self, value: impl Value<types::MetricAlertAction>) -> Self {
        self.0.push(&["properties", "actions"], value.node());
        self
    }

    /// `properties.customProperties`.
    pub fn custom_properties(mut self, value: impl Value<Map<String>>) -> Self {
        self.0.set(&["properties", "customProperties"], value.node());
        self
    }

    /// Adds one entry to `properties.customProperties`.
    pub fn custom_property(mut self, key: impl Into<Key>, value: impl Value<String>) -> Self {
        self.0.set_entry(&["properties", "customProperties"], key.into(), value.node());
        self
    }

    /// `properties.actionProperties`.
    pub fn action_properties(mut self, value: impl Value<Map<String>>) -> Self {
        self.0.set(&["properties", "actionProperties"], value.node());
        self
    }

    /// Adds one entry to `properties.actionProperties`.
    pub fn action_property(mut self, key: impl Into<Key>, value: impl Value<String>) -> Self {
        self.0.set_entry(&["properties", "actionProperties"], key.into(), value.node());
        self
    }

    /// `identity`: an identity that lives and dies with this resource.
    pub fn system_assigned_identity(mut self) -> Self {
        self.0.assign_system_identity("SystemAssigned");
        self
    }

    /// `identity`: adds an identity that is a resource of its own.
    pub fn user_assigned_identity(
        mut self,
        identity: impl Value<Id<UserAssignedIdentity>, Phase: KnownAtStart>,
    ) -> Self {
        self.0.assign_identity(identity.node(), "UserAssigned");
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
impl<P: Phase> Expr<MetricAlert, P> {
    pub fn properties(&self) -> Expr<types::MetricAlertProperties, P> {
        field(self, "properties")
    }

    pub fn identity(&self) -> Expr<types::MicrosoftCommonIdentity, P> {
        field(self, "identity")
    }

    pub fn tags(&self) -> Expr<Map<String>, P> {
        field(self, "tags")
    }

    pub fn location(&self) -> Expr<String, P> {
        field(self, "location")
    }

    pub fn system_data(&self) -> Expr<types::SystemData, P> {
        field(self, "systemData")
    }
}
