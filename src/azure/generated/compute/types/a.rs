//! Definitions and enums of `Microsoft.Compute` that start with A.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::super::types;
use crate::azure::support::*;

enumeration! {
    /// `actionOnDiskDelay` of `AvailabilityPolicy`.
    open ActionOnDiskDelay {
        None = "None",
        AutomaticReattach = "AutomaticReattach",
    }
}

definition! {
    /// Definition `AdditionalCapabilities` of `Microsoft.Compute`.
    ///
    /// An expression that yields it has:
    /// - `ultra_ssd_enabled()`: `bool`
    /// - `hibernation_enabled()`: `bool`
    /// - `enable_fips1403_encryption()`: `bool`
    AdditionalCapabilities
}

impl AdditionalCapabilities {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `ultraSSDEnabled`.
    pub fn ultra_ssd_enabled(self, value: impl Value<bool>) -> Self {
        set(self, "ultraSSDEnabled", value)
    }

    /// `hibernationEnabled`.
    pub fn hibernation_enabled(self, value: impl Value<bool>) -> Self {
        set(self, "hibernationEnabled", value)
    }

    /// `enableFips1403Encryption`.
    pub fn enable_fips1403_encryption(self, value: impl Value<bool>) -> Self {
        set(self, "enableFips1403Encryption", value)
    }
}

#[doc(hidden)]
impl<P> Expr<AdditionalCapabilities, P> {
    pub fn ultra_ssd_enabled(&self) -> Expr<bool, P> {
        field(self, "ultraSSDEnabled")
    }

    pub fn hibernation_enabled(&self) -> Expr<bool, P> {
        field(self, "hibernationEnabled")
    }

    pub fn enable_fips1403_encryption(&self) -> Expr<bool, P> {
        field(self, "enableFips1403Encryption")
    }
}

definition! {
    /// Definition `AdditionalUnattendContent` of `Microsoft.Compute`.
    ///
    /// An expression that yields it has:
    /// - `pass_name()`: `PassName`
    /// - `component_name()`: `ComponentName`
    /// - `setting_name()`: `SettingName`
    /// - `content()`: `String`
    AdditionalUnattendContent
}

impl AdditionalUnattendContent {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `passName`.
    pub fn pass_name(self, value: impl Value<types::PassName>) -> Self {
        set(self, "passName", value)
    }

    /// `componentName`.
    pub fn component_name(self, value: impl Value<types::ComponentName>) -> Self {
        set(self, "componentName", value)
    }

    /// `settingName`.
    pub fn setting_name(self, value: impl Value<types::SettingName>) -> Self {
        set(self, "settingName", value)
    }

    /// `content`.
    pub fn content(self, value: impl Value<String>) -> Self {
        set(self, "content", value)
    }
}

#[doc(hidden)]
impl<P> Expr<AdditionalUnattendContent, P> {
    pub fn pass_name(&self) -> Expr<types::PassName, P> {
        field(self, "passName")
    }

    pub fn component_name(&self) -> Expr<types::ComponentName, P> {
        field(self, "componentName")
    }

    pub fn setting_name(&self) -> Expr<types::SettingName, P> {
        field(self, "settingName")
    }

    pub fn content(&self) -> Expr<String, P> {
        field(self, "content")
    }
}

definition! {
    /// Definition `AllInstancesDown` of `Microsoft.Compute`.
    ///
    /// An expression that yields it has:
    /// - `automatically_approve()`: `bool`
    AllInstancesDown
}

impl AllInstancesDown {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `automaticallyApprove`.
    pub fn automatically_approve(self, value: impl Value<bool>) -> Self {
        set(self, "automaticallyApprove", value)
    }
}

#[doc(hidden)]
impl<P> Expr<AllInstancesDown, P> {
    pub fn automatically_approve(&self) -> Expr<bool, P> {
        field(self, "automaticallyApprove")
    }
}

reading! {
    /// Definition `ApiEntityReference` of `Microsoft.Compute`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `id()`: `String`
    ApiEntityReference
}

#[doc(hidden)]
impl<P> Expr<ApiEntityReference, P> {
    pub fn id(&self) -> Expr<String, P> {
        field(self, "id")
    }
}

reading! {
    /// Definition `ApiError` of `Microsoft.Compute`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `details()`: `Vec<ApiErrorBase>`
    /// - `innererror()`: `InnerError`
    /// - `code()`: `String`
    /// - `target()`: `String`
    /// - `message()`: `String`
    ApiError
}

#[doc(hidden)]
impl<P> Expr<ApiError, P> {
    pub fn details(&self) -> Expr<Vec<ApiErrorBase>, P> {
        field(self, "details")
    }

    pub fn innererror(&self) -> Expr<types::InnerError, P> {
        field(self, "innererror")
    }

