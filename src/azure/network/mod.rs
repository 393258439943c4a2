//! `Microsoft.Network`: networks and their subnets, the rules of their traffic, and private links
//! with the DNS zones that they are found in.

mod plan;
mod private_link;
mod zones;

pub use self::private_link::{PrivateLink, PrivateLinks};
pub use self::zones::{Cloud, Zone};
pub use super::generated::network::*;
