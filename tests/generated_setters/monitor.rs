//! The 418 setters of `armwright::azure::monitor`.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use armwright::azure::monitor::{self as this, types};

use crate::support::*;

#[test]
fn resource_action_group() {
    let new = || {
        this::ActionGroup::new(
            start::<String>(),
            start::<String>(),
            start::<String>(),
            start::<bool>(),
        )
    };
    check(
        body(new().email_receivers(any::<Vec<types::EmailReceiver>>())),
        &["properties", "emailReceivers"],
    );
    check(
        body(new().email_receiver(any::<types::EmailReceiver>())),
        &["properties", "emailReceivers", "0"],
    );
    check(
        body(new().sms_receivers(any::<Vec<types::SmsReceiver>>())),
        &["properties", "smsReceivers"],
    );
    check(
        body(new().sms_receiver(any::<types::SmsReceiver>())),
        &["properties", "smsReceivers", "0"],
    );
    check(
        body(new().webhook_receivers(any::<Vec<types::WebhookReceiver>>())),
        &["properties", "webhookReceivers"],
    );
    check(
        body(new().webhook_receiver(any::<types::WebhookReceiver>())),
        &["properties", "webhookReceivers", "0"],
    );
    check(
        body(new().itsm_receivers(any::<Vec<types::ItsmReceiver>>())),
        &["properties", "itsmReceivers"],
    );
    check(
        body(new().itsm_receiver(any::<types::ItsmReceiver>())),
        &["properties", "itsmReceivers", "0"],
    );
    check(
        body(new().azure_app_push_receivers(any::<Vec<types::AzureAppPushReceiver>>())),
        &["properties", "azureAppPushReceivers"],
    );
    check(
        body(new().azure_app_push_receiver(any::<types::AzureAppPushReceiver>())),
        &["properties", "azureAppPushReceivers", "0"],
    );
    check(
        body(new().automation_runbook_receivers(any::<Vec<types::AutomationRunbookReceiver>>())),
        &["properties", "automationRunbookReceivers"],
    );
    check(
        body(new().automation_runbook_receiver(any::<types::AutomationRunbookReceiver>())),
        &["properties", "automationRunbookReceivers", "0"],
    );
    check(
        body(new().voice_receivers(any::<Vec<types::VoiceReceiver>>())),
        &["properties", "voiceReceivers"],
    );
    check(
        body(new().voice_receiver(any::<types::VoiceReceiver>())),
        &["properties", "voiceReceivers", "0"],
    );
    check(
        body(new().logic_app_receivers(any::<Vec<types::LogicAppReceiver>>())),
        &["properties", "logicAppReceivers"],
    );
    check(
        body(new().logic_app_receiver(any::<types::LogicAppReceiver>())),
        &["properties", "logicAppReceivers", "0"],
    );
    check(
        body(new().azure_function_receivers(any::<Vec<types::AzureFunctionReceiver>>())),
        &["properties", "azureFunctionReceivers"],
    );
    check(
        body(new().azure_function_receiver(any::<types::AzureFunctionReceiver>())),
        &["properties", "azureFunctionReceivers", "0"],
    );
    check(
        body(new().arm_role_receivers(any::<Vec<types::ArmRoleReceiver>>())),
        &["properties", "armRoleReceivers"],
    );
    check(
        body(new().arm_role_receiver(any::<types::ArmRoleReceiver>())),
        &["properties", "armRoleReceivers", "0"],
    );
    check(
        body(new().event_hub_receivers(any::<Vec<types::EventHubReceiver>>())),
        &["properties", "eventHubReceivers"],
    );
    check(
        body(new().event_hub_receiver(any::<types::EventHubReceiver>())),
        &["properties", "eventHubReceivers", "0"],
    );
    check(body(new().tags(any::<Map<String>>())), &["tags"]);
    check(body(new().tag("key", any::<String>())), &["tags", "key"]);
}

#[test]
fn resource_activity_log_alert() {
    let new = || {
        this::ActivityLogAlert::new(
            start::<String>(),
            start::<String>(),
            start::<types::AlertRuleAllOfCondition>(),
            start::<types::ActionList>(),
        )
    };
    check(body(new().tenant_scope(any::<String>())), &["properties", "tenantScope"]);
    check(body(new().scopes(any::<Vec<String>>())), &["properties", "scopes"]);
    check(body(new().scope(any::<String>())), &["properties", "scopes", "0"]);
    check(body(new().enabled(any::<bool>())), &["properties", "enabled"]);
    check(body(new().description(any::<String>())), &["properties", "description"]);
    check(body(new().tags(any::<Map<String>>())), &["tags"]);
    check(body(new().tag("key", any::<String>())), &["tags", "key"]);
}

#[test]
fn resource_component() {
    let new = || {
        this::Component::new(
            start::<String>(),
            start::<String>(),
            start::<String>(),
            start::<types::ApplicationType>(),
            start::<Id<azure::operationalinsights::Workspace>>(),
        )
    };
    check(body(new().etag(any::<String>())), &["etag"]);
    check(body(new().flow_type(any::<types::FlowType>())), &["properties", "Flow_Type"]);
    check(
        body(new().request_source(any::<types::RequestSource>())),
        &["properties", "Request_Source"],
    );
    check(body(new().hockey_app_id(any::<String>())), &["properties", "HockeyAppId"]);
    check(body(new().sampling_percentage(any::<i64>())), &["properties", "SamplingPercentage"]);
    check(body(new().retention_in_days(any::<i64>())), &["properties", "RetentionInDays"]);
    check(body(new().disable_ip_masking(any::<bool>())), &["properties", "DisableIpMasking"]);
    check(
        body(new().immediate_purge_data_on30_days(any::<bool>())),
        &["properties", "ImmediatePurgeDataOn30Days"],
    );
    check(
        body(
            new().public_network_access_for_ingestion(
                any::<types::PublicNetworkAccessForIngestion>(),
            ),
        ),
        &["properties", "publicNetworkAccessForIngestion"],
    );
    check(
        body(new().public_network_access_for_query(any::<types::PublicNetworkAccessForQuery>())),
        &["properties", "publicNetworkAccessForQuery"],
    );
    check(
        body(new().ingestion_mode(any::<types::IngestionMode>())),
        &["properties", "IngestionMode"],
    );
    check(
        body(new().dangerously_set_disable_local_auth(any::<bool>())),
        &["properties", "DisableLocalAuth"],
    );
    check(
        body(new().force_customer_storage_for_profiler(any::<bool>())),
        &["properties", "ForceCustomerStorageForProfiler"],
    );
    check(body(new().tags(any::<Map<String>>())), &["tags"]);
    check(body(new().tag("key", any::<String>())), &["tags", "key"]);
}

