//! Definitions and enums of `Microsoft.Insights` that start with M.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::super::types;
use crate::azure::support::*;

definition! {
    /// Definition `MetricAlertAction` of `Microsoft.Insights`.
    ///
    /// An expression that yields it has:
    /// - `action_group_id()`: `Id<ActionGroup>`
    /// - `web_hook_properties()`: `Map<String>`
    MetricAlertAction
}

impl MetricAlertAction {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `actionGroupId`.
    pub fn action_group_id(self, value: impl Value<Id<super::super::ActionGroup>>) -> Self {
        set(self, "actionGroupId", value)
    }

    /// `webHookProperties`.
    pub fn web_hook_properties(self, value: impl Value<Map<String>>) -> Self {
        set(self, "webHookProperties", value)
    }

    /// Adds one entry to `webHookProperties`.
    pub fn web_hook_property(self, key: impl Into<Key>, value: impl Value<String>) -> Self {
        set_entry(self, "webHookProperties", key, value)
    }
}

#[doc(hidden)]
impl<P> Expr<MetricAlertAction, P> {
    pub fn action_group_id(&self) -> Expr<Id<super::super::ActionGroup>, P> {
        field(self, "actionGroupId")
    }

    pub fn web_hook_properties(&self) -> Expr<Map<String>, P> {
        field(self, "webHookProperties")
    }
}

definition! {
    /// Definition `MetricAlertCriteria` of `Microsoft.Insights`.
    ///
    /// One of [`MetricAlertMultipleResourceMultipleMetricCriteria`](MetricAlertMultipleResourceMultipleMetricCriteria), [`PromqlCriteria`](types::PromqlCriteria), [`MetricAlertSingleResourceMultipleMetricCriteria`](MetricAlertSingleResourceMultipleMetricCriteria), [`WebtestLocationAvailabilityCriteria`](types::WebtestLocationAvailabilityCriteria).
    MetricAlertCriteria
}

#[doc(hidden)]
impl<P> Expr<MetricAlertCriteria, P> {
    pub fn as_metric_alert_multiple_resource_multiple_metric_criteria(
        &self,
    ) -> Expr<MetricAlertMultipleResourceMultipleMetricCriteria, P> {
        self.cast()
    }

    pub fn as_promql_criteria(&self) -> Expr<types::PromqlCriteria, P> {
        self.cast()
    }

    pub fn as_metric_alert_single_resource_multiple_metric_criteria(
        &self,
    ) -> Expr<MetricAlertSingleResourceMultipleMetricCriteria, P> {
        self.cast()
    }

    pub fn as_webtest_location_availability_criteria(
        &self,
    ) -> Expr<types::WebtestLocationAvailabilityCriteria, P> {
        self.cast()
    }
}

definition! {
    /// Definition `MetricAlertMultipleResourceMultipleMetricCriteria` of `Microsoft.Insights`.
    ///
    /// An expression that yields it has:
    /// - `all_of()`: `Vec<MultiMetricCriteria>`
    /// - `odata_type()`: `String`
    MetricAlertMultipleResourceMultipleMetricCriteria
}

variant! { MetricAlertCriteria <- MetricAlertMultipleResourceMultipleMetricCriteria }

impl MetricAlertMultipleResourceMultipleMetricCriteria {
    /// An empty one.
    pub fn new() -> Self {
        let mut this = Self(Object::new());
        this.0.preset(
            "odata.type",
            Node::String("Microsoft.Azure.Monitor.MultipleResourceMultipleMetricCriteria".into()),
        );
        this
    }

    /// `allOf`.
    pub fn all_of(self, value: impl Value<Vec<MultiMetricCriteria>>) -> Self {
        set(self, "allOf", value)
    }
}

#[doc(hidden)]
impl<P> Expr<MetricAlertMultipleResourceMultipleMetricCriteria, P> {
    pub fn all_of(&self) -> Expr<Vec<MultiMetricCriteria>, P> {
        field(self, "allOf")
    }

    pub fn odata_type(&self) -> Expr<String, P> {
        field(self, "odata.type")
    }
}

reading! {
    /// Definition `MetricAlertProperties` of `Microsoft.Insights`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `description()`: `String`
    /// - `severity()`: `i64`
    /// - `enabled()`: `bool`
    /// - `scopes()`: `Vec<Id<AnyResource>>`
    /// - `evaluation_frequency()`: `String`
    /// - `window_size()`: `String`
    /// - `target_resource_type()`: `String`
    /// - `target_resource_region()`: `String`
    /// - `criteria()`: `MetricAlertCriteria`
    /// - `auto_mitigate()`: `bool`
    /// - `resolve_configuration()`: `ResolveConfiguration`
    /// - `actions()`: `Vec<MetricAlertAction>`
    /// - `last_updated_time()`: `String`
    /// - `is_migrated()`: `bool`
    /// - `custom_properties()`: `Map<String>`
    /// - `action_properties()`: `Map<String>`
    MetricAlertProperties
}

