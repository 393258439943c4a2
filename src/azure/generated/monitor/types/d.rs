//! Definitions and enums of `Microsoft.Insights` that start with D.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::super::types;
use super::MultiMetricCriteria;
use super::MultiPromqlCriteria;
use crate::azure::support::*;

reading! {
    /// Definition `DataCollectionEndpointConfigurationAccess` of `Microsoft.Insights`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `endpoint()`: `String`
    DataCollectionEndpointConfigurationAccess
}

#[doc(hidden)]
impl<P> Expr<DataCollectionEndpointConfigurationAccess, P> {
    pub fn endpoint(&self) -> Expr<String, P> {
        field(self, "endpoint")
    }
}

reading! {
    /// Definition `DataCollectionEndpointFailoverConfiguration` of `Microsoft.Insights`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `active_location()`: `String`
    /// - `locations()`: `Vec<LocationSpec>`
    DataCollectionEndpointFailoverConfiguration
}

#[doc(hidden)]
impl<P> Expr<DataCollectionEndpointFailoverConfiguration, P> {
    pub fn active_location(&self) -> Expr<String, P> {
        field(self, "activeLocation")
    }

    pub fn locations(&self) -> Expr<Vec<types::LocationSpec>, P> {
        field(self, "locations")
    }
}

enumeration! {
    /// `kind` of `Microsoft.Insights/dataCollectionEndpoints`.
    open DataCollectionEndpointKind {
        Linux = "Linux",
        Windows = "Windows",
    }
}

reading! {
    /// Definition `DataCollectionEndpointLogsIngestion` of `Microsoft.Insights`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `endpoint()`: `String`
    DataCollectionEndpointLogsIngestion
}

#[doc(hidden)]
impl<P> Expr<DataCollectionEndpointLogsIngestion, P> {
    pub fn endpoint(&self) -> Expr<String, P> {
        field(self, "endpoint")
    }
}

reading! {
    /// Definition `DataCollectionEndpointMetadata` of `Microsoft.Insights`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `provisioned_by()`: `String`
    /// - `provisioned_by_resource_id()`: `String`
    /// - `provisioned_by_immutable_id()`: `String`
    DataCollectionEndpointMetadata
}

#[doc(hidden)]
impl<P> Expr<DataCollectionEndpointMetadata, P> {
    pub fn provisioned_by(&self) -> Expr<String, P> {
        field(self, "provisionedBy")
    }

    pub fn provisioned_by_resource_id(&self) -> Expr<String, P> {
        field(self, "provisionedByResourceId")
    }

    pub fn provisioned_by_immutable_id(&self) -> Expr<String, P> {
        field(self, "provisionedByImmutableId")
    }
}

reading! {
    /// Definition `DataCollectionEndpointMetricsIngestion` of `Microsoft.Insights`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `endpoint()`: `String`
    DataCollectionEndpointMetricsIngestion
}

#[doc(hidden)]
impl<P> Expr<DataCollectionEndpointMetricsIngestion, P> {
    pub fn endpoint(&self) -> Expr<String, P> {
        field(self, "endpoint")
    }
}

definition! {
    /// Definition `DataCollectionEndpointNetworkAcls` of `Microsoft.Insights`.
    ///
    /// An expression that yields it has:
    /// - `public_network_access()`: `PublicNetworkAccess`
    DataCollectionEndpointNetworkAcls
}

impl DataCollectionEndpointNetworkAcls {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `publicNetworkAccess`.
    pub fn public_network_access(self, value: impl Value<types::PublicNetworkAccess>) -> Self {
        set(self, "publicNetworkAccess", value)
    }
}

#[doc(hidden)]
impl<P> Expr<DataCollectionEndpointNetworkAcls, P> {
    pub fn public_network_access(&self) -> Expr<types::PublicNetworkAccess, P> {
        field(self, "publicNetworkAccess")
    }
}

reading! {
    /// Definition `DataCollectionEndpointResourceProperties` of `Microsoft.Insights`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `description()`: `String`
    /// - `immutable_id()`: `String`
    /// - `configuration_access()`: `DataCollectionEndpointConfigurationAccess`
    /// - `logs_ingestion()`: `DataCollectionEndpointLogsIngestion`
    /// - `metrics_ingestion()`: `DataCollectionEndpointMetricsIngestion`
    /// - `network_acls()`: `DataCollectionEndpointNetworkAcls`
    /// - `provisioning_state()`: `String`
    /// - `private_link_scoped_resources()`: `Vec<DataCollectionEndpointScopedResource>`
    /// - `failover_configuration()`: `DataCollectionEndpointFailoverConfiguration`
    /// - `metadata()`: `DataCollectionEndpointMetadata`
    DataCollectionEndpointProperties
}

#[doc(hidden)]
impl<P> Expr<DataCollectionEndpointProperties, P> {
    pub fn description(&self) -> Expr<String, P> {
        field(self, "description")
    }

    pub fn immutable_id(&self) -> Expr<String, P> {
        field(self, "immutableId")
    }

    pub fn configuration_access(&self) -> Expr<DataCollectionEndpointConfigurationAccess, P> {
        field(self, "configurationAccess")
    }

    pub fn logs_ingestion(&self) -> Expr<DataCollectionEndpointLogsIngestion, P> {
        field(self, "logsIngestion")
    }

    pub fn metrics_ingestion(&self) -> Expr<DataCollectionEndpointMetricsIngestion, P> {
        field(self, "metricsIngestion")
    }

    pub fn network_acls(&self) -> Expr<DataCollectionEndpointNetworkAcls, P> {
        field(self, "networkAcls")
    }

    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }

    pub fn private_link_scoped_resources(
        &self,
    ) -> Expr<Vec<DataCollectionEndpointScopedResource>, P> {
        field(self, "privateLinkScopedResources")
    }

    pub fn failover_configuration(&self) -> Expr<DataCollectionEndpointFailoverConfiguration, P> {
        field(self, "failoverConfiguration")
    }

    pub fn metadata(&self) -> Expr<DataCollectionEndpointMetadata, P> {
        field(self, "metadata")
    }
}

reading! {
    /// Definition `DataCollectionEndpointResourceIdentity` of `Microsoft.Insights`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `principal_id()`: `String`
    /// - `tenant_id()`: `String`
    /// - `type_()`: `String`
    /// - `user_assigned_identities()`: `Map<UserAssignedIdentity>`
    DataCollectionEndpointResourceIdentity
}

#[doc(hidden)]
impl<P> Expr<DataCollectionEndpointResourceIdentity, P> {
    pub fn principal_id(&self) -> Expr<String, P> {
        field(self, "principalId")
    }

    pub fn tenant_id(&self) -> Expr<String, P> {
        field(self, "tenantId")
    }

