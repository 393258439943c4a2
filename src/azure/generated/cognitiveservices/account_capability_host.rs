//! `Microsoft.CognitiveServices/accounts/capabilityHosts`, version 2025-12-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.CognitiveServices/accounts/capabilityHosts`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.cognitiveservices/accounts/capabilityhosts)
    AccountCapabilityHost: "Microsoft.CognitiveServices/accounts/capabilityHosts" @ "2025-12-01",
    properties types::AccountCapabilityHostProperties,
    child super::Account
}

impl AccountCapabilityHost {
    /// Declares the resource with what Azure requires of it.
    ///
    /// The name: pattern `^[a-zA-Z0-9][a-zA-Z0-9\-_]{0,254}$`.
    #[track_caller]
    pub fn new(
        parent: &Ref<super::Account>,
        name: impl Value<String, Phase: KnownAtStart>,
    ) -> Self {
        Self(Declaration::child(Self::TYPE, Self::API_VERSION, parent, name.node()))
    }

    /// `properties.aiServicesConnections`.
    pub fn ai_services_connections(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "properties/aiServicesConnections", value)
    }

    /// Adds one item to `properties.aiServicesConnections`.
    pub fn ai_services_connection(self, value: impl Value<String>) -> Self {
        push(self, "properties/aiServicesConnections", value)
    }

    /// `properties.capabilityHostKind`.
    pub fn capability_host_kind(self, value: impl Value<types::CapabilityHostKind>) -> Self {
        set(self, "properties/capabilityHostKind", value)
    }

    /// `properties.customerSubnet`.
    pub fn customer_subnet(self, value: impl Value<String>) -> Self {
        set(self, "properties/customerSubnet", value)
    }

    /// `properties.storageConnections`.
    pub fn storage_connections(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "properties/storageConnections", value)
    }

    /// Adds one item to `properties.storageConnections`.
    pub fn storage_connection(self, value: impl Value<String>) -> Self {
        push(self, "properties/storageConnections", value)
    }

    /// `properties.threadStorageConnections`.
    pub fn thread_storage_connections(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "properties/threadStorageConnections", value)
    }

    /// Adds one item to `properties.threadStorageConnections`.
    pub fn thread_storage_connection(self, value: impl Value<String>) -> Self {
        push(self, "properties/threadStorageConnections", value)
    }

    /// `properties.vectorStoreConnections`.
    pub fn vector_store_connections(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "properties/vectorStoreConnections", value)
    }

    /// Adds one item to `properties.vectorStoreConnections`.
    pub fn vector_store_connection(self, value: impl Value<String>) -> Self {
        push(self, "properties/vectorStoreConnections", value)
    }

    /// `properties.enablePublicHostingEnvironment`.
    pub fn enable_public_hosting_environment(self, value: impl Value<bool>) -> Self {
        set(self, "properties/enablePublicHostingEnvironment", value)
    }

    /// `properties.description`.
    pub fn description(self, value: impl Value<String>) -> Self {
        set(self, "properties/description", value)
    }

    /// `properties.tags`.
    pub fn tags(self, value: impl Value<Map<String>>) -> Self {
        set(self, "properties/tags", value)
    }

    /// Adds one entry to `properties.tags`.
    pub fn tag(self, key: impl Into<Key>, value: impl Value<String>) -> Self {
        set_entry(self, "properties/tags", key, value)
    }
}

#[doc(hidden)]
impl<P> Expr<AccountCapabilityHost, P> {
    pub fn properties(&self) -> Expr<types::AccountCapabilityHostProperties, P> {
        field(self, "properties")
    }

    pub fn system_data(&self) -> Expr<types::SystemData, P> {
        field(self, "systemData")
    }
}
