//! Definitions and enums of `Microsoft.MachineLearningServices` that start with K.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::super::types;
use super::Compute;
use super::OnlineDeploymentProperties;
use crate::azure::support::*;

definition! {
    /// Definition `KeyVaultProperties` of `Microsoft.MachineLearningServices`.
    ///
    /// An expression that yields it has:
    /// - `identity_client_id()`: `String`
    /// - `key_identifier()`: `String`
    /// - `key_vault_arm_id()`: `Id<keyvault::Vault>`
    KeyVaultProperties
}

impl KeyVaultProperties {
    /// One with what Azure requires.
    pub fn new(
        key_identifier: impl Value<String>,
        key_vault_arm_id: impl Value<Id<crate::azure::generated::keyvault::Vault>>,
    ) -> Self {
        let mut this = Self(Object::new());
        this.0.set("keyIdentifier", key_identifier.node());
        this.0.set("keyVaultArmId", key_vault_arm_id.node());
        this
    }

    /// `identityClientId`.
    pub fn identity_client_id(self, value: impl Value<String>) -> Self {
        set(self, "identityClientId", value)
    }
}

#[doc(hidden)]
impl<P> Expr<KeyVaultProperties, P> {
    pub fn identity_client_id(&self) -> Expr<String, P> {
        field(self, "identityClientId")
    }

    pub fn key_identifier(&self) -> Expr<String, P> {
        field(self, "keyIdentifier")
    }

    pub fn key_vault_arm_id(&self) -> Expr<Id<crate::azure::generated::keyvault::Vault>, P> {
        field(self, "keyVaultArmId")
    }
}

definition! {
    /// Definition `Kubernetes` of `Microsoft.MachineLearningServices`.
    ///
    /// An expression that yields it has:
    /// - `compute_location()`: `String`
    /// - `provisioning_state()`: `String`
    /// - `description()`: `String`
    /// - `created_on()`: `String`
    /// - `modified_on()`: `String`
    /// - `resource_id()`: `Id<AnyResource>`
    /// - `provisioning_errors()`: `Vec<ErrorResponse>`
    /// - `is_attached_compute()`: `bool`
    /// - `disable_local_auth()`: `bool`
    /// - `properties()`: `KubernetesProperties`
    /// - `compute_type()`: `String`
    Kubernetes
}

variant! { Compute <- Kubernetes }

impl Kubernetes {
    /// An empty one.
    ///
    /// Sets what is safe:
    /// - `disableLocalAuth` = `true` (`amlc.01`)
    pub fn new() -> Self {
        let mut this = Self(Object::new());
        this.0.preset("computeType", Node::String("Kubernetes".into()));
        this.0.preset("disableLocalAuth", Node::Bool(true));
        this
    }

    /// `computeLocation`.
    pub fn compute_location(self, value: impl Value<String>) -> Self {
        set(self, "computeLocation", value)
    }

    /// `description`.
    pub fn description(self, value: impl Value<String>) -> Self {
        set(self, "description", value)
    }

    /// `resourceId`.
    pub fn resource_id(self, value: impl Value<Id<AnyResource>>) -> Self {
        set(self, "resourceId", value)
    }

    /// `disableLocalAuth`.
    ///
    /// Control `amlc.01`: it is `true` unless set here.
    pub fn dangerously_set_disable_local_auth(self, value: impl Value<bool>) -> Self {
        set(self, "disableLocalAuth", value)
    }

    /// `properties.relayConnectionString`.
    pub fn relay_connection_string(self, value: impl Value<Secret>) -> Self {
        set(self, "properties/relayConnectionString", value)
    }

    /// `properties.serviceBusConnectionString`.
    pub fn service_bus_connection_string(self, value: impl Value<Secret>) -> Self {
        set(self, "properties/serviceBusConnectionString", value)
    }

    /// `properties.extensionPrincipalId`.
    pub fn extension_principal_id(self, value: impl Value<String>) -> Self {
        set(self, "properties/extensionPrincipalId", value)
    }

    /// `properties.extensionInstanceReleaseTrain`.
    pub fn extension_instance_release_train(self, value: impl Value<String>) -> Self {
        set(self, "properties/extensionInstanceReleaseTrain", value)
    }

    /// `properties.vcName`.
    pub fn vc_name(self, value: impl Value<String>) -> Self {
        set(self, "properties/vcName", value)
    }

    /// `properties.namespace`.
    pub fn namespace(self, value: impl Value<String>) -> Self {
        set(self, "properties/namespace", value)
    }

    /// `properties.defaultInstanceType`.
    pub fn default_instance_type(self, value: impl Value<String>) -> Self {
        set(self, "properties/defaultInstanceType", value)
    }

    /// `properties.instanceTypes`.
    pub fn instance_types(self, value: impl Value<Map<types::InstanceTypeSchema>>) -> Self {
        set(self, "properties/instanceTypes", value)
    }

