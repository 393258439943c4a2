//! `Microsoft.storage`.

pub use super::generated::storage::*;
