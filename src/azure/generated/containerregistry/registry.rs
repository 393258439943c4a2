//! `Microsoft.ContainerRegistry/registries`, version 2025-11-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.ContainerRegistry/registries`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.containerregistry/registries)
    Registry: "Microsoft.ContainerRegistry/registries" @ "2025-11-01",
    properties types::RegistryProperties,
    top [ResourceGroup]
}

impl Registry {
    /// Declares the resource with what Azure requires of it.
    ///
    /// The name: between 5 and 50 characters, pattern `^[a-zA-Z0-9]*$`.
    ///
    /// Sets what is safe:
    /// - `properties.adminUserEnabled` = `false` (`acr.05`)
    /// - `properties.publicNetworkAccess` = `Disabled` (`acr.02`)
    /// - `sku.name` = `Premium` (`acr.01`)
    /// - `properties.networkRuleSet.defaultAction` = `Deny` (`acr.03`)
    #[track_caller]
    pub fn new(
        name: impl Value<String, Phase: KnownAtStart>,
        location: impl Value<String, Phase: KnownAtStart>,
    ) -> Self {
        let mut this = Self(Declaration::new(Self::TYPE, Self::API_VERSION, name.node()));
        this.0.set("location", location.node());
        this.0.preset("properties/adminUserEnabled", Node::Bool(false));
        this.0.preset("properties/publicNetworkAccess", Node::String("Disabled".into()));
        this.0.preset("sku/name", Node::String("Premium".into()));
        this.0.preset("properties/networkRuleSet/defaultAction", Node::String("Deny".into()));
        this
    }

    /// `properties.adminUserEnabled`.
    ///
    /// Control `acr.05`: it is `false` unless set here.
    pub fn dangerously_set_admin_user_enabled(self, value: impl Value<bool>) -> Self {
        set(self, "properties/adminUserEnabled", value)
    }

    /// `properties.networkRuleSet`.
    pub fn network_rule_set(self, value: types::NetworkRuleSet) -> Self {
        set(self, "properties/networkRuleSet", value)
    }

    /// `properties.networkRuleSet`.
    ///
    /// Like [`network_rule_set`](Self::network_rule_set), for a value that may not hold what is safe.
    pub fn dangerously_set_network_rule_set(
        self,
        value: impl Value<types::NetworkRuleSet>,
    ) -> Self {
        set(self, "properties/networkRuleSet", value)
    }

    /// `properties.policies`.
    pub fn policies(self, value: impl Value<types::Policies>) -> Self {
        set(self, "properties/policies", value)
    }

    /// `properties.encryption`.
    pub fn encryption(self, value: impl Value<types::EncryptionProperty>) -> Self {
        set(self, "properties/encryption", value)
    }

    /// `properties.dataEndpointEnabled`.
    pub fn data_endpoint_enabled(self, value: impl Value<bool>) -> Self {
        set(self, "properties/dataEndpointEnabled", value)
    }

    /// `properties.publicNetworkAccess`.
    ///
    /// Control `acr.02`: it is `Disabled` unless set here.
    pub fn dangerously_set_public_network_access(
        self,
        value: impl Value<types::PublicNetworkAccess>,
    ) -> Self {
        set(self, "properties/publicNetworkAccess", value)
    }

    /// `properties.networkRuleBypassOptions`.
    pub fn network_rule_bypass_options(
        self,
        value: impl Value<types::NetworkRuleBypassOptions>,
    ) -> Self {
        set(self, "properties/networkRuleBypassOptions", value)
    }

    /// `properties.networkRuleBypassAllowedForTasks`.
    pub fn network_rule_bypass_allowed_for_tasks(self, value: impl Value<bool>) -> Self {
        set(self, "properties/networkRuleBypassAllowedForTasks", value)
    }

    /// `properties.zoneRedundancy`.
    pub fn zone_redundancy(self, value: impl Value<types::ZoneRedundancy>) -> Self {
        set(self, "properties/zoneRedundancy", value)
    }

    /// `properties.anonymousPullEnabled`.
    ///
    /// Control `acr.06`: it stays absent unless set here.
    pub fn dangerously_set_anonymous_pull_enabled(self, value: impl Value<bool>) -> Self {
        set(self, "properties/anonymousPullEnabled", value)
    }

    /// `properties.roleAssignmentMode`.
    pub fn role_assignment_mode(self, value: impl Value<types::RoleAssignmentMode>) -> Self {
        set(self, "properties/roleAssignmentMode", value)
    }

    /// `sku`.
    pub fn sku(self, value: types::Sku) -> Self {
        set(self, "sku", value)
    }

    /// `sku`.
    ///
    /// Like [`sku`](Self::sku), for a value that may not hold what is safe.
    pub fn dangerously_set_sku(self, value: impl Value<types::Sku, Phase: KnownAtStart>) -> Self {
        set(self, "sku", value)
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
impl<P> Expr<Registry, P> {
    pub fn properties(&self) -> Expr<types::RegistryProperties, P> {
        field(self, "properties")
    }

    pub fn sku(&self) -> Expr<types::Sku, P> {
        field(self, "sku")
    }

    pub fn identity(&self) -> Expr<types::IdentityProperties, P> {
        field(self, "identity")
    }

    pub fn tags(&self) -> Expr<Map<String>, P> {
        field(self, "tags")
    }

    pub fn location(&self) -> Expr<String, P> {
        field(self, "location")
    }

    pub fn system_data(&self) -> Expr<types::SystemData, P> {
        field(self, "systemData")
    }
}
