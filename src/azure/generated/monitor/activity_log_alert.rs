//! `Microsoft.Insights/activityLogAlerts`, version 2026-01-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.Insights/activityLogAlerts`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.insights/activitylogalerts)
    ActivityLogAlert: "Microsoft.Insights/activityLogAlerts" @ "2026-01-01",
    properties types::ActivityLogAlertProperties,
    top [ResourceGroup]
}

impl ActivityLogAlert {
    /// Declares the resource with what Azure requires of it.
    ///
    /// The name: pattern `^[-\w\._\(\)]+$`.
    #[track_caller]
    pub fn new(
        name: impl Value<String, Phase: KnownAtStart>,
        location: impl Value<String, Phase: KnownAtStart>,
        condition: impl Value<types::AlertRuleAllOfCondition>,
        actions: impl Value<types::ActionList>,
    ) -> Self {
        let mut this = Self(Declaration::new(Self::TYPE, Self::API_VERSION, name.node()));
        this.0.set(&["location"], location.node());
        this.0.set(&["properties", "condition"], condition.node());
        this.0.set(&["properties", "actions"], actions.node());
        this
    }

    /// `properties.tenantScope`.
    pub fn tenant_scope(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["properties", "tenantScope"], value.node());
        self
    }

    /// `properties.scopes`.
    pub fn scopes(mut self, value: impl Value<Vec<String>>) -> Self {
        self.0.set(&["properties", "scopes"], value.node());
        self
    }

    /// Adds one item to `properties.scopes`.
    pub fn scope(mut self, value: impl Value<String>) -> Self {
        self.0.push(&["properties", "scopes"], value.node());
        self
    }

    /// `properties.enabled`.
    pub fn enabled(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["properties", "enabled"], value.node());
        self
    }

    /// `properties.description`.
    pub fn description(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["properties", "description"], value.node());
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
impl<P: Phase> Expr<ActivityLogAlert, P> {
    pub fn properties(&self) -> Expr<types::ActivityLogAlertProperties, P> {
        field(self, "properties")
    }

    pub fn location(&self) -> Expr<String, P> {
        field(self, "location")
    }

    pub fn tags(&self) -> Expr<Map<String>, P> {
        field(self, "tags")
    }
}
