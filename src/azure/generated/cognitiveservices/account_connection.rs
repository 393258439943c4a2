//! `Microsoft.CognitiveServices/accounts/connections`, version 2025-12-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.CognitiveServices/accounts/connections`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.cognitiveservices/accounts/connections)
    AccountConnection: "Microsoft.CognitiveServices/accounts/connections" @ "2025-12-01",
    properties types::ConnectionProperties,
    child super::Account
}

impl AccountConnection {
    /// Declares the resource with what Azure requires of it.
    ///
    /// The name: pattern `^[a-zA-Z0-9][a-zA-Z0-9_-]{2,32}$`.
    #[track_caller]
    pub fn new(
        parent: &Ref<super::Account>,
        name: impl Value<String, Phase: KnownAtStart>,
        properties: impl Value<types::ConnectionProperties>,
    ) -> Self {
        let mut this = Self(Declaration::child(Self::TYPE, Self::API_VERSION, parent, name.node()));
        this.0.set("properties", properties.node());
        this
    }
}

#[doc(hidden)]
impl<P> Expr<AccountConnection, P> {
    pub fn properties(&self) -> Expr<types::ConnectionProperties, P> {
        field(self, "properties")
    }

    pub fn system_data(&self) -> Expr<types::SystemData, P> {
        field(self, "systemData")
    }
}
