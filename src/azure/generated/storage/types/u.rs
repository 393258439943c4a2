//! Definitions and enums of `Microsoft.Storage` that start with U.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use crate::azure::support::*;

reading! {
    /// Definition `UpdateHistoryProperty` of `Microsoft.Storage`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `update()`: `String`
    /// - `immutability_period_since_creation_in_days()`: `i64`
    /// - `timestamp()`: `String`
    /// - `object_identifier()`: `String`
    /// - `tenant_id()`: `String`
    /// - `upn()`: `String`
    /// - `allow_protected_append_writes()`: `bool`
    /// - `allow_protected_append_writes_all()`: `bool`
    UpdateHistoryProperty
}

#[doc(hidden)]
impl<P> Expr<UpdateHistoryProperty, P> {
    pub fn update(&self) -> Expr<String, P> {
        field(self, "update")
    }

    pub fn immutability_period_since_creation_in_days(&self) -> Expr<i64, P> {
        field(self, "immutabilityPeriodSinceCreationInDays")
    }

    pub fn timestamp(&self) -> Expr<String, P> {
        field(self, "timestamp")
    }

    pub fn object_identifier(&self) -> Expr<String, P> {
        field(self, "objectIdentifier")
    }

    pub fn tenant_id(&self) -> Expr<String, P> {
        field(self, "tenantId")
    }

    pub fn upn(&self) -> Expr<String, P> {
        field(self, "upn")
    }

    pub fn allow_protected_append_writes(&self) -> Expr<bool, P> {
        field(self, "allowProtectedAppendWrites")
    }

    pub fn allow_protected_append_writes_all(&self) -> Expr<bool, P> {
        field(self, "allowProtectedAppendWritesAll")
    }
}

reading! {
    /// Definition `UserAssignedIdentity` of `Microsoft.Storage`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `principal_id()`: `String`
    /// - `client_id()`: `String`
    UserAssignedIdentity
}

#[doc(hidden)]
impl<P> Expr<UserAssignedIdentity, P> {
    pub fn principal_id(&self) -> Expr<String, P> {
        field(self, "principalId")
    }

    pub fn client_id(&self) -> Expr<String, P> {
        field(self, "clientId")
    }
}
