//! `Microsoft.PolicyInsights/remediations`, version 2024-10-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.PolicyInsights/remediations`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.policyinsights/remediations)
    Remediation: "Microsoft.PolicyInsights/remediations" @ "2024-10-01",
    properties types::RemediationProperties,
    extension [Tenant, ManagementGroup, Subscription, ResourceGroup]
}

impl Remediation {
    /// Declares the resource with what Azure requires of it.
    #[track_caller]
    pub fn new(target: impl Into<Target>, name: impl Value<String, Phase: KnownAtStart>) -> Self {
        Self(Declaration::extension(Self::TYPE, Self::API_VERSION, target.into(), name.node()))
    }

    /// `properties.policyAssignmentId`.
    pub fn policy_assignment_id(
        self,
        value: impl Value<Id<crate::azure::generated::authorization::PolicyAssignment>>,
    ) -> Self {
        set(self, "properties/policyAssignmentId", value)
    }

    /// `properties.policyDefinitionReferenceId`.
    pub fn policy_definition_reference_id(self, value: impl Value<String>) -> Self {
        set(self, "properties/policyDefinitionReferenceId", value)
    }

    /// `properties.resourceDiscoveryMode`.
    pub fn resource_discovery_mode(self, value: impl Value<types::ResourceDiscoveryMode>) -> Self {
        set(self, "properties/resourceDiscoveryMode", value)
    }

    /// `properties.filters`.
    pub fn filters(self, value: impl Value<types::RemediationFilters>) -> Self {
        set(self, "properties/filters", value)
    }

    /// `properties.resourceCount`.
    pub fn resource_count(self, value: impl Value<i64>) -> Self {
        set(self, "properties/resourceCount", value)
    }

    /// `properties.parallelDeployments`.
    pub fn parallel_deployments(self, value: impl Value<i64>) -> Self {
        set(self, "properties/parallelDeployments", value)
    }

    /// `properties.failureThreshold`.
    pub fn failure_threshold(self, value: impl Value<types::RemediationFailureThreshold>) -> Self {
        set(self, "properties/failureThreshold", value)
    }
}

#[doc(hidden)]
impl<P> Expr<Remediation, P> {
    pub fn properties(&self) -> Expr<types::RemediationProperties, P> {
        field(self, "properties")
    }

    pub fn system_data(&self) -> Expr<types::SystemData, P> {
        field(self, "systemData")
    }
}
