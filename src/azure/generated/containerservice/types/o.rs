//! Definitions and enums of `Microsoft.ContainerService` that start with O.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use crate::azure::support::*;

enumeration! {
    /// `osDiskType` of `Microsoft.ContainerService/managedClusters/agentPools`.
    open OsDiskType {
        Managed = "Managed",
        Ephemeral = "Ephemeral",
    }
}

enumeration! {
    /// `osSKU` of `Microsoft.ContainerService/managedClusters/agentPools`.
    open OsSku {
        Ubuntu = "Ubuntu",
        AzureLinux = "AzureLinux",
        AzureLinux3 = "AzureLinux3",
        CblMariner = "CBLMariner",
        Windows2019 = "Windows2019",
        Windows2022 = "Windows2022",
        Ubuntu2204 = "Ubuntu2204",
        Windows2025 = "Windows2025",
        Ubuntu2404 = "Ubuntu2404",
    }
}

enumeration! {
    /// `osType` of `Microsoft.ContainerService/managedClusters/agentPools`.
    open OsType {
        Linux = "Linux",
        Windows = "Windows",
    }
}

enumeration! {
    /// `outboundType` of `ContainerServiceNetworkProfile`.
    open OutboundType {
        LoadBalancer = "loadBalancer",
        UserDefinedRouting = "userDefinedRouting",
        ManagedNatGateway = "managedNATGateway",
        UserAssignedNatGateway = "userAssignedNATGateway",
        None = "none",
    }
}
