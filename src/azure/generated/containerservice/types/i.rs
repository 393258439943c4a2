//! Definitions and enums of `Microsoft.ContainerService` that start with I.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::super::types;
use crate::azure::support::*;

enumeration! {
    /// `installation` of `ManagedClusterIngressProfileGatewayConfiguration`.
    open Installation {
        Disabled = "Disabled",
        Standard = "Standard",
    }
}

enumeration! {
    /// `ipFamilies` of `ContainerServiceNetworkProfile`.
    open IpFamily {
        Ipv4 = "IPv4",
        Ipv6 = "IPv6",
    }
}

definition! {
    /// Definition `IPTag` of `Microsoft.ContainerService`.
    ///
    /// An expression that yields it has:
    /// - `ip_tag_type()`: `String`
    /// - `tag()`: `String`
    IpTag
}

impl IpTag {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `ipTagType`.
    pub fn ip_tag_type(self, value: impl Value<String>) -> Self {
        set(self, "ipTagType", value)
    }

    /// `tag`.
    pub fn tag(self, value: impl Value<String>) -> Self {
        set(self, "tag", value)
    }
}

#[doc(hidden)]
impl<P> Expr<IpTag, P> {
    pub fn ip_tag_type(&self) -> Expr<String, P> {
        field(self, "ipTagType")
    }

    pub fn tag(&self) -> Expr<String, P> {
        field(self, "tag")
    }
}

definition! {
    /// Definition `IstioCertificateAuthority` of `Microsoft.ContainerService`.
    ///
    /// An expression that yields it has:
    /// - `plugin()`: `IstioPluginCertificateAuthority`
    IstioCertificateAuthority
}

impl IstioCertificateAuthority {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `plugin`.
    pub fn plugin(self, value: impl Value<IstioPluginCertificateAuthority>) -> Self {
        set(self, "plugin", value)
    }
}

#[doc(hidden)]
impl<P> Expr<IstioCertificateAuthority, P> {
    pub fn plugin(&self) -> Expr<IstioPluginCertificateAuthority, P> {
        field(self, "plugin")
    }
}

definition! {
    /// Definition `IstioComponents` of `Microsoft.ContainerService`.
    ///
    /// An expression that yields it has:
    /// - `ingress_gateways()`: `Vec<IstioIngressGateway>`
    /// - `egress_gateways()`: `Vec<IstioEgressGateway>`
    /// - `proxy_redirection_mechanism()`: `ProxyRedirectionMechanism`
    IstioComponents
}

impl IstioComponents {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `ingressGateways`.
    pub fn ingress_gateways(self, value: impl Value<Vec<IstioIngressGateway>>) -> Self {
        set(self, "ingressGateways", value)
    }

    /// Adds one item to `ingressGateways`.
    pub fn ingress_gateway(self, value: impl Value<IstioIngressGateway>) -> Self {
        push(self, "ingressGateways", value)
    }

    /// `egressGateways`.
    pub fn egress_gateways(self, value: impl Value<Vec<IstioEgressGateway>>) -> Self {
        set(self, "egressGateways", value)
    }

    /// Adds one item to `egressGateways`.
    pub fn egress_gateway(self, value: impl Value<IstioEgressGateway>) -> Self {
        push(self, "egressGateways", value)
    }

    /// `proxyRedirectionMechanism`.
    pub fn proxy_redirection_mechanism(
        self,
        value: impl Value<types::ProxyRedirectionMechanism>,
    ) -> Self {
        set(self, "proxyRedirectionMechanism", value)
    }
}

#[doc(hidden)]
impl<P> Expr<IstioComponents, P> {
    pub fn ingress_gateways(&self) -> Expr<Vec<IstioIngressGateway>, P> {
        field(self, "ingressGateways")
    }

    pub fn egress_gateways(&self) -> Expr<Vec<IstioEgressGateway>, P> {
        field(self, "egressGateways")
    }

    pub fn proxy_redirection_mechanism(&self) -> Expr<types::ProxyRedirectionMechanism, P> {
        field(self, "proxyRedirectionMechanism")
    }
}

definition! {
    /// Definition `IstioEgressGateway` of `Microsoft.ContainerService`.
    ///
    /// An expression that yields it has:
    /// - `enabled()`: `bool`
    /// - `name()`: `String`
    /// - `namespace()`: `String`
    /// - `gateway_configuration_name()`: `String`
    IstioEgressGateway
}

impl IstioEgressGateway {
    /// One with what Azure requires.
    pub fn new(enabled: impl Value<bool>, name: impl Value<String>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("enabled", enabled.node());
        this.0.set("name", name.node());
        this
    }

    /// `namespace`.
    pub fn namespace(self, value: impl Value<String>) -> Self {
        set(self, "namespace", value)
    }

    /// `gatewayConfigurationName`.
    pub fn gateway_configuration_name(self, value: impl Value<String>) -> Self {
        set(self, "gatewayConfigurationName", value)
    }
}

