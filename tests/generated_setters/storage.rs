//! The 255 setters of `armwright::azure::storage`.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use armwright::azure::storage::{self as this, types};

use crate::support::*;

#[test]
fn resource_blob_service() {
    let new = || this::BlobService::new(&this::StorageAccount::from_id(start::<String>()));
    check(body(new().cors(any::<types::CorsRules>())), &["properties", "cors"]);
    check(
        body(new().default_service_version(any::<String>())),
        &["properties", "defaultServiceVersion"],
    );
    holds(
        body(new()),
        body(new().delete_retention_policy(types::DeleteRetentionPolicy::new())),
        &["properties", "deleteRetentionPolicy"],
        types::DeleteRetentionPolicy::new(),
    );
    check(
        body(new().dangerously_set_delete_retention_policy(any::<types::DeleteRetentionPolicy>())),
        &["properties", "deleteRetentionPolicy"],
    );
    check(
        body(new().static_website(any::<types::StaticWebsite>())),
        &["properties", "staticWebsite"],
    );
    check(
        body(new().automatic_snapshot_policy_enabled(any::<bool>())),
        &["properties", "automaticSnapshotPolicyEnabled"],
    );
    check(
        body(new().restore_policy(any::<types::RestorePolicyProperties>())),
        &["properties", "restorePolicy"],
    );
    holds(
        body(new()),
        body(new().container_delete_retention_policy(types::DeleteRetentionPolicy::new())),
        &["properties", "containerDeleteRetentionPolicy"],
        types::DeleteRetentionPolicy::new(),
    );
    check(
        body(new().dangerously_set_container_delete_retention_policy(any::<
            types::DeleteRetentionPolicy,
        >())),
        &["properties", "containerDeleteRetentionPolicy"],
    );
    check(
        body(new().last_access_time_tracking_policy(any::<types::LastAccessTimeTrackingPolicy>())),
        &["properties", "lastAccessTimeTrackingPolicy"],
    );
}

#[test]
fn resource_container() {
    let new = || {
        this::Container::new(
            &this::BlobService::existing_in(
                &this::StorageAccount::from_id(start::<String>()),
                start::<String>(),
            ),
            start::<String>(),
        )
    };
    check(
        body(new().default_encryption_scope(any::<String>())),
        &["properties", "defaultEncryptionScope"],
    );
    check(
        body(new().deny_encryption_scope_override(any::<bool>())),
        &["properties", "denyEncryptionScopeOverride"],
    );
    check(
        body(new().dangerously_set_public_access(any::<types::PublicAccess>())),
        &["properties", "publicAccess"],
    );
    check(body(new().metadata(any::<Map<String>>())), &["properties", "metadata"]);
    check(
        body(
            new().immutable_storage_with_versioning(any::<types::ImmutableStorageWithVersioning>()),
        ),
        &["properties", "immutableStorageWithVersioning"],
    );
    check(
        body(new().enable_nfs_v3_root_squash(any::<bool>())),
        &["properties", "enableNfsV3RootSquash"],
    );
    check(
        body(new().enable_nfs_v3_all_squash(any::<bool>())),
        &["properties", "enableNfsV3AllSquash"],
    );
}

#[test]
fn resource_encryption_scope() {
    let new = || {
        this::EncryptionScope::new(
            &this::StorageAccount::from_id(start::<String>()),
            start::<String>(),
        )
    };
    check(body(new().source(any::<types::EncryptionScopeSource>())), &["properties", "source"]);
    check(body(new().state(any::<types::EncryptionScopeState>())), &["properties", "state"]);
    check(
        body(new().key_vault_properties(any::<types::EncryptionScopeKeyVaultProperties>())),
        &["properties", "keyVaultProperties"],
    );
    check(
        body(new().require_infrastructure_encryption(any::<bool>())),
        &["properties", "requireInfrastructureEncryption"],
    );
}

#[test]
fn resource_file_service() {
    let new = || this::FileService::new(&this::StorageAccount::from_id(start::<String>()));
    check(body(new().cors(any::<types::CorsRules>())), &["properties", "cors"]);
    holds(
        body(new()),
        body(new().share_delete_retention_policy(types::DeleteRetentionPolicy::new())),
        &["properties", "shareDeleteRetentionPolicy"],
        types::DeleteRetentionPolicy::new(),
    );
    check(
        body(
            new().dangerously_set_share_delete_retention_policy(
                any::<types::DeleteRetentionPolicy>(),
            ),
        ),
        &["properties", "shareDeleteRetentionPolicy"],
    );
    check(
        body(new().protocol_settings(any::<types::ProtocolSettings>())),
        &["properties", "protocolSettings"],
    );
}

