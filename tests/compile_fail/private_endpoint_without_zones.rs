//! A private endpoint comes with its DNS zones, from `PrivateLinks`.
use armwright::azure::network::PrivateEndpoint;

fn main() {
    PrivateEndpoint::new("pe", "westeurope");
}
