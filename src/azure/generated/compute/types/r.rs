//! Definitions and enums of `Microsoft.Compute` that start with R.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::super::types;
use crate::azure::support::*;

enumeration! {
    /// `rebootSetting` of `WindowsVMGuestPatchAutomaticByPlatformSettings`.
    open RebootSetting {
        Unknown = "Unknown",
        IfRequired = "IfRequired",
        Never = "Never",
        Always = "Always",
    }
}

definition! {
    /// Definition `ResiliencyProfile` of `Microsoft.Compute`.
    ///
    /// An expression that yields it has:
    /// - `zone_movement()`: `ZoneMovement`
    ResiliencyProfile
}

impl ResiliencyProfile {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `zoneMovement`.
    pub fn zone_movement(self, value: impl Value<types::ZoneMovement>) -> Self {
        set(self, "zoneMovement", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ResiliencyProfile, P> {
    pub fn zone_movement(&self) -> Expr<types::ZoneMovement, P> {
        field(self, "zoneMovement")
    }
}
