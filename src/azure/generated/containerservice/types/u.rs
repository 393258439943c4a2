//! Definitions and enums of `Microsoft.ContainerService` that start with U.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use crate::azure::support::*;

enumeration! {
    /// `undrainableNodeBehavior` of `AgentPoolUpgradeSettings`.
    open UndrainableNodeBehavior {
        Cordon = "Cordon",
        Schedule = "Schedule",
    }
}

enumeration! {
    /// `upgradeChannel` of `ManagedClusterAutoUpgradeProfile`.
    open UpgradeChannel {
        Rapid = "rapid",
        Stable = "stable",
        Patch = "patch",
        NodeImage = "node-image",
        None = "none",
    }
}

definition! {
    /// Definition `UpgradeOverrideSettings` of `Microsoft.ContainerService`.
    ///
    /// An expression that yields it has:
    /// - `force_upgrade()`: `bool`
    /// - `until()`: `String`
    UpgradeOverrideSettings
}

impl UpgradeOverrideSettings {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `forceUpgrade`.
    pub fn force_upgrade(self, value: impl Value<bool>) -> Self {
        set(self, "forceUpgrade", value)
    }

    /// `until`.
    pub fn until(self, value: impl Value<String>) -> Self {
        set(self, "until", value)
    }
}

#[doc(hidden)]
impl<P> Expr<UpgradeOverrideSettings, P> {
    pub fn force_upgrade(&self) -> Expr<bool, P> {
        field(self, "forceUpgrade")
    }

    pub fn until(&self) -> Expr<String, P> {
        field(self, "until")
    }
}

definition! {
    /// Definition `UserAssignedIdentity` of `Microsoft.ContainerService`.
    ///
    /// An expression that yields it has:
    /// - `resource_id()`: `Id<UserAssignedIdentity>`
    /// - `client_id()`: `String`
    /// - `object_id()`: `String`
    UserAssignedIdentity
}

impl UserAssignedIdentity {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `resourceId`.
    pub fn resource_id(
        self,
        value: impl Value<Id<crate::azure::support::UserAssignedIdentity>>,
    ) -> Self {
        set(self, "resourceId", value)
    }

    /// `clientId`.
    pub fn client_id(self, value: impl Value<String>) -> Self {
        set(self, "clientId", value)
    }

    /// `objectId`.
    pub fn object_id(self, value: impl Value<String>) -> Self {
        set(self, "objectId", value)
    }
}

#[doc(hidden)]
impl<P> Expr<UserAssignedIdentity, P> {
    pub fn resource_id(&self) -> Expr<Id<crate::azure::support::UserAssignedIdentity>, P> {
        field(self, "resourceId")
    }

    pub fn client_id(&self) -> Expr<String, P> {
        field(self, "clientId")
    }

    pub fn object_id(&self) -> Expr<String, P> {
        field(self, "objectId")
    }
}
