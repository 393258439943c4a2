//! Definitions and enums of `Microsoft.MachineLearningServices` that start with P.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::super::types;
use super::ConnectionProperties;
use super::OutboundRule;
use crate::azure::support::*;

definition! {
    /// Definition `PATAuthTypeWorkspaceConnectionProperties` of `Microsoft.MachineLearningServices`.
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
    /// - `credentials()`: `WorkspaceConnectionPersonalAccessToken`
    /// - `auth_type()`: `String`
    PatAuthTypeWorkspaceConnectionProperties
}

variant! { ConnectionProperties <- PatAuthTypeWorkspaceConnectionProperties }

impl PatAuthTypeWorkspaceConnectionProperties {
    /// An empty one.
    pub fn new() -> Self {
        let mut this = Self(Object::new());
        this.0.preset("authType", Node::String("PAT".into()));
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
    pub fn pe_requirement(self, value: impl Value<PeRequirement>) -> Self {
        set(self, "peRequirement", value)
    }

    /// `peStatus`.
    pub fn pe_status(self, value: impl Value<PeStatus>) -> Self {
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
    pub fn credentials(
        self,
        value: impl Value<types::WorkspaceConnectionPersonalAccessToken>,
    ) -> Self {
        set(self, "credentials", value)
    }
}

#[doc(hidden)]
impl<P> Expr<PatAuthTypeWorkspaceConnectionProperties, P> {
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

    pub fn pe_requirement(&self) -> Expr<PeRequirement, P> {
        field(self, "peRequirement")
    }

    pub fn pe_status(&self) -> Expr<PeStatus, P> {
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

    pub fn credentials(&self) -> Expr<types::WorkspaceConnectionPersonalAccessToken, P> {
        field(self, "credentials")
    }

    pub fn auth_type(&self) -> Expr<String, P> {
        field(self, "authType")
    }
}

enumeration! {
    /// `peRequirement` of `AADAuthTypeWorkspaceConnectionProperties`.
    open PeRequirement {
        Required = "Required",
        NotRequired = "NotRequired",
        NotApplicable = "NotApplicable",
    }
}

enumeration! {
    /// `peStatus` of `AADAuthTypeWorkspaceConnectionProperties`.
    open PeStatus {
        Inactive = "Inactive",
        Active = "Active",
        NotApplicable = "NotApplicable",
    }
}

definition! {
    /// Definition `PersonalComputeInstanceSettings` of `Microsoft.MachineLearningServices`.
    ///
    /// An expression that yields it has:
    /// - `assigned_user()`: `AssignedUser`
    PersonalComputeInstanceSettings
}

impl PersonalComputeInstanceSettings {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `assignedUser`.
    pub fn assigned_user(self, value: impl Value<types::AssignedUser>) -> Self {
        set(self, "assignedUser", value)
    }
}

#[doc(hidden)]
impl<P> Expr<PersonalComputeInstanceSettings, P> {
    pub fn assigned_user(&self) -> Expr<types::AssignedUser, P> {
        field(self, "assignedUser")
    }
}

reading! {
    /// Definition `PrivateEndpointConnection` of `Microsoft.MachineLearningServices`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `properties()`: `PrivateEndpointConnectionProperties`
    /// - `identity()`: `ManagedServiceIdentity`
    /// - `sku()`: `Sku`
    /// - `location()`: `String`
    /// - `tags()`: `Map<String>`
    /// - `id()`: `String`
    /// - `name()`: `String`
    /// - `type_()`: `String`
    /// - `system_data()`: `SystemData`
    PrivateEndpointConnection
}

#[doc(hidden)]
impl<P> Expr<PrivateEndpointConnection, P> {
    pub fn properties(&self) -> Expr<PrivateEndpointConnectionProperties, P> {
        field(self, "properties")
    }

    pub fn identity(&self) -> Expr<types::ManagedServiceIdentity, P> {
        field(self, "identity")
    }

    pub fn sku(&self) -> Expr<types::Sku, P> {
        field(self, "sku")
    }

    pub fn location(&self) -> Expr<String, P> {
        field(self, "location")
    }

    pub fn tags(&self) -> Expr<Map<String>, P> {
        field(self, "tags")
    }

    pub fn id(&self) -> Expr<String, P> {
        field(self, "id")
    }

    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }

    pub fn type_(&self) -> Expr<String, P> {
        field(self, "type")
    }

    pub fn system_data(&self) -> Expr<types::SystemData, P> {
        field(self, "systemData")
    }
}

reading! {
    /// Definition `PrivateEndpointConnectionProperties` of `Microsoft.MachineLearningServices`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `private_endpoint()`: `WorkspacePrivateEndpointResource`
    /// - `private_link_service_connection_state()`: `PrivateLinkServiceConnectionState`
    /// - `provisioning_state()`: `String`
    PrivateEndpointConnectionProperties
}

#[doc(hidden)]
impl<P> Expr<PrivateEndpointConnectionProperties, P> {
    pub fn private_endpoint(&self) -> Expr<types::WorkspacePrivateEndpointResource, P> {
        field(self, "privateEndpoint")
    }

    pub fn private_link_service_connection_state(
        &self,
    ) -> Expr<PrivateLinkServiceConnectionState, P> {
        field(self, "privateLinkServiceConnectionState")
    }

    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }
}

definition! {
    /// Definition `PrivateEndpointDestination` of `Microsoft.MachineLearningServices`.
    ///
    /// An expression that yields it has:
    /// - `service_resource_id()`: `Id<AnyResource>`
    /// - `spark_enabled()`: `bool`
    /// - `spark_status()`: `SparkStatus`
    /// - `subresource_target()`: `String`
    PrivateEndpointDestination
}

impl PrivateEndpointDestination {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `serviceResourceId`.
    pub fn service_resource_id(self, value: impl Value<Id<AnyResource>>) -> Self {
        set(self, "serviceResourceId", value)
    }

