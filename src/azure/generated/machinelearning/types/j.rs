//! Definitions and enums of `Microsoft.MachineLearningServices` that start with J.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use crate::azure::support::*;

definition! {
    /// Definition `JupyterKernelConfig` of `Microsoft.MachineLearningServices`.
    ///
    /// An expression that yields it has:
    /// - `argv()`: `Vec<String>`
    /// - `display_name()`: `String`
    /// - `language()`: `String`
    JupyterKernelConfig
}

impl JupyterKernelConfig {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `argv`.
    pub fn argv(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "argv", value)
    }

    /// `displayName`.
    pub fn display_name(self, value: impl Value<String>) -> Self {
        set(self, "displayName", value)
    }

    /// `language`.
    pub fn language(self, value: impl Value<String>) -> Self {
        set(self, "language", value)
    }
}

#[doc(hidden)]
impl<P> Expr<JupyterKernelConfig, P> {
    pub fn argv(&self) -> Expr<Vec<String>, P> {
        field(self, "argv")
    }

    pub fn display_name(&self) -> Expr<String, P> {
        field(self, "displayName")
    }

    pub fn language(&self) -> Expr<String, P> {
        field(self, "language")
    }
}
