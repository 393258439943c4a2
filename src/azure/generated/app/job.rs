//! `Microsoft.App/jobs`, version 2026-01-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.App/jobs`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.app/jobs)
    Job: "Microsoft.App/jobs" @ "2026-01-01",
    properties types::JobProperties,
    top [ResourceGroup]
}

impl Job {
    /// Declares the resource with what Azure requires of it.
    ///
    /// The name: pattern `^[-\w\._\(\)]+$`.
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

    /// `properties.workloadProfileName`.
    pub fn workload_profile_name(self, value: impl Value<String>) -> Self {
        set(self, "properties/workloadProfileName", value)
    }

    /// `properties.configuration`.
    pub fn configuration(self, value: impl Value<types::JobConfiguration>) -> Self {
        set(self, "properties/configuration", value)
    }

    /// `properties.template`.
    pub fn template(self, value: impl Value<types::JobTemplate>) -> Self {
        set(self, "properties/template", value)
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
impl<P> Expr<Job, P> {
    pub fn properties(&self) -> Expr<types::JobProperties, P> {
        field(self, "properties")
    }

    pub fn identity(&self) -> Expr<types::ManagedServiceIdentity, P> {
        field(self, "identity")
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
