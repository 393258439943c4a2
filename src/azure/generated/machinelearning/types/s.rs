//! Definitions and enums of `Microsoft.MachineLearningServices` that start with S.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::super::types;
use super::Compute;
use super::ConnectionProperties;
use super::DatastoreCredentials;
use super::OutboundRule;
use crate::azure::support::*;

definition! {
    /// Definition `SASAuthTypeWorkspaceConnectionProperties` of `Microsoft.MachineLearningServices`.
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
    /// - `credentials()`: `WorkspaceConnectionSharedAccessSignature`
    /// - `auth_type()`: `String`
    SasAuthTypeWorkspaceConnectionProperties
}

variant! { ConnectionProperties <- SasAuthTypeWorkspaceConnectionProperties }

impl SasAuthTypeWorkspaceConnectionProperties {
    /// An empty one.
    pub fn new() -> Self {
        let mut this = Self(Object::new());
        this.0.preset("authType", Node::String("SAS".into()));
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
    pub fn credentials(
        self,
        value: impl Value<types::WorkspaceConnectionSharedAccessSignature>,
    ) -> Self {
        set(self, "credentials", value)
    }
}

#[doc(hidden)]
impl<P> Expr<SasAuthTypeWorkspaceConnectionProperties, P> {
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

    pub fn credentials(&self) -> Expr<types::WorkspaceConnectionSharedAccessSignature, P> {
        field(self, "credentials")
    }

    pub fn auth_type(&self) -> Expr<String, P> {
        field(self, "authType")
    }
}

definition! {
    /// Definition `SasDatastoreCredentials` of `Microsoft.MachineLearningServices`.
    ///
    /// An expression that yields it has:
    /// - `credentials_type()`: `String`
    SasDatastoreCredentials
}

variant! { DatastoreCredentials <- SasDatastoreCredentials }

impl SasDatastoreCredentials {
    /// One with what Azure requires.
    pub fn new(secrets: impl Value<SasDatastoreSecrets>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("secrets", secrets.node());
        this.0.preset("credentialsType", Node::String("Sas".into()));
        this
    }
}

#[doc(hidden)]
impl<P> Expr<SasDatastoreCredentials, P> {
    pub fn credentials_type(&self) -> Expr<String, P> {
        field(self, "credentialsType")
    }
}

definition! {
    /// Definition `SasDatastoreSecrets` of `Microsoft.MachineLearningServices`.
    ///
    /// An expression that yields it has:
    /// - `sas_token()`: `Secret`
    /// - `secrets_type()`: `SecretsType`
    SasDatastoreSecrets
}

impl SasDatastoreSecrets {
    /// One with what Azure requires.
    pub fn new(secrets_type: impl Value<SecretsType>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("secretsType", secrets_type.node());
        this
    }

    /// `sasToken`.
    pub fn sas_token(self, value: impl Value<Secret>) -> Self {
        set(self, "sasToken", value)
    }
}

#[doc(hidden)]
impl<P> Expr<SasDatastoreSecrets, P> {
    pub fn sas_token(&self) -> Expr<Secret, P> {
        field(self, "sasToken")
    }

    pub fn secrets_type(&self) -> Expr<SecretsType, P> {
        field(self, "secretsType")
    }
}

definition! {
    /// Definition `ScaleSettings` of `Microsoft.MachineLearningServices`.
    ///
    /// An expression that yields it has:
    /// - `max_node_count()`: `i64`
    /// - `min_node_count()`: `i64`
    /// - `node_idle_time_before_scale_down()`: `String`
    ScaleSettings
}

impl ScaleSettings {
    /// One with what Azure requires.
    pub fn new(max_node_count: impl Value<i64>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("maxNodeCount", max_node_count.node());
        this
    }

    /// `minNodeCount`.
    pub fn min_node_count(self, value: impl Value<i64>) -> Self {
        set(self, "minNodeCount", value)
    }

