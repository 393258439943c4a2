//! `Microsoft.Network/privateEndpoints/privateDnsZoneGroups`, version 2025-09-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.Network/privateEndpoints/privateDnsZoneGroups`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.network/privateendpoints/privatednszonegroups)
    PrivateDnsZoneGroup: "Microsoft.Network/privateEndpoints/privateDnsZoneGroups" @ "2025-09-01",
    properties types::PrivateDnsZoneGroupProperties,
    child super::PrivateEndpoint
}

impl PrivateDnsZoneGroup {
    /// Declares the resource with what Azure requires of it.
    #[track_caller]
    pub(crate) fn generated(
        parent: &Ref<super::PrivateEndpoint>,
        name: impl Value<String, Phase: KnownAtStart>,
    ) -> Self {
        Self(Declaration::child(Self::TYPE, Self::API_VERSION, parent, name.node()))
    }
}

#[doc(hidden)]
impl<P> Expr<PrivateDnsZoneGroup, P> {
    pub fn etag(&self) -> Expr<String, P> {
        field(self, "etag")
    }

    pub fn properties(&self) -> Expr<types::PrivateDnsZoneGroupProperties, P> {
        field(self, "properties")
    }
}
