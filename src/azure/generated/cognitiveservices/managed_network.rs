//! `Microsoft.CognitiveServices/accounts/managedNetworks`, version 2025-12-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.CognitiveServices/accounts/managedNetworks`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.cognitiveservices/accounts/managednetworks)
    ManagedNetwork: "Microsoft.CognitiveServices/accounts/managedNetworks" @ "2025-12-01",
    properties types::ManagedNetworkProperties,
    child super::Account
}

impl ManagedNetwork {
    /// Declares the resource with what Azure requires of it.
    ///
    /// The name: pattern `^[a-zA-Z0-9][a-zA-Z0-9_-]{2,32}$`.
    #[track_caller]
    pub fn new(
        parent: &Ref<super::Account>,
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
