//! A value that is new on each deployment stands in defaults of parameters only.
use armwright::azure::network::NetworkSecurityGroup;
use armwright::functions as f;

fn main() {
    NetworkSecurityGroup::new(f::new_guid(), "westeurope");
}
