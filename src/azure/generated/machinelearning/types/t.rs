//! Definitions and enums of `Microsoft.MachineLearningServices` that start with T.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::OnlineScaleSettings;
use crate::azure::support::*;

definition! {
    /// Definition `TargetUtilizationScaleSettings` of `Microsoft.MachineLearningServices`.
    ///
    /// An expression that yields it has:
    /// - `max_instances()`: `i64`
    /// - `min_instances()`: `i64`
    /// - `polling_interval()`: `String`
    /// - `target_utilization_percentage()`: `i64`
    /// - `scale_type()`: `String`
    TargetUtilizationScaleSettings
}

variant! { OnlineScaleSettings <- TargetUtilizationScaleSettings }

impl TargetUtilizationScaleSettings {
    /// An empty one.
    pub fn new() -> Self {
        let mut this = Self(Object::new());
        this.0.preset("scaleType", Node::String("TargetUtilization".into()));
        this
    }

    /// `maxInstances`.
    pub fn max_instances(self, value: impl Value<i64>) -> Self {
        set(self, "maxInstances", value)
    }

    /// `minInstances`.
    pub fn min_instances(self, value: impl Value<i64>) -> Self {
        set(self, "minInstances", value)
    }

    /// `pollingInterval`.
    pub fn polling_interval(self, value: impl Value<String>) -> Self {
        set(self, "pollingInterval", value)
    }

    /// `targetUtilizationPercentage`.
    pub fn target_utilization_percentage(self, value: impl Value<i64>) -> Self {
        set(self, "targetUtilizationPercentage", value)
    }
}

#[doc(hidden)]
impl<P> Expr<TargetUtilizationScaleSettings, P> {
    pub fn max_instances(&self) -> Expr<i64, P> {
        field(self, "maxInstances")
    }

    pub fn min_instances(&self) -> Expr<i64, P> {
        field(self, "minInstances")
    }

    pub fn polling_interval(&self) -> Expr<String, P> {
        field(self, "pollingInterval")
    }

    pub fn target_utilization_percentage(&self) -> Expr<i64, P> {
        field(self, "targetUtilizationPercentage")
    }

    pub fn scale_type(&self) -> Expr<String, P> {
        field(self, "scaleType")
    }
}

definition! {
    /// Definition `TmpfsOptions` of `Microsoft.MachineLearningServices`.
    ///
    /// An expression that yields it has:
    /// - `size()`: `i64`
    TmpfsOptions
}

impl TmpfsOptions {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `size`.
    pub fn size(self, value: impl Value<i64>) -> Self {
        set(self, "size", value)
    }
}

#[doc(hidden)]
impl<P> Expr<TmpfsOptions, P> {
    pub fn size(&self) -> Expr<i64, P> {
        field(self, "size")
    }
}

enumeration! {
    /// `triggerType` of `ComputeStartStopSchedule`.
    open TriggerType {
        Recurrence = "Recurrence",
        Cron = "Cron",
    }
}
