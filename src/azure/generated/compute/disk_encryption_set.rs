//! `Microsoft.Compute/diskEncryptionSets`, version 2025-01-02.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.Compute/diskEncryptionSets`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.compute/diskencryptionsets)
    DiskEncryptionSet: "Microsoft.Compute/diskEncryptionSets" @ "2025-01-02",
    properties types::DiskEncryptionSetProperties,
    top [ResourceGroup]
}

impl DiskEncryptionSet {
    /// Declares the resource with what Azure requires of it.
    #[track_caller]
    pub fn new(
        name: impl Value<String, Phase: KnownAtStart>,
        location: impl Value<String, Phase: KnownAtStart>,
    ) -> Self {
        let mut this = Self(Declaration::new(Self::TYPE, Self::API_VERSION, name.node()));
        this.0.set("location", location.node());
        this
    }

    /// `properties.encryptionType`.
    pub fn encryption_type(self, value: impl Value<types::EncryptionType>) -> Self {
        set(self, "properties/encryptionType", value)
    }

    /// `properties.activeKey`.
    pub fn active_key(self, value: impl Value<types::KeyForDiskEncryptionSet>) -> Self {
        set(self, "properties/activeKey", value)
    }

    /// `properties.rotationToLatestKeyVersionEnabled`.
    pub fn rotation_to_latest_key_version_enabled(self, value: impl Value<bool>) -> Self {
        set(self, "properties/rotationToLatestKeyVersionEnabled", value)
    }

    /// `properties.federatedClientId`.
    pub fn federated_client_id(self, value: impl Value<String>) -> Self {
        set(self, "properties/federatedClientId", value)
    }

    /// `identity`: an identity that lives and dies with this resource.
    pub fn system_assigned_identity(mut self) -> Self {
        self.0.assign_system_identity("SystemAssigned, UserAssigned");
        self
    }

    /// `identity`: adds an identity that is a resource of its own.
    pub fn user_assigned_identity(
        mut self,
        identity: impl Value<Id<UserAssignedIdentity>, Phase: KnownAtStart>,
    ) -> Self {
        self.0.assign_identity(identity.node(), "SystemAssigned, UserAssigned");
        self
    }

    /// `tags`.
    pub fn tags(self, value: impl Value<Map<String>, Phase: KnownAtStart>) -> Self {
        set(self, "tags", value)
    }

    /// Adds one entry to `tags`.
    pub fn tag(self, key: impl Into<Key>, value: impl Value<String, Phase: KnownAtStart>) -> Self {
        set_entry(self, "tags", key, value)
    }
}

#[doc(hidden)]
impl<P> Expr<DiskEncryptionSet, P> {
    pub fn properties(&self) -> Expr<types::DiskEncryptionSetProperties, P> {
        field(self, "properties")
    }

    pub fn identity(&self) -> Expr<types::EncryptionSetIdentity, P> {
        field(self, "identity")
    }

    pub fn tags(&self) -> Expr<Map<String>, P> {
        field(self, "tags")
    }

    pub fn location(&self) -> Expr<String, P> {
        field(self, "location")
    }

    pub fn system_data(&self) -> Expr<types::SystemData, P> {
        field(self, "systemData")
    }
}
