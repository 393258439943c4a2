//! Definitions and enums of `Microsoft.MachineLearningServices` that start with N.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::super::types;
use super::ConnectionProperties;
use super::DatastoreCredentials;
use crate::azure::support::*;

reading! {
    /// Definition `NodeStateCounts` of `Microsoft.MachineLearningServices`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `idle_node_count()`: `i64`
    /// - `running_node_count()`: `i64`
    /// - `preparing_node_count()`: `i64`
    /// - `unusable_node_count()`: `i64`
    /// - `leaving_node_count()`: `i64`
    /// - `preempted_node_count()`: `i64`
    NodeStateCounts
}

#[doc(hidden)]
impl<P> Expr<NodeStateCounts, P> {
    pub fn idle_node_count(&self) -> Expr<i64, P> {
        field(self, "idleNodeCount")
    }

    pub fn running_node_count(&self) -> Expr<i64, P> {
        field(self, "runningNodeCount")
    }

    pub fn preparing_node_count(&self) -> Expr<i64, P> {
        field(self, "preparingNodeCount")
    }

    pub fn unusable_node_count(&self) -> Expr<i64, P> {
        field(self, "unusableNodeCount")
    }

    pub fn leaving_node_count(&self) -> Expr<i64, P> {
        field(self, "leavingNodeCount")
    }

    pub fn preempted_node_count(&self) -> Expr<i64, P> {
        field(self, "preemptedNodeCount")
    }
}

definition! {
    /// Definition `NoneAuthTypeWorkspaceConnectionProperties` of `Microsoft.MachineLearningServices`.
    ///
    /// An expression that yields it has:
    /// - `category()`: `AadAuthTypeWorkspaceConnectionPropertiesCategory`
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
    /// - `auth_type()`: `String`
    NoneAuthTypeWorkspaceConnectionProperties
}

variant! { ConnectionProperties <- NoneAuthTypeWorkspaceConnectionProperties }

impl NoneAuthTypeWorkspaceConnectionProperties {
    /// An empty one.
    pub fn new() -> Self {
        let mut this = Self(Object::new());
        this.0.preset("authType", Node::String("None".into()));
        this
    }

    /// `category`.
    pub fn category(
        self,
        value: impl Value<types::AadAuthTypeWorkspaceConnectionPropertiesCategory>,
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
}

#[doc(hidden)]
impl<P> Expr<NoneAuthTypeWorkspaceConnectionProperties, P> {
    pub fn category(&self) -> Expr<types::AadAuthTypeWorkspaceConnectionPropertiesCategory, P> {
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

    pub fn auth_type(&self) -> Expr<String, P> {
        field(self, "authType")
    }
}

definition! {
    /// Definition `NoneDatastoreCredentials` of `Microsoft.MachineLearningServices`.
    ///
    /// An expression that yields it has:
    /// - `credentials_type()`: `String`
    NoneDatastoreCredentials
}

variant! { DatastoreCredentials <- NoneDatastoreCredentials }

impl NoneDatastoreCredentials {
    /// An empty one.
    pub fn new() -> Self {
        let mut this = Self(Object::new());
        this.0.preset("credentialsType", Node::String("None".into()));
        this
    }
}

#[doc(hidden)]
impl<P> Expr<NoneDatastoreCredentials, P> {
    pub fn credentials_type(&self) -> Expr<String, P> {
        field(self, "credentialsType")
    }
}

reading! {
    /// Definition `NotebookPreparationError` of `Microsoft.MachineLearningServices`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `error_message()`: `String`
    /// - `status_code()`: `i64`
    NotebookPreparationError
}

#[doc(hidden)]
impl<P> Expr<NotebookPreparationError, P> {
    pub fn error_message(&self) -> Expr<String, P> {
        field(self, "errorMessage")
    }

    pub fn status_code(&self) -> Expr<i64, P> {
        field(self, "statusCode")
    }
}

reading! {
    /// Definition `NotebookResourceInfo` of `Microsoft.MachineLearningServices`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `fqdn()`: `String`
    /// - `is_private_link_enabled()`: `bool`
    /// - `notebook_preparation_error()`: `NotebookPreparationError`
    /// - `resource_id()`: `String`
    NotebookResourceInfo
}

#[doc(hidden)]
impl<P> Expr<NotebookResourceInfo, P> {
    pub fn fqdn(&self) -> Expr<String, P> {
        field(self, "fqdn")
    }

    pub fn is_private_link_enabled(&self) -> Expr<bool, P> {
        field(self, "isPrivateLinkEnabled")
    }

    pub fn notebook_preparation_error(&self) -> Expr<NotebookPreparationError, P> {
        field(self, "notebookPreparationError")
    }

    pub fn resource_id(&self) -> Expr<String, P> {
        field(self, "resourceId")
    }
}
