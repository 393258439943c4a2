//! The 176 setters of `armwright::azure::documentdb`.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use armwright::azure::documentdb::{self as this, types};

use crate::support::*;

#[test]
fn resource_container() {
    let new = || {
        this::Container::new(
            &this::SqlDatabase::from_id(start::<String>()),
            start::<String>(),
            start::<types::SqlContainerResource>(),
        )
    };
    check(body(new().options(any::<types::SqlContainerOptions>())), &["properties", "options"]);
    check(body(new().location(any::<String>())), &["location"]);
    check(body(new().tags(any::<Map<String>>())), &["tags"]);
    check(body(new().tag("key", any::<String>())), &["tags", "key"]);
}

#[test]
fn resource_database_account() {
    let new = || {
        this::DatabaseAccount::new(
            start::<String>(),
            start::<String>(),
            start::<Vec<types::Location>>(),
        )
    };
    check(body(new().kind(any::<types::DatabaseAccountKind>())), &["kind"]);
    appears(body(new()), body(new().system_assigned_identity()), &["identity", "type"]);
    appears(
        body(new()),
        body(new().user_assigned_identity(any::<Id<UserAssignedIdentity>>())),
        &["identity", "userAssignedIdentities"],
    );
    check(
        body(new().consistency_policy(any::<types::ConsistencyPolicy>())),
        &["properties", "consistencyPolicy"],
    );
    check(
        body(new().dangerously_set_ip_rules(any::<Vec<types::IpAddressOrRange>>())),
        &["properties", "ipRules"],
    );
    check(
        body(new().is_virtual_network_filter_enabled(any::<bool>())),
        &["properties", "isVirtualNetworkFilterEnabled"],
    );
    check(
        body(new().enable_automatic_failover(any::<bool>())),
        &["properties", "enableAutomaticFailover"],
    );
    check(
        body(new().capabilities(any::<Vec<types::Capability>>())),
        &["properties", "capabilities"],
    );
    check(body(new().capability(any::<types::Capability>())), &["properties", "capabilities", "0"]);
    check(
        body(new().virtual_network_rules(any::<Vec<types::VirtualNetworkRule>>())),
        &["properties", "virtualNetworkRules"],
    );
    check(
        body(new().virtual_network_rule(any::<types::VirtualNetworkRule>())),
        &["properties", "virtualNetworkRules", "0"],
    );
    check(
        body(new().enable_multiple_write_locations(any::<bool>())),
        &["properties", "enableMultipleWriteLocations"],
    );
    check(
        body(new().enable_cassandra_connector(any::<bool>())),
        &["properties", "enableCassandraConnector"],
    );
    check(
        body(new().connector_offer(any::<types::ConnectorOffer>())),
        &["properties", "connectorOffer"],
    );
    check(
        body(new().dangerously_set_disable_key_based_metadata_write_access(any::<bool>())),
        &["properties", "disableKeyBasedMetadataWriteAccess"],
    );
    check(body(new().key_vault_key_uri(any::<String>())), &["properties", "keyVaultKeyUri"]);
    check(body(new().default_identity(any::<String>())), &["properties", "defaultIdentity"]);
    check(
        body(new().dangerously_set_public_network_access(any::<types::PublicNetworkAccess>())),
        &["properties", "publicNetworkAccess"],
    );
    check(body(new().enable_free_tier(any::<bool>())), &["properties", "enableFreeTier"]);
    check(
        body(new().api_properties(any::<types::ApiProperties>())),
        &["properties", "apiProperties"],
    );
    check(
        body(new().enable_analytical_storage(any::<bool>())),
        &["properties", "enableAnalyticalStorage"],
    );
    check(
        body(
            new().analytical_storage_configuration(any::<types::AnalyticalStorageConfiguration>()),
        ),
        &["properties", "analyticalStorageConfiguration"],
    );
    check(body(new().create_mode(any::<types::CreateMode>())), &["properties", "createMode"]);
    check(body(new().backup_policy(any::<types::BackupPolicy>())), &["properties", "backupPolicy"]);
    check(body(new().cors(any::<Vec<types::CorsPolicy>>())), &["properties", "cors"]);
    check(
        body(new().network_acl_bypass(any::<types::NetworkAclBypass>())),
        &["properties", "networkAclBypass"],
    );
    check(
        body(new().network_acl_bypass_resource_ids(any::<Vec<Id<AnyResource>>>())),
        &["properties", "networkAclBypassResourceIds"],
    );
    check(
        body(new().network_acl_bypass_resource_id(any::<Id<AnyResource>>())),
        &["properties", "networkAclBypassResourceIds", "0"],
    );
    check(
        body(new().dangerously_set_disable_local_auth(any::<bool>())),
        &["properties", "disableLocalAuth"],
    );
    check(
        body(new().restore_parameters(any::<types::RestoreParameters>())),
        &["properties", "restoreParameters"],
    );
    check(body(new().capacity(any::<types::Capacity>())), &["properties", "capacity"]);
    check(
        body(new().enable_partition_merge(any::<bool>())),
        &["properties", "enablePartitionMerge"],
    );
    check(
        body(new().dangerously_set_minimal_tls_version(any::<types::MinimalTlsVersion>())),
        &["properties", "minimalTlsVersion"],
    );
    check(body(new().enable_burst_capacity(any::<bool>())), &["properties", "enableBurstCapacity"]);
    check(
        body(new().customer_managed_key_status(any::<String>())),
        &["properties", "customerManagedKeyStatus"],
    );
    check(
        body(new().enable_per_region_per_partition_autoscale(any::<bool>())),
        &["properties", "enablePerRegionPerPartitionAutoscale"],
    );
    check(
        body(new().enable_priority_based_execution(any::<bool>())),
        &["properties", "enablePriorityBasedExecution"],
    );
    check(
        body(new().default_priority_level(any::<types::DefaultPriorityLevel>())),
        &["properties", "defaultPriorityLevel"],
    );
    check(body(new().tags(any::<Map<String>>())), &["tags"]);
    check(body(new().tag("key", any::<String>())), &["tags", "key"]);
}

