//! The 25 setters of `armwright::azure::appconfiguration`.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use armwright::azure::appconfiguration::{self as this, types};

use crate::support::*;

#[test]
fn resource_configuration_store() {
    let new = || this::ConfigurationStore::new(start::<String>(), start::<String>());
    appears(body(new()), body(new().system_assigned_identity()), &["identity", "type"]);
    appears(
        body(new()),
        body(new().user_assigned_identity(any::<Id<UserAssignedIdentity>>())),
        &["identity", "userAssignedIdentities"],
    );
    check(
        body(new().encryption(any::<types::EncryptionProperties>())),
        &["properties", "encryption"],
    );
    check(
        body(new().dangerously_set_public_network_access(any::<types::PublicNetworkAccess>())),
        &["properties", "publicNetworkAccess"],
    );
    check(
        body(new().dangerously_set_disable_local_auth(any::<bool>())),
        &["properties", "disableLocalAuth"],
    );
    check(
        body(new().soft_delete_retention_in_days(any::<i64>())),
        &["properties", "softDeleteRetentionInDays"],
    );
    check(
        body(new().default_key_value_revision_retention_period_in_seconds(any::<i64>())),
        &["properties", "defaultKeyValueRevisionRetentionPeriodInSeconds"],
    );
    check(
        body(new().dangerously_set_enable_purge_protection(any::<bool>())),
        &["properties", "enablePurgeProtection"],
    );
    check(
        body(new().data_plane_proxy(any::<types::DataPlaneProxyProperties>())),
        &["properties", "dataPlaneProxy"],
    );
    check(body(new().create_mode(any::<types::CreateMode>())), &["properties", "createMode"]);
    holds(body(new()), body(new().sku(types::Sku::new())), &["sku"], types::Sku::new());
    check(body(new().dangerously_set_sku(any::<types::Sku>())), &["sku"]);
    check(body(new().tags(any::<Map<String>>())), &["tags"]);
    check(body(new().tag("key", any::<String>())), &["tags", "key"]);
}

#[test]
fn resource_key_value() {
    let new = || {
        this::KeyValue::new(
            &this::ConfigurationStore::from_id(start::<String>()),
            start::<String>(),
        )
    };
    check(body(new().value(any::<String>())), &["properties", "value"]);
    check(body(new().content_type(any::<String>())), &["properties", "contentType"]);
    check(body(new().tags(any::<Map<String>>())), &["properties", "tags"]);
    check(body(new().tag("key", any::<String>())), &["properties", "tags", "key"]);
}

#[test]
fn resource_replica() {
    let new = || {
        this::Replica::new(&this::ConfigurationStore::from_id(start::<String>()), start::<String>())
    };
    check(body(new().location(any::<String>())), &["location"]);
}

#[test]
fn definition_data_plane_proxy_properties() {
    let new = || types::DataPlaneProxyProperties::new();
    check(new().authentication_mode(any::<types::AuthenticationMode>()), &["authenticationMode"]);
    check(
        new().private_link_delegation(any::<types::PrivateLinkDelegation>()),
        &["privateLinkDelegation"],
    );
}

#[test]
fn definition_encryption_properties() {
    let new = || types::EncryptionProperties::new();
    check(new().key_vault_properties(any::<types::KeyVaultProperties>()), &["keyVaultProperties"]);
}

#[test]
fn definition_key_vault_properties() {
    let new = || types::KeyVaultProperties::new();
    check(new().key_identifier(any::<String>()), &["keyIdentifier"]);
    check(new().identity_client_id(any::<String>()), &["identityClientId"]);
}

#[test]
fn definition_sku() {
    let new = || types::Sku::new();
    check(new().dangerously_set_name(any::<String>()), &["name"]);
}
