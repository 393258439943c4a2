//! Definitions and enums of `Microsoft.Insights` that start with R.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::super::types;
use crate::azure::support::*;

enumeration! {
    /// `recordStartTimestampFormat` of `LogFileSettingsText`.
    open RecordStartTimestampFormat {
        Iso8601 = "ISO 8601",
        YyyyMmDdHhMmSs = "YYYY-MM-DD HH:MM:SS",
        MDYyyyHhMmSsAmPm = "M/D/YYYY HH:MM:SS AM/PM",
        MonDdYyyyHhMmSs = "Mon DD, YYYY HH:MM:SS",
        YyMMddHhMmSs = "yyMMdd HH:mm:ss",
        DdMMyyHhMmSs = "ddMMyy HH:mm:ss",
        MmmDHhMmSs = "MMM d hh:mm:ss",
        DdMmmYyyyHhMmSsZzz = "dd/MMM/yyyy:HH:mm:ss zzz",
        YyyyMmDdThhMmSsK = "yyyy-MM-ddTHH:mm:ssK",
    }
}

definition! {
    /// Definition `ReferencesSpecEnrichmentData` of `Microsoft.Insights`.
    ///
    /// An expression that yields it has:
    /// - `storage_blobs()`: `Vec<StorageBlob>`
    ReferencesSpecEnrichmentData
}

impl ReferencesSpecEnrichmentData {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `storageBlobs`.
    pub fn storage_blobs(self, value: impl Value<Vec<types::StorageBlob>>) -> Self {
        set(self, "storageBlobs", value)
    }

    /// Adds one item to `storageBlobs`.
    pub fn storage_blob(self, value: impl Value<types::StorageBlob>) -> Self {
        push(self, "storageBlobs", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ReferencesSpecEnrichmentData, P> {
    pub fn storage_blobs(&self) -> Expr<Vec<types::StorageBlob>, P> {
        field(self, "storageBlobs")
    }
}

enumeration! {
    /// `Request_Source` of `Microsoft.Insights/components`.
    open RequestSource {
        Rest = "rest",
    }
}

definition! {
    /// Definition `ResolveConfiguration` of `Microsoft.Insights`.
    ///
    /// An expression that yields it has:
    /// - `auto_resolved()`: `bool`
    /// - `time_to_resolve()`: `String`
    ResolveConfiguration
}

impl ResolveConfiguration {
    /// One with what Azure requires.
    pub fn new(auto_resolved: impl Value<bool>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("autoResolved", auto_resolved.node());
        this
    }

    /// `timeToResolve`.
    pub fn time_to_resolve(self, value: impl Value<String>) -> Self {
        set(self, "timeToResolve", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ResolveConfiguration, P> {
    pub fn auto_resolved(&self) -> Expr<bool, P> {
        field(self, "autoResolved")
    }

    pub fn time_to_resolve(&self) -> Expr<String, P> {
        field(self, "timeToResolve")
    }
}

definition! {
    /// Definition `RetentionPolicy` of `Microsoft.Insights`.
    ///
    /// An expression that yields it has:
    /// - `enabled()`: `bool`
    /// - `days()`: `i64`
    RetentionPolicy
}

impl RetentionPolicy {
    /// One with what Azure requires.
    pub fn new(enabled: impl Value<bool>, days: impl Value<i64>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("enabled", enabled.node());
        this.0.set("days", days.node());
        this
    }
}

#[doc(hidden)]
impl<P> Expr<RetentionPolicy, P> {
    pub fn enabled(&self) -> Expr<bool, P> {
        field(self, "enabled")
    }

    pub fn days(&self) -> Expr<i64, P> {
        field(self, "days")
    }
}

definition! {
    /// Definition `RuleResolveConfiguration` of `Microsoft.Insights`.
    ///
    /// An expression that yields it has:
    /// - `auto_resolved()`: `bool`
    /// - `time_to_resolve()`: `String`
    RuleResolveConfiguration
}

impl RuleResolveConfiguration {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `autoResolved`.
    pub fn auto_resolved(self, value: impl Value<bool>) -> Self {
        set(self, "autoResolved", value)
    }

    /// `timeToResolve`.
    pub fn time_to_resolve(self, value: impl Value<String>) -> Self {
        set(self, "timeToResolve", value)
    }
}

#[doc(hidden)]
impl<P> Expr<RuleResolveConfiguration, P> {
    pub fn auto_resolved(&self) -> Expr<bool, P> {
        field(self, "autoResolved")
    }

    pub fn time_to_resolve(&self) -> Expr<String, P> {
        field(self, "timeToResolve")
    }
}
