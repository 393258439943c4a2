//! The 156 setters of `armwright::azure::containerregistry`.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use armwright::azure::containerregistry::{self as this, types};

use crate::support::*;

#[test]
fn resource_agent_pool() {
    let new = || {
        this::AgentPool::new(
            &this::Registry::from_id(start::<String>()),
            start::<String>(),
            start::<String>(),
        )
    };
    check(body(new().count(any::<i64>())), &["properties", "count"]);
    check(body(new().tier(any::<String>())), &["properties", "tier"]);
    check(body(new().os(any::<types::Os>())), &["properties", "os"]);
    check(
        body(new().virtual_network_subnet_resource_id(any::<Id<azure::network::Subnet>>())),
        &["properties", "virtualNetworkSubnetResourceId"],
    );
    check(body(new().tags(any::<Map<String>>())), &["tags"]);
    check(body(new().tag("key", any::<String>())), &["tags", "key"]);
}

#[test]
fn resource_cache_rule() {
    let new =
        || this::CacheRule::new(&this::Registry::from_id(start::<String>()), start::<String>());
    check(
        body(new().credential_set_resource_id(any::<Id<this::CredentialSet>>())),
        &["properties", "credentialSetResourceId"],
    );
    check(body(new().source_repository(any::<String>())), &["properties", "sourceRepository"]);
    check(body(new().target_repository(any::<String>())), &["properties", "targetRepository"]);
}

#[test]
fn resource_connected_registry() {
    let new = || {
        this::ConnectedRegistry::new(
            &this::Registry::from_id(start::<String>()),
            start::<String>(),
            start::<types::ConnectedRegistryMode>(),
            start::<types::ParentProperties>(),
        )
    };
    check(
        body(new().client_token_ids(any::<Vec<Id<this::Token>>>())),
        &["properties", "clientTokenIds"],
    );
    check(
        body(new().client_token_id(any::<Id<this::Token>>())),
        &["properties", "clientTokenIds", "0"],
    );
    check(body(new().logging(any::<types::LoggingProperties>())), &["properties", "logging"]);
    check(
        body(new().notifications_list(any::<Vec<String>>())),
        &["properties", "notificationsList"],
    );
    check(
        body(new().garbage_collection(any::<types::GarbageCollectionProperties>())),
        &["properties", "garbageCollection"],
    );
}

#[test]
fn resource_credential_set() {
    let new =
        || this::CredentialSet::new(&this::Registry::from_id(start::<String>()), start::<String>());
    check(body(new().login_server(any::<String>())), &["properties", "loginServer"]);
    check(
        body(new().auth_credentials(any::<Vec<types::AuthCredential>>())),
        &["properties", "authCredentials"],
    );
    check(
        body(new().auth_credential(any::<types::AuthCredential>())),
        &["properties", "authCredentials", "0"],
    );
    appears(body(new()), body(new().system_assigned_identity()), &["identity", "type"]);
    appears(
        body(new()),
        body(new().user_assigned_identity(any::<Id<UserAssignedIdentity>>())),
        &["identity", "userAssignedIdentities"],
    );
}

