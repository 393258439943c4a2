//! The 331 setters of `armwright::azure::cognitiveservices`.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use armwright::azure::cognitiveservices::{self as this, types};

use crate::support::*;

#[test]
fn resource_account() {
    let new = || {
        this::Account::new(
            start::<String>(),
            start::<String>(),
            start::<String>(),
            start::<types::Sku>(),
            start::<String>(),
        )
    };
    check(body(new().migration_token(any::<Secret>())), &["properties", "migrationToken"]);
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
    check(body(new().encryption(any::<types::Encryption>())), &["properties", "encryption"]);
    check(
        body(new().user_owned_storage(any::<Vec<types::UserOwnedStorage>>())),
        &["properties", "userOwnedStorage"],
    );
    check(
        body(new().aml_workspace(any::<types::UserOwnedAmlWorkspace>())),
        &["properties", "amlWorkspace"],
    );
    check(
        body(new().dangerously_set_public_network_access(any::<types::PublicNetworkAccess>())),
        &["properties", "publicNetworkAccess"],
    );
    check(
        body(new().api_properties(any::<types::ApiProperties>())),
        &["properties", "apiProperties"],
    );
    check(
        body(new().dynamic_throttling_enabled(any::<bool>())),
        &["properties", "dynamicThrottlingEnabled"],
    );
    check(
        body(new().stored_completions_disabled(any::<bool>())),
        &["properties", "storedCompletionsDisabled"],
    );
    check(
        body(new().restrict_outbound_network_access(any::<bool>())),
        &["properties", "restrictOutboundNetworkAccess"],
    );
    check(body(new().allowed_fqdn_list(any::<Vec<String>>())), &["properties", "allowedFqdnList"]);
    check(
        body(new().dangerously_set_disable_local_auth(any::<bool>())),
        &["properties", "disableLocalAuth"],
    );
    check(body(new().restore(any::<bool>())), &["properties", "restore"]);
    check(body(new().locations(any::<types::MultiRegionSettings>())), &["properties", "locations"]);
    check(
        body(new().rai_monitor_config(any::<types::RaiMonitorConfig>())),
        &["properties", "raiMonitorConfig"],
    );
    check(
        body(new().network_injections(any::<Vec<types::NetworkInjection>>())),
        &["properties", "networkInjections"],
    );
    check(
        body(new().network_injection(any::<types::NetworkInjection>())),
        &["properties", "networkInjections", "0"],
    );
    check(
        body(new().allow_project_management(any::<bool>())),
        &["properties", "allowProjectManagement"],
    );
    check(body(new().default_project(any::<String>())), &["properties", "defaultProject"]);
    check(
        body(new().associated_projects(any::<Vec<String>>())),
        &["properties", "associatedProjects"],
    );
    check(
        body(new().associated_project(any::<String>())),
        &["properties", "associatedProjects", "0"],
    );
    check(body(new().tags(any::<Map<String>>())), &["tags"]);
    check(body(new().tag("key", any::<String>())), &["tags", "key"]);
    appears(body(new()), body(new().system_assigned_identity()), &["identity", "type"]);
    appears(
        body(new()),
        body(new().user_assigned_identity(any::<Id<UserAssignedIdentity>>())),
        &["identity", "userAssignedIdentities"],
    );
}

#[test]
fn resource_account_capability_host() {
    let new = || {
        this::AccountCapabilityHost::new(
            &this::Account::from_id(start::<String>()),
            start::<String>(),
        )
    };
    check(
        body(new().ai_services_connections(any::<Vec<String>>())),
        &["properties", "aiServicesConnections"],
    );
    check(
        body(new().ai_services_connection(any::<String>())),
        &["properties", "aiServicesConnections", "0"],
    );
    check(
        body(new().capability_host_kind(any::<types::CapabilityHostKind>())),
        &["properties", "capabilityHostKind"],
    );
    check(body(new().customer_subnet(any::<String>())), &["properties", "customerSubnet"]);
    check(
        body(new().storage_connections(any::<Vec<String>>())),
        &["properties", "storageConnections"],
    );
    check(
        body(new().storage_connection(any::<String>())),
        &["properties", "storageConnections", "0"],
    );
    check(
        body(new().thread_storage_connections(any::<Vec<String>>())),
        &["properties", "threadStorageConnections"],
    );
    check(
        body(new().thread_storage_connection(any::<String>())),
        &["properties", "threadStorageConnections", "0"],
    );
    check(
        body(new().vector_store_connections(any::<Vec<String>>())),
        &["properties", "vectorStoreConnections"],
    );
    check(
        body(new().vector_store_connection(any::<String>())),
        &["properties", "vectorStoreConnections", "0"],
    );
    check(
        body(new().enable_public_hosting_environment(any::<bool>())),
        &["properties", "enablePublicHostingEnvironment"],
    );
    check(body(new().description(any::<String>())), &["properties", "description"]);
    check(body(new().tags(any::<Map<String>>())), &["properties", "tags"]);
    check(body(new().tag("key", any::<String>())), &["properties", "tags", "key"]);
}

