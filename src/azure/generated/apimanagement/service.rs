//! `Microsoft.ApiManagement/service`, version 2024-05-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.ApiManagement/service`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.apimanagement/service)
    Service: "Microsoft.ApiManagement/service" @ "2024-05-01",
    properties types::ServiceProperties,
    top [ResourceGroup]
}

impl Service {
    /// Declares the resource with what Azure requires of it.
    ///
    /// The name: between 1 and 50 characters, pattern `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    ///
    /// Sets what is safe:
    /// - `properties.virtualNetworkType` = `Internal` (`apim.02`)
    /// - `properties.customProperties.Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Protocols.Tls10` = `False` (`apim.05`)
    /// - `properties.customProperties.Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Protocols.Tls11` = `False` (`apim.06`)
    /// - `properties.customProperties.Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Protocols.Ssl30` = `False` (`apim.07`)
    /// - `properties.customProperties.Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Backend.Protocols.Tls10` = `False` (`apim.08`)
    /// - `properties.customProperties.Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Backend.Protocols.Tls11` = `False` (`apim.09`)
    /// - `properties.customProperties.Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Backend.Protocols.Ssl30` = `False` (`apim.10`)
    /// - `properties.customProperties.Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TripleDes168` = `False` (`apim.11`)
    #[track_caller]
    pub fn new(
        name: impl Value<String, Phase: KnownAtStart>,
        location: impl Value<String, Phase: KnownAtStart>,
        sku: impl Value<types::ServiceSku, Phase: KnownAtStart>,
        publisher_email: impl Value<String>,
        publisher_name: impl Value<String>,
        virtual_network_configuration: impl Value<types::VirtualNetworkConfiguration>,
    ) -> Self {
        let mut this = Self(Declaration::new(Self::TYPE, Self::API_VERSION, name.node()));
        this.0.set("location", location.node());
        this.0.set("sku", sku.node());
        this.0.set("properties/publisherEmail", publisher_email.node());
        this.0.set("properties/publisherName", publisher_name.node());
        this.0.set("properties/virtualNetworkConfiguration", virtual_network_configuration.node());
        this.0.preset("properties/virtualNetworkType", Node::String("Internal".into()));
        this.0.preset("properties/customProperties/Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Protocols.Tls10", Node::String("False".into()));
        this.0.preset("properties/customProperties/Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Protocols.Tls11", Node::String("False".into()));
        this.0.preset("properties/customProperties/Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Protocols.Ssl30", Node::String("False".into()));
        this.0.preset("properties/customProperties/Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Backend.Protocols.Tls10", Node::String("False".into()));
        this.0.preset("properties/customProperties/Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Backend.Protocols.Tls11", Node::String("False".into()));
        this.0.preset("properties/customProperties/Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Backend.Protocols.Ssl30", Node::String("False".into()));
        this.0.preset("properties/customProperties/Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TripleDes168", Node::String("False".into()));
        this
    }

    /// `properties.notificationSenderEmail`: at most 100 characters.
    pub fn notification_sender_email(self, value: impl Value<String>) -> Self {
        set(self, "properties/notificationSenderEmail", value)
    }

    /// `properties.hostnameConfigurations`.
    pub fn hostname_configurations(
        self,
        value: impl Value<Vec<types::HostnameConfiguration>>,
    ) -> Self {
        set(self, "properties/hostnameConfigurations", value)
    }

    /// Adds one item to `properties.hostnameConfigurations`.
    pub fn hostname_configuration(self, value: impl Value<types::HostnameConfiguration>) -> Self {
        push(self, "properties/hostnameConfigurations", value)
    }

    /// `properties.publicIpAddressId`.
    pub fn public_ip_address_id(
        self,
        value: impl Value<Id<crate::azure::generated::network::PublicIpAddress>>,
    ) -> Self {
        set(self, "properties/publicIpAddressId", value)
    }

    /// `properties.publicNetworkAccess`.
    pub fn public_network_access(self, value: impl Value<types::PublicNetworkAccess>) -> Self {
        set(self, "properties/publicNetworkAccess", value)
    }

    /// `properties.configurationApi`.
    pub fn configuration_api(self, value: impl Value<types::ConfigurationApi>) -> Self {
        set(self, "properties/configurationApi", value)
    }

    /// `properties.additionalLocations`.
    pub fn additional_locations(self, value: impl Value<Vec<types::AdditionalLocation>>) -> Self {
        set(self, "properties/additionalLocations", value)
    }

    /// Adds one item to `properties.additionalLocations`.
    pub fn additional_location(self, value: impl Value<types::AdditionalLocation>) -> Self {
        push(self, "properties/additionalLocations", value)
    }

    /// `properties.customProperties`.
    ///
    /// Replaces what controls `apim.05`, `apim.06`, `apim.07`, `apim.08`, `apim.09`, `apim.10`, `apim.11` set in it.
    pub fn dangerously_set_custom_properties(self, value: impl Value<Map<String>>) -> Self {
        set(self, "properties/customProperties", value)
    }

