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
        this.0.set(&["location"], location.node());
        this.0.preset(&["properties", "enableRBAC"], Node::Bool(true));
        this.0.preset(&["properties", "disableLocalAccounts"], Node::Bool(true));
        this.0.preset(
            &["properties", "apiServerAccessProfile", "enablePrivateCluster"],
            Node::Bool(true),
        );
        this.0.preset(
            &["properties", "apiServerAccessProfile", "disableRunCommand"],
            Node::Bool(true),
        );
        this.0.preset(&["properties", "aadProfile", "managed"], Node::Bool(true));
        this.0.preset(&["properties", "aadProfile", "enableAzureRBAC"], Node::Bool(true));
        this.0.preset(
            &["properties", "networkProfile", "networkPlugin"],
            Node::String("azure".into()),
        );
        this.0.preset(
            &["properties", "networkProfile", "networkPolicy"],
            Node::String("azure".into()),
        );
        this.0.preset(&["properties", "addonProfiles", "azurepolicy", "enabled"], Node::Bool(true));
        this.0.preset(
            &["properties", "addonProfiles", "azureKeyvaultSecretsProvider", "enabled"],
            Node::Bool(true),
        );
        this.0.preset(
            &[
                "properties",
                "addonProfiles",
                "azureKeyvaultSecretsProvider",
                "config",
                "enableSecretRotation",
            ],
            Node::String("true".into()),
        );
        this.0.preset(&["properties", "addonProfiles", "omsagent", "enabled"], Node::Bool(true));
        this.0.preset(
            &["properties", "securityProfile", "defender", "securityMonitoring", "enabled"],
            Node::Bool(true),
        );
        this.0.preset(
            &["properties", "securityProfile", "workloadIdentity", "enabled"],
            Node::Bool(true),
        );
        this.0.preset(&["properties", "oidcIssuerProfile", "enabled"], Node::Bool(true));
        this.0.preset(
            &["properties", "autoUpgradeProfile", "upgradeChannel"],
            Node::String("patch".into()),
        );
        this.0.preset(
            &["properties", "autoUpgradeProfile", "nodeOSUpgradeChannel"],
            Node::String("NodeImage".into()),
        );
        this
    }

    /// `properties.kubernetesVersion`.
    pub fn kubernetes_version(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["properties", "kubernetesVersion"], value.node());
        self
    }

    /// `properties.dnsPrefix`.
    pub fn dns_prefix(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["properties", "dnsPrefix"], value.node());
        self
    }

    /// `properties.fqdnSubdomain`.
    pub fn fqdn_subdomain(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["properties", "fqdnSubdomain"], value.node());
        self
    }

    /// `properties.agentPoolProfiles`.
    pub fn agent_pool_profiles(
        mut self,
        values: impl IntoIterator<Item = types::ManagedClusterAgentPoolProfile>,
    ) -> Self {
        self.0.set(
            &["properties", "agentPoolProfiles"],
            Node::Array(values.into_iter().map(|item| item.node()).collect()),
        );
        self
    }

    /// `properties.agentPoolProfiles`.
    ///
    /// Like [`agent_pool_profiles`](Self::agent_pool_profiles), for a value that may not hold what is safe.
    pub fn dangerously_set_agent_pool_profiles(
        mut self,
        value: impl Value<Vec<types::ManagedClusterAgentPoolProfile>>,
    ) -> Self {
        self.0.set(&["properties", "agentPoolProfiles"], value.node());
        self
    }

    /// Adds one item to `properties.agentPoolProfiles`.
    pub fn agent_pool_profile(mut self, value: types::ManagedClusterAgentPoolProfile) -> Self {
        self.0.push(&["properties", "agentPoolProfiles"], value.node());
        self
    }

    /// `properties.linuxProfile`.
    pub fn linux_profile(mut self, value: impl Value<types::ContainerServiceLinuxProfile>) -> Self {
        self.0.set(&["properties", "linuxProfile"], value.node());
        self
    }

    /// `properties.windowsProfile`.
    pub fn windows_profile(
        mut self,
        value: impl Value<types::ManagedClusterWindowsProfile>,
    ) -> Self {
        self.0.set(&["properties", "windowsProfile"], value.node());
        self
    }

    /// `properties.servicePrincipalProfile`.
    pub fn service_principal_profile(
        mut self,
        value: impl Value<types::ManagedClusterServicePrincipalProfile>,
    ) -> Self {
        self.0.set(&["properties", "servicePrincipalProfile"], value.node());
        self
    }

    /// `properties.addonProfiles`.
    ///
    /// Replaces what controls `aks.13`, `aks.14`, `aks.15`, `aks.16`, `aks.18` set in it.
    pub fn dangerously_set_addon_profiles(
        mut self,
        value: impl Value<Map<types::ManagedClusterAddonProfile>>,
    ) -> Self {
        self.0.set(&["properties", "addonProfiles"], value.node());
        self
    }

    /// `properties.podIdentityProfile`.
    pub fn pod_identity_profile(
        mut self,
        value: impl Value<types::ManagedClusterPodIdentityProfile>,
    ) -> Self {
        self.0.set(&["properties", "podIdentityProfile"], value.node());
        self
    }

    /// `properties.oidcIssuerProfile`.
    pub fn oidc_issuer_profile(mut self, value: types::ManagedClusterOidcIssuerProfile) -> Self {
        self.0.set(&["properties", "oidcIssuerProfile"], value.node());
        self
    }

    /// `properties.oidcIssuerProfile`.
    ///
    /// Like [`oidc_issuer_profile`](Self::oidc_issuer_profile), for a value that may not hold what is safe.
    pub fn dangerously_set_oidc_issuer_profile(
        mut self,
        value: impl Value<types::ManagedClusterOidcIssuerProfile>,
    ) -> Self {
        self.0.set(&["properties", "oidcIssuerProfile"], value.node());
        self
    }

    /// `properties.nodeResourceGroup`.
    pub fn node_resource_group(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["properties", "nodeResourceGroup"], value.node());
        self
    }

    /// `properties.nodeResourceGroupProfile`.
    pub fn node_resource_group_profile(
        mut self,
        value: impl Value<types::ManagedClusterNodeResourceGroupProfile>,
    ) -> Self {
        self.0.set(&["properties", "nodeResourceGroupProfile"], value.node());
        self
    }

    /// `properties.enableRBAC`.
    ///
    /// Control `aks.05`: it is `true` unless set here.
    pub fn dangerously_set_enable_rbac(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["properties", "enableRBAC"], value.node());
        self
    }

    /// `properties.supportPlan`.
    pub fn support_plan(mut self, value: impl Value<types::SupportPlan>) -> Self {
        self.0.set(&["properties", "supportPlan"], value.node());
        self
    }

    /// `properties.networkProfile`.
    pub fn network_profile(mut self, value: types::ContainerServiceNetworkProfile) -> Self {
        self.0.set(&["properties", "networkProfile"], value.node());
        self
    }

    /// `properties.networkProfile`.
    ///
    /// Like [`network_profile`](Self::network_profile), for a value that may not hold what is safe.
    pub fn dangerously_set_network_profile(
        mut self,
        value: impl Value<types::ContainerServiceNetworkProfile>,
    ) -> Self {
        self.0.set(&["properties", "networkProfile"], value.node());
        self
    }

    /// `properties.aadProfile`.
    pub fn aad_profile(mut self, value: types::ManagedClusterAadProfile) -> Self {
        self.0.set(&["properties", "aadProfile"], value.node());
        self
    }

    /// `properties.aadProfile`.
    ///
    /// Like [`aad_profile`](Self::aad_profile), for a value that may not hold what is safe.
    pub fn dangerously_set_aad_profile(
        mut self,
        value: impl Value<types::ManagedClusterAadProfile>,
    ) -> Self {
        self.0.set(&["properties", "aadProfile"], value.node());
        self
    }

    /// `properties.autoUpgradeProfile`.
    pub fn auto_upgrade_profile(mut self, value: types::ManagedClusterAutoUpgradeProfile) -> Self {
        self.0.set(&["properties", "autoUpgradeProfile"], value.node());
        self
    }

    /// `properties.autoUpgradeProfile`.
    ///
    /// Like [`auto_upgrade_profile`](Self::auto_upgrade_profile), for a value that may not hold what is safe.
    pub fn dangerously_set_auto_upgrade_profile(
        mut self,
        value: impl Value<types::ManagedClusterAutoUpgradeProfile>,
    ) -> Self {
        self.0.set(&["properties", "autoUpgradeProfile"], value.node());
        self
    }

    /// `properties.upgradeSettings`.
    pub fn upgrade_settings(mut self, value: impl Value<types::ClusterUpgradeSettings>) -> Self {
        self.0.set(&["properties", "upgradeSettings"], value.node());
        self
    }

    /// `properties.autoScalerProfile`.
    pub fn auto_scaler_profile(
        mut self,
        value: impl Value<types::ManagedClusterAutoScalerProfile>,
    ) -> Self {
        self.0.set(&["properties", "autoScalerProfile"], value.node());
        self
    }

    /// `properties.apiServerAccessProfile`.
    pub fn api_server_access_profile(
        mut self,
        value: types::ManagedClusterApiServerAccessProfile,
    ) -> Self {
        self.0.set(&["properties", "apiServerAccessProfile"], value.node());
        self
    }

    /// `properties.apiServerAccessProfile`.
    ///
    /// Like [`api_server_access_profile`](Self::api_server_access_profile), for a value that may not hold what is safe.
    pub fn dangerously_set_api_server_access_profile(
        mut self,
        value: impl Value<types::ManagedClusterApiServerAccessProfile>,
    ) -> Self {
        self.0.set(&["properties", "apiServerAccessProfile"], value.node());
        self
    }

    /// `properties.diskEncryptionSetID`.
    pub fn disk_encryption_set_id(
        mut self,
        value: impl Value<Id<crate::azure::generated::compute::DiskEncryptionSet>>,
    ) -> Self {
        self.0.set(&["properties", "diskEncryptionSetID"], value.node());
        self
    }

    /// `properties.identityProfile`.
    pub fn identity_profile(mut self, value: impl Value<Map<types::UserAssignedIdentity>>) -> Self {
        self.0.set(&["properties", "identityProfile"], value.node());
        self
    }

    /// `properties.privateLinkResources`.
    pub fn private_link_resources(
        mut self,
        value: impl Value<Vec<types::PrivateLinkResource>>,
    ) -> Self {
        self.0.set(&["properties", "privateLinkResources"], value.node());
        self
    }

    /// Adds one item to `properties.privateLinkResources`.
    pub fn private_link_resource(mut self, value: impl Value<types::PrivateLinkResource>) -> Self {
        self.0.push(&["properties", "privateLinkResources"], value.node());
        self
    }

    /// `properties.disableLocalAccounts`.
    ///
    /// Control `aks.04`: it is `true` unless set here.
    pub fn dangerously_set_disable_local_accounts(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["properties", "disableLocalAccounts"], value.node());
        self
    }

    /// `properties.httpProxyConfig`.
    pub fn http_proxy_config(
        mut self,
        value: impl Value<types::ManagedClusterHttpProxyConfig>,
    ) -> Self {
        self.0.set(&["properties", "httpProxyConfig"], value.node());
        self
    }

    /// `properties.securityProfile`.
    pub fn security_profile(mut self, value: types::ManagedClusterSecurityProfile) -> Self {
        self.0.set(&["properties", "securityProfile"], value.node());
        self
    }

    /// `properties.securityProfile`.
    ///
    /// Like [`security_profile`](Self::security_profile), for a value that may not hold what is safe.
    pub fn dangerously_set_security_profile(
        mut self,
        value: impl Value<types::ManagedClusterSecurityProfile>,
    ) -> Self {
        self.0.set(&["properties", "securityProfile"], value.node());
        self
    }

    /// `properties.storageProfile`.
    pub fn storage_profile(
        mut self,
        value: impl Value<types::ManagedClusterStorageProfile>,
    ) -> Self {
        self.0.set(&["properties", "storageProfile"], value.node());
        self
    }

    /// `properties.ingressProfile`.
    pub fn ingress_profile(
        mut self,
        value: impl Value<types::ManagedClusterIngressProfile>,
    ) -> Self {
        self.0.set(&["properties", "ingressProfile"], value.node());
        self
    }

    /// `properties.publicNetworkAccess`.
    pub fn public_network_access(mut self, value: impl Value<types::PublicNetworkAccess>) -> Self {
        self.0.set(&["properties", "publicNetworkAccess"], value.node());
        self
    }

    /// `properties.workloadAutoScalerProfile`.
    pub fn workload_auto_scaler_profile(
        mut self,
        value: impl Value<types::ManagedClusterWorkloadAutoScalerProfile>,
    ) -> Self {
        self.0.set(&["properties", "workloadAutoScalerProfile"], value.node());
        self
    }

    /// `properties.azureMonitorProfile`.
    pub fn azure_monitor_profile(
        mut self,
        value: impl Value<types::ManagedClusterAzureMonitorProfile>,
    ) -> Self {
        self.0.set(&["properties", "azureMonitorProfile"], value.node());
        self
    }

    /// `properties.serviceMeshProfile`.
    pub fn service_mesh_profile(mut self, value: impl Value<types::ServiceMeshProfile>) -> Self {
        self.0.set(&["properties", "serviceMeshProfile"], value.node());
        self
    }

    /// `properties.metricsProfile`.
    pub fn metrics_profile(
        mut self,
        value: impl Value<types::ManagedClusterMetricsProfile>,
    ) -> Self {
        self.0.set(&["properties", "metricsProfile"], value.node());
        self
    }

    /// `properties.nodeProvisioningProfile`.
    pub fn node_provisioning_profile(
        mut self,
        value: impl Value<types::ManagedClusterNodeProvisioningProfile>,
    ) -> Self {
        self.0.set(&["properties", "nodeProvisioningProfile"], value.node());
        self
    }

    /// `properties.bootstrapProfile`.
    pub fn bootstrap_profile(
        mut self,
        value: impl Value<types::ManagedClusterBootstrapProfile>,
    ) -> Self {
        self.0.set(&["properties", "bootstrapProfile"], value.node());
        self
    }

    /// `properties.aiToolchainOperatorProfile`.
    pub fn ai_toolchain_operator_profile(
        mut self,
        value: impl Value<types::ManagedClusterAiToolchainOperatorProfile>,
    ) -> Self {
        self.0.set(&["properties", "aiToolchainOperatorProfile"], value.node());
        self
    }

    /// `properties.hostedSystemProfile`.
    pub fn hosted_system_profile(
        mut self,
        value: impl Value<types::ManagedClusterHostedSystemProfile>,
    ) -> Self {
        self.0.set(&["properties", "hostedSystemProfile"], value.node());
        self
    }

    /// `sku`.
    pub fn sku(mut self, value: impl Value<types::ManagedClusterSku, Phase: KnownAtStart>) -> Self {
        self.0.set(&["sku"], value.node());
        self
    }

    /// `extendedLocation`.
    pub fn extended_location(
        mut self,
        value: impl Value<types::ExtendedLocation, Phase: KnownAtStart>,
    ) -> Self {
        self.0.set(&["extendedLocation"], value.node());
        self
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
    pub fn kind(mut self, value: impl Value<String, Phase: KnownAtStart>) -> Self {
        self.0.set(&["kind"], value.node());
        self
    }

    /// `tags`.
    pub fn tags(mut self, value: impl Value<Map<String>, Phase: KnownAtStart>) -> Self {
        self.0.set(&["tags"], value.node());
        self
    }

    /// Adds one entry to `tags`.
    pub fn tag(
        mut self,
        key: impl Into<Key>,
        value: impl Value<String, Phase: KnownAtStart>,
    ) -> Self {
        self.0.set_entry(&["tags"], key.into(), value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<ManagedCluster, P> {
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
