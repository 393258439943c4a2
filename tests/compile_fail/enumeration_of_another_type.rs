//! A property takes the enumeration that Azure declares for it, and no other.
use armwright::azure::keyvault::types::SkuName;
use armwright::azure::storage::StorageAccount;

fn main() {
    StorageAccount::new("stdata", "westeurope").access_tier(SkuName::Premium);
}