#[doc(hidden)]
impl<P> Expr<IstioEgressGateway, P> {
    pub fn enabled(&self) -> Expr<bool, P> {
        field(self, "enabled")
    }

    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }

    pub fn namespace(&self) -> Expr<String, P> {
        field(self, "namespace")
    }

    pub fn gateway_configuration_name(&self) -> Expr<String, P> {
        field(self, "gatewayConfigurationName")
    }
}

definition! {
    /// Definition `IstioIngressGateway` of `Microsoft.ContainerService`.
    ///
    /// An expression that yields it has:
    /// - `mode()`: `IstioIngressGatewayMode`
    /// - `enabled()`: `bool`
    IstioIngressGateway
}

impl IstioIngressGateway {
    /// One with what Azure requires.
    pub fn new(mode: impl Value<IstioIngressGatewayMode>, enabled: impl Value<bool>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("mode", mode.node());
        this.0.set("enabled", enabled.node());
        this
    }
}

#[doc(hidden)]
impl<P> Expr<IstioIngressGateway, P> {
    pub fn mode(&self) -> Expr<IstioIngressGatewayMode, P> {
        field(self, "mode")
    }

    pub fn enabled(&self) -> Expr<bool, P> {
        field(self, "enabled")
    }
}

enumeration! {
    /// `mode` of `IstioIngressGateway`.
    open IstioIngressGatewayMode {
        External = "External",
        Internal = "Internal",
    }
}

definition! {
    /// Definition `IstioPluginCertificateAuthority` of `Microsoft.ContainerService`.
    ///
    /// An expression that yields it has:
    /// - `key_vault_id()`: `Id<keyvault::Vault>`
    /// - `cert_object_name()`: `String`
    /// - `key_object_name()`: `String`
    /// - `root_cert_object_name()`: `String`
    /// - `cert_chain_object_name()`: `String`
    IstioPluginCertificateAuthority
}

impl IstioPluginCertificateAuthority {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `keyVaultId`.
    pub fn key_vault_id(
        self,
        value: impl Value<Id<crate::azure::generated::keyvault::Vault>>,
    ) -> Self {
        set(self, "keyVaultId", value)
    }

    /// `certObjectName`.
    pub fn cert_object_name(self, value: impl Value<String>) -> Self {
        set(self, "certObjectName", value)
    }

    /// `keyObjectName`.
    pub fn key_object_name(self, value: impl Value<String>) -> Self {
        set(self, "keyObjectName", value)
    }

    /// `rootCertObjectName`.
    pub fn root_cert_object_name(self, value: impl Value<String>) -> Self {
        set(self, "rootCertObjectName", value)
    }

    /// `certChainObjectName`.
    pub fn cert_chain_object_name(self, value: impl Value<String>) -> Self {
        set(self, "certChainObjectName", value)
    }
}

#[doc(hidden)]
impl<P> Expr<IstioPluginCertificateAuthority, P> {
    pub fn key_vault_id(&self) -> Expr<Id<crate::azure::generated::keyvault::Vault>, P> {
        field(self, "keyVaultId")
    }

    pub fn cert_object_name(&self) -> Expr<String, P> {
        field(self, "certObjectName")
    }

    pub fn key_object_name(&self) -> Expr<String, P> {
        field(self, "keyObjectName")
    }

    pub fn root_cert_object_name(&self) -> Expr<String, P> {
        field(self, "rootCertObjectName")
    }

    pub fn cert_chain_object_name(&self) -> Expr<String, P> {
        field(self, "certChainObjectName")
    }
}

definition! {
    /// Definition `IstioServiceMesh` of `Microsoft.ContainerService`.
    ///
    /// An expression that yields it has:
    /// - `components()`: `IstioComponents`
    /// - `certificate_authority()`: `IstioCertificateAuthority`
    /// - `revisions()`: `Vec<String>`
    IstioServiceMesh
}

impl IstioServiceMesh {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `components`.
    pub fn components(self, value: impl Value<IstioComponents>) -> Self {
        set(self, "components", value)
    }

    /// `certificateAuthority`.
    pub fn certificate_authority(self, value: impl Value<IstioCertificateAuthority>) -> Self {
        set(self, "certificateAuthority", value)
    }

    /// `revisions`: at most 2 items.
    pub fn revisions(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "revisions", value)
    }

    /// Adds one item to `revisions`.
    pub fn revision(self, value: impl Value<String>) -> Self {
        push(self, "revisions", value)
    }
}

#[doc(hidden)]
impl<P> Expr<IstioServiceMesh, P> {
    pub fn components(&self) -> Expr<IstioComponents, P> {
        field(self, "components")
    }

    pub fn certificate_authority(&self) -> Expr<IstioCertificateAuthority, P> {
        field(self, "certificateAuthority")
    }

    pub fn revisions(&self) -> Expr<Vec<String>, P> {
        field(self, "revisions")
    }
}
