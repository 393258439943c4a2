//! Definitions and enums of `Microsoft.ContainerService` that start with N.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use crate::azure::support::*;

enumeration! {
    /// `networkDataplane` of `ContainerServiceNetworkProfile`.
    open NetworkDataplane {
        Azure = "azure",
        Cilium = "cilium",
    }
}

enumeration! {
    /// `networkMode` of `ContainerServiceNetworkProfile`.
    open NetworkMode {
        Transparent = "transparent",
        Bridge = "bridge",
    }
}

enumeration! {
    /// `networkPlugin` of `ContainerServiceNetworkProfile`.
    open NetworkPlugin {
        Azure = "azure",
        Kubenet = "kubenet",
        None = "none",
    }
}

enumeration! {
    /// `networkPluginMode` of `ContainerServiceNetworkProfile`.
    open NetworkPluginMode {
        Overlay = "overlay",
    }
}

enumeration! {
    /// `networkPolicy` of `ContainerServiceNetworkProfile`.
    open NetworkPolicy {
        None = "none",
        Calico = "calico",
        Azure = "azure",
        Cilium = "cilium",
    }
}

enumeration! {
    /// `nodeOSUpgradeChannel` of `ManagedClusterAutoUpgradeProfile`.
    open NodeOsUpgradeChannel {
        None = "None",
        Unmanaged = "Unmanaged",
        NodeImage = "NodeImage",
        SecurityPatch = "SecurityPatch",
    }
}
