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
        this.0.set(&["location"], location.node());
        this.0.preset(&["properties", "publicNetworkAccess"], Node::String("Disabled".into()));
        this.0.preset(&["properties", "systemDatastoresAuthMode"], Node::String("Identity".into()));
        this
    }

    /// `properties.allowPublicAccessWhenBehindVnet`.
    ///
    /// Control `aml.02`: it stays absent unless set here.
    pub fn dangerously_set_allow_public_access_when_behind_vnet(
        mut self,
        value: impl Value<bool>,
    ) -> Self {
        self.0.set(&["properties", "allowPublicAccessWhenBehindVnet"], value.node());
        self
    }

    /// `properties.applicationInsights`.
    pub fn application_insights(
        mut self,
        value: impl Value<Id<crate::azure::generated::monitor::Component>>,
    ) -> Self {
        self.0.set(&["properties", "applicationInsights"], value.node());
        self
    }

    /// `properties.associatedWorkspaces`.
    pub fn associated_workspaces(mut self, value: impl Value<Vec<String>>) -> Self {
        self.0.set(&["properties", "associatedWorkspaces"], value.node());
        self
    }

    /// Adds one item to `properties.associatedWorkspaces`.
    pub fn associated_workspace(mut self, value: impl Value<String>) -> Self {
        self.0.push(&["properties", "associatedWorkspaces"], value.node());
        self
    }

    /// `properties.containerRegistry`.
    pub fn container_registry(
        mut self,
        value: impl Value<Id<crate::azure::generated::containerregistry::Registry>>,
    ) -> Self {
        self.0.set(&["properties", "containerRegistry"], value.node());
        self
    }

    /// `properties.description`.
    pub fn description(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["properties", "description"], value.node());
        self
    }

    /// `properties.discoveryUrl`.
    pub fn discovery_url(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["properties", "discoveryUrl"], value.node());
        self
    }

    /// `properties.enableDataIsolation`.
    pub fn enable_data_isolation(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["properties", "enableDataIsolation"], value.node());
        self
    }

    /// `properties.enableServiceSideCMKEncryption`.
    pub fn enable_service_side_cmk_encryption(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["properties", "enableServiceSideCMKEncryption"], value.node());
        self
    }

    /// `properties.encryption`.
    pub fn encryption(mut self, value: impl Value<types::EncryptionProperty>) -> Self {
        self.0.set(&["properties", "encryption"], value.node());
        self
    }

    /// `properties.featureStoreSettings`.
    pub fn feature_store_settings(
        mut self,
        value: impl Value<types::FeatureStoreSettings>,
    ) -> Self {
        self.0.set(&["properties", "featureStoreSettings"], value.node());
        self
    }

    /// `properties.friendlyName`.
    pub fn friendly_name(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["properties", "friendlyName"], value.node());
        self
    }

    /// `properties.hbiWorkspace`.
    pub fn hbi_workspace(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["properties", "hbiWorkspace"], value.node());
        self
    }

    /// `properties.hubResourceId`.
    pub fn hub_resource_id(mut self, value: impl Value<Id<Workspace>>) -> Self {
        self.0.set(&["properties", "hubResourceId"], value.node());
        self
    }

    /// `properties.imageBuildCompute`.
    pub fn image_build_compute(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["properties", "imageBuildCompute"], value.node());
        self
    }

    /// `properties.keyVault`.
    pub fn key_vault(
        mut self,
        value: impl Value<Id<crate::azure::generated::keyvault::Vault>>,
    ) -> Self {
        self.0.set(&["properties", "keyVault"], value.node());
        self
    }

    /// `properties.managedNetwork`.
    pub fn managed_network(mut self, value: impl Value<types::ManagedNetworkSettings>) -> Self {
        self.0.set(&["properties", "managedNetwork"], value.node());
        self
    }

    /// `properties.primaryUserAssignedIdentity`.
    pub fn primary_user_assigned_identity(
        mut self,
        value: impl Value<Id<UserAssignedIdentity>>,
    ) -> Self {
        self.0.set(&["properties", "primaryUserAssignedIdentity"], value.node());
        self
    }

    /// `properties.provisionNetworkNow`.
    pub fn provision_network_now(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["properties", "provisionNetworkNow"], value.node());
        self
    }

    /// `properties.publicNetworkAccess`.
    ///
    /// Control `aml.01`: it is `Disabled` unless set here.
    pub fn dangerously_set_public_network_access(
        mut self,
        value: impl Value<types::PublicNetworkAccess>,
    ) -> Self {
        self.0.set(&["properties", "publicNetworkAccess"], value.node());
        self
    }

    /// `properties.serverlessComputeSettings`.
    pub fn serverless_compute_settings(
        mut self,
        value: impl Value<types::ServerlessComputeSettings>,
    ) -> Self {
        self.0.set(&["properties", "serverlessComputeSettings"], value.node());
        self
    }

    /// `properties.serviceManagedResourcesSettings`.
    pub fn service_managed_resources_settings(
        mut self,
        value: impl Value<types::ServiceManagedResourcesSettings>,
    ) -> Self {
        self.0.set(&["properties", "serviceManagedResourcesSettings"], value.node());
        self
    }

    /// `properties.sharedPrivateLinkResources`.
    pub fn shared_private_link_resources(
        mut self,
        value: impl Value<Vec<types::SharedPrivateLinkResource>>,
    ) -> Self {
        self.0.set(&["properties", "sharedPrivateLinkResources"], value.node());
        self
    }

    /// Adds one item to `properties.sharedPrivateLinkResources`.
    pub fn shared_private_link_resource(
        mut self,
        value: impl Value<types::SharedPrivateLinkResource>,
    ) -> Self {
        self.0.push(&["properties", "sharedPrivateLinkResources"], value.node());
        self
    }

    /// `properties.storageAccount`.
    pub fn storage_account(
        mut self,
        value: impl Value<Id<crate::azure::generated::storage::StorageAccount>>,
    ) -> Self {
        self.0.set(&["properties", "storageAccount"], value.node());
        self
    }

    /// `properties.systemDatastoresAuthMode`.
    ///
    /// Control `aml.09`: it is `Identity` unless set here.
    pub fn dangerously_set_system_datastores_auth_mode(
        mut self,
        value: impl Value<types::SystemDatastoresAuthMode>,
    ) -> Self {
        self.0.set(&["properties", "systemDatastoresAuthMode"], value.node());
        self
    }

    /// `properties.v1LegacyMode`.
    pub fn v1_legacy_mode(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["properties", "v1LegacyMode"], value.node());
        self
    }

    /// `properties.workspaceHubConfig`.
    pub fn workspace_hub_config(mut self, value: impl Value<types::WorkspaceHubConfig>) -> Self {
        self.0.set(&["properties", "workspaceHubConfig"], value.node());
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
impl<P: Phase> Expr<Workspace, P> {
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
