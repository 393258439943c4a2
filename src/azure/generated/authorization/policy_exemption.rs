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
        this.0.set("properties/policyAssignmentId", policy_assignment_id.node());
        this.0.set("properties/exemptionCategory", exemption_category.node());
        this
    }

    /// `properties.policyDefinitionReferenceIds`.
    pub fn policy_definition_reference_ids(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "properties/policyDefinitionReferenceIds", value)
    }

    /// Adds one item to `properties.policyDefinitionReferenceIds`.
    pub fn policy_definition_reference_id(self, value: impl Value<String>) -> Self {
        push(self, "properties/policyDefinitionReferenceIds", value)
    }

    /// `properties.expiresOn`.
    pub fn expires_on(self, value: impl Value<String>) -> Self {
        set(self, "properties/expiresOn", value)
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

    /// `properties.resourceSelectors`.
    pub fn resource_selectors(
        self,
        value: impl Value<Vec<types::PolicyExemptionResourceSelector>>,
    ) -> Self {
        set(self, "properties/resourceSelectors", value)
    }

    /// Adds one item to `properties.resourceSelectors`.
    pub fn resource_selector(
        self,
        value: impl Value<types::PolicyExemptionResourceSelector>,
    ) -> Self {
        push(self, "properties/resourceSelectors", value)
    }

    /// `properties.assignmentScopeValidation`.
    pub fn assignment_scope_validation(
        self,
        value: impl Value<types::AssignmentScopeValidation>,
    ) -> Self {
        set(self, "properties/assignmentScopeValidation", value)
    }
}

#[doc(hidden)]
impl<P> Expr<PolicyExemption, P> {
    pub fn properties(&self) -> Expr<types::PolicyExemptionProperties, P> {
        field(self, "properties")
    }

    pub fn system_data(&self) -> Expr<types::SystemData, P> {
        field(self, "systemData")
    }
}
