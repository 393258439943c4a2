//! `Microsoft.KubernetesConfiguration/extensions`, version 2025-03-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.KubernetesConfiguration/extensions`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.kubernetesconfiguration/extensions)
    Extension: "Microsoft.KubernetesConfiguration/extensions" @ "2025-03-01",
    properties types::ExtensionProperties,
    extension []
}

impl Extension {
    /// Declares the resource with what Azure requires of it.
    #[track_caller]
    pub fn new(target: impl Into<Target>, name: impl Value<String, Phase: KnownAtStart>) -> Self {
        Self(Declaration::extension(Self::TYPE, Self::API_VERSION, target.into(), name.node()))
    }

    /// `properties.extensionType`.
    pub fn extension_type(self, value: impl Value<String>) -> Self {
        set(self, "properties/extensionType", value)
    }

    /// `properties.autoUpgradeMinorVersion`.
    pub fn auto_upgrade_minor_version(self, value: impl Value<bool>) -> Self {
        set(self, "properties/autoUpgradeMinorVersion", value)
    }

    /// `properties.releaseTrain`.
    pub fn release_train(self, value: impl Value<String>) -> Self {
        set(self, "properties/releaseTrain", value)
    }

    /// `properties.version`.
    pub fn version(self, value: impl Value<String>) -> Self {
        set(self, "properties/version", value)
    }

    /// `properties.scope`.
    pub fn scope(self, value: impl Value<types::Scope>) -> Self {
        set(self, "properties/scope", value)
    }

    /// `properties.configurationSettings`.
    pub fn configuration_settings(self, value: impl Value<Map<String>>) -> Self {
        set(self, "properties/configurationSettings", value)
    }

    /// Adds one entry to `properties.configurationSettings`.
    pub fn configuration_setting(self, key: impl Into<Key>, value: impl Value<String>) -> Self {
        set_entry(self, "properties/configurationSettings", key, value)
    }

    /// `properties.configurationProtectedSettings`.
    pub fn configuration_protected_settings(self, value: impl Value<Map<Secret>>) -> Self {
        set(self, "properties/configurationProtectedSettings", value)
    }

    /// Adds one entry to `properties.configurationProtectedSettings`.
    pub fn configuration_protected_setting(
        self,
        key: impl Into<Key>,
        value: impl Value<Secret>,
    ) -> Self {
        set_entry(self, "properties/configurationProtectedSettings", key, value)
    }

    /// `properties.statuses`.
    pub fn statuses(self, value: impl Value<Vec<types::ExtensionStatus>>) -> Self {
        set(self, "properties/statuses", value)
    }

    /// Adds one item to `properties.statuses`.
    pub fn statuse(self, value: impl Value<types::ExtensionStatus>) -> Self {
        push(self, "properties/statuses", value)
    }

    /// `properties.aksAssignedIdentity`.
    pub fn aks_assigned_identity(
        self,
        value: impl Value<types::ExtensionAksAssignedIdentity>,
    ) -> Self {
        set(self, "properties/aksAssignedIdentity", value)
    }

    /// `properties.autoUpgradeMode`.
    pub fn auto_upgrade_mode(self, value: impl Value<types::AutoUpgradeMode>) -> Self {
        set(self, "properties/autoUpgradeMode", value)
    }

    /// `properties.managementDetails`.
    pub fn management_details(self, value: impl Value<types::ManagementDetails>) -> Self {
        set(self, "properties/managementDetails", value)
    }

    /// `properties.additionalDetails`.
    pub fn additional_details(self, value: impl Value<types::AdditionalDetails>) -> Self {
        set(self, "properties/additionalDetails", value)
    }

    /// `identity`: an identity that lives and dies with this resource.
    pub fn system_assigned_identity(mut self) -> Self {
        self.0.assign_system_identity("SystemAssigned");
        self
    }

    /// `managedBy`.
    pub fn managed_by(self, value: impl Value<String, Phase: KnownAtStart>) -> Self {
        set(self, "managedBy", value)
    }

    /// `plan`.
    pub fn plan(self, value: impl Value<types::Plan, Phase: KnownAtStart>) -> Self {
        set(self, "plan", value)
    }
}

#[doc(hidden)]
impl<P> Expr<Extension, P> {
    pub fn properties(&self) -> Expr<types::ExtensionProperties, P> {
        field(self, "properties")
    }

    pub fn identity(&self) -> Expr<types::Identity, P> {
        field(self, "identity")
    }

    pub fn managed_by(&self) -> Expr<String, P> {
        field(self, "managedBy")
    }

    pub fn plan(&self) -> Expr<types::Plan, P> {
        field(self, "plan")
    }

    pub fn system_data(&self) -> Expr<types::SystemData, P> {
        field(self, "systemData")
    }
}
