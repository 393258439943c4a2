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
    /// - `source_account()`: `String`
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
    pub fn source_account(mut self, value: impl Value<String>) -> Self {
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

    pub fn source_account(&self) -> Expr<String, P> {
        field(self, "sourceAccount")
    }

    pub fn call_rate_limit(&self) -> Expr<types::CallRateLimit, P> {
        field(self, "callRateLimit")
    }
}

definition! {
    /// Definition `DeploymentProperties` of `Microsoft.CognitiveServices`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `provisioning_state()`: `String`
    /// - `model()`: `DeploymentModel`
    /// - `scale_settings()`: `DeploymentScaleSettings`
    /// - `capabilities()`: `Map<String>`
    /// - `rai_policy_name()`: `String`
    /// - `call_rate_limit()`: `CallRateLimit`
    /// - `rate_limits()`: `Vec<ThrottlingRule>`
    /// - `version_upgrade_option()`: `VersionUpgradeOption`
    /// - `dynamic_throttling_enabled()`: `bool`
    /// - `current_capacity()`: `i64`
    /// - `capacity_settings()`: `DeploymentCapacitySettings`
    /// - `parent_deployment_name()`: `String`
    /// - `spillover_deployment_name()`: `String`
    /// - `service_tier()`: `ServiceTier`
    /// - `deployment_state()`: `DeploymentState`
    /// - `routing()`: `DeploymentRouting`
    DeploymentProperties
}

#[doc(hidden)]
impl<P: Phase> Expr<DeploymentProperties, P> {
    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }

    pub fn model(&self) -> Expr<DeploymentModel, P> {
        field(self, "model")
    }

    pub fn scale_settings(&self) -> Expr<DeploymentScaleSettings, P> {
        field(self, "scaleSettings")
    }

    pub fn capabilities(&self) -> Expr<Map<String>, P> {
        field(self, "capabilities")
    }

    pub fn rai_policy_name(&self) -> Expr<String, P> {
        field(self, "raiPolicyName")
    }

    pub fn call_rate_limit(&self) -> Expr<types::CallRateLimit, P> {
        field(self, "callRateLimit")
    }

    pub fn rate_limits(&self) -> Expr<Vec<types::ThrottlingRule>, P> {
        field(self, "rateLimits")
    }

    pub fn version_upgrade_option(&self) -> Expr<types::VersionUpgradeOption, P> {
        field(self, "versionUpgradeOption")
    }

    pub fn dynamic_throttling_enabled(&self) -> Expr<bool, P> {
        field(self, "dynamicThrottlingEnabled")
    }

    pub fn current_capacity(&self) -> Expr<i64, P> {
        field(self, "currentCapacity")
    }

    pub fn capacity_settings(&self) -> Expr<DeploymentCapacitySettings, P> {
        field(self, "capacitySettings")
    }

    pub fn parent_deployment_name(&self) -> Expr<String, P> {
        field(self, "parentDeploymentName")
    }

    pub fn spillover_deployment_name(&self) -> Expr<String, P> {
        field(self, "spilloverDeploymentName")
    }

    pub fn service_tier(&self) -> Expr<types::ServiceTier, P> {
        field(self, "serviceTier")
    }

    pub fn deployment_state(&self) -> Expr<DeploymentState, P> {
        field(self, "deploymentState")
    }

    pub fn routing(&self) -> Expr<DeploymentRouting, P> {
        field(self, "routing")
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
