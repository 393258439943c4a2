//! NAT gateways: one way out, from addresses that stay.

use super::NatGateway;
use crate::azure::support::{KnownAtStart, Node, Value};

impl NatGateway {
    /// A gateway of the SKU `Standard`, through which the subnets that name it reach the internet.
    ///
    /// It needs a [`public_ip_address`](Self::public_ip_address) or prefix.
    /// [Source](https://learn.microsoft.com/azure/nat-gateway/nat-overview)
    ///
    /// # Example
    ///
    /// ```
    /// use armwright::azure::network::{NatGateway, PublicIpAddress};
    /// use armwright::{Deployment, ResourceGroup};
    ///
    /// let mut group = ResourceGroup::new("net", "rg-net", "westeurope");
    /// let address = group.add(PublicIpAddress::new("pip-nat", "westeurope"));
    /// group.add(NatGateway::new("nat", "westeurope").public_ip_address(&address));
    ///
    /// let template = Deployment::subscription().resource_group(group).synth()?.to_string();
    /// assert!(template.contains(r#""name": "Standard""#));
    /// assert!(template.contains(r#""publicIPAllocationMethod": "Static""#));
    /// # Ok::<(), armwright::Error>(())
    /// ```
    #[track_caller]
    pub fn new(
        name: impl Value<String, Phase: KnownAtStart>,
        location: impl Value<String, Phase: KnownAtStart>,
    ) -> Self {
        let mut this = Self::generated(name, location);
        this.0.preset("sku/name", Node::from("Standard"));
        this
    }
}
