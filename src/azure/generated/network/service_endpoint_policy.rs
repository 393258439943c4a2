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
        this.0.set("location", location.node());
        this
    }

    /// `properties.serviceEndpointPolicyDefinitions`.
    pub fn service_endpoint_policy_definitions(
        self,
        value: impl Value<Vec<types::ServiceEndpointPolicyDefinition>>,
    ) -> Self {
        set(self, "properties/serviceEndpointPolicyDefinitions", value)
    }

    /// Adds one item to `properties.serviceEndpointPolicyDefinitions`.
    pub fn service_endpoint_policy_definition(
        self,
        value: impl Value<types::ServiceEndpointPolicyDefinition>,
    ) -> Self {
        push(self, "properties/serviceEndpointPolicyDefinitions", value)
    }

    /// `properties.serviceAlias`.
    pub fn service_alias(self, value: impl Value<String>) -> Self {
        set(self, "properties/serviceAlias", value)
    }

    /// `properties.contextualServiceEndpointPolicies`.
    pub fn contextual_service_endpoint_policies(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "properties/contextualServiceEndpointPolicies", value)
    }

    /// Adds one item to `properties.contextualServiceEndpointPolicies`.
    pub fn contextual_service_endpoint_policy(self, value: impl Value<String>) -> Self {
        push(self, "properties/contextualServiceEndpointPolicies", value)
    }

    /// `tags`.
    pub fn tags(self, value: impl Value<Map<String>, Phase: KnownAtStart>) -> Self {
        set(self, "tags", value)
    }

    /// Adds one entry to `tags`.
    pub fn tag(self, key: impl Into<Key>, value: impl Value<String, Phase: KnownAtStart>) -> Self {
        set_entry(self, "tags", key, value)
    }
}

#[doc(hidden)]
impl<P> Expr<ServiceEndpointPolicy, P> {
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
