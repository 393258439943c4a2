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
    pub fn default_encryption_scope(self, value: impl Value<String>) -> Self {
        set(self, "properties/defaultEncryptionScope", value)
    }

    /// `properties.denyEncryptionScopeOverride`.
    pub fn deny_encryption_scope_override(self, value: impl Value<bool>) -> Self {
        set(self, "properties/denyEncryptionScopeOverride", value)
    }

    /// `properties.publicAccess`.
    ///
    /// Control `container.01`: it stays absent unless set here.
    pub fn dangerously_set_public_access(self, value: impl Value<types::PublicAccess>) -> Self {
        set(self, "properties/publicAccess", value)
    }

    /// `properties.metadata`.
    pub fn metadata(self, value: impl Value<Map<String>>) -> Self {
        set(self, "properties/metadata", value)
    }

    /// `properties.immutableStorageWithVersioning`.
    pub fn immutable_storage_with_versioning(
        self,
        value: impl Value<types::ImmutableStorageWithVersioning>,
    ) -> Self {
        set(self, "properties/immutableStorageWithVersioning", value)
    }

    /// `properties.enableNfsV3RootSquash`.
    pub fn enable_nfs_v3_root_squash(self, value: impl Value<bool>) -> Self {
        set(self, "properties/enableNfsV3RootSquash", value)
    }

    /// `properties.enableNfsV3AllSquash`.
    pub fn enable_nfs_v3_all_squash(self, value: impl Value<bool>) -> Self {
        set(self, "properties/enableNfsV3AllSquash", value)
    }
}

#[doc(hidden)]
impl<P> Expr<Container, P> {
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
