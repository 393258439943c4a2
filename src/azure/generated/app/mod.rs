//! Resources of `Microsoft.App`.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

mod certificate;
mod container_app;
mod job;
mod managed_environment;
mod managed_environment_storage;
pub mod types;

pub use self::certificate::Certificate;
pub use self::container_app::ContainerApp;
pub use self::job::Job;
pub use self::managed_environment::ManagedEnvironment;
pub use self::managed_environment_storage::ManagedEnvironmentStorage;