    pub fn type_(&self) -> Expr<String, P> {
        field(self, "type")
    }

    pub fn user_assigned_identities(&self) -> Expr<Map<types::UserAssignedIdentity>, P> {
        field(self, "userAssignedIdentities")
    }
}

definition! {
    /// Definition `DataCollectionEndpointResourceSku` of `Microsoft.Insights`.
    ///
    /// An expression that yields it has:
    /// - `name()`: `String`
    /// - `tier()`: `DataCollectionEndpointResourceSkuTier`
    /// - `size()`: `String`
    /// - `family()`: `String`
    /// - `capacity()`: `i64`
    DataCollectionEndpointResourceSku
}

impl DataCollectionEndpointResourceSku {
    /// One with what Azure requires.
    pub fn new(name: impl Value<String>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("name", name.node());
        this
    }

    /// `tier`.
    pub fn tier(self, value: impl Value<DataCollectionEndpointResourceSkuTier>) -> Self {
        set(self, "tier", value)
    }

    /// `size`.
    pub fn size(self, value: impl Value<String>) -> Self {
        set(self, "size", value)
    }

    /// `family`.
    pub fn family(self, value: impl Value<String>) -> Self {
        set(self, "family", value)
    }

    /// `capacity`.
    pub fn capacity(self, value: impl Value<i64>) -> Self {
        set(self, "capacity", value)
    }
}

#[doc(hidden)]
impl<P> Expr<DataCollectionEndpointResourceSku, P> {
    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }

    pub fn tier(&self) -> Expr<DataCollectionEndpointResourceSkuTier, P> {
        field(self, "tier")
    }

    pub fn size(&self) -> Expr<String, P> {
        field(self, "size")
    }

    pub fn family(&self) -> Expr<String, P> {
        field(self, "family")
    }

    pub fn capacity(&self) -> Expr<i64, P> {
        field(self, "capacity")
    }
}

enumeration! {
    /// `tier` of `DataCollectionEndpointResourceSku`.
    DataCollectionEndpointResourceSkuTier {
        Free = "Free",
        Basic = "Basic",
        Standard = "Standard",
        Premium = "Premium",
    }
}

reading! {
    /// Definition `PrivateLinkScopedResource` of `Microsoft.Insights`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `resource_id()`: `String`
    /// - `scope_id()`: `String`
    DataCollectionEndpointScopedResource
}

#[doc(hidden)]
impl<P> Expr<DataCollectionEndpointScopedResource, P> {
    pub fn resource_id(&self) -> Expr<String, P> {
        field(self, "resourceId")
    }

    pub fn scope_id(&self) -> Expr<String, P> {
        field(self, "scopeId")
    }
}

definition! {
    /// Definition `DataCollectionRuleAgentSettings` of `Microsoft.Insights`.
    ///
    /// An expression that yields it has:
    /// - `logs()`: `Vec<AgentSetting>`
    DataCollectionRuleAgentSettings
}

impl DataCollectionRuleAgentSettings {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `logs`.
    pub fn logs(self, value: impl Value<Vec<types::AgentSetting>>) -> Self {
        set(self, "logs", value)
    }

    /// Adds one item to `logs`.
    pub fn log(self, value: impl Value<types::AgentSetting>) -> Self {
        push(self, "logs", value)
    }
}

#[doc(hidden)]
impl<P> Expr<DataCollectionRuleAgentSettings, P> {
    pub fn logs(&self) -> Expr<Vec<types::AgentSetting>, P> {
        field(self, "logs")
    }
}

reading! {
    /// Definition `DataCollectionRuleAssociationMetadata` of `Microsoft.Insights`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `provisioned_by()`: `String`
    /// - `provisioned_by_resource_id()`: `String`
    /// - `provisioned_by_immutable_id()`: `String`
    DataCollectionRuleAssociationMetadata
}

#[doc(hidden)]
impl<P> Expr<DataCollectionRuleAssociationMetadata, P> {
    pub fn provisioned_by(&self) -> Expr<String, P> {
        field(self, "provisionedBy")
    }

    pub fn provisioned_by_resource_id(&self) -> Expr<String, P> {
        field(self, "provisionedByResourceId")
    }

    pub fn provisioned_by_immutable_id(&self) -> Expr<String, P> {
        field(self, "provisionedByImmutableId")
    }
}

reading! {
    /// Definition `DataCollectionRuleAssociationProxyOnlyResourceProperties` of `Microsoft.Insights`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `description()`: `String`
    /// - `data_collection_rule_id()`: `Id<DataCollectionRule>`
    /// - `data_collection_endpoint_id()`: `Id<DataCollectionEndpoint>`
    /// - `provisioning_state()`: `String`
    /// - `metadata()`: `DataCollectionRuleAssociationMetadata`
    DataCollectionRuleAssociationProperties
}

#[doc(hidden)]
impl<P> Expr<DataCollectionRuleAssociationProperties, P> {
    pub fn description(&self) -> Expr<String, P> {
        field(self, "description")
    }

    pub fn data_collection_rule_id(&self) -> Expr<Id<super::super::DataCollectionRule>, P> {
        field(self, "dataCollectionRuleId")
    }

    pub fn data_collection_endpoint_id(&self) -> Expr<Id<super::super::DataCollectionEndpoint>, P> {
        field(self, "dataCollectionEndpointId")
    }

    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }

    pub fn metadata(&self) -> Expr<DataCollectionRuleAssociationMetadata, P> {
        field(self, "metadata")
    }
}

definition! {
    /// Definition `DataCollectionRuleDataSources` of `Microsoft.Insights`.
    ///
    /// An expression that yields it has:
    /// - `performance_counters()`: `Vec<PerfCounterDataSource>`
    /// - `performance_counters_otel()`: `Vec<PerformanceCountersOtelDataSource>`
    /// - `windows_event_logs()`: `Vec<WindowsEventLogDataSource>`
    /// - `syslog()`: `Vec<SyslogDataSource>`
    /// - `extensions()`: `Vec<ExtensionDataSource>`
    /// - `log_files()`: `Vec<LogFilesDataSource>`
    /// - `iis_logs()`: `Vec<IisLogsDataSource>`
    /// - `windows_firewall_logs()`: `Vec<WindowsFirewallLogsDataSource>`
    /// - `prometheus_forwarder()`: `Vec<PrometheusForwarderDataSource>`
    /// - `platform_telemetry()`: `Vec<PlatformTelemetryDataSource>`
    /// - `data_imports()`: `DataSourcesSpecDataImports`
    /// - `otel_logs()`: `Vec<OtelLogsDataSource>`
    /// - `otel_traces()`: `Vec<OtelTracesDataSource>`
    /// - `otel_metrics()`: `Vec<OtelMetricsDataSource>`
    /// - `etw_providers()`: `Vec<EtwProviderDataSource>`
    DataCollectionRuleDataSources
}