#[test]
fn resource_immutability_policy() {
    let new = || this::ImmutabilityPolicy::new(&this::Container::from_id(start::<String>()));
    check(
        body(new().immutability_period_since_creation_in_days(any::<i64>())),
        &["properties", "immutabilityPeriodSinceCreationInDays"],
    );
    check(
        body(new().allow_protected_append_writes(any::<bool>())),
        &["properties", "allowProtectedAppendWrites"],
    );
    check(
        body(new().allow_protected_append_writes_all(any::<bool>())),
        &["properties", "allowProtectedAppendWritesAll"],
    );
}

#[test]
fn resource_local_user() {
    let new = || {
        this::LocalUser::new(&this::StorageAccount::from_id(start::<String>()), start::<String>())
    };
    check(
        body(new().permission_scopes(any::<Vec<types::PermissionScope>>())),
        &["properties", "permissionScopes"],
    );
    check(
        body(new().permission_scope(any::<types::PermissionScope>())),
        &["properties", "permissionScopes", "0"],
    );
    check(body(new().home_directory(any::<String>())), &["properties", "homeDirectory"]);
    check(
        body(new().ssh_authorized_keys(any::<Vec<types::SshPublicKey>>())),
        &["properties", "sshAuthorizedKeys"],
    );
    check(
        body(new().ssh_authorized_key(any::<types::SshPublicKey>())),
        &["properties", "sshAuthorizedKeys", "0"],
    );
    check(body(new().has_shared_key(any::<bool>())), &["properties", "hasSharedKey"]);
    check(body(new().has_ssh_key(any::<bool>())), &["properties", "hasSshKey"]);
    check(body(new().has_ssh_password(any::<bool>())), &["properties", "hasSshPassword"]);
    check(body(new().group_id(any::<i64>())), &["properties", "groupId"]);
    check(
        body(new().allow_acl_authorization(any::<bool>())),
        &["properties", "allowAclAuthorization"],
    );
    check(body(new().extended_groups(any::<Vec<i64>>())), &["properties", "extendedGroups"]);
    check(body(new().extended_group(any::<i64>())), &["properties", "extendedGroups", "0"]);
    check(body(new().is_nfsv3_enabled(any::<bool>())), &["properties", "isNFSv3Enabled"]);
}

#[test]
fn resource_object_replication_policy() {
    let new = || {
        this::ObjectReplicationPolicy::new(
            &this::StorageAccount::from_id(start::<String>()),
            start::<String>(),
            start::<String>(),
            start::<String>(),
        )
    };
    check(
        body(new().rules(any::<Vec<types::ObjectReplicationPolicyRule>>())),
        &["properties", "rules"],
    );
    check(
        body(new().rule(any::<types::ObjectReplicationPolicyRule>())),
        &["properties", "rules", "0"],
    );
    check(
        body(new().metrics(any::<types::ObjectReplicationPolicyMetrics>())),
        &["properties", "metrics"],
    );
    check(
        body(
            new().priority_replication(any::<types::ObjectReplicationPolicyPriorityReplication>()),
        ),
        &["properties", "priorityReplication"],
    );
    check(
        body(new().tags_replication(any::<types::ObjectReplicationPolicyTagsReplication>())),
        &["properties", "tagsReplication"],
    );
}

#[test]
fn resource_queue() {
    let new =
        || this::Queue::new(&this::QueueService::from_id(start::<String>()), start::<String>());
    check(body(new().metadata(any::<Map<String>>())), &["properties", "metadata"]);
}

#[test]
fn resource_queue_service() {
    let new = || this::QueueService::new(&this::StorageAccount::from_id(start::<String>()));
    check(body(new().cors(any::<types::CorsRules>())), &["properties", "cors"]);
}

#[test]
fn resource_share() {
    let new =
        || this::Share::new(&this::FileService::from_id(start::<String>()), start::<String>());
    check(body(new().metadata(any::<Map<String>>())), &["properties", "metadata"]);
    check(body(new().share_quota(any::<i64>())), &["properties", "shareQuota"]);
    check(body(new().provisioned_iops(any::<i64>())), &["properties", "provisionedIops"]);
    check(
        body(new().provisioned_bandwidth_mibps(any::<i64>())),
        &["properties", "provisionedBandwidthMibps"],
    );
    check(
        body(new().enabled_protocols(any::<types::EnabledProtocols>())),
        &["properties", "enabledProtocols"],
    );
    check(body(new().root_squash(any::<types::RootSquash>())), &["properties", "rootSquash"]);
    check(body(new().access_tier(any::<types::ShareAccessTier>())), &["properties", "accessTier"]);
    check(
        body(new().signed_identifiers(any::<Vec<types::SignedIdentifier>>())),
        &["properties", "signedIdentifiers"],
    );
    check(
        body(new().signed_identifier(any::<types::SignedIdentifier>())),
        &["properties", "signedIdentifiers", "0"],
    );
    check(
        body(new().file_share_paid_bursting(any::<types::FileSharePaidBursting>())),
        &["properties", "fileSharePaidBursting"],
    );
}

