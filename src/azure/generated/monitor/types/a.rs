//! Definitions and enums of `Microsoft.Insights` that start with A.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::super::types;
use crate::azure::support::*;

definition! {
    /// Definition `AccessModeSettings` of `Microsoft.Insights`.
    ///
    /// An expression that yields it has:
    /// - `query_access_mode()`: `QueryAccessMode`
    /// - `ingestion_access_mode()`: `IngestionAccessMode`
    /// - `exclusions()`: `Vec<AccessModeSettingsExclusion>`
    AccessModeSettings
}

impl AccessModeSettings {
    /// One with what Azure requires.
    pub fn new(
        query_access_mode: impl Value<types::QueryAccessMode>,
        ingestion_access_mode: impl Value<types::IngestionAccessMode>,
    ) -> Self {
        let mut this = Self(Object::new());
        this.0.set("queryAccessMode", query_access_mode.node());
        this.0.set("ingestionAccessMode", ingestion_access_mode.node());
        this
    }

    /// `exclusions`.
    pub fn exclusions(self, value: impl Value<Vec<AccessModeSettingsExclusion>>) -> Self {
        set(self, "exclusions", value)
    }

    /// Adds one item to `exclusions`.
    pub fn exclusion(self, value: impl Value<AccessModeSettingsExclusion>) -> Self {
        push(self, "exclusions", value)
    }
}

#[doc(hidden)]
impl<P> Expr<AccessModeSettings, P> {
    pub fn query_access_mode(&self) -> Expr<types::QueryAccessMode, P> {
        field(self, "queryAccessMode")
    }

    pub fn ingestion_access_mode(&self) -> Expr<types::IngestionAccessMode, P> {
        field(self, "ingestionAccessMode")
    }

    pub fn exclusions(&self) -> Expr<Vec<AccessModeSettingsExclusion>, P> {
        field(self, "exclusions")
    }
}

definition! {
    /// Definition `AccessModeSettingsExclusion` of `Microsoft.Insights`.
    ///
    /// An expression that yields it has:
    /// - `private_endpoint_connection_name()`: `String`
    /// - `query_access_mode()`: `QueryAccessMode`
    /// - `ingestion_access_mode()`: `IngestionAccessMode`
    AccessModeSettingsExclusion
}

impl AccessModeSettingsExclusion {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `privateEndpointConnectionName`.
    pub fn private_endpoint_connection_name(self, value: impl Value<String>) -> Self {
        set(self, "privateEndpointConnectionName", value)
    }

    /// `queryAccessMode`.
    pub fn query_access_mode(self, value: impl Value<types::QueryAccessMode>) -> Self {
        set(self, "queryAccessMode", value)
    }

    /// `ingestionAccessMode`.
    pub fn ingestion_access_mode(self, value: impl Value<types::IngestionAccessMode>) -> Self {
        set(self, "ingestionAccessMode", value)
    }
}

#[doc(hidden)]
impl<P> Expr<AccessModeSettingsExclusion, P> {
    pub fn private_endpoint_connection_name(&self) -> Expr<String, P> {
        field(self, "privateEndpointConnectionName")
    }

    pub fn query_access_mode(&self) -> Expr<types::QueryAccessMode, P> {
        field(self, "queryAccessMode")
    }

    pub fn ingestion_access_mode(&self) -> Expr<types::IngestionAccessMode, P> {
        field(self, "ingestionAccessMode")
    }
}

definition! {
    /// Definition `ActionGroup` of `Microsoft.Insights`.
    ///
    /// An expression that yields it has:
    /// - `action_group_id()`: `Id<ActionGroup>`
    /// - `webhook_properties()`: `Map<String>`
    /// - `action_properties()`: `Map<String>`
    ActionGroup
}

impl ActionGroup {
    /// One with what Azure requires.
    pub fn new(action_group_id: impl Value<Id<super::super::ActionGroup>>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("actionGroupId", action_group_id.node());
        this
    }

    /// `webhookProperties`.
    pub fn webhook_properties(self, value: impl Value<Map<String>>) -> Self {
        set(self, "webhookProperties", value)
    }

