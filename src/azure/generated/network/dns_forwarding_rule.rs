//! `Microsoft.Network/dnsForwardingRulesets/forwardingRules`, version 2025-05-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.Network/dnsForwardingRulesets/forwardingRules`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.network/dnsforwardingrulesets/forwardingrules)
    DnsForwardingRule: "Microsoft.Network/dnsForwardingRulesets/forwardingRules" @ "2025-05-01",
    properties types::DnsForwardingRuleProperties,
    child super::DnsForwardingRuleset
}

impl DnsForwardingRule {
    /// Declares the resource with what Azure requires of it.
    #[track_caller]
    pub fn new(
        parent: &Ref<super::DnsForwardingRuleset>,
        name: impl Value<String, Phase: KnownAtStart>,
        domain_name: impl Value<String>,
        target_dns_servers: impl Value<Vec<types::TargetDnsServer>>,
    ) -> Self {
        let mut this = Self(Declaration::child(Self::TYPE, Self::API_VERSION, parent, name.node()));
        this.0.set("properties/domainName", domain_name.node());
        this.0.set("properties/targetDnsServers", target_dns_servers.node());
        this
    }

    /// Adds one item to `properties.targetDnsServers`.
    pub fn target_dns_server(self, value: impl Value<types::TargetDnsServer>) -> Self {
        push(self, "properties/targetDnsServers", value)
    }

    /// `properties.metadata`.
    pub fn metadata(self, value: impl Value<Map<String>>) -> Self {
        set(self, "properties/metadata", value)
    }

    /// `properties.forwardingRuleState`.
    pub fn forwarding_rule_state(self, value: impl Value<types::ForwardingRuleState>) -> Self {
        set(self, "properties/forwardingRuleState", value)
    }
}

#[doc(hidden)]
impl<P> Expr<DnsForwardingRule, P> {
    pub fn properties(&self) -> Expr<types::DnsForwardingRuleProperties, P> {
        field(self, "properties")
    }

    pub fn etag(&self) -> Expr<String, P> {
        field(self, "etag")
    }

    pub fn system_data(&self) -> Expr<types::SystemData, P> {
        field(self, "systemData")
    }
}
