//! Definitions and enums of `Microsoft.Network` that start with O.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::super::types;
use crate::azure::support::*;

definition! {
    /// Definition `OutboundEndpointProperties` of `Microsoft.Network`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `subnet()`: `DnsResolverSubResource`
    /// - `provisioning_state()`: `String`
    /// - `resource_guid()`: `String`
    OutboundEndpointProperties
}

#[doc(hidden)]
impl<P: Phase> Expr<OutboundEndpointProperties, P> {
    pub fn subnet(&self) -> Expr<types::DnsResolverSubResource, P> {
        field(self, "subnet")
    }

    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }

    pub fn resource_guid(&self) -> Expr<String, P> {
        field(self, "resourceGuid")
    }
}
