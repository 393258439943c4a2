//! `Microsoft.Storage/storageAccounts/objectReplicationPolicies`, version 2025-08-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.Storage/storageAccounts/objectReplicationPolicies`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.storage/storageaccounts/objectreplicationpolicies)
    ObjectReplicationPolicy: "Microsoft.Storage/storageAccounts/objectReplicationPolicies" @ "2025-08-01",
    properties types::ObjectReplicationPolicyProperties,
    child super::StorageAccount
}

impl ObjectReplicationPolicy {
    /// Declares the resource with what Azure requires of it.
    ///
    /// The name: at least 1 character.
    #[track_caller]
    pub fn new(
        parent: &Ref<super::StorageAccount>,
        name: impl Value<String, Phase: KnownAtStart>,
        source_account: impl Value<String>,
        destination_account: impl Value<String>,
    ) -> Self {
        let mut this = Self(Declaration::child(Self::TYPE, Self::API_VERSION, parent, name.node()));
        this.0.set("properties/sourceAccount", source_account.node());
        this.0.set("properties/destinationAccount", destination_account.node());
        this
    }

    /// `properties.rules`.
    pub fn rules(self, value: impl Value<Vec<types::ObjectReplicationPolicyRule>>) -> Self {
        set(self, "properties/rules", value)
    }

    /// Adds one item to `properties.rules`.
    pub fn rule(self, value: impl Value<types::ObjectReplicationPolicyRule>) -> Self {
        push(self, "properties/rules", value)
    }

    /// `properties.metrics`.
    pub fn metrics(self, value: impl Value<types::ObjectReplicationPolicyMetrics>) -> Self {
        set(self, "properties/metrics", value)
    }

    /// `properties.priorityReplication`.
    pub fn priority_replication(
        self,
        value: impl Value<types::ObjectReplicationPolicyPriorityReplication>,
    ) -> Self {
        set(self, "properties/priorityReplication", value)
    }

    /// `properties.tagsReplication`.
    pub fn tags_replication(
        self,
        value: impl Value<types::ObjectReplicationPolicyTagsReplication>,
    ) -> Self {
        set(self, "properties/tagsReplication", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ObjectReplicationPolicy, P> {
    pub fn properties(&self) -> Expr<types::ObjectReplicationPolicyProperties, P> {
        field(self, "properties")
    }

    pub fn system_data(&self) -> Expr<types::SystemData, P> {
        field(self, "systemData")
    }
}
