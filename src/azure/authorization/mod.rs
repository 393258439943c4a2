//! `Microsoft.authorization`.

pub use super::generated::authorization::*;
