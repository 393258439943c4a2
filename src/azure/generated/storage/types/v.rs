//! Definitions and enums of `Microsoft.Storage` that start with V.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use crate::azure::support::*;

definition! {
    /// Definition `VirtualNetworkRule` of `Microsoft.Storage`.
    ///
    /// An expression that yields it has:
    /// - `id()`: `Id<network::Subnet>`
    /// - `action()`: `VirtualNetworkRuleAction`
    /// - `state()`: `String`
    VirtualNetworkRule
}

impl VirtualNetworkRule {
    /// One with what Azure requires.
    pub fn new(id: impl Value<Id<crate::azure::generated::network::Subnet>>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("id", id.node());
        this
    }

    /// `action`.
    pub fn action(self, value: impl Value<VirtualNetworkRuleAction>) -> Self {
        set(self, "action", value)
    }
}

#[doc(hidden)]
impl<P> Expr<VirtualNetworkRule, P> {
    pub fn id(&self) -> Expr<Id<crate::azure::generated::network::Subnet>, P> {
        field(self, "id")
    }

    pub fn action(&self) -> Expr<VirtualNetworkRuleAction, P> {
        field(self, "action")
    }

    pub fn state(&self) -> Expr<String, P> {
        field(self, "state")
    }
}

enumeration! {
    /// `action` of `VirtualNetworkRule`.
    VirtualNetworkRuleAction {
        Allow = "Allow",
    }
}
