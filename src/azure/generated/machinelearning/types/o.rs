//! Definitions and enums of `Microsoft.MachineLearningServices` that start with O.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::super::types;
use super::AssetReferenceBase;
use super::ConnectionProperties;
use super::DatastoreProperties;
use crate::azure::support::*;

definition! {
    /// Definition `OAuth2AuthTypeWorkspaceConnectionProperties` of `Microsoft.MachineLearningServices`.
    ///
    /// An expression that yields it has:
    /// - `category()`: `AadAuthTypeWorkspaceConnectionPropertiesCategory`
    /// - `created_by_workspace_arm_id()`: `String`
    /// - `error()`: `String`
    /// - `expiry_time()`: `String`
    /// - `group()`: `String`
    /// - `is_shared_to_all()`: `bool`
    /// - `metadata()`: `Map<String>`
    /// - `pe_requirement()`: `PeRequirement`
    /// - `pe_status()`: `PeStatus`
    /// - `shared_user_list()`: `Vec<String>`
    /// - `target()`: `String`
    /// - `use_workspace_managed_identity()`: `bool`
    /// - `credentials()`: `WorkspaceConnectionOauth2`
    /// - `auth_type()`: `String`
    Oauth2AuthTypeWorkspaceConnectionProperties
}

variant! { ConnectionProperties <- Oauth2AuthTypeWorkspaceConnectionProperties }

impl Oauth2AuthTypeWorkspaceConnectionProperties {
    /// An empty one.
    pub fn new() -> Self {
        let mut this = Self(Object::new());
        this.0.preset("authType", Node::String("OAuth2".into()));
        this
    }

    /// `category`.
    pub fn category(
        self,
        value: impl Value<types::AadAuthTypeWorkspaceConnectionPropertiesCategory>,
    ) -> Self {
        set(self, "category", value)
    }

    /// `error`.
    pub fn error(self, value: impl Value<String>) -> Self {
        set(self, "error", value)
    }

    /// `expiryTime`.
    pub fn expiry_time(self, value: impl Value<String>) -> Self {
        set(self, "expiryTime", value)
    }

    /// `isSharedToAll`.
    pub fn is_shared_to_all(self, value: impl Value<bool>) -> Self {
        set(self, "isSharedToAll", value)
    }

    /// `metadata`.
    pub fn metadata(self, value: impl Value<Map<String>>) -> Self {
        set(self, "metadata", value)
    }

    /// `peRequirement`.
    pub fn pe_requirement(self, value: impl Value<types::PeRequirement>) -> Self {
        set(self, "peRequirement", value)
    }

    /// `peStatus`.
    pub fn pe_status(self, value: impl Value<types::PeStatus>) -> Self {
        set(self, "peStatus", value)
    }

    /// `sharedUserList`.
    pub fn shared_user_list(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "sharedUserList", value)
    }

    /// `target`.
    pub fn target(self, value: impl Value<String>) -> Self {
        set(self, "target", value)
    }

    /// `useWorkspaceManagedIdentity`.
    pub fn use_workspace_managed_identity(self, value: impl Value<bool>) -> Self {
        set(self, "useWorkspaceManagedIdentity", value)
    }

    /// `credentials`.
    pub fn credentials(self, value: impl Value<types::WorkspaceConnectionOauth2>) -> Self {
        set(self, "credentials", value)
    }
}

#[doc(hidden)]
impl<P> Expr<Oauth2AuthTypeWorkspaceConnectionProperties, P> {
    pub fn category(&self) -> Expr<types::AadAuthTypeWorkspaceConnectionPropertiesCategory, P> {
        field(self, "category")
    }

    pub fn created_by_workspace_arm_id(&self) -> Expr<String, P> {
        field(self, "createdByWorkspaceArmId")
    }

    pub fn error(&self) -> Expr<String, P> {
        field(self, "error")
    }

    pub fn expiry_time(&self) -> Expr<String, P> {
        field(self, "expiryTime")
    }

    pub fn group(&self) -> Expr<String, P> {
        field(self, "group")
    }

    pub fn is_shared_to_all(&self) -> Expr<bool, P> {
        field(self, "isSharedToAll")
    }

    pub fn metadata(&self) -> Expr<Map<String>, P> {
        field(self, "metadata")
    }

    pub fn pe_requirement(&self) -> Expr<types::PeRequirement, P> {
        field(self, "peRequirement")
    }

    pub fn pe_status(&self) -> Expr<types::PeStatus, P> {
        field(self, "peStatus")
    }

    pub fn shared_user_list(&self) -> Expr<Vec<String>, P> {
        field(self, "sharedUserList")
    }

    pub fn target(&self) -> Expr<String, P> {
        field(self, "target")
    }

