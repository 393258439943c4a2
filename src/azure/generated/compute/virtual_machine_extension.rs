//! `Microsoft.Compute/virtualMachines/extensions`, version 2025-11-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.Compute/virtualMachines/extensions`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.compute/virtualmachines/extensions)
    VirtualMachineExtension: "Microsoft.Compute/virtualMachines/extensions" @ "2025-11-01",
    properties types::VirtualMachineExtensionProperties,
    child super::VirtualMachine
}

impl VirtualMachineExtension {
    /// Declares the resource with what Azure requires of it.
    #[track_caller]
    pub fn new(
        parent: &Ref<super::VirtualMachine>,
        name: impl Value<String, Phase: KnownAtStart>,
        location: impl Value<String, Phase: KnownAtStart>,
    ) -> Self {
        let mut this = Self(Declaration::child(Self::TYPE, Self::API_VERSION, parent, name.node()));
        this.0.set("location", location.node());
        this
    }

    /// `properties.forceUpdateTag`.
    pub fn force_update_tag(self, value: impl Value<String>) -> Self {
        set(self, "properties/forceUpdateTag", value)
    }

    /// `properties.publisher`.
    pub fn publisher(self, value: impl Value<String>) -> Self {
        set(self, "properties/publisher", value)
    }

    /// `properties.type`.
    pub fn type_(self, value: impl Value<String>) -> Self {
        set(self, "properties/type", value)
    }

    /// `properties.typeHandlerVersion`.
    pub fn type_handler_version(self, value: impl Value<String>) -> Self {
        set(self, "properties/typeHandlerVersion", value)
    }

    /// `properties.autoUpgradeMinorVersion`.
    pub fn auto_upgrade_minor_version(self, value: impl Value<bool>) -> Self {
        set(self, "properties/autoUpgradeMinorVersion", value)
    }

    /// `properties.enableAutomaticUpgrade`.
    pub fn enable_automatic_upgrade(self, value: impl Value<bool>) -> Self {
        set(self, "properties/enableAutomaticUpgrade", value)
    }

    /// `properties.settings`.
    pub fn settings(self, value: impl Value<Any>) -> Self {
        set(self, "properties/settings", value)
    }

    /// `properties.protectedSettings`.
    pub fn protected_settings(self, value: impl Value<Any>) -> Self {
        set(self, "properties/protectedSettings", value)
    }

    /// `properties.instanceView`.
    pub fn instance_view(
        self,
        value: impl Value<types::VirtualMachineExtensionInstanceView>,
    ) -> Self {
        set(self, "properties/instanceView", value)
    }

    /// `properties.suppressFailures`.
    pub fn suppress_failures(self, value: impl Value<bool>) -> Self {
        set(self, "properties/suppressFailures", value)
    }

    /// `properties.protectedSettingsFromKeyVault`.
    pub fn protected_settings_from_key_vault(
        self,
        value: impl Value<types::KeyVaultSecretReference>,
    ) -> Self {
        set(self, "properties/protectedSettingsFromKeyVault", value)
    }

    /// `properties.provisionAfterExtensions`.
    pub fn provision_after_extensions(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "properties/provisionAfterExtensions", value)
    }

    /// Adds one item to `properties.provisionAfterExtensions`.
    pub fn provision_after_extension(self, value: impl Value<String>) -> Self {
        push(self, "properties/provisionAfterExtensions", value)
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
impl<P> Expr<VirtualMachineExtension, P> {
    pub fn properties(&self) -> Expr<types::VirtualMachineExtensionProperties, P> {
        field(self, "properties")
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
