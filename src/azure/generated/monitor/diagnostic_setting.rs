//! `Microsoft.Insights/diagnosticSettings`, version 2021-05-01-preview.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.Insights/diagnosticSettings`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.insights/diagnosticsettings)
    DiagnosticSetting: "Microsoft.Insights/diagnosticSettings" @ "2021-05-01-preview",
    properties types::DiagnosticSettingProperties,
    extension [Tenant, ManagementGroup, Subscription, ResourceGroup]
}

impl DiagnosticSetting {
    /// Declares the resource with what Azure requires of it.
    #[track_caller]
    pub fn new(target: impl Into<Target>, name: impl Value<String, Phase: KnownAtStart>) -> Self {
        Self(Declaration::extension(Self::TYPE, Self::API_VERSION, target.into(), name.node()))
    }

    /// `properties.storageAccountId`.
    pub fn storage_account_id(
        self,
        value: impl Value<Id<crate::azure::generated::storage::StorageAccount>>,
    ) -> Self {
        set(self, "properties/storageAccountId", value)
    }

    /// `properties.serviceBusRuleId`.
    pub fn service_bus_rule_id(self, value: impl Value<Id<AnyResource>>) -> Self {
        set(self, "properties/serviceBusRuleId", value)
    }

    /// `properties.eventHubAuthorizationRuleId`.
    pub fn event_hub_authorization_rule_id(self, value: impl Value<Id<AnyResource>>) -> Self {
        set(self, "properties/eventHubAuthorizationRuleId", value)
    }

    /// `properties.eventHubName`.
    pub fn event_hub_name(self, value: impl Value<String>) -> Self {
        set(self, "properties/eventHubName", value)
    }

    /// `properties.metrics`.
    pub fn metrics(self, value: impl Value<Vec<types::MetricSettings>>) -> Self {
        set(self, "properties/metrics", value)
    }

    /// Adds one item to `properties.metrics`.
    pub fn metric(self, value: impl Value<types::MetricSettings>) -> Self {
        push(self, "properties/metrics", value)
    }

    /// `properties.logs`.
    pub fn logs(self, value: impl Value<Vec<types::LogSettings>>) -> Self {
        set(self, "properties/logs", value)
    }

    /// Adds one item to `properties.logs`.
    pub fn log(self, value: impl Value<types::LogSettings>) -> Self {
        push(self, "properties/logs", value)
    }

    /// `properties.workspaceId`.
    pub fn workspace_id(
        self,
        value: impl Value<Id<crate::azure::generated::operationalinsights::Workspace>>,
    ) -> Self {
        set(self, "properties/workspaceId", value)
    }

    /// `properties.marketplacePartnerId`.
    pub fn marketplace_partner_id(self, value: impl Value<Id<AnyResource>>) -> Self {
        set(self, "properties/marketplacePartnerId", value)
    }

    /// `properties.logAnalyticsDestinationType`.
    pub fn log_analytics_destination_type(self, value: impl Value<String>) -> Self {
        set(self, "properties/logAnalyticsDestinationType", value)
    }
}

#[doc(hidden)]
impl<P> Expr<DiagnosticSetting, P> {
    pub fn properties(&self) -> Expr<types::DiagnosticSettingProperties, P> {
        field(self, "properties")
    }

    pub fn system_data(&self) -> Expr<types::SystemData, P> {
        field(self, "systemData")
    }
}
