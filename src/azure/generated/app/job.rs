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
        this.0.set(&["location"], location.node());
        this.0.set(&["properties", "environmentId"], environment_id.node());
        this
    }

    /// `properties.workloadProfileName`.
    pub fn workload_profile_name(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["properties", "workloadProfileName"], value.node());
        self
    }

    /// `properties.configuration`.
    pub fn configuration(mut self, value: impl Value<types::JobConfiguration>) -> Self {
        self.0.set(&["properties", "configuration"], value.node());
        self
    }

    /// `properties.template`.
    pub fn template(mut self, value: impl Value<types::JobTemplate>) -> Self {
        self.0.set(&["properties", "template"], value.node());
        self
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
    pub fn tags(mut self, value: impl Value<Map<String>, Phase: KnownAtStart>) -> Self {
        self.0.set(&["tags"], value.node());
        self
    }

    /// Adds one entry to `tags`.
    pub fn tag(
        mut self,
        key: impl Into<Key>,
        value: impl Value<String, Phase: KnownAtStart>,
    ) -> Self {
        self.0.set_entry(&["tags"], key.into(), value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<Job, P> {
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
