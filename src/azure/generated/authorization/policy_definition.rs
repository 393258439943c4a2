//! `Microsoft.Authorization/policyDefinitions`, version 2025-11-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.Authorization/policyDefinitions`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.authorization/policydefinitions)
    PolicyDefinition: "Microsoft.Authorization/policyDefinitions" @ "2025-11-01",
    properties types::PolicyDefinitionProperties,
    top [ManagementGroup, Subscription]
}

impl PolicyDefinition {
    /// Declares the resource with what Azure requires of it.
    ///
    /// The name: pattern `^[^<>%&:\?/]*[^<>%&:\?/ ]+$`.
    #[track_caller]
    pub fn new(name: impl Value<String, Phase: KnownAtStart>) -> Self {
        Self(Declaration::new(Self::TYPE, Self::API_VERSION, name.node()))
    }

    /// `properties.policyType`.
    pub fn policy_type(self, value: impl Value<types::PolicyType>) -> Self {
        set(self, "properties/policyType", value)
    }

    /// `properties.mode`.
    pub fn mode(self, value: impl Value<String>) -> Self {
        set(self, "properties/mode", value)
    }

    /// `properties.displayName`.
    pub fn display_name(self, value: impl Value<String>) -> Self {
        set(self, "properties/displayName", value)
    }

    /// `properties.description`.
    pub fn description(self, value: impl Value<String>) -> Self {
        set(self, "properties/description", value)
    }

    /// `properties.policyRule`.
    pub fn policy_rule(self, value: impl Value<Any>) -> Self {
        set(self, "properties/policyRule", value)
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

    /// `properties.version`.
    pub fn version(self, value: impl Value<String>) -> Self {
        set(self, "properties/version", value)
    }

    /// `properties.versions`.
    pub fn versions(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "properties/versions", value)
    }

    /// `properties.externalEvaluationEnforcementSettings`.
    pub fn external_evaluation_enforcement_settings(
        self,
        value: impl Value<types::ExternalEvaluationEnforcementSettings>,
    ) -> Self {
        set(self, "properties/externalEvaluationEnforcementSettings", value)
    }
}

#[doc(hidden)]
impl<P> Expr<PolicyDefinition, P> {
    pub fn properties(&self) -> Expr<types::PolicyDefinitionProperties, P> {
        field(self, "properties")
    }

    pub fn system_data(&self) -> Expr<types::SystemData, P> {
        field(self, "systemData")
    }
}
