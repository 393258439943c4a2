//! Definitions and enums of `Microsoft.App` that start with C.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::super::types;
use crate::azure::support::*;

definition! {
    /// Definition `CertificateKeyVaultProperties` of `Microsoft.App`.
    ///
    /// An expression that yields it has:
    /// - `identity()`: `String`
    /// - `key_vault_url()`: `String`
    CertificateKeyVaultProperties
}

impl CertificateKeyVaultProperties {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `identity`.
    pub fn identity(self, value: impl Value<String>) -> Self {
        set(self, "identity", value)
    }

    /// `keyVaultUrl`.
    pub fn key_vault_url(self, value: impl Value<String>) -> Self {
        set(self, "keyVaultUrl", value)
    }
}

#[doc(hidden)]
impl<P> Expr<CertificateKeyVaultProperties, P> {
    pub fn identity(&self) -> Expr<String, P> {
        field(self, "identity")
    }

    pub fn key_vault_url(&self) -> Expr<String, P> {
        field(self, "keyVaultUrl")
    }
}

reading! {
    /// Definition `CertificateProperties` of `Microsoft.App`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `provisioning_state()`: `String`
    /// - `deployment_errors()`: `String`
    /// - `certificate_key_vault_properties()`: `CertificateKeyVaultProperties`
    /// - `subject_name()`: `String`
    /// - `subject_alternative_names()`: `Vec<String>`
    /// - `issuer()`: `String`
    /// - `issue_date()`: `String`
    /// - `expiration_date()`: `String`
    /// - `thumbprint()`: `String`
    /// - `valid()`: `bool`
    /// - `public_key_hash()`: `String`
    CertificateProperties
}

#[doc(hidden)]
impl<P> Expr<CertificateProperties, P> {
    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }

    pub fn deployment_errors(&self) -> Expr<String, P> {
        field(self, "deploymentErrors")
    }

    pub fn certificate_key_vault_properties(&self) -> Expr<CertificateKeyVaultProperties, P> {
        field(self, "certificateKeyVaultProperties")
    }

    pub fn subject_name(&self) -> Expr<String, P> {
        field(self, "subjectName")
    }

    pub fn subject_alternative_names(&self) -> Expr<Vec<String>, P> {
        field(self, "subjectAlternativeNames")
    }

    pub fn issuer(&self) -> Expr<String, P> {
        field(self, "issuer")
    }

    pub fn issue_date(&self) -> Expr<String, P> {
        field(self, "issueDate")
    }

    pub fn expiration_date(&self) -> Expr<String, P> {
        field(self, "expirationDate")
    }

    pub fn thumbprint(&self) -> Expr<String, P> {
        field(self, "thumbprint")
    }

    pub fn valid(&self) -> Expr<bool, P> {
        field(self, "valid")
    }

    pub fn public_key_hash(&self) -> Expr<String, P> {
        field(self, "publicKeyHash")
    }
}

enumeration! {
    /// `clientCertificateMode` of `Ingress`.
    open ClientCertificateMode {
        Ignore = "ignore",
        Accept = "accept",
        Require = "require",
    }
}

definition! {
    /// Definition `Configuration` of `Microsoft.App`.
    ///
    /// An expression that yields it has:
    /// - `secrets()`: `Vec<Secret>`
    /// - `active_revisions_mode()`: `ActiveRevisionsMode`
    /// - `ingress()`: `Ingress`
    /// - `registries()`: `Vec<RegistryCredentials>`
    /// - `dapr()`: `Dapr`
    /// - `runtime()`: `Runtime`
    /// - `max_inactive_revisions()`: `i64`
    /// - `service()`: `Service`
    /// - `identity_settings()`: `Vec<IdentitySettings>`
    Configuration
}

impl Configuration {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `secrets`.
    pub fn secrets(self, value: impl Value<Vec<types::Secret>>) -> Self {
        set(self, "secrets", value)
    }

    /// Adds one item to `secrets`.
    pub fn secret(self, value: impl Value<types::Secret>) -> Self {
        push(self, "secrets", value)
    }

    /// `activeRevisionsMode`.
    pub fn active_revisions_mode(self, value: impl Value<types::ActiveRevisionsMode>) -> Self {
        set(self, "activeRevisionsMode", value)
    }

    /// `ingress`.
    pub fn ingress(self, value: impl Value<types::Ingress>) -> Self {
        set(self, "ingress", value)
    }

