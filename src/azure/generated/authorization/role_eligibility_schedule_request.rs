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
        this.0.set(&["properties", "roleDefinitionId"], role_definition_id.node());
        this.0.set(&["properties", "principalId"], principal_id.node());
        this.0.set(&["properties", "requestType"], request_type.node());
        this
    }

    /// `properties.scheduleInfo`.
    pub fn schedule_info(mut self, value: impl Value<types::ScheduleInfo>) -> Self {
        self.0.set(&["properties", "scheduleInfo"], value.node());
        self
    }

    /// `properties.targetRoleEligibilityScheduleId`.
    pub fn target_role_eligibility_schedule_id(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["properties", "targetRoleEligibilityScheduleId"], value.node());
        self
    }

    /// `properties.targetRoleEligibilityScheduleInstanceId`.
    pub fn target_role_eligibility_schedule_instance_id(
        mut self,
        value: impl Value<String>,
    ) -> Self {
        self.0.set(&["properties", "targetRoleEligibilityScheduleInstanceId"], value.node());
        self
    }

    /// `properties.justification`.
    pub fn justification(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["properties", "justification"], value.node());
        self
    }

    /// `properties.ticketInfo`.
    pub fn ticket_info(mut self, value: impl Value<types::TicketInfo>) -> Self {
        self.0.set(&["properties", "ticketInfo"], value.node());
        self
    }

    /// `properties.condition`.
    pub fn condition(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["properties", "condition"], value.node());
        self
    }

    /// `properties.conditionVersion`.
    pub fn condition_version(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["properties", "conditionVersion"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<RoleEligibilityScheduleRequest, P> {
    pub fn properties(&self) -> Expr<types::RoleEligibilityScheduleRequestProperties, P> {
        field(self, "properties")
    }
}
