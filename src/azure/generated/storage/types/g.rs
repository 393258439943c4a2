//! Definitions and enums of `Microsoft.Storage` that start with G.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use crate::azure::support::*;

definition! {
    /// Definition `GeoPriorityReplicationStatus` of `Microsoft.Storage`.
    ///
    /// An expression that yields it has:
    /// - `is_blob_enabled()`: `bool`
    GeoPriorityReplicationStatus
}

impl GeoPriorityReplicationStatus {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `isBlobEnabled`.
    pub fn is_blob_enabled(self, value: impl Value<bool>) -> Self {
        set(self, "isBlobEnabled", value)
    }
}

#[doc(hidden)]
impl<P> Expr<GeoPriorityReplicationStatus, P> {
    pub fn is_blob_enabled(&self) -> Expr<bool, P> {
        field(self, "isBlobEnabled")
    }
}

reading! {
    /// Definition `GeoReplicationStats` of `Microsoft.Storage`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `status()`: `String`
    /// - `last_sync_time()`: `String`
    /// - `can_failover()`: `bool`
    /// - `can_planned_failover()`: `bool`
    /// - `post_failover_redundancy()`: `String`
    /// - `post_planned_failover_redundancy()`: `String`
    GeoReplicationStats
}

#[doc(hidden)]
impl<P> Expr<GeoReplicationStats, P> {
    pub fn status(&self) -> Expr<String, P> {
        field(self, "status")
    }

    pub fn last_sync_time(&self) -> Expr<String, P> {
        field(self, "lastSyncTime")
    }

    pub fn can_failover(&self) -> Expr<bool, P> {
        field(self, "canFailover")
    }

    pub fn can_planned_failover(&self) -> Expr<bool, P> {
        field(self, "canPlannedFailover")
    }

    pub fn post_failover_redundancy(&self) -> Expr<String, P> {
        field(self, "postFailoverRedundancy")
    }

    pub fn post_planned_failover_redundancy(&self) -> Expr<String, P> {
        field(self, "postPlannedFailoverRedundancy")
    }
}
