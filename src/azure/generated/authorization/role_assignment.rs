//! `Microsoft.Authorization/roleAssignments`, version 2022-04-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.Authorization/roleAssignments`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.authorization/roleassignments)
    RoleAssignment: "Microsoft.Authorization/roleAssignments" @ "2022-04-01",
    properties types::RoleAssignmentProperties,
    extension [Tenant, ManagementGroup, Subscription, ResourceGroup]
}

impl RoleAssignment {
    /// Declares the resource with what Azure requires of it.
    #[track_caller]
    pub(crate) fn generated(
        target: impl Into<Target>,
        name: impl Value<String, Phase: KnownAtStart>,
        role_definition_id: impl Value<Id<super::RoleDefinition>>,
        principal_id: impl Value<String>,
    ) -> Self {
        let mut this =
            Self(Declaration::extension(Self::TYPE, Self::API_VERSION, target.into(), name.node()));
        this.0.set("properties/roleDefinitionId", role_definition_id.node());
        this.0.set("properties/principalId", principal_id.node());
        this
    }

    /// `properties.principalType`.
    pub fn principal_type(self, value: impl Value<types::PrincipalType>) -> Self {
        set(self, "properties/principalType", value)
    }

    /// `properties.description`.
    pub fn description(self, value: impl Value<String>) -> Self {
        set(self, "properties/description", value)
    }

    /// `properties.condition`.
    pub fn condition(self, value: impl Value<String>) -> Self {
        set(self, "properties/condition", value)
    }

    /// `properties.conditionVersion`.
    pub fn condition_version(self, value: impl Value<String>) -> Self {
        set(self, "properties/conditionVersion", value)
    }

    /// `properties.delegatedManagedIdentityResourceId`.
    pub fn delegated_managed_identity_resource_id(
        self,
        value: impl Value<Id<UserAssignedIdentity>>,
    ) -> Self {
        set(self, "properties/delegatedManagedIdentityResourceId", value)
    }
}

#[doc(hidden)]
impl<P> Expr<RoleAssignment, P> {
    pub fn properties(&self) -> Expr<types::RoleAssignmentProperties, P> {
        field(self, "properties")
    }

    pub fn system_data(&self) -> Expr<types::SystemData, P> {
        field(self, "systemData")
    }
}
