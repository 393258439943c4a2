//! Definitions and enums of `Microsoft.Network` that start with G.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use crate::azure::support::*;

definition! {
    /// Definition `GatewayLoadBalancerTunnelInterface` of `Microsoft.Network`.
    ///
    /// An expression that yields it has:
    /// - `port()`: `i64`
    /// - `identifier()`: `i64`
    /// - `protocol()`: `GatewayLoadBalancerTunnelInterfaceProtocol`
    /// - `type_()`: `GatewayLoadBalancerTunnelInterfaceType`
    GatewayLoadBalancerTunnelInterface
}

impl GatewayLoadBalancerTunnelInterface {
    /// An empty one.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `port`.
    pub fn port(mut self, value: impl Value<i64>) -> Self {
        self.0.set(&["port"], value.node());
        self
    }

    /// `identifier`.
    pub fn identifier(mut self, value: impl Value<i64>) -> Self {
        self.0.set(&["identifier"], value.node());
        self
    }

    /// `protocol`.
    pub fn protocol(
        mut self,
        value: impl Value<GatewayLoadBalancerTunnelInterfaceProtocol>,
    ) -> Self {
        self.0.set(&["protocol"], value.node());
        self
    }

    /// `type`.
    pub fn type_(mut self, value: impl Value<GatewayLoadBalancerTunnelInterfaceType>) -> Self {
        self.0.set(&["type"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<GatewayLoadBalancerTunnelInterface, P> {
    pub fn port(&self) -> Expr<i64, P> {
        field(self, "port")
    }

    pub fn identifier(&self) -> Expr<i64, P> {
        field(self, "identifier")
    }

    pub fn protocol(&self) -> Expr<GatewayLoadBalancerTunnelInterfaceProtocol, P> {
        field(self, "protocol")
    }

    pub fn type_(&self) -> Expr<GatewayLoadBalancerTunnelInterfaceType, P> {
        field(self, "type")
    }
}

enumeration! {
    /// `protocol` of `GatewayLoadBalancerTunnelInterface`.
    open GatewayLoadBalancerTunnelInterfaceProtocol {
        None = "None",
        Native = "Native",
        Vxlan = "VXLAN",
    }
}

enumeration! {
    /// `type` of `GatewayLoadBalancerTunnelInterface`.
    open GatewayLoadBalancerTunnelInterfaceType {
        None = "None",
        Internal = "Internal",
        External = "External",
    }
}
