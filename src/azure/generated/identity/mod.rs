//! Resources of `Microsoft.ManagedIdentity`.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

mod federated_identity_credential;
pub mod types;
mod user_assigned_identity;

pub use self::federated_identity_credential::FederatedIdentityCredential;
pub use self::user_assigned_identity::UserAssignedIdentity;