impl DataCollectionRuleDataSources {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `performanceCounters`.
    pub fn performance_counters(
        self,
        value: impl Value<Vec<types::PerfCounterDataSource>>,
    ) -> Self {
        set(self, "performanceCounters", value)
    }

    /// Adds one item to `performanceCounters`.
    pub fn performance_counter(self, value: impl Value<types::PerfCounterDataSource>) -> Self {
        push(self, "performanceCounters", value)
    }

    /// `performanceCountersOTel`.
    pub fn performance_counters_otel(
        self,
        value: impl Value<Vec<types::PerformanceCountersOtelDataSource>>,
    ) -> Self {
        set(self, "performanceCountersOTel", value)
    }

    /// `windowsEventLogs`.
    pub fn windows_event_logs(
        self,
        value: impl Value<Vec<types::WindowsEventLogDataSource>>,
    ) -> Self {
        set(self, "windowsEventLogs", value)
    }

    /// Adds one item to `windowsEventLogs`.
    pub fn windows_event_log(self, value: impl Value<types::WindowsEventLogDataSource>) -> Self {
        push(self, "windowsEventLogs", value)
    }

    /// `syslog`.
    pub fn syslog(self, value: impl Value<Vec<types::SyslogDataSource>>) -> Self {
        set(self, "syslog", value)
    }

    /// `extensions`.
    pub fn extensions(self, value: impl Value<Vec<types::ExtensionDataSource>>) -> Self {
        set(self, "extensions", value)
    }

    /// Adds one item to `extensions`.
    pub fn extension(self, value: impl Value<types::ExtensionDataSource>) -> Self {
        push(self, "extensions", value)
    }

    /// `logFiles`.
    pub fn log_files(self, value: impl Value<Vec<types::LogFilesDataSource>>) -> Self {
        set(self, "logFiles", value)
    }

    /// Adds one item to `logFiles`.
    pub fn log_file(self, value: impl Value<types::LogFilesDataSource>) -> Self {
        push(self, "logFiles", value)
    }

    /// `iisLogs`.
    pub fn iis_logs(self, value: impl Value<Vec<types::IisLogsDataSource>>) -> Self {
        set(self, "iisLogs", value)
    }

    /// Adds one item to `iisLogs`.
    pub fn iis_log(self, value: impl Value<types::IisLogsDataSource>) -> Self {
        push(self, "iisLogs", value)
    }

    /// `windowsFirewallLogs`.
    pub fn windows_firewall_logs(
        self,
        value: impl Value<Vec<types::WindowsFirewallLogsDataSource>>,
    ) -> Self {
        set(self, "windowsFirewallLogs", value)
    }

    /// Adds one item to `windowsFirewallLogs`.
    pub fn windows_firewall_log(
        self,
        value: impl Value<types::WindowsFirewallLogsDataSource>,
    ) -> Self {
        push(self, "windowsFirewallLogs", value)
    }

    /// `prometheusForwarder`.
    pub fn prometheus_forwarder(
        self,
        value: impl Value<Vec<types::PrometheusForwarderDataSource>>,
    ) -> Self {
        set(self, "prometheusForwarder", value)
    }

    /// `platformTelemetry`.
    pub fn platform_telemetry(
        self,
        value: impl Value<Vec<types::PlatformTelemetryDataSource>>,
    ) -> Self {
        set(self, "platformTelemetry", value)
    }

    /// `dataImports`.
    pub fn data_imports(self, value: impl Value<DataSourcesSpecDataImports>) -> Self {
        set(self, "dataImports", value)
    }

    /// `otelLogs`.
    pub fn otel_logs(self, value: impl Value<Vec<types::OtelLogsDataSource>>) -> Self {
        set(self, "otelLogs", value)
    }

    /// Adds one item to `otelLogs`.
    pub fn otel_log(self, value: impl Value<types::OtelLogsDataSource>) -> Self {
        push(self, "otelLogs", value)
    }

    /// `otelTraces`.
    pub fn otel_traces(self, value: impl Value<Vec<types::OtelTracesDataSource>>) -> Self {
        set(self, "otelTraces", value)
    }

    /// Adds one item to `otelTraces`.
    pub fn otel_trace(self, value: impl Value<types::OtelTracesDataSource>) -> Self {
        push(self, "otelTraces", value)
    }

    /// `otelMetrics`.
    pub fn otel_metrics(self, value: impl Value<Vec<types::OtelMetricsDataSource>>) -> Self {
        set(self, "otelMetrics", value)
    }

    /// Adds one item to `otelMetrics`.
    pub fn otel_metric(self, value: impl Value<types::OtelMetricsDataSource>) -> Self {
        push(self, "otelMetrics", value)
    }

    /// `etwProviders`.
    pub fn etw_providers(self, value: impl Value<Vec<types::EtwProviderDataSource>>) -> Self {
        set(self, "etwProviders", value)
    }

    /// Adds one item to `etwProviders`.
    pub fn etw_provider(self, value: impl Value<types::EtwProviderDataSource>) -> Self {
        push(self, "etwProviders", value)
    }
}

#[doc(hidden)]
impl<P> Expr<DataCollectionRuleDataSources, P> {
    pub fn performance_counters(&self) -> Expr<Vec<types::PerfCounterDataSource>, P> {
        field(self, "performanceCounters")
    }

    pub fn performance_counters_otel(
        &self,
    ) -> Expr<Vec<types::PerformanceCountersOtelDataSource>, P> {
        field(self, "performanceCountersOTel")
    }

    pub fn windows_event_logs(&self) -> Expr<Vec<types::WindowsEventLogDataSource>, P> {
        field(self, "windowsEventLogs")
    }

    pub fn syslog(&self) -> Expr<Vec<types::SyslogDataSource>, P> {
        field(self, "syslog")
    }

    pub fn extensions(&self) -> Expr<Vec<types::ExtensionDataSource>, P> {
        field(self, "extensions")
    }

    pub fn log_files(&self) -> Expr<Vec<types::LogFilesDataSource>, P> {
        field(self, "logFiles")
    }

    pub fn iis_logs(&self) -> Expr<Vec<types::IisLogsDataSource>, P> {
        field(self, "iisLogs")
    }

    pub fn windows_firewall_logs(&self) -> Expr<Vec<types::WindowsFirewallLogsDataSource>, P> {
        field(self, "windowsFirewallLogs")
    }

    pub fn prometheus_forwarder(&self) -> Expr<Vec<types::PrometheusForwarderDataSource>, P> {
        field(self, "prometheusForwarder")
    }

