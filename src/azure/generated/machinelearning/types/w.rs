//! Definitions and enums of `Microsoft.MachineLearningServices` that start with W.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::super::types;
use crate::azure::support::*;

enumeration! {
    /// `weekDays` of `ComputeRecurrenceSchedule`.
    open WeekDays {
        Monday = "Monday",
        Tuesday = "Tuesday",
        Wednesday = "Wednesday",
        Thursday = "Thursday",
        Friday = "Friday",
        Saturday = "Saturday",
        Sunday = "Sunday",
    }
}

definition! {
    /// Definition `WorkspaceConnectionAccessKey` of `Microsoft.MachineLearningServices`.
    ///
    /// An expression that yields it has:
    /// - `access_key_id()`: `String`
    /// - `secret_access_key()`: `Secret`
    WorkspaceConnectionAccessKey
}

impl WorkspaceConnectionAccessKey {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `accessKeyId`.
    pub fn access_key_id(self, value: impl Value<String>) -> Self {
        set(self, "accessKeyId", value)
    }

    /// `secretAccessKey`.
    pub fn secret_access_key(self, value: impl Value<Secret>) -> Self {
        set(self, "secretAccessKey", value)
    }
}

#[doc(hidden)]
impl<P> Expr<WorkspaceConnectionAccessKey, P> {
    pub fn access_key_id(&self) -> Expr<String, P> {
        field(self, "accessKeyId")
    }

    pub fn secret_access_key(&self) -> Expr<Secret, P> {
        field(self, "secretAccessKey")
    }
}

definition! {
    /// Definition `WorkspaceConnectionAccountKey` of `Microsoft.MachineLearningServices`.
    ///
    /// An expression that yields it has:
    /// - `key()`: `Secret`
    WorkspaceConnectionAccountKey
}

impl WorkspaceConnectionAccountKey {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `key`.
    pub fn key(self, value: impl Value<Secret>) -> Self {
        set(self, "key", value)
    }
}

#[doc(hidden)]
impl<P> Expr<WorkspaceConnectionAccountKey, P> {
    pub fn key(&self) -> Expr<Secret, P> {
        field(self, "key")
    }
}

definition! {
    /// Definition `WorkspaceConnectionApiKey` of `Microsoft.MachineLearningServices`.
    ///
    /// An expression that yields it has:
    /// - `key()`: `Secret`
    WorkspaceConnectionApiKey
}

impl WorkspaceConnectionApiKey {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `key`.
    pub fn key(self, value: impl Value<Secret>) -> Self {
        set(self, "key", value)
    }
}

#[doc(hidden)]
impl<P> Expr<WorkspaceConnectionApiKey, P> {
    pub fn key(&self) -> Expr<Secret, P> {
        field(self, "key")
    }
}

definition! {
    /// Definition `WorkspaceConnectionManagedIdentity` of `Microsoft.MachineLearningServices`.
    ///
    /// An expression that yields it has:
    /// - `client_id()`: `String`
    /// - `resource_id()`: `Id<UserAssignedIdentity>`
    WorkspaceConnectionManagedIdentity
}

impl WorkspaceConnectionManagedIdentity {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `clientId`.
    pub fn client_id(self, value: impl Value<String>) -> Self {
        set(self, "clientId", value)
    }

    /// `resourceId`.
    pub fn resource_id(self, value: impl Value<Id<UserAssignedIdentity>>) -> Self {
        set(self, "resourceId", value)
    }
}

#[doc(hidden)]
impl<P> Expr<WorkspaceConnectionManagedIdentity, P> {
    pub fn client_id(&self) -> Expr<String, P> {
        field(self, "clientId")
    }

    pub fn resource_id(&self) -> Expr<Id<UserAssignedIdentity>, P> {
        field(self, "resourceId")
    }
}

definition! {
    /// Definition `WorkspaceConnectionOAuth2` of `Microsoft.MachineLearningServices`.
    ///
    /// An expression that yields it has:
    /// - `auth_url()`: `String`
    /// - `client_id()`: `String`
    /// - `client_secret()`: `Secret`
    /// - `developer_token()`: `Secret`
    /// - `password()`: `Secret`
    /// - `refresh_token()`: `Secret`
    /// - `tenant_id()`: `String`
    /// - `username()`: `String`
    WorkspaceConnectionOauth2
}

impl WorkspaceConnectionOauth2 {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `authUrl`.
    pub fn auth_url(self, value: impl Value<String>) -> Self {
        set(self, "authUrl", value)
    }

    /// `clientId`: exactly 36 characters, pattern `^[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$`.
    pub fn client_id(self, value: impl Value<String>) -> Self {
        set(self, "clientId", value)
    }

    /// `clientSecret`.
    pub fn client_secret(self, value: impl Value<Secret>) -> Self {
        set(self, "clientSecret", value)
    }

