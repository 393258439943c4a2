//! Definitions and enums of `Microsoft.Compute` that start with D.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::super::types;
use crate::azure::support::*;

enumeration! {
    /// `dataAccessAuthMode` of `Microsoft.Compute/disks`.
    open DataAccessAuthMode {
        AzureActiveDirectory = "AzureActiveDirectory",
        None = "None",
    }
}

definition! {
    /// Definition `DataDisk` of `Microsoft.Compute`.
    ///
    /// An expression that yields it has:
    /// - `lun()`: `i64`
    /// - `name()`: `String`
    /// - `vhd()`: `VirtualHardDisk`
    /// - `image()`: `VirtualHardDisk`
    /// - `caching()`: `DataDiskCaching`
    /// - `write_accelerator_enabled()`: `bool`
    /// - `create_option()`: `DataDiskCreateOption`
    /// - `disk_size_gb()`: `i64`
    /// - `storage_fault_domain_alignment()`: `StorageFaultDomainAlignment`
    /// - `managed_disk()`: `ManagedDiskParameters`
    /// - `source_resource()`: `ApiEntityReference`
    /// - `to_be_detached()`: `bool`
    /// - `disk_iops_read_write()`: `i64`
    /// - `disk_mbps_read_write()`: `i64`
    /// - `detach_option()`: `DetachOption`
    /// - `delete_option()`: `DeleteOption`
    DataDisk
}

