//! Definitions and enums of `Microsoft.Insights` that start with E.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::super::types;
use crate::azure::support::*;

definition! {
    /// Definition `EmailReceiver` of `Microsoft.Insights`.
    ///
    /// An expression that yields it has:
    /// - `name()`: `String`
    /// - `email_address()`: `String`
    /// - `use_common_alert_schema()`: `bool`
    /// - `status()`: `String`
    EmailReceiver
}

impl EmailReceiver {
    /// One with what Azure requires.
    pub fn new(name: impl Value<String>, email_address: impl Value<String>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("name", name.node());
        this.0.set("emailAddress", email_address.node());
        this
    }

    /// `useCommonAlertSchema`.
    pub fn use_common_alert_schema(self, value: impl Value<bool>) -> Self {
        set(self, "useCommonAlertSchema", value)
    }
}

#[doc(hidden)]
impl<P> Expr<EmailReceiver, P> {
    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }

    pub fn email_address(&self) -> Expr<String, P> {
        field(self, "emailAddress")
    }

    pub fn use_common_alert_schema(&self) -> Expr<bool, P> {
        field(self, "useCommonAlertSchema")
    }

    pub fn status(&self) -> Expr<String, P> {
        field(self, "status")
    }
}

definition! {
    /// Definition `EtwProviderDataSource` of `Microsoft.Insights`.
    ///
    /// An expression that yields it has:
    /// - `streams()`: `Vec<String>`
    /// - `provider()`: `String`
    /// - `provider_type()`: `ProviderType`
    /// - `log_level()`: `EtwProviderDataSourceLogLevel`
    /// - `event_ids()`: `Vec<String>`
    /// - `keyword()`: `String`
    /// - `name()`: `String`
    EtwProviderDataSource
}

impl EtwProviderDataSource {
    /// One with what Azure requires.
    pub fn new(
        streams: impl Value<Vec<String>>,
        provider: impl Value<String>,
        provider_type: impl Value<types::ProviderType>,
    ) -> Self {
        let mut this = Self(Object::new());
        this.0.set("streams", streams.node());
        this.0.set("provider", provider.node());
        this.0.set("providerType", provider_type.node());
        this
    }

    /// Adds one item to `streams`.
    pub fn stream(self, value: impl Value<String>) -> Self {
        push(self, "streams", value)
    }

    /// `logLevel`.
    pub fn log_level(self, value: impl Value<EtwProviderDataSourceLogLevel>) -> Self {
        set(self, "logLevel", value)
    }

    /// `eventIds`.
    pub fn event_ids(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "eventIds", value)
    }

    /// Adds one item to `eventIds`.
    pub fn event_id(self, value: impl Value<String>) -> Self {
        push(self, "eventIds", value)
    }

    /// `keyword`.
    pub fn keyword(self, value: impl Value<String>) -> Self {
        set(self, "keyword", value)
    }

    /// `name`.
    pub fn name(self, value: impl Value<String>) -> Self {
        set(self, "name", value)
    }
}

#[doc(hidden)]
impl<P> Expr<EtwProviderDataSource, P> {
    pub fn streams(&self) -> Expr<Vec<String>, P> {
        field(self, "streams")
    }

    pub fn provider(&self) -> Expr<String, P> {
        field(self, "provider")
    }

    pub fn provider_type(&self) -> Expr<types::ProviderType, P> {
        field(self, "providerType")
    }

    pub fn log_level(&self) -> Expr<EtwProviderDataSourceLogLevel, P> {
        field(self, "logLevel")
    }

    pub fn event_ids(&self) -> Expr<Vec<String>, P> {
        field(self, "eventIds")
    }

    pub fn keyword(&self) -> Expr<String, P> {
        field(self, "keyword")
    }

    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }
}

enumeration! {
    /// `logLevel` of `EtwProviderDataSource`.
    open EtwProviderDataSourceLogLevel {
        Critical = "Critical",
        Error = "Error",
        Warning = "Warning",
        Informational = "Informational",
        Verbose = "Verbose",
    }
}

definition! {
    /// Definition `EventHubDestination` of `Microsoft.Insights`.
    ///
    /// An expression that yields it has:
    /// - `event_hub_resource_id()`: `Id<AnyResource>`
    /// - `name()`: `String`
    EventHubDestination
}

impl EventHubDestination {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `eventHubResourceId`.
    pub fn event_hub_resource_id(self, value: impl Value<Id<AnyResource>>) -> Self {
        set(self, "eventHubResourceId", value)
    }

    /// `name`.
    pub fn name(self, value: impl Value<String>) -> Self {
        set(self, "name", value)
    }
}

#[doc(hidden)]
impl<P> Expr<EventHubDestination, P> {
    pub fn event_hub_resource_id(&self) -> Expr<Id<AnyResource>, P> {
        field(self, "eventHubResourceId")
    }

    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }
}

definition! {
    /// Definition `EventHubDirectDestination` of `Microsoft.Insights`.
    ///
    /// An expression that yields it has:
    /// - `event_hub_resource_id()`: `Id<AnyResource>`
    /// - `name()`: `String`
    EventHubDirectDestination
}

