//! The 346 setters of `armwright::azure::compute`.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use armwright::azure::compute::{self as this, types};

use crate::support::*;

#[test]
fn resource_disk() {
    let new =
        || this::Disk::new(start::<String>(), start::<String>(), start::<types::CreationData>());
    check(body(new().os_type(any::<types::OsType>())), &["properties", "osType"]);
    check(
        body(new().hyperv_generation(any::<types::HypervGeneration>())),
        &["properties", "hyperVGeneration"],
    );
    check(
        body(new().purchase_plan(any::<types::DiskPurchasePlan>())),
        &["properties", "purchasePlan"],
    );
    check(
        body(new().supported_capabilities(any::<types::SupportedCapabilities>())),
        &["properties", "supportedCapabilities"],
    );
    check(body(new().disk_size_gb(any::<i64>())), &["properties", "diskSizeGB"]);
    check(
        body(new().encryption_settings_collection(any::<types::EncryptionSettingsCollection>())),
        &["properties", "encryptionSettingsCollection"],
    );
    check(body(new().disk_iops_read_write(any::<i64>())), &["properties", "diskIOPSReadWrite"]);
    check(body(new().disk_mbps_read_write(any::<i64>())), &["properties", "diskMBpsReadWrite"]);
    check(body(new().disk_iops_read_only(any::<i64>())), &["properties", "diskIOPSReadOnly"]);
    check(body(new().disk_mbps_read_only(any::<i64>())), &["properties", "diskMBpsReadOnly"]);
    check(body(new().encryption(any::<types::Encryption>())), &["properties", "encryption"]);
    check(body(new().max_shares(any::<i64>())), &["properties", "maxShares"]);
    check(
        body(new().network_access_policy(any::<types::NetworkAccessPolicy>())),
        &["properties", "networkAccessPolicy"],
    );
    check(body(new().disk_access_id(any::<Id<AnyResource>>())), &["properties", "diskAccessId"]);
    check(body(new().tier(any::<String>())), &["properties", "tier"]);
    check(body(new().bursting_enabled(any::<bool>())), &["properties", "burstingEnabled"]);
    check(body(new().supports_hibernation(any::<bool>())), &["properties", "supportsHibernation"]);
    check(
        body(new().security_profile(any::<types::DiskSecurityProfile>())),
        &["properties", "securityProfile"],
    );
    check(body(new().completion_percent(any::<i64>())), &["properties", "completionPercent"]);
    check(
        body(new().public_network_access(any::<types::PublicNetworkAccess>())),
        &["properties", "publicNetworkAccess"],
    );
    check(
        body(new().data_access_auth_mode(any::<types::DataAccessAuthMode>())),
        &["properties", "dataAccessAuthMode"],
    );
    check(
        body(new().optimized_for_frequent_attach(any::<bool>())),
        &["properties", "optimizedForFrequentAttach"],
    );
    check(
        body(new().availability_policy(any::<types::AvailabilityPolicy>())),
        &["properties", "availabilityPolicy"],
    );
    check(body(new().sku(any::<types::DiskSku>())), &["sku"]);
    check(body(new().zones(any::<Vec<String>>())), &["zones"]);
    check(body(new().zone(any::<String>())), &["zones", "0"]);
    check(body(new().extended_location(any::<types::ExtendedLocation>())), &["extendedLocation"]);
    check(body(new().tags(any::<Map<String>>())), &["tags"]);
    check(body(new().tag("key", any::<String>())), &["tags", "key"]);
}

#[test]
fn resource_disk_encryption_set() {
    let new = || this::DiskEncryptionSet::new(start::<String>(), start::<String>());
    check(
        body(new().encryption_type(any::<types::EncryptionType>())),
        &["properties", "encryptionType"],
    );
    check(
        body(new().active_key(any::<types::KeyForDiskEncryptionSet>())),
        &["properties", "activeKey"],
    );
    check(
        body(new().rotation_to_latest_key_version_enabled(any::<bool>())),
        &["properties", "rotationToLatestKeyVersionEnabled"],
    );
    check(body(new().federated_client_id(any::<String>())), &["properties", "federatedClientId"]);
    appears(body(new()), body(new().system_assigned_identity()), &["identity", "type"]);
    appears(
        body(new()),
        body(new().user_assigned_identity(any::<Id<UserAssignedIdentity>>())),
        &["identity", "userAssignedIdentities"],
    );
    check(body(new().tags(any::<Map<String>>())), &["tags"]);
    check(body(new().tag("key", any::<String>())), &["tags", "key"]);
}

