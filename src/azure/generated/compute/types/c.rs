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
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `capacityReservationGroup.id`.
    pub fn capacity_reservation_group(mut self, value: impl Value<Id<AnyResource>>) -> Self {
        self.0.set(&["capacityReservationGroup", "id"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<CapacityReservationProfile, P> {
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
impl<P: Phase> Expr<CommonUserAssignedIdentitiesValue, P> {
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
        this.0.set(&["createOption"], create_option.node());
        this
    }

    /// `storageAccountId`.
    pub fn storage_account_id(
        mut self,
        value: impl Value<Id<crate::azure::generated::storage::StorageAccount>>,
    ) -> Self {
        self.0.set(&["storageAccountId"], value.node());
        self
    }

    /// `imageReference`.
    pub fn image_reference(mut self, value: impl Value<types::ImageDiskReference>) -> Self {
        self.0.set(&["imageReference"], value.node());
        self
    }

    /// `galleryImageReference`.
    pub fn gallery_image_reference(mut self, value: impl Value<types::ImageDiskReference>) -> Self {
        self.0.set(&["galleryImageReference"], value.node());
        self
    }

    /// `sourceUri`.
    pub fn source_uri(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["sourceUri"], value.node());
        self
    }

    /// `sourceResourceId`.
    pub fn source_resource_id(mut self, value: impl Value<Id<AnyResource>>) -> Self {
        self.0.set(&["sourceResourceId"], value.node());
        self
    }

    /// `uploadSizeBytes`.
    pub fn upload_size_bytes(mut self, value: impl Value<i64>) -> Self {
        self.0.set(&["uploadSizeBytes"], value.node());
        self
    }

    /// `logicalSectorSize`.
    pub fn logical_sector_size(mut self, value: impl Value<i64>) -> Self {
        self.0.set(&["logicalSectorSize"], value.node());
        self
    }

    /// `securityDataUri`.
    pub fn security_data_uri(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["securityDataUri"], value.node());
        self
    }

    /// `securityMetadataUri`.
    pub fn security_metadata_uri(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["securityMetadataUri"], value.node());
        self
    }

    /// `performancePlus`.
    pub fn performance_plus(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["performancePlus"], value.node());
        self
    }

    /// `elasticSanResourceId`.
    pub fn elastic_san_resource_id(mut self, value: impl Value<Id<AnyResource>>) -> Self {
        self.0.set(&["elasticSanResourceId"], value.node());
        self
    }

    /// `provisionedBandwidthCopySpeed`.
    pub fn provisioned_bandwidth_copy_speed(
        mut self,
        value: impl Value<types::ProvisionedBandwidthCopySpeed>,
    ) -> Self {
        self.0.set(&["provisionedBandwidthCopySpeed"], value.node());
        self
    }

    /// `instantAccessDurationMinutes`: at least 1.
    pub fn instant_access_duration_minutes(mut self, value: impl Value<i64>) -> Self {
        self.0.set(&["instantAccessDurationMinutes"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<CreationData, P> {
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