impl EventHubDirectDestination {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `eventHubResourceId`.
    pub fn event_hub_resource_id(self, value: impl Value<Id<AnyResource>>) -> Self {
        set(self, "eventHubResourceId", value)
    }

    /// `name`.
    pub fn name(self, value: impl Value<String>) -> Self {
        set(self, "name", value)
    }
}

#[doc(hidden)]
impl<P> Expr<EventHubDirectDestination, P> {
    pub fn event_hub_resource_id(&self) -> Expr<Id<AnyResource>, P> {
        field(self, "eventHubResourceId")
    }

    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }
}

definition! {
    /// Definition `EventHubReceiver` of `Microsoft.Insights`.
    ///
    /// An expression that yields it has:
    /// - `name()`: `String`
    /// - `event_hub_name_space()`: `String`
    /// - `event_hub_name()`: `String`
    /// - `use_common_alert_schema()`: `bool`
    /// - `tenant_id()`: `String`
    /// - `subscription_id()`: `String`
    EventHubReceiver
}

impl EventHubReceiver {
    /// One with what Azure requires.
    pub fn new(
        name: impl Value<String>,
        event_hub_name_space: impl Value<String>,
        event_hub_name: impl Value<String>,
        subscription_id: impl Value<String>,
    ) -> Self {
        let mut this = Self(Object::new());
        this.0.set("name", name.node());
        this.0.set("eventHubNameSpace", event_hub_name_space.node());
        this.0.set("eventHubName", event_hub_name.node());
        this.0.set("subscriptionId", subscription_id.node());
        this
    }

    /// `useCommonAlertSchema`.
    pub fn use_common_alert_schema(self, value: impl Value<bool>) -> Self {
        set(self, "useCommonAlertSchema", value)
    }

    /// `tenantId`.
    pub fn tenant_id(self, value: impl Value<String>) -> Self {
        set(self, "tenantId", value)
    }
}

#[doc(hidden)]
impl<P> Expr<EventHubReceiver, P> {
    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }

    pub fn event_hub_name_space(&self) -> Expr<String, P> {
        field(self, "eventHubNameSpace")
    }

    pub fn event_hub_name(&self) -> Expr<String, P> {
        field(self, "eventHubName")
    }

    pub fn use_common_alert_schema(&self) -> Expr<bool, P> {
        field(self, "useCommonAlertSchema")
    }

    pub fn tenant_id(&self) -> Expr<String, P> {
        field(self, "tenantId")
    }

    pub fn subscription_id(&self) -> Expr<String, P> {
        field(self, "subscriptionId")
    }
}

definition! {
    /// Definition `ExtensionDataSource` of `Microsoft.Insights`.
    ///
    /// An expression that yields it has:
    /// - `streams()`: `Vec<ExtensionDataSourceStream>`
    /// - `extension_name()`: `String`
    /// - `extension_settings()`: `Any`
    /// - `input_data_sources()`: `Vec<String>`
    /// - `name()`: `String`
    ExtensionDataSource
}

impl ExtensionDataSource {
    /// One with what Azure requires.
    pub fn new(extension_name: impl Value<String>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("extensionName", extension_name.node());
        this
    }

    /// `streams`.
    pub fn streams(self, value: impl Value<Vec<ExtensionDataSourceStream>>) -> Self {
        set(self, "streams", value)
    }

    /// Adds one item to `streams`.
    pub fn stream(self, value: impl Value<ExtensionDataSourceStream>) -> Self {
        push(self, "streams", value)
    }

    /// `extensionSettings`.
    pub fn extension_settings(self, value: impl Value<Any>) -> Self {
        set(self, "extensionSettings", value)
    }

    /// `inputDataSources`.
    pub fn input_data_sources(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "inputDataSources", value)
    }

    /// Adds one item to `inputDataSources`.
    pub fn input_data_source(self, value: impl Value<String>) -> Self {
        push(self, "inputDataSources", value)
    }

    /// `name`.
    pub fn name(self, value: impl Value<String>) -> Self {
        set(self, "name", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ExtensionDataSource, P> {
    pub fn streams(&self) -> Expr<Vec<ExtensionDataSourceStream>, P> {
        field(self, "streams")
    }

    pub fn extension_name(&self) -> Expr<String, P> {
        field(self, "extensionName")
    }

    pub fn extension_settings(&self) -> Expr<Any, P> {
        field(self, "extensionSettings")
    }

    pub fn input_data_sources(&self) -> Expr<Vec<String>, P> {
        field(self, "inputDataSources")
    }

    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }
}

enumeration! {
    /// `streams` of `ExtensionDataSource`.
    open ExtensionDataSourceStream {
        MicrosoftEvent = "Microsoft-Event",
        MicrosoftInsightsMetrics = "Microsoft-InsightsMetrics",
        MicrosoftPerf = "Microsoft-Perf",
        MicrosoftSyslog = "Microsoft-Syslog",
        MicrosoftWindowsEvent = "Microsoft-WindowsEvent",
    }
}
