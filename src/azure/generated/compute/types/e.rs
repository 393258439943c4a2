//! Definitions and enums of `Microsoft.Compute` that start with E.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::super::types;
use crate::azure::support::*;

definition! {
    /// Definition `Encryption` of `Microsoft.Compute`.
    ///
    /// An expression that yields it has:
    /// - `disk_encryption_set_id()`: `Id<DiskEncryptionSet>`
    /// - `type_()`: `DiskEncryptionType`
    Encryption
}

impl Encryption {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `diskEncryptionSetId`.
    pub fn disk_encryption_set_id(
        self,
        value: impl Value<Id<super::super::DiskEncryptionSet>>,
    ) -> Self {
        set(self, "diskEncryptionSetId", value)
    }

    /// `type`.
    pub fn type_(self, value: impl Value<types::DiskEncryptionType>) -> Self {
        set(self, "type", value)
    }
}

#[doc(hidden)]
impl<P> Expr<Encryption, P> {
    pub fn disk_encryption_set_id(&self) -> Expr<Id<super::super::DiskEncryptionSet>, P> {
        field(self, "diskEncryptionSetId")
    }

    pub fn type_(&self) -> Expr<types::DiskEncryptionType, P> {
        field(self, "type")
    }
}

definition! {
    /// Definition `EncryptionIdentity` of `Microsoft.Compute`.
    ///
    /// An expression that yields it has:
    /// - `user_assigned_identity_resource_id()`: `Id<UserAssignedIdentity>`
    EncryptionIdentity
}

impl EncryptionIdentity {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `userAssignedIdentityResourceId`.
    pub fn user_assigned_identity_resource_id(
        self,
        value: impl Value<Id<UserAssignedIdentity>>,
    ) -> Self {
        set(self, "userAssignedIdentityResourceId", value)
    }
}

#[doc(hidden)]
impl<P> Expr<EncryptionIdentity, P> {
    pub fn user_assigned_identity_resource_id(&self) -> Expr<Id<UserAssignedIdentity>, P> {
        field(self, "userAssignedIdentityResourceId")
    }
}

reading! {
    /// Definition `EncryptionSetIdentity` of `Microsoft.Compute`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `type_()`: `String`
    /// - `principal_id()`: `String`
    /// - `tenant_id()`: `String`
    /// - `user_assigned_identities()`: `Map<CommonUserAssignedIdentitiesValue>`
    EncryptionSetIdentity
}

#[doc(hidden)]
impl<P> Expr<EncryptionSetIdentity, P> {
    pub fn type_(&self) -> Expr<String, P> {
        field(self, "type")
    }

    pub fn principal_id(&self) -> Expr<String, P> {
        field(self, "principalId")
    }

    pub fn tenant_id(&self) -> Expr<String, P> {
        field(self, "tenantId")
    }

    pub fn user_assigned_identities(
        &self,
    ) -> Expr<Map<types::CommonUserAssignedIdentitiesValue>, P> {
        field(self, "userAssignedIdentities")
    }
}

definition! {
    /// Definition `EncryptionSettingsCollection` of `Microsoft.Compute`.
    ///
    /// An expression that yields it has:
    /// - `enabled()`: `bool`
    /// - `encryption_settings()`: `Vec<EncryptionSettingsElement>`
    /// - `encryption_settings_version()`: `String`
    EncryptionSettingsCollection
}

impl EncryptionSettingsCollection {
    /// One with what Azure requires.
    pub fn new(enabled: impl Value<bool>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("enabled", enabled.node());
        this
    }

    /// `encryptionSettings`.
    pub fn encryption_settings(self, value: impl Value<Vec<EncryptionSettingsElement>>) -> Self {
        set(self, "encryptionSettings", value)
    }

    /// Adds one item to `encryptionSettings`.
    pub fn encryption_setting(self, value: impl Value<EncryptionSettingsElement>) -> Self {
        push(self, "encryptionSettings", value)
    }

    /// `encryptionSettingsVersion`.
    pub fn encryption_settings_version(self, value: impl Value<String>) -> Self {
        set(self, "encryptionSettingsVersion", value)
    }
}

