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
struct Properties {
    allow_blob_public_access: bool,
    allow_cross_tenant_replication: bool,
    allow_shared_key_access: bool,
    encryption: Encryption,
    minimum_tls_version: String,
    network_acls: NetworkAcls,
    public_network_access: String,
    supports_https_traffic_only: bool,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Encryption {
    require_infrastructure_encryption: bool,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct NetworkAcls {
    bypass: String,
    default_action: String,
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
        sku: Sku { name: "Standard_ZRS".to_owned() },
        kind: "StorageV2".to_owned(),
        properties: Properties {
            allow_blob_public_access: false,
            allow_cross_tenant_replication: false,
            allow_shared_key_access: false,
            encryption: Encryption { require_infrastructure_encryption: true },
            minimum_tls_version: "TLS1_2".to_owned(),
            network_acls: NetworkAcls {
                bypass: "AzureServices".to_owned(),
                default_action: "Deny".to_owned(),
            },
            public_network_access: "Disabled".to_owned(),
            supports_https_traffic_only: true,
        },
        depends_on: id.into_iter().collect(),
    }
}