    pub fn platform_telemetry(&self) -> Expr<Vec<types::PlatformTelemetryDataSource>, P> {
        field(self, "platformTelemetry")
    }

    pub fn data_imports(&self) -> Expr<DataSourcesSpecDataImports, P> {
        field(self, "dataImports")
    }

    pub fn otel_logs(&self) -> Expr<Vec<types::OtelLogsDataSource>, P> {
        field(self, "otelLogs")
    }

    pub fn otel_traces(&self) -> Expr<Vec<types::OtelTracesDataSource>, P> {
        field(self, "otelTraces")
    }

    pub fn otel_metrics(&self) -> Expr<Vec<types::OtelMetricsDataSource>, P> {
        field(self, "otelMetrics")
    }

    pub fn etw_providers(&self) -> Expr<Vec<types::EtwProviderDataSource>, P> {
        field(self, "etwProviders")
    }
}

definition! {
    /// Definition `DataCollectionRuleDestinations` of `Microsoft.Insights`.
    ///
    /// An expression that yields it has:
    /// - `log_analytics()`: `Vec<LogAnalyticsDestination>`
    /// - `monitoring_accounts()`: `Vec<MonitoringAccountDestination>`
    /// - `azure_monitor_metrics()`: `DestinationsSpecAzureMonitorMetrics`
    /// - `event_hubs()`: `Vec<EventHubDestination>`
    /// - `event_hubs_direct()`: `Vec<EventHubDirectDestination>`
    /// - `storage_blobs_direct()`: `Vec<StorageBlobDestination>`
    /// - `storage_tables_direct()`: `Vec<StorageTableDestination>`
    /// - `storage_accounts()`: `Vec<StorageBlobDestination>`
    /// - `microsoft_fabric()`: `Vec<MicrosoftFabricDestination>`
    /// - `azure_data_explorer()`: `Vec<AdxDestination>`
    DataCollectionRuleDestinations
}

impl DataCollectionRuleDestinations {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `logAnalytics`.
    pub fn log_analytics(self, value: impl Value<Vec<types::LogAnalyticsDestination>>) -> Self {
        set(self, "logAnalytics", value)
    }

    /// `monitoringAccounts`.
    pub fn monitoring_accounts(
        self,
        value: impl Value<Vec<types::MonitoringAccountDestination>>,
    ) -> Self {
        set(self, "monitoringAccounts", value)
    }

    /// Adds one item to `monitoringAccounts`.
    pub fn monitoring_account(
        self,
        value: impl Value<types::MonitoringAccountDestination>,
    ) -> Self {
        push(self, "monitoringAccounts", value)
    }

    /// `azureMonitorMetrics`.
    pub fn azure_monitor_metrics(
        self,
        value: impl Value<DestinationsSpecAzureMonitorMetrics>,
    ) -> Self {
        set(self, "azureMonitorMetrics", value)
    }

    /// `eventHubs`.
    pub fn event_hubs(self, value: impl Value<Vec<types::EventHubDestination>>) -> Self {
        set(self, "eventHubs", value)
    }

    /// Adds one item to `eventHubs`.
    pub fn event_hub(self, value: impl Value<types::EventHubDestination>) -> Self {
        push(self, "eventHubs", value)
    }

    /// `eventHubsDirect`.
    pub fn event_hubs_direct(
        self,
        value: impl Value<Vec<types::EventHubDirectDestination>>,
    ) -> Self {
        set(self, "eventHubsDirect", value)
    }

    /// `storageBlobsDirect`.
    pub fn storage_blobs_direct(
        self,
        value: impl Value<Vec<types::StorageBlobDestination>>,
    ) -> Self {
        set(self, "storageBlobsDirect", value)
    }

    /// `storageTablesDirect`.
    pub fn storage_tables_direct(
        self,
        value: impl Value<Vec<types::StorageTableDestination>>,
    ) -> Self {
        set(self, "storageTablesDirect", value)
    }

    /// `storageAccounts`.
    pub fn storage_accounts(self, value: impl Value<Vec<types::StorageBlobDestination>>) -> Self {
        set(self, "storageAccounts", value)
    }

    /// Adds one item to `storageAccounts`.
    pub fn storage_account(self, value: impl Value<types::StorageBlobDestination>) -> Self {
        push(self, "storageAccounts", value)
    }

    /// `microsoftFabric`.
    pub fn microsoft_fabric(
        self,
        value: impl Value<Vec<types::MicrosoftFabricDestination>>,
    ) -> Self {
        set(self, "microsoftFabric", value)
    }

    /// `azureDataExplorer`.
    pub fn azure_data_explorer(self, value: impl Value<Vec<types::AdxDestination>>) -> Self {
        set(self, "azureDataExplorer", value)
    }
}

#[doc(hidden)]
impl<P> Expr<DataCollectionRuleDestinations, P> {
    pub fn log_analytics(&self) -> Expr<Vec<types::LogAnalyticsDestination>, P> {
        field(self, "logAnalytics")
    }

    pub fn monitoring_accounts(&self) -> Expr<Vec<types::MonitoringAccountDestination>, P> {
        field(self, "monitoringAccounts")
    }

    pub fn azure_monitor_metrics(&self) -> Expr<DestinationsSpecAzureMonitorMetrics, P> {
        field(self, "azureMonitorMetrics")
    }

    pub fn event_hubs(&self) -> Expr<Vec<types::EventHubDestination>, P> {
        field(self, "eventHubs")
    }

    pub fn event_hubs_direct(&self) -> Expr<Vec<types::EventHubDirectDestination>, P> {
        field(self, "eventHubsDirect")
    }

    pub fn storage_blobs_direct(&self) -> Expr<Vec<types::StorageBlobDestination>, P> {
        field(self, "storageBlobsDirect")
    }

    pub fn storage_tables_direct(&self) -> Expr<Vec<types::StorageTableDestination>, P> {
        field(self, "storageTablesDirect")
    }

    pub fn storage_accounts(&self) -> Expr<Vec<types::StorageBlobDestination>, P> {
        field(self, "storageAccounts")
    }

    pub fn microsoft_fabric(&self) -> Expr<Vec<types::MicrosoftFabricDestination>, P> {
        field(self, "microsoftFabric")
    }

    pub fn azure_data_explorer(&self) -> Expr<Vec<types::AdxDestination>, P> {
        field(self, "azureDataExplorer")
    }
}

definition! {
    /// Definition `DataCollectionRuleDirectDataSources` of `Microsoft.Insights`.
    ///
    /// An expression that yields it has:
    /// - `otel_metrics()`: `Vec<OtelMetricsDirectDataSource>`
    /// - `otel_logs()`: `Vec<OtelLogsDirectDataSource>`
    /// - `otel_traces()`: `Vec<OtelTracesDirectDataSource>`
    DataCollectionRuleDirectDataSources
}

