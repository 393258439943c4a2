//! Definitions and enums of `Microsoft.Compute` that start with B.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::super::types;
use crate::azure::support::*;

definition! {
    /// Definition `BillingProfile` of `Microsoft.Compute`.
    ///
    /// An expression that yields it has:
    /// - `max_price()`: `i64`
    BillingProfile
}

impl BillingProfile {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `maxPrice`.
    pub fn max_price(self, value: impl Value<i64>) -> Self {
        set(self, "maxPrice", value)
    }
}

#[doc(hidden)]
impl<P> Expr<BillingProfile, P> {
    pub fn max_price(&self) -> Expr<i64, P> {
        field(self, "maxPrice")
    }
}

definition! {
    /// Definition `BootDiagnostics` of `Microsoft.Compute`.
    ///
    /// An expression that yields it has:
    /// - `enabled()`: `bool`
    /// - `storage_uri()`: `String`
    BootDiagnostics
}

impl BootDiagnostics {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `enabled`.
    pub fn enabled(self, value: impl Value<bool>) -> Self {
        set(self, "enabled", value)
    }

    /// `storageUri`.
    pub fn storage_uri(self, value: impl Value<String>) -> Self {
        set(self, "storageUri", value)
    }
}

#[doc(hidden)]
impl<P> Expr<BootDiagnostics, P> {
    pub fn enabled(&self) -> Expr<bool, P> {
        field(self, "enabled")
    }

    pub fn storage_uri(&self) -> Expr<String, P> {
        field(self, "storageUri")
    }
}

reading! {
    /// Definition `BootDiagnosticsInstanceView` of `Microsoft.Compute`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `console_screenshot_blob_uri()`: `String`
    /// - `serial_console_log_blob_uri()`: `String`
    /// - `status()`: `InstanceViewStatus`
    BootDiagnosticsInstanceView
}

#[doc(hidden)]
impl<P> Expr<BootDiagnosticsInstanceView, P> {
    pub fn console_screenshot_blob_uri(&self) -> Expr<String, P> {
        field(self, "consoleScreenshotBlobUri")
    }

    pub fn serial_console_log_blob_uri(&self) -> Expr<String, P> {
        field(self, "serialConsoleLogBlobUri")
    }

    pub fn status(&self) -> Expr<types::InstanceViewStatus, P> {
        field(self, "status")
    }
}
