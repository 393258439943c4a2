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
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `id`.
    pub fn id(mut self, value: impl Value<Id<AnyResource>>) -> Self {
        self.0.set(&["id"], value.node());
        self
    }

    /// `sharedGalleryImageId`.
    pub fn shared_gallery_image_id(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["sharedGalleryImageId"], value.node());
        self
    }

    /// `communityGalleryImageId`.
    pub fn community_gallery_image_id(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["communityGalleryImageId"], value.node());
        self
    }

    /// `lun`.
    pub fn lun(mut self, value: impl Value<i64>) -> Self {
        self.0.set(&["lun"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<ImageDiskReference, P> {
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
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `publisher`.
    pub fn publisher(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["publisher"], value.node());
        self
    }

    /// `offer`.
    pub fn offer(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["offer"], value.node());
        self
    }

    /// `sku`.
    pub fn sku(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["sku"], value.node());
        self
    }

    /// `version`.
    pub fn version(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["version"], value.node());
        self
    }

    /// `sharedGalleryImageId`.
    pub fn shared_gallery_image_id(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["sharedGalleryImageId"], value.node());
        self
    }

    /// `communityGalleryImageId`.
    pub fn community_gallery_image_id(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["communityGalleryImageId"], value.node());
        self
    }

    /// `id`.
    pub fn id(mut self, value: impl Value<Id<AnyResource>>) -> Self {
        self.0.set(&["id"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<ImageReference, P> {
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
impl<P: Phase> Expr<InnerError, P> {
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
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `code`.
    pub fn code(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["code"], value.node());
        self
    }

    /// `level`.
    pub fn level(mut self, value: impl Value<InstanceViewStatusLevel>) -> Self {
        self.0.set(&["level"], value.node());
        self
    }

    /// `displayStatus`.
    pub fn display_status(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["displayStatus"], value.node());
        self
    }

    /// `message`.
    pub fn message(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["message"], value.node());
        self
    }

    /// `time`.
    pub fn time(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["time"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<InstanceViewStatus, P> {
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