#[test]
fn resource_data_collection_endpoint() {
    let new = || this::DataCollectionEndpoint::new(start::<String>(), start::<String>());
    check(body(new().description(any::<String>())), &["properties", "description"]);
    check(body(new().immutable_id(any::<String>())), &["properties", "immutableId"]);
    check(
        body(new().network_acls(any::<types::DataCollectionEndpointNetworkAcls>())),
        &["properties", "networkAcls"],
    );
    check(body(new().kind(any::<types::DataCollectionEndpointKind>())), &["kind"]);
    check(body(new().sku(any::<types::DataCollectionEndpointResourceSku>())), &["sku"]);
    appears(body(new()), body(new().system_assigned_identity()), &["identity", "type"]);
    appears(
        body(new()),
        body(new().user_assigned_identity(any::<Id<UserAssignedIdentity>>())),
        &["identity", "userAssignedIdentities"],
    );
    check(body(new().tags(any::<Map<String>>())), &["tags"]);
    check(body(new().tag("key", any::<String>())), &["tags", "key"]);
}

#[test]
fn resource_data_collection_rule() {
    let new = || this::DataCollectionRule::new(start::<String>(), start::<String>());
    check(body(new().description(any::<String>())), &["properties", "description"]);
    check(
        body(new().data_collection_endpoint_id(any::<Id<this::DataCollectionEndpoint>>())),
        &["properties", "dataCollectionEndpointId"],
    );
    check(
        body(new().references(any::<types::DataCollectionRuleReferences>())),
        &["properties", "references"],
    );
    check(
        body(new().agent_settings(any::<types::DataCollectionRuleAgentSettings>())),
        &["properties", "agentSettings"],
    );
    check(
        body(new().stream_declarations(any::<Map<types::StreamDeclaration>>())),
        &["properties", "streamDeclarations"],
    );
    check(
        body(new().stream_declaration("key", any::<types::StreamDeclaration>())),
        &["properties", "streamDeclarations", "key"],
    );
    check(
        body(new().data_sources(any::<types::DataCollectionRuleDataSources>())),
        &["properties", "dataSources"],
    );
    check(
        body(new().direct_data_sources(any::<types::DataCollectionRuleDirectDataSources>())),
        &["properties", "directDataSources"],
    );
    check(
        body(new().destinations(any::<types::DataCollectionRuleDestinations>())),
        &["properties", "destinations"],
    );
    check(body(new().data_flows(any::<Vec<types::DataFlow>>())), &["properties", "dataFlows"]);
    check(body(new().data_flow(any::<types::DataFlow>())), &["properties", "dataFlows", "0"]);
    check(body(new().kind(any::<types::DataCollectionRuleKind>())), &["kind"]);
    check(body(new().sku(any::<types::DataCollectionRuleResourceSku>())), &["sku"]);
    appears(body(new()), body(new().system_assigned_identity()), &["identity", "type"]);
    appears(
        body(new()),
        body(new().user_assigned_identity(any::<Id<UserAssignedIdentity>>())),
        &["identity", "userAssignedIdentities"],
    );
    check(body(new().tags(any::<Map<String>>())), &["tags"]);
    check(body(new().tag("key", any::<String>())), &["tags", "key"]);
}

#[test]
fn resource_data_collection_rule_association() {
    let new = || this::DataCollectionRuleAssociation::new(Target::deployment(), start::<String>());
    check(body(new().description(any::<String>())), &["properties", "description"]);
    check(
        body(new().data_collection_rule_id(any::<Id<this::DataCollectionRule>>())),
        &["properties", "dataCollectionRuleId"],
    );
    check(
        body(new().data_collection_endpoint_id(any::<Id<this::DataCollectionEndpoint>>())),
        &["properties", "dataCollectionEndpointId"],
    );
}

#[test]
fn resource_diagnostic_setting() {
    let new = || this::DiagnosticSetting::new(Target::deployment(), start::<String>());
    check(
        body(new().storage_account_id(any::<Id<azure::storage::StorageAccount>>())),
        &["properties", "storageAccountId"],
    );
    check(
        body(new().service_bus_rule_id(any::<Id<AnyResource>>())),
        &["properties", "serviceBusRuleId"],
    );
    check(
        body(new().event_hub_authorization_rule_id(any::<Id<AnyResource>>())),
        &["properties", "eventHubAuthorizationRuleId"],
    );
    check(body(new().event_hub_name(any::<String>())), &["properties", "eventHubName"]);
    check(body(new().metrics(any::<Vec<types::MetricSettings>>())), &["properties", "metrics"]);
    check(body(new().metric(any::<types::MetricSettings>())), &["properties", "metrics", "0"]);
    check(body(new().logs(any::<Vec<types::LogSettings>>())), &["properties", "logs"]);
    check(body(new().log(any::<types::LogSettings>())), &["properties", "logs", "0"]);
    check(
        body(new().workspace_id(any::<Id<azure::operationalinsights::Workspace>>())),
        &["properties", "workspaceId"],
    );
    check(
        body(new().marketplace_partner_id(any::<Id<AnyResource>>())),
        &["properties", "marketplacePartnerId"],
    );
    check(
        body(new().log_analytics_destination_type(any::<String>())),
        &["properties", "logAnalyticsDestinationType"],
    );
}

#[test]
fn resource_metric_alert() {
    let new = || {
        this::MetricAlert::new(
            start::<String>(),
            start::<String>(),
            start::<i64>(),
            start::<bool>(),
            start::<Vec<Id<AnyResource>>>(),
            start::<String>(),
            start::<types::MetricAlertCriteria>(),
        )
    };
    check(body(new().description(any::<String>())), &["properties", "description"]);
    check(body(new().scope(any::<Id<AnyResource>>())), &["properties", "scopes", "0"]);
    check(body(new().window_size(any::<String>())), &["properties", "windowSize"]);
    check(body(new().target_resource_type(any::<String>())), &["properties", "targetResourceType"]);
    check(
        body(new().target_resource_region(any::<String>())),
        &["properties", "targetResourceRegion"],
    );
    check(body(new().auto_mitigate(any::<bool>())), &["properties", "autoMitigate"]);
    check(
        body(new().resolve_configuration(any::<types::ResolveConfiguration>())),
        &["properties", "resolveConfiguration"],
    );
    check(body(new().actions(any::<Vec<types::MetricAlertAction>>())), &["properties", "actions"]);
    check(body(new().action(any::<types::MetricAlertAction>())), &["properties", "actions", "0"]);
    check(body(new().custom_properties(any::<Map<String>>())), &["properties", "customProperties"]);
    check(
        body(new().custom_property("key", any::<String>())),
        &["properties", "customProperties", "key"],
    );
    check(body(new().action_properties(any::<Map<String>>())), &["properties", "actionProperties"]);
    check(
        body(new().action_property("key", any::<String>())),
        &["properties", "actionProperties", "key"],
    );
    appears(body(new()), body(new().system_assigned_identity()), &["identity", "type"]);
    appears(
        body(new()),
        body(new().user_assigned_identity(any::<Id<UserAssignedIdentity>>())),
        &["identity", "userAssignedIdentities"],
    );
    check(body(new().tags(any::<Map<String>>())), &["tags"]);
    check(body(new().tag("key", any::<String>())), &["tags", "key"]);
}

