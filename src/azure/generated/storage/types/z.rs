//! Definitions and enums of `Microsoft.Storage` that start with Z.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use crate::azure::support::*;

enumeration! {
    /// `zonePlacementPolicy` of `Placement`.
    open ZonePlacementPolicy {
        Any = "Any",
        None = "None",
    }
}
