//! `Microsoft.Resources/tags`, version 2025-04-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.Resources/tags`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.resources/tags)
    Tags: "Microsoft.Resources/tags" @ "2025-04-01",
    properties types::TagsProperties,
    extension [Tenant, ManagementGroup, Subscription, ResourceGroup]
}

impl Tags {
    /// Declares the resource with what Azure requires of it.
    #[track_caller]
    pub fn new(target: impl Into<Target>) -> Self {
        Self(Declaration::extension(
            Self::TYPE,
            Self::API_VERSION,
            target.into(),
            Node::String("default".into()),
        ))
    }

    /// `properties.tags`.
    pub fn tags(self, value: impl Value<Map<String>>) -> Self {
        set(self, "properties/tags", value)
    }

    /// Adds one entry to `properties.tags`.
    pub fn tag(self, key: impl Into<Key>, value: impl Value<String>) -> Self {
        set_entry(self, "properties/tags", key, value)
    }
}

#[doc(hidden)]
impl<P> Expr<Tags, P> {
    pub fn properties(&self) -> Expr<types::TagsProperties, P> {
        field(self, "properties")
    }

    pub fn system_data(&self) -> Expr<types::SystemData, P> {
        field(self, "systemData")
    }
}
