//! Definitions and enums of `Microsoft.Compute` that start with C.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::super::types;
use crate::azure::support::*;

definition! {
    /// Definition `CapacityReservationProfile` of `Microsoft.Compute`.
    ///
    /// An expression that yields it has:
    /// - `capacity_reservation_group()`: `SubResource`
    CapacityReservationProfile
}

impl CapacityReservationProfile {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `capacityReservationGroup.id`.
    pub fn capacity_reservation_group(self, value: impl Value<Id<AnyResource>>) -> Self {
        set(self, "capacityReservationGroup/id", value)
    }
}

#[doc(hidden)]
impl<P> Expr<CapacityReservationProfile, P> {
    pub fn capacity_reservation_group(&self) -> Expr<types::SubResource, P> {
        field(self, "capacityReservationGroup")
    }
}

reading! {
    /// Definition `CommonUserAssignedIdentitiesValue` of `Microsoft.Compute`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `principal_id()`: `String`
    /// - `client_id()`: `String`
    CommonUserAssignedIdentitiesValue
}

#[doc(hidden)]
impl<P> Expr<CommonUserAssignedIdentitiesValue, P> {
    pub fn principal_id(&self) -> Expr<String, P> {
        field(self, "principalId")
    }

    pub fn client_id(&self) -> Expr<String, P> {
        field(self, "clientId")
    }
}

enumeration! {
    /// `componentName` of `AdditionalUnattendContent`.
    ComponentName {
        MicrosoftWindowsShellSetup = "Microsoft-Windows-Shell-Setup",
    }
}

definition! {
    /// Definition `CreationData` of `Microsoft.Compute`.
    ///
    /// An expression that yields it has:
    /// - `create_option()`: `CreationDataCreateOption`
    /// - `storage_account_id()`: `Id<storage::StorageAccount>`
    /// - `image_reference()`: `ImageDiskReference`
    /// - `gallery_image_reference()`: `ImageDiskReference`
    /// - `source_uri()`: `String`
    /// - `source_resource_id()`: `Id<AnyResource>`
    /// - `source_unique_id()`: `String`
    /// - `upload_size_bytes()`: `i64`
    /// - `logical_sector_size()`: `i64`
    /// - `security_data_uri()`: `String`
    /// - `security_metadata_uri()`: `String`
    /// - `performance_plus()`: `bool`
    /// - `elastic_san_resource_id()`: `Id<AnyResource>`
    /// - `provisioned_bandwidth_copy_speed()`: `ProvisionedBandwidthCopySpeed`
    /// - `instant_access_duration_minutes()`: `i64`
    CreationData
}

impl CreationData {
    /// One with what Azure requires.
    pub fn new(create_option: impl Value<CreationDataCreateOption>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("createOption", create_option.node());
        this
    }

    /// `storageAccountId`.
    pub fn storage_account_id(
        self,
        value: impl Value<Id<crate::azure::generated::storage::StorageAccount>>,
    ) -> Self {
        set(self, "storageAccountId", value)
    }

    /// `imageReference`.
    pub fn image_reference(self, value: impl Value<types::ImageDiskReference>) -> Self {
        set(self, "imageReference", value)
    }

    /// `galleryImageReference`.
    pub fn gallery_image_reference(self, value: impl Value<types::ImageDiskReference>) -> Self {
        set(self, "galleryImageReference", value)
    }

    /// `sourceUri`.
    pub fn source_uri(self, value: impl Value<String>) -> Self {
        set(self, "sourceUri", value)
    }

    /// `sourceResourceId`.
    pub fn source_resource_id(self, value: impl Value<Id<AnyResource>>) -> Self {
        set(self, "sourceResourceId", value)
    }

    /// `uploadSizeBytes`.
    pub fn upload_size_bytes(self, value: impl Value<i64>) -> Self {
        set(self, "uploadSizeBytes", value)
    }

