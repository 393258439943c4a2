//! Definitions and enums of `Microsoft.Compute` that start with I.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use crate::azure::support::*;

definition! {
    /// Definition `ImageDiskReference` of `Microsoft.Compute`.
    ///
    /// An expression that yields it has:
    /// - `id()`: `Id<AnyResource>`
    /// - `shared_gallery_image_id()`: `String`
    /// - `community_gallery_image_id()`: `String`
    /// - `lun()`: `i64`
    ImageDiskReference
}

impl ImageDiskReference {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `id`.
    pub fn id(self, value: impl Value<Id<AnyResource>>) -> Self {
        set(self, "id", value)
    }

    /// `sharedGalleryImageId`.
    pub fn shared_gallery_image_id(self, value: impl Value<String>) -> Self {
        set(self, "sharedGalleryImageId", value)
    }

    /// `communityGalleryImageId`.
    pub fn community_gallery_image_id(self, value: impl Value<String>) -> Self {
        set(self, "communityGalleryImageId", value)
    }

    /// `lun`.
    pub fn lun(self, value: impl Value<i64>) -> Self {
        set(self, "lun", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ImageDiskReference, P> {
    pub fn id(&self) -> Expr<Id<AnyResource>, P> {
        field(self, "id")
    }

    pub fn shared_gallery_image_id(&self) -> Expr<String, P> {
        field(self, "sharedGalleryImageId")
    }

    pub fn community_gallery_image_id(&self) -> Expr<String, P> {
        field(self, "communityGalleryImageId")
    }

    pub fn lun(&self) -> Expr<i64, P> {
        field(self, "lun")
    }
}

definition! {
    /// Definition `ImageReference` of `Microsoft.Compute`.
    ///
    /// An expression that yields it has:
    /// - `publisher()`: `String`
    /// - `offer()`: `String`
    /// - `sku()`: `String`
    /// - `version()`: `String`
    /// - `exact_version()`: `String`
    /// - `shared_gallery_image_id()`: `String`
    /// - `community_gallery_image_id()`: `String`
    /// - `id()`: `Id<AnyResource>`
    ImageReference
}

impl ImageReference {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `publisher`.
    pub fn publisher(self, value: impl Value<String>) -> Self {
        set(self, "publisher", value)
    }

    /// `offer`.
    pub fn offer(self, value: impl Value<String>) -> Self {
        set(self, "offer", value)
    }

    /// `sku`.
    pub fn sku(self, value: impl Value<String>) -> Self {
        set(self, "sku", value)
    }

    /// `version`.
    pub fn version(self, value: impl Value<String>) -> Self {
        set(self, "version", value)
    }

    /// `sharedGalleryImageId`.
    pub fn shared_gallery_image_id(self, value: impl Value<String>) -> Self {
        set(self, "sharedGalleryImageId", value)
    }

    /// `communityGalleryImageId`.
    pub fn community_gallery_image_id(self, value: impl Value<String>) -> Self {
        set(self, "communityGalleryImageId", value)
    }

    /// `id`.
    pub fn id(self, value: impl Value<Id<AnyResource>>) -> Self {
        set(self, "id", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ImageReference, P> {
    pub fn publisher(&self) -> Expr<String, P> {
        field(self, "publisher")
    }

    pub fn offer(&self) -> Expr<String, P> {
        field(self, "offer")
    }

    pub fn sku(&self) -> Expr<String, P> {
        field(self, "sku")
    }

    pub fn version(&self) -> Expr<String, P> {
        field(self, "version")
    }

    pub fn exact_version(&self) -> Expr<String, P> {
        field(self, "exactVersion")
    }

    pub fn shared_gallery_image_id(&self) -> Expr<String, P> {
        field(self, "sharedGalleryImageId")
    }

    pub fn community_gallery_image_id(&self) -> Expr<String, P> {
        field(self, "communityGalleryImageId")
    }

    pub fn id(&self) -> Expr<Id<AnyResource>, P> {
        field(self, "id")
    }
}

reading! {
    /// Definition `InnerError` of `Microsoft.Compute`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `exceptiontype()`: `String`
    /// - `errordetail()`: `String`
    InnerError
}

#[doc(hidden)]
impl<P> Expr<InnerError, P> {
    pub fn exceptiontype(&self) -> Expr<String, P> {
        field(self, "exceptiontype")
    }

    pub fn errordetail(&self) -> Expr<String, P> {
        field(self, "errordetail")
    }
}

definition! {
    /// Definition `InstanceViewStatus` of `Microsoft.Compute`.
    ///
    /// An expression that yields it has:
    /// - `code()`: `String`
    /// - `level()`: `InstanceViewStatusLevel`
    /// - `display_status()`: `String`
    /// - `message()`: `String`
    /// - `time()`: `String`
    InstanceViewStatus
}

impl InstanceViewStatus {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `code`.
    pub fn code(self, value: impl Value<String>) -> Self {
        set(self, "code", value)
    }

    /// `level`.
    pub fn level(self, value: impl Value<InstanceViewStatusLevel>) -> Self {
        set(self, "level", value)
    }

    /// `displayStatus`.
    pub fn display_status(self, value: impl Value<String>) -> Self {
        set(self, "displayStatus", value)
    }

    /// `message`.
    pub fn message(self, value: impl Value<String>) -> Self {
        set(self, "message", value)
    }

    /// `time`.
    pub fn time(self, value: impl Value<String>) -> Self {
        set(self, "time", value)
    }
}

#[doc(hidden)]
impl<P> Expr<InstanceViewStatus, P> {
    pub fn code(&self) -> Expr<String, P> {
        field(self, "code")
    }

    pub fn level(&self) -> Expr<InstanceViewStatusLevel, P> {
        field(self, "level")
    }

    pub fn display_status(&self) -> Expr<String, P> {
        field(self, "displayStatus")
    }

    pub fn message(&self) -> Expr<String, P> {
        field(self, "message")
    }

    pub fn time(&self) -> Expr<String, P> {
        field(self, "time")
    }
}

enumeration! {
    /// `level` of `InstanceViewStatus`.
    InstanceViewStatusLevel {
        Info = "Info",
        Warning = "Warning",
        Error = "Error",
    }
}
