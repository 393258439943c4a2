//! `Microsoft.Insights/scheduledQueryRules`, version 2023-12-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.Insights/scheduledQueryRules`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.insights/scheduledqueryrules)
    ScheduledQueryRule: "Microsoft.Insights/scheduledQueryRules" @ "2023-12-01",
    properties types::ScheduledQueryRuleProperties,
    top [ResourceGroup]
}

impl ScheduledQueryRule {
    /// Declares the resource with what Azure requires of it.
    ///
    /// The name: pattern `^[^#<>%&:\?/{}*]{1,260}$`.
    #[track_caller]
    pub fn new(
        name: impl Value<String, Phase: KnownAtStart>,
        location: impl Value<String, Phase: KnownAtStart>,
    ) -> Self {
        let mut this = Self(Declaration::new(Self::TYPE, Self::API_VERSION, name.node()));
        this.0.set("location", location.node());
        this
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

    /// `kind`.
    pub fn kind(
        self,
        value: impl Value<types::ScheduledQueryRuleKind, Phase: KnownAtStart>,
    ) -> Self {
        set(self, "kind", value)
    }

    /// `properties.description`.
    pub fn description(self, value: impl Value<String>) -> Self {
        set(self, "properties/description", value)
    }

    /// `properties.displayName`.
    pub fn display_name(self, value: impl Value<String>) -> Self {
        set(self, "properties/displayName", value)
    }

    /// `properties.severity`.
    pub fn severity(self, value: impl Value<i64>) -> Self {
        set(self, "properties/severity", value)
    }

    /// `properties.enabled`.
    pub fn enabled(self, value: impl Value<bool>) -> Self {
        set(self, "properties/enabled", value)
    }

    /// `properties.scopes`.
    pub fn scopes(self, value: impl Value<Vec<Id<AnyResource>>>) -> Self {
        set(self, "properties/scopes", value)
    }

    /// Adds one item to `properties.scopes`.
    pub fn scope(self, value: impl Value<Id<AnyResource>>) -> Self {
        push(self, "properties/scopes", value)
    }

    /// `properties.evaluationFrequency`.
    pub fn evaluation_frequency(self, value: impl Value<String>) -> Self {
        set(self, "properties/evaluationFrequency", value)
    }

    /// `properties.windowSize`.
    pub fn window_size(self, value: impl Value<String>) -> Self {
        set(self, "properties/windowSize", value)
    }

    /// `properties.overrideQueryTimeRange`.
    pub fn override_query_time_range(self, value: impl Value<String>) -> Self {
        set(self, "properties/overrideQueryTimeRange", value)
    }

    /// `properties.targetResourceTypes`.
    pub fn target_resource_types(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "properties/targetResourceTypes", value)
    }

    /// Adds one item to `properties.targetResourceTypes`.
    pub fn target_resource_type(self, value: impl Value<String>) -> Self {
        push(self, "properties/targetResourceTypes", value)
    }

    /// `properties.criteria`.
    pub fn criteria(self, value: impl Value<types::ScheduledQueryRuleCriteria>) -> Self {
        set(self, "properties/criteria", value)
    }

    /// `properties.muteActionsDuration`.
    pub fn mute_actions_duration(self, value: impl Value<String>) -> Self {
        set(self, "properties/muteActionsDuration", value)
    }

    /// `properties.actions`.
    pub fn actions(self, value: impl Value<types::Actions>) -> Self {
        set(self, "properties/actions", value)
    }

    /// `properties.checkWorkspaceAlertsStorageConfigured`.
    pub fn check_workspace_alerts_storage_configured(self, value: impl Value<bool>) -> Self {
        set(self, "properties/checkWorkspaceAlertsStorageConfigured", value)
    }

    /// `properties.skipQueryValidation`.
    pub fn skip_query_validation(self, value: impl Value<bool>) -> Self {
        set(self, "properties/skipQueryValidation", value)
    }

    /// `properties.autoMitigate`.
    pub fn auto_mitigate(self, value: impl Value<bool>) -> Self {
        set(self, "properties/autoMitigate", value)
    }

    /// `properties.resolveConfiguration`.
    pub fn resolve_configuration(self, value: impl Value<types::RuleResolveConfiguration>) -> Self {
        set(self, "properties/resolveConfiguration", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ScheduledQueryRule, P> {
    pub fn identity(&self) -> Expr<types::Identity, P> {
        field(self, "identity")
    }

    pub fn tags(&self) -> Expr<Map<String>, P> {
        field(self, "tags")
    }

    pub fn location(&self) -> Expr<String, P> {
        field(self, "location")
    }

    pub fn kind(&self) -> Expr<types::ScheduledQueryRuleKind, P> {
        field(self, "kind")
    }

    pub fn etag(&self) -> Expr<String, P> {
        field(self, "etag")
    }

    pub fn system_data(&self) -> Expr<types::SystemData, P> {
        field(self, "systemData")
    }

    pub fn properties(&self) -> Expr<types::ScheduledQueryRuleProperties, P> {
        field(self, "properties")
    }
}
