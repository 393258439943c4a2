//! Resources of `Microsoft.Compute`.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

mod disk;
mod disk_encryption_set;
pub mod types;
mod virtual_machine;
mod virtual_machine_extension;

pub use self::disk::Disk;
pub use self::disk_encryption_set::DiskEncryptionSet;
pub use self::virtual_machine::VirtualMachine;
pub use self::virtual_machine_extension::VirtualMachineExtension;
