//! `Microsoft.Search/searchServices/sharedPrivateLinkResources`, version 2025-05-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.Search/searchServices/sharedPrivateLinkResources`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.search/searchservices/sharedprivatelinkresources)
    SharedPrivateLinkResource: "Microsoft.Search/searchServices/sharedPrivateLinkResources" @ "2025-05-01",
    properties types::SharedPrivateLinkResourceProperties,
    child super::SearchService
}

impl SharedPrivateLinkResource {
    /// Declares the resource with what Azure requires of it.
    #[track_caller]
    pub fn new(
        parent: &Ref<super::SearchService>,
        name: impl Value<String, Phase: KnownAtStart>,
    ) -> Self {
        Self(Declaration::child(Self::TYPE, Self::API_VERSION, parent, name.node()))
    }

    /// `properties.privateLinkResourceId`.
    pub fn private_link_resource_id(mut self, value: impl Value<Id<AnyResource>>) -> Self {
        self.0.set(&["properties", "privateLinkResourceId"], value.node());
        self
    }

    /// `properties.groupId`.
    pub fn group_id(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["properties", "groupId"], value.node());
        self
    }

    /// `properties.requestMessage`.
    pub fn request_message(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["properties", "requestMessage"], value.node());
        self
    }

    /// `properties.resourceRegion`.
    pub fn resource_region(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["properties", "resourceRegion"], value.node());
        self
    }

    /// `properties.status`.
    pub fn status(mut self, value: impl Value<types::SharedPrivateLinkResourceStatus>) -> Self {
        self.0.set(&["properties", "status"], value.node());
        self
    }

    /// `properties.provisioningState`.
    pub fn provisioning_state(
        mut self,
        value: impl Value<types::SharedPrivateLinkResourceProvisioningState>,
    ) -> Self {
        self.0.set(&["properties", "provisioningState"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<SharedPrivateLinkResource, P> {
    pub fn properties(&self) -> Expr<types::SharedPrivateLinkResourceProperties, P> {
        field(self, "properties")
    }

    pub fn system_data(&self) -> Expr<types::SystemData, P> {
        field(self, "systemData")
    }
}
