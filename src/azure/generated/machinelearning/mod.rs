//! Resources of `Microsoft.MachineLearningServices`.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

mod batch_endpoint;
mod batch_endpoint_deployment;
mod compute;
mod connection;
mod datastore;
mod managed_network;
mod online_endpoint;
mod online_endpoint_deployment;
mod outbound_rule;
mod private_endpoint_connection;
mod registry;
mod serverless_endpoint;
pub mod types;
mod workspace;

pub use self::batch_endpoint::BatchEndpoint;
pub use self::batch_endpoint_deployment::BatchEndpointDeployment;
pub use self::compute::Compute;
pub use self::connection::Connection;
pub use self::datastore::Datastore;
pub use self::managed_network::ManagedNetwork;
pub use self::online_endpoint::OnlineEndpoint;
pub use self::online_endpoint_deployment::OnlineEndpointDeployment;
pub use self::outbound_rule::OutboundRule;
pub use self::private_endpoint_connection::PrivateEndpointConnection;
pub use self::registry::Registry;
pub use self::serverless_endpoint::ServerlessEndpoint;
pub use self::workspace::Workspace;
