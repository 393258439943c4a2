//! The 12 setters of `armwright::azure::policyinsights`.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use armwright::azure::policyinsights::{self as this, types};

use crate::support::*;

#[test]
fn resource_remediation() {
    let new = || this::Remediation::new(Target::deployment(), start::<String>());
    check(
        body(new().policy_assignment_id(any::<Id<azure::authorization::PolicyAssignment>>())),
        &["properties", "policyAssignmentId"],
    );
    check(
        body(new().policy_definition_reference_id(any::<String>())),
        &["properties", "policyDefinitionReferenceId"],
    );
    check(
        body(new().resource_discovery_mode(any::<types::ResourceDiscoveryMode>())),
        &["properties", "resourceDiscoveryMode"],
    );
    check(body(new().filters(any::<types::RemediationFilters>())), &["properties", "filters"]);
    check(body(new().resource_count(any::<i64>())), &["properties", "resourceCount"]);
    check(body(new().parallel_deployments(any::<i64>())), &["properties", "parallelDeployments"]);
    check(
        body(new().failure_threshold(any::<types::RemediationFailureThreshold>())),
        &["properties", "failureThreshold"],
    );
}

#[test]
fn definition_remediation_failure_threshold() {
    let new = || types::RemediationFailureThreshold::new();
    check(new().percentage(any::<i64>()), &["percentage"]);
}

#[test]
fn definition_remediation_filters() {
    let new = || types::RemediationFilters::new();
    check(new().locations(any::<Vec<String>>()), &["locations"]);
    check(new().location(any::<String>()), &["locations", "0"]);
    check(new().resource_ids(any::<Vec<Id<AnyResource>>>()), &["resourceIds"]);
    check(new().resource_id(any::<Id<AnyResource>>()), &["resourceIds", "0"]);
}
