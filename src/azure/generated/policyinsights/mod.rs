//! Resources of `Microsoft.PolicyInsights`.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

mod remediation;
pub mod types;

pub use self::remediation::Remediation;
