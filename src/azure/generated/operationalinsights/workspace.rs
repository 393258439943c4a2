//! `Microsoft.OperationalInsights/workspaces`, version 2025-07-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.OperationalInsights/workspaces`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.operationalinsights/workspaces)
    Workspace: "Microsoft.OperationalInsights/workspaces" @ "2025-07-01",
    properties types::WorkspaceProperties,
    top [ResourceGroup]
}

impl Workspace {
    /// Declares the resource with what Azure requires of it.
    ///
    /// The name: between 4 and 63 characters, pattern `^[A-Za-z0-9][A-Za-z0-9-]+[A-Za-z0-9]$`.
    ///
    /// Sets what is safe:
    /// - `properties.retentionInDays` = `90` (`law.05`)
    /// - `properties.features.disableLocalAuth` = `true` (`law.03`)
    #[track_caller]
    pub fn new(
        name: impl Value<String, Phase: KnownAtStart>,
        location: impl Value<String, Phase: KnownAtStart>,
    ) -> Self {
        let mut this = Self(Declaration::new(Self::TYPE, Self::API_VERSION, name.node()));
        this.0.set("location", location.node());
        this.0.preset("properties/retentionInDays", Node::Int(90));
        this.0.preset("properties/features/disableLocalAuth", Node::Bool(true));
        this
    }

    /// `properties.sku`.
    pub fn sku(self, value: impl Value<types::WorkspaceSku>) -> Self {
        set(self, "properties/sku", value)
    }

    /// `properties.retentionInDays`.
    ///
    /// Control `law.05`: it is `90` unless set here.
    pub fn dangerously_set_retention_in_days(self, value: impl Value<i64>) -> Self {
        set(self, "properties/retentionInDays", value)
    }

    /// `properties.workspaceCapping`.
    pub fn workspace_capping(self, value: impl Value<types::WorkspaceCapping>) -> Self {
        set(self, "properties/workspaceCapping", value)
    }

    /// `properties.publicNetworkAccessForIngestion`.
    pub fn public_network_access_for_ingestion(
        self,
        value: impl Value<types::PublicNetworkAccessForIngestion>,
    ) -> Self {
        set(self, "properties/publicNetworkAccessForIngestion", value)
    }

    /// `properties.publicNetworkAccessForQuery`.
    pub fn public_network_access_for_query(
        self,
        value: impl Value<types::PublicNetworkAccessForQuery>,
    ) -> Self {
        set(self, "properties/publicNetworkAccessForQuery", value)
    }

    /// `properties.forceCmkForQuery`.
    pub fn force_cmk_for_query(self, value: impl Value<bool>) -> Self {
        set(self, "properties/forceCmkForQuery", value)
    }

    /// `properties.features`.
    pub fn features(self, value: types::WorkspaceFeatures) -> Self {
        set(self, "properties/features", value)
    }

    /// `properties.features`.
    ///
    /// Like [`features`](Self::features), for a value that may not hold what is safe.
    pub fn dangerously_set_features(self, value: impl Value<types::WorkspaceFeatures>) -> Self {
        set(self, "properties/features", value)
    }

    /// `properties.defaultDataCollectionRuleResourceId`.
    pub fn default_data_collection_rule_resource_id(
        self,
        value: impl Value<Id<crate::azure::generated::monitor::DataCollectionRule>>,
    ) -> Self {
        set(self, "properties/defaultDataCollectionRuleResourceId", value)
    }

    /// `properties.replication`.
    pub fn replication(self, value: impl Value<types::WorkspaceReplicationProperties>) -> Self {
        set(self, "properties/replication", value)
    }

    /// `identity`: an identity that lives and dies with this resource.
    pub fn system_assigned_identity(mut self) -> Self {
        self.0.assign_system_identity("SystemAssigned");
        self
    }

    /// `identity`: adds an identity that is a resource of its own.
    pub fn user_assigned_identity(
        mut self,
        identity: impl Value<Id<UserAssignedIdentity>, Phase: KnownAtStart>,
    ) -> Self {
        self.0.assign_identity(identity.node(), "UserAssigned");
        self
    }

    /// `etag`.
    pub fn etag(self, value: impl Value<String, Phase: KnownAtStart>) -> Self {
        set(self, "etag", value)
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
impl<P> Expr<Workspace, P> {
    pub fn properties(&self) -> Expr<types::WorkspaceProperties, P> {
        field(self, "properties")
    }

    pub fn identity(&self) -> Expr<types::Identity, P> {
        field(self, "identity")
    }

    pub fn etag(&self) -> Expr<String, P> {
        field(self, "etag")
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
