//! Definitions and enums of `Microsoft.Storage` that start with I.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::super::types;
use crate::azure::support::*;

reading! {
    /// Definition `Identity` of `Microsoft.Storage`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `principal_id()`: `String`
    /// - `tenant_id()`: `String`
    /// - `type_()`: `String`
    /// - `user_assigned_identities()`: `Map<UserAssignedIdentity>`
    Identity
}

#[doc(hidden)]
impl<P> Expr<Identity, P> {
    pub fn principal_id(&self) -> Expr<String, P> {
        field(self, "principalId")
    }

    pub fn tenant_id(&self) -> Expr<String, P> {
        field(self, "tenantId")
    }

    pub fn type_(&self) -> Expr<String, P> {
        field(self, "type")
    }

    pub fn user_assigned_identities(&self) -> Expr<Map<types::UserAssignedIdentity>, P> {
        field(self, "userAssignedIdentities")
    }
}

reading! {
    /// Definition `ImmutabilityPolicyProperty` of `Microsoft.Storage`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `immutability_period_since_creation_in_days()`: `i64`
    /// - `state()`: `String`
    /// - `allow_protected_append_writes()`: `bool`
    /// - `allow_protected_append_writes_all()`: `bool`
    ImmutabilityPolicyProperties
}

#[doc(hidden)]
impl<P> Expr<ImmutabilityPolicyProperties, P> {
    pub fn immutability_period_since_creation_in_days(&self) -> Expr<i64, P> {
        field(self, "immutabilityPeriodSinceCreationInDays")
    }

    pub fn state(&self) -> Expr<String, P> {
        field(self, "state")
    }

    pub fn allow_protected_append_writes(&self) -> Expr<bool, P> {
        field(self, "allowProtectedAppendWrites")
    }

    pub fn allow_protected_append_writes_all(&self) -> Expr<bool, P> {
        field(self, "allowProtectedAppendWritesAll")
    }
}

definition! {
    /// Definition `ImmutableStorageAccount` of `Microsoft.Storage`.
    ///
    /// An expression that yields it has:
    /// - `enabled()`: `bool`
    /// - `immutability_policy()`: `AccountImmutabilityPolicyProperties`
    ImmutableStorageAccount
}

impl ImmutableStorageAccount {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `enabled`.
    pub fn enabled(self, value: impl Value<bool>) -> Self {
        set(self, "enabled", value)
    }

    /// `immutabilityPolicy`.
    pub fn immutability_policy(
        self,
        value: impl Value<types::AccountImmutabilityPolicyProperties>,
    ) -> Self {
        set(self, "immutabilityPolicy", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ImmutableStorageAccount, P> {
    pub fn enabled(&self) -> Expr<bool, P> {
        field(self, "enabled")
    }

    pub fn immutability_policy(&self) -> Expr<types::AccountImmutabilityPolicyProperties, P> {
        field(self, "immutabilityPolicy")
    }
}

definition! {
    /// Definition `ImmutableStorageWithVersioning` of `Microsoft.Storage`.
    ///
    /// An expression that yields it has:
    /// - `enabled()`: `bool`
    /// - `time_stamp()`: `String`
    /// - `migration_state()`: `String`
    ImmutableStorageWithVersioning
}

impl ImmutableStorageWithVersioning {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `enabled`.
    pub fn enabled(self, value: impl Value<bool>) -> Self {
        set(self, "enabled", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ImmutableStorageWithVersioning, P> {
    pub fn enabled(&self) -> Expr<bool, P> {
        field(self, "enabled")
    }

    pub fn time_stamp(&self) -> Expr<String, P> {
        field(self, "timeStamp")
    }

    pub fn migration_state(&self) -> Expr<String, P> {
        field(self, "migrationState")
    }
}

reading! {
    /// Definition `BlobInventoryPolicyProperties` of `Microsoft.Storage`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `last_modified_time()`: `String`
    /// - `policy()`: `BlobInventoryPolicySchema`
    InventoryPolicyProperties
}

#[doc(hidden)]
impl<P> Expr<InventoryPolicyProperties, P> {
    pub fn last_modified_time(&self) -> Expr<String, P> {
        field(self, "lastModifiedTime")
    }

    pub fn policy(&self) -> Expr<types::BlobInventoryPolicySchema, P> {
        field(self, "policy")
    }
}

definition! {
    /// Definition `IPRule` of `Microsoft.Storage`.
    ///
    /// An expression that yields it has:
    /// - `value()`: `String`
    /// - `action()`: `IpRuleAction`
    IpRule
}

impl IpRule {
    /// One with what Azure requires.
    pub fn new(value: impl Value<String>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("value", value.node());
        this
    }

    /// `action`.
    pub fn action(self, value: impl Value<IpRuleAction>) -> Self {
        set(self, "action", value)
    }
}

#[doc(hidden)]
impl<P> Expr<IpRule, P> {
    pub fn value(&self) -> Expr<String, P> {
        field(self, "value")
    }

    pub fn action(&self) -> Expr<IpRuleAction, P> {
        field(self, "action")
    }
}

enumeration! {
    /// `action` of `IPRule`.
    IpRuleAction {
        Allow = "Allow",
    }
}
