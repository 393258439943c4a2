//! Definitions and enums of `Microsoft.Network` that start with G.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use crate::azure::support::*;

reading! {
    /// Definition `GatewayLoadBalancerTunnelInterface` of `Microsoft.Network`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `port()`: `i64`
    /// - `identifier()`: `i64`
    /// - `protocol()`: `String`
    /// - `type_()`: `String`
    GatewayLoadBalancerTunnelInterface
}

#[doc(hidden)]
impl<P> Expr<GatewayLoadBalancerTunnelInterface, P> {
    pub fn port(&self) -> Expr<i64, P> {
        field(self, "port")
    }

    pub fn identifier(&self) -> Expr<i64, P> {
        field(self, "identifier")
    }

    pub fn protocol(&self) -> Expr<String, P> {
        field(self, "protocol")
    }

    pub fn type_(&self) -> Expr<String, P> {
        field(self, "type")
    }
}
