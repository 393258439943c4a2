//! `Microsoft.keyvault`.

pub use super::generated::keyvault::*;
