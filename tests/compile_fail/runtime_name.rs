//! A name must be known when the deployment starts.
use armwright::ResourceGroup;
use armwright::azure::identity::UserAssignedIdentity;

fn main() {
    let mut group = ResourceGroup::new("id", "rg-id", "westeurope");
    let identity = group.add(UserAssignedIdentity::new("id-a", "westeurope"));
    UserAssignedIdentity::new(identity.properties().client_id(), "westeurope");
}
