//! `Microsoft.ContainerRegistry/registries/scopeMaps`, version 2025-11-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.ContainerRegistry/registries/scopeMaps`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.containerregistry/registries/scopemaps)
    ScopeMap: "Microsoft.ContainerRegistry/registries/scopeMaps" @ "2025-11-01",
    properties types::ScopeMapProperties,
    child super::Registry
}

impl ScopeMap {
    /// Declares the resource with what Azure requires of it.
    ///
    /// The name: between 5 and 50 characters, pattern `^[a-zA-Z0-9-_]*$`.
    #[track_caller]
    pub fn new(
        parent: &Ref<super::Registry>,
        name: impl Value<String, Phase: KnownAtStart>,
        actions: impl Value<Vec<String>>,
    ) -> Self {
        let mut this = Self(Declaration::child(Self::TYPE, Self::API_VERSION, parent, name.node()));
        this.0.set("properties/actions", actions.node());
        this
    }

    /// `properties.description`.
    pub fn description(self, value: impl Value<String>) -> Self {
        set(self, "properties/description", value)
    }

    /// Adds one item to `properties.actions`.
    pub fn action(self, value: impl Value<String>) -> Self {
        push(self, "properties/actions", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ScopeMap, P> {
    pub fn properties(&self) -> Expr<types::ScopeMapProperties, P> {
        field(self, "properties")
    }

    pub fn system_data(&self) -> Expr<types::SystemData, P> {
        field(self, "systemData")
    }
}
