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
        mut self,
        value: impl Value<Id<crate::azure::generated::storage::StorageAccount>>,
    ) -> Self {
        self.0.set(&["properties", "storageAccountId"], value.node());
        self
    }

    /// `properties.serviceBusRuleId`.
    pub fn service_bus_rule_id(mut self, value: impl Value<Id<AnyResource>>) -> Self {
        self.0.set(&["properties", "serviceBusRuleId"], value.node());
        self
    }

    /// `properties.eventHubAuthorizationRuleId`.
    pub fn event_hub_authorization_rule_id(mut self, value: impl Value<Id<AnyResource>>) -> Self {
        self.0.set(&["properties", "eventHubAuthorizationRuleId"], value.node());
        self
    }

    /// `properties.eventHubName`.
    pub fn event_hub_name(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["properties", "eventHubName"], value.node());
        self
    }

    /// `properties.metrics`.
    pub fn metrics(mut self, value: impl Value<Vec<types::MetricSettings>>) -> Self {
        self.0.set(&["properties", "metrics"], value.node());
        self
    }

    /// Adds one item to `properties.metrics`.
    pub fn metric(mut self, value: impl Value<types::MetricSettings>) -> Self {
        self.0.push(&["properties", "metrics"], value.node());
        self
    }

    /// `properties.logs`.
    pub fn logs(mut self, value: impl Value<Vec<types::LogSettings>>) -> Self {
        self.0.set(&["properties", "logs"], value.node());
        self
    }

    /// Adds one item to `properties.logs`.
    pub fn log(mut self, value: impl Value<types::LogSettings>) -> Self {
        self.0.push(&["properties", "logs"], value.node());
        self
    }

    /// `properties.workspaceId`.
    pub fn workspace_id(
        mut self,
        value: impl Value<Id<crate::azure::generated::operationalinsights::Workspace>>,
    ) -> Self {
        self.0.set(&["properties", "workspaceId"], value.node());
        self
    }

    /// `properties.marketplacePartnerId`.
    pub fn marketplace_partner_id(mut self, value: impl Value<Id<AnyResource>>) -> Self {
        self.0.set(&["properties", "marketplacePartnerId"], value.node());
        self
    }

    /// `properties.logAnalyticsDestinationType`.
    pub fn log_analytics_destination_type(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["properties", "logAnalyticsDestinationType"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<DiagnosticSetting, P> {
    pub fn properties(&self) -> Expr<types::DiagnosticSettingProperties, P> {
        field(self, "properties")
    }

    pub fn system_data(&self) -> Expr<types::SystemData, P> {
        field(self, "systemData")
    }
}