impl DataDisk {
    /// One with what Azure requires.
    pub fn new(lun: impl Value<i64>, create_option: impl Value<DataDiskCreateOption>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("lun", lun.node());
        this.0.set("createOption", create_option.node());
        this
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
    pub fn caching(self, value: impl Value<DataDiskCaching>) -> Self {
        set(self, "caching", value)
    }

    /// `writeAcceleratorEnabled`.
    pub fn write_accelerator_enabled(self, value: impl Value<bool>) -> Self {
        set(self, "writeAcceleratorEnabled", value)
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

    /// `managedDisk`.
    pub fn managed_disk(self, value: impl Value<types::ManagedDiskParameters>) -> Self {
        set(self, "managedDisk", value)
    }

    /// `sourceResource.id`.
    pub fn source_resource(self, value: impl Value<Id<AnyResource>>) -> Self {
        set(self, "sourceResource/id", value)
    }

    /// `toBeDetached`.
    pub fn to_be_detached(self, value: impl Value<bool>) -> Self {
        set(self, "toBeDetached", value)
    }

    /// `diskIOPSReadWrite`.
    pub fn disk_iops_read_write(self, value: impl Value<i64>) -> Self {
        set(self, "diskIOPSReadWrite", value)
    }

    /// `diskMBpsReadWrite`.
    pub fn disk_mbps_read_write(self, value: impl Value<i64>) -> Self {
        set(self, "diskMBpsReadWrite", value)
    }

    /// `detachOption`.
    pub fn detach_option(self, value: impl Value<DetachOption>) -> Self {
        set(self, "detachOption", value)
    }

    /// `deleteOption`.
    pub fn delete_option(self, value: impl Value<DeleteOption>) -> Self {
        set(self, "deleteOption", value)
    }
}

#[doc(hidden)]
impl<P> Expr<DataDisk, P> {
    pub fn lun(&self) -> Expr<i64, P> {
        field(self, "lun")
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

    pub fn caching(&self) -> Expr<DataDiskCaching, P> {
        field(self, "caching")
    }

    pub fn write_accelerator_enabled(&self) -> Expr<bool, P> {
        field(self, "writeAcceleratorEnabled")
    }

    pub fn create_option(&self) -> Expr<DataDiskCreateOption, P> {
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

    pub fn source_resource(&self) -> Expr<types::ApiEntityReference, P> {
        field(self, "sourceResource")
    }

    pub fn to_be_detached(&self) -> Expr<bool, P> {
        field(self, "toBeDetached")
    }

    pub fn disk_iops_read_write(&self) -> Expr<i64, P> {
        field(self, "diskIOPSReadWrite")
    }

    pub fn disk_mbps_read_write(&self) -> Expr<i64, P> {
        field(self, "diskMBpsReadWrite")
    }

    pub fn detach_option(&self) -> Expr<DetachOption, P> {
        field(self, "detachOption")
    }

    pub fn delete_option(&self) -> Expr<DeleteOption, P> {
        field(self, "deleteOption")
    }
}

enumeration! {
    /// `caching` of `DataDisk`.
    DataDiskCaching {
        None = "None",
        ReadOnly = "ReadOnly",
        ReadWrite = "ReadWrite",
    }
}

enumeration! {
    /// `createOption` of `DataDisk`.
    open DataDiskCreateOption {
        FromImage = "FromImage",
        Empty = "Empty",
        Attach = "Attach",
        Copy = "Copy",
        Restore = "Restore",
    }
}

enumeration! {
    /// `deleteOption` of `OSDisk`.
    open DeleteOption {
        Delete = "Delete",
        Detach = "Detach",
    }
}

enumeration! {
    /// `detachOption` of `DataDisk`.
    open DetachOption {
        ForceDetach = "ForceDetach",
    }
}

definition! {
    /// Definition `DiagnosticsProfile` of `Microsoft.Compute`.
    ///
    /// An expression that yields it has:
    /// - `boot_diagnostics()`: `BootDiagnostics`
    DiagnosticsProfile
}

impl DiagnosticsProfile {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `bootDiagnostics`.
    pub fn boot_diagnostics(self, value: impl Value<types::BootDiagnostics>) -> Self {
        set(self, "bootDiagnostics", value)
    }
}

#[doc(hidden)]
impl<P> Expr<DiagnosticsProfile, P> {
    pub fn boot_diagnostics(&self) -> Expr<types::BootDiagnostics, P> {
        field(self, "bootDiagnostics")
    }
}

definition! {
    /// Definition `DiffDiskSettings` of `Microsoft.Compute`.
    ///
    /// An expression that yields it has:
    /// - `option()`: `DiffDiskSettingsOption`
    /// - `placement()`: `DiffDiskSettingsPlacement`
    /// - `enable_full_caching()`: `bool`
    DiffDiskSettings
}

impl DiffDiskSettings {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `option`.
    pub fn option(self, value: impl Value<DiffDiskSettingsOption>) -> Self {
        set(self, "option", value)
    }

    /// `placement`.
    pub fn placement(self, value: impl Value<DiffDiskSettingsPlacement>) -> Self {
        set(self, "placement", value)
    }

    /// `enableFullCaching`.
    pub fn enable_full_caching(self, value: impl Value<bool>) -> Self {
        set(self, "enableFullCaching", value)
    }
}

#[doc(hidden)]
impl<P> Expr<DiffDiskSettings, P> {
    pub fn option(&self) -> Expr<DiffDiskSettingsOption, P> {
        field(self, "option")
    }

    pub fn placement(&self) -> Expr<DiffDiskSettingsPlacement, P> {
        field(self, "placement")
    }

    pub fn enable_full_caching(&self) -> Expr<bool, P> {
        field(self, "enableFullCaching")
    }
}

enumeration! {
    /// `option` of `DiffDiskSettings`.
    open DiffDiskSettingsOption {
        Local = "Local",
    }
}

enumeration! {
    /// `placement` of `DiffDiskSettings`.
    open DiffDiskSettingsPlacement {
        CacheDisk = "CacheDisk",
        ResourceDisk = "ResourceDisk",
        NvmeDisk = "NvmeDisk",
    }
}

enumeration! {
    /// `diskControllerType` of `StorageProfile`.
    open DiskControllerType {
        Scsi = "SCSI",
        NvMe = "NVMe",
    }
}

reading! {
    /// Definition `DiskEncryptionSetParameters` of `Microsoft.Compute`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `id()`: `String`
    DiskEncryptionSetParameters
}

#[doc(hidden)]
impl<P> Expr<DiskEncryptionSetParameters, P> {
    pub fn id(&self) -> Expr<String, P> {
        field(self, "id")
    }
}

reading! {
    /// Definition `EncryptionSetProperties` of `Microsoft.Compute`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `encryption_type()`: `EncryptionType`
    /// - `active_key()`: `KeyForDiskEncryptionSet`
    /// - `previous_keys()`: `Vec<KeyForDiskEncryptionSet>`
    /// - `provisioning_state()`: `String`
    /// - `rotation_to_latest_key_version_enabled()`: `bool`
    /// - `last_key_rotation_timestamp()`: `String`
    /// - `auto_key_rotation_error()`: `ApiError`
    /// - `federated_client_id()`: `String`
    DiskEncryptionSetProperties
}

#[doc(hidden)]
impl<P> Expr<DiskEncryptionSetProperties, P> {
    pub fn encryption_type(&self) -> Expr<types::EncryptionType, P> {
        field(self, "encryptionType")
    }

    pub fn active_key(&self) -> Expr<types::KeyForDiskEncryptionSet, P> {
        field(self, "activeKey")
    }

    pub fn previous_keys(&self) -> Expr<Vec<types::KeyForDiskEncryptionSet>, P> {
        field(self, "previousKeys")
    }

    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }

    pub fn rotation_to_latest_key_version_enabled(&self) -> Expr<bool, P> {
        field(self, "rotationToLatestKeyVersionEnabled")
    }

    pub fn last_key_rotation_timestamp(&self) -> Expr<String, P> {
        field(self, "lastKeyRotationTimestamp")
    }

    pub fn auto_key_rotation_error(&self) -> Expr<types::ApiError, P> {
        field(self, "autoKeyRotationError")
    }

    pub fn federated_client_id(&self) -> Expr<String, P> {
        field(self, "federatedClientId")
    }
}

definition! {
    /// Definition `DiskEncryptionSettings` of `Microsoft.Compute`.
    ///
    /// An expression that yields it has:
    /// - `disk_encryption_key()`: `KeyVaultSecretReference`
    /// - `key_encryption_key()`: `KeyVaultKeyReference`
    /// - `enabled()`: `bool`
    DiskEncryptionSettings
}

impl DiskEncryptionSettings {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `diskEncryptionKey`.
    pub fn disk_encryption_key(self, value: impl Value<types::KeyVaultSecretReference>) -> Self {
        set(self, "diskEncryptionKey", value)
    }

    /// `keyEncryptionKey`.
    pub fn key_encryption_key(self, value: impl Value<types::KeyVaultKeyReference>) -> Self {
        set(self, "keyEncryptionKey", value)
    }

    /// `enabled`.
    pub fn enabled(self, value: impl Value<bool>) -> Self {
        set(self, "enabled", value)
    }
}

#[doc(hidden)]
impl<P> Expr<DiskEncryptionSettings, P> {
    pub fn disk_encryption_key(&self) -> Expr<types::KeyVaultSecretReference, P> {
        field(self, "diskEncryptionKey")
    }

    pub fn key_encryption_key(&self) -> Expr<types::KeyVaultKeyReference, P> {
        field(self, "keyEncryptionKey")
    }

    pub fn enabled(&self) -> Expr<bool, P> {
        field(self, "enabled")
    }
}

enumeration! {
    /// `type` of `Encryption`.
    open DiskEncryptionType {
        EncryptionAtRestWithPlatformKey = "EncryptionAtRestWithPlatformKey",
        EncryptionAtRestWithCustomerKey = "EncryptionAtRestWithCustomerKey",
        EncryptionAtRestWithPlatformAndCustomerKeys = "EncryptionAtRestWithPlatformAndCustomerKeys",
    }
}

reading! {
    /// Definition `DiskInstanceView` of `Microsoft.Compute`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `name()`: `String`
    /// - `encryption_settings()`: `Vec<DiskEncryptionSettings>`
    /// - `statuses()`: `Vec<InstanceViewStatus>`
    /// - `storage_alignment_status()`: `String`
    DiskInstanceView
}

#[doc(hidden)]
impl<P> Expr<DiskInstanceView, P> {
    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }

    pub fn encryption_settings(&self) -> Expr<Vec<DiskEncryptionSettings>, P> {
        field(self, "encryptionSettings")
    }

    pub fn statuses(&self) -> Expr<Vec<types::InstanceViewStatus>, P> {
        field(self, "statuses")
    }

    pub fn storage_alignment_status(&self) -> Expr<String, P> {
        field(self, "storageAlignmentStatus")
    }
}

reading! {
    /// Definition `DiskProperties` of `Microsoft.Compute`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `time_created()`: `String`
    /// - `os_type()`: `OsType`
    /// - `hyperv_generation()`: `HypervGeneration`
    /// - `purchase_plan()`: `DiskPurchasePlan`
    /// - `supported_capabilities()`: `SupportedCapabilities`
    /// - `creation_data()`: `CreationData`
    /// - `disk_size_gb()`: `i64`
    /// - `disk_size_bytes()`: `i64`
    /// - `unique_id()`: `String`
    /// - `encryption_settings_collection()`: `EncryptionSettingsCollection`
    /// - `provisioning_state()`: `String`
    /// - `disk_iops_read_write()`: `i64`
    /// - `disk_mbps_read_write()`: `i64`
    /// - `disk_iops_read_only()`: `i64`
    /// - `disk_mbps_read_only()`: `i64`
    /// - `disk_state()`: `String`
    /// - `encryption()`: `Encryption`
    /// - `max_shares()`: `i64`
    /// - `share_info()`: `Vec<ShareInfoElement>`
    /// - `network_access_policy()`: `NetworkAccessPolicy`
    /// - `disk_access_id()`: `Id<AnyResource>`
    /// - `bursting_enabled_time()`: `String`
    /// - `tier()`: `String`
    /// - `bursting_enabled()`: `bool`
    /// - `property_updates_in_progress()`: `PropertyUpdatesInProgress`
    /// - `supports_hibernation()`: `bool`
    /// - `security_profile()`: `DiskSecurityProfile`
    /// - `completion_percent()`: `i64`
    /// - `public_network_access()`: `PublicNetworkAccess`
    /// - `data_access_auth_mode()`: `DataAccessAuthMode`
    /// - `optimized_for_frequent_attach()`: `bool`
    /// - `last_ownership_update_time()`: `String`
    /// - `availability_policy()`: `AvailabilityPolicy`
    DiskProperties
}

#[doc(hidden)]
impl<P> Expr<DiskProperties, P> {
    pub fn time_created(&self) -> Expr<String, P> {
        field(self, "timeCreated")
    }

    pub fn os_type(&self) -> Expr<types::OsType, P> {
        field(self, "osType")
    }

    pub fn hyperv_generation(&self) -> Expr<types::HypervGeneration, P> {
        field(self, "hyperVGeneration")
    }

    pub fn purchase_plan(&self) -> Expr<DiskPurchasePlan, P> {
        field(self, "purchasePlan")
    }

    pub fn supported_capabilities(&self) -> Expr<types::SupportedCapabilities, P> {
        field(self, "supportedCapabilities")
    }

    pub fn creation_data(&self) -> Expr<types::CreationData, P> {
        field(self, "creationData")
    }

    pub fn disk_size_gb(&self) -> Expr<i64, P> {
        field(self, "diskSizeGB")
    }

    pub fn disk_size_bytes(&self) -> Expr<i64, P> {
        field(self, "diskSizeBytes")
    }

    pub fn unique_id(&self) -> Expr<String, P> {
        field(self, "uniqueId")
    }

    pub fn encryption_settings_collection(&self) -> Expr<types::EncryptionSettingsCollection, P> {
        field(self, "encryptionSettingsCollection")
    }

    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }

    pub fn disk_iops_read_write(&self) -> Expr<i64, P> {
        field(self, "diskIOPSReadWrite")
    }

    pub fn disk_mbps_read_write(&self) -> Expr<i64, P> {
        field(self, "diskMBpsReadWrite")
    }

    pub fn disk_iops_read_only(&self) -> Expr<i64, P> {
        field(self, "diskIOPSReadOnly")
    }

    pub fn disk_mbps_read_only(&self) -> Expr<i64, P> {
        field(self, "diskMBpsReadOnly")
    }

    pub fn disk_state(&self) -> Expr<String, P> {
        field(self, "diskState")
    }

    pub fn encryption(&self) -> Expr<types::Encryption, P> {
        field(self, "encryption")
    }

    pub fn max_shares(&self) -> Expr<i64, P> {
        field(self, "maxShares")
    }

    pub fn share_info(&self) -> Expr<Vec<types::ShareInfoElement>, P> {
        field(self, "shareInfo")
    }

    pub fn network_access_policy(&self) -> Expr<types::NetworkAccessPolicy, P> {
        field(self, "networkAccessPolicy")
    }

    pub fn disk_access_id(&self) -> Expr<Id<AnyResource>, P> {
        field(self, "diskAccessId")
    }

    pub fn bursting_enabled_time(&self) -> Expr<String, P> {
        field(self, "burstingEnabledTime")
    }

    pub fn tier(&self) -> Expr<String, P> {
        field(self, "tier")
    }

    pub fn bursting_enabled(&self) -> Expr<bool, P> {
        field(self, "burstingEnabled")
    }

    pub fn property_updates_in_progress(&self) -> Expr<types::PropertyUpdatesInProgress, P> {
        field(self, "propertyUpdatesInProgress")
    }

    pub fn supports_hibernation(&self) -> Expr<bool, P> {
        field(self, "supportsHibernation")
    }

    pub fn security_profile(&self) -> Expr<DiskSecurityProfile, P> {
        field(self, "securityProfile")
    }

    pub fn completion_percent(&self) -> Expr<i64, P> {
        field(self, "completionPercent")
    }

    pub fn public_network_access(&self) -> Expr<types::PublicNetworkAccess, P> {
        field(self, "publicNetworkAccess")
    }

    pub fn data_access_auth_mode(&self) -> Expr<DataAccessAuthMode, P> {
        field(self, "dataAccessAuthMode")
    }

    pub fn optimized_for_frequent_attach(&self) -> Expr<bool, P> {
        field(self, "optimizedForFrequentAttach")
    }

    pub fn last_ownership_update_time(&self) -> Expr<String, P> {
        field(self, "LastOwnershipUpdateTime")
    }

    pub fn availability_policy(&self) -> Expr<types::AvailabilityPolicy, P> {
        field(self, "availabilityPolicy")
    }
}

definition! {
    /// Definition `DiskPurchasePlan` of `Microsoft.Compute`.
    ///
    /// An expression that yields it has:
    /// - `name()`: `String`
    /// - `publisher()`: `String`
    /// - `product()`: `String`
    /// - `promotion_code()`: `String`
    DiskPurchasePlan
}

impl DiskPurchasePlan {
    /// One with what Azure requires.
    pub fn new(
        name: impl Value<String>,
        publisher: impl Value<String>,
        product: impl Value<String>,
    ) -> Self {
        let mut this = Self(Object::new());
        this.0.set("name", name.node());
        this.0.set("publisher", publisher.node());
        this.0.set("product", product.node());
        this
    }

