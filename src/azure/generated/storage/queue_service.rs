//! `Microsoft.Storage/storageAccounts/queueServices`, version 2025-08-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.Storage/storageAccounts/queueServices`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.storage/storageaccounts/queueservices)
    QueueService: "Microsoft.Storage/storageAccounts/queueServices" @ "2025-08-01",
    properties types::QueueServiceProperties,
    child super::StorageAccount
}

impl QueueService {
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
}

#[doc(hidden)]
impl<P> Expr<QueueService, P> {
    pub fn properties(&self) -> Expr<types::QueueServiceProperties, P> {
        field(self, "properties")
    }

    pub fn system_data(&self) -> Expr<types::SystemData, P> {
        field(self, "systemData")
    }
}
