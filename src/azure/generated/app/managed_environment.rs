//! `Microsoft.App/managedEnvironments`, version 2026-01-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.App/managedEnvironments`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.app/managedenvironments)
    ManagedEnvironment: "Microsoft.App/managedEnvironments" @ "2026-01-01",
    properties types::ManagedEnvironmentProperties,
    top [ResourceGroup]
}

impl ManagedEnvironment {
    /// Declares the resource with what Azure requires of it.
    ///
    /// The name: pattern `^[-\w\._\(\)]+$`.
    ///
    /// Sets what is safe:
    /// - `properties.publicNetworkAccess` = `Disabled` (`aca.01`)
    #[track_caller]
    pub fn new(
        name: impl Value<String, Phase: KnownAtStart>,
        location: impl Value<String, Phase: KnownAtStart>,
        vnet_configuration: types::VnetConfiguration,
    ) -> Self {
        let mut this = Self(Declaration::new(Self::TYPE, Self::API_VERSION, name.node()));
        this.0.set("location", location.node());
        this.0.set("properties/vnetConfiguration", vnet_configuration.node());
        this.0.preset("properties/publicNetworkAccess", Node::String("Disabled".into()));
        this
    }

    /// `properties.daprAIInstrumentationKey`.
    pub fn dapr_ai_instrumentation_key(self, value: impl Value<Secret>) -> Self {
        set(self, "properties/daprAIInstrumentationKey", value)
    }

    /// `properties.daprAIConnectionString`.
    pub fn dapr_ai_connection_string(self, value: impl Value<Secret>) -> Self {
        set(self, "properties/daprAIConnectionString", value)
    }

    /// `properties.appLogsConfiguration`.
    pub fn app_logs_configuration(self, value: impl Value<types::AppLogsConfiguration>) -> Self {
        set(self, "properties/appLogsConfiguration", value)
    }

    /// `properties.zoneRedundant`.
    pub fn zone_redundant(self, value: impl Value<bool>) -> Self {
        set(self, "properties/zoneRedundant", value)
    }

    /// `properties.customDomainConfiguration`.
    pub fn custom_domain_configuration(
        self,
        value: impl Value<types::CustomDomainConfiguration>,
    ) -> Self {
        set(self, "properties/customDomainConfiguration", value)
    }

    /// `properties.workloadProfiles`.
    pub fn workload_profiles(self, value: impl Value<Vec<types::WorkloadProfile>>) -> Self {
        set(self, "properties/workloadProfiles", value)
    }

    /// Adds one item to `properties.workloadProfiles`.
    pub fn workload_profile(self, value: impl Value<types::WorkloadProfile>) -> Self {
        push(self, "properties/workloadProfiles", value)
    }

    /// `properties.infrastructureResourceGroup`.
    pub fn infrastructure_resource_group(self, value: impl Value<String>) -> Self {
        set(self, "properties/infrastructureResourceGroup", value)
    }

    /// `properties.peerAuthentication`.
    pub fn peer_authentication(
        self,
        value: impl Value<types::ManagedEnvironmentPeerAuthentication>,
    ) -> Self {
        set(self, "properties/peerAuthentication", value)
    }

    /// `properties.peerTrafficConfiguration`.
    pub fn peer_traffic_configuration(
        self,
        value: impl Value<types::ManagedEnvironmentPeerTrafficConfiguration>,
    ) -> Self {
        set(self, "properties/peerTrafficConfiguration", value)
    }

    /// `properties.ingressConfiguration`.
    pub fn ingress_configuration(self, value: impl Value<types::IngressConfiguration>) -> Self {
        set(self, "properties/ingressConfiguration", value)
    }

    /// `properties.publicNetworkAccess`.
    ///
    /// Control `aca.01`: it is `Disabled` unless set here.
    pub fn dangerously_set_public_network_access(
        self,
        value: impl Value<types::PublicNetworkAccess>,
    ) -> Self {
        set(self, "properties/publicNetworkAccess", value)
    }

    /// `kind`.
    pub fn kind(self, value: impl Value<String, Phase: KnownAtStart>) -> Self {
        set(self, "kind", value)
    }

    /// `identity`: an identity that lives and dies with this resource.
    pub fn system_assigned_identity(mut self) -> Self {
        self.0.assign_system_identity("SystemAssigned,UserAssigned");
        self
    }

    /// `identity`: adds an identity that is a resource of its own.
    pub fn user_assigned_identity(
        mut self,
        identity: impl Value<Id<UserAssignedIdentity>, Phase: KnownAtStart>,
    ) -> Self {
        self.0.assign_identity(identity.node(), "SystemAssigned,UserAssigned");
        self
    }

    /// `tags`.
    pub fn tags(self, value: impl Value<Map<String>, Phase: KnownAtStart>) -> Self {
        set(self, "tags", value)
    }

    /// Adds one entry to `tags`.
    pub fn tag(self, key: impl Into<Key>, value: impl Value<String, Phase: KnownAtStart>) -> Self {
        set_entry(self, "tags", key, value)
    }
}

#[doc(hidden)]
impl<P> Expr<ManagedEnvironment, P> {
    pub fn properties(&self) -> Expr<types::ManagedEnvironmentProperties, P> {
        field(self, "properties")
    }

    pub fn kind(&self) -> Expr<String, P> {
        field(self, "kind")
    }

    pub fn identity(&self) -> Expr<types::ManagedServiceIdentity, P> {
        field(self, "identity")
    }

    pub fn tags(&self) -> Expr<Map<String>, P> {
        field(self, "tags")
    }

    pub fn location(&self) -> Expr<String, P> {
        field(self, "location")
    }

    pub fn system_data(&self) -> Expr<types::SystemData, P> {
        field(self, "systemData")
    }
}
