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
        this.0.set("properties/policyDefinitions", policy_definitions.node());
        this
    }

    /// `properties.policyType`.
    pub fn policy_type(self, value: impl Value<types::PolicyType>) -> Self {
        set(self, "properties/policyType", value)
    }

    /// `properties.displayName`.
    pub fn display_name(self, value: impl Value<String>) -> Self {
        set(self, "properties/displayName", value)
    }

    /// `properties.description`.
    pub fn description(self, value: impl Value<String>) -> Self {
        set(self, "properties/description", value)
    }

    /// `properties.metadata`.
    pub fn metadata(self, value: impl Value<Any>) -> Self {
        set(self, "properties/metadata", value)
    }

    /// `properties.parameters`.
    pub fn parameters(self, value: impl Value<Map<types::ParameterDefinitionsValue>>) -> Self {
        set(self, "properties/parameters", value)
    }

    /// Adds one entry to `properties.parameters`.
    pub fn parameter(
        self,
        key: impl Into<Key>,
        value: impl Value<types::ParameterDefinitionsValue>,
    ) -> Self {
        set_entry(self, "properties/parameters", key, value)
    }

    /// Adds one item to `properties.policyDefinitions`.
    pub fn policy_definition(self, value: impl Value<types::PolicyDefinitionReference>) -> Self {
        push(self, "properties/policyDefinitions", value)
    }

    /// `properties.policyDefinitionGroups`.
    pub fn policy_definition_groups(
        self,
        value: impl Value<Vec<types::PolicyDefinitionGroup>>,
    ) -> Self {
        set(self, "properties/policyDefinitionGroups", value)
    }

    /// Adds one item to `properties.policyDefinitionGroups`.
    pub fn policy_definition_group(self, value: impl Value<types::PolicyDefinitionGroup>) -> Self {
        push(self, "properties/policyDefinitionGroups", value)
    }

    /// `properties.version`.
    pub fn version(self, value: impl Value<String>) -> Self {
        set(self, "properties/version", value)
    }

    /// `properties.versions`.
    pub fn versions(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "properties/versions", value)
    }
}

#[doc(hidden)]
impl<P> Expr<PolicySetDefinition, P> {
    pub fn properties(&self) -> Expr<types::PolicySetDefinitionProperties, P> {
        field(self, "properties")
    }

    pub fn system_data(&self) -> Expr<types::SystemData, P> {
        field(self, "systemData")
    }
}
