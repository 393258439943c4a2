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
        this.0.set("sku", sku.node());
        this.0.set("properties/model", model.node());
        this
    }

    /// `properties.scaleSettings`.
    pub fn scale_settings(self, value: impl Value<types::DeploymentScaleSettings>) -> Self {
        set(self, "properties/scaleSettings", value)
    }

    /// `properties.raiPolicyName`.
    pub fn rai_policy_name(self, value: impl Value<String>) -> Self {
        set(self, "properties/raiPolicyName", value)
    }

    /// `properties.versionUpgradeOption`.
    pub fn version_upgrade_option(self, value: impl Value<types::VersionUpgradeOption>) -> Self {
        set(self, "properties/versionUpgradeOption", value)
    }

    /// `properties.currentCapacity`.
    pub fn current_capacity(self, value: impl Value<i64>) -> Self {
        set(self, "properties/currentCapacity", value)
    }

    /// `properties.capacitySettings`.
    pub fn capacity_settings(self, value: impl Value<types::DeploymentCapacitySettings>) -> Self {
        set(self, "properties/capacitySettings", value)
    }

    /// `properties.parentDeploymentName`.
    pub fn parent_deployment_name(self, value: impl Value<String>) -> Self {
        set(self, "properties/parentDeploymentName", value)
    }

    /// `properties.spilloverDeploymentName`.
    pub fn spillover_deployment_name(self, value: impl Value<String>) -> Self {
        set(self, "properties/spilloverDeploymentName", value)
    }

    /// `properties.serviceTier`.
    pub fn service_tier(self, value: impl Value<types::ServiceTier>) -> Self {
        set(self, "properties/serviceTier", value)
    }

    /// `properties.deploymentState`.
    pub fn deployment_state(self, value: impl Value<types::DeploymentState>) -> Self {
        set(self, "properties/deploymentState", value)
    }

    /// `properties.routing`.
    pub fn routing(self, value: impl Value<types::DeploymentRouting>) -> Self {
        set(self, "properties/routing", value)
    }

    /// `tags`.
    pub fn tags(self, value: impl Value<Map<String>, Phase: KnownAtStart>) -> Self {
        set(self, "tags", value)
    }

    /// Adds one entry to `tags`.
    pub fn tag(self, key: impl Into<Key>, value: impl Value<String, Phase: KnownAtStart>) -> Self {
        set_entry(self, "tags", key, value)
    }
}

#[doc(hidden)]
impl<P> Expr<AccountDeployment, P> {
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
