//! Resources of `Microsoft.OperationalInsights`.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

mod data_export;
mod linked_service;
mod saved_search;
mod table;
pub mod types;
mod workspace;

pub use self::data_export::DataExport;
pub use self::linked_service::LinkedService;
pub use self::saved_search::SavedSearch;
pub use self::table::Table;
pub use self::workspace::Workspace;
