//! Definitions and enums of `Microsoft.ContainerService` that start with V.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::super::types;
use crate::azure::support::*;

definition! {
    /// Definition `VirtualMachineNodes` of `Microsoft.ContainerService`.
    ///
    /// An expression that yields it has:
    /// - `size()`: `String`
    /// - `count()`: `i64`
    VirtualMachineNodes
}

impl VirtualMachineNodes {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `size`.
    pub fn size(self, value: impl Value<String>) -> Self {
        set(self, "size", value)
    }

    /// `count`.
    pub fn count(self, value: impl Value<i64>) -> Self {
        set(self, "count", value)
    }
}

#[doc(hidden)]
impl<P> Expr<VirtualMachineNodes, P> {
    pub fn size(&self) -> Expr<String, P> {
        field(self, "size")
    }

    pub fn count(&self) -> Expr<i64, P> {
        field(self, "count")
    }
}

definition! {
    /// Definition `VirtualMachinesProfile` of `Microsoft.ContainerService`.
    ///
    /// An expression that yields it has:
    /// - `scale()`: `ScaleProfile`
    VirtualMachinesProfile
}

impl VirtualMachinesProfile {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `scale`.
    pub fn scale(self, value: impl Value<types::ScaleProfile>) -> Self {
        set(self, "scale", value)
    }
}

#[doc(hidden)]
impl<P> Expr<VirtualMachinesProfile, P> {
    pub fn scale(&self) -> Expr<types::ScaleProfile, P> {
        field(self, "scale")
    }
}