#[test]
fn resource_virtual_machine() {
    let new = || {
        this::VirtualMachine::new(
            start::<String>(),
            start::<String>(),
            start::<types::StorageProfile>(),
        )
    };
    check(
        body(new().hardware_profile(any::<types::HardwareProfile>())),
        &["properties", "hardwareProfile"],
    );
    check(
        body(new().scheduled_events_policy(any::<types::ScheduledEventsPolicy>())),
        &["properties", "scheduledEventsPolicy"],
    );
    check(
        body(new().additional_capabilities(any::<types::AdditionalCapabilities>())),
        &["properties", "additionalCapabilities"],
    );
    holds(
        body(new()),
        body(new().os_profile(types::OsProfile::new())),
        &["properties", "osProfile"],
        types::OsProfile::new(),
    );
    check(
        body(new().dangerously_set_os_profile(any::<types::OsProfile>())),
        &["properties", "osProfile"],
    );
    check(
        body(new().network_profile(any::<types::NetworkProfile>())),
        &["properties", "networkProfile"],
    );
    holds(
        body(new()),
        body(new().security_profile(types::SecurityProfile::new())),
        &["properties", "securityProfile"],
        types::SecurityProfile::new(),
    );
    check(
        body(new().dangerously_set_security_profile(any::<types::SecurityProfile>())),
        &["properties", "securityProfile"],
    );
    check(
        body(new().diagnostics_profile(any::<types::DiagnosticsProfile>())),
        &["properties", "diagnosticsProfile"],
    );
    check(
        body(new().availability_set(any::<Id<AnyResource>>())),
        &["properties", "availabilitySet", "id"],
    );
    check(
        body(new().virtual_machine_scale_set(any::<Id<AnyResource>>())),
        &["properties", "virtualMachineScaleSet", "id"],
    );
    check(
        body(new().proximity_placement_group(any::<Id<AnyResource>>())),
        &["properties", "proximityPlacementGroup", "id"],
    );
    check(body(new().priority(any::<types::Priority>())), &["properties", "priority"]);
    check(
        body(new().eviction_policy(any::<types::EvictionPolicy>())),
        &["properties", "evictionPolicy"],
    );
    check(
        body(new().billing_profile(any::<types::BillingProfile>())),
        &["properties", "billingProfile"],
    );
    check(body(new().host(any::<Id<AnyResource>>())), &["properties", "host", "id"]);
    check(body(new().host_group(any::<Id<AnyResource>>())), &["properties", "hostGroup", "id"]);
    check(body(new().license_type(any::<String>())), &["properties", "licenseType"]);
    check(
        body(new().extensions_time_budget(any::<String>())),
        &["properties", "extensionsTimeBudget"],
    );
    check(body(new().platform_fault_domain(any::<i64>())), &["properties", "platformFaultDomain"]);
    check(
        body(new().scheduled_events_profile(any::<types::ScheduledEventsProfile>())),
        &["properties", "scheduledEventsProfile"],
    );
    check(body(new().user_data(any::<String>())), &["properties", "userData"]);
    check(
        body(new().capacity_reservation(any::<types::CapacityReservationProfile>())),
        &["properties", "capacityReservation"],
    );
    check(
        body(new().application_profile(any::<types::ApplicationProfile>())),
        &["properties", "applicationProfile"],
    );
    check(
        body(new().resiliency_profile(any::<types::ResiliencyProfile>())),
        &["properties", "resiliencyProfile"],
    );
    check(body(new().plan(any::<types::Plan>())), &["plan"]);
    appears(body(new()), body(new().system_assigned_identity()), &["identity", "type"]);
    appears(
        body(new()),
        body(new().user_assigned_identity(any::<Id<UserAssignedIdentity>>())),
        &["identity", "userAssignedIdentities"],
    );
    check(body(new().zones(any::<Vec<String>>())), &["zones"]);
    check(body(new().zone(any::<String>())), &["zones", "0"]);
    check(body(new().extended_location(any::<types::ExtendedLocation>())), &["extendedLocation"]);
    check(body(new().placement(any::<types::Placement>())), &["placement"]);
    check(body(new().tags(any::<Map<String>>())), &["tags"]);
    check(body(new().tag("key", any::<String>())), &["tags", "key"]);
}

#[test]
fn resource_virtual_machine_extension() {
    let new = || {
        this::VirtualMachineExtension::new(
            &this::VirtualMachine::from_id(start::<String>()),
            start::<String>(),
            start::<String>(),
        )
    };
    check(body(new().force_update_tag(any::<String>())), &["properties", "forceUpdateTag"]);
    check(body(new().publisher(any::<String>())), &["properties", "publisher"]);
    check(body(new().type_(any::<String>())), &["properties", "type"]);
    check(body(new().type_handler_version(any::<String>())), &["properties", "typeHandlerVersion"]);
    check(
        body(new().auto_upgrade_minor_version(any::<bool>())),
        &["properties", "autoUpgradeMinorVersion"],
    );
    check(
        body(new().enable_automatic_upgrade(any::<bool>())),
        &["properties", "enableAutomaticUpgrade"],
    );
    check(body(new().settings(any::<Any>())), &["properties", "settings"]);
    check(body(new().protected_settings(any::<Any>())), &["properties", "protectedSettings"]);
    check(
        body(new().instance_view(any::<types::VirtualMachineExtensionInstanceView>())),
        &["properties", "instanceView"],
    );
    check(body(new().suppress_failures(any::<bool>())), &["properties", "suppressFailures"]);
    check(
        body(new().protected_settings_from_key_vault(any::<types::KeyVaultSecretReference>())),
        &["properties", "protectedSettingsFromKeyVault"],
    );
    check(
        body(new().provision_after_extensions(any::<Vec<String>>())),
        &["properties", "provisionAfterExtensions"],
    );
    check(
        body(new().provision_after_extension(any::<String>())),
        &["properties", "provisionAfterExtensions", "0"],
    );
    check(body(new().tags(any::<Map<String>>())), &["tags"]);
    check(body(new().tag("key", any::<String>())), &["tags", "key"]);
}

#[test]
fn definition_additional_capabilities() {
    let new = || types::AdditionalCapabilities::new();
    check(new().ultra_ssd_enabled(any::<bool>()), &["ultraSSDEnabled"]);
    check(new().hibernation_enabled(any::<bool>()), &["hibernationEnabled"]);
    check(new().enable_fips1403_encryption(any::<bool>()), &["enableFips1403Encryption"]);
}

#[test]
fn definition_additional_unattend_content() {
    let new = || types::AdditionalUnattendContent::new();
    check(new().pass_name(any::<types::PassName>()), &["passName"]);
    check(new().component_name(any::<types::ComponentName>()), &["componentName"]);
    check(new().setting_name(any::<types::SettingName>()), &["settingName"]);
    check(new().content(any::<String>()), &["content"]);
}

#[test]
fn definition_all_instances_down() {
    let new = || types::AllInstancesDown::new();
    check(new().automatically_approve(any::<bool>()), &["automaticallyApprove"]);
}

