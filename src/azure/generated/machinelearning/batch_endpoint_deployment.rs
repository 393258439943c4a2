//! `Microsoft.MachineLearningServices/workspaces/batchEndpoints/deployments`, version 2025-12-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.MachineLearningServices/workspaces/batchEndpoints/deployments`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.machinelearningservices/workspaces/batchendpoints/deployments)
    BatchEndpointDeployment: "Microsoft.MachineLearningServices/workspaces/batchEndpoints/deployments" @ "2025-12-01",
    properties types::BatchEndpointDeploymentProperties,
    child super::BatchEndpoint
}

impl BatchEndpointDeployment {
    /// Declares the resource with what Azure requires of it.
    #[track_caller]
    pub fn new(
        parent: &Ref<super::BatchEndpoint>,
        name: impl Value<String, Phase: KnownAtStart>,
        location: impl Value<String, Phase: KnownAtStart>,
    ) -> Self {
        let mut this = Self(Declaration::child(Self::TYPE, Self::API_VERSION, parent, name.node()));
        this.0.set(&["location"], location.node());
        this
    }

    /// `properties.compute`.
    pub fn compute(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["properties", "compute"], value.node());
        self
    }

    /// `properties.deploymentConfiguration`.
    pub fn deployment_configuration(
        mut self,
        value: impl Value<types::BatchDeploymentConfiguration>,
    ) -> Self {
        self.0.set(&["properties", "deploymentConfiguration"], value.node());
        self
    }

    /// `properties.errorThreshold`.
    pub fn error_threshold(mut self, value: impl Value<i64>) -> Self {
        self.0.set(&["properties", "errorThreshold"], value.node());
        self
    }

    /// `properties.loggingLevel`.
    pub fn logging_level(mut self, value: impl Value<types::LoggingLevel>) -> Self {
        self.0.set(&["properties", "loggingLevel"], value.node());
        self
    }

    /// `properties.maxConcurrencyPerInstance`.
    pub fn max_concurrency_per_instance(mut self, value: impl Value<i64>) -> Self {
        self.0.set(&["properties", "maxConcurrencyPerInstance"], value.node());
        self
    }

    /// `properties.miniBatchSize`.
    pub fn mini_batch_size(mut self, value: impl Value<i64>) -> Self {
        self.0.set(&["properties", "miniBatchSize"], value.node());
        self
    }

    /// `properties.model`.
    pub fn model(mut self, value: impl Value<types::AssetReferenceBase>) -> Self {
        self.0.set(&["properties", "model"], value.node());
        self
    }

    /// `properties.outputAction`.
    pub fn output_action(mut self, value: impl Value<types::OutputAction>) -> Self {
        self.0.set(&["properties", "outputAction"], value.node());
        self
    }

    /// `properties.outputFileName`.
    pub fn output_file_name(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["properties", "outputFileName"], value.node());
        self
    }

    /// `properties.resources`.
    pub fn resources(mut self, value: impl Value<types::DeploymentResourceConfiguration>) -> Self {
        self.0.set(&["properties", "resources"], value.node());
        self
    }

    /// `properties.retrySettings`.
    pub fn retry_settings(mut self, value: impl Value<types::BatchRetrySettings>) -> Self {
        self.0.set(&["properties", "retrySettings"], value.node());
        self
    }

    /// `properties.codeConfiguration`.
    pub fn code_configuration(mut self, value: impl Value<types::CodeConfiguration>) -> Self {
        self.0.set(&["properties", "codeConfiguration"], value.node());
        self
    }

    /// `properties.description`.
    pub fn description(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["properties", "description"], value.node());
        self
    }

    /// `properties.environmentId`.
    pub fn environment_id(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["properties", "environmentId"], value.node());
        self
    }

    /// `properties.environmentVariables`.
    pub fn environment_variables(mut self, value: impl Value<Map<String>>) -> Self {
        self.0.set(&["properties", "environmentVariables"], value.node());
        self
    }

    /// Adds one entry to `properties.environmentVariables`.
    pub fn environment_variable(mut self, key: impl Into<Key>, value: impl Value<String>) -> Self {
        self.0.set_entry(&["properties", "environmentVariables"], key.into(), value.node());
        self
    }

    /// `properties.properties`.
    pub fn properties(mut self, value: impl Value<Map<String>>) -> Self {
        self.0.set(&["properties", "properties"], value.node());
        self
    }

    /// Adds one entry to `properties.properties`.
    pub fn property(mut self, key: impl Into<Key>, value: impl Value<String>) -> Self {
        self.0.set_entry(&["properties", "properties"], key.into(), value.node());
        self
    }

    /// `identity`: an identity that lives and dies with this resource.
    pub fn system_assigned_identity(mut self) -> Self {
        self.0.assign_system_identity("SystemAssigned,UserAssigned");
        self
    }

    /// `identity`: adds an identity that is a resource of its own.
    pub fn user_assigned_identity(
        mut self,
        identity: impl Value<Id<UserAssignedIdentity>, Phase: KnownAtStart>,
    ) -> Self {
        self.0.assign_identity(identity.node(), "SystemAssigned,UserAssigned");
        self
    }

    /// `kind`.
    pub fn kind(mut self, value: impl Value<String, Phase: KnownAtStart>) -> Self {
        self.0.set(&["kind"], value.node());
        self
    }

    /// `sku`.
    pub fn sku(mut self, value: impl Value<types::Sku, Phase: KnownAtStart>) -> Self {
        self.0.set(&["sku"], value.node());
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
impl<P: Phase> Expr<BatchEndpointDeployment, P> {
    pub fn properties(&self) -> Expr<types::BatchEndpointDeploymentProperties, P> {
        field(self, "properties")
    }

    pub fn identity(&self) -> Expr<types::ManagedServiceIdentity, P> {
        field(self, "identity")
    }

    pub fn kind(&self) -> Expr<String, P> {
        field(self, "kind")
    }

    pub fn sku(&self) -> Expr<types::Sku, P> {
        field(self, "sku")
    }

    pub fn tags(&self) -> Expr<Map<String>, P> {
        field(self, "tags")
    }

    pub fn location(&self) -> Expr<String, P> {
        field(self, "location")
    }

    pub fn system_data(&self) -> Expr<types::SystemData, P> {
        field(self, "systemData")
    }
}
