//! Definitions and enums of `Microsoft.ContainerService` that start with D.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use crate::azure::support::*;

definition! {
    /// Definition `DailySchedule` of `Microsoft.ContainerService`.
    ///
    /// An expression that yields it has:
    /// - `interval_days()`: `i64`
    DailySchedule
}

impl DailySchedule {
    /// One with what Azure requires.
    pub fn new(interval_days: impl Value<i64>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("intervalDays", interval_days.node());
        this
    }
}

#[doc(hidden)]
impl<P> Expr<DailySchedule, P> {
    pub fn interval_days(&self) -> Expr<i64, P> {
        field(self, "intervalDays")
    }
}

definition! {
    /// Definition `DateSpan` of `Microsoft.ContainerService`.
    ///
    /// An expression that yields it has:
    /// - `start()`: `String`
    /// - `end()`: `String`
    DateSpan
}

impl DateSpan {
    /// One with what Azure requires.
    pub fn new(start: impl Value<String>, end: impl Value<String>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("start", start.node());
        this.0.set("end", end.node());
        this
    }
}

#[doc(hidden)]
impl<P> Expr<DateSpan, P> {
    pub fn start(&self) -> Expr<String, P> {
        field(self, "start")
    }

    pub fn end(&self) -> Expr<String, P> {
        field(self, "end")
    }
}

enumeration! {
    /// `dayOfWeek` of `WeeklySchedule`.
    open DayOfWeek {
        Sunday = "Sunday",
        Monday = "Monday",
        Tuesday = "Tuesday",
        Wednesday = "Wednesday",
        Thursday = "Thursday",
        Friday = "Friday",
        Saturday = "Saturday",
    }
}

enumeration! {
    /// `defaultIngressControllerType` of `ManagedClusterIngressProfileNginx`.
    open DefaultIngressControllerType {
        AnnotationControlled = "AnnotationControlled",
        External = "External",
        Internal = "Internal",
        None = "None",
    }
}

enumeration! {
    /// `defaultNodePools` of `ManagedClusterNodeProvisioningProfile`.
    open DefaultNodePools {
        None = "None",
        Auto = "Auto",
    }
}

reading! {
    /// Definition `DelegatedResource` of `Microsoft.ContainerService`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `resource_id()`: `String`
    /// - `tenant_id()`: `String`
    /// - `referral_resource()`: `String`
    /// - `location()`: `String`
    DelegatedResource
}

#[doc(hidden)]
impl<P> Expr<DelegatedResource, P> {
    pub fn resource_id(&self) -> Expr<String, P> {
        field(self, "resourceId")
    }

    pub fn tenant_id(&self) -> Expr<String, P> {
        field(self, "tenantId")
    }

    pub fn referral_resource(&self) -> Expr<String, P> {
        field(self, "referralResource")
    }

    pub fn location(&self) -> Expr<String, P> {
        field(self, "location")
    }
}

enumeration! {
    /// `driver` of `GPUProfile`.
    open Driver {
        Install = "Install",
        None = "None",
    }
}
