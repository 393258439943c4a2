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
        this.0.set("location", location.node());
        this
    }

    /// `properties.applicationRuleCollections`.
    pub fn application_rule_collections(
        self,
        value: impl Value<Vec<types::AzureFirewallApplicationRuleCollection>>,
    ) -> Self {
        set(self, "properties/applicationRuleCollections", value)
    }

    /// Adds one item to `properties.applicationRuleCollections`.
    pub fn application_rule_collection(
        self,
        value: impl Value<types::AzureFirewallApplicationRuleCollection>,
    ) -> Self {
        push(self, "properties/applicationRuleCollections", value)
    }

    /// `properties.natRuleCollections`.
    pub fn nat_rule_collections(
        self,
        value: impl Value<Vec<types::AzureFirewallNatRuleCollection>>,
    ) -> Self {
        set(self, "properties/natRuleCollections", value)
    }

    /// Adds one item to `properties.natRuleCollections`.
    pub fn nat_rule_collection(
        self,
        value: impl Value<types::AzureFirewallNatRuleCollection>,
    ) -> Self {
        push(self, "properties/natRuleCollections", value)
    }

    /// `properties.networkRuleCollections`.
    pub fn network_rule_collections(
        self,
        value: impl Value<Vec<types::AzureFirewallNetworkRuleCollection>>,
    ) -> Self {
        set(self, "properties/networkRuleCollections", value)
    }

    /// Adds one item to `properties.networkRuleCollections`.
    pub fn network_rule_collection(
        self,
        value: impl Value<types::AzureFirewallNetworkRuleCollection>,
    ) -> Self {
        push(self, "properties/networkRuleCollections", value)
    }

    /// `properties.ipConfigurations`.
    pub fn ip_configurations(
        self,
        value: impl Value<Vec<types::AzureFirewallIpConfiguration>>,
    ) -> Self {
        set(self, "properties/ipConfigurations", value)
    }

    /// Adds one item to `properties.ipConfigurations`.
    pub fn ip_configuration(self, value: impl Value<types::AzureFirewallIpConfiguration>) -> Self {
        push(self, "properties/ipConfigurations", value)
    }

    /// `properties.managementIpConfiguration`.
    pub fn management_ip_configuration(
        self,
        value: impl Value<types::AzureFirewallIpConfiguration>,
    ) -> Self {
        set(self, "properties/managementIpConfiguration", value)
    }

    /// `properties.threatIntelMode`.
    pub fn threat_intel_mode(self, value: impl Value<types::ThreatIntelMode>) -> Self {
        set(self, "properties/threatIntelMode", value)
    }

    /// `properties.virtualHub.id`.
    pub fn virtual_hub(self, value: impl Value<Id<AnyResource>>) -> Self {
        set(self, "properties/virtualHub/id", value)
    }

    /// `properties.firewallPolicy.id`.
    pub fn firewall_policy(self, value: impl Value<Id<super::FirewallPolicy>>) -> Self {
        set(self, "properties/firewallPolicy/id", value)
    }

    /// `properties.hubIPAddresses`.
    pub fn hub_ip_addresses(self, value: impl Value<types::HubIpAddresses>) -> Self {
        set(self, "properties/hubIPAddresses", value)
    }

    /// `properties.sku`.
    pub fn sku(self, value: impl Value<types::AzureFirewallSku>) -> Self {
        set(self, "properties/sku", value)
    }

    /// `properties.additionalProperties`.
    pub fn additional_properties(self, value: impl Value<Map<String>>) -> Self {
        set(self, "properties/additionalProperties", value)
    }

    /// Adds one entry to `properties.additionalProperties`.
    pub fn additional_property(self, key: impl Into<Key>, value: impl Value<String>) -> Self {
        set_entry(self, "properties/additionalProperties", key, value)
    }

    /// `properties.autoscaleConfiguration`.
    pub fn autoscale_configuration(
        self,
        value: impl Value<types::AzureFirewallAutoscaleConfiguration>,
    ) -> Self {
        set(self, "properties/autoscaleConfiguration", value)
    }

    /// `extendedLocation`.
    pub fn extended_location(
        self,
        value: impl Value<types::ExtendedLocation, Phase: KnownAtStart>,
    ) -> Self {
        set(self, "extendedLocation", value)
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
impl<P> Expr<AzureFirewall, P> {
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
