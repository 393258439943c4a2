//! `Microsoft.ManagedIdentity`: identities that are resources of their own.
//!
//! An identity is made before what runs as it, so it can be granted roles before that starts. Its
//! object id and client id are known once it exists:
//!
//! ```
//! use armwright::azure::identity::{FederatedIdentityCredential, UserAssignedIdentity};
//! use armwright::azure::storage::{StorageAccount, StorageRole};
//! use armwright::{Deployment, ResourceGroup};
//!
//! let mut group = ResourceGroup::new("app", "rg-app", "westeurope");
//! let app = group.add(UserAssignedIdentity::new("id-app", "westeurope"));
//! let account = group.add(StorageAccount::new("stapp", "westeurope"));
//! group.add(account.grant(StorageRole::BlobDataReader, &app));
//!
//! // Whoever has a token of that issuer for that subject can act as the identity.
//! group.add(FederatedIdentityCredential::new(
//!     &app,
//!     "github-main",
//!     "https://token.actions.githubusercontent.com",
//!     "repo:contoso/app:ref:refs/heads/main",
//!     ["api://AzureADTokenExchange"],
//! ));
//!
//! let mut deployment = Deployment::subscription();
//! deployment.resource_group(group);
//! deployment.output("clientId", app.properties().client_id());
//! let template = deployment.synth()?.to_string();
//! assert!(template.contains(".clientId]"));
//! # Ok::<(), armwright::Error>(())
//! ```
//!
//! Azure does not take two credentials of one identity at a time: order them with
//! [`after`](FederatedIdentityCredential::after).

pub use super::generated::identity::*;
