//! Definitions and enums of `Microsoft.CognitiveServices` that start with D.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::super::types;
use crate::azure::support::*;

definition! {
    /// Definition `DeploymentCapacitySettings` of `Microsoft.CognitiveServices`.
    ///
    /// An expression that yields it has:
    /// - `designated_capacity()`: `i64`
    /// - `priority()`: `i64`
    DeploymentCapacitySettings
}

impl DeploymentCapacitySettings {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `designatedCapacity`: at least 0.
    pub fn designated_capacity(self, value: impl Value<i64>) -> Self {
        set(self, "designatedCapacity", value)
    }

    /// `priority`: at least 0.
    pub fn priority(self, value: impl Value<i64>) -> Self {
        set(self, "priority", value)
    }
}

#[doc(hidden)]
impl<P> Expr<DeploymentCapacitySettings, P> {
    pub fn designated_capacity(&self) -> Expr<i64, P> {
        field(self, "designatedCapacity")
    }

    pub fn priority(&self) -> Expr<i64, P> {
        field(self, "priority")
    }
}

definition! {
    /// Definition `DeploymentModel` of `Microsoft.CognitiveServices`.
    ///
    /// An expression that yields it has:
    /// - `publisher()`: `String`
    /// - `format()`: `String`
    /// - `name()`: `String`
    /// - `version()`: `String`
    /// - `source()`: `String`
    /// - `source_account()`: `Id<Account>`
    /// - `call_rate_limit()`: `CallRateLimit`
    DeploymentModel
}

impl DeploymentModel {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `publisher`.
    pub fn publisher(self, value: impl Value<String>) -> Self {
        set(self, "publisher", value)
    }

    /// `format`.
    pub fn format(self, value: impl Value<String>) -> Self {
        set(self, "format", value)
    }

    /// `name`.
    pub fn name(self, value: impl Value<String>) -> Self {
        set(self, "name", value)
    }

    /// `version`.
    pub fn version(self, value: impl Value<String>) -> Self {
        set(self, "version", value)
    }

    /// `source`.
    pub fn source(self, value: impl Value<String>) -> Self {
        set(self, "source", value)
    }

    /// `sourceAccount`.
    pub fn source_account(self, value: impl Value<Id<super::super::Account>>) -> Self {
        set(self, "sourceAccount", value)
    }
}

#[doc(hidden)]
impl<P> Expr<DeploymentModel, P> {
    pub fn publisher(&self) -> Expr<String, P> {
        field(self, "publisher")
    }

    pub fn format(&self) -> Expr<String, P> {
        field(self, "format")
    }

    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }

    pub fn version(&self) -> Expr<String, P> {
        field(self, "version")
    }

    pub fn source(&self) -> Expr<String, P> {
        field(self, "source")
    }

    pub fn source_account(&self) -> Expr<Id<super::super::Account>, P> {
        field(self, "sourceAccount")
    }

    pub fn call_rate_limit(&self) -> Expr<types::CallRateLimit, P> {
        field(self, "callRateLimit")
    }
}

definition! {
    /// Definition `DeploymentRouting` of `Microsoft.CognitiveServices`.
    ///
    /// An expression that yields it has:
    /// - `mode()`: `DeploymentRoutingMode`
    /// - `models()`: `Vec<DeploymentModel>`
    DeploymentRouting
}

impl DeploymentRouting {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `mode`.
    pub fn mode(self, value: impl Value<DeploymentRoutingMode>) -> Self {
        set(self, "mode", value)
    }

    /// `models`.
    pub fn models(self, value: impl Value<Vec<DeploymentModel>>) -> Self {
        set(self, "models", value)
    }

    /// Adds one item to `models`.
    pub fn model(self, value: impl Value<DeploymentModel>) -> Self {
        push(self, "models", value)
    }
}

#[doc(hidden)]
impl<P> Expr<DeploymentRouting, P> {
    pub fn mode(&self) -> Expr<DeploymentRoutingMode, P> {
        field(self, "mode")
    }

    pub fn models(&self) -> Expr<Vec<DeploymentModel>, P> {
        field(self, "models")
    }
}

enumeration! {
    /// `mode` of `DeploymentRouting`.
    open DeploymentRoutingMode {
        Cost = "cost",
        Balanced = "balanced",
        Quality = "quality",
    }
}

definition! {
    /// Definition `DeploymentScaleSettings` of `Microsoft.CognitiveServices`.
    ///
    /// An expression that yields it has:
    /// - `scale_type()`: `ScaleType`
    /// - `capacity()`: `i64`
    /// - `active_capacity()`: `i64`
    DeploymentScaleSettings
}

impl DeploymentScaleSettings {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `scaleType`.
    pub fn scale_type(self, value: impl Value<types::ScaleType>) -> Self {
        set(self, "scaleType", value)
    }

    /// `capacity`.
    pub fn capacity(self, value: impl Value<i64>) -> Self {
        set(self, "capacity", value)
    }
}

#[doc(hidden)]
impl<P> Expr<DeploymentScaleSettings, P> {
    pub fn scale_type(&self) -> Expr<types::ScaleType, P> {
        field(self, "scaleType")
    }

    pub fn capacity(&self) -> Expr<i64, P> {
        field(self, "capacity")
    }

    pub fn active_capacity(&self) -> Expr<i64, P> {
        field(self, "activeCapacity")
    }
}

enumeration! {
    /// `deploymentState` of `Microsoft.CognitiveServices/accounts/deployments`.
    open DeploymentState {
        Running = "Running",
        Paused = "Paused",
    }
}
