//! `Microsoft.Network/dnsResolvers/inboundEndpoints`, version 2025-05-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.Network/dnsResolvers/inboundEndpoints`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.network/dnsresolvers/inboundendpoints)
    DnsResolverInboundEndpoint: "Microsoft.Network/dnsResolvers/inboundEndpoints" @ "2025-05-01",
    properties types::DnsResolverInboundEndpointProperties,
    child super::DnsResolver
}

impl DnsResolverInboundEndpoint {
    /// Declares the resource with what Azure requires of it.
    #[track_caller]
    pub fn new(
        parent: &Ref<super::DnsResolver>,
        name: impl Value<String, Phase: KnownAtStart>,
        location: impl Value<String, Phase: KnownAtStart>,
        ip_configurations: impl Value<Vec<types::DnsResolverInboundEndpointIpConfiguration>>,
    ) -> Self {
        let mut this = Self(Declaration::child(Self::TYPE, Self::API_VERSION, parent, name.node()));
        this.0.set("location", location.node());
        this.0.set("properties/ipConfigurations", ip_configurations.node());
        this
    }

    /// Adds one item to `properties.ipConfigurations`.
    pub fn ip_configuration(
        self,
        value: impl Value<types::DnsResolverInboundEndpointIpConfiguration>,
    ) -> Self {
        push(self, "properties/ipConfigurations", value)
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
impl<P> Expr<DnsResolverInboundEndpoint, P> {
    pub fn properties(&self) -> Expr<types::DnsResolverInboundEndpointProperties, P> {
        field(self, "properties")
    }

    pub fn etag(&self) -> Expr<String, P> {
        field(self, "etag")
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
