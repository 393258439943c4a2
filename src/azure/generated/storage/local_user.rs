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
    pub fn permission_scopes(mut self, value: impl Value<Vec<types::PermissionScope>>) -> Self {
        self.0.set(&["properties", "permissionScopes"], value.node());
        self
    }

    /// Adds one item to `properties.permissionScopes`.
    pub fn permission_scope(mut self, value: impl Value<types::PermissionScope>) -> Self {
        self.0.push(&["properties", "permissionScopes"], value.node());
        self
    }

    /// `properties.homeDirectory`.
    pub fn home_directory(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["properties", "homeDirectory"], value.node());
        self
    }

    /// `properties.sshAuthorizedKeys`.
    pub fn ssh_authorized_keys(mut self, value: impl Value<Vec<types::SshPublicKey>>) -> Self {
        self.0.set(&["properties", "sshAuthorizedKeys"], value.node());
        self
    }

    /// Adds one item to `properties.sshAuthorizedKeys`.
    pub fn ssh_authorized_key(mut self, value: impl Value<types::SshPublicKey>) -> Self {
        self.0.push(&["properties", "sshAuthorizedKeys"], value.node());
        self
    }

    /// `properties.hasSharedKey`.
    pub fn has_shared_key(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["properties", "hasSharedKey"], value.node());
        self
    }

    /// `properties.hasSshKey`.
    pub fn has_ssh_key(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["properties", "hasSshKey"], value.node());
        self
    }

    /// `properties.hasSshPassword`.
    pub fn has_ssh_password(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["properties", "hasSshPassword"], value.node());
        self
    }

    /// `properties.groupId`.
    pub fn group_id(mut self, value: impl Value<i64>) -> Self {
        self.0.set(&["properties", "groupId"], value.node());
        self
    }

    /// `properties.allowAclAuthorization`.
    pub fn allow_acl_authorization(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["properties", "allowAclAuthorization"], value.node());
        self
    }

    /// `properties.extendedGroups`.
    pub fn extended_groups(mut self, value: impl Value<Vec<i64>>) -> Self {
        self.0.set(&["properties", "extendedGroups"], value.node());
        self
    }

    /// Adds one item to `properties.extendedGroups`.
    pub fn extended_group(mut self, value: impl Value<i64>) -> Self {
        self.0.push(&["properties", "extendedGroups"], value.node());
        self
    }

    /// `properties.isNFSv3Enabled`.
    pub fn is_nfsv3_enabled(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["properties", "isNFSv3Enabled"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<LocalUser, P> {
    pub fn properties(&self) -> Expr<types::LocalUserProperties, P> {
        field(self, "properties")
    }

    pub fn system_data(&self) -> Expr<types::SystemData, P> {
        field(self, "systemData")
    }
}
