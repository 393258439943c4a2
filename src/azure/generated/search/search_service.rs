//! `Microsoft.Search/searchServices`, version 2025-05-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.Search/searchServices`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.search/searchservices)
    SearchService: "Microsoft.Search/searchServices" @ "2025-05-01",
    properties types::SearchServiceProperties,
    top [ResourceGroup]
}

impl SearchService {
    /// Declares the resource with what Azure requires of it.
    ///
    /// The name: pattern `^(?=.{2,60}$)[a-z0-9][a-z0-9]+(-[a-z0-9]+)*$`.
    ///
    /// Sets what is safe:
    /// - `properties.publicNetworkAccess` = `Disabled` (`search.01`)
    /// - `properties.disableLocalAuth` = `true` (`search.02`)
    /// - `sku.name` = `standard` (`search.04`)
    #[track_caller]
    pub fn new(
        name: impl Value<String, Phase: KnownAtStart>,
        location: impl Value<String, Phase: KnownAtStart>,
    ) -> Self {
        let mut this = Self(Declaration::new(Self::TYPE, Self::API_VERSION, name.node()));
        this.0.set("location", location.node());
        this.0.preset("properties/publicNetworkAccess", Node::String("Disabled".into()));
        this.0.preset("properties/disableLocalAuth", Node::Bool(true));
        this.0.preset("sku/name", Node::String("standard".into()));
        this
    }

    /// `properties.replicaCount`: from 1 to 12.
    pub fn replica_count(self, value: impl Value<i64>) -> Self {
        set(self, "properties/replicaCount", value)
    }

    /// `properties.partitionCount`: from 1 to 12.
    pub fn partition_count(self, value: impl Value<i64>) -> Self {
        set(self, "properties/partitionCount", value)
    }

    /// `properties.endpoint`.
    pub fn endpoint(self, value: impl Value<String>) -> Self {
        set(self, "properties/endpoint", value)
    }

    /// `properties.hostingMode`.
    pub fn hosting_mode(self, value: impl Value<types::HostingMode>) -> Self {
        set(self, "properties/hostingMode", value)
    }

    /// `properties.computeType`.
    pub fn compute_type(self, value: impl Value<types::ComputeType>) -> Self {
        set(self, "properties/computeType", value)
    }

    /// `properties.publicNetworkAccess`.
    ///
    /// Control `search.01`: it is `Disabled` unless set here.
    pub fn dangerously_set_public_network_access(
        self,
        value: impl Value<types::PublicNetworkAccess>,
    ) -> Self {
        set(self, "properties/publicNetworkAccess", value)
    }

    /// `properties.networkRuleSet`.
    pub fn network_rule_set(self, value: impl Value<types::NetworkRuleSet>) -> Self {
        set(self, "properties/networkRuleSet", value)
    }

    /// `properties.dataExfiltrationProtections`.
    pub fn data_exfiltration_protections(
        self,
        value: impl Value<Vec<types::DataExfiltrationProtection>>,
    ) -> Self {
        set(self, "properties/dataExfiltrationProtections", value)
    }

    /// Adds one item to `properties.dataExfiltrationProtections`.
    pub fn data_exfiltration_protection(
        self,
        value: impl Value<types::DataExfiltrationProtection>,
    ) -> Self {
        push(self, "properties/dataExfiltrationProtections", value)
    }

    /// `properties.encryptionWithCmk`.
    pub fn encryption_with_cmk(self, value: impl Value<types::EncryptionWithCmk>) -> Self {
        set(self, "properties/encryptionWithCmk", value)
    }

    /// `properties.disableLocalAuth`.
    ///
    /// Control `search.02`: it is `true` unless set here.
    pub fn dangerously_set_disable_local_auth(self, value: impl Value<bool>) -> Self {
        set(self, "properties/disableLocalAuth", value)
    }

    /// `properties.authOptions`.
    ///
    /// Control `search.03`: it stays absent unless set here.
    pub fn dangerously_set_auth_options(
        self,
        value: impl Value<types::DataPlaneAuthOptions>,
    ) -> Self {
        set(self, "properties/authOptions", value)
    }

    /// `properties.semanticSearch`.
    pub fn semantic_search(self, value: impl Value<types::SemanticSearch>) -> Self {
        set(self, "properties/semanticSearch", value)
    }

    /// `properties.upgradeAvailable`.
    pub fn upgrade_available(self, value: impl Value<types::UpgradeAvailable>) -> Self {
        set(self, "properties/upgradeAvailable", value)
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
impl<P> Expr<SearchService, P> {
    pub fn properties(&self) -> Expr<types::SearchServiceProperties, P> {
        field(self, "properties")
    }

    pub fn sku(&self) -> Expr<types::Sku, P> {
        field(self, "sku")
    }

    pub fn identity(&self) -> Expr<types::Identity, P> {
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