    /// Adds one entry to `properties.instanceTypes`.
    pub fn instance_type(
        self,
        key: impl Into<Key>,
        value: impl Value<types::InstanceTypeSchema>,
    ) -> Self {
        set_entry(self, "properties/instanceTypes", key, value)
    }
}

#[doc(hidden)]
impl<P> Expr<Kubernetes, P> {
    pub fn compute_location(&self) -> Expr<String, P> {
        field(self, "computeLocation")
    }

    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }

    pub fn description(&self) -> Expr<String, P> {
        field(self, "description")
    }

    pub fn created_on(&self) -> Expr<String, P> {
        field(self, "createdOn")
    }

    pub fn modified_on(&self) -> Expr<String, P> {
        field(self, "modifiedOn")
    }

    pub fn resource_id(&self) -> Expr<Id<AnyResource>, P> {
        field(self, "resourceId")
    }

    pub fn provisioning_errors(&self) -> Expr<Vec<types::ErrorResponse>, P> {
        field(self, "provisioningErrors")
    }

    pub fn is_attached_compute(&self) -> Expr<bool, P> {
        field(self, "isAttachedCompute")
    }

    pub fn disable_local_auth(&self) -> Expr<bool, P> {
        field(self, "disableLocalAuth")
    }

    pub fn properties(&self) -> Expr<KubernetesProperties, P> {
        field(self, "properties")
    }

    pub fn compute_type(&self) -> Expr<String, P> {
        field(self, "computeType")
    }
}

definition! {
    /// Definition `KubernetesOnlineDeployment` of `Microsoft.MachineLearningServices`.
    ///
    /// An expression that yields it has:
    /// - `app_insights_enabled()`: `bool`
    /// - `data_collector()`: `DataCollector`
    /// - `egress_public_network_access()`: `EgressPublicNetworkAccess`
    /// - `instance_type()`: `String`
    /// - `liveness_probe()`: `ProbeSettings`
    /// - `model()`: `String`
    /// - `model_mount_path()`: `String`
    /// - `provisioning_state()`: `String`
    /// - `readiness_probe()`: `ProbeSettings`
    /// - `request_settings()`: `OnlineRequestSettings`
    /// - `scale_settings()`: `OnlineScaleSettings`
    /// - `startup_probe()`: `ProbeSettings`
    /// - `code_configuration()`: `CodeConfiguration`
    /// - `description()`: `String`
    /// - `environment_id()`: `String`
    /// - `environment_variables()`: `Map<String>`
    /// - `properties()`: `Map<String>`
    /// - `container_resource_requirements()`: `ContainerResourceRequirements`
    /// - `endpoint_compute_type()`: `String`
    KubernetesOnlineDeployment
}

variant! { OnlineDeploymentProperties <- KubernetesOnlineDeployment }

impl KubernetesOnlineDeployment {
    /// An empty one.
    pub fn new() -> Self {
        let mut this = Self(Object::new());
        this.0.preset("endpointComputeType", Node::String("Kubernetes".into()));
        this
    }

    /// `appInsightsEnabled`.
    pub fn app_insights_enabled(self, value: impl Value<bool>) -> Self {
        set(self, "appInsightsEnabled", value)
    }

    /// `dataCollector`.
    pub fn data_collector(self, value: impl Value<types::DataCollector>) -> Self {
        set(self, "dataCollector", value)
    }

    /// `egressPublicNetworkAccess`.
    pub fn egress_public_network_access(
        self,
        value: impl Value<types::EgressPublicNetworkAccess>,
    ) -> Self {
        set(self, "egressPublicNetworkAccess", value)
    }

    /// `instanceType`.
    pub fn instance_type(self, value: impl Value<String>) -> Self {
        set(self, "instanceType", value)
    }

    /// `livenessProbe`.
    pub fn liveness_probe(self, value: impl Value<types::ProbeSettings>) -> Self {
        set(self, "livenessProbe", value)
    }

    /// `model`.
    pub fn model(self, value: impl Value<String>) -> Self {
        set(self, "model", value)
    }

    /// `modelMountPath`.
    pub fn model_mount_path(self, value: impl Value<String>) -> Self {
        set(self, "modelMountPath", value)
    }

    /// `readinessProbe`.
    pub fn readiness_probe(self, value: impl Value<types::ProbeSettings>) -> Self {
        set(self, "readinessProbe", value)
    }

    /// `requestSettings`.
    pub fn request_settings(self, value: impl Value<types::OnlineRequestSettings>) -> Self {
        set(self, "requestSettings", value)
    }

    /// `scaleSettings`.
    pub fn scale_settings(self, value: impl Value<types::OnlineScaleSettings>) -> Self {
        set(self, "scaleSettings", value)
    }

