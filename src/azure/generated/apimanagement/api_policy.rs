//! `Microsoft.ApiManagement/service/apis/policies`, version 2024-05-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.ApiManagement/service/apis/policies`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.apimanagement/service/apis/policies)
    ApiPolicy: "Microsoft.ApiManagement/service/apis/policies" @ "2024-05-01",
    properties types::PolicyContractProperties,
    child super::Api
}

impl ApiPolicy {
    /// Declares the resource with what Azure requires of it.
    #[track_caller]
    pub fn new(parent: &Ref<super::Api>, value: impl Value<String>) -> Self {
        let mut this = Self(Declaration::child(
            Self::TYPE,
            Self::API_VERSION,
            parent,
            Node::String("policy".into()),
        ));
        this.0.set("properties/value", value.node());
        this
    }

    /// `properties.format`.
    pub fn format(self, value: impl Value<types::ApiPolicyFormat>) -> Self {
        set(self, "properties/format", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ApiPolicy, P> {
    pub fn properties(&self) -> Expr<types::PolicyContractProperties, P> {
        field(self, "properties")
    }
}
