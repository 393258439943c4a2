//! Definitions and enums of `Microsoft.Compute` that start with T.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use crate::azure::support::*;

definition! {
    /// Definition `TerminateNotificationProfile` of `Microsoft.Compute`.
    ///
    /// An expression that yields it has:
    /// - `not_before_timeout()`: `String`
    /// - `enable()`: `bool`
    TerminateNotificationProfile
}

impl TerminateNotificationProfile {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `notBeforeTimeout`.
    pub fn not_before_timeout(self, value: impl Value<String>) -> Self {
        set(self, "notBeforeTimeout", value)
    }

    /// `enable`.
    pub fn enable(self, value: impl Value<bool>) -> Self {
        set(self, "enable", value)
    }
}

#[doc(hidden)]
impl<P> Expr<TerminateNotificationProfile, P> {
    pub fn not_before_timeout(&self) -> Expr<String, P> {
        field(self, "notBeforeTimeout")
    }

    pub fn enable(&self) -> Expr<bool, P> {
        field(self, "enable")
    }
}
