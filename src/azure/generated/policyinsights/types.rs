//! Definitions and enums of `Microsoft.PolicyInsights`.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use crate::azure::support::*;

reading! {
    /// Definition `RemediationDeploymentSummary` of `Microsoft.PolicyInsights`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `total_deployments()`: `i64`
    /// - `successful_deployments()`: `i64`
    /// - `failed_deployments()`: `i64`
    RemediationDeploymentSummary
}

#[doc(hidden)]
impl<P> Expr<RemediationDeploymentSummary, P> {
    pub fn total_deployments(&self) -> Expr<i64, P> {
        field(self, "totalDeployments")
    }

    pub fn successful_deployments(&self) -> Expr<i64, P> {
        field(self, "successfulDeployments")
    }

    pub fn failed_deployments(&self) -> Expr<i64, P> {
        field(self, "failedDeployments")
    }
}

definition! {
    /// Definition `RemediationPropertiesFailureThreshold` of `Microsoft.PolicyInsights`.
    ///
    /// An expression that yields it has:
    /// - `percentage()`: `i64`
    RemediationFailureThreshold
}

impl RemediationFailureThreshold {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `percentage`.
    pub fn percentage(self, value: impl Value<i64>) -> Self {
        set(self, "percentage", value)
    }
}

#[doc(hidden)]
impl<P> Expr<RemediationFailureThreshold, P> {
    pub fn percentage(&self) -> Expr<i64, P> {
        field(self, "percentage")
    }
}

definition! {
    /// Definition `RemediationFilters` of `Microsoft.PolicyInsights`.
    ///
    /// An expression that yields it has:
    /// - `locations()`: `Vec<String>`
    /// - `resource_ids()`: `Vec<Id<AnyResource>>`
    RemediationFilters
}

impl RemediationFilters {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `locations`.
    pub fn locations(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "locations", value)
    }

    /// Adds one item to `locations`.
    pub fn location(self, value: impl Value<String>) -> Self {
        push(self, "locations", value)
    }

    /// `resourceIds`.
    pub fn resource_ids(self, value: impl Value<Vec<Id<AnyResource>>>) -> Self {
        set(self, "resourceIds", value)
    }

    /// Adds one item to `resourceIds`.
    pub fn resource_id(self, value: impl Value<Id<AnyResource>>) -> Self {
        push(self, "resourceIds", value)
    }
}

#[doc(hidden)]
impl<P> Expr<RemediationFilters, P> {
    pub fn locations(&self) -> Expr<Vec<String>, P> {
        field(self, "locations")
    }

    pub fn resource_ids(&self) -> Expr<Vec<Id<AnyResource>>, P> {
        field(self, "resourceIds")
    }
}

reading! {
    /// Definition `RemediationProperties` of `Microsoft.PolicyInsights`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `policy_assignment_id()`: `Id<authorization::PolicyAssignment>`
    /// - `policy_definition_reference_id()`: `String`
    /// - `resource_discovery_mode()`: `ResourceDiscoveryMode`
    /// - `provisioning_state()`: `String`
    /// - `created_on()`: `String`
    /// - `last_updated_on()`: `String`
    /// - `filters()`: `RemediationFilters`
    /// - `deployment_status()`: `RemediationDeploymentSummary`
    /// - `status_message()`: `String`
    /// - `correlation_id()`: `String`
    /// - `resource_count()`: `i64`
    /// - `parallel_deployments()`: `i64`
    /// - `failure_threshold()`: `RemediationFailureThreshold`
    RemediationProperties
}

#[doc(hidden)]
impl<P> Expr<RemediationProperties, P> {
    pub fn policy_assignment_id(
        &self,
    ) -> Expr<Id<crate::azure::generated::authorization::PolicyAssignment>, P> {
        field(self, "policyAssignmentId")
    }

    pub fn policy_definition_reference_id(&self) -> Expr<String, P> {
        field(self, "policyDefinitionReferenceId")
    }

    pub fn resource_discovery_mode(&self) -> Expr<ResourceDiscoveryMode, P> {
        field(self, "resourceDiscoveryMode")
    }

    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }

    pub fn created_on(&self) -> Expr<String, P> {
        field(self, "createdOn")
    }

    pub fn last_updated_on(&self) -> Expr<String, P> {
        field(self, "lastUpdatedOn")
    }

    pub fn filters(&self) -> Expr<RemediationFilters, P> {
        field(self, "filters")
    }

    pub fn deployment_status(&self) -> Expr<RemediationDeploymentSummary, P> {
        field(self, "deploymentStatus")
    }

    pub fn status_message(&self) -> Expr<String, P> {
        field(self, "statusMessage")
    }

    pub fn correlation_id(&self) -> Expr<String, P> {
        field(self, "correlationId")
    }

    pub fn resource_count(&self) -> Expr<i64, P> {
        field(self, "resourceCount")
    }

    pub fn parallel_deployments(&self) -> Expr<i64, P> {
        field(self, "parallelDeployments")
    }

    pub fn failure_threshold(&self) -> Expr<RemediationFailureThreshold, P> {
        field(self, "failureThreshold")
    }
}

enumeration! {
    /// `resourceDiscoveryMode` of `Microsoft.PolicyInsights/remediations`.
    open ResourceDiscoveryMode {
        ExistingNonCompliant = "ExistingNonCompliant",
        ReEvaluateCompliance = "ReEvaluateCompliance",
    }
}

reading! {
    /// Definition `SystemData` of `Microsoft.PolicyInsights`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `created_by()`: `String`
    /// - `created_by_type()`: `String`
    /// - `created_at()`: `String`
    /// - `last_modified_by()`: `String`
    /// - `last_modified_by_type()`: `String`
    /// - `last_modified_at()`: `String`
    SystemData
}

#[doc(hidden)]
impl<P> Expr<SystemData, P> {
    pub fn created_by(&self) -> Expr<String, P> {
        field(self, "createdBy")
    }

    pub fn created_by_type(&self) -> Expr<String, P> {
        field(self, "createdByType")
    }

    pub fn created_at(&self) -> Expr<String, P> {
        field(self, "createdAt")
    }

    pub fn last_modified_by(&self) -> Expr<String, P> {
        field(self, "lastModifiedBy")
    }

    pub fn last_modified_by_type(&self) -> Expr<String, P> {
        field(self, "lastModifiedByType")
    }

    pub fn last_modified_at(&self) -> Expr<String, P> {
        field(self, "lastModifiedAt")
    }
}
