//! Definitions and enums of `Microsoft.ContainerService` that start with T.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use crate::azure::support::*;

definition! {
    /// Definition `TimeInWeek` of `Microsoft.ContainerService`.
    ///
    /// An expression that yields it has:
    /// - `day()`: `TimeInWeekDay`
    /// - `hour_slots()`: `Vec<i64>`
    TimeInWeek
}

impl TimeInWeek {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `day`.
    pub fn day(self, value: impl Value<TimeInWeekDay>) -> Self {
        set(self, "day", value)
    }

    /// `hourSlots`: each from 0 to 23.
    pub fn hour_slots(self, value: impl Value<Vec<i64>>) -> Self {
        set(self, "hourSlots", value)
    }

    /// Adds one item to `hourSlots`.
    pub fn hour_slot(self, value: impl Value<i64>) -> Self {
        push(self, "hourSlots", value)
    }
}

#[doc(hidden)]
impl<P> Expr<TimeInWeek, P> {
    pub fn day(&self) -> Expr<TimeInWeekDay, P> {
        field(self, "day")
    }

    pub fn hour_slots(&self) -> Expr<Vec<i64>, P> {
        field(self, "hourSlots")
    }
}

enumeration! {
    /// `day` of `TimeInWeek`.
    open TimeInWeekDay {
        Sunday = "Sunday",
        Monday = "Monday",
        Tuesday = "Tuesday",
        Wednesday = "Wednesday",
        Thursday = "Thursday",
        Friday = "Friday",
        Saturday = "Saturday",
    }
}

definition! {
    /// Definition `TimeSpan` of `Microsoft.ContainerService`.
    ///
    /// An expression that yields it has:
    /// - `start()`: `String`
    /// - `end()`: `String`
    TimeSpan
}

impl TimeSpan {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `start`.
    pub fn start(self, value: impl Value<String>) -> Self {
        set(self, "start", value)
    }

    /// `end`.
    pub fn end(self, value: impl Value<String>) -> Self {
        set(self, "end", value)
    }
}

#[doc(hidden)]
impl<P> Expr<TimeSpan, P> {
    pub fn start(&self) -> Expr<String, P> {
        field(self, "start")
    }

    pub fn end(&self) -> Expr<String, P> {
        field(self, "end")
    }
}

reading! {
    /// Definition `TrustedAccessRoleBindingProperties` of `Microsoft.ContainerService`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `provisioning_state()`: `String`
    /// - `source_resource_id()`: `Id<AnyResource>`
    /// - `roles()`: `Vec<String>`
    TrustedAccessRoleBindingProperties
}

#[doc(hidden)]
impl<P> Expr<TrustedAccessRoleBindingProperties, P> {
    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }

    pub fn source_resource_id(&self) -> Expr<Id<AnyResource>, P> {
        field(self, "sourceResourceId")
    }

    pub fn roles(&self) -> Expr<Vec<String>, P> {
        field(self, "roles")
    }
}
