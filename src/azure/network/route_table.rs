//! Route tables: where traffic goes that leaves the network.

use super::{RouteTable, types};
use crate::azure::support::Value;

impl RouteTable {
    /// Sends what is for nobody in the network to a firewall, by the firewall's private address.
    ///
    /// # Example
    ///
    /// ```
    /// use armwright::azure::network::{RouteTable, Subnet, VirtualNetwork};
    /// use armwright::{Deployment, ResourceGroup, cidr};
    ///
    /// let mut group = ResourceGroup::new("net", "rg-net", "westeurope");
    /// let routes =
    ///     group.add(RouteTable::new("rt", "westeurope").default_route_to_firewall("10.0.0.4"));
    /// let vnet = group.add(VirtualNetwork::new("vnet", "westeurope", [cidr!("10.0.0.0/16")]));
    /// group.add(Subnet::new(&vnet, "snet", cidr!("10.0.1.0/24")).route_table(&routes));
    ///
    /// let template = Deployment::subscription().resource_group(group).synth()?.to_string();
    /// assert!(template.contains(r#""nextHopIpAddress": "10.0.0.4""#));
    /// # Ok::<(), armwright::Error>(())
    /// ```
    pub fn default_route_to_firewall(self, address: impl Value<String>) -> Self {
        self.route(
            types::Route::new("0.0.0.0/0", types::NextHopType::VirtualAppliance)
                .name("default")
                .next_hop_ip_address(address),
        )
    }
}
