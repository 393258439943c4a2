//! Definitions and enums of `Microsoft.ContainerService` that start with G.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::super::types;
use crate::azure::support::*;

enumeration! {
    /// `gpuInstanceProfile` of `Microsoft.ContainerService/managedClusters/agentPools`.
    open GpuInstanceProfile {
        Mig1g = "MIG1g",
        Mig2g = "MIG2g",
        Mig3g = "MIG3g",
        Mig4g = "MIG4g",
        Mig7g = "MIG7g",
    }
}

definition! {
    /// Definition `GPUProfile` of `Microsoft.ContainerService`.
    ///
    /// An expression that yields it has:
    /// - `driver()`: `Driver`
    GpuProfile
}

impl GpuProfile {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `driver`.
    pub fn driver(self, value: impl Value<types::Driver>) -> Self {
        set(self, "driver", value)
    }
}

#[doc(hidden)]
impl<P> Expr<GpuProfile, P> {
    pub fn driver(&self) -> Expr<types::Driver, P> {
        field(self, "driver")
    }
}
