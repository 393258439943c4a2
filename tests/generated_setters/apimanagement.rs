//! The 214 setters of `armwright::azure::apimanagement`.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use armwright::azure::apimanagement::{self as this, types};

use crate::support::*;

#[test]
fn resource_api() {
    let new = || {
        this::Api::new(
            &this::Service::from_id(start::<String>()),
            start::<String>(),
            start::<String>(),
        )
    };
    check(body(new().value(any::<String>())), &["properties", "value"]);
    check(body(new().format(any::<types::ApiFormat>())), &["properties", "format"]);
    check(
        body(new().wsdl_selector(any::<types::ApiWsdlSelector>())),
        &["properties", "wsdlSelector"],
    );
    check(body(new().api_type(any::<types::ApiType>())), &["properties", "apiType"]);
    check(
        body(
            new().translate_required_query_parameters(
                any::<types::TranslateRequiredQueryParameters>(),
            ),
        ),
        &["properties", "translateRequiredQueryParameters"],
    );
    check(body(new().source_api_id(any::<String>())), &["properties", "sourceApiId"]);
    check(body(new().display_name(any::<String>())), &["properties", "displayName"]);
    check(body(new().service_url(any::<String>())), &["properties", "serviceUrl"]);
    check(
        body(new().dangerously_set_protocols(any::<Vec<types::ApiProtocol>>())),
        &["properties", "protocols"],
    );
    check(
        body(new().api_version_set(any::<types::ApiVersionSetContractDetails>())),
        &["properties", "apiVersionSet"],
    );
    check(body(new().description(any::<String>())), &["properties", "description"]);
    check(
        body(new().authentication_settings(any::<types::AuthenticationSettingsContract>())),
        &["properties", "authenticationSettings"],
    );
    check(
        body(new().subscription_key_parameter_names(any::<
            types::SubscriptionKeyParameterNamesContract,
        >())),
        &["properties", "subscriptionKeyParameterNames"],
    );
    check(body(new().type_(any::<types::ApiType>())), &["properties", "type"]);
    check(body(new().api_revision(any::<String>())), &["properties", "apiRevision"]);
    check(body(new().api_api_version(any::<String>())), &["properties", "apiVersion"]);
    check(body(new().is_current(any::<bool>())), &["properties", "isCurrent"]);
    check(
        body(new().api_revision_description(any::<String>())),
        &["properties", "apiRevisionDescription"],
    );
    check(
        body(new().api_version_description(any::<String>())),
        &["properties", "apiVersionDescription"],
    );
    check(
        body(new().api_version_set_id(any::<Id<AnyResource>>())),
        &["properties", "apiVersionSetId"],
    );
    check(
        body(new().subscription_required(any::<bool>())),
        &["properties", "subscriptionRequired"],
    );
    check(body(new().terms_of_service_url(any::<String>())), &["properties", "termsOfServiceUrl"]);
    check(body(new().contact(any::<types::ApiContactInformation>())), &["properties", "contact"]);
    check(body(new().license(any::<types::ApiLicenseInformation>())), &["properties", "license"]);
}

#[test]
fn resource_api_diagnostic() {
    let new = || {
        this::ApiDiagnostic::new(
            &this::Api::from_id(start::<String>()),
            start::<String>(),
            start::<Id<this::Logger>>(),
        )
    };
    check(body(new().always_log(any::<types::AlwaysLog>())), &["properties", "alwaysLog"]);
    check(body(new().sampling(any::<types::SamplingSettings>())), &["properties", "sampling"]);
    check(
        body(new().frontend(any::<types::PipelineDiagnosticSettings>())),
        &["properties", "frontend"],
    );
    check(
        body(new().backend(any::<types::PipelineDiagnosticSettings>())),
        &["properties", "backend"],
    );
    check(body(new().log_client_ip(any::<bool>())), &["properties", "logClientIp"]);
    check(
        body(new().http_correlation_protocol(any::<types::HttpCorrelationProtocol>())),
        &["properties", "httpCorrelationProtocol"],
    );
    check(body(new().verbosity(any::<types::Verbosity>())), &["properties", "verbosity"]);
    check(
        body(new().operation_name_format(any::<types::OperationNameFormat>())),
        &["properties", "operationNameFormat"],
    );
    check(body(new().metrics(any::<bool>())), &["properties", "metrics"]);
}

