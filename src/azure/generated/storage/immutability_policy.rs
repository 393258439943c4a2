//! `Microsoft.Storage/storageAccounts/blobServices/containers/immutabilityPolicies`, version 2025-08-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.Storage/storageAccounts/blobServices/containers/immutabilityPolicies`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.storage/storageaccounts/blobservices/containers/immutabilitypolicies)
    ImmutabilityPolicy: "Microsoft.Storage/storageAccounts/blobServices/containers/immutabilityPolicies" @ "2025-08-01",
    properties types::ImmutabilityPolicyProperties,
    child super::Container
}

impl ImmutabilityPolicy {
    /// Declares the resource with what Azure requires of it.
    #[track_caller]
    pub fn new(parent: &Ref<super::Container>) -> Self {
        Self(Declaration::child(
            Self::TYPE,
            Self::API_VERSION,
            parent,
            Node::String("default".into()),
        ))
    }

    /// `properties.immutabilityPeriodSinceCreationInDays`.
    pub fn immutability_period_since_creation_in_days(self, value: impl Value<i64>) -> Self {
        set(self, "properties/immutabilityPeriodSinceCreationInDays", value)
    }

    /// `properties.allowProtectedAppendWrites`.
    pub fn allow_protected_append_writes(self, value: impl Value<bool>) -> Self {
        set(self, "properties/allowProtectedAppendWrites", value)
    }

    /// `properties.allowProtectedAppendWritesAll`.
    pub fn allow_protected_append_writes_all(self, value: impl Value<bool>) -> Self {
        set(self, "properties/allowProtectedAppendWritesAll", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ImmutabilityPolicy, P> {
    pub fn properties(&self) -> Expr<types::ImmutabilityPolicyProperties, P> {
        field(self, "properties")
    }

    pub fn etag(&self) -> Expr<String, P> {
        field(self, "etag")
    }

    pub fn system_data(&self) -> Expr<types::SystemData, P> {
        field(self, "systemData")
    }
}
