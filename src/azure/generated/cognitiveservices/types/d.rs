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
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `designatedCapacity`: at least 0.
    pub fn designated_capacity(mut self, value: impl Value<i64>) -> Self {
        self.0.set(&["designatedCapacity"], value.node());
        self
    }

    /// `priority`: at least 0.
    pub fn priority(mut self, value: impl Value<i64>) -> Self {
        self.0.set(&["priority"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<DeploymentCapacitySettings, P> {
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
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `publisher`.
    pub fn publisher(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["publisher"], value.node());
        self
    }

    /// `format`.
    pub fn format(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["format"], value.node());
        self
    }

    /// `name`.
    pub fn name(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["name"], value.node());
        self
    }

    /// `version`.
    pub fn version(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["version"], value.node());
        self
    }

    /// `source`.
    pub fn source(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["source"], value.node());
        self
    }

    /// `sourceAccount`.
    pub fn source_account(mut self, value: impl Value<Id<super::super::Account>>) -> Self {
        self.0.set(&["sourceAccount"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<DeploymentModel, P> {
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
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `mode`.
    pub fn mode(mut self, value: impl Value<DeploymentRoutingMode>) -> Self {
        self.0.set(&["mode"], value.node());
        self
    }

    /// `models`.
    pub fn models(mut self, value: impl Value<Vec<DeploymentModel>>) -> Self {
        self.0.set(&["models"], value.node());
        self
    }

    /// Adds one item to `models`.
    pub fn model(mut self, value: impl Value<DeploymentModel>) -> Self {
        self.0.push(&["models"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<DeploymentRouting, P> {
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
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `scaleType`.
    pub fn scale_type(mut self, value: impl Value<types::ScaleType>) -> Self {
        self.0.set(&["scaleType"], value.node());
        self
    }

    /// `capacity`.
    pub fn capacity(mut self, value: impl Value<i64>) -> Self {
        self.0.set(&["capacity"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<DeploymentScaleSettings, P> {
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