    pub fn use_workspace_managed_identity(&self) -> Expr<bool, P> {
        field(self, "useWorkspaceManagedIdentity")
    }

    pub fn credentials(&self) -> Expr<types::WorkspaceConnectionOauth2, P> {
        field(self, "credentials")
    }

    pub fn auth_type(&self) -> Expr<String, P> {
        field(self, "authType")
    }
}

definition! {
    /// Definition `OneLakeArtifact` of `Microsoft.MachineLearningServices`.
    ///
    /// One of [`LakeHouseArtifact`](types::LakeHouseArtifact).
    ///
    /// An expression that yields it has:
    /// - `artifact_name()`: `String`
    OneLakeArtifact
}

#[doc(hidden)]
impl<P> Expr<OneLakeArtifact, P> {
    pub fn artifact_name(&self) -> Expr<String, P> {
        field(self, "artifactName")
    }
}

#[doc(hidden)]
impl<P> Expr<OneLakeArtifact, P> {
    pub fn as_lake_house_artifact(&self) -> Expr<types::LakeHouseArtifact, P> {
        self.cast()
    }
}

definition! {
    /// Definition `OneLakeDatastore` of `Microsoft.MachineLearningServices`.
    ///
    /// An expression that yields it has:
    /// - `credentials()`: `DatastoreCredentials`
    /// - `is_default()`: `bool`
    /// - `description()`: `String`
    /// - `properties()`: `Map<String>`
    /// - `tags()`: `Map<String>`
    /// - `artifact()`: `OneLakeArtifact`
    /// - `endpoint()`: `String`
    /// - `one_lake_workspace_name()`: `String`
    /// - `service_data_access_auth_identity()`: `ServiceDataAccessAuthIdentity`
    /// - `datastore_type()`: `String`
    OneLakeDatastore
}

variant! { DatastoreProperties <- OneLakeDatastore }

impl OneLakeDatastore {
    /// One with what Azure requires.
    ///
    /// Sets what is safe:
    /// - `credentials.credentialsType` = `None` (`amld.01`)
    pub fn new(
        artifact: impl Value<OneLakeArtifact>,
        one_lake_workspace_name: impl Value<String>,
    ) -> Self {
        let mut this = Self(Object::new());
        this.0.set("artifact", artifact.node());
        this.0.set("oneLakeWorkspaceName", one_lake_workspace_name.node());
        this.0.preset("datastoreType", Node::String("OneLake".into()));
        this.0.preset("credentials/credentialsType", Node::String("None".into()));
        this
    }

    /// `credentials`.
    ///
    /// Replaces what controls `amld.01` set in it.
    pub fn dangerously_set_credentials(
        self,
        value: impl Value<types::DatastoreCredentials>,
    ) -> Self {
        set(self, "credentials", value)
    }

    /// `description`.
    pub fn description(self, value: impl Value<String>) -> Self {
        set(self, "description", value)
    }

    /// `properties`.
    pub fn properties(self, value: impl Value<Map<String>>) -> Self {
        set(self, "properties", value)
    }

    /// Adds one entry to `properties`.
    pub fn property(self, key: impl Into<Key>, value: impl Value<String>) -> Self {
        set_entry(self, "properties", key, value)
    }

    /// `tags`.
    pub fn tags(self, value: impl Value<Map<String>>) -> Self {
        set(self, "tags", value)
    }

    /// Adds one entry to `tags`.
    pub fn tag(self, key: impl Into<Key>, value: impl Value<String>) -> Self {
        set_entry(self, "tags", key, value)
    }

    /// `endpoint`.
    pub fn endpoint(self, value: impl Value<String>) -> Self {
        set(self, "endpoint", value)
    }

    /// `serviceDataAccessAuthIdentity`.
    pub fn service_data_access_auth_identity(
        self,
        value: impl Value<types::ServiceDataAccessAuthIdentity>,
    ) -> Self {
        set(self, "serviceDataAccessAuthIdentity", value)
    }
}

#[doc(hidden)]
impl<P> Expr<OneLakeDatastore, P> {
    pub fn credentials(&self) -> Expr<types::DatastoreCredentials, P> {
        field(self, "credentials")
    }

    pub fn is_default(&self) -> Expr<bool, P> {
        field(self, "isDefault")
    }

    pub fn description(&self) -> Expr<String, P> {
        field(self, "description")
    }

    pub fn properties(&self) -> Expr<Map<String>, P> {
        field(self, "properties")
    }

    pub fn tags(&self) -> Expr<Map<String>, P> {
        field(self, "tags")
    }

    pub fn artifact(&self) -> Expr<OneLakeArtifact, P> {
        field(self, "artifact")
    }

    pub fn endpoint(&self) -> Expr<String, P> {
        field(self, "endpoint")
    }

    pub fn one_lake_workspace_name(&self) -> Expr<String, P> {
        field(self, "oneLakeWorkspaceName")
    }

