//! Resources of `Microsoft.Security`.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

mod pricing;
mod security_contact;
pub mod types;

pub use self::pricing::Pricing;
pub use self::security_contact::SecurityContact;