#[doc(hidden)]
impl<P> Expr<EncryptionSettingsCollection, P> {
    pub fn enabled(&self) -> Expr<bool, P> {
        field(self, "enabled")
    }

    pub fn encryption_settings(&self) -> Expr<Vec<EncryptionSettingsElement>, P> {
        field(self, "encryptionSettings")
    }

    pub fn encryption_settings_version(&self) -> Expr<String, P> {
        field(self, "encryptionSettingsVersion")
    }
}

definition! {
    /// Definition `EncryptionSettingsElement` of `Microsoft.Compute`.
    ///
    /// An expression that yields it has:
    /// - `disk_encryption_key()`: `KeyVaultAndSecretReference`
    /// - `key_encryption_key()`: `KeyVaultAndKeyReference`
    EncryptionSettingsElement
}

impl EncryptionSettingsElement {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `diskEncryptionKey`.
    pub fn disk_encryption_key(self, value: impl Value<types::KeyVaultAndSecretReference>) -> Self {
        set(self, "diskEncryptionKey", value)
    }

    /// `keyEncryptionKey`.
    pub fn key_encryption_key(self, value: impl Value<types::KeyVaultAndKeyReference>) -> Self {
        set(self, "keyEncryptionKey", value)
    }
}

#[doc(hidden)]
impl<P> Expr<EncryptionSettingsElement, P> {
    pub fn disk_encryption_key(&self) -> Expr<types::KeyVaultAndSecretReference, P> {
        field(self, "diskEncryptionKey")
    }

    pub fn key_encryption_key(&self) -> Expr<types::KeyVaultAndKeyReference, P> {
        field(self, "keyEncryptionKey")
    }
}

enumeration! {
    /// `encryptionType` of `Microsoft.Compute/diskEncryptionSets`.
    open EncryptionType {
        EncryptionAtRestWithCustomerKey = "EncryptionAtRestWithCustomerKey",
        EncryptionAtRestWithPlatformAndCustomerKeys = "EncryptionAtRestWithPlatformAndCustomerKeys",
        ConfidentialVmEncryptedWithCustomerKey = "ConfidentialVmEncryptedWithCustomerKey",
    }
}

definition! {
    /// Definition `EventGridAndResourceGraph` of `Microsoft.Compute`.
    ///
    /// An expression that yields it has:
    /// - `enable()`: `bool`
    /// - `scheduled_events_api_version()`: `String`
    EventGridAndResourceGraph
}

impl EventGridAndResourceGraph {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `enable`.
    pub fn enable(self, value: impl Value<bool>) -> Self {
        set(self, "enable", value)
    }

    /// `scheduledEventsApiVersion`.
    pub fn scheduled_events_api_version(self, value: impl Value<String>) -> Self {
        set(self, "scheduledEventsApiVersion", value)
    }
}

#[doc(hidden)]
impl<P> Expr<EventGridAndResourceGraph, P> {
    pub fn enable(&self) -> Expr<bool, P> {
        field(self, "enable")
    }

    pub fn scheduled_events_api_version(&self) -> Expr<String, P> {
        field(self, "scheduledEventsApiVersion")
    }
}

enumeration! {
    /// `evictionPolicy` of `Microsoft.Compute/virtualMachines`.
    open EvictionPolicy {
        Deallocate = "Deallocate",
        Delete = "Delete",
    }
}

definition! {
    /// Definition `ExtendedLocation` of `Microsoft.Compute`.
    ///
    /// An expression that yields it has:
    /// - `name()`: `String`
    /// - `type_()`: `ExtendedLocationType`
    ExtendedLocation
}

impl ExtendedLocation {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `name`.
    pub fn name(self, value: impl Value<String>) -> Self {
        set(self, "name", value)
    }

    /// `type`.
    pub fn type_(self, value: impl Value<ExtendedLocationType>) -> Self {
        set(self, "type", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ExtendedLocation, P> {
    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }

    pub fn type_(&self) -> Expr<ExtendedLocationType, P> {
        field(self, "type")
    }
}

enumeration! {
    /// `type` of `ExtendedLocation`.
    open ExtendedLocationType {
        EdgeZone = "EdgeZone",
    }
}
