//! Definitions and enums of `Microsoft.DocumentDB`.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use crate::azure::support::*;

reading! {
    /// Definition `AccountKeyMetadata` of `Microsoft.DocumentDB`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `generation_time()`: `String`
    AccountKeyMetadata
}

#[doc(hidden)]
impl<P> Expr<AccountKeyMetadata, P> {
    pub fn generation_time(&self) -> Expr<String, P> {
        field(self, "generationTime")
    }
}

definition! {
    /// Definition `AnalyticalStorageConfiguration` of `Microsoft.DocumentDB`.
    ///
    /// An expression that yields it has:
    /// - `schema_type()`: `SchemaType`
    AnalyticalStorageConfiguration
}

impl AnalyticalStorageConfiguration {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `schemaType`.
    pub fn schema_type(self, value: impl Value<SchemaType>) -> Self {
        set(self, "schemaType", value)
    }
}

#[doc(hidden)]
impl<P> Expr<AnalyticalStorageConfiguration, P> {
    pub fn schema_type(&self) -> Expr<SchemaType, P> {
        field(self, "schemaType")
    }
}

definition! {
    /// Definition `ApiProperties` of `Microsoft.DocumentDB`.
    ///
    /// An expression that yields it has:
    /// - `server_version()`: `ServerVersion`
    ApiProperties
}

