//! `Microsoft.KeyVault/vaults/accessPolicies`, version 2026-02-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.KeyVault/vaults/accessPolicies`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.keyvault/vaults/accesspolicies)
    AccessPolicy: "Microsoft.KeyVault/vaults/accessPolicies" @ "2026-02-01",
    properties types::AccessPolicyProperties,
    child super::Vault
}

impl AccessPolicy {
    /// Declares the resource with what Azure requires of it.
    #[track_caller]
    pub fn new(
        parent: &Ref<super::Vault>,
        name: impl Value<types::AccessPolicyName, Phase: KnownAtStart>,
        access_policies: impl Value<Vec<types::AccessPolicyEntry>>,
    ) -> Self {
        let mut this = Self(Declaration::child(Self::TYPE, Self::API_VERSION, parent, name.node()));
        this.0.set("properties/accessPolicies", access_policies.node());
        this
    }

    /// Adds one item to `properties.accessPolicies`.
    pub fn access_policy(self, value: impl Value<types::AccessPolicyEntry>) -> Self {
        push(self, "properties/accessPolicies", value)
    }
}

#[doc(hidden)]
impl<P> Expr<AccessPolicy, P> {
    pub fn location(&self) -> Expr<String, P> {
        field(self, "location")
    }

    pub fn properties(&self) -> Expr<types::AccessPolicyProperties, P> {
        field(self, "properties")
    }
}
