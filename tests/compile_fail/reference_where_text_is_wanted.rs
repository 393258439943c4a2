//! A reference is not text: its name and its id are.
use armwright::azure::network::NetworkSecurityGroup;
use armwright::{ResourceGroup, arm_format};

fn main() {
    let mut group = ResourceGroup::new("net", "rg-net", "westeurope");
    let nsg = group.add(NetworkSecurityGroup::new("nsg", "westeurope"));
    let _ = arm_format!("{nsg}-copy");
}
