//! The 42 setters of `armwright::azure::search`.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use armwright::azure::search::{self as this, types};

use crate::support::*;

#[test]
fn resource_private_endpoint_connection() {
    let new = || {
        this::PrivateEndpointConnection::new(
            &this::SearchService::from_id(start::<String>()),
            start::<String>(),
        )
    };
    check(
        body(new().private_endpoint(any::<Id<azure::network::PrivateEndpoint>>())),
        &["properties", "privateEndpoint", "id"],
    );
    check(
        body(new().private_link_service_connection_state(any::<
            types::PrivateLinkServiceConnectionState,
        >())),
        &["properties", "privateLinkServiceConnectionState"],
    );
    check(body(new().group_id(any::<String>())), &["properties", "groupId"]);
    check(
        body(new().provisioning_state(any::<types::PrivateEndpointConnectionProvisioningState>())),
        &["properties", "provisioningState"],
    );
}

#[test]
fn resource_search_service() {
    let new = || this::SearchService::new(start::<String>(), start::<String>());
    check(body(new().replica_count(any::<i64>())), &["properties", "replicaCount"]);
    check(body(new().partition_count(any::<i64>())), &["properties", "partitionCount"]);
    check(body(new().endpoint(any::<String>())), &["properties", "endpoint"]);
    check(body(new().hosting_mode(any::<types::HostingMode>())), &["properties", "hostingMode"]);
    check(body(new().compute_type(any::<types::ComputeType>())), &["properties", "computeType"]);
    check(
        body(new().dangerously_set_public_network_access(any::<types::PublicNetworkAccess>())),
        &["properties", "publicNetworkAccess"],
    );
    check(
        body(new().network_rule_set(any::<types::NetworkRuleSet>())),
        &["properties", "networkRuleSet"],
    );
    check(
        body(new().data_exfiltration_protections(any::<Vec<types::DataExfiltrationProtection>>())),
        &["properties", "dataExfiltrationProtections"],
    );
    check(
        body(new().data_exfiltration_protection(any::<types::DataExfiltrationProtection>())),
        &["properties", "dataExfiltrationProtections", "0"],
    );
    check(
        body(new().encryption_with_cmk(any::<types::EncryptionWithCmk>())),
        &["properties", "encryptionWithCmk"],
    );
    check(
        body(new().dangerously_set_disable_local_auth(any::<bool>())),
        &["properties", "disableLocalAuth"],
    );
    check(
        body(new().dangerously_set_auth_options(any::<types::DataPlaneAuthOptions>())),
        &["properties", "authOptions"],
    );
    check(
        body(new().semantic_search(any::<types::SemanticSearch>())),
        &["properties", "semanticSearch"],
    );
    check(
        body(new().upgrade_available(any::<types::UpgradeAvailable>())),
        &["properties", "upgradeAvailable"],
    );
    holds(body(new()), body(new().sku(types::Sku::new())), &["sku"], types::Sku::new());
    check(body(new().dangerously_set_sku(any::<types::Sku>())), &["sku"]);
    appears(body(new()), body(new().system_assigned_identity()), &["identity", "type"]);
    appears(
        body(new()),
        body(new().user_assigned_identity(any::<Id<UserAssignedIdentity>>())),
        &["identity", "userAssignedIdentities"],
    );
    check(body(new().tags(any::<Map<String>>())), &["tags"]);
    check(body(new().tag("key", any::<String>())), &["tags", "key"]);
}

#[test]
fn resource_shared_private_link_resource() {
    let new = || {
        this::SharedPrivateLinkResource::new(
            &this::SearchService::from_id(start::<String>()),
            start::<String>(),
        )
    };
    check(
        body(new().private_link_resource_id(any::<Id<AnyResource>>())),
        &["properties", "privateLinkResourceId"],
    );
    check(body(new().group_id(any::<String>())), &["properties", "groupId"]);
    check(body(new().request_message(any::<String>())), &["properties", "requestMessage"]);
    check(body(new().resource_region(any::<String>())), &["properties", "resourceRegion"]);
    check(
        body(new().status(any::<types::SharedPrivateLinkResourceStatus>())),
        &["properties", "status"],
    );
    check(
        body(new().provisioning_state(any::<types::SharedPrivateLinkResourceProvisioningState>())),
        &["properties", "provisioningState"],
    );
}

#[test]
fn definition_data_plane_aad_or_api_key_auth_option() {
    let new = || types::DataPlaneAadOrApiKeyAuthOption::new();
    check(new().aad_auth_failure_mode(any::<types::AadAuthFailureMode>()), &["aadAuthFailureMode"]);
}

#[test]
fn definition_data_plane_auth_options() {
    let new = || types::DataPlaneAuthOptions::new();
    check(new().api_key_only(any::<Any>()), &["apiKeyOnly"]);
    check(new().aad_or_api_key(any::<types::DataPlaneAadOrApiKeyAuthOption>()), &["aadOrApiKey"]);
}

#[test]
fn definition_encryption_with_cmk() {
    let new = || types::EncryptionWithCmk::new();
    check(new().enforcement(any::<types::Enforcement>()), &["enforcement"]);
}

#[test]
fn definition_ip_rule() {
    let new = || types::IpRule::new();
    check(new().value(any::<String>()), &["value"]);
}

#[test]
fn definition_network_rule_set() {
    let new = || types::NetworkRuleSet::new();
    check(new().ip_rules(any::<Vec<types::IpRule>>()), &["ipRules"]);
    check(new().ip_rule(any::<types::IpRule>()), &["ipRules", "0"]);
    check(new().bypass(any::<types::NetworkRuleSetBypass>()), &["bypass"]);
}

#[test]
fn definition_private_link_service_connection_state() {
    let new = || types::PrivateLinkServiceConnectionState::new();
    check(new().status(any::<types::PrivateLinkServiceConnectionStateStatus>()), &["status"]);
    check(new().description(any::<String>()), &["description"]);
    check(new().actions_required(any::<String>()), &["actionsRequired"]);
}

#[test]
fn definition_sku() {
    let new = || types::Sku::new();
    check(new().dangerously_set_name(any::<types::SkuName>()), &["name"]);
}
