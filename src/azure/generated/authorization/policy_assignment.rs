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
        this.0.set("properties/policyDefinitionId", policy_definition_id.node());
        this
    }

    /// `properties.displayName`.
    pub fn display_name(self, value: impl Value<String>) -> Self {
        set(self, "properties/displayName", value)
    }

    /// `properties.definitionVersion`.
    pub fn definition_version(self, value: impl Value<String>) -> Self {
        set(self, "properties/definitionVersion", value)
    }

    /// `properties.notScopes`.
    pub fn not_scopes(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "properties/notScopes", value)
    }

    /// Adds one item to `properties.notScopes`.
    pub fn not_scope(self, value: impl Value<String>) -> Self {
        push(self, "properties/notScopes", value)
    }

    /// `properties.parameters`.
    pub fn parameters(self, value: impl Value<Map<types::ParameterValuesValue>>) -> Self {
        set(self, "properties/parameters", value)
    }

    /// Adds one entry to `properties.parameters`.
    pub fn parameter(
        self,
        key: impl Into<Key>,
        value: impl Value<types::ParameterValuesValue>,
    ) -> Self {
        set_entry(self, "properties/parameters", key, value)
    }

    /// `properties.description`.
    pub fn description(self, value: impl Value<String>) -> Self {
        set(self, "properties/description", value)
    }

    /// `properties.metadata`.
    pub fn metadata(self, value: impl Value<Any>) -> Self {
        set(self, "properties/metadata", value)
    }

    /// `properties.enforcementMode`.
    pub fn enforcement_mode(self, value: impl Value<types::EnforcementMode>) -> Self {
        set(self, "properties/enforcementMode", value)
    }

    /// `properties.nonComplianceMessages`.
    pub fn non_compliance_messages(
        self,
        value: impl Value<Vec<types::NonComplianceMessage>>,
    ) -> Self {
        set(self, "properties/nonComplianceMessages", value)
    }

    /// Adds one item to `properties.nonComplianceMessages`.
    pub fn non_compliance_message(self, value: impl Value<types::NonComplianceMessage>) -> Self {
        push(self, "properties/nonComplianceMessages", value)
    }

    /// `properties.resourceSelectors`.
    pub fn resource_selectors(self, value: impl Value<Vec<types::ResourceSelector>>) -> Self {
        set(self, "properties/resourceSelectors", value)
    }

    /// Adds one item to `properties.resourceSelectors`.
    pub fn resource_selector(self, value: impl Value<types::ResourceSelector>) -> Self {
        push(self, "properties/resourceSelectors", value)
    }

    /// `properties.overrides`.
    pub fn overrides(self, value: impl Value<Vec<types::Override>>) -> Self {
        set(self, "properties/overrides", value)
    }

    /// `properties.assignmentType`.
    pub fn assignment_type(self, value: impl Value<types::AssignmentType>) -> Self {
        set(self, "properties/assignmentType", value)
    }

    /// `properties.selfServeExemptionSettings`.
    pub fn self_serve_exemption_settings(
        self,
        value: impl Value<types::SelfServeExemptionSettings>,
    ) -> Self {
        set(self, "properties/selfServeExemptionSettings", value)
    }

    /// `location`.
    pub fn location(self, value: impl Value<String, Phase: KnownAtStart>) -> Self {
        set(self, "location", value)
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
impl<P> Expr<PolicyAssignment, P> {
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
