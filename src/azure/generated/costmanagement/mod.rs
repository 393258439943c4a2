//! Resources of `Microsoft.CostManagement`.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

mod export;
pub mod types;

pub use self::export::Export;
