//! Definitions and enums of `Microsoft.KeyVault`.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use crate::azure::support::*;

definition! {
    /// Definition `AccessPolicyEntry` of `Microsoft.KeyVault`.
    ///
    /// An expression that yields it has:
    /// - `tenant_id()`: `String`
    /// - `object_id()`: `String`
    /// - `application_id()`: `String`
    /// - `permissions()`: `Permissions`
    AccessPolicyEntry
}

impl AccessPolicyEntry {
    /// One with what Azure requires.
    pub fn new(
        tenant_id: impl Value<String>,
        object_id: impl Value<String>,
        permissions: impl Value<Permissions>,
    ) -> Self {
        let mut this = Self(Object::new());
        this.0.set("tenantId", tenant_id.node());
        this.0.set("objectId", object_id.node());
        this.0.set("permissions", permissions.node());
        this
    }

    /// `applicationId`: exactly 36 characters, pattern `^[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$`.
    pub fn application_id(self, value: impl Value<String>) -> Self {
        set(self, "applicationId", value)
    }
}

#[doc(hidden)]
impl<P> Expr<AccessPolicyEntry, P> {
    pub fn tenant_id(&self) -> Expr<String, P> {
        field(self, "tenantId")
    }

    pub fn object_id(&self) -> Expr<String, P> {
        field(self, "objectId")
    }

    pub fn application_id(&self) -> Expr<String, P> {
        field(self, "applicationId")
    }

    pub fn permissions(&self) -> Expr<Permissions, P> {
        field(self, "permissions")
    }
}

enumeration! {
    /// `name` of `Microsoft.KeyVault/vaults/accessPolicies`.
    AccessPolicyName {
        Add = "add",
        Replace = "replace",
        Remove = "remove",
    }
}

reading! {
    /// Definition `VaultAccessPolicyProperties` of `Microsoft.KeyVault`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `access_policies()`: `Vec<AccessPolicyEntry>`
    AccessPolicyProperties
}

#[doc(hidden)]
impl<P> Expr<AccessPolicyProperties, P> {
    pub fn access_policies(&self) -> Expr<Vec<AccessPolicyEntry>, P> {
        field(self, "accessPolicies")
    }
}

definition! {
    /// Definition `Action` of `Microsoft.KeyVault`.
    ///
    /// An expression that yields it has:
    /// - `type_()`: `ActionType`
    Action
}

impl Action {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `type`.
    pub fn type_(self, value: impl Value<ActionType>) -> Self {
        set(self, "type", value)
    }
}

#[doc(hidden)]
impl<P> Expr<Action, P> {
    pub fn type_(&self) -> Expr<ActionType, P> {
        field(self, "type")
    }
}

enumeration! {
    /// `type` of `Action`.
    ActionType {
        Rotate = "rotate",
        Notify = "notify",
    }
}

enumeration! {
    /// `actionsRequired` of `PrivateLinkServiceConnectionState`.
    open ActionsRequired {
        None = "None",
    }
}

enumeration! {
    /// `certificates` of `Permissions`.
    open Certificate {
        All = "all",
        Get = "get",
        List = "list",
        Delete = "delete",
        Create = "create",
        Import = "import",
        Update = "update",
        Managecontacts = "managecontacts",
        Getissuers = "getissuers",
        Listissuers = "listissuers",
        Setissuers = "setissuers",
        Deleteissuers = "deleteissuers",
        Manageissuers = "manageissuers",
        Recover = "recover",
        Purge = "purge",
        Backup = "backup",
        Restore = "restore",
    }
}

enumeration! {
    /// `createMode` of `Microsoft.KeyVault/vaults`.
    CreateMode {
        Recover = "recover",
        Default = "default",
    }
}

enumeration! {
    /// `curveName` of `Microsoft.KeyVault/vaults/keys`.
    open CurveName {
        P256 = "P-256",
        P384 = "P-384",
        P521 = "P-521",
        P256K = "P-256K",
    }
}

definition! {
    /// Definition `IPRule` of `Microsoft.KeyVault`.
    ///
    /// An expression that yields it has:
    /// - `value()`: `String`
    IpRule
}

