//! Definitions and enums of `Microsoft.Compute` that start with W.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::super::types;
use crate::azure::support::*;

definition! {
    /// Definition `WindowsConfiguration` of `Microsoft.Compute`.
    ///
    /// An expression that yields it has:
    /// - `provision_vm_agent()`: `bool`
    /// - `enable_automatic_updates()`: `bool`
    /// - `time_zone()`: `String`
    /// - `additional_unattend_content()`: `Vec<AdditionalUnattendContent>`
    /// - `patch_settings()`: `PatchSettings`
    /// - `winrm()`: `WinrmConfiguration`
    /// - `enable_vm_agent_platform_updates()`: `bool`
    WindowsConfiguration
}

impl WindowsConfiguration {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `provisionVMAgent`.
    pub fn provision_vm_agent(self, value: impl Value<bool>) -> Self {
        set(self, "provisionVMAgent", value)
    }

    /// `enableAutomaticUpdates`.
    ///
    /// Control `vm.09`: it stays absent unless set here.
    pub fn dangerously_set_enable_automatic_updates(self, value: impl Value<bool>) -> Self {
        set(self, "enableAutomaticUpdates", value)
    }

    /// `timeZone`.
    pub fn time_zone(self, value: impl Value<String>) -> Self {
        set(self, "timeZone", value)
    }

    /// `additionalUnattendContent`.
    pub fn additional_unattend_content(
        self,
        value: impl Value<Vec<types::AdditionalUnattendContent>>,
    ) -> Self {
        set(self, "additionalUnattendContent", value)
    }

    /// `patchSettings`.
    pub fn patch_settings(self, value: impl Value<types::PatchSettings>) -> Self {
        set(self, "patchSettings", value)
    }

    /// `winRM`.
    pub fn winrm(self, value: impl Value<WinrmConfiguration>) -> Self {
        set(self, "winRM", value)
    }
}

#[doc(hidden)]
impl<P> Expr<WindowsConfiguration, P> {
    pub fn provision_vm_agent(&self) -> Expr<bool, P> {
        field(self, "provisionVMAgent")
    }

    pub fn enable_automatic_updates(&self) -> Expr<bool, P> {
        field(self, "enableAutomaticUpdates")
    }

    pub fn time_zone(&self) -> Expr<String, P> {
        field(self, "timeZone")
    }

    pub fn additional_unattend_content(&self) -> Expr<Vec<types::AdditionalUnattendContent>, P> {
        field(self, "additionalUnattendContent")
    }

    pub fn patch_settings(&self) -> Expr<types::PatchSettings, P> {
        field(self, "patchSettings")
    }

    pub fn winrm(&self) -> Expr<WinrmConfiguration, P> {
        field(self, "winRM")
    }

    pub fn enable_vm_agent_platform_updates(&self) -> Expr<bool, P> {
        field(self, "enableVMAgentPlatformUpdates")
    }
}

definition! {
    /// Definition `WindowsVMGuestPatchAutomaticByPlatformSettings` of `Microsoft.Compute`.
    ///
    /// An expression that yields it has:
    /// - `reboot_setting()`: `RebootSetting`
    /// - `bypass_platform_safety_checks_on_user_schedule()`: `bool`
    WindowsVmGuestPatchAutomaticByPlatformSettings
}

impl WindowsVmGuestPatchAutomaticByPlatformSettings {
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
impl<P> Expr<WindowsVmGuestPatchAutomaticByPlatformSettings, P> {
    pub fn reboot_setting(&self) -> Expr<types::RebootSetting, P> {
        field(self, "rebootSetting")
    }

    pub fn bypass_platform_safety_checks_on_user_schedule(&self) -> Expr<bool, P> {
        field(self, "bypassPlatformSafetyChecksOnUserSchedule")
    }
}

definition! {
    /// Definition `WinRMConfiguration` of `Microsoft.Compute`.
    ///
    /// An expression that yields it has:
    /// - `listeners()`: `Vec<WinrmListener>`
    WinrmConfiguration
}

impl WinrmConfiguration {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `listeners`.
    pub fn listeners(self, value: impl Value<Vec<WinrmListener>>) -> Self {
        set(self, "listeners", value)
    }

    /// Adds one item to `listeners`.
    pub fn listener(self, value: impl Value<WinrmListener>) -> Self {
        push(self, "listeners", value)
    }
}

#[doc(hidden)]
impl<P> Expr<WinrmConfiguration, P> {
    pub fn listeners(&self) -> Expr<Vec<WinrmListener>, P> {
        field(self, "listeners")
    }
}

definition! {
    /// Definition `WinRMListener` of `Microsoft.Compute`.
    ///
    /// An expression that yields it has:
    /// - `protocol()`: `WinrmListenerProtocol`
    /// - `certificate_url()`: `String`
    WinrmListener
}

impl WinrmListener {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `protocol`.
    pub fn protocol(self, value: impl Value<WinrmListenerProtocol>) -> Self {
        set(self, "protocol", value)
    }

    /// `certificateUrl`.
    pub fn certificate_url(self, value: impl Value<String>) -> Self {
        set(self, "certificateUrl", value)
    }
}

#[doc(hidden)]
impl<P> Expr<WinrmListener, P> {
    pub fn protocol(&self) -> Expr<WinrmListenerProtocol, P> {
        field(self, "protocol")
    }

    pub fn certificate_url(&self) -> Expr<String, P> {
        field(self, "certificateUrl")
    }
}

enumeration! {
    /// `protocol` of `WinRMListener`.
    WinrmListenerProtocol {
        Http = "Http",
        Https = "Https",
    }
}
