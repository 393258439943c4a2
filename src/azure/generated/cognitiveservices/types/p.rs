//! Definitions and enums of `Microsoft.CognitiveServices` that start with P.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::super::types;
use super::ConnectionProperties;
use super::OutboundRule;
use crate::azure::support::*;

definition! {
    /// Definition `PATAuthTypeConnectionProperties` of `Microsoft.CognitiveServices`.
    ///
    /// An expression that yields it has:
    /// - `category()`: `AadAuthTypeConnectionPropertiesCategory`
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
    /// - `credentials()`: `ConnectionPersonalAccessToken`
    /// - `auth_type()`: `String`
    PatAuthTypeConnectionProperties
}

variant! { ConnectionProperties <- PatAuthTypeConnectionProperties }

impl PatAuthTypeConnectionProperties {
    /// An empty one.
    pub fn new() -> Self {
        let mut this = Self(Object::new());
        this.0.preset("authType", Node::String("PAT".into()));
        this
    }

    /// `category`.
    pub fn category(
        self,
        value: impl Value<types::AadAuthTypeConnectionPropertiesCategory>,
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
    pub fn credentials(self, value: impl Value<types::ConnectionPersonalAccessToken>) -> Self {
        set(self, "credentials", value)
    }
}

#[doc(hidden)]
impl<P> Expr<PatAuthTypeConnectionProperties, P> {
    pub fn category(&self) -> Expr<types::AadAuthTypeConnectionPropertiesCategory, P> {
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

    pub fn credentials(&self) -> Expr<types::ConnectionPersonalAccessToken, P> {
        field(self, "credentials")
    }

    pub fn auth_type(&self) -> Expr<String, P> {
        field(self, "authType")
    }
}

enumeration! {
    /// `peRequirement` of `AADAuthTypeConnectionProperties`.
    open PeRequirement {
        Required = "Required",
        NotRequired = "NotRequired",
        NotApplicable = "NotApplicable",
    }
}

enumeration! {
    /// `peStatus` of `AADAuthTypeConnectionProperties`.
    open PeStatus {
        Inactive = "Inactive",
        Active = "Active",
        NotApplicable = "NotApplicable",
    }
}

reading! {
    /// Definition `PrivateEndpoint` of `Microsoft.CognitiveServices`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `id()`: `String`
    PrivateEndpoint
}

#[doc(hidden)]
impl<P> Expr<PrivateEndpoint, P> {
    pub fn id(&self) -> Expr<String, P> {
        field(self, "id")
    }
}

reading! {
    /// Definition `PrivateEndpointConnection` of `Microsoft.CognitiveServices`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `properties()`: `PrivateEndpointConnectionProperties`
    /// - `etag()`: `String`
    /// - `location()`: `String`
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

    pub fn etag(&self) -> Expr<String, P> {
        field(self, "etag")
    }

    pub fn location(&self) -> Expr<String, P> {
        field(self, "location")
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
    /// Definition `PrivateEndpointConnectionProperties` of `Microsoft.CognitiveServices`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `private_endpoint()`: `PrivateEndpoint`
    /// - `private_link_service_connection_state()`: `PrivateLinkServiceConnectionState`
    /// - `provisioning_state()`: `String`
    /// - `group_ids()`: `Vec<String>`
    PrivateEndpointConnectionProperties
}

#[doc(hidden)]
impl<P> Expr<PrivateEndpointConnectionProperties, P> {
    pub fn private_endpoint(&self) -> Expr<PrivateEndpoint, P> {
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

    pub fn group_ids(&self) -> Expr<Vec<String>, P> {
        field(self, "groupIds")
    }
}

definition! {
    /// Definition `PrivateEndpointOutboundRule` of `Microsoft.CognitiveServices`.
    ///
    /// An expression that yields it has:
    /// - `category()`: `FqdnOutboundRuleCategory`
    /// - `status()`: `FqdnOutboundRuleStatus`
    /// - `error_information()`: `String`
    /// - `parent_rule_names()`: `Vec<String>`
    /// - `destination()`: `PrivateEndpointOutboundRuleDestination`
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
    pub fn destination(self, value: impl Value<PrivateEndpointOutboundRuleDestination>) -> Self {
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

    pub fn destination(&self) -> Expr<PrivateEndpointOutboundRuleDestination, P> {
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
    /// Definition `PrivateEndpointOutboundRuleDestination` of `Microsoft.CognitiveServices`.
    ///
    /// An expression that yields it has:
    /// - `service_resource_id()`: `Id<AnyResource>`
    /// - `subresource_target()`: `String`
    PrivateEndpointOutboundRuleDestination
}

impl PrivateEndpointOutboundRuleDestination {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `serviceResourceId`.
    pub fn service_resource_id(self, value: impl Value<Id<AnyResource>>) -> Self {
        set(self, "serviceResourceId", value)
    }

    /// `subresourceTarget`.
    pub fn subresource_target(self, value: impl Value<String>) -> Self {
        set(self, "subresourceTarget", value)
    }
}

#[doc(hidden)]
impl<P> Expr<PrivateEndpointOutboundRuleDestination, P> {
    pub fn service_resource_id(&self) -> Expr<Id<AnyResource>, P> {
        field(self, "serviceResourceId")
    }

    pub fn subresource_target(&self) -> Expr<String, P> {
        field(self, "subresourceTarget")
    }
}

definition! {
    /// Definition `PrivateLinkServiceConnectionState` of `Microsoft.CognitiveServices`.
    ///
    /// An expression that yields it has:
    /// - `status()`: `PrivateLinkServiceConnectionStateStatus`
    /// - `description()`: `String`
    /// - `actions_required()`: `String`
    PrivateLinkServiceConnectionState
}

impl PrivateLinkServiceConnectionState {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `status`.
    pub fn status(self, value: impl Value<PrivateLinkServiceConnectionStateStatus>) -> Self {
        set(self, "status", value)
    }

    /// `description`.
    pub fn description(self, value: impl Value<String>) -> Self {
        set(self, "description", value)
    }

    /// `actionsRequired`.
    pub fn actions_required(self, value: impl Value<String>) -> Self {
        set(self, "actionsRequired", value)
    }
}

#[doc(hidden)]
impl<P> Expr<PrivateLinkServiceConnectionState, P> {
    pub fn status(&self) -> Expr<PrivateLinkServiceConnectionStateStatus, P> {
        field(self, "status")
    }

    pub fn description(&self) -> Expr<String, P> {
        field(self, "description")
    }

    pub fn actions_required(&self) -> Expr<String, P> {
        field(self, "actionsRequired")
    }
}

enumeration! {
    /// `status` of `PrivateLinkServiceConnectionState`.
    open PrivateLinkServiceConnectionStateStatus {
        Pending = "Pending",
        Approved = "Approved",
        Rejected = "Rejected",
    }
}

reading! {
    /// Definition `ProjectCapabilityHostProperties` of `Microsoft.CognitiveServices`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `ai_services_connections()`: `Vec<String>`
    /// - `vector_store_connections()`: `Vec<String>`
    /// - `storage_connections()`: `Vec<String>`
    /// - `thread_storage_connections()`: `Vec<String>`
    /// - `provisioning_state()`: `String`
    ProjectCapabilityHostProperties
}

#[doc(hidden)]
impl<P> Expr<ProjectCapabilityHostProperties, P> {
    pub fn ai_services_connections(&self) -> Expr<Vec<String>, P> {
        field(self, "aiServicesConnections")
    }

    pub fn vector_store_connections(&self) -> Expr<Vec<String>, P> {
        field(self, "vectorStoreConnections")
    }

    pub fn storage_connections(&self) -> Expr<Vec<String>, P> {
        field(self, "storageConnections")
    }

    pub fn thread_storage_connections(&self) -> Expr<Vec<String>, P> {
        field(self, "threadStorageConnections")
    }

    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }
}

reading! {
    /// Definition `ProjectProperties` of `Microsoft.CognitiveServices`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `provisioning_state()`: `String`
    /// - `display_name()`: `String`
    /// - `description()`: `String`
    /// - `endpoints()`: `Map<String>`
    /// - `is_default()`: `bool`
    ProjectProperties
}

#[doc(hidden)]
impl<P> Expr<ProjectProperties, P> {
    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }

    pub fn display_name(&self) -> Expr<String, P> {
        field(self, "displayName")
    }

    pub fn description(&self) -> Expr<String, P> {
        field(self, "description")
    }

    pub fn endpoints(&self) -> Expr<Map<String>, P> {
        field(self, "endpoints")
    }

    pub fn is_default(&self) -> Expr<bool, P> {
        field(self, "isDefault")
    }
}

enumeration! {
    /// `publicNetworkAccess` of `Microsoft.CognitiveServices/accounts`.
    open PublicNetworkAccess {
        Enabled = "Enabled",
        Disabled = "Disabled",
    }
}
