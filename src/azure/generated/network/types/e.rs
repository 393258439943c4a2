//! Definitions and enums of `Microsoft.Network` that start with E.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use crate::azure::support::*;

enumeration! {
    /// `enforcement` of `VirtualNetworkEncryption`.
    open Enforcement {
        DropUnencrypted = "DropUnencrypted",
        AllowUnencrypted = "AllowUnencrypted",
    }
}

definition! {
    /// Definition `ExplicitProxy` of `Microsoft.Network`.
    ///
    /// An expression that yields it has:
    /// - `enable_explicit_proxy()`: `bool`
    /// - `http_port()`: `i64`
    /// - `https_port()`: `i64`
    /// - `enable_pac_file()`: `bool`
    /// - `pac_file_port()`: `i64`
    /// - `pac_file()`: `String`
    ExplicitProxy
}

impl ExplicitProxy {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `enableExplicitProxy`.
    pub fn enable_explicit_proxy(self, value: impl Value<bool>) -> Self {
        set(self, "enableExplicitProxy", value)
    }

    /// `httpPort`: from 0 to 64000.
    pub fn http_port(self, value: impl Value<i64>) -> Self {
        set(self, "httpPort", value)
    }

    /// `httpsPort`: from 0 to 64000.
    pub fn https_port(self, value: impl Value<i64>) -> Self {
        set(self, "httpsPort", value)
    }

    /// `enablePacFile`.
    pub fn enable_pac_file(self, value: impl Value<bool>) -> Self {
        set(self, "enablePacFile", value)
    }

    /// `pacFilePort`: from 0 to 64000.
    pub fn pac_file_port(self, value: impl Value<i64>) -> Self {
        set(self, "pacFilePort", value)
    }

    /// `pacFile`.
    pub fn pac_file(self, value: impl Value<String>) -> Self {
        set(self, "pacFile", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ExplicitProxy, P> {
    pub fn enable_explicit_proxy(&self) -> Expr<bool, P> {
        field(self, "enableExplicitProxy")
    }

    pub fn http_port(&self) -> Expr<i64, P> {
        field(self, "httpPort")
    }

    pub fn https_port(&self) -> Expr<i64, P> {
        field(self, "httpsPort")
    }

    pub fn enable_pac_file(&self) -> Expr<bool, P> {
        field(self, "enablePacFile")
    }

    pub fn pac_file_port(&self) -> Expr<i64, P> {
        field(self, "pacFilePort")
    }

    pub fn pac_file(&self) -> Expr<String, P> {
        field(self, "pacFile")
    }
}

definition! {
    /// Definition `ExtendedLocation` of `Microsoft.Network`.
    ///
    /// An expression that yields it has:
    /// - `name()`: `String`
    /// - `type_()`: `ExtendedLocationType`
    ExtendedLocation
}

impl ExtendedLocation {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `name`.
    pub fn name(self, value: impl Value<String>) -> Self {
        set(self, "name", value)
    }

    /// `type`.
    pub fn type_(self, value: impl Value<ExtendedLocationType>) -> Self {
        set(self, "type", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ExtendedLocation, P> {
    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }

    pub fn type_(&self) -> Expr<ExtendedLocationType, P> {
        field(self, "type")
    }
}

enumeration! {
    /// `type` of `ExtendedLocation`.
    open ExtendedLocationType {
        EdgeZone = "EdgeZone",
    }
}
