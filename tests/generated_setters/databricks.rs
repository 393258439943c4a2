//! The 80 setters of `armwright::azure::databricks`.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use armwright::azure::databricks::{self as this, types};

use crate::support::*;

#[test]
fn resource_access_connector() {
    let new = || this::AccessConnector::new(start::<String>(), start::<String>());
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
fn resource_private_endpoint_connection() {
    let new = || {
        this::PrivateEndpointConnection::new(
            &this::Workspace::from_id(start::<String>()),
            start::<String>(),
            start::<types::PrivateLinkServiceConnectionState>(),
        )
    };
    check(body(new().group_ids(any::<Vec<String>>())), &["properties", "groupIds"]);
    check(body(new().group_id(any::<String>())), &["properties", "groupIds", "0"]);
}

#[test]
fn resource_virtual_network_peering() {
    let new = || {
        this::VirtualNetworkPeering::new(
            &this::Workspace::from_id(start::<String>()),
            start::<String>(),
            start::<Id<azure::network::VirtualNetwork>>(),
        )
    };
    check(
        body(new().allow_virtual_network_access(any::<bool>())),
        &["properties", "allowVirtualNetworkAccess"],
    );
    check(
        body(new().allow_forwarded_traffic(any::<bool>())),
        &["properties", "allowForwardedTraffic"],
    );
    check(body(new().allow_gateway_transit(any::<bool>())), &["properties", "allowGatewayTransit"]);
    check(body(new().use_remote_gateways(any::<bool>())), &["properties", "useRemoteGateways"]);
    check(
        body(new().databricks_virtual_network(any::<Id<azure::network::VirtualNetwork>>())),
        &["properties", "databricksVirtualNetwork", "id"],
    );
    check(
        body(new().databricks_address_space(any::<types::AddressSpace>())),
        &["properties", "databricksAddressSpace"],
    );
    check(
        body(new().remote_address_space(any::<types::AddressSpace>())),
        &["properties", "remoteAddressSpace"],
    );
}

#[test]
fn resource_workspace() {
    let new = || this::Workspace::new(start::<String>(), start::<String>(), start::<String>());
    check(
        body(new().dangerously_set_compute_mode(any::<types::ComputeMode>())),
        &["properties", "computeMode"],
    );
    holds(
        body(new()),
        body(new().parameters(types::WorkspaceCustomParameters::new())),
        &["properties", "parameters"],
        types::WorkspaceCustomParameters::new(),
    );
    check(
        body(new().dangerously_set_parameters(any::<types::WorkspaceCustomParameters>())),
        &["properties", "parameters"],
    );
    check(body(new().ui_definition_uri(any::<String>())), &["properties", "uiDefinitionUri"]);
    check(
        body(new().authorizations(any::<Vec<types::WorkspaceProviderAuthorization>>())),
        &["properties", "authorizations"],
    );
    check(
        body(new().authorization(any::<types::WorkspaceProviderAuthorization>())),
        &["properties", "authorizations", "0"],
    );
    check(
        body(new().encryption(any::<types::WorkspaceEncryption>())),
        &["properties", "encryption"],
    );
    check(
        body(
            new()
                .enhanced_security_compliance(any::<types::EnhancedSecurityComplianceDefinition>()),
        ),
        &["properties", "enhancedSecurityCompliance"],
    );
    check(
        body(new().dangerously_set_public_network_access(any::<types::PublicNetworkAccess>())),
        &["properties", "publicNetworkAccess"],
    );
    check(
        body(new().dangerously_set_required_nsg_rules(any::<types::RequiredNsgRules>())),
        &["properties", "requiredNsgRules"],
    );
    check(
        body(new().default_catalog(any::<types::DefaultCatalogProperties>())),
        &["properties", "defaultCatalog"],
    );
    check(
        body(new().access_connector(any::<types::WorkspaceAccessConnector>())),
        &["properties", "accessConnector"],
    );
    check(
        body(new().default_storage_firewall(any::<types::DefaultStorageFirewall>())),
        &["properties", "defaultStorageFirewall"],
    );
    holds(body(new()), body(new().sku(types::Sku::new())), &["sku"], types::Sku::new());
    check(body(new().dangerously_set_sku(any::<types::Sku>())), &["sku"]);
    check(body(new().tags(any::<Map<String>>())), &["tags"]);
    check(body(new().tag("key", any::<String>())), &["tags", "key"]);
}

#[test]
fn definition_address_space() {
    let new = || types::AddressSpace::new();
    check(new().address_prefixes(any::<Vec<Cidr>>()), &["addressPrefixes"]);
    check(new().address_prefix(any::<Cidr>()), &["addressPrefixes", "0"]);
}

#[test]
fn definition_automatic_cluster_update_definition() {
    let new = || types::AutomaticClusterUpdateDefinition::new();
    check(new().value(any::<types::AutomaticClusterUpdateDefinitionValue>()), &["value"]);
}

#[test]
fn definition_compliance_security_profile_definition() {
    let new = || types::ComplianceSecurityProfileDefinition::new();
    check(new().compliance_standards(any::<Vec<String>>()), &["complianceStandards"]);
    check(new().compliance_standard(any::<String>()), &["complianceStandards", "0"]);
    check(new().value(any::<types::ComplianceSecurityProfileDefinitionValue>()), &["value"]);
}

#[test]
fn definition_default_catalog_properties() {
    let new = || types::DefaultCatalogProperties::new();
    check(new().initial_type(any::<types::InitialType>()), &["initialType"]);
    check(new().initial_name(any::<String>()), &["initialName"]);
}

#[test]
fn definition_encryption() {
    let new = || types::Encryption::new();
    check(new().key_source(any::<types::KeySource>()), &["keySource"]);
    check(new().key_name(any::<String>()), &["KeyName"]);
    check(new().keyversion(any::<String>()), &["keyversion"]);
    check(new().keyvaulturi(any::<String>()), &["keyvaulturi"]);
}

#[test]
fn definition_encryption_entities_definition() {
    let new = || types::EncryptionEntitiesDefinition::new();
    check(new().managed_services(any::<types::EncryptionV2>()), &["managedServices"]);
    check(new().managed_disk(any::<types::ManagedDiskEncryption>()), &["managedDisk"]);
}

#[test]
fn definition_encryption_v2() {
    let new = || types::EncryptionV2::new();
    check(
        new().key_vault_properties(any::<types::EncryptionV2KeyVaultProperties>()),
        &["keyVaultProperties"],
    );
}

#[test]
fn definition_enhanced_security_compliance_definition() {
    let new = || types::EnhancedSecurityComplianceDefinition::new();
    check(
        new().automatic_cluster_update(any::<types::AutomaticClusterUpdateDefinition>()),
        &["automaticClusterUpdate"],
    );
    check(
        new().compliance_security_profile(any::<types::ComplianceSecurityProfileDefinition>()),
        &["complianceSecurityProfile"],
    );
    check(
        new().enhanced_security_monitoring(any::<types::EnhancedSecurityMonitoringDefinition>()),
        &["enhancedSecurityMonitoring"],
    );
}

#[test]
fn definition_enhanced_security_monitoring_definition() {
    let new = || types::EnhancedSecurityMonitoringDefinition::new();
    check(new().value(any::<types::EnhancedSecurityMonitoringDefinitionValue>()), &["value"]);
}

#[test]
fn definition_managed_disk_encryption() {
    let new = || {
        types::ManagedDiskEncryption::new(start::<types::ManagedDiskEncryptionKeyVaultProperties>())
    };
    check(
        new().rotation_to_latest_key_version_enabled(any::<bool>()),
        &["rotationToLatestKeyVersionEnabled"],
    );
}

#[test]
fn definition_private_link_service_connection_state() {
    let new = || {
        types::PrivateLinkServiceConnectionState::new(start::<
            types::PrivateLinkServiceConnectionStateStatus,
        >())
    };
    check(new().description(any::<String>()), &["description"]);
    check(new().actions_required(any::<String>()), &["actionsRequired"]);
}

#[test]
fn definition_sku() {
    let new = || types::Sku::new();
    check(new().dangerously_set_name(any::<String>()), &["name"]);
    check(new().tier(any::<String>()), &["tier"]);
}

#[test]
fn definition_workspace_access_connector() {
    let new = || {
        types::WorkspaceAccessConnector::new(
            start::<Id<this::AccessConnector>>(),
            start::<types::IdentityType>(),
        )
    };
    check(
        new().user_assigned_identity_id(any::<Id<UserAssignedIdentity>>()),
        &["userAssignedIdentityId"],
    );
}

#[test]
fn definition_workspace_custom_boolean_parameter() {
    let new = || types::WorkspaceCustomBooleanParameter::new();
    check(new().type_(any::<types::WorkspaceCustomBooleanParameterType>()), &["type"]);
    check(new().dangerously_set_value(any::<bool>()), &["value"]);
}

#[test]
fn definition_workspace_custom_parameters() {
    let new = || types::WorkspaceCustomParameters::new();
    check(
        new().aml_workspace_id(any::<types::WorkspaceCustomStringParameter>()),
        &["amlWorkspaceId"],
    );
    check(
        new().custom_virtual_network_id(any::<types::WorkspaceCustomStringParameter>()),
        &["customVirtualNetworkId"],
    );
    check(
        new().custom_public_subnet_name(any::<types::WorkspaceCustomStringParameter>()),
        &["customPublicSubnetName"],
    );
    check(
        new().custom_private_subnet_name(any::<types::WorkspaceCustomStringParameter>()),
        &["customPrivateSubnetName"],
    );
    holds(
        new(),
        new().enable_no_public_ip(types::WorkspaceNoPublicIpBooleanParameter::new()),
        &["enableNoPublicIp"],
        types::WorkspaceNoPublicIpBooleanParameter::new(),
    );
    check(
        new().dangerously_set_enable_no_public_ip(
            any::<types::WorkspaceNoPublicIpBooleanParameter>(),
        ),
        &["enableNoPublicIp"],
    );
    check(
        new().load_balancer_backend_pool_name(any::<types::WorkspaceCustomStringParameter>()),
        &["loadBalancerBackendPoolName"],
    );
    check(
        new().load_balancer_id(any::<types::WorkspaceCustomStringParameter>()),
        &["loadBalancerId"],
    );
    check(
        new().nat_gateway_name(any::<types::WorkspaceCustomStringParameter>()),
        &["natGatewayName"],
    );
    check(new().public_ip_name(any::<types::WorkspaceCustomStringParameter>()), &["publicIpName"]);
    holds(
        new(),
        new().prepare_encryption(types::WorkspaceCustomBooleanParameter::new()),
        &["prepareEncryption"],
        types::WorkspaceCustomBooleanParameter::new(),
    );
    check(
        new().dangerously_set_prepare_encryption(any::<types::WorkspaceCustomBooleanParameter>()),
        &["prepareEncryption"],
    );
    check(new().encryption(any::<types::WorkspaceEncryptionParameter>()), &["encryption"]);
    holds(
        new(),
        new().require_infrastructure_encryption(types::WorkspaceCustomBooleanParameter::new()),
        &["requireInfrastructureEncryption"],
        types::WorkspaceCustomBooleanParameter::new(),
    );
    check(
        new().dangerously_set_require_infrastructure_encryption(any::<
            types::WorkspaceCustomBooleanParameter,
        >()),
        &["requireInfrastructureEncryption"],
    );
    check(
        new().storage_account_name(any::<types::WorkspaceCustomStringParameter>()),
        &["storageAccountName"],
    );
    check(
        new().storage_account_sku_name(any::<types::WorkspaceCustomStringParameter>()),
        &["storageAccountSkuName"],
    );
    check(
        new().vnet_address_prefix(any::<types::WorkspaceCustomStringParameter>()),
        &["vnetAddressPrefix"],
    );
}

#[test]
fn definition_workspace_custom_string_parameter() {
    let new = || types::WorkspaceCustomStringParameter::new(start::<String>());
    check(new().type_(any::<types::WorkspaceCustomStringParameterType>()), &["type"]);
}

#[test]
fn definition_workspace_encryption_parameter() {
    let new = || types::WorkspaceEncryptionParameter::new();
    check(new().type_(any::<types::WorkspaceEncryptionParameterType>()), &["type"]);
    check(new().value(any::<types::Encryption>()), &["value"]);
}

#[test]
fn definition_workspace_no_public_ip_boolean_parameter() {
    let new = || types::WorkspaceNoPublicIpBooleanParameter::new();
    check(new().type_(any::<types::WorkspaceNoPublicIpBooleanParameterType>()), &["type"]);
    check(new().dangerously_set_value(any::<bool>()), &["value"]);
}