#[test]
fn resource_storage_account() {
    let new = || this::StorageAccount::new(start::<String>(), start::<String>());
    check(body(new().extended_location(any::<types::ExtendedLocation>())), &["extendedLocation"]);
    check(body(new().zones(any::<Vec<String>>())), &["zones"]);
    check(body(new().zone(any::<String>())), &["zones", "0"]);
    check(body(new().placement(any::<types::Placement>())), &["placement"]);
    check(body(new().tags(any::<Map<String>>())), &["tags"]);
    check(body(new().tag("key", any::<String>())), &["tags", "key"]);
    appears(body(new()), body(new().system_assigned_identity()), &["identity", "type"]);
    appears(
        body(new()),
        body(new().user_assigned_identity(any::<Id<UserAssignedIdentity>>())),
        &["identity", "userAssignedIdentities"],
    );
    check(
        body(new().allowed_copy_scope(any::<types::AllowedCopyScope>())),
        &["properties", "allowedCopyScope"],
    );
    check(
        body(new().dangerously_set_public_network_access(any::<types::PublicNetworkAccess>())),
        &["properties", "publicNetworkAccess"],
    );
    check(body(new().sas_policy(any::<types::SasPolicy>())), &["properties", "sasPolicy"]);
    check(body(new().key_policy(any::<types::KeyPolicy>())), &["properties", "keyPolicy"]);
    check(body(new().custom_domain(any::<types::CustomDomain>())), &["properties", "customDomain"]);
    holds(
        body(new()),
        body(new().encryption(types::Encryption::new())),
        &["properties", "encryption"],
        types::Encryption::new(),
    );
    check(
        body(new().dangerously_set_encryption(any::<types::Encryption>())),
        &["properties", "encryption"],
    );
    holds(
        body(new()),
        body(new().network_acls(types::NetworkRuleSet::new())),
        &["properties", "networkAcls"],
        types::NetworkRuleSet::new(),
    );
    check(
        body(new().dangerously_set_network_acls(any::<types::NetworkRuleSet>())),
        &["properties", "networkAcls"],
    );
    check(
        body(new().access_tier(any::<types::StorageAccountAccessTier>())),
        &["properties", "accessTier"],
    );
    check(
        body(new().azure_files_identity_based_authentication(any::<
            types::AzureFilesIdentityBasedAuthentication,
        >())),
        &["properties", "azureFilesIdentityBasedAuthentication"],
    );
    check(
        body(new().dangerously_set_supports_https_traffic_only(any::<bool>())),
        &["properties", "supportsHttpsTrafficOnly"],
    );
    check(body(new().is_local_user_enabled(any::<bool>())), &["properties", "isLocalUserEnabled"]);
    check(
        body(new().enable_extended_groups(any::<bool>())),
        &["properties", "enableExtendedGroups"],
    );
    check(
        body(new().large_file_shares_state(any::<types::LargeFileSharesState>())),
        &["properties", "largeFileSharesState"],
    );
    check(
        body(new().routing_preference(any::<types::RoutingPreference>())),
        &["properties", "routingPreference"],
    );
    check(
        body(new().dual_stack_endpoint_preference(any::<types::DualStackEndpointPreference>())),
        &["properties", "dualStackEndpointPreference"],
    );
    check(
        body(new().dangerously_set_allow_blob_public_access(any::<bool>())),
        &["properties", "allowBlobPublicAccess"],
    );
    check(
        body(new().dangerously_set_minimum_tls_version(any::<types::MinimumTlsVersion>())),
        &["properties", "minimumTlsVersion"],
    );
    check(
        body(new().dangerously_set_allow_shared_key_access(any::<bool>())),
        &["properties", "allowSharedKeyAccess"],
    );
    check(
        body(new().dangerously_set_allow_cross_tenant_replication(any::<bool>())),
        &["properties", "allowCrossTenantReplication"],
    );
    check(
        body(new().default_to_oauth_authentication(any::<bool>())),
        &["properties", "defaultToOAuthAuthentication"],
    );
    check(
        body(new().immutable_storage_with_versioning(any::<types::ImmutableStorageAccount>())),
        &["properties", "immutableStorageWithVersioning"],
    );
    check(
        body(new().dns_endpoint_type(any::<types::DnsEndpointType>())),
        &["properties", "dnsEndpointType"],
    );
    check(
        body(new().geo_priority_replication_status(any::<types::GeoPriorityReplicationStatus>())),
        &["properties", "geoPriorityReplicationStatus"],
    );
    check(
        body(new().dangerously_set_allow_shared_key_access_for_services(any::<
            types::StorageAccountSharedKeyAccessProperties,
        >())),
        &["properties", "allowSharedKeyAccessForServices"],
    );
    check(
        body(new().data_collaboration_policy_properties(any::<
            types::StorageDataCollaborationPolicyProperties,
        >())),
        &["properties", "dataCollaborationPolicyProperties"],
    );
}

