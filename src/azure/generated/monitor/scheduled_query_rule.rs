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
        this.0.set(&["location"], location.node());
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

    /// `kind`.
    pub fn kind(
        mut self,
        value: impl Value<types::ScheduledQueryRuleKind, Phase: KnownAtStart>,
    ) -> Self {
        self.0.set(&["kind"], value.node());
        self
    }

    /// `properties.description`.
    pub fn description(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["properties", "description"], value.node());
        self
    }

    /// `properties.displayName`.
    pub fn display_name(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["properties", "displayName"], value.node());
        self
    }

    /// `properties.severity`.
    pub fn severity(mut self, value: impl Value<i64>) -> Self {
        self.0.set(&["properties", "severity"], value.node());
        self
    }

    /// `properties.enabled`.
    pub fn enabled(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["properties", "enabled"], value.node());
        self
    }

    /// `properties.scopes`.
    pub fn scopes(mut self, value: impl Value<Vec<Id<AnyResource>>>) -> Self {
        self.0.set(&["properties", "scopes"], value.node());
        self
    }

    /// Adds one item to `properties.scopes`.
    pub fn scope(mut self, value: impl Value<Id<AnyResource>>) -> Self {
        self.0.push(&["properties", "scopes"], value.node());
        self
    }

    /// `properties.evaluationFrequency`.
    pub fn evaluation_frequency(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["properties", "evaluationFrequency"], value.node());
        self
    }

    /// `properties.windowSize`.
    pub fn window_size(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["properties", "windowSize"], value.node());
        self
    }

    /// `properties.overrideQueryTimeRange`.
    pub fn override_query_time_range(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["properties", "overrideQueryTimeRange"], value.node());
        self
    }

    /// `properties.targetResourceTypes`.
    pub fn target_resource_types(mut self, value: impl Value<Vec<String>>) -> Self {
        self.0.set(&["properties", "targetResourceTypes"], value.node());
        self
    }

    /// Adds one item to `properties.targetResourceTypes`.
    pub fn target_resource_type(mut self, value: impl Value<String>) -> Self {
        self.0.push(&["properties", "targetResourceTypes"], value.node());
        self
    }

    /// `properties.criteria`.
    pub fn criteria(mut self, value: impl Value<types::ScheduledQueryRuleCriteria>) -> Self {
        self.0.set(&["properties", "criteria"], value.node());
        self
    }

    /// `properties.muteActionsDuration`.
    pub fn mute_actions_duration(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["properties", "muteActionsDuration"], value.node());
        self
    }

    /// `properties.actions`.
    pub fn actions(mut self, value: impl Value<types::Actions>) -> Self {
        self.0.set(&["properties", "actions"], value.node());
        self
    }

    /// `properties.checkWorkspaceAlertsStorageConfigured`.
    pub fn check_workspace_alerts_storage_configured(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["properties", "checkWorkspaceAlertsStorageConfigured"], value.node());
        self
    }

    /// `properties.skipQueryValidation`.
    pub fn skip_query_validation(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["properties", "skipQueryValidation"], value.node());
        self
    }

    /// `properties.autoMitigate`.
    pub fn auto_mitigate(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["properties", "autoMitigate"], value.node());
        self
    }

    /// `properties.resolveConfiguration`.
    pub fn resolve_configuration(
        mut self,
        value: impl Value<types::RuleResolveConfiguration>,
    ) -> Self {
        self.0.set(&["properties", "resolveConfiguration"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<ScheduledQueryRule, P> {
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
