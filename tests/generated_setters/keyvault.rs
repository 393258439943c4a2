//! The 61 setters of `armwright::azure::keyvault`.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use armwright::azure::keyvault::{self as this, types};

use crate::support::*;

#[test]
fn resource_access_policy() {
    let new = || {
        this::AccessPolicy::new(
            &this::Vault::from_id(start::<String>()),
            start::<types::AccessPolicyName>(),
            start::<Vec<types::AccessPolicyEntry>>(),
        )
    };
    check(
        body(new().access_policy(any::<types::AccessPolicyEntry>())),
        &["properties", "accessPolicies", "0"],
    );
}

#[test]
fn resource_private_endpoint_connection() {
    let new = || {
        this::PrivateEndpointConnection::new(
            &this::Vault::from_id(start::<String>()),
            start::<String>(),
        )
    };
    check(
        body(new().private_link_service_connection_state(any::<
            types::PrivateLinkServiceConnectionState,
        >())),
        &["properties", "privateLinkServiceConnectionState"],
    );
    check(body(new().etag(any::<String>())), &["etag"]);
}

#[test]
fn resource_vault() {
    let new = || this::Vault::new(start::<String>(), start::<String>());
    check(body(new().tags(any::<Map<String>>())), &["tags"]);
    check(body(new().tag("key", any::<String>())), &["tags", "key"]);
    check(
        body(new().dangerously_set_access_policies(any::<Vec<types::AccessPolicyEntry>>())),
        &["properties", "accessPolicies"],
    );
    check(body(new().vault_uri(any::<String>())), &["properties", "vaultUri"]);
    check(
        body(new().enabled_for_deployment(any::<bool>())),
        &["properties", "enabledForDeployment"],
    );
    check(
        body(new().enabled_for_disk_encryption(any::<bool>())),
        &["properties", "enabledForDiskEncryption"],
    );
    check(
        body(new().enabled_for_template_deployment(any::<bool>())),
        &["properties", "enabledForTemplateDeployment"],
    );
    check(
        body(new().dangerously_set_enable_soft_delete(any::<bool>())),
        &["properties", "enableSoftDelete"],
    );
    check(
        body(new().dangerously_set_enable_rbac_authorization(any::<bool>())),
        &["properties", "enableRbacAuthorization"],
    );
    check(body(new().create_mode(any::<types::CreateMode>())), &["properties", "createMode"]);
    check(
        body(new().dangerously_set_enable_purge_protection(any::<bool>())),
        &["properties", "enablePurgeProtection"],
    );
    holds(
        body(new()),
        body(new().network_acls(types::NetworkRuleSet::new())),
        &["properties", "networkAcls"],
        types::NetworkRuleSet::new(),
    );
    check(
        body(new().dangerously_set_network_acls(any::<types::NetworkRuleSet>())),
        &["properties", "networkAcls"],
    );
    check(
        body(new().provisioning_state(any::<types::ProvisioningState>())),
        &["properties", "provisioningState"],
    );
    check(
        body(new().dangerously_set_public_network_access(any::<String>())),
        &["properties", "publicNetworkAccess"],
    );
}

#[test]
fn resource_vault_key() {
    let new = || {
        this::VaultKey::new(
            &this::Vault::from_id(start::<String>()),
            start::<String>(),
            any::<types::Kty>(),
        )
    };
    check(body(new().tags(any::<Map<String>>())), &["tags"]);
    check(body(new().tag("key", any::<String>())), &["tags", "key"]);
    check(body(new().attributes(any::<types::KeyAttributes>())), &["properties", "attributes"]);
    check(body(new().key_ops(any::<Vec<types::KeyOps>>())), &["properties", "keyOps"]);
    check(body(new().key_size(any::<i64>())), &["properties", "keySize"]);
    check(body(new().curve_name(any::<types::CurveName>())), &["properties", "curveName"]);
    check(
        body(new().release_policy(any::<types::KeyReleasePolicy>())),
        &["properties", "release_policy"],
    );
}

#[test]
fn resource_vault_secret() {
    let new = || {
        this::VaultSecret::new(
            &this::Vault::from_id(start::<String>()),
            start::<String>(),
            any::<Secret>(),
            any::<i64>(),
        )
    };
    check(body(new().tags(any::<Map<String>>())), &["tags"]);
    check(body(new().tag("key", any::<String>())), &["tags", "key"]);
    check(body(new().content_type(any::<String>())), &["properties", "contentType"]);
}

