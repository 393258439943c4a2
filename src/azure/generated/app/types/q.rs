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
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `accountName`.
    pub fn account_name(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["accountName"], value.node());
        self
    }

    /// `queueName`.
    pub fn queue_name(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["queueName"], value.node());
        self
    }

    /// `queueLength`.
    pub fn queue_length(mut self, value: impl Value<i64>) -> Self {
        self.0.set(&["queueLength"], value.node());
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
impl<P: Phase> Expr<QueueScaleRule, P> {
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
