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
        this.0.preset(&["authType"], Node::String("ManagedIdentity".into()));
        this
    }

    /// `category`.
    pub fn category(
        mut self,
        value: impl Value<types::AadAuthTypeWorkspaceConnectionPropertiesCategory>,
    ) -> Self {
        self.0.set(&["category"], value.node());
        self
    }

    /// `error`.
    pub fn error(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["error"], value.node());
        self
    }

    /// `expiryTime`.
    pub fn expiry_time(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["expiryTime"], value.node());
        self
    }

    /// `isSharedToAll`.
    pub fn is_shared_to_all(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["isSharedToAll"], value.node());
        self
    }

    /// `metadata`.
    pub fn metadata(mut self, value: impl Value<Map<String>>) -> Self {
        self.0.set(&["metadata"], value.node());
        self
    }

    /// `peRequirement`.
    pub fn pe_requirement(mut self, value: impl Value<types::PeRequirement>) -> Self {
        self.0.set(&["peRequirement"], value.node());
        self
    }

    /// `peStatus`.
    pub fn pe_status(mut self, value: impl Value<types::PeStatus>) -> Self {
        self.0.set(&["peStatus"], value.node());
        self
    }

    /// `sharedUserList`.
    pub fn shared_user_list(mut self, value: impl Value<Vec<String>>) -> Self {
        self.0.set(&["sharedUserList"], value.node());
        self
    }

    /// `target`.
    pub fn target(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["target"], value.node());
        self
    }

    /// `useWorkspaceManagedIdentity`.
    pub fn use_workspace_managed_identity(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["useWorkspaceManagedIdentity"], value.node());
        self
    }

    /// `credentials`.
    pub fn credentials(
        mut self,
        value: impl Value<types::WorkspaceConnectionManagedIdentity>,
    ) -> Self {
        self.0.set(&["credentials"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<ManagedIdentityAuthTypeWorkspaceConnectionProperties, P> {
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
impl<P: Phase> Expr<ManagedNetworkProperties, P> {
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
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `sparkReady`.
    pub fn spark_ready(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["sparkReady"], value.node());
        self
    }

    /// `status`.
    pub fn status(mut self, value: impl Value<ManagedNetworkProvisionStatusStatus>) -> Self {
        self.0.set(&["status"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<ManagedNetworkProvisionStatus, P> {
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
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `enableNetworkMonitor`.
    pub fn enable_network_monitor(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["enableNetworkMonitor"], value.node());
        self
    }

    /// `isolationMode`.
    pub fn isolation_mode(mut self, value: impl Value<types::IsolationMode>) -> Self {
        self.0.set(&["isolationMode"], value.node());
        self
    }

    /// `outboundRules`.
    pub fn outbound_rules(mut self, value: impl Value<Map<types::OutboundRule>>) -> Self {
        self.0.set(&["outboundRules"], value.node());
        self
    }

    /// Adds one entry to `outboundRules`.
    pub fn outbound_rule(
        mut self,
        key: impl Into<Key>,
        value: impl Value<types::OutboundRule>,
    ) -> Self {
        self.0.set_entry(&["outboundRules"], key.into(), value.node());
        self
    }

    /// `status`.
    pub fn status(mut self, value: impl Value<ManagedNetworkProvisionStatus>) -> Self {
        self.0.set(&["status"], value.node());
        self
    }

    /// `firewallSku`.
    pub fn firewall_sku(mut self, value: impl Value<types::FirewallSku>) -> Self {
        self.0.set(&["firewallSku"], value.node());
        self
    }

    /// `managedNetworkKind`.
    pub fn managed_network_kind(mut self, value: impl Value<ManagedNetworkKind>) -> Self {
        self.0.set(&["managedNetworkKind"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<ManagedNetworkSettings, P> {
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
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `enableNetworkMonitor`.
    pub fn enable_network_monitor(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["enableNetworkMonitor"], value.node());
        self
    }

    /// `isolationMode`.
    pub fn isolation_mode(mut self, value: impl Value<types::IsolationMode>) -> Self {
        self.0.set(&["isolationMode"], value.node());
        self
    }

    /// `outboundRules`.
    pub fn outbound_rules(mut self, value: impl Value<Map<types::OutboundRule>>) -> Self {
        self.0.set(&["outboundRules"], value.node());
        self
    }

    /// Adds one entry to `outboundRules`.
    pub fn outbound_rule(
        mut self,
        key: impl Into<Key>,
        value: impl Value<types::OutboundRule>,
    ) -> Self {
        self.0.set_entry(&["outboundRules"], key.into(), value.node());
        self
    }

    /// `status`.
    pub fn status(mut self, value: impl Value<ManagedNetworkProvisionStatus>) -> Self {
        self.0.set(&["status"], value.node());
        self
    }

    /// `firewallSku`.
    pub fn firewall_sku(mut self, value: impl Value<types::FirewallSku>) -> Self {
        self.0.set(&["firewallSku"], value.node());
        self
    }

    /// `managedNetworkKind`.
    pub fn managed_network_kind(mut self, value: impl Value<ManagedNetworkKind>) -> Self {
        self.0.set(&["managedNetworkKind"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<ManagedNetworkSettingsEx, P> {
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
        this.0.preset(&["endpointComputeType"], Node::String("Managed".into()));
        this
    }

    /// `appInsightsEnabled`.
    pub fn app_insights_enabled(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["appInsightsEnabled"], value.node());
        self
    }

    /// `dataCollector`.
    pub fn data_collector(mut self, value: impl Value<types::DataCollector>) -> Self {
        self.0.set(&["dataCollector"], value.node());
        self
    }

    /// `egressPublicNetworkAccess`.
    pub fn egress_public_network_access(
        mut self,
        value: impl Value<types::EgressPublicNetworkAccess>,
    ) -> Self {
        self.0.set(&["egressPublicNetworkAccess"], value.node());
        self
    }

    /// `instanceType`.
    pub fn instance_type(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["instanceType"], value.node());
        self
    }

    /// `livenessProbe`.
    pub fn liveness_probe(mut self, value: impl Value<types::ProbeSettings>) -> Self {
        self.0.set(&["livenessProbe"], value.node());
        self
    }

    /// `model`.
    pub fn model(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["model"], value.node());
        self
    }

    /// `modelMountPath`.
    pub fn model_mount_path(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["modelMountPath"], value.node());
        self
    }

    /// `readinessProbe`.
    pub fn readiness_probe(mut self, value: impl Value<types::ProbeSettings>) -> Self {
        self.0.set(&["readinessProbe"], value.node());
        self
    }

    /// `requestSettings`.
    pub fn request_settings(mut self, value: impl Value<types::OnlineRequestSettings>) -> Self {
        self.0.set(&["requestSettings"], value.node());
        self
    }

    /// `scaleSettings`.
    pub fn scale_settings(mut self, value: impl Value<types::OnlineScaleSettings>) -> Self {
        self.0.set(&["scaleSettings"], value.node());
        self
    }

    /// `startupProbe`.
    pub fn startup_probe(mut self, value: impl Value<types::ProbeSettings>) -> Self {
        self.0.set(&["startupProbe"], value.node());
        self
    }

    /// `codeConfiguration`.
    pub fn code_configuration(mut self, value: impl Value<types::CodeConfiguration>) -> Self {
        self.0.set(&["codeConfiguration"], value.node());
        self
    }

    /// `description`.
    pub fn description(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["description"], value.node());
        self
    }

    /// `environmentId`.
    pub fn environment_id(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["environmentId"], value.node());
        self
    }

    /// `environmentVariables`.
    pub fn environment_variables(mut self, value: impl Value<Map<String>>) -> Self {
        self.0.set(&["environmentVariables"], value.node());
        self
    }

    /// Adds one entry to `environmentVariables`.
    pub fn environment_variable(mut self, key: impl Into<Key>, value: impl Value<String>) -> Self {
        self.0.set_entry(&["environmentVariables"], key.into(), value.node());
        self
    }

    /// `properties`.
    pub fn properties(mut self, value: impl Value<Map<String>>) -> Self {
        self.0.set(&["properties"], value.node());
        self
    }

    /// Adds one entry to `properties`.
    pub fn property(mut self, key: impl Into<Key>, value: impl Value<String>) -> Self {
        self.0.set_entry(&["properties"], key.into(), value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<ManagedOnlineDeployment, P> {
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
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `principalId`: exactly 36 characters, pattern `^[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$`.
    pub fn principal_id(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["principalId"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<ManagedResourceGroupAssignedIdentities, P> {
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
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `assignedIdentities`.
    pub fn assigned_identities(
        mut self,
        value: impl Value<Vec<ManagedResourceGroupAssignedIdentities>>,
    ) -> Self {
        self.0.set(&["assignedIdentities"], value.node());
        self
    }

    /// Adds one item to `assignedIdentities`.
    pub fn assigned_identity(
        mut self,
        value: impl Value<ManagedResourceGroupAssignedIdentities>,
    ) -> Self {
        self.0.push(&["assignedIdentities"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<ManagedResourceGroupSettings, P> {
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
impl<P: Phase> Expr<ManagedServiceIdentity, P> {
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
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `modelId`.
    pub fn model_id(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["modelId"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<ModelSettings, P> {
    pub fn model_id(&self) -> Expr<String, P> {
        field(self, "modelId")
    }
}