impl DataCollectionRuleDirectDataSources {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `otelMetrics`.
    pub fn otel_metrics(self, value: impl Value<Vec<types::OtelMetricsDirectDataSource>>) -> Self {
        set(self, "otelMetrics", value)
    }

    /// Adds one item to `otelMetrics`.
    pub fn otel_metric(self, value: impl Value<types::OtelMetricsDirectDataSource>) -> Self {
        push(self, "otelMetrics", value)
    }

    /// `otelLogs`.
    pub fn otel_logs(self, value: impl Value<Vec<types::OtelLogsDirectDataSource>>) -> Self {
        set(self, "otelLogs", value)
    }

    /// Adds one item to `otelLogs`.
    pub fn otel_log(self, value: impl Value<types::OtelLogsDirectDataSource>) -> Self {
        push(self, "otelLogs", value)
    }

    /// `otelTraces`.
    pub fn otel_traces(self, value: impl Value<Vec<types::OtelTracesDirectDataSource>>) -> Self {
        set(self, "otelTraces", value)
    }

    /// Adds one item to `otelTraces`.
    pub fn otel_trace(self, value: impl Value<types::OtelTracesDirectDataSource>) -> Self {
        push(self, "otelTraces", value)
    }
}

#[doc(hidden)]
impl<P> Expr<DataCollectionRuleDirectDataSources, P> {
    pub fn otel_metrics(&self) -> Expr<Vec<types::OtelMetricsDirectDataSource>, P> {
        field(self, "otelMetrics")
    }

    pub fn otel_logs(&self) -> Expr<Vec<types::OtelLogsDirectDataSource>, P> {
        field(self, "otelLogs")
    }

    pub fn otel_traces(&self) -> Expr<Vec<types::OtelTracesDirectDataSource>, P> {
        field(self, "otelTraces")
    }
}

reading! {
    /// Definition `DataCollectionRuleEndpoints` of `Microsoft.Insights`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `logs_ingestion()`: `String`
    /// - `metrics_ingestion()`: `String`
    DataCollectionRuleEndpoints
}

#[doc(hidden)]
impl<P> Expr<DataCollectionRuleEndpoints, P> {
    pub fn logs_ingestion(&self) -> Expr<String, P> {
        field(self, "logsIngestion")
    }

    pub fn metrics_ingestion(&self) -> Expr<String, P> {
        field(self, "metricsIngestion")
    }
}

reading! {
    /// Definition `DataCollectionRuleIngestionQuotas` of `Microsoft.Insights`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `logs()`: `IngestionQuotasLogs`
    DataCollectionRuleIngestionQuotas
}

#[doc(hidden)]
impl<P> Expr<DataCollectionRuleIngestionQuotas, P> {
    pub fn logs(&self) -> Expr<types::IngestionQuotasLogs, P> {
        field(self, "logs")
    }
}

enumeration! {
    /// `kind` of `Microsoft.Insights/dataCollectionRules`.
    open DataCollectionRuleKind {
        Linux = "Linux",
        Windows = "Windows",
    }
}

reading! {
    /// Definition `DataCollectionRuleMetadata` of `Microsoft.Insights`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `provisioned_by()`: `String`
    /// - `provisioned_by_resource_id()`: `String`
    /// - `provisioned_by_immutable_id()`: `String`
    DataCollectionRuleMetadata
}

#[doc(hidden)]
impl<P> Expr<DataCollectionRuleMetadata, P> {
    pub fn provisioned_by(&self) -> Expr<String, P> {
        field(self, "provisionedBy")
    }

    pub fn provisioned_by_resource_id(&self) -> Expr<String, P> {
        field(self, "provisionedByResourceId")
    }

    pub fn provisioned_by_immutable_id(&self) -> Expr<String, P> {
        field(self, "provisionedByImmutableId")
    }
}

reading! {
    /// Definition `DataCollectionRuleResourceProperties` of `Microsoft.Insights`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `description()`: `String`
    /// - `immutable_id()`: `String`
    /// - `data_collection_endpoint_id()`: `Id<DataCollectionEndpoint>`
    /// - `metadata()`: `DataCollectionRuleMetadata`
    /// - `endpoints()`: `DataCollectionRuleEndpoints`
    /// - `references()`: `DataCollectionRuleReferences`
    /// - `agent_settings()`: `DataCollectionRuleAgentSettings`
    /// - `stream_declarations()`: `Map<StreamDeclaration>`
    /// - `data_sources()`: `DataCollectionRuleDataSources`
    /// - `direct_data_sources()`: `DataCollectionRuleDirectDataSources`
    /// - `destinations()`: `DataCollectionRuleDestinations`
    /// - `data_flows()`: `Vec<DataFlow>`
    /// - `ingestion_quotas()`: `DataCollectionRuleIngestionQuotas`
    /// - `provisioning_state()`: `String`
    DataCollectionRuleProperties
}

#[doc(hidden)]
impl<P> Expr<DataCollectionRuleProperties, P> {
    pub fn description(&self) -> Expr<String, P> {
        field(self, "description")
    }

    pub fn immutable_id(&self) -> Expr<String, P> {
        field(self, "immutableId")
    }

    pub fn data_collection_endpoint_id(&self) -> Expr<Id<super::super::DataCollectionEndpoint>, P> {
        field(self, "dataCollectionEndpointId")
    }

    pub fn metadata(&self) -> Expr<DataCollectionRuleMetadata, P> {
        field(self, "metadata")
    }

    pub fn endpoints(&self) -> Expr<DataCollectionRuleEndpoints, P> {
        field(self, "endpoints")
    }

    pub fn references(&self) -> Expr<DataCollectionRuleReferences, P> {
        field(self, "references")
    }

    pub fn agent_settings(&self) -> Expr<DataCollectionRuleAgentSettings, P> {
        field(self, "agentSettings")
    }

    pub fn stream_declarations(&self) -> Expr<Map<types::StreamDeclaration>, P> {
        field(self, "streamDeclarations")
    }

    pub fn data_sources(&self) -> Expr<DataCollectionRuleDataSources, P> {
        field(self, "dataSources")
    }

    pub fn direct_data_sources(&self) -> Expr<DataCollectionRuleDirectDataSources, P> {
        field(self, "directDataSources")
    }

    pub fn destinations(&self) -> Expr<DataCollectionRuleDestinations, P> {
        field(self, "destinations")
    }

    pub fn data_flows(&self) -> Expr<Vec<DataFlow>, P> {
        field(self, "dataFlows")
    }

