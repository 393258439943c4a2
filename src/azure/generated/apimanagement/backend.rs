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
    pub fn url(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["properties", "url"], value.node());
        self
    }

    /// `properties.protocol`.
    pub fn protocol(mut self, value: impl Value<types::BackendProtocol>) -> Self {
        self.0.set(&["properties", "protocol"], value.node());
        self
    }

    /// `properties.title`: between 1 and 300 characters.
    pub fn title(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["properties", "title"], value.node());
        self
    }

    /// `properties.description`: between 1 and 2000 characters.
    pub fn description(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["properties", "description"], value.node());
        self
    }

    /// `properties.resourceId`: between 1 and 2000 characters.
    pub fn resource_id(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["properties", "resourceId"], value.node());
        self
    }

    /// `properties.properties`.
    pub fn properties(mut self, value: impl Value<types::BackendProperties>) -> Self {
        self.0.set(&["properties", "properties"], value.node());
        self
    }

    /// `properties.credentials`.
    pub fn credentials(mut self, value: impl Value<types::BackendCredentialsContract>) -> Self {
        self.0.set(&["properties", "credentials"], value.node());
        self
    }

    /// `properties.proxy`.
    pub fn proxy(mut self, value: impl Value<types::BackendProxyContract>) -> Self {
        self.0.set(&["properties", "proxy"], value.node());
        self
    }

    /// `properties.tls`.
    pub fn tls(mut self, value: types::BackendTlsProperties) -> Self {
        self.0.set(&["properties", "tls"], value.node());
        self
    }

    /// `properties.tls`.
    ///
    /// Like [`tls`](Self::tls), for a value that may not hold what is safe.
    pub fn dangerously_set_tls(mut self, value: impl Value<types::BackendTlsProperties>) -> Self {
        self.0.set(&["properties", "tls"], value.node());
        self
    }

    /// `properties.circuitBreaker`.
    pub fn circuit_breaker(mut self, value: impl Value<types::BackendCircuitBreaker>) -> Self {
        self.0.set(&["properties", "circuitBreaker"], value.node());
        self
    }

    /// `properties.pool`.
    pub fn pool(mut self, value: impl Value<types::BackendBaseParametersPool>) -> Self {
        self.0.set(&["properties", "pool"], value.node());
        self
    }

    /// `properties.type`.
    pub fn type_(mut self, value: impl Value<types::BackendType>) -> Self {
        self.0.set(&["properties", "type"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<Backend, P> {
    pub fn properties(&self) -> Expr<types::BackendContractProperties, P> {
        field(self, "properties")
    }
}
