//! `Microsoft.App/containerApps`, version 2026-01-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.App/containerApps`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.app/containerapps)
    ContainerApp: "Microsoft.App/containerApps" @ "2026-01-01",
    properties types::ContainerAppProperties,
    top [ResourceGroup]
}

impl ContainerApp {
    /// Declares the resource with what Azure requires of it.
    #[track_caller]
    pub fn new(
        name: impl Value<String, Phase: KnownAtStart>,
        location: impl Value<String, Phase: KnownAtStart>,
        environment_id: impl Value<Id<super::ManagedEnvironment>>,
    ) -> Self {
        let mut this = Self(Declaration::new(Self::TYPE, Self::API_VERSION, name.node()));
        this.0.set("location", location.node());
        this.0.set("properties/environmentId", environment_id.node());
        this
    }

    /// `properties.managedEnvironmentId`.
    pub fn managed_environment_id(self, value: impl Value<Id<super::ManagedEnvironment>>) -> Self {
        set(self, "properties/managedEnvironmentId", value)
    }

    /// `properties.workloadProfileName`.
    pub fn workload_profile_name(self, value: impl Value<String>) -> Self {
        set(self, "properties/workloadProfileName", value)
    }

    /// `properties.configuration`.
    pub fn configuration(self, value: impl Value<types::Configuration>) -> Self {
        set(self, "properties/configuration", value)
    }

    /// `properties.template`.
    pub fn template(self, value: impl Value<types::Template>) -> Self {
        set(self, "properties/template", value)
    }

    /// `extendedLocation`.
    pub fn extended_location(
        self,
        value: impl Value<types::ExtendedLocation, Phase: KnownAtStart>,
    ) -> Self {
        set(self, "extendedLocation", value)
    }

    /// `identity`: an identity that lives and dies with this resource.
    pub fn system_assigned_identity(mut self) -> Self {
        self.0.assign_system_identity("SystemAssigned,UserAssigned");
        self
    }

    /// `identity`: adds an identity that is a resource of its own.
    pub fn user_assigned_identity(
        mut self,
        identity: impl Value<Id<UserAssignedIdentity>, Phase: KnownAtStart>,
    ) -> Self {
        self.0.assign_identity(identity.node(), "SystemAssigned,UserAssigned");
        self
    }

    /// `managedBy`.
    pub fn managed_by(self, value: impl Value<String, Phase: KnownAtStart>) -> Self {
        set(self, "managedBy", value)
    }

    /// `kind`.
    pub fn kind(self, value: impl Value<types::ContainerAppKind, Phase: KnownAtStart>) -> Self {
        set(self, "kind", value)
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
impl<P> Expr<ContainerApp, P> {
    pub fn properties(&self) -> Expr<types::ContainerAppProperties, P> {
        field(self, "properties")
    }

    pub fn extended_location(&self) -> Expr<types::ExtendedLocation, P> {
        field(self, "extendedLocation")
    }

    pub fn identity(&self) -> Expr<types::ManagedServiceIdentity, P> {
        field(self, "identity")
    }

    pub fn managed_by(&self) -> Expr<String, P> {
        field(self, "managedBy")
    }

    pub fn kind(&self) -> Expr<types::ContainerAppKind, P> {
        field(self, "kind")
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
