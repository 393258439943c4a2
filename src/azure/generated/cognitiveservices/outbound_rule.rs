//! `Microsoft.CognitiveServices/accounts/managedNetworks/outboundRules`, version 2025-12-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.CognitiveServices/accounts/managedNetworks/outboundRules`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.cognitiveservices/accounts/managednetworks/outboundrules)
    OutboundRule: "Microsoft.CognitiveServices/accounts/managedNetworks/outboundRules" @ "2025-12-01",
    properties types::OutboundRule,
    child super::ManagedNetwork
}

impl OutboundRule {
    /// Declares the resource with what Azure requires of it.
    ///
    /// The name: pattern `^[a-zA-Z0-9][a-zA-Z0-9_-]{2,32}$`.
    #[track_caller]
    pub fn new(
        parent: &Ref<super::ManagedNetwork>,
        name: impl Value<String, Phase: KnownAtStart>,
        properties: impl Value<types::OutboundRule>,
    ) -> Self {
        let mut this = Self(Declaration::child(Self::TYPE, Self::API_VERSION, parent, name.node()));
        this.0.set("properties", properties.node());
        this
    }
}

#[doc(hidden)]
impl<P> Expr<OutboundRule, P> {
    pub fn properties(&self) -> Expr<types::OutboundRule, P> {
        field(self, "properties")
    }

    pub fn system_data(&self) -> Expr<types::SystemData, P> {
        field(self, "systemData")
    }
}
