//! `Microsoft.CostManagement/exports`, version 2025-03-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.CostManagement/exports`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.costmanagement/exports)
    Export: "Microsoft.CostManagement/exports" @ "2025-03-01",
    properties types::ExportProperties,
    extension [Tenant, ManagementGroup, Subscription, ResourceGroup]
}

impl Export {
    /// Declares the resource with what Azure requires of it.
    #[track_caller]
    pub fn new(
        target: impl Into<Target>,
        name: impl Value<String, Phase: KnownAtStart>,
        delivery_info: impl Value<types::ExportDeliveryInfo>,
        definition: impl Value<types::ExportDefinition>,
    ) -> Self {
        let mut this =
            Self(Declaration::extension(Self::TYPE, Self::API_VERSION, target.into(), name.node()));
        this.0.set("properties/deliveryInfo", delivery_info.node());
        this.0.set("properties/definition", definition.node());
        this
    }

    /// `properties.schedule`.
    pub fn schedule(self, value: impl Value<types::ExportSchedule>) -> Self {
        set(self, "properties/schedule", value)
    }

    /// `properties.format`.
    pub fn format(self, value: impl Value<types::ExportFormat>) -> Self {
        set(self, "properties/format", value)
    }

    /// `properties.partitionData`.
    pub fn partition_data(self, value: impl Value<bool>) -> Self {
        set(self, "properties/partitionData", value)
    }

    /// `properties.dataOverwriteBehavior`.
    pub fn data_overwrite_behavior(self, value: impl Value<types::DataOverwriteBehavior>) -> Self {
        set(self, "properties/dataOverwriteBehavior", value)
    }

    /// `properties.compressionMode`.
    pub fn compression_mode(self, value: impl Value<types::CompressionMode>) -> Self {
        set(self, "properties/compressionMode", value)
    }

    /// `properties.exportDescription`.
    pub fn export_description(self, value: impl Value<String>) -> Self {
        set(self, "properties/exportDescription", value)
    }

    /// `identity`: an identity that lives and dies with this resource.
    pub fn system_assigned_identity(mut self) -> Self {
        self.0.assign_system_identity("SystemAssigned");
        self
    }

    /// `location`.
    pub fn location(self, value: impl Value<String, Phase: KnownAtStart>) -> Self {
        set(self, "location", value)
    }

    /// `eTag`.
    pub fn etag(self, value: impl Value<String, Phase: KnownAtStart>) -> Self {
        set(self, "eTag", value)
    }
}

#[doc(hidden)]
impl<P> Expr<Export, P> {
    pub fn properties(&self) -> Expr<types::ExportProperties, P> {
        field(self, "properties")
    }

    pub fn identity(&self) -> Expr<types::SystemAssignedServiceIdentity, P> {
        field(self, "identity")
    }

    pub fn location(&self) -> Expr<String, P> {
        field(self, "location")
    }

    pub fn etag(&self) -> Expr<String, P> {
        field(self, "eTag")
    }

    pub fn system_data(&self) -> Expr<types::SystemData, P> {
        field(self, "systemData")
    }
}
