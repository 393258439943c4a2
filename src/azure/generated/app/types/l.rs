//! Definitions and enums of `Microsoft.App` that start with L.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use crate::azure::support::*;

enumeration! {
    /// `lifecycle` of `IdentitySettings`.
    open Lifecycle {
        None = "None",
        Main = "Main",
        Init = "Init",
        All = "All",
    }
}

definition! {
    /// Definition `LogAnalyticsConfiguration` of `Microsoft.App`.
    ///
    /// An expression that yields it has:
    /// - `customer_id()`: `String`
    LogAnalyticsConfiguration
}

impl LogAnalyticsConfiguration {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `customerId`.
    pub fn customer_id(self, value: impl Value<String>) -> Self {
        set(self, "customerId", value)
    }

    /// `sharedKey`.
    pub fn shared_key(self, value: impl Value<Secret>) -> Self {
        set(self, "sharedKey", value)
    }
}

#[doc(hidden)]
impl<P> Expr<LogAnalyticsConfiguration, P> {
    pub fn customer_id(&self) -> Expr<String, P> {
        field(self, "customerId")
    }
}

enumeration! {
    /// `logLevel` of `Dapr`.
    open LogLevel {
        Info = "info",
        Debug = "debug",
        Warn = "warn",
        Error = "error",
    }
}