#[test]
fn resource_table() {
    let new =
        || this::Table::new(&this::TableService::from_id(start::<String>()), start::<String>());
    check(
        body(new().signed_identifiers(any::<Vec<types::TableSignedIdentifier>>())),
        &["properties", "signedIdentifiers"],
    );
    check(
        body(new().signed_identifier(any::<types::TableSignedIdentifier>())),
        &["properties", "signedIdentifiers", "0"],
    );
}

#[test]
fn resource_table_service() {
    let new = || this::TableService::new(&this::StorageAccount::from_id(start::<String>()));
    check(body(new().cors(any::<types::CorsRules>())), &["properties", "cors"]);
}

#[test]
fn definition_access_policy() {
    let new = || types::AccessPolicy::new();
    check(new().start_time(any::<String>()), &["startTime"]);
    check(new().expiry_time(any::<String>()), &["expiryTime"]);
    check(new().permission(any::<String>()), &["permission"]);
}

#[test]
fn definition_account_immutability_policy_properties() {
    let new = || types::AccountImmutabilityPolicyProperties::new();
    check(
        new().immutability_period_since_creation_in_days(any::<i64>()),
        &["immutabilityPeriodSinceCreationInDays"],
    );
    check(new().state(any::<types::AccountImmutabilityPolicyPropertiesState>()), &["state"]);
    check(new().allow_protected_append_writes(any::<bool>()), &["allowProtectedAppendWrites"]);
}

#[test]
fn definition_active_directory_properties() {
    let new = || types::ActiveDirectoryProperties::new();
    check(new().domain_name(any::<String>()), &["domainName"]);
    check(new().net_bios_domain_name(any::<String>()), &["netBiosDomainName"]);
    check(new().forest_name(any::<String>()), &["forestName"]);
    check(new().domain_guid(any::<String>()), &["domainGuid"]);
    check(new().domain_sid(any::<String>()), &["domainSid"]);
    check(new().azure_storage_sid(any::<String>()), &["azureStorageSid"]);
    check(new().sam_account_name(any::<String>()), &["samAccountName"]);
    check(new().account_type(any::<types::AccountType>()), &["accountType"]);
}

#[test]
fn definition_azure_files_identity_based_authentication() {
    let new = || {
        types::AzureFilesIdentityBasedAuthentication::new(start::<types::DirectoryServiceOptions>())
    };
    check(
        new().active_directory_properties(any::<types::ActiveDirectoryProperties>()),
        &["activeDirectoryProperties"],
    );
    check(
        new().default_share_permission(any::<types::DefaultSharePermission>()),
        &["defaultSharePermission"],
    );
    check(new().smb_oauth_settings(any::<types::SmbOauthSettings>()), &["smbOAuthSettings"]);
}

#[test]
fn definition_blob_inventory_creation_time() {
    let new = || types::BlobInventoryCreationTime::new();
    check(new().last_n_days(any::<i64>()), &["lastNDays"]);
}

#[test]
fn definition_blob_inventory_policy_definition() {
    let new = || {
        types::BlobInventoryPolicyDefinition::new(
            start::<types::BlobInventoryPolicyDefinitionFormat>(),
            start::<types::BlobInventoryPolicyDefinitionSchedule>(),
            start::<types::ObjectType>(),
            start::<Vec<String>>(),
        )
    };
    check(new().filters(any::<types::BlobInventoryPolicyFilter>()), &["filters"]);
    check(new().schema_field(any::<String>()), &["schemaFields", "0"]);
}

#[test]
fn definition_blob_inventory_policy_filter() {
    let new = || types::BlobInventoryPolicyFilter::new();
    check(new().prefix_match(any::<Vec<String>>()), &["prefixMatch"]);
    check(new().exclude_prefix(any::<Vec<String>>()), &["excludePrefix"]);
    check(new().blob_types(any::<Vec<String>>()), &["blobTypes"]);
    check(new().blob_type(any::<String>()), &["blobTypes", "0"]);
    check(new().include_blob_versions(any::<bool>()), &["includeBlobVersions"]);
    check(new().include_snapshots(any::<bool>()), &["includeSnapshots"]);
    check(new().include_deleted(any::<bool>()), &["includeDeleted"]);
    check(new().creation_time(any::<types::BlobInventoryCreationTime>()), &["creationTime"]);
}