#[test]
fn definition_application_profile() {
    let new = || types::ApplicationProfile::new();
    check(
        new().gallery_applications(any::<Vec<types::VmGalleryApplication>>()),
        &["galleryApplications"],
    );
    check(
        new().gallery_application(any::<types::VmGalleryApplication>()),
        &["galleryApplications", "0"],
    );
}

#[test]
fn definition_availability_policy() {
    let new = || types::AvailabilityPolicy::new();
    check(new().action_on_disk_delay(any::<types::ActionOnDiskDelay>()), &["actionOnDiskDelay"]);
}

#[test]
fn definition_billing_profile() {
    let new = || types::BillingProfile::new();
    check(new().max_price(any::<i64>()), &["maxPrice"]);
}

#[test]
fn definition_boot_diagnostics() {
    let new = || types::BootDiagnostics::new();
    check(new().enabled(any::<bool>()), &["enabled"]);
    check(new().storage_uri(any::<String>()), &["storageUri"]);
}

#[test]
fn definition_capacity_reservation_profile() {
    let new = || types::CapacityReservationProfile::new();
    check(
        new().capacity_reservation_group(any::<Id<AnyResource>>()),
        &["capacityReservationGroup", "id"],
    );
}

#[test]
fn definition_creation_data() {
    let new = || types::CreationData::new(start::<types::CreationDataCreateOption>());
    check(
        new().storage_account_id(any::<Id<azure::storage::StorageAccount>>()),
        &["storageAccountId"],
    );
    check(new().image_reference(any::<types::ImageDiskReference>()), &["imageReference"]);
    check(
        new().gallery_image_reference(any::<types::ImageDiskReference>()),
        &["galleryImageReference"],
    );
    check(new().source_uri(any::<String>()), &["sourceUri"]);
    check(new().source_resource_id(any::<Id<AnyResource>>()), &["sourceResourceId"]);
    check(new().upload_size_bytes(any::<i64>()), &["uploadSizeBytes"]);
    check(new().logical_sector_size(any::<i64>()), &["logicalSectorSize"]);
    check(new().security_data_uri(any::<String>()), &["securityDataUri"]);
    check(new().security_metadata_uri(any::<String>()), &["securityMetadataUri"]);
    check(new().performance_plus(any::<bool>()), &["performancePlus"]);
    check(new().elastic_san_resource_id(any::<Id<AnyResource>>()), &["elasticSanResourceId"]);
    check(
        new().provisioned_bandwidth_copy_speed(any::<types::ProvisionedBandwidthCopySpeed>()),
        &["provisionedBandwidthCopySpeed"],
    );
    check(new().instant_access_duration_minutes(any::<i64>()), &["instantAccessDurationMinutes"]);
}

#[test]
fn definition_data_disk() {
    let new = || types::DataDisk::new(start::<i64>(), start::<types::DataDiskCreateOption>());
    check(new().name(any::<String>()), &["name"]);
    check(new().vhd(any::<types::VirtualHardDisk>()), &["vhd"]);
    check(new().image(any::<types::VirtualHardDisk>()), &["image"]);
    check(new().caching(any::<types::DataDiskCaching>()), &["caching"]);
    check(new().write_accelerator_enabled(any::<bool>()), &["writeAcceleratorEnabled"]);
    check(new().disk_size_gb(any::<i64>()), &["diskSizeGB"]);
    check(
        new().storage_fault_domain_alignment(any::<types::StorageFaultDomainAlignment>()),
        &["storageFaultDomainAlignment"],
    );
    check(new().managed_disk(any::<types::ManagedDiskParameters>()), &["managedDisk"]);
    check(new().source_resource(any::<Id<AnyResource>>()), &["sourceResource", "id"]);
    check(new().to_be_detached(any::<bool>()), &["toBeDetached"]);
    check(new().disk_iops_read_write(any::<i64>()), &["diskIOPSReadWrite"]);
    check(new().disk_mbps_read_write(any::<i64>()), &["diskMBpsReadWrite"]);
    check(new().detach_option(any::<types::DetachOption>()), &["detachOption"]);
    check(new().delete_option(any::<types::DeleteOption>()), &["deleteOption"]);
}

#[test]
fn definition_diagnostics_profile() {
    let new = || types::DiagnosticsProfile::new();
    check(new().boot_diagnostics(any::<types::BootDiagnostics>()), &["bootDiagnostics"]);
}

#[test]
fn definition_diff_disk_settings() {
    let new = || types::DiffDiskSettings::new();
    check(new().option(any::<types::DiffDiskSettingsOption>()), &["option"]);
    check(new().placement(any::<types::DiffDiskSettingsPlacement>()), &["placement"]);
    check(new().enable_full_caching(any::<bool>()), &["enableFullCaching"]);
}

#[test]
fn definition_disk_encryption_settings() {
    let new = || types::DiskEncryptionSettings::new();
    check(
        new().disk_encryption_key(any::<types::KeyVaultSecretReference>()),
        &["diskEncryptionKey"],
    );
    check(new().key_encryption_key(any::<types::KeyVaultKeyReference>()), &["keyEncryptionKey"]);
    check(new().enabled(any::<bool>()), &["enabled"]);
}

#[test]
fn definition_disk_purchase_plan() {
    let new =
        || types::DiskPurchasePlan::new(start::<String>(), start::<String>(), start::<String>());
    check(new().promotion_code(any::<String>()), &["promotionCode"]);
}

#[test]
fn definition_disk_security_profile() {
    let new = || types::DiskSecurityProfile::new();
    check(new().security_type(any::<types::DiskSecurityProfileSecurityType>()), &["securityType"]);
    check(
        new().secure_vm_disk_encryption_set_id(any::<Id<this::DiskEncryptionSet>>()),
        &["secureVMDiskEncryptionSetId"],
    );
}

