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
        this.0.set(&["location"], location.node());
        this.0.preset(&["properties", "publicNetworkAccess"], Node::String("Disabled".into()));
        this.0.preset(&["properties", "disableLocalAuth"], Node::Bool(true));
        this.0.preset(&["sku", "name"], Node::String("standard".into()));
        this
    }

    /// `properties.replicaCount`: from 1 to 12.
    pub fn replica_count(mut self, value: impl Value<i64>) -> Self {
        self.0.set(&["properties", "replicaCount"], value.node());
        self
    }

    /// `properties.partitionCount`: from 1 to 12.
    pub fn partition_count(mut self, value: impl Value<i64>) -> Self {
        self.0.set(&["properties", "partitionCount"], value.node());
        self
    }

    /// `properties.endpoint`.
    pub fn endpoint(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["properties", "endpoint"], value.node());
        self
    }

    /// `properties.hostingMode`.
    pub fn hosting_mode(mut self, value: impl Value<types::HostingMode>) -> Self {
        self.0.set(&["properties", "hostingMode"], value.node());
        self
    }

    /// `properties.computeType`.
    pub fn compute_type(mut self, value: impl Value<types::ComputeType>) -> Self {
        self.0.set(&["properties", "computeType"], value.node());
        self
    }

    /// `properties.publicNetworkAccess`.
    ///
    /// Control `search.01`: it is `Disabled` unless set here.
    pub fn dangerously_set_public_network_access(
        mut self,
        value: impl Value<types::PublicNetworkAccess>,
    ) -> Self {
        self.0.set(&["properties", "publicNetworkAccess"], value.node());
        self
    }

    /// `properties.networkRuleSet`.
    pub fn network_rule_set(mut self, value: impl Value<types::NetworkRuleSet>) -> Self {
        self.0.set(&["properties", "networkRuleSet"], value.node());
        self
    }

    /// `properties.dataExfiltrationProtections`.
    pub fn data_exfiltration_protections(
        mut self,
        value: impl Value<Vec<types::DataExfiltrationProtection>>,
    ) -> Self {
        self.0.set(&["properties", "dataExfiltrationProtections"], value.node());
        self
    }

    /// Adds one item to `properties.dataExfiltrationProtections`.
    pub fn data_exfiltration_protection(
        mut self,
        value: impl Value<types::DataExfiltrationProtection>,
    ) -> Self {
        self.0.push(&["properties", "dataExfiltrationProtections"], value.node());
        self
    }

    /// `properties.encryptionWithCmk`.
    pub fn encryption_with_cmk(mut self, value: impl Value<types::EncryptionWithCmk>) -> Self {
        self.0.set(&["properties", "encryptionWithCmk"], value.node());
        self
    }

    /// `properties.disableLocalAuth`.
    ///
    /// Control `search.02`: it is `true` unless set here.
    pub fn dangerously_set_disable_local_auth(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["properties", "disableLocalAuth"], value.node());
        self
    }

    /// `properties.authOptions`.
    ///
    /// Control `search.03`: it stays absent unless set here.
    pub fn dangerously_set_auth_options(
        mut self,
        value: impl Value<types::DataPlaneAuthOptions>,
    ) -> Self {
        self.0.set(&["properties", "authOptions"], value.node());
        self
    }

    /// `properties.semanticSearch`.
    pub fn semantic_search(mut self, value: impl Value<types::SemanticSearch>) -> Self {
        self.0.set(&["properties", "semanticSearch"], value.node());
        self
    }

    /// `properties.upgradeAvailable`.
    pub fn upgrade_available(mut self, value: impl Value<types::UpgradeAvailable>) -> Self {
        self.0.set(&["properties", "upgradeAvailable"], value.node());
        self
    }

    /// `sku`.
    pub fn sku(mut self, value: types::Sku) -> Self {
        self.0.set(&["sku"], value.node());
        self
    }

    /// `sku`.
    ///
    /// Like [`sku`](Self::sku), for a value that may not hold what is safe.
    pub fn dangerously_set_sku(
        mut self,
        value: impl Value<types::Sku, Phase: KnownAtStart>,
    ) -> Self {
        self.0.set(&["sku"], value.node());
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
}

#[doc(hidden)]
impl<P: Phase> Expr<SearchService, P> {
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
