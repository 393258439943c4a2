//! `Microsoft.network`.

pub use super::generated::network::*;