#[test]
fn resource_private_link_scope() {
    let new = || {
        this::PrivateLinkScope::new(
            start::<String>(),
            start::<String>(),
            start::<types::AccessModeSettings>(),
        )
    };
    check(body(new().tags(any::<Map<String>>())), &["tags"]);
    check(body(new().tag("key", any::<String>())), &["tags", "key"]);
}

#[test]
fn resource_scheduled_query_rule() {
    let new = || this::ScheduledQueryRule::new(start::<String>(), start::<String>());
    appears(body(new()), body(new().system_assigned_identity()), &["identity", "type"]);
    appears(
        body(new()),
        body(new().user_assigned_identity(any::<Id<UserAssignedIdentity>>())),
        &["identity", "userAssignedIdentities"],
    );
    check(body(new().tags(any::<Map<String>>())), &["tags"]);
    check(body(new().tag("key", any::<String>())), &["tags", "key"]);
    check(body(new().kind(any::<types::ScheduledQueryRuleKind>())), &["kind"]);
    check(body(new().description(any::<String>())), &["properties", "description"]);
    check(body(new().display_name(any::<String>())), &["properties", "displayName"]);
    check(body(new().severity(any::<i64>())), &["properties", "severity"]);
    check(body(new().enabled(any::<bool>())), &["properties", "enabled"]);
    check(body(new().scopes(any::<Vec<Id<AnyResource>>>())), &["properties", "scopes"]);
    check(body(new().scope(any::<Id<AnyResource>>())), &["properties", "scopes", "0"]);
    check(
        body(new().evaluation_frequency(any::<String>())),
        &["properties", "evaluationFrequency"],
    );
    check(body(new().window_size(any::<String>())), &["properties", "windowSize"]);
    check(
        body(new().override_query_time_range(any::<String>())),
        &["properties", "overrideQueryTimeRange"],
    );
    check(
        body(new().target_resource_types(any::<Vec<String>>())),
        &["properties", "targetResourceTypes"],
    );
    check(
        body(new().target_resource_type(any::<String>())),
        &["properties", "targetResourceTypes", "0"],
    );
    check(
        body(new().criteria(any::<types::ScheduledQueryRuleCriteria>())),
        &["properties", "criteria"],
    );
    check(
        body(new().mute_actions_duration(any::<String>())),
        &["properties", "muteActionsDuration"],
    );
    check(body(new().actions(any::<types::Actions>())), &["properties", "actions"]);
    check(
        body(new().check_workspace_alerts_storage_configured(any::<bool>())),
        &["properties", "checkWorkspaceAlertsStorageConfigured"],
    );
    check(body(new().skip_query_validation(any::<bool>())), &["properties", "skipQueryValidation"]);
    check(body(new().auto_mitigate(any::<bool>())), &["properties", "autoMitigate"]);
    check(
        body(new().resolve_configuration(any::<types::RuleResolveConfiguration>())),
        &["properties", "resolveConfiguration"],
    );
}

#[test]
fn definition_access_mode_settings() {
    let new = || {
        types::AccessModeSettings::new(
            start::<types::QueryAccessMode>(),
            start::<types::IngestionAccessMode>(),
        )
    };
    check(new().exclusions(any::<Vec<types::AccessModeSettingsExclusion>>()), &["exclusions"]);
    check(new().exclusion(any::<types::AccessModeSettingsExclusion>()), &["exclusions", "0"]);
}

#[test]
fn definition_access_mode_settings_exclusion() {
    let new = || types::AccessModeSettingsExclusion::new();
    check(
        new().private_endpoint_connection_name(any::<String>()),
        &["privateEndpointConnectionName"],
    );
    check(new().query_access_mode(any::<types::QueryAccessMode>()), &["queryAccessMode"]);
    check(
        new().ingestion_access_mode(any::<types::IngestionAccessMode>()),
        &["ingestionAccessMode"],
    );
}

#[test]
fn definition_action_group() {
    let new = || types::ActionGroup::new(start::<Id<this::ActionGroup>>());
    check(new().webhook_properties(any::<Map<String>>()), &["webhookProperties"]);
    check(new().webhook_property("key", any::<String>()), &["webhookProperties", "key"]);
    check(new().action_properties(any::<Map<String>>()), &["actionProperties"]);
    check(new().action_property("key", any::<String>()), &["actionProperties", "key"]);
}

#[test]
fn definition_action_list() {
    let new = || types::ActionList::new();
    check(new().action_groups(any::<Vec<types::ActionGroup>>()), &["actionGroups"]);
    check(new().action_group(any::<types::ActionGroup>()), &["actionGroups", "0"]);
}

#[test]
fn definition_actions() {
    let new = || types::Actions::new();
    check(new().action_groups(any::<Vec<Id<this::ActionGroup>>>()), &["actionGroups"]);
    check(new().action_group(any::<Id<this::ActionGroup>>()), &["actionGroups", "0"]);
    check(new().custom_properties(any::<Map<String>>()), &["customProperties"]);
    check(new().custom_property("key", any::<String>()), &["customProperties", "key"]);
    check(new().action_properties(any::<Map<String>>()), &["actionProperties"]);
    check(new().action_property("key", any::<String>()), &["actionProperties", "key"]);
}

#[test]
fn definition_adx_destination() {
    let new = || types::AdxDestination::new();
    check(new().resource_id(any::<Id<AnyResource>>()), &["resourceId"]);
    check(new().database_name(any::<String>()), &["databaseName"]);
    check(new().name(any::<String>()), &["name"]);
}

#[test]
fn definition_agent_setting() {
    let new = || types::AgentSetting::new();
    check(new().name(any::<types::AgentSettingName>()), &["name"]);
    check(new().value(any::<String>()), &["value"]);
}

#[test]
fn definition_alert_rule_any_of_or_leaf_condition() {
    let new = || types::AlertRuleAnyOfOrLeafCondition::new();
    check(new().any_of(any::<Vec<types::AlertRuleLeafCondition>>()), &["anyOf"]);
    check(new().field(any::<String>()), &["field"]);
    check(new().equals(any::<String>()), &["equals"]);
    check(new().contains_any(any::<Vec<String>>()), &["containsAny"]);
}

#[test]
fn definition_alert_rule_leaf_condition() {
    let new = || types::AlertRuleLeafCondition::new();
    check(new().field(any::<String>()), &["field"]);
    check(new().equals(any::<String>()), &["equals"]);
    check(new().contains_any(any::<Vec<String>>()), &["containsAny"]);
}

#[test]
fn definition_arm_role_receiver() {
    let new = || types::ArmRoleReceiver::new(start::<String>(), start::<String>());
    check(new().use_common_alert_schema(any::<bool>()), &["useCommonAlertSchema"]);
}

