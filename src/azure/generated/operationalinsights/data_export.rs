//! `Microsoft.OperationalInsights/workspaces/dataExports`, version 2025-07-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.OperationalInsights/workspaces/dataExports`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.operationalinsights/workspaces/dataexports)
    DataExport: "Microsoft.OperationalInsights/workspaces/dataExports" @ "2025-07-01",
    properties types::DataExportProperties,
    child super::Workspace
}

impl DataExport {
    /// Declares the resource with what Azure requires of it.
    #[track_caller]
    pub fn new(
        parent: &Ref<super::Workspace>,
        name: impl Value<String, Phase: KnownAtStart>,
        table_names: impl Value<Vec<String>>,
    ) -> Self {
        let mut this = Self(Declaration::child(Self::TYPE, Self::API_VERSION, parent, name.node()));
        this.0.set("properties/tableNames", table_names.node());
        this
    }

    /// `properties.dataExportId`.
    pub fn data_export_id(self, value: impl Value<String>) -> Self {
        set(self, "properties/dataExportId", value)
    }

    /// Adds one item to `properties.tableNames`.
    pub fn table_name(self, value: impl Value<String>) -> Self {
        push(self, "properties/tableNames", value)
    }

    /// `properties.destination`.
    pub fn destination(self, value: impl Value<types::Destination>) -> Self {
        set(self, "properties/destination", value)
    }

    /// `properties.enable`.
    pub fn enable(self, value: impl Value<bool>) -> Self {
        set(self, "properties/enable", value)
    }

    /// `properties.createdDate`.
    pub fn created_date(self, value: impl Value<String>) -> Self {
        set(self, "properties/createdDate", value)
    }

    /// `properties.lastModifiedDate`.
    pub fn last_modified_date(self, value: impl Value<String>) -> Self {
        set(self, "properties/lastModifiedDate", value)
    }
}

#[doc(hidden)]
impl<P> Expr<DataExport, P> {
    pub fn properties(&self) -> Expr<types::DataExportProperties, P> {
        field(self, "properties")
    }

    pub fn system_data(&self) -> Expr<types::SystemData, P> {
        field(self, "systemData")
    }
}