#[test]
fn resource_api_policy() {
    let new = || this::ApiPolicy::new(&this::Api::from_id(start::<String>()), start::<String>());
    check(body(new().format(any::<types::ApiPolicyFormat>())), &["properties", "format"]);
}

#[test]
fn resource_backend() {
    let new = || this::Backend::new(&this::Service::from_id(start::<String>()), start::<String>());
    check(body(new().url(any::<String>())), &["properties", "url"]);
    check(body(new().protocol(any::<types::BackendProtocol>())), &["properties", "protocol"]);
    check(body(new().title(any::<String>())), &["properties", "title"]);
    check(body(new().description(any::<String>())), &["properties", "description"]);
    check(body(new().resource_id(any::<String>())), &["properties", "resourceId"]);
    check(body(new().properties(any::<types::BackendProperties>())), &["properties", "properties"]);
    check(
        body(new().credentials(any::<types::BackendCredentialsContract>())),
        &["properties", "credentials"],
    );
    check(body(new().proxy(any::<types::BackendProxyContract>())), &["properties", "proxy"]);
    holds(
        body(new()),
        body(new().tls(types::BackendTlsProperties::new())),
        &["properties", "tls"],
        types::BackendTlsProperties::new(),
    );
    check(
        body(new().dangerously_set_tls(any::<types::BackendTlsProperties>())),
        &["properties", "tls"],
    );
    check(
        body(new().circuit_breaker(any::<types::BackendCircuitBreaker>())),
        &["properties", "circuitBreaker"],
    );
    check(body(new().pool(any::<types::BackendBaseParametersPool>())), &["properties", "pool"]);
    check(body(new().type_(any::<types::BackendType>())), &["properties", "type"]);
}

#[test]
fn resource_logger() {
    let new = || {
        this::Logger::new(
            &this::Service::from_id(start::<String>()),
            start::<String>(),
            start::<types::LoggerType>(),
        )
    };
    check(body(new().description(any::<String>())), &["properties", "description"]);
    check(body(new().credentials(any::<Map<Secret>>())), &["properties", "credentials"]);
    check(body(new().credential("key", any::<Secret>())), &["properties", "credentials", "key"]);
    check(body(new().is_buffered(any::<bool>())), &["properties", "isBuffered"]);
    check(body(new().resource_id(any::<Id<AnyResource>>())), &["properties", "resourceId"]);
}

#[test]
fn resource_named_value() {
    let new = || {
        this::NamedValue::new(
            &this::Service::from_id(start::<String>()),
            start::<String>(),
            start::<String>(),
        )
    };
    check(body(new().value(any::<String>())), &["properties", "value"]);
    check(body(new().key_vault(any::<types::KeyVaultContract>())), &["properties", "keyVault"]);
    check(body(new().tags(any::<Vec<String>>())), &["properties", "tags"]);
    check(body(new().tag(any::<String>())), &["properties", "tags", "0"]);
    check(body(new().secret(any::<bool>())), &["properties", "secret"]);
}

#[test]
fn resource_product() {
    let new = || {
        this::Product::new(
            &this::Service::from_id(start::<String>()),
            start::<String>(),
            start::<String>(),
        )
    };
    check(body(new().description(any::<String>())), &["properties", "description"]);
    check(body(new().terms(any::<String>())), &["properties", "terms"]);
    check(
        body(new().dangerously_set_subscription_required(any::<bool>())),
        &["properties", "subscriptionRequired"],
    );
    check(body(new().approval_required(any::<bool>())), &["properties", "approvalRequired"]);
    check(body(new().subscriptions_limit(any::<i64>())), &["properties", "subscriptionsLimit"]);
    check(body(new().state(any::<types::ProductState>())), &["properties", "state"]);
}

