//! `Microsoft.Network/routeTables/routes`, version 2025-09-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.Network/routeTables/routes`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.network/routetables/routes)
    Route: "Microsoft.Network/routeTables/routes" @ "2025-09-01",
    properties types::RouteProperties,
    child super::RouteTable
}

impl Route {
    /// Declares the resource with what Azure requires of it.
    #[track_caller]
    pub fn new(
        parent: &Ref<super::RouteTable>,
        name: impl Value<String, Phase: KnownAtStart>,
        address_prefix: impl Value<String>,
        next_hop_type: impl Value<types::NextHopType>,
    ) -> Self {
        let mut this = Self(Declaration::child(Self::TYPE, Self::API_VERSION, parent, name.node()));
        this.0.set("properties/addressPrefix", address_prefix.node());
        this.0.set("properties/nextHopType", next_hop_type.node());
        this
    }

    /// `properties.nextHopIpAddress`.
    pub fn next_hop_ip_address(self, value: impl Value<String>) -> Self {
        set(self, "properties/nextHopIpAddress", value)
    }

    /// `properties.nextHop`.
    pub fn next_hop(self, value: impl Value<types::RouteNextHopEcmp>) -> Self {
        set(self, "properties/nextHop", value)
    }
}

#[doc(hidden)]
impl<P> Expr<Route, P> {
    pub fn properties(&self) -> Expr<types::RouteProperties, P> {
        field(self, "properties")
    }

    pub fn etag(&self) -> Expr<String, P> {
        field(self, "etag")
    }
}