    /// `nodeIdleTimeBeforeScaleDown`.
    pub fn node_idle_time_before_scale_down(self, value: impl Value<String>) -> Self {
        set(self, "nodeIdleTimeBeforeScaleDown", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ScaleSettings, P> {
    pub fn max_node_count(&self) -> Expr<i64, P> {
        field(self, "maxNodeCount")
    }

    pub fn min_node_count(&self) -> Expr<i64, P> {
        field(self, "minNodeCount")
    }

    pub fn node_idle_time_before_scale_down(&self) -> Expr<String, P> {
        field(self, "nodeIdleTimeBeforeScaleDown")
    }
}

definition! {
    /// Definition `ScheduleBase` of `Microsoft.MachineLearningServices`.
    ///
    /// An expression that yields it has:
    /// - `id()`: `String`
    /// - `provisioning_status()`: `ProvisioningStatus`
    /// - `status()`: `ScheduleBaseStatus`
    ScheduleBase
}

impl ScheduleBase {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `id`.
    pub fn id(self, value: impl Value<String>) -> Self {
        set(self, "id", value)
    }

    /// `provisioningStatus`.
    pub fn provisioning_status(self, value: impl Value<types::ProvisioningStatus>) -> Self {
        set(self, "provisioningStatus", value)
    }

    /// `status`.
    pub fn status(self, value: impl Value<ScheduleBaseStatus>) -> Self {
        set(self, "status", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ScheduleBase, P> {
    pub fn id(&self) -> Expr<String, P> {
        field(self, "id")
    }

    pub fn provisioning_status(&self) -> Expr<types::ProvisioningStatus, P> {
        field(self, "provisioningStatus")
    }

    pub fn status(&self) -> Expr<ScheduleBaseStatus, P> {
        field(self, "status")
    }
}

enumeration! {
    /// `status` of `ScheduleBase`.
    open ScheduleBaseStatus {
        Enabled = "Enabled",
        Disabled = "Disabled",
    }
}

definition! {
    /// Definition `ScriptReference` of `Microsoft.MachineLearningServices`.
    ///
    /// An expression that yields it has:
    /// - `script_source()`: `String`
    /// - `script_data()`: `String`
    /// - `script_arguments()`: `String`
    /// - `timeout()`: `String`
    ScriptReference
}

impl ScriptReference {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `scriptSource`.
    pub fn script_source(self, value: impl Value<String>) -> Self {
        set(self, "scriptSource", value)
    }

    /// `scriptData`.
    pub fn script_data(self, value: impl Value<String>) -> Self {
        set(self, "scriptData", value)
    }

    /// `scriptArguments`.
    pub fn script_arguments(self, value: impl Value<String>) -> Self {
        set(self, "scriptArguments", value)
    }

    /// `timeout`.
    pub fn timeout(self, value: impl Value<String>) -> Self {
        set(self, "timeout", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ScriptReference, P> {
    pub fn script_source(&self) -> Expr<String, P> {
        field(self, "scriptSource")
    }

    pub fn script_data(&self) -> Expr<String, P> {
        field(self, "scriptData")
    }

    pub fn script_arguments(&self) -> Expr<String, P> {
        field(self, "scriptArguments")
    }

    pub fn timeout(&self) -> Expr<String, P> {
        field(self, "timeout")
    }
}

definition! {
    /// Definition `ScriptsToExecute` of `Microsoft.MachineLearningServices`.
    ///
    /// An expression that yields it has:
    /// - `startup_script()`: `ScriptReference`
    /// - `creation_script()`: `ScriptReference`
    ScriptsToExecute
}

impl ScriptsToExecute {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `startupScript`.
    pub fn startup_script(self, value: impl Value<ScriptReference>) -> Self {
        set(self, "startupScript", value)
    }

    /// `creationScript`.
    pub fn creation_script(self, value: impl Value<ScriptReference>) -> Self {
        set(self, "creationScript", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ScriptsToExecute, P> {
    pub fn startup_script(&self) -> Expr<ScriptReference, P> {
        field(self, "startupScript")
    }

    pub fn creation_script(&self) -> Expr<ScriptReference, P> {
        field(self, "creationScript")
    }
}

enumeration! {
    /// `secretsType` of `AccountKeyDatastoreSecrets`.
    open SecretsType {
        AccountKey = "AccountKey",
        Certificate = "Certificate",
        Sas = "Sas",
        ServicePrincipal = "ServicePrincipal",
    }
}

definition! {
    /// Definition `ServerlessComputeSettings` of `Microsoft.MachineLearningServices`.
    ///
    /// An expression that yields it has:
    /// - `serverless_compute_custom_subnet()`: `Id<network::Subnet>`
    /// - `serverless_compute_no_public_ip()`: `bool`
    ServerlessComputeSettings
}

impl ServerlessComputeSettings {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `serverlessComputeCustomSubnet`.
    pub fn serverless_compute_custom_subnet(
        self,
        value: impl Value<Id<crate::azure::generated::network::Subnet>>,
    ) -> Self {
        set(self, "serverlessComputeCustomSubnet", value)
    }

    /// `serverlessComputeNoPublicIP`.
    pub fn serverless_compute_no_public_ip(self, value: impl Value<bool>) -> Self {
        set(self, "serverlessComputeNoPublicIP", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ServerlessComputeSettings, P> {
    pub fn serverless_compute_custom_subnet(
        &self,
    ) -> Expr<Id<crate::azure::generated::network::Subnet>, P> {
        field(self, "serverlessComputeCustomSubnet")
    }

    pub fn serverless_compute_no_public_ip(&self) -> Expr<bool, P> {
        field(self, "serverlessComputeNoPublicIP")
    }
}

enumeration! {
    /// `authMode` of `Microsoft.MachineLearningServices/workspaces/serverlessEndpoints`.
    open ServerlessEndpointAuthMode {
        Key = "Key",
        Aad = "AAD",
        KeyAndAad = "KeyAndAAD",
    }
}

reading! {
    /// Definition `ServerlessEndpointProperties` of `Microsoft.MachineLearningServices`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `auth_mode()`: `ServerlessEndpointAuthMode`
    /// - `content_safety()`: `ContentSafety`
    /// - `endpoint_state()`: `String`
    /// - `inference_endpoint()`: `ServerlessInferenceEndpoint`
    /// - `marketplace_subscription_id()`: `String`
    /// - `model_settings()`: `ModelSettings`
    /// - `provisioning_state()`: `String`
    ServerlessEndpointProperties
}

#[doc(hidden)]
impl<P> Expr<ServerlessEndpointProperties, P> {
    pub fn auth_mode(&self) -> Expr<ServerlessEndpointAuthMode, P> {
        field(self, "authMode")
    }

    pub fn content_safety(&self) -> Expr<types::ContentSafety, P> {
        field(self, "contentSafety")
    }

    pub fn endpoint_state(&self) -> Expr<String, P> {
        field(self, "endpointState")
    }

    pub fn inference_endpoint(&self) -> Expr<ServerlessInferenceEndpoint, P> {
        field(self, "inferenceEndpoint")
    }

    pub fn marketplace_subscription_id(&self) -> Expr<String, P> {
        field(self, "marketplaceSubscriptionId")
    }

    pub fn model_settings(&self) -> Expr<types::ModelSettings, P> {
        field(self, "modelSettings")
    }

    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }
}

reading! {
    /// Definition `ServerlessInferenceEndpoint` of `Microsoft.MachineLearningServices`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `headers()`: `Map<String>`
    /// - `uri()`: `String`
    ServerlessInferenceEndpoint
}

#[doc(hidden)]
impl<P> Expr<ServerlessInferenceEndpoint, P> {
    pub fn headers(&self) -> Expr<Map<String>, P> {
        field(self, "headers")
    }

    pub fn uri(&self) -> Expr<String, P> {
        field(self, "uri")
    }
}

enumeration! {
    /// `serviceDataAccessAuthIdentity` of `AzureBlobDatastore`.
    open ServiceDataAccessAuthIdentity {
        None = "None",
        WorkspaceSystemAssignedIdentity = "WorkspaceSystemAssignedIdentity",
        WorkspaceUserAssignedIdentity = "WorkspaceUserAssignedIdentity",
    }
}

definition! {
    /// Definition `ServiceManagedResourcesSettings` of `Microsoft.MachineLearningServices`.
    ///
    /// An expression that yields it has:
    /// - `cosmos_db()`: `CosmosdbSettings`
    ServiceManagedResourcesSettings
}

impl ServiceManagedResourcesSettings {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `cosmosDb`.
    pub fn cosmos_db(self, value: impl Value<types::CosmosdbSettings>) -> Self {
        set(self, "cosmosDb", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ServiceManagedResourcesSettings, P> {
    pub fn cosmos_db(&self) -> Expr<types::CosmosdbSettings, P> {
        field(self, "cosmosDb")
    }
}

definition! {
    /// Definition `ServicePrincipalAuthTypeWorkspaceConnectionProperties` of `Microsoft.MachineLearningServices`.
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
    /// - `credentials()`: `WorkspaceConnectionServicePrincipal`
    /// - `auth_type()`: `String`
    ServicePrincipalAuthTypeWorkspaceConnectionProperties
}

variant! { ConnectionProperties <- ServicePrincipalAuthTypeWorkspaceConnectionProperties }

impl ServicePrincipalAuthTypeWorkspaceConnectionProperties {
    /// An empty one.
    pub fn new() -> Self {
        let mut this = Self(Object::new());
        this.0.preset("authType", Node::String("ServicePrincipal".into()));
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
    pub fn credentials(
        self,
        value: impl Value<types::WorkspaceConnectionServicePrincipal>,
    ) -> Self {
        set(self, "credentials", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ServicePrincipalAuthTypeWorkspaceConnectionProperties, P> {
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

    pub fn credentials(&self) -> Expr<types::WorkspaceConnectionServicePrincipal, P> {
        field(self, "credentials")
    }

    pub fn auth_type(&self) -> Expr<String, P> {
        field(self, "authType")
    }
}

definition! {
    /// Definition `ServicePrincipalDatastoreCredentials` of `Microsoft.MachineLearningServices`.
    ///
    /// An expression that yields it has:
    /// - `authority_url()`: `String`
    /// - `client_id()`: `String`
    /// - `resource_url()`: `String`
    /// - `tenant_id()`: `String`
    /// - `credentials_type()`: `String`
    ServicePrincipalDatastoreCredentials
}

variant! { DatastoreCredentials <- ServicePrincipalDatastoreCredentials }

impl ServicePrincipalDatastoreCredentials {
    /// One with what Azure requires.
    pub fn new(
        client_id: impl Value<String>,
        secrets: impl Value<ServicePrincipalDatastoreSecrets>,
        tenant_id: impl Value<String>,
    ) -> Self {
        let mut this = Self(Object::new());
        this.0.set("clientId", client_id.node());
        this.0.set("secrets", secrets.node());
        this.0.set("tenantId", tenant_id.node());
        this.0.preset("credentialsType", Node::String("ServicePrincipal".into()));
        this
    }

    /// `authorityUrl`.
    pub fn authority_url(self, value: impl Value<String>) -> Self {
        set(self, "authorityUrl", value)
    }

    /// `resourceUrl`.
    pub fn resource_url(self, value: impl Value<String>) -> Self {
        set(self, "resourceUrl", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ServicePrincipalDatastoreCredentials, P> {
    pub fn authority_url(&self) -> Expr<String, P> {
        field(self, "authorityUrl")
    }

    pub fn client_id(&self) -> Expr<String, P> {
        field(self, "clientId")
    }

    pub fn resource_url(&self) -> Expr<String, P> {
        field(self, "resourceUrl")
    }

    pub fn tenant_id(&self) -> Expr<String, P> {
        field(self, "tenantId")
    }

    pub fn credentials_type(&self) -> Expr<String, P> {
        field(self, "credentialsType")
    }
}

definition! {
    /// Definition `ServicePrincipalDatastoreSecrets` of `Microsoft.MachineLearningServices`.
    ///
    /// An expression that yields it has:
    /// - `client_secret()`: `Secret`
    /// - `secrets_type()`: `SecretsType`
    ServicePrincipalDatastoreSecrets
}

impl ServicePrincipalDatastoreSecrets {
    /// One with what Azure requires.
    pub fn new(secrets_type: impl Value<SecretsType>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("secretsType", secrets_type.node());
        this
    }

    /// `clientSecret`.
    pub fn client_secret(self, value: impl Value<Secret>) -> Self {
        set(self, "clientSecret", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ServicePrincipalDatastoreSecrets, P> {
    pub fn client_secret(&self) -> Expr<Secret, P> {
        field(self, "clientSecret")
    }

    pub fn secrets_type(&self) -> Expr<SecretsType, P> {
        field(self, "secretsType")
    }
}

definition! {
    /// Definition `ServiceTagDestination` of `Microsoft.MachineLearningServices`.
    ///
    /// An expression that yields it has:
    /// - `action()`: `ServiceTagDestinationAction`
    /// - `address_prefixes()`: `Vec<String>`
    /// - `port_ranges()`: `String`
    /// - `protocol()`: `String`
    /// - `service_tag()`: `String`
    ServiceTagDestination
}

impl ServiceTagDestination {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `action`.
    pub fn action(self, value: impl Value<ServiceTagDestinationAction>) -> Self {
        set(self, "action", value)
    }

    /// `addressPrefixes`.
    pub fn address_prefixes(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "addressPrefixes", value)
    }

    /// Adds one item to `addressPrefixes`.
    pub fn address_prefix(self, value: impl Value<String>) -> Self {
        push(self, "addressPrefixes", value)
    }

    /// `portRanges`.
    pub fn port_ranges(self, value: impl Value<String>) -> Self {
        set(self, "portRanges", value)
    }

    /// `protocol`.
    pub fn protocol(self, value: impl Value<String>) -> Self {
        set(self, "protocol", value)
    }

    /// `serviceTag`.
    pub fn service_tag(self, value: impl Value<String>) -> Self {
        set(self, "serviceTag", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ServiceTagDestination, P> {
    pub fn action(&self) -> Expr<ServiceTagDestinationAction, P> {
        field(self, "action")
    }

    pub fn address_prefixes(&self) -> Expr<Vec<String>, P> {
        field(self, "addressPrefixes")
    }

    pub fn port_ranges(&self) -> Expr<String, P> {
        field(self, "portRanges")
    }

    pub fn protocol(&self) -> Expr<String, P> {
        field(self, "protocol")
    }

    pub fn service_tag(&self) -> Expr<String, P> {
        field(self, "serviceTag")
    }
}

enumeration! {
    /// `action` of `ServiceTagDestination`.
    open ServiceTagDestinationAction {
        Allow = "Allow",
        Deny = "Deny",
    }
}

definition! {
    /// Definition `ServiceTagOutboundRule` of `Microsoft.MachineLearningServices`.
    ///
    /// An expression that yields it has:
    /// - `category()`: `FqdnOutboundRuleCategory`
    /// - `status()`: `FqdnOutboundRuleStatus`
    /// - `error_information()`: `String`
    /// - `parent_rule_names()`: `Vec<String>`
    /// - `destination()`: `ServiceTagDestination`
    /// - `type_()`: `String`
    ServiceTagOutboundRule
}

variant! { OutboundRule <- ServiceTagOutboundRule }

impl ServiceTagOutboundRule {
    /// An empty one.
    pub fn new() -> Self {
        let mut this = Self(Object::new());
        this.0.preset("type", Node::String("ServiceTag".into()));
        this
    }

    /// `category`.
    pub fn category(self, value: impl Value<types::FqdnOutboundRuleCategory>) -> Self {
        set(self, "category", value)
    }

    /// `status`.
    pub fn status(self, value: impl Value<types::FqdnOutboundRuleStatus>) -> Self {
        set(self, "status", value)
    }

    /// `destination`.
    pub fn destination(self, value: impl Value<ServiceTagDestination>) -> Self {
        set(self, "destination", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ServiceTagOutboundRule, P> {
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

    pub fn destination(&self) -> Expr<ServiceTagDestination, P> {
        field(self, "destination")
    }

    pub fn type_(&self) -> Expr<String, P> {
        field(self, "type")
    }
}

definition! {
    /// Definition `SetupScripts` of `Microsoft.MachineLearningServices`.
    ///
    /// An expression that yields it has:
    /// - `scripts()`: `ScriptsToExecute`
    SetupScripts
}

impl SetupScripts {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `scripts`.
    pub fn scripts(self, value: impl Value<ScriptsToExecute>) -> Self {
        set(self, "scripts", value)
    }
}

#[doc(hidden)]
impl<P> Expr<SetupScripts, P> {
    pub fn scripts(&self) -> Expr<ScriptsToExecute, P> {
        field(self, "scripts")
    }
}

definition! {
    /// Definition `SharedPrivateLinkResource` of `Microsoft.MachineLearningServices`.
    ///
    /// An expression that yields it has:
    /// - `name()`: `String`
    /// - `properties()`: `SharedPrivateLinkResourceProperty`
    SharedPrivateLinkResource
}

impl SharedPrivateLinkResource {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `name`.
    pub fn name(self, value: impl Value<String>) -> Self {
        set(self, "name", value)
    }

    /// `properties.groupId`.
    pub fn group_id(self, value: impl Value<String>) -> Self {
        set(self, "properties/groupId", value)
    }

    /// `properties.privateLinkResourceId`.
    pub fn private_link_resource_id(self, value: impl Value<Id<AnyResource>>) -> Self {
        set(self, "properties/privateLinkResourceId", value)
    }

    /// `properties.requestMessage`.
    pub fn request_message(self, value: impl Value<String>) -> Self {
        set(self, "properties/requestMessage", value)
    }

    /// `properties.status`.
    pub fn status(self, value: impl Value<SharedPrivateLinkResourceStatus>) -> Self {
        set(self, "properties/status", value)
    }
}

#[doc(hidden)]
impl<P> Expr<SharedPrivateLinkResource, P> {
    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }

    pub fn properties(&self) -> Expr<SharedPrivateLinkResourceProperty, P> {
        field(self, "properties")
    }
}

reading! {
    /// Definition `SharedPrivateLinkResourceProperty` of `Microsoft.MachineLearningServices`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `group_id()`: `String`
    /// - `private_link_resource_id()`: `Id<AnyResource>`
    /// - `request_message()`: `String`
    /// - `status()`: `SharedPrivateLinkResourceStatus`
    SharedPrivateLinkResourceProperty
}

#[doc(hidden)]
impl<P> Expr<SharedPrivateLinkResourceProperty, P> {
    pub fn group_id(&self) -> Expr<String, P> {
        field(self, "groupId")
    }

    pub fn private_link_resource_id(&self) -> Expr<Id<AnyResource>, P> {
        field(self, "privateLinkResourceId")
    }

    pub fn request_message(&self) -> Expr<String, P> {
        field(self, "requestMessage")
    }

    pub fn status(&self) -> Expr<SharedPrivateLinkResourceStatus, P> {
        field(self, "status")
    }
}

enumeration! {
    /// `status` of `SharedPrivateLinkResource`.
    open SharedPrivateLinkResourceStatus {
        Approved = "Approved",
        Pending = "Pending",
        Rejected = "Rejected",
        Disconnected = "Disconnected",
        Timeout = "Timeout",
    }
}

definition! {
    /// Definition `Sku` of `Microsoft.MachineLearningServices`.
    ///
    /// An expression that yields it has:
    /// - `name()`: `String`
    /// - `tier()`: `SkuTier`
    /// - `size()`: `String`
    /// - `family()`: `String`
    /// - `capacity()`: `i64`
    Sku
}

impl Sku {
    /// One with what Azure requires.
    pub fn new(name: impl Value<String>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("name", name.node());
        this
    }

    /// `tier`.
    pub fn tier(self, value: impl Value<SkuTier>) -> Self {
        set(self, "tier", value)
    }

    /// `size`.
    pub fn size(self, value: impl Value<String>) -> Self {
        set(self, "size", value)
    }

    /// `family`.
    pub fn family(self, value: impl Value<String>) -> Self {
        set(self, "family", value)
    }

    /// `capacity`.
    pub fn capacity(self, value: impl Value<i64>) -> Self {
        set(self, "capacity", value)
    }
}

#[doc(hidden)]
impl<P> Expr<Sku, P> {
    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }

    pub fn tier(&self) -> Expr<SkuTier, P> {
        field(self, "tier")
    }

    pub fn size(&self) -> Expr<String, P> {
        field(self, "size")
    }

    pub fn family(&self) -> Expr<String, P> {
        field(self, "family")
    }

    pub fn capacity(&self) -> Expr<i64, P> {
        field(self, "capacity")
    }
}

enumeration! {
    /// `tier` of `Sku`.
    SkuTier {
        Free = "Free",
        Basic = "Basic",
        Standard = "Standard",
        Premium = "Premium",
    }
}

enumeration! {
    /// `sparkStatus` of `PrivateEndpointDestination`.
    open SparkStatus {
        Inactive = "Inactive",
        Active = "Active",
        Provisioning = "Provisioning",
        Deleting = "Deleting",
        Failed = "Failed",
    }
}

enumeration! {
    /// `sshPublicAccess` of `ComputeInstanceSshSettings`.
    open SshPublicAccess {
        Enabled = "Enabled",
        Disabled = "Disabled",
    }
}

definition! {
    /// Definition `SslConfiguration` of `Microsoft.MachineLearningServices`.
    ///
    /// An expression that yields it has:
    /// - `status()`: `SslConfigurationStatus`
    /// - `cert()`: `Secret`
    /// - `key()`: `Secret`
    /// - `cname()`: `String`
    /// - `leaf_domain_label()`: `String`
    /// - `overwrite_existing_domain()`: `bool`
    SslConfiguration
}

impl SslConfiguration {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `status`.
    pub fn status(self, value: impl Value<SslConfigurationStatus>) -> Self {
        set(self, "status", value)
    }

    /// `cert`.
    pub fn cert(self, value: impl Value<Secret>) -> Self {
        set(self, "cert", value)
    }

    /// `key`.
    pub fn key(self, value: impl Value<Secret>) -> Self {
        set(self, "key", value)
    }

    /// `cname`.
    pub fn cname(self, value: impl Value<String>) -> Self {
        set(self, "cname", value)
    }

    /// `leafDomainLabel`.
    pub fn leaf_domain_label(self, value: impl Value<String>) -> Self {
        set(self, "leafDomainLabel", value)
    }

    /// `overwriteExistingDomain`.
    pub fn overwrite_existing_domain(self, value: impl Value<bool>) -> Self {
        set(self, "overwriteExistingDomain", value)
    }
}

#[doc(hidden)]
impl<P> Expr<SslConfiguration, P> {
    pub fn status(&self) -> Expr<SslConfigurationStatus, P> {
        field(self, "status")
    }

    pub fn cert(&self) -> Expr<Secret, P> {
        field(self, "cert")
    }

    pub fn key(&self) -> Expr<Secret, P> {
        field(self, "key")
    }

    pub fn cname(&self) -> Expr<String, P> {
        field(self, "cname")
    }

    pub fn leaf_domain_label(&self) -> Expr<String, P> {
        field(self, "leafDomainLabel")
    }

    pub fn overwrite_existing_domain(&self) -> Expr<bool, P> {
        field(self, "overwriteExistingDomain")
    }
}

enumeration! {
    /// `status` of `SslConfiguration`.
    open SslConfigurationStatus {
        Disabled = "Disabled",
        Enabled = "Enabled",
        Auto = "Auto",
    }
}

definition! {
    /// Definition `StorageAccountDetails` of `Microsoft.MachineLearningServices`.
    ///
    /// An expression that yields it has:
    /// - `system_created_storage_account()`: `SystemCreatedStorageAccount`
    StorageAccountDetails
}

impl StorageAccountDetails {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `systemCreatedStorageAccount`.
    pub fn system_created_storage_account(
        self,
        value: impl Value<SystemCreatedStorageAccount>,
    ) -> Self {
        set(self, "systemCreatedStorageAccount", value)
    }
}

#[doc(hidden)]
impl<P> Expr<StorageAccountDetails, P> {
    pub fn system_created_storage_account(&self) -> Expr<SystemCreatedStorageAccount, P> {
        field(self, "systemCreatedStorageAccount")
    }
}

definition! {
    /// Definition `SynapseSpark` of `Microsoft.MachineLearningServices`.
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
    /// - `properties()`: `SynapseSparkProperties`
    /// - `compute_type()`: `String`
    SynapseSpark
}

variant! { Compute <- SynapseSpark }

impl SynapseSpark {
    /// An empty one.
    ///
    /// Sets what is safe:
    /// - `disableLocalAuth` = `true` (`amlc.01`)
    pub fn new() -> Self {
        let mut this = Self(Object::new());
        this.0.preset("computeType", Node::String("SynapseSpark".into()));
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

    /// `properties.autoScaleProperties`.
    pub fn auto_scale_properties(self, value: impl Value<types::AutoScaleProperties>) -> Self {
        set(self, "properties/autoScaleProperties", value)
    }

    /// `properties.autoPauseProperties`.
    pub fn auto_pause_properties(self, value: impl Value<types::AutoPauseProperties>) -> Self {
        set(self, "properties/autoPauseProperties", value)
    }

    /// `properties.sparkVersion`.
    pub fn spark_version(self, value: impl Value<String>) -> Self {
        set(self, "properties/sparkVersion", value)
    }

    /// `properties.nodeCount`.
    pub fn node_count(self, value: impl Value<i64>) -> Self {
        set(self, "properties/nodeCount", value)
    }

    /// `properties.nodeSize`.
    pub fn node_size(self, value: impl Value<String>) -> Self {
        set(self, "properties/nodeSize", value)
    }

    /// `properties.nodeSizeFamily`.
    pub fn node_size_family(self, value: impl Value<String>) -> Self {
        set(self, "properties/nodeSizeFamily", value)
    }

    /// `properties.subscriptionId`.
    pub fn subscription_id(self, value: impl Value<String>) -> Self {
        set(self, "properties/subscriptionId", value)
    }

    /// `properties.resourceGroup`.
    pub fn resource_group(self, value: impl Value<String>) -> Self {
        set(self, "properties/resourceGroup", value)
    }

    /// `properties.workspaceName`.
    pub fn workspace_name(self, value: impl Value<String>) -> Self {
        set(self, "properties/workspaceName", value)
    }

    /// `properties.poolName`.
    pub fn pool_name(self, value: impl Value<String>) -> Self {
        set(self, "properties/poolName", value)
    }
}

#[doc(hidden)]
impl<P> Expr<SynapseSpark, P> {
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

    pub fn properties(&self) -> Expr<SynapseSparkProperties, P> {
        field(self, "properties")
    }

    pub fn compute_type(&self) -> Expr<String, P> {
        field(self, "computeType")
    }
}

reading! {
    /// Definition `SynapseSparkProperties` of `Microsoft.MachineLearningServices`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `auto_scale_properties()`: `AutoScaleProperties`
    /// - `auto_pause_properties()`: `AutoPauseProperties`
    /// - `spark_version()`: `String`
    /// - `node_count()`: `i64`
    /// - `node_size()`: `String`
    /// - `node_size_family()`: `String`
    /// - `subscription_id()`: `String`
    /// - `resource_group()`: `String`
    /// - `workspace_name()`: `String`
    /// - `pool_name()`: `String`
    SynapseSparkProperties
}

#[doc(hidden)]
impl<P> Expr<SynapseSparkProperties, P> {
    pub fn auto_scale_properties(&self) -> Expr<types::AutoScaleProperties, P> {
        field(self, "autoScaleProperties")
    }

    pub fn auto_pause_properties(&self) -> Expr<types::AutoPauseProperties, P> {
        field(self, "autoPauseProperties")
    }

    pub fn spark_version(&self) -> Expr<String, P> {
        field(self, "sparkVersion")
    }

    pub fn node_count(&self) -> Expr<i64, P> {
        field(self, "nodeCount")
    }

    pub fn node_size(&self) -> Expr<String, P> {
        field(self, "nodeSize")
    }

    pub fn node_size_family(&self) -> Expr<String, P> {
        field(self, "nodeSizeFamily")
    }

    pub fn subscription_id(&self) -> Expr<String, P> {
        field(self, "subscriptionId")
    }

    pub fn resource_group(&self) -> Expr<String, P> {
        field(self, "resourceGroup")
    }

    pub fn workspace_name(&self) -> Expr<String, P> {
        field(self, "workspaceName")
    }

    pub fn pool_name(&self) -> Expr<String, P> {
        field(self, "poolName")
    }
}

definition! {
    /// Definition `SystemCreatedAcrAccount` of `Microsoft.MachineLearningServices`.
    ///
    /// An expression that yields it has:
    /// - `acr_account_name()`: `String`
    /// - `acr_account_sku()`: `String`
    /// - `arm_resource_id()`: `ArmResourceId`
    SystemCreatedAcrAccount
}

impl SystemCreatedAcrAccount {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `acrAccountName`.
    pub fn acr_account_name(self, value: impl Value<String>) -> Self {
        set(self, "acrAccountName", value)
    }

    /// `acrAccountSku`.
    pub fn acr_account_sku(self, value: impl Value<String>) -> Self {
        set(self, "acrAccountSku", value)
    }

    /// `armResourceId`.
    pub fn arm_resource_id(self, value: impl Value<types::ArmResourceId>) -> Self {
        set(self, "armResourceId", value)
    }
}

#[doc(hidden)]
impl<P> Expr<SystemCreatedAcrAccount, P> {
    pub fn acr_account_name(&self) -> Expr<String, P> {
        field(self, "acrAccountName")
    }

    pub fn acr_account_sku(&self) -> Expr<String, P> {
        field(self, "acrAccountSku")
    }

    pub fn arm_resource_id(&self) -> Expr<types::ArmResourceId, P> {
        field(self, "armResourceId")
    }
}

definition! {
    /// Definition `SystemCreatedStorageAccount` of `Microsoft.MachineLearningServices`.
    ///
    /// An expression that yields it has:
    /// - `allow_blob_public_access()`: `bool`
    /// - `arm_resource_id()`: `ArmResourceId`
    /// - `storage_account_hns_enabled()`: `bool`
    /// - `storage_account_name()`: `String`
    /// - `storage_account_type()`: `String`
    SystemCreatedStorageAccount
}

impl SystemCreatedStorageAccount {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `allowBlobPublicAccess`.
    pub fn allow_blob_public_access(self, value: impl Value<bool>) -> Self {
        set(self, "allowBlobPublicAccess", value)
    }

    /// `armResourceId`.
    pub fn arm_resource_id(self, value: impl Value<types::ArmResourceId>) -> Self {
        set(self, "armResourceId", value)
    }

    /// `storageAccountHnsEnabled`.
    pub fn storage_account_hns_enabled(self, value: impl Value<bool>) -> Self {
        set(self, "storageAccountHnsEnabled", value)
    }

    /// `storageAccountName`.
    pub fn storage_account_name(self, value: impl Value<String>) -> Self {
        set(self, "storageAccountName", value)
    }

    /// `storageAccountType`.
    pub fn storage_account_type(self, value: impl Value<String>) -> Self {
        set(self, "storageAccountType", value)
    }
}

#[doc(hidden)]
impl<P> Expr<SystemCreatedStorageAccount, P> {
    pub fn allow_blob_public_access(&self) -> Expr<bool, P> {
        field(self, "allowBlobPublicAccess")
    }

    pub fn arm_resource_id(&self) -> Expr<types::ArmResourceId, P> {
        field(self, "armResourceId")
    }

    pub fn storage_account_hns_enabled(&self) -> Expr<bool, P> {
        field(self, "storageAccountHnsEnabled")
    }

    pub fn storage_account_name(&self) -> Expr<String, P> {
        field(self, "storageAccountName")
    }

    pub fn storage_account_type(&self) -> Expr<String, P> {
        field(self, "storageAccountType")
    }
}

reading! {
    /// Definition `SystemData` of `Microsoft.MachineLearningServices`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `created_by()`: `String`
    /// - `created_by_type()`: `String`
    /// - `created_at()`: `String`
    /// - `last_modified_by()`: `String`
    /// - `last_modified_by_type()`: `String`
    /// - `last_modified_at()`: `String`
    SystemData
}

#[doc(hidden)]
impl<P> Expr<SystemData, P> {
    pub fn created_by(&self) -> Expr<String, P> {
        field(self, "createdBy")
    }

    pub fn created_by_type(&self) -> Expr<String, P> {
        field(self, "createdByType")
    }

    pub fn created_at(&self) -> Expr<String, P> {
        field(self, "createdAt")
    }

    pub fn last_modified_by(&self) -> Expr<String, P> {
        field(self, "lastModifiedBy")
    }

    pub fn last_modified_by_type(&self) -> Expr<String, P> {
        field(self, "lastModifiedByType")
    }

    pub fn last_modified_at(&self) -> Expr<String, P> {
        field(self, "lastModifiedAt")
    }
}

enumeration! {
    /// `systemDatastoresAuthMode` of `Microsoft.MachineLearningServices/workspaces`.
    open SystemDatastoresAuthMode {
        AccessKey = "AccessKey",
        Identity = "Identity",
        UserDelegationSas = "UserDelegationSAS",
    }
}

reading! {
    /// Definition `SystemService` of `Microsoft.MachineLearningServices`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `system_service_type()`: `String`
    /// - `public_ip_address()`: `String`
    /// - `version()`: `String`
    SystemService
}

#[doc(hidden)]
impl<P> Expr<SystemService, P> {
    pub fn system_service_type(&self) -> Expr<String, P> {
        field(self, "systemServiceType")
    }

    pub fn public_ip_address(&self) -> Expr<String, P> {
        field(self, "publicIpAddress")
    }

    pub fn version(&self) -> Expr<String, P> {
        field(self, "version")
    }
}