impl IpRule {
    /// One with what Azure requires.
    pub fn new(value: impl Value<String>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("value", value.node());
        this
    }
}

#[doc(hidden)]
impl<P> Expr<IpRule, P> {
    pub fn value(&self) -> Expr<String, P> {
        field(self, "value")
    }
}

definition! {
    /// Definition `KeyAttributes` of `Microsoft.KeyVault`.
    ///
    /// An expression that yields it has:
    /// - `enabled()`: `bool`
    /// - `nbf()`: `i64`
    /// - `exp()`: `i64`
    /// - `created()`: `i64`
    /// - `updated()`: `i64`
    /// - `recovery_level()`: `String`
    /// - `exportable()`: `bool`
    KeyAttributes
}

impl KeyAttributes {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `enabled`.
    pub fn enabled(self, value: impl Value<bool>) -> Self {
        set(self, "enabled", value)
    }

    /// `nbf`.
    pub fn nbf(self, value: impl Value<i64>) -> Self {
        set(self, "nbf", value)
    }

    /// `exp`.
    pub fn exp(self, value: impl Value<i64>) -> Self {
        set(self, "exp", value)
    }

    /// `exportable`.
    pub fn exportable(self, value: impl Value<bool>) -> Self {
        set(self, "exportable", value)
    }
}

#[doc(hidden)]
impl<P> Expr<KeyAttributes, P> {
    pub fn enabled(&self) -> Expr<bool, P> {
        field(self, "enabled")
    }

    pub fn nbf(&self) -> Expr<i64, P> {
        field(self, "nbf")
    }

    pub fn exp(&self) -> Expr<i64, P> {
        field(self, "exp")
    }

    pub fn created(&self) -> Expr<i64, P> {
        field(self, "created")
    }

    pub fn updated(&self) -> Expr<i64, P> {
        field(self, "updated")
    }

    pub fn recovery_level(&self) -> Expr<String, P> {
        field(self, "recoveryLevel")
    }

    pub fn exportable(&self) -> Expr<bool, P> {
        field(self, "exportable")
    }
}

enumeration! {
    /// `keyOps` of `Microsoft.KeyVault/vaults/keys`.
    open KeyOps {
        Encrypt = "encrypt",
        Decrypt = "decrypt",
        Sign = "sign",
        Verify = "verify",
        WrapKey = "wrapKey",
        UnwrapKey = "unwrapKey",
        Import = "import",
        Release = "release",
    }
}

definition! {
    /// Definition `KeyReleasePolicy` of `Microsoft.KeyVault`.
    ///
    /// An expression that yields it has:
    /// - `content_type()`: `String`
    /// - `data()`: `String`
    KeyReleasePolicy
}

impl KeyReleasePolicy {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `contentType`.
    pub fn content_type(self, value: impl Value<String>) -> Self {
        set(self, "contentType", value)
    }

    /// `data`.
    pub fn data(self, value: impl Value<String>) -> Self {
        set(self, "data", value)
    }
}

#[doc(hidden)]
impl<P> Expr<KeyReleasePolicy, P> {
    pub fn content_type(&self) -> Expr<String, P> {
        field(self, "contentType")
    }

    pub fn data(&self) -> Expr<String, P> {
        field(self, "data")
    }
}

definition! {
    /// Definition `KeyRotationPolicyAttributes` of `Microsoft.KeyVault`.
    ///
    /// An expression that yields it has:
    /// - `created()`: `i64`
    /// - `updated()`: `i64`
    /// - `expiry_time()`: `String`
    KeyRotationPolicyAttributes
}

impl KeyRotationPolicyAttributes {
    /// One with what Azure requires.
    pub fn new(expiry_time: impl Value<String>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("expiryTime", expiry_time.node());
        this
    }
}

#[doc(hidden)]
impl<P> Expr<KeyRotationPolicyAttributes, P> {
    pub fn created(&self) -> Expr<i64, P> {
        field(self, "created")
    }

    pub fn updated(&self) -> Expr<i64, P> {
        field(self, "updated")
    }

    pub fn expiry_time(&self) -> Expr<String, P> {
        field(self, "expiryTime")
    }
}

