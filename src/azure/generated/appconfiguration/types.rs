//! Definitions and enums of `Microsoft.AppConfiguration`.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use crate::azure::support::*;

enumeration! {
    /// `authenticationMode` of `DataPlaneProxyProperties`.
    open AuthenticationMode {
        Local = "Local",
        PassThrough = "Pass-through",
    }
}

reading! {
    /// Definition `ConfigurationStoreProperties` of `Microsoft.AppConfiguration`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `provisioning_state()`: `String`
    /// - `creation_date()`: `String`
    /// - `endpoint()`: `String`
    /// - `encryption()`: `EncryptionProperties`
    /// - `private_endpoint_connections()`: `Vec<PrivateEndpointConnectionReference>`
    /// - `public_network_access()`: `PublicNetworkAccess`
    /// - `disable_local_auth()`: `bool`
    /// - `soft_delete_retention_in_days()`: `i64`
    /// - `default_key_value_revision_retention_period_in_seconds()`: `i64`
    /// - `enable_purge_protection()`: `bool`
    /// - `data_plane_proxy()`: `DataPlaneProxyProperties`
    ConfigurationStoreProperties
}

#[doc(hidden)]
impl<P> Expr<ConfigurationStoreProperties, P> {
    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }

    pub fn creation_date(&self) -> Expr<String, P> {
        field(self, "creationDate")
    }

    pub fn endpoint(&self) -> Expr<String, P> {
        field(self, "endpoint")
    }

    pub fn encryption(&self) -> Expr<EncryptionProperties, P> {
        field(self, "encryption")
    }

    pub fn private_endpoint_connections(&self) -> Expr<Vec<PrivateEndpointConnectionReference>, P> {
        field(self, "privateEndpointConnections")
    }

    pub fn public_network_access(&self) -> Expr<PublicNetworkAccess, P> {
        field(self, "publicNetworkAccess")
    }

    pub fn disable_local_auth(&self) -> Expr<bool, P> {
        field(self, "disableLocalAuth")
    }

    pub fn soft_delete_retention_in_days(&self) -> Expr<i64, P> {
        field(self, "softDeleteRetentionInDays")
    }

    pub fn default_key_value_revision_retention_period_in_seconds(&self) -> Expr<i64, P> {
        field(self, "defaultKeyValueRevisionRetentionPeriodInSeconds")
    }

    pub fn enable_purge_protection(&self) -> Expr<bool, P> {
        field(self, "enablePurgeProtection")
    }

    pub fn data_plane_proxy(&self) -> Expr<DataPlaneProxyProperties, P> {
        field(self, "dataPlaneProxy")
    }
}

enumeration! {
    /// `createMode` of `Microsoft.AppConfiguration/configurationStores`.
    CreateMode {
        Recover = "Recover",
        Default = "Default",
    }
}

definition! {
    /// Definition `DataPlaneProxyProperties` of `Microsoft.AppConfiguration`.
    ///
    /// An expression that yields it has:
    /// - `authentication_mode()`: `AuthenticationMode`
    /// - `private_link_delegation()`: `PrivateLinkDelegation`
    DataPlaneProxyProperties
}

impl DataPlaneProxyProperties {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `authenticationMode`.
    pub fn authentication_mode(self, value: impl Value<AuthenticationMode>) -> Self {
        set(self, "authenticationMode", value)
    }

    /// `privateLinkDelegation`.
    pub fn private_link_delegation(self, value: impl Value<PrivateLinkDelegation>) -> Self {
        set(self, "privateLinkDelegation", value)
    }
}

#[doc(hidden)]
impl<P> Expr<DataPlaneProxyProperties, P> {
    pub fn authentication_mode(&self) -> Expr<AuthenticationMode, P> {
        field(self, "authenticationMode")
    }

    pub fn private_link_delegation(&self) -> Expr<PrivateLinkDelegation, P> {
        field(self, "privateLinkDelegation")
    }
}

