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
        this.0.set("location", location.node());
        this.0.set("properties/severity", severity.node());
        this.0.set("properties/enabled", enabled.node());
        this.0.set("properties/scopes", scopes.node());
        this.0.set("properties/evaluationFrequency", evaluation_frequency.node());
        this.0.set("properties/criteria", criteria.node());
        this
    }

    /// `properties.description`.
    pub fn description(self, value: impl Value<String>) -> Self {
        set(self, "properties/description", value)
    }

    /// Adds one item to `properties.scopes`.
    pub fn scope(self, value: impl Value<Id<AnyResource>>) -> Self {
        push(self, "properties/scopes", value)
    }

    /// `properties.windowSize`.
    pub fn window_size(self, value: impl Value<String>) -> Self {
        set(self, "properties/windowSize", value)
    }

    /// `properties.targetResourceType`.
    pub fn target_resource_type(self, value: impl Value<String>) -> Self {
        set(self, "properties/targetResourceType", value)
    }

    /// `properties.targetResourceRegion`.
    pub fn target_resource_region(self, value: impl Value<String>) -> Self {
        set(self, "properties/targetResourceRegion", value)
    }

    /// `properties.autoMitigate`.
    pub fn auto_mitigate(self, value: impl Value<bool>) -> Self {
        set(self, "properties/autoMitigate", value)
    }

    /// `properties.resolveConfiguration`.
    pub fn resolve_configuration(self, value: impl Value<types::ResolveConfiguration>) -> Self {
        set(self, "properties/resolveConfiguration", value)
    }

    /// `properties.actions`.
    pub fn actions(self, value: impl Value<Vec<types::MetricAlertAction>>) -> Self {
        set(self, "properties/actions", value)
    }

    /// Adds one item to `properties.actions`.
    pub fn action(self, value: impl Value<types::MetricAlertAction>) -> Self {
        push(self, "properties/actions", value)
    }

    /// `properties.customProperties`.
    pub fn custom_properties(self, value: impl Value<Map<String>>) -> Self {
        set(self, "properties/customProperties", value)
    }

    /// Adds one entry to `properties.customProperties`.
    pub fn custom_property(self, key: impl Into<Key>, value: impl Value<String>) -> Self {
        set_entry(self, "properties/customProperties", key, value)
    }

    /// `properties.actionProperties`.
    pub fn action_properties(self, value: impl Value<Map<String>>) -> Self {
        set(self, "properties/actionProperties", value)
    }

    /// Adds one entry to `properties.actionProperties`.
    pub fn action_property(self, key: impl Into<Key>, value: impl Value<String>) -> Self {
        set_entry(self, "properties/actionProperties", key, value)
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
    pub fn tags(self, value: impl Value<Map<String>, Phase: KnownAtStart>) -> Self {
        set(self, "tags", value)
    }

    /// Adds one entry to `tags`.
    pub fn tag(self, key: impl Into<Key>, value: impl Value<String, Phase: KnownAtStart>) -> Self {
        set_entry(self, "tags", key, value)
    }
}

#[doc(hidden)]
impl<P> Expr<MetricAlert, P> {
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
