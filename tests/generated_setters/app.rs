//! The 274 setters of `armwright::azure::app`.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use armwright::azure::app::{self as this, types};

use crate::support::*;

#[test]
fn resource_certificate() {
    let new = || {
        this::Certificate::new(
            &this::ManagedEnvironment::from_id(start::<String>()),
            start::<String>(),
            start::<String>(),
        )
    };
    check(
        body(new().certificate_key_vault_properties(any::<types::CertificateKeyVaultProperties>())),
        &["properties", "certificateKeyVaultProperties"],
    );
    check(body(new().password(any::<Secret>())), &["properties", "password"]);
    check(body(new().value(any::<Secret>())), &["properties", "value"]);
    check(body(new().tags(any::<Map<String>>())), &["tags"]);
    check(body(new().tag("key", any::<String>())), &["tags", "key"]);
}

#[test]
fn resource_container_app() {
    let new = || {
        this::ContainerApp::new(
            start::<String>(),
            start::<String>(),
            start::<Id<this::ManagedEnvironment>>(),
        )
    };
    check(
        body(new().managed_environment_id(any::<Id<this::ManagedEnvironment>>())),
        &["properties", "managedEnvironmentId"],
    );
    check(
        body(new().workload_profile_name(any::<String>())),
        &["properties", "workloadProfileName"],
    );
    check(
        body(new().configuration(any::<types::Configuration>())),
        &["properties", "configuration"],
    );
    check(body(new().template(any::<types::Template>())), &["properties", "template"]);
    check(body(new().extended_location(any::<types::ExtendedLocation>())), &["extendedLocation"]);
    appears(body(new()), body(new().system_assigned_identity()), &["identity", "type"]);
    appears(
        body(new()),
        body(new().user_assigned_identity(any::<Id<UserAssignedIdentity>>())),
        &["identity", "userAssignedIdentities"],
    );
    check(body(new().managed_by(any::<String>())), &["managedBy"]);
    check(body(new().kind(any::<types::ContainerAppKind>())), &["kind"]);
    check(body(new().tags(any::<Map<String>>())), &["tags"]);
    check(body(new().tag("key", any::<String>())), &["tags", "key"]);
}

