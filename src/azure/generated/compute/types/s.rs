//! Definitions and enums of `Microsoft.Compute` that start with S.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::super::types;
use crate::azure::support::*;

definition! {
    /// Definition `ScheduledEventsAdditionalPublishingTargets` of `Microsoft.Compute`.
    ///
    /// An expression that yields it has:
    /// - `event_grid_and_resource_graph()`: `EventGridAndResourceGraph`
    ScheduledEventsAdditionalPublishingTargets
}

impl ScheduledEventsAdditionalPublishingTargets {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `eventGridAndResourceGraph`.
    pub fn event_grid_and_resource_graph(
        self,
        value: impl Value<types::EventGridAndResourceGraph>,
    ) -> Self {
        set(self, "eventGridAndResourceGraph", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ScheduledEventsAdditionalPublishingTargets, P> {
    pub fn event_grid_and_resource_graph(&self) -> Expr<types::EventGridAndResourceGraph, P> {
        field(self, "eventGridAndResourceGraph")
    }
}

definition! {
    /// Definition `ScheduledEventsPolicy` of `Microsoft.Compute`.
    ///
    /// An expression that yields it has:
    /// - `user_initiated_redeploy()`: `UserInitiatedRedeploy`
    /// - `user_initiated_reboot()`: `UserInitiatedReboot`
    /// - `scheduled_events_additional_publishing_targets()`: `ScheduledEventsAdditionalPublishingTargets`
    /// - `all_instances_down()`: `AllInstancesDown`
    ScheduledEventsPolicy
}

impl ScheduledEventsPolicy {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `userInitiatedRedeploy`.
    pub fn user_initiated_redeploy(self, value: impl Value<types::UserInitiatedRedeploy>) -> Self {
        set(self, "userInitiatedRedeploy", value)
    }

    /// `userInitiatedReboot`.
    pub fn user_initiated_reboot(self, value: impl Value<types::UserInitiatedReboot>) -> Self {
        set(self, "userInitiatedReboot", value)
    }

    /// `scheduledEventsAdditionalPublishingTargets`.
    pub fn scheduled_events_additional_publishing_targets(
        self,
        value: impl Value<ScheduledEventsAdditionalPublishingTargets>,
    ) -> Self {
        set(self, "scheduledEventsAdditionalPublishingTargets", value)
    }

    /// `allInstancesDown`.
    pub fn all_instances_down(self, value: impl Value<types::AllInstancesDown>) -> Self {
        set(self, "allInstancesDown", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ScheduledEventsPolicy, P> {
    pub fn user_initiated_redeploy(&self) -> Expr<types::UserInitiatedRedeploy, P> {
        field(self, "userInitiatedRedeploy")
    }

    pub fn user_initiated_reboot(&self) -> Expr<types::UserInitiatedReboot, P> {
        field(self, "userInitiatedReboot")
    }

    pub fn scheduled_events_additional_publishing_targets(
        &self,
    ) -> Expr<ScheduledEventsAdditionalPublishingTargets, P> {
        field(self, "scheduledEventsAdditionalPublishingTargets")
    }

    pub fn all_instances_down(&self) -> Expr<types::AllInstancesDown, P> {
        field(self, "allInstancesDown")
    }
}

definition! {
    /// Definition `ScheduledEventsProfile` of `Microsoft.Compute`.
    ///
    /// An expression that yields it has:
    /// - `terminate_notification_profile()`: `TerminateNotificationProfile`
    /// - `os_image_notification_profile()`: `OsImageNotificationProfile`
    ScheduledEventsProfile
}

impl ScheduledEventsProfile {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `terminateNotificationProfile`.
    pub fn terminate_notification_profile(
        self,
        value: impl Value<types::TerminateNotificationProfile>,
    ) -> Self {
        set(self, "terminateNotificationProfile", value)
    }

    /// `osImageNotificationProfile`.
    pub fn os_image_notification_profile(
        self,
        value: impl Value<types::OsImageNotificationProfile>,
    ) -> Self {
        set(self, "osImageNotificationProfile", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ScheduledEventsProfile, P> {
    pub fn terminate_notification_profile(&self) -> Expr<types::TerminateNotificationProfile, P> {
        field(self, "terminateNotificationProfile")
    }

    pub fn os_image_notification_profile(&self) -> Expr<types::OsImageNotificationProfile, P> {
        field(self, "osImageNotificationProfile")
    }
}

enumeration! {
    /// `securityEncryptionType` of `VMDiskSecurityProfile`.
    open SecurityEncryptionType {
        VmGuestStateOnly = "VMGuestStateOnly",
        DiskWithVmGuestState = "DiskWithVMGuestState",
        NonPersistedTpm = "NonPersistedTPM",
    }
}

definition! {
    /// Definition `SecurityProfile` of `Microsoft.Compute`.
    ///
    /// An expression that yields it has:
    /// - `uefi_settings()`: `UefiSettings`
    /// - `encryption_at_host()`: `bool`
    /// - `security_type()`: `SecurityProfileSecurityType`
    /// - `encryption_identity()`: `EncryptionIdentity`
    /// - `proxy_agent_settings()`: `ProxyAgentSettings`
    SecurityProfile
}

impl SecurityProfile {
    /// An empty one.
    ///
    /// Sets what is safe:
    /// - `encryptionAtHost` = `true` (`vm.01`)
    /// - `securityType` = `TrustedLaunch` (`vm.02`)
    /// - `uefiSettings.secureBootEnabled` = `true` (`vm.03`)
    /// - `uefiSettings.vTpmEnabled` = `true` (`vm.04`)
    pub fn new() -> Self {
        let mut this = Self(Object::new());
        this.0.preset("encryptionAtHost", Node::Bool(true));
        this.0.preset("securityType", Node::String("TrustedLaunch".into()));
        this.0.preset("uefiSettings/secureBootEnabled", Node::Bool(true));
        this.0.preset("uefiSettings/vTpmEnabled", Node::Bool(true));
        this
    }

    /// `uefiSettings`.
    pub fn uefi_settings(self, value: types::UefiSettings) -> Self {
        set(self, "uefiSettings", value)
    }

    /// `uefiSettings`.
    ///
    /// Like [`uefi_settings`](Self::uefi_settings), for a value that may not hold what is safe.
    pub fn dangerously_set_uefi_settings(self, value: impl Value<types::UefiSettings>) -> Self {
        set(self, "uefiSettings", value)
    }

    /// `encryptionAtHost`.
    ///
    /// Control `vm.01`: it is `true` unless set here.
    pub fn dangerously_set_encryption_at_host(self, value: impl Value<bool>) -> Self {
        set(self, "encryptionAtHost", value)
    }

    /// `securityType`.
    ///
    /// Control `vm.02`: it is `TrustedLaunch` unless set here.
    pub fn dangerously_set_security_type(
        self,
        value: impl Value<SecurityProfileSecurityType>,
    ) -> Self {
        set(self, "securityType", value)
    }

    /// `encryptionIdentity`.
    pub fn encryption_identity(self, value: impl Value<types::EncryptionIdentity>) -> Self {
        set(self, "encryptionIdentity", value)
    }

    /// `proxyAgentSettings`.
    pub fn proxy_agent_settings(self, value: impl Value<types::ProxyAgentSettings>) -> Self {
        set(self, "proxyAgentSettings", value)
    }
}

#[doc(hidden)]
impl<P> Expr<SecurityProfile, P> {
    pub fn uefi_settings(&self) -> Expr<types::UefiSettings, P> {
        field(self, "uefiSettings")
    }

    pub fn encryption_at_host(&self) -> Expr<bool, P> {
        field(self, "encryptionAtHost")
    }

    pub fn security_type(&self) -> Expr<SecurityProfileSecurityType, P> {
        field(self, "securityType")
    }

    pub fn encryption_identity(&self) -> Expr<types::EncryptionIdentity, P> {
        field(self, "encryptionIdentity")
    }

    pub fn proxy_agent_settings(&self) -> Expr<types::ProxyAgentSettings, P> {
        field(self, "proxyAgentSettings")
    }
}

enumeration! {
    /// `securityType` of `SecurityProfile`.
    open SecurityProfileSecurityType {
        Standard = "Standard",
        TrustedLaunch = "TrustedLaunch",
        ConfidentialVm = "ConfidentialVM",
    }
}

enumeration! {
    /// `settingName` of `AdditionalUnattendContent`.
    SettingName {
        AutoLogon = "AutoLogon",
        FirstLogonCommands = "FirstLogonCommands",
    }
}

reading! {
    /// Definition `ShareInfoElement` of `Microsoft.Compute`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `vm_uri()`: `String`
    ShareInfoElement
}

#[doc(hidden)]
impl<P> Expr<ShareInfoElement, P> {
    pub fn vm_uri(&self) -> Expr<String, P> {
        field(self, "vmUri")
    }
}

reading! {
    /// Definition `SourceVault` of `Microsoft.Compute`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `id()`: `String`
    SourceVault
}

#[doc(hidden)]
impl<P> Expr<SourceVault, P> {
    pub fn id(&self) -> Expr<String, P> {
        field(self, "id")
    }
}

definition! {
    /// Definition `SshConfiguration` of `Microsoft.Compute`.
    ///
    /// An expression that yields it has:
    /// - `public_keys()`: `Vec<SshPublicKey>`
    SshConfiguration
}

impl SshConfiguration {
    /// One with what Azure requires.
    pub fn new(public_keys: impl Value<Vec<SshPublicKey>>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("publicKeys", public_keys.node());
        this
    }

    /// Adds one item to `publicKeys`.
    pub fn public_key(self, value: impl Value<SshPublicKey>) -> Self {
        push(self, "publicKeys", value)
    }
}

#[doc(hidden)]
impl<P> Expr<SshConfiguration, P> {
    pub fn public_keys(&self) -> Expr<Vec<SshPublicKey>, P> {
        field(self, "publicKeys")
    }
}

definition! {
    /// Definition `SshPublicKey` of `Microsoft.Compute`.
    ///
    /// An expression that yields it has:
    /// - `path()`: `String`
    /// - `key_data()`: `String`
    SshPublicKey
}

impl SshPublicKey {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `path`.
    pub fn path(self, value: impl Value<String>) -> Self {
        set(self, "path", value)
    }

    /// `keyData`.
    pub fn key_data(self, value: impl Value<String>) -> Self {
        set(self, "keyData", value)
    }
}

#[doc(hidden)]
impl<P> Expr<SshPublicKey, P> {
    pub fn path(&self) -> Expr<String, P> {
        field(self, "path")
    }

    pub fn key_data(&self) -> Expr<String, P> {
        field(self, "keyData")
    }
}

enumeration! {
    /// `storageAccountType` of `ManagedDiskParameters`.
    open StorageAccountType {
        StandardLrs = "Standard_LRS",
        PremiumLrs = "Premium_LRS",
        StandardSsdLrs = "StandardSSD_LRS",
        UltraSsdLrs = "UltraSSD_LRS",
        PremiumZrs = "Premium_ZRS",
        StandardSsdZrs = "StandardSSD_ZRS",
        PremiumV2Lrs = "PremiumV2_LRS",
    }
}

enumeration! {
    /// `storageFaultDomainAlignment` of `OSDisk`.
    open StorageFaultDomainAlignment {
        Aligned = "Aligned",
        BestEffortAligned = "BestEffortAligned",
    }
}

definition! {
    /// Definition `StorageProfile` of `Microsoft.Compute`.
    ///
    /// An expression that yields it has:
    /// - `image_reference()`: `ImageReference`
    /// - `os_disk()`: `OsDisk`
    /// - `data_disks()`: `Vec<DataDisk>`
    /// - `disk_controller_type()`: `DiskControllerType`
    /// - `align_regional_disks_to_vm_zone()`: `bool`
    StorageProfile
}

impl StorageProfile {
    /// One with what Azure requires.
    pub fn new(os_disk: impl Value<types::OsDisk>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("osDisk", os_disk.node());
        this
    }

    /// `imageReference`.
    pub fn image_reference(self, value: impl Value<types::ImageReference>) -> Self {
        set(self, "imageReference", value)
    }

    /// `dataDisks`.
    pub fn data_disks(self, value: impl Value<Vec<types::DataDisk>>) -> Self {
        set(self, "dataDisks", value)
    }

    /// Adds one item to `dataDisks`.
    pub fn data_disk(self, value: impl Value<types::DataDisk>) -> Self {
        push(self, "dataDisks", value)
    }

    /// `diskControllerType`.
    pub fn disk_controller_type(self, value: impl Value<types::DiskControllerType>) -> Self {
        set(self, "diskControllerType", value)
    }

    /// `alignRegionalDisksToVMZone`.
    pub fn align_regional_disks_to_vm_zone(self, value: impl Value<bool>) -> Self {
        set(self, "alignRegionalDisksToVMZone", value)
    }
}

#[doc(hidden)]
impl<P> Expr<StorageProfile, P> {
    pub fn image_reference(&self) -> Expr<types::ImageReference, P> {
        field(self, "imageReference")
    }

    pub fn os_disk(&self) -> Expr<types::OsDisk, P> {
        field(self, "osDisk")
    }

    pub fn data_disks(&self) -> Expr<Vec<types::DataDisk>, P> {
        field(self, "dataDisks")
    }

    pub fn disk_controller_type(&self) -> Expr<types::DiskControllerType, P> {
        field(self, "diskControllerType")
    }

    pub fn align_regional_disks_to_vm_zone(&self) -> Expr<bool, P> {
        field(self, "alignRegionalDisksToVMZone")
    }
}

reading! {
    /// Definition `SubResource` of `Microsoft.Compute`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `id()`: `String`
    SubResource
}

#[doc(hidden)]
impl<P> Expr<SubResource, P> {
    pub fn id(&self) -> Expr<String, P> {
        field(self, "id")
    }
}

definition! {
    /// Definition `SupportedCapabilities` of `Microsoft.Compute`.
    ///
    /// An expression that yields it has:
    /// - `disk_controller_types()`: `String`
    /// - `accelerated_network()`: `bool`
    /// - `architecture()`: `Architecture`
    /// - `supported_security_option()`: `SupportedSecurityOption`
    SupportedCapabilities
}

impl SupportedCapabilities {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `diskControllerTypes`.
    pub fn disk_controller_types(self, value: impl Value<String>) -> Self {
        set(self, "diskControllerTypes", value)
    }

    /// `acceleratedNetwork`.
    pub fn accelerated_network(self, value: impl Value<bool>) -> Self {
        set(self, "acceleratedNetwork", value)
    }

    /// `architecture`.
    pub fn architecture(self, value: impl Value<types::Architecture>) -> Self {
        set(self, "architecture", value)
    }

    /// `supportedSecurityOption`.
    pub fn supported_security_option(self, value: impl Value<SupportedSecurityOption>) -> Self {
        set(self, "supportedSecurityOption", value)
    }
}

#[doc(hidden)]
impl<P> Expr<SupportedCapabilities, P> {
    pub fn disk_controller_types(&self) -> Expr<String, P> {
        field(self, "diskControllerTypes")
    }

    pub fn accelerated_network(&self) -> Expr<bool, P> {
        field(self, "acceleratedNetwork")
    }

    pub fn architecture(&self) -> Expr<types::Architecture, P> {
        field(self, "architecture")
    }

    pub fn supported_security_option(&self) -> Expr<SupportedSecurityOption, P> {
        field(self, "supportedSecurityOption")
    }
}

enumeration! {
    /// `supportedSecurityOption` of `SupportedCapabilities`.
    open SupportedSecurityOption {
        TrustedLaunchSupported = "TrustedLaunchSupported",
        TrustedLaunchAndConfidentialVmSupported = "TrustedLaunchAndConfidentialVMSupported",
    }
}

reading! {
    /// Definition `SystemData` of `Microsoft.Compute`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `created_by()`: `String`
    /// - `created_by_type()`: `String`
    /// - `created_at()`: `String`
    /// - `last_modified_by()`: `String`
    /// - `last_modified_by_type()`: `String`
    /// - `last_modified_at()`: `String`
    SystemData
}

#[doc(hidden)]
impl<P> Expr<SystemData, P> {
    pub fn created_by(&self) -> Expr<String, P> {
        field(self, "createdBy")
    }

    pub fn created_by_type(&self) -> Expr<String, P> {
        field(self, "createdByType")
    }

    pub fn created_at(&self) -> Expr<String, P> {
        field(self, "createdAt")
    }

    pub fn last_modified_by(&self) -> Expr<String, P> {
        field(self, "lastModifiedBy")
    }

    pub fn last_modified_by_type(&self) -> Expr<String, P> {
        field(self, "lastModifiedByType")
    }

    pub fn last_modified_at(&self) -> Expr<String, P> {
        field(self, "lastModifiedAt")
    }
}
