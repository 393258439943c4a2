//! Definitions and enums of `Microsoft.ContainerService` that start with B.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use crate::azure::support::*;

enumeration! {
    /// `backendPoolType` of `ManagedClusterLoadBalancerProfile`.
    open BackendPoolType {
        NodeIpConfiguration = "NodeIPConfiguration",
        NodeIp = "NodeIP",
    }
}