#[test]
fn definition_disk_sku() {
    let new = || types::DiskSku::new();
    check(new().name(any::<types::DiskSkuName>()), &["name"]);
}

#[test]
fn definition_encryption() {
    let new = || types::Encryption::new();
    check(
        new().disk_encryption_set_id(any::<Id<this::DiskEncryptionSet>>()),
        &["diskEncryptionSetId"],
    );
    check(new().type_(any::<types::DiskEncryptionType>()), &["type"]);
}

#[test]
fn definition_encryption_identity() {
    let new = || types::EncryptionIdentity::new();
    check(
        new().user_assigned_identity_resource_id(any::<Id<UserAssignedIdentity>>()),
        &["userAssignedIdentityResourceId"],
    );
}

#[test]
fn definition_encryption_settings_collection() {
    let new = || types::EncryptionSettingsCollection::new(start::<bool>());
    check(
        new().encryption_settings(any::<Vec<types::EncryptionSettingsElement>>()),
        &["encryptionSettings"],
    );
    check(
        new().encryption_setting(any::<types::EncryptionSettingsElement>()),
        &["encryptionSettings", "0"],
    );
    check(new().encryption_settings_version(any::<String>()), &["encryptionSettingsVersion"]);
}

#[test]
fn definition_encryption_settings_element() {
    let new = || types::EncryptionSettingsElement::new();
    check(
        new().disk_encryption_key(any::<types::KeyVaultAndSecretReference>()),
        &["diskEncryptionKey"],
    );
    check(new().key_encryption_key(any::<types::KeyVaultAndKeyReference>()), &["keyEncryptionKey"]);
}

#[test]
fn definition_event_grid_and_resource_graph() {
    let new = || types::EventGridAndResourceGraph::new();
    check(new().enable(any::<bool>()), &["enable"]);
    check(new().scheduled_events_api_version(any::<String>()), &["scheduledEventsApiVersion"]);
}

#[test]
fn definition_extended_location() {
    let new = || types::ExtendedLocation::new();
    check(new().name(any::<String>()), &["name"]);
    check(new().type_(any::<types::ExtendedLocationType>()), &["type"]);
}

#[test]
fn definition_hardware_profile() {
    let new = || types::HardwareProfile::new();
    check(new().vm_size(any::<types::VmSize>()), &["vmSize"]);
    check(new().vm_size_properties(any::<types::VmSizeProperties>()), &["vmSizeProperties"]);
}

#[test]
fn definition_host_endpoint_settings() {
    let new = || types::HostEndpointSettings::new();
    check(new().mode(any::<types::HostEndpointSettingsMode>()), &["mode"]);
    check(
        new().in_vm_access_control_profile_reference_id(any::<Id<AnyResource>>()),
        &["inVMAccessControlProfileReferenceId"],
    );
}

#[test]
fn definition_image_disk_reference() {
    let new = || types::ImageDiskReference::new();
    check(new().id(any::<Id<AnyResource>>()), &["id"]);
    check(new().shared_gallery_image_id(any::<String>()), &["sharedGalleryImageId"]);
    check(new().community_gallery_image_id(any::<String>()), &["communityGalleryImageId"]);
    check(new().lun(any::<i64>()), &["lun"]);
}

#[test]
fn definition_image_reference() {
    let new = || types::ImageReference::new();
    check(new().publisher(any::<String>()), &["publisher"]);
    check(new().offer(any::<String>()), &["offer"]);
    check(new().sku(any::<String>()), &["sku"]);
    check(new().version(any::<String>()), &["version"]);
    check(new().shared_gallery_image_id(any::<String>()), &["sharedGalleryImageId"]);
    check(new().community_gallery_image_id(any::<String>()), &["communityGalleryImageId"]);
    check(new().id(any::<Id<AnyResource>>()), &["id"]);
}

#[test]
fn definition_instance_view_status() {
    let new = || types::InstanceViewStatus::new();
    check(new().code(any::<String>()), &["code"]);
    check(new().level(any::<types::InstanceViewStatusLevel>()), &["level"]);
    check(new().display_status(any::<String>()), &["displayStatus"]);
    check(new().message(any::<String>()), &["message"]);
    check(new().time(any::<String>()), &["time"]);
}

#[test]
fn definition_key_for_disk_encryption_set() {
    let new = || types::KeyForDiskEncryptionSet::new(start::<String>());
    check(new().source_vault(any::<Id<azure::keyvault::Vault>>()), &["sourceVault", "id"]);
}

#[test]
fn definition_linux_configuration() {
    let new = || types::LinuxConfiguration::new(start::<types::SshConfiguration>());
    check(
        new().dangerously_set_disable_password_authentication(any::<bool>()),
        &["disablePasswordAuthentication"],
    );
    check(new().provision_vm_agent(any::<bool>()), &["provisionVMAgent"]);
    check(new().patch_settings(any::<types::LinuxPatchSettings>()), &["patchSettings"]);
    check(new().enable_vm_agent_platform_updates(any::<bool>()), &["enableVMAgentPlatformUpdates"]);
}

#[test]
fn definition_linux_patch_settings() {
    let new = || types::LinuxPatchSettings::new();
    check(new().patch_mode(any::<types::LinuxPatchSettingsPatchMode>()), &["patchMode"]);
    check(new().assessment_mode(any::<types::AssessmentMode>()), &["assessmentMode"]);
    check(
        new().automatic_by_platform_settings(any::<
            types::LinuxVmGuestPatchAutomaticByPlatformSettings,
        >()),
        &["automaticByPlatformSettings"],
    );
}

