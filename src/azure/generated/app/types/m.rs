//! Definitions and enums of `Microsoft.App` that start with M.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::super::types;
use crate::azure::support::*;

definition! {
    /// Definition `ManagedEnvironmentPropertiesPeerAuthentication` of `Microsoft.App`.
    ///
    /// An expression that yields it has:
    /// - `mtls()`: `Mtls`
    ManagedEnvironmentPeerAuthentication
}

impl ManagedEnvironmentPeerAuthentication {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `mtls`.
    pub fn mtls(self, value: impl Value<Mtls>) -> Self {
        set(self, "mtls", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ManagedEnvironmentPeerAuthentication, P> {
    pub fn mtls(&self) -> Expr<Mtls, P> {
        field(self, "mtls")
    }
}

definition! {
    /// Definition `ManagedEnvironmentPropertiesPeerTrafficConfiguration` of `Microsoft.App`.
    ///
    /// An expression that yields it has:
    /// - `encryption()`: `ManagedEnvironmentPeerTrafficConfigurationEncryption`
    ManagedEnvironmentPeerTrafficConfiguration
}

impl ManagedEnvironmentPeerTrafficConfiguration {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `encryption`.
    pub fn encryption(
        self,
        value: impl Value<ManagedEnvironmentPeerTrafficConfigurationEncryption>,
    ) -> Self {
        set(self, "encryption", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ManagedEnvironmentPeerTrafficConfiguration, P> {
    pub fn encryption(&self) -> Expr<ManagedEnvironmentPeerTrafficConfigurationEncryption, P> {
        field(self, "encryption")
    }
}

definition! {
    /// Definition `ManagedEnvironmentPropertiesPeerTrafficConfigurationEncryption` of `Microsoft.App`.
    ///
    /// An expression that yields it has:
    /// - `enabled()`: `bool`
    ManagedEnvironmentPeerTrafficConfigurationEncryption
}

impl ManagedEnvironmentPeerTrafficConfigurationEncryption {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `enabled`.
    pub fn enabled(self, value: impl Value<bool>) -> Self {
        set(self, "enabled", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ManagedEnvironmentPeerTrafficConfigurationEncryption, P> {
    pub fn enabled(&self) -> Expr<bool, P> {
        field(self, "enabled")
    }
}

reading! {
    /// Definition `ManagedEnvironmentProperties` of `Microsoft.App`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `provisioning_state()`: `String`
    /// - `dapr_ai_instrumentation_key()`: `Secret`
    /// - `dapr_ai_connection_string()`: `Secret`
    /// - `vnet_configuration()`: `VnetConfiguration`
    /// - `deployment_errors()`: `String`
    /// - `default_domain()`: `String`
    /// - `static_ip()`: `String`
    /// - `app_logs_configuration()`: `AppLogsConfiguration`
    /// - `zone_redundant()`: `bool`
    /// - `custom_domain_configuration()`: `CustomDomainConfiguration`
    /// - `event_stream_endpoint()`: `String`
    /// - `workload_profiles()`: `Vec<WorkloadProfile>`
    /// - `keda_configuration()`: `KedaConfiguration`
    /// - `dapr_configuration()`: `DaprConfiguration`
    /// - `infrastructure_resource_group()`: `String`
    /// - `peer_authentication()`: `ManagedEnvironmentPeerAuthentication`
    /// - `peer_traffic_configuration()`: `ManagedEnvironmentPeerTrafficConfiguration`
    /// - `ingress_configuration()`: `IngressConfiguration`
    /// - `private_endpoint_connections()`: `Vec<PrivateEndpointConnection>`
    /// - `public_network_access()`: `PublicNetworkAccess`
    ManagedEnvironmentProperties
}

#[doc(hidden)]
impl<P> Expr<ManagedEnvironmentProperties, P> {
    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }

    pub fn dapr_ai_instrumentation_key(&self) -> Expr<Secret, P> {
        field(self, "daprAIInstrumentationKey")
    }

    pub fn dapr_ai_connection_string(&self) -> Expr<Secret, P> {
        field(self, "daprAIConnectionString")
    }

    pub fn vnet_configuration(&self) -> Expr<types::VnetConfiguration, P> {
        field(self, "vnetConfiguration")
    }

    pub fn deployment_errors(&self) -> Expr<String, P> {
        field(self, "deploymentErrors")
    }

    pub fn default_domain(&self) -> Expr<String, P> {
        field(self, "defaultDomain")
    }

    pub fn static_ip(&self) -> Expr<String, P> {
        field(self, "staticIp")
    }

    pub fn app_logs_configuration(&self) -> Expr<types::AppLogsConfiguration, P> {
        field(self, "appLogsConfiguration")
    }

    pub fn zone_redundant(&self) -> Expr<bool, P> {
        field(self, "zoneRedundant")
    }

    pub fn custom_domain_configuration(&self) -> Expr<types::CustomDomainConfiguration, P> {
        field(self, "customDomainConfiguration")
    }

    pub fn event_stream_endpoint(&self) -> Expr<String, P> {
        field(self, "eventStreamEndpoint")
    }

    pub fn workload_profiles(&self) -> Expr<Vec<types::WorkloadProfile>, P> {
        field(self, "workloadProfiles")
    }

    pub fn keda_configuration(&self) -> Expr<types::KedaConfiguration, P> {
        field(self, "kedaConfiguration")
    }

    pub fn dapr_configuration(&self) -> Expr<types::DaprConfiguration, P> {
        field(self, "daprConfiguration")
    }

    pub fn infrastructure_resource_group(&self) -> Expr<String, P> {
        field(self, "infrastructureResourceGroup")
    }

    pub fn peer_authentication(&self) -> Expr<ManagedEnvironmentPeerAuthentication, P> {
        field(self, "peerAuthentication")
    }

    pub fn peer_traffic_configuration(
        &self,
    ) -> Expr<ManagedEnvironmentPeerTrafficConfiguration, P> {
        field(self, "peerTrafficConfiguration")
    }

    pub fn ingress_configuration(&self) -> Expr<types::IngressConfiguration, P> {
        field(self, "ingressConfiguration")
    }

    pub fn private_endpoint_connections(&self) -> Expr<Vec<types::PrivateEndpointConnection>, P> {
        field(self, "privateEndpointConnections")
    }

    pub fn public_network_access(&self) -> Expr<types::PublicNetworkAccess, P> {
        field(self, "publicNetworkAccess")
    }
}

reading! {
    /// Definition `ManagedEnvironmentStorageProperties` of `Microsoft.App`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `azure_file()`: `AzureFileProperties`
    /// - `nfs_azure_file()`: `NfsAzureFileProperties`
    ManagedEnvironmentStorageProperties
}

#[doc(hidden)]
impl<P> Expr<ManagedEnvironmentStorageProperties, P> {
    pub fn azure_file(&self) -> Expr<types::AzureFileProperties, P> {
        field(self, "azureFile")
    }

    pub fn nfs_azure_file(&self) -> Expr<types::NfsAzureFileProperties, P> {
        field(self, "nfsAzureFile")
    }
}

reading! {
    /// Definition `ManagedServiceIdentity` of `Microsoft.App`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `principal_id()`: `String`
    /// - `tenant_id()`: `String`
    /// - `type_()`: `String`
    /// - `user_assigned_identities()`: `Map<UserAssignedIdentity>`
    ManagedServiceIdentity
}

#[doc(hidden)]
impl<P> Expr<ManagedServiceIdentity, P> {
    pub fn principal_id(&self) -> Expr<String, P> {
        field(self, "principalId")
    }

    pub fn tenant_id(&self) -> Expr<String, P> {
        field(self, "tenantId")
    }

    pub fn type_(&self) -> Expr<String, P> {
        field(self, "type")
    }

    pub fn user_assigned_identities(&self) -> Expr<Map<types::UserAssignedIdentity>, P> {
        field(self, "userAssignedIdentities")
    }
}

definition! {
    /// Definition `Mtls` of `Microsoft.App`.
    ///
    /// An expression that yields it has:
    /// - `enabled()`: `bool`
    Mtls
}

impl Mtls {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `enabled`.
    pub fn enabled(self, value: impl Value<bool>) -> Self {
        set(self, "enabled", value)
    }
}

#[doc(hidden)]
impl<P> Expr<Mtls, P> {
    pub fn enabled(&self) -> Expr<bool, P> {
        field(self, "enabled")
    }
}
