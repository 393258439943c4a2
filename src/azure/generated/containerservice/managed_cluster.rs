//! `Microsoft.ContainerService/managedClusters`, version 2026-02-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.ContainerService/managedClusters`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.containerservice/managedclusters)
    ManagedCluster: "Microsoft.ContainerService/managedClusters" @ "2026-02-01",
    properties types::ManagedClusterProperties,
    top [ResourceGroup]
}

impl ManagedCluster {
    /// Declares the resource with what Azure requires of it.
    ///
    /// The name: between 1 and 63 characters, pattern `^[a-zA-Z0-9]$|^[a-zA-Z0-9][-_a-zA-Z0-9]{0,61}[a-zA-Z0-9]$`.
    ///
    /// Sets what is safe:
    /// - `properties.enableRBAC` = `true` (`aks.05`)
    /// - `properties.disableLocalAccounts` = `true` (`aks.04`)
    /// - `properties.apiServerAccessProfile.enablePrivateCluster` = `true` (`aks.01`)
    /// - `properties.apiServerAccessProfile.disableRunCommand` = `true` (`aks.03`)
    /// - `properties.aadProfile.managed` = `true` (`aks.06`)
    /// - `properties.aadProfile.enableAzureRBAC` = `true` (`aks.07`)
    /// - `properties.networkProfile.networkPlugin` = `azure` (`aks.09`)
    /// - `properties.networkProfile.networkPolicy` = `azure` (`aks.10`)
    /// - `properties.addonProfiles.azurepolicy.enabled` = `true` (`aks.13`)
    /// - `properties.addonProfiles.azureKeyvaultSecretsProvider.enabled` = `true` (`aks.14`)
    /// - `properties.addonProfiles.azureKeyvaultSecretsProvider.config.enableSecretRotation` = `true` (`aks.15`)
    /// - `properties.addonProfiles.omsagent.enabled` = `true` (`aks.16`)
    /// - `properties.securityProfile.defender.securityMonitoring.enabled` = `true` (`aks.19`)
    /// - `properties.securityProfile.workloadIdentity.enabled` = `true` (`aks.20`)
    /// - `properties.oidcIssuerProfile.enabled` = `true` (`aks.21`)
    /// - `properties.autoUpgradeProfile.upgradeChannel` = `patch` (`aks.24`)
    /// - `properties.autoUpgradeProfile.nodeOSUpgradeChannel` = `NodeImage` (`aks.25`)
    #[track_caller]
    pub fn new(
        name: impl Value<String, Phase: KnownAtStart>,
        location: impl Value<String, Phase: KnownAtStart>,
    ) -> Self {
        let mut this = Self(Declaration::new(Self::TYPE, Self::API_VERSION, name.node()));
        this.0.set("location", location.node());
        this.0.preset("properties/enableRBAC", Node::Bool(true));
        this.0.preset("properties/disableLocalAccounts", Node::Bool(true));
        this.0.preset("properties/apiServerAccessProfile/enablePrivateCluster", Node::Bool(true));
        this.0.preset("properties/apiServerAccessProfile/disableRunCommand", Node::Bool(true));
        this.0.preset("properties/aadProfile/managed", Node::Bool(true));
        this.0.preset("properties/aadProfile/enableAzureRBAC", Node::Bool(true));
        this.0.preset("properties/networkProfile/networkPlugin", Node::String("azure".into()));
        this.0.preset("properties/networkProfile/networkPolicy", Node::String("azure".into()));
        this.0.preset("properties/addonProfiles/azurepolicy/enabled", Node::Bool(true));
        this.0.preset(
            "properties/addonProfiles/azureKeyvaultSecretsProvider/enabled",
            Node::Bool(true),
        );
        this.0.preset(
            "properties/addonProfiles/azureKeyvaultSecretsProvider/config/enableSecretRotation",
            Node::String("true".into()),
        );
        this.0.preset("properties/addonProfiles/omsagent/enabled", Node::Bool(true));
        this.0.preset(
            "properties/securityProfile/defender/securityMonitoring/enabled",
            Node::Bool(true),
        );
        this.0.preset("properties/securityProfile/workloadIdentity/enabled", Node::Bool(true));
        this.0.preset("properties/oidcIssuerProfile/enabled", Node::Bool(true));
        this.0.preset("properties/autoUpgradeProfile/upgradeChannel", Node::String("patch".into()));
        this.0.preset(
            "properties/autoUpgradeProfile/nodeOSUpgradeChannel",
            Node::String("NodeImage".into()),
        );
        this
    }

