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
        this.0.set("location", location.node());
        this.0.set("sku", sku.node());
        this.0.set("kind", kind.node());
        this.0.preset("properties/publicNetworkAccess", Node::String("Disabled".into()));
        this.0.preset("properties/supportsHttpsTrafficOnly", Node::Bool(true));
        this.0.preset("properties/allowBlobPublicAccess", Node::Bool(false));
        this.0.preset("properties/minimumTlsVersion", Node::String("TLS1_2".into()));
        this.0.preset("properties/allowSharedKeyAccess", Node::Bool(false));
        this.0.preset("properties/allowCrossTenantReplication", Node::Bool(false));
        this.0.preset("properties/networkAcls/defaultAction", Node::String("Deny".into()));
        this.0.preset("properties/networkAcls/bypass", Node::String("AzureServices".into()));
        this.0.preset("properties/encryption/requireInfrastructureEncryption", Node::Bool(true));
        this
    }

    /// `extendedLocation`.
    pub fn extended_location(
        self,
        value: impl Value<types::ExtendedLocation, Phase: KnownAtStart>,
    ) -> Self {
        set(self, "extendedLocation", value)
    }

    /// `zones`.
    pub fn zones(self, value: impl Value<Vec<String>, Phase: KnownAtStart>) -> Self {
        set(self, "zones", value)
    }

    /// Adds one item to `zones`.
    pub fn zone(self, value: impl Value<String, Phase: KnownAtStart>) -> Self {
        push(self, "zones", value)
    }

    /// `placement`.
    pub fn placement(self, value: impl Value<types::Placement, Phase: KnownAtStart>) -> Self {
        set(self, "placement", value)
    }

    /// `tags`.
    pub fn tags(self, value: impl Value<Map<String>, Phase: KnownAtStart>) -> Self {
        set(self, "tags", value)
    }

    /// Adds one entry to `tags`.
    pub fn tag(self, key: impl Into<Key>, value: impl Value<String, Phase: KnownAtStart>) -> Self {
        set_entry(self, "tags", key, value)
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
    pub fn allowed_copy_scope(self, value: impl Value<types::AllowedCopyScope>) -> Self {
        set(self, "properties/allowedCopyScope", value)
    }

    /// `properties.publicNetworkAccess`.
    ///
    /// Control `storage.01`: it is `Disabled` unless set here.
    pub fn dangerously_set_public_network_access(
        self,
        value: impl Value<types::PublicNetworkAccess>,
    ) -> Self {
        set(self, "properties/publicNetworkAccess", value)
    }

    /// `properties.sasPolicy`.
    pub fn sas_policy(self, value: impl Value<types::SasPolicy>) -> Self {
        set(self, "properties/sasPolicy", value)
    }

    /// `properties.keyPolicy`.
    pub fn key_policy(self, value: impl Value<types::KeyPolicy>) -> Self {
        set(self, "properties/keyPolicy", value)
    }

    /// `properties.customDomain`.
    pub fn custom_domain(self, value: impl Value<types::CustomDomain>) -> Self {
        set(self, "properties/customDomain", value)
    }

    /// `properties.encryption`.
    pub fn encryption(self, value: types::Encryption) -> Self {
        set(self, "properties/encryption", value)
    }

    /// `properties.encryption`.
    ///
    /// Like [`encryption`](Self::encryption), for a value that may not hold what is safe.
    pub fn dangerously_set_encryption(self, value: impl Value<types::Encryption>) -> Self {
        set(self, "properties/encryption", value)
    }

    /// `properties.networkAcls`.
    pub fn network_acls(self, value: types::NetworkRuleSet) -> Self {
        set(self, "properties/networkAcls", value)
    }

    /// `properties.networkAcls`.
    ///
    /// Like [`network_acls`](Self::network_acls), for a value that may not hold what is safe.
    pub fn dangerously_set_network_acls(self, value: impl Value<types::NetworkRuleSet>) -> Self {
        set(self, "properties/networkAcls", value)
    }

    /// `properties.accessTier`.
    pub fn access_tier(self, value: impl Value<types::StorageAccountAccessTier>) -> Self {
        set(self, "properties/accessTier", value)
    }

    /// `properties.azureFilesIdentityBasedAuthentication`.
    pub fn azure_files_identity_based_authentication(
        self,
        value: impl Value<types::AzureFilesIdentityBasedAuthentication>,
    ) -> Self {
        set(self, "properties/azureFilesIdentityBasedAuthentication", value)
    }

    /// `properties.supportsHttpsTrafficOnly`.
    ///
    /// Control `storage.09`: it is `true` unless set here.
    pub fn dangerously_set_supports_https_traffic_only(self, value: impl Value<bool>) -> Self {
        set(self, "properties/supportsHttpsTrafficOnly", value)
    }

    /// `properties.isLocalUserEnabled`.
    pub fn is_local_user_enabled(self, value: impl Value<bool>) -> Self {
        set(self, "properties/isLocalUserEnabled", value)
    }

    /// `properties.enableExtendedGroups`.
    pub fn enable_extended_groups(self, value: impl Value<bool>) -> Self {
        set(self, "properties/enableExtendedGroups", value)
    }

    /// `properties.largeFileSharesState`.
    pub fn large_file_shares_state(self, value: impl Value<types::LargeFileSharesState>) -> Self {
        set(self, "properties/largeFileSharesState", value)
    }

    /// `properties.routingPreference`.
    pub fn routing_preference(self, value: impl Value<types::RoutingPreference>) -> Self {
        set(self, "properties/routingPreference", value)
    }

    /// `properties.dualStackEndpointPreference`.
    pub fn dual_stack_endpoint_preference(
        self,
        value: impl Value<types::DualStackEndpointPreference>,
    ) -> Self {
        set(self, "properties/dualStackEndpointPreference", value)
    }

    /// `properties.allowBlobPublicAccess`.
    ///
    /// Control `storage.05`: it is `false` unless set here.
    pub fn dangerously_set_allow_blob_public_access(self, value: impl Value<bool>) -> Self {
        set(self, "properties/allowBlobPublicAccess", value)
    }

    /// `properties.minimumTlsVersion`.
    ///
    /// Control `storage.08`: it is `TLS1_2` unless set here.
    pub fn dangerously_set_minimum_tls_version(
        self,
        value: impl Value<types::MinimumTlsVersion>,
    ) -> Self {
        set(self, "properties/minimumTlsVersion", value)
    }

    /// `properties.allowSharedKeyAccess`.
    ///
    /// Control `storage.06`: it is `false` unless set here.
    pub fn dangerously_set_allow_shared_key_access(self, value: impl Value<bool>) -> Self {
        set(self, "properties/allowSharedKeyAccess", value)
    }

    /// `properties.allowCrossTenantReplication`.
    ///
    /// Control `storage.11`: it is `false` unless set here.
    pub fn dangerously_set_allow_cross_tenant_replication(self, value: impl Value<bool>) -> Self {
        set(self, "properties/allowCrossTenantReplication", value)
    }

    /// `properties.defaultToOAuthAuthentication`.
    pub fn default_to_oauth_authentication(self, value: impl Value<bool>) -> Self {
        set(self, "properties/defaultToOAuthAuthentication", value)
    }

    /// `properties.immutableStorageWithVersioning`.
    pub fn immutable_storage_with_versioning(
        self,
        value: impl Value<types::ImmutableStorageAccount>,
    ) -> Self {
        set(self, "properties/immutableStorageWithVersioning", value)
    }

    /// `properties.dnsEndpointType`.
    pub fn dns_endpoint_type(self, value: impl Value<types::DnsEndpointType>) -> Self {
        set(self, "properties/dnsEndpointType", value)
    }

    /// `properties.geoPriorityReplicationStatus`.
    pub fn geo_priority_replication_status(
        self,
        value: impl Value<types::GeoPriorityReplicationStatus>,
    ) -> Self {
        set(self, "properties/geoPriorityReplicationStatus", value)
    }

    /// `properties.allowSharedKeyAccessForServices`.
    ///
    /// Control `storage.06`: it stays absent unless set here.
    pub fn dangerously_set_allow_shared_key_access_for_services(
        self,
        value: impl Value<types::StorageAccountSharedKeyAccessProperties>,
    ) -> Self {
        set(self, "properties/allowSharedKeyAccessForServices", value)
    }

    /// `properties.dataCollaborationPolicyProperties`.
    pub fn data_collaboration_policy_properties(
        self,
        value: impl Value<types::StorageDataCollaborationPolicyProperties>,
    ) -> Self {
        set(self, "properties/dataCollaborationPolicyProperties", value)
    }
}

#[doc(hidden)]
impl<P> Expr<StorageAccount, P> {
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
