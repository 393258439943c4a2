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
        this.0.preset("bypass", Node::String("AzureServices".into()));
        this.0.preset("defaultAction", Node::String("Deny".into()));
        this
    }

    /// `bypass`.
    ///
    /// Control `storage.03`: it is `AzureServices` unless set here.
    pub fn dangerously_set_bypass(self, value: impl Value<NetworkRuleSetBypass>) -> Self {
        set(self, "bypass", value)
    }

    /// `resourceAccessRules`.
    pub fn resource_access_rules(self, value: impl Value<Vec<types::ResourceAccessRule>>) -> Self {
        set(self, "resourceAccessRules", value)
    }

    /// Adds one item to `resourceAccessRules`.
    pub fn resource_access_rule(self, value: impl Value<types::ResourceAccessRule>) -> Self {
        push(self, "resourceAccessRules", value)
    }

    /// `virtualNetworkRules`.
    pub fn virtual_network_rules(self, value: impl Value<Vec<types::VirtualNetworkRule>>) -> Self {
        set(self, "virtualNetworkRules", value)
    }

    /// Adds one item to `virtualNetworkRules`.
    pub fn virtual_network_rule(self, value: impl Value<types::VirtualNetworkRule>) -> Self {
        push(self, "virtualNetworkRules", value)
    }

    /// `ipRules`.
    ///
    /// Control `storage.04`: it stays absent unless set here.
    pub fn dangerously_set_ip_rules(self, value: impl Value<Vec<types::IpRule>>) -> Self {
        set(self, "ipRules", value)
    }

    /// `ipv6Rules`.
    pub fn ipv6_rules(self, value: impl Value<Vec<types::IpRule>>) -> Self {
        set(self, "ipv6Rules", value)
    }

    /// Adds one item to `ipv6Rules`.
    pub fn ipv6_rule(self, value: impl Value<types::IpRule>) -> Self {
        push(self, "ipv6Rules", value)
    }

    /// `defaultAction`.
    ///
    /// Control `storage.02`: it is `Deny` unless set here.
    pub fn dangerously_set_default_action(
        self,
        value: impl Value<NetworkRuleSetDefaultAction>,
    ) -> Self {
        set(self, "defaultAction", value)
    }
}

#[doc(hidden)]
impl<P> Expr<NetworkRuleSet, P> {
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
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `encryptionInTransit`.
    pub fn encryption_in_transit(self, value: impl Value<types::EncryptionInTransit>) -> Self {
        set(self, "encryptionInTransit", value)
    }
}

#[doc(hidden)]
impl<P> Expr<NfsSetting, P> {
    pub fn encryption_in_transit(&self) -> Expr<types::EncryptionInTransit, P> {
        field(self, "encryptionInTransit")
    }
}
