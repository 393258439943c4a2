//! Resources of `Microsoft.CognitiveServices`.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

mod account;
mod account_capability_host;
mod account_connection;
mod account_deployment;
mod managed_network;
mod outbound_rule;
mod private_endpoint_connection;
mod project;
mod project_capability_host;
mod project_connection;
mod rai_policy;
pub mod types;

pub use self::account::Account;
pub use self::account_capability_host::AccountCapabilityHost;
pub use self::account_connection::AccountConnection;
pub use self::account_deployment::AccountDeployment;
pub use self::managed_network::ManagedNetwork;
pub use self::outbound_rule::OutboundRule;
pub use self::private_endpoint_connection::PrivateEndpointConnection;
pub use self::project::Project;
pub use self::project_capability_host::ProjectCapabilityHost;
pub use self::project_connection::ProjectConnection;
pub use self::rai_policy::RaiPolicy;
