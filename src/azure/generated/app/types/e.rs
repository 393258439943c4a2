//! Definitions and enums of `Microsoft.App` that start with E.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use crate::azure::support::*;

definition! {
    /// Definition `EnvironmentVar` of `Microsoft.App`.
    ///
    /// An expression that yields it has:
    /// - `name()`: `String`
    /// - `value()`: `String`
    /// - `secret_ref()`: `String`
    EnvironmentVar
}

impl EnvironmentVar {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `name`.
    pub fn name(self, value: impl Value<String>) -> Self {
        set(self, "name", value)
    }

    /// `value`.
    pub fn value(self, value: impl Value<String>) -> Self {
        set(self, "value", value)
    }

    /// `secretRef`.
    pub fn secret_ref(self, value: impl Value<String>) -> Self {
        set(self, "secretRef", value)
    }
}

#[doc(hidden)]
impl<P> Expr<EnvironmentVar, P> {
    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }

    pub fn value(&self) -> Expr<String, P> {
        field(self, "value")
    }

    pub fn secret_ref(&self) -> Expr<String, P> {
        field(self, "secretRef")
    }
}

definition! {
    /// Definition `ExtendedLocation` of `Microsoft.App`.
    ///
    /// An expression that yields it has:
    /// - `name()`: `String`
    /// - `type_()`: `ExtendedLocationType`
    ExtendedLocation
}

impl ExtendedLocation {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `name`.
    pub fn name(self, value: impl Value<String>) -> Self {
        set(self, "name", value)
    }

    /// `type`.
    pub fn type_(self, value: impl Value<ExtendedLocationType>) -> Self {
        set(self, "type", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ExtendedLocation, P> {
    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }

    pub fn type_(&self) -> Expr<ExtendedLocationType, P> {
        field(self, "type")
    }
}

enumeration! {
    /// `type` of `ExtendedLocation`.
    open ExtendedLocationType {
        CustomLocation = "CustomLocation",
    }
}
