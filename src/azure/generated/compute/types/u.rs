//! Definitions and enums of `Microsoft.Compute` that start with U.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use crate::azure::support::*;

definition! {
    /// Definition `UefiSettings` of `Microsoft.Compute`.
    ///
    /// An expression that yields it has:
    /// - `secure_boot_enabled()`: `bool`
    /// - `vtpm_enabled()`: `bool`
    UefiSettings
}

impl UefiSettings {
    /// An empty one.
    ///
    /// Sets what is safe:
    /// - `secureBootEnabled` = `true` (`vm.03`)
    /// - `vTpmEnabled` = `true` (`vm.04`)
    pub fn new() -> Self {
        let mut this = Self(Object::new());
        this.0.preset("secureBootEnabled", Node::Bool(true));
        this.0.preset("vTpmEnabled", Node::Bool(true));
        this
    }

    /// `secureBootEnabled`.
    ///
    /// Control `vm.03`: it is `true` unless set here.
    pub fn dangerously_set_secure_boot_enabled(self, value: impl Value<bool>) -> Self {
        set(self, "secureBootEnabled", value)
    }

    /// `vTpmEnabled`.
    ///
    /// Control `vm.04`: it is `true` unless set here.
    pub fn dangerously_set_vtpm_enabled(self, value: impl Value<bool>) -> Self {
        set(self, "vTpmEnabled", value)
    }
}

#[doc(hidden)]
impl<P> Expr<UefiSettings, P> {
    pub fn secure_boot_enabled(&self) -> Expr<bool, P> {
        field(self, "secureBootEnabled")
    }

    pub fn vtpm_enabled(&self) -> Expr<bool, P> {
        field(self, "vTpmEnabled")
    }
}

definition! {
    /// Definition `UserInitiatedReboot` of `Microsoft.Compute`.
    ///
    /// An expression that yields it has:
    /// - `automatically_approve()`: `bool`
    UserInitiatedReboot
}

impl UserInitiatedReboot {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `automaticallyApprove`.
    pub fn automatically_approve(self, value: impl Value<bool>) -> Self {
        set(self, "automaticallyApprove", value)
    }
}

#[doc(hidden)]
impl<P> Expr<UserInitiatedReboot, P> {
    pub fn automatically_approve(&self) -> Expr<bool, P> {
        field(self, "automaticallyApprove")
    }
}

definition! {
    /// Definition `UserInitiatedRedeploy` of `Microsoft.Compute`.
    ///
    /// An expression that yields it has:
    /// - `automatically_approve()`: `bool`
    UserInitiatedRedeploy
}

impl UserInitiatedRedeploy {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `automaticallyApprove`.
    pub fn automatically_approve(self, value: impl Value<bool>) -> Self {
        set(self, "automaticallyApprove", value)
    }
}

#[doc(hidden)]
impl<P> Expr<UserInitiatedRedeploy, P> {
    pub fn automatically_approve(&self) -> Expr<bool, P> {
        field(self, "automaticallyApprove")
    }
}
