//! `Microsoft.Compute/virtualMachines`, version 2025-11-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.Compute/virtualMachines`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.compute/virtualmachines)
    VirtualMachine: "Microsoft.Compute/virtualMachines" @ "2025-11-01",
    properties types::VirtualMachineProperties,
    top [ResourceGroup]
}

impl VirtualMachine {
    /// Declares the resource with what Azure requires of it.
    ///
    /// Sets what is safe:
    /// - `properties.securityProfile.encryptionAtHost` = `true` (`vm.01`)
    /// - `properties.securityProfile.securityType` = `TrustedLaunch` (`vm.02`)
    /// - `properties.securityProfile.uefiSettings.secureBootEnabled` = `true` (`vm.03`)
    /// - `properties.securityProfile.uefiSettings.vTpmEnabled` = `true` (`vm.04`)
    #[track_caller]
    pub fn new(
        name: impl Value<String, Phase: KnownAtStart>,
        location: impl Value<String, Phase: KnownAtStart>,
        storage_profile: impl Value<types::StorageProfile>,
    ) -> Self {
        let mut this = Self(Declaration::new(Self::TYPE, Self::API_VERSION, name.node()));
        this.0.set(&["location"], location.node());
        this.0.set(&["properties", "storageProfile"], storage_profile.node());
        this.0.preset(&["properties", "securityProfile", "encryptionAtHost"], Node::Bool(true));
        this.0.preset(
            &["properties", "securityProfile", "securityType"],
            Node::String("TrustedLaunch".into()),
        );
        this.0.preset(
            &["properties", "securityProfile", "uefiSettings", "secureBootEnabled"],
            Node::Bool(true),
        );
        this.0.preset(
            &["properties", "securityProfile", "uefiSettings", "vTpmEnabled"],
            Node::Bool(true),
        );
        this
    }

    /// `properties.hardwareProfile`.
    pub fn hardware_profile(mut self, value: impl Value<types::HardwareProfile>) -> Self {
        self.0.set(&["properties", "hardwareProfile"], value.node());
        self
    }

    /// `properties.scheduledEventsPolicy`.
    pub fn scheduled_events_policy(
        mut self,
        value: impl Value<types::ScheduledEventsPolicy>,
    ) -> Self {
        self.0.set(&["properties", "scheduledEventsPolicy"], value.node());
        self
    }

    /// `properties.additionalCapabilities`.
    pub fn additional_capabilities(
        mut self,
        value: impl Value<types::AdditionalCapabilities>,
    ) -> Self {
        self.0.set(&["properties", "additionalCapabilities"], value.node());
        self
    }

    /// `properties.osProfile`.
    pub fn os_profile(mut self, value: types::OsProfile) -> Self {
        self.0.set(&["properties", "osProfile"], value.node());
        self
    }

    /// `properties.osProfile`.
    ///
    /// Like [`os_profile`](Self::os_profile), for a value that may not hold what is safe.
    pub fn dangerously_set_os_profile(mut self, value: impl Value<types::OsProfile>) -> Self {
        self.0.set(&["properties", "osProfile"], value.node());
        self
    }

    /// `properties.networkProfile`.
    pub fn network_profile(mut self, value: impl Value<types::NetworkProfile>) -> Self {
        self.0.set(&["properties", "networkProfile"], value.node());
        self
    }

    /// `properties.securityProfile`.
    pub fn security_profile(mut self, value: types::SecurityProfile) -> Self {
        self.0.set(&["properties", "securityProfile"], value.node());
        self
    }

    /// `properties.securityProfile`.
    ///
    /// Like [`security_profile`](Self::security_profile), for a value that may not hold what is safe.
    pub fn dangerously_set_security_profile(
        mut self,
        value: impl Value<types::SecurityProfile>,
    ) -> Self {
        self.0.set(&["properties", "securityProfile"], value.node());
        self
    }

    /// `properties.diagnosticsProfile`.
    pub fn diagnostics_profile(mut self, value: impl Value<types::DiagnosticsProfile>) -> Self {
        self.0.set(&["properties", "diagnosticsProfile"], value.node());
        self
    }

    /// `properties.availabilitySet.id`.
    pub fn availability_set(mut self, value: impl Value<Id<AnyResource>>) -> Self {
        self.0.set(&["properties", "availabilitySet", "id"], value.node());
        self
    }

    /// `properties.virtualMachineScaleSet.id`.
    pub fn virtual_machine_scale_set(mut self, value: impl Value<Id<AnyResource>>) -> Self {
        self.0.set(&["properties", "virtualMachineScaleSet", "id"], value.node());
        self
    }

