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
        this.0.set(&["location"], location.node());
        this.0.set(&["properties", "locations"], locations.node());
        this.0.preset(&["properties", "databaseAccountOfferType"], Node::String("Standard".into()));
        this.0.preset(&["properties", "disableKeyBasedMetadataWriteAccess"], Node::Bool(true));
        this.0.preset(&["properties", "publicNetworkAccess"], Node::String("Disabled".into()));
        this.0.preset(&["properties", "disableLocalAuth"], Node::Bool(true));
        this.0.preset(&["properties", "minimalTlsVersion"], Node::String("Tls12".into()));
        this
    }

    /// `kind`.
    pub fn kind(
        mut self,
        value: impl Value<types::DatabaseAccountKind, Phase: KnownAtStart>,
    ) -> Self {
        self.0.set(&["kind"], value.node());
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

    /// `properties.consistencyPolicy`.
    pub fn consistency_policy(mut self, value: impl Value<types::ConsistencyPolicy>) -> Self {
        self.0.set(&["properties", "consistencyPolicy"], value.node());
        self
    }

    /// `properties.ipRules`.
    ///
    /// Control `cosmos.06`: it stays absent unless set here.
    pub fn dangerously_set_ip_rules(
        mut self,
        value: impl Value<Vec<types::IpAddressOrRange>>,
    ) -> Self {
        self.0.set(&["properties", "ipRules"], value.node());
        self
    }

    /// `properties.isVirtualNetworkFilterEnabled`.
    pub fn is_virtual_network_filter_enabled(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["properties", "isVirtualNetworkFilterEnabled"], value.node());
        self
    }

    /// `properties.enableAutomaticFailover`.
    pub fn enable_automatic_failover(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["properties", "enableAutomaticFailover"], value.node());
        self
    }

    /// `properties.capabilities`.
    pub fn capabilities(mut self, value: impl Value<Vec<types::Capability>>) -> Self {
        self.0.set(&["properties", "capabilities"], value.node());
        self
    }

    /// Adds one item to `properties.capabilities`.
    pub fn capability(mut self, value: impl Value<types::Capability>) -> Self {
        self.0.push(&["properties", "capabilities"], value.node());
        self
    }

    /// `properties.virtualNetworkRules`.
    pub fn virtual_network_rules(
        mut self,
        value: impl Value<Vec<types::VirtualNetworkRule>>,
    ) -> Self {
        self.0.set(&["properties", "virtualNetworkRules"], value.node());
        self
    }

    /// Adds one item to `properties.virtualNetworkRules`.
    pub fn virtual_network_rule(mut self, value: impl Value<types::VirtualNetworkRule>) -> Self {
        self.0.push(&["properties", "virtualNetworkRules"], value.node());
        self
    }

    /// `properties.enableMultipleWriteLocations`.
    pub fn enable_multiple_write_locations(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["properties", "enableMultipleWriteLocations"], value.node());
        self
    }

    /// `properties.enableCassandraConnector`.
    pub fn enable_cassandra_connector(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["properties", "enableCassandraConnector"], value.node());
        self
    }

    /// `properties.connectorOffer`.
    pub fn connector_offer(mut self, value: impl Value<types::ConnectorOffer>) -> Self {
        self.0.set(&["properties", "connectorOffer"], value.node());
        self
    }

    /// `properties.disableKeyBasedMetadataWriteAccess`.
    ///
    /// Control `cosmos.03`: it is `true` unless set here.
    pub fn dangerously_set_disable_key_based_metadata_write_access(
        mut self,
        value: impl Value<bool>,
    ) -> Self {
        self.0.set(&["properties", "disableKeyBasedMetadataWriteAccess"], value.node());
        self
    }

    /// `properties.keyVaultKeyUri`.
    pub fn key_vault_key_uri(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["properties", "keyVaultKeyUri"], value.node());
        self
    }

    /// `properties.defaultIdentity`.
    pub fn default_identity(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["properties", "defaultIdentity"], value.node());
        self
    }

    /// `properties.publicNetworkAccess`.
    ///
    /// Control `cosmos.01`: it is `Disabled` unless set here.
    pub fn dangerously_set_public_network_access(
        mut self,
        value: impl Value<types::PublicNetworkAccess>,
    ) -> Self {
        self.0.set(&["properties", "publicNetworkAccess"], value.node());
        self
    }

    /// `properties.enableFreeTier`.
    pub fn enable_free_tier(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["properties", "enableFreeTier"], value.node());
        self
    }

    /// `properties.apiProperties`.
    pub fn api_properties(mut self, value: impl Value<types::ApiProperties>) -> Self {
        self.0.set(&["properties", "apiProperties"], value.node());
        self
    }

    /// `properties.enableAnalyticalStorage`.
    pub fn enable_analytical_storage(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["properties", "enableAnalyticalStorage"], value.node());
        self
    }

    /// `properties.analyticalStorageConfiguration`.
    pub fn analytical_storage_configuration(
        mut self,
        value: impl Value<types::AnalyticalStorageConfiguration>,
    ) -> Self {
        self.0.set(&["properties", "analyticalStorageConfiguration"], value.node());
        self
    }

    /// `properties.createMode`.
    pub fn create_mode(mut self, value: impl Value<types::CreateMode>) -> Self {
        self.0.set(&["properties", "createMode"], value.node());
        self
    }

    /// `properties.backupPolicy`.
    pub fn backup_policy(mut self, value: impl Value<types::BackupPolicy>) -> Self {
        self.0.set(&["properties", "backupPolicy"], value.node());
        self
    }

    /// `properties.cors`.
    pub fn cors(mut self, value: impl Value<Vec<types::CorsPolicy>>) -> Self {
        self.0.set(&["properties", "cors"], value.node());
        self
    }

    /// `properties.networkAclBypass`.
    pub fn network_acl_bypass(mut self, value: impl Value<types::NetworkAclBypass>) -> Self {
        self.0.set(&["properties", "networkAclBypass"], value.node());
        self
    }

    /// `properties.networkAclBypassResourceIds`.
    pub fn network_acl_bypass_resource_ids(
        mut self,
        value: impl Value<Vec<Id<AnyResource>>>,
    ) -> Self {
        self.0.set(&["properties", "networkAclBypassResourceIds"], value.node());
        self
    }

    /// Adds one item to `properties.networkAclBypassResourceIds`.
    pub fn network_acl_bypass_resource_id(mut self, value: impl Value<Id<AnyResource>>) -> Self {
        self.0.push(&["properties", "networkAclBypassResourceIds"], value.node());
        self
    }

    /// `properties.disableLocalAuth`.
    ///
    /// Control `cosmos.02`: it is `true` unless set here.
    pub fn dangerously_set_disable_local_auth(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["properties", "disableLocalAuth"], value.node());
        self
    }

    /// `properties.restoreParameters`.
    pub fn restore_parameters(mut self, value: impl Value<types::RestoreParameters>) -> Self {
        self.0.set(&["properties", "restoreParameters"], value.node());
        self
    }

    /// `properties.capacity`.
    pub fn capacity(mut self, value: impl Value<types::Capacity>) -> Self {
        self.0.set(&["properties", "capacity"], value.node());
        self
    }

    /// `properties.enablePartitionMerge`.
    pub fn enable_partition_merge(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["properties", "enablePartitionMerge"], value.node());
        self
    }

    /// `properties.minimalTlsVersion`.
    ///
    /// Control `cosmos.04`: it is `Tls12` unless set here.
    pub fn dangerously_set_minimal_tls_version(
        mut self,
        value: impl Value<types::MinimalTlsVersion>,
    ) -> Self {
        self.0.set(&["properties", "minimalTlsVersion"], value.node());
        self
    }

    /// `properties.enableBurstCapacity`.
    pub fn enable_burst_capacity(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["properties", "enableBurstCapacity"], value.node());
        self
    }

    /// `properties.customerManagedKeyStatus`.
    pub fn customer_managed_key_status(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["properties", "customerManagedKeyStatus"], value.node());
        self
    }

    /// `properties.enablePerRegionPerPartitionAutoscale`.
    pub fn enable_per_region_per_partition_autoscale(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["properties", "enablePerRegionPerPartitionAutoscale"], value.node());
        self
    }

    /// `properties.enablePriorityBasedExecution`.
    pub fn enable_priority_based_execution(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["properties", "enablePriorityBasedExecution"], value.node());
        self
    }

    /// `properties.defaultPriorityLevel`.
    pub fn default_priority_level(
        mut self,
        value: impl Value<types::DefaultPriorityLevel>,
    ) -> Self {
        self.0.set(&["properties", "defaultPriorityLevel"], value.node());
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
impl<P: Phase> Expr<DatabaseAccount, P> {
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
