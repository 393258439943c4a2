//! Resources of `Microsoft.Consumption`.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

mod budget;
pub mod types;

pub use self::budget::Budget;