    /// `promotionCode`.
    pub fn promotion_code(self, value: impl Value<String>) -> Self {
        set(self, "promotionCode", value)
    }
}

#[doc(hidden)]
impl<P> Expr<DiskPurchasePlan, P> {
    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }

    pub fn publisher(&self) -> Expr<String, P> {
        field(self, "publisher")
    }

    pub fn product(&self) -> Expr<String, P> {
        field(self, "product")
    }

    pub fn promotion_code(&self) -> Expr<String, P> {
        field(self, "promotionCode")
    }
}

definition! {
    /// Definition `DiskSecurityProfile` of `Microsoft.Compute`.
    ///
    /// An expression that yields it has:
    /// - `security_type()`: `DiskSecurityProfileSecurityType`
    /// - `secure_vm_disk_encryption_set_id()`: `Id<DiskEncryptionSet>`
    DiskSecurityProfile
}

impl DiskSecurityProfile {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `securityType`.
    pub fn security_type(self, value: impl Value<DiskSecurityProfileSecurityType>) -> Self {
        set(self, "securityType", value)
    }

    /// `secureVMDiskEncryptionSetId`.
    pub fn secure_vm_disk_encryption_set_id(
        self,
        value: impl Value<Id<super::super::DiskEncryptionSet>>,
    ) -> Self {
        set(self, "secureVMDiskEncryptionSetId", value)
    }
}