#[test]
fn resource_job() {
    let new = || {
        this::Job::new(
            start::<String>(),
            start::<String>(),
            start::<Id<this::ManagedEnvironment>>(),
        )
    };
    check(
        body(new().workload_profile_name(any::<String>())),
        &["properties", "workloadProfileName"],
    );
    check(
        body(new().configuration(any::<types::JobConfiguration>())),
        &["properties", "configuration"],
    );
    check(body(new().template(any::<types::JobTemplate>())), &["properties", "template"]);
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
fn resource_managed_environment() {
    let new = || {
        this::ManagedEnvironment::new(
            start::<String>(),
            start::<String>(),
            types::VnetConfiguration::new(start::<Id<azure::network::Subnet>>()),
        )
    };
    check(
        body(new().dapr_ai_instrumentation_key(any::<Secret>())),
        &["properties", "daprAIInstrumentationKey"],
    );
    check(
        body(new().dapr_ai_connection_string(any::<Secret>())),
        &["properties", "daprAIConnectionString"],
    );
    check(
        body(new().app_logs_configuration(any::<types::AppLogsConfiguration>())),
        &["properties", "appLogsConfiguration"],
    );
    check(body(new().zone_redundant(any::<bool>())), &["properties", "zoneRedundant"]);
    check(
        body(new().custom_domain_configuration(any::<types::CustomDomainConfiguration>())),
        &["properties", "customDomainConfiguration"],
    );
    check(
        body(new().workload_profiles(any::<Vec<types::WorkloadProfile>>())),
        &["properties", "workloadProfiles"],
    );
    check(
        body(new().workload_profile(any::<types::WorkloadProfile>())),
        &["properties", "workloadProfiles", "0"],
    );
    check(
        body(new().infrastructure_resource_group(any::<String>())),
        &["properties", "infrastructureResourceGroup"],
    );
    check(
        body(new().peer_authentication(any::<types::ManagedEnvironmentPeerAuthentication>())),
        &["properties", "peerAuthentication"],
    );
    check(
        body(
            new().peer_traffic_configuration(any::<
                types::ManagedEnvironmentPeerTrafficConfiguration,
            >()),
        ),
        &["properties", "peerTrafficConfiguration"],
    );
    check(
        body(new().ingress_configuration(any::<types::IngressConfiguration>())),
        &["properties", "ingressConfiguration"],
    );
    check(
        body(new().dangerously_set_public_network_access(any::<types::PublicNetworkAccess>())),
        &["properties", "publicNetworkAccess"],
    );
    check(body(new().kind(any::<String>())), &["kind"]);
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
fn resource_managed_environment_storage() {
    let new = || {
        this::ManagedEnvironmentStorage::new(
            &this::ManagedEnvironment::from_id(start::<String>()),
            start::<String>(),
        )
    };
    check(
        body(new().azure_file(any::<types::AzureFileProperties>())),
        &["properties", "azureFile"],
    );
    check(
        body(new().nfs_azure_file(any::<types::NfsAzureFileProperties>())),
        &["properties", "nfsAzureFile"],
    );
}

#[test]
fn definition_app_logs_configuration() {
    let new = || types::AppLogsConfiguration::new();
    check(new().destination(any::<String>()), &["destination"]);
    check(
        new().log_analytics_configuration(any::<types::LogAnalyticsConfiguration>()),
        &["logAnalyticsConfiguration"],
    );
}

#[test]
fn definition_azure_file_properties() {
    let new = || types::AzureFileProperties::new();
    check(new().account_name(any::<String>()), &["accountName"]);
    check(new().account_key(any::<Secret>()), &["accountKey"]);
    check(
        new().account_key_vault_properties(any::<types::SecretKeyVaultProperties>()),
        &["accountKeyVaultProperties"],
    );
    check(new().access_mode(any::<types::AccessMode>()), &["accessMode"]);
    check(new().share_name(any::<String>()), &["shareName"]);
}

#[test]
fn definition_certificate_key_vault_properties() {
    let new = || types::CertificateKeyVaultProperties::new();
    check(new().identity(any::<String>()), &["identity"]);
    check(new().key_vault_url(any::<String>()), &["keyVaultUrl"]);
}

#[test]
fn definition_configuration() {
    let new = || types::Configuration::new();
    check(new().secrets(any::<Vec<types::Secret>>()), &["secrets"]);
    check(new().secret(any::<types::Secret>()), &["secrets", "0"]);
    check(
        new().active_revisions_mode(any::<types::ActiveRevisionsMode>()),
        &["activeRevisionsMode"],
    );
    check(new().ingress(any::<types::Ingress>()), &["ingress"]);
    check(new().registries(any::<Vec<types::RegistryCredentials>>()), &["registries"]);
    check(new().registry(any::<types::RegistryCredentials>()), &["registries", "0"]);
    check(new().dapr(any::<types::Dapr>()), &["dapr"]);
    check(new().runtime(any::<types::Runtime>()), &["runtime"]);
    check(new().max_inactive_revisions(any::<i64>()), &["maxInactiveRevisions"]);
    check(new().service(any::<types::Service>()), &["service"]);
    check(new().identity_settings(any::<Vec<types::IdentitySettings>>()), &["identitySettings"]);
    check(new().identity_setting(any::<types::IdentitySettings>()), &["identitySettings", "0"]);
}

#[test]
fn definition_container() {
    let new = || types::Container::new();
    check(new().probes(any::<Vec<types::ContainerAppProbe>>()), &["probes"]);
    check(new().probe(any::<types::ContainerAppProbe>()), &["probes", "0"]);
    check(new().image(any::<String>()), &["image"]);
    check(new().name(any::<String>()), &["name"]);
    check(new().command(any::<Vec<String>>()), &["command"]);
    check(new().args(any::<Vec<String>>()), &["args"]);
    check(new().arg(any::<String>()), &["args", "0"]);
    check(new().env(any::<Vec<types::EnvironmentVar>>()), &["env"]);
    check(new().resources(any::<types::ContainerResources>()), &["resources"]);
    check(new().volume_mounts(any::<Vec<types::VolumeMount>>()), &["volumeMounts"]);
    check(new().volume_mount(any::<types::VolumeMount>()), &["volumeMounts", "0"]);
}

#[test]
fn definition_container_app_probe() {
    let new = || types::ContainerAppProbe::new();
    check(new().failure_threshold(any::<i64>()), &["failureThreshold"]);
    check(new().http_get(any::<types::ContainerAppProbeHttpGet>()), &["httpGet"]);
    check(new().initial_delay_seconds(any::<i64>()), &["initialDelaySeconds"]);
    check(new().period_seconds(any::<i64>()), &["periodSeconds"]);
    check(new().success_threshold(any::<i64>()), &["successThreshold"]);
    check(new().tcp_socket(any::<types::ContainerAppProbeTcpSocket>()), &["tcpSocket"]);
    check(new().termination_grace_period_seconds(any::<i64>()), &["terminationGracePeriodSeconds"]);
    check(new().timeout_seconds(any::<i64>()), &["timeoutSeconds"]);
    check(new().type_(any::<types::ContainerAppProbeType>()), &["type"]);
}

#[test]
fn definition_container_app_probe_http_get() {
    let new = || types::ContainerAppProbeHttpGet::new(start::<i64>());
    check(new().host(any::<String>()), &["host"]);
    check(
        new().http_headers(any::<Vec<types::ContainerAppProbeHttpGetHttpHeadersItem>>()),
        &["httpHeaders"],
    );
    check(
        new().http_header(any::<types::ContainerAppProbeHttpGetHttpHeadersItem>()),
        &["httpHeaders", "0"],
    );
    check(new().path(any::<String>()), &["path"]);
    check(new().scheme(any::<types::Scheme>()), &["scheme"]);
}

#[test]
fn definition_container_app_probe_tcp_socket() {
    let new = || types::ContainerAppProbeTcpSocket::new(start::<i64>());
    check(new().host(any::<String>()), &["host"]);
}

#[test]
fn definition_container_resources() {
    let new = || types::ContainerResources::new();
    check(new().cpu(any::<i64>()), &["cpu"]);
    check(new().memory(any::<String>()), &["memory"]);
}

#[test]
fn definition_cors_policy() {
    let new = || types::CorsPolicy::new(start::<Vec<String>>());
    check(new().allowed_origin(any::<String>()), &["allowedOrigins", "0"]);
    check(new().allowed_methods(any::<Vec<String>>()), &["allowedMethods"]);
    check(new().allowed_method(any::<String>()), &["allowedMethods", "0"]);
    check(new().allowed_headers(any::<Vec<String>>()), &["allowedHeaders"]);
    check(new().allowed_header(any::<String>()), &["allowedHeaders", "0"]);
    check(new().expose_headers(any::<Vec<String>>()), &["exposeHeaders"]);
    check(new().expose_header(any::<String>()), &["exposeHeaders", "0"]);
    check(new().max_age(any::<i64>()), &["maxAge"]);
    check(new().allow_credentials(any::<bool>()), &["allowCredentials"]);
}

#[test]
fn definition_custom_domain() {
    let new = || types::CustomDomain::new(start::<String>());
    check(new().binding_type(any::<types::BindingType>()), &["bindingType"]);
    check(new().certificate_id(any::<Id<this::Certificate>>()), &["certificateId"]);
}

#[test]
fn definition_custom_domain_configuration() {
    let new = || types::CustomDomainConfiguration::new();
    check(new().dns_suffix(any::<String>()), &["dnsSuffix"]);
    check(
        new().certificate_key_vault_properties(any::<types::CertificateKeyVaultProperties>()),
        &["certificateKeyVaultProperties"],
    );
    check(new().certificate_value(any::<Secret>()), &["certificateValue"]);
    check(new().certificate_password(any::<Secret>()), &["certificatePassword"]);
}

#[test]
fn definition_custom_scale_rule() {
    let new = || types::CustomScaleRule::new();
    check(new().type_(any::<String>()), &["type"]);
    check(new().metadata(any::<Map<String>>()), &["metadata"]);
    check(new().auth(any::<Vec<types::ScaleRuleAuth>>()), &["auth"]);
    check(new().identity(any::<String>()), &["identity"]);
}

#[test]
fn definition_dapr() {
    let new = || types::Dapr::new();
    check(new().enabled(any::<bool>()), &["enabled"]);
    check(new().app_id(any::<String>()), &["appId"]);
    check(new().app_protocol(any::<types::AppProtocol>()), &["appProtocol"]);
    check(new().app_port(any::<i64>()), &["appPort"]);
    check(new().http_read_buffer_size(any::<i64>()), &["httpReadBufferSize"]);
    check(new().http_max_request_size(any::<i64>()), &["httpMaxRequestSize"]);
    check(new().log_level(any::<types::LogLevel>()), &["logLevel"]);
    check(new().enable_api_logging(any::<bool>()), &["enableApiLogging"]);
    check(new().app_health(any::<types::DaprAppHealth>()), &["appHealth"]);
    check(new().max_concurrency(any::<i64>()), &["maxConcurrency"]);
}

#[test]
fn definition_dapr_app_health() {
    let new = || types::DaprAppHealth::new();
    check(new().enabled(any::<bool>()), &["enabled"]);
    check(new().path(any::<String>()), &["path"]);
    check(new().probe_interval_seconds(any::<i64>()), &["probeIntervalSeconds"]);
    check(new().probe_timeout_milliseconds(any::<i64>()), &["probeTimeoutMilliseconds"]);
    check(new().threshold(any::<i64>()), &["threshold"]);
}

#[test]
fn definition_environment_var() {
    let new = || types::EnvironmentVar::new();
    check(new().name(any::<String>()), &["name"]);
    check(new().value(any::<String>()), &["value"]);
    check(new().secret_ref(any::<String>()), &["secretRef"]);
}

#[test]
fn definition_extended_location() {
    let new = || types::ExtendedLocation::new();
    check(new().name(any::<String>()), &["name"]);
    check(new().type_(any::<types::ExtendedLocationType>()), &["type"]);
}

#[test]
fn definition_http_scale_rule() {
    let new = || types::HttpScaleRule::new();
    check(new().metadata(any::<Map<String>>()), &["metadata"]);
    check(new().auth(any::<Vec<types::ScaleRuleAuth>>()), &["auth"]);
    check(new().identity(any::<String>()), &["identity"]);
}

#[test]
fn definition_identity_settings() {
    let new = || types::IdentitySettings::new(start::<String>());
    check(new().lifecycle(any::<types::Lifecycle>()), &["lifecycle"]);
}

#[test]
fn definition_ingress() {
    let new = || types::Ingress::new();
    check(new().external(any::<bool>()), &["external"]);
    check(new().target_port(any::<i64>()), &["targetPort"]);
    check(new().exposed_port(any::<i64>()), &["exposedPort"]);
    check(new().transport(any::<types::Transport>()), &["transport"]);
    check(new().traffic(any::<Vec<types::TrafficWeight>>()), &["traffic"]);
    check(new().custom_domains(any::<Vec<types::CustomDomain>>()), &["customDomains"]);
    check(new().custom_domain(any::<types::CustomDomain>()), &["customDomains", "0"]);
    check(new().allow_insecure(any::<bool>()), &["allowInsecure"]);
    check(
        new().ip_security_restrictions(any::<Vec<types::IpSecurityRestrictionRule>>()),
        &["ipSecurityRestrictions"],
    );
    check(
        new().ip_security_restriction(any::<types::IpSecurityRestrictionRule>()),
        &["ipSecurityRestrictions", "0"],
    );
    check(new().sticky_sessions(any::<types::IngressStickySessions>()), &["stickySessions"]);
    check(
        new().client_certificate_mode(any::<types::ClientCertificateMode>()),
        &["clientCertificateMode"],
    );
    check(new().cors_policy(any::<types::CorsPolicy>()), &["corsPolicy"]);
    check(
        new().additional_port_mappings(any::<Vec<types::IngressPortMapping>>()),
        &["additionalPortMappings"],
    );
    check(
        new().additional_port_mapping(any::<types::IngressPortMapping>()),
        &["additionalPortMappings", "0"],
    );
}

#[test]
fn definition_ingress_configuration() {
    let new = || types::IngressConfiguration::new();
    check(new().workload_profile_name(any::<String>()), &["workloadProfileName"]);
    check(new().termination_grace_period_seconds(any::<i64>()), &["terminationGracePeriodSeconds"]);
    check(new().header_count_limit(any::<i64>()), &["headerCountLimit"]);
    check(new().request_idle_timeout(any::<i64>()), &["requestIdleTimeout"]);
}

#[test]
fn definition_ingress_port_mapping() {
    let new = || types::IngressPortMapping::new(start::<bool>(), start::<i64>());
    check(new().exposed_port(any::<i64>()), &["exposedPort"]);
}

#[test]
fn definition_ingress_sticky_sessions() {
    let new = || types::IngressStickySessions::new();
    check(new().affinity(any::<types::Affinity>()), &["affinity"]);
}

#[test]
fn definition_init_container() {
    let new = || types::InitContainer::new();
    check(new().image(any::<String>()), &["image"]);
    check(new().name(any::<String>()), &["name"]);
    check(new().command(any::<Vec<String>>()), &["command"]);
    check(new().args(any::<Vec<String>>()), &["args"]);
    check(new().arg(any::<String>()), &["args", "0"]);
    check(new().env(any::<Vec<types::EnvironmentVar>>()), &["env"]);
    check(new().resources(any::<types::ContainerResources>()), &["resources"]);
    check(new().volume_mounts(any::<Vec<types::VolumeMount>>()), &["volumeMounts"]);
    check(new().volume_mount(any::<types::VolumeMount>()), &["volumeMounts", "0"]);
}

#[test]
fn definition_ip_security_restriction_rule() {
    let new = || {
        types::IpSecurityRestrictionRule::new(
            start::<String>(),
            start::<String>(),
            start::<types::IpSecurityRestrictionRuleAction>(),
        )
    };
    check(new().description(any::<String>()), &["description"]);
}

#[test]
fn definition_job_configuration() {
    let new = || types::JobConfiguration::new(start::<types::TriggerType>(), start::<i64>());
    check(new().secrets(any::<Vec<types::Secret>>()), &["secrets"]);
    check(new().secret(any::<types::Secret>()), &["secrets", "0"]);
    check(new().replica_retry_limit(any::<i64>()), &["replicaRetryLimit"]);
    check(
        new().manual_trigger_config(any::<types::JobConfigurationManualTriggerConfig>()),
        &["manualTriggerConfig"],
    );
    check(
        new().schedule_trigger_config(any::<types::JobConfigurationScheduleTriggerConfig>()),
        &["scheduleTriggerConfig"],
    );
    check(
        new().event_trigger_config(any::<types::JobConfigurationEventTriggerConfig>()),
        &["eventTriggerConfig"],
    );
    check(new().registries(any::<Vec<types::RegistryCredentials>>()), &["registries"]);
    check(new().registry(any::<types::RegistryCredentials>()), &["registries", "0"]);
    check(new().identity_settings(any::<Vec<types::IdentitySettings>>()), &["identitySettings"]);
    check(new().identity_setting(any::<types::IdentitySettings>()), &["identitySettings", "0"]);
}

#[test]
fn definition_job_configuration_event_trigger_config() {
    let new = || types::JobConfigurationEventTriggerConfig::new();
    check(new().replica_completion_count(any::<i64>()), &["replicaCompletionCount"]);
    check(new().parallelism(any::<i64>()), &["parallelism"]);
    check(new().scale(any::<types::JobScale>()), &["scale"]);
}

#[test]
fn definition_job_configuration_manual_trigger_config() {
    let new = || types::JobConfigurationManualTriggerConfig::new();
    check(new().replica_completion_count(any::<i64>()), &["replicaCompletionCount"]);
    check(new().parallelism(any::<i64>()), &["parallelism"]);
}

#[test]
fn definition_job_configuration_schedule_trigger_config() {
    let new = || types::JobConfigurationScheduleTriggerConfig::new(start::<String>());
    check(new().replica_completion_count(any::<i64>()), &["replicaCompletionCount"]);
    check(new().parallelism(any::<i64>()), &["parallelism"]);
}

#[test]
fn definition_job_scale() {
    let new = || types::JobScale::new();
    check(new().polling_interval(any::<i64>()), &["pollingInterval"]);
    check(new().min_executions(any::<i64>()), &["minExecutions"]);
    check(new().max_executions(any::<i64>()), &["maxExecutions"]);
    check(new().rules(any::<Vec<types::JobScaleRule>>()), &["rules"]);
    check(new().rule(any::<types::JobScaleRule>()), &["rules", "0"]);
}

#[test]
fn definition_job_scale_rule() {
    let new = || types::JobScaleRule::new();
    check(new().name(any::<String>()), &["name"]);
    check(new().type_(any::<String>()), &["type"]);
    check(new().metadata(any::<Any>()), &["metadata"]);
    check(new().auth(any::<Vec<types::ScaleRuleAuth>>()), &["auth"]);
    check(new().identity(any::<String>()), &["identity"]);
}

#[test]
fn definition_job_template() {
    let new = || types::JobTemplate::new();
    check(new().init_containers(any::<Vec<types::InitContainer>>()), &["initContainers"]);
    check(new().init_container(any::<types::InitContainer>()), &["initContainers", "0"]);
    check(new().containers(any::<Vec<types::Container>>()), &["containers"]);
    check(new().container(any::<types::Container>()), &["containers", "0"]);
    check(new().volumes(any::<Vec<types::Volume>>()), &["volumes"]);
    check(new().volume(any::<types::Volume>()), &["volumes", "0"]);
}

#[test]
fn definition_log_analytics_configuration() {
    let new = || types::LogAnalyticsConfiguration::new();
    check(new().customer_id(any::<String>()), &["customerId"]);
    check(new().shared_key(any::<Secret>()), &["sharedKey"]);
}

#[test]
fn definition_managed_environment_peer_authentication() {
    let new = || types::ManagedEnvironmentPeerAuthentication::new();
    check(new().mtls(any::<types::Mtls>()), &["mtls"]);
}

#[test]
fn definition_managed_environment_peer_traffic_configuration() {
    let new = || types::ManagedEnvironmentPeerTrafficConfiguration::new();
    check(
        new().encryption(any::<types::ManagedEnvironmentPeerTrafficConfigurationEncryption>()),
        &["encryption"],
    );
}

#[test]
fn definition_managed_environment_peer_traffic_configuration_encryption() {
    let new = || types::ManagedEnvironmentPeerTrafficConfigurationEncryption::new();
    check(new().enabled(any::<bool>()), &["enabled"]);
}

#[test]
fn definition_mtls() {
    let new = || types::Mtls::new();
    check(new().enabled(any::<bool>()), &["enabled"]);
}

#[test]
fn definition_nfs_azure_file_properties() {
    let new = || types::NfsAzureFileProperties::new();
    check(new().server(any::<String>()), &["server"]);
    check(new().access_mode(any::<types::AccessMode>()), &["accessMode"]);
    check(new().share_name(any::<String>()), &["shareName"]);
}

#[test]
fn definition_queue_scale_rule() {
    let new = || types::QueueScaleRule::new();
    check(new().account_name(any::<String>()), &["accountName"]);
    check(new().queue_name(any::<String>()), &["queueName"]);
    check(new().queue_length(any::<i64>()), &["queueLength"]);
    check(new().auth(any::<Vec<types::ScaleRuleAuth>>()), &["auth"]);
    check(new().identity(any::<String>()), &["identity"]);
}

#[test]
fn definition_registry_credentials() {
    let new = || types::RegistryCredentials::new();
    check(new().server(any::<String>()), &["server"]);
    check(new().username(any::<String>()), &["username"]);
    check(new().password_secret_ref(any::<String>()), &["passwordSecretRef"]);
    check(new().identity(any::<String>()), &["identity"]);
}

#[test]
fn definition_runtime() {
    let new = || types::Runtime::new();
    check(new().java(any::<types::RuntimeJava>()), &["java"]);
}

#[test]
fn definition_runtime_java() {
    let new = || types::RuntimeJava::new();
    check(new().enable_metrics(any::<bool>()), &["enableMetrics"]);
}

#[test]
fn definition_scale() {
    let new = || types::Scale::new();
    check(new().min_replicas(any::<i64>()), &["minReplicas"]);
    check(new().max_replicas(any::<i64>()), &["maxReplicas"]);
    check(new().cooldown_period(any::<i64>()), &["cooldownPeriod"]);
    check(new().polling_interval(any::<i64>()), &["pollingInterval"]);
    check(new().rules(any::<Vec<types::ScaleRule>>()), &["rules"]);
    check(new().rule(any::<types::ScaleRule>()), &["rules", "0"]);
}

#[test]
fn definition_scale_rule() {
    let new = || types::ScaleRule::new();
    check(new().name(any::<String>()), &["name"]);
    check(new().azure_queue(any::<types::QueueScaleRule>()), &["azureQueue"]);
    check(new().custom(any::<types::CustomScaleRule>()), &["custom"]);
    check(new().http(any::<types::HttpScaleRule>()), &["http"]);
    check(new().tcp(any::<types::TcpScaleRule>()), &["tcp"]);
}

#[test]
fn definition_scale_rule_auth() {
    let new = || types::ScaleRuleAuth::new();
    check(new().secret_ref(any::<String>()), &["secretRef"]);
    check(new().trigger_parameter(any::<String>()), &["triggerParameter"]);
}

#[test]
fn definition_secret() {
    let new = || types::Secret::new();
    check(new().name(any::<String>()), &["name"]);
    check(new().value(any::<Secret>()), &["value"]);
    check(new().identity(any::<String>()), &["identity"]);
    check(new().key_vault_url(any::<String>()), &["keyVaultUrl"]);
}

#[test]
fn definition_secret_key_vault_properties() {
    let new = || types::SecretKeyVaultProperties::new();
    check(new().identity(any::<String>()), &["identity"]);
    check(new().key_vault_url(any::<String>()), &["keyVaultUrl"]);
}

#[test]
fn definition_secret_volume_item() {
    let new = || types::SecretVolumeItem::new();
    check(new().secret_ref(any::<String>()), &["secretRef"]);
    check(new().path(any::<String>()), &["path"]);
}

#[test]
fn definition_service_bind() {
    let new = || types::ServiceBind::new();
    check(new().service_id(any::<Id<AnyResource>>()), &["serviceId"]);
    check(new().name(any::<String>()), &["name"]);
}

#[test]
fn definition_tcp_scale_rule() {
    let new = || types::TcpScaleRule::new();
    check(new().metadata(any::<Map<String>>()), &["metadata"]);
    check(new().auth(any::<Vec<types::ScaleRuleAuth>>()), &["auth"]);
    check(new().identity(any::<String>()), &["identity"]);
}

#[test]
fn definition_template() {
    let new = || types::Template::new();
    check(new().revision_suffix(any::<String>()), &["revisionSuffix"]);
    check(new().termination_grace_period_seconds(any::<i64>()), &["terminationGracePeriodSeconds"]);
    check(new().init_containers(any::<Vec<types::InitContainer>>()), &["initContainers"]);
    check(new().init_container(any::<types::InitContainer>()), &["initContainers", "0"]);
    check(new().containers(any::<Vec<types::Container>>()), &["containers"]);
    check(new().container(any::<types::Container>()), &["containers", "0"]);
    check(new().scale(any::<types::Scale>()), &["scale"]);
    check(new().volumes(any::<Vec<types::Volume>>()), &["volumes"]);
    check(new().volume(any::<types::Volume>()), &["volumes", "0"]);
    check(new().service_binds(any::<Vec<types::ServiceBind>>()), &["serviceBinds"]);
    check(new().service_bind(any::<types::ServiceBind>()), &["serviceBinds", "0"]);
}

#[test]
fn definition_traffic_weight() {
    let new = || types::TrafficWeight::new();
    check(new().revision_name(any::<String>()), &["revisionName"]);
    check(new().weight(any::<i64>()), &["weight"]);
    check(new().latest_revision(any::<bool>()), &["latestRevision"]);
    check(new().label(any::<String>()), &["label"]);
}

#[test]
fn definition_vnet_configuration() {
    let new = || types::VnetConfiguration::new(start::<Id<azure::network::Subnet>>());
    check(new().dangerously_set_internal(any::<bool>()), &["internal"]);
    check(new().docker_bridge_cidr(any::<Cidr>()), &["dockerBridgeCidr"]);
    check(new().platform_reserved_cidr(any::<Cidr>()), &["platformReservedCidr"]);
    check(new().platform_reserved_dns_ip(any::<String>()), &["platformReservedDnsIP"]);
}

#[test]
fn definition_volume() {
    let new = || types::Volume::new();
    check(new().name(any::<String>()), &["name"]);
    check(new().storage_type(any::<types::StorageType>()), &["storageType"]);
    check(new().storage_name(any::<String>()), &["storageName"]);
    check(new().secrets(any::<Vec<types::SecretVolumeItem>>()), &["secrets"]);
    check(new().secret(any::<types::SecretVolumeItem>()), &["secrets", "0"]);
    check(new().mount_options(any::<String>()), &["mountOptions"]);
}

#[test]
fn definition_volume_mount() {
    let new = || types::VolumeMount::new();
    check(new().volume_name(any::<String>()), &["volumeName"]);
    check(new().mount_path(any::<String>()), &["mountPath"]);
    check(new().sub_path(any::<String>()), &["subPath"]);
}

#[test]
fn definition_workload_profile() {
    let new = || types::WorkloadProfile::new(start::<String>(), start::<String>());
    check(new().minimum_count(any::<i64>()), &["minimumCount"]);
    check(new().maximum_count(any::<i64>()), &["maximumCount"]);
}
