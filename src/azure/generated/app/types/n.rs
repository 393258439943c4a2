//! Definitions and enums of `Microsoft.App` that start with N.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::super::types;
use crate::azure::support::*;

definition! {
    /// Definition `NfsAzureFileProperties` of `Microsoft.App`.
    ///
    /// An expression that yields it has:
    /// - `server()`: `String`
    /// - `access_mode()`: `AccessMode`
    /// - `share_name()`: `String`
    NfsAzureFileProperties
}

impl NfsAzureFileProperties {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `server`.
    pub fn server(self, value: impl Value<String>) -> Self {
        set(self, "server", value)
    }

    /// `accessMode`.
    pub fn access_mode(self, value: impl Value<types::AccessMode>) -> Self {
        set(self, "accessMode", value)
    }

    /// `shareName`.
    pub fn share_name(self, value: impl Value<String>) -> Self {
        set(self, "shareName", value)
    }
}

#[doc(hidden)]
impl<P> Expr<NfsAzureFileProperties, P> {
    pub fn server(&self) -> Expr<String, P> {
        field(self, "server")
    }

    pub fn access_mode(&self) -> Expr<types::AccessMode, P> {
        field(self, "accessMode")
    }

    pub fn share_name(&self) -> Expr<String, P> {
        field(self, "shareName")
    }
}
