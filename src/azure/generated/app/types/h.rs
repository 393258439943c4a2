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
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `metadata`.
    pub fn metadata(self, value: impl Value<Map<String>>) -> Self {
        set(self, "metadata", value)
    }

    /// `auth`.
    pub fn auth(self, value: impl Value<Vec<types::ScaleRuleAuth>>) -> Self {
        set(self, "auth", value)
    }

    /// `identity`.
    pub fn identity(self, value: impl Value<String>) -> Self {
        set(self, "identity", value)
    }
}

#[doc(hidden)]
impl<P> Expr<HttpScaleRule, P> {
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