    /// Adds one entry to `webhookProperties`.
    pub fn webhook_property(self, key: impl Into<Key>, value: impl Value<String>) -> Self {
        set_entry(self, "webhookProperties", key, value)
    }

    /// `actionProperties`.
    pub fn action_properties(self, value: impl Value<Map<String>>) -> Self {
        set(self, "actionProperties", value)
    }

    /// Adds one entry to `actionProperties`.
    pub fn action_property(self, key: impl Into<Key>, value: impl Value<String>) -> Self {
        set_entry(self, "actionProperties", key, value)
    }
}

#[doc(hidden)]
impl<P> Expr<ActionGroup, P> {
    pub fn action_group_id(&self) -> Expr<Id<super::super::ActionGroup>, P> {
        field(self, "actionGroupId")
    }

    pub fn webhook_properties(&self) -> Expr<Map<String>, P> {
        field(self, "webhookProperties")
    }

    pub fn action_properties(&self) -> Expr<Map<String>, P> {
        field(self, "actionProperties")
    }
}

reading! {
    /// Definition `ActionGroup` of `Microsoft.Insights`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `group_short_name()`: `String`
    /// - `enabled()`: `bool`
    /// - `email_receivers()`: `Vec<EmailReceiver>`
    /// - `sms_receivers()`: `Vec<SmsReceiver>`
    /// - `webhook_receivers()`: `Vec<WebhookReceiver>`
    /// - `itsm_receivers()`: `Vec<ItsmReceiver>`
    /// - `azure_app_push_receivers()`: `Vec<AzureAppPushReceiver>`
    /// - `automation_runbook_receivers()`: `Vec<AutomationRunbookReceiver>`
    /// - `voice_receivers()`: `Vec<VoiceReceiver>`
    /// - `logic_app_receivers()`: `Vec<LogicAppReceiver>`
    /// - `azure_function_receivers()`: `Vec<AzureFunctionReceiver>`
    /// - `arm_role_receivers()`: `Vec<ArmRoleReceiver>`
    /// - `event_hub_receivers()`: `Vec<EventHubReceiver>`
    ActionGroupProperties
}

#[doc(hidden)]
impl<P> Expr<ActionGroupProperties, P> {
    pub fn group_short_name(&self) -> Expr<String, P> {
        field(self, "groupShortName")
    }

    pub fn enabled(&self) -> Expr<bool, P> {
        field(self, "enabled")
    }

    pub fn email_receivers(&self) -> Expr<Vec<types::EmailReceiver>, P> {
        field(self, "emailReceivers")
    }

    pub fn sms_receivers(&self) -> Expr<Vec<types::SmsReceiver>, P> {
        field(self, "smsReceivers")
    }

    pub fn webhook_receivers(&self) -> Expr<Vec<types::WebhookReceiver>, P> {
        field(self, "webhookReceivers")
    }

    pub fn itsm_receivers(&self) -> Expr<Vec<types::ItsmReceiver>, P> {
        field(self, "itsmReceivers")
    }

    pub fn azure_app_push_receivers(&self) -> Expr<Vec<AzureAppPushReceiver>, P> {
        field(self, "azureAppPushReceivers")
    }

    pub fn automation_runbook_receivers(&self) -> Expr<Vec<AutomationRunbookReceiver>, P> {
        field(self, "automationRunbookReceivers")
    }

    pub fn voice_receivers(&self) -> Expr<Vec<types::VoiceReceiver>, P> {
        field(self, "voiceReceivers")
    }

    pub fn logic_app_receivers(&self) -> Expr<Vec<types::LogicAppReceiver>, P> {
        field(self, "logicAppReceivers")
    }

    pub fn azure_function_receivers(&self) -> Expr<Vec<AzureFunctionReceiver>, P> {
        field(self, "azureFunctionReceivers")
    }

    pub fn arm_role_receivers(&self) -> Expr<Vec<ArmRoleReceiver>, P> {
        field(self, "armRoleReceivers")
    }

    pub fn event_hub_receivers(&self) -> Expr<Vec<types::EventHubReceiver>, P> {
        field(self, "eventHubReceivers")
    }
}

