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
        this.0.set(&["location"], location.node());
        this
    }

    /// `properties.encryptionType`.
    pub fn encryption_type(mut self, value: impl Value<types::EncryptionType>) -> Self {
        self.0.set(&["properties", "encryptionType"], value.node());
        self
    }

    /// `properties.activeKey`.
    pub fn active_key(mut self, value: impl Value<types::KeyForDiskEncryptionSet>) -> Self {
        self.0.set(&["properties", "activeKey"], value.node());
        self
    }

    /// `properties.rotationToLatestKeyVersionEnabled`.
    pub fn rotation_to_latest_key_version_enabled(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["properties", "rotationToLatestKeyVersionEnabled"], value.node());
        self
    }

    /// `properties.federatedClientId`.
    pub fn federated_client_id(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["properties", "federatedClientId"], value.node());
        self
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
    pub fn tags(mut self, value: impl Value<Map<String>, Phase: KnownAtStart>) -> Self {
        self.0.set(&["tags"], value.node());
        self
    }

    /// Adds one entry to `tags`.
    pub fn tag(
        mut self,
        key: impl Into<Key>,
        value: impl Value<String, Phase: KnownAtStart>,
    ) -> Self {
        self.0.set_entry(&["tags"], key.into(), value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<DiskEncryptionSet, P> {
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
