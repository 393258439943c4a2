//! Definitions and enums of `Microsoft.CognitiveServices` that start with I.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::super::types;
use crate::azure::support::*;

reading! {
    /// Definition `Identity` of `Microsoft.CognitiveServices`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `type_()`: `String`
    /// - `tenant_id()`: `String`
    /// - `principal_id()`: `String`
    /// - `user_assigned_identities()`: `Map<UserAssignedIdentity>`
    Identity
}

#[doc(hidden)]
impl<P> Expr<Identity, P> {
    pub fn type_(&self) -> Expr<String, P> {
        field(self, "type")
    }

    pub fn tenant_id(&self) -> Expr<String, P> {
        field(self, "tenantId")
    }

    pub fn principal_id(&self) -> Expr<String, P> {
        field(self, "principalId")
    }

    pub fn user_assigned_identities(&self) -> Expr<Map<types::UserAssignedIdentity>, P> {
        field(self, "userAssignedIdentities")
    }
}

definition! {
    /// Definition `IpRule` of `Microsoft.CognitiveServices`.
    ///
    /// An expression that yields it has:
    /// - `value()`: `String`
    IpRule
}

impl IpRule {
    /// One with what Azure requires.
    pub fn new(value: impl Value<String>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("value", value.node());
        this
    }
}

#[doc(hidden)]
impl<P> Expr<IpRule, P> {
    pub fn value(&self) -> Expr<String, P> {
        field(self, "value")
    }
}

enumeration! {
    /// `isolationMode` of `ManagedNetworkSettingsEx`.
    open IsolationMode {
        Disabled = "Disabled",
        AllowInternetOutbound = "AllowInternetOutbound",
        AllowOnlyApprovedOutbound = "AllowOnlyApprovedOutbound",
    }
}
