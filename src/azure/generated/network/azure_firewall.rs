//! `Microsoft.Network/azureFirewalls`, version 2025-09-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.Network/azureFirewalls`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.network/azurefirewalls)
    AzureFirewall: "Microsoft.Network/azureFirewalls" @ "2025-09-01",
    properties types::AzureFirewallProperties,
    top [ResourceGroup]
}

impl AzureFirewall {
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

    /// `properties.applicationRuleCollections`.
    pub fn application_rule_collections(
        mut self,
        value: impl Value<Vec<types::AzureFirewallApplicationRuleCollection>>,
    ) -> Self {
        self.0.set(&["properties", "applicationRuleCollections"], value.node());
        self
    }

    /// Adds one item to `properties.applicationRuleCollections`.
    pub fn application_rule_collection(
        mut self,
        value: impl Value<types::AzureFirewallApplicationRuleCollection>,
    ) -> Self {
        self.0.push(&["properties", "applicationRuleCollections"], value.node());
        self
    }

    /// `properties.natRuleCollections`.
    pub fn nat_rule_collections(
        mut self,
        value: impl Value<Vec<types::AzureFirewallNatRuleCollection>>,
    ) -> Self {
        self.0.set(&["properties", "natRuleCollections"], value.node());
        self
    }

    /// Adds one item to `properties.natRuleCollections`.
    pub fn nat_rule_collection(
        mut self,
        value: impl Value<types::AzureFirewallNatRuleCollection>,
    ) -> Self {
        self.0.push(&["properties", "natRuleCollections"], value.node());
        self
    }

    /// `properties.networkRuleCollections`.
    pub fn network_rule_collections(
        mut self,
        value: impl Value<Vec<types::AzureFirewallNetworkRuleCollection>>,
    ) -> Self {
        self.0.set(&["properties", "networkRuleCollections"], value.node());
        self
    }

    /// Adds one item to `properties.networkRuleCollections`.
    pub fn network_rule_collection(
        mut self,
        value: impl Value<types::AzureFirewallNetworkRuleCollection>,
    ) -> Self {
        self.0.push(&["properties", "networkRuleCollections"], value.node());
        self
    }

    /// `properties.ipConfigurations`.
    pub fn ip_configurations(
        mut self,
        value: impl Value<Vec<types::AzureFirewallIpConfiguration>>,
    ) -> Self {
        self.0.set(&["properties", "ipConfigurations"], value.node());
        self
    }

    /// Adds one item to `properties.ipConfigurations`.
    pub fn ip_configuration(
        mut self,
        value: impl Value<types::AzureFirewallIpConfiguration>,
    ) -> Self {
        self.0.push(&["properties", "ipConfigurations"], value.node());
        self
    }

    /// `properties.managementIpConfiguration`.
    pub fn management_ip_configuration(
        mut self,
        value: impl Value<types::AzureFirewallIpConfiguration>,
    ) -> Self {
        self.0.set(&["properties", "managementIpConfiguration"], value.node());
        self
    }

    /// `properties.threatIntelMode`.
    pub fn threat_intel_mode(mut self, value: impl Value<types::ThreatIntelMode>) -> Self {
        self.0.set(&["properties", "threatIntelMode"], value.node());
        self
    }

    /// `properties.virtualHub.id`.
    pub fn virtual_hub(mut self, value: impl Value<Id<AnyResource>>) -> Self {
        self.0.set(&["properties", "virtualHub", "id"], value.node());
        self
    }

    /// `properties.firewallPolicy.id`.
    pub fn firewall_policy(mut self, value: impl Value<Id<super::FirewallPolicy>>) -> Self {
        self.0.set(&["properties", "firewallPolicy", "id"], value.node());
        self
    }

    /// `properties.hubIPAddresses`.
    pub fn hub_ip_addresses(mut self, value: impl Value<types::HubIpAddresses>) -> Self {
        self.0.set(&["properties", "hubIPAddresses"], value.node());
        self
    }

    /// `properties.sku`.
    pub fn sku(mut self, value: impl Value<types::AzureFirewallSku>) -> Self {
        self.0.set(&["properties", "sku"], value.node());
        self
    }

    /// `properties.additionalProperties`.
    pub fn additional_properties(mut self, value: impl Value<Map<String>>) -> Self {
        self.0.set(&["properties", "additionalProperties"], value.node());
        self
    }

    /// Adds one entry to `properties.additionalProperties`.
    pub fn additional_property(mut self, key: impl Into<Key>, value: impl Value<String>) -> Self {
        self.0.set_entry(&["properties", "additionalProperties"], key.into(), value.node());
        self
    }

    /// `properties.autoscaleConfiguration`.
    pub fn autoscale_configuration(
        mut self,
        value: impl Value<types::AzureFirewallAutoscaleConfiguration>,
    ) -> Self {
        self.0.set(&["properties", "autoscaleConfiguration"], value.node());
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
impl<P: Phase> Expr<AzureFirewall, P> {
    pub fn properties(&self) -> Expr<types::AzureFirewallProperties, P> {
        field(self, "properties")
    }

    pub fn extended_location(&self) -> Expr<types::ExtendedLocation, P> {
        field(self, "extendedLocation")
    }

    pub fn zones(&self) -> Expr<Vec<String>, P> {
        field(self, "zones")
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
