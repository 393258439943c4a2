//! A condition must be known when the deployment starts.
use armwright::azure::identity::UserAssignedIdentity;
use armwright::{ResourceGroup, functions as f};

fn main() {
    let mut group = ResourceGroup::new("id", "rg-id", "westeurope");
    let identity = group.add(UserAssignedIdentity::new("id-a", "westeurope"));
    let condition = f::empty(identity.properties().client_id());
    group.when(condition, |_| ());
}
