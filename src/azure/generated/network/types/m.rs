//! Definitions and enums of `Microsoft.Network` that start with M.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use crate::azure::support::*;

reading! {
    /// Definition `ManagedServiceIdentity` of `Microsoft.Network`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `principal_id()`: `String`
    /// - `tenant_id()`: `String`
    /// - `type_()`: `String`
    /// - `user_assigned_identities()`: `Map<ManagedServiceIdentityUserAssignedIdentities>`
    ManagedServiceIdentity
}

#[doc(hidden)]
impl<P> Expr<ManagedServiceIdentity, P> {
    pub fn principal_id(&self) -> Expr<String, P> {
        field(self, "principalId")
    }

    pub fn tenant_id(&self) -> Expr<String, P> {
        field(self, "tenantId")
    }

    pub fn type_(&self) -> Expr<String, P> {
        field(self, "type")
    }

    pub fn user_assigned_identities(
        &self,
    ) -> Expr<Map<ManagedServiceIdentityUserAssignedIdentities>, P> {
        field(self, "userAssignedIdentities")
    }
}

reading! {
    /// Definition `ManagedServiceIdentityUserAssignedIdentities` of `Microsoft.Network`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `principal_id()`: `String`
    /// - `client_id()`: `String`
    ManagedServiceIdentityUserAssignedIdentities
}

#[doc(hidden)]
impl<P> Expr<ManagedServiceIdentityUserAssignedIdentities, P> {
    pub fn principal_id(&self) -> Expr<String, P> {
        field(self, "principalId")
    }

    pub fn client_id(&self) -> Expr<String, P> {
        field(self, "clientId")
    }
}

enumeration! {
    /// `migrationPhase` of `Microsoft.Network/publicIPAddresses`.
    open MigrationPhase {
        None = "None",
        Prepare = "Prepare",
        Commit = "Commit",
        Abort = "Abort",
        Committed = "Committed",
    }
}

definition! {
    /// Definition `MxRecord` of `Microsoft.Network`.
    ///
    /// An expression that yields it has:
    /// - `preference()`: `i64`
    /// - `exchange()`: `String`
    MxRecord
}

impl MxRecord {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `preference`.
    pub fn preference(self, value: impl Value<i64>) -> Self {
        set(self, "preference", value)
    }

    /// `exchange`.
    pub fn exchange(self, value: impl Value<String>) -> Self {
        set(self, "exchange", value)
    }
}

#[doc(hidden)]
impl<P> Expr<MxRecord, P> {
    pub fn preference(&self) -> Expr<i64, P> {
        field(self, "preference")
    }

    pub fn exchange(&self) -> Expr<String, P> {
        field(self, "exchange")
    }
}
