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
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `destination`.
    pub fn destination(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["destination"], value.node());
        self
    }

    /// `logAnalyticsConfiguration`.
    pub fn log_analytics_configuration(
        mut self,
        value: impl Value<types::LogAnalyticsConfiguration>,
    ) -> Self {
        self.0.set(&["logAnalyticsConfiguration"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<AppLogsConfiguration, P> {
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
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `accountName`.
    pub fn account_name(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["accountName"], value.node());
        self
    }

    /// `accountKey`.
    pub fn account_key(mut self, value: impl Value<Secret>) -> Self {
        self.0.set(&["accountKey"], value.node());
        self
    }

    /// `accountKeyVaultProperties`.
    pub fn account_key_vault_properties(
        mut self,
        value: impl Value<types::SecretKeyVaultProperties>,
    ) -> Self {
        self.0.set(&["accountKeyVaultProperties"], value.node());
        self
    }

    /// `accessMode`.
    pub fn access_mode(mut self, value: impl Value<AccessMode>) -> Self {
        self.0.set(&["accessMode"], value.node());
        self
    }

    /// `shareName`.
    pub fn share_name(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["shareName"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<AzureFileProperties, P> {
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
