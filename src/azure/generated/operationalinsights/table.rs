//! `Microsoft.OperationalInsights/workspaces/tables`, version 2025-07-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.OperationalInsights/workspaces/tables`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.operationalinsights/workspaces/tables)
    Table: "Microsoft.OperationalInsights/workspaces/tables" @ "2025-07-01",
    properties types::TableProperties,
    child super::Workspace
}

impl Table {
    /// Declares the resource with what Azure requires of it.
    ///
    /// The name: between 4 and 63 characters, pattern `^[A-Za-z0-9-_]+$`.
    #[track_caller]
    pub fn new(
        parent: &Ref<super::Workspace>,
        name: impl Value<String, Phase: KnownAtStart>,
    ) -> Self {
        Self(Declaration::child(Self::TYPE, Self::API_VERSION, parent, name.node()))
    }

    /// `properties.retentionInDays`: from 4 to 730.
    pub fn retention_in_days(self, value: impl Value<i64>) -> Self {
        set(self, "properties/retentionInDays", value)
    }

    /// `properties.totalRetentionInDays`: from 4 to 4383.
    pub fn total_retention_in_days(self, value: impl Value<i64>) -> Self {
        set(self, "properties/totalRetentionInDays", value)
    }

    /// `properties.searchResults`.
    pub fn search_results(self, value: impl Value<types::SearchResults>) -> Self {
        set(self, "properties/searchResults", value)
    }

    /// `properties.restoredLogs`.
    pub fn restored_logs(self, value: impl Value<types::RestoredLogs>) -> Self {
        set(self, "properties/restoredLogs", value)
    }

    /// `properties.plan`.
    pub fn plan(self, value: impl Value<types::Plan>) -> Self {
        set(self, "properties/plan", value)
    }

    /// `properties.schema`.
    pub fn schema(self, value: impl Value<types::Schema>) -> Self {
        set(self, "properties/schema", value)
    }
}

#[doc(hidden)]
impl<P> Expr<Table, P> {
    pub fn properties(&self) -> Expr<types::TableProperties, P> {
        field(self, "properties")
    }

    pub fn system_data(&self) -> Expr<types::SystemData, P> {
        field(self, "systemData")
    }
}
