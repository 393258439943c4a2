//! `Microsoft.Network/networkSecurityPerimeters/resourceAssociations`, version 2025-09-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.Network/networkSecurityPerimeters/resourceAssociations`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.network/networksecurityperimeters/resourceassociations)
    NetworkSecurityPerimeterAssociation: "Microsoft.Network/networkSecurityPerimeters/resourceAssociations" @ "2025-09-01",
    properties types::NetworkSecurityPerimeterAssociationProperties,
    child super::NetworkSecurityPerimeter
}

impl NetworkSecurityPerimeterAssociation {
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

    /// `properties.privateLinkResource.id`.
    pub fn private_link_resource(self, value: impl Value<Id<AnyResource>>) -> Self {
        set(self, "properties/privateLinkResource/id", value)
    }

    /// `properties.profile.id`.
    pub fn profile(self, value: impl Value<Id<super::NetworkSecurityPerimeterProfile>>) -> Self {
        set(self, "properties/profile/id", value)
    }

    /// `properties.accessMode`.
    pub fn access_mode(self, value: impl Value<types::AccessMode>) -> Self {
        set(self, "properties/accessMode", value)
    }
}

#[doc(hidden)]
impl<P> Expr<NetworkSecurityPerimeterAssociation, P> {
    pub fn properties(&self) -> Expr<types::NetworkSecurityPerimeterAssociationProperties, P> {
        field(self, "properties")
    }

    pub fn system_data(&self) -> Expr<types::SystemData, P> {
        field(self, "systemData")
    }
}
