//! `Microsoft.Insights/privateLinkScopes/scopedResources`, version 2021-09-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.Insights/privateLinkScopes/scopedResources`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.insights/privatelinkscopes/scopedresources)
    ScopedResource: "Microsoft.Insights/privateLinkScopes/scopedResources" @ "2021-09-01",
    properties types::ScopedResourceProperties,
    child super::PrivateLinkScope
}

impl ScopedResource {
    /// Declares the resource with what Azure requires of it.
    #[track_caller]
    pub fn new(
        parent: &Ref<super::PrivateLinkScope>,
        name: impl Value<String, Phase: KnownAtStart>,
        linked_resource_id: impl Value<Id<AnyResource>>,
    ) -> Self {
        let mut this = Self(Declaration::child(Self::TYPE, Self::API_VERSION, parent, name.node()));
        this.0.set("properties/linkedResourceId", linked_resource_id.node());
        this
    }
}

#[doc(hidden)]
impl<P> Expr<ScopedResource, P> {
    pub fn properties(&self) -> Expr<types::ScopedResourceProperties, P> {
        field(self, "properties")
    }

    pub fn system_data(&self) -> Expr<types::SystemData, P> {
        field(self, "systemData")
    }
}
