//! Definitions and enums of `Microsoft.MachineLearningServices` that start with B.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::super::types;
use crate::azure::support::*;

definition! {
    /// Definition `BatchDeploymentConfiguration` of `Microsoft.MachineLearningServices`.
    ///
    /// One of [`BatchPipelineComponentDeploymentConfiguration`](BatchPipelineComponentDeploymentConfiguration).
    BatchDeploymentConfiguration
}

#[doc(hidden)]
impl<P> Expr<BatchDeploymentConfiguration, P> {
    pub fn as_batch_pipeline_component_deployment_configuration(
        &self,
    ) -> Expr<BatchPipelineComponentDeploymentConfiguration, P> {
        self.cast()
    }
}

enumeration! {
    /// `authMode` of `Microsoft.MachineLearningServices/workspaces/batchEndpoints`.
    open BatchEndpointAuthMode {
        AmlToken = "AMLToken",
        Key = "Key",
        AadToken = "AADToken",
    }
}

definition! {
    /// Definition `BatchEndpointDefaults` of `Microsoft.MachineLearningServices`.
    ///
    /// An expression that yields it has:
    /// - `deployment_name()`: `String`
    BatchEndpointDefaults
}

impl BatchEndpointDefaults {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `deploymentName`.
    pub fn deployment_name(self, value: impl Value<String>) -> Self {
        set(self, "deploymentName", value)
    }
}

#[doc(hidden)]
impl<P> Expr<BatchEndpointDefaults, P> {
    pub fn deployment_name(&self) -> Expr<String, P> {
        field(self, "deploymentName")
    }
}

reading! {
    /// Definition `BatchDeploymentProperties` of `Microsoft.MachineLearningServices`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `compute()`: `String`
    /// - `deployment_configuration()`: `BatchDeploymentConfiguration`
    /// - `error_threshold()`: `i64`
    /// - `logging_level()`: `LoggingLevel`
    /// - `max_concurrency_per_instance()`: `i64`
    /// - `mini_batch_size()`: `i64`
    /// - `model()`: `AssetReferenceBase`
    /// - `output_action()`: `OutputAction`
    /// - `output_file_name()`: `String`
    /// - `provisioning_state()`: `String`
    /// - `resources()`: `DeploymentResourceConfiguration`
    /// - `retry_settings()`: `BatchRetrySettings`
    /// - `code_configuration()`: `CodeConfiguration`
    /// - `description()`: `String`
    /// - `environment_id()`: `String`
    /// - `environment_variables()`: `Map<String>`
    /// - `properties()`: `Map<String>`
    BatchEndpointDeploymentProperties
}

#[doc(hidden)]
impl<P> Expr<BatchEndpointDeploymentProperties, P> {
    pub fn compute(&self) -> Expr<String, P> {
        field(self, "compute")
    }

    pub fn deployment_configuration(&self) -> Expr<BatchDeploymentConfiguration, P> {
        field(self, "deploymentConfiguration")
    }

    pub fn error_threshold(&self) -> Expr<i64, P> {
        field(self, "errorThreshold")
    }

    pub fn logging_level(&self) -> Expr<types::LoggingLevel, P> {
        field(self, "loggingLevel")
    }

    pub fn max_concurrency_per_instance(&self) -> Expr<i64, P> {
        field(self, "maxConcurrencyPerInstance")
    }

    pub fn mini_batch_size(&self) -> Expr<i64, P> {
        field(self, "miniBatchSize")
    }

    pub fn model(&self) -> Expr<types::AssetReferenceBase, P> {
        field(self, "model")
    }

    pub fn output_action(&self) -> Expr<types::OutputAction, P> {
        field(self, "outputAction")
    }

    pub fn output_file_name(&self) -> Expr<String, P> {
        field(self, "outputFileName")
    }

    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }

    pub fn resources(&self) -> Expr<types::DeploymentResourceConfiguration, P> {
        field(self, "resources")
    }

    pub fn retry_settings(&self) -> Expr<BatchRetrySettings, P> {
        field(self, "retrySettings")
    }

    pub fn code_configuration(&self) -> Expr<types::CodeConfiguration, P> {
        field(self, "codeConfiguration")
    }

    pub fn description(&self) -> Expr<String, P> {
        field(self, "description")
    }

    pub fn environment_id(&self) -> Expr<String, P> {
        field(self, "environmentId")
    }

    pub fn environment_variables(&self) -> Expr<Map<String>, P> {
        field(self, "environmentVariables")
    }

    pub fn properties(&self) -> Expr<Map<String>, P> {
        field(self, "properties")
    }
}

reading! {
    /// Definition `BatchEndpointProperties` of `Microsoft.MachineLearningServices`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `defaults()`: `BatchEndpointDefaults`
    /// - `provisioning_state()`: `String`
    /// - `auth_mode()`: `BatchEndpointAuthMode`
    /// - `description()`: `String`
    /// - `properties()`: `Map<String>`
    /// - `scoring_uri()`: `String`
    /// - `swagger_uri()`: `String`
    BatchEndpointProperties
}