#[test]
fn resource_service() {
    let new = || {
        this::Service::new(
            start::<String>(),
            start::<String>(),
            start::<types::ServiceSku>(),
            start::<String>(),
            start::<String>(),
            start::<types::VirtualNetworkConfiguration>(),
        )
    };
    check(
        body(new().notification_sender_email(any::<String>())),
        &["properties", "notificationSenderEmail"],
    );
    check(
        body(new().hostname_configurations(any::<Vec<types::HostnameConfiguration>>())),
        &["properties", "hostnameConfigurations"],
    );
    check(
        body(new().hostname_configuration(any::<types::HostnameConfiguration>())),
        &["properties", "hostnameConfigurations", "0"],
    );
    check(
        body(new().public_ip_address_id(any::<Id<azure::network::PublicIpAddress>>())),
        &["properties", "publicIpAddressId"],
    );
    check(
        body(new().public_network_access(any::<types::PublicNetworkAccess>())),
        &["properties", "publicNetworkAccess"],
    );
    check(
        body(new().configuration_api(any::<types::ConfigurationApi>())),
        &["properties", "configurationApi"],
    );
    check(
        body(new().additional_locations(any::<Vec<types::AdditionalLocation>>())),
        &["properties", "additionalLocations"],
    );
    check(
        body(new().additional_location(any::<types::AdditionalLocation>())),
        &["properties", "additionalLocations", "0"],
    );
    check(
        body(new().dangerously_set_custom_properties(any::<Map<String>>())),
        &["properties", "customProperties"],
    );
    check(
        body(new().certificates(any::<Vec<types::CertificateConfiguration>>())),
        &["properties", "certificates"],
    );
    check(
        body(new().certificate(any::<types::CertificateConfiguration>())),
        &["properties", "certificates", "0"],
    );
    check(
        body(new().enable_client_certificate(any::<bool>())),
        &["properties", "enableClientCertificate"],
    );
    check(
        body(new().nat_gateway_state(any::<types::NatGatewayState>())),
        &["properties", "natGatewayState"],
    );
    check(body(new().disable_gateway(any::<bool>())), &["properties", "disableGateway"]);
    check(
        body(new().dangerously_set_virtual_network_type(any::<types::VirtualNetworkType>())),
        &["properties", "virtualNetworkType"],
    );
    check(
        body(new().api_version_constraint(any::<types::ApiVersionConstraint>())),
        &["properties", "apiVersionConstraint"],
    );
    check(body(new().restore(any::<bool>())), &["properties", "restore"]);
    check(
        body(new().private_endpoint_connections(any::<
            Vec<types::RemotePrivateEndpointConnectionWrapper>,
        >())),
        &["properties", "privateEndpointConnections"],
    );
    check(body(new().private_endpoint_connection(any::<types::RemotePrivateEndpointConnectionWrapper>())), &["properties", "privateEndpointConnections", "0"]);
    check(
        body(new().legacy_portal_status(any::<types::LegacyPortalStatus>())),
        &["properties", "legacyPortalStatus"],
    );
    check(
        body(new().developer_portal_status(any::<types::DeveloperPortalStatus>())),
        &["properties", "developerPortalStatus"],
    );
    appears(body(new()), body(new().system_assigned_identity()), &["identity", "type"]);
    appears(
        body(new()),
        body(new().user_assigned_identity(any::<Id<UserAssignedIdentity>>())),
        &["identity", "userAssignedIdentities"],
    );
    check(body(new().zones(any::<Vec<String>>())), &["zones"]);
    check(body(new().zone(any::<String>())), &["zones", "0"]);
    check(body(new().tags(any::<Map<String>>())), &["tags"]);
    check(body(new().tag("key", any::<String>())), &["tags", "key"]);
}

