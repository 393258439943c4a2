//! Resources of `Microsoft.AppConfiguration`.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

mod configuration_store;
mod key_value;
mod replica;
pub mod types;

pub use self::configuration_store::ConfigurationStore;
pub use self::key_value::KeyValue;
pub use self::replica::Replica;
