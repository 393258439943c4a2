//! `Microsoft.Network/serviceEndpointPolicies`, version 2025-09-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.Network/serviceEndpointPolicies`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.network/serviceendpointpolicies)
    ServiceEndpointPolicy: "Microsoft.Network/serviceEndpointPolicies" @ "2025-09-01",
    properties types::ServiceEndpointPolicyProperties,
    top [ResourceGroup]
}

impl ServiceEndpointPolicy {
    /// Declares the resource with what Azure requires of it.
    #[track_caller]
    pub fn new(
        name: impl Value<String, Phase: KnownAtStart>,
        location: impl Value<String, Phase: KnownAtStart>,
    ) -> Self {
        let mut this = Self(Declaration::new(Self::TYPE, Self::API_VERSION, name.node()));
        this.0.set(&["location"], location.node());
        this
    }

    /// `properties.serviceEndpointPolicyDefinitions`.
    pub fn service_endpoint_policy_definitions(
        mut self,
        value: impl Value<Vec<types::ServiceEndpointPolicyDefinition>>,
    ) -> Self {
        self.0.set(&["properties", "serviceEndpointPolicyDefinitions"], value.node());
        self
    }

    /// Adds one item to `properties.serviceEndpointPolicyDefinitions`.
    pub fn service_endpoint_policy_definition(
        mut self,
        value: impl Value<types::ServiceEndpointPolicyDefinition>,
    ) -> Self {
        self.0.push(&["properties", "serviceEndpointPolicyDefinitions"], value.node());
        self
    }

    /// `properties.serviceAlias`.
    pub fn service_alias(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["properties", "serviceAlias"], value.node());
        self
    }

    /// `properties.contextualServiceEndpointPolicies`.
    pub fn contextual_service_endpoint_policies(mut self, value: impl Value<Vec<String>>) -> Self {
        self.0.set(&["properties", "contextualServiceEndpointPolicies"], value.node());
        self
    }

    /// Adds one item to `properties.contextualServiceEndpointPolicies`.
    pub fn contextual_service_endpoint_policy(mut self, value: impl Value<String>) -> Self {
        self.0.push(&["properties", "contextualServiceEndpointPolicies"], value.node());
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
impl<P: Phase> Expr<ServiceEndpointPolicy, P> {
    pub fn properties(&self) -> Expr<types::ServiceEndpointPolicyProperties, P> {
        field(self, "properties")
    }

    pub fn etag(&self) -> Expr<String, P> {
        field(self, "etag")
    }

    pub fn kind(&self) -> Expr<String, P> {
        field(self, "kind")
    }

    pub fn location(&self) -> Expr<String, P> {
        field(self, "location")
    }

    pub fn tags(&self) -> Expr<Map<String>, P> {
        field(self, "tags")
    }
}