#[test]
fn definition_linux_vm_guest_patch_automatic_by_platform_settings() {
    let new = || types::LinuxVmGuestPatchAutomaticByPlatformSettings::new();
    check(new().reboot_setting(any::<types::RebootSetting>()), &["rebootSetting"]);
    check(
        new().bypass_platform_safety_checks_on_user_schedule(any::<bool>()),
        &["bypassPlatformSafetyChecksOnUserSchedule"],
    );
}

#[test]
fn definition_managed_disk_parameters() {
    let new = || types::ManagedDiskParameters::new();
    check(new().storage_account_type(any::<types::StorageAccountType>()), &["storageAccountType"]);
    check(
        new().disk_encryption_set(any::<Id<this::DiskEncryptionSet>>()),
        &["diskEncryptionSet", "id"],
    );
    check(new().security_profile(any::<types::VmDiskSecurityProfile>()), &["securityProfile"]);
    check(new().id(any::<Id<this::Disk>>()), &["id"]);
}

#[test]
fn definition_network_interface_reference() {
    let new = || types::NetworkInterfaceReference::new();
    check(new().primary(any::<bool>()), &["properties", "primary"]);
    check(new().delete_option(any::<types::DeleteOption>()), &["properties", "deleteOption"]);
    check(new().id(any::<Id<azure::network::NetworkInterface>>()), &["id"]);
}

#[test]
fn definition_network_profile() {
    let new = || types::NetworkProfile::new();
    check(
        new().network_interfaces(any::<Vec<types::NetworkInterfaceReference>>()),
        &["networkInterfaces"],
    );
    check(
        new().network_interface(any::<types::NetworkInterfaceReference>()),
        &["networkInterfaces", "0"],
    );
    check(new().network_api_version(any::<types::NetworkApiVersion>()), &["networkApiVersion"]);
    check(
        new().network_interface_configurations(any::<
            Vec<types::VirtualMachineNetworkInterfaceConfiguration>,
        >()),
        &["networkInterfaceConfigurations"],
    );
    check(
        new().network_interface_configuration(any::<
            types::VirtualMachineNetworkInterfaceConfiguration,
        >()),
        &["networkInterfaceConfigurations", "0"],
    );
}

#[test]
fn definition_os_disk() {
    let new = || {
        types::OsDisk::new(
            start::<types::OsDiskCreateOption>(),
            start::<types::ManagedDiskParameters>(),
        )
    };
    check(new().os_type(any::<types::OsType>()), &["osType"]);
    check(
        new().encryption_settings(any::<types::DiskEncryptionSettings>()),
        &["encryptionSettings"],
    );
    check(new().name(any::<String>()), &["name"]);
    check(new().vhd(any::<types::VirtualHardDisk>()), &["vhd"]);
    check(new().image(any::<types::VirtualHardDisk>()), &["image"]);
    check(new().caching(any::<types::OsDiskCaching>()), &["caching"]);
    check(new().write_accelerator_enabled(any::<bool>()), &["writeAcceleratorEnabled"]);
    check(new().diff_disk_settings(any::<types::DiffDiskSettings>()), &["diffDiskSettings"]);
    check(new().disk_size_gb(any::<i64>()), &["diskSizeGB"]);
    check(
        new().storage_fault_domain_alignment(any::<types::StorageFaultDomainAlignment>()),
        &["storageFaultDomainAlignment"],
    );
    check(new().delete_option(any::<types::DeleteOption>()), &["deleteOption"]);
}

#[test]
fn definition_os_image_notification_profile() {
    let new = || types::OsImageNotificationProfile::new();
    check(new().not_before_timeout(any::<String>()), &["notBeforeTimeout"]);
    check(new().enable(any::<bool>()), &["enable"]);
}

#[test]
fn definition_os_profile() {
    let new = || types::OsProfile::new();
    check(new().computer_name(any::<String>()), &["computerName"]);
    check(new().admin_username(any::<String>()), &["adminUsername"]);
    check(new().admin_password(any::<Secret>()), &["adminPassword"]);
    check(new().custom_data(any::<String>()), &["customData"]);
    holds(
        new(),
        new().windows_configuration(types::WindowsConfiguration::new()),
        &["windowsConfiguration"],
        types::WindowsConfiguration::new(),
    );
    check(
        new().dangerously_set_windows_configuration(any::<types::WindowsConfiguration>()),
        &["windowsConfiguration"],
    );
    holds(
        new(),
        new().linux_configuration(types::LinuxConfiguration::new(
            start::<types::SshConfiguration>(),
        )),
        &["linuxConfiguration"],
        types::LinuxConfiguration::new(start::<types::SshConfiguration>()),
    );
    check(
        new().dangerously_set_linux_configuration(any::<types::LinuxConfiguration>()),
        &["linuxConfiguration"],
    );
    check(new().secrets(any::<Vec<types::VaultSecretGroup>>()), &["secrets"]);
    check(new().secret(any::<types::VaultSecretGroup>()), &["secrets", "0"]);
    check(new().allow_extension_operations(any::<bool>()), &["allowExtensionOperations"]);
    check(new().require_guest_provision_signal(any::<bool>()), &["requireGuestProvisionSignal"]);
}

#[test]
fn definition_patch_settings() {
    let new = || types::PatchSettings::new();
    check(new().patch_mode(any::<types::PatchSettingsPatchMode>()), &["patchMode"]);
    check(new().enable_hotpatching(any::<bool>()), &["enableHotpatching"]);
    check(new().assessment_mode(any::<types::AssessmentMode>()), &["assessmentMode"]);
    check(
        new().automatic_by_platform_settings(any::<
            types::WindowsVmGuestPatchAutomaticByPlatformSettings,
        >()),
        &["automaticByPlatformSettings"],
    );
}

