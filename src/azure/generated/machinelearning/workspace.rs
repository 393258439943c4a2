//! `Microsoft.MachineLearningServices/workspaces`, version 2025-12-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.MachineLearningServices/workspaces`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.machinelearningservices/workspaces)
    Workspace: "Microsoft.MachineLearningServices/workspaces" @ "2025-12-01",
    properties types::WorkspaceProperties,
    top [ResourceGroup]
}

impl Workspace {
    /// Declares the resource with what Azure requires of it.
    ///
    /// The name: pattern `^[a-zA-Z0-9][a-zA-Z0-9_-]{2,32}$`.
    ///
    /// Sets what is safe:
    /// - `properties.publicNetworkAccess` = `Disabled` (`aml.01`)
    /// - `properties.systemDatastoresAuthMode` = `Identity` (`aml.09`)
    #[track_caller]
    pub fn new(
        name: impl Value<String, Phase: KnownAtStart>,
        location: impl Value<String, Phase: KnownAtStart>,
    ) -> Self {
        let mut this = Self(Declaration::new(Self::TYPE, Self::API_VERSION, name.node()));
        this.0.set("location", location.node());
        this.0.preset("properties/publicNetworkAccess", Node::String("Disabled".into()));
        this.0.preset("properties/systemDatastoresAuthMode", Node::String("Identity".into()));
        this
    }

    /// `properties.allowPublicAccessWhenBehindVnet`.
    ///
    /// Control `aml.02`: it stays absent unless set here.
    pub fn dangerously_set_allow_public_access_when_behind_vnet(
        self,
        value: impl Value<bool>,
    ) -> Self {
        set(self, "properties/allowPublicAccessWhenBehindVnet", value)
    }

    /// `properties.applicationInsights`.
    pub fn application_insights(
        self,
        value: impl Value<Id<crate::azure::generated::monitor::Component>>,
    ) -> Self {
        set(self, "properties/applicationInsights", value)
    }

