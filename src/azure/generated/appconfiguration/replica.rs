//! `Microsoft.AppConfiguration/configurationStores/replicas`, version 2024-06-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.AppConfiguration/configurationStores/replicas`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.appconfiguration/configurationstores/replicas)
    Replica: "Microsoft.AppConfiguration/configurationStores/replicas" @ "2024-06-01",
    properties types::ReplicaProperties,
    child super::ConfigurationStore
}

impl Replica {
    /// Declares the resource with what Azure requires of it.
    #[track_caller]
    pub fn new(
        parent: &Ref<super::ConfigurationStore>,
        name: impl Value<String, Phase: KnownAtStart>,
    ) -> Self {
        Self(Declaration::child(Self::TYPE, Self::API_VERSION, parent, name.node()))
    }

    /// `location`.
    pub fn location(self, value: impl Value<String, Phase: KnownAtStart>) -> Self {
        set(self, "location", value)
    }
}

#[doc(hidden)]
impl<P> Expr<Replica, P> {
    pub fn location(&self) -> Expr<String, P> {
        field(self, "location")
    }

    pub fn system_data(&self) -> Expr<types::SystemData, P> {
        field(self, "systemData")
    }

    pub fn properties(&self) -> Expr<types::ReplicaProperties, P> {
        field(self, "properties")
    }
}
