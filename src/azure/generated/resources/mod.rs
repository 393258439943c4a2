//! Resources of `Microsoft.Resources`.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

mod azure_cli_script;
mod azure_power_shell_script;
mod tags;
pub mod types;

pub use self::azure_cli_script::AzureCliScript;
pub use self::azure_power_shell_script::AzurePowerShellScript;
pub use self::tags::Tags;