    /// `startupProbe`.
    pub fn startup_probe(self, value: impl Value<types::ProbeSettings>) -> Self {
        set(self, "startupProbe", value)
    }

    /// `codeConfiguration`.
    pub fn code_configuration(self, value: impl Value<types::CodeConfiguration>) -> Self {
        set(self, "codeConfiguration", value)
    }

    /// `description`.
    pub fn description(self, value: impl Value<String>) -> Self {
        set(self, "description", value)
    }

    /// `environmentId`.
    pub fn environment_id(self, value: impl Value<String>) -> Self {
        set(self, "environmentId", value)
    }

    /// `environmentVariables`.
    pub fn environment_variables(self, value: impl Value<Map<String>>) -> Self {
        set(self, "environmentVariables", value)
    }

    /// Adds one entry to `environmentVariables`.
    pub fn environment_variable(self, key: impl Into<Key>, value: impl Value<String>) -> Self {
        set_entry(self, "environmentVariables", key, value)
    }

    /// `properties`.
    pub fn properties(self, value: impl Value<Map<String>>) -> Self {
        set(self, "properties", value)
    }

    /// Adds one entry to `properties`.
    pub fn property(self, key: impl Into<Key>, value: impl Value<String>) -> Self {
        set_entry(self, "properties", key, value)
    }

    /// `containerResourceRequirements`.
    pub fn container_resource_requirements(
        self,
        value: impl Value<types::ContainerResourceRequirements>,
    ) -> Self {
        set(self, "containerResourceRequirements", value)
    }
}

#[doc(hidden)]
impl<P> Expr<KubernetesOnlineDeployment, P> {
    pub fn app_insights_enabled(&self) -> Expr<bool, P> {
        field(self, "appInsightsEnabled")
    }

    pub fn data_collector(&self) -> Expr<types::DataCollector, P> {
        field(self, "dataCollector")
    }

    pub fn egress_public_network_access(&self) -> Expr<types::EgressPublicNetworkAccess, P> {
        field(self, "egressPublicNetworkAccess")
    }

    pub fn instance_type(&self) -> Expr<String, P> {
        field(self, "instanceType")
    }

    pub fn liveness_probe(&self) -> Expr<types::ProbeSettings, P> {
        field(self, "livenessProbe")
    }

    pub fn model(&self) -> Expr<String, P> {
        field(self, "model")
    }

    pub fn model_mount_path(&self) -> Expr<String, P> {
        field(self, "modelMountPath")
    }

    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }

    pub fn readiness_probe(&self) -> Expr<types::ProbeSettings, P> {
        field(self, "readinessProbe")
    }

    pub fn request_settings(&self) -> Expr<types::OnlineRequestSettings, P> {
        field(self, "requestSettings")
    }

    pub fn scale_settings(&self) -> Expr<types::OnlineScaleSettings, P> {
        field(self, "scaleSettings")
    }

    pub fn startup_probe(&self) -> Expr<types::ProbeSettings, P> {
        field(self, "startupProbe")
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

    pub fn container_resource_requirements(&self) -> Expr<types::ContainerResourceRequirements, P> {
        field(self, "containerResourceRequirements")
    }

    pub fn endpoint_compute_type(&self) -> Expr<String, P> {
        field(self, "endpointComputeType")
    }
}

reading! {
    /// Definition `KubernetesProperties` of `Microsoft.MachineLearningServices`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `relay_connection_string()`: `Secret`
    /// - `service_bus_connection_string()`: `Secret`
    /// - `extension_principal_id()`: `String`
    /// - `extension_instance_release_train()`: `String`
    /// - `vc_name()`: `String`
    /// - `namespace()`: `String`
    /// - `default_instance_type()`: `String`
    /// - `instance_types()`: `Map<InstanceTypeSchema>`
    KubernetesProperties
}

#[doc(hidden)]
impl<P> Expr<KubernetesProperties, P> {
    pub fn relay_connection_string(&self) -> Expr<Secret, P> {
        field(self, "relayConnectionString")
    }

    pub fn service_bus_connection_string(&self) -> Expr<Secret, P> {
        field(self, "serviceBusConnectionString")
    }

    pub fn extension_principal_id(&self) -> Expr<String, P> {
        field(self, "extensionPrincipalId")
    }

    pub fn extension_instance_release_train(&self) -> Expr<String, P> {
        field(self, "extensionInstanceReleaseTrain")
    }

    pub fn vc_name(&self) -> Expr<String, P> {
        field(self, "vcName")
    }

    pub fn namespace(&self) -> Expr<String, P> {
        field(self, "namespace")
    }

    pub fn default_instance_type(&self) -> Expr<String, P> {
        field(self, "defaultInstanceType")
    }

    pub fn instance_types(&self) -> Expr<Map<types::InstanceTypeSchema>, P> {
        field(self, "instanceTypes")
    }
}