    /// `registries`.
    pub fn registries(self, value: impl Value<Vec<types::RegistryCredentials>>) -> Self {
        set(self, "registries", value)
    }

    /// Adds one item to `registries`.
    pub fn registry(self, value: impl Value<types::RegistryCredentials>) -> Self {
        push(self, "registries", value)
    }

    /// `dapr`.
    pub fn dapr(self, value: impl Value<types::Dapr>) -> Self {
        set(self, "dapr", value)
    }

    /// `runtime`.
    pub fn runtime(self, value: impl Value<types::Runtime>) -> Self {
        set(self, "runtime", value)
    }

    /// `maxInactiveRevisions`.
    pub fn max_inactive_revisions(self, value: impl Value<i64>) -> Self {
        set(self, "maxInactiveRevisions", value)
    }

    /// `service`.
    pub fn service(self, value: impl Value<types::Service>) -> Self {
        set(self, "service", value)
    }

    /// `identitySettings`.
    pub fn identity_settings(self, value: impl Value<Vec<types::IdentitySettings>>) -> Self {
        set(self, "identitySettings", value)
    }

    /// Adds one item to `identitySettings`.
    pub fn identity_setting(self, value: impl Value<types::IdentitySettings>) -> Self {
        push(self, "identitySettings", value)
    }
}

#[doc(hidden)]
impl<P> Expr<Configuration, P> {
    pub fn secrets(&self) -> Expr<Vec<types::Secret>, P> {
        field(self, "secrets")
    }

    pub fn active_revisions_mode(&self) -> Expr<types::ActiveRevisionsMode, P> {
        field(self, "activeRevisionsMode")
    }

    pub fn ingress(&self) -> Expr<types::Ingress, P> {
        field(self, "ingress")
    }

    pub fn registries(&self) -> Expr<Vec<types::RegistryCredentials>, P> {
        field(self, "registries")
    }

    pub fn dapr(&self) -> Expr<types::Dapr, P> {
        field(self, "dapr")
    }

    pub fn runtime(&self) -> Expr<types::Runtime, P> {
        field(self, "runtime")
    }

    pub fn max_inactive_revisions(&self) -> Expr<i64, P> {
        field(self, "maxInactiveRevisions")
    }

    pub fn service(&self) -> Expr<types::Service, P> {
        field(self, "service")
    }

    pub fn identity_settings(&self) -> Expr<Vec<types::IdentitySettings>, P> {
        field(self, "identitySettings")
    }
}

definition! {
    /// Definition `Container` of `Microsoft.App`.
    ///
    /// An expression that yields it has:
    /// - `probes()`: `Vec<ContainerAppProbe>`
    /// - `image()`: `String`
    /// - `name()`: `String`
    /// - `command()`: `Vec<String>`
    /// - `args()`: `Vec<String>`
    /// - `env()`: `Vec<EnvironmentVar>`
    /// - `resources()`: `ContainerResources`
    /// - `volume_mounts()`: `Vec<VolumeMount>`
    Container
}

impl Container {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `probes`.
    pub fn probes(self, value: impl Value<Vec<ContainerAppProbe>>) -> Self {
        set(self, "probes", value)
    }

