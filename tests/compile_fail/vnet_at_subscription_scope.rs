//! A virtual network lives in a resource group.
use armwright::azure::network::VirtualNetwork;
use armwright::{Deployment, cidr};

fn main() {
    let vnet = VirtualNetwork::new("vnet", "westeurope", [cidr!("10.0.0.0/16")]);
    Deployment::subscription().add(vnet);
}