#[test]
fn resource_private_endpoint_connection() {
    let new = || {
        this::PrivateEndpointConnection::new(
            &this::DatabaseAccount::from_id(start::<String>()),
            start::<String>(),
        )
    };
    check(
        body(new().private_endpoint(any::<Id<azure::network::PrivateEndpoint>>())),
        &["properties", "privateEndpoint", "id"],
    );
    check(
        body(new().private_link_service_connection_state(any::<
            types::PrivateLinkServiceConnectionStateProperty,
        >())),
        &["properties", "privateLinkServiceConnectionState"],
    );
    check(body(new().group_id(any::<String>())), &["properties", "groupId"]);
    check(body(new().provisioning_state(any::<String>())), &["properties", "provisioningState"]);
}

#[test]
fn resource_sql_database() {
    let new = || {
        this::SqlDatabase::new(
            &this::DatabaseAccount::from_id(start::<String>()),
            start::<String>(),
            start::<types::SqlDatabaseResource>(),
        )
    };
    check(body(new().options(any::<types::SqlDatabaseOptions>())), &["properties", "options"]);
    check(body(new().location(any::<String>())), &["location"]);
    check(body(new().tags(any::<Map<String>>())), &["tags"]);
    check(body(new().tag("key", any::<String>())), &["tags", "key"]);
}

#[test]
fn resource_sql_role_definition() {
    let new = || {
        this::SqlRoleDefinition::new(
            &this::DatabaseAccount::from_id(start::<String>()),
            start::<String>(),
        )
    };
    check(body(new().role_name(any::<String>())), &["properties", "roleName"]);
    check(body(new().type_(any::<types::SqlRoleDefinitionType>())), &["properties", "type"]);
    check(body(new().assignable_scopes(any::<Vec<String>>())), &["properties", "assignableScopes"]);
    check(body(new().assignable_scope(any::<String>())), &["properties", "assignableScopes", "0"]);
    check(body(new().permissions(any::<Vec<types::Permission>>())), &["properties", "permissions"]);
    check(body(new().permission(any::<types::Permission>())), &["properties", "permissions", "0"]);
}

