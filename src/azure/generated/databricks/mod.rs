//! Resources of `Microsoft.Databricks`.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

mod access_connector;
mod private_endpoint_connection;
pub mod types;
mod virtual_network_peering;
mod workspace;

pub use self::access_connector::AccessConnector;
pub use self::private_endpoint_connection::PrivateEndpointConnection;
pub use self::virtual_network_peering::VirtualNetworkPeering;
pub use self::workspace::Workspace;
