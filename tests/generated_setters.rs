//! Every setter of every generated type writes under its own JSON name.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

#![allow(
    clippy::redundant_closure,
    clippy::too_many_lines,
    unused_qualifications,
    reason = "one line for each setter, all of one kind"
)]

#[path = "generated_setters/apimanagement.rs"]
mod apimanagement;
#[path = "generated_setters/app.rs"]
mod app;
#[path = "generated_setters/appconfiguration.rs"]
mod appconfiguration;
#[path = "generated_setters/authorization.rs"]
mod authorization;
#[path = "generated_setters/cognitiveservices.rs"]
mod cognitiveservices;
#[path = "generated_setters/compute.rs"]
mod compute;
#[path = "generated_setters/consumption.rs"]
mod consumption;
#[path = "generated_setters/containerregistry.rs"]
mod containerregistry;
#[path = "generated_setters/containerservice.rs"]
mod containerservice;
#[path = "generated_setters/costmanagement.rs"]
mod costmanagement;
#[path = "generated_setters/databricks.rs"]
mod databricks;
#[path = "generated_setters/documentdb.rs"]
mod documentdb;
#[path = "generated_setters/identity.rs"]
mod identity;
#[path = "generated_setters/keyvault.rs"]
mod keyvault;
#[path = "generated_setters/kubernetesconfiguration.rs"]
mod kubernetesconfiguration;
#[path = "generated_setters/machinelearning.rs"]
mod machinelearning;
#[path = "generated_setters/monitor.rs"]
mod monitor;
#[path = "generated_setters/network.rs"]
mod network;
#[path = "generated_setters/operationalinsights.rs"]
mod operationalinsights;
#[path = "generated_setters/policyinsights.rs"]
mod policyinsights;
#[path = "generated_setters/resources.rs"]
mod resources;
#[path = "generated_setters/search.rs"]
mod search;
#[path = "generated_setters/security.rs"]
mod security;
#[path = "generated_setters/storage.rs"]
mod storage;
#[path = "generated_setters/support.rs"]
mod support;