#[test]
fn definition_automation_runbook_receiver() {
    let new = || {
        types::AutomationRunbookReceiver::new(
            start::<Id<AnyResource>>(),
            start::<String>(),
            start::<Id<AnyResource>>(),
            start::<bool>(),
        )
    };
    check(new().name(any::<String>()), &["name"]);
    check(new().service_uri(any::<Secret>()), &["serviceUri"]);
    check(new().use_common_alert_schema(any::<bool>()), &["useCommonAlertSchema"]);
}

#[test]
fn definition_azure_function_receiver() {
    let new = || {
        types::AzureFunctionReceiver::new(
            start::<String>(),
            start::<Id<AnyResource>>(),
            start::<String>(),
            start::<Secret>(),
        )
    };
    check(new().use_common_alert_schema(any::<bool>()), &["useCommonAlertSchema"]);
}

#[test]
fn definition_column_definition() {
    let new = || types::ColumnDefinition::new();
    check(new().name(any::<String>()), &["name"]);
    check(new().type_(any::<types::ColumnDefinitionType>()), &["type"]);
}

#[test]
fn definition_condition() {
    let new = || types::Condition::new();
    check(new().query(any::<String>()), &["query"]);
    check(new().time_aggregation(any::<types::TimeAggregation>()), &["timeAggregation"]);
    check(new().metric_measure_column(any::<String>()), &["metricMeasureColumn"]);
    check(new().resource_id_column(any::<String>()), &["resourceIdColumn"]);
    check(new().dimensions(any::<Vec<types::Dimension>>()), &["dimensions"]);
    check(new().dimension(any::<types::Dimension>()), &["dimensions", "0"]);
    check(new().operator(any::<types::ConditionOperator>()), &["operator"]);
    check(new().threshold(any::<i64>()), &["threshold"]);
    check(new().failing_periods(any::<types::ConditionFailingPeriods>()), &["failingPeriods"]);
    check(new().metric_name(any::<String>()), &["metricName"]);
}

#[test]
fn definition_condition_failing_periods() {
    let new = || types::ConditionFailingPeriods::new();
    check(new().number_of_evaluation_periods(any::<i64>()), &["numberOfEvaluationPeriods"]);
    check(new().min_failing_periods_to_alert(any::<i64>()), &["minFailingPeriodsToAlert"]);
}

#[test]
fn definition_data_collection_endpoint_network_acls() {
    let new = || types::DataCollectionEndpointNetworkAcls::new();
    check(
        new().public_network_access(any::<types::PublicNetworkAccess>()),
        &["publicNetworkAccess"],
    );
}

#[test]
fn definition_data_collection_endpoint_resource_sku() {
    let new = || types::DataCollectionEndpointResourceSku::new(start::<String>());
    check(new().tier(any::<types::DataCollectionEndpointResourceSkuTier>()), &["tier"]);
    check(new().size(any::<String>()), &["size"]);
    check(new().family(any::<String>()), &["family"]);
    check(new().capacity(any::<i64>()), &["capacity"]);
}

#[test]
fn definition_data_collection_rule_agent_settings() {
    let new = || types::DataCollectionRuleAgentSettings::new();
    check(new().logs(any::<Vec<types::AgentSetting>>()), &["logs"]);
    check(new().log(any::<types::AgentSetting>()), &["logs", "0"]);
}

#[test]
fn definition_data_collection_rule_data_sources() {
    let new = || types::DataCollectionRuleDataSources::new();
    check(
        new().performance_counters(any::<Vec<types::PerfCounterDataSource>>()),
        &["performanceCounters"],
    );
    check(
        new().performance_counter(any::<types::PerfCounterDataSource>()),
        &["performanceCounters", "0"],
    );
    check(
        new().performance_counters_otel(any::<Vec<types::PerformanceCountersOtelDataSource>>()),
        &["performanceCountersOTel"],
    );
    check(
        new().windows_event_logs(any::<Vec<types::WindowsEventLogDataSource>>()),
        &["windowsEventLogs"],
    );
    check(
        new().windows_event_log(any::<types::WindowsEventLogDataSource>()),
        &["windowsEventLogs", "0"],
    );
    check(new().syslog(any::<Vec<types::SyslogDataSource>>()), &["syslog"]);
    check(new().extensions(any::<Vec<types::ExtensionDataSource>>()), &["extensions"]);
    check(new().extension(any::<types::ExtensionDataSource>()), &["extensions", "0"]);
    check(new().log_files(any::<Vec<types::LogFilesDataSource>>()), &["logFiles"]);
    check(new().log_file(any::<types::LogFilesDataSource>()), &["logFiles", "0"]);
    check(new().iis_logs(any::<Vec<types::IisLogsDataSource>>()), &["iisLogs"]);
    check(new().iis_log(any::<types::IisLogsDataSource>()), &["iisLogs", "0"]);
    check(
        new().windows_firewall_logs(any::<Vec<types::WindowsFirewallLogsDataSource>>()),
        &["windowsFirewallLogs"],
    );
    check(
        new().windows_firewall_log(any::<types::WindowsFirewallLogsDataSource>()),
        &["windowsFirewallLogs", "0"],
    );
    check(
        new().prometheus_forwarder(any::<Vec<types::PrometheusForwarderDataSource>>()),
        &["prometheusForwarder"],
    );
    check(
        new().platform_telemetry(any::<Vec<types::PlatformTelemetryDataSource>>()),
        &["platformTelemetry"],
    );
    check(new().data_imports(any::<types::DataSourcesSpecDataImports>()), &["dataImports"]);
    check(new().otel_logs(any::<Vec<types::OtelLogsDataSource>>()), &["otelLogs"]);
    check(new().otel_log(any::<types::OtelLogsDataSource>()), &["otelLogs", "0"]);
    check(new().otel_traces(any::<Vec<types::OtelTracesDataSource>>()), &["otelTraces"]);
    check(new().otel_trace(any::<types::OtelTracesDataSource>()), &["otelTraces", "0"]);
    check(new().otel_metrics(any::<Vec<types::OtelMetricsDataSource>>()), &["otelMetrics"]);
    check(new().otel_metric(any::<types::OtelMetricsDataSource>()), &["otelMetrics", "0"]);
    check(new().etw_providers(any::<Vec<types::EtwProviderDataSource>>()), &["etwProviders"]);
    check(new().etw_provider(any::<types::EtwProviderDataSource>()), &["etwProviders", "0"]);
}

