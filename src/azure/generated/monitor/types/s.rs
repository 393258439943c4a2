//! Definitions and enums of `Microsoft.Insights` that start with S.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::super::types;
use super::MultiPromqlCriteria;
use crate::azure::support::*;

definition! {
    /// Definition `ScheduledQueryRuleCriteria` of `Microsoft.Insights`.
    ///
    /// An expression that yields it has:
    /// - `all_of()`: `Vec<Condition>`
    ScheduledQueryRuleCriteria
}

impl ScheduledQueryRuleCriteria {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `allOf`.
    pub fn all_of(self, value: impl Value<Vec<types::Condition>>) -> Self {
        set(self, "allOf", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ScheduledQueryRuleCriteria, P> {
    pub fn all_of(&self) -> Expr<Vec<types::Condition>, P> {
        field(self, "allOf")
    }
}

enumeration! {
    /// `kind` of `Microsoft.Insights/scheduledQueryRules`.
    open ScheduledQueryRuleKind {
        LogAlert = "LogAlert",
        LogToMetric = "LogToMetric",
    }
}

reading! {
    /// Definition `ScheduledQueryRuleProperties` of `Microsoft.Insights`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `created_with_api_version()`: `String`
    /// - `is_legacy_log_analytics_rule()`: `bool`
    /// - `description()`: `String`
    /// - `display_name()`: `String`
    /// - `severity()`: `i64`
    /// - `enabled()`: `bool`
    /// - `scopes()`: `Vec<Id<AnyResource>>`
    /// - `evaluation_frequency()`: `String`
    /// - `window_size()`: `String`
    /// - `override_query_time_range()`: `String`
    /// - `target_resource_types()`: `Vec<String>`
    /// - `criteria()`: `ScheduledQueryRuleCriteria`
    /// - `mute_actions_duration()`: `String`
    /// - `actions()`: `Actions`
    /// - `is_workspace_alerts_storage_configured()`: `bool`
    /// - `check_workspace_alerts_storage_configured()`: `bool`
    /// - `skip_query_validation()`: `bool`
    /// - `auto_mitigate()`: `bool`
    /// - `resolve_configuration()`: `RuleResolveConfiguration`
    ScheduledQueryRuleProperties
}

#[doc(hidden)]
impl<P> Expr<ScheduledQueryRuleProperties, P> {
    pub fn created_with_api_version(&self) -> Expr<String, P> {
        field(self, "createdWithApiVersion")
    }

    pub fn is_legacy_log_analytics_rule(&self) -> Expr<bool, P> {
        field(self, "isLegacyLogAnalyticsRule")
    }

    pub fn description(&self) -> Expr<String, P> {
        field(self, "description")
    }

    pub fn display_name(&self) -> Expr<String, P> {
        field(self, "displayName")
    }

    pub fn severity(&self) -> Expr<i64, P> {
        field(self, "severity")
    }

    pub fn enabled(&self) -> Expr<bool, P> {
        field(self, "enabled")
    }

    pub fn scopes(&self) -> Expr<Vec<Id<AnyResource>>, P> {
        field(self, "scopes")
    }

    pub fn evaluation_frequency(&self) -> Expr<String, P> {
        field(self, "evaluationFrequency")
    }

    pub fn window_size(&self) -> Expr<String, P> {
        field(self, "windowSize")
    }

    pub fn override_query_time_range(&self) -> Expr<String, P> {
        field(self, "overrideQueryTimeRange")
    }

    pub fn target_resource_types(&self) -> Expr<Vec<String>, P> {
        field(self, "targetResourceTypes")
    }

    pub fn criteria(&self) -> Expr<ScheduledQueryRuleCriteria, P> {
        field(self, "criteria")
    }

    pub fn mute_actions_duration(&self) -> Expr<String, P> {
        field(self, "muteActionsDuration")
    }

    pub fn actions(&self) -> Expr<types::Actions, P> {
        field(self, "actions")
    }

    pub fn is_workspace_alerts_storage_configured(&self) -> Expr<bool, P> {
        field(self, "isWorkspaceAlertsStorageConfigured")
    }

    pub fn check_workspace_alerts_storage_configured(&self) -> Expr<bool, P> {
        field(self, "checkWorkspaceAlertsStorageConfigured")
    }

    pub fn skip_query_validation(&self) -> Expr<bool, P> {
        field(self, "skipQueryValidation")
    }

    pub fn auto_mitigate(&self) -> Expr<bool, P> {
        field(self, "autoMitigate")
    }

    pub fn resolve_configuration(&self) -> Expr<types::RuleResolveConfiguration, P> {
        field(self, "resolveConfiguration")
    }
}

reading! {
    /// Definition `ScopedResourceProperties` of `Microsoft.Insights`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `linked_resource_id()`: `Id<AnyResource>`
    /// - `provisioning_state()`: `String`
    ScopedResourceProperties
}

#[doc(hidden)]
impl<P> Expr<ScopedResourceProperties, P> {
    pub fn linked_resource_id(&self) -> Expr<Id<AnyResource>, P> {
        field(self, "linkedResourceId")
    }

    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }
}

definition! {
    /// Definition `MetricCriteria` of `Microsoft.Insights`.
    ///
    /// An expression that yields it has:
    /// - `operator()`: `SingleResourceMetricCriteriaOperator`
    /// - `threshold()`: `i64`
    /// - `criterion_type()`: `CriterionType`
    /// - `name()`: `String`
    /// - `metric_name()`: `String`
    /// - `metric_namespace()`: `String`
    /// - `time_aggregation()`: `TimeAggregation`
    /// - `dimensions()`: `Vec<MetricDimension>`
    /// - `skip_metric_validation()`: `bool`
    SingleResourceMetricCriteria
}

impl SingleResourceMetricCriteria {
    /// One with what Azure requires.
    pub fn new(
        operator: impl Value<SingleResourceMetricCriteriaOperator>,
        threshold: impl Value<i64>,
        criterion_type: impl Value<types::CriterionType>,
        name: impl Value<String>,
        metric_name: impl Value<String>,
        time_aggregation: impl Value<types::TimeAggregation>,
    ) -> Self {
        let mut this = Self(Object::new());
        this.0.set("operator", operator.node());
        this.0.set("threshold", threshold.node());
        this.0.set("criterionType", criterion_type.node());
        this.0.set("name", name.node());
        this.0.set("metricName", metric_name.node());
        this.0.set("timeAggregation", time_aggregation.node());
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
}

#[doc(hidden)]
impl<P> Expr<SingleResourceMetricCriteria, P> {
    pub fn operator(&self) -> Expr<SingleResourceMetricCriteriaOperator, P> {
        field(self, "operator")
    }

    pub fn threshold(&self) -> Expr<i64, P> {
        field(self, "threshold")
    }

    pub fn criterion_type(&self) -> Expr<types::CriterionType, P> {
        field(self, "criterionType")
    }

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
}

enumeration! {
    /// `operator` of `MetricCriteria`.
    open SingleResourceMetricCriteriaOperator {
        Equals = "Equals",
        GreaterThan = "GreaterThan",
        GreaterThanOrEqual = "GreaterThanOrEqual",
        LessThan = "LessThan",
        LessThanOrEqual = "LessThanOrEqual",
    }
}

definition! {
    /// Definition `SmsReceiver` of `Microsoft.Insights`.
    ///
    /// An expression that yields it has:
    /// - `name()`: `String`
    /// - `country_code()`: `String`
    /// - `phone_number()`: `String`
    /// - `status()`: `String`
    SmsReceiver
}

impl SmsReceiver {
    /// One with what Azure requires.
    pub fn new(
        name: impl Value<String>,
        country_code: impl Value<String>,
        phone_number: impl Value<String>,
    ) -> Self {
        let mut this = Self(Object::new());
        this.0.set("name", name.node());
        this.0.set("countryCode", country_code.node());
        this.0.set("phoneNumber", phone_number.node());
        this
    }
}

#[doc(hidden)]
impl<P> Expr<SmsReceiver, P> {
    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }

    pub fn country_code(&self) -> Expr<String, P> {
        field(self, "countryCode")
    }

    pub fn phone_number(&self) -> Expr<String, P> {
        field(self, "phoneNumber")
    }

    pub fn status(&self) -> Expr<String, P> {
        field(self, "status")
    }
}

definition! {
    /// Definition `StaticPromQLCriteria` of `Microsoft.Insights`.
    ///
    /// An expression that yields it has:
    /// - `name()`: `String`
    /// - `query()`: `String`
    /// - `criterion_type()`: `String`
    StaticPromqlCriteria
}

variant! { MultiPromqlCriteria <- StaticPromqlCriteria }

impl StaticPromqlCriteria {
    /// One with what Azure requires.
    pub fn new(name: impl Value<String>, query: impl Value<String>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("name", name.node());
        this.0.set("query", query.node());
        this.0.preset("criterionType", Node::String("StaticThresholdCriterion".into()));
        this
    }
}

#[doc(hidden)]
impl<P> Expr<StaticPromqlCriteria, P> {
    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }

    pub fn query(&self) -> Expr<String, P> {
        field(self, "query")
    }

    pub fn criterion_type(&self) -> Expr<String, P> {
        field(self, "criterionType")
    }
}

definition! {
    /// Definition `StorageBlob` of `Microsoft.Insights`.
    ///
    /// An expression that yields it has:
    /// - `resource_id()`: `Id<storage::StorageAccount>`
    /// - `blob_url()`: `String`
    /// - `lookup_type()`: `LookupType`
    /// - `name()`: `String`
    StorageBlob
}

impl StorageBlob {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `resourceId`.
    pub fn resource_id(
        self,
        value: impl Value<Id<crate::azure::generated::storage::StorageAccount>>,
    ) -> Self {
        set(self, "resourceId", value)
    }

