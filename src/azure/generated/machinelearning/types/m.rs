//! Definitions and enums of `Microsoft.MachineLearningServices` that start with M.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::super::types;
use super::ConnectionProperties;
use super::OnlineDeploymentProperties;
use crate::azure::support::*;

definition! {
    /// Definition `ManagedIdentityAuthTypeWorkspaceConnectionProperties` of `Microsoft.MachineLearningServices`.
    ///
    /// An expression that yields it has:
    /// - `category()`: `AadAuthTypeWorkspaceConnectionPropertiesCategory`
    /// - `created_by_workspace_arm_id()`: `String`
    /// - `error()`: `String`
    /// - `expiry_time()`: `String`
    /// - `group()`: `String`
    /// - `is_shared_to_all()`: `bool`
    /// - `metadata()`: `Map<String>`
    /// - `pe_requirement()`: `PeRequirement`
    /// - `pe_status()`: `PeStatus`
    /// - `shared_user_list()`: `Vec<String>`
    /// - `target()`: `String`
    /// - `use_workspace_managed_identity()`: `bool`
    /// - `credentials()`: `WorkspaceConnectionManagedIdentity`
    /// - `auth_type()`: `String`
    ManagedIdentityAuthTypeWorkspaceConnectionProperties
}

variant! { ConnectionProperties <- ManagedIdentityAuthTypeWorkspaceConnectionProperties }

impl ManagedIdentityAuthTypeWorkspaceConnectionProperties {
    /// An empty one.
    pub fn new() -> Self {
        let mut this = Self(Object::new());
        this.0.preset("authType", Node::String("ManagedIdentity".into()));
        this
    }

    /// `category`.
    pub fn category(
        self,
        value: impl Value<types::AadAuthTypeWorkspaceConnectionPropertiesCategory>,
    ) -> Self {
        set(self, "category", value)
    }

    /// `error`.
    pub fn error(self, value: impl Value<String>) -> Self {
        set(self, "error", value)
    }

    /// `expiryTime`.
    pub fn expiry_time(self, value: impl Value<String>) -> Self {
        set(self, "expiryTime", value)
    }

    /// `isSharedToAll`.
    pub fn is_shared_to_all(self, value: impl Value<bool>) -> Self {
        set(self, "isSharedToAll", value)
    }

    /// `metadata`.
    pub fn metadata(self, value: impl Value<Map<String>>) -> Self {
        set(self, "metadata", value)
    }

    /// `peRequirement`.
    pub fn pe_requirement(self, value: impl Value<types::PeRequirement>) -> Self {
        set(self, "peRequirement", value)
    }

    /// `peStatus`.
    pub fn pe_status(self, value: impl Value<types::PeStatus>) -> Self {
        set(self, "peStatus", value)
    }

