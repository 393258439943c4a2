//! `Microsoft.Authorization/policyExemptions`, version 2026-01-01-preview.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.Authorization/policyExemptions`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.authorization/policyexemptions)
    PolicyExemption: "Microsoft.Authorization/policyExemptions" @ "2026-01-01-preview",
    properties types::PolicyExemptionProperties,
    extension [Tenant, ManagementGroup, Subscription, ResourceGroup]
}

impl PolicyExemption {
    /// Declares the resource with what Azure requires of it.
    ///
    /// The name: pattern `^[^<>%&:\?/]*[^<>%&:\?/ ]+$`.
    #[track_caller]
    pub fn new(
        target: impl Into<Target>,
        name: impl Value<String, Phase: KnownAtStart>,
        policy_assignment_id: impl Value<Id<super::PolicyAssignment>>,
        exemption_category: impl Value<types::ExemptionCategory>,
    ) -> Self {
        let mut this =
            Self(Declaration::extension(Self::TYPE, Self::API_VERSION, target.into(), name.node()));
        this.0.set(&["properties", "policyAssignmentId"], policy_assignment_id.node());
        this.0.set(&["properties", "exemptionCategory"], exemption_category.node());
        this
    }

    /// `properties.policyDefinitionReferenceIds`.
    pub fn policy_definition_reference_ids(mut self, value: impl Value<Vec<String>>) -> Self {
        self.0.set(&["properties", "policyDefinitionReferenceIds"], value.node());
        self
    }

    /// Adds one item to `properties.policyDefinitionReferenceIds`.
    pub fn policy_definition_reference_id(mut self, value: impl Value<String>) -> Self {
        self.0.push(&["properties", "policyDefinitionReferenceIds"], value.node());
        self
    }

    /// `properties.expiresOn`.
    pub fn expires_on(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["properties", "expiresOn"], value.node());
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

    /// `properties.resourceSelectors`.
    pub fn resource_selectors(
        mut self,
        value: impl Value<Vec<types::PolicyExemptionResourceSelector>>,
    ) -> Self {
        self.0.set(&["properties", "resourceSelectors"], value.node());
        self
    }

    /// Adds one item to `properties.resourceSelectors`.
    pub fn resource_selector(
        mut self,
        value: impl Value<types::PolicyExemptionResourceSelector>,
    ) -> Self {
        self.0.push(&["properties", "resourceSelectors"], value.node());
        self
    }

    /// `properties.assignmentScopeValidation`.
    pub fn assignment_scope_validation(
        mut self,
        value: impl Value<types::AssignmentScopeValidation>,
    ) -> Self {
        self.0.set(&["properties", "assignmentScopeValidation"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<PolicyExemption, P> {
    pub fn properties(&self) -> Expr<types::PolicyExemptionProperties, P> {
        field(self, "properties")
    }

    pub fn system_data(&self) -> Expr<types::SystemData, P> {
        field(self, "systemData")
    }
}
