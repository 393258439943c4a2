//! Definitions and enums of `Microsoft.Storage` that start with E.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::super::types;
use crate::azure::support::*;

enumeration! {
    /// `enabledProtocols` of `Microsoft.Storage/storageAccounts/fileServices/shares`.
    open EnabledProtocols {
        Smb = "SMB",
        Nfs = "NFS",
    }
}

definition! {
    /// Definition `Encryption` of `Microsoft.Storage`.
    ///
    /// An expression that yields it has:
    /// - `services()`: `EncryptionServices`
    /// - `key_source()`: `KeySource`
    /// - `require_infrastructure_encryption()`: `bool`
    /// - `keyvaultproperties()`: `KeyVaultProperties`
    /// - `identity()`: `EncryptionIdentity`
    Encryption
}

impl Encryption {
    /// An empty one.
    ///
    /// Sets what is safe:
    /// - `requireInfrastructureEncryption` = `true` (`storage.10`)
    pub fn new() -> Self {
        let mut this = Self(Object::new());
        this.0.preset("requireInfrastructureEncryption", Node::Bool(true));
        this
    }

    /// `services`.
    pub fn services(self, value: impl Value<EncryptionServices>) -> Self {
        set(self, "services", value)
    }

    /// `keySource`.
    pub fn key_source(self, value: impl Value<types::KeySource>) -> Self {
        set(self, "keySource", value)
    }

    /// `requireInfrastructureEncryption`.
    ///
    /// Control `storage.10`: it is `true` unless set here.
    pub fn dangerously_set_require_infrastructure_encryption(
        self,
        value: impl Value<bool>,
    ) -> Self {
        set(self, "requireInfrastructureEncryption", value)
    }

    /// `keyvaultproperties`.
    pub fn keyvaultproperties(self, value: impl Value<types::KeyVaultProperties>) -> Self {
        set(self, "keyvaultproperties", value)
    }

    /// `identity`.
    pub fn identity(self, value: impl Value<EncryptionIdentity>) -> Self {
        set(self, "identity", value)
    }
}

#[doc(hidden)]
impl<P> Expr<Encryption, P> {
    pub fn services(&self) -> Expr<EncryptionServices, P> {
        field(self, "services")
    }

    pub fn key_source(&self) -> Expr<types::KeySource, P> {
        field(self, "keySource")
    }

    pub fn require_infrastructure_encryption(&self) -> Expr<bool, P> {
        field(self, "requireInfrastructureEncryption")
    }

    pub fn keyvaultproperties(&self) -> Expr<types::KeyVaultProperties, P> {
        field(self, "keyvaultproperties")
    }

    pub fn identity(&self) -> Expr<EncryptionIdentity, P> {
        field(self, "identity")
    }
}

definition! {
    /// Definition `EncryptionIdentity` of `Microsoft.Storage`.
    ///
    /// An expression that yields it has:
    /// - `user_assigned_identity()`: `Id<UserAssignedIdentity>`
    /// - `federated_identity_client_id()`: `String`
    EncryptionIdentity
}

impl EncryptionIdentity {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `userAssignedIdentity`.
    pub fn user_assigned_identity(self, value: impl Value<Id<UserAssignedIdentity>>) -> Self {
        set(self, "userAssignedIdentity", value)
    }

    /// `federatedIdentityClientId`.
    pub fn federated_identity_client_id(self, value: impl Value<String>) -> Self {
        set(self, "federatedIdentityClientId", value)
    }
}

#[doc(hidden)]
impl<P> Expr<EncryptionIdentity, P> {
    pub fn user_assigned_identity(&self) -> Expr<Id<UserAssignedIdentity>, P> {
        field(self, "userAssignedIdentity")
    }

    pub fn federated_identity_client_id(&self) -> Expr<String, P> {
        field(self, "federatedIdentityClientId")
    }
}

definition! {
    /// Definition `EncryptionInTransit` of `Microsoft.Storage`.
    ///
    /// An expression that yields it has:
    /// - `required()`: `bool`
    EncryptionInTransit
}

impl EncryptionInTransit {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `required`.
    pub fn required(self, value: impl Value<bool>) -> Self {
        set(self, "required", value)
    }
}

#[doc(hidden)]
impl<P> Expr<EncryptionInTransit, P> {
    pub fn required(&self) -> Expr<bool, P> {
        field(self, "required")
    }
}

definition! {
    /// Definition `EncryptionScopeKeyVaultProperties` of `Microsoft.Storage`.
    ///
    /// An expression that yields it has:
    /// - `key_uri()`: `String`
    /// - `current_versioned_key_identifier()`: `String`
    /// - `last_key_rotation_timestamp()`: `String`
    EncryptionScopeKeyVaultProperties
}

impl EncryptionScopeKeyVaultProperties {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `keyUri`.
    pub fn key_uri(self, value: impl Value<String>) -> Self {
        set(self, "keyUri", value)
    }
}

#[doc(hidden)]
impl<P> Expr<EncryptionScopeKeyVaultProperties, P> {
    pub fn key_uri(&self) -> Expr<String, P> {
        field(self, "keyUri")
    }

    pub fn current_versioned_key_identifier(&self) -> Expr<String, P> {
        field(self, "currentVersionedKeyIdentifier")
    }

    pub fn last_key_rotation_timestamp(&self) -> Expr<String, P> {
        field(self, "lastKeyRotationTimestamp")
    }
}

reading! {
    /// Definition `EncryptionScopeProperties` of `Microsoft.Storage`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `source()`: `EncryptionScopeSource`
    /// - `state()`: `EncryptionScopeState`
    /// - `creation_time()`: `String`
    /// - `last_modified_time()`: `String`
    /// - `key_vault_properties()`: `EncryptionScopeKeyVaultProperties`
    /// - `require_infrastructure_encryption()`: `bool`
    EncryptionScopeProperties
}

