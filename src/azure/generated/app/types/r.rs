//! Definitions and enums of `Microsoft.App` that start with R.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use crate::azure::support::*;

definition! {
    /// Definition `RegistryCredentials` of `Microsoft.App`.
    ///
    /// An expression that yields it has:
    /// - `server()`: `String`
    /// - `username()`: `String`
    /// - `password_secret_ref()`: `String`
    /// - `identity()`: `String`
    RegistryCredentials
}

impl RegistryCredentials {
    /// An empty one.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `server`.
    pub fn server(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["server"], value.node());
        self
    }

    /// `username`.
    pub fn username(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["username"], value.node());
        self
    }

    /// `passwordSecretRef`.
    pub fn password_secret_ref(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["passwordSecretRef"], value.node());
        self
    }

    /// `identity`.
    pub fn identity(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["identity"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<RegistryCredentials, P> {
    pub fn server(&self) -> Expr<String, P> {
        field(self, "server")
    }

    pub fn username(&self) -> Expr<String, P> {
        field(self, "username")
    }

    pub fn password_secret_ref(&self) -> Expr<String, P> {
        field(self, "passwordSecretRef")
    }

    pub fn identity(&self) -> Expr<String, P> {
        field(self, "identity")
    }
}

definition! {
    /// Definition `Runtime` of `Microsoft.App`.
    ///
    /// An expression that yields it has:
    /// - `java()`: `RuntimeJava`
    Runtime
}

impl Runtime {
    /// An empty one.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `java`.
    pub fn java(mut self, value: impl Value<RuntimeJava>) -> Self {
        self.0.set(&["java"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<Runtime, P> {
    pub fn java(&self) -> Expr<RuntimeJava, P> {
        field(self, "java")
    }
}

definition! {
    /// Definition `RuntimeJava` of `Microsoft.App`.
    ///
    /// An expression that yields it has:
    /// - `enable_metrics()`: `bool`
    RuntimeJava
}

impl RuntimeJava {
    /// An empty one.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `enableMetrics`.
    pub fn enable_metrics(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["enableMetrics"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<RuntimeJava, P> {
    pub fn enable_metrics(&self) -> Expr<bool, P> {
        field(self, "enableMetrics")
    }
}