#[test]
fn resource_account_deployment() {
    let new = || {
        this::AccountDeployment::new(
            &this::Account::from_id(start::<String>()),
            start::<String>(),
            start::<types::Sku>(),
            start::<types::DeploymentModel>(),
        )
    };
    check(
        body(new().scale_settings(any::<types::DeploymentScaleSettings>())),
        &["properties", "scaleSettings"],
    );
    check(body(new().rai_policy_name(any::<String>())), &["properties", "raiPolicyName"]);
    check(
        body(new().version_upgrade_option(any::<types::VersionUpgradeOption>())),
        &["properties", "versionUpgradeOption"],
    );
    check(body(new().current_capacity(any::<i64>())), &["properties", "currentCapacity"]);
    check(
        body(new().capacity_settings(any::<types::DeploymentCapacitySettings>())),
        &["properties", "capacitySettings"],
    );
    check(
        body(new().parent_deployment_name(any::<String>())),
        &["properties", "parentDeploymentName"],
    );
    check(
        body(new().spillover_deployment_name(any::<String>())),
        &["properties", "spilloverDeploymentName"],
    );
    check(body(new().service_tier(any::<types::ServiceTier>())), &["properties", "serviceTier"]);
    check(
        body(new().deployment_state(any::<types::DeploymentState>())),
        &["properties", "deploymentState"],
    );
    check(body(new().routing(any::<types::DeploymentRouting>())), &["properties", "routing"]);
    check(body(new().tags(any::<Map<String>>())), &["tags"]);
    check(body(new().tag("key", any::<String>())), &["tags", "key"]);
}

#[test]
fn resource_managed_network() {
    let new =
        || this::ManagedNetwork::new(&this::Account::from_id(start::<String>()), start::<String>());
    check(
        body(new().managed_network(any::<types::ManagedNetworkSettingsEx>())),
        &["properties", "managedNetwork"],
    );
}

#[test]
fn resource_private_endpoint_connection() {
    let new = || {
        this::PrivateEndpointConnection::new(
            &this::Account::from_id(start::<String>()),
            start::<String>(),
            start::<types::PrivateLinkServiceConnectionState>(),
        )
    };
    check(body(new().group_ids(any::<Vec<String>>())), &["properties", "groupIds"]);
    check(body(new().group_id(any::<String>())), &["properties", "groupIds", "0"]);
    check(body(new().location(any::<String>())), &["location"]);
}

#[test]
fn resource_project() {
    let new = || {
        this::Project::new(
            &this::Account::from_id(start::<String>()),
            start::<String>(),
            start::<String>(),
        )
    };
    check(body(new().display_name(any::<String>())), &["properties", "displayName"]);
    check(body(new().description(any::<String>())), &["properties", "description"]);
    check(body(new().tags(any::<Map<String>>())), &["tags"]);
    check(body(new().tag("key", any::<String>())), &["tags", "key"]);
    appears(body(new()), body(new().system_assigned_identity()), &["identity", "type"]);
    appears(
        body(new()),
        body(new().user_assigned_identity(any::<Id<UserAssignedIdentity>>())),
        &["identity", "userAssignedIdentities"],
    );
}

#[test]
fn resource_project_capability_host() {
    let new = || {
        this::ProjectCapabilityHost::new(
            &this::Project::from_id(start::<String>()),
            start::<String>(),
        )
    };
    check(
        body(new().ai_services_connections(any::<Vec<String>>())),
        &["properties", "aiServicesConnections"],
    );
    check(
        body(new().ai_services_connection(any::<String>())),
        &["properties", "aiServicesConnections", "0"],
    );
    check(
        body(new().vector_store_connections(any::<Vec<String>>())),
        &["properties", "vectorStoreConnections"],
    );
    check(
        body(new().vector_store_connection(any::<String>())),
        &["properties", "vectorStoreConnections", "0"],
    );
    check(
        body(new().storage_connections(any::<Vec<String>>())),
        &["properties", "storageConnections"],
    );
    check(
        body(new().storage_connection(any::<String>())),
        &["properties", "storageConnections", "0"],
    );
    check(
        body(new().thread_storage_connections(any::<Vec<String>>())),
        &["properties", "threadStorageConnections"],
    );
    check(
        body(new().thread_storage_connection(any::<String>())),
        &["properties", "threadStorageConnections", "0"],
    );
}

