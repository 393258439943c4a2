//! Definitions and enums of `Microsoft.Insights` that start with P.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::super::types;
use super::MetricAlertCriteria;
use crate::azure::support::*;

definition! {
    /// Definition `PerfCounterDataSource` of `Microsoft.Insights`.
    ///
    /// An expression that yields it has:
    /// - `streams()`: `Vec<PerfCounterDataSourceStream>`
    /// - `sampling_frequency_in_seconds()`: `i64`
    /// - `counter_specifiers()`: `Vec<String>`
    /// - `transform_kql()`: `String`
    /// - `name()`: `String`
    PerfCounterDataSource
}

impl PerfCounterDataSource {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `streams`.
    pub fn streams(self, value: impl Value<Vec<PerfCounterDataSourceStream>>) -> Self {
        set(self, "streams", value)
    }

    /// Adds one item to `streams`.
    pub fn stream(self, value: impl Value<PerfCounterDataSourceStream>) -> Self {
        push(self, "streams", value)
    }

    /// `samplingFrequencyInSeconds`.
    pub fn sampling_frequency_in_seconds(self, value: impl Value<i64>) -> Self {
        set(self, "samplingFrequencyInSeconds", value)
    }

    /// `counterSpecifiers`.
    pub fn counter_specifiers(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "counterSpecifiers", value)
    }

    /// Adds one item to `counterSpecifiers`.
    pub fn counter_specifier(self, value: impl Value<String>) -> Self {
        push(self, "counterSpecifiers", value)
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
impl<P> Expr<PerfCounterDataSource, P> {
    pub fn streams(&self) -> Expr<Vec<PerfCounterDataSourceStream>, P> {
        field(self, "streams")
    }

    pub fn sampling_frequency_in_seconds(&self) -> Expr<i64, P> {
        field(self, "samplingFrequencyInSeconds")
    }

    pub fn counter_specifiers(&self) -> Expr<Vec<String>, P> {
        field(self, "counterSpecifiers")
    }

    pub fn transform_kql(&self) -> Expr<String, P> {
        field(self, "transformKql")
    }

    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }
}

enumeration! {
    /// `streams` of `PerfCounterDataSource`.
    open PerfCounterDataSourceStream {
        MicrosoftPerf = "Microsoft-Perf",
        MicrosoftInsightsMetrics = "Microsoft-InsightsMetrics",
    }
}

definition! {
    /// Definition `PerformanceCountersOTelDataSource` of `Microsoft.Insights`.
    ///
    /// An expression that yields it has:
    /// - `streams()`: `Vec<PerformanceCountersOtelDataSourceStream>`
    /// - `sampling_frequency_in_seconds()`: `i64`
    /// - `counter_specifiers()`: `Vec<String>`
    /// - `name()`: `String`
    PerformanceCountersOtelDataSource
}

impl PerformanceCountersOtelDataSource {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `streams`.
    pub fn streams(self, value: impl Value<Vec<PerformanceCountersOtelDataSourceStream>>) -> Self {
        set(self, "streams", value)
    }

    /// Adds one item to `streams`.
    pub fn stream(self, value: impl Value<PerformanceCountersOtelDataSourceStream>) -> Self {
        push(self, "streams", value)
    }

    /// `samplingFrequencyInSeconds`.
    pub fn sampling_frequency_in_seconds(self, value: impl Value<i64>) -> Self {
        set(self, "samplingFrequencyInSeconds", value)
    }

    /// `counterSpecifiers`.
    pub fn counter_specifiers(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "counterSpecifiers", value)
    }

    /// Adds one item to `counterSpecifiers`.
    pub fn counter_specifier(self, value: impl Value<String>) -> Self {
        push(self, "counterSpecifiers", value)
    }

    /// `name`.
    pub fn name(self, value: impl Value<String>) -> Self {
        set(self, "name", value)
    }
}

#[doc(hidden)]
impl<P> Expr<PerformanceCountersOtelDataSource, P> {
    pub fn streams(&self) -> Expr<Vec<PerformanceCountersOtelDataSourceStream>, P> {
        field(self, "streams")
    }

    pub fn sampling_frequency_in_seconds(&self) -> Expr<i64, P> {
        field(self, "samplingFrequencyInSeconds")
    }

    pub fn counter_specifiers(&self) -> Expr<Vec<String>, P> {
        field(self, "counterSpecifiers")
    }

    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }
}

enumeration! {
    /// `streams` of `PerformanceCountersOTelDataSource`.
    open PerformanceCountersOtelDataSourceStream {
        MicrosoftOtelPerfMetrics = "Microsoft-OtelPerfMetrics",
    }
}

