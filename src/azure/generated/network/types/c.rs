//! Definitions and enums of `Microsoft.Network` that start with C.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use crate::azure::support::*;

definition! {
    /// Definition `CnameRecord` of `Microsoft.Network`.
    ///
    /// An expression that yields it has:
    /// - `cname()`: `String`
    CnameRecord
}

impl CnameRecord {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `cname`.
    pub fn cname(self, value: impl Value<String>) -> Self {
        set(self, "cname", value)
    }
}

#[doc(hidden)]
impl<P> Expr<CnameRecord, P> {
    pub fn cname(&self) -> Expr<String, P> {
        field(self, "cname")
    }
}

definition! {
    /// Definition `CustomDnsConfigPropertiesFormat` of `Microsoft.Network`.
    ///
    /// An expression that yields it has:
    /// - `fqdn()`: `String`
    /// - `ip_addresses()`: `Vec<String>`
    CustomDnsConfigProperties
}

impl CustomDnsConfigProperties {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `fqdn`.
    pub fn fqdn(self, value: impl Value<String>) -> Self {
        set(self, "fqdn", value)
    }

    /// `ipAddresses`.
    pub fn ip_addresses(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "ipAddresses", value)
    }

    /// Adds one item to `ipAddresses`.
    pub fn ip_address(self, value: impl Value<String>) -> Self {
        push(self, "ipAddresses", value)
    }
}

#[doc(hidden)]
impl<P> Expr<CustomDnsConfigProperties, P> {
    pub fn fqdn(&self) -> Expr<String, P> {
        field(self, "fqdn")
    }

    pub fn ip_addresses(&self) -> Expr<Vec<String>, P> {
        field(self, "ipAddresses")
    }
}
