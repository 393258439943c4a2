//! `Microsoft.identity`.

pub use super::generated::identity::*;
