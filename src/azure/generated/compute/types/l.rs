//! Definitions and enums of `Microsoft.Compute` that start with L.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::super::types;
use crate::azure::support::*;

reading! {
    /// Definition `LastPatchInstallationSummary` of `Microsoft.Compute`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `status()`: `String`
    /// - `installation_activity_id()`: `String`
    /// - `maintenance_window_exceeded()`: `bool`
    /// - `not_selected_patch_count()`: `i64`
    /// - `excluded_patch_count()`: `i64`
    /// - `pending_patch_count()`: `i64`
    /// - `installed_patch_count()`: `i64`
    /// - `failed_patch_count()`: `i64`
    /// - `start_time()`: `String`
    /// - `last_modified_time()`: `String`
    /// - `error()`: `ApiError`
    LastPatchInstallationSummary
}

#[doc(hidden)]
impl<P> Expr<LastPatchInstallationSummary, P> {
    pub fn status(&self) -> Expr<String, P> {
        field(self, "status")
    }

    pub fn installation_activity_id(&self) -> Expr<String, P> {
        field(self, "installationActivityId")
    }

    pub fn maintenance_window_exceeded(&self) -> Expr<bool, P> {
        field(self, "maintenanceWindowExceeded")
    }

    pub fn not_selected_patch_count(&self) -> Expr<i64, P> {
        field(self, "notSelectedPatchCount")
    }

    pub fn excluded_patch_count(&self) -> Expr<i64, P> {
        field(self, "excludedPatchCount")
    }

    pub fn pending_patch_count(&self) -> Expr<i64, P> {
        field(self, "pendingPatchCount")
    }

    pub fn installed_patch_count(&self) -> Expr<i64, P> {
        field(self, "installedPatchCount")
    }

    pub fn failed_patch_count(&self) -> Expr<i64, P> {
        field(self, "failedPatchCount")
    }

    pub fn start_time(&self) -> Expr<String, P> {
        field(self, "startTime")
    }

    pub fn last_modified_time(&self) -> Expr<String, P> {
        field(self, "lastModifiedTime")
    }

    pub fn error(&self) -> Expr<types::ApiError, P> {
        field(self, "error")
    }
}

definition! {
    /// Definition `LinuxConfiguration` of `Microsoft.Compute`.
    ///
    /// An expression that yields it has:
    /// - `disable_password_authentication()`: `bool`
    /// - `ssh()`: `SshConfiguration`
    /// - `provision_vm_agent()`: `bool`
    /// - `patch_settings()`: `LinuxPatchSettings`
    /// - `enable_vm_agent_platform_updates()`: `bool`
    LinuxConfiguration
}

impl LinuxConfiguration {
    /// One with what Azure requires.
    ///
    /// Sets what is safe:
    /// - `disablePasswordAuthentication` = `true` (`vm.07`)
    pub fn new(ssh: impl Value<types::SshConfiguration>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("ssh", ssh.node());
        this.0.preset("disablePasswordAuthentication", Node::Bool(true));
        this
    }

    /// `disablePasswordAuthentication`.
    ///
    /// Control `vm.07`: it is `true` unless set here.
    pub fn dangerously_set_disable_password_authentication(self, value: impl Value<bool>) -> Self {
        set(self, "disablePasswordAuthentication", value)
    }

    /// `provisionVMAgent`.
    pub fn provision_vm_agent(self, value: impl Value<bool>) -> Self {
        set(self, "provisionVMAgent", value)
    }

    /// `patchSettings`.
    pub fn patch_settings(self, value: impl Value<LinuxPatchSettings>) -> Self {
        set(self, "patchSettings", value)
    }

    /// `enableVMAgentPlatformUpdates`.
    pub fn enable_vm_agent_platform_updates(self, value: impl Value<bool>) -> Self {
        set(self, "enableVMAgentPlatformUpdates", value)
    }
}

