//! Definitions and enums of `Microsoft.MachineLearningServices` that start with I.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::super::types;
use super::AssetReferenceBase;
use crate::azure::support::*;

definition! {
    /// Definition `IdAssetReference` of `Microsoft.MachineLearningServices`.
    ///
    /// An expression that yields it has:
    /// - `asset_id()`: `String`
    /// - `reference_type()`: `String`
    IdAssetReference
}

variant! { AssetReferenceBase <- IdAssetReference }

impl IdAssetReference {
    /// One with what Azure requires.
    pub fn new(asset_id: impl Value<String>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("assetId", asset_id.node());
        this.0.preset("referenceType", Node::String("Id".into()));
        this
    }
}

#[doc(hidden)]
impl<P> Expr<IdAssetReference, P> {
    pub fn asset_id(&self) -> Expr<String, P> {
        field(self, "assetId")
    }

    pub fn reference_type(&self) -> Expr<String, P> {
        field(self, "referenceType")
    }
}

definition! {
    /// Definition `IdentityForCmk` of `Microsoft.MachineLearningServices`.
    ///
    /// An expression that yields it has:
    /// - `user_assigned_identity()`: `Id<UserAssignedIdentity>`
    IdentityForCmk
}

impl IdentityForCmk {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `userAssignedIdentity`.
    pub fn user_assigned_identity(self, value: impl Value<Id<UserAssignedIdentity>>) -> Self {
        set(self, "userAssignedIdentity", value)
    }
}

#[doc(hidden)]
impl<P> Expr<IdentityForCmk, P> {
    pub fn user_assigned_identity(&self) -> Expr<Id<UserAssignedIdentity>, P> {
        field(self, "userAssignedIdentity")
    }
}

definition! {
    /// Definition `Image` of `Microsoft.MachineLearningServices`.
    ///
    /// An expression that yields it has:
    /// - `type_()`: `ImageType`
    /// - `reference()`: `String`
    /// - `version()`: `String`
    Image
}

impl Image {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `type`.
    pub fn type_(self, value: impl Value<ImageType>) -> Self {
        set(self, "type", value)
    }

    /// `reference`.
    pub fn reference(self, value: impl Value<String>) -> Self {
        set(self, "reference", value)
    }

    /// `version`.
    pub fn version(self, value: impl Value<String>) -> Self {
        set(self, "version", value)
    }
}

#[doc(hidden)]
impl<P> Expr<Image, P> {
    pub fn type_(&self) -> Expr<ImageType, P> {
        field(self, "type")
    }

    pub fn reference(&self) -> Expr<String, P> {
        field(self, "reference")
    }

    pub fn version(&self) -> Expr<String, P> {
        field(self, "version")
    }
}

reading! {
    /// Definition `ImageMetadata` of `Microsoft.MachineLearningServices`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `current_image_version()`: `String`
    /// - `latest_image_version()`: `String`
    /// - `is_latest_os_image_version()`: `bool`
    /// - `os_patching_status()`: `OsPatchingStatus`
    ImageMetadata
}

#[doc(hidden)]
impl<P> Expr<ImageMetadata, P> {
    pub fn current_image_version(&self) -> Expr<String, P> {
        field(self, "currentImageVersion")
    }

    pub fn latest_image_version(&self) -> Expr<String, P> {
        field(self, "latestImageVersion")
    }

    pub fn is_latest_os_image_version(&self) -> Expr<bool, P> {
        field(self, "isLatestOsImageVersion")
    }

    pub fn os_patching_status(&self) -> Expr<types::OsPatchingStatus, P> {
        field(self, "osPatchingStatus")
    }
}

enumeration! {
    /// `type` of `Image`.
    open ImageType {
        Docker = "docker",
        Azureml = "azureml",
    }
}

definition! {
    /// Definition `InstanceTypeSchema` of `Microsoft.MachineLearningServices`.
    ///
    /// An expression that yields it has:
    /// - `node_selector()`: `Map<String>`
    /// - `resources()`: `InstanceTypeSchemaResources`
    InstanceTypeSchema
}

impl InstanceTypeSchema {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `nodeSelector`.
    pub fn node_selector(self, value: impl Value<Map<String>>) -> Self {
        set(self, "nodeSelector", value)
    }

    /// `resources`.
    pub fn resources(self, value: impl Value<InstanceTypeSchemaResources>) -> Self {
        set(self, "resources", value)
    }
}

#[doc(hidden)]
impl<P> Expr<InstanceTypeSchema, P> {
    pub fn node_selector(&self) -> Expr<Map<String>, P> {
        field(self, "nodeSelector")
    }

    pub fn resources(&self) -> Expr<InstanceTypeSchemaResources, P> {
        field(self, "resources")
    }
}

definition! {
    /// Definition `InstanceTypeSchemaResources` of `Microsoft.MachineLearningServices`.
    ///
    /// An expression that yields it has:
    /// - `requests()`: `Map<String>`
    /// - `limits()`: `Map<String>`
    InstanceTypeSchemaResources
}

impl InstanceTypeSchemaResources {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `requests`.
    pub fn requests(self, value: impl Value<Map<String>>) -> Self {
        set(self, "requests", value)
    }

    /// Adds one entry to `requests`.
    pub fn request(self, key: impl Into<Key>, value: impl Value<String>) -> Self {
        set_entry(self, "requests", key, value)
    }

    /// `limits`.
    pub fn limits(self, value: impl Value<Map<String>>) -> Self {
        set(self, "limits", value)
    }

    /// Adds one entry to `limits`.
    pub fn limit(self, key: impl Into<Key>, value: impl Value<String>) -> Self {
        set_entry(self, "limits", key, value)
    }
}

#[doc(hidden)]
impl<P> Expr<InstanceTypeSchemaResources, P> {
    pub fn requests(&self) -> Expr<Map<String>, P> {
        field(self, "requests")
    }

    pub fn limits(&self) -> Expr<Map<String>, P> {
        field(self, "limits")
    }
}

enumeration! {
    /// `isolationMode` of `ManagedNetworkSettings`.
    open IsolationMode {
        Disabled = "Disabled",
        AllowInternetOutbound = "AllowInternetOutbound",
        AllowOnlyApprovedOutbound = "AllowOnlyApprovedOutbound",
    }
}
