//! `Microsoft.Authorization/roleDefinitions`, version 2022-04-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.Authorization/roleDefinitions`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.authorization/roledefinitions)
    RoleDefinition: "Microsoft.Authorization/roleDefinitions" @ "2022-04-01",
    properties types::RoleDefinitionProperties,
    extension [Tenant, ManagementGroup, Subscription, ResourceGroup]
}

impl RoleDefinition {
    /// Declares the resource with what Azure requires of it.
    #[track_caller]
    pub fn new(target: impl Into<Target>, name: impl Value<String, Phase: KnownAtStart>) -> Self {
        Self(Declaration::extension(Self::TYPE, Self::API_VERSION, target.into(), name.node()))
    }

    /// `properties.roleName`.
    pub fn role_name(self, value: impl Value<String>) -> Self {
        set(self, "properties/roleName", value)
    }

    /// `properties.description`.
    pub fn description(self, value: impl Value<String>) -> Self {
        set(self, "properties/description", value)
    }

    /// `properties.type`.
    pub fn type_(self, value: impl Value<String>) -> Self {
        set(self, "properties/type", value)
    }

    /// `properties.permissions`.
    pub fn permissions(self, value: impl Value<Vec<types::Permission>>) -> Self {
        set(self, "properties/permissions", value)
    }

    /// Adds one item to `properties.permissions`.
    pub fn permission(self, value: impl Value<types::Permission>) -> Self {
        push(self, "properties/permissions", value)
    }

    /// `properties.assignableScopes`.
    pub fn assignable_scopes(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "properties/assignableScopes", value)
    }

    /// Adds one item to `properties.assignableScopes`.
    pub fn assignable_scope(self, value: impl Value<String>) -> Self {
        push(self, "properties/assignableScopes", value)
    }
}

#[doc(hidden)]
impl<P> Expr<RoleDefinition, P> {
    pub fn properties(&self) -> Expr<types::RoleDefinitionProperties, P> {
        field(self, "properties")
    }
}