    pub fn service_data_access_auth_identity(
        &self,
    ) -> Expr<types::ServiceDataAccessAuthIdentity, P> {
        field(self, "serviceDataAccessAuthIdentity")
    }

    pub fn datastore_type(&self) -> Expr<String, P> {
        field(self, "datastoreType")
    }
}

definition! {
    /// Definition `OnlineDeploymentProperties` of `Microsoft.MachineLearningServices`.
    ///
    /// One of [`KubernetesOnlineDeployment`](types::KubernetesOnlineDeployment), [`ManagedOnlineDeployment`](types::ManagedOnlineDeployment).
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
    OnlineDeploymentProperties
}

#[doc(hidden)]
impl<P> Expr<OnlineDeploymentProperties, P> {
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

    pub fn request_settings(&self) -> Expr<OnlineRequestSettings, P> {
        field(self, "requestSettings")
    }

    pub fn scale_settings(&self) -> Expr<OnlineScaleSettings, P> {
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
}

#[doc(hidden)]
impl<P> Expr<OnlineDeploymentProperties, P> {
    pub fn as_kubernetes_online_deployment(&self) -> Expr<types::KubernetesOnlineDeployment, P> {
        self.cast()
    }

    pub fn as_managed_online_deployment(&self) -> Expr<types::ManagedOnlineDeployment, P> {
        self.cast()
    }
}

enumeration! {
    /// `authMode` of `Microsoft.MachineLearningServices/workspaces/onlineEndpoints`.
    open OnlineEndpointAuthMode {
        AmlToken = "AMLToken",
        Key = "Key",
        AadToken = "AADToken",
    }
}

reading! {
    /// Definition `OnlineEndpointProperties` of `Microsoft.MachineLearningServices`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `compute()`: `Id<Compute>`
    /// - `mirror_traffic()`: `Map<i64>`
    /// - `provisioning_state()`: `String`
    /// - `public_network_access()`: `PublicNetworkAccess`
    /// - `traffic()`: `Map<i64>`
    /// - `auth_mode()`: `OnlineEndpointAuthMode`
    /// - `description()`: `String`
    /// - `properties()`: `Map<String>`
    /// - `scoring_uri()`: `String`
    /// - `swagger_uri()`: `String`
    OnlineEndpointProperties
}

#[doc(hidden)]
impl<P> Expr<OnlineEndpointProperties, P> {
    pub fn compute(&self) -> Expr<Id<super::super::Compute>, P> {
        field(self, "compute")
    }

    pub fn mirror_traffic(&self) -> Expr<Map<i64>, P> {
        field(self, "mirrorTraffic")
    }

    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }

    pub fn public_network_access(&self) -> Expr<types::PublicNetworkAccess, P> {
        field(self, "publicNetworkAccess")
    }

    pub fn traffic(&self) -> Expr<Map<i64>, P> {
        field(self, "traffic")
    }

    pub fn auth_mode(&self) -> Expr<OnlineEndpointAuthMode, P> {
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
    /// Definition `OnlineRequestSettings` of `Microsoft.MachineLearningServices`.
    ///
    /// An expression that yields it has:
    /// - `max_concurrent_requests_per_instance()`: `i64`
    /// - `max_queue_wait()`: `String`
    /// - `request_timeout()`: `String`
    OnlineRequestSettings
}

impl OnlineRequestSettings {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `maxConcurrentRequestsPerInstance`.
    pub fn max_concurrent_requests_per_instance(self, value: impl Value<i64>) -> Self {
        set(self, "maxConcurrentRequestsPerInstance", value)
    }

    /// `maxQueueWait`.
    pub fn max_queue_wait(self, value: impl Value<String>) -> Self {
        set(self, "maxQueueWait", value)
    }

    /// `requestTimeout`.
    pub fn request_timeout(self, value: impl Value<String>) -> Self {
        set(self, "requestTimeout", value)
    }
}

#[doc(hidden)]
impl<P> Expr<OnlineRequestSettings, P> {
    pub fn max_concurrent_requests_per_instance(&self) -> Expr<i64, P> {
        field(self, "maxConcurrentRequestsPerInstance")
    }

    pub fn max_queue_wait(&self) -> Expr<String, P> {
        field(self, "maxQueueWait")
    }

    pub fn request_timeout(&self) -> Expr<String, P> {
        field(self, "requestTimeout")
    }
}

definition! {
    /// Definition `OnlineScaleSettings` of `Microsoft.MachineLearningServices`.
    ///
    /// One of [`DefaultScaleSettings`](types::DefaultScaleSettings), [`TargetUtilizationScaleSettings`](types::TargetUtilizationScaleSettings).
    OnlineScaleSettings
}

#[doc(hidden)]
impl<P> Expr<OnlineScaleSettings, P> {
    pub fn as_default_scale_settings(&self) -> Expr<types::DefaultScaleSettings, P> {
        self.cast()
    }

