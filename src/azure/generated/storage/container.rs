//! `Microsoft.Storage/storageAccounts/blobServices/containers`, version 2025-08-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.Storage/storageAccounts/blobServices/containers`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.storage/storageaccounts/blobservices/containers)
    Container: "Microsoft.Storage/storageAccounts/blobServices/containers" @ "2025-08-01",
    properties types::ContainerProperties,
    child super::BlobService
}

impl Container {
    /// Declares the resource with what Azure requires of it.
    ///
    /// The name: between 3 and 63 characters.
    #[track_caller]
    pub(crate) fn generated(
        parent: &Ref<super::BlobService>,
        name: impl Value<String, Phase: KnownAtStart>,
    ) -> Self {
        Self(Declaration::child(Self::TYPE, Self::API_VERSION, parent, name.node()))
    }

    /// `properties.defaultEncryptionScope`.
    pub fn default_encryption_scope(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["properties", "defaultEncryptionScope"], value.node());
        self
    }

    /// `properties.denyEncryptionScopeOverride`.
    pub fn deny_encryption_scope_override(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["properties", "denyEncryptionScopeOverride"], value.node());
        self
    }

    /// `properties.publicAccess`.
    ///
    /// Control `container.01`: it stays absent unless set here.
    pub fn dangerously_set_public_access(mut self, value: impl Value<types::PublicAccess>) -> Self {
        self.0.set(&["properties", "publicAccess"], value.node());
        self
    }

    /// `properties.metadata`.
    pub fn metadata(mut self, value: impl Value<Map<String>>) -> Self {
        self.0.set(&["properties", "metadata"], value.node());
        self
    }

    /// `properties.immutableStorageWithVersioning`.
    pub fn immutable_storage_with_versioning(
        mut self,
        value: impl Value<types::ImmutableStorageWithVersioning>,
    ) -> Self {
        self.0.set(&["properties", "immutableStorageWithVersioning"], value.node());
        self
    }

    /// `properties.enableNfsV3RootSquash`.
    pub fn enable_nfs_v3_root_squash(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["properties", "enableNfsV3RootSquash"], value.node());
        self
    }

    /// `properties.enableNfsV3AllSquash`.
    pub fn enable_nfs_v3_all_squash(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["properties", "enableNfsV3AllSquash"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<Container, P> {
    pub fn properties(&self) -> Expr<types::ContainerProperties, P> {
        field(self, "properties")
    }

    pub fn etag(&self) -> Expr<String, P> {
        field(self, "etag")
    }

    pub fn system_data(&self) -> Expr<types::SystemData, P> {
        field(self, "systemData")
    }
}