#[test]
fn definition_placement() {
    let new = || types::Placement::new();
    check(
        new().zone_placement_policy(any::<types::ZonePlacementPolicy>()),
        &["zonePlacementPolicy"],
    );
    check(new().include_zones(any::<Vec<String>>()), &["includeZones"]);
    check(new().include_zone(any::<String>()), &["includeZones", "0"]);
    check(new().exclude_zones(any::<Vec<String>>()), &["excludeZones"]);
    check(new().exclude_zone(any::<String>()), &["excludeZones", "0"]);
}

#[test]
fn definition_plan() {
    let new = || types::Plan::new();
    check(new().name(any::<String>()), &["name"]);
    check(new().publisher(any::<String>()), &["publisher"]);
    check(new().product(any::<String>()), &["product"]);
    check(new().promotion_code(any::<String>()), &["promotionCode"]);
}

#[test]
fn definition_proxy_agent_settings() {
    let new = || types::ProxyAgentSettings::new();
    check(new().enabled(any::<bool>()), &["enabled"]);
    check(new().mode(any::<types::ProxyAgentSettingsMode>()), &["mode"]);
    check(new().key_incarnation_id(any::<i64>()), &["keyIncarnationId"]);
    check(new().wire_server(any::<types::HostEndpointSettings>()), &["wireServer"]);
    check(new().imds(any::<types::HostEndpointSettings>()), &["imds"]);
    check(new().add_proxy_agent_extension(any::<bool>()), &["addProxyAgentExtension"]);
}

#[test]
fn definition_public_ip_address_sku() {
    let new = || types::PublicIpAddressSku::new();
    check(new().name(any::<types::PublicIpAddressSkuName>()), &["name"]);
    check(new().tier(any::<types::PublicIpAddressSkuTier>()), &["tier"]);
}

#[test]
fn definition_resiliency_profile() {
    let new = || types::ResiliencyProfile::new();
    check(new().zone_movement(any::<types::ZoneMovement>()), &["zoneMovement"]);
}

#[test]
fn definition_scheduled_events_additional_publishing_targets() {
    let new = || types::ScheduledEventsAdditionalPublishingTargets::new();
    check(
        new().event_grid_and_resource_graph(any::<types::EventGridAndResourceGraph>()),
        &["eventGridAndResourceGraph"],
    );
}

#[test]
fn definition_scheduled_events_policy() {
    let new = || types::ScheduledEventsPolicy::new();
    check(
        new().user_initiated_redeploy(any::<types::UserInitiatedRedeploy>()),
        &["userInitiatedRedeploy"],
    );
    check(
        new().user_initiated_reboot(any::<types::UserInitiatedReboot>()),
        &["userInitiatedReboot"],
    );
    check(
        new().scheduled_events_additional_publishing_targets(any::<
            types::ScheduledEventsAdditionalPublishingTargets,
        >()),
        &["scheduledEventsAdditionalPublishingTargets"],
    );
    check(new().all_instances_down(any::<types::AllInstancesDown>()), &["allInstancesDown"]);
}

#[test]
fn definition_scheduled_events_profile() {
    let new = || types::ScheduledEventsProfile::new();
    check(
        new().terminate_notification_profile(any::<types::TerminateNotificationProfile>()),
        &["terminateNotificationProfile"],
    );
    check(
        new().os_image_notification_profile(any::<types::OsImageNotificationProfile>()),
        &["osImageNotificationProfile"],
    );
}

#[test]
fn definition_security_profile() {
    let new = || types::SecurityProfile::new();
    holds(
        new(),
        new().uefi_settings(types::UefiSettings::new()),
        &["uefiSettings"],
        types::UefiSettings::new(),
    );
    check(new().dangerously_set_uefi_settings(any::<types::UefiSettings>()), &["uefiSettings"]);
    check(new().dangerously_set_encryption_at_host(any::<bool>()), &["encryptionAtHost"]);
    check(
        new().dangerously_set_security_type(any::<types::SecurityProfileSecurityType>()),
        &["securityType"],
    );
    check(new().encryption_identity(any::<types::EncryptionIdentity>()), &["encryptionIdentity"]);
    check(new().proxy_agent_settings(any::<types::ProxyAgentSettings>()), &["proxyAgentSettings"]);
}

#[test]
fn definition_ssh_configuration() {
    let new = || types::SshConfiguration::new(start::<Vec<types::SshPublicKey>>());
    check(new().public_key(any::<types::SshPublicKey>()), &["publicKeys", "0"]);
}

#[test]
fn definition_ssh_public_key() {
    let new = || types::SshPublicKey::new();
    check(new().path(any::<String>()), &["path"]);
    check(new().key_data(any::<String>()), &["keyData"]);
}

#[test]
fn definition_storage_profile() {
    let new = || types::StorageProfile::new(start::<types::OsDisk>());
    check(new().image_reference(any::<types::ImageReference>()), &["imageReference"]);
    check(new().data_disks(any::<Vec<types::DataDisk>>()), &["dataDisks"]);
    check(new().data_disk(any::<types::DataDisk>()), &["dataDisks", "0"]);
    check(new().disk_controller_type(any::<types::DiskControllerType>()), &["diskControllerType"]);
    check(new().align_regional_disks_to_vm_zone(any::<bool>()), &["alignRegionalDisksToVMZone"]);
}

#[test]
fn definition_supported_capabilities() {
    let new = || types::SupportedCapabilities::new();
    check(new().disk_controller_types(any::<String>()), &["diskControllerTypes"]);
    check(new().accelerated_network(any::<bool>()), &["acceleratedNetwork"]);
    check(new().architecture(any::<types::Architecture>()), &["architecture"]);
    check(
        new().supported_security_option(any::<types::SupportedSecurityOption>()),
        &["supportedSecurityOption"],
    );
}

#[test]
fn definition_terminate_notification_profile() {
    let new = || types::TerminateNotificationProfile::new();
    check(new().not_before_timeout(any::<String>()), &["notBeforeTimeout"]);
    check(new().enable(any::<bool>()), &["enable"]);
}

