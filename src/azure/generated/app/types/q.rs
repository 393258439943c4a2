//! Definitions and enums of `Microsoft.App` that start with Q.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::super::types;
use crate::azure::support::*;

definition! {
    /// Definition `QueueScaleRule` of `Microsoft.App`.
    ///
    /// An expression that yields it has:
    /// - `account_name()`: `String`
    /// - `queue_name()`: `String`
    /// - `queue_length()`: `i64`
    /// - `auth()`: `Vec<ScaleRuleAuth>`
    /// - `identity()`: `String`
    QueueScaleRule
}

impl QueueScaleRule {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `accountName`.
    pub fn account_name(self, value: impl Value<String>) -> Self {
        set(self, "accountName", value)
    }

    /// `queueName`.
    pub fn queue_name(self, value: impl Value<String>) -> Self {
        set(self, "queueName", value)
    }

    /// `queueLength`.
    pub fn queue_length(self, value: impl Value<i64>) -> Self {
        set(self, "queueLength", value)
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
impl<P> Expr<QueueScaleRule, P> {
    pub fn account_name(&self) -> Expr<String, P> {
        field(self, "accountName")
    }

    pub fn queue_name(&self) -> Expr<String, P> {
        field(self, "queueName")
    }

    pub fn queue_length(&self) -> Expr<i64, P> {
        field(self, "queueLength")
    }

    pub fn auth(&self) -> Expr<Vec<types::ScaleRuleAuth>, P> {
        field(self, "auth")
    }

    pub fn identity(&self) -> Expr<String, P> {
        field(self, "identity")
    }
}
