//! `Microsoft.Network/serviceEndpointPolicies/serviceEndpointPolicyDefinitions`, version 2025-09-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.Network/serviceEndpointPolicies/serviceEndpointPolicyDefinitions`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.network/serviceendpointpolicies/serviceendpointpolicydefinitions)
    ServiceEndpointPolicyDefinition: "Microsoft.Network/serviceEndpointPolicies/serviceEndpointPolicyDefinitions" @ "2025-09-01",
    properties types::ServiceEndpointPolicyDefinitionProperties,
    child super::ServiceEndpointPolicy
}

impl ServiceEndpointPolicyDefinition {
    /// Declares the resource with what Azure requires of it.
    #[track_caller]
    pub fn new(
        parent: &Ref<super::ServiceEndpointPolicy>,
        name: impl Value<String, Phase: KnownAtStart>,
    ) -> Self {
        Self(Declaration::child(Self::TYPE, Self::API_VERSION, parent, name.node()))
    }

    /// `properties.description`.
    pub fn description(self, value: impl Value<String>) -> Self {
        set(self, "properties/description", value)
    }

    /// `properties.service`.
    pub fn service(self, value: impl Value<String>) -> Self {
        set(self, "properties/service", value)
    }

    /// `properties.serviceResources`.
    pub fn service_resources(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "properties/serviceResources", value)
    }

    /// Adds one item to `properties.serviceResources`.
    pub fn service_resource(self, value: impl Value<String>) -> Self {
        push(self, "properties/serviceResources", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ServiceEndpointPolicyDefinition, P> {
    pub fn properties(&self) -> Expr<types::ServiceEndpointPolicyDefinitionProperties, P> {
        field(self, "properties")
    }

    pub fn etag(&self) -> Expr<String, P> {
        field(self, "etag")
    }
}
