//! Resources of `Microsoft.KeyVault`.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

mod access_policy;
mod key;
mod private_endpoint_connection;
mod secret;
pub mod types;
mod vault;

pub use self::access_policy::AccessPolicy;
pub use self::key::Key;
pub use self::private_endpoint_connection::PrivateEndpointConnection;
pub use self::secret::Secret;
pub use self::vault::Vault;
