//! `Microsoft.Network/routeTables`, version 2025-09-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.Network/routeTables`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.network/routetables)
    RouteTable: "Microsoft.Network/routeTables" @ "2025-09-01",
    properties types::RouteTableProperties,
    top [ResourceGroup]
}

impl RouteTable {
    /// Declares the resource with what Azure requires of it.
    #[track_caller]
    pub fn new(
        name: impl Value<String, Phase: KnownAtStart>,
        location: impl Value<String, Phase: KnownAtStart>,
    ) -> Self {
        let mut this = Self(Declaration::new(Self::TYPE, Self::API_VERSION, name.node()));
        this.0.set("location", location.node());
        this
    }

    /// `properties.routes`.
    pub fn routes(self, value: impl Value<Vec<types::Route>>) -> Self {
        set(self, "properties/routes", value)
    }

    /// Adds one item to `properties.routes`.
    pub fn route(self, value: impl Value<types::Route>) -> Self {
        push(self, "properties/routes", value)
    }

    /// `properties.disableBgpRoutePropagation`.
    pub fn disable_bgp_route_propagation(self, value: impl Value<bool>) -> Self {
        set(self, "properties/disableBgpRoutePropagation", value)
    }

    /// `properties.disablePeeringRoute`.
    pub fn disable_peering_route(self, value: impl Value<types::DisablePeeringRoute>) -> Self {
        set(self, "properties/disablePeeringRoute", value)
    }

    /// `tags`.
    pub fn tags(self, value: impl Value<Map<String>, Phase: KnownAtStart>) -> Self {
        set(self, "tags", value)
    }

    /// Adds one entry to `tags`.
    pub fn tag(self, key: impl Into<Key>, value: impl Value<String, Phase: KnownAtStart>) -> Self {
        set_entry(self, "tags", key, value)
    }
}

#[doc(hidden)]
impl<P> Expr<RouteTable, P> {
    pub fn properties(&self) -> Expr<types::RouteTableProperties, P> {
        field(self, "properties")
    }

    pub fn etag(&self) -> Expr<String, P> {
        field(self, "etag")
    }

    pub fn location(&self) -> Expr<String, P> {
        field(self, "location")
    }

    pub fn tags(&self) -> Expr<Map<String>, P> {
        field(self, "tags")
    }
}
