//! Definitions and enums of `Microsoft.Storage` that start with S.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::super::types;
use crate::azure::support::*;

definition! {
    /// Definition `SasPolicy` of `Microsoft.Storage`.
    ///
    /// An expression that yields it has:
    /// - `sas_expiration_period()`: `String`
    /// - `expiration_action()`: `ExpirationAction`
    SasPolicy
}

impl SasPolicy {
    /// One with what Azure requires.
    pub fn new(
        sas_expiration_period: impl Value<String>,
        expiration_action: impl Value<types::ExpirationAction>,
    ) -> Self {
        let mut this = Self(Object::new());
        this.0.set("sasExpirationPeriod", sas_expiration_period.node());
        this.0.set("expirationAction", expiration_action.node());
        this
    }
}

#[doc(hidden)]
impl<P> Expr<SasPolicy, P> {
    pub fn sas_expiration_period(&self) -> Expr<String, P> {
        field(self, "sasExpirationPeriod")
    }

    pub fn expiration_action(&self) -> Expr<types::ExpirationAction, P> {
        field(self, "expirationAction")
    }
}

definition! {
    /// Definition `ServiceSharedKeyAccessProperties` of `Microsoft.Storage`.
    ///
    /// An expression that yields it has:
    /// - `enabled()`: `bool`
    ServiceSharedKeyAccessProperties
}

