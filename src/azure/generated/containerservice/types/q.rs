//! Definitions and enums of `Microsoft.ContainerService` that start with Q.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use crate::azure::support::*;

enumeration! {
    /// `queryLogging` of `LocalDNSOverride`.
    open QueryLogging {
        Error = "Error",
        Log = "Log",
    }
}