definition! {
    /// Definition `ActionList` of `Microsoft.Insights`.
    ///
    /// An expression that yields it has:
    /// - `action_groups()`: `Vec<ActionGroup>`
    ActionList
}

impl ActionList {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `actionGroups`.
    pub fn action_groups(self, value: impl Value<Vec<ActionGroup>>) -> Self {
        set(self, "actionGroups", value)
    }

    /// Adds one item to `actionGroups`.
    pub fn action_group(self, value: impl Value<ActionGroup>) -> Self {
        push(self, "actionGroups", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ActionList, P> {
    pub fn action_groups(&self) -> Expr<Vec<ActionGroup>, P> {
        field(self, "actionGroups")
    }
}

definition! {
    /// Definition `Actions` of `Microsoft.Insights`.
    ///
    /// An expression that yields it has:
    /// - `action_groups()`: `Vec<Id<ActionGroup>>`
    /// - `custom_properties()`: `Map<String>`
    /// - `action_properties()`: `Map<String>`
    Actions
}

impl Actions {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `actionGroups`.
    pub fn action_groups(self, value: impl Value<Vec<Id<super::super::ActionGroup>>>) -> Self {
        set(self, "actionGroups", value)
    }

    /// Adds one item to `actionGroups`.
    pub fn action_group(self, value: impl Value<Id<super::super::ActionGroup>>) -> Self {
        push(self, "actionGroups", value)
    }

    /// `customProperties`.
    pub fn custom_properties(self, value: impl Value<Map<String>>) -> Self {
        set(self, "customProperties", value)
    }

    /// Adds one entry to `customProperties`.
    pub fn custom_property(self, key: impl Into<Key>, value: impl Value<String>) -> Self {
        set_entry(self, "customProperties", key, value)
    }

    /// `actionProperties`.
    pub fn action_properties(self, value: impl Value<Map<String>>) -> Self {
        set(self, "actionProperties", value)
    }

    /// Adds one entry to `actionProperties`.
    pub fn action_property(self, key: impl Into<Key>, value: impl Value<String>) -> Self {
        set_entry(self, "actionProperties", key, value)
    }
}

#[doc(hidden)]
impl<P> Expr<Actions, P> {
    pub fn action_groups(&self) -> Expr<Vec<Id<super::super::ActionGroup>>, P> {
        field(self, "actionGroups")
    }

    pub fn custom_properties(&self) -> Expr<Map<String>, P> {
        field(self, "customProperties")
    }

    pub fn action_properties(&self) -> Expr<Map<String>, P> {
        field(self, "actionProperties")
    }
}

reading! {
    /// Definition `AlertRuleProperties` of `Microsoft.Insights`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `tenant_scope()`: `String`
    /// - `scopes()`: `Vec<String>`
    /// - `condition()`: `AlertRuleAllOfCondition`
    /// - `actions()`: `ActionList`
    /// - `enabled()`: `bool`
    /// - `description()`: `String`
    ActivityLogAlertProperties
}

#[doc(hidden)]
impl<P> Expr<ActivityLogAlertProperties, P> {
    pub fn tenant_scope(&self) -> Expr<String, P> {
        field(self, "tenantScope")
    }

    pub fn scopes(&self) -> Expr<Vec<String>, P> {
        field(self, "scopes")
    }

    pub fn condition(&self) -> Expr<AlertRuleAllOfCondition, P> {
        field(self, "condition")
    }

    pub fn actions(&self) -> Expr<ActionList, P> {
        field(self, "actions")
    }

    pub fn enabled(&self) -> Expr<bool, P> {
        field(self, "enabled")
    }

    pub fn description(&self) -> Expr<String, P> {
        field(self, "description")
    }
}

definition! {
    /// Definition `AdxDestination` of `Microsoft.Insights`.
    ///
    /// An expression that yields it has:
    /// - `resource_id()`: `Id<AnyResource>`
    /// - `database_name()`: `String`
    /// - `ingestion_uri()`: `String`
    /// - `name()`: `String`
    AdxDestination
}

impl AdxDestination {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `resourceId`.
    pub fn resource_id(self, value: impl Value<Id<AnyResource>>) -> Self {
        set(self, "resourceId", value)
    }

    /// `databaseName`.
    pub fn database_name(self, value: impl Value<String>) -> Self {
        set(self, "databaseName", value)
    }

    /// `name`.
    pub fn name(self, value: impl Value<String>) -> Self {
        set(self, "name", value)
    }
}

#[doc(hidden)]
impl<P> Expr<AdxDestination, P> {
    pub fn resource_id(&self) -> Expr<Id<AnyResource>, P> {
        field(self, "resourceId")
    }

    pub fn database_name(&self) -> Expr<String, P> {
        field(self, "databaseName")
    }

    pub fn ingestion_uri(&self) -> Expr<String, P> {
        field(self, "ingestionUri")
    }

    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }
}

definition! {
    /// Definition `AgentSetting` of `Microsoft.Insights`.
    ///
    /// An expression that yields it has:
    /// - `name()`: `AgentSettingName`
    /// - `value()`: `String`
    AgentSetting
}

impl AgentSetting {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `name`.
    pub fn name(self, value: impl Value<AgentSettingName>) -> Self {
        set(self, "name", value)
    }

    /// `value`.
    pub fn value(self, value: impl Value<String>) -> Self {
        set(self, "value", value)
    }
}

#[doc(hidden)]
impl<P> Expr<AgentSetting, P> {
    pub fn name(&self) -> Expr<AgentSettingName, P> {
        field(self, "name")
    }

    pub fn value(&self) -> Expr<String, P> {
        field(self, "value")
    }
}

enumeration! {
    /// `name` of `AgentSetting`.
    open AgentSettingName {
        MaxDiskQuotaInMb = "MaxDiskQuotaInMB",
        UseTimeReceivedForForwardedEvents = "UseTimeReceivedForForwardedEvents",
        Tags = "Tags",
    }
}

definition! {
    /// Definition `AlertRuleAllOfCondition` of `Microsoft.Insights`.
    ///
    /// An expression that yields it has:
    /// - `all_of()`: `Vec<AlertRuleAnyOfOrLeafCondition>`
    AlertRuleAllOfCondition
}

impl AlertRuleAllOfCondition {
    /// One with what Azure requires.
    pub fn new(all_of: impl Value<Vec<AlertRuleAnyOfOrLeafCondition>>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("allOf", all_of.node());
        this
    }
}

#[doc(hidden)]
impl<P> Expr<AlertRuleAllOfCondition, P> {
    pub fn all_of(&self) -> Expr<Vec<AlertRuleAnyOfOrLeafCondition>, P> {
        field(self, "allOf")
    }
}

definition! {
    /// Definition `AlertRuleAnyOfOrLeafCondition` of `Microsoft.Insights`.
    ///
    /// An expression that yields it has:
    /// - `any_of()`: `Vec<AlertRuleLeafCondition>`
    /// - `field()`: `String`
    /// - `equals()`: `String`
    /// - `contains_any()`: `Vec<String>`
    AlertRuleAnyOfOrLeafCondition
}

impl AlertRuleAnyOfOrLeafCondition {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `anyOf`.
    pub fn any_of(self, value: impl Value<Vec<AlertRuleLeafCondition>>) -> Self {
        set(self, "anyOf", value)
    }

    /// `field`.
    pub fn field(self, value: impl Value<String>) -> Self {
        set(self, "field", value)
    }

    /// `equals`.
    pub fn equals(self, value: impl Value<String>) -> Self {
        set(self, "equals", value)
    }

    /// `containsAny`.
    pub fn contains_any(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "containsAny", value)
    }
}

#[doc(hidden)]
impl<P> Expr<AlertRuleAnyOfOrLeafCondition, P> {
    pub fn any_of(&self) -> Expr<Vec<AlertRuleLeafCondition>, P> {
        field(self, "anyOf")
    }

