//! A property takes the definition that Azure declares for it, and no other.
use armwright::azure::storage::StorageAccount;
use armwright::azure::storage::types::{ExpirationAction, SasPolicy};

fn main() {
    StorageAccount::new("stdata", "westeurope").key_policy(SasPolicy::new("1.00:00:00", ExpirationAction::Log));
}
