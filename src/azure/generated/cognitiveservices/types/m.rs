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
        this.0.preset("authType", Node::String("ManagedIdentity".into()));
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

    /// `credentials`.
    pub fn credentials(self, value: impl Value<types::ConnectionManagedIdentity>) -> Self {
        set(self, "credentials", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ManagedIdentityAuthTypeConnectionProperties, P> {
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
impl<P> Expr<ManagedNetworkProperties, P> {
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
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `status`.
    pub fn status(self, value: impl Value<ManagedNetworkProvisionStatusStatus>) -> Self {
        set(self, "status", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ManagedNetworkProvisionStatus, P> {
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
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `isolationMode`.
    pub fn isolation_mode(self, value: impl Value<types::IsolationMode>) -> Self {
        set(self, "isolationMode", value)
    }

    /// `outboundRules`.
    pub fn outbound_rules(self, value: impl Value<Map<types::OutboundRule>>) -> Self {
        set(self, "outboundRules", value)
    }

    /// Adds one entry to `outboundRules`.
    pub fn outbound_rule(
        self,
        key: impl Into<Key>,
        value: impl Value<types::OutboundRule>,
    ) -> Self {
        set_entry(self, "outboundRules", key, value)
    }

    /// `status`.
    pub fn status(self, value: impl Value<ManagedNetworkProvisionStatus>) -> Self {
        set(self, "status", value)
    }

    /// `firewallSku`.
    pub fn firewall_sku(self, value: impl Value<types::FirewallSku>) -> Self {
        set(self, "firewallSku", value)
    }

    /// `managedNetworkKind`.
    pub fn managed_network_kind(self, value: impl Value<ManagedNetworkKind>) -> Self {
        set(self, "managedNetworkKind", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ManagedNetworkSettingsEx, P> {
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
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `routingMethod`.
    pub fn routing_method(self, value: impl Value<types::RoutingMethod>) -> Self {
        set(self, "routingMethod", value)
    }

    /// `regions`.
    pub fn regions(self, value: impl Value<Vec<types::RegionSetting>>) -> Self {
        set(self, "regions", value)
    }

    /// Adds one item to `regions`.
    pub fn region(self, value: impl Value<types::RegionSetting>) -> Self {
        push(self, "regions", value)
    }
}

#[doc(hidden)]
impl<P> Expr<MultiRegionSettings, P> {
    pub fn routing_method(&self) -> Expr<types::RoutingMethod, P> {
        field(self, "routingMethod")
    }

    pub fn regions(&self) -> Expr<Vec<types::RegionSetting>, P> {
        field(self, "regions")
    }
}
