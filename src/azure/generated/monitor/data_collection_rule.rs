//! `Microsoft.Insights/dataCollectionRules`, version 2024-03-11.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.Insights/dataCollectionRules`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.insights/datacollectionrules)
    DataCollectionRule: "Microsoft.Insights/dataCollectionRules" @ "2024-03-11",
    properties types::DataCollectionRuleProperties,
    top [ResourceGroup]
}

impl DataCollectionRule {
    /// Declares the resource with what Azure requires of it.
    #[track_caller]
    pub fn new(
        name: impl Value<String, Phase: KnownAtStart>,
        location: impl Value<String, Phase: KnownAtStart>,
    ) -> Self {
        let mut this = Self(Declaration::new(Self::TYPE, Self::API_VERSION, name.node()));
        this.0.set("location", location.node());
        this
    }

    /// `properties.description`.
    pub fn description(self, value: impl Value<String>) -> Self {
        set(self, "properties/description", value)
    }

    /// `properties.dataCollectionEndpointId`.
    pub fn data_collection_endpoint_id(
        self,
        value: impl Value<Id<super::DataCollectionEndpoint>>,
    ) -> Self {
        set(self, "properties/dataCollectionEndpointId", value)
    }

    /// `properties.references`.
    pub fn references(self, value: impl Value<types::DataCollectionRuleReferences>) -> Self {
        set(self, "properties/references", value)
    }

    /// `properties.agentSettings`.
    pub fn agent_settings(self, value: impl Value<types::DataCollectionRuleAgentSettings>) -> Self {
        set(self, "properties/agentSettings", value)
    }

    /// `properties.streamDeclarations`.
    pub fn stream_declarations(self, value: impl Value<Map<types::StreamDeclaration>>) -> Self {
        set(self, "properties/streamDeclarations", value)
    }

    /// Adds one entry to `properties.streamDeclarations`.
    pub fn stream_declaration(
        self,
        key: impl Into<Key>,
        value: impl Value<types::StreamDeclaration>,
    ) -> Self {
        set_entry(self, "properties/streamDeclarations", key, value)
    }

    /// `properties.dataSources`.
    pub fn data_sources(self, value: impl Value<types::DataCollectionRuleDataSources>) -> Self {
        set(self, "properties/dataSources", value)
    }

    /// `properties.directDataSources`.
    pub fn direct_data_sources(
        self,
        value: impl Value<types::DataCollectionRuleDirectDataSources>,
    ) -> Self {
        set(self, "properties/directDataSources", value)
    }

    /// `properties.destinations`.
    pub fn destinations(self, value: impl Value<types::DataCollectionRuleDestinations>) -> Self {
        set(self, "properties/destinations", value)
    }

    /// `properties.dataFlows`.
    pub fn data_flows(self, value: impl Value<Vec<types::DataFlow>>) -> Self {
        set(self, "properties/dataFlows", value)
    }

    /// Adds one item to `properties.dataFlows`.
    pub fn data_flow(self, value: impl Value<types::DataFlow>) -> Self {
        push(self, "properties/dataFlows", value)
    }

    /// `kind`.
    pub fn kind(
        self,
        value: impl Value<types::DataCollectionRuleKind, Phase: KnownAtStart>,
    ) -> Self {
        set(self, "kind", value)
    }

    /// `sku`.
    pub fn sku(
        self,
        value: impl Value<types::DataCollectionRuleResourceSku, Phase: KnownAtStart>,
    ) -> Self {
        set(self, "sku", value)
    }

    /// `identity`: an identity that lives and dies with this resource.
    pub fn system_assigned_identity(mut self) -> Self {
        self.0.assign_system_identity("SystemAssigned,UserAssigned");
        self
    }

    /// `identity`: adds an identity that is a resource of its own.
    pub fn user_assigned_identity(
        mut self,
        identity: impl Value<Id<UserAssignedIdentity>, Phase: KnownAtStart>,
    ) -> Self {
        self.0.assign_identity(identity.node(), "SystemAssigned,UserAssigned");
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
impl<P> Expr<DataCollectionRule, P> {
    pub fn properties(&self) -> Expr<types::DataCollectionRuleProperties, P> {
        field(self, "properties")
    }

    pub fn kind(&self) -> Expr<types::DataCollectionRuleKind, P> {
        field(self, "kind")
    }

    pub fn sku(&self) -> Expr<types::DataCollectionRuleResourceSku, P> {
        field(self, "sku")
    }

    pub fn identity(&self) -> Expr<types::DataCollectionRuleResourceIdentity, P> {
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
