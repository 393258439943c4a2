//! `Microsoft.MachineLearningServices/workspaces/datastores`, version 2025-12-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.MachineLearningServices/workspaces/datastores`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.machinelearningservices/workspaces/datastores)
    Datastore: "Microsoft.MachineLearningServices/workspaces/datastores" @ "2025-12-01",
    properties types::DatastoreProperties,
    child super::Workspace
}

impl Datastore {
    /// Declares the resource with what Azure requires of it.
    #[track_caller]
    pub fn new(
        parent: &Ref<super::Workspace>,
        name: impl Value<String, Phase: KnownAtStart>,
        properties: impl Into<types::DatastoreProperties>,
    ) -> Self {
        let mut this = Self(Declaration::child(Self::TYPE, Self::API_VERSION, parent, name.node()));
        this.0.set("properties", properties.into().node());
        this
    }
}

#[doc(hidden)]
impl<P> Expr<Datastore, P> {
    pub fn properties(&self) -> Expr<types::DatastoreProperties, P> {
        field(self, "properties")
    }

    pub fn system_data(&self) -> Expr<types::SystemData, P> {
        field(self, "systemData")
    }
}