#[test]
fn resource_rai_policy() {
    let new =
        || this::RaiPolicy::new(&this::Account::from_id(start::<String>()), start::<String>());
    check(body(new().mode(any::<types::RaiPolicyMode>())), &["properties", "mode"]);
    check(body(new().base_policy_name(any::<String>())), &["properties", "basePolicyName"]);
    check(
        body(new().content_filters(any::<Vec<types::RaiPolicyContentFilter>>())),
        &["properties", "contentFilters"],
    );
    check(
        body(new().content_filter(any::<types::RaiPolicyContentFilter>())),
        &["properties", "contentFilters", "0"],
    );
    check(
        body(new().custom_blocklists(any::<Vec<types::CustomBlocklistConfig>>())),
        &["properties", "customBlocklists"],
    );
    check(
        body(new().custom_blocklist(any::<types::CustomBlocklistConfig>())),
        &["properties", "customBlocklists", "0"],
    );
    check(
        body(new().safety_providers(any::<Vec<types::SafetyProviderConfig>>())),
        &["properties", "safetyProviders"],
    );
    check(
        body(new().safety_provider(any::<types::SafetyProviderConfig>())),
        &["properties", "safetyProviders", "0"],
    );
    check(body(new().tags(any::<Map<String>>())), &["tags"]);
    check(body(new().tag("key", any::<String>())), &["tags", "key"]);
}

#[test]
fn definition_aad_auth_type_connection_properties() {
    let new = || types::AadAuthTypeConnectionProperties::new();
    check(new().category(any::<types::AadAuthTypeConnectionPropertiesCategory>()), &["category"]);
    check(new().error(any::<String>()), &["error"]);
    check(new().expiry_time(any::<String>()), &["expiryTime"]);
    check(new().is_shared_to_all(any::<bool>()), &["isSharedToAll"]);
    check(new().metadata(any::<Map<String>>()), &["metadata"]);
    check(new().pe_requirement(any::<types::PeRequirement>()), &["peRequirement"]);
    check(new().pe_status(any::<types::PeStatus>()), &["peStatus"]);
    check(new().shared_user_list(any::<Vec<String>>()), &["sharedUserList"]);
    check(new().target(any::<String>()), &["target"]);
    check(new().use_workspace_managed_identity(any::<bool>()), &["useWorkspaceManagedIdentity"]);
}

#[test]
fn definition_access_key_auth_type_connection_properties() {
    let new = || types::AccessKeyAuthTypeConnectionProperties::new();
    check(new().category(any::<types::AadAuthTypeConnectionPropertiesCategory>()), &["category"]);
    check(new().error(any::<String>()), &["error"]);
    check(new().expiry_time(any::<String>()), &["expiryTime"]);
    check(new().is_shared_to_all(any::<bool>()), &["isSharedToAll"]);
    check(new().metadata(any::<Map<String>>()), &["metadata"]);
    check(new().pe_requirement(any::<types::PeRequirement>()), &["peRequirement"]);
    check(new().pe_status(any::<types::PeStatus>()), &["peStatus"]);
    check(new().shared_user_list(any::<Vec<String>>()), &["sharedUserList"]);
    check(new().target(any::<String>()), &["target"]);
    check(new().use_workspace_managed_identity(any::<bool>()), &["useWorkspaceManagedIdentity"]);
    check(new().credentials(any::<types::ConnectionAccessKey>()), &["credentials"]);
}

#[test]
fn definition_account_key_auth_type_connection_properties() {
    let new = || types::AccountKeyAuthTypeConnectionProperties::new();
    check(new().category(any::<types::AadAuthTypeConnectionPropertiesCategory>()), &["category"]);
    check(new().error(any::<String>()), &["error"]);
    check(new().expiry_time(any::<String>()), &["expiryTime"]);
    check(new().is_shared_to_all(any::<bool>()), &["isSharedToAll"]);
    check(new().metadata(any::<Map<String>>()), &["metadata"]);
    check(new().pe_requirement(any::<types::PeRequirement>()), &["peRequirement"]);
    check(new().pe_status(any::<types::PeStatus>()), &["peStatus"]);
    check(new().shared_user_list(any::<Vec<String>>()), &["sharedUserList"]);
    check(new().target(any::<String>()), &["target"]);
    check(new().use_workspace_managed_identity(any::<bool>()), &["useWorkspaceManagedIdentity"]);
    check(new().credentials(any::<types::ConnectionAccountKey>()), &["credentials"]);
}