enumeration! {
    /// `kty` of `Microsoft.KeyVault/vaults/keys`.
    open Kty {
        Ec = "EC",
        EcHsm = "EC-HSM",
        Rsa = "RSA",
        RsaHsm = "RSA-HSM",
    }
}

definition! {
    /// Definition `LifetimeAction` of `Microsoft.KeyVault`.
    ///
    /// An expression that yields it has:
    /// - `trigger()`: `Trigger`
    /// - `action()`: `Action`
    LifetimeAction
}

impl LifetimeAction {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `trigger`.
    pub fn trigger(self, value: impl Value<Trigger>) -> Self {
        set(self, "trigger", value)
    }

    /// `action`.
    pub fn action(self, value: impl Value<Action>) -> Self {
        set(self, "action", value)
    }
}

#[doc(hidden)]
impl<P> Expr<LifetimeAction, P> {
    pub fn trigger(&self) -> Expr<Trigger, P> {
        field(self, "trigger")
    }

    pub fn action(&self) -> Expr<Action, P> {
        field(self, "action")
    }
}

definition! {
    /// Definition `NetworkRuleSet` of `Microsoft.KeyVault`.
    ///
    /// An expression that yields it has:
    /// - `bypass()`: `NetworkRuleSetBypass`
    /// - `default_action()`: `NetworkRuleSetDefaultAction`
    /// - `ip_rules()`: `Vec<IpRule>`
    /// - `virtual_network_rules()`: `Vec<VirtualNetworkRule>`
    NetworkRuleSet
}

impl NetworkRuleSet {
    /// An empty one.
    ///
    /// Sets what is safe:
    /// - `bypass` = `AzureServices` (`kv.03`)
    /// - `defaultAction` = `Deny` (`kv.02`)
    pub fn new() -> Self {
        let mut this = Self(Object::new());
        this.0.preset("bypass", Node::String("AzureServices".into()));
        this.0.preset("defaultAction", Node::String("Deny".into()));
        this
    }

    /// `bypass`.
    ///
    /// Control `kv.03`: it is `AzureServices` unless set here.
    pub fn dangerously_set_bypass(self, value: impl Value<NetworkRuleSetBypass>) -> Self {
        set(self, "bypass", value)
    }

    /// `defaultAction`.
    ///
    /// Control `kv.02`: it is `Deny` unless set here.
    pub fn dangerously_set_default_action(
        self,
        value: impl Value<NetworkRuleSetDefaultAction>,
    ) -> Self {
        set(self, "defaultAction", value)
    }

    /// `ipRules`.
    pub fn ip_rules(self, value: impl Value<Vec<IpRule>>) -> Self {
        set(self, "ipRules", value)
    }

    /// Adds one item to `ipRules`.
    pub fn ip_rule(self, value: impl Value<IpRule>) -> Self {
        push(self, "ipRules", value)
    }

    /// `virtualNetworkRules`.
    pub fn virtual_network_rules(self, value: impl Value<Vec<VirtualNetworkRule>>) -> Self {
        set(self, "virtualNetworkRules", value)
    }

    /// Adds one item to `virtualNetworkRules`.
    pub fn virtual_network_rule(self, value: impl Value<VirtualNetworkRule>) -> Self {
        push(self, "virtualNetworkRules", value)
    }
}

#[doc(hidden)]
impl<P> Expr<NetworkRuleSet, P> {
    pub fn bypass(&self) -> Expr<NetworkRuleSetBypass, P> {
        field(self, "bypass")
    }

    pub fn default_action(&self) -> Expr<NetworkRuleSetDefaultAction, P> {
        field(self, "defaultAction")
    }

    pub fn ip_rules(&self) -> Expr<Vec<IpRule>, P> {
        field(self, "ipRules")
    }

    pub fn virtual_network_rules(&self) -> Expr<Vec<VirtualNetworkRule>, P> {
        field(self, "virtualNetworkRules")
    }
}

enumeration! {
    /// `bypass` of `NetworkRuleSet`.
    open NetworkRuleSetBypass {
        AzureServices = "AzureServices",
        None = "None",
    }
}

enumeration! {
    /// `defaultAction` of `NetworkRuleSet`.
    open NetworkRuleSetDefaultAction {
        Allow = "Allow",
        Deny = "Deny",
    }
}

