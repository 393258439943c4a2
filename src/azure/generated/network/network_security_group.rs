//! `Microsoft.Network/networkSecurityGroups`, version 2025-09-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.Network/networkSecurityGroups`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.network/networksecuritygroups)
    NetworkSecurityGroup: "Microsoft.Network/networkSecurityGroups" @ "2025-09-01",
    properties types::NetworkSecurityGroupProperties,
    top [ResourceGroup]
}

impl NetworkSecurityGroup {
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

    /// `properties.flushConnection`.
    pub fn flush_connection(self, value: impl Value<bool>) -> Self {
        set(self, "properties/flushConnection", value)
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
impl<P> Expr<NetworkSecurityGroup, P> {
    pub fn properties(&self) -> Expr<types::NetworkSecurityGroupProperties, P> {
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
