//! An id is never text.
use armwright::azure::network::{Subnet, VirtualNetwork};
use armwright::{ResourceGroup, cidr};

fn main() {
    let mut group = ResourceGroup::new("net", "rg-net", "westeurope");
    let vnet = group.add(VirtualNetwork::new("vnet", "westeurope", [cidr!("10.0.0.0/16")]));
    Subnet::new(&vnet, "snet", cidr!("10.0.0.0/24")).network_security_group("nsg");
}
