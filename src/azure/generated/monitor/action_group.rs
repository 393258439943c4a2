//! `Microsoft.Insights/actionGroups`, version 2023-01-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.Insights/actionGroups`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.insights/actiongroups)
    ActionGroup: "Microsoft.Insights/actionGroups" @ "2023-01-01",
    properties types::ActionGroupProperties,
    top [ResourceGroup]
}

impl ActionGroup {
    /// Declares the resource with what Azure requires of it.
    #[track_caller]
    pub fn new(
        name: impl Value<String, Phase: KnownAtStart>,
        location: impl Value<String, Phase: KnownAtStart>,
        group_short_name: impl Value<String>,
        enabled: impl Value<bool>,
    ) -> Self {
        let mut this = Self(Declaration::new(Self::TYPE, Self::API_VERSION, name.node()));
        this.0.set(&["location"], location.node());
        this.0.set(&["properties", "groupShortName"], group_short_name.node());
        this.0.set(&["properties", "enabled"], enabled.node());
        this
    }

    /// `properties.emailReceivers`.
    pub fn email_receivers(mut self, value: impl Value<Vec<types::EmailReceiver>>) -> Self {
        self.0.set(&["properties", "emailReceivers"], value.node());
        self
    }

    /// Adds one item to `properties.emailReceivers`.
    pub fn email_receiver(mut self, value: impl Value<types::EmailReceiver>) -> Self {
        self.0.push(&["properties", "emailReceivers"], value.node());
        self
    }

    /// `properties.smsReceivers`.
    pub fn sms_receivers(mut self, value: impl Value<Vec<types::SmsReceiver>>) -> Self {
        self.0.set(&["properties", "smsReceivers"], value.node());
        self
    }

    /// Adds one item to `properties.smsReceivers`.
    pub fn sms_receiver(mut self, value: impl Value<types::SmsReceiver>) -> Self {
        self.0.push(&["properties", "smsReceivers"], value.node());
        self
    }

    /// `properties.webhookReceivers`.
    pub fn webhook_receivers(mut self, value: impl Value<Vec<types::WebhookReceiver>>) -> Self {
        self.0.set(&["properties", "webhookReceivers"], value.node());
        self
    }

    /// Adds one item to `properties.webhookReceivers`.
    pub fn webhook_receiver(mut self, value: impl Value<types::WebhookReceiver>) -> Self {
        self.0.push(&["properties", "webhookReceivers"], value.node());
        self
    }

    /// `properties.itsmReceivers`.
    pub fn itsm_receivers(mut self, value: impl Value<Vec<types::ItsmReceiver>>) -> Self {
        self.0.set(&["properties", "itsmReceivers"], value.node());
        self
    }

    /// Adds one item to `properties.itsmReceivers`.
    pub fn itsm_receiver(mut self, value: impl Value<types::ItsmReceiver>) -> Self {
        self.0.push(&["properties", "itsmReceivers"], value.node());
        self
    }

    /// `properties.azureAppPushReceivers`.
    pub fn azure_app_push_receivers(
        mut self,
        value: impl Value<Vec<types::AzureAppPushReceiver>>,
    ) -> Self {
        self.0.set(&["properties", "azureAppPushReceivers"], value.node());
        self
    }

    /// Adds one item to `properties.azureAppPushReceivers`.
    pub fn azure_app_push_receiver(
        mut self,
        value: impl Value<types::AzureAppPushReceiver>,
    ) -> Self {
        self.0.push(&["properties", "azureAppPushReceivers"], value.node());
        self
    }

    /// `properties.automationRunbookReceivers`.
    pub fn automation_runbook_receivers(
        mut self,
        value: impl Value<Vec<types::AutomationRunbookReceiver>>,
    ) -> Self {
        self.0.set(&["properties", "automationRunbookReceivers"], value.node());
        self
    }

    /// Adds one item to `properties.automationRunbookReceivers`.
    pub fn automation_runbook_receiver(
        mut self,
        value: impl Value<types::AutomationRunbookReceiver>,
    ) -> Self {
        self.0.push(&["properties", "automationRunbookReceivers"], value.node());
        self
    }

    /// `properties.voiceReceivers`.
    pub fn voice_receivers(mut self, value: impl Value<Vec<types::VoiceReceiver>>) -> Self {
        self.0.set(&["properties", "voiceReceivers"], value.node());
        self
    }

    /// Adds one item to `properties.voiceReceivers`.
    pub fn voice_receiver(mut self, value: impl Value<types::VoiceReceiver>) -> Self {
        self.0.push(&["properties", "voiceReceivers"], value.node());
        self
    }

    /// `properties.logicAppReceivers`.
    pub fn logic_app_receivers(mut self, value: impl Value<Vec<types::LogicAppReceiver>>) -> Self {
        self.0.set(&["properties", "logicAppReceivers"], value.node());
        self
    }

    /// Adds one item to `properties.logicAppReceivers`.
    pub fn logic_app_receiver(mut self, value: impl Value<types::LogicAppReceiver>) -> Self {
        self.0.push(&["properties", "logicAppReceivers"], value.node());
        self
    }

    /// `properties.azureFunctionReceivers`.
    pub fn azure_function_receivers(
        mut self,
        value: impl Value<Vec<types::AzureFunctionReceiver>>,
    ) -> Self {
        self.0.set(&["properties", "azureFunctionReceivers"], value.node());
        self
    }

    /// Adds one item to `properties.azureFunctionReceivers`.
    pub fn azure_function_receiver(
        mut self,
        value: impl Value<types::AzureFunctionReceiver>,
    ) -> Self {
        self.0.push(&["properties", "azureFunctionReceivers"], value.node());
        self
    }

    /// `properties.armRoleReceivers`.
    pub fn arm_role_receivers(mut self, value: impl Value<Vec<types::ArmRoleReceiver>>) -> Self {
        self.0.set(&["properties", "armRoleReceivers"], value.node());
        self
    }

    /// Adds one item to `properties.armRoleReceivers`.
    pub fn arm_role_receiver(mut self, value: impl Value<types::ArmRoleReceiver>) -> Self {
        self.0.push(&["properties", "armRoleReceivers"], value.node());
        self
    }

    /// `properties.eventHubReceivers`.
    pub fn event_hub_receivers(mut self, value: impl Value<Vec<types::EventHubReceiver>>) -> Self {
        self.0.set(&["properties", "eventHubReceivers"], value.node());
        self
    }

    /// Adds one item to `properties.eventHubReceivers`.
    pub fn event_hub_receiver(mut self, value: impl Value<types::EventHubReceiver>) -> Self {
        self.0.push(&["properties", "eventHubReceivers"], value.node());
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
impl<P: Phase> Expr<ActionGroup, P> {
    pub fn properties(&self) -> Expr<types::ActionGroupProperties, P> {
        field(self, "properties")
    }

    pub fn location(&self) -> Expr<String, P> {
        field(self, "location")
    }

    pub fn tags(&self) -> Expr<Map<String>, P> {
        field(self, "tags")
    }
}