#[test]
fn resource_private_endpoint_connection() {
    let new = || {
        this::PrivateEndpointConnection::new(
            &this::Registry::from_id(start::<String>()),
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
}

#[test]
fn resource_registry() {
    let new = || this::Registry::new(start::<String>(), start::<String>());
    check(
        body(new().dangerously_set_admin_user_enabled(any::<bool>())),
        &["properties", "adminUserEnabled"],
    );
    holds(
        body(new()),
        body(new().network_rule_set(types::NetworkRuleSet::new())),
        &["properties", "networkRuleSet"],
        types::NetworkRuleSet::new(),
    );
    check(
        body(new().dangerously_set_network_rule_set(any::<types::NetworkRuleSet>())),
        &["properties", "networkRuleSet"],
    );
    check(body(new().policies(any::<types::Policies>())), &["properties", "policies"]);
    check(
        body(new().encryption(any::<types::EncryptionProperty>())),
        &["properties", "encryption"],
    );
    check(body(new().data_endpoint_enabled(any::<bool>())), &["properties", "dataEndpointEnabled"]);
    check(
        body(new().dangerously_set_public_network_access(any::<types::PublicNetworkAccess>())),
        &["properties", "publicNetworkAccess"],
    );
    check(
        body(new().network_rule_bypass_options(any::<types::NetworkRuleBypassOptions>())),
        &["properties", "networkRuleBypassOptions"],
    );
    check(
        body(new().network_rule_bypass_allowed_for_tasks(any::<bool>())),
        &["properties", "networkRuleBypassAllowedForTasks"],
    );
    check(
        body(new().zone_redundancy(any::<types::ZoneRedundancy>())),
        &["properties", "zoneRedundancy"],
    );
    check(
        body(new().dangerously_set_anonymous_pull_enabled(any::<bool>())),
        &["properties", "anonymousPullEnabled"],
    );
    check(
        body(new().role_assignment_mode(any::<types::RoleAssignmentMode>())),
        &["properties", "roleAssignmentMode"],
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
fn resource_replication() {
    let new = || {
        this::Replication::new(
            &this::Registry::from_id(start::<String>()),
            start::<String>(),
            start::<String>(),
        )
    };
    check(
        body(new().region_endpoint_enabled(any::<bool>())),
        &["properties", "regionEndpointEnabled"],
    );
    check(
        body(new().zone_redundancy(any::<types::ZoneRedundancy>())),
        &["properties", "zoneRedundancy"],
    );
    check(body(new().tags(any::<Map<String>>())), &["tags"]);
    check(body(new().tag("key", any::<String>())), &["tags", "key"]);
}

#[test]
fn resource_scope_map() {
    let new = || {
        this::ScopeMap::new(
            &this::Registry::from_id(start::<String>()),
            start::<String>(),
            start::<Vec<String>>(),
        )
    };
    check(body(new().description(any::<String>())), &["properties", "description"]);
    check(body(new().action(any::<String>())), &["properties", "actions", "0"]);
}

#[test]
fn resource_task() {
    let new = || {
        this::Task::new(
            &this::Registry::from_id(start::<String>()),
            start::<String>(),
            start::<String>(),
            start::<types::PlatformProperties>(),
            start::<types::TaskStepProperties>(),
        )
    };
    appears(body(new()), body(new().system_assigned_identity()), &["identity", "type"]);
    appears(
        body(new()),
        body(new().user_assigned_identity(any::<Id<UserAssignedIdentity>>())),
        &["identity", "userAssignedIdentities"],
    );
    check(body(new().status(any::<types::TaskStatus>())), &["properties", "status"]);
    check(
        body(new().agent_configuration(any::<types::AgentProperties>())),
        &["properties", "agentConfiguration"],
    );
    check(body(new().timeout(any::<i64>())), &["properties", "timeout"]);
    check(body(new().trigger(any::<types::TriggerProperties>())), &["properties", "trigger"]);
    check(body(new().credentials(any::<types::Credentials>())), &["properties", "credentials"]);
    check(body(new().tags(any::<Map<String>>())), &["tags"]);
    check(body(new().tag("key", any::<String>())), &["tags", "key"]);
}

#[test]
fn resource_token() {
    let new = || this::Token::new(&this::Registry::from_id(start::<String>()), start::<String>());
    check(body(new().scope_map_id(any::<Id<this::ScopeMap>>())), &["properties", "scopeMapId"]);
    check(
        body(new().credentials(any::<types::TokenCredentialsProperties>())),
        &["properties", "credentials"],
    );
    check(body(new().status(any::<types::TokenStatus>())), &["properties", "status"]);
}

#[test]
fn resource_webhook() {
    let new = || {
        this::Webhook::new(
            &this::Registry::from_id(start::<String>()),
            start::<String>(),
            start::<String>(),
            start::<Secret>(),
            start::<Vec<types::WebhookAction>>(),
        )
    };
    check(body(new().tags(any::<Map<String>>())), &["tags"]);
    check(body(new().tag("key", any::<String>())), &["tags", "key"]);
    check(body(new().custom_headers(any::<Map<String>>())), &["properties", "customHeaders"]);
    check(
        body(new().custom_header("key", any::<String>())),
        &["properties", "customHeaders", "key"],
    );
    check(body(new().status(any::<types::WebhookStatus>())), &["properties", "status"]);
    check(body(new().scope(any::<String>())), &["properties", "scope"]);
    check(body(new().action(any::<types::WebhookAction>())), &["properties", "actions", "0"]);
}

#[test]
fn definition_agent_properties() {
    let new = || types::AgentProperties::new();
    check(new().cpu(any::<i64>()), &["cpu"]);
}

#[test]
fn definition_argument() {
    let new = || types::Argument::new(start::<String>(), start::<String>());
    check(new().is_secret(any::<bool>()), &["isSecret"]);
}

#[test]
fn definition_auth_credential() {
    let new = || types::AuthCredential::new();
    check(new().name(any::<types::AuthCredentialName>()), &["name"]);
    check(new().username_secret_identifier(any::<String>()), &["usernameSecretIdentifier"]);
    check(new().password_secret_identifier(any::<String>()), &["passwordSecretIdentifier"]);
}

#[test]
fn definition_auth_info() {
    let new = || types::AuthInfo::new(start::<types::TokenType>(), start::<Secret>());
    check(new().refresh_token(any::<Secret>()), &["refreshToken"]);
    check(new().scope(any::<String>()), &["scope"]);
    check(new().expires_in(any::<i64>()), &["expiresIn"]);
}

#[test]
fn definition_azure_ad_authentication_as_arm_policy() {
    let new = || types::AzureAdAuthenticationAsArmPolicy::new();
    check(new().status(any::<types::AzureAdAuthenticationAsArmPolicyStatus>()), &["status"]);
}

#[test]
fn definition_base_image_trigger() {
    let new =
        || types::BaseImageTrigger::new(start::<types::BaseImageTriggerType>(), start::<String>());
    check(new().status(any::<types::BaseImageTriggerStatus>()), &["status"]);
}

#[test]
fn definition_credentials() {
    let new = || types::Credentials::new();
    check(new().source_registry(any::<types::SourceRegistryCredentials>()), &["sourceRegistry"]);
    check(
        new().custom_registries(any::<Map<types::CustomRegistryCredentials>>()),
        &["customRegistries"],
    );
    check(
        new().custom_registry("key", any::<types::CustomRegistryCredentials>()),
        &["customRegistries", "key"],
    );
}

#[test]
fn definition_custom_registry_credentials() {
    let new = || types::CustomRegistryCredentials::new();
    check(new().user_name(any::<types::SecretObject>()), &["userName"]);
    check(new().password(any::<types::SecretObject>()), &["password"]);
    check(new().identity(any::<String>()), &["identity"]);
}

#[test]
fn definition_docker_build_step() {
    let new = || types::DockerBuildStep::new(start::<String>());
    check(new().context_path(any::<String>()), &["contextPath"]);
    check(new().context_access_token(any::<Secret>()), &["contextAccessToken"]);
    check(new().image_names(any::<Vec<String>>()), &["imageNames"]);
    check(new().image_name(any::<String>()), &["imageNames", "0"]);
    check(new().is_push_enabled(any::<bool>()), &["isPushEnabled"]);
    check(new().no_cache(any::<bool>()), &["noCache"]);
    check(new().target(any::<String>()), &["target"]);
    check(new().arguments(any::<Vec<types::Argument>>()), &["arguments"]);
    check(new().argument(any::<types::Argument>()), &["arguments", "0"]);
}

#[test]
fn definition_encoded_task_step() {
    let new = || types::EncodedTaskStep::new(start::<String>());
    check(new().context_path(any::<String>()), &["contextPath"]);
    check(new().context_access_token(any::<Secret>()), &["contextAccessToken"]);
    check(new().encoded_values_content(any::<String>()), &["encodedValuesContent"]);
    check(new().values(any::<Vec<types::SetValue>>()), &["values"]);
    check(new().value(any::<types::SetValue>()), &["values", "0"]);
}

#[test]
fn definition_encryption_property() {
    let new = || types::EncryptionProperty::new();
    check(new().status(any::<types::EncryptionPropertyStatus>()), &["status"]);
    check(new().key_vault_properties(any::<types::KeyVaultProperties>()), &["keyVaultProperties"]);
}

#[test]
fn definition_export_policy() {
    let new = || types::ExportPolicy::new();
    check(new().status(any::<types::ExportPolicyStatus>()), &["status"]);
}

#[test]
fn definition_file_task_step() {
    let new = || types::FileTaskStep::new(start::<String>());
    check(new().context_path(any::<String>()), &["contextPath"]);
    check(new().context_access_token(any::<Secret>()), &["contextAccessToken"]);
    check(new().values_file_path(any::<String>()), &["valuesFilePath"]);
    check(new().values(any::<Vec<types::SetValue>>()), &["values"]);
    check(new().value(any::<types::SetValue>()), &["values", "0"]);
}

#[test]
fn definition_garbage_collection_properties() {
    let new = || types::GarbageCollectionProperties::new();
    check(new().enabled(any::<bool>()), &["enabled"]);
    check(new().schedule(any::<String>()), &["schedule"]);
}

#[test]
fn definition_ip_rule() {
    let new = || types::IpRule::new(start::<String>());
    check(new().action(any::<types::IpRuleAction>()), &["action"]);
}

#[test]
fn definition_key_vault_properties() {
    let new = || types::KeyVaultProperties::new();
    check(new().key_identifier(any::<String>()), &["keyIdentifier"]);
    check(new().identity(any::<String>()), &["identity"]);
}

#[test]
fn definition_logging_properties() {
    let new = || types::LoggingProperties::new();
    check(new().log_level(any::<types::LogLevel>()), &["logLevel"]);
    check(new().audit_log_status(any::<types::AuditLogStatus>()), &["auditLogStatus"]);
}

#[test]
fn definition_network_rule_set() {
    let new = || types::NetworkRuleSet::new();
    check(
        new().dangerously_set_default_action(any::<types::NetworkRuleSetDefaultAction>()),
        &["defaultAction"],
    );
    check(new().ip_rules(any::<Vec<types::IpRule>>()), &["ipRules"]);
    check(new().ip_rule(any::<types::IpRule>()), &["ipRules", "0"]);
}

#[test]
fn definition_parent_properties() {
    let new = || types::ParentProperties::new(start::<types::SyncProperties>());
    check(new().id(any::<Id<this::ConnectedRegistry>>()), &["id"]);
}

#[test]
fn definition_platform_properties() {
    let new = || types::PlatformProperties::new(start::<types::Os>());
    check(new().architecture(any::<types::Architecture>()), &["architecture"]);
    check(new().variant(any::<types::Variant>()), &["variant"]);
}

#[test]
fn definition_policies() {
    let new = || types::Policies::new();
    check(new().quarantine_policy(any::<types::QuarantinePolicy>()), &["quarantinePolicy"]);
    check(new().trust_policy(any::<types::TrustPolicy>()), &["trustPolicy"]);
    check(new().retention_policy(any::<types::RetentionPolicy>()), &["retentionPolicy"]);
    check(new().export_policy(any::<types::ExportPolicy>()), &["exportPolicy"]);
    check(new().azure_ad_authentication_as_arm_policy(any::<types::AzureAdAuthenticationAsArmPolicy>()), &["azureADAuthenticationAsArmPolicy"]);
}

#[test]
fn definition_private_link_service_connection_state() {
    let new = || types::PrivateLinkServiceConnectionState::new();
    check(new().status(any::<types::PrivateLinkServiceConnectionStateStatus>()), &["status"]);
    check(new().description(any::<String>()), &["description"]);
    check(new().actions_required(any::<types::ActionsRequired>()), &["actionsRequired"]);
}

#[test]
fn definition_quarantine_policy() {
    let new = || types::QuarantinePolicy::new();
    check(new().status(any::<types::QuarantinePolicyStatus>()), &["status"]);
}

#[test]
fn definition_retention_policy() {
    let new = || types::RetentionPolicy::new();
    check(new().days(any::<i64>()), &["days"]);
    check(new().status(any::<types::RetentionPolicyStatus>()), &["status"]);
}

#[test]
fn definition_secret_object() {
    let new = || types::SecretObject::new();
    check(new().value(any::<Secret>()), &["value"]);
    check(new().type_(any::<types::SecretObjectType>()), &["type"]);
}

#[test]
fn definition_set_value() {
    let new = || types::SetValue::new(start::<String>(), start::<String>());
    check(new().is_secret(any::<bool>()), &["isSecret"]);
}

#[test]
fn definition_sku() {
    let new = || types::Sku::new();
    check(new().dangerously_set_name(any::<types::SkuName>()), &["name"]);
}

#[test]
fn definition_source_properties() {
    let new =
        || types::SourceProperties::new(start::<types::SourceControlType>(), start::<String>());
    check(new().branch(any::<String>()), &["branch"]);
    check(
        new().source_control_auth_properties(any::<types::AuthInfo>()),
        &["sourceControlAuthProperties"],
    );
}

#[test]
fn definition_source_registry_credentials() {
    let new = || types::SourceRegistryCredentials::new();
    check(new().login_mode(any::<types::LoginMode>()), &["loginMode"]);
}

#[test]
fn definition_source_trigger() {
    let new = || {
        types::SourceTrigger::new(
            start::<types::SourceProperties>(),
            start::<Vec<types::SourceTriggerEvent>>(),
            start::<String>(),
        )
    };
    check(
        new().source_trigger_event(any::<types::SourceTriggerEvent>()),
        &["sourceTriggerEvents", "0"],
    );
    check(new().status(any::<types::SourceTriggerStatus>()), &["status"]);
}

#[test]
fn definition_sync_properties() {
    let new = || types::SyncProperties::new(start::<Id<this::Token>>(), start::<String>());
    check(new().schedule(any::<String>()), &["schedule"]);
    check(new().sync_window(any::<String>()), &["syncWindow"]);
}

#[test]
fn definition_timer_trigger() {
    let new = || types::TimerTrigger::new(start::<String>(), start::<String>());
    check(new().status(any::<types::TimerTriggerStatus>()), &["status"]);
}

#[test]
fn definition_token_certificate() {
    let new = || types::TokenCertificate::new();
    check(new().name(any::<types::TokenCertificateName>()), &["name"]);
    check(new().expiry(any::<String>()), &["expiry"]);
    check(new().thumbprint(any::<String>()), &["thumbprint"]);
    check(new().encoded_pem_certificate(any::<String>()), &["encodedPemCertificate"]);
}

#[test]
fn definition_token_credentials_properties() {
    let new = || types::TokenCredentialsProperties::new();
    check(new().certificates(any::<Vec<types::TokenCertificate>>()), &["certificates"]);
    check(new().certificate(any::<types::TokenCertificate>()), &["certificates", "0"]);
    check(new().passwords(any::<Vec<types::TokenPassword>>()), &["passwords"]);
    check(new().password(any::<types::TokenPassword>()), &["passwords", "0"]);
}

#[test]
fn definition_token_password() {
    let new = || types::TokenPassword::new();
    check(new().creation_time(any::<String>()), &["creationTime"]);
    check(new().expiry(any::<String>()), &["expiry"]);
    check(new().name(any::<types::TokenPasswordName>()), &["name"]);
}

#[test]
fn definition_trigger_properties() {
    let new = || types::TriggerProperties::new();
    check(new().timer_triggers(any::<Vec<types::TimerTrigger>>()), &["timerTriggers"]);
    check(new().timer_trigger(any::<types::TimerTrigger>()), &["timerTriggers", "0"]);
    check(new().source_triggers(any::<Vec<types::SourceTrigger>>()), &["sourceTriggers"]);
    check(new().source_trigger(any::<types::SourceTrigger>()), &["sourceTriggers", "0"]);
    check(new().base_image_trigger(any::<types::BaseImageTrigger>()), &["baseImageTrigger"]);
}

#[test]
fn definition_trust_policy() {
    let new = || types::TrustPolicy::new();
    check(new().type_(any::<types::TrustPolicyType>()), &["type"]);
    check(new().status(any::<types::TrustPolicyStatus>()), &["status"]);
}
