//! `Microsoft.Storage/storageAccounts/queueServices/queues`, version 2025-08-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.Storage/storageAccounts/queueServices/queues`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.storage/storageaccounts/queueservices/queues)
    Queue: "Microsoft.Storage/storageAccounts/queueServices/queues" @ "2025-08-01",
    properties types::QueueProperties,
    child super::QueueService
}

impl Queue {
    /// Declares the resource with what Azure requires of it.
    ///
    /// The name: between 3 and 63 characters, pattern `^[a-z0-9]([a-z0-9]|(-(?!-))){1,61}[a-z0-9]$`.
    #[track_caller]
    pub fn new(
        parent: &Ref<super::QueueService>,
        name: impl Value<String, Phase: KnownAtStart>,
    ) -> Self {
        Self(Declaration::child(Self::TYPE, Self::API_VERSION, parent, name.node()))
    }

    /// `properties.metadata`.
    pub fn metadata(self, value: impl Value<Map<String>>) -> Self {
        set(self, "properties/metadata", value)
    }
}

#[doc(hidden)]
impl<P> Expr<Queue, P> {
    pub fn properties(&self) -> Expr<types::QueueProperties, P> {
        field(self, "properties")
    }

    pub fn system_data(&self) -> Expr<types::SystemData, P> {
        field(self, "systemData")
    }
}