    /// `properties.kubernetesVersion`.
    pub fn kubernetes_version(self, value: impl Value<String>) -> Self {
        set(self, "properties/kubernetesVersion", value)
    }

    /// `properties.dnsPrefix`.
    pub fn dns_prefix(self, value: impl Value<String>) -> Self {
        set(self, "properties/dnsPrefix", value)
    }

    /// `properties.fqdnSubdomain`.
    pub fn fqdn_subdomain(self, value: impl Value<String>) -> Self {
        set(self, "properties/fqdnSubdomain", value)
    }

    /// `properties.agentPoolProfiles`.
    pub fn agent_pool_profiles(
        mut self,
        values: impl IntoIterator<Item = types::ManagedClusterAgentPoolProfile>,
    ) -> Self {
        self.0.set(
            "properties/agentPoolProfiles",
            Node::Array(values.into_iter().map(|item| item.node()).collect()),
        );
        self
    }

    /// `properties.agentPoolProfiles`.
    ///
    /// Like [`agent_pool_profiles`](Self::agent_pool_profiles), for a value that may not hold what is safe.
    pub fn dangerously_set_agent_pool_profiles(
        self,
        value: impl Value<Vec<types::ManagedClusterAgentPoolProfile>>,
    ) -> Self {
        set(self, "properties/agentPoolProfiles", value)
    }

    /// Adds one item to `properties.agentPoolProfiles`.
    pub fn agent_pool_profile(self, value: types::ManagedClusterAgentPoolProfile) -> Self {
        push(self, "properties/agentPoolProfiles", value)
    }

    /// `properties.linuxProfile`.
    pub fn linux_profile(self, value: impl Value<types::ContainerServiceLinuxProfile>) -> Self {
        set(self, "properties/linuxProfile", value)
    }

    /// `properties.windowsProfile`.
    pub fn windows_profile(self, value: impl Value<types::ManagedClusterWindowsProfile>) -> Self {
        set(self, "properties/windowsProfile", value)
    }

    /// `properties.servicePrincipalProfile`.
    pub fn service_principal_profile(
        self,
        value: impl Value<types::ManagedClusterServicePrincipalProfile>,
    ) -> Self {
        set(self, "properties/servicePrincipalProfile", value)
    }

    /// `properties.addonProfiles`.
    ///
    /// Replaces what controls `aks.13`, `aks.14`, `aks.15`, `aks.16`, `aks.18` set in it.
    pub fn dangerously_set_addon_profiles(
        self,
        value: impl Value<Map<types::ManagedClusterAddonProfile>>,
    ) -> Self {
        set(self, "properties/addonProfiles", value)
    }

    /// `properties.podIdentityProfile`.
    pub fn pod_identity_profile(
        self,
        value: impl Value<types::ManagedClusterPodIdentityProfile>,
    ) -> Self {
        set(self, "properties/podIdentityProfile", value)
    }

    /// `properties.oidcIssuerProfile`.
    pub fn oidc_issuer_profile(self, value: types::ManagedClusterOidcIssuerProfile) -> Self {
        set(self, "properties/oidcIssuerProfile", value)
    }

    /// `properties.oidcIssuerProfile`.
    ///
    /// Like [`oidc_issuer_profile`](Self::oidc_issuer_profile), for a value that may not hold what is safe.
    pub fn dangerously_set_oidc_issuer_profile(
        self,
        value: impl Value<types::ManagedClusterOidcIssuerProfile>,
    ) -> Self {
        set(self, "properties/oidcIssuerProfile", value)
    }

    /// `properties.nodeResourceGroup`.
    pub fn node_resource_group(self, value: impl Value<String>) -> Self {
        set(self, "properties/nodeResourceGroup", value)
    }

    /// `properties.nodeResourceGroupProfile`.
    pub fn node_resource_group_profile(
        self,
        value: impl Value<types::ManagedClusterNodeResourceGroupProfile>,
    ) -> Self {
        set(self, "properties/nodeResourceGroupProfile", value)
    }

    /// `properties.enableRBAC`.
    ///
    /// Control `aks.05`: it is `true` unless set here.
    pub fn dangerously_set_enable_rbac(self, value: impl Value<bool>) -> Self {
        set(self, "properties/enableRBAC", value)
    }

    /// `properties.supportPlan`.
    pub fn support_plan(self, value: impl Value<types::SupportPlan>) -> Self {
        set(self, "properties/supportPlan", value)
    }

    /// `properties.networkProfile`.
    pub fn network_profile(self, value: types::ContainerServiceNetworkProfile) -> Self {
        set(self, "properties/networkProfile", value)
    }

