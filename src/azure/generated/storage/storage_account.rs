//! `Microsoft.Storage/storageAccounts`, version 2025-08-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.Storage/storageAccounts`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.storage/storageaccounts)
    StorageAccount: "Microsoft.Storage/storageAccounts" @ "2025-08-01",
    properties types::StorageAccountProperties,
    top [ResourceGroup]
}

impl StorageAccount {
    /// Declares the resource with what Azure requires of it.
    ///
    /// The name: between 3 and 24 characters, pattern `^[a-z0-9]+$`.
    ///
    /// Sets what is safe:
    /// - `properties.publicNetworkAccess` = `Disabled` (`storage.01`)
    /// - `properties.supportsHttpsTrafficOnly` = `true` (`storage.09`)
    /// - `properties.allowBlobPublicAccess` = `false` (`storage.05`)
    /// - `properties.minimumTlsVersion` = `TLS1_2` (`storage.08`)
    /// - `properties.allowSharedKeyAccess` = `false` (`storage.06`)
    /// - `properties.allowCrossTenantReplication` = `false` (`storage.11`)
    /// - `properties.networkAcls.defaultAction` = `Deny` (`storage.02`)
    /// - `properties.networkAcls.bypass` = `AzureServices` (`storage.03`)
    /// - `properties.encryption.requireInfrastructureEncryption` = `true` (`storage.10`)
    #[track_caller]
    pub(crate) fn generated(
        name: impl Value<String, Phase: KnownAtStart>,
        location: impl Value<String, Phase: KnownAtStart>,
        sku: impl Value<types::Sku, Phase: KnownAtStart>,
        kind: impl Value<types::StorageAccountKind, Phase: KnownAtStart>,
    ) -> Self {
        let mut this = Self(Declaration::new(Self::TYPE, Self::API_VERSION, name.node()));
        this.0.set(&["location"], location.node());
        this.0.set(&["sku"], sku.node());
        this.0.set(&["kind"], kind.node());
        this.0.preset(&["properties", "publicNetworkAccess"], Node::String("Disabled".into()));
        this.0.preset(&["properties", "supportsHttpsTrafficOnly"], Node::Bool(true));
        this.0.preset(&["properties", "allowBlobPublicAccess"], Node::Bool(false));
        this.0.preset(&["properties", "minimumTlsVersion"], Node::String("TLS1_2".into()));
        this.0.preset(&["properties", "allowSharedKeyAccess"], Node::Bool(false));
        this.0.preset(&["properties", "allowCrossTenantReplication"], Node::Bool(false));
        this.0.preset(&["properties", "networkAcls", "defaultAction"], Node::String("Deny".into()));
        this.0
            .preset(&["properties", "networkAcls", "bypass"], Node::String("AzureServices".into()));
        this.0.preset(
            &["properties", "encryption", "requireInfrastructureEncryption"],
            Node::Bool(true),
        );
        this
    }

    /// `extendedLocation`.
    pub fn extended_location(
        mut self,
        value: impl Value<types::ExtendedLocation, Phase: KnownAtStart>,
    ) -> Self {
        self.0.set(&["extendedLocation"], value.node());
        self
    }

    /// `zones`.
    pub fn zones(mut self, value: impl Value<Vec<String>, Phase: KnownAtStart>) -> Self {
        self.0.set(&["zones"], value.node());
        self
    }

    /// Adds one item to `zones`.
    pub fn zone(mut self, value: impl Value<String, Phase: KnownAtStart>) -> Self {
        self.0.push(&["zones"], value.node());
        self
    }

