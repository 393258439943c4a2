//! `Microsoft.ContainerService/managedClusters/trustedAccessRoleBindings`, version 2026-02-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.ContainerService/managedClusters/trustedAccessRoleBindings`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.containerservice/managedclusters/trustedaccessrolebindings)
    TrustedAccessRoleBinding: "Microsoft.ContainerService/managedClusters/trustedAccessRoleBindings" @ "2026-02-01",
    properties types::TrustedAccessRoleBindingProperties,
    child super::ManagedCluster
}

impl TrustedAccessRoleBinding {
    /// Declares the resource with what Azure requires of it.
    ///
    /// The name: between 1 and 24 characters, pattern `^([A-Za-z0-9-])+$`.
    #[track_caller]
    pub fn new(
        parent: &Ref<super::ManagedCluster>,
        name: impl Value<String, Phase: KnownAtStart>,
        source_resource_id: impl Value<Id<AnyResource>>,
        roles: impl Value<Vec<String>>,
    ) -> Self {
        let mut this = Self(Declaration::child(Self::TYPE, Self::API_VERSION, parent, name.node()));
        this.0.set("properties/sourceResourceId", source_resource_id.node());
        this.0.set("properties/roles", roles.node());
        this
    }

    /// Adds one item to `properties.roles`.
    pub fn role(self, value: impl Value<String>) -> Self {
        push(self, "properties/roles", value)
    }
}

#[doc(hidden)]
impl<P> Expr<TrustedAccessRoleBinding, P> {
    pub fn properties(&self) -> Expr<types::TrustedAccessRoleBindingProperties, P> {
        field(self, "properties")
    }

    pub fn system_data(&self) -> Expr<types::SystemData, P> {
        field(self, "systemData")
    }
}