    /// `properties.networkProfile`.
    ///
    /// Like [`network_profile`](Self::network_profile), for a value that may not hold what is safe.
    pub fn dangerously_set_network_profile(
        self,
        value: impl Value<types::ContainerServiceNetworkProfile>,
    ) -> Self {
        set(self, "properties/networkProfile", value)
    }

    /// `properties.aadProfile`.
    pub fn aad_profile(self, value: types::ManagedClusterAadProfile) -> Self {
        set(self, "properties/aadProfile", value)
    }

    /// `properties.aadProfile`.
    ///
    /// Like [`aad_profile`](Self::aad_profile), for a value that may not hold what is safe.
    pub fn dangerously_set_aad_profile(
        self,
        value: impl Value<types::ManagedClusterAadProfile>,
    ) -> Self {
        set(self, "properties/aadProfile", value)
    }

    /// `properties.autoUpgradeProfile`.
    pub fn auto_upgrade_profile(self, value: types::ManagedClusterAutoUpgradeProfile) -> Self {
        set(self, "properties/autoUpgradeProfile", value)
    }

    /// `properties.autoUpgradeProfile`.
    ///
    /// Like [`auto_upgrade_profile`](Self::auto_upgrade_profile), for a value that may not hold what is safe.
    pub fn dangerously_set_auto_upgrade_profile(
        self,
        value: impl Value<types::ManagedClusterAutoUpgradeProfile>,
    ) -> Self {
        set(self, "properties/autoUpgradeProfile", value)
    }

    /// `properties.upgradeSettings`.
    pub fn upgrade_settings(self, value: impl Value<types::ClusterUpgradeSettings>) -> Self {
        set(self, "properties/upgradeSettings", value)
    }

    /// `properties.autoScalerProfile`.
    pub fn auto_scaler_profile(
        self,
        value: impl Value<types::ManagedClusterAutoScalerProfile>,
    ) -> Self {
        set(self, "properties/autoScalerProfile", value)
    }

    /// `properties.apiServerAccessProfile`.
    pub fn api_server_access_profile(
        self,
        value: types::ManagedClusterApiServerAccessProfile,
    ) -> Self {
        set(self, "properties/apiServerAccessProfile", value)
    }

    /// `properties.apiServerAccessProfile`.
    ///
    /// Like [`api_server_access_profile`](Self::api_server_access_profile), for a value that may not hold what is safe.
    pub fn dangerously_set_api_server_access_profile(
        self,
        value: impl Value<types::ManagedClusterApiServerAccessProfile>,
    ) -> Self {
        set(self, "properties/apiServerAccessProfile", value)
    }

    /// `properties.diskEncryptionSetID`.
    pub fn disk_encryption_set_id(
        self,
        value: impl Value<Id<crate::azure::generated::compute::DiskEncryptionSet>>,
    ) -> Self {
        set(self, "properties/diskEncryptionSetID", value)
    }

    /// `properties.identityProfile`.
    pub fn identity_profile(self, value: impl Value<Map<types::UserAssignedIdentity>>) -> Self {
        set(self, "properties/identityProfile", value)
    }

    /// `properties.privateLinkResources`.
    pub fn private_link_resources(
        self,
        value: impl Value<Vec<types::PrivateLinkResource>>,
    ) -> Self {
        set(self, "properties/privateLinkResources", value)
    }

    /// Adds one item to `properties.privateLinkResources`.
    pub fn private_link_resource(self, value: impl Value<types::PrivateLinkResource>) -> Self {
        push(self, "properties/privateLinkResources", value)
    }

    /// `properties.disableLocalAccounts`.
    ///
    /// Control `aks.04`: it is `true` unless set here.
    pub fn dangerously_set_disable_local_accounts(self, value: impl Value<bool>) -> Self {
        set(self, "properties/disableLocalAccounts", value)
    }

    /// `properties.httpProxyConfig`.
    pub fn http_proxy_config(
        self,
        value: impl Value<types::ManagedClusterHttpProxyConfig>,
    ) -> Self {
        set(self, "properties/httpProxyConfig", value)
    }

    /// `properties.securityProfile`.
    pub fn security_profile(self, value: types::ManagedClusterSecurityProfile) -> Self {
        set(self, "properties/securityProfile", value)
    }

    /// `properties.securityProfile`.
    ///
    /// Like [`security_profile`](Self::security_profile), for a value that may not hold what is safe.
    pub fn dangerously_set_security_profile(
        self,
        value: impl Value<types::ManagedClusterSecurityProfile>,
    ) -> Self {
        set(self, "properties/securityProfile", value)
    }

