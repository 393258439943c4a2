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
        this.0.set("location", location.node());
        this.0.set("properties/condition", condition.node());
        this.0.set("properties/actions", actions.node());
        this
    }

    /// `properties.tenantScope`.
    pub fn tenant_scope(self, value: impl Value<String>) -> Self {
        set(self, "properties/tenantScope", value)
    }

    /// `properties.scopes`.
    pub fn scopes(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "properties/scopes", value)
    }

    /// Adds one item to `properties.scopes`.
    pub fn scope(self, value: impl Value<String>) -> Self {
        push(self, "properties/scopes", value)
    }

    /// `properties.enabled`.
    pub fn enabled(self, value: impl Value<bool>) -> Self {
        set(self, "properties/enabled", value)
    }

    /// `properties.description`.
    pub fn description(self, value: impl Value<String>) -> Self {
        set(self, "properties/description", value)
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
impl<P> Expr<ActivityLogAlert, P> {
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
