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
        this.0.set(&["location"], location.node());
        this
    }

    /// `properties.forceUpdateTag`.
    pub fn force_update_tag(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["properties", "forceUpdateTag"], value.node());
        self
    }

    /// `properties.publisher`.
    pub fn publisher(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["properties", "publisher"], value.node());
        self
    }

    /// `properties.type`.
    pub fn type_(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["properties", "type"], value.node());
        self
    }

    /// `properties.typeHandlerVersion`.
    pub fn type_handler_version(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["properties", "typeHandlerVersion"], value.node());
        self
    }

    /// `properties.autoUpgradeMinorVersion`.
    pub fn auto_upgrade_minor_version(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["properties", "autoUpgradeMinorVersion"], value.node());
        self
    }

    /// `properties.enableAutomaticUpgrade`.
    pub fn enable_automatic_upgrade(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["properties", "enableAutomaticUpgrade"], value.node());
        self
    }

    /// `properties.settings`.
    pub fn settings(mut self, value: impl Value<Any>) -> Self {
        self.0.set(&["properties", "settings"], value.node());
        self
    }

    /// `properties.protectedSettings`.
    pub fn protected_settings(mut self, value: impl Value<Any>) -> Self {
        self.0.set(&["properties", "protectedSettings"], value.node());
        self
    }

    /// `properties.instanceView`.
    pub fn instance_view(
        mut self,
        value: impl Value<types::VirtualMachineExtensionInstanceView>,
    ) -> Self {
        self.0.set(&["properties", "instanceView"], value.node());
        self
    }

    /// `properties.suppressFailures`.
    pub fn suppress_failures(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["properties", "suppressFailures"], value.node());
        self
    }

    /// `properties.protectedSettingsFromKeyVault`.
    pub fn protected_settings_from_key_vault(
        mut self,
        value: impl Value<types::KeyVaultSecretReference>,
    ) -> Self {
        self.0.set(&["properties", "protectedSettingsFromKeyVault"], value.node());
        self
    }

    /// `properties.provisionAfterExtensions`.
    pub fn provision_after_extensions(mut self, value: impl Value<Vec<String>>) -> Self {
        self.0.set(&["properties", "provisionAfterExtensions"], value.node());
        self
    }

    /// Adds one item to `properties.provisionAfterExtensions`.
    pub fn provision_after_extension(mut self, value: impl Value<String>) -> Self {
        self.0.push(&["properties", "provisionAfterExtensions"], value.node());
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
impl<P: Phase> Expr<VirtualMachineExtension, P> {
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
