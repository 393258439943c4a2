//! Definitions and enums of `Microsoft.Databricks`.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use crate::azure::support::*;

reading! {
    /// Definition `AccessConnectorProperties` of `Microsoft.Databricks`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `provisioning_state()`: `String`
    /// - `refered_by()`: `Vec<String>`
    AccessConnectorProperties
}

#[doc(hidden)]
impl<P> Expr<AccessConnectorProperties, P> {
    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }

    pub fn refered_by(&self) -> Expr<Vec<String>, P> {
        field(self, "referedBy")
    }
}

definition! {
    /// Definition `AddressSpace` of `Microsoft.Databricks`.
    ///
    /// An expression that yields it has:
    /// - `address_prefixes()`: `Vec<Cidr>`
    AddressSpace
}

impl AddressSpace {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `addressPrefixes`.
    pub fn address_prefixes(self, value: impl Value<Vec<Cidr>>) -> Self {
        set(self, "addressPrefixes", value)
    }

    /// Adds one item to `addressPrefixes`.
    pub fn address_prefix(self, value: impl Value<Cidr>) -> Self {
        push(self, "addressPrefixes", value)
    }
}

#[doc(hidden)]
impl<P> Expr<AddressSpace, P> {
    pub fn address_prefixes(&self) -> Expr<Vec<Cidr>, P> {
        field(self, "addressPrefixes")
    }
}

definition! {
    /// Definition `AutomaticClusterUpdateDefinition` of `Microsoft.Databricks`.
    ///
    /// An expression that yields it has:
    /// - `value()`: `AutomaticClusterUpdateDefinitionValue`
    AutomaticClusterUpdateDefinition
}

impl AutomaticClusterUpdateDefinition {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `value`.
    pub fn value(self, value: impl Value<AutomaticClusterUpdateDefinitionValue>) -> Self {
        set(self, "value", value)
    }
}

#[doc(hidden)]
impl<P> Expr<AutomaticClusterUpdateDefinition, P> {
    pub fn value(&self) -> Expr<AutomaticClusterUpdateDefinitionValue, P> {
        field(self, "value")
    }
}

enumeration! {
    /// `value` of `AutomaticClusterUpdateDefinition`.
    open AutomaticClusterUpdateDefinitionValue {
        Enabled = "Enabled",
        Disabled = "Disabled",
    }
}

definition! {
    /// Definition `ComplianceSecurityProfileDefinition` of `Microsoft.Databricks`.
    ///
    /// An expression that yields it has:
    /// - `compliance_standards()`: `Vec<String>`
    /// - `value()`: `ComplianceSecurityProfileDefinitionValue`
    ComplianceSecurityProfileDefinition
}