    /// `logicalSectorSize`.
    pub fn logical_sector_size(self, value: impl Value<i64>) -> Self {
        set(self, "logicalSectorSize", value)
    }

    /// `securityDataUri`.
    pub fn security_data_uri(self, value: impl Value<String>) -> Self {
        set(self, "securityDataUri", value)
    }

    /// `securityMetadataUri`.
    pub fn security_metadata_uri(self, value: impl Value<String>) -> Self {
        set(self, "securityMetadataUri", value)
    }

    /// `performancePlus`.
    pub fn performance_plus(self, value: impl Value<bool>) -> Self {
        set(self, "performancePlus", value)
    }

    /// `elasticSanResourceId`.
    pub fn elastic_san_resource_id(self, value: impl Value<Id<AnyResource>>) -> Self {
        set(self, "elasticSanResourceId", value)
    }

    /// `provisionedBandwidthCopySpeed`.
    pub fn provisioned_bandwidth_copy_speed(
        self,
        value: impl Value<types::ProvisionedBandwidthCopySpeed>,
    ) -> Self {
        set(self, "provisionedBandwidthCopySpeed", value)
    }

    /// `instantAccessDurationMinutes`: at least 1.
    pub fn instant_access_duration_minutes(self, value: impl Value<i64>) -> Self {
        set(self, "instantAccessDurationMinutes", value)
    }
}

#[doc(hidden)]
impl<P> Expr<CreationData, P> {
    pub fn create_option(&self) -> Expr<CreationDataCreateOption, P> {
        field(self, "createOption")
    }

    pub fn storage_account_id(
        &self,
    ) -> Expr<Id<crate::azure::generated::storage::StorageAccount>, P> {
        field(self, "storageAccountId")
    }

    pub fn image_reference(&self) -> Expr<types::ImageDiskReference, P> {
        field(self, "imageReference")
    }

    pub fn gallery_image_reference(&self) -> Expr<types::ImageDiskReference, P> {
        field(self, "galleryImageReference")
    }

    pub fn source_uri(&self) -> Expr<String, P> {
        field(self, "sourceUri")
    }

    pub fn source_resource_id(&self) -> Expr<Id<AnyResource>, P> {
        field(self, "sourceResourceId")
    }

    pub fn source_unique_id(&self) -> Expr<String, P> {
        field(self, "sourceUniqueId")
    }

    pub fn upload_size_bytes(&self) -> Expr<i64, P> {
        field(self, "uploadSizeBytes")
    }

    pub fn logical_sector_size(&self) -> Expr<i64, P> {
        field(self, "logicalSectorSize")
    }

    pub fn security_data_uri(&self) -> Expr<String, P> {
        field(self, "securityDataUri")
    }

    pub fn security_metadata_uri(&self) -> Expr<String, P> {
        field(self, "securityMetadataUri")
    }

    pub fn performance_plus(&self) -> Expr<bool, P> {
        field(self, "performancePlus")
    }

    pub fn elastic_san_resource_id(&self) -> Expr<Id<AnyResource>, P> {
        field(self, "elasticSanResourceId")
    }

    pub fn provisioned_bandwidth_copy_speed(
        &self,
    ) -> Expr<types::ProvisionedBandwidthCopySpeed, P> {
        field(self, "provisionedBandwidthCopySpeed")
    }

    pub fn instant_access_duration_minutes(&self) -> Expr<i64, P> {
        field(self, "instantAccessDurationMinutes")
    }
}

enumeration! {
    /// `createOption` of `CreationData`.
    open CreationDataCreateOption {
        Empty = "Empty",
        Attach = "Attach",
        FromImage = "FromImage",
        Import = "Import",
        Copy = "Copy",
        Restore = "Restore",
        Upload = "Upload",
        CopyStart = "CopyStart",
        ImportSecure = "ImportSecure",
        UploadPreparedSecure = "UploadPreparedSecure",
        CopyFromSanSnapshot = "CopyFromSanSnapshot",
    }
}
