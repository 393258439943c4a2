//! The resource types of Azure, one module a provider: every property of every pinned type, with
//! secure defaults and typed relations, and what is easier to say than Azure's own words.

#[rustfmt::skip]
mod generated;
pub(crate) mod support;

pub mod authorization;
pub mod identity;
pub mod keyvault;
pub mod network;
pub mod storage;

pub use generated::{
    apimanagement, app, appconfiguration, cognitiveservices, compute, consumption,
    containerregistry, containerservice, costmanagement, databricks, documentdb,
    kubernetesconfiguration, machinelearning, monitor, operationalinsights, policyinsights,
    resources, search, security,
};
