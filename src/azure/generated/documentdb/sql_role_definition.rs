//! `Microsoft.DocumentDB/databaseAccounts/sqlRoleDefinitions`, version 2025-10-15.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.DocumentDB/databaseAccounts/sqlRoleDefinitions`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.documentdb/databaseaccounts/sqlroledefinitions)
    SqlRoleDefinition: "Microsoft.DocumentDB/databaseAccounts/sqlRoleDefinitions" @ "2025-10-15",
    properties types::SqlRoleDefinitionProperties,
    child super::DatabaseAccount
}

impl SqlRoleDefinition {
    /// Declares the resource with what Azure requires of it.
    #[track_caller]
    pub fn new(
        parent: &Ref<super::DatabaseAccount>,
        name: impl Value<String, Phase: KnownAtStart>,
    ) -> Self {
        Self(Declaration::child(Self::TYPE, Self::API_VERSION, parent, name.node()))
    }

    /// `properties.roleName`.
    pub fn role_name(self, value: impl Value<String>) -> Self {
        set(self, "properties/roleName", value)
    }

    /// `properties.type`.
    pub fn type_(self, value: impl Value<types::SqlRoleDefinitionType>) -> Self {
        set(self, "properties/type", value)
    }

    /// `properties.assignableScopes`.
    pub fn assignable_scopes(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "properties/assignableScopes", value)
    }

    /// Adds one item to `properties.assignableScopes`.
    pub fn assignable_scope(self, value: impl Value<String>) -> Self {
        push(self, "properties/assignableScopes", value)
    }

    /// `properties.permissions`.
    pub fn permissions(self, value: impl Value<Vec<types::Permission>>) -> Self {
        set(self, "properties/permissions", value)
    }

    /// Adds one item to `properties.permissions`.
    pub fn permission(self, value: impl Value<types::Permission>) -> Self {
        push(self, "properties/permissions", value)
    }
}

#[doc(hidden)]
impl<P> Expr<SqlRoleDefinition, P> {
    pub fn properties(&self) -> Expr<types::SqlRoleDefinitionProperties, P> {
        field(self, "properties")
    }
}
