//! `Microsoft.Network/firewallPolicies/ruleCollectionGroups`, version 2025-09-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.Network/firewallPolicies/ruleCollectionGroups`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.network/firewallpolicies/rulecollectiongroups)
    RuleCollectionGroup: "Microsoft.Network/firewallPolicies/ruleCollectionGroups" @ "2025-09-01",
    properties types::RuleCollectionGroupProperties,
    child super::FirewallPolicy
}

impl RuleCollectionGroup {
    /// Declares the resource with what Azure requires of it.
    #[track_caller]
    pub fn new(
        parent: &Ref<super::FirewallPolicy>,
        name: impl Value<String, Phase: KnownAtStart>,
    ) -> Self {
        Self(Declaration::child(Self::TYPE, Self::API_VERSION, parent, name.node()))
    }

    /// `properties.priority`: from 100 to 65000.
    pub fn priority(self, value: impl Value<i64>) -> Self {
        set(self, "properties/priority", value)
    }

    /// `properties.ruleCollections`.
    pub fn rule_collections(
        self,
        value: impl Value<Vec<types::FirewallPolicyRuleCollection>>,
    ) -> Self {
        set(self, "properties/ruleCollections", value)
    }

    /// Adds one item to `properties.ruleCollections`.
    pub fn rule_collection(self, value: impl Value<types::FirewallPolicyRuleCollection>) -> Self {
        push(self, "properties/ruleCollections", value)
    }
}

#[doc(hidden)]
impl<P> Expr<RuleCollectionGroup, P> {
    pub fn properties(&self) -> Expr<types::RuleCollectionGroupProperties, P> {
        field(self, "properties")
    }

    pub fn etag(&self) -> Expr<String, P> {
        field(self, "etag")
    }
}