#[test]
fn definition_blob_inventory_policy_schema() {
    let new = || {
        types::BlobInventoryPolicySchema::new(
            start::<bool>(),
            start::<Vec<types::BlobInventoryPolicyRule>>(),
        )
    };
    check(new().rule(any::<types::BlobInventoryPolicyRule>()), &["rules", "0"]);
}

#[test]
fn definition_change_feed() {
    let new = || types::ChangeFeed::new();
    check(new().enabled(any::<bool>()), &["enabled"]);
    check(new().retention_in_days(any::<i64>()), &["retentionInDays"]);
}

#[test]
fn definition_cors_rule() {
    let new = || {
        types::CorsRule::new(
            start::<Vec<String>>(),
            start::<Vec<types::AllowedMethod>>(),
            start::<i64>(),
            start::<Vec<String>>(),
            start::<Vec<String>>(),
        )
    };
    check(new().allowed_origin(any::<String>()), &["allowedOrigins", "0"]);
    check(new().allowed_method(any::<types::AllowedMethod>()), &["allowedMethods", "0"]);
    check(new().exposed_header(any::<String>()), &["exposedHeaders", "0"]);
    check(new().allowed_header(any::<String>()), &["allowedHeaders", "0"]);
}

#[test]
fn definition_cors_rules() {
    let new = || types::CorsRules::new();
    check(new().cors_rules(any::<Vec<types::CorsRule>>()), &["corsRules"]);
    check(new().cors_rule(any::<types::CorsRule>()), &["corsRules", "0"]);
}

#[test]
fn definition_custom_domain() {
    let new = || types::CustomDomain::new(start::<String>());
    check(new().use_sub_domain_name(any::<bool>()), &["useSubDomainName"]);
}

#[test]
fn definition_date_after_creation() {
    let new = || types::DateAfterCreation::new(start::<i64>());
    check(
        new().days_after_last_tier_change_greater_than(any::<i64>()),
        &["daysAfterLastTierChangeGreaterThan"],
    );
}

#[test]
fn definition_date_after_modification() {
    let new = || types::DateAfterModification::new();
    check(
        new().days_after_modification_greater_than(any::<i64>()),
        &["daysAfterModificationGreaterThan"],
    );
    check(
        new().days_after_last_access_time_greater_than(any::<i64>()),
        &["daysAfterLastAccessTimeGreaterThan"],
    );
    check(
        new().days_after_last_tier_change_greater_than(any::<i64>()),
        &["daysAfterLastTierChangeGreaterThan"],
    );
    check(new().days_after_creation_greater_than(any::<i64>()), &["daysAfterCreationGreaterThan"]);
}

#[test]
fn definition_delete_retention_policy() {
    let new = || types::DeleteRetentionPolicy::new();
    check(new().dangerously_set_enabled(any::<bool>()), &["enabled"]);
    check(new().dangerously_set_days(any::<i64>()), &["days"]);
    check(new().allow_permanent_delete(any::<bool>()), &["allowPermanentDelete"]);
}

#[test]
fn definition_dual_stack_endpoint_preference() {
    let new = || types::DualStackEndpointPreference::new();
    check(new().publish_ipv6_endpoint(any::<bool>()), &["publishIpv6Endpoint"]);
}

#[test]
fn definition_encryption() {
    let new = || types::Encryption::new();
    check(new().services(any::<types::EncryptionServices>()), &["services"]);
    check(new().key_source(any::<types::KeySource>()), &["keySource"]);
    check(
        new().dangerously_set_require_infrastructure_encryption(any::<bool>()),
        &["requireInfrastructureEncryption"],
    );
    check(new().keyvaultproperties(any::<types::KeyVaultProperties>()), &["keyvaultproperties"]);
    check(new().identity(any::<types::EncryptionIdentity>()), &["identity"]);
}

#[test]
fn definition_encryption_identity() {
    let new = || types::EncryptionIdentity::new();
    check(
        new().user_assigned_identity(any::<Id<UserAssignedIdentity>>()),
        &["userAssignedIdentity"],
    );
    check(new().federated_identity_client_id(any::<String>()), &["federatedIdentityClientId"]);
}

#[test]
fn definition_encryption_in_transit() {
    let new = || types::EncryptionInTransit::new();
    check(new().required(any::<bool>()), &["required"]);
}

#[test]
fn definition_encryption_scope_key_vault_properties() {
    let new = || types::EncryptionScopeKeyVaultProperties::new();
    check(new().key_uri(any::<String>()), &["keyUri"]);
}

#[test]
fn definition_encryption_service() {
    let new = || types::EncryptionService::new();
    check(new().enabled(any::<bool>()), &["enabled"]);
    check(new().key_type(any::<types::KeyType>()), &["keyType"]);
}