    /// `placement`.
    pub fn placement(mut self, value: impl Value<types::Placement, Phase: KnownAtStart>) -> Self {
        self.0.set(&["placement"], value.node());
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

    /// `properties.allowedCopyScope`.
    pub fn allowed_copy_scope(mut self, value: impl Value<types::AllowedCopyScope>) -> Self {
        self.0.set(&["properties", "allowedCopyScope"], value.node());
        self
    }

    /// `properties.publicNetworkAccess`.
    ///
    /// Control `storage.01`: it is `Disabled` unless set here.
    pub fn dangerously_set_public_network_access(
        mut self,
        value: impl Value<types::PublicNetworkAccess>,
    ) -> Self {
        self.0.set(&["properties", "publicNetworkAccess"], value.node());
        self
    }

    /// `properties.sasPolicy`.
    pub fn sas_policy(mut self, value: impl Value<types::SasPolicy>) -> Self {
        self.0.set(&["properties", "sasPolicy"], value.node());
        self
    }

    /// `properties.keyPolicy`.
    pub fn key_policy(mut self, value: impl Value<types::KeyPolicy>) -> Self {
        self.0.set(&["properties", "keyPolicy"], value.node());
        self
    }

    /// `properties.customDomain`.
    pub fn custom_domain(mut self, value: impl Value<types::CustomDomain>) -> Self {
        self.0.set(&["properties", "customDomain"], value.node());
        self
    }

    /// `properties.encryption`.
    pub fn encryption(mut self, value: types::Encryption) -> Self {
        self.0.set(&["properties", "encryption"], value.node());
        self
    }

    /// `properties.encryption`.
    ///
    /// Like [`encryption`](Self::encryption), for a value that may not hold what is safe.
    pub fn dangerously_set_encryption(mut self, value: impl Value<types::Encryption>) -> Self {
        self.0.set(&["properties", "encryption"], value.node());
        self
    }

    /// `properties.networkAcls`.
    pub fn network_acls(mut self, value: types::NetworkRuleSet) -> Self {
        self.0.set(&["properties", "networkAcls"], value.node());
        self
    }

    /// `properties.networkAcls`.
    ///
    /// Like [`network_acls`](Self::network_acls), for a value that may not hold what is safe.
    pub fn dangerously_set_network_acls(
        mut self,
        value: impl Value<types::NetworkRuleSet>,
    ) -> Self {
        self.0.set(&["properties", "networkAcls"], value.node());
        self
    }

    /// `properties.accessTier`.
    pub fn access_tier(mut self, value: impl Value<types::StorageAccountAccessTier>) -> Self {
        self.0.set(&["properties", "accessTier"], value.node());
        self
    }

    /// `properties.azureFilesIdentityBasedAuthentication`.
    pub fn azure_files_identity_based_authentication(
        mut self,
        value: impl Value<types::AzureFilesIdentityBasedAuthentication>,
    ) -> Self {
        self.0.set(&["properties", "azureFilesIdentityBasedAuthentication"], value.node());
        self
    }

    /// `properties.supportsHttpsTrafficOnly`.
    ///
    /// Control `storage.09`: it is `true` unless set here.
    pub fn dangerously_set_supports_https_traffic_only(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["properties", "supportsHttpsTrafficOnly"], value.node());
        self
    }

