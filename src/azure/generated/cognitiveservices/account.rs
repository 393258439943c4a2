//! `Microsoft.CognitiveServices/accounts`, version 2025-12-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.CognitiveServices/accounts`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.cognitiveservices/accounts)
    Account: "Microsoft.CognitiveServices/accounts" @ "2025-12-01",
    properties types::AccountProperties,
    top [ResourceGroup]
}

impl Account {
    /// Declares the resource with what Azure requires of it.
    ///
    /// The name: between 2 and 64 characters, pattern `^[a-zA-Z0-9][a-zA-Z0-9_.-]*$`.
    ///
    /// Sets what is safe:
    /// - `properties.publicNetworkAccess` = `Disabled` (`cog.01`)
    /// - `properties.disableLocalAuth` = `true` (`cog.03`)
    /// - `properties.networkAcls.defaultAction` = `Deny` (`cog.02`)
    #[track_caller]
    pub fn new(
        name: impl Value<String, Phase: KnownAtStart>,
        location: impl Value<String, Phase: KnownAtStart>,
        kind: impl Value<String, Phase: KnownAtStart>,
        sku: impl Value<types::Sku, Phase: KnownAtStart>,
        custom_sub_domain_name: impl Value<String>,
    ) -> Self {
        let mut this = Self(Declaration::new(Self::TYPE, Self::API_VERSION, name.node()));
        this.0.set("location", location.node());
        this.0.set("kind", kind.node());
        this.0.set("sku", sku.node());
        this.0.set("properties/customSubDomainName", custom_sub_domain_name.node());
        this.0.preset("properties/publicNetworkAccess", Node::String("Disabled".into()));
        this.0.preset("properties/disableLocalAuth", Node::Bool(true));
        this.0.preset("properties/networkAcls/defaultAction", Node::String("Deny".into()));
        this
    }

    /// `properties.migrationToken`.
    pub fn migration_token(self, value: impl Value<Secret>) -> Self {
        set(self, "properties/migrationToken", value)
    }

    /// `properties.networkAcls`.
    pub fn network_acls(self, value: types::NetworkRuleSet) -> Self {
        set(self, "properties/networkAcls", value)
    }

    /// `properties.networkAcls`.
    ///
    /// Like [`network_acls`](Self::network_acls), for a value that may not hold what is safe.
    pub fn dangerously_set_network_acls(self, value: impl Value<types::NetworkRuleSet>) -> Self {
        set(self, "properties/networkAcls", value)
    }

    /// `properties.encryption`.
    pub fn encryption(self, value: impl Value<types::Encryption>) -> Self {
        set(self, "properties/encryption", value)
    }

    /// `properties.userOwnedStorage`.
    pub fn user_owned_storage(self, value: impl Value<Vec<types::UserOwnedStorage>>) -> Self {
        set(self, "properties/userOwnedStorage", value)
    }

    /// `properties.amlWorkspace`.
    pub fn aml_workspace(self, value: impl Value<types::UserOwnedAmlWorkspace>) -> Self {
        set(self, "properties/amlWorkspace", value)
    }

    /// `properties.publicNetworkAccess`.
    ///
    /// Control `cog.01`: it is `Disabled` unless set here.
    pub fn dangerously_set_public_network_access(
        self,
        value: impl Value<types::PublicNetworkAccess>,
    ) -> Self {
        set(self, "properties/publicNetworkAccess", value)
    }

    /// `properties.apiProperties`.
    pub fn api_properties(self, value: impl Value<types::ApiProperties>) -> Self {
        set(self, "properties/apiProperties", value)
    }

    /// `properties.dynamicThrottlingEnabled`.
    pub fn dynamic_throttling_enabled(self, value: impl Value<bool>) -> Self {
        set(self, "properties/dynamicThrottlingEnabled", value)
    }

    /// `properties.storedCompletionsDisabled`.
    pub fn stored_completions_disabled(self, value: impl Value<bool>) -> Self {
        set(self, "properties/storedCompletionsDisabled", value)
    }

    /// `properties.restrictOutboundNetworkAccess`.
    pub fn restrict_outbound_network_access(self, value: impl Value<bool>) -> Self {
        set(self, "properties/restrictOutboundNetworkAccess", value)
    }

    /// `properties.allowedFqdnList`.
    pub fn allowed_fqdn_list(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "properties/allowedFqdnList", value)
    }

    /// `properties.disableLocalAuth`.
    ///
    /// Control `cog.03`: it is `true` unless set here.
    pub fn dangerously_set_disable_local_auth(self, value: impl Value<bool>) -> Self {
        set(self, "properties/disableLocalAuth", value)
    }

    /// `properties.restore`.
    pub fn restore(self, value: impl Value<bool>) -> Self {
        set(self, "properties/restore", value)
    }

    /// `properties.locations`.
    pub fn locations(self, value: impl Value<types::MultiRegionSettings>) -> Self {
        set(self, "properties/locations", value)
    }

    /// `properties.raiMonitorConfig`.
    pub fn rai_monitor_config(self, value: impl Value<types::RaiMonitorConfig>) -> Self {
        set(self, "properties/raiMonitorConfig", value)
    }

    /// `properties.networkInjections`.
    pub fn network_injections(self, value: impl Value<Vec<types::NetworkInjection>>) -> Self {
        set(self, "properties/networkInjections", value)
    }

    /// Adds one item to `properties.networkInjections`.
    pub fn network_injection(self, value: impl Value<types::NetworkInjection>) -> Self {
        push(self, "properties/networkInjections", value)
    }

    /// `properties.allowProjectManagement`.
    pub fn allow_project_management(self, value: impl Value<bool>) -> Self {
        set(self, "properties/allowProjectManagement", value)
    }

    /// `properties.defaultProject`.
    pub fn default_project(self, value: impl Value<String>) -> Self {
        set(self, "properties/defaultProject", value)
    }

    /// `properties.associatedProjects`.
    pub fn associated_projects(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "properties/associatedProjects", value)
    }

    /// Adds one item to `properties.associatedProjects`.
    pub fn associated_project(self, value: impl Value<String>) -> Self {
        push(self, "properties/associatedProjects", value)
    }

    /// `tags`.
    pub fn tags(self, value: impl Value<Map<String>, Phase: KnownAtStart>) -> Self {
        set(self, "tags", value)
    }

    /// Adds one entry to `tags`.
    pub fn tag(self, key: impl Into<Key>, value: impl Value<String, Phase: KnownAtStart>) -> Self {
        set_entry(self, "tags", key, value)
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
}

#[doc(hidden)]
impl<P> Expr<Account, P> {
    pub fn properties(&self) -> Expr<types::AccountProperties, P> {
        field(self, "properties")
    }

    pub fn tags(&self) -> Expr<Map<String>, P> {
        field(self, "tags")
    }

    pub fn location(&self) -> Expr<String, P> {
        field(self, "location")
    }

    pub fn etag(&self) -> Expr<String, P> {
        field(self, "etag")
    }

    pub fn kind(&self) -> Expr<String, P> {
        field(self, "kind")
    }

    pub fn sku(&self) -> Expr<types::Sku, P> {
        field(self, "sku")
    }

    pub fn identity(&self) -> Expr<types::Identity, P> {
        field(self, "identity")
    }

    pub fn system_data(&self) -> Expr<types::SystemData, P> {
        field(self, "systemData")
    }
}
