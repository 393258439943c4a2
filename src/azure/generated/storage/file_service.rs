//! `Microsoft.Storage/storageAccounts/fileServices`, version 2025-08-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.Storage/storageAccounts/fileServices`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.storage/storageaccounts/fileservices)
    FileService: "Microsoft.Storage/storageAccounts/fileServices" @ "2025-08-01",
    properties types::FileServiceProperties,
    child super::StorageAccount
}

impl FileService {
    /// Declares the resource with what Azure requires of it.
    #[track_caller]
    pub(crate) fn generated(parent: &Ref<super::StorageAccount>) -> Self {
        Self(Declaration::child(
            Self::TYPE,
            Self::API_VERSION,
            parent,
            Node::String("default".into()),
        ))
    }

    /// `properties.cors`.
    pub fn cors(self, value: impl Value<types::CorsRules>) -> Self {
        set(self, "properties/cors", value)
    }

    /// `properties.shareDeleteRetentionPolicy`.
    pub fn share_delete_retention_policy(self, value: types::DeleteRetentionPolicy) -> Self {
        set(self, "properties/shareDeleteRetentionPolicy", value)
    }

    /// `properties.shareDeleteRetentionPolicy`.
    ///
    /// Like [`share_delete_retention_policy`](Self::share_delete_retention_policy), for a value that may not hold what is safe.
    pub fn dangerously_set_share_delete_retention_policy(
        self,
        value: impl Value<types::DeleteRetentionPolicy>,
    ) -> Self {
        set(self, "properties/shareDeleteRetentionPolicy", value)
    }

    /// `properties.protocolSettings`.
    pub fn protocol_settings(self, value: impl Value<types::ProtocolSettings>) -> Self {
        set(self, "properties/protocolSettings", value)
    }
}

#[doc(hidden)]
impl<P> Expr<FileService, P> {
    pub fn properties(&self) -> Expr<types::FileServiceProperties, P> {
        field(self, "properties")
    }

    pub fn sku(&self) -> Expr<types::Sku, P> {
        field(self, "sku")
    }

    pub fn system_data(&self) -> Expr<types::SystemData, P> {
        field(self, "systemData")
    }
}
