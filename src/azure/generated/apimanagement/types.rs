//! Definitions and enums of `Microsoft.ApiManagement`.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use crate::azure::support::*;

definition! {
    /// Definition `AdditionalLocation` of `Microsoft.ApiManagement`.
    ///
    /// An expression that yields it has:
    /// - `location()`: `String`
    /// - `sku()`: `ServiceSku`
    /// - `zones()`: `Vec<String>`
    /// - `public_ip_addresses()`: `Vec<String>`
    /// - `private_ip_addresses()`: `Vec<String>`
    /// - `public_ip_address_id()`: `Id<network::PublicIpAddress>`
    /// - `virtual_network_configuration()`: `VirtualNetworkConfiguration`
    /// - `gateway_regional_url()`: `String`
    /// - `nat_gateway_state()`: `NatGatewayState`
    /// - `outbound_public_ip_addresses()`: `Vec<String>`
    /// - `disable_gateway()`: `bool`
    /// - `platform_version()`: `String`
    AdditionalLocation
}

impl AdditionalLocation {
    /// One with what Azure requires.
    pub fn new(location: impl Value<String>, sku: impl Value<ServiceSku>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("location", location.node());
        this.0.set("sku", sku.node());
        this
    }

    /// `zones`.
    pub fn zones(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "zones", value)
    }

    /// Adds one item to `zones`.
    pub fn zone(self, value: impl Value<String>) -> Self {
        push(self, "zones", value)
    }

    /// `publicIpAddressId`.
    pub fn public_ip_address_id(
        self,
        value: impl Value<Id<crate::azure::generated::network::PublicIpAddress>>,
    ) -> Self {
        set(self, "publicIpAddressId", value)
    }

    /// `virtualNetworkConfiguration`.
    pub fn virtual_network_configuration(
        self,
        value: impl Value<VirtualNetworkConfiguration>,
    ) -> Self {
        set(self, "virtualNetworkConfiguration", value)
    }

    /// `natGatewayState`.
    pub fn nat_gateway_state(self, value: impl Value<NatGatewayState>) -> Self {
        set(self, "natGatewayState", value)
    }

    /// `disableGateway`.
    pub fn disable_gateway(self, value: impl Value<bool>) -> Self {
        set(self, "disableGateway", value)
    }
}

#[doc(hidden)]
impl<P> Expr<AdditionalLocation, P> {
    pub fn location(&self) -> Expr<String, P> {
        field(self, "location")
    }

    pub fn sku(&self) -> Expr<ServiceSku, P> {
        field(self, "sku")
    }

    pub fn zones(&self) -> Expr<Vec<String>, P> {
        field(self, "zones")
    }

    pub fn public_ip_addresses(&self) -> Expr<Vec<String>, P> {
        field(self, "publicIPAddresses")
    }

    pub fn private_ip_addresses(&self) -> Expr<Vec<String>, P> {
        field(self, "privateIPAddresses")
    }

    pub fn public_ip_address_id(
        &self,
    ) -> Expr<Id<crate::azure::generated::network::PublicIpAddress>, P> {
        field(self, "publicIpAddressId")
    }

    pub fn virtual_network_configuration(&self) -> Expr<VirtualNetworkConfiguration, P> {
        field(self, "virtualNetworkConfiguration")
    }

    pub fn gateway_regional_url(&self) -> Expr<String, P> {
        field(self, "gatewayRegionalUrl")
    }

    pub fn nat_gateway_state(&self) -> Expr<NatGatewayState, P> {
        field(self, "natGatewayState")
    }

    pub fn outbound_public_ip_addresses(&self) -> Expr<Vec<String>, P> {
        field(self, "outboundPublicIPAddresses")
    }

    pub fn disable_gateway(&self) -> Expr<bool, P> {
        field(self, "disableGateway")
    }

    pub fn platform_version(&self) -> Expr<String, P> {
        field(self, "platformVersion")
    }
}

enumeration! {
    /// `alwaysLog` of `Microsoft.ApiManagement/service/diagnostics`.
    open AlwaysLog {
        AllErrors = "allErrors",
    }
}

definition! {
    /// Definition `ApiContactInformation` of `Microsoft.ApiManagement`.
    ///
    /// An expression that yields it has:
    /// - `name()`: `String`
    /// - `url()`: `String`
    /// - `email()`: `String`
    ApiContactInformation
}

impl ApiContactInformation {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `name`.
    pub fn name(self, value: impl Value<String>) -> Self {
        set(self, "name", value)
    }

    /// `url`.
    pub fn url(self, value: impl Value<String>) -> Self {
        set(self, "url", value)
    }