    /// `blobUrl`.
    pub fn blob_url(self, value: impl Value<String>) -> Self {
        set(self, "blobUrl", value)
    }

    /// `lookupType`.
    pub fn lookup_type(self, value: impl Value<types::LookupType>) -> Self {
        set(self, "lookupType", value)
    }

    /// `name`.
    pub fn name(self, value: impl Value<String>) -> Self {
        set(self, "name", value)
    }
}

#[doc(hidden)]
impl<P> Expr<StorageBlob, P> {
    pub fn resource_id(&self) -> Expr<Id<crate::azure::generated::storage::StorageAccount>, P> {
        field(self, "resourceId")
    }

    pub fn blob_url(&self) -> Expr<String, P> {
        field(self, "blobUrl")
    }

    pub fn lookup_type(&self) -> Expr<types::LookupType, P> {
        field(self, "lookupType")
    }

    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }
}

definition! {
    /// Definition `StorageBlobDestination` of `Microsoft.Insights`.
    ///
    /// An expression that yields it has:
    /// - `container_name()`: `String`
    /// - `storage_account_resource_id()`: `Id<storage::StorageAccount>`
    /// - `name()`: `String`
    StorageBlobDestination
}

impl StorageBlobDestination {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `containerName`.
    pub fn container_name(self, value: impl Value<String>) -> Self {
        set(self, "containerName", value)
    }

