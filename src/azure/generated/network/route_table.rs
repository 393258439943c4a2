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
        this.0.set(&["location"], location.node());
        this
    }

    /// `properties.routes`.
    pub fn routes(mut self, value: impl Value<Vec<types::Route>>) -> Self {
        self.0.set(&["properties", "routes"], value.node());
        self
    }

    /// Adds one item to `properties.routes`.
    pub fn route(mut self, value: impl Value<types::Route>) -> Self {
        self.0.push(&["properties", "routes"], value.node());
        self
    }

    /// `properties.disableBgpRoutePropagation`.
    pub fn disable_bgp_route_propagation(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["properties", "disableBgpRoutePropagation"], value.node());
        self
    }

    /// `properties.disablePeeringRoute`.
    pub fn disable_peering_route(mut self, value: impl Value<types::DisablePeeringRoute>) -> Self {
        self.0.set(&["properties", "disablePeeringRoute"], value.node());
        self
    }

    /// `tags`.
    pub fn tags(mut self, value: impl Value<Map<String>, Phase: KnownAtStart>) -> Self {
        self.0.set(&["tags"], value.node());
        self
    }

    /// Adds one entry to `tags`.
    pub fn tag(
        mut self,
        key: impl Into<Key>,
        value: impl Value<String, Phase: KnownAtStart>,
    ) -> Self {
        self.0.set_entry(&["tags"], key.into(), value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<RouteTable, P> {
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
