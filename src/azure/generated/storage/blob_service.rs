//! `Microsoft.Storage/storageAccounts/blobServices`, version 2025-08-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.Storage/storageAccounts/blobServices`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.storage/storageaccounts/blobservices)
    BlobService: "Microsoft.Storage/storageAccounts/blobServices" @ "2025-08-01",
    properties types::BlobServiceProperties,
    child super::StorageAccount
}

impl BlobService {
    /// Declares the resource with what Azure requires of it.
    ///
    /// Sets what is safe:
    /// - `properties.deleteRetentionPolicy.enabled` = `true` (`blob.01`)
    /// - `properties.deleteRetentionPolicy.days` = `7` (`blob.01`)
    /// - `properties.containerDeleteRetentionPolicy.enabled` = `true` (`blob.02`)
    /// - `properties.containerDeleteRetentionPolicy.days` = `7` (`blob.02`)
    #[track_caller]
    pub fn new(parent: &Ref<super::StorageAccount>) -> Self {
        let mut this = Self(Declaration::child(
            Self::TYPE,
            Self::API_VERSION,
            parent,
            Node::String("default".into()),
        ));
        this.0.preset("properties/deleteRetentionPolicy/enabled", Node::Bool(true));
        this.0.preset("properties/deleteRetentionPolicy/days", Node::Int(7));
        this.0.preset("properties/containerDeleteRetentionPolicy/enabled", Node::Bool(true));
        this.0.preset("properties/containerDeleteRetentionPolicy/days", Node::Int(7));
        this
    }

    /// `properties.cors`.
    pub fn cors(self, value: impl Value<types::CorsRules>) -> Self {
        set(self, "properties/cors", value)
    }

    /// `properties.defaultServiceVersion`.
    pub fn default_service_version(self, value: impl Value<String>) -> Self {
        set(self, "properties/defaultServiceVersion", value)
    }

    /// `properties.deleteRetentionPolicy`.
    pub fn delete_retention_policy(self, value: types::DeleteRetentionPolicy) -> Self {
        set(self, "properties/deleteRetentionPolicy", value)
    }

    /// `properties.deleteRetentionPolicy`.
    ///
    /// Like [`delete_retention_policy`](Self::delete_retention_policy), for a value that may not hold what is safe.
    pub fn dangerously_set_delete_retention_policy(
        self,
        value: impl Value<types::DeleteRetentionPolicy>,
    ) -> Self {
        set(self, "properties/deleteRetentionPolicy", value)
    }

    /// `properties.staticWebsite`.
    pub fn static_website(self, value: impl Value<types::StaticWebsite>) -> Self {
        set(self, "properties/staticWebsite", value)
    }

    /// `properties.automaticSnapshotPolicyEnabled`.
    pub fn automatic_snapshot_policy_enabled(self, value: impl Value<bool>) -> Self {
        set(self, "properties/automaticSnapshotPolicyEnabled", value)
    }

    /// `properties.restorePolicy`.
    pub fn restore_policy(self, value: impl Value<types::RestorePolicyProperties>) -> Self {
        set(self, "properties/restorePolicy", value)
    }

    /// `properties.containerDeleteRetentionPolicy`.
    pub fn container_delete_retention_policy(self, value: types::DeleteRetentionPolicy) -> Self {
        set(self, "properties/containerDeleteRetentionPolicy", value)
    }

    /// `properties.containerDeleteRetentionPolicy`.
    ///
    /// Like [`container_delete_retention_policy`](Self::container_delete_retention_policy), for a value that may not hold what is safe.
    pub fn dangerously_set_container_delete_retention_policy(
        self,
        value: impl Value<types::DeleteRetentionPolicy>,
    ) -> Self {
        set(self, "properties/containerDeleteRetentionPolicy", value)
    }

    /// `properties.lastAccessTimeTrackingPolicy`.
    pub fn last_access_time_tracking_policy(
        self,
        value: impl Value<types::LastAccessTimeTrackingPolicy>,
    ) -> Self {
        set(self, "properties/lastAccessTimeTrackingPolicy", value)
    }
}

#[doc(hidden)]
impl<P> Expr<BlobService, P> {
    pub fn properties(&self) -> Expr<types::BlobServiceProperties, P> {
        field(self, "properties")
    }

    pub fn sku(&self) -> Expr<types::Sku, P> {
        field(self, "sku")
    }

    pub fn system_data(&self) -> Expr<types::SystemData, P> {
        field(self, "systemData")
    }
}
