//! Definitions and enums of `Microsoft.CognitiveServices` that start with N.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::super::types;
use super::ConnectionProperties;
use crate::azure::support::*;

definition! {
    /// Definition `NetworkInjection` of `Microsoft.CognitiveServices`.
    ///
    /// An expression that yields it has:
    /// - `scenario()`: `Scenario`
    /// - `subnet_arm_id()`: `Id<network::Subnet>`
    /// - `use_microsoft_managed_network()`: `bool`
    NetworkInjection
}

impl NetworkInjection {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `scenario`.
    pub fn scenario(self, value: impl Value<types::Scenario>) -> Self {
        set(self, "scenario", value)
    }

    /// `subnetArmId`.
    pub fn subnet_arm_id(
        self,
        value: impl Value<Id<crate::azure::generated::network::Subnet>>,
    ) -> Self {
        set(self, "subnetArmId", value)
    }

    /// `useMicrosoftManagedNetwork`.
    pub fn use_microsoft_managed_network(self, value: impl Value<bool>) -> Self {
        set(self, "useMicrosoftManagedNetwork", value)
    }
}

#[doc(hidden)]
impl<P> Expr<NetworkInjection, P> {
    pub fn scenario(&self) -> Expr<types::Scenario, P> {
        field(self, "scenario")
    }

    pub fn subnet_arm_id(&self) -> Expr<Id<crate::azure::generated::network::Subnet>, P> {
        field(self, "subnetArmId")
    }

    pub fn use_microsoft_managed_network(&self) -> Expr<bool, P> {
        field(self, "useMicrosoftManagedNetwork")
    }
}

definition! {
    /// Definition `NetworkRuleSet` of `Microsoft.CognitiveServices`.
    ///
    /// An expression that yields it has:
    /// - `default_action()`: `NetworkRuleSetDefaultAction`
    /// - `bypass()`: `NetworkRuleSetBypass`
    /// - `ip_rules()`: `Vec<IpRule>`
    /// - `virtual_network_rules()`: `Vec<VirtualNetworkRule>`
    NetworkRuleSet
}

impl NetworkRuleSet {
    /// An empty one.
    ///
    /// Sets what is safe:
    /// - `defaultAction` = `Deny` (`cog.02`)
    pub fn new() -> Self {
        let mut this = Self(Object::new());
        this.0.preset("defaultAction", Node::String("Deny".into()));
        this
    }

    /// `defaultAction`.
    ///
    /// Control `cog.02`: it is `Deny` unless set here.
    pub fn dangerously_set_default_action(
        self,
        value: impl Value<NetworkRuleSetDefaultAction>,
    ) -> Self {
        set(self, "defaultAction", value)
    }

    /// `bypass`.
    pub fn bypass(self, value: impl Value<NetworkRuleSetBypass>) -> Self {
        set(self, "bypass", value)
    }

    /// `ipRules`.
    pub fn ip_rules(self, value: impl Value<Vec<types::IpRule>>) -> Self {
        set(self, "ipRules", value)
    }

    /// Adds one item to `ipRules`.
    pub fn ip_rule(self, value: impl Value<types::IpRule>) -> Self {
        push(self, "ipRules", value)
    }

    /// `virtualNetworkRules`.
    pub fn virtual_network_rules(self, value: impl Value<Vec<types::VirtualNetworkRule>>) -> Self {
        set(self, "virtualNetworkRules", value)
    }

    /// Adds one item to `virtualNetworkRules`.
    pub fn virtual_network_rule(self, value: impl Value<types::VirtualNetworkRule>) -> Self {
        push(self, "virtualNetworkRules", value)
    }
}

#[doc(hidden)]
impl<P> Expr<NetworkRuleSet, P> {
    pub fn default_action(&self) -> Expr<NetworkRuleSetDefaultAction, P> {
        field(self, "defaultAction")
    }

    pub fn bypass(&self) -> Expr<NetworkRuleSetBypass, P> {
        field(self, "bypass")
    }

    pub fn ip_rules(&self) -> Expr<Vec<types::IpRule>, P> {
        field(self, "ipRules")
    }

    pub fn virtual_network_rules(&self) -> Expr<Vec<types::VirtualNetworkRule>, P> {
        field(self, "virtualNetworkRules")
    }
}

enumeration! {
    /// `bypass` of `NetworkRuleSet`.
    open NetworkRuleSetBypass {
        None = "None",
        AzureServices = "AzureServices",
    }
}

