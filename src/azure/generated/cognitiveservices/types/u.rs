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
impl<P: Phase> Expr<UserAssignedIdentity, P> {
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
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `resourceId`.
    pub fn resource_id(
        mut self,
        value: impl Value<Id<crate::azure::generated::machinelearning::Workspace>>,
    ) -> Self {
        self.0.set(&["resourceId"], value.node());
        self
    }

    /// `identityClientId`.
    pub fn identity_client_id(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["identityClientId"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<UserOwnedAmlWorkspace, P> {
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
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `resourceId`.
    pub fn resource_id(
        mut self,
        value: impl Value<Id<crate::azure::generated::storage::StorageAccount>>,
    ) -> Self {
        self.0.set(&["resourceId"], value.node());
        self
    }

    /// `identityClientId`.
    pub fn identity_client_id(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["identityClientId"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<UserOwnedStorage, P> {
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
        this.0.preset(&["authType"], Node::String("UsernamePassword".into()));
        this
    }

    /// `category`.
    pub fn category(
        mut self,
        value: impl Value<types::AadAuthTypeConnectionPropertiesCategory>,
    ) -> Self {
        self.0.set(&["category"], value.node());
        self
    }

    /// `error`.
    pub fn error(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["error"], value.node());
        self
    }

    /// `expiryTime`.
    pub fn expiry_time(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["expiryTime"], value.node());
        self
    }

    /// `isSharedToAll`.
    pub fn is_shared_to_all(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["isSharedToAll"], value.node());
        self
    }

    /// `metadata`.
    pub fn metadata(mut self, value: impl Value<Map<String>>) -> Self {
        self.0.set(&["metadata"], value.node());
        self
    }

    /// `peRequirement`.
    pub fn pe_requirement(mut self, value: impl Value<types::PeRequirement>) -> Self {
        self.0.set(&["peRequirement"], value.node());
        self
    }

    /// `peStatus`.
    pub fn pe_status(mut self, value: impl Value<types::PeStatus>) -> Self {
        self.0.set(&["peStatus"], value.node());
        self
    }

    /// `sharedUserList`.
    pub fn shared_user_list(mut self, value: impl Value<Vec<String>>) -> Self {
        self.0.set(&["sharedUserList"], value.node());
        self
    }

    /// `target`.
    pub fn target(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["target"], value.node());
        self
    }

    /// `useWorkspaceManagedIdentity`.
    pub fn use_workspace_managed_identity(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["useWorkspaceManagedIdentity"], value.node());
        self
    }

    /// `credentials`.
    pub fn credentials(mut self, value: impl Value<types::ConnectionUsernamePassword>) -> Self {
        self.0.set(&["credentials"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<UsernamePasswordAuthTypeConnectionProperties, P> {
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
