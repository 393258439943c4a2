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
        this.0.set(&["location"], location.node());
        this
    }

    /// `properties.description`.
    pub fn description(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["properties", "description"], value.node());
        self
    }

    /// `properties.dataCollectionEndpointId`.
    pub fn data_collection_endpoint_id(
        mut self,
        value: impl Value<Id<super::DataCollectionEndpoint>>,
    ) -> Self {
        self.0.set(&["properties", "dataCollectionEndpointId"], value.node());
        self
    }

    /// `properties.references`.
    pub fn references(mut self, value: impl Value<types::DataCollectionRuleReferences>) -> Self {
        self.0.set(&["properties", "references"], value.node());
        self
    }

    /// `properties.agentSettings`.
    pub fn agent_settings(
        mut self,
        value: impl Value<types::DataCollectionRuleAgentSettings>,
    ) -> Self {
        self.0.set(&["properties", "agentSettings"], value.node());
        self
    }

    /// `properties.streamDeclarations`.
    pub fn stream_declarations(mut self, value: impl Value<Map<types::StreamDeclaration>>) -> Self {
        self.0.set(&["properties", "streamDeclarations"], value.node());
        self
    }

    /// Adds one entry to `properties.streamDeclarations`.
    pub fn stream_declaration(
        mut self,
        key: impl Into<Key>,
        value: impl Value<types::StreamDeclaration>,
    ) -> Self {
        self.0.set_entry(&["properties", "streamDeclarations"], key.into(), value.node());
        self
    }

    /// `properties.dataSources`.
    pub fn data_sources(mut self, value: impl Value<types::DataCollectionRuleDataSources>) -> Self {
        self.0.set(&["properties", "dataSources"], value.node());
        self
    }

    /// `properties.directDataSources`.
    pub fn direct_data_sources(
        mut self,
        value: impl Value<types::DataCollectionRuleDirectDataSources>,
    ) -> Self {
        self.0.set(&["properties", "directDataSources"], value.node());
        self
    }

    /// `properties.destinations`.
    pub fn destinations(
        mut self,
        value: impl Value<types::DataCollectionRuleDestinations>,
    ) -> Self {
        self.0.set(&["properties", "destinations"], value.node());
        self
    }

    /// `properties.dataFlows`.
    pub fn data_flows(mut self, value: impl Value<Vec<types::DataFlow>>) -> Self {
        self.0.set(&["properties", "dataFlows"], value.node());
        self
    }

    /// Adds one item to `properties.dataFlows`.
    pub fn data_flow(mut self, value: impl Value<types::DataFlow>) -> Self {
        self.0.push(&["properties", "dataFlows"], value.node());
        self
    }

    /// `kind`.
    pub fn kind(
        mut self,
        value: impl Value<types::DataCollectionRuleKind, Phase: KnownAtStart>,
    ) -> Self {
        self.0.set(&["kind"], value.node());
        self
    }

    /// `sku`.
    pub fn sku(
        mut self,
        value: impl Value<types::DataCollectionRuleResourceSku, Phase: KnownAtStart>,
    ) -> Self {
        self.0.set(&["sku"], value.node());
        self
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
impl<P: Phase> Expr<DataCollectionRule, P> {
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