#[test]
fn definition_access_policy_entry() {
    let new = || {
        types::AccessPolicyEntry::new(
            start::<String>(),
            start::<String>(),
            start::<types::Permissions>(),
        )
    };
    check(new().application_id(any::<String>()), &["applicationId"]);
}

#[test]
fn definition_action() {
    let new = || types::Action::new();
    check(new().type_(any::<types::ActionType>()), &["type"]);
}

#[test]
fn definition_key_attributes() {
    let new = || types::KeyAttributes::new();
    check(new().enabled(any::<bool>()), &["enabled"]);
    check(new().nbf(any::<i64>()), &["nbf"]);
    check(new().exp(any::<i64>()), &["exp"]);
    check(new().exportable(any::<bool>()), &["exportable"]);
}

#[test]
fn definition_key_release_policy() {
    let new = || types::KeyReleasePolicy::new();
    check(new().content_type(any::<String>()), &["contentType"]);
    check(new().data(any::<String>()), &["data"]);
}

#[test]
fn definition_lifetime_action() {
    let new = || types::LifetimeAction::new();
    check(new().trigger(any::<types::Trigger>()), &["trigger"]);
    check(new().action(any::<types::Action>()), &["action"]);
}

#[test]
fn definition_network_rule_set() {
    let new = || types::NetworkRuleSet::new();
    check(new().dangerously_set_bypass(any::<types::NetworkRuleSetBypass>()), &["bypass"]);
    check(
        new().dangerously_set_default_action(any::<types::NetworkRuleSetDefaultAction>()),
        &["defaultAction"],
    );
    check(new().ip_rules(any::<Vec<types::IpRule>>()), &["ipRules"]);
    check(new().ip_rule(any::<types::IpRule>()), &["ipRules", "0"]);
    check(
        new().virtual_network_rules(any::<Vec<types::VirtualNetworkRule>>()),
        &["virtualNetworkRules"],
    );
    check(
        new().virtual_network_rule(any::<types::VirtualNetworkRule>()),
        &["virtualNetworkRules", "0"],
    );
}

#[test]
fn definition_permissions() {
    let new = || types::Permissions::new();
    check(new().keys(any::<Vec<types::PermissionsKey>>()), &["keys"]);
    check(new().key(any::<types::PermissionsKey>()), &["keys", "0"]);
    check(new().secrets(any::<Vec<types::Secret>>()), &["secrets"]);
    check(new().secret(any::<types::Secret>()), &["secrets", "0"]);
    check(new().certificates(any::<Vec<types::Certificate>>()), &["certificates"]);
    check(new().certificate(any::<types::Certificate>()), &["certificates", "0"]);
    check(new().storage(any::<Vec<types::PermissionsStorage>>()), &["storage"]);
}

#[test]
fn definition_private_link_service_connection_state() {
    let new = || types::PrivateLinkServiceConnectionState::new();
    check(new().status(any::<types::PrivateLinkServiceConnectionStateStatus>()), &["status"]);
    check(new().description(any::<String>()), &["description"]);
    check(new().actions_required(any::<types::ActionsRequired>()), &["actionsRequired"]);
}

#[test]
fn definition_rotation_policy() {
    let new = || types::RotationPolicy::new(start::<types::KeyRotationPolicyAttributes>());
    check(new().lifetime_actions(any::<Vec<types::LifetimeAction>>()), &["lifetimeActions"]);
    check(new().lifetime_action(any::<types::LifetimeAction>()), &["lifetimeActions", "0"]);
}

#[test]
fn definition_secret_attributes() {
    let new = || types::SecretAttributes::new(start::<i64>());
    check(new().enabled(any::<bool>()), &["enabled"]);
    check(new().nbf(any::<i64>()), &["nbf"]);
}

#[test]
fn definition_trigger() {
    let new = || types::Trigger::new();
    check(new().time_after_create(any::<String>()), &["timeAfterCreate"]);
    check(new().time_before_expiry(any::<String>()), &["timeBeforeExpiry"]);
}

#[test]
fn definition_virtual_network_rule() {
    let new = || types::VirtualNetworkRule::new(start::<Id<azure::network::Subnet>>());
    check(
        new().ignore_missing_vnet_service_endpoint(any::<bool>()),
        &["ignoreMissingVnetServiceEndpoint"],
    );
}