#[test]
fn resource_service_diagnostic() {
    let new = || {
        this::ServiceDiagnostic::new(
            &this::Service::from_id(start::<String>()),
            start::<String>(),
            start::<Id<this::Logger>>(),
        )
    };
    check(body(new().always_log(any::<types::AlwaysLog>())), &["properties", "alwaysLog"]);
    check(body(new().sampling(any::<types::SamplingSettings>())), &["properties", "sampling"]);
    check(
        body(new().frontend(any::<types::PipelineDiagnosticSettings>())),
        &["properties", "frontend"],
    );
    check(
        body(new().backend(any::<types::PipelineDiagnosticSettings>())),
        &["properties", "backend"],
    );
    check(body(new().log_client_ip(any::<bool>())), &["properties", "logClientIp"]);
    check(
        body(new().http_correlation_protocol(any::<types::HttpCorrelationProtocol>())),
        &["properties", "httpCorrelationProtocol"],
    );
    check(body(new().verbosity(any::<types::Verbosity>())), &["properties", "verbosity"]);
    check(
        body(new().operation_name_format(any::<types::OperationNameFormat>())),
        &["properties", "operationNameFormat"],
    );
    check(body(new().metrics(any::<bool>())), &["properties", "metrics"]);
}

#[test]
fn resource_service_policy() {
    let new =
        || this::ServicePolicy::new(&this::Service::from_id(start::<String>()), start::<String>());
    check(body(new().format(any::<types::ApiPolicyFormat>())), &["properties", "format"]);
}

#[test]
fn resource_service_subscription() {
    let new = || {
        this::ServiceSubscription::new(
            &this::Service::from_id(start::<String>()),
            start::<String>(),
            start::<String>(),
            start::<String>(),
        )
    };
    check(body(new().owner_id(any::<String>())), &["properties", "ownerId"]);
    check(body(new().primary_key(any::<Secret>())), &["properties", "primaryKey"]);
    check(body(new().secondary_key(any::<Secret>())), &["properties", "secondaryKey"]);
    check(body(new().state(any::<types::ServiceSubscriptionState>())), &["properties", "state"]);
    check(body(new().allow_tracing(any::<bool>())), &["properties", "allowTracing"]);
}

#[test]
fn definition_additional_location() {
    let new = || types::AdditionalLocation::new(start::<String>(), start::<types::ServiceSku>());
    check(new().zones(any::<Vec<String>>()), &["zones"]);
    check(new().zone(any::<String>()), &["zones", "0"]);
    check(
        new().public_ip_address_id(any::<Id<azure::network::PublicIpAddress>>()),
        &["publicIpAddressId"],
    );
    check(
        new().virtual_network_configuration(any::<types::VirtualNetworkConfiguration>()),
        &["virtualNetworkConfiguration"],
    );
    check(new().nat_gateway_state(any::<types::NatGatewayState>()), &["natGatewayState"]);
    check(new().disable_gateway(any::<bool>()), &["disableGateway"]);
}

#[test]
fn definition_api_contact_information() {
    let new = || types::ApiContactInformation::new();
    check(new().name(any::<String>()), &["name"]);
    check(new().url(any::<String>()), &["url"]);
    check(new().email(any::<String>()), &["email"]);
}

#[test]
fn definition_api_license_information() {
    let new = || types::ApiLicenseInformation::new();
    check(new().name(any::<String>()), &["name"]);
    check(new().url(any::<String>()), &["url"]);
}

#[test]
fn definition_api_version_constraint() {
    let new = || types::ApiVersionConstraint::new();
    check(new().min_api_version(any::<String>()), &["minApiVersion"]);
}

#[test]
fn definition_api_version_set_contract_details() {
    let new = || types::ApiVersionSetContractDetails::new();
    check(new().id(any::<String>()), &["id"]);
    check(new().name(any::<String>()), &["name"]);
    check(new().description(any::<String>()), &["description"]);
    check(new().versioning_scheme(any::<types::VersioningScheme>()), &["versioningScheme"]);
    check(new().version_query_name(any::<String>()), &["versionQueryName"]);
    check(new().version_header_name(any::<String>()), &["versionHeaderName"]);
}

