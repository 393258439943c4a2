//! Definitions and enums of `Microsoft.CognitiveServices` that start with R.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::super::types;
use crate::azure::support::*;

definition! {
    /// Definition `RaiMonitorConfig` of `Microsoft.CognitiveServices`.
    ///
    /// An expression that yields it has:
    /// - `adx_storage_resource_id()`: `Id<AnyResource>`
    /// - `identity_client_id()`: `String`
    RaiMonitorConfig
}

impl RaiMonitorConfig {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `adxStorageResourceId`.
    pub fn adx_storage_resource_id(self, value: impl Value<Id<AnyResource>>) -> Self {
        set(self, "adxStorageResourceId", value)
    }

    /// `identityClientId`.
    pub fn identity_client_id(self, value: impl Value<String>) -> Self {
        set(self, "identityClientId", value)
    }
}

#[doc(hidden)]
impl<P> Expr<RaiMonitorConfig, P> {
    pub fn adx_storage_resource_id(&self) -> Expr<Id<AnyResource>, P> {
        field(self, "adxStorageResourceId")
    }

    pub fn identity_client_id(&self) -> Expr<String, P> {
        field(self, "identityClientId")
    }
}

definition! {
    /// Definition `RaiPolicyContentFilter` of `Microsoft.CognitiveServices`.
    ///
    /// An expression that yields it has:
    /// - `name()`: `String`
    /// - `enabled()`: `bool`
    /// - `severity_threshold()`: `SeverityThreshold`
    /// - `blocking()`: `bool`
    /// - `source()`: `RaiPolicyContentFilterSource`
    /// - `action()`: `RaiPolicyContentFilterAction`
    RaiPolicyContentFilter
}

impl RaiPolicyContentFilter {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `name`.
    pub fn name(self, value: impl Value<String>) -> Self {
        set(self, "name", value)
    }

    /// `enabled`.
    pub fn enabled(self, value: impl Value<bool>) -> Self {
        set(self, "enabled", value)
    }

    /// `severityThreshold`.
    pub fn severity_threshold(self, value: impl Value<types::SeverityThreshold>) -> Self {
        set(self, "severityThreshold", value)
    }

    /// `blocking`.
    pub fn blocking(self, value: impl Value<bool>) -> Self {
        set(self, "blocking", value)
    }

    /// `source`.
    pub fn source(self, value: impl Value<RaiPolicyContentFilterSource>) -> Self {
        set(self, "source", value)
    }

    /// `action`.
    pub fn action(self, value: impl Value<RaiPolicyContentFilterAction>) -> Self {
        set(self, "action", value)
    }
}

#[doc(hidden)]
impl<P> Expr<RaiPolicyContentFilter, P> {
    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }

    pub fn enabled(&self) -> Expr<bool, P> {
        field(self, "enabled")
    }

    pub fn severity_threshold(&self) -> Expr<types::SeverityThreshold, P> {
        field(self, "severityThreshold")
    }

    pub fn blocking(&self) -> Expr<bool, P> {
        field(self, "blocking")
    }

    pub fn source(&self) -> Expr<RaiPolicyContentFilterSource, P> {
        field(self, "source")
    }

    pub fn action(&self) -> Expr<RaiPolicyContentFilterAction, P> {
        field(self, "action")
    }
}

enumeration! {
    /// `action` of `RaiPolicyContentFilter`.
    open RaiPolicyContentFilterAction {
        None = "None",
        Blocking = "BLOCKING",
        Annotating = "ANNOTATING",
        Hitl = "HITL",
        Retry = "RETRY",
    }
}

enumeration! {
    /// `source` of `RaiPolicyContentFilter`.
    open RaiPolicyContentFilterSource {
        Prompt = "Prompt",
        Completion = "Completion",
        PreToolCall = "PreToolCall",
        PostToolCall = "PostToolCall",
        PreRun = "PreRun",
        PostRun = "PostRun",
    }
}

enumeration! {
    /// `mode` of `Microsoft.CognitiveServices/accounts/raiPolicies`.
    open RaiPolicyMode {
        Default = "Default",
        Deferred = "Deferred",
        Blocking = "Blocking",
        AsynchronousFilter = "Asynchronous_filter",
    }
}

reading! {
    /// Definition `RaiPolicyProperties` of `Microsoft.CognitiveServices`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `type_()`: `String`
    /// - `mode()`: `RaiPolicyMode`
    /// - `base_policy_name()`: `String`
    /// - `content_filters()`: `Vec<RaiPolicyContentFilter>`
    /// - `custom_blocklists()`: `Vec<CustomBlocklistConfig>`
    /// - `safety_providers()`: `Vec<SafetyProviderConfig>`
    RaiPolicyProperties
}

#[doc(hidden)]
impl<P> Expr<RaiPolicyProperties, P> {
    pub fn type_(&self) -> Expr<String, P> {
        field(self, "type")
    }

    pub fn mode(&self) -> Expr<RaiPolicyMode, P> {
        field(self, "mode")
    }

    pub fn base_policy_name(&self) -> Expr<String, P> {
        field(self, "basePolicyName")
    }

    pub fn content_filters(&self) -> Expr<Vec<RaiPolicyContentFilter>, P> {
        field(self, "contentFilters")
    }

    pub fn custom_blocklists(&self) -> Expr<Vec<types::CustomBlocklistConfig>, P> {
        field(self, "customBlocklists")
    }

    pub fn safety_providers(&self) -> Expr<Vec<types::SafetyProviderConfig>, P> {
        field(self, "safetyProviders")
    }
}

definition! {
    /// Definition `RegionSetting` of `Microsoft.CognitiveServices`.
    ///
    /// An expression that yields it has:
    /// - `name()`: `String`
    /// - `value()`: `i64`
    /// - `customsubdomain()`: `String`
    RegionSetting
}

impl RegionSetting {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `name`.
    pub fn name(self, value: impl Value<String>) -> Self {
        set(self, "name", value)
    }

    /// `value`.
    pub fn value(self, value: impl Value<i64>) -> Self {
        set(self, "value", value)
    }

    /// `customsubdomain`.
    pub fn customsubdomain(self, value: impl Value<String>) -> Self {
        set(self, "customsubdomain", value)
    }
}

#[doc(hidden)]
impl<P> Expr<RegionSetting, P> {
    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }

    pub fn value(&self) -> Expr<i64, P> {
        field(self, "value")
    }

    pub fn customsubdomain(&self) -> Expr<String, P> {
        field(self, "customsubdomain")
    }
}

reading! {
    /// Definition `RequestMatchPattern` of `Microsoft.CognitiveServices`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `path()`: `String`
    /// - `method()`: `String`
    RequestMatchPattern
}

#[doc(hidden)]
impl<P> Expr<RequestMatchPattern, P> {
    pub fn path(&self) -> Expr<String, P> {
        field(self, "path")
    }

    pub fn method(&self) -> Expr<String, P> {
        field(self, "method")
    }
}

enumeration! {
    /// `routingMethod` of `MultiRegionSettings`.
    open RoutingMethod {
        Priority = "Priority",
        Weighted = "Weighted",
        Performance = "Performance",
    }
}
