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
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `vmSize`.
    pub fn vm_size(mut self, value: impl Value<types::VmSize>) -> Self {
        self.0.set(&["vmSize"], value.node());
        self
    }

    /// `vmSizeProperties`.
    pub fn vm_size_properties(mut self, value: impl Value<types::VmSizeProperties>) -> Self {
        self.0.set(&["vmSizeProperties"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<HardwareProfile, P> {
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
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `mode`.
    pub fn mode(mut self, value: impl Value<HostEndpointSettingsMode>) -> Self {
        self.0.set(&["mode"], value.node());
        self
    }

    /// `inVMAccessControlProfileReferenceId`.
    pub fn in_vm_access_control_profile_reference_id(
        mut self,
        value: impl Value<Id<AnyResource>>,
    ) -> Self {
        self.0.set(&["inVMAccessControlProfileReferenceId"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<HostEndpointSettings, P> {
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