impl ServiceSharedKeyAccessProperties {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `enabled`.
    pub fn enabled(self, value: impl Value<bool>) -> Self {
        set(self, "enabled", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ServiceSharedKeyAccessProperties, P> {
    pub fn enabled(&self) -> Expr<bool, P> {
        field(self, "enabled")
    }
}

enumeration! {
    /// `accessTier` of `Microsoft.Storage/storageAccounts/fileServices/shares`.
    open ShareAccessTier {
        TransactionOptimized = "TransactionOptimized",
        Hot = "Hot",
        Cool = "Cool",
        Premium = "Premium",
    }
}

reading! {
    /// Definition `FileShareProperties` of `Microsoft.Storage`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `last_modified_time()`: `String`
    /// - `metadata()`: `Map<String>`
    /// - `share_quota()`: `i64`
    /// - `provisioned_iops()`: `i64`
    /// - `provisioned_bandwidth_mibps()`: `i64`
    /// - `included_burst_iops()`: `i64`
    /// - `max_burst_credits_for_iops()`: `i64`
    /// - `next_allowed_quota_downgrade_time()`: `String`
    /// - `next_allowed_provisioned_iops_downgrade_time()`: `String`
    /// - `next_allowed_provisioned_bandwidth_downgrade_time()`: `String`
    /// - `enabled_protocols()`: `EnabledProtocols`
    /// - `root_squash()`: `RootSquash`
    /// - `version()`: `String`
    /// - `deleted()`: `bool`
    /// - `deleted_time()`: `String`
    /// - `remaining_retention_days()`: `i64`
    /// - `access_tier()`: `ShareAccessTier`
    /// - `access_tier_change_time()`: `String`
    /// - `access_tier_status()`: `String`
    /// - `share_usage_bytes()`: `i64`
    /// - `lease_status()`: `String`
    /// - `lease_state()`: `String`
    /// - `lease_duration()`: `String`
    /// - `signed_identifiers()`: `Vec<SignedIdentifier>`
    /// - `snapshot_time()`: `String`
    /// - `file_share_paid_bursting()`: `FileSharePaidBursting`
    ShareProperties
}

#[doc(hidden)]
impl<P> Expr<ShareProperties, P> {
    pub fn last_modified_time(&self) -> Expr<String, P> {
        field(self, "lastModifiedTime")
    }

    pub fn metadata(&self) -> Expr<Map<String>, P> {
        field(self, "metadata")
    }

    pub fn share_quota(&self) -> Expr<i64, P> {
        field(self, "shareQuota")
    }

    pub fn provisioned_iops(&self) -> Expr<i64, P> {
        field(self, "provisionedIops")
    }

    pub fn provisioned_bandwidth_mibps(&self) -> Expr<i64, P> {
        field(self, "provisionedBandwidthMibps")
    }

    pub fn included_burst_iops(&self) -> Expr<i64, P> {
        field(self, "includedBurstIops")
    }

    pub fn max_burst_credits_for_iops(&self) -> Expr<i64, P> {
        field(self, "maxBurstCreditsForIops")
    }

    pub fn next_allowed_quota_downgrade_time(&self) -> Expr<String, P> {
        field(self, "nextAllowedQuotaDowngradeTime")
    }

    pub fn next_allowed_provisioned_iops_downgrade_time(&self) -> Expr<String, P> {
        field(self, "nextAllowedProvisionedIopsDowngradeTime")
    }

    pub fn next_allowed_provisioned_bandwidth_downgrade_time(&self) -> Expr<String, P> {
        field(self, "nextAllowedProvisionedBandwidthDowngradeTime")
    }

    pub fn enabled_protocols(&self) -> Expr<types::EnabledProtocols, P> {
        field(self, "enabledProtocols")
    }

    pub fn root_squash(&self) -> Expr<types::RootSquash, P> {
        field(self, "rootSquash")
    }

    pub fn version(&self) -> Expr<String, P> {
        field(self, "version")
    }

    pub fn deleted(&self) -> Expr<bool, P> {
        field(self, "deleted")
    }

    pub fn deleted_time(&self) -> Expr<String, P> {
        field(self, "deletedTime")
    }

    pub fn remaining_retention_days(&self) -> Expr<i64, P> {
        field(self, "remainingRetentionDays")
    }

    pub fn access_tier(&self) -> Expr<ShareAccessTier, P> {
        field(self, "accessTier")
    }

    pub fn access_tier_change_time(&self) -> Expr<String, P> {
        field(self, "accessTierChangeTime")
    }

    pub fn access_tier_status(&self) -> Expr<String, P> {
        field(self, "accessTierStatus")
    }

    pub fn share_usage_bytes(&self) -> Expr<i64, P> {
        field(self, "shareUsageBytes")
    }

    pub fn lease_status(&self) -> Expr<String, P> {
        field(self, "leaseStatus")
    }

    pub fn lease_state(&self) -> Expr<String, P> {
        field(self, "leaseState")
    }

    pub fn lease_duration(&self) -> Expr<String, P> {
        field(self, "leaseDuration")
    }

    pub fn signed_identifiers(&self) -> Expr<Vec<SignedIdentifier>, P> {
        field(self, "signedIdentifiers")
    }

    pub fn snapshot_time(&self) -> Expr<String, P> {
        field(self, "snapshotTime")
    }

    pub fn file_share_paid_bursting(&self) -> Expr<types::FileSharePaidBursting, P> {
        field(self, "fileSharePaidBursting")
    }
}

definition! {
    /// Definition `SignedIdentifier` of `Microsoft.Storage`.
    ///
    /// An expression that yields it has:
    /// - `id()`: `String`
    /// - `access_policy()`: `AccessPolicy`
    SignedIdentifier
}

impl SignedIdentifier {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `id`.
    pub fn id(self, value: impl Value<String>) -> Self {
        set(self, "id", value)
    }

    /// `accessPolicy`.
    pub fn access_policy(self, value: impl Value<types::AccessPolicy>) -> Self {
        set(self, "accessPolicy", value)
    }
}

#[doc(hidden)]
impl<P> Expr<SignedIdentifier, P> {
    pub fn id(&self) -> Expr<String, P> {
        field(self, "id")
    }

    pub fn access_policy(&self) -> Expr<types::AccessPolicy, P> {
        field(self, "accessPolicy")
    }
}

definition! {
    /// Definition `Sku` of `Microsoft.Storage`.
    ///
    /// An expression that yields it has:
    /// - `name()`: `SkuName`
    /// - `tier()`: `String`
    Sku
}

impl Sku {
    /// One with what Azure requires.
    pub fn new(name: impl Value<SkuName>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("name", name.node());
        this
    }
}

#[doc(hidden)]
impl<P> Expr<Sku, P> {
    pub fn name(&self) -> Expr<SkuName, P> {
        field(self, "name")
    }

    pub fn tier(&self) -> Expr<String, P> {
        field(self, "tier")
    }
}

enumeration! {
    /// `name` of `Sku`.
    open SkuName {
        StandardLrs = "Standard_LRS",
        StandardGrs = "Standard_GRS",
        StandardRagrs = "Standard_RAGRS",
        StandardZrs = "Standard_ZRS",
        PremiumLrs = "Premium_LRS",
        PremiumZrs = "Premium_ZRS",
        StandardGzrs = "Standard_GZRS",
        StandardRagzrs = "Standard_RAGZRS",
        StandardV2Lrs = "StandardV2_LRS",
        StandardV2Grs = "StandardV2_GRS",
        StandardV2Zrs = "StandardV2_ZRS",
        StandardV2Gzrs = "StandardV2_GZRS",
        PremiumV2Lrs = "PremiumV2_LRS",
        PremiumV2Zrs = "PremiumV2_ZRS",
    }
}

definition! {
    /// Definition `SmbOAuthSettings` of `Microsoft.Storage`.
    ///
    /// An expression that yields it has:
    /// - `is_smb_oauth_enabled()`: `bool`
    SmbOauthSettings
}

impl SmbOauthSettings {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `isSmbOAuthEnabled`.
    pub fn is_smb_oauth_enabled(self, value: impl Value<bool>) -> Self {
        set(self, "isSmbOAuthEnabled", value)
    }
}

#[doc(hidden)]
impl<P> Expr<SmbOauthSettings, P> {
    pub fn is_smb_oauth_enabled(&self) -> Expr<bool, P> {
        field(self, "isSmbOAuthEnabled")
    }
}

definition! {
    /// Definition `SmbSetting` of `Microsoft.Storage`.
    ///
    /// An expression that yields it has:
    /// - `multichannel()`: `Multichannel`
    /// - `versions()`: `String`
    /// - `authentication_methods()`: `String`
    /// - `kerberos_ticket_encryption()`: `String`
    /// - `channel_encryption()`: `String`
    /// - `encryption_in_transit()`: `EncryptionInTransit`
    SmbSetting
}

impl SmbSetting {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `multichannel`.
    pub fn multichannel(self, value: impl Value<types::Multichannel>) -> Self {
        set(self, "multichannel", value)
    }

    /// `versions`.
    pub fn versions(self, value: impl Value<String>) -> Self {
        set(self, "versions", value)
    }

    /// `authenticationMethods`.
    pub fn authentication_methods(self, value: impl Value<String>) -> Self {
        set(self, "authenticationMethods", value)
    }

    /// `kerberosTicketEncryption`.
    pub fn kerberos_ticket_encryption(self, value: impl Value<String>) -> Self {
        set(self, "kerberosTicketEncryption", value)
    }

    /// `channelEncryption`.
    pub fn channel_encryption(self, value: impl Value<String>) -> Self {
        set(self, "channelEncryption", value)
    }

    /// `encryptionInTransit`.
    pub fn encryption_in_transit(self, value: impl Value<types::EncryptionInTransit>) -> Self {
        set(self, "encryptionInTransit", value)
    }
}

#[doc(hidden)]
impl<P> Expr<SmbSetting, P> {
    pub fn multichannel(&self) -> Expr<types::Multichannel, P> {
        field(self, "multichannel")
    }

    pub fn versions(&self) -> Expr<String, P> {
        field(self, "versions")
    }

    pub fn authentication_methods(&self) -> Expr<String, P> {
        field(self, "authenticationMethods")
    }

    pub fn kerberos_ticket_encryption(&self) -> Expr<String, P> {
        field(self, "kerberosTicketEncryption")
    }

    pub fn channel_encryption(&self) -> Expr<String, P> {
        field(self, "channelEncryption")
    }

    pub fn encryption_in_transit(&self) -> Expr<types::EncryptionInTransit, P> {
        field(self, "encryptionInTransit")
    }
}

definition! {
    /// Definition `SshPublicKey` of `Microsoft.Storage`.
    ///
    /// An expression that yields it has:
    /// - `description()`: `String`
    /// - `key()`: `String`
    SshPublicKey
}

impl SshPublicKey {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `description`.
    pub fn description(self, value: impl Value<String>) -> Self {
        set(self, "description", value)
    }

    /// `key`.
    pub fn key(self, value: impl Value<String>) -> Self {
        set(self, "key", value)
    }
}

#[doc(hidden)]
impl<P> Expr<SshPublicKey, P> {
    pub fn description(&self) -> Expr<String, P> {
        field(self, "description")
    }

    pub fn key(&self) -> Expr<String, P> {
        field(self, "key")
    }
}

definition! {
    /// Definition `StaticWebsite` of `Microsoft.Storage`.
    ///
    /// An expression that yields it has:
    /// - `enabled()`: `bool`
    /// - `index_document()`: `String`
    /// - `default_index_document_path()`: `String`
    /// - `error_document404_path()`: `String`
    StaticWebsite
}

impl StaticWebsite {
    /// One with what Azure requires.
    pub fn new(enabled: impl Value<bool>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("enabled", enabled.node());
        this
    }

    /// `indexDocument`.
    pub fn index_document(self, value: impl Value<String>) -> Self {
        set(self, "indexDocument", value)
    }

    /// `defaultIndexDocumentPath`.
    pub fn default_index_document_path(self, value: impl Value<String>) -> Self {
        set(self, "defaultIndexDocumentPath", value)
    }

    /// `errorDocument404Path`.
    pub fn error_document404_path(self, value: impl Value<String>) -> Self {
        set(self, "errorDocument404Path", value)
    }
}

#[doc(hidden)]
impl<P> Expr<StaticWebsite, P> {
    pub fn enabled(&self) -> Expr<bool, P> {
        field(self, "enabled")
    }

    pub fn index_document(&self) -> Expr<String, P> {
        field(self, "indexDocument")
    }

    pub fn default_index_document_path(&self) -> Expr<String, P> {
        field(self, "defaultIndexDocumentPath")
    }

    pub fn error_document404_path(&self) -> Expr<String, P> {
        field(self, "errorDocument404Path")
    }
}

enumeration! {
    /// `accessTier` of `Microsoft.Storage/storageAccounts`.
    StorageAccountAccessTier {
        Hot = "Hot",
        Cool = "Cool",
        Premium = "Premium",
        Cold = "Cold",
        Smart = "Smart",
    }
}

reading! {
    /// Definition `StorageAccountInternetEndpoints` of `Microsoft.Storage`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `blob()`: `String`
    /// - `file()`: `String`
    /// - `web()`: `String`
    /// - `dfs()`: `String`
    StorageAccountInternetEndpoints
}

#[doc(hidden)]
impl<P> Expr<StorageAccountInternetEndpoints, P> {
    pub fn blob(&self) -> Expr<String, P> {
        field(self, "blob")
    }

    pub fn file(&self) -> Expr<String, P> {
        field(self, "file")
    }

    pub fn web(&self) -> Expr<String, P> {
        field(self, "web")
    }

    pub fn dfs(&self) -> Expr<String, P> {
        field(self, "dfs")
    }
}

reading! {
    /// Definition `StorageAccountIpv6Endpoints` of `Microsoft.Storage`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `blob()`: `String`
    /// - `queue()`: `String`
    /// - `table()`: `String`
    /// - `file()`: `String`
    /// - `web()`: `String`
    /// - `dfs()`: `String`
    /// - `microsoft_endpoints()`: `StorageAccountMicrosoftEndpoints`
    /// - `internet_endpoints()`: `StorageAccountInternetEndpoints`
    StorageAccountIpv6Endpoints
}

#[doc(hidden)]
impl<P> Expr<StorageAccountIpv6Endpoints, P> {
    pub fn blob(&self) -> Expr<String, P> {
        field(self, "blob")
    }

    pub fn queue(&self) -> Expr<String, P> {
        field(self, "queue")
    }

    pub fn table(&self) -> Expr<String, P> {
        field(self, "table")
    }

    pub fn file(&self) -> Expr<String, P> {
        field(self, "file")
    }

    pub fn web(&self) -> Expr<String, P> {
        field(self, "web")
    }

    pub fn dfs(&self) -> Expr<String, P> {
        field(self, "dfs")
    }

    pub fn microsoft_endpoints(&self) -> Expr<StorageAccountMicrosoftEndpoints, P> {
        field(self, "microsoftEndpoints")
    }

    pub fn internet_endpoints(&self) -> Expr<StorageAccountInternetEndpoints, P> {
        field(self, "internetEndpoints")
    }
}

enumeration! {
    /// `kind` of `Microsoft.Storage/storageAccounts`.
    open StorageAccountKind {
        Storage = "Storage",
        StorageV2 = "StorageV2",
        BlobStorage = "BlobStorage",
        FileStorage = "FileStorage",
        BlockBlobStorage = "BlockBlobStorage",
    }
}

reading! {
    /// Definition `StorageAccountMicrosoftEndpoints` of `Microsoft.Storage`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `blob()`: `String`
    /// - `queue()`: `String`
    /// - `table()`: `String`
    /// - `file()`: `String`
    /// - `web()`: `String`
    /// - `dfs()`: `String`
    StorageAccountMicrosoftEndpoints
}

#[doc(hidden)]
impl<P> Expr<StorageAccountMicrosoftEndpoints, P> {
    pub fn blob(&self) -> Expr<String, P> {
        field(self, "blob")
    }

    pub fn queue(&self) -> Expr<String, P> {
        field(self, "queue")
    }

    pub fn table(&self) -> Expr<String, P> {
        field(self, "table")
    }

    pub fn file(&self) -> Expr<String, P> {
        field(self, "file")
    }

    pub fn web(&self) -> Expr<String, P> {
        field(self, "web")
    }

    pub fn dfs(&self) -> Expr<String, P> {
        field(self, "dfs")
    }
}

reading! {
    /// Definition `StorageAccountPropertiesCreateParametersOrStorageAccountProperties` of `Microsoft.Storage`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `allowed_copy_scope()`: `AllowedCopyScope`
    /// - `public_network_access()`: `PublicNetworkAccess`
    /// - `sas_policy()`: `SasPolicy`
    /// - `key_policy()`: `KeyPolicy`
    /// - `custom_domain()`: `CustomDomain`
    /// - `encryption()`: `Encryption`
    /// - `network_acls()`: `NetworkRuleSet`
    /// - `access_tier()`: `StorageAccountAccessTier`
    /// - `azure_files_identity_based_authentication()`: `AzureFilesIdentityBasedAuthentication`
    /// - `supports_https_traffic_only()`: `bool`
    /// - `is_sftp_enabled()`: `bool`
    /// - `is_local_user_enabled()`: `bool`
    /// - `enable_extended_groups()`: `bool`
    /// - `is_hns_enabled()`: `bool`
    /// - `large_file_shares_state()`: `LargeFileSharesState`
    /// - `routing_preference()`: `RoutingPreference`
    /// - `dual_stack_endpoint_preference()`: `DualStackEndpointPreference`
    /// - `allow_blob_public_access()`: `bool`
    /// - `minimum_tls_version()`: `MinimumTlsVersion`
    /// - `allow_shared_key_access()`: `bool`
    /// - `is_nfs_v3_enabled()`: `bool`
    /// - `allow_cross_tenant_replication()`: `bool`
    /// - `default_to_oauth_authentication()`: `bool`
    /// - `immutable_storage_with_versioning()`: `ImmutableStorageAccount`
    /// - `dns_endpoint_type()`: `DnsEndpointType`
    /// - `geo_priority_replication_status()`: `GeoPriorityReplicationStatus`
    /// - `allow_shared_key_access_for_services()`: `StorageAccountSharedKeyAccessProperties`
    /// - `data_collaboration_policy_properties()`: `StorageDataCollaborationPolicyProperties`
    /// - `provisioning_state()`: `String`
    /// - `primary_endpoints()`: `Endpoints`
    /// - `primary_location()`: `String`
    /// - `status_of_primary()`: `String`
    /// - `last_geo_failover_time()`: `String`
    /// - `secondary_location()`: `String`
    /// - `status_of_secondary()`: `String`
    /// - `creation_time()`: `String`
    /// - `key_creation_time()`: `KeyCreationTime`
    /// - `secondary_endpoints()`: `Endpoints`
    /// - `geo_replication_stats()`: `GeoReplicationStats`
    /// - `failover_in_progress()`: `bool`
    /// - `private_endpoint_connections()`: `Vec<PrivateEndpointConnection>`
    /// - `blob_restore_status()`: `BlobRestoreStatus`
    /// - `storage_account_sku_conversion_status()`: `StorageAccountSkuConversionStatus`
    /// - `is_sku_conversion_blocked()`: `bool`
    /// - `account_migration_in_progress()`: `bool`
    StorageAccountProperties
}

#[doc(hidden)]
impl<P> Expr<StorageAccountProperties, P> {
    pub fn allowed_copy_scope(&self) -> Expr<types::AllowedCopyScope, P> {
        field(self, "allowedCopyScope")
    }

    pub fn public_network_access(&self) -> Expr<types::PublicNetworkAccess, P> {
        field(self, "publicNetworkAccess")
    }

    pub fn sas_policy(&self) -> Expr<SasPolicy, P> {
        field(self, "sasPolicy")
    }

    pub fn key_policy(&self) -> Expr<types::KeyPolicy, P> {
        field(self, "keyPolicy")
    }

    pub fn custom_domain(&self) -> Expr<types::CustomDomain, P> {
        field(self, "customDomain")
    }

    pub fn encryption(&self) -> Expr<types::Encryption, P> {
        field(self, "encryption")
    }

    pub fn network_acls(&self) -> Expr<types::NetworkRuleSet, P> {
        field(self, "networkAcls")
    }

    pub fn access_tier(&self) -> Expr<StorageAccountAccessTier, P> {
        field(self, "accessTier")
    }

    pub fn azure_files_identity_based_authentication(
        &self,
    ) -> Expr<types::AzureFilesIdentityBasedAuthentication, P> {
        field(self, "azureFilesIdentityBasedAuthentication")
    }

    pub fn supports_https_traffic_only(&self) -> Expr<bool, P> {
        field(self, "supportsHttpsTrafficOnly")
    }

    pub fn is_sftp_enabled(&self) -> Expr<bool, P> {
        field(self, "isSftpEnabled")
    }

    pub fn is_local_user_enabled(&self) -> Expr<bool, P> {
        field(self, "isLocalUserEnabled")
    }

    pub fn enable_extended_groups(&self) -> Expr<bool, P> {
        field(self, "enableExtendedGroups")
    }

    pub fn is_hns_enabled(&self) -> Expr<bool, P> {
        field(self, "isHnsEnabled")
    }

    pub fn large_file_shares_state(&self) -> Expr<types::LargeFileSharesState, P> {
        field(self, "largeFileSharesState")
    }

    pub fn routing_preference(&self) -> Expr<types::RoutingPreference, P> {
        field(self, "routingPreference")
    }

    pub fn dual_stack_endpoint_preference(&self) -> Expr<types::DualStackEndpointPreference, P> {
        field(self, "dualStackEndpointPreference")
    }

    pub fn allow_blob_public_access(&self) -> Expr<bool, P> {
        field(self, "allowBlobPublicAccess")
    }

    pub fn minimum_tls_version(&self) -> Expr<types::MinimumTlsVersion, P> {
        field(self, "minimumTlsVersion")
    }

    pub fn allow_shared_key_access(&self) -> Expr<bool, P> {
        field(self, "allowSharedKeyAccess")
    }

    pub fn is_nfs_v3_enabled(&self) -> Expr<bool, P> {
        field(self, "isNfsV3Enabled")
    }

    pub fn allow_cross_tenant_replication(&self) -> Expr<bool, P> {
        field(self, "allowCrossTenantReplication")
    }

    pub fn default_to_oauth_authentication(&self) -> Expr<bool, P> {
        field(self, "defaultToOAuthAuthentication")
    }

    pub fn immutable_storage_with_versioning(&self) -> Expr<types::ImmutableStorageAccount, P> {
        field(self, "immutableStorageWithVersioning")
    }

    pub fn dns_endpoint_type(&self) -> Expr<types::DnsEndpointType, P> {
        field(self, "dnsEndpointType")
    }

    pub fn geo_priority_replication_status(&self) -> Expr<types::GeoPriorityReplicationStatus, P> {
        field(self, "geoPriorityReplicationStatus")
    }

    pub fn allow_shared_key_access_for_services(
        &self,
    ) -> Expr<StorageAccountSharedKeyAccessProperties, P> {
        field(self, "allowSharedKeyAccessForServices")
    }

    pub fn data_collaboration_policy_properties(
        &self,
    ) -> Expr<StorageDataCollaborationPolicyProperties, P> {
        field(self, "dataCollaborationPolicyProperties")
    }

    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }

    pub fn primary_endpoints(&self) -> Expr<types::Endpoints, P> {
        field(self, "primaryEndpoints")
    }

    pub fn primary_location(&self) -> Expr<String, P> {
        field(self, "primaryLocation")
    }

    pub fn status_of_primary(&self) -> Expr<String, P> {
        field(self, "statusOfPrimary")
    }

    pub fn last_geo_failover_time(&self) -> Expr<String, P> {
        field(self, "lastGeoFailoverTime")
    }

    pub fn secondary_location(&self) -> Expr<String, P> {
        field(self, "secondaryLocation")
    }

    pub fn status_of_secondary(&self) -> Expr<String, P> {
        field(self, "statusOfSecondary")
    }

    pub fn creation_time(&self) -> Expr<String, P> {
        field(self, "creationTime")
    }

    pub fn key_creation_time(&self) -> Expr<types::KeyCreationTime, P> {
        field(self, "keyCreationTime")
    }

    pub fn secondary_endpoints(&self) -> Expr<types::Endpoints, P> {
        field(self, "secondaryEndpoints")
    }

    pub fn geo_replication_stats(&self) -> Expr<types::GeoReplicationStats, P> {
        field(self, "geoReplicationStats")
    }

    pub fn failover_in_progress(&self) -> Expr<bool, P> {
        field(self, "failoverInProgress")
    }

    pub fn private_endpoint_connections(&self) -> Expr<Vec<types::PrivateEndpointConnection>, P> {
        field(self, "privateEndpointConnections")
    }

    pub fn blob_restore_status(&self) -> Expr<types::BlobRestoreStatus, P> {
        field(self, "blobRestoreStatus")
    }

    pub fn storage_account_sku_conversion_status(
        &self,
    ) -> Expr<StorageAccountSkuConversionStatus, P> {
        field(self, "storageAccountSkuConversionStatus")
    }

    pub fn is_sku_conversion_blocked(&self) -> Expr<bool, P> {
        field(self, "isSkuConversionBlocked")
    }

    pub fn account_migration_in_progress(&self) -> Expr<bool, P> {
        field(self, "accountMigrationInProgress")
    }
}

definition! {
    /// Definition `StorageAccountSharedKeyAccessProperties` of `Microsoft.Storage`.
    ///
    /// An expression that yields it has:
    /// - `blob()`: `ServiceSharedKeyAccessProperties`
    /// - `file()`: `ServiceSharedKeyAccessProperties`
    /// - `table()`: `ServiceSharedKeyAccessProperties`
    /// - `queue()`: `ServiceSharedKeyAccessProperties`
    StorageAccountSharedKeyAccessProperties
}

impl StorageAccountSharedKeyAccessProperties {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `blob`.
    pub fn blob(self, value: impl Value<ServiceSharedKeyAccessProperties>) -> Self {
        set(self, "blob", value)
    }

    /// `file`.
    pub fn file(self, value: impl Value<ServiceSharedKeyAccessProperties>) -> Self {
        set(self, "file", value)
    }

    /// `table`.
    pub fn table(self, value: impl Value<ServiceSharedKeyAccessProperties>) -> Self {
        set(self, "table", value)
    }

    /// `queue`.
    pub fn queue(self, value: impl Value<ServiceSharedKeyAccessProperties>) -> Self {
        set(self, "queue", value)
    }
}

#[doc(hidden)]
impl<P> Expr<StorageAccountSharedKeyAccessProperties, P> {
    pub fn blob(&self) -> Expr<ServiceSharedKeyAccessProperties, P> {
        field(self, "blob")
    }

    pub fn file(&self) -> Expr<ServiceSharedKeyAccessProperties, P> {
        field(self, "file")
    }

    pub fn table(&self) -> Expr<ServiceSharedKeyAccessProperties, P> {
        field(self, "table")
    }

    pub fn queue(&self) -> Expr<ServiceSharedKeyAccessProperties, P> {
        field(self, "queue")
    }
}

reading! {
    /// Definition `StorageAccountSkuConversionStatus` of `Microsoft.Storage`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `sku_conversion_status()`: `String`
    /// - `target_sku_name()`: `String`
    /// - `start_time()`: `String`
    /// - `end_time()`: `String`
    StorageAccountSkuConversionStatus
}

#[doc(hidden)]
impl<P> Expr<StorageAccountSkuConversionStatus, P> {
    pub fn sku_conversion_status(&self) -> Expr<String, P> {
        field(self, "skuConversionStatus")
    }

    pub fn target_sku_name(&self) -> Expr<String, P> {
        field(self, "targetSkuName")
    }

    pub fn start_time(&self) -> Expr<String, P> {
        field(self, "startTime")
    }

    pub fn end_time(&self) -> Expr<String, P> {
        field(self, "endTime")
    }
}

definition! {
    /// Definition `StorageDataCollaborationPolicyProperties` of `Microsoft.Storage`.
    ///
    /// An expression that yields it has:
    /// - `allow_storage_connectors()`: `bool`
    /// - `allow_storage_data_shares()`: `bool`
    /// - `allow_cross_tenant_data_sharing()`: `bool`
    StorageDataCollaborationPolicyProperties
}

impl StorageDataCollaborationPolicyProperties {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `allowStorageConnectors`.
    pub fn allow_storage_connectors(self, value: impl Value<bool>) -> Self {
        set(self, "allowStorageConnectors", value)
    }

    /// `allowStorageDataShares`.
    pub fn allow_storage_data_shares(self, value: impl Value<bool>) -> Self {
        set(self, "allowStorageDataShares", value)
    }

    /// `allowCrossTenantDataSharing`.
    pub fn allow_cross_tenant_data_sharing(self, value: impl Value<bool>) -> Self {
        set(self, "allowCrossTenantDataSharing", value)
    }
}

#[doc(hidden)]
impl<P> Expr<StorageDataCollaborationPolicyProperties, P> {
    pub fn allow_storage_connectors(&self) -> Expr<bool, P> {
        field(self, "allowStorageConnectors")
    }

    pub fn allow_storage_data_shares(&self) -> Expr<bool, P> {
        field(self, "allowStorageDataShares")
    }

    pub fn allow_cross_tenant_data_sharing(&self) -> Expr<bool, P> {
        field(self, "allowCrossTenantDataSharing")
    }
}

reading! {
    /// Definition `SystemData` of `Microsoft.Storage`, which is only read.
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