#[doc(hidden)]
impl<P> Expr<DiskSecurityProfile, P> {
    pub fn security_type(&self) -> Expr<DiskSecurityProfileSecurityType, P> {
        field(self, "securityType")
    }

    pub fn secure_vm_disk_encryption_set_id(&self) -> Expr<Id<super::super::DiskEncryptionSet>, P> {
        field(self, "secureVMDiskEncryptionSetId")
    }
}

enumeration! {
    /// `securityType` of `DiskSecurityProfile`.
    open DiskSecurityProfileSecurityType {
        TrustedLaunch = "TrustedLaunch",
        ConfidentialVmVmGuestStateOnlyEncryptedWithPlatformKey = "ConfidentialVM_VMGuestStateOnlyEncryptedWithPlatformKey",
        ConfidentialVmDiskEncryptedWithPlatformKey = "ConfidentialVM_DiskEncryptedWithPlatformKey",
        ConfidentialVmDiskEncryptedWithCustomerKey = "ConfidentialVM_DiskEncryptedWithCustomerKey",
        ConfidentialVmNonPersistedTpm = "ConfidentialVM_NonPersistedTPM",
    }
}

definition! {
    /// Definition `DiskSku` of `Microsoft.Compute`.
    ///
    /// An expression that yields it has:
    /// - `name()`: `DiskSkuName`
    /// - `tier()`: `String`
    DiskSku
}

impl DiskSku {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `name`.
    pub fn name(self, value: impl Value<DiskSkuName>) -> Self {
        set(self, "name", value)
    }
}

#[doc(hidden)]
impl<P> Expr<DiskSku, P> {
    pub fn name(&self) -> Expr<DiskSkuName, P> {
        field(self, "name")
    }

    pub fn tier(&self) -> Expr<String, P> {
        field(self, "tier")
    }
}

enumeration! {
    /// `name` of `DiskSku`.
    open DiskSkuName {
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
    /// `domainNameLabelScope` of `VirtualMachinePublicIPAddressDnsSettingsConfiguration`.
    open DomainNameLabelScope {
        TenantReuse = "TenantReuse",
        SubscriptionReuse = "SubscriptionReuse",
        ResourceGroupReuse = "ResourceGroupReuse",
        NoReuse = "NoReuse",
    }
}