#[test]
fn definition_api_key_auth_connection_properties() {
    let new = || types::ApiKeyAuthConnectionProperties::new();
    check(new().category(any::<types::AadAuthTypeConnectionPropertiesCategory>()), &["category"]);
    check(new().error(any::<String>()), &["error"]);
    check(new().expiry_time(any::<String>()), &["expiryTime"]);
    check(new().is_shared_to_all(any::<bool>()), &["isSharedToAll"]);
    check(new().metadata(any::<Map<String>>()), &["metadata"]);
    check(new().pe_requirement(any::<types::PeRequirement>()), &["peRequirement"]);
    check(new().pe_status(any::<types::PeStatus>()), &["peStatus"]);
    check(new().shared_user_list(any::<Vec<String>>()), &["sharedUserList"]);
    check(new().target(any::<String>()), &["target"]);
    check(new().use_workspace_managed_identity(any::<bool>()), &["useWorkspaceManagedIdentity"]);
    check(new().credentials(any::<types::ConnectionApiKey>()), &["credentials"]);
}

#[test]
fn definition_api_properties() {
    let new = || types::ApiProperties::new();
    check(new().qna_runtime_endpoint(any::<String>()), &["qnaRuntimeEndpoint"]);
    check(new().qna_azure_search_endpoint_key(any::<Secret>()), &["qnaAzureSearchEndpointKey"]);
    check(new().qna_azure_search_endpoint_id(any::<String>()), &["qnaAzureSearchEndpointId"]);
    check(new().statistics_enabled(any::<bool>()), &["statisticsEnabled"]);
    check(new().event_hub_connection_string(any::<Secret>()), &["eventHubConnectionString"]);
    check(
        new().storage_account_connection_string(any::<Secret>()),
        &["storageAccountConnectionString"],
    );
    check(new().aad_client_id(any::<String>()), &["aadClientId"]);
    check(new().aad_tenant_id(any::<String>()), &["aadTenantId"]);
    check(new().super_user(any::<String>()), &["superUser"]);
    check(new().website_name(any::<String>()), &["websiteName"]);
}

#[test]
fn definition_connection_access_key() {
    let new = || types::ConnectionAccessKey::new();
    check(new().access_key_id(any::<String>()), &["accessKeyId"]);
    check(new().secret_access_key(any::<Secret>()), &["secretAccessKey"]);
}

#[test]
fn definition_connection_account_key() {
    let new = || types::ConnectionAccountKey::new();
    check(new().key(any::<Secret>()), &["key"]);
}

#[test]
fn definition_connection_api_key() {
    let new = || types::ConnectionApiKey::new();
    check(new().key(any::<Secret>()), &["key"]);
}

#[test]
fn definition_connection_managed_identity() {
    let new = || types::ConnectionManagedIdentity::new();
    check(new().client_id(any::<String>()), &["clientId"]);
    check(new().resource_id(any::<Id<UserAssignedIdentity>>()), &["resourceId"]);
}

#[test]
fn definition_connection_oauth2() {
    let new = || types::ConnectionOauth2::new();
    check(new().auth_url(any::<String>()), &["authUrl"]);
    check(new().client_id(any::<String>()), &["clientId"]);
    check(new().client_secret(any::<Secret>()), &["clientSecret"]);
    check(new().developer_token(any::<Secret>()), &["developerToken"]);
    check(new().password(any::<Secret>()), &["password"]);
    check(new().refresh_token(any::<Secret>()), &["refreshToken"]);
    check(new().tenant_id(any::<String>()), &["tenantId"]);
    check(new().username(any::<String>()), &["username"]);
}

#[test]
fn definition_connection_personal_access_token() {
    let new = || types::ConnectionPersonalAccessToken::new();
    check(new().pat(any::<Secret>()), &["pat"]);
}

#[test]
fn definition_connection_service_principal() {
    let new = || types::ConnectionServicePrincipal::new();
    check(new().client_id(any::<String>()), &["clientId"]);
    check(new().client_secret(any::<Secret>()), &["clientSecret"]);
    check(new().tenant_id(any::<String>()), &["tenantId"]);
}

#[test]
fn definition_connection_shared_access_signature() {
    let new = || types::ConnectionSharedAccessSignature::new();
    check(new().sas(any::<Secret>()), &["sas"]);
}

#[test]
fn definition_connection_username_password() {
    let new = || types::ConnectionUsernamePassword::new();
    check(new().password(any::<Secret>()), &["password"]);
    check(new().security_token(any::<Secret>()), &["securityToken"]);
    check(new().username(any::<String>()), &["username"]);
}

