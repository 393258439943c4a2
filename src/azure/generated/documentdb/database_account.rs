//! `Microsoft.DocumentDB/databaseAccounts`, version 2025-10-15.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.DocumentDB/databaseAccounts`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.documentdb/databaseaccounts)
    DatabaseAccount: "Microsoft.DocumentDB/databaseAccounts" @ "2025-10-15",
    properties types::DatabaseAccountProperties,
    top [ResourceGroup]
}

impl DatabaseAccount {
    /// Declares the resource with what Azure requires of it.
    ///
    /// The name: between 3 and 50 characters, pattern `^[a-z0-9]+(-[a-z0-9]+)*`.
    ///
    /// Sets what is safe:
    /// - `properties.disableKeyBasedMetadataWriteAccess` = `true` (`cosmos.03`)
    /// - `properties.publicNetworkAccess` = `Disabled` (`cosmos.01`)
    /// - `properties.disableLocalAuth` = `true` (`cosmos.02`)
    /// - `properties.minimalTlsVersion` = `Tls12` (`cosmos.04`)
    #[track_caller]
    pub fn new(
        name: impl Value<String, Phase: KnownAtStart>,
        location: impl Value<String, Phase: KnownAtStart>,
        locations: impl Value<Vec<types::Location>>,
    ) -> Self {
        let mut this = Self(Declaration::new(Self::TYPE, Self::API_VERSION, name.node()));
        this.0.set("location", location.node());
        this.0.set("properties/locations", locations.node());
        this.0.preset("properties/databaseAccountOfferType", Node::String("Standard".into()));
        this.0.preset("properties/disableKeyBasedMetadataWriteAccess", Node::Bool(true));
        this.0.preset("properties/publicNetworkAccess", Node::String("Disabled".into()));
        this.0.preset("properties/disableLocalAuth", Node::Bool(true));
        this.0.preset("properties/minimalTlsVersion", Node::String("Tls12".into()));
        this
    }

