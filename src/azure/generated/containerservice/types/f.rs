//! Definitions and enums of `Microsoft.ContainerService` that start with F.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use crate::azure::support::*;

enumeration! {
    /// `forwardDestination` of `LocalDNSOverride`.
    open ForwardDestination {
        ClusterCoreDns = "ClusterCoreDNS",
        VnetDns = "VnetDNS",
    }
}

enumeration! {
    /// `forwardPolicy` of `LocalDNSOverride`.
    open ForwardPolicy {
        Sequential = "Sequential",
        RoundRobin = "RoundRobin",
        Random = "Random",
    }
}
