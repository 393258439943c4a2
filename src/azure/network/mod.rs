//! `Microsoft.Network`: networks and their subnets, the rules of their traffic, and private links
//! with the DNS zones that they are found in.

mod nat_gateway;
mod plan;
pub mod presets;
mod private_link;
mod ranges;
mod route_table;
mod rule;
mod security_group;
mod subnet;
#[cfg(test)]
mod tests;
mod virtual_network;
mod zones;

pub use self::plan::{AddressPlan, PlanError, PlanProblem, PlannedSubnets, SubnetPurpose};
pub use self::private_link::{PrivateLink, PrivateLinks};
pub use self::rule::{Peer, Ports, Rule, ServiceTag};
pub use self::subnet::{Delegation, ServiceEndpoint};
pub use self::zones::{Cloud, Zone};
pub use super::generated::network::*;
