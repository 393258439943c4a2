//! The 719 setters of `armwright::azure::machinelearning`.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use armwright::azure::machinelearning::{self as this, types};

use crate::support::*;

#[test]
fn resource_batch_endpoint() {
    let new = || {
        this::BatchEndpoint::new(
            &this::Workspace::from_id(start::<String>()),
            start::<String>(),
            start::<String>(),
            start::<types::BatchEndpointAuthMode>(),
        )
    };
    check(body(new().defaults(any::<types::BatchEndpointDefaults>())), &["properties", "defaults"]);
    check(body(new().description(any::<String>())), &["properties", "description"]);
    check(body(new().keys(any::<types::EndpointAuthKeys>())), &["properties", "keys"]);
    check(body(new().properties(any::<Map<String>>())), &["properties", "properties"]);
    check(body(new().property("key", any::<String>())), &["properties", "properties", "key"]);
    appears(body(new()), body(new().system_assigned_identity()), &["identity", "type"]);
    appears(
        body(new()),
        body(new().user_assigned_identity(any::<Id<UserAssignedIdentity>>())),
        &["identity", "userAssignedIdentities"],
    );
    check(body(new().kind(any::<String>())), &["kind"]);
    check(body(new().sku(any::<types::Sku>())), &["sku"]);
    check(body(new().tags(any::<Map<String>>())), &["tags"]);
    check(body(new().tag("key", any::<String>())), &["tags", "key"]);
}

#[test]
fn resource_batch_endpoint_deployment() {
    let new = || {
        this::BatchEndpointDeployment::new(
            &this::BatchEndpoint::from_id(start::<String>()),
            start::<String>(),
            start::<String>(),
        )
    };
    check(body(new().compute(any::<String>())), &["properties", "compute"]);
    check(
        body(new().deployment_configuration(any::<types::BatchDeploymentConfiguration>())),
        &["properties", "deploymentConfiguration"],
    );
    check(body(new().error_threshold(any::<i64>())), &["properties", "errorThreshold"]);
    check(body(new().logging_level(any::<types::LoggingLevel>())), &["properties", "loggingLevel"]);
    check(
        body(new().max_concurrency_per_instance(any::<i64>())),
        &["properties", "maxConcurrencyPerInstance"],
    );
    check(body(new().mini_batch_size(any::<i64>())), &["properties", "miniBatchSize"]);
    check(body(new().model(any::<types::AssetReferenceBase>())), &["properties", "model"]);
    check(body(new().output_action(any::<types::OutputAction>())), &["properties", "outputAction"]);
    check(body(new().output_file_name(any::<String>())), &["properties", "outputFileName"]);
    check(
        body(new().resources(any::<types::DeploymentResourceConfiguration>())),
        &["properties", "resources"],
    );
    check(
        body(new().retry_settings(any::<types::BatchRetrySettings>())),
        &["properties", "retrySettings"],
    );
    check(
        body(new().code_configuration(any::<types::CodeConfiguration>())),
        &["properties", "codeConfiguration"],
    );
    check(body(new().description(any::<String>())), &["properties", "description"]);
    check(body(new().environment_id(any::<String>())), &["properties", "environmentId"]);
    check(
        body(new().environment_variables(any::<Map<String>>())),
        &["properties", "environmentVariables"],
    );
    check(
        body(new().environment_variable("key", any::<String>())),
        &["properties", "environmentVariables", "key"],
    );
    check(body(new().properties(any::<Map<String>>())), &["properties", "properties"]);
    check(body(new().property("key", any::<String>())), &["properties", "properties", "key"]);
    appears(body(new()), body(new().system_assigned_identity()), &["identity", "type"]);
    appears(
        body(new()),
        body(new().user_assigned_identity(any::<Id<UserAssignedIdentity>>())),
        &["identity", "userAssignedIdentities"],
    );
    check(body(new().kind(any::<String>())), &["kind"]);
    check(body(new().sku(any::<types::Sku>())), &["sku"]);
    check(body(new().tags(any::<Map<String>>())), &["tags"]);
    check(body(new().tag("key", any::<String>())), &["tags", "key"]);
}

#[test]
fn resource_compute() {
    let new = || {
        this::Compute::new(
            &this::Workspace::from_id(start::<String>()),
            start::<String>(),
            types::Aks::new(),
        )
    };
    check(body(new().location(any::<String>())), &["location"]);
    check(body(new().tags(any::<Map<String>>())), &["tags"]);
    check(body(new().tag("key", any::<String>())), &["tags", "key"]);
    check(body(new().sku(any::<types::Sku>())), &["sku"]);
    appears(body(new()), body(new().system_assigned_identity()), &["identity", "type"]);
    appears(
        body(new()),
        body(new().user_assigned_identity(any::<Id<UserAssignedIdentity>>())),
        &["identity", "userAssignedIdentities"],
    );
}

#[test]
fn resource_managed_network() {
    let new = || {
        this::ManagedNetwork::new(&this::Workspace::from_id(start::<String>()), start::<String>())
    };
    check(
        body(new().managed_network(any::<types::ManagedNetworkSettingsEx>())),
        &["properties", "managedNetwork"],
    );
}

#[test]
fn resource_online_endpoint() {
    let new = || {
        this::OnlineEndpoint::new(
            &this::Workspace::from_id(start::<String>()),
            start::<String>(),
            start::<String>(),
        )
    };
    check(body(new().compute(any::<Id<this::Compute>>())), &["properties", "compute"]);
    check(body(new().mirror_traffic(any::<Map<i64>>())), &["properties", "mirrorTraffic"]);
    check(
        body(new().dangerously_set_public_network_access(any::<types::PublicNetworkAccess>())),
        &["properties", "publicNetworkAccess"],
    );
    check(body(new().traffic(any::<Map<i64>>())), &["properties", "traffic"]);
    check(
        body(new().dangerously_set_auth_mode(any::<types::OnlineEndpointAuthMode>())),
        &["properties", "authMode"],
    );
    check(body(new().description(any::<String>())), &["properties", "description"]);
    check(body(new().keys(any::<types::EndpointAuthKeys>())), &["properties", "keys"]);
    check(body(new().properties(any::<Map<String>>())), &["properties", "properties"]);
    check(body(new().property("key", any::<String>())), &["properties", "properties", "key"]);
    appears(body(new()), body(new().system_assigned_identity()), &["identity", "type"]);
    appears(
        body(new()),
        body(new().user_assigned_identity(any::<Id<UserAssignedIdentity>>())),
        &["identity", "userAssignedIdentities"],
    );
    check(body(new().kind(any::<String>())), &["kind"]);
    check(body(new().sku(any::<types::Sku>())), &["sku"]);
    check(body(new().tags(any::<Map<String>>())), &["tags"]);
    check(body(new().tag("key", any::<String>())), &["tags", "key"]);
}

#[test]
fn resource_online_endpoint_deployment() {
    let new = || {
        this::OnlineEndpointDeployment::new(
            &this::OnlineEndpoint::from_id(start::<String>()),
            start::<String>(),
            start::<String>(),
            start::<types::OnlineDeploymentProperties>(),
        )
    };
    appears(body(new()), body(new().system_assigned_identity()), &["identity", "type"]);
    appears(
        body(new()),
        body(new().user_assigned_identity(any::<Id<UserAssignedIdentity>>())),
        &["identity", "userAssignedIdentities"],
    );
    check(body(new().kind(any::<String>())), &["kind"]);
    check(body(new().sku(any::<types::Sku>())), &["sku"]);
    check(body(new().tags(any::<Map<String>>())), &["tags"]);
    check(body(new().tag("key", any::<String>())), &["tags", "key"]);
}

#[test]
fn resource_private_endpoint_connection() {
    let new = || {
        this::PrivateEndpointConnection::new(
            &this::Workspace::from_id(start::<String>()),
            start::<String>(),
        )
    };
    check(
        body(new().private_link_service_connection_state(any::<
            types::PrivateLinkServiceConnectionState,
        >())),
        &["properties", "privateLinkServiceConnectionState"],
    );
    appears(body(new()), body(new().system_assigned_identity()), &["identity", "type"]);
    appears(
        body(new()),
        body(new().user_assigned_identity(any::<Id<UserAssignedIdentity>>())),
        &["identity", "userAssignedIdentities"],
    );
    check(body(new().sku(any::<types::Sku>())), &["sku"]);
    check(body(new().location(any::<String>())), &["location"]);
    check(body(new().tags(any::<Map<String>>())), &["tags"]);
    check(body(new().tag("key", any::<String>())), &["tags", "key"]);
}

#[test]
fn resource_registry() {
    let new = || this::Registry::new(start::<String>(), start::<String>());
    check(body(new().discovery_url(any::<String>())), &["properties", "discoveryUrl"]);
    check(
        body(new().intellectual_property_publisher(any::<String>())),
        &["properties", "intellectualPropertyPublisher"],
    );
    check(
        body(new().managed_resource_group(any::<types::ArmResourceId>())),
        &["properties", "managedResourceGroup"],
    );
    check(
        body(new().managed_resource_group_settings(any::<types::ManagedResourceGroupSettings>())),
        &["properties", "managedResourceGroupSettings"],
    );
    check(body(new().ml_flow_registry_uri(any::<String>())), &["properties", "mlFlowRegistryUri"]);
    check(
        body(new().registry_private_endpoint_connections(any::<
            Vec<types::RegistryPrivateEndpointConnection>,
        >())),
        &["properties", "registryPrivateEndpointConnections"],
    );
    check(
        body(new().registry_private_endpoint_connection(any::<
            types::RegistryPrivateEndpointConnection,
        >())),
        &["properties", "registryPrivateEndpointConnections", "0"],
    );
    check(
        body(new().dangerously_set_public_network_access(any::<String>())),
        &["properties", "publicNetworkAccess"],
    );
    check(
        body(new().region_details(any::<Vec<types::RegistryRegionArmDetails>>())),
        &["properties", "regionDetails"],
    );
    appears(body(new()), body(new().system_assigned_identity()), &["identity", "type"]);
    appears(
        body(new()),
        body(new().user_assigned_identity(any::<Id<UserAssignedIdentity>>())),
        &["identity", "userAssignedIdentities"],
    );
    check(body(new().kind(any::<String>())), &["kind"]);
    check(body(new().sku(any::<types::Sku>())), &["sku"]);
    check(body(new().tags(any::<Map<String>>())), &["tags"]);
    check(body(new().tag("key", any::<String>())), &["tags", "key"]);
}