definition! {
    /// Definition `Permissions` of `Microsoft.KeyVault`.
    ///
    /// An expression that yields it has:
    /// - `keys()`: `Vec<PermissionsKey>`
    /// - `secrets()`: `Vec<Secret>`
    /// - `certificates()`: `Vec<Certificate>`
    /// - `storage()`: `Vec<PermissionsStorage>`
    Permissions
}

impl Permissions {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `keys`.
    pub fn keys(self, value: impl Value<Vec<PermissionsKey>>) -> Self {
        set(self, "keys", value)
    }

    /// Adds one item to `keys`.
    pub fn key(self, value: impl Value<PermissionsKey>) -> Self {
        push(self, "keys", value)
    }

    /// `secrets`.
    pub fn secrets(self, value: impl Value<Vec<Secret>>) -> Self {
        set(self, "secrets", value)
    }

    /// Adds one item to `secrets`.
    pub fn secret(self, value: impl Value<Secret>) -> Self {
        push(self, "secrets", value)
    }

    /// `certificates`.
    pub fn certificates(self, value: impl Value<Vec<Certificate>>) -> Self {
        set(self, "certificates", value)
    }

    /// Adds one item to `certificates`.
    pub fn certificate(self, value: impl Value<Certificate>) -> Self {
        push(self, "certificates", value)
    }

    /// `storage`.
    pub fn storage(self, value: impl Value<Vec<PermissionsStorage>>) -> Self {
        set(self, "storage", value)
    }
}

#[doc(hidden)]
impl<P> Expr<Permissions, P> {
    pub fn keys(&self) -> Expr<Vec<PermissionsKey>, P> {
        field(self, "keys")
    }

    pub fn secrets(&self) -> Expr<Vec<Secret>, P> {
        field(self, "secrets")
    }

    pub fn certificates(&self) -> Expr<Vec<Certificate>, P> {
        field(self, "certificates")
    }

    pub fn storage(&self) -> Expr<Vec<PermissionsStorage>, P> {
        field(self, "storage")
    }
}

enumeration! {
    /// `keys` of `Permissions`.
    open PermissionsKey {
        All = "all",
        Encrypt = "encrypt",
        Decrypt = "decrypt",
        WrapKey = "wrapKey",
        UnwrapKey = "unwrapKey",
        Sign = "sign",
        Verify = "verify",
        Get = "get",
        List = "list",
        Create = "create",
        Update = "update",
        Import = "import",
        Delete = "delete",
        Backup = "backup",
        Restore = "restore",
        Recover = "recover",
        Purge = "purge",
        Release = "release",
        Rotate = "rotate",
        Getrotationpolicy = "getrotationpolicy",
        Setrotationpolicy = "setrotationpolicy",
    }
}

enumeration! {
    /// `storage` of `Permissions`.
    open PermissionsStorage {
        All = "all",
        Get = "get",
        List = "list",
        Delete = "delete",
        Set = "set",
        Update = "update",
        Regeneratekey = "regeneratekey",
        Recover = "recover",
        Purge = "purge",
        Backup = "backup",
        Restore = "restore",
        Setsas = "setsas",
        Listsas = "listsas",
        Getsas = "getsas",
        Deletesas = "deletesas",
    }
}

reading! {
    /// Definition `PrivateEndpoint` of `Microsoft.KeyVault`, which is only read.
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
    /// Definition `PrivateEndpointConnectionItem` of `Microsoft.KeyVault`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `id()`: `String`
    /// - `etag()`: `String`
    /// - `properties()`: `PrivateEndpointConnectionProperties`
    PrivateEndpointConnectionItem
}

#[doc(hidden)]
impl<P> Expr<PrivateEndpointConnectionItem, P> {
    pub fn id(&self) -> Expr<String, P> {
        field(self, "id")
    }

    pub fn etag(&self) -> Expr<String, P> {
        field(self, "etag")
    }

    pub fn properties(&self) -> Expr<PrivateEndpointConnectionProperties, P> {
        field(self, "properties")
    }
}

