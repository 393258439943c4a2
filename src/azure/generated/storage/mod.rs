//! Resources of `Microsoft.Storage`.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

mod blob_service;
mod container;
mod encryption_scope;
mod file_service;
mod immutability_policy;
mod inventory_policy;
mod local_user;
mod management_policy;
mod object_replication_policy;
mod private_endpoint_connection;
mod queue;
mod queue_service;
mod share;
mod storage_account;
mod table;
mod table_service;
pub mod types;

pub use self::blob_service::BlobService;
pub use self::container::Container;
pub use self::encryption_scope::EncryptionScope;
pub use self::file_service::FileService;
pub use self::immutability_policy::ImmutabilityPolicy;
pub use self::inventory_policy::InventoryPolicy;
pub use self::local_user::LocalUser;
pub use self::management_policy::ManagementPolicy;
pub use self::object_replication_policy::ObjectReplicationPolicy;
pub use self::private_endpoint_connection::PrivateEndpointConnection;
pub use self::queue::Queue;
pub use self::queue_service::QueueService;
pub use self::share::Share;
pub use self::storage_account::StorageAccount;
pub use self::table::Table;
pub use self::table_service::TableService;
