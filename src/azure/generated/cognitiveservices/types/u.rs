//! Definitions and enums of `Microsoft.CognitiveServices` that start with U.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::super::types;
use super::ConnectionProperties;
use crate::azure::support::*;

reading! {
    /// Definition `UserAssignedIdentity` of `Microsoft.CognitiveServices`, which is only read.
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

definition! {
    /// Definition `UserOwnedAmlWorkspace` of `Microsoft.CognitiveServices`.
    ///
    /// An expression that yields it has:
    /// - `resource_id()`: `Id<machinelearning::Workspace>`
    /// - `identity_client_id()`: `String`
    UserOwnedAmlWorkspace
}

impl UserOwnedAmlWorkspace {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `resourceId`.
    pub fn resource_id(
        self,
        value: impl Value<Id<crate::azure::generated::machinelearning::Workspace>>,
    ) -> Self {
        set(self, "resourceId", value)
    }

    /// `identityClientId`.
    pub fn identity_client_id(self, value: impl Value<String>) -> Self {
        set(self, "identityClientId", value)
    }
}

#[doc(hidden)]
impl<P> Expr<UserOwnedAmlWorkspace, P> {
    pub fn resource_id(&self) -> Expr<Id<crate::azure::generated::machinelearning::Workspace>, P> {
        field(self, "resourceId")
    }

    pub fn identity_client_id(&self) -> Expr<String, P> {
        field(self, "identityClientId")
    }
}

definition! {
    /// Definition `UserOwnedStorage` of `Microsoft.CognitiveServices`.
    ///
    /// An expression that yields it has:
    /// - `resource_id()`: `Id<storage::StorageAccount>`
    /// - `identity_client_id()`: `String`
    UserOwnedStorage
}

impl UserOwnedStorage {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `resourceId`.
    pub fn resource_id(
        self,
        value: impl Value<Id<crate::azure::generated::storage::StorageAccount>>,
    ) -> Self {
        set(self, "resourceId", value)
    }

    /// `identityClientId`.
    pub fn identity_client_id(self, value: impl Value<String>) -> Self {
        set(self, "identityClientId", value)
    }
}

#[doc(hidden)]
impl<P> Expr<UserOwnedStorage, P> {
    pub fn resource_id(&self) -> Expr<Id<crate::azure::generated::storage::StorageAccount>, P> {
        field(self, "resourceId")
    }

    pub fn identity_client_id(&self) -> Expr<String, P> {
        field(self, "identityClientId")
    }
}

definition! {
    /// Definition `UsernamePasswordAuthTypeConnectionProperties` of `Microsoft.CognitiveServices`.
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
    /// - `credentials()`: `ConnectionUsernamePassword`
    /// - `auth_type()`: `String`
    UsernamePasswordAuthTypeConnectionProperties
}

variant! { ConnectionProperties <- UsernamePasswordAuthTypeConnectionProperties }

impl UsernamePasswordAuthTypeConnectionProperties {
    /// An empty one.
    pub fn new() -> Self {
        let mut this = Self(Object::new());
        this.0.preset("authType", Node::String("UsernamePassword".into()));
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
    pub fn credentials(self, value: impl Value<types::ConnectionUsernamePassword>) -> Self {
        set(self, "credentials", value)
    }
}

#[doc(hidden)]
impl<P> Expr<UsernamePasswordAuthTypeConnectionProperties, P> {
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

    pub fn credentials(&self) -> Expr<types::ConnectionUsernamePassword, P> {
        field(self, "credentials")
    }

    pub fn auth_type(&self) -> Expr<String, P> {
        field(self, "authType")
    }
}
