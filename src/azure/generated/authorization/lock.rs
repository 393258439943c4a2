//! `Microsoft.Authorization/locks`, version 2020-05-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.Authorization/locks`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.authorization/locks)
    Lock: "Microsoft.Authorization/locks" @ "2020-05-01",
    properties types::LockProperties,
    extension [Tenant, ManagementGroup, Subscription, ResourceGroup]
}

impl Lock {
    /// Declares the resource with what Azure requires of it.
    #[track_caller]
    pub fn new(
        target: impl Into<Target>,
        name: impl Value<String, Phase: KnownAtStart>,
        level: impl Value<types::LockLevel>,
    ) -> Self {
        let mut this =
            Self(Declaration::extension(Self::TYPE, Self::API_VERSION, target.into(), name.node()));
        this.0.set("properties/level", level.node());
        this
    }

    /// `properties.notes`.
    pub fn notes(self, value: impl Value<String>) -> Self {
        set(self, "properties/notes", value)
    }

    /// `properties.owners`.
    pub fn owners(self, value: impl Value<Vec<types::ManagementLockOwner>>) -> Self {
        set(self, "properties/owners", value)
    }

    /// Adds one item to `properties.owners`.
    pub fn owner(self, value: impl Value<types::ManagementLockOwner>) -> Self {
        push(self, "properties/owners", value)
    }
}

#[doc(hidden)]
impl<P> Expr<Lock, P> {
    pub fn properties(&self) -> Expr<types::LockProperties, P> {
        field(self, "properties")
    }

    pub fn system_data(&self) -> Expr<types::SystemData, P> {
        field(self, "systemData")
    }
}
