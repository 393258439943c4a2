//! Definitions and enums of `Microsoft.App` that start with I.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::super::types;
use crate::azure::support::*;

definition! {
    /// Definition `IdentitySettings` of `Microsoft.App`.
    ///
    /// An expression that yields it has:
    /// - `identity()`: `String`
    /// - `lifecycle()`: `Lifecycle`
    IdentitySettings
}

impl IdentitySettings {
    /// One with what Azure requires.
    pub fn new(identity: impl Value<String>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("identity", identity.node());
        this
    }

    /// `lifecycle`.
    pub fn lifecycle(self, value: impl Value<types::Lifecycle>) -> Self {
        set(self, "lifecycle", value)
    }
}

#[doc(hidden)]
impl<P> Expr<IdentitySettings, P> {
    pub fn identity(&self) -> Expr<String, P> {
        field(self, "identity")
    }

    pub fn lifecycle(&self) -> Expr<types::Lifecycle, P> {
        field(self, "lifecycle")
    }
}

definition! {
    /// Definition `Ingress` of `Microsoft.App`.
    ///
    /// An expression that yields it has:
    /// - `fqdn()`: `String`
    /// - `external()`: `bool`
    /// - `target_port()`: `i64`
    /// - `exposed_port()`: `i64`
    /// - `transport()`: `Transport`
    /// - `traffic()`: `Vec<TrafficWeight>`
    /// - `custom_domains()`: `Vec<CustomDomain>`
    /// - `allow_insecure()`: `bool`
    /// - `ip_security_restrictions()`: `Vec<IpSecurityRestrictionRule>`
    /// - `sticky_sessions()`: `IngressStickySessions`
    /// - `client_certificate_mode()`: `ClientCertificateMode`
    /// - `cors_policy()`: `CorsPolicy`
    /// - `additional_port_mappings()`: `Vec<IngressPortMapping>`
    Ingress
}

impl Ingress {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `external`.
    pub fn external(self, value: impl Value<bool>) -> Self {
        set(self, "external", value)
    }

    /// `targetPort`.
    pub fn target_port(self, value: impl Value<i64>) -> Self {
        set(self, "targetPort", value)
    }

    /// `exposedPort`.
    pub fn exposed_port(self, value: impl Value<i64>) -> Self {
        set(self, "exposedPort", value)
    }

    /// `transport`.
    pub fn transport(self, value: impl Value<types::Transport>) -> Self {
        set(self, "transport", value)
    }

    /// `traffic`.
    pub fn traffic(self, value: impl Value<Vec<types::TrafficWeight>>) -> Self {
        set(self, "traffic", value)
    }

    /// `customDomains`.
    pub fn custom_domains(self, value: impl Value<Vec<types::CustomDomain>>) -> Self {
        set(self, "customDomains", value)
    }

    /// Adds one item to `customDomains`.
    pub fn custom_domain(self, value: impl Value<types::CustomDomain>) -> Self {
        push(self, "customDomains", value)
    }

    /// `allowInsecure`.
    pub fn allow_insecure(self, value: impl Value<bool>) -> Self {
        set(self, "allowInsecure", value)
    }

    /// `ipSecurityRestrictions`.
    pub fn ip_security_restrictions(
        self,
        value: impl Value<Vec<IpSecurityRestrictionRule>>,
    ) -> Self {
        set(self, "ipSecurityRestrictions", value)
    }

    /// Adds one item to `ipSecurityRestrictions`.
    pub fn ip_security_restriction(self, value: impl Value<IpSecurityRestrictionRule>) -> Self {
        push(self, "ipSecurityRestrictions", value)
    }

    /// `stickySessions`.
    pub fn sticky_sessions(self, value: impl Value<IngressStickySessions>) -> Self {
        set(self, "stickySessions", value)
    }

    /// `clientCertificateMode`.
    pub fn client_certificate_mode(self, value: impl Value<types::ClientCertificateMode>) -> Self {
        set(self, "clientCertificateMode", value)
    }

    /// `corsPolicy`.
    pub fn cors_policy(self, value: impl Value<types::CorsPolicy>) -> Self {
        set(self, "corsPolicy", value)
    }

    /// `additionalPortMappings`.
    pub fn additional_port_mappings(self, value: impl Value<Vec<IngressPortMapping>>) -> Self {
        set(self, "additionalPortMappings", value)
    }

    /// Adds one item to `additionalPortMappings`.
    pub fn additional_port_mapping(self, value: impl Value<IngressPortMapping>) -> Self {
        push(self, "additionalPortMappings", value)
    }
}