    /// `kind`.
    pub fn kind(self, value: impl Value<types::DatabaseAccountKind, Phase: KnownAtStart>) -> Self {
        set(self, "kind", value)
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

    /// `properties.consistencyPolicy`.
    pub fn consistency_policy(self, value: impl Value<types::ConsistencyPolicy>) -> Self {
        set(self, "properties/consistencyPolicy", value)
    }

    /// `properties.ipRules`.
    ///
    /// Control `cosmos.06`: it stays absent unless set here.
    pub fn dangerously_set_ip_rules(self, value: impl Value<Vec<types::IpAddressOrRange>>) -> Self {
        set(self, "properties/ipRules", value)
    }

    /// `properties.isVirtualNetworkFilterEnabled`.
    pub fn is_virtual_network_filter_enabled(self, value: impl Value<bool>) -> Self {
        set(self, "properties/isVirtualNetworkFilterEnabled", value)
    }

    /// `properties.enableAutomaticFailover`.
    pub fn enable_automatic_failover(self, value: impl Value<bool>) -> Self {
        set(self, "properties/enableAutomaticFailover", value)
    }

    /// `properties.capabilities`.
    pub fn capabilities(self, value: impl Value<Vec<types::Capability>>) -> Self {
        set(self, "properties/capabilities", value)
    }

    /// Adds one item to `properties.capabilities`.
    pub fn capability(self, value: impl Value<types::Capability>) -> Self {
        push(self, "properties/capabilities", value)
    }

    /// `properties.virtualNetworkRules`.
    pub fn virtual_network_rules(self, value: impl Value<Vec<types::VirtualNetworkRule>>) -> Self {
        set(self, "properties/virtualNetworkRules", value)
    }

    /// Adds one item to `properties.virtualNetworkRules`.
    pub fn virtual_network_rule(self, value: impl Value<types::VirtualNetworkRule>) -> Self {
        push(self, "properties/virtualNetworkRules", value)
    }

    /// `properties.enableMultipleWriteLocations`.
    pub fn enable_multiple_write_locations(self, value: impl Value<bool>) -> Self {
        set(self, "properties/enableMultipleWriteLocations", value)
    }

    /// `properties.enableCassandraConnector`.
    pub fn enable_cassandra_connector(self, value: impl Value<bool>) -> Self {
        set(self, "properties/enableCassandraConnector", value)
    }

    /// `properties.connectorOffer`.
    pub fn connector_offer(self, value: impl Value<types::ConnectorOffer>) -> Self {
        set(self, "properties/connectorOffer", value)
    }

    /// `properties.disableKeyBasedMetadataWriteAccess`.
    ///
    /// Control `cosmos.03`: it is `true` unless set here.
    pub fn dangerously_set_disable_key_based_metadata_write_access(
        self,
        value: impl Value<bool>,
    ) -> Self {
        set(self, "properties/disableKeyBasedMetadataWriteAccess", value)
    }

    /// `properties.keyVaultKeyUri`.
    pub fn key_vault_key_uri(self, value: impl Value<String>) -> Self {
        set(self, "properties/keyVaultKeyUri", value)
    }

    /// `properties.defaultIdentity`.
    pub fn default_identity(self, value: impl Value<String>) -> Self {
        set(self, "properties/defaultIdentity", value)
    }

    /// `properties.publicNetworkAccess`.
    ///
    /// Control `cosmos.01`: it is `Disabled` unless set here.
    pub fn dangerously_set_public_network_access(
        self,
        value: impl Value<types::PublicNetworkAccess>,
    ) -> Self {
        set(self, "properties/publicNetworkAccess", value)
    }

    /// `properties.enableFreeTier`.
    pub fn enable_free_tier(self, value: impl Value<bool>) -> Self {
        set(self, "properties/enableFreeTier", value)
    }

    /// `properties.apiProperties`.
    pub fn api_properties(self, value: impl Value<types::ApiProperties>) -> Self {
        set(self, "properties/apiProperties", value)
    }

    /// `properties.enableAnalyticalStorage`.
    pub fn enable_analytical_storage(self, value: impl Value<bool>) -> Self {
        set(self, "properties/enableAnalyticalStorage", value)
    }

    /// `properties.analyticalStorageConfiguration`.
    pub fn analytical_storage_configuration(
        self,
        value: impl Value<types::AnalyticalStorageConfiguration>,
    ) -> Self {
        set(self, "properties/analyticalStorageConfiguration", value)
    }

    /// `properties.createMode`.
    pub fn create_mode(self, value: impl Value<types::CreateMode>) -> Self {
        set(self, "properties/createMode", value)
    }

    /// `properties.backupPolicy`.
    pub fn backup_policy(self, value: impl Value<types::BackupPolicy>) -> Self {
        set(self, "properties/backupPolicy", value)
    }

    /// `properties.cors`.
    pub fn cors(self, value: impl Value<Vec<types::CorsPolicy>>) -> Self {
        set(self, "properties/cors", value)
    }

    /// `properties.networkAclBypass`.
    pub fn network_acl_bypass(self, value: impl Value<types::NetworkAclBypass>) -> Self {
        set(self, "properties/networkAclBypass", value)
    }

    /// `properties.networkAclBypassResourceIds`.
    pub fn network_acl_bypass_resource_ids(self, value: impl Value<Vec<Id<AnyResource>>>) -> Self {
        set(self, "properties/networkAclBypassResourceIds", value)
    }

    /// Adds one item to `properties.networkAclBypassResourceIds`.
    pub fn network_acl_bypass_resource_id(self, value: impl Value<Id<AnyResource>>) -> Self {
        push(self, "properties/networkAclBypassResourceIds", value)
    }

    /// `properties.disableLocalAuth`.
    ///
    /// Control `cosmos.02`: it is `true` unless set here.
    pub fn dangerously_set_disable_local_auth(self, value: impl Value<bool>) -> Self {
        set(self, "properties/disableLocalAuth", value)
    }

    /// `properties.restoreParameters`.
    pub fn restore_parameters(self, value: impl Value<types::RestoreParameters>) -> Self {
        set(self, "properties/restoreParameters", value)
    }

    /// `properties.capacity`.
    pub fn capacity(self, value: impl Value<types::Capacity>) -> Self {
        set(self, "properties/capacity", value)
    }

    /// `properties.enablePartitionMerge`.
    pub fn enable_partition_merge(self, value: impl Value<bool>) -> Self {
        set(self, "properties/enablePartitionMerge", value)
    }

    /// `properties.minimalTlsVersion`.
    ///
    /// Control `cosmos.04`: it is `Tls12` unless set here.
    pub fn dangerously_set_minimal_tls_version(
        self,
        value: impl Value<types::MinimalTlsVersion>,
    ) -> Self {
        set(self, "properties/minimalTlsVersion", value)
    }

    /// `properties.enableBurstCapacity`.
    pub fn enable_burst_capacity(self, value: impl Value<bool>) -> Self {
        set(self, "properties/enableBurstCapacity", value)
    }

    /// `properties.customerManagedKeyStatus`.
    pub fn customer_managed_key_status(self, value: impl Value<String>) -> Self {
        set(self, "properties/customerManagedKeyStatus", value)
    }

    /// `properties.enablePerRegionPerPartitionAutoscale`.
    pub fn enable_per_region_per_partition_autoscale(self, value: impl Value<bool>) -> Self {
        set(self, "properties/enablePerRegionPerPartitionAutoscale", value)
    }

    /// `properties.enablePriorityBasedExecution`.
    pub fn enable_priority_based_execution(self, value: impl Value<bool>) -> Self {
        set(self, "properties/enablePriorityBasedExecution", value)
    }

    /// `properties.defaultPriorityLevel`.
    pub fn default_priority_level(self, value: impl Value<types::DefaultPriorityLevel>) -> Self {
        set(self, "properties/defaultPriorityLevel", value)
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
impl<P> Expr<DatabaseAccount, P> {
    pub fn kind(&self) -> Expr<types::DatabaseAccountKind, P> {
        field(self, "kind")
    }

    pub fn identity(&self) -> Expr<types::ManagedServiceIdentity, P> {
        field(self, "identity")
    }

    pub fn properties(&self) -> Expr<types::DatabaseAccountProperties, P> {
        field(self, "properties")
    }

    pub fn location(&self) -> Expr<String, P> {
        field(self, "location")
    }

    pub fn tags(&self) -> Expr<Map<String>, P> {
        field(self, "tags")
    }

    pub fn system_data(&self) -> Expr<types::SystemData, P> {
        field(self, "systemData")
    }
}
