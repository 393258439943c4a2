//! The document of [`chain`](crate::chain) from plain structs: what is least to do for these
//! bytes.

use serde::Serialize;

use crate::{LOCATION, account_name};

/// A template with storage accounts.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Document {
    #[serde(rename = "$schema")]
    schema: String,
    content_version: String,
    metadata: Metadata,
    resources: Vec<Account>,
}

#[derive(Debug, Serialize)]
struct Metadata {
    #[serde(rename = "_generator")]
    generator: Generator,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Generator {
    name: String,
    content_hash: String,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Account {
    #[serde(rename = "type")]
    kind_of_resource: String,
    api_version: String,
    name: String,
    location: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    tags: Option<Tags>,
    sku: Sku,
    kind: String,
    properties: Properties,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    depends_on: Vec<String>,
}

#[derive(Debug, Serialize)]
struct Tags {
    previous: String,
}

#[derive(Debug, Serialize)]
struct Sku {
    name: String,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[expect(clippy::struct_excessive_bools, reason = "Azure has as many")]
struct Properties {
    allow_blob_public_access: bool,
    allow_cross_tenant_replication: bool,
    allow_shared_key_access: bool,
    allowed_copy_scope: String,
    #[serde(rename = "defaultToOAuthAuthentication")]
    default_to_oauth_authentication: bool,
    encryption: Encryption,
    is_local_user_enabled: bool,
    key_policy: KeyPolicy,
    minimum_tls_version: String,
    network_acls: NetworkAcls,
    public_network_access: String,
    sas_policy: SasPolicy,
    supports_https_traffic_only: bool,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Encryption {
    key_source: String,
    require_infrastructure_encryption: bool,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct KeyPolicy {
    key_expiration_period_in_days: i64,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct NetworkAcls {
    bypass: String,
    default_action: String,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct SasPolicy {
    expiration_action: String,
    sas_expiration_period: String,
}

/// The template with `count` accounts. Its hash is one of zeros: there is nothing here to compare
/// it with.
pub fn chain(count: usize) -> Document {
    Document {
        schema: "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#"
            .to_owned(),
        content_version: "1.0.0.0".to_owned(),
        metadata: Metadata {
            generator: Generator { name: "armwright".to_owned(), content_hash: "0".repeat(64) },
        },
        resources: (0..count).map(account).collect(),
    }
}

fn account(index: usize) -> Account {
    let previous = index.checked_sub(1).map(account_name);
    let id =
        previous.map(|name| format!("[resourceId('Microsoft.Storage/storageAccounts', '{name}')]"));
    Account {
        kind_of_resource: "Microsoft.Storage/storageAccounts".to_owned(),
        api_version: "2025-08-01".to_owned(),
        name: account_name(index),
        location: LOCATION.to_owned(),
        tags: id.clone().map(|previous| Tags { previous }),
        sku: Sku { name: "Standard_RAGRS".to_owned() },
        kind: "StorageV2".to_owned(),
        properties: Properties {
            allow_blob_public_access: false,
            allow_cross_tenant_replication: false,
            allow_shared_key_access: false,
            allowed_copy_scope: "AAD".to_owned(),
            default_to_oauth_authentication: true,
            encryption: Encryption {
                key_source: "Microsoft.Storage".to_owned(),
                require_infrastructure_encryption: true,
            },
            is_local_user_enabled: false,
            key_policy: KeyPolicy { key_expiration_period_in_days: 90 },
            minimum_tls_version: "TLS1_2".to_owned(),
            network_acls: NetworkAcls {
                bypass: "AzureServices".to_owned(),
                default_action: "Deny".to_owned(),
            },
            public_network_access: "Disabled".to_owned(),
            sas_policy: SasPolicy {
                expiration_action: "Block".to_owned(),
                sas_expiration_period: "1.00:00:00".to_owned(),
            },
            supports_https_traffic_only: true,
        },
        depends_on: id.into_iter().collect(),
    }
}
