//! Resources of `Microsoft.Search`.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

mod private_endpoint_connection;
mod search_service;
mod shared_private_link_resource;
pub mod types;

pub use self::private_endpoint_connection::PrivateEndpointConnection;
pub use self::search_service::SearchService;
pub use self::shared_private_link_resource::SharedPrivateLinkResource;
