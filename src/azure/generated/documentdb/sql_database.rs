//! `Microsoft.DocumentDB/databaseAccounts/sqlDatabases`, version 2025-10-15.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.DocumentDB/databaseAccounts/sqlDatabases`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.documentdb/databaseaccounts/sqldatabases)
    SqlDatabase: "Microsoft.DocumentDB/databaseAccounts/sqlDatabases" @ "2025-10-15",
    properties types::SqlDatabaseProperties,
    child super::DatabaseAccount
}

impl SqlDatabase {
    /// Declares the resource with what Azure requires of it.
    #[track_caller]
    pub fn new(
        parent: &Ref<super::DatabaseAccount>,
        name: impl Value<String, Phase: KnownAtStart>,
        resource: impl Value<types::SqlDatabaseResource>,
    ) -> Self {
        let mut this = Self(Declaration::child(Self::TYPE, Self::API_VERSION, parent, name.node()));
        this.0.set("properties/resource", resource.node());
        this
    }

    /// `properties.options`.
    pub fn options(self, value: impl Value<types::SqlDatabaseOptions>) -> Self {
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
impl<P> Expr<SqlDatabase, P> {
    pub fn properties(&self) -> Expr<types::SqlDatabaseProperties, P> {
        field(self, "properties")
    }

    pub fn location(&self) -> Expr<String, P> {
        field(self, "location")
    }

    pub fn tags(&self) -> Expr<Map<String>, P> {
        field(self, "tags")
    }
}
