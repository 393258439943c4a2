//! Definitions and enums of `Microsoft.MachineLearningServices` that start with R.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::super::types;
use crate::azure::support::*;

definition! {
    /// Definition `Recurrence` of `Microsoft.MachineLearningServices`.
    ///
    /// An expression that yields it has:
    /// - `frequency()`: `RecurrenceFrequency`
    /// - `interval()`: `i64`
    /// - `start_time()`: `String`
    /// - `time_zone()`: `String`
    /// - `schedule()`: `ComputeRecurrenceSchedule`
    Recurrence
}

impl Recurrence {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `frequency`.
    pub fn frequency(self, value: impl Value<RecurrenceFrequency>) -> Self {
        set(self, "frequency", value)
    }

    /// `interval`.
    pub fn interval(self, value: impl Value<i64>) -> Self {
        set(self, "interval", value)
    }

    /// `startTime`.
    pub fn start_time(self, value: impl Value<String>) -> Self {
        set(self, "startTime", value)
    }

    /// `timeZone`.
    pub fn time_zone(self, value: impl Value<String>) -> Self {
        set(self, "timeZone", value)
    }

    /// `schedule`.
    pub fn schedule(self, value: impl Value<types::ComputeRecurrenceSchedule>) -> Self {
        set(self, "schedule", value)
    }
}

#[doc(hidden)]
impl<P> Expr<Recurrence, P> {
    pub fn frequency(&self) -> Expr<RecurrenceFrequency, P> {
        field(self, "frequency")
    }

    pub fn interval(&self) -> Expr<i64, P> {
        field(self, "interval")
    }

    pub fn start_time(&self) -> Expr<String, P> {
        field(self, "startTime")
    }

    pub fn time_zone(&self) -> Expr<String, P> {
        field(self, "timeZone")
    }

    pub fn schedule(&self) -> Expr<types::ComputeRecurrenceSchedule, P> {
        field(self, "schedule")
    }
}

enumeration! {
    /// `frequency` of `Recurrence`.
    open RecurrenceFrequency {
        Minute = "Minute",
        Hour = "Hour",
        Day = "Day",
        Week = "Week",
        Month = "Month",
    }
}

enumeration! {
    /// `referenceType` of `IdAssetReference`.
    open ReferenceType {
        Id = "Id",
        DataPath = "DataPath",
        OutputPath = "OutputPath",
    }
}

definition! {
    /// Definition `RegistryPrivateEndpointConnection` of `Microsoft.MachineLearningServices`.
    ///
    /// An expression that yields it has:
    /// - `id()`: `String`
    /// - `location()`: `String`
    /// - `properties()`: `RegistryPrivateEndpointConnectionProperties`
    RegistryPrivateEndpointConnection
}

impl RegistryPrivateEndpointConnection {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `id`.
    pub fn id(self, value: impl Value<String>) -> Self {
        set(self, "id", value)
    }

    /// `location`.
    pub fn location(self, value: impl Value<String>) -> Self {
        set(self, "location", value)
    }

    /// `properties.groupIds`.
    pub fn group_ids(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "properties/groupIds", value)
    }

    /// Adds one item to `properties.groupIds`.
    pub fn group_id(self, value: impl Value<String>) -> Self {
        push(self, "properties/groupIds", value)
    }

    /// `properties.privateEndpoint`.
    pub fn private_endpoint(self, value: impl Value<types::PrivateEndpointResource>) -> Self {
        set(self, "properties/privateEndpoint", value)
    }

    /// `properties.registryPrivateLinkServiceConnectionState`.
    pub fn registry_private_link_service_connection_state(
        self,
        value: impl Value<RegistryPrivateLinkServiceConnectionState>,
    ) -> Self {
        set(self, "properties/registryPrivateLinkServiceConnectionState", value)
    }

    /// `properties.provisioningState`.
    pub fn provisioning_state(self, value: impl Value<String>) -> Self {
        set(self, "properties/provisioningState", value)
    }
}

