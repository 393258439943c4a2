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
        this.0.set(&["keyIdentifier"], key_identifier.node());
        this.0.set(&["keyVaultArmId"], key_vault_arm_id.node());
        this
    }

    /// `identityClientId`.
    pub fn identity_client_id(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["identityClientId"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<KeyVaultProperties, P> {
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
        this.0.preset(&["computeType"], Node::String("Kubernetes".into()));
        this.0.preset(&["disableLocalAuth"], Node::Bool(true));
        this
    }

    /// `computeLocation`.
    pub fn compute_location(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["computeLocation"], value.node());
        self
    }

    /// `description`.
    pub fn description(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["description"], value.node());
        self
    }

    /// `resourceId`.
    pub fn resource_id(mut self, value: impl Value<Id<AnyResource>>) -> Self {
        self.0.set(&["resourceId"], value.node());
        self
    }

    /// `disableLocalAuth`.
    ///
    /// Control `amlc.01`: it is `true` unless set here.
    pub fn dangerously_set_disable_local_auth(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["disableLocalAuth"], value.node());
        self
    }

    /// `properties.relayConnectionString`.
    pub fn relay_connection_string(mut self, value: impl Value<Secret>) -> Self {
        self.0.set(&["properties", "relayConnectionString"], value.node());
        self
    }

    /// `properties.serviceBusConnectionString`.
    pub fn service_bus_connection_string(mut self, value: impl Value<Secret>) -> Self {
        self.0.set(&["properties", "serviceBusConnectionString"], value.node());
        self
    }

    /// `properties.extensionPrincipalId`.
    pub fn extension_principal_id(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["properties", "extensionPrincipalId"], value.node());
        self
    }

    /// `properties.extensionInstanceReleaseTrain`.
    pub fn extension_instance_release_train(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["properties", "extensionInstanceReleaseTrain"], value.node());
        self
    }

    /// `properties.vcName`.
    pub fn vc_name(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["properties", "vcName"], value.node());
        self
    }

    /// `properties.namespace`.
    pub fn namespace(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["properties", "namespace"], value.node());
        self
    }

    /// `properties.defaultInstanceType`.
    pub fn default_instance_type(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["properties", "defaultInstanceType"], value.node());
        self
    }

    /// `properties.instanceTypes`.
    pub fn instance_types(mut self, value: impl Value<Map<types::InstanceTypeSchema>>) -> Self {
        self.0.set(&["properties", "instanceTypes"], value.node());
        self
    }

    /// Adds one entry to `properties.instanceTypes`.
    pub fn instance_type(
        mut self,
        key: impl Into<Key>,
        value: impl Value<types::InstanceTypeSchema>,
    ) -> Self {
        self.0.set_entry(&["properties", "instanceTypes"], key.into(), value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<Kubernetes, P> {
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
        this.0.preset(&["endpointComputeType"], Node::String("Kubernetes".into()));
        this
    }

    /// `appInsightsEnabled`.
    pub fn app_insights_enabled(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["appInsightsEnabled"], value.node());
        self
    }

    /// `dataCollector`.
    pub fn data_collector(mut self, value: impl Value<types::DataCollector>) -> Self {
        self.0.set(&["dataCollector"], value.node());
        self
    }

    /// `egressPublicNetworkAccess`.
    pub fn egress_public_network_access(
        mut self,
        value: impl Value<types::EgressPublicNetworkAccess>,
    ) -> Self {
        self.0.set(&["egressPublicNetworkAccess"], value.node());
        self
    }

    /// `instanceType`.
    pub fn instance_type(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["instanceType"], value.node());
        self
    }

    /// `livenessProbe`.
    pub fn liveness_probe(mut self, value: impl Value<types::ProbeSettings>) -> Self {
        self.0.set(&["livenessProbe"], value.node());
        self
    }

    /// `model`.
    pub fn model(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["model"], value.node());
        self
    }

    /// `modelMountPath`.
    pub fn model_mount_path(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["modelMountPath"], value.node());
        self
    }

    /// `readinessProbe`.
    pub fn readiness_probe(mut self, value: impl Value<types::ProbeSettings>) -> Self {
        self.0.set(&["readinessProbe"], value.node());
        self
    }

    /// `requestSettings`.
    pub fn request_settings(mut self, value: impl Value<types::OnlineRequestSettings>) -> Self {
        self.0.set(&["requestSettings"], value.node());
        self
    }

    /// `scaleSettings`.
    pub fn scale_settings(mut self, value: impl Value<types::OnlineScaleSettings>) -> Self {
        self.0.set(&["scaleSettings"], value.node());
        self
    }

    /// `startupProbe`.
    pub fn startup_probe(mut self, value: impl Value<types::ProbeSettings>) -> Self {
        self.0.set(&["startupProbe"], value.node());
        self
    }

    /// `codeConfiguration`.
    pub fn code_configuration(mut self, value: impl Value<types::CodeConfiguration>) -> Self {
        self.0.set(&["codeConfiguration"], value.node());
        self
    }

    /// `description`.
    pub fn description(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["description"], value.node());
        self
    }

    /// `environmentId`.
    pub fn environment_id(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["environmentId"], value.node());
        self
    }

    /// `environmentVariables`.
    pub fn environment_variables(mut self, value: impl Value<Map<String>>) -> Self {
        self.0.set(&["environmentVariables"], value.node());
        self
    }

    /// Adds one entry to `environmentVariables`.
    pub fn environment_variable(mut self, key: impl Into<Key>, value: impl Value<String>) -> Self {
        self.0.set_entry(&["environmentVariables"], key.into(), value.node());
        self
    }

    /// `properties`.
    pub fn properties(mut self, value: impl Value<Map<String>>) -> Self {
        self.0.set(&["properties"], value.node());
        self
    }

    /// Adds one entry to `properties`.
    pub fn property(mut self, key: impl Into<Key>, value: impl Value<String>) -> Self {
        self.0.set_entry(&["properties"], key.into(), value.node());
        self
    }

    /// `containerResourceRequirements`.
    pub fn container_resource_requirements(
        mut self,
        value: impl Value<types::ContainerResourceRequirements>,
    ) -> Self {
        self.0.set(&["containerResourceRequirements"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<KubernetesOnlineDeployment, P> {
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
impl<P: Phase> Expr<KubernetesProperties, P> {
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
