//! Definitions and enums of `Microsoft.Storage` that start with F.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::super::types;
use crate::azure::support::*;

reading! {
    /// Definition `FileServicePropertiesProperties` of `Microsoft.Storage`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `cors()`: `CorsRules`
    /// - `share_delete_retention_policy()`: `DeleteRetentionPolicy`
    /// - `protocol_settings()`: `ProtocolSettings`
    FileServiceProperties
}

#[doc(hidden)]
impl<P> Expr<FileServiceProperties, P> {
    pub fn cors(&self) -> Expr<types::CorsRules, P> {
        field(self, "cors")
    }

    pub fn share_delete_retention_policy(&self) -> Expr<types::DeleteRetentionPolicy, P> {
        field(self, "shareDeleteRetentionPolicy")
    }

    pub fn protocol_settings(&self) -> Expr<types::ProtocolSettings, P> {
        field(self, "protocolSettings")
    }
}

definition! {
    /// Definition `FileSharePropertiesFileSharePaidBursting` of `Microsoft.Storage`.
    ///
    /// An expression that yields it has:
    /// - `paid_bursting_enabled()`: `bool`
    /// - `paid_bursting_max_iops()`: `i64`
    /// - `paid_bursting_max_bandwidth_mibps()`: `i64`
    FileSharePaidBursting
}

impl FileSharePaidBursting {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `paidBurstingEnabled`.
    pub fn paid_bursting_enabled(self, value: impl Value<bool>) -> Self {
        set(self, "paidBurstingEnabled", value)
    }

    /// `paidBurstingMaxIops`.
    pub fn paid_bursting_max_iops(self, value: impl Value<i64>) -> Self {
        set(self, "paidBurstingMaxIops", value)
    }

    /// `paidBurstingMaxBandwidthMibps`.
    pub fn paid_bursting_max_bandwidth_mibps(self, value: impl Value<i64>) -> Self {
        set(self, "paidBurstingMaxBandwidthMibps", value)
    }
}

#[doc(hidden)]
impl<P> Expr<FileSharePaidBursting, P> {
    pub fn paid_bursting_enabled(&self) -> Expr<bool, P> {
        field(self, "paidBurstingEnabled")
    }

    pub fn paid_bursting_max_iops(&self) -> Expr<i64, P> {
        field(self, "paidBurstingMaxIops")
    }

    pub fn paid_bursting_max_bandwidth_mibps(&self) -> Expr<i64, P> {
        field(self, "paidBurstingMaxBandwidthMibps")
    }
}