#[test]
fn definition_data_collection_rule_destinations() {
    let new = || types::DataCollectionRuleDestinations::new();
    check(new().log_analytics(any::<Vec<types::LogAnalyticsDestination>>()), &["logAnalytics"]);
    check(
        new().monitoring_accounts(any::<Vec<types::MonitoringAccountDestination>>()),
        &["monitoringAccounts"],
    );
    check(
        new().monitoring_account(any::<types::MonitoringAccountDestination>()),
        &["monitoringAccounts", "0"],
    );
    check(
        new().azure_monitor_metrics(any::<types::DestinationsSpecAzureMonitorMetrics>()),
        &["azureMonitorMetrics"],
    );
    check(new().event_hubs(any::<Vec<types::EventHubDestination>>()), &["eventHubs"]);
    check(new().event_hub(any::<types::EventHubDestination>()), &["eventHubs", "0"]);
    check(
        new().event_hubs_direct(any::<Vec<types::EventHubDirectDestination>>()),
        &["eventHubsDirect"],
    );
    check(
        new().storage_blobs_direct(any::<Vec<types::StorageBlobDestination>>()),
        &["storageBlobsDirect"],
    );
    check(
        new().storage_tables_direct(any::<Vec<types::StorageTableDestination>>()),
        &["storageTablesDirect"],
    );
    check(
        new().storage_accounts(any::<Vec<types::StorageBlobDestination>>()),
        &["storageAccounts"],
    );
    check(new().storage_account(any::<types::StorageBlobDestination>()), &["storageAccounts", "0"]);
    check(
        new().microsoft_fabric(any::<Vec<types::MicrosoftFabricDestination>>()),
        &["microsoftFabric"],
    );
    check(new().azure_data_explorer(any::<Vec<types::AdxDestination>>()), &["azureDataExplorer"]);
}

#[test]
fn definition_data_collection_rule_direct_data_sources() {
    let new = || types::DataCollectionRuleDirectDataSources::new();
    check(new().otel_metrics(any::<Vec<types::OtelMetricsDirectDataSource>>()), &["otelMetrics"]);
    check(new().otel_metric(any::<types::OtelMetricsDirectDataSource>()), &["otelMetrics", "0"]);
    check(new().otel_logs(any::<Vec<types::OtelLogsDirectDataSource>>()), &["otelLogs"]);
    check(new().otel_log(any::<types::OtelLogsDirectDataSource>()), &["otelLogs", "0"]);
    check(new().otel_traces(any::<Vec<types::OtelTracesDirectDataSource>>()), &["otelTraces"]);
    check(new().otel_trace(any::<types::OtelTracesDirectDataSource>()), &["otelTraces", "0"]);
}

#[test]
fn definition_data_collection_rule_references() {
    let new = || types::DataCollectionRuleReferences::new();
    check(new().enrichment_data(any::<types::ReferencesSpecEnrichmentData>()), &["enrichmentData"]);
    check(
        new().application_insights(any::<Vec<types::ApplicationInsights>>()),
        &["applicationInsights"],
    );
}

#[test]
fn definition_data_collection_rule_resource_sku() {
    let new = || types::DataCollectionRuleResourceSku::new(start::<String>());
    check(new().tier(any::<types::DataCollectionRuleResourceSkuTier>()), &["tier"]);
    check(new().size(any::<String>()), &["size"]);
    check(new().family(any::<String>()), &["family"]);
    check(new().capacity(any::<i64>()), &["capacity"]);
}

#[test]
fn definition_data_flow() {
    let new = || types::DataFlow::new();
    check(new().streams(any::<Vec<types::DataFlowStream>>()), &["streams"]);
    check(new().stream(any::<types::DataFlowStream>()), &["streams", "0"]);
    check(new().destinations(any::<Vec<String>>()), &["destinations"]);
    check(new().destination(any::<String>()), &["destinations", "0"]);
    check(new().transform_kql(any::<String>()), &["transformKql"]);
    check(new().output_stream(any::<String>()), &["outputStream"]);
    check(new().built_in_transform(any::<String>()), &["builtInTransform"]);
    check(new().capture_overflow(any::<bool>()), &["captureOverflow"]);
}

#[test]
fn definition_data_import_sources_event_hub() {
    let new = || types::DataImportSourcesEventHub::new();
    check(new().name(any::<String>()), &["name"]);
    check(new().consumer_group(any::<String>()), &["consumerGroup"]);
    check(new().stream(any::<String>()), &["stream"]);
}

#[test]
fn definition_data_sources_spec_data_imports() {
    let new = || types::DataSourcesSpecDataImports::new();
    check(new().event_hub(any::<types::DataImportSourcesEventHub>()), &["eventHub"]);
}

#[test]
fn definition_destinations_spec_azure_monitor_metrics() {
    let new = || types::DestinationsSpecAzureMonitorMetrics::new();
    check(new().name(any::<String>()), &["name"]);
}

#[test]
fn definition_dimension() {
    let new = || {
        types::Dimension::new(
            start::<String>(),
            start::<types::DimensionOperator>(),
            start::<Vec<String>>(),
        )
    };
    check(new().value(any::<String>()), &["values", "0"]);
}

#[test]
fn definition_dynamic_metric_criteria() {
    let new = || {
        types::DynamicMetricCriteria::new(
            start::<String>(),
            start::<String>(),
            start::<types::TimeAggregation>(),
            start::<types::DynamicMetricCriteriaOperator>(),
            start::<types::AlertSensitivity>(),
            start::<types::DynamicThresholdFailingPeriods>(),
        )
    };
    check(new().metric_namespace(any::<String>()), &["metricNamespace"]);
    check(new().dimensions(any::<Vec<types::MetricDimension>>()), &["dimensions"]);
    check(new().dimension(any::<types::MetricDimension>()), &["dimensions", "0"]);
    check(new().skip_metric_validation(any::<bool>()), &["skipMetricValidation"]);
    check(new().ignore_data_before(any::<String>()), &["ignoreDataBefore"]);
}

#[test]
fn definition_dynamic_promql_criteria() {
    let new = || {
        types::DynamicPromqlCriteria::new(
            start::<String>(),
            start::<String>(),
            start::<types::DynamicPromqlCriteriaOperator>(),
            start::<types::AlertSensitivity>(),
        )
    };
    check(new().ignore_data_before(any::<String>()), &["ignoreDataBefore"]);
}

#[test]
fn definition_email_receiver() {
    let new = || types::EmailReceiver::new(start::<String>(), start::<String>());
    check(new().use_common_alert_schema(any::<bool>()), &["useCommonAlertSchema"]);
}

#[test]
fn definition_etw_provider_data_source() {
    let new = || {
        types::EtwProviderDataSource::new(
            start::<Vec<String>>(),
            start::<String>(),
            start::<types::ProviderType>(),
        )
    };
    check(new().stream(any::<String>()), &["streams", "0"]);
    check(new().log_level(any::<types::EtwProviderDataSourceLogLevel>()), &["logLevel"]);
    check(new().event_ids(any::<Vec<String>>()), &["eventIds"]);
    check(new().event_id(any::<String>()), &["eventIds", "0"]);
    check(new().keyword(any::<String>()), &["keyword"]);
    check(new().name(any::<String>()), &["name"]);
}

#[test]
fn definition_event_hub_destination() {
    let new = || types::EventHubDestination::new();
    check(new().event_hub_resource_id(any::<Id<AnyResource>>()), &["eventHubResourceId"]);
    check(new().name(any::<String>()), &["name"]);
}

