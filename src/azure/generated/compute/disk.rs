//! `Microsoft.Compute/disks`, version 2025-01-02.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.Compute/disks`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.compute/disks)
    Disk: "Microsoft.Compute/disks" @ "2025-01-02",
    properties types::DiskProperties,
    top [ResourceGroup]
}

impl Disk {
    /// Declares the resource with what Azure requires of it.
    #[track_caller]
    pub fn new(
        name: impl Value<String, Phase: KnownAtStart>,
        location: impl Value<String, Phase: KnownAtStart>,
        creation_data: impl Value<types::CreationData>,
    ) -> Self {
        let mut this = Self(Declaration::new(Self::TYPE, Self::API_VERSION, name.node()));
        this.0.set("location", location.node());
        this.0.set("properties/creationData", creation_data.node());
        this
    }

    /// `properties.osType`.
    pub fn os_type(self, value: impl Value<types::OsType>) -> Self {
        set(self, "properties/osType", value)
    }

    /// `properties.hyperVGeneration`.
    pub fn hyperv_generation(self, value: impl Value<types::HypervGeneration>) -> Self {
        set(self, "properties/hyperVGeneration", value)
    }

    /// `properties.purchasePlan`.
    pub fn purchase_plan(self, value: impl Value<types::DiskPurchasePlan>) -> Self {
        set(self, "properties/purchasePlan", value)
    }

    /// `properties.supportedCapabilities`.
    pub fn supported_capabilities(self, value: impl Value<types::SupportedCapabilities>) -> Self {
        set(self, "properties/supportedCapabilities", value)
    }

    /// `properties.diskSizeGB`.
    pub fn disk_size_gb(self, value: impl Value<i64>) -> Self {
        set(self, "properties/diskSizeGB", value)
    }

    /// `properties.encryptionSettingsCollection`.
    pub fn encryption_settings_collection(
        self,
        value: impl Value<types::EncryptionSettingsCollection>,
    ) -> Self {
        set(self, "properties/encryptionSettingsCollection", value)
    }

    /// `properties.diskIOPSReadWrite`.
    pub fn disk_iops_read_write(self, value: impl Value<i64>) -> Self {
        set(self, "properties/diskIOPSReadWrite", value)
    }

    /// `properties.diskMBpsReadWrite`.
    pub fn disk_mbps_read_write(self, value: impl Value<i64>) -> Self {
        set(self, "properties/diskMBpsReadWrite", value)
    }

    /// `properties.diskIOPSReadOnly`.
    pub fn disk_iops_read_only(self, value: impl Value<i64>) -> Self {
        set(self, "properties/diskIOPSReadOnly", value)
    }

    /// `properties.diskMBpsReadOnly`.
    pub fn disk_mbps_read_only(self, value: impl Value<i64>) -> Self {
        set(self, "properties/diskMBpsReadOnly", value)
    }

    /// `properties.encryption`.
    pub fn encryption(self, value: impl Value<types::Encryption>) -> Self {
        set(self, "properties/encryption", value)
    }

    /// `properties.maxShares`.
    pub fn max_shares(self, value: impl Value<i64>) -> Self {
        set(self, "properties/maxShares", value)
    }

    /// `properties.networkAccessPolicy`.
    pub fn network_access_policy(self, value: impl Value<types::NetworkAccessPolicy>) -> Self {
        set(self, "properties/networkAccessPolicy", value)
    }

    /// `properties.diskAccessId`.
    pub fn disk_access_id(self, value: impl Value<Id<AnyResource>>) -> Self {
        set(self, "properties/diskAccessId", value)
    }

    /// `properties.tier`.
    pub fn tier(self, value: impl Value<String>) -> Self {
        set(self, "properties/tier", value)
    }

    /// `properties.burstingEnabled`.
    pub fn bursting_enabled(self, value: impl Value<bool>) -> Self {
        set(self, "properties/burstingEnabled", value)
    }

    /// `properties.supportsHibernation`.
    pub fn supports_hibernation(self, value: impl Value<bool>) -> Self {
        set(self, "properties/supportsHibernation", value)
    }

    /// `properties.securityProfile`.
    pub fn security_profile(self, value: impl Value<types::DiskSecurityProfile>) -> Self {
        set(self, "properties/securityProfile", value)
    }

    /// `properties.completionPercent`.
    pub fn completion_percent(self, value: impl Value<i64>) -> Self {
        set(self, "properties/completionPercent", value)
    }

    /// `properties.publicNetworkAccess`.
    pub fn public_network_access(self, value: impl Value<types::PublicNetworkAccess>) -> Self {
        set(self, "properties/publicNetworkAccess", value)
    }

    /// `properties.dataAccessAuthMode`.
    pub fn data_access_auth_mode(self, value: impl Value<types::DataAccessAuthMode>) -> Self {
        set(self, "properties/dataAccessAuthMode", value)
    }

    /// `properties.optimizedForFrequentAttach`.
    pub fn optimized_for_frequent_attach(self, value: impl Value<bool>) -> Self {
        set(self, "properties/optimizedForFrequentAttach", value)
    }

    /// `properties.availabilityPolicy`.
    pub fn availability_policy(self, value: impl Value<types::AvailabilityPolicy>) -> Self {
        set(self, "properties/availabilityPolicy", value)
    }

    /// `sku`.
    pub fn sku(self, value: impl Value<types::DiskSku, Phase: KnownAtStart>) -> Self {
        set(self, "sku", value)
    }

    /// `zones`.
    pub fn zones(self, value: impl Value<Vec<String>, Phase: KnownAtStart>) -> Self {
        set(self, "zones", value)
    }

    /// Adds one item to `zones`.
    pub fn zone(self, value: impl Value<String, Phase: KnownAtStart>) -> Self {
        push(self, "zones", value)
    }

    /// `extendedLocation`.
    pub fn extended_location(
        self,
        value: impl Value<types::ExtendedLocation, Phase: KnownAtStart>,
    ) -> Self {
        set(self, "extendedLocation", value)
    }

    /// `tags`.
    pub fn tags(self, value: impl Value<Map<String>, Phase: KnownAtStart>) -> Self {
        set(self, "tags", value)
    }

    /// Adds one entry to `tags`.
    pub fn tag(self, key: impl Into<Key>, value: impl Value<String, Phase: KnownAtStart>) -> Self {
        set_entry(self, "tags", key, value)
    }
}

#[doc(hidden)]
impl<P> Expr<Disk, P> {
    pub fn properties(&self) -> Expr<types::DiskProperties, P> {
        field(self, "properties")
    }

    pub fn managed_by(&self) -> Expr<String, P> {
        field(self, "managedBy")
    }

    pub fn managed_by_extended(&self) -> Expr<Vec<String>, P> {
        field(self, "managedByExtended")
    }

    pub fn sku(&self) -> Expr<types::DiskSku, P> {
        field(self, "sku")
    }

    pub fn zones(&self) -> Expr<Vec<String>, P> {
        field(self, "zones")
    }

    pub fn extended_location(&self) -> Expr<types::ExtendedLocation, P> {
        field(self, "extendedLocation")
    }

    pub fn tags(&self) -> Expr<Map<String>, P> {
        field(self, "tags")
    }

    pub fn location(&self) -> Expr<String, P> {
        field(self, "location")
    }

    pub fn system_data(&self) -> Expr<types::SystemData, P> {
        field(self, "systemData")
    }
}
