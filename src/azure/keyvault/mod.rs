//! `Microsoft.KeyVault`: vaults, and the secrets and keys in them.
//!
//! ```
//! use armwright::azure::identity::UserAssignedIdentity;
//! use armwright::azure::keyvault::{Vault, VaultKey, VaultRole, VaultSecret, types::Kty};
//! use armwright::{Deployment, Param, ResourceGroup, SecureParam};
//!
//! let password = SecureParam::string("password");
//! let expires = Param::int("passwordExpires").description("Seconds since 1970");
//!
//! let mut group = ResourceGroup::new("app", "rg-app", "westeurope");
//! let vault = group.add(Vault::new("kv-app-4711", "westeurope").premium());
//! group.add(VaultSecret::new(&vault, "database-password", &password, &expires));
//! group.add(VaultKey::new(&vault, "storage", Kty::RsaHsm).key_size(3072));
//!
//! let app = group.add(UserAssignedIdentity::new("id-app", "westeurope"));
//! group.add(vault.grant(VaultRole::SecretsUser, &app));
//!
//! let template = Deployment::subscription().resource_group(group).synth()?.to_string();
//! assert!(template.contains(r#""value": "[parameters('password')]""#));
//! # Ok::<(), armwright::Error>(())
//! ```
//!
//! A secret goes where Azure keeps it secret, and nowhere else:
//!
//! ```compile_fail,E0277
//! # use armwright::azure::keyvault::{Vault, VaultSecret};
//! # use armwright::{ResourceGroup, SecureParam};
//! # let vault = Vault::existing_in(&ResourceGroup::existing("app", "rg-app"), "kv-app");
//! let password = SecureParam::string("password");
//! VaultSecret::new(&vault, "password", &password, 1_893_456_000).content_type(&password);
//! ```

mod key;
mod secret;
#[cfg(test)]
mod tests;
mod vault;

pub use super::authorization::VaultRole;
pub use super::generated::keyvault::*;
