//! `Microsoft.ContainerRegistry/registries/replications`, version 2025-11-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.ContainerRegistry/registries/replications`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.containerregistry/registries/replications)
    Replication: "Microsoft.ContainerRegistry/registries/replications" @ "2025-11-01",
    properties types::ReplicationProperties,
    child super::Registry
}

impl Replication {
    /// Declares the resource with what Azure requires of it.
    ///
    /// The name: between 5 and 50 characters, pattern `^[a-zA-Z0-9]*$`.
    #[track_caller]
    pub fn new(
        parent: &Ref<super::Registry>,
        name: impl Value<String, Phase: KnownAtStart>,
        location: impl Value<String, Phase: KnownAtStart>,
    ) -> Self {
        let mut this = Self(Declaration::child(Self::TYPE, Self::API_VERSION, parent, name.node()));
        this.0.set("location", location.node());
        this
    }

    /// `properties.regionEndpointEnabled`.
    pub fn region_endpoint_enabled(self, value: impl Value<bool>) -> Self {
        set(self, "properties/regionEndpointEnabled", value)
    }

    /// `properties.zoneRedundancy`.
    pub fn zone_redundancy(self, value: impl Value<types::ZoneRedundancy>) -> Self {
        set(self, "properties/zoneRedundancy", value)
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
impl<P> Expr<Replication, P> {
    pub fn properties(&self) -> Expr<types::ReplicationProperties, P> {
        field(self, "properties")
    }

    pub fn tags(&self) -> Expr<Map<String>, P> {
        field(self, "tags")
    }

    pub fn location(&self) -> Expr<String, P> {
        field(self, "location")
    }

    pub fn system_data(&self) -> Expr<types::SystemData, P> {
        field(self, "systemData")
    }
}
