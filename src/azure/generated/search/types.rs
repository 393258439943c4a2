//! Definitions and enums of `Microsoft.Search`.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use crate::azure::support::*;

enumeration! {
    /// `aadAuthFailureMode` of `DataPlaneAadOrApiKeyAuthOption`.
    AadAuthFailureMode {
        Http403 = "http403",
        Http401WithBearerChallenge = "http401WithBearerChallenge",
    }
}

enumeration! {
    /// `computeType` of `Microsoft.Search/searchServices`.
    open ComputeType {
        Default = "Default",
        Confidential = "Confidential",
    }
}

enumeration! {
    /// `dataExfiltrationProtections` of `Microsoft.Search/searchServices`.
    open DataExfiltrationProtection {
        BlockAll = "BlockAll",
    }
}

definition! {
    /// Definition `DataPlaneAadOrApiKeyAuthOption` of `Microsoft.Search`.
    ///
    /// An expression that yields it has:
    /// - `aad_auth_failure_mode()`: `AadAuthFailureMode`
    DataPlaneAadOrApiKeyAuthOption
}

impl DataPlaneAadOrApiKeyAuthOption {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `aadAuthFailureMode`.
    pub fn aad_auth_failure_mode(self, value: impl Value<AadAuthFailureMode>) -> Self {
        set(self, "aadAuthFailureMode", value)
    }
}

#[doc(hidden)]
impl<P> Expr<DataPlaneAadOrApiKeyAuthOption, P> {
    pub fn aad_auth_failure_mode(&self) -> Expr<AadAuthFailureMode, P> {
        field(self, "aadAuthFailureMode")
    }
}

definition! {
    /// Definition `DataPlaneAuthOptions` of `Microsoft.Search`.
    ///
    /// An expression that yields it has:
    /// - `api_key_only()`: `Any`
    /// - `aad_or_api_key()`: `DataPlaneAadOrApiKeyAuthOption`
    DataPlaneAuthOptions
}

impl DataPlaneAuthOptions {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `apiKeyOnly`.
    pub fn api_key_only(self, value: impl Value<Any>) -> Self {
        set(self, "apiKeyOnly", value)
    }

    /// `aadOrApiKey`.
    pub fn aad_or_api_key(self, value: impl Value<DataPlaneAadOrApiKeyAuthOption>) -> Self {
        set(self, "aadOrApiKey", value)
    }
}

#[doc(hidden)]
impl<P> Expr<DataPlaneAuthOptions, P> {
    pub fn api_key_only(&self) -> Expr<Any, P> {
        field(self, "apiKeyOnly")
    }

    pub fn aad_or_api_key(&self) -> Expr<DataPlaneAadOrApiKeyAuthOption, P> {
        field(self, "aadOrApiKey")
    }
}

definition! {
    /// Definition `EncryptionWithCmk` of `Microsoft.Search`.
    ///
    /// An expression that yields it has:
    /// - `enforcement()`: `Enforcement`
    /// - `encryption_compliance_status()`: `String`
    EncryptionWithCmk
}

impl EncryptionWithCmk {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `enforcement`.
    pub fn enforcement(self, value: impl Value<Enforcement>) -> Self {
        set(self, "enforcement", value)
    }
}

#[doc(hidden)]
impl<P> Expr<EncryptionWithCmk, P> {
    pub fn enforcement(&self) -> Expr<Enforcement, P> {
        field(self, "enforcement")
    }

    pub fn encryption_compliance_status(&self) -> Expr<String, P> {
        field(self, "encryptionComplianceStatus")
    }
}

enumeration! {
    /// `enforcement` of `EncryptionWithCmk`.
    Enforcement {
        Disabled = "Disabled",
        Enabled = "Enabled",
        Unspecified = "Unspecified",
    }
}

enumeration! {
    /// `hostingMode` of `Microsoft.Search/searchServices`.
    HostingMode {
        Default = "Default",
        HighDensity = "HighDensity",
    }
}

reading! {
    /// Definition `Identity` of `Microsoft.Search`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `principal_id()`: `String`
    /// - `tenant_id()`: `String`
    /// - `type_()`: `String`
    /// - `user_assigned_identities()`: `Map<UserAssignedIdentity>`
    Identity
}