#[doc(hidden)]
impl<P> Expr<BatchEndpointProperties, P> {
    pub fn defaults(&self) -> Expr<BatchEndpointDefaults, P> {
        field(self, "defaults")
    }

    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }

    pub fn auth_mode(&self) -> Expr<BatchEndpointAuthMode, P> {
        field(self, "authMode")
    }

    pub fn description(&self) -> Expr<String, P> {
        field(self, "description")
    }

    pub fn properties(&self) -> Expr<Map<String>, P> {
        field(self, "properties")
    }

    pub fn scoring_uri(&self) -> Expr<String, P> {
        field(self, "scoringUri")
    }

    pub fn swagger_uri(&self) -> Expr<String, P> {
        field(self, "swaggerUri")
    }
}

definition! {
    /// Definition `BatchPipelineComponentDeploymentConfiguration` of `Microsoft.MachineLearningServices`.
    ///
    /// An expression that yields it has:
    /// - `component_id()`: `ComponentAssetReference`
    /// - `description()`: `String`
    /// - `settings()`: `Map<String>`
    /// - `tags()`: `Map<String>`
    /// - `deployment_configuration_type()`: `String`
    BatchPipelineComponentDeploymentConfiguration
}

variant! { BatchDeploymentConfiguration <- BatchPipelineComponentDeploymentConfiguration }

impl BatchPipelineComponentDeploymentConfiguration {
    /// An empty one.
    pub fn new() -> Self {
        let mut this = Self(Object::new());
        this.0.preset("deploymentConfigurationType", Node::String("PipelineComponent".into()));
        this
    }

    /// `componentId`.
    pub fn component_id(self, value: impl Value<types::ComponentAssetReference>) -> Self {
        set(self, "componentId", value)
    }

    /// `description`.
    pub fn description(self, value: impl Value<String>) -> Self {
        set(self, "description", value)
    }

    /// `settings`.
    pub fn settings(self, value: impl Value<Map<String>>) -> Self {
        set(self, "settings", value)
    }

    /// Adds one entry to `settings`.
    pub fn setting(self, key: impl Into<Key>, value: impl Value<String>) -> Self {
        set_entry(self, "settings", key, value)
    }

    /// `tags`.
    pub fn tags(self, value: impl Value<Map<String>>) -> Self {
        set(self, "tags", value)
    }

    /// Adds one entry to `tags`.
    pub fn tag(self, key: impl Into<Key>, value: impl Value<String>) -> Self {
        set_entry(self, "tags", key, value)
    }
}

#[doc(hidden)]
impl<P> Expr<BatchPipelineComponentDeploymentConfiguration, P> {
    pub fn component_id(&self) -> Expr<types::ComponentAssetReference, P> {
        field(self, "componentId")
    }

    pub fn description(&self) -> Expr<String, P> {
        field(self, "description")
    }

    pub fn settings(&self) -> Expr<Map<String>, P> {
        field(self, "settings")
    }

    pub fn tags(&self) -> Expr<Map<String>, P> {
        field(self, "tags")
    }

    pub fn deployment_configuration_type(&self) -> Expr<String, P> {
        field(self, "deploymentConfigurationType")
    }
}

definition! {
    /// Definition `BatchRetrySettings` of `Microsoft.MachineLearningServices`.
    ///
    /// An expression that yields it has:
    /// - `max_retries()`: `i64`
    /// - `timeout()`: `String`
    BatchRetrySettings
}

impl BatchRetrySettings {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `maxRetries`.
    pub fn max_retries(self, value: impl Value<i64>) -> Self {
        set(self, "maxRetries", value)
    }

    /// `timeout`.
    pub fn timeout(self, value: impl Value<String>) -> Self {
        set(self, "timeout", value)
    }
}

#[doc(hidden)]
impl<P> Expr<BatchRetrySettings, P> {
    pub fn max_retries(&self) -> Expr<i64, P> {
        field(self, "maxRetries")
    }

    pub fn timeout(&self) -> Expr<String, P> {
        field(self, "timeout")
    }
}

definition! {
    /// Definition `BindOptions` of `Microsoft.MachineLearningServices`.
    ///
    /// An expression that yields it has:
    /// - `propagation()`: `String`
    /// - `create_host_path()`: `bool`
    /// - `selinux()`: `String`
    BindOptions
}

impl BindOptions {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `propagation`.
    pub fn propagation(self, value: impl Value<String>) -> Self {
        set(self, "propagation", value)
    }

    /// `createHostPath`.
    pub fn create_host_path(self, value: impl Value<bool>) -> Self {
        set(self, "createHostPath", value)
    }

    /// `selinux`.
    pub fn selinux(self, value: impl Value<String>) -> Self {
        set(self, "selinux", value)
    }
}

#[doc(hidden)]
impl<P> Expr<BindOptions, P> {
    pub fn propagation(&self) -> Expr<String, P> {
        field(self, "propagation")
    }

    pub fn create_host_path(&self) -> Expr<bool, P> {
        field(self, "createHostPath")
    }

    pub fn selinux(&self) -> Expr<String, P> {
        field(self, "selinux")
    }
}