#[doc(hidden)]
impl<P> Expr<Ingress, P> {
    pub fn fqdn(&self) -> Expr<String, P> {
        field(self, "fqdn")
    }

    pub fn external(&self) -> Expr<bool, P> {
        field(self, "external")
    }

    pub fn target_port(&self) -> Expr<i64, P> {
        field(self, "targetPort")
    }

    pub fn exposed_port(&self) -> Expr<i64, P> {
        field(self, "exposedPort")
    }

    pub fn transport(&self) -> Expr<types::Transport, P> {
        field(self, "transport")
    }

    pub fn traffic(&self) -> Expr<Vec<types::TrafficWeight>, P> {
        field(self, "traffic")
    }

    pub fn custom_domains(&self) -> Expr<Vec<types::CustomDomain>, P> {
        field(self, "customDomains")
    }

    pub fn allow_insecure(&self) -> Expr<bool, P> {
        field(self, "allowInsecure")
    }

    pub fn ip_security_restrictions(&self) -> Expr<Vec<IpSecurityRestrictionRule>, P> {
        field(self, "ipSecurityRestrictions")
    }

    pub fn sticky_sessions(&self) -> Expr<IngressStickySessions, P> {
        field(self, "stickySessions")
    }

    pub fn client_certificate_mode(&self) -> Expr<types::ClientCertificateMode, P> {
        field(self, "clientCertificateMode")
    }

    pub fn cors_policy(&self) -> Expr<types::CorsPolicy, P> {
        field(self, "corsPolicy")
    }

    pub fn additional_port_mappings(&self) -> Expr<Vec<IngressPortMapping>, P> {
        field(self, "additionalPortMappings")
    }
}

definition! {
    /// Definition `IngressConfiguration` of `Microsoft.App`.
    ///
    /// An expression that yields it has:
    /// - `workload_profile_name()`: `String`
    /// - `termination_grace_period_seconds()`: `i64`
    /// - `header_count_limit()`: `i64`
    /// - `request_idle_timeout()`: `i64`
    IngressConfiguration
}

impl IngressConfiguration {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `workloadProfileName`.
    pub fn workload_profile_name(self, value: impl Value<String>) -> Self {
        set(self, "workloadProfileName", value)
    }

    /// `terminationGracePeriodSeconds`.
    pub fn termination_grace_period_seconds(self, value: impl Value<i64>) -> Self {
        set(self, "terminationGracePeriodSeconds", value)
    }

    /// `headerCountLimit`.
    pub fn header_count_limit(self, value: impl Value<i64>) -> Self {
        set(self, "headerCountLimit", value)
    }

    /// `requestIdleTimeout`.
    pub fn request_idle_timeout(self, value: impl Value<i64>) -> Self {
        set(self, "requestIdleTimeout", value)
    }
}

#[doc(hidden)]
impl<P> Expr<IngressConfiguration, P> {
    pub fn workload_profile_name(&self) -> Expr<String, P> {
        field(self, "workloadProfileName")
    }

    pub fn termination_grace_period_seconds(&self) -> Expr<i64, P> {
        field(self, "terminationGracePeriodSeconds")
    }

    pub fn header_count_limit(&self) -> Expr<i64, P> {
        field(self, "headerCountLimit")
    }

    pub fn request_idle_timeout(&self) -> Expr<i64, P> {
        field(self, "requestIdleTimeout")
    }
}

definition! {
    /// Definition `IngressPortMapping` of `Microsoft.App`.
    ///
    /// An expression that yields it has:
    /// - `external()`: `bool`
    /// - `target_port()`: `i64`
    /// - `exposed_port()`: `i64`
    IngressPortMapping
}

impl IngressPortMapping {
    /// One with what Azure requires.
    pub fn new(external: impl Value<bool>, target_port: impl Value<i64>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("external", external.node());
        this.0.set("targetPort", target_port.node());
        this
    }

    /// `exposedPort`.
    pub fn exposed_port(self, value: impl Value<i64>) -> Self {
        set(self, "exposedPort", value)
    }
}

#[doc(hidden)]
impl<P> Expr<IngressPortMapping, P> {
    pub fn external(&self) -> Expr<bool, P> {
        field(self, "external")
    }

    pub fn target_port(&self) -> Expr<i64, P> {
        field(self, "targetPort")
    }

    pub fn exposed_port(&self) -> Expr<i64, P> {
        field(self, "exposedPort")
    }
}