#[test]
fn definition_api_wsdl_selector() {
    let new = || types::ApiWsdlSelector::new();
    check(new().wsdl_service_name(any::<String>()), &["wsdlServiceName"]);
    check(new().wsdl_endpoint_name(any::<String>()), &["wsdlEndpointName"]);
}

#[test]
fn definition_authentication_settings_contract() {
    let new = || types::AuthenticationSettingsContract::new();
    check(new().oauth2(any::<types::Oauth2AuthenticationSettingsContract>()), &["oAuth2"]);
    check(new().openid(any::<types::OpenIdAuthenticationSettingsContract>()), &["openid"]);
    check(
        new().oauth2_authentication_settings(
            any::<Vec<types::Oauth2AuthenticationSettingsContract>>(),
        ),
        &["oAuth2AuthenticationSettings"],
    );
    check(
        new().oauth2_authentication_setting(any::<types::Oauth2AuthenticationSettingsContract>()),
        &["oAuth2AuthenticationSettings", "0"],
    );
    check(
        new().openid_authentication_settings(
            any::<Vec<types::OpenIdAuthenticationSettingsContract>>(),
        ),
        &["openidAuthenticationSettings"],
    );
    check(
        new().openid_authentication_setting(any::<types::OpenIdAuthenticationSettingsContract>()),
        &["openidAuthenticationSettings", "0"],
    );
}

#[test]
fn definition_backend_base_parameters_pool() {
    let new = || types::BackendBaseParametersPool::new();
    check(new().services(any::<Vec<types::BackendPoolItem>>()), &["services"]);
    check(new().service(any::<types::BackendPoolItem>()), &["services", "0"]);
}

#[test]
fn definition_backend_circuit_breaker() {
    let new = || types::BackendCircuitBreaker::new();
    check(new().rules(any::<Vec<types::CircuitBreakerRule>>()), &["rules"]);
    check(new().rule(any::<types::CircuitBreakerRule>()), &["rules", "0"]);
}

#[test]
fn definition_backend_credentials_contract() {
    let new = || types::BackendCredentialsContract::new();
    check(new().certificate_ids(any::<Vec<String>>()), &["certificateIds"]);
    check(new().certificate_id(any::<String>()), &["certificateIds", "0"]);
    check(new().certificate(any::<Vec<String>>()), &["certificate"]);
    check(new().query(any::<Map<Vec<String>>>()), &["query"]);
    check(new().header(any::<Map<Vec<String>>>()), &["header"]);
    check(
        new().authorization(any::<types::BackendAuthorizationHeaderCredentials>()),
        &["authorization"],
    );
}

#[test]
fn definition_backend_pool_item() {
    let new = || types::BackendPoolItem::new(start::<String>());
    check(new().weight(any::<i64>()), &["weight"]);
    check(new().priority(any::<i64>()), &["priority"]);
}

#[test]
fn definition_backend_properties() {
    let new = || types::BackendProperties::new();
    check(
        new().service_fabric_cluster(any::<types::BackendServiceFabricClusterProperties>()),
        &["serviceFabricCluster"],
    );
}

#[test]
fn definition_backend_proxy_contract() {
    let new = || types::BackendProxyContract::new(start::<String>());
    check(new().username(any::<String>()), &["username"]);
    check(new().password(any::<Secret>()), &["password"]);
}

#[test]
fn definition_backend_service_fabric_cluster_properties() {
    let new = || types::BackendServiceFabricClusterProperties::new(start::<Vec<String>>());
    check(new().client_certificate_id(any::<String>()), &["clientCertificateId"]);
    check(new().client_certificatethumbprint(any::<String>()), &["clientCertificatethumbprint"]);
    check(new().max_partition_resolution_retries(any::<i64>()), &["maxPartitionResolutionRetries"]);
    check(new().management_endpoint(any::<String>()), &["managementEndpoints", "0"]);
    check(
        new().server_certificate_thumbprints(any::<Vec<String>>()),
        &["serverCertificateThumbprints"],
    );
    check(
        new().server_certificate_thumbprint(any::<String>()),
        &["serverCertificateThumbprints", "0"],
    );
    check(new().server_x509_names(any::<Vec<types::X509CertificateName>>()), &["serverX509Names"]);
    check(new().server_x509_name(any::<types::X509CertificateName>()), &["serverX509Names", "0"]);
}