    /// `sparkEnabled`.
    pub fn spark_enabled(self, value: impl Value<bool>) -> Self {
        set(self, "sparkEnabled", value)
    }

    /// `sparkStatus`.
    pub fn spark_status(self, value: impl Value<types::SparkStatus>) -> Self {
        set(self, "sparkStatus", value)
    }

    /// `subresourceTarget`.
    pub fn subresource_target(self, value: impl Value<String>) -> Self {
        set(self, "subresourceTarget", value)
    }
}

#[doc(hidden)]
impl<P> Expr<PrivateEndpointDestination, P> {
    pub fn service_resource_id(&self) -> Expr<Id<AnyResource>, P> {
        field(self, "serviceResourceId")
    }

    pub fn spark_enabled(&self) -> Expr<bool, P> {
        field(self, "sparkEnabled")
    }

    pub fn spark_status(&self) -> Expr<types::SparkStatus, P> {
        field(self, "sparkStatus")
    }

    pub fn subresource_target(&self) -> Expr<String, P> {
        field(self, "subresourceTarget")
    }
}

definition! {
    /// Definition `PrivateEndpointOutboundRule` of `Microsoft.MachineLearningServices`.
    ///
    /// An expression that yields it has:
    /// - `category()`: `FqdnOutboundRuleCategory`
    /// - `status()`: `FqdnOutboundRuleStatus`
    /// - `error_information()`: `String`
    /// - `parent_rule_names()`: `Vec<String>`
    /// - `destination()`: `PrivateEndpointDestination`
    /// - `fqdns()`: `Vec<String>`
    /// - `type_()`: `String`
    PrivateEndpointOutboundRule
}

variant! { OutboundRule <- PrivateEndpointOutboundRule }

impl PrivateEndpointOutboundRule {
    /// An empty one.
    pub fn new() -> Self {
        let mut this = Self(Object::new());
        this.0.preset("type", Node::String("PrivateEndpoint".into()));
        this
    }

    /// `category`.
    pub fn category(self, value: impl Value<types::FqdnOutboundRuleCategory>) -> Self {
        set(self, "category", value)
    }

    /// `status`.
    pub fn status(self, value: impl Value<types::FqdnOutboundRuleStatus>) -> Self {
        set(self, "status", value)
    }

    /// `destination`.
    pub fn destination(self, value: impl Value<PrivateEndpointDestination>) -> Self {
        set(self, "destination", value)
    }

    /// `fqdns`.
    pub fn fqdns(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "fqdns", value)
    }

    /// Adds one item to `fqdns`.
    pub fn fqdn(self, value: impl Value<String>) -> Self {
        push(self, "fqdns", value)
    }
}

#[doc(hidden)]
impl<P> Expr<PrivateEndpointOutboundRule, P> {
    pub fn category(&self) -> Expr<types::FqdnOutboundRuleCategory, P> {
        field(self, "category")
    }

    pub fn status(&self) -> Expr<types::FqdnOutboundRuleStatus, P> {
        field(self, "status")
    }

    pub fn error_information(&self) -> Expr<String, P> {
        field(self, "errorInformation")
    }

    pub fn parent_rule_names(&self) -> Expr<Vec<String>, P> {
        field(self, "parentRuleNames")
    }

    pub fn destination(&self) -> Expr<PrivateEndpointDestination, P> {
        field(self, "destination")
    }

    pub fn fqdns(&self) -> Expr<Vec<String>, P> {
        field(self, "fqdns")
    }