#[test]
fn definition_analytical_storage_configuration() {
    let new = || types::AnalyticalStorageConfiguration::new();
    check(new().schema_type(any::<types::SchemaType>()), &["schemaType"]);
}

#[test]
fn definition_api_properties() {
    let new = || types::ApiProperties::new();
    check(new().server_version(any::<types::ServerVersion>()), &["serverVersion"]);
}

#[test]
fn definition_autoscale_settings() {
    let new = || types::AutoscaleSettings::new();
    check(new().max_throughput(any::<i64>()), &["maxThroughput"]);
}

#[test]
fn definition_backup_policy_migration_state() {
    let new = || types::BackupPolicyMigrationState::new();
    check(new().status(any::<types::BackupPolicyMigrationStateStatus>()), &["status"]);
    check(new().target_type(any::<types::TargetType>()), &["targetType"]);
    check(new().start_time(any::<String>()), &["startTime"]);
}

#[test]
fn definition_capability() {
    let new = || types::Capability::new();
    check(new().name(any::<String>()), &["name"]);
}

#[test]
fn definition_capacity() {
    let new = || types::Capacity::new();
    check(new().total_throughput_limit(any::<i64>()), &["totalThroughputLimit"]);
}

#[test]
fn definition_client_encryption_policy() {
    let new = || {
        types::ClientEncryptionPolicy::new(
            start::<Vec<types::ClientEncryptionIncludedPath>>(),
            start::<i64>(),
        )
    };
    check(
        new().included_path(any::<types::ClientEncryptionIncludedPath>()),
        &["includedPaths", "0"],
    );
}

#[test]
fn definition_composite_path() {
    let new = || types::CompositePath::new();
    check(new().path(any::<String>()), &["path"]);
    check(new().order(any::<types::Order>()), &["order"]);
}

#[test]
fn definition_computed_property() {
    let new = || types::ComputedProperty::new();
    check(new().name(any::<String>()), &["name"]);
    check(new().query(any::<String>()), &["query"]);
}

#[test]
fn definition_conflict_resolution_policy() {
    let new = || types::ConflictResolutionPolicy::new();
    check(new().mode(any::<types::ConflictResolutionPolicyMode>()), &["mode"]);
    check(new().conflict_resolution_path(any::<String>()), &["conflictResolutionPath"]);
    check(new().conflict_resolution_procedure(any::<String>()), &["conflictResolutionProcedure"]);
}

#[test]
fn definition_consistency_policy() {
    let new = || types::ConsistencyPolicy::new(start::<types::DefaultConsistencyLevel>());
    check(new().max_staleness_prefix(any::<i64>()), &["maxStalenessPrefix"]);
    check(new().max_interval_in_seconds(any::<i64>()), &["maxIntervalInSeconds"]);
}

#[test]
fn definition_container_partition_key() {
    let new = || types::ContainerPartitionKey::new();
    check(new().paths(any::<Vec<String>>()), &["paths"]);
    check(new().path(any::<String>()), &["paths", "0"]);
    check(new().kind(any::<types::ContainerPartitionKeyKind>()), &["kind"]);
    check(new().version(any::<i64>()), &["version"]);
}

#[test]
fn definition_continuous_mode_backup_policy() {
    let new = || types::ContinuousModeBackupPolicy::new();
    check(new().migration_state(any::<types::BackupPolicyMigrationState>()), &["migrationState"]);
    check(
        new().continuous_mode_properties(any::<types::ContinuousModeProperties>()),
        &["continuousModeProperties"],
    );
}

#[test]
fn definition_continuous_mode_properties() {
    let new = || types::ContinuousModeProperties::new();
    check(new().tier(any::<types::ContinuousModePropertiesTier>()), &["tier"]);
}

