//! `Microsoft.Databricks/workspaces/virtualNetworkPeerings`, version 2026-01-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.Databricks/workspaces/virtualNetworkPeerings`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.databricks/workspaces/virtualnetworkpeerings)
    VirtualNetworkPeering: "Microsoft.Databricks/workspaces/virtualNetworkPeerings" @ "2026-01-01",
    properties types::VirtualNetworkPeeringProperties,
    child super::Workspace
}

impl VirtualNetworkPeering {
    /// Declares the resource with what Azure requires of it.
    #[track_caller]
    pub fn new(
        parent: &Ref<super::Workspace>,
        name: impl Value<String, Phase: KnownAtStart>,
        remote_virtual_network: impl Value<Id<crate::azure::generated::network::VirtualNetwork>>,
    ) -> Self {
        let mut this = Self(Declaration::child(Self::TYPE, Self::API_VERSION, parent, name.node()));
        this.0.set("properties/remoteVirtualNetwork/id", remote_virtual_network.node());
        this
    }

    /// `properties.allowVirtualNetworkAccess`.
    pub fn allow_virtual_network_access(self, value: impl Value<bool>) -> Self {
        set(self, "properties/allowVirtualNetworkAccess", value)
    }

    /// `properties.allowForwardedTraffic`.
    pub fn allow_forwarded_traffic(self, value: impl Value<bool>) -> Self {
        set(self, "properties/allowForwardedTraffic", value)
    }

    /// `properties.allowGatewayTransit`.
    pub fn allow_gateway_transit(self, value: impl Value<bool>) -> Self {
        set(self, "properties/allowGatewayTransit", value)
    }

    /// `properties.useRemoteGateways`.
    pub fn use_remote_gateways(self, value: impl Value<bool>) -> Self {
        set(self, "properties/useRemoteGateways", value)
    }

    /// `properties.databricksVirtualNetwork.id`.
    pub fn databricks_virtual_network(
        self,
        value: impl Value<Id<crate::azure::generated::network::VirtualNetwork>>,
    ) -> Self {
        set(self, "properties/databricksVirtualNetwork/id", value)
    }

    /// `properties.databricksAddressSpace`.
    pub fn databricks_address_space(self, value: impl Value<types::AddressSpace>) -> Self {
        set(self, "properties/databricksAddressSpace", value)
    }

    /// `properties.remoteAddressSpace`.
    pub fn remote_address_space(self, value: impl Value<types::AddressSpace>) -> Self {
        set(self, "properties/remoteAddressSpace", value)
    }
}

#[doc(hidden)]
impl<P> Expr<VirtualNetworkPeering, P> {
    pub fn properties(&self) -> Expr<types::VirtualNetworkPeeringProperties, P> {
        field(self, "properties")
    }

    pub fn system_data(&self) -> Expr<types::SystemData, P> {
        field(self, "systemData")
    }
}
