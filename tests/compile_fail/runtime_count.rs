//! The list of a loop must be known when the deployment starts.
use armwright::ResourceGroup;
use armwright::azure::identity::UserAssignedIdentity;

fn main() {
    let mut group = ResourceGroup::new("id", "rg-id", "westeurope");
    let identity = group.add(UserAssignedIdentity::new("id-a", "westeurope"));
    let list = vec![identity.properties().client_id()];
    group.for_each(list, |name, _| UserAssignedIdentity::new(name, "westeurope"));
}