    pub fn ingestion_quotas(&self) -> Expr<DataCollectionRuleIngestionQuotas, P> {
        field(self, "ingestionQuotas")
    }

    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }
}

definition! {
    /// Definition `DataCollectionRuleReferences` of `Microsoft.Insights`.
    ///
    /// An expression that yields it has:
    /// - `enrichment_data()`: `ReferencesSpecEnrichmentData`
    /// - `application_insights()`: `Vec<ApplicationInsights>`
    DataCollectionRuleReferences
}

impl DataCollectionRuleReferences {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `enrichmentData`.
    pub fn enrichment_data(self, value: impl Value<types::ReferencesSpecEnrichmentData>) -> Self {
        set(self, "enrichmentData", value)
    }

    /// `applicationInsights`.
    pub fn application_insights(self, value: impl Value<Vec<types::ApplicationInsights>>) -> Self {
        set(self, "applicationInsights", value)
    }
}

#[doc(hidden)]
impl<P> Expr<DataCollectionRuleReferences, P> {
    pub fn enrichment_data(&self) -> Expr<types::ReferencesSpecEnrichmentData, P> {
        field(self, "enrichmentData")
    }

    pub fn application_insights(&self) -> Expr<Vec<types::ApplicationInsights>, P> {
        field(self, "applicationInsights")
    }
}

reading! {
    /// Definition `DataCollectionRuleResourceIdentity` of `Microsoft.Insights`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `principal_id()`: `String`
    /// - `tenant_id()`: `String`
    /// - `type_()`: `String`
    /// - `user_assigned_identities()`: `Map<UserAssignedIdentity>`
    DataCollectionRuleResourceIdentity
}

#[doc(hidden)]
impl<P> Expr<DataCollectionRuleResourceIdentity, P> {
    pub fn principal_id(&self) -> Expr<String, P> {
        field(self, "principalId")
    }

    pub fn tenant_id(&self) -> Expr<String, P> {
        field(self, "tenantId")
    }

    pub fn type_(&self) -> Expr<String, P> {
        field(self, "type")
    }

    pub fn user_assigned_identities(&self) -> Expr<Map<types::UserAssignedIdentity>, P> {
        field(self, "userAssignedIdentities")
    }
}

definition! {
    /// Definition `DataCollectionRuleResourceSku` of `Microsoft.Insights`.
    ///
    /// An expression that yields it has:
    /// - `name()`: `String`
    /// - `tier()`: `DataCollectionRuleResourceSkuTier`
    /// - `size()`: `String`
    /// - `family()`: `String`
    /// - `capacity()`: `i64`
    DataCollectionRuleResourceSku
}

impl DataCollectionRuleResourceSku {
    /// One with what Azure requires.
    pub fn new(name: impl Value<String>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("name", name.node());
        this
    }

    /// `tier`.
    pub fn tier(self, value: impl Value<DataCollectionRuleResourceSkuTier>) -> Self {
        set(self, "tier", value)
    }

    /// `size`.
    pub fn size(self, value: impl Value<String>) -> Self {
        set(self, "size", value)
    }

    /// `family`.
    pub fn family(self, value: impl Value<String>) -> Self {
        set(self, "family", value)
    }

    /// `capacity`.
    pub fn capacity(self, value: impl Value<i64>) -> Self {
        set(self, "capacity", value)
    }
}

#[doc(hidden)]
impl<P> Expr<DataCollectionRuleResourceSku, P> {
    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }

    pub fn tier(&self) -> Expr<DataCollectionRuleResourceSkuTier, P> {
        field(self, "tier")
    }

    pub fn size(&self) -> Expr<String, P> {
        field(self, "size")
    }

    pub fn family(&self) -> Expr<String, P> {
        field(self, "family")
    }

    pub fn capacity(&self) -> Expr<i64, P> {
        field(self, "capacity")
    }
}

enumeration! {
    /// `tier` of `DataCollectionRuleResourceSku`.
    DataCollectionRuleResourceSkuTier {
        Free = "Free",
        Basic = "Basic",
        Standard = "Standard",
        Premium = "Premium",
    }
}

definition! {
    /// Definition `DataFlow` of `Microsoft.Insights`.
    ///
    /// An expression that yields it has:
    /// - `streams()`: `Vec<DataFlowStream>`
    /// - `destinations()`: `Vec<String>`
    /// - `transform_kql()`: `String`
    /// - `output_stream()`: `String`
    /// - `built_in_transform()`: `String`
    /// - `capture_overflow()`: `bool`
    DataFlow
}

impl DataFlow {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `streams`.
    pub fn streams(self, value: impl Value<Vec<DataFlowStream>>) -> Self {
        set(self, "streams", value)
    }

    /// Adds one item to `streams`.
    pub fn stream(self, value: impl Value<DataFlowStream>) -> Self {
        push(self, "streams", value)
    }

    /// `destinations`.
    pub fn destinations(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "destinations", value)
    }

    /// Adds one item to `destinations`.
    pub fn destination(self, value: impl Value<String>) -> Self {
        push(self, "destinations", value)
    }

    /// `transformKql`.
    pub fn transform_kql(self, value: impl Value<String>) -> Self {
        set(self, "transformKql", value)
    }

    /// `outputStream`.
    pub fn output_stream(self, value: impl Value<String>) -> Self {
        set(self, "outputStream", value)
    }

    /// `builtInTransform`.
    pub fn built_in_transform(self, value: impl Value<String>) -> Self {
        set(self, "builtInTransform", value)
    }

    /// `captureOverflow`.
    pub fn capture_overflow(self, value: impl Value<bool>) -> Self {
        set(self, "captureOverflow", value)
    }
}

#[doc(hidden)]
impl<P> Expr<DataFlow, P> {
    pub fn streams(&self) -> Expr<Vec<DataFlowStream>, P> {
        field(self, "streams")
    }

    pub fn destinations(&self) -> Expr<Vec<String>, P> {
        field(self, "destinations")
    }

    pub fn transform_kql(&self) -> Expr<String, P> {
        field(self, "transformKql")
    }

    pub fn output_stream(&self) -> Expr<String, P> {
        field(self, "outputStream")
    }

    pub fn built_in_transform(&self) -> Expr<String, P> {
        field(self, "builtInTransform")
    }

    pub fn capture_overflow(&self) -> Expr<bool, P> {
        field(self, "captureOverflow")
    }
}

enumeration! {
    /// `streams` of `DataFlow`.
    open DataFlowStream {
        MicrosoftEvent = "Microsoft-Event",
        MicrosoftInsightsMetrics = "Microsoft-InsightsMetrics",
        MicrosoftPerf = "Microsoft-Perf",
        MicrosoftSyslog = "Microsoft-Syslog",
        MicrosoftWindowsEvent = "Microsoft-WindowsEvent",
    }
}

