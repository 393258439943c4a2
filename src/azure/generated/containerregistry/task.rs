//! `Microsoft.ContainerRegistry/registries/tasks`, version 2019-04-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.ContainerRegistry/registries/tasks`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.containerregistry/registries/tasks)
    Task: "Microsoft.ContainerRegistry/registries/tasks" @ "2019-04-01",
    properties types::TaskProperties,
    child super::Registry
}

impl Task {
    /// Declares the resource with what Azure requires of it.
    ///
    /// The name: between 5 and 50 characters, pattern `^[a-zA-Z0-9-_]*$`.
    #[track_caller]
    pub fn new(
        parent: &Ref<super::Registry>,
        name: impl Value<String, Phase: KnownAtStart>,
        location: impl Value<String, Phase: KnownAtStart>,
        platform: impl Value<types::PlatformProperties>,
        step: impl Value<types::TaskStepProperties>,
    ) -> Self {
        let mut this = Self(Declaration::child(Self::TYPE, Self::API_VERSION, parent, name.node()));
        this.0.set("location", location.node());
        this.0.set("properties/platform", platform.node());
        this.0.set("properties/step", step.node());
        this
    }

    /// `identity`: an identity that lives and dies with this resource.
    pub fn system_assigned_identity(mut self) -> Self {
        self.0.assign_system_identity("SystemAssigned, UserAssigned");
        self
    }

    /// `identity`: adds an identity that is a resource of its own.
    pub fn user_assigned_identity(
        mut self,
        identity: impl Value<Id<UserAssignedIdentity>, Phase: KnownAtStart>,
    ) -> Self {
        self.0.assign_identity(identity.node(), "SystemAssigned, UserAssigned");
        self
    }

    /// `properties.status`.
    pub fn status(self, value: impl Value<types::TaskStatus>) -> Self {
        set(self, "properties/status", value)
    }

    /// `properties.agentConfiguration`.
    pub fn agent_configuration(self, value: impl Value<types::AgentProperties>) -> Self {
        set(self, "properties/agentConfiguration", value)
    }

    /// `properties.timeout`: from 300 to 28800.
    pub fn timeout(self, value: impl Value<i64>) -> Self {
        set(self, "properties/timeout", value)
    }

    /// `properties.trigger`.
    pub fn trigger(self, value: impl Value<types::TriggerProperties>) -> Self {
        set(self, "properties/trigger", value)
    }

    /// `properties.credentials`.
    pub fn credentials(self, value: impl Value<types::Credentials>) -> Self {
        set(self, "properties/credentials", value)
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
impl<P> Expr<Task, P> {
    pub fn identity(&self) -> Expr<types::TaskIdentityProperties, P> {
        field(self, "identity")
    }

    pub fn properties(&self) -> Expr<types::TaskProperties, P> {
        field(self, "properties")
    }

    pub fn location(&self) -> Expr<String, P> {
        field(self, "location")
    }

    pub fn tags(&self) -> Expr<Map<String>, P> {
        field(self, "tags")
    }
}