    pub fn field(&self) -> Expr<String, P> {
        field(self, "field")
    }

    pub fn equals(&self) -> Expr<String, P> {
        field(self, "equals")
    }

    pub fn contains_any(&self) -> Expr<Vec<String>, P> {
        field(self, "containsAny")
    }
}

definition! {
    /// Definition `AlertRuleLeafCondition` of `Microsoft.Insights`.
    ///
    /// An expression that yields it has:
    /// - `field()`: `String`
    /// - `equals()`: `String`
    /// - `contains_any()`: `Vec<String>`
    AlertRuleLeafCondition
}

impl AlertRuleLeafCondition {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `field`.
    pub fn field(self, value: impl Value<String>) -> Self {
        set(self, "field", value)
    }

    /// `equals`.
    pub fn equals(self, value: impl Value<String>) -> Self {
        set(self, "equals", value)
    }

    /// `containsAny`.
    pub fn contains_any(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "containsAny", value)
    }
}

#[doc(hidden)]
impl<P> Expr<AlertRuleLeafCondition, P> {
    pub fn field(&self) -> Expr<String, P> {
        field(self, "field")
    }

    pub fn equals(&self) -> Expr<String, P> {
        field(self, "equals")
    }

    pub fn contains_any(&self) -> Expr<Vec<String>, P> {
        field(self, "containsAny")
    }
}

