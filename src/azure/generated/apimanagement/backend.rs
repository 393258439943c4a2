//! `Microsoft.ApiManagement/service/backends`, version 2024-05-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.ApiManagement/service/backends`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.apimanagement/service/backends)
    Backend: "Microsoft.ApiManagement/service/backends" @ "2024-05-01",
    properties types::BackendContractProperties,
    child super::Service
}

impl Backend {
    /// Declares the resource with what Azure requires of it.
    ///
    /// The name: between 1 and 80 characters.
    #[track_caller]
    pub fn new(
        parent: &Ref<super::Service>,
        name: impl Value<String, Phase: KnownAtStart>,
    ) -> Self {
        Self(Declaration::child(Self::TYPE, Self::API_VERSION, parent, name.node()))
    }

    /// `properties.url`: between 1 and 2000 characters.
    pub fn url(self, value: impl Value<String>) -> Self {
        set(self, "properties/url", value)
    }

    /// `properties.protocol`.
    pub fn protocol(self, value: impl Value<types::BackendProtocol>) -> Self {
        set(self, "properties/protocol", value)
    }

    /// `properties.title`: between 1 and 300 characters.
    pub fn title(self, value: impl Value<String>) -> Self {
        set(self, "properties/title", value)
    }

    /// `properties.description`: between 1 and 2000 characters.
    pub fn description(self, value: impl Value<String>) -> Self {
        set(self, "properties/description", value)
    }

    /// `properties.resourceId`: between 1 and 2000 characters.
    pub fn resource_id(self, value: impl Value<String>) -> Self {
        set(self, "properties/resourceId", value)
    }

    /// `properties.properties`.
    pub fn properties(self, value: impl Value<types::BackendProperties>) -> Self {
        set(self, "properties/properties", value)
    }

    /// `properties.credentials`.
    pub fn credentials(self, value: impl Value<types::BackendCredentialsContract>) -> Self {
        set(self, "properties/credentials", value)
    }

    /// `properties.proxy`.
    pub fn proxy(self, value: impl Value<types::BackendProxyContract>) -> Self {
        set(self, "properties/proxy", value)
    }

    /// `properties.tls`.
    pub fn tls(self, value: types::BackendTlsProperties) -> Self {
        set(self, "properties/tls", value)
    }

    /// `properties.tls`.
    ///
    /// Like [`tls`](Self::tls), for a value that may not hold what is safe.
    pub fn dangerously_set_tls(self, value: impl Value<types::BackendTlsProperties>) -> Self {
        set(self, "properties/tls", value)
    }

    /// `properties.circuitBreaker`.
    pub fn circuit_breaker(self, value: impl Value<types::BackendCircuitBreaker>) -> Self {
        set(self, "properties/circuitBreaker", value)
    }

    /// `properties.pool`.
    pub fn pool(self, value: impl Value<types::BackendBaseParametersPool>) -> Self {
        set(self, "properties/pool", value)
    }

    /// `properties.type`.
    pub fn type_(self, value: impl Value<types::BackendType>) -> Self {
        set(self, "properties/type", value)
    }
}

#[doc(hidden)]
impl<P> Expr<Backend, P> {
    pub fn properties(&self) -> Expr<types::BackendContractProperties, P> {
        field(self, "properties")
    }
}