#[doc(hidden)]
impl<P> Expr<Identity, P> {
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

definition! {
    /// Definition `IpRule` of `Microsoft.Search`.
    ///
    /// An expression that yields it has:
    /// - `value()`: `String`
    IpRule
}

impl IpRule {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `value`.
    pub fn value(self, value: impl Value<String>) -> Self {
        set(self, "value", value)
    }
}

#[doc(hidden)]
impl<P> Expr<IpRule, P> {
    pub fn value(&self) -> Expr<String, P> {
        field(self, "value")
    }
}

definition! {
    /// Definition `NetworkRuleSet` of `Microsoft.Search`.
    ///
    /// An expression that yields it has:
    /// - `ip_rules()`: `Vec<IpRule>`
    /// - `bypass()`: `NetworkRuleSetBypass`
    NetworkRuleSet
}

impl NetworkRuleSet {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `ipRules`.
    pub fn ip_rules(self, value: impl Value<Vec<IpRule>>) -> Self {
        set(self, "ipRules", value)
    }

    /// Adds one item to `ipRules`.
    pub fn ip_rule(self, value: impl Value<IpRule>) -> Self {
        push(self, "ipRules", value)
    }

    /// `bypass`.
    pub fn bypass(self, value: impl Value<NetworkRuleSetBypass>) -> Self {
        set(self, "bypass", value)
    }
}

#[doc(hidden)]
impl<P> Expr<NetworkRuleSet, P> {
    pub fn ip_rules(&self) -> Expr<Vec<IpRule>, P> {
        field(self, "ipRules")
    }

    pub fn bypass(&self) -> Expr<NetworkRuleSetBypass, P> {
        field(self, "bypass")
    }
}

enumeration! {
    /// `bypass` of `NetworkRuleSet`.
    open NetworkRuleSetBypass {
        None = "None",
        AzureServices = "AzureServices",
    }
}

reading! {
    /// Definition `PrivateEndpointConnectionPropertiesPrivateEndpoint` of `Microsoft.Search`, which is only read.
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
    /// Definition `PrivateEndpointConnection` of `Microsoft.Search`, which is only read.
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
    /// Definition `PrivateEndpointConnectionProperties` of `Microsoft.Search`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `private_endpoint()`: `PrivateEndpoint`
    /// - `private_link_service_connection_state()`: `PrivateLinkServiceConnectionState`
    /// - `group_id()`: `String`
    /// - `provisioning_state()`: `PrivateEndpointConnectionProvisioningState`
    PrivateEndpointConnectionProperties
}

#[doc(hidden)]
impl<P> Expr<PrivateEndpointConnectionProperties, P> {
    pub fn private_endpoint(&self) -> Expr<PrivateEndpoint, P> {
        field(self, "privateEndpoint")
    }

    pub fn private_link_service_connection_state(
        &self,
    ) -> Expr<PrivateLinkServiceConnectionState, P> {
        field(self, "privateLinkServiceConnectionState")
    }

    pub fn group_id(&self) -> Expr<String, P> {
        field(self, "groupId")
    }