#[doc(hidden)]
impl<P> Expr<MetricAlertProperties, P> {
    pub fn description(&self) -> Expr<String, P> {
        field(self, "description")
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

    pub fn target_resource_type(&self) -> Expr<String, P> {
        field(self, "targetResourceType")
    }

    pub fn target_resource_region(&self) -> Expr<String, P> {
        field(self, "targetResourceRegion")
    }

    pub fn criteria(&self) -> Expr<MetricAlertCriteria, P> {
        field(self, "criteria")
    }

    pub fn auto_mitigate(&self) -> Expr<bool, P> {
        field(self, "autoMitigate")
    }

    pub fn resolve_configuration(&self) -> Expr<types::ResolveConfiguration, P> {
        field(self, "resolveConfiguration")
    }

    pub fn actions(&self) -> Expr<Vec<MetricAlertAction>, P> {
        field(self, "actions")
    }

    pub fn last_updated_time(&self) -> Expr<String, P> {
        field(self, "lastUpdatedTime")
    }

    pub fn is_migrated(&self) -> Expr<bool, P> {
        field(self, "isMigrated")
    }

    pub fn custom_properties(&self) -> Expr<Map<String>, P> {
        field(self, "customProperties")
    }

    pub fn action_properties(&self) -> Expr<Map<String>, P> {
        field(self, "actionProperties")
    }
}

definition! {
    /// Definition `MetricAlertSingleResourceMultipleMetricCriteria` of `Microsoft.Insights`.
    ///
    /// An expression that yields it has:
    /// - `all_of()`: `Vec<SingleResourceMetricCriteria>`
    /// - `odata_type()`: `String`
    MetricAlertSingleResourceMultipleMetricCriteria
}

variant! { MetricAlertCriteria <- MetricAlertSingleResourceMultipleMetricCriteria }

impl MetricAlertSingleResourceMultipleMetricCriteria {
    /// An empty one.
    pub fn new() -> Self {
        let mut this = Self(Object::new());
        this.0.preset(
            "odata.type",
            Node::String("Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria".into()),
        );
        this
    }

    /// `allOf`.
    pub fn all_of(self, value: impl Value<Vec<types::SingleResourceMetricCriteria>>) -> Self {
        set(self, "allOf", value)
    }
}

#[doc(hidden)]
impl<P> Expr<MetricAlertSingleResourceMultipleMetricCriteria, P> {
    pub fn all_of(&self) -> Expr<Vec<types::SingleResourceMetricCriteria>, P> {
        field(self, "allOf")
    }

    pub fn odata_type(&self) -> Expr<String, P> {
        field(self, "odata.type")
    }
}

definition! {
    /// Definition `MetricCriteria` of `Microsoft.Insights`.
    ///
    /// An expression that yields it has:
    /// - `name()`: `String`
    /// - `metric_name()`: `String`
    /// - `metric_namespace()`: `String`
    /// - `time_aggregation()`: `TimeAggregation`
    /// - `dimensions()`: `Vec<MetricDimension>`
    /// - `skip_metric_validation()`: `bool`
    /// - `operator()`: `MetricCriteriaOperator`
    /// - `threshold()`: `i64`
    /// - `criterion_type()`: `String`
    MetricCriteria
}

variant! { MultiMetricCriteria <- MetricCriteria }

impl MetricCriteria {
    /// One with what Azure requires.
    pub fn new(
        name: impl Value<String>,
        metric_name: impl Value<String>,
        time_aggregation: impl Value<types::TimeAggregation>,
        operator: impl Value<MetricCriteriaOperator>,
        threshold: impl Value<i64>,
    ) -> Self {
        let mut this = Self(Object::new());
        this.0.set("name", name.node());
        this.0.set("metricName", metric_name.node());
        this.0.set("timeAggregation", time_aggregation.node());
        this.0.set("operator", operator.node());
        this.0.set("threshold", threshold.node());
        this.0.preset("criterionType", Node::String("StaticThresholdCriterion".into()));
        this
    }

    /// `metricNamespace`.
    pub fn metric_namespace(self, value: impl Value<String>) -> Self {
        set(self, "metricNamespace", value)
    }

    /// `dimensions`.
    pub fn dimensions(self, value: impl Value<Vec<MetricDimension>>) -> Self {
        set(self, "dimensions", value)
    }

    /// Adds one item to `dimensions`.
    pub fn dimension(self, value: impl Value<MetricDimension>) -> Self {
        push(self, "dimensions", value)
    }

