//! Definitions and enums of `Microsoft.Network` that start with L.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::super::types;
use crate::azure::support::*;

reading! {
    /// Definition `LoadBalancerBackendAddress` of `Microsoft.Network`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `properties()`: `LoadBalancerBackendAddressProperties`
    /// - `name()`: `String`
    LoadBalancerBackendAddress
}

#[doc(hidden)]
impl<P> Expr<LoadBalancerBackendAddress, P> {
    pub fn properties(&self) -> Expr<LoadBalancerBackendAddressProperties, P> {
        field(self, "properties")
    }

    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }
}

reading! {
    /// Definition `LoadBalancerBackendAddressPropertiesFormat` of `Microsoft.Network`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `virtual_network()`: `SubResource`
    /// - `subnet()`: `SubResource`
    /// - `ip_address()`: `String`
    /// - `network_interface_ip_configuration()`: `SubResource`
    /// - `load_balancer_frontend_ip_configuration()`: `SubResource`
    /// - `inbound_nat_rules_port_mapping()`: `Vec<NatRulePortMapping>`
    /// - `admin_state()`: `String`
    LoadBalancerBackendAddressProperties
}

#[doc(hidden)]
impl<P> Expr<LoadBalancerBackendAddressProperties, P> {
    pub fn virtual_network(&self) -> Expr<types::SubResource, P> {
        field(self, "virtualNetwork")
    }

    pub fn subnet(&self) -> Expr<types::SubResource, P> {
        field(self, "subnet")
    }

    pub fn ip_address(&self) -> Expr<String, P> {
        field(self, "ipAddress")
    }

    pub fn network_interface_ip_configuration(&self) -> Expr<types::SubResource, P> {
        field(self, "networkInterfaceIPConfiguration")
    }

    pub fn load_balancer_frontend_ip_configuration(&self) -> Expr<types::SubResource, P> {
        field(self, "loadBalancerFrontendIPConfiguration")
    }

    pub fn inbound_nat_rules_port_mapping(&self) -> Expr<Vec<types::NatRulePortMapping>, P> {
        field(self, "inboundNatRulesPortMapping")
    }

    pub fn admin_state(&self) -> Expr<String, P> {
        field(self, "adminState")
    }
}
