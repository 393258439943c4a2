//! Definitions and enums of `Microsoft.Compute` that start with Z.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use crate::azure::support::*;

definition! {
    /// Definition `ZoneMovement` of `Microsoft.Compute`.
    ///
    /// An expression that yields it has:
    /// - `is_enabled()`: `bool`
    ZoneMovement
}

impl ZoneMovement {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `isEnabled`.
    pub fn is_enabled(self, value: impl Value<bool>) -> Self {
        set(self, "isEnabled", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ZoneMovement, P> {
    pub fn is_enabled(&self) -> Expr<bool, P> {
        field(self, "isEnabled")
    }
}

enumeration! {
    /// `zonePlacementPolicy` of `Placement`.
    open ZonePlacementPolicy {
        Any = "Any",
        Auto = "Auto",
    }
}