    /// `properties.certificates`.
    pub fn certificates(self, value: impl Value<Vec<types::CertificateConfiguration>>) -> Self {
        set(self, "properties/certificates", value)
    }

    /// Adds one item to `properties.certificates`.
    pub fn certificate(self, value: impl Value<types::CertificateConfiguration>) -> Self {
        push(self, "properties/certificates", value)
    }

    /// `properties.enableClientCertificate`.
    pub fn enable_client_certificate(self, value: impl Value<bool>) -> Self {
        set(self, "properties/enableClientCertificate", value)
    }

    /// `properties.natGatewayState`.
    pub fn nat_gateway_state(self, value: impl Value<types::NatGatewayState>) -> Self {
        set(self, "properties/natGatewayState", value)
    }

    /// `properties.disableGateway`.
    pub fn disable_gateway(self, value: impl Value<bool>) -> Self {
        set(self, "properties/disableGateway", value)
    }

    /// `properties.virtualNetworkType`.
    ///
    /// Control `apim.02`: it is `Internal` unless set here.
    pub fn dangerously_set_virtual_network_type(
        self,
        value: impl Value<types::VirtualNetworkType>,
    ) -> Self {
        set(self, "properties/virtualNetworkType", value)
    }

    /// `properties.apiVersionConstraint`.
    pub fn api_version_constraint(self, value: impl Value<types::ApiVersionConstraint>) -> Self {
        set(self, "properties/apiVersionConstraint", value)
    }

    /// `properties.restore`.
    pub fn restore(self, value: impl Value<bool>) -> Self {
        set(self, "properties/restore", value)
    }

    /// `properties.privateEndpointConnections`.
    pub fn private_endpoint_connections(
        self,
        value: impl Value<Vec<types::RemotePrivateEndpointConnectionWrapper>>,
    ) -> Self {
        set(self, "properties/privateEndpointConnections", value)
    }

    /// Adds one item to `properties.privateEndpointConnections`.
    pub fn private_endpoint_connection(
        self,
        value: impl Value<types::RemotePrivateEndpointConnectionWrapper>,
    ) -> Self {
        push(self, "properties/privateEndpointConnections", value)
    }

    /// `properties.legacyPortalStatus`.
    pub fn legacy_portal_status(self, value: impl Value<types::LegacyPortalStatus>) -> Self {
        set(self, "properties/legacyPortalStatus", value)
    }

    /// `properties.developerPortalStatus`.
    pub fn developer_portal_status(self, value: impl Value<types::DeveloperPortalStatus>) -> Self {
        set(self, "properties/developerPortalStatus", value)
    }

    /// `identity`: an identity that lives and dies with this resource.
    pub fn system_assigned_identity(mut self) -> Self {
        self.0.assign_system_identity("SystemAssigned, UserAssigned");
        self
    }

    /// `identity`: adds an identity that is a resource of its own.
    pub fn user_assigned_identity(
        mut self,
        identity: impl Value<Id<UserAssignedIdentity>, Phase: KnownAtStart>,
    ) -> Self {
        self.0.assign_identity(identity.node(), "SystemAssigned, UserAssigned");
        self
    }

    /// `zones`.
    pub fn zones(self, value: impl Value<Vec<String>, Phase: KnownAtStart>) -> Self {
        set(self, "zones", value)
    }

    /// Adds one item to `zones`.
    pub fn zone(self, value: impl Value<String, Phase: KnownAtStart>) -> Self {
        push(self, "zones", value)
    }

    /// `tags`.
    pub fn tags(self, value: impl Value<Map<String>, Phase: KnownAtStart>) -> Self {
        set(self, "tags", value)
    }

    /// Adds one entry to `tags`.
    pub fn tag(self, key: impl Into<Key>, value: impl Value<String, Phase: KnownAtStart>) -> Self {
        set_entry(self, "tags", key, value)
    }
}

#[doc(hidden)]
impl<P> Expr<Service, P> {
    pub fn properties(&self) -> Expr<types::ServiceProperties, P> {
        field(self, "properties")
    }

    pub fn sku(&self) -> Expr<types::ServiceSku, P> {
        field(self, "sku")
    }

    pub fn identity(&self) -> Expr<types::ApiManagementServiceIdentity, P> {
        field(self, "identity")
    }

    pub fn system_data(&self) -> Expr<types::SystemData, P> {
        field(self, "systemData")
    }

    pub fn location(&self) -> Expr<String, P> {
        field(self, "location")
    }

    pub fn etag(&self) -> Expr<String, P> {
        field(self, "etag")
    }

    pub fn zones(&self) -> Expr<Vec<String>, P> {
        field(self, "zones")
    }

    pub fn tags(&self) -> Expr<Map<String>, P> {
        field(self, "tags")
    }
}