enumeration! {
    /// `defaultAction` of `NetworkRuleSet`.
    open NetworkRuleSetDefaultAction {
        Allow = "Allow",
        Deny = "Deny",
    }
}

definition! {
    /// Definition `NoneAuthTypeConnectionProperties` of `Microsoft.CognitiveServices`.
    ///
    /// An expression that yields it has:
    /// - `category()`: `AadAuthTypeConnectionPropertiesCategory`
    /// - `created_by_workspace_arm_id()`: `String`
    /// - `error()`: `String`
    /// - `expiry_time()`: `String`
    /// - `group()`: `String`
    /// - `is_shared_to_all()`: `bool`
    /// - `metadata()`: `Map<String>`
    /// - `pe_requirement()`: `PeRequirement`
    /// - `pe_status()`: `PeStatus`
    /// - `shared_user_list()`: `Vec<String>`
    /// - `target()`: `String`
    /// - `use_workspace_managed_identity()`: `bool`
    /// - `auth_type()`: `String`
    NoneAuthTypeConnectionProperties
}

variant! { ConnectionProperties <- NoneAuthTypeConnectionProperties }

impl NoneAuthTypeConnectionProperties {
    /// An empty one.
    pub fn new() -> Self {
        let mut this = Self(Object::new());
        this.0.preset("authType", Node::String("None".into()));
        this
    }

    /// `category`.
    pub fn category(
        self,
        value: impl Value<types::AadAuthTypeConnectionPropertiesCategory>,
    ) -> Self {
        set(self, "category", value)
    }

    /// `error`.
    pub fn error(self, value: impl Value<String>) -> Self {
        set(self, "error", value)
    }

    /// `expiryTime`.
    pub fn expiry_time(self, value: impl Value<String>) -> Self {
        set(self, "expiryTime", value)
    }

    /// `isSharedToAll`.
    pub fn is_shared_to_all(self, value: impl Value<bool>) -> Self {
        set(self, "isSharedToAll", value)
    }

    /// `metadata`.
    pub fn metadata(self, value: impl Value<Map<String>>) -> Self {
        set(self, "metadata", value)
    }

    /// `peRequirement`.
    pub fn pe_requirement(self, value: impl Value<types::PeRequirement>) -> Self {
        set(self, "peRequirement", value)
    }

    /// `peStatus`.
    pub fn pe_status(self, value: impl Value<types::PeStatus>) -> Self {
        set(self, "peStatus", value)
    }

    /// `sharedUserList`.
    pub fn shared_user_list(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "sharedUserList", value)
    }

    /// `target`.
    pub fn target(self, value: impl Value<String>) -> Self {
        set(self, "target", value)
    }

    /// `useWorkspaceManagedIdentity`.
    pub fn use_workspace_managed_identity(self, value: impl Value<bool>) -> Self {
        set(self, "useWorkspaceManagedIdentity", value)
    }
}

#[doc(hidden)]
impl<P> Expr<NoneAuthTypeConnectionProperties, P> {
    pub fn category(&self) -> Expr<types::AadAuthTypeConnectionPropertiesCategory, P> {
        field(self, "category")
    }

    pub fn created_by_workspace_arm_id(&self) -> Expr<String, P> {
        field(self, "createdByWorkspaceArmId")
    }

    pub fn error(&self) -> Expr<String, P> {
        field(self, "error")
    }

    pub fn expiry_time(&self) -> Expr<String, P> {
        field(self, "expiryTime")
    }

    pub fn group(&self) -> Expr<String, P> {
        field(self, "group")
    }

    pub fn is_shared_to_all(&self) -> Expr<bool, P> {
        field(self, "isSharedToAll")
    }

    pub fn metadata(&self) -> Expr<Map<String>, P> {
        field(self, "metadata")
    }

    pub fn pe_requirement(&self) -> Expr<types::PeRequirement, P> {
        field(self, "peRequirement")
    }

    pub fn pe_status(&self) -> Expr<types::PeStatus, P> {
        field(self, "peStatus")
    }

    pub fn shared_user_list(&self) -> Expr<Vec<String>, P> {
        field(self, "sharedUserList")
    }

    pub fn target(&self) -> Expr<String, P> {
        field(self, "target")
    }

    pub fn use_workspace_managed_identity(&self) -> Expr<bool, P> {
        field(self, "useWorkspaceManagedIdentity")
    }

    pub fn auth_type(&self) -> Expr<String, P> {
        field(self, "authType")
    }
}