#[test]
fn definition_custom_blocklist_config() {
    let new = || types::CustomBlocklistConfig::new();
    check(new().source(any::<types::CustomBlocklistConfigSource>()), &["source"]);
    check(new().blocklist_name(any::<String>()), &["blocklistName"]);
    check(new().blocking(any::<bool>()), &["blocking"]);
}

#[test]
fn definition_custom_keys() {
    let new = || types::CustomKeys::new();
    check(new().keys(any::<Map<Secret>>()), &["keys"]);
    check(new().key("key", any::<Secret>()), &["keys", "key"]);
}

#[test]
fn definition_custom_keys_connection_properties() {
    let new = || types::CustomKeysConnectionProperties::new();
    check(new().category(any::<types::AadAuthTypeConnectionPropertiesCategory>()), &["category"]);
    check(new().error(any::<String>()), &["error"]);
    check(new().expiry_time(any::<String>()), &["expiryTime"]);
    check(new().is_shared_to_all(any::<bool>()), &["isSharedToAll"]);
    check(new().metadata(any::<Map<String>>()), &["metadata"]);
    check(new().pe_requirement(any::<types::PeRequirement>()), &["peRequirement"]);
    check(new().pe_status(any::<types::PeStatus>()), &["peStatus"]);
    check(new().shared_user_list(any::<Vec<String>>()), &["sharedUserList"]);
    check(new().target(any::<String>()), &["target"]);
    check(new().use_workspace_managed_identity(any::<bool>()), &["useWorkspaceManagedIdentity"]);
    check(new().credentials(any::<types::CustomKeys>()), &["credentials"]);
}

#[test]
fn definition_deployment_capacity_settings() {
    let new = || types::DeploymentCapacitySettings::new();
    check(new().designated_capacity(any::<i64>()), &["designatedCapacity"]);
    check(new().priority(any::<i64>()), &["priority"]);
}

#[test]
fn definition_deployment_model() {
    let new = || types::DeploymentModel::new();
    check(new().publisher(any::<String>()), &["publisher"]);
    check(new().format(any::<String>()), &["format"]);
    check(new().name(any::<String>()), &["name"]);
    check(new().version(any::<String>()), &["version"]);
    check(new().source(any::<String>()), &["source"]);
    check(new().source_account(any::<Id<this::Account>>()), &["sourceAccount"]);
}

#[test]
fn definition_deployment_routing() {
    let new = || types::DeploymentRouting::new();
    check(new().mode(any::<types::DeploymentRoutingMode>()), &["mode"]);
    check(new().models(any::<Vec<types::DeploymentModel>>()), &["models"]);
    check(new().model(any::<types::DeploymentModel>()), &["models", "0"]);
}

#[test]
fn definition_deployment_scale_settings() {
    let new = || types::DeploymentScaleSettings::new();
    check(new().scale_type(any::<types::ScaleType>()), &["scaleType"]);
    check(new().capacity(any::<i64>()), &["capacity"]);
}

#[test]
fn definition_encryption() {
    let new = || types::Encryption::new();
    check(new().key_vault_properties(any::<types::KeyVaultProperties>()), &["keyVaultProperties"]);
    check(new().key_source(any::<types::KeySource>()), &["keySource"]);
}

#[test]
fn definition_fqdn_outbound_rule() {
    let new = || types::FqdnOutboundRule::new();
    check(new().category(any::<types::FqdnOutboundRuleCategory>()), &["category"]);
    check(new().status(any::<types::FqdnOutboundRuleStatus>()), &["status"]);
    check(new().destination(any::<String>()), &["destination"]);
}

#[test]
fn definition_key_vault_properties() {
    let new = || types::KeyVaultProperties::new();
    check(new().key_name(any::<String>()), &["keyName"]);
    check(new().key_version(any::<String>()), &["keyVersion"]);
    check(new().key_vault_uri(any::<String>()), &["keyVaultUri"]);
    check(new().identity_client_id(any::<String>()), &["identityClientId"]);
}

#[test]
fn definition_managed_identity_auth_type_connection_properties() {
    let new = || types::ManagedIdentityAuthTypeConnectionProperties::new();
    check(new().category(any::<types::AadAuthTypeConnectionPropertiesCategory>()), &["category"]);
    check(new().error(any::<String>()), &["error"]);
    check(new().expiry_time(any::<String>()), &["expiryTime"]);
    check(new().is_shared_to_all(any::<bool>()), &["isSharedToAll"]);
    check(new().metadata(any::<Map<String>>()), &["metadata"]);
    check(new().pe_requirement(any::<types::PeRequirement>()), &["peRequirement"]);
    check(new().pe_status(any::<types::PeStatus>()), &["peStatus"]);
    check(new().shared_user_list(any::<Vec<String>>()), &["sharedUserList"]);
    check(new().target(any::<String>()), &["target"]);
    check(new().use_workspace_managed_identity(any::<bool>()), &["useWorkspaceManagedIdentity"]);
    check(new().credentials(any::<types::ConnectionManagedIdentity>()), &["credentials"]);
}