    /// `developerToken`.
    pub fn developer_token(self, value: impl Value<Secret>) -> Self {
        set(self, "developerToken", value)
    }

    /// `password`.
    pub fn password(self, value: impl Value<Secret>) -> Self {
        set(self, "password", value)
    }

    /// `refreshToken`.
    pub fn refresh_token(self, value: impl Value<Secret>) -> Self {
        set(self, "refreshToken", value)
    }

    /// `tenantId`.
    pub fn tenant_id(self, value: impl Value<String>) -> Self {
        set(self, "tenantId", value)
    }

    /// `username`.
    pub fn username(self, value: impl Value<String>) -> Self {
        set(self, "username", value)
    }
}

#[doc(hidden)]
impl<P> Expr<WorkspaceConnectionOauth2, P> {
    pub fn auth_url(&self) -> Expr<String, P> {
        field(self, "authUrl")
    }

    pub fn client_id(&self) -> Expr<String, P> {
        field(self, "clientId")
    }

    pub fn client_secret(&self) -> Expr<Secret, P> {
        field(self, "clientSecret")
    }

    pub fn developer_token(&self) -> Expr<Secret, P> {
        field(self, "developerToken")
    }

    pub fn password(&self) -> Expr<Secret, P> {
        field(self, "password")
    }

    pub fn refresh_token(&self) -> Expr<Secret, P> {
        field(self, "refreshToken")
    }

    pub fn tenant_id(&self) -> Expr<String, P> {
        field(self, "tenantId")
    }

    pub fn username(&self) -> Expr<String, P> {
        field(self, "username")
    }
}

definition! {
    /// Definition `WorkspaceConnectionPersonalAccessToken` of `Microsoft.MachineLearningServices`.
    ///
    /// An expression that yields it has:
    /// - `pat()`: `Secret`
    WorkspaceConnectionPersonalAccessToken
}

impl WorkspaceConnectionPersonalAccessToken {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `pat`.
    pub fn pat(self, value: impl Value<Secret>) -> Self {
        set(self, "pat", value)
    }
}

#[doc(hidden)]
impl<P> Expr<WorkspaceConnectionPersonalAccessToken, P> {
    pub fn pat(&self) -> Expr<Secret, P> {
        field(self, "pat")
    }
}

definition! {
    /// Definition `WorkspaceConnectionServicePrincipal` of `Microsoft.MachineLearningServices`.
    ///
    /// An expression that yields it has:
    /// - `client_id()`: `String`
    /// - `client_secret()`: `Secret`
    /// - `tenant_id()`: `String`
    WorkspaceConnectionServicePrincipal
}

impl WorkspaceConnectionServicePrincipal {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `clientId`.
    pub fn client_id(self, value: impl Value<String>) -> Self {
        set(self, "clientId", value)
    }

    /// `clientSecret`.
    pub fn client_secret(self, value: impl Value<Secret>) -> Self {
        set(self, "clientSecret", value)
    }

    /// `tenantId`.
    pub fn tenant_id(self, value: impl Value<String>) -> Self {
        set(self, "tenantId", value)
    }
}

#[doc(hidden)]
impl<P> Expr<WorkspaceConnectionServicePrincipal, P> {
    pub fn client_id(&self) -> Expr<String, P> {
        field(self, "clientId")
    }

    pub fn client_secret(&self) -> Expr<Secret, P> {
        field(self, "clientSecret")
    }

    pub fn tenant_id(&self) -> Expr<String, P> {
        field(self, "tenantId")
    }
}

definition! {
    /// Definition `WorkspaceConnectionSharedAccessSignature` of `Microsoft.MachineLearningServices`.
    ///
    /// An expression that yields it has:
    /// - `sas()`: `Secret`
    WorkspaceConnectionSharedAccessSignature
}

impl WorkspaceConnectionSharedAccessSignature {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `sas`.
    pub fn sas(self, value: impl Value<Secret>) -> Self {
        set(self, "sas", value)
    }
}

#[doc(hidden)]
impl<P> Expr<WorkspaceConnectionSharedAccessSignature, P> {
    pub fn sas(&self) -> Expr<Secret, P> {
        field(self, "sas")
    }
}

definition! {
    /// Definition `WorkspaceConnectionUsernamePassword` of `Microsoft.MachineLearningServices`.
    ///
    /// An expression that yields it has:
    /// - `password()`: `Secret`
    /// - `security_token()`: `Secret`
    /// - `username()`: `String`
    WorkspaceConnectionUsernamePassword
}

impl WorkspaceConnectionUsernamePassword {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `password`.
    pub fn password(self, value: impl Value<Secret>) -> Self {
        set(self, "password", value)
    }

    /// `securityToken`.
    pub fn security_token(self, value: impl Value<Secret>) -> Self {
        set(self, "securityToken", value)
    }

