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
        this.0.set("location", location.node());
        this
    }

    /// `properties.basePolicy.id`.
    pub fn base_policy(self, value: impl Value<Id<FirewallPolicy>>) -> Self {
        set(self, "properties/basePolicy/id", value)
    }

    /// `properties.threatIntelMode`.
    pub fn threat_intel_mode(self, value: impl Value<types::ThreatIntelMode>) -> Self {
        set(self, "properties/threatIntelMode", value)
    }

    /// `properties.threatIntelWhitelist`.
    pub fn threat_intel_whitelist(
        self,
        value: impl Value<types::FirewallPolicyThreatIntelWhitelist>,
    ) -> Self {
        set(self, "properties/threatIntelWhitelist", value)
    }

    /// `properties.insights`.
    pub fn insights(self, value: impl Value<types::FirewallPolicyInsights>) -> Self {
        set(self, "properties/insights", value)
    }

    /// `properties.snat`.
    pub fn snat(self, value: impl Value<types::FirewallPolicySnat>) -> Self {
        set(self, "properties/snat", value)
    }

    /// `properties.sql`.
    pub fn sql(self, value: impl Value<types::FirewallPolicySql>) -> Self {
        set(self, "properties/sql", value)
    }

    /// `properties.dnsSettings`.
    pub fn dns_settings(self, value: impl Value<types::DnsSettings>) -> Self {
        set(self, "properties/dnsSettings", value)
    }

    /// `properties.explicitProxy`.
    pub fn explicit_proxy(self, value: impl Value<types::ExplicitProxy>) -> Self {
        set(self, "properties/explicitProxy", value)
    }

    /// `properties.intrusionDetection`.
    pub fn intrusion_detection(
        self,
        value: impl Value<types::FirewallPolicyIntrusionDetection>,
    ) -> Self {
        set(self, "properties/intrusionDetection", value)
    }

    /// `properties.transportSecurity`.
    pub fn transport_security(
        self,
        value: impl Value<types::FirewallPolicyTransportSecurity>,
    ) -> Self {
        set(self, "properties/transportSecurity", value)
    }

    /// `properties.sku`.
    pub fn sku(self, value: impl Value<types::FirewallPolicySku>) -> Self {
        set(self, "properties/sku", value)
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
    pub fn tags(self, value: impl Value<Map<String>, Phase: KnownAtStart>) -> Self {
        set(self, "tags", value)
    }

    /// Adds one entry to `tags`.
    pub fn tag(self, key: impl Into<Key>, value: impl Value<String, Phase: KnownAtStart>) -> Self {
        set_entry(self, "tags", key, value)
    }
}

#[doc(hidden)]
impl<P> Expr<FirewallPolicy, P> {
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
