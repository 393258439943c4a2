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
    #[track_caller]
    pub fn new(parent: &Ref<super::StorageAccount>) -> Self {
        Self(Declaration::child(Self::TYPE, Self::API_VERSION, parent, Node::from("default")))
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
    pub fn delete_retention_policy(
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

    /// `properties.isVersioningEnabled`.
    pub fn is_versioning_enabled(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["properties", "isVersioningEnabled"], value.node());
        self
    }

    /// `properties.automaticSnapshotPolicyEnabled`.
    pub fn automatic_snapshot_policy_enabled(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["properties", "automaticSnapshotPolicyEnabled"], value.node());
        self
    }

    /// `properties.changeFeed`.
    pub fn change_feed(mut self, value: impl Value<types::ChangeFeed>) -> Self {
        self.0.set(&["properties", "changeFeed"], value.node());
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
