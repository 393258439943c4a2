//! `Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers`, version 2025-10-15.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.documentdb/databaseaccounts/sqldatabases/containers)
    Container: "Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers" @ "2025-10-15",
    properties types::ContainerProperties,
    child super::SqlDatabase
}

impl Container {
    /// Declares the resource with what Azure requires of it.
    #[track_caller]
    pub fn new(
        parent: &Ref<super::SqlDatabase>,
        name: impl Value<String, Phase: KnownAtStart>,
        resource: impl Value<types::SqlContainerResource>,
    ) -> Self {
        let mut this = Self(Declaration::child(Self::TYPE, Self::API_VERSION, parent, name.node()));
        this.0.set("properties/resource", resource.node());
        this
    }

    /// `properties.options`.
    pub fn options(self, value: impl Value<types::SqlContainerOptions>) -> Self {
        set(self, "properties/options", value)
    }

    /// `location`.
    pub fn location(self, value: impl Value<String, Phase: KnownAtStart>) -> Self {
        set(self, "location", value)
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
impl<P> Expr<Container, P> {
    pub fn properties(&self) -> Expr<types::ContainerProperties, P> {
        field(self, "properties")
    }

    pub fn location(&self) -> Expr<String, P> {
        field(self, "location")
    }

    pub fn tags(&self) -> Expr<Map<String>, P> {
        field(self, "tags")
    }
}
