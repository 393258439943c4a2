//! Definitions and enums of `Microsoft.Compute` that start with E.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::super::types;
use crate::azure::support::*;

definition! {
    /// Definition `Encryption` of `Microsoft.Compute`.
    ///
    /// An expression that yields it has:
    /// - `disk_encryption_set_id()`: `String`
    /// - `type_()`: `DiskEncryptionType`
    Encryption
}

impl Encryption {
    /// An empty one.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `diskEncryptionSetId`.
    pub fn disk_encryption_set_id(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["diskEncryptionSetId"], value.node());
        self
    }

    /// `type`.
    pub fn type_(mut self, value: impl Value<types::DiskEncryptionType>) -> Self {
        self.0.set(&["type"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<Encryption, P> {
    pub fn disk_encryption_set_id(&self) -> Expr<String, P> {
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
    /// - `user_assigned_identity_resource_id()`: `String`
    EncryptionIdentity
}

impl EncryptionIdentity {
    /// An empty one.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `userAssignedIdentityResourceId`.
    pub fn user_assigned_identity_resource_id(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["userAssignedIdentityResourceId"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<EncryptionIdentity, P> {
    pub fn user_assigned_identity_resource_id(&self) -> Expr<String, P> {
        field(self, "userAssignedIdentityResourceId")
    }
}

definition! {
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
impl<P: Phase> Expr<EncryptionSetIdentity, P> {
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
        this.0.set(&["enabled"], enabled.node());
        this
    }

    /// `encryptionSettings`.
    pub fn encryption_settings(
        mut self,
        value: impl Value<Vec<EncryptionSettingsElement>>,
    ) -> Self {
        self.0.set(&["encryptionSettings"], value.node());
        self
    }

    /// Adds one item to `encryptionSettings`.
    pub fn encryption_setting(mut self, value: impl Value<EncryptionSettingsElement>) -> Self {
        self.0.push(&["encryptionSettings"], value.node());
        self
    }

    /// `encryptionSettingsVersion`.
    pub fn encryption_settings_version(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["encryptionSettingsVersion"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<EncryptionSettingsCollection, P> {
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
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `diskEncryptionKey`.
    pub fn disk_encryption_key(
        mut self,
        value: impl Value<types::KeyVaultAndSecretReference>,
    ) -> Self {
        self.0.set(&["diskEncryptionKey"], value.node());
        self
    }

    /// `keyEncryptionKey`.
    pub fn key_encryption_key(mut self, value: impl Value<types::KeyVaultAndKeyReference>) -> Self {
        self.0.set(&["keyEncryptionKey"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<EncryptionSettingsElement, P> {
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
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `enable`.
    pub fn enable(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["enable"], value.node());
        self
    }

    /// `scheduledEventsApiVersion`.
    pub fn scheduled_events_api_version(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["scheduledEventsApiVersion"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<EventGridAndResourceGraph, P> {
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
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `name`.
    pub fn name(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["name"], value.node());
        self
    }

    /// `type`.
    pub fn type_(mut self, value: impl Value<ExtendedLocationType>) -> Self {
        self.0.set(&["type"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<ExtendedLocation, P> {
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

definition! {
    /// Definition `VirtualMachineExtensionProperties` of `Microsoft.Compute`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `force_update_tag()`: `String`
    /// - `publisher()`: `String`
    /// - `type_()`: `String`
    /// - `type_handler_version()`: `String`
    /// - `auto_upgrade_minor_version()`: `bool`
    /// - `enable_automatic_upgrade()`: `bool`
    /// - `settings()`: `Any`
    /// - `protected_settings()`: `Any`
    /// - `provisioning_state()`: `String`
    /// - `instance_view()`: `VirtualMachineExtensionInstanceView`
    /// - `suppress_failures()`: `bool`
    /// - `protected_settings_from_key_vault()`: `KeyVaultSecretReference`
    /// - `provision_after_extensions()`: `Vec<String>`
    ExtensionProperties
}

#[doc(hidden)]
impl<P: Phase> Expr<ExtensionProperties, P> {
    pub fn force_update_tag(&self) -> Expr<String, P> {
        field(self, "forceUpdateTag")
    }

    pub fn publisher(&self) -> Expr<String, P> {
        field(self, "publisher")
    }

    pub fn type_(&self) -> Expr<String, P> {
        field(self, "type")
    }

    pub fn type_handler_version(&self) -> Expr<String, P> {
        field(self, "typeHandlerVersion")
    }

    pub fn auto_upgrade_minor_version(&self) -> Expr<bool, P> {
        field(self, "autoUpgradeMinorVersion")
    }

    pub fn enable_automatic_upgrade(&self) -> Expr<bool, P> {
        field(self, "enableAutomaticUpgrade")
    }

    pub fn settings(&self) -> Expr<Any, P> {
        field(self, "settings")
    }

    pub fn protected_settings(&self) -> Expr<Any, P> {
        field(self, "protectedSettings")
    }

    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }

    pub fn instance_view(&self) -> Expr<types::VirtualMachineExtensionInstanceView, P> {
        field(self, "instanceView")
    }

    pub fn suppress_failures(&self) -> Expr<bool, P> {
        field(self, "suppressFailures")
    }

    pub fn protected_settings_from_key_vault(&self) -> Expr<types::KeyVaultSecretReference, P> {
        field(self, "protectedSettingsFromKeyVault")
    }

    pub fn provision_after_extensions(&self) -> Expr<Vec<String>, P> {
        field(self, "provisionAfterExtensions")
    }
}