    /// `skipMetricValidation`.
    pub fn skip_metric_validation(self, value: impl Value<bool>) -> Self {
        set(self, "skipMetricValidation", value)
    }
}

#[doc(hidden)]
impl<P> Expr<MetricCriteria, P> {
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

    pub fn dimensions(&self) -> Expr<Vec<MetricDimension>, P> {
        field(self, "dimensions")
    }

    pub fn skip_metric_validation(&self) -> Expr<bool, P> {
        field(self, "skipMetricValidation")
    }

    pub fn operator(&self) -> Expr<MetricCriteriaOperator, P> {
        field(self, "operator")
    }

    pub fn threshold(&self) -> Expr<i64, P> {
        field(self, "threshold")
    }

    pub fn criterion_type(&self) -> Expr<String, P> {
        field(self, "criterionType")
    }
}

enumeration! {
    /// `operator` of `MetricCriteria`.
    open MetricCriteriaOperator {
        Equals = "Equals",
        GreaterThan = "GreaterThan",
        GreaterThanOrEqual = "GreaterThanOrEqual",
        LessThan = "LessThan",
        LessThanOrEqual = "LessThanOrEqual",
    }
}

definition! {
    /// Definition `MetricDimension` of `Microsoft.Insights`.
    ///
    /// An expression that yields it has:
    /// - `name()`: `String`
    /// - `operator()`: `String`
    /// - `values()`: `Vec<String>`
    MetricDimension
}

impl MetricDimension {
    /// One with what Azure requires.
    pub fn new(
        name: impl Value<String>,
        operator: impl Value<String>,
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
impl<P> Expr<MetricDimension, P> {
    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }

    pub fn operator(&self) -> Expr<String, P> {
        field(self, "operator")
    }

    pub fn values(&self) -> Expr<Vec<String>, P> {
        field(self, "values")
    }
}

definition! {
    /// Definition `MetricSettings` of `Microsoft.Insights`.
    ///
    /// An expression that yields it has:
    /// - `time_grain()`: `String`
    /// - `category()`: `String`
    /// - `enabled()`: `bool`
    /// - `retention_policy()`: `RetentionPolicy`
    MetricSettings
}

impl MetricSettings {
    /// One with what Azure requires.
    pub fn new(enabled: impl Value<bool>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("enabled", enabled.node());
        this
    }

    /// `timeGrain`.
    pub fn time_grain(self, value: impl Value<String>) -> Self {
        set(self, "timeGrain", value)
    }

    /// `category`.
    pub fn category(self, value: impl Value<String>) -> Self {
        set(self, "category", value)
    }

    /// `retentionPolicy`.
    pub fn retention_policy(self, value: impl Value<types::RetentionPolicy>) -> Self {
        set(self, "retentionPolicy", value)
    }
}

#[doc(hidden)]
impl<P> Expr<MetricSettings, P> {
    pub fn time_grain(&self) -> Expr<String, P> {
        field(self, "timeGrain")
    }

    pub fn category(&self) -> Expr<String, P> {
        field(self, "category")
    }

    pub fn enabled(&self) -> Expr<bool, P> {
        field(self, "enabled")
    }

    pub fn retention_policy(&self) -> Expr<types::RetentionPolicy, P> {
        field(self, "retentionPolicy")
    }
}

reading! {
    /// Definition `MicrosoftCommonIdentity` of `Microsoft.Insights`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `principal_id()`: `String`
    /// - `tenant_id()`: `String`
    /// - `type_()`: `String`
    /// - `user_assigned_identities()`: `Map<MicrosoftCommonUserIdentityProperties>`
    MicrosoftCommonIdentity
}

#[doc(hidden)]
impl<P> Expr<MicrosoftCommonIdentity, P> {
    pub fn principal_id(&self) -> Expr<String, P> {
        field(self, "principalId")
    }

    pub fn tenant_id(&self) -> Expr<String, P> {
        field(self, "tenantId")
    }

    pub fn type_(&self) -> Expr<String, P> {
        field(self, "type")
    }

    pub fn user_assigned_identities(&self) -> Expr<Map<MicrosoftCommonUserIdentityProperties>, P> {
        field(self, "userAssignedIdentities")
    }
}

reading! {
    /// Definition `MicrosoftCommonUserIdentityProperties` of `Microsoft.Insights`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `principal_id()`: `String`
    /// - `client_id()`: `String`
    MicrosoftCommonUserIdentityProperties
}

#[doc(hidden)]
impl<P> Expr<MicrosoftCommonUserIdentityProperties, P> {
    pub fn principal_id(&self) -> Expr<String, P> {
        field(self, "principalId")
    }