#[test]
fn resource_serverless_endpoint() {
    let new = || {
        this::ServerlessEndpoint::new(
            &this::Workspace::from_id(start::<String>()),
            start::<String>(),
            start::<String>(),
            start::<types::ServerlessEndpointAuthMode>(),
        )
    };
    check(
        body(new().content_safety(any::<types::ContentSafety>())),
        &["properties", "contentSafety"],
    );
    check(
        body(new().model_settings(any::<types::ModelSettings>())),
        &["properties", "modelSettings"],
    );
    appears(body(new()), body(new().system_assigned_identity()), &["identity", "type"]);
    appears(
        body(new()),
        body(new().user_assigned_identity(any::<Id<UserAssignedIdentity>>())),
        &["identity", "userAssignedIdentities"],
    );
    check(body(new().kind(any::<String>())), &["kind"]);
    check(body(new().sku(any::<types::Sku>())), &["sku"]);
    check(body(new().tags(any::<Map<String>>())), &["tags"]);
    check(body(new().tag("key", any::<String>())), &["tags", "key"]);
}

#[test]
fn resource_workspace() {
    let new = || this::Workspace::new(start::<String>(), start::<String>());
    check(
        body(new().dangerously_set_allow_public_access_when_behind_vnet(any::<bool>())),
        &["properties", "allowPublicAccessWhenBehindVnet"],
    );
    check(
        body(new().application_insights(any::<Id<azure::monitor::Component>>())),
        &["properties", "applicationInsights"],
    );
    check(
        body(new().associated_workspaces(any::<Vec<String>>())),
        &["properties", "associatedWorkspaces"],
    );
    check(
        body(new().associated_workspace(any::<String>())),
        &["properties", "associatedWorkspaces", "0"],
    );
    check(
        body(new().container_registry(any::<Id<azure::containerregistry::Registry>>())),
        &["properties", "containerRegistry"],
    );
    check(body(new().description(any::<String>())), &["properties", "description"]);
    check(body(new().discovery_url(any::<String>())), &["properties", "discoveryUrl"]);
    check(body(new().enable_data_isolation(any::<bool>())), &["properties", "enableDataIsolation"]);
    check(
        body(new().enable_service_side_cmk_encryption(any::<bool>())),
        &["properties", "enableServiceSideCMKEncryption"],
    );
    check(
        body(new().encryption(any::<types::EncryptionProperty>())),
        &["properties", "encryption"],
    );
    check(
        body(new().feature_store_settings(any::<types::FeatureStoreSettings>())),
        &["properties", "featureStoreSettings"],
    );
    check(body(new().friendly_name(any::<String>())), &["properties", "friendlyName"]);
    check(body(new().hbi_workspace(any::<bool>())), &["properties", "hbiWorkspace"]);
    check(
        body(new().hub_resource_id(any::<Id<this::Workspace>>())),
        &["properties", "hubResourceId"],
    );
    check(body(new().image_build_compute(any::<String>())), &["properties", "imageBuildCompute"]);
    check(body(new().key_vault(any::<Id<azure::keyvault::Vault>>())), &["properties", "keyVault"]);
    check(
        body(new().managed_network(any::<types::ManagedNetworkSettings>())),
        &["properties", "managedNetwork"],
    );
    check(
        body(new().primary_user_assigned_identity(any::<Id<UserAssignedIdentity>>())),
        &["properties", "primaryUserAssignedIdentity"],
    );
    check(body(new().provision_network_now(any::<bool>())), &["properties", "provisionNetworkNow"]);
    check(
        body(new().dangerously_set_public_network_access(any::<types::PublicNetworkAccess>())),
        &["properties", "publicNetworkAccess"],
    );
    check(
        body(new().serverless_compute_settings(any::<types::ServerlessComputeSettings>())),
        &["properties", "serverlessComputeSettings"],
    );
    check(body(new().service_managed_resources_settings(any::<types::ServiceManagedResourcesSettings>())), &["properties", "serviceManagedResourcesSettings"]);
    check(
        body(new().shared_private_link_resources(any::<Vec<types::SharedPrivateLinkResource>>())),
        &["properties", "sharedPrivateLinkResources"],
    );
    check(
        body(new().shared_private_link_resource(any::<types::SharedPrivateLinkResource>())),
        &["properties", "sharedPrivateLinkResources", "0"],
    );
    check(
        body(new().storage_account(any::<Id<azure::storage::StorageAccount>>())),
        &["properties", "storageAccount"],
    );
    check(
        body(
            new().dangerously_set_system_datastores_auth_mode(
                any::<types::SystemDatastoresAuthMode>(),
            ),
        ),
        &["properties", "systemDatastoresAuthMode"],
    );
    check(body(new().v1_legacy_mode(any::<bool>())), &["properties", "v1LegacyMode"]);
    check(
        body(new().workspace_hub_config(any::<types::WorkspaceHubConfig>())),
        &["properties", "workspaceHubConfig"],
    );
    appears(body(new()), body(new().system_assigned_identity()), &["identity", "type"]);
    appears(
        body(new()),
        body(new().user_assigned_identity(any::<Id<UserAssignedIdentity>>())),
        &["identity", "userAssignedIdentities"],
    );
    check(body(new().kind(any::<String>())), &["kind"]);
    check(body(new().sku(any::<types::Sku>())), &["sku"]);
    check(body(new().tags(any::<Map<String>>())), &["tags"]);
    check(body(new().tag("key", any::<String>())), &["tags", "key"]);
}

