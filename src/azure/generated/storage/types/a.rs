//! Definitions and enums of `Microsoft.Storage` that start with A.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::super::types;
use crate::azure::support::*;

definition! {
    /// Definition `AccessPolicy` of `Microsoft.Storage`.
    ///
    /// An expression that yields it has:
    /// - `start_time()`: `String`
    /// - `expiry_time()`: `String`
    /// - `permission()`: `String`
    AccessPolicy
}

impl AccessPolicy {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `startTime`.
    pub fn start_time(self, value: impl Value<String>) -> Self {
        set(self, "startTime", value)
    }

    /// `expiryTime`.
    pub fn expiry_time(self, value: impl Value<String>) -> Self {
        set(self, "expiryTime", value)
    }

    /// `permission`.
    pub fn permission(self, value: impl Value<String>) -> Self {
        set(self, "permission", value)
    }
}

#[doc(hidden)]
impl<P> Expr<AccessPolicy, P> {
    pub fn start_time(&self) -> Expr<String, P> {
        field(self, "startTime")
    }

    pub fn expiry_time(&self) -> Expr<String, P> {
        field(self, "expiryTime")
    }

    pub fn permission(&self) -> Expr<String, P> {
        field(self, "permission")
    }
}

definition! {
    /// Definition `AccountImmutabilityPolicyProperties` of `Microsoft.Storage`.
    ///
    /// An expression that yields it has:
    /// - `immutability_period_since_creation_in_days()`: `i64`
    /// - `state()`: `AccountImmutabilityPolicyPropertiesState`
    /// - `allow_protected_append_writes()`: `bool`
    AccountImmutabilityPolicyProperties
}

impl AccountImmutabilityPolicyProperties {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `immutabilityPeriodSinceCreationInDays`: from 1 to 146000.
    pub fn immutability_period_since_creation_in_days(self, value: impl Value<i64>) -> Self {
        set(self, "immutabilityPeriodSinceCreationInDays", value)
    }

    /// `state`.
    pub fn state(self, value: impl Value<AccountImmutabilityPolicyPropertiesState>) -> Self {
        set(self, "state", value)
    }

    /// `allowProtectedAppendWrites`.
    pub fn allow_protected_append_writes(self, value: impl Value<bool>) -> Self {
        set(self, "allowProtectedAppendWrites", value)
    }
}

#[doc(hidden)]
impl<P> Expr<AccountImmutabilityPolicyProperties, P> {
    pub fn immutability_period_since_creation_in_days(&self) -> Expr<i64, P> {
        field(self, "immutabilityPeriodSinceCreationInDays")
    }

    pub fn state(&self) -> Expr<AccountImmutabilityPolicyPropertiesState, P> {
        field(self, "state")
    }

    pub fn allow_protected_append_writes(&self) -> Expr<bool, P> {
        field(self, "allowProtectedAppendWrites")
    }
}

enumeration! {
    /// `state` of `AccountImmutabilityPolicyProperties`.
    open AccountImmutabilityPolicyPropertiesState {
        Unlocked = "Unlocked",
        Locked = "Locked",
        Disabled = "Disabled",
    }
}

enumeration! {
    /// `accountType` of `ActiveDirectoryProperties`.
    open AccountType {
        User = "User",
        Computer = "Computer",
    }
}

definition! {
    /// Definition `ActiveDirectoryProperties` of `Microsoft.Storage`.
    ///
    /// An expression that yields it has:
    /// - `domain_name()`: `String`
    /// - `net_bios_domain_name()`: `String`
    /// - `forest_name()`: `String`
    /// - `domain_guid()`: `String`
    /// - `domain_sid()`: `String`
    /// - `azure_storage_sid()`: `String`
    /// - `sam_account_name()`: `String`
    /// - `account_type()`: `AccountType`
    ActiveDirectoryProperties
}

impl ActiveDirectoryProperties {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `domainName`.
    pub fn domain_name(self, value: impl Value<String>) -> Self {
        set(self, "domainName", value)
    }

    /// `netBiosDomainName`.
    pub fn net_bios_domain_name(self, value: impl Value<String>) -> Self {
        set(self, "netBiosDomainName", value)
    }

    /// `forestName`.
    pub fn forest_name(self, value: impl Value<String>) -> Self {
        set(self, "forestName", value)
    }