#[test]
fn definition_event_hub_direct_destination() {
    let new = || types::EventHubDirectDestination::new();
    check(new().event_hub_resource_id(any::<Id<AnyResource>>()), &["eventHubResourceId"]);
    check(new().name(any::<String>()), &["name"]);
}

#[test]
fn definition_event_hub_receiver() {
    let new = || {
        types::EventHubReceiver::new(
            start::<String>(),
            start::<String>(),
            start::<String>(),
            start::<String>(),
        )
    };
    check(new().use_common_alert_schema(any::<bool>()), &["useCommonAlertSchema"]);
    check(new().tenant_id(any::<String>()), &["tenantId"]);
}

#[test]
fn definition_extension_data_source() {
    let new = || types::ExtensionDataSource::new(start::<String>());
    check(new().streams(any::<Vec<types::ExtensionDataSourceStream>>()), &["streams"]);
    check(new().stream(any::<types::ExtensionDataSourceStream>()), &["streams", "0"]);
    check(new().extension_settings(any::<Any>()), &["extensionSettings"]);
    check(new().input_data_sources(any::<Vec<String>>()), &["inputDataSources"]);
    check(new().input_data_source(any::<String>()), &["inputDataSources", "0"]);
    check(new().name(any::<String>()), &["name"]);
}

#[test]
fn definition_iis_logs_data_source() {
    let new = || types::IisLogsDataSource::new(start::<Vec<String>>());
    check(new().stream(any::<String>()), &["streams", "0"]);
    check(new().log_directories(any::<Vec<String>>()), &["logDirectories"]);
    check(new().log_directory(any::<String>()), &["logDirectories", "0"]);
    check(new().transform_kql(any::<String>()), &["transformKql"]);
    check(new().name(any::<String>()), &["name"]);
}

#[test]
fn definition_log_analytics_destination() {
    let new = || types::LogAnalyticsDestination::new();
    check(
        new().workspace_resource_id(any::<Id<azure::operationalinsights::Workspace>>()),
        &["workspaceResourceId"],
    );
    check(new().name(any::<String>()), &["name"]);
}

#[test]
fn definition_log_files_data_source() {
    let new = || {
        types::LogFilesDataSource::new(
            start::<Vec<String>>(),
            start::<Vec<String>>(),
            start::<types::LogFilesDataSourceFormat>(),
        )
    };
    check(new().stream(any::<String>()), &["streams", "0"]);
    check(new().file_pattern(any::<String>()), &["filePatterns", "0"]);
    check(new().settings(any::<types::LogFilesDataSourceSettings>()), &["settings"]);
    check(new().transform_kql(any::<String>()), &["transformKql"]);
    check(new().name(any::<String>()), &["name"]);
}

#[test]
fn definition_log_files_data_source_settings() {
    let new = || types::LogFilesDataSourceSettings::new();
    check(new().text(any::<types::LogFileSettingsText>()), &["text"]);
}

#[test]
fn definition_log_settings() {
    let new = || types::LogSettings::new(start::<bool>());
    check(new().category(any::<String>()), &["category"]);
    check(new().category_group(any::<String>()), &["categoryGroup"]);
    check(new().retention_policy(any::<types::RetentionPolicy>()), &["retentionPolicy"]);
}

#[test]
fn definition_logic_app_receiver() {
    let new = || {
        types::LogicAppReceiver::new(
            start::<String>(),
            start::<Id<AnyResource>>(),
            start::<Secret>(),
        )
    };
    check(new().use_common_alert_schema(any::<bool>()), &["useCommonAlertSchema"]);
}

#[test]
fn definition_metric_alert_action() {
    let new = || types::MetricAlertAction::new();
    check(new().action_group_id(any::<Id<this::ActionGroup>>()), &["actionGroupId"]);
    check(new().web_hook_properties(any::<Map<String>>()), &["webHookProperties"]);
    check(new().web_hook_property("key", any::<String>()), &["webHookProperties", "key"]);
}

#[test]
fn definition_metric_alert_multiple_resource_multiple_metric_criteria() {
    let new = || types::MetricAlertMultipleResourceMultipleMetricCriteria::new();
    check(new().all_of(any::<Vec<types::MultiMetricCriteria>>()), &["allOf"]);
}

#[test]
fn definition_metric_alert_single_resource_multiple_metric_criteria() {
    let new = || types::MetricAlertSingleResourceMultipleMetricCriteria::new();
    check(new().all_of(any::<Vec<types::SingleResourceMetricCriteria>>()), &["allOf"]);
}

#[test]
fn definition_metric_criteria() {
    let new = || {
        types::MetricCriteria::new(
            start::<String>(),
            start::<String>(),
            start::<types::TimeAggregation>(),
            start::<types::MetricCriteriaOperator>(),
            start::<i64>(),
        )
    };
    check(new().metric_namespace(any::<String>()), &["metricNamespace"]);
    check(new().dimensions(any::<Vec<types::MetricDimension>>()), &["dimensions"]);
    check(new().dimension(any::<types::MetricDimension>()), &["dimensions", "0"]);
    check(new().skip_metric_validation(any::<bool>()), &["skipMetricValidation"]);
}

#[test]
fn definition_metric_dimension() {
    let new = || {
        types::MetricDimension::new(start::<String>(), start::<String>(), start::<Vec<String>>())
    };
    check(new().value(any::<String>()), &["values", "0"]);
}

#[test]
fn definition_metric_settings() {
    let new = || types::MetricSettings::new(start::<bool>());
    check(new().time_grain(any::<String>()), &["timeGrain"]);
    check(new().category(any::<String>()), &["category"]);
    check(new().retention_policy(any::<types::RetentionPolicy>()), &["retentionPolicy"]);
}

#[test]
fn definition_microsoft_fabric_destination() {
    let new = || types::MicrosoftFabricDestination::new();
    check(new().tenant_id(any::<String>()), &["tenantId"]);
    check(new().artifact_id(any::<String>()), &["artifactId"]);
    check(new().database_name(any::<String>()), &["databaseName"]);
    check(new().ingestion_uri(any::<String>()), &["ingestionUri"]);
    check(new().name(any::<String>()), &["name"]);
}

#[test]
fn definition_monitoring_account_destination() {
    let new = || types::MonitoringAccountDestination::new();
    check(new().account_resource_id(any::<Id<AnyResource>>()), &["accountResourceId"]);
    check(new().name(any::<String>()), &["name"]);
}