definition! {
    /// Definition `EncryptionProperties` of `Microsoft.AppConfiguration`.
    ///
    /// An expression that yields it has:
    /// - `key_vault_properties()`: `KeyVaultProperties`
    EncryptionProperties
}

impl EncryptionProperties {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `keyVaultProperties`.
    pub fn key_vault_properties(self, value: impl Value<KeyVaultProperties>) -> Self {
        set(self, "keyVaultProperties", value)
    }
}

#[doc(hidden)]
impl<P> Expr<EncryptionProperties, P> {
    pub fn key_vault_properties(&self) -> Expr<KeyVaultProperties, P> {
        field(self, "keyVaultProperties")
    }
}

reading! {
    /// Definition `KeyValueProperties` of `Microsoft.AppConfiguration`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `key()`: `String`
    /// - `label()`: `String`
    /// - `value()`: `String`
    /// - `content_type()`: `String`
    /// - `etag()`: `String`
    /// - `last_modified()`: `String`
    /// - `locked()`: `bool`
    /// - `tags()`: `Map<String>`
    KeyValueProperties
}

#[doc(hidden)]
impl<P> Expr<KeyValueProperties, P> {
    pub fn key(&self) -> Expr<String, P> {
        field(self, "key")
    }

    pub fn label(&self) -> Expr<String, P> {
        field(self, "label")
    }

    pub fn value(&self) -> Expr<String, P> {
        field(self, "value")
    }

    pub fn content_type(&self) -> Expr<String, P> {
        field(self, "contentType")
    }

    pub fn etag(&self) -> Expr<String, P> {
        field(self, "eTag")
    }

    pub fn last_modified(&self) -> Expr<String, P> {
        field(self, "lastModified")
    }

    pub fn locked(&self) -> Expr<bool, P> {
        field(self, "locked")
    }

    pub fn tags(&self) -> Expr<Map<String>, P> {
        field(self, "tags")
    }
}

definition! {
    /// Definition `KeyVaultProperties` of `Microsoft.AppConfiguration`.
    ///
    /// An expression that yields it has:
    /// - `key_identifier()`: `String`
    /// - `identity_client_id()`: `String`
    KeyVaultProperties
}

impl KeyVaultProperties {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `keyIdentifier`.
    pub fn key_identifier(self, value: impl Value<String>) -> Self {
        set(self, "keyIdentifier", value)
    }

    /// `identityClientId`.
    pub fn identity_client_id(self, value: impl Value<String>) -> Self {
        set(self, "identityClientId", value)
    }
}

#[doc(hidden)]
impl<P> Expr<KeyVaultProperties, P> {
    pub fn key_identifier(&self) -> Expr<String, P> {
        field(self, "keyIdentifier")
    }

    pub fn identity_client_id(&self) -> Expr<String, P> {
        field(self, "identityClientId")
    }
}

reading! {
    /// Definition `PrivateEndpoint` of `Microsoft.AppConfiguration`, which is only read.
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
    /// Definition `PrivateEndpointConnectionProperties` of `Microsoft.AppConfiguration`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `provisioning_state()`: `String`
    /// - `private_endpoint()`: `PrivateEndpoint`
    /// - `private_link_service_connection_state()`: `PrivateLinkServiceConnectionState`
    PrivateEndpointConnectionProperties
}

#[doc(hidden)]
impl<P> Expr<PrivateEndpointConnectionProperties, P> {
    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }

    pub fn private_endpoint(&self) -> Expr<PrivateEndpoint, P> {
        field(self, "privateEndpoint")
    }

    pub fn private_link_service_connection_state(
        &self,
    ) -> Expr<PrivateLinkServiceConnectionState, P> {
        field(self, "privateLinkServiceConnectionState")
    }
}

reading! {
    /// Definition `PrivateEndpointConnectionReference` of `Microsoft.AppConfiguration`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `id()`: `String`
    /// - `name()`: `String`
    /// - `type_()`: `String`
    /// - `properties()`: `PrivateEndpointConnectionProperties`
    PrivateEndpointConnectionReference
}

