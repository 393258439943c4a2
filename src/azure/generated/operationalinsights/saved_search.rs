//! `Microsoft.OperationalInsights/workspaces/savedSearches`, version 2025-07-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.OperationalInsights/workspaces/savedSearches`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.operationalinsights/workspaces/savedsearches)
    SavedSearch: "Microsoft.OperationalInsights/workspaces/savedSearches" @ "2025-07-01",
    properties types::SavedSearchProperties,
    child super::Workspace
}

impl SavedSearch {
    /// Declares the resource with what Azure requires of it.
    #[track_caller]
    pub fn new(
        parent: &Ref<super::Workspace>,
        name: impl Value<String, Phase: KnownAtStart>,
        category: impl Value<String>,
        display_name: impl Value<String>,
        query: impl Value<String>,
    ) -> Self {
        let mut this = Self(Declaration::child(Self::TYPE, Self::API_VERSION, parent, name.node()));
        this.0.set("properties/category", category.node());
        this.0.set("properties/displayName", display_name.node());
        this.0.set("properties/query", query.node());
        this
    }

    /// `properties.functionAlias`.
    pub fn function_alias(self, value: impl Value<String>) -> Self {
        set(self, "properties/functionAlias", value)
    }

    /// `properties.functionParameters`.
    pub fn function_parameters(self, value: impl Value<String>) -> Self {
        set(self, "properties/functionParameters", value)
    }

    /// `properties.version`.
    pub fn version(self, value: impl Value<i64>) -> Self {
        set(self, "properties/version", value)
    }

    /// `properties.tags`.
    pub fn tags(self, value: impl Value<Vec<types::Tag>>) -> Self {
        set(self, "properties/tags", value)
    }

    /// Adds one item to `properties.tags`.
    pub fn tag(self, value: impl Value<types::Tag>) -> Self {
        push(self, "properties/tags", value)
    }

    /// `etag`.
    pub fn etag(self, value: impl Value<String, Phase: KnownAtStart>) -> Self {
        set(self, "etag", value)
    }
}

#[doc(hidden)]
impl<P> Expr<SavedSearch, P> {
    pub fn properties(&self) -> Expr<types::SavedSearchProperties, P> {
        field(self, "properties")
    }

    pub fn etag(&self) -> Expr<String, P> {
        field(self, "etag")
    }

    pub fn system_data(&self) -> Expr<types::SystemData, P> {
        field(self, "systemData")
    }
}
