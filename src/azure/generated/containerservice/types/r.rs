//! Definitions and enums of `Microsoft.ContainerService` that start with R.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::super::types;
use crate::azure::support::*;

definition! {
    /// Definition `RelativeMonthlySchedule` of `Microsoft.ContainerService`.
    ///
    /// An expression that yields it has:
    /// - `interval_months()`: `i64`
    /// - `week_index()`: `WeekIndex`
    /// - `day_of_week()`: `DayOfWeek`
    RelativeMonthlySchedule
}

impl RelativeMonthlySchedule {
    /// One with what Azure requires.
    pub fn new(
        interval_months: impl Value<i64>,
        week_index: impl Value<types::WeekIndex>,
        day_of_week: impl Value<types::DayOfWeek>,
    ) -> Self {
        let mut this = Self(Object::new());
        this.0.set("intervalMonths", interval_months.node());
        this.0.set("weekIndex", week_index.node());
        this.0.set("dayOfWeek", day_of_week.node());
        this
    }
}

#[doc(hidden)]
impl<P> Expr<RelativeMonthlySchedule, P> {
    pub fn interval_months(&self) -> Expr<i64, P> {
        field(self, "intervalMonths")
    }

    pub fn week_index(&self) -> Expr<types::WeekIndex, P> {
        field(self, "weekIndex")
    }

    pub fn day_of_week(&self) -> Expr<types::DayOfWeek, P> {
        field(self, "dayOfWeek")
    }
}

reading! {
    /// Definition `ResourceReference` of `Microsoft.ContainerService`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `id()`: `String`
    ResourceReference
}

#[doc(hidden)]
impl<P> Expr<ResourceReference, P> {
    pub fn id(&self) -> Expr<String, P> {
        field(self, "id")
    }
}

enumeration! {
    /// `restrictionLevel` of `ManagedClusterNodeResourceGroupProfile`.
    open RestrictionLevel {
        Unrestricted = "Unrestricted",
        ReadOnly = "ReadOnly",
    }
}
