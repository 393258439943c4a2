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
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `scenario`.
    pub fn scenario(mut self, value: impl Value<types::Scenario>) -> Self {
        self.0.set(&["scenario"], value.node());
        self
    }

    /// `subnetArmId`.
    pub fn subnet_arm_id(
        mut self,
        value: impl Value<Id<crate::azure::generated::network::Subnet>>,
    ) -> Self {
        self.0.set(&["subnetArmId"], value.node());
        self
    }

    /// `useMicrosoftManagedNetwork`.
    pub fn use_microsoft_managed_network(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["useMicrosoftManagedNetwork"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<NetworkInjection, P> {
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
        this.0.preset(&["defaultAction"], Node::String("Deny".into()));
        this
    }

    /// `defaultAction`.
    ///
    /// Control `cog.02`: it is `Deny` unless set here.
    pub fn dangerously_set_default_action(
        mut self,
        value: impl Value<NetworkRuleSetDefaultAction>,
    ) -> Self {
        self.0.set(&["defaultAction"], value.node());
        self
    }

    /// `bypass`.
    pub fn bypass(mut self, value: impl Value<NetworkRuleSetBypass>) -> Self {
        self.0.set(&["bypass"], value.node());
        self
    }

    /// `ipRules`.
    pub fn ip_rules(mut self, value: impl Value<Vec<types::IpRule>>) -> Self {
        self.0.set(&["ipRules"], value.node());
        self
    }

    /// Adds one item to `ipRules`.
    pub fn ip_rule(mut self, value: impl Value<types::IpRule>) -> Self {
        self.0.push(&["ipRules"], value.node());
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
}

#[doc(hidden)]
impl<P: Phase> Expr<NetworkRuleSet, P> {
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
        this.0.preset(&["authType"], Node::String("None".into()));
        this
    }

    /// `category`.
    pub fn category(
        mut self,
        value: impl Value<types::AadAuthTypeConnectionPropertiesCategory>,
    ) -> Self {
        self.0.set(&["category"], value.node());
        self
    }

    /// `error`.
    pub fn error(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["error"], value.node());
        self
    }

    /// `expiryTime`.
    pub fn expiry_time(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["expiryTime"], value.node());
        self
    }

    /// `isSharedToAll`.
    pub fn is_shared_to_all(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["isSharedToAll"], value.node());
        self
    }

    /// `metadata`.
    pub fn metadata(mut self, value: impl Value<Map<String>>) -> Self {
        self.0.set(&["metadata"], value.node());
        self
    }

    /// `peRequirement`.
    pub fn pe_requirement(mut self, value: impl Value<types::PeRequirement>) -> Self {
        self.0.set(&["peRequirement"], value.node());
        self
    }

    /// `peStatus`.
    pub fn pe_status(mut self, value: impl Value<types::PeStatus>) -> Self {
        self.0.set(&["peStatus"], value.node());
        self
    }

    /// `sharedUserList`.
    pub fn shared_user_list(mut self, value: impl Value<Vec<String>>) -> Self {
        self.0.set(&["sharedUserList"], value.node());
        self
    }

    /// `target`.
    pub fn target(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["target"], value.node());
        self
    }

    /// `useWorkspaceManagedIdentity`.
    pub fn use_workspace_managed_identity(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["useWorkspaceManagedIdentity"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<NoneAuthTypeConnectionProperties, P> {
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
