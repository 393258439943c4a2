//! Definitions and enums of `Microsoft.Insights` that start with C.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::super::types;
use crate::azure::support::*;

definition! {
    /// Definition `ColumnDefinition` of `Microsoft.Insights`.
    ///
    /// An expression that yields it has:
    /// - `name()`: `String`
    /// - `type_()`: `ColumnDefinitionType`
    ColumnDefinition
}

impl ColumnDefinition {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `name`.
    pub fn name(self, value: impl Value<String>) -> Self {
        set(self, "name", value)
    }

    /// `type`.
    pub fn type_(self, value: impl Value<ColumnDefinitionType>) -> Self {
        set(self, "type", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ColumnDefinition, P> {
    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }

    pub fn type_(&self) -> Expr<ColumnDefinitionType, P> {
        field(self, "type")
    }
}

enumeration! {
    /// `type` of `ColumnDefinition`.
    open ColumnDefinitionType {
        String = "string",
        Int = "int",
        Long = "long",
        Real = "real",
        Boolean = "boolean",
        Datetime = "datetime",
        Dynamic = "dynamic",
    }
}

reading! {
    /// Definition `ApplicationInsightsComponentProperties` of `Microsoft.Insights`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `application_id()`: `String`
    /// - `app_id()`: `String`
    /// - `name()`: `String`
    /// - `application_type()`: `ApplicationType`
    /// - `flow_type()`: `FlowType`
    /// - `request_source()`: `RequestSource`
    /// - `instrumentation_key()`: `String`
    /// - `creation_date()`: `String`
    /// - `tenant_id()`: `String`
    /// - `hockey_app_id()`: `String`
    /// - `hockey_app_token()`: `String`
    /// - `provisioning_state()`: `String`
    /// - `sampling_percentage()`: `i64`
    /// - `connection_string()`: `String`
    /// - `retention_in_days()`: `i64`
    /// - `disable_ip_masking()`: `bool`
    /// - `immediate_purge_data_on30_days()`: `bool`
    /// - `workspace_resource_id()`: `Id<operationalinsights::Workspace>`
    /// - `la_migration_date()`: `String`
    /// - `private_link_scoped_resources()`: `Vec<PrivateLinkScopedResource>`
    /// - `public_network_access_for_ingestion()`: `PublicNetworkAccessForIngestion`
    /// - `public_network_access_for_query()`: `PublicNetworkAccessForQuery`
    /// - `ingestion_mode()`: `IngestionMode`
    /// - `disable_local_auth()`: `bool`
    /// - `force_customer_storage_for_profiler()`: `bool`
    ComponentProperties
}

#[doc(hidden)]
impl<P> Expr<ComponentProperties, P> {
    pub fn application_id(&self) -> Expr<String, P> {
        field(self, "ApplicationId")
    }

    pub fn app_id(&self) -> Expr<String, P> {
        field(self, "AppId")
    }

    pub fn name(&self) -> Expr<String, P> {
        field(self, "Name")
    }

    pub fn application_type(&self) -> Expr<types::ApplicationType, P> {
        field(self, "Application_Type")
    }

    pub fn flow_type(&self) -> Expr<types::FlowType, P> {
        field(self, "Flow_Type")
    }

    pub fn request_source(&self) -> Expr<types::RequestSource, P> {
        field(self, "Request_Source")
    }

    pub fn instrumentation_key(&self) -> Expr<String, P> {
        field(self, "InstrumentationKey")
    }

    pub fn creation_date(&self) -> Expr<String, P> {
        field(self, "CreationDate")
    }

    pub fn tenant_id(&self) -> Expr<String, P> {
        field(self, "TenantId")
    }

    pub fn hockey_app_id(&self) -> Expr<String, P> {
        field(self, "HockeyAppId")
    }

    pub fn hockey_app_token(&self) -> Expr<String, P> {
        field(self, "HockeyAppToken")
    }

    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }

    pub fn sampling_percentage(&self) -> Expr<i64, P> {
        field(self, "SamplingPercentage")
    }

    pub fn connection_string(&self) -> Expr<String, P> {
        field(self, "ConnectionString")
    }

    pub fn retention_in_days(&self) -> Expr<i64, P> {
        field(self, "RetentionInDays")
    }

    pub fn disable_ip_masking(&self) -> Expr<bool, P> {
        field(self, "DisableIpMasking")
    }

    pub fn immediate_purge_data_on30_days(&self) -> Expr<bool, P> {
        field(self, "ImmediatePurgeDataOn30Days")
    }

    pub fn workspace_resource_id(
        &self,
    ) -> Expr<Id<crate::azure::generated::operationalinsights::Workspace>, P> {
        field(self, "WorkspaceResourceId")
    }

    pub fn la_migration_date(&self) -> Expr<String, P> {
        field(self, "LaMigrationDate")
    }

    pub fn private_link_scoped_resources(&self) -> Expr<Vec<types::PrivateLinkScopedResource>, P> {
        field(self, "PrivateLinkScopedResources")
    }

    pub fn public_network_access_for_ingestion(
        &self,
    ) -> Expr<types::PublicNetworkAccessForIngestion, P> {
        field(self, "publicNetworkAccessForIngestion")
    }

    pub fn public_network_access_for_query(&self) -> Expr<types::PublicNetworkAccessForQuery, P> {
        field(self, "publicNetworkAccessForQuery")
    }

    pub fn ingestion_mode(&self) -> Expr<types::IngestionMode, P> {
        field(self, "IngestionMode")
    }

    pub fn disable_local_auth(&self) -> Expr<bool, P> {
        field(self, "DisableLocalAuth")
    }

    pub fn force_customer_storage_for_profiler(&self) -> Expr<bool, P> {
        field(self, "ForceCustomerStorageForProfiler")
    }
}

definition! {
    /// Definition `Condition` of `Microsoft.Insights`.
    ///
    /// An expression that yields it has:
    /// - `query()`: `String`
    /// - `time_aggregation()`: `TimeAggregation`
    /// - `metric_measure_column()`: `String`
    /// - `resource_id_column()`: `String`
    /// - `dimensions()`: `Vec<Dimension>`
    /// - `operator()`: `ConditionOperator`
    /// - `threshold()`: `i64`
    /// - `failing_periods()`: `ConditionFailingPeriods`
    /// - `metric_name()`: `String`
    Condition
}

impl Condition {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `query`.
    pub fn query(self, value: impl Value<String>) -> Self {
        set(self, "query", value)
    }