#[doc(hidden)]
impl<P> Expr<PrivateEndpointConnectionReference, P> {
    pub fn id(&self) -> Expr<String, P> {
        field(self, "id")
    }

    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }

    pub fn type_(&self) -> Expr<String, P> {
        field(self, "type")
    }

    pub fn properties(&self) -> Expr<PrivateEndpointConnectionProperties, P> {
        field(self, "properties")
    }
}

enumeration! {
    /// `privateLinkDelegation` of `DataPlaneProxyProperties`.
    open PrivateLinkDelegation {
        Enabled = "Enabled",
        Disabled = "Disabled",
    }
}

reading! {
    /// Definition `PrivateLinkServiceConnectionState` of `Microsoft.AppConfiguration`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `status()`: `String`
    /// - `description()`: `String`
    /// - `actions_required()`: `String`
    PrivateLinkServiceConnectionState
}

#[doc(hidden)]
impl<P> Expr<PrivateLinkServiceConnectionState, P> {
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
    /// `publicNetworkAccess` of `Microsoft.AppConfiguration/configurationStores`.
    open PublicNetworkAccess {
        Enabled = "Enabled",
        Disabled = "Disabled",
    }
}

reading! {
    /// Definition `ReplicaProperties` of `Microsoft.AppConfiguration`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `endpoint()`: `String`
    /// - `provisioning_state()`: `String`
    ReplicaProperties
}

#[doc(hidden)]
impl<P> Expr<ReplicaProperties, P> {
    pub fn endpoint(&self) -> Expr<String, P> {
        field(self, "endpoint")
    }

    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }
}

reading! {
    /// Definition `ResourceIdentity` of `Microsoft.AppConfiguration`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `type_()`: `String`
    /// - `user_assigned_identities()`: `Map<UserIdentity>`
    /// - `principal_id()`: `String`
    /// - `tenant_id()`: `String`
    ResourceIdentity
}

#[doc(hidden)]
impl<P> Expr<ResourceIdentity, P> {
    pub fn type_(&self) -> Expr<String, P> {
        field(self, "type")
    }

    pub fn user_assigned_identities(&self) -> Expr<Map<UserIdentity>, P> {
        field(self, "userAssignedIdentities")
    }

    pub fn principal_id(&self) -> Expr<String, P> {
        field(self, "principalId")
    }

    pub fn tenant_id(&self) -> Expr<String, P> {
        field(self, "tenantId")
    }
}

definition! {
    /// Definition `Sku` of `Microsoft.AppConfiguration`.
    ///
    /// An expression that yields it has:
    /// - `name()`: `String`
    Sku
}

impl Sku {
    /// An empty one.
    ///
    /// Sets what is safe:
    /// - `name` = `Standard` (`appcs.01`)
    pub fn new() -> Self {
        let mut this = Self(Object::new());
        this.0.preset("name", Node::String("Standard".into()));
        this
    }

    /// `name`.
    ///
    /// Control `appcs.01`: it is `Standard` unless set here.
    pub fn dangerously_set_name(self, value: impl Value<String>) -> Self {
        set(self, "name", value)
    }
}

#[doc(hidden)]
impl<P> Expr<Sku, P> {
    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }
}

reading! {
    /// Definition `SystemData` of `Microsoft.AppConfiguration`, which is only read.
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
    /// Definition `UserIdentity` of `Microsoft.AppConfiguration`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `principal_id()`: `String`
    /// - `client_id()`: `String`
    UserIdentity
}

#[doc(hidden)]
impl<P> Expr<UserIdentity, P> {
    pub fn principal_id(&self) -> Expr<String, P> {
        field(self, "principalId")
    }

    pub fn client_id(&self) -> Expr<String, P> {
        field(self, "clientId")
    }
}