    /// `username`.
    pub fn username(self, value: impl Value<String>) -> Self {
        set(self, "username", value)
    }
}

#[doc(hidden)]
impl<P> Expr<WorkspaceConnectionUsernamePassword, P> {
    pub fn password(&self) -> Expr<Secret, P> {
        field(self, "password")
    }

    pub fn security_token(&self) -> Expr<Secret, P> {
        field(self, "securityToken")
    }

    pub fn username(&self) -> Expr<String, P> {
        field(self, "username")
    }
}

definition! {
    /// Definition `WorkspaceHubConfig` of `Microsoft.MachineLearningServices`.
    ///
    /// An expression that yields it has:
    /// - `additional_workspace_storage_accounts()`: `Vec<String>`
    /// - `default_workspace_resource_group()`: `String`
    WorkspaceHubConfig
}

impl WorkspaceHubConfig {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `additionalWorkspaceStorageAccounts`.
    pub fn additional_workspace_storage_accounts(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "additionalWorkspaceStorageAccounts", value)
    }

    /// Adds one item to `additionalWorkspaceStorageAccounts`.
    pub fn additional_workspace_storage_account(self, value: impl Value<String>) -> Self {
        push(self, "additionalWorkspaceStorageAccounts", value)
    }

    /// `defaultWorkspaceResourceGroup`.
    pub fn default_workspace_resource_group(self, value: impl Value<String>) -> Self {
        set(self, "defaultWorkspaceResourceGroup", value)
    }
}

#[doc(hidden)]
impl<P> Expr<WorkspaceHubConfig, P> {
    pub fn additional_workspace_storage_accounts(&self) -> Expr<Vec<String>, P> {
        field(self, "additionalWorkspaceStorageAccounts")
    }

    pub fn default_workspace_resource_group(&self) -> Expr<String, P> {
        field(self, "defaultWorkspaceResourceGroup")
    }
}

reading! {
    /// Definition `WorkspacePrivateEndpointResource` of `Microsoft.MachineLearningServices`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `id()`: `String`
    /// - `subnet_arm_id()`: `String`
    WorkspacePrivateEndpointResource
}

#[doc(hidden)]
impl<P> Expr<WorkspacePrivateEndpointResource, P> {
    pub fn id(&self) -> Expr<String, P> {
        field(self, "id")
    }

    pub fn subnet_arm_id(&self) -> Expr<String, P> {
        field(self, "subnetArmId")
    }
}

reading! {
    /// Definition `WorkspaceProperties` of `Microsoft.MachineLearningServices`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `allow_public_access_when_behind_vnet()`: `bool`
    /// - `application_insights()`: `Id<monitor::Component>`
    /// - `associated_workspaces()`: `Vec<String>`
    /// - `container_registry()`: `Id<containerregistry::Registry>`
    /// - `description()`: `String`
    /// - `discovery_url()`: `String`
    /// - `enable_data_isolation()`: `bool`
    /// - `enable_service_side_cmk_encryption()`: `bool`
    /// - `encryption()`: `EncryptionProperty`
    /// - `feature_store_settings()`: `FeatureStoreSettings`
    /// - `friendly_name()`: `String`
    /// - `hbi_workspace()`: `bool`
    /// - `hub_resource_id()`: `Id<Workspace>`
    /// - `image_build_compute()`: `String`
    /// - `key_vault()`: `Id<keyvault::Vault>`
    /// - `managed_network()`: `ManagedNetworkSettings`
    /// - `ml_flow_tracking_uri()`: `String`
    /// - `notebook_info()`: `NotebookResourceInfo`
    /// - `primary_user_assigned_identity()`: `Id<UserAssignedIdentity>`
    /// - `private_endpoint_connections()`: `Vec<PrivateEndpointConnection>`
    /// - `private_link_count()`: `i64`
    /// - `provision_network_now()`: `bool`
    /// - `provisioning_state()`: `String`
    /// - `public_network_access()`: `PublicNetworkAccess`
    /// - `serverless_compute_settings()`: `ServerlessComputeSettings`
    /// - `service_managed_resources_settings()`: `ServiceManagedResourcesSettings`
    /// - `service_provisioned_resource_group()`: `String`
    /// - `shared_private_link_resources()`: `Vec<SharedPrivateLinkResource>`
    /// - `storage_account()`: `Id<storage::StorageAccount>`
    /// - `storage_hns_enabled()`: `bool`
    /// - `system_datastores_auth_mode()`: `SystemDatastoresAuthMode`
    /// - `tenant_id()`: `String`
    /// - `v1_legacy_mode()`: `bool`
    /// - `workspace_hub_config()`: `WorkspaceHubConfig`
    /// - `workspace_id()`: `String`
    WorkspaceProperties
}

