//! Every pinned type of Azure, one module a provider.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

#![allow(
    unreachable_pub,
    clippy::doc_markdown,
    clippy::new_without_default,
    clippy::redundant_closure_for_method_calls,
    clippy::similar_names,
    clippy::struct_field_names,
    clippy::too_many_arguments,
    clippy::too_many_lines,
    clippy::wildcard_imports,
    clippy::wrong_self_convention,
    reason = "names, arguments and sizes are Azure's"
)]

/// Declares what can only be read: nothing but a name for expressions that yield it.
macro_rules! reading {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Debug)]
        pub enum $name {}

        impl OutputType for $name {
            const NAME: &'static str = "object";
        }
    };
}

pub mod apimanagement;
pub mod app;
pub mod appconfiguration;
pub mod authorization;
pub mod cognitiveservices;
pub mod compute;
pub mod consumption;
pub mod containerregistry;
pub mod containerservice;
pub mod costmanagement;
pub mod databricks;
pub mod documentdb;
pub mod identity;
pub mod keyvault;
pub mod kubernetesconfiguration;
pub mod machinelearning;
pub mod monitor;
pub mod network;
pub mod operationalinsights;
pub mod policyinsights;
pub mod resources;
pub mod search;
pub mod security;
pub mod storage;
