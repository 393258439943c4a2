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
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `enabled`.
    pub fn enabled(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["enabled"], value.node());
        self
    }

    /// `appId`.
    pub fn app_id(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["appId"], value.node());
        self
    }

    /// `appProtocol`.
    pub fn app_protocol(mut self, value: impl Value<types::AppProtocol>) -> Self {
        self.0.set(&["appProtocol"], value.node());
        self
    }

    /// `appPort`.
    pub fn app_port(mut self, value: impl Value<i64>) -> Self {
        self.0.set(&["appPort"], value.node());
        self
    }

    /// `httpReadBufferSize`.
    pub fn http_read_buffer_size(mut self, value: impl Value<i64>) -> Self {
        self.0.set(&["httpReadBufferSize"], value.node());
        self
    }

    /// `httpMaxRequestSize`.
    pub fn http_max_request_size(mut self, value: impl Value<i64>) -> Self {
        self.0.set(&["httpMaxRequestSize"], value.node());
        self
    }

    /// `logLevel`.
    pub fn log_level(mut self, value: impl Value<types::LogLevel>) -> Self {
        self.0.set(&["logLevel"], value.node());
        self
    }

    /// `enableApiLogging`.
    pub fn enable_api_logging(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["enableApiLogging"], value.node());
        self
    }

    /// `appHealth`.
    pub fn app_health(mut self, value: impl Value<DaprAppHealth>) -> Self {
        self.0.set(&["appHealth"], value.node());
        self
    }

    /// `maxConcurrency`.
    pub fn max_concurrency(mut self, value: impl Value<i64>) -> Self {
        self.0.set(&["maxConcurrency"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<Dapr, P> {
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
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `enabled`.
    pub fn enabled(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["enabled"], value.node());
        self
    }

    /// `path`.
    pub fn path(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["path"], value.node());
        self
    }

    /// `probeIntervalSeconds`: at least 1.
    pub fn probe_interval_seconds(mut self, value: impl Value<i64>) -> Self {
        self.0.set(&["probeIntervalSeconds"], value.node());
        self
    }

    /// `probeTimeoutMilliseconds`: at least 1.
    pub fn probe_timeout_milliseconds(mut self, value: impl Value<i64>) -> Self {
        self.0.set(&["probeTimeoutMilliseconds"], value.node());
        self
    }

    /// `threshold`: at least 1.
    pub fn threshold(mut self, value: impl Value<i64>) -> Self {
        self.0.set(&["threshold"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<DaprAppHealth, P> {
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
impl<P: Phase> Expr<DaprConfiguration, P> {
    pub fn version(&self) -> Expr<String, P> {
        field(self, "version")
    }
}
