//! `Microsoft.Authorization/policyAssignments`, version 2025-11-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.Authorization/policyAssignments`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.authorization/policyassignments)
    PolicyAssignment: "Microsoft.Authorization/policyAssignments" @ "2025-11-01",
    properties types::PolicyAssignmentProperties,
    extension [Tenant, ManagementGroup, Subscription, ResourceGroup]
}

impl PolicyAssignment {
    /// Declares the resource with what Azure requires of it.
    ///
    /// The name: pattern `^[^<>%&:\?/]*[^<>%&:\?/ ]+$`.
    #[track_caller]
    pub fn new(
        target: impl Into<Target>,
        name: impl Value<String, Phase: KnownAtStart>,
        policy_definition_id: impl Value<Id<AnyResource>>,
    ) -> Self {
        let mut this =
            Self(Declaration::extension(Self::TYPE, Self::API_VERSION, target.into(), name.node()));
        this.0.set(&["properties", "policyDefinitionId"], policy_definition_id.node());
        this
    }

    /// `properties.displayName`.
    pub fn display_name(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["properties", "displayName"], value.node());
        self
    }

    /// `properties.definitionVersion`.
    pub fn definition_version(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["properties", "definitionVersion"], value.node());
        self
    }

    /// `properties.notScopes`.
    pub fn not_scopes(mut self, value: impl Value<Vec<String>>) -> Self {
        self.0.set(&["properties", "notScopes"], value.node());
        self
    }

    /// Adds one item to `properties.notScopes`.
    pub fn not_scope(mut self, value: impl Value<String>) -> Self {
        self.0.push(&["properties", "notScopes"], value.node());
        self
    }

    /// `properties.parameters`.
    pub fn parameters(mut self, value: impl Value<Map<types::ParameterValuesValue>>) -> Self {
        self.0.set(&["properties", "parameters"], value.node());
        self
    }

    /// Adds one entry to `properties.parameters`.
    pub fn parameter(
        mut self,
        key: impl Into<Key>,
        value: impl Value<types::ParameterValuesValue>,
    ) -> Self {
        self.0.set_entry(&["properties", "parameters"], key.into(), value.node());
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

    /// `properties.enforcementMode`.
    pub fn enforcement_mode(mut self, value: impl Value<types::EnforcementMode>) -> Self {
        self.0.set(&["properties", "enforcementMode"], value.node());
        self
    }

    /// `properties.nonComplianceMessages`.
    pub fn non_compliance_messages(
        mut self,
        value: impl Value<Vec<types::NonComplianceMessage>>,
    ) -> Self {
        self.0.set(&["properties", "nonComplianceMessages"], value.node());
        self
    }

    /// Adds one item to `properties.nonComplianceMessages`.
    pub fn non_compliance_message(
        mut self,
        value: impl Value<types::NonComplianceMessage>,
    ) -> Self {
        self.0.push(&["properties", "nonComplianceMessages"], value.node());
        self
    }

    /// `properties.resourceSelectors`.
    pub fn resource_selectors(mut self, value: impl Value<Vec<types::ResourceSelector>>) -> Self {
        self.0.set(&["properties", "resourceSelectors"], value.node());
        self
    }

    /// Adds one item to `properties.resourceSelectors`.
    pub fn resource_selector(mut self, value: impl Value<types::ResourceSelector>) -> Self {
        self.0.push(&["properties", "resourceSelectors"], value.node());
        self
    }

    /// `properties.overrides`.
    pub fn overrides(mut self, value: impl Value<Vec<types::Override>>) -> Self {
        self.0.set(&["properties", "overrides"], value.node());
        self
    }

    /// `properties.assignmentType`.
    pub fn assignment_type(mut self, value: impl Value<types::AssignmentType>) -> Self {
        self.0.set(&["properties", "assignmentType"], value.node());
        self
    }

    /// `properties.selfServeExemptionSettings`.
    pub fn self_serve_exemption_settings(
        mut self,
        value: impl Value<types::SelfServeExemptionSettings>,
    ) -> Self {
        self.0.set(&["properties", "selfServeExemptionSettings"], value.node());
        self
    }

    /// `location`.
    pub fn location(mut self, value: impl Value<String, Phase: KnownAtStart>) -> Self {
        self.0.set(&["location"], value.node());
        self
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
}

#[doc(hidden)]
impl<P: Phase> Expr<PolicyAssignment, P> {
    pub fn properties(&self) -> Expr<types::PolicyAssignmentProperties, P> {
        field(self, "properties")
    }

    pub fn location(&self) -> Expr<String, P> {
        field(self, "location")
    }

    pub fn identity(&self) -> Expr<types::Identity, P> {
        field(self, "identity")
    }

    pub fn system_data(&self) -> Expr<types::SystemData, P> {
        field(self, "systemData")
    }
}
