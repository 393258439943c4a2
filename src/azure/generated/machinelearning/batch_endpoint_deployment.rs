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
        this.0.set("location", location.node());
        this
    }

    /// `properties.compute`.
    pub fn compute(self, value: impl Value<String>) -> Self {
        set(self, "properties/compute", value)
    }

    /// `properties.deploymentConfiguration`.
    pub fn deployment_configuration(
        self,
        value: impl Value<types::BatchDeploymentConfiguration>,
    ) -> Self {
        set(self, "properties/deploymentConfiguration", value)
    }

    /// `properties.errorThreshold`.
    pub fn error_threshold(self, value: impl Value<i64>) -> Self {
        set(self, "properties/errorThreshold", value)
    }

    /// `properties.loggingLevel`.
    pub fn logging_level(self, value: impl Value<types::LoggingLevel>) -> Self {
        set(self, "properties/loggingLevel", value)
    }

    /// `properties.maxConcurrencyPerInstance`.
    pub fn max_concurrency_per_instance(self, value: impl Value<i64>) -> Self {
        set(self, "properties/maxConcurrencyPerInstance", value)
    }

    /// `properties.miniBatchSize`.
    pub fn mini_batch_size(self, value: impl Value<i64>) -> Self {
        set(self, "properties/miniBatchSize", value)
    }

    /// `properties.model`.
    pub fn model(self, value: impl Value<types::AssetReferenceBase>) -> Self {
        set(self, "properties/model", value)
    }

    /// `properties.outputAction`.
    pub fn output_action(self, value: impl Value<types::OutputAction>) -> Self {
        set(self, "properties/outputAction", value)
    }

    /// `properties.outputFileName`.
    pub fn output_file_name(self, value: impl Value<String>) -> Self {
        set(self, "properties/outputFileName", value)
    }

    /// `properties.resources`.
    pub fn resources(self, value: impl Value<types::DeploymentResourceConfiguration>) -> Self {
        set(self, "properties/resources", value)
    }

    /// `properties.retrySettings`.
    pub fn retry_settings(self, value: impl Value<types::BatchRetrySettings>) -> Self {
        set(self, "properties/retrySettings", value)
    }

    /// `properties.codeConfiguration`.
    pub fn code_configuration(self, value: impl Value<types::CodeConfiguration>) -> Self {
        set(self, "properties/codeConfiguration", value)
    }

    /// `properties.description`.
    pub fn description(self, value: impl Value<String>) -> Self {
        set(self, "properties/description", value)
    }

    /// `properties.environmentId`.
    pub fn environment_id(self, value: impl Value<String>) -> Self {
        set(self, "properties/environmentId", value)
    }

    /// `properties.environmentVariables`.
    pub fn environment_variables(self, value: impl Value<Map<String>>) -> Self {
        set(self, "properties/environmentVariables", value)
    }

    /// Adds one entry to `properties.environmentVariables`.
    pub fn environment_variable(self, key: impl Into<Key>, value: impl Value<String>) -> Self {
        set_entry(self, "properties/environmentVariables", key, value)
    }

    /// `properties.properties`.
    pub fn properties(self, value: impl Value<Map<String>>) -> Self {
        set(self, "properties/properties", value)
    }

    /// Adds one entry to `properties.properties`.
    pub fn property(self, key: impl Into<Key>, value: impl Value<String>) -> Self {
        set_entry(self, "properties/properties", key, value)
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
    pub fn kind(self, value: impl Value<String, Phase: KnownAtStart>) -> Self {
        set(self, "kind", value)
    }

    /// `sku`.
    pub fn sku(self, value: impl Value<types::Sku, Phase: KnownAtStart>) -> Self {
        set(self, "sku", value)
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
impl<P> Expr<BatchEndpointDeployment, P> {
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