    pub fn as_target_utilization_scale_settings(
        &self,
    ) -> Expr<types::TargetUtilizationScaleSettings, P> {
        self.cast()
    }
}

reading! {
    /// Definition `OsPatchingStatus` of `Microsoft.MachineLearningServices`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `patch_status()`: `String`
    /// - `latest_patch_time()`: `String`
    /// - `reboot_pending()`: `bool`
    /// - `scheduled_reboot_time()`: `String`
    /// - `os_patching_errors()`: `Vec<ErrorResponse>`
    OsPatchingStatus
}

#[doc(hidden)]
impl<P> Expr<OsPatchingStatus, P> {
    pub fn patch_status(&self) -> Expr<String, P> {
        field(self, "patchStatus")
    }

    pub fn latest_patch_time(&self) -> Expr<String, P> {
        field(self, "latestPatchTime")
    }

    pub fn reboot_pending(&self) -> Expr<bool, P> {
        field(self, "rebootPending")
    }

    pub fn scheduled_reboot_time(&self) -> Expr<String, P> {
        field(self, "scheduledRebootTime")
    }

    pub fn os_patching_errors(&self) -> Expr<Vec<types::ErrorResponse>, P> {
        field(self, "osPatchingErrors")
    }
}

enumeration! {
    /// `osType` of `AmlCompute`.
    open OsType {
        Linux = "Linux",
        Windows = "Windows",
    }
}

definition! {
    /// Definition `OutboundRule` of `Microsoft.MachineLearningServices`.
    ///
    /// One of [`FqdnOutboundRule`](types::FqdnOutboundRule), [`PrivateEndpointOutboundRule`](types::PrivateEndpointOutboundRule), [`ServiceTagOutboundRule`](types::ServiceTagOutboundRule).
    ///
    /// An expression that yields it has:
    /// - `category()`: `FqdnOutboundRuleCategory`
    /// - `status()`: `FqdnOutboundRuleStatus`
    /// - `error_information()`: `String`
    /// - `parent_rule_names()`: `Vec<String>`
    OutboundRule
}

#[doc(hidden)]
impl<P> Expr<OutboundRule, P> {
    pub fn category(&self) -> Expr<types::FqdnOutboundRuleCategory, P> {
        field(self, "category")
    }

    pub fn status(&self) -> Expr<types::FqdnOutboundRuleStatus, P> {
        field(self, "status")
    }

    pub fn error_information(&self) -> Expr<String, P> {
        field(self, "errorInformation")
    }

    pub fn parent_rule_names(&self) -> Expr<Vec<String>, P> {
        field(self, "parentRuleNames")
    }
}

#[doc(hidden)]
impl<P> Expr<OutboundRule, P> {
    pub fn as_fqdn_outbound_rule(&self) -> Expr<types::FqdnOutboundRule, P> {
        self.cast()
    }

    pub fn as_private_endpoint_outbound_rule(&self) -> Expr<types::PrivateEndpointOutboundRule, P> {
        self.cast()
    }

    pub fn as_service_tag_outbound_rule(&self) -> Expr<types::ServiceTagOutboundRule, P> {
        self.cast()
    }
}

enumeration! {
    /// `outputAction` of `Microsoft.MachineLearningServices/workspaces/batchEndpoints/deployments`.
    open OutputAction {
        SummaryOnly = "SummaryOnly",
        AppendRow = "AppendRow",
    }
}

definition! {
    /// Definition `OutputPathAssetReference` of `Microsoft.MachineLearningServices`.
    ///
    /// An expression that yields it has:
    /// - `job_id()`: `String`
    /// - `path()`: `String`
    /// - `reference_type()`: `String`
    OutputPathAssetReference
}

variant! { AssetReferenceBase <- OutputPathAssetReference }

impl OutputPathAssetReference {
    /// An empty one.
    pub fn new() -> Self {
        let mut this = Self(Object::new());
        this.0.preset("referenceType", Node::String("OutputPath".into()));
        this
    }

    /// `jobId`.
    pub fn job_id(self, value: impl Value<String>) -> Self {
        set(self, "jobId", value)
    }

    /// `path`.
    pub fn path(self, value: impl Value<String>) -> Self {
        set(self, "path", value)
    }
}

#[doc(hidden)]
impl<P> Expr<OutputPathAssetReference, P> {
    pub fn job_id(&self) -> Expr<String, P> {
        field(self, "jobId")
    }

    pub fn path(&self) -> Expr<String, P> {
        field(self, "path")
    }

    pub fn reference_type(&self) -> Expr<String, P> {
        field(self, "referenceType")
    }
}
