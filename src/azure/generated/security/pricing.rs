//! `Microsoft.Security/pricings`, version 2024-01-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.Security/pricings`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.security/pricings)
    Pricing: "Microsoft.Security/pricings" @ "2024-01-01",
    properties types::PricingProperties,
    extension [Tenant, ManagementGroup, Subscription, ResourceGroup]
}

impl Pricing {
    /// Declares the resource with what Azure requires of it.
    #[track_caller]
    pub fn new(
        target: impl Into<Target>,
        name: impl Value<String, Phase: KnownAtStart>,
        pricing_tier: impl Value<types::PricingTier>,
    ) -> Self {
        let mut this =
            Self(Declaration::extension(Self::TYPE, Self::API_VERSION, target.into(), name.node()));
        this.0.set(&["properties", "pricingTier"], pricing_tier.node());
        this
    }

    /// `properties.subPlan`.
    pub fn sub_plan(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["properties", "subPlan"], value.node());
        self
    }

    /// `properties.enforce`.
    pub fn enforce(mut self, value: impl Value<types::Enforce>) -> Self {
        self.0.set(&["properties", "enforce"], value.node());
        self
    }

    /// `properties.extensions`.
    pub fn extensions(mut self, value: impl Value<Vec<types::Extension>>) -> Self {
        self.0.set(&["properties", "extensions"], value.node());
        self
    }

    /// Adds one item to `properties.extensions`.
    pub fn extension(mut self, value: impl Value<types::Extension>) -> Self {
        self.0.push(&["properties", "extensions"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<Pricing, P> {
    pub fn properties(&self) -> Expr<types::PricingProperties, P> {
        field(self, "properties")
    }

    pub fn system_data(&self) -> Expr<types::SystemData, P> {
        field(self, "systemData")
    }
}
