//! Definitions and enums of `Microsoft.ContainerService` that start with W.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::super::types;
use crate::azure::support::*;

enumeration! {
    /// `weekIndex` of `RelativeMonthlySchedule`.
    open WeekIndex {
        First = "First",
        Second = "Second",
        Third = "Third",
        Fourth = "Fourth",
        Last = "Last",
    }
}

definition! {
    /// Definition `WeeklySchedule` of `Microsoft.ContainerService`.
    ///
    /// An expression that yields it has:
    /// - `interval_weeks()`: `i64`
    /// - `day_of_week()`: `DayOfWeek`
    WeeklySchedule
}

impl WeeklySchedule {
    /// One with what Azure requires.
    pub fn new(interval_weeks: impl Value<i64>, day_of_week: impl Value<types::DayOfWeek>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("intervalWeeks", interval_weeks.node());
        this.0.set("dayOfWeek", day_of_week.node());
        this
    }
}

#[doc(hidden)]
impl<P> Expr<WeeklySchedule, P> {
    pub fn interval_weeks(&self) -> Expr<i64, P> {
        field(self, "intervalWeeks")
    }

    pub fn day_of_week(&self) -> Expr<types::DayOfWeek, P> {
        field(self, "dayOfWeek")
    }
}

definition! {
    /// Definition `WindowsGmsaProfile` of `Microsoft.ContainerService`.
    ///
    /// An expression that yields it has:
    /// - `enabled()`: `bool`
    /// - `dns_server()`: `String`
    /// - `root_domain_name()`: `String`
    WindowsGmsaProfile
}

impl WindowsGmsaProfile {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `enabled`.
    pub fn enabled(self, value: impl Value<bool>) -> Self {
        set(self, "enabled", value)
    }

    /// `dnsServer`.
    pub fn dns_server(self, value: impl Value<String>) -> Self {
        set(self, "dnsServer", value)
    }

    /// `rootDomainName`.
    pub fn root_domain_name(self, value: impl Value<String>) -> Self {
        set(self, "rootDomainName", value)
    }
}

#[doc(hidden)]
impl<P> Expr<WindowsGmsaProfile, P> {
    pub fn enabled(&self) -> Expr<bool, P> {
        field(self, "enabled")
    }

    pub fn dns_server(&self) -> Expr<String, P> {
        field(self, "dnsServer")
    }

    pub fn root_domain_name(&self) -> Expr<String, P> {
        field(self, "rootDomainName")
    }
}

enumeration! {
    /// `workloadRuntime` of `Microsoft.ContainerService/managedClusters/agentPools`.
    open WorkloadRuntime {
        OciContainer = "OCIContainer",
        WasmWasi = "WasmWasi",
        KataVmIsolation = "KataVmIsolation",
    }
}
