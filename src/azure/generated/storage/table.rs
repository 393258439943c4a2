//! `Microsoft.Storage/storageAccounts/tableServices/tables`, version 2025-08-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.Storage/storageAccounts/tableServices/tables`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.storage/storageaccounts/tableservices/tables)
    Table: "Microsoft.Storage/storageAccounts/tableServices/tables" @ "2025-08-01",
    properties types::TableProperties,
    child super::TableService
}

impl Table {
    /// Declares the resource with what Azure requires of it.
    ///
    /// The name: between 3 and 63 characters, pattern `^[A-Za-z][A-Za-z0-9]{2,62}$`.
    #[track_caller]
    pub fn new(
        parent: &Ref<super::TableService>,
        name: impl Value<String, Phase: KnownAtStart>,
    ) -> Self {
        Self(Declaration::child(Self::TYPE, Self::API_VERSION, parent, name.node()))
    }

    /// `properties.signedIdentifiers`.
    pub fn signed_identifiers(self, value: impl Value<Vec<types::TableSignedIdentifier>>) -> Self {
        set(self, "properties/signedIdentifiers", value)
    }

    /// Adds one item to `properties.signedIdentifiers`.
    pub fn signed_identifier(self, value: impl Value<types::TableSignedIdentifier>) -> Self {
        push(self, "properties/signedIdentifiers", value)
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