#[test]
fn definition_cors_policy() {
    let new = || types::CorsPolicy::new(start::<String>());
    check(new().allowed_methods(any::<String>()), &["allowedMethods"]);
    check(new().allowed_headers(any::<String>()), &["allowedHeaders"]);
    check(new().exposed_headers(any::<String>()), &["exposedHeaders"]);
    check(new().max_age_in_seconds(any::<i64>()), &["maxAgeInSeconds"]);
}

#[test]
fn definition_database_restore_resource() {
    let new = || types::DatabaseRestoreResource::new();
    check(new().database_name(any::<String>()), &["databaseName"]);
    check(new().collection_names(any::<Vec<String>>()), &["collectionNames"]);
    check(new().collection_name(any::<String>()), &["collectionNames", "0"]);
}

#[test]
fn definition_excluded_path() {
    let new = || types::ExcludedPath::new();
    check(new().path(any::<String>()), &["path"]);
}

#[test]
fn definition_full_text_path() {
    let new = || types::FullTextPath::new(start::<String>());
    check(new().language(any::<String>()), &["language"]);
}

#[test]
fn definition_full_text_policy() {
    let new = || types::FullTextPolicy::new();
    check(new().default_language(any::<String>()), &["defaultLanguage"]);
    check(new().full_text_paths(any::<Vec<types::FullTextPath>>()), &["fullTextPaths"]);
    check(new().full_text_path(any::<types::FullTextPath>()), &["fullTextPaths", "0"]);
}

#[test]
fn definition_gremlin_database_restore_resource() {
    let new = || types::GremlinDatabaseRestoreResource::new();
    check(new().database_name(any::<String>()), &["databaseName"]);
    check(new().graph_names(any::<Vec<String>>()), &["graphNames"]);
    check(new().graph_name(any::<String>()), &["graphNames", "0"]);
}

#[test]
fn definition_included_path() {
    let new = || types::IncludedPath::new();
    check(new().path(any::<String>()), &["path"]);
    check(new().indexes(any::<Vec<types::Indexes>>()), &["indexes"]);
    check(new().index(any::<types::Indexes>()), &["indexes", "0"]);
}

#[test]
fn definition_indexes() {
    let new = || types::Indexes::new();
    check(new().data_type(any::<types::IndexesDataType>()), &["dataType"]);
    check(new().precision(any::<i64>()), &["precision"]);
    check(new().kind(any::<types::IndexesKind>()), &["kind"]);
}

#[test]
fn definition_indexing_policy() {
    let new = || types::IndexingPolicy::new();
    check(new().automatic(any::<bool>()), &["automatic"]);
    check(new().indexing_mode(any::<types::IndexingMode>()), &["indexingMode"]);
    check(new().included_paths(any::<Vec<types::IncludedPath>>()), &["includedPaths"]);
    check(new().included_path(any::<types::IncludedPath>()), &["includedPaths", "0"]);
    check(new().excluded_paths(any::<Vec<types::ExcludedPath>>()), &["excludedPaths"]);
    check(new().excluded_path(any::<types::ExcludedPath>()), &["excludedPaths", "0"]);
    check(new().composite_indexes(any::<Vec<Vec<types::CompositePath>>>()), &["compositeIndexes"]);
    check(new().composite_index(any::<Vec<types::CompositePath>>()), &["compositeIndexes", "0"]);
    check(new().spatial_indexes(any::<Vec<types::SpatialSpec>>()), &["spatialIndexes"]);
    check(new().spatial_index(any::<types::SpatialSpec>()), &["spatialIndexes", "0"]);
    check(new().vector_indexes(any::<Vec<types::VectorIndex>>()), &["vectorIndexes"]);
    check(new().vector_index(any::<types::VectorIndex>()), &["vectorIndexes", "0"]);
    check(new().full_text_indexes(any::<Vec<types::FullTextIndexPath>>()), &["fullTextIndexes"]);
    check(new().full_text_index(any::<types::FullTextIndexPath>()), &["fullTextIndexes", "0"]);
}