    pub fn code(&self) -> Expr<String, P> {
        field(self, "code")
    }

    pub fn target(&self) -> Expr<String, P> {
        field(self, "target")
    }

    pub fn message(&self) -> Expr<String, P> {
        field(self, "message")
    }
}

reading! {
    /// Definition `ApiErrorBase` of `Microsoft.Compute`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `code()`: `String`
    /// - `target()`: `String`
    /// - `message()`: `String`
    ApiErrorBase
}

#[doc(hidden)]
impl<P> Expr<ApiErrorBase, P> {
    pub fn code(&self) -> Expr<String, P> {
        field(self, "code")
    }

    pub fn target(&self) -> Expr<String, P> {
        field(self, "target")
    }

    pub fn message(&self) -> Expr<String, P> {
        field(self, "message")
    }
}

definition! {
    /// Definition `ApplicationProfile` of `Microsoft.Compute`.
    ///
    /// An expression that yields it has:
    /// - `gallery_applications()`: `Vec<VmGalleryApplication>`
    ApplicationProfile
}

impl ApplicationProfile {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `galleryApplications`.
    pub fn gallery_applications(self, value: impl Value<Vec<types::VmGalleryApplication>>) -> Self {
        set(self, "galleryApplications", value)
    }

    /// Adds one item to `galleryApplications`.
    pub fn gallery_application(self, value: impl Value<types::VmGalleryApplication>) -> Self {
        push(self, "galleryApplications", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ApplicationProfile, P> {
    pub fn gallery_applications(&self) -> Expr<Vec<types::VmGalleryApplication>, P> {
        field(self, "galleryApplications")
    }
}

enumeration! {
    /// `architecture` of `SupportedCapabilities`.
    open Architecture {
        X64 = "x64",
        Arm64 = "Arm64",
    }
}

enumeration! {
    /// `assessmentMode` of `PatchSettings`.
    open AssessmentMode {
        ImageDefault = "ImageDefault",
        AutomaticByPlatform = "AutomaticByPlatform",
    }
}

enumeration! {
    /// `auxiliaryMode` of `VirtualMachineNetworkInterfaceConfiguration`.
    open AuxiliaryMode {
        None = "None",
        AcceleratedConnections = "AcceleratedConnections",
        Floating = "Floating",
    }
}

enumeration! {
    /// `auxiliarySku` of `VirtualMachineNetworkInterfaceConfiguration`.
    open AuxiliarySku {
        None = "None",
        A1 = "A1",
        A2 = "A2",
        A4 = "A4",
        A8 = "A8",
    }
}

definition! {
    /// Definition `AvailabilityPolicy` of `Microsoft.Compute`.
    ///
    /// An expression that yields it has:
    /// - `action_on_disk_delay()`: `ActionOnDiskDelay`
    AvailabilityPolicy
}

impl AvailabilityPolicy {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `actionOnDiskDelay`.
    pub fn action_on_disk_delay(self, value: impl Value<ActionOnDiskDelay>) -> Self {
        set(self, "actionOnDiskDelay", value)
    }
}

#[doc(hidden)]
impl<P> Expr<AvailabilityPolicy, P> {
    pub fn action_on_disk_delay(&self) -> Expr<ActionOnDiskDelay, P> {
        field(self, "actionOnDiskDelay")
    }
}

reading! {
    /// Definition `AvailablePatchSummary` of `Microsoft.Compute`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `status()`: `String`
    /// - `assessment_activity_id()`: `String`
    /// - `reboot_pending()`: `bool`
    /// - `critical_and_security_patch_count()`: `i64`
    /// - `other_patch_count()`: `i64`
    /// - `start_time()`: `String`
    /// - `last_modified_time()`: `String`
    /// - `error()`: `ApiError`
    AvailablePatchSummary
}

#[doc(hidden)]
impl<P> Expr<AvailablePatchSummary, P> {
    pub fn status(&self) -> Expr<String, P> {
        field(self, "status")
    }

    pub fn assessment_activity_id(&self) -> Expr<String, P> {
        field(self, "assessmentActivityId")
    }

    pub fn reboot_pending(&self) -> Expr<bool, P> {
        field(self, "rebootPending")
    }

    pub fn critical_and_security_patch_count(&self) -> Expr<i64, P> {
        field(self, "criticalAndSecurityPatchCount")
    }

    pub fn other_patch_count(&self) -> Expr<i64, P> {
        field(self, "otherPatchCount")
    }

    pub fn start_time(&self) -> Expr<String, P> {
        field(self, "startTime")
    }

    pub fn last_modified_time(&self) -> Expr<String, P> {
        field(self, "lastModifiedTime")
    }

    pub fn error(&self) -> Expr<ApiError, P> {
        field(self, "error")
    }
}