definition! {
    /// Definition `DataImportSourcesEventHub` of `Microsoft.Insights`.
    ///
    /// An expression that yields it has:
    /// - `name()`: `String`
    /// - `consumer_group()`: `String`
    /// - `stream()`: `String`
    DataImportSourcesEventHub
}

impl DataImportSourcesEventHub {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `name`.
    pub fn name(self, value: impl Value<String>) -> Self {
        set(self, "name", value)
    }

    /// `consumerGroup`.
    pub fn consumer_group(self, value: impl Value<String>) -> Self {
        set(self, "consumerGroup", value)
    }

    /// `stream`.
    pub fn stream(self, value: impl Value<String>) -> Self {
        set(self, "stream", value)
    }
}

#[doc(hidden)]
impl<P> Expr<DataImportSourcesEventHub, P> {
    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }

    pub fn consumer_group(&self) -> Expr<String, P> {
        field(self, "consumerGroup")
    }

    pub fn stream(&self) -> Expr<String, P> {
        field(self, "stream")
    }
}

definition! {
    /// Definition `DataSourcesSpecDataImports` of `Microsoft.Insights`.
    ///
    /// An expression that yields it has:
    /// - `event_hub()`: `DataImportSourcesEventHub`
    DataSourcesSpecDataImports
}

impl DataSourcesSpecDataImports {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `eventHub`.
    pub fn event_hub(self, value: impl Value<DataImportSourcesEventHub>) -> Self {
        set(self, "eventHub", value)
    }
}

#[doc(hidden)]
impl<P> Expr<DataSourcesSpecDataImports, P> {
    pub fn event_hub(&self) -> Expr<DataImportSourcesEventHub, P> {
        field(self, "eventHub")
    }
}

definition! {
    /// Definition `DestinationsSpecAzureMonitorMetrics` of `Microsoft.Insights`.
    ///
    /// An expression that yields it has:
    /// - `name()`: `String`
    DestinationsSpecAzureMonitorMetrics
}

impl DestinationsSpecAzureMonitorMetrics {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `name`.
    pub fn name(self, value: impl Value<String>) -> Self {
        set(self, "name", value)
    }
}

#[doc(hidden)]
impl<P> Expr<DestinationsSpecAzureMonitorMetrics, P> {
    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }
}

reading! {
    /// Definition `DiagnosticSettingsAutoGenerated` of `Microsoft.Insights`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `storage_account_id()`: `Id<storage::StorageAccount>`
    /// - `service_bus_rule_id()`: `Id<AnyResource>`
    /// - `event_hub_authorization_rule_id()`: `Id<AnyResource>`
    /// - `event_hub_name()`: `String`
    /// - `metrics()`: `Vec<MetricSettings>`
    /// - `logs()`: `Vec<LogSettings>`
    /// - `workspace_id()`: `Id<operationalinsights::Workspace>`
    /// - `marketplace_partner_id()`: `Id<AnyResource>`
    /// - `log_analytics_destination_type()`: `String`
    DiagnosticSettingProperties
}

#[doc(hidden)]
impl<P> Expr<DiagnosticSettingProperties, P> {
    pub fn storage_account_id(
        &self,
    ) -> Expr<Id<crate::azure::generated::storage::StorageAccount>, P> {
        field(self, "storageAccountId")
    }

    pub fn service_bus_rule_id(&self) -> Expr<Id<AnyResource>, P> {
        field(self, "serviceBusRuleId")
    }

    pub fn event_hub_authorization_rule_id(&self) -> Expr<Id<AnyResource>, P> {
        field(self, "eventHubAuthorizationRuleId")
    }

    pub fn event_hub_name(&self) -> Expr<String, P> {
        field(self, "eventHubName")
    }

    pub fn metrics(&self) -> Expr<Vec<types::MetricSettings>, P> {
        field(self, "metrics")
    }

    pub fn logs(&self) -> Expr<Vec<types::LogSettings>, P> {
        field(self, "logs")
    }

    pub fn workspace_id(
        &self,
    ) -> Expr<Id<crate::azure::generated::operationalinsights::Workspace>, P> {
        field(self, "workspaceId")
    }

    pub fn marketplace_partner_id(&self) -> Expr<Id<AnyResource>, P> {
        field(self, "marketplacePartnerId")
    }

    pub fn log_analytics_destination_type(&self) -> Expr<String, P> {
        field(self, "logAnalyticsDestinationType")
    }
}

definition! {
    /// Definition `Dimension` of `Microsoft.Insights`.
    ///
    /// An expression that yields it has:
    /// - `name()`: `String`
    /// - `operator()`: `DimensionOperator`
    /// - `values()`: `Vec<String>`
    Dimension
}

impl Dimension {
    /// One with what Azure requires.
    pub fn new(
        name: impl Value<String>,
        operator: impl Value<DimensionOperator>,
        values: impl Value<Vec<String>>,
    ) -> Self {
        let mut this = Self(Object::new());
        this.0.set("name", name.node());
        this.0.set("operator", operator.node());
        this.0.set("values", values.node());
        this
    }

    /// Adds one item to `values`.
    pub fn value(self, value: impl Value<String>) -> Self {
        push(self, "values", value)
    }
}

#[doc(hidden)]
impl<P> Expr<Dimension, P> {
    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }

    pub fn operator(&self) -> Expr<DimensionOperator, P> {
        field(self, "operator")
    }

    pub fn values(&self) -> Expr<Vec<String>, P> {
        field(self, "values")
    }
}

enumeration! {
    /// `operator` of `Dimension`.
    open DimensionOperator {
        Include = "Include",
        Exclude = "Exclude",
    }
}

definition! {
    /// Definition `DynamicMetricCriteria` of `Microsoft.Insights`.
    ///
    /// An expression that yields it has:
    /// - `name()`: `String`
    /// - `metric_name()`: `String`
    /// - `metric_namespace()`: `String`
    /// - `time_aggregation()`: `TimeAggregation`
    /// - `dimensions()`: `Vec<MetricDimension>`
    /// - `skip_metric_validation()`: `bool`
    /// - `operator()`: `DynamicMetricCriteriaOperator`
    /// - `alert_sensitivity()`: `AlertSensitivity`
    /// - `failing_periods()`: `DynamicThresholdFailingPeriods`
    /// - `ignore_data_before()`: `String`
    /// - `criterion_type()`: `String`
    DynamicMetricCriteria
}

variant! { MultiMetricCriteria <- DynamicMetricCriteria }

