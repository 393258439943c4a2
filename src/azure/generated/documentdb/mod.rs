//! Resources of `Microsoft.DocumentDB`.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

mod container;
mod database_account;
mod private_endpoint_connection;
mod sql_database;
mod sql_role_assignment;
mod sql_role_definition;
pub mod types;

pub use self::container::Container;
pub use self::database_account::DatabaseAccount;
pub use self::private_endpoint_connection::PrivateEndpointConnection;
pub use self::sql_database::SqlDatabase;
pub use self::sql_role_assignment::SqlRoleAssignment;
pub use self::sql_role_definition::SqlRoleDefinition;
