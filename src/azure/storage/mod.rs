//! `Microsoft.Storage`: storage accounts, data lakes, and what is in them.
//!
//! [`StorageAccount`] is a general-purpose account, [`DataLake`] one with a hierarchical namespace.
//! Azure has one type for both, but not all of the one works on the other: versions, the change
//! feed and point-in-time restore are for accounts only, SFTP and NFS for lakes only. Here a lake is
//! a type of its own that does not have what it cannot do. Where either will do, as for
//! [`Container::new`] or [`ManagementPolicy::new`], either is taken.
//!
//! ```
//! use armwright::azure::storage::{
//!     BlobService, Container, DataLake, LakeBlobService, LifecycleRule, ManagementPolicy,
//!     StorageAccount,
//! };
//! use armwright::{Deployment, ResourceGroup};
//!
//! let mut group = ResourceGroup::new("data", "rg-data", "westeurope");
//!
//! let account = group.add(StorageAccount::new("stmodels", "westeurope"));
//! let blobs = group.add(BlobService::new(&account).versioning().change_feed());
//! group.add(Container::new(&blobs, "models"));
//! group.add(ManagementPolicy::new(
//!     &account,
//!     [LifecycleRule::new("cool").prefix("models/").cool_after_days(30)],
//! ));
//!
//! let lake = group.add(DataLake::new("stlake", "westeurope"));
//! let blobs = group.add(LakeBlobService::new(&lake));
//! group.add(Container::new(&blobs, "raw"));
//!
//! let template = Deployment::subscription().resource_group(group).synth()?;
//! assert!(template.to_string().contains(r#""isHnsEnabled": true"#));
//! # Ok::<(), armwright::Error>(())
//! ```
//!
//! A lake's blobs have no versions:
//!
//! ```compile_fail,E0599
//! use armwright::azure::storage::{DataLake, LakeBlobService};
//! use armwright::ResourceGroup;
//!
//! let mut group = ResourceGroup::new("data", "rg-data", "westeurope");
//! let lake = group.add(DataLake::new("stlake", "westeurope"));
//! group.add(LakeBlobService::new(&lake).versioning());
//! ```
//!
//! and an account's blob service is not one of a lake:
//!
//! ```compile_fail,E0308
//! # use armwright::azure::storage::{BlobService, DataLake};
//! # use armwright::ResourceGroup;
//! # let mut group = ResourceGroup::new("data", "rg-data", "westeurope");
//! let lake = group.add(DataLake::new("stlake", "westeurope"));
//! BlobService::new(&lake);
//! ```

mod account;
mod blobs;
mod lake;
mod lifecycle;
mod links;
mod services;
#[cfg(test)]
mod tests;

pub use super::authorization::StorageRole;
pub use super::generated::storage::*;
pub use account::AnyStorageAccount;
pub use blobs::{AnyBlobService, LakeBlobService};
pub use lake::DataLake;
pub use lifecycle::LifecycleRule;
