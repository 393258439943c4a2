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
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `server`.
    pub fn server(self, value: impl Value<String>) -> Self {
        set(self, "server", value)
    }

    /// `username`.
    pub fn username(self, value: impl Value<String>) -> Self {
        set(self, "username", value)
    }

    /// `passwordSecretRef`.
    pub fn password_secret_ref(self, value: impl Value<String>) -> Self {
        set(self, "passwordSecretRef", value)
    }

    /// `identity`.
    pub fn identity(self, value: impl Value<String>) -> Self {
        set(self, "identity", value)
    }
}

#[doc(hidden)]
impl<P> Expr<RegistryCredentials, P> {
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
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `java`.
    pub fn java(self, value: impl Value<RuntimeJava>) -> Self {
        set(self, "java", value)
    }
}

#[doc(hidden)]
impl<P> Expr<Runtime, P> {
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
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `enableMetrics`.
    pub fn enable_metrics(self, value: impl Value<bool>) -> Self {
        set(self, "enableMetrics", value)
    }
}

#[doc(hidden)]
impl<P> Expr<RuntimeJava, P> {
    pub fn enable_metrics(&self) -> Expr<bool, P> {
        field(self, "enableMetrics")
    }
}
