//! Definitions and enums of `Microsoft.ContainerService` that start with E.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use crate::azure::support::*;

reading! {
    /// Definition `ErrorAdditionalInfo` of `Microsoft.ContainerService`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `type_()`: `String`
    /// - `info()`: `Any`
    ErrorAdditionalInfo
}

#[doc(hidden)]
impl<P> Expr<ErrorAdditionalInfo, P> {
    pub fn type_(&self) -> Expr<String, P> {
        field(self, "type")
    }

    pub fn info(&self) -> Expr<Any, P> {
        field(self, "info")
    }
}

reading! {
    /// Definition `ErrorDetail` of `Microsoft.ContainerService`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `code()`: `String`
    /// - `message()`: `String`
    /// - `target()`: `String`
    /// - `details()`: `Vec<ErrorDetail>`
    /// - `additional_info()`: `Vec<ErrorAdditionalInfo>`
    ErrorDetail
}

#[doc(hidden)]
impl<P> Expr<ErrorDetail, P> {
    pub fn code(&self) -> Expr<String, P> {
        field(self, "code")
    }

    pub fn message(&self) -> Expr<String, P> {
        field(self, "message")
    }

    pub fn target(&self) -> Expr<String, P> {
        field(self, "target")
    }

    pub fn details(&self) -> Expr<Vec<ErrorDetail>, P> {
        field(self, "details")
    }

    pub fn additional_info(&self) -> Expr<Vec<ErrorAdditionalInfo>, P> {
        field(self, "additionalInfo")
    }
}

enumeration! {
    /// `expander` of `ManagedClusterPropertiesAutoScalerProfile`.
    open Expander {
        LeastWaste = "least-waste",
        MostPods = "most-pods",
        Priority = "priority",
        Random = "random",
    }
}

definition! {
    /// Definition `ExtendedLocation` of `Microsoft.ContainerService`.
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
        EdgeZone = "EdgeZone",
    }
}
