//! Definitions and enums of `Microsoft.CognitiveServices` that start with C.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::super::types;
use crate::azure::support::*;

reading! {
    /// Definition `CallRateLimit` of `Microsoft.CognitiveServices`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `count()`: `i64`
    /// - `renewal_period()`: `i64`
    /// - `rules()`: `Vec<ThrottlingRule>`
    CallRateLimit
}

#[doc(hidden)]
impl<P> Expr<CallRateLimit, P> {
    pub fn count(&self) -> Expr<i64, P> {
        field(self, "count")
    }

    pub fn renewal_period(&self) -> Expr<i64, P> {
        field(self, "renewalPeriod")
    }

    pub fn rules(&self) -> Expr<Vec<types::ThrottlingRule>, P> {
        field(self, "rules")
    }
}

enumeration! {
    /// `capabilityHostKind` of `Microsoft.CognitiveServices/accounts/capabilityHosts`.
    open CapabilityHostKind {
        Agents = "Agents",
    }
}

reading! {
    /// Definition `CommitmentPlanAssociation` of `Microsoft.CognitiveServices`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `commitment_plan_id()`: `String`
    /// - `commitment_plan_location()`: `String`
    CommitmentPlanAssociation
}

#[doc(hidden)]
impl<P> Expr<CommitmentPlanAssociation, P> {
    pub fn commitment_plan_id(&self) -> Expr<String, P> {
        field(self, "commitmentPlanId")
    }

    pub fn commitment_plan_location(&self) -> Expr<String, P> {
        field(self, "commitmentPlanLocation")
    }
}

definition! {
    /// Definition `ConnectionAccessKey` of `Microsoft.CognitiveServices`.
    ///
    /// An expression that yields it has:
    /// - `access_key_id()`: `String`
    /// - `secret_access_key()`: `Secret`
    ConnectionAccessKey
}

impl ConnectionAccessKey {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `accessKeyId`.
    pub fn access_key_id(self, value: impl Value<String>) -> Self {
        set(self, "accessKeyId", value)
    }