    pub fn client_id(&self) -> Expr<String, P> {
        field(self, "clientId")
    }
}

definition! {
    /// Definition `MicrosoftFabricDestination` of `Microsoft.Insights`.
    ///
    /// An expression that yields it has:
    /// - `tenant_id()`: `String`
    /// - `artifact_id()`: `String`
    /// - `database_name()`: `String`
    /// - `ingestion_uri()`: `String`
    /// - `name()`: `String`
    MicrosoftFabricDestination
}

impl MicrosoftFabricDestination {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `tenantId`.
    pub fn tenant_id(self, value: impl Value<String>) -> Self {
        set(self, "tenantId", value)
    }

    /// `artifactId`.
    pub fn artifact_id(self, value: impl Value<String>) -> Self {
        set(self, "artifactId", value)
    }

    /// `databaseName`.
    pub fn database_name(self, value: impl Value<String>) -> Self {
        set(self, "databaseName", value)
    }

    /// `ingestionUri`.
    pub fn ingestion_uri(self, value: impl Value<String>) -> Self {
        set(self, "ingestionUri", value)
    }

    /// `name`.
    pub fn name(self, value: impl Value<String>) -> Self {
        set(self, "name", value)
    }
}

#[doc(hidden)]
impl<P> Expr<MicrosoftFabricDestination, P> {
    pub fn tenant_id(&self) -> Expr<String, P> {
        field(self, "tenantId")
    }

    pub fn artifact_id(&self) -> Expr<String, P> {
        field(self, "artifactId")
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
    /// Definition `MonitoringAccountDestination` of `Microsoft.Insights`.
    ///
    /// An expression that yields it has:
    /// - `account_resource_id()`: `Id<AnyResource>`
    /// - `account_id()`: `String`
    /// - `name()`: `String`
    MonitoringAccountDestination
}

impl MonitoringAccountDestination {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `accountResourceId`.
    pub fn account_resource_id(self, value: impl Value<Id<AnyResource>>) -> Self {
        set(self, "accountResourceId", value)
    }

    /// `name`.
    pub fn name(self, value: impl Value<String>) -> Self {
        set(self, "name", value)
    }
}

#[doc(hidden)]
impl<P> Expr<MonitoringAccountDestination, P> {
    pub fn account_resource_id(&self) -> Expr<Id<AnyResource>, P> {
        field(self, "accountResourceId")
    }

    pub fn account_id(&self) -> Expr<String, P> {
        field(self, "accountId")
    }

    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }
}

definition! {
    /// Definition `MultiMetricCriteria` of `Microsoft.Insights`.
    ///
    /// One of [`DynamicMetricCriteria`](types::DynamicMetricCriteria), [`MetricCriteria`](MetricCriteria).
    ///
    /// An expression that yields it has:
    /// - `name()`: `String`
    /// - `metric_name()`: `String`
    /// - `metric_namespace()`: `String`
    /// - `time_aggregation()`: `TimeAggregation`
    /// - `dimensions()`: `Vec<MetricDimension>`
    /// - `skip_metric_validation()`: `bool`
    MultiMetricCriteria
}

#[doc(hidden)]
impl<P> Expr<MultiMetricCriteria, P> {
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

    pub fn dimensions(&self) -> Expr<Vec<MetricDimension>, P> {
        field(self, "dimensions")
    }

    pub fn skip_metric_validation(&self) -> Expr<bool, P> {
        field(self, "skipMetricValidation")
    }
}

#[doc(hidden)]
impl<P> Expr<MultiMetricCriteria, P> {
    pub fn as_dynamic_metric_criteria(&self) -> Expr<types::DynamicMetricCriteria, P> {
        self.cast()
    }

    pub fn as_metric_criteria(&self) -> Expr<MetricCriteria, P> {
        self.cast()
    }
}

definition! {
    /// Definition `MultiPromQLCriteria` of `Microsoft.Insights`.
    ///
    /// One of [`DynamicPromqlCriteria`](types::DynamicPromqlCriteria), [`StaticPromqlCriteria`](types::StaticPromqlCriteria).
    ///
    /// An expression that yields it has:
    /// - `name()`: `String`
    /// - `query()`: `String`
    MultiPromqlCriteria
}

#[doc(hidden)]
impl<P> Expr<MultiPromqlCriteria, P> {
    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }

    pub fn query(&self) -> Expr<String, P> {
        field(self, "query")
    }
}

#[doc(hidden)]
impl<P> Expr<MultiPromqlCriteria, P> {
    pub fn as_dynamic_promql_criteria(&self) -> Expr<types::DynamicPromqlCriteria, P> {
        self.cast()
    }

    pub fn as_static_promql_criteria(&self) -> Expr<types::StaticPromqlCriteria, P> {
        self.cast()
    }
}