    /// `properties.proximityPlacementGroup.id`.
    pub fn proximity_placement_group(mut self, value: impl Value<Id<AnyResource>>) -> Self {
        self.0.set(&["properties", "proximityPlacementGroup", "id"], value.node());
        self
    }

    /// `properties.priority`.
    pub fn priority(mut self, value: impl Value<types::Priority>) -> Self {
        self.0.set(&["properties", "priority"], value.node());
        self
    }

    /// `properties.evictionPolicy`.
    pub fn eviction_policy(mut self, value: impl Value<types::EvictionPolicy>) -> Self {
        self.0.set(&["properties", "evictionPolicy"], value.node());
        self
    }

    /// `properties.billingProfile`.
    pub fn billing_profile(mut self, value: impl Value<types::BillingProfile>) -> Self {
        self.0.set(&["properties", "billingProfile"], value.node());
        self
    }

    /// `properties.host.id`.
    pub fn host(mut self, value: impl Value<Id<AnyResource>>) -> Self {
        self.0.set(&["properties", "host", "id"], value.node());
        self
    }

    /// `properties.hostGroup.id`.
    pub fn host_group(mut self, value: impl Value<Id<AnyResource>>) -> Self {
        self.0.set(&["properties", "hostGroup", "id"], value.node());
        self
    }

    /// `properties.licenseType`.
    pub fn license_type(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["properties", "licenseType"], value.node());
        self
    }

    /// `properties.extensionsTimeBudget`.
    pub fn extensions_time_budget(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["properties", "extensionsTimeBudget"], value.node());
        self
    }

    /// `properties.platformFaultDomain`.
    pub fn platform_fault_domain(mut self, value: impl Value<i64>) -> Self {
        self.0.set(&["properties", "platformFaultDomain"], value.node());
        self
    }

    /// `properties.scheduledEventsProfile`.
    pub fn scheduled_events_profile(
        mut self,
        value: impl Value<types::ScheduledEventsProfile>,
    ) -> Self {
        self.0.set(&["properties", "scheduledEventsProfile"], value.node());
        self
    }

    /// `properties.userData`.
    pub fn user_data(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["properties", "userData"], value.node());
        self
    }

    /// `properties.capacityReservation`.
    pub fn capacity_reservation(
        mut self,
        value: impl Value<types::CapacityReservationProfile>,
    ) -> Self {
        self.0.set(&["properties", "capacityReservation"], value.node());
        self
    }

    /// `properties.applicationProfile`.
    pub fn application_profile(mut self, value: impl Value<types::ApplicationProfile>) -> Self {
        self.0.set(&["properties", "applicationProfile"], value.node());
        self
    }

    /// `properties.resiliencyProfile`.
    pub fn resiliency_profile(mut self, value: impl Value<types::ResiliencyProfile>) -> Self {
        self.0.set(&["properties", "resiliencyProfile"], value.node());
        self
    }

    /// `plan`.
    pub fn plan(mut self, value: impl Value<types::Plan, Phase: KnownAtStart>) -> Self {
        self.0.set(&["plan"], value.node());
        self
    }

    /// `identity`: an identity that lives and dies with this resource.
    pub fn system_assigned_identity(mut self) -> Self {
        self.0.assign_system_identity("SystemAssigned, UserAssigned");
        self
    }

    /// `identity`: adds an identity that is a resource of its own.
    pub fn user_assigned_identity(
        mut self,
        identity: impl Value<Id<UserAssignedIdentity>, Phase: KnownAtStart>,
    ) -> Self {
        self.0.assign_identity(identity.node(), "SystemAssigned, UserAssigned");
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

    /// `placement`.
    pub fn placement(mut self, value: impl Value<types::Placement, Phase: KnownAtStart>) -> Self {
        self.0.set(&["placement"], value.node());
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
impl<P: Phase> Expr<VirtualMachine, P> {
    pub fn properties(&self) -> Expr<types::VirtualMachineProperties, P> {
        field(self, "properties")
    }

    pub fn plan(&self) -> Expr<types::Plan, P> {
        field(self, "plan")
    }

    pub fn resources(&self) -> Expr<Vec<types::VirtualMachineExtension>, P> {
        field(self, "resources")
    }

    pub fn identity(&self) -> Expr<types::VirtualMachineIdentity, P> {
        field(self, "identity")
    }

    pub fn zones(&self) -> Expr<Vec<String>, P> {
        field(self, "zones")
    }

    pub fn extended_location(&self) -> Expr<types::ExtendedLocation, P> {
        field(self, "extendedLocation")
    }

    pub fn managed_by(&self) -> Expr<String, P> {
        field(self, "managedBy")
    }

    pub fn etag(&self) -> Expr<String, P> {
        field(self, "etag")
    }

    pub fn placement(&self) -> Expr<types::Placement, P> {
        field(self, "placement")
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