#[test]
fn definition_aad_auth_type_workspace_connection_properties() {
    let new = || types::AadAuthTypeWorkspaceConnectionProperties::new();
    check(
        new().category(any::<types::AadAuthTypeWorkspaceConnectionPropertiesCategory>()),
        &["category"],
    );
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
fn definition_access_key_auth_type_workspace_connection_properties() {
    let new = || types::AccessKeyAuthTypeWorkspaceConnectionProperties::new();
    check(
        new().category(any::<types::AadAuthTypeWorkspaceConnectionPropertiesCategory>()),
        &["category"],
    );
    check(new().error(any::<String>()), &["error"]);
    check(new().expiry_time(any::<String>()), &["expiryTime"]);
    check(new().is_shared_to_all(any::<bool>()), &["isSharedToAll"]);
    check(new().metadata(any::<Map<String>>()), &["metadata"]);
    check(new().pe_requirement(any::<types::PeRequirement>()), &["peRequirement"]);
    check(new().pe_status(any::<types::PeStatus>()), &["peStatus"]);
    check(new().shared_user_list(any::<Vec<String>>()), &["sharedUserList"]);
    check(new().target(any::<String>()), &["target"]);
    check(new().use_workspace_managed_identity(any::<bool>()), &["useWorkspaceManagedIdentity"]);
    check(new().credentials(any::<types::WorkspaceConnectionAccessKey>()), &["credentials"]);
}

#[test]
fn definition_account_key_auth_type_workspace_connection_properties() {
    let new = || types::AccountKeyAuthTypeWorkspaceConnectionProperties::new();
    check(
        new().category(any::<types::AadAuthTypeWorkspaceConnectionPropertiesCategory>()),
        &["category"],
    );
    check(new().error(any::<String>()), &["error"]);
    check(new().expiry_time(any::<String>()), &["expiryTime"]);
    check(new().is_shared_to_all(any::<bool>()), &["isSharedToAll"]);
    check(new().metadata(any::<Map<String>>()), &["metadata"]);
    check(new().pe_requirement(any::<types::PeRequirement>()), &["peRequirement"]);
    check(new().pe_status(any::<types::PeStatus>()), &["peStatus"]);
    check(new().shared_user_list(any::<Vec<String>>()), &["sharedUserList"]);
    check(new().target(any::<String>()), &["target"]);
    check(new().use_workspace_managed_identity(any::<bool>()), &["useWorkspaceManagedIdentity"]);
    check(new().credentials(any::<types::WorkspaceConnectionAccountKey>()), &["credentials"]);
}

#[test]
fn definition_account_key_datastore_secrets() {
    let new = || types::AccountKeyDatastoreSecrets::new(start::<types::SecretsType>());
    check(new().key(any::<Secret>()), &["key"]);
}

#[test]
fn definition_acr_details() {
    let new = || types::AcrDetails::new();
    check(
        new().system_created_acr_account(any::<types::SystemCreatedAcrAccount>()),
        &["systemCreatedAcrAccount"],
    );
}

#[test]
fn definition_aks() {
    let new = || types::Aks::new();
    check(new().compute_location(any::<String>()), &["computeLocation"]);
    check(new().description(any::<String>()), &["description"]);
    check(new().resource_id(any::<Id<AnyResource>>()), &["resourceId"]);
    check(new().dangerously_set_disable_local_auth(any::<bool>()), &["disableLocalAuth"]);
    check(new().cluster_fqdn(any::<String>()), &["properties", "clusterFqdn"]);
    check(new().agent_count(any::<i64>()), &["properties", "agentCount"]);
    check(new().agent_vm_size(any::<String>()), &["properties", "agentVmSize"]);
    check(new().cluster_purpose(any::<types::ClusterPurpose>()), &["properties", "clusterPurpose"]);
    check(
        new().ssl_configuration(any::<types::SslConfiguration>()),
        &["properties", "sslConfiguration"],
    );
    check(
        new().aks_networking_configuration(any::<types::AksNetworkingConfiguration>()),
        &["properties", "aksNetworkingConfiguration"],
    );
    check(
        new().load_balancer_type(any::<types::LoadBalancerType>()),
        &["properties", "loadBalancerType"],
    );
    check(new().load_balancer_subnet(any::<String>()), &["properties", "loadBalancerSubnet"]);
}

#[test]
fn definition_aks_networking_configuration() {
    let new = || types::AksNetworkingConfiguration::new();
    check(new().subnet_id(any::<Id<azure::network::Subnet>>()), &["subnetId"]);
    check(new().service_cidr(any::<Cidr>()), &["serviceCidr"]);
    check(new().dns_service_ip(any::<String>()), &["dnsServiceIP"]);
    check(new().docker_bridge_cidr(any::<Cidr>()), &["dockerBridgeCidr"]);
}

#[test]
fn definition_aml_compute() {
    let new = || types::AmlCompute::new();
    check(new().compute_location(any::<String>()), &["computeLocation"]);
    check(new().description(any::<String>()), &["description"]);
    check(new().resource_id(any::<Id<AnyResource>>()), &["resourceId"]);
    check(new().dangerously_set_disable_local_auth(any::<bool>()), &["disableLocalAuth"]);
    check(new().os_type(any::<types::OsType>()), &["properties", "osType"]);
    check(new().vm_size(any::<String>()), &["properties", "vmSize"]);
    check(new().vm_priority(any::<types::VmPriority>()), &["properties", "vmPriority"]);
    check(
        new().virtual_machine_image(any::<Id<AnyResource>>()),
        &["properties", "virtualMachineImage", "id"],
    );
    check(new().isolated_network(any::<bool>()), &["properties", "isolatedNetwork"]);
    check(new().scale_settings(any::<types::ScaleSettings>()), &["properties", "scaleSettings"]);
    check(
        new().dangerously_set_user_account_credentials(any::<types::UserAccountCredentials>()),
        &["properties", "userAccountCredentials"],
    );
    check(new().subnet(any::<Id<azure::network::Subnet>>()), &["properties", "subnet", "id"]);
    check(
        new().dangerously_set_remote_login_port_public_access(any::<
            types::RemoteLoginPortPublicAccess,
        >()),
        &["properties", "remoteLoginPortPublicAccess"],
    );
    check(
        new().dangerously_set_enable_node_public_ip(any::<bool>()),
        &["properties", "enableNodePublicIp"],
    );
    check(new().property_bag(any::<Any>()), &["properties", "propertyBag"]);
}

#[test]
fn definition_api_key_auth_workspace_connection_properties() {
    let new = || types::ApiKeyAuthWorkspaceConnectionProperties::new();
    check(
        new().category(any::<types::AadAuthTypeWorkspaceConnectionPropertiesCategory>()),
        &["category"],
    );
    check(new().error(any::<String>()), &["error"]);
    check(new().expiry_time(any::<String>()), &["expiryTime"]);
    check(new().is_shared_to_all(any::<bool>()), &["isSharedToAll"]);
    check(new().metadata(any::<Map<String>>()), &["metadata"]);
    check(new().pe_requirement(any::<types::PeRequirement>()), &["peRequirement"]);
    check(new().pe_status(any::<types::PeStatus>()), &["peStatus"]);
    check(new().shared_user_list(any::<Vec<String>>()), &["sharedUserList"]);
    check(new().target(any::<String>()), &["target"]);
    check(new().use_workspace_managed_identity(any::<bool>()), &["useWorkspaceManagedIdentity"]);
    check(new().credentials(any::<types::WorkspaceConnectionApiKey>()), &["credentials"]);
}

#[test]
fn definition_arm_resource_id() {
    let new = || types::ArmResourceId::new();
    check(new().resource_id(any::<Id<AnyResource>>()), &["resourceId"]);
}

#[test]
fn definition_auto_pause_properties() {
    let new = || types::AutoPauseProperties::new();
    check(new().delay_in_minutes(any::<i64>()), &["delayInMinutes"]);
    check(new().enabled(any::<bool>()), &["enabled"]);
}

#[test]
fn definition_auto_scale_properties() {
    let new = || types::AutoScaleProperties::new();
    check(new().min_node_count(any::<i64>()), &["minNodeCount"]);
    check(new().enabled(any::<bool>()), &["enabled"]);
    check(new().max_node_count(any::<i64>()), &["maxNodeCount"]);
}

#[test]
fn definition_azure_blob_datastore() {
    let new = || types::AzureBlobDatastore::new();
    check(
        new().dangerously_set_credentials(any::<types::DatastoreCredentials>()),
        &["credentials"],
    );
    check(new().description(any::<String>()), &["description"]);
    check(new().properties(any::<Map<String>>()), &["properties"]);
    check(new().property("key", any::<String>()), &["properties", "key"]);
    check(new().tags(any::<Map<String>>()), &["tags"]);
    check(new().tag("key", any::<String>()), &["tags", "key"]);
    check(new().resource_group(any::<String>()), &["resourceGroup"]);
    check(new().subscription_id(any::<String>()), &["subscriptionId"]);
    check(new().account_name(any::<String>()), &["accountName"]);
    check(new().container_name(any::<String>()), &["containerName"]);
    check(new().endpoint(any::<String>()), &["endpoint"]);
    check(new().protocol(any::<String>()), &["protocol"]);
    check(
        new().service_data_access_auth_identity(any::<types::ServiceDataAccessAuthIdentity>()),
        &["serviceDataAccessAuthIdentity"],
    );
}

#[test]
fn definition_azure_data_lake_gen1_datastore() {
    let new = || types::AzureDataLakeGen1Datastore::new(start::<String>());
    check(
        new().dangerously_set_credentials(any::<types::DatastoreCredentials>()),
        &["credentials"],
    );
    check(new().description(any::<String>()), &["description"]);
    check(new().properties(any::<Map<String>>()), &["properties"]);
    check(new().property("key", any::<String>()), &["properties", "key"]);
    check(new().tags(any::<Map<String>>()), &["tags"]);
    check(new().tag("key", any::<String>()), &["tags", "key"]);
    check(new().resource_group(any::<String>()), &["resourceGroup"]);
    check(new().subscription_id(any::<String>()), &["subscriptionId"]);
    check(
        new().service_data_access_auth_identity(any::<types::ServiceDataAccessAuthIdentity>()),
        &["serviceDataAccessAuthIdentity"],
    );
}

#[test]
fn definition_azure_data_lake_gen2_datastore() {
    let new = || types::AzureDataLakeGen2Datastore::new(start::<String>(), start::<String>());
    check(
        new().dangerously_set_credentials(any::<types::DatastoreCredentials>()),
        &["credentials"],
    );
    check(new().description(any::<String>()), &["description"]);
    check(new().properties(any::<Map<String>>()), &["properties"]);
    check(new().property("key", any::<String>()), &["properties", "key"]);
    check(new().tags(any::<Map<String>>()), &["tags"]);
    check(new().tag("key", any::<String>()), &["tags", "key"]);
    check(new().resource_group(any::<String>()), &["resourceGroup"]);
    check(new().subscription_id(any::<String>()), &["subscriptionId"]);
    check(new().endpoint(any::<String>()), &["endpoint"]);
    check(new().protocol(any::<String>()), &["protocol"]);
    check(
        new().service_data_access_auth_identity(any::<types::ServiceDataAccessAuthIdentity>()),
        &["serviceDataAccessAuthIdentity"],
    );
}

#[test]
fn definition_azure_file_datastore() {
    let new = || types::AzureFileDatastore::new(start::<String>(), start::<String>());
    check(
        new().dangerously_set_credentials(any::<types::DatastoreCredentials>()),
        &["credentials"],
    );
    check(new().description(any::<String>()), &["description"]);
    check(new().properties(any::<Map<String>>()), &["properties"]);
    check(new().property("key", any::<String>()), &["properties", "key"]);
    check(new().tags(any::<Map<String>>()), &["tags"]);
    check(new().tag("key", any::<String>()), &["tags", "key"]);
    check(new().resource_group(any::<String>()), &["resourceGroup"]);
    check(new().subscription_id(any::<String>()), &["subscriptionId"]);
    check(new().endpoint(any::<String>()), &["endpoint"]);
    check(new().protocol(any::<String>()), &["protocol"]);
    check(
        new().service_data_access_auth_identity(any::<types::ServiceDataAccessAuthIdentity>()),
        &["serviceDataAccessAuthIdentity"],
    );
}

#[test]
fn definition_batch_endpoint_defaults() {
    let new = || types::BatchEndpointDefaults::new();
    check(new().deployment_name(any::<String>()), &["deploymentName"]);
}

#[test]
fn definition_batch_pipeline_component_deployment_configuration() {
    let new = || types::BatchPipelineComponentDeploymentConfiguration::new();
    check(new().component_id(any::<types::ComponentAssetReference>()), &["componentId"]);
    check(new().description(any::<String>()), &["description"]);
    check(new().settings(any::<Map<String>>()), &["settings"]);
    check(new().setting("key", any::<String>()), &["settings", "key"]);
    check(new().tags(any::<Map<String>>()), &["tags"]);
    check(new().tag("key", any::<String>()), &["tags", "key"]);
}

#[test]
fn definition_batch_retry_settings() {
    let new = || types::BatchRetrySettings::new();
    check(new().max_retries(any::<i64>()), &["maxRetries"]);
    check(new().timeout(any::<String>()), &["timeout"]);
}

#[test]
fn definition_bind_options() {
    let new = || types::BindOptions::new();
    check(new().propagation(any::<String>()), &["propagation"]);
    check(new().create_host_path(any::<bool>()), &["createHostPath"]);
    check(new().selinux(any::<String>()), &["selinux"]);
}

#[test]
fn definition_certificate_datastore_credentials() {
    let new = || {
        types::CertificateDatastoreCredentials::new(
            start::<String>(),
            start::<types::CertificateDatastoreSecrets>(),
            start::<String>(),
            start::<String>(),
        )
    };
    check(new().authority_url(any::<String>()), &["authorityUrl"]);
    check(new().resource_url(any::<String>()), &["resourceUrl"]);
}

#[test]
fn definition_certificate_datastore_secrets() {
    let new = || types::CertificateDatastoreSecrets::new(start::<types::SecretsType>());
    check(new().certificate(any::<Secret>()), &["certificate"]);
}

#[test]
fn definition_code_configuration() {
    let new = || types::CodeConfiguration::new(start::<String>());
    check(new().code_id(any::<String>()), &["codeId"]);
}

#[test]
fn definition_collection() {
    let new = || types::Collection::new();
    check(new().client_id(any::<String>()), &["clientId"]);
    check(new().data_collection_mode(any::<types::DataCollectionMode>()), &["dataCollectionMode"]);
    check(new().data_id(any::<String>()), &["dataId"]);
    check(new().sampling_rate(any::<i64>()), &["samplingRate"]);
}

#[test]
fn definition_compute_instance() {
    let new = || types::ComputeInstance::new();
    check(new().compute_location(any::<String>()), &["computeLocation"]);
    check(new().description(any::<String>()), &["description"]);
    check(new().resource_id(any::<Id<AnyResource>>()), &["resourceId"]);
    check(new().dangerously_set_disable_local_auth(any::<bool>()), &["disableLocalAuth"]);
    check(new().vm_size(any::<String>()), &["properties", "vmSize"]);
    check(new().subnet(any::<Id<azure::network::Subnet>>()), &["properties", "subnet", "id"]);
    check(
        new().application_sharing_policy(any::<types::ApplicationSharingPolicy>()),
        &["properties", "applicationSharingPolicy"],
    );
    holds(
        new(),
        new().ssh_settings(types::ComputeInstanceSshSettings::new()),
        &["properties", "sshSettings"],
        types::ComputeInstanceSshSettings::new(),
    );
    check(
        new().dangerously_set_ssh_settings(any::<types::ComputeInstanceSshSettings>()),
        &["properties", "sshSettings"],
    );
    check(
        new().custom_services(any::<Vec<types::CustomService>>()),
        &["properties", "customServices"],
    );
    check(
        new().custom_service(any::<types::CustomService>()),
        &["properties", "customServices", "0"],
    );
    check(
        new().compute_instance_authorization_type(any::<types::ComputeInstanceAuthorizationType>()),
        &["properties", "computeInstanceAuthorizationType"],
    );
    check(new().enable_sso(any::<bool>()), &["properties", "enableSSO"]);
    check(
        new().personal_compute_instance_settings(any::<types::PersonalComputeInstanceSettings>()),
        &["properties", "personalComputeInstanceSettings"],
    );
    check(new().setup_scripts(any::<types::SetupScripts>()), &["properties", "setupScripts"]);
    check(new().schedules(any::<types::ComputeSchedules>()), &["properties", "schedules"]);
    check(
        new().idle_time_before_shutdown(any::<String>()),
        &["properties", "idleTimeBeforeShutdown"],
    );
    check(
        new().dangerously_set_enable_node_public_ip(any::<bool>()),
        &["properties", "enableNodePublicIp"],
    );
}

#[test]
fn definition_compute_instance_ssh_settings() {
    let new = || types::ComputeInstanceSshSettings::new();
    check(
        new().dangerously_set_ssh_public_access(any::<types::SshPublicAccess>()),
        &["sshPublicAccess"],
    );
    check(new().admin_public_key(any::<String>()), &["adminPublicKey"]);
}

#[test]
fn definition_compute_recurrence_schedule() {
    let new = || types::ComputeRecurrenceSchedule::new(start::<Vec<i64>>(), start::<Vec<i64>>());
    check(new().month_days(any::<Vec<i64>>()), &["monthDays"]);
    check(new().week_days(any::<Vec<types::WeekDays>>()), &["weekDays"]);
}

#[test]
fn definition_compute_runtime_dto() {
    let new = || types::ComputeRuntimeDto::new();
    check(new().spark_runtime_version(any::<String>()), &["sparkRuntimeVersion"]);
}

#[test]
fn definition_compute_schedules() {
    let new = || types::ComputeSchedules::new();
    check(
        new().compute_start_stop(any::<Vec<types::ComputeStartStopSchedule>>()),
        &["computeStartStop"],
    );
}

#[test]
fn definition_compute_start_stop_schedule() {
    let new = || types::ComputeStartStopSchedule::new();
    check(new().status(any::<types::ComputeStartStopScheduleStatus>()), &["status"]);
    check(new().action(any::<types::ComputeStartStopScheduleAction>()), &["action"]);
    check(new().trigger_type(any::<types::TriggerType>()), &["triggerType"]);
    check(new().recurrence(any::<types::Recurrence>()), &["recurrence"]);
    check(new().cron(any::<types::Cron>()), &["cron"]);
    check(new().schedule(any::<types::ScheduleBase>()), &["schedule"]);
}

#[test]
fn definition_container_resource_requirements() {
    let new = || types::ContainerResourceRequirements::new();
    check(
        new().container_resource_limits(any::<types::ContainerResourceSettings>()),
        &["containerResourceLimits"],
    );
    check(
        new().container_resource_requests(any::<types::ContainerResourceSettings>()),
        &["containerResourceRequests"],
    );
}

#[test]
fn definition_container_resource_settings() {
    let new = || types::ContainerResourceSettings::new();
    check(new().cpu(any::<String>()), &["cpu"]);
    check(new().gpu(any::<String>()), &["gpu"]);
    check(new().memory(any::<String>()), &["memory"]);
}

#[test]
fn definition_cosmosdb_settings() {
    let new = || types::CosmosdbSettings::new();
    check(new().collections_throughput(any::<i64>()), &["collectionsThroughput"]);
}

#[test]
fn definition_cron() {
    let new = || types::Cron::new();
    check(new().start_time(any::<String>()), &["startTime"]);
    check(new().time_zone(any::<String>()), &["timeZone"]);
    check(new().expression(any::<String>()), &["expression"]);
}

#[test]
fn definition_custom_keys() {
    let new = || types::CustomKeys::new();
    check(new().keys(any::<Map<Secret>>()), &["keys"]);
    check(new().key("key", any::<Secret>()), &["keys", "key"]);
}

#[test]
fn definition_custom_keys_workspace_connection_properties() {
    let new = || types::CustomKeysWorkspaceConnectionProperties::new();
    check(
        new().category(any::<types::AadAuthTypeWorkspaceConnectionPropertiesCategory>()),
        &["category"],
    );
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
fn definition_custom_service() {
    let new = || types::CustomService::new();
    check(new().name(any::<String>()), &["name"]);
    check(new().image(any::<types::Image>()), &["image"]);
    check(
        new().environment_variables(any::<Map<types::EnvironmentVariable>>()),
        &["environmentVariables"],
    );
    check(
        new().environment_variable("key", any::<types::EnvironmentVariable>()),
        &["environmentVariables", "key"],
    );
    check(new().docker(any::<types::Docker>()), &["docker"]);
    check(new().endpoints(any::<Vec<types::Endpoint>>()), &["endpoints"]);
    check(new().endpoint(any::<types::Endpoint>()), &["endpoints", "0"]);
    check(new().volumes(any::<Vec<types::VolumeDefinition>>()), &["volumes"]);
    check(new().volume(any::<types::VolumeDefinition>()), &["volumes", "0"]);
    check(new().kernel(any::<types::JupyterKernelConfig>()), &["kernel"]);
}

#[test]
fn definition_data_collector() {
    let new = || types::DataCollector::new(start::<Map<types::Collection>>());
    check(new().collection("key", any::<types::Collection>()), &["collections", "key"]);
    check(new().request_logging(any::<types::RequestLogging>()), &["requestLogging"]);
    check(new().rolling_rate(any::<types::RollingRate>()), &["rollingRate"]);
}

#[test]
fn definition_data_factory() {
    let new = || types::DataFactory::new();
    check(new().compute_location(any::<String>()), &["computeLocation"]);
    check(new().description(any::<String>()), &["description"]);
    check(new().resource_id(any::<Id<AnyResource>>()), &["resourceId"]);
    check(new().dangerously_set_disable_local_auth(any::<bool>()), &["disableLocalAuth"]);
}

#[test]
fn definition_data_lake_analytics() {
    let new = || types::DataLakeAnalytics::new();
    check(new().compute_location(any::<String>()), &["computeLocation"]);
    check(new().description(any::<String>()), &["description"]);
    check(new().resource_id(any::<Id<AnyResource>>()), &["resourceId"]);
    check(new().dangerously_set_disable_local_auth(any::<bool>()), &["disableLocalAuth"]);
    check(
        new().data_lake_store_account_name(any::<String>()),
        &["properties", "dataLakeStoreAccountName"],
    );
}

#[test]
fn definition_data_path_asset_reference() {
    let new = || types::DataPathAssetReference::new();
    check(new().datastore_id(any::<Id<this::Datastore>>()), &["datastoreId"]);
    check(new().path(any::<String>()), &["path"]);
}

#[test]
fn definition_databricks() {
    let new = || types::Databricks::new();
    check(new().compute_location(any::<String>()), &["computeLocation"]);
    check(new().description(any::<String>()), &["description"]);
    check(new().resource_id(any::<Id<AnyResource>>()), &["resourceId"]);
    check(new().dangerously_set_disable_local_auth(any::<bool>()), &["disableLocalAuth"]);
    check(new().databricks_access_token(any::<Secret>()), &["properties", "databricksAccessToken"]);
    check(new().workspace_url(any::<String>()), &["properties", "workspaceUrl"]);
}

#[test]
fn definition_deployment_resource_configuration() {
    let new = || types::DeploymentResourceConfiguration::new();
    check(new().instance_count(any::<i64>()), &["instanceCount"]);
    check(new().instance_type(any::<String>()), &["instanceType"]);
    check(new().properties(any::<Map<Any>>()), &["properties"]);
    check(new().property("key", any::<Any>()), &["properties", "key"]);
}

#[test]
fn definition_docker() {
    let new = || types::Docker::new();
    check(new().privileged(any::<bool>()), &["privileged"]);
}

#[test]
fn definition_encryption_property() {
    let new = || {
        types::EncryptionProperty::new(
            start::<types::KeyVaultProperties>(),
            start::<types::EncryptionPropertyStatus>(),
        )
    };
    check(
        new().cosmos_db_resource_id(any::<Id<azure::documentdb::DatabaseAccount>>()),
        &["cosmosDbResourceId"],
    );
    check(new().identity(any::<types::IdentityForCmk>()), &["identity"]);
    check(
        new().search_account_resource_id(any::<Id<azure::search::SearchService>>()),
        &["searchAccountResourceId"],
    );
    check(
        new().storage_account_resource_id(any::<Id<azure::storage::StorageAccount>>()),
        &["storageAccountResourceId"],
    );
}

#[test]
fn definition_endpoint() {
    let new = || types::Endpoint::new();
    check(new().protocol(any::<types::EndpointProtocol>()), &["protocol"]);
    check(new().name(any::<String>()), &["name"]);
    check(new().target(any::<i64>()), &["target"]);
    check(new().published(any::<i64>()), &["published"]);
    check(new().host_ip(any::<String>()), &["hostIp"]);
}

#[test]
fn definition_endpoint_auth_keys() {
    let new = || types::EndpointAuthKeys::new();
    check(new().primary_key(any::<Secret>()), &["primaryKey"]);
    check(new().secondary_key(any::<Secret>()), &["secondaryKey"]);
}

#[test]
fn definition_environment_variable() {
    let new = || types::EnvironmentVariable::new();
    check(new().type_(any::<types::EnvironmentVariableType>()), &["type"]);
    check(new().value(any::<String>()), &["value"]);
}

#[test]
fn definition_feature_store_settings() {
    let new = || types::FeatureStoreSettings::new();
    check(new().compute_runtime(any::<types::ComputeRuntimeDto>()), &["computeRuntime"]);
    check(new().offline_store_connection_name(any::<String>()), &["offlineStoreConnectionName"]);
    check(new().online_store_connection_name(any::<String>()), &["onlineStoreConnectionName"]);
}

#[test]
fn definition_fqdn_outbound_rule() {
    let new = || types::FqdnOutboundRule::new();
    check(new().category(any::<types::FqdnOutboundRuleCategory>()), &["category"]);
    check(new().status(any::<types::FqdnOutboundRuleStatus>()), &["status"]);
    check(new().destination(any::<String>()), &["destination"]);
}

#[test]
fn definition_hdinsight() {
    let new = || types::Hdinsight::new();
    check(new().compute_location(any::<String>()), &["computeLocation"]);
    check(new().description(any::<String>()), &["description"]);
    check(new().resource_id(any::<Id<AnyResource>>()), &["resourceId"]);
    check(new().dangerously_set_disable_local_auth(any::<bool>()), &["disableLocalAuth"]);
    check(new().ssh_port(any::<i64>()), &["properties", "sshPort"]);
    check(new().address(any::<String>()), &["properties", "address"]);
    check(
        new().administrator_account(any::<types::VirtualMachineSshCredentials>()),
        &["properties", "administratorAccount"],
    );
}

#[test]
fn definition_identity_for_cmk() {
    let new = || types::IdentityForCmk::new();
    check(
        new().user_assigned_identity(any::<Id<UserAssignedIdentity>>()),
        &["userAssignedIdentity"],
    );
}

#[test]
fn definition_image() {
    let new = || types::Image::new();
    check(new().type_(any::<types::ImageType>()), &["type"]);
    check(new().reference(any::<String>()), &["reference"]);
    check(new().version(any::<String>()), &["version"]);
}

#[test]
fn definition_instance_type_schema() {
    let new = || types::InstanceTypeSchema::new();
    check(new().node_selector(any::<Map<String>>()), &["nodeSelector"]);
    check(new().resources(any::<types::InstanceTypeSchemaResources>()), &["resources"]);
}

#[test]
fn definition_instance_type_schema_resources() {
    let new = || types::InstanceTypeSchemaResources::new();
    check(new().requests(any::<Map<String>>()), &["requests"]);
    check(new().request("key", any::<String>()), &["requests", "key"]);
    check(new().limits(any::<Map<String>>()), &["limits"]);
    check(new().limit("key", any::<String>()), &["limits", "key"]);
}

#[test]
fn definition_jupyter_kernel_config() {
    let new = || types::JupyterKernelConfig::new();
    check(new().argv(any::<Vec<String>>()), &["argv"]);
    check(new().display_name(any::<String>()), &["displayName"]);
    check(new().language(any::<String>()), &["language"]);
}

#[test]
fn definition_key_vault_properties() {
    let new =
        || types::KeyVaultProperties::new(start::<String>(), start::<Id<azure::keyvault::Vault>>());
    check(new().identity_client_id(any::<String>()), &["identityClientId"]);
}

#[test]
fn definition_kubernetes() {
    let new = || types::Kubernetes::new();
    check(new().compute_location(any::<String>()), &["computeLocation"]);
    check(new().description(any::<String>()), &["description"]);
    check(new().resource_id(any::<Id<AnyResource>>()), &["resourceId"]);
    check(new().dangerously_set_disable_local_auth(any::<bool>()), &["disableLocalAuth"]);
    check(new().relay_connection_string(any::<Secret>()), &["properties", "relayConnectionString"]);
    check(
        new().service_bus_connection_string(any::<Secret>()),
        &["properties", "serviceBusConnectionString"],
    );
    check(new().extension_principal_id(any::<String>()), &["properties", "extensionPrincipalId"]);
    check(
        new().extension_instance_release_train(any::<String>()),
        &["properties", "extensionInstanceReleaseTrain"],
    );
    check(new().vc_name(any::<String>()), &["properties", "vcName"]);
    check(new().namespace(any::<String>()), &["properties", "namespace"]);
    check(new().default_instance_type(any::<String>()), &["properties", "defaultInstanceType"]);
    check(
        new().instance_types(any::<Map<types::InstanceTypeSchema>>()),
        &["properties", "instanceTypes"],
    );
    check(
        new().instance_type("key", any::<types::InstanceTypeSchema>()),
        &["properties", "instanceTypes", "key"],
    );
}

#[test]
fn definition_kubernetes_online_deployment() {
    let new = || types::KubernetesOnlineDeployment::new();
    check(new().app_insights_enabled(any::<bool>()), &["appInsightsEnabled"]);
    check(new().data_collector(any::<types::DataCollector>()), &["dataCollector"]);
    check(
        new().egress_public_network_access(any::<types::EgressPublicNetworkAccess>()),
        &["egressPublicNetworkAccess"],
    );
    check(new().instance_type(any::<String>()), &["instanceType"]);
    check(new().liveness_probe(any::<types::ProbeSettings>()), &["livenessProbe"]);
    check(new().model(any::<String>()), &["model"]);
    check(new().model_mount_path(any::<String>()), &["modelMountPath"]);
    check(new().readiness_probe(any::<types::ProbeSettings>()), &["readinessProbe"]);
    check(new().request_settings(any::<types::OnlineRequestSettings>()), &["requestSettings"]);
    check(new().scale_settings(any::<types::OnlineScaleSettings>()), &["scaleSettings"]);
    check(new().startup_probe(any::<types::ProbeSettings>()), &["startupProbe"]);
    check(new().code_configuration(any::<types::CodeConfiguration>()), &["codeConfiguration"]);
    check(new().description(any::<String>()), &["description"]);
    check(new().environment_id(any::<String>()), &["environmentId"]);
    check(new().environment_variables(any::<Map<String>>()), &["environmentVariables"]);
    check(new().environment_variable("key", any::<String>()), &["environmentVariables", "key"]);
    check(new().properties(any::<Map<String>>()), &["properties"]);
    check(new().property("key", any::<String>()), &["properties", "key"]);
    check(
        new().container_resource_requirements(any::<types::ContainerResourceRequirements>()),
        &["containerResourceRequirements"],
    );
}

#[test]
fn definition_managed_identity_auth_type_workspace_connection_properties() {
    let new = || types::ManagedIdentityAuthTypeWorkspaceConnectionProperties::new();
    check(
        new().category(any::<types::AadAuthTypeWorkspaceConnectionPropertiesCategory>()),
        &["category"],
    );
    check(new().error(any::<String>()), &["error"]);
    check(new().expiry_time(any::<String>()), &["expiryTime"]);
    check(new().is_shared_to_all(any::<bool>()), &["isSharedToAll"]);
    check(new().metadata(any::<Map<String>>()), &["metadata"]);
    check(new().pe_requirement(any::<types::PeRequirement>()), &["peRequirement"]);
    check(new().pe_status(any::<types::PeStatus>()), &["peStatus"]);
    check(new().shared_user_list(any::<Vec<String>>()), &["sharedUserList"]);
    check(new().target(any::<String>()), &["target"]);
    check(new().use_workspace_managed_identity(any::<bool>()), &["useWorkspaceManagedIdentity"]);
    check(new().credentials(any::<types::WorkspaceConnectionManagedIdentity>()), &["credentials"]);
}

#[test]
fn definition_managed_network_provision_status() {
    let new = || types::ManagedNetworkProvisionStatus::new();
    check(new().spark_ready(any::<bool>()), &["sparkReady"]);
    check(new().status(any::<types::ManagedNetworkProvisionStatusStatus>()), &["status"]);
}

#[test]
fn definition_managed_network_settings() {
    let new = || types::ManagedNetworkSettings::new();
    check(new().enable_network_monitor(any::<bool>()), &["enableNetworkMonitor"]);
    check(new().isolation_mode(any::<types::IsolationMode>()), &["isolationMode"]);
    check(new().outbound_rules(any::<Map<types::OutboundRule>>()), &["outboundRules"]);
    check(new().outbound_rule("key", any::<types::OutboundRule>()), &["outboundRules", "key"]);
    check(new().status(any::<types::ManagedNetworkProvisionStatus>()), &["status"]);
    check(new().firewall_sku(any::<types::FirewallSku>()), &["firewallSku"]);
    check(new().managed_network_kind(any::<types::ManagedNetworkKind>()), &["managedNetworkKind"]);
}

#[test]
fn definition_managed_network_settings_ex() {
    let new = || types::ManagedNetworkSettingsEx::new();
    check(new().enable_network_monitor(any::<bool>()), &["enableNetworkMonitor"]);
    check(new().isolation_mode(any::<types::IsolationMode>()), &["isolationMode"]);
    check(new().outbound_rules(any::<Map<types::OutboundRule>>()), &["outboundRules"]);
    check(new().outbound_rule("key", any::<types::OutboundRule>()), &["outboundRules", "key"]);
    check(new().status(any::<types::ManagedNetworkProvisionStatus>()), &["status"]);
    check(new().firewall_sku(any::<types::FirewallSku>()), &["firewallSku"]);
    check(new().managed_network_kind(any::<types::ManagedNetworkKind>()), &["managedNetworkKind"]);
}

#[test]
fn definition_managed_online_deployment() {
    let new = || types::ManagedOnlineDeployment::new();
    check(new().app_insights_enabled(any::<bool>()), &["appInsightsEnabled"]);
    check(new().data_collector(any::<types::DataCollector>()), &["dataCollector"]);
    check(
        new().egress_public_network_access(any::<types::EgressPublicNetworkAccess>()),
        &["egressPublicNetworkAccess"],
    );
    check(new().instance_type(any::<String>()), &["instanceType"]);
    check(new().liveness_probe(any::<types::ProbeSettings>()), &["livenessProbe"]);
    check(new().model(any::<String>()), &["model"]);
    check(new().model_mount_path(any::<String>()), &["modelMountPath"]);
    check(new().readiness_probe(any::<types::ProbeSettings>()), &["readinessProbe"]);
    check(new().request_settings(any::<types::OnlineRequestSettings>()), &["requestSettings"]);
    check(new().scale_settings(any::<types::OnlineScaleSettings>()), &["scaleSettings"]);
    check(new().startup_probe(any::<types::ProbeSettings>()), &["startupProbe"]);
    check(new().code_configuration(any::<types::CodeConfiguration>()), &["codeConfiguration"]);
    check(new().description(any::<String>()), &["description"]);
    check(new().environment_id(any::<String>()), &["environmentId"]);
    check(new().environment_variables(any::<Map<String>>()), &["environmentVariables"]);
    check(new().environment_variable("key", any::<String>()), &["environmentVariables", "key"]);
    check(new().properties(any::<Map<String>>()), &["properties"]);
    check(new().property("key", any::<String>()), &["properties", "key"]);
}

#[test]
fn definition_managed_resource_group_assigned_identities() {
    let new = || types::ManagedResourceGroupAssignedIdentities::new();
    check(new().principal_id(any::<String>()), &["principalId"]);
}

#[test]
fn definition_managed_resource_group_settings() {
    let new = || types::ManagedResourceGroupSettings::new();
    check(
        new().assigned_identities(any::<Vec<types::ManagedResourceGroupAssignedIdentities>>()),
        &["assignedIdentities"],
    );
    check(
        new().assigned_identity(any::<types::ManagedResourceGroupAssignedIdentities>()),
        &["assignedIdentities", "0"],
    );
}

#[test]
fn definition_model_settings() {
    let new = || types::ModelSettings::new();
    check(new().model_id(any::<String>()), &["modelId"]);
}

#[test]
fn definition_none_auth_type_workspace_connection_properties() {
    let new = || types::NoneAuthTypeWorkspaceConnectionProperties::new();
    check(
        new().category(any::<types::AadAuthTypeWorkspaceConnectionPropertiesCategory>()),
        &["category"],
    );
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
fn definition_oauth2_auth_type_workspace_connection_properties() {
    let new = || types::Oauth2AuthTypeWorkspaceConnectionProperties::new();
    check(
        new().category(any::<types::AadAuthTypeWorkspaceConnectionPropertiesCategory>()),
        &["category"],
    );
    check(new().error(any::<String>()), &["error"]);
    check(new().expiry_time(any::<String>()), &["expiryTime"]);
    check(new().is_shared_to_all(any::<bool>()), &["isSharedToAll"]);
    check(new().metadata(any::<Map<String>>()), &["metadata"]);
    check(new().pe_requirement(any::<types::PeRequirement>()), &["peRequirement"]);
    check(new().pe_status(any::<types::PeStatus>()), &["peStatus"]);
    check(new().shared_user_list(any::<Vec<String>>()), &["sharedUserList"]);
    check(new().target(any::<String>()), &["target"]);
    check(new().use_workspace_managed_identity(any::<bool>()), &["useWorkspaceManagedIdentity"]);
    check(new().credentials(any::<types::WorkspaceConnectionOauth2>()), &["credentials"]);
}

#[test]
fn definition_one_lake_datastore() {
    let new = || types::OneLakeDatastore::new(start::<types::OneLakeArtifact>(), start::<String>());
    check(
        new().dangerously_set_credentials(any::<types::DatastoreCredentials>()),
        &["credentials"],
    );
    check(new().description(any::<String>()), &["description"]);
    check(new().properties(any::<Map<String>>()), &["properties"]);
    check(new().property("key", any::<String>()), &["properties", "key"]);
    check(new().tags(any::<Map<String>>()), &["tags"]);
    check(new().tag("key", any::<String>()), &["tags", "key"]);
    check(new().endpoint(any::<String>()), &["endpoint"]);
    check(
        new().service_data_access_auth_identity(any::<types::ServiceDataAccessAuthIdentity>()),
        &["serviceDataAccessAuthIdentity"],
    );
}

#[test]
fn definition_online_request_settings() {
    let new = || types::OnlineRequestSettings::new();
    check(
        new().max_concurrent_requests_per_instance(any::<i64>()),
        &["maxConcurrentRequestsPerInstance"],
    );
    check(new().max_queue_wait(any::<String>()), &["maxQueueWait"]);
    check(new().request_timeout(any::<String>()), &["requestTimeout"]);
}

#[test]
fn definition_output_path_asset_reference() {
    let new = || types::OutputPathAssetReference::new();
    check(new().job_id(any::<String>()), &["jobId"]);
    check(new().path(any::<String>()), &["path"]);
}

#[test]
fn definition_pat_auth_type_workspace_connection_properties() {
    let new = || types::PatAuthTypeWorkspaceConnectionProperties::new();
    check(
        new().category(any::<types::AadAuthTypeWorkspaceConnectionPropertiesCategory>()),
        &["category"],
    );
    check(new().error(any::<String>()), &["error"]);
    check(new().expiry_time(any::<String>()), &["expiryTime"]);
    check(new().is_shared_to_all(any::<bool>()), &["isSharedToAll"]);
    check(new().metadata(any::<Map<String>>()), &["metadata"]);
    check(new().pe_requirement(any::<types::PeRequirement>()), &["peRequirement"]);
    check(new().pe_status(any::<types::PeStatus>()), &["peStatus"]);
    check(new().shared_user_list(any::<Vec<String>>()), &["sharedUserList"]);
    check(new().target(any::<String>()), &["target"]);
    check(new().use_workspace_managed_identity(any::<bool>()), &["useWorkspaceManagedIdentity"]);
    check(
        new().credentials(any::<types::WorkspaceConnectionPersonalAccessToken>()),
        &["credentials"],
    );
}

#[test]
fn definition_personal_compute_instance_settings() {
    let new = || types::PersonalComputeInstanceSettings::new();
    check(new().assigned_user(any::<types::AssignedUser>()), &["assignedUser"]);
}

#[test]
fn definition_private_endpoint_destination() {
    let new = || types::PrivateEndpointDestination::new();
    check(new().service_resource_id(any::<Id<AnyResource>>()), &["serviceResourceId"]);
    check(new().spark_enabled(any::<bool>()), &["sparkEnabled"]);
    check(new().spark_status(any::<types::SparkStatus>()), &["sparkStatus"]);
    check(new().subresource_target(any::<String>()), &["subresourceTarget"]);
}

#[test]
fn definition_private_endpoint_outbound_rule() {
    let new = || types::PrivateEndpointOutboundRule::new();
    check(new().category(any::<types::FqdnOutboundRuleCategory>()), &["category"]);
    check(new().status(any::<types::FqdnOutboundRuleStatus>()), &["status"]);
    check(new().destination(any::<types::PrivateEndpointDestination>()), &["destination"]);
    check(new().fqdns(any::<Vec<String>>()), &["fqdns"]);
    check(new().fqdn(any::<String>()), &["fqdns", "0"]);
}

#[test]
fn definition_private_endpoint_resource() {
    let new = || types::PrivateEndpointResource::new();
    check(new().subnet_arm_id(any::<Id<azure::network::Subnet>>()), &["subnetArmId"]);
}

#[test]
fn definition_private_link_service_connection_state() {
    let new = || types::PrivateLinkServiceConnectionState::new();
    check(new().actions_required(any::<String>()), &["actionsRequired"]);
    check(new().description(any::<String>()), &["description"]);
    check(new().status(any::<types::PrivateLinkServiceConnectionStateStatus>()), &["status"]);
}

#[test]
fn definition_probe_settings() {
    let new = || types::ProbeSettings::new();
    check(new().failure_threshold(any::<i64>()), &["failureThreshold"]);
    check(new().initial_delay(any::<String>()), &["initialDelay"]);
    check(new().period(any::<String>()), &["period"]);
    check(new().success_threshold(any::<i64>()), &["successThreshold"]);
    check(new().timeout(any::<String>()), &["timeout"]);
}

#[test]
fn definition_recurrence() {
    let new = || types::Recurrence::new();
    check(new().frequency(any::<types::RecurrenceFrequency>()), &["frequency"]);
    check(new().interval(any::<i64>()), &["interval"]);
    check(new().start_time(any::<String>()), &["startTime"]);
    check(new().time_zone(any::<String>()), &["timeZone"]);
    check(new().schedule(any::<types::ComputeRecurrenceSchedule>()), &["schedule"]);
}

#[test]
fn definition_registry_private_endpoint_connection() {
    let new = || types::RegistryPrivateEndpointConnection::new();
    check(new().id(any::<String>()), &["id"]);
    check(new().location(any::<String>()), &["location"]);
    check(new().group_ids(any::<Vec<String>>()), &["properties", "groupIds"]);
    check(new().group_id(any::<String>()), &["properties", "groupIds", "0"]);
    check(
        new().private_endpoint(any::<types::PrivateEndpointResource>()),
        &["properties", "privateEndpoint"],
    );
    check(
        new().registry_private_link_service_connection_state(any::<
            types::RegistryPrivateLinkServiceConnectionState,
        >()),
        &["properties", "registryPrivateLinkServiceConnectionState"],
    );
    check(new().provisioning_state(any::<String>()), &["properties", "provisioningState"]);
}

#[test]
fn definition_registry_private_link_service_connection_state() {
    let new = || types::RegistryPrivateLinkServiceConnectionState::new();
    check(new().actions_required(any::<String>()), &["actionsRequired"]);
    check(new().description(any::<String>()), &["description"]);
    check(
        new().status(any::<types::RegistryPrivateLinkServiceConnectionStateStatus>()),
        &["status"],
    );
}

#[test]
fn definition_registry_region_arm_details() {
    let new = || types::RegistryRegionArmDetails::new();
    check(new().acr_details(any::<Vec<types::AcrDetails>>()), &["acrDetails"]);
    check(new().location(any::<String>()), &["location"]);
    check(
        new().storage_account_details(any::<Vec<types::StorageAccountDetails>>()),
        &["storageAccountDetails"],
    );
}

#[test]
fn definition_request_logging() {
    let new = || types::RequestLogging::new();
    check(new().capture_headers(any::<Vec<String>>()), &["captureHeaders"]);
    check(new().capture_header(any::<String>()), &["captureHeaders", "0"]);
}

#[test]
fn definition_sas_auth_type_workspace_connection_properties() {
    let new = || types::SasAuthTypeWorkspaceConnectionProperties::new();
    check(
        new().category(any::<types::AadAuthTypeWorkspaceConnectionPropertiesCategory>()),
        &["category"],
    );
    check(new().error(any::<String>()), &["error"]);
    check(new().expiry_time(any::<String>()), &["expiryTime"]);
    check(new().is_shared_to_all(any::<bool>()), &["isSharedToAll"]);
    check(new().metadata(any::<Map<String>>()), &["metadata"]);
    check(new().pe_requirement(any::<types::PeRequirement>()), &["peRequirement"]);
    check(new().pe_status(any::<types::PeStatus>()), &["peStatus"]);
    check(new().shared_user_list(any::<Vec<String>>()), &["sharedUserList"]);
    check(new().target(any::<String>()), &["target"]);
    check(new().use_workspace_managed_identity(any::<bool>()), &["useWorkspaceManagedIdentity"]);
    check(
        new().credentials(any::<types::WorkspaceConnectionSharedAccessSignature>()),
        &["credentials"],
    );
}

#[test]
fn definition_sas_datastore_secrets() {
    let new = || types::SasDatastoreSecrets::new(start::<types::SecretsType>());
    check(new().sas_token(any::<Secret>()), &["sasToken"]);
}

#[test]
fn definition_scale_settings() {
    let new = || types::ScaleSettings::new(start::<i64>());
    check(new().min_node_count(any::<i64>()), &["minNodeCount"]);
    check(
        new().node_idle_time_before_scale_down(any::<String>()),
        &["nodeIdleTimeBeforeScaleDown"],
    );
}

#[test]
fn definition_schedule_base() {
    let new = || types::ScheduleBase::new();
    check(new().id(any::<String>()), &["id"]);
    check(new().provisioning_status(any::<types::ProvisioningStatus>()), &["provisioningStatus"]);
    check(new().status(any::<types::ScheduleBaseStatus>()), &["status"]);
}

#[test]
fn definition_script_reference() {
    let new = || types::ScriptReference::new();
    check(new().script_source(any::<String>()), &["scriptSource"]);
    check(new().script_data(any::<String>()), &["scriptData"]);
    check(new().script_arguments(any::<String>()), &["scriptArguments"]);
    check(new().timeout(any::<String>()), &["timeout"]);
}

#[test]
fn definition_scripts_to_execute() {
    let new = || types::ScriptsToExecute::new();
    check(new().startup_script(any::<types::ScriptReference>()), &["startupScript"]);
    check(new().creation_script(any::<types::ScriptReference>()), &["creationScript"]);
}

#[test]
fn definition_serverless_compute_settings() {
    let new = || types::ServerlessComputeSettings::new();
    check(
        new().serverless_compute_custom_subnet(any::<Id<azure::network::Subnet>>()),
        &["serverlessComputeCustomSubnet"],
    );
    check(new().serverless_compute_no_public_ip(any::<bool>()), &["serverlessComputeNoPublicIP"]);
}

#[test]
fn definition_service_managed_resources_settings() {
    let new = || types::ServiceManagedResourcesSettings::new();
    check(new().cosmos_db(any::<types::CosmosdbSettings>()), &["cosmosDb"]);
}

#[test]
fn definition_service_principal_auth_type_workspace_connection_properties() {
    let new = || types::ServicePrincipalAuthTypeWorkspaceConnectionProperties::new();
    check(
        new().category(any::<types::AadAuthTypeWorkspaceConnectionPropertiesCategory>()),
        &["category"],
    );
    check(new().error(any::<String>()), &["error"]);
    check(new().expiry_time(any::<String>()), &["expiryTime"]);
    check(new().is_shared_to_all(any::<bool>()), &["isSharedToAll"]);
    check(new().metadata(any::<Map<String>>()), &["metadata"]);
    check(new().pe_requirement(any::<types::PeRequirement>()), &["peRequirement"]);
    check(new().pe_status(any::<types::PeStatus>()), &["peStatus"]);
    check(new().shared_user_list(any::<Vec<String>>()), &["sharedUserList"]);
    check(new().target(any::<String>()), &["target"]);
    check(new().use_workspace_managed_identity(any::<bool>()), &["useWorkspaceManagedIdentity"]);
    check(new().credentials(any::<types::WorkspaceConnectionServicePrincipal>()), &["credentials"]);
}

#[test]
fn definition_service_principal_datastore_credentials() {
    let new = || {
        types::ServicePrincipalDatastoreCredentials::new(
            start::<String>(),
            start::<types::ServicePrincipalDatastoreSecrets>(),
            start::<String>(),
        )
    };
    check(new().authority_url(any::<String>()), &["authorityUrl"]);
    check(new().resource_url(any::<String>()), &["resourceUrl"]);
}

#[test]
fn definition_service_principal_datastore_secrets() {
    let new = || types::ServicePrincipalDatastoreSecrets::new(start::<types::SecretsType>());
    check(new().client_secret(any::<Secret>()), &["clientSecret"]);
}

#[test]
fn definition_service_tag_destination() {
    let new = || types::ServiceTagDestination::new();
    check(new().action(any::<types::ServiceTagDestinationAction>()), &["action"]);
    check(new().address_prefixes(any::<Vec<String>>()), &["addressPrefixes"]);
    check(new().address_prefix(any::<String>()), &["addressPrefixes", "0"]);
    check(new().port_ranges(any::<String>()), &["portRanges"]);
    check(new().protocol(any::<String>()), &["protocol"]);
    check(new().service_tag(any::<String>()), &["serviceTag"]);
}

#[test]
fn definition_service_tag_outbound_rule() {
    let new = || types::ServiceTagOutboundRule::new();
    check(new().category(any::<types::FqdnOutboundRuleCategory>()), &["category"]);
    check(new().status(any::<types::FqdnOutboundRuleStatus>()), &["status"]);
    check(new().destination(any::<types::ServiceTagDestination>()), &["destination"]);
}

#[test]
fn definition_setup_scripts() {
    let new = || types::SetupScripts::new();
    check(new().scripts(any::<types::ScriptsToExecute>()), &["scripts"]);
}

#[test]
fn definition_shared_private_link_resource() {
    let new = || types::SharedPrivateLinkResource::new();
    check(new().name(any::<String>()), &["name"]);
    check(new().group_id(any::<String>()), &["properties", "groupId"]);
    check(
        new().private_link_resource_id(any::<Id<AnyResource>>()),
        &["properties", "privateLinkResourceId"],
    );
    check(new().request_message(any::<String>()), &["properties", "requestMessage"]);
    check(new().status(any::<types::SharedPrivateLinkResourceStatus>()), &["properties", "status"]);
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
fn definition_ssl_configuration() {
    let new = || types::SslConfiguration::new();
    check(new().status(any::<types::SslConfigurationStatus>()), &["status"]);
    check(new().cert(any::<Secret>()), &["cert"]);
    check(new().key(any::<Secret>()), &["key"]);
    check(new().cname(any::<String>()), &["cname"]);
    check(new().leaf_domain_label(any::<String>()), &["leafDomainLabel"]);
    check(new().overwrite_existing_domain(any::<bool>()), &["overwriteExistingDomain"]);
}

#[test]
fn definition_storage_account_details() {
    let new = || types::StorageAccountDetails::new();
    check(
        new().system_created_storage_account(any::<types::SystemCreatedStorageAccount>()),
        &["systemCreatedStorageAccount"],
    );
}

#[test]
fn definition_synapse_spark() {
    let new = || types::SynapseSpark::new();
    check(new().compute_location(any::<String>()), &["computeLocation"]);
    check(new().description(any::<String>()), &["description"]);
    check(new().resource_id(any::<Id<AnyResource>>()), &["resourceId"]);
    check(new().dangerously_set_disable_local_auth(any::<bool>()), &["disableLocalAuth"]);
    check(
        new().auto_scale_properties(any::<types::AutoScaleProperties>()),
        &["properties", "autoScaleProperties"],
    );
    check(
        new().auto_pause_properties(any::<types::AutoPauseProperties>()),
        &["properties", "autoPauseProperties"],
    );
    check(new().spark_version(any::<String>()), &["properties", "sparkVersion"]);
    check(new().node_count(any::<i64>()), &["properties", "nodeCount"]);
    check(new().node_size(any::<String>()), &["properties", "nodeSize"]);
    check(new().node_size_family(any::<String>()), &["properties", "nodeSizeFamily"]);
    check(new().subscription_id(any::<String>()), &["properties", "subscriptionId"]);
    check(new().resource_group(any::<String>()), &["properties", "resourceGroup"]);
    check(new().workspace_name(any::<String>()), &["properties", "workspaceName"]);
    check(new().pool_name(any::<String>()), &["properties", "poolName"]);
}

#[test]
fn definition_system_created_acr_account() {
    let new = || types::SystemCreatedAcrAccount::new();
    check(new().acr_account_name(any::<String>()), &["acrAccountName"]);
    check(new().acr_account_sku(any::<String>()), &["acrAccountSku"]);
    check(new().arm_resource_id(any::<types::ArmResourceId>()), &["armResourceId"]);
}

#[test]
fn definition_system_created_storage_account() {
    let new = || types::SystemCreatedStorageAccount::new();
    check(new().allow_blob_public_access(any::<bool>()), &["allowBlobPublicAccess"]);
    check(new().arm_resource_id(any::<types::ArmResourceId>()), &["armResourceId"]);
    check(new().storage_account_hns_enabled(any::<bool>()), &["storageAccountHnsEnabled"]);
    check(new().storage_account_name(any::<String>()), &["storageAccountName"]);
    check(new().storage_account_type(any::<String>()), &["storageAccountType"]);
}

#[test]
fn definition_target_utilization_scale_settings() {
    let new = || types::TargetUtilizationScaleSettings::new();
    check(new().max_instances(any::<i64>()), &["maxInstances"]);
    check(new().min_instances(any::<i64>()), &["minInstances"]);
    check(new().polling_interval(any::<String>()), &["pollingInterval"]);
    check(new().target_utilization_percentage(any::<i64>()), &["targetUtilizationPercentage"]);
}

#[test]
fn definition_tmpfs_options() {
    let new = || types::TmpfsOptions::new();
    check(new().size(any::<i64>()), &["size"]);
}

#[test]
fn definition_user_account_credentials() {
    let new = || types::UserAccountCredentials::new(start::<String>());
    check(new().admin_user_ssh_public_key(any::<String>()), &["adminUserSshPublicKey"]);
    check(new().admin_user_password(any::<Secret>()), &["adminUserPassword"]);
}

#[test]
fn definition_username_password_auth_type_workspace_connection_properties() {
    let new = || types::UsernamePasswordAuthTypeWorkspaceConnectionProperties::new();
    check(
        new().category(any::<types::AadAuthTypeWorkspaceConnectionPropertiesCategory>()),
        &["category"],
    );
    check(new().error(any::<String>()), &["error"]);
    check(new().expiry_time(any::<String>()), &["expiryTime"]);
    check(new().is_shared_to_all(any::<bool>()), &["isSharedToAll"]);
    check(new().metadata(any::<Map<String>>()), &["metadata"]);
    check(new().pe_requirement(any::<types::PeRequirement>()), &["peRequirement"]);
    check(new().pe_status(any::<types::PeStatus>()), &["peStatus"]);
    check(new().shared_user_list(any::<Vec<String>>()), &["sharedUserList"]);
    check(new().target(any::<String>()), &["target"]);
    check(new().use_workspace_managed_identity(any::<bool>()), &["useWorkspaceManagedIdentity"]);
    check(new().credentials(any::<types::WorkspaceConnectionUsernamePassword>()), &["credentials"]);
}

#[test]
fn definition_virtual_machine() {
    let new = || types::VirtualMachine::new();
    check(new().compute_location(any::<String>()), &["computeLocation"]);
    check(new().description(any::<String>()), &["description"]);
    check(new().resource_id(any::<Id<AnyResource>>()), &["resourceId"]);
    check(new().dangerously_set_disable_local_auth(any::<bool>()), &["disableLocalAuth"]);
    check(new().virtual_machine_size(any::<String>()), &["properties", "virtualMachineSize"]);
    check(new().ssh_port(any::<i64>()), &["properties", "sshPort"]);
    check(new().notebook_server_port(any::<i64>()), &["properties", "notebookServerPort"]);
    check(new().address(any::<String>()), &["properties", "address"]);
    check(
        new().administrator_account(any::<types::VirtualMachineSshCredentials>()),
        &["properties", "administratorAccount"],
    );
    check(
        new().is_notebook_instance_compute(any::<bool>()),
        &["properties", "isNotebookInstanceCompute"],
    );
}

#[test]
fn definition_virtual_machine_ssh_credentials() {
    let new = || types::VirtualMachineSshCredentials::new();
    check(new().username(any::<String>()), &["username"]);
    check(new().password(any::<Secret>()), &["password"]);
    check(new().public_key_data(any::<String>()), &["publicKeyData"]);
    check(new().private_key_data(any::<Secret>()), &["privateKeyData"]);
}

#[test]
fn definition_volume_definition() {
    let new = || types::VolumeDefinition::new();
    check(new().type_(any::<types::VolumeDefinitionType>()), &["type"]);
    check(new().read_only(any::<bool>()), &["readOnly"]);
    check(new().source(any::<String>()), &["source"]);
    check(new().target(any::<String>()), &["target"]);
    check(new().consistency(any::<String>()), &["consistency"]);
    check(new().bind(any::<types::BindOptions>()), &["bind"]);
    check(new().volume(any::<types::VolumeOptions>()), &["volume"]);
    check(new().tmpfs(any::<types::TmpfsOptions>()), &["tmpfs"]);
}

#[test]
fn definition_volume_options() {
    let new = || types::VolumeOptions::new();
    check(new().nocopy(any::<bool>()), &["nocopy"]);
}

#[test]
fn definition_workspace_connection_access_key() {
    let new = || types::WorkspaceConnectionAccessKey::new();
    check(new().access_key_id(any::<String>()), &["accessKeyId"]);
    check(new().secret_access_key(any::<Secret>()), &["secretAccessKey"]);
}

#[test]
fn definition_workspace_connection_account_key() {
    let new = || types::WorkspaceConnectionAccountKey::new();
    check(new().key(any::<Secret>()), &["key"]);
}

#[test]
fn definition_workspace_connection_api_key() {
    let new = || types::WorkspaceConnectionApiKey::new();
    check(new().key(any::<Secret>()), &["key"]);
}

#[test]
fn definition_workspace_connection_managed_identity() {
    let new = || types::WorkspaceConnectionManagedIdentity::new();
    check(new().client_id(any::<String>()), &["clientId"]);
    check(new().resource_id(any::<Id<UserAssignedIdentity>>()), &["resourceId"]);
}

#[test]
fn definition_workspace_connection_oauth2() {
    let new = || types::WorkspaceConnectionOauth2::new();
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
fn definition_workspace_connection_personal_access_token() {
    let new = || types::WorkspaceConnectionPersonalAccessToken::new();
    check(new().pat(any::<Secret>()), &["pat"]);
}

#[test]
fn definition_workspace_connection_service_principal() {
    let new = || types::WorkspaceConnectionServicePrincipal::new();
    check(new().client_id(any::<String>()), &["clientId"]);
    check(new().client_secret(any::<Secret>()), &["clientSecret"]);
    check(new().tenant_id(any::<String>()), &["tenantId"]);
}

#[test]
fn definition_workspace_connection_shared_access_signature() {
    let new = || types::WorkspaceConnectionSharedAccessSignature::new();
    check(new().sas(any::<Secret>()), &["sas"]);
}

#[test]
fn definition_workspace_connection_username_password() {
    let new = || types::WorkspaceConnectionUsernamePassword::new();
    check(new().password(any::<Secret>()), &["password"]);
    check(new().security_token(any::<Secret>()), &["securityToken"]);
    check(new().username(any::<String>()), &["username"]);
}

#[test]
fn definition_workspace_hub_config() {
    let new = || types::WorkspaceHubConfig::new();
    check(
        new().additional_workspace_storage_accounts(any::<Vec<String>>()),
        &["additionalWorkspaceStorageAccounts"],
    );
    check(
        new().additional_workspace_storage_account(any::<String>()),
        &["additionalWorkspaceStorageAccounts", "0"],
    );
    check(
        new().default_workspace_resource_group(any::<String>()),
        &["defaultWorkspaceResourceGroup"],
    );
}
