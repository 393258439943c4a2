//! A subnet is a child of a virtual network, not of a security group.
use armwright::azure::network::{NetworkSecurityGroup, Subnet};
use armwright::{ResourceGroup, cidr};

fn main() {
    let mut group = ResourceGroup::new("net", "rg-net", "westeurope");
    let nsg = group.add(NetworkSecurityGroup::new("nsg", "westeurope"));
    Subnet::new(&nsg, "snet", cidr!("10.0.0.0/24"));
}
