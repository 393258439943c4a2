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
    pub fn extension_type(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["properties", "extensionType"], value.node());
        self
    }

    /// `properties.autoUpgradeMinorVersion`.
    pub fn auto_upgrade_minor_version(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["properties", "autoUpgradeMinorVersion"], value.node());
        self
    }

    /// `properties.releaseTrain`.
    pub fn release_train(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["properties", "releaseTrain"], value.node());
        self
    }

    /// `properties.version`.
    pub fn version(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["properties", "version"], value.node());
        self
    }

    /// `properties.scope`.
    pub fn scope(mut self, value: impl Value<types::Scope>) -> Self {
        self.0.set(&["properties", "scope"], value.node());
        self
    }

    /// `properties.configurationSettings`.
    pub fn configuration_settings(mut self, value: impl Value<Map<String>>) -> Self {
        self.0.set(&["properties", "configurationSettings"], value.node());
        self
    }

    /// Adds one entry to `properties.configurationSettings`.
    pub fn configuration_setting(mut self, key: impl Into<Key>, value: impl Value<String>) -> Self {
        self.0.set_entry(&["properties", "configurationSettings"], key.into(), value.node());
        self
    }

    /// `properties.configurationProtectedSettings`.
    pub fn configuration_protected_settings(mut self, value: impl Value<Map<Secret>>) -> Self {
        self.0.set(&["properties", "configurationProtectedSettings"], value.node());
        self
    }

    /// Adds one entry to `properties.configurationProtectedSettings`.
    pub fn configuration_protected_setting(
        mut self,
        key: impl Into<Key>,
        value: impl Value<Secret>,
    ) -> Self {
        self.0.set_entry(
            &["properties", "configurationProtectedSettings"],
            key.into(),
            value.node(),
        );
        self
    }

    /// `properties.statuses`.
    pub fn statuses(mut self, value: impl Value<Vec<types::ExtensionStatus>>) -> Self {
        self.0.set(&["properties", "statuses"], value.node());
        self
    }

    /// Adds one item to `properties.statuses`.
    pub fn statuse(mut self, value: impl Value<types::ExtensionStatus>) -> Self {
        self.0.push(&["properties", "statuses"], value.node());
        self
    }

    /// `properties.aksAssignedIdentity`.
    pub fn aks_assigned_identity(
        mut self,
        value: impl Value<types::ExtensionAksAssignedIdentity>,
    ) -> Self {
        self.0.set(&["properties", "aksAssignedIdentity"], value.node());
        self
    }

    /// `properties.autoUpgradeMode`.
    pub fn auto_upgrade_mode(mut self, value: impl Value<types::AutoUpgradeMode>) -> Self {
        self.0.set(&["properties", "autoUpgradeMode"], value.node());
        self
    }

    /// `properties.managementDetails`.
    pub fn management_details(mut self, value: impl Value<types::ManagementDetails>) -> Self {
        self.0.set(&["properties", "managementDetails"], value.node());
        self
    }

    /// `properties.additionalDetails`.
    pub fn additional_details(mut self, value: impl Value<types::AdditionalDetails>) -> Self {
        self.0.set(&["properties", "additionalDetails"], value.node());
        self
    }

    /// `identity`: an identity that lives and dies with this resource.
    pub fn system_assigned_identity(mut self) -> Self {
        self.0.assign_system_identity("SystemAssigned");
        self
    }

    /// `managedBy`.
    pub fn managed_by(mut self, value: impl Value<String, Phase: KnownAtStart>) -> Self {
        self.0.set(&["managedBy"], value.node());
        self
    }

    /// `plan`.
    pub fn plan(mut self, value: impl Value<types::Plan, Phase: KnownAtStart>) -> Self {
        self.0.set(&["plan"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<Extension, P> {
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
