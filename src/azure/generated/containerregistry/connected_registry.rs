//! `Microsoft.ContainerRegistry/registries/connectedRegistries`, version 2025-11-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.ContainerRegistry/registries/connectedRegistries`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.containerregistry/registries/connectedregistries)
    ConnectedRegistry: "Microsoft.ContainerRegistry/registries/connectedRegistries" @ "2025-11-01",
    properties types::ConnectedRegistryProperties,
    child super::Registry
}

impl ConnectedRegistry {
    /// Declares the resource with what Azure requires of it.
    ///
    /// The name: between 5 and 50 characters, pattern `^[a-zA-Z0-9]*$`.
    #[track_caller]
    pub fn new(
        parent: &Ref<super::Registry>,
        name: impl Value<String, Phase: KnownAtStart>,
        mode: impl Value<types::ConnectedRegistryMode>,
        connected_registry_parent: impl Value<types::ParentProperties>,
    ) -> Self {
        let mut this = Self(Declaration::child(Self::TYPE, Self::API_VERSION, parent, name.node()));
        this.0.set("properties/mode", mode.node());
        this.0.set("properties/parent", connected_registry_parent.node());
        this
    }

    /// `properties.clientTokenIds`.
    pub fn client_token_ids(self, value: impl Value<Vec<Id<super::Token>>>) -> Self {
        set(self, "properties/clientTokenIds", value)
    }

    /// Adds one item to `properties.clientTokenIds`.
    pub fn client_token_id(self, value: impl Value<Id<super::Token>>) -> Self {
        push(self, "properties/clientTokenIds", value)
    }

    /// `properties.logging`.
    pub fn logging(self, value: impl Value<types::LoggingProperties>) -> Self {
        set(self, "properties/logging", value)
    }

    /// `properties.notificationsList`.
    pub fn notifications_list(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "properties/notificationsList", value)
    }

    /// `properties.garbageCollection`.
    pub fn garbage_collection(self, value: impl Value<types::GarbageCollectionProperties>) -> Self {
        set(self, "properties/garbageCollection", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ConnectedRegistry, P> {
    pub fn properties(&self) -> Expr<types::ConnectedRegistryProperties, P> {
        field(self, "properties")
    }

    pub fn system_data(&self) -> Expr<types::SystemData, P> {
        field(self, "systemData")
    }
}