#[test]
fn definition_otel_logs_data_source() {
    let new = || types::OtelLogsDataSource::new(start::<Vec<types::OtelLogsDataSourceStream>>());
    check(new().stream(any::<types::OtelLogsDataSourceStream>()), &["streams", "0"]);
    check(
        new()
            .resource_attribute_routing(any::<types::OtelLogsDataSourceResourceAttributeRouting>()),
        &["resourceAttributeRouting"],
    );
    check(
        new().enrich_with_resource_attributes(any::<Vec<String>>()),
        &["enrichWithResourceAttributes"],
    );
    check(
        new().enrich_with_resource_attribute(any::<String>()),
        &["enrichWithResourceAttributes", "0"],
    );
    check(new().enrich_with_reference(any::<String>()), &["enrichWithReference"]);
    check(
        new().replace_resource_id_with_reference(any::<bool>()),
        &["replaceResourceIdWithReference"],
    );
    check(new().name(any::<String>()), &["name"]);
}

#[test]
fn definition_otel_logs_data_source_resource_attribute_routing() {
    let new = || types::OtelLogsDataSourceResourceAttributeRouting::new();
    check(new().attribute_name(any::<String>()), &["attributeName"]);
    check(new().attribute_value(any::<String>()), &["attributeValue"]);
}

#[test]
fn definition_otel_logs_direct_data_source() {
    let new = || {
        types::OtelLogsDirectDataSource::new(start::<Vec<types::OtelLogsDirectDataSourceStream>>())
    };
    check(new().stream(any::<types::OtelLogsDirectDataSourceStream>()), &["streams", "0"]);
    check(
        new().enrich_with_resource_attributes(any::<Vec<String>>()),
        &["enrichWithResourceAttributes"],
    );
    check(
        new().enrich_with_resource_attribute(any::<String>()),
        &["enrichWithResourceAttributes", "0"],
    );
    check(new().enrich_with_reference(any::<String>()), &["enrichWithReference"]);
    check(
        new().replace_resource_id_with_reference(any::<bool>()),
        &["replaceResourceIdWithReference"],
    );
    check(new().name(any::<String>()), &["name"]);
}

#[test]
fn definition_otel_metrics_data_source() {
    let new = || types::OtelMetricsDataSource::new(start::<Vec<String>>());
    check(new().stream(any::<String>()), &["streams", "0"]);
    check(
        new().resource_attribute_routing(
            any::<types::OtelMetricsDataSourceResourceAttributeRouting>(),
        ),
        &["resourceAttributeRouting"],
    );
    check(
        new().enrich_with_resource_attributes(any::<Vec<String>>()),
        &["enrichWithResourceAttributes"],
    );
    check(
        new().enrich_with_resource_attribute(any::<String>()),
        &["enrichWithResourceAttributes", "0"],
    );
    check(new().enrich_with_reference(any::<String>()), &["enrichWithReference"]);
    check(new().name(any::<String>()), &["name"]);
}

#[test]
fn definition_otel_metrics_data_source_resource_attribute_routing() {
    let new = || types::OtelMetricsDataSourceResourceAttributeRouting::new();
    check(new().attribute_name(any::<String>()), &["attributeName"]);
    check(new().attribute_value(any::<String>()), &["attributeValue"]);
}

#[test]
fn definition_otel_metrics_direct_data_source() {
    let new = || types::OtelMetricsDirectDataSource::new(start::<Vec<String>>());
    check(new().stream(any::<String>()), &["streams", "0"]);
    check(
        new().enrich_with_resource_attributes(any::<Vec<String>>()),
        &["enrichWithResourceAttributes"],
    );
    check(
        new().enrich_with_resource_attribute(any::<String>()),
        &["enrichWithResourceAttributes", "0"],
    );
    check(new().enrich_with_reference(any::<String>()), &["enrichWithReference"]);
    check(new().name(any::<String>()), &["name"]);
}

#[test]
fn definition_otel_traces_data_source() {
    let new =
        || types::OtelTracesDataSource::new(start::<Vec<types::OtelTracesDataSourceStream>>());
    check(new().stream(any::<types::OtelTracesDataSourceStream>()), &["streams", "0"]);
    check(
        new().resource_attribute_routing(
            any::<types::OtelTracesDataSourceResourceAttributeRouting>(),
        ),
        &["resourceAttributeRouting"],
    );
    check(
        new().enrich_with_resource_attributes(any::<Vec<String>>()),
        &["enrichWithResourceAttributes"],
    );
    check(
        new().enrich_with_resource_attribute(any::<String>()),
        &["enrichWithResourceAttributes", "0"],
    );
    check(new().enrich_with_reference(any::<String>()), &["enrichWithReference"]);
    check(
        new().replace_resource_id_with_reference(any::<bool>()),
        &["replaceResourceIdWithReference"],
    );
    check(new().name(any::<String>()), &["name"]);
}

#[test]
fn definition_otel_traces_data_source_resource_attribute_routing() {
    let new = || types::OtelTracesDataSourceResourceAttributeRouting::new();
    check(new().attribute_name(any::<String>()), &["attributeName"]);
    check(new().attribute_value(any::<String>()), &["attributeValue"]);
}

#[test]
fn definition_otel_traces_direct_data_source() {
    let new = || {
        types::OtelTracesDirectDataSource::new(
            start::<Vec<types::OtelTracesDirectDataSourceStream>>(),
        )
    };
    check(new().stream(any::<types::OtelTracesDirectDataSourceStream>()), &["streams", "0"]);
    check(
        new().enrich_with_resource_attributes(any::<Vec<String>>()),
        &["enrichWithResourceAttributes"],
    );
    check(
        new().enrich_with_resource_attribute(any::<String>()),
        &["enrichWithResourceAttributes", "0"],
    );
    check(new().enrich_with_reference(any::<String>()), &["enrichWithReference"]);
    check(
        new().replace_resource_id_with_reference(any::<bool>()),
        &["replaceResourceIdWithReference"],
    );
    check(new().name(any::<String>()), &["name"]);
}

#[test]
fn definition_perf_counter_data_source() {
    let new = || types::PerfCounterDataSource::new();
    check(new().streams(any::<Vec<types::PerfCounterDataSourceStream>>()), &["streams"]);
    check(new().stream(any::<types::PerfCounterDataSourceStream>()), &["streams", "0"]);
    check(new().sampling_frequency_in_seconds(any::<i64>()), &["samplingFrequencyInSeconds"]);
    check(new().counter_specifiers(any::<Vec<String>>()), &["counterSpecifiers"]);
    check(new().counter_specifier(any::<String>()), &["counterSpecifiers", "0"]);
    check(new().transform_kql(any::<String>()), &["transformKql"]);
    check(new().name(any::<String>()), &["name"]);
}

#[test]
fn definition_performance_counters_otel_data_source() {
    let new = || types::PerformanceCountersOtelDataSource::new();
    check(
        new().streams(any::<Vec<types::PerformanceCountersOtelDataSourceStream>>()),
        &["streams"],
    );
    check(new().stream(any::<types::PerformanceCountersOtelDataSourceStream>()), &["streams", "0"]);
    check(new().sampling_frequency_in_seconds(any::<i64>()), &["samplingFrequencyInSeconds"]);
    check(new().counter_specifiers(any::<Vec<String>>()), &["counterSpecifiers"]);
    check(new().counter_specifier(any::<String>()), &["counterSpecifiers", "0"]);
    check(new().name(any::<String>()), &["name"]);
}

