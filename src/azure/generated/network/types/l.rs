//! Definitions and enums of `Microsoft.Network` that start with L.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::super::types;
use crate::azure::support::*;

definition! {
    /// Definition `NspLinkProperties` of `Microsoft.Network`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `provisioning_state()`: `String`
    /// - `auto_approved_remote_perimeter_resource_id()`: `String`
    /// - `remote_perimeter_guid()`: `String`
    /// - `remote_perimeter_location()`: `String`
    /// - `local_inbound_profiles()`: `Vec<String>`
    /// - `local_outbound_profiles()`: `Vec<String>`
    /// - `remote_inbound_profiles()`: `Vec<String>`
    /// - `remote_outbound_profiles()`: `Vec<String>`
    /// - `description()`: `String`
    /// - `status()`: `String`
    LinkProperties
}

#[doc(hidden)]
impl<P: Phase> Expr<LinkProperties, P> {
    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }

    pub fn auto_approved_remote_perimeter_resource_id(&self) -> Expr<String, P> {
        field(self, "autoApprovedRemotePerimeterResourceId")
    }

    pub fn remote_perimeter_guid(&self) -> Expr<String, P> {
        field(self, "remotePerimeterGuid")
    }

    pub fn remote_perimeter_location(&self) -> Expr<String, P> {
        field(self, "remotePerimeterLocation")
    }

    pub fn local_inbound_profiles(&self) -> Expr<Vec<String>, P> {
        field(self, "localInboundProfiles")
    }

    pub fn local_outbound_profiles(&self) -> Expr<Vec<String>, P> {
        field(self, "localOutboundProfiles")
    }

    pub fn remote_inbound_profiles(&self) -> Expr<Vec<String>, P> {
        field(self, "remoteInboundProfiles")
    }

    pub fn remote_outbound_profiles(&self) -> Expr<Vec<String>, P> {
        field(self, "remoteOutboundProfiles")
    }

    pub fn description(&self) -> Expr<String, P> {
        field(self, "description")
    }

    pub fn status(&self) -> Expr<String, P> {
        field(self, "status")
    }
}

definition! {
    /// Definition `LoadBalancerBackendAddress` of `Microsoft.Network`.
    ///
    /// An expression that yields it has:
    /// - `properties()`: `LoadBalancerBackendAddressProperties`
    /// - `name()`: `String`
    LoadBalancerBackendAddress
}

impl LoadBalancerBackendAddress {
    /// An empty one.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `properties.virtualNetwork`.
    pub fn virtual_network(mut self, value: impl Value<types::SubResource>) -> Self {
        self.0.set(&["properties", "virtualNetwork"], value.node());
        self
    }

    /// `properties.subnet`.
    pub fn subnet(mut self, value: impl Value<types::SubResource>) -> Self {
        self.0.set(&["properties", "subnet"], value.node());
        self
    }

    /// `properties.ipAddress`.
    pub fn ip_address(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["properties", "ipAddress"], value.node());
        self
    }

    /// `properties.loadBalancerFrontendIPConfiguration`.
    pub fn load_balancer_frontend_ip_configuration(
        mut self,
        value: impl Value<types::SubResource>,
    ) -> Self {
        self.0.set(&["properties", "loadBalancerFrontendIPConfiguration"], value.node());
        self
    }

    /// `properties.adminState`.
    pub fn admin_state(mut self, value: impl Value<types::AdminState>) -> Self {
        self.0.set(&["properties", "adminState"], value.node());
        self
    }

    /// `name`.
    pub fn name(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["name"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<LoadBalancerBackendAddress, P> {
    pub fn properties(&self) -> Expr<LoadBalancerBackendAddressProperties, P> {
        field(self, "properties")
    }

    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }
}

definition! {
    /// Definition `LoadBalancerBackendAddressPropertiesFormat` of `Microsoft.Network`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `virtual_network()`: `SubResource`
    /// - `subnet()`: `SubResource`
    /// - `ip_address()`: `String`
    /// - `network_interface_ip_configuration()`: `SubResource`
    /// - `load_balancer_frontend_ip_configuration()`: `SubResource`
    /// - `inbound_nat_rules_port_mapping()`: `Vec<NatRulePortMapping>`
    /// - `admin_state()`: `AdminState`
    LoadBalancerBackendAddressProperties
}

#[doc(hidden)]
impl<P: Phase> Expr<LoadBalancerBackendAddressProperties, P> {
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

    pub fn admin_state(&self) -> Expr<types::AdminState, P> {
        field(self, "adminState")
    }
}

definition! {
    /// Definition `NspLoggingConfigurationProperties` of `Microsoft.Network`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `enabled_log_categories()`: `Vec<String>`
    /// - `version()`: `String`
    LoggingConfigurationProperties
}

#[doc(hidden)]
impl<P: Phase> Expr<LoggingConfigurationProperties, P> {
    pub fn enabled_log_categories(&self) -> Expr<Vec<String>, P> {
        field(self, "enabledLogCategories")
    }

    pub fn version(&self) -> Expr<String, P> {
        field(self, "version")
    }
}