enumeration! {
    /// `alertSensitivity` of `DynamicMetricCriteria`.
    open AlertSensitivity {
        Low = "Low",
        Medium = "Medium",
        High = "High",
    }
}

definition! {
    /// Definition `ApplicationInsights` of `Microsoft.Insights`.
    ///
    /// An expression that yields it has:
    /// - `resource_id()`: `Id<Component>`
    /// - `name()`: `String`
    ApplicationInsights
}

impl ApplicationInsights {
    /// One with what Azure requires.
    pub fn new(
        resource_id: impl Value<Id<super::super::Component>>,
        name: impl Value<String>,
    ) -> Self {
        let mut this = Self(Object::new());
        this.0.set("resourceId", resource_id.node());
        this.0.set("name", name.node());
        this
    }
}

#[doc(hidden)]
impl<P> Expr<ApplicationInsights, P> {
    pub fn resource_id(&self) -> Expr<Id<super::super::Component>, P> {
        field(self, "resourceId")
    }

    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }
}

enumeration! {
    /// `Application_Type` of `Microsoft.Insights/components`.
    open ApplicationType {
        Web = "web",
        Other = "other",
    }
}

definition! {
    /// Definition `ArmRoleReceiver` of `Microsoft.Insights`.
    ///
    /// An expression that yields it has:
    /// - `name()`: `String`
    /// - `role_id()`: `String`
    /// - `use_common_alert_schema()`: `bool`
    ArmRoleReceiver
}

impl ArmRoleReceiver {
    /// One with what Azure requires.
    pub fn new(name: impl Value<String>, role_id: impl Value<String>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("name", name.node());
        this.0.set("roleId", role_id.node());
        this
    }