#[doc(hidden)]
impl<P> Expr<EncryptionScopeProperties, P> {
    pub fn source(&self) -> Expr<EncryptionScopeSource, P> {
        field(self, "source")
    }

    pub fn state(&self) -> Expr<EncryptionScopeState, P> {
        field(self, "state")
    }

    pub fn creation_time(&self) -> Expr<String, P> {
        field(self, "creationTime")
    }

    pub fn last_modified_time(&self) -> Expr<String, P> {
        field(self, "lastModifiedTime")
    }

    pub fn key_vault_properties(&self) -> Expr<EncryptionScopeKeyVaultProperties, P> {
        field(self, "keyVaultProperties")
    }

    pub fn require_infrastructure_encryption(&self) -> Expr<bool, P> {
        field(self, "requireInfrastructureEncryption")
    }
}

enumeration! {
    /// `source` of `Microsoft.Storage/storageAccounts/encryptionScopes`.
    open EncryptionScopeSource {
        MicrosoftStorage = "Microsoft.Storage",
        MicrosoftKeyVault = "Microsoft.KeyVault",
    }
}

enumeration! {
    /// `state` of `Microsoft.Storage/storageAccounts/encryptionScopes`.
    open EncryptionScopeState {
        Enabled = "Enabled",
        Disabled = "Disabled",
    }
}

definition! {
    /// Definition `EncryptionService` of `Microsoft.Storage`.
    ///
    /// An expression that yields it has:
    /// - `enabled()`: `bool`
    /// - `last_enabled_time()`: `String`
    /// - `key_type()`: `KeyType`
    EncryptionService
}

impl EncryptionService {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `enabled`.
    pub fn enabled(self, value: impl Value<bool>) -> Self {
        set(self, "enabled", value)
    }

    /// `keyType`.
    pub fn key_type(self, value: impl Value<types::KeyType>) -> Self {
        set(self, "keyType", value)
    }
}

#[doc(hidden)]
impl<P> Expr<EncryptionService, P> {
    pub fn enabled(&self) -> Expr<bool, P> {
        field(self, "enabled")
    }

    pub fn last_enabled_time(&self) -> Expr<String, P> {
        field(self, "lastEnabledTime")
    }

    pub fn key_type(&self) -> Expr<types::KeyType, P> {
        field(self, "keyType")
    }
}

definition! {
    /// Definition `EncryptionServices` of `Microsoft.Storage`.
    ///
    /// An expression that yields it has:
    /// - `blob()`: `EncryptionService`
    /// - `file()`: `EncryptionService`
    /// - `table()`: `EncryptionService`
    /// - `queue()`: `EncryptionService`
    EncryptionServices
}

impl EncryptionServices {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `blob`.
    pub fn blob(self, value: impl Value<EncryptionService>) -> Self {
        set(self, "blob", value)
    }

    /// `file`.
    pub fn file(self, value: impl Value<EncryptionService>) -> Self {
        set(self, "file", value)
    }

    /// `table`.
    pub fn table(self, value: impl Value<EncryptionService>) -> Self {
        set(self, "table", value)
    }

    /// `queue`.
    pub fn queue(self, value: impl Value<EncryptionService>) -> Self {
        set(self, "queue", value)
    }
}

#[doc(hidden)]
impl<P> Expr<EncryptionServices, P> {
    pub fn blob(&self) -> Expr<EncryptionService, P> {
        field(self, "blob")
    }

    pub fn file(&self) -> Expr<EncryptionService, P> {
        field(self, "file")
    }

    pub fn table(&self) -> Expr<EncryptionService, P> {
        field(self, "table")
    }

    pub fn queue(&self) -> Expr<EncryptionService, P> {
        field(self, "queue")
    }
}

reading! {
    /// Definition `Endpoints` of `Microsoft.Storage`, which is only read.
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
    /// - `ipv6_endpoints()`: `StorageAccountIpv6Endpoints`
    Endpoints
}

#[doc(hidden)]
impl<P> Expr<Endpoints, P> {
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

    pub fn microsoft_endpoints(&self) -> Expr<types::StorageAccountMicrosoftEndpoints, P> {
        field(self, "microsoftEndpoints")
    }

    pub fn internet_endpoints(&self) -> Expr<types::StorageAccountInternetEndpoints, P> {
        field(self, "internetEndpoints")
    }

    pub fn ipv6_endpoints(&self) -> Expr<types::StorageAccountIpv6Endpoints, P> {
        field(self, "ipv6Endpoints")
    }
}

enumeration! {
    /// `expirationAction` of `SasPolicy`.
    open ExpirationAction {
        Log = "Log",
        Block = "Block",
    }
}

definition! {
    /// Definition `ExtendedLocation` of `Microsoft.Storage`.
    ///
    /// An expression that yields it has:
    /// - `name()`: `String`
    /// - `type_()`: `ExtendedLocationType`
    ExtendedLocation
}

impl ExtendedLocation {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `name`.
    pub fn name(self, value: impl Value<String>) -> Self {
        set(self, "name", value)
    }

    /// `type`.
    pub fn type_(self, value: impl Value<ExtendedLocationType>) -> Self {
        set(self, "type", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ExtendedLocation, P> {
    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }

    pub fn type_(&self) -> Expr<ExtendedLocationType, P> {
        field(self, "type")
    }
}

enumeration! {
    /// `type` of `ExtendedLocation`.
    open ExtendedLocationType {
        EdgeZone = "EdgeZone",
    }
}