#[test]
fn definition_ip_address_or_range() {
    let new = || types::IpAddressOrRange::new();
    check(new().ip_address_or_range(any::<String>()), &["ipAddressOrRange"]);
}

#[test]
fn definition_location() {
    let new = || types::Location::new();
    check(new().location_name(any::<String>()), &["locationName"]);
    check(new().failover_priority(any::<i64>()), &["failoverPriority"]);
    check(new().is_zone_redundant(any::<bool>()), &["isZoneRedundant"]);
}

#[test]
fn definition_periodic_mode_backup_policy() {
    let new = || types::PeriodicModeBackupPolicy::new();
    check(new().migration_state(any::<types::BackupPolicyMigrationState>()), &["migrationState"]);
    check(
        new().periodic_mode_properties(any::<types::PeriodicModeProperties>()),
        &["periodicModeProperties"],
    );
}

#[test]
fn definition_periodic_mode_properties() {
    let new = || types::PeriodicModeProperties::new();
    check(new().backup_interval_in_minutes(any::<i64>()), &["backupIntervalInMinutes"]);
    check(
        new().backup_retention_interval_in_hours(any::<i64>()),
        &["backupRetentionIntervalInHours"],
    );
    check(
        new().backup_storage_redundancy(any::<types::BackupStorageRedundancy>()),
        &["backupStorageRedundancy"],
    );
}

#[test]
fn definition_permission() {
    let new = || types::Permission::new();
    check(new().data_actions(any::<Vec<String>>()), &["dataActions"]);
    check(new().data_action(any::<String>()), &["dataActions", "0"]);
    check(new().not_data_actions(any::<Vec<String>>()), &["notDataActions"]);
    check(new().not_data_action(any::<String>()), &["notDataActions", "0"]);
}

#[test]
fn definition_private_link_service_connection_state_property() {
    let new = || types::PrivateLinkServiceConnectionStateProperty::new();
    check(new().status(any::<String>()), &["status"]);
    check(new().description(any::<String>()), &["description"]);
}

#[test]
fn definition_resource_restore_parameters() {
    let new = || types::ResourceRestoreParameters::new();
    check(new().restore_source(any::<String>()), &["restoreSource"]);
    check(new().restore_timestamp_in_utc(any::<String>()), &["restoreTimestampInUtc"]);
    check(new().restore_with_ttl_disabled(any::<bool>()), &["restoreWithTtlDisabled"]);
}

#[test]
fn definition_restore_parameters() {
    let new = || types::RestoreParameters::new();
    check(new().restore_mode(any::<types::RestoreMode>()), &["restoreMode"]);
    check(
        new().databases_to_restore(any::<Vec<types::DatabaseRestoreResource>>()),
        &["databasesToRestore"],
    );
    check(
        new().gremlin_databases_to_restore(any::<Vec<types::GremlinDatabaseRestoreResource>>()),
        &["gremlinDatabasesToRestore"],
    );
    check(new().tables_to_restore(any::<Vec<String>>()), &["tablesToRestore"]);
    check(new().source_backup_location(any::<String>()), &["sourceBackupLocation"]);
    check(new().restore_source(any::<String>()), &["restoreSource"]);
    check(new().restore_timestamp_in_utc(any::<String>()), &["restoreTimestampInUtc"]);
    check(new().restore_with_ttl_disabled(any::<bool>()), &["restoreWithTtlDisabled"]);
}

#[test]
fn definition_spatial_spec() {
    let new = || types::SpatialSpec::new();
    check(new().path(any::<String>()), &["path"]);
    check(new().types(any::<Vec<types::SpatialSpecType>>()), &["types"]);
}

#[test]
fn definition_sql_container_options() {
    let new = || types::SqlContainerOptions::new();
    check(new().throughput(any::<i64>()), &["throughput"]);
    check(new().autoscale_settings(any::<types::AutoscaleSettings>()), &["autoscaleSettings"]);
}

