//! `Microsoft.Network/privateDnsZones`, version 2024-06-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.Network/privateDnsZones`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.network/privatednszones)
    PrivateDnsZone: "Microsoft.Network/privateDnsZones" @ "2024-06-01",
    properties types::PrivateDnsZoneProperties,
    top [ResourceGroup]
}

impl PrivateDnsZone {
    /// Declares the resource with what Azure requires of it.
    ///
    /// Sets what is safe:
    /// - `location` = `global` (`pdz.01`)
    #[track_caller]
    pub fn new(name: impl Value<String, Phase: KnownAtStart>) -> Self {
        let mut this = Self(Declaration::new(Self::TYPE, Self::API_VERSION, name.node()));
        this.0.preset("location", Node::String("global".into()));
        this
    }

    /// `tags`.
    pub fn tags(self, value: impl Value<Map<String>, Phase: KnownAtStart>) -> Self {
        set(self, "tags", value)
    }

    /// Adds one entry to `tags`.
    pub fn tag(self, key: impl Into<Key>, value: impl Value<String, Phase: KnownAtStart>) -> Self {
        set_entry(self, "tags", key, value)
    }

    /// `etag`.
    pub fn etag(self, value: impl Value<String, Phase: KnownAtStart>) -> Self {
        set(self, "etag", value)
    }
}

#[doc(hidden)]
impl<P> Expr<PrivateDnsZone, P> {
    pub fn properties(&self) -> Expr<types::PrivateDnsZoneProperties, P> {
        field(self, "properties")
    }

    pub fn tags(&self) -> Expr<Map<String>, P> {
        field(self, "tags")
    }

    pub fn location(&self) -> Expr<String, P> {
        field(self, "location")
    }

    pub fn etag(&self) -> Expr<String, P> {
        field(self, "etag")
    }

    pub fn system_data(&self) -> Expr<types::SystemData, P> {
        field(self, "systemData")
    }
}
