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
        this.0.set(&["location"], location.node());
        this
    }

    /// `properties.publicIPAddressVersion`.
    pub fn public_ip_address_version(
        mut self,
        value: impl Value<types::PublicIpAddressVersion>,
    ) -> Self {
        self.0.set(&["properties", "publicIPAddressVersion"], value.node());
        self
    }

    /// `properties.ipTags`.
    pub fn ip_tags(mut self, value: impl Value<Vec<types::IpTag>>) -> Self {
        self.0.set(&["properties", "ipTags"], value.node());
        self
    }

    /// Adds one item to `properties.ipTags`.
    pub fn ip_tag(mut self, value: impl Value<types::IpTag>) -> Self {
        self.0.push(&["properties", "ipTags"], value.node());
        self
    }

    /// `properties.prefixLength`.
    pub fn prefix_length(mut self, value: impl Value<i64>) -> Self {
        self.0.set(&["properties", "prefixLength"], value.node());
        self
    }

    /// `properties.customIPPrefix.id`.
    pub fn custom_ip_prefix(mut self, value: impl Value<Id<AnyResource>>) -> Self {
        self.0.set(&["properties", "customIPPrefix", "id"], value.node());
        self
    }

    /// `properties.natGateway.id`.
    pub fn nat_gateway(mut self, value: impl Value<Id<super::NatGateway>>) -> Self {
        self.0.set(&["properties", "natGateway", "id"], value.node());
        self
    }

    /// `extendedLocation`.
    pub fn extended_location(
        mut self,
        value: impl Value<types::ExtendedLocation, Phase: KnownAtStart>,
    ) -> Self {
        self.0.set(&["extendedLocation"], value.node());
        self
    }

    /// `sku`.
    pub fn sku(mut self, value: impl Value<types::PublicIpPrefixSku, Phase: KnownAtStart>) -> Self {
        self.0.set(&["sku"], value.node());
        self
    }

    /// `zones`.
    pub fn zones(mut self, value: impl Value<Vec<String>, Phase: KnownAtStart>) -> Self {
        self.0.set(&["zones"], value.node());
        self
    }

    /// Adds one item to `zones`.
    pub fn zone(mut self, value: impl Value<String, Phase: KnownAtStart>) -> Self {
        self.0.push(&["zones"], value.node());
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
impl<P: Phase> Expr<PublicIpPrefix, P> {
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
