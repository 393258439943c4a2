//! Resources of `Microsoft.ApiManagement`.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

mod api;
mod api_diagnostic;
mod api_policy;
mod backend;
mod logger;
mod named_value;
mod product;
mod service;
mod service_diagnostic;
mod service_policy;
mod service_subscription;
pub mod types;

pub use self::api::Api;
pub use self::api_diagnostic::ApiDiagnostic;
pub use self::api_policy::ApiPolicy;
pub use self::backend::Backend;
pub use self::logger::Logger;
pub use self::named_value::NamedValue;
pub use self::product::Product;
pub use self::service::Service;
pub use self::service_diagnostic::ServiceDiagnostic;
pub use self::service_policy::ServicePolicy;
pub use self::service_subscription::ServiceSubscription;
