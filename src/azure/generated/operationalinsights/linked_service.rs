//! `Microsoft.OperationalInsights/workspaces/linkedServices`, version 2025-07-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.OperationalInsights/workspaces/linkedServices`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.operationalinsights/workspaces/linkedservices)
    LinkedService: "Microsoft.OperationalInsights/workspaces/linkedServices" @ "2025-07-01",
    properties types::LinkedServiceProperties,
    child super::Workspace
}

impl LinkedService {
    /// Declares the resource with what Azure requires of it.
    #[track_caller]
    pub fn new(
        parent: &Ref<super::Workspace>,
        name: impl Value<String, Phase: KnownAtStart>,
    ) -> Self {
        Self(Declaration::child(Self::TYPE, Self::API_VERSION, parent, name.node()))
    }

    /// `properties.resourceId`.
    pub fn resource_id(self, value: impl Value<Id<AnyResource>>) -> Self {
        set(self, "properties/resourceId", value)
    }

    /// `properties.writeAccessResourceId`.
    pub fn write_access_resource_id(self, value: impl Value<Id<AnyResource>>) -> Self {
        set(self, "properties/writeAccessResourceId", value)
    }

    /// `properties.provisioningState`.
    pub fn provisioning_state(self, value: impl Value<types::ProvisioningState>) -> Self {
        set(self, "properties/provisioningState", value)
    }

    /// `tags`.
    pub fn tags(self, value: impl Value<Map<String>, Phase: KnownAtStart>) -> Self {
        set(self, "tags", value)
    }

    /// Adds one entry to `tags`.
    pub fn tag(self, key: impl Into<Key>, value: impl Value<String, Phase: KnownAtStart>) -> Self {
        set_entry(self, "tags", key, value)
    }
}

#[doc(hidden)]
impl<P> Expr<LinkedService, P> {
    pub fn properties(&self) -> Expr<types::LinkedServiceProperties, P> {
        field(self, "properties")
    }

    pub fn tags(&self) -> Expr<Map<String>, P> {
        field(self, "tags")
    }

    pub fn system_data(&self) -> Expr<types::SystemData, P> {
        field(self, "systemData")
    }
}