reading! {
    /// Definition `PrivateEndpointConnectionProperties` of `Microsoft.KeyVault`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `private_endpoint()`: `PrivateEndpoint`
    /// - `private_link_service_connection_state()`: `PrivateLinkServiceConnectionState`
    /// - `provisioning_state()`: `String`
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

    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }
}

definition! {
    /// Definition `PrivateLinkServiceConnectionState` of `Microsoft.KeyVault`.
    ///
    /// An expression that yields it has:
    /// - `status()`: `PrivateLinkServiceConnectionStateStatus`
    /// - `description()`: `String`
    /// - `actions_required()`: `ActionsRequired`
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
    pub fn actions_required(self, value: impl Value<ActionsRequired>) -> Self {
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

    pub fn actions_required(&self) -> Expr<ActionsRequired, P> {
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
    /// `provisioningState` of `Microsoft.KeyVault/vaults`.
    open ProvisioningState {
        Succeeded = "Succeeded",
        RegisteringDns = "RegisteringDns",
    }
}

definition! {
    /// Definition `RotationPolicy` of `Microsoft.KeyVault`.
    ///
    /// An expression that yields it has:
    /// - `attributes()`: `KeyRotationPolicyAttributes`
    /// - `lifetime_actions()`: `Vec<LifetimeAction>`
    RotationPolicy
}

impl RotationPolicy {
    /// One with what Azure requires.
    pub fn new(attributes: impl Value<KeyRotationPolicyAttributes>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("attributes", attributes.node());
        this
    }

    /// `lifetimeActions`.
    pub fn lifetime_actions(self, value: impl Value<Vec<LifetimeAction>>) -> Self {
        set(self, "lifetimeActions", value)
    }

    /// Adds one item to `lifetimeActions`.
    pub fn lifetime_action(self, value: impl Value<LifetimeAction>) -> Self {
        push(self, "lifetimeActions", value)
    }
}

#[doc(hidden)]
impl<P> Expr<RotationPolicy, P> {
    pub fn attributes(&self) -> Expr<KeyRotationPolicyAttributes, P> {
        field(self, "attributes")
    }

    pub fn lifetime_actions(&self) -> Expr<Vec<LifetimeAction>, P> {
        field(self, "lifetimeActions")
    }
}

enumeration! {
    /// `secrets` of `Permissions`.
    open Secret {
        All = "all",
        Get = "get",
        List = "list",
        Set = "set",
        Delete = "delete",
        Backup = "backup",
        Restore = "restore",
        Recover = "recover",
        Purge = "purge",
    }
}

definition! {
    /// Definition `SecretAttributes` of `Microsoft.KeyVault`.
    ///
    /// An expression that yields it has:
    /// - `enabled()`: `bool`
    /// - `nbf()`: `i64`
    /// - `exp()`: `i64`
    /// - `created()`: `i64`
    /// - `updated()`: `i64`
    SecretAttributes
}

impl SecretAttributes {
    /// One with what Azure requires.
    pub fn new(exp: impl Value<i64>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("exp", exp.node());
        this
    }

    /// `enabled`.
    pub fn enabled(self, value: impl Value<bool>) -> Self {
        set(self, "enabled", value)
    }

    /// `nbf`.
    pub fn nbf(self, value: impl Value<i64>) -> Self {
        set(self, "nbf", value)
    }
}

#[doc(hidden)]
impl<P> Expr<SecretAttributes, P> {
    pub fn enabled(&self) -> Expr<bool, P> {
        field(self, "enabled")
    }

    pub fn nbf(&self) -> Expr<i64, P> {
        field(self, "nbf")
    }

    pub fn exp(&self) -> Expr<i64, P> {
        field(self, "exp")
    }

    pub fn created(&self) -> Expr<i64, P> {
        field(self, "created")
    }

    pub fn updated(&self) -> Expr<i64, P> {
        field(self, "updated")
    }
}

definition! {
    /// Definition `Sku` of `Microsoft.KeyVault`.
    ///
    /// An expression that yields it has:
    /// - `family()`: `String`
    /// - `name()`: `SkuName`
    Sku
}

impl Sku {
    /// One with what Azure requires.
    pub fn new(name: impl Value<SkuName>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("name", name.node());
        this.0.preset("family", Node::String("A".into()));
        this
    }
}

#[doc(hidden)]
impl<P> Expr<Sku, P> {
    pub fn family(&self) -> Expr<String, P> {
        field(self, "family")
    }

    pub fn name(&self) -> Expr<SkuName, P> {
        field(self, "name")
    }
}

enumeration! {
    /// `name` of `Sku`.
    SkuName {
        Standard = "standard",
        Premium = "premium",
    }
}

reading! {
    /// Definition `SystemData` of `Microsoft.KeyVault`, which is only read.
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

definition! {
    /// Definition `Trigger` of `Microsoft.KeyVault`.
    ///
    /// An expression that yields it has:
    /// - `time_after_create()`: `String`
    /// - `time_before_expiry()`: `String`
    Trigger
}

impl Trigger {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `timeAfterCreate`.
    pub fn time_after_create(self, value: impl Value<String>) -> Self {
        set(self, "timeAfterCreate", value)
    }

    /// `timeBeforeExpiry`.
    pub fn time_before_expiry(self, value: impl Value<String>) -> Self {
        set(self, "timeBeforeExpiry", value)
    }
}

#[doc(hidden)]
impl<P> Expr<Trigger, P> {
    pub fn time_after_create(&self) -> Expr<String, P> {
        field(self, "timeAfterCreate")
    }

    pub fn time_before_expiry(&self) -> Expr<String, P> {
        field(self, "timeBeforeExpiry")
    }
}

reading! {
    /// Definition `KeyProperties` of `Microsoft.KeyVault`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `attributes()`: `KeyAttributes`
    /// - `kty()`: `Kty`
    /// - `key_ops()`: `Vec<KeyOps>`
    /// - `key_size()`: `i64`
    /// - `curve_name()`: `CurveName`
    /// - `key_uri()`: `String`
    /// - `key_uri_with_version()`: `String`
    /// - `rotation_policy()`: `RotationPolicy`
    /// - `release_policy()`: `KeyReleasePolicy`
    VaultKeyProperties
}

#[doc(hidden)]
impl<P> Expr<VaultKeyProperties, P> {
    pub fn attributes(&self) -> Expr<KeyAttributes, P> {
        field(self, "attributes")
    }

    pub fn kty(&self) -> Expr<Kty, P> {
        field(self, "kty")
    }

    pub fn key_ops(&self) -> Expr<Vec<KeyOps>, P> {
        field(self, "keyOps")
    }

    pub fn key_size(&self) -> Expr<i64, P> {
        field(self, "keySize")
    }

    pub fn curve_name(&self) -> Expr<CurveName, P> {
        field(self, "curveName")
    }

    pub fn key_uri(&self) -> Expr<String, P> {
        field(self, "keyUri")
    }

    pub fn key_uri_with_version(&self) -> Expr<String, P> {
        field(self, "keyUriWithVersion")
    }

    pub fn rotation_policy(&self) -> Expr<RotationPolicy, P> {
        field(self, "rotationPolicy")
    }

    pub fn release_policy(&self) -> Expr<KeyReleasePolicy, P> {
        field(self, "release_policy")
    }
}

reading! {
    /// Definition `VaultProperties` of `Microsoft.KeyVault`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `tenant_id()`: `String`
    /// - `sku()`: `Sku`
    /// - `access_policies()`: `Vec<AccessPolicyEntry>`
    /// - `vault_uri()`: `String`
    /// - `hsm_pool_resource_id()`: `String`
    /// - `enabled_for_deployment()`: `bool`
    /// - `enabled_for_disk_encryption()`: `bool`
    /// - `enabled_for_template_deployment()`: `bool`
    /// - `enable_soft_delete()`: `bool`
    /// - `soft_delete_retention_in_days()`: `i64`
    /// - `enable_rbac_authorization()`: `bool`
    /// - `enable_purge_protection()`: `bool`
    /// - `network_acls()`: `NetworkRuleSet`
    /// - `provisioning_state()`: `ProvisioningState`
    /// - `private_endpoint_connections()`: `Vec<PrivateEndpointConnectionItem>`
    /// - `public_network_access()`: `String`
    VaultProperties
}

#[doc(hidden)]
impl<P> Expr<VaultProperties, P> {
    pub fn tenant_id(&self) -> Expr<String, P> {
        field(self, "tenantId")
    }

    pub fn sku(&self) -> Expr<Sku, P> {
        field(self, "sku")
    }

    pub fn access_policies(&self) -> Expr<Vec<AccessPolicyEntry>, P> {
        field(self, "accessPolicies")
    }

    pub fn vault_uri(&self) -> Expr<String, P> {
        field(self, "vaultUri")
    }

    pub fn hsm_pool_resource_id(&self) -> Expr<String, P> {
        field(self, "hsmPoolResourceId")
    }

    pub fn enabled_for_deployment(&self) -> Expr<bool, P> {
        field(self, "enabledForDeployment")
    }

    pub fn enabled_for_disk_encryption(&self) -> Expr<bool, P> {
        field(self, "enabledForDiskEncryption")
    }

    pub fn enabled_for_template_deployment(&self) -> Expr<bool, P> {
        field(self, "enabledForTemplateDeployment")
    }

    pub fn enable_soft_delete(&self) -> Expr<bool, P> {
        field(self, "enableSoftDelete")
    }

    pub fn soft_delete_retention_in_days(&self) -> Expr<i64, P> {
        field(self, "softDeleteRetentionInDays")
    }

    pub fn enable_rbac_authorization(&self) -> Expr<bool, P> {
        field(self, "enableRbacAuthorization")
    }

    pub fn enable_purge_protection(&self) -> Expr<bool, P> {
        field(self, "enablePurgeProtection")
    }

    pub fn network_acls(&self) -> Expr<NetworkRuleSet, P> {
        field(self, "networkAcls")
    }

    pub fn provisioning_state(&self) -> Expr<ProvisioningState, P> {
        field(self, "provisioningState")
    }

    pub fn private_endpoint_connections(&self) -> Expr<Vec<PrivateEndpointConnectionItem>, P> {
        field(self, "privateEndpointConnections")
    }

    pub fn public_network_access(&self) -> Expr<String, P> {
        field(self, "publicNetworkAccess")
    }
}

reading! {
    /// Definition `SecretProperties` of `Microsoft.KeyVault`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `value()`: `Secret`
    /// - `content_type()`: `String`
    /// - `attributes()`: `SecretAttributes`
    /// - `secret_uri()`: `String`
    /// - `secret_uri_with_version()`: `String`
    VaultSecretProperties
}

#[doc(hidden)]
impl<P> Expr<VaultSecretProperties, P> {
    pub fn value(&self) -> Expr<crate::azure::support::Secret, P> {
        field(self, "value")
    }

    pub fn content_type(&self) -> Expr<String, P> {
        field(self, "contentType")
    }

    pub fn attributes(&self) -> Expr<SecretAttributes, P> {
        field(self, "attributes")
    }

    pub fn secret_uri(&self) -> Expr<String, P> {
        field(self, "secretUri")
    }

    pub fn secret_uri_with_version(&self) -> Expr<String, P> {
        field(self, "secretUriWithVersion")
    }
}

definition! {
    /// Definition `VirtualNetworkRule` of `Microsoft.KeyVault`.
    ///
    /// An expression that yields it has:
    /// - `id()`: `Id<network::Subnet>`
    /// - `ignore_missing_vnet_service_endpoint()`: `bool`
    VirtualNetworkRule
}

impl VirtualNetworkRule {
    /// One with what Azure requires.
    pub fn new(id: impl Value<Id<crate::azure::generated::network::Subnet>>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("id", id.node());
        this
    }

    /// `ignoreMissingVnetServiceEndpoint`.
    pub fn ignore_missing_vnet_service_endpoint(self, value: impl Value<bool>) -> Self {
        set(self, "ignoreMissingVnetServiceEndpoint", value)
    }
}

#[doc(hidden)]
impl<P> Expr<VirtualNetworkRule, P> {
    pub fn id(&self) -> Expr<Id<crate::azure::generated::network::Subnet>, P> {
        field(self, "id")
    }

    pub fn ignore_missing_vnet_service_endpoint(&self) -> Expr<bool, P> {
        field(self, "ignoreMissingVnetServiceEndpoint")
    }
}