    pub fn type_(&self) -> Expr<String, P> {
        field(self, "type")
    }
}

definition! {
    /// Definition `PrivateEndpointResource` of `Microsoft.MachineLearningServices`.
    ///
    /// An expression that yields it has:
    /// - `subnet_arm_id()`: `Id<network::Subnet>`
    /// - `id()`: `String`
    PrivateEndpointResource
}

impl PrivateEndpointResource {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `subnetArmId`.
    pub fn subnet_arm_id(
        self,
        value: impl Value<Id<crate::azure::generated::network::Subnet>>,
    ) -> Self {
        set(self, "subnetArmId", value)
    }
}

#[doc(hidden)]
impl<P> Expr<PrivateEndpointResource, P> {
    pub fn subnet_arm_id(&self) -> Expr<Id<crate::azure::generated::network::Subnet>, P> {
        field(self, "subnetArmId")
    }

    pub fn id(&self) -> Expr<String, P> {
        field(self, "id")
    }
}

definition! {
    /// Definition `PrivateLinkServiceConnectionState` of `Microsoft.MachineLearningServices`.
    ///
    /// An expression that yields it has:
    /// - `actions_required()`: `String`
    /// - `description()`: `String`
    /// - `status()`: `PrivateLinkServiceConnectionStateStatus`
    PrivateLinkServiceConnectionState
}

impl PrivateLinkServiceConnectionState {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `actionsRequired`.
    pub fn actions_required(self, value: impl Value<String>) -> Self {
        set(self, "actionsRequired", value)
    }

    /// `description`.
    pub fn description(self, value: impl Value<String>) -> Self {
        set(self, "description", value)
    }

    /// `status`.
    pub fn status(self, value: impl Value<PrivateLinkServiceConnectionStateStatus>) -> Self {
        set(self, "status", value)
    }
}

#[doc(hidden)]
impl<P> Expr<PrivateLinkServiceConnectionState, P> {
    pub fn actions_required(&self) -> Expr<String, P> {
        field(self, "actionsRequired")
    }

    pub fn description(&self) -> Expr<String, P> {
        field(self, "description")
    }

    pub fn status(&self) -> Expr<PrivateLinkServiceConnectionStateStatus, P> {
        field(self, "status")
    }
}

enumeration! {
    /// `status` of `PrivateLinkServiceConnectionState`.
    open PrivateLinkServiceConnectionStateStatus {
        Approved = "Approved",
        Pending = "Pending",
        Rejected = "Rejected",
        Disconnected = "Disconnected",
        Timeout = "Timeout",
    }
}

definition! {
    /// Definition `ProbeSettings` of `Microsoft.MachineLearningServices`.
    ///
    /// An expression that yields it has:
    /// - `failure_threshold()`: `i64`
    /// - `initial_delay()`: `String`
    /// - `period()`: `String`
    /// - `success_threshold()`: `i64`
    /// - `timeout()`: `String`
    ProbeSettings
}

impl ProbeSettings {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `failureThreshold`.
    pub fn failure_threshold(self, value: impl Value<i64>) -> Self {
        set(self, "failureThreshold", value)
    }

    /// `initialDelay`.
    pub fn initial_delay(self, value: impl Value<String>) -> Self {
        set(self, "initialDelay", value)
    }

    /// `period`.
    pub fn period(self, value: impl Value<String>) -> Self {
        set(self, "period", value)
    }

    /// `successThreshold`.
    pub fn success_threshold(self, value: impl Value<i64>) -> Self {
        set(self, "successThreshold", value)
    }

    /// `timeout`.
    pub fn timeout(self, value: impl Value<String>) -> Self {
        set(self, "timeout", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ProbeSettings, P> {
    pub fn failure_threshold(&self) -> Expr<i64, P> {
        field(self, "failureThreshold")
    }

    pub fn initial_delay(&self) -> Expr<String, P> {
        field(self, "initialDelay")
    }

    pub fn period(&self) -> Expr<String, P> {
        field(self, "period")
    }

    pub fn success_threshold(&self) -> Expr<i64, P> {
        field(self, "successThreshold")
    }

    pub fn timeout(&self) -> Expr<String, P> {
        field(self, "timeout")
    }
}

enumeration! {
    /// `provisioningStatus` of `ScheduleBase`.
    open ProvisioningStatus {
        Completed = "Completed",
        Provisioning = "Provisioning",
        Failed = "Failed",
    }
}

enumeration! {
    /// `publicNetworkAccess` of `Microsoft.MachineLearningServices/workspaces`.
    open PublicNetworkAccess {
        Enabled = "Enabled",
        Disabled = "Disabled",
    }
}