    /// Adds one item to `probes`.
    pub fn probe(self, value: impl Value<ContainerAppProbe>) -> Self {
        push(self, "probes", value)
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
    pub fn resources(self, value: impl Value<ContainerResources>) -> Self {
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
impl<P> Expr<Container, P> {
    pub fn probes(&self) -> Expr<Vec<ContainerAppProbe>, P> {
        field(self, "probes")
    }

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

    pub fn resources(&self) -> Expr<ContainerResources, P> {
        field(self, "resources")
    }

    pub fn volume_mounts(&self) -> Expr<Vec<types::VolumeMount>, P> {
        field(self, "volumeMounts")
    }
}

enumeration! {
    /// `kind` of `Microsoft.App/containerApps`.
    open ContainerAppKind {
        Workflowapp = "workflowapp",
        Functionapp = "functionapp",
    }
}

definition! {
    /// Definition `ContainerAppProbe` of `Microsoft.App`.
    ///
    /// An expression that yields it has:
    /// - `failure_threshold()`: `i64`
    /// - `http_get()`: `ContainerAppProbeHttpGet`
    /// - `initial_delay_seconds()`: `i64`
    /// - `period_seconds()`: `i64`
    /// - `success_threshold()`: `i64`
    /// - `tcp_socket()`: `ContainerAppProbeTcpSocket`
    /// - `termination_grace_period_seconds()`: `i64`
    /// - `timeout_seconds()`: `i64`
    /// - `type_()`: `ContainerAppProbeType`
    ContainerAppProbe
}

impl ContainerAppProbe {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `failureThreshold`.
    pub fn failure_threshold(self, value: impl Value<i64>) -> Self {
        set(self, "failureThreshold", value)
    }

    /// `httpGet`.
    pub fn http_get(self, value: impl Value<ContainerAppProbeHttpGet>) -> Self {
        set(self, "httpGet", value)
    }

    /// `initialDelaySeconds`.
    pub fn initial_delay_seconds(self, value: impl Value<i64>) -> Self {
        set(self, "initialDelaySeconds", value)
    }

    /// `periodSeconds`.
    pub fn period_seconds(self, value: impl Value<i64>) -> Self {
        set(self, "periodSeconds", value)
    }

    /// `successThreshold`.
    pub fn success_threshold(self, value: impl Value<i64>) -> Self {
        set(self, "successThreshold", value)
    }

    /// `tcpSocket`.
    pub fn tcp_socket(self, value: impl Value<ContainerAppProbeTcpSocket>) -> Self {
        set(self, "tcpSocket", value)
    }

    /// `terminationGracePeriodSeconds`.
    pub fn termination_grace_period_seconds(self, value: impl Value<i64>) -> Self {
        set(self, "terminationGracePeriodSeconds", value)
    }

    /// `timeoutSeconds`.
    pub fn timeout_seconds(self, value: impl Value<i64>) -> Self {
        set(self, "timeoutSeconds", value)
    }

    /// `type`.
    pub fn type_(self, value: impl Value<ContainerAppProbeType>) -> Self {
        set(self, "type", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ContainerAppProbe, P> {
    pub fn failure_threshold(&self) -> Expr<i64, P> {
        field(self, "failureThreshold")
    }

    pub fn http_get(&self) -> Expr<ContainerAppProbeHttpGet, P> {
        field(self, "httpGet")
    }

    pub fn initial_delay_seconds(&self) -> Expr<i64, P> {
        field(self, "initialDelaySeconds")
    }

    pub fn period_seconds(&self) -> Expr<i64, P> {
        field(self, "periodSeconds")
    }

    pub fn success_threshold(&self) -> Expr<i64, P> {
        field(self, "successThreshold")
    }

    pub fn tcp_socket(&self) -> Expr<ContainerAppProbeTcpSocket, P> {
        field(self, "tcpSocket")
    }

    pub fn termination_grace_period_seconds(&self) -> Expr<i64, P> {
        field(self, "terminationGracePeriodSeconds")
    }

    pub fn timeout_seconds(&self) -> Expr<i64, P> {
        field(self, "timeoutSeconds")
    }

    pub fn type_(&self) -> Expr<ContainerAppProbeType, P> {
        field(self, "type")
    }
}

definition! {
    /// Definition `ContainerAppProbeHttpGet` of `Microsoft.App`.
    ///
    /// An expression that yields it has:
    /// - `host()`: `String`
    /// - `http_headers()`: `Vec<ContainerAppProbeHttpGetHttpHeadersItem>`
    /// - `path()`: `String`
    /// - `port()`: `i64`
    /// - `scheme()`: `Scheme`
    ContainerAppProbeHttpGet
}

impl ContainerAppProbeHttpGet {
    /// One with what Azure requires.
    pub fn new(port: impl Value<i64>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("port", port.node());
        this
    }

    /// `host`.
    pub fn host(self, value: impl Value<String>) -> Self {
        set(self, "host", value)
    }

    /// `httpHeaders`.
    pub fn http_headers(
        self,
        value: impl Value<Vec<ContainerAppProbeHttpGetHttpHeadersItem>>,
    ) -> Self {
        set(self, "httpHeaders", value)
    }

    /// Adds one item to `httpHeaders`.
    pub fn http_header(self, value: impl Value<ContainerAppProbeHttpGetHttpHeadersItem>) -> Self {
        push(self, "httpHeaders", value)
    }

    /// `path`.
    pub fn path(self, value: impl Value<String>) -> Self {
        set(self, "path", value)
    }

    /// `scheme`.
    pub fn scheme(self, value: impl Value<types::Scheme>) -> Self {
        set(self, "scheme", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ContainerAppProbeHttpGet, P> {
    pub fn host(&self) -> Expr<String, P> {
        field(self, "host")
    }

    pub fn http_headers(&self) -> Expr<Vec<ContainerAppProbeHttpGetHttpHeadersItem>, P> {
        field(self, "httpHeaders")
    }

    pub fn path(&self) -> Expr<String, P> {
        field(self, "path")
    }

    pub fn port(&self) -> Expr<i64, P> {
        field(self, "port")
    }

    pub fn scheme(&self) -> Expr<types::Scheme, P> {
        field(self, "scheme")
    }
}

definition! {
    /// Definition `ContainerAppProbeHttpGetHttpHeadersItem` of `Microsoft.App`.
    ///
    /// An expression that yields it has:
    /// - `name()`: `String`
    /// - `value()`: `String`
    ContainerAppProbeHttpGetHttpHeadersItem
}

impl ContainerAppProbeHttpGetHttpHeadersItem {
    /// One with what Azure requires.
    pub fn new(name: impl Value<String>, value: impl Value<String>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("name", name.node());
        this.0.set("value", value.node());
        this
    }
}

#[doc(hidden)]
impl<P> Expr<ContainerAppProbeHttpGetHttpHeadersItem, P> {
    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }

    pub fn value(&self) -> Expr<String, P> {
        field(self, "value")
    }
}

definition! {
    /// Definition `ContainerAppProbeTcpSocket` of `Microsoft.App`.
    ///
    /// An expression that yields it has:
    /// - `host()`: `String`
    /// - `port()`: `i64`
    ContainerAppProbeTcpSocket
}

impl ContainerAppProbeTcpSocket {
    /// One with what Azure requires.
    pub fn new(port: impl Value<i64>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("port", port.node());
        this
    }

    /// `host`.
    pub fn host(self, value: impl Value<String>) -> Self {
        set(self, "host", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ContainerAppProbeTcpSocket, P> {
    pub fn host(&self) -> Expr<String, P> {
        field(self, "host")
    }

    pub fn port(&self) -> Expr<i64, P> {
        field(self, "port")
    }
}

enumeration! {
    /// `type` of `ContainerAppProbe`.
    open ContainerAppProbeType {
        Liveness = "Liveness",
        Readiness = "Readiness",
        Startup = "Startup",
    }
}

reading! {
    /// Definition `ContainerAppProperties` of `Microsoft.App`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `provisioning_state()`: `String`
    /// - `running_status()`: `String`
    /// - `managed_environment_id()`: `Id<ManagedEnvironment>`
    /// - `environment_id()`: `Id<ManagedEnvironment>`
    /// - `workload_profile_name()`: `String`
    /// - `latest_revision_name()`: `String`
    /// - `latest_ready_revision_name()`: `String`
    /// - `latest_revision_fqdn()`: `String`
    /// - `custom_domain_verification_id()`: `String`
    /// - `configuration()`: `Configuration`
    /// - `template()`: `Template`
    /// - `outbound_ip_addresses()`: `Vec<String>`
    /// - `event_stream_endpoint()`: `String`
    ContainerAppProperties
}

#[doc(hidden)]
impl<P> Expr<ContainerAppProperties, P> {
    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }

    pub fn running_status(&self) -> Expr<String, P> {
        field(self, "runningStatus")
    }

    pub fn managed_environment_id(&self) -> Expr<Id<super::super::ManagedEnvironment>, P> {
        field(self, "managedEnvironmentId")
    }

    pub fn environment_id(&self) -> Expr<Id<super::super::ManagedEnvironment>, P> {
        field(self, "environmentId")
    }

    pub fn workload_profile_name(&self) -> Expr<String, P> {
        field(self, "workloadProfileName")
    }

    pub fn latest_revision_name(&self) -> Expr<String, P> {
        field(self, "latestRevisionName")
    }

    pub fn latest_ready_revision_name(&self) -> Expr<String, P> {
        field(self, "latestReadyRevisionName")
    }

    pub fn latest_revision_fqdn(&self) -> Expr<String, P> {
        field(self, "latestRevisionFqdn")
    }

    pub fn custom_domain_verification_id(&self) -> Expr<String, P> {
        field(self, "customDomainVerificationId")
    }

    pub fn configuration(&self) -> Expr<Configuration, P> {
        field(self, "configuration")
    }

    pub fn template(&self) -> Expr<types::Template, P> {
        field(self, "template")
    }

    pub fn outbound_ip_addresses(&self) -> Expr<Vec<String>, P> {
        field(self, "outboundIpAddresses")
    }

    pub fn event_stream_endpoint(&self) -> Expr<String, P> {
        field(self, "eventStreamEndpoint")
    }
}

definition! {
    /// Definition `ContainerResources` of `Microsoft.App`.
    ///
    /// An expression that yields it has:
    /// - `cpu()`: `i64`
    /// - `memory()`: `String`
    /// - `ephemeral_storage()`: `String`
    ContainerResources
}

impl ContainerResources {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `cpu`.
    pub fn cpu(self, value: impl Value<i64>) -> Self {
        set(self, "cpu", value)
    }

    /// `memory`.
    pub fn memory(self, value: impl Value<String>) -> Self {
        set(self, "memory", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ContainerResources, P> {
    pub fn cpu(&self) -> Expr<i64, P> {
        field(self, "cpu")
    }

    pub fn memory(&self) -> Expr<String, P> {
        field(self, "memory")
    }

    pub fn ephemeral_storage(&self) -> Expr<String, P> {
        field(self, "ephemeralStorage")
    }
}

definition! {
    /// Definition `CorsPolicy` of `Microsoft.App`.
    ///
    /// An expression that yields it has:
    /// - `allowed_origins()`: `Vec<String>`
    /// - `allowed_methods()`: `Vec<String>`
    /// - `allowed_headers()`: `Vec<String>`
    /// - `expose_headers()`: `Vec<String>`
    /// - `max_age()`: `i64`
    /// - `allow_credentials()`: `bool`
    CorsPolicy
}

impl CorsPolicy {
    /// One with what Azure requires.
    pub fn new(allowed_origins: impl Value<Vec<String>>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("allowedOrigins", allowed_origins.node());
        this
    }

    /// Adds one item to `allowedOrigins`.
    pub fn allowed_origin(self, value: impl Value<String>) -> Self {
        push(self, "allowedOrigins", value)
    }

    /// `allowedMethods`.
    pub fn allowed_methods(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "allowedMethods", value)
    }

    /// Adds one item to `allowedMethods`.
    pub fn allowed_method(self, value: impl Value<String>) -> Self {
        push(self, "allowedMethods", value)
    }

    /// `allowedHeaders`.
    pub fn allowed_headers(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "allowedHeaders", value)
    }

    /// Adds one item to `allowedHeaders`.
    pub fn allowed_header(self, value: impl Value<String>) -> Self {
        push(self, "allowedHeaders", value)
    }

    /// `exposeHeaders`.
    pub fn expose_headers(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "exposeHeaders", value)
    }

    /// Adds one item to `exposeHeaders`.
    pub fn expose_header(self, value: impl Value<String>) -> Self {
        push(self, "exposeHeaders", value)
    }

    /// `maxAge`.
    pub fn max_age(self, value: impl Value<i64>) -> Self {
        set(self, "maxAge", value)
    }

    /// `allowCredentials`.
    pub fn allow_credentials(self, value: impl Value<bool>) -> Self {
        set(self, "allowCredentials", value)
    }
}

#[doc(hidden)]
impl<P> Expr<CorsPolicy, P> {
    pub fn allowed_origins(&self) -> Expr<Vec<String>, P> {
        field(self, "allowedOrigins")
    }

    pub fn allowed_methods(&self) -> Expr<Vec<String>, P> {
        field(self, "allowedMethods")
    }

    pub fn allowed_headers(&self) -> Expr<Vec<String>, P> {
        field(self, "allowedHeaders")
    }

    pub fn expose_headers(&self) -> Expr<Vec<String>, P> {
        field(self, "exposeHeaders")
    }

    pub fn max_age(&self) -> Expr<i64, P> {
        field(self, "maxAge")
    }

    pub fn allow_credentials(&self) -> Expr<bool, P> {
        field(self, "allowCredentials")
    }
}

definition! {
    /// Definition `CustomDomain` of `Microsoft.App`.
    ///
    /// An expression that yields it has:
    /// - `name()`: `String`
    /// - `binding_type()`: `BindingType`
    /// - `certificate_id()`: `Id<Certificate>`
    CustomDomain
}

impl CustomDomain {
    /// One with what Azure requires.
    pub fn new(name: impl Value<String>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("name", name.node());
        this
    }

    /// `bindingType`.
    pub fn binding_type(self, value: impl Value<types::BindingType>) -> Self {
        set(self, "bindingType", value)
    }

    /// `certificateId`.
    pub fn certificate_id(self, value: impl Value<Id<super::super::Certificate>>) -> Self {
        set(self, "certificateId", value)
    }
}

#[doc(hidden)]
impl<P> Expr<CustomDomain, P> {
    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }

    pub fn binding_type(&self) -> Expr<types::BindingType, P> {
        field(self, "bindingType")
    }

    pub fn certificate_id(&self) -> Expr<Id<super::super::Certificate>, P> {
        field(self, "certificateId")
    }
}

definition! {
    /// Definition `CustomDomainConfiguration` of `Microsoft.App`.
    ///
    /// An expression that yields it has:
    /// - `custom_domain_verification_id()`: `String`
    /// - `dns_suffix()`: `String`
    /// - `certificate_key_vault_properties()`: `CertificateKeyVaultProperties`
    /// - `certificate_value()`: `Secret`
    /// - `certificate_password()`: `Secret`
    /// - `expiration_date()`: `String`
    /// - `thumbprint()`: `String`
    /// - `subject_name()`: `String`
    CustomDomainConfiguration
}

impl CustomDomainConfiguration {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `dnsSuffix`.
    pub fn dns_suffix(self, value: impl Value<String>) -> Self {
        set(self, "dnsSuffix", value)
    }

    /// `certificateKeyVaultProperties`.
    pub fn certificate_key_vault_properties(
        self,
        value: impl Value<CertificateKeyVaultProperties>,
    ) -> Self {
        set(self, "certificateKeyVaultProperties", value)
    }

    /// `certificateValue`.
    pub fn certificate_value(self, value: impl Value<Secret>) -> Self {
        set(self, "certificateValue", value)
    }

    /// `certificatePassword`.
    pub fn certificate_password(self, value: impl Value<Secret>) -> Self {
        set(self, "certificatePassword", value)
    }
}

#[doc(hidden)]
impl<P> Expr<CustomDomainConfiguration, P> {
    pub fn custom_domain_verification_id(&self) -> Expr<String, P> {
        field(self, "customDomainVerificationId")
    }

    pub fn dns_suffix(&self) -> Expr<String, P> {
        field(self, "dnsSuffix")
    }

    pub fn certificate_key_vault_properties(&self) -> Expr<CertificateKeyVaultProperties, P> {
        field(self, "certificateKeyVaultProperties")
    }

    pub fn certificate_value(&self) -> Expr<Secret, P> {
        field(self, "certificateValue")
    }

    pub fn certificate_password(&self) -> Expr<Secret, P> {
        field(self, "certificatePassword")
    }

    pub fn expiration_date(&self) -> Expr<String, P> {
        field(self, "expirationDate")
    }

    pub fn thumbprint(&self) -> Expr<String, P> {
        field(self, "thumbprint")
    }

    pub fn subject_name(&self) -> Expr<String, P> {
        field(self, "subjectName")
    }
}

definition! {
    /// Definition `CustomScaleRule` of `Microsoft.App`.
    ///
    /// An expression that yields it has:
    /// - `type_()`: `String`
    /// - `metadata()`: `Map<String>`
    /// - `auth()`: `Vec<ScaleRuleAuth>`
    /// - `identity()`: `String`
    CustomScaleRule
}

impl CustomScaleRule {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `type`.
    pub fn type_(self, value: impl Value<String>) -> Self {
        set(self, "type", value)
    }

    /// `metadata`.
    pub fn metadata(self, value: impl Value<Map<String>>) -> Self {
        set(self, "metadata", value)
    }

    /// `auth`.
    pub fn auth(self, value: impl Value<Vec<types::ScaleRuleAuth>>) -> Self {
        set(self, "auth", value)
    }

    /// `identity`.
    pub fn identity(self, value: impl Value<String>) -> Self {
        set(self, "identity", value)
    }
}

#[doc(hidden)]
impl<P> Expr<CustomScaleRule, P> {
    pub fn type_(&self) -> Expr<String, P> {
        field(self, "type")
    }

    pub fn metadata(&self) -> Expr<Map<String>, P> {
        field(self, "metadata")
    }

    pub fn auth(&self) -> Expr<Vec<types::ScaleRuleAuth>, P> {
        field(self, "auth")
    }

    pub fn identity(&self) -> Expr<String, P> {
        field(self, "identity")
    }
}