    pub fn provisioning_state(&self) -> Expr<PrivateEndpointConnectionProvisioningState, P> {
        field(self, "provisioningState")
    }
}

enumeration! {
    /// `provisioningState` of `Microsoft.Search/searchServices/privateEndpointConnections`.
    open PrivateEndpointConnectionProvisioningState {
        Updating = "Updating",
        Deleting = "Deleting",
        Failed = "Failed",
        Succeeded = "Succeeded",
        Incomplete = "Incomplete",
        Canceled = "Canceled",
    }
}

definition! {
    /// Definition `PrivateEndpointConnectionPropertiesPrivateLinkServiceConnectionState` of `Microsoft.Search`.
    ///
    /// An expression that yields it has:
    /// - `status()`: `PrivateLinkServiceConnectionStateStatus`
    /// - `description()`: `String`
    /// - `actions_required()`: `String`
    PrivateLinkServiceConnectionState
}

impl PrivateLinkServiceConnectionState {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `status`.
    pub fn status(self, value: impl Value<PrivateLinkServiceConnectionStateStatus>) -> Self {
        set(self, "status", value)
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
    /// `status` of `PrivateEndpointConnectionPropertiesPrivateLinkServiceConnectionState`.
    PrivateLinkServiceConnectionStateStatus {
        Pending = "Pending",
        Approved = "Approved",
        Rejected = "Rejected",
        Disconnected = "Disconnected",
    }
}

enumeration! {
    /// `publicNetworkAccess` of `Microsoft.Search/searchServices`.
    open PublicNetworkAccess {
        Enabled = "Enabled",
        Disabled = "Disabled",
        SecuredByPerimeter = "SecuredByPerimeter",
    }
}

reading! {
    /// Definition `SearchServiceProperties` of `Microsoft.Search`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `replica_count()`: `i64`
    /// - `partition_count()`: `i64`
    /// - `endpoint()`: `String`
    /// - `hosting_mode()`: `HostingMode`
    /// - `compute_type()`: `ComputeType`
    /// - `public_network_access()`: `PublicNetworkAccess`
    /// - `status()`: `String`
    /// - `status_details()`: `String`
    /// - `provisioning_state()`: `String`
    /// - `network_rule_set()`: `NetworkRuleSet`
    /// - `data_exfiltration_protections()`: `Vec<DataExfiltrationProtection>`
    /// - `encryption_with_cmk()`: `EncryptionWithCmk`
    /// - `disable_local_auth()`: `bool`
    /// - `auth_options()`: `DataPlaneAuthOptions`
    /// - `semantic_search()`: `SemanticSearch`
    /// - `private_endpoint_connections()`: `Vec<PrivateEndpointConnection>`
    /// - `shared_private_link_resources()`: `Vec<SharedPrivateLinkResource>`
    /// - `etag()`: `String`
    /// - `upgrade_available()`: `UpgradeAvailable`
    /// - `service_upgraded_at()`: `String`
    SearchServiceProperties
}

#[doc(hidden)]
impl<P> Expr<SearchServiceProperties, P> {
    pub fn replica_count(&self) -> Expr<i64, P> {
        field(self, "replicaCount")
    }

    pub fn partition_count(&self) -> Expr<i64, P> {
        field(self, "partitionCount")
    }

    pub fn endpoint(&self) -> Expr<String, P> {
        field(self, "endpoint")
    }

    pub fn hosting_mode(&self) -> Expr<HostingMode, P> {
        field(self, "hostingMode")
    }

    pub fn compute_type(&self) -> Expr<ComputeType, P> {
        field(self, "computeType")
    }

    pub fn public_network_access(&self) -> Expr<PublicNetworkAccess, P> {
        field(self, "publicNetworkAccess")
    }

    pub fn status(&self) -> Expr<String, P> {
        field(self, "status")
    }

    pub fn status_details(&self) -> Expr<String, P> {
        field(self, "statusDetails")
    }

    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }

    pub fn network_rule_set(&self) -> Expr<NetworkRuleSet, P> {
        field(self, "networkRuleSet")
    }

    pub fn data_exfiltration_protections(&self) -> Expr<Vec<DataExfiltrationProtection>, P> {
        field(self, "dataExfiltrationProtections")
    }

    pub fn encryption_with_cmk(&self) -> Expr<EncryptionWithCmk, P> {
        field(self, "encryptionWithCmk")
    }

    pub fn disable_local_auth(&self) -> Expr<bool, P> {
        field(self, "disableLocalAuth")
    }

    pub fn auth_options(&self) -> Expr<DataPlaneAuthOptions, P> {
        field(self, "authOptions")
    }

    pub fn semantic_search(&self) -> Expr<SemanticSearch, P> {
        field(self, "semanticSearch")
    }

    pub fn private_endpoint_connections(&self) -> Expr<Vec<PrivateEndpointConnection>, P> {
        field(self, "privateEndpointConnections")
    }

    pub fn shared_private_link_resources(&self) -> Expr<Vec<SharedPrivateLinkResource>, P> {
        field(self, "sharedPrivateLinkResources")
    }

    pub fn etag(&self) -> Expr<String, P> {
        field(self, "eTag")
    }

    pub fn upgrade_available(&self) -> Expr<UpgradeAvailable, P> {
        field(self, "upgradeAvailable")
    }

