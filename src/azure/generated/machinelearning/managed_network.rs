//! `Microsoft.MachineLearningServices/workspaces/managedNetworks`, version 2026-05-15-preview.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.MachineLearningServices/workspaces/managedNetworks`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.machinelearningservices/workspaces/managednetworks)
    ManagedNetwork: "Microsoft.MachineLearningServices/workspaces/managedNetworks" @ "2026-05-15-preview",
    properties types::ManagedNetworkProperties,
    child super::Workspace
}

impl ManagedNetwork {
    /// Declares the resource with what Azure requires of it.
    ///
    /// The name: pattern `^[a-zA-Z0-9][a-zA-Z0-9_-]{2,32}$`.
    #[track_caller]
    pub fn new(
        parent: &Ref<super::Workspace>,
        name: impl Value<String, Phase: KnownAtStart>,
    ) -> Self {
        Self(Declaration::child(Self::TYPE, Self::API_VERSION, parent, name.node()))
    }

    /// `properties.managedNetwork`.
    pub fn managed_network(self, value: impl Value<types::ManagedNetworkSettingsEx>) -> Self {
        set(self, "properties/managedNetwork", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ManagedNetwork, P> {
    pub fn properties(&self) -> Expr<types::ManagedNetworkProperties, P> {
        field(self, "properties")
    }

    pub fn system_data(&self) -> Expr<types::SystemData, P> {
        field(self, "systemData")
    }
}