    /// `timeAggregation`.
    pub fn time_aggregation(self, value: impl Value<types::TimeAggregation>) -> Self {
        set(self, "timeAggregation", value)
    }

    /// `metricMeasureColumn`.
    pub fn metric_measure_column(self, value: impl Value<String>) -> Self {
        set(self, "metricMeasureColumn", value)
    }

    /// `resourceIdColumn`.
    pub fn resource_id_column(self, value: impl Value<String>) -> Self {
        set(self, "resourceIdColumn", value)
    }

    /// `dimensions`.
    pub fn dimensions(self, value: impl Value<Vec<types::Dimension>>) -> Self {
        set(self, "dimensions", value)
    }

    /// Adds one item to `dimensions`.
    pub fn dimension(self, value: impl Value<types::Dimension>) -> Self {
        push(self, "dimensions", value)
    }

    /// `operator`.
    pub fn operator(self, value: impl Value<ConditionOperator>) -> Self {
        set(self, "operator", value)
    }

    /// `threshold`.
    pub fn threshold(self, value: impl Value<i64>) -> Self {
        set(self, "threshold", value)
    }

    /// `failingPeriods`.
    pub fn failing_periods(self, value: impl Value<ConditionFailingPeriods>) -> Self {
        set(self, "failingPeriods", value)
    }

    /// `metricName`.
    pub fn metric_name(self, value: impl Value<String>) -> Self {
        set(self, "metricName", value)
    }
}

#[doc(hidden)]
impl<P> Expr<Condition, P> {
    pub fn query(&self) -> Expr<String, P> {
        field(self, "query")
    }

    pub fn time_aggregation(&self) -> Expr<types::TimeAggregation, P> {
        field(self, "timeAggregation")
    }

    pub fn metric_measure_column(&self) -> Expr<String, P> {
        field(self, "metricMeasureColumn")
    }

    pub fn resource_id_column(&self) -> Expr<String, P> {
        field(self, "resourceIdColumn")
    }

    pub fn dimensions(&self) -> Expr<Vec<types::Dimension>, P> {
        field(self, "dimensions")
    }

    pub fn operator(&self) -> Expr<ConditionOperator, P> {
        field(self, "operator")
    }

    pub fn threshold(&self) -> Expr<i64, P> {
        field(self, "threshold")
    }

    pub fn failing_periods(&self) -> Expr<ConditionFailingPeriods, P> {
        field(self, "failingPeriods")
    }

    pub fn metric_name(&self) -> Expr<String, P> {
        field(self, "metricName")
    }
}

definition! {
    /// Definition `ConditionFailingPeriods` of `Microsoft.Insights`.
    ///
    /// An expression that yields it has:
    /// - `number_of_evaluation_periods()`: `i64`
    /// - `min_failing_periods_to_alert()`: `i64`
    ConditionFailingPeriods
}

impl ConditionFailingPeriods {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `numberOfEvaluationPeriods`.
    pub fn number_of_evaluation_periods(self, value: impl Value<i64>) -> Self {
        set(self, "numberOfEvaluationPeriods", value)
    }

    /// `minFailingPeriodsToAlert`.
    pub fn min_failing_periods_to_alert(self, value: impl Value<i64>) -> Self {
        set(self, "minFailingPeriodsToAlert", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ConditionFailingPeriods, P> {
    pub fn number_of_evaluation_periods(&self) -> Expr<i64, P> {
        field(self, "numberOfEvaluationPeriods")
    }

    pub fn min_failing_periods_to_alert(&self) -> Expr<i64, P> {
        field(self, "minFailingPeriodsToAlert")
    }
}

enumeration! {
    /// `operator` of `Condition`.
    open ConditionOperator {
        Equals = "Equals",
        GreaterThan = "GreaterThan",
        GreaterThanOrEqual = "GreaterThanOrEqual",
        LessThan = "LessThan",
        LessThanOrEqual = "LessThanOrEqual",
    }
}

enumeration! {
    /// `criterionType` of `MetricCriteria`.
    open CriterionType {
        StaticThresholdCriterion = "StaticThresholdCriterion",
        DynamicThresholdCriterion = "DynamicThresholdCriterion",
    }
}
