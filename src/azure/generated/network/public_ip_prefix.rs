//! `Microsoft.Network/publicIPPrefixes`, version 2025-09-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.Network/publicIPPrefixes`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.network/publicipprefixes)
    PublicIpPrefix: "Microsoft.Network/publicIPPrefixes" @ "2025-09-01",
    properties types::PublicIpPrefixProperties,
    top [ResourceGroup]
}

impl PublicIpPrefix {
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

    /// `properties.publicIPAddressVersion`.
    pub fn public_ip_address_version(
        self,
        value: impl Value<types::PublicIpAddressVersion>,
    ) -> Self {
        set(self, "properties/publicIPAddressVersion", value)
    }

    /// `properties.ipTags`.
    pub fn ip_tags(self, value: impl Value<Vec<types::IpTag>>) -> Self {
        set(self, "properties/ipTags", value)
    }

    /// Adds one item to `properties.ipTags`.
    pub fn ip_tag(self, value: impl Value<types::IpTag>) -> Self {
        push(self, "properties/ipTags", value)
    }

    /// `properties.prefixLength`.
    pub fn prefix_length(self, value: impl Value<i64>) -> Self {
        set(self, "properties/prefixLength", value)
    }

    /// `properties.customIPPrefix.id`.
    pub fn custom_ip_prefix(self, value: impl Value<Id<AnyResource>>) -> Self {
        set(self, "properties/customIPPrefix/id", value)
    }

    /// `properties.natGateway.id`.
    pub fn nat_gateway(self, value: impl Value<Id<super::NatGateway>>) -> Self {
        set(self, "properties/natGateway/id", value)
    }

    /// `extendedLocation`.
    pub fn extended_location(
        self,
        value: impl Value<types::ExtendedLocation, Phase: KnownAtStart>,
    ) -> Self {
        set(self, "extendedLocation", value)
    }

    /// `sku`.
    pub fn sku(self, value: impl Value<types::PublicIpPrefixSku, Phase: KnownAtStart>) -> Self {
        set(self, "sku", value)
    }

    /// `zones`.
    pub fn zones(self, value: impl Value<Vec<String>, Phase: KnownAtStart>) -> Self {
        set(self, "zones", value)
    }

    /// Adds one item to `zones`.
    pub fn zone(self, value: impl Value<String, Phase: KnownAtStart>) -> Self {
        push(self, "zones", value)
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
impl<P> Expr<PublicIpPrefix, P> {
    pub fn properties(&self) -> Expr<types::PublicIpPrefixProperties, P> {
        field(self, "properties")
    }

    pub fn extended_location(&self) -> Expr<types::ExtendedLocation, P> {
        field(self, "extendedLocation")
    }

    pub fn sku(&self) -> Expr<types::PublicIpPrefixSku, P> {
        field(self, "sku")
    }

    pub fn etag(&self) -> Expr<String, P> {
        field(self, "etag")
    }

    pub fn zones(&self) -> Expr<Vec<String>, P> {
        field(self, "zones")
    }

    pub fn location(&self) -> Expr<String, P> {
        field(self, "location")
    }

    pub fn tags(&self) -> Expr<Map<String>, P> {
        field(self, "tags")
    }
}
