//! Definitions and enums of `Microsoft.CognitiveServices` that start with M.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::super::types;
use super::ConnectionProperties;
use crate::azure::support::*;

definition! {
    /// Definition `ManagedIdentityAuthTypeConnectionProperties` of `Microsoft.CognitiveServices`.
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
    /// - `credentials()`: `ConnectionManagedIdentity`
    /// - `auth_type()`: `String`
    ManagedIdentityAuthTypeConnectionProperties
}

variant! { ConnectionProperties <- ManagedIdentityAuthTypeConnectionProperties }

impl ManagedIdentityAuthTypeConnectionProperties {
    /// An empty one.
    pub fn new() -> Self {
        let mut this = Self(Object::new());
        this.0.preset(&["authType"], Node::String("ManagedIdentity".into()));
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

    /// `credentials`.
    pub fn credentials(mut self, value: impl Value<types::ConnectionManagedIdentity>) -> Self {
        self.0.set(&["credentials"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<ManagedIdentityAuthTypeConnectionProperties, P> {
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

    pub fn credentials(&self) -> Expr<types::ConnectionManagedIdentity, P> {
        field(self, "credentials")
    }

    pub fn auth_type(&self) -> Expr<String, P> {
        field(self, "authType")
    }
}

enumeration! {
    /// `managedNetworkKind` of `ManagedNetworkSettingsEx`.
    open ManagedNetworkKind {
        V1 = "V1",
        V2 = "V2",
    }
}

reading! {
    /// Definition `ManagedNetworkSettingsProperties` of `Microsoft.CognitiveServices`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `managed_network()`: `ManagedNetworkSettingsEx`
    /// - `provisioning_state()`: `String`
    ManagedNetworkProperties
}

#[doc(hidden)]
impl<P: Phase> Expr<ManagedNetworkProperties, P> {
    pub fn managed_network(&self) -> Expr<ManagedNetworkSettingsEx, P> {
        field(self, "managedNetwork")
    }

    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }
}

definition! {
    /// Definition `ManagedNetworkProvisionStatus` of `Microsoft.CognitiveServices`.
    ///
    /// An expression that yields it has:
    /// - `status()`: `ManagedNetworkProvisionStatusStatus`
    ManagedNetworkProvisionStatus
}

impl ManagedNetworkProvisionStatus {
    /// An empty one.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `status`.
    pub fn status(mut self, value: impl Value<ManagedNetworkProvisionStatusStatus>) -> Self {
        self.0.set(&["status"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<ManagedNetworkProvisionStatus, P> {
    pub fn status(&self) -> Expr<ManagedNetworkProvisionStatusStatus, P> {
        field(self, "status")
    }
}

enumeration! {
    /// `status` of `ManagedNetworkProvisionStatus`.
    open ManagedNetworkProvisionStatusStatus {
        Inactive = "Inactive",
        Active = "Active",
    }
}

definition! {
    /// Definition `ManagedNetworkSettingsEx` of `Microsoft.CognitiveServices`.
    ///
    /// An expression that yields it has:
    /// - `changeable_isolation_modes()`: `Vec<String>`
    /// - `isolation_mode()`: `IsolationMode`
    /// - `network_id()`: `String`
    /// - `outbound_rules()`: `Map<OutboundRule>`
    /// - `status()`: `ManagedNetworkProvisionStatus`
    /// - `firewall_sku()`: `FirewallSku`
    /// - `managed_network_kind()`: `ManagedNetworkKind`
    /// - `firewall_public_ip_address()`: `String`
    /// - `provisioning_state()`: `String`
    ManagedNetworkSettingsEx
}

impl ManagedNetworkSettingsEx {
    /// An empty one.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `isolationMode`.
    pub fn isolation_mode(mut self, value: impl Value<types::IsolationMode>) -> Self {
        self.0.set(&["isolationMode"], value.node());
        self
    }

    /// `outboundRules`.
    pub fn outbound_rules(mut self, value: impl Value<Map<types::OutboundRule>>) -> Self {
        self.0.set(&["outboundRules"], value.node());
        self
    }

    /// Adds one entry to `outboundRules`.
    pub fn outbound_rule(
        mut self,
        key: impl Into<Key>,
        value: impl Value<types::OutboundRule>,
    ) -> Self {
        self.0.set_entry(&["outboundRules"], key.into(), value.node());
        self
    }

    /// `status`.
    pub fn status(mut self, value: impl Value<ManagedNetworkProvisionStatus>) -> Self {
        self.0.set(&["status"], value.node());
        self
    }

    /// `firewallSku`.
    pub fn firewall_sku(mut self, value: impl Value<types::FirewallSku>) -> Self {
        self.0.set(&["firewallSku"], value.node());
        self
    }

    /// `managedNetworkKind`.
    pub fn managed_network_kind(mut self, value: impl Value<ManagedNetworkKind>) -> Self {
        self.0.set(&["managedNetworkKind"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<ManagedNetworkSettingsEx, P> {
    pub fn changeable_isolation_modes(&self) -> Expr<Vec<String>, P> {
        field(self, "changeableIsolationModes")
    }

    pub fn isolation_mode(&self) -> Expr<types::IsolationMode, P> {
        field(self, "isolationMode")
    }

    pub fn network_id(&self) -> Expr<String, P> {
        field(self, "networkId")
    }

    pub fn outbound_rules(&self) -> Expr<Map<types::OutboundRule>, P> {
        field(self, "outboundRules")
    }

    pub fn status(&self) -> Expr<ManagedNetworkProvisionStatus, P> {
        field(self, "status")
    }

    pub fn firewall_sku(&self) -> Expr<types::FirewallSku, P> {
        field(self, "firewallSku")
    }

    pub fn managed_network_kind(&self) -> Expr<ManagedNetworkKind, P> {
        field(self, "managedNetworkKind")
    }

    pub fn firewall_public_ip_address(&self) -> Expr<String, P> {
        field(self, "firewallPublicIpAddress")
    }

    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }
}

definition! {
    /// Definition `MultiRegionSettings` of `Microsoft.CognitiveServices`.
    ///
    /// An expression that yields it has:
    /// - `routing_method()`: `RoutingMethod`
    /// - `regions()`: `Vec<RegionSetting>`
    MultiRegionSettings
}

impl MultiRegionSettings {
    /// An empty one.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `routingMethod`.
    pub fn routing_method(mut self, value: impl Value<types::RoutingMethod>) -> Self {
        self.0.set(&["routingMethod"], value.node());
        self
    }

    /// `regions`.
    pub fn regions(mut self, value: impl Value<Vec<types::RegionSetting>>) -> Self {
        self.0.set(&["regions"], value.node());
        self
    }

    /// Adds one item to `regions`.
    pub fn region(mut self, value: impl Value<types::RegionSetting>) -> Self {
        self.0.push(&["regions"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<MultiRegionSettings, P> {
    pub fn routing_method(&self) -> Expr<types::RoutingMethod, P> {
        field(self, "routingMethod")
    }

    pub fn regions(&self) -> Expr<Vec<types::RegionSetting>, P> {
        field(self, "regions")
    }
}
