//! Resources of `Microsoft.KubernetesConfiguration`.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

mod extension;
pub mod types;

pub use self::extension::Extension;