#[test]
fn definition_managed_network_provision_status() {
    let new = || types::ManagedNetworkProvisionStatus::new();
    check(new().status(any::<types::ManagedNetworkProvisionStatusStatus>()), &["status"]);
}

#[test]
fn definition_managed_network_settings_ex() {
    let new = || types::ManagedNetworkSettingsEx::new();
    check(new().isolation_mode(any::<types::IsolationMode>()), &["isolationMode"]);
    check(new().outbound_rules(any::<Map<types::OutboundRule>>()), &["outboundRules"]);
    check(new().outbound_rule("key", any::<types::OutboundRule>()), &["outboundRules", "key"]);
    check(new().status(any::<types::ManagedNetworkProvisionStatus>()), &["status"]);
    check(new().firewall_sku(any::<types::FirewallSku>()), &["firewallSku"]);
    check(new().managed_network_kind(any::<types::ManagedNetworkKind>()), &["managedNetworkKind"]);
}

#[test]
fn definition_multi_region_settings() {
    let new = || types::MultiRegionSettings::new();
    check(new().routing_method(any::<types::RoutingMethod>()), &["routingMethod"]);
    check(new().regions(any::<Vec<types::RegionSetting>>()), &["regions"]);
    check(new().region(any::<types::RegionSetting>()), &["regions", "0"]);
}

#[test]
fn definition_network_injection() {
    let new = || types::NetworkInjection::new();
    check(new().scenario(any::<types::Scenario>()), &["scenario"]);
    check(new().subnet_arm_id(any::<Id<azure::network::Subnet>>()), &["subnetArmId"]);
    check(new().use_microsoft_managed_network(any::<bool>()), &["useMicrosoftManagedNetwork"]);
}