impl DynamicMetricCriteria {
    /// One with what Azure requires.
    pub fn new(
        name: impl Value<String>,
        metric_name: impl Value<String>,
        time_aggregation: impl Value<types::TimeAggregation>,
        operator: impl Value<DynamicMetricCriteriaOperator>,
        alert_sensitivity: impl Value<types::AlertSensitivity>,
        failing_periods: impl Value<DynamicThresholdFailingPeriods>,
    ) -> Self {
        let mut this = Self(Object::new());
        this.0.set("name", name.node());
        this.0.set("metricName", metric_name.node());
        this.0.set("timeAggregation", time_aggregation.node());
        this.0.set("operator", operator.node());
        this.0.set("alertSensitivity", alert_sensitivity.node());
        this.0.set("failingPeriods", failing_periods.node());
        this.0.preset("criterionType", Node::String("DynamicThresholdCriterion".into()));
        this
    }

    /// `metricNamespace`.
    pub fn metric_namespace(self, value: impl Value<String>) -> Self {
        set(self, "metricNamespace", value)
    }

    /// `dimensions`.
    pub fn dimensions(self, value: impl Value<Vec<types::MetricDimension>>) -> Self {
        set(self, "dimensions", value)
    }

    /// Adds one item to `dimensions`.
    pub fn dimension(self, value: impl Value<types::MetricDimension>) -> Self {
        push(self, "dimensions", value)
    }

    /// `skipMetricValidation`.
    pub fn skip_metric_validation(self, value: impl Value<bool>) -> Self {
        set(self, "skipMetricValidation", value)
    }

    /// `ignoreDataBefore`.
    pub fn ignore_data_before(self, value: impl Value<String>) -> Self {
        set(self, "ignoreDataBefore", value)
    }
}

#[doc(hidden)]
impl<P> Expr<DynamicMetricCriteria, P> {
    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }

    pub fn metric_name(&self) -> Expr<String, P> {
        field(self, "metricName")
    }

    pub fn metric_namespace(&self) -> Expr<String, P> {
        field(self, "metricNamespace")
    }

    pub fn time_aggregation(&self) -> Expr<types::TimeAggregation, P> {
        field(self, "timeAggregation")
    }

    pub fn dimensions(&self) -> Expr<Vec<types::MetricDimension>, P> {
        field(self, "dimensions")
    }

    pub fn skip_metric_validation(&self) -> Expr<bool, P> {
        field(self, "skipMetricValidation")
    }

    pub fn operator(&self) -> Expr<DynamicMetricCriteriaOperator, P> {
        field(self, "operator")
    }

    pub fn alert_sensitivity(&self) -> Expr<types::AlertSensitivity, P> {
        field(self, "alertSensitivity")
    }

    pub fn failing_periods(&self) -> Expr<DynamicThresholdFailingPeriods, P> {
        field(self, "failingPeriods")
    }

    pub fn ignore_data_before(&self) -> Expr<String, P> {
        field(self, "ignoreDataBefore")
    }

    pub fn criterion_type(&self) -> Expr<String, P> {
        field(self, "criterionType")
    }
}

enumeration! {
    /// `operator` of `DynamicMetricCriteria`.
    open DynamicMetricCriteriaOperator {
        GreaterThan = "GreaterThan",
        LessThan = "LessThan",
        GreaterOrLessThan = "GreaterOrLessThan",
    }
}

definition! {
    /// Definition `DynamicPromQLCriteria` of `Microsoft.Insights`.
    ///
    /// An expression that yields it has:
    /// - `name()`: `String`
    /// - `query()`: `String`
    /// - `operator()`: `DynamicPromqlCriteriaOperator`
    /// - `alert_sensitivity()`: `AlertSensitivity`
    /// - `ignore_data_before()`: `String`
    /// - `criterion_type()`: `String`
    DynamicPromqlCriteria
}

variant! { MultiPromqlCriteria <- DynamicPromqlCriteria }

impl DynamicPromqlCriteria {
    /// One with what Azure requires.
    pub fn new(
        name: impl Value<String>,
        query: impl Value<String>,
        operator: impl Value<DynamicPromqlCriteriaOperator>,
        alert_sensitivity: impl Value<types::AlertSensitivity>,
    ) -> Self {
        let mut this = Self(Object::new());
        this.0.set("name", name.node());
        this.0.set("query", query.node());
        this.0.set("operator", operator.node());
        this.0.set("alertSensitivity", alert_sensitivity.node());
        this.0.preset("criterionType", Node::String("DynamicThresholdCriterion".into()));
        this
    }

    /// `ignoreDataBefore`.
    pub fn ignore_data_before(self, value: impl Value<String>) -> Self {
        set(self, "ignoreDataBefore", value)
    }
}

#[doc(hidden)]
impl<P> Expr<DynamicPromqlCriteria, P> {
    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }

    pub fn query(&self) -> Expr<String, P> {
        field(self, "query")
    }

    pub fn operator(&self) -> Expr<DynamicPromqlCriteriaOperator, P> {
        field(self, "operator")
    }

    pub fn alert_sensitivity(&self) -> Expr<types::AlertSensitivity, P> {
        field(self, "alertSensitivity")
    }

    pub fn ignore_data_before(&self) -> Expr<String, P> {
        field(self, "ignoreDataBefore")
    }

    pub fn criterion_type(&self) -> Expr<String, P> {
        field(self, "criterionType")
    }
}

enumeration! {
    /// `operator` of `DynamicPromQLCriteria`.
    open DynamicPromqlCriteriaOperator {
        GreaterThan = "GreaterThan",
        LessThan = "LessThan",
        GreaterOrLessThan = "GreaterOrLessThan",
    }
}

definition! {
    /// Definition `DynamicThresholdFailingPeriods` of `Microsoft.Insights`.
    ///
    /// An expression that yields it has:
    /// - `number_of_evaluation_periods()`: `i64`
    /// - `min_failing_periods_to_alert()`: `i64`
    DynamicThresholdFailingPeriods
}

impl DynamicThresholdFailingPeriods {
    /// One with what Azure requires.
    pub fn new(
        number_of_evaluation_periods: impl Value<i64>,
        min_failing_periods_to_alert: impl Value<i64>,
    ) -> Self {
        let mut this = Self(Object::new());
        this.0.set("numberOfEvaluationPeriods", number_of_evaluation_periods.node());
        this.0.set("minFailingPeriodsToAlert", min_failing_periods_to_alert.node());
        this
    }
}

#[doc(hidden)]
impl<P> Expr<DynamicThresholdFailingPeriods, P> {
    pub fn number_of_evaluation_periods(&self) -> Expr<i64, P> {
        field(self, "numberOfEvaluationPeriods")
    }

    pub fn min_failing_periods_to_alert(&self) -> Expr<i64, P> {
        field(self, "minFailingPeriodsToAlert")
    }
}