    /// `useCommonAlertSchema`.
    pub fn use_common_alert_schema(self, value: impl Value<bool>) -> Self {
        set(self, "useCommonAlertSchema", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ArmRoleReceiver, P> {
    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }

    pub fn role_id(&self) -> Expr<String, P> {
        field(self, "roleId")
    }

    pub fn use_common_alert_schema(&self) -> Expr<bool, P> {
        field(self, "useCommonAlertSchema")
    }
}

definition! {
    /// Definition `AutomationRunbookReceiver` of `Microsoft.Insights`.
    ///
    /// An expression that yields it has:
    /// - `automation_account_id()`: `Id<AnyResource>`
    /// - `runbook_name()`: `String`
    /// - `webhook_resource_id()`: `Id<AnyResource>`
    /// - `is_global_runbook()`: `bool`
    /// - `name()`: `String`
    /// - `service_uri()`: `Secret`
    /// - `use_common_alert_schema()`: `bool`
    AutomationRunbookReceiver
}

impl AutomationRunbookReceiver {
    /// One with what Azure requires.
    pub fn new(
        automation_account_id: impl Value<Id<AnyResource>>,
        runbook_name: impl Value<String>,
        webhook_resource_id: impl Value<Id<AnyResource>>,
        is_global_runbook: impl Value<bool>,
    ) -> Self {
        let mut this = Self(Object::new());
        this.0.set("automationAccountId", automation_account_id.node());
        this.0.set("runbookName", runbook_name.node());
        this.0.set("webhookResourceId", webhook_resource_id.node());
        this.0.set("isGlobalRunbook", is_global_runbook.node());
        this
    }

    /// `name`.
    pub fn name(self, value: impl Value<String>) -> Self {
        set(self, "name", value)
    }

    /// `serviceUri`.
    pub fn service_uri(self, value: impl Value<Secret>) -> Self {
        set(self, "serviceUri", value)
    }

    /// `useCommonAlertSchema`.
    pub fn use_common_alert_schema(self, value: impl Value<bool>) -> Self {
        set(self, "useCommonAlertSchema", value)
    }
}

#[doc(hidden)]
impl<P> Expr<AutomationRunbookReceiver, P> {
    pub fn automation_account_id(&self) -> Expr<Id<AnyResource>, P> {
        field(self, "automationAccountId")
    }

    pub fn runbook_name(&self) -> Expr<String, P> {
        field(self, "runbookName")
    }

    pub fn webhook_resource_id(&self) -> Expr<Id<AnyResource>, P> {
        field(self, "webhookResourceId")
    }

    pub fn is_global_runbook(&self) -> Expr<bool, P> {
        field(self, "isGlobalRunbook")
    }

    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }

    pub fn service_uri(&self) -> Expr<Secret, P> {
        field(self, "serviceUri")
    }

    pub fn use_common_alert_schema(&self) -> Expr<bool, P> {
        field(self, "useCommonAlertSchema")
    }
}

definition! {
    /// Definition `AzureAppPushReceiver` of `Microsoft.Insights`.
    ///
    /// An expression that yields it has:
    /// - `name()`: `String`
    /// - `email_address()`: `String`
    AzureAppPushReceiver
}

impl AzureAppPushReceiver {
    /// One with what Azure requires.
    pub fn new(name: impl Value<String>, email_address: impl Value<String>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("name", name.node());
        this.0.set("emailAddress", email_address.node());
        this
    }
}

#[doc(hidden)]
impl<P> Expr<AzureAppPushReceiver, P> {
    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }

    pub fn email_address(&self) -> Expr<String, P> {
        field(self, "emailAddress")
    }
}

definition! {
    /// Definition `AzureFunctionReceiver` of `Microsoft.Insights`.
    ///
    /// An expression that yields it has:
    /// - `name()`: `String`
    /// - `function_app_resource_id()`: `Id<AnyResource>`
    /// - `function_name()`: `String`
    /// - `http_trigger_url()`: `Secret`
    /// - `use_common_alert_schema()`: `bool`
    AzureFunctionReceiver
}

impl AzureFunctionReceiver {
    /// One with what Azure requires.
    pub fn new(
        name: impl Value<String>,
        function_app_resource_id: impl Value<Id<AnyResource>>,
        function_name: impl Value<String>,
        http_trigger_url: impl Value<Secret>,
    ) -> Self {
        let mut this = Self(Object::new());
        this.0.set("name", name.node());
        this.0.set("functionAppResourceId", function_app_resource_id.node());
        this.0.set("functionName", function_name.node());
        this.0.set("httpTriggerUrl", http_trigger_url.node());
        this
    }

    /// `useCommonAlertSchema`.
    pub fn use_common_alert_schema(self, value: impl Value<bool>) -> Self {
        set(self, "useCommonAlertSchema", value)
    }
}

#[doc(hidden)]
impl<P> Expr<AzureFunctionReceiver, P> {
    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }

    pub fn function_app_resource_id(&self) -> Expr<Id<AnyResource>, P> {
        field(self, "functionAppResourceId")
    }

    pub fn function_name(&self) -> Expr<String, P> {
        field(self, "functionName")
    }

    pub fn http_trigger_url(&self) -> Expr<Secret, P> {
        field(self, "httpTriggerUrl")
    }

    pub fn use_common_alert_schema(&self) -> Expr<bool, P> {
        field(self, "useCommonAlertSchema")
    }
}
