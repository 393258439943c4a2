//! `Microsoft.Storage/storageAccounts/fileServices/shares`, version 2025-08-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.Storage/storageAccounts/fileServices/shares`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.storage/storageaccounts/fileservices/shares)
    Share: "Microsoft.Storage/storageAccounts/fileServices/shares" @ "2025-08-01",
    properties types::ShareProperties,
    child super::FileService
}

impl Share {
    /// Declares the resource with what Azure requires of it.
    ///
    /// The name: between 3 and 63 characters.
    #[track_caller]
    pub fn new(
        parent: &Ref<super::FileService>,
        name: impl Value<String, Phase: KnownAtStart>,
    ) -> Self {
        Self(Declaration::child(Self::TYPE, Self::API_VERSION, parent, name.node()))
    }

    /// `properties.metadata`.
    pub fn metadata(self, value: impl Value<Map<String>>) -> Self {
        set(self, "properties/metadata", value)
    }

    /// `properties.shareQuota`.
    pub fn share_quota(self, value: impl Value<i64>) -> Self {
        set(self, "properties/shareQuota", value)
    }

    /// `properties.provisionedIops`.
    pub fn provisioned_iops(self, value: impl Value<i64>) -> Self {
        set(self, "properties/provisionedIops", value)
    }

    /// `properties.provisionedBandwidthMibps`.
    pub fn provisioned_bandwidth_mibps(self, value: impl Value<i64>) -> Self {
        set(self, "properties/provisionedBandwidthMibps", value)
    }

    /// `properties.enabledProtocols`.
    pub fn enabled_protocols(self, value: impl Value<types::EnabledProtocols>) -> Self {
        set(self, "properties/enabledProtocols", value)
    }

    /// `properties.rootSquash`.
    pub fn root_squash(self, value: impl Value<types::RootSquash>) -> Self {
        set(self, "properties/rootSquash", value)
    }

    /// `properties.accessTier`.
    pub fn access_tier(self, value: impl Value<types::ShareAccessTier>) -> Self {
        set(self, "properties/accessTier", value)
    }

    /// `properties.signedIdentifiers`.
    pub fn signed_identifiers(self, value: impl Value<Vec<types::SignedIdentifier>>) -> Self {
        set(self, "properties/signedIdentifiers", value)
    }

    /// Adds one item to `properties.signedIdentifiers`.
    pub fn signed_identifier(self, value: impl Value<types::SignedIdentifier>) -> Self {
        push(self, "properties/signedIdentifiers", value)
    }

    /// `properties.fileSharePaidBursting`.
    pub fn file_share_paid_bursting(self, value: impl Value<types::FileSharePaidBursting>) -> Self {
        set(self, "properties/fileSharePaidBursting", value)
    }
}

#[doc(hidden)]
impl<P> Expr<Share, P> {
    pub fn properties(&self) -> Expr<types::ShareProperties, P> {
        field(self, "properties")
    }

    pub fn etag(&self) -> Expr<String, P> {
        field(self, "etag")
    }

    pub fn system_data(&self) -> Expr<types::SystemData, P> {
        field(self, "systemData")
    }
}
