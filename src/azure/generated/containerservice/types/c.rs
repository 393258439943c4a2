//! Definitions and enums of `Microsoft.ContainerService` that start with C.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::super::types;
use crate::azure::support::*;

definition! {
    /// Definition `ClusterUpgradeSettings` of `Microsoft.ContainerService`.
    ///
    /// An expression that yields it has:
    /// - `override_settings()`: `UpgradeOverrideSettings`
    ClusterUpgradeSettings
}

impl ClusterUpgradeSettings {
    /// An empty one.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `overrideSettings`.
    pub fn override_settings(mut self, value: impl Value<types::UpgradeOverrideSettings>) -> Self {
        self.0.set(&["overrideSettings"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<ClusterUpgradeSettings, P> {
    pub fn override_settings(&self) -> Expr<types::UpgradeOverrideSettings, P> {
        field(self, "overrideSettings")
    }
}

enumeration! {
    /// `code` of `PowerState`.
    open Code {
        Running = "Running",
        Stopped = "Stopped",
    }
}

definition! {
    /// Definition `ContainerServiceLinuxProfile` of `Microsoft.ContainerService`.
    ///
    /// An expression that yields it has:
    /// - `admin_username()`: `String`
    /// - `ssh()`: `ContainerServiceSshConfiguration`
    ContainerServiceLinuxProfile
}

impl ContainerServiceLinuxProfile {
    /// One with what Azure requires.
    pub fn new(
        admin_username: impl Value<String>,
        ssh: impl Value<ContainerServiceSshConfiguration>,
    ) -> Self {
        let mut this = Self(Object::new());
        this.0.set(&["adminUsername"], admin_username.node());
        this.0.set(&["ssh"], ssh.node());
        this
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<ContainerServiceLinuxProfile, P> {
    pub fn admin_username(&self) -> Expr<String, P> {
        field(self, "adminUsername")
    }

    pub fn ssh(&self) -> Expr<ContainerServiceSshConfiguration, P> {
        field(self, "ssh")
    }
}

definition! {
    /// Definition `ContainerServiceNetworkProfile` of `Microsoft.ContainerService`.
    ///
    /// An expression that yields it has:
    /// - `network_plugin()`: `NetworkPlugin`
    /// - `network_plugin_mode()`: `NetworkPluginMode`
    /// - `network_policy()`: `NetworkPolicy`
    /// - `network_mode()`: `NetworkMode`
    /// - `network_dataplane()`: `NetworkDataplane`
    /// - `advanced_networking()`: `AdvancedNetworking`
    /// - `pod_cidr()`: `Cidr`
    /// - `service_cidr()`: `Cidr`
    /// - `dns_service_ip()`: `String`
    /// - `outbound_type()`: `OutboundType`
    /// - `load_balancer_sku()`: `LoadBalancerSku`
    /// - `load_balancer_profile()`: `ManagedClusterLoadBalancerProfile`
    /// - `nat_gateway_profile()`: `ManagedClusterNatGatewayProfile`
    /// - `static_egress_gateway_profile()`: `ManagedClusterStaticEgressGatewayProfile`
    /// - `pod_cidrs()`: `Vec<Cidr>`
    /// - `service_cidrs()`: `Vec<Cidr>`
    /// - `ip_families()`: `Vec<IpFamily>`
    ContainerServiceNetworkProfile
}

impl ContainerServiceNetworkProfile {
    /// An empty one.
    ///
    /// Sets what is safe:
    /// - `networkPlugin` = `azure` (`aks.09`)
    /// - `networkPolicy` = `azure` (`aks.10`)
    pub fn new() -> Self {
        let mut this = Self(Object::new());
        this.0.preset(&["networkPlugin"], Node::String("azure".into()));
        this.0.preset(&["networkPolicy"], Node::String("azure".into()));
        this
    }

    /// `networkPlugin`.
    ///
    /// Control `aks.09`: it is `azure` unless set here.
    pub fn dangerously_set_network_plugin(
        mut self,
        value: impl Value<types::NetworkPlugin>,
    ) -> Self {
        self.0.set(&["networkPlugin"], value.node());
        self
    }

    /// `networkPluginMode`.
    pub fn network_plugin_mode(mut self, value: impl Value<types::NetworkPluginMode>) -> Self {
        self.0.set(&["networkPluginMode"], value.node());
        self
    }

    /// `networkPolicy`.
    ///
    /// Control `aks.10`: it is `azure` unless set here.
    pub fn dangerously_set_network_policy(
        mut self,
        value: impl Value<types::NetworkPolicy>,
    ) -> Self {
        self.0.set(&["networkPolicy"], value.node());
        self
    }

    /// `networkMode`.
    pub fn network_mode(mut self, value: impl Value<types::NetworkMode>) -> Self {
        self.0.set(&["networkMode"], value.node());
        self
    }

    /// `networkDataplane`.
    pub fn network_dataplane(mut self, value: impl Value<types::NetworkDataplane>) -> Self {
        self.0.set(&["networkDataplane"], value.node());
        self
    }

    /// `advancedNetworking`.
    pub fn advanced_networking(mut self, value: impl Value<types::AdvancedNetworking>) -> Self {
        self.0.set(&["advancedNetworking"], value.node());
        self
    }

    /// `podCidr`: pattern `^([0-9]{1,3}\.){3}[0-9]{1,3}(\/([0-9]|[1-2][0-9]|3[0-2]))?$`.
    pub fn pod_cidr(mut self, value: impl Value<Cidr>) -> Self {
        self.0.set(&["podCidr"], value.node());
        self
    }

    /// `serviceCidr`: pattern `^([0-9]{1,3}\.){3}[0-9]{1,3}(\/([0-9]|[1-2][0-9]|3[0-2]))?$`.
    pub fn service_cidr(mut self, value: impl Value<Cidr>) -> Self {
        self.0.set(&["serviceCidr"], value.node());
        self
    }

    /// `dnsServiceIP`: pattern `^(?:(?:25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)\.){3}(?:25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)$`.
    pub fn dns_service_ip(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["dnsServiceIP"], value.node());
        self
    }

    /// `outboundType`.
    pub fn outbound_type(mut self, value: impl Value<types::OutboundType>) -> Self {
        self.0.set(&["outboundType"], value.node());
        self
    }

    /// `loadBalancerSku`.
    pub fn load_balancer_sku(mut self, value: impl Value<types::LoadBalancerSku>) -> Self {
        self.0.set(&["loadBalancerSku"], value.node());
        self
    }

    /// `loadBalancerProfile`.
    pub fn load_balancer_profile(
        mut self,
        value: impl Value<types::ManagedClusterLoadBalancerProfile>,
    ) -> Self {
        self.0.set(&["loadBalancerProfile"], value.node());
        self
    }

    /// `natGatewayProfile`.
    pub fn nat_gateway_profile(
        mut self,
        value: impl Value<types::ManagedClusterNatGatewayProfile>,
    ) -> Self {
        self.0.set(&["natGatewayProfile"], value.node());
        self
    }

    /// `staticEgressGatewayProfile`.
    pub fn static_egress_gateway_profile(
        mut self,
        value: impl Value<types::ManagedClusterStaticEgressGatewayProfile>,
    ) -> Self {
        self.0.set(&["staticEgressGatewayProfile"], value.node());
        self
    }

    /// `podCidrs`.
    pub fn pod_cidrs(mut self, value: impl Value<Vec<Cidr>>) -> Self {
        self.0.set(&["podCidrs"], value.node());
        self
    }

    /// `serviceCidrs`.
    pub fn service_cidrs(mut self, value: impl Value<Vec<Cidr>>) -> Self {
        self.0.set(&["serviceCidrs"], value.node());
        self
    }

    /// `ipFamilies`.
    pub fn ip_families(mut self, value: impl Value<Vec<types::IpFamily>>) -> Self {
        self.0.set(&["ipFamilies"], value.node());
        self
    }

    /// Adds one item to `ipFamilies`.
    pub fn ip_family(mut self, value: impl Value<types::IpFamily>) -> Self {
        self.0.push(&["ipFamilies"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<ContainerServiceNetworkProfile, P> {
    pub fn network_plugin(&self) -> Expr<types::NetworkPlugin, P> {
        field(self, "networkPlugin")
    }

    pub fn network_plugin_mode(&self) -> Expr<types::NetworkPluginMode, P> {
        field(self, "networkPluginMode")
    }

    pub fn network_policy(&self) -> Expr<types::NetworkPolicy, P> {
        field(self, "networkPolicy")
    }

    pub fn network_mode(&self) -> Expr<types::NetworkMode, P> {
        field(self, "networkMode")
    }

    pub fn network_dataplane(&self) -> Expr<types::NetworkDataplane, P> {
        field(self, "networkDataplane")
    }

    pub fn advanced_networking(&self) -> Expr<types::AdvancedNetworking, P> {
        field(self, "advancedNetworking")
    }

    pub fn pod_cidr(&self) -> Expr<Cidr, P> {
        field(self, "podCidr")
    }

    pub fn service_cidr(&self) -> Expr<Cidr, P> {
        field(self, "serviceCidr")
    }

    pub fn dns_service_ip(&self) -> Expr<String, P> {
        field(self, "dnsServiceIP")
    }

    pub fn outbound_type(&self) -> Expr<types::OutboundType, P> {
        field(self, "outboundType")
    }

    pub fn load_balancer_sku(&self) -> Expr<types::LoadBalancerSku, P> {
        field(self, "loadBalancerSku")
    }

    pub fn load_balancer_profile(&self) -> Expr<types::ManagedClusterLoadBalancerProfile, P> {
        field(self, "loadBalancerProfile")
    }

    pub fn nat_gateway_profile(&self) -> Expr<types::ManagedClusterNatGatewayProfile, P> {
        field(self, "natGatewayProfile")
    }

    pub fn static_egress_gateway_profile(
        &self,
    ) -> Expr<types::ManagedClusterStaticEgressGatewayProfile, P> {
        field(self, "staticEgressGatewayProfile")
    }

    pub fn pod_cidrs(&self) -> Expr<Vec<Cidr>, P> {
        field(self, "podCidrs")
    }

    pub fn service_cidrs(&self) -> Expr<Vec<Cidr>, P> {
        field(self, "serviceCidrs")
    }

    pub fn ip_families(&self) -> Expr<Vec<types::IpFamily>, P> {
        field(self, "ipFamilies")
    }
}

definition! {
    /// Definition `ContainerServiceSshConfiguration` of `Microsoft.ContainerService`.
    ///
    /// An expression that yields it has:
    /// - `public_keys()`: `Vec<ContainerServiceSshPublicKey>`
    ContainerServiceSshConfiguration
}

impl ContainerServiceSshConfiguration {
    /// One with what Azure requires.
    pub fn new(public_keys: impl Value<Vec<ContainerServiceSshPublicKey>>) -> Self {
        let mut this = Self(Object::new());
        this.0.set(&["publicKeys"], public_keys.node());
        this
    }

    /// Adds one item to `publicKeys`.
    pub fn public_key(mut self, value: impl Value<ContainerServiceSshPublicKey>) -> Self {
        self.0.push(&["publicKeys"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<ContainerServiceSshConfiguration, P> {
    pub fn public_keys(&self) -> Expr<Vec<ContainerServiceSshPublicKey>, P> {
        field(self, "publicKeys")
    }
}

definition! {
    /// Definition `ContainerServiceSshPublicKey` of `Microsoft.ContainerService`.
    ///
    /// An expression that yields it has:
    /// - `key_data()`: `String`
    ContainerServiceSshPublicKey
}

impl ContainerServiceSshPublicKey {
    /// One with what Azure requires.
    pub fn new(key_data: impl Value<String>) -> Self {
        let mut this = Self(Object::new());
        this.0.set(&["keyData"], key_data.node());
        this
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<ContainerServiceSshPublicKey, P> {
    pub fn key_data(&self) -> Expr<String, P> {
        field(self, "keyData")
    }
}

definition! {
    /// Definition `CreationData` of `Microsoft.ContainerService`.
    ///
    /// An expression that yields it has:
    /// - `source_resource_id()`: `Id<AnyResource>`
    CreationData
}

impl CreationData {
    /// An empty one.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `sourceResourceId`.
    pub fn source_resource_id(mut self, value: impl Value<Id<AnyResource>>) -> Self {
        self.0.set(&["sourceResourceId"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<CreationData, P> {
    pub fn source_resource_id(&self) -> Expr<Id<AnyResource>, P> {
        field(self, "sourceResourceId")
    }
}
