//! Definitions and enums of `Microsoft.Compute` that start with O.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::super::types;
use crate::azure::support::*;

definition! {
    /// Definition `OSDisk` of `Microsoft.Compute`.
    ///
    /// An expression that yields it has:
    /// - `os_type()`: `OsType`
    /// - `encryption_settings()`: `DiskEncryptionSettings`
    /// - `name()`: `String`
    /// - `vhd()`: `VirtualHardDisk`
    /// - `image()`: `VirtualHardDisk`
    /// - `caching()`: `OsDiskCaching`
    /// - `write_accelerator_enabled()`: `bool`
    /// - `diff_disk_settings()`: `DiffDiskSettings`
    /// - `create_option()`: `OsDiskCreateOption`
    /// - `disk_size_gb()`: `i64`
    /// - `storage_fault_domain_alignment()`: `StorageFaultDomainAlignment`
    /// - `managed_disk()`: `ManagedDiskParameters`
    /// - `delete_option()`: `DeleteOption`
    OsDisk
}

impl OsDisk {
    /// One with what Azure requires.
    pub fn new(
        create_option: impl Value<OsDiskCreateOption>,
        managed_disk: impl Value<types::ManagedDiskParameters>,
    ) -> Self {
        let mut this = Self(Object::new());
        this.0.set("createOption", create_option.node());
        this.0.set("managedDisk", managed_disk.node());
        this
    }

    /// `osType`.
    pub fn os_type(self, value: impl Value<OsType>) -> Self {
        set(self, "osType", value)
    }

    /// `encryptionSettings`.
    pub fn encryption_settings(self, value: impl Value<types::DiskEncryptionSettings>) -> Self {
        set(self, "encryptionSettings", value)
    }

    /// `name`.
    pub fn name(self, value: impl Value<String>) -> Self {
        set(self, "name", value)
    }

    /// `vhd`.
    pub fn vhd(self, value: impl Value<types::VirtualHardDisk>) -> Self {
        set(self, "vhd", value)
    }

    /// `image`.
    pub fn image(self, value: impl Value<types::VirtualHardDisk>) -> Self {
        set(self, "image", value)
    }

    /// `caching`.
    pub fn caching(self, value: impl Value<OsDiskCaching>) -> Self {
        set(self, "caching", value)
    }

    /// `writeAcceleratorEnabled`.
    pub fn write_accelerator_enabled(self, value: impl Value<bool>) -> Self {
        set(self, "writeAcceleratorEnabled", value)
    }

    /// `diffDiskSettings`.
    pub fn diff_disk_settings(self, value: impl Value<types::DiffDiskSettings>) -> Self {
        set(self, "diffDiskSettings", value)
    }

    /// `diskSizeGB`.
    pub fn disk_size_gb(self, value: impl Value<i64>) -> Self {
        set(self, "diskSizeGB", value)
    }

    /// `storageFaultDomainAlignment`.
    pub fn storage_fault_domain_alignment(
        self,
        value: impl Value<types::StorageFaultDomainAlignment>,
    ) -> Self {
        set(self, "storageFaultDomainAlignment", value)
    }

    /// `deleteOption`.
    pub fn delete_option(self, value: impl Value<types::DeleteOption>) -> Self {
        set(self, "deleteOption", value)
    }
}

#[doc(hidden)]
impl<P> Expr<OsDisk, P> {
    pub fn os_type(&self) -> Expr<OsType, P> {
        field(self, "osType")
    }

    pub fn encryption_settings(&self) -> Expr<types::DiskEncryptionSettings, P> {
        field(self, "encryptionSettings")
    }

    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }

    pub fn vhd(&self) -> Expr<types::VirtualHardDisk, P> {
        field(self, "vhd")
    }

    pub fn image(&self) -> Expr<types::VirtualHardDisk, P> {
        field(self, "image")
    }

    pub fn caching(&self) -> Expr<OsDiskCaching, P> {
        field(self, "caching")
    }

    pub fn write_accelerator_enabled(&self) -> Expr<bool, P> {
        field(self, "writeAcceleratorEnabled")
    }

    pub fn diff_disk_settings(&self) -> Expr<types::DiffDiskSettings, P> {
        field(self, "diffDiskSettings")
    }

    pub fn create_option(&self) -> Expr<OsDiskCreateOption, P> {
        field(self, "createOption")
    }

    pub fn disk_size_gb(&self) -> Expr<i64, P> {
        field(self, "diskSizeGB")
    }

    pub fn storage_fault_domain_alignment(&self) -> Expr<types::StorageFaultDomainAlignment, P> {
        field(self, "storageFaultDomainAlignment")
    }

    pub fn managed_disk(&self) -> Expr<types::ManagedDiskParameters, P> {
        field(self, "managedDisk")
    }

    pub fn delete_option(&self) -> Expr<types::DeleteOption, P> {
        field(self, "deleteOption")
    }
}

enumeration! {
    /// `caching` of `OSDisk`.
    OsDiskCaching {
        None = "None",
        ReadOnly = "ReadOnly",
        ReadWrite = "ReadWrite",
    }
}

enumeration! {
    /// `createOption` of `OSDisk`.
    open OsDiskCreateOption {
        FromImage = "FromImage",
        Empty = "Empty",
        Attach = "Attach",
        Copy = "Copy",
        Restore = "Restore",
    }
}

