//! Definitions and enums of `Microsoft.App` that start with B.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use crate::azure::support::*;

enumeration! {
    /// `bindingType` of `CustomDomain`.
    open BindingType {
        Disabled = "Disabled",
        SniEnabled = "SniEnabled",
        Auto = "Auto",
    }
}
