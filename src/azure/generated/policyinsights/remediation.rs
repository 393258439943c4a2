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
        mut self,
        value: impl Value<Id<crate::azure::generated::authorization::PolicyAssignment>>,
    ) -> Self {
        self.0.set(&["properties", "policyAssignmentId"], value.node());
        self
    }

    /// `properties.policyDefinitionReferenceId`.
    pub fn policy_definition_reference_id(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["properties", "policyDefinitionReferenceId"], value.node());
        self
    }

    /// `properties.resourceDiscoveryMode`.
    pub fn resource_discovery_mode(
        mut self,
        value: impl Value<types::ResourceDiscoveryMode>,
    ) -> Self {
        self.0.set(&["properties", "resourceDiscoveryMode"], value.node());
        self
    }

    /// `properties.filters`.
    pub fn filters(mut self, value: impl Value<types::RemediationFilters>) -> Self {
        self.0.set(&["properties", "filters"], value.node());
        self
    }

    /// `properties.resourceCount`.
    pub fn resource_count(mut self, value: impl Value<i64>) -> Self {
        self.0.set(&["properties", "resourceCount"], value.node());
        self
    }

    /// `properties.parallelDeployments`.
    pub fn parallel_deployments(mut self, value: impl Value<i64>) -> Self {
        self.0.set(&["properties", "parallelDeployments"], value.node());
        self
    }

    /// `properties.failureThreshold`.
    pub fn failure_threshold(
        mut self,
        value: impl Value<types::RemediationFailureThreshold>,
    ) -> Self {
        self.0.set(&["properties", "failureThreshold"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<Remediation, P> {
    pub fn properties(&self) -> Expr<types::RemediationProperties, P> {
        field(self, "properties")
    }

    pub fn system_data(&self) -> Expr<types::SystemData, P> {
        field(self, "systemData")
    }
}
