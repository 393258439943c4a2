//! Definitions and enums of `Microsoft.Storage` that start with D.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use crate::azure::support::*;

definition! {
    /// Definition `DateAfterCreation` of `Microsoft.Storage`.
    ///
    /// An expression that yields it has:
    /// - `days_after_creation_greater_than()`: `i64`
    /// - `days_after_last_tier_change_greater_than()`: `i64`
    DateAfterCreation
}

impl DateAfterCreation {
    /// One with what Azure requires.
    pub fn new(days_after_creation_greater_than: impl Value<i64>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("daysAfterCreationGreaterThan", days_after_creation_greater_than.node());
        this
    }

    /// `daysAfterLastTierChangeGreaterThan`: at least 0.
    pub fn days_after_last_tier_change_greater_than(self, value: impl Value<i64>) -> Self {
        set(self, "daysAfterLastTierChangeGreaterThan", value)
    }
}

#[doc(hidden)]
impl<P> Expr<DateAfterCreation, P> {
    pub fn days_after_creation_greater_than(&self) -> Expr<i64, P> {
        field(self, "daysAfterCreationGreaterThan")
    }

    pub fn days_after_last_tier_change_greater_than(&self) -> Expr<i64, P> {
        field(self, "daysAfterLastTierChangeGreaterThan")
    }
}

definition! {
    /// Definition `DateAfterModification` of `Microsoft.Storage`.
    ///
    /// An expression that yields it has:
    /// - `days_after_modification_greater_than()`: `i64`
    /// - `days_after_last_access_time_greater_than()`: `i64`
    /// - `days_after_last_tier_change_greater_than()`: `i64`
    /// - `days_after_creation_greater_than()`: `i64`
    DateAfterModification
}

impl DateAfterModification {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `daysAfterModificationGreaterThan`: at least 0.
    pub fn days_after_modification_greater_than(self, value: impl Value<i64>) -> Self {
        set(self, "daysAfterModificationGreaterThan", value)
    }

    /// `daysAfterLastAccessTimeGreaterThan`: at least 0.
    pub fn days_after_last_access_time_greater_than(self, value: impl Value<i64>) -> Self {
        set(self, "daysAfterLastAccessTimeGreaterThan", value)
    }

    /// `daysAfterLastTierChangeGreaterThan`: at least 0.
    pub fn days_after_last_tier_change_greater_than(self, value: impl Value<i64>) -> Self {
        set(self, "daysAfterLastTierChangeGreaterThan", value)
    }

    /// `daysAfterCreationGreaterThan`: at least 0.
    pub fn days_after_creation_greater_than(self, value: impl Value<i64>) -> Self {
        set(self, "daysAfterCreationGreaterThan", value)
    }
}

#[doc(hidden)]
impl<P> Expr<DateAfterModification, P> {
    pub fn days_after_modification_greater_than(&self) -> Expr<i64, P> {
        field(self, "daysAfterModificationGreaterThan")
    }

    pub fn days_after_last_access_time_greater_than(&self) -> Expr<i64, P> {
        field(self, "daysAfterLastAccessTimeGreaterThan")
    }

    pub fn days_after_last_tier_change_greater_than(&self) -> Expr<i64, P> {
        field(self, "daysAfterLastTierChangeGreaterThan")
    }

    pub fn days_after_creation_greater_than(&self) -> Expr<i64, P> {
        field(self, "daysAfterCreationGreaterThan")
    }
}

enumeration! {
    /// `defaultSharePermission` of `AzureFilesIdentityBasedAuthentication`.
    open DefaultSharePermission {
        None = "None",
        StorageFileDataSmbShareReader = "StorageFileDataSmbShareReader",
        StorageFileDataSmbShareContributor = "StorageFileDataSmbShareContributor",
        StorageFileDataSmbShareElevatedContributor = "StorageFileDataSmbShareElevatedContributor",
    }
}

definition! {
    /// Definition `DeleteRetentionPolicy` of `Microsoft.Storage`.
    ///
    /// An expression that yields it has:
    /// - `enabled()`: `bool`
    /// - `days()`: `i64`
    /// - `allow_permanent_delete()`: `bool`
    DeleteRetentionPolicy
}

impl DeleteRetentionPolicy {
    /// An empty one.
    ///
    /// Sets what is safe:
    /// - `enabled` = `true` (`blob.02`)
    /// - `days` = `7` (`blob.02`)
    pub fn new() -> Self {
        let mut this = Self(Object::new());
        this.0.preset("enabled", Node::Bool(true));
        this.0.preset("days", Node::Int(7));
        this
    }

    /// `enabled`.
    ///
    /// Control `blob.02`: it is `true` unless set here.
    pub fn dangerously_set_enabled(self, value: impl Value<bool>) -> Self {
        set(self, "enabled", value)
    }

    /// `days`: from 1 to 365.
    ///
    /// Control `blob.02`: it is `7` unless set here.
    pub fn dangerously_set_days(self, value: impl Value<i64>) -> Self {
        set(self, "days", value)
    }

    /// `allowPermanentDelete`.
    pub fn allow_permanent_delete(self, value: impl Value<bool>) -> Self {
        set(self, "allowPermanentDelete", value)
    }
}

#[doc(hidden)]
impl<P> Expr<DeleteRetentionPolicy, P> {
    pub fn enabled(&self) -> Expr<bool, P> {
        field(self, "enabled")
    }

    pub fn days(&self) -> Expr<i64, P> {
        field(self, "days")
    }

    pub fn allow_permanent_delete(&self) -> Expr<bool, P> {
        field(self, "allowPermanentDelete")
    }
}

enumeration! {
    /// `directoryServiceOptions` of `AzureFilesIdentityBasedAuthentication`.
    open DirectoryServiceOptions {
        None = "None",
        Aadds = "AADDS",
        Ad = "AD",
        Aadkerb = "AADKERB",
    }
}

enumeration! {
    /// `dnsEndpointType` of `Microsoft.Storage/storageAccounts`.
    open DnsEndpointType {
        Standard = "Standard",
        AzureDnsZone = "AzureDnsZone",
    }
}

definition! {
    /// Definition `DualStackEndpointPreference` of `Microsoft.Storage`.
    ///
    /// An expression that yields it has:
    /// - `publish_ipv6_endpoint()`: `bool`
    DualStackEndpointPreference
}

impl DualStackEndpointPreference {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `publishIpv6Endpoint`.
    pub fn publish_ipv6_endpoint(self, value: impl Value<bool>) -> Self {
        set(self, "publishIpv6Endpoint", value)
    }
}

#[doc(hidden)]
impl<P> Expr<DualStackEndpointPreference, P> {
    pub fn publish_ipv6_endpoint(&self) -> Expr<bool, P> {
        field(self, "publishIpv6Endpoint")
    }
}
