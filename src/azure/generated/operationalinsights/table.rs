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
    pub fn retention_in_days(mut self, value: impl Value<i64>) -> Self {
        self.0.set(&["properties", "retentionInDays"], value.node());
        self
    }

    /// `properties.totalRetentionInDays`: from 4 to 4383.
    pub fn total_retention_in_days(mut self, value: impl Value<i64>) -> Self {
        self.0.set(&["properties", "totalRetentionInDays"], value.node());
        self
    }

    /// `properties.searchResults`.
    pub fn search_results(mut self, value: impl Value<types::SearchResults>) -> Self {
        self.0.set(&["properties", "searchResults"], value.node());
        self
    }

    /// `properties.restoredLogs`.
    pub fn restored_logs(mut self, value: impl Value<types::RestoredLogs>) -> Self {
        self.0.set(&["properties", "restoredLogs"], value.node());
        self
    }

    /// `properties.plan`.
    pub fn plan(mut self, value: impl Value<types::Plan>) -> Self {
        self.0.set(&["properties", "plan"], value.node());
        self
    }

    /// `properties.schema`.
    pub fn schema(mut self, value: impl Value<types::Schema>) -> Self {
        self.0.set(&["properties", "schema"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<Table, P> {
    pub fn properties(&self) -> Expr<types::TableProperties, P> {
        field(self, "properties")
    }

    pub fn system_data(&self) -> Expr<types::SystemData, P> {
        field(self, "systemData")
    }
}
