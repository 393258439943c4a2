//! Definitions and enums of `Microsoft.App` that start with A.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::super::types;
use crate::azure::support::*;

enumeration! {
    /// `accessMode` of `AzureFileProperties`.
    open AccessMode {
        ReadOnly = "ReadOnly",
        ReadWrite = "ReadWrite",
    }
}

enumeration! {
    /// `activeRevisionsMode` of `Configuration`.
    open ActiveRevisionsMode {
        Multiple = "Multiple",
        Single = "Single",
    }
}

enumeration! {
    /// `affinity` of `IngressStickySessions`.
    open Affinity {
        Sticky = "sticky",
        None = "none",
    }
}

definition! {
    /// Definition `AppLogsConfiguration` of `Microsoft.App`.
    ///
    /// An expression that yields it has:
    /// - `destination()`: `String`
    /// - `log_analytics_configuration()`: `LogAnalyticsConfiguration`
    AppLogsConfiguration
}

impl AppLogsConfiguration {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `destination`.
    pub fn destination(self, value: impl Value<String>) -> Self {
        set(self, "destination", value)
    }

    /// `logAnalyticsConfiguration`.
    pub fn log_analytics_configuration(
        self,
        value: impl Value<types::LogAnalyticsConfiguration>,
    ) -> Self {
        set(self, "logAnalyticsConfiguration", value)
    }
}

#[doc(hidden)]
impl<P> Expr<AppLogsConfiguration, P> {
    pub fn destination(&self) -> Expr<String, P> {
        field(self, "destination")
    }

    pub fn log_analytics_configuration(&self) -> Expr<types::LogAnalyticsConfiguration, P> {
        field(self, "logAnalyticsConfiguration")
    }
}

enumeration! {
    /// `appProtocol` of `Dapr`.
    open AppProtocol {
        Http = "http",
        Grpc = "grpc",
    }
}

definition! {
    /// Definition `AzureFileProperties` of `Microsoft.App`.
    ///
    /// An expression that yields it has:
    /// - `account_name()`: `String`
    /// - `account_key()`: `Secret`
    /// - `account_key_vault_properties()`: `SecretKeyVaultProperties`
    /// - `access_mode()`: `AccessMode`
    /// - `share_name()`: `String`
    AzureFileProperties
}

impl AzureFileProperties {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `accountName`.
    pub fn account_name(self, value: impl Value<String>) -> Self {
        set(self, "accountName", value)
    }

    /// `accountKey`.
    pub fn account_key(self, value: impl Value<Secret>) -> Self {
        set(self, "accountKey", value)
    }

    /// `accountKeyVaultProperties`.
    pub fn account_key_vault_properties(
        self,
        value: impl Value<types::SecretKeyVaultProperties>,
    ) -> Self {
        set(self, "accountKeyVaultProperties", value)
    }

    /// `accessMode`.
    pub fn access_mode(self, value: impl Value<AccessMode>) -> Self {
        set(self, "accessMode", value)
    }

    /// `shareName`.
    pub fn share_name(self, value: impl Value<String>) -> Self {
        set(self, "shareName", value)
    }
}

#[doc(hidden)]
impl<P> Expr<AzureFileProperties, P> {
    pub fn account_name(&self) -> Expr<String, P> {
        field(self, "accountName")
    }

    pub fn account_key(&self) -> Expr<Secret, P> {
        field(self, "accountKey")
    }

    pub fn account_key_vault_properties(&self) -> Expr<types::SecretKeyVaultProperties, P> {
        field(self, "accountKeyVaultProperties")
    }

    pub fn access_mode(&self) -> Expr<AccessMode, P> {
        field(self, "accessMode")
    }

    pub fn share_name(&self) -> Expr<String, P> {
        field(self, "shareName")
    }
}