    /// `properties.associatedWorkspaces`.
    pub fn associated_workspaces(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "properties/associatedWorkspaces", value)
    }

    /// Adds one item to `properties.associatedWorkspaces`.
    pub fn associated_workspace(self, value: impl Value<String>) -> Self {
        push(self, "properties/associatedWorkspaces", value)
    }

    /// `properties.containerRegistry`.
    pub fn container_registry(
        self,
        value: impl Value<Id<crate::azure::generated::containerregistry::Registry>>,
    ) -> Self {
        set(self, "properties/containerRegistry", value)
    }

    /// `properties.description`.
    pub fn description(self, value: impl Value<String>) -> Self {
        set(self, "properties/description", value)
    }

    /// `properties.discoveryUrl`.
    pub fn discovery_url(self, value: impl Value<String>) -> Self {
        set(self, "properties/discoveryUrl", value)
    }

    /// `properties.enableDataIsolation`.
    pub fn enable_data_isolation(self, value: impl Value<bool>) -> Self {
        set(self, "properties/enableDataIsolation", value)
    }

    /// `properties.enableServiceSideCMKEncryption`.
    pub fn enable_service_side_cmk_encryption(self, value: impl Value<bool>) -> Self {
        set(self, "properties/enableServiceSideCMKEncryption", value)
    }

    /// `properties.encryption`.
    pub fn encryption(self, value: impl Value<types::EncryptionProperty>) -> Self {
        set(self, "properties/encryption", value)
    }

    /// `properties.featureStoreSettings`.
    pub fn feature_store_settings(self, value: impl Value<types::FeatureStoreSettings>) -> Self {
        set(self, "properties/featureStoreSettings", value)
    }

    /// `properties.friendlyName`.
    pub fn friendly_name(self, value: impl Value<String>) -> Self {
        set(self, "properties/friendlyName", value)
    }

    /// `properties.hbiWorkspace`.
    pub fn hbi_workspace(self, value: impl Value<bool>) -> Self {
        set(self, "properties/hbiWorkspace", value)
    }

    /// `properties.hubResourceId`.
    pub fn hub_resource_id(self, value: impl Value<Id<Workspace>>) -> Self {
        set(self, "properties/hubResourceId", value)
    }

    /// `properties.imageBuildCompute`.
    pub fn image_build_compute(self, value: impl Value<String>) -> Self {
        set(self, "properties/imageBuildCompute", value)
    }

    /// `properties.keyVault`.
    pub fn key_vault(
        self,
        value: impl Value<Id<crate::azure::generated::keyvault::Vault>>,
    ) -> Self {
        set(self, "properties/keyVault", value)
    }

    /// `properties.managedNetwork`.
    pub fn managed_network(self, value: impl Value<types::ManagedNetworkSettings>) -> Self {
        set(self, "properties/managedNetwork", value)
    }

    /// `properties.primaryUserAssignedIdentity`.
    pub fn primary_user_assigned_identity(
        self,
        value: impl Value<Id<UserAssignedIdentity>>,
    ) -> Self {
        set(self, "properties/primaryUserAssignedIdentity", value)
    }

    /// `properties.provisionNetworkNow`.
    pub fn provision_network_now(self, value: impl Value<bool>) -> Self {
        set(self, "properties/provisionNetworkNow", value)
    }

    /// `properties.publicNetworkAccess`.
    ///
    /// Control `aml.01`: it is `Disabled` unless set here.
    pub fn dangerously_set_public_network_access(
        self,
        value: impl Value<types::PublicNetworkAccess>,
    ) -> Self {
        set(self, "properties/publicNetworkAccess", value)
    }

    /// `properties.serverlessComputeSettings`.
    pub fn serverless_compute_settings(
        self,
        value: impl Value<types::ServerlessComputeSettings>,
    ) -> Self {
        set(self, "properties/serverlessComputeSettings", value)
    }

    /// `properties.serviceManagedResourcesSettings`.
    pub fn service_managed_resources_settings(
        self,
        value: impl Value<types::ServiceManagedResourcesSettings>,
    ) -> Self {
        set(self, "properties/serviceManagedResourcesSettings", value)
    }

    /// `properties.sharedPrivateLinkResources`.
    pub fn shared_private_link_resources(
        self,
        value: impl Value<Vec<types::SharedPrivateLinkResource>>,
    ) -> Self {
        set(self, "properties/sharedPrivateLinkResources", value)
    }

    /// Adds one item to `properties.sharedPrivateLinkResources`.
    pub fn shared_private_link_resource(
        self,
        value: impl Value<types::SharedPrivateLinkResource>,
    ) -> Self {
        push(self, "properties/sharedPrivateLinkResources", value)
    }

    /// `properties.storageAccount`.
    pub fn storage_account(
        self,
        value: impl Value<Id<crate::azure::generated::storage::StorageAccount>>,
    ) -> Self {
        set(self, "properties/storageAccount", value)
    }

    /// `properties.systemDatastoresAuthMode`.
    ///
    /// Control `aml.09`: it is `Identity` unless set here.
    pub fn dangerously_set_system_datastores_auth_mode(
        self,
        value: impl Value<types::SystemDatastoresAuthMode>,
    ) -> Self {
        set(self, "properties/systemDatastoresAuthMode", value)
    }

    /// `properties.v1LegacyMode`.
    pub fn v1_legacy_mode(self, value: impl Value<bool>) -> Self {
        set(self, "properties/v1LegacyMode", value)
    }

    /// `properties.workspaceHubConfig`.
    pub fn workspace_hub_config(self, value: impl Value<types::WorkspaceHubConfig>) -> Self {
        set(self, "properties/workspaceHubConfig", value)
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
impl<P> Expr<Workspace, P> {
    pub fn properties(&self) -> Expr<types::WorkspaceProperties, P> {
        field(self, "properties")
    }

    pub fn identity(&self) -> Expr<types::ManagedServiceIdentity, P> {
        field(self, "identity")
    }

    pub fn kind(&self) -> Expr<String, P> {
        field(self, "kind")
    }

    pub fn location(&self) -> Expr<String, P> {
        field(self, "location")
    }

    pub fn sku(&self) -> Expr<types::Sku, P> {
        field(self, "sku")
    }

    pub fn tags(&self) -> Expr<Map<String>, P> {
        field(self, "tags")
    }

    pub fn system_data(&self) -> Expr<types::SystemData, P> {
        field(self, "systemData")
    }
}