    /// `secretAccessKey`.
    pub fn secret_access_key(self, value: impl Value<Secret>) -> Self {
        set(self, "secretAccessKey", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ConnectionAccessKey, P> {
    pub fn access_key_id(&self) -> Expr<String, P> {
        field(self, "accessKeyId")
    }

    pub fn secret_access_key(&self) -> Expr<Secret, P> {
        field(self, "secretAccessKey")
    }
}

definition! {
    /// Definition `ConnectionAccountKey` of `Microsoft.CognitiveServices`.
    ///
    /// An expression that yields it has:
    /// - `key()`: `Secret`
    ConnectionAccountKey
}

impl ConnectionAccountKey {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `key`.
    pub fn key(self, value: impl Value<Secret>) -> Self {
        set(self, "key", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ConnectionAccountKey, P> {
    pub fn key(&self) -> Expr<Secret, P> {
        field(self, "key")
    }
}

definition! {
    /// Definition `ConnectionApiKey` of `Microsoft.CognitiveServices`.
    ///
    /// An expression that yields it has:
    /// - `key()`: `Secret`
    ConnectionApiKey
}

impl ConnectionApiKey {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `key`.
    pub fn key(self, value: impl Value<Secret>) -> Self {
        set(self, "key", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ConnectionApiKey, P> {
    pub fn key(&self) -> Expr<Secret, P> {
        field(self, "key")
    }
}

definition! {
    /// Definition `ConnectionManagedIdentity` of `Microsoft.CognitiveServices`.
    ///
    /// An expression that yields it has:
    /// - `client_id()`: `String`
    /// - `resource_id()`: `Id<UserAssignedIdentity>`
    ConnectionManagedIdentity
}

impl ConnectionManagedIdentity {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `clientId`.
    pub fn client_id(self, value: impl Value<String>) -> Self {
        set(self, "clientId", value)
    }

    /// `resourceId`.
    pub fn resource_id(self, value: impl Value<Id<UserAssignedIdentity>>) -> Self {
        set(self, "resourceId", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ConnectionManagedIdentity, P> {
    pub fn client_id(&self) -> Expr<String, P> {
        field(self, "clientId")
    }

    pub fn resource_id(&self) -> Expr<Id<UserAssignedIdentity>, P> {
        field(self, "resourceId")
    }
}

definition! {
    /// Definition `ConnectionOAuth2` of `Microsoft.CognitiveServices`.
    ///
    /// An expression that yields it has:
    /// - `auth_url()`: `String`
    /// - `client_id()`: `String`
    /// - `client_secret()`: `Secret`
    /// - `developer_token()`: `Secret`
    /// - `password()`: `Secret`
    /// - `refresh_token()`: `Secret`
    /// - `tenant_id()`: `String`
    /// - `username()`: `String`
    ConnectionOauth2
}

impl ConnectionOauth2 {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `authUrl`.
    pub fn auth_url(self, value: impl Value<String>) -> Self {
        set(self, "authUrl", value)
    }

    /// `clientId`: exactly 36 characters, pattern `^[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$`.
    pub fn client_id(self, value: impl Value<String>) -> Self {
        set(self, "clientId", value)
    }

    /// `clientSecret`.
    pub fn client_secret(self, value: impl Value<Secret>) -> Self {
        set(self, "clientSecret", value)
    }

    /// `developerToken`.
    pub fn developer_token(self, value: impl Value<Secret>) -> Self {
        set(self, "developerToken", value)
    }

    /// `password`.
    pub fn password(self, value: impl Value<Secret>) -> Self {
        set(self, "password", value)
    }

    /// `refreshToken`.
    pub fn refresh_token(self, value: impl Value<Secret>) -> Self {
        set(self, "refreshToken", value)
    }

    /// `tenantId`.
    pub fn tenant_id(self, value: impl Value<String>) -> Self {
        set(self, "tenantId", value)
    }

    /// `username`.
    pub fn username(self, value: impl Value<String>) -> Self {
        set(self, "username", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ConnectionOauth2, P> {
    pub fn auth_url(&self) -> Expr<String, P> {
        field(self, "authUrl")
    }

    pub fn client_id(&self) -> Expr<String, P> {
        field(self, "clientId")
    }

    pub fn client_secret(&self) -> Expr<Secret, P> {
        field(self, "clientSecret")
    }

    pub fn developer_token(&self) -> Expr<Secret, P> {
        field(self, "developerToken")
    }

    pub fn password(&self) -> Expr<Secret, P> {
        field(self, "password")
    }

    pub fn refresh_token(&self) -> Expr<Secret, P> {
        field(self, "refreshToken")
    }

    pub fn tenant_id(&self) -> Expr<String, P> {
        field(self, "tenantId")
    }

    pub fn username(&self) -> Expr<String, P> {
        field(self, "username")
    }
}

definition! {
    /// Definition `ConnectionPersonalAccessToken` of `Microsoft.CognitiveServices`.
    ///
    /// An expression that yields it has:
    /// - `pat()`: `Secret`
    ConnectionPersonalAccessToken
}

impl ConnectionPersonalAccessToken {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `pat`.
    pub fn pat(self, value: impl Value<Secret>) -> Self {
        set(self, "pat", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ConnectionPersonalAccessToken, P> {
    pub fn pat(&self) -> Expr<Secret, P> {
        field(self, "pat")
    }
}

definition! {
    /// Definition `ConnectionPropertiesV2` of `Microsoft.CognitiveServices`.
    ///
    /// One of [`AadAuthTypeConnectionProperties`](types::AadAuthTypeConnectionProperties), [`AccessKeyAuthTypeConnectionProperties`](types::AccessKeyAuthTypeConnectionProperties), [`AccountKeyAuthTypeConnectionProperties`](types::AccountKeyAuthTypeConnectionProperties), [`ApiKeyAuthConnectionProperties`](types::ApiKeyAuthConnectionProperties), [`CustomKeysConnectionProperties`](CustomKeysConnectionProperties), [`ManagedIdentityAuthTypeConnectionProperties`](types::ManagedIdentityAuthTypeConnectionProperties), [`NoneAuthTypeConnectionProperties`](types::NoneAuthTypeConnectionProperties), [`Oauth2AuthTypeConnectionProperties`](types::Oauth2AuthTypeConnectionProperties), [`PatAuthTypeConnectionProperties`](types::PatAuthTypeConnectionProperties), [`SasAuthTypeConnectionProperties`](types::SasAuthTypeConnectionProperties), [`ServicePrincipalAuthTypeConnectionProperties`](types::ServicePrincipalAuthTypeConnectionProperties), [`UsernamePasswordAuthTypeConnectionProperties`](types::UsernamePasswordAuthTypeConnectionProperties).
    ///
    /// An expression that yields it has:
    /// - `category()`: `AadAuthTypeConnectionPropertiesCategory`
    /// - `created_by_workspace_arm_id()`: `String`
    /// - `error()`: `String`
    /// - `expiry_time()`: `String`
    /// - `group()`: `String`
    /// - `is_shared_to_all()`: `bool`
    /// - `metadata()`: `Map<String>`
    /// - `pe_requirement()`: `PeRequirement`
    /// - `pe_status()`: `PeStatus`
    /// - `shared_user_list()`: `Vec<String>`
    /// - `target()`: `String`
    /// - `use_workspace_managed_identity()`: `bool`
    ConnectionProperties
}

#[doc(hidden)]
impl<P> Expr<ConnectionProperties, P> {
    pub fn category(&self) -> Expr<types::AadAuthTypeConnectionPropertiesCategory, P> {
        field(self, "category")
    }

    pub fn created_by_workspace_arm_id(&self) -> Expr<String, P> {
        field(self, "createdByWorkspaceArmId")
    }

    pub fn error(&self) -> Expr<String, P> {
        field(self, "error")
    }

    pub fn expiry_time(&self) -> Expr<String, P> {
        field(self, "expiryTime")
    }

    pub fn group(&self) -> Expr<String, P> {
        field(self, "group")
    }

    pub fn is_shared_to_all(&self) -> Expr<bool, P> {
        field(self, "isSharedToAll")
    }

    pub fn metadata(&self) -> Expr<Map<String>, P> {
        field(self, "metadata")
    }

    pub fn pe_requirement(&self) -> Expr<types::PeRequirement, P> {
        field(self, "peRequirement")
    }

    pub fn pe_status(&self) -> Expr<types::PeStatus, P> {
        field(self, "peStatus")
    }

    pub fn shared_user_list(&self) -> Expr<Vec<String>, P> {
        field(self, "sharedUserList")
    }

    pub fn target(&self) -> Expr<String, P> {
        field(self, "target")
    }

    pub fn use_workspace_managed_identity(&self) -> Expr<bool, P> {
        field(self, "useWorkspaceManagedIdentity")
    }
}

#[doc(hidden)]
impl<P> Expr<ConnectionProperties, P> {
    pub fn as_aad_auth_type_connection_properties(
        &self,
    ) -> Expr<types::AadAuthTypeConnectionProperties, P> {
        self.cast()
    }

    pub fn as_access_key_auth_type_connection_properties(
        &self,
    ) -> Expr<types::AccessKeyAuthTypeConnectionProperties, P> {
        self.cast()
    }

    pub fn as_account_key_auth_type_connection_properties(
        &self,
    ) -> Expr<types::AccountKeyAuthTypeConnectionProperties, P> {
        self.cast()
    }

    pub fn as_api_key_auth_connection_properties(
        &self,
    ) -> Expr<types::ApiKeyAuthConnectionProperties, P> {
        self.cast()
    }

    pub fn as_custom_keys_connection_properties(&self) -> Expr<CustomKeysConnectionProperties, P> {
        self.cast()
    }

    pub fn as_managed_identity_auth_type_connection_properties(
        &self,
    ) -> Expr<types::ManagedIdentityAuthTypeConnectionProperties, P> {
        self.cast()
    }

    pub fn as_none_auth_type_connection_properties(
        &self,
    ) -> Expr<types::NoneAuthTypeConnectionProperties, P> {
        self.cast()
    }

    pub fn as_oauth2_auth_type_connection_properties(
        &self,
    ) -> Expr<types::Oauth2AuthTypeConnectionProperties, P> {
        self.cast()
    }

    pub fn as_pat_auth_type_connection_properties(
        &self,
    ) -> Expr<types::PatAuthTypeConnectionProperties, P> {
        self.cast()
    }

    pub fn as_sas_auth_type_connection_properties(
        &self,
    ) -> Expr<types::SasAuthTypeConnectionProperties, P> {
        self.cast()
    }

    pub fn as_service_principal_auth_type_connection_properties(
        &self,
    ) -> Expr<types::ServicePrincipalAuthTypeConnectionProperties, P> {
        self.cast()
    }

    pub fn as_username_password_auth_type_connection_properties(
        &self,
    ) -> Expr<types::UsernamePasswordAuthTypeConnectionProperties, P> {
        self.cast()
    }
}

definition! {
    /// Definition `ConnectionServicePrincipal` of `Microsoft.CognitiveServices`.
    ///
    /// An expression that yields it has:
    /// - `client_id()`: `String`
    /// - `client_secret()`: `Secret`
    /// - `tenant_id()`: `String`
    ConnectionServicePrincipal
}

impl ConnectionServicePrincipal {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `clientId`.
    pub fn client_id(self, value: impl Value<String>) -> Self {
        set(self, "clientId", value)
    }

    /// `clientSecret`.
    pub fn client_secret(self, value: impl Value<Secret>) -> Self {
        set(self, "clientSecret", value)
    }

    /// `tenantId`.
    pub fn tenant_id(self, value: impl Value<String>) -> Self {
        set(self, "tenantId", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ConnectionServicePrincipal, P> {
    pub fn client_id(&self) -> Expr<String, P> {
        field(self, "clientId")
    }

    pub fn client_secret(&self) -> Expr<Secret, P> {
        field(self, "clientSecret")
    }

    pub fn tenant_id(&self) -> Expr<String, P> {
        field(self, "tenantId")
    }
}

definition! {
    /// Definition `ConnectionSharedAccessSignature` of `Microsoft.CognitiveServices`.
    ///
    /// An expression that yields it has:
    /// - `sas()`: `Secret`
    ConnectionSharedAccessSignature
}

impl ConnectionSharedAccessSignature {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `sas`.
    pub fn sas(self, value: impl Value<Secret>) -> Self {
        set(self, "sas", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ConnectionSharedAccessSignature, P> {
    pub fn sas(&self) -> Expr<Secret, P> {
        field(self, "sas")
    }
}

definition! {
    /// Definition `ConnectionUsernamePassword` of `Microsoft.CognitiveServices`.
    ///
    /// An expression that yields it has:
    /// - `password()`: `Secret`
    /// - `security_token()`: `Secret`
    /// - `username()`: `String`
    ConnectionUsernamePassword
}

impl ConnectionUsernamePassword {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `password`.
    pub fn password(self, value: impl Value<Secret>) -> Self {
        set(self, "password", value)
    }

    /// `securityToken`.
    pub fn security_token(self, value: impl Value<Secret>) -> Self {
        set(self, "securityToken", value)
    }

    /// `username`.
    pub fn username(self, value: impl Value<String>) -> Self {
        set(self, "username", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ConnectionUsernamePassword, P> {
    pub fn password(&self) -> Expr<Secret, P> {
        field(self, "password")
    }

    pub fn security_token(&self) -> Expr<Secret, P> {
        field(self, "securityToken")
    }

    pub fn username(&self) -> Expr<String, P> {
        field(self, "username")
    }
}

definition! {
    /// Definition `CustomBlocklistConfig` of `Microsoft.CognitiveServices`.
    ///
    /// An expression that yields it has:
    /// - `source()`: `CustomBlocklistConfigSource`
    /// - `blocklist_name()`: `String`
    /// - `blocking()`: `bool`
    CustomBlocklistConfig
}

impl CustomBlocklistConfig {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `source`.
    pub fn source(self, value: impl Value<CustomBlocklistConfigSource>) -> Self {
        set(self, "source", value)
    }

    /// `blocklistName`.
    pub fn blocklist_name(self, value: impl Value<String>) -> Self {
        set(self, "blocklistName", value)
    }

    /// `blocking`.
    pub fn blocking(self, value: impl Value<bool>) -> Self {
        set(self, "blocking", value)
    }
}

#[doc(hidden)]
impl<P> Expr<CustomBlocklistConfig, P> {
    pub fn source(&self) -> Expr<CustomBlocklistConfigSource, P> {
        field(self, "source")
    }

    pub fn blocklist_name(&self) -> Expr<String, P> {
        field(self, "blocklistName")
    }

    pub fn blocking(&self) -> Expr<bool, P> {
        field(self, "blocking")
    }
}

enumeration! {
    /// `source` of `CustomBlocklistConfig`.
    open CustomBlocklistConfigSource {
        Prompt = "Prompt",
        Completion = "Completion",
        PreToolCall = "PreToolCall",
        PostToolCall = "PostToolCall",
        PreRun = "PreRun",
        PostRun = "PostRun",
    }
}

definition! {
    /// Definition `CustomKeys` of `Microsoft.CognitiveServices`.
    ///
    /// An expression that yields it has:
    /// - `keys()`: `Map<Secret>`
    CustomKeys
}

impl CustomKeys {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `keys`.
    pub fn keys(self, value: impl Value<Map<Secret>>) -> Self {
        set(self, "keys", value)
    }

    /// Adds one entry to `keys`.
    pub fn key(self, key: impl Into<Key>, value: impl Value<Secret>) -> Self {
        set_entry(self, "keys", key, value)
    }
}

#[doc(hidden)]
impl<P> Expr<CustomKeys, P> {
    pub fn keys(&self) -> Expr<Map<Secret>, P> {
        field(self, "keys")
    }
}

definition! {
    /// Definition `CustomKeysConnectionProperties` of `Microsoft.CognitiveServices`.
    ///
    /// An expression that yields it has:
    /// - `category()`: `AadAuthTypeConnectionPropertiesCategory`
    /// - `created_by_workspace_arm_id()`: `String`
    /// - `error()`: `String`
    /// - `expiry_time()`: `String`
    /// - `group()`: `String`
    /// - `is_shared_to_all()`: `bool`
    /// - `metadata()`: `Map<String>`
    /// - `pe_requirement()`: `PeRequirement`
    /// - `pe_status()`: `PeStatus`
    /// - `shared_user_list()`: `Vec<String>`
    /// - `target()`: `String`
    /// - `use_workspace_managed_identity()`: `bool`
    /// - `credentials()`: `CustomKeys`
    /// - `auth_type()`: `String`
    CustomKeysConnectionProperties
}

variant! { ConnectionProperties <- CustomKeysConnectionProperties }

impl CustomKeysConnectionProperties {
    /// An empty one.
    pub fn new() -> Self {
        let mut this = Self(Object::new());
        this.0.preset("authType", Node::String("CustomKeys".into()));
        this
    }

    /// `category`.
    pub fn category(
        self,
        value: impl Value<types::AadAuthTypeConnectionPropertiesCategory>,
    ) -> Self {
        set(self, "category", value)
    }

    /// `error`.
    pub fn error(self, value: impl Value<String>) -> Self {
        set(self, "error", value)
    }

    /// `expiryTime`.
    pub fn expiry_time(self, value: impl Value<String>) -> Self {
        set(self, "expiryTime", value)
    }

    /// `isSharedToAll`.
    pub fn is_shared_to_all(self, value: impl Value<bool>) -> Self {
        set(self, "isSharedToAll", value)
    }

    /// `metadata`.
    pub fn metadata(self, value: impl Value<Map<String>>) -> Self {
        set(self, "metadata", value)
    }

    /// `peRequirement`.
    pub fn pe_requirement(self, value: impl Value<types::PeRequirement>) -> Self {
        set(self, "peRequirement", value)
    }

    /// `peStatus`.
    pub fn pe_status(self, value: impl Value<types::PeStatus>) -> Self {
        set(self, "peStatus", value)
    }

    /// `sharedUserList`.
    pub fn shared_user_list(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "sharedUserList", value)
    }

    /// `target`.
    pub fn target(self, value: impl Value<String>) -> Self {
        set(self, "target", value)
    }

    /// `useWorkspaceManagedIdentity`.
    pub fn use_workspace_managed_identity(self, value: impl Value<bool>) -> Self {
        set(self, "useWorkspaceManagedIdentity", value)
    }

    /// `credentials`.
    pub fn credentials(self, value: impl Value<CustomKeys>) -> Self {
        set(self, "credentials", value)
    }
}

#[doc(hidden)]
impl<P> Expr<CustomKeysConnectionProperties, P> {
    pub fn category(&self) -> Expr<types::AadAuthTypeConnectionPropertiesCategory, P> {
        field(self, "category")
    }

    pub fn created_by_workspace_arm_id(&self) -> Expr<String, P> {
        field(self, "createdByWorkspaceArmId")
    }

    pub fn error(&self) -> Expr<String, P> {
        field(self, "error")
    }

    pub fn expiry_time(&self) -> Expr<String, P> {
        field(self, "expiryTime")
    }

    pub fn group(&self) -> Expr<String, P> {
        field(self, "group")
    }

    pub fn is_shared_to_all(&self) -> Expr<bool, P> {
        field(self, "isSharedToAll")
    }

    pub fn metadata(&self) -> Expr<Map<String>, P> {
        field(self, "metadata")
    }

    pub fn pe_requirement(&self) -> Expr<types::PeRequirement, P> {
        field(self, "peRequirement")
    }

    pub fn pe_status(&self) -> Expr<types::PeStatus, P> {
        field(self, "peStatus")
    }

    pub fn shared_user_list(&self) -> Expr<Vec<String>, P> {
        field(self, "sharedUserList")
    }

    pub fn target(&self) -> Expr<String, P> {
        field(self, "target")
    }

    pub fn use_workspace_managed_identity(&self) -> Expr<bool, P> {
        field(self, "useWorkspaceManagedIdentity")
    }

    pub fn credentials(&self) -> Expr<CustomKeys, P> {
        field(self, "credentials")
    }

    pub fn auth_type(&self) -> Expr<String, P> {
        field(self, "authType")
    }
}
