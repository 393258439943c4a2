//! The [`environment`][docs] function: what differs between the clouds of Azure.
//!
//! [docs]: https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-deployment#environment

use super::macros::members;
use crate::expr::{Expr, call};

/// The names and endpoints of the cloud that is deployed to.
///
/// # Example
///
/// ```
/// use armwright::{arm_format, functions as f};
///
/// let storage = f::environment().suffixes().storage();
/// assert_eq!(storage.ast().to_string(), "environment().suffixes.storage");
/// let zone = arm_format!("privatelink.blob.{storage}");
/// # let _ = zone;
/// ```
pub fn environment() -> Expr<Environment> {
    call("environment", [])
}

members! {
    /// What [`environment`] gives.
    pub enum Environment {
        /// `AzureCloud`, `AzureUSGovernment` or `AzureChinaCloud`.
        pub fn name() -> String = "name";
        /// The endpoint that the cloud describes itself at.
        pub fn gallery() -> String = "gallery";
        /// The endpoint of the Azure AD Graph, which is retired.
        pub fn graph() -> String = "graph";
        /// The audience of tokens for the Azure AD Graph, which is retired.
        pub fn graph_audience() -> String = "graphAudience";
        /// The portal, such as `https://portal.azure.com`.
        pub fn portal() -> String = "portal";
        /// The audience of tokens for Data Lake.
        pub fn active_directory_data_lake() -> String = "activeDirectoryDataLake";
        /// The audience of tokens for Batch.
        pub fn batch() -> String = "batch";
        /// The audience of tokens for Media Services.
        pub fn media() -> String = "media";
        /// The endpoint of the old management of SQL.
        pub fn sql_management() -> String = "sqlManagement";
        /// The document that lists the aliases of images of virtual machines.
        pub fn vm_image_alias_doc() -> String = "vmImageAliasDoc";
        /// The endpoint of Resource Manager, with a slash at its end:
        /// `https://management.azure.com/`.
        pub fn resource_manager() -> String = "resourceManager";
        /// Where and for whom tokens are issued.
        pub fn authentication() -> Authentication = "authentication";
        /// The ends of the names of services.
        pub fn suffixes() -> Suffixes = "suffixes";
    }
}

members! {
    /// Where and for whom tokens are issued, in an [`Environment`].
    pub enum Authentication {
        /// With a slash at its end: `https://login.microsoftonline.com/`.
        pub fn login_endpoint() -> String = "loginEndpoint";
        /// The audiences of tokens for Resource Manager.
        pub fn audiences() -> Vec<String> = "audiences";
        /// `common`.
        pub fn tenant() -> String = "tenant";
        /// `AAD`.
        pub fn identity_provider() -> String = "identityProvider";
    }
}

members! {
    /// The ends of the names of services, in an [`Environment`].
    ///
    /// Some start with a dot and some do not.
    pub enum Suffixes {
        /// Of registries, with a dot: `.azurecr.io`.
        pub fn acr_login_server() -> String = "acrLoginServer";
        /// Of Data Lake Analytics, which is retired, without a dot.
        pub fn azure_datalake_analytics_catalog_and_job() -> String
            = "azureDatalakeAnalyticsCatalogAndJob";
        /// Of the first generation of Data Lake Store, which is retired, without a dot.
        pub fn azure_datalake_store_file_system() -> String = "azureDatalakeStoreFileSystem";
        /// Of Front Door, without a dot: `azurefd.net`.
        pub fn azure_front_door_endpoint_suffix() -> String = "azureFrontDoorEndpointSuffix";
        /// Of vaults, with a dot: `.vault.azure.net`.
        pub fn keyvault_dns() -> String = "keyvaultDns";
        /// Of SQL servers, with a dot: `.database.windows.net`.
        pub fn sql_server_hostname() -> String = "sqlServerHostname";
        /// Of storage accounts, without a dot: `core.windows.net`.
        pub fn storage() -> String = "storage";
    }
}