#[test]
fn definition_encryption_services() {
    let new = || types::EncryptionServices::new();
    check(new().blob(any::<types::EncryptionService>()), &["blob"]);
    check(new().file(any::<types::EncryptionService>()), &["file"]);
    check(new().table(any::<types::EncryptionService>()), &["table"]);
    check(new().queue(any::<types::EncryptionService>()), &["queue"]);
}

#[test]
fn definition_extended_location() {
    let new = || types::ExtendedLocation::new();
    check(new().name(any::<String>()), &["name"]);
    check(new().type_(any::<types::ExtendedLocationType>()), &["type"]);
}

#[test]
fn definition_file_share_paid_bursting() {
    let new = || types::FileSharePaidBursting::new();
    check(new().paid_bursting_enabled(any::<bool>()), &["paidBurstingEnabled"]);
    check(new().paid_bursting_max_iops(any::<i64>()), &["paidBurstingMaxIops"]);
    check(
        new().paid_bursting_max_bandwidth_mibps(any::<i64>()),
        &["paidBurstingMaxBandwidthMibps"],
    );
}

#[test]
fn definition_geo_priority_replication_status() {
    let new = || types::GeoPriorityReplicationStatus::new();
    check(new().is_blob_enabled(any::<bool>()), &["isBlobEnabled"]);
}

#[test]
fn definition_immutable_storage_account() {
    let new = || types::ImmutableStorageAccount::new();
    check(new().enabled(any::<bool>()), &["enabled"]);
    check(
        new().immutability_policy(any::<types::AccountImmutabilityPolicyProperties>()),
        &["immutabilityPolicy"],
    );
}

#[test]
fn definition_immutable_storage_with_versioning() {
    let new = || types::ImmutableStorageWithVersioning::new();
    check(new().enabled(any::<bool>()), &["enabled"]);
}

#[test]
fn definition_ip_rule() {
    let new = || types::IpRule::new(start::<String>());
    check(new().action(any::<types::IpRuleAction>()), &["action"]);
}

#[test]
fn definition_key_vault_properties() {
    let new = || types::KeyVaultProperties::new();
    check(new().keyname(any::<String>()), &["keyname"]);
    check(new().keyversion(any::<String>()), &["keyversion"]);
    check(new().keyvaulturi(any::<String>()), &["keyvaulturi"]);
}

#[test]
fn definition_last_access_time_tracking_policy() {
    let new = || types::LastAccessTimeTrackingPolicy::new(start::<bool>());
    check(new().name(any::<types::LastAccessTimeTrackingPolicyName>()), &["name"]);
    check(new().tracking_granularity_in_days(any::<i64>()), &["trackingGranularityInDays"]);
    check(new().blob_type(any::<Vec<String>>()), &["blobType"]);
}

#[test]
fn definition_management_policy_action() {
    let new = || types::ManagementPolicyAction::new();
    check(new().base_blob(any::<types::ManagementPolicyBaseBlob>()), &["baseBlob"]);
    check(new().snapshot(any::<types::ManagementPolicySnapShot>()), &["snapshot"]);
    check(new().version(any::<types::ManagementPolicyVersion>()), &["version"]);
}

#[test]
fn definition_management_policy_base_blob() {
    let new = || types::ManagementPolicyBaseBlob::new();
    check(new().tier_to_cool(any::<types::DateAfterModification>()), &["tierToCool"]);
    check(new().tier_to_archive(any::<types::DateAfterModification>()), &["tierToArchive"]);
    check(new().tier_to_cold(any::<types::DateAfterModification>()), &["tierToCold"]);
    check(new().tier_to_hot(any::<types::DateAfterModification>()), &["tierToHot"]);
    check(new().delete(any::<types::DateAfterModification>()), &["delete"]);
    check(new().enable_auto_tier_to_hot_from_cool(any::<bool>()), &["enableAutoTierToHotFromCool"]);
}

#[test]
fn definition_management_policy_definition() {
    let new = || types::ManagementPolicyDefinition::new(start::<types::ManagementPolicyAction>());
    check(new().filters(any::<types::ManagementPolicyFilter>()), &["filters"]);
}

#[test]
fn definition_management_policy_filter() {
    let new = || types::ManagementPolicyFilter::new(start::<Vec<String>>());
    check(new().prefix_match(any::<Vec<String>>()), &["prefixMatch"]);
    check(new().blob_type(any::<String>()), &["blobTypes", "0"]);
    check(new().blob_index_match(any::<Vec<types::TagFilter>>()), &["blobIndexMatch"]);
}

#[test]
fn definition_management_policy_rule() {
    let new = || {
        types::ManagementPolicyRule::new(
            start::<String>(),
            start::<types::ManagementPolicyDefinition>(),
        )
    };
    check(new().enabled(any::<bool>()), &["enabled"]);
}