#[test]
fn definition_uefi_settings() {
    let new = || types::UefiSettings::new();
    check(new().dangerously_set_secure_boot_enabled(any::<bool>()), &["secureBootEnabled"]);
    check(new().dangerously_set_vtpm_enabled(any::<bool>()), &["vTpmEnabled"]);
}

#[test]
fn definition_user_initiated_reboot() {
    let new = || types::UserInitiatedReboot::new();
    check(new().automatically_approve(any::<bool>()), &["automaticallyApprove"]);
}

#[test]
fn definition_user_initiated_redeploy() {
    let new = || types::UserInitiatedRedeploy::new();
    check(new().automatically_approve(any::<bool>()), &["automaticallyApprove"]);
}

#[test]
fn definition_vault_certificate() {
    let new = || types::VaultCertificate::new();
    check(new().certificate_url(any::<String>()), &["certificateUrl"]);
    check(new().certificate_store(any::<String>()), &["certificateStore"]);
}

#[test]
fn definition_vault_secret_group() {
    let new = || types::VaultSecretGroup::new();
    check(new().source_vault(any::<Id<azure::keyvault::Vault>>()), &["sourceVault", "id"]);
    check(new().vault_certificates(any::<Vec<types::VaultCertificate>>()), &["vaultCertificates"]);
    check(new().vault_certificate(any::<types::VaultCertificate>()), &["vaultCertificates", "0"]);
}

#[test]
fn definition_virtual_hard_disk() {
    let new = || types::VirtualHardDisk::new();
    check(new().uri(any::<String>()), &["uri"]);
}

#[test]
fn definition_virtual_machine_extension_instance_view() {
    let new = || types::VirtualMachineExtensionInstanceView::new();
    check(new().name(any::<String>()), &["name"]);
    check(new().type_(any::<String>()), &["type"]);
    check(new().type_handler_version(any::<String>()), &["typeHandlerVersion"]);
    check(new().substatuses(any::<Vec<types::InstanceViewStatus>>()), &["substatuses"]);
    check(new().substatuse(any::<types::InstanceViewStatus>()), &["substatuses", "0"]);
    check(new().statuses(any::<Vec<types::InstanceViewStatus>>()), &["statuses"]);
    check(new().statuse(any::<types::InstanceViewStatus>()), &["statuses", "0"]);
}

#[test]
fn definition_virtual_machine_ip_tag() {
    let new = || types::VirtualMachineIpTag::new();
    check(new().ip_tag_type(any::<String>()), &["ipTagType"]);
    check(new().tag(any::<String>()), &["tag"]);
}

#[test]
fn definition_virtual_machine_network_interface_configuration() {
    let new = || {
        types::VirtualMachineNetworkInterfaceConfiguration::new(
            start::<String>(),
            start::<Vec<types::VirtualMachineNetworkInterfaceIpConfiguration>>(),
        )
    };
    check(new().primary(any::<bool>()), &["properties", "primary"]);
    check(new().delete_option(any::<types::DeleteOption>()), &["properties", "deleteOption"]);
    check(
        new().enable_accelerated_networking(any::<bool>()),
        &["properties", "enableAcceleratedNetworking"],
    );
    check(
        new().disable_tcp_state_tracking(any::<bool>()),
        &["properties", "disableTcpStateTracking"],
    );
    check(new().enable_fpga(any::<bool>()), &["properties", "enableFpga"]);
    check(new().enable_ip_forwarding(any::<bool>()), &["properties", "enableIPForwarding"]);
    check(
        new().network_security_group(any::<Id<azure::network::NetworkSecurityGroup>>()),
        &["properties", "networkSecurityGroup", "id"],
    );
    check(
        new().dns_settings(any::<types::VirtualMachineNetworkInterfaceDnsSettingsConfiguration>()),
        &["properties", "dnsSettings"],
    );
    check(
        new().ip_configuration(any::<types::VirtualMachineNetworkInterfaceIpConfiguration>()),
        &["properties", "ipConfigurations", "0"],
    );
    check(
        new().dscp_configuration(any::<Id<AnyResource>>()),
        &["properties", "dscpConfiguration", "id"],
    );
    check(new().auxiliary_mode(any::<types::AuxiliaryMode>()), &["properties", "auxiliaryMode"]);
    check(new().auxiliary_sku(any::<types::AuxiliarySku>()), &["properties", "auxiliarySku"]);
    check(new().tags(any::<Map<String>>()), &["tags"]);
    check(new().tag("key", any::<String>()), &["tags", "key"]);
}

#[test]
fn definition_virtual_machine_network_interface_dns_settings_configuration() {
    let new = || types::VirtualMachineNetworkInterfaceDnsSettingsConfiguration::new();
    check(new().dns_servers(any::<Vec<String>>()), &["dnsServers"]);
    check(new().dns_server(any::<String>()), &["dnsServers", "0"]);
}

#[test]
fn definition_virtual_machine_network_interface_ip_configuration() {
    let new = || types::VirtualMachineNetworkInterfaceIpConfiguration::new(start::<String>());
    check(new().subnet(any::<Id<azure::network::Subnet>>()), &["properties", "subnet", "id"]);
    check(new().primary(any::<bool>()), &["properties", "primary"]);
    check(
        new().public_ip_address_configuration(any::<
            types::VirtualMachinePublicIpAddressConfiguration,
        >()),
        &["properties", "publicIPAddressConfiguration"],
    );
    check(
        new().private_ip_address_version(any::<types::PrivateIpAddressVersion>()),
        &["properties", "privateIPAddressVersion"],
    );
    check(
        new().application_security_groups([any::<Id<AnyResource>>()]),
        &["properties", "applicationSecurityGroups", "0", "id"],
    );
    check(
        new().application_security_group(any::<Id<AnyResource>>()),
        &["properties", "applicationSecurityGroups", "0", "id"],
    );
    check(
        new().application_gateway_backend_address_pools([any::<Id<AnyResource>>()]),
        &["properties", "applicationGatewayBackendAddressPools", "0", "id"],
    );
    check(
        new().application_gateway_backend_address_pool(any::<Id<AnyResource>>()),
        &["properties", "applicationGatewayBackendAddressPools", "0", "id"],
    );
    check(
        new().load_balancer_backend_address_pools([any::<Id<AnyResource>>()]),
        &["properties", "loadBalancerBackendAddressPools", "0", "id"],
    );
    check(
        new().load_balancer_backend_address_pool(any::<Id<AnyResource>>()),
        &["properties", "loadBalancerBackendAddressPools", "0", "id"],
    );
}