#[doc(hidden)]
impl<P> Expr<LinuxConfiguration, P> {
    pub fn disable_password_authentication(&self) -> Expr<bool, P> {
        field(self, "disablePasswordAuthentication")
    }

    pub fn ssh(&self) -> Expr<types::SshConfiguration, P> {
        field(self, "ssh")
    }

    pub fn provision_vm_agent(&self) -> Expr<bool, P> {
        field(self, "provisionVMAgent")
    }

    pub fn patch_settings(&self) -> Expr<LinuxPatchSettings, P> {
        field(self, "patchSettings")
    }

    pub fn enable_vm_agent_platform_updates(&self) -> Expr<bool, P> {
        field(self, "enableVMAgentPlatformUpdates")
    }
}

definition! {
    /// Definition `LinuxPatchSettings` of `Microsoft.Compute`.
    ///
    /// An expression that yields it has:
    /// - `patch_mode()`: `LinuxPatchSettingsPatchMode`
    /// - `assessment_mode()`: `AssessmentMode`
    /// - `automatic_by_platform_settings()`: `LinuxVmGuestPatchAutomaticByPlatformSettings`
    LinuxPatchSettings
}

impl LinuxPatchSettings {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `patchMode`.
    pub fn patch_mode(self, value: impl Value<LinuxPatchSettingsPatchMode>) -> Self {
        set(self, "patchMode", value)
    }

    /// `assessmentMode`.
    pub fn assessment_mode(self, value: impl Value<types::AssessmentMode>) -> Self {
        set(self, "assessmentMode", value)
    }

    /// `automaticByPlatformSettings`.
    pub fn automatic_by_platform_settings(
        self,
        value: impl Value<LinuxVmGuestPatchAutomaticByPlatformSettings>,
    ) -> Self {
        set(self, "automaticByPlatformSettings", value)
    }
}

#[doc(hidden)]
impl<P> Expr<LinuxPatchSettings, P> {
    pub fn patch_mode(&self) -> Expr<LinuxPatchSettingsPatchMode, P> {
        field(self, "patchMode")
    }

    pub fn assessment_mode(&self) -> Expr<types::AssessmentMode, P> {
        field(self, "assessmentMode")
    }

    pub fn automatic_by_platform_settings(
        &self,
    ) -> Expr<LinuxVmGuestPatchAutomaticByPlatformSettings, P> {
        field(self, "automaticByPlatformSettings")
    }
}

enumeration! {
    /// `patchMode` of `LinuxPatchSettings`.
    open LinuxPatchSettingsPatchMode {
        ImageDefault = "ImageDefault",
        AutomaticByPlatform = "AutomaticByPlatform",
    }
}

definition! {
    /// Definition `LinuxVMGuestPatchAutomaticByPlatformSettings` of `Microsoft.Compute`.
    ///
    /// An expression that yields it has:
    /// - `reboot_setting()`: `RebootSetting`
    /// - `bypass_platform_safety_checks_on_user_schedule()`: `bool`
    LinuxVmGuestPatchAutomaticByPlatformSettings
}

impl LinuxVmGuestPatchAutomaticByPlatformSettings {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `rebootSetting`.
    pub fn reboot_setting(self, value: impl Value<types::RebootSetting>) -> Self {
        set(self, "rebootSetting", value)
    }

    /// `bypassPlatformSafetyChecksOnUserSchedule`.
    pub fn bypass_platform_safety_checks_on_user_schedule(self, value: impl Value<bool>) -> Self {
        set(self, "bypassPlatformSafetyChecksOnUserSchedule", value)
    }
}

#[doc(hidden)]
impl<P> Expr<LinuxVmGuestPatchAutomaticByPlatformSettings, P> {
    pub fn reboot_setting(&self) -> Expr<types::RebootSetting, P> {
        field(self, "rebootSetting")
    }

    pub fn bypass_platform_safety_checks_on_user_schedule(&self) -> Expr<bool, P> {
        field(self, "bypassPlatformSafetyChecksOnUserSchedule")
    }
}