    /// `domainGuid`.
    pub fn domain_guid(self, value: impl Value<String>) -> Self {
        set(self, "domainGuid", value)
    }

    /// `domainSid`.
    pub fn domain_sid(self, value: impl Value<String>) -> Self {
        set(self, "domainSid", value)
    }

    /// `azureStorageSid`.
    pub fn azure_storage_sid(self, value: impl Value<String>) -> Self {
        set(self, "azureStorageSid", value)
    }

    /// `samAccountName`.
    pub fn sam_account_name(self, value: impl Value<String>) -> Self {
        set(self, "samAccountName", value)
    }

    /// `accountType`.
    pub fn account_type(self, value: impl Value<AccountType>) -> Self {
        set(self, "accountType", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ActiveDirectoryProperties, P> {
    pub fn domain_name(&self) -> Expr<String, P> {
        field(self, "domainName")
    }

    pub fn net_bios_domain_name(&self) -> Expr<String, P> {
        field(self, "netBiosDomainName")
    }

    pub fn forest_name(&self) -> Expr<String, P> {
        field(self, "forestName")
    }

    pub fn domain_guid(&self) -> Expr<String, P> {
        field(self, "domainGuid")
    }

    pub fn domain_sid(&self) -> Expr<String, P> {
        field(self, "domainSid")
    }

    pub fn azure_storage_sid(&self) -> Expr<String, P> {
        field(self, "azureStorageSid")
    }

    pub fn sam_account_name(&self) -> Expr<String, P> {
        field(self, "samAccountName")
    }

    pub fn account_type(&self) -> Expr<AccountType, P> {
        field(self, "accountType")
    }
}

enumeration! {
    /// `allowedCopyScope` of `Microsoft.Storage/storageAccounts`.
    open AllowedCopyScope {
        PrivateLink = "PrivateLink",
        Aad = "AAD",
        All = "All",
    }
}

enumeration! {
    /// `allowedMethods` of `CorsRule`.
    open AllowedMethod {
        Delete = "DELETE",
        Get = "GET",
        Head = "HEAD",
        Merge = "MERGE",
        Post = "POST",
        Options = "OPTIONS",
        Put = "PUT",
        Patch = "PATCH",
        Connect = "CONNECT",
        Trace = "TRACE",
    }
}

definition! {
    /// Definition `AzureFilesIdentityBasedAuthentication` of `Microsoft.Storage`.
    ///
    /// An expression that yields it has:
    /// - `directory_service_options()`: `DirectoryServiceOptions`
    /// - `active_directory_properties()`: `ActiveDirectoryProperties`
    /// - `default_share_permission()`: `DefaultSharePermission`
    /// - `smb_oauth_settings()`: `SmbOauthSettings`
    AzureFilesIdentityBasedAuthentication
}

impl AzureFilesIdentityBasedAuthentication {
    /// One with what Azure requires.
    pub fn new(directory_service_options: impl Value<types::DirectoryServiceOptions>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("directoryServiceOptions", directory_service_options.node());
        this
    }

    /// `activeDirectoryProperties`.
    pub fn active_directory_properties(self, value: impl Value<ActiveDirectoryProperties>) -> Self {
        set(self, "activeDirectoryProperties", value)
    }

    /// `defaultSharePermission`.
    pub fn default_share_permission(
        self,
        value: impl Value<types::DefaultSharePermission>,
    ) -> Self {
        set(self, "defaultSharePermission", value)
    }

    /// `smbOAuthSettings`.
    pub fn smb_oauth_settings(self, value: impl Value<types::SmbOauthSettings>) -> Self {
        set(self, "smbOAuthSettings", value)
    }
}

#[doc(hidden)]
impl<P> Expr<AzureFilesIdentityBasedAuthentication, P> {
    pub fn directory_service_options(&self) -> Expr<types::DirectoryServiceOptions, P> {
        field(self, "directoryServiceOptions")
    }

    pub fn active_directory_properties(&self) -> Expr<ActiveDirectoryProperties, P> {
        field(self, "activeDirectoryProperties")
    }

    pub fn default_share_permission(&self) -> Expr<types::DefaultSharePermission, P> {
        field(self, "defaultSharePermission")
    }

    pub fn smb_oauth_settings(&self) -> Expr<types::SmbOauthSettings, P> {
        field(self, "smbOAuthSettings")
    }
}