    /// `storageAccountResourceId`.
    pub fn storage_account_resource_id(
        self,
        value: impl Value<Id<crate::azure::generated::storage::StorageAccount>>,
    ) -> Self {
        set(self, "storageAccountResourceId", value)
    }

    /// `name`.
    pub fn name(self, value: impl Value<String>) -> Self {
        set(self, "name", value)
    }
}

#[doc(hidden)]
impl<P> Expr<StorageBlobDestination, P> {
    pub fn container_name(&self) -> Expr<String, P> {
        field(self, "containerName")
    }

    pub fn storage_account_resource_id(
        &self,
    ) -> Expr<Id<crate::azure::generated::storage::StorageAccount>, P> {
        field(self, "storageAccountResourceId")
    }

    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }
}

definition! {
    /// Definition `StorageTableDestination` of `Microsoft.Insights`.
    ///
    /// An expression that yields it has:
    /// - `table_name()`: `String`
    /// - `storage_account_resource_id()`: `Id<storage::StorageAccount>`
    /// - `name()`: `String`
    StorageTableDestination
}

impl StorageTableDestination {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `tableName`.
    pub fn table_name(self, value: impl Value<String>) -> Self {
        set(self, "tableName", value)
    }

    /// `storageAccountResourceId`.
    pub fn storage_account_resource_id(
        self,
        value: impl Value<Id<crate::azure::generated::storage::StorageAccount>>,
    ) -> Self {
        set(self, "storageAccountResourceId", value)
    }

    /// `name`.
    pub fn name(self, value: impl Value<String>) -> Self {
        set(self, "name", value)
    }
}

#[doc(hidden)]
impl<P> Expr<StorageTableDestination, P> {
    pub fn table_name(&self) -> Expr<String, P> {
        field(self, "tableName")
    }

    pub fn storage_account_resource_id(
        &self,
    ) -> Expr<Id<crate::azure::generated::storage::StorageAccount>, P> {
        field(self, "storageAccountResourceId")
    }

    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }
}

definition! {
    /// Definition `StreamDeclaration` of `Microsoft.Insights`.
    ///
    /// An expression that yields it has:
    /// - `columns()`: `Vec<ColumnDefinition>`
    StreamDeclaration
}

