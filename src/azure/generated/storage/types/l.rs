//! Definitions and enums of `Microsoft.Storage` that start with L.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::super::types;
use crate::azure::support::*;

enumeration! {
    /// `largeFileSharesState` of `Microsoft.Storage/storageAccounts`.
    open LargeFileSharesState {
        Disabled = "Disabled",
        Enabled = "Enabled",
    }
}

definition! {
    /// Definition `LastAccessTimeTrackingPolicy` of `Microsoft.Storage`.
    ///
    /// An expression that yields it has:
    /// - `enable()`: `bool`
    /// - `name()`: `LastAccessTimeTrackingPolicyName`
    /// - `tracking_granularity_in_days()`: `i64`
    /// - `blob_type()`: `Vec<String>`
    LastAccessTimeTrackingPolicy
}

impl LastAccessTimeTrackingPolicy {
    /// One with what Azure requires.
    pub fn new(enable: impl Value<bool>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("enable", enable.node());
        this
    }

    /// `name`.
    pub fn name(self, value: impl Value<LastAccessTimeTrackingPolicyName>) -> Self {
        set(self, "name", value)
    }

    /// `trackingGranularityInDays`.
    pub fn tracking_granularity_in_days(self, value: impl Value<i64>) -> Self {
        set(self, "trackingGranularityInDays", value)
    }

    /// `blobType`.
    pub fn blob_type(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "blobType", value)
    }
}

#[doc(hidden)]
impl<P> Expr<LastAccessTimeTrackingPolicy, P> {
    pub fn enable(&self) -> Expr<bool, P> {
        field(self, "enable")
    }

    pub fn name(&self) -> Expr<LastAccessTimeTrackingPolicyName, P> {
        field(self, "name")
    }

    pub fn tracking_granularity_in_days(&self) -> Expr<i64, P> {
        field(self, "trackingGranularityInDays")
    }

    pub fn blob_type(&self) -> Expr<Vec<String>, P> {
        field(self, "blobType")
    }
}

enumeration! {
    /// `name` of `LastAccessTimeTrackingPolicy`.
    open LastAccessTimeTrackingPolicyName {
        AccessTimeTracking = "AccessTimeTracking",
    }
}

reading! {
    /// Definition `LegalHoldProperties` of `Microsoft.Storage`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `has_legal_hold()`: `bool`
    /// - `tags()`: `Vec<TagProperty>`
    /// - `protected_append_writes_history()`: `ProtectedAppendWritesHistory`
    LegalHoldProperties
}

#[doc(hidden)]
impl<P> Expr<LegalHoldProperties, P> {
    pub fn has_legal_hold(&self) -> Expr<bool, P> {
        field(self, "hasLegalHold")
    }

    pub fn tags(&self) -> Expr<Vec<types::TagProperty>, P> {
        field(self, "tags")
    }

    pub fn protected_append_writes_history(&self) -> Expr<types::ProtectedAppendWritesHistory, P> {
        field(self, "protectedAppendWritesHistory")
    }
}

reading! {
    /// Definition `LocalUserProperties` of `Microsoft.Storage`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `permission_scopes()`: `Vec<PermissionScope>`
    /// - `home_directory()`: `String`
    /// - `ssh_authorized_keys()`: `Vec<SshPublicKey>`
    /// - `sid()`: `String`
    /// - `has_shared_key()`: `bool`
    /// - `has_ssh_key()`: `bool`
    /// - `has_ssh_password()`: `bool`
    /// - `user_id()`: `i64`
    /// - `group_id()`: `i64`
    /// - `allow_acl_authorization()`: `bool`
    /// - `extended_groups()`: `Vec<i64>`
    /// - `is_nfsv3_enabled()`: `bool`
    LocalUserProperties
}

#[doc(hidden)]
impl<P> Expr<LocalUserProperties, P> {
    pub fn permission_scopes(&self) -> Expr<Vec<types::PermissionScope>, P> {
        field(self, "permissionScopes")
    }

    pub fn home_directory(&self) -> Expr<String, P> {
        field(self, "homeDirectory")
    }

    pub fn ssh_authorized_keys(&self) -> Expr<Vec<types::SshPublicKey>, P> {
        field(self, "sshAuthorizedKeys")
    }

    pub fn sid(&self) -> Expr<String, P> {
        field(self, "sid")
    }

    pub fn has_shared_key(&self) -> Expr<bool, P> {
        field(self, "hasSharedKey")
    }

    pub fn has_ssh_key(&self) -> Expr<bool, P> {
        field(self, "hasSshKey")
    }

    pub fn has_ssh_password(&self) -> Expr<bool, P> {
        field(self, "hasSshPassword")
    }

    pub fn user_id(&self) -> Expr<i64, P> {
        field(self, "userId")
    }

    pub fn group_id(&self) -> Expr<i64, P> {
        field(self, "groupId")
    }

    pub fn allow_acl_authorization(&self) -> Expr<bool, P> {
        field(self, "allowAclAuthorization")
    }

    pub fn extended_groups(&self) -> Expr<Vec<i64>, P> {
        field(self, "extendedGroups")
    }

    pub fn is_nfsv3_enabled(&self) -> Expr<bool, P> {
        field(self, "isNFSv3Enabled")
    }
}