#[test]
fn definition_backend_tls_properties() {
    let new = || types::BackendTlsProperties::new();
    check(
        new().dangerously_set_validate_certificate_chain(any::<bool>()),
        &["validateCertificateChain"],
    );
    check(
        new().dangerously_set_validate_certificate_name(any::<bool>()),
        &["validateCertificateName"],
    );
}

#[test]
fn definition_body_diagnostic_settings() {
    let new = || types::BodyDiagnosticSettings::new();
    check(new().bytes(any::<i64>()), &["bytes"]);
}

#[test]
fn definition_certificate_configuration() {
    let new = || types::CertificateConfiguration::new(start::<types::StoreName>());
    check(new().encoded_certificate(any::<Secret>()), &["encodedCertificate"]);
    check(new().certificate_password(any::<Secret>()), &["certificatePassword"]);
    check(new().certificate(any::<types::CertificateInformation>()), &["certificate"]);
}

#[test]
fn definition_circuit_breaker_failure_condition() {
    let new = || types::CircuitBreakerFailureCondition::new();
    check(new().count(any::<i64>()), &["count"]);
    check(new().percentage(any::<i64>()), &["percentage"]);
    check(new().interval(any::<String>()), &["interval"]);
    check(
        new().status_code_ranges(any::<Vec<types::FailureStatusCodeRange>>()),
        &["statusCodeRanges"],
    );
    check(
        new().status_code_range(any::<types::FailureStatusCodeRange>()),
        &["statusCodeRanges", "0"],
    );
    check(new().error_reasons(any::<Vec<String>>()), &["errorReasons"]);
    check(new().error_reason(any::<String>()), &["errorReasons", "0"]);
}

#[test]
fn definition_circuit_breaker_rule() {
    let new = || types::CircuitBreakerRule::new();
    check(new().name(any::<String>()), &["name"]);
    check(
        new().failure_condition(any::<types::CircuitBreakerFailureCondition>()),
        &["failureCondition"],
    );
    check(new().trip_duration(any::<String>()), &["tripDuration"]);
    check(new().accept_retry_after(any::<bool>()), &["acceptRetryAfter"]);
}

#[test]
fn definition_configuration_api() {
    let new = || types::ConfigurationApi::new();
    check(new().legacy_api(any::<types::LegacyApi>()), &["legacyApi"]);
}

#[test]
fn definition_data_masking() {
    let new = || types::DataMasking::new();
    check(new().query_params(any::<Vec<types::DataMaskingEntity>>()), &["queryParams"]);
    check(new().query_param(any::<types::DataMaskingEntity>()), &["queryParams", "0"]);
    check(new().headers(any::<Vec<types::DataMaskingEntity>>()), &["headers"]);
    check(new().header(any::<types::DataMaskingEntity>()), &["headers", "0"]);
}

#[test]
fn definition_data_masking_entity() {
    let new = || types::DataMaskingEntity::new();
    check(new().value(any::<String>()), &["value"]);
    check(new().mode(any::<types::DataMaskingEntityMode>()), &["mode"]);
}

#[test]
fn definition_failure_status_code_range() {
    let new = || types::FailureStatusCodeRange::new();
    check(new().min(any::<i64>()), &["min"]);
    check(new().max(any::<i64>()), &["max"]);
}