#[test]
fn definition_sql_container_resource() {
    let new = || types::SqlContainerResource::new(start::<String>());
    check(new().indexing_policy(any::<types::IndexingPolicy>()), &["indexingPolicy"]);
    check(new().partition_key(any::<types::ContainerPartitionKey>()), &["partitionKey"]);
    check(new().default_ttl(any::<i64>()), &["defaultTtl"]);
    check(new().unique_key_policy(any::<types::UniqueKeyPolicy>()), &["uniqueKeyPolicy"]);
    check(
        new().conflict_resolution_policy(any::<types::ConflictResolutionPolicy>()),
        &["conflictResolutionPolicy"],
    );
    check(
        new().client_encryption_policy(any::<types::ClientEncryptionPolicy>()),
        &["clientEncryptionPolicy"],
    );
    check(new().analytical_storage_ttl(any::<i64>()), &["analyticalStorageTtl"]);
    check(
        new().restore_parameters(any::<types::ResourceRestoreParameters>()),
        &["restoreParameters"],
    );
    check(new().create_mode(any::<types::CreateMode>()), &["createMode"]);
    check(
        new().computed_properties(any::<Vec<types::ComputedProperty>>()),
        &["computedProperties"],
    );
    check(new().computed_property(any::<types::ComputedProperty>()), &["computedProperties", "0"]);
    check(
        new().vector_embedding_policy(any::<types::VectorEmbeddingPolicy>()),
        &["vectorEmbeddingPolicy"],
    );
    check(new().full_text_policy(any::<types::FullTextPolicy>()), &["fullTextPolicy"]);
}

#[test]
fn definition_sql_database_options() {
    let new = || types::SqlDatabaseOptions::new();
    check(new().throughput(any::<i64>()), &["throughput"]);
    check(new().autoscale_settings(any::<types::AutoscaleSettings>()), &["autoscaleSettings"]);
}

#[test]
fn definition_sql_database_resource() {
    let new = || types::SqlDatabaseResource::new(start::<String>());
    check(
        new().restore_parameters(any::<types::ResourceRestoreParameters>()),
        &["restoreParameters"],
    );
    check(new().create_mode(any::<types::CreateMode>()), &["createMode"]);
}

#[test]
fn definition_unique_key() {
    let new = || types::UniqueKey::new();
    check(new().paths(any::<Vec<String>>()), &["paths"]);
    check(new().path(any::<String>()), &["paths", "0"]);
}

#[test]
fn definition_unique_key_policy() {
    let new = || types::UniqueKeyPolicy::new();
    check(new().unique_keys(any::<Vec<types::UniqueKey>>()), &["uniqueKeys"]);
    check(new().unique_key(any::<types::UniqueKey>()), &["uniqueKeys", "0"]);
}

#[test]
fn definition_vector_embedding_policy() {
    let new = || types::VectorEmbeddingPolicy::new();
    check(new().vector_embeddings(any::<Vec<types::VectorEmbedding>>()), &["vectorEmbeddings"]);
    check(new().vector_embedding(any::<types::VectorEmbedding>()), &["vectorEmbeddings", "0"]);
}

#[test]
fn definition_vector_index() {
    let new = || types::VectorIndex::new(start::<String>(), start::<types::VectorIndexType>());
    check(new().quantization_byte_size(any::<i64>()), &["quantizationByteSize"]);
    check(new().indexing_search_list_size(any::<i64>()), &["indexingSearchListSize"]);
    check(new().vector_index_shard_key(any::<Vec<String>>()), &["vectorIndexShardKey"]);
}

#[test]
fn definition_virtual_network_rule() {
    let new = || types::VirtualNetworkRule::new();
    check(new().id(any::<Id<azure::network::Subnet>>()), &["id"]);
    check(
        new().ignore_missing_vnet_service_endpoint(any::<bool>()),
        &["ignoreMissingVNetServiceEndpoint"],
    );
}
