//! Definitions and enums of `Microsoft.ManagedIdentity`.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use crate::azure::support::*;

reading! {
    /// Definition `FederatedIdentityCredentialProperties` of `Microsoft.ManagedIdentity`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `issuer()`: `String`
    /// - `subject()`: `String`
    /// - `audiences()`: `Vec<String>`
    FederatedIdentityCredentialProperties
}

#[doc(hidden)]
impl<P> Expr<FederatedIdentityCredentialProperties, P> {
    pub fn issuer(&self) -> Expr<String, P> {
        field(self, "issuer")
    }

    pub fn subject(&self) -> Expr<String, P> {
        field(self, "subject")
    }

    pub fn audiences(&self) -> Expr<Vec<String>, P> {
        field(self, "audiences")
    }
}

enumeration! {
    /// `isolationScope` of `Microsoft.ManagedIdentity/userAssignedIdentities`.
    open IsolationScope {
        None = "None",
        Regional = "Regional",
    }
}

reading! {
    /// Definition `SystemData` of `Microsoft.ManagedIdentity`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `created_by()`: `String`
    /// - `created_by_type()`: `String`
    /// - `created_at()`: `String`
    /// - `last_modified_by()`: `String`
    /// - `last_modified_by_type()`: `String`
    /// - `last_modified_at()`: `String`
    SystemData
}

#[doc(hidden)]
impl<P> Expr<SystemData, P> {
    pub fn created_by(&self) -> Expr<String, P> {
        field(self, "createdBy")
    }

    pub fn created_by_type(&self) -> Expr<String, P> {
        field(self, "createdByType")
    }

    pub fn created_at(&self) -> Expr<String, P> {
        field(self, "createdAt")
    }

    pub fn last_modified_by(&self) -> Expr<String, P> {
        field(self, "lastModifiedBy")
    }

    pub fn last_modified_by_type(&self) -> Expr<String, P> {
        field(self, "lastModifiedByType")
    }

    pub fn last_modified_at(&self) -> Expr<String, P> {
        field(self, "lastModifiedAt")
    }
}

reading! {
    /// Definition `UserAssignedIdentityProperties` of `Microsoft.ManagedIdentity`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `tenant_id()`: `String`
    /// - `principal_id()`: `String`
    /// - `client_id()`: `String`
    /// - `isolation_scope()`: `IsolationScope`
    UserAssignedIdentityProperties
}

#[doc(hidden)]
impl<P> Expr<UserAssignedIdentityProperties, P> {
    pub fn tenant_id(&self) -> Expr<String, P> {
        field(self, "tenantId")
    }

    pub fn principal_id(&self) -> Expr<String, P> {
        field(self, "principalId")
    }

    pub fn client_id(&self) -> Expr<String, P> {
        field(self, "clientId")
    }

    pub fn isolation_scope(&self) -> Expr<IsolationScope, P> {
        field(self, "isolationScope")
    }
}
