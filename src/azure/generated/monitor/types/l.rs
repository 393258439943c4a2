//! Definitions and enums of `Microsoft.Insights` that start with L.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::super::types;
use crate::azure::support::*;

reading! {
    /// Definition `LocationSpec` of `Microsoft.Insights`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `location()`: `String`
    /// - `provisioning_status()`: `String`
    LocationSpec
}

#[doc(hidden)]
impl<P> Expr<LocationSpec, P> {
    pub fn location(&self) -> Expr<String, P> {
        field(self, "location")
    }

    pub fn provisioning_status(&self) -> Expr<String, P> {
        field(self, "provisioningStatus")
    }
}

definition! {
    /// Definition `LogAnalyticsDestination` of `Microsoft.Insights`.
    ///
    /// An expression that yields it has:
    /// - `workspace_resource_id()`: `Id<operationalinsights::Workspace>`
    /// - `workspace_id()`: `String`
    /// - `name()`: `String`
    LogAnalyticsDestination
}

impl LogAnalyticsDestination {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `workspaceResourceId`.
    pub fn workspace_resource_id(
        self,
        value: impl Value<Id<crate::azure::generated::operationalinsights::Workspace>>,
    ) -> Self {
        set(self, "workspaceResourceId", value)
    }

    /// `name`.
    pub fn name(self, value: impl Value<String>) -> Self {
        set(self, "name", value)
    }
}

#[doc(hidden)]
impl<P> Expr<LogAnalyticsDestination, P> {
    pub fn workspace_resource_id(
        &self,
    ) -> Expr<Id<crate::azure::generated::operationalinsights::Workspace>, P> {
        field(self, "workspaceResourceId")
    }

    pub fn workspace_id(&self) -> Expr<String, P> {
        field(self, "workspaceId")
    }

    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }
}

definition! {
    /// Definition `LogFileSettingsText` of `Microsoft.Insights`.
    ///
    /// An expression that yields it has:
    /// - `record_start_timestamp_format()`: `RecordStartTimestampFormat`
    LogFileSettingsText
}

impl LogFileSettingsText {
    /// One with what Azure requires.
    pub fn new(
        record_start_timestamp_format: impl Value<types::RecordStartTimestampFormat>,
    ) -> Self {
        let mut this = Self(Object::new());
        this.0.set("recordStartTimestampFormat", record_start_timestamp_format.node());
        this
    }
}

#[doc(hidden)]
impl<P> Expr<LogFileSettingsText, P> {
    pub fn record_start_timestamp_format(&self) -> Expr<types::RecordStartTimestampFormat, P> {
        field(self, "recordStartTimestampFormat")
    }
}

definition! {
    /// Definition `LogFilesDataSource` of `Microsoft.Insights`.
    ///
    /// An expression that yields it has:
    /// - `streams()`: `Vec<String>`
    /// - `file_patterns()`: `Vec<String>`
    /// - `format()`: `LogFilesDataSourceFormat`
    /// - `settings()`: `LogFilesDataSourceSettings`
    /// - `transform_kql()`: `String`
    /// - `name()`: `String`
    LogFilesDataSource
}

impl LogFilesDataSource {
    /// One with what Azure requires.
    pub fn new(
        streams: impl Value<Vec<String>>,
        file_patterns: impl Value<Vec<String>>,
        format: impl Value<LogFilesDataSourceFormat>,
    ) -> Self {
        let mut this = Self(Object::new());
        this.0.set("streams", streams.node());
        this.0.set("filePatterns", file_patterns.node());
        this.0.set("format", format.node());
        this
    }

    /// Adds one item to `streams`.
    pub fn stream(self, value: impl Value<String>) -> Self {
        push(self, "streams", value)
    }

    /// Adds one item to `filePatterns`.
    pub fn file_pattern(self, value: impl Value<String>) -> Self {
        push(self, "filePatterns", value)
    }