impl ComplianceSecurityProfileDefinition {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `complianceStandards`.
    pub fn compliance_standards(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "complianceStandards", value)
    }

    /// Adds one item to `complianceStandards`.
    pub fn compliance_standard(self, value: impl Value<String>) -> Self {
        push(self, "complianceStandards", value)
    }

    /// `value`.
    pub fn value(self, value: impl Value<ComplianceSecurityProfileDefinitionValue>) -> Self {
        set(self, "value", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ComplianceSecurityProfileDefinition, P> {
    pub fn compliance_standards(&self) -> Expr<Vec<String>, P> {
        field(self, "complianceStandards")
    }

    pub fn value(&self) -> Expr<ComplianceSecurityProfileDefinitionValue, P> {
        field(self, "value")
    }
}

enumeration! {
    /// `value` of `ComplianceSecurityProfileDefinition`.
    open ComplianceSecurityProfileDefinitionValue {
        Enabled = "Enabled",
        Disabled = "Disabled",
    }
}

enumeration! {
    /// `computeMode` of `Microsoft.Databricks/workspaces`.
    open ComputeMode {
        Serverless = "Serverless",
        Hybrid = "Hybrid",
    }
}

reading! {
    /// Definition `CreatedBy` of `Microsoft.Databricks`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `oid()`: `String`
    /// - `puid()`: `String`
    /// - `application_id()`: `String`
    CreatedBy
}

#[doc(hidden)]
impl<P> Expr<CreatedBy, P> {
    pub fn oid(&self) -> Expr<String, P> {
        field(self, "oid")
    }

    pub fn puid(&self) -> Expr<String, P> {
        field(self, "puid")
    }

    pub fn application_id(&self) -> Expr<String, P> {
        field(self, "applicationId")
    }
}

definition! {
    /// Definition `DefaultCatalogProperties` of `Microsoft.Databricks`.
    ///
    /// An expression that yields it has:
    /// - `initial_type()`: `InitialType`
    /// - `initial_name()`: `String`
    DefaultCatalogProperties
}

impl DefaultCatalogProperties {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `initialType`.
    pub fn initial_type(self, value: impl Value<InitialType>) -> Self {
        set(self, "initialType", value)
    }

    /// `initialName`.
    pub fn initial_name(self, value: impl Value<String>) -> Self {
        set(self, "initialName", value)
    }
}

#[doc(hidden)]
impl<P> Expr<DefaultCatalogProperties, P> {
    pub fn initial_type(&self) -> Expr<InitialType, P> {
        field(self, "initialType")
    }

    pub fn initial_name(&self) -> Expr<String, P> {
        field(self, "initialName")
    }
}

enumeration! {
    /// `defaultStorageFirewall` of `Microsoft.Databricks/workspaces`.
    open DefaultStorageFirewall {
        Disabled = "Disabled",
        Enabled = "Enabled",
    }
}

definition! {
    /// Definition `Encryption` of `Microsoft.Databricks`.
    ///
    /// An expression that yields it has:
    /// - `key_source()`: `KeySource`
    /// - `key_name()`: `String`
    /// - `keyversion()`: `String`
    /// - `keyvaulturi()`: `String`
    Encryption
}

impl Encryption {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `keySource`.
    pub fn key_source(self, value: impl Value<KeySource>) -> Self {
        set(self, "keySource", value)
    }

    /// `KeyName`.
    pub fn key_name(self, value: impl Value<String>) -> Self {
        set(self, "KeyName", value)
    }

    /// `keyversion`.
    pub fn keyversion(self, value: impl Value<String>) -> Self {
        set(self, "keyversion", value)
    }

    /// `keyvaulturi`.
    pub fn keyvaulturi(self, value: impl Value<String>) -> Self {
        set(self, "keyvaulturi", value)
    }
}

#[doc(hidden)]
impl<P> Expr<Encryption, P> {
    pub fn key_source(&self) -> Expr<KeySource, P> {
        field(self, "keySource")
    }

    pub fn key_name(&self) -> Expr<String, P> {
        field(self, "KeyName")
    }

    pub fn keyversion(&self) -> Expr<String, P> {
        field(self, "keyversion")
    }

    pub fn keyvaulturi(&self) -> Expr<String, P> {
        field(self, "keyvaulturi")
    }
}

definition! {
    /// Definition `EncryptionEntitiesDefinition` of `Microsoft.Databricks`.
    ///
    /// An expression that yields it has:
    /// - `managed_services()`: `EncryptionV2`
    /// - `managed_disk()`: `ManagedDiskEncryption`
    EncryptionEntitiesDefinition
}

impl EncryptionEntitiesDefinition {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `managedServices`.
    pub fn managed_services(self, value: impl Value<EncryptionV2>) -> Self {
        set(self, "managedServices", value)
    }

    /// `managedDisk`.
    pub fn managed_disk(self, value: impl Value<ManagedDiskEncryption>) -> Self {
        set(self, "managedDisk", value)
    }
}

#[doc(hidden)]
impl<P> Expr<EncryptionEntitiesDefinition, P> {
    pub fn managed_services(&self) -> Expr<EncryptionV2, P> {
        field(self, "managedServices")
    }

    pub fn managed_disk(&self) -> Expr<ManagedDiskEncryption, P> {
        field(self, "managedDisk")
    }
}

definition! {
    /// Definition `EncryptionV2` of `Microsoft.Databricks`.
    ///
    /// An expression that yields it has:
    /// - `key_source()`: `String`
    /// - `key_vault_properties()`: `EncryptionV2KeyVaultProperties`
    EncryptionV2
}

impl EncryptionV2 {
    /// An empty one.
    pub fn new() -> Self {
        let mut this = Self(Object::new());
        this.0.preset("keySource", Node::String("Microsoft.Keyvault".into()));
        this
    }

    /// `keyVaultProperties`.
    pub fn key_vault_properties(self, value: impl Value<EncryptionV2KeyVaultProperties>) -> Self {
        set(self, "keyVaultProperties", value)
    }
}

#[doc(hidden)]
impl<P> Expr<EncryptionV2, P> {
    pub fn key_source(&self) -> Expr<String, P> {
        field(self, "keySource")
    }

    pub fn key_vault_properties(&self) -> Expr<EncryptionV2KeyVaultProperties, P> {
        field(self, "keyVaultProperties")
    }
}

definition! {
    /// Definition `EncryptionV2KeyVaultProperties` of `Microsoft.Databricks`.
    ///
    /// An expression that yields it has:
    /// - `key_vault_uri()`: `String`
    /// - `key_name()`: `String`
    /// - `key_version()`: `String`
    EncryptionV2KeyVaultProperties
}

impl EncryptionV2KeyVaultProperties {
    /// One with what Azure requires.
    pub fn new(
        key_vault_uri: impl Value<String>,
        key_name: impl Value<String>,
        key_version: impl Value<String>,
    ) -> Self {
        let mut this = Self(Object::new());
        this.0.set("keyVaultUri", key_vault_uri.node());
        this.0.set("keyName", key_name.node());
        this.0.set("keyVersion", key_version.node());
        this
    }
}

#[doc(hidden)]
impl<P> Expr<EncryptionV2KeyVaultProperties, P> {
    pub fn key_vault_uri(&self) -> Expr<String, P> {
        field(self, "keyVaultUri")
    }

    pub fn key_name(&self) -> Expr<String, P> {
        field(self, "keyName")
    }

    pub fn key_version(&self) -> Expr<String, P> {
        field(self, "keyVersion")
    }
}

definition! {
    /// Definition `EnhancedSecurityComplianceDefinition` of `Microsoft.Databricks`.
    ///
    /// An expression that yields it has:
    /// - `automatic_cluster_update()`: `AutomaticClusterUpdateDefinition`
    /// - `compliance_security_profile()`: `ComplianceSecurityProfileDefinition`
    /// - `enhanced_security_monitoring()`: `EnhancedSecurityMonitoringDefinition`
    EnhancedSecurityComplianceDefinition
}

impl EnhancedSecurityComplianceDefinition {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `automaticClusterUpdate`.
    pub fn automatic_cluster_update(
        self,
        value: impl Value<AutomaticClusterUpdateDefinition>,
    ) -> Self {
        set(self, "automaticClusterUpdate", value)
    }

    /// `complianceSecurityProfile`.
    pub fn compliance_security_profile(
        self,
        value: impl Value<ComplianceSecurityProfileDefinition>,
    ) -> Self {
        set(self, "complianceSecurityProfile", value)
    }

    /// `enhancedSecurityMonitoring`.
    pub fn enhanced_security_monitoring(
        self,
        value: impl Value<EnhancedSecurityMonitoringDefinition>,
    ) -> Self {
        set(self, "enhancedSecurityMonitoring", value)
    }
}

#[doc(hidden)]
impl<P> Expr<EnhancedSecurityComplianceDefinition, P> {
    pub fn automatic_cluster_update(&self) -> Expr<AutomaticClusterUpdateDefinition, P> {
        field(self, "automaticClusterUpdate")
    }

    pub fn compliance_security_profile(&self) -> Expr<ComplianceSecurityProfileDefinition, P> {
        field(self, "complianceSecurityProfile")
    }

    pub fn enhanced_security_monitoring(&self) -> Expr<EnhancedSecurityMonitoringDefinition, P> {
        field(self, "enhancedSecurityMonitoring")
    }
}

definition! {
    /// Definition `EnhancedSecurityMonitoringDefinition` of `Microsoft.Databricks`.
    ///
    /// An expression that yields it has:
    /// - `value()`: `EnhancedSecurityMonitoringDefinitionValue`
    EnhancedSecurityMonitoringDefinition
}

impl EnhancedSecurityMonitoringDefinition {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `value`.
    pub fn value(self, value: impl Value<EnhancedSecurityMonitoringDefinitionValue>) -> Self {
        set(self, "value", value)
    }
}

#[doc(hidden)]
impl<P> Expr<EnhancedSecurityMonitoringDefinition, P> {
    pub fn value(&self) -> Expr<EnhancedSecurityMonitoringDefinitionValue, P> {
        field(self, "value")
    }
}

enumeration! {
    /// `value` of `EnhancedSecurityMonitoringDefinition`.
    open EnhancedSecurityMonitoringDefinitionValue {
        Enabled = "Enabled",
        Disabled = "Disabled",
    }
}

enumeration! {
    /// `identityType` of `WorkspacePropertiesAccessConnector`.
    open IdentityType {
        SystemAssigned = "SystemAssigned",
        UserAssigned = "UserAssigned",
    }
}

enumeration! {
    /// `initialType` of `DefaultCatalogProperties`.
    open InitialType {
        HiveMetastore = "HiveMetastore",
        UnityCatalog = "UnityCatalog",
    }
}

enumeration! {
    /// `keySource` of `Encryption`.
    open KeySource {
        Default = "Default",
        MicrosoftKeyvault = "Microsoft.Keyvault",
    }
}

definition! {
    /// Definition `ManagedDiskEncryption` of `Microsoft.Databricks`.
    ///
    /// An expression that yields it has:
    /// - `key_source()`: `String`
    /// - `key_vault_properties()`: `ManagedDiskEncryptionKeyVaultProperties`
    /// - `rotation_to_latest_key_version_enabled()`: `bool`
    ManagedDiskEncryption
}

impl ManagedDiskEncryption {
    /// One with what Azure requires.
    pub fn new(key_vault_properties: impl Value<ManagedDiskEncryptionKeyVaultProperties>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("keyVaultProperties", key_vault_properties.node());
        this.0.preset("keySource", Node::String("Microsoft.Keyvault".into()));
        this
    }

    /// `rotationToLatestKeyVersionEnabled`.
    pub fn rotation_to_latest_key_version_enabled(self, value: impl Value<bool>) -> Self {
        set(self, "rotationToLatestKeyVersionEnabled", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ManagedDiskEncryption, P> {
    pub fn key_source(&self) -> Expr<String, P> {
        field(self, "keySource")
    }

    pub fn key_vault_properties(&self) -> Expr<ManagedDiskEncryptionKeyVaultProperties, P> {
        field(self, "keyVaultProperties")
    }

    pub fn rotation_to_latest_key_version_enabled(&self) -> Expr<bool, P> {
        field(self, "rotationToLatestKeyVersionEnabled")
    }
}

definition! {
    /// Definition `ManagedDiskEncryptionKeyVaultProperties` of `Microsoft.Databricks`.
    ///
    /// An expression that yields it has:
    /// - `key_vault_uri()`: `String`
    /// - `key_name()`: `String`
    /// - `key_version()`: `String`
    ManagedDiskEncryptionKeyVaultProperties
}

impl ManagedDiskEncryptionKeyVaultProperties {
    /// One with what Azure requires.
    pub fn new(
        key_vault_uri: impl Value<String>,
        key_name: impl Value<String>,
        key_version: impl Value<String>,
    ) -> Self {
        let mut this = Self(Object::new());
        this.0.set("keyVaultUri", key_vault_uri.node());
        this.0.set("keyName", key_name.node());
        this.0.set("keyVersion", key_version.node());
        this
    }
}

#[doc(hidden)]
impl<P> Expr<ManagedDiskEncryptionKeyVaultProperties, P> {
    pub fn key_vault_uri(&self) -> Expr<String, P> {
        field(self, "keyVaultUri")
    }

    pub fn key_name(&self) -> Expr<String, P> {
        field(self, "keyName")
    }

    pub fn key_version(&self) -> Expr<String, P> {
        field(self, "keyVersion")
    }
}

reading! {
    /// Definition `ManagedIdentityConfiguration` of `Microsoft.Databricks`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `principal_id()`: `String`
    /// - `tenant_id()`: `String`
    /// - `type_()`: `String`
    ManagedIdentityConfiguration
}

#[doc(hidden)]
impl<P> Expr<ManagedIdentityConfiguration, P> {
    pub fn principal_id(&self) -> Expr<String, P> {
        field(self, "principalId")
    }

    pub fn tenant_id(&self) -> Expr<String, P> {
        field(self, "tenantId")
    }

    pub fn type_(&self) -> Expr<String, P> {
        field(self, "type")
    }
}

reading! {
    /// Definition `ManagedServiceIdentity` of `Microsoft.Databricks`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `principal_id()`: `String`
    /// - `tenant_id()`: `String`
    /// - `type_()`: `String`
    /// - `user_assigned_identities()`: `Map<UserAssignedIdentity>`
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

    pub fn user_assigned_identities(&self) -> Expr<Map<UserAssignedIdentity>, P> {
        field(self, "userAssignedIdentities")
    }
}

reading! {
    /// Definition `PrivateEndpoint` of `Microsoft.Databricks`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `id()`: `String`
    PrivateEndpoint
}

#[doc(hidden)]
impl<P> Expr<PrivateEndpoint, P> {
    pub fn id(&self) -> Expr<String, P> {
        field(self, "id")
    }
}

reading! {
    /// Definition `PrivateEndpointConnection` of `Microsoft.Databricks`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `properties()`: `PrivateEndpointConnectionProperties`
    /// - `id()`: `String`
    /// - `name()`: `String`
    /// - `type_()`: `String`
    /// - `system_data()`: `SystemData`
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

    pub fn system_data(&self) -> Expr<SystemData, P> {
        field(self, "systemData")
    }
}

reading! {
    /// Definition `PrivateEndpointConnectionProperties` of `Microsoft.Databricks`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `private_endpoint()`: `PrivateEndpoint`
    /// - `group_ids()`: `Vec<String>`
    /// - `private_link_service_connection_state()`: `PrivateLinkServiceConnectionState`
    /// - `provisioning_state()`: `String`
    PrivateEndpointConnectionProperties
}

#[doc(hidden)]
impl<P> Expr<PrivateEndpointConnectionProperties, P> {
    pub fn private_endpoint(&self) -> Expr<PrivateEndpoint, P> {
        field(self, "privateEndpoint")
    }

    pub fn group_ids(&self) -> Expr<Vec<String>, P> {
        field(self, "groupIds")
    }

    pub fn private_link_service_connection_state(
        &self,
    ) -> Expr<PrivateLinkServiceConnectionState, P> {
        field(self, "privateLinkServiceConnectionState")
    }

    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }
}

definition! {
    /// Definition `PrivateLinkServiceConnectionState` of `Microsoft.Databricks`.
    ///
    /// An expression that yields it has:
    /// - `status()`: `PrivateLinkServiceConnectionStateStatus`
    /// - `description()`: `String`
    /// - `actions_required()`: `String`
    PrivateLinkServiceConnectionState
}

impl PrivateLinkServiceConnectionState {
    /// One with what Azure requires.
    pub fn new(status: impl Value<PrivateLinkServiceConnectionStateStatus>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("status", status.node());
        this
    }

    /// `description`.
    pub fn description(self, value: impl Value<String>) -> Self {
        set(self, "description", value)
    }

    /// `actionsRequired`.
    pub fn actions_required(self, value: impl Value<String>) -> Self {
        set(self, "actionsRequired", value)
    }
}

#[doc(hidden)]
impl<P> Expr<PrivateLinkServiceConnectionState, P> {
    pub fn status(&self) -> Expr<PrivateLinkServiceConnectionStateStatus, P> {
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
    /// `status` of `PrivateLinkServiceConnectionState`.
    open PrivateLinkServiceConnectionStateStatus {
        Pending = "Pending",
        Approved = "Approved",
        Rejected = "Rejected",
        Disconnected = "Disconnected",
    }
}

enumeration! {
    /// `publicNetworkAccess` of `Microsoft.Databricks/workspaces`.
    open PublicNetworkAccess {
        Enabled = "Enabled",
        Disabled = "Disabled",
    }
}

enumeration! {
    /// `requiredNsgRules` of `Microsoft.Databricks/workspaces`.
    open RequiredNsgRules {
        AllRules = "AllRules",
        NoAzureDatabricksRules = "NoAzureDatabricksRules",
        NoAzureServiceRules = "NoAzureServiceRules",
    }
}

definition! {
    /// Definition `Sku` of `Microsoft.Databricks`.
    ///
    /// An expression that yields it has:
    /// - `name()`: `String`
    /// - `tier()`: `String`
    Sku
}

impl Sku {
    /// An empty one.
    ///
    /// Sets what is safe:
    /// - `name` = `premium` (`dbx.01`)
    pub fn new() -> Self {
        let mut this = Self(Object::new());
        this.0.preset("name", Node::String("premium".into()));
        this
    }

    /// `name`.
    ///
    /// Control `dbx.01`: it is `premium` unless set here.
    pub fn dangerously_set_name(self, value: impl Value<String>) -> Self {
        set(self, "name", value)
    }

    /// `tier`.
    pub fn tier(self, value: impl Value<String>) -> Self {
        set(self, "tier", value)
    }
}

#[doc(hidden)]
impl<P> Expr<Sku, P> {
    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }

    pub fn tier(&self) -> Expr<String, P> {
        field(self, "tier")
    }
}

reading! {
    /// Definition `SystemData` of `Microsoft.Databricks`, which is only read.
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

reading! {
    /// Definition `UserAssignedIdentity` of `Microsoft.Databricks`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `principal_id()`: `String`
    /// - `client_id()`: `String`
    UserAssignedIdentity
}

#[doc(hidden)]
impl<P> Expr<UserAssignedIdentity, P> {
    pub fn principal_id(&self) -> Expr<String, P> {
        field(self, "principalId")
    }

    pub fn client_id(&self) -> Expr<String, P> {
        field(self, "clientId")
    }
}

reading! {
    /// Definition `VirtualNetworkPeeringPropertiesFormatDatabricksVirtualNetwork` of `Microsoft.Databricks`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `id()`: `String`
    VirtualNetworkPeeringDatabricksVirtualNetwork
}

#[doc(hidden)]
impl<P> Expr<VirtualNetworkPeeringDatabricksVirtualNetwork, P> {
    pub fn id(&self) -> Expr<String, P> {
        field(self, "id")
    }
}

reading! {
    /// Definition `VirtualNetworkPeeringPropertiesFormat` of `Microsoft.Databricks`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `allow_virtual_network_access()`: `bool`
    /// - `allow_forwarded_traffic()`: `bool`
    /// - `allow_gateway_transit()`: `bool`
    /// - `use_remote_gateways()`: `bool`
    /// - `databricks_virtual_network()`: `VirtualNetworkPeeringDatabricksVirtualNetwork`
    /// - `databricks_address_space()`: `AddressSpace`
    /// - `remote_virtual_network()`: `VirtualNetworkPeeringRemoteVirtualNetwork`
    /// - `remote_address_space()`: `AddressSpace`
    /// - `peering_state()`: `String`
    /// - `provisioning_state()`: `String`
    VirtualNetworkPeeringProperties
}

#[doc(hidden)]
impl<P> Expr<VirtualNetworkPeeringProperties, P> {
    pub fn allow_virtual_network_access(&self) -> Expr<bool, P> {
        field(self, "allowVirtualNetworkAccess")
    }

    pub fn allow_forwarded_traffic(&self) -> Expr<bool, P> {
        field(self, "allowForwardedTraffic")
    }

    pub fn allow_gateway_transit(&self) -> Expr<bool, P> {
        field(self, "allowGatewayTransit")
    }

    pub fn use_remote_gateways(&self) -> Expr<bool, P> {
        field(self, "useRemoteGateways")
    }

    pub fn databricks_virtual_network(
        &self,
    ) -> Expr<VirtualNetworkPeeringDatabricksVirtualNetwork, P> {
        field(self, "databricksVirtualNetwork")
    }

    pub fn databricks_address_space(&self) -> Expr<AddressSpace, P> {
        field(self, "databricksAddressSpace")
    }

    pub fn remote_virtual_network(&self) -> Expr<VirtualNetworkPeeringRemoteVirtualNetwork, P> {
        field(self, "remoteVirtualNetwork")
    }

    pub fn remote_address_space(&self) -> Expr<AddressSpace, P> {
        field(self, "remoteAddressSpace")
    }

    pub fn peering_state(&self) -> Expr<String, P> {
        field(self, "peeringState")
    }

    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }
}

reading! {
    /// Definition `VirtualNetworkPeeringPropertiesFormatRemoteVirtualNetwork` of `Microsoft.Databricks`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `id()`: `String`
    VirtualNetworkPeeringRemoteVirtualNetwork
}

#[doc(hidden)]
impl<P> Expr<VirtualNetworkPeeringRemoteVirtualNetwork, P> {
    pub fn id(&self) -> Expr<String, P> {
        field(self, "id")
    }
}

definition! {
    /// Definition `WorkspacePropertiesAccessConnector` of `Microsoft.Databricks`.
    ///
    /// An expression that yields it has:
    /// - `id()`: `Id<AccessConnector>`
    /// - `identity_type()`: `IdentityType`
    /// - `user_assigned_identity_id()`: `Id<UserAssignedIdentity>`
    WorkspaceAccessConnector
}

impl WorkspaceAccessConnector {
    /// One with what Azure requires.
    pub fn new(
        id: impl Value<Id<super::AccessConnector>>,
        identity_type: impl Value<IdentityType>,
    ) -> Self {
        let mut this = Self(Object::new());
        this.0.set("id", id.node());
        this.0.set("identityType", identity_type.node());
        this
    }

    /// `userAssignedIdentityId`.
    pub fn user_assigned_identity_id(
        self,
        value: impl Value<Id<crate::azure::support::UserAssignedIdentity>>,
    ) -> Self {
        set(self, "userAssignedIdentityId", value)
    }
}

#[doc(hidden)]
impl<P> Expr<WorkspaceAccessConnector, P> {
    pub fn id(&self) -> Expr<Id<super::AccessConnector>, P> {
        field(self, "id")
    }

    pub fn identity_type(&self) -> Expr<IdentityType, P> {
        field(self, "identityType")
    }

    pub fn user_assigned_identity_id(
        &self,
    ) -> Expr<Id<crate::azure::support::UserAssignedIdentity>, P> {
        field(self, "userAssignedIdentityId")
    }
}

definition! {
    /// Definition `WorkspaceCustomBooleanParameter` of `Microsoft.Databricks`.
    ///
    /// An expression that yields it has:
    /// - `type_()`: `WorkspaceCustomBooleanParameterType`
    /// - `value()`: `bool`
    WorkspaceCustomBooleanParameter
}

impl WorkspaceCustomBooleanParameter {
    /// An empty one.
    ///
    /// Sets what is safe:
    /// - `value` = `true` (`dbx.08`)
    pub fn new() -> Self {
        let mut this = Self(Object::new());
        this.0.preset("value", Node::Bool(true));
        this
    }

    /// `type`.
    pub fn type_(self, value: impl Value<WorkspaceCustomBooleanParameterType>) -> Self {
        set(self, "type", value)
    }

    /// `value`.
    ///
    /// Control `dbx.08`: it is `true` unless set here.
    pub fn dangerously_set_value(self, value: impl Value<bool>) -> Self {
        set(self, "value", value)
    }
}

#[doc(hidden)]
impl<P> Expr<WorkspaceCustomBooleanParameter, P> {
    pub fn type_(&self) -> Expr<WorkspaceCustomBooleanParameterType, P> {
        field(self, "type")
    }

    pub fn value(&self) -> Expr<bool, P> {
        field(self, "value")
    }
}

enumeration! {
    /// `type` of `WorkspaceCustomBooleanParameter`.
    open WorkspaceCustomBooleanParameterType {
        Bool = "Bool",
        Object = "Object",
        String = "String",
    }
}

reading! {
    /// Definition `WorkspaceCustomObjectParameter` of `Microsoft.Databricks`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `type_()`: `String`
    /// - `value()`: `Any`
    WorkspaceCustomObjectParameter
}

#[doc(hidden)]
impl<P> Expr<WorkspaceCustomObjectParameter, P> {
    pub fn type_(&self) -> Expr<String, P> {
        field(self, "type")
    }

    pub fn value(&self) -> Expr<Any, P> {
        field(self, "value")
    }
}

definition! {
    /// Definition `WorkspaceCustomParameters` of `Microsoft.Databricks`.
    ///
    /// An expression that yields it has:
    /// - `aml_workspace_id()`: `WorkspaceCustomStringParameter`
    /// - `custom_virtual_network_id()`: `WorkspaceCustomStringParameter`
    /// - `custom_public_subnet_name()`: `WorkspaceCustomStringParameter`
    /// - `custom_private_subnet_name()`: `WorkspaceCustomStringParameter`
    /// - `enable_no_public_ip()`: `WorkspaceNoPublicIpBooleanParameter`
    /// - `load_balancer_backend_pool_name()`: `WorkspaceCustomStringParameter`
    /// - `load_balancer_id()`: `WorkspaceCustomStringParameter`
    /// - `nat_gateway_name()`: `WorkspaceCustomStringParameter`
    /// - `public_ip_name()`: `WorkspaceCustomStringParameter`
    /// - `prepare_encryption()`: `WorkspaceCustomBooleanParameter`
    /// - `encryption()`: `WorkspaceEncryptionParameter`
    /// - `require_infrastructure_encryption()`: `WorkspaceCustomBooleanParameter`
    /// - `storage_account_name()`: `WorkspaceCustomStringParameter`
    /// - `storage_account_sku_name()`: `WorkspaceCustomStringParameter`
    /// - `vnet_address_prefix()`: `WorkspaceCustomStringParameter`
    /// - `resource_tags()`: `WorkspaceCustomObjectParameter`
    WorkspaceCustomParameters
}

impl WorkspaceCustomParameters {
    /// An empty one.
    ///
    /// Sets what is safe:
    /// - `enableNoPublicIp.value` = `true` (`dbx.04`)
    /// - `requireInfrastructureEncryption.value` = `true` (`dbx.08`)
    pub fn new() -> Self {
        let mut this = Self(Object::new());
        this.0.preset("enableNoPublicIp/value", Node::Bool(true));
        this.0.preset("requireInfrastructureEncryption/value", Node::Bool(true));
        this
    }

    /// `amlWorkspaceId`.
    pub fn aml_workspace_id(self, value: impl Value<WorkspaceCustomStringParameter>) -> Self {
        set(self, "amlWorkspaceId", value)
    }

    /// `customVirtualNetworkId`.
    pub fn custom_virtual_network_id(
        self,
        value: impl Value<WorkspaceCustomStringParameter>,
    ) -> Self {
        set(self, "customVirtualNetworkId", value)
    }

    /// `customPublicSubnetName`.
    pub fn custom_public_subnet_name(
        self,
        value: impl Value<WorkspaceCustomStringParameter>,
    ) -> Self {
        set(self, "customPublicSubnetName", value)
    }

    /// `customPrivateSubnetName`.
    pub fn custom_private_subnet_name(
        self,
        value: impl Value<WorkspaceCustomStringParameter>,
    ) -> Self {
        set(self, "customPrivateSubnetName", value)
    }

    /// `enableNoPublicIp`.
    pub fn enable_no_public_ip(self, value: WorkspaceNoPublicIpBooleanParameter) -> Self {
        set(self, "enableNoPublicIp", value)
    }

    /// `enableNoPublicIp`.
    ///
    /// Like [`enable_no_public_ip`](Self::enable_no_public_ip), for a value that may not hold what is safe.
    pub fn dangerously_set_enable_no_public_ip(
        self,
        value: impl Value<WorkspaceNoPublicIpBooleanParameter>,
    ) -> Self {
        set(self, "enableNoPublicIp", value)
    }

    /// `loadBalancerBackendPoolName`.
    pub fn load_balancer_backend_pool_name(
        self,
        value: impl Value<WorkspaceCustomStringParameter>,
    ) -> Self {
        set(self, "loadBalancerBackendPoolName", value)
    }

    /// `loadBalancerId`.
    pub fn load_balancer_id(self, value: impl Value<WorkspaceCustomStringParameter>) -> Self {
        set(self, "loadBalancerId", value)
    }

    /// `natGatewayName`.
    pub fn nat_gateway_name(self, value: impl Value<WorkspaceCustomStringParameter>) -> Self {
        set(self, "natGatewayName", value)
    }

    /// `publicIpName`.
    pub fn public_ip_name(self, value: impl Value<WorkspaceCustomStringParameter>) -> Self {
        set(self, "publicIpName", value)
    }

    /// `prepareEncryption`.
    pub fn prepare_encryption(self, value: WorkspaceCustomBooleanParameter) -> Self {
        set(self, "prepareEncryption", value)
    }

    /// `prepareEncryption`.
    ///
    /// Like [`prepare_encryption`](Self::prepare_encryption), for a value that may not hold what is safe.
    pub fn dangerously_set_prepare_encryption(
        self,
        value: impl Value<WorkspaceCustomBooleanParameter>,
    ) -> Self {
        set(self, "prepareEncryption", value)
    }

    /// `encryption`.
    pub fn encryption(self, value: impl Value<WorkspaceEncryptionParameter>) -> Self {
        set(self, "encryption", value)
    }

    /// `requireInfrastructureEncryption`.
    pub fn require_infrastructure_encryption(self, value: WorkspaceCustomBooleanParameter) -> Self {
        set(self, "requireInfrastructureEncryption", value)
    }

    /// `requireInfrastructureEncryption`.
    ///
    /// Like [`require_infrastructure_encryption`](Self::require_infrastructure_encryption), for a value that may not hold what is safe.
    pub fn dangerously_set_require_infrastructure_encryption(
        self,
        value: impl Value<WorkspaceCustomBooleanParameter>,
    ) -> Self {
        set(self, "requireInfrastructureEncryption", value)
    }

    /// `storageAccountName`.
    pub fn storage_account_name(self, value: impl Value<WorkspaceCustomStringParameter>) -> Self {
        set(self, "storageAccountName", value)
    }

    /// `storageAccountSkuName`.
    pub fn storage_account_sku_name(
        self,
        value: impl Value<WorkspaceCustomStringParameter>,
    ) -> Self {
        set(self, "storageAccountSkuName", value)
    }

    /// `vnetAddressPrefix`.
    pub fn vnet_address_prefix(self, value: impl Value<WorkspaceCustomStringParameter>) -> Self {
        set(self, "vnetAddressPrefix", value)
    }
}

#[doc(hidden)]
impl<P> Expr<WorkspaceCustomParameters, P> {
    pub fn aml_workspace_id(&self) -> Expr<WorkspaceCustomStringParameter, P> {
        field(self, "amlWorkspaceId")
    }

    pub fn custom_virtual_network_id(&self) -> Expr<WorkspaceCustomStringParameter, P> {
        field(self, "customVirtualNetworkId")
    }

    pub fn custom_public_subnet_name(&self) -> Expr<WorkspaceCustomStringParameter, P> {
        field(self, "customPublicSubnetName")
    }

    pub fn custom_private_subnet_name(&self) -> Expr<WorkspaceCustomStringParameter, P> {
        field(self, "customPrivateSubnetName")
    }

    pub fn enable_no_public_ip(&self) -> Expr<WorkspaceNoPublicIpBooleanParameter, P> {
        field(self, "enableNoPublicIp")
    }

    pub fn load_balancer_backend_pool_name(&self) -> Expr<WorkspaceCustomStringParameter, P> {
        field(self, "loadBalancerBackendPoolName")
    }

    pub fn load_balancer_id(&self) -> Expr<WorkspaceCustomStringParameter, P> {
        field(self, "loadBalancerId")
    }

    pub fn nat_gateway_name(&self) -> Expr<WorkspaceCustomStringParameter, P> {
        field(self, "natGatewayName")
    }

    pub fn public_ip_name(&self) -> Expr<WorkspaceCustomStringParameter, P> {
        field(self, "publicIpName")
    }

    pub fn prepare_encryption(&self) -> Expr<WorkspaceCustomBooleanParameter, P> {
        field(self, "prepareEncryption")
    }

    pub fn encryption(&self) -> Expr<WorkspaceEncryptionParameter, P> {
        field(self, "encryption")
    }

    pub fn require_infrastructure_encryption(&self) -> Expr<WorkspaceCustomBooleanParameter, P> {
        field(self, "requireInfrastructureEncryption")
    }

    pub fn storage_account_name(&self) -> Expr<WorkspaceCustomStringParameter, P> {
        field(self, "storageAccountName")
    }

    pub fn storage_account_sku_name(&self) -> Expr<WorkspaceCustomStringParameter, P> {
        field(self, "storageAccountSkuName")
    }

    pub fn vnet_address_prefix(&self) -> Expr<WorkspaceCustomStringParameter, P> {
        field(self, "vnetAddressPrefix")
    }

    pub fn resource_tags(&self) -> Expr<WorkspaceCustomObjectParameter, P> {
        field(self, "resourceTags")
    }
}

definition! {
    /// Definition `WorkspaceCustomStringParameter` of `Microsoft.Databricks`.
    ///
    /// An expression that yields it has:
    /// - `type_()`: `WorkspaceCustomStringParameterType`
    /// - `value()`: `String`
    WorkspaceCustomStringParameter
}

impl WorkspaceCustomStringParameter {
    /// One with what Azure requires.
    pub fn new(value: impl Value<String>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("value", value.node());
        this
    }

    /// `type`.
    pub fn type_(self, value: impl Value<WorkspaceCustomStringParameterType>) -> Self {
        set(self, "type", value)
    }
}

#[doc(hidden)]
impl<P> Expr<WorkspaceCustomStringParameter, P> {
    pub fn type_(&self) -> Expr<WorkspaceCustomStringParameterType, P> {
        field(self, "type")
    }

    pub fn value(&self) -> Expr<String, P> {
        field(self, "value")
    }
}

enumeration! {
    /// `type` of `WorkspaceCustomStringParameter`.
    open WorkspaceCustomStringParameterType {
        Bool = "Bool",
        Object = "Object",
        String = "String",
    }
}

definition! {
    /// Definition `WorkspacePropertiesEncryption` of `Microsoft.Databricks`.
    ///
    /// An expression that yields it has:
    /// - `entities()`: `EncryptionEntitiesDefinition`
    WorkspaceEncryption
}

impl WorkspaceEncryption {
    /// One with what Azure requires.
    pub fn new(entities: impl Value<EncryptionEntitiesDefinition>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("entities", entities.node());
        this
    }
}

#[doc(hidden)]
impl<P> Expr<WorkspaceEncryption, P> {
    pub fn entities(&self) -> Expr<EncryptionEntitiesDefinition, P> {
        field(self, "entities")
    }
}

definition! {
    /// Definition `WorkspaceEncryptionParameter` of `Microsoft.Databricks`.
    ///
    /// An expression that yields it has:
    /// - `type_()`: `WorkspaceEncryptionParameterType`
    /// - `value()`: `Encryption`
    WorkspaceEncryptionParameter
}

impl WorkspaceEncryptionParameter {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `type`.
    pub fn type_(self, value: impl Value<WorkspaceEncryptionParameterType>) -> Self {
        set(self, "type", value)
    }

    /// `value`.
    pub fn value(self, value: impl Value<Encryption>) -> Self {
        set(self, "value", value)
    }
}

#[doc(hidden)]
impl<P> Expr<WorkspaceEncryptionParameter, P> {
    pub fn type_(&self) -> Expr<WorkspaceEncryptionParameterType, P> {
        field(self, "type")
    }

    pub fn value(&self) -> Expr<Encryption, P> {
        field(self, "value")
    }
}

enumeration! {
    /// `type` of `WorkspaceEncryptionParameter`.
    open WorkspaceEncryptionParameterType {
        Bool = "Bool",
        Object = "Object",
        String = "String",
    }
}

definition! {
    /// Definition `WorkspaceNoPublicIPBooleanParameter` of `Microsoft.Databricks`.
    ///
    /// An expression that yields it has:
    /// - `type_()`: `WorkspaceNoPublicIpBooleanParameterType`
    /// - `value()`: `bool`
    WorkspaceNoPublicIpBooleanParameter
}

impl WorkspaceNoPublicIpBooleanParameter {
    /// An empty one.
    ///
    /// Sets what is safe:
    /// - `value` = `true` (`dbx.04`)
    pub fn new() -> Self {
        let mut this = Self(Object::new());
        this.0.preset("value", Node::Bool(true));
        this
    }

    /// `type`.
    pub fn type_(self, value: impl Value<WorkspaceNoPublicIpBooleanParameterType>) -> Self {
        set(self, "type", value)
    }

    /// `value`.
    ///
    /// Control `dbx.04`: it is `true` unless set here.
    pub fn dangerously_set_value(self, value: impl Value<bool>) -> Self {
        set(self, "value", value)
    }
}

#[doc(hidden)]
impl<P> Expr<WorkspaceNoPublicIpBooleanParameter, P> {
    pub fn type_(&self) -> Expr<WorkspaceNoPublicIpBooleanParameterType, P> {
        field(self, "type")
    }

    pub fn value(&self) -> Expr<bool, P> {
        field(self, "value")
    }
}

enumeration! {
    /// `type` of `WorkspaceNoPublicIPBooleanParameter`.
    open WorkspaceNoPublicIpBooleanParameterType {
        Bool = "Bool",
        Object = "Object",
        String = "String",
    }
}

reading! {
    /// Definition `WorkspaceProperties` of `Microsoft.Databricks`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `compute_mode()`: `ComputeMode`
    /// - `managed_resource_group_id()`: `String`
    /// - `parameters()`: `WorkspaceCustomParameters`
    /// - `provisioning_state()`: `String`
    /// - `ui_definition_uri()`: `String`
    /// - `authorizations()`: `Vec<WorkspaceProviderAuthorization>`
    /// - `created_by()`: `CreatedBy`
    /// - `updated_by()`: `CreatedBy`
    /// - `created_date_time()`: `String`
    /// - `workspace_id()`: `String`
    /// - `workspace_url()`: `String`
    /// - `storage_account_identity()`: `ManagedIdentityConfiguration`
    /// - `managed_disk_identity()`: `ManagedIdentityConfiguration`
    /// - `disk_encryption_set_id()`: `String`
    /// - `encryption()`: `WorkspaceEncryption`
    /// - `enhanced_security_compliance()`: `EnhancedSecurityComplianceDefinition`
    /// - `private_endpoint_connections()`: `Vec<PrivateEndpointConnection>`
    /// - `public_network_access()`: `PublicNetworkAccess`
    /// - `required_nsg_rules()`: `RequiredNsgRules`
    /// - `default_catalog()`: `DefaultCatalogProperties`
    /// - `is_uc_enabled()`: `bool`
    /// - `access_connector()`: `WorkspaceAccessConnector`
    /// - `default_storage_firewall()`: `DefaultStorageFirewall`
    WorkspaceProperties
}

#[doc(hidden)]
impl<P> Expr<WorkspaceProperties, P> {
    pub fn compute_mode(&self) -> Expr<ComputeMode, P> {
        field(self, "computeMode")
    }

    pub fn managed_resource_group_id(&self) -> Expr<String, P> {
        field(self, "managedResourceGroupId")
    }

    pub fn parameters(&self) -> Expr<WorkspaceCustomParameters, P> {
        field(self, "parameters")
    }

    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }

    pub fn ui_definition_uri(&self) -> Expr<String, P> {
        field(self, "uiDefinitionUri")
    }

    pub fn authorizations(&self) -> Expr<Vec<WorkspaceProviderAuthorization>, P> {
        field(self, "authorizations")
    }

    pub fn created_by(&self) -> Expr<CreatedBy, P> {
        field(self, "createdBy")
    }

    pub fn updated_by(&self) -> Expr<CreatedBy, P> {
        field(self, "updatedBy")
    }

    pub fn created_date_time(&self) -> Expr<String, P> {
        field(self, "createdDateTime")
    }

    pub fn workspace_id(&self) -> Expr<String, P> {
        field(self, "workspaceId")
    }

    pub fn workspace_url(&self) -> Expr<String, P> {
        field(self, "workspaceUrl")
    }

    pub fn storage_account_identity(&self) -> Expr<ManagedIdentityConfiguration, P> {
        field(self, "storageAccountIdentity")
    }

    pub fn managed_disk_identity(&self) -> Expr<ManagedIdentityConfiguration, P> {
        field(self, "managedDiskIdentity")
    }

    pub fn disk_encryption_set_id(&self) -> Expr<String, P> {
        field(self, "diskEncryptionSetId")
    }

    pub fn encryption(&self) -> Expr<WorkspaceEncryption, P> {
        field(self, "encryption")
    }

    pub fn enhanced_security_compliance(&self) -> Expr<EnhancedSecurityComplianceDefinition, P> {
        field(self, "enhancedSecurityCompliance")
    }

    pub fn private_endpoint_connections(&self) -> Expr<Vec<PrivateEndpointConnection>, P> {
        field(self, "privateEndpointConnections")
    }

    pub fn public_network_access(&self) -> Expr<PublicNetworkAccess, P> {
        field(self, "publicNetworkAccess")
    }

    pub fn required_nsg_rules(&self) -> Expr<RequiredNsgRules, P> {
        field(self, "requiredNsgRules")
    }

    pub fn default_catalog(&self) -> Expr<DefaultCatalogProperties, P> {
        field(self, "defaultCatalog")
    }

    pub fn is_uc_enabled(&self) -> Expr<bool, P> {
        field(self, "isUcEnabled")
    }

    pub fn access_connector(&self) -> Expr<WorkspaceAccessConnector, P> {
        field(self, "accessConnector")
    }

    pub fn default_storage_firewall(&self) -> Expr<DefaultStorageFirewall, P> {
        field(self, "defaultStorageFirewall")
    }
}

definition! {
    /// Definition `WorkspaceProviderAuthorization` of `Microsoft.Databricks`.
    ///
    /// An expression that yields it has:
    /// - `principal_id()`: `String`
    /// - `role_definition_id()`: `String`
    WorkspaceProviderAuthorization
}

impl WorkspaceProviderAuthorization {
    /// One with what Azure requires.
    pub fn new(principal_id: impl Value<String>, role_definition_id: impl Value<String>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("principalId", principal_id.node());
        this.0.set("roleDefinitionId", role_definition_id.node());
        this
    }
}

#[doc(hidden)]
impl<P> Expr<WorkspaceProviderAuthorization, P> {
    pub fn principal_id(&self) -> Expr<String, P> {
        field(self, "principalId")
    }

    pub fn role_definition_id(&self) -> Expr<String, P> {
        field(self, "roleDefinitionId")
    }
}
