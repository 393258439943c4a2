//! `Microsoft.Storage/storageAccounts/localUsers`, version 2025-08-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.Storage/storageAccounts/localUsers`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.storage/storageaccounts/localusers)
    LocalUser: "Microsoft.Storage/storageAccounts/localUsers" @ "2025-08-01",
    properties types::LocalUserProperties,
    child super::StorageAccount
}

impl LocalUser {
    /// Declares the resource with what Azure requires of it.
    ///
    /// The name: between 3 and 64 characters.
    #[track_caller]
    pub(crate) fn generated(
        parent: &Ref<super::StorageAccount>,
        name: impl Value<String, Phase: KnownAtStart>,
    ) -> Self {
        Self(Declaration::child(Self::TYPE, Self::API_VERSION, parent, name.node()))
    }

    /// `properties.permissionScopes`.
    pub fn permission_scopes(self, value: impl Value<Vec<types::PermissionScope>>) -> Self {
        set(self, "properties/permissionScopes", value)
    }

    /// Adds one item to `properties.permissionScopes`.
    pub fn permission_scope(self, value: impl Value<types::PermissionScope>) -> Self {
        push(self, "properties/permissionScopes", value)
    }

    /// `properties.homeDirectory`.
    pub fn home_directory(self, value: impl Value<String>) -> Self {
        set(self, "properties/homeDirectory", value)
    }

    /// `properties.sshAuthorizedKeys`.
    pub fn ssh_authorized_keys(self, value: impl Value<Vec<types::SshPublicKey>>) -> Self {
        set(self, "properties/sshAuthorizedKeys", value)
    }

    /// Adds one item to `properties.sshAuthorizedKeys`.
    pub fn ssh_authorized_key(self, value: impl Value<types::SshPublicKey>) -> Self {
        push(self, "properties/sshAuthorizedKeys", value)
    }

    /// `properties.hasSharedKey`.
    pub fn has_shared_key(self, value: impl Value<bool>) -> Self {
        set(self, "properties/hasSharedKey", value)
    }

    /// `properties.hasSshKey`.
    pub fn has_ssh_key(self, value: impl Value<bool>) -> Self {
        set(self, "properties/hasSshKey", value)
    }

    /// `properties.hasSshPassword`.
    pub fn has_ssh_password(self, value: impl Value<bool>) -> Self {
        set(self, "properties/hasSshPassword", value)
    }

    /// `properties.groupId`.
    pub fn group_id(self, value: impl Value<i64>) -> Self {
        set(self, "properties/groupId", value)
    }

    /// `properties.allowAclAuthorization`.
    pub fn allow_acl_authorization(self, value: impl Value<bool>) -> Self {
        set(self, "properties/allowAclAuthorization", value)
    }

    /// `properties.extendedGroups`.
    pub fn extended_groups(self, value: impl Value<Vec<i64>>) -> Self {
        set(self, "properties/extendedGroups", value)
    }

    /// Adds one item to `properties.extendedGroups`.
    pub fn extended_group(self, value: impl Value<i64>) -> Self {
        push(self, "properties/extendedGroups", value)
    }

    /// `properties.isNFSv3Enabled`.
    pub fn is_nfsv3_enabled(self, value: impl Value<bool>) -> Self {
        set(self, "properties/isNFSv3Enabled", value)
    }
}

#[doc(hidden)]
impl<P> Expr<LocalUser, P> {
    pub fn properties(&self) -> Expr<types::LocalUserProperties, P> {
        field(self, "properties")
    }

    pub fn system_data(&self) -> Expr<types::SystemData, P> {
        field(self, "systemData")
    }
}
