//! Definitions and enums of `Microsoft.Network` that start with H.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::super::types;
use crate::azure::support::*;

definition! {
    /// Definition `HubIPAddresses` of `Microsoft.Network`.
    ///
    /// An expression that yields it has:
    /// - `public_ips()`: `HubPublicIpAddresses`
    /// - `private_ip_address()`: `String`
    HubIpAddresses
}

impl HubIpAddresses {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `publicIPs`.
    pub fn public_ips(self, value: impl Value<HubPublicIpAddresses>) -> Self {
        set(self, "publicIPs", value)
    }

    /// `privateIPAddress`.
    pub fn private_ip_address(self, value: impl Value<String>) -> Self {
        set(self, "privateIPAddress", value)
    }
}

#[doc(hidden)]
impl<P> Expr<HubIpAddresses, P> {
    pub fn public_ips(&self) -> Expr<HubPublicIpAddresses, P> {
        field(self, "publicIPs")
    }

    pub fn private_ip_address(&self) -> Expr<String, P> {
        field(self, "privateIPAddress")
    }
}

definition! {
    /// Definition `HubPublicIPAddresses` of `Microsoft.Network`.
    ///
    /// An expression that yields it has:
    /// - `addresses()`: `Vec<AzureFirewallPublicIpAddress>`
    /// - `count()`: `i64`
    HubPublicIpAddresses
}

impl HubPublicIpAddresses {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `addresses`.
    pub fn addresses(self, value: impl Value<Vec<types::AzureFirewallPublicIpAddress>>) -> Self {
        set(self, "addresses", value)
    }

    /// Adds one item to `addresses`.
    pub fn address(self, value: impl Value<types::AzureFirewallPublicIpAddress>) -> Self {
        push(self, "addresses", value)
    }

    /// `count`.
    pub fn count(self, value: impl Value<i64>) -> Self {
        set(self, "count", value)
    }
}

#[doc(hidden)]
impl<P> Expr<HubPublicIpAddresses, P> {
    pub fn addresses(&self) -> Expr<Vec<types::AzureFirewallPublicIpAddress>, P> {
        field(self, "addresses")
    }

    pub fn count(&self) -> Expr<i64, P> {
        field(self, "count")
    }
}
