//! `Microsoft.Consumption/budgets`, version 2024-08-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.Consumption/budgets`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.consumption/budgets)
    Budget: "Microsoft.Consumption/budgets" @ "2024-08-01",
    properties types::BudgetProperties,
    extension [Tenant, ManagementGroup, Subscription, ResourceGroup]
}

impl Budget {
    /// Declares the resource with what Azure requires of it.
    #[track_caller]
    pub fn new(
        target: impl Into<Target>,
        name: impl Value<String, Phase: KnownAtStart>,
        amount: impl Value<i64>,
        time_grain: impl Value<types::TimeGrain>,
        time_period: impl Value<types::BudgetTimePeriod>,
    ) -> Self {
        let mut this =
            Self(Declaration::extension(Self::TYPE, Self::API_VERSION, target.into(), name.node()));
        this.0.set("properties/amount", amount.node());
        this.0.set("properties/timeGrain", time_grain.node());
        this.0.set("properties/timePeriod", time_period.node());
        this.0.preset("properties/category", Node::String("Cost".into()));
        this
    }

    /// `properties.filter`.
    pub fn filter(self, value: impl Value<types::BudgetFilter>) -> Self {
        set(self, "properties/filter", value)
    }

    /// `properties.notifications`.
    pub fn notifications(self, value: impl Value<Map<types::Notification>>) -> Self {
        set(self, "properties/notifications", value)
    }

    /// Adds one entry to `properties.notifications`.
    pub fn notification(self, key: impl Into<Key>, value: impl Value<types::Notification>) -> Self {
        set_entry(self, "properties/notifications", key, value)
    }

    /// `eTag`.
    pub fn etag(self, value: impl Value<String, Phase: KnownAtStart>) -> Self {
        set(self, "eTag", value)
    }
}

#[doc(hidden)]
impl<P> Expr<Budget, P> {
    pub fn properties(&self) -> Expr<types::BudgetProperties, P> {
        field(self, "properties")
    }

    pub fn etag(&self) -> Expr<String, P> {
        field(self, "eTag")
    }

    pub fn system_data(&self) -> Expr<types::SystemData, P> {
        field(self, "systemData")
    }
}