#[doc(hidden)]
impl<P> Expr<WorkspaceProperties, P> {
    pub fn allow_public_access_when_behind_vnet(&self) -> Expr<bool, P> {
        field(self, "allowPublicAccessWhenBehindVnet")
    }

    pub fn application_insights(&self) -> Expr<Id<crate::azure::generated::monitor::Component>, P> {
        field(self, "applicationInsights")
    }

    pub fn associated_workspaces(&self) -> Expr<Vec<String>, P> {
        field(self, "associatedWorkspaces")
    }

    pub fn container_registry(
        &self,
    ) -> Expr<Id<crate::azure::generated::containerregistry::Registry>, P> {
        field(self, "containerRegistry")
    }

    pub fn description(&self) -> Expr<String, P> {
        field(self, "description")
    }

    pub fn discovery_url(&self) -> Expr<String, P> {
        field(self, "discoveryUrl")
    }

    pub fn enable_data_isolation(&self) -> Expr<bool, P> {
        field(self, "enableDataIsolation")
    }

    pub fn enable_service_side_cmk_encryption(&self) -> Expr<bool, P> {
        field(self, "enableServiceSideCMKEncryption")
    }

    pub fn encryption(&self) -> Expr<types::EncryptionProperty, P> {
        field(self, "encryption")
    }

    pub fn feature_store_settings(&self) -> Expr<types::FeatureStoreSettings, P> {
        field(self, "featureStoreSettings")
    }

    pub fn friendly_name(&self) -> Expr<String, P> {
        field(self, "friendlyName")
    }

    pub fn hbi_workspace(&self) -> Expr<bool, P> {
        field(self, "hbiWorkspace")
    }

    pub fn hub_resource_id(&self) -> Expr<Id<super::super::Workspace>, P> {
        field(self, "hubResourceId")
    }

    pub fn image_build_compute(&self) -> Expr<String, P> {
        field(self, "imageBuildCompute")
    }

    pub fn key_vault(&self) -> Expr<Id<crate::azure::generated::keyvault::Vault>, P> {
        field(self, "keyVault")
    }

    pub fn managed_network(&self) -> Expr<types::ManagedNetworkSettings, P> {
        field(self, "managedNetwork")
    }

    pub fn ml_flow_tracking_uri(&self) -> Expr<String, P> {
        field(self, "mlFlowTrackingUri")
    }

    pub fn notebook_info(&self) -> Expr<types::NotebookResourceInfo, P> {
        field(self, "notebookInfo")
    }

    pub fn primary_user_assigned_identity(&self) -> Expr<Id<UserAssignedIdentity>, P> {
        field(self, "primaryUserAssignedIdentity")
    }

    pub fn private_endpoint_connections(&self) -> Expr<Vec<types::PrivateEndpointConnection>, P> {
        field(self, "privateEndpointConnections")
    }

    pub fn private_link_count(&self) -> Expr<i64, P> {
        field(self, "privateLinkCount")
    }

    pub fn provision_network_now(&self) -> Expr<bool, P> {
        field(self, "provisionNetworkNow")
    }

    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }

    pub fn public_network_access(&self) -> Expr<types::PublicNetworkAccess, P> {
        field(self, "publicNetworkAccess")
    }

    pub fn serverless_compute_settings(&self) -> Expr<types::ServerlessComputeSettings, P> {
        field(self, "serverlessComputeSettings")
    }

    pub fn service_managed_resources_settings(
        &self,
    ) -> Expr<types::ServiceManagedResourcesSettings, P> {
        field(self, "serviceManagedResourcesSettings")
    }

    pub fn service_provisioned_resource_group(&self) -> Expr<String, P> {
        field(self, "serviceProvisionedResourceGroup")
    }

    pub fn shared_private_link_resources(&self) -> Expr<Vec<types::SharedPrivateLinkResource>, P> {
        field(self, "sharedPrivateLinkResources")
    }

    pub fn storage_account(&self) -> Expr<Id<crate::azure::generated::storage::StorageAccount>, P> {
        field(self, "storageAccount")
    }

    pub fn storage_hns_enabled(&self) -> Expr<bool, P> {
        field(self, "storageHnsEnabled")
    }

    pub fn system_datastores_auth_mode(&self) -> Expr<types::SystemDatastoresAuthMode, P> {
        field(self, "systemDatastoresAuthMode")
    }

    pub fn tenant_id(&self) -> Expr<String, P> {
        field(self, "tenantId")
    }

    pub fn v1_legacy_mode(&self) -> Expr<bool, P> {
        field(self, "v1LegacyMode")
    }

    pub fn workspace_hub_config(&self) -> Expr<WorkspaceHubConfig, P> {
        field(self, "workspaceHubConfig")
    }

    pub fn workspace_id(&self) -> Expr<String, P> {
        field(self, "workspaceId")
    }
}
