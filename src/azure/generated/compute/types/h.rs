//! Definitions and enums of `Microsoft.Compute` that start with H.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::super::types;
use crate::azure::support::*;

definition! {
    /// Definition `HardwareProfile` of `Microsoft.Compute`.
    ///
    /// An expression that yields it has:
    /// - `vm_size()`: `VmSize`
    /// - `vm_size_properties()`: `VmSizeProperties`
    HardwareProfile
}

impl HardwareProfile {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `vmSize`.
    pub fn vm_size(self, value: impl Value<types::VmSize>) -> Self {
        set(self, "vmSize", value)
    }

    /// `vmSizeProperties`.
    pub fn vm_size_properties(self, value: impl Value<types::VmSizeProperties>) -> Self {
        set(self, "vmSizeProperties", value)
    }
}

#[doc(hidden)]
impl<P> Expr<HardwareProfile, P> {
    pub fn vm_size(&self) -> Expr<types::VmSize, P> {
        field(self, "vmSize")
    }

    pub fn vm_size_properties(&self) -> Expr<types::VmSizeProperties, P> {
        field(self, "vmSizeProperties")
    }
}

definition! {
    /// Definition `HostEndpointSettings` of `Microsoft.Compute`.
    ///
    /// An expression that yields it has:
    /// - `mode()`: `HostEndpointSettingsMode`
    /// - `in_vm_access_control_profile_reference_id()`: `Id<AnyResource>`
    HostEndpointSettings
}

impl HostEndpointSettings {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `mode`.
    pub fn mode(self, value: impl Value<HostEndpointSettingsMode>) -> Self {
        set(self, "mode", value)
    }

    /// `inVMAccessControlProfileReferenceId`.
    pub fn in_vm_access_control_profile_reference_id(
        self,
        value: impl Value<Id<AnyResource>>,
    ) -> Self {
        set(self, "inVMAccessControlProfileReferenceId", value)
    }
}

#[doc(hidden)]
impl<P> Expr<HostEndpointSettings, P> {
    pub fn mode(&self) -> Expr<HostEndpointSettingsMode, P> {
        field(self, "mode")
    }

    pub fn in_vm_access_control_profile_reference_id(&self) -> Expr<Id<AnyResource>, P> {
        field(self, "inVMAccessControlProfileReferenceId")
    }
}

enumeration! {
    /// `mode` of `HostEndpointSettings`.
    open HostEndpointSettingsMode {
        Audit = "Audit",
        Enforce = "Enforce",
        Disabled = "Disabled",
    }
}

enumeration! {
    /// `hyperVGeneration` of `Microsoft.Compute/disks`.
    open HypervGeneration {
        V1 = "V1",
        V2 = "V2",
    }
}