#[test]
fn definition_network_rule_set() {
    let new = || types::NetworkRuleSet::new();
    check(
        new().dangerously_set_default_action(any::<types::NetworkRuleSetDefaultAction>()),
        &["defaultAction"],
    );
    check(new().bypass(any::<types::NetworkRuleSetBypass>()), &["bypass"]);
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
fn definition_none_auth_type_connection_properties() {
    let new = || types::NoneAuthTypeConnectionProperties::new();
    check(new().category(any::<types::AadAuthTypeConnectionPropertiesCategory>()), &["category"]);
    check(new().error(any::<String>()), &["error"]);
    check(new().expiry_time(any::<String>()), &["expiryTime"]);
    check(new().is_shared_to_all(any::<bool>()), &["isSharedToAll"]);
    check(new().metadata(any::<Map<String>>()), &["metadata"]);
    check(new().pe_requirement(any::<types::PeRequirement>()), &["peRequirement"]);
    check(new().pe_status(any::<types::PeStatus>()), &["peStatus"]);
    check(new().shared_user_list(any::<Vec<String>>()), &["sharedUserList"]);
    check(new().target(any::<String>()), &["target"]);
    check(new().use_workspace_managed_identity(any::<bool>()), &["useWorkspaceManagedIdentity"]);
}

#[test]
fn definition_oauth2_auth_type_connection_properties() {
    let new = || types::Oauth2AuthTypeConnectionProperties::new();
    check(new().category(any::<types::AadAuthTypeConnectionPropertiesCategory>()), &["category"]);
    check(new().error(any::<String>()), &["error"]);
    check(new().expiry_time(any::<String>()), &["expiryTime"]);
    check(new().is_shared_to_all(any::<bool>()), &["isSharedToAll"]);
    check(new().metadata(any::<Map<String>>()), &["metadata"]);
    check(new().pe_requirement(any::<types::PeRequirement>()), &["peRequirement"]);
    check(new().pe_status(any::<types::PeStatus>()), &["peStatus"]);
    check(new().shared_user_list(any::<Vec<String>>()), &["sharedUserList"]);
    check(new().target(any::<String>()), &["target"]);
    check(new().use_workspace_managed_identity(any::<bool>()), &["useWorkspaceManagedIdentity"]);
    check(new().credentials(any::<types::ConnectionOauth2>()), &["credentials"]);
}

#[test]
fn definition_pat_auth_type_connection_properties() {
    let new = || types::PatAuthTypeConnectionProperties::new();
    check(new().category(any::<types::AadAuthTypeConnectionPropertiesCategory>()), &["category"]);
    check(new().error(any::<String>()), &["error"]);
    check(new().expiry_time(any::<String>()), &["expiryTime"]);
    check(new().is_shared_to_all(any::<bool>()), &["isSharedToAll"]);
    check(new().metadata(any::<Map<String>>()), &["metadata"]);
    check(new().pe_requirement(any::<types::PeRequirement>()), &["peRequirement"]);
    check(new().pe_status(any::<types::PeStatus>()), &["peStatus"]);
    check(new().shared_user_list(any::<Vec<String>>()), &["sharedUserList"]);
    check(new().target(any::<String>()), &["target"]);
    check(new().use_workspace_managed_identity(any::<bool>()), &["useWorkspaceManagedIdentity"]);
    check(new().credentials(any::<types::ConnectionPersonalAccessToken>()), &["credentials"]);
}

#[test]
fn definition_private_endpoint_outbound_rule() {
    let new = || types::PrivateEndpointOutboundRule::new();
    check(new().category(any::<types::FqdnOutboundRuleCategory>()), &["category"]);
    check(new().status(any::<types::FqdnOutboundRuleStatus>()), &["status"]);
    check(
        new().destination(any::<types::PrivateEndpointOutboundRuleDestination>()),
        &["destination"],
    );
    check(new().fqdns(any::<Vec<String>>()), &["fqdns"]);
    check(new().fqdn(any::<String>()), &["fqdns", "0"]);
}

#[test]
fn definition_private_endpoint_outbound_rule_destination() {
    let new = || types::PrivateEndpointOutboundRuleDestination::new();
    check(new().service_resource_id(any::<Id<AnyResource>>()), &["serviceResourceId"]);
    check(new().subresource_target(any::<String>()), &["subresourceTarget"]);
}

#[test]
fn definition_private_link_service_connection_state() {
    let new = || types::PrivateLinkServiceConnectionState::new();
    check(new().status(any::<types::PrivateLinkServiceConnectionStateStatus>()), &["status"]);
    check(new().description(any::<String>()), &["description"]);
    check(new().actions_required(any::<String>()), &["actionsRequired"]);
}

#[test]
fn definition_rai_monitor_config() {
    let new = || types::RaiMonitorConfig::new();
    check(new().adx_storage_resource_id(any::<Id<AnyResource>>()), &["adxStorageResourceId"]);
    check(new().identity_client_id(any::<String>()), &["identityClientId"]);
}

#[test]
fn definition_rai_policy_content_filter() {
    let new = || types::RaiPolicyContentFilter::new();
    check(new().name(any::<String>()), &["name"]);
    check(new().enabled(any::<bool>()), &["enabled"]);
    check(new().severity_threshold(any::<types::SeverityThreshold>()), &["severityThreshold"]);
    check(new().blocking(any::<bool>()), &["blocking"]);
    check(new().source(any::<types::RaiPolicyContentFilterSource>()), &["source"]);
    check(new().action(any::<types::RaiPolicyContentFilterAction>()), &["action"]);
}

#[test]
fn definition_region_setting() {
    let new = || types::RegionSetting::new();
    check(new().name(any::<String>()), &["name"]);
    check(new().value(any::<i64>()), &["value"]);
    check(new().customsubdomain(any::<String>()), &["customsubdomain"]);
}

#[test]
fn definition_safety_provider_config() {
    let new = || types::SafetyProviderConfig::new();
    check(new().source(any::<types::SafetyProviderConfigSource>()), &["source"]);
    check(new().safety_provider_name(any::<String>()), &["safetyProviderName"]);
    check(new().blocking(any::<bool>()), &["blocking"]);
}

#[test]
fn definition_sas_auth_type_connection_properties() {
    let new = || types::SasAuthTypeConnectionProperties::new();
    check(new().category(any::<types::AadAuthTypeConnectionPropertiesCategory>()), &["category"]);
    check(new().error(any::<String>()), &["error"]);
    check(new().expiry_time(any::<String>()), &["expiryTime"]);
    check(new().is_shared_to_all(any::<bool>()), &["isSharedToAll"]);
    check(new().metadata(any::<Map<String>>()), &["metadata"]);
    check(new().pe_requirement(any::<types::PeRequirement>()), &["peRequirement"]);
    check(new().pe_status(any::<types::PeStatus>()), &["peStatus"]);
    check(new().shared_user_list(any::<Vec<String>>()), &["sharedUserList"]);
    check(new().target(any::<String>()), &["target"]);
    check(new().use_workspace_managed_identity(any::<bool>()), &["useWorkspaceManagedIdentity"]);
    check(new().credentials(any::<types::ConnectionSharedAccessSignature>()), &["credentials"]);
}

#[test]
fn definition_service_principal_auth_type_connection_properties() {
    let new = || types::ServicePrincipalAuthTypeConnectionProperties::new();
    check(new().category(any::<types::AadAuthTypeConnectionPropertiesCategory>()), &["category"]);
    check(new().error(any::<String>()), &["error"]);
    check(new().expiry_time(any::<String>()), &["expiryTime"]);
    check(new().is_shared_to_all(any::<bool>()), &["isSharedToAll"]);
    check(new().metadata(any::<Map<String>>()), &["metadata"]);
    check(new().pe_requirement(any::<types::PeRequirement>()), &["peRequirement"]);
    check(new().pe_status(any::<types::PeStatus>()), &["peStatus"]);
    check(new().shared_user_list(any::<Vec<String>>()), &["sharedUserList"]);
    check(new().target(any::<String>()), &["target"]);
    check(new().use_workspace_managed_identity(any::<bool>()), &["useWorkspaceManagedIdentity"]);
    check(new().credentials(any::<types::ConnectionServicePrincipal>()), &["credentials"]);
}

#[test]
fn definition_service_tag_outbound_rule() {
    let new = || types::ServiceTagOutboundRule::new();
    check(new().category(any::<types::FqdnOutboundRuleCategory>()), &["category"]);
    check(new().status(any::<types::FqdnOutboundRuleStatus>()), &["status"]);
    check(new().destination(any::<types::ServiceTagOutboundRuleDestination>()), &["destination"]);
}

#[test]
fn definition_service_tag_outbound_rule_destination() {
    let new = || types::ServiceTagOutboundRuleDestination::new();
    check(new().service_tag(any::<String>()), &["serviceTag"]);
    check(new().protocol(any::<String>()), &["protocol"]);
    check(new().port_ranges(any::<String>()), &["portRanges"]);
    check(new().action(any::<types::ServiceTagOutboundRuleDestinationAction>()), &["action"]);
    check(new().address_prefixes(any::<Vec<String>>()), &["addressPrefixes"]);
    check(new().address_prefix(any::<String>()), &["addressPrefixes", "0"]);
}

#[test]
fn definition_sku() {
    let new = || types::Sku::new(start::<String>());
    check(new().tier(any::<types::SkuTier>()), &["tier"]);
    check(new().size(any::<String>()), &["size"]);
    check(new().family(any::<String>()), &["family"]);
    check(new().capacity(any::<i64>()), &["capacity"]);
}

#[test]
fn definition_user_owned_aml_workspace() {
    let new = || types::UserOwnedAmlWorkspace::new();
    check(new().resource_id(any::<Id<azure::machinelearning::Workspace>>()), &["resourceId"]);
    check(new().identity_client_id(any::<String>()), &["identityClientId"]);
}

#[test]
fn definition_user_owned_storage() {
    let new = || types::UserOwnedStorage::new();
    check(new().resource_id(any::<Id<azure::storage::StorageAccount>>()), &["resourceId"]);
    check(new().identity_client_id(any::<String>()), &["identityClientId"]);
}

#[test]
fn definition_username_password_auth_type_connection_properties() {
    let new = || types::UsernamePasswordAuthTypeConnectionProperties::new();
    check(new().category(any::<types::AadAuthTypeConnectionPropertiesCategory>()), &["category"]);
    check(new().error(any::<String>()), &["error"]);
    check(new().expiry_time(any::<String>()), &["expiryTime"]);
    check(new().is_shared_to_all(any::<bool>()), &["isSharedToAll"]);
    check(new().metadata(any::<Map<String>>()), &["metadata"]);
    check(new().pe_requirement(any::<types::PeRequirement>()), &["peRequirement"]);
    check(new().pe_status(any::<types::PeStatus>()), &["peStatus"]);
    check(new().shared_user_list(any::<Vec<String>>()), &["sharedUserList"]);
    check(new().target(any::<String>()), &["target"]);
    check(new().use_workspace_managed_identity(any::<bool>()), &["useWorkspaceManagedIdentity"]);
    check(new().credentials(any::<types::ConnectionUsernamePassword>()), &["credentials"]);
}

#[test]
fn definition_virtual_network_rule() {
    let new = || types::VirtualNetworkRule::new(start::<Id<azure::network::Subnet>>());
    check(new().state(any::<String>()), &["state"]);
    check(
        new().ignore_missing_vnet_service_endpoint(any::<bool>()),
        &["ignoreMissingVnetServiceEndpoint"],
    );
}
