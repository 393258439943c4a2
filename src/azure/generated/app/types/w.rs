//! Definitions and enums of `Microsoft.App` that start with W.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use crate::azure::support::*;

definition! {
    /// Definition `WorkloadProfile` of `Microsoft.App`.
    ///
    /// An expression that yields it has:
    /// - `name()`: `String`
    /// - `workload_profile_type()`: `String`
    /// - `minimum_count()`: `i64`
    /// - `maximum_count()`: `i64`
    WorkloadProfile
}

impl WorkloadProfile {
    /// One with what Azure requires.
    pub fn new(name: impl Value<String>, workload_profile_type: impl Value<String>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("name", name.node());
        this.0.set("workloadProfileType", workload_profile_type.node());
        this
    }

    /// `minimumCount`.
    pub fn minimum_count(self, value: impl Value<i64>) -> Self {
        set(self, "minimumCount", value)
    }

    /// `maximumCount`.
    pub fn maximum_count(self, value: impl Value<i64>) -> Self {
        set(self, "maximumCount", value)
    }
}

#[doc(hidden)]
impl<P> Expr<WorkloadProfile, P> {
    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }

    pub fn workload_profile_type(&self) -> Expr<String, P> {
        field(self, "workloadProfileType")
    }

    pub fn minimum_count(&self) -> Expr<i64, P> {
        field(self, "minimumCount")
    }

    pub fn maximum_count(&self) -> Expr<i64, P> {
        field(self, "maximumCount")
    }
}
