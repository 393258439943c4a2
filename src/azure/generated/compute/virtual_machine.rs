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
        this.0.set("location", location.node());
        this.0.set("properties/storageProfile", storage_profile.node());
        this.0.preset("properties/securityProfile/encryptionAtHost", Node::Bool(true));
        this.0.preset(
            "properties/securityProfile/securityType",
            Node::String("TrustedLaunch".into()),
        );
        this.0
            .preset("properties/securityProfile/uefiSettings/secureBootEnabled", Node::Bool(true));
        this.0.preset("properties/securityProfile/uefiSettings/vTpmEnabled", Node::Bool(true));
        this
    }

    /// `properties.hardwareProfile`.
    pub fn hardware_profile(self, value: impl Value<types::HardwareProfile>) -> Self {
        set(self, "properties/hardwareProfile", value)
    }

    /// `properties.scheduledEventsPolicy`.
    pub fn scheduled_events_policy(self, value: impl Value<types::ScheduledEventsPolicy>) -> Self {
        set(self, "properties/scheduledEventsPolicy", value)
    }

    /// `properties.additionalCapabilities`.
    pub fn additional_capabilities(self, value: impl Value<types::AdditionalCapabilities>) -> Self {
        set(self, "properties/additionalCapabilities", value)
    }

    /// `properties.osProfile`.
    pub fn os_profile(self, value: types::OsProfile) -> Self {
        set(self, "properties/osProfile", value)
    }

    /// `properties.osProfile`.
    ///
    /// Like [`os_profile`](Self::os_profile), for a value that may not hold what is safe.
    pub fn dangerously_set_os_profile(self, value: impl Value<types::OsProfile>) -> Self {
        set(self, "properties/osProfile", value)
    }

    /// `properties.networkProfile`.
    pub fn network_profile(self, value: impl Value<types::NetworkProfile>) -> Self {
        set(self, "properties/networkProfile", value)
    }

    /// `properties.securityProfile`.
    pub fn security_profile(self, value: types::SecurityProfile) -> Self {
        set(self, "properties/securityProfile", value)
    }

    /// `properties.securityProfile`.
    ///
    /// Like [`security_profile`](Self::security_profile), for a value that may not hold what is safe.
    pub fn dangerously_set_security_profile(
        self,
        value: impl Value<types::SecurityProfile>,
    ) -> Self {
        set(self, "properties/securityProfile", value)
    }

    /// `properties.diagnosticsProfile`.
    pub fn diagnostics_profile(self, value: impl Value<types::DiagnosticsProfile>) -> Self {
        set(self, "properties/diagnosticsProfile", value)
    }

    /// `properties.availabilitySet.id`.
    pub fn availability_set(self, value: impl Value<Id<AnyResource>>) -> Self {
        set(self, "properties/availabilitySet/id", value)
    }

    /// `properties.virtualMachineScaleSet.id`.
    pub fn virtual_machine_scale_set(self, value: impl Value<Id<AnyResource>>) -> Self {
        set(self, "properties/virtualMachineScaleSet/id", value)
    }

    /// `properties.proximityPlacementGroup.id`.
    pub fn proximity_placement_group(self, value: impl Value<Id<AnyResource>>) -> Self {
        set(self, "properties/proximityPlacementGroup/id", value)
    }

    /// `properties.priority`.
    pub fn priority(self, value: impl Value<types::Priority>) -> Self {
        set(self, "properties/priority", value)
    }

    /// `properties.evictionPolicy`.
    pub fn eviction_policy(self, value: impl Value<types::EvictionPolicy>) -> Self {
        set(self, "properties/evictionPolicy", value)
    }

    /// `properties.billingProfile`.
    pub fn billing_profile(self, value: impl Value<types::BillingProfile>) -> Self {
        set(self, "properties/billingProfile", value)
    }

    /// `properties.host.id`.
    pub fn host(self, value: impl Value<Id<AnyResource>>) -> Self {
        set(self, "properties/host/id", value)
    }

    /// `properties.hostGroup.id`.
    pub fn host_group(self, value: impl Value<Id<AnyResource>>) -> Self {
        set(self, "properties/hostGroup/id", value)
    }

    /// `properties.licenseType`.
    pub fn license_type(self, value: impl Value<String>) -> Self {
        set(self, "properties/licenseType", value)
    }

    /// `properties.extensionsTimeBudget`.
    pub fn extensions_time_budget(self, value: impl Value<String>) -> Self {
        set(self, "properties/extensionsTimeBudget", value)
    }

    /// `properties.platformFaultDomain`.
    pub fn platform_fault_domain(self, value: impl Value<i64>) -> Self {
        set(self, "properties/platformFaultDomain", value)
    }

    /// `properties.scheduledEventsProfile`.
    pub fn scheduled_events_profile(
        self,
        value: impl Value<types::ScheduledEventsProfile>,
    ) -> Self {
        set(self, "properties/scheduledEventsProfile", value)
    }

    /// `properties.userData`.
    pub fn user_data(self, value: impl Value<String>) -> Self {
        set(self, "properties/userData", value)
    }

    /// `properties.capacityReservation`.
    pub fn capacity_reservation(
        self,
        value: impl Value<types::CapacityReservationProfile>,
    ) -> Self {
        set(self, "properties/capacityReservation", value)
    }

    /// `properties.applicationProfile`.
    pub fn application_profile(self, value: impl Value<types::ApplicationProfile>) -> Self {
        set(self, "properties/applicationProfile", value)
    }

    /// `properties.resiliencyProfile`.
    pub fn resiliency_profile(self, value: impl Value<types::ResiliencyProfile>) -> Self {
        set(self, "properties/resiliencyProfile", value)
    }

    /// `plan`.
    pub fn plan(self, value: impl Value<types::Plan, Phase: KnownAtStart>) -> Self {
        set(self, "plan", value)
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

    /// `placement`.
    pub fn placement(self, value: impl Value<types::Placement, Phase: KnownAtStart>) -> Self {
        set(self, "placement", value)
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
impl<P> Expr<VirtualMachine, P> {
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
