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
        this.0.set("properties/pricingTier", pricing_tier.node());
        this
    }

    /// `properties.subPlan`.
    pub fn sub_plan(self, value: impl Value<String>) -> Self {
        set(self, "properties/subPlan", value)
    }

    /// `properties.enforce`.
    pub fn enforce(self, value: impl Value<types::Enforce>) -> Self {
        set(self, "properties/enforce", value)
    }

    /// `properties.extensions`.
    pub fn extensions(self, value: impl Value<Vec<types::Extension>>) -> Self {
        set(self, "properties/extensions", value)
    }

    /// Adds one item to `properties.extensions`.
    pub fn extension(self, value: impl Value<types::Extension>) -> Self {
        push(self, "properties/extensions", value)
    }
}

#[doc(hidden)]
impl<P> Expr<Pricing, P> {
    pub fn properties(&self) -> Expr<types::PricingProperties, P> {
        field(self, "properties")
    }

    pub fn system_data(&self) -> Expr<types::SystemData, P> {
        field(self, "systemData")
    }
}
