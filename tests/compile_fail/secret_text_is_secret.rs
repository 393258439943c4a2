//! Text that holds a secret is one.
use armwright::{SecureParam, arm_format};
use armwright::azure::network::NetworkSecurityGroup;

fn main() {
    let password = SecureParam::string("password");
    NetworkSecurityGroup::new(arm_format!("nsg-{password}"), "westeurope");
}
