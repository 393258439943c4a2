//! Definitions and enums of `Microsoft.Insights` that start with W.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::super::types;
use super::MetricAlertCriteria;
use crate::azure::support::*;

definition! {
    /// Definition `WebhookReceiver` of `Microsoft.Insights`.
    ///
    /// An expression that yields it has:
    /// - `name()`: `String`
    /// - `service_uri()`: `Secret`
    /// - `use_common_alert_schema()`: `bool`
    /// - `use_aad_auth()`: `bool`
    /// - `object_id()`: `String`
    /// - `identifier_uri()`: `String`
    /// - `tenant_id()`: `String`
    WebhookReceiver
}

impl WebhookReceiver {
    /// One with what Azure requires.
    pub fn new(name: impl Value<String>, service_uri: impl Value<Secret>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("name", name.node());
        this.0.set("serviceUri", service_uri.node());
        this
    }

    /// `useCommonAlertSchema`.
    pub fn use_common_alert_schema(self, value: impl Value<bool>) -> Self {
        set(self, "useCommonAlertSchema", value)
    }

    /// `useAadAuth`.
    pub fn use_aad_auth(self, value: impl Value<bool>) -> Self {
        set(self, "useAadAuth", value)
    }

    /// `objectId`.
    pub fn object_id(self, value: impl Value<String>) -> Self {
        set(self, "objectId", value)
    }

    /// `identifierUri`.
    pub fn identifier_uri(self, value: impl Value<String>) -> Self {
        set(self, "identifierUri", value)
    }

    /// `tenantId`.
    pub fn tenant_id(self, value: impl Value<String>) -> Self {
        set(self, "tenantId", value)
    }
}

#[doc(hidden)]
impl<P> Expr<WebhookReceiver, P> {
    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }

    pub fn service_uri(&self) -> Expr<Secret, P> {
        field(self, "serviceUri")
    }

    pub fn use_common_alert_schema(&self) -> Expr<bool, P> {
        field(self, "useCommonAlertSchema")
    }

    pub fn use_aad_auth(&self) -> Expr<bool, P> {
        field(self, "useAadAuth")
    }

    pub fn object_id(&self) -> Expr<String, P> {
        field(self, "objectId")
    }

    pub fn identifier_uri(&self) -> Expr<String, P> {
        field(self, "identifierUri")
    }

    pub fn tenant_id(&self) -> Expr<String, P> {
        field(self, "tenantId")
    }
}

definition! {
    /// Definition `WebtestLocationAvailabilityCriteria` of `Microsoft.Insights`.
    ///
    /// An expression that yields it has:
    /// - `web_test_id()`: `Id<AnyResource>`
    /// - `component_id()`: `Id<Component>`
    /// - `failed_location_count()`: `i64`
    /// - `odata_type()`: `String`
    WebtestLocationAvailabilityCriteria
}

variant! { MetricAlertCriteria <- WebtestLocationAvailabilityCriteria }

impl WebtestLocationAvailabilityCriteria {
    /// One with what Azure requires.
    pub fn new(
        web_test_id: impl Value<Id<AnyResource>>,
        component_id: impl Value<Id<super::super::Component>>,
        failed_location_count: impl Value<i64>,
    ) -> Self {
        let mut this = Self(Object::new());
        this.0.set("webTestId", web_test_id.node());
        this.0.set("componentId", component_id.node());
        this.0.set("failedLocationCount", failed_location_count.node());
        this.0.preset(
            "odata.type",
            Node::String("Microsoft.Azure.Monitor.WebtestLocationAvailabilityCriteria".into()),
        );
        this
    }
}

#[doc(hidden)]
impl<P> Expr<WebtestLocationAvailabilityCriteria, P> {
    pub fn web_test_id(&self) -> Expr<Id<AnyResource>, P> {
        field(self, "webTestId")
    }

    pub fn component_id(&self) -> Expr<Id<super::super::Component>, P> {
        field(self, "componentId")
    }

    pub fn failed_location_count(&self) -> Expr<i64, P> {
        field(self, "failedLocationCount")
    }

    pub fn odata_type(&self) -> Expr<String, P> {
        field(self, "odata.type")
    }
}

definition! {
    /// Definition `WindowsEventLogDataSource` of `Microsoft.Insights`.
    ///
    /// An expression that yields it has:
    /// - `streams()`: `Vec<WindowsEventLogDataSourceStream>`
    /// - `xpath_queries()`: `Vec<String>`
    /// - `transform_kql()`: `String`
    /// - `name()`: `String`
    WindowsEventLogDataSource
}

impl WindowsEventLogDataSource {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `streams`.
    pub fn streams(self, value: impl Value<Vec<WindowsEventLogDataSourceStream>>) -> Self {
        set(self, "streams", value)
    }

    /// Adds one item to `streams`.
    pub fn stream(self, value: impl Value<WindowsEventLogDataSourceStream>) -> Self {
        push(self, "streams", value)
    }

    /// `xPathQueries`.
    pub fn xpath_queries(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "xPathQueries", value)
    }

    /// Adds one item to `xPathQueries`.
    pub fn xpath_query(self, value: impl Value<String>) -> Self {
        push(self, "xPathQueries", value)
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
impl<P> Expr<WindowsEventLogDataSource, P> {
    pub fn streams(&self) -> Expr<Vec<WindowsEventLogDataSourceStream>, P> {
        field(self, "streams")
    }

    pub fn xpath_queries(&self) -> Expr<Vec<String>, P> {
        field(self, "xPathQueries")
    }

    pub fn transform_kql(&self) -> Expr<String, P> {
        field(self, "transformKql")
    }

    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }
}

enumeration! {
    /// `streams` of `WindowsEventLogDataSource`.
    open WindowsEventLogDataSourceStream {
        MicrosoftWindowsEvent = "Microsoft-WindowsEvent",
        MicrosoftEvent = "Microsoft-Event",
    }
}

definition! {
    /// Definition `WindowsFirewallLogsDataSource` of `Microsoft.Insights`.
    ///
    /// An expression that yields it has:
    /// - `streams()`: `Vec<String>`
    /// - `profile_filter()`: `Vec<ProfileFilter>`
    /// - `name()`: `String`
    WindowsFirewallLogsDataSource
}

impl WindowsFirewallLogsDataSource {
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

    /// `profileFilter`.
    pub fn profile_filter(self, value: impl Value<Vec<types::ProfileFilter>>) -> Self {
        set(self, "profileFilter", value)
    }

    /// `name`.
    pub fn name(self, value: impl Value<String>) -> Self {
        set(self, "name", value)
    }
}

#[doc(hidden)]
impl<P> Expr<WindowsFirewallLogsDataSource, P> {
    pub fn streams(&self) -> Expr<Vec<String>, P> {
        field(self, "streams")
    }

    pub fn profile_filter(&self) -> Expr<Vec<types::ProfileFilter>, P> {
        field(self, "profileFilter")
    }

    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }
}
