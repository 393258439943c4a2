//! Definitions and enums of `Microsoft.App` that start with D.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::super::types;
use crate::azure::support::*;

definition! {
    /// Definition `Dapr` of `Microsoft.App`.
    ///
    /// An expression that yields it has:
    /// - `enabled()`: `bool`
    /// - `app_id()`: `String`
    /// - `app_protocol()`: `AppProtocol`
    /// - `app_port()`: `i64`
    /// - `http_read_buffer_size()`: `i64`
    /// - `http_max_request_size()`: `i64`
    /// - `log_level()`: `LogLevel`
    /// - `enable_api_logging()`: `bool`
    /// - `app_health()`: `DaprAppHealth`
    /// - `max_concurrency()`: `i64`
    Dapr
}

impl Dapr {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `enabled`.
    pub fn enabled(self, value: impl Value<bool>) -> Self {
        set(self, "enabled", value)
    }

    /// `appId`.
    pub fn app_id(self, value: impl Value<String>) -> Self {
        set(self, "appId", value)
    }

    /// `appProtocol`.
    pub fn app_protocol(self, value: impl Value<types::AppProtocol>) -> Self {
        set(self, "appProtocol", value)
    }

    /// `appPort`.
    pub fn app_port(self, value: impl Value<i64>) -> Self {
        set(self, "appPort", value)
    }

    /// `httpReadBufferSize`.
    pub fn http_read_buffer_size(self, value: impl Value<i64>) -> Self {
        set(self, "httpReadBufferSize", value)
    }

    /// `httpMaxRequestSize`.
    pub fn http_max_request_size(self, value: impl Value<i64>) -> Self {
        set(self, "httpMaxRequestSize", value)
    }

    /// `logLevel`.
    pub fn log_level(self, value: impl Value<types::LogLevel>) -> Self {
        set(self, "logLevel", value)
    }

    /// `enableApiLogging`.
    pub fn enable_api_logging(self, value: impl Value<bool>) -> Self {
        set(self, "enableApiLogging", value)
    }

    /// `appHealth`.
    pub fn app_health(self, value: impl Value<DaprAppHealth>) -> Self {
        set(self, "appHealth", value)
    }

    /// `maxConcurrency`.
    pub fn max_concurrency(self, value: impl Value<i64>) -> Self {
        set(self, "maxConcurrency", value)
    }
}

#[doc(hidden)]
impl<P> Expr<Dapr, P> {
    pub fn enabled(&self) -> Expr<bool, P> {
        field(self, "enabled")
    }

    pub fn app_id(&self) -> Expr<String, P> {
        field(self, "appId")
    }

    pub fn app_protocol(&self) -> Expr<types::AppProtocol, P> {
        field(self, "appProtocol")
    }

    pub fn app_port(&self) -> Expr<i64, P> {
        field(self, "appPort")
    }

    pub fn http_read_buffer_size(&self) -> Expr<i64, P> {
        field(self, "httpReadBufferSize")
    }

    pub fn http_max_request_size(&self) -> Expr<i64, P> {
        field(self, "httpMaxRequestSize")
    }

    pub fn log_level(&self) -> Expr<types::LogLevel, P> {
        field(self, "logLevel")
    }

    pub fn enable_api_logging(&self) -> Expr<bool, P> {
        field(self, "enableApiLogging")
    }

    pub fn app_health(&self) -> Expr<DaprAppHealth, P> {
        field(self, "appHealth")
    }

    pub fn max_concurrency(&self) -> Expr<i64, P> {
        field(self, "maxConcurrency")
    }
}

definition! {
    /// Definition `DaprAppHealth` of `Microsoft.App`.
    ///
    /// An expression that yields it has:
    /// - `enabled()`: `bool`
    /// - `path()`: `String`
    /// - `probe_interval_seconds()`: `i64`
    /// - `probe_timeout_milliseconds()`: `i64`
    /// - `threshold()`: `i64`
    DaprAppHealth
}

impl DaprAppHealth {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `enabled`.
    pub fn enabled(self, value: impl Value<bool>) -> Self {
        set(self, "enabled", value)
    }

    /// `path`.
    pub fn path(self, value: impl Value<String>) -> Self {
        set(self, "path", value)
    }

    /// `probeIntervalSeconds`: at least 1.
    pub fn probe_interval_seconds(self, value: impl Value<i64>) -> Self {
        set(self, "probeIntervalSeconds", value)
    }

    /// `probeTimeoutMilliseconds`: at least 1.
    pub fn probe_timeout_milliseconds(self, value: impl Value<i64>) -> Self {
        set(self, "probeTimeoutMilliseconds", value)
    }

    /// `threshold`: at least 1.
    pub fn threshold(self, value: impl Value<i64>) -> Self {
        set(self, "threshold", value)
    }
}

#[doc(hidden)]
impl<P> Expr<DaprAppHealth, P> {
    pub fn enabled(&self) -> Expr<bool, P> {
        field(self, "enabled")
    }

    pub fn path(&self) -> Expr<String, P> {
        field(self, "path")
    }

    pub fn probe_interval_seconds(&self) -> Expr<i64, P> {
        field(self, "probeIntervalSeconds")
    }

    pub fn probe_timeout_milliseconds(&self) -> Expr<i64, P> {
        field(self, "probeTimeoutMilliseconds")
    }

    pub fn threshold(&self) -> Expr<i64, P> {
        field(self, "threshold")
    }
}

reading! {
    /// Definition `DaprConfiguration` of `Microsoft.App`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `version()`: `String`
    DaprConfiguration
}

#[doc(hidden)]
impl<P> Expr<DaprConfiguration, P> {
    pub fn version(&self) -> Expr<String, P> {
        field(self, "version")
    }
}
