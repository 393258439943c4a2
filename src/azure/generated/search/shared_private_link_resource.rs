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
    pub fn private_link_resource_id(self, value: impl Value<Id<AnyResource>>) -> Self {
        set(self, "properties/privateLinkResourceId", value)
    }

    /// `properties.groupId`.
    pub fn group_id(self, value: impl Value<String>) -> Self {
        set(self, "properties/groupId", value)
    }

    /// `properties.requestMessage`.
    pub fn request_message(self, value: impl Value<String>) -> Self {
        set(self, "properties/requestMessage", value)
    }

    /// `properties.resourceRegion`.
    pub fn resource_region(self, value: impl Value<String>) -> Self {
        set(self, "properties/resourceRegion", value)
    }

    /// `properties.status`.
    pub fn status(self, value: impl Value<types::SharedPrivateLinkResourceStatus>) -> Self {
        set(self, "properties/status", value)
    }

    /// `properties.provisioningState`.
    pub fn provisioning_state(
        self,
        value: impl Value<types::SharedPrivateLinkResourceProvisioningState>,
    ) -> Self {
        set(self, "properties/provisioningState", value)
    }
}

#[doc(hidden)]
impl<P> Expr<SharedPrivateLinkResource, P> {
    pub fn properties(&self) -> Expr<types::SharedPrivateLinkResourceProperties, P> {
        field(self, "properties")
    }

    pub fn system_data(&self) -> Expr<types::SystemData, P> {
        field(self, "systemData")
    }
}