    pub fn service_upgraded_at(&self) -> Expr<String, P> {
        field(self, "serviceUpgradedAt")
    }
}

enumeration! {
    /// `semanticSearch` of `Microsoft.Search/searchServices`.
    open SemanticSearch {
        Disabled = "disabled",
        Free = "free",
        Standard = "standard",
    }
}

reading! {
    /// Definition `SharedPrivateLinkResource` of `Microsoft.Search`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `properties()`: `SharedPrivateLinkResourceProperties`
    /// - `id()`: `String`
    /// - `name()`: `String`
    /// - `type_()`: `String`
    /// - `system_data()`: `SystemData`
    SharedPrivateLinkResource
}

#[doc(hidden)]
impl<P> Expr<SharedPrivateLinkResource, P> {
    pub fn properties(&self) -> Expr<SharedPrivateLinkResourceProperties, P> {
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
    /// Definition `SharedPrivateLinkResourceProperties` of `Microsoft.Search`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `private_link_resource_id()`: `Id<AnyResource>`
    /// - `group_id()`: `String`
    /// - `request_message()`: `String`
    /// - `resource_region()`: `String`
    /// - `status()`: `SharedPrivateLinkResourceStatus`
    /// - `provisioning_state()`: `SharedPrivateLinkResourceProvisioningState`
    SharedPrivateLinkResourceProperties
}

#[doc(hidden)]
impl<P> Expr<SharedPrivateLinkResourceProperties, P> {
    pub fn private_link_resource_id(&self) -> Expr<Id<AnyResource>, P> {
        field(self, "privateLinkResourceId")
    }

    pub fn group_id(&self) -> Expr<String, P> {
        field(self, "groupId")
    }

    pub fn request_message(&self) -> Expr<String, P> {
        field(self, "requestMessage")
    }

    pub fn resource_region(&self) -> Expr<String, P> {
        field(self, "resourceRegion")
    }

    pub fn status(&self) -> Expr<SharedPrivateLinkResourceStatus, P> {
        field(self, "status")
    }

    pub fn provisioning_state(&self) -> Expr<SharedPrivateLinkResourceProvisioningState, P> {
        field(self, "provisioningState")
    }
}

enumeration! {
    /// `provisioningState` of `Microsoft.Search/searchServices/sharedPrivateLinkResources`.
    open SharedPrivateLinkResourceProvisioningState {
        Updating = "Updating",
        Deleting = "Deleting",
        Failed = "Failed",
        Succeeded = "Succeeded",
        Incomplete = "Incomplete",
    }
}

enumeration! {
    /// `status` of `Microsoft.Search/searchServices/sharedPrivateLinkResources`.
    open SharedPrivateLinkResourceStatus {
        Pending = "Pending",
        Approved = "Approved",
        Rejected = "Rejected",
        Disconnected = "Disconnected",
    }
}

definition! {
    /// Definition `Sku` of `Microsoft.Search`.
    ///
    /// An expression that yields it has:
    /// - `name()`: `SkuName`
    Sku
}

impl Sku {
    /// An empty one.
    ///
    /// Sets what is safe:
    /// - `name` = `standard` (`search.04`)
    pub fn new() -> Self {
        let mut this = Self(Object::new());
        this.0.preset("name", Node::String("standard".into()));
        this
    }

    /// `name`.
    ///
    /// Control `search.04`: it is `standard` unless set here.
    pub fn dangerously_set_name(self, value: impl Value<SkuName>) -> Self {
        set(self, "name", value)
    }
}

#[doc(hidden)]
impl<P> Expr<Sku, P> {
    pub fn name(&self) -> Expr<SkuName, P> {
        field(self, "name")
    }
}

enumeration! {
    /// `name` of `Sku`.
    open SkuName {
        Free = "free",
        Basic = "basic",
        Standard = "standard",
        Standard2 = "standard2",
        Standard3 = "standard3",
        StorageOptimizedL1 = "storage_optimized_l1",
        StorageOptimizedL2 = "storage_optimized_l2",
    }
}

reading! {
    /// Definition `SystemData` of `Microsoft.Search`, which is only read.
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
    /// `upgradeAvailable` of `Microsoft.Search/searchServices`.
    open UpgradeAvailable {
        NotAvailable = "notAvailable",
        Available = "available",
    }
}

reading! {
    /// Definition `UserAssignedIdentity` of `Microsoft.Search`, which is only read.
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