impl StreamDeclaration {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `columns`.
    pub fn columns(self, value: impl Value<Vec<types::ColumnDefinition>>) -> Self {
        set(self, "columns", value)
    }

    /// Adds one item to `columns`.
    pub fn column(self, value: impl Value<types::ColumnDefinition>) -> Self {
        push(self, "columns", value)
    }
}

#[doc(hidden)]
impl<P> Expr<StreamDeclaration, P> {
    pub fn columns(&self) -> Expr<Vec<types::ColumnDefinition>, P> {
        field(self, "columns")
    }
}

definition! {
    /// Definition `SyslogDataSource` of `Microsoft.Insights`.
    ///
    /// An expression that yields it has:
    /// - `streams()`: `Vec<SyslogDataSourceStream>`
    /// - `facility_names()`: `Vec<FacilityName>`
    /// - `log_levels()`: `Vec<SyslogDataSourceLogLevel>`
    /// - `transform_kql()`: `String`
    /// - `name()`: `String`
    SyslogDataSource
}

impl SyslogDataSource {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `streams`.
    pub fn streams(self, value: impl Value<Vec<SyslogDataSourceStream>>) -> Self {
        set(self, "streams", value)
    }

    /// Adds one item to `streams`.
    pub fn stream(self, value: impl Value<SyslogDataSourceStream>) -> Self {
        push(self, "streams", value)
    }

    /// `facilityNames`.
    pub fn facility_names(self, value: impl Value<Vec<types::FacilityName>>) -> Self {
        set(self, "facilityNames", value)
    }

    /// Adds one item to `facilityNames`.
    pub fn facility_name(self, value: impl Value<types::FacilityName>) -> Self {
        push(self, "facilityNames", value)
    }

    /// `logLevels`.
    pub fn log_levels(self, value: impl Value<Vec<SyslogDataSourceLogLevel>>) -> Self {
        set(self, "logLevels", value)
    }

    /// Adds one item to `logLevels`.
    pub fn log_level(self, value: impl Value<SyslogDataSourceLogLevel>) -> Self {
        push(self, "logLevels", value)
    }

    /// `transformKql`.
    pub fn transform_kql(self, value: impl Value<String>) -> Self {
        set(self, "transformKql", value)
    }

    /// `name`.
    pub fn name(self, value: impl Value<String>) -> Self {
        set(self, "name", value)
    }
}

#[doc(hidden)]
impl<P> Expr<SyslogDataSource, P> {
    pub fn streams(&self) -> Expr<Vec<SyslogDataSourceStream>, P> {
        field(self, "streams")
    }

    pub fn facility_names(&self) -> Expr<Vec<types::FacilityName>, P> {
        field(self, "facilityNames")
    }

    pub fn log_levels(&self) -> Expr<Vec<SyslogDataSourceLogLevel>, P> {
        field(self, "logLevels")
    }

    pub fn transform_kql(&self) -> Expr<String, P> {
        field(self, "transformKql")
    }

    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }
}

enumeration! {
    /// `logLevels` of `SyslogDataSource`.
    open SyslogDataSourceLogLevel {
        Debug = "Debug",
        Info = "Info",
        Notice = "Notice",
        Warning = "Warning",
        Error = "Error",
        Critical = "Critical",
        Alert = "Alert",
        Emergency = "Emergency",
        Asterisk = "*",
    }
}

enumeration! {
    /// `streams` of `SyslogDataSource`.
    open SyslogDataSourceStream {
        MicrosoftSyslog = "Microsoft-Syslog",
    }
}

reading! {
    /// Definition `SystemData` of `Microsoft.Insights`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `created_by()`: `String`
    /// - `created_by_type()`: `String`
    /// - `created_at()`: `String`
    /// - `last_modified_by()`: `String`
    /// - `last_modified_by_type()`: `String`
    /// - `last_modified_at()`: `String`
    SystemData
}

#[doc(hidden)]
impl<P> Expr<SystemData, P> {
    pub fn created_by(&self) -> Expr<String, P> {
        field(self, "createdBy")
    }

    pub fn created_by_type(&self) -> Expr<String, P> {
        field(self, "createdByType")
    }

    pub fn created_at(&self) -> Expr<String, P> {
        field(self, "createdAt")
    }

    pub fn last_modified_by(&self) -> Expr<String, P> {
        field(self, "lastModifiedBy")
    }

    pub fn last_modified_by_type(&self) -> Expr<String, P> {
        field(self, "lastModifiedByType")
    }

    pub fn last_modified_at(&self) -> Expr<String, P> {
        field(self, "lastModifiedAt")
    }
}
