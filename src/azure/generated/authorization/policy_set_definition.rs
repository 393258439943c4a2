//! `Microsoft.Authorization/policySetDefinitions`, version 2025-11-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.Authorization/policySetDefinitions`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.authorization/policysetdefinitions)
    PolicySetDefinition: "Microsoft.Authorization/policySetDefinitions" @ "2025-11-01",
    properties types::PolicySetDefinitionProperties,
    top [ManagementGroup, Subscription]
}

impl PolicySetDefinition {
    /// Declares the resource with what Azure requires of it.
    ///
    /// The name: pattern `^[^<>%&:\?/]*[^<>%&:\?/ ]+$`.
    #[track_caller]
    pub fn new(
        name: impl Value<String, Phase: KnownAtStart>,
        policy_definitions: impl Value<Vec<types::PolicyDefinitionReference>>,
    ) -> Self {
        let mut this = Self(Declaration::new(Self::TYPE, Self::API_VERSION, name.node()));
        this.0.set(&["properties", "policyDefinitions"], policy_definitions.node());
        this
    }

    /// `properties.policyType`.
    pub fn policy_type(mut self, value: impl Value<types::PolicyType>) -> Self {
        self.0.set(&["properties", "policyType"], value.node());
        self
    }

    /// `properties.displayName`.
    pub fn display_name(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["properties", "displayName"], value.node());
        self
    }

    /// `properties.description`.
    pub fn description(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["properties", "description"], value.node());
        self
    }

    /// `properties.metadata`.
    pub fn metadata(mut self, value: impl Value<Any>) -> Self {
        self.0.set(&["properties", "metadata"], value.node());
        self
    }

    /// `properties.parameters`.
    pub fn parameters(mut self, value: impl Value<Map<types::ParameterDefinitionsValue>>) -> Self {
        self.0.set(&["properties", "parameters"], value.node());
        self
    }

    /// Adds one entry to `properties.parameters`.
    pub fn parameter(
        mut self,
        key: impl Into<Key>,
        value: impl Value<types::ParameterDefinitionsValue>,
    ) -> Self {
        self.0.set_entry(&["properties", "parameters"], key.into(), value.node());
        self
    }

    /// Adds one item to `properties.policyDefinitions`.
    pub fn policy_definition(
        mut self,
        value: impl Value<types::PolicyDefinitionReference>,
    ) -> Self {
        self.0.push(&["properties", "policyDefinitions"], value.node());
        self
    }

    /// `properties.policyDefinitionGroups`.
    pub fn policy_definition_groups(
        mut self,
        value: impl Value<Vec<types::PolicyDefinitionGroup>>,
    ) -> Self {
        self.0.set(&["properties", "policyDefinitionGroups"], value.node());
        self
    }

    /// Adds one item to `properties.policyDefinitionGroups`.
    pub fn policy_definition_group(
        mut self,
        value: impl Value<types::PolicyDefinitionGroup>,
    ) -> Self {
        self.0.push(&["properties", "policyDefinitionGroups"], value.node());
        self
    }

    /// `properties.version`.
    pub fn version(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["properties", "version"], value.node());
        self
    }

    /// `properties.versions`.
    pub fn versions(mut self, value: impl Value<Vec<String>>) -> Self {
        self.0.set(&["properties", "versions"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<PolicySetDefinition, P> {
    pub fn properties(&self) -> Expr<types::PolicySetDefinitionProperties, P> {
        field(self, "properties")
    }

    pub fn system_data(&self) -> Expr<types::SystemData, P> {
        field(self, "systemData")
    }
}
