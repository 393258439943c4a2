//! Definitions and enums of `Microsoft.CognitiveServices` that start with V.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use crate::azure::support::*;

enumeration! {
    /// `versionUpgradeOption` of `Microsoft.CognitiveServices/accounts/deployments`.
    open VersionUpgradeOption {
        OnceNewDefaultVersionAvailable = "OnceNewDefaultVersionAvailable",
        OnceCurrentVersionExpired = "OnceCurrentVersionExpired",
        NoAutoUpgrade = "NoAutoUpgrade",
    }
}

definition! {
    /// Definition `VirtualNetworkRule` of `Microsoft.CognitiveServices`.
    ///
    /// An expression that yields it has:
    /// - `id()`: `Id<network::Subnet>`
    /// - `state()`: `String`
    /// - `ignore_missing_vnet_service_endpoint()`: `bool`
    VirtualNetworkRule
}

impl VirtualNetworkRule {
    /// One with what Azure requires.
    pub fn new(id: impl Value<Id<crate::azure::generated::network::Subnet>>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("id", id.node());
        this
    }

    /// `state`.
    pub fn state(self, value: impl Value<String>) -> Self {
        set(self, "state", value)
    }

    /// `ignoreMissingVnetServiceEndpoint`.
    pub fn ignore_missing_vnet_service_endpoint(self, value: impl Value<bool>) -> Self {
        set(self, "ignoreMissingVnetServiceEndpoint", value)
    }
}

#[doc(hidden)]
impl<P> Expr<VirtualNetworkRule, P> {
    pub fn id(&self) -> Expr<Id<crate::azure::generated::network::Subnet>, P> {
        field(self, "id")
    }

    pub fn state(&self) -> Expr<String, P> {
        field(self, "state")
    }

    pub fn ignore_missing_vnet_service_endpoint(&self) -> Expr<bool, P> {
        field(self, "ignoreMissingVnetServiceEndpoint")
    }
}
