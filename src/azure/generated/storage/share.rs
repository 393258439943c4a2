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
    pub fn metadata(mut self, value: impl Value<Map<String>>) -> Self {
        self.0.set(&["properties", "metadata"], value.node());
        self
    }

    /// `properties.shareQuota`.
    pub fn share_quota(mut self, value: impl Value<i64>) -> Self {
        self.0.set(&["properties", "shareQuota"], value.node());
        self
    }

    /// `properties.provisionedIops`.
    pub fn provisioned_iops(mut self, value: impl Value<i64>) -> Self {
        self.0.set(&["properties", "provisionedIops"], value.node());
        self
    }

    /// `properties.provisionedBandwidthMibps`.
    pub fn provisioned_bandwidth_mibps(mut self, value: impl Value<i64>) -> Self {
        self.0.set(&["properties", "provisionedBandwidthMibps"], value.node());
        self
    }

    /// `properties.enabledProtocols`.
    pub fn enabled_protocols(mut self, value: impl Value<types::EnabledProtocols>) -> Self {
        self.0.set(&["properties", "enabledProtocols"], value.node());
        self
    }

    /// `properties.rootSquash`.
    pub fn root_squash(mut self, value: impl Value<types::RootSquash>) -> Self {
        self.0.set(&["properties", "rootSquash"], value.node());
        self
    }

    /// `properties.accessTier`.
    pub fn access_tier(mut self, value: impl Value<types::ShareAccessTier>) -> Self {
        self.0.set(&["properties", "accessTier"], value.node());
        self
    }

    /// `properties.signedIdentifiers`.
    pub fn signed_identifiers(mut self, value: impl Value<Vec<types::SignedIdentifier>>) -> Self {
        self.0.set(&["properties", "signedIdentifiers"], value.node());
        self
    }

    /// Adds one item to `properties.signedIdentifiers`.
    pub fn signed_identifier(mut self, value: impl Value<types::SignedIdentifier>) -> Self {
        self.0.push(&["properties", "signedIdentifiers"], value.node());
        self
    }

    /// `properties.fileSharePaidBursting`.
    pub fn file_share_paid_bursting(
        mut self,
        value: impl Value<types::FileSharePaidBursting>,
    ) -> Self {
        self.0.set(&["properties", "fileSharePaidBursting"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<Share, P> {
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
