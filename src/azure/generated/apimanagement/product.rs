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
        this.0.set(&["properties", "displayName"], display_name.node());
        this.0.preset(&["properties", "subscriptionRequired"], Node::Bool(true));
        this
    }

    /// `properties.description`: at most 1000 characters.
    pub fn description(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["properties", "description"], value.node());
        self
    }

    /// `properties.terms`.
    pub fn terms(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["properties", "terms"], value.node());
        self
    }

    /// `properties.subscriptionRequired`.
    ///
    /// Control `product.01`: it is `true` unless set here.
    pub fn dangerously_set_subscription_required(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["properties", "subscriptionRequired"], value.node());
        self
    }

    /// `properties.approvalRequired`.
    pub fn approval_required(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["properties", "approvalRequired"], value.node());
        self
    }

    /// `properties.subscriptionsLimit`.
    pub fn subscriptions_limit(mut self, value: impl Value<i64>) -> Self {
        self.0.set(&["properties", "subscriptionsLimit"], value.node());
        self
    }

    /// `properties.state`.
    pub fn state(mut self, value: impl Value<types::ProductState>) -> Self {
        self.0.set(&["properties", "state"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<Product, P> {
    pub fn properties(&self) -> Expr<types::ProductProperties, P> {
        field(self, "properties")
    }
}
