//! `Microsoft.CognitiveServices/accounts/deployments`, version 2025-12-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.CognitiveServices/accounts/deployments`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.cognitiveservices/accounts/deployments)
    AccountDeployment: "Microsoft.CognitiveServices/accounts/deployments" @ "2025-12-01",
    properties types::AccountDeploymentProperties,
    child super::Account
}

impl AccountDeployment {
    /// Declares the resource with what Azure requires of it.
    #[track_caller]
    pub fn new(
        parent: &Ref<super::Account>,
        name: impl Value<String, Phase: KnownAtStart>,
        sku: impl Value<types::Sku, Phase: KnownAtStart>,
        model: impl Value<types::DeploymentModel>,
    ) -> Self {
        let mut this = Self(Declaration::child(Self::TYPE, Self::API_VERSION, parent, name.node()));
        this.0.set(&["sku"], sku.node());
        this.0.set(&["properties", "model"], model.node());
        this
    }

    /// `properties.scaleSettings`.
    pub fn scale_settings(mut self, value: impl Value<types::DeploymentScaleSettings>) -> Self {
        self.0.set(&["properties", "scaleSettings"], value.node());
        self
    }

    /// `properties.raiPolicyName`.
    pub fn rai_policy_name(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["properties", "raiPolicyName"], value.node());
        self
    }

    /// `properties.versionUpgradeOption`.
    pub fn version_upgrade_option(
        mut self,
        value: impl Value<types::VersionUpgradeOption>,
    ) -> Self {
        self.0.set(&["properties", "versionUpgradeOption"], value.node());
        self
    }

    /// `properties.currentCapacity`.
    pub fn current_capacity(mut self, value: impl Value<i64>) -> Self {
        self.0.set(&["properties", "currentCapacity"], value.node());
        self
    }

    /// `properties.capacitySettings`.
    pub fn capacity_settings(
        mut self,
        value: impl Value<types::DeploymentCapacitySettings>,
    ) -> Self {
        self.0.set(&["properties", "capacitySettings"], value.node());
        self
    }

    /// `properties.parentDeploymentName`.
    pub fn parent_deployment_name(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["properties", "parentDeploymentName"], value.node());
        self
    }

    /// `properties.spilloverDeploymentName`.
    pub fn spillover_deployment_name(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["properties", "spilloverDeploymentName"], value.node());
        self
    }

    /// `properties.serviceTier`.
    pub fn service_tier(mut self, value: impl Value<types::ServiceTier>) -> Self {
        self.0.set(&["properties", "serviceTier"], value.node());
        self
    }

    /// `properties.deploymentState`.
    pub fn deployment_state(mut self, value: impl Value<types::DeploymentState>) -> Self {
        self.0.set(&["properties", "deploymentState"], value.node());
        self
    }

    /// `properties.routing`.
    pub fn routing(mut self, value: impl Value<types::DeploymentRouting>) -> Self {
        self.0.set(&["properties", "routing"], value.node());
        self
    }

    /// `tags`.
    pub fn tags(mut self, value: impl Value<Map<String>, Phase: KnownAtStart>) -> Self {
        self.0.set(&["tags"], value.node());
        self
    }

    /// Adds one entry to `tags`.
    pub fn tag(
        mut self,
        key: impl Into<Key>,
        value: impl Value<String, Phase: KnownAtStart>,
    ) -> Self {
        self.0.set_entry(&["tags"], key.into(), value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<AccountDeployment, P> {
    pub fn properties(&self) -> Expr<types::AccountDeploymentProperties, P> {
        field(self, "properties")
    }

    pub fn sku(&self) -> Expr<types::Sku, P> {
        field(self, "sku")
    }

    pub fn etag(&self) -> Expr<String, P> {
        field(self, "etag")
    }

    pub fn tags(&self) -> Expr<Map<String>, P> {
        field(self, "tags")
    }

    pub fn system_data(&self) -> Expr<types::SystemData, P> {
        field(self, "systemData")
    }
}
