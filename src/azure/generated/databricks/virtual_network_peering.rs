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
        this.0.set(&["properties", "remoteVirtualNetwork", "id"], remote_virtual_network.node());
        this
    }

    /// `properties.allowVirtualNetworkAccess`.
    pub fn allow_virtual_network_access(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["properties", "allowVirtualNetworkAccess"], value.node());
        self
    }

    /// `properties.allowForwardedTraffic`.
    pub fn allow_forwarded_traffic(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["properties", "allowForwardedTraffic"], value.node());
        self
    }

    /// `properties.allowGatewayTransit`.
    pub fn allow_gateway_transit(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["properties", "allowGatewayTransit"], value.node());
        self
    }

    /// `properties.useRemoteGateways`.
    pub fn use_remote_gateways(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["properties", "useRemoteGateways"], value.node());
        self
    }

    /// `properties.databricksVirtualNetwork.id`.
    pub fn databricks_virtual_network(
        mut self,
        value: impl Value<Id<crate::azure::generated::network::VirtualNetwork>>,
    ) -> Self {
        self.0.set(&["properties", "databricksVirtualNetwork", "id"], value.node());
        self
    }

    /// `properties.databricksAddressSpace`.
    pub fn databricks_address_space(mut self, value: impl Value<types::AddressSpace>) -> Self {
        self.0.set(&["properties", "databricksAddressSpace"], value.node());
        self
    }

    /// `properties.remoteAddressSpace`.
    pub fn remote_address_space(mut self, value: impl Value<types::AddressSpace>) -> Self {
        self.0.set(&["properties", "remoteAddressSpace"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<VirtualNetworkPeering, P> {
    pub fn properties(&self) -> Expr<types::VirtualNetworkPeeringProperties, P> {
        field(self, "properties")
    }

    pub fn system_data(&self) -> Expr<types::SystemData, P> {
        field(self, "systemData")
    }
}
