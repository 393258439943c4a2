//! Definitions and enums of `Microsoft.App` that start with H.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::super::types;
use crate::azure::support::*;

definition! {
    /// Definition `HttpScaleRule` of `Microsoft.App`.
    ///
    /// An expression that yields it has:
    /// - `metadata()`: `Map<String>`
    /// - `auth()`: `Vec<ScaleRuleAuth>`
    /// - `identity()`: `String`
    HttpScaleRule
}

impl HttpScaleRule {
    /// An empty one.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `metadata`.
    pub fn metadata(mut self, value: impl Value<Map<String>>) -> Self {
        self.0.set(&["metadata"], value.node());
        self
    }

    /// `auth`.
    pub fn auth(mut self, value: impl Value<Vec<types::ScaleRuleAuth>>) -> Self {
        self.0.set(&["auth"], value.node());
        self
    }

    /// `identity`.
    pub fn identity(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["identity"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<HttpScaleRule, P> {
    pub fn metadata(&self) -> Expr<Map<String>, P> {
        field(self, "metadata")
    }

    pub fn auth(&self) -> Expr<Vec<types::ScaleRuleAuth>, P> {
        field(self, "auth")
    }

    pub fn identity(&self) -> Expr<String, P> {
        field(self, "identity")
    }
}
