//! Definitions and enums of `Microsoft.Storage` that start with R.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use crate::azure::support::*;

definition! {
    /// Definition `ResourceAccessRule` of `Microsoft.Storage`.
    ///
    /// An expression that yields it has:
    /// - `tenant_id()`: `String`
    /// - `resource_id()`: `Id<AnyResource>`
    ResourceAccessRule
}

impl ResourceAccessRule {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `tenantId`.
    pub fn tenant_id(self, value: impl Value<String>) -> Self {
        set(self, "tenantId", value)
    }

    /// `resourceId`.
    pub fn resource_id(self, value: impl Value<Id<AnyResource>>) -> Self {
        set(self, "resourceId", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ResourceAccessRule, P> {
    pub fn tenant_id(&self) -> Expr<String, P> {
        field(self, "tenantId")
    }

    pub fn resource_id(&self) -> Expr<Id<AnyResource>, P> {
        field(self, "resourceId")
    }
}

definition! {
    /// Definition `RestorePolicyProperties` of `Microsoft.Storage`.
    ///
    /// An expression that yields it has:
    /// - `enabled()`: `bool`
    /// - `days()`: `i64`
    /// - `last_enabled_time()`: `String`
    /// - `min_restore_time()`: `String`
    RestorePolicyProperties
}

impl RestorePolicyProperties {
    /// One with what Azure requires.
    pub fn new(enabled: impl Value<bool>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("enabled", enabled.node());
        this
    }

    /// `days`: from 1 to 365.
    pub fn days(self, value: impl Value<i64>) -> Self {
        set(self, "days", value)
    }
}

#[doc(hidden)]
impl<P> Expr<RestorePolicyProperties, P> {
    pub fn enabled(&self) -> Expr<bool, P> {
        field(self, "enabled")
    }

    pub fn days(&self) -> Expr<i64, P> {
        field(self, "days")
    }

    pub fn last_enabled_time(&self) -> Expr<String, P> {
        field(self, "lastEnabledTime")
    }

    pub fn min_restore_time(&self) -> Expr<String, P> {
        field(self, "minRestoreTime")
    }
}

enumeration! {
    /// `rootSquash` of `Microsoft.Storage/storageAccounts/fileServices/shares`.
    open RootSquash {
        NoRootSquash = "NoRootSquash",
        RootSquash = "RootSquash",
        AllSquash = "AllSquash",
    }
}

enumeration! {
    /// `routingChoice` of `RoutingPreference`.
    open RoutingChoice {
        MicrosoftRouting = "MicrosoftRouting",
        InternetRouting = "InternetRouting",
    }
}

definition! {
    /// Definition `RoutingPreference` of `Microsoft.Storage`.
    ///
    /// An expression that yields it has:
    /// - `routing_choice()`: `RoutingChoice`
    /// - `publish_microsoft_endpoints()`: `bool`
    /// - `publish_internet_endpoints()`: `bool`
    RoutingPreference
}

impl RoutingPreference {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `routingChoice`.
    pub fn routing_choice(self, value: impl Value<RoutingChoice>) -> Self {
        set(self, "routingChoice", value)
    }

    /// `publishMicrosoftEndpoints`.
    pub fn publish_microsoft_endpoints(self, value: impl Value<bool>) -> Self {
        set(self, "publishMicrosoftEndpoints", value)
    }

    /// `publishInternetEndpoints`.
    pub fn publish_internet_endpoints(self, value: impl Value<bool>) -> Self {
        set(self, "publishInternetEndpoints", value)
    }
}

#[doc(hidden)]
impl<P> Expr<RoutingPreference, P> {
    pub fn routing_choice(&self) -> Expr<RoutingChoice, P> {
        field(self, "routingChoice")
    }

    pub fn publish_microsoft_endpoints(&self) -> Expr<bool, P> {
        field(self, "publishMicrosoftEndpoints")
    }

    pub fn publish_internet_endpoints(&self) -> Expr<bool, P> {
        field(self, "publishInternetEndpoints")
    }
}