#[test]
fn definition_platform_telemetry_data_source() {
    let new = || types::PlatformTelemetryDataSource::new(start::<Vec<String>>());
    check(new().stream(any::<String>()), &["streams", "0"]);
    check(new().name(any::<String>()), &["name"]);
}

#[test]
fn definition_prometheus_forwarder_data_source() {
    let new = || types::PrometheusForwarderDataSource::new();
    check(new().streams(any::<Vec<types::PrometheusForwarderDataSourceStream>>()), &["streams"]);
    check(new().stream(any::<types::PrometheusForwarderDataSourceStream>()), &["streams", "0"]);
    check(new().label_include_filter(any::<Map<String>>()), &["labelIncludeFilter"]);
    check(new().custom_vm_scrape_config(any::<Vec<Any>>()), &["customVMScrapeConfig"]);
    check(new().name(any::<String>()), &["name"]);
}

#[test]
fn definition_promql_criteria() {
    let new = || types::PromqlCriteria::new();
    check(new().failing_periods(any::<types::QueryFailingPeriods>()), &["failingPeriods"]);
    check(new().all_of(any::<Vec<types::MultiPromqlCriteria>>()), &["allOf"]);
}

#[test]
fn definition_references_spec_enrichment_data() {
    let new = || types::ReferencesSpecEnrichmentData::new();
    check(new().storage_blobs(any::<Vec<types::StorageBlob>>()), &["storageBlobs"]);
    check(new().storage_blob(any::<types::StorageBlob>()), &["storageBlobs", "0"]);
}

#[test]
fn definition_resolve_configuration() {
    let new = || types::ResolveConfiguration::new(start::<bool>());
    check(new().time_to_resolve(any::<String>()), &["timeToResolve"]);
}

#[test]
fn definition_rule_resolve_configuration() {
    let new = || types::RuleResolveConfiguration::new();
    check(new().auto_resolved(any::<bool>()), &["autoResolved"]);
    check(new().time_to_resolve(any::<String>()), &["timeToResolve"]);
}

#[test]
fn definition_scheduled_query_rule_criteria() {
    let new = || types::ScheduledQueryRuleCriteria::new();
    check(new().all_of(any::<Vec<types::Condition>>()), &["allOf"]);
}

#[test]
fn definition_single_resource_metric_criteria() {
    let new = || {
        types::SingleResourceMetricCriteria::new(
            start::<types::SingleResourceMetricCriteriaOperator>(),
            start::<i64>(),
            start::<types::CriterionType>(),
            start::<String>(),
            start::<String>(),
            start::<types::TimeAggregation>(),
        )
    };
    check(new().metric_namespace(any::<String>()), &["metricNamespace"]);
    check(new().dimensions(any::<Vec<types::MetricDimension>>()), &["dimensions"]);
    check(new().dimension(any::<types::MetricDimension>()), &["dimensions", "0"]);
    check(new().skip_metric_validation(any::<bool>()), &["skipMetricValidation"]);
}

#[test]
fn definition_storage_blob() {
    let new = || types::StorageBlob::new();
    check(new().resource_id(any::<Id<azure::storage::StorageAccount>>()), &["resourceId"]);
    check(new().blob_url(any::<String>()), &["blobUrl"]);
    check(new().lookup_type(any::<types::LookupType>()), &["lookupType"]);
    check(new().name(any::<String>()), &["name"]);
}

#[test]
fn definition_storage_blob_destination() {
    let new = || types::StorageBlobDestination::new();
    check(new().container_name(any::<String>()), &["containerName"]);
    check(
        new().storage_account_resource_id(any::<Id<azure::storage::StorageAccount>>()),
        &["storageAccountResourceId"],
    );
    check(new().name(any::<String>()), &["name"]);
}

#[test]
fn definition_storage_table_destination() {
    let new = || types::StorageTableDestination::new();
    check(new().table_name(any::<String>()), &["tableName"]);
    check(
        new().storage_account_resource_id(any::<Id<azure::storage::StorageAccount>>()),
        &["storageAccountResourceId"],
    );
    check(new().name(any::<String>()), &["name"]);
}

#[test]
fn definition_stream_declaration() {
    let new = || types::StreamDeclaration::new();
    check(new().columns(any::<Vec<types::ColumnDefinition>>()), &["columns"]);
    check(new().column(any::<types::ColumnDefinition>()), &["columns", "0"]);
}

#[test]
fn definition_syslog_data_source() {
    let new = || types::SyslogDataSource::new();
    check(new().streams(any::<Vec<types::SyslogDataSourceStream>>()), &["streams"]);
    check(new().stream(any::<types::SyslogDataSourceStream>()), &["streams", "0"]);
    check(new().facility_names(any::<Vec<types::FacilityName>>()), &["facilityNames"]);
    check(new().facility_name(any::<types::FacilityName>()), &["facilityNames", "0"]);
    check(new().log_levels(any::<Vec<types::SyslogDataSourceLogLevel>>()), &["logLevels"]);
    check(new().log_level(any::<types::SyslogDataSourceLogLevel>()), &["logLevels", "0"]);
    check(new().transform_kql(any::<String>()), &["transformKql"]);
    check(new().name(any::<String>()), &["name"]);
}

#[test]
fn definition_webhook_receiver() {
    let new = || types::WebhookReceiver::new(start::<String>(), start::<Secret>());
    check(new().use_common_alert_schema(any::<bool>()), &["useCommonAlertSchema"]);
    check(new().use_aad_auth(any::<bool>()), &["useAadAuth"]);
    check(new().object_id(any::<String>()), &["objectId"]);
    check(new().identifier_uri(any::<String>()), &["identifierUri"]);
    check(new().tenant_id(any::<String>()), &["tenantId"]);
}

#[test]
fn definition_windows_event_log_data_source() {
    let new = || types::WindowsEventLogDataSource::new();
    check(new().streams(any::<Vec<types::WindowsEventLogDataSourceStream>>()), &["streams"]);
    check(new().stream(any::<types::WindowsEventLogDataSourceStream>()), &["streams", "0"]);
    check(new().xpath_queries(any::<Vec<String>>()), &["xPathQueries"]);
    check(new().xpath_query(any::<String>()), &["xPathQueries", "0"]);
    check(new().transform_kql(any::<String>()), &["transformKql"]);
    check(new().name(any::<String>()), &["name"]);
}

#[test]
fn definition_windows_firewall_logs_data_source() {
    let new = || types::WindowsFirewallLogsDataSource::new(start::<Vec<String>>());
    check(new().stream(any::<String>()), &["streams", "0"]);
    check(new().profile_filter(any::<Vec<types::ProfileFilter>>()), &["profileFilter"]);
    check(new().name(any::<String>()), &["name"]);
}