#[doc(hidden)]
impl<P> Expr<RegistryPrivateEndpointConnection, P> {
    pub fn id(&self) -> Expr<String, P> {
        field(self, "id")
    }

    pub fn location(&self) -> Expr<String, P> {
        field(self, "location")
    }

    pub fn properties(&self) -> Expr<RegistryPrivateEndpointConnectionProperties, P> {
        field(self, "properties")
    }
}

reading! {
    /// Definition `RegistryPrivateEndpointConnectionProperties` of `Microsoft.MachineLearningServices`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `group_ids()`: `Vec<String>`
    /// - `private_endpoint()`: `PrivateEndpointResource`
    /// - `registry_private_link_service_connection_state()`: `RegistryPrivateLinkServiceConnectionState`
    /// - `provisioning_state()`: `String`
    RegistryPrivateEndpointConnectionProperties
}

#[doc(hidden)]
impl<P> Expr<RegistryPrivateEndpointConnectionProperties, P> {
    pub fn group_ids(&self) -> Expr<Vec<String>, P> {
        field(self, "groupIds")
    }

    pub fn private_endpoint(&self) -> Expr<types::PrivateEndpointResource, P> {
        field(self, "privateEndpoint")
    }

    pub fn registry_private_link_service_connection_state(
        &self,
    ) -> Expr<RegistryPrivateLinkServiceConnectionState, P> {
        field(self, "registryPrivateLinkServiceConnectionState")
    }

    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }
}

definition! {
    /// Definition `RegistryPrivateLinkServiceConnectionState` of `Microsoft.MachineLearningServices`.
    ///
    /// An expression that yields it has:
    /// - `actions_required()`: `String`
    /// - `description()`: `String`
    /// - `status()`: `RegistryPrivateLinkServiceConnectionStateStatus`
    RegistryPrivateLinkServiceConnectionState
}

impl RegistryPrivateLinkServiceConnectionState {
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
    pub fn status(
        self,
        value: impl Value<RegistryPrivateLinkServiceConnectionStateStatus>,
    ) -> Self {
        set(self, "status", value)
    }
}

#[doc(hidden)]
impl<P> Expr<RegistryPrivateLinkServiceConnectionState, P> {
    pub fn actions_required(&self) -> Expr<String, P> {
        field(self, "actionsRequired")
    }

    pub fn description(&self) -> Expr<String, P> {
        field(self, "description")
    }

    pub fn status(&self) -> Expr<RegistryPrivateLinkServiceConnectionStateStatus, P> {
        field(self, "status")
    }
}

enumeration! {
    /// `status` of `RegistryPrivateLinkServiceConnectionState`.
    open RegistryPrivateLinkServiceConnectionStateStatus {
        Approved = "Approved",
        Pending = "Pending",
        Rejected = "Rejected",
        Disconnected = "Disconnected",
        Timeout = "Timeout",
    }
}

reading! {
    /// Definition `RegistryProperties` of `Microsoft.MachineLearningServices`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `discovery_url()`: `String`
    /// - `intellectual_property_publisher()`: `String`
    /// - `managed_resource_group()`: `ArmResourceId`
    /// - `managed_resource_group_settings()`: `ManagedResourceGroupSettings`
    /// - `ml_flow_registry_uri()`: `String`
    /// - `registry_private_endpoint_connections()`: `Vec<RegistryPrivateEndpointConnection>`
    /// - `public_network_access()`: `String`
    /// - `region_details()`: `Vec<RegistryRegionArmDetails>`
    RegistryProperties
}

#[doc(hidden)]
impl<P> Expr<RegistryProperties, P> {
    pub fn discovery_url(&self) -> Expr<String, P> {
        field(self, "discoveryUrl")
    }

    pub fn intellectual_property_publisher(&self) -> Expr<String, P> {
        field(self, "intellectualPropertyPublisher")
    }

