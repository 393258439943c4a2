//! `Microsoft.ManagedIdentity/userAssignedIdentities`, version 2024-11-30.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.ManagedIdentity/userAssignedIdentities`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.managedidentity/userassignedidentities)
    UserAssignedIdentity: "Microsoft.ManagedIdentity/userAssignedIdentities" @ "2024-11-30",
    properties types::UserAssignedIdentityProperties,
    top [ResourceGroup]
}

impl UserAssignedIdentity {
    /// Declares the resource with what Azure requires of it.
    #[track_caller]
    pub fn new(
        name: impl Value<String, Phase: KnownAtStart>,
        location: impl Value<String, Phase: KnownAtStart>,
    ) -> Self {
        let mut this = Self(Declaration::new(Self::TYPE, Self::API_VERSION, name.node()));
        this.0.set("location", location.node());
        this
    }

    /// `properties.isolationScope`.
    pub fn isolation_scope(self, value: impl Value<types::IsolationScope>) -> Self {
        set(self, "properties/isolationScope", value)
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
impl<P> Expr<UserAssignedIdentity, P> {
    pub fn properties(&self) -> Expr<types::UserAssignedIdentityProperties, P> {
        field(self, "properties")
    }

    pub fn tags(&self) -> Expr<Map<String>, P> {
        field(self, "tags")
    }

    pub fn location(&self) -> Expr<String, P> {
        field(self, "location")
    }

    pub fn system_data(&self) -> Expr<types::SystemData, P> {
        field(self, "systemData")
    }
}
