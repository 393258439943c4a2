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
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `enableExplicitProxy`.
    pub fn enable_explicit_proxy(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["enableExplicitProxy"], value.node());
        self
    }

    /// `httpPort`: from 0 to 64000.
    pub fn http_port(mut self, value: impl Value<i64>) -> Self {
        self.0.set(&["httpPort"], value.node());
        self
    }

    /// `httpsPort`: from 0 to 64000.
    pub fn https_port(mut self, value: impl Value<i64>) -> Self {
        self.0.set(&["httpsPort"], value.node());
        self
    }

    /// `enablePacFile`.
    pub fn enable_pac_file(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["enablePacFile"], value.node());
        self
    }

    /// `pacFilePort`: from 0 to 64000.
    pub fn pac_file_port(mut self, value: impl Value<i64>) -> Self {
        self.0.set(&["pacFilePort"], value.node());
        self
    }

    /// `pacFile`.
    pub fn pac_file(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["pacFile"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<ExplicitProxy, P> {
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
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `name`.
    pub fn name(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["name"], value.node());
        self
    }

    /// `type`.
    pub fn type_(mut self, value: impl Value<ExtendedLocationType>) -> Self {
        self.0.set(&["type"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<ExtendedLocation, P> {
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