    pub fn managed_resource_group(&self) -> Expr<types::ArmResourceId, P> {
        field(self, "managedResourceGroup")
    }

    pub fn managed_resource_group_settings(&self) -> Expr<types::ManagedResourceGroupSettings, P> {
        field(self, "managedResourceGroupSettings")
    }

    pub fn ml_flow_registry_uri(&self) -> Expr<String, P> {
        field(self, "mlFlowRegistryUri")
    }

    pub fn registry_private_endpoint_connections(
        &self,
    ) -> Expr<Vec<RegistryPrivateEndpointConnection>, P> {
        field(self, "registryPrivateEndpointConnections")
    }

    pub fn public_network_access(&self) -> Expr<String, P> {
        field(self, "publicNetworkAccess")
    }

    pub fn region_details(&self) -> Expr<Vec<RegistryRegionArmDetails>, P> {
        field(self, "regionDetails")
    }
}

definition! {
    /// Definition `RegistryRegionArmDetails` of `Microsoft.MachineLearningServices`.
    ///
    /// An expression that yields it has:
    /// - `acr_details()`: `Vec<AcrDetails>`
    /// - `location()`: `String`
    /// - `storage_account_details()`: `Vec<StorageAccountDetails>`
    RegistryRegionArmDetails
}

impl RegistryRegionArmDetails {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `acrDetails`.
    pub fn acr_details(self, value: impl Value<Vec<types::AcrDetails>>) -> Self {
        set(self, "acrDetails", value)
    }

    /// `location`.
    pub fn location(self, value: impl Value<String>) -> Self {
        set(self, "location", value)
    }

    /// `storageAccountDetails`.
    pub fn storage_account_details(
        self,
        value: impl Value<Vec<types::StorageAccountDetails>>,
    ) -> Self {
        set(self, "storageAccountDetails", value)
    }
}

#[doc(hidden)]
impl<P> Expr<RegistryRegionArmDetails, P> {
    pub fn acr_details(&self) -> Expr<Vec<types::AcrDetails>, P> {
        field(self, "acrDetails")
    }

    pub fn location(&self) -> Expr<String, P> {
        field(self, "location")
    }

    pub fn storage_account_details(&self) -> Expr<Vec<types::StorageAccountDetails>, P> {
        field(self, "storageAccountDetails")
    }
}

enumeration! {
    /// `remoteLoginPortPublicAccess` of `AmlCompute`.
    open RemoteLoginPortPublicAccess {
        Enabled = "Enabled",
        Disabled = "Disabled",
        NotSpecified = "NotSpecified",
    }
}

definition! {
    /// Definition `RequestLogging` of `Microsoft.MachineLearningServices`.
    ///
    /// An expression that yields it has:
    /// - `capture_headers()`: `Vec<String>`
    RequestLogging
}

impl RequestLogging {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `captureHeaders`.
    pub fn capture_headers(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "captureHeaders", value)
    }

    /// Adds one item to `captureHeaders`.
    pub fn capture_header(self, value: impl Value<String>) -> Self {
        push(self, "captureHeaders", value)
    }
}

#[doc(hidden)]
impl<P> Expr<RequestLogging, P> {
    pub fn capture_headers(&self) -> Expr<Vec<String>, P> {
        field(self, "captureHeaders")
    }
}

reading! {
    /// Definition `ResourceId` of `Microsoft.MachineLearningServices`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `id()`: `String`
    ResourceId
}

#[doc(hidden)]
impl<P> Expr<ResourceId, P> {
    pub fn id(&self) -> Expr<String, P> {
        field(self, "id")
    }
}

enumeration! {
    /// `rollingRate` of `DataCollector`.
    open RollingRate {
        Year = "Year",
        Month = "Month",
        Day = "Day",
        Hour = "Hour",
        Minute = "Minute",
    }
}
