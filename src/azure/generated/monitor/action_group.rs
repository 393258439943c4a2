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
        this.0.set("location", location.node());
        this.0.set("properties/groupShortName", group_short_name.node());
        this.0.set("properties/enabled", enabled.node());
        this
    }

    /// `properties.emailReceivers`.
    pub fn email_receivers(self, value: impl Value<Vec<types::EmailReceiver>>) -> Self {
        set(self, "properties/emailReceivers", value)
    }

    /// Adds one item to `properties.emailReceivers`.
    pub fn email_receiver(self, value: impl Value<types::EmailReceiver>) -> Self {
        push(self, "properties/emailReceivers", value)
    }

    /// `properties.smsReceivers`.
    pub fn sms_receivers(self, value: impl Value<Vec<types::SmsReceiver>>) -> Self {
        set(self, "properties/smsReceivers", value)
    }

    /// Adds one item to `properties.smsReceivers`.
    pub fn sms_receiver(self, value: impl Value<types::SmsReceiver>) -> Self {
        push(self, "properties/smsReceivers", value)
    }

    /// `properties.webhookReceivers`.
    pub fn webhook_receivers(self, value: impl Value<Vec<types::WebhookReceiver>>) -> Self {
        set(self, "properties/webhookReceivers", value)
    }

    /// Adds one item to `properties.webhookReceivers`.
    pub fn webhook_receiver(self, value: impl Value<types::WebhookReceiver>) -> Self {
        push(self, "properties/webhookReceivers", value)
    }

    /// `properties.itsmReceivers`.
    pub fn itsm_receivers(self, value: impl Value<Vec<types::ItsmReceiver>>) -> Self {
        set(self, "properties/itsmReceivers", value)
    }

    /// Adds one item to `properties.itsmReceivers`.
    pub fn itsm_receiver(self, value: impl Value<types::ItsmReceiver>) -> Self {
        push(self, "properties/itsmReceivers", value)
    }

    /// `properties.azureAppPushReceivers`.
    pub fn azure_app_push_receivers(
        self,
        value: impl Value<Vec<types::AzureAppPushReceiver>>,
    ) -> Self {
        set(self, "properties/azureAppPushReceivers", value)
    }

    /// Adds one item to `properties.azureAppPushReceivers`.
    pub fn azure_app_push_receiver(self, value: impl Value<types::AzureAppPushReceiver>) -> Self {
        push(self, "properties/azureAppPushReceivers", value)
    }

    /// `properties.automationRunbookReceivers`.
    pub fn automation_runbook_receivers(
        self,
        value: impl Value<Vec<types::AutomationRunbookReceiver>>,
    ) -> Self {
        set(self, "properties/automationRunbookReceivers", value)
    }

    /// Adds one item to `properties.automationRunbookReceivers`.
    pub fn automation_runbook_receiver(
        self,
        value: impl Value<types::AutomationRunbookReceiver>,
    ) -> Self {
        push(self, "properties/automationRunbookReceivers", value)
    }

    /// `properties.voiceReceivers`.
    pub fn voice_receivers(self, value: impl Value<Vec<types::VoiceReceiver>>) -> Self {
        set(self, "properties/voiceReceivers", value)
    }

    /// Adds one item to `properties.voiceReceivers`.
    pub fn voice_receiver(self, value: impl Value<types::VoiceReceiver>) -> Self {
        push(self, "properties/voiceReceivers", value)
    }

    /// `properties.logicAppReceivers`.
    pub fn logic_app_receivers(self, value: impl Value<Vec<types::LogicAppReceiver>>) -> Self {
        set(self, "properties/logicAppReceivers", value)
    }

    /// Adds one item to `properties.logicAppReceivers`.
    pub fn logic_app_receiver(self, value: impl Value<types::LogicAppReceiver>) -> Self {
        push(self, "properties/logicAppReceivers", value)
    }

    /// `properties.azureFunctionReceivers`.
    pub fn azure_function_receivers(
        self,
        value: impl Value<Vec<types::AzureFunctionReceiver>>,
    ) -> Self {
        set(self, "properties/azureFunctionReceivers", value)
    }

    /// Adds one item to `properties.azureFunctionReceivers`.
    pub fn azure_function_receiver(self, value: impl Value<types::AzureFunctionReceiver>) -> Self {
        push(self, "properties/azureFunctionReceivers", value)
    }

    /// `properties.armRoleReceivers`.
    pub fn arm_role_receivers(self, value: impl Value<Vec<types::ArmRoleReceiver>>) -> Self {
        set(self, "properties/armRoleReceivers", value)
    }

    /// Adds one item to `properties.armRoleReceivers`.
    pub fn arm_role_receiver(self, value: impl Value<types::ArmRoleReceiver>) -> Self {
        push(self, "properties/armRoleReceivers", value)
    }

    /// `properties.eventHubReceivers`.
    pub fn event_hub_receivers(self, value: impl Value<Vec<types::EventHubReceiver>>) -> Self {
        set(self, "properties/eventHubReceivers", value)
    }

    /// Adds one item to `properties.eventHubReceivers`.
    pub fn event_hub_receiver(self, value: impl Value<types::EventHubReceiver>) -> Self {
        push(self, "properties/eventHubReceivers", value)
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
impl<P> Expr<ActionGroup, P> {
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
