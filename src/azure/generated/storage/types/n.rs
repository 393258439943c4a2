//! Definitions and enums of `Microsoft.Storage` that start with N.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::super::types;
use crate::azure::support::*;

definition! {
    /// Definition `NetworkRuleSet` of `Microsoft.Storage`.
    ///
    /// An expression that yields it has:
    /// - `bypass()`: `NetworkRuleSetBypass`
    /// - `resource_access_rules()`: `Vec<ResourceAccessRule>`
    /// - `virtual_network_rules()`: `Vec<VirtualNetworkRule>`
    /// - `ip_rules()`: `Vec<IpRule>`
    /// - `ipv6_rules()`: `Vec<IpRule>`
    /// - `default_action()`: `NetworkRuleSetDefaultAction`
    NetworkRuleSet
}

impl NetworkRuleSet {
    /// An empty one.
    ///
    /// Sets what is safe:
    /// - `bypass` = `AzureServices` (`storage.03`)
    /// - `defaultAction` = `Deny` (`storage.02`)
    pub fn new() -> Self {
        let mut this = Self(Object::new());
        this.0.preset(&["bypass"], Node::String("AzureServices".into()));
        this.0.preset(&["defaultAction"], Node::String("Deny".into()));
        this
    }

    /// `bypass`.
    ///
    /// Control `storage.03`: it is `AzureServices` unless set here.
    pub fn dangerously_set_bypass(mut self, value: impl Value<NetworkRuleSetBypass>) -> Self {
        self.0.set(&["bypass"], value.node());
        self
    }

    /// `resourceAccessRules`.
    pub fn resource_access_rules(
        mut self,
        value: impl Value<Vec<types::ResourceAccessRule>>,
    ) -> Self {
        self.0.set(&["resourceAccessRules"], value.node());
        self
    }

    /// Adds one item to `resourceAccessRules`.
    pub fn resource_access_rule(mut self, value: impl Value<types::ResourceAccessRule>) -> Self {
        self.0.push(&["resourceAccessRules"], value.node());
        self
    }

    /// `virtualNetworkRules`.
    pub fn virtual_network_rules(
        mut self,
        value: impl Value<Vec<types::VirtualNetworkRule>>,
    ) -> Self {
        self.0.set(&["virtualNetworkRules"], value.node());
        self
    }

    /// Adds one item to `virtualNetworkRules`.
    pub fn virtual_network_rule(mut self, value: impl Value<types::VirtualNetworkRule>) -> Self {
        self.0.push(&["virtualNetworkRules"], value.node());
        self
    }

    /// `ipRules`.
    ///
    /// Control `storage.04`: it stays absent unless set here.
    pub fn dangerously_set_ip_rules(mut self, value: impl Value<Vec<types::IpRule>>) -> Self {
        self.0.set(&["ipRules"], value.node());
        self
    }

    /// `ipv6Rules`.
    pub fn ipv6_rules(mut self, value: impl Value<Vec<types::IpRule>>) -> Self {
        self.0.set(&["ipv6Rules"], value.node());
        self
    }

    /// Adds one item to `ipv6Rules`.
    pub fn ipv6_rule(mut self, value: impl Value<types::IpRule>) -> Self {
        self.0.push(&["ipv6Rules"], value.node());
        self
    }

    /// `defaultAction`.
    ///
    /// Control `storage.02`: it is `Deny` unless set here.
    pub fn dangerously_set_default_action(
        mut self,
        value: impl Value<NetworkRuleSetDefaultAction>,
    ) -> Self {
        self.0.set(&["defaultAction"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<NetworkRuleSet, P> {
    pub fn bypass(&self) -> Expr<NetworkRuleSetBypass, P> {
        field(self, "bypass")
    }

    pub fn resource_access_rules(&self) -> Expr<Vec<types::ResourceAccessRule>, P> {
        field(self, "resourceAccessRules")
    }

    pub fn virtual_network_rules(&self) -> Expr<Vec<types::VirtualNetworkRule>, P> {
        field(self, "virtualNetworkRules")
    }

    pub fn ip_rules(&self) -> Expr<Vec<types::IpRule>, P> {
        field(self, "ipRules")
    }

    pub fn ipv6_rules(&self) -> Expr<Vec<types::IpRule>, P> {
        field(self, "ipv6Rules")
    }

    pub fn default_action(&self) -> Expr<NetworkRuleSetDefaultAction, P> {
        field(self, "defaultAction")
    }
}

enumeration! {
    /// `bypass` of `NetworkRuleSet`.
    open NetworkRuleSetBypass {
        None = "None",
        Logging = "Logging",
        Metrics = "Metrics",
        AzureServices = "AzureServices",
    }
}

enumeration! {
    /// `defaultAction` of `NetworkRuleSet`.
    NetworkRuleSetDefaultAction {
        Allow = "Allow",
        Deny = "Deny",
    }
}

definition! {
    /// Definition `NfsSetting` of `Microsoft.Storage`.
    ///
    /// An expression that yields it has:
    /// - `encryption_in_transit()`: `EncryptionInTransit`
    NfsSetting
}

impl NfsSetting {
    /// An empty one.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `encryptionInTransit`.
    pub fn encryption_in_transit(mut self, value: impl Value<types::EncryptionInTransit>) -> Self {
        self.0.set(&["encryptionInTransit"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<NfsSetting, P> {
    pub fn encryption_in_transit(&self) -> Expr<types::EncryptionInTransit, P> {
        field(self, "encryptionInTransit")
    }
}