    /// `email`.
    pub fn email(self, value: impl Value<String>) -> Self {
        set(self, "email", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ApiContactInformation, P> {
    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }

    pub fn url(&self) -> Expr<String, P> {
        field(self, "url")
    }

    pub fn email(&self) -> Expr<String, P> {
        field(self, "email")
    }
}

enumeration! {
    /// `format` of `Microsoft.ApiManagement/service/apis`.
    open ApiFormat {
        WadlXml = "wadl-xml",
        WadlLinkJson = "wadl-link-json",
        SwaggerJson = "swagger-json",
        SwaggerLinkJson = "swagger-link-json",
        Wsdl = "wsdl",
        WsdlLink = "wsdl-link",
        Openapi = "openapi",
        OpenapiJson = "openapi+json",
        OpenapiLink = "openapi-link",
        OpenapiJsonLink = "openapi+json-link",
        GraphqlLink = "graphql-link",
        Odata = "odata",
        OdataLink = "odata-link",
        Grpc = "grpc",
        GrpcLink = "grpc-link",
    }
}

definition! {
    /// Definition `ApiLicenseInformation` of `Microsoft.ApiManagement`.
    ///
    /// An expression that yields it has:
    /// - `name()`: `String`
    /// - `url()`: `String`
    ApiLicenseInformation
}

impl ApiLicenseInformation {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `name`.
    pub fn name(self, value: impl Value<String>) -> Self {
        set(self, "name", value)
    }

    /// `url`.
    pub fn url(self, value: impl Value<String>) -> Self {
        set(self, "url", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ApiLicenseInformation, P> {
    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }

    pub fn url(&self) -> Expr<String, P> {
        field(self, "url")
    }
}

reading! {
    /// Definition `ApiManagementServiceIdentity` of `Microsoft.ApiManagement`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `type_()`: `String`
    /// - `principal_id()`: `String`
    /// - `tenant_id()`: `String`
    /// - `user_assigned_identities()`: `Map<UserIdentityProperties>`
    ApiManagementServiceIdentity
}

#[doc(hidden)]
impl<P> Expr<ApiManagementServiceIdentity, P> {
    pub fn type_(&self) -> Expr<String, P> {
        field(self, "type")
    }

    pub fn principal_id(&self) -> Expr<String, P> {
        field(self, "principalId")
    }

    pub fn tenant_id(&self) -> Expr<String, P> {
        field(self, "tenantId")
    }

    pub fn user_assigned_identities(&self) -> Expr<Map<UserIdentityProperties>, P> {
        field(self, "userAssignedIdentities")
    }
}

enumeration! {
    /// `format` of `Microsoft.ApiManagement/service/apis/policies`.
    open ApiPolicyFormat {
        Xml = "xml",
        XmlLink = "xml-link",
        Rawxml = "rawxml",
        RawxmlLink = "rawxml-link",
    }
}

reading! {
    /// Definition `ApiCreateOrUpdatePropertiesOrApiContractProperties` of `Microsoft.ApiManagement`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `source_api_id()`: `String`
    /// - `display_name()`: `String`
    /// - `service_url()`: `String`
    /// - `path()`: `String`
    /// - `protocols()`: `Vec<ApiProtocol>`
    /// - `api_version_set()`: `ApiVersionSetContractDetails`
    /// - `provisioning_state()`: `String`
    /// - `description()`: `String`
    /// - `authentication_settings()`: `AuthenticationSettingsContract`
    /// - `subscription_key_parameter_names()`: `SubscriptionKeyParameterNamesContract`
    /// - `type_()`: `ApiType`
    /// - `api_revision()`: `String`
    /// - `api_version()`: `String`
    /// - `is_current()`: `bool`
    /// - `is_online()`: `bool`
    /// - `api_revision_description()`: `String`
    /// - `api_version_description()`: `String`
    /// - `api_version_set_id()`: `Id<AnyResource>`
    /// - `subscription_required()`: `bool`
    /// - `terms_of_service_url()`: `String`
    /// - `contact()`: `ApiContactInformation`
    /// - `license()`: `ApiLicenseInformation`
    ApiProperties
}

#[doc(hidden)]
impl<P> Expr<ApiProperties, P> {
    pub fn source_api_id(&self) -> Expr<String, P> {
        field(self, "sourceApiId")
    }

    pub fn display_name(&self) -> Expr<String, P> {
        field(self, "displayName")
    }

    pub fn service_url(&self) -> Expr<String, P> {
        field(self, "serviceUrl")
    }

    pub fn path(&self) -> Expr<String, P> {
        field(self, "path")
    }

    pub fn protocols(&self) -> Expr<Vec<ApiProtocol>, P> {
        field(self, "protocols")
    }

    pub fn api_version_set(&self) -> Expr<ApiVersionSetContractDetails, P> {
        field(self, "apiVersionSet")
    }

    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }

    pub fn description(&self) -> Expr<String, P> {
        field(self, "description")
    }

    pub fn authentication_settings(&self) -> Expr<AuthenticationSettingsContract, P> {
        field(self, "authenticationSettings")
    }

    pub fn subscription_key_parameter_names(
        &self,
    ) -> Expr<SubscriptionKeyParameterNamesContract, P> {
        field(self, "subscriptionKeyParameterNames")
    }

    pub fn type_(&self) -> Expr<ApiType, P> {
        field(self, "type")
    }

    pub fn api_revision(&self) -> Expr<String, P> {
        field(self, "apiRevision")
    }

    pub fn api_version(&self) -> Expr<String, P> {
        field(self, "apiVersion")
    }

    pub fn is_current(&self) -> Expr<bool, P> {
        field(self, "isCurrent")
    }

    pub fn is_online(&self) -> Expr<bool, P> {
        field(self, "isOnline")
    }

    pub fn api_revision_description(&self) -> Expr<String, P> {
        field(self, "apiRevisionDescription")
    }

    pub fn api_version_description(&self) -> Expr<String, P> {
        field(self, "apiVersionDescription")
    }

    pub fn api_version_set_id(&self) -> Expr<Id<AnyResource>, P> {
        field(self, "apiVersionSetId")
    }

    pub fn subscription_required(&self) -> Expr<bool, P> {
        field(self, "subscriptionRequired")
    }

    pub fn terms_of_service_url(&self) -> Expr<String, P> {
        field(self, "termsOfServiceUrl")
    }

    pub fn contact(&self) -> Expr<ApiContactInformation, P> {
        field(self, "contact")
    }

    pub fn license(&self) -> Expr<ApiLicenseInformation, P> {
        field(self, "license")
    }
}

enumeration! {
    /// `protocols` of `Microsoft.ApiManagement/service/apis`.
    open ApiProtocol {
        Http = "http",
        Https = "https",
        Ws = "ws",
        Wss = "wss",
    }
}

enumeration! {
    /// `apiType` of `Microsoft.ApiManagement/service/apis`.
    open ApiType {
        Http = "http",
        Soap = "soap",
        Websocket = "websocket",
        Graphql = "graphql",
        Odata = "odata",
        Grpc = "grpc",
    }
}

definition! {
    /// Definition `ApiVersionConstraint` of `Microsoft.ApiManagement`.
    ///
    /// An expression that yields it has:
    /// - `min_api_version()`: `String`
    ApiVersionConstraint
}

impl ApiVersionConstraint {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `minApiVersion`.
    pub fn min_api_version(self, value: impl Value<String>) -> Self {
        set(self, "minApiVersion", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ApiVersionConstraint, P> {
    pub fn min_api_version(&self) -> Expr<String, P> {
        field(self, "minApiVersion")
    }
}

definition! {
    /// Definition `ApiVersionSetContractDetails` of `Microsoft.ApiManagement`.
    ///
    /// An expression that yields it has:
    /// - `id()`: `String`
    /// - `name()`: `String`
    /// - `description()`: `String`
    /// - `versioning_scheme()`: `VersioningScheme`
    /// - `version_query_name()`: `String`
    /// - `version_header_name()`: `String`
    ApiVersionSetContractDetails
}

impl ApiVersionSetContractDetails {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `id`.
    pub fn id(self, value: impl Value<String>) -> Self {
        set(self, "id", value)
    }

    /// `name`.
    pub fn name(self, value: impl Value<String>) -> Self {
        set(self, "name", value)
    }

    /// `description`.
    pub fn description(self, value: impl Value<String>) -> Self {
        set(self, "description", value)
    }

    /// `versioningScheme`.
    pub fn versioning_scheme(self, value: impl Value<VersioningScheme>) -> Self {
        set(self, "versioningScheme", value)
    }

    /// `versionQueryName`.
    pub fn version_query_name(self, value: impl Value<String>) -> Self {
        set(self, "versionQueryName", value)
    }

    /// `versionHeaderName`.
    pub fn version_header_name(self, value: impl Value<String>) -> Self {
        set(self, "versionHeaderName", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ApiVersionSetContractDetails, P> {
    pub fn id(&self) -> Expr<String, P> {
        field(self, "id")
    }

    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }

    pub fn description(&self) -> Expr<String, P> {
        field(self, "description")
    }

    pub fn versioning_scheme(&self) -> Expr<VersioningScheme, P> {
        field(self, "versioningScheme")
    }

    pub fn version_query_name(&self) -> Expr<String, P> {
        field(self, "versionQueryName")
    }

    pub fn version_header_name(&self) -> Expr<String, P> {
        field(self, "versionHeaderName")
    }
}

definition! {
    /// Definition `ApiCreateOrUpdatePropertiesWsdlSelector` of `Microsoft.ApiManagement`.
    ///
    /// An expression that yields it has:
    /// - `wsdl_service_name()`: `String`
    /// - `wsdl_endpoint_name()`: `String`
    ApiWsdlSelector
}

impl ApiWsdlSelector {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `wsdlServiceName`.
    pub fn wsdl_service_name(self, value: impl Value<String>) -> Self {
        set(self, "wsdlServiceName", value)
    }

    /// `wsdlEndpointName`.
    pub fn wsdl_endpoint_name(self, value: impl Value<String>) -> Self {
        set(self, "wsdlEndpointName", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ApiWsdlSelector, P> {
    pub fn wsdl_service_name(&self) -> Expr<String, P> {
        field(self, "wsdlServiceName")
    }

    pub fn wsdl_endpoint_name(&self) -> Expr<String, P> {
        field(self, "wsdlEndpointName")
    }
}

reading! {
    /// Definition `ArmIdWrapper` of `Microsoft.ApiManagement`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `id()`: `String`
    ArmIdWrapper
}

#[doc(hidden)]
impl<P> Expr<ArmIdWrapper, P> {
    pub fn id(&self) -> Expr<String, P> {
        field(self, "id")
    }
}

definition! {
    /// Definition `AuthenticationSettingsContract` of `Microsoft.ApiManagement`.
    ///
    /// An expression that yields it has:
    /// - `oauth2()`: `Oauth2AuthenticationSettingsContract`
    /// - `openid()`: `OpenIdAuthenticationSettingsContract`
    /// - `oauth2_authentication_settings()`: `Vec<Oauth2AuthenticationSettingsContract>`
    /// - `openid_authentication_settings()`: `Vec<OpenIdAuthenticationSettingsContract>`
    AuthenticationSettingsContract
}

impl AuthenticationSettingsContract {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `oAuth2`.
    pub fn oauth2(self, value: impl Value<Oauth2AuthenticationSettingsContract>) -> Self {
        set(self, "oAuth2", value)
    }

    /// `openid`.
    pub fn openid(self, value: impl Value<OpenIdAuthenticationSettingsContract>) -> Self {
        set(self, "openid", value)
    }

    /// `oAuth2AuthenticationSettings`.
    pub fn oauth2_authentication_settings(
        self,
        value: impl Value<Vec<Oauth2AuthenticationSettingsContract>>,
    ) -> Self {
        set(self, "oAuth2AuthenticationSettings", value)
    }

    /// Adds one item to `oAuth2AuthenticationSettings`.
    pub fn oauth2_authentication_setting(
        self,
        value: impl Value<Oauth2AuthenticationSettingsContract>,
    ) -> Self {
        push(self, "oAuth2AuthenticationSettings", value)
    }

    /// `openidAuthenticationSettings`.
    pub fn openid_authentication_settings(
        self,
        value: impl Value<Vec<OpenIdAuthenticationSettingsContract>>,
    ) -> Self {
        set(self, "openidAuthenticationSettings", value)
    }

    /// Adds one item to `openidAuthenticationSettings`.
    pub fn openid_authentication_setting(
        self,
        value: impl Value<OpenIdAuthenticationSettingsContract>,
    ) -> Self {
        push(self, "openidAuthenticationSettings", value)
    }
}

#[doc(hidden)]
impl<P> Expr<AuthenticationSettingsContract, P> {
    pub fn oauth2(&self) -> Expr<Oauth2AuthenticationSettingsContract, P> {
        field(self, "oAuth2")
    }

    pub fn openid(&self) -> Expr<OpenIdAuthenticationSettingsContract, P> {
        field(self, "openid")
    }

    pub fn oauth2_authentication_settings(
        &self,
    ) -> Expr<Vec<Oauth2AuthenticationSettingsContract>, P> {
        field(self, "oAuth2AuthenticationSettings")
    }

    pub fn openid_authentication_settings(
        &self,
    ) -> Expr<Vec<OpenIdAuthenticationSettingsContract>, P> {
        field(self, "openidAuthenticationSettings")
    }
}

definition! {
    /// Definition `BackendAuthorizationHeaderCredentials` of `Microsoft.ApiManagement`.
    ///
    /// An expression that yields it has:
    /// - `scheme()`: `String`
    /// - `parameter()`: `Secret`
    BackendAuthorizationHeaderCredentials
}

impl BackendAuthorizationHeaderCredentials {
    /// One with what Azure requires.
    pub fn new(scheme: impl Value<String>, parameter: impl Value<Secret>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("scheme", scheme.node());
        this.0.set("parameter", parameter.node());
        this
    }
}

#[doc(hidden)]
impl<P> Expr<BackendAuthorizationHeaderCredentials, P> {
    pub fn scheme(&self) -> Expr<String, P> {
        field(self, "scheme")
    }

    pub fn parameter(&self) -> Expr<Secret, P> {
        field(self, "parameter")
    }
}

definition! {
    /// Definition `BackendBaseParametersPool` of `Microsoft.ApiManagement`.
    ///
    /// An expression that yields it has:
    /// - `services()`: `Vec<BackendPoolItem>`
    BackendBaseParametersPool
}

impl BackendBaseParametersPool {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `services`: at least 1 item.
    pub fn services(self, value: impl Value<Vec<BackendPoolItem>>) -> Self {
        set(self, "services", value)
    }

    /// Adds one item to `services`.
    pub fn service(self, value: impl Value<BackendPoolItem>) -> Self {
        push(self, "services", value)
    }
}

#[doc(hidden)]
impl<P> Expr<BackendBaseParametersPool, P> {
    pub fn services(&self) -> Expr<Vec<BackendPoolItem>, P> {
        field(self, "services")
    }
}

definition! {
    /// Definition `BackendCircuitBreaker` of `Microsoft.ApiManagement`.
    ///
    /// An expression that yields it has:
    /// - `rules()`: `Vec<CircuitBreakerRule>`
    BackendCircuitBreaker
}

impl BackendCircuitBreaker {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `rules`: at most 15 items.
    pub fn rules(self, value: impl Value<Vec<CircuitBreakerRule>>) -> Self {
        set(self, "rules", value)
    }

    /// Adds one item to `rules`.
    pub fn rule(self, value: impl Value<CircuitBreakerRule>) -> Self {
        push(self, "rules", value)
    }
}

#[doc(hidden)]
impl<P> Expr<BackendCircuitBreaker, P> {
    pub fn rules(&self) -> Expr<Vec<CircuitBreakerRule>, P> {
        field(self, "rules")
    }
}

reading! {
    /// Definition `BackendContractProperties` of `Microsoft.ApiManagement`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `url()`: `String`
    /// - `protocol()`: `BackendProtocol`
    /// - `title()`: `String`
    /// - `description()`: `String`
    /// - `resource_id()`: `String`
    /// - `properties()`: `BackendProperties`
    /// - `credentials()`: `BackendCredentialsContract`
    /// - `proxy()`: `BackendProxyContract`
    /// - `tls()`: `BackendTlsProperties`
    /// - `circuit_breaker()`: `BackendCircuitBreaker`
    /// - `pool()`: `BackendBaseParametersPool`
    /// - `type_()`: `BackendType`
    BackendContractProperties
}

#[doc(hidden)]
impl<P> Expr<BackendContractProperties, P> {
    pub fn url(&self) -> Expr<String, P> {
        field(self, "url")
    }

    pub fn protocol(&self) -> Expr<BackendProtocol, P> {
        field(self, "protocol")
    }

    pub fn title(&self) -> Expr<String, P> {
        field(self, "title")
    }

    pub fn description(&self) -> Expr<String, P> {
        field(self, "description")
    }

    pub fn resource_id(&self) -> Expr<String, P> {
        field(self, "resourceId")
    }

    pub fn properties(&self) -> Expr<BackendProperties, P> {
        field(self, "properties")
    }

    pub fn credentials(&self) -> Expr<BackendCredentialsContract, P> {
        field(self, "credentials")
    }

    pub fn proxy(&self) -> Expr<BackendProxyContract, P> {
        field(self, "proxy")
    }

    pub fn tls(&self) -> Expr<BackendTlsProperties, P> {
        field(self, "tls")
    }

    pub fn circuit_breaker(&self) -> Expr<BackendCircuitBreaker, P> {
        field(self, "circuitBreaker")
    }

    pub fn pool(&self) -> Expr<BackendBaseParametersPool, P> {
        field(self, "pool")
    }

    pub fn type_(&self) -> Expr<BackendType, P> {
        field(self, "type")
    }
}

definition! {
    /// Definition `BackendCredentialsContract` of `Microsoft.ApiManagement`.
    ///
    /// An expression that yields it has:
    /// - `certificate_ids()`: `Vec<String>`
    /// - `certificate()`: `Vec<String>`
    /// - `query()`: `Map<Vec<String>>`
    /// - `header()`: `Map<Vec<String>>`
    /// - `authorization()`: `BackendAuthorizationHeaderCredentials`
    BackendCredentialsContract
}

impl BackendCredentialsContract {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `certificateIds`: at most 32 items.
    pub fn certificate_ids(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "certificateIds", value)
    }

    /// Adds one item to `certificateIds`.
    pub fn certificate_id(self, value: impl Value<String>) -> Self {
        push(self, "certificateIds", value)
    }

    /// `certificate`: at most 32 items.
    pub fn certificate(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "certificate", value)
    }

    /// `query`.
    pub fn query(self, value: impl Value<Map<Vec<String>>>) -> Self {
        set(self, "query", value)
    }

    /// `header`.
    pub fn header(self, value: impl Value<Map<Vec<String>>>) -> Self {
        set(self, "header", value)
    }

    /// `authorization`.
    pub fn authorization(self, value: impl Value<BackendAuthorizationHeaderCredentials>) -> Self {
        set(self, "authorization", value)
    }
}

#[doc(hidden)]
impl<P> Expr<BackendCredentialsContract, P> {
    pub fn certificate_ids(&self) -> Expr<Vec<String>, P> {
        field(self, "certificateIds")
    }

    pub fn certificate(&self) -> Expr<Vec<String>, P> {
        field(self, "certificate")
    }

    pub fn query(&self) -> Expr<Map<Vec<String>>, P> {
        field(self, "query")
    }

    pub fn header(&self) -> Expr<Map<Vec<String>>, P> {
        field(self, "header")
    }

    pub fn authorization(&self) -> Expr<BackendAuthorizationHeaderCredentials, P> {
        field(self, "authorization")
    }
}

definition! {
    /// Definition `BackendPoolItem` of `Microsoft.ApiManagement`.
    ///
    /// An expression that yields it has:
    /// - `id()`: `String`
    /// - `weight()`: `i64`
    /// - `priority()`: `i64`
    BackendPoolItem
}

impl BackendPoolItem {
    /// One with what Azure requires.
    pub fn new(id: impl Value<String>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("id", id.node());
        this
    }

    /// `weight`: from 0 to 100.
    pub fn weight(self, value: impl Value<i64>) -> Self {
        set(self, "weight", value)
    }

    /// `priority`: from 0 to 100.
    pub fn priority(self, value: impl Value<i64>) -> Self {
        set(self, "priority", value)
    }
}

#[doc(hidden)]
impl<P> Expr<BackendPoolItem, P> {
    pub fn id(&self) -> Expr<String, P> {
        field(self, "id")
    }

    pub fn weight(&self) -> Expr<i64, P> {
        field(self, "weight")
    }

    pub fn priority(&self) -> Expr<i64, P> {
        field(self, "priority")
    }
}

definition! {
    /// Definition `BackendProperties` of `Microsoft.ApiManagement`.
    ///
    /// An expression that yields it has:
    /// - `service_fabric_cluster()`: `BackendServiceFabricClusterProperties`
    BackendProperties
}

impl BackendProperties {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `serviceFabricCluster`.
    pub fn service_fabric_cluster(
        self,
        value: impl Value<BackendServiceFabricClusterProperties>,
    ) -> Self {
        set(self, "serviceFabricCluster", value)
    }
}

#[doc(hidden)]
impl<P> Expr<BackendProperties, P> {
    pub fn service_fabric_cluster(&self) -> Expr<BackendServiceFabricClusterProperties, P> {
        field(self, "serviceFabricCluster")
    }
}

enumeration! {
    /// `protocol` of `Microsoft.ApiManagement/service/backends`.
    open BackendProtocol {
        Http = "http",
        Soap = "soap",
    }
}

definition! {
    /// Definition `BackendProxyContract` of `Microsoft.ApiManagement`.
    ///
    /// An expression that yields it has:
    /// - `url()`: `String`
    /// - `username()`: `String`
    /// - `password()`: `Secret`
    BackendProxyContract
}

impl BackendProxyContract {
    /// One with what Azure requires.
    pub fn new(url: impl Value<String>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("url", url.node());
        this
    }

    /// `username`.
    pub fn username(self, value: impl Value<String>) -> Self {
        set(self, "username", value)
    }

    /// `password`.
    pub fn password(self, value: impl Value<Secret>) -> Self {
        set(self, "password", value)
    }
}

#[doc(hidden)]
impl<P> Expr<BackendProxyContract, P> {
    pub fn url(&self) -> Expr<String, P> {
        field(self, "url")
    }

    pub fn username(&self) -> Expr<String, P> {
        field(self, "username")
    }

    pub fn password(&self) -> Expr<Secret, P> {
        field(self, "password")
    }
}

definition! {
    /// Definition `BackendServiceFabricClusterProperties` of `Microsoft.ApiManagement`.
    ///
    /// An expression that yields it has:
    /// - `client_certificate_id()`: `String`
    /// - `client_certificatethumbprint()`: `String`
    /// - `max_partition_resolution_retries()`: `i64`
    /// - `management_endpoints()`: `Vec<String>`
    /// - `server_certificate_thumbprints()`: `Vec<String>`
    /// - `server_x509_names()`: `Vec<X509CertificateName>`
    BackendServiceFabricClusterProperties
}

impl BackendServiceFabricClusterProperties {
    /// One with what Azure requires.
    pub fn new(management_endpoints: impl Value<Vec<String>>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("managementEndpoints", management_endpoints.node());
        this
    }

    /// `clientCertificateId`.
    pub fn client_certificate_id(self, value: impl Value<String>) -> Self {
        set(self, "clientCertificateId", value)
    }

    /// `clientCertificatethumbprint`.
    pub fn client_certificatethumbprint(self, value: impl Value<String>) -> Self {
        set(self, "clientCertificatethumbprint", value)
    }

    /// `maxPartitionResolutionRetries`.
    pub fn max_partition_resolution_retries(self, value: impl Value<i64>) -> Self {
        set(self, "maxPartitionResolutionRetries", value)
    }

    /// Adds one item to `managementEndpoints`.
    pub fn management_endpoint(self, value: impl Value<String>) -> Self {
        push(self, "managementEndpoints", value)
    }

    /// `serverCertificateThumbprints`.
    pub fn server_certificate_thumbprints(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "serverCertificateThumbprints", value)
    }

    /// Adds one item to `serverCertificateThumbprints`.
    pub fn server_certificate_thumbprint(self, value: impl Value<String>) -> Self {
        push(self, "serverCertificateThumbprints", value)
    }

    /// `serverX509Names`.
    pub fn server_x509_names(self, value: impl Value<Vec<X509CertificateName>>) -> Self {
        set(self, "serverX509Names", value)
    }

    /// Adds one item to `serverX509Names`.
    pub fn server_x509_name(self, value: impl Value<X509CertificateName>) -> Self {
        push(self, "serverX509Names", value)
    }
}

#[doc(hidden)]
impl<P> Expr<BackendServiceFabricClusterProperties, P> {
    pub fn client_certificate_id(&self) -> Expr<String, P> {
        field(self, "clientCertificateId")
    }

    pub fn client_certificatethumbprint(&self) -> Expr<String, P> {
        field(self, "clientCertificatethumbprint")
    }

    pub fn max_partition_resolution_retries(&self) -> Expr<i64, P> {
        field(self, "maxPartitionResolutionRetries")
    }

    pub fn management_endpoints(&self) -> Expr<Vec<String>, P> {
        field(self, "managementEndpoints")
    }

    pub fn server_certificate_thumbprints(&self) -> Expr<Vec<String>, P> {
        field(self, "serverCertificateThumbprints")
    }

    pub fn server_x509_names(&self) -> Expr<Vec<X509CertificateName>, P> {
        field(self, "serverX509Names")
    }
}

definition! {
    /// Definition `BackendTlsProperties` of `Microsoft.ApiManagement`.
    ///
    /// An expression that yields it has:
    /// - `validate_certificate_chain()`: `bool`
    /// - `validate_certificate_name()`: `bool`
    BackendTlsProperties
}

impl BackendTlsProperties {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `validateCertificateChain`.
    ///
    /// Control `backend.02`: it stays absent unless set here.
    pub fn dangerously_set_validate_certificate_chain(self, value: impl Value<bool>) -> Self {
        set(self, "validateCertificateChain", value)
    }

    /// `validateCertificateName`.
    ///
    /// Control `backend.03`: it stays absent unless set here.
    pub fn dangerously_set_validate_certificate_name(self, value: impl Value<bool>) -> Self {
        set(self, "validateCertificateName", value)
    }
}

#[doc(hidden)]
impl<P> Expr<BackendTlsProperties, P> {
    pub fn validate_certificate_chain(&self) -> Expr<bool, P> {
        field(self, "validateCertificateChain")
    }

    pub fn validate_certificate_name(&self) -> Expr<bool, P> {
        field(self, "validateCertificateName")
    }
}

enumeration! {
    /// `type` of `Microsoft.ApiManagement/service/backends`.
    open BackendType {
        Single = "Single",
        Pool = "Pool",
    }
}

enumeration! {
    /// `bearerTokenSendingMethods` of `OpenIdAuthenticationSettingsContract`.
    open BearerTokenSendingMethod {
        AuthorizationHeader = "authorizationHeader",
        Query = "query",
    }
}

definition! {
    /// Definition `BodyDiagnosticSettings` of `Microsoft.ApiManagement`.
    ///
    /// An expression that yields it has:
    /// - `bytes()`: `i64`
    BodyDiagnosticSettings
}

impl BodyDiagnosticSettings {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `bytes`: at most 8192.
    pub fn bytes(self, value: impl Value<i64>) -> Self {
        set(self, "bytes", value)
    }
}

#[doc(hidden)]
impl<P> Expr<BodyDiagnosticSettings, P> {
    pub fn bytes(&self) -> Expr<i64, P> {
        field(self, "bytes")
    }
}

definition! {
    /// Definition `CertificateConfiguration` of `Microsoft.ApiManagement`.
    ///
    /// An expression that yields it has:
    /// - `encoded_certificate()`: `Secret`
    /// - `certificate_password()`: `Secret`
    /// - `store_name()`: `StoreName`
    /// - `certificate()`: `CertificateInformation`
    CertificateConfiguration
}

impl CertificateConfiguration {
    /// One with what Azure requires.
    pub fn new(store_name: impl Value<StoreName>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("storeName", store_name.node());
        this
    }

    /// `encodedCertificate`.
    pub fn encoded_certificate(self, value: impl Value<Secret>) -> Self {
        set(self, "encodedCertificate", value)
    }

    /// `certificatePassword`.
    pub fn certificate_password(self, value: impl Value<Secret>) -> Self {
        set(self, "certificatePassword", value)
    }

    /// `certificate`.
    pub fn certificate(self, value: impl Value<CertificateInformation>) -> Self {
        set(self, "certificate", value)
    }
}

#[doc(hidden)]
impl<P> Expr<CertificateConfiguration, P> {
    pub fn encoded_certificate(&self) -> Expr<Secret, P> {
        field(self, "encodedCertificate")
    }

    pub fn certificate_password(&self) -> Expr<Secret, P> {
        field(self, "certificatePassword")
    }

    pub fn store_name(&self) -> Expr<StoreName, P> {
        field(self, "storeName")
    }

    pub fn certificate(&self) -> Expr<CertificateInformation, P> {
        field(self, "certificate")
    }
}

definition! {
    /// Definition `CertificateInformation` of `Microsoft.ApiManagement`.
    ///
    /// An expression that yields it has:
    /// - `expiry()`: `String`
    /// - `thumbprint()`: `String`
    /// - `subject()`: `String`
    CertificateInformation
}

impl CertificateInformation {
    /// One with what Azure requires.
    pub fn new(
        expiry: impl Value<String>,
        thumbprint: impl Value<String>,
        subject: impl Value<String>,
    ) -> Self {
        let mut this = Self(Object::new());
        this.0.set("expiry", expiry.node());
        this.0.set("thumbprint", thumbprint.node());
        this.0.set("subject", subject.node());
        this
    }
}

#[doc(hidden)]
impl<P> Expr<CertificateInformation, P> {
    pub fn expiry(&self) -> Expr<String, P> {
        field(self, "expiry")
    }

    pub fn thumbprint(&self) -> Expr<String, P> {
        field(self, "thumbprint")
    }

    pub fn subject(&self) -> Expr<String, P> {
        field(self, "subject")
    }
}

enumeration! {
    /// `certificateSource` of `HostnameConfiguration`.
    open CertificateSource {
        Managed = "Managed",
        KeyVault = "KeyVault",
        Custom = "Custom",
        BuiltIn = "BuiltIn",
    }
}

enumeration! {
    /// `certificateStatus` of `HostnameConfiguration`.
    open CertificateStatus {
        Completed = "Completed",
        Failed = "Failed",
        InProgress = "InProgress",
    }
}

definition! {
    /// Definition `CircuitBreakerFailureCondition` of `Microsoft.ApiManagement`.
    ///
    /// An expression that yields it has:
    /// - `count()`: `i64`
    /// - `percentage()`: `i64`
    /// - `interval()`: `String`
    /// - `status_code_ranges()`: `Vec<FailureStatusCodeRange>`
    /// - `error_reasons()`: `Vec<String>`
    CircuitBreakerFailureCondition
}

impl CircuitBreakerFailureCondition {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `count`.
    pub fn count(self, value: impl Value<i64>) -> Self {
        set(self, "count", value)
    }

    /// `percentage`.
    pub fn percentage(self, value: impl Value<i64>) -> Self {
        set(self, "percentage", value)
    }

    /// `interval`.
    pub fn interval(self, value: impl Value<String>) -> Self {
        set(self, "interval", value)
    }

    /// `statusCodeRanges`: at most 10 items.
    pub fn status_code_ranges(self, value: impl Value<Vec<FailureStatusCodeRange>>) -> Self {
        set(self, "statusCodeRanges", value)
    }

    /// Adds one item to `statusCodeRanges`.
    pub fn status_code_range(self, value: impl Value<FailureStatusCodeRange>) -> Self {
        push(self, "statusCodeRanges", value)
    }

    /// `errorReasons`: at most 10 items, each at most 200 characters.
    pub fn error_reasons(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "errorReasons", value)
    }

    /// Adds one item to `errorReasons`.
    pub fn error_reason(self, value: impl Value<String>) -> Self {
        push(self, "errorReasons", value)
    }
}

#[doc(hidden)]
impl<P> Expr<CircuitBreakerFailureCondition, P> {
    pub fn count(&self) -> Expr<i64, P> {
        field(self, "count")
    }

    pub fn percentage(&self) -> Expr<i64, P> {
        field(self, "percentage")
    }

    pub fn interval(&self) -> Expr<String, P> {
        field(self, "interval")
    }

    pub fn status_code_ranges(&self) -> Expr<Vec<FailureStatusCodeRange>, P> {
        field(self, "statusCodeRanges")
    }

    pub fn error_reasons(&self) -> Expr<Vec<String>, P> {
        field(self, "errorReasons")
    }
}

definition! {
    /// Definition `CircuitBreakerRule` of `Microsoft.ApiManagement`.
    ///
    /// An expression that yields it has:
    /// - `name()`: `String`
    /// - `failure_condition()`: `CircuitBreakerFailureCondition`
    /// - `trip_duration()`: `String`
    /// - `accept_retry_after()`: `bool`
    CircuitBreakerRule
}

impl CircuitBreakerRule {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `name`.
    pub fn name(self, value: impl Value<String>) -> Self {
        set(self, "name", value)
    }

    /// `failureCondition`.
    pub fn failure_condition(self, value: impl Value<CircuitBreakerFailureCondition>) -> Self {
        set(self, "failureCondition", value)
    }

    /// `tripDuration`.
    pub fn trip_duration(self, value: impl Value<String>) -> Self {
        set(self, "tripDuration", value)
    }

    /// `acceptRetryAfter`.
    pub fn accept_retry_after(self, value: impl Value<bool>) -> Self {
        set(self, "acceptRetryAfter", value)
    }
}

#[doc(hidden)]
impl<P> Expr<CircuitBreakerRule, P> {
    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }

    pub fn failure_condition(&self) -> Expr<CircuitBreakerFailureCondition, P> {
        field(self, "failureCondition")
    }

    pub fn trip_duration(&self) -> Expr<String, P> {
        field(self, "tripDuration")
    }

    pub fn accept_retry_after(&self) -> Expr<bool, P> {
        field(self, "acceptRetryAfter")
    }
}

definition! {
    /// Definition `ConfigurationApi` of `Microsoft.ApiManagement`.
    ///
    /// An expression that yields it has:
    /// - `legacy_api()`: `LegacyApi`
    ConfigurationApi
}

impl ConfigurationApi {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `legacyApi`.
    pub fn legacy_api(self, value: impl Value<LegacyApi>) -> Self {
        set(self, "legacyApi", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ConfigurationApi, P> {
    pub fn legacy_api(&self) -> Expr<LegacyApi, P> {
        field(self, "legacyApi")
    }
}

definition! {
    /// Definition `DataMasking` of `Microsoft.ApiManagement`.
    ///
    /// An expression that yields it has:
    /// - `query_params()`: `Vec<DataMaskingEntity>`
    /// - `headers()`: `Vec<DataMaskingEntity>`
    DataMasking
}

impl DataMasking {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `queryParams`.
    pub fn query_params(self, value: impl Value<Vec<DataMaskingEntity>>) -> Self {
        set(self, "queryParams", value)
    }

    /// Adds one item to `queryParams`.
    pub fn query_param(self, value: impl Value<DataMaskingEntity>) -> Self {
        push(self, "queryParams", value)
    }

    /// `headers`.
    pub fn headers(self, value: impl Value<Vec<DataMaskingEntity>>) -> Self {
        set(self, "headers", value)
    }

    /// Adds one item to `headers`.
    pub fn header(self, value: impl Value<DataMaskingEntity>) -> Self {
        push(self, "headers", value)
    }
}

#[doc(hidden)]
impl<P> Expr<DataMasking, P> {
    pub fn query_params(&self) -> Expr<Vec<DataMaskingEntity>, P> {
        field(self, "queryParams")
    }

    pub fn headers(&self) -> Expr<Vec<DataMaskingEntity>, P> {
        field(self, "headers")
    }
}

definition! {
    /// Definition `DataMaskingEntity` of `Microsoft.ApiManagement`.
    ///
    /// An expression that yields it has:
    /// - `value()`: `String`
    /// - `mode()`: `DataMaskingEntityMode`
    DataMaskingEntity
}

impl DataMaskingEntity {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `value`.
    pub fn value(self, value: impl Value<String>) -> Self {
        set(self, "value", value)
    }

    /// `mode`.
    pub fn mode(self, value: impl Value<DataMaskingEntityMode>) -> Self {
        set(self, "mode", value)
    }
}

#[doc(hidden)]
impl<P> Expr<DataMaskingEntity, P> {
    pub fn value(&self) -> Expr<String, P> {
        field(self, "value")
    }

    pub fn mode(&self) -> Expr<DataMaskingEntityMode, P> {
        field(self, "mode")
    }
}

enumeration! {
    /// `mode` of `DataMaskingEntity`.
    open DataMaskingEntityMode {
        Mask = "Mask",
        Hide = "Hide",
    }
}

enumeration! {
    /// `developerPortalStatus` of `Microsoft.ApiManagement/service`.
    open DeveloperPortalStatus {
        Enabled = "Enabled",
        Disabled = "Disabled",
    }
}

reading! {
    /// Definition `DiagnosticContractProperties` of `Microsoft.ApiManagement`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `always_log()`: `AlwaysLog`
    /// - `logger_id()`: `Id<Logger>`
    /// - `sampling()`: `SamplingSettings`
    /// - `frontend()`: `PipelineDiagnosticSettings`
    /// - `backend()`: `PipelineDiagnosticSettings`
    /// - `log_client_ip()`: `bool`
    /// - `http_correlation_protocol()`: `HttpCorrelationProtocol`
    /// - `verbosity()`: `Verbosity`
    /// - `operation_name_format()`: `OperationNameFormat`
    /// - `metrics()`: `bool`
    DiagnosticContractProperties
}

#[doc(hidden)]
impl<P> Expr<DiagnosticContractProperties, P> {
    pub fn always_log(&self) -> Expr<AlwaysLog, P> {
        field(self, "alwaysLog")
    }

    pub fn logger_id(&self) -> Expr<Id<super::Logger>, P> {
        field(self, "loggerId")
    }

    pub fn sampling(&self) -> Expr<SamplingSettings, P> {
        field(self, "sampling")
    }

    pub fn frontend(&self) -> Expr<PipelineDiagnosticSettings, P> {
        field(self, "frontend")
    }

    pub fn backend(&self) -> Expr<PipelineDiagnosticSettings, P> {
        field(self, "backend")
    }

    pub fn log_client_ip(&self) -> Expr<bool, P> {
        field(self, "logClientIp")
    }

    pub fn http_correlation_protocol(&self) -> Expr<HttpCorrelationProtocol, P> {
        field(self, "httpCorrelationProtocol")
    }

    pub fn verbosity(&self) -> Expr<Verbosity, P> {
        field(self, "verbosity")
    }

    pub fn operation_name_format(&self) -> Expr<OperationNameFormat, P> {
        field(self, "operationNameFormat")
    }

    pub fn metrics(&self) -> Expr<bool, P> {
        field(self, "metrics")
    }
}

definition! {
    /// Definition `FailureStatusCodeRange` of `Microsoft.ApiManagement`.
    ///
    /// An expression that yields it has:
    /// - `min()`: `i64`
    /// - `max()`: `i64`
    FailureStatusCodeRange
}

impl FailureStatusCodeRange {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `min`: from 200 to 599.
    pub fn min(self, value: impl Value<i64>) -> Self {
        set(self, "min", value)
    }

    /// `max`: from 200 to 599.
    pub fn max(self, value: impl Value<i64>) -> Self {
        set(self, "max", value)
    }
}

#[doc(hidden)]
impl<P> Expr<FailureStatusCodeRange, P> {
    pub fn min(&self) -> Expr<i64, P> {
        field(self, "min")
    }

    pub fn max(&self) -> Expr<i64, P> {
        field(self, "max")
    }
}

definition! {
    /// Definition `HostnameConfiguration` of `Microsoft.ApiManagement`.
    ///
    /// An expression that yields it has:
    /// - `type_()`: `HostnameConfigurationType`
    /// - `host_name()`: `String`
    /// - `key_vault_id()`: `String`
    /// - `identity_client_id()`: `String`
    /// - `encoded_certificate()`: `Secret`
    /// - `certificate_password()`: `Secret`
    /// - `default_ssl_binding()`: `bool`
    /// - `negotiate_client_certificate()`: `bool`
    /// - `certificate()`: `CertificateInformation`
    /// - `certificate_source()`: `CertificateSource`
    /// - `certificate_status()`: `CertificateStatus`
    HostnameConfiguration
}

impl HostnameConfiguration {
    /// One with what Azure requires.
    pub fn new(
        type_: impl Value<HostnameConfigurationType>,
        host_name: impl Value<String>,
    ) -> Self {
        let mut this = Self(Object::new());
        this.0.set("type", type_.node());
        this.0.set("hostName", host_name.node());
        this
    }

    /// `keyVaultId`.
    pub fn key_vault_id(self, value: impl Value<String>) -> Self {
        set(self, "keyVaultId", value)
    }

    /// `identityClientId`.
    pub fn identity_client_id(self, value: impl Value<String>) -> Self {
        set(self, "identityClientId", value)
    }

    /// `encodedCertificate`.
    pub fn encoded_certificate(self, value: impl Value<Secret>) -> Self {
        set(self, "encodedCertificate", value)
    }

    /// `certificatePassword`.
    pub fn certificate_password(self, value: impl Value<Secret>) -> Self {
        set(self, "certificatePassword", value)
    }

    /// `defaultSslBinding`.
    pub fn default_ssl_binding(self, value: impl Value<bool>) -> Self {
        set(self, "defaultSslBinding", value)
    }

    /// `negotiateClientCertificate`.
    pub fn negotiate_client_certificate(self, value: impl Value<bool>) -> Self {
        set(self, "negotiateClientCertificate", value)
    }

    /// `certificate`.
    pub fn certificate(self, value: impl Value<CertificateInformation>) -> Self {
        set(self, "certificate", value)
    }

    /// `certificateSource`.
    pub fn certificate_source(self, value: impl Value<CertificateSource>) -> Self {
        set(self, "certificateSource", value)
    }

    /// `certificateStatus`.
    pub fn certificate_status(self, value: impl Value<CertificateStatus>) -> Self {
        set(self, "certificateStatus", value)
    }
}

#[doc(hidden)]
impl<P> Expr<HostnameConfiguration, P> {
    pub fn type_(&self) -> Expr<HostnameConfigurationType, P> {
        field(self, "type")
    }

    pub fn host_name(&self) -> Expr<String, P> {
        field(self, "hostName")
    }

    pub fn key_vault_id(&self) -> Expr<String, P> {
        field(self, "keyVaultId")
    }

    pub fn identity_client_id(&self) -> Expr<String, P> {
        field(self, "identityClientId")
    }

    pub fn encoded_certificate(&self) -> Expr<Secret, P> {
        field(self, "encodedCertificate")
    }

    pub fn certificate_password(&self) -> Expr<Secret, P> {
        field(self, "certificatePassword")
    }

    pub fn default_ssl_binding(&self) -> Expr<bool, P> {
        field(self, "defaultSslBinding")
    }

    pub fn negotiate_client_certificate(&self) -> Expr<bool, P> {
        field(self, "negotiateClientCertificate")
    }

    pub fn certificate(&self) -> Expr<CertificateInformation, P> {
        field(self, "certificate")
    }

    pub fn certificate_source(&self) -> Expr<CertificateSource, P> {
        field(self, "certificateSource")
    }

    pub fn certificate_status(&self) -> Expr<CertificateStatus, P> {
        field(self, "certificateStatus")
    }
}

enumeration! {
    /// `type` of `HostnameConfiguration`.
    open HostnameConfigurationType {
        Proxy = "Proxy",
        Portal = "Portal",
        Management = "Management",
        Scm = "Scm",
        DeveloperPortal = "DeveloperPortal",
        ConfigurationApi = "ConfigurationApi",
    }
}

enumeration! {
    /// `httpCorrelationProtocol` of `Microsoft.ApiManagement/service/diagnostics`.
    open HttpCorrelationProtocol {
        None = "None",
        Legacy = "Legacy",
        W3C = "W3C",
    }
}

definition! {
    /// Definition `HttpMessageDiagnostic` of `Microsoft.ApiManagement`.
    ///
    /// An expression that yields it has:
    /// - `headers()`: `Vec<String>`
    /// - `body()`: `BodyDiagnosticSettings`
    /// - `data_masking()`: `DataMasking`
    HttpMessageDiagnostic
}

impl HttpMessageDiagnostic {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `headers`.
    pub fn headers(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "headers", value)
    }

    /// Adds one item to `headers`.
    pub fn header(self, value: impl Value<String>) -> Self {
        push(self, "headers", value)
    }

    /// `body`.
    pub fn body(self, value: impl Value<BodyDiagnosticSettings>) -> Self {
        set(self, "body", value)
    }

    /// `dataMasking`.
    pub fn data_masking(self, value: impl Value<DataMasking>) -> Self {
        set(self, "dataMasking", value)
    }
}

#[doc(hidden)]
impl<P> Expr<HttpMessageDiagnostic, P> {
    pub fn headers(&self) -> Expr<Vec<String>, P> {
        field(self, "headers")
    }

    pub fn body(&self) -> Expr<BodyDiagnosticSettings, P> {
        field(self, "body")
    }

    pub fn data_masking(&self) -> Expr<DataMasking, P> {
        field(self, "dataMasking")
    }
}

definition! {
    /// Definition `KeyVaultContractCreatePropertiesOrKeyVaultContractProperties` of `Microsoft.ApiManagement`.
    ///
    /// An expression that yields it has:
    /// - `secret_identifier()`: `String`
    /// - `identity_client_id()`: `String`
    /// - `last_status()`: `KeyVaultLastAccessStatusContractProperties`
    KeyVaultContract
}

impl KeyVaultContract {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `secretIdentifier`.
    pub fn secret_identifier(self, value: impl Value<String>) -> Self {
        set(self, "secretIdentifier", value)
    }

    /// `identityClientId`.
    pub fn identity_client_id(self, value: impl Value<String>) -> Self {
        set(self, "identityClientId", value)
    }
}

#[doc(hidden)]
impl<P> Expr<KeyVaultContract, P> {
    pub fn secret_identifier(&self) -> Expr<String, P> {
        field(self, "secretIdentifier")
    }

    pub fn identity_client_id(&self) -> Expr<String, P> {
        field(self, "identityClientId")
    }

    pub fn last_status(&self) -> Expr<KeyVaultLastAccessStatusContractProperties, P> {
        field(self, "lastStatus")
    }
}

reading! {
    /// Definition `KeyVaultLastAccessStatusContractProperties` of `Microsoft.ApiManagement`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `code()`: `String`
    /// - `message()`: `String`
    /// - `time_stamp_utc()`: `String`
    KeyVaultLastAccessStatusContractProperties
}

#[doc(hidden)]
impl<P> Expr<KeyVaultLastAccessStatusContractProperties, P> {
    pub fn code(&self) -> Expr<String, P> {
        field(self, "code")
    }

    pub fn message(&self) -> Expr<String, P> {
        field(self, "message")
    }

    pub fn time_stamp_utc(&self) -> Expr<String, P> {
        field(self, "timeStampUtc")
    }
}

enumeration! {
    /// `legacyApi` of `ConfigurationApi`.
    open LegacyApi {
        Enabled = "Enabled",
        Disabled = "Disabled",
    }
}

enumeration! {
    /// `legacyPortalStatus` of `Microsoft.ApiManagement/service`.
    open LegacyPortalStatus {
        Enabled = "Enabled",
        Disabled = "Disabled",
    }
}

reading! {
    /// Definition `LoggerContractProperties` of `Microsoft.ApiManagement`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `logger_type()`: `LoggerType`
    /// - `description()`: `String`
    /// - `credentials()`: `Map<Secret>`
    /// - `is_buffered()`: `bool`
    /// - `resource_id()`: `Id<AnyResource>`
    LoggerProperties
}

#[doc(hidden)]
impl<P> Expr<LoggerProperties, P> {
    pub fn logger_type(&self) -> Expr<LoggerType, P> {
        field(self, "loggerType")
    }

    pub fn description(&self) -> Expr<String, P> {
        field(self, "description")
    }

    pub fn credentials(&self) -> Expr<Map<Secret>, P> {
        field(self, "credentials")
    }

    pub fn is_buffered(&self) -> Expr<bool, P> {
        field(self, "isBuffered")
    }

    pub fn resource_id(&self) -> Expr<Id<AnyResource>, P> {
        field(self, "resourceId")
    }
}

enumeration! {
    /// `loggerType` of `Microsoft.ApiManagement/service/loggers`.
    open LoggerType {
        AzureEventHub = "azureEventHub",
        ApplicationInsights = "applicationInsights",
        AzureMonitor = "azureMonitor",
    }
}

reading! {
    /// Definition `NamedValueCreateContractPropertiesOrNamedValueContractProperties` of `Microsoft.ApiManagement`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `display_name()`: `String`
    /// - `value()`: `String`
    /// - `key_vault()`: `KeyVaultContract`
    /// - `tags()`: `Vec<String>`
    /// - `secret()`: `bool`
    /// - `provisioning_state()`: `String`
    NamedValueProperties
}

#[doc(hidden)]
impl<P> Expr<NamedValueProperties, P> {
    pub fn display_name(&self) -> Expr<String, P> {
        field(self, "displayName")
    }

    pub fn value(&self) -> Expr<String, P> {
        field(self, "value")
    }

    pub fn key_vault(&self) -> Expr<KeyVaultContract, P> {
        field(self, "keyVault")
    }

    pub fn tags(&self) -> Expr<Vec<String>, P> {
        field(self, "tags")
    }

    pub fn secret(&self) -> Expr<bool, P> {
        field(self, "secret")
    }

    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }
}

enumeration! {
    /// `natGatewayState` of `Microsoft.ApiManagement/service`.
    open NatGatewayState {
        Enabled = "Enabled",
        Disabled = "Disabled",
    }
}

definition! {
    /// Definition `OAuth2AuthenticationSettingsContract` of `Microsoft.ApiManagement`.
    ///
    /// An expression that yields it has:
    /// - `authorization_server_id()`: `String`
    /// - `scope()`: `String`
    Oauth2AuthenticationSettingsContract
}

impl Oauth2AuthenticationSettingsContract {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `authorizationServerId`.
    pub fn authorization_server_id(self, value: impl Value<String>) -> Self {
        set(self, "authorizationServerId", value)
    }

    /// `scope`.
    pub fn scope(self, value: impl Value<String>) -> Self {
        set(self, "scope", value)
    }
}

#[doc(hidden)]
impl<P> Expr<Oauth2AuthenticationSettingsContract, P> {
    pub fn authorization_server_id(&self) -> Expr<String, P> {
        field(self, "authorizationServerId")
    }

    pub fn scope(&self) -> Expr<String, P> {
        field(self, "scope")
    }
}

definition! {
    /// Definition `OpenIdAuthenticationSettingsContract` of `Microsoft.ApiManagement`.
    ///
    /// An expression that yields it has:
    /// - `openid_provider_id()`: `String`
    /// - `bearer_token_sending_methods()`: `Vec<BearerTokenSendingMethod>`
    OpenIdAuthenticationSettingsContract
}

impl OpenIdAuthenticationSettingsContract {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `openidProviderId`.
    pub fn openid_provider_id(self, value: impl Value<String>) -> Self {
        set(self, "openidProviderId", value)
    }

    /// `bearerTokenSendingMethods`.
    pub fn bearer_token_sending_methods(
        self,
        value: impl Value<Vec<BearerTokenSendingMethod>>,
    ) -> Self {
        set(self, "bearerTokenSendingMethods", value)
    }

    /// Adds one item to `bearerTokenSendingMethods`.
    pub fn bearer_token_sending_method(self, value: impl Value<BearerTokenSendingMethod>) -> Self {
        push(self, "bearerTokenSendingMethods", value)
    }
}

#[doc(hidden)]
impl<P> Expr<OpenIdAuthenticationSettingsContract, P> {
    pub fn openid_provider_id(&self) -> Expr<String, P> {
        field(self, "openidProviderId")
    }

    pub fn bearer_token_sending_methods(&self) -> Expr<Vec<BearerTokenSendingMethod>, P> {
        field(self, "bearerTokenSendingMethods")
    }
}

enumeration! {
    /// `operationNameFormat` of `Microsoft.ApiManagement/service/diagnostics`.
    open OperationNameFormat {
        Name = "Name",
        Url = "Url",
    }
}

definition! {
    /// Definition `PipelineDiagnosticSettings` of `Microsoft.ApiManagement`.
    ///
    /// An expression that yields it has:
    /// - `request()`: `HttpMessageDiagnostic`
    /// - `response()`: `HttpMessageDiagnostic`
    PipelineDiagnosticSettings
}

impl PipelineDiagnosticSettings {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `request`.
    pub fn request(self, value: impl Value<HttpMessageDiagnostic>) -> Self {
        set(self, "request", value)
    }

    /// `response`.
    pub fn response(self, value: impl Value<HttpMessageDiagnostic>) -> Self {
        set(self, "response", value)
    }
}

#[doc(hidden)]
impl<P> Expr<PipelineDiagnosticSettings, P> {
    pub fn request(&self) -> Expr<HttpMessageDiagnostic, P> {
        field(self, "request")
    }

    pub fn response(&self) -> Expr<HttpMessageDiagnostic, P> {
        field(self, "response")
    }
}

reading! {
    /// Definition `PolicyContractProperties` of `Microsoft.ApiManagement`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `value()`: `String`
    /// - `format()`: `ApiPolicyFormat`
    PolicyContractProperties
}

#[doc(hidden)]
impl<P> Expr<PolicyContractProperties, P> {
    pub fn value(&self) -> Expr<String, P> {
        field(self, "value")
    }

    pub fn format(&self) -> Expr<ApiPolicyFormat, P> {
        field(self, "format")
    }
}

reading! {
    /// Definition `PrivateEndpointConnectionWrapperProperties` of `Microsoft.ApiManagement`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `private_endpoint()`: `ArmIdWrapper`
    /// - `private_link_service_connection_state()`: `PrivateLinkServiceConnectionState`
    /// - `provisioning_state()`: `String`
    /// - `group_ids()`: `Vec<String>`
    PrivateEndpointConnectionWrapperProperties
}

#[doc(hidden)]
impl<P> Expr<PrivateEndpointConnectionWrapperProperties, P> {
    pub fn private_endpoint(&self) -> Expr<ArmIdWrapper, P> {
        field(self, "privateEndpoint")
    }

    pub fn private_link_service_connection_state(
        &self,
    ) -> Expr<PrivateLinkServiceConnectionState, P> {
        field(self, "privateLinkServiceConnectionState")
    }

    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }

    pub fn group_ids(&self) -> Expr<Vec<String>, P> {
        field(self, "groupIds")
    }
}

definition! {
    /// Definition `PrivateLinkServiceConnectionState` of `Microsoft.ApiManagement`.
    ///
    /// An expression that yields it has:
    /// - `status()`: `PrivateLinkServiceConnectionStateStatus`
    /// - `description()`: `String`
    /// - `actions_required()`: `String`
    PrivateLinkServiceConnectionState
}

impl PrivateLinkServiceConnectionState {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `status`.
    pub fn status(self, value: impl Value<PrivateLinkServiceConnectionStateStatus>) -> Self {
        set(self, "status", value)
    }

    /// `description`.
    pub fn description(self, value: impl Value<String>) -> Self {
        set(self, "description", value)
    }

    /// `actionsRequired`.
    pub fn actions_required(self, value: impl Value<String>) -> Self {
        set(self, "actionsRequired", value)
    }
}

#[doc(hidden)]
impl<P> Expr<PrivateLinkServiceConnectionState, P> {
    pub fn status(&self) -> Expr<PrivateLinkServiceConnectionStateStatus, P> {
        field(self, "status")
    }

    pub fn description(&self) -> Expr<String, P> {
        field(self, "description")
    }

    pub fn actions_required(&self) -> Expr<String, P> {
        field(self, "actionsRequired")
    }
}

enumeration! {
    /// `status` of `PrivateLinkServiceConnectionState`.
    open PrivateLinkServiceConnectionStateStatus {
        Pending = "Pending",
        Approved = "Approved",
        Rejected = "Rejected",
    }
}

reading! {
    /// Definition `ProductContractProperties` of `Microsoft.ApiManagement`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `display_name()`: `String`
    /// - `description()`: `String`
    /// - `terms()`: `String`
    /// - `subscription_required()`: `bool`
    /// - `approval_required()`: `bool`
    /// - `subscriptions_limit()`: `i64`
    /// - `state()`: `ProductState`
    ProductProperties
}

#[doc(hidden)]
impl<P> Expr<ProductProperties, P> {
    pub fn display_name(&self) -> Expr<String, P> {
        field(self, "displayName")
    }

    pub fn description(&self) -> Expr<String, P> {
        field(self, "description")
    }

    pub fn terms(&self) -> Expr<String, P> {
        field(self, "terms")
    }

    pub fn subscription_required(&self) -> Expr<bool, P> {
        field(self, "subscriptionRequired")
    }

    pub fn approval_required(&self) -> Expr<bool, P> {
        field(self, "approvalRequired")
    }

    pub fn subscriptions_limit(&self) -> Expr<i64, P> {
        field(self, "subscriptionsLimit")
    }

    pub fn state(&self) -> Expr<ProductState, P> {
        field(self, "state")
    }
}

enumeration! {
    /// `state` of `Microsoft.ApiManagement/service/products`.
    ProductState {
        NotPublished = "notPublished",
        Published = "published",
    }
}

enumeration! {
    /// `publicNetworkAccess` of `Microsoft.ApiManagement/service`.
    open PublicNetworkAccess {
        Enabled = "Enabled",
        Disabled = "Disabled",
    }
}

definition! {
    /// Definition `RemotePrivateEndpointConnectionWrapper` of `Microsoft.ApiManagement`.
    ///
    /// An expression that yields it has:
    /// - `id()`: `String`
    /// - `name()`: `String`
    /// - `type_()`: `String`
    /// - `properties()`: `PrivateEndpointConnectionWrapperProperties`
    RemotePrivateEndpointConnectionWrapper
}

impl RemotePrivateEndpointConnectionWrapper {
    /// One with what Azure requires.
    pub fn new(
        private_link_service_connection_state: impl Value<PrivateLinkServiceConnectionState>,
    ) -> Self {
        let mut this = Self(Object::new());
        this.0.set(
            "properties/privateLinkServiceConnectionState",
            private_link_service_connection_state.node(),
        );
        this
    }

    /// `id`.
    pub fn id(self, value: impl Value<String>) -> Self {
        set(self, "id", value)
    }

    /// `name`.
    pub fn name(self, value: impl Value<String>) -> Self {
        set(self, "name", value)
    }

    /// `type`.
    pub fn type_(self, value: impl Value<String>) -> Self {
        set(self, "type", value)
    }
}

#[doc(hidden)]
impl<P> Expr<RemotePrivateEndpointConnectionWrapper, P> {
    pub fn id(&self) -> Expr<String, P> {
        field(self, "id")
    }

    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }

    pub fn type_(&self) -> Expr<String, P> {
        field(self, "type")
    }

    pub fn properties(&self) -> Expr<PrivateEndpointConnectionWrapperProperties, P> {
        field(self, "properties")
    }
}

definition! {
    /// Definition `SamplingSettings` of `Microsoft.ApiManagement`.
    ///
    /// An expression that yields it has:
    /// - `sampling_type()`: `SamplingType`
    /// - `percentage()`: `i64`
    SamplingSettings
}

impl SamplingSettings {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `samplingType`.
    pub fn sampling_type(self, value: impl Value<SamplingType>) -> Self {
        set(self, "samplingType", value)
    }

    /// `percentage`: from 0 to 100.
    pub fn percentage(self, value: impl Value<i64>) -> Self {
        set(self, "percentage", value)
    }
}

#[doc(hidden)]
impl<P> Expr<SamplingSettings, P> {
    pub fn sampling_type(&self) -> Expr<SamplingType, P> {
        field(self, "samplingType")
    }

    pub fn percentage(&self) -> Expr<i64, P> {
        field(self, "percentage")
    }
}

enumeration! {
    /// `samplingType` of `SamplingSettings`.
    open SamplingType {
        Fixed = "fixed",
    }
}

reading! {
    /// Definition `ApiManagementServiceProperties` of `Microsoft.ApiManagement`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `publisher_email()`: `String`
    /// - `publisher_name()`: `String`
    /// - `notification_sender_email()`: `String`
    /// - `provisioning_state()`: `String`
    /// - `target_provisioning_state()`: `String`
    /// - `created_at_utc()`: `String`
    /// - `gateway_url()`: `String`
    /// - `gateway_regional_url()`: `String`
    /// - `portal_url()`: `String`
    /// - `management_api_url()`: `String`
    /// - `scm_url()`: `String`
    /// - `developer_portal_url()`: `String`
    /// - `hostname_configurations()`: `Vec<HostnameConfiguration>`
    /// - `public_ip_addresses()`: `Vec<String>`
    /// - `private_ip_addresses()`: `Vec<String>`
    /// - `public_ip_address_id()`: `Id<network::PublicIpAddress>`
    /// - `public_network_access()`: `PublicNetworkAccess`
    /// - `configuration_api()`: `ConfigurationApi`
    /// - `virtual_network_configuration()`: `VirtualNetworkConfiguration`
    /// - `additional_locations()`: `Vec<AdditionalLocation>`
    /// - `custom_properties()`: `Map<String>`
    /// - `certificates()`: `Vec<CertificateConfiguration>`
    /// - `enable_client_certificate()`: `bool`
    /// - `nat_gateway_state()`: `NatGatewayState`
    /// - `outbound_public_ip_addresses()`: `Vec<String>`
    /// - `disable_gateway()`: `bool`
    /// - `virtual_network_type()`: `VirtualNetworkType`
    /// - `api_version_constraint()`: `ApiVersionConstraint`
    /// - `restore()`: `bool`
    /// - `private_endpoint_connections()`: `Vec<RemotePrivateEndpointConnectionWrapper>`
    /// - `platform_version()`: `String`
    /// - `legacy_portal_status()`: `LegacyPortalStatus`
    /// - `developer_portal_status()`: `DeveloperPortalStatus`
    ServiceProperties
}

#[doc(hidden)]
impl<P> Expr<ServiceProperties, P> {
    pub fn publisher_email(&self) -> Expr<String, P> {
        field(self, "publisherEmail")
    }

    pub fn publisher_name(&self) -> Expr<String, P> {
        field(self, "publisherName")
    }

    pub fn notification_sender_email(&self) -> Expr<String, P> {
        field(self, "notificationSenderEmail")
    }

    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }

    pub fn target_provisioning_state(&self) -> Expr<String, P> {
        field(self, "targetProvisioningState")
    }

    pub fn created_at_utc(&self) -> Expr<String, P> {
        field(self, "createdAtUtc")
    }

    pub fn gateway_url(&self) -> Expr<String, P> {
        field(self, "gatewayUrl")
    }

    pub fn gateway_regional_url(&self) -> Expr<String, P> {
        field(self, "gatewayRegionalUrl")
    }

    pub fn portal_url(&self) -> Expr<String, P> {
        field(self, "portalUrl")
    }

    pub fn management_api_url(&self) -> Expr<String, P> {
        field(self, "managementApiUrl")
    }

    pub fn scm_url(&self) -> Expr<String, P> {
        field(self, "scmUrl")
    }

    pub fn developer_portal_url(&self) -> Expr<String, P> {
        field(self, "developerPortalUrl")
    }

    pub fn hostname_configurations(&self) -> Expr<Vec<HostnameConfiguration>, P> {
        field(self, "hostnameConfigurations")
    }

    pub fn public_ip_addresses(&self) -> Expr<Vec<String>, P> {
        field(self, "publicIPAddresses")
    }

    pub fn private_ip_addresses(&self) -> Expr<Vec<String>, P> {
        field(self, "privateIPAddresses")
    }

    pub fn public_ip_address_id(
        &self,
    ) -> Expr<Id<crate::azure::generated::network::PublicIpAddress>, P> {
        field(self, "publicIpAddressId")
    }

    pub fn public_network_access(&self) -> Expr<PublicNetworkAccess, P> {
        field(self, "publicNetworkAccess")
    }

    pub fn configuration_api(&self) -> Expr<ConfigurationApi, P> {
        field(self, "configurationApi")
    }

    pub fn virtual_network_configuration(&self) -> Expr<VirtualNetworkConfiguration, P> {
        field(self, "virtualNetworkConfiguration")
    }

    pub fn additional_locations(&self) -> Expr<Vec<AdditionalLocation>, P> {
        field(self, "additionalLocations")
    }

    pub fn custom_properties(&self) -> Expr<Map<String>, P> {
        field(self, "customProperties")
    }

    pub fn certificates(&self) -> Expr<Vec<CertificateConfiguration>, P> {
        field(self, "certificates")
    }

    pub fn enable_client_certificate(&self) -> Expr<bool, P> {
        field(self, "enableClientCertificate")
    }

    pub fn nat_gateway_state(&self) -> Expr<NatGatewayState, P> {
        field(self, "natGatewayState")
    }

    pub fn outbound_public_ip_addresses(&self) -> Expr<Vec<String>, P> {
        field(self, "outboundPublicIPAddresses")
    }

    pub fn disable_gateway(&self) -> Expr<bool, P> {
        field(self, "disableGateway")
    }

    pub fn virtual_network_type(&self) -> Expr<VirtualNetworkType, P> {
        field(self, "virtualNetworkType")
    }

    pub fn api_version_constraint(&self) -> Expr<ApiVersionConstraint, P> {
        field(self, "apiVersionConstraint")
    }

    pub fn restore(&self) -> Expr<bool, P> {
        field(self, "restore")
    }

    pub fn private_endpoint_connections(
        &self,
    ) -> Expr<Vec<RemotePrivateEndpointConnectionWrapper>, P> {
        field(self, "privateEndpointConnections")
    }

    pub fn platform_version(&self) -> Expr<String, P> {
        field(self, "platformVersion")
    }

    pub fn legacy_portal_status(&self) -> Expr<LegacyPortalStatus, P> {
        field(self, "legacyPortalStatus")
    }

    pub fn developer_portal_status(&self) -> Expr<DeveloperPortalStatus, P> {
        field(self, "developerPortalStatus")
    }
}

definition! {
    /// Definition `ApiManagementServiceSkuProperties` of `Microsoft.ApiManagement`.
    ///
    /// An expression that yields it has:
    /// - `name()`: `ServiceSkuName`
    /// - `capacity()`: `i64`
    ServiceSku
}

impl ServiceSku {
    /// One with what Azure requires.
    pub fn new(name: impl Value<ServiceSkuName>, capacity: impl Value<i64>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("name", name.node());
        this.0.set("capacity", capacity.node());
        this
    }
}

#[doc(hidden)]
impl<P> Expr<ServiceSku, P> {
    pub fn name(&self) -> Expr<ServiceSkuName, P> {
        field(self, "name")
    }

    pub fn capacity(&self) -> Expr<i64, P> {
        field(self, "capacity")
    }
}

enumeration! {
    /// `name` of `ApiManagementServiceSkuProperties`.
    open ServiceSkuName {
        Developer = "Developer",
        Standard = "Standard",
        Premium = "Premium",
        Basic = "Basic",
        Consumption = "Consumption",
        Isolated = "Isolated",
        BasicV2 = "BasicV2",
        StandardV2 = "StandardV2",
    }
}

reading! {
    /// Definition `SubscriptionCreateParameterPropertiesOrSubscriptionContractProperties` of `Microsoft.ApiManagement`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `owner_id()`: `String`
    /// - `scope()`: `String`
    /// - `display_name()`: `String`
    /// - `primary_key()`: `Secret`
    /// - `secondary_key()`: `Secret`
    /// - `state()`: `ServiceSubscriptionState`
    /// - `allow_tracing()`: `bool`
    /// - `created_date()`: `String`
    /// - `start_date()`: `String`
    /// - `expiration_date()`: `String`
    /// - `end_date()`: `String`
    /// - `notification_date()`: `String`
    /// - `state_comment()`: `String`
    ServiceSubscriptionProperties
}

#[doc(hidden)]
impl<P> Expr<ServiceSubscriptionProperties, P> {
    pub fn owner_id(&self) -> Expr<String, P> {
        field(self, "ownerId")
    }

    pub fn scope(&self) -> Expr<String, P> {
        field(self, "scope")
    }

    pub fn display_name(&self) -> Expr<String, P> {
        field(self, "displayName")
    }

    pub fn primary_key(&self) -> Expr<Secret, P> {
        field(self, "primaryKey")
    }

    pub fn secondary_key(&self) -> Expr<Secret, P> {
        field(self, "secondaryKey")
    }

    pub fn state(&self) -> Expr<ServiceSubscriptionState, P> {
        field(self, "state")
    }

    pub fn allow_tracing(&self) -> Expr<bool, P> {
        field(self, "allowTracing")
    }

    pub fn created_date(&self) -> Expr<String, P> {
        field(self, "createdDate")
    }

    pub fn start_date(&self) -> Expr<String, P> {
        field(self, "startDate")
    }

    pub fn expiration_date(&self) -> Expr<String, P> {
        field(self, "expirationDate")
    }

    pub fn end_date(&self) -> Expr<String, P> {
        field(self, "endDate")
    }

    pub fn notification_date(&self) -> Expr<String, P> {
        field(self, "notificationDate")
    }

    pub fn state_comment(&self) -> Expr<String, P> {
        field(self, "stateComment")
    }
}

enumeration! {
    /// `state` of `Microsoft.ApiManagement/service/subscriptions`.
    ServiceSubscriptionState {
        Suspended = "suspended",
        Active = "active",
        Expired = "expired",
        Submitted = "submitted",
        Rejected = "rejected",
        Cancelled = "cancelled",
    }
}

enumeration! {
    /// `storeName` of `CertificateConfiguration`.
    open StoreName {
        CertificateAuthority = "CertificateAuthority",
        Root = "Root",
    }
}

definition! {
    /// Definition `SubscriptionKeyParameterNamesContract` of `Microsoft.ApiManagement`.
    ///
    /// An expression that yields it has:
    /// - `header()`: `String`
    /// - `query()`: `String`
    SubscriptionKeyParameterNamesContract
}

impl SubscriptionKeyParameterNamesContract {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `header`.
    pub fn header(self, value: impl Value<String>) -> Self {
        set(self, "header", value)
    }

    /// `query`.
    pub fn query(self, value: impl Value<String>) -> Self {
        set(self, "query", value)
    }
}

#[doc(hidden)]
impl<P> Expr<SubscriptionKeyParameterNamesContract, P> {
    pub fn header(&self) -> Expr<String, P> {
        field(self, "header")
    }

    pub fn query(&self) -> Expr<String, P> {
        field(self, "query")
    }
}

reading! {
    /// Definition `SystemData` of `Microsoft.ApiManagement`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `created_by()`: `String`
    /// - `created_by_type()`: `String`
    /// - `created_at()`: `String`
    /// - `last_modified_by()`: `String`
    /// - `last_modified_by_type()`: `String`
    /// - `last_modified_at()`: `String`
    SystemData
}

#[doc(hidden)]
impl<P> Expr<SystemData, P> {
    pub fn created_by(&self) -> Expr<String, P> {
        field(self, "createdBy")
    }

    pub fn created_by_type(&self) -> Expr<String, P> {
        field(self, "createdByType")
    }

    pub fn created_at(&self) -> Expr<String, P> {
        field(self, "createdAt")
    }

    pub fn last_modified_by(&self) -> Expr<String, P> {
        field(self, "lastModifiedBy")
    }

    pub fn last_modified_by_type(&self) -> Expr<String, P> {
        field(self, "lastModifiedByType")
    }

    pub fn last_modified_at(&self) -> Expr<String, P> {
        field(self, "lastModifiedAt")
    }
}

enumeration! {
    /// `translateRequiredQueryParameters` of `Microsoft.ApiManagement/service/apis`.
    open TranslateRequiredQueryParameters {
        Template = "template",
        Query = "query",
    }
}

reading! {
    /// Definition `UserIdentityProperties` of `Microsoft.ApiManagement`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `principal_id()`: `String`
    /// - `client_id()`: `String`
    UserIdentityProperties
}

#[doc(hidden)]
impl<P> Expr<UserIdentityProperties, P> {
    pub fn principal_id(&self) -> Expr<String, P> {
        field(self, "principalId")
    }

    pub fn client_id(&self) -> Expr<String, P> {
        field(self, "clientId")
    }
}

enumeration! {
    /// `verbosity` of `Microsoft.ApiManagement/service/diagnostics`.
    open Verbosity {
        Verbose = "verbose",
        Information = "information",
        Error = "error",
    }
}

enumeration! {
    /// `versioningScheme` of `ApiVersionSetContractDetails`.
    open VersioningScheme {
        Segment = "Segment",
        Query = "Query",
        Header = "Header",
    }
}

definition! {
    /// Definition `VirtualNetworkConfiguration` of `Microsoft.ApiManagement`.
    ///
    /// An expression that yields it has:
    /// - `vnetid()`: `String`
    /// - `subnetname()`: `String`
    /// - `subnet_resource_id()`: `Id<network::Subnet>`
    VirtualNetworkConfiguration
}

impl VirtualNetworkConfiguration {
    /// One with what Azure requires.
    pub fn new(
        subnet_resource_id: impl Value<Id<crate::azure::generated::network::Subnet>>,
    ) -> Self {
        let mut this = Self(Object::new());
        this.0.set("subnetResourceId", subnet_resource_id.node());
        this
    }
}

#[doc(hidden)]
impl<P> Expr<VirtualNetworkConfiguration, P> {
    pub fn vnetid(&self) -> Expr<String, P> {
        field(self, "vnetid")
    }

    pub fn subnetname(&self) -> Expr<String, P> {
        field(self, "subnetname")
    }

    pub fn subnet_resource_id(&self) -> Expr<Id<crate::azure::generated::network::Subnet>, P> {
        field(self, "subnetResourceId")
    }
}

enumeration! {
    /// `virtualNetworkType` of `Microsoft.ApiManagement/service`.
    open VirtualNetworkType {
        None = "None",
        External = "External",
        Internal = "Internal",
    }
}

definition! {
    /// Definition `X509CertificateName` of `Microsoft.ApiManagement`.
    ///
    /// An expression that yields it has:
    /// - `name()`: `String`
    /// - `issuer_certificate_thumbprint()`: `String`
    X509CertificateName
}

impl X509CertificateName {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `name`.
    pub fn name(self, value: impl Value<String>) -> Self {
        set(self, "name", value)
    }

    /// `issuerCertificateThumbprint`.
    pub fn issuer_certificate_thumbprint(self, value: impl Value<String>) -> Self {
        set(self, "issuerCertificateThumbprint", value)
    }
}

#[doc(hidden)]
impl<P> Expr<X509CertificateName, P> {
    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }

    pub fn issuer_certificate_thumbprint(&self) -> Expr<String, P> {
        field(self, "issuerCertificateThumbprint")
    }
}
