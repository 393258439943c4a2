//! `Microsoft.Network/dnsForwardingRulesets`, version 2025-05-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.Network/dnsForwardingRulesets`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.network/dnsforwardingrulesets)
    DnsForwardingRuleset: "Microsoft.Network/dnsForwardingRulesets" @ "2025-05-01",
    properties types::DnsForwardingRulesetProperties,
    top [ResourceGroup]
}

impl DnsForwardingRuleset {
    /// Declares the resource with what Azure requires of it.
    #[track_caller]
    pub fn new(
        name: impl Value<String, Phase: KnownAtStart>,
        location: impl Value<String, Phase: KnownAtStart>,
        dns_resolver_outbound_endpoints: impl IntoIterator<
            Item = impl Value<Id<super::DnsResolverOutboundEndpoint>>,
        >,
    ) -> Self {
        let mut this = Self(Declaration::new(Self::TYPE, Self::API_VERSION, name.node()));
        this.0.set("location", location.node());
        this.0.set(
            "properties/dnsResolverOutboundEndpoints",
            Node::Array(
                dns_resolver_outbound_endpoints
                    .into_iter()
                    .map(|item| Node::from(Object::new().with("id", item.node())))
                    .collect(),
            ),
        );
        this
    }

    /// Adds one item to `properties.dnsResolverOutboundEndpoints`.
    pub fn dns_resolver_outbound_endpoint(
        mut self,
        value: impl Value<Id<super::DnsResolverOutboundEndpoint>>,
    ) -> Self {
        self.0.push(
            "properties/dnsResolverOutboundEndpoints",
            Node::from(Object::new().with("id", value.node())),
        );
        self
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
impl<P> Expr<DnsForwardingRuleset, P> {
    pub fn properties(&self) -> Expr<types::DnsForwardingRulesetProperties, P> {
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