definition! {
    /// Definition `IngressStickySessions` of `Microsoft.App`.
    ///
    /// An expression that yields it has:
    /// - `affinity()`: `Affinity`
    IngressStickySessions
}

impl IngressStickySessions {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `affinity`.
    pub fn affinity(self, value: impl Value<types::Affinity>) -> Self {
        set(self, "affinity", value)
    }
}

#[doc(hidden)]
impl<P> Expr<IngressStickySessions, P> {
    pub fn affinity(&self) -> Expr<types::Affinity, P> {
        field(self, "affinity")
    }
}

definition! {
    /// Definition `InitContainer` of `Microsoft.App`.
    ///
    /// An expression that yields it has:
    /// - `image()`: `String`
    /// - `name()`: `String`
    /// - `command()`: `Vec<String>`
    /// - `args()`: `Vec<String>`
    /// - `env()`: `Vec<EnvironmentVar>`
    /// - `resources()`: `ContainerResources`
    /// - `volume_mounts()`: `Vec<VolumeMount>`
    InitContainer
}

impl InitContainer {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `image`.
    pub fn image(self, value: impl Value<String>) -> Self {
        set(self, "image", value)
    }

    /// `name`.
    pub fn name(self, value: impl Value<String>) -> Self {
        set(self, "name", value)
    }

    /// `command`.
    pub fn command(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "command", value)
    }

    /// `args`.
    pub fn args(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "args", value)
    }

    /// Adds one item to `args`.
    pub fn arg(self, value: impl Value<String>) -> Self {
        push(self, "args", value)
    }

    /// `env`.
    pub fn env(self, value: impl Value<Vec<types::EnvironmentVar>>) -> Self {
        set(self, "env", value)
    }

    /// `resources`.
    pub fn resources(self, value: impl Value<types::ContainerResources>) -> Self {
        set(self, "resources", value)
    }

    /// `volumeMounts`.
    pub fn volume_mounts(self, value: impl Value<Vec<types::VolumeMount>>) -> Self {
        set(self, "volumeMounts", value)
    }

    /// Adds one item to `volumeMounts`.
    pub fn volume_mount(self, value: impl Value<types::VolumeMount>) -> Self {
        push(self, "volumeMounts", value)
    }
}

#[doc(hidden)]
impl<P> Expr<InitContainer, P> {
    pub fn image(&self) -> Expr<String, P> {
        field(self, "image")
    }

    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }

    pub fn command(&self) -> Expr<Vec<String>, P> {
        field(self, "command")
    }

    pub fn args(&self) -> Expr<Vec<String>, P> {
        field(self, "args")
    }

    pub fn env(&self) -> Expr<Vec<types::EnvironmentVar>, P> {
        field(self, "env")
    }

    pub fn resources(&self) -> Expr<types::ContainerResources, P> {
        field(self, "resources")
    }

    pub fn volume_mounts(&self) -> Expr<Vec<types::VolumeMount>, P> {
        field(self, "volumeMounts")
    }
}

definition! {
    /// Definition `IpSecurityRestrictionRule` of `Microsoft.App`.
    ///
    /// An expression that yields it has:
    /// - `name()`: `String`
    /// - `description()`: `String`
    /// - `ip_address_range()`: `String`
    /// - `action()`: `IpSecurityRestrictionRuleAction`
    IpSecurityRestrictionRule
}

impl IpSecurityRestrictionRule {
    /// One with what Azure requires.
    pub fn new(
        name: impl Value<String>,
        ip_address_range: impl Value<String>,
        action: impl Value<IpSecurityRestrictionRuleAction>,
    ) -> Self {
        let mut this = Self(Object::new());
        this.0.set("name", name.node());
        this.0.set("ipAddressRange", ip_address_range.node());
        this.0.set("action", action.node());
        this
    }

    /// `description`.
    pub fn description(self, value: impl Value<String>) -> Self {
        set(self, "description", value)
    }
}

#[doc(hidden)]
impl<P> Expr<IpSecurityRestrictionRule, P> {
    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }

    pub fn description(&self) -> Expr<String, P> {
        field(self, "description")
    }

    pub fn ip_address_range(&self) -> Expr<String, P> {
        field(self, "ipAddressRange")
    }

    pub fn action(&self) -> Expr<IpSecurityRestrictionRuleAction, P> {
        field(self, "action")
    }
}

enumeration! {
    /// `action` of `IpSecurityRestrictionRule`.
    open IpSecurityRestrictionRuleAction {
        Allow = "Allow",
        Deny = "Deny",
    }
}
