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
        this.0.set(&["location"], location.node());
        this.0.set(&["properties", "creationData"], creation_data.node());
        this
    }

    /// `properties.osType`.
    pub fn os_type(mut self, value: impl Value<types::OsType>) -> Self {
        self.0.set(&["properties", "osType"], value.node());
        self
    }

    /// `properties.hyperVGeneration`.
    pub fn hyperv_generation(mut self, value: impl Value<types::HypervGeneration>) -> Self {
        self.0.set(&["properties", "hyperVGeneration"], value.node());
        self
    }

    /// `properties.purchasePlan`.
    pub fn purchase_plan(mut self, value: impl Value<types::DiskPurchasePlan>) -> Self {
        self.0.set(&["properties", "purchasePlan"], value.node());
        self
    }

    /// `properties.supportedCapabilities`.
    pub fn supported_capabilities(
        mut self,
        value: impl Value<types::SupportedCapabilities>,
    ) -> Self {
        self.0.set(&["properties", "supportedCapabilities"], value.node());
        self
    }

    /// `properties.diskSizeGB`.
    pub fn disk_size_gb(mut self, value: impl Value<i64>) -> Self {
        self.0.set(&["properties", "diskSizeGB"], value.node());
        self
    }

    /// `properties.encryptionSettingsCollection`.
    pub fn encryption_settings_collection(
        mut self,
        value: impl Value<types::EncryptionSettingsCollection>,
    ) -> Self {
        self.0.set(&["properties", "encryptionSettingsCollection"], value.node());
        self
    }

    /// `properties.diskIOPSReadWrite`.
    pub fn disk_iops_read_write(mut self, value: impl Value<i64>) -> Self {
        self.0.set(&["properties", "diskIOPSReadWrite"], value.node());
        self
    }

    /// `properties.diskMBpsReadWrite`.
    pub fn disk_mbps_read_write(mut self, value: impl Value<i64>) -> Self {
        self.0.set(&["properties", "diskMBpsReadWrite"], value.node());
        self
    }

    /// `properties.diskIOPSReadOnly`.
    pub fn disk_iops_read_only(mut self, value: impl Value<i64>) -> Self {
        self.0.set(&["properties", "diskIOPSReadOnly"], value.node());
        self
    }

    /// `properties.diskMBpsReadOnly`.
    pub fn disk_mbps_read_only(mut self, value: impl Value<i64>) -> Self {
        self.0.set(&["properties", "diskMBpsReadOnly"], value.node());
        self
    }

    /// `properties.encryption`.
    pub fn encryption(mut self, value: impl Value<types::Encryption>) -> Self {
        self.0.set(&["properties", "encryption"], value.node());
        self
    }

    /// `properties.maxShares`.
    pub fn max_shares(mut self, value: impl Value<i64>) -> Self {
        self.0.set(&["properties", "maxShares"], value.node());
        self
    }

    /// `properties.networkAccessPolicy`.
    pub fn network_access_policy(mut self, value: impl Value<types::NetworkAccessPolicy>) -> Self {
        self.0.set(&["properties", "networkAccessPolicy"], value.node());
        self
    }

    /// `properties.diskAccessId`.
    pub fn disk_access_id(mut self, value: impl Value<Id<AnyResource>>) -> Self {
        self.0.set(&["properties", "diskAccessId"], value.node());
        self
    }

    /// `properties.tier`.
    pub fn tier(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["properties", "tier"], value.node());
        self
    }

    /// `properties.burstingEnabled`.
    pub fn bursting_enabled(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["properties", "burstingEnabled"], value.node());
        self
    }

    /// `properties.supportsHibernation`.
    pub fn supports_hibernation(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["properties", "supportsHibernation"], value.node());
        self
    }

    /// `properties.securityProfile`.
    pub fn security_profile(mut self, value: impl Value<types::DiskSecurityProfile>) -> Self {
        self.0.set(&["properties", "securityProfile"], value.node());
        self
    }

    /// `properties.completionPercent`.
    pub fn completion_percent(mut self, value: impl Value<i64>) -> Self {
        self.0.set(&["properties", "completionPercent"], value.node());
        self
    }

    /// `properties.publicNetworkAccess`.
    pub fn public_network_access(mut self, value: impl Value<types::PublicNetworkAccess>) -> Self {
        self.0.set(&["properties", "publicNetworkAccess"], value.node());
        self
    }

    /// `properties.dataAccessAuthMode`.
    pub fn data_access_auth_mode(mut self, value: impl Value<types::DataAccessAuthMode>) -> Self {
        self.0.set(&["properties", "dataAccessAuthMode"], value.node());
        self
    }

    /// `properties.optimizedForFrequentAttach`.
    pub fn optimized_for_frequent_attach(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["properties", "optimizedForFrequentAttach"], value.node());
        self
    }

    /// `properties.availabilityPolicy`.
    pub fn availability_policy(mut self, value: impl Value<types::AvailabilityPolicy>) -> Self {
        self.0.set(&["properties", "availabilityPolicy"], value.node());
        self
    }

    /// `sku`.
    pub fn sku(mut self, value: impl Value<types::DiskSku, Phase: KnownAtStart>) -> Self {
        self.0.set(&["sku"], value.node());
        self
    }

    /// `zones`.
    pub fn zones(mut self, value: impl Value<Vec<String>, Phase: KnownAtStart>) -> Self {
        self.0.set(&["zones"], value.node());
        self
    }

    /// Adds one item to `zones`.
    pub fn zone(mut self, value: impl Value<String, Phase: KnownAtStart>) -> Self {
        self.0.push(&["zones"], value.node());
        self
    }

    /// `extendedLocation`.
    pub fn extended_location(
        mut self,
        value: impl Value<types::ExtendedLocation, Phase: KnownAtStart>,
    ) -> Self {
        self.0.set(&["extendedLocation"], value.node());
        self
    }

    /// `tags`.
    pub fn tags(mut self, value: impl Value<Map<String>, Phase: KnownAtStart>) -> Self {
        self.0.set(&["tags"], value.node());
        self
    }

    /// Adds one entry to `tags`.
    pub fn tag(
        mut self,
        key: impl Into<Key>,
        value: impl Value<String, Phase: KnownAtStart>,
    ) -> Self {
        self.0.set_entry(&["tags"], key.into(), value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<Disk, P> {
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