impl ApiProperties {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `serverVersion`.
    pub fn server_version(self, value: impl Value<ServerVersion>) -> Self {
        set(self, "serverVersion", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ApiProperties, P> {
    pub fn server_version(&self) -> Expr<ServerVersion, P> {
        field(self, "serverVersion")
    }
}

definition! {
    /// Definition `AutoscaleSettings` of `Microsoft.DocumentDB`.
    ///
    /// An expression that yields it has:
    /// - `max_throughput()`: `i64`
    AutoscaleSettings
}

impl AutoscaleSettings {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `maxThroughput`.
    pub fn max_throughput(self, value: impl Value<i64>) -> Self {
        set(self, "maxThroughput", value)
    }
}

#[doc(hidden)]
impl<P> Expr<AutoscaleSettings, P> {
    pub fn max_throughput(&self) -> Expr<i64, P> {
        field(self, "maxThroughput")
    }
}

definition! {
    /// Definition `BackupPolicy` of `Microsoft.DocumentDB`.
    ///
    /// One of [`ContinuousModeBackupPolicy`](ContinuousModeBackupPolicy), [`PeriodicModeBackupPolicy`](PeriodicModeBackupPolicy).
    ///
    /// An expression that yields it has:
    /// - `migration_state()`: `BackupPolicyMigrationState`
    BackupPolicy
}

#[doc(hidden)]
impl<P> Expr<BackupPolicy, P> {
    pub fn migration_state(&self) -> Expr<BackupPolicyMigrationState, P> {
        field(self, "migrationState")
    }
}

#[doc(hidden)]
impl<P> Expr<BackupPolicy, P> {
    pub fn as_continuous_mode_backup_policy(&self) -> Expr<ContinuousModeBackupPolicy, P> {
        self.cast()
    }

    pub fn as_periodic_mode_backup_policy(&self) -> Expr<PeriodicModeBackupPolicy, P> {
        self.cast()
    }
}

definition! {
    /// Definition `BackupPolicyMigrationState` of `Microsoft.DocumentDB`.
    ///
    /// An expression that yields it has:
    /// - `status()`: `BackupPolicyMigrationStateStatus`
    /// - `target_type()`: `TargetType`
    /// - `start_time()`: `String`
    BackupPolicyMigrationState
}

impl BackupPolicyMigrationState {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `status`.
    pub fn status(self, value: impl Value<BackupPolicyMigrationStateStatus>) -> Self {
        set(self, "status", value)
    }

    /// `targetType`.
    pub fn target_type(self, value: impl Value<TargetType>) -> Self {
        set(self, "targetType", value)
    }

    /// `startTime`.
    pub fn start_time(self, value: impl Value<String>) -> Self {
        set(self, "startTime", value)
    }
}

#[doc(hidden)]
impl<P> Expr<BackupPolicyMigrationState, P> {
    pub fn status(&self) -> Expr<BackupPolicyMigrationStateStatus, P> {
        field(self, "status")
    }

    pub fn target_type(&self) -> Expr<TargetType, P> {
        field(self, "targetType")
    }

    pub fn start_time(&self) -> Expr<String, P> {
        field(self, "startTime")
    }
}

enumeration! {
    /// `status` of `BackupPolicyMigrationState`.
    open BackupPolicyMigrationStateStatus {
        Invalid = "Invalid",
        InProgress = "InProgress",
        Completed = "Completed",
        Failed = "Failed",
    }
}

enumeration! {
    /// `backupStorageRedundancy` of `PeriodicModeProperties`.
    open BackupStorageRedundancy {
        Geo = "Geo",
        Local = "Local",
        Zone = "Zone",
    }
}

definition! {
    /// Definition `Capability` of `Microsoft.DocumentDB`.
    ///
    /// An expression that yields it has:
    /// - `name()`: `String`
    Capability
}

impl Capability {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `name`.
    pub fn name(self, value: impl Value<String>) -> Self {
        set(self, "name", value)
    }
}

#[doc(hidden)]
impl<P> Expr<Capability, P> {
    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }
}

definition! {
    /// Definition `Capacity` of `Microsoft.DocumentDB`.
    ///
    /// An expression that yields it has:
    /// - `total_throughput_limit()`: `i64`
    Capacity
}

impl Capacity {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `totalThroughputLimit`: at least -1.
    pub fn total_throughput_limit(self, value: impl Value<i64>) -> Self {
        set(self, "totalThroughputLimit", value)
    }
}

#[doc(hidden)]
impl<P> Expr<Capacity, P> {
    pub fn total_throughput_limit(&self) -> Expr<i64, P> {
        field(self, "totalThroughputLimit")
    }
}

definition! {
    /// Definition `ClientEncryptionIncludedPath` of `Microsoft.DocumentDB`.
    ///
    /// An expression that yields it has:
    /// - `path()`: `String`
    /// - `client_encryption_key_id()`: `String`
    /// - `encryption_type()`: `String`
    /// - `encryption_algorithm()`: `String`
    ClientEncryptionIncludedPath
}

impl ClientEncryptionIncludedPath {
    /// One with what Azure requires.
    pub fn new(
        path: impl Value<String>,
        client_encryption_key_id: impl Value<String>,
        encryption_type: impl Value<String>,
        encryption_algorithm: impl Value<String>,
    ) -> Self {
        let mut this = Self(Object::new());
        this.0.set("path", path.node());
        this.0.set("clientEncryptionKeyId", client_encryption_key_id.node());
        this.0.set("encryptionType", encryption_type.node());
        this.0.set("encryptionAlgorithm", encryption_algorithm.node());
        this
    }
}

#[doc(hidden)]
impl<P> Expr<ClientEncryptionIncludedPath, P> {
    pub fn path(&self) -> Expr<String, P> {
        field(self, "path")
    }

    pub fn client_encryption_key_id(&self) -> Expr<String, P> {
        field(self, "clientEncryptionKeyId")
    }

    pub fn encryption_type(&self) -> Expr<String, P> {
        field(self, "encryptionType")
    }

    pub fn encryption_algorithm(&self) -> Expr<String, P> {
        field(self, "encryptionAlgorithm")
    }
}

definition! {
    /// Definition `ClientEncryptionPolicy` of `Microsoft.DocumentDB`.
    ///
    /// An expression that yields it has:
    /// - `included_paths()`: `Vec<ClientEncryptionIncludedPath>`
    /// - `policy_format_version()`: `i64`
    ClientEncryptionPolicy
}

impl ClientEncryptionPolicy {
    /// One with what Azure requires.
    pub fn new(
        included_paths: impl Value<Vec<ClientEncryptionIncludedPath>>,
        policy_format_version: impl Value<i64>,
    ) -> Self {
        let mut this = Self(Object::new());
        this.0.set("includedPaths", included_paths.node());
        this.0.set("policyFormatVersion", policy_format_version.node());
        this
    }

    /// Adds one item to `includedPaths`.
    pub fn included_path(self, value: impl Value<ClientEncryptionIncludedPath>) -> Self {
        push(self, "includedPaths", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ClientEncryptionPolicy, P> {
    pub fn included_paths(&self) -> Expr<Vec<ClientEncryptionIncludedPath>, P> {
        field(self, "includedPaths")
    }

    pub fn policy_format_version(&self) -> Expr<i64, P> {
        field(self, "policyFormatVersion")
    }
}

definition! {
    /// Definition `CompositePath` of `Microsoft.DocumentDB`.
    ///
    /// An expression that yields it has:
    /// - `path()`: `String`
    /// - `order()`: `Order`
    CompositePath
}

impl CompositePath {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `path`.
    pub fn path(self, value: impl Value<String>) -> Self {
        set(self, "path", value)
    }

    /// `order`.
    pub fn order(self, value: impl Value<Order>) -> Self {
        set(self, "order", value)
    }
}

#[doc(hidden)]
impl<P> Expr<CompositePath, P> {
    pub fn path(&self) -> Expr<String, P> {
        field(self, "path")
    }

    pub fn order(&self) -> Expr<Order, P> {
        field(self, "order")
    }
}

definition! {
    /// Definition `ComputedProperty` of `Microsoft.DocumentDB`.
    ///
    /// An expression that yields it has:
    /// - `name()`: `String`
    /// - `query()`: `String`
    ComputedProperty
}

impl ComputedProperty {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `name`.
    pub fn name(self, value: impl Value<String>) -> Self {
        set(self, "name", value)
    }

    /// `query`.
    pub fn query(self, value: impl Value<String>) -> Self {
        set(self, "query", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ComputedProperty, P> {
    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }

    pub fn query(&self) -> Expr<String, P> {
        field(self, "query")
    }
}

definition! {
    /// Definition `ConflictResolutionPolicy` of `Microsoft.DocumentDB`.
    ///
    /// An expression that yields it has:
    /// - `mode()`: `ConflictResolutionPolicyMode`
    /// - `conflict_resolution_path()`: `String`
    /// - `conflict_resolution_procedure()`: `String`
    ConflictResolutionPolicy
}

impl ConflictResolutionPolicy {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `mode`.
    pub fn mode(self, value: impl Value<ConflictResolutionPolicyMode>) -> Self {
        set(self, "mode", value)
    }

    /// `conflictResolutionPath`.
    pub fn conflict_resolution_path(self, value: impl Value<String>) -> Self {
        set(self, "conflictResolutionPath", value)
    }

    /// `conflictResolutionProcedure`.
    pub fn conflict_resolution_procedure(self, value: impl Value<String>) -> Self {
        set(self, "conflictResolutionProcedure", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ConflictResolutionPolicy, P> {
    pub fn mode(&self) -> Expr<ConflictResolutionPolicyMode, P> {
        field(self, "mode")
    }

    pub fn conflict_resolution_path(&self) -> Expr<String, P> {
        field(self, "conflictResolutionPath")
    }

    pub fn conflict_resolution_procedure(&self) -> Expr<String, P> {
        field(self, "conflictResolutionProcedure")
    }
}

enumeration! {
    /// `mode` of `ConflictResolutionPolicy`.
    open ConflictResolutionPolicyMode {
        LastWriterWins = "LastWriterWins",
        Custom = "Custom",
    }
}

enumeration! {
    /// `connectorOffer` of `Microsoft.DocumentDB/databaseAccounts`.
    open ConnectorOffer {
        Small = "Small",
    }
}

definition! {
    /// Definition `ConsistencyPolicy` of `Microsoft.DocumentDB`.
    ///
    /// An expression that yields it has:
    /// - `default_consistency_level()`: `DefaultConsistencyLevel`
    /// - `max_staleness_prefix()`: `i64`
    /// - `max_interval_in_seconds()`: `i64`
    ConsistencyPolicy
}

impl ConsistencyPolicy {
    /// One with what Azure requires.
    pub fn new(default_consistency_level: impl Value<DefaultConsistencyLevel>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("defaultConsistencyLevel", default_consistency_level.node());
        this
    }

    /// `maxStalenessPrefix`: from 1 to 2147483647.
    pub fn max_staleness_prefix(self, value: impl Value<i64>) -> Self {
        set(self, "maxStalenessPrefix", value)
    }

    /// `maxIntervalInSeconds`: from 5 to 86400.
    pub fn max_interval_in_seconds(self, value: impl Value<i64>) -> Self {
        set(self, "maxIntervalInSeconds", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ConsistencyPolicy, P> {
    pub fn default_consistency_level(&self) -> Expr<DefaultConsistencyLevel, P> {
        field(self, "defaultConsistencyLevel")
    }

    pub fn max_staleness_prefix(&self) -> Expr<i64, P> {
        field(self, "maxStalenessPrefix")
    }

    pub fn max_interval_in_seconds(&self) -> Expr<i64, P> {
        field(self, "maxIntervalInSeconds")
    }
}

definition! {
    /// Definition `ContainerPartitionKey` of `Microsoft.DocumentDB`.
    ///
    /// An expression that yields it has:
    /// - `paths()`: `Vec<String>`
    /// - `kind()`: `ContainerPartitionKeyKind`
    /// - `version()`: `i64`
    /// - `system_key()`: `bool`
    ContainerPartitionKey
}

impl ContainerPartitionKey {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `paths`.
    pub fn paths(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "paths", value)
    }

    /// Adds one item to `paths`.
    pub fn path(self, value: impl Value<String>) -> Self {
        push(self, "paths", value)
    }

    /// `kind`.
    pub fn kind(self, value: impl Value<ContainerPartitionKeyKind>) -> Self {
        set(self, "kind", value)
    }

    /// `version`: from 1 to 2.
    pub fn version(self, value: impl Value<i64>) -> Self {
        set(self, "version", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ContainerPartitionKey, P> {
    pub fn paths(&self) -> Expr<Vec<String>, P> {
        field(self, "paths")
    }

    pub fn kind(&self) -> Expr<ContainerPartitionKeyKind, P> {
        field(self, "kind")
    }

    pub fn version(&self) -> Expr<i64, P> {
        field(self, "version")
    }

    pub fn system_key(&self) -> Expr<bool, P> {
        field(self, "systemKey")
    }
}

enumeration! {
    /// `kind` of `ContainerPartitionKey`.
    open ContainerPartitionKeyKind {
        Hash = "Hash",
        Range = "Range",
        MultiHash = "MultiHash",
    }
}

reading! {
    /// Definition `SqlContainerCreateUpdatePropertiesOrSqlContainerGetProperties` of `Microsoft.DocumentDB`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `resource()`: `SqlContainerResource`
    /// - `options()`: `SqlContainerOptions`
    ContainerProperties
}

#[doc(hidden)]
impl<P> Expr<ContainerProperties, P> {
    pub fn resource(&self) -> Expr<SqlContainerResource, P> {
        field(self, "resource")
    }

    pub fn options(&self) -> Expr<SqlContainerOptions, P> {
        field(self, "options")
    }
}

definition! {
    /// Definition `ContinuousModeBackupPolicy` of `Microsoft.DocumentDB`.
    ///
    /// An expression that yields it has:
    /// - `migration_state()`: `BackupPolicyMigrationState`
    /// - `continuous_mode_properties()`: `ContinuousModeProperties`
    /// - `type_()`: `String`
    ContinuousModeBackupPolicy
}

variant! { BackupPolicy <- ContinuousModeBackupPolicy }

impl ContinuousModeBackupPolicy {
    /// An empty one.
    pub fn new() -> Self {
        let mut this = Self(Object::new());
        this.0.preset("type", Node::String("Continuous".into()));
        this
    }

    /// `migrationState`.
    pub fn migration_state(self, value: impl Value<BackupPolicyMigrationState>) -> Self {
        set(self, "migrationState", value)
    }

    /// `continuousModeProperties`.
    pub fn continuous_mode_properties(self, value: impl Value<ContinuousModeProperties>) -> Self {
        set(self, "continuousModeProperties", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ContinuousModeBackupPolicy, P> {
    pub fn migration_state(&self) -> Expr<BackupPolicyMigrationState, P> {
        field(self, "migrationState")
    }

    pub fn continuous_mode_properties(&self) -> Expr<ContinuousModeProperties, P> {
        field(self, "continuousModeProperties")
    }

    pub fn type_(&self) -> Expr<String, P> {
        field(self, "type")
    }
}

definition! {
    /// Definition `ContinuousModeProperties` of `Microsoft.DocumentDB`.
    ///
    /// An expression that yields it has:
    /// - `tier()`: `ContinuousModePropertiesTier`
    ContinuousModeProperties
}

impl ContinuousModeProperties {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `tier`.
    pub fn tier(self, value: impl Value<ContinuousModePropertiesTier>) -> Self {
        set(self, "tier", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ContinuousModeProperties, P> {
    pub fn tier(&self) -> Expr<ContinuousModePropertiesTier, P> {
        field(self, "tier")
    }
}

enumeration! {
    /// `tier` of `ContinuousModeProperties`.
    open ContinuousModePropertiesTier {
        Continuous7Days = "Continuous7Days",
        Continuous30Days = "Continuous30Days",
    }
}

definition! {
    /// Definition `CorsPolicy` of `Microsoft.DocumentDB`.
    ///
    /// An expression that yields it has:
    /// - `allowed_origins()`: `String`
    /// - `allowed_methods()`: `String`
    /// - `allowed_headers()`: `String`
    /// - `exposed_headers()`: `String`
    /// - `max_age_in_seconds()`: `i64`
    CorsPolicy
}

impl CorsPolicy {
    /// One with what Azure requires.
    pub fn new(allowed_origins: impl Value<String>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("allowedOrigins", allowed_origins.node());
        this
    }

    /// `allowedMethods`.
    pub fn allowed_methods(self, value: impl Value<String>) -> Self {
        set(self, "allowedMethods", value)
    }

    /// `allowedHeaders`.
    pub fn allowed_headers(self, value: impl Value<String>) -> Self {
        set(self, "allowedHeaders", value)
    }

    /// `exposedHeaders`.
    pub fn exposed_headers(self, value: impl Value<String>) -> Self {
        set(self, "exposedHeaders", value)
    }

    /// `maxAgeInSeconds`: from 1 to 2147483647.
    pub fn max_age_in_seconds(self, value: impl Value<i64>) -> Self {
        set(self, "maxAgeInSeconds", value)
    }
}

#[doc(hidden)]
impl<P> Expr<CorsPolicy, P> {
    pub fn allowed_origins(&self) -> Expr<String, P> {
        field(self, "allowedOrigins")
    }

    pub fn allowed_methods(&self) -> Expr<String, P> {
        field(self, "allowedMethods")
    }

    pub fn allowed_headers(&self) -> Expr<String, P> {
        field(self, "allowedHeaders")
    }

    pub fn exposed_headers(&self) -> Expr<String, P> {
        field(self, "exposedHeaders")
    }

    pub fn max_age_in_seconds(&self) -> Expr<i64, P> {
        field(self, "maxAgeInSeconds")
    }
}

enumeration! {
    /// `createMode` of `Microsoft.DocumentDB/databaseAccounts`.
    open CreateMode {
        Default = "Default",
        Restore = "Restore",
    }
}

reading! {
    /// Definition `DatabaseAccountKeysMetadata` of `Microsoft.DocumentDB`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `primary_master_key()`: `AccountKeyMetadata`
    /// - `secondary_master_key()`: `AccountKeyMetadata`
    /// - `primary_readonly_master_key()`: `AccountKeyMetadata`
    /// - `secondary_readonly_master_key()`: `AccountKeyMetadata`
    DatabaseAccountKeysMetadata
}

#[doc(hidden)]
impl<P> Expr<DatabaseAccountKeysMetadata, P> {
    pub fn primary_master_key(&self) -> Expr<AccountKeyMetadata, P> {
        field(self, "primaryMasterKey")
    }

    pub fn secondary_master_key(&self) -> Expr<AccountKeyMetadata, P> {
        field(self, "secondaryMasterKey")
    }

    pub fn primary_readonly_master_key(&self) -> Expr<AccountKeyMetadata, P> {
        field(self, "primaryReadonlyMasterKey")
    }

    pub fn secondary_readonly_master_key(&self) -> Expr<AccountKeyMetadata, P> {
        field(self, "secondaryReadonlyMasterKey")
    }
}

enumeration! {
    /// `kind` of `Microsoft.DocumentDB/databaseAccounts`.
    open DatabaseAccountKind {
        GlobalDocumentDb = "GlobalDocumentDB",
        Mongodb = "MongoDB",
        Parse = "Parse",
    }
}

reading! {
    /// Definition `DatabaseAccountCreateUpdatePropertiesOrDatabaseAccountGetProperties` of `Microsoft.DocumentDB`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `consistency_policy()`: `ConsistencyPolicy`
    /// - `locations()`: `Vec<Location>`
    /// - `database_account_offer_type()`: `String`
    /// - `ip_rules()`: `Vec<IpAddressOrRange>`
    /// - `is_virtual_network_filter_enabled()`: `bool`
    /// - `enable_automatic_failover()`: `bool`
    /// - `capabilities()`: `Vec<Capability>`
    /// - `virtual_network_rules()`: `Vec<VirtualNetworkRule>`
    /// - `enable_multiple_write_locations()`: `bool`
    /// - `enable_cassandra_connector()`: `bool`
    /// - `connector_offer()`: `ConnectorOffer`
    /// - `disable_key_based_metadata_write_access()`: `bool`
    /// - `key_vault_key_uri()`: `String`
    /// - `default_identity()`: `String`
    /// - `public_network_access()`: `PublicNetworkAccess`
    /// - `enable_free_tier()`: `bool`
    /// - `api_properties()`: `ApiProperties`
    /// - `enable_analytical_storage()`: `bool`
    /// - `analytical_storage_configuration()`: `AnalyticalStorageConfiguration`
    /// - `create_mode()`: `CreateMode`
    /// - `backup_policy()`: `BackupPolicy`
    /// - `cors()`: `Vec<CorsPolicy>`
    /// - `network_acl_bypass()`: `NetworkAclBypass`
    /// - `network_acl_bypass_resource_ids()`: `Vec<Id<AnyResource>>`
    /// - `disable_local_auth()`: `bool`
    /// - `restore_parameters()`: `RestoreParameters`
    /// - `capacity()`: `Capacity`
    /// - `keys_metadata()`: `DatabaseAccountKeysMetadata`
    /// - `enable_partition_merge()`: `bool`
    /// - `minimal_tls_version()`: `MinimalTlsVersion`
    /// - `enable_burst_capacity()`: `bool`
    /// - `customer_managed_key_status()`: `String`
    /// - `enable_per_region_per_partition_autoscale()`: `bool`
    /// - `enable_priority_based_execution()`: `bool`
    /// - `default_priority_level()`: `DefaultPriorityLevel`
    /// - `provisioning_state()`: `String`
    /// - `document_endpoint()`: `String`
    /// - `write_locations()`: `Vec<Location>`
    /// - `read_locations()`: `Vec<Location>`
    /// - `failover_policies()`: `Vec<FailoverPolicy>`
    /// - `private_endpoint_connections()`: `Vec<PrivateEndpointConnection>`
    /// - `instance_id()`: `String`
    /// - `key_vault_key_uri_version()`: `String`
    DatabaseAccountProperties
}

#[doc(hidden)]
impl<P> Expr<DatabaseAccountProperties, P> {
    pub fn consistency_policy(&self) -> Expr<ConsistencyPolicy, P> {
        field(self, "consistencyPolicy")
    }

    pub fn locations(&self) -> Expr<Vec<Location>, P> {
        field(self, "locations")
    }

    pub fn database_account_offer_type(&self) -> Expr<String, P> {
        field(self, "databaseAccountOfferType")
    }

    pub fn ip_rules(&self) -> Expr<Vec<IpAddressOrRange>, P> {
        field(self, "ipRules")
    }

    pub fn is_virtual_network_filter_enabled(&self) -> Expr<bool, P> {
        field(self, "isVirtualNetworkFilterEnabled")
    }

    pub fn enable_automatic_failover(&self) -> Expr<bool, P> {
        field(self, "enableAutomaticFailover")
    }

    pub fn capabilities(&self) -> Expr<Vec<Capability>, P> {
        field(self, "capabilities")
    }

    pub fn virtual_network_rules(&self) -> Expr<Vec<VirtualNetworkRule>, P> {
        field(self, "virtualNetworkRules")
    }

    pub fn enable_multiple_write_locations(&self) -> Expr<bool, P> {
        field(self, "enableMultipleWriteLocations")
    }

    pub fn enable_cassandra_connector(&self) -> Expr<bool, P> {
        field(self, "enableCassandraConnector")
    }

    pub fn connector_offer(&self) -> Expr<ConnectorOffer, P> {
        field(self, "connectorOffer")
    }

    pub fn disable_key_based_metadata_write_access(&self) -> Expr<bool, P> {
        field(self, "disableKeyBasedMetadataWriteAccess")
    }

    pub fn key_vault_key_uri(&self) -> Expr<String, P> {
        field(self, "keyVaultKeyUri")
    }

    pub fn default_identity(&self) -> Expr<String, P> {
        field(self, "defaultIdentity")
    }

    pub fn public_network_access(&self) -> Expr<PublicNetworkAccess, P> {
        field(self, "publicNetworkAccess")
    }

    pub fn enable_free_tier(&self) -> Expr<bool, P> {
        field(self, "enableFreeTier")
    }

    pub fn api_properties(&self) -> Expr<ApiProperties, P> {
        field(self, "apiProperties")
    }

    pub fn enable_analytical_storage(&self) -> Expr<bool, P> {
        field(self, "enableAnalyticalStorage")
    }

    pub fn analytical_storage_configuration(&self) -> Expr<AnalyticalStorageConfiguration, P> {
        field(self, "analyticalStorageConfiguration")
    }

    pub fn create_mode(&self) -> Expr<CreateMode, P> {
        field(self, "createMode")
    }

    pub fn backup_policy(&self) -> Expr<BackupPolicy, P> {
        field(self, "backupPolicy")
    }

    pub fn cors(&self) -> Expr<Vec<CorsPolicy>, P> {
        field(self, "cors")
    }

    pub fn network_acl_bypass(&self) -> Expr<NetworkAclBypass, P> {
        field(self, "networkAclBypass")
    }

    pub fn network_acl_bypass_resource_ids(&self) -> Expr<Vec<Id<AnyResource>>, P> {
        field(self, "networkAclBypassResourceIds")
    }

    pub fn disable_local_auth(&self) -> Expr<bool, P> {
        field(self, "disableLocalAuth")
    }

    pub fn restore_parameters(&self) -> Expr<RestoreParameters, P> {
        field(self, "restoreParameters")
    }

    pub fn capacity(&self) -> Expr<Capacity, P> {
        field(self, "capacity")
    }

    pub fn keys_metadata(&self) -> Expr<DatabaseAccountKeysMetadata, P> {
        field(self, "keysMetadata")
    }

    pub fn enable_partition_merge(&self) -> Expr<bool, P> {
        field(self, "enablePartitionMerge")
    }

    pub fn minimal_tls_version(&self) -> Expr<MinimalTlsVersion, P> {
        field(self, "minimalTlsVersion")
    }

    pub fn enable_burst_capacity(&self) -> Expr<bool, P> {
        field(self, "enableBurstCapacity")
    }

    pub fn customer_managed_key_status(&self) -> Expr<String, P> {
        field(self, "customerManagedKeyStatus")
    }

    pub fn enable_per_region_per_partition_autoscale(&self) -> Expr<bool, P> {
        field(self, "enablePerRegionPerPartitionAutoscale")
    }

    pub fn enable_priority_based_execution(&self) -> Expr<bool, P> {
        field(self, "enablePriorityBasedExecution")
    }

    pub fn default_priority_level(&self) -> Expr<DefaultPriorityLevel, P> {
        field(self, "defaultPriorityLevel")
    }

    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }

    pub fn document_endpoint(&self) -> Expr<String, P> {
        field(self, "documentEndpoint")
    }

    pub fn write_locations(&self) -> Expr<Vec<Location>, P> {
        field(self, "writeLocations")
    }

    pub fn read_locations(&self) -> Expr<Vec<Location>, P> {
        field(self, "readLocations")
    }

    pub fn failover_policies(&self) -> Expr<Vec<FailoverPolicy>, P> {
        field(self, "failoverPolicies")
    }

    pub fn private_endpoint_connections(&self) -> Expr<Vec<PrivateEndpointConnection>, P> {
        field(self, "privateEndpointConnections")
    }

    pub fn instance_id(&self) -> Expr<String, P> {
        field(self, "instanceId")
    }

    pub fn key_vault_key_uri_version(&self) -> Expr<String, P> {
        field(self, "keyVaultKeyUriVersion")
    }
}

definition! {
    /// Definition `DatabaseRestoreResource` of `Microsoft.DocumentDB`.
    ///
    /// An expression that yields it has:
    /// - `database_name()`: `String`
    /// - `collection_names()`: `Vec<String>`
    DatabaseRestoreResource
}

impl DatabaseRestoreResource {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `databaseName`.
    pub fn database_name(self, value: impl Value<String>) -> Self {
        set(self, "databaseName", value)
    }

    /// `collectionNames`.
    pub fn collection_names(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "collectionNames", value)
    }

    /// Adds one item to `collectionNames`.
    pub fn collection_name(self, value: impl Value<String>) -> Self {
        push(self, "collectionNames", value)
    }
}

#[doc(hidden)]
impl<P> Expr<DatabaseRestoreResource, P> {
    pub fn database_name(&self) -> Expr<String, P> {
        field(self, "databaseName")
    }

    pub fn collection_names(&self) -> Expr<Vec<String>, P> {
        field(self, "collectionNames")
    }
}

enumeration! {
    /// `defaultConsistencyLevel` of `ConsistencyPolicy`.
    DefaultConsistencyLevel {
        Eventual = "Eventual",
        Session = "Session",
        BoundedStaleness = "BoundedStaleness",
        Strong = "Strong",
        ConsistentPrefix = "ConsistentPrefix",
    }
}

enumeration! {
    /// `defaultPriorityLevel` of `Microsoft.DocumentDB/databaseAccounts`.
    open DefaultPriorityLevel {
        High = "High",
        Low = "Low",
    }
}

enumeration! {
    /// `distanceFunction` of `VectorEmbedding`.
    open DistanceFunction {
        Euclidean = "euclidean",
        Cosine = "cosine",
        Dotproduct = "dotproduct",
    }
}

definition! {
    /// Definition `ExcludedPath` of `Microsoft.DocumentDB`.
    ///
    /// An expression that yields it has:
    /// - `path()`: `String`
    ExcludedPath
}

impl ExcludedPath {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `path`.
    pub fn path(self, value: impl Value<String>) -> Self {
        set(self, "path", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ExcludedPath, P> {
    pub fn path(&self) -> Expr<String, P> {
        field(self, "path")
    }
}

reading! {
    /// Definition `FailoverPolicy` of `Microsoft.DocumentDB`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `id()`: `String`
    /// - `location_name()`: `String`
    /// - `failover_priority()`: `i64`
    FailoverPolicy
}

#[doc(hidden)]
impl<P> Expr<FailoverPolicy, P> {
    pub fn id(&self) -> Expr<String, P> {
        field(self, "id")
    }

    pub fn location_name(&self) -> Expr<String, P> {
        field(self, "locationName")
    }

    pub fn failover_priority(&self) -> Expr<i64, P> {
        field(self, "failoverPriority")
    }
}

definition! {
    /// Definition `FullTextIndexPath` of `Microsoft.DocumentDB`.
    ///
    /// An expression that yields it has:
    /// - `path()`: `String`
    FullTextIndexPath
}

impl FullTextIndexPath {
    /// One with what Azure requires.
    pub fn new(path: impl Value<String>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("path", path.node());
        this
    }
}

#[doc(hidden)]
impl<P> Expr<FullTextIndexPath, P> {
    pub fn path(&self) -> Expr<String, P> {
        field(self, "path")
    }
}

definition! {
    /// Definition `FullTextPath` of `Microsoft.DocumentDB`.
    ///
    /// An expression that yields it has:
    /// - `path()`: `String`
    /// - `language()`: `String`
    FullTextPath
}

impl FullTextPath {
    /// One with what Azure requires.
    pub fn new(path: impl Value<String>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("path", path.node());
        this
    }

    /// `language`.
    pub fn language(self, value: impl Value<String>) -> Self {
        set(self, "language", value)
    }
}

#[doc(hidden)]
impl<P> Expr<FullTextPath, P> {
    pub fn path(&self) -> Expr<String, P> {
        field(self, "path")
    }

    pub fn language(&self) -> Expr<String, P> {
        field(self, "language")
    }
}

definition! {
    /// Definition `FullTextPolicy` of `Microsoft.DocumentDB`.
    ///
    /// An expression that yields it has:
    /// - `default_language()`: `String`
    /// - `full_text_paths()`: `Vec<FullTextPath>`
    FullTextPolicy
}

impl FullTextPolicy {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `defaultLanguage`.
    pub fn default_language(self, value: impl Value<String>) -> Self {
        set(self, "defaultLanguage", value)
    }

    /// `fullTextPaths`.
    pub fn full_text_paths(self, value: impl Value<Vec<FullTextPath>>) -> Self {
        set(self, "fullTextPaths", value)
    }

    /// Adds one item to `fullTextPaths`.
    pub fn full_text_path(self, value: impl Value<FullTextPath>) -> Self {
        push(self, "fullTextPaths", value)
    }
}

#[doc(hidden)]
impl<P> Expr<FullTextPolicy, P> {
    pub fn default_language(&self) -> Expr<String, P> {
        field(self, "defaultLanguage")
    }

    pub fn full_text_paths(&self) -> Expr<Vec<FullTextPath>, P> {
        field(self, "fullTextPaths")
    }
}

definition! {
    /// Definition `GremlinDatabaseRestoreResource` of `Microsoft.DocumentDB`.
    ///
    /// An expression that yields it has:
    /// - `database_name()`: `String`
    /// - `graph_names()`: `Vec<String>`
    GremlinDatabaseRestoreResource
}

impl GremlinDatabaseRestoreResource {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `databaseName`.
    pub fn database_name(self, value: impl Value<String>) -> Self {
        set(self, "databaseName", value)
    }

    /// `graphNames`.
    pub fn graph_names(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "graphNames", value)
    }

    /// Adds one item to `graphNames`.
    pub fn graph_name(self, value: impl Value<String>) -> Self {
        push(self, "graphNames", value)
    }
}

#[doc(hidden)]
impl<P> Expr<GremlinDatabaseRestoreResource, P> {
    pub fn database_name(&self) -> Expr<String, P> {
        field(self, "databaseName")
    }

    pub fn graph_names(&self) -> Expr<Vec<String>, P> {
        field(self, "graphNames")
    }
}

definition! {
    /// Definition `IncludedPath` of `Microsoft.DocumentDB`.
    ///
    /// An expression that yields it has:
    /// - `path()`: `String`
    /// - `indexes()`: `Vec<Indexes>`
    IncludedPath
}

impl IncludedPath {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `path`.
    pub fn path(self, value: impl Value<String>) -> Self {
        set(self, "path", value)
    }

    /// `indexes`.
    pub fn indexes(self, value: impl Value<Vec<Indexes>>) -> Self {
        set(self, "indexes", value)
    }

    /// Adds one item to `indexes`.
    pub fn index(self, value: impl Value<Indexes>) -> Self {
        push(self, "indexes", value)
    }
}

#[doc(hidden)]
impl<P> Expr<IncludedPath, P> {
    pub fn path(&self) -> Expr<String, P> {
        field(self, "path")
    }

    pub fn indexes(&self) -> Expr<Vec<Indexes>, P> {
        field(self, "indexes")
    }
}

definition! {
    /// Definition `Indexes` of `Microsoft.DocumentDB`.
    ///
    /// An expression that yields it has:
    /// - `data_type()`: `IndexesDataType`
    /// - `precision()`: `i64`
    /// - `kind()`: `IndexesKind`
    Indexes
}

impl Indexes {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `dataType`.
    pub fn data_type(self, value: impl Value<IndexesDataType>) -> Self {
        set(self, "dataType", value)
    }

    /// `precision`.
    pub fn precision(self, value: impl Value<i64>) -> Self {
        set(self, "precision", value)
    }

    /// `kind`.
    pub fn kind(self, value: impl Value<IndexesKind>) -> Self {
        set(self, "kind", value)
    }
}

#[doc(hidden)]
impl<P> Expr<Indexes, P> {
    pub fn data_type(&self) -> Expr<IndexesDataType, P> {
        field(self, "dataType")
    }

    pub fn precision(&self) -> Expr<i64, P> {
        field(self, "precision")
    }

    pub fn kind(&self) -> Expr<IndexesKind, P> {
        field(self, "kind")
    }
}

enumeration! {
    /// `dataType` of `Indexes`.
    open IndexesDataType {
        String = "String",
        Number = "Number",
        Point = "Point",
        Polygon = "Polygon",
        LineString = "LineString",
        MultiPolygon = "MultiPolygon",
    }
}

enumeration! {
    /// `kind` of `Indexes`.
    open IndexesKind {
        Hash = "Hash",
        Range = "Range",
        Spatial = "Spatial",
    }
}

enumeration! {
    /// `indexingMode` of `IndexingPolicy`.
    open IndexingMode {
        Consistent = "consistent",
        Lazy = "lazy",
        None = "none",
    }
}

definition! {
    /// Definition `IndexingPolicy` of `Microsoft.DocumentDB`.
    ///
    /// An expression that yields it has:
    /// - `automatic()`: `bool`
    /// - `indexing_mode()`: `IndexingMode`
    /// - `included_paths()`: `Vec<IncludedPath>`
    /// - `excluded_paths()`: `Vec<ExcludedPath>`
    /// - `composite_indexes()`: `Vec<Vec<CompositePath>>`
    /// - `spatial_indexes()`: `Vec<SpatialSpec>`
    /// - `vector_indexes()`: `Vec<VectorIndex>`
    /// - `full_text_indexes()`: `Vec<FullTextIndexPath>`
    IndexingPolicy
}

impl IndexingPolicy {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `automatic`.
    pub fn automatic(self, value: impl Value<bool>) -> Self {
        set(self, "automatic", value)
    }

    /// `indexingMode`.
    pub fn indexing_mode(self, value: impl Value<IndexingMode>) -> Self {
        set(self, "indexingMode", value)
    }

    /// `includedPaths`.
    pub fn included_paths(self, value: impl Value<Vec<IncludedPath>>) -> Self {
        set(self, "includedPaths", value)
    }

    /// Adds one item to `includedPaths`.
    pub fn included_path(self, value: impl Value<IncludedPath>) -> Self {
        push(self, "includedPaths", value)
    }

    /// `excludedPaths`.
    pub fn excluded_paths(self, value: impl Value<Vec<ExcludedPath>>) -> Self {
        set(self, "excludedPaths", value)
    }

    /// Adds one item to `excludedPaths`.
    pub fn excluded_path(self, value: impl Value<ExcludedPath>) -> Self {
        push(self, "excludedPaths", value)
    }

    /// `compositeIndexes`.
    pub fn composite_indexes(self, value: impl Value<Vec<Vec<CompositePath>>>) -> Self {
        set(self, "compositeIndexes", value)
    }

    /// Adds one item to `compositeIndexes`.
    pub fn composite_index(self, value: impl Value<Vec<CompositePath>>) -> Self {
        push(self, "compositeIndexes", value)
    }

    /// `spatialIndexes`.
    pub fn spatial_indexes(self, value: impl Value<Vec<SpatialSpec>>) -> Self {
        set(self, "spatialIndexes", value)
    }

    /// Adds one item to `spatialIndexes`.
    pub fn spatial_index(self, value: impl Value<SpatialSpec>) -> Self {
        push(self, "spatialIndexes", value)
    }

    /// `vectorIndexes`.
    pub fn vector_indexes(self, value: impl Value<Vec<VectorIndex>>) -> Self {
        set(self, "vectorIndexes", value)
    }

    /// Adds one item to `vectorIndexes`.
    pub fn vector_index(self, value: impl Value<VectorIndex>) -> Self {
        push(self, "vectorIndexes", value)
    }

    /// `fullTextIndexes`.
    pub fn full_text_indexes(self, value: impl Value<Vec<FullTextIndexPath>>) -> Self {
        set(self, "fullTextIndexes", value)
    }

    /// Adds one item to `fullTextIndexes`.
    pub fn full_text_index(self, value: impl Value<FullTextIndexPath>) -> Self {
        push(self, "fullTextIndexes", value)
    }
}

#[doc(hidden)]
impl<P> Expr<IndexingPolicy, P> {
    pub fn automatic(&self) -> Expr<bool, P> {
        field(self, "automatic")
    }

    pub fn indexing_mode(&self) -> Expr<IndexingMode, P> {
        field(self, "indexingMode")
    }

    pub fn included_paths(&self) -> Expr<Vec<IncludedPath>, P> {
        field(self, "includedPaths")
    }

    pub fn excluded_paths(&self) -> Expr<Vec<ExcludedPath>, P> {
        field(self, "excludedPaths")
    }

    pub fn composite_indexes(&self) -> Expr<Vec<Vec<CompositePath>>, P> {
        field(self, "compositeIndexes")
    }

    pub fn spatial_indexes(&self) -> Expr<Vec<SpatialSpec>, P> {
        field(self, "spatialIndexes")
    }

    pub fn vector_indexes(&self) -> Expr<Vec<VectorIndex>, P> {
        field(self, "vectorIndexes")
    }

    pub fn full_text_indexes(&self) -> Expr<Vec<FullTextIndexPath>, P> {
        field(self, "fullTextIndexes")
    }
}

definition! {
    /// Definition `IpAddressOrRange` of `Microsoft.DocumentDB`.
    ///
    /// An expression that yields it has:
    /// - `ip_address_or_range()`: `String`
    IpAddressOrRange
}

impl IpAddressOrRange {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `ipAddressOrRange`.
    pub fn ip_address_or_range(self, value: impl Value<String>) -> Self {
        set(self, "ipAddressOrRange", value)
    }
}

#[doc(hidden)]
impl<P> Expr<IpAddressOrRange, P> {
    pub fn ip_address_or_range(&self) -> Expr<String, P> {
        field(self, "ipAddressOrRange")
    }
}

definition! {
    /// Definition `Location` of `Microsoft.DocumentDB`.
    ///
    /// An expression that yields it has:
    /// - `id()`: `String`
    /// - `location_name()`: `String`
    /// - `document_endpoint()`: `String`
    /// - `provisioning_state()`: `String`
    /// - `failover_priority()`: `i64`
    /// - `is_zone_redundant()`: `bool`
    Location
}

impl Location {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `locationName`.
    pub fn location_name(self, value: impl Value<String>) -> Self {
        set(self, "locationName", value)
    }

    /// `failoverPriority`: at least 0.
    pub fn failover_priority(self, value: impl Value<i64>) -> Self {
        set(self, "failoverPriority", value)
    }

    /// `isZoneRedundant`.
    pub fn is_zone_redundant(self, value: impl Value<bool>) -> Self {
        set(self, "isZoneRedundant", value)
    }
}

#[doc(hidden)]
impl<P> Expr<Location, P> {
    pub fn id(&self) -> Expr<String, P> {
        field(self, "id")
    }

    pub fn location_name(&self) -> Expr<String, P> {
        field(self, "locationName")
    }

    pub fn document_endpoint(&self) -> Expr<String, P> {
        field(self, "documentEndpoint")
    }

    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }

    pub fn failover_priority(&self) -> Expr<i64, P> {
        field(self, "failoverPriority")
    }

    pub fn is_zone_redundant(&self) -> Expr<bool, P> {
        field(self, "isZoneRedundant")
    }
}

reading! {
    /// Definition `ManagedServiceIdentity` of `Microsoft.DocumentDB`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `principal_id()`: `String`
    /// - `tenant_id()`: `String`
    /// - `type_()`: `String`
    /// - `user_assigned_identities()`: `Map<ManagedServiceIdentityUserAssignedIdentity>`
    ManagedServiceIdentity
}

#[doc(hidden)]
impl<P> Expr<ManagedServiceIdentity, P> {
    pub fn principal_id(&self) -> Expr<String, P> {
        field(self, "principalId")
    }

    pub fn tenant_id(&self) -> Expr<String, P> {
        field(self, "tenantId")
    }

    pub fn type_(&self) -> Expr<String, P> {
        field(self, "type")
    }

    pub fn user_assigned_identities(
        &self,
    ) -> Expr<Map<ManagedServiceIdentityUserAssignedIdentity>, P> {
        field(self, "userAssignedIdentities")
    }
}

reading! {
    /// Definition `Components1Jq1T4ISchemasManagedserviceidentityPropertiesUserassignedidentitiesAdditionalproperties` of `Microsoft.DocumentDB`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `principal_id()`: `String`
    /// - `client_id()`: `String`
    ManagedServiceIdentityUserAssignedIdentity
}

#[doc(hidden)]
impl<P> Expr<ManagedServiceIdentityUserAssignedIdentity, P> {
    pub fn principal_id(&self) -> Expr<String, P> {
        field(self, "principalId")
    }

    pub fn client_id(&self) -> Expr<String, P> {
        field(self, "clientId")
    }
}

enumeration! {
    /// `minimalTlsVersion` of `Microsoft.DocumentDB/databaseAccounts`.
    open MinimalTlsVersion {
        Tls = "Tls",
        Tls11 = "Tls11",
        Tls12 = "Tls12",
    }
}

enumeration! {
    /// `networkAclBypass` of `Microsoft.DocumentDB/databaseAccounts`.
    NetworkAclBypass {
        None = "None",
        AzureServices = "AzureServices",
    }
}

enumeration! {
    /// `order` of `CompositePath`.
    open Order {
        Ascending = "ascending",
        Descending = "descending",
    }
}

definition! {
    /// Definition `PeriodicModeBackupPolicy` of `Microsoft.DocumentDB`.
    ///
    /// An expression that yields it has:
    /// - `migration_state()`: `BackupPolicyMigrationState`
    /// - `periodic_mode_properties()`: `PeriodicModeProperties`
    /// - `type_()`: `String`
    PeriodicModeBackupPolicy
}

variant! { BackupPolicy <- PeriodicModeBackupPolicy }

impl PeriodicModeBackupPolicy {
    /// An empty one.
    pub fn new() -> Self {
        let mut this = Self(Object::new());
        this.0.preset("type", Node::String("Periodic".into()));
        this
    }

    /// `migrationState`.
    pub fn migration_state(self, value: impl Value<BackupPolicyMigrationState>) -> Self {
        set(self, "migrationState", value)
    }

    /// `periodicModeProperties`.
    pub fn periodic_mode_properties(self, value: impl Value<PeriodicModeProperties>) -> Self {
        set(self, "periodicModeProperties", value)
    }
}

#[doc(hidden)]
impl<P> Expr<PeriodicModeBackupPolicy, P> {
    pub fn migration_state(&self) -> Expr<BackupPolicyMigrationState, P> {
        field(self, "migrationState")
    }

    pub fn periodic_mode_properties(&self) -> Expr<PeriodicModeProperties, P> {
        field(self, "periodicModeProperties")
    }

    pub fn type_(&self) -> Expr<String, P> {
        field(self, "type")
    }
}

definition! {
    /// Definition `PeriodicModeProperties` of `Microsoft.DocumentDB`.
    ///
    /// An expression that yields it has:
    /// - `backup_interval_in_minutes()`: `i64`
    /// - `backup_retention_interval_in_hours()`: `i64`
    /// - `backup_storage_redundancy()`: `BackupStorageRedundancy`
    PeriodicModeProperties
}

impl PeriodicModeProperties {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `backupIntervalInMinutes`: at least 0.
    pub fn backup_interval_in_minutes(self, value: impl Value<i64>) -> Self {
        set(self, "backupIntervalInMinutes", value)
    }

    /// `backupRetentionIntervalInHours`: at least 0.
    pub fn backup_retention_interval_in_hours(self, value: impl Value<i64>) -> Self {
        set(self, "backupRetentionIntervalInHours", value)
    }

    /// `backupStorageRedundancy`.
    pub fn backup_storage_redundancy(self, value: impl Value<BackupStorageRedundancy>) -> Self {
        set(self, "backupStorageRedundancy", value)
    }
}

#[doc(hidden)]
impl<P> Expr<PeriodicModeProperties, P> {
    pub fn backup_interval_in_minutes(&self) -> Expr<i64, P> {
        field(self, "backupIntervalInMinutes")
    }

    pub fn backup_retention_interval_in_hours(&self) -> Expr<i64, P> {
        field(self, "backupRetentionIntervalInHours")
    }

    pub fn backup_storage_redundancy(&self) -> Expr<BackupStorageRedundancy, P> {
        field(self, "backupStorageRedundancy")
    }
}

definition! {
    /// Definition `Permission` of `Microsoft.DocumentDB`.
    ///
    /// An expression that yields it has:
    /// - `data_actions()`: `Vec<String>`
    /// - `not_data_actions()`: `Vec<String>`
    Permission
}

impl Permission {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `dataActions`.
    pub fn data_actions(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "dataActions", value)
    }

    /// Adds one item to `dataActions`.
    pub fn data_action(self, value: impl Value<String>) -> Self {
        push(self, "dataActions", value)
    }

    /// `notDataActions`.
    pub fn not_data_actions(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "notDataActions", value)
    }

    /// Adds one item to `notDataActions`.
    pub fn not_data_action(self, value: impl Value<String>) -> Self {
        push(self, "notDataActions", value)
    }
}

#[doc(hidden)]
impl<P> Expr<Permission, P> {
    pub fn data_actions(&self) -> Expr<Vec<String>, P> {
        field(self, "dataActions")
    }

    pub fn not_data_actions(&self) -> Expr<Vec<String>, P> {
        field(self, "notDataActions")
    }
}

reading! {
    /// Definition `PrivateEndpointConnection` of `Microsoft.DocumentDB`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `properties()`: `PrivateEndpointConnectionProperties`
    /// - `id()`: `String`
    /// - `name()`: `String`
    /// - `type_()`: `String`
    PrivateEndpointConnection
}

#[doc(hidden)]
impl<P> Expr<PrivateEndpointConnection, P> {
    pub fn properties(&self) -> Expr<PrivateEndpointConnectionProperties, P> {
        field(self, "properties")
    }

    pub fn id(&self) -> Expr<String, P> {
        field(self, "id")
    }

    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }

    pub fn type_(&self) -> Expr<String, P> {
        field(self, "type")
    }
}

reading! {
    /// Definition `PrivateEndpointConnectionProperties` of `Microsoft.DocumentDB`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `private_endpoint()`: `PrivateEndpointProperty`
    /// - `private_link_service_connection_state()`: `PrivateLinkServiceConnectionStateProperty`
    /// - `group_id()`: `String`
    /// - `provisioning_state()`: `String`
    PrivateEndpointConnectionProperties
}

#[doc(hidden)]
impl<P> Expr<PrivateEndpointConnectionProperties, P> {
    pub fn private_endpoint(&self) -> Expr<PrivateEndpointProperty, P> {
        field(self, "privateEndpoint")
    }

    pub fn private_link_service_connection_state(
        &self,
    ) -> Expr<PrivateLinkServiceConnectionStateProperty, P> {
        field(self, "privateLinkServiceConnectionState")
    }

    pub fn group_id(&self) -> Expr<String, P> {
        field(self, "groupId")
    }

    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }
}

reading! {
    /// Definition `PrivateEndpointProperty` of `Microsoft.DocumentDB`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `id()`: `String`
    PrivateEndpointProperty
}

#[doc(hidden)]
impl<P> Expr<PrivateEndpointProperty, P> {
    pub fn id(&self) -> Expr<String, P> {
        field(self, "id")
    }
}

definition! {
    /// Definition `PrivateLinkServiceConnectionStateProperty` of `Microsoft.DocumentDB`.
    ///
    /// An expression that yields it has:
    /// - `status()`: `String`
    /// - `description()`: `String`
    /// - `actions_required()`: `String`
    PrivateLinkServiceConnectionStateProperty
}

impl PrivateLinkServiceConnectionStateProperty {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `status`.
    pub fn status(self, value: impl Value<String>) -> Self {
        set(self, "status", value)
    }

    /// `description`.
    pub fn description(self, value: impl Value<String>) -> Self {
        set(self, "description", value)
    }
}

#[doc(hidden)]
impl<P> Expr<PrivateLinkServiceConnectionStateProperty, P> {
    pub fn status(&self) -> Expr<String, P> {
        field(self, "status")
    }

    pub fn description(&self) -> Expr<String, P> {
        field(self, "description")
    }

    pub fn actions_required(&self) -> Expr<String, P> {
        field(self, "actionsRequired")
    }
}

enumeration! {
    /// `publicNetworkAccess` of `Microsoft.DocumentDB/databaseAccounts`.
    open PublicNetworkAccess {
        Enabled = "Enabled",
        Disabled = "Disabled",
        SecuredByPerimeter = "SecuredByPerimeter",
    }
}

definition! {
    /// Definition `ResourceRestoreParameters` of `Microsoft.DocumentDB`.
    ///
    /// An expression that yields it has:
    /// - `restore_source()`: `String`
    /// - `restore_timestamp_in_utc()`: `String`
    /// - `restore_with_ttl_disabled()`: `bool`
    ResourceRestoreParameters
}

impl ResourceRestoreParameters {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `restoreSource`.
    pub fn restore_source(self, value: impl Value<String>) -> Self {
        set(self, "restoreSource", value)
    }

    /// `restoreTimestampInUtc`.
    pub fn restore_timestamp_in_utc(self, value: impl Value<String>) -> Self {
        set(self, "restoreTimestampInUtc", value)
    }

    /// `restoreWithTtlDisabled`.
    pub fn restore_with_ttl_disabled(self, value: impl Value<bool>) -> Self {
        set(self, "restoreWithTtlDisabled", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ResourceRestoreParameters, P> {
    pub fn restore_source(&self) -> Expr<String, P> {
        field(self, "restoreSource")
    }

    pub fn restore_timestamp_in_utc(&self) -> Expr<String, P> {
        field(self, "restoreTimestampInUtc")
    }

    pub fn restore_with_ttl_disabled(&self) -> Expr<bool, P> {
        field(self, "restoreWithTtlDisabled")
    }
}

enumeration! {
    /// `restoreMode` of `RestoreParameters`.
    open RestoreMode {
        PointInTime = "PointInTime",
    }
}

definition! {
    /// Definition `RestoreParameters` of `Microsoft.DocumentDB`.
    ///
    /// An expression that yields it has:
    /// - `restore_mode()`: `RestoreMode`
    /// - `databases_to_restore()`: `Vec<DatabaseRestoreResource>`
    /// - `gremlin_databases_to_restore()`: `Vec<GremlinDatabaseRestoreResource>`
    /// - `tables_to_restore()`: `Vec<String>`
    /// - `source_backup_location()`: `String`
    /// - `restore_source()`: `String`
    /// - `restore_timestamp_in_utc()`: `String`
    /// - `restore_with_ttl_disabled()`: `bool`
    RestoreParameters
}

impl RestoreParameters {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `restoreMode`.
    pub fn restore_mode(self, value: impl Value<RestoreMode>) -> Self {
        set(self, "restoreMode", value)
    }

    /// `databasesToRestore`.
    pub fn databases_to_restore(self, value: impl Value<Vec<DatabaseRestoreResource>>) -> Self {
        set(self, "databasesToRestore", value)
    }

    /// `gremlinDatabasesToRestore`.
    pub fn gremlin_databases_to_restore(
        self,
        value: impl Value<Vec<GremlinDatabaseRestoreResource>>,
    ) -> Self {
        set(self, "gremlinDatabasesToRestore", value)
    }

    /// `tablesToRestore`.
    pub fn tables_to_restore(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "tablesToRestore", value)
    }

    /// `sourceBackupLocation`.
    pub fn source_backup_location(self, value: impl Value<String>) -> Self {
        set(self, "sourceBackupLocation", value)
    }

    /// `restoreSource`.
    pub fn restore_source(self, value: impl Value<String>) -> Self {
        set(self, "restoreSource", value)
    }

    /// `restoreTimestampInUtc`.
    pub fn restore_timestamp_in_utc(self, value: impl Value<String>) -> Self {
        set(self, "restoreTimestampInUtc", value)
    }

    /// `restoreWithTtlDisabled`.
    pub fn restore_with_ttl_disabled(self, value: impl Value<bool>) -> Self {
        set(self, "restoreWithTtlDisabled", value)
    }
}

#[doc(hidden)]
impl<P> Expr<RestoreParameters, P> {
    pub fn restore_mode(&self) -> Expr<RestoreMode, P> {
        field(self, "restoreMode")
    }

    pub fn databases_to_restore(&self) -> Expr<Vec<DatabaseRestoreResource>, P> {
        field(self, "databasesToRestore")
    }

    pub fn gremlin_databases_to_restore(&self) -> Expr<Vec<GremlinDatabaseRestoreResource>, P> {
        field(self, "gremlinDatabasesToRestore")
    }

    pub fn tables_to_restore(&self) -> Expr<Vec<String>, P> {
        field(self, "tablesToRestore")
    }

    pub fn source_backup_location(&self) -> Expr<String, P> {
        field(self, "sourceBackupLocation")
    }

    pub fn restore_source(&self) -> Expr<String, P> {
        field(self, "restoreSource")
    }

    pub fn restore_timestamp_in_utc(&self) -> Expr<String, P> {
        field(self, "restoreTimestampInUtc")
    }

    pub fn restore_with_ttl_disabled(&self) -> Expr<bool, P> {
        field(self, "restoreWithTtlDisabled")
    }
}

enumeration! {
    /// `schemaType` of `AnalyticalStorageConfiguration`.
    open SchemaType {
        WellDefined = "WellDefined",
        FullFidelity = "FullFidelity",
    }
}

enumeration! {
    /// `serverVersion` of `ApiProperties`.
    open ServerVersion {
        V3_2 = "3.2",
        V3_6 = "3.6",
        V4_0 = "4.0",
        V4_2 = "4.2",
        V5_0 = "5.0",
        V6_0 = "6.0",
        V7_0 = "7.0",
    }
}

definition! {
    /// Definition `SpatialSpec` of `Microsoft.DocumentDB`.
    ///
    /// An expression that yields it has:
    /// - `path()`: `String`
    /// - `types()`: `Vec<SpatialSpecType>`
    SpatialSpec
}

impl SpatialSpec {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `path`.
    pub fn path(self, value: impl Value<String>) -> Self {
        set(self, "path", value)
    }

    /// `types`.
    pub fn types(self, value: impl Value<Vec<SpatialSpecType>>) -> Self {
        set(self, "types", value)
    }
}

#[doc(hidden)]
impl<P> Expr<SpatialSpec, P> {
    pub fn path(&self) -> Expr<String, P> {
        field(self, "path")
    }

    pub fn types(&self) -> Expr<Vec<SpatialSpecType>, P> {
        field(self, "types")
    }
}

enumeration! {
    /// `types` of `SpatialSpec`.
    open SpatialSpecType {
        Point = "Point",
        LineString = "LineString",
        Polygon = "Polygon",
        MultiPolygon = "MultiPolygon",
    }
}

definition! {
    /// Definition `CreateUpdateOptionsOrSqlContainerGetPropertiesOptions` of `Microsoft.DocumentDB`.
    ///
    /// An expression that yields it has:
    /// - `throughput()`: `i64`
    /// - `autoscale_settings()`: `AutoscaleSettings`
    SqlContainerOptions
}

impl SqlContainerOptions {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `throughput`.
    pub fn throughput(self, value: impl Value<i64>) -> Self {
        set(self, "throughput", value)
    }

    /// `autoscaleSettings`.
    pub fn autoscale_settings(self, value: impl Value<AutoscaleSettings>) -> Self {
        set(self, "autoscaleSettings", value)
    }
}

#[doc(hidden)]
impl<P> Expr<SqlContainerOptions, P> {
    pub fn throughput(&self) -> Expr<i64, P> {
        field(self, "throughput")
    }

    pub fn autoscale_settings(&self) -> Expr<AutoscaleSettings, P> {
        field(self, "autoscaleSettings")
    }
}

definition! {
    /// Definition `SqlContainerResourceOrSqlContainerGetPropertiesResource` of `Microsoft.DocumentDB`.
    ///
    /// An expression that yields it has:
    /// - `id()`: `String`
    /// - `indexing_policy()`: `IndexingPolicy`
    /// - `partition_key()`: `ContainerPartitionKey`
    /// - `default_ttl()`: `i64`
    /// - `unique_key_policy()`: `UniqueKeyPolicy`
    /// - `conflict_resolution_policy()`: `ConflictResolutionPolicy`
    /// - `client_encryption_policy()`: `ClientEncryptionPolicy`
    /// - `analytical_storage_ttl()`: `i64`
    /// - `restore_parameters()`: `ResourceRestoreParameters`
    /// - `create_mode()`: `CreateMode`
    /// - `computed_properties()`: `Vec<ComputedProperty>`
    /// - `vector_embedding_policy()`: `VectorEmbeddingPolicy`
    /// - `full_text_policy()`: `FullTextPolicy`
    /// - `rid()`: `String`
    /// - `ts()`: `i64`
    /// - `etag()`: `String`
    SqlContainerResource
}

impl SqlContainerResource {
    /// One with what Azure requires.
    pub fn new(id: impl Value<String>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("id", id.node());
        this
    }

    /// `indexingPolicy`.
    pub fn indexing_policy(self, value: impl Value<IndexingPolicy>) -> Self {
        set(self, "indexingPolicy", value)
    }

    /// `partitionKey`.
    pub fn partition_key(self, value: impl Value<ContainerPartitionKey>) -> Self {
        set(self, "partitionKey", value)
    }

    /// `defaultTtl`.
    pub fn default_ttl(self, value: impl Value<i64>) -> Self {
        set(self, "defaultTtl", value)
    }

    /// `uniqueKeyPolicy`.
    pub fn unique_key_policy(self, value: impl Value<UniqueKeyPolicy>) -> Self {
        set(self, "uniqueKeyPolicy", value)
    }

    /// `conflictResolutionPolicy`.
    pub fn conflict_resolution_policy(self, value: impl Value<ConflictResolutionPolicy>) -> Self {
        set(self, "conflictResolutionPolicy", value)
    }

    /// `clientEncryptionPolicy`.
    pub fn client_encryption_policy(self, value: impl Value<ClientEncryptionPolicy>) -> Self {
        set(self, "clientEncryptionPolicy", value)
    }

    /// `analyticalStorageTtl`.
    pub fn analytical_storage_ttl(self, value: impl Value<i64>) -> Self {
        set(self, "analyticalStorageTtl", value)
    }

    /// `restoreParameters`.
    pub fn restore_parameters(self, value: impl Value<ResourceRestoreParameters>) -> Self {
        set(self, "restoreParameters", value)
    }

    /// `createMode`.
    pub fn create_mode(self, value: impl Value<CreateMode>) -> Self {
        set(self, "createMode", value)
    }

    /// `computedProperties`.
    pub fn computed_properties(self, value: impl Value<Vec<ComputedProperty>>) -> Self {
        set(self, "computedProperties", value)
    }

    /// Adds one item to `computedProperties`.
    pub fn computed_property(self, value: impl Value<ComputedProperty>) -> Self {
        push(self, "computedProperties", value)
    }

    /// `vectorEmbeddingPolicy`.
    pub fn vector_embedding_policy(self, value: impl Value<VectorEmbeddingPolicy>) -> Self {
        set(self, "vectorEmbeddingPolicy", value)
    }

    /// `fullTextPolicy`.
    pub fn full_text_policy(self, value: impl Value<FullTextPolicy>) -> Self {
        set(self, "fullTextPolicy", value)
    }
}

#[doc(hidden)]
impl<P> Expr<SqlContainerResource, P> {
    pub fn id(&self) -> Expr<String, P> {
        field(self, "id")
    }

    pub fn indexing_policy(&self) -> Expr<IndexingPolicy, P> {
        field(self, "indexingPolicy")
    }

    pub fn partition_key(&self) -> Expr<ContainerPartitionKey, P> {
        field(self, "partitionKey")
    }

    pub fn default_ttl(&self) -> Expr<i64, P> {
        field(self, "defaultTtl")
    }

    pub fn unique_key_policy(&self) -> Expr<UniqueKeyPolicy, P> {
        field(self, "uniqueKeyPolicy")
    }

    pub fn conflict_resolution_policy(&self) -> Expr<ConflictResolutionPolicy, P> {
        field(self, "conflictResolutionPolicy")
    }

    pub fn client_encryption_policy(&self) -> Expr<ClientEncryptionPolicy, P> {
        field(self, "clientEncryptionPolicy")
    }

    pub fn analytical_storage_ttl(&self) -> Expr<i64, P> {
        field(self, "analyticalStorageTtl")
    }

    pub fn restore_parameters(&self) -> Expr<ResourceRestoreParameters, P> {
        field(self, "restoreParameters")
    }

    pub fn create_mode(&self) -> Expr<CreateMode, P> {
        field(self, "createMode")
    }

    pub fn computed_properties(&self) -> Expr<Vec<ComputedProperty>, P> {
        field(self, "computedProperties")
    }

    pub fn vector_embedding_policy(&self) -> Expr<VectorEmbeddingPolicy, P> {
        field(self, "vectorEmbeddingPolicy")
    }

    pub fn full_text_policy(&self) -> Expr<FullTextPolicy, P> {
        field(self, "fullTextPolicy")
    }

    pub fn rid(&self) -> Expr<String, P> {
        field(self, "_rid")
    }

    pub fn ts(&self) -> Expr<i64, P> {
        field(self, "_ts")
    }

    pub fn etag(&self) -> Expr<String, P> {
        field(self, "_etag")
    }
}

definition! {
    /// Definition `CreateUpdateOptionsOrSqlDatabaseGetPropertiesOptions` of `Microsoft.DocumentDB`.
    ///
    /// An expression that yields it has:
    /// - `throughput()`: `i64`
    /// - `autoscale_settings()`: `AutoscaleSettings`
    SqlDatabaseOptions
}

impl SqlDatabaseOptions {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `throughput`.
    pub fn throughput(self, value: impl Value<i64>) -> Self {
        set(self, "throughput", value)
    }

    /// `autoscaleSettings`.
    pub fn autoscale_settings(self, value: impl Value<AutoscaleSettings>) -> Self {
        set(self, "autoscaleSettings", value)
    }
}

#[doc(hidden)]
impl<P> Expr<SqlDatabaseOptions, P> {
    pub fn throughput(&self) -> Expr<i64, P> {
        field(self, "throughput")
    }

    pub fn autoscale_settings(&self) -> Expr<AutoscaleSettings, P> {
        field(self, "autoscaleSettings")
    }
}

reading! {
    /// Definition `SqlDatabaseCreateUpdatePropertiesOrSqlDatabaseGetProperties` of `Microsoft.DocumentDB`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `resource()`: `SqlDatabaseResource`
    /// - `options()`: `SqlDatabaseOptions`
    SqlDatabaseProperties
}

#[doc(hidden)]
impl<P> Expr<SqlDatabaseProperties, P> {
    pub fn resource(&self) -> Expr<SqlDatabaseResource, P> {
        field(self, "resource")
    }

    pub fn options(&self) -> Expr<SqlDatabaseOptions, P> {
        field(self, "options")
    }
}

definition! {
    /// Definition `SqlDatabaseResourceOrSqlDatabaseGetPropertiesResource` of `Microsoft.DocumentDB`.
    ///
    /// An expression that yields it has:
    /// - `id()`: `String`
    /// - `restore_parameters()`: `ResourceRestoreParameters`
    /// - `create_mode()`: `CreateMode`
    /// - `colls()`: `String`
    /// - `users()`: `String`
    /// - `rid()`: `String`
    /// - `ts()`: `i64`
    /// - `etag()`: `String`
    SqlDatabaseResource
}

impl SqlDatabaseResource {
    /// One with what Azure requires.
    pub fn new(id: impl Value<String>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("id", id.node());
        this
    }

    /// `restoreParameters`.
    pub fn restore_parameters(self, value: impl Value<ResourceRestoreParameters>) -> Self {
        set(self, "restoreParameters", value)
    }

    /// `createMode`.
    pub fn create_mode(self, value: impl Value<CreateMode>) -> Self {
        set(self, "createMode", value)
    }
}

#[doc(hidden)]
impl<P> Expr<SqlDatabaseResource, P> {
    pub fn id(&self) -> Expr<String, P> {
        field(self, "id")
    }

    pub fn restore_parameters(&self) -> Expr<ResourceRestoreParameters, P> {
        field(self, "restoreParameters")
    }

    pub fn create_mode(&self) -> Expr<CreateMode, P> {
        field(self, "createMode")
    }

    pub fn colls(&self) -> Expr<String, P> {
        field(self, "_colls")
    }

    pub fn users(&self) -> Expr<String, P> {
        field(self, "_users")
    }

    pub fn rid(&self) -> Expr<String, P> {
        field(self, "_rid")
    }

    pub fn ts(&self) -> Expr<i64, P> {
        field(self, "_ts")
    }

    pub fn etag(&self) -> Expr<String, P> {
        field(self, "_etag")
    }
}

reading! {
    /// Definition `SqlRoleAssignmentResource` of `Microsoft.DocumentDB`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `role_definition_id()`: `Id<SqlRoleDefinition>`
    /// - `scope()`: `String`
    /// - `principal_id()`: `String`
    SqlRoleAssignmentProperties
}

#[doc(hidden)]
impl<P> Expr<SqlRoleAssignmentProperties, P> {
    pub fn role_definition_id(&self) -> Expr<Id<super::SqlRoleDefinition>, P> {
        field(self, "roleDefinitionId")
    }

    pub fn scope(&self) -> Expr<String, P> {
        field(self, "scope")
    }

    pub fn principal_id(&self) -> Expr<String, P> {
        field(self, "principalId")
    }
}

reading! {
    /// Definition `SqlRoleDefinitionResource` of `Microsoft.DocumentDB`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `role_name()`: `String`
    /// - `type_()`: `SqlRoleDefinitionType`
    /// - `assignable_scopes()`: `Vec<String>`
    /// - `permissions()`: `Vec<Permission>`
    SqlRoleDefinitionProperties
}

#[doc(hidden)]
impl<P> Expr<SqlRoleDefinitionProperties, P> {
    pub fn role_name(&self) -> Expr<String, P> {
        field(self, "roleName")
    }

    pub fn type_(&self) -> Expr<SqlRoleDefinitionType, P> {
        field(self, "type")
    }

    pub fn assignable_scopes(&self) -> Expr<Vec<String>, P> {
        field(self, "assignableScopes")
    }

    pub fn permissions(&self) -> Expr<Vec<Permission>, P> {
        field(self, "permissions")
    }
}

enumeration! {
    /// `type` of `Microsoft.DocumentDB/databaseAccounts/sqlRoleDefinitions`.
    SqlRoleDefinitionType {
        BuiltInRole = "BuiltInRole",
        CustomRole = "CustomRole",
    }
}

reading! {
    /// Definition `SystemData` of `Microsoft.DocumentDB`, which is only read.
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
    /// `targetType` of `BackupPolicyMigrationState`.
    open TargetType {
        Periodic = "Periodic",
        Continuous = "Continuous",
    }
}

definition! {
    /// Definition `UniqueKey` of `Microsoft.DocumentDB`.
    ///
    /// An expression that yields it has:
    /// - `paths()`: `Vec<String>`
    UniqueKey
}

impl UniqueKey {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `paths`.
    pub fn paths(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "paths", value)
    }

    /// Adds one item to `paths`.
    pub fn path(self, value: impl Value<String>) -> Self {
        push(self, "paths", value)
    }
}

#[doc(hidden)]
impl<P> Expr<UniqueKey, P> {
    pub fn paths(&self) -> Expr<Vec<String>, P> {
        field(self, "paths")
    }
}

definition! {
    /// Definition `UniqueKeyPolicy` of `Microsoft.DocumentDB`.
    ///
    /// An expression that yields it has:
    /// - `unique_keys()`: `Vec<UniqueKey>`
    UniqueKeyPolicy
}

impl UniqueKeyPolicy {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `uniqueKeys`.
    pub fn unique_keys(self, value: impl Value<Vec<UniqueKey>>) -> Self {
        set(self, "uniqueKeys", value)
    }

    /// Adds one item to `uniqueKeys`.
    pub fn unique_key(self, value: impl Value<UniqueKey>) -> Self {
        push(self, "uniqueKeys", value)
    }
}

#[doc(hidden)]
impl<P> Expr<UniqueKeyPolicy, P> {
    pub fn unique_keys(&self) -> Expr<Vec<UniqueKey>, P> {
        field(self, "uniqueKeys")
    }
}

definition! {
    /// Definition `VectorEmbedding` of `Microsoft.DocumentDB`.
    ///
    /// An expression that yields it has:
    /// - `path()`: `String`
    /// - `data_type()`: `VectorEmbeddingDataType`
    /// - `distance_function()`: `DistanceFunction`
    /// - `dimensions()`: `i64`
    VectorEmbedding
}

impl VectorEmbedding {
    /// One with what Azure requires.
    pub fn new(
        path: impl Value<String>,
        data_type: impl Value<VectorEmbeddingDataType>,
        distance_function: impl Value<DistanceFunction>,
        dimensions: impl Value<i64>,
    ) -> Self {
        let mut this = Self(Object::new());
        this.0.set("path", path.node());
        this.0.set("dataType", data_type.node());
        this.0.set("distanceFunction", distance_function.node());
        this.0.set("dimensions", dimensions.node());
        this
    }
}

#[doc(hidden)]
impl<P> Expr<VectorEmbedding, P> {
    pub fn path(&self) -> Expr<String, P> {
        field(self, "path")
    }

    pub fn data_type(&self) -> Expr<VectorEmbeddingDataType, P> {
        field(self, "dataType")
    }

    pub fn distance_function(&self) -> Expr<DistanceFunction, P> {
        field(self, "distanceFunction")
    }

    pub fn dimensions(&self) -> Expr<i64, P> {
        field(self, "dimensions")
    }
}

enumeration! {
    /// `dataType` of `VectorEmbedding`.
    open VectorEmbeddingDataType {
        Float32 = "float32",
        Uint8 = "uint8",
        Int8 = "int8",
        Float16 = "float16",
    }
}

definition! {
    /// Definition `VectorEmbeddingPolicy` of `Microsoft.DocumentDB`.
    ///
    /// An expression that yields it has:
    /// - `vector_embeddings()`: `Vec<VectorEmbedding>`
    VectorEmbeddingPolicy
}

impl VectorEmbeddingPolicy {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `vectorEmbeddings`.
    pub fn vector_embeddings(self, value: impl Value<Vec<VectorEmbedding>>) -> Self {
        set(self, "vectorEmbeddings", value)
    }

    /// Adds one item to `vectorEmbeddings`.
    pub fn vector_embedding(self, value: impl Value<VectorEmbedding>) -> Self {
        push(self, "vectorEmbeddings", value)
    }
}

#[doc(hidden)]
impl<P> Expr<VectorEmbeddingPolicy, P> {
    pub fn vector_embeddings(&self) -> Expr<Vec<VectorEmbedding>, P> {
        field(self, "vectorEmbeddings")
    }
}

definition! {
    /// Definition `VectorIndex` of `Microsoft.DocumentDB`.
    ///
    /// An expression that yields it has:
    /// - `path()`: `String`
    /// - `type_()`: `VectorIndexType`
    /// - `quantization_byte_size()`: `i64`
    /// - `indexing_search_list_size()`: `i64`
    /// - `vector_index_shard_key()`: `Vec<String>`
    VectorIndex
}

impl VectorIndex {
    /// One with what Azure requires.
    pub fn new(path: impl Value<String>, type_: impl Value<VectorIndexType>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("path", path.node());
        this.0.set("type", type_.node());
        this
    }

    /// `quantizationByteSize`: at least 4.
    pub fn quantization_byte_size(self, value: impl Value<i64>) -> Self {
        set(self, "quantizationByteSize", value)
    }

    /// `indexingSearchListSize`: from 25 to 500.
    pub fn indexing_search_list_size(self, value: impl Value<i64>) -> Self {
        set(self, "indexingSearchListSize", value)
    }

    /// `vectorIndexShardKey`.
    pub fn vector_index_shard_key(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "vectorIndexShardKey", value)
    }
}

#[doc(hidden)]
impl<P> Expr<VectorIndex, P> {
    pub fn path(&self) -> Expr<String, P> {
        field(self, "path")
    }

    pub fn type_(&self) -> Expr<VectorIndexType, P> {
        field(self, "type")
    }

    pub fn quantization_byte_size(&self) -> Expr<i64, P> {
        field(self, "quantizationByteSize")
    }

    pub fn indexing_search_list_size(&self) -> Expr<i64, P> {
        field(self, "indexingSearchListSize")
    }

    pub fn vector_index_shard_key(&self) -> Expr<Vec<String>, P> {
        field(self, "vectorIndexShardKey")
    }
}

enumeration! {
    /// `type` of `VectorIndex`.
    open VectorIndexType {
        Flat = "flat",
        DiskAnn = "diskANN",
        QuantizedFlat = "quantizedFlat",
    }
}

definition! {
    /// Definition `VirtualNetworkRule` of `Microsoft.DocumentDB`.
    ///
    /// An expression that yields it has:
    /// - `id()`: `Id<network::Subnet>`
    /// - `ignore_missing_vnet_service_endpoint()`: `bool`
    VirtualNetworkRule
}

impl VirtualNetworkRule {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `id`.
    pub fn id(self, value: impl Value<Id<crate::azure::generated::network::Subnet>>) -> Self {
        set(self, "id", value)
    }

    /// `ignoreMissingVNetServiceEndpoint`.
    pub fn ignore_missing_vnet_service_endpoint(self, value: impl Value<bool>) -> Self {
        set(self, "ignoreMissingVNetServiceEndpoint", value)
    }
}

#[doc(hidden)]
impl<P> Expr<VirtualNetworkRule, P> {
    pub fn id(&self) -> Expr<Id<crate::azure::generated::network::Subnet>, P> {
        field(self, "id")
    }

    pub fn ignore_missing_vnet_service_endpoint(&self) -> Expr<bool, P> {
        field(self, "ignoreMissingVNetServiceEndpoint")
    }
}
