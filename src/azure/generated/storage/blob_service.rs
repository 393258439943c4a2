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
        this.0.preset(&["properties", "deleteRetentionPolicy", "enabled"], Node::Bool(true));
        this.0.preset(&["properties", "deleteRetentionPolicy", "days"], Node::Int(7));
        this.0
            .preset(&["properties", "containerDeleteRetentionPolicy", "enabled"], Node::Bool(true));
        this.0.preset(&["properties", "containerDeleteRetentionPolicy", "days"], Node::Int(7));
        this
    }

    /// `properties.cors`.
    pub fn cors(mut self, value: impl Value<types::CorsRules>) -> Self {
        self.0.set(&["properties", "cors"], value.node());
        self
    }

    /// `properties.defaultServiceVersion`.
    pub fn default_service_version(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["properties", "defaultServiceVersion"], value.node());
        self
    }

    /// `properties.deleteRetentionPolicy`.
    pub fn delete_retention_policy(mut self, value: types::DeleteRetentionPolicy) -> Self {
        self.0.set(&["properties", "deleteRetentionPolicy"], value.node());
        self
    }

    /// `properties.deleteRetentionPolicy`.
    ///
    /// Like [`delete_retention_policy`](Self::delete_retention_policy), for a value that may not hold what is safe.
    pub fn dangerously_set_delete_retention_policy(
        mut self,
        value: impl Value<types::DeleteRetentionPolicy>,
    ) -> Self {
        self.0.set(&["properties", "deleteRetentionPolicy"], value.node());
        self
    }

    /// `properties.staticWebsite`.
    pub fn static_website(mut self, value: impl Value<types::StaticWebsite>) -> Self {
        self.0.set(&["properties", "staticWebsite"], value.node());
        self
    }

    /// `properties.automaticSnapshotPolicyEnabled`.
    pub fn automatic_snapshot_policy_enabled(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["properties", "automaticSnapshotPolicyEnabled"], value.node());
        self
    }

    /// `properties.restorePolicy`.
    pub fn restore_policy(mut self, value: impl Value<types::RestorePolicyProperties>) -> Self {
        self.0.set(&["properties", "restorePolicy"], value.node());
        self
    }

    /// `properties.containerDeleteRetentionPolicy`.
    pub fn container_delete_retention_policy(
        mut self,
        value: types::DeleteRetentionPolicy,
    ) -> Self {
        self.0.set(&["properties", "containerDeleteRetentionPolicy"], value.node());
        self
    }

    /// `properties.containerDeleteRetentionPolicy`.
    ///
    /// Like [`container_delete_retention_policy`](Self::container_delete_retention_policy), for a value that may not hold what is safe.
    pub fn dangerously_set_container_delete_retention_policy(
        mut self,
        value: impl Value<types::DeleteRetentionPolicy>,
    ) -> Self {
        self.0.set(&["properties", "containerDeleteRetentionPolicy"], value.node());
        self
    }

    /// `properties.lastAccessTimeTrackingPolicy`.
    pub fn last_access_time_tracking_policy(
        mut self,
        value: impl Value<types::LastAccessTimeTrackingPolicy>,
    ) -> Self {
        self.0.set(&["properties", "lastAccessTimeTrackingPolicy"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<BlobService, P> {
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
