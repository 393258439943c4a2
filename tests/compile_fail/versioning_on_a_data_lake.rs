//! Versioning is not supported with a hierarchical namespace.
use armwright::ResourceGroup;
use armwright::azure::storage::{BlobService, DataLake};

fn main() {
    let mut group = ResourceGroup::new("data", "rg-data", "westeurope");
    let lake = group.add(DataLake::new("stlake", "westeurope"));
    BlobService::new(&lake).versioning();
}
