//! `Microsoft.Storage/storageAccounts/managementPolicies`, version 2025-08-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.Storage/storageAccounts/managementPolicies`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.storage/storageaccounts/managementpolicies)
    ManagementPolicy: "Microsoft.Storage/storageAccounts/managementPolicies" @ "2025-08-01",
    properties types::ManagementPolicyProperties,
    child super::StorageAccount
}

impl ManagementPolicy {
    /// Declares the resource with what Azure requires of it.
    #[track_caller]
    pub(crate) fn generated(
        parent: &Ref<super::StorageAccount>,
        policy: impl Value<types::ManagementPolicySchema>,
    ) -> Self {
        let mut this = Self(Declaration::child(
            Self::TYPE,
            Self::API_VERSION,
            parent,
            Node::String("default".into()),
        ));
        this.0.set("properties/policy", policy.node());
        this
    }
}

#[doc(hidden)]
impl<P> Expr<ManagementPolicy, P> {
    pub fn properties(&self) -> Expr<types::ManagementPolicyProperties, P> {
        field(self, "properties")
    }

    pub fn system_data(&self) -> Expr<types::SystemData, P> {
        field(self, "systemData")
    }
}
