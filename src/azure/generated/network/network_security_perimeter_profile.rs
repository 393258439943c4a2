//! `Microsoft.Network/networkSecurityPerimeters/profiles`, version 2025-09-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.Network/networkSecurityPerimeters/profiles`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.network/networksecurityperimeters/profiles)
    NetworkSecurityPerimeterProfile: "Microsoft.Network/networkSecurityPerimeters/profiles" @ "2025-09-01",
    properties types::NetworkSecurityPerimeterProfileProperties,
    child super::NetworkSecurityPerimeter
}

impl NetworkSecurityPerimeterProfile {
    /// Declares the resource with what Azure requires of it.
    ///
    /// The name: at most 80 characters, pattern `(^[a-zA-Z0-9]+[a-zA-Z0-9_.-]*[a-zA-Z0-9_]+$)|(^[a-zA-Z0-9]$)`.
    #[track_caller]
    pub fn new(
        parent: &Ref<super::NetworkSecurityPerimeter>,
        name: impl Value<String, Phase: KnownAtStart>,
    ) -> Self {
        Self(Declaration::child(Self::TYPE, Self::API_VERSION, parent, name.node()))
    }
}

#[doc(hidden)]
impl<P> Expr<NetworkSecurityPerimeterProfile, P> {
    pub fn properties(&self) -> Expr<types::NetworkSecurityPerimeterProfileProperties, P> {
        field(self, "properties")
    }

    pub fn system_data(&self) -> Expr<types::SystemData, P> {
        field(self, "systemData")
    }
}
