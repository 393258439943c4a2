//! Versioning is not supported with a hierarchical namespace.
use armwright::ResourceGroup;
use armwright::azure::storage::{DataLake, LakeBlobService};

fn main() {
    let mut group = ResourceGroup::new("data", "rg-data", "westeurope");
    let lake = group.add(DataLake::new("stlake", "westeurope"));
    LakeBlobService::new(&lake).versioning();
}
