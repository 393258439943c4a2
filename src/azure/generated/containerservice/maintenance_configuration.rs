//! `Microsoft.ContainerService/managedClusters/maintenanceConfigurations`, version 2026-02-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.ContainerService/managedClusters/maintenanceConfigurations`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.containerservice/managedclusters/maintenanceconfigurations)
    MaintenanceConfiguration: "Microsoft.ContainerService/managedClusters/maintenanceConfigurations" @ "2026-02-01",
    properties types::MaintenanceConfigurationProperties,
    child super::ManagedCluster
}

impl MaintenanceConfiguration {
    /// Declares the resource with what Azure requires of it.
    #[track_caller]
    pub fn new(
        parent: &Ref<super::ManagedCluster>,
        name: impl Value<String, Phase: KnownAtStart>,
    ) -> Self {
        Self(Declaration::child(Self::TYPE, Self::API_VERSION, parent, name.node()))
    }

    /// `properties.timeInWeek`.
    pub fn time_in_week(self, value: impl Value<Vec<types::TimeInWeek>>) -> Self {
        set(self, "properties/timeInWeek", value)
    }

    /// `properties.notAllowedTime`.
    pub fn not_allowed_time(self, value: impl Value<Vec<types::TimeSpan>>) -> Self {
        set(self, "properties/notAllowedTime", value)
    }

    /// `properties.maintenanceWindow`.
    pub fn maintenance_window(self, value: impl Value<types::MaintenanceWindow>) -> Self {
        set(self, "properties/maintenanceWindow", value)
    }
}

#[doc(hidden)]
impl<P> Expr<MaintenanceConfiguration, P> {
    pub fn properties(&self) -> Expr<types::MaintenanceConfigurationProperties, P> {
        field(self, "properties")
    }

    pub fn system_data(&self) -> Expr<types::SystemData, P> {
        field(self, "systemData")
    }
}
