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
    pub fn role_name(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["properties", "roleName"], value.node());
        self
    }

    /// `properties.description`.
    pub fn description(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["properties", "description"], value.node());
        self
    }

    /// `properties.type`.
    pub fn type_(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["properties", "type"], value.node());
        self
    }

    /// `properties.permissions`.
    pub fn permissions(mut self, value: impl Value<Vec<types::Permission>>) -> Self {
        self.0.set(&["properties", "permissions"], value.node());
        self
    }

    /// Adds one item to `properties.permissions`.
    pub fn permission(mut self, value: impl Value<types::Permission>) -> Self {
        self.0.push(&["properties", "permissions"], value.node());
        self
    }

    /// `properties.assignableScopes`.
    pub fn assignable_scopes(mut self, value: impl Value<Vec<String>>) -> Self {
        self.0.set(&["properties", "assignableScopes"], value.node());
        self
    }

    /// Adds one item to `properties.assignableScopes`.
    pub fn assignable_scope(mut self, value: impl Value<String>) -> Self {
        self.0.push(&["properties", "assignableScopes"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<RoleDefinition, P> {
    pub fn properties(&self) -> Expr<types::RoleDefinitionProperties, P> {
        field(self, "properties")
    }
}
