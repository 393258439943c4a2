//! `Microsoft.ApiManagement/service/products`, version 2024-05-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.ApiManagement/service/products`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.apimanagement/service/products)
    Product: "Microsoft.ApiManagement/service/products" @ "2024-05-01",
    properties types::ProductProperties,
    child super::Service
}

impl Product {
    /// Declares the resource with what Azure requires of it.
    ///
    /// The name: between 1 and 256 characters.
    ///
    /// Sets what is safe:
    /// - `properties.subscriptionRequired` = `true` (`product.01`)
    #[track_caller]
    pub fn new(
        parent: &Ref<super::Service>,
        name: impl Value<String, Phase: KnownAtStart>,
        display_name: impl Value<String>,
    ) -> Self {
        let mut this = Self(Declaration::child(Self::TYPE, Self::API_VERSION, parent, name.node()));
        this.0.set("properties/displayName", display_name.node());
        this.0.preset("properties/subscriptionRequired", Node::Bool(true));
        this
    }

    /// `properties.description`: at most 1000 characters.
    pub fn description(self, value: impl Value<String>) -> Self {
        set(self, "properties/description", value)
    }

    /// `properties.terms`.
    pub fn terms(self, value: impl Value<String>) -> Self {
        set(self, "properties/terms", value)
    }

    /// `properties.subscriptionRequired`.
    ///
    /// Control `product.01`: it is `true` unless set here.
    pub fn dangerously_set_subscription_required(self, value: impl Value<bool>) -> Self {
        set(self, "properties/subscriptionRequired", value)
    }

    /// `properties.approvalRequired`.
    pub fn approval_required(self, value: impl Value<bool>) -> Self {
        set(self, "properties/approvalRequired", value)
    }

    /// `properties.subscriptionsLimit`.
    pub fn subscriptions_limit(self, value: impl Value<i64>) -> Self {
        set(self, "properties/subscriptionsLimit", value)
    }

    /// `properties.state`.
    pub fn state(self, value: impl Value<types::ProductState>) -> Self {
        set(self, "properties/state", value)
    }
}

#[doc(hidden)]
impl<P> Expr<Product, P> {
    pub fn properties(&self) -> Expr<types::ProductProperties, P> {
        field(self, "properties")
    }
}
