//! A property that Azure shows takes no secret.
use armwright::SecureParam;
use armwright::azure::network::NetworkSecurityGroup;

fn main() {
    let password = SecureParam::string("password");
    NetworkSecurityGroup::new("nsg", "westeurope").tag("password", &password);
}
