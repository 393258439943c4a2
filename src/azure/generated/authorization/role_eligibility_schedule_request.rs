//! `Microsoft.Authorization/roleEligibilityScheduleRequests`, version 2020-10-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.Authorization/roleEligibilityScheduleRequests`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.authorization/roleeligibilityschedulerequests)
    RoleEligibilityScheduleRequest: "Microsoft.Authorization/roleEligibilityScheduleRequests" @ "2020-10-01",
    properties types::RoleEligibilityScheduleRequestProperties,
    extension [Tenant, ManagementGroup, Subscription, ResourceGroup]
}

impl RoleEligibilityScheduleRequest {
    /// Declares the resource with what Azure requires of it.
    #[track_caller]
    pub fn new(
        target: impl Into<Target>,
        name: impl Value<String, Phase: KnownAtStart>,
        role_definition_id: impl Value<Id<super::RoleDefinition>>,
        principal_id: impl Value<String>,
        request_type: impl Value<types::RequestType>,
    ) -> Self {
        let mut this =
            Self(Declaration::extension(Self::TYPE, Self::API_VERSION, target.into(), name.node()));
        this.0.set("properties/roleDefinitionId", role_definition_id.node());
        this.0.set("properties/principalId", principal_id.node());
        this.0.set("properties/requestType", request_type.node());
        this
    }

    /// `properties.scheduleInfo`.
    pub fn schedule_info(self, value: impl Value<types::ScheduleInfo>) -> Self {
        set(self, "properties/scheduleInfo", value)
    }

    /// `properties.targetRoleEligibilityScheduleId`.
    pub fn target_role_eligibility_schedule_id(self, value: impl Value<String>) -> Self {
        set(self, "properties/targetRoleEligibilityScheduleId", value)
    }

    /// `properties.targetRoleEligibilityScheduleInstanceId`.
    pub fn target_role_eligibility_schedule_instance_id(self, value: impl Value<String>) -> Self {
        set(self, "properties/targetRoleEligibilityScheduleInstanceId", value)
    }

    /// `properties.justification`.
    pub fn justification(self, value: impl Value<String>) -> Self {
        set(self, "properties/justification", value)
    }

    /// `properties.ticketInfo`.
    pub fn ticket_info(self, value: impl Value<types::TicketInfo>) -> Self {
        set(self, "properties/ticketInfo", value)
    }

    /// `properties.condition`.
    pub fn condition(self, value: impl Value<String>) -> Self {
        set(self, "properties/condition", value)
    }

    /// `properties.conditionVersion`.
    pub fn condition_version(self, value: impl Value<String>) -> Self {
        set(self, "properties/conditionVersion", value)
    }
}

#[doc(hidden)]
impl<P> Expr<RoleEligibilityScheduleRequest, P> {
    pub fn properties(&self) -> Expr<types::RoleEligibilityScheduleRequestProperties, P> {
        field(self, "properties")
    }
}