    /// `sharedUserList`.
    pub fn shared_user_list(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "sharedUserList", value)
    }

    /// `target`.
    pub fn target(self, value: impl Value<String>) -> Self {
        set(self, "target", value)
    }

    /// `useWorkspaceManagedIdentity`.
    pub fn use_workspace_managed_identity(self, value: impl Value<bool>) -> Self {
        set(self, "useWorkspaceManagedIdentity", value)
    }

    /// `credentials`.
    pub fn credentials(self, value: impl Value<types::WorkspaceConnectionManagedIdentity>) -> Self {
        set(self, "credentials", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ManagedIdentityAuthTypeWorkspaceConnectionProperties, P> {
    pub fn category(&self) -> Expr<types::AadAuthTypeWorkspaceConnectionPropertiesCategory, P> {
        field(self, "category")
    }

    pub fn created_by_workspace_arm_id(&self) -> Expr<String, P> {
        field(self, "createdByWorkspaceArmId")
    }

    pub fn error(&self) -> Expr<String, P> {
        field(self, "error")
    }

    pub fn expiry_time(&self) -> Expr<String, P> {
        field(self, "expiryTime")
    }

    pub fn group(&self) -> Expr<String, P> {
        field(self, "group")
    }

    pub fn is_shared_to_all(&self) -> Expr<bool, P> {
        field(self, "isSharedToAll")
    }

    pub fn metadata(&self) -> Expr<Map<String>, P> {
        field(self, "metadata")
    }

    pub fn pe_requirement(&self) -> Expr<types::PeRequirement, P> {
        field(self, "peRequirement")
    }

    pub fn pe_status(&self) -> Expr<types::PeStatus, P> {
        field(self, "peStatus")
    }

    pub fn shared_user_list(&self) -> Expr<Vec<String>, P> {
        field(self, "sharedUserList")
    }

    pub fn target(&self) -> Expr<String, P> {
        field(self, "target")
    }

    pub fn use_workspace_managed_identity(&self) -> Expr<bool, P> {
        field(self, "useWorkspaceManagedIdentity")
    }

    pub fn credentials(&self) -> Expr<types::WorkspaceConnectionManagedIdentity, P> {
        field(self, "credentials")
    }

    pub fn auth_type(&self) -> Expr<String, P> {
        field(self, "authType")
    }
}

enumeration! {
    /// `managedNetworkKind` of `ManagedNetworkSettings`.
    open ManagedNetworkKind {
        V1 = "V1",
        V2 = "V2",
    }
}

reading! {
    /// Definition `ManagedNetworkSettingsProperties` of `Microsoft.MachineLearningServices`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `managed_network()`: `ManagedNetworkSettingsEx`
    /// - `provisioning_state()`: `String`
    ManagedNetworkProperties
}

#[doc(hidden)]
impl<P> Expr<ManagedNetworkProperties, P> {
    pub fn managed_network(&self) -> Expr<ManagedNetworkSettingsEx, P> {
        field(self, "managedNetwork")
    }

    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }
}

definition! {
    /// Definition `ManagedNetworkProvisionStatus` of `Microsoft.MachineLearningServices`.
    ///
    /// An expression that yields it has:
    /// - `spark_ready()`: `bool`
    /// - `status()`: `ManagedNetworkProvisionStatusStatus`
    ManagedNetworkProvisionStatus
}

impl ManagedNetworkProvisionStatus {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `sparkReady`.
    pub fn spark_ready(self, value: impl Value<bool>) -> Self {
        set(self, "sparkReady", value)
    }

    /// `status`.
    pub fn status(self, value: impl Value<ManagedNetworkProvisionStatusStatus>) -> Self {
        set(self, "status", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ManagedNetworkProvisionStatus, P> {
    pub fn spark_ready(&self) -> Expr<bool, P> {
        field(self, "sparkReady")
    }

    pub fn status(&self) -> Expr<ManagedNetworkProvisionStatusStatus, P> {
        field(self, "status")
    }
}

enumeration! {
    /// `status` of `ManagedNetworkProvisionStatus`.
    open ManagedNetworkProvisionStatusStatus {
        Inactive = "Inactive",
        Active = "Active",
    }
}

definition! {
    /// Definition `ManagedNetworkSettings` of `Microsoft.MachineLearningServices`.
    ///
    /// An expression that yields it has:
    /// - `enable_network_monitor()`: `bool`
    /// - `isolation_mode()`: `IsolationMode`
    /// - `network_id()`: `String`
    /// - `outbound_rules()`: `Map<OutboundRule>`
    /// - `status()`: `ManagedNetworkProvisionStatus`
    /// - `firewall_sku()`: `FirewallSku`
    /// - `managed_network_kind()`: `ManagedNetworkKind`
    /// - `firewall_public_ip_address()`: `String`
    ManagedNetworkSettings
}

impl ManagedNetworkSettings {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `enableNetworkMonitor`.
    pub fn enable_network_monitor(self, value: impl Value<bool>) -> Self {
        set(self, "enableNetworkMonitor", value)
    }

    /// `isolationMode`.
    pub fn isolation_mode(self, value: impl Value<types::IsolationMode>) -> Self {
        set(self, "isolationMode", value)
    }

    /// `outboundRules`.
    pub fn outbound_rules(self, value: impl Value<Map<types::OutboundRule>>) -> Self {
        set(self, "outboundRules", value)
    }

    /// Adds one entry to `outboundRules`.
    pub fn outbound_rule(
        self,
        key: impl Into<Key>,
        value: impl Value<types::OutboundRule>,
    ) -> Self {
        set_entry(self, "outboundRules", key, value)
    }

    /// `status`.
    pub fn status(self, value: impl Value<ManagedNetworkProvisionStatus>) -> Self {
        set(self, "status", value)
    }

    /// `firewallSku`.
    pub fn firewall_sku(self, value: impl Value<types::FirewallSku>) -> Self {
        set(self, "firewallSku", value)
    }

    /// `managedNetworkKind`.
    pub fn managed_network_kind(self, value: impl Value<ManagedNetworkKind>) -> Self {
        set(self, "managedNetworkKind", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ManagedNetworkSettings, P> {
    pub fn enable_network_monitor(&self) -> Expr<bool, P> {
        field(self, "enableNetworkMonitor")
    }

    pub fn isolation_mode(&self) -> Expr<types::IsolationMode, P> {
        field(self, "isolationMode")
    }

    pub fn network_id(&self) -> Expr<String, P> {
        field(self, "networkId")
    }

    pub fn outbound_rules(&self) -> Expr<Map<types::OutboundRule>, P> {
        field(self, "outboundRules")
    }

    pub fn status(&self) -> Expr<ManagedNetworkProvisionStatus, P> {
        field(self, "status")
    }

    pub fn firewall_sku(&self) -> Expr<types::FirewallSku, P> {
        field(self, "firewallSku")
    }

    pub fn managed_network_kind(&self) -> Expr<ManagedNetworkKind, P> {
        field(self, "managedNetworkKind")
    }

    pub fn firewall_public_ip_address(&self) -> Expr<String, P> {
        field(self, "firewallPublicIpAddress")
    }
}

definition! {
    /// Definition `ManagedNetworkSettingsEx` of `Microsoft.MachineLearningServices`.
    ///
    /// An expression that yields it has:
    /// - `changeable_isolation_modes()`: `Vec<String>`
    /// - `enable_network_monitor()`: `bool`
    /// - `isolation_mode()`: `IsolationMode`
    /// - `network_id()`: `String`
    /// - `outbound_rules()`: `Map<OutboundRule>`
    /// - `status()`: `ManagedNetworkProvisionStatus`
    /// - `firewall_sku()`: `FirewallSku`
    /// - `managed_network_kind()`: `ManagedNetworkKind`
    /// - `firewall_public_ip_address()`: `String`
    ManagedNetworkSettingsEx
}

impl ManagedNetworkSettingsEx {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `enableNetworkMonitor`.
    pub fn enable_network_monitor(self, value: impl Value<bool>) -> Self {
        set(self, "enableNetworkMonitor", value)
    }

    /// `isolationMode`.
    pub fn isolation_mode(self, value: impl Value<types::IsolationMode>) -> Self {
        set(self, "isolationMode", value)
    }

    /// `outboundRules`.
    pub fn outbound_rules(self, value: impl Value<Map<types::OutboundRule>>) -> Self {
        set(self, "outboundRules", value)
    }

    /// Adds one entry to `outboundRules`.
    pub fn outbound_rule(
        self,
        key: impl Into<Key>,
        value: impl Value<types::OutboundRule>,
    ) -> Self {
        set_entry(self, "outboundRules", key, value)
    }

    /// `status`.
    pub fn status(self, value: impl Value<ManagedNetworkProvisionStatus>) -> Self {
        set(self, "status", value)
    }

    /// `firewallSku`.
    pub fn firewall_sku(self, value: impl Value<types::FirewallSku>) -> Self {
        set(self, "firewallSku", value)
    }

    /// `managedNetworkKind`.
    pub fn managed_network_kind(self, value: impl Value<ManagedNetworkKind>) -> Self {
        set(self, "managedNetworkKind", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ManagedNetworkSettingsEx, P> {
    pub fn changeable_isolation_modes(&self) -> Expr<Vec<String>, P> {
        field(self, "changeableIsolationModes")
    }

    pub fn enable_network_monitor(&self) -> Expr<bool, P> {
        field(self, "enableNetworkMonitor")
    }

    pub fn isolation_mode(&self) -> Expr<types::IsolationMode, P> {
        field(self, "isolationMode")
    }

    pub fn network_id(&self) -> Expr<String, P> {
        field(self, "networkId")
    }

    pub fn outbound_rules(&self) -> Expr<Map<types::OutboundRule>, P> {
        field(self, "outboundRules")
    }

    pub fn status(&self) -> Expr<ManagedNetworkProvisionStatus, P> {
        field(self, "status")
    }

    pub fn firewall_sku(&self) -> Expr<types::FirewallSku, P> {
        field(self, "firewallSku")
    }

    pub fn managed_network_kind(&self) -> Expr<ManagedNetworkKind, P> {
        field(self, "managedNetworkKind")
    }

    pub fn firewall_public_ip_address(&self) -> Expr<String, P> {
        field(self, "firewallPublicIpAddress")
    }
}

definition! {
    /// Definition `ManagedOnlineDeployment` of `Microsoft.MachineLearningServices`.
    ///
    /// An expression that yields it has:
    /// - `app_insights_enabled()`: `bool`
    /// - `data_collector()`: `DataCollector`
    /// - `egress_public_network_access()`: `EgressPublicNetworkAccess`
    /// - `instance_type()`: `String`
    /// - `liveness_probe()`: `ProbeSettings`
    /// - `model()`: `String`
    /// - `model_mount_path()`: `String`
    /// - `provisioning_state()`: `String`
    /// - `readiness_probe()`: `ProbeSettings`
    /// - `request_settings()`: `OnlineRequestSettings`
    /// - `scale_settings()`: `OnlineScaleSettings`
    /// - `startup_probe()`: `ProbeSettings`
    /// - `code_configuration()`: `CodeConfiguration`
    /// - `description()`: `String`
    /// - `environment_id()`: `String`
    /// - `environment_variables()`: `Map<String>`
    /// - `properties()`: `Map<String>`
    /// - `endpoint_compute_type()`: `String`
    ManagedOnlineDeployment
}

variant! { OnlineDeploymentProperties <- ManagedOnlineDeployment }

impl ManagedOnlineDeployment {
    /// An empty one.
    pub fn new() -> Self {
        let mut this = Self(Object::new());
        this.0.preset("endpointComputeType", Node::String("Managed".into()));
        this
    }

    /// `appInsightsEnabled`.
    pub fn app_insights_enabled(self, value: impl Value<bool>) -> Self {
        set(self, "appInsightsEnabled", value)
    }

    /// `dataCollector`.
    pub fn data_collector(self, value: impl Value<types::DataCollector>) -> Self {
        set(self, "dataCollector", value)
    }

    /// `egressPublicNetworkAccess`.
    pub fn egress_public_network_access(
        self,
        value: impl Value<types::EgressPublicNetworkAccess>,
    ) -> Self {
        set(self, "egressPublicNetworkAccess", value)
    }

    /// `instanceType`.
    pub fn instance_type(self, value: impl Value<String>) -> Self {
        set(self, "instanceType", value)
    }

    /// `livenessProbe`.
    pub fn liveness_probe(self, value: impl Value<types::ProbeSettings>) -> Self {
        set(self, "livenessProbe", value)
    }

    /// `model`.
    pub fn model(self, value: impl Value<String>) -> Self {
        set(self, "model", value)
    }

    /// `modelMountPath`.
    pub fn model_mount_path(self, value: impl Value<String>) -> Self {
        set(self, "modelMountPath", value)
    }

    /// `readinessProbe`.
    pub fn readiness_probe(self, value: impl Value<types::ProbeSettings>) -> Self {
        set(self, "readinessProbe", value)
    }

    /// `requestSettings`.
    pub fn request_settings(self, value: impl Value<types::OnlineRequestSettings>) -> Self {
        set(self, "requestSettings", value)
    }

    /// `scaleSettings`.
    pub fn scale_settings(self, value: impl Value<types::OnlineScaleSettings>) -> Self {
        set(self, "scaleSettings", value)
    }

    /// `startupProbe`.
    pub fn startup_probe(self, value: impl Value<types::ProbeSettings>) -> Self {
        set(self, "startupProbe", value)
    }

    /// `codeConfiguration`.
    pub fn code_configuration(self, value: impl Value<types::CodeConfiguration>) -> Self {
        set(self, "codeConfiguration", value)
    }

    /// `description`.
    pub fn description(self, value: impl Value<String>) -> Self {
        set(self, "description", value)
    }

    /// `environmentId`.
    pub fn environment_id(self, value: impl Value<String>) -> Self {
        set(self, "environmentId", value)
    }

    /// `environmentVariables`.
    pub fn environment_variables(self, value: impl Value<Map<String>>) -> Self {
        set(self, "environmentVariables", value)
    }

    /// Adds one entry to `environmentVariables`.
    pub fn environment_variable(self, key: impl Into<Key>, value: impl Value<String>) -> Self {
        set_entry(self, "environmentVariables", key, value)
    }

    /// `properties`.
    pub fn properties(self, value: impl Value<Map<String>>) -> Self {
        set(self, "properties", value)
    }

    /// Adds one entry to `properties`.
    pub fn property(self, key: impl Into<Key>, value: impl Value<String>) -> Self {
        set_entry(self, "properties", key, value)
    }
}

#[doc(hidden)]
impl<P> Expr<ManagedOnlineDeployment, P> {
    pub fn app_insights_enabled(&self) -> Expr<bool, P> {
        field(self, "appInsightsEnabled")
    }

    pub fn data_collector(&self) -> Expr<types::DataCollector, P> {
        field(self, "dataCollector")
    }

    pub fn egress_public_network_access(&self) -> Expr<types::EgressPublicNetworkAccess, P> {
        field(self, "egressPublicNetworkAccess")
    }

    pub fn instance_type(&self) -> Expr<String, P> {
        field(self, "instanceType")
    }

    pub fn liveness_probe(&self) -> Expr<types::ProbeSettings, P> {
        field(self, "livenessProbe")
    }

    pub fn model(&self) -> Expr<String, P> {
        field(self, "model")
    }

    pub fn model_mount_path(&self) -> Expr<String, P> {
        field(self, "modelMountPath")
    }

    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }

    pub fn readiness_probe(&self) -> Expr<types::ProbeSettings, P> {
        field(self, "readinessProbe")
    }

    pub fn request_settings(&self) -> Expr<types::OnlineRequestSettings, P> {
        field(self, "requestSettings")
    }

    pub fn scale_settings(&self) -> Expr<types::OnlineScaleSettings, P> {
        field(self, "scaleSettings")
    }

    pub fn startup_probe(&self) -> Expr<types::ProbeSettings, P> {
        field(self, "startupProbe")
    }

    pub fn code_configuration(&self) -> Expr<types::CodeConfiguration, P> {
        field(self, "codeConfiguration")
    }

    pub fn description(&self) -> Expr<String, P> {
        field(self, "description")
    }

    pub fn environment_id(&self) -> Expr<String, P> {
        field(self, "environmentId")
    }

    pub fn environment_variables(&self) -> Expr<Map<String>, P> {
        field(self, "environmentVariables")
    }

    pub fn properties(&self) -> Expr<Map<String>, P> {
        field(self, "properties")
    }

    pub fn endpoint_compute_type(&self) -> Expr<String, P> {
        field(self, "endpointComputeType")
    }
}

definition! {
    /// Definition `ManagedResourceGroupAssignedIdentities` of `Microsoft.MachineLearningServices`.
    ///
    /// An expression that yields it has:
    /// - `principal_id()`: `String`
    ManagedResourceGroupAssignedIdentities
}

impl ManagedResourceGroupAssignedIdentities {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `principalId`: exactly 36 characters, pattern `^[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$`.
    pub fn principal_id(self, value: impl Value<String>) -> Self {
        set(self, "principalId", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ManagedResourceGroupAssignedIdentities, P> {
    pub fn principal_id(&self) -> Expr<String, P> {
        field(self, "principalId")
    }
}

definition! {
    /// Definition `ManagedResourceGroupSettings` of `Microsoft.MachineLearningServices`.
    ///
    /// An expression that yields it has:
    /// - `assigned_identities()`: `Vec<ManagedResourceGroupAssignedIdentities>`
    ManagedResourceGroupSettings
}

impl ManagedResourceGroupSettings {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `assignedIdentities`.
    pub fn assigned_identities(
        self,
        value: impl Value<Vec<ManagedResourceGroupAssignedIdentities>>,
    ) -> Self {
        set(self, "assignedIdentities", value)
    }

    /// Adds one item to `assignedIdentities`.
    pub fn assigned_identity(
        self,
        value: impl Value<ManagedResourceGroupAssignedIdentities>,
    ) -> Self {
        push(self, "assignedIdentities", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ManagedResourceGroupSettings, P> {
    pub fn assigned_identities(&self) -> Expr<Vec<ManagedResourceGroupAssignedIdentities>, P> {
        field(self, "assignedIdentities")
    }
}

reading! {
    /// Definition `ManagedServiceIdentity` of `Microsoft.MachineLearningServices`, which is only read.
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
    /// Definition `ModelSettings` of `Microsoft.MachineLearningServices`.
    ///
    /// An expression that yields it has:
    /// - `model_id()`: `String`
    ModelSettings
}

impl ModelSettings {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `modelId`.
    pub fn model_id(self, value: impl Value<String>) -> Self {
        set(self, "modelId", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ModelSettings, P> {
    pub fn model_id(&self) -> Expr<String, P> {
        field(self, "modelId")
    }
}
