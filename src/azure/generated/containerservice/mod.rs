//! Resources of `Microsoft.ContainerService`.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

mod agent_pool;
mod maintenance_configuration;
mod managed_cluster;
mod private_endpoint_connection;
mod trusted_access_role_binding;
pub mod types;

pub use self::agent_pool::AgentPool;
pub use self::maintenance_configuration::MaintenanceConfiguration;
pub use self::managed_cluster::ManagedCluster;
pub use self::private_endpoint_connection::PrivateEndpointConnection;
pub use self::trusted_access_role_binding::TrustedAccessRoleBinding;
