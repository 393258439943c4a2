//! `Microsoft.Network/firewallPolicies`, version 2025-09-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.Network/firewallPolicies`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.network/firewallpolicies)
    FirewallPolicy: "Microsoft.Network/firewallPolicies" @ "2025-09-01",
    properties types::FirewallPolicyProperties,
    top [ResourceGroup]
}

impl FirewallPolicy {
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

    /// `properties.basePolicy.id`.
    pub fn base_policy(mut self, value: impl Value<Id<FirewallPolicy>>) -> Self {
        self.0.set(&["properties", "basePolicy", "id"], value.node());
        self
    }

    /// `properties.threatIntelMode`.
    pub fn threat_intel_mode(mut self, value: impl Value<types::ThreatIntelMode>) -> Self {
        self.0.set(&["properties", "threatIntelMode"], value.node());
        self
    }

    /// `properties.threatIntelWhitelist`.
    pub fn threat_intel_whitelist(
        mut self,
        value: impl Value<types::FirewallPolicyThreatIntelWhitelist>,
    ) -> Self {
        self.0.set(&["properties", "threatIntelWhitelist"], value.node());
        self
    }

    /// `properties.insights`.
    pub fn insights(mut self, value: impl Value<types::FirewallPolicyInsights>) -> Self {
        self.0.set(&["properties", "insights"], value.node());
        self
    }

    /// `properties.snat`.
    pub fn snat(mut self, value: impl Value<types::FirewallPolicySnat>) -> Self {
        self.0.set(&["properties", "snat"], value.node());
        self
    }

    /// `properties.sql`.
    pub fn sql(mut self, value: impl Value<types::FirewallPolicySql>) -> Self {
        self.0.set(&["properties", "sql"], value.node());
        self
    }

    /// `properties.dnsSettings`.
    pub fn dns_settings(mut self, value: impl Value<types::DnsSettings>) -> Self {
        self.0.set(&["properties", "dnsSettings"], value.node());
        self
    }

    /// `properties.explicitProxy`.
    pub fn explicit_proxy(mut self, value: impl Value<types::ExplicitProxy>) -> Self {
        self.0.set(&["properties", "explicitProxy"], value.node());
        self
    }

    /// `properties.intrusionDetection`.
    pub fn intrusion_detection(
        mut self,
        value: impl Value<types::FirewallPolicyIntrusionDetection>,
    ) -> Self {
        self.0.set(&["properties", "intrusionDetection"], value.node());
        self
    }

    /// `properties.transportSecurity`.
    pub fn transport_security(
        mut self,
        value: impl Value<types::FirewallPolicyTransportSecurity>,
    ) -> Self {
        self.0.set(&["properties", "transportSecurity"], value.node());
        self
    }

    /// `properties.sku`.
    pub fn sku(mut self, value: impl Value<types::FirewallPolicySku>) -> Self {
        self.0.set(&["properties", "sku"], value.node());
        self
    }

    /// `identity`: an identity that lives and dies with this resource.
    pub fn system_assigned_identity(mut self) -> Self {
        self.0.assign_system_identity("SystemAssigned, UserAssigned");
        self
    }

    /// `identity`: adds an identity that is a resource of its own.
    pub fn user_assigned_identity(
        mut self,
        identity: impl Value<Id<UserAssignedIdentity>, Phase: KnownAtStart>,
    ) -> Self {
        self.0.assign_identity(identity.node(), "SystemAssigned, UserAssigned");
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
impl<P: Phase> Expr<FirewallPolicy, P> {
    pub fn properties(&self) -> Expr<types::FirewallPolicyProperties, P> {
        field(self, "properties")
    }

    pub fn etag(&self) -> Expr<String, P> {
        field(self, "etag")
    }

    pub fn identity(&self) -> Expr<types::ManagedServiceIdentity, P> {
        field(self, "identity")
    }

    pub fn location(&self) -> Expr<String, P> {
        field(self, "location")
    }

    pub fn tags(&self) -> Expr<Map<String>, P> {
        field(self, "tags")
    }
}
