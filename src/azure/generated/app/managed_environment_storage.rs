//! `Microsoft.App/managedEnvironments/storages`, version 2026-01-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.App/managedEnvironments/storages`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.app/managedenvironments/storages)
    ManagedEnvironmentStorage: "Microsoft.App/managedEnvironments/storages" @ "2026-01-01",
    properties types::ManagedEnvironmentStorageProperties,
    child super::ManagedEnvironment
}

impl ManagedEnvironmentStorage {
    /// Declares the resource with what Azure requires of it.
    #[track_caller]
    pub fn new(
        parent: &Ref<super::ManagedEnvironment>,
        name: impl Value<String, Phase: KnownAtStart>,
    ) -> Self {
        Self(Declaration::child(Self::TYPE, Self::API_VERSION, parent, name.node()))
    }

    /// `properties.azureFile`.
    pub fn azure_file(self, value: impl Value<types::AzureFileProperties>) -> Self {
        set(self, "properties/azureFile", value)
    }

    /// `properties.nfsAzureFile`.
    pub fn nfs_azure_file(self, value: impl Value<types::NfsAzureFileProperties>) -> Self {
        set(self, "properties/nfsAzureFile", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ManagedEnvironmentStorage, P> {
    pub fn properties(&self) -> Expr<types::ManagedEnvironmentStorageProperties, P> {
        field(self, "properties")
    }

    pub fn system_data(&self) -> Expr<types::SystemData, P> {
        field(self, "systemData")
    }
}
