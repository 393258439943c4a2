//! Definitions and enums of `Microsoft.Storage` that start with O.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use crate::azure::support::*;

definition! {
    /// Definition `ObjectReplicationPolicyFilter` of `Microsoft.Storage`.
    ///
    /// An expression that yields it has:
    /// - `prefix_match()`: `Vec<String>`
    /// - `min_creation_time()`: `String`
    ObjectReplicationPolicyFilter
}

impl ObjectReplicationPolicyFilter {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `prefixMatch`.
    pub fn prefix_match(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "prefixMatch", value)
    }

    /// `minCreationTime`.
    pub fn min_creation_time(self, value: impl Value<String>) -> Self {
        set(self, "minCreationTime", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ObjectReplicationPolicyFilter, P> {
    pub fn prefix_match(&self) -> Expr<Vec<String>, P> {
        field(self, "prefixMatch")
    }

    pub fn min_creation_time(&self) -> Expr<String, P> {
        field(self, "minCreationTime")
    }
}

definition! {
    /// Definition `ObjectReplicationPolicyPropertiesMetrics` of `Microsoft.Storage`.
    ///
    /// An expression that yields it has:
    /// - `enabled()`: `bool`
    ObjectReplicationPolicyMetrics
}

impl ObjectReplicationPolicyMetrics {
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
impl<P> Expr<ObjectReplicationPolicyMetrics, P> {
    pub fn enabled(&self) -> Expr<bool, P> {
        field(self, "enabled")
    }
}

definition! {
    /// Definition `ObjectReplicationPolicyPropertiesPriorityReplication` of `Microsoft.Storage`.
    ///
    /// An expression that yields it has:
    /// - `enabled()`: `bool`
    ObjectReplicationPolicyPriorityReplication
}

impl ObjectReplicationPolicyPriorityReplication {
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
impl<P> Expr<ObjectReplicationPolicyPriorityReplication, P> {
    pub fn enabled(&self) -> Expr<bool, P> {
        field(self, "enabled")
    }
}

reading! {
    /// Definition `ObjectReplicationPolicyProperties` of `Microsoft.Storage`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `policy_id()`: `String`
    /// - `enabled_time()`: `String`
    /// - `source_account()`: `String`
    /// - `destination_account()`: `String`
    /// - `rules()`: `Vec<ObjectReplicationPolicyRule>`
    /// - `metrics()`: `ObjectReplicationPolicyMetrics`
    /// - `priority_replication()`: `ObjectReplicationPolicyPriorityReplication`
    /// - `tags_replication()`: `ObjectReplicationPolicyTagsReplication`
    ObjectReplicationPolicyProperties
}

#[doc(hidden)]
impl<P> Expr<ObjectReplicationPolicyProperties, P> {
    pub fn policy_id(&self) -> Expr<String, P> {
        field(self, "policyId")
    }

    pub fn enabled_time(&self) -> Expr<String, P> {
        field(self, "enabledTime")
    }

    pub fn source_account(&self) -> Expr<String, P> {
        field(self, "sourceAccount")
    }

    pub fn destination_account(&self) -> Expr<String, P> {
        field(self, "destinationAccount")
    }

    pub fn rules(&self) -> Expr<Vec<ObjectReplicationPolicyRule>, P> {
        field(self, "rules")
    }

    pub fn metrics(&self) -> Expr<ObjectReplicationPolicyMetrics, P> {
        field(self, "metrics")
    }

    pub fn priority_replication(&self) -> Expr<ObjectReplicationPolicyPriorityReplication, P> {
        field(self, "priorityReplication")
    }

    pub fn tags_replication(&self) -> Expr<ObjectReplicationPolicyTagsReplication, P> {
        field(self, "tagsReplication")
    }
}

definition! {
    /// Definition `ObjectReplicationPolicyRule` of `Microsoft.Storage`.
    ///
    /// An expression that yields it has:
    /// - `rule_id()`: `String`
    /// - `source_container()`: `String`
    /// - `destination_container()`: `String`
    /// - `filters()`: `ObjectReplicationPolicyFilter`
    ObjectReplicationPolicyRule
}

impl ObjectReplicationPolicyRule {
    /// One with what Azure requires.
    pub fn new(
        source_container: impl Value<String>,
        destination_container: impl Value<String>,
    ) -> Self {
        let mut this = Self(Object::new());
        this.0.set("sourceContainer", source_container.node());
        this.0.set("destinationContainer", destination_container.node());
        this
    }

    /// `ruleId`.
    pub fn rule_id(self, value: impl Value<String>) -> Self {
        set(self, "ruleId", value)
    }

    /// `filters`.
    pub fn filters(self, value: impl Value<ObjectReplicationPolicyFilter>) -> Self {
        set(self, "filters", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ObjectReplicationPolicyRule, P> {
    pub fn rule_id(&self) -> Expr<String, P> {
        field(self, "ruleId")
    }

    pub fn source_container(&self) -> Expr<String, P> {
        field(self, "sourceContainer")
    }

    pub fn destination_container(&self) -> Expr<String, P> {
        field(self, "destinationContainer")
    }

    pub fn filters(&self) -> Expr<ObjectReplicationPolicyFilter, P> {
        field(self, "filters")
    }
}

definition! {
    /// Definition `ObjectReplicationPolicyPropertiesTagsReplication` of `Microsoft.Storage`.
    ///
    /// An expression that yields it has:
    /// - `enabled()`: `bool`
    ObjectReplicationPolicyTagsReplication
}

impl ObjectReplicationPolicyTagsReplication {
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
impl<P> Expr<ObjectReplicationPolicyTagsReplication, P> {
    pub fn enabled(&self) -> Expr<bool, P> {
        field(self, "enabled")
    }
}

enumeration! {
    /// `objectType` of `BlobInventoryPolicyDefinition`.
    open ObjectType {
        Blob = "Blob",
        Container = "Container",
    }
}