#[test]
fn definition_hostname_configuration() {
    let new = || {
        types::HostnameConfiguration::new(
            start::<types::HostnameConfigurationType>(),
            start::<String>(),
        )
    };
    check(new().key_vault_id(any::<String>()), &["keyVaultId"]);
    check(new().identity_client_id(any::<String>()), &["identityClientId"]);
    check(new().encoded_certificate(any::<Secret>()), &["encodedCertificate"]);
    check(new().certificate_password(any::<Secret>()), &["certificatePassword"]);
    check(new().default_ssl_binding(any::<bool>()), &["defaultSslBinding"]);
    check(new().negotiate_client_certificate(any::<bool>()), &["negotiateClientCertificate"]);
    check(new().certificate(any::<types::CertificateInformation>()), &["certificate"]);
    check(new().certificate_source(any::<types::CertificateSource>()), &["certificateSource"]);
    check(new().certificate_status(any::<types::CertificateStatus>()), &["certificateStatus"]);
}

#[test]
fn definition_http_message_diagnostic() {
    let new = || types::HttpMessageDiagnostic::new();
    check(new().headers(any::<Vec<String>>()), &["headers"]);
    check(new().header(any::<String>()), &["headers", "0"]);
    check(new().body(any::<types::BodyDiagnosticSettings>()), &["body"]);
    check(new().data_masking(any::<types::DataMasking>()), &["dataMasking"]);
}

#[test]
fn definition_key_vault_contract() {
    let new = || types::KeyVaultContract::new();
    check(new().secret_identifier(any::<String>()), &["secretIdentifier"]);
    check(new().identity_client_id(any::<String>()), &["identityClientId"]);
}

#[test]
fn definition_oauth2_authentication_settings_contract() {
    let new = || types::Oauth2AuthenticationSettingsContract::new();
    check(new().authorization_server_id(any::<String>()), &["authorizationServerId"]);
    check(new().scope(any::<String>()), &["scope"]);
}

#[test]
fn definition_open_id_authentication_settings_contract() {
    let new = || types::OpenIdAuthenticationSettingsContract::new();
    check(new().openid_provider_id(any::<String>()), &["openidProviderId"]);
    check(
        new().bearer_token_sending_methods(any::<Vec<types::BearerTokenSendingMethod>>()),
        &["bearerTokenSendingMethods"],
    );
    check(
        new().bearer_token_sending_method(any::<types::BearerTokenSendingMethod>()),
        &["bearerTokenSendingMethods", "0"],
    );
}

#[test]
fn definition_pipeline_diagnostic_settings() {
    let new = || types::PipelineDiagnosticSettings::new();
    check(new().request(any::<types::HttpMessageDiagnostic>()), &["request"]);
    check(new().response(any::<types::HttpMessageDiagnostic>()), &["response"]);
}

#[test]
fn definition_private_link_service_connection_state() {
    let new = || types::PrivateLinkServiceConnectionState::new();
    check(new().status(any::<types::PrivateLinkServiceConnectionStateStatus>()), &["status"]);
    check(new().description(any::<String>()), &["description"]);
    check(new().actions_required(any::<String>()), &["actionsRequired"]);
}

#[test]
fn definition_remote_private_endpoint_connection_wrapper() {
    let new = || {
        types::RemotePrivateEndpointConnectionWrapper::new(start::<
            types::PrivateLinkServiceConnectionState,
        >())
    };
    check(new().id(any::<String>()), &["id"]);
    check(new().name(any::<String>()), &["name"]);
    check(new().type_(any::<String>()), &["type"]);
}

#[test]
fn definition_sampling_settings() {
    let new = || types::SamplingSettings::new();
    check(new().sampling_type(any::<types::SamplingType>()), &["samplingType"]);
    check(new().percentage(any::<i64>()), &["percentage"]);
}

#[test]
fn definition_subscription_key_parameter_names_contract() {
    let new = || types::SubscriptionKeyParameterNamesContract::new();
    check(new().header(any::<String>()), &["header"]);
    check(new().query(any::<String>()), &["query"]);
}

#[test]
fn definition_x509_certificate_name() {
    let new = || types::X509CertificateName::new();
    check(new().name(any::<String>()), &["name"]);
    check(new().issuer_certificate_thumbprint(any::<String>()), &["issuerCertificateThumbprint"]);
}
