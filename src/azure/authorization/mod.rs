//! `Microsoft.Authorization`: who may do what with which resource, and what cannot be deleted.
//!
//! # Grants
//!
//! A role is granted on something, to a principal, and the compiler knows which roles make sense
//! where: [`Ref::grant`](crate::Ref::grant) takes a role of the resource's own service
//! ([`StorageRole`], [`VaultRole`] and the others here), one of [`AnyRole`], or a
//! [`RoleDefinition`] of your own. Groups and deployments can be granted on too.
//!
//! ```
//! use armwright::azure::authorization::{AnyRole, Lock, Principal, VaultRole};
//! use armwright::azure::{identity::UserAssignedIdentity, keyvault::Vault};
//! use armwright::{Deployment, Param, ResourceGroup};
//!
//! let auditors = Param::string("auditorsGroupId");
//! let mut group = ResourceGroup::new("app", "rg-app", "westeurope");
//! let identity = group.add(UserAssignedIdentity::new("id-app", "westeurope"));
//! let vault = group.add(Vault::new("kv-app-4711", "westeurope"));
//!
//! group.add(vault.grant(VaultRole::SecretsUser, &identity));
//! group.add(group.grant(AnyRole::Reader, Principal::group(&auditors)));
//! group.add(Lock::can_not_delete(&vault, "keep"));
//!
//! let template = Deployment::subscription().resource_group(group).synth()?;
//! assert!(template.to_string().contains("4633458b-17de-408a-b874-0445c86b69e6"));
//! # Ok::<(), armwright::Error>(())
//! ```
//!
//! A role of another service does not compile:
//!
//! ```compile_fail,E0277
//! use armwright::azure::{authorization::RegistryRole, storage::StorageAccount};
//! use armwright::azure::identity::UserAssignedIdentity;
//! use armwright::ResourceGroup;
//!
//! let mut group = ResourceGroup::new("data", "rg-data", "westeurope");
//! let puller = group.add(UserAssignedIdentity::new("id-puller", "westeurope"));
//! let account = group.add(StorageAccount::new("stdata", "westeurope"));
//! // error: `RegistryRole` cannot be granted on a `StorageAccount`
//! account.grant(RegistryRole::AcrPull, &puller);
//! ```
//!
//! Roles that can grant roles, and Contributor of more than one resource, have a method of their
//! own that a search finds: [`Ref::dangerously_grant`](crate::Ref::dangerously_grant).
//!
//! # Names of assignments
//!
//! The name of an assignment is a GUID made from what it says, so that deploying again meets the
//! same assignment instead of colliding with it. For a principal that is known when the
//! deployment starts it is `guid(toLower(scope), toLower(principal), toLower(role))`; for the
//! identity of a resource, whose object id is known only once that exists, `guid(scope, id of the
//! resource, role)`.

mod grant;
mod lock;
mod principal;
mod role;
#[cfg(test)]
mod role_facts;
mod roles;
#[cfg(test)]
mod tests;

pub use super::generated::authorization::*;
pub use grant::DeploymentScope;
pub use principal::Principal;
pub use role::{RoleId, RoleOn, UnlistedRole};
pub use roles::{
    AiRole, AksRole, AnyRole, ApiManagementRole, AppConfigurationRole, ContainerAppRole,
    CosmosRole, DnsRole, GovernanceRole, IdentityRole, MachineLearningRole, MonitorRole,
    NetworkRole, PrivilegedRole, RegistryRole, ResourceRole, SearchRole, StorageRole, VaultRole,
    VirtualMachineRole,
};