definition! {
    /// Definition `PlatformTelemetryDataSource` of `Microsoft.Insights`.
    ///
    /// An expression that yields it has:
    /// - `streams()`: `Vec<String>`
    /// - `name()`: `String`
    PlatformTelemetryDataSource
}

impl PlatformTelemetryDataSource {
    /// One with what Azure requires.
    pub fn new(streams: impl Value<Vec<String>>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("streams", streams.node());
        this
    }

    /// Adds one item to `streams`.
    pub fn stream(self, value: impl Value<String>) -> Self {
        push(self, "streams", value)
    }

    /// `name`.
    pub fn name(self, value: impl Value<String>) -> Self {
        set(self, "name", value)
    }
}

#[doc(hidden)]
impl<P> Expr<PlatformTelemetryDataSource, P> {
    pub fn streams(&self) -> Expr<Vec<String>, P> {
        field(self, "streams")
    }

    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }
}

reading! {
    /// Definition `PrivateEndpoint` of `Microsoft.Insights`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `id()`: `String`
    PrivateEndpoint
}

#[doc(hidden)]
impl<P> Expr<PrivateEndpoint, P> {
    pub fn id(&self) -> Expr<String, P> {
        field(self, "id")
    }
}

reading! {
    /// Definition `PrivateEndpointConnection` of `Microsoft.Insights`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `properties()`: `PrivateEndpointConnectionProperties`
    /// - `id()`: `String`
    /// - `name()`: `String`
    /// - `type_()`: `String`
    PrivateEndpointConnection
}

#[doc(hidden)]
impl<P> Expr<PrivateEndpointConnection, P> {
    pub fn properties(&self) -> Expr<PrivateEndpointConnectionProperties, P> {
        field(self, "properties")
    }

    pub fn id(&self) -> Expr<String, P> {
        field(self, "id")
    }

    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }

    pub fn type_(&self) -> Expr<String, P> {
        field(self, "type")
    }
}

reading! {
    /// Definition `PrivateEndpointConnectionProperties` of `Microsoft.Insights`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `private_endpoint()`: `PrivateEndpoint`
    /// - `private_link_service_connection_state()`: `PrivateLinkServiceConnectionState`
    /// - `provisioning_state()`: `String`
    PrivateEndpointConnectionProperties
}

#[doc(hidden)]
impl<P> Expr<PrivateEndpointConnectionProperties, P> {
    pub fn private_endpoint(&self) -> Expr<PrivateEndpoint, P> {
        field(self, "privateEndpoint")
    }

    pub fn private_link_service_connection_state(
        &self,
    ) -> Expr<PrivateLinkServiceConnectionState, P> {
        field(self, "privateLinkServiceConnectionState")
    }

    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }
}

reading! {
    /// Definition `AzureMonitorPrivateLinkScopeProperties` of `Microsoft.Insights`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `provisioning_state()`: `String`
    /// - `private_endpoint_connections()`: `Vec<PrivateEndpointConnection>`
    /// - `access_mode_settings()`: `AccessModeSettings`
    PrivateLinkScopeProperties
}

#[doc(hidden)]
impl<P> Expr<PrivateLinkScopeProperties, P> {
    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }

    pub fn private_endpoint_connections(&self) -> Expr<Vec<PrivateEndpointConnection>, P> {
        field(self, "privateEndpointConnections")
    }

    pub fn access_mode_settings(&self) -> Expr<types::AccessModeSettings, P> {
        field(self, "accessModeSettings")
    }
}

reading! {
    /// Definition `PrivateLinkScopedResource` of `Microsoft.Insights`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `resource_id()`: `String`
    /// - `scope_id()`: `String`
    PrivateLinkScopedResource
}

#[doc(hidden)]
impl<P> Expr<PrivateLinkScopedResource, P> {
    pub fn resource_id(&self) -> Expr<String, P> {
        field(self, "ResourceId")
    }

    pub fn scope_id(&self) -> Expr<String, P> {
        field(self, "ScopeId")
    }
}

reading! {
    /// Definition `PrivateLinkServiceConnectionState` of `Microsoft.Insights`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `status()`: `String`
    /// - `description()`: `String`
    /// - `actions_required()`: `String`
    PrivateLinkServiceConnectionState
}

#[doc(hidden)]
impl<P> Expr<PrivateLinkServiceConnectionState, P> {
    pub fn status(&self) -> Expr<String, P> {
        field(self, "status")
    }

    pub fn description(&self) -> Expr<String, P> {
        field(self, "description")
    }

    pub fn actions_required(&self) -> Expr<String, P> {
        field(self, "actionsRequired")
    }
}

