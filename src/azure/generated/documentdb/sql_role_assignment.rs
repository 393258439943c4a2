//! `Microsoft.DocumentDB/databaseAccounts/sqlRoleAssignments`, version 2025-10-15.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.DocumentDB/databaseAccounts/sqlRoleAssignments`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.documentdb/databaseaccounts/sqlroleassignments)
    SqlRoleAssignment: "Microsoft.DocumentDB/databaseAccounts/sqlRoleAssignments" @ "2025-10-15",
    properties types::SqlRoleAssignmentProperties,
    child super::DatabaseAccount
}

impl SqlRoleAssignment {
    /// Declares the resource with what Azure requires of it.
    #[track_caller]
    pub fn new(
        parent: &Ref<super::DatabaseAccount>,
        name: impl Value<String, Phase: KnownAtStart>,
        role_definition_id: impl Value<Id<super::SqlRoleDefinition>>,
        scope: impl Value<String>,
        principal_id: impl Value<String>,
    ) -> Self {
        let mut this = Self(Declaration::child(Self::TYPE, Self::API_VERSION, parent, name.node()));
        this.0.set("properties/roleDefinitionId", role_definition_id.node());
        this.0.set("properties/scope", scope.node());
        this.0.set("properties/principalId", principal_id.node());
        this
    }
}

#[doc(hidden)]
impl<P> Expr<SqlRoleAssignment, P> {
    pub fn properties(&self) -> Expr<types::SqlRoleAssignmentProperties, P> {
        field(self, "properties")
    }
}
