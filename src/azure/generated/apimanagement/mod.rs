//! Resources of `Microsoft.ApiManagement`.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

mod apis;
mod apis_diagnostic;
mod apis_policy;
mod backend;
mod logger;
mod named_value;
mod product;
mod service;
mod service_diagnostic;
mod service_policy;
mod subscription;
pub mod types;

pub use self::apis::Apis;
pub use self::apis_diagnostic::ApisDiagnostic;
pub use self::apis_policy::ApisPolicy;
pub use self::backend::Backend;
pub use self::logger::Logger;
pub use self::named_value::NamedValue;
pub use self::product::Product;
pub use self::service::Service;
pub use self::service_diagnostic::ServiceDiagnostic;
pub use self::service_policy::ServicePolicy;
pub use self::subscription::Subscription;