#[test]
fn definition_management_policy_schema() {
    let new = || types::ManagementPolicySchema::new(start::<Vec<types::ManagementPolicyRule>>());
    check(new().rule(any::<types::ManagementPolicyRule>()), &["rules", "0"]);
}

#[test]
fn definition_management_policy_snap_shot() {
    let new = || types::ManagementPolicySnapShot::new();
    check(new().tier_to_cool(any::<types::DateAfterCreation>()), &["tierToCool"]);
    check(new().tier_to_archive(any::<types::DateAfterCreation>()), &["tierToArchive"]);
    check(new().tier_to_cold(any::<types::DateAfterCreation>()), &["tierToCold"]);
    check(new().tier_to_hot(any::<types::DateAfterCreation>()), &["tierToHot"]);
    check(new().delete(any::<types::DateAfterCreation>()), &["delete"]);
}

#[test]
fn definition_management_policy_version() {
    let new = || types::ManagementPolicyVersion::new();
    check(new().tier_to_cool(any::<types::DateAfterCreation>()), &["tierToCool"]);
    check(new().tier_to_archive(any::<types::DateAfterCreation>()), &["tierToArchive"]);
    check(new().tier_to_cold(any::<types::DateAfterCreation>()), &["tierToCold"]);
    check(new().tier_to_hot(any::<types::DateAfterCreation>()), &["tierToHot"]);
    check(new().delete(any::<types::DateAfterCreation>()), &["delete"]);
}

#[test]
fn definition_multichannel() {
    let new = || types::Multichannel::new();
    check(new().enabled(any::<bool>()), &["enabled"]);
}

#[test]
fn definition_network_rule_set() {
    let new = || types::NetworkRuleSet::new();
    check(new().dangerously_set_bypass(any::<types::NetworkRuleSetBypass>()), &["bypass"]);
    check(
        new().resource_access_rules(any::<Vec<types::ResourceAccessRule>>()),
        &["resourceAccessRules"],
    );
    check(
        new().resource_access_rule(any::<types::ResourceAccessRule>()),
        &["resourceAccessRules", "0"],
    );
    check(
        new().virtual_network_rules(any::<Vec<types::VirtualNetworkRule>>()),
        &["virtualNetworkRules"],
    );
    check(
        new().virtual_network_rule(any::<types::VirtualNetworkRule>()),
        &["virtualNetworkRules", "0"],
    );
    check(new().dangerously_set_ip_rules(any::<Vec<types::IpRule>>()), &["ipRules"]);
    check(new().ipv6_rules(any::<Vec<types::IpRule>>()), &["ipv6Rules"]);
    check(new().ipv6_rule(any::<types::IpRule>()), &["ipv6Rules", "0"]);
    check(
        new().dangerously_set_default_action(any::<types::NetworkRuleSetDefaultAction>()),
        &["defaultAction"],
    );
}

#[test]
fn definition_nfs_setting() {
    let new = || types::NfsSetting::new();
    check(
        new().encryption_in_transit(any::<types::EncryptionInTransit>()),
        &["encryptionInTransit"],
    );
}

#[test]
fn definition_object_replication_policy_filter() {
    let new = || types::ObjectReplicationPolicyFilter::new();
    check(new().prefix_match(any::<Vec<String>>()), &["prefixMatch"]);
    check(new().min_creation_time(any::<String>()), &["minCreationTime"]);
}

#[test]
fn definition_object_replication_policy_metrics() {
    let new = || types::ObjectReplicationPolicyMetrics::new();
    check(new().enabled(any::<bool>()), &["enabled"]);
}

#[test]
fn definition_object_replication_policy_priority_replication() {
    let new = || types::ObjectReplicationPolicyPriorityReplication::new();
    check(new().enabled(any::<bool>()), &["enabled"]);
}

#[test]
fn definition_object_replication_policy_rule() {
    let new = || types::ObjectReplicationPolicyRule::new(start::<String>(), start::<String>());
    check(new().rule_id(any::<String>()), &["ruleId"]);
    check(new().filters(any::<types::ObjectReplicationPolicyFilter>()), &["filters"]);
}

#[test]
fn definition_object_replication_policy_tags_replication() {
    let new = || types::ObjectReplicationPolicyTagsReplication::new();
    check(new().enabled(any::<bool>()), &["enabled"]);
}

#[test]
fn definition_placement() {
    let new = || types::Placement::new();
    check(
        new().zone_placement_policy(any::<types::ZonePlacementPolicy>()),
        &["zonePlacementPolicy"],
    );
}

#[test]
fn definition_private_link_service_connection_state() {
    let new = || types::PrivateLinkServiceConnectionState::new();
    check(new().status(any::<types::PrivateLinkServiceConnectionStateStatus>()), &["status"]);
    check(new().description(any::<String>()), &["description"]);
    check(new().action_required(any::<String>()), &["actionRequired"]);
}

