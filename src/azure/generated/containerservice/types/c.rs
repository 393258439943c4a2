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
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `overrideSettings`.
    pub fn override_settings(self, value: impl Value<types::UpgradeOverrideSettings>) -> Self {
        set(self, "overrideSettings", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ClusterUpgradeSettings, P> {
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
        this.0.set("adminUsername", admin_username.node());
        this.0.set("ssh", ssh.node());
        this
    }
}

#[doc(hidden)]
impl<P> Expr<ContainerServiceLinuxProfile, P> {
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
        this.0.preset("networkPlugin", Node::String("azure".into()));
        this.0.preset("networkPolicy", Node::String("azure".into()));
        this
    }

    /// `networkPlugin`.
    ///
    /// Control `aks.09`: it is `azure` unless set here.
    pub fn dangerously_set_network_plugin(self, value: impl Value<types::NetworkPlugin>) -> Self {
        set(self, "networkPlugin", value)
    }

    /// `networkPluginMode`.
    pub fn network_plugin_mode(self, value: impl Value<types::NetworkPluginMode>) -> Self {
        set(self, "networkPluginMode", value)
    }

    /// `networkPolicy`.
    ///
    /// Control `aks.10`: it is `azure` unless set here.
    pub fn dangerously_set_network_policy(self, value: impl Value<types::NetworkPolicy>) -> Self {
        set(self, "networkPolicy", value)
    }

    /// `networkMode`.
    pub fn network_mode(self, value: impl Value<types::NetworkMode>) -> Self {
        set(self, "networkMode", value)
    }

    /// `networkDataplane`.
    pub fn network_dataplane(self, value: impl Value<types::NetworkDataplane>) -> Self {
        set(self, "networkDataplane", value)
    }

    /// `advancedNetworking`.
    pub fn advanced_networking(self, value: impl Value<types::AdvancedNetworking>) -> Self {
        set(self, "advancedNetworking", value)
    }

    /// `podCidr`: pattern `^([0-9]{1,3}\.){3}[0-9]{1,3}(\/([0-9]|[1-2][0-9]|3[0-2]))?$`.
    pub fn pod_cidr(self, value: impl Value<Cidr>) -> Self {
        set(self, "podCidr", value)
    }

    /// `serviceCidr`: pattern `^([0-9]{1,3}\.){3}[0-9]{1,3}(\/([0-9]|[1-2][0-9]|3[0-2]))?$`.
    pub fn service_cidr(self, value: impl Value<Cidr>) -> Self {
        set(self, "serviceCidr", value)
    }

    /// `dnsServiceIP`: pattern `^(?:(?:25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)\.){3}(?:25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)$`.
    pub fn dns_service_ip(self, value: impl Value<String>) -> Self {
        set(self, "dnsServiceIP", value)
    }

    /// `outboundType`.
    pub fn outbound_type(self, value: impl Value<types::OutboundType>) -> Self {
        set(self, "outboundType", value)
    }

    /// `loadBalancerSku`.
    pub fn load_balancer_sku(self, value: impl Value<types::LoadBalancerSku>) -> Self {
        set(self, "loadBalancerSku", value)
    }

    /// `loadBalancerProfile`.
    pub fn load_balancer_profile(
        self,
        value: impl Value<types::ManagedClusterLoadBalancerProfile>,
    ) -> Self {
        set(self, "loadBalancerProfile", value)
    }

    /// `natGatewayProfile`.
    pub fn nat_gateway_profile(
        self,
        value: impl Value<types::ManagedClusterNatGatewayProfile>,
    ) -> Self {
        set(self, "natGatewayProfile", value)
    }

    /// `staticEgressGatewayProfile`.
    pub fn static_egress_gateway_profile(
        self,
        value: impl Value<types::ManagedClusterStaticEgressGatewayProfile>,
    ) -> Self {
        set(self, "staticEgressGatewayProfile", value)
    }

    /// `podCidrs`.
    pub fn pod_cidrs(self, value: impl Value<Vec<Cidr>>) -> Self {
        set(self, "podCidrs", value)
    }

    /// `serviceCidrs`.
    pub fn service_cidrs(self, value: impl Value<Vec<Cidr>>) -> Self {
        set(self, "serviceCidrs", value)
    }

    /// `ipFamilies`.
    pub fn ip_families(self, value: impl Value<Vec<types::IpFamily>>) -> Self {
        set(self, "ipFamilies", value)
    }

    /// Adds one item to `ipFamilies`.
    pub fn ip_family(self, value: impl Value<types::IpFamily>) -> Self {
        push(self, "ipFamilies", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ContainerServiceNetworkProfile, P> {
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
        this.0.set("publicKeys", public_keys.node());
        this
    }

    /// Adds one item to `publicKeys`.
    pub fn public_key(self, value: impl Value<ContainerServiceSshPublicKey>) -> Self {
        push(self, "publicKeys", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ContainerServiceSshConfiguration, P> {
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
        this.0.set("keyData", key_data.node());
        this
    }
}

#[doc(hidden)]
impl<P> Expr<ContainerServiceSshPublicKey, P> {
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
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `sourceResourceId`.
    pub fn source_resource_id(self, value: impl Value<Id<AnyResource>>) -> Self {
        set(self, "sourceResourceId", value)
    }
}

#[doc(hidden)]
impl<P> Expr<CreationData, P> {
    pub fn source_resource_id(&self) -> Expr<Id<AnyResource>, P> {
        field(self, "sourceResourceId")
    }
}
