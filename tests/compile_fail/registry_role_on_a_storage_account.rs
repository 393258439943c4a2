//! A role is typed by what it is granted on.
use armwright::ResourceGroup;
use armwright::azure::authorization::RegistryRole;
use armwright::azure::identity::UserAssignedIdentity;
use armwright::azure::storage::StorageAccount;

fn main() {
    let mut group = ResourceGroup::new("data", "rg-data", "westeurope");
    let account = group.add(StorageAccount::new("stdata", "westeurope"));
    let identity = group.add(UserAssignedIdentity::new("id-a", "westeurope"));
    account.grant(RegistryRole::AcrPull, &identity);
}
