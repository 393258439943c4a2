//! Resources of `Microsoft.KeyVault`.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

mod access_policy;
mod private_endpoint_connection;
pub mod types;
mod vault;
mod vault_key;
mod vault_secret;

pub use self::access_policy::AccessPolicy;
pub use self::private_endpoint_connection::PrivateEndpointConnection;
pub use self::vault::Vault;
pub use self::vault_key::VaultKey;
pub use self::vault_secret::VaultSecret;
