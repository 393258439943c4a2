//! Resources of `Microsoft.ContainerRegistry`.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

mod agent_pool;
mod cache_rule;
mod connected_registry;
mod credential_set;
mod private_endpoint_connection;
mod registry;
mod replication;
mod scope_map;
mod task;
mod token;
pub mod types;
mod webhook;

pub use self::agent_pool::AgentPool;
pub use self::cache_rule::CacheRule;
pub use self::connected_registry::ConnectedRegistry;
pub use self::credential_set::CredentialSet;
pub use self::private_endpoint_connection::PrivateEndpointConnection;
pub use self::registry::Registry;
pub use self::replication::Replication;
pub use self::scope_map::ScopeMap;
pub use self::task::Task;
pub use self::token::Token;
pub use self::webhook::Webhook;