enumeration! {
    /// `profileFilter` of `WindowsFirewallLogsDataSource`.
    open ProfileFilter {
        Domain = "Domain",
        Private = "Private",
        Public = "Public",
    }
}

definition! {
    /// Definition `PrometheusForwarderDataSource` of `Microsoft.Insights`.
    ///
    /// An expression that yields it has:
    /// - `streams()`: `Vec<PrometheusForwarderDataSourceStream>`
    /// - `label_include_filter()`: `Map<String>`
    /// - `custom_vm_scrape_config()`: `Vec<Any>`
    /// - `name()`: `String`
    PrometheusForwarderDataSource
}

impl PrometheusForwarderDataSource {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `streams`.
    pub fn streams(self, value: impl Value<Vec<PrometheusForwarderDataSourceStream>>) -> Self {
        set(self, "streams", value)
    }

    /// Adds one item to `streams`.
    pub fn stream(self, value: impl Value<PrometheusForwarderDataSourceStream>) -> Self {
        push(self, "streams", value)
    }

    /// `labelIncludeFilter`.
    pub fn label_include_filter(self, value: impl Value<Map<String>>) -> Self {
        set(self, "labelIncludeFilter", value)
    }

    /// `customVMScrapeConfig`.
    pub fn custom_vm_scrape_config(self, value: impl Value<Vec<Any>>) -> Self {
        set(self, "customVMScrapeConfig", value)
    }

    /// `name`.
    pub fn name(self, value: impl Value<String>) -> Self {
        set(self, "name", value)
    }
}

#[doc(hidden)]
impl<P> Expr<PrometheusForwarderDataSource, P> {
    pub fn streams(&self) -> Expr<Vec<PrometheusForwarderDataSourceStream>, P> {
        field(self, "streams")
    }

    pub fn label_include_filter(&self) -> Expr<Map<String>, P> {
        field(self, "labelIncludeFilter")
    }

    pub fn custom_vm_scrape_config(&self) -> Expr<Vec<Any>, P> {
        field(self, "customVMScrapeConfig")
    }

    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }
}

enumeration! {
    /// `streams` of `PrometheusForwarderDataSource`.
    open PrometheusForwarderDataSourceStream {
        MicrosoftPrometheusMetrics = "Microsoft-PrometheusMetrics",
    }
}

definition! {
    /// Definition `PromQLCriteria` of `Microsoft.Insights`.
    ///
    /// An expression that yields it has:
    /// - `failing_periods()`: `QueryFailingPeriods`
    /// - `all_of()`: `Vec<MultiPromqlCriteria>`
    /// - `odata_type()`: `String`
    PromqlCriteria
}

variant! { MetricAlertCriteria <- PromqlCriteria }

impl PromqlCriteria {
    /// An empty one.
    pub fn new() -> Self {
        let mut this = Self(Object::new());
        this.0.preset("odata.type", Node::String("Microsoft.Azure.Monitor.PromQLCriteria".into()));
        this
    }

    /// `failingPeriods`.
    pub fn failing_periods(self, value: impl Value<types::QueryFailingPeriods>) -> Self {
        set(self, "failingPeriods", value)
    }

    /// `allOf`.
    pub fn all_of(self, value: impl Value<Vec<types::MultiPromqlCriteria>>) -> Self {
        set(self, "allOf", value)
    }
}

#[doc(hidden)]
impl<P> Expr<PromqlCriteria, P> {
    pub fn failing_periods(&self) -> Expr<types::QueryFailingPeriods, P> {
        field(self, "failingPeriods")
    }

    pub fn all_of(&self) -> Expr<Vec<types::MultiPromqlCriteria>, P> {
        field(self, "allOf")
    }

    pub fn odata_type(&self) -> Expr<String, P> {
        field(self, "odata.type")
    }
}

enumeration! {
    /// `providerType` of `EtwProviderDataSource`.
    open ProviderType {
        EventSource = "EventSource",
        Manifest = "Manifest",
    }
}

enumeration! {
    /// `publicNetworkAccess` of `DataCollectionEndpointNetworkAcls`.
    open PublicNetworkAccess {
        Enabled = "Enabled",
        Disabled = "Disabled",
        SecuredByPerimeter = "SecuredByPerimeter",
    }
}

enumeration! {
    /// `publicNetworkAccessForIngestion` of `Microsoft.Insights/components`.
    open PublicNetworkAccessForIngestion {
        Enabled = "Enabled",
        Disabled = "Disabled",
    }
}

enumeration! {
    /// `publicNetworkAccessForQuery` of `Microsoft.Insights/components`.
    open PublicNetworkAccessForQuery {
        Enabled = "Enabled",
        Disabled = "Disabled",
    }
}