#[test]
fn definition_protocol_settings() {
    let new = || types::ProtocolSettings::new();
    check(new().smb(any::<types::SmbSetting>()), &["smb"]);
    check(new().nfs(any::<types::NfsSetting>()), &["nfs"]);
}

#[test]
fn definition_resource_access_rule() {
    let new = || types::ResourceAccessRule::new();
    check(new().tenant_id(any::<String>()), &["tenantId"]);
    check(new().resource_id(any::<Id<AnyResource>>()), &["resourceId"]);
}

#[test]
fn definition_restore_policy_properties() {
    let new = || types::RestorePolicyProperties::new(start::<bool>());
    check(new().days(any::<i64>()), &["days"]);
}

#[test]
fn definition_routing_preference() {
    let new = || types::RoutingPreference::new();
    check(new().routing_choice(any::<types::RoutingChoice>()), &["routingChoice"]);
    check(new().publish_microsoft_endpoints(any::<bool>()), &["publishMicrosoftEndpoints"]);
    check(new().publish_internet_endpoints(any::<bool>()), &["publishInternetEndpoints"]);
}

#[test]
fn definition_service_shared_key_access_properties() {
    let new = || types::ServiceSharedKeyAccessProperties::new();
    check(new().enabled(any::<bool>()), &["enabled"]);
}

#[test]
fn definition_signed_identifier() {
    let new = || types::SignedIdentifier::new();
    check(new().id(any::<String>()), &["id"]);
    check(new().access_policy(any::<types::AccessPolicy>()), &["accessPolicy"]);
}

#[test]
fn definition_smb_oauth_settings() {
    let new = || types::SmbOauthSettings::new();
    check(new().is_smb_oauth_enabled(any::<bool>()), &["isSmbOAuthEnabled"]);
}

#[test]
fn definition_smb_setting() {
    let new = || types::SmbSetting::new();
    check(new().multichannel(any::<types::Multichannel>()), &["multichannel"]);
    check(new().versions(any::<String>()), &["versions"]);
    check(new().authentication_methods(any::<String>()), &["authenticationMethods"]);
    check(new().kerberos_ticket_encryption(any::<String>()), &["kerberosTicketEncryption"]);
    check(new().channel_encryption(any::<String>()), &["channelEncryption"]);
    check(
        new().encryption_in_transit(any::<types::EncryptionInTransit>()),
        &["encryptionInTransit"],
    );
}

#[test]
fn definition_ssh_public_key() {
    let new = || types::SshPublicKey::new();
    check(new().description(any::<String>()), &["description"]);
    check(new().key(any::<String>()), &["key"]);
}

#[test]
fn definition_static_website() {
    let new = || types::StaticWebsite::new(start::<bool>());
    check(new().index_document(any::<String>()), &["indexDocument"]);
    check(new().default_index_document_path(any::<String>()), &["defaultIndexDocumentPath"]);
    check(new().error_document404_path(any::<String>()), &["errorDocument404Path"]);
}

#[test]
fn definition_storage_account_shared_key_access_properties() {
    let new = || types::StorageAccountSharedKeyAccessProperties::new();
    check(new().blob(any::<types::ServiceSharedKeyAccessProperties>()), &["blob"]);
    check(new().file(any::<types::ServiceSharedKeyAccessProperties>()), &["file"]);
    check(new().table(any::<types::ServiceSharedKeyAccessProperties>()), &["table"]);
    check(new().queue(any::<types::ServiceSharedKeyAccessProperties>()), &["queue"]);
}

#[test]
fn definition_storage_data_collaboration_policy_properties() {
    let new = || types::StorageDataCollaborationPolicyProperties::new();
    check(new().allow_storage_connectors(any::<bool>()), &["allowStorageConnectors"]);
    check(new().allow_storage_data_shares(any::<bool>()), &["allowStorageDataShares"]);
    check(new().allow_cross_tenant_data_sharing(any::<bool>()), &["allowCrossTenantDataSharing"]);
}

#[test]
fn definition_table_access_policy() {
    let new = || types::TableAccessPolicy::new(start::<String>());
    check(new().start_time(any::<String>()), &["startTime"]);
    check(new().expiry_time(any::<String>()), &["expiryTime"]);
}

#[test]
fn definition_table_signed_identifier() {
    let new = || types::TableSignedIdentifier::new(start::<String>());
    check(new().access_policy(any::<types::TableAccessPolicy>()), &["accessPolicy"]);
}

#[test]
fn definition_virtual_network_rule() {
    let new = || types::VirtualNetworkRule::new(start::<Id<azure::network::Subnet>>());
    check(new().action(any::<types::VirtualNetworkRuleAction>()), &["action"]);
}
