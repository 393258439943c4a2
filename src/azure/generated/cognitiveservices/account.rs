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
        this.0.set(&["location"], location.node());
        this.0.set(&["kind"], kind.node());
        this.0.set(&["sku"], sku.node());
        this.0.set(&["properties", "customSubDomainName"], custom_sub_domain_name.node());
        this.0.preset(&["properties", "publicNetworkAccess"], Node::String("Disabled".into()));
        this.0.preset(&["properties", "disableLocalAuth"], Node::Bool(true));
        this.0.preset(&["properties", "networkAcls", "defaultAction"], Node::String("Deny".into()));
        this
    }

    /// `properties.migrationToken`.
    pub fn migration_token(mut self, value: impl Value<Secret>) -> Self {
        self.0.set(&["properties", "migrationToken"], value.node());
        self
    }

    /// `properties.networkAcls`.
    pub fn network_acls(mut self, value: types::NetworkRuleSet) -> Self {
        self.0.set(&["properties", "networkAcls"], value.node());
        self
    }

    /// `properties.networkAcls`.
    ///
    /// Like [`network_acls`](Self::network_acls), for a value that may not hold what is safe.
    pub fn dangerously_set_network_acls(
        mut self,
        value: impl Value<types::NetworkRuleSet>,
    ) -> Self {
        self.0.set(&["properties", "networkAcls"], value.node());
        self
    }

    /// `properties.encryption`.
    pub fn encryption(mut self, value: impl Value<types::Encryption>) -> Self {
        self.0.set(&["properties", "encryption"], value.node());
        self
    }

    /// `properties.userOwnedStorage`.
    pub fn user_owned_storage(mut self, value: impl Value<Vec<types::UserOwnedStorage>>) -> Self {
        self.0.set(&["properties", "userOwnedStorage"], value.node());
        self
    }

    /// `properties.amlWorkspace`.
    pub fn aml_workspace(mut self, value: impl Value<types::UserOwnedAmlWorkspace>) -> Self {
        self.0.set(&["properties", "amlWorkspace"], value.node());
        self
    }

    /// `properties.publicNetworkAccess`.
    ///
    /// Control `cog.01`: it is `Disabled` unless set here.
    pub fn dangerously_set_public_network_access(
        mut self,
        value: impl Value<types::PublicNetworkAccess>,
    ) -> Self {
        self.0.set(&["properties", "publicNetworkAccess"], value.node());
        self
    }

    /// `properties.apiProperties`.
    pub fn api_properties(mut self, value: impl Value<types::ApiProperties>) -> Self {
        self.0.set(&["properties", "apiProperties"], value.node());
        self
    }

    /// `properties.dynamicThrottlingEnabled`.
    pub fn dynamic_throttling_enabled(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["properties", "dynamicThrottlingEnabled"], value.node());
        self
    }

    /// `properties.storedCompletionsDisabled`.
    pub fn stored_completions_disabled(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["properties", "storedCompletionsDisabled"], value.node());
        self
    }

    /// `properties.restrictOutboundNetworkAccess`.
    pub fn restrict_outbound_network_access(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["properties", "restrictOutboundNetworkAccess"], value.node());
        self
    }

    /// `properties.allowedFqdnList`.
    pub fn allowed_fqdn_list(mut self, value: impl Value<Vec<String>>) -> Self {
        self.0.set(&["properties", "allowedFqdnList"], value.node());
        self
    }

    /// `properties.disableLocalAuth`.
    ///
    /// Control `cog.03`: it is `true` unless set here.
    pub fn dangerously_set_disable_local_auth(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["properties", "disableLocalAuth"], value.node());
        self
    }

    /// `properties.restore`.
    pub fn restore(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["properties", "restore"], value.node());
        self
    }

    /// `properties.locations`.
    pub fn locations(mut self, value: impl Value<types::MultiRegionSettings>) -> Self {
        self.0.set(&["properties", "locations"], value.node());
        self
    }

    /// `properties.raiMonitorConfig`.
    pub fn rai_monitor_config(mut self, value: impl Value<types::RaiMonitorConfig>) -> Self {
        self.0.set(&["properties", "raiMonitorConfig"], value.node());
        self
    }

    /// `properties.networkInjections`.
    pub fn network_injections(mut self, value: impl Value<Vec<types::NetworkInjection>>) -> Self {
        self.0.set(&["properties", "networkInjections"], value.node());
        self
    }

    /// Adds one item to `properties.networkInjections`.
    pub fn network_injection(mut self, value: impl Value<types::NetworkInjection>) -> Self {
        self.0.push(&["properties", "networkInjections"], value.node());
        self
    }

    /// `properties.allowProjectManagement`.
    pub fn allow_project_management(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["properties", "allowProjectManagement"], value.node());
        self
    }

    /// `properties.defaultProject`.
    pub fn default_project(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["properties", "defaultProject"], value.node());
        self
    }

    /// `properties.associatedProjects`.
    pub fn associated_projects(mut self, value: impl Value<Vec<String>>) -> Self {
        self.0.set(&["properties", "associatedProjects"], value.node());
        self
    }

    /// Adds one item to `properties.associatedProjects`.
    pub fn associated_project(mut self, value: impl Value<String>) -> Self {
        self.0.push(&["properties", "associatedProjects"], value.node());
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
impl<P: Phase> Expr<Account, P> {
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