    /// `settings`.
    pub fn settings(self, value: impl Value<LogFilesDataSourceSettings>) -> Self {
        set(self, "settings", value)
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
impl<P> Expr<LogFilesDataSource, P> {
    pub fn streams(&self) -> Expr<Vec<String>, P> {
        field(self, "streams")
    }

    pub fn file_patterns(&self) -> Expr<Vec<String>, P> {
        field(self, "filePatterns")
    }

    pub fn format(&self) -> Expr<LogFilesDataSourceFormat, P> {
        field(self, "format")
    }

    pub fn settings(&self) -> Expr<LogFilesDataSourceSettings, P> {
        field(self, "settings")
    }

    pub fn transform_kql(&self) -> Expr<String, P> {
        field(self, "transformKql")
    }

    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }
}

enumeration! {
    /// `format` of `LogFilesDataSource`.
    open LogFilesDataSourceFormat {
        Json = "json",
        Text = "text",
    }
}

definition! {
    /// Definition `LogFilesDataSourceSettings` of `Microsoft.Insights`.
    ///
    /// An expression that yields it has:
    /// - `text()`: `LogFileSettingsText`
    LogFilesDataSourceSettings
}

impl LogFilesDataSourceSettings {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `text`.
    pub fn text(self, value: impl Value<LogFileSettingsText>) -> Self {
        set(self, "text", value)
    }
}

#[doc(hidden)]
impl<P> Expr<LogFilesDataSourceSettings, P> {
    pub fn text(&self) -> Expr<LogFileSettingsText, P> {
        field(self, "text")
    }
}

definition! {
    /// Definition `LogSettings` of `Microsoft.Insights`.
    ///
    /// An expression that yields it has:
    /// - `category()`: `String`
    /// - `category_group()`: `String`
    /// - `enabled()`: `bool`
    /// - `retention_policy()`: `RetentionPolicy`
    LogSettings
}

impl LogSettings {
    /// One with what Azure requires.
    pub fn new(enabled: impl Value<bool>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("enabled", enabled.node());
        this
    }

    /// `category`.
    pub fn category(self, value: impl Value<String>) -> Self {
        set(self, "category", value)
    }

    /// `categoryGroup`.
    pub fn category_group(self, value: impl Value<String>) -> Self {
        set(self, "categoryGroup", value)
    }

    /// `retentionPolicy`.
    pub fn retention_policy(self, value: impl Value<types::RetentionPolicy>) -> Self {
        set(self, "retentionPolicy", value)
    }
}

#[doc(hidden)]
impl<P> Expr<LogSettings, P> {
    pub fn category(&self) -> Expr<String, P> {
        field(self, "category")
    }

    pub fn category_group(&self) -> Expr<String, P> {
        field(self, "categoryGroup")
    }

    pub fn enabled(&self) -> Expr<bool, P> {
        field(self, "enabled")
    }

    pub fn retention_policy(&self) -> Expr<types::RetentionPolicy, P> {
        field(self, "retentionPolicy")
    }
}

definition! {
    /// Definition `LogicAppReceiver` of `Microsoft.Insights`.
    ///
    /// An expression that yields it has:
    /// - `name()`: `String`
    /// - `resource_id()`: `Id<AnyResource>`
    /// - `callback_url()`: `Secret`
    /// - `use_common_alert_schema()`: `bool`
    LogicAppReceiver
}

impl LogicAppReceiver {
    /// One with what Azure requires.
    pub fn new(
        name: impl Value<String>,
        resource_id: impl Value<Id<AnyResource>>,
        callback_url: impl Value<Secret>,
    ) -> Self {
        let mut this = Self(Object::new());
        this.0.set("name", name.node());
        this.0.set("resourceId", resource_id.node());
        this.0.set("callbackUrl", callback_url.node());
        this
    }

    /// `useCommonAlertSchema`.
    pub fn use_common_alert_schema(self, value: impl Value<bool>) -> Self {
        set(self, "useCommonAlertSchema", value)
    }
}

#[doc(hidden)]
impl<P> Expr<LogicAppReceiver, P> {
    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }

    pub fn resource_id(&self) -> Expr<Id<AnyResource>, P> {
        field(self, "resourceId")
    }

    pub fn callback_url(&self) -> Expr<Secret, P> {
        field(self, "callbackUrl")
    }

    pub fn use_common_alert_schema(&self) -> Expr<bool, P> {
        field(self, "useCommonAlertSchema")
    }
}

enumeration! {
    /// `lookupType` of `StorageBlob`.
    open LookupType {
        String = "String",
        Cidr = "Cidr",
    }
}
