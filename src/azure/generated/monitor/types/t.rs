//! Definitions and enums of `Microsoft.Insights` that start with T.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use crate::azure::support::*;

enumeration! {
    /// `timeAggregation` of `DynamicMetricCriteria`.
    open TimeAggregation {
        Average = "Average",
        Count = "Count",
        Minimum = "Minimum",
        Maximum = "Maximum",
        Total = "Total",
    }
}