    /// `properties.storageProfile`.
    pub fn storage_profile(self, value: impl Value<types::ManagedClusterStorageProfile>) -> Self {
        set(self, "properties/storageProfile", value)
    }

    /// `properties.ingressProfile`.
    pub fn ingress_profile(self, value: impl Value<types::ManagedClusterIngressProfile>) -> Self {
        set(self, "properties/ingressProfile", value)
    }

    /// `properties.publicNetworkAccess`.
    pub fn public_network_access(self, value: impl Value<types::PublicNetworkAccess>) -> Self {
        set(self, "properties/publicNetworkAccess", value)
    }

    /// `properties.workloadAutoScalerProfile`.
    pub fn workload_auto_scaler_profile(
        self,
        value: impl Value<types::ManagedClusterWorkloadAutoScalerProfile>,
    ) -> Self {
        set(self, "properties/workloadAutoScalerProfile", value)
    }

    /// `properties.azureMonitorProfile`.
    pub fn azure_monitor_profile(
        self,
        value: impl Value<types::ManagedClusterAzureMonitorProfile>,
    ) -> Self {
        set(self, "properties/azureMonitorProfile", value)
    }

    /// `properties.serviceMeshProfile`.
    pub fn service_mesh_profile(self, value: impl Value<types::ServiceMeshProfile>) -> Self {
        set(self, "properties/serviceMeshProfile", value)
    }

    /// `properties.metricsProfile`.
    pub fn metrics_profile(self, value: impl Value<types::ManagedClusterMetricsProfile>) -> Self {
        set(self, "properties/metricsProfile", value)
    }

    /// `properties.nodeProvisioningProfile`.
    pub fn node_provisioning_profile(
        self,
        value: impl Value<types::ManagedClusterNodeProvisioningProfile>,
    ) -> Self {
        set(self, "properties/nodeProvisioningProfile", value)
    }

    /// `properties.bootstrapProfile`.
    pub fn bootstrap_profile(
        self,
        value: impl Value<types::ManagedClusterBootstrapProfile>,
    ) -> Self {
        set(self, "properties/bootstrapProfile", value)
    }

    /// `properties.aiToolchainOperatorProfile`.
    pub fn ai_toolchain_operator_profile(
        self,
        value: impl Value<types::ManagedClusterAiToolchainOperatorProfile>,
    ) -> Self {
        set(self, "properties/aiToolchainOperatorProfile", value)
    }

    /// `properties.hostedSystemProfile`.
    pub fn hosted_system_profile(
        self,
        value: impl Value<types::ManagedClusterHostedSystemProfile>,
    ) -> Self {
        set(self, "properties/hostedSystemProfile", value)
    }

    /// `sku`.
    pub fn sku(self, value: impl Value<types::ManagedClusterSku, Phase: KnownAtStart>) -> Self {
        set(self, "sku", value)
    }

    /// `extendedLocation`.
    pub fn extended_location(
        self,
        value: impl Value<types::ExtendedLocation, Phase: KnownAtStart>,
    ) -> Self {
        set(self, "extendedLocation", value)
    }

    /// `identity`: an identity that lives and dies with this resource.
    pub fn system_assigned_identity(mut self) -> Self {
        self.0.assign_system_identity("SystemAssigned");
        self
    }

    /// `identity`: adds an identity that is a resource of its own.
    pub fn user_assigned_identity(
        mut self,
        identity: impl Value<Id<UserAssignedIdentity>, Phase: KnownAtStart>,
    ) -> Self {
        self.0.assign_identity(identity.node(), "UserAssigned");
        self
    }

    /// `kind`.
    pub fn kind(self, value: impl Value<String, Phase: KnownAtStart>) -> Self {
        set(self, "kind", value)
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
impl<P> Expr<ManagedCluster, P> {
    pub fn properties(&self) -> Expr<types::ManagedClusterProperties, P> {
        field(self, "properties")
    }

    pub fn etag(&self) -> Expr<String, P> {
        field(self, "eTag")
    }

    pub fn sku(&self) -> Expr<types::ManagedClusterSku, P> {
        field(self, "sku")
    }

    pub fn extended_location(&self) -> Expr<types::ExtendedLocation, P> {
        field(self, "extendedLocation")
    }

    pub fn identity(&self) -> Expr<types::ManagedClusterIdentity, P> {
        field(self, "identity")
    }

    pub fn kind(&self) -> Expr<String, P> {
        field(self, "kind")
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