#[test]
fn definition_virtual_machine_public_ip_address_configuration() {
    let new = || types::VirtualMachinePublicIpAddressConfiguration::new(start::<String>());
    check(new().idle_timeout_in_minutes(any::<i64>()), &["properties", "idleTimeoutInMinutes"]);
    check(new().delete_option(any::<types::DeleteOption>()), &["properties", "deleteOption"]);
    check(
        new().dns_settings(any::<types::VirtualMachinePublicIpAddressDnsSettingsConfiguration>()),
        &["properties", "dnsSettings"],
    );
    check(new().ip_tags(any::<Vec<types::VirtualMachineIpTag>>()), &["properties", "ipTags"]);
    check(new().ip_tag(any::<types::VirtualMachineIpTag>()), &["properties", "ipTags", "0"]);
    check(
        new().public_ip_prefix(any::<Id<azure::network::PublicIpPrefix>>()),
        &["properties", "publicIPPrefix", "id"],
    );
    check(
        new().public_ip_address_version(any::<types::PublicIpAddressVersion>()),
        &["properties", "publicIPAddressVersion"],
    );
    check(
        new().public_ip_allocation_method(any::<types::PublicIpAllocationMethod>()),
        &["properties", "publicIPAllocationMethod"],
    );
    check(new().sku(any::<types::PublicIpAddressSku>()), &["sku"]);
    check(new().tags(any::<Map<String>>()), &["tags"]);
    check(new().tag("key", any::<String>()), &["tags", "key"]);
}

#[test]
fn definition_virtual_machine_public_ip_address_dns_settings_configuration() {
    let new =
        || types::VirtualMachinePublicIpAddressDnsSettingsConfiguration::new(start::<String>());
    check(
        new().domain_name_label_scope(any::<types::DomainNameLabelScope>()),
        &["domainNameLabelScope"],
    );
}

#[test]
fn definition_vm_disk_security_profile() {
    let new = || types::VmDiskSecurityProfile::new();
    check(
        new().security_encryption_type(any::<types::SecurityEncryptionType>()),
        &["securityEncryptionType"],
    );
    check(
        new().disk_encryption_set(any::<Id<this::DiskEncryptionSet>>()),
        &["diskEncryptionSet", "id"],
    );
}

#[test]
fn definition_vm_gallery_application() {
    let new = || types::VmGalleryApplication::new(start::<Id<AnyResource>>());
    check(new().tags(any::<String>()), &["tags"]);
    check(new().order(any::<i64>()), &["order"]);
    check(new().configuration_reference(any::<String>()), &["configurationReference"]);
    check(
        new().treat_failure_as_deployment_failure(any::<bool>()),
        &["treatFailureAsDeploymentFailure"],
    );
    check(new().enable_automatic_upgrade(any::<bool>()), &["enableAutomaticUpgrade"]);
}

#[test]
fn definition_vm_size_properties() {
    let new = || types::VmSizeProperties::new();
    check(new().vcpus_available(any::<i64>()), &["vCPUsAvailable"]);
    check(new().vcpus_per_core(any::<i64>()), &["vCPUsPerCore"]);
}

#[test]
fn definition_windows_configuration() {
    let new = || types::WindowsConfiguration::new();
    check(new().provision_vm_agent(any::<bool>()), &["provisionVMAgent"]);
    check(
        new().dangerously_set_enable_automatic_updates(any::<bool>()),
        &["enableAutomaticUpdates"],
    );
    check(new().time_zone(any::<String>()), &["timeZone"]);
    check(
        new().additional_unattend_content(any::<Vec<types::AdditionalUnattendContent>>()),
        &["additionalUnattendContent"],
    );
    check(new().patch_settings(any::<types::PatchSettings>()), &["patchSettings"]);
    check(new().winrm(any::<types::WinrmConfiguration>()), &["winRM"]);
}

#[test]
fn definition_windows_vm_guest_patch_automatic_by_platform_settings() {
    let new = || types::WindowsVmGuestPatchAutomaticByPlatformSettings::new();
    check(new().reboot_setting(any::<types::RebootSetting>()), &["rebootSetting"]);
    check(
        new().bypass_platform_safety_checks_on_user_schedule(any::<bool>()),
        &["bypassPlatformSafetyChecksOnUserSchedule"],
    );
}

#[test]
fn definition_winrm_configuration() {
    let new = || types::WinrmConfiguration::new();
    check(new().listeners(any::<Vec<types::WinrmListener>>()), &["listeners"]);
    check(new().listener(any::<types::WinrmListener>()), &["listeners", "0"]);
}

#[test]
fn definition_winrm_listener() {
    let new = || types::WinrmListener::new();
    check(new().protocol(any::<types::WinrmListenerProtocol>()), &["protocol"]);
    check(new().certificate_url(any::<String>()), &["certificateUrl"]);
}

#[test]
fn definition_zone_movement() {
    let new = || types::ZoneMovement::new();
    check(new().is_enabled(any::<bool>()), &["isEnabled"]);
}