definition! {
    /// Definition `OSImageNotificationProfile` of `Microsoft.Compute`.
    ///
    /// An expression that yields it has:
    /// - `not_before_timeout()`: `String`
    /// - `enable()`: `bool`
    OsImageNotificationProfile
}

impl OsImageNotificationProfile {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `notBeforeTimeout`.
    pub fn not_before_timeout(self, value: impl Value<String>) -> Self {
        set(self, "notBeforeTimeout", value)
    }

    /// `enable`.
    pub fn enable(self, value: impl Value<bool>) -> Self {
        set(self, "enable", value)
    }
}

#[doc(hidden)]
impl<P> Expr<OsImageNotificationProfile, P> {
    pub fn not_before_timeout(&self) -> Expr<String, P> {
        field(self, "notBeforeTimeout")
    }

    pub fn enable(&self) -> Expr<bool, P> {
        field(self, "enable")
    }
}

definition! {
    /// Definition `OSProfile` of `Microsoft.Compute`.
    ///
    /// An expression that yields it has:
    /// - `computer_name()`: `String`
    /// - `admin_username()`: `String`
    /// - `admin_password()`: `Secret`
    /// - `custom_data()`: `String`
    /// - `windows_configuration()`: `WindowsConfiguration`
    /// - `linux_configuration()`: `LinuxConfiguration`
    /// - `secrets()`: `Vec<VaultSecretGroup>`
    /// - `allow_extension_operations()`: `bool`
    /// - `require_guest_provision_signal()`: `bool`
    OsProfile
}

impl OsProfile {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `computerName`.
    pub fn computer_name(self, value: impl Value<String>) -> Self {
        set(self, "computerName", value)
    }

    /// `adminUsername`.
    pub fn admin_username(self, value: impl Value<String>) -> Self {
        set(self, "adminUsername", value)
    }

    /// `adminPassword`.
    pub fn admin_password(self, value: impl Value<Secret>) -> Self {
        set(self, "adminPassword", value)
    }

    /// `customData`.
    pub fn custom_data(self, value: impl Value<String>) -> Self {
        set(self, "customData", value)
    }

    /// `windowsConfiguration`.
    pub fn windows_configuration(self, value: types::WindowsConfiguration) -> Self {
        set(self, "windowsConfiguration", value)
    }

    /// `windowsConfiguration`.
    ///
    /// Like [`windows_configuration`](Self::windows_configuration), for a value that may not hold what is safe.
    pub fn dangerously_set_windows_configuration(
        self,
        value: impl Value<types::WindowsConfiguration>,
    ) -> Self {
        set(self, "windowsConfiguration", value)
    }

    /// `linuxConfiguration`.
    pub fn linux_configuration(self, value: types::LinuxConfiguration) -> Self {
        set(self, "linuxConfiguration", value)
    }

    /// `linuxConfiguration`.
    ///
    /// Like [`linux_configuration`](Self::linux_configuration), for a value that may not hold what is safe.
    pub fn dangerously_set_linux_configuration(
        self,
        value: impl Value<types::LinuxConfiguration>,
    ) -> Self {
        set(self, "linuxConfiguration", value)
    }

    /// `secrets`.
    pub fn secrets(self, value: impl Value<Vec<types::VaultSecretGroup>>) -> Self {
        set(self, "secrets", value)
    }

    /// Adds one item to `secrets`.
    pub fn secret(self, value: impl Value<types::VaultSecretGroup>) -> Self {
        push(self, "secrets", value)
    }

    /// `allowExtensionOperations`.
    pub fn allow_extension_operations(self, value: impl Value<bool>) -> Self {
        set(self, "allowExtensionOperations", value)
    }

    /// `requireGuestProvisionSignal`.
    pub fn require_guest_provision_signal(self, value: impl Value<bool>) -> Self {
        set(self, "requireGuestProvisionSignal", value)
    }
}

#[doc(hidden)]
impl<P> Expr<OsProfile, P> {
    pub fn computer_name(&self) -> Expr<String, P> {
        field(self, "computerName")
    }

    pub fn admin_username(&self) -> Expr<String, P> {
        field(self, "adminUsername")
    }

    pub fn admin_password(&self) -> Expr<Secret, P> {
        field(self, "adminPassword")
    }

    pub fn custom_data(&self) -> Expr<String, P> {
        field(self, "customData")
    }

    pub fn windows_configuration(&self) -> Expr<types::WindowsConfiguration, P> {
        field(self, "windowsConfiguration")
    }

    pub fn linux_configuration(&self) -> Expr<types::LinuxConfiguration, P> {
        field(self, "linuxConfiguration")
    }

    pub fn secrets(&self) -> Expr<Vec<types::VaultSecretGroup>, P> {
        field(self, "secrets")
    }

    pub fn allow_extension_operations(&self) -> Expr<bool, P> {
        field(self, "allowExtensionOperations")
    }

    pub fn require_guest_provision_signal(&self) -> Expr<bool, P> {
        field(self, "requireGuestProvisionSignal")
    }
}

enumeration! {
    /// `osType` of `Microsoft.Compute/disks`.
    OsType {
        Windows = "Windows",
        Linux = "Linux",
    }
}