    /// `properties.isLocalUserEnabled`.
    pub fn is_local_user_enabled(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["properties", "isLocalUserEnabled"], value.node());
        self
    }

    /// `properties.enableExtendedGroups`.
    pub fn enable_extended_groups(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["properties", "enableExtendedGroups"], value.node());
        self
    }

    /// `properties.largeFileSharesState`.
    pub fn large_file_shares_state(
        mut self,
        value: impl Value<types::LargeFileSharesState>,
    ) -> Self {
        self.0.set(&["properties", "largeFileSharesState"], value.node());
        self
    }

    /// `properties.routingPreference`.
    pub fn routing_preference(mut self, value: impl Value<types::RoutingPreference>) -> Self {
        self.0.set(&["properties", "routingPreference"], value.node());
        self
    }

    /// `properties.dualStackEndpointPreference`.
    pub fn dual_stack_endpoint_preference(
        mut self,
        value: impl Value<types::DualStackEndpointPreference>,
    ) -> Self {
        self.0.set(&["properties", "dualStackEndpointPreference"], value.node());
        self
    }

    /// `properties.allowBlobPublicAccess`.
    ///
    /// Control `storage.05`: it is `false` unless set here.
    pub fn dangerously_set_allow_blob_public_access(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["properties", "allowBlobPublicAccess"], value.node());
        self
    }

    /// `properties.minimumTlsVersion`.
    ///
    /// Control `storage.08`: it is `TLS1_2` unless set here.
    pub fn dangerously_set_minimum_tls_version(
        mut self,
        value: impl Value<types::MinimumTlsVersion>,
    ) -> Self {
        self.0.set(&["properties", "minimumTlsVersion"], value.node());
        self
    }

    /// `properties.allowSharedKeyAccess`.
    ///
    /// Control `storage.06`: it is `false` unless set here.
    pub fn dangerously_set_allow_shared_key_access(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["properties", "allowSharedKeyAccess"], value.node());
        self
    }

    /// `properties.allowCrossTenantReplication`.
    ///
    /// Control `storage.11`: it is `false` unless set here.
    pub fn dangerously_set_allow_cross_tenant_replication(
        mut self,
        value: impl Value<bool>,
    ) -> Self {
        self.0.set(&["properties", "allowCrossTenantReplication"], value.node());
        self
    }

    /// `properties.defaultToOAuthAuthentication`.
    pub fn default_to_oauth_authentication(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["properties", "defaultToOAuthAuthentication"], value.node());
        self
    }

    /// `properties.immutableStorageWithVersioning`.
    pub fn immutable_storage_with_versioning(
        mut self,
        value: impl Value<types::ImmutableStorageAccount>,
    ) -> Self {
        self.0.set(&["properties", "immutableStorageWithVersioning"], value.node());
        self
    }

    /// `properties.dnsEndpointType`.
    pub fn dns_endpoint_type(mut self, value: impl Value<types::DnsEndpointType>) -> Self {
        self.0.set(&["properties", "dnsEndpointType"], value.node());
        self
    }

    /// `properties.geoPriorityReplicationStatus`.
    pub fn geo_priority_replication_status(
        mut self,
        value: impl Value<types::GeoPriorityReplicationStatus>,
    ) -> Self {
        self.0.set(&["properties", "geoPriorityReplicationStatus"], value.node());
        self
    }

    /// `properties.allowSharedKeyAccessForServices`.
    ///
    /// Control `storage.06`: it stays absent unless set here.
    pub fn dangerously_set_allow_shared_key_access_for_services(
        mut self,
        value: impl Value<types::StorageAccountSharedKeyAccessProperties>,
    ) -> Self {
        self.0.set(&["properties", "allowSharedKeyAccessForServices"], value.node());
        self
    }

    /// `properties.dataCollaborationPolicyProperties`.
    pub fn data_collaboration_policy_properties(
        mut self,
        value: impl Value<types::StorageDataCollaborationPolicyProperties>,
    ) -> Self {
        self.0.set(&["properties", "dataCollaborationPolicyProperties"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<StorageAccount, P> {
    pub fn sku(&self) -> Expr<types::Sku, P> {
        field(self, "sku")
    }

    pub fn kind(&self) -> Expr<types::StorageAccountKind, P> {
        field(self, "kind")
    }

    pub fn location(&self) -> Expr<String, P> {
        field(self, "location")
    }

    pub fn extended_location(&self) -> Expr<types::ExtendedLocation, P> {
        field(self, "extendedLocation")
    }

    pub fn zones(&self) -> Expr<Vec<String>, P> {
        field(self, "zones")
    }

    pub fn placement(&self) -> Expr<types::Placement, P> {
        field(self, "placement")
    }

    pub fn tags(&self) -> Expr<Map<String>, P> {
        field(self, "tags")
    }

    pub fn identity(&self) -> Expr<types::Identity, P> {
        field(self, "identity")
    }

    pub fn properties(&self) -> Expr<types::StorageAccountProperties, P> {
        field(self, "properties")
    }

    pub fn system_data(&self) -> Expr<types::SystemData, P> {
        field(self, "systemData")
    }
}
